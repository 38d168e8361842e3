"""Items that belong together are made one: brackets, sides, a name with its acronym or with whom it is named after.

`settle` mends before what only the following word shows.
"""

from __future__ import annotations

from kg.extract.clauses.items import Item
from kg.extract.numbers import NTH

OPENING = "(["
CLOSING = ")]"

_CALLING = frozenset("call calls called term terms dub dubs describe describes described as is was be".split())
_SAID_TO_BE = frozenset("believed thought said considered widely seen now the to".split())
_CALLERS = frozenset(("PRO", "ORG", "GRP", "ANA", "ROLE", "REP", "DET", "CAP", "AUX", "V", "BOTH"))


def drop_naming(items: list[Item]) -> list[Item]:
    """Leave out how a thing is called: *signed **what they call** a landmark agreement*, *in **what is believed to
    be** the first agreement of its kind*.
    """
    at = next((at for at, item in enumerate(items) if item.low == "what" and at), len(items))
    for place in range(at + 1, min(at + 8, len(items))):
        item = items[place]
        if item.tag == "DET" and item.value in ("a", "the") and items[place - 1].low in _CALLING and place > at + 1:
            return [*items[:at], *items[place:]]
        if item.tag not in _CALLERS and item.low not in _CALLING and item.low not in _SAID_TO_BE:
            break
    return items


# What a participle follows in the middle of a noun phrase: *the third ranked Chinese university*.
_RANKS = frozenset((*NTH, *"top highly best newly most well recently widely freely".split()))


_UNSETTLED = frozenset(("V", "DIG"))
_DESCRIBING = frozenset(("founding", "following", "partners", "signature"))


def settle(items: list[Item]) -> list[Item]:
    """Mend what only the following word shows: *signed agreements* are agreements, not a verb and its object."""
    unsettled = [at for at, item in enumerate(items) if item.tag in _UNSETTLED or item.low in _DESCRIBING]
    if unsettled and unsettled[-1] == len(items) - 1:
        unsettled.pop()
    for at in unsettled:
        item = items[at]
        following = items[at + 1]
        if (
            item.tag == "V"
            and item.form in ("ed", "en")
            and at
            and items[at - 1].tag == "PRE"
            and following.tag in ("INS", "W", "ENT")
        ):
            items[at] = item._replace(tag="PLN" if item.value in ("plan", "renew", "end") else "W", form="")
        elif (
            item.tag == "V"
            and item.value == "other"
            and item.form in ("ed", "en")
            and at
            and items[at - 1].tag in ("AND", "COM", "PRE")
            and following.tag == "GRP"
        ):
            items[at] = item._replace(tag="W", form="")
        if (
            item.tag == "V"
            and item.form in ("ed", "en")
            and at
            and items[at - 1].low in _RANKS
            and following.tag in ("PLC", "W", "ANA", "GRP", "ROLE")
        ):
            items[at] = item._replace(tag="W", value="", form="")  # "first freely elected rector of B"
        if item.low == "founding" and (following.tag == "GRP" or following.low in ("member", "members", "partner")):
            items[at] = item._replace(tag="W", value="", form="")
        if item.low == "following" and at and items[at - 1].tag == "DET":
            items[at] = item._replace(tag="W", value="")
        if item.low == "signature" and _of_paper(items, at):
            items[at] = item._replace(tag="V", value="sign", form="ing")
        if item.low == "partners" and _partners_name(items, at):
            items[at] = item._replace(tag="V", value="team", form="s")
        if item.tag == "DIG" and following.tag in ("GRP", "W", "PLC", "INS", "ROLE"):
            items[at] = item._replace(tag="NUM", value=item.low)
    return items


def _of_paper(items: list[Item], at: int) -> bool:
    """Tell *with the **signature** of an agreement* from *the signature of the rector*."""
    if [item.low for item in items[at - 1 : at + 2 : 2]] != ["the", "of"] or items[at - 2].tag != "PRE":
        return False
    paper = next((item for item in items[at + 2 : at + 6] if item.tag not in ("DET", "W", "PLC", "LNK", "NUM")), None)
    return paper is not None and paper.tag == "INS"


def _partners_name(items: list[Item], at: int) -> bool:
    """Tell *A **partners** B to train nurses* from *A's partners B and C*."""
    tags = [item.tag for item in items[max(0, at - 1) : at + 5] if item.tag not in ("PAR", "DET")]
    if tags[:1] != ["ORG"] or tags[2:3] != ["ORG"] or at == 0:
        return False
    return tags[3:4] == ["TO"] or any(
        item.tag == "PRE" and item.value in ("on", "in", "for") for item in items[at + 2 : at + 4]
    )


def _bracket(found: list[Item], first: Item, last: Item, inner: tuple[Item, ...]) -> Item:
    """Make an item of brackets; *the Pacific Community (SPC)* stands for the name that only its acronym is known by."""
    name = inner[1:] if inner and inner[0].tag == "DET" else inner  # "Ann Berg (the University of Oslo)"
    if len(name) == 1 and name[0].tag == "ORG" and found and found[-1].tag == "CAP":
        return name[0]._replace(start=first.start, end=last.end)
    return Item("PAR", first.start, last.end, "", inner=inner)


_APPOSING = frozenset(("DASH", "COM", "OR"))


def fold_twice(items: list[Item]) -> list[Item]:
    """Make one item of a name and its acronym: *Lund University -LU-*, *the Union, EU*, *Lund University, or LU,*,
    *LU, the Lund University*.
    """
    found: list[Item] = []
    for item in items:
        gap = 1 + (len(found) > 2 and _is_gap(found[-2], found[-1]))
        apposed = len(found) > gap and found[-gap].tag in _APPOSING
        before = found[-gap - 1] if item.tag == "ORG" and apposed else None
        if before is not None and before.tag == "ORG" and before.organisation == item.organisation:
            del found[-gap:]
            found[-1] = before._replace(end=item.end, form="twice" if gap == 1 else "thrice")
        elif found and (found[-1].form, item.tag) in (("twice", "DASH"), ("thrice", "COM")):
            found[-1] = found[-1]._replace(form="")
        else:
            found.append(item)
    return found


def _is_gap(one: Item, other: Item) -> bool:
    """Say whether two items tie a second name to the first: *, or LU*, *, the Lund University*."""
    if one.tag not in ("COM", "DASH"):
        return False
    return (one.tag, other.tag) == ("COM", "OR") or (other.tag == "DET" and other.low == "the")


def fold_named_after(items: list[Item]) -> list[Item]:
    """Make a name one item with whom it is named after: *Harbour State University named after N. Lundgren*."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        named = item.low == "named" and found and found[-1].tag == "ORG" and at + 2 < len(items)
        if named and items[at + 1].low in ("after", "for") and _is_of_person(items[at + 2]):
            at += 2
            while at < len(items) and _is_of_person(items[at]):
                at += 1
            found[-1] = found[-1]._replace(end=items[at - 1].end)
            continue
        found.append(item)
        at += 1
    return found


def _is_of_person(item: Item) -> bool:
    return item.tag in ("CAP", "TTL", "ROLE") or item.low.startswith(("al-", "el-"))


def fold_those(items: list[Item]) -> list[Item]:
    """Let *those* stand for agreements named before it: *the agreement with A is new; those with B and C are old*."""
    found = list(items)
    for at, item in enumerate(items[:-1]):
        with_whom = item.low == "those" and items[at + 1].tag == "PRE" and items[at + 1].value in ("with", "between")
        if with_whom and any(before.tag == "INS" for before in items[:at]):
            found[at] = item._replace(tag="ONE", form="many")
    return found


_NAMES_SOME = frozenset(("EX", "COL", "DASH", "ORG"))


def fold_them(items: list[Item]) -> list[Item]:
    """Let *some of them* be a group where it is told who they are: *signed with **several of them**, among which are A
    and B*; *with **two of them**, A and B*.
    """
    found: list[Item] = []
    for at, item in enumerate(items):
        if item.low not in ("them", "these", "those") or not found:
            found.append(item)
            continue
        of = len(found) > 1 and found[-1].low == "of"
        counted = found[-1 - of].tag in ("MANY", "NUM") or (of and found[-2].low in ("most", "both"))
        told = [one.tag for one in items[at + 1 : at + 4]]
        told = told[1:] if told[:1] == ["COM"] else told
        told = told[1:] if told[:1] == ["DET"] else told  # "with two of them, the Institute of Law and B"
        denied = any(one.tag == "NEG" for one in items[at + 1 :])
        if not counted or denied or not told or told[0] not in _NAMES_SOME:
            found.append(item)
            continue
        if of:
            found.pop()
        found.append(item._replace(tag="GRP", value="institution", form=""))
    return found


NAMED_SO = frozenset("names players giants heavyweights majors brands houses bodies entities outfits".split())
_BESIDE_SO = frozenset(("W", "DET", "PLC", "NUM", "MANY", "LNK"))
_LONGEST_TELLING = 7


def fold_named_so(items: list[Item]) -> list[Item]:
    """Let a noun that is no house be a group where a list tells which: *signed with **names** known to all: A, B and
    C*, *with some **giants** of the trade – A, B and C*.
    """
    found = list(items)
    for at, item in enumerate(items):
        if item.tag != "W" or item.low not in NAMED_SO:
            continue
        before = at - 1
        while before > 0 and items[before].tag in _BESIDE_SO:
            before -= 1
        if before < 0 or items[before].low != "with":
            continue
        following = items[at + 1 : at + _LONGEST_TELLING]
        mark = next((at for at, one in enumerate(following) if one.tag in ("EX", "COL", "DASH")), -1)
        ends = not any(one.tag in ("VG", "V", "AUX") for one in items[at + 1 :])
        if mark >= 0 and ends and not any(one.tag in ("ORG", "AND", "SEM") for one in following[:mark]):
            found[at] = item._replace(tag="GRP", value="party")
    return found


SIDE_NAMES = frozenset(("side", "hand", "part", "sides"))


# What is signed about an agreement without being one, and what a protocol keeps the score of.
OTHER_PAPERS = frozenset("book books letter letters petition petitions article report appeal film protocol".split())
_PLAYED = frozenset("match game race tournament final fight bout contest".split())


def fold_other_papers(items: list[Item]) -> list[Item]:
    """Let what another paper is about be no instrument: *signed an open letter on the **agreement***, *the book by A
    and B on the **agreement***; nor the minutes of a game: *the **protocol** of the match*.
    """
    found = list(items)
    paper = False
    for at, item in enumerate(items):
        if item.tag in ("VG", "V", "AUX", "SEM", "COL"):
            paper = False
        elif item.tag != "INS":
            paper = paper or item.low in OTHER_PAPERS
        elif (paper and _is_about(items, at)) or (item.low == "protocol" and _is_of_play(items[at + 1 : at + 4])):
            found[at] = item._replace(tag="W", value="", form="")
    return found


# What is had of an agreement or a collaboration without being one.
MATTERS = frozenset(
    "ban bans freeze freezes stop stops embargo embargoes boycott boycotts moratorium row rows dispute disputes fatigue"
    " crisis crises scandal scandals breach breaches survey surveys tool tools prize prizes award awards guide guides"
    " handbook handbooks toolkit toolkits index quiz seminar seminars course courses webinar webinars contest contests"
    " competition competitions review reviews audit audits consultant consultants officer officers manager managers"
    " template templates app apps software lawsuit lawsuits refusal refusals veto vetoes".split()
)


def fold_matters(items: list[Item]) -> list[Item]:
    """Let what only tells the matter of something else be no instrument: *announced a **collaboration** ban*, *the
    **agreement** row with B*.
    """
    found = list(items)
    for at in range(len(items) - 1):
        if items[at].tag in ("INS", "LNK") and items[at + 1].low in MATTERS and items[at + 1].tag in ("W", "V", "N"):
            found[at] = items[at]._replace(tag="W", value="", form="")
    return found


def _is_about(items: list[Item], at: int) -> bool:
    before = next((one for one in reversed(items[:at]) if one.tag not in ("DET", "W", "CAP", "PLC")), items[at])
    return before.tag == "PRE" and before.low in ("on", "about", "against", "for")


def _is_of_play(items: list[Item]) -> bool:
    return items[:1] != [] and items[0].value in ("of", "for") and any(item.low in _PLAYED for item in items)


# Behind these *for its part* tells of no side.
_NO_SIDE = frozenset(("ORG", "PAR", "AUX"))


# *for the better part of a year*
_MOST = frozenset("better greater most large larger largest main major".split())


def fold_sides(items: list[Item]) -> list[Item]:
    """Make one item of *on the Chinese side*, *from the other side*, *on the one hand*."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        size = _side_phrase(items, at)
        if size:
            last = at + size - 1
            place = next((item.value for item in items[at:last] if item.tag == "PLC"), "")
            comma = last + 1 < len(items) and items[last + 1].tag == "COM"
            if comma and [item.tag for item in found[-2:]] == ["AUX", "COM"]:
                found.pop()  # "has, for its part, signed"
            if items[last].low not in ("hand", "part") or place or not found or found[-1].tag not in _NO_SIDE:
                found.append(Item("SIDE", items[at].start, items[last].end, "side", place))
            at = last + 1 + comma
            continue
        found.append(items[at])
        at += 1
    return found


def _side_phrase(items: list[Item], at: int) -> int:
    if items[at].tag != "PRE" or items[at].value not in ("on", "from", "for", "by"):
        return 0
    if items[at].value == "by" and [item.low for item in items[at + 1 : at + 4]] == ["the", "two", "sides"]:
        return 0  # "the agreement signed by the two sides"
    for place in range(at + 1, min(len(items), at + 5)):
        if items[place].low in SIDE_NAMES:
            return 0 if items[place - 1].low in _MOST else place - at + 1
        if items[place].tag not in ("DET", "PLC", "NUM", "MANY", "W", "CAP"):
            return 0
    return 0


def fold_brackets(items: list[Item]) -> list[Item]:
    """Make one item of each pair of brackets; a bracket without its partner is dropped."""
    tags = {item.tag for item in items}
    if "BRK" not in tags:
        return [item for item in items if item.tag != "MRK"] if "MRK" in tags else items
    found: list[Item] = []
    opened = -1
    for item in items:
        if item.tag != "BRK":
            found.append(item)
        elif item.low in OPENING and opened < 0:
            opened = len(found)
            found.append(item)
        elif item.low in CLOSING and opened >= 0:
            inner = tuple(found[opened + 1 :])
            first = found[opened]
            del found[opened:]
            found.extend(inner if _are_partners(found, inner) else [_bracket(found, first, item, inner)])
            opened = -1
    if 0 < opened < len(found) - 1 and found[opened - 1].tag == "GRP" and _lists_names(found[opened + 1 :]):
        found[opened:] = [_bracket(found[:opened], found[opened], found[-1], tuple(found[opened + 1 :]))]
    return [item for item in found if item.tag not in ("BRK", "MRK")]


def _are_partners(found: list[Item], inner: tuple[Item, ...]) -> bool:
    """Say whether brackets hold what a preposition governs: *a memorandum with (A and B)*."""
    governed = bool(found) and found[-1].tag == "PRE" and found[-1].value in ("with", "between")
    return governed and _lists_names([item for item in inner if item.tag != "DET"])


def _lists_names(items: list[Item]) -> bool:
    """Say whether only names follow a bracket that nobody closed: *five colleges (A, B and C.*"""
    listing = ("ORG", "COM", "AND", "PLC", "DET", "MRK", "EX")
    return items[:1] != [] and items[0].tag == "ORG" and all(item.tag in listing for item in items)


_BEFORE_NUMBER = frozenset(("PRE", "COM", "SEM", "AND", "COL"))


def drop_numbers(items: list[Item]) -> list[Item]:
    """Leave out what numbers the names of a list: *with 1) A, 2) B and (3) C*."""
    marks = [at for at, item in enumerate(items[:-1]) if item.tag in ("DIG", "PAR") and at and _is_number(item)]
    numbered = [at for at in marks if items[at - 1].tag in _BEFORE_NUMBER and items[at + 1].tag in ("ORG", "DET")]
    if len(numbered) < 2:
        return items
    dropped = set(numbered)
    return [item for at, item in enumerate(items) if at not in dropped]


def _is_number(item: Item) -> bool:
    inner = item.inner if item.tag == "PAR" else (item,)
    low = inner[0].low if len(inner) == 1 else ""
    return (inner[0].tag == "DIG" and len(low) < 3) if low else False
