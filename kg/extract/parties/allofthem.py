"""Partners that a sentence takes up together: *A received guests from B, C and D. **With all three** it signed*.

Only those that the sentence before lists beside one house are meant, and as many as the words say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.document import Mention, Sentence
from kg.extract.frames.frame import Clause, Frame
from kg.extract.parties.focus import Focus
from kg.extract.parties.visits import is_with_each

_JOINED = re.compile(
    r"(?: \([^()]{1,40}\))?(?:,? in [\w ]{1,20}(?:, [\w ]{1,16}(?=, ))?)?"
    r"(?:,|,? (?:and|or)(?: from| of| at| with| to)?|,? as well as|;)"
    r"(?: the)?(?: (?:rector|president|head)s? of(?: the)?)? ",
    re.IGNORECASE,
)
_ALL = frozenset(("both", "these", "those", "the", ""))


def listed_last(sentence: Sentence, mentions: Sequence[Mention]) -> tuple[int, ...]:
    """Give the names of the last list of a sentence, two or more.

    >>> text = "Aalto met Bonn, Cork and Dijon."
    >>> names = [Mention(0, 5, 0, "name"), Mention(10, 14, 1, "name"), Mention(16, 20, 2, "name")]
    >>> listed_last(Sentence(0, len(text), text), [*names, Mention(25, 30, 3, "name")])
    (1, 2, 3)
    """
    run: list[int] = []
    found: tuple[int, ...] = ()
    end = 0
    for mention in mentions:
        gap = sentence.text[end : mention.start - sentence.start]
        if run and mention.organisation in run and len(gap) < 3:
            end = mention.end - sentence.start  # "Aalto (AAL)"
            continue
        run = [*run, mention.organisation] if run and _JOINED.fullmatch(gap) else [mention.organisation]
        end = mention.end - sentence.start
        found = tuple(run) if len(run) > 1 else found
    return found if len(set(found)) == len(found) else ()


def all_of_them(clause: Clause, frame: Frame, focus: Focus, subject: Sequence[int]) -> list[int]:
    """Give whom *with all three*, *with both universities* means: those listed last beside one house."""
    cores = [core for group in frame.partners for core in group.cores]
    them = not cores or [(core.kind, core.count) for core in cores] == [("many", 0)]
    if them and is_with_each(clause, frame):
        if frame.subject is None and focus.current:
            return []
        return _each_listed(focus, subject if frame.subject is not None else [focus.topic])
    if len(cores) != 1 or cores[0].kind != "many" or cores[0].many or cores[0].place:
        return []
    count = _FEWEST if clause.items[cores[0].at].tag == "BOTH" else cores[0].count
    if count < _FEWEST:
        return []
    hub = subject[0] if len(subject) == 1 else focus.topic if frame.subject is None else None
    words = [item.low for item in clause.items[cores[0].first : cores[0].last + 1]]
    whole = cores[0].determiner in _ALL and not {"other", "others", "first", "last"} & set(words)
    if hub is None or hub in focus.listed or len(focus.listed) != count or not whole:
        return []
    if any(place != hub for _, place in focus.current):
        return []
    return list(focus.listed) if {*focus.sentences[-1]} <= {hub, *focus.listed} else []


def _each_listed(focus: Focus, hubs: Sequence[int | None]) -> list[int]:
    """Give those with each of whom one house signed: *A received B, C and D. It signed one **with each of them***."""
    if len(hubs) != 1 or hubs[0] is None or hubs[0] in focus.listed:
        return []
    return list(focus.listed) if focus.sentences and {*focus.sentences[-1]} <= {hubs[0], *focus.listed} else []


_FEWEST = 2
