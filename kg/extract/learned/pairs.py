"""A text as pairs of organisations: which of them one sentence names together, and what speaks for an agreement.

Everything is read from the outside of the text: the words between two names and around them, the lists that they
stand in, how often and where each is named, and what the rules have claimed. Each feature is a short string, such as
``turn:A sign mou`` or ``kinds:university/university``; `kg.extract.learned.judge` has a weight for each.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations
from types import MappingProxyType
from typing import NamedTuple

from kg.claims import Organisation
from kg.extract.confidence import Standing
from kg.extract.document import Sentence
from kg.extract.hints import AGREED, hints
from kg.extract.learned.wording import STRONG, classes_of, is_unsettled, leading_class

Pair = tuple[int, int]
# A sentence that names more is a list of members or guests, and its pairs would grow with their square.
MOST_NAMED = 15
_TOKEN = re.compile(r"\w[\w’'-]*|[,;:()]")
_NEAR, _FAR = 7, 9
# Words that keep two names in one list, and those that open another place of the sentence.
_LISTING = frozenset(", ; and & the also as well in of from ( ) both".split())
_SEPARATING = frozenset(", ; and &".split())
_APART = frozenset("with at by between to".split())
_SMALL = frozenset("with between and of by at to from for in as both among including such its ,".split())

_STANDINGS = {
    Standing.RESOLVED: "resolved", Standing.NAMED: "once", Standing.LISTED: "once", Standing.AGAIN: "again"
}  # fmt: skip
# Features that tell who the two are and where a text names them, not what a sentence says.
_STANDING = frozenset(
    "claimed degrees claims kinds countries rank lower-rank first-named second-named publishers in-title together"
    " strong settled place named distance list list-alone lists path-names told-unclaimed".split()
)


def tells_of_wording(feature: str) -> bool:
    """Say whether a feature is of the words of a sentence.

    >>> tells_of_wording("turn:A sign mou"), tells_of_wording("rank:0")
    (True, False)
    """
    return feature.partition(":")[0] not in _STANDING


class Token(NamedTuple):
    """A word in lower case, or an organisation that is named."""

    word: str
    organisation: int = -1


def sort_pairs(
    told: Iterable[tuple[Iterable[int], Standing | None]],
) -> tuple[dict[Pair, Standing], set[Pair]]:
    """Part the pairs that rules say have agreed from those of which they tell something else: that it is planned.

    Args:
        told: The members of each claim and its standing, None where it is of nothing certain or not who with whom.
    """
    claimed: dict[Pair, Standing] = {}
    decided: set[Pair] = set()
    for members, standing in told:
        pairs = list(combinations(sorted(members), 2))
        if standing is None:
            decided.update(pairs)
        else:
            claimed.update((pair, max(standing, claimed.get(pair, standing))) for pair in pairs)
    return claimed, decided - set(claimed)


class NamingSentence:
    """A sentence that names organisations; what it takes to read is read when it is first asked for.

    Attributes:
        number: Its number in the text; the title has 0.
    """

    def __init__(self, sentence: Sentence, mentions: Sequence[tuple[int, int, int]], number: int) -> None:
        self._sentence = sentence
        self._mentions = mentions
        self.number = number

    @cached_property
    def tokens(self) -> list[Token]:
        """Its words, each organisation one token."""
        return list(_tokens_of(self._sentence, self._mentions))

    @cached_property
    def lists(self) -> list[list[int]]:
        """Its organisations as lists, by their places among the tokens: *A, B and C | D*."""
        return _lists_of(self.tokens)

    @cached_property
    def classes(self) -> set[str]:
        """The classes of its words."""
        return {name for token in self.tokens if token.word for name in classes_of(token.word)}

    @cached_property
    def is_unsettled(self) -> bool:
        """Whether it speaks of something to come, wished for, denied or ended."""
        return is_unsettled(self._sentence.text)

    @property
    def is_strong(self) -> bool:
        """Whether it has a word of an agreement itself."""
        return not STRONG.isdisjoint(self.classes)

    @property
    def tells(self) -> bool:
        """Whether it speaks of an agreement, none that is planned or has ended."""
        return hints(self._sentence.text) & AGREED != 0 and not self.is_unsettled and self.is_strong

    @cached_property
    def saying(self) -> list[str]:
        """The features of what it says, whomever it names."""
        return list(self._said())

    def _said(self) -> Iterator[str]:
        named = len({token.organisation for token in self.tokens if token.organisation >= 0})
        yield f"named:{bisect_right((3, 4, 6, 9), named)}"
        yield from (f"says:{name}" for name in self.classes)
        if self.number == 0:
            yield "title"
        yield f"place:{bisect_right((1, 2, 4, 8), self.number)}"
        yield f"unsettled:{self.is_unsettled}"
        if self.is_strong:
            yield "says-strong"
            if "plan" not in self.classes:
                yield "says-strong-done"
            if named == 2:
                yield "says-strong-of-two"


class PairText:
    """What of a text is looked at.

    Attributes:
        organisations: The organisations that it names.
        claimed: The pairs that rules claim to have agreed, the lower index first, each with the claim's standing.
        named: By the number of a sentence, the mentions in it: start, end and index of the organisation.
        count: How often each organisation is named.
    """

    def __init__(
        self,
        sentences: Sequence[Sentence],
        organisations: Sequence[Organisation],
        mentions: Sequence[tuple[int, int, int]],
        claimed: Mapping[Pair, Standing],
        publisher: str | None,
    ) -> None:
        self._sentences = sentences
        self._read: dict[int, NamingSentence] = {}
        self.organisations = organisations
        self.claimed = claimed
        starts = [sentence.start for sentence in sentences]
        self.named: dict[int, list[tuple[int, int, int]]] = {}
        first: dict[int, int] = {}
        for mention in mentions:
            self.named.setdefault(max(0, bisect_right(starts, mention[0]) - 1), []).append(mention)
            first.setdefault(mention[2], mention[0])
        self.count = Counter(place for _, _, place in mentions)
        self._first = first
        self._publisher = publisher

    @cached_property
    def _rank(self) -> dict[int, int]:
        ranked = sorted(self.count, key=lambda place: (-self.count[place], self._first[place]))
        return {place: rank for rank, place in enumerate(ranked)}

    @cached_property
    def _degree(self) -> Counter[int]:
        return Counter(place for pair in self.claimed for place in pair)

    @cached_property
    def _title(self) -> set[int]:
        return {place for _, _, place in self.named.get(0, ())}

    @cached_property
    def _publishers(self) -> set[int]:
        return _publishers(self.organisations, self._publisher)

    def pairs(self) -> dict[Pair, list[int]]:
        """Give the pairs that a sentence names together or a rule has claimed, each with the numbers of sentences."""
        found: dict[Pair, list[int]] = {pair: [] for pair in self.claimed}
        for number, mentions in self.named.items():
            places = sorted({place for _, _, place in mentions})
            if 2 <= len(places) <= MOST_NAMED:
                for pair in combinations(places, 2):
                    found.setdefault(pair, []).append(number)
        return {pair: numbers for pair, numbers in found.items() if all(self.count[place] for place in pair)}

    def sentence(self, number: int) -> NamingSentence:
        """Give a sentence, which is read once for all its pairs."""
        found = self._read.get(number)
        if found is None:
            found = NamingSentence(self._sentences[number], self.named.get(number, ()), number)
            self._read[number] = found
        return found

    def features(self, pair: Pair, numbers: Sequence[int]) -> set[str]:
        """Give what speaks for or against an agreement of two organisations.

        Args:
            pair: Their indexes.
            numbers: The sentences that name both.
        """
        one, two = sorted(pair, key=lambda place: self._first[place])
        found = set(self._standing(pair, one, two))
        sentences = [self.sentence(number) for number in numbers]
        for sentence in sentences:
            found.update(_wording(sentence, one, two))
            found.update(self._around(sentence.number))
        strong = any([sentence.is_strong for sentence in sentences])
        settled = not all([sentence.is_unsettled for sentence in sentences])
        found.update((f"together:{min(3, len(numbers))}", f"strong:{strong}", f"settled:{settled}"))
        if "claimed:no" in found and any([sentence.tells for sentence in sentences]):
            found.add("told-unclaimed")
        return found

    def _around(self, number: int) -> Iterator[str]:
        """Tell what the sentences before and after speak of."""
        if number:
            yield from (f"says-before:{name}" for name in self.sentence(number - 1).classes)
        if number + 1 < len(self._sentences):
            yield from (f"says-after:{name}" for name in self.sentence(number + 1).classes)

    def _standing(self, pair: Pair, one: int, two: int) -> Iterator[str]:
        """Tell who the two are, how much of the text is about them, and what rules have claimed."""
        standing = self.claimed.get((min(pair), max(pair)))
        if standing is None:
            yield "claimed:no"
            yield "degrees:{}{}".format(*sorted(min(2, self._degree[place]) for place in pair))
            yield f"claims:{min(3, len(self.claimed))}"
        else:
            yield f"claimed:{_STANDINGS[standing]}"
        kinds = sorted(self.organisations[place].kind for place in pair)
        yield f"kinds:{kinds[0]}/{kinds[1]}"
        home, other = self.organisations[one].country, self.organisations[two].country
        yield "countries:" + ("unknown" if not home or not other else "same" if home == other else "different")
        ranks = sorted(self._rank[place] for place in pair)
        yield f"rank:{min(4, ranks[0])}"
        yield f"lower-rank:{min(6, ranks[1])}"
        yield f"first-named:{bisect_right((2, 3, 5), self.count[one])}"
        yield f"second-named:{bisect_right((2, 3, 5), self.count[two])}"
        yield f"publishers:{sum(place in self._publishers for place in pair)}"
        yield f"in-title:{sum(place in self._title for place in pair)}"


def _wording(sentence: NamingSentence, one: int, two: int) -> Iterator[str]:
    """Tell what stands between the two in a sentence that names both, and around them."""
    tokens = sentence.tokens
    ones = [at for at, token in enumerate(tokens) if token.organisation == one]
    twos = [at for at, token in enumerate(tokens) if token.organisation == two]
    nearest = min(((a, b) for a in ones for b in twos), key=lambda ends: abs(ends[0] - ends[1]))
    first, last = min(nearest), max(nearest)
    yield from sentence.saying
    yield f"distance:{bisect_right((1, 2, 4, 8, 14, 25), last - first - 1)}"
    if any(token.word == "between" for token in tokens[max(0, first - _NEAR) : first]):
        yield "between-them"
    yield from _turns(_sequence(tokens, {one: "A", two: "B"}))
    yield from _listing(sentence, one, two)


def _turns(sequence: Sequence[str]) -> Iterator[str]:
    """Give what stands together around the two: *A sign mou*, *mou with B*, *A sign mou with*."""
    for size in (3, 4):
        for at in range(len(sequence) - size + 1):
            turn = sequence[at : at + size]
            if "A" in turn or "B" in turn:
                yield "turn:" + " ".join(turn)


def _listing(sentence: NamingSentence, one: int, two: int) -> Iterator[str]:
    """Tell which lists of names the two stand in, and the classes of words between and around these."""
    tokens, lists = sentence.tokens, sentence.lists
    ones = [each for each in lists if any(tokens[at].organisation == one for at in each)]
    twos = [each for each in lists if any(tokens[at].organisation == two for at in each)]
    same = next((each for each in ones if each in twos), None)
    if same is not None:
        start, end, side = same[0], same[-1], "one-list"
        yield f"list:{min(5, len(same))}"
        yield f"list-alone:{len(lists) == 1}"
    else:
        nearest = min(((a, b) for a in ones for b in twos), key=lambda ends: abs(ends[0][0] - ends[1][0]))
        left, right = min(nearest), max(nearest)
        start, end, side = left[0], right[-1], "two-lists"
        between = tokens[left[-1] + 1 : right[0]]
        told = _sequence(between)
        yield f"lists:{min(3, len(left))},{min(3, len(right))}"
        yield "path-end:" + " ".join(told[-2:])
        yield "path-last:" + " ".join(told[-3:])
        yield f"path-names:{sum(token.organisation >= 0 for token in between)}"
        yield f"path-unsettled:{is_unsettled(' '.join(token.word for token in between))}"
    before, after = _sequence(tokens[max(0, start - _FAR) : start]), _sequence(tokens[end + 1 : end + 1 + _FAR])
    yield f"{side}"
    yield f"{side} before:" + " ".join(before[-2:])
    yield f"{side} after:" + " ".join(after[:2])
    yield f"{side} around:" + " ".join([*before[-1:], "_", *after[:1]])


def _tokens_of(sentence: Sentence, mentions: Sequence[tuple[int, int, int]]) -> Iterator[Token]:
    at = 0
    for start, end, place in mentions:
        yield from (Token(word.lower()) for word in _TOKEN.findall(sentence.text, at, max(at, start - sentence.start)))
        yield Token("", place)
        at = end - sentence.start
    yield from (Token(word.lower()) for word in _TOKEN.findall(sentence.text, at))


def _lists_of(tokens: Sequence[Token]) -> list[list[int]]:
    """Put names into one list where only commas, *and* and up to three other words lie between: *A (Rome), B and C*."""
    found: list[list[int]] = []
    for at, token in enumerate(tokens):
        if token.organisation < 0:
            continue
        between = [each.word for each in tokens[found[-1][-1] + 1 : at]] if found else []
        others = [word for word in between if word not in _LISTING]
        joined = not _SEPARATING.isdisjoint(between) and _APART.isdisjoint(between) and len(others) <= 3
        if joined and not any(classes_of(word) for word in others):
            found[-1].append(at)
        else:
            found.append([at])
    return found


def _sequence(tokens: Sequence[Token], letters: Mapping[int, str] = MappingProxyType({})) -> list[str]:
    """Write words as their classes, small words as they are, a name as its letter or ``O``, each once where it is
    repeated.
    """
    found: list[str] = []
    for token in tokens:
        written = letters.get(token.organisation, "O") if token.organisation >= 0 else leading_class(token.word)
        if written is None and token.word in _SMALL:
            written = token.word
        if written is not None and found[-1:] != [written]:
            found.append(written)
    return found


def _publishers(organisations: Sequence[Organisation], publisher: str | None) -> set[int]:
    """Give the organisations that the publisher's name contains, or that contain it."""
    written = (publisher or "").casefold()
    return {
        place
        for place, one in enumerate(organisations)
        for name in (one.name, *one.aliases, *one.acronyms)
        if written and len(name) > 2 and (name.casefold() in written or written in name.casefold())
    }
