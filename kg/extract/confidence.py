"""How often claims like this one are right, measured on texts that no rule was written on.

The two shares are those of the calibration table in ``docs/extraction.md``: what tells claims apart there is whether a
party had to be resolved (*the university*), much more than the rule that saw them.
"""

from __future__ import annotations

from kg.extract.pairing import Candidate

_NAMED = 0.89
_RESOLVED = 0.53


def confidence_of(candidate: Candidate) -> float:
    """Give the share of right claims among those of the same standing."""
    return _RESOLVED if candidate.resolved else _NAMED
