"""A list of partners told over several sentences or lines.

*A keeps a register of its agreements. In Chile it has B and C. The German rows name D (2011) and E (2015).* One
sentence says whose list it is and what it lists (`announce`), those after it add entries (`read_entries`), until one
speaks of something else. A list says that agreements exist: they are reported, each with the list's owner, with the
date and the kind that stand in brackets after the entry.
"""

from __future__ import annotations

import re

from kg.extract.telling.context import Context
from kg.extract.parties.focus import Focus, Roll
from kg.extract.document import Sentence
from kg.extract.frames.frame import Clause
from kg.extract.clauses.groups import is_place
from kg.extract.frames.verb_status import form, moods
from kg.extract.clauses.items import Item
from kg.extract.names.offsets import has_any
from kg.extract.parties.pairing import Candidate

_REACH = 3
_LONG_REACH = 6

_HELD = (
    r"(?:partners\b|partner(?:ed)? (?:\w+ )?(?:universit|institution|school|college|organi[sz]ation)"
    r"|partnerships\b|contracts\b|agreements\b"
    r"|memorand(?:a|ums)\b|mous\b|moas\b|conventions\b|accords\b|protocols\b)"
)
_LIST = r"(?:lists?|tables?|register|catalogue|directory|database|inventory|roll|page|map|overview)"
_HAS = re.compile(_HELD)  # in lower case
_ANNOUNCES = re.compile(
    rf"\b(?:lists|listed|enumerates|enumerated|publishes|published|keeps|kept|names|records|registers|sets out)"
    rf" (?:(?!that\b|and (?:ha[sd]|have|sign|is|was|are|were)\b)[\w'’-]+ ){{0,10}}?{_HELD}"
    rf"|\b(?:describes|shows|gives|presents|breaks down) (?:its|all its|their) (?:[\w-]+ ){{0,3}}?{_HELD}"
    rf"|\b{_LIST}\b (?:[\w'’-]+ ){{0,8}}?{_HELD}|{_HELD}\w* (?:[\w'’-]+ ){{0,3}}?{_LIST}\b"
    rf"|{_HELD}\w*(?: [\w'’-]+){{0,6}} (?:by|after|for) (?:country|continent)\b"
    rf"|\b(?:agreements?|partners?|partnership|mou|exchange|cooperation) (?:list|table|register|page|database|map)\b",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"(?:(?:our|list of|the|current|active|existing|international|foreign|bilateral|overseas|global|academic|main"
    r"|inter-university|cooperation|collaboration|exchange|strategic|memoranda of understanding|mou|signed) )*"
    rf"{_HELD}\w*(?: (?:abroad|worldwide|in force|signed|concluded|by country|with|of understanding|and|partners))*"
    r"\s*:?",
    re.IGNORECASE,
)
_ENTERS = re.compile(
    r"\b(?:list(?:s|ed|ing)?|names?|named|entr(?:y|ies)|enters?|rows?|records?|page|register|table|partners?|adds?"
    r"|brings?|accounts? for|follow(?:s|ed)?|completes?|covers?|represented|includes?|comprises?|agreements?|papers"
    r"|memorand\w+|accords?|newest|oldest|latest|earliest|ones|works? with|comes?|contributes?|contributed"
    r"|there (?:are|is)"
    r"|(?:it|they|these|those|others?) (?:is|are|has|have))\b",
    re.IGNORECASE,
)
# "Some of the collaborating universities are A and B" speaks of the partners told of before, however long ago.
_THOSE_PARTNERS = re.compile(
    r"(?:(?:some|several|many|most|a few) of )?the (?:\w+ ){0,2}?(?:[\w-]+-)?"
    r"(?:collaborating|partner(?:ing|ed)?|signatory|signing|mou)"
    r" (?:universities|institut(?:ion|e)s|colleges|schools|organi[sz]ations|entities|parties)\b"
    r"(?: \w+){0,4}? (?:includes?|included|are|were|comprises?)\b",
    re.IGNORECASE,
)
_OVER = frozenset(("end", "close", "deny", "talk", "plan"))


# What stands before the entries in the sentence that speaks of the list.
_GOES_ON = re.compile(
    r":|\b(?:begins with|opens with|has the following|comprises|includes|(?:is|are) made up of|names)\b"
)
# What goes on after a sentence that promised names.
_THEY_ARE = re.compile(
    r"(?:(?:in|from|for|of|among|at) (?:the )?[A-Z][\w ,]*?\b ?)?"
    r"(?:(?:some|several|many|most|two|three|four|five) of )?"
    r"(?:they|them|these|those|named|among (?:them|these|those|the [\w ]{1,40}?)|(?:the )?others?|the rest|one"
    r"|(?:the )?(?:[\w-]+ ){0,5}?(?:universit\w+|institutions|partners?|colleges|schools|signatories|ones?|parties)"
    r"|the (?:oldest|latest|newest|first|last)(?: of (?:them|these))?)"
    r"(?: (?:involved|concerned|named|in question))?(?: (?:in|from|of|for|that|which) [^.:;]{1,50}?)?"
    r"(?: (?:are|were|is|was|includes?|included|comprises?|comprised)\b(?: the following)?:?|:) ?",
    re.IGNORECASE,
)
# "One school from Peru, C, has also become part of this memorandum."
_TAKES_PART = re.compile(
    r"\b(?:has|have|had|is|are|was|were) (?:also )?(?:(?:become|been|made) )?(?:an? )?"
    r"(?:part(?:y|ies)? (?:of|to)|included in) (?:the|this|these) (?:agreement|memorand|mou|accord|pact)",
    re.IGNORECASE,
)
# "The following universities attended the fair:" opens another list.
_OPENS_ANOTHER = re.compile(
    r"(?!.*\b(?:partners?|agreements?|memorand\w+)\b).*"
    r"\b(?:attended|took part|participated|participants|attendees|guests?|speakers?|visitors?|visited|competed"
    r"|sponsors?|jury|members)\b[^.!?]*",
    re.IGNORECASE,
)
_CONTINENTS = frozenset(
    "africa asia europe america oceania overseas african asian european american nordic baltic".split()
)
_COUNTRY_HEAD = re.compile(r"-?L(?:,?&?L){0,2}p?[:-]?d?|d?[C9L]{1,3}[:-]d?")  # "Japan: A and B", "GRAZ 01 - A"
_BULLET = re.compile(r"(?:[-*•·▪◦–—►✓o]|\d{1,2}[.)])\s|\|")


# Who takes part in a project is nobody's partner by an agreement.
_OF_PROJECT = re.compile(r"\b(?:projects?|coordinators?|kick-?off|Erasmus\b|work packages?)", re.IGNORECASE)


# "It has agreements with the following institutions:" begins a list of whom the text is about.
_PROMISES_LIST = re.compile(
    r"\b(?:agreements?|memorand\w+|mous?|partnerships?|pacts?) with\b[^.;:]{0,60}:$", re.IGNORECASE
)


def announce(clause: Clause, sentence: Sentence, focus: Focus, number: int, context: Context) -> Roll | None:
    """Begin a list where a sentence says whose partners or agreements are listed, or a heading does."""
    roll = focus.roll
    if roll is not None and roll.begun == "promise" and roll.sentence == number:
        dates = {date.date for date in context.dates(sentence)}
        roll.date = dates.pop() if len(dates) == 1 and roll.status == "signed" else None
        return None
    begun = _beginning(clause, sentence)
    if begun == "hint" and roll is not None and goes_on(roll, number):
        roll.last = number if sentence.text.endswith(":") else roll.last
        return None
    if not begun:
        return None
    if begun == "hint" and _OF_PROJECT.search(sentence.text):
        return None
    owner = focus.topic if begun == "heading" and not focus.current else _owner(clause, sentence, focus, begun)
    if owner is None or (begun == "heading" and not _is_known(owner, focus, context)):
        return None
    kind = _kind(sentence.text.lower())
    if kind == "other" and focus.organisations[owner].kind == "association":
        return None  # the partners of an alliance are its members
    return Roll(owner, kind, number, (sentence.start, sentence.end), begun)


def _is_known(owner: int, focus: Focus, context: Context) -> bool:
    """Say whether the text has named the owner before a heading, or is its own: else the first entry would own it."""
    named = owner in focus.recent or any(place == owner for _, place in focus.current)
    return named or context.document.publisher in focus.organisations[owner].names


# Without one of these (in lower case) nothing announces a list.
_ANNOUNCING = (
    "list enumerat publishe keeps kept names record register out describes shows gives presents breaks table catalogue"
    " directory database inventory roll page map overview country continent"
).split()


def _announcement(text: str) -> re.Match[str] | None:
    """Find the words that announce a list."""
    lowered = text.lower()
    return _ANNOUNCES.search(text) if has_any(lowered, _ANNOUNCING) else None


def _beginning(clause: Clause, sentence: Sentence) -> str:
    """Say how the sentence begins a list, if it does: as a ``heading``, by speaking of a ``list``, or by a ``hint``."""
    hits = _HAS.finditer(sentence.text.lower())
    held = next((hit for hit in hits if not _is_named(clause, sentence.start + hit.start())), None)
    if held is None or "//" in sentence.text:
        return ""
    if _HEADING.fullmatch(sentence.text) or _is_title(clause, sentence):
        return "heading"
    match = _announcement(sentence.text)
    stop = re.search(r"[;,]", sentence.text[(match or held).end() :])
    if _is_hedged(clause, sentence.start + (match or held).end() + (stop.start() if stop else len(sentence.text))):
        return ""
    return "list" if match is not None else "hint"


def _is_named(clause: Clause, at: int) -> bool:
    """Say whether an offset lies within a name: *Norfolk **Partners**, LLC*."""
    return any(item.tag == "ORG" and item.start <= at < item.end for item in clause.items)


def _is_title(clause: Clause, sentence: Sentence) -> bool:
    """Say whether a line stands above what follows: *Lund University - Partner universities*."""
    return len(sentence.text) < 100 and "V" not in clause.row and sentence.text[-1:] not in ".!?;,"


def _owner(clause: Clause, sentence: Sentence, focus: Focus, begun: str) -> int | None:
    """Give whose list it is: the only organisation, or the one that stands before the verb of listing."""
    named = list(dict.fromkeys(place for _, place in focus.current))
    if len(named) == 1:
        return None if begun == "hint" and is_place(clause.groups, named[0]) else named[0]
    if begun == "hint" and not named and _PROMISES_LIST.search(sentence.text):
        return focus.topic if focus.topic is not None and focus.topic in focus.recent else None
    if begun in ("hint", "heading"):
        return None
    if not named:
        own = re.search(r"\b(?:its|our)\b", sentence.text, re.IGNORECASE)
        return focus.topic if own else None
    match = _announcement(sentence.text)
    first = next((at for at, place in focus.current if place != named[0]), 0)
    start = match.start() if match is not None else 0
    between = sentence.text[start : clause.items[first].start - sentence.start]
    return named[0] if _GOES_ON.search(between) else None


def _kind(lowered: str) -> str:
    """Name what is listed: *memoranda*, *exchange agreements*, *partners*."""
    if re.search(r"memorand|\bmous?\b", lowered):
        return "mou"
    if re.search(r"exchange (?:agreement|partner)|erasmus", lowered):
        return "exchange"
    return "agreement" if re.search(r"agreement|accord|convention|protocol", lowered) else "other"


def _is_hedged(clause: Clause, end: int) -> bool:
    """Say whether a verb before an offset speaks of plans, ends or talks."""
    return any(
        item.tag == "VG"
        and item.start < end
        and form(item) != "ing"
        and (item.value in _OVER or moods(item) & {"plan", "deny", "talk"})
        for item in clause.items
    )


def goes_on(roll: Roll, number: int) -> bool:
    """Say whether a sentence can still belong to the list."""
    return 0 <= number - roll.last <= (_REACH if roll.begun in ("list", "hint") else _LONG_REACH)


def opens_another(text: str) -> bool:
    """Say whether a line without a name heads a list of others, who are nobody's partners.

    >>> opens_another("The following universities attended the fair:"), opens_another("Latin America:")
    (True, False)
    """
    return len(text) < 100 and _OPENS_ANOTHER.fullmatch(text) is not None


def read_entries(
    clause: Clause, sentence: Sentence, focus: Focus, number: int, context: Context, found: list[Candidate]
) -> list[Candidate]:
    """Give the agreements that a sentence adds to the list; one that speaks of other things ends it.

    Args:
        found: What the sentence says already by itself.
    """
    roll = focus.roll
    if roll is None or not (goes_on(roll, number) or _THOSE_PARTNERS.match(sentence.text)):
        return []
    told = {place for candidate in found for place in candidate.members}
    entries = _entries(clause, focus, roll, _listing_start(sentence, roll, number))
    if not entries or (roll.begun in ("promise", "hint") and number == roll.sentence):
        return []
    if told and roll.owner not in told:
        focus.roll = None
        return []
    if not _is_entry_line(clause, sentence, roll, entries, number):
        return []
    roll.last = number
    if roll.room is not None:
        roll.room -= len(entries)
    rows = _has_no_clause(clause) and number != roll.sentence and not _tells_its_age(clause)
    noted = "p" in clause.row or rows
    dates = [(date.start, date.end, date.date) for date in context.dates(sentence)] if noted else []
    return [
        Candidate(
            (roll.owner, clause.items[at].organisation), (), (),
            _entry_kind(clause, at) or (_row_kind(clause, entries) if rows else "") or roll.kind, roll.status,
            *roll.span, number, "listed", spans=[(clause.items[at].start, clause.items[at].end)],
            date=_date_after(clause, at, dates) or _date_of_row(entries, dates, rows=rows) or roll.date,
        )
        for at in entries
        if clause.items[at].organisation not in told
    ]  # fmt: skip


def _listing_start(sentence: Sentence, roll: Roll, number: int) -> int:
    """Give where entries begin in the sentence that announces the list: after its colon, or nowhere."""
    if number != roll.sentence:
        return sentence.start
    begins = _GOES_ON.search(sentence.text)
    return sentence.start + begins.start() if begins is not None else sentence.end


def _entries(clause: Clause, focus: Focus, roll: Roll, start: int) -> list[int]:
    """Give the places of the organisations that are entries: not the owner, not in brackets, nobody's owner."""
    return [
        at
        for at, place in focus.current
        if place != roll.owner and clause.items[at].start >= start and clause.row[at + 1 : at + 2] != "s"
        and not is_translation(clause, at)
    ]


def is_translation(clause: Clause, at: int) -> bool:
    """Say whether a slash puts a name beside another of the same house: *University of Vienna / Universität Wien*."""
    return at > 1 and clause.row[at - 2 : at] == "O&" and clause.items[at - 1].low == "/"


def _is_entry_line(clause: Clause, sentence: Sentence, roll: Roll, entries: list[int], number: int) -> bool:
    """Say whether a sentence enumerates: a line of names, names with a country or year in brackets."""
    if _is_hedged(clause, sentence.end) or any(item.tag == "PLN" and item.value == "end" for item in clause.items):
        return False
    if roll.room is not None and len(entries) > roll.room:
        return False
    if number == roll.sentence:
        return True
    enters = _ENTERS.search(sentence.text) is not None and not _tells(clause)
    noted = sum(_is_note(clause.items[at + 1]) for at in entries if at + 1 < len(clause.items)) > 1
    if noted and (enters or roll.begun != "hint" or _has_no_clause(clause)):
        return True
    opening = [item.low for item in clause.items[:4]]
    by_country = len(entries) > 1 and ("L" in clause.row[:4] or not _CONTINENTS.isdisjoint(opening))
    if roll.begun == "list":
        listed = enters or (by_country and not _tells(clause)) or "V" not in clause.row
        return listed or _is_promised_line(clause, sentence, entries)
    if roll.begun == "heading":
        return _has_no_clause(clause)
    return (enters and by_country) or _is_promised_line(clause, sentence, entries)


def _is_promised_line(clause: Clause, sentence: Sentence, entries: list[int]) -> bool:
    """Say whether a sentence names those whom another promised: *they are B and C*, *in Chile these are D and E*."""
    first = clause.items[entries[0]].start - sentence.start
    match = _THEY_ARE.match(sentence.text)
    if match is None and _has_no_clause(clause) and "I" not in clause.row:
        listed = _BULLET.match(sentence.text) is not None
        headed = _COUNTRY_HEAD.fullmatch(clause.row, 0, entries[0]) is not None
        ended = sentence.text.endswith(".") and sum(item.low == ";" for item in clause.items) < 2
        return listed or ((first < 6 or headed) and not ended)
    if _tells(clause):
        return False
    if match is None:
        return _TAKES_PART.search(sentence.text, first) is not None
    return match.end() <= first and len(sentence.text[match.end() : first].split()) <= 4


def _has_no_clause(clause: Clause) -> bool:
    """Say whether a line has no verb but a participle after its entry: *- B, signed in 2011*."""
    verbs = [at for at, letter in enumerate(clause.row) if letter == "V"]
    return all(form(clause.items[at]) == "ed" and clause.row[at - 1 : at] in (",", "p", "-") for at in verbs)


def _tells_its_age(clause: Clause) -> bool:
    """Say whether a line tells when an entry was founded and not when it signed: *- B, established in 1920*."""
    return any(item.tag == "VG" and item.value == "found" for item in clause.items)


def _is_note(item: Item) -> bool:
    return item.tag == "PAR" and any(inner.tag in ("PLC", "TIM", "DIG") for inner in item.inner)


def _tells(clause: Clause) -> bool:
    """Say whether a sentence tells of a signing or founding of its own, which the list does not."""
    return any(item.tag == "VG" and item.value in ("found", "renew") and form(item) == "fin" for item in clause.items)


def _entry_kind(clause: Clause, at: int) -> str:
    """Give the kind that brackets after an entry name: *B (exchange agreement)*."""
    item = clause.items[at + 1] if at + 1 < len(clause.items) else None
    if item is None or item.tag != "PAR":
        return ""
    words = " ".join(inner.low for inner in item.inner)
    named = any(inner.tag == "INS" for inner in item.inner)
    return ("exchange" if "exchange" in words else _kind(words)) if named else ""


def _row_kind(clause: Clause, entries: list[int]) -> str:
    """Give the kind that a row of one entry names: *B | Chile | memorandum | 2011*."""
    named = [item.value for item in clause.items if item.tag == "INS"] if len(entries) == 1 else []
    return "mou" if "mou" in named else named[0] if named else ""


def _date_of_row(entries: list[int], dates: list[tuple[int, int, str]], *, rows: bool) -> str | None:
    """Give the date of a row that holds one entry: *Chile | B | 2011-05-04*."""
    return dates[0][2] if rows and len(entries) == 1 and len({date for _, _, date in dates}) == 1 else None


def _date_after(clause: Clause, at: int, dates: list[tuple[int, int, str]]) -> str | None:
    """Give the date in the brackets after an entry: *B (Chile, 4 May 2011)*."""
    item = clause.items[at + 1] if at + 1 < len(clause.items) else None
    if item is None or item.tag != "PAR":
        return None
    return next((date for start, end, date in dates if item.start <= start and end <= item.end), None)
