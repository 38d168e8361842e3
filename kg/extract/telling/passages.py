"""Which passages of a text support a claim, each as much of it as a reader has to see.

    a sentence                             whole, so that a reader sees what was said
    a list or a table row in one           what was read of it
    a long one that tells of several       how it opens, and then what is said of these parties alone
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from kg.extract.document import Mention, Sentence
from kg.extract.hints import SIGNING, hints
from kg.extract.parties.candidate import Candidate

Span = tuple[int, int]
# A longer sentence is a list or a table row in one: the passage itself says more.
_WHOLE = 320
_ARTICLE = re.compile(r"\s(?:the|an?)$")


def find_passages(
    text: str, candidates: Sequence[Candidate], sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> list[tuple[Span, ...]]:
    """Give the passages that support each agreement, in the order of the agreements.

    Args:
        text: The text of the document.
        mentions: The names in it, in order.
    """
    sharing: dict[Span, list[frozenset[int]]] = defaultdict(list)
    for candidate in candidates:
        for span in dict.fromkeys(candidate.spans):
            sharing[span].append(candidate.members)
    starts = [sentence.start for sentence in sentences]
    places = [mention.start for mention in mentions]
    lists: dict[Span, _List] = {}
    found: list[tuple[Span, ...]] = []
    for candidate in candidates:
        passages: list[Span] = []
        for start, end in candidate.spans:
            wide = _sentences_around(start, end, sentences, starts)
            if wide[1] - wide[0] <= _WHOLE and wide[0] <= start < end <= wide[1]:
                passages.append(wide)
            elif end - start > _WHOLE and len(sharing[start, end]) > 1:
                if (start, end) not in lists:
                    inside = mentions[bisect_left(places, start) : bisect_left(places, end)]
                    lists[start, end] = _List(text, (start, end), sharing[start, end], inside)
                passages.extend(lists[start, end].of(candidate.members))
            else:
                passages.append((start, end))
        found.append(tuple(dict.fromkeys(passages)))
    return found


def _sentences_around(start: int, end: int, sentences: Sequence[Sentence], starts: Sequence[int]) -> Span:
    first, last = (max(0, bisect_right(starts, offset) - 1) for offset in (start, end - 1))
    return sentences[first].start, sentences[last].end


class _List:
    """A long passage that tells of several agreements: ***Signed were agreements of** A with B, of C with D*.

    Args:
        parties: The parties of each agreement that it tells of.
        mentions: The names in it.
    """

    def __init__(self, text: str, span: Span, parties: Sequence[frozenset[int]], mentions: Sequence[Mention]) -> None:
        self._span = span
        self._common = frozenset.intersection(*parties)
        own = frozenset[int]().union(*parties) - self._common
        self._named: dict[int, list[Span]] = {}
        for mention in mentions:
            if mention.organisation in own:
                self._named.setdefault(mention.organisation, []).append((mention.start, mention.end))
        spans = [each for found in self._named.values() for each in found]
        opens, closes = min(spans, default=span)[0], max(spans, default=span)[1]
        self._around: list[Span] = []
        said, told = False, set[int]()
        for start, end in ((span[0], opens), (closes, span[1])):
            signing = bool(hints(text[start:end]) & SIGNING)
            here = {one.organisation for one in mentions if start <= one.start < end} & self._common
            if signing or here:
                self._around.append(_trimmed(text, start, end))
            said, told = said or signing, told | here
        self._may_part = said and told == self._common

    def of(self, members: Set[int]) -> Iterator[Span]:
        """Give how the list opens, what in it is of some alone, and how it closes; all where that does not tell it."""
        own = {member: self._named.get(member, []) for member in members - self._common}
        if not (self._may_part and own and all(own.values())):
            yield self._span
            return
        yield from sorted([*self._around, _shortest(own)])


def _trimmed(text: str, start: int, end: int) -> Span:
    """Leave out blanks on both sides, and an article that the following name had."""
    kept = _ARTICLE.sub("", text[start:end].rstrip())
    return start + len(kept) - len(kept.lstrip()), start + len(kept)


def _shortest(named: Mapping[int, Sequence[Span]]) -> Span:
    """Give the shortest stretch that names each of some; of one the first name."""
    if len(named) == 1:
        return next(iter(named.values()))[0]
    last: dict[int, Span] = {}
    best = (0, 0)
    for place, at in sorted(((place, at) for at, each in named.items() for place in each)):
        last[at] = place
        if len(last) == len(named):
            stretch = min(start for start, _ in last.values()), max(end for _, end in last.values())
            if best == (0, 0) or stretch[1] - stretch[0] < best[1] - best[0]:
                best = stretch
    return best
