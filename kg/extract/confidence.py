"""How often claims like this one are right, measured on texts that were read by hand.

The shares are those of the calibration table in ``docs/extraction.md``: the rule that saw the claim, and whether a
party had to be resolved (*the university*).
"""

from __future__ import annotations

from kg.extract.pairing import Candidate

_NAMED = {"sign-active": 0.97, "sign-passive": 0.97, "signing-noun": 0.95, "between-noun": 0.93, "with-noun": 0.88, "end": 0.85}
_OTHER = 0.8


def confidence_of(candidate: Candidate) -> float:
    """Give the share of right claims among those of the same rule."""
    share = _NAMED.get(candidate.rule, _OTHER)
    return round(share - 0.08, 2) if candidate.resolved else share
