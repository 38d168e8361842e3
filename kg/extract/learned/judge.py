"""What the learned weights decide: which pairs that no rule has read agreed, and which claims are not believed.

    a memorandum bearing the names of A and B      no rule reads it: claimed, the probability is its confidence
    with A, as with its partner B, agreements      a rule reads it and all else in the text speaks against it: withheld

The weights are those of a logistic regression (``benchmarks/train_pairs.py``; figures in ``docs/extraction.md``). It
learned from claims of rules that had not met the texts, all of them of the length of a report: what is shorter is left
to the rules alone.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from kg.extract.confidence import confidence_of, told_again
from kg.extract.document import Document
from kg.extract.learned.pairs import Pair, PairText
from kg.extract.learned.wording import SOFT, STRONG
from kg.extract.names.lexicon import read_packed
from kg.extract.parties.candidate import Candidate
from kg.extract.readings import Result
from kg.extract.telling.context import Context
from kg.extract.telling.kinds import told_kind

RULE = "learned"
SHORTEST = 400
# As likely as not; and so unlikely that of such claims of the rules, each told in one passage, four of five were wrong.
BELIEVED, DOUBTED = 0.5, 0.25
_OF_ALL = 0.7  # of the pairs of several; one with each of two others are two of three
_CERTAIN = frozenset(("signed", "renewed", "reported"))
_REASONS = 5
_WITHHELD = "a rule sees an agreement, but the wording of the text as a whole speaks against it"


class Weighed(NamedTuple):
    """A pair that was weighed.

    Attributes:
        likely: How likely the two have an agreement.
        sentence: The number of the sentence that best tells of it, -1 where a rule has.
        features: What speaks for and against it.
    """

    likely: float
    sentence: int
    features: Collection[str]


@cache
def weights() -> Mapping[str, float]:
    """Give the weight of each feature; that of the empty one is for all pairs."""
    rows = (line.rsplit("\t", 1) for line in read_packed("pair_weights.tsv.gz").splitlines())
    return {feature: float(weight) for feature, weight in rows}


def probability(features: Iterable[str]) -> float:
    """Give how likely two organisations with these features have an agreement.

    >>> probability({"claimed:no", "says:sign", "says:mou"}) > probability({"claimed:no", "says:visit", "says:plan"})
    True
    """
    known = weights()
    # The sum is exact, so that the order of the features does not tell in its last digit.
    return 1 / (1 + math.exp(-known[""] - math.fsum([known.get(feature, 0.0) for feature in features])))


def weigh_pairs(document: Document, result: Result, context: Context) -> list[Candidate]:
    """Give the agreements of a text without those that are doubted and with those that only the weights see.

    Args:
        document: The text.
        result: What rules have read of it. The readings of doubted claims are told why they give none.
        context: What stands around its sentences.
    """
    if len(document.text) < SHORTEST or not result.names.organisations:
        return result.candidates
    organisations = result.names.organisations
    claimed, decided = _claimed_pairs(result.candidates)
    mentions = [(one.start, one.end, one.organisation) for one in result.names.mentions if one.form != "anaphor"]
    text = PairText(context.sentences, organisations, mentions, claimed, document.publisher)
    weighed: dict[Pair, Weighed] = {}
    for pair, numbers in text.pairs().items():
        support = _support(text, numbers) if pair not in claimed else -1
        if pair in decided or (pair not in claimed and support < 0):
            continue
        features = text.features(pair, numbers)
        weighed[pair] = Weighed(probability(features), support, features)
    kept = []
    for candidate in result.candidates:
        if _is_doubted(candidate, weighed):
            result.readings[candidate.sentence].doubt = _WITHHELD
        else:
            kept.append(candidate)
    believed = {pair: found for pair, found in weighed.items() if pair not in claimed and found.likely >= BELIEVED}
    return [*kept, *_new_agreements(believed, text, context)]


def _claimed_pairs(candidates: Sequence[Candidate]) -> tuple[dict[Pair, float], set[Pair]]:
    """Give the pairs that rules say have agreed, and those of which they tell something else: that it is planned."""
    claimed: dict[Pair, float] = {}
    decided: set[Pair] = set()
    for candidate in candidates:
        pairs = list(combinations(sorted(candidate.members), 2))
        if candidate.sides or candidate.status not in _CERTAIN:
            decided.update(pairs)
        else:
            claimed.update((pair, max(confidence_of(candidate), claimed.get(pair, 0.0))) for pair in pairs)
    return claimed, decided - set(claimed)


def _support(text: PairText, numbers: Sequence[int]) -> int:
    """Give the sentence that best tells of an agreement of two it names, or -1: none has a word of one, or all are of
    what is planned or ended.
    """
    best, found = 0, -1
    for number in numbers:
        if not text.is_unsettled(number):
            classes = text.classes(number)
            told = 2 if not STRONG.isdisjoint(classes) else 0 if SOFT.isdisjoint(classes) else 1
            if told > best:
                best, found = told, number
    return found


def _reasons(features: Collection[str]) -> tuple[str, ...]:
    """Give the features that weigh most, with their weights."""
    known = weights()
    heaviest = sorted(features, key=lambda feature: (-abs(known.get(feature, 0.0)), feature))[:_REASONS]
    return tuple(f"{feature} {known[feature]:+.2f}" for feature in heaviest if feature in known)


def _is_doubted(candidate: Candidate, weighed: Mapping[Pair, Weighed]) -> bool:
    """Say whether an agreement of two that the text tells in one passage is unlikely.

    One of several is kept: its pairs are of one passage and one kind, and were learned from few texts.
    """
    if len(candidate.parties) != 2 or candidate.sides or candidate.status not in _CERTAIN or told_again(candidate):
        return False
    one, two = sorted(candidate.parties)
    return (one, two) in weighed and weighed[one, two].likely < DOUBTED


def _new_agreements(believed: Mapping[Pair, Weighed], text: PairText, context: Context) -> Iterable[Candidate]:
    """Write agreements for pairs: one for all of a sentence where most are believed each with each, else one for each
    pair: *A signed memoranda with B and with C*.
    """
    by_sentence: dict[int, list[Pair]] = {}
    for pair, found in believed.items():
        by_sentence.setdefault(found.sentence, []).append(pair)
    for number, pairs in sorted(by_sentence.items()):
        everyone = tuple(sorted({place for pair in pairs for place in pair}))
        of_all = len(pairs) > _OF_ALL * len(everyone) * (len(everyone) - 1) / 2
        for parties in [everyone] if of_all else sorted(pairs):
            told = [believed[pair] for pair in combinations(parties, 2) if pair in believed]
            sentence, signed = text.sentences[number], "sign" in text.classes(number)
            date = context.day_of(sentence) if signed else None
            yield Candidate(
                parties=parties, sides=(), open=(), kind=told_kind(sentence.text),
                status="signed" if signed else "reported", start=sentence.start, end=sentence.end, sentence=number,
                rule=RULE, spans=[(sentence.start, sentence.end)],
                date=date if date is not None and context.can_be_past(date, "signed") else None,
                likely=round(sum(each.likely for each in told) / len(told), 2), reasons=_reasons(told[0].features),
            )  # fmt: skip
