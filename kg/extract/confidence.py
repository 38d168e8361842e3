"""How often claims like this one are right, measured on texts that no rule was written on.

The shares are those of the table in ``docs/extraction.md``: what tells claims apart there is whether the text tells of
the agreement in more than one passage, whether a party had to be resolved (*the university*), and whether it is an
entry of a list whose owner stands elsewhere, much more than the rule that saw them.
"""

from __future__ import annotations

from enum import IntEnum

from kg.extract.parties import foreground
from kg.extract.parties.candidate import Candidate


class Standing(IntEnum):
    """How a text tells of an agreement, the surest last."""

    RESOLVED = 0
    NAMED = 1
    LISTED = 2
    AGAIN = 3


_SHARES = {Standing.RESOLVED: 0.58, Standing.NAMED: 0.78, Standing.LISTED: 0.83, Standing.AGAIN: 0.85}
# Rules that take the parties from two passages: one that begins a list or a ceremony and one that names whom.
_FROM_TWO = frozenset(("listed", "promised-names", "paired", "represented", "signed-for", "told-by-halves"))


def standing_of(candidate: Candidate) -> Standing:
    """Tell how a text tells of an agreement."""
    if candidate.rule in _FROM_TWO:
        return Standing.LISTED
    if candidate.rule == foreground.RULE:
        return Standing.RESOLVED
    visits = 1 if candidate.guessed and candidate.date else 0  # it gives the date and does not tell of the agreement
    if len(candidate.spans) - visits > 1:
        return Standing.AGAIN
    return Standing.RESOLVED if candidate.resolved else Standing.NAMED


def confidence_of(candidate: Candidate) -> float:
    """Give the share of right claims among those of the same standing, or the probability that was learned."""
    return _SHARES[standing_of(candidate)] if candidate.likely is None else candidate.likely
