"""How a sentence was read, for people: the names, the frame, the rule that fired, the claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.clauses.groups import Group
from kg.extract.document import Document, Unread
from kg.extract.extraction import Extraction
from kg.extract.frames.frame import Frame
from kg.extract.parties.candidate import Candidate
from kg.extract.readings import Reading, Result


def explain_document(extraction: Extraction, unread: Iterable[Unread] = ()) -> Iterator[str]:
    """Give the lines of an explanation, sentence by sentence, with offsets in the original text.

    Args:
        extraction: What was read of a document.
        unread: Sentences that look like a partnership and gave no claim (`kg.extract.report`), of which it is told why.
    """
    document, result, layout = extraction.read, extraction.result, extraction.layout
    passed_over = {one.sentence.start: one.reason for one in unread}
    for reading in result.readings:
        sentence = reading.sentence
        supported = [
            str(number)
            for number, candidate in enumerate(result.candidates, 1)
            if any(sentence.start <= start < sentence.end for start, _ in candidate.spans)
        ]
        start, end = layout.span(sentence.start, sentence.end)
        yield f"{start}-{end}  {' '.join(sentence.text.split())}"
        if reading.mentions:
            yield "  names: " + "; ".join(_mention_lines(document, result, reading))
        for frame, reason in reading.frames:
            yield f"  frame: {_frame_line(document, reading, frame)}"
            if reason:
                yield f"  no claim{' of its own' if supported else ''}: {reason}"
        if reading.doubt:
            yield f"  no claim: {reading.doubt}"
        elif not reading.frames and start in passed_over:
            yield f"  no claim: {passed_over[start]}"
        if supported:
            yield f"  evidence of claim: {', '.join(supported)}"
    for number, candidate in enumerate(result.candidates, 1):
        names = [result.names.organisations[place].name for place in candidate.parties]
        sides = [" + ".join(result.names.organisations[place].name for place in side) for side in candidate.sides]
        passages = ", ".join("-".join(map(str, layout.span(*span))) for span in candidate.spans)
        yield (
            f"claim {number}: {candidate.kind}, {candidate.status}{_when(candidate)}:"
            f" {'; '.join(names) or ' | '.join(sides)}  (rule {candidate.rule}, {passages})"
        )
        if candidate.likely is not None:
            yield f"  likely {candidate.likely:.2f}, weighed by: {'; '.join(candidate.reasons)}"


def _when(candidate: Candidate) -> str:
    """Give the dates of a claim, and whether one is only that of a visit."""
    dates = [f"began {candidate.earlier}"] if candidate.earlier else []
    if candidate.date:
        dates.append(f"{candidate.date}{' (of the visit)' if candidate.guessed else ''}")
    return f" {', '.join(dates)}" if dates else ""


def _mention_lines(document: Document, result: Result, reading: Reading) -> Iterator[str]:
    for mention in reading.mentions:
        written = " ".join(document.text[mention.start : mention.end].split())
        name = result.names.organisations[mention.organisation].name
        yield f"{written} ({mention.form})" if written == name else f"{written} ({mention.form} of {name})"


def _frame_line(document: Document, reading: Reading, frame: Frame) -> str:
    clause = reading.clause
    assert clause is not None
    parts = [f"{frame.rule}, {frame.status}"]
    if frame.instruments:
        parts.append(
            "instrument: "
            + ", ".join(_words(document, clause.items[at].start, clause.items[at].end) for at in frame.instruments)
        )
    for label, groups in (("subject", [frame.subject]), ("with", frame.partners), ("between", [frame.mutual])):
        written = [_group(document, reading, group) for group in groups if group is not None]
        if written:
            parts.append(f"{label}: {' | '.join(written)}")
    return "; ".join(parts)


def _group(document: Document, reading: Reading, group: Group) -> str:
    assert reading.clause is not None
    items = reading.clause.items
    cores = []
    for core in group.cores:
        text = _words(document, items[core.first].start, items[core.last].end)
        cores.append(f"{text} [{_group(document, reading, core.listed)}]" if core.listed is not None else text)
    return ", ".join(cores) + (" ..." if group.open else "")


def _words(document: Document, start: int, end: int) -> str:
    return " ".join(document.text[start:end].split())
