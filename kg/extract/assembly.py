"""From what was read to claims: the only module of extraction that builds the claims format."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence, Set
from textwrap import shorten
from typing import cast

from kg import __version__
from kg.claims import Agreement, Claims, Evidence, Figure, Organisation, Source, check_date
from kg.claims.model import WEB_ADDRESS, AgreementKind, Status
from kg.extract.confidence import confidence_of
from kg.extract.document import Document, Names, Sentence
from kg.extract.facts.events import FoundEvent, event_claims, find_events
from kg.extract.facts.figures import find_figures
from kg.extract.facts.relations import find_relations
from kg.extract.names.lexicon import find_country
from kg.extract.parties.candidate import Candidate
from kg.extract.readings import Result
from kg.extract.telling.occasions import occasion_of
from kg.extract.telling.passages import find_passages

METHOD = f"kg-extract {__version__}"
_FIRST_LINE = re.compile(r"\s*(\S[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*)")
_HEADLINE = 160
_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def assemble_claims(document: Document, sentences: Sequence[Sentence], result: Result, *, source_id: str) -> Claims:
    """Write what was read as claims of one source."""
    names = result.names
    events = find_events(document, sentences, names)
    known = {organisation.name for organisation in names.organisations} | {event.name for event in events}
    figures = find_figures(document, sentences, names, events)
    countries = _countries(figures, known)
    known |= {country.name for country in countries}
    passages = find_passages(document.text, result.candidates, sentences, names.mentions)
    return Claims(
        source=_source(document, source_id),
        organisations=(*names.organisations, *countries),
        agreements=tuple(
            _agreement(
                candidate, names, occasion_of(candidate, sentences, events, document.text), events, supporting
            )
            for candidate, supporting in zip(result.candidates, passages, strict=True)
        ),
        events=tuple(event_claims(events, names)),
        figures=tuple(figure for figure in figures if figure.subject in known),
        relations=tuple(find_relations(result)),
    )


def _countries(figures: Sequence[Figure], known: Set[str]) -> tuple[Organisation, ...]:
    """Give the countries that figures are of, which the format wants declared."""
    found = {figure.subject: find_country(figure.subject) for figure in figures if figure.subject not in known}
    return tuple(
        Organisation(name=name, kind="country", country=code, aliases=(), acronyms=(), same_as=())
        for name, code in found.items()
        if code is not None
    )


def _source(document: Document, source_id: str) -> Source:
    first = _FIRST_LINE.match(document.text)
    title = document.title or _headline(first[1] if first else "")
    return Source(
        id=source_id,
        title=" ".join(title.split())[:300].strip() or source_id,
        publisher=_one_line(document.publisher),
        published=_checked_date(document.published),
        url=document.url if document.url and WEB_ADDRESS.match(document.url) else None,
        text=f"{source_id}.txt",
        text_is="original",
        withdrawn=None,
        sha256=hash_of(document.text),
        method=METHOD,
    )


def hash_of(text: str) -> str:
    """Give the SHA-256 of a text's UTF-8 bytes."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _headline(line: str) -> str:
    """Give the first line of a text as its title, the beginning of it where it is a whole paragraph."""
    words = " ".join(line.removeprefix("\ufeff").split())
    if len(words) <= _HEADLINE:
        return words
    told = shorten(words[: 2 * _HEADLINE], _HEADLINE, placeholder=" …")
    return told if len(told) > _HEADLINE // 2 else f"{words[: _HEADLINE - 1]}…"


def _one_line(text: str | None) -> str | None:
    joined = " ".join(text.split()) if text else ""
    return joined or None


def _checked_date(text: str | None) -> str | None:
    """Give a date of publication that the format accepts; a time of day is cut off."""
    if not text:
        return None
    match = _DAY.match(text)
    try:
        return check_date(match.group()) if match else None
    except ValueError:
        return None


def _day_of(name: str | None, events: Sequence[FoundEvent]) -> str | None:
    """Give the day of an event of one day, at which an agreement without a date of its own was signed."""
    return next((event.date for event in events if event.name == name and not event.end_date), None)


def _agreement(
    candidate: Candidate, names: Names, event: str | None, events: Sequence[FoundEvent],
    spans: Sequence[tuple[int, int]],
) -> Agreement:  # fmt: skip
    def named(places: Sequence[int]) -> tuple[str, ...]:
        return tuple(names.organisations[place].name for place in places)

    dates = {
        "signed": "signed",
        "renewed": "signed",
        "planned": "planned_for",
        "terminated": "ended",
        "reported": "signed",
    }
    when = dates[candidate.status]
    founded = candidate.rule in ("found-active", "found-passive", "programme-announced") and candidate.kind != "other"
    if ((founded and not candidate.sealed) or candidate.since) and when == "signed":
        when = "started"
    date = candidate.date or _day_of(event, events)
    return Agreement(
        kind=cast(AgreementKind, candidate.kind),
        status=cast(Status, candidate.status),
        parties=named(candidate.parties),
        sides=tuple(named(side) for side in candidate.sides),
        open=candidate.open if candidate.sides else (),
        event=event,
        place=_one_line(candidate.place),
        establishes=_one_line(candidate.establishes),
        signatories=candidate.signatories,
        fields=(),
        evidence=tuple(Evidence(start=start, end=end) for start, end in spans),
        confidence=confidence_of(candidate),
        signed=date if when == "signed" else candidate.earlier,
        started=candidate.date if when == "started" else None,
        planned_for=candidate.date if when == "planned_for" else None,
        ended=candidate.date if when == "ended" else None,
        end_reason=None,
        withdrawn=None,
        corrected=None,
    )
