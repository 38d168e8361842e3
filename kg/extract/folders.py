"""Which files stand in a folder, and what in it is no file to read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.errors import Problem


def find_files(paths: Iterable[Path]) -> Iterator[Path | Problem]:
    """Give the files of paths in the order given, those of a folder sorted.

    What begins with a dot is left out of a folder; of a pipe, a link that leads nowhere and their like it is told
    that they are not read. A pipe that is named itself is read: ``kg extract <(pdftotext news.pdf -)``.
    """
    for path in paths:
        if path.is_dir():
            yield from _inside(path)
        elif path.exists():
            yield path
        else:
            yield Problem(path, None, "is a link that leads nowhere" if path.is_symlink() else "does not exist")


def _inside(folder: Path) -> Iterator[Path | Problem]:
    found: list[Path] = []
    barred: dict[Path, str] = {}
    for here, folders, files in os.walk(
        folder, onerror=lambda error: barred.update({Path(error.filename): str(error.strerror)})
    ):
        folders[:] = [name for name in folders if not name.startswith(".")]
        linked = [name for name in folders if os.path.islink(os.path.join(here, name))]
        found += [Path(here, name) for name in [*files, *linked] if not name.startswith(".")]
    if not found and not barred:
        yield Problem(folder, None, "is a folder without files")
    for path in sorted([*found, *barred]):
        if path in barred:
            yield Problem(path, None, f"cannot be read: {barred[path]}")
        elif path.is_file():
            yield path
        elif not (path.is_dir() and path.resolve().is_relative_to(folder.resolve())):
            yield Problem(path, None, _why_not(path))


def _why_not(path: Path) -> str:
    """Say why what stands in a folder is not read."""
    if path.is_dir():
        return "is a link to a folder, which is not followed: name that folder too"
    if path.is_symlink() and not path.exists():
        return "is a link that leads nowhere"
    return "is a pipe, a socket or a device, not a file"
