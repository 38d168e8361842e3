"""Lists inside the words they explain: *several universities, including A and B*, *five colleges signed: A, B ...*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import Core, Group, are_named
from kg.extract.clauses.items import Item

# What may stand between a name and what follows it: brackets, a place, an office, a year.
POST = (
    r"(?:p|w{1,2}(?=[,&])|s[wCREATN]{0,6}|i[dw]{0,2}[CLw](?:,?[CL]){0,3}|i[t9]{1,3}|/[t9]{1,3}"
    r"|[i/4]d?w{1,2}o(?:,?&?[wC]){1,8}|o[dw]{0,2}[CL]+|f[dw]{0,2}[CL]+|[,-]?[CL]{1,3}(?=[,&-]|$)"
    r"|,dL(?=[,&-]|$)|,i[dw]{0,2}[CL]{1,2}(?=[,&])|z[dw]*[CAO]+)"
)
_EXAMPLES = re.compile(
    rf"(?:{POST}|[iof]d?[LC]+(?:,[LC]+)*,?&d?[LC]+){{0,2}}"
    r"(?P<mark>[,-]?e[:,]?(?:[AC][CwLio]{0,4},)?|[:;]|-{1,2}|,|)$"
)


def nest_examples(groups: list[Group], items: Sequence[Item], row: str) -> list[Group]:
    """Put a list inside the words it explains:
    *several universities, including A and B*, *the Thai colleges A and B*.
    """
    found: list[Group] = []
    for group in groups:
        host = found[-1].cores[-1] if found else None
        if host is not None and host.value == "country" and _lists_those_of(found, host, group, row):
            del found[-1]  # "colleges in three countries such as A and B": the colleges are A and B
            host = found[-1].cores[-1]
            host.last = group.first - len(_mark_before(row, group)) - 1
        if host is not None and host.listed is not None and _goes_on(found[-1], group, row):
            found[-1].cores.extend(group.cores)
            found[-1].separators.extend(["and", *group.separators])
            continue
        if (
            host is None
            or host.kind not in ("new", "many")
            or host.listed is not None
            or not _explains(host, group, row)
            or _opens_clause(host, group, row)
            or _named_in_brackets(items[host.last + 1 : group.first])
        ):
            found.append(group)
            continue
        names, rest = _leading_names(group)
        if len(rest) > 2 and rest[0].kind in ("new", "many") and are_named(rest[1:]):
            names, rest = [*names, *rest[1:]], []  # "such as A, as well as northern colleges, B and C"
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


def _opens_clause(host: Core, group: Group, row: str) -> bool:
    """Say whether a comma ends what comes before: *attended by students of both universities, **the rectors of** A
    and B signed*, *tablets for schools: A and B have signed*.
    """
    gap = row[host.last + 1 : group.cores[0].at]
    title = gap in (":", ":d") and row[host.first - 1 : host.first] in ("4", "i", "o", "/")
    title = title and "V" not in row[: host.first]
    lead = title or re.fullmatch(r",d?Rod?", gap) is not None
    return lead and re.match(r"p?[at]?V", row[group.last + 1 :]) is not None


def _mark_before(row: str, group: Group) -> str:
    """Give the mark that opens examples: *such as*, *including*, a colon."""
    match = re.search(r"[,-]?e[:,]?$|:$", row[: group.first])
    return match[0] if match is not None else ""


def _lists_those_of(groups: list[Group], host: Core, group: Group, row: str) -> bool:
    """Say whether the examples after a country word are those of the group noun before it:
    *nine universities in seven countries such as A and B*.
    """
    if len(groups) < 2 or not _mark_before(row, group) or not _holds_names(group):
        return False
    before = groups[-2].cores[-1]
    beside = re.fullmatch(r"[iof/]9?", row[before.last + 1 : host.first]) is not None
    return beside and before.kind in ("new", "many") and before.value != "country" and before.listed is None


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
            and are_named(group.cores)
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
    counted = [core for core in hosts if core.count - len(listed) in (0, 1) and core.count > 1]
    counted = counted or [core for core in hosts if core.kind == "new" and not core.count]
    # "signed by the universities which have sent teachers there: A, B and C"
    counted = counted or [core for core in hosts if not core.count and row[core.last + 1 : core.last + 2] == "r"]
    # "these colleges entered into agreements with D: A, B and C"
    counted = counted or [core for core in hosts if core.determiner == "these" and row[core.last + 1] == "V"]
    if not counted or any(core.listed is not None for group in groups for core in group.cores):
        return groups
    cores = [Core(at, at, at, "org", (items[at].organisation,)) for at in names]
    marks = _marks_of_pairs([group for group in groups if group.first > colon]) or ["comma"] * (len(cores) - 1)
    counted[-1].listed = Group(cores, "far", marks)
    counted[-1].kind = "new"
    return [group for group in groups if group.first < colon]


def _marks_of_pairs(groups: Sequence[Group]) -> list[str]:
    """Keep the pairs of *colleges of both lands: between A and B; between C and D* apart in one list of names."""
    pairs = all(group.governor == "between" and len(group.cores) == 2 and are_named(group.cores) for group in groups)
    return (["and", "semicolon"] * len(groups))[:-1] if pairs and len(groups) > 1 else []


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


def _named_in_brackets(gap: Sequence[Item]) -> bool:
    """Say whether brackets name those whom a noun counts, if only by places: *four institutes (Lima, Cusco ...), A*."""
    return any(
        item.tag == "PAR" and sum(inner.tag in ("COM", "AND") for inner in item.inner) > 1
        for item in gap
    )


def _leading_names(group: Group) -> tuple[list[Core], list[Core]]:
    """Part a group into the names it begins with and what follows: *A, B and their Polish partners*."""
    end = next((place for place, core in enumerate(group.cores) if core.kind != "org"), len(group.cores))
    return group.cores[:end], group.cores[end:]


def _holds_names(group: Group) -> bool:
    """Say whether a group lists names; *and many others* at its end only leaves it open."""
    return group.cores[0].kind == "org"


def _take_last_listed(group: Group) -> Group:
    """Turn *A and three colleges, B, C and D* read as one chain into A and the three it names."""
    for place, core in enumerate(group.cores[:-1]):
        rest = group.cores[place + 1 :]
        counted = core.kind in ("new", "many") and core.listed is None and core.count == len(rest) > 1
        # nothing may stand between but a mark: *four institutes (Lima, Cusco and Jauja), A* names the four before A
        counted = counted and rest[0].first - core.last <= 2 and group.separators[place] != "and"
        if place and counted and all(one.kind == "org" for one in rest):
            core.kind, core.listed = "new", Group(rest, "ex", group.separators[place + 1 :])
            separators = group.separators[:place]
            return Group(group.cores[: place + 1], group.governor, separators, group.open, group.each, group.side)
    return group


def _take_listed(group: Group) -> Group:
    """Turn *two universities, A and B* read as one chain into the two it names."""
    group = _take_last_listed(group)
    first = group.cores[0]
    rest = group.cores[1:]
    counted = first.count == len(rest) if first.count else first.many and len(rest) > 2
    if first.kind == "new" and counted and are_named(rest):
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
