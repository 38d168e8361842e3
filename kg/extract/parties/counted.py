"""One agreement of as many houses as a text counts, and the names of so many beside it.

*The agreement was signed by the rectors of eight universities. From Peru they are A, B, C and D, from China W, X, Y
and Z.* and *The programme, a partnership of A and three institutions - B, C and D -, has 400 graduates* make one
agreement of all: where the number told and the number of the names are the same, no other word need tie the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.numbers import NUMBER_WORDS
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.headings import UNION
from kg.extract.parties.outlines import NameList, name_lists
from kg.extract.parties.topics import KINDS
from kg.extract.telling.kinds import told_kind

if TYPE_CHECKING:
    from kg.extract.readings import Reading

RULE = "counted"
_FEWEST, _MOST = 3, 15
_SIZES = {word: size for size, word in enumerate(NUMBER_WORDS) if _FEWEST <= size <= _MOST}
_BODIES = (
    r"(?:universit(?:y|ies)|institut(?:ion|e)s?|colleges|schools|academies|polytechnics|bodies|partners?|members"
    r"|founders|signatories|organi[sz]ations|houses|parties|establishments)"
)
# *eight universities*, *all five of its Finnish members*, *four belong to this group*
_COUNTED = re.compile(
    rf"\b(?P<size>{'|'.join(_SIZES)})(?: of (?:its|the|their|these))?"
    rf"(?: (?:(?!and\b|of\b|in\b|with\b|from\b|years?\b|agreements?\b|countries\b)[\w’'-]+ ){{0,3}}?{_BODIES}\b"
    r"| belong to\b)(?! (?:students|staff|of applied))",
    re.IGNORECASE,
)
# Who stands beside them: *A, B and **five institutions***, *a partnership of A and three others*, *besides A, five*
_BRACKETS = r"(?: \([^()]*\))?"
_AND_COUNTED = re.compile(
    rf"{_BRACKETS}(?: (?:in|of|from) [\w ]{{2,25}}?)?,? (?:and|together with|along with|as well as|joined by) "
    r"(?:the |its |all |other )?"
)
_AND_NEXT = re.compile(rf"{_BRACKETS}(?:,|,? and) (?:the )?")
_BESIDES = re.compile(r"\b[Bb]esides (?:the )?$")
# One paper that is signed, or one thing that is of all of them.
_PAPER = (
    r"(?:m[.]?o[.]?u|memorandum|agreement|protocol|accord|pact|compact|convention|charter|declaration"
    r"|(?:consortium|cooperation|partnership|framework) contract|letter of intent)\b(?!s)"
)
_THING = (
    rf"(?:{_PAPER}|partnership|{UNION}|venture|programme|program|school|institute|college|cent(?:re|er)|laboratory)"
)
_DEED = (
    r"(?:signed|concluded|sealed|inked|entered into|founded|established|launched|formed|set up|created|joined in"
    r"|become signatories (?:to|of)|put (?:their|its) (?:names?|hands?|signatures?|pens?) (?:to|under))"
)
_SIGNED = re.compile(
    r"\b(?:signed|signing|signator(?:y|ies)|concluded|sealed|inked|put (?:their|its)|entered into)\b", re.IGNORECASE
)
# *five bodies **have become signatories to an MoU***, *all five members - A, B ... - **put their names to a charter***
_DO = re.compile(
    rf"(?: (?:of|in|from|with) [\w’' ]{{2,40}}?)?(?:,? ?[–—(:-] ?[^–—():;]{{3,400}} ?[–—)-],?)?"
    rf"(?: (?:have|has|had|today|yesterday|jointly|now|all|also|then|\w+ly|last \w+|on \w+day))* {_DEED}\b"
    rf"[^.;:–—]{{0,60}}?\b{_THING}",
    re.IGNORECASE,
)
# *the agreement **was signed by the rectors of** eight universities*
_HEADS = r"(?:rectors|heads|presidents|representatives|leaders|principals|vice-chancellors|directors|chancellors)"
_DONE_BY = re.compile(
    rf"\b{_THING}[^.;:]{{0,80}}? {_DEED}\b[^.;:,]{{0,60}}? by (?:all |the )?(?:{_HEADS} (?:of|from) )?"
    r"(?:all |the |its )?$",
    re.IGNORECASE,
)
# *a partnership of A and three institutions*, *the alliance is made up of five universities*
_OF_ALL = re.compile(
    rf"\b(?:partnership|{UNION}|venture|programme|program)(?: \([^()]*\))? (?:of|between) (?:the )?"
    rf"(?P<own>[^.;:]{{0,120}})$|\b(?:partnership|{UNION})\b[^.;:]{{0,60}}? (?:is made up of|comprises|consists of"
    r"|unites|brings together|links) (?:the )?$",
    re.IGNORECASE,
)
_UNDONE = re.compile(
    r"\b(?:not|no|never|without|will|would|could|may|might|if|hop(?:e|es|ed|ing)|plan(?:s|ned)?|expected"
    r"|to (?:be )?sign|intend\w*|draft\w*|cancel\w*|postpone\w*|reject\w*|negotiat\w*|propos\w*|consider\w*|terminat\w+"
    r"|expir\w+|dissolv\w+|collaps\w+|ended|disband\w+|refus\w+|left|withdr\w+|each|separate\w*|respectively|bilateral"
    r"|individual\w*|several|memoranda|memorandums|agreements|protocols|contracts|accords|pacts|mous"
    r"|attend\w*|compet\w+|rank\w*"
    r"|visit\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
# What houses found or run without an agreement of theirs: *the prize was founded by three universities*.
_NO_HOUSE = re.compile(
    r"\b(?:prize|award|journal|newspaper|magazine|compan(?:y|ies)|clubs?|festival|tournament|conference|fair|exhibition"
    r"|petition|appeal|letter|statement)\b",
    re.IGNORECASE,
)
# The list stands behind words that open it, and in another sentence at its beginning.
_LISTED = re.compile(
    r"(?:[:–—-]|\b(?:is|are|were|include|being|namely|i\.e\.|among (?:them|which|whom)(?: are)?|such as|including"
    r"|from \w+)),? ?(?:the )?$",
    re.IGNORECASE,
)
_TAKES_UP = re.compile(r"(?:From\b|(?:They|These|The \w+|Its \w+) (?:are|were)\b)")
_AMONG = re.compile(r"\b(?:among (?:which|whom) are|namely)(?: the)? $|^The \w+: (?:the )?$")
_BELONG = re.compile(r" belong to\b")
_BY_OTHERS = re.compile(r"\bby (?!(?:the |all )?(?:heads|rectors|presidents|representatives|leaders)\b)")
_MOST_COUNTS = 4  # so many counts of a sentence are looked at


def find_counted(
    readings: Sequence[Reading], organisations: Sequence[Organisation], found: Sequence[Candidate]
) -> Candidate | None:
    """Find the one agreement of so many houses that a text counts and names.

    Args:
        readings: All sentences of the text.
        organisations: Those that it names.
        found: What the sentences themselves say.
    """
    if len({place for reading in readings for place in reading.organisations}) < _FEWEST:
        return None
    for number, reading in enumerate(readings):
        text = reading.sentence.text
        counts = list(islice(_COUNTED.finditer(text), _MOST_COUNTS))
        if not counts or _UNDONE.search(text):
            continue
        for match in counts:
            beside = _beside(reading, match.start())
            telling = _telling(readings, number, match, beside)
            if telling is None:
                continue
            members = _named(readings, number, match, organisations, beside)
            if members and not _is_told(members, found):
                return _candidate(members, readings, telling, number)
    return None


def _telling(
    readings: Sequence[Reading], number: int, match: re.Match[str], beside: tuple[int, ...]
) -> int | None:
    """Give the sentence that tells of the agreement of those counted: theirs, or the one before *four belong to it*."""
    text = readings[number].sentence.text
    before = text[: match.start()]
    if _NO_HOUSE.search(before):
        return None
    if _BELONG.search(match.group()) and number:
        told = readings[number - 1].sentence.text
        signed = re.search(_PAPER, told, re.IGNORECASE) and _SIGNED.search(told)
        return number - 1 if signed and not (_UNDONE.search(told) or _BY_OTHERS.search(told)) else None
    union = _OF_ALL.search(before)
    if union is not None and (beside or not union["own"]):
        return number
    if _DONE_BY.search(before):
        return number
    does = _DO.match(text, match.end()) if beside or _OPENS.search(before) else None
    return number if does is not None and _WITH.match(text, does.end()) is None else None


# *Three universities signed an agreement with C*: each has one with C.
_WITH = re.compile(r"[^.;]{0,60}? with\b")
# Where those counted can act, at the beginning of a clause: *In 2012 five institutions*, *after all five members*.
_OPENS = re.compile(
    r"(?:^|^(?:In|On|Last|This|With) (?:(?!of\b|from\b|for\b)[\w,]+ ){1,3}|\b(?:after|when|that|as) |[,;:] )"
    r"(?:all |the |its |these |all of the )?$",
    re.IGNORECASE,
)


def _named(
    readings: Sequence[Reading],
    number: int,
    match: re.Match[str],
    organisations: Sequence[Organisation],
    beside: tuple[int, ...],
) -> tuple[int, ...]:
    """Give so many names as are counted, in a list behind the words that count them, with who stands beside these."""
    size = _SIZES[match["size"].lower()]
    for at in range(number, min(number + 3, len(readings))):
        lists = list(name_lists(readings[at], at, organisations))
        if at == number:
            lists = [names for names in lists if _stands_behind(names, match.group())]
        elif at > number + 1 or _TAKES_UP.match(readings[at].sentence.text) is None:
            lists = [names for names in lists if _AMONG.search(names.before)]
        for members in _sets(lists):
            if len(members) == size and not {*beside} & {*members} and _are_houses(members, organisations):
                return (*beside, *members)
    below = _lines_below(readings, number, size)
    return (*beside, *below) if below and not {*beside} & {*below} else ()


_BULLET = re.compile(r"\s*(?:[•*·▪◦‣–—-]|\d{1,2}[.)]|\([a-z\d]\))\s")


def _lines_below(readings: Sequence[Reading], number: int, size: int) -> tuple[int, ...]:
    """Give the names of as many bullets below a colon as are counted; one of them may be a name that is not read."""
    colon = next((at for at in (number, number + 1) if readings[at : at + 1] and _ends_in_colon(readings[at])), None)
    if colon is None:
        return ()
    lines = readings[colon + 1 : colon + 2 + size]
    marked = [_BULLET.match(line.sentence.text) is not None for line in lines]
    if len(lines) < size or not all(marked[:size]) or any(marked[size:]):
        return ()
    members = tuple(dict.fromkeys(place for line in lines[:size] for place in line.organisations[:1]))
    return members if len(members) >= max(_FEWEST, size - 1) else ()


def _ends_in_colon(reading: Reading) -> bool:
    return reading.sentence.text.rstrip().endswith(":")


def _beside(reading: Reading, counted: int) -> tuple[int, ...]:
    """Give who is named beside those counted: *A, B and five institutions*, *besides A, five institutions*."""
    text, first = reading.sentence.text, reading.sentence.start
    found: list[int] = []
    end, joins = counted, _AND_COUNTED
    for mention in reversed(reading.mentions):
        start, last = mention.start - first, mention.end - first
        if last > counted:
            continue
        if joins.fullmatch(text, last, end) is None:
            return tuple(found[::-1]) or ((mention.organisation,) if _BESIDES.search(text[:start]) else ())
        found.append(mention.organisation)
        end, joins = start - (4 if text.endswith("the ", 0, start) else 0), _AND_NEXT
    return tuple(found[::-1])


def _stands_behind(names: NameList, counted: str) -> bool:
    """Say whether a list of the sentence that counts follows the count: *three institutions where ... - A, B and C*."""
    at = names.before.find(counted)
    return at >= 0 and len(names.before) - at - len(counted) < 80


def _sets(lists: Sequence[NameList]) -> Iterator[tuple[int, ...]]:
    """Give the members of each list that is introduced as one, and of all lists of a sentence together."""
    for names in lists:
        if _LISTED.search(names.before):
            yield names.members
    if len(lists) > 1 and _LISTED.search(lists[0].before):
        yield tuple(dict.fromkeys(place for names in lists for place in names.members))


def _are_houses(members: Sequence[int], organisations: Sequence[Organisation]) -> bool:
    return any(organisations[place].kind in KINDS["institution"] for place in members)


def _is_told(members: Sequence[int], found: Sequence[Candidate]) -> bool:
    """Say whether the text itself says with whom two of them have an agreement."""
    return any(len(candidate.members & {*members}) > 1 for candidate in found)


def _candidate(members: tuple[int, ...], readings: Sequence[Reading], telling: int, number: int) -> Candidate:
    """Write the agreement with the sentence that tells of it, the one that counts and those that name them."""
    sentence = readings[telling].sentence
    near = range(max(0, number - 1), len(readings))
    firsts = (next((at for at in near if place in readings[at].organisations), number) for place in members)
    spans = [(readings[at].sentence.start, readings[at].sentence.end) for at in sorted({number, *firsts} - {telling})]
    signed = _SIGNED.search(sentence.text) is not None
    status = "renewed" if signed and re.search(r"\brenew", sentence.text) else "signed" if signed else "reported"
    return Candidate(
        members, (), (), told_kind(sentence.text), status, sentence.start, sentence.end, telling, RULE,
        resolved=True, spans=spans,
    )  # fmt: skip
