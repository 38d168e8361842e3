"""A subject without partners: *A and B signed an agreement*, *A and B, and C and D, signed memoranda*.

Who agreed with whom is told by the subject itself, by what was said before, or not at all.
"""

from __future__ import annotations

import re
from itertools import pairwise

from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.passive import EARLIER, is_definite
from kg.extract.frames.resulting import came_of_visit
from kg.extract.parties.collective import sides_told
from kg.extract.parties.coreference import counted_parties, resolve_core, surrounding_parties
from kg.extract.parties.focus import Focus
from kg.extract.parties.mutual import Sides, bracket_sides, pairs_of, two_lists
from kg.extract.parties.officers import with_own_officer
from kg.extract.parties.twosides import LARGEST_JOINT, implied_party, pair_two
from kg.extract.parties.wording import has_word, is_joint, is_plural, is_single, says_each


def pair_alone(
    clause: Clause, frame: Frame, focus: Focus, subject: list[int]
) -> tuple[list[tuple[int, ...]], Sides, tuple[bool, ...], str]:
    """Pair a subject without partners: *A and B signed an agreement*, *A and B signed one memorandum each*."""
    if says_each(clause, frame) and subject:
        implied = implied_party(focus, subject)
        if implied:
            return [(implied[0], one) for one in subject], (), (), ""
        return [], (), (), "the partner of each is not named"
    subject = _told_signers(clause, frame, focus, subject) or _unnamed_subject(clause, frame, focus)
    promise = focus.promise
    if promise is not None and len(subject) == promise.count and not set(promise.known) & set(subject):
        if all(core.kind == "org" for core in (frame.subject.cores if frame.subject else ())):
            return pair_two(clause, frame, list(promise.known), subject)
    hub = _promised_hub(focus, subject) or _hub_of_list(clause, frame)
    if hub:
        return hub, (), (), ""
    subject = with_own_officer(clause, frame, focus, subject)
    if len(subject) < 2:
        return [], (), (), "the partner is not named" if subject else "no party is named"
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
        return [], (), (), "who signed with whom is not said"
    return [tuple(subject)], (), (), ""


def _told_signers(clause: Clause, frame: Frame, focus: Focus, subject: list[int]) -> list[int]:
    """Keep to the parties that were told of where those who signed *the agreement* hold other offices as well."""
    told = focus.parties[-1] if focus.parties else ()
    again = frame.rule in ("sign-active", "sign-passive") and any(is_definite(clause, at) for at in frame.instruments)
    fewer = 1 < len(told) < len(subject) and set(told) < set(subject)
    return list(told) if again and fewer and not is_plural(clause, frame) else subject


def _are_many(clause: Clause, first: int) -> bool:
    """Say whether more are counted than two would sign: *23 agreements were signed at the summit*."""
    counts = [item.value for item in clause.items[max(0, first - 3) : first] if item.tag == "NUM"]
    return any(count.isdigit() and int(count) > _FEW for count in counts)


_FEW = 5


def _are_listed_below(clause: Clause, first: int) -> bool:
    """Say whether a list names what was signed: *the following documents were signed:*."""
    following = any(item.low == "following" for item in clause.items[max(0, first - 4) : first])
    return following and clause.items[-1].tag == "COL"


def _unnamed_subject(clause: Clause, frame: Frame, focus: Focus) -> list[int]:
    """Name who signed where the sentence does not: *a trilateral agreement was signed*, *a memorandum was signed*."""
    if frame.partners or frame.subject is not None:
        return []
    first = frame.instruments[0] if frame.instruments else 0
    doing = _doing_under(clause, frame, first)
    if doing:
        return doing
    counts = [int(item.value) for item in clause.items[max(0, first - 3) : first] if item.tag == "JOINT" and item.value]
    subject = counted_parties(focus, counts[0]) if counts else []
    if (
        subject
        or (frame.definite and focus.parties)
        or not _is_news(clause, frame)
        or (
            (focus.current or focus.parties)
            and frame.rule == "signing-noun"
            and not came_of_visit(clause, frame.verb)
        )
        or _is_promised(clause, frame, focus)
        or _are_many(clause, first)
        or _are_listed_below(clause, first)
        or _tells_signatories(clause, max(frame.verb, first))
        or (frame.verb >= 0 and _BY_UNREAD.search(clause.row, frame.verb))
    ):
        return subject
    verb = frame.verb if frame.verb >= 0 else first
    places = _meeting_places(clause, verb) | _other_offices(clause)
    founded = _founded_by_it(clause) | _whose_it_is(clause, first)
    return surrounding_parties(focus, verb, founded=founded, places=places)


def _tells_signatories(clause: Clause, at: int) -> bool:
    """Say whether it is told who they are: *an agreement was signed; the signatories were Marie Curie and ...*."""
    following = clause.items[at:]
    return any(item.low == "signatories" and then.value == "be" for item, then in pairwise(following))


_UNDER = re.compile(r"/d?[wLqKC]{0,4}$")
_DOES = re.compile(r"p?(?:,[^VIru]{1,20},)?[at]?V")


def _doing_under(clause: Clause, frame: Frame, first: int) -> list[int]:
    """Give who act *under an agreement signed in Lund*: *A and B will fund students under it*."""
    under = _UNDER.search(clause.row[:first])
    if under is None or clause.items[under.start()].value != "under" or frame.verb < first:
        return []
    groups = [group for group in clause.groups if group.last < under.start()]
    does = _DOES.match(clause.row, groups[0].last + 1) if groups and groups[0].governor == "free" else None
    if does is None or clause.items[does.end() - 1].value == "say":
        return []
    named = [[place for core in group.cores for place in core.organisations] for group in groups]
    alone = len(groups) == 1 and all(core.kind == "org" for core in groups[0].cores)
    return named[0] if alone and len(named[0]) == 2 else []


_FOR_WHICH = re.compile(r"O(?=p?,[4/oi]rd?[wLq]{0,3}$)")


def _whose_it_is(clause: Clause, first: int) -> frozenset[int]:
    """Give what an agreement is for: *the Fjord Institute, for which an agreement was signed*."""
    match = _FOR_WHICH.search(clause.row[:first])
    return frozenset((match.start(),)) if match is not None else frozenset()


def _why_apart(clause: Clause, frame: Frame) -> str:
    """Say why those who signed need not have signed together, if a word tells so: *both*, *on the Danish side*."""
    if frame.verb <= 0:
        return ""
    if clause.row[frame.verb - 1] == "b" and is_single(clause, frame):
        return "each may have signed one of its own"
    sides = sum(item.tag == "SIDE" for item in clause.items[: frame.verb])
    return "one side only is named" if sides == 1 else ""


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


# Names that tell no kind have signed: *by Berg Holding president Jo Li and B rector Eva Ek*, *by Berg Holding and B*,
# *by the Central Office for Teaching*; so have countries: *by Canada and the Union*.
_BY_UNREAD = re.compile(
    r"(?:B|B[^BV;r]*?[,&])d?C[CAE]{0,5}R{1,2}(?:>L)?T?C|Bd?C{1,4}(?:,?&|,)d?O(?!R?C)|Bd?w?Rod?C{1,4}[AE]?(?:,?&|,)"
    r"|BdC{1,3}[AE](?:[4o]|$)|Bd[wA]{1,3},d?O|Bd?L(?:,?&|,|$)"
)
_DOUBLES = re.compile(r"r[Vw][/u]d?[wT]{0,2}Rod?O")


def _other_offices(clause: Clause) -> frozenset[int]:
    """Give the houses that a signer also serves: *Professor Berg of A, who doubles as the rector of B*."""
    return frozenset(
        clause.items[match.end() - 1].organisation
        for match in _DOUBLES.finditer(clause.row)
        if clause.items[match.start() + 1].low.startswith(("double", "also"))
    )


def _meeting_places(clause: Clause, verb: int) -> frozenset[int]:
    """Give the names after a verb of signing that say where a meeting was held: *signed during a meeting at B*."""
    groups = [group for group in clause.groups if group.first > verb and group.governor == "at"]
    return frozenset(
        place
        for group in groups
        if re.search(r"(?:wi|Vi|wVi)d?$", clause.row[: group.first])
        and any(_MEETING.search(item.low) for item in clause.items[max(0, group.first - 3) : group.first])
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
    if frame.rule == "visit-result":
        return True
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
        bare = clause.row[at - 1] == "o" or any(word.low in ("a", "an") for word in words)
        return at - frame.verb <= 6 and bare
    if frame.definite:
        return clause.items[frame.verb].value == "sign"
    return at == 0 or any((word.tag in ("NUM", "MANY", "ONE") and word.low not in ("many", "most")) or word.low in ("a", "an") for word in words)
