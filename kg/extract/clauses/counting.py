"""Words that count off what was signed stand for agreements: ***the first** is with A, **the other** with B*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.numbers import FIRST_FEW, TWO_OR_MORE, value_of

# *the first was signed with*, *one is between*, *the other with*, *another with*
_COUNTING = re.compile(r"(?:(?P<the>d)(?P<nth>[awm9])|(?P<one>n)|1)(?=V?[W/])")
_ORDINALS = frozenset((*FIRST_FEW, "last", "other", "remaining", "final"))
_TOLD = ("be", "sign", "find")


# *has agreements with **three:** A, B and C*
_WITH_SO_MANY = re.compile(r"(?<=[IK]W)(?P<count>d?n:)(?P<names>d?Op?(?:,d?Op?)*,?&d?Op?(?=[,;]|$))")


def fold_so_many(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Leave out how many names stand behind it: *agreements with **these three:** A, B and C*."""
    match = _WITH_SO_MANY.search(row) if "n:" in row else None
    if match is None or value_of(items[match.end("count") - 2].low) != match["names"].count("O"):
        return items
    return [*items[: match.start("count")], *items[match.end("count") :]]


def fold_counting(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Let words that count off two or more agreements stand for one each: *The first is with A, the second with B*.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.

    Returns:
        The items themselves where nothing counts off agreements.
    """
    if row.count("W") + row.count("/") < 2 or "I" in row:
        return items
    places = [match for match in _COUNTING.finditer(row) if _counts(items, match)]
    if len(places) < 2 or any(items[match.end()].tag != "VG" for match in places[:1]):
        return items
    found: list[Item] = []
    done = 0
    for match in places:
        first, last = items[match.start()], items[match.end() - 1]
        found.extend(items[done : match.start()])
        low = f"the {items[match.start('nth')].low}" if match["nth"] else last.low
        found.append(Item("ONE", first.start, last.end, low, "", "one"))
        done = match.end()
    return [*found, *items[done:]]


# ***The second** was signed by A and B*, *under **the second**, A will*, *the parties to **the first** are*,
# ***another** links A to B*
_ONE_OF_SEVERAL = re.compile(
    r"(?:[/Bit]{1,3}|d?[wE]?G[>o]|d?wo)?(?:d|(?=1KO))(?P<nth>[wat1m])(?P<text>w(?=V)|n(?=V|KO))?(?:od?[nPlwG]{1,2})?"
    r"(?:,/[^O,]{1,6},(?=V))?(?=V|;|KO|,(?![W/])|,Wd?Op?,(?P<signed>V)|w(?P<does>.))"
)
_DOES = frozenset("unites joins ties binds commits obliges couples pairs concerns covers regulates creates".split())
_WAS_SIGNED = ("was signed", "was concluded", "had been signed", "has been signed", "was renewed")
ORDINALS = (*FIRST_FEW, "last", "latest", "final")


def settle_ordinal(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Let an ordinal stand for an agreement, where the text has told of several: *the second was signed by A and B*."""
    match = _ONE_OF_SEVERAL.match(row)
    if match is None or items[match.start("nth")].low not in (*ORDINALS, "another", "other"):
        return items
    if match["signed"] is not None and items[match.start("signed")].low not in _WAS_SIGNED:
        return items  # "the second, with B, is about law"
    if match["does"] is not None and items[match.end()].low not in _DOES:
        return items
    if match["text"] is not None and items[match.start("text")].low not in ("text", "paper", "one"):
        return items
    nth, after = items[match.start("nth")], items[match.end() :]
    if after[0].tag == "LNK":
        if after[0].low not in ("links", "ties"):
            return items
        after = [Item("VG", after[0].start, after[0].end, after[0].low, "other", "fin "), *after[1:]]
    one = Item("INS", nth.start, items[match.end() - 1].end, "agreement", "agreement", "one")
    return [*items[: match.start("nth")], one, *after]


# ***The last of the seven**, between A and B, deals with law*
_ONE_BETWEEN = re.compile(
    r"d(?P<nth>[wat1m])[wn]?(?:od?[nPlwGI]{1,3})?,(?P<two>/d?Op?&d?Op?),(?P<does>[VwI])(?!V)"
)
_TELLS = frozenset("deals covers concerns is was provides foresees aims regulates creates envisages includes".split())
# *A and B signed **one** on law*, *A signed **two, with** B and C*, *A won **two, its partners being** B and C*
_SO_MANY = re.compile(
    r"O&d?Op?(?P<verb>V)(?P<one>n)[/4]|(?P<signs>V)(?P<count>n)(?P<by>,(?:W|dGV|dG:))(?P<list>d?Op?(?:(?:,|,?&)d?Op?)*)"
)
_GOT = frozenset("got gets received won secured took".split())


# What a sentence has that may do so.
NUMBERED = (" one ", " two, ", " three, ", " four, ", " five, ", ", between ")


def settle_number(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Let *one* and *two* stand for agreements, where the text has counted several: *A and B inked one on law*.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.
    """
    match = _ONE_BETWEEN.match(row)
    if match is not None and items[match.start("nth")].low in ORDINALS:
        first, last = match.span("two")
        if items[first].value != "between" or items[match.start("does")].low.split()[0] not in _TELLS:
            return items
        nth = items[match.start("nth")]
        paper = Item("INS", nth.start, items[first - 2].end, "agreement", "agreement", "one")
        does = items[last + 1]._replace(tag="W", value="") if match["does"] == "I" else items[last + 1]
        return [items[0], paper, *items[first:last], does, *items[last + 2 :]]
    match = _SO_MANY.search(row)
    if match is None:
        return items
    verb = items[match.start("verb" if match["verb"] else "signs")]
    signs = verb.value == "sign" and verb.form.split() in (["ed"], ["fin"])
    if match["verb"] is not None:
        place = match.start("one")
        if not signs or items[place].low != "one":
            return items
        named = items[place]._replace(tag="INS", value="agreement", form="one")
        return [*items[:place], named, *items[place + 1 :]]
    at, size = match.start("count"), row.count("O", *match.span("list"))
    got = verb.low in _GOT and "G" in match["by"]
    if not (signs or got) or value_of(items[at].low) != size or size < 2:
        return items
    end = items[at].end
    verb = verb._replace(value="sign", form="ed ", low="signed") if got else verb
    papers = items[at]._replace(tag="INS", low="agreements", value="agreement", form="many")
    partners = items[match.start("list") : match.end("list")]
    return [
        *items[: at - 1], verb, papers, Item("PRE", end, end, "with", "with"), *partners, *items[match.end("list") :],
    ]  # fmt: skip


_AGREEMENT = re.compile(
    r"\b(?:agree|mo[uac]|memorand|pact|accord|contract|protocol|deal|treat|partner|charter|document)"
)
_NO_THINGS = (
    r"years|months|weeks|days|hours|terms|semesters|decades|times|euros|dollars|students|scholars|researchers|rectors"
    r"|presidents|leaders|delegates|teachers|universities|institutions|colleges|schools|parties|countries|sides|houses"
    r"|areas|fields|across|this|has|was|is|its"
)
_OTHERS = re.compile(
    rf"\b{TWO_OR_MORE} (?:[\w-]+ ){{0,2}}?(?!(?:{_NO_THINGS})\b)[a-z]+s\b"
)


def counts_others(sentence: str) -> bool:
    """Say whether a sentence, in lower case, counts things that the next may count off, and no agreements: *it played
    two matches*, not *they will run for two years*.
    """
    return _OTHERS.search(sentence) is not None and _AGREEMENT.search(sentence) is None


def _counts(items: Sequence[Item], match: re.Match[str]) -> bool:
    """Say whether words count an agreement off, and the verb behind them is one of being or signing."""
    if match["nth"] and items[match.start("nth")].low not in _ORDINALS:
        return False
    if match["one"] and items[match.start()].low != "one":
        return False
    following = items[match.end()]
    if following.tag == "VG":
        return following.value in _TOLD and following.form.startswith(("fin", "ed"))
    return following.value in ("with", "between")
