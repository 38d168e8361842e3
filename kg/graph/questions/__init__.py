"""The ready questions: SPARQL files that ``kg query --named`` asks.

A question is a file ``<name>.rq`` that any SPARQL tool can run as it stands. Its first line is a
comment with its title, comment lines below it are notes. A line

    VALUES ?institution { "Tongji University" }  # param: a name of the institution

is a parameter with its default. Who asks with another value gets the same query with that literal. ``# param year:``,
``# param country:`` and ``# param source:`` say what a value has to be; where the default is empty, it limits nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from typing import TYPE_CHECKING

from kg.errors import ParameterError, QueryError, nearest

if TYPE_CHECKING:
    from kg.graph.results import Boolean, Solutions, Triples
    from kg.graph.store import Graph

_PARAMETER = re.compile(
    r'^\s*VALUES \?(?P<name>\w+) \{ (?P<literal>"(?:[^"\\]|\\.)*") \}\s+# param(?: (?P<kind>\w+))?: (?P<meaning>.+)$',
    re.M,
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value of a question that the asker may choose.

    Attributes:
        name: The variable, without its question mark.
        meaning: What to give.
        default: What the question asks with unless told otherwise; empty where it then has no limit.
        kind: What its value has to be: year, country, source, or text for anything.
    """

    name: str
    meaning: str
    default: str
    kind: str = "text"

    def __str__(self) -> str:
        return f"{self.name}={self.default!r}"

    @property
    def names_institution(self) -> bool:
        """Whether its value is the name of an institution."""
        return "institution" in self.meaning

    def fault(self, value: str) -> str | None:
        """Say what is wrong with a value and how to write it, or None where it fits.

        >>> Parameter("since", "the first year", "", "year").fault("abc")
        "'abc' is no year: write four digits, such as 2025"
        """
        if self.kind == "text" or value == self.default:
            return None
        return _FAULTS[self.kind](value)


@dataclass(frozen=True, slots=True)
class Question:
    """A ready question.

    Attributes:
        name: What it is asked by, in kebab-case.
        title: What it asks, on one line.
        text: The query with its comments.
        notes: What else its comments say.
        parameters: What the asker may choose, by name.
    """

    name: str
    title: str
    text: str
    notes: str = ""
    parameters: Mapping[str, Parameter] = field(default_factory=dict)

    def asked_with(self, values: Mapping[str, str]) -> str:
        """Give the query with other values for its parameters.

        A value takes the place of a literal as a literal, with its quotes escaped, so that none of it is
        read as SPARQL.

        Raises:
            ParameterError: The question has no parameter of that name, or the value is of another kind.

        >>> question = parse_question("q", 'ASK {\\n  VALUES ?name { "A" }  # param: a name\\n}')
        >>> print(question.asked_with({"name": 'B "C"'}))
        ASK {
          VALUES ?name { "B \\"C\\"" }  # param: a name
        }
        """
        for name, value in values.items():
            if name not in self.parameters:
                known = ", ".join(self.parameters) or "none"
                raise ParameterError(f"{name}: {self.name} has no parameter {name!r}; its parameters: {known}")
            fault = self.parameters[name].fault(value)
            if fault is not None:
                raise ParameterError(f"{name}: {fault}")
        since, until = (values.get(name) for name in ("since", "until"))
        if since and until and since > until:
            raise ParameterError(f"since: {since} is later than until {until}: nothing lies between them")

        def put(match: re.Match[str]) -> str:
            given = values.get(match["name"])
            return match[0] if given is None else match[0].replace(match["literal"], _literal(given), 1)

        return _PARAMETER.sub(put, self.text)


def question_names() -> list[str]:
    """Give the names of all ready questions, sorted."""
    names = (entry.name for entry in files(__name__).iterdir())
    return sorted(name.removesuffix(".rq") for name in names if name.endswith(".rq"))


def questions() -> list[Question]:
    """Give all ready questions in the order of their names."""
    return [read_question(name) for name in question_names()]


def read_question(name: str) -> Question:
    """Read the ready question of a name.

    Raises:
        QueryError: There is none.

    >>> read_question("partners-of").title
    'Who are the partners of an institution?'
    """
    names = question_names()
    if name not in names:
        raise QueryError(f"there is no ready question {name!r}{nearest(name, names)}; --list shows them all")
    return parse_question(name, (files(__name__) / f"{name}.rq").read_text(encoding="utf-8"))


def ask(graph: Graph, name: str, values: Mapping[str, str] | None = None) -> Solutions | Boolean | Triples:
    """Ask a graph a ready question, with other values for its parameters where given.

    Raises:
        QueryError: There is no such question.
        ParameterError: It has no such parameter, or the value is of another kind.
    """
    return graph.query(read_question(name).asked_with(values or {}))


def parse_question(name: str, text: str) -> Question:
    """Read a question from the text of its file."""
    comments = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        comments.append(line.removeprefix("#").strip())
    title, notes = (comments[0], " ".join(comments[1:])) if comments else (name, "")
    found = (
        Parameter(
            match["name"], match["meaning"], re.sub(r"\\(.)", r"\1", match["literal"][1:-1]), match["kind"] or "text"
        )
        for match in _PARAMETER.finditer(text)
    )
    return Question(name, title, text, notes, {parameter.name: parameter for parameter in found})


def _year_fault(value: str) -> str | None:
    if re.fullmatch(r"[0-9]{4}", value):
        return None
    return f"{value!r} is no year: write four digits, such as 2025"


def _country_fault(value: str) -> str | None:
    from kg.identity.countries import countries, find_country

    if value in countries():
        return None
    meant = find_country(value) or (value.upper() if value.upper() in countries() else None)
    instead = f"write {meant}" if meant else "write its two letters in capitals (ISO 3166-1), such as ES"
    return f"{value!r} is no code of a country: {instead}"


def _source_fault(value: str) -> str | None:
    if re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", value):
        return None
    return f"{value!r} is no id of a source: 'kg query --named sources' lists them"


_FAULTS: Mapping[str, Callable[[str], str | None]] = {
    "year": _year_fault,
    "country": _country_fault,
    "source": _source_fault,
}


def _literal(text: str) -> str:
    """Write a text as a string literal of SPARQL."""
    import pyoxigraph

    return str(pyoxigraph.Literal(text))
