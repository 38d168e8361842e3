"""What a text has spoken of up to a sentence: the memory that later sentences are read against.

`Focus` holds it; the other classes are what it remembers of sentences that leave something open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.claims import Organisation
from kg.extract.clauses.groups import Core
from kg.extract.clauses.repeating import Done
from kg.extract.document import Mention, Sentence
from kg.extract.parties.couple import Couple

# So many organisations back a text can be speaking of one as "the university".
_REMEMBERED = 200
# One instrument of more parties than this, or of two such lists, is more often several: *signed an agreement with*
# heads a list.
LARGEST_JOINT = 5


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
        papers: How many papers it counts, 0 where it does not say.
        of_all: Whether a word makes that one of all, however many they are: *a multilateral memorandum*.
    """

    known: tuple[int, ...]
    count: int
    sentence: int
    kinds: tuple[str, ...]
    status: str
    start: int
    end: int
    single: bool = False
    of_all: bool = False
    papers: int = 0

    def is_joint(self, count: int) -> bool:
        """Say whether so many who are promised share one instrument with those known."""
        return self.single and (self.of_all or count < LARGEST_JOINT)


@dataclass(frozen=True, slots=True)
class Series:
    """Several agreements that were signed, of whom a text counts and does not name them all.

    Attributes:
        count: How many, as the text has it.
        sentence: Number of the sentence.
        kind: What was signed.
        date: When, once it is known.
    """

    count: str
    sentence: int
    kind: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Pact:
    """A signing whose parties are only counted: *two rival universities have signed an agreement*.

    Attributes:
        count: How many, 0 where nothing says it.
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


@dataclass(frozen=True, slots=True)
class PairPromise:
    """A sentence that promises pairs for later ones: *the scheme has three twins*, *the memoranda are as follows:*.

    Attributes:
        sentence: Number of the last sentence that promised or named any.
        span: The passage of the promise.
        status: Whether they are only planned.
        kind: What each pair has.
        columns: Whether it is the head of a table with a column for each of the two.
        left: How many pairs it counts that no line has named yet: *two memoranda were signed:*.
    """

    sentence: int
    span: tuple[int, int]
    status: str
    kind: str
    columns: bool = False
    left: int = 0


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
        columns: The heads of the columns of a table.
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
    columns: tuple[str, ...] = ()

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
        pronoun: The place of the first *it* of this sentence, or -1.
        compared: Those to which this sentence only compares somebody: *like A, B has ...*.
        parties: Those of each agreement so far.
        subject: Who did what the last frame says.
        promise: A promise of names not kept yet.
        series: Agreements that were counted, and may be taken up by their number.
        pact: A signing of so many parties that are not named yet.
        joiner: Who has joined an alliance whose members are not named yet.
        listing: Number of the last sentence that told of several agreements without naming all.
        spoken: Number of the last sentence that spoke of an agreement at all.
        several: Number of the last sentence that spoke of several.
        unnamed: Its number where it names no party, or that of the last sentence that told what two of them will do.
        deed: Number of the last sentence that told what two of them will do under theirs.
        signing: Number of the last sentence that told of a signing.
        listing_date: Its date.
        listing_kind: What was signed.
        collective: A statement of two groups whose names are still to come.
        roll: A list of partners that later sentences add to.
        pairs: A promise of pairs not kept yet.
        between: The same of lines that tell between whom each paper is.
        ownerless: Number of the last sentence that opened a list without saying who signed.
        planned: Number of the last sentence that told of several planned agreements without naming parties.
        voices: The house of who says *we* in a sentence that is quoted.
        venue: The house at which the last signing or meeting was held, and the number of the sentence.
        foreseen: Number of the last one that told of one or more so.
        ended: Number of the last sentence that told of an end without naming both parties, and the party it named.
        abreast: Those of whom the sentence before says one thing.
        gathered: Those of whom it tells that they met, three or more.
        together: Whether that sentence tells of two houses themselves.
        previous: The sentence before with its names.
        lone: Number of the last sentence in which one house signed with nobody who is named, and that house.
        round: Number of the last sentence that told of visits to the topic, or of it to others.
        listed: Those of the last list in the sentence before.
        hosts: Organisations that one visitor saw, for each visit of several.
        star: One house and its partners, of the last sentence that told of one agreement with each.
        star_at: The number of that sentence.
        star_owner: The house of which they are the partners.
        seen: All of which the text says that somebody visited them.
        stops: The hosts at whose place one sentence after another begins.
        home: The publisher.
        unions: Names by which the text calls alliances, in small letters.
        partnered: Whether the topic, a host, stood as the partner of somebody not named: *the agreement with A*.
        unowned: Those with whom somebody not named has an agreement: *an accord with A was signed*.
        ahead: Whether the text says that the signing is still to come.
        guest: Whose *the delegation* is.
        couple: The two whom the text brings together.
        letter: Number of the last sentence that told of a letter of intent.
        done: What the last sentence that told of a signing by names says that they did.
        doubt: Why an entry of a list in this sentence gives no claim, or empty.
    """

    organisations: list[Organisation]
    topic: int | None
    unions: frozenset[str] = frozenset()
    recent: list[int] = field(default_factory=list)
    sentences: list[tuple[int, ...]] = field(default_factory=list)
    current: list[tuple[int, int]] = field(default_factory=list)
    pronoun: int = -1
    compared: frozenset[int] = frozenset()
    parties: list[tuple[int, ...]] = field(default_factory=list)
    subject: tuple[int, ...] = ()
    promise: Promise | None = None
    promises: list[Promise] = field(default_factory=list)
    series: Series | None = None
    pact: Pact | None = None
    joiner: Core | None = None
    listing: int = -99
    spoken: int = -99
    several: int = -99
    unnamed: int = -99
    deed: int = -99
    signing: int = -99
    listing_date: str | None = None
    listing_kind: str = "agreement"
    collective: Collective | None = None
    roll: Roll | None = None
    pairs: PairPromise | None = None
    between: PairPromise | None = None
    ownerless: int = -99
    planned: int = -99
    foreseen: int = -99
    venue: tuple[int, int] = (-1, -99)
    voices: Mapping[int, int] = field(default_factory=dict)
    ended: tuple[int, tuple[int, ...]] = (-99, ())
    abreast: tuple[int, ...] = ()
    gathered: tuple[int, ...] = ()
    together: bool = False
    listed: tuple[int, ...] = ()
    round: int = -99
    lone: tuple[int, int] = (-99, -1)
    previous: tuple[Sentence, Sequence[Mention]] | None = None
    hosts: list[frozenset[int]] = field(default_factory=list)
    star: frozenset[int] = frozenset()
    star_at: int = -99
    star_owner: int = -1
    seen: set[int] = field(default_factory=set)
    founded: set[int] = field(default_factory=set)
    stops: tuple[int, ...] = ()
    home: int | None = None
    partnered: bool = False
    unowned: set[int] = field(default_factory=set)
    ahead: bool = False
    guest: int | None = None
    couple: Couple | None = None
    letter: int = -99
    done: Done | None = None
    doubt: str = ""

    def close_sentence(self, named: Sequence[int]) -> None:
        """Remember the organisations of a sentence that has been read."""
        once = tuple(dict.fromkeys(named)) if named else ()
        self.sentences.append(once)
        if once:
            self.recent = [place for place in self.recent[-_REMEMBERED:] if place not in once] + list(once)

    def meet_hosts(self, hosts: frozenset[int]) -> None:
        """Remember whom one visitor saw."""
        self.seen |= hosts
        if len(hosts) > 1:
            self.hosts.append(hosts)

    def note_star(self, pairs: Sequence[Sequence[int]]) -> None:
        """Remember one house and its partners: *the two universities* of the next sentence are no two of these."""
        shared = set.intersection(*map(set, pairs)) if len(pairs) > 1 else set()
        if len(shared) == 1 and all(len(pair) == 2 for pair in pairs):
            self.star = frozenset(place for pair in pairs for place in pair)
            self.star_owner = shared.pop()
            self.star_at = len(self.sentences)

    def before(self, core: Core) -> list[int]:
        """Give the organisations that this sentence names before a core."""
        return list(dict.fromkeys(place for at, place in self.current if at < core.first))

    def has_it_before(self, core: Core) -> bool:
        """Say whether *it* stands before every name and again: *after it won a grant of B, **it** signed*."""
        return 0 <= self.pronoun < core.first and all(at > self.pronoun for at, _ in self.current)
