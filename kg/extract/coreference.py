"""Whom *the university*, *both sides*, *they* and *the two rectors* mean.

`Focus` remembers what a text has named so far. An anaphor is resolved in the order of trust: a name in the same
sentence whose head word it repeats (*the Academy*), the parties of the last agreement for *both sides*, the
organisation the text is about for *the university*, the latest one of the right kind. What stays open names nobody:
a wrong party is worse than none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kg.claims import Organisation
from kg.extract.acronyms import is_acronym, stands_for
from kg.extract.document import Document, Mention
from kg.extract.groups import Core, Group

# So many organisations back a text can be speaking of one as "the university".
_REMEMBERED = 200
_KINDS = {
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


@dataclass(frozen=True, slots=True)
class Promise:
    """A sentence that promised names for later ones: *signed with three universities*.

    Attributes:
        known: The parties it named.
        count: How many it promised, 0 where it does not say.
        sentence: Its number.
        kinds: What was signed.
        status: Whether it was.
        start: Offset of its evidence.
        end: Offset after it.
        single: Whether all signed one instrument: *a memorandum*.
    """

    known: tuple[int, ...]
    count: int
    sentence: int
    kinds: tuple[str, ...]
    status: str
    start: int
    end: int
    single: bool = False


@dataclass(frozen=True, slots=True)
class Pact:
    """A signing whose parties are only counted: *two rival universities have signed an agreement*.

    Attributes:
        count: How many.
        sentence: Number of the sentence.
        kind: What was signed.
        status: Whether it was.
        span: Its passage.
    """

    count: int
    sentence: int
    kind: str
    status: str
    span: tuple[int, int]


@dataclass(slots=True)
class Collective:
    """What is known so far of a collective statement.

    Attributes:
        sentence: Number of the sentence that makes it.
        kinds: What was signed.
        status: Whether it was.
        spans: The passages that speak of it.
        one: Those who signed.
        two: Those with whom.
        codes: The countries of the two sides, where the text tells them.
        counts: How many each side has, 0 where the text does not say.
    """

    sentence: int
    kinds: list[str]
    status: str
    spans: list[tuple[int, int]]
    one: list[int] = field(default_factory=list)
    two: list[int] = field(default_factory=list)
    codes: tuple[str, ...] = ()
    counts: tuple[int, ...] = ()


@dataclass(slots=True)
class Roll:
    """A list of partners that a text has begun.

    Attributes:
        owner: Whose partners they are.
        kind: What each has with it.
        sentence: Number of the sentence or heading that begins the list.
        span: Its passage.
        begun: How: by a ``list`` of which the text speaks, a ``heading``, a ``promise`` (*signed with four
            colleges*, which *they are ...* keeps), or a mere ``hint`` (*has thirty agreements*).
        status: Of what each has with the owner.
        date: When that was signed, where one day holds for all.
        room: How many partners it can still take, or None.
        last: Number of the last sentence that added to it.
    """

    owner: int
    kind: str
    sentence: int
    span: tuple[int, int]
    begun: str = "list"
    status: str = "reported"
    date: str | None = None
    room: int | None = None
    last: int = -1

    def __post_init__(self) -> None:
        self.last = self.sentence


@dataclass(slots=True)
class Focus:
    """What a text has spoken of up to a sentence.

    Attributes:
        organisations: Those of the document.
        topic: The one it is about, or None.
        recent: Those named so far, the latest last.
        sentences: Those of each sentence so far, in order.
        current: Those of this sentence with the places of their items.
        parties: Those of each agreement so far.
        subject: Who did what the last frame says.
        promise: A promise of names not kept yet.
        pact: A signing of so many parties that are not named yet.
        listing: Number of the last sentence that told of several agreements without naming all.
        listing_date: Its date.
        collective: A statement of two groups whose names are still to come.
        roll: A list of partners that later sentences add to.
        pairs: Number of the last sentence that promised or named pairs, and the passage of the promise.
        ownerless: Number of the last sentence that opened a list without saying who signed.
        planned: Number of the last sentence that told of several planned agreements without naming parties.
        ended: Number of the last sentence that told of an end without naming both parties, and the party it named.
        hosts: Organisations that one visitor saw, for each visit.
        home: The publisher.
    """

    organisations: list[Organisation]
    topic: int | None
    recent: list[int] = field(default_factory=list)
    sentences: list[tuple[int, ...]] = field(default_factory=list)
    current: list[tuple[int, int]] = field(default_factory=list)
    parties: list[tuple[int, ...]] = field(default_factory=list)
    subject: tuple[int, ...] = ()
    promise: Promise | None = None
    pact: Pact | None = None
    listing: int = -99
    listing_date: str | None = None
    collective: Collective | None = None
    roll: Roll | None = None
    pairs: tuple[int, tuple[int, int]] = (-99, (0, 0))
    ownerless: int = -99
    planned: int = -99
    ended: tuple[int, tuple[int, ...]] = (-99, ())
    hosts: list[frozenset[int]] = field(default_factory=list)
    home: int | None = None

    def close_sentence(self, named: Iterable[int]) -> None:
        """Remember the organisations of a sentence that has been read."""
        once = tuple(dict.fromkeys(named))
        self.sentences.append(once)
        self.recent = [place for place in self.recent[-_REMEMBERED:] if place not in once] + list(once)

    def before(self, core: Core) -> list[int]:
        """Give the organisations that this sentence names before a core."""
        return list(dict.fromkeys(place for at, place in self.current if at < core.first))


def find_topic(document: Document, organisations: Sequence[Organisation], mentions: Sequence[Mention]) -> int | None:
    """Find the organisation a text is about: its publisher, else the one named most, early names first."""
    published = find_home(document, organisations)
    if published is not None:
        return published
    weights: dict[int, float] = {}
    for rank, mention in enumerate(mentions):
        weights[mention.organisation] = weights.get(mention.organisation, 0) + 1 + (5 if rank == 0 else 0)
    eligible = {
        place: weight for place, weight in weights.items() if organisations[place].kind in _KINDS["institution"]
    }
    eligible = eligible or weights
    return max(eligible, key=lambda place: (eligible[place], -place), default=None)


def find_home(document: Document, organisations: Sequence[Organisation]) -> int | None:
    """Find the publisher among the organisations: *our university*."""
    return _publisher_among(document.publisher, organisations) if document.publisher else None


def is_institution(organisation: Organisation) -> bool:
    """Say whether an organisation is one that *institutions* may mean."""
    return organisation.kind in _KINDS["institution"]


def _publisher_among(publisher: str, organisations: Sequence[Organisation]) -> int | None:
    """Find the publisher by a name, else by its acronym: *UT* for the University of Tehran."""
    for place, organisation in enumerate(organisations):
        if publisher in organisation.names:
            return place
    for place, organisation in enumerate(organisations):
        if any(is_acronym(name) and stands_for(name, publisher) for name in organisation.names):
            return place
    return None


def resolve_group(focus: Focus, group: Group | None, taken: frozenset[int] = frozenset()) -> list[int]:
    """Give the organisations a group means, each once.

    Args:
        focus: What was said before.
        group: The group.
        taken: Those that already have another part in the frame.
    """
    found: list[int] = []
    for core in group.cores if group else ():
        found.extend(place for place in resolve_core(focus, core, taken) if place not in found)
    return found


def resolve_named(core: Core) -> list[int]:
    """Give the organisations that a core names, none where it only stands for some."""
    if core.listed is not None:
        return list(dict.fromkeys(place for inner in core.listed.cores for place in inner.organisations))
    return list(core.organisations) if core.kind == "org" else []


def resolve_core(focus: Focus, core: Core, taken: frozenset[int]) -> list[int]:
    """Give the organisations that one core means."""
    if core.listed is not None or core.kind == "org":
        return resolve_named(core)
    if core.kind == "one":
        found = _resolve_one(focus, core, taken)
        return [] if found is None else [found]
    if core.kind == "many":
        return _resolve_many(focus, core, taken)
    if core.kind == "pro":
        return _resolve_pronoun(focus, core, taken)
    return []


def _fits(focus: Focus, place: int, core: Core) -> bool:
    organisation = focus.organisations[place]
    if core.place and organisation.country != core.place:
        return False
    return organisation.kind in _KINDS.get(core.value, ())


def _resolve_one(focus: Focus, core: Core, taken: frozenset[int]) -> int | None:
    topic = [focus.topic] if focus.topic is not None else []
    free = [
        place
        for place in (*topic, *focus.recent, *focus.before(core))
        if place not in taken and _fits(focus, place, core)
    ]
    if not free:
        return None
    if core.determiner == "our" or core.value == "delegation":
        return focus.topic if focus.topic in free and not _is_new(focus, core) else None
    if core.place:
        return free[-1]
    named = [place for place in free if core.value in focus.organisations[place].name.lower()]
    if focus.topic in free and (focus.topic in named or not named):
        return focus.topic
    return named[-1] if named else free[-1]


def _is_new(focus: Focus, core: Core) -> bool:
    """Say whether the text names its topic only after *our university*: then *ours* is another."""
    return not (focus.topic == focus.home or focus.topic in focus.recent or focus.topic in focus.before(core))


def _resolve_many(focus: Focus, core: Core, taken: frozenset[int]) -> list[int]:
    if core.value == "country" or core.place or (taken and core.determiner == "its"):
        return []
    wanted = core.count or 2
    own = [place for place in focus.before(core) if _fits(focus, place, core)]
    if len(own) == wanted:
        return own
    for parties in reversed(focus.parties[-3:]):
        if not parties:
            return []
        if (len(parties) == wanted or (not core.count and len(parties) > 1)) and all(
            _fits(focus, place, core) for place in parties
        ):
            return list(parties)
    return _gather(focus, core, wanted, own)


def _gather(focus: Focus, core: Core, wanted: int, own: list[int]) -> list[int]:
    """Collect the organisations of the sentences before until there are as many as wanted."""
    found = list(own)
    for sentence in reversed(focus.sentences[-4:]):
        fresh = [place for place in sentence if place not in found and _fits(focus, place, core)]
        found.extend(fresh)
        if len(found) == wanted:
            return sorted(found)
        if len(found) > wanted:
            return []
    if (
        focus.topic is not None
        and focus.topic not in found
        and len(found) == wanted - 1
        and _fits(focus, focus.topic, core)
    ):
        return sorted([*found, focus.topic])
    return []


def _resolve_pronoun(focus: Focus, core: Core, taken: frozenset[int]) -> list[int]:
    if core.value == "they" and taken:
        last = next((sentence for sentence in reversed(focus.sentences[-2:]) if sentence), ())
        here = {place for _, place in focus.current}
        free = [place for place in last if place not in here and is_institution(focus.organisations[place])]
        return free if len(free) == 1 else []
    if core.value == "they":
        own = focus.before(core)
        if len(own) == 2:
            return own
        return list(focus.parties[-1]) if focus.parties else _two_before(focus)
    if core.value == "latter":
        last = next((sentence for sentence in reversed(focus.sentences[-2:]) if sentence), ())
        return [last[-1]] if last and last[-1] not in taken else []
    if core.value == "it" and focus.before(core) and focus.before(core)[0] not in taken:
        return focus.before(core)[:1]
    if core.value == "it" and len(focus.subject) == 1 and focus.subject[0] not in taken:
        return list(focus.subject)
    return [focus.topic] if focus.topic is not None and focus.topic not in taken else []


def _two_before(focus: Focus) -> list[int]:
    """Give the two institutions that the sentences before name, neither more nor less:
    *A received B. They signed a memorandum.*
    """
    found: list[int] = []
    for sentence in reversed(focus.sentences[-4:]):
        found.extend(p for p in sentence if p not in found and focus.organisations[p].kind in _KINDS["institution"])
        if len(found) >= 2:
            return sorted(found) if len(found) == 2 else []
    return []


def counted_parties(focus: Focus, count: int) -> list[int]:
    """Name the parties of *the four-party agreement*: as many organisations in this sentence and the two before."""
    found = [place for _, place in focus.current]
    for sentence in ((), *reversed(focus.sentences[-2:])):
        found = [
            place
            for place in dict.fromkeys([*found, *sentence])
            if focus.organisations[place].kind != "joint-institute"
        ]
        if len(found) == count:
            return sorted(found)
    return []


def surrounding_parties(focus: Focus, verb: int, *, founded: frozenset[int] = frozenset()) -> list[int]:
    """Name the parties of *an agreement was signed* from what stands around: two organisations, neither more nor less.

    *A and B held talks, during which a memorandum was signed*; *A received a delegation from B. An agreement was
    signed.*

    Args:
        focus: What was said before.
        verb: Place of the verb of signing.
        founded: Places of names that tell what it founds, and not who signed.
    """
    named = [
        (at, place)
        for at, place in focus.current
        if focus.organisations[place].kind in _KINDS["institution"] and at not in founded
    ]
    if founded and not named:
        return []
    own = list(dict.fromkeys(place for at, place in named if at < verb)) or list(
        dict.fromkeys(place for _, place in named)
    )
    if len(own) == 2:
        return own if any(focus.organisations[place].kind in _KINDS["academy"] for place in own) else []
    if len(own) > 2:
        return []
    if own and focus.topic is not None and focus.topic not in own:
        return [focus.topic, *own]
    reach = focus.sentences[-1:] if own else focus.sentences[-3:]
    before = next((sentence for sentence in reversed(reach) if sentence), ())
    last = list(dict.fromkeys([*own, *before]))
    last = [place for place in last if focus.organisations[place].kind in _KINDS["institution"]]
    if len(last) == 1 and focus.topic is not None and focus.topic not in last:
        last.append(focus.topic)
    return (
        last if len(last) == 2 and any(focus.organisations[place].kind in _KINDS["academy"] for place in last) else []
    )
