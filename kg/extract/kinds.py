"""What was signed: the kind of an agreement from its noun, the words before it and the purpose after it.

student exchange agreement            exchange
agreement on a double degree          joint-programme
agreement to set up a joint college   joint-institute
convention on mutual recognition      mutual-recognition, before all others
memorandum to set up a joint college  mou, before the rest
"""

from __future__ import annotations

import re

from kg.extract.frames import Clause
from kg.extract.frames_founding import founded_thing

_RECOGNITION = re.compile(
    r"\b(?:mutual|reciprocal)(?:ly)? recogni[szt]|\brecogni[sz]\w+ of (?:each"
    r" other|academic|degree|diploma|qualification|titles|studies)"
)
_EACH_OTHERS = re.compile(
    r"\b(?:recogni[sz]|accept)\w* (?:the )?(?:(?:each other|one another)['’]s|university|academic|their)? ?(?:\w+ )?"
    r"(?:degrees?|diplomas?|qualifications?|titles|credentials)\b"
)
_DEGREE = re.compile(
    r"\b(?:joint|dual|double|twin)[- ](?:(?:bachelor|master|doctoral|phd|academic|award)\W{0,3}\w{0,2}"
    r" )?(?:degree|diploma|programme|program|phd|doctorate|master|major|certificate)|\btwinning\b"
    r"|\b[1-4]\+[1-4]\b|\bco-?tutelle"
)
_EXCHANGE = re.compile(r"\bexchange\b")


def instrument_kind(clause: Clause, at: int, text: str, start: int) -> str:
    """Give the kind of the agreement that the instrument at ``at`` names.

    Args:
        clause: The sentence.
        at: Place of the instrument.
        text: The sentence's text.
        start: Its offset, which the items count from.
    """
    item = clause.items[at]
    first = _phrase_start(clause, at)
    before = text[clause.items[first].start - start : item.start - start].lower()
    after = text[item.end - start : item.end - start + 110].lower()
    if _RECOGNITION.search(before + item.low + _short(after)) or _EACH_OTHERS.search(_rest(text, item.end - start)):
        return "mutual-recognition"
    if item.value == "mou":
        return "mou"
    if item.value in ("declaration",) or (item.tag == "INS" and item.value == "other"):
        return item.value
    if _DEGREE.search(before):
        return "joint-programme"
    if _EXCHANGE.search(before):
        return "exchange"
    purpose = _purpose_kind(clause, at, after)
    if purpose:
        return purpose
    return "other" if item.tag == "LNK" else "agreement"


def _rest(text: str, end: int) -> str:
    """Give the words after the instrument that can tell what it is about, in lower case."""
    return text[end : end + 160].lower().split(";")[0]


def _short(after: str) -> str:
    return re.split(r"[,;.]", after, maxsplit=1)[0][:70]


def _phrase_start(clause: Clause, at: int) -> int:
    first = at
    while first > 0 and at - first < 8 and clause.row[first - 1] in "wCLaKNnqA1":
        first -= 1
    return first


_ON = re.compile(
    r"^[\s(\w)]{0,12}\b(?:on|for|of|about|covering|regarding)\s+(?:the |an? )?((?:[\w’'-]+ ){0,4}[\w’'-]+)"
)


def _purpose_kind(clause: Clause, at: int, after: str) -> str:
    """Read what the agreement is for: *on student exchange*, *to establish a joint laboratory*."""
    match = _ON.match(after)
    topic = match.group(1) if match else ""
    if _DEGREE.search(topic):
        return "joint-programme"
    if re.match(r"(?:[\w’'-]+ ){0,2}exchange\b(?! of (?:views|ideas|information|experience|knowledge))", topic):
        return "exchange"
    for place in range(at + 1, min(len(clause.items), at + 40)):
        letter = clause.row[place]
        if letter in ";ru":
            break
        if letter == "V":
            verb = clause.items[place]
            if verb.form.startswith("inf") and verb.low.endswith(" exchange"):
                return "exchange"
            if verb.value == "found" and verb.form.startswith(("inf", "ing")):
                return _founds(clause, place)
            if not verb.form.startswith(("inf", "ing")):
                break
        if letter == "I":
            break
    return ""


def _founds(clause: Clause, verb: int) -> str:
    for place in range(verb + 1, min(len(clause.items), verb + 12)):
        if clause.row[place] in "V;ruI":
            return ""
        kind = founded_thing(clause.items[place])
        if clause.row[place] == "O" or clause.items[place].low == "it":
            return "joint-institute"
        if kind and clause.row[place + 1 : place + 2] not in ("w", "N", "A"):
            return kind if kind != "other" else ""
    return ""
