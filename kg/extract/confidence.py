"""How often claims like this one are right, measured on texts that no rule was written on.

The shares are those of the table in ``docs/extraction.md``: what tells claims apart there is whether the text tells of
the agreement in more than one passage, and whether a party had to be resolved (*the university*), much more than the
rule that saw them.
"""

from __future__ import annotations

from kg.extract.parties.candidate import Candidate

_TOLD_AGAIN = 0.86
_NAMED = 0.75
_RESOLVED = 0.46


def confidence_of(candidate: Candidate) -> float:
    """Give the share of right claims among those of the same standing."""
    if len(candidate.spans) > 1:
        return _TOLD_AGAIN
    return _RESOLVED if candidate.resolved else _NAMED
