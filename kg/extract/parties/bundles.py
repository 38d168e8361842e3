"""Several agreements of one house that a sentence counts and a later one tells the signatories of.

*The second accord renews the agreements of A with three colleges. It was signed by the rectors of A, B, C and D* makes
one of A with each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.frames.frame import Clause
from kg.extract.numbers import value_of
from kg.extract.parties.focus import Focus, Promise

_REACH = 2
# *the framework agreements of A with five Chilean universities*, *the accords that bind A to each of four colleges*
_COUNTED = re.compile(
    r"(?P<thing>I)p?(?:od?|/d?|r[Vw]{1,2}d?|d?)(?P<house>O)p?(?:V?W|V?>|&)d?h?o?d?(?P<count>n)[LCwA]{0,3}G"
)
_AGAIN = re.compile(r"\b(?:renew|extend|extension|prolong|updat)")
_TO_COME = re.compile(r"\b(?:will|would|to be|plan\w*|future|possible|propos\w+|may|might|not|no|never|if)\b")


def remember_bundle(clause: Clause, focus: Focus, number: int) -> None:
    """Keep that a sentence counts the agreements of one house with others, whom a later one may name.

    Args:
        clause: The sentence.
        focus: What was said before: several agreements that were signed.
        number: Number of the sentence.
    """
    if "I" not in clause.row or "n" not in clause.row or "G" not in clause.row or "O" not in clause.row:
        return
    match = _COUNTED.search(clause.row)
    if match is None or clause.items[match.start("thing")].form != "many":
        return
    before = " ".join([item.low for item in clause.items[: match.start("thing")]])
    word = clause.items[match.start("count")].low
    count = value_of(word)
    if count < 2 or _TO_COME.search(before) is not None:
        return
    status = "renewed" if _AGAIN.search(before) else "signed"
    kind = clause.items[match.start("thing")].value or "agreement"
    span = (clause.items[0].start, clause.items[-1].end)
    house = clause.items[match.start("house")].organisation
    focus.promise = Promise((house,), count, number, (kind,), status, *span)


def are_renewed(focus: Focus, number: int, parties: Sequence[tuple[int, ...]]) -> bool:
    """Say whether agreements just signed are those of which a sentence before said that they are renewed."""
    told = focus.promise
    if told is None or told.status != "renewed" or number - told.sentence > _REACH or len(parties) != told.count:
        return False
    return all(len(each) == 2 and told.known[0] in each for each in parties)
