"""The graph of networkx that `kg.network.project` gives, with the table that a notebook shows for it."""

from __future__ import annotations

from html import escape

import networkx as nx

_SHOWN = 10


class Network(nx.Graph):  # type: ignore[type-arg]  # no type parameter at run time
    """A `networkx.Graph` of partnerships: every function of networkx takes it."""

    def _repr_html_(self) -> str:
        """Give its size and its best-connected nodes as an HTML table."""
        nodes = sorted(self.degree, key=lambda pair: (-pair[1], self.nodes[pair[0]].get("label", pair[0])))
        rows = "".join(
            f"<tr><td>{escape(str(self.nodes[iri].get('label', iri)))}</td>"
            f"<td>{escape(str(self.nodes[iri].get('country', '')))}</td><td>{degree}</td></tr>"
            for iri, degree in nodes[:_SHOWN]
        )
        return (
            f"<p>{self.number_of_nodes():,} nodes, {self.number_of_edges():,} edges</p>"
            f"<table><thead><tr><th>label</th><th>country</th><th>degree</th></tr></thead><tbody>{rows}</tbody></table>"
        )
