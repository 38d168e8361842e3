"""The graph folder: where a graph lies, and how a new one takes the place of the old.

A build writes a generation of its own below ``generations/``. Publishing it is one atomic step, the
replacement of the link ``current``, through which the fixed names ``store``, ``graph.nq`` and
``manifest.json`` lead. Whoever reads has an old graph or a new one, never parts of both. A reader holds a
shared lock on its generation, and a build deletes only generations that nobody reads. Where there are no
symbolic links, a small file names the current generation.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import IO

from kg.errors import GraphError

FIXED = ("store", "graph.nq", "manifest.json")
_COPIED = ("graph.nq", "manifest.json", "questions.jsonl")  # where there are no links
_READERS = "readers"
_POINTER = "current.txt"


class GraphFolder:
    """A folder that holds a graph, or will."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.generations = path / "generations"
        self.registry = path / "registry"
        self.cache = path / "cache"

    def current(self) -> Path | None:
        """Give the folder of the published generation, or None where there is none."""
        link, pointer = self.path / "current", self.path / _POINTER
        try:
            name = os.readlink(link) if link.is_symlink() else pointer.read_text(encoding="utf-8").strip()
        except OSError:
            return None
        found = self.path / name
        return found if (found / "manifest.json").is_file() else None

    @contextmanager
    def building(self) -> Iterator[Path]:
        """Hold the folder for a build and give the empty folder of a new generation.

        What killed builds left behind is removed first; where this build fails, so is what it wrote, the folder
        itself included where it was not there before.

        Raises:
            GraphError: Another build holds the folder, or it cannot be written.
        """
        self._refuse_strangers()
        new_folders = [each for each in (self.generations, *self.generations.parents) if not each.exists()]
        try:
            self.generations.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise GraphError(f"{self.path}: cannot be written: {error.strerror}") from error
        try:
            yield from self._generation()
        finally:
            if new_folders and self.current() is None:
                _remove_empty(new_folders)

    def _generation(self) -> Iterator[Path]:
        """Give the folder of a new generation and hold the lock until it is published or has failed."""
        with _Lock(self.path / "build.lock", exclusive=True) as lock:
            if lock.fault:
                raise GraphError(f"{self.path}: cannot be written: {lock.fault}")
            if not lock.held:
                raise GraphError(f"{self.path}: another build is writing this graph; wait until it has ended")
            self._sweep()
            new = self.generations / str(self._next_number())
            new.mkdir()
            (new / _READERS).touch()
            try:
                yield new
            finally:
                if self.current() != new:
                    shutil.rmtree(new, ignore_errors=True)
                if self.current() is None:
                    with suppress(OSError):  # Windows removes no open file
                        (self.path / "build.lock").unlink()
            self._sweep()

    def publish(self, generation: Path) -> None:
        """Make a finished generation the current one, in one step."""
        target = generation.relative_to(self.path).as_posix()
        try:
            for fixed in FIXED:
                self._link(f"current/{fixed}", self.path / fixed)
            self._link(target, self.path / "current")
        except OSError:
            _replace_text(self.path / _POINTER, target + "\n")
            for name in _COPIED:
                shutil.copyfile(generation / name, self.path / f"{name}.new")
                os.replace(self.path / f"{name}.new", self.path / name)

    def _link(self, target: str, link: Path) -> None:
        if link.is_symlink() and os.readlink(link) == target:
            return
        new = link.with_name(f"{link.name}.new")
        new.unlink(missing_ok=True)
        os.symlink(target, new)
        os.replace(new, link)

    def _next_number(self) -> int:
        numbers = [int(each.name) for each in self.generations.iterdir() if each.name.isdigit()]
        return max(numbers, default=0) + 1

    def _sweep(self) -> None:
        """Remove every generation but the current one that nobody reads."""
        current = self.current()
        for each in self.generations.iterdir():
            if each == current:
                continue
            with _Lock(each / _READERS, exclusive=True) as lock:
                free = lock.held
            if free:
                shutil.rmtree(each, ignore_errors=True)

    def _refuse_strangers(self) -> None:
        for name in FIXED:
            found = self.path / name
            if found.exists() and not found.is_symlink() and not (self.path / _POINTER).exists():
                raise GraphError(f"{found}: is no part of a graph of ours; choose another folder with --graph")

    @contextmanager
    def reading(self) -> Iterator[Path]:
        """Give the current generation and keep builds from removing it.

        Raises:
            GraphError: There is no graph here.
        """
        for attempt in range(100):
            time.sleep(attempt * 0.001)
            current = self.current()
            if current is None:
                break
            with _Lock(current / _READERS, exclusive=False) as lock:
                if lock.held and current.is_dir():
                    yield current
                    return
        raise GraphError(f"{self.path}: there is no graph here; make one with 'kg build --graph {self.path}'")


class _Lock:
    """A lock on a file, held or not; `fault` says why its file could not be opened."""

    def __init__(self, path: Path, *, exclusive: bool) -> None:
        self._path = path
        self._exclusive = exclusive
        self._file: IO[bytes] | None = None
        self.held = False
        self.fault: str | None = None

    def __enter__(self) -> _Lock:
        try:
            self._file = self._path.open("ab" if self._exclusive else "rb")
        except OSError as error:
            self.fault = error.strerror
            self.held = self._exclusive and not self._path.exists()
            return self
        self.held = _lock(self._file, self._exclusive)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()


def _lock(file: IO[bytes], exclusive: bool) -> bool:
    """Lock a file; on Windows builds alone are locked, for there a file that is read cannot be deleted."""
    if sys.platform == "win32":
        import msvcrt

        try:
            if exclusive:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except OSError:
        return False
    return os.fstat(file.fileno()).st_nlink > 0  # a failed build may have removed it since it was opened


def _remove_empty(folders: Sequence[Path]) -> None:
    """Remove folders, inner ones first, until one holds something."""
    with suppress(OSError):
        for folder in folders:
            folder.rmdir()


def _replace_text(path: Path, text: str) -> None:
    new = path.with_name(f"{path.name}.new")
    new.write_text(text, encoding="utf-8")
    os.replace(new, path)
