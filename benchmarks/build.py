"""Measure a build: claims of a generated world to a graph folder, with CPU time and peak memory.

    python benchmarks/build.py --claims 100000

The world has one institution for ten claims, a few of them with many partners; a source makes five
claims. Same number and seed, same claims.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

CLAIMS_A_SOURCE = 5
COUNTRIES = ("CN", "ES", "FR", "DE", "US", "GB", "JP", "KE", "PE", "LA", "BR", "IN")
SYLLABLES = [start + vowel for start in ("b", "d", "k", "l", "m", "n", "p", "r", "s", "t", "v") for vowel in "aeiou"]
KINDS = ("mou", "agreement", "exchange", "joint-programme")
STATUSES = ("signed", "signed", "signed", "reported", "renewed", "planned", "terminated")


def sources(claims: int, seed: int) -> Iterator[dict[str, object]]:
    """Give the sources of a generated world as the claims format has them."""
    chance = random.Random(seed)
    world = max(claims // 10, 10)
    for number in range(claims // CLAIMS_A_SOURCE):
        chosen = sorted({int(world * chance.random() ** 2) for _ in range(6)})
        agreements = [agreement(chance, chosen) for _ in range(CLAIMS_A_SOURCE)] if len(chosen) > 2 else []
        yield {
            "source": {
                "id": f"s{number}",
                "title": f"Report {number}",
                "published": f"20{number % 25:02}-03-01",
                "method": "generated 1",
            },
            "organisations": [
                {
                    "name": name_of(place),
                    "kind": "university",
                    "country": COUNTRIES[place % len(COUNTRIES)],
                }
                for place in chosen
            ],
            "agreements": agreements,
        }


def name_of(place: int) -> str:
    """Give the name of an institution: every number has another word, and neighbours have no like ones."""
    scattered = place * 2_654_435_761 % len(SYLLABLES) ** 5
    syllables = []
    for _ in range(5):
        scattered, rest = divmod(scattered, len(SYLLABLES))
        syllables.append(SYLLABLES[rest])
    return f"University of {''.join(syllables).capitalize()}"


def agreement(chance: random.Random, chosen: list[int]) -> dict[str, object]:
    """Make one agreement between some of the institutions."""
    status = chance.choice(STATUSES)
    made: dict[str, object] = {"kind": chance.choice(KINDS), "status": status}
    names = [name_of(place) for place in chosen]
    if chance.random() < 0.03:
        return made | {"sides": [names[: len(names) // 2 + 1], names[len(names) // 2 + 1 :]], "open": [True, True]}
    made["parties"] = chance.sample(names, 2)
    if status in ("signed", "renewed"):
        made["signed"] = f"20{chance.randrange(25):02}-{chance.randrange(1, 13):02}-{chance.randrange(1, 28):02}"
    return made | ({"ended": "2024"} if status == "terminated" else {})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--again", action="store_true", help="build a second time, when nothing has changed")
    parser.add_argument("--no-shapes", action="store_true", help="leave out the SHACL shapes")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path, graph = Path(folder) / "claims.jsonl", Path(folder) / "graph"
        with path.open("w", encoding="utf-8") as stream:
            for source in sources(options.claims, options.seed):
                stream.write(json.dumps(source) + "\n")
        command = [sys.executable, "-c", "from kg.cli import main; main()", "build", str(path), "--graph", str(graph)]
        if options.no_shapes:
            command.append("--no-shapes")
        for _ in range(2 if options.again else 1):
            measure(command, graph)


def measure(command: list[str], graph: Path) -> None:
    """Run a build in a process of its own and print what it took."""
    begin, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    size = sum(each.stat().st_size for each in (graph / "store").resolve().rglob("*") if each.is_file())
    quads = json.loads((graph / "manifest.json").read_text(encoding="utf-8"))["counts"]["quads"]
    print(
        f"{time.perf_counter() - begin:.1f} s, {cpu:.1f} s CPU, {after.ru_maxrss / 1024:.0f} MB at the peak; "
        f"{quads:,} quads, store {size / 1e6:.0f} MB, graph.nq {(graph / 'graph.nq').stat().st_size / 1e6:.0f} MB"
    )


if __name__ == "__main__":
    main()
