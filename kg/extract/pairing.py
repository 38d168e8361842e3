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
from dataclasses import dataclass, field

from kg.claims import Signatory
from kg.extract.collective import sides_told
from kg.extract.coreference import Focus, counted_parties, resolve_core, resolve_group, resolve_named, surrounding_parties
from kg.extract.frames import Clause, Frame
from kg.extract.frames_passive import EARLIER, is_definite
from kg.extract.groups import Group


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

    @property
    def members(self) -> frozenset[int]:
        """All organisations of the candidate."""
        return frozenset(self.parties) | {member for side in self.sides for member in side}


Sides = tuple[tuple[int, ...], ...]


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
    if parties and not several:
        return [], (), (), "the partner is not named"
    return several, sides, opened, reason


def _are_hosts(frame: Frame, focus: Focus, parties: Sequence[Sequence[int]]) -> bool:
    """Say whether parties that the sentence does not name are only those whom one visitor saw."""
    if not focus.hosts:
        return False
    groups = [group for group in (frame.subject, frame.mutual, *frame.partners) if group is not None]
    named = {place for group in groups for core in group.cores for place in resolve_named(core)}
    return any(hosts.issuperset(members) for hosts in focus.hosts for members in parties if not named.issuperset(members))


def _pair(clause: Clause, frame: Frame, focus: Focus) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    if frame.mutual is not None and not _is_scope(frame, focus):
        return _pair_mutual(clause, frame, focus)
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
        subject = _implied(focus, others)
        if not subject:
            return [], (), (), "one party only"
    return _pair_two(clause, frame, subject, others, again=_names_again(clause, frame, focus))


def _they_all(clause: Clause, frame: Frame, focus: Focus, others: Sequence[int]) -> list[int]:
    """Read *A and B received C. They signed agreements with X and Y*: who of them with whom is left open."""
    cores = frame.subject.cores if frame.subject is not None else []
    if len(cores) != 1 or cores[0].value != "they" or len(others) < 2 or not _is_plural(clause, frame):
        return []
    before = next((sentence for sentence in reversed(focus.sentences[-1:]) if sentence), ())
    return [place for place in before if place not in others] if len(before) > 1 else []


def _is_scope(frame: Frame, focus: Focus) -> bool:
    """Tell for whom it is from who signed: *A and B signed an agreement to aid trade between the two countries*."""
    if frame.mutual is None or frame.subject is None or frame.partners:
        return False
    unnamed = all(core.kind in ("many", "new") for core in frame.mutual.cores)
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


def _is_plural(clause: Clause, frame: Frame) -> bool:
    return any(clause.items[place].form == "many" for place in frame.instruments)


def is_single(clause: Clause, frame: Frame) -> bool:
    """Say whether the text counts one instrument: *a memorandum*, *the agreement*, *one deal*."""
    for place in frame.instruments:
        if clause.items[place].tag != "INS":
            continue
        for before in range(place - 1, max(-1, place - 8), -1):
            item = clause.items[before]
            if item.tag == "DET" and item.value in ("a", "the", "this"):
                return clause.items[place].form != "many"
            if item.tag in ("VG", "PRE", "COM", "INS"):
                break
    return False


def _is_joint(clause: Clause, frame: Frame) -> bool:
    """Say whether all parties share one instrument or found one thing:
    *a tripartite agreement*, *to jointly establish*.
    """
    stretch = clause.items[frame.first : frame.last + 14]
    if any(item.tag == "JOINT" for item in stretch):
        return True
    return any(
        item.tag == "VG"
        and item.value == "found"
        and item.form.startswith("inf")
        and ("jointly" in item.low or "together" in item.low)
        for item in stretch
    )


# So many sentences a list goes on of which the text does not say who signed: *five MoUs were signed with two colleges:*.
_OWNERLESS = 8
# One instrument of two lists with more parties than this is more often several: *signed an agreement with* heads a
# list.
LARGEST_JOINT = 5


def _has(clause: Clause, frame: Frame, tag: str) -> bool:
    return any(item.tag == tag for item in clause.items[frame.first : frame.last + 6])


def _says_each(clause: Clause, frame: Frame) -> bool:
    """Say whether each has an agreement of its own: *one each*, not *on behalf of their respective sides*."""
    return any(
        clause.items[at].tag == "EACH" and not (at and clause.items[at - 1].tag == "DET")
        for at in range(frame.first, min(frame.last + 6, len(clause.items)))
    )


def _pair_two(
    clause: Clause, frame: Frame, subject: list[int], others: list[int], *, again: bool = False
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    each = (
        frame.rule == "end"
        or _says_each(clause, frame)
        or any(group.each for group in frame.partners)
        or len(frame.partners) > 1
    )
    every = tuple(dict.fromkeys([*subject, *others]))
    if len(subject) == 1 and len(others) == 1:
        return [every], (), (), ""
    open_sides = (frame.subject is not None and frame.subject.open, any(group.open for group in frame.partners))
    if _has(clause, frame, "RESP") and len(subject) == len(others):
        return list(zip(subject, others, strict=True)), (), (), ""
    if not any(open_sides) and not each and (_is_joint(clause, frame) or frame.kind in ("joint-institute",)):
        return [every], (), (), ""
    if len(subject) == 1 and not open_sides[0]:
        few = not again
        single = is_single(clause, frame) and not each and not open_sides[1] and few
        return [every] if single else [(subject[0], other) for other in others], (), (), ""
    if len(others) == 1 and not open_sides[1]:
        each = each or any(core.listed is not None for core in (frame.subject.cores if frame.subject else ()))
        single = not _is_plural(clause, frame) and not each and not open_sides[0]
        return [every] if single else [(one, others[0]) for one in subject], (), (), ""
    if not _is_plural(clause, frame) and not any(open_sides) and not each and len(every) <= LARGEST_JOINT:
        return [every], (), (), ""
    return [], (tuple(subject), tuple(others)), open_sides, ""


def _names_again(clause: Clause, frame: Frame, focus: Focus) -> bool:
    """Say whether *the agreement* stands for several told before: *A signed agreements. It signed the pact with B and C.*"""
    recent = 0 < len(focus.sentences) - focus.listing <= 3
    return recent and any(is_definite(clause, place) for place in frame.instruments)


def _pair_alone(
    clause: Clause, frame: Frame, focus: Focus, subject: list[int]
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    """Pair a subject without partners: *A and B signed an agreement*, *A and B signed one memorandum each*."""
    if _says_each(clause, frame) and subject:
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
    ):
        subject = surrounding_parties(focus, frame.verb, founded=_founded_by_it(clause))
    promise = focus.promise
    if promise is not None and len(subject) == promise.count and not set(promise.known) & set(subject):
        if all(core.kind == "org" for core in (frame.subject.cores if frame.subject else ())):
            return _pair_two(clause, frame, list(promise.known), subject)
    hub = _promised_hub(focus, subject)
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
    if sides and (_is_plural(clause, frame) or len(subject) > 6):
        return [], sides, tuple(False for _ in sides), ""
    if (
        len(subject) > LARGEST_JOINT
        and not _is_joint(clause, frame)
        and not is_single(clause, frame)
        and not frame.kind
    ):
        return [], (), (), "who signed with whom is not said"
    if len(subject) > 2 and _is_plural(clause, frame) and not _is_joint(clause, frame):
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


def _listed_pairs(clause: Clause, frame: Frame, focus: Focus) -> list[tuple[int, ...]]:
    """Read *memoranda were exchanged by A and B, C and D, and E and F* as pairs."""
    if frame.subject is None or not _is_plural(clause, frame):
        return []
    if _has(clause, frame, "RESP"):
        halves = _two_lists(frame.subject, [resolve_core(focus, core, frozenset()) for core in frame.subject.cores])
        if halves is not None and len(halves[0]) == len(halves[1]):
            return list(zip(*halves, strict=True))
    return _pairs_of(frame.subject, [resolve_core(focus, core, frozenset()) for core in frame.subject.cores])


def _spoken_sides(clause: Clause, frame: Frame) -> Sides:
    """Give the two lists of *on the Thai side A and B, on the Korean side X and Y signed*."""
    return sides_told(clause.items) if frame.rule.startswith("sign") else ()


def _listed_sides(clause: Clause, frame: Frame) -> Sides:
    """Give the two lists of *the Thai colleges A and B and the Korean colleges X and Y*."""
    listed = [core.listed for core in (frame.subject.cores if frame.subject else ()) if core.listed is not None]
    if len(listed) == 1:
        return _bracket_sides(clause, listed[0])
    sides = tuple(
        tuple(dict.fromkeys(place for core in group.cores for place in core.organisations)) for group in listed
    )
    members = [place for side in sides for place in side]
    return (
        sides if len(sides) == 2 and min(len(side) for side in sides) > 1 and len(set(members)) == len(members) else ()
    )


def _bracket_sides(clause: Clause, listed: Group) -> Sides:
    """Give the two lists of *universities in Thailand (A, B) and Korea (X, Y)*."""
    brackets = list(dict.fromkeys(core.at for core in listed.cores if clause.items[core.at].tag == "PAR"))
    sides = tuple(tuple(p for core in listed.cores if core.at == at for p in core.organisations) for at in brackets)
    return sides if len(sides) == 2 else ()


def _founded_by_it(clause: Clause) -> frozenset[int]:
    """Give the names in *a memorandum on the setting up of the Nordic Alliance*."""
    return frozenset(match.end() - 1 for match in _FOUNDED.finditer(clause.row) if _founds(clause, match.start(1)))


_FOUNDED = re.compile(r"[/4]d?([wV]w?)od?O")


def _founds(clause: Clause, at: int) -> bool:
    words = f"{clause.items[at].low} {clause.items[at + 1].low}"
    return re.match(r"(?:setting up|establish|creation|creating|found|formation|launch)", words) is not None


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


def _pair_mutual(
    clause: Clause, frame: Frame, focus: Focus
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    group = frame.mutual
    assert group is not None
    named = [resolve_core(focus, core, frozenset()) for core in group.cores]
    members = list(dict.fromkeys(place for core in named for place in core))
    listed = [core for core in group.cores if core.listed is not None]
    if listed and len(group.cores) == 2 and all(named):
        opened = tuple(core.listed is not None and core.listed.open for core in group.cores)
        one, two = tuple(named[0]), tuple(named[1])
        if len(one) == 1 and not opened[0]:
            return [(one[0], other) for other in two if other != one[0]], (), (), ""
        if len(two) == 1 and not opened[1]:
            return [(other, two[0]) for other in one if other != two[0]], (), (), ""
        return [], (one, tuple(place for place in two if place not in one)), opened, ""
    sides = _bracket_sides(clause, listed[0].listed) if len(group.cores) == 1 and listed and listed[0].listed else ()
    if sides and _is_plural(clause, frame):
        return [], sides, (False, False), ""
    pairs = [] if _is_hub(focus, group, named) else _pairs_of(group, named)
    if pairs:
        return pairs, (), (), ""
    lists = _two_lists(group, named) if _is_plural(clause, frame) else None
    if lists is not None:
        one, two = lists
        if min(len(one), len(two)) == 1:
            return [(left, right) for left in one for right in two if left != right], (), (), ""
        return [], (one, tuple(place for place in two if place not in one)), (False, False), ""
    if len(members) > 3 and _is_plural(clause, frame):
        return [], (), (), "who signed with whom is not said"
    if len(members) == 1:
        return _complete(frame, focus, members, group)
    if len(members) < 2:
        return [], (), (), "the parties are not named"
    return [tuple(members)], (), (), ""


def _is_hub(focus: Focus, group: Group, named: Sequence[Sequence[int]]) -> bool:
    """Tell *between A and B in Japan, C in Ghana and D in Peru* from two pairs: no name shares the country of A or B."""
    if group.separators != ["and", "comma", "and"] or any(len(core) != 1 for core in named):
        return False
    codes = [focus.organisations[core[0]].country for core in named]
    return all(codes) and codes[0] not in codes[1:] and codes[1] != codes[3]


def _two_lists(group: Group, named: list[list[int]]) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """Read *between A, B and C and X and Y* as two lists: the *and* after the one that closes the first parts them."""
    marks = group.separators
    if len(named) < 3:
        return None
    for place in range(1, len(marks)):
        if marks[place - 1] == "and" == marks[place] and place < len(marks) - 1 and marks[-1] == "and":
            return tuple(p for core in named[: place + 1] for p in core), tuple(
                p for core in named[place + 1 :] for p in core
            )
    if marks[0] == "and" and marks[-1] == "and" and len(marks) > 1 and all(mark == "comma" for mark in marks[1:-1]):
        return tuple(named[0]), tuple(p for core in named[1:] for p in core)
    return None


def _complete(
    frame: Frame, focus: Focus, members: list[int], group: Group
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    """Join the signatories to a party beside unnamed ones: *signed the memorandum between A and eight universities*;
    read *signed between A with B*.
    """
    partners = [resolve_group(focus, other, frozenset(members)) for other in frame.partners]
    if any(partners) and group.cores[-1].kind == "org" and frame.subject is None:
        return [(members[0], place) for places in partners for place in places], (), (), ""
    subject = [place for place in resolve_group(focus, frame.subject) if place not in members]
    if subject and any(core.kind == "new" for core in group.cores):
        return [(*members, *subject)], (), (), ""
    return [], (), (), "the partner is not named"


def _pairs_between_semicolons(marks: Sequence[str], named: Sequence[Sequence[int]]) -> list[tuple[int, ...]]:
    """Read *between A and B; C and D; and E and F*; what is no pair between two semicolons is left out."""
    cuts = [0, *(place + 1 for place, mark in enumerate(marks) if mark == "semicolon"), len(named)]
    stretches = [(named[first:end], marks[first : end - 1]) for first, end in zip(cuts, cuts[1:], strict=False)]
    return [
        (one[0][0], one[1][0])
        for one, inner in stretches
        if len(one) == 2 and list(inner) == ["and"] and len(one[0]) == len(one[1]) == 1
    ]


def _pairs_of(group: Group, named: list[list[int]]) -> list[tuple[int, ...]]:
    """Read *between A and B, C and D, and E and F* as pairs."""
    marks = group.separators
    if "semicolon" in marks:
        return _pairs_between_semicolons(marks, named)
    if len(named) < 4 or len(named) % 2 or any(len(core) != 1 for core in named):
        return []
    if all(mark == "and" for mark in marks[::2]) and sum(mark == "and" for mark in marks) > 1:
        return [
            (named[place][0], named[place + 1][0])
            for place in range(0, len(named), 2)
            if named[place] != named[place + 1]
        ]
    return []
