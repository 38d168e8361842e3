"""Institutes that others bring into being: no party of the agreement that founds them.

*A is to have an institute in Lima. The **Joint Institute of Water** is being set up together with B and C. The
agreement between the three was signed on Monday* is one of A, B and C.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims import Organisation
from kg.extract.document import Mention, Sentence
from kg.extract.names.offsets import has_any

# *is being set up together with*, *was jointly founded by*, *will be established between*
_IS_FOUNDED = re.compile(
    r"(?: \([^()]*\))?,? (?:(?:is|are|was|were|will|has|have|been|being|be|to|now|jointly|newly|also) ){1,4}"
    r"(?:set up|founded|established|created|launched|formed|built|opened)\b[^.;:]{0,60}?"
    r" (?:by|with|between|among)\b"
)


def founded_by_others(
    sentence: Sentence, own: Sequence[Mention], organisations: Sequence[Organisation]
) -> frozenset[int]:
    """Give the joint institutes that a sentence tells to be founded by some or together with some.

    Args:
        own: The mentions in the sentence.
        organisations: Those that the text names.
    """
    joint = [one for one in own if "Joint" in organisations[one.organisation].name]
    if not joint or not has_any(sentence.text, ("found", "up", "ed ")):
        return frozenset()
    return frozenset(
        one.organisation for one in joint if _IS_FOUNDED.match(sentence.text, one.end - sentence.start) is not None
    )
