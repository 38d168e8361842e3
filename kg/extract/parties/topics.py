"""Whom a text is about: its publisher, else the organisation it names most."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims import Organisation
from kg.extract.document import Document, Mention
from kg.extract.names.acronyms import is_acronym, stands_for

_ANY = ("university", "school", "research", "enterprise", "government", "association", "joint-institute", "other")
KINDS = {
    "university": ("university", "school", "joint-institute"),
    "college": ("university", "school", "joint-institute"),
    "school": ("university", "school"),
    "academy": ("university", "school", "research"),
    "institution": ("university", "school", "research", "joint-institute", "association", "other"),
    "institute": ("research", "university", "joint-institute", "other"),
    "centre": ("research", "university", "joint-institute", "other"),
    "enterprise": ("enterprise",),
    "government": ("government",),
    "association": ("association", "other"),
    "agency": ("government", "association", "enterprise", "research", "other"),
    "council": ("government", "association", "other"),
    "party": _ANY,
    "head": _ANY,
    "delegation": _ANY,
}


def namesakes(organisations: Sequence[Organisation], word: str, places: Sequence[int]) -> list[int]:
    """Give those whose names have a word: *the college* may be one that is called so."""
    words = ("centre", "center", "hospital", "lab") if word == "centre" else (word,)
    return [place for place in places if any(each in organisations[place].name.lower() for each in words)]


def find_topic(document: Document, organisations: Sequence[Organisation], mentions: Sequence[Mention]) -> int | None:
    """Find the organisation that a text names most, early names first: what it is about, if not its publisher."""
    weights: dict[int, float] = {}
    listed = _listed_first(document.text, mentions)
    for rank, mention in enumerate(mentions):
        if mention.organisation in listed:
            continue
        weights[mention.organisation] = weights.get(mention.organisation, 0) + 1 + (5 if rank == 0 else 0)
    eligible = {place: weight for place, weight in weights.items() if organisations[place].kind in KINDS["institution"]}
    eligible = eligible or weights
    return max(eligible, key=lambda place: (eligible[place], -place), default=None)


def _listed_first(text: str, mentions: Sequence[Mention]) -> set[int]:
    """Give those whom a list of names, one a line, brings first: *He saw several universities:* is not about them."""
    seen: set[int] = set()
    alone: list[Mention] = []
    listed: set[int] = set()
    opening = len(text) - len(text.lstrip())
    for mention in mentions:
        if mention.organisation in seen:
            continue
        seen.add(mention.organisation)
        before = text[text.rfind("\n", 0, mention.start) + 1 : mention.start]
        after = text[mention.end : mention.end + 1]
        if len(before.strip()) > 1 or after not in ("\n", "") or mention.start <= opening:
            alone = []
            continue
        if alone and text[alone[-1].end : mention.start - len(before)].strip():
            alone = []
        alone.append(mention)
        if len(alone) > 2:
            listed.update(one.organisation for one in alone)
    return listed


def find_home(document: Document, organisations: Sequence[Organisation]) -> int | None:
    """Find the publisher among the organisations: *our university*; its press office is no house of its own."""
    return _publisher_among(_OFFICE.sub("", document.publisher), organisations) if document.publisher else None


# *Harbour University, press service*, *Harbour University - International Office*
_OFFICE = re.compile(
    r"(?:,| [-–—|])? (?:the )?(?:press|media|news|communications?|public (?:relations|affairs)|information"
    r"|international(?: relations| affairs)?|marketing)(?: and \w+)? ?"
    r"(?:service|office|department|division|cent(?:re|er)|desk|room|unit|team|bureau|section)s?$",
    re.IGNORECASE,
)


# *came to our university*; not *our university, A*, *A, our university*
_OURS = re.compile(r"(?<!, )\bour (?:university|school|college|institute|institution|academy)\b(?!,)")


def is_of_ours(lowered: str) -> bool:
    """Say whether a sentence, in lower case, tells of those who write it beside others: *B came to our university*."""
    return "our " in lowered and _OURS.search(lowered) is not None


def is_institution(organisation: Organisation) -> bool:
    """Say whether an organisation is one that *institutions* may mean."""
    return organisation.kind in KINDS["institution"]


def _publisher_among(publisher: str, organisations: Sequence[Organisation]) -> int | None:
    """Find the publisher by a name, else by a short form or acronym: *Tehran*, *UT* for the University of Tehran."""
    for place, organisation in enumerate(organisations):
        if publisher in organisation.names:
            return place
    bare = publisher.removeprefix("The ")
    for place, organisation in enumerate(organisations) if "University" in bare else ():
        if organisation.kind == "university":
            if any(bare in (f"University of {name}", f"{name} University") for name in organisation.names):
                return place
    for place, organisation in enumerate(organisations):
        if any(is_acronym(name) and stands_for(name, publisher) for name in organisation.names):
            return place
    return None
