"""Inputs: what a build reads, and what the manifest says of it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

from kg.errors import GraphError, nearest
from kg.graph.spool import CheckedSource


def bundled_seeds() -> Path:
    """Give the folder of the bundled collections."""
    return Path(str(files("kg.seeds")))


def bundled_collections() -> list[str]:
    """Name the bundled collections."""
    return sorted(each.name for each in bundled_seeds().iterdir() if each.is_dir() and not each.name.startswith(("_", ".")))


def collection_paths(names: Sequence[str] = ()) -> list[Path]:
    """Give the folders of bundled collections, of all where none is named.

    Raises:
        GraphError: There is no collection of that name.
    """
    known = bundled_collections()
    for name in names:
        if name not in known:
            raise GraphError(f"there is no collection {name!r}{nearest(name, known)}; the bundled ones are {', '.join(known)}")
    return [bundled_seeds() / name for name in dict.fromkeys(names or known)]


class Inputs:
    """What a build read, for the manifest."""

    def __init__(self) -> None:
        self.graph = ""
        self._sources: dict[str, dict[str, str]] = {}

    def add(self, source: CheckedSource) -> None:
        """Take note of a source."""
        self._sources[source.id] = {"sha256": source.sha256}

    def data(self) -> dict[str, Any]:
        """Give what the manifest says of the inputs."""
        return {"sources": dict(sorted(self._sources.items())), "graph": self.graph}
