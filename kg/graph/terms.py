"""Terms: every IRI and literal of the graph in its N-Triples form, and the prefixes that queries may use.

The only module that builds IRIs. A term is a string as it stands in N-Triples, so that a line of
N-Quads is its terms with spaces between them and nothing is parsed or written twice. Asking a graph needs this
module, so it imports nothing heavy.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from hashlib import sha256

BASE = "https://w3id.org/partnership-kg/"
KG = "https://w3id.org/partnership-kg/ontology#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_XSD = "http://www.w3.org/2001/XMLSchema#"
_OWL = "http://www.w3.org/2002/07/owl#"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_DCTERMS = "http://purl.org/dc/terms/"
_DC = "http://purl.org/dc/elements/1.1/"
_PROV = "http://www.w3.org/ns/prov#"
_OA = "http://www.w3.org/ns/oa#"
_GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#"
_SCHEMA = "https://schema.org/"
_ORG = "http://www.w3.org/ns/org#"

THINGS = ("institution", "agreement", "conference", "country", "source")

_ESCAPES = {chr(code): f"\\u{code:04X}" for code in (*range(0x20), 0x7F)}
_ESCAPES |= {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_ESCAPE_TABLE = str.maketrans(_ESCAPES)
_PLAIN = re.compile(r'[^\x00-\x1f\x7f"\\]*')
_NOT_IN_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\]')
_DATE_TYPES = {4: "gYear", 7: "gYearMonth", 10: "date"}


def prefixes(base: str = BASE) -> dict[str, str]:
    """Give the prefixes that a query need not declare."""
    known = {
        "kg": KG, "rdf": _RDF, "rdfs": _RDFS, "xsd": _XSD, "owl": _OWL, "skos": _SKOS, "dcterms": _DCTERMS, "dc": _DC,
        "prov": _PROV, "oa": _OA, "geo": _GEO, "schema": _SCHEMA, "org": _ORG,
    }  # fmt: skip
    return known | {thing: f"{base}{thing}/" for thing in THINGS}


def iri(text: str) -> str:
    """Give an IRI as a term; what must not stand in one is percent-encoded.

    >>> iri("https://ror.org/03rc6as71")
    '<https://ror.org/03rc6as71>'
    """
    if _NOT_IN_IRI.search(text):
        text = _NOT_IN_IRI.sub(lambda match: f"%{ord(match[0]):02X}", text)
    return f"<{text}>"


def literal(text: str, lang: str | None = None) -> str:
    r"""Give a text as a term, in a language where one is known.

    >>> literal('Tongji "University"', "en")
    '"Tongji \\"University\\""@en'
    """
    if not _PLAIN.fullmatch(text):
        text = text.translate(_ESCAPE_TABLE)
    return f'"{text}"@{lang}' if lang and lang != "und" else f'"{text}"'


def typed(text: str, datatype: str) -> str:
    """Give a value of a datatype of XML Schema as a term.

    >>> typed("2025", "gYear")
    '"2025"^^<http://www.w3.org/2001/XMLSchema#gYear>'
    """
    return f'"{text}"^^<{_XSD}{datatype}>'


def date(text: str) -> str:
    """Give a date as exact as it is: a year, a month or a day.

    >>> date("2025-09")
    '"2025-09"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>'
    """
    return typed(text, _DATE_TYPES[len(text)])


def first_day(text: str) -> str:
    """Give the first day that a date can mean, in ISO form."""
    if len(text) == 10:
        return text
    from kg.claims import earliest

    return earliest(text).isoformat()


def last_day(text: str) -> str:
    """Give the last day that a date can mean, in ISO form."""
    if len(text) == 10:
        return text
    from kg.claims import latest

    return latest(text).isoformat()


def number(value: int | float) -> str:
    """Give a number as an integer or a decimal.

    >>> number(58)
    '"58"^^<http://www.w3.org/2001/XMLSchema#integer>'
    >>> number(1e-7)
    '"0.0000001"^^<http://www.w3.org/2001/XMLSchema#decimal>'
    """
    if isinstance(value, int):
        return typed(str(value), "integer")
    return typed(format(Decimal(repr(value)), "f"), "decimal")


def boolean(value: bool) -> str:
    """Give a truth value as a term."""
    return typed("true" if value else "false", "boolean")


def digest(*parts: str | None) -> str:
    """Give eight hexadecimal digits that stand for what the parts say."""
    return sha256("\x1f".join(part or "" for part in parts).encode()).hexdigest()[:8]


class Names:
    """Terms for the things of one graph, all below its base IRI.

    >>> Names().institution("tongji-university")
    '<https://w3id.org/partnership-kg/institution/tongji-university>'
    """

    def __init__(self, base: str = BASE) -> None:
        self.base = base

    def institution(self, id_: str) -> str:
        return f"<{self.base}institution/{id_}>"

    def is_institution(self, term: str) -> bool:
        """Tell whether a term names an institution."""
        return term.startswith(f"<{self.base}institution/")

    def agreement(self, id_: str) -> str:
        return f"<{self.base}agreement/{id_}>"

    def conference(self, id_: str) -> str:
        return f"<{self.base}conference/{id_}>"

    def country(self, code: str) -> str:
        return f"<{self.base}country/{code}>"

    def source(self, id_: str) -> str:
        return f"<{self.base}source/{id_}>"


def below(thing: str, *path: str) -> str:
    """Give the term of a lesser thing below the one that it belongs to.

    >>> below("<https://example.org/a>", "side", "1")
    '<https://example.org/a/side/1>'
    """
    return f"{thing[:-1]}/{'/'.join(path)}>"


def text_of(term: str) -> str:
    """Give the IRI of a term without its brackets."""
    return term[1:-1]


def concept(word: str) -> str:
    """Give the concept of a word of the claims format: a kind, a status or a bound."""
    return f"<{KG}{word}>"


KIND_CLASSES: Mapping[str, str] = {
    "university": f"<{KG}University>",
    "school": f"<{KG}School>",
    "research": f"<{KG}ResearchInstitute>",
    "enterprise": f"<{KG}Enterprise>",
    "government": f"<{KG}GovernmentBody>",
    "association": f"<{KG}Association>",
    "joint-institute": f"<{KG}JointInstitute>",
}
RELATIONS: Mapping[str, str] = {
    "part_of": f"<{KG}partOf>",
    "member_of": f"<{KG}memberOf>",
    "secretariat_of": f"<{KG}secretariatOf>",
    "established_by": f"<{KG}establishedBy>",
}
ROLES: Mapping[str, str] = {
    "organisers": f"<{KG}organisedBy>",
    "hosts": f"<{KG}hostedBy>",
    "co_hosts": f"<{KG}coHostedBy>",
}

REGISTRY, IDENTITY, POSSIBLE = f"<{KG}registry>", f"<{KG}identity>", f"<{KG}possible>"

TYPE = f"<{_RDF}type>"
LABEL = f"<{_RDFS}label>"
ALT_LABEL = f"<{_SKOS}altLabel>"
SAME_AS = f"<{_OWL}sameAs>"
TITLE = f"<{_DCTERMS}title>"
ISSUED = f"<{_DCTERMS}issued>"
TOLD_BY = f"<{_DCTERMS}source>"
PUBLISHER = f"<{_DC}publisher>"
URL = f"<{_SCHEMA}url>"
DERIVED_FROM = f"<{_PROV}wasDerivedFrom>"
LAT, LONG = f"<{_GEO}lat>", f"<{_GEO}long>"

INSTITUTION, COUNTRY_CLASS = f"<{KG}Institution>", f"<{KG}Country>"
AGREEMENT, COLLECTIVE, SIDE, SIGNATORY = (
    f"<{KG}Agreement>",
    f"<{KG}CollectiveAgreement>",
    f"<{KG}Side>",
    f"<{KG}Signatory>",
)
CONFERENCE, FIGURE, RELATION = f"<{KG}Conference>", f"<{KG}Figure>", f"<{KG}Relation>"
SOURCE, DIGEST, ESTABLISHMENT, IDENTIFICATION = (
    f"<{KG}Source>",
    f"<{KG}Digest>",
    f"<{KG}Establishment>",
    f"<{KG}Identification>",
)

ACRONYM, COUNTRY, CITY, ISO_CODE = f"<{KG}acronym>", f"<{KG}country>", f"<{KG}city>", f"<{KG}isoCode>"
PART_OF, SUCCESSOR, ESTABLISHED_BY = f"<{KG}partOf>", f"<{KG}successor>", f"<{KG}establishedBy>"
PARTNER, FORMER, MAYBE_PARTNER = f"<{KG}partnerOf>", f"<{KG}formerPartnerOf>", f"<{KG}possiblePartnerOf>"
PARTY, SIDE_OF, MEMBER, COMPLETE = f"<{KG}party>", f"<{KG}side>", f"<{KG}member>", f"<{KG}complete>"
KIND, STATUS, FIELD, PLACE = f"<{KG}kind>", f"<{KG}status>", f"<{KG}field>", f"<{KG}place>"
SIGNED_ON, STARTED_ON, PLANNED_FOR = f"<{KG}signedOn>", f"<{KG}startedOn>", f"<{KG}plannedFor>"
ENDED_ON, END_REASON = f"<{KG}endedOn>", f"<{KG}endReason>"
EARLIEST, LATEST = f"<{KG}earliest>", f"<{KG}latest>"
SIGNED_AT, ESTABLISHES = f"<{KG}signedAt>", f"<{KG}establishes>"
SIGNED_BY, ROLE, ON_BEHALF_OF = f"<{KG}signatory>", f"<{KG}role>", f"<{KG}onBehalfOf>"
EDITION, HELD_ON, HELD_UNTIL, OPEN = f"<{KG}edition>", f"<{KG}heldOn>", f"<{KG}heldUntil>", f"<{KG}open>"
SUBJECT, MEASURE, VALUE, BOUND, UNIT = f"<{KG}subject>", f"<{KG}measure>", f"<{KG}value>", f"<{KG}bound>", f"<{KG}unit>"
AS_OF, SINCE, RELATION_KIND, OBJECT = f"<{KG}asOf>", f"<{KG}since>", f"<{KG}relation>", f"<{KG}object>"
METHOD, SHA256, EVIDENCE, CONFIDENCE = f"<{KG}method>", f"<{KG}sha256>", f"<{KG}evidence>", f"<{KG}confidence>"
WITHDRAWN_ON, WITHDRAWN_REASON = f"<{KG}withdrawnOn>", f"<{KG}withdrawnReason>"
CORRECTED_ON, CORRECTED_REASON = f"<{KG}correctedOn>", f"<{KG}correctedReason>"
NAME, IDENTIFIED_AS, REASON = f"<{KG}name>", f"<{KG}identifiedAs>", f"<{KG}reason>"

PASSAGE, POSITION, QUOTE = f"<{_OA}SpecificResource>", f"<{_OA}TextPositionSelector>", f"<{_OA}TextQuoteSelector>"
HAS_SOURCE, HAS_SELECTOR = f"<{_OA}hasSource>", f"<{_OA}hasSelector>"
START, END, EXACT, PREFIX, SUFFIX = f"<{_OA}start>", f"<{_OA}end>", f"<{_OA}exact>", f"<{_OA}prefix>", f"<{_OA}suffix>"
