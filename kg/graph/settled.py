"""The merged graph where it must say one thing: what identity and the registry settled over all sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.graph import terms as t
from kg.graph.description import Held, Span, Triple, named, partnership
from kg.graph.partners import Standing, settle
from kg.identity import Institution, Record, country_label


def institution_triples(
    institution: Institution | Record, names: t.Names, known: Mapping[str, Institution]
) -> Iterator[Triple]:
    """Give an institution as the merged graph has it, or as a registry's record says.

    Args:
        institution: The institution or record.
        names: The terms of things.
        known: The institutions of the build: others are not linked to.
    """
    term = names.institution(institution.id)
    label = t.literal(institution.label, institution.lang)
    yield f"{term} {t.TYPE} {t.INSTITUTION}"
    if institution.kind in t.KIND_CLASSES:
        yield f"{term} {t.TYPE} {t.KIND_CLASSES[institution.kind]}"
    yield f"{term} {t.LABEL} {label}"
    translated = dict((value, lang) for lang, value in institution.labels)
    former = institution.former if isinstance(institution, Record) else ()
    for name in dict.fromkeys((*translated, *institution.aliases, *former)):
        other = named(name, translated)
        if other != label:
            yield f"{term} {t.ALT_LABEL} {other}"
    for acronym in institution.acronyms:
        yield f"{term} {t.ACRONYM} {t.literal(acronym)}"
    if institution.country:
        yield f"{term} {t.COUNTRY} {names.country(institution.country)}"
    if institution.city:
        yield f"{term} {t.CITY} {t.literal(institution.city)}"
    if institution.coordinates:
        yield f"{term} {t.LAT} {t.number(float(institution.coordinates[0]))}"
        yield f"{term} {t.LONG} {t.number(float(institution.coordinates[1]))}"
    for other in institution.same_as:
        yield f"{term} {t.SAME_AS} {t.iri(other)}"
    if institution.part_of in known:
        yield f"{term} {t.PART_OF} {names.institution(institution.part_of or '')}"
    if institution.successor in known:
        yield f"{term} {t.SUCCESSOR} {names.institution(institution.successor or '')}"


def country_triples(code: str, names: t.Names) -> Iterator[Triple]:
    """Give a country."""
    term = names.country(code)
    yield f"{term} {t.TYPE} {t.COUNTRY_CLASS}"
    yield f"{term} {t.ISO_CODE} {t.literal(code)}"
    yield f"{term} {t.LABEL} {t.literal(country_label(code), 'en')}"


def conference_triples(term: str, told: Sequence[Held], preferred: str | None = None) -> Iterator[Triple]:
    """Give a conference's label, other names and days.

    Args:
        term: The conference.
        told: What each source says of it.
        preferred: Id of the source whose days count, where a judgement prefers one.
    """
    counts = Counter(each.names[0] for each in told)
    label = min(counts, key=lambda name: (-counts[name], -len(name), name))
    yield f"{term} {t.LABEL} {named(label)}"
    others = {name for each in told for name in each.names} - {label}
    for name in sorted(others):
        yield f"{term} {t.ALT_LABEL} {named(name)}"
    dated = [each for each in told if each.first]
    chosen = [each for each in dated if each.source == preferred] or dated
    yield from _days(term, [(each.first, each.last) for each in chosen])


def agreement_triples(term: str, spans: Sequence[Span], preferred: str | None = None) -> Iterator[Triple]:
    """Give the days between which an agreement falls, and its withdrawal if no source stands by it.

    Args:
        term: The agreement.
        spans: Its days by each source.
        preferred: Id of the source whose date counts, where a judgement prefers one.
    """
    dated = [span for span in spans if span.first]
    chosen = [span for span in dated if span.source == preferred] or dated
    best = min((span.rank for span in chosen), default="")
    yield from _days(term, [(span.first, span.last) for span in chosen if span.rank == best])
    if all(span.withdrawn_on for span in spans):
        for span in spans:
            yield f"{term} {t.WITHDRAWN_ON} {t.date(span.withdrawn_on)}"
            yield f"{term} {t.WITHDRAWN_REASON} {t.literal(span.withdrawn_reason)}"


def _days(term: str, days: list[tuple[str, str]]) -> Iterator[Triple]:
    """Give the first and last day: of the most exact date where all fit together, of all dates where they do not."""
    if not days:
        return
    first, last = max(first for first, _ in days), min(last for _, last in days)
    if first > last:
        first, last = min(first for first, _ in days), max(last for _, last in days)
    yield f"{term} {t.EARLIEST} {t.typed(first, 'date')}"
    yield f"{term} {t.LATEST} {t.typed(last, 'date')}"


def pair_triples(one: str, other: str, rows: Iterable[list[str]]) -> tuple[list[Triple], list[Triple]]:
    """Give what is certain of a pair and what is only possible."""
    certain: list[Triple] = []
    possible: list[Triple] = []
    for state in settle(standing_of(row) for row in rows):
        (possible if state == "possible" else certain).extend(partnership(one, other, state))
    return certain, possible


def standing_of(cells: list[str]) -> Standing:
    """Read a standing back from the cells of a line."""
    agreement, word, kind, signed, since = cells
    return Standing(agreement, word, kind, signed, since)  # type: ignore[arg-type]


def reason_triples(term: str, reasons: Iterable[str]) -> Iterator[Triple]:
    """Give why claims of several sources are one agreement or conference."""
    for reason in reasons:
        yield f"{term} {t.REASON} {t.literal(reason)}"


def identification_triples(names: t.Names, source: str, name: str, institution: str, reason: str) -> Iterator[Triple]:
    """Give which institution a name in a source was taken for, and why."""
    graph = names.source(source)
    term = t.below(graph, "name", t.digest(name))
    yield f"{term} {t.TYPE} {t.IDENTIFICATION}"
    yield f"{term} {t.NAME} {t.literal(name)}"
    yield f"{term} {t.IDENTIFIED_AS} {names.institution(institution)}"
    yield f"{term} {t.REASON} {t.literal(reason)}"
    yield f"{term} {t.TOLD_BY} {graph}"
