"""Where the claims of ``kg extract`` go: standard output, a file, a folder.

A file gets all claims of a run in one step, when the run has ended: whoever reads it finds either those or what was
there before, never half a run. What a person may have corrected in it is not lost without ``--force``. A folder gets
two files for each document as it is done.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

import click

from kg.errors import KgError, Problem

if TYPE_CHECKING:
    from kg.extract.parallel import Written


# Faults of the disk, which every other document has too.
_NO_MORE = {errno.ENOSPC, errno.EROFS, errno.EIO, getattr(errno, "EDQUOT", errno.ENOSPC)}


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of a folder that was there and differs, so that it was kept and nothing of the document was written.

    Attributes:
        path: The file.
        same_text: Whether the text beside it is the one that was read: then only the claims are other ones, as a
            person who corrected them leaves them.
    """

    path: Path
    same_text: bool


class Sink(Protocol):
    """What gets the claims of one document after the other."""

    def __enter__(self) -> Sink: ...

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None: ...

    def write(self, written: Written) -> Kept | Problem | None:
        """Write the claims of one document; give the file that kept it from being written, or why it cannot be."""

    def finish(self) -> None:
        """Make what was written count: the run has ended."""

    def left(self) -> str:
        """Say what becomes of the claims where a run does not end."""


class ToOutput:
    """Standard output, or nowhere."""

    def __init__(self, divider: str, *, silent: bool = False) -> None:
        self._divider = divider
        self._silent = silent
        self._begun = False

    def __enter__(self) -> ToOutput:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Do nothing: standard output stays open."""

    def write(self, written: Written) -> None:
        """Print the claims of one document."""
        if not self._silent:
            click.echo((self._divider if self._begun else "") + written.output, nl=False)
        self._begun = True

    def finish(self) -> None:
        """Do nothing: all is printed."""

    def left(self) -> str:
        """Say nothing: what was printed is seen."""
        return ""


class ToFile:
    """One file, replaced when the run has ended; a pipe or a device is written at once."""

    def __init__(self, path: Path, divider: str, *, force: bool) -> None:
        self.path = path
        self._divider = divider
        self._force = force
        self._target = Path(os.path.realpath(path))
        self._as_it_was = "unchanged" if os.path.lexists(path) else "not written"
        self._partial = _partial_beside(self._target)
        if os.path.exists(path) and not os.path.isfile(path):
            self._partial = path
        self._ended = False
        self._written: set[bytes] = set()
        self._stream: IO[str] | None = None

    def __enter__(self) -> ToFile:
        try:
            if os.path.isfile(self._target):
                self._target.open("ab").close()  # one that is protected stays as it is
            self._stream = self._partial.open("w", encoding="utf-8", newline="\n")
        except OSError as error:
            raise self._cannot(error) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._stream is None:
            return
        with suppress(OSError):
            self._stream.close()
        if self._partial != self.path:
            self._partial.unlink(missing_ok=True)
            if kind is not None and issubclass(kind, KgError) and not self._ended:
                click.echo(f"{self.path} is {self._as_it_was}", err=True)

    def write(self, written: Written) -> None:
        """Write the claims of one document behind the others."""
        assert self._stream is not None
        try:
            self._stream.write((self._divider if self._written else "") + written.output)
        except OSError as error:
            raise self._cannot(error) from error
        self._written.add(_digest(written.output.encode("utf-8")))

    def finish(self) -> None:
        """Put the claims in the place of what was there, unless nothing was read or corrections may be lost."""
        assert self._stream is not None
        self._ended = True
        try:
            self._stream.close()
            if self._partial != self.path and not self._written:
                click.echo(f"nothing was read{self.left()}", err=True)
            elif self._partial != self.path:
                self._replace()
        except OSError as error:
            raise self._cannot(error) from error

    def _replace(self) -> None:
        if os.path.isfile(self._target):
            sources = [_digest(data) in self._written for data in self._sources()]
            gone = f"{sources.count(False)} of the {len(sources)} sources in it"
            if False in sources and self._divider and not self._force:
                raise KgError(
                    f"{self.path}: kept as it is: {gone} would not be written again as they are;"
                    " take another file, or --force to replace it"
                )
            if False in sources:
                click.echo(f"{self.path}: replaced; {gone} were not written again as they were", err=True)
            shutil.copymode(self._target, self._partial)
        os.replace(self._partial, self._target)

    def _sources(self) -> Iterator[bytes]:
        """Give the bytes of each source in the file that is there."""
        from kg.claims.reading import MAX_YAML_BYTES
        from kg.claims.yaml_form import split_documents

        with self._target.open("rb") as stream:
            if not self._divider:
                yield from (line for line in stream if line.strip())
                return
            for _, document in split_documents(stream, largest=MAX_YAML_BYTES):
                if document.strip():
                    yield document.removeprefix(self._divider.encode())

    def left(self) -> str:
        """Say that the file is as it was."""
        return "" if self._partial == self.path else f"; {self.path} is {self._as_it_was}"

    def _cannot(self, error: OSError) -> KgError:
        return KgError(f"{self.path}: cannot be written: {error.strerror}")


class ToFolder:
    """A folder, which gets ID.yaml and ID.txt for each document."""

    def __init__(self, path: Path, *, force: bool) -> None:
        self.path = path
        self._force = force
        self._new = [each for each in (path, *path.parents) if not os.path.lexists(each)]

    def __enter__(self) -> ToFolder:
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            if not os.access(self.path, os.W_OK | os.X_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        except OSError as error:
            raise KgError(f"{self.path}: cannot be written: {error.strerror}") from error
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Remove the folders that were made and got nothing."""
        with suppress(OSError):
            for folder in self._new:
                folder.rmdir()

    def write(self, written: Written) -> Kept | Problem | None:
        """Write the text and the claims of one document, unless one of the files is there and differs."""
        text, claims = self.path / f"{written.id}.txt", self.path / f"{written.id}.yaml"
        files = {text: written.text.encode("utf-8"), claims: written.output.encode("utf-8")}
        try:
            differing = [path for path, content in files.items() if _differs(path, content)]
            if differing and not self._force:
                return Kept(differing[0], same_text=differing == [claims] and text.exists())
            for path, content in files.items():
                if path in differing or not path.exists():
                    _put(path, content)
        except OSError as error:
            if error.errno in _NO_MORE:
                raise KgError(f"{self.path}: cannot be written: {error.strerror}") from error
            return Problem(claims, None, f"cannot be written: {error.strerror}")
        return None

    def finish(self) -> None:
        """Do nothing: each document is in the folder already."""

    def left(self) -> str:
        """Say where the documents are that were done."""
        return f"; what was read is in {self.path}" if os.path.isdir(self.path) and os.listdir(self.path) else ""


def _differs(path: Path, content: bytes) -> bool:
    return path.exists() and path.read_bytes() != content


def _put(path: Path, content: bytes) -> None:
    """Write a file in one step, so that a run that is killed leaves no half of one."""
    target = Path(os.path.realpath(path))
    partial = _partial_beside(target)
    try:
        partial.write_bytes(content)
        if target.exists():
            shutil.copymode(target, partial)
        os.replace(partial, target)
    finally:
        partial.unlink(missing_ok=True)


def _partial_beside(target: Path) -> Path:
    return target.with_name(f".kg-extract-{os.getpid()}.new")


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).digest()
