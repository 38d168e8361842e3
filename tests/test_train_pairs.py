"""``benchmarks/train_pairs.py`` on the texts of our own making: the same bytes each time, words and no names."""

from __future__ import annotations

import gzip
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kg.claims import Organisation

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
NEWS = BENCHMARKS / "own_news"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("train_pairs", BENCHMARKS / "train_pairs.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def learn(script: ModuleType, output: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(sys, "argv", ["train_pairs.py", str(NEWS), "--output", str(output), "--folds", "2"])
    script.main()
    return gzip.decompress(output.read_bytes()).decode("utf-8").splitlines()


def test_the_same_texts_give_the_same_bytes(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = tmp_path / "one.gz", tmp_path / "two.gz"
    rows = learn(script, one, monkeypatch)
    learn(script, two, monkeypatch)
    assert one.read_bytes() == two.read_bytes()
    constant, *features = rows
    assert constant.startswith("\t") and len(features) > 100
    assert not [row for row in features if "oxford" in row or "monday" in row]
    printed = capsys.readouterr().out
    assert "with weights" in printed and "all folders, each left out in turn: " in printed


def test_our_own_news_names_what_its_gold_names() -> None:
    for line in (NEWS / "documents.jsonl").read_text("utf-8").splitlines():
        document = json.loads(line)
        names = {one["name"] for one in document["gold"]["organisations"]}
        assert all(name in document["text"] for name in names), document["id"]
        assert names.issuperset(name for edge in document["gold"]["edges"] for name in edge), document["id"]


def test_mentions_are_whole_words_and_the_longer_name_wins(script: ModuleType) -> None:
    def organisation(name: str, *forms: str) -> Organisation:
        return Organisation(name=name, kind="university", country=None, aliases=forms, acronyms=(), same_as=())

    organisations = [organisation("Lund"), organisation("Lund University", "LU"), organisation("Kyoto University")]
    text = "Lunds of Lund and Lund University (LU), LUX and Kyoto University"
    found = [(text[start:end], place) for start, end, place in script.find_mentions(text, organisations)]
    assert found == [("Lund", 0), ("Lund University", 1), ("LU", 1), ("Kyoto University", 2)]
