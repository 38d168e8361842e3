"""The members of a consortium whose founding is signed, and the parties of a signing that named none.

*An agreement on the foundation of the Coast Consortium was signed. The consortium consists of A, B and C*: one signed
agreement of A, B and C; *an agreement was signed. The parties are A, B and C* as well. Where no signing is told,
`kg.extract.frames.membership` reads the second sentence alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.membership import all_of, joining
from kg.extract.numbers import NUMBER_WORDS
from kg.extract.parties.candidate import Candidate, frame_span
from kg.extract.parties.focus import Focus, Pact

_REACH = 3
# Of a signing of which no consortium is told.
_ANY = -1
_COUNTED = {NUMBER_WORDS[count]: count for count in range(3, 11)}
# "The members are A, B and C"; "Besides the host, its parties are B and C"; "The five are A, B, C, D and E"
_ARE_MEMBERS = re.compile(
    r"(?P<host>besides the host, )?(?:the|its) (?:(?:founding|founder|initial|current|present) )?"
    r"(?:members|founders|parties|participants) (?:are|were)\b:?",
    re.IGNORECASE,
)
_ARE_COUNTED = re.compile(
    rf"the ({'|'.join(_COUNTED)})(?: (?:universities|institutions|partners|members|colleges))? ?(?:are\b:?|:)",
    re.IGNORECASE,
)
_OF_ANYTHING = re.compile("members|participants", re.IGNORECASE)
_UNION = re.compile(r"\b(?:consortium|alliance|network|federation|union|league|coalition)$")
_MADE_OF = re.compile(
    r"\b(?:consortium|alliance|network|federation|union|league|coalition)\b[^,;:]{0,40}?"
    r"\b(?:consist(?:s|ed) of|compris(?:es|ed)|includ(?:es|ed)|(?:is|was) (?:made up|composed|formed) (?:of|by)"
    r"|unit(?:es|ed)|br(?:ings|ought) together|members (?:are|were))(?: the following\b[^:]{0,40}:|:)?",
    re.IGNORECASE,
)


def remember_union(clause: Clause, frame: Frame, focus: Focus, number: int, kinds: Sequence[str]) -> None:
    """Remember a signing without parties: *an agreement on credits was signed*; better one that founds a consortium:
    *the consortium agreement was signed*.
    """
    if not frame.rule.startswith("sign") or frame.status != "signed" or frame.partners or not frame.instruments:
        return
    at = frame.instruments[0]
    one = clause.items[at].form != "many" and frame.subject is None and frame.mutual is None
    if one and (focus.union is None or number - focus.union.sentence > 1):
        focus.union = Pact(_ANY, number, kinds[0], frame.status, frame_span(clause, frame))
    beside = clause.items[max(0, at - 2) : at + 7]
    founds = clause.items[at].low.startswith(("founding", "constitutive", "act of"))
    if founds or any(item.tag in ("ORG", "ANA", "LNK", "W", "CAP") and _UNION.search(item.low) for item in beside):
        focus.union = Pact(0, number, kinds[0], frame.status, frame_span(clause, frame))


def keep_union(clause: Clause, text: str, focus: Focus, number: int) -> list[Candidate]:
    """Give the agreement of those who the sentence says make up the consortium."""
    pact = focus.union
    if pact is None or not 0 <= number - pact.sentence <= _REACH:
        return []
    made = _ARE_MEMBERS.match(text) or _ARE_COUNTED.match(text)
    if pact.count != _ANY:
        made = made or _MADE_OF.search(text)
    elif made is not None and (number - pact.sentence > 1 or _OF_ANYTHING.search(made[0])):
        return []  # of a jury, by now
    members = _members(clause, clause.items[0].start + made.end()) if made is not None else None
    if members is None or made is None:
        return []
    if made.re is _ARE_COUNTED and _COUNTED[made[1].lower()] != len(members.cores):
        return []
    focus.union = None
    span = (clause.items[members.first].start, clause.items[members.last].end)
    host = focus.sentences[pact.sentence] if made.re is _ARE_MEMBERS and made["host"] else ()
    named = tuple(dict.fromkeys([*host, *(place for core in members.cores for place in core.organisations)]))
    return [
        Candidate(named, (), (), pact.kind, pact.status, *pact.span, pact.sentence, "promised-names", spans=[span])
    ]


def remember_joiner(clause: Clause, focus: Focus) -> None:
    """Remember who joins an alliance that a later sentence tells of: *A has joined the Coast Alliance*."""
    focus.joiner = joining(clause) or focus.joiner


def with_joiner(clause: Clause, frame: Frame, focus: Focus) -> None:
    """Add who has joined to those whom the alliance *also includes*."""
    before = clause.items[frame.first - 1].low if frame.first else ""
    if frame.rule != "alliance-of" or focus.joiner is None or frame.mutual is None or before != "also":
        return
    named = {place for core in frame.mutual.cores for place in core.organisations}
    if named.isdisjoint(focus.joiner.organisations):
        frame.mutual = all_of([focus.joiner, *frame.mutual.cores])


def _members(clause: Clause, start: int) -> Group | None:
    """Give the list of three or more names that begins after an offset."""
    group = next((g for g in clause.groups if clause.items[g.first].start >= start), None)
    if group is None or len(group.cores) < 3 or not are_named(group.cores):
        return None
    return group if clause.items[group.first].start - start < 8 else None
