"""The rooms of the house: which may import which, and which library lives where."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

KG = Path(__file__).resolve().parent.parent / "kg"

ROOMS: dict[str, set[str]] = {
    "errors": set(),
    "claims": {"errors"},
    "identity": {"errors", "claims"},
    "extract": {"errors", "claims", "identity"},
    "graph": {"errors", "claims", "identity"},
    "network": {"errors", "claims", "identity", "graph"},
    "views": {"errors", "claims", "identity", "graph", "network"},
    "serve": {"errors", "claims", "identity", "graph"},
    "api": {"errors", "claims", "identity", "extract", "graph", "network", "views"},
    "__main__": {"cli"},
    "cli": {"errors", "claims", "identity", "extract", "graph", "network", "views", "serve", "api"},
}
LIBRARIES: dict[str, set[str]] = {
    "rdflib": {"graph"},
    "oxrdflib": {"graph"},
    "pyoxigraph": {"graph"},
    "pyshacl": {"graph"},
    "networkx": {"network", "views"},
    "pyvis": {"views"},
    "click": {"cli"},
    "httpx": {"extract"},
}
FILES = sorted(KG.rglob("*.py"))


def imports(path: Path, *, for_types: bool = False) -> set[str]:
    """Names of the modules that a file imports at run time."""
    tree = ast.parse(path.read_text("utf-8"))
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    found = set()
    for node in ast.walk(tree):
        if id(node) in typing_only and not for_types:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    return found


def room_of(path: Path, root: Path = KG) -> str:
    return path.relative_to(root).parts[0].removesuffix(".py")


def faults(path: Path, root: Path = KG) -> list[str]:
    room = room_of(path, root)
    if room == "__init__":
        return []
    wrong = []
    for name in imports(path):
        parts = name.split(".")
        target = parts[1] if parts[0] == "kg" and len(parts) > 1 else None
        if target in ROOMS and target != room and target not in ROOMS[room]:
            wrong.append(f"{path.relative_to(root)} imports kg.{target}")
        if parts[0] in LIBRARIES and room not in LIBRARIES[parts[0]]:
            wrong.append(f"{path.relative_to(root)} imports {parts[0]}")
    return sorted(set(wrong))


def test_there_are_files_to_check() -> None:
    assert {room_of(path) for path in FILES} >= {"claims", "graph", "network", "views", "cli"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(KG)))
def test_a_room_imports_only_what_its_row_allows(path: Path) -> None:
    assert faults(path) == []


def test_a_forbidden_import_is_seen(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    bad = tmp_path / "claims" / "bad.py"
    bad.write_text("import rdflib\nfrom kg.graph import open_graph\n", encoding="utf-8")
    assert faults(bad, tmp_path) == ["claims/bad.py imports kg.graph", "claims/bad.py imports rdflib"]


def test_importing_the_package_is_light() -> None:
    heavy = ["rdflib", "pyoxigraph", "networkx", "pyvis", "pydantic", "yaml", "numpy", "click"]
    code = f"import sys, kg; print([name for name in {heavy} if name in sys.modules])"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed.strip() == "[]"
