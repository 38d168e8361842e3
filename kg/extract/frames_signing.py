"""Rules of verbs: signing, renewing, ending, agreeing, teaming up.

Each rule takes a clause and the place of a verb group and gives the frames it sees. The table `SIGNING` at the end
names them in the order in which they are tried; the first that gives a frame has the verb.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.frames import (
    Clause,
    Frame,
    Rule,
    find_subject,
    instruments_within,
    is_same_instrument,
    modifies,
    right_end,
)
from kg.extract.groups import Core, Group
from kg.extract.items import Item

_SIGNS = ("sign", "find", "renew")


def moods(item: Item) -> frozenset[str]:
    """Give the moods of a verb group."""
    return frozenset(item.form.split()[1:])


def form(item: Item) -> str:
    """Give the form of a verb group: ``fin``, ``ed``, ``ing`` or ``inf``."""
    return item.form.split()[0]


def verb_status(clause: Clause, at: int) -> str:
    """Tell from tense, mood and what leads to the verb whether it happened.

    *will sign*, *agreed to sign* and *A to sign MoU with B* are planned, *did not sign* is denied.
    """
    item = clause.items[at]
    mood = moods(item)
    if "deny" in mood:
        return "denied"
    if mood & {"plan", "talk", "agree"} or _is_conditional(clause, at):
        return "planned"
    if form(item) in ("inf", "ing"):
        return _led_status(clause, at)
    said = _said_status(clause, at)
    return said or ("renewed" if item.value == "renew" else "signed")


def _is_conditional(clause: Clause, at: int) -> bool:
    """Say whether the verb stands in a condition: *if A signs*, *whether B will sign*."""
    for place in range(at - 1, -1, -1):
        if clause.row[place] in ",;V":
            return False
        if clause.items[place].tag == "SUB":
            return clause.items[place].value == "if"
    return False


def _said_status(clause: Clause, at: int) -> str:
    """Tell the status of *denied that it had signed* and *hopes that A signs* from the verb before *that*."""
    for place in range(at - 1, -1, -1):
        if clause.row[place] in ";u":
            return ""
        if clause.row[place] == "V":
            verb = clause.items[place]
            if "r" not in clause.row[place + 1 : at] and verb.value != "deny":
                return ""
            denied = verb.value == "deny" or ("deny" in moods(verb) and verb.value == "say")
            return "denied" if denied else "planned" if verb.value == "plan" and "passive" not in moods(verb) else ""
    return ""


_MEANT = frozenset(
    "intention intentions willingness desire wish wishes plan plans hope hopes readiness interest commitment proposal"
    " need decision opportunity".split()
)


def _led_status(clause: Clause, at: int) -> str:
    """Tell the status of *to sign* and *signing* from what stands before."""
    item = clause.items[at]
    done = "renewed" if item.value == "renew" else "signed"
    before = clause.items[at - 1] if at else None
    if before is not None and before.low in _MEANT:
        return "planned"
    if before is not None and before.tag == "PLN":
        return "planned" if before.value == "plan" else done
    if before is not None and before.tag == "DET" and at > 1 and clause.items[at - 2].tag == "PLN":
        return "planned" if clause.items[at - 2].value == "plan" else done
    if before is not None and before.tag == "PRE" and before.value == "without":
        return "denied"
    for place in range(at - 1, -1, -1):
        verb = clause.items[place]
        if verb.tag != "VG":
            continue
        if form(item) == "inf" and form(verb) == "inf" and clause.row[:at].rstrip("aj").endswith("&"):
            continue
        if verb.value in ("plan", "talk", "agree") or (moods(verb) & {"plan", "talk"} and form(item) == "inf"):
            return "planned"
        if verb.value == "deny" or "deny" in moods(verb):
            return "denied"
        return done if verb.value in ("meet", "go", "other") or form(item) == "ing" else "planned"
    return "planned" if form(item) == "inf" else done


def _purpose(clause: Clause, at: int, end: int) -> int:
    """Give the place of the first infinitive: what stands after it is what the agreement is for."""
    for place in range(at + 1, end):
        if clause.row[place] == "V":
            return place
    return end


def sign_active(clause: Clause, at: int) -> list[Frame]:
    """*A signed a memorandum with B*, *A and B have concluded an agreement*, *A signs with B*."""
    if not _is_active_signing(clause, at):
        return []
    end = right_end(clause, at)
    purpose = _purpose(clause, at, end)
    found = _signed_things(clause, at, purpose)
    relative = _relative_object(clause, at) if not found else None
    if not found and relative is None and not _signs_alone(clause, at, end):
        return []
    subject = find_subject(clause, at) or _signed_for(clause, at, end)
    frames = split_by_partner(clause, [relative] if relative is not None else found, at, end)
    _add_partner_from_elsewhere(clause, frames[0], at, subject)
    stranger = _unread_partner(clause, frames[-1], at, purpose)
    signs_it = not found and relative is None and clause.items[at + 1].low == "it"
    for frame in frames:
        frame.status = verb_status(clause, at)
        frame.stranger, frame.definite = stranger, signs_it
        if frame.subject is None:
            frame.subject = subject
            frame.first = min(frame.first, subject.first if subject else at)
        frame.implicit = frame.subject is None
    return frames


def _is_active_signing(clause: Clause, at: int) -> bool:
    """Say whether the verb signs something; *agreed to exchange students*, *did not renew* and *the signing of* are
    other rules' work.
    """
    verb = clause.items[at]
    if "passive" in moods(verb) or (form(verb) == "ed" and _is_reduced(clause, at)):
        return False
    if ("agree" in moods(verb) and verb.low.endswith(" exchange")) or (verb.value == "renew" and "deny" in moods(verb)):
        return False
    return form(verb) != "ing" or (clause.row[at + 1 : at + 2] != "o" and clause.row[at - 1 : at] != "d")


def _add_partner_from_elsewhere(clause: Clause, frame: Frame, at: int, subject: Group | None) -> None:
    """Find the partner before the verb: *With B it signed*, *at B, with which A signed*, *A met B and signed*."""
    if frame.partners or frame.mutual is not None:
        return
    for found in (_fronted_partner(clause, at), _relative_partner(clause, subject), _met_partner(clause, at)):
        if found is not None:
            frame.partners.append(found)
            frame.first = min(frame.first, found.first)
            return


_NO_PARTNERS = frozenset(
    "aim aims view support effect regard eye goal goals purpose hope hopes help each one focus respect intention"
    " objective objectives participation".split()
)


def _unread_partner(clause: Clause, frame: Frame, at: int, purpose: int) -> bool:
    """Say whether *with* leads to a partner that is no known name: *A and B signed an agreement with Zyx*."""
    if frame.partners or frame.mutual is not None:
        return False
    for place in range(at + 1, min(purpose, len(clause.items) - 1)):
        if clause.items[place].tag == "PRE" and clause.items[place].value == "with":
            words = {item.low for item in clause.items[place + 1 : place + 4]}
            return not words & _NO_PARTNERS
    return False


def _signed_for(clause: Clause, at: int, end: int) -> Group | None:
    """Find for whom people signed: *X signed for A, and Y for B*."""
    cores = [core for g in clause.groups_within(at + 1, end) if g.governor in ("for", "behalf") for core in g.cores]
    return Group(cores, "free", ["and"] * (len(cores) - 1)) if cores else None


def _fronted_partner(clause: Clause, at: int) -> Group | None:
    """Find the partner that opens the sentence: *With B it has a framework agreement*."""
    first = clause.groups[0] if clause.groups else None
    if first is not None and first.governor == "with" and first.last < at and first.first <= 2:
        return first
    before = clause.group_before(at)
    beside = before is not None and before.governor == "with" and actor_before(clause, before) is not None
    return (
        before
        if beside and before is not None and re.fullmatch(r"p?[at,]*", clause.row[before.last + 1 : at])
        else None
    )


_MEETING = re.compile(r"\b(?:met|meets?|meeting|visit\w*|receiv\w+|welcom\w+|host\w*|held|holds)$")


def _met_partner(clause: Clause, at: int) -> Group | None:
    """Find the partner of *the delegation met with the president of B and signed a memorandum*."""
    if clause.row[:at].rstrip("ajhb")[-1:] != "&":
        return None
    verbs = [place for place in range(at) if clause.row[place] == "V"]
    if not verbs or not _MEETING.search(clause.items[verbs[-1]].low):
        return None
    groups = [g for g in clause.groups_within(verbs[-1] + 1, at) if g.governor in ("object", "with", "of", "at")]
    return groups[0] if len(groups) == 1 else None


def _relative_partner(clause: Clause, subject: Group | None) -> Group | None:
    """Find the partner of *at B, with which A signed an agreement*."""
    at = subject.first - 1 if subject is not None else -1
    if at < 1 or clause.items[at].tag != "SUB" or clause.items[at].value != "with":
        return None
    group = clause.group_before(at)
    return (
        group if group is not None and re.fullmatch(r"p?(?:[iof][dwCL]+)?,?", clause.row[group.last + 1 : at]) else None
    )


def _signed_things(clause: Clause, at: int, purpose: int) -> list[int]:
    verb = clause.items[at]
    found = instruments_within(clause, at + 1, purpose)
    found += [place for place in range(at + 1, purpose) if is_same_instrument(clause, place)]
    if verb.value == "renew" or (
        verb.value == "find" and verb.low.split()[-1] in ("announced", "announce", "reached", "unveiled")
    ):
        found = [place for place in found if clause.items[place].value != "soft" or _is_introduced(clause, place)]
    if verb.value == "find" and found and _is_far(clause, at, min(found)):
        return []
    return sorted(found)


def _is_introduced(clause: Clause, place: int) -> bool:
    """Say whether cooperation is one thing with a partner: *announced a collaboration with B*."""
    return clause.items[place - 1].low in ("a", "an", "new") and clause.row[place + 1 : place + 2] == "W"


def _is_far(clause: Clause, at: int, place: int) -> bool:
    """Say whether the noun is not the verb's object: *exchanged views on an agreement*."""
    return bool(re.search(r"[/W4ifzOVB:]", clause.row[at + 1 : place]))


def _signs_alone(clause: Clause, at: int, end: int) -> bool:
    """Say whether *sign* needs no instrument: *A signs with three universities*, *A signed for B*."""
    verb = clause.items[at]
    if verb.value != "sign" or form(verb) == "ing":
        return False
    following = clause.items[at + 1] if at + 1 < len(clause.items) else None
    if following is not None and following.low == "it":
        return True
    return re.match(r"[/t9ad&,iC]{0,6}?W", clause.row[at + 1 : end]) is not None or (
        following is not None and following.value == "between"
    )


def _relative_object(clause: Clause, at: int) -> int | None:
    """Find the instrument of *a memorandum that A and B have signed*."""
    subject = find_subject(clause, at)
    if subject is None:
        return None
    match = re.search(r"([IK])p?,?r?$", clause.row[: subject.first])
    return match.start() if match else None


def _is_reduced(clause: Clause, at: int) -> bool:
    """Say whether *signed* describes a noun before it: *an MoU (...) signed in June between A and B*."""
    before = re.search(r"[IK][pawtCjh]{0,4},?j?$", clause.row[:at])
    following = clause.row[at + 1 : at + 2]
    return before is not None and (
        following in ("B", "W", "/", "i", "t", "C", "4", "a", "9") or clause.row[at + 1 : at + 3] == "dt"
    )


def split_by_partner(clause: Clause, instruments: Sequence[int], at: int, end: int) -> list[Frame]:
    """Give one frame for each partner group with the instruments before it:
    *a memorandum with A and a contract with B*.
    """
    frames: list[Frame] = []
    last = at
    governors = ("with", "between", "also", "by") if form(clause.items[at]) == "ing" else ("with", "between", "also")
    groups = [g for g in clause.groups_within(at + 1, end) if g.governor in governors]
    for group in groups:
        own = [place for place in instruments if last < place < group.first]
        own = own or [place for place in range(last + 1, group.first) if clause.row[place] == "I" and place > at]
        pair = _elliptical(clause, frames, group)
        if pair is not None:
            frames.append(pair)
        elif frames and not own and group.governor != "between":
            frames[-1].partners.append(group)
            frames[-1].last = group.last
        else:
            frame = Frame("", at, group.last, "signed", own or list(instruments[:1]))
            frame.subject = _gapped_subject(clause, own, last) if own and frames else None
            if group.governor == "between":
                frame.mutual = group
            else:
                frame.partners.append(group)
            frames.append(frame)
        last = group.last
    if not frames:
        frames.append(Frame("", at, max([at, *instruments]), "signed", list(instruments)))
    return frames


def _gapped_subject(clause: Clause, own: Sequence[int], last: int) -> Group | None:
    """Read *A has a memorandum with B, and C an agreement with D*: C stands before its instrument without a verb."""
    group = clause.group_before(own[0])
    if group is None or group.first <= last or group.governor != "free":
        return None
    return group if re.fullmatch(r"p?[dnL]?[wLCKq]{0,4}", clause.row[group.last + 1 : own[0]]) else None


def _elliptical(clause: Clause, frames: list[Frame], group: Group) -> Frame | None:
    """Read *with B, and C with D*: the last of the partners so far is the subject of the next pair."""
    actor = actor_before(clause, group)
    if actor is None or not frames or not frames[-1].partners:
        return None
    before = frames[-1].partners[-1]
    if before.cores[-1] is actor:
        if len(before.cores) < 2:
            return None
        frames[-1].partners[-1] = Group(
            before.cores[:-1], before.governor, before.separators[:-1], before.open, before.each
        )
    return Frame("", actor.first, group.last, "signed", list(frames[-1].instruments), Group([actor], "free"), [group])


def actor_before(clause: Clause, group: Group) -> Core | None:
    """Give the name that stands right before *with B*: *A with B, C with D*."""
    if group.governor != "with":
        return None
    at = group.first - 1
    while at > 0 and clause.items[at].tag != "PRE":
        at -= 1
    before = clause.group_before(at)
    if (
        before is None
        or before.governor not in ("free", "with", "ex")
        or not re.fullmatch(r"p?(?:[io][CL]+)?", clause.row[before.last + 1 : at])
    ):
        return None
    return before.cores[-1] if before.cores[-1].kind == "org" else None


def sign_passive(clause: Clause, at: int) -> list[Frame]:
    """*A memorandum was signed by A and B*, *the agreement between A and B was concluded in May*."""
    verb = clause.items[at]
    if verb.value not in _SIGNS:
        return []
    passive = "passive" in moods(verb)
    reduced = form(verb) == "ed" and _is_reduced(clause, at)
    if not passive and not reduced:
        return []
    thing = _passive_thing(clause, at)
    if thing is None:
        return []
    end = right_end(clause, at)
    status = "denied" if _is_negated(clause, thing) else verb_status(clause, at)
    frames = [Frame("", thing, at, status, [thing])]
    for group in clause.groups:
        if thing < group.first < end and group.governor in ("with", "between", "by", "also", "of", "behalf", "for"):
            actor = actor_before(clause, group) if group.first > at else None
            if actor is not None and actor.first > at:
                frames.append(
                    Frame("", actor.first, group.last, frames[0].status, [thing], Group([actor], "free"), [group])
                )
                continue
            if group.governor == "between" and frames[-1].mutual is not None:
                frames.append(Frame("", group.first, at, frames[0].status, [thing]))
            _place(clause, frames[-1], group, at)
    if len(frames) > 1 and not (frames[0].subject or frames[0].partners or frames[0].mutual):
        del frames[0]
    definite = is_definite(clause, thing)
    return [
        replace(frame, implicit=frame.subject is None and frame.mutual is None, definite=definite) for frame in frames
    ]


def _is_negated(clause: Clause, thing: int) -> bool:
    """Say whether the noun stands under *no*: *no agreement was signed*."""
    for place in range(thing - 1, max(-1, thing - 5), -1):
        if clause.items[place].tag in ("NO", "NEG"):
            return True
        if clause.items[place].tag not in ("W", "LNK", "PLC", "PLN", "CAP"):
            return False
    return False


def _passive_thing(clause: Clause, at: int) -> int | None:
    """Find the instrument that is the subject of a passive verb."""
    depth = 0
    for place in range(at - 1, -1, -1):
        letter = clause.row[place]
        item = clause.items[place]
        if letter in ";u":
            return None
        if (
            letter == "V"
            and not item.form.startswith(("inf", "ing"))
            and not (item.form.startswith("ed") and clause.row[place - 1 : place] in (",", "I", "K", "p"))
        ):
            depth += 1
        if letter == "r" and depth:
            depth -= 1
        if (
            depth == 0
            and (item.tag == "INS" or (item.tag == "LNK" and item.value != "tie"))
            and not _described(clause, place, at)
        ):
            return _head_noun(clause, place)
    return None


def _head_noun(clause: Clause, place: int) -> int:
    """Prefer the instrument to what it is about: *an agreement on cooperation was signed*."""
    if clause.items[place].tag == "LNK":
        match = re.search(r"I[pwCLK&]{0,6}[/4oi][^VI,;ru]*$", clause.row[:place])
        return match.start() if match else place
    return place


def _described(clause: Clause, place: int, at: int) -> bool:
    return clause.row[place + 1 : place + 2] in ("I", "K") and place + 1 < at


def _place(clause: Clause, frame: Frame, group: Group, at: int) -> None:
    """Put a group where its preposition says: *between*, *by*, *with*, *of*."""
    if group.governor == "between" and frame.mutual is None:
        frame.mutual = group
    elif group.governor in ("by", "behalf") and group.first > at:
        if frame.subject is None:
            frame.subject = group
        else:
            frame.subject = Group(
                [*frame.subject.cores, *group.cores], "by", [*frame.subject.separators, "and", *group.separators]
            )
    elif group.governor in ("with", "also"):
        frame.partners.append(group)
    elif (
        group.governor == "of"
        and group.first < at
        and clause.row[frame.instruments[0] + 1 : group.first] in ("o", "po")
    ):
        if len(group.cores) > 1 or group.cores[0].kind == "many":
            frame.mutual = group
    else:
        return
    frame.last = max(frame.last, group.last)
    frame.first = min(frame.first, group.first)


EARLIER = frozenset("previous earlier former first original old existing last initial prior preceding".split())


def is_definite(clause: Clause, thing: int) -> bool:
    """Say whether the instrument is one named before: *the agreement*, *this memorandum*."""
    for place in range(thing - 1, max(-1, thing - 5), -1):
        item = clause.items[place]
        if item.low in EARLIER:
            return False
        if item.tag == "DET":
            return item.value in ("the", "this", "these")
        if item.tag not in ("W", "PLC", "LNK", "NUM", "PLN", "CAP", "ENT", "JOINT"):
            return False
    return False


def signing_noun(clause: Clause, at: int) -> list[Frame]:
    """*the signing of a memorandum with B*, *a signing ceremony between A and B*, *MoU signing between A and B*."""
    verb = clause.items[at]
    if verb.value not in ("sign", "renew") or form(verb) != "ing":
        return []
    end = right_end(clause, at)
    things = instruments_within(clause, at + 1, _purpose(clause, at, end)) or instruments_within(
        clause, max(0, at - 2), at
    )
    frames = split_by_partner(clause, things, at, end)
    subject = None
    if clause.row[at - 1 : at] not in ("d", "w", "I", "K", "q") or not at:
        subject = find_subject(clause, at)
    for frame in frames:
        frame.status = verb_status(clause, at)
        if frame.partners and frame.partners[0].governor == "by":
            frame.subject = frame.partners.pop(0)
        frame.subject = frame.subject or subject or _signers_of_main_verb(clause, at, frame)
        frame.implicit = frame.subject is None
        for group in clause.groups_within(at + 1, end):
            if (
                group.governor == "of"
                and (len(group.cores) > 1 or group.cores[0].kind == "many")
                and not frame.partners
                and frame.mutual is None
            ):
                frame.mutual = group
                frame.last = group.last
    return [f for f in frames if f.instruments or f.mutual or f.partners]


def _signers_of_main_verb(clause: Clause, at: int, frame: Frame) -> Group | None:
    """Take *A and B formalised their ties with the signing of a memorandum* for a signing of A and B."""
    if frame.partners or frame.mutual is not None:
        return None
    verbs = [place for place in range(at) if clause.row[place] == "V"]
    subject = find_subject(clause, verbs[-1]) if verbs else None
    return subject if subject is not None and (len(subject.cores) > 1 or subject.cores[0].kind == "many") else None


def end_verb(clause: Clause, at: int) -> list[Frame]:
    """*A ended its partnership with B*, *A cut ties with B*, *the agreement between A and B expired*."""
    verb = clause.items[at]
    if verb.value not in ("end", "close") and not ({"deny"} <= moods(verb) and verb.value == "renew"):
        return []
    end = right_end(clause, at)
    status = "terminated" if verb.value == "renew" else _end_status(clause, at)
    thing = _passive_thing(clause, at) if "passive" in moods(verb) or form(verb) in ("fin", "ed") else None
    objects = [
        place
        for place in range(at + 1, end)
        if clause.items[place].tag in ("INS", "LNK", "ENT", "PRG") and not modifies(clause, place)
    ]
    frame = Frame("", at, at, status, objects[:1])
    for group in clause.groups_within(at + 1, end):
        if group.governor in ("with", "from"):
            frame.partners.append(group)
            frame.last = group.last
        elif group.governor == "between":
            frame.mutual = group
            frame.last = group.last
    if objects or "ties" in verb.low or verb.low.endswith("ways"):
        frame.subject = find_subject(clause, at)
        frame.implicit = frame.subject is None
        frame.first = min(at, frame.subject.first if frame.subject else at)
        return [frame]
    pronoun = clause.group_before(at)
    if (
        thing is None
        and pronoun is not None
        and pronoun.last == at - 1
        and pronoun.cores[0].value == "it"
        and "passive" in moods(verb)
    ):
        frame.mutual, frame.definite, frame.kind = (
            Group([Core(at, at, at, "pro", value="they")], "free"),
            True,
            "agreement",
        )
        return [frame]
    if thing is not None:
        frame.instruments, frame.first = [thing], thing
        for group in clause.groups_within(thing, at):
            _place(clause, frame, group, at)
        frame.implicit = frame.mutual is None
        frame.subject = None if frame.mutual else find_subject_of_noun(clause, thing)
        return [frame]
    return []


def _end_status(clause: Clause, at: int) -> str:
    """Tell an end from a wish for one: *will end*, *A to end* are ends, *was urged to end* and *may end* are none."""
    verb = clause.items[at]
    words = verb.low.split()
    if (
        "deny" in moods(verb)
        or moods(verb) & {"talk", "agree"}
        or {"may", "might", "could", "should", "would"} & set(words)
    ):
        return "denied"
    if "plan" in moods(verb) and not {"will", "is", "are", "decided", "to"} & set(words[:1] + words[1:2]):
        return "denied"
    led = _led_status(clause, at) if form(verb) == "inf" and "V" in clause.row[:at] else "signed"
    urged = any(
        word.startswith(("urge", "ask", "want", "wish", "hope", "call", "invite", "recommend", "suggest", "plan"))
        for word in words
    )
    return "denied" if led in ("planned", "denied") or urged else "terminated"


def find_subject_of_noun(clause: Clause, thing: int) -> Group | None:
    """Find the owner of an instrument: *A's agreement with B*."""
    group = clause.group_before(thing)
    if group is not None and re.fullmatch(r"s[wLnmCqKa]{0,6}", clause.row[group.last + 1 : thing]):
        return (
            Group([group.cores[-1]], "free")
            if group.governor not in ("free", "object") or len(group.cores) > 1
            else group
        )
    return None


def agree_verb(clause: Clause, at: int) -> list[Frame]:
    """*A and B have agreed to cooperate*, *A has agreed with B on an exchange*."""
    verb = clause.items[at]
    if "passive" in moods(verb) or "deny" in moods(verb):
        return []
    agreed = "agree" in moods(verb) and (verb.value == "work" or verb.low.endswith(" exchange"))
    if verb.value != "agree" and not agreed:
        return []
    end = right_end(clause, at)
    things = instruments_within(clause, at + 1, end)
    founded = "" if things else _agreed_thing(clause, at)
    if not agreed and not things and not founded and not _agrees_on_cooperation(clause, at, end):
        return []
    frame = Frame("", at, at, "planned" if moods(verb) & {"plan", "talk"} else "reported", things[:1])
    frame.subject = find_subject(clause, at)
    for group in clause.groups_within(at + 1, end):
        if group.governor == "with":
            frame.partners.append(group)
            frame.last = group.last
    frame.first = min(at, frame.subject.first if frame.subject else at)
    frame.kind = "exchange" if verb.low.endswith(" exchange") else founded or "agreement"
    met = _met_partner(clause, at)
    if met is not None and not frame.partners:
        frame.partners.append(met)
    return [frame]


def _agreed_thing(clause: Clause, at: int) -> str:
    """Read *agreed on a joint research institute*."""
    match = re.match(r"(?:W[dwLC]*O(?:p|iC)?)?[at]?/[dwLCq]{1,6}([NA])", clause.row[at + 1 :])
    if match is None or "joint" not in " ".join(item.low for item in clause.items[at + 1 : at + 1 + match.end()]):
        return ""
    item = clause.items[at + match.start(1) + 1]
    return item.value if item.tag == "ENT" else "joint-institute"


def _agrees_on_cooperation(clause: Clause, at: int, end: int) -> bool:
    """Say whether the infinitive after *agreed* is one that partners can be held to:
    *to cooperate*, *to set up a centre*.
    """
    verbs = (clause.items[place] for place in range(at + 1, end))
    return any(verb.tag == "VG" and verb.value in ("work", "team", "found") and form(verb) == "inf" for verb in verbs)


def plan_verb(clause: Clause, at: int) -> list[Frame]:
    """*A and B are negotiating an agreement*, *A is considering a partnership with B*."""
    verb = clause.items[at]
    if verb.value not in ("talk", "plan") or "deny" in moods(verb) or "passive" in moods(verb):
        return []
    end = right_end(clause, at)
    things = [
        place
        for place in instruments_within(clause, at + 1, _purpose(clause, at, end), soft=False)
        if not _is_far(clause, at, place)
    ]
    if not things:
        return []
    frames = split_by_partner(clause, things, at, end)
    subject = find_subject(clause, at)
    for frame in frames:
        frame.status = "planned"
        frame.subject = frame.subject or subject
        frame.first = min(at, subject.first if subject else at)
    return [
        frame for frame in frames if frame.partners or frame.mutual or (subject is not None and len(subject.cores) > 1)
    ]


def team_verb(clause: Clause, at: int) -> list[Frame]:
    """*A has partnered with B to train nurses*, *A and B join forces*."""
    verb = clause.items[at]
    if verb.value != "team" or "deny" in moods(verb) or (form(verb) == "ed" and verb.low == "affiliated"):
        return []
    end = right_end(clause, at)
    frame = Frame("", at, at, "planned" if moods(verb) & {"plan", "talk", "agree"} else "reported", kind="other")
    if form(verb) in ("inf", "ing") and _led_status(clause, at) == "planned":
        frame.status = "planned"
    frame.subject = find_subject(clause, at)
    for group in clause.groups_within(at + 1, _purpose(clause, at, end)):
        if group.governor in ("with", "of") or (
            group.governor == "object" and group.first == at + 1 and "partner" in verb.low
        ):
            frame.partners.append(group)
            frame.last = group.last
    frame.first = min(at, frame.subject.first if frame.subject else at)
    if not frame.partners and (frame.subject is None or len(frame.subject.cores) < 2):
        return []
    return [frame]


def have_verb(clause: Clause, at: int) -> list[Frame]:
    """*A has a memorandum with B*, *A already has agreements with B and C*."""
    verb = clause.items[at]
    if verb.value != "have" or moods(verb) & {"deny", "talk"}:
        return []
    end = right_end(clause, at)
    things = [place for place in instruments_within(clause, at + 1, end, soft=False) if not _is_far(clause, at, place)]
    things += [at + 1] if at + 1 < end and is_same_instrument(clause, at + 1) else []
    if not things:
        return []
    frames = split_by_partner(clause, things, at, end)
    subject = find_subject(clause, at)
    fronted = _fronted_partner(clause, at)
    if fronted is not None and not frames[0].partners and frames[0].mutual is None:
        frames[0].partners.append(fronted)
    for frame in frames:
        frame.status = "planned" if "plan" in moods(verb) else "reported"
        frame.subject = frame.subject or subject
        frame.first = min(at, subject.first if subject else at)
    together = subject is not None and len(subject.cores) > 1 and all(core.kind == "org" for core in subject.cores)
    alone = together and len(frames) == 1 and clause.items[things[0]].form != "many"
    if alone and not frames[0].partners and not frames[0].mutual and not _unread_partner(clause, frames[0], at, end):
        return frames
    return [frame for frame in frames if frame.partners or frame.mutual]


def be_partners(clause: Clause, at: int) -> list[Frame]:
    """*A and B have been partners since 2018*, *A is a partner university of B*."""
    verb = clause.items[at]
    if (verb.value != "be" and not verb.low.endswith(("become", "becomes", "became", "becoming"))) or moods(verb) & {
        "deny",
        "talk",
    }:
        return []
    words = [item.low for item in clause.items[at + 1 : at + 5]]
    subject = find_subject(clause, at)
    if subject is None or any(core.kind == "pro" for core in subject.cores):
        return []
    frame = Frame(
        "", subject.first, at + 1, "planned" if "plan" in moods(verb) else "reported", kind="other", subject=subject
    )
    if words[:1] == ["partners"] or words[1:2] == ["partners"]:
        frame.partners = [g for g in clause.groups_within(at + 1, at + 6) if g.governor in ("of", "with")][:1]
        if frame.partners:
            frame.last = frame.partners[0].last
            return [frame]
        return [frame] if len(subject.cores) > 1 or subject.cores[0].kind == "many" else []
    if "partner" in words[:4] and words[:1] in (["a"], ["the"], ["one"], ["an"]):
        frame.partners = [g for g in clause.groups_within(at + 1, at + 10) if g.governor == "of"]
        frame.last = max([frame.last, *(g.last for g in frame.partners)])
        return [frame] if frame.partners else []
    return []


SIGNING: tuple[tuple[str, str, Rule], ...] = (
    ("sign-passive", "sign find renew", sign_passive),
    ("sign-active", "sign find renew", sign_active),
    ("signing-noun", "sign renew", signing_noun),
    ("end", "end close renew", end_verb),
    ("agree", "agree work find", agree_verb),
    ("plan", "talk plan", plan_verb),
    ("team-up", "team", team_verb),
    ("have", "have", have_verb),
    ("be-partners", "be other", be_partners),
)
