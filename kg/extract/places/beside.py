"""What stands beside a name and says in which country it is.

*in Bangkok, Thailand*; *(Kenya)*; *Spain's oldest university, the ...*; *the Kenyan institute ...*; *Germany (...)*;
*Chinese universities such as ...*.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym, fold
from kg.extract.names.offsets import find_offsets
from kg.extract.places.gazetteer import country_of_phrase

_PLACE = rf"(?:St\. )?[{UPPER}](?:[\w’'-]|\.(?=\w))*"
_PHRASE = rf"{_PLACE}(?: (?:(?:of|and|the|de|da|do|del|la|al) )?{_PLACE}){{0,3}}"
_AFTER = re.compile(
    rf"(?:\s?\((?P<bracket>[^()\n]{{1,60}})\))?"
    rf"(?:,? (?:(?:based|located|situated|headquartered) )?(?:in|from|of) (?:the )?|, (?:the )?|"
    rf",? (?:based|located|situated) (?:on|at|near) (?:the )?(?:island of )?|"
    rf" under the (?:President|Government) of (?:the )?|\s?[–—-] )(?P<one>{_PHRASE}"
    rf")(?:(?:,| [–—-]| in) (?P<two>{_PHRASE}))?(?:, (?P<three>{_PHRASE}))?"
)
_LISTED = ("universities", "Universities", "institutions", "partners", "institutes", "colleges", "companies", "schools")
_LISTS = re.compile(
    r"(?: (?:of|in|from) (?:the )?(?P<where>[^\W\d_][\w-]*(?: [^\W\d_a-z][\w-]*)?),?)?[^.;:\n]{0,30}?"
    r"(?:including|include[sd]? ?[:;]|such as|like|:|namely|(?:are|were)(?: ?[:–—-]+|(?= (?:the )?[A-Z]))|–|—)[\s–-]+"
)
_WHOSE = re.compile(r"(?P<who>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?) (?:[a-z]+ ){0,3}$")
_LIST_END = re.compile(r"[.;:]\s|\bwith\b|\bhas\b|\bhave\b|\bsigned\b")
# What may stand between a country and a name: "Spain's oldest public university, the ...".
_NOUNS = frozenset(
    "university institution institute college school company giant firm partner counterpart group hospital "
    "association agency academy operator start-up startup bank airline insurer producer manufacturer developer "
    "supplier provider retailer publisher broadcaster conglomerate multinational foundation charity ngo museum utility "
    "consultancy clinic authority enterprise corporation brand club federation union polytechnic consortium".split()
)
# What may stand before such a noun and says of which trade it is: "the Danish [wind] company"; no verb, no people.
_TRADE = re.compile(
    r"(?!(?:of|with|and|or|by|to|in|at|on|for|from|as|its|our|their|his|her|an?)$)[a-z][a-z-]*(?<!ed)(?<!ing)(?<!s)$"
)
_ADJECTIVES = frozenset(
    "leading largest top oldest prestigious public private state state-run state-owned national first "
    "biggest premier renowned famous major technical technology "
    "research higher education own new young medical tech telecom oil energy the and food drink based".split()
)
_IN_BRACKETS = re.compile(r"\s?\(([^()\n]{1,60})\)")
_STARTS = frozenset(" ,(–—-")
_POSSESSIVES = frozenset({"’s", "'s"})


def country_after(text: str, end: int) -> str | None:
    """Read the country from what follows a name: *, Romania*; *(Kenya)*; *in Bangkok, Thailand*.

    >>> country_after("Chulalongkorn University in Bangkok, Thailand.", 24), country_after("X (KU), Kenya", 1)
    ('TH', 'KE')
    >>> country_after("X University, and Kenya", 12)
    """
    if text[end : end + 1] not in _STARTS:
        return None
    bracket = _IN_BRACKETS.match(text, end)
    if bracket:
        for part in re.split(r"[,;/–-]\s*", bracket.group(1)):
            code = country_of_phrase(part.strip())
            if code and not _is_its_letters(text, end, part.strip()):
                return code
    match = _AFTER.match(text, end)
    if match is None:
        return None
    phrases = [match["one"], match["two"], match["three"]]
    for at, phrase in enumerate(phrases):
        code = _state_of(text, *match.span(("one", "two", "three")[at])) if at and phrase else None
        code = code or ((country_of_phrase(phrase) or country_of_phrase(_first_of_two(phrase))) if phrase else None)
        if code and _OTHERS.match(text, match.end(("one", "two", "three")[at])):
            return None
        if code and all(_may_be_town(before) for before in phrases[:at] if before):
            return code
    return None


# States and provinces as newspapers shorten them behind a town: "in Talcott, Ala."
_STATES = {
    "US": "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev "
    "N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo",
    "CA": "Ont B.C Alta Sask Man Que N.S N.B P.E.I Nfld",
}
_STATE_CODES = {state: code for code, states in _STATES.items() for state in states.split()}


def is_state(word: str) -> bool:
    """Say whether a word with a full stop is a state or province that is shortened: *N.C.*, *N.B.*"""
    return word.endswith(".") and word[:-1] in _STATE_CODES


def _state_of(text: str, start: int, end: int) -> str | None:
    """Give the country of a state that is shortened behind a town: *in Talcott, **Ala.***"""
    return _STATE_CODES.get(text[start:end]) if text.startswith(".", end) else None


def _is_its_letters(text: str, end: int, letters: str) -> bool:
    """Say whether what reads as a country are the first letters of the name before it: *University of Sfax (US)*."""
    words = text[max(0, end - 60) : end].split()
    firsts = "".join(word[0] for word in words if word[0].isupper())
    return len(letters) == 2 and letters.isupper() and firsts.endswith(letters)


# "UNILAG, UK varsity sign": the country is that of another.
_OTHERS = re.compile(r"\s(?:varsit|universit|institut|compan|colleg|firm|partner|counterpart|academ|school)")


def _may_be_town(phrase: str) -> bool:
    """Say whether a phrase before a country can be a town: not *University of X, Science Foundation, Morocco*."""
    if lexicon.is_place(phrase):
        return True
    return not find_demonym(phrase) and not any(lexicon.is_plain(word.lower()) for word in phrase.split())


def city_after(text: str, end: int) -> tuple[str, ...]:
    """Give the countries of a place that follows a name: *in Moss Landing*, *, Nairobi*."""
    match = _AFTER.match(text, end)
    if match is None or match["one"].endswith(_OWNED):
        return ()
    return lexicon.place_countries(fold(match["one"])) or lexicon.place_countries(fold(_first_of_two(match["one"])))


_OWNED = ("’s", "'s", "’", "'")


def _first_of_two(phrase: str) -> str:
    """Give what stands before "and": *in **Bogotá** and Lund University*."""
    return phrase.partition(" and ")[0]


def country_before(text: str, start: int) -> str | None:
    """Read the country from what stands before a name: *Spain's*, *the Kenyan university*, *Kenya-based*.

    Going back over "leading", "public university" and their like, the first other word tells it or nothing does;
    a demonym speaks only with such a noun behind it, as *Chinese X* may be the name of something else.

    >>> country_before("signed with Spain's Polytechnic", 20), country_before("the Swiss firm Nestlé", 15)
    ('ES', 'CH')
    """
    if text[start - 1 : start] == "(":
        before = _BRACKETED.search(text, max(0, start - 60), start)
        whole = before and (country_of_phrase(before["name"]) or country_before(text, before.start("name")))
        return whole or None
    if text[start - 1 : start] != " ":
        return None
    words = text[max(0, start - 80) : start - 1].split(" ")
    noun = False
    for at in range(len(words) - 1, max(-1, len(words) - 8), -1):
        word = words[at].removesuffix(",")
        if word != words[at] and any(later != "the" for later in words[at + 1 :]):
            return None  # "X, a Peruvian company, and [Lund University]"
        if word in _NOUNS or (word.endswith("maker") and word.islower()):
            noun = True
        elif noun and word == words[at] and word not in _ADJECTIVES and _TRADE.match(word) is not None:
            continue
        elif word != words[at] and word not in _ADJECTIVES:
            return None
        elif word not in _ADJECTIVES:
            between = len(words) - 1 - at
            if word[-2:] in _POSSESSIVES or (word[-1:] in "’'" and word):
                return _owner_country(words[max(0, at - 3) : at], word.rstrip("s").rstrip("’'"))
            if at and words[at - 1].endswith(",") and find_country(word) is not None:
                return None  # "Lund University, Sweden [Osmania University]"
            return _demonym_country(words[max(0, at - 1) : at], word, noun=noun) if noun or not between else None
    return None


_BRACKETED = re.compile(r"(?<![\w’'-])(?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*)?) ?\($")


def _owner_country(before: Sequence[str], owner: str) -> str | None:
    """Give the country of *South Korea's* by the words before the apostrophe."""
    if not owner[:1].isupper():
        return None
    towns = lexicon.place_countries(fold(owner))
    return _last_words_country(" ".join([*before, owner])) or (towns[0] if len(towns) == 1 else None)


def _demonym_country(before: Sequence[str], word: str, *, noun: bool) -> str | None:
    """Give the country of *South Korean*, *Kenya-based*; of *Kenya* only before a noun: *Kenya university X*."""
    place = word.removesuffix("-based")
    if place != word and len(towns := lexicon.place_countries(fold(" ".join([*_capitals(before), place])))) == 1:
        return towns[0]  # "Nairobi-based"
    if not place[:1].isupper() or not place[-1].isalpha():
        return None
    phrase = " ".join([*_capitals(before), place])
    if noun or place != word or word.isupper():
        return _last_words_country(phrase)
    return find_demonym(phrase) or find_demonym(place)


def _capitals(words: Sequence[str]) -> list[str]:
    return [word for word in words if word[:1].isupper()]


def _last_words_country(phrase: str) -> str | None:
    words = phrase.split()
    for at in range(len(words)):
        code = country_of_phrase(" ".join(words[at:])) or find_demonym(" ".join(words[at:]))
        if code:
            return code
    return None


def listed_countries(text: str, mentions: Sequence[tuple[int, int, int]]) -> dict[int, str]:
    """Give the country of what "Chinese universities such as A, B and C" lists, by the mentions' third item."""
    found: dict[int, str] = {}
    # Backwards, as of two lists the nearer one counts: *Thai universities such as A, and Lao ones including B*.
    for start, noun in sorted(((at, word) for word in _LISTED for at in find_offsets(text, word)), reverse=True):
        match = _LISTS.match(text, start + len(noun))
        if match is None:
            continue
        whose = _WHOSE.search(text, max(0, start - 70), start)
        code = (country_of_phrase(match["where"]) if match["where"] else None) or (
            _last_words_country(whose["who"]) if whose else None
        )
        if code is None or (whose and _TWO_SIDES.search(text, max(0, whose.start() - 20), start)):
            continue
        limit = _list_end(text, match.end())
        for _, end, who in mentions[bisect_left(mentions, (match.end(),)) :]:
            if end > limit:
                break
            found.setdefault(who, code)
    return found


_TWO_SIDES = re.compile(r"[A-Z]\w+ and [A-Z]\w+ (?:[a-z]+ ){0,3}$")


def _list_end(text: str, start: int) -> int:
    """Give where a list ends: with its sentence, or after the lines that are numbered or begin with a mark."""
    items = _ITEMS.match(text, start)
    if items:
        return items.end()
    stop = _LIST_END.search(text, start)
    return stop.start() if stop else len(text)


_ITEMS = re.compile(r"(?:\s*(?:\d{1,2}[.)]|[-*•·▪–>])\s[^\n]{3,150}(?:\n|\Z)){2,}")
