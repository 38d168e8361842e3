"""The claim types: what one source says, as the claims format writes it.

A `Claims` object is one source. Every other type is a part of it, named as its
section in a claims file. The types are frozen; their field descriptions are the
descriptions in the JSON Schema. What a single object cannot know (whether a
party is declared, whether evidence lies inside the text) is checked in
`kg.claims.checks`.
"""

from __future__ import annotations

import math
import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from kg.claims.dates import check_date

OrganisationKind = Literal[
    "university", "school", "research", "enterprise", "government", "association", "joint-institute", "country", "other"
]
AgreementKind = Literal[
    "mou",
    "agreement",
    "joint-institute",
    "joint-programme",
    "exchange",
    "mutual-recognition",
    "declaration",
    "other",
]
Status = Literal["signed", "renewed", "reported", "planned", "terminated"]
Bound = Literal["exact", "at-least", "at-most", "about"]
RelationKind = Literal["part_of", "member_of", "secretariat_of", "established_by"]
TextKind = Literal["original", "digest"]

_SOURCE_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_COUNTRY_CODE = re.compile(r"[A-Z]{2}")
WEB_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+$")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def _check_source_id(text: str) -> str:
    if not _SOURCE_ID.fullmatch(text):
        raise ValueError(f"{text!r} is no source id: write lower case letters, digits and single hyphens between them")
    return text


def _check_name(text: str) -> str:
    if not text.strip():
        raise ValueError("a name must not be empty")
    if text != text.strip() or "\n" in text:
        raise ValueError(f"the name {text!r} must stand on one line without spaces at its ends")
    return text


def _check_country(code: str) -> str:
    if not _COUNTRY_CODE.fullmatch(code):
        raise ValueError(f"{code!r} is no country code: write ISO 3166-1 alpha-2 or XK in capitals, such as ES")
    return code


def _check_iri(text: str) -> str:
    if not WEB_ADDRESS.match(text):
        raise ValueError(f"{text!r} is no web address: write https://... without spaces")
    return text


def _check_sha256(text: str) -> str:
    if not _SHA256.fullmatch(text):
        raise ValueError("a sha256 has 64 hexadecimal digits in lower case")
    return text


def _finite(value: int | float) -> int | float:
    if not math.isfinite(value):
        raise ValueError(f"{value} is no number to count with: write the number in digits")
    return value


def _year_as_text(value: object) -> object:
    """Read a bare year, which YAML and JSON take for a number, as a date."""
    return f"{value:04}" if isinstance(value, int) and not isinstance(value, bool) else value


Date = Annotated[str, BeforeValidator(_year_as_text, json_schema_input_type=str | int), AfterValidator(check_date)]
Name = Annotated[str, AfterValidator(_check_name)]
SourceId = Annotated[str, AfterValidator(_check_source_id)]
CountryCode = Annotated[str, AfterValidator(_check_country)]
Iri = Annotated[str, AfterValidator(_check_iri)]
Sha256 = Annotated[str, AfterValidator(_check_sha256)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Evidence(_Part):
    """A passage of the source's text that supports a claim."""

    start: int = Field(ge=0, description="Offset of the first character, in Unicode code points from 0.")
    end: int = Field(gt=0, description="Offset after the last character.")

    @model_validator(mode="after")
    def _order(self) -> Evidence:
        if self.end <= self.start:
            raise ValueError(f"evidence must end after it starts, but {self.start} to {self.end} is empty")
        return self


class Notice(_Part):
    """A later word about a publication or a claim: a date and a reason."""

    date: Date = Field(description="When.")
    reason: Name = Field(description="Why.")


class Source(_Part):
    """The publication that makes the claims."""

    id: SourceId = Field(description="Unique; lower case letters, digits, hyphens.")
    title: Name = Field(description="Title of the original publication.")
    publisher: Name | None = Field(None, description="Who published it.")
    published: Date | None = Field(None, description="When, as exactly as known: 2025, 2025-09 or 2025-09-28.")
    url: Iri | None = Field(None, description="Where it stands.")
    text: Name | None = Field(None, description="File beside this one: the text that evidence points into.")
    text_is: TextKind = Field("original", description="original, or digest: retold in our own words.")
    sha256: Sha256 | None = Field(None, description="Of the text's UTF-8 bytes.")
    method: Name = Field(description="curated, or the extractor's name and version.")
    withdrawn: Notice | None = Field(None, description="Set where its publisher withdrew the whole publication.")


class Organisation(_Part):
    """An organisation as this source names it."""

    name: Name = Field(description="The most complete form in the source.")
    aliases: tuple[Name, ...] = Field((), description="Its other forms in the source, acronyms apart.")
    acronyms: tuple[Name, ...] = Field((), description="Acronyms the source uses for it.")
    kind: OrganisationKind = Field(description="What it is; vocational colleges of tertiary level are universities.")
    country: CountryCode | None = Field(
        None, description="ISO 3166-1 alpha-2; left out where the source leaves it open."
    )
    same_as: tuple[Iri, ...] = Field((), description="ROR or Wikidata identifiers.")

    @property
    def names(self) -> tuple[str, ...]:
        """The name, the aliases and the acronyms, each once."""
        return tuple(dict.fromkeys((self.name, *self.aliases, *self.acronyms)))


class Signatory(_Part):
    """A person who signed."""

    name: Name = Field(description="The person's name as the source writes it.")
    role: Name | None = Field(None, description="In which office.")
    organisation: Name | None = Field(None, description="For which party: an organisation of this file.")


class Agreement(_Part):
    """An agreement between parties, or a collective statement with sides."""

    kind: AgreementKind = Field(description="What was signed.")
    status: Status = Field(
        description="signed, renewed, reported (existing, or agreed without a signing), planned, terminated."
    )
    parties: tuple[Name, ...] = Field(
        (), description="All with all; at least two different organisations of this file."
    )
    sides: tuple[tuple[Name, ...], ...] = Field((), description="Where the pairing is not given: two or more sides.")
    open: tuple[bool, ...] = Field((), description="For each side: is its list incomplete?")
    signed: Date | None = Field(None, description="When it was signed.")
    started: Date | None = Field(None, description="When what it founds opened, was approved or took effect.")
    planned_for: Date | None = Field(None, description="For planned ones: when.")
    ended: Date | None = Field(None, description="For terminated ones: when.")
    end_reason: Name | None = Field(None, description="For terminated ones: why.")
    event: Name | None = Field(None, description="The event of this file at which it was signed.")
    place: Name | None = Field(None, description="Where it was signed.")
    establishes: Name | None = Field(None, description="What it is meant to found.")
    fields: tuple[Name, ...] = Field((), description="Subject fields it covers.")
    signatories: tuple[Signatory, ...] = Field((), description="Who signed.")
    withdrawn: Notice | None = Field(None, description="Set where the source took this statement back.")
    corrected: Notice | None = Field(None, description="Set where we corrected our reading of the source.")
    evidence: tuple[Evidence, ...] = Field((), description="Passages that support it.")
    confidence: float | None = Field(
        None, ge=0, le=1, description="Extracted claims only: how often such claims are right."
    )

    @property
    def members(self) -> tuple[str, ...]:
        """Every organisation named, parties or all sides, each once."""
        return tuple(dict.fromkeys([*self.parties, *(name for side in self.sides for name in side)]))

    @model_validator(mode="after")
    def _parties_or_sides(self) -> Agreement:
        for fault in _party_faults(self):
            raise ValueError(fault)
        return self


def _party_faults(agreement: Agreement) -> list[str]:
    """List what is wrong with an agreement's parties, sides and dates."""
    faults = []
    if agreement.parties and agreement.sides:
        faults.append("an agreement has parties or sides, not both")
    if not agreement.parties and not agreement.sides:
        faults.append("an agreement needs parties, or sides where the pairing is not given")
    if agreement.parties and len(set(agreement.parties)) < 2:
        faults.append("parties needs at least two different organisations; an unnamed partner makes no agreement")
    if len(set(agreement.parties)) < len(agreement.parties):
        faults.append("a party stands twice")
    if agreement.sides:
        faults.extend(_side_faults(agreement))
    elif agreement.open:
        faults.append("open belongs to sides")
    if agreement.ended and agreement.status != "terminated":
        faults.append("ended belongs to a terminated agreement")
    if agreement.planned_for and agreement.status != "planned":
        faults.append("planned_for belongs to a planned agreement")
    return faults


def _side_faults(agreement: Agreement) -> list[str]:
    faults = []
    if len(agreement.sides) < 2:
        faults.append("sides needs two or more lists")
    if any(not side for side in agreement.sides):
        faults.append("a side must not be empty")
    names = [name for side in agreement.sides for name in side]
    if len(set(names)) < len(names):
        faults.append("an organisation stands twice in the sides")
    if agreement.open and len(agreement.open) != len(agreement.sides):
        faults.append(f"open needs one true or false for each of the {len(agreement.sides)} sides")
    closed = [
        side
        for side, is_open in zip(agreement.sides, agreement.open or [False] * len(agreement.sides), strict=False)
        if not is_open
    ]
    if len(agreement.sides) == 2 and any(len(side) == 1 for side in closed):
        faults.append(
            "a closed side with one member pairs it with each of the others: write parties, one agreement a pair"
        )
    return faults


class Event(_Part):
    """A conference, forum or meeting."""

    name: Name = Field(description="Its name without the edition, as the source writes it.")
    edition: int | None = Field(None, ge=1, description="Which one of its series: 2 for the second.")
    date: Date | None = Field(None, description="Its first day.")
    end_date: Date | None = Field(None, description="Its last day, if longer than one.")
    place: Name | None = Field(None, description="City or venue.")
    country: CountryCode | None = Field(None, description="ISO 3166-1 alpha-2.")
    part_of: Name | None = Field(None, description="The event of this file that it belongs to.")
    organisers: tuple[Name, ...] = Field((), description="Organisations of this file that organised it.")
    hosts: tuple[Name, ...] = Field((), description="Organisations of this file that hosted it.")
    co_hosts: tuple[Name, ...] = Field((), description="Organisations of this file that co-hosted or co-organised it.")
    open: tuple[Literal["organisers", "hosts", "co_hosts"], ...] = Field((), description="Lists that are not complete.")
    aliases: tuple[Name, ...] = Field((), description="Its other forms in the source.")
    evidence: tuple[Evidence, ...] = Field((), description="Passages that support it.")
    confidence: float | None = Field(None, ge=0, le=1, description="Extracted claims only.")


class Figure(_Part):
    """A count that a source gives: an aggregate that names no partner, attendance, a size."""

    subject: Name = Field(description="An organisation, event or country named in this file.")
    measure: Name = Field(description="What is counted.")
    value: Annotated[int | float, AfterValidator(_finite)] = Field(description="The number.")
    bound: Bound = Field("exact", description='exact, at-least ("more than"), at-most, about ("nearly").')
    unit: Name | None = Field(None, description="What the number counts.")
    as_of: Date | None = Field(None, description="The date for which it holds.")
    since: Date | None = Field(None, description="From when it was counted.")
    evidence: tuple[Evidence, ...] = Field((), description="Passages that support it.")
    confidence: float | None = Field(None, ge=0, le=1, description="Extracted claims only.")


class Relation(_Part):
    """A standing relation between two organisations."""

    subject: Name = Field(description="An organisation of this file.")
    relation: RelationKind = Field(description="part_of, member_of, secretariat_of or established_by.")
    object: Name = Field(description="An organisation of this file.")
    evidence: tuple[Evidence, ...] = Field((), description="Passages that support it.")
    confidence: float | None = Field(None, ge=0, le=1, description="Extracted claims only.")


class Claims(_Part):
    """Everything one source says."""

    source: Source = Field(description="The publication.")
    organisations: tuple[Organisation, ...] = Field((), description="Organisations it names.")
    agreements: tuple[Agreement, ...] = Field((), description="Agreements it tells of.")
    events: tuple[Event, ...] = Field((), description="Conferences it tells of.")
    figures: tuple[Figure, ...] = Field((), description="Counts it gives.")
    relations: tuple[Relation, ...] = Field((), description="Relations it states.")
