"""What a source says: the claim types, reading and writing claim files."""

from kg.claims.checks import check_claims, event_index, organisation_index
from kg.claims.dates import check_date, compatible, earliest, latest
from kg.claims.model import (
    Agreement,
    Claims,
    Event,
    Evidence,
    Figure,
    Notice,
    Organisation,
    Relation,
    Signatory,
    Source,
)
from kg.claims.reading import LocatedClaims, find_claims_files, parse_claims, read_claims
from kg.claims.schema import claims_schema
from kg.claims.writing import claims_data, format_json_line, format_yaml, write_json_lines, write_yaml

__all__ = [
    "Agreement",
    "Claims",
    "Event",
    "Evidence",
    "Figure",
    "LocatedClaims",
    "Notice",
    "Organisation",
    "Relation",
    "Signatory",
    "Source",
    "check_claims",
    "check_date",
    "claims_data",
    "claims_schema",
    "compatible",
    "earliest",
    "event_index",
    "find_claims_files",
    "format_json_line",
    "format_yaml",
    "latest",
    "organisation_index",
    "parse_claims",
    "read_claims",
    "write_json_lines",
    "write_yaml",
]
