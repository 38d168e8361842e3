"""People with an office stand for their organisation: the words around its name are folded into one item.

Professor Curie, rector of [Masaryk University], signed ... with Dr Bohr, president of [Jilin University], on 4 May
[Masaryk University]                             signed ... with [Jilin University]                         on 4 May

A former office stands for nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.groups import letters
from kg.extract.clauses.items import Item

_NAME = r"[TR]{0,4}C{1,4}(?:w{1,2}C{1,2})?p?"
_OFFICE = r"d?[wLTCAq]{0,3}[RT](?:[&,]d?[wTL]{0,2}R|[RT])*"
_AREA = r"(?:p|[4oi]d?[wCNAEKRIL]{1,3}(?:,?&?[wCNAEKRIL]{1,3}){0,3})?"
# Professor Curie, a graduate of N and rector of O
_GRADUATE = r"(?:d?w{1,2}od?O,?&)?"
# Professor Curie, rector of O and chair of the Union of Universities, signs for the house that is named first.
_AND_OFFICE = r"(?:,?&[wL]{0,2}[RN][oi]d?Op?(?=[,VW/]))?"
_HOLDER = (
    r"(?:(?P<open{0}>,)(?:[TR]{{1,4}}C{{1,4}}|C{{2,4}}(?=a?[,V&]))|[TR]{{1,4}}C{{1,5}}"
    r"|C{{2,5}}(?=a?V|[,&Wi/+]|$))"
)
# Somebody whom a title, an office or two names tell to be a person.
_SOMEBODY = r"(?:[TR]{1,4}C{1,5}|(?:(?<=[,&BW])|(?<=^))C{2,5})p?"
# *Ministry of Health, **Government of Peru***, *Masaryk University, **Brno, Czechia***
_OF_LAND = r"(?:,(?:AoL|[CL]{1,3})){1,2}"
_FORMS = re.compile(
    "|".join(
        (
            # Professor Curie, vice-rector for research at O
            rf"(?<![COiofd]){_NAME}(?P<open>[,-]){_GRADUATE}{_OFFICE}{_AREA},?[oif4]d?(?P<whole>O|dA)p?{_AND_OFFICE}",
            # Professor Curie, rector, O; Professor Curie, rector, O, Lima, Peru, and
            rf"(?<![COiof]){_NAME}(?P<open5>,){_OFFICE},d?(?P<whole5>O)p?(?=,?&|,?[VW+]|{_OF_LAND}(?:,[&tV9]|$)|$)",
            # Professor Curie, O rector,
            rf"(?<![COiof]){_SOMEBODY}(?P<open7>,)d?(?P<whole7>O)p?s?[wTCL]{{0,2}}R(?:[&TRw]{{0,3}}R)?{_AREA}(?=,|$)",
            # Professor Curie, who is rector of O
            rf"(?<![COiof]){_SOMEBODY}(?P<open8>,)rV{_OFFICE}{_AREA}[oi]d?(?P<whole8>O)p?",
            # the rector, Professor Curie, of O; Rector Curie of O
            rf"{_OFFICE}{_AREA}(?P<comma>,)?[TR]{{0,4}}C{{1,5}}p?(?(comma),)[of]d?(?P<whole9>O)p?",
            # the rector of O, Professor Curie; rector of O Marie Curie
            rf"{_OFFICE}{_AREA}[oi]d?(?P<whole2>O)p?{_HOLDER.format(2)}p?",
            # O's vice-chancellor, Professor Curie
            rf"(?P<whole3>O)p?s?[wTCL]{{0,3}}R(?:&?[TRw]){{0,3}}p?{_HOLDER.format(3)}p?",
            # Marie Curie, O, and
            r"(?:(?<=[&B])|^)[TR]{0,4}C{2,4}(?P<open4>,)d?(?P<whole4>O)p?(?=,?&[TRC]|,?V)",
            # Professor Curie, who came from Paris and heads O; Marie Curie, who has led O since 2017
            rf"(?<![COiof])(?:[TR]{{1,4}}C{{2,4}}p?|{_SOMEBODY})(?P<open6>,)r(?:V[^V,]{{1,5}}&)?[VEwN]d?(?P<whole6>O)p?"
            r"(?:/9)?",
            # Marie Curie, the company's vice president,
            rf"(?<![COiof]){_SOMEBODY}(?P<open11>,)(?P<whole11>dA)s[wTC]{{0,3}}R(?=,|$)",
            # Professor Curie from O, Marie Curie for O
            rf"(?<![COiofd]){_SOMEBODY}[of4]d?(?P<whole10>O)p?(?!;)",
        )
    )
)
# *the vice-rectors **for research** of O and P*
_FOR_AREA = re.compile(r"(?<=R)4[wLN]{1,3}(?=od?O&)")
_WHOLES = ("whole", *(f"whole{number}" for number in range(2, 12)))
_OPENS = ("open", *(f"open{number}" for number in range(2, 9)), "open11")
# A name beside an organisation: *Marie Curie, Masaryk University, and ...*, *Marie Curie for Masaryk University*.
_BESIDE = re.compile(r"C(?:,.?|[of4]d?)O")
_AFTER = frozenset("V&Waiot>4fB/9")
_HEADS = re.compile(r"\b(?:heads|leads|chairs|directs|headed|presides over|runs|has (?:led|headed|chaired|run))$")


def fold_offices(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Fold the people who hold an office in an organisation into its item.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.

    Returns:
        The items themselves where nothing is to be folded.
    """
    if "Ao" in row and _BODY.search(row) is not None:
        items = _fold_bodies(items, row)
        row = letters(items)
    if not _MEMBERS.isdisjoint([item.low for item in items]):
        items = _drop_honours(items, row)
        row = letters(items)
    unnamed = "R" not in row and "T" not in row and "C,r" not in row and "CCp" not in row
    if unnamed and _BESIDE.search(row) is None:
        return items
    if "R4" in row and (area := _FOR_AREA.search(row)) is not None:
        items = [*items[: area.start()], *items[area.end() :]]
        row = letters(items)
    if "p" in row:
        items = _open_brackets(items)
        row = letters(items)
    found: list[Item] = []
    done = 0
    for match in _FORMS.finditer(row):
        whole = next(name for name in _WHOLES if match[name])
        at, end = match.end(whole) - 1, match.end()
        if whole == "whole" and _is_of_others(items, match.start(), match.start("open"), at):
            continue  # "in the presence of Minister Curie, the rectors of O and P signed"
        if whole == "whole6" and not _HEADS.search(items[at - 1 - (row[at - 1] == "d")].low):
            continue  # "Professor Curie, who visited O"
        if whole == "whole6" and row[at + 1 : at + 2] == "w":
            continue  # "Jo Li, who runs O restaurants"
        opened = any(match[name] for name in _OPENS)
        if opened and row[end : end + 1] == "," and (row[end + 1 : end + 2] in _AFTER or end + 1 == len(row)):
            end += 1
        found.extend(items[done : match.start()])
        found.extend(_folded(items, match.start(), at, end, determined=match[whole] == "dA"))
        done = end
    return [*found, *items[done:]] if done else items


def has_office_folded(item: Item) -> bool:
    """Say whether more is folded into a name than the name: somebody who has an office there."""
    return item.end - item.start > len(item.low) + len(" of ")


def _is_of_others(items: Sequence[Item], first: int, comma: int, at: int) -> bool:
    """Say whether an office behind a name and a comma is that of others: *in the presence of Minister Curie, **the
    rectors** of O and P signed*, *..., **the rector** of O and the president of P signed*.
    """
    roles = [item for item in items[comma:at] if item.tag == "ROLE"]
    if roles and roles[-1].low.endswith("s") and not roles[-1].low.endswith("ss"):
        return True
    watched = first > 0 and items[first - 1].value == "presence"
    after = [item.tag for item in items[at + 1 : at + 3]]
    closes = after[:1] == ["COM"] and after[1:] not in (["TTL"], ["ROLE"], ["CAP"])
    return watched and items[comma + 1].tag == "DET" and not closes


_BODY = re.compile(r"Aod?O")
_RULING = frozenset("governing ruling university executive academic supreme highest full".split())


def _fold_bodies(items: Sequence[Item], row: str) -> list[Item]:
    """Let the council of a house stand for it, as its board does: *the governing **council** of A voted to end it*; not
    *the student council of A*.
    """
    found = list(items)
    for match in _BODY.finditer(row):
        at = match.start()
        rules = not at or items[at - 1].tag == "DET" or items[at - 1].low in _RULING
        if items[at].value == "council" and items[at].form != "many" and rules:
            found[at] = items[at]._replace(tag="REP", value="", form="")
    return found


_MEMBERS = frozenset(("member", "fellow", "academician"))
_HONOUR = re.compile(r"[,&]d?[CwL]{1,3}od?O")


def _drop_honours(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Drop *, corresponding member of the Academy of Sciences*: whoever is one does not act for the academy."""
    found: list[Item] = []
    done = 0
    for match in _HONOUR.finditer(row):
        at, end = match.start(), match.end()
        said = row.find("o", at) - 1
        if items[said].low not in _MEMBERS or match.start() < done:
            continue
        if row[at] == row[end : end + 1] == ",":
            end += 1
        found.extend(items[done:at])
        done = end
    return [*found, *items[done:]] if done else items


def _open_brackets(items: Sequence[Item]) -> Sequence[Item]:
    """Let *Dr Bohr (Jilin University, president)* be the organisation in the brackets after a name."""
    found: list[Item] = []
    for item in items:
        named = [inner for inner in item.inner if inner.tag == "ORG"] if item.tag == "PAR" else []
        tags = [one.tag for one in found[-3:]]
        office = any(inner.tag == "ROLE" for inner in item.inner) and tags[1:] == ["CAP", "CAP"]
        if len(named) != 1 or not (tags in _NAMED or office) or not _is_office(item):
            found.append(item)
            continue
        size = 3 if tags in _NAMED else 2
        start = found[-size].start
        del found[-size:]
        found.append(named[0]._replace(start=start, end=item.end))
    return found


_NAMED = (["TTL", "CAP", "CAP"], ["ROLE", "CAP", "CAP"], ["CAP", "CAP", "CAP"])


def _is_office(brackets: Item) -> bool:
    return all(inner.tag in ("ORG", "ROLE", "TTL", "CAP", "W", "COL", "COM", "AND", "DET") for inner in brackets.inner)


def _folded(items: Sequence[Item], first: int, at: int, end: int, *, determined: bool) -> list[Item]:
    stretch = items[first:end]
    core = items[at]._replace(start=items[first].start, end=max(items[end - 1].end, items[at].end))
    if any(item.tag == "PLN" and item.value == "end" for item in items[max(0, first - 2) : at]):
        return [core._replace(tag="CAP", organisation=-1)]
    return [items[at - 1], core] if determined and stretch else [core]
