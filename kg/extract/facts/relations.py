"""Standing relations: secretariat of, member of, part of, established by."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims import Evidence, Relation
from kg.claims.model import RelationKind
from kg.extract.readings import Reading, Result

# What stands between two organisations, the relation, and whether the second is the subject.
_BETWEEN: tuple[tuple[str, RelationKind, bool], ...] = (
    (r"(?:serves|acts|functions|works) as (?:the |its )?(?:\w+ )?secretariat (?:of|for)(?: the)?", "secretariat_of",
     False),
    (r"(?:is|hosts|houses|provides|runs|holds|was|has been) (?:also )?(?:the |its )?(?:\w+ )?secretariat (?:of"
     r"|for)(?: the)?", "secretariat_of", False),
    (r"(?:is|are|was|has been|became|becomes|remains|joined as) (?:also )?(?:an? |one of the |the )?(?:\w+ "
     r"){0,2}members? (?:institution |university |organi[sz]ation )?of(?: the)?", "member_of", False),
    (r"(?:joined|joins|has joined|was admitted to|has become part of|belongs to|is a member of)(?: the)?",
     "member_of", False),
    (r"(?:is|are|forms|was) (?:a |an )?(?:\w+ )?(?:part|college|faculty|school|constituent|unit|institute"
     r"|department|campus|branch|subsidiary) of(?: the)?", "part_of", False),
    (r"(?:was|were|is|has been) (?:jointly )?(?:established|founded|set up|created|launched) (?:in \d{4} "
     r")?by(?: the)?", "established_by", False),
)  # fmt: skip
_RELATIONS = [
    (re.compile(r"\s*(?:\([^)]*\)\s*)?,?\s*" + form + r"\s*$"), relation, turned) for form, relation, turned in _BETWEEN
]
_HINT = re.compile(
    r"secretariat|member|joined|joins|belongs|part of|college of|school of|campus of|branch of|institute"
    r" of|subsidiary|established|founded|set up|created|launched"
)
_HEDGED = re.compile(r"\b(?:will|would|may|could|to be|plans?|hopes?|not)\b")


def find_relations(result: Result) -> Iterator[Relation]:
    """Read *A serves as the secretariat of B*, *A is a member of B*, *A was established by B*."""
    seen = set()
    for reading in result.readings:
        if len(reading.mentions) < 2 or not _HINT.search(reading.sentence.text):
            continue
        for subject, relation, object_, start, end in _pairs(reading):
            names = result.names.organisations[subject].name, result.names.organisations[object_].name
            if subject != object_ and (*names, relation) not in seen:
                seen.add((*names, relation))
                yield Relation(
                    subject=names[0],
                    relation=relation,
                    object=names[1],
                    evidence=(Evidence(start=start, end=end),),
                    confidence=0.9,
                )


def _pairs(reading: Reading) -> Iterator[tuple[int, RelationKind, int, int, int]]:
    text, offset = reading.sentence.text, reading.sentence.start
    for one, two in zip(reading.mentions, reading.mentions[1:], strict=False):
        gap = text[one.end - offset : two.start - offset]
        if len(gap) > 90 or _HEDGED.search(gap):
            continue
        for pattern, relation, turned in _RELATIONS:
            if pattern.match(gap):
                subject, object_ = (two, one) if turned else (one, two)
                yield subject.organisation, relation, object_.organisation, one.start, two.end
                break
