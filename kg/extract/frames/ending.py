"""The rule of ends: *A ended its partnership with B*, *the agreement between A and B expired*."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.clauses.groups import Core, Group
from kg.extract.clauses.subjects import find_subject
from kg.extract.frames.fate import ends_other, goes_on, is_left_to_end
from kg.extract.frames.frame import Clause, Frame, modifies, right_end
from kg.extract.frames.noun_status import described
from kg.extract.frames.partners import find_subject_of_noun, speakers, split_by_partner
from kg.extract.frames.passive import passive_thing, place_group
from kg.extract.frames.unreal import is_unreal
from kg.extract.frames.verb_status import form, is_present, led_status, moods


def end_verb(clause: Clause, at: int) -> list[Frame]:
    """*A ended its partnership with B*, *A cut ties with B*, *the agreement between A and B expired*."""
    verb = clause.items[at]
    left = _is_not_gone_on_with(clause, at)
    if verb.value not in ("end", "close") and not left:
        return []
    if goes_on(clause, at) or _is_still_running(clause, at):
        return []
    if ends_other(clause, at) and "I" in clause.row[:at]:
        return []  # "the agreement ended years of isolation"
    end = right_end(clause, at)
    status = "terminated" if left else _end_status(clause, at)
    thing = passive_thing(clause, at) if "passive" in moods(verb) or form(verb) in ("fin", "ed") else None
    objects = _ended_things(clause, at, end)
    if any(place is not None and described(clause, place) == "planned" for place in (*objects[:1], thing)):
        return []  # "the planned agreement with B was cancelled": there never was one
    frame = Frame("", at, at, status, objects[:1])
    _add_parties(clause, frame, at, end)
    if objects or "ties" in verb.low or verb.low.endswith("ways"):
        frame.subject = find_subject(clause, at)
        frame.implicit = frame.subject is None
        frame.first = min(at, frame.subject.first if frame.subject else at)
        return _each_of(clause, frame, objects, at, end)
    if _speaks_of_it(clause, at, end, thing):
        they = Core(at, at, at, "pro", value="they")
        frame.mutual, frame.definite, frame.kind = Group([they], "free"), True, "agreement"
        return [frame]
    if thing is None:
        return []
    frame.instruments, frame.first = [thing], thing
    for group in clause.groups_within(thing, at):
        place_group(clause, frame, group, at)
    frame.mutual = frame.mutual or speakers(clause, thing)
    frame.implicit = frame.mutual is None
    frame.subject = None if frame.mutual else find_subject_of_noun(clause, thing)
    return [frame]


_MAY = frozenset("may might could can must should".split())
_RESOLVED_ON = frozenset("decided decides voted votes chose chosen chooses opted opts resolved elected agreed".split())
# *decided unanimously **not to continue***, *will **not renew***; not *was asked not to*, *does not want to continue*
_LEFT_OFF = re.compile(
    rf"(?:\b(?:will|would|is|are|was|were|has|have|had|do|does|did|{'|'.join(sorted(_RESOLVED_ON))}) (?:\w+ly )?|^)"
    r"(?:not|n't|never|no longer) (?:(?:to|be|been|being|\w+ly) )*(?:go on|[\w-]+)$"
)
_DENIES = re.compile(r"\b(?:not|n't|never|no longer)\b")


_GOES_ON = ("continue", "go on")


# *go on **with its exchange agreement***, not *with its lawsuit over the agreement*
_WITH_PAPER = re.compile("W[dsn]?w{0,2}I")
# *denied that it will not go on*, *nobody knows whether it will not*
_OPEN = frozenset("if unless whether denied denies deny feared fears fear nobody untrue".split())


def _is_not_gone_on_with(clause: Clause, at: int) -> bool:
    """Read *decided **not to continue** its agreement with B*, *chose **not to renew** it*, *will not be renewed*; not
    *was asked not to continue*, *need not renew*, *did not decide not to continue*.
    """
    verb = clause.items[at]
    if verb.value != "renew" and (verb.value != "go" or not verb.low.endswith(_GOES_ON)):
        return False
    if verb.low.endswith("go on") and _WITH_PAPER.match(clause.row, at + 1) is None:
        return False
    if any(item.low in _OPEN for item in clause.items[:at]):
        return False
    if "deny" in moods(verb):
        if "passive" in moods(verb):
            return True
        once = len(_DENIES.findall(verb.low)) == 1 and _MAY.isdisjoint(verb.low.split())
        return once and _LEFT_OFF.search(verb.low) is not None
    if form(verb) != "inf" or not at or clause.items[at - 1].tag != "NEG":
        return False
    led = next((item for item in reversed(clause.items[: at - 1]) if item.tag == "VG"), None)
    return led is not None and led.low.split()[-1] in _RESOLVED_ON and not moods(led) & {"deny", "plan"}


def _each_of(clause: Clause, frame: Frame, objects: list[int], at: int, end: int) -> list[Frame]:
    """Read *ended its agreement with B and its memorandum with C*: each is one of its own."""
    things = [place for place in range(at + 1, end) if clause.row[place] == "I" and not modifies(clause, place)]
    frames = split_by_partner(clause, things, at, end) if objects and len(frame.partners) > 1 else []
    if len(frames) < 2 or any(not (each.partners and each.instruments) or each.subject for each in frames):
        return [frame]
    return [
        replace(frame, instruments=each.instruments[-1:], partners=each.partners, last=each.last) for each in frames
    ]


def _ended_things(clause: Clause, at: int, end: int) -> list[int]:
    """Give what the verb ends; *the summit closed with an agreement*, *talks ended in an agreement*, *ended a strike
    under an agreement* end none.
    """
    if _INTO.match(clause.row, at + 1) is not None and clause.items[at + 1].low == "in":
        return []
    first = at + 1 + clause.items[at].low.endswith("go on")  # "not go on **with** the agreement"
    if "passive" in moods(clause.items[at]) and _ANOTHER_THING.match(clause.row, at + 1):
        return []
    return [
        place
        for place in range(first, end)
        if clause.items[place].tag in ("INS", "LNK", "ENT", "PRG")
        and not modifies(clause, place)
        and not {"W", "V"} & set(clause.row[first:place])
        and not any(item.value in ("under", "within") for item in clause.items[at + 1 : place])
    ]


# *a ribbon was cut **and a memorandum was** signed*
_ANOTHER_THING = re.compile(r"[itj/9CL]{0,4},?&[dnm]?[wLC]{0,4}[IKN]p?(?:[/o4Wi]d?[wLCOKN&]{1,6}){0,3}V")
# *ended **in two agreements***
_INTO = re.compile(r"id?[wLCn]{0,3}[IK]")


def _add_parties(clause: Clause, frame: Frame, at: int, end: int) -> None:
    for group in clause.groups_within(at + 1, end):
        if group.governor in ("with", "from"):
            frame.partners.append(group)
        elif group.governor == "between":
            frame.mutual = group
        else:
            continue
        frame.last = group.last


def _speaks_of_it(clause: Clause, at: int, end: int, thing: int | None) -> bool:
    """Read *it was cancelled*, *it expired* and *A and B prolonged their agreement, and A ended it in February*."""
    if at + 1 < end and clause.items[at + 1].low == "it" and "I" in clause.row[:at]:
        return True
    pronoun = clause.group_before(at)
    if thing is not None or pronoun is None or pronoun.last != at - 1:
        return False
    verb = clause.items[at]
    return pronoun.cores[0].value == "it" and ("passive" in moods(verb) or verb.low.split()[-1] in _RUNS_OUT)


_RUNS_OUT = frozenset("expired lapsed out".split())


_RUNS_TO = re.compile(r"\b(?:expires?|lapses?|runs? out)$")
# *the agreement ends on 30 June 2029*, and nothing more is told of it
_ENDS_ON = re.compile(r"[/i]?d?[9t]{1,3}")


def _is_still_running(clause: Clause, at: int) -> bool:
    """Say whether what ends by itself has not yet: *the agreement between A and B expires in 2029*, *will run out in
    June*; not the present of titles, *Partnership of A and B ends*, nor *expires in June and will not be renewed*, nor
    a day before that of the text.
    """
    verb = clause.items[at]
    if re.search(r"\b(?:allowed|left) to ", verb.low):
        return False  # "was allowed to lapse"
    ahead = "plan" in moods(verb) or is_present(verb) or verb.low.startswith("runs ")
    if not ahead or moods(verb) & {"passive", "deny"} or (clause.headline and not _has_year(clause, at)):
        return False
    if _RUNS_TO.search(verb.low) is None and not _ends_by_itself(clause, at):
        return False
    if _is_past(clause, at) or any(item.tag in ("INS", "LNK", "ORG") for item in clause.items[at + 1 : at + 4]):
        return False  # "A will end its agreement with B"
    if "would" in verb.low.split() or passive_thing(clause, at) is None:
        return False
    return not any(is_left_to_end(clause, place) for place in range(at + 1, len(clause.items)))


def _ends_by_itself(clause: Clause, at: int) -> bool:
    """Read *the agreement ends on 30 June 2029*, a paper with the day and year to which it was made; not *the agreement
    ends in June*.
    """
    thing = passive_thing(clause, at) if clause.items[at].low in ("ends", "end", "will end") else None
    if thing is None or clause.items[thing].tag != "INS":
        return False
    return _has_year(clause, at)


def _has_year(clause: Clause, at: int) -> bool:
    """Say whether nothing but a date with its year follows a verb: *ends on 30 June 2029*, *expires 2029*."""
    year = clause.items[-1].low
    return year.isdigit() and len(year) == len("2029") and _ENDS_ON.fullmatch(clause.row, at + 1) is not None


_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_DAY = re.compile(r"(?:(?P<first>\d{1,2}) )?(?:(?P<month>[a-z]+) (?:(?P<day>\d{1,2}),? )?)?(?P<year>\d{4})")


def _is_past(clause: Clause, at: int) -> bool:
    """Say whether the date behind a verb lies before that of the text: *expires on 30 June 2021*, told in 2022."""
    told = _ENDS_ON.match(clause.row, at + 1)
    if told is None or not clause.news:
        return False
    words = [item.low for item in clause.items[at + 1 : told.end()] if item.tag in ("DIG", "TIM")]
    date = _DAY.fullmatch(" ".join(words))
    if date is None or (date["month"] and date["month"] not in _MONTHS):
        return False
    month = f"-{_MONTHS.index(date['month']) + 1:02}" if date["month"] else ""
    day = date["first"] or date["day"] if month else ""
    when = f"{date['year']}{month}" + (f"-{int(day):02}" if day else "")
    return when < clause.news[: len(when)]


def _is_announced(clause: Clause, at: int) -> bool:
    """Say whether somebody has said that it would end: *A said that it would end the partnership*."""
    said = next((item for item in reversed(clause.items[:at]) if item.tag == "VG"), None)
    return "would" in clause.items[at].low.split() and said is not None and said.value == "say" and form(said) != "inf"


_DEMANDS = frozenset("demand demands demanded insist insists insisted urge urges urged propose proposed".split())


_RESOLVED = frozenset("will is are decided to voted chose chosen resolved opted elected allowed".split())


_HESITATES = frozenset(
    "threatened threatens threatening tempted reluctant hesitated hesitates unwilling afraid ready tried tries wanted"
    " likely unlikely free able entitled right".split()
)


def _end_status(clause: Clause, at: int) -> str:
    """Tell an end from a wish for one: *will end*, *A to end* are ends, *was urged to end* and *may end* are none."""
    verb = clause.items[at]
    words = verb.low.split()
    if is_unreal(clause, at):
        return "denied"  # "voted against ending its agreement with B"
    if "deny" not in moods(verb) and _is_announced(clause, at):
        return "terminated"
    if "r" in clause.row[:at] and any(item.low in _DEMANDS for item in clause.items[:at]):
        return "denied"  # "students demand that A end its agreement with B"
    if "call off" in verb.low or "called off" in verb.low or "calling off" in verb.low:
        words = []  # no call for an end: "has called off its agreement with B"
    if (
        "deny" in moods(verb)
        or "talk" in moods(verb)
        or {"may", "might", "could", "should", "would"} & set(words)
    ):
        return "denied"
    if "plan" in moods(verb) and not _RESOLVED & set(words[:2]):
        return "denied"
    if form(verb) == "inf" and at and clause.items[at - 1].low in _HESITATES:
        return "denied"  # "threatened to end its agreement"
    led = led_status(clause, at) if form(verb) == "inf" and "V" in clause.row[:at] else "signed"
    urged = any(
        word.startswith(("urge", "ask", "want", "wish", "hope", "call", "invite", "recommend", "suggest", "plan"))
        for word in words
    )
    return "denied" if led in ("planned", "denied") or urged else "terminated"
