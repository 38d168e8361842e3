"""The rule of what two houses have in view: *A is in talks with B about a joint degree*, *A and B discussed an exchange
of students*, *talks between A and B on an agreement have begun*.

A word of planning or talking (the cue) leads to what is planned (the thing); between them stand only with whom, the
deed to come and its nouns (*the possibility of launching*). Whoever talks and with whom are the parties. All that comes
of it is planned, never signed, and nothing comes of talks on cooperation alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.clauses.items import Item
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.partners import met_partner
from kg.extract.frames.prospective import prospective_kind, shared_kind
from kg.extract.frames.verb_status import form, moods


@dataclass(frozen=True, slots=True)
class _Way:
    """What leads to a thing in view.

    Attributes:
        verb: The place of the verb that tells who has it in view, -1 where a noun opens the clause.
        cue: That of the word of planning or talking.
        thing: That of the thing.
        kind: Its kind of agreement.
        shared: Whether only a partner beside it tells that several have it: *a course together with B*.
    """

    verb: int
    cue: int
    thing: int
    kind: str
    shared: bool = False


# Verbs that lead to a thing itself: *is considering a joint degree*; the others lead to a deed: *invited B to sign*.
_DIRECT = re.compile(
    r"(?:discuss\w*|consider\w*|explor\w+|mull\w*|ey(?:e|es|ed|ing|eing)|pursu\w+|examin\w+|weigh\w*|negotiat\w+"
    r"|look(?:s|ed|ing)? (?:at|into|forward to)|study(?:ing)?|draft\w*|dr[ae]w(?:n|s|ing)? up"
    r"|(?:talk\w*|sp(?:eak|oke)\w*) (?:about|of)|plan\w*|intend\w*|hop(?:e|es|ed|ing)|aim\w*|seek\w*|sought|want\w*"
    r"|wish\w*|propos\w+|suggest\w*|prepar(?:e|es|ing)|envisag\w+|foresee\w*|envision\w*"
    r"|exchanged? (?:views|opinions|ideas)|talks|negotiations|discussions|finali[sz]ing)$"
)
_WORKS = re.compile(r"\b(?:work|mov)(?:e|es|s|ed|ing)?$")
_OFFERS = re.compile(r"\boffer(?:s|ed|ing)?$")
_NOUNS = frozenset(
    "talks negotiations discussions discussion consultations conversations dialogue plans plan groundwork foundations "
    "foundation interest readiness willingness desire wish intention preparations proposal proposals draft work "
    "possibility possibilities prospects prospect opportunities opportunity option options idea need finishing "
    "talking".split()
)
# Between a cue and the thing: *the possibility **of launching** a joint degree*, *the **signing of** an agreement*
_DEEDS = _NOUNS | frozenset(
    "signing conclusion establishment creation launch launching opening introduction start development details terms "
    "text touches conditions implementation formation preparation drafting".split()
)
_ABOUT = frozenset("over regarding concerning".split())
# What says that nothing will come of it, or that it is not to come but there.
_UNDONE = frozenset(
    "failed collapsed broke dropped abandoned rejected shelved denied refused cancelled stalled without unlikely"
    " rumours rumors instead never longer no not fruitless unsuccessful existing current ongoing".split()
)
_VIEWS = frozenset(("plan", "talk", "agree"))
_MORE = ("moving", "moved", "moves", "finalising", "finalizing", "offered", "offers", "offering", "offer")


_CUE_TAGS = frozenset(("W", "PLN", "CAP"))


def _cues(items: Sequence[Item]) -> list[int]:
    """Give the places of words that can be cues, which costs less than to look for what they lead to."""
    return [
        at
        for at, item in enumerate(items)
        if (item.tag in _CUE_TAGS and item.low.partition(" ")[0] in _NOUNS) or (item.tag == "VG" and _may_view(item))
    ]


def _may_view(verb: Item) -> bool:
    by_word = verb.low.endswith(_MORE)
    return by_word or verb.value in ("talk", "plan", "work") or not _VIEWS.isdisjoint(verb.form.split())


def intended(clause: Clause) -> list[Frame]:
    """Give what the houses of a clause have in view, if no rule has read it."""
    cues = _cues(clause.items)
    if not cues or not _UNDONE.isdisjoint([item.low for item in clause.items]):
        return []
    if any(item.tag == "VG" and (item.value in ("deny", "end") or "deny" in moods(item)) for item in clause.items):
        return []
    for at in cues:
        way = _way(clause, at)
        if way is not None and way.thing not in clause.used:
            frame = Frame("intended", way.cue, way.thing, "planned", kind=way.kind, verb=way.verb)
            if clause.items[way.thing].tag in ("INS", "LNK") and way.kind != "exchange":
                frame.instruments, frame.kind = [way.thing], ""
            if _add_parties(clause, frame, way):
                return [frame]
    return []


_BEFORE = re.compile(r"Vd?[wLqn/]{0,3}$")


def _way(clause: Clause, at: int) -> _Way | None:
    """Find what a cue leads to, if a word is one."""
    if clause.items[at].tag == "VG":
        begins = at > 0 and clause.row[at - 1] == "V" and clause.items[at - 1].value == "go"
        verb = at - 1 if begins else at  # "agreed to begin | work on a joint degree"
        return _thing_after(clause, at, verb) if _leads(clause, at) else None
    before = _BEFORE.search(clause.row, 0, at)
    verb = before.start() if before is not None else -1
    if verb >= 0 and (clause.items[verb].value == "close" or "passive" in moods(clause.items[verb])):
        return None
    return _thing_after(clause, at, verb)


def _leads(clause: Clause, at: int) -> bool:
    """Say whether a verb is a cue: *discussed*, *is working on*, *plans to sign*; not *the plan discussed*."""
    verb = clause.items[at]
    if "passive" in moods(verb) or (form(verb) == "ed" and at and clause.row[at - 1] in "INK"):
        return False
    if moods(verb) & {"plan", "talk"} and verb.value in ("sign", "find", "found", "have"):
        return True
    if _OFFERS.search(verb.low):
        return re.match("d?O", clause.row[at + 1 :]) is not None  # "offered B an agreement"
    if _WORKS.search(verb.low):
        return [item.low for item in clause.items[at + 1 : at + 2]] in (["on"], ["towards"], ["toward"])
    return _DIRECT.search(verb.low) is not None or verb.value in ("plan", "agree")


def _needs_deed(verb: Item) -> bool:
    """Say whether a verb leads only to a deed: *invited B **to sign** an MoU*, not *asked B about an MoU*."""
    direct = _DIRECT.search(verb.low) or _WORKS.search(verb.low)
    return verb.tag == "VG" and verb.value in ("plan", "agree") and direct is None


# What may stand between a cue and the thing: Y with whom, q a deed or plan as a noun, g as a verb, X the thing.
_GAP = re.compile(
    r"(?:p?,?Y{1,12}p?,?|/t{1,3}w?|[/4io>fat9u]|[1d]?n?[wL]{0,3}q|d?g){0,9}"
    r"(?:[1d]?[wKLnNAoiq4/]{1,9}(?:,&?|&)){0,4}"
    r"(?:[/4o]|[1d]?n?[wL]{0,3}q|d?g){0,6}"
    r"(?P<det>d?)[1nwLCKqAjN]{0,5}?(?P<thing>X)"
)
_REACH = 40


def _thing_after(clause: Clause, at: int, verb: int) -> _Way | None:
    """Find the thing that a cue leads to: *is in talks with B about **a joint degree***."""
    first, end = at + 1, min(len(clause.items), at + _REACH)
    things = [place for place in range(first, end) if clause.row[place] in "IKNAGw"]
    for shared, kind_of in ((False, prospective_kind), (True, shared_kind)):
        kinds = {place: kind_of(clause, place) for place in things}
        match = _GAP.match(_marks(clause, first, end, kinds)) if any(kinds.values()) else None
        if match is None:
            continue
        thing = first + match.start("thing")
        deed = "g" in match[0] or clause.items[at].value in ("found", "have")
        told = not match["det"] or _is_new(clause, first + match.start("det"), thing)
        if told and (deed or not (shared or _needs_deed(clause.items[at]))):
            return _Way(verb, at, thing, kinds[thing], shared)
    return None


def _marks(clause: Clause, first: int, end: int, kinds: dict[int, str]) -> str:
    """Write what follows a cue as `_GAP` reads it."""
    marks = list(clause.row[first:end])
    for group in clause.groups_within(first, end):
        opens = group.governor == "object" and group.first == first
        if opens or group.governor in ("with", "between", "to", "from"):
            begin = group.first - (not opens)
            marks[begin - first : group.last + 1 - first] = "Y" * (group.last + 1 - begin)
    for place in range(first, first + len(marks)):
        item = clause.items[place]
        if kinds.get(place):
            marks[place - first] = "X"
        elif item.tag in ("W", "PLN", "CAP") and item.low.partition(" ")[0] in _DEEDS:
            marks[place - first] = "q"
        elif item.tag == "VG" and form(item) in ("ing", "inf") and item.value in ("sign", "find", "found"):
            marks[place - first] = "g"
        elif item.low in _ABOUT:
            marks[place - first] = "/"
        elif item.tag == "PRE" and item.value in ("under", "within", "through"):
            marks[place - first] = "%"
    return "".join(marks)


def _is_new(clause: Clause, determiner: int, thing: int) -> bool:
    """Say whether a thing is not one that is there: *a joint degree*, *the exchange of students*, *the signing of the
    agreement*, not *the agreement*.
    """
    low = clause.items[determiner].low
    if low in ("a", "an"):
        return True
    before = clause.items[determiner - 2 : determiner]
    people = clause.items[thing].low.startswith("exchange") and clause.row[thing + 1 : thing + 2] == "o"
    return low == "the" and (people or any(item.low in ("signing", "conclusion") for item in before))


# What follows a thing and tells of others: *an agreement between Peru and Norway*, *with the ministry*
_OTHERS = re.compile(r"p?(?:/(?:d?n?[LCw])|W)")
_NEAR = re.compile(r"p?(?:(?:[iof/4]|B)[dwLCnKt9&V>AER]{0,9}){0,3},?[W/>+]?[dwRo]{0,4}")


def _add_parties(clause: Clause, frame: Frame, way: _Way) -> bool:
    """Put the parties into a frame, and say whether there are two."""
    near = [
        group
        for group in clause.groups_within(way.cue, len(clause.items))
        if group.first < way.thing or _NEAR.fullmatch(clause.row, way.thing + 1, group.first)
    ]
    between = next((group for group in near if group.governor == "between"), None)
    beside = next((group for group in near if group.governor in _BESIDE or _is_asked(clause, way, group)), None)
    if between is not None:
        frame.mutual, frame.last = between, max(between.last, way.thing)
        return True
    if way.shared and (beside is None or not are_named(beside.cores) or clause.row[beside.last + 1 :][:1] == "s"):
        return False
    if beside is None and _OTHERS.match(clause.row, way.thing + 1):
        return False
    subject = find_subject(clause, way.verb) if way.verb >= 0 else None
    if subject is None or not any(core.kind == "org" for core in subject.cores):
        subject = _house_of(clause, way, beside) or subject
    if subject is None or (way.verb >= 0 and _is_impersonal(clause, way.verb, subject)):
        return False
    if beside is not None and beside.governor != "with" and not are_named(beside.cores):
        return False
    visited = met_partner(clause, way.verb) if beside is None else None
    frame.subject, frame.partners = subject, [group for group in (beside, visited) if group is not None]
    frame.first = min(frame.first, subject.first)
    frame.last = max([way.thing, *(group.last for group in frame.partners)])
    return bool(frame.partners) or _are_several(subject)


_BESIDE = frozenset(("with", "to", "also", "help"))
_SENT = frozenset(
    "team delegation representatives officials group mission governors board senate council head heads management"
    " professors experts members leaders".split()
)


def _house_of(clause: Clause, way: _Way, beside: Group | None) -> Group | None:
    """Find A in *a team from A held talks with B on a memorandum*, *governors of A heard that talks with B on it*."""
    first = clause.groups[0] if clause.groups else None
    if first is None or beside is None or first is beside or first.last > way.cue or len(first.cores) > 1:
        return None
    noun = clause.items[first.first - 2].low if first.first > 1 else ""
    told = first.governor in ("of", "from") and first.first < 9 and noun.rpartition(" ")[2] in _SENT
    return first if told and are_named(first.cores) else None


def _is_asked(clause: Clause, way: _Way, group: Group) -> bool:
    """Say whether a group is whom one asks to join: *invited **B** to sign an agreement*."""
    cue = clause.items[way.cue]
    asks = cue.value == "plan" or _OFFERS.search(cue.low) is not None
    return group.governor == "object" and group.first == way.cue + 1 and asks


def _are_several(subject: Group) -> bool:
    core = subject.cores[0]
    return len(subject.cores) > 1 or core.kind == "many" or core.value == "they" or core.listed is not None


_PLANNED_SO = re.compile(r"(?:is|was|has been) (?:\w+ )?\w+ed to ")


def _is_impersonal(clause: Clause, verb: int, subject: Group) -> bool:
    """Say whether nobody is named who plans it: *it is intended to create a joint degree with B*."""
    return subject.cores[0].value == "it" and _PLANNED_SO.match(clause.items[verb].low) is not None
