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

from kg.extract.confidence import Standing, standing_of
from kg.extract.document import Document, Names
from kg.extract.learned.pairs import Pair, PairText, tells_of_wording
from kg.extract.learned.wording import STRONG
from kg.extract.names.lexicon import read_packed
from kg.extract.parties.candidate import Candidate
from kg.extract.telling.context import Context
from kg.extract.telling.kinds import told_kind

RULE = "learned"
SHORTEST = 400
# As likely as not; and so unlikely that of such claims of the rules, each told in one passage, four of five were wrong.
BELIEVED, DOUBTED = 0.5, 0.25
_OF_ALL = 0.7  # of the pairs of several; one with each of two others are two of three
_CERTAIN = frozenset(("signed", "renewed", "reported"))
_REASONS = 5
_NONE = (-1, -1)


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


class Judgement(NamedTuple):
    """What was decided of a text.

    Attributes:
        candidates: The agreements that are claimed.
        doubts: For sentences that tell of a withheld one, by their number, why.
    """

    candidates: list[Candidate]
    doubts: dict[int, str]


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


def weigh_pairs(document: Document, names: Names, candidates: Sequence[Candidate], context: Context) -> Judgement:
    """Give the agreements of a text without those that are doubted and with those that only the weights see.

    Args:
        document: The text.
        names: The organisations that it names.
        candidates: What rules have read of it.
        context: What stands around its sentences.
    """
    if len(document.text) < SHORTEST or not names.organisations:
        return Judgement(list(candidates), {})
    claimed, decided = claimed_pairs(candidates)
    mentions = [(one.start, one.end, one.organisation) for one in names.mentions if one.form != "anaphor"]
    text = PairText(context.sentences, names.organisations, mentions, claimed, document.publisher)
    pairs = text.pairs()
    doubtful = [_doubtful(candidate) for candidate in candidates]
    shares = {pair: probability(text.features(pair, pairs[pair])) for pair in {*doubtful} if pair in pairs}
    kept, doubts = [], {}
    for candidate, pair in zip(candidates, doubtful, strict=True):
        share = shares.get(pair, 1.0)
        if share < DOUBTED:
            told = f"a rule sees an agreement, but the wording of the text speaks against it (likely {share:.2f})"
            doubts[candidate.sentence] = told
        else:
            kept.append(candidate)
    weighed: dict[Pair, Weighed] = {}
    for pair, numbers in pairs.items():
        support = -1 if pair in claimed or pair in decided else _support(text, numbers)
        if support >= 0:
            features = text.features(pair, numbers)
            weighed[pair] = Weighed(probability(features), support, features)
    return Judgement([*kept, *_new_agreements(weighed, text, context)], doubts)


def claimed_pairs(candidates: Sequence[Candidate]) -> tuple[dict[Pair, Standing], set[Pair]]:
    """Give the pairs that rules say have agreed, and those of which they tell something else: that it is planned."""
    claimed: dict[Pair, Standing] = {}
    decided: set[Pair] = set()
    for candidate in candidates:
        pairs = list(combinations(sorted(candidate.members), 2))
        if candidate.sides or candidate.status not in _CERTAIN:
            decided.update(pairs)
        else:
            standing = standing_of(candidate)
            claimed.update((pair, max(standing, claimed.get(pair, standing))) for pair in pairs)
    return claimed, decided - set(claimed)


def _doubtful(candidate: Candidate) -> Pair:
    """Give the two parties of an agreement that may be withheld, one that a single passage tells; else no pair.

    One of several parties is kept: its pairs are of one passage and one kind, and were learned from few texts.
    """
    once = candidate.status in _CERTAIN and standing_of(candidate) is not Standing.AGAIN
    if not once or candidate.sides or len(candidate.parties) != 2:
        return _NONE
    return min(candidate.parties), max(candidate.parties)


def _support(text: PairText, numbers: Sequence[int]) -> int:
    """Give the first sentence that names both and speaks of an agreement, none that is planned or has ended; or -1."""
    told = (at for at in numbers if not text.is_unsettled(at) and not STRONG.isdisjoint(text.classes(at)))
    return next(told, -1)


def _reasons(features: Collection[str]) -> tuple[str, ...]:
    """Give what of the wording weighs most, with its weight."""
    known = weights()
    wording = [feature for feature in features if feature in known and tells_of_wording(feature)]
    heaviest = sorted(wording, key=lambda feature: (-abs(known[feature]), feature))[:_REASONS]
    return tuple(f"{feature} {known[feature]:+.2f}" for feature in heaviest)


def _new_agreements(weighed: Mapping[Pair, Weighed], text: PairText, context: Context) -> Iterable[Candidate]:
    """Write agreements for pairs: one for all of a sentence where most are believed each with each and of none a rule
    tells anything, else one for each pair: *A signed memoranda with B and with C*.
    """
    by_sentence: dict[int, list[Pair]] = {}
    for pair, found in weighed.items():
        if found.likely >= BELIEVED:
            by_sentence.setdefault(found.sentence, []).append(pair)
    for number, believed in sorted(by_sentence.items()):
        everyone = tuple(sorted({place for pair in believed for place in pair}))
        every_pair = list(combinations(everyone, 2))
        of_all = len(believed) > _OF_ALL * len(every_pair) and all(pair in weighed for pair in every_pair)
        for parties in [everyone] if of_all else sorted(believed):
            told = [weighed[pair] for pair in combinations(parties, 2)]
            likely = round(sum(each.likely for each in told) / len(told), 2)
            surest = max(told, key=lambda each: each.likely)
            yield _agreement(parties, number, text, context).but(likely=likely, reasons=_reasons(surest.features))


def _agreement(parties: tuple[int, ...], number: int, text: PairText, context: Context) -> Candidate:
    """Write what a sentence tells of an agreement of some."""
    sentence, signed = text.sentences[number], "sign" in text.classes(number)
    date = context.day_of(sentence) if signed else None
    return Candidate(
        parties=parties,
        sides=(),
        open=(),
        kind=told_kind(sentence.text),
        status="signed" if signed else "reported",
        start=sentence.start,
        end=sentence.end,
        sentence=number,
        rule=RULE,
        spans=[(sentence.start, sentence.end)],
        date=date if date is not None and context.can_be_past(date, "signed") else None,
    )
