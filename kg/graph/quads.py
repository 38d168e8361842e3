"""Quads: what one source says, as triples.

A source's triples stand in the graph named by its IRI. Most of them stand in the merged graph as well;
the others are its own: what the merged graph must say once (an institution's label, class and country,
the days between which an agreement falls), and partnerships, are settled over all sources elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kg.claims import Agreement, Evidence, Notice, Organisation
from kg.graph import terms as t
from kg.graph.founding import Foundings, began, existing_in
from kg.graph.mentions import agreement_keys, conference_keys, event_keys, figure_keys, party_ids
from kg.graph.partners import Standing, pairs_between, pairs_of, settle, standing
from kg.graph.spool import CheckedSource
from kg.identity import Identities
from kg.identity.naming import guess_language, is_acronym

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


@dataclass
class Description:
    """What one source says.

    Attributes:
        source: The source's term, which names its graph.
        own: Triples of its graph alone.
        shared: Triples of its graph and the merged graph.
        derived: Triples that follow from this source together with others.
        standings: What it says of pairs, with both ends.
        spans: For each agreement: id, rank of the date it goes by, first and last day, notice of withdrawal, source.
        held: What it says of each conference.
        countries: Codes of the countries it names.
        places: Section and place of each claim by the term of its thing.
    """

    source: str
    own: list[Triple] = field(default_factory=list)
    shared: list[Triple] = field(default_factory=list)
    derived: list[Triple] = field(default_factory=list)
    standings: list[tuple[str, str, Standing]] = field(default_factory=list)
    spans: list[tuple[str, ...]] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    countries: set[str] = field(default_factory=set)
    places: dict[str, tuple[str, int]] = field(default_factory=dict)


def describe(source: CheckedSource, decided: Decided, agreements: Mapping[str, str]) -> Description:
    """Give what a source says as triples.

    Args:
        source: The checked claims of the source.
        decided: What identity decided.
        agreements: Agreement id by claim key, for the claims of this source at least.
    """
    return _Describer(source, decided, agreements).description()


class _Describer:
    def __init__(self, source: CheckedSource, decided: Decided, agreements: Mapping[str, str]) -> None:
        self.checked = source
        self.claims = source.claims
        self.decided = decided
        self.names = decided.names
        self.agreements = agreements
        self.term = self.names.source(source.id)
        self.text = t.below(self.term, "digest") if self.claims.source.text_is == "digest" else self.term
        self.parties = party_ids(source, decided.identities)
        self.party_terms = [self._party_term(party) for party in self.parties]
        self.of = {name: self.party_terms[place] for name, place in source.organisations.items()}
        self.events = {name: self.names.conference(decided.conferences[key]) for name, key in event_keys(source).items()}
        self.existing = existing_in(source, self.parties)
        self.out = Description(self.term)
        self.say = self.out.shared.append

    def description(self) -> Description:
        self._source()
        labelled: set[str] = set()
        for place, organisation in enumerate(self.claims.organisations):
            self._organisation(place, organisation, labelled)
        for place, key in enumerate(conference_keys(self.checked)):
            self._conference(place, key)
        for place, key in enumerate(agreement_keys(self.checked)):
            self._agreement(place, self.claims.agreements[place], self.agreements[key], key)
        for place, key in enumerate(figure_keys(self.checked)):
            self._figure(place, key)
        for place in range(len(self.claims.relations)):
            self._relation(place)
        for (start, end), quote in self.checked.quotes.items():
            self._passage(start, end, quote.exact, quote.prefix, quote.suffix)
        self._partners()
        return self.out

    def _party_term(self, party: str) -> str:
        kind, _, code = party.partition("/")
        return self.names.country(code) if code else self.names.institution(party)

    # The source and its passages

    def _source(self) -> None:
        source, term, say = self.claims.source, self.term, self.say
        say(f"{term} {t.TYPE} {t.SOURCE}")
        say(f"{term} {t.TITLE} {t.literal(source.title)}")
        say(f"{term} {t.METHOD} {t.literal(source.method)}")
        if source.publisher:
            say(f"{term} {t.PUBLISHER} {t.literal(source.publisher)}")
        if source.published:
            say(f"{term} {t.ISSUED} {t.date(source.published)}")
        if source.url:
            say(f"{term} {t.URL} {t.iri(source.url)}")
        self._notice(term, source.withdrawn, t.WITHDRAWN_ON, t.WITHDRAWN_REASON)
        if self.checked.text_sha256:
            say(f"{self.text} {t.SHA256} {t.literal(self.checked.text_sha256)}")
            if self.text != term:
                say(f"{self.text} {t.TYPE} {t.DIGEST}")
                say(f"{self.text} {t.DERIVED_FROM} {term}")

    def _notice(self, term: str, notice: Notice | None, on: str, reason: str) -> None:
        if notice:
            self.say(f"{term} {on} {t.date(notice.date)}")
            self.say(f"{term} {reason} {t.literal(notice.reason)}")

    def _passage(self, start: int, end: int, exact: str, prefix: str, suffix: str) -> None:
        passage = t.below(self.term, "evidence", f"{start}-{end}")
        position, quote = t.below(passage, "position"), t.below(passage, "quote")
        self.out.shared += (
            f"{passage} {t.TYPE} {t.PASSAGE}",
            f"{passage} {t.HAS_SOURCE} {self.text}",
            f"{passage} {t.HAS_SELECTOR} {position}",
            f"{passage} {t.HAS_SELECTOR} {quote}",
            f"{position} {t.TYPE} {t.POSITION}",
            f"{position} {t.START} {t.number(start)}",
            f"{position} {t.END} {t.number(end)}",
            f"{quote} {t.TYPE} {t.QUOTE}",
            f"{quote} {t.EXACT} {t.literal(exact)}",
            f"{quote} {t.PREFIX} {t.literal(prefix)}",
            f"{quote} {t.SUFFIX} {t.literal(suffix)}",
        )

    def _told(self, term: str, evidence: Iterable[Evidence], confidence: float | None) -> None:
        """Say what every claim says of itself: who tells it, where, and how surely."""
        self.say(f"{term} {t.TOLD_BY} {self.term}")
        if self.checked.quotes:
            for each in evidence:
                self.say(f"{term} {t.EVIDENCE} {t.below(self.term, 'evidence', f'{each.start}-{each.end}')}")
        if confidence is not None:
            self.say(f"{term} {t.CONFIDENCE} {t.number(confidence)}")

    # Organisations

    def _organisation(self, place: int, organisation: Organisation, labelled: set[str]) -> None:
        term = self.party_terms[place]
        self.out.places.setdefault(term, ("organisations", place))
        if organisation.country:
            self.out.countries.add(organisation.country)
        if organisation.kind == "country":
            return
        say, languages = self.out.own.append, self._languages(self.parties[place])
        say(f"{term} {t.TYPE} {t.INSTITUTION}")
        if organisation.kind in t.KIND_CLASSES:
            say(f"{term} {t.TYPE} {t.KIND_CLASSES[organisation.kind]}")
        if term not in labelled:
            labelled.add(term)
            say(f"{term} {t.LABEL} {named(organisation.name, languages)}")
        for name in (organisation.name, *organisation.aliases):
            if is_acronym(name):
                say(f"{term} {t.ACRONYM} {t.literal(name)}")
            else:
                say(f"{term} {t.ALT_LABEL} {named(name, languages)}")
        for acronym in organisation.acronyms:
            say(f"{term} {t.ACRONYM} {t.literal(acronym)}")
        if organisation.country:
            say(f"{term} {t.COUNTRY} {self.names.country(organisation.country)}")
        for other in organisation.same_as:
            say(f"{term} {t.SAME_AS} {t.iri(other)}")

    def _languages(self, id_: str) -> dict[str, str]:
        institution = self.decided.identities.institutions[id_]
        return {value: lang for lang, value in (*institution.labels, (institution.lang, institution.label))}

    # Conferences

    def _conference(self, place: int, key: str) -> None:
        event, say = self.claims.events[place], self.say
        id_ = self.decided.conferences[key]
        term = self.names.conference(id_)
        self.out.places[term] = ("events", place)
        say(f"{term} {t.TYPE} {t.CONFERENCE}")
        self.out.own.append(f"{term} {t.LABEL} {named(event.name)}")
        for name in (event.name, *event.aliases):
            self.out.own.append(f"{term} {t.ALT_LABEL} {named(name)}")
        if event.edition:
            say(f"{term} {t.EDITION} {t.number(event.edition)}")
        if event.date:
            say(f"{term} {t.HELD_ON} {t.date(event.date)}")
        if event.end_date:
            say(f"{term} {t.HELD_UNTIL} {t.date(event.end_date)}")
        first, last = self._days(term, event.date, event.end_date or event.date)
        self.out.held.append(Held(id_, self.checked.id, (event.name, *event.aliases), first, last))
        if event.place:
            say(f"{term} {t.CITY} {t.literal(event.place)}")
        if event.country:
            say(f"{term} {t.COUNTRY} {self.names.country(event.country)}")
            self.out.countries.add(event.country)
        if event.part_of:
            say(f"{term} {t.PART_OF} {self.events[event.part_of]}")
        for role, predicate in t.ROLES.items():
            for name in getattr(event, role):
                say(f"{term} {predicate} {self.of[name]}")
        for role in event.open:
            say(f"{term} {t.OPEN} {t.ROLES[role]}")
        self._told(term, event.evidence, event.confidence)

    def _days(self, term: str, begin: str | None, end: str | None) -> tuple[str, str]:
        """Say between which days a date lies, and give them."""
        if not begin or not end:
            return "", ""
        first, last = t.first_day(begin), t.last_day(end)
        self.out.own.append(f"{term} {t.EARLIEST} {t.typed(first, 'date')}")
        self.out.own.append(f"{term} {t.LATEST} {t.typed(last, 'date')}")
        return first, last

    # Agreements

    def _agreement(self, place: int, each: Agreement, id_: str, key: str) -> None:
        term, say = self.names.agreement(id_), self.say
        self.out.places[term] = ("agreements", place)
        say(f"{term} {t.TYPE} {t.AGREEMENT}")
        say(f"{term} {t.KIND} {t.concept(each.kind)}")
        say(f"{term} {t.STATUS} {t.concept(each.status)}")
        for name in each.parties:
            say(f"{term} {t.PARTY} {self.of[name]}")
        if each.sides:
            self._sides(term, each)
        self._agreement_dates(term, each, id_)
        if each.event:
            say(f"{term} {t.SIGNED_AT} {self.events[each.event]}")
        for predicate, value in ((t.PLACE, each.place), (t.END_REASON, each.end_reason)):
            if value:
                say(f"{term} {predicate} {t.literal(value)}")
        for subject_field in each.fields:
            say(f"{term} {t.FIELD} {t.literal(subject_field)}")
        self._signatories(term, each)
        if each.establishes:
            self._establishes(term, each)
        self._notice(term, each.corrected, t.CORRECTED_ON, t.CORRECTED_REASON)
        self._told(term, each.evidence, each.confidence)
        said = standing(each, self.claims.source, id_)
        if said and not {id_, key.replace("#", "-")} & self.decided.rejected:
            pairs = pairs_between([self._terms(side) for side in each.sides]) if each.sides else pairs_of(self._terms(each.parties))
            self.out.standings += ((one, other, said) for one, other in pairs)

    def _terms(self, names: Iterable[str]) -> list[str]:
        return [self.of[name] for name in names]

    def _sides(self, term: str, each: Agreement) -> None:
        say = self.say
        say(f"{term} {t.TYPE} {t.COLLECTIVE}")
        opened = each.open or (False,) * len(each.sides)
        sides = sorted((sorted(self._terms(side)), is_open) for side, is_open in zip(each.sides, opened, strict=True))
        for number, (members, is_open) in enumerate(sides, 1):
            side = t.below(term, "side", str(number))
            say(f"{term} {t.SIDE_OF} {side}")
            say(f"{side} {t.TYPE} {t.SIDE}")
            say(f"{side} {t.COMPLETE} {t.boolean(not is_open)}")
            for member in members:
                say(f"{side} {t.MEMBER} {member}")

    def _agreement_dates(self, term: str, each: Agreement, id_: str) -> None:
        stated = ((t.SIGNED_ON, each.signed), (t.STARTED_ON, each.started), (t.PLANNED_FOR, each.planned_for), (t.ENDED_ON, each.ended))
        for predicate, value in stated:
            if value:
                self.say(f"{term} {predicate} {t.date(value)}")
        dates = [value for _, value in stated]
        rank = next((rank for rank, value in enumerate(dates) if value), None)
        first, last = self._days(term, dates[rank], dates[rank]) if rank is not None else ("", "")
        notice = each.withdrawn or self.claims.source.withdrawn
        if notice:
            self.out.own.append(f"{term} {t.WITHDRAWN_ON} {t.date(notice.date)}")
            self.out.own.append(f"{term} {t.WITHDRAWN_REASON} {t.literal(notice.reason)}")
        withdrawn = (notice.date, notice.reason) if notice else ("", "")
        self.out.spans.append((id_, str(rank) if rank is not None else "9", first, last, *withdrawn, self.checked.id))

    def _signatories(self, term: str, each: Agreement) -> None:
        say = self.say
        for signatory in each.signatories:
            person = t.below(term, "signatory", t.digest(signatory.name.casefold()))
            say(f"{term} {t.SIGNED_BY} {person}")
            say(f"{person} {t.TYPE} {t.SIGNATORY}")
            say(f"{person} {t.LABEL} {t.literal(signatory.name)}")
            if signatory.role:
                say(f"{person} {t.ROLE} {t.literal(signatory.role)}")
            if signatory.organisation:
                say(f"{person} {t.ON_BEHALF_OF} {self.of[signatory.organisation]}")

    def _establishes(self, term: str, each: Agreement) -> None:
        name = each.establishes or ""
        id_ = self.decided.foundings.institution(self.checked, each, self.parties)
        if id_ is None:
            thing = t.below(term, "establishment", t.digest(name.casefold()))
            self.say(f"{thing} {t.TYPE} {t.ESTABLISHMENT}")
            self.say(f"{thing} {t.LABEL} {named(name)}")
            self.say(f"{term} {t.ESTABLISHES} {thing}")
            return
        institute = self._party_term(id_)
        self.say(f"{term} {t.ESTABLISHES} {institute}")
        self.out.own.append(f"{institute} {t.TYPE} {t.INSTITUTION}")
        self.out.own.append(f"{institute} {t.ALT_LABEL} {named(name, self._languages(id_))}")
        founders = [party for party in self._terms(each.parties) if "/institution/" in party and party != institute]
        if each.status == "planned" or each.withdrawn or self.claims.source.withdrawn:
            return
        triples = [f"{institute} {t.ESTABLISHED_BY} {founder}" for founder in founders]
        if id_ in self.existing or began(each, self.checked):
            self.out.shared += triples
        elif self.decided.foundings.exists(id_, each):
            self.out.derived += triples

    # Figures and relations

    def _figure(self, place: int, key: str) -> None:
        each, say = self.claims.figures[place], self.say
        term = t.below(self.term, "figure", key.partition("#")[2])
        self.out.places[term] = ("figures", place)
        say(f"{term} {t.TYPE} {t.FIGURE}")
        say(f"{term} {t.SUBJECT} {self.of.get(each.subject) or self.events[each.subject]}")
        say(f"{term} {t.MEASURE} {t.literal(each.measure)}")
        say(f"{term} {t.VALUE} {t.number(each.value)}")
        say(f"{term} {t.BOUND} {t.concept(each.bound)}")
        if each.unit:
            say(f"{term} {t.UNIT} {t.literal(each.unit)}")
        if each.as_of:
            say(f"{term} {t.AS_OF} {t.date(each.as_of)}")
        if each.since:
            say(f"{term} {t.SINCE} {t.date(each.since)}")
        self._told(term, each.evidence, each.confidence)

    def _relation(self, place: int) -> None:
        each, say = self.claims.relations[place], self.say
        subject, predicate, object_ = self.of[each.subject], t.RELATIONS[each.relation], self.of[each.object]
        term = t.below(self.term, "relation", t.digest(each.subject, each.relation, each.object))
        self.out.places[term] = ("relations", place)
        say(f"{term} {t.TYPE} {t.RELATION}")
        say(f"{term} {t.SUBJECT} {subject}")
        say(f"{term} {t.RELATION_KIND} {predicate}")
        say(f"{term} {t.OBJECT} {object_}")
        if not self.claims.source.withdrawn:
            say(f"{subject} {predicate} {object_}")
        self._told(term, each.evidence, each.confidence)

    # Partnerships as this source alone has them

    def _partners(self) -> None:
        told: dict[tuple[str, str], list[Standing]] = {}
        for one, other, said in self.out.standings:
            told.setdefault((one, other), []).append(said)
        for (one, other), standings in told.items():
            for state in settle(standings):
                if state != "possible":
                    self.out.own += partnership(one, other, state)


def partnership(one: str, other: str, state: str) -> Iterator[Triple]:
    """Give a partnership both ways."""
    predicate = {"certain": t.PARTNER, "former": t.FORMER, "possible": t.MAYBE_PARTNER}[state]
    yield f"{one} {predicate} {other}"
    yield f"{other} {predicate} {one}"


def named(name: str, languages: Mapping[str, str] | None = None) -> str:
    """Give a name as a literal in its language, which is guessed where nothing tells it."""
    return t.literal(name, (languages or {}).get(name) or guess_language(name))
