"""How fast a million claims stream in, against parsing the same lines as bare JSON.

    python benchmarks/claims.py [--sources 100000]

Prints sources and claims a second, the ratio to `json.loads` alone, and the peak memory.
"""

from __future__ import annotations

import argparse
import json
import resource
import tempfile
import time
from pathlib import Path

from kg.claims import read_claims

ORGANISATIONS = [f"University of Place {n}" for n in range(12)]


def write_example(path: Path, sources: int) -> None:
    """Write sources of ten agreements each."""
    with path.open("w", encoding="utf-8") as stream:
        for number in range(sources):
            data = {
                "source": {"id": f"source-{number}", "title": f"Report {number}", "method": "curated"},
                "organisations": [{"name": name, "kind": "university", "country": "ES"} for name in ORGANISATIONS],
                "agreements": [
                    {"kind": "mou", "status": "signed", "parties": ORGANISATIONS[n : n + 2], "signed": "2025-03-04"}
                    for n in range(10)
                ],
            }
            stream.write(json.dumps(data) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sources", type=int, default=100_000)
    sources = parser.parse_args().sources
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "claims.jsonl"
        write_example(path, sources)
        start = time.process_time()
        with path.open(encoding="utf-8") as stream:
            for line in stream:
                json.loads(line)
        plain = time.process_time() - start
        start = time.process_time()
        agreements = sum(len(located.claims.agreements) for located in read_claims([path]))
        checked = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = agreements / checked
    print(f"{sources} sources, {agreements} agreements: {checked:.1f} s CPU, {rate:,.0f} agreements a second")
    print(f"typed and checked against json.loads alone: {checked / plain:.1f} times; peak memory {peak:.0f} MB")


if __name__ == "__main__":
    main()
