"""Which passages of a text support a claim, each as much of it as a reader has to see.

    a sentence                             whole, so that a reader sees what was said
    a list or a table row in one           what was read of it
    a long one that tells of several       how it opens, and then what is said of these parties alone
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from kg.extract.document import Mention, Sentence
from kg.extract.parties.candidate import Candidate

Span = tuple[int, int]
# A longer sentence is a list or a table row in one: the passage itself says more.
_WHOLE = 320


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
    found: list[tuple[Span, ...]] = []
    for candidate in candidates:
        passages: list[Span] = []
        for start, end in candidate.spans:
            wide = _sentences_around(start, end, sentences, starts)
            others = sharing[start, end]
            if wide[1] - wide[0] <= _WHOLE and wide[0] <= start < end <= wide[1]:
                passages.append(wide)
            elif end - start > _WHOLE and len(others) > 1:
                inside = mentions[bisect_left(places, start) : bisect_left(places, end)]
                own = _own_passages((start, end), candidate.members, others, inside)
                passages.extend((first, first + len(text[first:last].rstrip())) for first, last in own)
            else:
                passages.append((start, end))
        found.append(tuple(dict.fromkeys(passages)))
    return found


def _sentences_around(start: int, end: int, sentences: Sequence[Sentence], starts: Sequence[int]) -> Span:
    first, last = (max(0, bisect_right(starts, offset) - 1) for offset in (start, end - 1))
    return sentences[first].start, sentences[last].end


def _own_passages(
    span: Span, members: Set[int], others: Sequence[frozenset[int]], mentions: Sequence[Mention]
) -> Iterator[Span]:
    """Give how a passage opens and what in it is of some alone: ***Signed were agreements of** A with B, **of C with
    D** and of E with F*.

    Args:
        members: The parties of the agreement.
        others: The parties of each agreement that the passage tells of, of this one too.
        mentions: The names in the passage.
    """
    common = frozenset.intersection(*others)
    own: Mapping[int, list[Span]] = {member: [] for member in members - common}
    opens = span[1]
    for mention in mentions:
        if any(mention.organisation in each for each in others) and mention.organisation not in common:
            opens = min(opens, mention.start)
        if mention.organisation in own:
            own[mention.organisation].append((mention.start, mention.end))
    if not own or not all(own.values()):
        yield span
        return
    if opens > span[0]:
        yield span[0], opens
    yield _shortest(own)


def _shortest(named: Mapping[int, Sequence[Span]]) -> Span:
    """Give the shortest stretch that names each of some."""
    last: dict[int, Span] = {}
    best = (0, 0)
    for place, at in sorted(((place, at) for at, each in named.items() for place in each)):
        last[at] = place
        if len(last) == len(named):
            stretch = min(start for start, _ in last.values()), max(end for _, end in last.values())
            if best == (0, 0) or stretch[1] - stretch[0] < best[1] - best[0]:
                best = stretch
    return best
