"""Check that what one source says has what every thing must have: the SHACL shapes.

The only module that knows pySHACL. The shapes stand in ``ontology/shapes.ttl``;
their messages speak of the fields of a claims file. pySHACL's `validate` reads
the shapes anew at each call, so they are read once here and run source by source.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pyshacl import Shape, ShapesGraph
from pyshacl.pytypes import SHACLExecutor
from rdflib import Graph, URIRef
from rdflib.namespace import SH
from rdflib.term import Node

_TARGETS = (SH.targetClass, SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf)


@dataclass(frozen=True, slots=True, order=True)
class ShapeFault:
    """One broken shape.

    Attributes:
        focus: IRI of the thing that breaks it.
        message: The shape's message: what is expected of it.
        path: IRI of the property concerned, None where the whole thing or several properties are meant.
        value: The offending value, None where one is missing.
    """

    focus: str
    message: str
    path: str | None = None
    value: str | None = None


def check_source(graph: Graph) -> list[ShapeFault]:
    """List the shapes that a source's triples break, in a stated order, each fault once.

    Args:
        graph: What one source says: the triples of its named graph. It is not modified.

    >>> from rdflib import RDF
    >>> kg = "https://w3id.org/partnership-kg/ontology#"
    >>> graph = Graph().add((URIRef("https://example.org/country/es"), RDF.type, URIRef(kg + "Country")))
    >>> for fault in check_source(graph):
    ...     print(fault.focus, fault.message)
    https://example.org/country/es a country has one ISO 3166-1 code of two capitals, such as ES
    """
    executor = SHACLExecutor()
    faults: set[ShapeFault] = set()
    for shape in _targeted_shapes():
        _, results = shape.validate(executor, graph)
        faults.update(_fault(node, triples) for _, node, triples in results)
    return sorted(faults, key=lambda fault: (fault.focus, fault.message, fault.path or "", fault.value or ""))


@cache
def _targeted_shapes() -> tuple[Shape, ...]:
    """Read the shapes that name their own targets; the others are reached from these."""
    text = (files("kg.ontology") / "shapes.ttl").read_text(encoding="utf-8")
    shapes = ShapesGraph(Graph().parse(data=text, format="turtle"), False, logging.getLogger(__name__))
    targeted = [shape for shape in shapes.shapes if any(any(shape.objects(target)) for target in _TARGETS)]
    return tuple(sorted(targeted, key=lambda shape: str(shape.node)))


def _fault(result: Node, triples: list[tuple[Node, Node, object]]) -> ShapeFault:
    """Read one validation result, in which pySHACL writes some values as pairs with the graph they are from."""
    values = {
        predicate: value[1] if isinstance(value, tuple) else value
        for subject, predicate, value in triples
        if subject == result
    }
    path, value = values.get(SH.resultPath), values.get(SH.value)
    return ShapeFault(
        focus=str(values[SH.focusNode]),
        message=str(values[SH.resultMessage]),
        path=str(path) if isinstance(path, URIRef) else None,
        value=None if value is None else str(value),
    )
