"""Small networks that the tests of rankings, paths and pages share, made by hand without a graph.

>>> facts = network("AB mou 2020", "AB agreement", "BC planned", "A,B|C,D possible")
>>> sorted(facts.pairs["certain"]), len(facts.pairs["possible"])
([('https://example.org/institution/a', 'https://example.org/institution/b')], 4)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Any

from kg.claims.dates import earliest, latest
from kg.graph.facts import (
    Agreement,
    Certainty,
    Conference,
    Facts,
    Figure,
    Pair,
    Party,
    Passage,
    Relation,
    Side,
    Source,
    pair_of,
)

BASE = "https://example.org/"
SOURCE = f"{BASE}source/letter"


def iri(letter: str) -> str:
    """Give the institution of a letter."""
    return f"{BASE}institution/{letter.lower()}"


def name(letter: str) -> str:
    return f"University {letter}"


class Example:
    """Facts by hand; every part can be given whole."""

    def __init__(self, agreements: Iterable[Agreement], **parts: Mapping[str, Any]) -> None:
        self._agreements = {each.iri: each for each in sorted(agreements, key=lambda each: each.iri)}
        self._parts = parts

    def institutions(self) -> Mapping[str, Party]:
        members = {party for each in self._agreements.values() for party in each.members if "/institution/" in party}
        made = {party: Party(party, name(party[-1].upper())) for party in members}
        return dict(sorted({**made, **self._parts.get("institutions", {})}.items()))

    def countries(self) -> Mapping[str, Party]:
        return self._parts.get("countries", {})

    def agreements(self) -> Mapping[str, Agreement]:
        return self._agreements

    def pairs(self) -> Mapping[Certainty, frozenset[Pair]]:
        certain, former, possible = set(), set(), set()
        for each in self._agreements.values():
            joined = {pair_of(*pair) for pair in each.pairs}
            if each.statuses == ("planned",):
                continue
            (possible if each.sides else former if each.statuses == ("terminated",) else certain).update(joined)
        return {
            "certain": frozenset(certain),
            "former": frozenset(former - certain),
            "possible": frozenset(possible - certain),
        }

    def conferences(self) -> Mapping[str, Conference]:
        return self._parts.get("conferences", {})

    def figures(self) -> Mapping[str, Figure]:
        return self._parts.get("figures", {})

    def relations(self) -> Mapping[str, Relation]:
        return self._parts.get("relations", {})

    def passages(self) -> Mapping[str, Passage]:
        made = {
            passage: Passage(SOURCE, f"Sentence {n} of the letter.", start=n)
            for n, passage in enumerate(sorted({iri_ for each in self._agreements.values() for iri_ in each.evidence}))
        }
        return {**made, **self._parts.get("passages", {})}

    def sources(self) -> Mapping[str, Source]:
        letter = Source(SOURCE, "A letter", "The post office", "2025-01-02", "https://example.org/letter", digest=True)
        return {SOURCE: letter, **self._parts.get("sources", {})}


def agreement(number: int, words: str) -> Agreement:
    """Read "AB mou 2020": letters of the parties, or "A,B|C" for sides; then kind, status or date, in any order."""
    who, *rest = words.split()
    date = next((word for word in rest if word[0].isdigit()), None)
    status = next((word for word in rest if word in ("renewed", "reported", "planned", "terminated")), "signed")
    kind = next((word for word in rest if word in ("agreement", "exchange", "declaration", "joint-institute")), "mou")
    sides = (
        tuple(Side(tuple(iri(letter) for letter in side.split(","))) for side in who.split("|")) if "|" in who else ()
    )
    return Agreement(
        iri=f"{BASE}agreement/{number:04}",
        kinds=(kind,),
        statuses=(status,),
        parties=() if sides else tuple(sorted(iri(letter) for letter in who)),
        sides=sides,
        signed=(date,) if date else (),
        earliest=earliest(date).isoformat() if date else None,
        latest=latest(date).isoformat() if date else None,
        evidence=(f"{SOURCE}/evidence/{number:04}",),
        sources=(SOURCE,),
    )


def network(*lines: str, **parts: Mapping[str, Any]) -> Facts:
    """Give facts with one agreement a line."""
    return Facts(Example([agreement(number, line) for number, line in enumerate(lines)], **parts))


def network_of_pairs(pairs: Iterable[tuple[int, int]]) -> Facts:
    """Give facts with one memorandum for each pair of numbers."""
    agreements = [
        Agreement(
            f"{BASE}agreement/{number:05}",
            ("mou",),
            ("signed",),
            parties=tuple(sorted((numbered(one), numbered(other)))),
        )
        for number, (one, other) in enumerate(pairs)
    ]
    members = {party for each in agreements for party in each.parties}
    return Facts(Example(agreements, institutions={each: Party(each, each.rpartition("/")[2]) for each in members}))


def numbered(number: int) -> str:
    return f"{BASE}institution/n{number:04}"


def clique(letters: str) -> list[str]:
    """Give a line for every pair of letters."""
    return [one + other for one, other in combinations(letters, 2)]
