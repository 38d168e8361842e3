"""Importing: what a user brings is indexed in the graph's folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from kg.errors import Problem, RegistryError
from kg.identity.index import write_index
from kg.identity.naming import slug
from kg.identity.registry import ENDING, FOLDER
from kg.identity.ror import file_digest, read_ror
from kg.identity.tables import read_institutions


def import_ror(path: Path, graph_dir: Path, skipped: Counter[str] | None = None) -> tuple[int, int]:
    """Index ROR's dump, in place of an earlier import of it, and count institutions and names.

    Args:
        skipped: Counts records that are left out, by reason.

    Raises:
        RegistryError: The dump cannot be read, or the index not be written.
    """
    meta = {"name": "ror", "file": path.name, "sha256": _digest(path)}
    return write_index(read_ror(path, skipped), graph_dir / FOLDER / f"ror{ENDING}", meta)


def import_institutions(path: Path, graph_dir: Path, columns: Mapping[str, Sequence[str]]) -> tuple[int, int]:
    """Index a table of institutions, in place of an earlier import of a table of that name.

    Raises:
        RegistryError: With every fault of the table, or the index cannot be written.
    """
    records = read_institutions(path, columns)
    name = f"csv-{slug(path.stem) or 'table'}"
    meta = {"name": name, "file": path.name, "sha256": _digest(path)}
    return write_index(records, graph_dir / FOLDER / f"{name}{ENDING}", meta)


def _digest(path: Path) -> str:
    try:
        return file_digest(path)
    except OSError as error:
        raise RegistryError([Problem(path, None, f"the file cannot be read: {error.strerror}")]) from error
