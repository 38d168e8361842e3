"""A subject without partners: *A and B signed an agreement*, *A and B, and C and D, signed memoranda*.

Who agreed with whom is told by the subject itself, by what was said before, or not at all.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.passive import is_definite
from kg.extract.parties.candidate import UNPAIRED
from kg.extract.parties.collective import sides_told
from kg.extract.parties.coreference import resolve_core
from kg.extract.parties.focus import LARGEST_JOINT, Focus
from kg.extract.parties.mutual import Sides, bracket_sides, pairs_of, two_lists
from kg.extract.parties.officers import with_own_officer
from kg.extract.parties.rounds import host_of_round
from kg.extract.parties.twosides import implied_party, pair_two
from kg.extract.parties.unnamed import unnamed_subject
from kg.extract.parties.wording import has_word, is_joint, is_plural, is_single, says_each


def pair_alone(
    clause: Clause, frame: Frame, focus: Focus, subject: list[int]
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    """Pair a subject without partners: *A and B signed an agreement*, *A and B signed one memorandum each*."""
    if says_each(clause, frame) and subject and not _sign_the_same(clause, frame, subject):
        implied = implied_party(focus, subject)
        if implied:
            return [(implied[0], one) for one in subject], (), (), ""
        return [], (), (), "the partner of each is not named"
    subject = _told_signers(clause, frame, focus, subject) or unnamed_subject(clause, frame, focus)
    promise = focus.promise
    if promise is not None and len(subject) == promise.count and not set(promise.known) & set(subject):
        if are_named(frame.subject.cores if frame.subject else ()):
            if promise.is_joint(len(subject)) and frame.definite and not frame.instruments:
                return [(*promise.known, *subject)], (), (), ""  # "on the Danish side it was signed by B, C and D"
            return pair_two(clause, frame, list(promise.known), subject)
    hub = _promised_hub(focus, subject) or _hub_of_list(clause, frame)
    if hub:
        return hub, (), (), ""
    if round_of_visits := host_of_round(clause, frame, focus, subject):
        return round_of_visits, (), (), ""
    subject = with_own_officer(clause, frame, focus, subject)
    if len(subject) < 2:
        return [], (), (), "the partner is not named" if subject else "no party is named"
    parted = _parted_by_side(clause, frame)
    if parted:
        return pair_two(clause, frame, *parted)
    pairs = _listed_pairs(clause, frame, focus)
    if pairs:
        return pairs, (), (), ""
    sides = _spoken_sides(clause, frame)
    if sides:
        return pair_two(clause, frame, list(sides[0]), list(sides[1]))
    reason = _why_apart(clause, frame)
    if reason:
        return [], (), (), reason
    sides = _listed_sides(clause, frame)
    if sides and (is_plural(clause, frame) or len(subject) > 6):
        return [], sides, tuple(False for _ in sides), ""
    sides = _sides_of_lands(clause, frame, focus, subject)
    if sides:
        return [], sides, (False, False), ""
    if _is_unsaid(clause, frame, len(subject)):
        return [], (), (), UNPAIRED
    return [tuple(subject)], (), (), ""


def _sign_the_same(clause: Clause, frame: Frame, subject: list[int]) -> bool:
    """Read *A and B each signed **two copies of the agreement***, *each signed **the document***: one of both."""
    thing = frame.instruments[0] if frame.instruments else -1
    if len(subject) != _BOTH or frame.partners or not frame.verb < thing or clause.items[thing].form == "many":
        return False
    between = [item.low for item in clause.items[frame.verb + 1 : thing]]
    return between[:1] == ["the"] or not {"copy", "copies"}.isdisjoint(between)


_BOTH = 2


def _told_signers(clause: Clause, frame: Frame, focus: Focus, subject: list[int]) -> list[int]:
    """Keep to the parties that were told of where those who signed *the agreement* hold other offices as well."""
    told = focus.parties[-1] if focus.parties else ()
    again = frame.rule in ("sign-active", "sign-passive") and any(is_definite(clause, at) for at in frame.instruments)
    fewer = 1 < len(told) < len(subject) and set(told) < set(subject)
    cores = frame.subject.cores if frame.subject is not None else []
    if [core.count for core in cores] == [len(subject)]:
        return subject  # A teamed up with B and C. The three partners signed the contract
    return list(told) if again and fewer and not is_plural(clause, frame) else subject


def _why_apart(clause: Clause, frame: Frame) -> str:
    """Say why those who signed need not have signed together, if a word tells so: *both*, *on the Danish side*."""
    if frame.verb <= 0:
        return ""
    one = frame.verb > 1 and clause.row[frame.verb - 2] == "I"  # "under an agreement both signed in May"
    if clause.row[frame.verb - 1] == "b" and is_single(clause, frame) and not one:
        return "each may have signed one of its own"
    first = frame.subject.first if frame.subject is not None else 0
    both = "b" in clause.row[max(0, first - 1) : first + 1]
    if both and any(_is_charter(clause, place) for place in frame.instruments):
        return "each signed a text that is open to all"
    sides = sum(item.tag == "SIDE" for item in clause.items[: frame.verb])
    return "one side only is named" if sides == 1 else ""


def _is_charter(clause: Clause, place: int) -> bool:
    """Say whether it is a text with a name of its own: *the Sorbonne Declaration*."""
    return clause.items[place].value == "declaration" and clause.row[max(0, place - 1) : place] == "C"


_TWO_LANDS = re.compile(r"o(?:b|dn)G$")


def _sides_of_lands(clause: Clause, frame: Frame, focus: Focus, subject: list[int]) -> Sides:
    """Read *agreements were signed by universities of both countries: A and B from Ghana, and C from China*."""
    host = frame.subject.cores[0] if frame.subject is not None and len(frame.subject.cores) == 1 else None
    if host is None or host.listed is None or not is_plural(clause, frame) or len(subject) < 3:
        return ()
    first = min(core.first for core in host.listed.cores)
    named = _TWO_LANDS.search(clause.row[:first].rstrip(":-,")) is not None
    named = named and clause.items[first - 2].value == "country"
    codes = list(dict.fromkeys(focus.organisations[place].country for place in subject))
    if not named or len(codes) != 2 or None in codes:
        return ()
    one, two = ([place for place in subject if focus.organisations[place].country == code] for code in codes)
    return tuple(one), tuple(two)


def _is_unsaid(clause: Clause, frame: Frame, count: int) -> bool:
    """Say whether so many are more than sign one agreement, and nothing tells that they did."""
    if is_joint(clause, frame):
        return False
    if count > LARGEST_JOINT and not is_single(clause, frame) and not frame.kind:
        return True
    return count > 2 and is_plural(clause, frame)


def _promised_hub(focus: Focus, subject: list[int]) -> list[tuple[int, ...]]:
    """Read *A signed with four colleges. The rectors of A, B, C, D and E signed the memoranda* as A with each."""
    promise = focus.promise
    if promise is None or len(promise.known) != 1 or promise.known[0] not in subject or promise.count < 2:
        return []
    others = [place for place in subject if place != promise.known[0]]
    if len(others) != promise.count:
        return []
    return [tuple(subject)] if promise.single else [(promise.known[0], other) for other in others]


def _hub_of_list(clause: Clause, frame: Frame) -> list[tuple[int, ...]]:
    """Read *A and three colleges, namely B, C and D, signed memoranda* as A with each."""
    cores = frame.subject.cores if frame.subject is not None else []
    several = is_plural(clause, frame) or len(frame.instruments) > 1
    if len(cores) != 2 or not several or is_joint(clause, frame):
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


def _parted_by_side(clause: Clause, frame: Frame) -> tuple[list[int], ...]:
    """Give the two lists of *memoranda were signed by A and B and, **on the Danish side**, by X and Y*."""
    cores = frame.subject.cores if frame.subject is not None else []
    if len(cores) < 3 or not are_named(cores) or not is_plural(clause, frame):
        return ()
    sides = [at for at in range(cores[0].last, cores[-1].first) if clause.items[at].tag == "SIDE"]
    if len(sides) != 1:
        return ()
    one, two = ([core for core in cores if (core.at > sides[0]) is behind] for behind in (False, True))
    return tuple(list(dict.fromkeys(place for core in part for place in core.organisations)) for part in (one, two))


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
