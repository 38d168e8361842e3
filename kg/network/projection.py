"""The network as networkx sees it: institutions and the partnerships between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kg.graph.facts import Certainty, Facts, Party
from kg.network.links import CERTAINTIES, find_links

if TYPE_CHECKING:
    from kg.network.network import Network

Mode = Literal["certain", "possible"]


def project(
    facts: Facts,
    *,
    mode: Mode = "certain",
    former: bool = False,
    since: str | None = None,
    until: str | None = None,
) -> Network:
    """Give the network of partnerships as a graph of networkx.

    Nodes are IRIs of institutions, and of countries that are a party themselves, with
    ``label``, ``kind``, ``country`` and, where known, ``city``, ``lat`` and ``lon``. Each
    pair has one edge with its ``certainty`` (certain, possible or former), the IRIs of its
    ``agreements`` and their number as ``weight``. Nodes and edges come sorted, so that
    what depends on their order depends on nothing else.

    Args:
        mode: possible adds the pairs that are only possible.
        former: Add the pairs all of whose agreements have ended.
        since: Only agreements that are surely of this date or later; undated ones are not.
        until: Only agreements that are surely of this date or earlier.

    Raises:
        ValueError: A date cannot be read.
    """
    from kg.network.network import Network

    links = find_links(facts, since=since, until=until)
    wanted: dict[Certainty, bool] = {"certain": True, "former": former, "possible": mode == "possible"}
    chosen = [certainty for certainty in CERTAINTIES if wanted[certainty]]
    nodes = {iri for certainty in chosen for pair in links.of(certainty) for iri in pair}
    G = Network()
    for iri in sorted(nodes):
        G.add_node(iri, **_attributes(facts.party(iri)))
    for certainty in chosen:
        for (one, other), agreements in links.of(certainty).items():
            G.add_edge(one, other, certainty=certainty, agreements=agreements, weight=len(agreements))
    return G


def _attributes(party: Party) -> dict[str, str | float]:
    """Give what is known of a party; what is unknown is left out, as file formats want it."""
    known = {"label": party.label, "kind": party.kind, "country": party.country, "city": party.city}
    attributes: dict[str, str | float] = {key: value for key, value in known.items() if value is not None}
    if party.coordinates:
        attributes["lat"], attributes["lon"] = party.coordinates
    return attributes
