"""A sentence as a row of letters, and what stands in it: cores, which name or stand for organisations, and groups."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kg.extract.clauses.items import Item

# One letter an item, so that what lies between two cores can be matched.
_LETTERS = {
    "ORG": "O", "PAR": "p", "S": "s", "COM": ",", "AND": "&", "OR": "&", "CAP": "C", "PLC": "L", "ROLE": "R",
    "TTL": "T", "REP": "E",
    "DET": "d", "W": "w", "EX": "e", "TIM": "t", "DIG": "9", "NUM": "n", "MANY": "m", "DASH": "-", "COL": ":",
    "SEM": ";", "VG": "V",
    "INS": "I", "LNK": "K", "ENT": "N", "ANA": "A", "GRP": "G", "PRO": "P", "REL": "r", "SUB": "u", "ADV": "a",
    "EACH": "h",
    "BOTH": "b", "ALL": "l", "TO": ">", "PLN": "q", "MUT": "j", "RESP": "y", "ONE": "1", "NO": "x", "NEG": "x",
    "CTL": "x", "JOINT": "w",
    "PRG": "w", "MRK": "w", "SIDE": "D",
}  # fmt: skip
_PREPOSITIONS = {
    "in": "i",
    "at": "i",
    "of": "o",
    "from": "f",
    "for": "4",
    "behalf": "4",
    "through": "z",
    "with": "W",
    "also": "+",
    "by": "B",
}


@dataclass(slots=True)
class Core:
    """An organisation, or words that stand for some.

    Attributes:
        first: Index of its first item, words to the left included.
        at: Index of the core item.
        last: Index of its last item.
        kind: ``org``, ``one`` (*the university*), ``many`` (*both sides*), ``new`` (*several colleges*), ``pro``.
        organisations: Indexes of organisations.
        value: Of words that stand for some: what they are.
        count: How many they say they are, 0 where they do not say.
        place: Country code of an adjective: *the Dutch university*.
        determiner: The article or possessive.
        listed: The names that explain it: *three colleges, namely A, B and C*.
        many: Whether it says *several*.
    """

    first: int
    at: int
    last: int
    kind: str
    organisations: tuple[int, ...] = ()
    value: str = ""
    count: int = 0
    place: str = ""
    determiner: str = ""
    listed: Group | None = None
    many: bool = False


@dataclass(slots=True)
class Group:
    """Cores that stand together.

    Attributes:
        cores: Them, in order.
        governor: The preposition before them, ``object`` after a verb, ``free`` otherwise.
        separators: What joins each to the one before.
        open: Whether *including* or *such as* says that the list is not complete.
        each: Whether *each of* stands before them.
        side: Whether *on the Chinese side* stands before them.
    """

    cores: list[Core]
    governor: str
    separators: list[str] = field(default_factory=list)
    open: bool = False
    each: bool = False
    side: bool = False

    @property
    def first(self) -> int:
        return self.cores[0].first

    @property
    def last(self) -> int:
        listed = self.cores[-1].listed
        return listed.last if listed is not None and listed.governor != "far" else self.cores[-1].last


def letters(items: Sequence[Item]) -> str:
    """Write a sentence as one letter an item."""
    letter_of = _LETTERS.get
    return "".join([letter_of(item.tag) or _other_letter(item) for item in items])


def _other_letter(item: Item) -> str:
    return _PREPOSITIONS.get(item.value, "/") if item.tag == "PRE" else "?"


CORE_LETTERS = frozenset(_LETTERS[tag] for tag in ("ORG", "PRO", "BOTH", "NUM", "ANA", "GRP"))


def are_named(cores: Iterable[Core]) -> bool:
    """Say whether all are organisations that the sentence names, not words that stand for some."""
    return all(core.kind == "org" for core in cores)
