"""A verb or *with* that the second part of a sentence leaves out is put there.

With B, A signed an agreement; with C, a memorandum     ; A signed with C a memorandum
With B it has an agreement, and with C a joint degree   ; it has with C a joint degree
with B in 2010 and C in 2012                            and with C in 2012
One was signed by A and B, a third by C and D           ; a third was signed by C and D
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item

# What a sentence has that leaves out the one or the other.
LEFT_OUT = ("with ", " by ")
# *A signed*, *it has signed*
_ACTS = re.compile(r"(?P<who>d?Op?(?:&d?Op?)?|P)[at]{0,2}(?P<verb>V)")
# *; with C, a memorandum*, *, and with C a joint degree*
_PART = re.compile(r"(?P<sep>[;,]&?)(?P<with>Wd?Op?(?:&d?Op?)?),?(?=d?[anwLCKqN]{0,4}[INK](?!W)[^VW;]*(?:$|[;,]))")
_VERBS = frozenset(("sign", "renew", "find", "have"))


_WHEN = r"(?:[i/]d?[t9]{1,3})"
# *with B in 2010, C in 2012 and D on Monday*; not *after one with B in 2010, A on Monday signed*
_DATED = re.compile(rf"W(?P<first>d?Op?{_WHEN})(?P<others>(?:(?:,|,?&)d?Op?{_WHEN}(?![t9]|,?[atjhb]{{0,2}}V))+)")
_NEXT = re.compile(r"(?:,|,?&)(?=d?O)")


def with_dates_apart(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Put *with* before each partner of a list in which each has its own date: these are as many agreements."""
    match = _DATED.search(row)
    if match is None:
        return items
    found: list[Item] = []
    passed = 0
    for each in _NEXT.finditer(row, match.start("others"), match.end()):
        at = items[each.end() - 1].end
        found += [*items[passed : each.end()], Item("PRE", at, at, "with", "with")]
        passed = each.end()
    return [*found, *items[passed:]]


# *one was signed by A and B*, *, a third **by** C and D*, *, and a letter of intent **by** C and D*
_SIGNED = re.compile(r"[I1]p?(?P<verb>V)")
_BY = re.compile(r"(?:[,;]&?|&)(?P<one>d?[anw1mLC]{0,4}I?)B(?=d?[OR])")
_NTH = frozenset(
    ("another", "the other", "one", "one more")
    + tuple(f"{the} {nth}" for the in ("a", "the") for nth in ("second", "third", "fourth", "fifth"))
)


def with_another_left_out(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Put the verb into *, a third by C and D*, and into *, and a letter of intent by C and D*."""
    main = next((match for match in _SIGNED.finditer(row) if _is_signed(items[match.start("verb")])), None)
    parts = [part for part in _BY.finditer(row, main.end()) if _is_paper(items, *part.span("one"))] if main else []
    if main is None or not parts or "V" in row[main.end() : parts[-1].end()]:
        return items
    verb = items[main.start("verb")]
    found: list[Item] = []
    passed = 0
    for part in parts:
        first, last = part.span("one")
        start, at = items[first].start, items[last - 1].end
        words = " ".join([item.low for item in items[first:last]])
        named = items[last - 1].tag == "INS"
        paper = items[last - 1] if named else Item("INS", start, at, words, "agreement", "one")
        before = [*items[first : last - 1]] if named else []
        found += [*items[passed : part.start()], Item("SEM", start, start, ";"), *before, paper]
        found.append(verb._replace(start=at, end=at))
        passed = last
    return [*found, *items[passed:]]


def _is_signed(verb: Item) -> bool:
    return verb.value == "sign" and verb.form.split()[1:] == ["passive"] and verb.form.startswith("fin")


def _is_paper(items: Sequence[Item], first: int, last: int) -> bool:
    """Say whether words stand for one paper: *a third*, *the other*, *a letter of intent*."""
    if first == last:
        return False
    return items[last - 1].tag == "INS" or " ".join([item.low for item in items[first:last]]) in _NTH


def with_verbs_left_out(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Put subject and verb where a part of a sentence begins with its partner and tells only what was signed.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.
    """
    if (apart := with_dates_apart(items, row)) is not items:
        return apart
    if (apart := with_another_left_out(items, row)) is not items:
        return apart
    parts = [match for match in _PART.finditer(row) if "V" in row[: match.start()]]
    main = [match for match in _ACTS.finditer(row, 0, parts[0].start())] if parts else []
    if not main or row.count("V", main[-1].end(), parts[-1].end()):
        return items
    verb = items[main[-1].start("verb")]
    form, *moods = verb.form.split()
    if verb.value not in _VERBS or form not in ("ed", "fin") or moods:
        return items
    who = items[main[-1].start("who") : main[-1].end("who")]
    found: list[Item] = []
    passed = 0
    for part in parts:
        at = items[part.end("sep") - 1].end
        told = [item._replace(start=at, end=at) for item in (*who, verb)]
        found += [*items[passed : part.start()], Item("SEM", at, at, ";"), *told]
        found += items[part.start("with") : part.end("with")]
        passed = part.end()
    return [*found, *items[passed:]]
