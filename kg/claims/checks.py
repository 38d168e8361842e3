"""The rules of a claims file that need more than one of its parts.

Each check gives `Fault` objects: where in the file (a path such as
``("agreements", 2, "parties", 0)``) and what is wrong. The reader turns the
path into a line.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kg.claims.countries import COUNTRY_CODES
from kg.claims.model import Claims, Evidence
from kg.errors import nearest

Location = tuple[str | int, ...]


class Fault(NamedTuple):
    """One broken rule: where in the claims, and what is wrong."""

    location: Location
    message: str


def check_claims(claims: Claims, text: str | None = None) -> list[Fault]:
    """List every broken rule of one source's claims.

    Args:
        claims: The claims of one source.
        text: The text that evidence points into; evidence is not checked without it.
    """
    faults = [*_organisation_faults(claims), *_event_faults(claims), *_reference_faults(claims), *_cycle_faults(claims)]
    if text is not None:
        faults.extend(_text_faults(claims, text))
    return faults


def organisation_index(claims: Claims) -> dict[str, int]:
    """Map every form of every organisation to its place; forms of several are left out, full names excepted."""
    index: dict[str, int] = {}
    shared: set[str] = set()
    for place, organisation in enumerate(claims.organisations):
        for name in (*organisation.aliases, *organisation.acronyms):
            if index.setdefault(name, place) != place:
                shared.add(name)
    for name in shared:
        del index[name]
    return index | {organisation.name: place for place, organisation in enumerate(claims.organisations)}


def event_index(claims: Claims) -> dict[str, int]:
    """Map every form of every event to its place."""
    index = {alias: place for place, event in enumerate(claims.events) for alias in event.aliases}
    return index | {event.name: place for place, event in enumerate(claims.events)}


def _organisation_faults(claims: Claims) -> Iterator[Fault]:
    seen: dict[str, int] = {}
    for place, organisation in enumerate(claims.organisations):
        if organisation.name in seen:
            yield Fault(("organisations", place, "name"), f"{organisation.name!r} is declared twice")
        seen[organisation.name] = place
        if organisation.kind == "country" and not organisation.country:
            yield Fault(
                ("organisations", place), f"the country {organisation.name!r} needs its code in the field country"
            )
        yield from _country_faults(("organisations", place, "country"), organisation.country)
    for place, event in enumerate(claims.events):
        yield from _country_faults(("events", place, "country"), event.country)


def _country_faults(location: Location, code: str | None) -> Iterator[Fault]:
    if code and code not in COUNTRY_CODES:
        yield Fault(location, f"unknown country code {code!r}: it is none of ISO 3166-1 alpha-2, nor XK for Kosovo")


def _event_faults(claims: Claims) -> Iterator[Fault]:
    names = [event.name for event in claims.events]
    for place, event in enumerate(claims.events):
        if event.name in names[:place]:
            yield Fault(("events", place, "name"), f"the event {event.name!r} is declared twice")
        if event.end_date and event.date and event.end_date[: len(event.date)] < event.date[: len(event.end_date)]:
            yield Fault(
                ("events", place, "end_date"), f"the event ends on {event.end_date}, before it begins on {event.date}"
            )
        for role in event.open:
            if not getattr(event, role):
                yield Fault(("events", place, "open"), f"open names {role}, but the event has none")


def _reference_faults(claims: Claims) -> Iterator[Fault]:
    organisations, events = organisation_index(claims), event_index(claims)
    ambiguous = {name for organisation in claims.organisations for name in organisation.names} - set(organisations)
    both = organisations | events

    def unknown(location: Location, name: str, known: Mapping[str, int], what: str) -> Iterator[Fault]:
        if name in ambiguous and known is not events:
            yield Fault(location, f"{name!r} is a form of several organisations of this file: write the full name")
        elif name not in known:
            yield Fault(location, f"{name!r} is not declared under {what}{nearest(name, known)}")

    for place, agreement in enumerate(claims.agreements):
        at = ("agreements", place)
        for index, name in enumerate(agreement.parties):
            yield from unknown((*at, "parties", index), name, organisations, "organisations")
        for number, side in enumerate(agreement.sides):
            for index, name in enumerate(side):
                yield from unknown((*at, "sides", number, index), name, organisations, "organisations")
        members = [organisations[name] for name in agreement.members if name in organisations]
        if len(set(members)) < len(members):
            yield Fault(at, "two forms of one organisation are parties of the same agreement")
        for index, signatory in enumerate(agreement.signatories):
            if signatory.organisation:
                yield from unknown(
                    (*at, "signatories", index, "organisation"), signatory.organisation, organisations, "organisations"
                )
        if agreement.event:
            yield from unknown((*at, "event"), agreement.event, events, "events")
    for place, event in enumerate(claims.events):
        for role in ("organisers", "hosts", "co_hosts"):
            for index, name in enumerate(getattr(event, role)):
                yield from unknown(("events", place, role, index), name, organisations, "organisations")
        if event.part_of:
            yield from unknown(("events", place, "part_of"), event.part_of, events, "events")
    for place, figure in enumerate(claims.figures):
        yield from unknown(("figures", place, "subject"), figure.subject, both, "organisations or events")
    for place, relation in enumerate(claims.relations):
        yield from unknown(("relations", place, "subject"), relation.subject, organisations, "organisations")
        yield from unknown(("relations", place, "object"), relation.object, organisations, "organisations")


def _cycle_faults(claims: Claims) -> Iterator[Fault]:
    organisations, events = organisation_index(claims), event_index(claims)
    parents: dict[int, int] = {}
    for place, relation in enumerate(claims.relations):
        ends = organisations.get(relation.subject), organisations.get(relation.object)
        if ends[0] is None or ends[1] is None:
            continue
        if ends[0] == ends[1]:
            yield Fault(("relations", place), f"{relation.subject!r} is related to itself")
            continue
        if relation.relation == "part_of":
            parents[ends[0]] = ends[1]
            if _reaches_itself(parents, ends[0]):
                yield Fault(("relations", place), f"part_of runs in a circle through {relation.subject!r}")
                del parents[ends[0]]
    wholes: dict[int, int] = {}
    for place, event in enumerate(claims.events):
        if event.part_of in events:
            wholes[place] = events[event.part_of]
            if _reaches_itself(wholes, place):
                yield Fault(("events", place, "part_of"), f"part_of runs in a circle through {event.name!r}")
                del wholes[place]


def _reaches_itself(parents: dict[int, int], start: int) -> bool:
    node, steps = parents[start], 0
    while node != start and node in parents and steps <= len(parents):
        node, steps = parents[node], steps + 1
    return node == start


def _text_faults(claims: Claims, text: str) -> Iterator[Fault]:
    source = claims.source
    if source.sha256 and hashlib.sha256(text.encode("utf-8")).hexdigest() != source.sha256:
        yield Fault(("source", "sha256"), f"the text {source.text!r} has changed: its sha256 is another one")
    for location, evidence in located_evidence(claims):
        span = f"evidence from {evidence.start} to {evidence.end}"
        if evidence.end > len(text):
            yield Fault(location, f"{span} lies beyond the text, which has {len(text)} characters")
        elif not text[evidence.start : evidence.end].strip():
            yield Fault(location, f"{span} quotes only white space")


def located_evidence(claims: Claims) -> Iterator[tuple[Location, Evidence]]:
    """Give every passage of evidence with its place in the file."""
    for section in ("agreements", "events", "figures", "relations"):
        for place, claim in enumerate(getattr(claims, section)):
            for number, evidence in enumerate(claim.evidence):
                yield (section, place, "evidence", number), evidence
