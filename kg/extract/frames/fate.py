"""What became of an agreement in the very sentence that tells of it.

the agreement that A and B signed in 2004 expired in 2009       its verb comes after the signing
signed an agreement in 2004 that has since lapsed               so does a relative clause
the memorandum of 2004 between A and B is no longer in force    it is said of what is in force
the memorandum of 2004 between A and B never took effect        or of what never was
the agreement with B will not be renewed                        it is left to end
the agreement, which would have expired in June, was prolonged  what was about to end goes on
"""

from __future__ import annotations

import re

from kg.extract.clauses.items import Item
from kg.extract.frames.frame import Clause, Frame, behind_aside
from kg.extract.frames.verb_status import form, moods

# Verbs of agreements that end by themselves; the others need a passive: *was cancelled*.
_BY_ITSELF = re.compile(
    r"\b(?:expired?|lapsed?|r[au]n out|c[ao]me to an end|dr[ae]wn? to a close|collapsed|ended"
    r"|f[ae]ll(?:en)? (?:apart|through))$"
)
# By letters, what stands between: dates and places, a bracket, *which*, *but it*, *and*, *has since*.
_BETWEEN = re.compile(r"p?(?:,?[i/]?d?[9tLCapw]{1,5})*?,?(?:r|&?uP|&P|&)?a?(?:V[/ta])?")
# Only agreements do this, whatever stands between: *an agreement on exchange of teachers, which lapsed in 1991*.
_LAPSES = re.compile(r"\b(?:expired?|lapsed?)$")
_SUBJECT_MATTER = re.compile(r"p?[/4o]d?[wKC]{1,3}(?:o[wK]{1,3})?(?:&[wK]{1,3})?,r")
_ASIDE = re.compile(r"p?,i?[ur][^,;]{1,60},(?=a?V)")
_OPEN = frozenset("signed reported renewed".split())
_IN_FORCE = frozenset("force valid effect active operation operational effective".split())
_UNMET = frozenset(("plan", "deny", "talk", "agree"))


def fate(clause: Clause, frame: Frame) -> tuple[str, int]:
    """Give ``terminated`` and the place of the verb that says so, or an empty string and -1."""
    last = max(frame.last, frame.verb)
    if frame.status not in _OPEN or "V" not in clause.row[last + 1 :]:
        return "", -1
    aside = _ASIDE.match(clause.row, last + 1)  # "the agreement with B, under which 30 went abroad, was cancelled"
    last = aside.end() - 1 if aside is not None else behind_aside(clause, last)
    between = ""
    for place in range(last + 1, len(clause.items)):
        item = clause.items[place]
        if item.low == "never" and _takes_effect(clause, place + 1):
            return ("terminated", place + 1) if _BETWEEN.fullmatch(between) is not None else ("", -1)
        if item.tag != "VG" or item.low in ("has", "have", "had"):
            between += clause.row[place]
        elif item.value == "end" and (left := _and_not_renewed(clause, place)) >= 0:
            return ("terminated", left) if _BETWEEN.fullmatch(between) is not None else ("", -1)
        elif _has_ended(clause, place, item):
            told = _BETWEEN.fullmatch(between) or (_LAPSES.search(item.low) and _SUBJECT_MATTER.fullmatch(between))
            return ("terminated", place) if told else ("", -1)
        elif form(item) != "ed" or clause.row[place - 1] not in ",Op":
            break  # *signed in 2004* describes the agreement; another verb tells of something else
    return "", -1


def _takes_effect(clause: Clause, at: int) -> bool:
    """Read *came into force*, *took effect*."""
    return re.search(r"\b(?:came|come|entered|took|taken|went|gone)$", clause.items[at].low) is not None and any(
        item.low in _IN_FORCE or item.low == "effect" for item in clause.items[at + 1 : at + 3]
    )


def _has_ended(clause: Clause, place: int, verb: Item) -> bool:
    """Say whether a verb tells that its subject has ended: *expired*, *was cancelled*, *is over*."""
    if verb.value == "be" and [item.low for item in clause.items[place + 1 : place + 2]] == ["over"]:
        return clause.row[place + 2 : place + 3] in ("", ",", ";", "&", "u")  # not "is over 20 years old"
    if verb.value == "ended":
        return any(item.low in _IN_FORCE for item in clause.items[place + 1 : place + 3])
    if is_left_to_end(clause, place):
        return True
    if verb.value != "end" or form(verb) not in ("fin", "ed") or moods(verb) & _UNMET:
        return False
    bare = clause.row[place + 1 : place + 2] not in tuple("dOIKNAGn") or clause.row[place + 1 : place + 3] == "nt"
    return bare and ("passive" in moods(verb) or _BY_ITSELF.search(verb.low) is not None)


def _and_not_renewed(clause: Clause, at: int) -> int:
    """Give the place of the verb in *runs out in June **and will not be extended***, else -1."""
    after = clause.row.find("V", at + 1)
    if after < 0 or "&" not in clause.row[at + 1 : after] or re.search("[OIKru;]", clause.row[at + 1 : after]):
        return -1
    return after if is_left_to_end(clause, after) else -1


_LEFT = re.compile(
    r"(?:will|would|is|are|was|were|has|have|had)\b(?:(?! yet\b| to\b).)* (?:not|never)\b(?:(?! yet\b).)*$"
)


# What follows: an end, a day, a reason; *extended **to nurses***, *renewed **automatically*** leave it standing
_LIMITED = re.compile(r"p?(?:$|[.,;u&a]|[/i4>]?[dw]{0,2}[t9]|o?[/i]w)")
_BUT = frozenset("until automatically without but unless since because same by to for only".split())
_DOUBTED = frozenset(
    "untrue false rumours rumors rumour rumor denied denies deny fear fears feared true whether doubt doubts".split()
)


def is_left_to_end(clause: Clause, at: int) -> bool:
    """Read *the agreement between A and B will not be renewed*, not *has not yet been renewed*, *if it is not renewed*,
    *might not be renewed*.
    """
    verb = clause.items[at]
    if verb.value != "renew" or not {"passive", "deny"} <= moods(verb) or _LEFT.match(verb.low) is None:
        return False
    if any(item.low == "yet" for item in clause.items[at + 1 : at + 3]):
        return False
    begin = clause.row.rfind(";", 0, at) + 1
    if _LIMITED.match(clause.row, at + 1) is None or any(item.low in _BUT for item in clause.items[at + 1 : at + 7]):
        return False
    before = clause.items[begin:at]
    if any(item.tag == "SUB" and item.value == "if" for item in before) or clause.items[-1].low == "?":
        return False
    return not any(item.low in _DOUBTED for item in before)


_NOT_NOW = re.compile(r"(?:is|are) (?:no longer|not)(?: now)?")
_NO_FORCE = re.compile(r"\b(?:is|are) (?:no longer|not|now not) (?:in force|in effect|valid|active|operational)\b")


def is_out_of_force(verb: Item, text: str) -> bool:
    """Say whether a sentence says so of an agreement told before: *today the agreement is not in force*."""
    return _NOT_NOW.fullmatch(verb.low) is not None and _NO_FORCE.search(text) is not None


_TIMES = frozenset("year years month months week weeks day days decade decades".split())


# *the memorandum **closed** the conference*
_CLOSES = re.compile(r"\bclose[sd]$")


def ends_other(clause: Clause, at: int) -> bool:
    """Say whether an agreement put an end to something else: *the agreement ended **years of isolation***."""
    verb = clause.items[at]
    by_itself = _CLOSES if verb.value == "close" else _BY_ITSELF
    if "passive" in moods(verb) or verb.value not in ("end", "close") or by_itself.search(verb.low) is None:
        return False
    said = [item.low for item in clause.items[at + 1 : at + 3]]
    if said[:1] and said[0] in _TIMES:
        return said[1:] == ["of"]  # not "ended years ago"
    return clause.row[at + 1 : at + 2] in ("d", "w") and _TIMES.isdisjoint(said) and not {"last", "this"} & set(said)


def goes_on(clause: Clause, at: int) -> bool:
    """Say whether what a verb of ending speaks of was renewed: *which was due to run out, has been extended*."""
    for place in range(at + 1, len(clause.items)):
        item = clause.items[place]
        if clause.row[place] in "OIKdr;u" and item.low != "but":
            return False  # "ran out in April, but was renewed in May"
        if item.tag == "VG" and item.value == "renew":
            return "passive" in moods(item) and not moods(item) & _UNMET
    return False
