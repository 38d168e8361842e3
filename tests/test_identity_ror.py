"""Matching on ROR's real names: nearly all unambiguous spellings match, none wrongly, at a price that stays small."""

from __future__ import annotations

import gzip
import json
import random
import re
import subprocess
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from kg.identity import Registry, countries
from kg.identity.imports import import_ror
from kg.identity.index import DiskIndex
from kg.identity.keys import name_key

pytestmark = pytest.mark.shared


class Drawn(NamedTuple):
    """A spelling of a name of one record, and the records that have the name."""

    text: str
    country: str | None
    id: str
    owners: frozenset[str]


class Ror(NamedTuple):
    """The dump, and the index made of it."""

    dump: Path
    index: Path
    items: list[dict[str, Any]]
    registry: Registry


@pytest.fixture(scope="module")
def ror(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Ror:
    dump = shared / "registry" / "ror-v2-subset.json.gz"
    graph = tmp_path_factory.mktemp("ror")
    import_ror(dump, graph)
    index = graph / "registry" / "ror.sqlite"
    with gzip.open(dump) as stream:
        items = json.load(stream)
    return Ror(dump, index, items, Registry((), [DiskIndex(index)]))


def _without_accents(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


def _shuffled(text: str) -> str:
    words = text.split()
    random.Random(text).shuffle(words)
    return " ".join(words)


VARIANTS: dict[str, Callable[[str], str]] = {
    "as it stands": str,
    "capitals": str.upper,
    "small letters": str.lower,
    "without accents": _without_accents,
    "an article": lambda text: text[4:] if text.lower().startswith("the ") else f"The {text}",
    "other punctuation": lambda text: re.sub(r"[,.;:()\-–—]", " ", text),
    "&": lambda text: re.sub(r"\b(?:and|et|und|y)\b", "&", text),
    "rotated": lambda text: " ".join([*text.split()[1:], *text.split()[:1]]),
    "shuffled": _shuffled,
}


def draw(ror: Ror, count: int, variant: Callable[[str], str], *, seed: int) -> list[Drawn]:
    """Draw names of living records, every second one with its country."""
    rng = random.Random(seed)
    owners: dict[str, set[str]] = defaultdict(set)
    country_of = {}
    for item in ror.items:
        country_of[item["id"]] = item["locations"][0]["geonames_details"]["country_code"]
        for name in item["names"]:
            if "acronym" not in name["types"]:
                owners[name_key(name["value"])].add(item["id"])
    living = [item for item in ror.items if item["status"] == "active" and country_of[item["id"]] in countries()]
    drawn = []
    for item in rng.sample(living, count):
        name = rng.choice([name["value"].strip() for name in item["names"] if "acronym" not in name["types"]])
        country = country_of[item["id"]] if rng.random() < 0.5 else None
        same = {id_ for id_ in owners[name_key(name)] if country is None or country_of[id_] == country}
        if " " in name:
            drawn.append(Drawn(variant(name), country, item["id"], frozenset(same)))
    return drawn


def outcome(drawn: Drawn, registry: Registry) -> str:
    decision = registry.match(drawn.text, country=drawn.country)
    right = decision.entry is not None and decision.entry.ror == drawn.id
    if decision.decision == "match":
        return "right" if right else "wrong"
    return decision.decision


def test_spellings_of_unambiguous_names_match_and_none_wrongly(ror: Ror) -> None:
    counts: Counter[str] = Counter()
    wrong = []
    for seed, variant in enumerate(VARIANTS.values()):
        for drawn in draw(ror, 800, variant, seed=seed):
            if len(drawn.owners) == 1:
                found = outcome(drawn, ror.registry)
                counts[found] += 1
                wrong += [drawn] if found == "wrong" else []
    assert wrong == []
    assert counts["right"] / counts.total() >= 0.95, counts


def test_names_of_several_institutions_are_asked_and_list_them(ror: Ror) -> None:
    shared_names = [drawn for drawn in draw(ror, 20_000, str, seed=5) if len(drawn.owners) > 1]
    assert len(shared_names) > 50
    assert [drawn for drawn in shared_names if outcome(drawn, ror.registry) == "wrong"] == []
    asked = [drawn for drawn in shared_names if outcome(drawn, ror.registry) == "question"]
    assert len(asked) > 50
    unlisted = []
    for drawn in asked:
        known = {each.ror for each in ror.registry.match(drawn.text, country=drawn.country).candidates}
        unlisted += [drawn] if drawn.id not in known else []
    assert unlisted == []


def test_invented_names_are_unknown(ror: Ror) -> None:
    rng = random.Random(11)
    syllables = ["zan", "thor", "blo", "rup", "vex", "kra", "mol", "quin", "dro", "fel", "gwi", "ost", "pel", "yar"]
    forms = [
        "University of {}",
        "{} University",
        "Universidad de {}",
        "{} Polytechnic University",
        "{} Institute of Technology",
        "Université de {}",
        "{} College",
    ]
    names = [rng.choice(forms).format("".join(rng.sample(syllables, 4)).title()) for _ in range(1000)]
    assert Counter(ror.registry.match(name).decision for name in names) == {"unknown": 1000}


@pytest.mark.parametrize(
    ("name", "country", "ror_id"),
    [
        ("University of York", None, "04m01e293"),
        ("York University", "CA", "05fq50484"),
        ("University of Miami", None, "02dgjyy92"),
        ("Universidad de Miami", None, "02dgjyy92"),
        ("Miami University", None, "05nbqxr67"),
        ("Northeastern University", "CN", "03awzbc87"),
        ("Northeastern University", "US", "04t5xt781"),
        ("Northwestern University", "PH", "00m6w7z96"),
        ("National University", "SD", "003r3cg42"),
        ("University of Health Sciences", "TR", "03k7bde87"),
        ("Polytechnic University of Valencia", None, "01460j859"),
        ("University of California, Santa Cruz", None, "03s65by71"),
        ("University of Jinan", "CN", "02mjz6f26"),
        ("Jinan University", "CN", "02xe5ns62"),
    ],
)
def test_traps_with_one_right_answer(ror: Ror, name: str, country: str | None, ror_id: str) -> None:
    assert ror.registry.match(name, country=country).id == f"ror-{ror_id}"


@pytest.mark.parametrize(
    ("name", "country", "among"),
    [
        ("UPV", None, {"01460j859", "000xsnr85", "00800dw77", "01w7vj569"}),
        ("IRAM", None, {"00t9y0z13", "05bt7sv47", "008hxwy89"}),
        ("National University", None, {"000a8qk84", "003r3cg42", "0434njb68"}),
        ("York University", None, {"022jz8688", "05fq50484"}),
        ("Northeastern University", None, {"03awzbc87", "04t5xt781"}),
        ("University of Health Sciences", None, {"00etaks59", "03k7bde87"}),
    ],
)
def test_traps_that_list_whom_they_may_mean(ror: Ror, name: str, country: str | None, among: set[str]) -> None:
    decision = ror.registry.match(name, country=country)
    assert decision.decision == "question"
    assert {f"ror-{each}" for each in among} <= {each.reference for each in decision.candidates}


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("University of Health Sciences", "LA"),
        ("Confucius Institute at the University of Nairobi", None),
        ("University of Nairobi Press", None),
        ("Tongji University Hospital", "CN"),
        ("University of Valencia Polytechnic Hospital", "ES"),
    ],
)
def test_traps_without_an_answer_never_match(ror: Ror, name: str, country: str | None) -> None:
    assert ror.registry.match(name, country=country).decision != "match"


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="the peak is read from Linux's /proc")
def test_importing_keeps_its_memory_small(ror: Ror, tmp_path: Path) -> None:
    # The peak of this process alone: ru_maxrss would count the process that started it, too.
    code = (
        "import re, sys; from pathlib import Path; from kg.identity.imports import import_ror\n"
        "print(*import_ror(Path(sys.argv[1]), Path(sys.argv[2])),"
        " int(re.search(r'VmHWM:\\s+(\\d+)', Path('/proc/self/status').read_text())[1]) / 1024)"
    )
    command = [sys.executable, "-c", code, str(ror.dump), str(tmp_path)]
    records, names, megabytes = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert (int(records), int(names)) == (51_370, 150_418)
    assert float(megabytes) < 600
