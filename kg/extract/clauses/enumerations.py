"""Lists that semicolons or words of joining part, made lists that commas and *and* part.

*with A, Sweden; B, Norway; and C* lists three partners; *between A and B; C and D* lists two pairs. A semicolon
before a clause of its own, with a verb, stays one, unless it goes on with a list that an earlier one parts: *A, Sweden;
B, Norway; and C, Peru, have signed*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import letters
from kg.extract.clauses.items import Item
from kg.extract.names.offsets import find_offsets


def join_semicolons(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Turn semicolons between names into commas that remember (``low``) what they were."""
    if ":" not in row and ";" not in row:
        return items
    found = [item for at, item in enumerate(items) if not _announces(items, at)]
    marks = [at for at, item in enumerate(found) if item.tag == "SEM"]
    if not marks:
        return found
    former = -1
    for at, following in zip(marks, [*marks[1:], len(found)], strict=True):
        segment = found[at + 1 : following]
        named = any(item.tag == "ORG" for item in segment)
        before = any(item.tag == "ORG" for item in found[_opens(found, at) : at])
        ends = named and former >= 0 and found[former].tag == "COM" and _goes_on(found[former + 1 : at], segment)
        ends = ends and not (_is_governed(found) and _has_verb_of_its_own(segment))
        if named and before and (ends or not any(item.tag in ("VG", "INS", "REL") for item in segment)):
            found[at] = found[at]._replace(tag="COM")
        former = at
    return found


# *with A, B **and several more***
_AND_MORE = re.compile(r"(?<=[Op]),?&[dam]?[mnw](?P<more>w)(?![wNIKAGL])")
_SOME = frozenset("several many some few".split())


def fold_more(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Take *several more* behind names for others of them: *agreements with A, B **and several more***."""
    for match in _AND_MORE.finditer(row) if "&" in row else ():
        at = match.start("more")
        counted = items[at - 1].tag in ("MANY", "NUM") or items[at - 1].low in _SOME
        if items[at].low == "more" and counted:
            return [*items[:at], items[at]._replace(tag="GRP", low="others", value="party"), *items[at + 1 :]]
    return items


_OF_A_NAME = frozenset(("ORG", "PAR", "DET", "PLC", "CAP", "COM", "S", "ROLE", "TTL"))


def _goes_on(before: Sequence[Item], segment: Sequence[Item]) -> bool:
    """Say whether a name ends the list of which the part before is only a name: *B, Norway; **and C, Peru, have
    signed***.
    """
    if _is_two(before) and _is_two(segment):
        return True
    if not all(item.tag in _OF_A_NAME or item.value in ("in", "from", "of") for item in before):
        return False
    first = next((at for at, item in enumerate(segment) if item.tag == "ORG"), len(segment))
    opening = segment[1:first] if segment[0].tag == "AND" else segment[:first]
    return all(item.tag in _OF_A_NAME or item.value == "of" for item in opening)


_TWO = re.compile(r"[&,]{0,2}d?Op?(?:,?i?[CL]{1,3}(?:,[CL]{1,3})?)?,?&d?Op?(?:,?i?[CL]{1,3}(?:,[CL]{1,3})?)?,?(?:V|$)")


def _is_two(segment: Sequence[Item]) -> bool:
    """Say whether a part begins with two names, or is two: *; C and D, Norway; **and E and F have signed***."""
    return _TWO.match(letters(segment)) is not None


def _is_governed(items: Sequence[Item]) -> bool:
    """Say whether a verb stands before the first name: *the meeting **was attended** by A; B; and C signed a pact*."""
    first = next(at for at, item in enumerate(items) if item.tag == "ORG")
    return any(
        item.tag == "VG"
        and item.value != "say"
        and (item.form.startswith("fin") or (item.form.startswith("ed") and items[at + 1].value != "by"))
        for at, item in enumerate(items[:first])
    )


def _has_verb_of_its_own(segment: Sequence[Item]) -> bool:
    """Say whether a verb follows the name behind a semicolon: *and C **signed** a pact*, not *and C at a ceremony held
    in Lund*.
    """
    following = (item for item in segment if item.tag not in _OF_A_NAME and item.tag not in ("AND", "ADV", "TIM"))
    return next((item.tag == "VG" for item in following), False)


def _announces(items: Sequence[Item], at: int) -> bool:
    """Say whether a word only announces a list: *with each of the following: A, B and C*."""
    following = [item.low for item in items[at : at + 3]]
    if following[:2] == ["following", ":"] or (following == ["the", "following", ":"]):
        return True
    return items[at].tag == "COL" and at > 0 and items[at - 1].low == "following"


def _opens(items: Sequence[Item], at: int) -> int:
    """Give where the words before a semicolon begin: after the last verb or semicolon."""
    return next((place for place in range(at - 1, -1, -1) if items[place].tag in ("VG", "SEM")), 0)


_JOINED_IN = re.compile(
    r"(?P<joined>V)B?[CRdop,]{0,9}O[^V;:urI]*(?P<in>id?)(?P<sign>V)(?P<of>o?)(?=[dnmwLC9]{0,5}[IK])"
)
_JOINING = re.compile(r"\bjoin(?:s|ed)?$")
_WERE_JOINED = re.compile(r"(?:is|are|was|were|has been|have been|had been) (?:also |later )?joined$")
_SIGNING = re.compile(r"(?:signing|inking|concluding)$")
# Right behind the instrument or what it is about, and nobody else signs it: *an agreement on water*, not *the
# government signed an agreement*, *an agreement on a forum*.
_BRINGING = re.compile(r"(?:^|[ur:;])[^VOG;:]*Ip?(?:/w)?$")


def join_by_words(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Write *and* for other words that join houses in one agreement, and leave out whom *not* keeps out.

    *A **joined** B and C **in signing** a pact*, *A **was joined by** B **in signing** it*, *a pact **bringing
    together** A and B* (as *between*), *signed **not only** with A **but also** with B*, *signed **not with A but**
    with B*.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.

    Returns:
        The items themselves where there is nothing to write.
    """
    if "x" in row and "u" in row:
        items, row = _without_not(items, row)
    if "rV" in row and (match := _LINKS_IT.search(row) or _MAKES_IT.search(row)) is not None:
        return _without_itself(items, match)
    if "iV" in row or "idV" in row:
        if any(_JOINING.search(items[at].low) for at in find_offsets(row, "V")):
            return _join_in(items, row)
    at = next((at for at in find_offsets(row, "w") if items[at].low == "bringing"), 0)
    if not at or items[at + 1 : at + 2] == [] or items[at + 1].low != "together":
        return items
    several = row[at - 1] == "w" and items[at - 1].low.endswith("s") and not items[at - 1].low.endswith("ics")
    span = (items[at].start, items[at + 1].end, "bringing together")
    if _BRINGING.search(row[:at]) and not several:
        return [*items[:at], Item("PRE", *span, "between"), *items[at + 2 :]]
    return [*items[:at], Item("VG", *span, "other", "ing "), *items[at + 2 :]]


# *the accord **that links it** with B*
_LINKS_IT = re.compile(r"(?<=I),?r(?P<verb>V)(?P<it>P)(?P<with>[W>])(?=d?O)")
# *a memorandum **that makes the university a partner of** B*
_MAKES_IT = re.compile(
    r"(?<=I),?r(?P<verb>V)d?[CLw]{0,2}(?P<it>[AP])d?[wLt]{0,2}(?P<partner>[wG])(?P<with>[oW])(?=d?O)"
)
_MAKES = re.compile(r"\b(?:makes?|made|turns?|turned)$")
_LINKS = re.compile(r"\b(?:links?|linked|binds?|bound|ties?|tied|connects?|connected|unites?|united|joins?|joined)$")


def _without_itself(items: Sequence[Item], match: re.Match[str]) -> Sequence[Item]:
    """Read *the accord that links it with B*, *that makes the university a partner of B* as *the accord with B*."""
    verb, governor, it = items[match.start("verb")], items[match.start("with")], items[match.start("it")]
    if it.tag == "PRO" and it.low not in ("it", "them", "us"):
        return items
    makes = "partner" in match.groupdict()
    if makes and items[match.start("partner")].low not in ("partner", "partners", "ally"):
        return items
    if (_MAKES if makes else _LINKS).search(verb.low) is None:
        return items
    if verb.form.split()[1:]:
        return items  # "that will link it with B", "that may link it with B"
    joined = governor._replace(tag="PRE", value="with", low="with")
    return [*items[: match.start()], joined, *items[match.end() :]]


def _without_not(items: Sequence[Item], row: str) -> tuple[Sequence[Item], str]:
    """Read *not only with A but also with B* as *with A and with B*, *not with A but with B* as *with B*."""
    at = row.index("x")
    but = next((place for place in range(at, len(items)) if items[place].low == "but"), 0)
    if items[at].low != "not" or not but:
        return items, row
    only = items[at + 1].low == "only"
    also = row[but + 1 : but + 2] == "a" and items[but + 1].low == "also"
    governor, same = items[at + 1 + only], items[but + 1 + also : but + 2 + also]
    if governor.tag != "PRE" or not same or (same[0].tag, same[0].value) != (governor.tag, governor.value):
        return items, row
    both = [*items[at + 2 : but], items[but]._replace(tag="AND", low="and")] if only else []
    found = [*items[:at], *both, *items[but + 1 + also :]]
    return found, letters(found)


def _join_in(items: Sequence[Item], row: str) -> Sequence[Item]:
    match = _JOINED_IN.search(row)
    if match is None:
        return items
    joined, at, sign = match.start("joined"), match.start("in"), match.start("sign")
    by = row[joined + 1] == "B"
    told = _WERE_JOINED.match(items[joined].low) if by else not items[joined].form[4:]
    if not _JOINING.search(items[joined].low) or not _SIGNING.search(items[sign].low) or not told:
        return items
    comma = "&" in row[joined:at]
    found = list(items)
    found[joined] = items[joined]._replace(tag="COM" if comma else "AND", low="and", form="")
    found[sign] = items[sign]._replace(form="ed ")
    return [*found[: joined + 1], *found[joined + 1 + by : at], found[sign], *found[match.end("of") :]]
