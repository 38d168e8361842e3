"""The shapes: one good source that breaks none, and for each message a source that earns it."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
from rdflib import Graph

from kg.graph import terms
from kg.graph.shapes import ShapeFault, check_source

PREFIXES = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in terms.prefixes().items())
PREFIXES += "@prefix : <https://w3id.org/partnership-kg/> .\n"

GOOD = """
source:s a kg:Source ; dcterms:title "Two agreements" ; dc:publisher "A Paper" ;
    dcterms:issued "2025-10"^^xsd:gYearMonth ;
    kg:method "curated" .
<https://w3id.org/partnership-kg/source/s/digest> a kg:Digest ; prov:wasDerivedFrom source:s ;
    kg:sha256 "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae" .

country:CN a kg:Country ; kg:isoCode "CN" ; rdfs:label "China"@en, "中国"@zh .
country:LA a kg:Country ; kg:isoCode "LA" ; rdfs:label "Laos"@en .
institution:a a kg:Institution, kg:University ; rdfs:label "A"@en ; kg:acronym "AU" ; kg:country country:CN ;
    owl:sameAs <https://ror.org/03rc6as71> ; geo:lat 31.2826 ; geo:long 121.5017 ;
    kg:partnerOf institution:b ; kg:memberOf institution:d .
institution:b a kg:Institution, kg:University ; skos:altLabel "B" ;
    kg:partnerOf institution:a ; kg:formerPartnerOf institution:c .
institution:c a kg:Institution, kg:Enterprise ; rdfs:label "C" ; kg:formerPartnerOf institution:b .
institution:d a kg:Institution, kg:Association ; rdfs:label "D" ; kg:partOf institution:a ;
    kg:possiblePartnerOf institution:c .
institution:c kg:possiblePartnerOf institution:d .

agreement:mou a kg:Agreement ; kg:kind kg:mou ; kg:status kg:signed ; kg:party institution:a, institution:b ;
    kg:signedOn "2025-09-27"^^xsd:date ; kg:earliest "2025-09-27"^^xsd:date ; kg:latest "2025-09-27"^^xsd:date ;
    kg:signedAt conference:x ; kg:establishes agreement:mou-e ; kg:signatory agreement:mou-s ;
    kg:evidence source:e ; kg:confidence 0.9 .
agreement:mou-e a kg:Establishment ; rdfs:label "Institute" .
agreement:mou-s a kg:Signatory ; rdfs:label "P" ; kg:role "Rector" ; kg:onBehalfOf institution:a .
agreement:plan a kg:Agreement ; kg:kind kg:exchange ; kg:status kg:planned ; kg:party country:CN, country:LA ;
    kg:plannedFor "2026"^^xsd:gYear .
agreement:end a kg:Agreement ; kg:kind kg:other ; kg:status kg:terminated ; kg:party institution:b, institution:c ;
    kg:signedOn "2019-05"^^xsd:gYearMonth ; kg:endedOn "2019"^^xsd:gYear .
agreement:all a kg:Agreement, kg:CollectiveAgreement ; kg:kind kg:agreement ; kg:status kg:signed ;
    kg:side agreement:side1, agreement:side2 .
agreement:side1 a kg:Side ; kg:member institution:a ; kg:complete true .
agreement:side2 a kg:Side ; kg:member institution:b, institution:c ; kg:complete false .

conference:x a kg:Conference ; rdfs:label "X" ; kg:edition 2 ; kg:heldOn "2025-09-27"^^xsd:date ;
    kg:heldUntil "2025-09"^^xsd:gYearMonth ;
    kg:organisedBy institution:d ; kg:open kg:organisedBy ; kg:partOf conference:y .
conference:y a kg:Conference ; rdfs:label "Y" .

source:f a kg:Figure ; kg:subject institution:a ; kg:measure "partners" ; kg:value 300 ;
    kg:bound kg:at-least ; kg:unit "universities" ;
    kg:since "2012"^^xsd:gYear ; kg:asOf "2022-09-20"^^xsd:date .
source:r a kg:Relation ; kg:subject institution:a ; kg:relation kg:memberOf ; kg:object institution:d .

source:e a oa:SpecificResource ; oa:hasSource <https://w3id.org/partnership-kg/source/s/digest> ;
    oa:hasSelector source:p, source:q .
source:p a oa:TextPositionSelector ; oa:start 0 ; oa:end 12 .
source:q a oa:TextQuoteSelector ; oa:exact "A and B sign" ; oa:prefix "" ; oa:suffix "." .
"""


BROKEN = [
    # Institutions and countries.
    (
        "an institution is named by an IRI",
        "source:s a kg:Source",
        '[] a kg:Institution ; rdfs:label "Z" .\nsource:s a kg:Source',
    ),
    ("an institution needs a name", 'rdfs:label "D" ;', ""),
    ("an institution has one label", 'rdfs:label "D" ;', 'rdfs:label "D", "E" ;'),
    ("an institution has one label", 'rdfs:label "D" ;', 'rdfs:label "" ;'),
    ("an acronym is a text without a language", '"AU"', '"AU"@en'),
    ("country: there is one country at most", "kg:country country:CN", "kg:country country:CN, country:LA"),
    ("country: there is one country at most", "kg:country country:CN", "kg:country country:XX"),
    ("same_as: write the address of a record", "<https://ror.org/03rc6as71>", '"03rc6as71"'),
    ("coordinates: one latitude from -90 to 90", "geo:lat 31.2826", "geo:lat 131.2826"),
    ("coordinates: one longitude from -180 to 180", "geo:long 121.5017 ;", ""),
    ("a country has one ISO 3166-1 code", '"LA"', '"Laos"'),
    ("a country has one label in each language", '"Laos"@en', '"Laos"@en, "Lao PDR"@en'),
    # Partnerships.
    (
        "nothing is a partner of itself",
        "institution:a ; kg:formerPartnerOf",
        "institution:a, institution:b ; kg:formerPartnerOf",
    ),
    (
        "a partner is an institution or a country",
        "kg:partnerOf institution:b",
        "kg:partnerOf institution:b, source:s .\nsource:s kg:partnerOf institution:a .\ninstitution:a a kg:University",
    ),
    ("a partnership is written both ways", "kg:partnerOf institution:b", "kg:partnerOf institution:b, country:LA"),
    (
        "nothing is a former partner of itself",
        "kg:formerPartnerOf institution:b",
        "kg:formerPartnerOf institution:b, institution:c",
    ),
    (
        "a former partner is an institution or a country, and is no partner now",
        "kg:formerPartnerOf institution:b .",
        "kg:formerPartnerOf institution:b ; kg:partnerOf institution:b .\ninstitution:b kg:partnerOf institution:c .",
    ),
    ("a former partnership is written both ways", "kg:formerPartnerOf institution:b", "rdfs:seeAlso institution:b"),
    (
        "nothing is a possible partner of itself",
        "kg:possiblePartnerOf institution:d",
        "kg:possiblePartnerOf institution:d, institution:c",
    ),
    (
        "a certain partner is not listed as a possible one too",
        "kg:possiblePartnerOf institution:d",
        "kg:possiblePartnerOf institution:d ; kg:partnerOf institution:d .\ninstitution:d kg:partnerOf institution:c",
    ),
    ("a possible partnership is written both ways", "kg:possiblePartnerOf institution:d", "rdfs:seeAlso institution:d"),
    # Agreements.
    ("an agreement is named by an IRI", "agreement:plan a", "[] a"),
    ("kind: an agreement is a mou", "kg:kind kg:mou", "kg:kind kg:memo"),
    ("kind: an agreement is a mou", "kg:kind kg:mou ;", ""),
    ("status: an agreement is signed", "kg:status kg:signed ; kg:party", "kg:party"),
    ("status: an agreement is signed", "kg:status kg:signed ; kg:party", "kg:status kg:lost ; kg:party"),
    (
        "an agreement needs at least two different parties",
        "kg:party institution:a, institution:b",
        "kg:party institution:a",
    ),
    (
        "parties: a party is an institution or a country",
        "kg:party country:CN, country:LA",
        "kg:party country:CN, source:s",
    ),
    ("event: an agreement is signed at a conference", "kg:signedAt conference:x", "kg:signedAt institution:d"),
    (
        "establishes: what an agreement founds has a name",
        "kg:establishes agreement:mou-e",
        "kg:establishes agreement:none",
    ),
    ("signatories: who signs is a person with a name", "kg:signatory agreement:mou-s", "kg:signatory institution:a"),
    ("evidence is a passage of the source's text", "kg:evidence source:e", "kg:evidence source:q"),
    ("confidence is a number from 0 to 1", "kg:confidence 0.9", "kg:confidence 1.9"),
    ("the first possible day of a date", 'kg:latest "2025-09-27"', 'kg:latest "2025-09-26"'),
    ("the first possible day of a date", 'kg:earliest "2025-09-27"^^xsd:date', 'kg:earliest "2025"^^xsd:gYear'),
    ("the last possible day of a date", 'kg:latest "2025-09-27"^^xsd:date', 'kg:latest "2025-09"^^xsd:gYearMonth'),
    ("a collective agreement is an agreement", "a kg:Agreement, kg:CollectiveAgreement", "a kg:CollectiveAgreement"),
    (
        "an agreement has parties or sides, never both",
        "kg:side agreement:side1",
        "kg:party institution:a ; kg:side agreement:side1",
    ),
    (
        "an agreement needs at least two different parties",
        "kg:side agreement:side1, agreement:side2",
        "kg:side agreement:side1",
    ),
    ("sides: each is a list", "kg:side agreement:side1, agreement:side2", "kg:side agreement:side1, institution:b"),
    ("an agreement with sides is a collective one", "a kg:Agreement, kg:CollectiveAgreement", "a kg:Agreement"),
    ("sides: a side has members", "kg:member institution:a", "rdfs:seeAlso institution:a"),
    ("sides: a side has members", "kg:member institution:a", "kg:member conference:x"),
    ("open: each side is complete or not", "kg:complete true", 'kg:complete "yes"'),
    ("open: each side is complete or not", " ; kg:complete true", ""),
    ("signatories: who signs has one name", 'rdfs:label "P" ;', ""),
    ("signatories: a role is a text", 'kg:role "Rector"', "kg:role institution:a"),
    (
        "signatories: one signs for one institution",
        "kg:onBehalfOf institution:a",
        "kg:onBehalfOf institution:a, institution:b",
    ),
    (
        "establishes: what an agreement founds has one name",
        'rdfs:label "Institute"',
        'rdfs:label "Institute", "Academy"',
    ),
    ("planned_for belongs to a planned agreement", "kg:status kg:planned", "kg:status kg:signed"),
    ("ended and end_reason belong to a terminated agreement", "kg:status kg:terminated", "kg:status kg:signed"),
    (
        "an agreement ends after it was signed and started",
        'kg:signedOn "2019-05"^^xsd:gYearMonth',
        'kg:signedOn "2020-01-31"^^xsd:date',
    ),
    ("a date is a year, a month or a day", '"2026"^^xsd:gYear', '"2026"'),
    ("a date is a year, a month or a day", '"2026"^^xsd:gYear', '"2026-02-30"^^xsd:date'),
    # Conferences.
    ("a conference is named by an IRI", "conference:y a", '[] a kg:Conference ; rdfs:label "Z" .\nconference:y a'),
    ("a conference needs a name", 'rdfs:label "Y"', "kg:edition 1"),
    ("edition: which one of its series", "kg:edition 2", "kg:edition 0"),
    (
        "organisers, hosts and co_hosts are institutions or countries",
        "kg:organisedBy institution:d",
        "kg:hostedBy conference:y",
    ),
    ("open: of an event's lists", "kg:open kg:organisedBy", "kg:open kg:signatory"),
    ("an event ends after it begins", 'kg:heldUntil "2025-09"^^xsd:gYearMonth', 'kg:heldUntil "2025-09-26"^^xsd:date'),
    # Belonging.
    ("part_of: an institution is part of an institution", "kg:partOf institution:a", "kg:partOf conference:x"),
    ("part_of: an event is part of an event", "kg:partOf conference:y", "kg:partOf institution:a"),
    ("part_of: nothing is part of itself", 'rdfs:label "Y"', 'rdfs:label "Y" ; kg:partOf conference:x'),
    ("a relation leads to an institution or a country", "kg:memberOf institution:d .", "kg:memberOf conference:x ."),
    # Figures and relations.
    ("subject: a figure is about one", "a kg:Figure ; kg:subject institution:a ;", "a kg:Figure ;"),
    (
        "subject: a figure is about one",
        "a kg:Figure ; kg:subject institution:a ;",
        "a kg:Figure ; kg:subject source:s ;",
    ),
    ("measure: a figure counts one thing", 'kg:measure "partners" ;', ""),
    ("value: a figure has one number", "kg:value 300", 'kg:value "300"'),
    ("value: a figure has one number", "kg:value 300", "kg:value 300, 301"),
    ("bound: a figure is exact", "kg:bound kg:at-least", "kg:bound kg:signed"),
    ("unit: a figure has one unit at most", 'kg:unit "universities"', 'kg:unit "universities", "schools"'),
    ("since: a figure is counted from a date before", '"2012"^^xsd:gYear', '"2023"^^xsd:gYear'),
    (
        "a relation joins two different organisations",
        "kg:subject institution:a ; kg:relation",
        "kg:subject institution:d ; kg:relation",
    ),
    ("relation: one of part_of", "kg:relation kg:memberOf", "kg:relation kg:partnerOf"),
    ("a relation needs one object", " ; kg:object institution:d", ""),
    # Sources and evidence.
    ("title: a source has one", 'dcterms:title "Two agreements" ;', ""),
    ("publisher: a source has one at most", '"A Paper"', '"A Paper", "Another"'),
    (
        "published: a source was published once",
        '"2025-10"^^xsd:gYearMonth',
        '"2025-10"^^xsd:gYearMonth, "2025"^^xsd:gYear',
    ),
    ("method: curated", 'kg:method "curated"', 'kg:method ""'),
    ("text_is: a digest retells one source", "prov:wasDerivedFrom source:s ;", ""),
    ("sha256: 64 hexadecimal digits", "2c26b46b", "2C26B46B"),
    ("evidence: a passage is from one text", "oa:hasSource <https://w3id.org/partnership-kg/source/s/digest> ;", ""),
    ("evidence: a passage has one start", "oa:hasSelector source:p, source:q", "oa:hasSelector source:q"),
    ("evidence: a passage has one quotation", '"A and B sign"', '""'),
    ("evidence: start is a number from 0", "oa:start 0", "oa:start 12"),
    ("evidence: start is a number from 0", "oa:start 0", "oa:start -1"),
    ("evidence: a passage has one end", "oa:end 12", "oa:end 12, 13"),
]


def faults(text: str) -> list[ShapeFault]:
    return check_source(Graph().parse(data=PREFIXES + text, format="turtle"))


def shape_messages() -> set[str]:
    return set(re.findall(r'sh:message "(.*?)"', (files("kg.ontology") / "shapes.ttl").read_text(encoding="utf-8")))


def test_a_good_source_breaks_no_shape() -> None:
    assert faults(GOOD) == []


@pytest.mark.parametrize(("message", "good", "bad"), BROKEN)
def test_a_broken_source_is_told_what_to_mend(message: str, good: str, bad: str) -> None:
    assert GOOD.count(good) == 1
    found = {fault.message for fault in faults(GOOD.replace(good, bad))}
    assert {each[: len(message)] for each in found} == {message}


def test_every_message_has_its_broken_source() -> None:
    starts = tuple(message for message, _, _ in BROKEN)
    assert {message for message in shape_messages() if not message.startswith(starts)} == set()


def test_every_shape_has_a_message() -> None:
    shapes = Graph().parse(data=(files("kg.ontology") / "shapes.ttl").read_text(encoding="utf-8"), format="turtle")
    found = shapes.query(
        """PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        SELECT ?shape WHERE { ?shape ?rule ?value FILTER NOT EXISTS { ?shape sh:message ?message }
            FILTER NOT EXISTS { ?alternatives rdf:first ?shape }
            VALUES ?rule { sh:minCount sh:maxCount sh:datatype sh:nodeKind sh:class sh:pattern sh:in
                sh:disjoint sh:equals sh:lessThan sh:select } }"""
    )
    assert len(shapes) > 500
    assert list(found) == []


def test_a_fault_names_the_thing_the_property_and_the_value() -> None:
    (fault,) = faults(GOOD.replace("kg:status kg:planned", "kg:status kg:planned, kg:lost"))
    assert fault == ShapeFault(
        focus="https://w3id.org/partnership-kg/agreement/plan",
        message="status: an agreement is signed, renewed, reported, planned or terminated",
        path=terms.KG + "status",
        value=terms.KG + "lost",
    )


def test_a_missing_value_is_none() -> None:
    (fault,) = faults(GOOD.replace('kg:measure "partners" ;', ""))
    assert (fault.path, fault.value) == (terms.KG + "measure", None)


def test_faults_come_in_order_and_once_each() -> None:
    broken = GOOD.replace("kg:bound kg:at-least ;", "").replace('kg:measure "partners" ;', "").replace('"LA"', '"la"')
    found = faults(broken)
    assert [fault.focus.rpartition("/")[2] for fault in found] == ["LA", "f", "f"]
    assert found == sorted(set(found), key=lambda fault: (fault.focus, fault.message))


def test_checking_leaves_the_graph_as_it_was() -> None:
    graph = Graph().parse(data=PREFIXES + GOOD, format="turtle")
    before = set(graph)
    check_source(graph)
    assert set(graph) == before


def test_the_shapes_ask_for_nothing_that_a_source_may_leave_out() -> None:
    source = 'source:s a kg:Source ; dcterms:title "T" ; kg:method "reader 1.0" .'
    pair = 'institution:a a kg:Institution ; rdfs:label "A" . institution:b a kg:Institution ; skos:altLabel "B" .'
    agreement = "agreement:x a kg:Agreement ; kg:kind kg:other ; kg:status kg:reported ;"
    assert faults(f"{source} {pair} {agreement} kg:party institution:a, institution:b .") == []
