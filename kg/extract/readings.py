"""What was seen in the sentences of a document, kept for the report and the explanation."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.extract.document import Mention, Names, Sentence
from kg.extract.frames.frame import Clause, Frame
from kg.extract.parties.candidate import Candidate


@dataclass(slots=True)
class Reading:
    """What was seen in one sentence.

    Attributes:
        sentence: The sentence.
        mentions: The organisations named in it.
        clause: Its marked form, or None where nothing in it needed reading.
        frames: What the rules saw, each with the reason why it gave no claim, empty where it gave one.
        doubt: Why an entry of a list in it gives no claim, or empty.
        couple: The two whom the text brings together up to its end.
        organisations: The organisations that it names, each once, in their order.
    """

    sentence: Sentence
    mentions: tuple[Mention, ...]
    clause: Clause | None = None
    frames: list[tuple[Frame, str]] = field(default_factory=list)
    doubt: str = ""
    couple: tuple[int, ...] = ()
    organisations: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        named = [mention.organisation for mention in self.mentions]
        self.organisations = tuple(dict.fromkeys(named)) if named else ()


@dataclass(slots=True)
class Result:
    """A document that has been read."""

    names: Names
    readings: list[Reading]
    candidates: list[Candidate]
