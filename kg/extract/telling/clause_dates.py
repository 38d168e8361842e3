"""Whether a date of a sentence is told of its act: what stands between the two.

on 4 May, after it had moved, A signed it      asides are stepped over
signed an agreement that takes effect in June  another statement, with a date of its own
signed it in the new library building on 4 May a noun, though it looks like a verb
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.verb_status import form
from kg.extract.meetings import EVENT_NOUN, OCCASION, OCCASIONS, TALKS
from kg.extract.papers import PACT
from kg.extract.telling.context import Context
from kg.extract.telling.report_dates import is_of_announcing, is_of_issue, is_of_report
from kg.extract.telling.when_dates import (
    are_of_each,
    is_done_since,
    place_of_speech,
    place_of_that,
    place_of_when,
    tells_own_time,
)

_BOUND = re.compile(r"\b(?:from|until|till|through|before|to|for|by|effective|as of)\s(?:the end of\s|early\s)?$")
# *B, a partner since 2014, renewed it*: the beginning of what there was
_SINCE = re.compile(r"\b(?:[Ss]ince|dates (?:back )?(?:from|to)) $")
_BETWEEN = re.compile(r"\b[Bb]etween\s(?:(?:19|20)\d\d\sand\s)?$")
# *for the period 2024 to 2028*, *the years 2024-2028*
_PERIOD = re.compile(
    r"\b(?:period|term|years|strategy|plan|programme|program)(?: (?:of|from|between))? $",
    re.IGNORECASE,
)
_BOUND_WORD = re.compile(r"(?:from|until|by|before|after)\b")
# *signed it with A during the Coast Forum, which was held in Lima on 4 May*: of what follows a verb
_AT_EVENT = re.compile(
    r"\b(?:during|at|sidelines of) (?:the|an?|its|their|this) [^;]*?,? (?:(?:which|that) (?:[^,;]{0,50}? )?)?"
    r"(?:(?:was|were|is|are|is being) )?"
    r"(?:held|took place|takes place|taking place|organi[sz]ed|hosted|celebrated|staged|runs|running|ran) [^;]{0,60}$"
    r"|, (?:which was |that was )?signed (?:at|during|in|on)\b[^,;.]{0,30}$"
)
# *added to their agreement of 2009*, *under an agreement signed in 2014*, *replacing the one of 2014*
_PAPER = (
    rf" (?:an?|the|their|its|our|one|any) (?:[\w-]+ ){{0,4}}?(?:(?:{PACT}|one|letter|declaration|partnership"
    r"|cooperation|collaboration|document|paper) )?(?:of|from|dated|dating (?:back )?(?:from|to)"
    r"|(?:first |originally )?(?:signed|concluded|launched|begun|made|started)(?: in| on| back in)?"
    r"|that (?:began|started|was signed|expired) (?:in|on)) $"
)
_OF_OTHER = re.compile(rf"\b(?:to|under|beyond|on the basis of|in line with){_PAPER}")
_OF_OLD = re.compile(
    r"\b(?:(?:replac|supersed|succeed|updat|extend|expand|follow|supplement|complement)(?:es?|s|ed|ing)"
    rf"|(?:based|build(?:s|ing)?|built) (?:up)?on){_PAPER}"
)
_AFTER_VISIT = re.compile(
    rf",? (?:following|after) \w+ (?:[\w-]+ ){{0,3}}(?:{OCCASION}|contacts?|preparations)\b[^,;]*$"
)
_SAID_BEFORE = 120
_JUST_BEFORE = 60
# Letters between a verb and the day of the event at which it was done.
_AT_MOST = 500
# Items after the frame beyond which a date belongs to something else.
_FURTHEST = 30
# Verbs between a date and what it is told of, asides and all.
_MOST_VERBS = 12
# *in 2016, after it had moved, A signed*, *on 4 May A, which teaches law, signed*: by the letters of a clause
# *on 4 May a memorandum **which takes effect in June** was signed*
_RELATIVE = re.compile("(?<=[IKNw])r[^V,]*V[^V,;&ru]*$")
_ASIDE = re.compile("r[^V]*V[^,]*,|^[t9,]{0,5},(?:[dn]?[wt]{1,4})?u[^Vu]*[VwI][^Vu,]*,(?=[^,V]*$)")


def place_of(clause: Clause, date: DateMention) -> int:
    """Give the place of the item in which a date begins, or of the next."""
    return bisect_right(clause.items, date.start, key=_end)


_end = attrgetter("end")
_start = attrgetter("start")


def _last_place(clause: Clause, date: DateMention) -> int:
    """Give the place of the last item of a date: *the day before, ...*."""
    return bisect_left(clause.items, date.end, key=_start) - 1


def near_date(
    clause: Clause, frame: Frame, dates: Sequence[DateMention], sentence: Sentence, context: Context
) -> str | None:
    """Choose the date that no other clause lies between: *signed on 4 May an agreement that takes effect in June*."""
    near = []
    each = are_of_each(clause, [place_of(clause, date) for date in dates])
    for date in dates:
        at = place_of(clause, date)
        if at in each:
            continue
        if _is_of_another(clause, frame, date, at, sentence):
            continue
        exact = date.date[:7] if context.is_span(date, sentence) else date.date
        near.append((abs(at - frame.last) if at > frame.verb else frame.verb - at, exact))
    if not near:
        return None
    longest = max(len(date) for _, date in near)
    return min((distance, date) for distance, date in near if len(date) == longest)[1]


def _is_of_another(clause: Clause, frame: Frame, date: DateMention, at: int, sentence: Sentence) -> bool:
    """Say whether a date is told of something else than what a frame tells.

    Args:
        at: The place of the date among the items.
    """
    verb, opens = frame.verb, date.start - sentence.start
    if _OF_PHOTO.search(sentence.text, 0, opens) and _SHOWS.match(sentence.text, date.end - sentence.start):
        return False
    after = max(clause.items[verb].end - sentence.start, opens - _AT_MOST) if at > verb else 0
    at_event = at > verb and _AT_EVENT.search(sentence.text[after:opens]) is not None
    if is_bound(date, sentence) and not (at_event and date.end_date):
        return True
    if is_of_other_paper(date, sentence, after) or is_in_aside(clause, frame, date, at):
        return True
    if _heads_report(clause, at, verb):
        return True
    if frame.rule.startswith("sign") and _is_since(date, sentence):
        return True
    if at > verb:
        return not at_event and (at - frame.last > _FURTHEST or _is_of_other_verb(clause, verb, at, date))
    if is_of_report(date, sentence) or (frame.rule.startswith("sign") and is_of_earlier(clause, date)):
        return True
    if any(item.low in _RECALLED for item in clause.items[at:verb]):
        return True
    place = max(place_of_when(clause, date, at, verb), place_of_speech(clause, at, verb), _last_place(clause, date))
    return ";" in clause.row[at + 1 : verb] or _in_other_clause(clause, place, verb)


# *a photo **of 2015 shows** the rectors of A and B signing*
_OF_PHOTO = re.compile(
    r"\b(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ss]napshot),?"
    r" (?:of|from|dated|(?:which was |that was )?taken (?:in|on)) (?:the )?$"
)
_SHOWS = re.compile(r",? (?:shows|showing|depicts)\b")
# *on Monday he recalled how A and B signed*
_RECALLED = frozenset("recalled recalls remembered remembers recounted reminisced".split())
# What tells of the signing, or of the meeting at which it was signed.
_OF_ACT = frozenset(("sign", "find", "renew", "meet"))


def is_in_aside(clause: Clause, frame: Frame, date: DateMention, at: int) -> bool:
    """Say whether a date stands in what is told of a house by the way: *A, **whose library was opened in March**,
    signed*, *A, **ranked among the best in 2023**, signed*, *A, **a partner of Playa since 2015**, signed*; not in
    *A, which has worked with B since 1994 under a treaty, sang*, where the frame stands in it too.
    """
    comma, act = clause.row.rfind(",", 0, at), frame.verb if frame.verb >= 0 else frame.first
    if comma < 1 or clause.row[comma - 1] not in "OpCL" or comma + 1 >= at:
        return False
    close = clause.row.find(",", at)
    if comma < act and (act < close or close < 0):
        return False
    said = clause.items[comma + 1 : at]
    if any(item.value in _OF_ACT and item.tag in ("VG", "SGN") for item in said):
        return False
    if date.end_date is not None and not _LASTS.isdisjoint([item.low for item in said]):
        return False  # "at the Coast Fair, which runs from 3 to 5 May"
    if clause.row[comma - 1] != "O" and said[0].tag == "REL" and _is_event(clause, comma):
        if any(item.low.endswith(_HELD) for item in said):
            return False  # "at the Coast Days, which Lima hosted on 3 May"
    if said[0].tag == "REL":
        return any(item.tag == "VG" for item in said)
    if said[0].tag == "VG" and form(said[0]) == "ed":
        return said[0].low not in _IN_PERSON
    return said[0].tag in ("DET", "ONE", "NUM") and len(date.date) == len("2025")


def _is_event(clause: Clause, end: int) -> bool:
    """Say whether the name before a place is that of an event: *at the **Coast Days***."""
    words = [item.low.rpartition(" ")[2] for item in clause.items[end - 2 : end]]
    return any(_EVENT.fullmatch(word) is not None for word in words)


_EVENT = re.compile(f"{EVENT_NOUN}|days")
_HELD = ("held", "hosted", "organised", "organized", "staged", "convened", "took place")
_LASTS = frozenset(("runs", "ran", "lasts", "lasted", "took place", "takes place", "taking place", "is running"))
_IN_PERSON = frozenset(("represented", "accompanied", "led", "headed", "joined", "hosted", "held", "attended"))
# By the letters of a clause: the opening, an instrument, what it is on, *signed*, *in*
_EARLIER = re.compile("[uWBz/iw]{1,3}[^Vu,]*I(?:/d?[wLK]{1,3})?V[/i4t]{0,2}9")


def is_of_earlier(clause: Clause, date: DateMention) -> bool:
    """Read *As a follow-up to the agreement signed in 2017, A and B concluded*: the year of another than theirs."""
    match = _EARLIER.match(clause.row)
    at = match.end() - 1 if match is not None else len(clause.items)
    signed = any(item.value in ("sign", "find") and form(item) not in ("inf", "ing") for item in clause.items[at:])
    return signed and clause.items[at].start <= date.start < clause.items[at].end


def is_of_other_paper(date: DateMention, sentence: Sentence, start: int = 0) -> bool:
    """Say whether a date is that of a paper before theirs, of a statement on it or of a first visit: *replacing the one
    of 2014*, *according to a release of 4 May*, *signed, following a visit in March*.

    Args:
        start: Where in the sentence that begins which can tell so.
    """
    at = date.start - sentence.start
    first = max(start, at - _SAID_BEFORE)
    if len(date.date) < len("2025-09-27") and _AFTER_VISIT.search(sentence.text, first, at) is not None:
        return True
    if is_of_old_paper(date, sentence) or is_of_issue(date, sentence) or is_of_announcing(date, sentence):
        return True
    return _OF_OTHER.search(sentence.text, first, at) is not None


def is_of_old_paper(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date is that of a paper that theirs takes the place of or rests on: *replacing the one of 2014*."""
    at = date.start - sentence.start
    return _OF_OLD.search(sentence.text, max(0, at - _SAID_BEFORE), at) is not None


def is_bound(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date begins or ends a span: *valid from September*, *until 2029*."""
    at = date.start - sentence.start
    first = max(0, at - _JUST_BEFORE)
    if len(date.date) == 4 and _BETWEEN.search(sentence.text, first, at):
        return True  # "between 2010 and 2015"
    if sentence.text.endswith("as of ", 0, at) and "conclu" in sentence.text:
        return False  # "concluded an agreement with B as of 1 March"
    if len(date.date) == 4 and _PERIOD.search(sentence.text, first, at):
        return True
    return _BOUND.search(sentence.text, first, at) is not None or _BOUND_WORD.match(sentence.text, at) is not None


_WHEN_SIGNED = re.compile(
    r"(?:,? when|, as)\b[^,;.]*?\b(?:sign\w*|inked|conclu\w+|agree\w*|entered|put|set|establish\w*|found\w*|form\w+"
    r"|made|reached|sealed|contracts?|accord|pact|treaty|launch\w*|became|began|join\w*|renew\w+|extend\w+"
    r"|partner\w*|cooperat\w+|memorand\w+|partnership)\b"
)


def tells_when_signed(text: str, at: int) -> bool:
    """Say whether *when* behind a date leads to a signing: *since 4 May, **when A and B signed***; not *since 4 May,
    when the new board took over*.
    """
    return text.startswith((" when", ", when", ", as"), at) and _WHEN_SIGNED.match(text, at) is not None


def _is_since(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date is when something before began; *since 2014, when A and B signed* tells of the signing."""
    when = tells_when_signed(sentence.text, date.end - sentence.start)
    at = date.start - sentence.start
    if sentence.text.startswith(("since ", "Since "), at):
        return not when
    return not when and _SINCE.search(sentence.text, max(0, at - _JUST_BEFORE), at) is not None


def _is_of_other_verb(clause: Clause, verb: int, at: int, date: DateMention) -> bool:
    """Say whether another statement stands between a verb and a date behind it, asides left out: *was signed between A,
    which teaches law, and B on 4 May*.
    """
    row = clause.row[:at]
    for aside in _CLOSED.finditer(row, verb + 1):
        row = row[: aside.start()] + "w" * len(aside.group()) + row[aside.end() :]
    if _NEXT_DEED.match(clause.row, at) is not None and _LED_BY_AND.search(clause.row, verb, at) is not None:
        return True  # "signed one with B and on Wednesday opened an office"
    for place in range(verb + 1, at):
        if row[place] == ";" or (row[place] in "ru" and not _is_same_time(clause, place, at)):
            return True
        if row[place] == "V" and _is_other_verb(clause, place, at, date):
            return True
    return False


# *and **on Wednesday** opened*, by the letters before and from the date on
_LED_BY_AND = re.compile(r"&[/i]?d?$")
_NEXT_DEED = re.compile(r"[/i]?d?[t9]{1,4},?a?V")
# Told of a name between commas: *A, which teaches law, and B*, *A, founded in 1919, and B*
_CLOSED = re.compile(r"(?<=[OpCL]),(?:r[^,V]*V[^,;]*|d?[wAn]{0,3}V[iB/f4z][^,;V]*),(?!$)")
# *when the rectors met in Lima on 4 May*, *while visiting Lima on 4 May*
_MET = re.compile("u[^Vu,;]*V[^Vru;]*")


def _tells(clause: Clause, place: int) -> bool:
    return clause.row[place] in "Vr" and not is_like_noun(clause, place)


# The letters of prepositions.
_LINK = "/io4fB>WezS"
# What is over in a day: *after talks in 2019* is long after
_OF_A_DAY = OCCASIONS.difference(TALKS.split("|"))


_AS_EARLY = frozenset("as early long ago far back recently late in of".split())


def _is_same_time(clause: Clause, at: int, end: int) -> bool:
    """Say whether a clause tells of the meeting at which it was signed: *when the rectors met in Lima on 4 May*, *after
    a meeting on 4 May*; not *after a fire on 4 May*.
    """
    if _AS_EARLY.issuperset([item.low for item in clause.items[at:end]]):
        return True  # "signed one as early as 1988"
    if clause.items[at].low == "after" and clause.row[at - 1] in "OpCLN":  # not "days after"
        met = clause.items[at + 1 : next((place for place in range(at + 1, end) if clause.row[place] in _LINK), end)]
        if not _OF_A_DAY.isdisjoint([item.low for item in met]):
            return not any(_tells(clause, place) for place in range(at + 1, end))
    if clause.items[at].low not in ("when", "while", "as") or _MET.fullmatch(clause.row, at, end) is None:
        return False
    return clause.items[clause.row.index("V", at)].value == "meet"


def _is_other_verb(clause: Clause, place: int, at: int, date: DateMention) -> bool:
    """Say whether a verb opens another statement; *at a ceremony held on 4 May* does not, nor does, before a day, what
    the agreement is for: *an agreement aimed at joint degrees on 4 May*.
    """
    item = clause.items[place]
    if item.tag != "VG" or item.form.startswith("inf") or is_like_noun(clause, place):
        return False
    before = clause.row[place - 1 : place]
    if item.value == "say" or before not in tuple(_NOUN_BEFORE):
        return True  # *was announced, media reported on Sunday*
    if form(item) == "ing":
        return len(date.date) == len("2025") or _LEADS_ON.fullmatch(clause.row, place + 1, at) is not None
    if not item.form.startswith("ed") or _NEW_SUBJECT.search(clause.row, 0, place) is not None:
        return True  # *, the university announced on Tuesday*
    return item.value == "found" and "V" not in clause.row[place + 1 : at]


# The letters of what a participle can describe, and of what leads from it to its own date: *starting in May*
_NOUN_BEFORE = "wACKpIORGNEi"
_LEADS_ON = re.compile("[ift/4da]{0,3}")
_NEW_SUBJECT = re.compile("[,&-]d?[wACORGP]{1,4}$")
_NOUNS = frozenset("building meeting opening closing gathering training teaching learning reading planning".split())
_PHRASE = re.compile(r"[dsn][wACRGsLt9nqKN&p]{0,5}$")


def is_like_noun(clause: Clause, at: int) -> bool:
    """Say whether a form of a verb is a noun or describes one: *in the new library **building***, *at the rectors'
    **meeting***, *in the newly **opened** library*.
    """
    item = clause.items[at]
    if " " in item.low or item.tag != "VG" or form(item) not in ("ing", "ed"):
        return False
    before, after = clause.row[max(0, at - 6) : at], clause.row[at + 1 : at + 2]
    if form(item) == "ing" and (before.endswith("d") or item.low in _NOUNS):
        return _PHRASE.search(before) is not None
    return re.search("[ds][at]?$", before) is not None and after in tuple("wACNKRG")


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


def _is_beside(clause: Clause, at: int, verb: int) -> bool:
    """Say whether a verb is not that of a clause: *on 4 May, on a visit **to open** a library, A signed*, *on 4 May an
    agreement **covering** law was signed*, *on 4 May an agreement **aimed** at joint degrees was signed*, *on 4 May A,
    **ranked** among the best, signed*.
    """
    item = clause.items[at]
    if clause.row[at] != "V":
        return False
    if form(item) in ("inf", "ing") or is_like_noun(clause, at):
        return True
    if item.form != "ed ":
        return False
    if re.fullmatch("[IKN][iB/f4z]", clause.row[at - 1] + clause.row[at + 1]) is not None:
        return True
    opens = clause.row.rfind(",", 0, at)
    aside = opens > 0 and clause.row[opens - 1] in "OpCL" and re.fullmatch("[dwnA]*", clause.row[opens + 1 : at])
    closes = clause.row.find(",", at, verb)
    return bool(aside) and closes >= 0 and not clause.row.startswith("&P", closes + 1)  # not *, and it signed*


def _tells_what_was_said(clause: Clause, at: int, verb: int) -> bool:
    """Say whether *that* behind a date opens what was said then: *announced on Tuesday **that** A had signed*."""
    return any(clause.items[place].low == "that" for place in range(at + 1, min(at + 3, verb)))


# Before *which*, of the time of what was told: *talks, at the end **of** which*, *a meeting **after** which*
_TIMES = frozenset("of at after following during in upon".split())
_SPANS = frozenset("course end close conclusion sidelines margins framework occasion result outcome".split())


def _is_meanwhile(clause: Clause, at: int, verb: int) -> bool:
    """Read *on 4 May A received B, where they signed*, *had talks, in the course of which an agreement was signed*; not
    *opened a college, the library of which signed*.
    """
    for place in range(at + 1, verb):
        item = clause.items[place]
        if item.tag == "SUB" and item.value == "where":
            return True
        if item.low == "which" and (before := clause.items[place - 1].low) in _TIMES:
            return before != "of" or clause.items[place - 2].low in _SPANS
    return False


# *on 4 May, when the minister came to Lima, A signed*
_CLOSED_WHEN = re.compile("[t9],u[^Vru,;]*V[^Vru,;]*,[^Vru,;:]*$")
_CAME = frozenset("came comes followed joined appeared stood went moved travelled taken led brought".split())


def is_of_arrival(clause: Clause, at: int, verb: int) -> bool:
    """Read *in December came A, which signed with B*, *on Monday A followed with a paper that it signed with B*."""
    verbs = [place for place in range(at + 1, verb) if clause.row[place] == "V" and not _is_beside(clause, place, verb)]
    if len(verbs) != 1 or clause.items[verbs[0]].low.rpartition(" ")[2] not in _CAME:
        return False
    return re.fullmatch("[^ru;]*r[^ru;V]*", clause.row[verbs[0] + 1 : verb]) is not None


# *on 4 May, when **a ribbon was cut and** a memorandum was signed*
_BESIDE_WHEN = re.compile("d?[wLCAN]{1,3}V[iLC]{0,3},?&")


_APART = frozenset("days day weeks week months month years year decades long shortly soon hours".split())


def _explains(clause: Clause, at: int, colon: int, verb: int) -> bool:
    """Say whether a signing behind a colon is what came about on a day before it: *on 4 May the time had come: A and B
    signed*; not *said on 4 May: A has signed*.
    """
    if "V" not in clause.row[:colon] or clause.items[verb].low.startswith(("has ", "have ", "will ", "is ", "are ")):
        return False
    said = any(item.value in ("say", "find") or item.low.rpartition(" ")[2] in _TOLD for item in clause.items[:colon])
    return not said and re.search("[;:ru]", clause.row[colon + 1 : verb]) is None


_TOLD = frozenset("wrote reads read posted published announced told heard learned learnt explained states".split())


def _in_other_clause(clause: Clause, at: int, verb: int) -> bool:
    """Say whether a verb stands between; *on 4 May A visited B, during which it signed* has one day for both, and so
    have *on 4 May A met B to sign*, *on 4 May A met B, signing*, *on 4 May A joined by signing*, *in 2016, after it had
    moved, A signed* and *today A and B announce the signing*.
    """
    colon = clause.row.find(":", at, verb)
    if colon >= 0 and _explains(clause, at, colon, verb):
        at = colon  # "on 4 May it was done: A and B signed"
    if form(clause.items[verb]) == "ing" and clause.items[verb - 1].low in ("after", "before"):
        if clause.items[verb - 2].low not in _APART and re.search("[V;]", clause.row[at + 1 : verb]) is None:
            return tells_own_time(clause, verb)  # "raised their glasses on Monday after signing"
    leads = form(clause.items[verb]) == "inf" or (form(clause.items[verb]) == "ing" and clause.row[verb - 1] in "d,B")
    if leads and (led := clause.row.rfind("V", at, verb)) >= 0:
        verb = led
    while re.search("&[ajhb]?$", clause.row[:verb]):
        before = clause.row.rfind("V", at, verb)
        if before < 0:
            if is_done_since(clause, at, verb):
                return True
            break
        verb = before
    if _CLOSED_WHEN.search(clause.row, max(0, at - 2), verb) is not None:
        return False
    if any(item.low in ("when", "as") for item in clause.items[at + 1 : at + 3]):
        at += 2  # *in 2018, when A signed an agreement with B*, *on Monday as he saw the signing*
        beside = _BESIDE_WHEN.match(clause.row, at + 1)
        at = beside.end() - 1 if beside is not None else at
    if clause.row.count("V", at, verb) > _MOST_VERBS:
        return True
    at = place_of_that(clause, at)
    if _tells_what_was_said(clause, at, verb):
        return True
    between = "".join("w" if _is_beside(clause, place, verb) else clause.row[place] for place in range(at + 1, verb))
    if _is_meanwhile(clause, at, verb) or is_of_arrival(clause, at, verb):
        return False
    between = _ASIDE.sub("", between)
    return re.search("[Vru]", _RELATIVE.sub("", between) if form(clause.items[verb]) == "fin" else between) is not None
