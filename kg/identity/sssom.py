"""Same-as decisions as SSSOM, the exchange format for mappings (https://w3id.org/sssom).

A mapping set is a table with tabs, its metadata in comments above it. Institutions are mapped to their identifiers
elsewhere; judgements are mappings that a person curated, not-same ones with the modifier ``Not``. A name that was
judged to mean an institution is a literal subject: the institution it was joined to has no other identifier.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TextIO

from kg.identity.judgements import Judgement, Judgements, Reference
from kg.identity.records import Institution

COLUMNS = (
    "subject_id", "subject_label", "subject_type", "predicate_id", "predicate_modifier", "object_id", "object_label",
    "mapping_justification", "author_label", "mapping_date", "comment",
)  # fmt: skip
LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/"
PREFIXES = {
    "owl": "http://www.w3.org/2002/07/owl#",
    "semapv": "https://w3id.org/semapv/vocab/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "ror": "https://ror.org/",
    "wikidata": "http://www.wikidata.org/entity/",
    "grid": "https://www.grid.ac/institutes/",
    "isni": "https://isni.org/isni/",
}
_CURATED = "semapv:ManualMappingCuration"


@dataclass(frozen=True, slots=True, order=True)
class Mapping:
    """One row of a mapping set, named as its columns.

    Attributes:
        subject_id: A CURIE.
        object_id: A CURIE.
    """

    subject_id: str
    subject_label: str
    predicate_id: str
    object_id: str
    object_label: str = ""
    predicate_modifier: str = ""
    mapping_justification: str = _CURATED
    author_label: str = ""
    mapping_date: str = ""
    comment: str = ""
    subject_type: str = ""


def institution_mappings(institutions: Iterable[Institution]) -> Iterator[Mapping]:
    """Map institutions to their identifiers in ROR, Wikidata, GRID and ISNI."""
    for institution in institutions:
        for iri in institution.same_as:
            curie = compress(iri)
            if curie:
                yield Mapping(f"institution:{institution.id}", institution.label, "owl:sameAs", curie)


def judgement_mappings(judgements: Judgements, find: Callable[[Reference], Institution | None]) -> Iterator[Mapping]:
    """Give the judgements on institutions as mappings.

    Args:
        judgements: What people decided; those that mean no institution are left out.
        find: Gives the institution that a reference means, or None.
    """
    for left, right, line in judgements.about("institution", "same", "not-same"):
        if left.form == "iri":
            left, right = right, left
        one, other = find(left), find(right)
        subject, object_ = _curie(left, one), _curie(right, other)
        if not subject or not object_:
            continue
        if subject == object_ and line.judgement == "same":
            yield from _judged_names(left, right, one, line)
            continue
        yield Mapping(
            subject,
            one.label if one else "",
            "owl:sameAs",
            object_,
            other.label if other else "",
            "Not" if line.judgement == "not-same" else "",
            _CURATED,
            line.who,
            line.when,
            line.why,
        )


def _judged_names(left: Reference, right: Reference, one: Institution | None, line: Judgement) -> Iterator[Mapping]:
    """Map the names that a judgement gave to one institution; its own label and identifiers say nothing new."""
    if one is None:
        return
    for name in dict.fromkeys(each.text or each.value for each in (left, right) if each.form == "name"):
        if name != one.label:
            yield Mapping(
                "",
                name,
                "skos:exactMatch",
                f"institution:{one.id}",
                one.label,
                author_label=line.who,
                mapping_date=line.when,
                comment=line.why,
                subject_type="rdfs literal",
            )


def write_sssom(mappings: Iterable[Mapping], stream: TextIO, *, base: str, set_id: str) -> int:
    """Write a mapping set and count its rows.

    Args:
        base: The base IRI of the graph, below which ``institution:`` lies.
        set_id: The IRI of the mapping set.
    """
    prefixes = PREFIXES | {"institution": f"{base}institution/"}
    stream.write(f"#mapping_set_id: {set_id}\n#license: {LICENSE}\n#curie_map:\n")
    stream.writelines(f"#  {prefix}: {iri}\n" for prefix, iri in sorted(prefixes.items()))
    stream.write("\t".join(COLUMNS) + "\n")
    rows = sorted(set(mappings))
    for row in rows:
        stream.write("\t".join(" ".join(getattr(row, column).split()) for column in COLUMNS) + "\n")
    return len(rows)


def compress(iri: str) -> str | None:
    """Give an identifier as a CURIE, or None for what has no prefix here.

    >>> compress("https://ror.org/03rc6as71"), compress("https://example.org/")
    ('ror:03rc6as71', None)
    """
    known = ((prefix, iri.removeprefix(start)) for prefix, start in PREFIXES.items() if iri.startswith(start))
    return next((f"{prefix}:{rest}" for prefix, rest in known if rest), None)


def _curie(reference: Reference, institution: Institution | None) -> str | None:
    if institution is not None:
        return f"institution:{institution.id}"
    return compress(reference.value) if reference.form == "iri" else None
