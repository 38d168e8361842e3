"""What a query gives: solutions, a truth value or triples, as values of our own.

Terms are texts that know what they are: an `Iri`, a `Literal` with its language or datatype, or a
`BlankNode`. Results run their query when they are read, so they can be read and serialised more than once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import TypeAlias

import pyoxigraph as ox

from kg.errors import QueryError

_XSD = "http://www.w3.org/2001/XMLSchema#"
_STRING = _XSD + "string"
_INTEGERS = frozenset(
    _XSD + name for name in ("integer", "int", "long", "short", "nonNegativeInteger", "positiveInteger")
)
_NUMBERS = frozenset(_XSD + name for name in ("decimal", "double", "float"))

SOLUTION_FORMATS = {
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
}
TRIPLE_FORMATS = {
    "turtle": ox.RdfFormat.TURTLE,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "jsonld": ox.RdfFormat.JSON_LD,
}


class Iri(str):
    """An IRI."""

    __slots__ = ()


class BlankNode(str):
    """A node without a name; its text is a label that holds within one result."""

    __slots__ = ()


class Literal(str):
    """A literal: its text, with its language or its datatype.

    >>> Literal("58", datatype="http://www.w3.org/2001/XMLSchema#integer").value
    58
    """

    __slots__ = ("datatype", "lang")
    datatype: str
    lang: str | None

    def __new__(cls, text: str, *, lang: str | None = None, datatype: str = _STRING) -> Literal:
        self = super().__new__(cls, text)
        self.lang = lang
        self.datatype = datatype
        return self

    @property
    def value(self) -> str | int | Decimal | bool:
        """The value in Python where it has one of its own; the text otherwise."""
        try:
            if self.datatype in _INTEGERS:
                return int(self)
            if self.datatype in _NUMBERS:
                return Decimal(str(self))
        except (ValueError, InvalidOperation):
            return str(self)
        return self == "true" if self.datatype == _XSD + "boolean" else str(self)


Term: TypeAlias = Iri | Literal | BlankNode
Row = Mapping[str, Term | None]


def term_of(native: object) -> Term | None:
    """Give a term of the store as ours; None stays None."""
    if isinstance(native, ox.NamedNode):
        return Iri(native.value)
    if isinstance(native, ox.Literal):
        return Literal(native.value, lang=native.language, datatype=native.datatype.value)
    return (
        BlankNode(native.value)
        if isinstance(native, ox.BlankNode)
        else None
        if native is None
        else BlankNode(str(native))
    )


@contextmanager
def answering() -> Iterator[None]:
    """Tell what keeps the store from answering, which may show only when rows are read, as a `QueryError`."""
    try:
        yield
    except (OSError, ValueError, RuntimeError) as error:
        raise QueryError(f"the query cannot be answered: {error}") from error


class Solutions:
    """The rows of a SELECT query."""

    def __init__(self, run: Callable[[], ox.QuerySolutions]) -> None:
        self._run = run

    @cached_property
    def variables(self) -> tuple[str, ...]:
        """The variables in the order of the query, without question marks."""
        return tuple(variable.value for variable in self._run().variables)

    def tuples(self) -> Iterator[tuple[Term | None, ...]]:
        """Give each row as a tuple in the order of the variables."""
        solutions = iter(self._run())
        while True:
            with answering():
                solution = next(solutions, None)
            if solution is None:
                return
            yield tuple(map(term_of, solution))

    def __iter__(self) -> Iterator[Row]:
        variables = self.variables
        return (dict(zip(variables, row, strict=True)) for row in self.tuples())

    def __len__(self) -> int:
        with answering():
            return sum(1 for _ in self._run())

    def serialize(self, format_: str = "json") -> str:
        """Give the rows in a W3C result format: json, xml, csv or tsv."""
        with answering():
            return _text(self._run().serialize(format=SOLUTION_FORMATS[format_]))

    def __repr__(self) -> str:
        return f"Solutions(variables={self.variables!r})"

    def _repr_html_(self) -> str:
        from html import escape

        head = "".join(f"<th>{escape(name)}</th>" for name in self.variables)
        rows = ("".join(f"<td>{escape(value or '')}</td>" for value in row) for row in self.tuples())
        return (
            f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody></table>"
        )


class Boolean:
    """The answer of an ASK query."""

    def __init__(self, run: Callable[[], ox.QueryBoolean]) -> None:
        self._run = run

    @cached_property
    def value(self) -> bool:
        """The answer."""
        return bool(self._run())

    def __bool__(self) -> bool:
        return self.value

    def __repr__(self) -> str:
        return f"Boolean({self.value})"

    def serialize(self, format_: str = "json") -> str:
        """Give the answer in a W3C result format: json, xml, csv or tsv."""
        with answering():
            return _text(self._run().serialize(format=SOLUTION_FORMATS[format_]))


class Triples:
    """The triples of a CONSTRUCT or DESCRIBE query."""

    def __init__(self, run: Callable[[], ox.QueryTriples], prefixes: Mapping[str, str]) -> None:
        self._run = run
        self._prefixes = dict(prefixes)

    def __iter__(self) -> Iterator[tuple[Term, Term, Term]]:
        triples = iter(self._run())
        while True:
            with answering():
                triple = next(triples, None)
            if triple is None:
                return
            subject, predicate, object_ = (term_of(term) for term in triple)
            if subject is not None and predicate is not None and object_ is not None:
                yield subject, predicate, object_

    def __len__(self) -> int:
        with answering():
            return sum(1 for _ in self._run())

    def serialize(self, format_: str = "turtle") -> str:
        """Give the triples as turtle, ntriples or jsonld; each once and in order."""
        with answering():
            triples = sorted(set(self._run()), key=str)
        data = ox.serialize(triples, format=TRIPLE_FORMATS[format_], prefixes=_used(self._prefixes, triples))
        return _text(data)

    def __repr__(self) -> str:
        return f"Triples({len(self)})"


def _used(prefixes: Mapping[str, str], triples: list[ox.Triple]) -> dict[str, str]:
    """Keep the prefixes that shorten something."""
    iris = {term.value for triple in triples for term in triple if isinstance(term, ox.NamedNode)}
    iris |= {term.datatype.value for triple in triples for term in triple if isinstance(term, ox.Literal)}
    return {name: start for name, start in prefixes.items() if any(iri.startswith(start) for iri in iris)}


def _text(data: bytes | None) -> str:
    return (data or b"").decode()
