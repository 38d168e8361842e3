"""Which files stand in a folder, and what in it is no file to read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.errors import Problem


def find_files(paths: Iterable[Path]) -> Iterator[Path | Problem]:
    """Give the files of paths in the order given, those of a folder sorted.

    What begins with a dot is left out of a folder; of a pipe, a link that leads nowhere and their like it is told
    that they are not read. A pipe that is named itself is read: ``kg extract <(pdftotext news.pdf -)``.
    """
    for path in paths:
        try:
            folder = stat.S_ISDIR(path.stat().st_mode)
        except FileNotFoundError:
            yield Problem(path, None, "is a link that leads nowhere" if path.is_symlink() else "does not exist")
        except OSError as error:
            yield Problem(path, None, f"cannot be read: {error.strerror}")
        else:
            yield from _inside(path) if folder else [path]


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
        elif os.path.isfile(path):
            yield path
        elif not (os.path.isdir(path) and path.resolve().is_relative_to(folder.resolve())):
            yield Problem(path, None, _why_not(path))


def _why_not(path: Path) -> str:
    """Say why what stands in a folder is not read."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return "is a link that leads nowhere" if os.path.islink(path) else f"cannot be read: {error.strerror}"
    if stat.S_ISDIR(mode):
        return "is a link to a folder, which is not followed: name that folder too"
    return "is a pipe, a socket or a device, not a file"
