"""What identity needs of claims: the organisations, conferences and agreements that a source mentions.

The key of a claim is its source's id and a digest of what the claim is about: never its place in the file,
and where that tells it apart nothing that a correction would change, such as a date. So it names the same
claim in every build, and judgements may rely on it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from kg.claims import Agreement, event_index
from kg.graph.spool import CheckedSource
from kg.graph.terms import digest
from kg.identity import AgreementMention, ConferenceMention, Identities, Mention

_Said = tuple[str | None, ...]


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
            source.claims.source.published,
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
    return _keys(source.id, [((e.name, str(e.edition or "")), (e.date, e.place)) for e in source.claims.events])


def agreement_keys(source: CheckedSource) -> list[str]:
    """Give the key of each agreement of a source."""
    return _keys(source.id, map(_agreement_parts, source.claims.agreements))


def figure_keys(source: CheckedSource) -> list[str]:
    """Give the key of each figure of a source."""
    figures = source.claims.figures
    return _keys(
        source.id, [((f.subject, f.measure, f.unit), (f.as_of, f.since, f.bound, repr(f.value))) for f in figures]
    )


def _agreement_parts(each: Agreement) -> tuple[_Said, _Said]:
    sides = sorted("\x1e".join(sorted(side)) for side in (each.sides or [each.parties]))
    return (each.kind, *sides), (
        each.status,
        each.signed,
        each.started,
        each.planned_for,
        each.ended,
        each.event,
        each.establishes,
    )


def _keys(source: str, parts: Iterable[tuple[_Said, _Said]]) -> list[str]:
    """Make keys of what claims are about; only where that is the same for two, of all that they say."""
    told = [(digest(*about), digest(*about, "", *rest)) for about, rest in parts]
    counts = Counter(about for about, _ in told)
    seen: Counter[str] = Counter()
    keys = []
    for about, whole in told:
        key = about if counts[about] == 1 else whole
        seen[key] += 1
        keys.append(f"{source}#{key}" if seen[key] == 1 else f"{source}#{key}-{seen[key]}")
    return keys
