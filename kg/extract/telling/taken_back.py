"""What the next sentence takes back: *A said it had signed an agreement with B. **B denied this**.*

It denies what was told (*that was a lie*), who told it withdraws the news (*A took the announcement back*), or nobody
else knows of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.parties.candidate import Candidate
    from kg.extract.readings import Reading

_NEWS = r"(?:announcement|statement|report|news|claim|press release|story|rumou?r)"
_TAKEN_BACK = re.compile(
    r"^(?:But )?(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]he (?:report|news|claim|story|announcement)) (?:is|was|has been"
    r"|turned out to be"
    r"|proved(?: to be)?) (?:(?!not |no )\w+ )?(?:an? (?:lie|hoax|joke|prank|canard|fabrication|fake|invention)|untrue"
    r"|not true|false"
    r"|fake|invented|made up|baseless|unfounded)\b(?! that\b)"
    rf"|\b(?:denied|denies|disputed|disputes|contradicted|contradicts|refuted|refutes) (?:this|that|it"
    rf"|the {_NEWS})(?=[.,;!]|$| (?:on|at|in|yesterday|today|later|the)\b)"
    r"|\bknows? nothing (?:of|about) (?:it|this|that|the agreement|an agreement|any agreement)\b"
    rf"|\b(?:took|takes|has taken) (?:(?:this|that|it|the {_NEWS}) back|back (?:this|that|the {_NEWS}))\b"
    rf"|\b(?:withdrew|withdraws|retracted|retracts|has withdrawn|has retracted) (?:this|that|it|the {_NEWS}"
    rf"|its {_NEWS})\b"
)
# One of these stands in it: the rest is looked for only there.
_HINTS = (
    *("denie", "disput", "contradict", "refut", "nothing", "back", "withdr", "retract", "lie", "hoax", "joke", "true"),
    *("false", "fake", "prank", "canard", "fabric", "invent", "made up", "baseless", "unfounded"),
)
_STANDING = frozenset(("signed", "renewed", "reported"))


def without_taken_back(found: Sequence[Candidate], readings: Sequence[Reading]) -> list[Candidate]:
    """Leave out what the sentence behind takes back, unless another sentence tells of it, too."""
    back = {
        number - 1
        for number, reading in enumerate(readings)
        if number and any(hint in reading.sentence.text for hint in _HINTS)
        and _TAKEN_BACK.search(reading.sentence.text) is not None
    }  # fmt: skip
    if not back:
        return list(found)
    told = [one for one in found if one.sentence not in back and one.status in _STANDING]
    kept = {one.members for one in told}
    return [
        one for one in found
        if one.sentence not in back or one.status not in _STANDING or not one.members or one.members in kept
    ]  # fmt: skip
