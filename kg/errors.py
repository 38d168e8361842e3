"""The exceptions of the project: one base, few children, each a line to act on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


class KgError(Exception):
    """Something a user can mend; ``str()`` says what, where and how."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in a file that a user wrote.

    Attributes:
        path: The file.
        line: Line number from 1, or None where the whole file is meant.
        message: What is wrong and what was expected.
    """

    path: Path
    line: int | None
    message: str

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line is not None else str(self.path)
        return f"{where}: {self.message}"


class ProblemsError(KgError):
    """All faults found in what a user gave, one line each.

    Attributes:
        problems: The faults, in the order of files and lines.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


class ClaimsError(ProblemsError):
    """A claims file cannot be used."""


class RegistryError(ProblemsError):
    """A registry of institutions or an index made from it cannot be used."""


class JudgementError(ProblemsError):
    """A judgements file cannot be used, or its judgements contradict each other."""


class ShapeError(ProblemsError):
    """What the claims say breaks a SHACL shape."""


class GraphError(KgError):
    """A graph folder cannot be read or written."""


class QueryError(KgError):
    """A query cannot be parsed or answered.

    Attributes:
        line: Line of the fault from 1, where known.
        column: Column of the fault from 1, where known.
    """

    def __init__(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


class ParameterError(QueryError):
    """A ready question has no such parameter, or the value given is none that it can have."""


class DocumentError(ProblemsError):
    """A document cannot be read as text."""


def nearest(word: str, words: Iterable[str]) -> str:
    """Give `` (did you mean 'x'?)`` for the nearest of the words, or nothing.

    >>> nearest("univrsity", ["school", "university"])
    " (did you mean 'university'?)"
    """
    import difflib

    close = difflib.get_close_matches(word, list(words), n=1, cutoff=0.6)
    return f" (did you mean {close[0]!r}?)" if close else ""
