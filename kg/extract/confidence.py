"""How often claims like this one are right, measured on texts that no rule was written on.

The shares are those of the table in ``docs/extraction.md``: what tells claims apart there is whether the text tells of
the agreement in more than one passage, whether a party had to be resolved (*the university*), and whether it is an
entry of a list whose owner stands elsewhere, much more than the rule that saw them.
"""

from __future__ import annotations

from kg.extract.parties.candidate import Candidate

_TOLD_AGAIN = 0.85
_NAMED = 0.78
_LISTED = 0.83
_RESOLVED = 0.58
# Rules that take the parties from two passages: one that begins a list or a ceremony and one that names whom.
_FROM_TWO = frozenset(("listed", "promised-names", "paired", "represented"))


def confidence_of(candidate: Candidate) -> float:
    """Give the share of right claims among those of the same standing, or the probability that was learned."""
    if candidate.likely is not None:
        return candidate.likely
    if candidate.rule in _FROM_TWO:
        return _LISTED
    if told_again(candidate):
        return _TOLD_AGAIN
    return _RESOLVED if candidate.resolved else _NAMED


def told_again(candidate: Candidate) -> bool:
    """Say whether the text tells of an agreement in more than one passage."""
    visits = 1 if candidate.guessed and candidate.date else 0  # it gives the date and does not tell of the agreement
    return len(candidate.spans) - visits > 1
