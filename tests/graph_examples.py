"""Small worlds that the tests of the graph share: sources written to files, graphs built from them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from kg.graph import BuildReport, Graph, Solutions, build_graph, open_graph

NAMES = ("Alder University", "Birch University", "Cedar University", "Dogwood University", "Elm Company")
EMPTY_REGISTRY = "[]\n"


class _Plain(yaml.SafeDumper):
    """Writes a value out wherever it stands: the claims format has no aliases."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def source(id_: str, *, published: str | None = "2025-12-01", text: str | None = None, **more: Any) -> dict[str, Any]:
    """Give a source of the five organisations, with whatever else it says."""
    head: dict[str, Any] = {"id": id_, "title": f"Title of {id_}", "method": "curated"}
    if published:
        head["published"] = published
    if text is not None:
        head |= {"text": f"{id_}.txt", "text_is": "digest"}
    head |= more.pop("head", {})
    organisations = [
        {"name": name, "kind": "enterprise" if "Company" in name else "university", "country": "ES"} for name in NAMES
    ]
    return {"source": head, "organisations": more.pop("organisations", organisations), **more}


def agreement(*parties: str, status: str = "signed", kind: str = "mou", **more: Any) -> dict[str, Any]:
    """Give an agreement between organisations named by their first letters."""
    return {"kind": kind, "status": status, "parties": [full(party) for party in parties], **more}


def collective(one: str, other: str, **more: Any) -> dict[str, Any]:
    """Give a collective statement with two open sides, each a word of first letters."""
    sides = [[full(letter) for letter in side] for side in (one, other)]
    return {"kind": "agreement", "status": "signed", "sides": sides, "open": [True, True]} | more


def full(letter: str) -> str:
    """Give the name that begins with a letter; other names stay as they are."""
    return next((name for name in NAMES if name[0] == letter), letter)


def write(folder: Path, *sources: dict[str, Any], text: str = "") -> list[Path]:
    """Write sources to YAML files, and the text of those that have one."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for each in sources:
        path = folder / f"{each['source']['id']}.yaml"
        path.write_text(yaml.dump(each, Dumper=_Plain, allow_unicode=True, sort_keys=False), encoding="utf-8")
        if "text" in each["source"]:
            (folder / each["source"]["text"]).write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def build(folder: Path, *sources: dict[str, Any], **options: Any) -> BuildReport:
    """Build the sources into ``folder/graph``, with an empty registry and without the shapes."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "registry.yaml").write_text(EMPTY_REGISTRY, encoding="utf-8")
    claims = folder / "claims"
    for old in claims.glob("*.yaml"):
        old.unlink()
    write(claims, *sources, text=options.pop("text", ""))
    chosen = {"graph_dir": folder / "graph", "registry": folder / "registry.yaml", "shapes": False} | options
    return build_graph([claims], **chosen)


def graph_of(folder: Path, *sources: dict[str, Any], **options: Any) -> Graph:
    """Build the sources and open the graph."""
    build(folder, *sources, **options)
    return open_graph(folder / "graph")


def rows(graph: Graph, query: str, mode: Any = None) -> list[tuple[str | None, ...]]:
    """Give the rows of a query as plain texts, sorted."""
    found = graph.query(query, mode=mode)
    assert isinstance(found, Solutions)
    return sorted((tuple(None if term is None else str(term) for term in row) for row in found.tuples()), key=str)


def pairs(graph: Graph, predicate: str, mode: Any = None) -> list[str]:
    """Give the pairs of a predicate by the first letters of their labels, each way as it stands."""
    query = f"SELECT ?a ?b {{ ?x kg:{predicate} ?y . ?x rdfs:label ?a . ?y rdfs:label ?b }}"
    return sorted(f"{one}{other}" for one, other in ((str(a)[0], str(b)[0]) for a, b in rows(graph, query, mode)))


def both_ways(*names: str) -> list[str]:
    """Give pairs and their turns, sorted.

    >>> both_ways("AB")
    ['AB', 'BA']
    """
    return sorted([*names, *(name[::-1] for name in names)])
