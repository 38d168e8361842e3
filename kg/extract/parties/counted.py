"""One agreement of as many houses as a text counts, and the names of so many beside it.

*The agreement was signed by the rectors of eight universities. From Peru they are A, B, C and D, from China W, X, Y
and Z.* and *The programme, a partnership of A and three institutions - B, C and D -, has 400 graduates* make one
agreement of all: where the number told and the number of the names are the same, no other word need tie the two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.caseless import Caseless
from kg.extract.hints import THREE, hints
from kg.extract.names.offsets import has_any
from kg.extract.numbers import NUMBER_WORDS, value_of
from kg.extract.papers import CHARTER, PACTS
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.countednames import names_of_counted
from kg.extract.parties.headings import UNION
from kg.extract.telling.kinds import told_kind

if TYPE_CHECKING:
    from kg.extract.readings import Reading

RULE = "counted"
_FEWEST, _MOST = 3, 15
_BODIES = (
    r"(?:universit(?:y|ies)|institut(?:ion|e)s?|colleges|schools|academies|polytechnics|bodies|members"
    r"|partners?(?! (?:universit|institut|college|school|academ|polytechnic))"
    r"|founders|signatories|organi[sz]ations|houses|parties|establishments)"
)
# *eight universities*, *all five of its Finnish members*, *four belong to this group*
_COUNTED = re.compile(
    rf"\b(?P<size>{'|'.join(NUMBER_WORDS[_FEWEST : _MOST + 1])})(?: of (?:its|the|their|these))?"
    rf"(?: (?:(?!and\b|of\b|in\b|with\b|from\b|years?\b|agreements?\b|countries\b)[\w’'-]+ ){{0,3}}?{_BODIES}\b"
    r"| belong to\b)(?! (?:students|staff|of applied))",
    re.IGNORECASE,
)
# Who stands beside them: *A, B and **five institutions***, *a partnership of A and three others*, *besides A, five*
_BRACKETS = r"(?: \([^()]*\))?"
_AND_COUNTED = re.compile(
    rf"{_BRACKETS}(?: (?:in|of|from) [\w ]{{2,25}}?)?,? (?:and|together with|along with|as well as|joined by) "
    r"(?:of |from |by )?(?:the |its |all |other )?"
)
_AND_NEXT = re.compile(
    rf"{_BRACKETS}(?: (?:in|of|from) [\w ]{{2,25}}?)?(?:,|,? and) (?:of |from |by )?(?:the )?"
)
_BESIDES = re.compile(r"\b[Bb]esides (?:the )?$")
# One paper that is signed, or one thing that is of all of them.
_PAPER = rf"{CHARTER}\b(?!s)"
_THING = (
    rf"(?:{_PAPER}|partnership|{UNION}|venture|programme|program|school|institute|college|cent(?:re|er)|laboratory)"
)
_DEED = (
    r"(?:signed|concluded|sealed|inked|entered into|founded|established|launched|formed|set up|created|joined in"
    r"|joined forces|teamed up|come together|united|become signatories (?:to|of)"
    r"|put (?:their|its) (?:names?|hands?|signatures?|pens?) (?:to|under))"
)
_SIGNED = re.compile(
    r"\b(?:signed|signing|signator(?:y|ies)|concluded|sealed|inked|put (?:their|its)|entered into)\b", re.IGNORECASE
)
# *five bodies **have become signatories to an MoU***, *all five members - A, B ... - **put their names to a charter***
_DO = re.compile(
    rf"(?: (?:of|in|from|with) [\w’' ]{{2,40}}?)?"
    rf"(?:,? ?[–—(:-] ?[^–—():;]{{3,400}} ?[–—)-],?|, namely [^;:]{{3,400}}?,|,)?"
    rf"(?: (?:have|has|had|today|yesterday|jointly|now|all|also|then|\w+ly|last \w+|on \w+day))* {_DEED}\b"
    rf"[^.;:–—]{{0,60}}?\b{_THING}",
    re.IGNORECASE,
)
# *the agreement **was signed by the rectors of** eight universities*
_HEADS = r"(?:rectors|heads|presidents|representatives|leaders|principals|vice-chancellors|directors|chancellors)"
_DONE_BY = Caseless(
    rf"\b{_THING}[^.;:]{{0,80}}? {_DEED}\b[^.;:,]{{0,60}}? (?:by|between|among) (?:all |the )?"
    rf"(?:{_HEADS} (?:of|from) )?(?:all |the |its )?$",
)
# *a partnership of A and three institutions*, *the alliance is made up of five universities*
_OF_ALL = Caseless(
    rf"\b(?:partnership|{UNION}|venture|programme|program)(?: \([^()]*\))? (?:of|between) (?:the )?"
    rf"(?P<own>[^.;:]{{0,120}})$|\b(?:partnership|{UNION})\b[^.;:]{{0,60}}? (?:is made up of|comprises|consists of"
    r"|unites|brings together|links) (?:the )?$",
)
_WHAT = ("partnership", "network", "consortium", "alliance", "league", "federation", "coalition", "venture", "program")
_UNDONE = Caseless(
    r"\b(?:not|no|never|without|will|would|could|(?<!\d )may(?! \d)|might|if|hop(?:e|es|ed|ing)|plan(?:s|ned)?|expected"
    r"|to (?:be )?sign(?:ed)?"
    r"|intend\w*|draft\w*|cancel\w*|postpone\w*|reject\w*|negotiat\w*|propos\w*|consider\w*|terminat\w+"
    r"|expir\w+|dissolv\w+|collaps\w+|ended|disband\w+|refus\w+|left|withdr\w+|each|separate\w*|respectively|bilateral"
    rf"|individual\w*|several|{PACTS}"
    r"|attend\w*|compet\w+|rank\w*"
    r"|visit\w*)\b|n['’]t\b",
)
# What houses found or run without an agreement of theirs: *the prize was founded by three universities*.
_NO_HOUSE = Caseless(
    r"\b(?:prize|award|journal|newspaper|magazine|compan(?:y|ies)|clubs?|festival|tournament|conference|fair|exhibition"
    r"|petition|appeal|letter|statement)\b",
)
_BELONG = re.compile(r" belong to\b")
_BY_OTHERS = re.compile(r"\bby (?!(?:the |all )?(?:heads|rectors|presidents|representatives|leaders)\b)")
_MOST_COUNTS = 4  # so many counts of a sentence are looked at


@dataclass(frozen=True, slots=True)
class Counted:
    """One agreement of those who are counted, and how much of the text tells of it.

    Attributes:
        candidate: The agreement.
        beside: Who is named beside those counted.
        sentences: From the sentence that counts to the last that names.
    """

    candidate: Candidate
    beside: frozenset[int]
    sentences: range

    def put_into(self, found: Sequence[Candidate]) -> list[Candidate]:
        """Put the agreement of all in the place of what its sentences told of some: *A and B signed*, *A with C*."""
        part = [one for one in found if self._tells(one)]
        kept = [one for one in found if one not in part]
        known = [one for one in part if one.sentence == self.candidate.sentence]
        date = next((one.date for one in known if one.date), None)
        place = next((one.place for one in known if one.place), None)
        return [*kept, self.candidate.but(date=date, place=place)]

    def _tells(self, candidate: Candidate) -> bool:
        """Say whether a candidate tells of some of the members what is told of all."""
        members = candidate.members
        if not members <= self.candidate.members or len(members) < 2:
            return False
        heads = candidate.sentence < self.sentences.start and members <= self.beside
        return candidate.status != "terminated" and (heads or candidate.sentence in self.sentences)


def find_counted(
    readings: Sequence[Reading], organisations: Sequence[Organisation], found: Sequence[Candidate], home: int | None
) -> Counted | None:
    """Find the one agreement of so many houses that a text counts and names.

    Args:
        readings: All sentences of the text.
        organisations: Those that it names.
        found: What the sentences themselves say.
        home: The house that the text is about: *the University and five institutions*.
    """
    if len({place for reading in readings for place in reading.organisations}) < _FEWEST:
        return None
    for number, reading in enumerate(readings):
        text = reading.sentence.text
        counts = list(islice(_COUNTED.finditer(text), _MOST_COUNTS)) if hints(text) & THREE else []
        for match in counts:
            beside, first = _beside(reading, match.start(), home)
            telling = _telling(readings, number, match, beside, first)
            if telling is None:
                continue
            if _UNDONE.search(text):
                break
            size = value_of(match["size"])
            members, last = names_of_counted(readings, number, match.group(), size, organisations, beside)
            if not members:
                continue
            agreement = _candidate(members, readings, telling, number)
            counted = Counted(agreement, frozenset(beside), range(number, last + 1))
            if not _is_told(counted, found):
                return counted
    return None


def _telling(
    readings: Sequence[Reading], number: int, match: re.Match[str], beside: tuple[int, ...], first: int
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
    union = _OF_ALL.search(before) if has_any(before.lower(), _WHAT) else None
    if union is not None and (beside or not union["own"]):
        return number
    if _DONE_BY.search(text[:first]) or (beside and _JOINTLY.search(before)):
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


# *A signed one memorandum **together with** five institutions*
_JOINTLY = Caseless(
    rf"\b{_DEED}\b[^.;:,]{{0,60}}?\b{_PAPER}[^.;:]{{0,50}}? (?:together|jointly) with (?:the |its )?$"
)
_OUR_HOUSE = re.compile(
    r"(?:^|\b(?:of|by|between) )(?:[Tt]he (?:[Uu]niversity|[Cc]ollege|[Ii]nstitute)|[Ii]t|[Ww]e)(?= |,)"
)


def _beside(reading: Reading, counted: int, home: int | None) -> tuple[tuple[int, ...], int]:
    """Give who is named beside those counted, and where they begin: *A, B and five institutions*, *besides A, five*,
    *A signed a memorandum together with five institutions*.
    """
    text, first = reading.sentence.text, reading.sentence.start
    found: list[int] = []
    end, joins = counted, _AND_COUNTED
    for mention in reversed(reading.mentions):
        start, last = mention.start - first, mention.end - first
        if last > counted or (text[max(0, start - 2) : start] == " (" and ")" in text[last:end]):
            continue  # behind them, or an acronym: "Harbour University (HU) and five institutions"
        if joins.fullmatch(text, last, end) is None:
            if not found and _BESIDES.search(text[:start]):
                return (mention.organisation,), start
            break
        found.append(mention.organisation)
        end, joins = start - (4 if text.endswith("the ", 0, start) else 0), _AND_NEXT
    if not found and _JOINTLY.search(text[:counted]):
        signers = (mention.organisation for mention in reading.mentions if mention.end - first <= counted)
        return tuple(dict.fromkeys(signers)), counted
    if not found and home is not None and (house := _OUR_HOUSE.search(text[:counted])) is not None:
        if _AND_COUNTED.fullmatch(text, house.end(), counted):
            return (home,), house.start()
    return tuple(dict.fromkeys(found[::-1])), end


def _is_told(counted: Counted, found: Sequence[Candidate]) -> bool:
    """Say whether the text itself says with whom two of them have an agreement."""
    members, beside = counted.candidate.members, counted.beside
    told = (candidate for candidate in found if len(candidate.members & members) > 1)
    return any(not beside or candidate.members == members or not counted._tells(candidate) for candidate in told)


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
