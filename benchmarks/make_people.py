"""Make the list of forenames and surnames by which extraction tells a person from a company.

    python benchmarks/make_people.py FAKER.whl

FAKER comes from PyPI (``pip download --no-deps faker==40.54.0``); only the names of its lists are read, those written
in Latin letters. Writes ``kg/extract/language/people.tsv.gz``, the same bytes on every run. Provenance and licence:
``kg/extract/language/README.md``.
"""

from __future__ import annotations

import ast
import gzip
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from kg.identity.folding import fold

LANGUAGE = Path(__file__).resolve().parent.parent / "kg" / "extract" / "language"
LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'. -]+")
FIRST = re.compile(r"(?:first|middle)_(?:name|romanized)")
LAST = re.compile(r"last_(?:name|romanized)")


def names_of(wheel: Path) -> tuple[set[str], set[str]]:
    """Give the folded words of the forenames and of the surnames of all countries."""
    found: tuple[set[str], set[str]] = (set(), set())
    with zipfile.ZipFile(wheel) as archive:
        for entry in sorted(archive.namelist()):
            if entry.startswith("faker/providers/person/") and entry.endswith("/__init__.py"):
                for words, pattern in zip(found, (FIRST, LAST), strict=True):
                    words.update(_words(ast.parse(archive.read(entry)), pattern))
    return found


def _words(module: ast.Module, pattern: re.Pattern[str]) -> Iterator[str]:
    """Give the folded words of the strings that a class assigns to names of a pattern."""
    for node in ast.walk(module):
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        if pattern.match(node.targets[0].id) is None:
            continue
        for each in ast.walk(node.value):
            if isinstance(each, ast.Constant) and isinstance(each.value, str) and LATIN.fullmatch(each.value):
                yield from (word for word in fold(each.value).split() if len(word) > 1)


def main() -> None:
    """Write the list: a word a line, behind it ``f`` for a forename, ``s`` for a surname or both."""
    forenames, surnames = names_of(Path(sys.argv[1]))
    rows = [
        f"{word}\t{'f' * (word in forenames)}{'s' * (word in surnames)}" for word in sorted(forenames | surnames)
    ]
    packed = gzip.compress("\n".join([*rows, ""]).encode(), mtime=0)
    (LANGUAGE / "people.tsv.gz").write_bytes(packed)
    print(f"{len(rows)} words, {len(packed):,} bytes")


if __name__ == "__main__":
    main()
