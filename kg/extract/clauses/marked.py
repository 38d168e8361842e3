"""A sentence with its verb groups joined and all folded that only stands around names: the steps in their order."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.clauses.appositions import fold_appositions
from kg.extract.clauses.asides import fold_asides
from kg.extract.clauses.cosigning import fold_beside
from kg.extract.clauses.counting import fold_counting, fold_so_many
from kg.extract.clauses.enumerations import fold_more, join_by_words, join_semicolons
from kg.extract.clauses.gaps import fold_after, fold_contents, fold_gaps, fold_lately, fold_seats, fold_units
from kg.extract.clauses.groups import letters
from kg.extract.clauses.headsof import join_heads
from kg.extract.clauses.inverted import fold_inverted
from kg.extract.clauses.items import Item
from kg.extract.clauses.marking import mark_items
from kg.extract.clauses.namesakes import (
    fold_both_of,
    fold_cleft,
    fold_counterpart,
    fold_friends,
    fold_hosts,
    settle_closed,
    settle_colleague,
    settle_colleagues,
    settle_founders,
    settle_left,
    settle_people,
    settle_that,
    settle_that_with,
    settle_those,
    settle_ties,
)
from kg.extract.clauses.offices import fold_offices
from kg.extract.clauses.standingfor import fold_standing
from kg.extract.clauses.takingpart import fold_taking_part
from kg.extract.clauses.verbgroups import drop_asides, join_verbs
from kg.extract.clauses.wherefrom import fold_whence
from kg.extract.document import Mention, Sentence

_FOLDS = (
    *(drop_asides, fold_inverted, fold_whence, fold_seats, fold_units, fold_lately, fold_gaps, fold_after),
    fold_contents,
    *(settle_that, settle_that_with, settle_those, settle_ties, settle_founders, settle_closed, settle_left),
    settle_colleague,
    *(fold_cleft, fold_friends, fold_hosts, fold_both_of, settle_people, fold_counterpart),
    *(fold_appositions, fold_asides),
    *(fold_counting, fold_so_many, fold_more, join_semicolons, join_by_words),
    *(fold_offices, join_heads, fold_standing, settle_colleagues, fold_beside, fold_taking_part),
)


def mark_and_fold(sentence: Sentence, mentions: Sequence[Mention]) -> tuple[Sequence[Item], str]:
    """Give the items of a sentence and a letter for each, which tells every step whether it has work to do."""
    items: Sequence[Item] = join_verbs(mark_items(sentence.text, sentence.start, mentions))
    row = letters(items)
    for fold in _FOLDS:
        folded = fold(items, row)
        if folded is not items:
            items, row = folded, letters(folded)
    return items, row
