"""The values of identity: registry records, mentions, institutions, questions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Coordinates = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Record:
    """One institution of a registry, curated or imported.

    Attributes:
        id: Its id below ``institution/``: a curated slug, or ``ror-`` and the last part of its ROR id.
        label: Its main name.
        lang: Language of the label, ``und`` where unknown.
        kind: An organisation kind of the claims format.
        country: ISO 3166-1 alpha-2.
        city: As the registry writes it.
        coordinates: Latitude and longitude.
        labels: Names as (language, value).
        aliases: Other forms, acronyms apart.
        acronyms: Acronyms, which never identify by themselves.
        former: Names it no longer uses.
        same_as: IRIs of the same institution elsewhere, the ROR one first.
        part_of: Id of the institution that it belongs to.
        successor: Id of the institution that took its place, where it is one.
        status: active, inactive or withdrawn.
        other_countries: Where else it has its seat.
        children: Ids of institutions that belong to it.
        successors: Ids of all institutions that took its place.
    """

    id: str
    label: str
    lang: str = "en"
    kind: str = "university"
    country: str | None = None
    city: str | None = None
    coordinates: Coordinates | None = None
    labels: tuple[tuple[str, str], ...] = ()
    aliases: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    part_of: str | None = None
    successor: str | None = None
    status: str = "active"
    other_countries: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    successors: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every full name, each once; acronyms are none."""
        return tuple(dict.fromkeys((self.label, *(value for _, value in self.labels), *self.aliases, *self.former)))

    @property
    def ror(self) -> str | None:
        """Its ROR IRI, or None."""
        return next((iri for iri in self.same_as if iri.startswith("https://ror.org/")), None)


@dataclass(frozen=True, slots=True)
class Mention:
    """One organisation as one source declares it."""

    source: str
    name: str
    aliases: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()
    kind: str = "university"
    country: str | None = None
    same_as: tuple[str, ...] = ()


@dataclass(frozen=True)
class Institution:
    """One node of the graph: a registry record enriched by what sources add, or a new one.

    Attributes:
        id: Its id below ``institution/``.
        registered: Whether a registry knows it.
    """

    id: str
    label: str
    lang: str
    kind: str
    country: str | None = None
    city: str | None = None
    coordinates: Coordinates | None = None
    labels: tuple[tuple[str, str], ...] = ()
    aliases: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    part_of: str | None = None
    successor: str | None = None
    registered: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing that the subject of a question may be.

    Attributes:
        reference: As a judgement names it.
        label: As a person knows it.
        country: Its country, where known.
        score: From 0 to 1, to rank by; no score decides.
        reasons: What speaks for it and against it.
        ror: Its ROR IRI, where it has one.
    """

    reference: str
    label: str
    country: str | None
    score: float
    reasons: tuple[str, ...]
    ror: str | None = None

    def data(self) -> dict[str, Any]:
        """Give the candidate as plain values, for JSON."""
        return {
            "reference": self.reference,
            "label": self.label,
            "country": self.country,
            "score": self.score,
            "reasons": list(self.reasons),
            "ror": self.ror,
        }


@dataclass(frozen=True, slots=True)
class Question:
    """Something a person must decide.

    Attributes:
        about: ``institution``, ``agreement`` or ``conference``.
        subject: What is asked about, as a judgement names it.
        label: The same as a person knows it.
        country: Its country, where known.
        mentions: Where it stands: ``source#name`` or keys of claims.
        candidates: What it may be, the likeliest first.
        why: Why it is not decided.
        thing: What it is in the graph for the time being: ``institution/ID``, ``agreement/ID`` ...
    """

    about: str
    subject: str
    label: str
    country: str | None
    mentions: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    why: str
    thing: str = ""

    def data(self) -> dict[str, Any]:
        """Give the question as plain values, for JSON."""
        return {
            "about": self.about,
            "subject": self.subject,
            "label": self.label,
            "country": self.country,
            "why": self.why,
            "thing": self.thing,
            "mentions": list(self.mentions),
            "candidates": [each.data() for each in self.candidates],
        }


@dataclass(frozen=True, slots=True)
class Conflict:
    """Judgements that contradict each other, or what a judgement would join but must not.

    Attributes:
        message: What contradicts what.
        lines: Where the judgements stand, as ``file:line``.
    """

    message: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AgreementMention:
    """One agreement as one source tells it.

    Attributes:
        key: ``source#n``, where n comes from the claim's content, never from its place.
        parties: Institution ids, or ``country/XX``.
        sides: For a collective statement, instead of parties.
        event: Id of the conference at which it was signed.
        published: When its source was published.
    """

    key: str
    parties: frozenset[str]
    kind: str
    status: str
    sides: tuple[frozenset[str], ...] = ()
    signed: str | None = None
    started: str | None = None
    ended: str | None = None
    planned_for: str | None = None
    event: str | None = None
    establishes: str | None = None
    published: str | None = None

    @property
    def source(self) -> str:
        """The id of the source that tells it."""
        return self.key.partition("#")[0]


@dataclass(frozen=True, slots=True)
class ConferenceMention:
    """One conference as one source tells it; ``key`` as for agreements."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    edition: int | None = None
    date: str | None = None
    end_date: str | None = None
    place: str | None = None
    country: str | None = None

    @property
    def source(self) -> str:
        """The id of the source that tells it."""
        return self.key.partition("#")[0]


@dataclass(frozen=True)
class Joined:
    """Which claims of several sources are one thing.

    Attributes:
        of: The thing's id for every claim's key.
        reasons: Why claims were joined, by the thing's id; things of one claim have none.
        questions: What stays open.
        conflicts: Judgements that could not be followed.
    """

    of: dict[str, str]
    reasons: dict[str, tuple[str, ...]] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
