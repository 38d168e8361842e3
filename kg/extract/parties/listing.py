"""A list of partners told over several sentences or lines.

*A keeps a register of its agreements. In Chile it has B and C. The German rows name D (2011) and E (2015).* One
sentence says whose list it is and what it lists (`announce`), those after it add entries (`read_entries`), until one
speaks of something else. A list says that agreements exist: they are reported, each with the list's owner, with the
date and the kind that stand in brackets after the entry.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.extract.clauses.items import Item
from kg.extract.document import Sentence
from kg.extract.frames.frame import Clause
from kg.extract.frames.verb_status import form
from kg.extract.papers import ANY_PACT
from kg.extract.parties.announcing import ENTERS, GOES_ON, goes_on, is_hedged, kind_told, status_before
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.described import (
    BULLET,
    MARK,
    described_entry,
    described_kind,
    entries_of_line,
    is_unfinished,
)
from kg.extract.parties.focus import Focus, Roll
from kg.extract.parties.standing import UNTOLD, Dated, Standing, column_kind, dates_of, read_note, settle, words_status
from kg.extract.telling.context import Context

# "Some of the collaborating universities are A and B" speaks of the partners told of before, however long ago.
_THOSE_PARTNERS = re.compile(
    r"(?:(?:some|several|many|most|a few) of )?the (?:\w+ ){0,2}?(?:[\w-]+-)?"
    r"(?:collaborating|partner(?:ing|ed)?|signatory|signing|mou)"
    r" (?:universities|institut(?:ion|e)s|colleges|schools|organi[sz]ations|entities|parties)\b"
    r"(?: \w+){0,4}? (?:includes?|included|are|were|comprises?)\b",
    re.IGNORECASE,
)

# What goes on after a sentence that promised names.
_THEY_ARE = re.compile(
    r"(?:(?:in|from|for|of|among|at) (?:the )?[A-Z][\w ,]*?\b ?)?"
    r"(?:(?:some|several|many|most|two|three|four|five) of )?"
    r"(?:they|them|these|those|named|among (?:them|these|those|the [\w ]{1,40}?)|(?:the )?others?|the rest|one"
    r"|(?:the )?(?:[\w-]+ ){0,5}?(?:universit\w+|institutions|partners?|colleges|schools|signatories|ones?|parties)"
    r"|the (?:oldest|latest|newest|first|last)(?: of (?:them|these))?)"
    r"(?: (?:involved|concerned|named|in question))?(?: (?:in|from|of|for|that|which|at|with|on) [^.:;]{1,60}?)?"
    r"(?: (?:are|were|is|was|includes?|included|comprises?|comprised)\b(?: the following)?:?|:) ?",
    re.IGNORECASE,
)
_LISTS = re.compile(r"\b(?:are|were|is|was|includ(?:es?|ed)|compris(?:es?|ed))$")
# "One school from Peru, C, has also become part of this memorandum."
_TAKES_PART = re.compile(
    r"\b(?:has|have|had|is|are|was|were) (?:also )?(?:(?:become|been|made) )?(?:an? )?"
    rf"(?:part(?:y|ies)? (?:of|to)|included in) (?:the|this|these) {ANY_PACT}",
    re.IGNORECASE,
)

_CONTINENTS = frozenset(
    "africa asia europe america oceania overseas african asian european american nordic baltic".split()
)
_COUNTRY_HEAD = re.compile(r"-?L(?:,?&?L){0,2}p?[:-]?d?|d?[C9L]{1,3}[:-]d?")  # "Japan: A and B", "GRAZ 01 - A"
_BULLET_MARK = re.compile(rf"^{MARK}")


# Who came, not with whom there is an agreement.
_GUESTS = re.compile(
    r"(?:Also )?(?:[Aa]mong (?:those|the (?:guests|participants|delegates))|[Tt]hose|[Pp]resent|[Ii]n attendance)\s"
    r"(?:present|attending|travelling|traveling|who|on the|at the|were|was)\b"
)


# *They join a list of partners on which B already figures*, *other partners are B and C*: beside those of the list
_BESIDE = re.compile(
    r"\b(?:[Oo]ther|[Ee]xisting|[Ee]arlier|[Pp]revious|[Ll]ong-?standing|[Oo]lder) (?:[\w-]+ ){0,3}?partner"
    r"|\b(?:partner|list|network)[^.;]{0,80}? (?:already|so far|until now|to date|for years)\b|^Partners so far\b"
    r"|\balready[^.;]{0,60}? (?:partner|figure|list\b|network)"
    r"|^(?:They|These|The (?:newcomers|new (?:ones|[\w-]+ )?(?:partners|universities|members)?))\b[^.;]{0,40}?"
    r" joins?\b",
)


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
    if _GUESTS.match(sentence.text):
        focus.roll = None
        return []
    told = {place for candidate in found for place in candidate.members}
    if roll.owner in told and roll.begun != "list" and _names_all_counted(clause):
        focus.roll = focus.promise = None
        return []
    entries = _entries(clause, focus, roll, _listing_start(sentence, roll, number))
    described = None
    if entries and BULLET.match(sentence.text) is not None:
        entries = entries_of_line(clause, sentence, entries)
        roll.last = roll.last if entries else number
    if entries and _may_describe(roll, number, context):
        described = described_entry(clause, sentence, context.document.text)
        entries = [described] if described in entries else entries
        if "u" in clause.row and is_unfinished(sentence.text.lower()):
            roll.last = number
            return []  # "- B, with which talks go on"
    if not entries or (roll.begun in ("promise", "hint") and number == roll.sentence):
        return []
    if told and roll.owner not in told:
        focus.roll = None
        return []
    if described not in entries and not _is_entry_line(clause, sentence, roll, entries, number):
        return []
    roll.last = number
    if roll.room is not None:
        roll.room -= len(entries)
    rows = _is_row(clause, sentence, entries) and number != roll.sentence and not _tells_its_age(clause)
    noted = "p" in clause.row or rows
    dates = [(date.start, date.end, date.date) for date in context.dates(sentence)] if noted else []
    notes = _Notes(rows, dates, context.document.published)
    entered = [
        _enter(clause, sentence, at, entries, roll, notes, focus)
        for at in entries
        if clause.items[at].organisation not in told
    ]
    beside = not rows and _BESIDE.search(sentence.text) is not None
    own = [one.but(sentence=number) for one in entered if one is not None]
    return [_as_before(one, sentence) for one in own] if beside else own


def _as_before(one: Candidate, sentence: Sentence) -> Candidate:
    """Give a partner whom a sentence tells of beside those of a list: *They join a list of partners that has B*."""
    status = "reported" if one.status in ("signed", "renewed") else one.status
    kind = kind_told(sentence.text.lower())
    return one.but(kind=kind, status=status, date=None, rule="have", start=sentence.start, end=sentence.end)


def _names_all_counted(clause: Clause) -> bool:
    """Say whether a sentence names as many as it counts: *signed with two universities, namely B and C*."""
    cores = [core for group in clause.groups for core in group.cores if core.count > 1]
    return any(core.listed is not None and core.count == len(core.listed.cores) for core in cores)


def _may_describe(roll: Roll, number: int, context: Context) -> bool:
    """Say whether a line below a heading or a colon may be an entry with what its agreement is for."""
    before = context.sentences[roll.sentence : number]
    return bool(before) and (roll.begun == "heading" or any(one.text.endswith(":") for one in before))


class _Notes(NamedTuple):
    """What stands beside the entries of a sentence: whether it is a row, and its dates."""

    rows: bool
    dates: list[Dated]
    published: str | None


def _enter(
    clause: Clause, sentence: Sentence, at: int, entries: list[int], roll: Roll, notes: _Notes, focus: Focus
) -> Candidate | None:
    """Give the agreement of one entry with the list's owner, or nothing where its note leaves open whether it is."""
    alone = notes.rows and len(entries) == 1
    note = _row_note(clause, sentence, at, roll, notes.dates) if alone else _bracket_note(clause, sentence, at, notes)
    status, doubt = settle(note, roll.status, notes.published)
    if doubt:
        focus.doubt = doubt
        return None
    date, earlier, since = dates_of(note, status, notes.published)
    kind = _entry_kind(clause, at) or (_row_kind(clause, sentence, entries) if notes.rows else "") or roll.kind
    if entries == [at]:
        kind = described_kind(clause, sentence, at, kind)
    if notes.rows and kind == "other":
        kind = column_kind(roll.columns) or kind
    return Candidate(
        (roll.owner, clause.items[at].organisation), (), (), kind, status, *roll.span, roll.sentence, "listed",
        spans=[(clause.items[at].start, clause.items[at].end)], earlier=earlier, since=since,
        date=date or (roll.date if status == roll.status else None),
    )  # fmt: skip


def _row_note(clause: Clause, sentence: Sentence, at: int, roll: Roll, dates: list[Dated]) -> Standing:
    """Read all that stands beside the one entry of a row."""
    item, first = clause.items[at], sentence.start
    before, name, after = item.start - first, item.end - first, sentence.text[item.end - first :]
    text = sentence.text[:before] + " " * (name - before) + after
    return read_note(_BULLET_MARK.sub(lambda mark: " " * len(mark[0]), text), first, dates, roll.columns)


def _bracket_note(clause: Clause, sentence: Sentence, at: int, notes: _Notes) -> Standing:
    """Read the brackets after an entry, unless they hold another name."""
    item = clause.items[at + 1] if at + 1 < len(clause.items) else None
    if item is None or item.tag != "PAR" or any(inner.tag == "ORG" for inner in item.inner):
        return Standing()
    return read_note(sentence.text[item.start - sentence.start : item.end - sentence.start], item.start, notes.dates)


def read_notes(
    found: list[Candidate], clause: Clause, sentence: Sentence, focus: Focus, context: Context
) -> list[Candidate]:
    """Give what a sentence tells the status that stands in brackets after a party: *partners are B (expired) and C*."""
    if found and found[0].rule == "partners-are":
        told = status_before(sentence.text.lower())
        found = [one.but(status=told) if told and one.status == "reported" else one for one in found]
    if "p" not in clause.row or not found:
        return found
    dates = [(date.start, date.end, date.date) for date in context.dates(sentence)]
    notes = _Notes(False, dates, context.document.published)
    beside = {place: _bracket_note(clause, sentence, at, notes) for at, place in focus.current}
    marked = {place: note for place, note in beside.items() if note.told and note.status != "unsure"}
    kept = [_restated(one, marked, notes, focus) for one in found] if marked else found
    return [candidate for candidate in kept if candidate is not None]


def _restated(one: Candidate, marked: dict[int, Standing], notes: _Notes, focus: Focus) -> Candidate | None:
    """Give an agreement as the brackets after a party have it, or nothing where they leave open whether it is."""
    note = next((marked[place] for place in one.parties if place in marked), None)
    if note is None or one.status not in ("signed", "reported", "renewed"):
        return one
    status, doubt = settle(note, one.status, notes.published)
    if doubt or (len(one.parties) > 2 and status != one.status):
        focus.doubt = doubt or UNTOLD
        return None
    if status != one.status:
        date, earlier, _ = dates_of(note, status, notes.published)
        return one.but(status=status, date=date, earlier=earlier)
    since = note.since is not None and one.date == note.since
    return one.but(since=since, date=None if one.date == note.until else one.date)


def _listing_start(sentence: Sentence, roll: Roll, number: int) -> int:
    """Give where entries begin in the sentence that announces the list: after its colon, or nowhere."""
    if number != roll.sentence:
        return sentence.start
    begins = GOES_ON.search(sentence.text)
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
    row = number != roll.sentence and _is_row(clause, sentence, entries)
    over = any(item.tag == "PLN" and item.value == "end" for item in clause.items)
    if not row and (over or is_hedged(clause, sentence.end)):
        return False
    if roll.begun == "heading" and "I" not in clause.row and any(item.low in _TIES for item in clause.items):
        return False  # "A deepening its ties with B"
    if roll.room is not None and len(entries) > roll.room:
        return False
    if number == roll.sentence or (row and _is_row_of_table(clause, sentence, roll, entries)):
        return True
    enters = ENTERS.search(sentence.text) is not None and not _tells(clause)
    noted = sum(_is_note(clause.items[at + 1]) for at in entries if at + 1 < len(clause.items)) > 1
    if noted and (enters or roll.begun != "hint" or _has_no_clause(clause)):
        return True
    opening = [item.low for item in clause.items[:4]]
    by_country = len(entries) > 1 and ("L" in clause.row[:4] or not _CONTINENTS.isdisjoint(opening))
    if roll.begun == "list":
        listed = enters or (by_country and not _tells(clause)) or "V" not in clause.row
        return listed or _is_promised_line(clause, sentence, entries)
    if row and _says_how_it_stands(clause, sentence, entries[0]):
        return True
    if roll.begun == "heading":
        return _has_no_clause(clause) and not _is_prose(clause, sentence)
    newcomers = len(entries) > 1 and _NEW_ONES.match(sentence.text) is not None
    return (enters and by_country) or newcomers or _is_promised_line(clause, sentence, entries)


# ***The newcomers, from north to south, are** A, B and C*, ***New on the list are** A and B*
_NEW_ONES = re.compile(
    r"(?:(?:The|Its|These|Our) (?:(?:two|three|four|five|six) )?(?:newcomers|newest|latest additions|new ones)"
    r"(?:,[^,]{1,40},)?|New (?:on|to|in) (?:the|its|our) (?:list|roll|network)) (?:are|were) "
)


_OF_PARTNERS = re.compile(
    r"\b(?:agreements?|partners?|institutions?|universit(?:y|ies)|signed|signature)\b", re.IGNORECASE
)


def _is_row_of_table(clause: Clause, sentence: Sentence, roll: Roll, entries: list[int]) -> bool:
    """Say whether a line is a row of a table of partners: it names one and its paper, or the head tells of them."""
    if len(entries) != 1 or sentence.text.count("|") < 2:
        return False
    return "I" in clause.row or _OF_PARTNERS.search(" ".join(roll.columns)) is not None


def _goes_on_to_tell(clause: Clause, entries: list[int]) -> bool:
    """Say whether a line says something of its names, as headlines do: *A and B Win Prize to Support Research*."""
    return _TOLD.search(clause.row, entries[-1] + 1) is not None


_TOLD = re.compile(r">[wC]|V[wC]{2}")
_TIES = frozenset("tie ties link links linkage linkages relation relations contact contacts friendship".split())


def _is_promised_line(clause: Clause, sentence: Sentence, entries: list[int]) -> bool:
    """Say whether a sentence names those whom another promised: *they are B and C*, *in Chile these are D and E*."""
    first = clause.items[entries[0]].start - sentence.start
    match = _THEY_ARE.match(sentence.text)
    if match is None and _has_no_clause(clause) and "I" not in clause.row:
        listed = BULLET.match(sentence.text) is not None
        cell = "|" in sentence.text[:first] and not clause.row[: entries[0]].strip("CL")  # "Peru | B | 2011"
        headed = cell or _COUNTRY_HEAD.fullmatch(clause.row, 0, entries[0]) is not None
        ended = sentence.text.endswith(".") and sum(item.low == ";" for item in clause.items) < 2
        ended = ended or _goes_on_to_tell(clause, entries)
        return listed or ((first < 6 or headed) and not ended)
    if _tells(clause):
        return False
    if match is None:
        return _TAKES_PART.search(sentence.text, first) is not None
    if match.end() > first or len(sentence.text[match.end() : first].split()) > 4:
        return False
    at = sentence.start + match.end() - 1
    verb = next((item for item in clause.items if item.tag == "VG" and item.start < at <= item.end), None)
    return verb is None or _LISTS.search(verb.low) is not None  # not "they are ranked above B"


def _has_no_clause(clause: Clause) -> bool:
    """Say whether a line has no verb but a participle after its entry: *- B, signed in 2011*."""
    verbs = [at for at, letter in enumerate(clause.row) if letter == "V"]
    return all(form(clause.items[at]) == "ed" and clause.row[at - 1 : at] in (",", "p", "-") for at in verbs)


def _is_prose(clause: Clause, sentence: Sentence) -> bool:
    """Say whether a sentence speaks rather than lists, though its verb is none of ours: *A alone counts 26 deals.*"""
    return sentence.text.endswith(".") and clause.row.count("w") > 1 and "I" in clause.row


def _is_row(clause: Clause, sentence: Sentence, entries: list[int]) -> bool:
    """Say whether a line is an entry with its notes: *- B, signed in 2011*, *| B | MoU | expired 2020 |*."""
    if _has_no_clause(clause):
        return True
    line = BULLET.match(sentence.text) is not None or "|" in sentence.text
    return line and len(entries) == 1 and _says_how_it_stands(clause, sentence, entries[0])


def _says_how_it_stands(clause: Clause, sentence: Sentence, at: int) -> bool:
    """Say whether all verbs beside an entry tell its status, in a few words: *- B – MoU renewed in 2023*."""
    verbs = [item for item in clause.items if item.tag == "VG"]
    words = sentence.text[clause.items[at].end - sentence.start :].split()
    return bool(verbs) and len(words) < 25 and all(words_status(verb.low) not in ("", "unsure") for verb in verbs)


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
    return ("exchange" if "exchange" in words else kind_told(words)) if named else ""


def _row_kind(clause: Clause, sentence: Sentence, entries: list[int]) -> str:
    """Give the kind that a row of one entry names: *B | Chile | memorandum | 2011*."""
    if len(entries) == 1 and "exchange agreement" in sentence.text.lower():
        return "exchange"
    papers = [item.value for item in clause.items if item.tag == "INS"] if len(entries) == 1 else []
    named = [kind for kind in papers if kind != "document"]  # "B | the document of the partners"
    return "mou" if "mou" in named else named[0] if named else ""
