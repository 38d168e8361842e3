"""Rules of partnership without a signing: agreed, planned, teamed up, had, been partners."""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.active import relative_object, unread_partner
from kg.extract.frames.founded import founded_kind
from kg.extract.frames.frame import Clause, Frame, instruments_within, is_same_instrument, modifies, right_end
from kg.extract.frames.nominal import is_opinion
from kg.extract.frames.noun_status import is_existing
from kg.extract.frames.partnerof import SORTS, is_in_work
from kg.extract.frames.partners import (
    fronted_partner,
    is_far,
    purpose_of,
    relative_partner,
    split_by_partner,
)
from kg.extract.frames.unmet import unmet
from kg.extract.frames.verb_status import form, led_status, moods
from kg.extract.names.offsets import has_any


# *is in talks with B for an exchange agreement*
_TALKS = re.compile(r"Wd?[wL]{0,2}Op?(?:[iof][dwCL]{1,3},?)?[4/>]d?[wLKNq]{0,4}")


def plan_verb(clause: Clause, at: int) -> list[Frame]:
    """*A and B are negotiating an agreement*, *A is considering a partnership with B*."""
    verb = clause.items[at]
    if verb.value not in ("talk", "plan") or "deny" in moods(verb) or "passive" in moods(verb):
        return []
    end = right_end(clause, at)
    things = [
        place
        for place in instruments_within(clause, at + 1, purpose_of(clause, at, end), soft=False)
        if not is_far(clause, at, place) or _TALKS.fullmatch(clause.row[at + 1 : place])
    ]
    if not things or _is_of_states(clause, things[0]) or _is_of_named(clause, things[0]):
        return []
    frames = split_by_partner(clause, things, at, end)
    subject = find_subject(clause, at)
    for frame in frames:
        exists = any(is_existing(clause, thing) or _acts(clause, thing) for thing in things)
        frame.status = "reported" if exists else "planned"
        frame.subject = frame.subject or subject
        frame.first = min(at, subject.first if subject else at)
    return [
        frame for frame in frames if frame.partners or frame.mutual or (subject is not None and len(subject.cores) > 1)
    ]


_STATES = frozenset("governments government countries nations states ministries parliaments".split())


def _is_of_states(clause: Clause, thing: int) -> bool:
    """Read *discussed the agreement between the two governments*: it is not of those who talk."""
    following = clause.items[thing + 1 : thing + 6]
    between = bool(following) and following[0].value in ("between", "of")
    lands = between and [item.tag for item in following[1:4:2]] == ["PLC", "PLC"]  # "between Norway and Peru"
    return between and (lands or any(item.low in _STATES for item in following))


def _is_of_named(clause: Clause, thing: int) -> bool:
    """Read *looked at the agreement of C and D*, which is none of those who look at it."""
    owners = next((group for group in clause.groups if group.first > thing), None)
    if owners is None or owners.governor != "of" or clause.row[thing + 1 : owners.first] not in ("o", "od"):
        return False
    return clause.items[thing - 1].low == "the" and len(owners.cores) > 1


_ACTING = re.compile(r"(?:[Wo/](?:O|d[wA])p?(?:,?&?O)*)?a?V")


def _acts(clause: Clause, thing: int) -> bool:
    """Say whether an agreement does something itself: *hopes that its **new agreement** with B will bring students*."""
    match = _ACTING.match(clause.row, thing + 1)
    verb = clause.items[match.end() - 1] if match is not None else None
    return verb is not None and verb.value == "other" and form(verb) == "fin" and "passive" not in moods(verb)


_COMES_TO = ("ome to", "ame to", "rrived at", "rrive at", "oming to")


def team_verb(clause: Clause, at: int) -> list[Frame]:
    """*A has partnered with B to train nurses*, *A and B join forces*."""
    verb = clause.items[at]
    if verb.value != "team" or "deny" in moods(verb) or verb.low.endswith("affiliated"):
        return []
    end = right_end(clause, at)
    frame = Frame("", at, at, "planned" if moods(verb) & {"plan", "talk", "agree"} else "reported", kind="other")
    frame.kind = "agreement" if has_any(verb.low, _COMES_TO) else frame.kind
    if form(verb) in ("inf", "ing") and led_status(clause, at) == "planned":
        frame.status = "planned"
    if re.search(r"\b(?:is|are|was|were) becoming\b", verb.low):
        frame.status = "planned"  # "A and B are becoming partners"
    frame.subject = find_subject(clause, at)
    if _is_wanted(clause, at):
        frame.status = "planned"
    for group in clause.groups_within(at + 1, purpose_of(clause, at, end)):
        if group.governor in ("with", "of") or (
            group.governor == "object" and group.first == at + 1 and "partner" in verb.low
        ) and not (verb.low.endswith("partner") and group.cores[0].kind == "new"):  # "became partner universities"
            frame.partners.append(group)
            frame.last = group.last
    frame.first = min(at, frame.subject.first if frame.subject else at)
    chain = split_by_partner(clause, [], at, end) if len(frame.partners) > 1 else []
    if len(chain) > 1 and all(other.subject is not None for other in chain[1:]):
        frame.partners = chain[0].partners  # "A teamed up with B, and C with D"
    if not frame.partners and (frame.subject is None or not _names_several(frame.subject)):
        return []
    if not _GAMES.isdisjoint(item.low for item in clause.items[frame.last + 1 : frame.last + _AT_PLAY]):
        return []
    if frame.status == "reported" and _by_signing(clause, frame.last):
        frame.status = "signed"
    if frame.kind == "other" and (kind := _purpose_kind(clause, max(at, frame.last), end)):
        frame.kind = kind
    others = [other for other in chain[1:] if other.subject is not None] if len(chain) > 1 else []
    for other in others:
        other.status, other.kind = frame.status, frame.kind
    return [frame, *others]


# *A partnered with B **in the relay race***
_GAMES = frozenset("match race relay tournament doubles derby regatta game round quiz championship".split())
_AT_PLAY = 5


def _names_several(subject: Group) -> bool:
    """Read *A and B have joined forces*, *three universities, A, B and C, have joined forces*."""
    listed = subject.cores[0].listed
    return len(subject.cores) > 1 or (listed is not None and len(listed.cores) > 1)


def _purpose_kind(clause: Clause, last: int, end: int) -> str:
    """Give the kind of what two team up to found: *joined forces with B to open a joint college*."""
    verb = clause.row.find("V", last + 1, end)
    told = verb >= 0 and form(clause.items[verb]) == "inf" and re.search("[&;ru]", clause.row[last + 1 : verb]) is None
    return founded_kind(clause, verb) if told else ""


_BARE = re.compile(r"(?:partner|collaborate|team up|join (?:forces|hands)|link up|cooperate)$")


def _is_wanted(clause: Clause, at: int) -> bool:
    """Say whether a bare verb behind one name is only wished for: *would like to see A **partner** with B*."""
    before = clause.row[max(0, at - 3) : at].removesuffix("a")
    return re.search(r"V(?:dw?)?O$", before) is not None and _BARE.match(clause.items[at].low) is not None


def _by_signing(clause: Clause, last: int) -> bool:
    """Read *joined hands with B by signing a memorandum*."""
    match = re.match(r"[^VIru;]{0,6}B[aj]?V", clause.row[last + 1 :])
    verb = clause.items[last + match.end()] if match is not None else None
    return verb is not None and verb.value == "sign" and form(verb) == "ing"


def have_verb(clause: Clause, at: int) -> list[Frame]:
    """*A has a memorandum with B*, *A already has agreements with B and C*."""
    verb = clause.items[at]
    if verb.value != "have" or moods(verb) & {"deny", "talk"}:
        return []
    end = right_end(clause, at)
    things = [place for place in instruments_within(clause, at + 1, end, soft=False) if not is_far(clause, at, place)]
    things += [at + 1] if at + 1 < end and is_same_instrument(clause, at + 1) else []
    things = things or _had_partnership(clause, at, end) or _had_object(clause, at)
    if not things:
        return []
    frames = split_by_partner(clause, things, at, end)
    subject = find_subject(clause, at) or _only_one(clause, at)
    fronted = fronted_partner(clause, at) or relative_partner(clause, subject)
    if fronted is not None and not frames[0].partners and frames[0].mutual is None:
        frames[0].partners.append(fronted)
    status = _having_status(clause, at, end)
    for frame in frames:
        frame.status = unmet(clause, things[0], max(frame.last, things[0])) or status
        frame.subject = frame.subject or subject
        frame.first = min(at, subject.first if subject else at)
    together = subject is not None and _are_several(subject)
    alone = together and len(frames) == 1 and clause.items[things[0]].form != "many"
    if alone and not frames[0].partners and not frames[0].mutual and not unread_partner(clause, frames[0], at, end):
        return frames
    return [frame for frame in frames if frame.partners or frame.mutual]


def _are_several(subject: Group) -> bool:
    """Say whether two or more have it: *A and B have an agreement*, *they have had one since 2010*, *the two colleges,
    A and B, have one*.
    """
    first, *others = subject.cores
    if not others:
        listed = first.kind == "new" and first.listed is not None and len(first.listed.cores) == first.count > 1
        return first.value == "they" or (first.kind == "many" and first.count != 1) or listed
    counted = first.kind == "many" and len(others) == first.count
    if len(others) == 1 and "one" in (first.kind, others[0].kind) and {first.kind, others[0].kind} <= {"one", "org"}:
        return True  # "the university and the company have an agreement"
    return are_named(others if counted else subject.cores)


_ONLY = re.compile(r"V[d1]?[dwnLaq]{1,4}(?:[AG]|o[dwnL]{0,3}G)[wiL]{0,3}>?$")


def _only_one(clause: Clause, at: int) -> Group | None:
    """Give who *is the only university to have an agreement with B*."""
    match = _ONLY.search(clause.row[:at])
    words = {item.low for item in clause.items[match.start() : at]} if match is not None else set()
    if match is None or words.isdisjoint(("only", "first", "one", "latest")):
        return None
    verb = clause.items[match.start()]
    wished = verb.value in ("plan", "talk", "deny") or moods(verb) & {"plan", "talk", "deny"}
    return None if wished else find_subject(clause, match.start())


def _had_partnership(clause: Clause, at: int, end: int) -> list[int]:
    """Give the noun of *A and B have a partnership*, *have had a strategic alliance since 2010*."""
    match = re.match(r"d[wL]{0,3}(K)", clause.row[at + 1 : end])
    if match is None or clause.items[at + 1].value != "a":
        return []
    place = at + 1 + match.start(1)
    return [place] if clause.items[place].value in ("bare", "soft") and not modifies(clause, place) else []


def _had_object(clause: Clause, at: int) -> list[int]:
    """Give the noun of *the partnership that A has **with** B*, *the exchange agreement A has had with B*, *the
    agreement that both have had since 2010*.
    """
    lasting = clause.row[at + 1 : at + 2] in ("", ",", "/", "4") and clause.items[at].low.endswith(("had", "have"))
    thing = relative_object(clause, at) if lasting or clause.row[at + 1 : at + 2] == "W" else None
    if lasting and thing is not None and clause.items[thing].tag != "INS":
        return []
    return [] if thing is None or clause.items[thing].value in ("soft", "tie") else [thing]


# *Until March A had agreements with B*, *before the war, A had one*
_BEFORE = re.compile(r"(?:until|till|up to|before|prior to) (?!(?:he|she|they|it|that|then|now|long)\b)\w+")


def _having_status(clause: Clause, at: int, end: int) -> str:
    """Tell *has an agreement* from *has no agreement*, *no longer has one* and *had one until 2019*."""
    verb = clause.items[at]
    before = clause.items[at - 1] if at else verb
    if before.tag == "NEG":
        return "terminated" if before.value == "ended" else "denied"
    if at + 1 < end and clause.items[at + 1].tag == "NO":
        return "denied"
    if verb.low == "had" and any(item.low in ("until", "till") for item in clause.items[at + 1 :]):
        return "terminated"
    if verb.low == "had" and _BEFORE.match(" ".join([item.low for item in clause.items[:4]])):
        return "terminated"
    if any(item.low == "mind" for item in clause.items[at + 1 : at + 6]):
        return "planned"  # "has an agreement with B in mind"
    if at + 1 < end and clause.items[at + 1].tag == "PLN" and clause.items[at + 1].value == "plan":
        return "planned"  # "has plans for an agreement with B"
    new = verb.low in ("has", "have") and any(item.low == "new" for item in clause.items[at + 1 : at + 3])
    return "planned" if "plan" in moods(verb) else "signed" if new else "reported"


def there_is(clause: Clause, at: int) -> list[Frame]:
    """*With B there is an exchange agreement*: whose it is the context tells; *between the parties there is a
    memorandum*.
    """
    if clause.items[at].value != "be" or at < 2 or clause.items[at - 1].low != "there" or moods(clause.items[at]):
        return []
    partner = clause.group_before(at)
    match = re.match(r"d?[nmwLKC]{0,4}(I)", clause.row[at + 1 :])
    if match is None or partner is None or partner.first > 2:
        return []
    thing = at + 1 + match.start(1)
    if re.fullmatch(r"p?,?w", clause.row[partner.last + 1 : at]) is None or is_opinion(clause, thing + 1):
        return []
    if partner.governor == "between" and (len(partner.cores) > 1 or partner.cores[0].kind == "many"):
        return [Frame("", partner.first, thing, "reported", [thing], mutual=partner)]
    if partner.governor != "with" or partner.cores[0].kind != "org":
        return []
    if any(item.low in ("over", "about") for item in clause.items[at:thing]):
        return []  # "there is a dispute over agreements"
    return [Frame("", partner.first, thing, "reported", [thing], partners=[partner], implicit=True)]


_PARTNERS = frozenset(("partner", "partners", "sister", "members", "signatories"))


def be_partners(clause: Clause, at: int) -> list[Frame]:
    """*A and B have been partners since 2018*, *A is a partner university of B*."""
    verb = clause.items[at]
    over = verb.value == "ended"  # "is no longer a partner of B"
    if moods(verb) & {"deny", "talk"} and not over:
        return []
    words = [item.low for item in clause.items[at + 1 : at + 5]]
    if words[:3] == ["partners", "in", "crime"] or words[:1] in (["associated"], ["associate"], ["external"]):
        return []  # "A and B are associated partners"
    subject = find_subject(clause, at) if not _PARTNERS.isdisjoint(words) else None
    if subject is None or any(core.kind == "pro" for core in subject.cores):
        return []
    if over and _PARTNERS.isdisjoint(words[: 1 + (words[0] == "a")]):
        return []  # "is no longer the only partner of B"
    ahead = "plan" in moods(verb) or verb.low.endswith("becoming")
    status = "planned" if ahead else "terminated" if over or _were_partners(clause, at) else "reported"
    frame = Frame("", subject.first, at + 1, status, kind="other", subject=subject)
    if words[:1] in (["sister"], ["partner"]) and clause.row[at + 2 : at + 3] == "G":
        return [frame] if len(subject.cores) > 1 and clause.row[at + 3 : at + 4] != "o" else []
    if "signatories" in words[:2]:
        return _signatories(clause, frame, at)
    if words[:3] == ["the", "founding", "partners"] and len(subject.cores) > 1:
        return [frame]
    if words[:1] == ["partners"] or words[1:2] == ["partners"]:
        frame.partners = [g for g in clause.groups_within(at + 1, at + 6) if g.governor in ("of", "with")][:1]
        if frame.partners:
            frame.last = frame.partners[0].last
            return [frame]
        behind = at + 2 + (words[0] != "partners")
        if clause.row[behind : behind + 1] == "i" and clause.items[behind + 1].low in ("it", "the", "this", "that"):
            return []  # "A and B are partners in it", "partners in the project"
        return [frame] if len(subject.cores) > 1 or subject.cores[0].kind == "many" else []
    if "members" in words[:4] and {"founding", "charter", "founder"} & set(words[:3]) and len(subject.cores) > 1:
        return [frame]
    hub = _hub_of_partner(clause, at)
    if hub is not None:
        frame.partners, frame.last = [hub], max(hub.last, at + 1)
        return [frame]
    named = "partner" in words[:4] or "sister" in words[:3]
    if named and words[:1] in (["a"], ["the"], ["one"], ["an"], ["partner"]):
        of = ("of", "object") if "sister" in words[:3] else ("of",)
        frame.partners = [g for g in clause.groups_within(at + 1, at + 10) if g.governor in of]
        if frame.partners and re.search(r"id?[wAN]", clause.row[at + 1 : frame.partners[0].first]):
            return []  # "is a partner in the network of A"
        if not SORTS.isdisjoint(words) or (frame.partners and is_in_work(clause, frame.partners[-1].last + 1)):
            return []
        frame.last = max([frame.last, *(g.last for g in frame.partners)])
        return [frame] if frame.partners else []
    return []


def _were_partners(clause: Clause, at: int) -> bool:
    """Say whether they are none any more: *A and B used to be partners*, *A was a partner of B until 2015*."""
    used = clause.items[at].low == "to be" and clause.items[at - 1].low == "used"
    was = clause.items[at].low in ("was", "were", "had been")
    return used or (was and any(item.low in ("until", "till", "once") for item in clause.items[at + 1 :]))


def _signatories(clause: Clause, frame: Frame, at: int) -> list[Frame]:
    """Read *A, B and C are the signatories of the agreement*."""
    things = instruments_within(clause, at + 1, right_end(clause, at), soft=False) or _to_which(clause, frame)
    several = frame.subject is not None and len(frame.subject.cores) > 1
    if not things or not several:
        return []
    frame.instruments, frame.kind = things[:1], ""
    frame.first, frame.last = min(frame.first, things[0]), max(frame.last, things[0])
    return [frame]


_TO_WHICH = re.compile(r"(I)p?,?>r$")


def _to_which(clause: Clause, frame: Frame) -> list[int]:
    """Find the agreement in *the agreement, **to which** A and B are signatories, ...*."""
    match = _TO_WHICH.search(clause.row[: frame.first])
    return [match.start(1)] if match is not None else []


_OF_HUB = re.compile(r"d?[wn9&aL]{0,5}(?:(?P<own>O)p?s?[wLC]{0,2}(?P<noun>[wV])(?!G)|w(?P<has>r)OV)")


def _hub_of_partner(clause: Clause, at: int) -> Group | None:
    """Find A in *B is the fourth A partner in Peru*, *B became the latest partner that A has in Peru*."""
    match = _OF_HUB.match(clause.row, at + 1)
    if match is None:
        return None
    noun = match.start("noun") if match["own"] else match.start("has") - 1
    if clause.items[noun].low != "partner" or (match["has"] and clause.items[noun + 3].value != "have"):
        return None
    name = match.start("own") if match["own"] else match.start("has") + 1
    return next((Group([core], "of") for g in clause.groups for core in g.cores if core.at == name), None)
