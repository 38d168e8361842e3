"""A knowledge graph of who partnered with whom among the world's universities.

    import kg

    with kg.build() as graph:
        print(kg.rank(graph, top=10))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.api import Graph, Page, Ranking, build, open, rank

__all__ = ["Graph", "Page", "Ranking", "__version__", "build", "open", "rank"]

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Import the Python face when it is first asked for, so that `import kg` reads nothing."""
    if name not in __all__:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    from kg import api

    return getattr(api, name)
