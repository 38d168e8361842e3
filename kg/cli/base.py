"""The base IRI of a graph, which commands need that name its things without opening its store."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.graph.terms import Names


def names_of(graph_dir: Path) -> Names:
    """Give the names of the things in a graph; those of the default base where none is built."""
    from kg.graph.terms import Names

    try:
        manifest = json.loads((graph_dir / "manifest.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Names()
    base = manifest.get("base") if isinstance(manifest, dict) else None
    return Names(base) if isinstance(base, str) else Names()
