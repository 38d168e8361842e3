"""Typed readings of a built graph: institutions, agreements, conferences, sources.

What the network, the views and ``kg show`` know of a graph, they know from
here; how the values stand in RDF is known to `kg.graph.reading` alone. Values
that sources disagree on are tuples that hold each of them, in a stated order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, Protocol

Certainty = Literal["certain", "former", "possible"]
Pair = tuple[str, str]

STANDING = frozenset({"signed", "renewed", "reported"})
"""Statuses of an agreement that makes partners."""


@dataclass(frozen=True, slots=True)
class Party:
    """An institution, or a country: whoever an agreement can join.

    Attributes:
        iri: Its IRI.
        label: Its main name.
        lang: Language of the label, empty where unknown.
        kind: An organisation kind of the claims format; ``country`` for a country.
        country: ISO 3166-1 alpha-2; a country's own code.
        labels: Names in other languages as (language, value); the language may be empty.
        acronyms: Its acronyms.
        same_as: IRIs of the same thing elsewhere.
        coordinates: Latitude and longitude.
    """

    iri: str
    label: str
    lang: str = "en"
    kind: str = "university"
    country: str | None = None
    city: str | None = None
    coordinates: tuple[float, float] | None = None
    labels: tuple[tuple[str, str], ...] = ()
    acronyms: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The label, the other names and the acronyms, each once."""
        return tuple(dict.fromkeys((self.label, *(value for _, value in self.labels), *self.acronyms)))


@dataclass(frozen=True, slots=True)
class Source:
    """A publication that the graph rests on.

    Attributes:
        digest: Whether its text here is our own retelling.
    """

    iri: str
    title: str
    publisher: str | None = None
    issued: str | None = None
    url: str | None = None
    method: str = "curated"
    digest: bool = False

    @property
    def id(self) -> str:
        """The source's id, the last part of its IRI."""
        return self.iri.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of evidence: a quote from a source's text.

    Attributes:
        source: IRI of the source.
        start: Offset of its first character in the text.
    """

    source: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    start: int = 0


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a collective agreement."""

    members: tuple[str, ...]
    complete: bool = False


@dataclass(frozen=True, slots=True)
class Signatory:
    """A person who signed."""

    name: str
    roles: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement, or a collective statement with sides instead of parties.

    Attributes:
        parties: IRIs of institutions and countries.
        kinds: Kinds of the claims format; several where sources differ.
        statuses: As for kinds.
        signed: Dates as exact as stated, one for each that a source gives.
        earliest: First possible day of its date, ISO; None without a date.
        latest: Last possible day of its date.
        events: IRIs of the conferences at which it was signed.
        establishes: Labels of what it is meant to found.
        founds: IRIs of the same, in the same order.
        withdrawn: When and why its sources took it back; None where it stands.
        corrected: When and why our reading of a source was corrected.
        evidence: IRIs of its passages.
    """

    iri: str
    kinds: tuple[str, ...]
    statuses: tuple[str, ...]
    parties: tuple[str, ...] = ()
    sides: tuple[Side, ...] = ()
    signed: tuple[str, ...] = ()
    started: tuple[str, ...] = ()
    planned_for: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    end_reasons: tuple[str, ...] = ()
    earliest: str | None = None
    latest: str | None = None
    events: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    establishes: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    withdrawn: str | None = None
    corrected: str | None = None
    evidence: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    founds: tuple[str, ...] = ()

    @property
    def members(self) -> tuple[str, ...]:
        """Every party, or every member of a side, each once."""
        return tuple(dict.fromkeys((*self.parties, *(member for side in self.sides for member in side.members))))

    @property
    def stands(self) -> bool:
        """Whether it makes partners: signed, renewed or reported, and not withdrawn."""
        return self.withdrawn is None and not STANDING.isdisjoint(self.statuses)

    @property
    def date(self) -> str | None:
        """The date to show first: when it was signed, else started, is planned for, or ended."""
        return next(iter((*self.signed, *self.started, *self.planned_for, *self.ended)), None)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Each pair that it joins, or may join where it has sides, in order."""
        if self.parties:
            parties = sorted(self.parties)
            return tuple((one, other) for i, one in enumerate(parties) for other in parties[i + 1 :])
        found = {
            pair_of(one, other)
            for i, side in enumerate(self.sides)
            for facing in self.sides[i + 1 :]
            for one in side.members
            for other in facing.members
            if one != other
        }
        return tuple(sorted(found))

    def within(self, since: str | None, until: str | None) -> bool:
        """Tell whether its date surely falls into the days from since to until.

        An agreement without a date falls into no window but the open one.

        >>> Agreement("a", ("mou",), ("signed",), earliest="2025-01-01", latest="2025-12-31").within("2025-06-01", None)
        False
        """
        if since is None and until is None:
            return True
        if self.earliest is None or self.latest is None:
            return False
        return (since is None or since <= self.earliest) and (until is None or self.latest <= until)


@dataclass(frozen=True, slots=True)
class Conference:
    """A conference with those who organised and hosted it.

    Attributes:
        open: Which of the three lists are not complete: organisers, hosts, co_hosts.
    """

    iri: str
    label: str
    labels: tuple[str, ...] = ()
    editions: tuple[int, ...] = ()
    held: tuple[str, ...] = ()
    held_until: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    organisers: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    co_hosts: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A count as a source gives it."""

    iri: str
    subject: str
    measure: str
    value: str
    bound: str = "exact"
    unit: str | None = None
    as_of: str | None = None
    since: str | None = None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """A standing relation: part_of, member_of, secretariat_of or established_by."""

    iri: str
    subject: str
    relation: str
    object: str
    evidence: tuple[str, ...] = ()


def pair_of(one: str, other: str) -> Pair:
    """Give the two in order, so that a pair has one form.

    >>> pair_of("b", "a")
    ('a', 'b')
    """
    return (one, other) if one <= other else (other, one)


class FactReader(Protocol):
    """Where facts come from: a graph, or an example made by hand. Mappings are by IRI, in sorted order."""

    def institutions(self) -> Mapping[str, Party]: ...
    def countries(self) -> Mapping[str, Party]: ...
    def agreements(self) -> Mapping[str, Agreement]: ...
    def pairs(self) -> Mapping[Certainty, frozenset[Pair]]: ...
    def conferences(self) -> Mapping[str, Conference]: ...
    def figures(self) -> Mapping[str, Figure]: ...
    def relations(self) -> Mapping[str, Relation]: ...
    def passages(self) -> Mapping[str, Passage]: ...
    def sources(self) -> Mapping[str, Source]: ...


class Facts:
    """What a graph says, as values; each part is read when it is first asked for.

    Ranking by partners needs no agreement, and no ranking needs a quote.
    """

    def __init__(self, reader: FactReader) -> None:
        self._reader = reader

    @cached_property
    def institutions(self) -> Mapping[str, Party]:
        """All institutions."""
        return self._reader.institutions()

    @cached_property
    def countries(self) -> Mapping[str, Party]:
        """All countries that something is said of."""
        return self._reader.countries()

    @cached_property
    def agreements(self) -> Mapping[str, Agreement]:
        """All agreements and collective statements."""
        return self._reader.agreements()

    @cached_property
    def pairs(self) -> Mapping[Certainty, frozenset[Pair]]:
        """The partnerships as the graph has settled them.

        No pair is certain and something else too; a former one may be possible again.
        """
        return self._reader.pairs()

    @cached_property
    def conferences(self) -> Mapping[str, Conference]:
        """All conferences."""
        return self._reader.conferences()

    @cached_property
    def figures(self) -> Mapping[str, Figure]:
        """All counts."""
        return self._reader.figures()

    @cached_property
    def relations(self) -> Mapping[str, Relation]:
        """All standing relations."""
        return self._reader.relations()

    @cached_property
    def passages(self) -> Mapping[str, Passage]:
        """All evidence."""
        return self._reader.passages()

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """All sources."""
        return self._reader.sources()

    def party(self, iri: str) -> Party:
        """Give the institution or country with that IRI.

        Raises:
            KeyError: There is none.
        """
        return self.institutions.get(iri) or self.countries[iri]

    def label(self, iri: str) -> str:
        """Give the label of an institution, country or conference; the end of the IRI where there is none."""
        for things in (self.institutions, self.countries, self.conferences):
            if iri in things:
                return things[iri].label
        return iri.rpartition("/")[2]
