"""The date of each of several agreements that a sentence counts off.

*one with A was signed in March 2004 and **another with B on 11 October 2005***, *signed one with A in 2004 and, **on 11
October 2005, another with B***, *signed one with A on Tuesday and **on Friday an exchange agreement with B***: what
counts one off opens a part of the sentence, and the date of a part is that of the partner whom it names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.frames.frame import Clause, is_same_instrument
from kg.extract.parties.candidate import Candidate
from kg.extract.telling.clause_dates import is_bound, is_of_other_paper
from kg.extract.telling.context import Context
from kg.extract.telling.noun_dates import exact, is_of_founding

# By the letters of a clause, what stands before *another with B* and belongs to it: *and, on 11 October 2005,*, *and, a
# day later,*
_DATED = re.compile(r"[,&]{1,2}(?:[/i]?d?|d?n?)[t9]{1,4}w{0,2},?$")
# *, and on Wednesday **a cooperation agreement with B***
_DATED_PAPER = re.compile(r"[,&]{1,2}[/i]d?[t9]{1,4},?(?=d[wLKCn]{0,4}Ip?W)")
_Part = tuple[int, int]


def counted_dates(
    found: list[Candidate], clause: Clause, context: Context, sentence: Sentence
) -> list[Candidate]:
    """Give each of several agreements of one house the date that stands in its own part of a sentence.

    Args:
        found: What the sentence tells.
    """
    if len(found) < 2 or not ("9" in clause.row or "t" in clause.row) or not all(map(_is_of_two, found)):
        return found
    parts = _parts(clause)
    dates = [date for date in context.dates(sentence) if _is_told_of_it(date, sentence)] if len(parts) > 1 else []
    if len(dates) < 2:
        return found
    owner = frozenset.intersection(*[each.members for each in found])
    told = [[date for date in dates if start <= date.start < end] for start, end in parts]
    partners = [_named(clause, part) - owner for part in parts]
    if len(owner) != 1 or max(map(len, told)) > 1 or any(one & two for one, two in zip(partners, partners[1:])):
        return found
    return [_dated(each, partners, told, context) for each in found]


def _is_of_two(candidate: Candidate) -> bool:
    """Say whether a candidate is an agreement of two that was signed."""
    return len(candidate.members) == 2 and not candidate.sides and candidate.status in ("signed", "reported")


def _is_told_of_it(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date can be that of a signing, not of its end, of an older paper or of a house."""
    return not (is_bound(date, sentence) or is_of_other_paper(date, sentence) or is_of_founding(date, sentence))


def _parts(clause: Clause) -> list[_Part]:
    """Give the parts of a sentence, as offsets in the text, that words which count agreements off open."""
    row = clause.row
    fronted = row[0] == "W"  # "With A one was signed in 2004, with B in 2005"
    cuts = [clause.items[at].start for at in range(2, len(row)) if fronted and row[at] == "W" and row[at - 1] in ",&;"]
    for at in range(1, 0 if cuts else len(clause.items)):
        if clause.row[at] in "n1wa" and is_same_instrument(clause, at):
            dated = _DATED.search(clause.row, 0, at - 1 if clause.row[at - 1] == "d" else at)
            cuts.append(clause.items[dated.start() if dated is not None else at].start)
    for match in _DATED_PAPER.finditer(row) if not cuts else ():  # "and on Wednesday an exchange agreement with B"
        cuts.append(clause.items[match.start()].start)
    first, last = clause.items[0], clause.items[-1]
    ends = [first.start, *cuts, last.end]
    return list(zip(ends, ends[1:], strict=False))


def _named(clause: Clause, part: _Part) -> frozenset[int]:
    return frozenset(
        item.organisation for item in clause.items if item.tag == "ORG" and part[0] <= item.start < part[1]
    )


def _dated(
    candidate: Candidate, partners: Sequence[frozenset[int]], told: Sequence[Sequence[DateMention]], context: Context
) -> Candidate:
    """Give a candidate the one date of the part that names its partner."""
    for named, dates in zip(partners, told, strict=True):
        if named & candidate.members and dates and context.can_be_past(exact(dates[0]), "signed"):
            return candidate.but(date=exact(dates[0]))
    return candidate
