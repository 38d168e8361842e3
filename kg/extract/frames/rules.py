"""The rules in the order in which they are tried: verbs first, and the first rule that gives a frame has the verb.

Each rule takes a clause and the place of an item and gives the frames it sees; the tables name it and what it looks at:
classes of verbs or, of the class ``other``, their last words (`other_verbs`); tags of other items, and plain words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from kg.extract.frames.active import sign_active
from kg.extract.frames.agreed import agree_passive, agree_verb
from kg.extract.frames.agreeing import be_partners, have_verb, plan_verb, team_verb, there_is
from kg.extract.frames.anniversary import ANNIVERSARIES, LOOKING_BACK
from kg.extract.frames.announced import ANNOUNCED
from kg.extract.frames.behindname import BEHIND_NAME
from kg.extract.frames.committing import COMMITTING
from kg.extract.frames.ending import end_verb
from kg.extract.frames.fate import fate
from kg.extract.frames.formalised import FORMALISED, RESTING
from kg.extract.frames.founders import FOUNDERS
from kg.extract.frames.founding import FOUNDING
from kg.extract.frames.frame import STANDING, Clause, Frame, Rule, other_verbs
from kg.extract.frames.gerund import signing_noun
from kg.extract.frames.intended import intended
from kg.extract.frames.joint import JOINT
from kg.extract.frames.keeping import is_kept, keeps, with_things
from kg.extract.frames.labels import LABELS
from kg.extract.frames.listing import BINDING, LISTING
from kg.extract.frames.membership import MEMBERS, MEMBERSHIP
from kg.extract.frames.nominal import NOMINAL
from kg.extract.frames.oneof import settle_one
from kg.extract.frames.partnerof import PARTNER
from kg.extract.frames.partnerwhen import PARTNER_WHEN
from kg.extract.frames.passive import sign_passive
from kg.extract.frames.resulting import RESULTING
from kg.extract.frames.signatories import CARRYING, SIGNATORIES
from kg.extract.frames.theirnames import NAMES_UNDER, THEIR_NAMES
from kg.extract.frames.theirs import THEIRS
from kg.extract.frames.together import EXCHANGE, TOGETHER, agree_to
from kg.extract.frames.undertaking import UNDERTAKING
from kg.extract.frames.unreal import is_in_doubt
from kg.extract.frames.unsigned import is_unsigned
from kg.extract.frames.whichever import is_open
from kg.extract.names.offsets import find_offsets

SIGNING: tuple[tuple[str, str, Rule], ...] = (
    ("sign-passive", "sign find renew", sign_passive),
    ("sign-active", "sign find renew", sign_active),
    ("signing-noun", "sign renew", signing_noun),
    ("end", "end close renew go", end_verb),
    ("agree", f"agree work find {other_verbs('recognise recognize')}", agree_verb),
    ("agree-passive", "agree", agree_passive),
    ("plan", "talk plan", plan_verb),
    ("team-up", "team", team_verb),
    ("have", "have", have_verb),
    ("there-is", "be", there_is),
    ("be-partners", f"be ended {other_verbs('become becomes became becoming')}", be_partners),
)
VERBAL = (
    *(FORMALISED, UNDERTAKING, COMMITTING, ANNIVERSARIES, SIGNATORIES, THEIR_NAMES, SIGNING, FOUNDERS),
    *(FOUNDING, MEMBERSHIP, BINDING, ANNOUNCED, TOGETHER),
)
# Rules that may still find the parties of an instrument whose verb names none: *the deal, struck in April, ...*
_PARTIES_APART = frozenset(
    "colon-noun does-under under-noun agreements-are states-accord fronted-noun people-under bears-names"
    " theirs-under".split()
)
OTHER = (
    *(NAMES_UNDER, THEIRS),
    *(CARRYING, RESTING, NOMINAL, BEHIND_NAME, LOOKING_BACK, LABELS, JOINT, LISTING, RESULTING, MEMBERS),
    *(PARTNER, PARTNER_WHEN, EXCHANGE),
)
_AGREED: list[tuple[str, Rule]] = [("agree", agree_verb), ("agree-to", agree_to)]


def _by_class(*tables: tuple[tuple[str, str, Rule], ...]) -> Mapping[str, list[tuple[str, Rule]]]:
    """Sort rules by what they look at."""
    found: dict[str, list[tuple[str, Rule]]] = {}
    for table in tables:
        for name, classes, rule in table:
            for each in classes.split():
                found.setdefault(each, []).append((name, rule))
    return found


_OF_VERBS, _OF_OTHERS = _by_class(*VERBAL), _by_class(*OTHER)
_BY_WORD = frozenset(("W", "ADV"))  # tags of words that rules look at one by one


def find_frames(clause: Clause, *, without: frozenset[str] = frozenset()) -> Iterator[Frame]:
    """Give the frames of a sentence, those of verbs first, and where no rule tells of more what is only in view."""
    standing = told = several = False
    before: list[Frame] = []
    for frame in _frames_by_rules(clause, without):
        settle_one(clause, frame, before)
        before.append(frame)
        several = several or _tells_who(frame)
        told = told or frame.status != "reported" or (_tells_who(frame) and not _is_soft(clause, frame))
        standing = standing or (frame.status in STANDING and (frame.subject or frame.mutual) is not None)
        if _names_one(frame):
            clause.used.difference_update(frame.instruments)
        yield frame
    if "intended" not in without and not standing:
        for frame in intended(clause):
            clause.used.update((frame.verb, *frame.instruments))
            told = True
            yield frame
    if "keeps" not in without and not told:
        yield from _kept(clause, without, soft=several)


def _kept(clause: Clause, without: frozenset[str], *, soft: bool) -> Iterator[Frame]:
    """Give what two keep up, as the rules of instruments read it, in a clause of which no rule has told.

    Args:
        soft: Whether a rule has read in it who has what is no agreement.
    """
    things = with_things(clause)
    if things is None or (soft and things.items is clause.items):
        return
    again = _frames_by_rules(things, without) if things.items is not clause.items else ()
    frames = [frame for frame in again if _tells_who(frame)] or keeps(things)
    for frame in frames:
        if (frame.rule == "people-under" or is_kept(things, frame)) and not _is_soft(things, frame):
            frame.rule, frame.kind = "keeps", things.items[frame.instruments[0]].value
            yield frame


def _tells_who(frame: Frame) -> bool:
    """Say whether a frame has two parties, or one and words that stand for more."""
    subject = frame.subject.cores if frame.subject is not None else []
    several = len(subject) > 1 or any(core.kind in ("many", "pro") for core in subject)
    return frame.mutual is not None or bool(frame.partners) or several


def _is_soft(clause: Clause, frame: Frame) -> bool:
    """Say whether a frame tells of cooperation alone, which is no agreement."""
    return any(clause.items[at].tag == "LNK" and clause.items[at].value == "soft" for at in frame.instruments)


def _names_one(frame: Frame) -> bool:
    """Say whether a plan was read without its second party: *A invited B to sign an agreement*."""
    alone = frame.subject is None or len(frame.subject.cores) == 1 and frame.subject.cores[0].kind == "org"
    return frame.status == "planned" and alone and not frame.partners and frame.mutual is None


def _frames_by_rules(clause: Clause, without: frozenset[str]) -> Iterator[Frame]:
    """Give what the rules of the tables see: those of verbs, then those of other items."""
    for at in find_offsets(clause.row, "V"):
        item = clause.items[at]
        rules = _OF_VERBS.get(item.value if item.value != "other" else f"other:{item.low.rpartition(' ')[2]}")
        if item.value == "other" and "agree" in item.form:
            rules = [*(rules or ()), *_AGREED]
        if rules is not None:
            yield from _frames_at(clause, at, rules, without, verb=at)
    looked_at = [_OF_OTHERS.get(item.low if item.tag in _BY_WORD else item.tag) for item in clause.items]
    for at, rules in enumerate(looked_at):
        if rules is not None:
            yield from _frames_at(clause, at, rules, without, verb=-1)


def _frames_at(
    clause: Clause, at: int, rules: Sequence[tuple[str, Rule]], without: frozenset[str], *, verb: int
) -> Iterator[Frame]:
    """Give the frames of the first rule that sees any at a place that no rule has read yet."""
    idle = at in clause.idle
    if at in clause.used and not idle:
        return
    for name, rule in rules:
        if name in without or (idle and name not in _PARTIES_APART):
            continue
        frames = rule(clause, at)
        if not frames:
            continue
        apart = clause.idle if name in _PARTIES_APART else frozenset()
        frames = [frame for frame in frames if idle or _is_new(clause, frame, apart)]
        for frame in frames:
            frame.rule = name
            frame.verb = verb
            if frame.status == "reported" and is_in_doubt(clause, verb if verb >= 0 else frame.first):
                frame.status = "denied"  # "it is a lie that A has an agreement with B"
            elif frame.status in ("signed", "reported") and verb >= 0 and is_unsigned(clause, frame):
                frame.status = "planned"
            if is_open(clause, frame):
                frame.status = "denied"  # "A or B signed", "a student of A signed"
            over, place = fate(clause, frame)
            if over:
                frame.status, frame.over = over, place
                clause.used.add(place)
            clause.used.update((at, *frame.instruments))
            if not (frame.subject or frame.partners or frame.mutual):
                clause.idle.update(frame.instruments)
            yield frame
        if frames:
            return


def rule_names() -> list[str]:
    """Give the names of all rules, as `find_frames` takes them in ``without``."""
    return [*dict.fromkeys(name for table in (*VERBAL, *OTHER) for name, _, _ in table), "intended"]


def _is_new(clause: Clause, frame: Frame, apart: Set[int]) -> bool:
    """Say whether no other frame has taken the instruments: *renewed the agreement signed in 1994* speaks of one.

    Args:
        apart: Those whose parties the rule may tell beside another frame: *the deal, bearing their names, was sent*.
    """
    return not frame.instruments or not (clause.used - apart).issuperset(frame.instruments)
