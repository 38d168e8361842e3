"""What the learned weights add: the pairs that no rule has read and that the wording of a text says have agreed.

    a memorandum bearing the names of A and B      no rule reads it: claimed, the probability is its confidence

The weights are those of a logistic regression (``benchmarks/train_pairs.py``; figures in ``docs/extraction.md``),
learned from news of our own making, all of the length of a report: what is shorter is left to the rules alone.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from functools import cache
from itertools import combinations
from typing import NamedTuple

from kg.extract.confidence import Standing, standing_of
from kg.extract.document import Document, Names
from kg.extract.frames.frame import STANDING
from kg.extract.hints import AGREED, hints
from kg.extract.learned.pairs import Pair, PairText, sort_pairs, tells_of_wording
from kg.extract.names.lexicon import read_packed
from kg.extract.papers import PACTS
from kg.extract.parties.candidate import Candidate
from kg.extract.telling.context import Context
from kg.extract.telling.kinds import told_kind

RULE = "learned"
SHORTEST = 400
# Two of three of such pairs have agreed, also in real news that nothing was learned from.
BELIEVED = 0.6
_OF_ALL = 0.7  # of the pairs of several; one with each of two others are two of three
_FEW = 3
_SEVERAL = re.compile(rf"\b{PACTS}\b")
_REASONS = 5


class Weighed(NamedTuple):
    """A pair that was weighed.

    Attributes:
        likely: How likely the two have an agreement.
        sentence: The number of the sentence that tells of it.
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


def find_agreed(
    document: Document,
    names: Names,
    candidates: Sequence[Candidate],
    context: Context,
    unpaired: Collection[int] = frozenset(),
) -> list[Candidate]:
    """Give the agreements of a text that only the weights see.

    A sentence of which a rule has read who signed with whom may have a further partner for one of them; it tells of
    none among its guests, nor among the partners of one host, nor where it leaves open who signed with whom.

    Args:
        document: The text.
        names: The organisations that it names.
        candidates: What rules have read of it.
        context: What stands around its sentences.
        unpaired: Numbers of the sentences that name several and leave open who signed with whom.
    """
    if len(document.text) < SHORTEST or not names.organisations:
        return []
    left_open = {*unpaired, *(candidate.sentence for candidate in candidates if candidate.sides)}
    standings = [(candidate, _standing(candidate)) for candidate in candidates]
    read: dict[int, set[int]] = {}
    for candidate, standing in standings:
        if standing is not None:
            read.setdefault(candidate.sentence, set()).update(candidate.members)
    sure = (number for number in range(len(context.sentences)) if number not in left_open)
    if not any(_may_tell(number, read.get(number, set()), context) for number in sure):
        return []
    claimed, decided = sort_pairs((candidate.members, standing) for candidate, standing in standings)
    mentions = [(one.start, one.end, one.organisation) for one in names.mentions if one.form != "anaphor"]
    text = PairText(context.sentences, names.organisations, mentions, claimed, document.publisher)
    weighed: dict[Pair, Weighed] = {}
    for pair, numbers in text.pairs().items():
        if pair in claimed or pair in decided:
            continue
        told = (number for number in numbers if number not in left_open)
        free = (number for number in told if number not in read or len(read[number].intersection(pair)) == 1)
        support = next((number for number in free if text.sentence(number).tells), None)
        if support is not None:
            features = text.features(pair, numbers)
            weighed[pair] = Weighed(probability(features), support, features)
    return list(_new_agreements(weighed, text, context))


def _may_tell(number: int, read: Set[int], context: Context) -> bool:
    """Say whether a sentence names two, one of whom no rule has read there, and has a word of agreeing."""
    named = context.named_in(number)
    return len(named) > 1 and not named <= read and hints(context.sentences[number].text) & AGREED != 0


def _standing(candidate: Candidate) -> Standing | None:
    """Tell how a text tells of an agreement that there is, all with all; of others None."""
    return standing_of(candidate) if candidate.status in STANDING and not candidate.sides else None


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
        if of_all and len(everyone) > _FEW and _SEVERAL.search(context.sentences[number].text.lower()):
            continue  # "twelve signed agreements with A: B, C, D ..." are none of all with all
        for parties in [everyone] if of_all else sorted(believed):
            told = [weighed[pair] for pair in combinations(parties, 2)]
            likely = round(sum(each.likely for each in told) / len(told), 2)
            surest = max(told, key=lambda each: each.likely)
            candidate = _agreement(parties, number, context, signed="sign" in text.sentence(number).classes)
            yield candidate.but(likely=likely, reasons=_reasons(surest.features))


def _agreement(parties: tuple[int, ...], number: int, context: Context, *, signed: bool) -> Candidate:
    """Write what a sentence tells of an agreement of some."""
    sentence = context.sentences[number]
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
        date=date if date and context.can_be_past(date, "signed") and context.is_recent(date) else None,
    )
