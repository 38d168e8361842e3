"""Write the reference pages: the ontology from its Turtle files, the ready questions from theirs.

``python -m kg.graph.reference`` writes the generated parts of ``docs/ontology.md`` and
``docs/questions.md``; a test holds the pages to the files. What is said about a term
or a question is said in its file; the pages themselves hold the frame around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from rdflib import RDF, RDFS, Graph, Literal, Namespace, URIRef
from rdflib.namespace import OWL, SKOS
from rdflib.term import Node

from kg.graph import terms
from kg.graph.questions import questions

KG = Namespace(terms.KG)
SCHEMA = Namespace("https://schema.org/")
TRAITS = {
    OWL.SymmetricProperty: "symmetric",
    OWL.AsymmetricProperty: "asymmetric",
    OWL.IrreflexiveProperty: "irreflexive",
    OWL.FunctionalProperty: "functional",
}

_BEGIN, _END = "<!-- generated from here -->\n", "<!-- to here -->\n"


def read_ontology() -> Graph:
    """Read the terms and their alignments into one graph."""
    graph = Graph()
    for name in ("kg.ttl", "alignments.ttl"):
        graph.parse(data=(files("kg.ontology") / name).read_text(encoding="utf-8"), format="turtle")
    return graph


def fill_page(page: str, filling: str) -> str:
    """Give the page with something else between its two comments.

    Raises:
        ValueError: The page has no such comments.
    """
    before, begin, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise ValueError(f"the page must hold the lines {_BEGIN.strip()} and {_END.strip()}")
    return f"{before}{begin}\n{filling}\n{end}{after}"


def render_questions() -> str:
    """Give the ready questions as a table in Markdown."""
    rows = ["| name | question | parameters |", "|---|---|---|"]
    for each in questions():
        parameters = "<br>".join(f"`{p}` {p.meaning}" for p in each.parameters.values())
        rows.append(f"| `{each.name}` | {' '.join((each.title, each.notes)).strip()} | {parameters} |")
    return "\n".join(rows) + "\n"


def render_terms() -> str:
    """Give what the ontology's files say of every term, as Markdown."""
    graph = read_ontology()
    version = graph.value(URIRef(terms.KG.removesuffix("#")), OWL.versionInfo)
    sections = [
        f"Version {version}.\n",
        *_section(graph, "Classes", _terms(graph, OWL.Class), _class_facts),
        *_section(graph, "Properties that lead to things", _terms(graph, OWL.ObjectProperty), _property_facts),
        *_section(graph, "Properties that lead to values", _terms(graph, OWL.DatatypeProperty), _property_facts),
        *_schemes(graph),
        *_section(graph, "Graphs beside those of the sources", _terms(graph, KG.Layer), _class_facts),
        *_foreign_terms(graph),
    ]
    return "\n".join(sections)


def curie(iri: Node) -> str:
    """Shorten an IRI by the prefixes of the page.

    >>> curie(KG.party)
    'kg:party'
    """
    for prefix, namespace in terms.prefixes().items():
        if str(iri).startswith(namespace):
            return f"{prefix}:{str(iri).removeprefix(namespace)}"
    return f"<{iri}>"


def _terms(graph: Graph, kind: Node, by: Node = RDF.type) -> list[URIRef]:
    return sorted(term for term in graph.subjects(by, kind) if isinstance(term, URIRef) and term in KG)


def _section(
    graph: Graph, title: str, chosen: Iterable[URIRef], facts: Callable[[Graph, Node], Iterator[str]]
) -> Iterator[str]:
    yield f"## {title}\n"
    for term in chosen:
        yield f"### {curie(term)}\n\n{_labels(graph, term)}. {_text(graph, term, RDFS.comment)}\n"
        yield "".join(f"- {fact}\n" for fact in facts(graph, term))


def _labels(graph: Graph, term: Node) -> str:
    return " · ".join(f"*{_text(graph, term, RDFS.label, lang)}*" for lang in ("en", "es", "zh"))


def _text(graph: Graph, term: Node, predicate: Node, lang: str = "en") -> str:
    """Give the one text of a term in a language; a term without it is a mistake in the ontology."""
    (text,) = (
        value for value in graph.objects(term, predicate) if isinstance(value, Literal) and value.language == lang
    )
    return str(text)


def _class_facts(graph: Graph, term: Node) -> Iterator[str]:
    broader = list(graph.objects(term, RDFS.subClassOf))
    yield from _fact("A kind of", (other for other in broader if curie(other).startswith(("kg:", "skos:"))))
    served = {prop for means in (RDFS.domain, SCHEMA.domainIncludes) for prop in graph.subjects(means, term)}
    yield from _fact("Properties", served)
    yield from _fact(
        "Elsewhere, broader", (other for other in broader if not curie(other).startswith(("kg:", "skos:")))
    )
    yield from _fact("Elsewhere, near", graph.objects(term, RDFS.seeAlso))


def _property_facts(graph: Graph, term: Node) -> Iterator[str]:
    yield from _fact("From", [*graph.objects(term, RDFS.domain), *graph.objects(term, SCHEMA.domainIncludes)])
    yield from _fact("To", [*graph.objects(term, RDFS.range), *graph.objects(term, SCHEMA.rangeIncludes)])
    traits = sorted(name for trait, name in TRAITS.items() if (term, RDF.type, trait) in graph)
    if traits:
        yield f"It is {', '.join(traits)}"
    yield from _fact("Elsewhere, broader", graph.objects(term, RDFS.subPropertyOf))
    yield from _fact("Elsewhere, near", graph.objects(term, RDFS.seeAlso))


def _fact(name: str, values: Iterable[Node]) -> Iterator[str]:
    curies = sorted(curie(value) for value in values)
    if curies:
        yield f"{name}: {', '.join(f'`{value}`' for value in curies)}"


def _schemes(graph: Graph) -> Iterator[str]:
    yield "## Concepts\n"
    for scheme in _terms(graph, SKOS.ConceptScheme):
        yield f"### {curie(scheme)}\n\n{_labels(graph, scheme)}. {_text(graph, scheme, RDFS.comment)}\n"
        members = _terms(graph, scheme, by=SKOS.topConceptOf)
        if members:
            rows = ["| concept | in claims | English | Spanish | Chinese | meaning |", "|---|---|---|---|---|---|"]
            yield "\n".join([*rows, *(_concept_row(graph, member) for member in members), ""])


def _concept_row(graph: Graph, concept: Node) -> str:
    labels = (_text(graph, concept, SKOS.prefLabel, lang) for lang in ("en", "es", "zh"))
    word = f"`{graph.value(concept, SKOS.notation)}`"
    return f"| {' | '.join([f'`{curie(concept)}`', word, *labels, _text(graph, concept, RDFS.comment)])} |"


def _foreign_terms(graph: Graph) -> Iterator[str]:
    yield "## Terms of other vocabularies in the data\n"
    rows = [
        f"| `{curie(term)}` | {str(note).removeprefix('Here: ')} |"
        for term, note in sorted(graph.subject_objects(SKOS.scopeNote), key=str)
    ]
    yield "\n".join(["| term | here |", "|---|---|", *rows, ""])


PAGES: Mapping[str, Callable[[], str]] = {"ontology.md": render_terms, "questions.md": render_questions}


def main() -> None:
    """Write the pages anew, in ``docs`` below the working directory."""
    for name, render in PAGES.items():
        path = Path("docs") / name
        path.write_text(fill_page(path.read_text(encoding="utf-8"), render()), encoding="utf-8")


if __name__ == "__main__":
    main()
