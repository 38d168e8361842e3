"""What was signed: the kind of an agreement from its noun, the words before it and the purpose after it.

student exchange agreement            exchange
agreement on a double degree          joint-programme
agreement to set up a joint college   joint-institute
convention on mutual recognition      mutual-recognition, before all others
memorandum to set up a joint college  mou, before the rest
"""

from __future__ import annotations

import re

from kg.extract.clauses.items import Item
from kg.extract.document import Sentence
from kg.extract.frames.founded import founded_thing, goes_on_alone
from kg.extract.frames.frame import Clause, Frame
from kg.extract.papers import ACCORD, MEMORANDA, MEMORANDUM
from kg.extract.telling.kind_words import (
    AMONG_OTHERS,
    DEGREE,
    EXCHANGE,
    LISTED,
    MOBILITY,
    OF_EXCHANGE,
    ON_EXCHANGE,
    ON_HOUSE,
    ON_INSTITUTE,
    RECOGNITION,
    RECOGNITION_OF,
    YEARS,
    recognises,
)

# What the words alone tell no kind of.
OF_NO_KIND = ("document", "bare", "soft")


_KEPT = ("exchange", "joint-programme", "joint-institute")


def frame_kinds(clause: Clause, frame: Frame, sentence: Sentence) -> list[str]:
    """Give the kinds of what a frame tells of, the specific ones where it names any."""
    if frame.kind in _KEPT and frame.rule == "keeps":
        return [frame.kind]
    if frame.kind and not frame.instruments:
        return ["agreement" if frame.kind in OF_NO_KIND else frame.kind]
    kinds = _kinds_of_things(clause, frame, sentence)
    papers = [clause.items[at].low for at in frame.instruments]
    works = kinds == ["joint-institute"] and all(low.startswith("contract") for low in papers)
    return ["agreement"] if works and papers and _SHARED.search(sentence.text) is None else kinds


# A contract for a campus or a laboratory with nothing of these is one of works.
_SHARED = re.compile(r"\b(?:[Jj]oint(?:ly)?|shared?|sharing|common|together|co-\w+|[Cc]onsorti\w+)\b")


def _kinds_of_things(clause: Clause, frame: Frame, sentence: Sentence) -> list[str]:
    """Give the kinds that the instruments of a frame tell with the words around them."""
    places = frame.instruments
    if any(_is_letter(clause.items[place]) for place in places):  # "a letter of intent for cooperation"
        places = [place for place in places if clause.items[place].tag == "INS"]
    kinds = list(dict.fromkeys(instrument_kind(clause, place, sentence.text, sentence.start) for place in places))
    kinds = ["agreement" if kind in OF_NO_KIND else kind for kind in kinds]
    if kinds == ["agreement"] and (told := _kind_after_partner(clause, frame, sentence)):
        return [told]
    specific = [kind for kind in kinds if kind not in ("agreement", "other")]
    if "other" in kinds and "agreement" in kinds:
        kinds = ["agreement"]
    if kinds[:1] == ["other"] and _through_memorandum(clause, frame):
        return ["mou"]
    if kinds[:1] == ["other"] and _is_signed_link(clause, frame):
        kinds = ["agreement"]
    return specific or kinds[:1] or [frame.kind or "agreement"]


def _is_letter(item: Item) -> bool:
    return item.tag == "INS" and item.value == "other"


def told_kind(text: str) -> str:
    """Give the kind of what a sentence tells of by its words alone, where no rule has read it.

    >>> told_kind("The memorandum bears both names."), told_kind("Students of both go abroad by student mobility.")
    ('mou', 'exchange')
    """
    lowered = text.lower()
    if RECOGNITION.search(lowered) or recognises(lowered):
        return "mutual-recognition"
    if _MEMORANDUM.search(lowered):
        return "mou"
    if _INSTITUTE.search(lowered):
        return "joint-institute"
    if DEGREE.search(lowered):
        return "joint-programme"
    if EXCHANGE.search(lowered) or _EXCHANGES.search(lowered):
        return "exchange"
    return "agreement" if _AGREEMENT.search(lowered) else "declaration" if "declaration" in lowered else "other"


def _kind_after_partner(clause: Clause, frame: Frame, sentence: Sentence) -> str:
    """Read what an agreement is for where the partner stands between: *an agreement with B on double degrees*."""
    last = max((group.last for group in (*frame.partners, frame.mutual) if group is not None), default=-1)
    if not frame.instruments or last <= frame.instruments[-1] or clause.items[frame.instruments[-1]].tag != "INS":
        return ""
    after = sentence.text[clause.items[last].end - sentence.start :].lower()
    if RECOGNITION.search(_short(after)) and LISTED.search(after[:120]) is None:
        return "mutual-recognition"
    match = _FORESEES.match(after[:120]) or _ON.match(_short(after))
    kind = _kind_of_topic(match.group(1)) if match else ""
    return kind or ("joint-institute" if ON_HOUSE.match(after[:120]) else "")


def names_instrument(clause: Clause, frame: Frame) -> bool:
    """Say whether a frame tells what was signed; *signed with B*, *has one with B*, *signed it* do not."""
    items = [clause.items[at] for at in frame.instruments]
    return bool(frame.kind) or any(item.tag != "NUM" and item.value != "document" for item in items)


def _through_memorandum(clause: Clause, frame: Frame) -> bool:
    """Read *formalised a partnership through a memorandum*, *renewed their partnership by a new MoU*."""
    for place in range(frame.instruments[0] + 1, len(clause.items) - 1):
        if clause.row[place] in ";ru":
            return False
        item = clause.items[place]
        if item.tag == "INS":
            words = [each.low for each in clause.items[max(0, place - 4) : place]]
            return item.value == "mou" and any(word in ("by", "through", "with", "via", "under") for word in words)
    return False


def _is_signed_link(clause: Clause, frame: Frame) -> bool:
    """Say whether a bare partnership was signed: *signed a strategic partnership*, but not *formed a partnership*."""
    signing = frame.rule in ("sign-active", "sign-passive", "signing-noun") and frame.verb >= 0
    return (
        signing
        and clause.items[frame.verb].value == "sign"
        and clause.items[frame.instruments[0]].tag == "LNK"
        and frame.status in ("signed", "renewed")
    )


def instrument_kind(clause: Clause, at: int, text: str, start: int) -> str:
    """Give the kind of the agreement that the instrument at ``at`` names.

    Args:
        clause: The sentence.
        at: Place of the instrument.
        text: The sentence's text.
        start: Its offset, which the items count from.
    """
    item = clause.items[at]
    if item.tag == "ENT":
        return item.value  # "signed an exchange programme"
    if item.low.endswith("exchange"):
        return "exchange"  # "signed a teacher exchange with A"
    if item.tag == "ONE" and (named := clause.row.rfind("I", 0, at)) >= 0:
        return instrument_kind(clause, named, text, start)  # "an exchange agreement with A and another with B"
    first = _phrase_start(clause, at)
    before = text[clause.items[first].start - start : item.start - start].lower()
    after = text[item.end - start : item.end - start + 110].lower()
    about = before + item.low + _short(after[: _next_instrument(clause, at)])
    told = "recogni" in about and RECOGNITION.search(about) is not None and LISTED.search(after) is None
    if told or recognises(_rest(text, item.end - start)):
        return "mutual-recognition"
    if item.value == "mou":
        return "mou"
    if RECOGNITION_OF.search(before):
        return "mutual-recognition"
    if item.value in ("declaration",) or (item.tag == "INS" and item.value == "other"):
        return item.value
    if DEGREE.search(before) or YEARS.search(text[max(0, item.start - start - 40) : item.start - start]):
        return "joint-programme"
    if MOBILITY.search(text, max(0, item.start - start - 40), item.end - start):
        return "exchange"
    if EXCHANGE.search(before) or (item.tag == "LNK" and EXCHANGE.search(item.low)):
        return "exchange"
    purpose = _purpose_kind(clause, at, after)
    if purpose:
        return purpose
    return "other" if item.tag == "LNK" else "agreement"


def _next_instrument(clause: Clause, at: int) -> int | None:
    """Tell how far the words of an instrument reach: not to another, as in *a declaration to draft an agreement*."""
    following = clause.row.find("I", at + 1)
    if following < 0:
        return None
    return max(0, clause.items[_phrase_start(clause, following)].start - clause.items[at].end)


def _rest(text: str, end: int) -> str:
    """Give the words after the instrument that can tell what it is about, in lower case."""
    return text[end : end + 160].lower().split(";")[0]


def _short(after: str) -> str:
    stop = _STOP.search(after, 0, 70)
    return after[: stop.start() if stop else 70]


_STOP = re.compile("[,;.]")
_INSTITUTE = re.compile(
    r"\bjoint (?:[\w’'-]+ ){0,3}?(?:campus|institute|college|academy|laborator(?:y|ies)|cent(?:re|er)|school)\b"
)
_MEMORANDUM = re.compile(rf"\b(?:{MEMORANDUM}|{MEMORANDA})\b")
_EXCHANGES = re.compile(
    r"\b(?:students?|staff|academic|faculty) exchanges?\b|\bexchange (?:agreement|programme|program)s?\b"
)
_AGREEMENT = re.compile(
    rf"\b(?:agreed|treat(?:y|ies)|(?:{ACCORD}|arrangement|charter|deal|covenant)s?)\b"
)


def _phrase_start(clause: Clause, at: int) -> int:
    first = at
    while first > 0 and at - first < 8 and clause.row[first - 1] in "wCLaKNnqA1":
        first -= 1
    return first


# *an agreement **on student exchange***, *an agreement, three pages, **about double diplomas***
_ON = re.compile(
    r"^(?:, [^,;.]{1,40}, |[\s(\w)]{0,12}\b)(?:on|for|of|about|covering|regarding|concerning)\s+(?:the |an? )?"
    r"((?:[\w’'-]+,? ){0,9}[\w’'-]+)"
)
# *an agreement with B, **which foresees a double degree***
_FORESEES = re.compile(
    r",? (?:which|that) (?:contemplates?|foresees?|provides? for|creates?|introduces?|establish(?:es)?|brings?)"
    r" (?:the |an? )?((?:[\w’'-]+,? ){0,9}[\w’'-]+)"
)


def _purpose_kind(clause: Clause, at: int, after: str) -> str:
    """Read what the agreement is for: *on student exchange*, *to establish a joint laboratory*.

    Exchange that is only foreseen beside other matters makes none: the paper is on all of them.
    """
    match = _ON.match(after) or _FORESEES.match(after)
    topic = match.group(1) if match else ""
    if kind := _kind_of_topic(topic):
        return "" if kind == "exchange" and _ON.match(after) is None and _is_among_others(after) else kind
    if ON_HOUSE.match(after):
        return "joint-institute"
    if OF_EXCHANGE.match(after):
        return "exchange"
    for place in range(at + 1, min(len(clause.items), at + 40)):
        letter = clause.row[place]
        if letter in "ru" and place - at <= 2 and _creates(clause, place + 1):
            return _founds(clause, place + 1)
        if letter in ";ru":
            break
        if letter == "V":
            verb = clause.items[place]
            if verb.form.startswith("inf") and verb.low.endswith(" exchange"):
                return "" if _is_among_others(after) else "exchange"
            if verb.value == "found" and verb.form.startswith(("inf", "ing")) and clause.row[place + 1 :][:1] != "R":
                return "" if goes_on_alone(clause, place) else _founds(clause, place)
            if not verb.form.startswith(("inf", "ing")):
                break
        if letter == "I":
            break
    return ""


def _is_among_others(after: str) -> bool:
    """Say whether exchange is one matter of several: *provides for student exchange, joint research and travel*."""
    return AMONG_OTHERS.search(after.split(".")[0]) is not None


def _kind_of_topic(topic: str) -> str:
    """Give the kind that the words after *on*, *for* or *of* tell: *on student exchange*."""
    if DEGREE.search(" ".join(topic.split()[:6])):
        return "joint-programme"
    if ON_INSTITUTE.match(topic):
        return "joint-institute"
    return "exchange" if ON_EXCHANGE.match(topic) else ""


def _creates(clause: Clause, at: int) -> bool:
    """Say whether a clause goes on with founding: *an agreement that establishes a joint institute*."""
    item = clause.items[at] if at < len(clause.items) else None
    return item is not None and item.tag == "VG" and item.value == "found" and item.form.startswith("fin")


_NOUNS = frozenset("wNAGIK")


def _founds(clause: Clause, verb: int) -> str:
    for place in range(verb + 1, min(len(clause.items), verb + 12)):
        tie = clause.row[place] == "K" and clause.row[place + 1 : place + 2] not in _NOUNS
        if clause.row[place] in "V;ruI" or tie:
            return ""  # "to develop the ties between the two institutions"
        kind = founded_thing(clause.items[place])
        following = clause.items[place + 1].tag if place + 1 < len(clause.items) else ""
        if clause.row[place] == "O" and following in ("PRG", "ENT"):
            continue  # "to introduce a Lund programme"
        if clause.row[place] == "O" or clause.items[place].low == "it":
            return "joint-institute"
        if kind and clause.row[place + 1 : place + 2] not in ("w", "N", "A"):
            return kind if kind != "other" else ""
    return ""
