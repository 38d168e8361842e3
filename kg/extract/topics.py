"""Whom a text is about: its publisher, else the organisation it names most."""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims import Organisation
from kg.extract.acronyms import is_acronym, stands_for
from kg.extract.document import Document, Mention

KINDS = {
    "university": ("university", "school", "joint-institute"),
    "college": ("university", "school", "joint-institute"),
    "school": ("university", "school"),
    "academy": ("university", "school", "research"),
    "institution": ("university", "school", "research", "joint-institute", "association", "other"),
    "institute": ("research", "university", "joint-institute", "other"),
    "enterprise": ("enterprise",),
    "government": ("government",),
    "association": ("association", "other"),
    "party": (
        "university",
        "school",
        "research",
        "enterprise",
        "government",
        "association",
        "joint-institute",
        "other",
    ),
    "delegation": (
        "university",
        "school",
        "research",
        "enterprise",
        "government",
        "association",
        "joint-institute",
        "other",
    ),
}


def find_topic(document: Document, organisations: Sequence[Organisation], mentions: Sequence[Mention]) -> int | None:
    """Find the organisation a text is about: its publisher, else the one named most, early names first."""
    published = find_home(document, organisations)
    if published is not None:
        return published
    weights: dict[int, float] = {}
    for rank, mention in enumerate(mentions):
        weights[mention.organisation] = weights.get(mention.organisation, 0) + 1 + (5 if rank == 0 else 0)
    eligible = {place: weight for place, weight in weights.items() if organisations[place].kind in KINDS["institution"]}
    eligible = eligible or weights
    return max(eligible, key=lambda place: (eligible[place], -place), default=None)


def find_home(document: Document, organisations: Sequence[Organisation]) -> int | None:
    """Find the publisher among the organisations: *our university*."""
    return _publisher_among(document.publisher, organisations) if document.publisher else None


def is_institution(organisation: Organisation) -> bool:
    """Say whether an organisation is one that *institutions* may mean."""
    return organisation.kind in KINDS["institution"]


def _publisher_among(publisher: str, organisations: Sequence[Organisation]) -> int | None:
    """Find the publisher by a name, else by its acronym: *UT* for the University of Tehran."""
    for place, organisation in enumerate(organisations):
        if publisher in organisation.names:
            return place
    for place, organisation in enumerate(organisations):
        if any(is_acronym(name) and stands_for(name, publisher) for name in organisation.names):
            return place
    return None
