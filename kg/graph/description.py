"""Descriptions: what is gathered of one source, and what all of its claims need to be written.

A source's triples stand in the graph named by its IRI. Most of them stand in the merged graph as well;
the others are its own: what the merged graph must say once (an institution's label, class and country,
the days between which an agreement falls), and partnerships, are settled over all sources elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kg.claims import Evidence, Notice
from kg.graph import terms as t
from kg.graph.founding import Foundings, existing_in
from kg.graph.mentions import event_keys, party_ids
from kg.graph.partners import Standing
from kg.graph.spool import CheckedSource
from kg.identity import Identities
from kg.identity.naming import guess_language

Triple = str


@dataclass(frozen=True)
class Decided:
    """What identity decided for the whole build.

    Attributes:
        names: The terms of things.
        conferences: Conference id by claim key.
        foundings: What is founded and what exists.
        rejected: Keys of claims, as parts of an IRI, that a judgement rejects.
    """

    names: t.Names
    identities: Identities
    conferences: Mapping[str, str]
    foundings: Foundings
    rejected: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Held:
    """What one source says of a conference: its id, its names, its first and last day where known."""

    conference: str
    source: str
    names: tuple[str, ...]
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Span:
    """The days between which an agreement falls, by one source.

    Attributes:
        agreement: Its id.
        rank: Which of its dates counts: 0 signed, 1 started, 2 planned for, 3 ended, 9 none.
        first: First day, empty where unknown.
        withdrawn_on: When the source took it back, empty where it stands.
    """

    agreement: str
    source: str
    rank: str = "9"
    first: str = ""
    last: str = ""
    withdrawn_on: str = ""
    withdrawn_reason: str = ""

    @property
    def cells(self) -> list[str]:
        """The values as cells of a line."""
        return [getattr(self, name) for name in self.__slots__]


@dataclass
class Description:
    """What one source says.

    Attributes:
        source: The source's term, which names its graph.
        own: Triples of its graph alone.
        shared: Triples of its graph and the merged graph.
        derived: Triples that follow from this source together with others.
        standings: What it says of pairs, with both ends.
        spans: The days of each agreement.
        held: What it says of each conference.
        countries: Codes of the countries it names.
        places: Section and place of each claim by the term of its thing.
    """

    source: str
    own: list[Triple] = field(default_factory=list)
    shared: list[Triple] = field(default_factory=list)
    derived: list[Triple] = field(default_factory=list)
    standings: list[tuple[str, str, Standing]] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    countries: set[str] = field(default_factory=set)
    places: dict[str, tuple[str, int]] = field(default_factory=dict)


class Voice:
    """One source as it speaks: its terms, what identity made of its names, and the description that it adds to.

    Attributes:
        of: The term of each organisation by every form of its name.
        events: The term of each conference by every form of its name.
        existing: Ids of what the source knows to exist.
        out: The description.
        say: Adds a triple that the merged graph has as well.
    """

    def __init__(self, source: CheckedSource, decided: Decided, agreements: Mapping[str, str]) -> None:
        self.checked = source
        self.claims = source.claims
        self.decided = decided
        self.names = decided.names
        self.agreements = agreements
        self.term = self.names.source(source.id)
        self.text = t.below(self.term, "digest") if self.claims.source.text_is == "digest" else self.term
        self.parties = party_ids(source, decided.identities)
        self.party_terms = [self.party_term(party) for party in self.parties]
        self.of = {name: self.party_terms[place] for name, place in source.organisations.items()}
        self.events = {
            name: self.names.conference(decided.conferences[key]) for name, key in event_keys(source).items()
        }
        self.existing = existing_in(source, self.parties)
        self.out = Description(self.term)
        self.say = self.out.shared.append

    def party_term(self, party: str) -> str:
        """Give the term of an institution's id, or of ``country/XX``."""
        _, _, code = party.partition("/")
        return self.names.country(code) if code else self.names.institution(party)

    def languages(self, id_: str) -> dict[str, str]:
        """Give the languages that are known of an institution's names."""
        institution = self.decided.identities.institutions[id_]
        return {value: lang for lang, value in (*institution.labels, (institution.lang, institution.label))}

    def told(self, term: str, evidence: Iterable[Evidence], confidence: float | None) -> None:
        """Say what every claim says of itself: who tells it, where, and how surely."""
        self.say(f"{term} {t.TOLD_BY} {self.term}")
        if self.checked.quotes:
            for each in evidence:
                self.say(f"{term} {t.EVIDENCE} {t.below(self.term, 'evidence', f'{each.start}-{each.end}')}")
        if confidence is not None:
            self.say(f"{term} {t.CONFIDENCE} {t.number(confidence)}")

    def notice(self, term: str, notice: Notice | None, on: str, reason: str) -> None:
        """Say when and why something was withdrawn or corrected."""
        if notice:
            self.say(f"{term} {on} {t.date(notice.date)}")
            self.say(f"{term} {reason} {t.literal(notice.reason)}")

    def texts(self, term: str, *values: tuple[str, str | None]) -> None:
        """Say texts by their predicates, those that there are."""
        for predicate, value in values:
            if value:
                self.say(f"{term} {predicate} {t.literal(value)}")

    def dates(self, term: str, *values: tuple[str, str | None]) -> None:
        """Say dates by their predicates, those that there are."""
        for predicate, value in values:
            if value:
                self.say(f"{term} {predicate} {t.date(value)}")

    def days(self, term: str, begin: str | None, end: str | None) -> tuple[str, str]:
        """Say between which days a date lies, and give them."""
        if not begin or not end:
            return "", ""
        first, last = t.first_day(begin), t.last_day(end)
        self.out.own.append(f"{term} {t.EARLIEST} {t.typed(first, 'date')}")
        self.out.own.append(f"{term} {t.LATEST} {t.typed(last, 'date')}")
        return first, last


def partnership(one: str, other: str, state: str) -> Iterator[Triple]:
    """Give a partnership both ways."""
    predicate = {"certain": t.PARTNER, "former": t.FORMER, "possible": t.MAYBE_PARTNER}[state]
    yield f"{one} {predicate} {other}"
    yield f"{other} {predicate} {one}"


def named(name: str, languages: Mapping[str, str] | None = None) -> str:
    """Give a name as a literal in its language, which is guessed where nothing tells it."""
    return t.literal(name, (languages or {}).get(name) or guess_language(name))
