"""Open questions: written by a build, read by a review."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from kg.errors import KgError
from kg.identity.judgements import Judgements, parse_reference
from kg.identity.records import Candidate, Question

FILE = "questions.jsonl"


def write_questions(questions: Iterable[Question], path: Path) -> None:
    """Write questions, one a line."""
    lines = (json.dumps(question.data(), ensure_ascii=False) + "\n" for question in questions)
    path.write_text("".join(lines), encoding="utf-8", newline="\n")


def read_questions(path: Path) -> list[Question]:
    """Read the questions that a build left.

    Raises:
        KgError: There is no such file, or a line of it is no question.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise KgError(f"{path}: the questions cannot be read: {error.strerror}; build the graph again") from error
    return list(_parse(lines, path))


def open_questions(questions: Iterable[Question], judgements: Judgements) -> list[Question]:
    """Leave out candidates that a judgement speaks of already, and questions that have none left."""
    left = []
    for question in questions:
        if _has_same(question, judgements):
            continue
        candidates = tuple(each for each in question.candidates if not _is_judged(question, each, judgements))
        if candidates:
            left.append(replace(question, candidates=candidates))
    return left


def _parse(lines: Iterable[str], path: Path) -> Iterator[Question]:
    for number, line in enumerate(lines, 1):
        try:
            data = json.loads(line)
            candidates = tuple(
                Candidate(**{**each, "reasons": tuple(each["reasons"])}) for each in data.pop("candidates")
            )
            yield Question(**{**data, "mentions": tuple(data["mentions"]), "candidates": candidates})
        except (ValueError, TypeError, KeyError) as error:
            raise KgError(f"{path}:{number}: this is no question: {error}") from error


def _has_same(question: Question, judgements: Judgements) -> bool:
    subject = parse_reference(question.subject)
    entries = judgements.about(question.about, "same")
    return any(subject in (left, right) for left, right, _ in entries)


def _is_judged(question: Question, candidate: Candidate, judgements: Judgements) -> bool:
    subject, other = parse_reference(question.subject), parse_reference(candidate.reference)
    return any(
        {left, right} == {subject, other}
        for left, right, _ in judgements.about(question.about, "same", "not-same", "unsure")
    )
