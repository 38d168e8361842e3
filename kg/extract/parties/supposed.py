"""Names that only a frame tells: *Harbour University has signed a memorandum with **Kestrel Dynamics***.

What no head word, list or neighbour makes a name may still be a party. So the capitalised words that are left in a
sentence of signing are supposed to be organisations, and the sentence is read once with them: whoever stands in a
frame as a party beside an organisation that is one is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count

from kg.extract.clauses.marked import mark_and_fold
from kg.extract.document import Document, Mention, Names, Sentence, mentions_in
from kg.extract.frames.frame import STANDING, read_clause
from kg.extract.frames.rules import find_frames
from kg.extract.hints import STRONG, hints
from kg.extract.names.bare import people_words
from kg.extract.names.finding import is_headline
from kg.extract.names.unread import find_unread, is_told_house, may_be_somebody

# Numbers of supposed organisations begin here, behind those of any document.
_SUPPOSED = 1_000_000


def find_supposed(document: Document, sentences: Sequence[Sentence], names: Names) -> list[tuple[int, int]]:
    """Give the spans of capitalised words outside names that a frame makes a party, each name once.

    >>> from kg.extract.sentences import split_sentences
    >>> text = "Masaryk University has signed a memorandum with Kestrel Dynamics on tests of wings."
    >>> names = Names((), (Mention(0, 18, 0, "name"),))
    >>> [text[start:end] for start, end in find_supposed(Document("a", text), split_sentences(text), names)]
    ['Kestrel Dynamics']
    """
    found: dict[str, tuple[int, int]] = {}
    for number, sentence in enumerate(sentences):
        if not hints(sentence.text) & STRONG or (number < 3 and is_headline(sentence.text)):
            continue
        if "behalf" in sentence.text or "speaking for" in sentence.text:
            continue  # somebody signs for a house
        own = mentions_in(sentence, names)
        if not own:
            continue
        runs = find_unread(document.text, sentence, own, people_words(document.text))
        for start, end in _parties(document.text, sentence, own, runs):
            found.setdefault(document.text[start:end], (start, end))
    return list(found.values())


def _parties(
    text: str, sentence: Sentence, own: Sequence[Mention], runs: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Give the runs that a frame of the sentence makes parties beside an organisation."""
    if not runs:
        return
    supposed = [Mention(start, end, number, "name") for number, (start, end) in zip(count(_SUPPOSED), runs)]
    clause = read_clause(*mark_and_fold(sentence, sorted((*own, *supposed))))
    for frame in find_frames(clause):
        if frame.status not in STANDING:
            continue
        groups = [group for group in (frame.subject, frame.mutual, *frame.partners) if group is not None]
        named = [core for group in groups for core in group.cores if core.kind == "org"]
        parties = {each for core in named for each in core.organisations}
        if not any(each < _SUPPOSED for each in parties):
            continue
        acting = [each for core in frame.subject.cores for each in core.organisations] if frame.subject else []
        alone = all(each >= _SUPPOSED for each in acting)
        for each in sorted(parties):
            if each >= _SUPPOSED:
                start, end = runs[each - _SUPPOSED]
                if _may_be_town(text, start, end, own) or _is_officer(text, start, end):
                    continue
                somebody = may_be_somebody(text[start:end]) and not is_told_house(text, start, end)
                if not (alone and each in acting and somebody):
                    yield start, end


_OFFICE_BEFORE = re.compile(
    r"\b(?:[Vv]ice[- ])?(?:[Pp]resident|[Cc]hair(?:man|woman|person)?|[Dd]irector(?:[- ][Gg]eneral)?|[Rr]ector"
    r"|[Cc]hancellor|[Ss]ecretary(?:[- ][Gg]eneral)?|[Pp]rovost|[Dd]ean|CEO|[Cc]hief [Ee]xecutive|[Mm]anager|[Hh]ead)"
    r" (?:of (?:the )?)?[A-Z][^,;.:\n]{1,70}, (?:(?:Prof|Dr|Mr|Mrs|Ms|Eng|Engr)\.? )*$"
)


def _is_officer(text: str, start: int, end: int) -> bool:
    """Say whether words may be whose office stands before them: *President FCCI, **Ola Berg Ruud** and*."""
    if not 1 <= text.count(" ", start, end) <= 3 or is_told_house(text, start, end):
        return False
    return _OFFICE_BEFORE.search(text, max(0, start - 130), start) is not None


_AND_NEXT = re.compile(r"(?:,? and |; )(?:the )?")


def _may_be_town(text: str, start: int, end: int, own: Sequence[Mention]) -> bool:
    """Say whether one word between two houses may be the town of the first: *between A, **Xyz** and B*."""
    if " " in text[start:end] or not text.endswith(", ", 0, start):
        return False
    behind = _AND_NEXT.match(text, end)
    before = any(mention.end == start - len(", ") for mention in own)
    return before and behind is not None and any(mention.start == behind.end() for mention in own)
