"""How an entry of a list stands: in force, renewed, planned or over, and what its date is of.

*B (agreement expired in 2021)*, *C - until 2020*, *D (under negotiation)*, *| E | MoU | 12 March 2019 | active |*. A
note is read part by part, between commas, dashes or bars. Where a part speaks of an end or a plan among words that are
not understood, the entry is ``unsure`` and gives no claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.clauses.phrases import ended, unfinished

Dated = tuple[int, int, str]
UNTOLD = "a list that does not say whether this one is in force"


@dataclass(slots=True)
class Standing:
    """What the note of an entry says.

    Attributes:
        status: ``renewed``, ``planned``, ``terminated``, ``reported`` (in force), ``unsure``, or empty.
        signed: The day beside which no other word stands.
        since: When it began.
        until: The day up to which it holds.
        at: The day on which it was renewed or ended, or for which it is planned.
        valid: Whether the text says that it holds until then.
    """

    status: str = ""
    signed: str | None = None
    since: str | None = None
    until: str | None = None
    at: str | None = None
    valid: bool = False

    @property
    def told(self) -> bool:
        """Whether the note says more than a day."""
        return bool(self.status or self.since or self.until)


def _any(words: Sequence[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_FORMER = "former|past|previous|earlier|inactive|closed|no longer (?:active|valid|in force)|not (?:active|in force)"
_COMING = _any(sorted(unfinished("coming")))
_STATES = _any(sorted(unfinished("pending", "talk")))
ENDED = rf"(?:{_FORMER}|(?:not (?:been )?)?(?:{_any(sorted(ended()))})|(?:was |were )?not renewed)"
PLANNED = (
    rf"(?:{_COMING}|(?:in|under|on)(?: the)? (?:{_STATES}|review)|underway|pending|imminent|expected"
    rf"|in (?:talks|discussions)"
    r"|(?:to be|being) (?:signed|concluded|negotiated|drafted|prepared|discussed|finali[sz]ed)"
    rf"|not yet (?:signed|concluded|in force)|(?:awaits|awaiting) signature|unsigned)"
)
_ACTIVE = r"(?:active|current|currently valid|in force|valid|ongoing|existing|running|effective|present|in effect)"
_ENDED, _PLANNED, IS_ACTIVE = (re.compile(rf"\b{words}\b") for words in (ENDED, PLANNED, _ACTIVE))
# An end or a plan that no other words can explain away.
_STARK = re.compile(rf"\b(?:{_any([word for word in sorted(ended()) if len(word) > 5])}|planned|proposed|pending)\b")
_FILL = re.compile(
    r"\b(?:the|an?|its?|our|this|status|agreements?|mous?|memorand(?:um|a) of understanding|memorand(?:um|a|ums)|moas?"
    r"|partners?(?:hips?)?|co-?operation|collaboration|contracts?|accords?|protocols?|conventions?|exchange|erasmus"
    r"|student|universit(?:y|ies)|institutions?|bilateral|international|foreign|overseas|academic|list|of|is|was|are"
    r"|were|has|have|had|been|be|that|which|with|and|now|currently|since|already|still|in|on|as|at|by|for|from"
    r"|during|end|until|date|year)\b|[\W\d_]+"
)
_UNTIL = re.compile(
    r"\b(?:until|till|thru|through|up to|to|expir(?:es?|ing|y|ation)|ends|ending|end(?: date)?|valid(?:ity)?)"
    r"\W{0,3}(?:(?:on|in|of|date|the end of|until|till|to|through)\W{1,3}){0,2}$"
)
_VALID = re.compile(r"\b(?:valid|expires|ends)\b")
_SINCE = re.compile(r"\b(?:since|from|start(?:ed|ing|s)?|began|beginning)\W{0,3}(?:(?:in|on|date)\W{1,3})?$")
_AGAIN = re.compile(r"\b(?:renewed|renewal|extended|prolonged)\b(?! to\b| until\b)")
# A day that is none of the agreement: *Founded*, *Deadline*, *Last visit*, *Rector since*
_NOT_OURS = re.compile(
    r"\b(?:founded|established|opened|chartered|created|est|deadlines?|appl(?:y|ications?)|visits?|visited|nominations?"
    r"|(?:rector|president|dean|head|chancellor|director|member|coordinator|contact|staff|students?)\b.*"
    r"|meetings?|update[ds]?|check(?:ed)?|reviewed|posted|published|terms?|semesters?|next|due|contact|born|accredited"
    r"|ranked|ranking|report(?:ed)?|audit(?:ed)?|evaluat\w+|holidays?|fees?|paid|reminder)\b"
)
_RANGE = re.compile(r"\b((?:19|20)\d\d)\s?(?:[-–—/]|to)\s?((?:19|20)\d\d)\b")
_OPEN_RANGE = re.compile(r"\b((?:19|20)\d\d)\s?[-–—]\s*$")
_PARTS = re.compile(r"[^,;|()\[\]]+?(?=\s[-–—]\s|[,;|()\[\]]|$)")


def read_note(text: str, start: int, dates: Sequence[Dated], heads: Sequence[str] = ()) -> Standing:
    """Read the words beside an entry.

    Args:
        text: The words.
        start: Their offset in the document.
        dates: The dates of the sentence.
        heads: The heads of the columns, where the words are a row of a table.
    """
    found = Standing()
    for first, last, _ in dates:  # *May 11, 2012* is one part
        begin, end = max(0, first - start), max(0, last - start)
        text = text[:begin] + text[begin:end].replace(",", " ") + text[end:]
    for head, first, part in _parts(text, heads):
        inside = [each for each in dates if start + first <= each[0] and each[1] <= start + first + len(part)]
        here = [(date[0] - start - first, date[1] - start - first, date[2]) for date in inside]
        _read_part(found, part.lower(), here, head.lower() if here else "")
    return found


def _parts(text: str, heads: Sequence[str]) -> Iterator[tuple[str, int, str]]:
    """Give the parts of a note with the head of the column that each stands in."""
    cells = text.split("|")
    named = len(heads) == len(cells)
    offset = 0
    for number, cell in enumerate(cells):
        for match in _PARTS.finditer(cell):
            yield (heads[number] if named else ""), offset + match.start(), match.group()
        offset += len(cell) + 1


def _read_part(found: Standing, part: str, dates: Sequence[Dated], head: str) -> None:
    """Add what one part says."""
    years = _RANGE.search(part)
    status = words_status(_without(part, dates))
    if years is not None:
        found.since, found.until = years.groups()
    opened = _OPEN_RANGE.search(part)
    if opened is not None:
        found.since = opened.group(1)
    _add_status(found, status)
    if years is None and opened is None:
        for first, _, date in dates:
            _add_date(found, f"{head} {part[:first]}", part, date, status)


def _add_status(found: Standing, status: str) -> None:
    """Join what two parts say: an end and a plan, or an end of what is in force, leave it open."""
    both = {status, found.status} - {""}
    if both == {"renewed", "reported"}:
        found.status = "renewed"
    elif both == {"renewed", "terminated"}:
        found.status = "terminated"
    elif status:
        found.status = status if len(both) == 1 else "unsure"


def _add_date(found: Standing, before: str, part: str, date: str, status: str) -> None:
    if _NOT_OURS.search(before) is not None and not status:
        return
    if status in ("terminated", "planned", "renewed"):
        found.at = date
    elif _AGAIN.search(before):
        found.status, found.at = found.status or "renewed", date
    elif _UNTIL.search(before):
        found.until, found.valid = date, found.valid or _VALID.search(f"{before} {part}") is not None
    elif _SINCE.search(before):
        found.since = date
    else:
        found.signed = found.signed or date


def _without(part: str, dates: Sequence[Dated]) -> str:
    for first, last, _ in dates:
        part = part[:first] + " " * (last - first) + part[last:]
    return part


def words_status(lowered: str) -> str:
    """Give the status that a few words without dates tell, ``unsure`` where they speak of an end or plan otherwise.

    >>> words_status("agreement expired in"), words_status("under negotiation"), words_status("status: active")
    ('terminated', 'planned', 'reported')
    >>> words_status("planned chair of music"), words_status("japan")
    ('unsure', '')
    """
    over, ahead = _ENDED.search(lowered), _PLANNED.search(lowered)
    active = IS_ACTIVE.search(_ENDED.sub(" ", _PLANNED.sub(" ", lowered)))
    again = _AGAIN.search(lowered)
    if not (over or ahead or active or again):
        return ""
    rest = lowered
    for pattern in (_ENDED, _PLANNED, IS_ACTIVE, _AGAIN):
        rest = pattern.sub(" ", rest)
    known = [_FILL.sub(" ", rest).strip() == "", bool(over) + bool(ahead) + bool(active) < 2]
    if again and not (over or ahead) and known[0]:
        return "renewed"
    if all(known) and not (over and over.group().startswith("not ") and over.group() not in _NO_MORE):
        return "terminated" if over else "planned" if ahead else "reported" if active else ""
    return "unsure" if _STARK.search(lowered) else ""


_NO_MORE = frozenset(("not renewed", "not active", "not in force"))


def section_status(text: str) -> str:
    """Give the status of what follows a line without names: *Expired*, *Under negotiation:*, *Active agreements*."""
    return words_status(text.lower()) if len(text) < 60 and text[-1:] not in ".!?" else ""


def settle(found: Standing, status: str, published: str | None) -> tuple[str, str]:
    """Give the status of an entry from its note and that of its list, and why it gives no claim, if it gives none."""
    told = found.status or status
    if found.status == "reported":
        told = status if status in ("signed", "renewed") else "reported"
    if told == "unsure":
        return told, UNTOLD
    if found.until and told not in ("terminated", "planned"):
        if told == "renewed" and found.at is not None and found.at[:4] >= found.until[:4]:
            return told, ""
        over = published is not None and found.until[: len(published)] < published[: len(found.until)]
        if over or (published is None and not found.valid):
            return "unsure", "a list that tells only until when this one held"
    return told, ""


def dates_of(found: Standing, status: str, published: str | None) -> tuple[str | None, str | None, bool]:
    """Give the date of an entry of this status, when it had been signed, and whether the date is of its beginning."""
    if status == "terminated":
        return found.at or found.until, found.signed if found.at or found.until else None, False
    if status == "planned":
        date = found.at or found.signed
        return (date if date and published and date >= published[: len(date)] else None), None, False
    if status == "renewed" and found.at:
        return found.at, None, False
    signed = found.signed
    if signed is not None and published is not None and signed[: len(published)] > published[: len(signed)]:
        signed = None  # nothing is signed after the text that tells of it
    return (signed, None, False) if signed else (found.since, None, found.since is not None)


_PAPERS = (
    ("mou", re.compile(r"\b(?:mous?|memorand\w+)\b")),
    ("agreement", re.compile(r"\b(?:agreements?|contracts?)\b")),
)


def column_kind(heads: tuple[str, ...]) -> str:
    """Give the kind that the heads of a table's columns tell, if any.

    >>> column_kind(("Country", "University", "Date of MOU")), column_kind(("Country", "University"))
    ('mou', '')
    """
    lowered = " ".join(heads).lower()
    kinds = [kind for kind, words in _PAPERS if words.search(lowered) is not None]
    return kinds[0] if len(kinds) == 1 else ""
