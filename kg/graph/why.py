"""Why: the chain from an edge to the sentences behind it, or the reason why there is no edge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from rapidfuzz import fuzz

from kg.graph import terms as t
from kg.graph.lookup import Match
from kg.graph.mappings import judgements_of
from kg.graph.partners import State
from kg.graph.store import Graph
from kg.graph.told import Teller, Telling
from kg.identity.folding import fold

_SIMILAR = 85
_TELLING_WORDS = 3
_WEIGHT = ("partners", "ended", "possible", "same side", "planned", "withdrawn", "rejected")
_ROLES = {predicate: word for predicate, word in zip(t.ROLES.values(), ("organiser", "host", "co-host"), strict=True)}


@dataclass(frozen=True, slots=True)
class Naming:
    """How a source names a party, and why that name is this party.

    Attributes:
        name: The name in the source.
        reason: Why it was taken for the institution, where it is not its label.
    """

    name: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class Link:
    """One claim that speaks of both.

    Attributes:
        agreement: IRI of the agreement.
        says: What it means for the two: partners, ended, possible, same side, planned, withdrawn or rejected.
        telling: The claim as its source tells it.
        joined: Why this claim is one agreement with others, if it is.
        namings: How the source names the two.
        note: When and why it was withdrawn, rejected or corrected, or why it ended.
    """

    agreement: str
    says: str
    telling: Telling
    joined: tuple[str, ...]
    namings: tuple[Naming, ...]
    note: str | None = None

    @property
    def noted(self) -> str:
        """What the note tells of: withdrawn, rejected, corrected or ended."""
        if self.says in ("withdrawn", "rejected") or (self.says == "ended" and not self.telling.one(t.CORRECTED_ON)):
            return self.says
        return "corrected"


@dataclass(frozen=True)
class Explanation:
    """Why two are partners, or are not.

    Attributes:
        one: The first.
        other: The second.
        states: What the graph says of them: certain, former, possible; nothing where there is no edge.
        links: The claims that speak of both, those that decide first.
        reasons: Where there is no edge, why not, in sentences; the most telling first.
    """

    one: Match
    other: Match
    states: tuple[State, ...]
    links: tuple[Link, ...]
    reasons: tuple[str, ...] = field(default=())


def explain(graph: Graph, one: Match, other: Match) -> Explanation:
    """Say why two institutions or countries are partners, or why they are not."""
    return _Explainer(graph, one, other).explanation()


class _Explainer:
    def __init__(self, graph: Graph, one: Match, other: Match) -> None:
        self.graph = graph
        self.one, self.other = one, other
        self.teller = Teller(graph)
        self.names = t.Names(graph.base)

    def explanation(self) -> Explanation:
        states = tuple(self._states())
        # What one institution has with others is no link of it with itself.
        found = self._links() if self.one.iri != self.other.iri else ()
        links = tuple(sorted(found, key=lambda link: _WEIGHT.index(link.says)))
        reasons = () if "certain" in states else tuple(self._reasons(states, links))
        return Explanation(self.one, self.other, states, links, reasons)

    def _states(self) -> Iterator[State]:
        merged = self.teller.values(self.one.iri)
        possible = self.teller.values(self.one.iri, t.text_of(t.POSSIBLE))
        if self.other.iri in merged.get(t.PARTNER, []):
            yield "certain"
        if self.other.iri in merged.get(t.FORMER, []):
            yield "former"
        if self.other.iri in possible.get(t.MAYBE_PARTNER, []):
            yield "possible"

    # Claims that speak of both

    def _links(self) -> Iterator[Link]:
        ours, theirs = self._agreements(self.one.iri), self._agreements(self.other.iri)
        for agreement in sorted(set(ours) & set(theirs)):
            sides = ours[agreement] | theirs[agreement]
            for telling in self.teller.tellings(agreement):
                yield self._link(agreement, telling, same_side=len(sides) == 1 and "" not in sides)

    def _agreements(self, iri: str) -> dict[str, set[str]]:
        """Give the agreements of a party with its side in each; parties have no side."""
        found = {agreement: {""} for agreement in self.teller.subjects(t.PARTY, iri)}
        for side in self.teller.subjects(t.MEMBER, iri):
            for agreement in self.teller.subjects(t.SIDE_OF, side):
                found.setdefault(agreement, set()).add(side)
        return found

    def _link(self, agreement: str, telling: Telling, *, same_side: bool) -> Link:
        status, note = telling.word(t.STATUS), None
        rejected = self.teller.values(agreement, t.text_of(t.IDENTITY))
        says = {"planned": "planned", "terminated": "ended"}.get(status, "partners")
        if t.SIDE_OF in telling.values and says == "partners":
            says = "same side" if same_side else "possible"
        if telling.one(t.WITHDRAWN_ON):
            says, note = "withdrawn", f"{telling.one(t.WITHDRAWN_ON)}: {telling.one(t.WITHDRAWN_REASON)}"
        elif t.CORRECTED_ON in rejected:
            says, note = "rejected", f"{min(rejected[t.CORRECTED_ON])}: {min(rejected.get(t.CORRECTED_REASON, ['']))}"
        elif telling.one(t.CORRECTED_ON):
            note = f"{telling.one(t.CORRECTED_ON)}: {telling.one(t.CORRECTED_REASON)}"
        elif says == "ended":
            note = telling.one(t.END_REASON)
        namings = tuple(naming for each in (self.one, self.other) for naming in self._namings(each.iri, telling))
        return Link(agreement, says, telling, tuple(sorted(rejected.get(t.REASON, []))), namings, note)

    def _namings(self, iri: str, telling: Telling) -> Iterator[Naming]:
        values = self.teller.values(iri, telling.source.iri)
        for name in sorted(values.get(t.LABEL, [])):
            decision = t.text_of(t.below(f"<{telling.source.iri}>", "name", t.digest(name)))
            reason = self.teller.values(decision, t.text_of(t.IDENTITY)).get(t.REASON)
            yield Naming(name, min(reason) if reason else None)

    # Why there is no edge

    def _reasons(self, states: tuple[State, ...], links: tuple[Link, ...]) -> Iterator[str]:
        said = {link.says for link in links}
        if self.one.iri == self.other.iri:
            yield "both names mean one institution"
            return
        if "former" in states:
            yield "the agreements between them have ended"
        if "possible" in states:
            yield "they are named on different sides of a collective statement: who signed with whom is not said"
        if "same side" in said:
            yield "they are named on the same side of a collective statement, which joins sides and not their members"
        if "planned" in said:
            yield "an agreement is planned, and no source says that it was signed"
        if "withdrawn" in said:
            yield "the statement was withdrawn by its source"
        if "rejected" in said:
            yield "a judgement rejects the claim"
        if not states:
            yield from self._without_link(links)

    def _without_link(self, links: tuple[Link, ...]) -> Iterator[str]:
        conferences = list(self._conferences())
        yield from conferences
        yield from self._relations()
        shared = sorted(self._sources(self.one.iri) & self._sources(self.other.iri))
        if not links and shared:
            told = ", ".join(source.rpartition("/")[2] for source in shared)
            yield f"no claim joins them, though {told} {'names' if len(shared) == 1 else 'name'} both"
        elif not links and "country" in {_sort(self.one), _sort(self.other)}:
            yield "no source makes a claim about both"
        elif not links:
            yield "they are never named together: no source names both"
        yield from self._judged()
        yield from self._other_names()
        yield from self._own_institutions()

    def _sources(self, iri: str) -> set[str]:
        import pyoxigraph as ox

        me, start = ox.NamedNode(iri), f"{self.graph.base}source/"
        store = self.graph.store
        # A country is described by no source; what sources claim of it points to it.
        quads = chain(store.quads_for_pattern(me, None, None, None), store.quads_for_pattern(None, None, me, None))
        return {
            quad.graph_name.value
            for quad in quads
            if isinstance(quad.graph_name, ox.NamedNode)
            and quad.graph_name.value.startswith(start)
            and f"<{quad.predicate.value}>" != t.COUNTRY
        }

    def _conferences(self) -> Iterator[str]:
        ours, theirs = self._roles(self.one.iri), self._roles(self.other.iri)
        for conference in sorted(set(ours) & set(theirs)):
            roles = f"{' and '.join(ours[conference])}, {' and '.join(theirs[conference])}"
            yield f"both have a part in {self.teller.label(conference)} ({roles}), which is no agreement"

    def _roles(self, iri: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for predicate, word in _ROLES.items():
            for conference in self.teller.subjects(predicate, iri):
                found.setdefault(conference, []).append(word)
        return found

    def _relations(self) -> Iterator[str]:
        for one, other in ((self.one, self.other), (self.other, self.one)):
            values = self.teller.values(one.iri)
            for word, predicate in t.RELATIONS.items():
                if other.iri in values.get(predicate, []):
                    yield f"{one.label} is {word.replace('_', ' ')} {other.label}, which is no partnership"

    def _judged(self) -> Iterator[str]:
        """Give the judgements that keep one of the two apart from a partner of the other."""
        keys = {fold(name) for each in (self.one, self.other) for name in self._names_of(each.iri)}
        for left, right, line in judgements_of(self.graph).about("institution", "not-same"):
            if {left.value, right.value} & keys or {left.value, right.value} & {
                self._id(self.one),
                self._id(self.other),
            }:
                yield f"judged not the same: {line.left} and {line.right} ({line.who}, {line.when}: {line.why})"

    def _id(self, match: Match) -> str:
        return match.iri.rpartition("/")[2]

    def _other_names(self) -> Iterator[str]:
        """Give partners of the one that are named much like the other: perhaps they are meant."""
        for one, other in ((self.one, self.other), (self.other, self.one)):
            wanted = [fold(name) for name in self._names_of(other.iri)]
            for partner in sorted(self.teller.values(one.iri).get(t.PARTNER, [])):
                names = [fold(name) for name in self._names_of(partner)]
                if any(_alike(name, each) for name in names for each in wanted):
                    yield f"{one.label} has a partner with a similar name: {self.teller.label(partner)}"

    def _own_institutions(self) -> Iterator[str]:
        """Say how many institutions of two countries are partners, which the countries are not by that."""
        if _sort(self.one) != "country" or _sort(self.other) != "country":
            return
        theirs = set(self.teller.subjects(t.COUNTRY, self.other.iri))
        pairs = sum(
            len(theirs.intersection(self.teller.values(each).get(t.PARTNER, [])))
            for each in self.teller.subjects(t.COUNTRY, self.one.iri)
        )
        if pairs:
            told = "1 pair" if pairs == 1 else f"{pairs} pairs"
            yield f"institutions of theirs are partners ({told}), which makes no partnership of the countries"

    def _names_of(self, iri: str) -> list[str]:
        values = self.teller.values(iri)
        return [*values.get(t.LABEL, []), *values.get(t.ALT_LABEL, [])]


def _sort(match: Match) -> str:
    """Tell an institution from a country, by the IRI."""
    return match.iri.rsplit("/", 2)[-2]


def _alike(name: str, other: str) -> bool:
    """Tell whether folded names are spelt much alike, or one has all words of the other, which has three or more."""
    if fuzz.token_sort_ratio(name, other) >= _SIMILAR:
        return True
    fewer, more = sorted((set(name.split()), set(other.split())), key=len)
    return len(fewer) >= _TELLING_WORDS and fewer <= more
