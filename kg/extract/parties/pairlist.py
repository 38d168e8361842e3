"""Lines and lists of pairs under words that promise pairs.

*The scheme picks out three twins. They are A and B, C and D, and E and F.* Or a line each: *A – B*, *dairy science
(C – D)*, under *Partnerships between universities of the two countries:*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.clauses.items import Item
from kg.extract.document import Sentence
from kg.extract.frames.founded import founded_thing
from kg.extract.frames.frame import Clause
from kg.extract.hints import PROMISING, hints
from kg.extract.names.offsets import has_any
from kg.extract.numbers import TWO_OR_MORE, value_of
from kg.extract.papers import PACTS
from kg.extract.parties.announcing import goes_on
from kg.extract.parties.candidate import GENERIC, Candidate
from kg.extract.parties.described import BULLET, is_unfinished
from kg.extract.parties.focus import Focus, PairPromise
from kg.extract.parties.headings import TOPIC
from kg.extract.parties.parted import read_parted
from kg.extract.parties.turning import takes_back

_REACH, _LISTED = 4, 6
_PROMISES = re.compile(
    r"\b(?:twins|twinnings?|pairs|pairings|tandems)\b|\b(?:twinning|institutional|university|bilateral) partnerships\b"
    r"|\b(?:dual|double|joint)[- ]degree programmes\b|\bpartnerships between\b",
)
# "The proposed memoranda are as follows:"
_OPENS_LIST = re.compile(
    rf"\b{PACTS}\b[^.:]{{0,60}}\b(?:follow(?:s|ing)?|these|are|were|below)"
    r"[^.:]{0,40}:$"
)
_AHEAD = re.compile(r"\b(?:propos\w+|plan\w*|will|would|to be|aim\w*|approv\w+|upcoming|intend\w*|expected)\b")
_THEY_ARE = re.compile(
    r"(?:they|these|those|the (?:\w+ ){0,3}\w+s) (?:are|include)\b|among (?:them|these)", re.IGNORECASE
)


# "The partnerships will be between:"
_OPENS_PAIRS = re.compile(
    rf"\b(?P<noun>partnerships|deals|{PACTS})\b[^.:,]{{0,40}}\b(?:are|were|will be|is) "
    r"(?:\w+ )?between:$"
)
_SIGNED_REACH = 6
# "Three memoranda of understanding were signed on Monday:", and no "by", "with" or "between" of somebody
_COUNTS_PAIRS = re.compile(
    rf"(?!.*\b(?:hop|wish|den(?:y|ie)|doubt|claim|rumou?r|unless|if)\w*\b)"
    rf"(?:[^:]*(?:[,–—-]|\bthat|week|month|day) )?(?P<count>{TWO_OR_MORE}) "
    rf"(?:[\w-]+ ){{0,3}}?{PACTS} (?:\(\w+\) )?"
    r"(?:were|have been) (?:\w+ )?(?:signed|concluded|inked|exchanged|sealed)\b"
    rf"(?![^:]*\b(?:by|with|between)\b){TOPIC}:"
)
_COUNTS_SIGNED = re.compile(
    rf"\b{TWO_OR_MORE} (?:[\w-]+ ){{0,3}}?{PACTS} (?:\(\w+\) )?"
    r"(?:were|have been) (?:\w+ )?(?:signed|concluded|inked|exchanged|sealed)\b"
    r"(?![^:]*\b(?:by|with|between|follow\w*|below|these|namely|includ\w+)\b)[^:]*:$"
)
_LINE_OF_TWO = re.compile(r"-?/?d?(O)p?(?:[,i]?[CL]{1,3})*,?(?:[&-]|W)d?(O)p?(?:[,i]?[CL]{1,3})*(?:[,;]&?)?")


def promise_of_pairs(
    sentence: Sentence, number: int, *, signing: int = -99, unowned: bool = False
) -> PairPromise | None:
    """Give what the sentence promises of pairs or partnerships that later ones may name.

    Args:
        signing: Number of the last sentence that told of a signing: what it founded *will be between* its parties.
        unowned: Whether no house, of the sentence or of the whole text, may have signed what the sentence counts.
    """
    if unowned and (counted := _counted_pairs(sentence, number)) is not None:
        return counted
    if _heads_others(sentence.text):
        return None
    if (headed := _headed_pairs(sentence, number)) is not None:
        return headed
    told = hints(sentence.text) & PROMISING
    if not told and "|" not in sentence.text and not sentence.text.endswith(":"):
        return None
    lowered = sentence.text.lower()
    if "|" in lowered and _TWO_COLUMNS.search(lowered):
        return PairPromise(number, (sentence.start, sentence.end), "reported", "agreement", columns=True)
    between = _OPENS_PAIRS.search(lowered) if lowered.endswith(" between:") else None
    if between is not None:
        plan = _AHEAD.search(lowered) is not None and number - signing > _SIGNED_REACH
        kind = "other" if between["noun"][0] == "p" else "mou" if between["noun"][0] == "m" else "agreement"
        return PairPromise(number, (sentence.start, sentence.end), "planned" if plan else "reported", kind)
    twins = told and _PROMISES.search(lowered) is not None
    opens = None if twins or lowered[-1:] != ":" or takes_back(lowered) else _OPENS_LIST.search(lowered)
    if not twins and opens is None:
        return None
    status = "planned" if _AHEAD.search(lowered) else "reported"
    kind = "other" if opens is None else "mou" if opens[0].startswith("m") else "agreement"
    return PairPromise(number, (sentence.start, sentence.end), status, kind)


# What else a line below a heading names: *Speakers: A and B*
_LABELS = re.compile(r"\W*(?:[Ss]peakers?|[Hh]osts?|[Gg]uests?|[Cc]hairs?|[Mm]oderators?|[Vv]enues?|[Ss]ponsors?)\b")
# *List of MoUs signed*, *Agreements signed in 2018*, a line of its own
_HEADS_SIGNED = re.compile(
    rf"(?:the |a )?(?:list of )?(?:the |all )?(?:[\w-]+ )?{PACTS} (?:that were )?(?:signed|concluded|exchanged)\b"
    r"(?! (?:by|with|between|for)\b)[^.:;,?!|]{0,60}"
)


def _headed_pairs(sentence: Sentence, number: int) -> PairPromise | None:
    """Give the promise of a heading of which each line below is a pair."""
    lowered = sentence.text.lower()
    if " signed" not in lowered and not has_any(sentence.text, ("cluded", "changed")):
        return None
    match = _HEADS_SIGNED.fullmatch(lowered)
    if match is None or _AHEAD.search(lowered) is not None:
        return None
    kind = "mou" if "mou" in match[0] or "memorand" in match[0] else "agreement"
    return PairPromise(number, (sentence.start, sentence.end), "signed", kind, columns=True)


def _counted_pairs(sentence: Sentence, number: int) -> PairPromise | None:
    """Give the promise of *two memoranda were signed:*, of which each line below names two."""
    match = _COUNTS_PAIRS.fullmatch(sentence.text.lower()) if sentence.text.endswith(":") else None
    if match is None:
        return None
    count = value_of(match["count"])
    kind = "mou" if "mou" in match[0] or "memorand" in match[0] else "agreement"
    return PairPromise(number, (sentence.start, sentence.end), "signed", kind, left=count)


def _heads_others(text: str) -> bool:
    """Say whether lines below a signing are no pairs of it: *two agreements were signed in front of guests from:*."""
    if not text.endswith(":") or _COUNTS_SIGNED.search(text.lower()) is None:
        return False
    return _COUNTS_PAIRS.fullmatch(text.lower()) is None


def _counted_pair(
    clause: Clause, sentence: Sentence, focus: Focus, promise: PairPromise, number: int
) -> list[Candidate]:
    """Read a line of *A and B*, *A – B*, *A with B* or *between A and B* as one of the pairs that were counted."""
    match = _LINE_OF_TWO.fullmatch(clause.row)
    if match is None or number - promise.sentence > 1:
        focus.pairs = None
        return []
    focus.pairs = replace(promise, sentence=number, left=promise.left - 1) if promise.left > 1 else None
    pair = (clause.items[match.start(1)].organisation, clause.items[match.start(2)].organisation)
    span = (sentence.start, sentence.end)
    return [
        Candidate(
            pair, (), (), promise.kind, promise.status, *span, number, "paired",
            spans=[promise.span], date=focus.listing_date,
        )
    ]  # fmt: skip


def read_pairs(clause: Clause, sentence: Sentence, focus: Focus, number: int) -> list[Candidate]:
    """Give the pairs that a line or *they are ...* names, while the promise of pairs is fresh."""
    promise = focus.pairs
    if _heads_others(sentence.text):
        focus.pairs, focus.listing = None, -99
        return []
    if promise is not None and promise.left:
        return _counted_pair(clause, sentence, focus, promise, number)
    if paired := read_parted(clause, sentence, focus, number):
        return paired
    if ":" in clause.row and focus.listing == number:
        return _pairs_after_colon(clause, sentence, focus, number)
    if "|" in sentence.text and promise is not None and promise.columns and 0 < number - promise.sentence <= _REACH:
        return _pair_of_row(clause, sentence, focus, promise, number)
    if "I" in clause.row:
        return []
    if promise is None or not 0 < number - promise.sentence <= _REACH:
        return _listed_pairs(clause, sentence, focus, number)
    listed = _THEY_ARE.match(sentence.text) is not None
    line = "V" not in clause.row and (BULLET.match(sentence.text) is not None or sentence.text[-1:] not in ".!?")
    pairs = _pairs_in(clause.items) if listed or line else []
    if promise.columns and _LABELS.match(sentence.text) is not None:
        pairs = []
    if promise.kind != "other" and not all(_is_abroad(focus, *pair) for pair in pairs):
        pairs = []
    if pairs:
        focus.pairs = replace(promise, sentence=number)
    return [
        Candidate(
            pair, (), (), promise.kind, promise.status, sentence.start, sentence.end, number, "paired",
            spans=[promise.span],
        )
        for pair in pairs
    ]  # fmt: skip


_PAIR_TO_DO = re.compile(r"-?(?:d?C*A(?:oC{1,3})?,)?d?(O)p?&d?(O)p?(V|>)")


def read_tasks(
    clause: Clause, sentence: Sentence, focus: Focus, number: int, found: Sequence[Candidate]
) -> list[Candidate]:
    """Read *- A and B to set up a doctoral school*: a line of a list that words before have promised.

    Args:
        found: What the line tells by itself, as if it were only planned.
    """
    promise, match = focus.pairs, _PAIR_TO_DO.match(clause.row)
    if promise is None or match is None or not 0 < number - promise.sentence <= _REACH:
        return []
    verb = clause.items[match.start(3)]
    pair = (clause.items[match.start(1)].organisation, clause.items[match.start(2)].organisation)
    to_do = (verb.tag == "TO" or verb.form.startswith("inf")) and BULLET.match(sentence.text) is not None
    if pair[0] == pair[1] or not to_do:
        return []
    focus.pairs = replace(promise, sentence=number)
    told = [one.kind for one in found if one.members == frozenset(pair) and one.kind not in GENERIC]
    kind = promise.kind
    if kind in GENERIC:
        kind = next(filter(None, (*told, _thing_done(clause, match.start(3)), kind)))
    span = (sentence.start, sentence.end)
    return [Candidate(pair, (), (), kind, promise.status, *span, number, "paired", spans=[promise.span])]


def _thing_done(clause: Clause, verb: int) -> str:
    """Give the kind of what two will set up: *four new undergraduate programmes*."""
    for item in clause.items[verb + 1 :]:
        if item.tag == "PRG" or item.low in ("programmes", "programs"):
            return "joint-programme"
        if item.tag in ("ENT", "ANA") and (kind := founded_thing(item)):
            return kind
    return ""


def _pairs_after_colon(clause: Clause, sentence: Sentence, focus: Focus, number: int) -> list[Candidate]:
    """Read *agreements were concluded between: A – B; C – D*."""
    colon = clause.row.index(":")
    after = clause.items[colon + 1 :]
    rest = clause.row[colon:]
    dashed = "V" not in rest and ("&" not in rest or rest.count("-") == rest.count("O") // 2)
    pairs = _pairs_in(after) if dashed else []
    return [
        Candidate(pair, (), (), focus.listing_kind, "signed", sentence.start, sentence.end, number, "paired")
        for pair in pairs
    ]


def _pair_of_row(
    clause: Clause, sentence: Sentence, focus: Focus, promise: PairPromise, number: int
) -> list[Candidate]:
    """Read a row of a table that has a column for each of two parties."""
    named = tuple(dict.fromkeys(item.organisation for item in clause.items if item.tag == "ORG"))
    if len(named) != 2:
        return []
    focus.pairs = replace(promise, sentence=number)
    span = (sentence.start, sentence.end)
    return [Candidate(named, (), (), promise.kind, promise.status, *span, number, "paired", spans=[promise.span])]


# "Country | Partner university | Home university"
_TWO_COLUMNS = re.compile(
    r"\bpartner\b.*\|.*\bhome (?:universit|institut)|\bhome (?:universit|institut).*\|.*\bpartner\b"
)


def _listed_pairs(clause: Clause, sentence: Sentence, focus: Focus, number: int) -> list[Candidate]:
    """Read a line *- A – B*, *A (Japan) and B (Chile)* after *four agreements were signed*."""
    if not 0 < number - focus.listing <= _LISTED or "V" in clause.row or not _is_line_of_pairs(clause, sentence):
        return []
    last = max((item.end for item in clause.items if item.tag == "ORG"), default=sentence.end)
    if is_unfinished(sentence.text[last - sentence.start :].lower()):
        return []
    pairs = _pairs_in(clause.items)
    dashed = len(pairs) == 1 and re.search(r"O[pda]*-[da]*O", clause.row) is not None
    owned = focus.roll is not None and goes_on(focus.roll, number)  # "A signed with the following: B and C"
    if not dashed and (len(pairs) != 1 or owned or not _is_abroad(focus, *pairs[0])):
        pairs = _pairs_abroad(clause.items, focus)
    focus.listing = number
    return [
        Candidate(
            pair, (), (), focus.listing_kind, "signed", sentence.start, sentence.end, number, "paired",
            date=focus.listing_date,
        )
        for pair in pairs
    ]  # fmt: skip


def _pairs_abroad(items: Sequence[Item], focus: Focus) -> list[tuple[int, int]]:
    """Give two pairs or more of a row in which some name is not read: *A and B, Xyz and C, D – E*."""
    row = [item for item in items if item.tag not in ("PAR", "DET", "ADV")]
    found = [
        (one.organisation, two.organisation)
        for one, mark, two in zip(row, row[1:], row[2:], strict=False)
        if (one.tag, two.tag) == ("ORG", "ORG") and _mark(mark) in ("AND", "DASH")
    ]
    countries = [[focus.organisations[place].country for place in pair] for pair in found]
    alike = any(here is not None and here == there for here, there in countries)
    return found if not alike and sum(_is_abroad(focus, *pair) for pair in found) > 1 else []


def _is_line_of_pairs(clause: Clause, sentence: Sentence) -> bool:
    """Say whether a line holds names that *and* or a dash may join to pairs, and is no sentence."""
    return sentence.text[-1:] not in ".!?:" and re.search(r"O[^O]*[&-][^O]*O", clause.row) is not None


def _is_abroad(focus: Focus, one: int, two: int) -> bool:
    """Say whether two are known to be of two countries: those whom a list names for one country are no pair."""
    here, there = focus.organisations[one].country, focus.organisations[two].country
    return here is not None and there is not None and here != there


def _pairs_in(items: Sequence[Item]) -> list[tuple[int, int]]:
    """Give the pairs of a row of items if all its names stand in pairs: *A and B, C and D*, *physics (A – B)*."""
    inner = [item for item in items if item.tag == "PAR" and sum(part.tag == "ORG" for part in item.inner) == 2]
    rows: list[Sequence[Item]] = [item.inner for item in inner] or [items]
    found: list[tuple[int, int]] = []
    for row in rows:
        names = [at for at, item in enumerate(row) if item.tag == "ORG"]
        if len(names) % 2:
            return []
        for one, two in zip(names[::2], names[1::2], strict=True):
            between = [_mark(item) for item in row[one + 1 : two] if item.tag not in ("PAR", "DET", "ADV")]
            if between not in (["AND"], ["DASH"]) or row[one].organisation == row[two].organisation:
                return []
            found.append((row[one].organisation, row[two].organisation))
    return found


def _mark(item: Item) -> str:
    """Give what an item joins by: a slash stands between two names of one, *University of Graz / Universität Graz*."""
    return "SLASH" if item.tag == "AND" and item.low == "/" else item.tag
