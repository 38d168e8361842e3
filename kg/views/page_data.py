"""What the network page knows: one JSON object, in which everything is a number's worth of reference.

Parties, agreements and sources are lists; whatever speaks of one gives its place in
the list. The page's scripts document what they read in ``template/js/data.js``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kg.claims.countries import COUNTRY_CODES
from kg.graph.facts import Agreement, Facts, Party
from kg.identity.countries import country_label
from kg.network import find_communities, find_links, rank
from kg.network.links import CERTAINTIES, Links
from kg.views.regions import REGIONS, find_region
from kg.views.words import AGREEMENT_KINDS, INSTITUTION_KINDS, RELATIONS, STATUSES

Json = dict[str, Any]

_COMMUNITIES = 8


def page_data(facts: Facts, *, title: str) -> Json:
    """Gather what the page shows, in a stated order, as plain values.

    Args:
        title: Heading of the page.
    """
    links = find_links(facts)
    drawn = drawn_parties(facts, links)
    party_at = {party.iri: i for i, party in enumerate(drawn)}
    agreements = [each for each in facts.agreements.values() if any(iri in party_at for iri in each.members)]
    agreement_at = {each.iri: i for i, each in enumerate(agreements)}
    source_at = {iri: i for i, iri in enumerate(facts.sources)}
    return {
        "title": title,
        "words": {
            "institutionKinds": INSTITUTION_KINDS,
            "agreementKinds": AGREEMENT_KINDS,
            "statuses": STATUSES,
        },
        "regions": list(REGIONS),
        "countries": _countries(drawn),
        "parties": _parties(facts, drawn, links),
        "agreements": [_agreement(facts, each, party_at, source_at) for each in agreements],
        "links": [
            [party_at[one], party_at[other], certainty, [agreement_at[iri] for iri in found]]
            for certainty in CERTAINTIES
            for (one, other), found in links.of(certainty).items()
        ],
        "sources": [
            {
                "title": source.title,
                "publisher": source.publisher,
                "issued": source.issued,
                "url": source.url,
                "digest": source.digest,
            }
            for source in facts.sources.values()
        ],
        "events": _events(facts, party_at),
        "relations": [
            [party_at[each.subject], *RELATIONS[each.relation], party_at[each.object]]
            for each in facts.relations.values()
            if each.subject in party_at and each.object in party_at
        ],
    }


def drawn_parties(facts: Facts, links: Links) -> list[Party]:
    """Give everybody who stands in the picture: all institutions, and countries that are a party."""
    linked = {iri for certainty in CERTAINTIES for pair in links.of(certainty) for iri in pair}
    countries = [party for iri, party in facts.countries.items() if iri in linked]
    return sorted([*facts.institutions.values(), *countries], key=lambda party: party.iri)


def _parties(facts: Facts, drawn: list[Party], links: Links) -> list[Json]:
    ranks = {row.institution: row for row in rank(facts, kind="any")}
    places = {row.institution: row.rank for row in rank(facts)}
    groups = find_communities(links.certain)
    community = {iri: i for i, group in enumerate(groups[:_COMMUNITIES]) for iri in group}
    return [_party(party, ranks.get(party.iri), places.get(party.iri), community.get(party.iri)) for party in drawn]


def _party(party: Party, row: Any, place: int | None, community: int | None) -> Json:
    others = [[lang, value] for lang, value in party.labels if value != party.label]
    whole: Json = {
        "id": party.iri.rpartition("/")[2] if party.kind != "country" else f"country-{party.country}",
        "label": party.label,
        "lang": party.lang,
        "kind": party.kind,
        "country": party.country,
        "city": party.city,
        "names": others,
        "acronyms": list(party.acronyms),
        "sameAs": list(party.same_as),
        "rank": place,
        "certain": row.certain if row else 0,
        "possible": row.possible if row else 0,
        "community": community,
    }
    return {key: value for key, value in whole.items() if value not in (None, [])}


def _countries(drawn: list[Party]) -> Json:
    codes = sorted({party.country for party in drawn if party.country})
    regions = list(REGIONS)
    found = {}
    for code in codes:
        region = find_region(code)
        label = country_label(code) if code in COUNTRY_CODES else code
        found[code] = {"label": label, "region": regions.index(region) if region else None}
    return found


def _agreement(facts: Facts, each: Agreement, party_at: Mapping[str, int], source_at: Mapping[str, int]) -> Json:
    """Give what is known of an agreement; the page takes what is left out for empty."""
    dates = {"signed": each.signed, "started": each.started, "planned for": each.planned_for, "ended": each.ended}
    whole: Json = {
        "kinds": list(each.kinds),
        "statuses": list(each.statuses),
        "dates": {what: list(values) for what, values in dates.items() if values},
        "first": each.earliest,
        "last": each.latest,
        "parties": [party_at[iri] for iri in each.parties if iri in party_at],
        "sides": [
            {"members": [party_at[iri] for iri in side.members if iri in party_at], "complete": side.complete}
            for side in each.sides
        ],
        "events": [facts.label(iri) for iri in each.events],
        "places": list(each.places),
        "establishes": list(each.establishes),
        "fields": list(each.fields),
        "signatories": [
            {"name": who.name, "roles": list(who.roles), "for": [facts.label(iri) for iri in who.organisations]}
            for who in each.signatories
        ],
        "notes": _notes(each),
        "evidence": _evidence(facts, each, source_at),
    }
    return {key: value for key, value in whole.items() if value}


def _notes(each: Agreement) -> list[str]:
    notes = list(each.end_reasons)
    if each.withdrawn:
        notes.append(f"Withdrawn by its source, {each.withdrawn}")
    if each.corrected:
        notes.append(f"Our reading was corrected, {each.corrected}")
    return notes


def _evidence(facts: Facts, each: Agreement, source_at: Mapping[str, int]) -> list[Json]:
    """Give each quote with its source; a source that tells it without a passage stands alone."""
    passages = [facts.passages[iri] for iri in each.evidence]
    quoted = {passage.source for passage in passages}
    shown: list[Json] = [{"source": source_at[passage.source], "quote": passage.quote} for passage in passages]
    return shown + [{"source": source_at[iri], "quote": None} for iri in each.sources if iri not in quoted]


def _events(facts: Facts, party_at: Mapping[str, int]) -> list[Json]:
    events = []
    for event in facts.conferences.values():
        roles = {"organised": event.organisers, "hosted": event.hosts, "co-hosted": event.co_hosts}
        people = {role: [party_at[iri] for iri in iris if iri in party_at] for role, iris in roles.items()}
        if any(people.values()):
            events.append({"label": event.label, "held": list(event.held), "roles": people})
    return events


def edge_kinds(facts: Facts, agreements: tuple[str, ...]) -> dict[str, list[str]]:
    """Sort the agreements of a link by kind, in the order of the legend; one of two kinds counts as its first."""
    found: dict[str, list[str]] = {}
    for iri in agreements:
        found.setdefault(next(iter(facts.agreements[iri].kinds), "other"), []).append(iri)
    return {kind: found[kind] for kind in AGREEMENT_KINDS if kind in found}
