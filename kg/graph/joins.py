"""Joining agreements without holding them all: those that can be one are brought together by sorting.

Only claims with the same parties, or the same sides, can be one agreement, so they are joined parties by
parties. Claims that a judgement names are joined together with all that they could meet.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from itertools import groupby
from pathlib import Path

from kg.graph.sorting import LineSorter
from kg.identity import AgreementMention, Conflict, Joined, Judgements, Question, join_agreements, parse_reference
from kg.identity.joining import thing_id

_PLAIN = tuple(each.name for each in fields(AgreementMention) if each.name not in ("parties", "sides"))


class AgreementJoins:
    """Takes agreements source by source and gives their ids in the same order.

    Attributes:
        reasons: Why claims were joined, by the agreement's id.
        questions: What stays open.
        conflicts: Judgements that could not be followed.
        rejected: For each claim or agreement that a judgement rejects, the agreement's id.
    """

    def __init__(self, folder: Path, judgements: Judgements) -> None:
        self.reasons: dict[str, tuple[str, ...]] = {}
        self.questions: list[Question] = []
        self.conflicts: list[Conflict] = []
        self.rejected: dict[str, str] = {}
        self._judgements = judgements
        named = judgements.about("agreement", "same", "not-same", "unsure")
        self._rejected = {parse_reference(line.left).value for line in judgements.rejected}
        self._judged = {reference.value for left, right, _ in named for reference in (left, right)}
        self._judged_frames: set[str] = set()
        self._told = LineSorter(folder)
        self._ids = LineSorter(folder)
        self._count = 0

    def add(self, mentions: Iterator[AgreementMention]) -> None:
        """Take the agreements of the next source."""
        lines = []
        for place, each in enumerate(mentions):
            frame = _frame(each)
            if thing_id(each.key) in self._judged:
                self._judged_frames.add(frame)
            lines.append(f"{frame}\t{self._count:09}\t{place:06}\t{_data(each)}\n")
        self._told.extend(lines)
        self._count += 1

    def join(self) -> None:
        """Decide which claims are one agreement, when all sources have been added."""
        together: list[list[str]] = []
        for frame, rows in self._told.groups():
            if frame in self._judged_frames:
                together += rows
            else:
                self._join(rows)
        self._join(together)
        self._told.close()

    def ids(self) -> Iterator[dict[str, str]]:
        """Give for each source in the order of adding the agreement id by claim key."""
        rows = (line.rstrip("\n").split("\t") for line in self._ids.lines())
        number = 0
        for source, group in groupby(rows, key=lambda row: int(row[0])):
            yield from ({} for _ in range(number, source))
            yield {key: id_ for _, _, key, id_ in group}
            number = source + 1
        yield from ({} for _ in range(number, self._count))
        self._ids.close()

    def _join(self, rows: list[list[str]]) -> None:
        mentions = [_mention(row[2]) for row in rows]
        if len(mentions) == 1:
            joined = Joined({mentions[0].key: thing_id(mentions[0].key)})
        else:
            joined = join_agreements(mentions, self._judgements)
        self._ids.extend(
            f"{source}\t{place}\t{each.key}\t{joined.of[each.key]}\n"
            for (source, place, _), each in zip(rows, mentions, strict=True)
        )
        for key, id_ in joined.of.items():
            self.rejected |= {each: id_ for each in self._rejected & {thing_id(key), id_}}
        self.reasons |= joined.reasons
        self.questions += joined.questions
        self.conflicts += joined.conflicts


def _frame(each: AgreementMention) -> str:
    sides = sorted(" ".join(sorted(side)) for side in (each.sides or [each.parties]))
    return " / ".join(sides)


def _data(each: AgreementMention) -> str:
    values = {name: value for name in _PLAIN if (value := getattr(each, name))}
    return json.dumps(values | {"parties": sorted(each.parties), "sides": [sorted(side) for side in each.sides]})


def _mention(data: str) -> AgreementMention:
    values = json.loads(data)
    sides = tuple(frozenset(side) for side in values.pop("sides", ()))
    return AgreementMention(parties=frozenset(values.pop("parties", ())), sides=sides, **values)
