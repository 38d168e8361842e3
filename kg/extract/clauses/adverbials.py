"""Words between an auxiliary and its verb, taken as one adverb: *A has **at the same time** signed*.

Without that the verb has no auxiliary: *A and B will in due course sign* would be told as done, *has at no time signed*
as if it had been. Days and places that stand there are the business of `kg.extract.clauses.gaps`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.clauses.phrases import known_words
from kg.extract.numbers import NTH, NUMBER_WORDS

_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SPAN = "(?:days?|weeks?|months?|years?|decades?|terms?|semesters?|spring|summer|autumn|fall|winter)"
_MANY = f"(?:(?:a )?few|several|many|some|{'|'.join(NUMBER_WORDS[2:])}|[0-9]+)"
_SINGLE = (
    "likewise meanwhile nevertheless nonetheless however instead indeed moreover therefore furthermore"
    " besides afterwards afterward thereafter thereupon twice too often sometimes always since"
    " overnight anew lately hence accordingly"
)
_PHRASES = (
    "at (?:the same|this|that|one) (?:time|point|moment|stage|occasion)",
    "at (?:long )?last|at first|at once",
    "in the (?:meantime|meanwhile|interim|process|end|past|near future|foreseeable future|course of time)",
    "in (?:addition|parallel|turn|due course|principle|future|total|particular|consequence|response|return|between)",
    "in (?:recent|earlier|later|past|coming) (?:times|days|weeks|months|years|decades)",
    f"(?:in|over|during|within|for) the (?:past|last|next|coming|recent|following) (?:{_MANY} )?{_SPAN}",
    f"(?:in|after|for|within) {_MANY} (?:{_SPAN}|occasions)",
    f"(?:(?:earlier|later|early|late) )?(?:this|that|the same|last|next) (?:{_SPAN}|morning|afternoon|evening|{_DAY})",
    f"for (?:its|their|his|her|our|my) (?:own )?part|for (?:the )?(?:{'|'.join(NTH)}|last) time",
    "for (?:some time|now|instance|example)",
    "by (?:now|then|contrast|comparison)",
    "so far|thus far|to date|of late|of course|as yet|as well",
    "as (?:a|one) (?:result|consequence|(?:first|further|next) step)",
    "since then|ever since|once more|once again|yet again",
    "on (?:this|that|the same) (?:occasion|day|date|spot)|on the (?:spot|sidelines|side|occasion|margins)",
    "among (?:other things|others)|inter alia|along the way|without delay|with immediate effect|after all",
    "after (?:(?:long|lengthy|difficult|short|tough|hard) )?(?:(?:years|months|weeks) of )?(?:talks|negotiations)",
    *_SINGLE.split(),
)
_NEVER = (
    "at no (?:time|point|stage|moment)|in no (?:way|case|event)|under no circumstances|on no account|by no means"
    "|at no (?:time|point) (?:so far|ever)"
)
_ADVERBIAL = re.compile(f"(?:(?P<never>{_NEVER})|{'|'.join(_PHRASES)})(?= )")
_OPENS = frozenset(
    f"at in over during within for after on earlier later early late this that the last next by so thus to of as ever"
    f" once yet among inter along without with under {_SINGLE}".split()
)
_LONGEST = 9
_ALSO = frozenset("also already again now then today".split())
_AMID = frozenset(("ADV", "TIM", "NEG"))


def read_adverbial(items: Sequence[Item], lows: Sequence[str], at: int) -> tuple[int, str, bool]:
    """Read *at the same time* behind *has* and before *signed*.

    Args:
        items: What the words before were marked as.
        lows: The words of the sentence.
        at: The number of the word that may open an adverbial.

    Returns:
        How many words it has, none where there is none, ``ADV`` or ``NEG``, and whether it stands between commas.
    """
    if lows[at] not in _OPENS or not items:
        return 0, "", False
    commas = items[-1].tag == "COM"
    back = len(items) - 1 - commas
    while back > 0 and items[back].tag in _AMID:
        back -= 1
    if back < 0 or items[back].tag != "AUX" or (commas and back != len(items) - 2):
        return 0, "", False
    match = _ADVERBIAL.match(" ".join(lows[at : at + _LONGEST]))
    if match is None:
        return 0, "", False
    size = len(match[0].split())
    if commas and lows[at + size : at + size + 1] != [","]:
        return 0, "", False
    size += commas
    return (size, "NEG" if match["never"] else "ADV", commas) if _goes_on(lows, at + size) else (0, "", False)


def _goes_on(lows: Sequence[str], at: int) -> bool:
    """Say whether a verb follows, adverbs aside: *signed*, *been renewed*, *officially sign*."""
    for low in lows[at : at + 3]:
        known = known_words().get(low)
        meanings = known.meanings if known is not None else ()
        if low in ("be", "been", "being", "not") or any(each.tag == "V" and each.form != "s" for each in meanings):
            return True
        if known is None and low.endswith("ed"):
            return True
        if not low.endswith("ly") and low not in _OPENS and low not in _ALSO:
            return False
    return False
