"""The network as one interactive HTML file.

`render_html` joins three things: the layout, the picture that pyvis renders, and the
data behind it (`kg.views.page_data`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import KgError
from kg.graph.facts import Certainty, Facts, Pair
from kg.network import count_partners, find_links
from kg.network.links import CERTAINTIES, Links
from kg.views.layout import compute_layout
from kg.views.page_data import drawn_parties, edge_kinds, page_data

if TYPE_CHECKING:
    from kg.views.drawing import PartnershipNetwork

TITLE = "Who partnered with whom"

_PULL: Mapping[Certainty, float] = {"certain": 1.0, "former": 0.6, "possible": 0.35}
_CURVES = (0.0, 0.16, -0.16, 0.3, -0.3, 0.44, -0.44, 0.58)


def render_html(facts: Facts, *, title: str = TITLE) -> str:
    """Give the page of the whole network; it opens from disk and loads nothing.

    Args:
        title: Heading of the page.
    """
    from kg.views.drawing import SHAPES, PartnershipNetwork

    links = find_links(facts)
    parties = drawn_parties(facts, links)
    partners = count_partners(links.certain)
    sizes = {party.iri: node_size(partners.get(party.iri, 0)) for party in parties}
    places = compute_layout([party.iri for party in parties], _springs(links), sizes)
    picture = PartnershipNetwork(heading=title)
    at = {party.iri: i for i, party in enumerate(parties)}
    for party in parties:
        x, y = places[party.iri]
        picture.add_node(at[party.iri], party.label, SHAPES[party.kind], x=x, y=y, size=round(sizes[party.iri], 1))
    _add_edges(picture, facts, links, at)
    return picture.render(page_data(facts, title=title))


def write_html(facts: Facts, path: Path, *, title: str = TITLE) -> None:
    """Write the page of the whole network.

    Raises:
        KgError: The file cannot be written.
    """
    write_page(render_html(facts, title=title), path)


def write_page(page: str, path: Path) -> None:
    """Write a page to a file.

    Raises:
        KgError: The file cannot be written.
    """
    try:
        path.write_text(page, encoding="utf-8", newline="\n")
    except OSError as error:
        raise KgError(f"{path}: cannot be written: {error.strerror}") from error


def node_size(partners: int) -> float:
    """Give a node's radius; its area grows with the number of partners.

    >>> node_size(0), node_size(4)
    (5.0, 11.4)
    """
    return 5.0 + 3.2 * math.sqrt(partners)


def _springs(links: Links) -> dict[Pair, float]:
    return {pair: _PULL[certainty] for certainty in CERTAINTIES for pair in links.of(certainty)}


def _add_edges(picture: PartnershipNetwork, facts: Facts, links: Links, at: Mapping[str, int]) -> None:
    """Draw an edge for each pair and kind of agreement; kinds of one pair bend apart."""
    place = -1
    for certainty in CERTAINTIES:
        for (one, other), agreements in links.of(certainty).items():
            place += 1
            for i, (kind, found) in enumerate(edge_kinds(facts, agreements).items() or [("other", [])]):
                bend = _CURVES[i + (certainty == "possible" and (one, other) in links.former)]
                picture.add_edge(
                    at[one],
                    at[other],
                    id=f"{place}-{kind}",
                    link=place,
                    kind=kind,
                    certainty=certainty,
                    count=len(found),
                    **({"bend": bend} if bend else {}),
                )
