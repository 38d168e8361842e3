"""The ontology: what every term has, that it stays in OWL 2 DL, and that page, claims and graph keep in step."""

from __future__ import annotations

import re
import warnings
from importlib.resources import files
from pathlib import Path
from typing import get_args

import pyoxigraph
import pyshacl
import pytest
from rdflib import RDF, RDFS, BNode, Graph, Literal, Namespace, URIRef
from rdflib.namespace import OWL, SKOS
from rdflib.term import Node

from kg.claims import model
from kg.graph import reference, terms
from kg.graph.build import build_graph
from kg.graph.shapes import check_source

ROOT = Path(__file__).resolve().parent.parent
FILES = ("kg.ttl", "alignments.ttl", "shapes.ttl")
KG = Namespace(terms.KG)
SCHEMA = Namespace("https://schema.org/")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#")
SH = "http://www.w3.org/ns/shacl#"
BUILT_IN = tuple(str(space) for space in (RDF, RDFS, OWL, XSD))
PROPERTY_KINDS = (OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
DATES = {XSD.gYear, XSD.gYearMonth, XSD.date}
# The XML Schema datatypes in OWL 2's datatype map (OWL 2 Structural Specification, section 4), those used here.
OWL_DATATYPES = {XSD.string, XSD.integer, XSD.decimal, XSD.boolean}


def text(name: str) -> str:
    return (files("kg.ontology") / name).read_text(encoding="utf-8")


def read(*names: str) -> Graph:
    graph = Graph()
    for name in names:
        graph.parse(data=text(name), format="turtle")
    return graph


@pytest.fixture(scope="module")
def ontology() -> Graph:
    return read("kg.ttl")


def ours(graph: Graph, kinds: tuple[Node, ...]) -> list[URIRef]:
    return sorted({term for kind in kinds for term in graph.subjects(RDF.type, kind) if term in KG})


def all_terms(graph: Graph) -> list[URIRef]:
    return sorted({term for term in graph.subjects() if isinstance(term, URIRef) and term in KG})


# Loading


@pytest.mark.parametrize("name", FILES)
def test_each_file_loads_in_rdflib_and_pyoxigraph_without_a_warning(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        graph = read(name)
        quads = list(pyoxigraph.parse(text(name), format=pyoxigraph.RdfFormat.TURTLE))
    assert len(graph) == len(quads) > 100


def test_the_shapes_are_valid_shacl(capfd: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        conforms, _, report = pyshacl.validate(Graph(), shacl_graph=read("shapes.ttl"), meta_shacl=True)
    assert conforms, report
    assert capfd.readouterr() == ("", "")


def test_broken_shapes_are_told() -> None:
    broken = Graph().parse(data=text("shapes.ttl").replace("sh:minCount 1 ;", 'sh:minCount "one" ;'), format="turtle")
    with pytest.raises(pyshacl.errors.ReportableRuntimeError, match="does not validate"):
        pyshacl.validate(Graph(), shacl_graph=broken, meta_shacl=True)


def test_the_three_files_have_one_version() -> None:
    versions = {str(value) for name in FILES for value in read(name).objects(None, OWL.versionInfo)}
    iris = {str(iri).rsplit("/", 1)[1] for iri in read(*FILES).objects(None, OWL.versionIRI)}
    assert len(versions) == 1
    assert iris == versions


# What every term has


def faults(graph: Graph) -> list[str]:
    """List the terms that lack a label in one of the three languages, or a comment that is a sentence."""
    found = []
    for term in all_terms(graph):
        labels = sorted(value.language or "" for value in graph.objects(term, RDFS.label) if isinstance(value, Literal))
        if labels != ["en", "es", "zh"]:
            found.append(f"{term}: labels in {labels}")
        comments = list(graph.objects(term, RDFS.comment))
        if [c.language for c in comments if isinstance(c, Literal)] != ["en"] or not str(comments[0]).endswith("."):
            found.append(f"{term}: comments {comments}")
    return found


def test_every_term_has_labels_in_three_languages_and_a_comment(ontology: Graph) -> None:
    assert len(all_terms(ontology)) > 100
    assert faults(ontology) == []


def test_a_term_without_a_chinese_label_or_a_comment_is_found() -> None:
    graph = read("kg.ttl")
    graph.remove((KG.party, RDFS.label, Literal("缔约方", lang="zh")))
    graph.remove((KG.side, RDFS.comment, None))
    assert [fault.partition(": ")[0] for fault in faults(graph)] == [str(KG.party), str(KG.side)]


def test_labels_are_in_the_language_that_they_claim(ontology: Graph) -> None:
    for term in all_terms(ontology):
        label = {value.language: str(value) for value in ontology.objects(term, RDFS.label)}
        assert re.search(r"[\u4e00-\u9fff]", label["zh"]), term
        assert label["es"] != label["en"], term


def test_every_property_says_whence_and_whither(ontology: Graph) -> None:
    properties = ours(ontology, PROPERTY_KINDS)
    assert len(properties) > 50
    for ends in ((RDFS.domain, SCHEMA.domainIncludes), (RDFS.range, SCHEMA.rangeIncludes)):
        assert [p for p in properties if not any(list(ontology.objects(p, end)) for end in ends)] == []


def test_no_property_has_two_domains_or_a_domain_beside_domain_includes(ontology: Graph) -> None:
    # Several rdfs:domain would make a conference an institution.
    for strict, loose in ((RDFS.domain, SCHEMA.domainIncludes), (RDFS.range, SCHEMA.rangeIncludes)):
        for term in ours(ontology, PROPERTY_KINDS):
            assert len(list(ontology.objects(term, strict))) <= 1
            assert not (list(ontology.objects(term, strict)) and list(ontology.objects(term, loose))), term


def test_partnerships_are_symmetric_and_nothing_else_is(ontology: Graph) -> None:
    symmetric = set(ontology.subjects(RDF.type, OWL.SymmetricProperty))
    assert symmetric == {KG.partnerOf, KG.formerPartnerOf, KG.possiblePartnerOf}


# OWL 2 DL


def test_each_property_is_of_one_kind(ontology: Graph) -> None:
    graph = read("kg.ttl", "alignments.ttl")
    kinds = {p: [k for k in PROPERTY_KINDS if (p, RDF.type, k) in graph] for p in graph.subjects(RDF.type, None)}
    assert [p for p, found in kinds.items() if len(found) > 1] == []


def test_a_class_is_no_property_and_no_concept(ontology: Graph) -> None:
    classes = set(ours(ontology, (OWL.Class,)))
    others = set(ours(ontology, (*PROPERTY_KINDS, OWL.NamedIndividual)))
    assert classes
    assert others
    assert not classes & others


@pytest.mark.parametrize("names", [("kg.ttl",), ("alignments.ttl",)])
def test_every_term_in_use_is_declared_in_the_file_that_uses_it(names: tuple[str, ...]) -> None:
    graph = read(*names)
    properties = {p for kind in PROPERTY_KINDS for p in graph.subjects(RDF.type, kind)}
    classes = set(graph.subjects(RDF.type, OWL.Class))
    assert {str(p) for p in set(graph.predicates()) - properties if not str(p).startswith(BUILT_IN)} == set()
    broader = {b for b in graph.objects(None, RDFS.subClassOf)} | set(graph.objects(None, RDFS.domain))
    assert broader - classes == set()
    assert {b for b in graph.objects(None, RDFS.subPropertyOf)} - properties == set()
    types = {t for t in graph.objects(None, RDF.type) if not str(t).startswith(BUILT_IN)}
    assert types - classes == set()


def test_ranges_are_classes_or_datatypes_of_owl(ontology: Graph) -> None:
    classes = set(ontology.subjects(RDF.type, OWL.Class))
    for term, end in ontology.subject_objects(RDFS.range):
        of_values = (term, RDF.type, OWL.DatatypeProperty) in ontology
        assert end in (OWL_DATATYPES if of_values else classes), term


def test_dates_have_no_range_since_owl_has_no_dates(ontology: Graph) -> None:
    dated = {term for term, end in ontology.subject_objects(SCHEMA.rangeIncludes) if end in DATES}
    assert {KG.signedOn, KG.heldOn, KG.earliest} <= dated
    assert [term for term in dated if list(ontology.objects(term, RDFS.range))] == []


def test_a_term_is_aligned_with_terms_of_its_own_sort() -> None:
    graph = read("kg.ttl", "alignments.ttl")
    pairs = list(graph.subject_objects(RDFS.subPropertyOf))
    assert len(pairs) > 20
    for narrow, broad in pairs:
        assert [k for k in PROPERTY_KINDS if (narrow, RDF.type, k) in graph] == [
            k for k in PROPERTY_KINDS if (broad, RDF.type, k) in graph
        ], narrow


# In step with claims, graph, shapes and page


@pytest.mark.parametrize(
    ("scheme", "words"),
    [
        (KG.agreementKinds, get_args(model.AgreementKind)),
        (KG.agreementStatuses, get_args(model.Status)),
        (KG.figureBounds, get_args(model.Bound)),
    ],
)
def test_each_word_of_the_claims_format_is_a_concept(ontology: Graph, scheme: URIRef, words: tuple[str, ...]) -> None:
    members = list(ontology.subjects(SKOS.inScheme, scheme))
    assert sorted(str(member).removeprefix(str(KG)) for member in members) == sorted(words)
    assert {str(m).removeprefix(str(KG)): str(ontology.value(m, SKOS.notation)) for m in members} == {
        w: w for w in words
    }


def test_each_concept_has_its_labels_as_preferred_labels(ontology: Graph) -> None:
    concepts = list(ontology.subjects(SKOS.notation))
    assert len(concepts) == 17
    for concept in concepts:
        assert set(ontology.objects(concept, SKOS.prefLabel)) == set(ontology.objects(concept, RDFS.label))


def test_each_kind_of_organisation_is_a_class(ontology: Graph) -> None:
    subclasses = {f"<{term}>" for term in ontology.subjects(RDFS.subClassOf, KG.Institution)}
    assert subclasses == set(terms.KIND_CLASSES.values())
    assert set(terms.KIND_CLASSES) == set(get_args(model.OrganisationKind)) - {"country", "other"}


def test_each_kind_of_relation_is_a_property_of_its_scheme(ontology: Graph) -> None:
    assert {f"<{p}>" for p in ontology.subjects(SKOS.inScheme, KG.relationKinds)} == set(terms.RELATIONS.values())
    assert set(terms.RELATIONS) == set(get_args(model.RelationKind))


def written_terms() -> set[str]:
    """The IRIs that the graph's module of terms names."""
    values = [value for value in vars(terms).values() if isinstance(value, str)]
    values += [v for table in (terms.KIND_CLASSES, terms.RELATIONS, terms.ROLES) for v in table.values()]
    return {value[1:-1] for value in values if value.startswith("<http") and value.endswith(">")}


def test_every_term_that_the_graph_writes_is_in_the_ontology(ontology: Graph) -> None:
    declared = {str(term) for term in ontology.subjects()}
    assert {term for term in written_terms() if not term.startswith(BUILT_IN)} - declared == set()


def test_every_class_and_property_of_the_ontology_is_written(ontology: Graph) -> None:
    concepts = {str(c) for c in ours(ontology, (OWL.Class,)) if (c, RDFS.subClassOf, SKOS.Concept) in ontology}
    ours_ = {str(term) for term in ours(ontology, (OWL.Class, *PROPERTY_KINDS))} - concepts
    assert ours_ - written_terms() == {str(KG.Layer)}  # the class of the graphs that we name ourselves


def test_every_term_of_another_vocabulary_in_the_ontology_with_a_note_is_written(ontology: Graph) -> None:
    assert {str(term) for term in ontology.subjects(SKOS.scopeNote)} - written_terms() == set()


def undeclared(shapes: str, ontology: Graph) -> set[str]:
    """Give the terms that shapes use, in their queries too, and that neither the ontology nor SHACL knows."""
    known = {str(term) for term in ontology.subjects()}
    iris = {str(term) for triple in Graph().parse(data=shapes) for term in triple if isinstance(term, URIRef)}
    names = {
        str(KG[name]) for query in re.findall(r'SELECT[^"]*', shapes) for name in re.findall(r"\bkg:([\w-]+)", query)
    }
    others = (*BUILT_IN, SH, "https://w3id.org/partnership-kg/shapes", "https://spdx.org/licenses/")
    return {iri for iri in iris | names if not iri.startswith(others)} - known


def test_the_shapes_use_terms_of_the_ontology_only(ontology: Graph) -> None:
    assert undeclared(text("shapes.ttl"), ontology) == set()
    misspelt = (
        text("shapes.ttl").replace("sh:path kg:unit", "sh:path kg:units").replace("kg:heldUntil ?", "kg:heldTill ?")
    )
    assert undeclared(misspelt, ontology) == {str(KG.units), str(KG.heldTill)}


def test_no_blank_node_but_for_lists_and_axioms(ontology: Graph) -> None:
    assert {ontology.value(n, RDF.type) for n in ontology.subjects() if isinstance(n, BNode)} <= {
        None, OWL.AllDifferent, OWL.AllDisjointClasses,
    }  # fmt: skip


@pytest.mark.parametrize("name", list(reference.PAGES))
def test_the_pages_are_generated_from_the_files(name: str) -> None:
    page = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert page == reference.fill_page(page, reference.PAGES[name]()), "run python -m kg.graph.reference"


def test_the_example_on_the_page_breaks_no_shape(ontology: Graph) -> None:
    page = (ROOT / "docs" / "ontology.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```turtle\n(.*?)```", page, flags=re.S)
    prefixes = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in terms.prefixes().items())
    graph = Graph().parse(data=prefixes + example, format="turtle")
    assert len(graph) > 30
    assert check_source(graph) == []
    assert {str(p) for p in graph.predicates() if not str(p).startswith(BUILT_IN)} - set(
        map(str, ontology.subjects())
    ) == set()


def test_a_page_without_its_place_for_the_generated_part_is_told() -> None:
    with pytest.raises(ValueError, match="must hold the lines"):
        reference.fill_page("# The ontology\n", "")


def test_the_page_names_every_term(ontology: Graph) -> None:
    page = reference.render_terms()
    named = set(re.findall(r"^### kg:(\S+)$|^\| `kg:(\S+?)` \|", page, flags=re.M))
    assert {first or second for first, second in named} == {
        t.removeprefix(str(KG)) for t in map(str, all_terms(ontology))
    }


# In step with the data


@pytest.fixture(scope="module")
def quads(tmp_path_factory: pytest.TempPathFactory) -> list[pyoxigraph.Quad]:
    """Everything that the bundled collections become."""
    folder = tmp_path_factory.mktemp("graph")
    build_graph(graph_dir=folder)
    return list(pyoxigraph.parse(path=str(folder / "graph.nq"), format=pyoxigraph.RdfFormat.N_QUADS))


def test_the_data_use_declared_properties_and_classes_only(ontology: Graph, quads: list[pyoxigraph.Quad]) -> None:
    properties = {str(p) for kind in PROPERTY_KINDS for p in ontology.subjects(RDF.type, kind)}
    classes = {str(c) for c in ontology.subjects(RDF.type, OWL.Class)}
    assert len(quads) > 50_000
    assert {q.predicate.value for q in quads if not q.predicate.value.startswith(BUILT_IN)} - properties == set()
    assert {q.object.value for q in quads if q.predicate.value == str(RDF.type)} - classes == set()


def test_the_data_keep_to_domains_and_ranges(ontology: Graph, quads: list[pyoxigraph.Quad]) -> None:
    types: dict[str, set[str]] = {}
    for quad in quads:
        if quad.predicate.value == str(RDF.type):
            types.setdefault(quad.subject.value, set()).add(quad.object.value)
    for concept, kind in ontology.subject_objects(RDF.type):
        types.setdefault(str(concept), {str(concept)}).add(str(kind))
    ends = {
        str(term): [
            {str(end) for means in pair for end in ontology.objects(term, means)}
            for pair in ((RDFS.domain, SCHEMA.domainIncludes), (RDFS.range, SCHEMA.rangeIncludes))
        ]
        for term in ours(ontology, PROPERTY_KINDS)
    }
    strays = {
        (quad.predicate.value, str(node))
        for quad in quads
        if quad.predicate.value in ends
        for node, allowed in zip((quad.subject, quad.object), ends[quad.predicate.value], strict=True)
        if not _kinds_of(node, types) & allowed
    }
    assert strays == set()


def _kinds_of(node: object, types: dict[str, set[str]]) -> set[str]:
    """Give the classes of a thing, or the datatype of a literal with the one that it is derived from."""
    if isinstance(node, pyoxigraph.Literal):
        datatype = node.datatype.value
        return {datatype, str(XSD.decimal)} if datatype == str(XSD.integer) else {datatype}
    return types.get(node.value, set()) if isinstance(node, pyoxigraph.NamedNode) else set()
