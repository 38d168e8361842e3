"""How far the words go that *of* and *for* govern in a name: *University of **Science and Technology of Hanoi***."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.behind import (
    is_initial,
    is_said_after,
    is_title_of_media,
    opens_occasion,
    person_after_country,
    person_after_field,
    person_after_place,
)
from kg.extract.names.coordination import ALONE, OFFICES, OWNERS, joins_right, opens_part
from kg.extract.names.lexicon import find_country, is_field
from kg.extract.names.runs import listed, next_cap, place_words
from kg.extract.names.tokens import CAP, NUMBER, OWNS, Token

# "of" and its like: what they govern belongs to the head before them.
OF = frozenset("of for de del della delle degli di do da dos das du des der für d' van la los las".split())
# Joins two capitalised words anywhere: "Rio de Janeiro", "Dar es Salaam".
GLUE = OF - {"of", "for"} | frozenset(
    "e y el al von am zu zur l' et und i ve dell' dan le les den es do u w v na bin ibn bint binti à cel ya".split()
)


ROMAN = frozenset("I II III IV V VI VII VIII IX X XI XII XIII".split())

_STATELY = frozenset("ministry foundation council commission agency association federation committee".split())
_PLURALS = frozenset("institutes institutions universities schools colleges".split())

_BODIES = frozenset({"association", "council", "foundation"})

MAX_WORDS = 16


def noun_phrase_end(tokens: Sequence[Token], head: int, at: int, barriers: Set[str]) -> int | None:
    """Take the words that "of" governs, or None where they are a name of their own.

    *Faculty of Law of [Jilin University]*.
    """
    heads = lexicon.heads()
    end = at
    while end < len(tokens) and end - at < MAX_WORDS:
        token = tokens[end]
        if token.kind == CAP and (token.low not in barriers or token.text == "Moa"):
            noun = heads.get(token.low)
            if (
                noun is not None
                and not (token.low == "university" and tokens[end - 1].low == "open" and end > at + 1)
                and not (token.low == "polytechnic" and tokens[end + 1 : end + 2] and tokens[end + 1].low in _PLURALS)
                and (token.low in ALONE or (noun.kind == "university" and noun.order == "right"))
                and (end > at or _governs(tokens, end) or noun.order == "right")
                and not (token.low == "academy" and tokens[head].low == "university")
            ):
                return _before_part(tokens, head, at, end)
            if end > at and (
                (is_acronym(token.text) and not _goes_on_named(tokens, end, barriers) and not _ends_land(tokens, end))
                or (is_title_of_media(token) and place_words(tokens, at) == end - at)
                or person_after_place(tokens, head, at, end)
                or person_after_field(tokens, head, end)
                or is_initial(tokens, end)
            ):
                break
            if end > at and find_country(token.text) and lexicon.is_place(tokens[end - 1].text):
                break  # "University of Newfoundland Canada"
            if end > at and (person_after_country(tokens, head, at, end) or opens_occasion(tokens, end)):
                break
            if end > at and noun is None and is_said_after(tokens, head, at, end):
                break
            if tokens[head].low in _STATELY and end > at and _opens_somebody(tokens, end):
                break  # "Ministry of Education Kari Berg"
            if token.low == "state" and end > at and [t.low for t in tokens[end + 1 : end + 2]] == ["minister"]:
                break  # "Ministry of Health [State Minister]"
            organ = token.low in ("council", "senate") and tokens[head].low == "university"
            if organ and place_words(tokens, at) == end - at:
                break  # "University of Malawi [Council]"
            if noun is not None and noun.kind == "event" and tokens[head].low == "university" and end > at:
                return at + (place_words(tokens, at) or end - at)  # "University of Otago [Innovation Conference]"
            office = tokens[head].low in OFFICES or tokens[head - 1].low == "press"
            if office and token.low in ("ministry", "government", "secretariat"):
                return None  # "International Department of the [Ministry of Education]"
            if tokens[head].low == "committee" and token.low in ("association", "union", "university"):
                return None  # a committee of the [Association of Universities]
            if tokens[head].low == "agency" and token.low == "commission" and end > at:
                return None  # "Executive Agency of the [European Commission]"
            if tokens[head].low == "board" and noun is not None and noun.kind in ("foundation", "company", "bank"):
                return None  # "Board of the [Oslo Foundation]"
            if tokens[head].low == "board" and end == at and token.text in lexicon.known_organisations():
                return None  # "Chairman of the Board of [Rosatom]"
            if tokens[head].low == "commission" and token.low in ("association", "union") and _governs(tokens, end):
                return None
            if tokens[head].low == "secretariat" and token.low in ("council", "association", "union", "organization"):
                return None
            if noun is not None and noun.kind in _BODIES and _is_event(tokens[head]) and _governs(tokens, end):
                return None  # "Annual Conference of the [Association of Universities]"
            if noun is not None and tokens[head].low == "foundation" and tokens[at - 1].low == "the" and end > at:
                return None  # "on the Foundation of the [Harbour Consortium]"
            if token.low == "board" and end > at and tokens[head].low == "university" and _governs(tokens, end):
                break  # "University of Chile [Board of Regents]"
            if noun is not None and end > at and token.low in ("faculty", "department"):
                return _before_part(tokens, head, at, end) or end
            end += 1
        elif end > at and (_is_number_of_house(token) or token.text in ROMAN):
            end += 1
        elif token.kind == OWNS and end > at and tokens[end - 1].low in OWNERS and _caps(tokens[end + 1 : end + 2]):
            end += 1  # "of the People's Republic of China"
        elif end > at and token.low in GLUE and (following := next_cap(tokens, end + 1, barriers, GLUE)) is not None:
            end = following + 1
        else:
            joined = joins_right(tokens, head, at, end, barriers) if end > at else None
            if joined is None:
                break
            past = (cut for cut in range(end + 2, joined - 1) if person_after_field(tokens, head, cut))
            end = next(past, joined)
            if [t.low for t in tokens[end - 1 : end + 1]] == ["state", "minister"]:
                return end - 1  # "Ministry of Science and Higher Education [State Minister]"
            letters = tokens[end - 1]
            if is_acronym(letters.text) and letters.low[0] == tokens[head].low[0] and tokens[end - 2].kind == CAP:
                return end - 1  # "Ministry of Trade and Fishing [MTF]"
    return end if end > at else None


def opens_land(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a place or a state's full name follows: *Russian Federation*, *Kingdom of Norway*."""
    return place_words(tokens, at) > 0 or [t.low for t in tokens[at : at + 1]] in (["republic"], ["kingdom"])


def _opens_somebody(tokens: Sequence[Token], at: int) -> bool:
    """Say whether two words of no dictionary behind a field are somebody's name and no country."""
    words = tokens[at : at + 2]
    if len(words) < 2 or any(t.kind != CAP or lexicon.is_plain(t.low) for t in words):
        return False
    if not is_field(tokens[at - 1].low):
        return False
    return find_country(" ".join(t.text for t in words)) is None and not lexicon.is_place(words[0].text)


def is_of_office(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether "for" tells what somebody's office at a university is for."""
    if "affairs" in (t.low for t in tokens[last + 1 : last + 4]):
        return True
    first -= first > 0 and tokens[first - 1].low == "the"
    return first > 1 and tokens[first - 1].low == "of" and tokens[first - 2].low in lexicon.words("roles")


def is_named_college(tokens: Sequence[Token], head: int) -> bool:
    """Say whether a word of no dictionary alone names a university college: *University College **Absalon***."""
    if tokens[head].low != "college" or head < 1 or tokens[head - 1].low != "university":
        return False
    if head > 1 and tokens[head - 2].kind == CAP or lexicon.is_plain(tokens[head + 1].low):
        return False
    return not _caps(tokens[head + 2 : head + 3])


def _caps(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and tokens[0].kind == CAP


def _goes_on_named(tokens: Sequence[Token], at: int, barriers: Set[str]) -> bool:
    """Say whether words of no dictionary follow an acronym in a name: *Institute of Health Mitra **RIA** Husada*."""
    following = tokens[at + 1 : at + 2]
    if not _caps(following) or following[0].low in barriers or lexicon.is_place(tokens[at - 1].text):
        return False
    return not lexicon.is_plain(following[0].low) and find_country(following[0].text) is None


def _ends_land(tokens: Sequence[Token], at: int) -> bool:
    """Say whether letters end a country's name: *Lao **PDR***."""
    return find_country(f"{tokens[at - 1].text} {tokens[at].text}") is not None


def _is_number_of_house(token: Token) -> bool:
    """Say whether a number tells universities of a town apart: *University of Lyon **2***, not *scored **52***."""
    return token.kind == NUMBER and token.text.isdigit() and int(token.text) < 14


def _is_event(token: Token) -> bool:
    head = lexicon.heads().get(token.low)
    return head is not None and head.kind == "event"


def _before_part(tokens: Sequence[Token], head: int, at: int, end: int) -> int | None:
    """Cut off the part after a university's place.

    *University of [Tennessee] Health Science Center*; None where the words are a name. A house with a name before its
    head has one whatever it is of: *Kasoro Institute of [Technology] School of Business*.
    """
    if tokens[head].low != "university" or tokens[end].low == "university":
        named = head and tokens[head - 1].kind == CAP and tokens[head].low in ("institute", "polytechnic")
        return end if named and end > at and opens_part(tokens, end) else None
    if opens_part(tokens, end) and is_field(tokens[end - 1].low) and not _caps(tokens[end - 2 : end - 1]):
        return end  # "University of Food and Farming [Faculty of Law]"
    for cut in range(end, at, -1):
        if listed(tokens, head, cut):
            return cut  # "University of Notre Dame [Law School]"
    size = place_words(tokens, at)
    if size and at + size <= end:
        return at + size
    named = end == at + 1 or (head and tokens[head - 1].kind == CAP)
    return end if named and end > at and opens_part(tokens, end) else None


def _governs(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].low in OF
