"""From a graph to its network: links, networkx graphs, rankings, communities, chains."""

from __future__ import annotations

from kg.network.communities import find_communities
from kg.network.links import Links, count_partners, find_links
from kg.network.paths import Hop, find_path
from kg.network.projection import project
from kg.network.ranking import COLUMNS, MEASURES, Measure, Row, rank

__all__ = [
    "COLUMNS",
    "MEASURES",
    "Hop",
    "Links",
    "Measure",
    "Row",
    "count_partners",
    "find_communities",
    "find_links",
    "find_path",
    "project",
    "rank",
]
