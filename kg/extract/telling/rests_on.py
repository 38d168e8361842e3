"""The paper on which something stands that two have together, and its date.

The programme of A and B is based on an agreement signed in 2013.                    the agreement of both
A and B run a centre, which was set up under an agreement of October 2013.           the same, in a clause
A and B opened a laboratory. It rests on a memorandum that was signed in 2018.       the same, in the next sentence

A new agreement may rest on an older one as well: *A and B signed a treaty. It is based on a letter of 2013* dates
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.document import Sentence
from kg.extract.names.offsets import has_any
from kg.extract.papers import PACT
from kg.extract.parties.candidate import Candidate
from kg.extract.telling.context import Context
from kg.extract.telling.noun_dates import exact

_STANDS = (
    r"(?:(?:based|founded|grounded|built|rests?|rested|resting|builds) (?:up)?on"
    r"|(?:set up|established|created|founded|run|operated|organi[sz]ed|offered|launched|opened|made possible"
    r"|possible|conducted|carried out|introduced|begun|started) (?:jointly )?(?:under|through|by|thanks to"
    r"|on the (?:basis|strength) of|within the framework of|following))"
)
_SIGNED = (
    r"(?:of|from|dated|(?:(?:which|that) (?:was|had been|they|the two [\w-]+|both [\w-]+) )?"
    r"(?:first |originally |already )?(?:signed|concluded|reached|made|inked)(?: by (?:the two|both)[^,;.\d]{0,40})?"
    r"(?: in (?:the )?[A-Z]\w+)?(?: in| on| back in| as early as| as early as in)?)"
)
_RESTS_ON = re.compile(
    rf"\b{_STANDS} (?:an?|the|their|its) (?:(?!new\b)[\w-]+ ){{0,4}}?{PACT}"
    rf"(?: between (?:them|the two|both)[^,;.\d]{{0,30}})?,? {_SIGNED} (?:the )?$",
    re.IGNORECASE,
)
_HINTS = (
    "ased", "ounded", "uilt", "rest", "uild", "under", "through", " by ", "hanks to", "basis", "framework", "ollowing",
)  # fmt: skip
_ON_IT = re.compile(r"(?:It|This|That|Both|They|The|Its|Their)\b")
_SIGNS = re.compile(r"\b(?:signed|sign|signs|signing|concluded|inked)\b")
_NEW = ("signed", "renewed")


def paper_under(one: Candidate, places: Sequence[int], context: Context) -> tuple[int, str] | None:
    """Give the number of the sentence that tells on which paper of theirs something stands, and the paper's date."""
    if one.sides or (one.rule.startswith("sign") and len(places) > 1):
        return None
    own = one.rule.startswith("sign")
    for number in places if own else _near(places, one, context):
        sentence = context.sentences[number]
        if not has_any(sentence.text, _HINTS) or (own and len(_SIGNS.findall(sentence.text)) > 1):
            continue
        day = _day_under(sentence, context)
        if day is not None and context.can_be_past(day, "reported"):
            return number, day
    return None


def _near(places: Sequence[int], one: Candidate, context: Context) -> list[int]:
    """Give the numbers of the sentences that tell of something, and of the next one where it goes on of it."""
    behind = places[-1] + 1
    goes_on = behind < len(context.sentences) and _ON_IT.match(context.sentences[behind].text) is not None
    return [*places, behind] if goes_on and not context.named_in(behind) - one.members else [*places]


def _day_under(sentence: Sentence, context: Context) -> str | None:
    for date in context.dates(sentence):
        if _RESTS_ON.search(sentence.text, 0, date.start - sentence.start) is not None:
            return exact(date)
    return None
