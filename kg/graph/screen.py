"""The screen: clears a source that surely breaks no shape, without pySHACL.

pySHACL takes some ten milliseconds for a source, which for a hundred thousand sources is most of a build. The
shapes are read here into plain tests on the source's triples, as far as they use the parts of SHACL that
follow. A source that passes them all conforms. One that does not, and one that meets a part not known
here, goes to pySHACL, which alone finds faults. So the screen never words a fault and never refuses
anything; that it clears nothing that pySHACL refuses is tested.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import cache, cached_property
from importlib.resources import files

import pyoxigraph as ox

_SH = "http://www.w3.org/ns/shacl#"
_XSD = "http://www.w3.org/2001/XMLSchema#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_TYPE = f"<{_RDF}type>"
_LITERAL = re.compile(r'"(.*)"(?:@([a-zA-Z0-9-]+)|\^\^<([^<>]*)>)?', re.S)
_FORMS = {
    f"{_XSD}string": re.compile(r".*", re.S),
    f"{_XSD}integer": re.compile(r"[+-]?\d+"),
    f"{_XSD}decimal": re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)"),
    f"{_XSD}boolean": re.compile(r"true|false|0|1"),
    f"{_XSD}date": re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"),
    f"{_XSD}gYearMonth": re.compile(r"\d{4}-(?:0[1-9]|1[0-2])"),
    f"{_XSD}gYear": re.compile(r"\d{4}"),
}
_SILENT = frozenset(("message", "path", "property", "name", "description", "prefixes"))
_TARGETS = frozenset(("targetClass", "targetNode", "targetSubjectsOf", "targetObjectsOf"))

Node = str
Walk = Callable[["Triples", Node], set[Node]]
Test = Callable[["Triples", Node, set[Node]], bool]


class Triples:
    """The triples of a source, found by subject, predicate and class; terms are as in N-Triples."""

    def __init__(self, triples: Iterable[str]) -> None:
        self._triples = list(triples)
        self._objects: dict[Node, dict[str, set[Node]]] = {}
        self._pairs: dict[str, set[tuple[Node, Node]]] = {}
        self._classes: dict[Node, set[Node]] = {}
        for triple in self._triples:
            subject, predicate, object_ = triple.split(" ", 2)
            self._objects.setdefault(subject, {}).setdefault(predicate, set()).add(object_)
            self._pairs.setdefault(predicate, set()).add((subject, object_))
            if predicate == _TYPE:
                self._classes.setdefault(object_, set()).add(subject)

    @cached_property
    def store(self) -> ox.Store:
        """The triples as a store, for constraints in SPARQL."""
        store = ox.Store()
        store.load("".join(f"{triple} .\n" for triple in self._triples), ox.RdfFormat.N_TRIPLES)
        return store

    def objects(self, subject: Node, predicate: str) -> set[Node]:
        """Give the values of a property."""
        return self._objects.get(subject, {}).get(predicate, set())

    def subjects(self, predicate: str, object_: Node) -> set[Node]:
        """Give the things that have a property with this value."""
        return {subject for subject, value in self._pairs.get(predicate, ()) if value == object_}

    def of_class(self, class_: Node) -> set[Node]:
        """Give the members of a class."""
        return self._classes.get(class_, set())

    def pairs(self, predicate: str) -> set[tuple[Node, Node]]:
        """Give subject and object of each triple of a predicate."""
        return self._pairs.get(predicate, set())


@dataclass
class _Shape:
    """A shape as tests: on a focus node's values by a path, or on the node itself."""

    walk: Walk | None = None
    tests: list[Test] = field(default_factory=list)
    inner: list[_Shape] = field(default_factory=list)

    def clears(self, triples: Triples, focus: Node) -> bool:
        """Tell whether a focus node surely conforms."""
        values = self.walk(triples, focus) if self.walk else {focus}
        if not all(test(triples, focus, values) for test in self.tests):
            return False
        return all(shape.clears(triples, value) for shape in self.inner for value in values)


def clears(triples: Iterable[str]) -> bool:
    """Tell whether a source's triples, each as in N-Triples without its end, surely break no shape."""
    found = Triples(triples)
    return all(shape.clears(found, focus) for target, shape in _targeted() for focus in target(found))


@cache
def _targeted() -> tuple[tuple[Callable[[Triples], set[Node]], _Shape], ...]:
    """Read the shapes that name their own targets."""
    text = (files("kg.ontology") / "shapes.ttl").read_bytes()
    reader = _Reader(text)
    return tuple((target, reader.shape(node)) for node in reader.nodes() for target in reader.targets(node))


class _Reader:
    """Reads shapes out of Turtle."""

    def __init__(self, text: bytes) -> None:
        self._values: dict[str, dict[str, list[Node]]] = {}
        for quad in ox.parse(text, ox.RdfFormat.TURTLE):
            subject = self._values.setdefault(str(quad.subject), {})
            subject.setdefault(quad.predicate.value, []).append(str(quad.object))

    def nodes(self) -> list[Node]:
        """Give every node that something is said of."""
        return sorted(self._values)

    def targets(self, node: Node) -> list[Callable[[Triples], set[Node]]]:
        """Give how the focus nodes of a shape are found."""
        found: list[Callable[[Triples], set[Node]]] = []
        for name in sorted(_TARGETS):
            for value in self._all(node, name):
                found.append(_TARGET_OF[name](value))
        return found

    def shape(self, node: Node) -> _Shape:
        """Read one shape, with the shapes that it needs."""
        path = self._all(node, "path")
        shape = _Shape(self._walk(path[0]) if path else None)
        shape.inner = [self.shape(each) for each in self._all(node, "property")]
        for predicate, values in self._values.get(node, {}).items():
            name = predicate.removeprefix(_SH)
            if name == predicate or name in _SILENT or name in _TARGETS:
                continue
            shape.tests += (self._test(name, value) for value in values)
        return shape

    def _test(self, name: str, value: Node) -> Test:
        """Give a constraint as a test; one that is not known here clears nothing."""
        if name == "or":
            shapes = [self.shape(each) for each in self._list(value)]
            return _each(lambda triples, node: any(shape.clears(triples, node) for shape in shapes))
        if name == "in":
            allowed = frozenset(self._list(value))
            return _each(lambda triples, node: node in allowed)
        if name == "sparql":
            return self._sparql(value)
        return _TESTS[name](value) if name in _TESTS else lambda triples, focus, values: False

    def _sparql(self, value: Node) -> Test:
        """Give a query for faults as a test: its focus node is bound, and it must find nothing."""
        query = _text(self._all(value, "select")[0])
        declared = [each for node in self._all(value, "prefixes") for each in self._all(node, "declare")]
        prefixes = {_lexical(self._all(e, "prefix")[0]): _lexical(self._all(e, "namespace")[0]) for e in declared}

        def holds(triples: Triples, focus: Node, values: set[Node]) -> bool:
            if not focus.startswith("<"):
                return False
            found = triples.store.query(
                query, prefixes=prefixes, substitutions={ox.Variable("this"): ox.NamedNode(focus[1:-1])}
            )
            return isinstance(found, ox.QuerySolutions) and next(found, None) is None

        return holds

    def _walk(self, path: Node) -> Walk:
        if path.startswith("<"):
            return lambda triples, node: triples.objects(node, path)
        inverse, alternatives = self._all(path, "inversePath"), self._all(path, "alternativePath")
        if inverse:
            return lambda triples, node: triples.subjects(inverse[0], node)
        if alternatives:
            walks = [self._walk(each) for each in self._list(alternatives[0])]
            return lambda triples, node: set().union(*(walk(triples, node) for walk in walks))
        steps = [self._walk(each) for each in self._list(path)]
        return lambda triples, node: _follow(triples, node, steps)

    def _list(self, node: Node) -> list[Node]:
        found = []
        while node in self._values:
            found += self._values[node].get(f"{_RDF}first", [])
            node = self._values[node].get(f"{_RDF}rest", [""])[0]
        return found

    def _all(self, node: Node, name: str) -> list[Node]:
        return self._values.get(node, {}).get(f"{_SH}{name}", [])


def _follow(triples: Triples, node: Node, steps: Sequence[Walk]) -> set[Node]:
    reached = {node}
    for step in steps:
        reached = set().union(*(step(triples, each) for each in reached))
    return reached


_TARGET_OF: Mapping[str, Callable[[Node], Callable[[Triples], set[Node]]]] = {
    "targetClass": lambda value: lambda triples: triples.of_class(value),
    "targetNode": lambda value: lambda triples: {value},
    "targetSubjectsOf": lambda value: lambda triples: {subject for subject, _ in triples.pairs(value)},
    "targetObjectsOf": lambda value: lambda triples: {object_ for _, object_ in triples.pairs(value)},
}


def _each(holds: Callable[[Triples, Node], bool]) -> Test:
    """Make a test that each value must pass."""
    return lambda triples, focus, values: all(holds(triples, value) for value in values)


def _lexical(node: Node) -> str:
    match = _LITERAL.fullmatch(node)
    return match[1] if match else node[1:-1]


def _text(node: Node) -> str:
    """Give what a literal says, its escapes resolved."""
    (triple,) = ox.parse(f"<a:a> <a:a> {node} .", ox.RdfFormat.N_TRIPLES)
    return str(getattr(triple.object, "value", ""))


def _datatype(value: Node) -> Test:
    datatype = value[1:-1]
    form = _FORMS.get(datatype)

    def holds(triples: Triples, node: Node) -> bool:
        match = _LITERAL.fullmatch(node)
        if not match or match[2] or not form:
            return False
        return (match[3] or f"{_XSD}string") == datatype and bool(form.fullmatch(match[1])) and _is_day(match)

    return _each(holds)


def _is_day(match: re.Match[str]) -> bool:
    """Tell whether a date exists; what is no date passes."""
    if match[3] != f"{_XSD}date":
        return True
    try:
        dt.date.fromisoformat(match[1])
    except ValueError:
        return False
    return True


def _kind(value: Node) -> Test:
    starts = {f"<{_SH}IRI>": "<", f"<{_SH}Literal>": '"'}.get(value)
    return _each(lambda triples, node: starts is not None and node.startswith(starts))


def _bounded(value: Node, holds: Callable[[Decimal, Decimal], bool]) -> Test:
    bound = Decimal(_lexical(value))

    def inside(triples: Triples, node: Node) -> bool:
        try:
            return holds(Decimal(_lexical(node)), bound)
        except InvalidOperation:
            return False

    return _each(inside)


def _before(predicate: Node, *, equal: bool) -> Test:
    def holds(triples: Triples, focus: Node, values: set[Node]) -> bool:
        others = triples.objects(focus, predicate)
        return all(_is_before(one, other, equal=equal) for one in values for other in others)

    return holds


def _is_before(one: Node, other: Node, *, equal: bool) -> bool:
    """Tell whether a day or a whole number comes before another; what is neither is not known to."""
    a, b = _LITERAL.fullmatch(one), _LITERAL.fullmatch(other)
    if not a or not b or a[3] != b[3]:
        return False
    if a[3] == f"{_XSD}date":
        return a[1] < b[1] or equal and a[1] == b[1]
    return a[3] == f"{_XSD}integer" and (int(a[1]) < int(b[1]) or equal and int(a[1]) == int(b[1]))


def _one_in_each_language(triples: Triples, focus: Node, values: set[Node]) -> bool:
    languages = [match[2].lower() for value in values if (match := _LITERAL.fullmatch(value)) and match[2]]
    return len(languages) == len(set(languages))


def _pattern(value: Node) -> Test:
    pattern = re.compile(_lexical(value))
    return _each(lambda triples, node: bool(pattern.search(_lexical(node))))


_TESTS: Mapping[str, Callable[[Node], Test]] = {
    "minCount": lambda value: lambda triples, focus, values: len(values) >= int(_lexical(value)),
    "maxCount": lambda value: lambda triples, focus, values: len(values) <= int(_lexical(value)),
    "class": lambda value: _each(lambda triples, node: node in triples.of_class(value)),
    "nodeKind": _kind,
    "datatype": _datatype,
    "pattern": _pattern,
    "minLength": lambda value: _each(lambda triples, node: len(_lexical(node)) >= int(_lexical(value))),
    "minInclusive": lambda value: _bounded(value, lambda one, bound: one >= bound),
    "maxInclusive": lambda value: _bounded(value, lambda one, bound: one <= bound),
    "disjoint": lambda value: lambda triples, focus, values: values.isdisjoint(triples.objects(focus, value)),
    "equals": lambda value: lambda triples, focus, values: values == triples.objects(focus, value),
    "hasValue": lambda value: lambda triples, focus, values: value in values,
    "lessThan": lambda value: _before(value, equal=False),
    "lessThanOrEquals": lambda value: _before(value, equal=True),
    "uniqueLang": lambda value: _one_in_each_language,
}
