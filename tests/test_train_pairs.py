"""``benchmarks/train_pairs.py`` on the texts of our own making: the same bytes each time, and those that ship."""

from __future__ import annotations

import gzip
import importlib.util
import json
import sys
from pathlib import Path
from itertools import combinations
from types import ModuleType
from typing import Any

import pytest

from kg.claims import Organisation
from kg.extract.learned import judge

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
NEWS, KEPT = BENCHMARKS / "own_news", BENCHMARKS / "kept_news"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("train_pairs", BENCHMARKS / "train_pairs.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def learn(script: ModuleType, output: Path, monkeypatch: pytest.MonkeyPatch, *folders: Path) -> dict[str, float]:
    arguments = ["train_pairs.py", *map(str, folders), "--output", str(output), "--folds", "2"]
    monkeypatch.setattr(sys, "argv", arguments)
    script.main()
    rows = gzip.decompress(output.read_bytes()).decode("utf-8").splitlines()
    return {feature: float(weight) for feature, weight in (row.rsplit("\t", 1) for row in rows)}


def test_the_same_texts_give_the_same_bytes(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = tmp_path / "one.gz", tmp_path / "two.gz"
    some = sorted(NEWS.glob("w[ab]"))
    weights = learn(script, one, monkeypatch, *some)
    learn(script, two, monkeypatch, *some, "--test", NEWS / "odd")
    assert one.read_bytes() == two.read_bytes()
    assert "" in weights and len(weights) > 100
    printed = capsys.readouterr().out
    assert "with weights" in printed and "all folders, some left out in turn: " in printed
    assert printed.count("folders that nothing was learned from: ") == 1


def test_the_weights_that_ship_are_learned_from_our_own_news(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a change of texts, answers or features, `make weights` learns them anew."""
    learned = learn(script, tmp_path / "weights.gz", monkeypatch)
    shipped = dict(judge.weights())
    away = {each: abs(learned.get(each, 0.0) - shipped.get(each, 0.0)) for each in learned.keys() | shipped.keys()}
    assert max(away.values()) < 0.05, sorted(away, key=lambda each: -away[each])[:5]


def _news() -> list[dict[str, Any]]:
    files = sorted([*NEWS.glob("*/documents.jsonl"), *KEPT.glob("*/documents.jsonl")])
    return [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]


def test_our_own_news_names_what_its_gold_names() -> None:
    for document in _news():
        gold = document["gold"]
        forms = {form for one in gold["organisations"] for form in (one["name"], *one["aliases"])}
        assert all(form in document["text"] for form in forms), document["id"]
        names = {one["name"] for one in gold["organisations"]}
        assert names.issuperset(name for edge in gold["edges"] for name in edge), document["id"]


def test_edges_of_our_own_news_are_those_of_its_agreements() -> None:
    certain = {"signed", "renewed", "reported"}
    for document in _news():
        agreements = document["gold"].get("agreements")
        if agreements is None:
            continue
        told = [each["parties"] for each in agreements if each["pairing"] == "all" and each["status"] in certain]
        pairs = {frozenset(pair) for parties in told for pair in combinations(parties, 2)}
        assert {frozenset(edge) for edge in document["gold"]["edges"]} == pairs, document["id"]


def test_mentions_are_whole_words_and_the_longer_name_wins(script: ModuleType) -> None:
    def organisation(name: str, *forms: str) -> Organisation:
        return Organisation(name=name, kind="university", country=None, aliases=forms, acronyms=(), same_as=())

    organisations = [organisation("Lund"), organisation("Lund University", "LU"), organisation("Kyoto University")]
    text = "Lunds of Lund and Lund University (LU), LUX and Kyoto University"
    found = [(text[start:end], place) for start, end, place in script.find_mentions(text, organisations)]
    assert found == [("Lund", 0), ("Lund University", 1), ("LU", 1), ("Kyoto University", 2)]
