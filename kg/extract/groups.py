"""Groups: organisations that stand together in one place of a clause, and the word that governs them.

    with [rector of] Lodz University, Poland, [the] Can Tho University and FPT Corporation

is one group governed by *with*. Reading goes in three steps:

1. every core (an organisation, *the two universities*, *several Dutch colleges*, *they*) takes the words to its
   left that belong to it: *the food giant*, *Spain's*, *President Wang of*, *researchers at*;
2. neighbours are joined where only places, offices, names of people and a comma or *and* lie between;
3. *such as*, *including*, *namely* or a colon put the group that follows inside the one before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.extract.items import Item

# One letter an item, so that what lies between two cores can be matched.
_LETTERS = {
    "ORG": "O", "PAR": "p", "S": "s", "COM": ",", "AND": "&", "OR": "&", "CAP": "C", "PLC": "L", "ROLE": "R",
    "TTL": "T", "REP": "E",
    "DET": "d", "W": "w", "EX": "e", "TIM": "t", "DIG": "9", "NUM": "n", "MANY": "m", "DASH": "-", "COL": ":",
    "SEM": ";", "VG": "V",
    "INS": "I", "LNK": "K", "ENT": "N", "ANA": "A", "GRP": "G", "PRO": "P", "REL": "r", "SUB": "u", "ADV": "a",
    "EACH": "h",
    "BOTH": "b", "ALL": "l", "TO": ">", "PLN": "q", "MUT": "j", "RESP": "y", "ONE": "1", "NO": "x", "NEG": "x",
    "CTL": "x", "JOINT": "w",
    "PRG": "w", "MRK": "w", "SIDE": "D",
}  # fmt: skip
_PREPOSITIONS = {
    "in": "i",
    "at": "i",
    "of": "o",
    "from": "f",
    "for": "4",
    "behalf": "4",
    "through": "z",
    "with": "W",
    "also": "+",
    "by": "B",
}

_PRE_WALK = frozenset("dwCLsRTEnmqalANb")
_LONGEST_PRE = 14
_POST = r"(?:p|w{1,2}(?=[,&])|s[wCREATN]{0,6}|i[dw]{0,2}[CLw](?:,?[CL]){0,3}|i[t9]{1,3}|/[t9]{1,3}|[i/4]d?w{1,2}o(?:,?&?[wC]){1,8}|o[dw]{0,2}[CL]+|f[dw]{0,2}[CL]+|,?[CL]{1,3}(?=[,&-]|$)|z[dw]*[CAO]+)"
_PERSON = r"(?:,?[dw]?[RTCEN][RTCENowAd4i]{0,14}p?)"
_ASIDE = r"(?:,&?d?[wCLAs]{1,6}[oi]?[wCLA]{0,4}(?=,))"
_JOIN = re.compile(
    rf"(?:{_POST}|{_PERSON}|{_ASIDE}){{0,5}}(?P<sep>,?&[ahj]?|,|,?\+|;)(?:[RTCwdLANo4]{{1,9}},)?(?P<again>[W4ofiB]?)$"
)
_EXAMPLES = re.compile(rf"(?:{_POST}|i[LC]+(?:,[LC]+)*&[LC]+){{0,2}}(?P<mark>[,-]?e:?(?:[AC][CwLio]{{0,4}},)?|:|-{{1,2}}|,|)$")


@dataclass(slots=True)
class Core:
    """An organisation, or words that stand for some.

    Attributes:
        first: Index of its first item, words to the left included.
        at: Index of the core item.
        last: Index of its last item.
        kind: ``org``, ``one`` (*the university*), ``many`` (*both sides*), ``new`` (*several colleges*), ``pro``.
        organisations: Indexes of organisations.
        value: Of words that stand for some: what they are.
        count: How many they say they are, 0 where they do not say.
        place: Country code of an adjective: *the Dutch university*.
        determiner: The article or possessive.
        listed: The names that explain it: *three colleges, namely A, B and C*.
        many: Whether it says *several*.
    """

    first: int
    at: int
    last: int
    kind: str
    organisations: tuple[int, ...] = ()
    value: str = ""
    count: int = 0
    place: str = ""
    determiner: str = ""
    listed: Group | None = None
    many: bool = False


@dataclass(slots=True)
class Group:
    """Cores that stand together.

    Attributes:
        cores: Them, in order.
        governor: The preposition before them, ``object`` after a verb, ``free`` otherwise.
        separators: What joins each to the one before.
        open: Whether *including* or *such as* says that the list is not complete.
        each: Whether *each of* stands before them.
        side: Whether *on the Chinese side* stands before them.
    """

    cores: list[Core]
    governor: str
    separators: list[str] = field(default_factory=list)
    open: bool = False
    each: bool = False
    side: bool = False

    @property
    def first(self) -> int:
        return self.cores[0].first

    @property
    def last(self) -> int:
        listed = self.cores[-1].listed
        return listed.last if listed is not None and listed.governor != "far" else self.cores[-1].last


def letters(items: Sequence[Item]) -> str:
    """Write a sentence as one letter an item."""
    return "".join(
        [_PREPOSITIONS.get(item.value, "/") if item.tag == "PRE" else _LETTERS.get(item.tag, "?") for item in items]
    )


def find_groups(items: Sequence[Item], *, headline: bool = False) -> list[Group]:
    """Find the groups of a sentence.

    Args:
        items: The sentence with its verb groups.
        headline: Whether *A, B sign MoU* joins two names by a comma alone.
    """
    row = letters(items)
    cores = _find_cores(items, row)
    return _nest_examples(_chain(items, row, cores, headline=headline), items, row)


_CORES = frozenset(("ORG", "PRO", "BOTH", "NUM", "ANA", "GRP"))


def _find_cores(items: Sequence[Item], row: str) -> list[Core]:
    cores: list[Core] = []
    floor = 0
    for at, item in enumerate(items):
        core = _core_at(items, row, at, floor) if item.tag in _CORES else None
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
        cores.append(core)
        floor = core.last + 1
    return cores


def _core_at(items: Sequence[Item], row: str, at: int, floor: int) -> Core | None:
    item = items[at]
    if item.tag == "ORG" and _describes(items, row, at):
        return None
    if item.tag == "ORG":
        return Core(_walk_left(items, row, at, floor), at, at, "org", (item.organisation,))
    if item.tag == "PRO":
        return Core(at, at, at, "pro", value=item.value or item.low)
    if item.tag in ("BOTH", "NUM") and _stands_alone(items, at):
        first = at - 1 if at and items[at - 1].tag == "DET" else at
        if item.tag == "BOTH" or first < at:
            return Core(first, at, at, "many", value="party", count=_number(item))
    if item.tag in ("ANA", "GRP"):
        return _anaphor(items, row, at, floor)
    return None


def _describes(items: Sequence[Item], row: str, at: int) -> bool:
    """Say whether a name only tells whose members others are: *the Alliance member universities*."""
    return row[at + 1 : at + 3] == "wG" and items[at + 1].low in ("member", "membership", "partner")


def _stands_alone(items: Sequence[Item], at: int) -> bool:
    """Say whether *both* or *the two* stands without a noun: *both signed*, *the two have agreed*."""
    return at + 1 >= len(items) or items[at + 1].tag in ("VG", "COM", "PRE")


def _number(item: Item) -> int:
    text = item.value or item.low
    return int(text) if text.isdigit() else 0


def _anaphor(items: Sequence[Item], row: str, at: int, floor: int) -> Core | None:
    """Read *the Dutch university*, *these two institutions*, *three Thai universities*, *a leading college*."""
    item = items[at]
    if re.match(r"oC", row[at + 1 : at + 3]) and item.tag == "ANA":
        return None
    parts = ("institution", "institute", "faculty", "college", "school", "university", "delegation")
    if re.match(r"[oif]d?O", row[at + 1 : at + 4]) and (item.value in parts or _are_people(items, at)):
        return None
    if re.match(r"[of][bdn]{1,2}G", row[at + 1 : at + 5]) and _are_people(items, at):
        return None  # "leaders from both universities"
    if at + 1 < len(items) and item.tag == "ANA" and items[at + 1].tag in ("W", "INS", "GRP", "ANA", "ENT", "PRG"):
        return None
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
        many = many or before.tag in ("MANY",)
        place = before.value if before.tag == "PLC" else place
    if item.tag == "GRP" and first - 2 >= floor and row[first - 2 : first] == "no" and not count:
        first, count, place = first - 2, _number(items[first - 2]), ""  # two of Australia's leading universities
    if item.tag == "ANA":
        if at and items[at - 1].tag == "CAP":
            return None
        if determiner not in ("the", "this", "our", "its", "a") or item.value == "faculty":
            return None
        return Core(
            _walk_left(items, row, first, floor),
            at,
            at,
            "new" if determiner == "a" or any(before.low in _UNKNOWN for before in items[first:at]) else "one",
            (),
            item.value,
            1,
            place,
            determiner,
        )
    definite = determiner in ("the", "these", "both", "those", "its") and not many
    listed = _bracketed_list(items, at)
    if listed is not None:
        first, last = _walk_left(items, row, first, floor), listed.cores[-1].last
        return Core(first, at, last, "new", (), item.value, count, place, determiner, listed)
    kind = "many" if definite else "new"
    return Core(
        _walk_left(items, row, first, floor), at, at, kind, (), item.value, count, place, determiner, None, many
    )


# *The domestic university* is none that the text has named.
_UNKNOWN = frozenset("domestic local foreign other another different second third".split())
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
        if row[first] == "d" and letter in "wLNnmqC":
            break  # another noun phrase ends here: "with this signature the University of Tartu"
        if letter in _PRE_WALK:
            first -= 1
        elif letter == "G" and row[first] == "o":
            first -= 1
        elif letter in "oif4" and first - 1 > floor and _is_part_of(items, row, first - 1, floor):
            first -= 1
        elif (
            letter == "&"
            and re.search(r"(?:^|[Wdo/iV4,])d?[w]{1,2}$", row[max(floor, first - 5) : first - 1])
            and "w" in row[first:at]
        ):
            first -= 1
        else:
            break
    return first


# A part in an organisation stands for it: *the language centre at Lund University*.
_PARTS = frozenset(("institution", "institute", "faculty", "college", "school"))


def _is_part_of(items: Sequence[Item], row: str, at: int, floor: int) -> bool:
    """Say whether a preposition belongs to a person or part that stands for the organisation:
    *dean of*, *researchers at*.
    """
    before = row[max(floor, at - 6) : at].rstrip("p")
    if row[at] == "o":
        if any(item.low in ("joint", "double", "dual") for item in items[max(floor, at - 4) : at]):
            return False
        return bool(
            re.search(r"[RETNAG]w?C{0,4}$|R[CTw]{0,4}$|[RT][C.]{1,5}$|(?:^|[,&BdV>9t])C{2,4}$", before)
        ) or items[at - 1].low in ("part", "behalf", "side")
    if row[at] == "i" and items[at - 1].tag == "ANA" and items[at - 1].value in _PARTS:
        return True
    if row[at] == "f" and items[at - 1].tag == "GRP" and _are_people(items, at - 1):
        return True
    return bool(re.search(r"[RE]$|[RT][C]{1,4}$|(?:^|[,&B9])[CT]{2,5}$", before)) and (
        row[at] != "i" or not re.search(r"[&,B][CT]{2,5}$", before)
    )


def _chain(items: Sequence[Item], row: str, cores: list[Core], *, headline: bool) -> list[Group]:
    groups: list[Group] = []
    for core in cores:
        separator = _joins(items, row, groups[-1], core) if groups else None
        if separator and not _opens_clause(row, groups[-1], core):
            groups[-1].cores.append(core)
            groups[-1].separators.append(separator)
            continue
        groups.append(Group([core], _governor(items, row, core)))
        groups[-1].each = core.first > 0 and items[core.first - 1].tag == "EACH"
        groups[-1].side = core.first > 0 and items[core.first - 1].tag == "SIDE"
    found: list[Group] = []
    for group in groups:
        found.extend(_split_commas(group, headline=headline))
    return found


def _opens_clause(row: str, group: Group, core: Core) -> bool:
    """Say whether a name after *, and* begins a clause of its own:
    *for the Union, and B signed*, *, and C an agreement with D*, *with B, a C agreement with D*.
    """
    if group.governor == "with" and re.match(r"p?K?IW", row[core.last + 1 :]):
        return True
    if (
        group.governor in ("free", "between", "ex")
        or (len(group.cores) > 1 and "V" in row[core.last + 1 : core.last + 3])
        or ",&" not in row[group.last + 1 : core.first]
    ):
        return False
    return re.match(r"p?[at]?V|p?[dnL][wLCKq]{0,4}I", row[core.last + 1 :]) is not None


def _joins(items: Sequence[Item], row: str, group: Group, core: Core) -> str | None:
    """Give what joins a core to the group before it, or None: ``comma``, ``and``, or ``semicolon`` between names."""
    last = group.cores[-1]
    if last.kind in ("pro",) or core.kind == "pro" or (core.kind in ("one",) and last.kind == "one" and False):
        return None
    gap = row[last.last + 1 : core.first]
    if not gap and last.kind == core.kind == "org" and group.governor in ("with", "between"):
        return "comma"
    match = _JOIN.match(gap)
    if match is None:
        return None
    again = match["again"]
    if again:
        governor = {"W": "with", "4": "behalf", "o": "of", "f": "from", "i": "at", "B": "by"}[again]
        shared = again == "o" and "o" in row[last.first : last.at]  # the rectors of A and of B
        if governor != group.governor and not (again == "4" and group.governor == "for") and not shared:
            return None
    if match["sep"] == ";":
        return None
    if again == "W":
        return "and"
    if any(item.low == ";" for item in items[last.last + 1 : core.first]):
        return "semicolon"
    return "and" if "&" in match["sep"] or "+" in match["sep"] else "comma"


def _split_commas(group: Group, *, headline: bool) -> list[Group]:
    """Break a chain of commas that no *and* closes: *According to A, B has signed* names two, not a pair."""
    if "comma" not in group.separators:
        return [group]
    if group.governor not in ("free", "with", "between", "object", "by", "ex", "of", "behalf", "for", "to"):
        return _break_at(group, 1)
    last_and = max((place for place, sep in enumerate(group.separators) if sep != "comma"), default=-1)
    if last_and == len(group.separators) - 1 or (headline and group.governor == "free"):
        return [group]
    if last_and < 0 and len(group.cores) > 2 and group.governor in ("with", "between", "ex", "object"):
        return [group]
    if last_and < 0 and group.cores[0].kind in ("new", "many") and group.cores[0].count == len(group.cores) - 1:
        return [group]
    return _break_at(group, last_and + 2 if last_and >= 0 else 1)


def _break_at(group: Group, place: int) -> list[Group]:
    head = Group(group.cores[:place], group.governor, group.separators[: place - 1], group.open, group.each, group.side)
    tail = Group(group.cores[place:], "free", group.separators[place:])
    if not tail.cores:
        return [head]
    return [head, *_split_commas(tail, headline=False)]


def _governor(items: Sequence[Item], row: str, core: Core) -> str:
    at = core.first - 1
    while at >= 0 and items[at].tag in ("ADV", "BOTH", "EACH", "ALL"):
        at -= 1
    if at < 0:
        return "free"
    others = re.search(r"([WB/]),?e,?$", row[: at + 1])
    if (
        others
        and items[others.start()].tag == "PRE"
        and items[at].tag in ("EX", "COM")
        and "among" in items[at if items[at].tag == "EX" else at - 1].low
    ):
        return items[others.start()].value
    item = items[at]
    if item.tag == "PRE":
        return item.value
    if item.tag == "COL" and "V" not in row[at:]:
        return "ex"
    if item.tag == "COM":
        unit = re.search(r"([WB4o])[dCLwo4]*(?:[AN][oCL4]*|RA?(?:iC?L)?)$", row[:at])
        # *a meeting of ministers, A and B signed*: several people are nobody of A
        several = items[at - 1].tag == "ROLE" and items[at - 1].low.endswith("s")
        return items[unit.start()].value if unit and not several else "free"
    if item.tag == "AND":
        holder = re.search(r"([WB4/])d?[wL]{0,2}[RT][oRTCwdL4]{0,8},?$", row[:at])
        return items[holder.start()].value if holder else "free"
    if item.tag == "VG":
        return "free" if item.value == "say" and "passive" not in item.form else "object"
    if item.tag == "EX":
        return "ex"
    if item.tag == "TO":
        return "according" if at and items[at - 1].low == "according" else "to"
    if item.tag in ("INS", "LNK"):
        return "after-noun"
    return "object" if re.search(r"V[dn9m][wLn9C]{0,2}$", row[: at + 1]) else "free"


def _nest_examples(groups: list[Group], items: Sequence[Item], row: str) -> list[Group]:
    """Put a list inside the words it explains:
    *several universities, including A and B*, *the Thai colleges A and B*.
    """
    found: list[Group] = []
    for group in groups:
        host = found[-1].cores[-1] if found else None
        if host is not None and host.listed is not None and _goes_on(found[-1], group, row):
            found[-1].cores.extend(group.cores)
            found[-1].separators.extend(["and", *group.separators])
            continue
        if (
            host is None
            or host.kind not in ("new", "many")
            or host.listed is not None
            or not _explains(host, group, row)
        ):
            found.append(group)
            continue
        names, rest = _leading_names(group)
        word = items[group.first - 1]
        is_open = word.tag == "EX" and word.value == "open"
        found[-1].open = (
            found[-1].open or is_open or any(core.value == "party" and core.kind == "new" for core in rest[:1])
        )
        host.listed = Group(names, "ex", group.separators[: len(names) - 1], found[-1].open)
        goes_on = [core for core in rest if core.kind == "many" or core.listed is not None or core.place]
        found[-1].cores.extend(goes_on)
        found[-1].separators.extend(["and"] * len(goes_on))
    found = _take_counterparts(found, items, row)
    return _take_colon_list([_take_listed(group) for group in found], items, row)


def _take_counterparts(groups: list[Group], items: Sequence[Item], row: str) -> list[Group]:
    """Put *their counterparts* and *from A and B* together."""
    found: list[Group] = []
    for group in groups:
        host = found[-1].cores[-1] if found else None
        if (
            host is not None
            and host.listed is None
            and items[host.at].low == "counterparts"
            and group.governor in ("from", "of", "at")
            and row[host.last + 1 : group.first] in ("f", "o", "i")
            and all(core.kind == "org" for core in group.cores)
        ):
            host.listed = Group(group.cores, "ex", group.separators)
            host.kind = "new"
            continue
        found.append(group)
    return found


def _take_colon_list(groups: list[Group], items: Sequence[Item], row: str) -> list[Group]:
    """Give the names after a colon to the words that promise them:
    *five universities signed a charter in Accra: A, B, C, D and E*.
    """
    colon = row.find(":")
    names = [at for at in range(colon + 1, len(row)) if row[at] == "O"] if colon > 0 and "V" not in row[colon:] else []
    listed = list(dict.fromkeys(items[at].organisation for at in names))
    if len(listed) < 2 or "O" not in row[colon + 1 : colon + 4]:
        return groups
    hosts = [
        core
        for group in groups
        for core in group.cores
        if core.last < colon and core.kind in ("new", "many") and core.listed is None and core.value != "country"
    ]
    counted = [core for core in hosts if core.count - len(listed) in (0, 1) and core.count > 1] or [core for core in hosts if core.kind == "new" and not core.count]
    if not counted or any(core.listed is not None for group in groups for core in group.cores):
        return groups
    cores = [Core(at, at, at, "org", (items[at].organisation,)) for at in names]
    counted[-1].listed = Group(cores, "far", ["comma"] * (len(cores) - 1))
    counted[-1].kind = "new"
    return [group for group in groups if group.first < colon]


def _goes_on(before: Group, group: Group, row: str) -> bool:
    """Say whether a second group noun follows the list of the first: *six colleges - A, B - and nine schools*."""
    gap = row[before.last + 1 : group.first]
    return group.cores[0].kind in ("new", "many") and re.fullmatch(r"p?[-,]{0,2}&", gap) is not None


def _explains(host: Core, group: Group, row: str) -> bool:
    """Say whether a group of names lists what the host counts."""
    match = _EXAMPLES.match(row[host.last + 1 : group.first])
    if match is None or not _holds_names(group):
        return False
    mark, names = match["mark"], len(_leading_names(group)[0])
    if "e" in mark:
        return True
    if mark in (":", "-", "--") and host.kind == "new":
        return True
    if mark in ("", ":", "-", "--"):
        return host.count in (0, names) and (names > 1 or host.count == 1)
    return host.count == names or (host.kind == "new" and host.many and names > 2)


def _leading_names(group: Group) -> tuple[list[Core], list[Core]]:
    """Part a group into the names it begins with and what follows: *A, B and their Polish partners*."""
    end = next((place for place, core in enumerate(group.cores) if core.kind != "org"), len(group.cores))
    return group.cores[:end], group.cores[end:]


def _holds_names(group: Group) -> bool:
    """Say whether a group lists names; *and many others* at its end only leaves it open."""
    return group.cores[0].kind == "org"


def _take_listed(group: Group) -> Group:
    """Turn *two universities, A and B* read as one chain into the two it names."""
    first = group.cores[0]
    rest = group.cores[1:]
    counted = first.count == len(rest) if first.count else first.many and len(rest) > 2
    if first.kind == "new" and counted and all(core.kind == "org" for core in rest):
        if group.separators[0] == "comma" and first.listed is None:
            listed = Group(rest, "ex", group.separators[1:])
            return Group(
                [Core(first.first, first.at, first.last, "new", (), first.value, first.count, first.place, "", listed)],
                group.governor,
                [],
                False,
                group.each,
            )
    return group
