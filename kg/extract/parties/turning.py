"""A line without names that turns a list: what stands below it is not what was signed.

    Three papers were signed:
    – Harbour University – University of Playa: law
    Planned for next year
    – Fjord University – Playa Maritime: music
    Football results
    – Lake University – Berga College

The lines below *The following were postponed:* and *Rejected* give nothing, those below *Planned* and *Expired* are
that.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.document import Sentence
from kg.extract.parties.described import BULLET
from kg.extract.parties.focus import Focus
from kg.extract.parties.standing import words_status

# What a line or the words above a list take back: *not signed*, *denied that the following were signed*.
_TAKEN_BACK = re.compile(
    r"\b(?:not|no|none|never|nearly|almost|un(?:true|founded|signed)|false(?:ly)?|wrong(?:ly)?|den(?:y|ies|ied)"
    r"|draft|rejected|refused|declined|postponed|delayed|dropped|cancell?ed|withdrawn|vetoed|blocked|failed|shelved"
    r"|abandoned|suspended|missing|open|wait(?:ed|ing|s)?|put (?:off|back|aside|on (?:hold|ice))|on (?:hold|ice)"
    r"|called off|broken off|fell through|voted down|turned down|thrown out|struck (?:off|from)"
    r"|doubt\w*|rumou?r\w*|hop(?:e|es|ed|ing)|wish\w*|fear\w*|if|unless|whether|without)\b"
)
_TO_COME = re.compile(
    r"\b(?:propos\w+|plan(?:s|ned)?|will|would|to (?:be|come|follow)|aim\w*|upcoming|forthcoming|intend\w*|expected"
    r"|may (?:be|follow|come|sign)|could|might|should|must|due|pending|next (?:year|month|week|spring|summer"
    r"|autumn|fall|winter|term)"
    r"|(?:under|in|on) (?:discussion|negotiation|review|preparation|the (?:way|agenda|table|pipeline|works))"
    r"|negotiat\w+|talks|coming|later this year|still)\b"
)
_ENDED = re.compile(r"\b(?:ended(?! with\b)|expired|terminated|lapsed|former|discontinued|no longer)\b")
# Pairs of another kind than those who sign.
_OTHER_PAIRS = re.compile(
    r"\b(?:results?|scores?|finals?|semi-?finals?|match(?:es)?|fixtures?|league|cups?|games?|tournaments?|rankings?"
    r"|football|soccer|chess"
    r"|rugby|basketball|handball|volleyball|hockey|cricket|tennis|rowing|races?"
    r"|regattas?|derb(?:y|ies)|debates?|duels?|rival\w*|disputes?|lawsuits?|court cases|(?:bus|train|tram|ferry) \w+"
    r"|flights|routes|distances|buses|trains|concerts|mergers?|comparisons?|visits?|tours?|quiz(?:zes)?"
    r"|guests?|sponsors?|winners?|strikes?|in the news|speakers?|attend\w*|jury)\b"
)  # fmt: skip
_LONGEST = 100
_LISTED = 6


def takes_back(lowered: str) -> bool:
    """Say whether the words above a list deny or take back what stands below.

    >>> takes_back("it is not true that the following agreements were signed:"), takes_back("two papers were signed:")
    (True, False)
    """
    return _TAKEN_BACK.search(lowered) is not None


def turned_status(lowered: str) -> str | None:
    """Give what a head without names makes of the lines below: ``planned``, ``terminated``, ``none``; else None.

    >>> [turned_status(head) for head in ("planned for next year", "rejected:", "football results", "law")]
    ['planned', 'none', 'none', None]
    """
    told = words_status(lowered)
    if told in ("planned", "terminated"):
        return told
    if _OTHER_PAIRS.search(lowered) is not None:
        return "none"
    if _ENDED.search(lowered) is not None:
        return "terminated"
    if _TO_COME.search(lowered) is not None and _TAKEN_BACK.search(lowered.replace("not yet", "")) is None:
        return "planned"
    return "none" if _TAKEN_BACK.search(lowered) is not None else None


def turn_list(focus: Focus, sentence: Sentence, lowered: str, number: int) -> None:
    """Let a line that stands among those of a list, and names nobody, say what the lines below it are."""
    _turn_roll(focus, sentence, lowered, number)
    listed = 0 < number - focus.listing <= _LISTED
    if not (listed or focus.between is not None or (focus.pairs is not None and focus.pairs.left)):
        return
    if len(lowered) > _LONGEST or lowered.endswith((".", "!", "?")) or BULLET.match(sentence.text) is not None:
        return
    status = turned_status(lowered)
    if status is None:
        return
    focus.listing = -99
    if focus.between is not None:
        headed = replace(focus.between, sentence=number, status=status)
        focus.between = headed if status != "none" else None
    if focus.pairs is not None:
        focus.pairs = None


# What *no*, *if* or *open* in a head of a list of partners need not take back: *No. University Country*
_STARK = re.compile(
    r"\b(?:not signed|unsigned|rejected|refused|declined|postponed|withdrawn|vetoed|turned down|voted down|denied)\b"
)


def _turn_roll(focus: Focus, sentence: Sentence, lowered: str, number: int) -> None:
    """End a list of partners at a head of other names: *Rejected*, *Guests at the ceremony:*, *Talks go on with:*."""
    roll = focus.roll
    if roll is None or roll.sentence == number or "|" in lowered or not 0 <= number - roll.last <= _LISTED:
        return
    if len(lowered) > _LONGEST or lowered.endswith((".", "!", "?")) or BULLET.match(sentence.text) is not None:
        return
    talks = lowered.endswith(":") and "talks" in lowered
    if _STARK.search(lowered) is None and _OTHER_PAIRS.search(lowered) is None and not talks:
        return
    if _AGREED.search(lowered) is None:
        focus.roll = focus.promise = None


_AGREED = re.compile(r"\b(?:partners?|partnerships?|agreements?|memorand\w+|mous?|contracts?|accords?|protocols?)\b")
