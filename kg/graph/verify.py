"""Verify: prove each quote of a graph again, by the hash of its text and by its offsets.

What is proved is what the graph says: its own quotes and hashes, against the text files as they are now. A
proof against a digest shows that the digest says so; only one against an original shows what the publisher
wrote. They are counted apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import pyoxigraph as ox

from kg.claims import Claims, LocatedClaims, read_claims
from kg.claims.checks import located_evidence
from kg.errors import Problem
from kg.graph import terms as t
from kg.graph.spool import SourceFile, source_files
from kg.graph.store import Graph

# Two letters or digits of a script with spaces: no Thai, Lao, Khmer or Burmese, no kana, Hangul or Chinese characters.
_WITHOUT_SPACES = r"\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u2e80-\uabff\uac00-\uffff\U00020000-\U0003ffff"
_WORD_LETTERS = re.compile(rf"[^\W_{_WITHOUT_SPACES}]{{2}}")
_CLAIMS = {t.AGREEMENT, t.CONFERENCE, t.FIGURE, t.RELATION}
_QUOTED = {t.START: "start", t.END: "end", t.EXACT: "exact"}


@dataclass
class Verification:
    """What was proved, and what was not.

    Attributes:
        sources: How many sources there are.
        sources_without_text: How many of them have no text.
        claims: How many claims they make.
        claims_without_evidence: How many of these point to no passage.
        passages: How many passages the claims point to, each as often as a claim does.
        against_original: How many of these the original text proves.
        against_digest: How many our own digest proves.
        faults: Passages and texts that could not be proved.
        warnings: Passages of claims files that begin or end within a word: their offsets are likely wrong.
    """

    sources: int = 0
    sources_without_text: int = 0
    claims: int = 0
    claims_without_evidence: int = 0
    passages: int = 0
    against_original: int = 0
    against_digest: int = 0
    faults: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)

    @property
    def unproved(self) -> int:
        """How many passages no text proves."""
        return self.passages - self.against_original - self.against_digest


@dataclass
class _Passage:
    """A passage as the graph has it."""

    start: int = -1
    end: int = -1
    exact: str = ""


@dataclass
class _Told:
    """What a source's graph says of its text."""

    digest: bool = False
    sha256: str | None = None
    claims: set[str] = field(default_factory=set)
    evidence: list[tuple[str, str]] = field(default_factory=list)
    passages: dict[str, _Passage] = field(default_factory=dict)


def verify_graph(graph: Graph, *, texts: Path | None = None) -> Verification:
    """Prove all evidence of a graph.

    Args:
        graph: The graph.
        texts: A folder in which to look for texts that no longer stand where the build read them.
    """
    result = Verification()
    for file in source_files(graph.generation / "spool"):
        told = _read(graph, t.Names(graph.base).source(file.id))
        result.sources += 1
        result.claims += len(told.claims)
        result.claims_without_evidence += len(told.claims - {claim for claim, _ in told.evidence})
        result.passages += len(told.evidence)
        result.sources_without_text += told.sha256 is None
        if told.sha256 is not None:
            _prove(told, file, texts, result)
    return result


def verify_claims(paths: Sequence[Path]) -> Verification:
    """Prove the evidence of claims files, without a graph.

    Raises:
        ClaimsError: A claims file has a fault; evidence that no text proves is one.
    """
    result = Verification()
    for located in read_claims(paths):
        counts = [len(evidence) for evidence in _evidence(located.claims)]
        result.sources += 1
        result.claims += len(counts)
        result.claims_without_evidence += counts.count(0)
        result.passages += sum(counts)
        if located.text is None:
            result.sources_without_text += 1
            if sum(counts):
                result.faults.append(
                    Problem(located.path, located.line, "there is evidence, but the source names no text")
                )
        elif located.claims.source.text_is == "digest":
            result.against_digest += sum(counts)
        else:
            result.against_original += sum(counts)
        result.warnings.extend(_cut_words(located))
    return result


def _cut_words(located: LocatedClaims) -> Iterator[Problem]:
    """Name the passages that begin or end within a word."""
    text = located.text or ""
    for location, span in located_evidence(located.claims):
        cut = [_word_at(text, at) for at in (span.start, span.end) if is_within_word(text, at)]
        if cut:
            line = located.line_of(*location)
            message = f"warning: evidence from {span.start} to {span.end} cuts the word {' and '.join(map(repr, cut))}"
            yield Problem(located.path, line, message)


def is_within_word(text: str, at: int) -> bool:
    """Tell whether an offset parts a word; scripts that write no spaces between words have none to part.

    >>> is_within_word("a memorandum", 5), is_within_word("a memorandum", 2), is_within_word("签署备忘录", 2)
    (True, False, False)
    """
    return _WORD_LETTERS.fullmatch(text[max(at - 1, 0) : at + 1]) is not None


def _word_at(text: str, at: int) -> str:
    """Give the word that an offset parts, a bar where it does.

    >>> _word_at("a memorandum of", 5)
    'mem|orandum'
    """
    before = re.search(r"\w*$", text[max(at - 40, 0) : at])
    after = re.match(r"\w*", text[at : at + 40])
    return f"{before[0] if before else ''}|{after[0] if after else ''}"


def _evidence(claims: Claims) -> Iterator[Sequence[object]]:
    yield from (each.evidence for each in claims.agreements)
    yield from (each.evidence for each in claims.events)
    yield from (each.evidence for each in claims.figures)
    yield from (each.evidence for each in claims.relations)


def _read(graph: Graph, source: str) -> _Told:
    """Read what a source's graph says of its claims and passages."""
    told = _Told()
    for quad in graph.store.quads_for_pattern(None, None, None, ox.NamedNode(t.text_of(source))):
        subject, predicate, object_ = str(quad.subject), str(quad.predicate), quad.object
        if predicate == t.EVIDENCE:
            told.evidence.append((subject, str(object_)))
        elif predicate == t.TYPE:
            told.digest = told.digest or str(object_) == t.DIGEST
            if str(object_) in _CLAIMS:
                told.claims.add(subject)
        elif predicate == t.SHA256:
            told.sha256 = _value(object_)
        elif predicate in _QUOTED:
            passage = told.passages.setdefault(f"{subject[:-1].rpartition('/')[0]}>", _Passage())
            name = _QUOTED[predicate]
            setattr(passage, name, int(_value(object_)) if name in ("start", "end") else _value(object_))
    return told


def _value(term: object) -> str:
    return str(getattr(term, "value", ""))


def _prove(told: _Told, file: SourceFile, texts: Path | None, result: Verification) -> None:
    """Prove the passages of one source."""
    found = _text(file, texts)
    if isinstance(found, Problem):
        result.faults.append(found)
        return
    path, data = found
    if sha256(data).hexdigest() != told.sha256:
        result.faults.append(
            Problem(path, None, f"this text has changed since {file.path} was built: its sha256 is another one")
        )
    text = data.decode("utf-8", "replace")
    good = {name for name, passage in told.passages.items() if _stands(passage, text)}
    for name in sorted(set(told.passages) - good):
        passage = told.passages[name]
        message = f"from {passage.start} to {passage.end} it does not say {_short(passage.exact)}"
        result.faults.append(Problem(path, None, message))
    proved = sum(passage in good for _, passage in told.evidence)
    if told.digest:
        result.against_digest += proved
    else:
        result.against_original += proved


def _text(file: SourceFile, texts: Path | None) -> tuple[Path, bytes] | Problem:
    """Find and read a source's text."""
    if file.text is None:
        return Problem(file.path, file.line, "the graph has a text for this source, but its claims name none")
    for path in [file.text, *([texts / file.text.name] if texts else [])]:
        try:
            return path, path.read_bytes()
        except OSError:
            continue
    return Problem(file.text, None, "this text is not there any more; --texts names a folder to look in")


def _stands(passage: _Passage, text: str) -> bool:
    """Tell whether a passage stands in the text where the graph says."""
    return passage.start >= 0 and text[passage.start : passage.end] == passage.exact


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:57]}...")
