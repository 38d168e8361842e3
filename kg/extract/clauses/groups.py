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

from kg.extract.clauses.besidesubject import with_those_beside
from kg.extract.clauses.core import Core, Group, are_named, letters
from kg.extract.clauses.cores import find_cores
from kg.extract.clauses.doing import does_other
from kg.extract.clauses.items import Item
from kg.extract.meetings import OCCASIONS
from kg.extract.clauses.nesting import POST, nest_examples

__all__ = ["Core", "Group", "find_groups", "letters"]

_PERSON = r"(?:,?[dw]?[RTCEN][RTCENowAd4i]{0,14}p?)"
_ASIDE = r"(?:,&?d?[wCLAs]{1,6}[oi]?[wCLA]{0,4}(?:&[wCLA]{1,4})?(?=,)|-d?(?:[LC]{1,2}s)?[wLC]{0,4}[AN](?=,)|-dL(?=,))"
# What else a name may be told by: *, one of the oldest in Peru,*, *, a Lima-based body led by Dr Berg,*, *, founded in
# 1990,*, *, which has 300 students,*, *, one of the oldest universities in Peru,*, *, with 3,000 students,*, *, home to
# 3,000 students,*.
_TOLD = (
    r"(?:,(?:(?:n?o?d|no)[wnoCLAt]{0,7}(?:V[aB4/iot]d?)?|rV|V[Bi/4o])(?:9,n|[wndLCtoiaATRE4/Bs9-]){0,16}(?=,)"
    r"|,(?:nod?[wLaA]{0,4}G(?:[iof4]d?[wCL]{1,4}){0,2}|(?:W|w>)[am]{0,3}9(?:,n)?w{1,2})(?=,)"
    r"|-(?:V[Bi])?[wdLCAoRTi]{1,14}-(?=&))"
)
_JOIN = re.compile(
    rf"(?:{POST}|{_PERSON}|{_ASIDE}|{_TOLD}){{0,5}}"
    r"(?P<sep>,?&(?:,(?:[wta/]{1,3}|[fi]d?[CL]{1,2}),)?[ahj]?|,|,?\+|;)"
    r"(?:(?:[RTCwdLANo4]{1,9}|C9t?A),)?(?P<again>[W4ofiB]?)$"
)


def find_groups(items: Sequence[Item], row: str, *, headline: bool = False) -> list[Group]:
    """Find the groups of a sentence.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.
        headline: Whether *A, B sign MoU* joins two names by a comma alone.
    """
    cores = find_cores(items, row)
    return nest_examples(_chain(items, row, cores, headline=headline), items, row)


def _chain(items: Sequence[Item], row: str, cores: list[Core], *, headline: bool) -> list[Group]:
    groups: list[Group] = []
    for core in cores:
        separator = _joins(items, row, groups[-1], core) if groups else None
        closed = separator and groups[-1].cores[-1].kind != "org" and _closed_opening(row, core.first)
        opens = separator and (_opens_clause(row, groups[-1], core) or does_other(items, row, groups[-1], core))
        if separator and not closed and not opens:
            groups[-1].cores.append(core)
            groups[-1].separators.append("and" if separator == "with" else separator)
            groups[-1].each = groups[-1].each or separator == "with"  # "with A and with B" are two agreements
            continue
        groups.append(Group([core], _governor(items, row, core)))
        groups[-1].each = core.first > 0 and items[core.first - 1].tag == "EACH"
        groups[-1].side = core.first > 0 and items[core.first - 1].tag == "SIDE"
    _part_from_opening(groups, items, row)
    for group in groups:
        if _opens_with_subject(group, items, row):
            group.governor = "free"
    groups = with_those_beside(groups, items, row)
    found: list[Group] = []
    for group in groups:
        for part in _split_at_opening(group, items, row) or _split_at_subject(group, items, row):
            listed = headline and (part.governor != "with" or part.last >= len(row) - 1)
            found.extend([part] if _goes_on(part, items, row) else _split_commas(part, headline=listed))
    return found


# *In this context*, *At the same time*, *To this end*, *With that in mind* open a sentence, also behind *LIMA -*
_OPENING = re.compile(r"(?:[CLt9,]{1,5}[-:])?(?:W[dr]?w?)?[i>/](?P<words>d?w{1,3})d?(?:L{1,2}s)?$")


def _part_from_opening(groups: list[Group], items: Sequence[Item], row: str) -> None:
    """Let a name that a verb follows be the subject, not the end of what opens the sentence: *In this context **A and B
    signed** a memorandum*, *For reference: at the forum **A signed** one*.
    """
    for group in groups:
        at = group.cores[0].at
        after = _closed_opening(row, at)
        if after and group.cores[0].kind == "org" and group.governor == "of" and _acts_next(items, row, group):
            group.governor, group.cores[0].first = "free", after
            continue
        clause = max(row.rfind(mark, 0, at) for mark in ":;") + 1
        if (group is not groups[0] and not clause) or group.cores[0].kind != "org":
            continue
        if group.governor not in ("in", "at", "to", "on", "during"):
            continue
        opening = _OPENING.match(row, clause, at)
        verb = _ACTS.match(row, group.last + 1)
        if opening is not None and verb is not None and items[verb.end() - 1].form.startswith(("fin", "ed")):
            group.governor, group.cores[0].first = "free", opening.end("words")


# *At the invitation of the rector, **the heads of** A and B signed*: nothing of it is named before the comma.
_CLOSED = re.compile(
    r"[/izW>u](?:[^VO,;:r]|(?<=[t9]),(?=[t9])){2,16},(?P<head>(?:d?[wL]{0,2}[REG]{1,2}[of])?d?(?:L{1,2}s)?)$"
)
_ACTS_NEXT = re.compile(r"p?(?:[io][CL]{1,3})?(?:,[^V,;]{1,9}(?:&[^V,;]{1,6})?,?)?[athj]{0,2}V")


def _closed_opening(row: str, at: int) -> int:
    """Give where the subject begins behind a phrase that opens the sentence and ends with a comma, or 0."""
    match = _CLOSED.match(row, 0, at)
    return match.start("head") if match is not None else 0


def _acts_next(items: Sequence[Item], row: str, group: Group) -> bool:
    """Say whether a verb follows a group, what is told of it between commas aside."""
    verb = _ACTS_NEXT.match(row, group.last + 1)
    return verb is not None and items[verb.end() - 1].form.startswith(("fin", "ed"))


def _opens_with_subject(group: Group, items: Sequence[Item], row: str) -> bool:
    """Say whether the word before two names opens a clause of theirs: ***since** A and B signed it*, *, **for** A and B
    have agreed*, *told **how** A and B came to sign*.
    """
    verb = _ACTS.match(row, group.last + 1)
    if verb is None or not group.first or not items[verb.end() - 1].form.startswith(("fin", "ed")):
        return False
    if group.governor == "object":
        return items[group.first].low in ("why", "how") or items[group.first - 1].low in ("why", "how")
    opens = group.governor == "since" or (group.governor == "for" and row[max(0, group.first - 2)] == ",")
    return opens and len(group.cores) > 1


def _goes_on(group: Group, items: Sequence[Item], row: str) -> bool:
    """Say whether names without *and* are a list: *leaders of A, B, C, etc. signed*, *A, B, C signed* that opens it."""
    if {*group.separators} != {"comma"} or any(core.kind != "org" for core in group.cores):
        return False
    if len(group.cores) == 2 and group.governor == "ex" and row[group.first - 1] == ":":
        ends = row[group.last + 1 :] in ("", "p")
        return ends and any(item.low == "following" for item in items[max(0, group.first - 6) : group.first])
    if len(group.cores) < 3 and group.governor != "with":
        return False
    if group.first == 0 and _ACTS.match(row, group.last + 1) is not None:
        return True
    more = re.match(",?[we]", row[group.last + 1 :])
    last = items[group.last + more.end()].low if more is not None else ""
    return last.rstrip(".") == "etc" or "among others" in last


_ACTS = re.compile(r"p?[at]?V")
# What has an object of its own: *signed a memorandum with*.
_SIGNED_ONE = re.compile(r"(?<!r)V(?:[dnw9LCtqA]{0,5}[IK][^VruWB;]{0,8})W[d4o]?$")
_CALLED = re.compile(r"\b(?:called|titled|entitled|named|dubbed|known|worth|valued)$")


def _split_at_subject(group: Group, items: Sequence[Item], row: str) -> list[Group]:
    """Let the name that a verb follows begin a clause of its own: *A signed a memorandum with B and C has opened a
    laboratory*, *A signed a memorandum with B and C, D and E have opened one*.
    """
    if group.governor != "with" or "and" not in group.separators:
        return [group]
    verb = _ACTS.match(row, group.last + 1)
    signed = _SIGNED_ONE.search(row[: group.first]) if verb is not None else None
    if verb is None or signed is None or not _has_signed(items[signed.start()]):
        return [group]
    item = items[verb.end() - 1]
    if not _is_of_subject(item, row[verb.end() :]):
        return [group]
    several = item.low.split()[0] in ("have", "are", "were")
    ands = [place for place, separator in enumerate(group.separators) if separator == "and"]
    if several and len(ands) < 2:
        return [group]
    return _cut(group, (ands[0] if several else ands[-1]) + 1)


def _has_signed(verb: Item) -> bool:
    return verb.value in ("sign", "renew", "find", "found") and verb.form.startswith(("fin", "ed"))


def _is_of_subject(verb: Item, after: str) -> bool:
    """Say whether a verb needs a subject before it: *has opened*, *opened a laboratory*, not *called Nordlys*."""
    if verb.form.startswith("ed"):
        return re.match(r"[dn]", after) is not None and not _CALLED.search(verb.low)
    return verb.form.startswith("fin")


def _split_at_opening(group: Group, items: Sequence[Item], row: str) -> list[Group]:
    """Let those before a verb be its subject, not the end of what opens the sentence: *Thanks to the efforts of the
    embassy, **A and B signed***.
    """
    acts = any(item.tag == "VG" and not item.form.startswith("ing") for item in items[: group.first])
    opens = group.governor in ("of", "from", "to", "in", "at", "for", "during", "with") and not acts
    opens = opens and (row[0] in "/izWfo4" or items[0].low.endswith("ing"))
    if not opens or len(group.cores) < 3 or group.separators[0] != "comma" or {*group.separators[1:]} != {"and"}:
        return []
    verb = _ACTS.match(row, group.last + 1)
    if verb is None or not items[verb.end() - 1].form.startswith(("fin", "ed")) or not are_named(group.cores[1:]):
        return []
    return _cut(group, 1)


def _opens_clause(row: str, group: Group, core: Core) -> bool:
    """Say whether a name after *, and* begins a clause of its own:
    *for the Union, and B signed*, *, and C an agreement with D*, *with B, a C agreement with D*.
    """
    if group.governor == "with" and re.match(r"p?(?:s[wLKq]{0,2})?K?IW", row[core.last + 1 :]):
        return True
    if group.governor == "with" and ",&" in row[group.last + 1 : core.first]:
        if re.match(r"p?,[dn1][^,;]{1,20},W", row[core.last + 1 :]) is not None:
            return True  # "with B, and C, a private college, with D"
        if re.match(r"p?,[^O,;:]{1,24},[at]?[Vw]", row[core.last + 1 :]) is not None:
            return True  # "with B, and C, its rival, complained"
    if group.governor == "between" and group.cores[-1].kind == "many" and ",&" in row[group.last + 1 : core.first]:
        return re.match(r"p?E?[at]?V", row[core.last + 1 :]) is not None  # "between the two, and A staff spoke"
    if group.governor == "object" and "and" in group.separators and row[group.last + 1 : core.first].endswith(",&"):
        return re.match(r"p?V", row[core.last + 1 :]) is not None  # "visited A and B, and C signed"
    if (
        group.governor in ("free", "between", "ex")
        or (len(group.cores) > 1 and "V" in row[core.last + 1 : core.last + 3])
        or ",&" not in row[group.last + 1 : core.first]
    ):
        return False
    return re.match(r"p?(?:s[wT]{0,2}R[TC]{0,4})?[at]?V|p?[dnL][wLCKq]{0,4}I", row[core.last + 1 :]) is not None


def _joins(items: Sequence[Item], row: str, group: Group, core: Core) -> str | None:
    """Give what joins a core to the group before it, or None: ``comma``, ``and``, ``with`` for *and with*, or
    ``semicolon`` between names.
    """
    last = group.cores[-1]
    if (last.kind, last.value, core.kind) == ("pro", "he", "org") and row[last.last + 1 : core.first] == "&":
        of_state = any(item.low in _OF_STATE for item in items[: last.at])
        return None if of_state else "and"  # "in Lima, where he and the rector of B signed"
    if "pro" in (last.kind, core.kind) or _acts_together(row, core) or _is_joined(items, core):
        return None
    gap = row[last.last + 1 : core.first]
    if last.kind == "many" and row[last.last + 1] == "," and "R" in row[last.last + 2 : core.at]:
        return None  # "attended by students of both universities, the rectors of A and B signed"
    if "N" in row[last.last + 1 : core.at] and _tells_of_degree(items[last.last + 1 : core.at]):
        return None  # "a course of A with B, and a degree of C and D"
    if not gap and last.kind == core.kind == "org" and group.governor in ("with", "between"):
        opens = group.governor == "with" and group.first <= 1 and _ACTS.match(row, core.last + 1) is not None
        return None if opens else "comma"  # "With A B has signed an agreement"
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
        return None if "9" in gap else "with"  # "with A in 2019 and with B in 2021" are two groups
    if any(item.low == ";" for item in items[last.last + 1 : core.first]):
        return "semicolon"
    return "and" if "&" in match["sep"] or "+" in match["sep"] else "comma"


def _tells_of_degree(items: Sequence[Item]) -> bool:
    return any(item.value == "joint-programme" and item.tag == "ENT" for item in items)


def _is_joined(items: Sequence[Item], core: Core) -> bool:
    """Say whether a name is that of one who is joined or followed: *signed it with A, **joining** B and C*."""
    return items[core.first].low in ("joining", "following", "matching", "emulating") and core.first < core.at


def _acts_together(row: str, core: Core) -> bool:
    """Say whether *the two sides* open a clause: *A met a delegation from B **and the two sides signed***."""
    both = (core.kind, core.value) == ("many", "party") and not {"n", "b"}.isdisjoint(row[core.first : core.last])
    return both and re.match(r"[at]?V", row[core.last + 1 :]) is not None


def _split_commas(group: Group, *, headline: bool) -> list[Group]:
    """Break a chain of commas that no *and* closes: *According to A, B has signed* names two, not a pair."""
    found: list[Group] = []
    rest = [group]
    while rest:
        place = _break_of(rest[0], headline=headline and not found)
        head, *rest = _cut(rest[0], place) if place else rest
        found.append(head)
    return found


_CHAINED = frozenset("free with between object by ex of behalf for to from also".split())


def _break_of(group: Group, *, headline: bool) -> int:
    """Give the number of names before the break of a chain, 0 where it has none."""
    if "comma" not in group.separators:
        return 0
    if group.governor not in _CHAINED:
        return 1
    last_and = max((place for place, sep in enumerate(group.separators) if sep != "comma"), default=-1)
    if last_and == len(group.separators) - 1 or (headline and group.governor in ("free", "between", "with")):
        return 0
    if last_and < 0 and len(group.cores) > 2 and group.governor in ("with", "between", "ex", "object"):
        return 0
    if last_and < 0 and group.cores[0].kind in ("new", "many") and group.cores[0].count == len(group.cores) - 1:
        return 0
    return last_and + 2 if last_and >= 0 else 1


def _cut(group: Group, place: int) -> list[Group]:
    """Give the group up to a core, and what follows, if anything, as a free group."""
    head = Group(group.cores[:place], group.governor, group.separators[: place - 1], group.open, group.each, group.side)
    tail = Group(group.cores[place:], "free", group.separators[place:])
    return [head, tail] if tail.cores else [head]


# What stands after these tells where or whither, not who: *at B*, *a visit to B*.
_PLACING = frozenset(("at", "in", "to", "from", "on", "near", "during"))


def is_place(groups: Sequence[Group], organisation: int) -> bool:
    """Say whether a sentence names an organisation only as a place: *a meeting was held at B*."""
    governors = {g.governor for g in groups for core in g.cores if organisation in core.organisations}
    return bool(governors) and governors <= _PLACING


_AMONG = re.compile(r"([WB/]),?e,?$")  # with, among others, A
_UNIT = re.compile(r"([WB4o])[dCLwo4]*(?:[AN][oCL4]*|RA?(?:iC?L)?)$")  # with the faculty of law, A
_OF_STATE = frozenset(("ambassador", "minister", "governor", "mayor", "consul", "consul general"))
_PARTNER = re.compile(r"W(d)[wCL]{1,3}$")  # with its old partner, A
_HOLDER = re.compile(r"([WB4/])d?[wL]{0,2}[RT][oRTCwdL4]{0,8},?$")  # by the rector of law and A
_COUNTED_OBJECT = re.compile(r"V[dn9m][wLn9C]{0,2}$")  # met the three A


_VISIT_OWNED = re.compile(r"[/i]dw[CL]{1,2}sO")
# Verbs of giving: "provide students with a network".
_GIVING = re.compile(r"(?:provid|equip|suppl(?:y|ies)|furnish)(?:e[sd]?|ped|p?ing|s)?$")


def is_given(items: Sequence[Item], row: str, at: int) -> bool:
    """Say whether *with* belongs to giving: *to provide the students of A **with** a network of colleges*."""
    for place in range(at - 1, max(-1, at - 9), -1):
        if _GIVING.match(items[place].low.rpartition(" ")[2]):
            return place < at - 1
        if row[place] in "VIK;,ruW":
            return False
    return False


def _governor(items: Sequence[Item], row: str, core: Core) -> str:
    at = core.first - 1
    while at >= 0 and items[at].tag in ("ADV", "BOTH", "EACH", "ALL"):
        at -= 1
    if at < 0:
        return "free"
    others = _AMONG.search(row[: at + 1]) if row[at] in "e," else None
    if (
        others
        and items[others.start()].tag == "PRE"
        and items[at].tag in ("EX", "COM")
        and "among" in items[at if items[at].tag == "EX" else at - 1].low
    ):
        return items[others.start()].value
    item = items[at]
    if item.low == "one" and at and items[at - 1].low == "the":
        return "free"  # "it follows the one A had signed with B"
    if item.tag == "PRE" and item.value == "since" and _ACTS.match(row, core.last + 1):
        return "free"  # "since they signed"
    if item.tag == "PRE" and _VISIT_OWNED.match(row, at) and items[at + 2].low in OCCASIONS:
        return "free"  # "during the visit Norway's A and B signed"
    if item.tag == "PRE":
        return "given" if item.value == "with" and is_given(items, row, at) else item.value
    if item.tag == "COL" and "V" not in row[at:]:
        return "between" if at and items[at - 1].value == "between" else "ex"
    if item.tag == "DASH" and items[at - 1].tag == "GRP":
        return "ex"  # "with companies - A, B, C and one that is not read -"
    if item.tag == "COM":
        unit = _UNIT.search(row[:at])
        partner = _PARTNER.search(row[:at]) if items[at - 1].low in ("partner", "counterpart") else None
        if partner is not None and items[partner.start(1)].value == "its":
            return items[partner.start()].value
        # *a meeting of ministers, A and B signed*: several people are nobody of A
        several = items[at - 1].tag == "ROLE" and (items[at - 1].low.endswith("s") or items[at - 1].low in _OF_STATE)
        return items[unit.start()].value if unit and not several else "free"
    if item.tag == "AND":
        holder = _HOLDER.search(row[:at])
        return items[holder.start()].value if holder else "free"
    if item.tag == "VG":
        return "free" if item.value == "say" and "passive" not in item.form else "object"
    if item.tag == "EX":
        return "ex"
    if item.tag == "TO":
        return "according" if at and items[at - 1].low == "according" else "to"
    if item.tag in ("INS", "LNK"):
        return "after-noun"
    return "object" if _COUNTED_OBJECT.search(row[: at + 1]) else "free"
