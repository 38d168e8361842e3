"""Conferences and their like: which edition, when, where, and who organised, hosted and co-hosted them.

*the **Second International Conference for Training Excellent Engineers** held in Beijing on Saturday*; *the conference
was organised by A and co-hosted by institutions including B and C*. Names come from `kg.extract.names.finding`, which
reads capitalised words anyway; here a name gets its circumstances, also from sentences that only say "the conference".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.claims import Event, Evidence
from kg.extract.document import Document, Mention, Names, Sentence, mentions_in
from kg.extract.facts.dates import anchor_date, find_dates
from kg.extract.facts.eventnames import event_spans
from kg.extract.hints import EVENT, hints
from kg.extract.meetings import EVENT_NOUN
from kg.extract.names import lexicon
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import fold
from kg.extract.names.lines import even_lines, one_line
from kg.extract.numbers import NTH
from kg.extract.places import gazetteer as places

_EDITION = re.compile(
    rf"\b(?:(?P<number>\d{{1,3}})(?:st|nd|rd|th)|(?P<word>{'|'.join(NTH)}))(?: annual| "
    rf"edition of(?: the)?| meeting of(?: the)?)?(?: [“\"])? ?$",
    re.IGNORECASE,
)
_EDITION_INSIDE = re.compile(
    rf"^(?:(?P<number>\d{{1,3}})(?:st|nd|rd|th)|(?P<word>{'|'.join(NTH)}) )", re.IGNORECASE
)
_ACRONYM = re.compile(r"(?: [\w’'-]+){0,3} ?\((\w{3,12})\)")
# A text with more events than this is a calendar: a name looks back no further.
_MOST_COMPARED = 100
_BACK = re.compile(rf"\b(?:the|this|at the) (?:\w+ )?(?P<noun>{EVENT_NOUN})\b", re.IGNORECASE)
_BY = re.compile(
    r"\b(?P<how>co-?hosted|co-?organi[sz]ed|jointly organi[sz]ed|jointly hosted|organi[sz]ed|hosted|convened|"
    r"sponsored|initiated)(?: and (?P<also>hosted|organi[sz]ed))?"
    r"(?: jointly)? by (?P<lead>(?:the |institutions |organi[sz]ations |bodies |several |a number of |"
    r"universities |partners |its |both )*(?P<open>including |such as |among them )?(?:the )?)$",
    re.IGNORECASE,
)
_DID = re.compile(
    r"(?:^|\s)(?:had |has |have )?(?:jointly )?(?P<how>co-?hosted|co-?organi[sz]ed|organi[sz]ed|hosted|"
    r"convened|hosts|host)\b"
)
_GLUE = re.compile(
    r"(?:['’]s)?[\s,]*(?:\([^()]{0,40}\))?[\s,]*(?:and|&|as well as|together with|along with|in (?:collaborati"
    r"on|cooperation|partnership) with)?[\s,]*(?:the )?$"
)
_CITY = rf"(?:the )?(?:[{UPPER}]\w+ (?:city|capital|town)(?: of)? )?"
_WHERE = (
    rf"(?P<place>[{UPPER}][\w’'-]*(?: (?:of |de )?[{UPPER}][\w’'-]*){{0,4}})"
    rf"(?:, (?P<country>[{UPPER}]\w+(?: [{UPPER}]\w+)?))?"
)
_HELD_AT = re.compile(
    r"\b(?:held|took place|taking place|convened|hosted|organi[sz]ed|opened|kicked off)\b[^.;]{0,60}?\b(?:in|at) "
    rf"{_CITY}{_WHERE}"
)
_AT_PLACE = re.compile(rf"^[\"”]?,? (?:held |which was held |that was held )?(?:in|at) {_CITY}{_WHERE}")


@dataclass(slots=True)
class FoundEvent:
    """An event while it is read, and the places that name it.

    Attributes:
        name: Without the edition.
        mentions: Spans of the text that name it, "the conference" included.
        roles: Indices of organisations by ``organisers``, ``hosts`` and ``co_hosts``.
    """

    name: str
    mentions: list[tuple[int, int]]
    edition: int | None = None
    date: str | None = None
    end_date: str | None = None
    place: str | None = None
    country: str | None = None
    roles: dict[str, list[int]] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)
    evidence: list[tuple[int, int]] = field(default_factory=list)


def find_events(document: Document, sentences: Sequence[Sentence], names: Names) -> list[FoundEvent]:
    """Find the events of a document.

    >>> from kg.extract.names.finding import find_names
    >>> from kg.extract.sentences import split_sentences
    >>> text = "The Third Nordic Rectors Forum was held in Oslo on 4 May 2021, hosted by Uppsala University."
    >>> document, sentences = Document("a", text), split_sentences(text)
    >>> event, = find_events(document, sentences, find_names(document, sentences))
    >>> event.name, event.edition, event.date, event.place, event.country, event.roles
    ('Nordic Rectors Forum', 3, '2021-05-04', 'Oslo', 'NO', {'hosts': [0]})
    """
    document, sentences = even_lines(document, sentences)
    events: list[FoundEvent] = []
    anchor = anchor_date(document)
    starts = [mention.start for mention in names.mentions]
    for sentence in sentences:
        known = _within(names.events, sentence) if names.events else ()
        if not known and not hints(sentence.text) & EVENT:
            continue
        inside = names.mentions[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        here = _name_events(document.text, sentence, known, inside, events)
        if not events:
            continue
        back = _BACK.search(sentence.text)
        if (
            not here
            and back
            and (back["noun"].lower() == "event" or back["noun"].lower() in events[-1].name.lower().split())
        ):
            here = [events[-1]]
            events[-1].mentions.append((sentence.start + back.start("noun"), sentence.start + back.end("noun")))
        if here:
            _read_circumstances(sentence, names, here[0], anchor, named=back is None or bool(here[0].mentions))
    return events


def event_claims(events: Sequence[FoundEvent], names: Names) -> list[Event]:
    """Write events as claims."""

    def listed(event: FoundEvent, role: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(names.organisations[index].name for index in event.roles.get(role, ())))

    return [
        Event(
            name=event.name,
            edition=event.edition,
            date=event.date,
            end_date=event.end_date,
            place=one_line(event.place) if event.place else None,
            country=event.country,
            organisers=listed(event, "organisers"),
            hosts=listed(event, "hosts"),
            co_hosts=listed(event, "co_hosts"),
            open=tuple(
                role for role in ("organisers", "hosts", "co_hosts") if role in event.open and event.roles.get(role)
            ),
            part_of=None,
            aliases=(),
            confidence=None,
            evidence=tuple(Evidence(start=start, end=end) for start, end in event.evidence[:3]),
        )
        for event in events
    ]


def _within(spans: Sequence[tuple[int, int]], sentence: Sentence) -> Sequence[tuple[int, int]]:
    return spans[bisect_left(spans, (sentence.start, 0)) : bisect_left(spans, (sentence.end, 0))]


def _name_events(
    text: str,
    sentence: Sentence,
    known: Sequence[tuple[int, int]],
    inside: Sequence[Mention],
    events: list[FoundEvent],
) -> list[FoundEvent]:
    """Enter the events that a sentence names and give them in its order.

    Args:
        known: The spans of those whose names are read like those of organisations.
        inside: The organisations named in the sentence.
    """
    here = []
    for start, end in event_spans(text, sentence, known, inside):
        event = _event_at(text, start, end, events)
        event.mentions.append((start, end))
        event.evidence.append((sentence.start, sentence.end))
        here.append(event)
    return here


def _event_at(text: str, start: int, end: int, events: list[FoundEvent]) -> FoundEvent:
    """Find the event of a span among those known, or enter it."""
    name = one_line(text[start:end])
    inside = _EDITION_INSIDE.match(name)
    edition = inside or _EDITION.search(text, max(0, start - 40), start)
    if inside:
        name = name[inside.end() :].strip()
    number = (
        int(edition["number"])
        if edition and edition["number"]
        else NTH.index(edition["word"].lower()) + 1
        if edition
        else None
    )
    key = fold(name)
    short = _ACRONYM.match(text, end)  # "Rivers Forum of the South (RIFORUM)" after "RIFORUM Conference"
    begins = (key + " ", fold(short.group(1)) + " ") if short else (key + " ",)
    for event in events[-_MOST_COMPARED:]:
        known = fold(event.name)
        if known == key or known.endswith(" " + key) or known.startswith(begins):
            event.edition = event.edition or number
            return event
    earlier = next((event for event in events[:-_MOST_COMPARED] if event.name == name), None)
    if earlier is None:
        events.append(earlier := FoundEvent(name, [], number))
    return earlier


def _read_circumstances(
    sentence: Sentence, names: Names, event: FoundEvent, anchor: str | None, *, named: bool
) -> None:
    """Read date, place and the organisations in their parts from a sentence about an event."""
    held = re.search(
        r"\b(?:held|took place|takes place|convened|hosted|opened|kicked off|will be held|organi[sz]ed|"
        r"attend\w*|at the|during)\b",
        sentence.text,
    )
    if held and event.date is None:
        dates = [date for date in find_dates(sentence, anchor) if len(date.date) >= 7]
        if dates:
            event.date, event.end_date = dates[0].date, dates[0].end_date
    _read_place(sentence, names, event)
    _read_roles(sentence, names, event)


def _read_place(sentence: Sentence, names: Names, event: FoundEvent) -> None:
    if event.place is not None:
        return
    last = next(
        (end - sentence.start for start, end in reversed(event.mentions) if sentence.start <= start < sentence.end),
        None,
    )
    match = (_AT_PLACE.match(sentence.text[last:]) if last is not None else None) or _HELD_AT.search(sentence.text)
    if match is None or any(word.lower() in lexicon.words("openers") for word in match["place"].split()[:1]):
        return
    place = match["place"].removesuffix("’s").removesuffix("'s")
    if " " not in place and not lexicon.is_place(place):
        return
    event.place = place
    code = places.country_of_phrase(match["country"]) if match["country"] else None
    codes = lexicon.place_countries(fold(event.place))
    event.country = code or (codes[0] if codes else None)


def _read_roles(sentence: Sentence, names: Names, event: FoundEvent) -> None:
    """Read "hosted by A and B" and "A hosted the forum"."""
    inside = mentions_in(sentence, names)
    for index, mention in enumerate(inside):
        at = mention.start - sentence.start
        by = _BY.search(sentence.text, max(0, at - 200), at)
        if by:
            role = _role(by["how"])
            event.roles.setdefault(role, []).extend(_listed(sentence, inside[index:]))
            if by["open"]:
                event.open.add(role)
        after = sentence.text[mention.end - sentence.start : mention.end - sentence.start + 24]
        did = _DID.match(after)
        if did and not by and _speaks_of(sentence, event, mention):
            event.roles.setdefault(_role(did["how"]), []).extend(_listed_back(sentence, inside[: index + 1]))


def _speaks_of(sentence: Sentence, event: FoundEvent, mention: Mention) -> bool:
    return any(sentence.start <= start < sentence.end for start, _ in event.mentions)


def _role(how: str) -> str:
    low = how.lower()
    if low.startswith("co") and not low.startswith("convened"):
        return "co_hosts"
    return "hosts" if "host" in low else "organisers"


def _listed(sentence: Sentence, mentions: Sequence[Mention]) -> list[int]:
    """Take the organisations of a list, as long as only commas and "and" stand between."""
    found = [mentions[0].organisation]
    for before, after in zip(mentions, mentions[1:], strict=False):
        if not _GLUE.match(sentence.text[before.end - sentence.start : after.start - sentence.start]):
            break
        found.append(after.organisation)
    return found


def _listed_back(sentence: Sentence, mentions: Sequence[Mention]) -> list[int]:
    found = [mentions[-1].organisation]
    for after, before in zip(reversed(mentions), list(reversed(mentions))[1:], strict=False):
        if not _GLUE.match(sentence.text[before.end - sentence.start : after.start - sentence.start]):
            break
        found.insert(0, before.organisation)
    return found
