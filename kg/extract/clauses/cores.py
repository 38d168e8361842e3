"""Cores: an organisation or words that stand for some, with the words to the left that belong to it.

*the food giant*, *Spain's*, *President Wang of*, *researchers at*; *the two universities*, *several Dutch colleges*,
*they*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import CORE_LETTERS, Core, Group
from kg.extract.clauses.items import Item
from kg.extract.clauses.othersides import is_of_others
from kg.extract.names.offsets import find_offsets
from kg.extract.numbers import FIRST_FEW, NTH

_PRE_WALK = frozenset("dwCLsRTEnmqalANb")
_LONGEST_PRE = 14
_DESCRIBED = re.compile(r"(?:^|[Wdo/iV4,])d?w{1,2}$")  # by the food *and drink giant*


def find_cores(items: Sequence[Item], row: str) -> list[Core]:
    """Find the cores of a sentence in their order, two beside each other of the same organisations as one.

    Args:
        items: The marked items of the sentence.
        row: Their letters.
    """
    cores: list[Core] = []
    floor = 0
    places = find_offsets(row, *CORE_LETTERS)
    if "R" in row and ("RV" in row or "RaV" in row or "RC" in row):
        places = sorted({*places, *(match.end(1) - 1 for match in _HEADS.finditer(row))})
    for at in places:
        core = _core_at(items, row, at, floor)
        if core is None:
            continue
        if (
            cores
            and core.organisations
            and cores[-1].organisations == core.organisations
            and core.first == cores[-1].last + 1
        ):
            cores[-1].last = core.last
            floor = at + 1
            continue
        if cores and core.kind == cores[-1].kind == "org" and _OWNED.match(row, cores[-1].last + 1, core.at):
            core.first = cores.pop().first  # "with A's rival B"
        cores.append(core)
        floor = core.last + 1
    return cores


_OWNED = re.compile(r"p?s[wL]{1,2}$")
# "The rectors signed", "the two presidents then agreed", "where the rectors Ann Berg and Jo Holm signed".
_HEADS = re.compile(r"((?:^|(?<=[,&tu9:]))[db]n?R)(?:C{1,3}&C{1,3})?a?V")


_PORTFOLIO = re.compile(r"(?:&w{1,2})?R")
_MINISTERS = frozenset("minister ministers secretary secretaries commissioner ombudsman regulator".split())


def _core_at(items: Sequence[Item], row: str, at: int, floor: int) -> Core | None:
    item = items[at]
    if item.tag == "ORG" and _describes(items, row, at):
        return None
    if item.tag == "ORG":
        return Core(_walk_left(items, row, at, floor), at, at, "org", (item.organisation,))
    if item.tag == "PRO":
        return Core(at, at, at, "pro", value=item.value or item.low)
    if item.tag in ("BOTH", "NUM") and item.low != "one" and _stands_alone(items, at):
        first = at - 1 if at and items[at - 1].tag in ("DET", "ALL") else at
        if item.tag == "BOTH" or first < at:
            return Core(first, at, at, "many", value="party", count=_number(item))
    if item.low == "universities" and row[max(0, at - 2) : at] == "&O":
        return None  # "Lund and Uppsala Universities"
    if item.tag == "GRP" and (office := _PORTFOLIO.match(row, at + 1)) and items[office.end() - 1].low in _MINISTERS:
        return None  # "the universities and science minister"
    if item.tag in ("ANA", "GRP"):
        return _anaphor(items, row, at, floor)
    return _heads(items, at) if item.tag == "ROLE" else None


def _heads(items: Sequence[Item], at: int) -> Core | None:
    """Read *the rectors signed*, *both presidents agreed*: those who hold an office act for their houses."""
    before = items[at - 1]
    first = at - 1 - (before.tag == "NUM")
    owned = items[first].tag == "DET" and items[first].value not in ("the", "these")
    if not items[at].low.endswith("s") or (owned and items[first].low != "their"):
        return None
    count = 2 if before.tag == "BOTH" else _number(before) if before.tag == "NUM" else 0
    value = "government" if items[at].low in _MINISTERS else "head"
    return Core(first, at, at, "many", value=value, count=count, determiner="the")


def _describes(items: Sequence[Item], row: str, at: int) -> bool:
    """Say whether a name only tells whose members others are: *the Alliance member universities*."""
    return row[at + 1 : at + 3] == "wG" and items[at + 1].low in ("member", "membership", "partner")


def _stands_alone(items: Sequence[Item], at: int) -> bool:
    """Say whether *both*, *the two* or *all three* stands without a noun: *both signed*, *the two have agreed*."""
    if [item.low for item in items[at + 1 : at + 3]] == ["dates", "from"]:
        return True  # "the agreement between the two dates from 2019"
    if [item.tag for item in items[at + 1 : at + 3]] == ["ADV", "VG"] and items[at].low != "one":
        return True  # "the two also signed", "the three then signed"
    return at + 1 >= len(items) or items[at + 1].tag in ("VG", "COM", "PRE")


def _number(item: Item) -> int:
    text = item.value or item.low
    return int(text) if text.isdigit() else 0


_NAMED = re.compile("Op?(?:[io][CL]{1,2})?,$")


def _is_apposed(items: Sequence[Item], row: str, first: int, at: int) -> bool:
    """Say whether the words explain the name before them: *Lund University, the oldest university in Sweden, and B*."""
    superlative = any(item.low in _BEST or item.low.endswith("est") for item in items[first:at])
    beside = row.endswith(",", 0, first) and _NAMED.search(row, 0, first) is not None
    if beside and _BY_WHOM.match(row, at + 1) is not None and items[at + 1].form.startswith("ed"):
        return True
    return superlative and beside and re.match(r"(?:[iof]d?[wCL]{1,3})?,", row[at + 1 :]) is not None


# "Lund University, a university established by the Academy of Sciences (AS), signed"
_BY_WHOM = re.compile(r"V(?:[Bi]d?[wLCOAo]{1,6}p?|[itj]*9),")
_BEST = frozenset((*NTH, *"top best leading premier only most main major principal foremost sole".split()))
# "Kyoto University, one of the oldest universities in Japan,"
_ONE_OF = re.compile(r"Op?,nod[wL]{0,4}$")


def _anaphor(items: Sequence[Item], row: str, at: int, floor: int) -> Core | None:
    """Read *the Dutch university*, *these two institutions*, *three Thai universities*, *a leading college*."""
    item = items[at]
    unit = _UNIT_ACTS.match(row, at + 1) if item.low in ("faculty", "school") and row[at - 1 : at] == "d" else None
    if unit is not None and items[at - 1].value in ("the", "its", "our"):
        return Core(at - 1, at, unit.end() - 1, "one", (), "university", 1, "", "our")
    if _names_a_part(items, row, at) or is_of_others(items, at):
        return None
    one_of = _ONE_OF.search(row[:at]) if item.tag == "GRP" else None
    if one_of is not None and items[row.rfind("no", 0, at)].low == "one":
        return None
    first, determiner, count, place, many = _words_before(items, row, at, floor)
    if item.tag == "GRP" and first - 2 >= floor and row[first - 2 : first] == "no" and not count:
        first, count, place = first - 2, _number(items[first - 2]), ""  # two of Australia's leading universities
    start = _walk_left(items, row, first, floor)
    if item.tag == "ANA":
        if (at and items[at - 1].tag == "CAP") or determiner not in _DEFINITE or item.value == "faculty":
            return None
        if _is_apposed(items, row, first, at):
            return None
        new = determiner == "a" or any(before.low in _UNKNOWN for before in items[first:at])
        new = new or row[at + 1 : at + 3] == "CC"  # "the research centre Viknes Vann", a name that is not read
        if item.value in _BODIES and any(before.tag == "W" and before.low != "same" for before in items[first:at]):
            new = True  # "the city council", "the trade union"
        determiner = "same" if any(before.low == "same" for before in items[first:at]) else determiner
        return Core(start, at, at, "new" if new else "one", (), item.value, 1, place, determiner)
    listed = _bracketed_list(items, at)
    if listed is not None:
        return Core(start, at, listed.cores[-1].last, "new", (), item.value, count, place, determiner, listed)
    many = many or any(before.low in _NOT_TOLD for before in items[first:at])
    kind = "many" if determiner in ("the", "these", "both", "those", "its") and not many else "new"
    return Core(start, at, at, kind, (), item.value, count, place, determiner, None, many)


# *The Faculty of Law has signed*: a part signs for the university that the text is about.
_UNIT_ACTS = re.compile(r"oC(?:,?&?C){0,5}(?=[atj]?V)")
_DEFINITE = frozenset(("the", "this", "our", "its", "a", "same"))
_BODIES = frozenset(("council", "association"))
_OF_NAME, _OF_GROUP = re.compile(r"[oif]d?O"), re.compile(r"[of][bdn]{1,2}G")
# "with the Austrian university A", "and the company A"
_APPOSED = re.compile(r"d[wLAq]{0,4}A$")
_PARTS_OF_NAMES = frozenset("institution institute centre faculty college school university delegation".split())


def _names_a_part(items: Sequence[Item], row: str, at: int) -> bool:
    """Say whether the noun is part of a name or of another noun: *school of Lund University*, *university campus*,
    *leaders from both universities*.
    """
    item = items[at]
    if item.tag == "ANA" and row[at + 1 : at + 3] in ("oC", "4C", "oI"):
        return True
    if _OF_NAME.match(row, at + 1) and (item.value in _PARTS_OF_NAMES or _are_people(items, at)):
        return True
    if _OF_GROUP.match(row, at + 1) and _are_people(items, at):
        return True
    if item.tag == "ANA" and row[at + 1 : at + 2] == "O" and _APPOSED.search(row[max(0, at - 5) : at + 1]):
        return True
    following = items[at + 1].tag if at + 1 < len(items) else ""
    return item.tag == "ANA" and following in ("W", "INS", "GRP", "ANA", "ENT", "PRG")


def _words_before(items: Sequence[Item], row: str, at: int, floor: int) -> tuple[int, str, int, str, bool]:
    """Read the words before a noun: where they begin, the determiner, how many, of which country, whether several."""
    first = at
    determiner, count, place, many = "", 0, "", False
    while first > floor and at - first < 6 and row[first - 1] in "dwCLnmblasTA1xp":
        first -= 1
        before = items[first]
        if before.tag == "DET":
            determiner = before.value
            if first > floor and items[first - 1].tag in ("BOTH", "ALL"):
                first -= 1
                count = 2 if items[first].tag == "BOTH" else count
            break
        count = _number(before) if before.tag in ("NUM", "BOTH") else count
        determiner = "both" if before.tag in ("BOTH", "ALL") else determiner
        many = many or before.tag == "MANY"
        place = before.value if before.tag == "PLC" else place
    return first, determiner, count, place, many


# *The domestic university* is none that the text has named.
_UNKNOWN = frozenset((*FIRST_FEW[1:], *"domestic local foreign other another different".split()))
# *The participating universities* are as many as took part, and not the two that were named last.
_NOT_TOLD = frozenset("participating attending visiting interested various individual".split())
_STAND_FOR = frozenset("members leaders authorities heads".split())


def _are_people(items: Sequence[Item], at: int) -> bool:
    """Say whether a group noun means people who stand for the organisation after it: *members of A and B met*."""
    return items[at].low in _STAND_FOR and (at == 0 or items[at - 1].tag not in ("NUM", "MANY", "W", "ALL"))


def _bracketed_list(items: Sequence[Item], at: int) -> Group | None:
    """Read the names in brackets after a group noun: *three Korean universities (A, B and C)*,
    *universities in Japan (A and B) and Peru (C)*.
    """
    cores: list[Core] = []
    is_open = False
    for place in _brackets_after(items, at):
        inner = items[place].inner
        aside = next((at for at, item in enumerate(inner) if item.tag == "PRE" and item.value == "with"), len(inner))
        inner = inner[:aside]
        named = dict.fromkeys(item.organisation for item in inner if item.tag == "ORG")
        is_open = is_open or any(item.tag == "EX" and item.value == "open" for item in inner)
        cores.extend(Core(place, place, place, "org", (one,)) for one in named)
    return Group(cores, "ex", ["comma"] * (len(cores) - 1), is_open) if cores else None


def _brackets_after(items: Sequence[Item], at: int) -> list[int]:
    """Give the places of the brackets that belong to a group noun, with the countries before each."""
    found = []
    place = at + 1
    while place < len(items):
        if items[place].tag == "PAR":
            found.append(place)
        elif items[place].tag not in ("PLC", "CAP", "COM", "AND", "DET") and not (
            place == at + 1 and items[place].tag == "PRE" and items[place].value in ("in", "from", "of")
        ):
            break
        place += 1
    return found


def _walk_left(items: Sequence[Item], row: str, at: int, floor: int) -> int:
    """Take the words that belong to a core: *President Wang of*, *the food and drink giant*, *Peru's*."""
    first = at
    while first > floor and at - first < _LONGEST_PRE:
        letter = row[first - 1]
        if row[first] == "d" and letter in "wLNnmqC" and items[first - 1].low not in _LIKENESS:
            break  # another noun phrase ends here: "with this signature the University of Tartu"
        if letter == "n" and row[at] == "O" and items[first - 1].low == "one":
            break  # "the one A had signed with B"
        if letter in _PRE_WALK:
            first -= 1
        elif letter == "G" and row[first] == "o":
            first -= 1
        elif letter in "oif4" and first - 1 > floor and _is_part_of(items, row, first - 1, floor):
            first -= 1
        elif (
            letter == "&"
            and "w" in row[first:at]
            and _DESCRIBED.search(row[max(floor, first - 5) : first - 1])
        ):
            first -= 1
        else:
            break
    return first


# "its French equivalent the Conference of Rectors"
_LIKENESS = frozenset("equivalent counterpart neighbour neighbor".split())
# What stands before *of* and *at* where it tells of people: *rectors*, *President Wang*, *Marie Curie*.
_WHO_IS_OF = re.compile(r"[RETNAG]w?C{0,4}$|R[CTw]{0,4}$|[RT][C.]{1,5}$|(?:^|[,&BdV>9t])C{2,4}$")
_WHO_IS_AT = re.compile(r"[RE]$|[RT]C{1,4}$|(?:^|[,&B9])[CT]{2,5}$")
_ONE_NAMED = re.compile(r"[&,B][CT]{2,5}$")
# A part in an organisation stands for it: *the language centre at Lund University*.
_PARTS = frozenset(("institution", "institute", "centre", "faculty", "college", "school"))


# *the dean of Harbour College of Nursing **at***
_DEAN_OF_PART = re.compile(r"Ro?C?AoC{1,2}$")


def _is_part_of(items: Sequence[Item], row: str, at: int, floor: int) -> bool:
    """Say whether a preposition belongs to a person or part that stands for the organisation:
    *dean of*, *researchers at*.
    """
    before = row[max(floor, at - 6) : at].rstrip("p")
    if row[at] == "o":
        if any(item.low.startswith(("joint", "double", "dual")) for item in items[max(floor, at - 4) : at]):
            return False
        return _WHO_IS_OF.search(before) is not None or items[at - 1].low in ("part", "behalf", "side")
    if row[at] == "i" and items[at - 1].tag == "ANA" and items[at - 1].value in _PARTS:
        return True
    if row[at] == "i" and _DEAN_OF_PART.search(before) is not None:
        return True
    if row[at] == "f" and items[at - 1].tag == "GRP" and _are_people(items, at - 1):
        return True
    return _WHO_IS_AT.search(before) is not None and (row[at] != "i" or _ONE_NAMED.search(before) is None)
