"""The evidence behind a thing, read from a graph for a person to judge by."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kg.errors import KgError

_QUERY = """
SELECT DISTINCT ?thing ?source ?title ?exact WHERE {
  GRAPH ?source {
    { ?claim kg:evidence ?evidence . FILTER (?claim = ?thing) }
    UNION { ?claim ?role ?thing ; kg:evidence ?evidence . }
    UNION { ?claim kg:side/kg:member ?thing ; kg:evidence ?evidence . }
    ?evidence oa:hasSelector/oa:exact ?exact .
  }
  OPTIONAL { ?source dcterms:title ?title . }
} ORDER BY ?source ?exact LIMIT 100
"""
_SHOWN = 3


class EvidenceReader:
    """Reads sentences from the graph in a folder."""

    def __init__(self, graph_dir: Path) -> None:
        from kg.cli.base import names_of
        from kg.graph import open_graph

        self._graph = open_graph(graph_dir, mode="possible")
        self._base = names_of(graph_dir).base

    def lines(self, thing: str, mentions: Sequence[str]) -> list[str]:
        """Give lines that show where a thing is named and what is said of it.

        Args:
            thing: Its place below the base: ``institution/ID``, ``agreement/ID`` ...
            mentions: ``source#name`` of each mention, shown where there is no sentence.
        """
        found = self._sentences(thing)
        if not found:
            return [f"named by {mention.partition('#')[0]}" for mention in mentions[:_SHOWN]]
        lines = [
            f"{title or source.rpartition('/')[2]}: “{' '.join(quote.split())}”"
            for source, title, quote in found[:_SHOWN]
        ]
        return lines + ([f"and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else [])

    def _sentences(self, thing: str) -> list[tuple[str, str, str]]:
        from kg.graph import Iri, Solutions

        result = self._graph.query(_QUERY, substitutions={"thing": Iri(self._base + thing)})
        if not isinstance(result, Solutions):
            raise KgError("the evidence cannot be read")
        return [(str(row["source"]), str(row.get("title") or ""), str(row["exact"])) for row in result]
