"""Where a sentence names an event that the capitals of its name alone do not give away.

*the **forum of university rectors of Uzbekistan***, *the **OU5 Meeting 2022***, *the exhibition “**Healthy Rivers**”*,
*the second **Prairie Gathering-2023***, *the **Opening Ceremony of the Harbour Campus***.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.document import Mention, Sentence
from kg.extract.hints import EVENT_NAME, hints
from kg.extract.meetings import EVENT_NOUN
from kg.extract.names import lexicon
from kg.extract.names.letters import UPPER
from kg.extract.numbers import NTH

_CAP = rf"[{UPPER}\d][\w.’'&-]*"
_RUN = rf"{_CAP}(?: (?:(?:and|of|for|the|&) ){{0,2}}{_CAP}){{0,9}}"
_PLAIN = r"(?! (?:held|was|is|took|in|at|on|with|last|this|next|which|that|where)\b)"
_NTH = rf"(?:(?:{'|'.join(NTH)}|\d+(?:st|nd|rd|th))(?:-ever)? )?"
_NOUN_IN = re.compile(rf"\b(?:{EVENT_NOUN})\b", re.IGNORECASE)
_QUOTED = re.compile(rf"[\"“«](?P<name>[{UPPER}][^\"“”«»\n]{{8,200}})[\"”»]")
_BEFORE_QUOTED = re.compile(rf"\b(?:{EVENT_NOUN})(?: on| of| called| entitled| titled)? $", re.IGNORECASE)
_REACH = 30  # how far before a quotation mark that begins
_SESSION = re.compile(r"(?<![\w’'])(?P<name>(?:[a-z]{3,} )?(?:session|meeting|summit|conference|forum) of (?:the )?)$")
# What an association holds each year: *the Nordic Rectors' Association's 2024 Annual Meeting*.
_YEARLY = re.compile(
    r"(?:['’]s?)? (?:(?:19|20)\d\d )?Annual (?:General )?(?:Activit(?:y|ies)|Meeting|Assembly|Gathering)\b"
)
# Each way of naming an event with what a sentence must hold for it, which is found much faster.
_PATTERNS = (
    # a run of capitals with a head that is also an everyday word, or with the year
    (
        re.compile(r"(?:Meet|Dialogue|Congress|Conference|Forum|Summit| meet)(?:ing)?\b"),
        re.compile(
            rf"\b(?:the|at|during|of) {_NTH}(?P<name>{_RUN}(?: \([\w-]+\))? (?:(?:Meeting|Dialogue|Congress|Conference|"
            rf"Forum|Summit|Meet)(?: (?:19|20)\d\d)?|meeting|meet\b))(?![\w-])"
        ),
    ),
    # a head and its matter: "Forum on the Future of the Caribbean"
    (
        re.compile(r"(?:Forum|Conference|Summit|Symposium|Congress|Dialogue) on "),
        re.compile(
            rf"\b(?!(?:The|This|A) )(?P<name>(?:{_CAP} ){{0,4}}(?:Forum|Conference|Summit|Symposium|"
            rf"Congress|Dialogue) on (?:the )?{_RUN})"
        ),
    ),
    # in small letters, with whom or what it is about: "forum of university rectors of Uzbekistan and Tajikistan"
    (
        re.compile(r" (?:forum|conference|summit|congress|symposium) (?:of|on|for) "),
        re.compile(
            rf"\b(?:[Tt]he|[Aa]n?) {_NTH}(?P<name>(?:(?:annual|international|regional|{_CAP}) ){{0,3}}(?:forum|"
            rf"conference|summit|congress|symposium) (?:of|on|for){_PLAIN} (?:[\w’'-]+{_PLAIN} ){{1,9}}[\w’'-]+)"
            rf"(?=[,.;]| (?:held|was|is|took|in|at|on|with|last|this|next|which|that|where)\b)"
        ),
    ),
    (
        re.compile("Ceremony of "),
        re.compile(rf"\b(?P<name>(?:Opening|Closing|Inauguration|Graduation) Ceremony of (?:the )?{_RUN})"),
    ),
    # a name with its year: "the second Akhil Bhartiya Shiksha Samagam-2023"
    (
        re.compile(r"[- ]20\d\d"),
        re.compile(rf"\b(?:at|during) (?:the )?(?:[a-z]+ )?(?P<name>[{UPPER}]\w+(?: [{UPPER}]\w+){{1,6}}[- ]20\d\d)\b"),
    ),
)


def event_spans(
    text: str, sentence: Sentence, spans: Sequence[tuple[int, int]], mentions: Sequence[Mention]
) -> list[tuple[int, int]]:
    """Give the spans of a sentence that name events: those known by their head word and those told otherwise.

    Args:
        spans: The events whose names are read like those of organisations.
        mentions: The organisations named in the sentence.
    """
    found = list(spans)
    at = sentence.start
    quoted = '"' in sentence.text or "“" in sentence.text or "«" in sentence.text
    last = 0
    for match in _QUOTED.finditer(sentence.text) if quoted else ():
        start, end = match.span()
        noun = _BEFORE_QUOTED.search(sentence.text, max(last, start - _REACH), start)
        last = end
        if noun or _NOUN_IN.search(match["name"]):
            start = noun.start() if noun else start
            found = [span for span in found if not at + start <= span[0] < at + end]
            found.append((at + match.start("name"), at + match.end("name")))
    annual = " Annual " in sentence.text
    for mention in mentions:
        yearly = _YEARLY.match(text, mention.end, sentence.end) if annual else None
        of = text.endswith(("of ", "of the "), at, mention.start)
        session = _SESSION.search(text, max(at, mention.start - 60), mention.start) if of and not yearly else None
        if yearly:
            found.append((mention.start, yearly.end()))
        elif session:
            found.append((session.start("name"), mention.end))
    found = _told(sentence, found)
    return sorted(found) if len(found) > 1 else found


def _told(sentence: Sentence, known: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Add what the patterns find; of two that overlap the longer stays."""
    if not sentence.text.endswith((".", "!", "”", '"')):
        return known
    if not hints(sentence.text) & EVENT_NAME:
        return known
    found = known
    for sign, pattern in _PATTERNS:
        for match in pattern.finditer(sentence.text) if sign.search(sentence.text) else ():
            start, end = sentence.start + match.start("name"), sentence.start + match.end("name")
            if _is_name(match["name"]) and not any(a <= start and end <= b for a, b in found):
                found = [(a, b) for a, b in found if b <= start or end <= a]
                found.append((start, end))
    return found


def _is_name(name: str) -> bool:
    """Say whether more than plain words names it: *Board Meeting* is any board's."""
    words = name.split()
    if len(words) < 3:
        return name[-4:].isdigit() or any(not lexicon.is_plain(word.lower()) for word in words[:1])
    return not words[0].lower() in lexicon.words("openers")
