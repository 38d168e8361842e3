"""Who *the host* is: the one house at which a sentence before told that a signing or a meeting was held.

*The signing took place during the Science Days at A. **The host** signed four agreements with B, C, D and E*: A did.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.document import Mention, Sentence
from kg.extract.names.offsets import has_any

_HELD = (" took place", " held", " signed", " hosted", " organised", " organized")
_AT = re.compile(
    r"\b(?:signings?|ceremon(?:y|ies)|events?|conferences?|forums?|summits?|days|meetings?|papers|agreements?|documents"
    r"|memorand\w+|MoUs?|workshops?|congress|symposium|festivities|celebrations?)\b[^.;:]{0,80}?"
    r"\b(?:took place|(?:was|were|is being|has been|have been) (?:\w+ly )?(?:held|signed|hosted|organi[sz]ed))\b"
    r"(?P<where>[^.;:]{0,80}?)\b(?:at|hosted by|on the campus of|by|on the premises of)(?: the)? $",
    re.IGNORECASE,
)
_UNREAL = re.compile(r"\b(?:not|never|will|would|could|might|was to)\b")
_HOSTS = frozenset(("host", "hosts"))
_HOUSES = frozenset("university institution institute college school academy house".split())
# So many sentences behind it *the host* is that house.
_REACH = 2


def find_venue(sentence: Sentence, own: Sequence[Mention], known: tuple[int, int], number: int) -> tuple[int, int]:
    """Give the house at which something was held and the number of the sentence that tells so.

    Args:
        sentence: The sentence.
        own: The organisations named in it.
        known: What was told before.
        number: Number of the sentence.
    """
    if not own or len({mention.organisation for mention in own}) != 1 or not has_any(sentence.text, _HELD):
        return known
    before = sentence.text[: own[0].start - sentence.start]
    match = _AT.search(before)
    if match is None or _UNREAL.search(before):
        return known
    if match[0].endswith((" by ", " by the ")) and " hosted" not in match[0]:
        return known  # "the papers were signed by A"
    return own[0].organisation, number


def fold_host(items: Sequence[Item], venue: tuple[int, int], number: int) -> Sequence[Item]:
    """Put the house for *the host* where that signs."""
    house, told = venue
    if house < 0 or not 0 < number - told <= _REACH:
        return items
    for at, item in enumerate(items):
        if item.low not in _HOSTS or not at or items[at - 1].low != "the":
            continue
        end = at + 1 + (items[at + 1 : at + 2] != [] and items[at + 1].low in _HOUSES)
        following = [one for one in items[end : end + 3] if one.tag not in ("ADV", "TIM")][:1]
        if following and following[0].tag == "VG" and following[0].value in ("sign", "renew", "find"):
            whole = Item("ORG", items[at - 1].start, items[end - 1].end, item.low, "name", "", house)
            return [*items[: at - 1], whole, *items[end:]]
    return items
