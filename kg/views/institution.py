"""Everything that a graph says of one institution or country, as plain values for JSON and for print."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kg.graph.facts import Agreement, Certainty, Facts, Party
from kg.network.links import CERTAINTIES, Links, find_links
from kg.network.paths import Hop

Json = dict[str, Any]


def institution_data(facts: Facts, iri: str) -> Json:
    """Gather names, identifiers, partners, agreements, conferences, relations and figures of one institution.

    ``founding`` has the agreements that are meant to found it, or that founded it.
    Partners stand by certainty, the oldest way of knowing them first: by label. Every
    agreement, conference, relation and figure carries its sentences with their sources.

    Raises:
        KeyError: The graph has no such institution or country.
    """
    party = facts.party(iri)
    links = find_links(facts)
    agreements = [each for each in facts.agreements.values() if iri in each.members]
    founding = [each for each in facts.agreements.values() if iri in each.founds and iri not in each.members]
    return {
        **party_data(party),
        "names": [{"name": name, "lang": lang or None} for lang, name in party.labels],
        "acronyms": list(party.acronyms),
        "same_as": list(party.same_as),
        "coordinates": list(party.coordinates) if party.coordinates else None,
        "partners": {certainty: _partners(facts, iri, links, certainty) for certainty in CERTAINTIES},
        "agreements": [agreement_data(facts, each) for each in sorted(agreements, key=_newest_first)],
        "founding": [agreement_data(facts, each) for each in sorted(founding, key=_newest_first)],
        "conferences": _conferences(facts, iri),
        "relations": _relations(facts, iri),
        "figures": _figures(facts, iri),
    }


def path_data(facts: Facts, start: str, end: str, hops: Iterable[Hop]) -> Json:
    """Give a chain of partners with the agreements of each step."""
    steps = [
        {
            "from": party_data(facts.party(hop.start)),
            "to": party_data(facts.party(hop.end)),
            "certainty": hop.certainty,
            "agreements": [agreement_data(facts, facts.agreements[iri]) for iri in hop.agreements],
        }
        for hop in hops
    ]
    return {"from": party_data(facts.party(start)), "to": party_data(facts.party(end)), "steps": steps}


def party_data(party: Party) -> Json:
    """Give what tells an institution from others."""
    return {
        "institution": party.iri,
        "label": party.label,
        "kind": party.kind,
        "country": party.country,
        "city": party.city,
    }


def agreement_data(facts: Facts, agreement: Agreement) -> Json:
    """Give an agreement with its parties, dates and sentences."""
    return {
        "agreement": agreement.iri,
        "kinds": list(agreement.kinds),
        "statuses": list(agreement.statuses),
        "parties": [_named(facts, iri) for iri in agreement.parties],
        "sides": [
            {"members": [_named(facts, iri) for iri in side.members], "complete": side.complete}
            for side in agreement.sides
        ],
        "signed": list(agreement.signed),
        "started": list(agreement.started),
        "planned_for": list(agreement.planned_for),
        "ended": list(agreement.ended),
        "end_reasons": list(agreement.end_reasons),
        "events": [_named(facts, iri) for iri in agreement.events],
        "places": list(agreement.places),
        "establishes": list(agreement.establishes),
        "fields": list(agreement.fields),
        "signatories": [
            {"name": who.name, "roles": list(who.roles), "for": [facts.label(iri) for iri in who.organisations]}
            for who in agreement.signatories
        ],
        "withdrawn": agreement.withdrawn,
        "corrected": agreement.corrected,
        "evidence": evidence_data(facts, agreement.evidence, agreement.sources),
    }


def evidence_data(facts: Facts, evidence: Iterable[str], sources: Iterable[str] = ()) -> list[Json]:
    """Give sentences with their sources; a source that gives none stands with the sentence None.

    ``text_is`` says whether the sentence is the source's own or our retelling.
    """
    passages = sorted((facts.passages[iri] for iri in evidence), key=lambda each: (each.source, each.start))
    told = [(passage.source, passage.quote) for passage in passages]
    quoted = {source for source, _ in told}
    silent = [(source, None) for source in sources if source not in quoted]
    return [
        {
            "sentence": quote,
            "source": source,
            "title": facts.sources[source].title,
            "publisher": facts.sources[source].publisher,
            "published": facts.sources[source].issued,
            "url": facts.sources[source].url,
            "text_is": "digest" if facts.sources[source].digest else "original",
        }
        for source, quote in [*told, *silent]
    ]


def _partners(facts: Facts, iri: str, links: Links, certainty: Certainty) -> list[Json]:
    found = []
    for (one, other), agreements in links.of(certainty).items():
        if iri in (one, other):
            partner = facts.party(other if one == iri else one)
            found.append({**party_data(partner), "agreements": list(agreements)})
    return sorted(found, key=lambda each: (each["label"], each["institution"]))


def _conferences(facts: Facts, iri: str) -> list[Json]:
    found = []
    for event in facts.conferences.values():
        people = {"organiser": event.organisers, "host": event.hosts, "co-host": event.co_hosts}
        roles = [role for role, who in people.items() if iri in who]
        signed = [each.iri for each in facts.agreements.values() if iri in each.members and event.iri in each.events]
        if roles or signed:
            found.append(
                {
                    "conference": event.iri,
                    "label": event.label,
                    "held": list(event.held),
                    "cities": list(event.cities),
                    "roles": roles,
                    "signed_there": signed,
                    "evidence": evidence_data(facts, event.evidence),
                }
            )
    return sorted(found, key=lambda each: (each["held"], each["label"]))


def _relations(facts: Facts, iri: str) -> list[Json]:
    return [
        {
            "subject": _named(facts, each.subject),
            "relation": each.relation,
            "object": _named(facts, each.object),
            "evidence": evidence_data(facts, each.evidence),
        }
        for each in sorted(facts.relations.values(), key=lambda each: (each.relation, each.subject, each.object))
        if iri in (each.subject, each.object)
    ]


def _figures(facts: Facts, iri: str) -> list[Json]:
    return [
        {
            "measure": each.measure,
            "value": each.value,
            "bound": each.bound,
            "unit": each.unit,
            "as_of": each.as_of,
            "since": each.since,
            "evidence": evidence_data(facts, each.evidence),
        }
        for each in sorted(
            facts.figures.values(), key=lambda each: (each.measure, each.as_of or "", each.value, each.iri)
        )
        if each.subject == iri
    ]


def _named(facts: Facts, iri: str) -> Json:
    return {"iri": iri, "label": facts.label(iri)}


def _newest_first(agreement: Agreement) -> tuple[bool, int, str]:
    """Order agreements by date, the newest first, those without a date last."""
    days = int((agreement.earliest or "0").replace("-", ""))
    return (agreement.earliest is None, -days, agreement.iri)
