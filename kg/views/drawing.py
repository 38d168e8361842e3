"""The picture as pyvis holds it; the only module that knows pyvis.

pyvis keeps the nodes and edges and renders the page, on our own template and with our
own vis-network. What its release gets wrong is put right here: edges are added without
scanning all others, several kinds between one pair stay apart, no file is dropped
beside the page, and nothing is loaded from the network.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from pyvis.network import Network

SHAPES: dict[str, str] = {
    "university": "dot",
    "school": "square",
    "research": "triangle",
    "joint-institute": "hexagon",
    "enterprise": "triangleDown",
    "government": "diamond",
    "association": "star",
    "country": "dot",
    "other": "square",
}
"""vis-network's shape for each kind; countries and others are hollow."""

_STYLES = ("base.css", "chrome.css", "panel.css")
_SCRIPTS = (
    "data.js",
    "dom.js",
    "palette.js",
    "state.js",
    "canvas.js",
    "labels.js",
    "spotlight.js",
    "combobox.js",
    "filters.js",
    "years.js",
    "table.js",
    "panel.js",
    "chain.js",
    "export.js",
    "address.js",
    "keyboard.js",
    "main.js",
)
_OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"randomSeed": 1, "improvedLayout": False},
    "interaction": {
        "hover": True,
        "multiselect": False,
        "selectConnectedEdges": False,
        "keyboard": {"enabled": False},
        "tooltipDelay": 100,
        "zoomSpeed": 0.7,
    },
    "nodes": {"borderWidth": 1, "chosen": False, "shapeProperties": {"interpolation": False}},
    "edges": {"chosen": False, "smooth": False, "selectionWidth": 0, "hoverWidth": 0},
}


class PartnershipNetwork(Network):  # type: ignore[misc]
    """A pyvis network whose page is one file that needs no network at all."""

    def __init__(self, *, heading: str) -> None:
        super().__init__(heading=heading, cdn_resources="in_line")
        self.options = dict(_OPTIONS)
        with as_file(files("kg.views.template")) as folder:
            self.set_template_dir(str(folder), "page.html")
            self._folder = Path(folder)
        self.templateEnv = Environment(loader=FileSystemLoader(self.template_dir), autoescape=True)
        self.templateEnv.filters["script_json"] = script_json

    def add_node(self, n_id: int, label: str | None = None, shape: str = "dot", **options: Any) -> None:
        """Add a node; one that is there already stays as it is."""
        if n_id not in self.node_map:
            node = {"id": n_id, "label": label or str(n_id), "shape": shape, **options}
            self.nodes.append(node)
            self.node_ids.append(n_id)
            self.node_map[n_id] = node

    def add_edge(self, source: int, to: int, **options: Any) -> None:
        """Add an edge beside those of the same pair.

        Raises:
            ValueError: An end is no node.
        """
        for end in (source, to):
            if end not in self.node_map:
                raise ValueError(f"there is no node {end!r}")
        self.edges.append({"from": source, "to": to, **options})

    def render(self, page: Mapping[str, Any]) -> str:
        """Give the page.

        Args:
            page: What the page's own scripts read, beside nodes and edges.
        """
        library = _read(self._folder / "vendor" / "vis-network.min.js")
        script = "(() => {\n" + "\n".join(_read(self._folder / "js" / name) for name in _SCRIPTS) + "})();"
        style = "\n".join(_read(self._folder / "css" / name) for name in _STYLES)
        self.templateEnv.globals.update(
            page=page,
            library=Markup(library),
            script=Markup(script),
            style=Markup(style),
            policy=_policy(library, script),
        )
        return str(self.generate_html())


def script_json(value: Any) -> Markup:
    """Write JSON that no text in it can end: for a script element of type application/json.

    >>> print(script_json({"name": "</script><b>"}))
    {"name":"\\u003c/script>\\u003cb>"}
    """
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"))


def _policy(*scripts: str) -> str:
    """Allow just these scripts to run and nothing to be loaded: a name that is HTML stays a name."""
    hashes = " ".join(
        "'sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() + "'" for script in scripts
    )
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; "
        "base-uri 'none'; form-action 'none'"
    )


def _read(path: Path) -> str:
    """Read a part of the page as it stands between its tags."""
    text = path.read_text(encoding="utf-8")
    lowered = text.lower()
    if "</script" in lowered or "</style" in lowered or "<!--" in lowered:
        raise ValueError(f"{path.name} holds a tag that would end its element")
    return text
