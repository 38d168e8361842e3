"""From a frame to parties or sides: who agreed with whom.

A signed a memorandum with B and C            one agreement of A, B and C
A signed memoranda with B and C               two: A with B, A with C
A, B and C signed agreements with X           three, all with X
A and B signed agreements with X and Y        who with whom is not said: sides
... respectively                              A with X, B with Y
agreements between A and B, C and D           A with B, C with D
... to jointly establish an institute         one agreement of all founders
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any

from kg.claims import Signatory
from kg.extract.parties.collective import sides_told
from kg.extract.parties.coreference import (
    counted_parties,
    resolve_core,
    resolve_group,
    resolve_named,
    surrounding_parties,
)
from kg.extract.parties.focus import Focus
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.passive import EARLIER, is_definite
from kg.extract.clauses.groups import is_place
from kg.extract.parties.mutual import Sides, bracket_sides, pair_mutual, pairs_of, two_lists
from kg.extract.parties.wording import has_word, is_joint, is_plural, is_single, says_each


@dataclass(slots=True)
class Candidate:
    """An agreement that one frame speaks of.

    Attributes:
        parties: Indexes of organisations, all with all.
        sides: Groups of them instead, where who with whom is not said.
        open: For each side whether its list is incomplete.
        kind: Kind of the agreement.
        status: Its status.
        start: Offset of the evidence.
        end: Offset after it.
        sentence: Number of the sentence.
        rule: The rule that saw it.
        definite: Whether the text speaks of an agreement named before: *the memorandum*.
        resolved: Whether a party stands there only as *the university* or *both sides*.
        spans: All passages that support it.
        date: When it was signed, founded or ended, or is planned for.
        earlier: Of one that ended: when it had been signed.
        place: Where it was signed.
        establishes: What it is meant to found.
        signatories: Who signed.
        guessed: Whether the date is only that of a visit or meeting told before.
        known: Whether the sentence speaks of it as told before: *the MoU, signed with A and B*.
        unnamed: Whether the sentence does not tell what was signed: *it also signed with B*.
        about: Of a note on agreements told before: the organisations that its sentence names.
        fresh: Whether the sentence speaks neither of another agreement nor of an earlier signing.
        many: Of such a note: whether it speaks of several.
        headline: Whether only a title in the present tense tells it: *A signs MoU with B*.
    """

    parties: tuple[int, ...]
    sides: tuple[tuple[int, ...], ...]
    open: tuple[bool, ...]
    kind: str
    status: str
    start: int
    end: int
    sentence: int
    rule: str
    definite: bool = False
    resolved: bool = False
    spans: list[tuple[int, int]] = field(default_factory=list)
    date: str | None = None
    earlier: str | None = None
    place: str | None = None
    establishes: str | None = None
    signatories: tuple[Signatory, ...] = ()
    guessed: bool = False
    known: bool = False
    unnamed: bool = False
    about: tuple[int, ...] = ()
    fresh: bool = True
    many: bool = False
    headline: bool = False

    @property
    def members(self) -> frozenset[int]:
        """All organisations of the candidate."""
        if not self.sides:
            return frozenset(self.parties)
        return frozenset(self.parties) | {member for side in self.sides for member in side}

    def but(self, **changes: Any) -> Candidate:
        """Give a copy with some values changed, like `dataclasses.replace` and faster."""
        copy = Candidate(*_values(self))
        for name, value in changes.items():
            setattr(copy, name, value)
        return copy


_values = attrgetter(*(each.name for each in fields(Candidate)))


def frame_span(clause: Clause, frame: Frame) -> tuple[int, int]:
    """Give the passage that a frame rests on."""
    first, last = sorted((frame.first, min(frame.last, len(clause.items) - 1)))
    return clause.items[first].start, clause.items[last].end


def pair_frame(
    clause: Clause, frame: Frame, focus: Focus
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    """Give the party lists, or the sides, of a frame; the last value says why there are none.

    Args:
        clause: The sentence.
        frame: What a rule saw in it.
        focus: What was said before.
    """
    parties, sides, opened, reason = _pair(clause, frame, focus)
    members = [member for side in sides for member in side]
    if len(set(members)) < len(members):
        return [], (), (), "one name stands on both sides"
    several = [members for members in parties if len(set(members)) > 1]
    if _are_hosts(frame, focus, several):
        return [], (), (), "both were hosts of one visit"
    if any(_is_within(focus, members) for members in several):
        return [], (), (), "one is part of the other"
    if parties and not several:
        return [], (), (), "the partner is not named"
    return several, sides, opened, reason


def _is_within(focus: Focus, members: Sequence[int]) -> bool:
    """Say whether two parties are a body and its host: *the Confucius Institute at A* and *A*."""
    if len(members) != 2:
        return False
    short, long = sorted((focus.organisations[place].name for place in members), key=len)
    return long.startswith("Confucius") and long.endswith(short)


def _are_hosts(frame: Frame, focus: Focus, parties: Sequence[Sequence[int]]) -> bool:
    """Say whether parties that the sentence does not name are only those whom one visitor saw."""
    if not focus.hosts:
        return False
    groups = [group for group in (frame.subject, frame.mutual, *frame.partners) if group is not None]
    named = {place for group in groups for core in group.cores for place in resolve_named(core)}
    unnamed = [members for members in parties if not named.issuperset(members)]
    return any(hosts.issuperset(members) for hosts in focus.hosts for members in unnamed)


def _pair(clause: Clause, frame: Frame, focus: Focus) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    if frame.mutual is not None and not _is_scope(frame, focus):
        return pair_mutual(clause, frame, focus)
    subject = resolve_group(focus, frame.subject, _named_partners(frame))
    partners = [
        [place for place in resolve_group(focus, group, frozenset(subject)) if place not in subject]
        for group in frame.partners
    ]
    partners = [group for group in partners if group]
    others = list(dict.fromkeys(place for group in partners for place in group))
    focus.subject = tuple(subject)
    if not others and not subject and frame.partners and clause.row.endswith(":"):
        focus.ownerless = len(focus.sentences)
    if not others and (frame.partners or frame.stranger) and not _keeps_promise(frame, focus, subject):
        return [], (), (), "the partner is not named"
    if not others:
        return _pair_alone(clause, frame, focus, subject)
    if not subject and not frame.implicit:
        subject = _they_all(clause, frame, focus, others)
        if not subject:
            return [], (), (), "who signed is not named"
    if not subject:
        subject = [place for place in _implied(focus, others) if not is_place(clause.groups, place)]
        if not subject and focus.home in others and len(others) > 1:
            subject, others = [place for place in others if place == focus.home], [
                place for place in others if place != focus.home
            ]  # "agreements were signed with us and several colleges, among them B and C"
        if not subject:
            return [], (), (), "one party only"
    return _pair_two(clause, frame, subject, others, again=_names_again(clause, frame, focus))


def _they_all(clause: Clause, frame: Frame, focus: Focus, others: Sequence[int]) -> list[int]:
    """Read *A and B received C. They signed agreements with X and Y*: who of them with whom is left open."""
    cores = frame.subject.cores if frame.subject is not None else []
    if len(cores) != 1 or cores[0].value != "they" or len(others) < 2 or not is_plural(clause, frame):
        return []
    before = next((sentence for sentence in reversed(focus.sentences[-1:]) if sentence), ())
    return [place for place in before if place not in others] if len(before) > 1 else []


def _is_scope(frame: Frame, focus: Focus) -> bool:
    """Tell for whom it is from who signed: *A and B signed an agreement to aid trade between the two countries*."""
    if frame.mutual is None or frame.subject is None or frame.partners:
        return False
    unnamed = all(core.kind in ("many", "new") or core.value == "state" for core in frame.mutual.cores)
    return unnamed and not resolve_group(focus, frame.mutual) and len(resolve_group(focus, frame.subject)) > 1


def _named_partners(frame: Frame) -> frozenset[int]:
    """Give the partners that the sentence names: *with B it has an agreement* leaves another to *it*."""
    return frozenset(place for group in frame.partners for core in group.cores for place in core.organisations)


def _keeps_promise(frame: Frame, focus: Focus, subject: Sequence[int]) -> bool:
    return (
        focus.promise is not None
        and len(subject) == focus.promise.count
        and not set(subject) & set(focus.promise.known)
    )


def _implied(focus: Focus, others: Sequence[int]) -> list[int]:
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
    return [focus.topic] if focus.topic is not None and focus.topic not in others else []


# So many sentences a list goes on of which the text does not say who signed: *MoUs were signed with two colleges:*.
_OWNERLESS = 8
# One instrument of two lists with more parties than this is more often several: *signed an agreement with* heads a
# list.
LARGEST_JOINT = 5


def _pair_two(
    clause: Clause, frame: Frame, subject: list[int], others: list[int], *, again: bool = False
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    each = (
        frame.rule == "end"
        or says_each(clause, frame)
        or any(group.each for group in frame.partners)
        or len(frame.partners) > 1
    )
    every = tuple(dict.fromkeys([*subject, *others]))
    if len(subject) == 1 and len(others) == 1:
        return [every], (), (), ""
    open_sides = (frame.subject is not None and frame.subject.open, any(group.open for group in frame.partners))
    if has_word(clause, frame, "RESP") and len(subject) == len(others):
        return list(zip(subject, others, strict=True)), (), (), ""
    each = each or (has_word(clause, frame, "RESP") and len(subject) == 1)
    if not any(open_sides) and not each and (is_joint(clause, frame) or frame.kind in ("joint-institute",)):
        return [every], (), (), ""
    if any(group.governor == "visited" for group in frame.partners) and is_plural(clause, frame):
        return [], (tuple(subject), tuple(others)), (True, True), ""  # which of the hosts signed is not said
    if len(subject) == 1 and not open_sides[0]:
        few = not again
        single = is_single(clause, frame) and not each and not open_sides[1] and few
        return [every] if single else [(subject[0], other) for other in others], (), (), ""
    if len(others) == 1 and not open_sides[1]:
        each = each or frame.rule in ("be-partners", "partners-are") or _become_partners(clause, frame)
        each = each or any(core.listed is not None for core in (frame.subject.cores if frame.subject else ()))
        single = not is_plural(clause, frame) and not each and not open_sides[0]
        return [every] if single else [(one, others[0]) for one in subject], (), (), ""
    if not is_plural(clause, frame) and not any(open_sides) and not each and len(every) <= LARGEST_JOINT:
        return [every], (), (), ""
    return [], (tuple(subject), tuple(others)), open_sides, ""


def _names_again(clause: Clause, frame: Frame, focus: Focus) -> bool:
    """Say whether *the agreement* stands for several told before:
    *A signed agreements. It signed the pact with B and C.*
    """
    recent = 0 < len(focus.sentences) - focus.listing <= 3
    return recent and any(is_definite(clause, place) for place in frame.instruments)


def _pair_alone(
    clause: Clause, frame: Frame, focus: Focus, subject: list[int]
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    """Pair a subject without partners: *A and B signed an agreement*, *A and B signed one memorandum each*."""
    if says_each(clause, frame) and subject:
        implied = _implied(focus, subject)
        if implied:
            return [(implied[0], one) for one in subject], (), (), ""
        return [], (), (), "the partner of each is not named"
    if not subject and not frame.partners and frame.subject is None and frame.instruments:
        counts = [
            int(item.value)
            for item in clause.items[max(0, frame.instruments[0] - 3) : frame.instruments[0]]
            if item.tag == "JOINT" and item.value
        ]
        subject = counted_parties(focus, counts[0]) if counts else subject
    if (
        not subject
        and not frame.partners
        and frame.subject is None
        and not (frame.definite and focus.parties)
        and _is_news(clause, frame)
        and not ((focus.current or focus.parties) and frame.rule == "signing-noun")
        and not _is_promised(clause, frame, focus)
    ):
        subject = surrounding_parties(
            focus, frame.verb, founded=_founded_by_it(clause), places=_meeting_places(clause, frame.verb)
        )
    promise = focus.promise
    if promise is not None and len(subject) == promise.count and not set(promise.known) & set(subject):
        if all(core.kind == "org" for core in (frame.subject.cores if frame.subject else ())):
            return _pair_two(clause, frame, list(promise.known), subject)
    hub = _promised_hub(focus, subject) or _hub_of_list(clause, frame)
    if hub:
        return hub, (), (), ""
    if len(subject) < 2:
        return [], (), (), "the partner is not named" if subject else "no party is named"
    pairs = _listed_pairs(clause, frame, focus)
    if pairs:
        return pairs, (), (), ""
    sides = _spoken_sides(clause, frame)
    if sides:
        return _pair_two(clause, frame, list(sides[0]), list(sides[1]))
    if frame.verb > 0 and clause.row[frame.verb - 1] == "b" and is_single(clause, frame):
        return [], (), (), "each may have signed one of its own"
    before = clause.items[: frame.verb] if frame.verb > 0 else ()
    if len(subject) > 1 and sum(item.tag == "SIDE" for item in before) == 1:
        return [], (), (), "one side only is named"
    sides = _listed_sides(clause, frame)
    if sides and (is_plural(clause, frame) or len(subject) > 6):
        return [], sides, tuple(False for _ in sides), ""
    if (
        len(subject) > LARGEST_JOINT
        and not is_joint(clause, frame)
        and not is_single(clause, frame)
        and not frame.kind
    ):
        return [], (), (), "who signed with whom is not said"
    if len(subject) > 2 and is_plural(clause, frame) and not is_joint(clause, frame):
        return [], (), (), "who signed with whom is not said"
    return [tuple(subject)], (), (), ""


def _promised_hub(focus: Focus, subject: list[int]) -> list[tuple[int, ...]]:
    """Read *A signed with four colleges. The rectors of A, B, C, D and E signed the memoranda* as A with each."""
    promise = focus.promise
    if promise is None or len(promise.known) != 1 or promise.known[0] not in subject or promise.count < 2:
        return []
    others = [place for place in subject if place != promise.known[0]]
    if len(others) != promise.count:
        return []
    return [tuple(subject)] if promise.single else [(promise.known[0], other) for other in others]


def _become_partners(clause: Clause, frame: Frame) -> bool:
    """Tell *A and B became partners of C*, two partnerships, from *A and B partnered with C*."""
    return frame.rule == "team-up" and clause.items[frame.verb].low.endswith(("partner", "partners"))


def _hub_of_list(clause: Clause, frame: Frame) -> list[tuple[int, ...]]:
    """Read *A and three colleges, namely B, C and D, signed memoranda* as A with each."""
    cores = frame.subject.cores if frame.subject is not None else []
    if len(cores) != 2 or not is_plural(clause, frame) or is_joint(clause, frame):
        return []
    one, many = (cores[0], cores[1]) if cores[0].kind == "org" else (cores[1], cores[0])
    if one.kind != "org" or many.listed is None:
        return []
    others = dict.fromkeys(place for core in many.listed.cores for place in core.organisations)
    return [(one.organisations[0], other) for other in others if other not in one.organisations]


def _listed_pairs(clause: Clause, frame: Frame, focus: Focus) -> list[tuple[int, ...]]:
    """Read *memoranda were exchanged by A and B, C and D, and E and F* as pairs."""
    if frame.subject is None or not is_plural(clause, frame):
        return []
    if has_word(clause, frame, "RESP"):
        halves = two_lists(frame.subject, [resolve_core(focus, core, frozenset()) for core in frame.subject.cores])
        if halves is not None and len(halves[0]) == len(halves[1]):
            return list(zip(*halves, strict=True))
    return pairs_of(frame.subject, [resolve_core(focus, core, frozenset()) for core in frame.subject.cores])


def _spoken_sides(clause: Clause, frame: Frame) -> Sides:
    """Give the two lists of *on the Thai side A and B, on the Korean side X and Y signed*."""
    return sides_told(clause.items) if frame.rule.startswith("sign") else ()


def _listed_sides(clause: Clause, frame: Frame) -> Sides:
    """Give the two lists of *the Thai colleges A and B and the Korean colleges X and Y*."""
    listed = [core.listed for core in (frame.subject.cores if frame.subject else ()) if core.listed is not None]
    if len(listed) == 1:
        return bracket_sides(clause, listed[0])
    sides = tuple(
        tuple(dict.fromkeys(place for core in group.cores for place in core.organisations)) for group in listed
    )
    members = [place for side in sides for place in side]
    return (
        sides if len(sides) == 2 and min(len(side) for side in sides) > 1 and len(set(members)) == len(members) else ()
    )


def _founded_by_it(clause: Clause) -> frozenset[int]:
    """Give the names in *a memorandum on the setting up of the Nordic Alliance*."""
    return frozenset(match.end() - 1 for match in _FOUNDED.finditer(clause.row) if _founds(clause, match.start(1)))


_FOUNDED = re.compile(r"[/4]d?([wVCA]w?)od?O")


def _meeting_places(clause: Clause, verb: int) -> frozenset[int]:
    """Give the names after a verb of signing that say where a meeting was held: *signed during a meeting at B*."""
    groups = [group for group in clause.groups if group.first > verb and group.governor == "at"]
    return frozenset(
        place
        for group in groups
        if re.search(r"(?:wi|Vi|wVi)d?$", clause.row[: group.first])
        and any(_MEETING.search(item.low) for item in clause.items[group.first - 3 : group.first])
        for core in group.cores
        for place in core.organisations
    )


_MEETING = re.compile(r"\b(?:meet(?:ing)?s?|conferences?|forums?|summits?|sessions?|seminars?|workshops?|events?)$")


def _founds(clause: Clause, at: int) -> bool:
    words = f"{clause.items[at].low} {clause.items[at + 1].low}"
    return re.match(r"(?:setting up|establish|creation|creating|found|formation|launch)", words) is not None


def _is_promised(clause: Clause, frame: Frame, focus: Focus) -> bool:
    """Say whether *the memoranda* are those with several partners that the text has still to name."""
    promise = focus.promise
    return promise is not None and promise.count > 1 and frame.definite and is_plural(clause, frame)


def _is_news(clause: Clause, frame: Frame) -> bool:
    """Say whether a signing is told without its parties:
    *an agreement was signed*, not *the Berne Convention, signed in 1886*.
    """
    if (
        frame.rule not in ("sign-passive", "signing-noun")
        or len(frame.instruments) != 1
        or clause.items[frame.verb].value not in ("sign", "find", "renew")
    ):
        return False
    at = frame.instruments[0]
    if clause.row[frame.verb - 1] == "r" and "O" in clause.row[at : frame.verb]:
        return False  # "the Treaty for the Nordic Union, which was signed in 1999" is what founded it
    words = clause.items[max(0, at - 6) : at]
    named = at > 0 and clause.items[at - 1].tag in ("CAP", "ORG", "S")
    among = any(item.tag == "PRE" and item.value == "between" for item in clause.items[at + 1 : at + 3])
    if clause.items[at].tag != "INS" or named or among or {word.low for word in words[-3:]} & EARLIER:
        return False
    if frame.rule == "signing-noun":
        return at - frame.verb <= 6 and any(word.low in ("a", "an") for word in words)
    if frame.definite:
        return clause.items[frame.verb].value == "sign"
    return at == 0 or any(word.tag in ("NUM", "MANY", "ONE") or word.low in ("a", "an") for word in words)
