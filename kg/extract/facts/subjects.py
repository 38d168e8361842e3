"""Of whom a count tells: who signed, the event at which it was signed, the country that the sentence speaks of.

***34 agreements** were signed by **21 institutions** at the Coast Education Forum*, ***40 agreements** have been signed
by Harbour University*, *Harbour University cooperates with **300 institutions***.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kg.extract.document import Mention, Names, Sentence
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym
from kg.identity.countries import country_label

_EVENT = re.compile(r"\b(?:attend|participa|drew|gather|brought|brings|event|conference|forum)")
_GUESTS_BEFORE = re.compile(r"\b(?:attended by|participation of|drew|gathered)\b")
_GUESTS_AFTER = re.compile(r"\b(?:attend|attended|participated|gathered|came)\b")
_AGREED = re.compile(r"agreement|memorand|mou|project|document", re.IGNORECASE)
_SIGNS = re.compile(r"\b(?:sign(?:s|ed|ing)?|ink(?:s|ed)?|conclude[ds]?|exchanged|agree[ds]?)\b")
_SIGNS_THIS = re.compile(r"\b(?:sign|join|ratif|accede)\w*(?: to)?(?: the)? $")
_PASSIVE = re.compile(
    r"(?: (?:\w+ ){0,4}?(?:is|are|was|were|been|being))?(?: \w+ly)? "
    r"(?:signed|inked|concluded|reached|exchanged|established|sealed|made|agreed|entered into)\b"
)
_BY = re.compile(r"\bby (?:the )?$")
# *120 partners of Harbour University*, *300 institutions cooperate with Harbour University*
_WHOSE = re.compile(
    r"(?: \w+){0,5} (?:of|between|(?:cooperat|co-operat|collaborat|partner|work)\w* with) (?:the )?", re.IGNORECASE
)
# *With the help of A*, *according to A*: not whom a sentence speaks of, where another is named before.
_BESIDE = re.compile(r"\b(?:with|by|of|from|for|to|under|through)(?: the)? $")
_SAYS = re.compile(r"\baccording to (?:[\w-]+ ){0,2}$|\bfrom (?:the )?$", re.IGNORECASE)
# *Our university has signed*, *It has agreements with*: the one organisation of a text that names no other.
_ITSELF = re.compile(
    r"\b(?:(?:our|the|this) (?:university|college|institute|academy|school|institution)|^it|^we) (?:\w+ ){0,3}?"
    r"(?:ha[sd]|have|signed|maintains?|concluded|cooperates?)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween (?:the )?$")
_PLACE = re.compile(r"\bat (?:the )?$", re.IGNORECASE)
_ACTS = re.compile(
    rf"\b(?P<name>[{UPPER}]\w+(?: (?:and |of )?[{UPPER}]\w+){{0,2}})(?P<state> government)?"
    r"(?: (?:has|have|had))?(?: (?:also|already|now))?"
    r" (?:signed|signs|inked|inks|concluded|reached|established|developed|has|have|maintains)\b"
)
_NOT_ALONE = re.compile(rf"(?:\b[{UPPER}]\w+,| and|\b(?:of|in|to|from|with|between)) $")
# *Harbour University, Fjord College and eight institutions signed*: several count together, and none of them alone.
_TOGETHER = re.compile(r",? and (?:(?:more|fewer|less) than |over |about |some |nearly |at least )?$")


def find_subject(
    sentence: Sentence,
    match: re.Match[str],
    names: Names,
    mentions: Sequence[Mention],
    events: Sequence[tuple[int, str]],
) -> str | None:
    """Give the event that is attended, the one who signs in a passive, whom the sentence speaks of before the number,
    the country that acts, the event at which it was signed, or the one event of the text at which it was: *colleges
    signed seven projects*.

    Args:
        sentence: The sentence.
        match: The number with what it counts, a match in the sentence's text.
        names: The organisations of the text.
        mentions: Those of the sentence, as `mentions_in` gives them.
        events: Where each event is named, with its name, in the order of the text.
    """
    text, start = sentence.text, sentence.start + match.start()
    here = _event_of(sentence, events)
    if here is not None and _EVENT.search(text):
        return here
    ends = sentence.start + match.end()
    if any(mention.start < ends <= mention.end for mention in mentions):
        return None  # a name, *1890 Universities Foundation*, or what looks like one, *eight Nordic Universities*
    passive = _PASSIVE.match(text, match.end()) is not None
    owner = _named_after(sentence, match, mentions, passive=passive)
    if owner is None and passive and here is not None:
        return here
    owner = _named_before(sentence, match, mentions) if owner is None else owner
    if owner is not None:
        return names.organisations[owner.organisation].name
    if any(mention.start < start for mention in _told_of(sentence, mentions)):
        return None
    if len(names.organisations) == 1 and _ITSELF.search(text, 0, match.start()):
        return names.organisations[0].name
    signed = _AGREED.search(match["unit"]) is not None or _SIGNS.search(text) is not None
    only = here or _only_event(start, events)
    return _country_that_signs(text, match.start()) or (only if signed else None)


def _named_after(
    sentence: Sentence, match: re.Match[str], mentions: Sequence[Mention], *, passive: bool
) -> Mention | None:
    """Read *were signed by A*, *of A*, *cooperate with A*, *between A and universities abroad*, *300 A students*."""
    text, end = sentence.text, match.end()
    alone = len({mention.organisation for mention in mentions}) == 1
    for mention in mentions:
        at = mention.start - sentence.start
        if at <= match.start():
            continue
        if at < end or (passive and _BY.search(text, end, at)) or (alone and _WHOSE.fullmatch(text, end, at)):
            return mention
    return None


def _named_before(sentence: Sentence, match: re.Match[str], mentions: Sequence[Mention]) -> Mention | None:
    """Give the last organisation before the number; none where it only counts along, is the place, or a list of guests
    ends with it.
    """
    text = sentence.text
    before = [mention for mention in mentions if mention.start - sentence.start < match.start()]
    if not before or before[-1].end - sentence.start > match.start():
        return None
    told = list(_told_of(sentence, before))
    main = [mention for mention in told if not _BESIDE.search(text, 0, mention.start - sentence.start)]
    if not told:
        return None
    last = main[-1] if main and "between " not in text[: match.start()] else told[-1]
    at = last.start - sentence.start
    together = len(before) > 1 and _TOGETHER.search(text, last.end - sentence.start, match.start())
    if _PLACE.search(text, 0, at) or (together and not _BETWEEN.search(text, 0, at)):
        return None
    guests = _GUESTS_BEFORE.search(text, 0, match.start()) or _GUESTS_AFTER.search(text, match.end())
    return None if guests and before[0].start - sentence.start >= len("The ...") else last


def _told_of(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Give the mentions that are not only a source: *according to the ministry*."""
    return (each for each in mentions if not _SAYS.search(sentence.text, 0, each.start - sentence.start))


def _country_that_signs(text: str, at: int) -> str | None:
    """Give the one country that acts before a number: *Norway has signed agreements with 58 countries*."""
    for match in _ACTS.finditer(text, max(0, at - 200), at):
        code = find_demonym(match["name"]) if match["state"] else find_country(match["name"])
        if code is not None and not _NOT_ALONE.search(text, 0, match.start()):
            return country_label(code)
    return None


def _event_of(sentence: Sentence, events: Sequence[tuple[int, str]]) -> str | None:
    """Give the first event of a sentence that is not itself what is signed: *signed the Coast Convention*."""
    first = bisect_left(events, (sentence.start, ""))
    if first == len(events) or events[first][0] >= sentence.end:
        return None
    at, name = events[first]
    return None if _SIGNS_THIS.search(sentence.text, 0, at - sentence.start) else name


def _only_event(start: int, events: Sequence[tuple[int, str]]) -> str | None:
    """Give the one event of a text that tells of no other, if it was told before."""
    return events[0][1] if len({name for _, name in events}) == 1 and events[0][0] < start else None
