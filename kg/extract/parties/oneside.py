"""Whether a sentence names those of one side only, who have no agreement with each other by that.

*On the Danish side they concern A, B and C*, *the other five from the North are A, B, C, D and E*
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.names.offsets import has_any
from kg.extract.parties.outlines import name_lists

if TYPE_CHECKING:
    from kg.extract.readings import Reading

_HINTS = (" side", "ther ", "thers ", "emaining ")
_SIDE = re.compile(
    r"\b(?:[Oo]n|[Ff]rom|[Ff]or|[Bb]y|[Oo]f) the (?!other\b|both\b)[\w’'-]+(?: [\w-]+)?(?:[’']s)? side\b"
)
# *The other five are*, *Its other partners from the North include*
_OTHERS = re.compile(
    r"^(?:The|Its|Their) (?:other|others|remaining)\b(?! (?:agreement|memorand|pact|accord|paper|MoU|contract))"
    r"[^.;:§¤]{0,60}?(?: are| were| is| include|:)"
)
_SEVERAL = 2


def names_one_side(reading: Reading, organisations: Sequence[Organisation]) -> bool:
    """Say whether the one list of names in a sentence is told to be of one side of what was signed."""
    text = reading.sentence.text
    if len(reading.organisations) < _SEVERAL or not has_any(text, _HINTS):
        return False
    if _OTHERS.match(text) is None and len(_SIDE.findall(text)) != 1:
        return False
    lists = list(name_lists(reading, 0, organisations))
    return len(lists) == 1 and (_OTHERS.match(text) is not None or " with " not in lists[0].drawn)
