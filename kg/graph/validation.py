"""Validation: one source's triples against the shapes, and what breaks one told by file and line.

The screen clears what surely conforms; all else is pySHACL's to judge.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

import pyoxigraph as ox

from kg.errors import Problem
from kg.graph import terms as t
from kg.graph.description import Description
from kg.graph.screen import clears
from kg.graph.settled import country_triples
from kg.graph.spool import CheckedSource

_FILE = "conforming"
_SIZE = 12


class Shapes:
    """Checks sources against the shapes; what the last build has checked and did not change is not checked again."""

    def __init__(self, last: Path | None = None, *, check: bool = True, screen: bool = True) -> None:
        """Make ready.

        Args:
            last: The folder of the last build, if it was made by the same rules.
            check: Whether shapes are checked at all.
            screen: Whether a source that surely conforms is spared pySHACL.
        """
        self._check = check
        self._screen = screen
        self._known: set[bytes] = set()
        self._conforming: set[bytes] = set()
        if last and (last / _FILE).is_file():
            data = (last / _FILE).read_bytes()
            self._known = {data[start : start + _SIZE] for start in range(0, len(data), _SIZE)}

    def problems(self, source: CheckedSource, description: Description, names: t.Names) -> list[Problem]:
        """Give what in a source breaks a shape, and addresses that are none, with the line of its claims file."""
        problems = list(_address_problems(source))
        if not self._check or problems:
            return problems
        countries = (triple for code in sorted(description.countries) for triple in country_triples(code, names))
        triples = (*description.shared, *description.own, *countries)
        if self._screen and clears(triples):
            return []
        data = "".join(f"{triple} .\n" for triple in triples)
        key = blake2b(data.encode(), digest_size=_SIZE).digest()
        if key not in self._known:
            problems = list(_shape_problems(data, source, description))
        if not problems:
            self._conforming.add(key)
        return problems

    def close(self, generation: Path) -> None:
        """Keep for the next build what conforms."""
        (generation / _FILE).write_bytes(b"".join(sorted(self._conforming)))


def _shape_problems(data: str, source: CheckedSource, description: Description) -> Iterator[Problem]:
    from rdflib import Graph

    from kg.graph.shapes import check_source

    for fault in check_source(Graph().parse(data=data, format="nt")):
        section, place = _place(f"<{fault.focus}>", source, description)
        found = "" if fault.value in (None, fault.focus) else f" (found {_short(fault.value or '')})"
        yield _problem(source, section, place, f"{fault.message}{found}")


def _address_problems(source: CheckedSource) -> Iterator[Problem]:
    """Give the web addresses that are no IRIs."""
    url = source.claims.source.url
    if url and not _is_iri(url):
        yield _problem(source, "", 0, f"url: {url!r} is no web address")
    for place, organisation in enumerate(source.claims.organisations):
        for other in organisation.same_as:
            if not _is_iri(other):
                yield _problem(source, "organisations", place, f"same_as: {other!r} is no web address")


def _problem(source: CheckedSource, section: str, place: int, message: str) -> Problem:
    line = source.line_of(section, place) if section else source.line
    where = "" if source.lines or not section else f"{section}[{place}]: "
    return Problem(source.path, line, f"{where}{message}")


def _is_iri(text: str) -> bool:
    try:
        ox.NamedNode(text)
    except ValueError:
        return False
    return True


def _place(term: str, source: CheckedSource, description: Description) -> tuple[str, int]:
    """Find the claim that a term belongs to: its thing's, or that of the thing it stands below."""
    while term:
        if term in description.places:
            return description.places[term]
        above = term[:-1].rpartition("/")[0]
        if "/evidence/" in term and above.endswith("/evidence"):
            return _place_of_passage(term, source)
        term = f"{above}>" if above.count("/") > 3 else ""
    return "", 0


def _place_of_passage(term: str, source: CheckedSource) -> tuple[str, int]:
    span = term[:-1].rpartition("/")[2]
    for section in ("agreements", "events", "figures", "relations"):
        for place, claim in enumerate(getattr(source.claims, section)):
            if any(f"{each.start}-{each.end}" == span for each in claim.evidence):
                return section, place
    return "", 0


def _short(value: str) -> str:
    return value.rpartition("/")[2] if value.startswith("http") else repr(value[:60])
