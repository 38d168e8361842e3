"""Whether a date of a sentence is told of its act: what stands between the two.

on 4 May, after it had moved, A signed it      asides are stepped over
signed an agreement that takes effect in June  another statement, with a date of its own
signed it in the new library building on 4 May a noun, though it looks like a verb
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.verb_status import form
from kg.extract.telling.context import Context, is_of_report

_BOUND = re.compile(r"\b(?:from|until|till|through|before|to|for|by|effective|as of)\s(?:the end of\s|early\s)?$")
# *B, a partner since 2014, renewed it*: the beginning of what there was
_SINCE = re.compile(r"\b(?:since|dates (?:back )?(?:from|to)) $")
_BETWEEN = re.compile(r"\b[Bb]etween\s(?:(?:19|20)\d\d\sand\s)?$")
_BOUND_WORD = re.compile(r"(?:from|until|by|before|after)\b")
# *signed it with A during the Coast Forum, which was held in Lima on 4 May*: of what follows a verb
_AT_EVENT = re.compile(
    r"\b(?:during|at|sidelines of) (?:the|an?|its|their|this) [^;]*?,? (?:(?:which|that) )?(?:was |were )?"
    r"(?:held|took place|organi[sz]ed|hosted) [^;]{0,60}$"
    r"|, (?:which was |that was )?signed (?:at|during|in|on)\b[^,;.]{0,30}$"
)
# *added to their agreement of 2009*, *according to a statement sent out on Monday*: the date of something else
_OF_OTHER = re.compile(
    r"\b(?:to|under|beyond|following|on the basis of|in line with) (?:an?|the|their|its|our) (?:[\w-]+ ){0,4}"
    r"(?:agreement|memorandum|contract|mou|convention|accord|protocol) (?:of|from|dated) $"
    r"|\b(?:[Aa]ccording to|[Ii]n) (?:an?|the|its|their|his|her) (?!joint\b)(?:[\w-]+ ){0,3}?"
    r"(?:statement|release|report|article|post|announcement)\b[^,;:]*$"
)
# Items after the frame beyond which a date belongs to something else.
_FURTHEST = 30
# *in 2016, after it had moved, A signed*, *on 4 May A, which teaches law, signed*: by the letters of a clause
_ASIDE = re.compile("r[^V]*V[^,]*,|^,u[^Vu]*V[^Vu]*,(?=[^,V]*$)")


def near_date(
    clause: Clause, frame: Frame, dates: Sequence[DateMention], sentence: Sentence, context: Context
) -> str | None:
    """Choose the date that no other clause lies between: *signed on 4 May an agreement that takes effect in June*."""
    verb = frame.verb
    near = []
    for date in dates:
        at = next((place for place, item in enumerate(clause.items) if item.end > date.start), len(clause.items))
        between = clause.row[min(at, verb) + 1 : max(at, verb)]
        after = slice(clause.items[verb].end - sentence.start, date.start - sentence.start)
        at_event = at > verb and _AT_EVENT.search(sentence.text[after]) is not None
        other = any(_is_other_verb(clause, place) for place in range(verb + 1, at)) or re.search("[ru]", between)
        if (
            (_is_bound(date, sentence) and not (at_event and date.end_date))
            or _OF_OTHER.search(sentence.text, 0, date.start - sentence.start)
            or (at < verb and frame.rule.startswith("sign") and is_of_earlier(clause, date))
            or _heads_report(clause, at, verb)
            or (at < verb and is_of_report(date, sentence))
            or (frame.rule.startswith("sign") and _is_since(date, sentence))
            or ";" in between
            or (at > verb and not at_event and (other or at - frame.last > _FURTHEST))
            or (at < verb and _in_other_clause(clause, _place_of_when(clause, date, at, verb), verb))
        ):
            continue
        exact = date.date[:7] if context.is_span(date, sentence) else date.date
        near.append((abs(at - frame.last) if at > verb else verb - at, exact))
    if not near:
        return None
    longest = max(len(date) for _, date in near)
    return min((distance, date) for distance, date in near if len(date) == longest)[1]


# By the letters of a clause: the opening, an instrument, what it is on, *signed*, *in*
_EARLIER = re.compile("[uWBz/iw]{1,3}[^Vu,]*I(?:/d?[wLK]{1,3})?V[/i4t]{0,2}9")


def is_of_earlier(clause: Clause, date: DateMention) -> bool:
    """Read *As a follow-up to the agreement signed in 2017, A and B concluded*: the year of another than theirs."""
    match = _EARLIER.match(clause.row)
    at = match.end() - 1 if match is not None else len(clause.items)
    signed = any(item.value in ("sign", "find") and form(item) not in ("inf", "ing") for item in clause.items[at:])
    return signed and clause.items[at].start <= date.start < clause.items[at].end


def _is_bound(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date begins or ends a span: *valid from September*, *until 2029*."""
    at = date.start - sentence.start
    if len(date.date) == 4 and _BETWEEN.search(sentence.text, 0, at):
        return True  # "between 2010 and 2015"
    if sentence.text.endswith("as of ", 0, at) and "conclu" in sentence.text:
        return False  # "concluded an agreement with B as of 1 March"
    return _BOUND.search(sentence.text, 0, at) is not None or _BOUND_WORD.match(sentence.text, at) is not None


def _is_since(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date is when something before began; *since 2014, when A and B signed* tells of the signing."""
    when = sentence.text.startswith((" when", ", when", ", as"), date.end - sentence.start)
    return not when and _SINCE.search(sentence.text, 0, date.start - sentence.start) is not None


def _is_other_verb(clause: Clause, at: int) -> bool:
    """Say whether a verb opens another statement; *at a ceremony held on 4 May* does not."""
    item = clause.items[at]
    if item.tag != "VG" or item.form.startswith("inf") or (form(item) == "ing" and clause.row[at - 1 : at] == "d"):
        return False
    if item.low == "meeting" and clause.row[at - 1 : at] in ("w", "A", "9"):
        return False  # *as part of the working group meeting in Lima today*
    if item.value == "say":
        return True  # *was announced, media reported on Sunday*
    return not (item.form.startswith("ed") and clause.row[at - 1 : at] in ("w", "A", "C", "K", "p", "I", "O"))


def _heads_report(clause: Clause, at: int, verb: int) -> bool:
    """Say whether the date stands in brackets or heads the report: *LAHORE, Jan 2 (APP): A signed*."""
    if at < len(clause.items) and clause.items[at].tag == "PAR" and re.fullmatch(r"[C,Ltp9&-]*", clause.row[:at]):
        return True
    return (
        at < verb
        and re.match(r"[C,Ltp9]*[p:-]", clause.row[:verb]) is not None
        and at < 8
        and re.search("[:-]", clause.row[at:verb]) is not None
    )


def _is_purpose(clause: Clause, at: int) -> bool:
    """Say whether a verb only tells what for: *on 4 May, on a visit to open a library, A signed*."""
    return clause.row[at] == "V" and clause.items[at].form.startswith("inf")


def _place_of_when(clause: Clause, date: DateMention, at: int, verb: int) -> int:
    """Give the place before *when* behind a date, *it changed on 4 January in Lima, **when** A and B signed*, else that
    of the date.
    """
    for place in range(at, min(at + 8, verb)):
        item = clause.items[place]
        if item.low == "when" and item.start > date.end:
            return place - 1 if re.search("[V;]", clause.row[at + 1 : place]) is None else at
    return at


def _in_other_clause(clause: Clause, at: int, verb: int) -> bool:
    """Say whether a verb stands between; *on 4 May A visited B, during which it signed* has one day for both, and so
    have *on 4 May A met B to sign*, *on 4 May A met B, signing*, *in 2016, after it had moved, A signed* and *today A
    and B announce the signing*.
    """
    leads = form(clause.items[verb]) == "inf" or (form(clause.items[verb]) == "ing" and clause.row[verb - 1] in "d,")
    if leads and (led := clause.row.rfind("V", at, verb)) >= 0:
        verb = led
    while re.search("&[ajhb]?$", clause.row[:verb]):
        before = clause.row.rfind("V", at, verb)
        if before < 0:
            break
        verb = before
    if any(item.low in ("when", "as") for item in clause.items[at + 1 : at + 3]):
        at += 2  # *in 2018, when A signed an agreement with B*, *on Monday as he saw the signing*
    between = "".join("w" if _is_purpose(clause, place) else clause.row[place] for place in range(at + 1, verb))
    if any(item.tag == "SUB" and item.value == "where" for item in clause.items[at + 1 : verb]):
        return False
    return re.search("[Vru]", _ASIDE.sub("", between)) is not None
