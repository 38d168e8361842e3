"""What a text says again of an agreement: its day, and the passage that tells of it in full.

The agreement was signed on 4 May.            a day for the agreement told before
The signing took place today.                 the same
A and B have signed an agreement on Monday.   the sentence in full below a headline that named them shortly
Following the talks the universities signed.  the same, where the text tells of one agreement only

Such a note belongs to the agreement whose parties it names, else to the last one told. What speaks of an agreement
as new (*also signed an agreement with a partner in Peru*) is no note on another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims import compatible
from kg.extract.clauses.items import Item
from kg.extract.document import Mention, Sentence
from kg.extract.frames.fate import ends_other, is_out_of_force
from kg.extract.frames.frame import STANDING, Clause, Frame
from kg.extract.frames.passive import is_definite
from kg.extract.frames.verb_status import form, is_present, moods
from kg.extract.hints import SEALED, hints
from kg.extract.names.offsets import find_offsets, has_any
from kg.extract.parties.candidate import GENERIC, Candidate
from kg.extract.parties.claiming import OTHER_MATTERS
from kg.extract.readings import Reading
from kg.extract.telling.context import Context, one_date
from kg.extract.telling.kinds import OF_NO_KIND, names_instrument
from kg.extract.telling.signed_papers import is_of_other_paper

_CEREMONY = re.compile(
    r"\b(?:(?P<act>signing|inking|signature)|(?<!opening )(?<!closing )(?<!graduation )(?<!award )(?<!inauguration )"
    r"ceremony)\b.{0,120}?\b(?:held|took place|organi[sz]ed|conducted|hosted|happened|occurred"
    r"|(?:was|were) (?:on|done|carried out))\b"
    r"|\b(?:signing|signature) ceremony\s+(?:on\s)?(?=[A-Z0-9])"
    r"|^The ceremony (?:on|in|at|of signing|which|that|held)\b(?:[^;.]|\.(?= ?\d)){4,70}"
    r" was (?:attended|witnessed|opened|led|chaired)\b"
    r"|\b(?:milestone|partnership|agreements?|mous?|memorand\w+|collaborations?) (?:was|were) "
    r"(?:formally |officially )?(?:marked|formali[sz]ed|sealed|finali[sz]ed|concluded)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:also|another(?! (?:\w+[ -]){0,2}(?:years?|terms?|periods?)\b)|(?:second|third)(?! (?:of|day|week|half)\b)"
    r"|further|additional|new|similar|besides|in addition|initially|originally"
    r"|other(?! (?:[\w-]+ )?(?:cities|towns|places|stops|countries|guests|officials|officers|dignitaries|leaders"
    r"|members|representatives|participants|people|persons|things)\b)"
    r"|first(?! (?:of|day|week|half|phase|stage|steps?|students?|cohort|group|intake|years?|time|semester)\b)"
    r"|earlier(?! (?:this|today)\b)|previous(?:ly)?)\b"
)
# What says so has one of these, in small letters.
_OTHERS = (
    "other", "also", "second", "third", "further", "addition", "new", "similar", "besides", "initially", "first",
    "originally", "earlier", "previous",
)  # fmt: skip
_LISTED = frozenset(("listed", "promised-names", "paired"))
_PROMISED = _LISTED | {"collective", "sides"}
_OPENING = 3
_NEAR, _FAR, _AHEAD, _LIST = 4, 15, 8, 40
_LONGEST, _SHORT = 400, 160
_MOST_EVIDENCE = 5
# A text with more agreements or notes than this is a list: a note looks back no further.
_MOST = 200


def find_notes(clause: Clause, reading: Reading, number: int, context: Context, *, told: bool) -> list[Candidate]:
    """Read what is said of an agreement named before: *this memorandum*, *the ceremony was held on 4 May*."""
    sentence, about = reading.sentence, reading.organisations
    found = [
        _named_again(clause, at, sentence, number, context, about)
        for at in find_offsets(clause.row, "I")
        if clause.items[at].value in ("mou", "agreement")
        and at not in clause.used
        and is_definite(clause, at)
    ]
    hinted = not told and hints(sentence.text) & SEALED
    match = _CEREMONY.search(sentence.text) if hinted else None
    date = context.day_of(sentence) if match else None
    if match is not None and date is not None and context.can_be_past(date, "signed"):
        start = sentence.start + match.start()
        end = max(sentence.start + match.end(), max(each.end for each in context.dates(sentence)))
        found.append(
            Candidate(
                (), (), (), "agreement", "signed", start, end, number, "ceremony",
                definite=True, date=date, about=about, sealed=match["act"] is not None,
            )
        )  # fmt: skip
    return found[:3]


# "it lapsed in 1990 and was picked up again in 1992"; "our arrangement with them lapsed"
_ELSEWHERE = re.compile(
    r"\b(?:picked up again|taken up again|resum(?:ed|es)|reviv(?:ed|es)|reinstated|restored|renewed (?:again|since))\b"
    r"|\bwith (?:them|her|him)\b"
)


def find_ends(clause: Clause, reading: Reading, number: int, context: Context) -> list[Candidate]:
    """Read that an agreement named before has ended: *the partnership was cancelled*, *A ended the agreement*."""
    sentence = reading.sentence
    frames = [
        frame
        for frame, reason in reading.frames
        if reason and reason != OTHER_MATTERS and frame.instruments and _is_end(clause, frame)
        and _has_ended(clause.items[frame.verb]) and is_definite(clause, frame.instruments[0])
        and clause.row[frame.instruments[0] + 1 : frame.instruments[0] + 2] != "o"  # the contract of its coach
    ]
    if not frames or _ELSEWHERE.search(sentence.text):
        return []
    return [
        Candidate(
            (), (), (), clause.items[frame.instruments[0]].value, "terminated", sentence.start, sentence.end, number,
            "ended", definite=True, date=one_date(context.dates(sentence)), about=reading.organisations,
            many=clause.items[frame.instruments[0]].form == "many",
        )
        for frame in frames
    ]  # fmt: skip


def _is_end(clause: Clause, frame: Frame) -> bool:
    """Say whether a frame tells of an end: *was cancelled*, *was not renewed*."""
    if frame.status != "terminated":
        return False
    return frame.rule == "end" or (frame.verb >= 0 and clause.items[frame.verb].value == "renew")


def _has_ended(verb: Item) -> bool:
    """Say whether an end has come or been announced, *will not be renewed*: not *expires*, *will end in 2029*."""
    words = verb.low.split()
    return verb.value == "renew" or ("plan" not in moods(verb) or "would" in words) and not words[-1].endswith("s")


def _named_again(
    clause: Clause, at: int, sentence: Sentence, number: int, context: Context, about: tuple[int, ...]
) -> Candidate:
    """Note that the agreement is named, and whether it ran out: *the agreement between the two expired in 2014*."""
    note = Candidate(
        (), (), (), clause.items[at].value, "signed", sentence.start, sentence.end, number, "named-again",
        definite=True, about=about, many=clause.items[at].form == "many",
    )  # fmt: skip
    verb = next((item for item in clause.items[at + 1 :] if item.tag in ("VG", "PLN")), None)
    if verb is not None and is_out_of_force(verb, sentence.text):
        return note.but(rule="ended", status="terminated")
    if verb is not None and verb.value == "sign" and "plan" in moods(verb):
        return note.but(status="planned")  # the agreement is to be signed in May
    if verb is None or verb.value != "end" or verb.low.endswith(" of") or ends_other(clause, clause.items.index(verb)):
        return note
    if verb.tag == "VG" and (form(verb) not in ("fin", "ed") or moods(verb) & {"plan", "deny", "talk", "agree"}):
        return note
    return note.but(rule="end", status="terminated", date=one_date(context.dates(sentence)))


def add_note(merged: list[Candidate], note: Candidate) -> bool:
    """Give what is said of *the agreement* to the ones that it is said of: a date, a place, a passage, a kind.

    Returns:
        Whether there is one.
    """
    if note.status in ("planned", "denied"):
        return True
    hosts, known = _hosts(merged, note), tuple(merged)
    if not hosts and note.rule == "named-again" and note.status == "signed" and not note.many:
        founded = [at for at, one in enumerate(merged) if one.rule == "found-active" and one.status == "planned"]
        if len(founded) == 1 and 0 <= note.sentence - merged[founded[0]].sentence <= 2 and len(merged) == 1:
            merged[founded[0]] = merged[founded[0]].but(status="reported")
            return True
    for place in hosts:
        merged[place] = _with_note(known, merged[place], note)
    return bool(hosts)


def date_what_follows(merged: list[Candidate], notes: Sequence[Candidate]) -> None:
    """Give a day that a text tells before the parties to the agreements it names then.

    *Six memoranda were signed on 4 May. The partners are A, B and C.*
    """
    alone = len({one.members for one in merged}) == 1
    for note in notes[:_MOST]:
        for place, one in enumerate(merged):
            ahead = one.sentence - note.sentence
            lone = alone and note.fresh and bool(note.about or (note.sentence < _OPENING and not note.many))
            lone = lone and one.members >= frozenset(note.about)
            reach = _LIST if one.rule in _LISTED else _AHEAD
            told = (note.definite or note.many) and one.rule != "have"
            told = told and (note.many or one.rule != "paired" or ahead > 0)  # one signing behind a list of pairs
            mine = (ahead == 0 and one.rule in _PROMISED) or (told and -_NEAR <= ahead <= reach)
            full = len(one.members & frozenset(note.about)) > 1 and not one.sides
            mine = mine or lone or full or (0 < ahead <= _NEAR and one.known)
            if mine and one.status in STANDING:
                merged[place] = _after_note(one, note, lone=lone, full=full)


def _after_note(one: Candidate, note: Candidate, *, lone: bool, full: bool) -> Candidate:
    undated = note.date is not None and (one.date is None or one.guessed)
    agrees = undated or (note.date is not None and note.date == one.date)
    listed = note.many and one.rule in _LISTED and bool(one.members & frozenset(note.about))
    better = one.kind in GENERIC and note.kind not in GENERIC and note.kind not in OF_NO_KIND
    fits = not note.about or bool(one.members & frozenset(note.about))
    again = one.known and one.status == "signed" and 0 < one.sentence - note.sentence <= 2 and fits
    kind = note.kind if better and (listed or again or (lone and note.sentence == 0)) else one.kind
    return one.but(
        date=note.date if undated else one.date,
        sealed=one.sealed or (undated and _tells_signing(note)),
        guessed=one.guessed and not undated,
        kind=kind,
        spans=keep_spans([*one.spans, *note.spans]) if agrees or full or kind != one.kind else one.spans,
    )


def _hosts(merged: Sequence[Candidate], note: Candidate) -> list[int]:
    """Find the agreements that a note speaks of."""
    first = max(0, len(merged) - _MOST)
    known = [place for place in range(first, len(merged)) if merged[place].status != "planned"]
    if not known and note.definite and note.date and note.rule in ("sign-passive", "ceremony"):
        known = list(range(first, len(merged)))  # "approved a memorandum ... The document was signed in 2017."
    about = frozenset(note.about)
    known = [place for place in known if merged[place].sentence != note.sentence or note.definite]
    full = [place for place in known if len(merged[place].members & about) > 1]
    if full and note.rule != "named-again":
        return full
    alone = len({merged[place].members for place in known}) == 1
    if about and note.rule == "ended":
        known = [place for place in known if merged[place].members & about]
    elif about and note.rule not in ("ceremony", "named-again"):
        known = [place for place in known if merged[place].members & about] or (known if alone else [])
    near = [place for place in known if note.sentence - merged[place].sentence <= (_FAR if alone else _NEAR)]
    if near and merged[near[-1]].rule == "paired" and not (alone or note.many):
        return []  # "signed the agreement" behind a list of pairs is not said of the last pair
    if not near or (not note.definite and not (alone and _is_headline(merged[near[-1]]) and note.fresh)):
        return []
    return [place for place in near if merged[place].sentence == merged[near[-1]].sentence]


def _is_headline(one: Candidate) -> bool:
    return one.sentence == 0 and all(span[0] <= one.end for span in one.spans)


def _with_note(merged: Sequence[Candidate], host: Candidate, note: Candidate) -> Candidate:
    only = (note.many and host.status == "signed") or all(one.kind != "mou" for one in merged)
    upgrade = (note.kind == "mou" and host.kind in GENERIC and only) or (
        note.kind == "agreement" and host.kind == "other" and note.rule == "named-again"
    )
    if note.rule == "ended":
        over = host.status in STANDING and note.sentence >= host.sentence
        begun = host.date or note.earlier
        ended = host.but(status="terminated", earlier=begun, date=note.date, spans=[*host.spans, *note.spans])
        return ended if over else host
    if note.rule == "end" and note.status == "terminated" and host.status == "reported":
        return host.but(status="terminated", earlier=host.date, date=note.date)
    if host.status == "planned":
        host = host.but(status="signed", date=None)
    if host.status == "renewed" and note.status != "renewed" and not note.fresh:
        note = note.but(date=None)  # "It was first signed in 1996."
    over, dated = host.status == "terminated", host
    if not over:
        date = _better(host, note)
        sealed = host.sealed or (date == note.date and _tells_signing(note))
        dated = host.but(date=date, guessed=host.guessed and not note.date, sealed=sealed)
    full = len(host.members & frozenset(note.about)) > 1 and note.rule != "named-again"
    proves = full or upgrade or (note.rule != "named-again" and (note.date is not None or _is_headline(host)))
    renewed = note.status == "renewed" and (full or note.definite) and host.status in ("signed", "reported")
    if renewed:
        dated = dated.but(status="renewed", date=note.date or host.date)
    return dated.but(
        known=host.known or host.sentence == note.sentence,
        kind=note.kind if upgrade else host.kind,
        earlier=host.earlier or (note.date if over else None),
        signatories=host.signatories or note.signatories,
        place=host.place or note.place,
        spans=keep_spans([*host.spans, *note.spans]) if proves else host.spans,
    )


def _tells_signing(note: Candidate) -> bool:
    """Say whether a note tells of the signing itself: *the document was signed on 4 May*."""
    return note.date is not None and (note.sealed or note.rule.startswith("sign"))


def _better(host: Candidate, note: Candidate) -> str | None:
    """Choose between the date told before and that of a note: a told one before a guessed, else the more exact."""
    if not note.date or not host.date:
        return host.date or note.date
    if host.guessed and not note.guessed:
        return note.date
    return max(host.date, note.date, key=len) if compatible(host.date, note.date) else host.date


def keep_spans(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Keep the first passages, of those that overlap the longer one, which names more of it, unless it is too long.

    >>> keep_spans([(5, 20), (0, 90), (120, 140)])
    [(0, 90), (120, 140)]
    """
    kept: list[tuple[int, int]] = []
    for start, end in sorted(set(spans)):
        if kept and start < kept[-1][1]:
            both = sorted((kept[-1], (start, end)), key=lambda span: span[1] - span[0])
            kept[-1] = both[1] if both[1][1] - both[1][0] <= _LONGEST else both[0]
        else:
            kept.append((start, end))
    return kept[:_MOST_EVIDENCE]


def note_span(clause: Clause, span: tuple[int, int], mentions: Sequence[Mention]) -> tuple[int, int]:
    """Widen the passage of a note to the parties that stand in its sentence, or to its beginning if it is short."""
    head = clause.items[0].start
    start = min([span[0] if span[1] - head > _SHORT else head, *(mention.start for mention in mentions)])
    end = max([span[1], *(mention.end for mention in mentions)])
    return (start, end) if end - start <= _LONGEST else span


def is_fresh(sentence: Sentence, *, opening: bool = False) -> bool:
    """Say whether a sentence does not speak of another agreement: *also signed*, *a second memorandum*.

    Args:
        opening: It opens the text, so that what it calls new is its own news: *by a new pact signed today*.
    """
    lowered = sentence.text.lower()
    if not has_any(lowered, _OTHERS):
        return True
    return _ANOTHER.search(lowered.replace(" new ", " ") if opening else lowered) is None


def as_told(note: Candidate, clause: Clause, frame: Frame, reading: Reading) -> Candidate:
    """Say whether a frame speaks of an agreement told before, and of whom where it does not name the parties."""
    definite = note.definite or any(is_definite(clause, at) for at in frame.instruments)
    fresh = is_fresh(reading.sentence, opening=note.sentence < _OPENING) and not _ADDED.search(reading.sentence.text)
    if note.members:
        title = clause.headline and note.sentence == 0 and is_present(clause.items[frame.verb])
        unnamed = not names_instrument(clause, frame)
        headline, former = title and frame.verb >= 0, _is_former(clause, frame)
        if note.status == "signed" and (note.date is None or note.guessed) and _is_looked_back_on(clause, frame):
            spans = [span for span in note.spans if span[0] >= reading.sentence.start]  # none of the visit
            note = note.but(status="reported", date=None, guessed=False, spans=spans)
        return note.but(known=definite, fresh=fresh, unnamed=unnamed, headline=headline, former=former)
    if note.begun:
        note = note.but(date=None)  # *The partnership started in 1998*: of no signing told after it
    if note.rule.startswith("sign") and is_of_other_paper(reading.sentence.text):
        note, definite = note.but(date=None, sealed=False), False
    if note.status == "terminated":
        # "the agreement, signed in 2012, was cancelled in May"; "an agreement" is one of others
        note = note.but(rule="ended") if definite else note.but(status="denied")
    start, end = note_span(clause, (note.start, note.end), reading.mentions)
    many = any(clause.items[at].form == "many" for at in frame.instruments) or _is_of_many(frame)
    return note.but(start=start, end=end, about=reading.organisations, definite=definite, fresh=fresh, many=many)


# *A student exchange agreement was **added** at the same ceremony*, *was signed **as well***
_ADDED = re.compile(
    r"\b(?:added|[Aa]t the same (?:ceremony|time|occasion|event|meeting)|as well\b(?! as)|on top of (?:this|that|it))"
)
_HAS_SIGNED = re.compile(r"(?:has|have|had) (?:\w+ )?(?:signed|concluded|entered|made|reached)$")
# *discussed how the memorandum that they have signed can be put to use*, *looked at what has come of the agreement*
_LOOKS_BACK = re.compile(
    r"\b(?:discuss\w*|review\w*|talk(?:ed|s|ing)?|spoke|speak|look(?:ed|s|ing)? (?:at|back)|assess\w*|evaluat\w+"
    r"|follow(?:ed|ing)?[ -]?up|go(?:es|ne)? over|went over|went through|take stock|took stock|progress|implement\w*"
    r"|carrying out|come of|came of|put(?:ting)? (?:in)?to (?:use|practice|effect|action)|breathe|activat\w+"
    r"|reactivat\w+|make use of|fill(?:ing)? with life|status|state|results?|fruits?|outcomes?)\b"
)


def _is_looked_back_on(clause: Clause, frame: Frame) -> bool:
    """Say whether people speak of what came of an agreement there is: *discussed the one that they have signed*."""
    at = frame.instruments[0] if frame.instruments else len(clause.items)
    verb = clause.items[frame.verb] if frame.verb > at else None
    if verb is None or _HAS_SIGNED.match(verb.low) is None or not is_definite(clause, at):
        return False
    if not any(item.tag in ("REL", "ORG", "DET", "PRO") for item in clause.items[at + 1 : at + 3]):
        return False
    said = " ".join([item.low for item in (*clause.items[:at], *clause.items[frame.verb + 1 :])])
    return _LOOKS_BACK.search(said) is not None


# What tells an agreement apart from a later one
EARLIER = frozenset("first earlier previous original initial former old".split())
_FORMER = EARLIER | {"prior"}


def _is_former(clause: Clause, frame: Frame) -> bool:
    """Say whether the agreement is told apart from a later one: *the **first** memorandum ran out in 2019*."""
    at = frame.instruments[0] if frame.instruments else 0
    before = clause.items[max(0, at - 3) : at]
    return any(item.low in _FORMER for item in before) and any(item.tag == "DET" for item in before)


def _is_of_many(frame: Frame) -> bool:
    """Say whether several whom the sentence does not name signed: *four universities entered into an MoU*."""
    cores = [core for group in (frame.subject, *frame.partners) if group is not None for core in group.cores]
    return any(core.kind == "new" and core.listed is None and core.count > 1 for core in cores)
