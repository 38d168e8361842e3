"""The network in the formats of other tools: GraphML and GEXF, which Gephi reads."""

from __future__ import annotations

import re
from typing import Any

import networkx as nx

NETWORK_FORMATS = ("graphml", "gexf")


def format_network(G: nx.Graph[str], format_: str) -> str:
    """Give a network as GraphML or GEXF; lists of agreements become one text.

    Raises:
        ValueError: The format is neither of the two.
    """
    if format_ not in NETWORK_FORMATS:
        raise ValueError(f"{format_!r} is no network format: choose one of {', '.join(NETWORK_FORMATS)}")
    flat: Any = nx.Graph()
    flat.add_nodes_from(G.nodes(data=True))
    for one, other, attributes in G.edges(data=True):
        flat.add_edge(one, other, **attributes | {"agreements": "; ".join(attributes["agreements"])})
    if format_ == "graphml":
        return "\n".join(nx.generate_graphml(flat)) + "\n"
    # networkx writes the day of writing; the same network gives the same bytes.
    return re.sub(r' lastmodifieddate="[^"]*"', "", "\n".join(nx.generate_gexf(flat)) + "\n")
