"""An entry of a list that goes on to tell what its agreement is for.

    It has signed with the following:
    - Fjord University, to fund twenty doctorates
    - Kestrel Dynamics (KD), a maker of drones, for a joint laboratory

The name behind the bullet is the entry; names in the description are none.
"""

from __future__ import annotations

import re

from kg.extract.document import Sentence
from kg.extract.frames.frame import Clause
from kg.extract.frames.verb_status import form, moods
from kg.extract.parties.standing import words_status
from kg.extract.telling.kinds import told_kind

# What opens a line of a list.
MARK = r"(?:[-*•·▪◦–—►✓o]|\d{1,2}[.)])\s"
BULLET = re.compile(rf"{MARK}|\|")
# What stands before a sentence that is a line of a numbered list: *1. *, *(b) *
_NUMBERED = re.compile(r"\n\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*$")
# *- the O (ABC), Lima,*; behind it a purpose, an apposition, a relative clause or a colon
_ENTRY = re.compile(r"[-d9w,:]{0,3}?(O)p?(?:,L+|,?C)*(?=[,:r-]|V|w|$)")
_OVER = frozenset(("end", "close", "plan", "talk"))
_UNFINISHED = re.compile(
    r"(?<!after )(?<!following )(?<!long )\b(?:talks|negotiations?|negotiating|discussions?|consultations|draft|planned"
    r"|proposed|expected|pending|forthcoming|upcoming|intended|awaits?|awaiting)\b"
)
# *: postponed*, *: to be signed in June*, *: the end of the agreement*, *: no agreement*
_UNDONE = re.compile(
    r"[\s:,;–-]*(?:postponed|delayed|refused|rejected|failed|cancell?ed|withdrawn|to be \w+|no\b|nothing|none"
    r"|(?:the |an? )?(?:end|terminati\w+|plans?|minutes|guest book)\b)"
)
# *, whose senate said no*, *, which pulled out in 2018*, *, where talks broke down*
_REFUSED = re.compile(
    r"\b(?:(?:said|says|voted) no|declined|refuse[sd]|rejected|voted (?:against|it down)|turned (?:it |us |this )?down"
    r"|withdrew|(?:pulled|backed|opted|dropped|bowed) out|(?:broke|broken|fell|fallen) (?:down|off|through)|walked away"
    r"|(?:did|has|have|had|does) ?(?:not|n['’]t) (?:\w+ )?sign(?:ed)?|never signed|unsigned"
    r"|(?:will|is to|hopes to|wants to|may|might|could) (?:\w+ )?(?:sign|join|follow)|vetoed|stayed away"
    r"|cancelled|called (?:it )?off)\b"
)
# *in place of B*, *but not B*, *larger than B*: who is named only beside an entry
_BESIDE_ENTRY = re.compile(
    r"\b(?:in place of|instead of|rather than|(?:but )?not|than|near|unlike|replac(?:ing|es|ed)|formerly"
    r"|rivals? (?:of|to)|against|succe(?:eding|ssor (?:of|to))|part of|owned by|ahead of|above|below"
    r"|next to|opposite|like|as at|as with)"
    r"(?: the)?$"
)
_PURPOSES = frozenset(("for", "on", "about", "to", "in", "covering"))
_SPECIFIC = ("exchange", "joint-programme", "joint-institute", "mutual-recognition")


def described_entry(clause: Clause, sentence: Sentence, text: str) -> int | None:
    """Give the place of the name that a line of a text enters and describes, or None where it does something else.

    A line that tells of a plan, of talks or of an end enters nothing, nor does one that only tells news of its name.
    """
    numbered = _NUMBERED.search(text, max(0, sentence.start - 8), sentence.start)
    if numbered is None and BULLET.match(sentence.text) is None:
        return None
    match = _ENTRY.match(clause.row)
    if match is None:
        return None
    at, end = match.start(1), match.end()
    if clause.row[end : end + 1] == "w" and clause.items[end].low not in _PURPOSES:
        return None
    tail = sentence.text[clause.items[at].end - sentence.start :].lower()
    if words_status(tail) not in ("", "reported", "renewed") or is_unfinished(tail):
        return None
    for place in range(end, len(clause.items)):
        verb = clause.items[place]
        if verb.tag != "VG":
            continue
        told = moods(verb)
        if verb.value in _OVER or told & {"deny", "talk"} or ("plan" in told and not verb.low.startswith("will ")):
            return None
        if place == end and form(verb) != "inf":
            return None  # "- B won a prize"
    return at


def entries_of_line(clause: Clause, sentence: Sentence, entries: list[int]) -> list[int]:
    """Give the entries of a line with a bullet: none where it takes them back (*- B, whose senate said no*), and none
    that is only set beside another (*- B in place of C*).
    """
    lowered, first = sentence.text.lower(), sentence.start
    if _REFUSED.search(lowered, clause.items[entries[0]].end - first) is not None:
        return []
    beside = [at for at in entries[1:] if _BESIDE_ENTRY.search(lowered[: clause.items[at].start - first].rstrip())]
    return [at for at in entries if at not in beside]


def described_kind(clause: Clause, sentence: Sentence, at: int, kind: str) -> str:
    """Give the kind that the description of an entry tells: *to found a joint institute*; else that of the list."""
    if kind not in ("agreement", "other"):
        return kind
    told = told_kind(sentence.text[clause.items[at].end - sentence.start :])
    return told if told in _SPECIFIC else kind


def is_unfinished(tail: str) -> bool:
    """Say whether words behind a name tell of talks, of plans or of what was not done.

    >>> is_unfinished(", with which talks go on"), is_unfinished(", after long talks, on joint doctorates")
    (True, False)
    >>> is_unfinished(": postponed"), is_unfinished(": the end of the agreement"), is_unfinished(": law")
    (True, True, False)
    """
    return _UNFINISHED.search(tail) is not None or _UNDONE.match(tail) is not None
