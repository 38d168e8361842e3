"""Two sides of a frame: one agreement of all, one of each pair, or sides of which the text leaves open who with whom.

A signed a memorandum with B and C            one agreement of A, B and C
A signed a memorandum with B, C and D         three, where B, C and D are of one foreign country
A signed memoranda with B and C               two: A with B, A with C
A, B and C signed agreements with X           three, all with X
A and B signed agreements with X and Y        who with whom is not said: sides
... respectively                              A with X, B with Y
... to jointly establish an institute         one agreement of all founders
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.clauses.groups import Group
from kg.extract.frames.frame import Clause, Frame
from kg.extract.parties.couple import couple_meant
from kg.extract.parties.focus import LARGEST_JOINT, Focus
from kg.extract.parties.mutual import Sides
from kg.extract.parties.topics import KINDS
from kg.extract.parties.wording import counts_all, has_word, is_joint, is_plural, is_single, says_each


def implied_party(focus: Focus, others: Sequence[int]) -> list[int]:
    """Name the party that the sentence leaves out: who promised partners before, else whom the text is about."""
    if len(focus.sentences) - focus.ownerless <= _OWNERLESS:
        return []
    promised = [place for place in focus.promise.known if place not in others] if focus.promise else []
    promised = promised if len(promised) == 1 else []
    if promised:
        return promised
    told = next((parties for parties in reversed(focus.parties[-3:]) if set(others) < set(parties)), ())
    if told:
        return [place for place in told if place not in others]
    couple = couple_meant(focus)
    if len(others) == 1 and others[0] in couple:
        return [place for place in couple if place not in others]
    known = focus.topic == focus.home or focus.topic in focus.recent or not focus.sentences
    if focus.topic in others:
        host = _only_host(focus, others)
        focus.partnered = focus.partnered or (focus.topic in focus.seen and focus.topic != focus.home and not host)
        return host
    if focus.topic is None or focus.partnered or focus.topic in focus.unowned:
        return []
    if focus.topic != focus.home and focus.topic in focus.abreast and len(focus.abreast) > 1:
        return []  # "A and B share a campus. A contract was signed with C."
    if focus.topic != focus.home and (hub := _hub(focus, others)) is not None:
        return [hub]
    if not known or _is_of_the_topic(focus, others):
        return []
    return [focus.topic]


def _hub(focus: Focus, others: Sequence[int]) -> int | None:
    """Name the one house with which each of those told so far agreed, if there are several: *after the signing with
    C*, where A had signed with B and D.
    """
    told = {parties for parties in focus.parties if parties}
    shared = set.intersection(*map(set, told)) if len(told) > 1 else set()
    return shared.pop() if len(shared) == 1 and not shared & set(others) else None


def _is_of_the_topic(focus: Focus, others: Sequence[int]) -> bool:
    """Say whether the partner is a company that writes the topic's name too: *Huawei* and *Huawei Technologies*."""
    houses = [focus.organisations[place] for place in (*others, *([] if focus.topic is None else [focus.topic]))]
    if any(house.kind in KINDS["academy"] for house in houses):
        return False
    short = f" {houses[-1].name} "
    return any(short in f" {house.name} " for house in houses[:-1])


def _only_host(focus: Focus, others: Sequence[int]) -> list[int]:
    """Name whom a text about B brings together with B: *B visited A. The provost signed a memorandum with B*."""
    houses = [place for place in focus.recent if focus.organisations[place].kind in KINDS["academy"]]
    met = any(set(sentence) == set(houses) for sentence in focus.sentences[-_NEAR:])
    return [place for place in houses if place not in others] if met and len(houses) == 2 else []


_NEAR = 3
# So many sentences a list goes on of which the text does not say who signed: *MoUs were signed with two colleges:*.
_OWNERLESS = 8
_FEWEST_OF_LAND = 3


def _also_signed(clause: Clause, frame: Frame) -> bool:
    """Read *A and B **also signed** with C*, which tells of no one paper, as one of each with C."""
    return not frame.instruments and frame.rule == "sign-active" and clause.items[frame.verb - 1].low == "also"


def pair_two(
    clause: Clause, frame: Frame, subject: list[int], others: list[int], *, again: bool = False
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    """Give the party lists, or the sides, of two sides, as `kg.extract.parties.pairing.pair_frame` does.

    Args:
        clause: The sentence.
        frame: What a rule saw in it.
        subject: The organisations of one side.
        others: Those of the other.
        again: *The agreement* stands for several told before, so that each partner has one of its own.
    """
    every = tuple(dict.fromkeys([*subject, *others]))
    each = not counts_all(clause, frame, len(every)) and (
        frame.rule == "end"
        or says_each(clause, frame)
        or any(group.each for group in frame.partners)
        or len(frame.partners) > 1
    )
    unread = is_plural(clause, frame)
    if len(subject) == 1 and len(others) == 1:
        if unread and _are_examples(frame):
            return [], (tuple(subject), tuple(others)), (True, True), ""
        return [every], (), (), ""
    open_sides = (
        _is_open([frame.subject], len(subject) if unread else 0),
        _is_open(frame.partners, len(others) if unread else 0),
    )
    if has_word(clause, frame, "RESP") and len(subject) == len(others):
        return list(zip(subject, others, strict=True)), (), (), ""
    each = each or (has_word(clause, frame, "RESP") and len(subject) == 1)
    if not any(open_sides) and not each and (is_joint(clause, frame) or _found_one(frame)):
        return [every], (), (), ""
    if any(group.governor == "visited" for group in frame.partners) and is_plural(clause, frame):
        return [], (tuple(subject), tuple(others)), (True, True), ""  # which of the hosts signed is not said
    if len(subject) == 1 and not open_sides[0]:
        few = not again
        single = is_single(clause, frame) and not each and not open_sides[1] and few
        return [every] if single else [(subject[0], other) for other in others], (), (), ""
    if len(others) == 1 and not open_sides[1]:
        each = each or frame.rule in ("be-partners", "partners-are", "have") or _become_partners(clause, frame)
        each = each or _also_signed(clause, frame)
        each = each or any(core.listed is not None for core in (frame.subject.cores if frame.subject else ()))
        single = not is_plural(clause, frame) and not each and not open_sides[0]
        return [every] if single else [(one, others[0]) for one in subject], (), (), ""
    if not is_plural(clause, frame) and not any(open_sides) and not each and len(every) <= LARGEST_JOINT:
        return [every], (), (), ""
    return [], (tuple(subject), tuple(others)), open_sides, ""


def are_of_one_land(focus: Focus, ones: Sequence[int], others: Sequence[int]) -> bool:
    """Say whether three partners or more are universities of one foreign country: *concluded a memorandum with Baku
    Slavic, Sumgait and Ganja State University* is most often one with each, and no two of them are told to be partners.
    """
    lands = {focus.organisations[place].country for place in others}
    here = {focus.organisations[place].country for place in ones}
    abroad = len(here) == len(lands) == 1 and None not in here | lands and here != lands
    teaching = all(focus.organisations[place].kind in KINDS["academy"] for place in (*ones, *others))
    return abroad and teaching and len(others) >= _FEWEST_OF_LAND


def _are_examples(frame: Frame) -> bool:
    """Say whether both parties are examples of many: *colleges, including A, signed with others such as B*."""
    groups = [frame.subject, *frame.partners]
    cores = [core for group in groups if group is not None for core in group.cores]
    listed = [core.listed for core in cores if core.listed is not None]
    return len(cores) == len(listed) == len(groups) > 1 and all(each.open for each in listed)


def _is_open(side: Sequence[Group | None], known: int) -> bool:
    """Say whether more stand on a side than those that are known, where their number counts: *with B and the
    Institute*.
    """
    groups = [group for group in side if group is not None]
    cores = [core for group in groups for core in group.cores]
    named = {place for core in cores for place in core.organisations}
    unread = [core for core in cores if core.kind in ("one", "new")]
    return (0 < known < len(named) + len(unread) and bool(named)) or any(group.open for group in groups)


def _found_one(frame: Frame) -> bool:
    """Say whether all of them bring one body into being: *set up a laboratory, a consortium with B and C*."""
    return frame.kind == "joint-institute" or (frame.kind == "other" and frame.rule.startswith("found-active"))


def _become_partners(clause: Clause, frame: Frame) -> bool:
    """Tell *A and B became partners of C*, two partnerships, from *A and B partnered with C*."""
    return frame.rule == "team-up" and clause.items[frame.verb].low.endswith(("partner", "partners"))
