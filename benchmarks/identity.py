"""What identifying names costs, against what one would otherwise use.

    python benchmarks/identity.py ROR_DUMP [NAMES]

Each name is answered by the index that ``kg import ror`` writes, by a dict of lower-case names, and (for a few names)
by rapidfuzz over all names. Ratios within one run hold on any machine; seconds do not.
"""

from __future__ import annotations

import gzip
import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rapidfuzz import fuzz, process

from kg.identity import Registry, open_registry
from kg.identity.imports import import_ror
from kg.identity.index import DiskIndex, write_index


def main(dump: Path, count: int) -> None:
    """Import the dump, draw names from it and time the answers."""
    with tempfile.TemporaryDirectory() as folder:
        graph = Path(folder)
        start = time.process_time()
        records, names = import_ror(dump, graph)
        seconds, memory = time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        path = graph / "registry" / "ror.sqlite"
        size = path.stat().st_size / 1e6
        print(f"import: {records:,} records, {names:,} names, {seconds:.1f} s of CPU, {memory:.0f} MB of memory")
        print(f"index: {size:.0f} MB")
        opening = min(_wall(lambda: DiskIndex(path).close()) for _ in range(5))
        both = _wall(lambda: open_registry(graph))
        print(f"open: {opening * 1000:.1f} ms the index alone, {both * 1000:.0f} ms with the curated registry")
        _compare(dump, path, count)
        _grow(path, graph, count)


def _compare(dump: Path, path: Path, count: int) -> None:
    drawn, table = _names(dump, count)
    registry = Registry((), [DiskIndex(path)])
    spelled = [_respelled(name) for name in drawn]
    ours = _cost(lambda name: registry.match(name), drawn)
    theirs = _cost(lambda name: table.get(name.lower()), drawn)
    print(f"names as they stand: {1 / ours:,.0f} a second; a dict of names is {ours / theirs:.0f} times as fast")
    mixed = _cost(lambda name: registry.match(name), spelled)
    found = sum(registry.match(name).decision == "match" for name in spelled) / len(spelled)
    by_dict = sum(name.lower() in table for name in spelled) / len(spelled)
    print(f"names respelled: {1 / mixed:,.0f} a second; {found:.1%} matched, {by_dict:.1%} by the dict")
    few, choices = spelled[:40], list(table)
    fuzzy = _cost(
        lambda name: process.extractOne(name.lower(), choices, scorer=fuzz.token_sort_ratio, score_cutoff=90), few
    )
    print(f"rapidfuzz over all names: {1 / fuzzy:,.0f} a second; {fuzzy / mixed:,.0f} times the cost of a name here")


def _grow(path: Path, graph: Path, count: int) -> None:
    """Compare the cost of a name in registries of several sizes."""
    whole = DiskIndex(path)
    rng = random.Random(3)
    names = [rng.choice(record.names) for record in whole.records()][:: max(1, int(whole.meta["records"]) // count)]
    for part in (16, 4, 1):
        small = graph / f"{part}.sqlite"
        records, _ = write_index(
            (r for n, r in enumerate(whole.records()) if n % part == 0), small, {"name": "part", "sha256": ""}
        )
        registry = Registry((), [DiskIndex(small)])
        print(f"{records:,} records: {_cost(registry.match, names) * 1e6:.0f} µs a name")


def _names(dump: Path, count: int) -> tuple[list[str], dict[str, str]]:
    with gzip.open(dump) if dump.suffix == ".gz" else dump.open("rb") as stream:
        items = json.load(stream)
    rng = random.Random(1)
    full = [(name["value"], item["id"]) for item in items for name in item["names"] if "acronym" not in name["types"]]
    return [name for name, _ in rng.sample(full, count)], {name.lower(): id_ for name, id_ in full}


def _respelled(name: str) -> str:
    rng = random.Random(name)
    words = name.split()
    rng.shuffle(words)
    return rng.choice(
        [
            name.upper(),
            f"The {name}",
            name.replace(" and ", " & "),
            name.replace("-", " "),
            " ".join(words),
            name.replace("e", "é", 1),
        ]
    )


def _cost(answer: Callable[[str], object], names: list[str]) -> float:
    """Give the seconds of CPU a name, warm."""
    for name in names[:200]:
        answer(name)
    start = time.process_time()
    for name in names:
        answer(name)
    return (time.process_time() - start) / len(names)


def _wall(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)
