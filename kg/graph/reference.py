"""Write the reference page of the ontology from its Turtle files.

``python -m kg.graph.reference`` writes ``docs/ontology.md``; a test holds the
page to the files. What is said about a term is said in ``ontology/kg.ttl``; the
frame around it (how to read the page, how to extend the ontology) stands here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib.resources import files
from pathlib import Path

from rdflib import RDF, RDFS, Graph, Literal, Namespace, URIRef
from rdflib.namespace import OWL, SKOS
from rdflib.term import Node

from kg.graph import terms

KG = Namespace(terms.KG)
SCHEMA = Namespace("https://schema.org/")
TRAITS = {
    OWL.SymmetricProperty: "symmetric",
    OWL.AsymmetricProperty: "asymmetric",
    OWL.IrreflexiveProperty: "irreflexive",
    OWL.FunctionalProperty: "functional",
}

OPENING = """\
# The ontology

This page is generated from `ontology/kg.ttl` and `ontology/alignments.ttl` by `python -m kg.graph.reference`.

| file | holds |
|---|---|
| `ontology/kg.ttl` | the terms: OWL classes and properties, SKOS concepts for kinds, statuses and bounds |
| `ontology/alignments.ttl` | how the terms relate to schema.org, W3C ORG, PROV-O, SKOS and DCMI Terms |
| `ontology/shapes.ttl` | what every thing must have (SHACL); `kg build` holds each source to it |

The prefix is `kg: <{namespace}>`, the version {version}. The ontology is not in the data: load the files beside it where a
tool wants them. A query needs no declaration of the prefixes on this page.
"""

FORMALITIES = """\
## OWL 2 DL

`kg.ttl`, `alignments.ttl` and the two together are in OWL 2 DL by the profile checker of the OWL API, and the reasoner HermiT finds them
consistent and every class satisfiable. Four decisions follow from wanting that:

- **Dates have no `rdfs:range`.** They are xsd:gYear, xsd:gYearMonth or xsd:date, as exact as the source; none of the three is in OWL 2's
  datatype map, so a range would leave DL. `schema:rangeIncludes` names them and the shapes enforce them. A reasoner that is given the *data*
  meets these literals and may refuse or ignore them; that is a limit of OWL 2, not of SPARQL or SHACL.
- **A property that serves several classes has no `rdfs:domain`.** Several domains would say that a conference with a `kg:country` is an
  institution. `schema:domainIncludes` and `schema:rangeIncludes` name the classes instead; they are annotations, without consequence for a reasoner.
- **Properties stand as values** of `kg:relation` and `kg:open` (`kg:coHostedBy`, say). OWL 2 DL calls this punning and allows it: the
  individual and the property share an IRI and nothing else.
- **Terms of other vocabularies are declared** in the files that use them, as OWL 2 DL asks: `skos:altLabel`, `dcterms:title`, `dc:publisher` and
  `dcterms:issued` as annotation properties, the others as object or data properties and classes. No file imports another.
"""

CLOSING = """\
## How to extend it

1. **A kind of agreement** is a concept: copy `kg:exchange` in `kg.ttl`, give it `rdfs:label` and `skos:prefLabel` in English, Spanish and Chinese,
   `rdfs:comment` in English and as `skos:notation` the word that claims files use; add it to the list of different individuals below it, to
   `sh:in` of `kgs:kind` in `shapes.ttl`, and to `AgreementKind` in `kg/claims/model.py`. Statuses and bounds go the same way.
2. **A kind of institution** is a subclass of `kg:Institution`, with its word in `OrganisationKind` of `kg/claims/model.py`.
3. **A property** gets its type (`owl:ObjectProperty` or `owl:DatatypeProperty`), its labels and comment, a domain and range or, where it
   serves several classes, `schema:domainIncludes` and `schema:rangeIncludes`. A literal that is a date gets no range. Say in `shapes.ttl` what its values
   must be, with a `sh:message` that names the field of the claims file and what to write there. A line in `alignments.ttl` says what it is
   elsewhere; `rdfs:subPropertyOf` only where each of our triples is also true of the other property, `rdfs:seeAlso` where it is merely near.
4. **What claims cannot say** cannot come from a claims file: such terms are for data that you add in named graphs of your own. Subclasses
   and subproperties of ours in your own namespace keep every query of this project working, since both the broader and the narrower type
   are written in the data.
5. Run `python -m kg.graph.reference` and `pytest tests/test_ontology.py tests/test_graph_shapes.py`. The tests hold every term to its labels, the concepts to
   the claims format, the shapes to the ontology, and this page to the files.

Terms are never renamed or given another meaning. A term that is no longer wanted becomes `owl:deprecated true`, with a comment that says what to use,
and the version in `owl:versionIRI` and `owl:versionInfo` rises with each release that changes a term.
"""


def read_ontology() -> Graph:
    """Read the terms and their alignments into one graph."""
    graph = Graph()
    for name in ("kg.ttl", "alignments.ttl"):
        graph.parse(data=(files("kg.ontology") / name).read_text(encoding="utf-8"), format="turtle")
    return graph


def render_reference() -> str:
    """Give the reference page as Markdown."""
    graph = read_ontology()
    version = graph.value(URIRef(str(KG).removesuffix("#")), OWL.versionInfo)
    sections = [
        OPENING.format(namespace=KG, version=version),
        *_section(graph, "Classes", _terms(graph, OWL.Class), _class_facts),
        *_section(graph, "Properties that lead to things", _terms(graph, OWL.ObjectProperty), _property_facts),
        *_section(graph, "Properties that lead to values", _terms(graph, OWL.DatatypeProperty), _property_facts),
        *_schemes(graph),
        *_section(graph, "Graphs beside those of the sources", _terms(graph, KG.Layer), _class_facts),
        *_foreign_terms(graph),
        FORMALITIES,
        CLOSING,
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
    (text,) = (value for value in graph.objects(term, predicate) if isinstance(value, Literal) and value.language == lang)
    return str(text)


def _class_facts(graph: Graph, term: Node) -> Iterator[str]:
    broader = list(graph.objects(term, RDFS.subClassOf))
    yield from _fact("A kind of", (other for other in broader if curie(other).startswith(("kg:", "skos:"))))
    served = {prop for means in (RDFS.domain, SCHEMA.domainIncludes) for prop in graph.subjects(means, term)}
    yield from _fact("Properties", served)
    yield from _fact("Elsewhere, broader", (other for other in broader if not curie(other).startswith(("kg:", "skos:"))))
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


def main() -> None:
    """Write the page into the repository's ``docs`` folder, which is the working directory's."""
    Path("docs/ontology.md").write_text(render_reference(), encoding="utf-8")


if __name__ == "__main__":
    main()
