"""Sorting more lines than fit into memory: sorted runs on disk, merged as they are read."""

from __future__ import annotations

import heapq
import tempfile
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import IO

RUN_BYTES = 64_000_000
_LINE_OVERHEAD = 60


class LineSorter:
    """Takes lines in any order and gives each once, in the order of their code points.

    >>> with LineSorter() as sorter:
    ...     sorter.extend(["b\\n", "a\\n", "b\\n"])
    ...     list(sorter.lines())
    ['a\\n', 'b\\n']
    """

    def __init__(self, folder: Path | None = None, *, run_bytes: int = RUN_BYTES) -> None:
        """Make an empty sorter.

        Args:
            folder: Where runs are written; a place for temporary files unless told.
            run_bytes: How much is held in memory before a run is written.
        """
        self._folder = folder
        self._run_bytes = run_bytes
        self._held: list[str] = []
        self._size = 0
        self._runs: list[IO[str]] = []

    def __enter__(self) -> LineSorter:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of all lines."""
        for run in self._runs:
            run.close()
        self._runs, self._held = [], []

    def extend(self, lines: Iterable[str]) -> None:
        """Add lines, each with its end."""
        before = len(self._held)
        self._held.extend(lines)
        added = self._held[before:]
        self._size += sum(map(len, added)) + _LINE_OVERHEAD * len(added)
        if self._size > self._run_bytes:
            self._write_run()

    def lines(self) -> Iterator[str]:
        """Give every line once, sorted."""
        if not self._runs:
            self._held = sorted(set(self._held))
            yield from self._held
            return
        if self._held:
            self._write_run()
        for run in self._runs:
            run.seek(0)
        previous = None
        for line in heapq.merge(*self._runs):
            if line != previous:
                previous = line
                yield line

    def groups(self) -> Iterator[tuple[str, list[list[str]]]]:
        """Give tab-divided lines by their first cell, each as its further cells."""
        rows = (line.rstrip("\n").split("\t") for line in self.lines())
        for key, group in groupby(rows, key=itemgetter(0)):
            yield key, [row[1:] for row in group]

    def _write_run(self) -> None:
        run = tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n", dir=self._folder)  # noqa: SIM115
        run.writelines(sorted(set(self._held)))
        self._runs.append(run)
        self._held, self._size = [], 0
