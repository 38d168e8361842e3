"""Collective statements whose sides are lists of names, wherever a text puts them.

*Nine agreements were signed at the forum. From the Thai side the papers were signed by A, B and C. Their counterparts
were X, Y and Z.* tells that several agreements were signed and who stood on either side, never who signed with whom.

- a **statement** is a sentence that tells of several agreements (`kg.extract.parties.statements`);
- a **list** is two names or more that stand together (`kg.extract.parties.sidelists`);
- two lists near a statement are its sides where words beside them say so (`kg.extract.parties.sidelabels`), or where
  they stand in the statement itself and are of different countries.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.caseless import Caseless
from kg.extract.frames.frame import STANDING
from kg.extract.numbers import NUMBER_WORDS
from kg.extract.papers import PACTS
from kg.extract.parties.announcing import kind_told
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.countrylists import by_lands, may_face
from kg.extract.parties.knowngroups import known_groups, lands_of_groups, tells_more
from kg.extract.parties.sidelabels import are_opposed, codes_in
from kg.extract.parties.outlines import NameList
from kg.extract.parties.sidelists import SideList, side_lists
from kg.extract.parties.signers import are_over, tells_of_others
from kg.extract.parties.statements import Statement, find_statements
from kg.extract.parties.toldalready import Told
from kg.extract.telling.circumstances import add_circumstances
from kg.extract.telling.context import Context
from kg.extract.telling.kinds import frame_kinds

if TYPE_CHECKING:
    from kg.extract.readings import Reading

# So many sentences before and after a statement a list can stand; so many lines under headings; so many are looked at.
_BEFORE, _AFTER, _BELOW, _MOST = 6, 6, 20, 40
_Sides = tuple[SideList, ...]  # two, or one of each country


def with_both_sides(
    readings: Sequence[Reading], organisations: Sequence[Organisation], found: list[Candidate], context: Context
) -> list[Candidate]:
    """Add the collective statements that the sentences by themselves do not give.

    An agreement that a sentence seemed to tell of between members of one side is left out.
    """
    if len({place for reading in readings for place in reading.organisations}) < 4:
        return found
    statements = list(find_statements(readings))
    if not statements:
        return found
    found = [one for one in found if not _are_of_one_group(one, statements, readings, organisations)]
    if not any(one.sure for one in statements) and all(len(one.parties) < 3 for one in found):
        return found  # no list would be looked at
    lists = _lists_near(statements, readings, organisations)
    found = [one for one in found if not _is_cut_short(one, lists)]
    told = Told(found)
    made: list[Candidate] = []
    doubtful = [one.number for one in statements if not (one.sure and one.status in STANDING)]
    starts = [one.sentence for one in lists]
    own = Counter(starts)
    # One that names both sides itself comes first, plans and ends take what is left.
    for statement in sorted(statements, key=lambda one: (one.status not in STANDING, own[one.number] < 2)):
        if not statement.sure or told.sided_near(statement):
            continue
        first, last = bisect_left(starts, statement.number - _BEFORE), bisect_right(starts, statement.number + _BELOW)
        near = _of_signers(lists[first : min(last, first + _MOST)], statement)
        sides = _sides(statement, near, organisations)
        if sides is None or _are_partners(sides, statement) or _ends(statement, sides, readings):
            sides = _known(statement, readings, organisations, told)
        elif told.forbids(sides) or _is_in_doubt(statement, sides, doubtful):
            continue
        if sides is not None:
            made.append(_candidate(statement, sides, readings, context))
            told.add(made[-1])
    return [one for one in found if not any(_is_within(one, statement) for statement in made)] + made


def _lists_near(
    statements: Sequence[Statement], readings: Sequence[Reading], organisations: Sequence[Organisation]
) -> list[SideList]:
    spots = {at for one in statements for at in range(one.number - _BEFORE, one.number + _AFTER + 1)}
    near = sorted(at for at in spots if 0 <= at < len(readings))
    below = {at for one in statements for at in range(one.number, one.number + _BELOW)}
    return side_lists(readings, organisations, near, sorted(at for at in below if at < len(readings)))


def _known(
    statement: Statement, readings: Sequence[Reading], organisations: Sequence[Organisation], told: Told
) -> _Sides | None:
    """Give the two groups that a statement speaks of as known: *the Danish and the Peruvian universities*."""
    groups = known_groups(statement, readings, organisations)
    if groups is None:
        return None
    one, two = (_as_list(members, statement.number, readings) for members in groups)
    if _ends(statement, (one, two), readings) or (told.pairs(one, two) and not tells_more(statement.text)):
        return None
    return one, two


def _as_list(members: tuple[int, ...], last: int, readings: Sequence[Reading]) -> SideList:
    """Write a group as the list of the sentence up to a statement that names most of it."""
    most = max(range(last + 1), key=lambda at: len({*members} & {*readings[at].organisations}))
    sentence = readings[most].sentence
    return SideList(NameList(members, most, (sentence.start, sentence.end), "", ""), None, frozenset(), "")


def _is_in_doubt(statement: Statement, sides: _Sides, doubtful: Sequence[int]) -> bool:
    """Say whether a nearer statement before the lists tells of agreements that are planned, over or denied."""
    first = min(one.sentence for one in sides)
    return bisect_right(doubtful, first) > bisect_right(doubtful, statement.number)


def _are_of_one_group(
    one: Candidate, statements: Sequence[Statement], readings: Sequence[Reading], organisations: Sequence[Organisation]
) -> bool:
    """Say whether parties that no name tells are of one of two groups of their sentence: *signed by the Danish guests
    and their Peruvian hosts* joins no two of Peru.
    """
    if not one.parties or not any(statement.number == one.sentence for statement in statements):
        return False
    if not one.members.isdisjoint(readings[one.sentence].organisations):
        return False
    lands = {code for place in one.parties if (code := organisations[place].country)}
    return len(lands) == 1 and lands < lands_of_groups(readings[one.sentence].sentence.text)


def _is_cut_short(one: Candidate, lists: Sequence[SideList]) -> bool:
    """Say whether three or more parties are only some of a list that words part in two: *between A, B and X, Y, Z*."""
    return any(
        one.sentence == first.sentence == second.sentence and second.names.before == "; "
        and len(one.parties) > 2 and one.members < {*first.members, *second.members}
        for first, second in pairwise(lists)
    )  # fmt: skip


def _is_within(one: Candidate, made: Candidate) -> bool:
    """Say whether an agreement is of one side alone and rests on a passage that tells who is on it."""
    if not one.parties or not any(set(one.parties) <= set(side) for side in made.sides):
        return False
    return any(start <= one.start < end for start, end in ((made.start, made.end), *made.spans))


def _sides(
    statement: Statement, near: Sequence[SideList], organisations: Sequence[Organisation]
) -> _Sides | None:
    """Choose the two sides among the lists near a statement, those in its own sentence first."""
    if _is_of_one(statement, {place for one in near for place in one.members}):
        return None
    own = [one for one in near if one.sentence == statement.number]
    if any(_EACH_OTHER.search(one.names.after) for one in own) or any(map(_is_in_pair, own[1:])):
        return None
    if len(own) == 2 and _are_apart(*own, alone=_names_no_other(own, statement)):
        return own[0], own[1]
    found = by_lands(near, statement) or _group(near, statement) or _mixed(own, statement, organisations)
    # Who *the Danish and the Peruvian universities* are, `known_groups` tells where no word puts them on a side.
    return None if found and not _are_told(found, statement) and lands_of_groups(statement.text) else found


def _are_told(sides: _Sides, statement: Statement) -> bool:
    return any(one.label is not None or one.sentence == statement.number for one in sides)


_EACH_OTHER = re.compile(r"\b(?:each other|one another)\b")


def _is_in_pair(one: SideList) -> bool:
    """Read *one between A and B* as a pair."""
    return _IN_PAIRS.search(one.names.before) is not None


_IN_PAIRS = re.compile(r"\bbetween(?: the)? $")


def _names_no_other(own: Sequence[SideList], statement: Statement) -> bool:
    """Say whether a sentence names nobody beside its two lists."""
    return {place for one in own for place in one.members} >= set(statement.names)


def _is_of_one(statement: Statement, listed: Set[int]) -> bool:
    """Say whether one house has the agreements, so that the lists are its partners: *it has agreements with*."""
    if _OWN.search(statement.text):
        return True
    groups = [statement.frame.subject, *statement.frame.partners] if statement.frame is not None else []
    return any(
        group is not None and len(group.cores) == 1 and (core := group.cores[0]).kind in ("org", "one", "pro")
        and core.value != "they" and core.listed is None and not core.many and core.count < 2
        and len(core.organisations) < 2 and not listed & set(core.organisations)
        for group in groups
    )  # fmt: skip


_OWN = Caseless(
    rf"\b(?:its|our|his|her)(?: \w+){{0,3}} (?:partnerships|{PACTS})\b"
)


# Words that tell of who signed, and such as tell of who only came, spoke or was elsewhere.
_STRONG = re.compile(
    r"\b(?:sign\w*|ink\w*|pens?\b|initial\w*|conclud\w+|concern\w*|cover\w*|involv\w*|link\w*|agree\w*|memorand\w+"
    r"|counterparts?|partners?|sides?|part(?:y)?|hand|documents|subscribed)\b",
    re.IGNORECASE,
)
_REJECT = Caseless(
    r"\b(?:attend\w*|speak\w*|spoke\w*|guests?|audience|observ\w+|visit\w*|tour\w*|rank\w*|compet\w+|sponsor\w*"
    r"|hosted|invit\w+|welcom\w+|declin\w+|absen\w+|graduat\w*|studied|exhibit\w*|award\w*|watch\w*|witness\w*"
    r"|presence|nothing|not|won|led|posters?|publish\w*|without sign\w*"
    r"|will|would|plan\w*)\b",
)


def _of_signers(lists: Sequence[SideList], statement: Statement) -> list[SideList]:
    """Give the lists of a statement: outside its sentence only those of which no other deed is told."""
    return [
        one for one in lists
        if _belongs(one, statement)
        and (one.sentence == statement.number or not tells_of_others(one.names.before, one.names.after))
    ]  # fmt: skip


def _are_partners(sides: _Sides, statement: Statement) -> bool:
    """Say whether both lists are partners of one house that is not named: *partners in Peru:*, *partners in Chile:*."""
    both = all(re.search(r"\bpartners?\b", one.names.before, re.IGNORECASE) for one in sides)
    return both and len(codes_in(statement.text)) < 2


def _ends(statement: Statement, sides: _Sides, readings: Sequence[Reading]) -> bool:
    """Say whether a sentence up to two behind the lists tells that the agreements are over."""
    last = max(statement.number, *(one.sentence for one in sides))
    texts = [reading.sentence.text for reading in readings[statement.number + 1 : last + 3]]
    return any(are_over(text) and not (statement.status == "renewed" and _HAD_ENDED.search(text)) for text in texts)


# Before they were renewed: *They had run out in June*.
_HAD_ENDED = re.compile(r"\bhad (?:\w+ )?(?:run out|expired|lapsed|ended)\b")


def _belongs(one: SideList, statement: Statement) -> bool:
    """Say whether a list near a statement tells who is on one of its sides."""
    after = one.sentence - statement.number
    if _REJECT.search(one.cue) or _OTHERS_OF.search(one.names.before):
        return False
    if after < 0 and _MET.match(one.names.after):
        return False  # who received or belonged is told of the statement before
    if one.label is None:
        counted = -3 <= after < 0 and _counts(statement.text, len(one.members))
        return counted or after == 0 or (-2 <= after <= 3 and _is_of_side(one))
    if (one.label.loose or one.label.words <= {"one", "other"}) and 0 < after <= 3 and _is_of_land(one, statement):
        return True
    if _STRONG.search(one.cue) and not one.label.loose:
        return -2 <= after <= (_BELOW if one.lines else _AFTER)
    if _is_told(one, statement):
        return -_BEFORE <= after <= (_BELOW if one.lines else _AFTER)
    return not (one.label.loose or statement.names) and 0 <= after <= (_BELOW if one.lines else 4)


_MET = re.compile(r" (?:had )?(?:received|belonged)\b")


def _is_of_land(one: SideList, statement: Statement) -> bool:
    """Say whether a list is of a country of the statement, wherever its members came from: *A and B had come from the
    coast*.
    """
    lands = codes_in(statement.text)
    return len(lands) == 2 and not one.codes.isdisjoint(lands) and _TOOK_PART.search(one.cue) is not None


def _is_told(one: SideList, statement: Statement) -> bool:
    """Say whether the statement tells of the side too: *agreements of Thai universities. The Thai ones are ...*."""
    assert one.label is not None
    code = one.label.code
    return (code is not None and code in codes_in(statement.text)) or bool(
        one.label.words & set(statement.text.lower().split())
    )


def _is_of_side(one: SideList) -> bool:
    """Say whether a list that nothing puts on a side can be one: no pair, and told of as those who took part."""
    alone = re.search(r"\w", one.cue) is None  # a line of two names is a pair
    paired = _is_in_pair(one) or (len(one.members) == 2 and (alone or len(one.codes) > 1))
    return not paired and (len(one.cue.split()) < 5 or _TOOK_PART.search(one.cue) is not None)


_TOOK_PART = re.compile(
    r"\b(?:sign\w*|ink\w*|put|pens?|agreements?|documents?|memorand\w+|papers?|partners?|counterparts?|part|took"
    r"|participa\w+|represent\w*|involv\w*|includ\w*|among|namely|are|were|is|came|come|sent|between|link\w*"
    r"|join\w*|exchang\w*|members?|belong\w*|received (?:them|the guests|the visitors)|side|and for|from|of|with|by)\b",
    re.IGNORECASE,
)

# Who is at these houses, and signs nothing for them.
_OTHERS_OF = re.compile(
    r"\b(?:students|pupils|graduates|alumni|professors|lecturers|teachers|researchers|scientists|scholars|teams|players"
    r"|staff|experts|speakers|campus(?:es)?|lawyers|engineers|doctors|nurses|referees|athletes)"
    r"(?: (?:trained|educated|employed|based|hired))? (?:of|from|at|in)(?: the)? $",
    re.IGNORECASE,
)


def _counts(text: str, size: int) -> bool:
    """Say whether a sentence counts as many as a list before it names: *the four concluded agreements*."""
    return size <= _MOST_COUNTED and re.search(rf"\b(?:[Tt]he|[Aa]ll) {NUMBER_WORDS[size]}\b", text) is not None


_MOST_COUNTED = 12


def _mixed(
    own: Sequence[SideList], statement: Statement, organisations: Sequence[Organisation]
) -> _Sides | None:
    """Part one list by the two countries that its sentence tells: *Thai and Korean universities, including ...*."""
    codes = codes_in(statement.text)
    if len(own) != 1 or len(codes) != 2 or not _INCLUDING.search(own[0].names.before):
        return None
    names = own[0].names
    sides = [tuple(place for place in names.members if organisations[place].country == code) for code in codes]
    if min(map(len, sides)) < 1 or len(names.members) < 3 or sum(map(len, sides)) < len(names.members):
        return None
    one, two = (replace(own[0], names=replace(names, members=side)) for side in sides)
    return one, two


_INCLUDING = re.compile(r"\b(?:including|among (?:them|others|which)|such as|namely)(?: the)? $")


def _group(lists: Sequence[SideList], statement: Statement) -> _Sides | None:
    """Give two lists that stand near each other, or of which one stands in the statement."""
    number = statement.number
    for at, one in enumerate(lists):
        for two in lists[at + 1 :]:
            near = two.sentence - one.sentence <= (_BELOW if one.lines and two.lines else 3)
            near = near or number in (one.sentence, two.sentence)
            if near and _are_apart(one, two, alone=False) and may_face(one, two, statement):
                return _with_others(one, lists, two), _with_others(two, lists, one)
    return None


def _with_others(one: SideList, lists: Sequence[SideList], other: SideList) -> SideList:
    """Join lists of one side in one sentence: *for Lombardy A and B, for Liguria C and D; for Iran X and Y*."""
    same = [
        each for each in lists
        if each.sentence == one.sentence and each.label and each.codes == one.codes != other.codes
        and len(each.codes) == 1
    ]  # fmt: skip
    members = tuple(dict.fromkeys([*one.members, *(place for each in same for place in each.members)]))
    return replace(one, names=replace(one.names, members=members))


def _are_apart(one: SideList, two: SideList, *, alone: bool) -> bool:
    """Say whether two lists are of two sides: by what their labels say, or by the countries of their names."""
    if set(one.members) & set(two.members):
        return False
    if one.label is not None and two.label is not None:
        alike = one.codes == two.codes and len(one.codes) == 1
        told = one.label.code or two.label.code or one.label.loose or two.label.loose
        return are_opposed(one.label, two.label) and not (alike and told)
    if one.label is None and two.label is None and not alone:
        near = two.sentence - one.sentence <= 1
        return near and bool(one.codes) and bool(two.codes) and not one.codes & two.codes
    return bool(one.codes) and bool(two.codes) and not one.codes & two.codes


def _candidate(
    statement: Statement, sides: _Sides, readings: Sequence[Reading], context: Context
) -> Candidate:
    reading = readings[statement.number]
    spans = dict.fromkeys(one.names.span for one in sides if one.sentence != statement.number)
    members = tuple(_with_first(side, statement, sides) for side in sides)
    start, end = reading.sentence.start, reading.sentence.end
    frame, clause = statement.frame, reading.clause
    kind = frame_kinds(clause, frame, reading.sentence)[0] if frame and clause else kind_told(statement.text.lower())
    candidate = Candidate(
        (), members, (True,) * len(members), kind, statement.status, start, end, statement.number, "sides",
        spans=[*spans],
    )  # fmt: skip
    if frame is None or clause is None:
        return candidate
    return add_circumstances(candidate, clause, frame, context, reading.sentence)


# *A, **together with five other** institutions, signed. **The other five are** B, C, D, E and F*
_WITH_OTHERS = Caseless(r"\b(?:and|together with|along with|as well as|jointly with) (?:\w+ )?(?:other|further|more)\b")
_THE_OTHERS = re.compile(r"(?:The|Its) (?:others?|remaining)\b")


def _with_first(side: SideList, statement: Statement, sides: _Sides) -> tuple[int, ...]:
    """Add to *the other five* of a side the one that the statement names with them."""
    if len(statement.names) != 1 or _THE_OTHERS.match(side.names.before) is None:
        return side.members
    named = any(statement.names[0] in each.members for each in sides)
    return side.members if named or not _WITH_OTHERS.search(statement.text) else (*statement.names, *side.members)
