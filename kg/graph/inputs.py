"""Inputs: what a build reads, and what the manifest says of it.

A manifest names files without the folders of a machine and says no time, so that two machines write the
same one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from kg.claims import find_claims_files
from kg.errors import GraphError, nearest
from kg.identity import Judgements, Registry
from kg.identity.curated import bundled_registry

_RULES = ("kg.claims", "kg.identity", "kg.graph")


def bundled_seeds() -> Path:
    """Give the folder of the bundled collections."""
    return Path(str(files("kg.seeds")))


def bundled_collections() -> list[str]:
    """Name the bundled collections."""
    return sorted(
        each.name for each in bundled_seeds().iterdir() if each.is_dir() and not each.name.startswith(("_", "."))
    )


def collection_paths(names: Sequence[str] = ()) -> list[Path]:
    """Give the folders of bundled collections, of all where none is named or one is called ``all``.

    Raises:
        GraphError: There is no collection of that name.
    """
    known = bundled_collections()
    if "all" in names:
        names = ()
    for name in names:
        if name not in known:
            raise GraphError(
                f"there is no collection {name!r}{nearest(name, known)}; the bundled ones are {', '.join(known)}"
            )
    return [bundled_seeds() / name for name in dict.fromkeys(names or known)]


def input_data(
    paths: Sequence[Path], judgements: Judgements, registry: Registry, curated: Path | None
) -> dict[str, Any]:
    """Give what the manifest says of the files that a build reads."""
    find_claims_files(paths)  # names every path that is not there, before anything is read
    imported = [{"name": each.name, "sha256": each.sha256} for each in registry.inputs]
    chosen = curated or bundled_registry()
    return {
        "claims": sorted(_claims_files(paths), key=lambda each: (each["name"], each["sha256"])),
        "judgements": judgement_lines(judgements),
        "registry": [{"name": chosen.name, "sha256": _hash(chosen)}, *imported],
        "ontology": _hash_of([files("kg.ontology") / name for name in ("kg.ttl", "shapes.ttl")]),
        "rules": rules_hash(),
    }


def judgement_lines(judgements: Judgements) -> list[str]:
    """Give the judgements that count, without the files that they stand in."""
    lines = {
        "\t".join((each.judgement, each.left, each.right, each.who, each.when, each.why)) for each in judgements.lines
    }
    return sorted(lines)


@cache
def rules_hash() -> str:
    """Give a hash of the code and data that decide what a build makes of its inputs."""
    found = [each for package in _RULES for each in _walk(files(package))]
    return _hash_of([each for each in found if not each.name.endswith((".pyc", ".rq"))])


def _walk(folder: Traversable) -> Iterator[Traversable]:
    for each in sorted(folder.iterdir(), key=lambda each: each.name):
        if each.is_file():
            yield each
        elif not each.name.startswith(("_", ".")):
            yield from _walk(each)


def _hash_of(found: Iterable[Traversable]) -> str:
    hashed = sha256()
    for each in found:
        data = each.read_bytes()
        hashed.update(f"{each.name} {len(data)}\n".encode() + data)
    return hashed.hexdigest()


def _claims_files(paths: Sequence[Path]) -> Iterator[dict[str, str]]:
    for path in paths:
        for file in find_claims_files([path]):
            inside = file.relative_to(path).as_posix() if path.is_dir() else ""
            yield {"name": f"{path.absolute().name}/{inside}" if inside else file.name, "sha256": _hash(file)}


def _hash(path: Path) -> str:
    hashed = sha256()
    with path.open("rb") as stream:
        while data := stream.read(1 << 20):
            hashed.update(data)
    return hashed.hexdigest()
