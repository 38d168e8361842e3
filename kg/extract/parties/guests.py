"""Whose *the delegation* is.

*A delegation of A came to Lima. The delegation visited B, and the two sides signed a memorandum*: A and B signed it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.document import Mention, Sentence
from kg.extract.names.offsets import has_any
from kg.extract.numbers import TWO_OR_MORE

# The owner of a delegation of several: none of them acts by itself.
SEVERAL = -1

_OWNED = re.compile(
    r"\)?(?:['’]s|['’])? (?:(?!(?:and|the|an?|of|from|with|by|in|to|as|for|at|or|his|her)\b)\w[\w-]* ){0,2}"
)
_NAMES_OWNER = re.compile(
    r" (?:\([^()]*\) )?(?:(?:(?:of|from|composed of|consisting of|comprising|led by|headed by)\b"
    r"|(?:was |were )?(?:led|headed) by\b))"
)
_LEADS = re.compile(r"\b(?:leads?|led|leading|heads?|headed|heading|sent|sends) (?:an?|the|its) (?:[\w-]+ ){0,3}$")
# What follows these is where the delegation went, or what it did there.
_GOES = re.compile(
    r"\b(?:visit\w*|paid|pays?|arriv\w+|w[ae]re?|has|ha[dv]e?|met|meets?|held|tour\w*|c[ao]me|will|is|are|attend\w*"
    r"|sign\w*|to|at|that|which|who|during|discuss\w*|receiv\w+|welcom\w+|host\w*)\b"
)


def find_guest(sentence: Sentence, mentions: Sequence[Mention], known: int | None) -> int | None:
    """Give the only organisation whose delegation a sentence tells of: *a delegation from A*, *the A delegation*,
    *a delegation led by the rector of A*; of a delegation of several `SEVERAL`.

    Args:
        sentence: The sentence.
        mentions: The organisations named in it.
        known: Whose the delegation is of which the text told before, or None.
    """
    lowered = sentence.text.lower()
    found: set[int] = set()
    several = False
    for match in re.finditer(r"\bdelegation\b", lowered):
        before = [mention for mention in mentions if mention.end <= sentence.start + match.start()]
        if before and _OWNED.fullmatch(lowered[before[-1].end - sentence.start : match.start()]):
            found.add(before[-1].organisation)
            continue
        if _LEADS.search(lowered, 0, match.start()) and len({mention.organisation for mention in before}) == 1:
            found.add(before[-1].organisation)  # the president of A led a delegation to Japan
            continue
        if _NAMES_OWNER.match(lowered, match.end()):
            several = several or lowered.startswith((" of", " from"), match.end())
            found.update(_owners_after(sentence, mentions, match.end(), lowered))
    if not found and not several:
        return known
    return found.pop() if len(found) == 1 else SEVERAL


def _owners_after(sentence: Sentence, mentions: Sequence[Mention], at: int, lowered: str) -> set[int]:
    opening = _NAMES_OWNER.match(lowered, at)
    stop = _GOES.search(lowered, opening.end() if opening is not None else at)
    end = sentence.start + (stop.start() if stop is not None else len(lowered))
    return {
        mention.organisation
        for mention in mentions
        if sentence.start + at <= mention.start < end
        and _COUNTED.search(lowered, 0, mention.start - sentence.start) is None
    }


# *a delegation of presidents from eight American colleges* is of none of them.
_COUNTED = re.compile(rf"\b(?:{TWO_OR_MORE}|several|many|various|\d+) $")


_GUESTS = ("guests", "visitors")


def speaks_of_guest(text: str, guest: int | None) -> bool:
    """Say whether a sentence can speak of a delegation, by that word or, where it is known whose it is, as *guests*.

    >>> speaks_of_guest("The delegation left.", None), speaks_of_guest("The guests signed a pact.", None)
    (True, False)
    """
    return "delegation" in text or (guest not in (None, SEVERAL) and has_any(text, _GUESTS))


def fold_guest(items: Sequence[Item], guest: int | None) -> Sequence[Item]:
    """Put its organisation for *the delegation* that the text has told of, and for *a delegation led by A*."""
    found: list[Item] = []
    done = 0
    for at, item in enumerate(items):
        if at < done:
            continue
        found.append(item)
        told = (item.tag == "ANA" and item.value == "delegation") or (item.low in _GUESTS and _sign_next(items, at))
        first = _first_of_delegation(items, at) if told else 0
        if not first:
            continue
        following = items[at + 1 : at + 4]
        owner = guest if items[at - first].value in ("the", "this") else None
        end = at + 1
        if [each.tag for each in following] == ["VG", "PRE", "ORG"] and following[0].low in ("led", "headed"):
            owner, end = following[2].organisation, at + 4
        elif following and following[0].tag == "PRE" and following[0].value in ("of", "from"):
            name = at + 2 + (items[at + 2 : at + 3] != [] and items[at + 2].tag == "DET")  # "from the University of"
            end = _end_of_actor(items, name) if _opens(items, at - first) else 0
            if not end:
                continue
            owner = items[name].organisation
        if owner is None or owner == SEVERAL:
            continue
        del found[-first - 1 :]
        whole = item._replace(tag="ORG", organisation=owner, value="name", form="")
        found.append(whole._replace(start=items[at - first].start, end=items[end - 1].end))
        done = end
    return found


def _sign_next(items: Sequence[Item], at: int) -> bool:
    """Say whether a verb of signing follows: *the guests also signed*."""
    following = [item for item in items[at + 1 : at + 3] if item.tag != "ADV"][:1]
    return following != [] and following[0].tag == "VG" and following[0].value in ("sign", "renew")


_LONGEST_LEADER = 16


def _opens(items: Sequence[Item], first: int) -> bool:
    """Say whether a sentence begins there, or what opens it ends there: *Last week, a delegation from A came*."""
    opening = items[:first]
    return not opening or (opening[-1].tag == "COM" and not any(one.tag in ("ORG", "VG") for one in opening))


def _end_of_actor(items: Sequence[Item], name: int) -> int:
    """Give where who acts ends in *a delegation from A (led by its rector) visited B and signed*, 0 if not so."""
    if [item.tag for item in items[name : name + 2]] != ["ORG", "VG"]:
        return 0
    if items[name + 1].low not in ("led", "headed"):
        return name + 1
    owner = items[name].organisation
    for end in range(name + 2, min(len(items), name + 2 + _LONGEST_LEADER)):
        if items[end].tag == "VG":
            return end if items[end].form.startswith(("fin", "ed")) else 0
        if items[end].tag not in ("PRE", "ROLE", "CAP", "W", "DET", "COM", "ORG", "POS", "GRP"):
            return 0
        if items[end].tag == "ORG" and items[end].organisation != owner:
            return 0
    return 0


def _first_of_delegation(items: Sequence[Item], at: int) -> int:
    """Give how many words before *delegation* its article stands: *the visiting delegation*; 0 where there is none."""
    first = next((back for back in (1, 2, 3) if back <= at and items[at - back].tag == "DET"), 0)
    return first if all(item.tag in ("W", "PRG", "PLC") for item in items[at - first + 1 : at]) else 0
