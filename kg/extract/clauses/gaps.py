"""Where, when and how something was done, told within the words of a verb, is stepped over.

A and B have **on Monday in Lima** signed            have signed
A will **in due course** sign                        will sign
A and B entered **on 4 May** into an agreement       entered into
A came **in Lima** to an agreement with B            came to an agreement
A and B arrived at an understanding on digs          arrived at an understanding
A put **on Monday** its name to it                   put its name to
A signed **after long talks** an agreement           signed an agreement
an agreement **that covers law and art** with B      an agreement with B
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from kg.extract.clauses.items import Item
from kg.extract.names.offsets import has_any

_OPENS = frozenset(
    "on in at during after before following via under over within throughout for through by of as so thus since this"
    " last earlier late among likewise meanwhile nevertheless nonetheless however instead indeed moreover therefore"
    " furthermore besides afterwards afterward thereafter thereupon twice too often sometimes always overnight anew"
    " lately hence accordingly".split()
)
_TOLD = frozenset("TIM DIG CAP PLC PAR DET W NUM MANY PRE ROLE TTL ADV ANA REP LNK PLN".split())
_ASIDE = _TOLD | {"ORG"}  # where commas part it from the verb
_MOST = 9
_SPLIT = ("enter", "came", "come", "coming", "arriv", "put", "set")
_NAMES = frozenset("name names signature signatures hand hands".split())
_GOES_ON = frozenset(("into", "to", "its", "their", "his", "her"))
_LAST = re.compile(
    r"(?:^| )(?:(?P<enter>enter(?:s|ed|ing)?)|(?P<come>c[ao]mes?|coming|arriv(?:es?|ed|ing))|(?P<put>put|set))$"
)


def adverbial_end(
    items: Sequence[Item], at: int, stops: frozenset[str] = frozenset(), told: frozenset[str] = _TOLD
) -> int:
    """Give the index after *on Monday*, *on 4 May 2020 in Lima*, *after long talks* that begins here, or ``at``.

    Args:
        items: The sentence.
        at: Where it would begin.
        stops: Words at which what is told ends.
        told: Tags of what may stand in it.
    """
    first = items[at] if at < len(items) else None
    if first is None or not (first.tag in ("TIM", "ADV") or first.low.partition(" ")[0] in _OPENS):
        return at
    if first.low == "as" and any(item.tag == "ROLE" for item in items[at + 1 : at + 4]):
        return at  # "were among the guests as the ministers signed"
    end = at + 1 + any(item.low == "that" for item in items[at + 1 : at + 2])  # *at that time*
    while end < len(items) and end - at <= _MOST and items[end].low not in stops:
        if items[end].low == "as":
            break
        if items[end].tag not in told and not _is_within_date(items, end):
            break
        end += 1
    return end if end - at <= _MOST else at


def _is_within_date(items: Sequence[Item], at: int) -> bool:
    """Say whether a comma stands within a date: *on May 4, 2020*."""
    beside = items[at - 1].tag, *(one.tag for one in items[at + 1 : at + 2])
    return items[at].low == "," and beside == ("DIG", "DIG")


def aside_end(items: Sequence[Item], at: int) -> int:
    """Give the index after *, on Monday in Lima,* that begins here, or ``at``."""
    opens = at < len(items) and items[at].tag == "COM"
    end = adverbial_end(items, at + 1, told=_ASIDE) if opens else at
    return end + 1 if end > at + 1 and [one.tag for one in items[end : end + 1]] == ["COM"] else at


def gap_end(items: Sequence[Item], at: int) -> int:
    """Give the index after all such words, with commas or without, that stand here, or ``at``: *on 4 May, in Lima,*."""
    end = at
    for _ in range(3):
        done = adverbial_end(items, end)
        done = done if done > end else aside_end(items, end)
        if done == end:
            break
        end = done
    return end


def fold_gaps(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Join the parts of a verb between which a time or a place stands: *entered on 4 May into*."""
    found: list[Item] = []
    done = 0
    for at in [place for place, item in enumerate(items) if item.tag == "VG" and has_any(item.low, _SPLIT)]:
        end = adverbial_end(items, at + 1, _GOES_ON)
        match = _LAST.search(items[at].low)
        end = at + 1 if match is not None and (match["come"] or "").startswith("arriv") else end
        match = match if match is not None and (match["come"] or end > at + 1) else None
        joined = _joined(items, at, end, match) if match is not None else None
        if joined is not None:
            whole, stop = joined
            found += (*items[done:at], whole)
            done = stop
    return [*found, *items[done:]] if done else items


_COMES_TO = {"c": "to", "a": "at"}


def _is_understanding(items: Sequence[Item], at: int) -> bool:
    """Tell *came to an understanding on the terms* from *came to an understanding of how birds sing*."""
    following = items[at + 1].low if at + 1 < len(items) else ""
    return items[at].low == "understanding" and following not in ("of", "that", "about")


def _joined(items: Sequence[Item], at: int, end: int, match: re.Match[str]) -> tuple[Item, int] | None:
    """Give the whole verb and the index after its last word, if that follows."""
    verb, rest = items[at], [item.low for item in items[end : end + 3]]
    if match["enter"] and rest[:1] == ["into"]:
        stop, value = end + 1, "find"
    elif match["come"] and len(rest) == 3 and rest[0] == _COMES_TO[match["come"][0]] and rest[1] in ("an", "a"):
        accord = items[end + 2].tag == "INS" and items[end + 2].form != "many"
        if not (accord or _is_understanding(items, end + 2)):
            return None
        stop, value = end + 3, "team"
    elif match["come"] and rest[:2] == ["to", "terms"]:
        stop, value = end + 2, "team"
    elif match["put"] and len(rest) == 3 and items[end].tag == "DET" and rest[1] in _NAMES and rest[2] in ("to", "on"):
        stop, value = end + 3, "sign"
    else:
        return None
    low = " ".join([verb.low, *(item.low for item in items[end:stop])])
    return verb._replace(low=low, value=value), stop


_AFTER = re.compile(r"(?<=V)u[dnmwtaLCo]{1,8}?(?=[dnm]?[wLCa]{0,4}[IK]|B)|(?<=[Op])u[dnmwtaLCo]{1,8}?(?=V)")
_DONE = frozenset(("sign", "find", "renew", "found"))
# *signed**, after long talks,** an agreement*, *put their names**, with some ceremony,** to a memorandum*
_ASIDE_BEHIND = re.compile(r"(?<=V),(?P<lead>[uW])[dnmwtaLCo]{1,8},(?=>?[dn]?[wLCa]{0,4}I)")
_CEREMONY = frozenset("ceremony pomp circumstance solemnity formality applause pride delight flourish fanfare".split())


def fold_after(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Leave out *after long talks*, *, with some ceremony,* between a verb of signing and its subject or object."""
    if "u" not in row and ",W" not in row:
        return items
    for match in _AFTER.finditer(row):
        start, end = match.span()
        signs = items[start - 1].value in _DONE or items[end].value in _DONE
        if items[start].low in ("after", "following") and signs:
            return [*items[:start], *items[end:]]
    for match in _ASIDE_BEHIND.finditer(row):
        start, end = match.span()
        late = items[start + 1].low in ("after", "following")
        told = late if match["lead"] == "u" else items[end - 2].low in _CEREMONY
        if told and items[start - 1].value in _DONE:
            return [*items[:start], *items[end:]]
    return items


_COVERS = re.compile(
    r"(?:cover(?:s|ed|ing)?|includ(?:es|ed|ing)|concern(?:s|ed|ing)?|regard(?:s|ing)|involv(?:es|ed|ing)"
    r"|compris(?:es|ed|ing)|encompass(?:es|ed|ing)|spann?(?:s|ed|ing)|regulat(?:es|ed|ing)"
    r"|(?:is |are )?aim(?:s|ed|ing)|embrac(?:es|ed|ing)"
    r"|(?:is |are )?focus(?:es|ed|ing)|relat(?:es|ed|ing)|extend(?:s|ed|ing)|provid(?:es|ed|ing)|pertain(?:s|ed|ing))$"
)
_CONTENT = re.compile(
    r"(?<=[IK])(?:r?V|wp?[4i/])[dnwALNKRtoi/4>&,z]{1,18}?(?=[W/B]d?(?:[RT]?C{1,4},?d?)?[wRL]{0,3}o?d?O)"
)
_LEADS = frozenset(("with", "between", "by"))
_CONTENT_WORDS = frozenset(("covering", "concerning", "regarding", "including", "involving"))


# What itself has a partner: *an agreement that covers links **with B***
_RELATIONS = frozenset(
    "links cooperation co-operation collaboration ties relations contacts exchange exchanges partnership partnerships "
    "lawsuit dispute talks trade conflict connections border relationship work agreements contracts".split()
)
_OTHER_KINDS = frozenset("settlement eu charter licence license loan lease trade peace".split())


def fold_contents(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Leave out what an agreement is about before its parties: *an agreement **that covers law and art** with B*."""
    for match in _CONTENT.finditer(row):
        start, end = match.span()
        verb = items[start + (row[start] == "r")]
        told = _COVERS.match(verb.low) is not None or verb.low in _CONTENT_WORDS
        told = told and (row[start] == "r" or verb.low.endswith("ing") or verb.low in ("aimed", "focused"))
        of_two = items[end - 1].low in _RELATIONS or any(item.low in _OTHER_KINDS for item in items[:start])
        if told and not of_two and items[end].low in _LEADS and "V" not in row[start + 2 : end]:
            return [*items[:start], *items[end:]]
    return items


# *over the past twelve months*, *within the last two years*
_LATELY = re.compile(r"(?:[wi/])d[wt](?:[n9]|w)?[tw]")
# *another followed**, this time** with B*
_THIS_TIME = re.compile(r",dw,?(?=[wa]?[Wi/])")
_SPANS = frozenset("weeks months year years decade decades term terms semester semesters".split())


def fold_lately(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Take *over the past twelve months* for one time: *agreements signed **over the past year** with A*."""
    found: list[Item] = []
    done = 0
    for match in _LATELY.finditer(row):
        if items[match.end() - 1].low not in _SPANS:
            continue
        first, last = items[match.start()], items[match.end() - 1]
        which = items[match.start() + 2].low
        if first.low not in ("over", "within", "during", "in") or which not in ("past", "last", "previous"):
            continue
        found.extend(items[done : match.start()])
        found.append(Item("TIM", first.start, last.end, " ".join([one.low for one in items[slice(*match.span())]])))
        done = match.end()
    return [*found, *items[done:]] if found else _without_this_time(items, row)


def _without_this_time(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Leave out *this time* before with whom another agreement is."""
    for match in _THIS_TIME.finditer(row) if ",dw" in row else ():
        if [item.low for item in items[match.start() + 1 : match.start() + 3]] == ["this", "time"]:
            return [*items[: match.start()], *items[match.end() :]]
    return items


# *the **Faculty of Law of** A*, whose name has no word that tells what it is
_UNIT = re.compile(r"d?A(?:oC{1,3}(?:&C{1,3})?)o(?=d?O)")
_UNITS = frozenset("faculty school department college institute centre center".split())


def fold_units(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Leave out a part of a house before its name."""
    spans = [match.span() for match in _UNIT.finditer(row)] if "AoC" in row else []
    spans = [(start, end) for start, end in spans if items[start + (row[start] == "d")].low in _UNITS]
    return _without(items, {at for span in spans for at in range(*span)})


def fold_seats(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Leave out where a house has its seat: *the **Lima-based** University of the Andes*."""
    if "wO" not in row and "CO" not in row:
        return items
    seats = {
        at
        for at in range(len(items) - 1)
        if row[at : at + 2] in ("wO", "CO") and items[at].low.endswith(("-based", "-headquartered"))
    }
    return _without(items, seats)


def _without(items: Sequence[Item], places: Set[int]) -> Sequence[Item]:
    """Give the items but those at some places, and themselves where there is none."""
    return [item for at, item in enumerate(items) if at not in places] if places else items
