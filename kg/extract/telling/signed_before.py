"""What had been signed before the visit or the meeting of which a text tells, and so not on its day.

a memorandum, which had been signed by post, was handed over     before the visit
the memorandum of the two, signed earlier by mail                the same
the first visit since an agreement was signed                    before the visit
once it had been signed by both, the guests left                 on the visit
"""

from __future__ import annotations

import re

from kg.extract.names.offsets import has_any

_HAD = re.compile(
    r"(?<!which )(?<!that )\bhad (?:\w+ )?(?:signed|concluded|inked|entered|sealed)\b"
    r"|\bhad (?:\w+ )?been (?:\w+ )?(?:signed|concluded|inked|sealed)\b"
    r"|\bsigned (?:earlier(?! (?:today|on|this|that|in the)\b)|previously|beforehand|in advance"
    r"|by (?:post|mail|e-?mail|letter))\b"
    r"|\b[Ss]ince (?!\d)(?:(?!\b(?:have|has)\b)[^,;.]){1,80}? (?<!and )(?<!not )(?:signed|concluded|inked)\b"
    r"(?! (?:up|off))"
)
_WORDS = (
    "had ", "since ", "Since ", "signed earlier", "signed previously", "signed beforehand", "signed in advance",
    "signed by ",
)  # fmt: skip
# *after both had signed it, the guests left*: a step of the visit
_ONCE = re.compile(r"(?:After|Once|When|As soon as|No sooner)\b[^,;]*")


def was_signed_before(text: str) -> bool:
    """Say whether a sentence tells of a signing before what the text tells.

    >>> was_signed_before("A memorandum, which had been signed by post, was handed over.")
    True
    >>> was_signed_before("Once it had been signed by both, the guests left.")
    False
    """
    had = _HAD.search(text) if has_any(text, _WORDS) else None
    return had is not None and _ONCE.fullmatch(text, 0, had.start()) is None
