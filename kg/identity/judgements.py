"""Judgements: what a person decided, kept as lines of a text file like source code.

A line has six columns, divided by tabs: judgement, left, right, who, when, why. A judgement is
``same``, ``not-same`` or ``unsure``; ``prefer`` (left: a thing and a property, right: a source)
and ``reject`` (left: a claim) speak of disagreements and of edges. Left and right are references:

    tongji-university               an institution by its id, or by an IRI of it (ours, ROR, Wikidata)
    Northwest University            every organisation declared under this name
    Northwest University [CN]       the same, declared in China or known to be there
    beihang-2025-09-28#UPV          what one source declares under this name
    agreement/ID, conference/ID     an agreement or conference by the id in its IRI or by its claim's key

The order of the lines does not matter, and a line taken away leaves no trace.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib.resources import files
from pathlib import Path

from kg.claims.countries import COUNTRY_CODES
from kg.claims.dates import check_date
from kg.errors import JudgementError, Problem, nearest
from kg.identity.folding import fold

BASE = "https://w3id.org/partnership-kg/"
COLUMNS = ("judgement", "left", "right", "who", "when", "why")
WORDS = ("same", "not-same", "unsure", "prefer", "reject")
_COUNTRY = re.compile(r"(.+?)\s*\[([A-Z]{2})\]")
_IN_SOURCE = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)*)#(.+)")


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """One side of a judgement.

    Attributes:
        about: ``institution``, ``agreement`` or ``conference``.
        form: ``id``, ``iri`` or ``name``; agreements and conferences have ids.
        value: The id, the IRI, or the folded name.
        country: Country of a name, where written.
        source: The source whose declaration is meant, where written.
        text: A name as it is written.
    """

    about: str
    form: str
    value: str
    country: str | None = None
    source: str | None = None
    text: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Judgement:
    """One line of a judgements file."""

    judgement: str
    left: str
    right: str
    who: str
    when: str
    why: str
    path: Path
    line: int

    @property
    def order(self) -> tuple[str, ...]:
        """What it says, to sort by, and its place only among lines that say the same."""
        return (self.judgement, self.left, self.right, self.when, self.who, self.why, str(self.path), f"{self.line:09}")

    @property
    def reason(self) -> str:
        """Why things are one, without the line's place: a graph must not depend on that."""
        return f"judged the same by {self.who}, {self.when}" + (f": {self.why}" if self.why else "")

    @property
    def where(self) -> str:
        """The line's place, as ``file:line``."""
        return f"{self.path}:{self.line}"


class Judgements:
    """All judgements of a build, whatever files they stand in."""

    def __init__(self, judgements: Iterable[Judgement] = ()) -> None:
        self.lines: tuple[Judgement, ...] = tuple(judgements)

    def about(self, about: str, *words: str) -> list[tuple[Reference, Reference, Judgement]]:
        """Give the judgements about institutions, agreements or conferences, in an order of their own."""
        return [entry for entry in self._parsed if entry[0].about == about and entry[2].judgement in words]

    @cached_property
    def _parsed(self) -> list[tuple[Reference, Reference, Judgement]]:
        found = []
        for line in self.lines:
            if line.judgement in ("same", "not-same", "unsure"):
                left, right = sorted((parse_reference(line.left), parse_reference(line.right)), key=_order)
                found.append((left, right, line))
        return sorted(found, key=lambda entry: (_order(entry[0]), _order(entry[1]), *entry[2].order))

    @property
    def preferred(self) -> list[Judgement]:
        """The ``prefer`` lines, in order of what they speak of."""
        return sorted((line for line in self.lines if line.judgement == "prefer"), key=lambda line: line.order)

    @property
    def rejected(self) -> list[Judgement]:
        """The ``reject`` lines, in order of what they speak of."""
        return sorted((line for line in self.lines if line.judgement == "reject"), key=lambda line: line.order)


def bundled_judgements() -> Path:
    """Give the path of the judgements that come with the program."""
    return Path(str(files("kg.seeds").joinpath("judgements.tsv")))


def read_judgements(paths: Sequence[Path]) -> Judgements:
    """Read judgements files; the order of files and lines does not matter.

    Raises:
        JudgementError: With every fault of every file.
    """
    problems: list[Problem] = []
    found: list[Judgement] = []
    for path in paths:
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
            problems.append(Problem(path, None, f"the judgements cannot be read: {reason}"))
            continue
        for result in parse_judgements(text, path):
            (problems if isinstance(result, Problem) else found).append(result)  # type: ignore[arg-type]
    if problems:
        raise JudgementError(problems)
    return Judgements(found)


def parse_judgements(text: str, path: Path) -> list[Judgement | Problem]:
    """Parse the text of a judgements file into its lines and their faults; ``path`` is for messages."""
    results: list[Judgement | Problem] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if tuple(cells) == COLUMNS:
            continue
        fault = _fault(cells)
        if fault:
            results.append(Problem(path, number, fault))
            continue
        judgement, left, right, who, when, why = cells
        results.append(Judgement(judgement, left, right, who, when, why, path, number))
    return results


def parse_reference(text: str) -> Reference:
    """Parse one side of a judgement.

    >>> parse_reference("Northwest University [CN]")
    Reference(about='institution', form='name', value='northwest university', country='CN', source=None)
    >>> parse_reference("https://w3id.org/partnership-kg/agreement/a-1").value
    'a-1'
    """
    text = text.strip().removeprefix(BASE)
    about, _, rest = text.partition("/")
    if about in ("agreement", "conference") and rest:
        return Reference(about, "id", rest.replace("#", "-"))
    if about == "institution" and rest:
        return Reference("institution", "id", rest)
    if text.startswith(("http://", "https://")):
        return Reference("institution", "iri", text.replace("http://www.wikidata.org", "https://www.wikidata.org"))
    if re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", text):
        return Reference("institution", "id", text)
    source = country = None
    if match := _IN_SOURCE.fullmatch(text):
        source, text = match.groups()
    if (match := _COUNTRY.fullmatch(text)) and match[2] in COUNTRY_CODES:
        text, country = match.groups()
    return Reference("institution", "name", fold(text), country, source, text)


def format_line(judgement: str, left: str, right: str, *, who: str, when: str, why: str) -> str:
    """Give a judgement as a line of the file, with its end.

    Raises:
        ValueError: A value holds a tab or a line's end, or the line would not parse.
    """
    cells = [judgement, left, right, who, when, why]
    if any("\t" in cell or "\n" in cell for cell in cells):
        raise ValueError("a judgement's values must hold no tab and no line's end")
    fault = _fault(cells)
    if fault:
        raise ValueError(fault)
    return "\t".join(cells) + "\n"


def _order(reference: Reference) -> tuple[str, ...]:
    return (reference.about, reference.form, reference.value, reference.country or "", reference.source or "")


def _fault(cells: list[str]) -> str | None:
    """Say what is wrong with a line, or None."""
    if len(cells) != len(COLUMNS):
        return f"expected {len(COLUMNS)} columns divided by tabs ({', '.join(COLUMNS)}), but found {len(cells)}"
    judgement, left, right, who, when, _ = cells
    if judgement not in WORDS:
        return f"unknown judgement {judgement!r}{nearest(judgement, WORDS)}; expected {', '.join(WORDS)}"
    if not left or not (right or judgement == "reject"):
        return "left and right must both be written"
    if not who:
        return "the column 'who' is empty: a judgement has an author"
    try:
        check_date(when)
    except ValueError as error:
        return str(error)
    if judgement in ("prefer", "reject"):
        return None
    references = parse_reference(left), parse_reference(right)
    if references[0] == references[1]:
        return f"{left!r} and {right!r} are one reference"
    if references[0].about != references[1].about:
        return f"left speaks of an {references[0].about}, right of an {references[1].about}"
    return None
