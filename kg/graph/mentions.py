"""What identity needs of claims: the organisations, conferences and agreements that a source mentions.

The key of a claim is its source's id and a digest of what the claim says, never its place in the file,
so that it survives a reordering and names the same claim in every build.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from kg.claims import Agreement, Event, event_index
from kg.graph.spool import CheckedSource
from kg.graph.terms import digest
from kg.identity import AgreementMention, ConferenceMention, Identities, Mention


def organisation_mentions(source: CheckedSource) -> Iterator[Mention]:
    """Give the organisations that a source declares, countries apart."""
    for each in source.claims.organisations:
        if each.kind != "country":
            yield Mention(source.id, each.name, each.aliases, each.acronyms, each.kind, each.country, each.same_as)


def conference_mentions(source: CheckedSource) -> Iterator[ConferenceMention]:
    """Give the conferences that a source tells of."""
    for key, event in zip(conference_keys(source), source.claims.events, strict=True):
        yield ConferenceMention(
            key, event.name, event.aliases, event.edition, event.date, event.end_date, event.place, event.country
        )


def agreement_mentions(
    source: CheckedSource, identities: Identities, conferences: Mapping[str, str]
) -> Iterator[AgreementMention]:
    """Give the agreements that a source tells of, with their parties identified."""
    parties = party_ids(source, identities)
    events = {name: conferences[key] for name, key in event_keys(source).items()}
    for key, each in zip(agreement_keys(source), source.claims.agreements, strict=True):
        yield AgreementMention(
            key,
            frozenset(parties[source.organisations[name]] for name in each.parties),
            each.kind,
            each.status,
            tuple(frozenset(parties[source.organisations[name]] for name in side) for side in each.sides),
            each.signed,
            each.started,
            each.ended,
            each.planned_for,
            events[each.event] if each.event else None,
            each.establishes,
        )


def party_ids(source: CheckedSource, identities: Identities) -> list[str]:
    """Give for each organisation of a source its institution's id, or ``country/XX``."""
    return [
        f"country/{each.country}" if each.kind == "country" else identities.institution(source.id, each.name)
        for each in source.claims.organisations
    ]


def event_keys(source: CheckedSource) -> dict[str, str]:
    """Map every form of an event's name to the event's key."""
    keys = conference_keys(source)
    return {name: keys[place] for name, place in event_index(source.claims).items()}


def conference_keys(source: CheckedSource) -> list[str]:
    """Give the key of each event of a source."""
    return _numbered(source.id, map(_event_digest, source.claims.events))


def agreement_keys(source: CheckedSource) -> list[str]:
    """Give the key of each agreement of a source."""
    return _numbered(source.id, map(_agreement_digest, source.claims.agreements))


def _event_digest(event: Event) -> str:
    return digest(event.name, str(event.edition or ""), event.date, event.place)


def _agreement_digest(each: Agreement) -> str:
    sides = sorted("\x1e".join(sorted(side)) for side in (each.sides or [each.parties]))
    dates = (each.signed, each.started, each.planned_for, each.ended)
    return digest(each.kind, each.status, *sides, "", *dates, each.event, each.establishes)


def _numbered(source: str, digests: Iterable[str]) -> list[str]:
    """Make keys of digests; claims that say the very same are told apart by a number."""
    seen: Counter[str] = Counter()
    keys = []
    for each in digests:
        seen[each] += 1
        keys.append(f"{source}#{each}" if seen[each] == 1 else f"{source}#{each}-{seen[each]}")
    return keys
