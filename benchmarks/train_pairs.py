"""Learn what speaks for an agreement of two organisations that a text names, and measure what that adds to the rules.

    python benchmarks/train_pairs.py [FOLDER...] [--test FOLDER...] [--output kg/extract/language/pair_weights.tsv.gz]

The weights that ship are learned from the folders in ``benchmarks/own_news``, which is what is read if none is named.
Each FOLDER holds ``documents.jsonl``, the gold of each document (organisations and edges, as the corpus that extraction
is measured on) in ``gold/ID.json`` or under its key ``gold``, and, if there is one, ``claims.jsonl``: what `kg extract
--format jsonl` read in them before any rule was written on these texts. On texts that rules have met, these look better
than they are, and the weights would trust them too much. Without that file the rules as they are now read the texts.

A logistic regression with a quadratic penalty learns a weight for each feature of `kg.extract.learned.pairs` that
enough pairs have. Prints, for parts of the folders left out in turn, precision and recall of edges by the rules alone
and with the weights, and how often pairs of a probability have agreed; then writes the weights learned from all. With
``--test FOLDER...`` it prints the same for folders that nothing is learned from. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from kg.claims import Organisation, claims_data
from kg.extract import Document, extract_claims
from kg.extract.confidence import Standing
from kg.extract.frames.frame import STANDING
from kg.extract.learned.judge import BELIEVED, RULE
from kg.extract.learned.pairs import PairText, sort_pairs
from kg.extract.names.variants import name_key
from kg.extract.sentences import split_sentences

HERE = Path(__file__).resolve().parent
OWN_NEWS = HERE / "own_news"
WEIGHTS = HERE.parent / "kg" / "extract" / "language" / "pair_weights.tsv.gz"
PENALTY = 100.0  # of the sum of squared weights, halved
LEAST = 10  # pairs that must have a feature
EVEN = 12  # pairs of a text that count in full; those of a text with more share the weight of the root of their number
SMALLEST = 0.005  # weights nearer to 0 are left out
_FIRST_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Example:
    """A pair of a text.

    Attributes:
        fold: The folder that it is from.
        features: What speaks for or against an agreement.
        right: Whether the two have one.
        claimed: Whether a rule says so.
        settled: Whether a sentence tells of it as of something done.
        weight: How much it counts in learning.
    """

    fold: str
    features: frozenset[str]
    right: bool
    claimed: bool
    settled: bool
    weight: float


def read_folder(folder: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any], dict[str, Any]]]:
    """Give the documents of a folder with their gold and the claims of rules."""
    kept = folder / "claims.jsonl"
    told = {}
    if kept.exists():
        lines = [json.loads(line) for line in kept.read_text("utf-8").splitlines()]
        told = {line["source"]["id"]: line for line in lines}
    for line in (folder / "documents.jsonl").read_text("utf-8").splitlines():
        document = json.loads(line)
        gold = document.get("gold") or json.loads((folder / "gold" / f"{document['id']}.json").read_text("utf-8"))
        yield document, gold, told.get(document["id"]) or _claims_of(document)


def _claims_of(document: Mapping[str, Any]) -> dict[str, Any]:
    """Read a document by the rules alone."""
    read = Document(document["id"], document["text"], None, document.get("published"), document.get("publisher"))
    return claims_data(extract_claims(read, without=frozenset((RULE,))).claims)


def examples_of(
    fold: str, document: Mapping[str, Any], gold: Mapping[str, Any], claims: Mapping[str, Any]
) -> Iterator[Example]:
    """Give the pairs of a text that the weights may decide."""
    organisations = [
        Organisation(
            name=one["name"], kind=one["kind"], country=one.get("country"), aliases=tuple(one.get("aliases") or ()),
            acronyms=tuple(one.get("acronyms") or ()), same_as=(),
        )
        for one in claims.get("organisations") or []
        if one["kind"] != "country"
    ]  # fmt: skip
    told = _told(claims, {one.name: place for place, one in enumerate(organisations)})
    claimed, decided = sort_pairs(told)
    mentions = find_mentions(document["text"], organisations)
    text = PairText(split_sentences(document["text"]), organisations, mentions, claimed, document.get("publisher"))
    pairs = {pair: numbers for pair, numbers in text.pairs().items() if pair not in decided}
    same = _match(gold["organisations"], organisations)
    named = enumerate(gold["organisations"])
    places = {name_key(name): at for at, one in named for name in (one["name"], *one["aliases"])}
    edges = {frozenset(places[name_key(name)] for name in edge) for edge in gold["edges"]}
    for pair, numbers in pairs.items():
        yield Example(
            fold,
            frozenset(text.features(pair, numbers)),
            frozenset(same.get(place, -1 - place) for place in pair) in edges,
            pair in claimed,
            any(text.sentence(number).tells for number in numbers),
            min(1.0, (EVEN / len(pairs)) ** 0.5),
        )


def _standing(confidence: float) -> Standing:
    """Tell how a text told of a claim from its confidence, whose values differ a little from release to release."""
    return Standing.RESOLVED if confidence < 0.7 else Standing.NAMED if confidence < 0.84 else Standing.AGAIN


def _told(claims: Mapping[str, Any], places: Mapping[str, int]) -> Iterator[tuple[set[int], Standing | None]]:
    """Give the members of each claim and how the text told of it, if it is certain and of all with all."""
    for agreement in claims.get("agreements") or []:
        names = agreement.get("parties") or [name for side in agreement["sides"] for name in side]
        certain = not agreement.get("sides") and agreement["status"] in STANDING
        standing = _standing(agreement["confidence"]) if certain else None
        yield {places[name] for name in names if name in places}, standing


def _match(gold: Sequence[Mapping[str, Any]], found: Sequence[Organisation]) -> dict[int, int]:
    """Match organisations one to one, those with most forms in common first."""
    theirs = [{name_key(name) for name in (one["name"], *one["aliases"])} for one in gold]
    ours = [{name_key(name) for name in (one.name, *one.aliases)} for one in found]
    common = sorted(((len(a & b), -i, -j) for i, a in enumerate(theirs) for j, b in enumerate(ours)), reverse=True)
    same: dict[int, int] = {}
    for size, i, j in common:
        if size and -j not in same and -i not in same.values():
            same[-j] = -i
    return same


def find_mentions(text: str, organisations: Sequence[Organisation]) -> list[tuple[int, int, int]]:
    """Find where a text names organisations by a name, an alias or an acronym; of two that overlap the longer.

    Time grows with the text and not with the number of names: at a word, only their different lengths are tried.

    Returns:
        Start, end and index of the organisation of each, in order.
    """
    owners: dict[str, int] = {}
    for place, organisation in enumerate(organisations):
        if organisation.kind != "country":
            for name in (organisation.name, *organisation.aliases, *organisation.acronyms):
                owners.setdefault(name, place)
    lengths: dict[str, set[int]] = {}
    for name in owners:
        if (word := _FIRST_WORD.match(name)) is not None:
            lengths.setdefault(word.group(), set()).add(len(name))
    longest = {word: sorted(each, reverse=True) for word, each in lengths.items()}
    found: list[tuple[int, int, int]] = []
    done = 0
    for match in _FIRST_WORD.finditer(text):
        start = match.start()
        for length in longest.get(match.group(), ()) if start >= done else ():
            name = text[start : start + length]
            if name in owners and not text[start + length : start + length + 1].isalnum():
                done = start + length
                found.append((start, done, owners[name]))
                break
    return found


def frequent_features(examples: Iterable[Example]) -> list[str]:
    """Give the features that enough pairs have."""
    counts = Counter(feature for example in examples for feature in example.features)
    return sorted(feature for feature, count in counts.items() if count >= LEAST)


class Table:
    """Examples as a matrix of features."""

    def __init__(self, examples: Sequence[Example], features: Sequence[str]) -> None:
        columns = {feature: at for at, feature in enumerate(features)}
        rows = [sorted(columns[each] for each in example.features if each in columns) for example in examples]
        ends = np.cumsum([0, *(len(row) for row in rows)])
        flat = np.fromiter(itertools.chain.from_iterable(rows), dtype=np.int64)
        self.matrix = csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(columns)))
        self.right = np.array([example.right for example in examples])
        self.weight = np.array([example.weight for example in examples])

    def learn(self, chosen: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Give the constant and the weights that fit some rows best."""
        matrix, signs, share = self.matrix[chosen], np.where(self.right[chosen], 1.0, -1.0), self.weight[chosen]

        def loss(values: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
            margins = signs * (matrix @ values[1:] + values[0])
            pull = -signs * share / (1 + np.exp(margins))
            total = share @ np.logaddexp(0, -margins) + PENALTY / 2 * (values[1:] @ values[1:])
            return total, np.concatenate([[pull.sum()], matrix.T @ pull + PENALTY * values[1:]])

        start = np.zeros(matrix.shape[1] + 1)
        return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 500}).x

    def likely(self, chosen: NDArray[np.bool_], values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give the probabilities of some rows."""
        return 1 / (1 + np.exp(-(self.matrix[chosen] @ values[1:] + values[0])))


def report(examples: Sequence[Example], likely: NDArray[np.float64], edges: int, title: str) -> None:
    """Print what the rules find alone and with the weights."""
    right = np.array([example.right for example in examples])
    claimed = np.array([example.claimed for example in examples])
    settled = np.array([example.settled for example in examples])
    believed = ~claimed & settled & (likely >= BELIEVED)
    after = claimed | believed
    print(f"{title}: {len(examples)} pairs, {edges} edges")
    for name, chosen in (("rules", claimed), ("with weights", after)):
        found, told = int(right[chosen].sum()), int(chosen.sum())
        print(f"  {name:13} precision {found / max(1, told):.3f}  recall {found / max(1, edges):.3f}")
    print(f"  added {believed.sum()}, of them right {right[believed].sum()}")
    for low, high in itertools.pairwise((0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)):
        chosen = ~claimed & settled & (likely >= low) & (likely < high)
        if chosen.sum():
            share = right[chosen].mean()
            print(f"    probability {low:.1f} to {min(high, 1):.1f}: {share:.2f} right of {chosen.sum()}")


def read_examples(folders: Iterable[Path]) -> tuple[list[Example], int]:
    """Give the pairs of all texts of some folders, and how many edges their gold has."""
    examples: list[Example] = []
    edges = 0
    for folder in folders:
        for document, gold, claims in read_folder(folder):
            examples.extend(examples_of(folder.name, document, gold, claims))
            edges += len(gold["edges"])
    return examples, edges


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    own = sorted(path.parent for path in OWN_NEWS.glob("*/documents.jsonl"))
    parser.add_argument("folders", nargs="*", type=Path, default=own)
    parser.add_argument("--output", type=Path, default=WEIGHTS)
    parser.add_argument("--folds", type=int, default=12)
    parser.add_argument("--test", nargs="*", type=Path, default=[], help="folders to measure on and not to learn from")
    arguments = parser.parse_args()
    examples, edges = read_examples(arguments.folders)
    features = frequent_features(examples)
    table = Table(examples, features)
    names = list(dict.fromkeys(example.fold for example in examples))
    fold = np.array([names.index(example.fold) % arguments.folds for example in examples])
    likely = np.zeros(len(examples))
    for number in range(min(arguments.folds, len(names))):
        likely[fold == number] = table.likely(fold == number, table.learn(fold != number))
    report(examples, likely, edges, "all folders, some left out in turn")
    values = table.learn(np.ones(len(examples), dtype=bool))
    if arguments.test:
        others, edges = read_examples(arguments.test)
        found = Table(others, features).likely(np.ones(len(others), dtype=bool), values)
        report(others, found, edges, "folders that nothing was learned from")
    rows = [f"\t{values[0]:.3f}"]
    learned = zip(features, values[1:], strict=True)
    rows += [f"{feature}\t{value:.3f}" for feature, value in learned if abs(value) >= SMALLEST]
    arguments.output.write_bytes(gzip.compress("\n".join([*rows, ""]).encode("utf-8"), mtime=0))
    print(f"{len(rows)} weights written to {arguments.output}")


if __name__ == "__main__":
    main()
