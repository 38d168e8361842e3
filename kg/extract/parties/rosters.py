"""A sentence in which each list of institutions is one sign, so that words around it can be matched whatever it names.

*The alliance is a joint initiative of A and three universities of the south (B, C and D)* is *The alliance is a joint
initiative of ¶*: what is told of a name is left out, and a number with as many names behind it is these names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kg.claims import Organisation
from kg.extract.caseless import Caseless
from kg.extract.hints import NUMBERED, hints
from kg.extract.names.offsets import has_any
from kg.extract.numbers import NUMBER, value_of
from kg.extract.parties.outlines import NAME, outline
from kg.extract.readings import Reading

LIST = "¶"
UNION = r"(?:consortium|alliance|coalition|league|federation|guild|network|partnership|(?:university|academic) union)"
HOUSES = (
    r"(?:universit(?:y|ies)|institut(?:ion|e)s?|colleges?|schools?|academies|partners?|members?|founders?|houses"
    r"|parties|signatories|organi[sz]ations|bodies|others|polytechnics|establishments)"
)

# *the Coast **consortium***
_CALLED_UNION = re.compile(r" (?:consortium|alliance|coalition|league)\b")
_UNION_NAME = re.compile(rf"\b{UNION}\b", re.IGNORECASE)
_CAPITAL = r"[A-ZÀ-ÞĀ-ŽȘȚ][\w’'.-]*"
_OFFICE = (
    r"(?:the )?(?:rectors?|presidents?|(?:pro-?)?vice[- ](?:rectors?|chancellors?|presidents?)|heads?|principals?"
    r"|representatives?|chancellors?|deans?|leaders|authorities|directors?) (?:of|from) "
)
# *Kenya's ¶*, *the Turkish ¶*, and what was not read of a name: *Stefan cel ¶*
_BEFORE = (
    r"(?:(?!(?:With|In|At|On|It|Its|The|Under|By|And|For|From|Of|Besides|After|Since|While|Both|Apart|Alongside|Next"
    rf"|Together|As|When|Also|Not|To)\b){_CAPITAL}(?: (?:cel|de|di|du|da|al|el|bin|von|van|la))? ){{0,2}}"
)
_PLACE = rf"(?: (?:in|of|at|from) (?:the )?{_CAPITAL}(?: {_CAPITAL}){{0,2}}|(?: {_CAPITAL}){{1,2}})?"
# *, Kenya;* and *, one of the oldest in the country,*
_ASIDE = (
    rf"(?:, {_CAPITAL}(?: {_CAPITAL}){{0,2}}(?=[,;]| and |[.]?$)"
    rf"|, (?:an?|the|one of|home|which|founded|known|based|its) [^{NAME},;.:()]{{3,80}}(?=,))?"
)
_AS_LEADER = r"(?: as (?:the |its )?(?:(?:lead(?:ing)? )?(?:partner|institution)|leader|lead|co-?ordinator|host)\b)?"
_ITEM = rf"(?<!\w)(?:{_OFFICE})?(?:the |its )?{_BEFORE}{NAME}(?![’']s\b){_PLACE}{_AS_LEADER}{_ASIDE}"
_UNREAD = rf"(?:the )?{_CAPITAL}(?: (?:(?:of|the|de|for|in|and) ){{0,2}}{_CAPITAL}){{0,6}}"
_AND = (
    r"(?:[,;]? (?:and|as well as|along with|jointly with|together with|plus|&|with)(?: also)?|[,;])"
    r" (?:of |from |with |by )?"
)
_NAMES = re.compile(rf"{_ITEM}(?:(?:{_AND}{_UNREAD}){{0,3}}{_AND}{_ITEM})*")
_SPLIT = re.compile(_AND)
# *three universities of the south: B, C and D*, *four others (B, C, D and E)*, *two partners, B and C,*
_COUNTED = Caseless(
    rf"(?:the |its )?\b(?P<count>{NUMBER}) (?:[\w’'-]+ ){{0,4}}?{HOUSES}"
    rf"(?: (?:from|in|of|abroad)\b[\w ]{{0,40}}?)?(?: ?[–—-] |(?<! are)(?<! were)(?<!clude): | ?\(|,? namely |, )"
    rf"(?:the )?{LIST}"
    rf"(?P<end>,? ?[–—-](?= |,)|\)|,(?= (?:have|has|had|are|were|was|is|\w+ed)\b))?",
)
# *A, a number of firms, and B*
_UNNAMED = r"(?:(?:a number of|several|some|various|other|\d+) [\w -]{2,30}?)"
# *A as coordinator and **the partners** B and C*
_AS = (
    rf"(?:(?:the |its )?(?:(?:other|further|{NUMBER}) )*(?:partners|members|partner universities|universities) "
    r"|its |also )?"
)
_JOINED = re.compile(rf"{LIST}(?:(?:{_AND}{_UNNAMED})?,?{_AND}{_AS}{LIST})+,?")
# *; A and B **are associated partners***, *, with A **as an observer***: these are no members
_ASSOCIATED = re.compile(
    rf"(?:;|,? with|,? while| [–—-]) (?:the )?{NAME}[^;]{{0,80}}? (?:are|is|as|act as|take part as) (?:its |the |an? )?"
    r"(?:associated?|affiliated?|external|supporting|observers?|sponsors?|guests?)\b"
)
_HOST = re.compile(
    r"\b(?:the host(?:ing)?(?: (?:university|institution|college))?|(?P<that>that (?:university|institution|college))"
    r"|(?P<itself>itself))\b(?=,| and\b|$|[.;])"
)


@dataclass(frozen=True, slots=True)
class Roster:
    """A sentence with its lists of names.

    Attributes:
        text: The sentence, a sign for each list.
        lists: The institutions of each.
        most: How many each has where every name in capitals is one.
    """

    text: str
    lists: tuple[tuple[int, ...], ...]
    most: tuple[int, ...]

    def within(self, start: int, end: int) -> tuple[tuple[int, ...], int]:
        """Give the institutions of the lists in a part of the text, and how many these may be at most."""
        first = self.text.count(LIST, 0, start)
        last = first + self.text.count(LIST, start, end)
        named = tuple(dict.fromkeys(place for each in self.lists[first:last] for place in each))
        return named, sum(self.most[first:last])


def is_union(organisation: Organisation) -> bool:
    """Say whether an organisation is a consortium or alliance: *the Coast Alliance*."""
    return _is_union_name(organisation.name)


@lru_cache(maxsize=4096)
def _is_union_name(name: str) -> bool:
    return _UNION_NAME.search(name) is not None


def draw_roster(
    reading: Reading, organisations: Sequence[Organisation], below: Sequence[int] = (), host: int | None = None
) -> Roster:
    """Draw a sentence with a sign for each list of names.

    Args:
        reading: The sentence. The names of unions stay in it as they are.
        organisations: Those of the text.
        below: Whom the lines below the sentence name.
        host: Whom *the host* and *itself* mean, if the sentence itself does not tell it.
    """
    text, start = reading.sentence.text, reading.sentence.start
    mentions = tuple(
        one for one in reading.mentions
        if not is_union(organisations[one.organisation]) and _CALLED_UNION.match(text, one.end - start) is None
    )  # fmt: skip
    drawn, places = _with_host(*outline(Reading(reading.sentence, mentions), organisations), host)
    if (beside := _ASSOCIATED.search(drawn)) is not None:
        drawn = drawn[: beside.start()]
        places = places[: drawn.count(NAME)]
    parts: list[str] = []
    lists: list[tuple[int, ...]] = []
    most: list[int] = []
    at = passed = 0
    for match in _NAMES.finditer(drawn):
        size = match.group().count(NAME)
        unread = sum(NAME not in part for part in _SPLIT.split(match.group()))
        lists.append(tuple(dict.fromkeys(places[passed : passed + size])))
        most.append(len(lists[-1]) + unread)
        parts += [drawn[at : match.start()], LIST]
        passed, at = passed + size, match.end()
    text = "".join([*parts, drawn[at:]])
    if below:
        text, lists, most = f"{text} {LIST}", [*lists, tuple(below)], [*most, len(below)]
    return _fold(Roster(text, tuple(lists), tuple(most)))


def _with_host(drawn: str, places: list[int], host: int | None) -> tuple[str, list[int]]:
    """Put a name for *the host*, *that university* and *itself*: the one before it, else the one told before."""
    match = _HOST.search(drawn) if has_any(drawn, ("host", "that ", "itself")) else None
    if match is None:
        return drawn, places
    passed = drawn.count(NAME, 0, match.start())
    before = places[passed - 1] if passed else None
    own = before if match["that"] or match["itself"] or host is None else host
    if own is None or (passed > 1 and match["itself"]):
        return drawn, places
    return f"{drawn[: match.start()]}{NAME}{drawn[match.end():]}", [*places[:passed], own, *places[passed:]]


def _fold(roster: Roster) -> Roster:
    """Take numbers with as many names behind them for these names, and join lists that stand together."""
    if LIST not in roster.text:
        return roster
    at = 0 if hints(roster.text) & NUMBERED else len(roster.text)
    while (match := _COUNTED.search(roster.text, at)) is not None:
        named, most = roster.within(match.start(), match.end())
        at = match.end()
        if len(named) <= value_of(match["count"]) <= most:
            comma = "," if match["end"] and roster.text[match.end() :].startswith(",") else ""
            roster = replace(roster, text=f"{roster.text[: match.start()]}{LIST}{comma}{roster.text[match.end():]}")
            at = match.start() + 1
    while roster.text.count(LIST) > 1 and (match := _JOINED.search(roster.text)) is not None:
        named, most = roster.within(match.start(), match.end())
        first = roster.text.count(LIST, 0, match.start())
        last = first + match.group().count(LIST)
        text = f"{roster.text[: match.start()]}{LIST}{roster.text[match.end():]}"
        lists = (*roster.lists[:first], named, *roster.lists[last:])
        roster = Roster(text, lists, (*roster.most[:first], most, *roster.most[last:]))
    return roster
