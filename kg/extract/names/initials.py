"""People with their initials behind the surname, as in news of Russia and Central Asia: *Rector Ivanov N.V.* is no firm
as *Philips N.V.* is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names.tokens import Token

# Legal forms that are initials too.
_FORMS = frozenset(("n.v.", "b.v.", "s.a."))
_SURNAME = re.compile(r"(?:[oe]va?|sk(?:y|yi|iy|ii|aya)|enko|chuk|shvili|dze|tko)$")
_BEFORE = frozenset(
    "prof professor dr doctor mr mrs ms assoc academician rector vice-rector dean director president head chair "
    "chairman lecturer docent deputy university institute academy college sciences studies".split()
)


def is_of_person(tokens: Sequence[Token], at: int) -> bool:
    """Say whether what looks like the legal form of a firm is the initials of a person: *Rector Ivanov **N.V.***."""
    if tokens[at].low not in _FORMS or at == 0:
        return False
    if _SURNAME.search(tokens[at - 1].low) is not None:
        return True
    before = [t.low.strip(".") for t in tokens[max(0, at - 4) : at - 1] if t.text not in (",", ".")]
    return bool(before) and before[-1] in _BEFORE
