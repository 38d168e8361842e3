"""How far a name goes to the right of its head (see `kg.extract.names.grammar`).

*of* and *for* govern what follows (*University **of Science and Technology of Hanoi***); "and" and commas go on only
between fields of study or government; a campus may follow a comma; heads that come first in their language take the
capitalised words after them.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.behind import (
    is_said_after,
    is_title_of_media,
    opens_occasion,
    opens_person,
    person_after_country,
    person_after_field,
    person_after_place,
)
from kg.extract.names.conferences import MEMBERS
from kg.extract.names.coordination import ALONE, OFFICES, joins_right
from kg.extract.names.lexicon import find_country, is_field
from kg.extract.names.runs import cap_run, listed, next_cap, place_words
from kg.extract.names.tails import campus_tail, carried_end
from kg.extract.names.tokens import CAP, NUMBER, OWNS, SMALL, Token

# "of" and its like: what they govern belongs to the head before them.
OF = frozenset("of for de del della delle degli di do da dos das du des der für d' van la los las".split())
# Joins two capitalised words anywhere: "Rio de Janeiro", "Dar es Salaam".
GLUE = OF - {"of", "for"} | frozenset(
    "e y el al von am zu zur l' et und i ve dell' dan le les den es do u w v na bin ibn bint binti à".split()
)


# Who owns inside a name: "of the People's Republic of China", "Ministry of Women's Affairs".
OWNERS = frozenset("people peoples women women's children youth teachers workers nurses farmers".split())
_ROMAN = frozenset("I II III IV V VI VII VIII IX X XI XII XIII".split())
_ARTICLES = frozenset({"an", "a", "la", "no"})
_DETERMINERS = frozenset({"the", "la", "el", "los", "las"})
_UNIONS = frozenset("alliance association consortium network union federation league organisation".split())
# What is of or for something "in Higher Education" or another field.
_TEACH_IN = frozenset(
    "university institute college school academy centre center foundation association council commission agency "
    "federation network society organization organisation".split()
)
_STATELY = frozenset("ministry foundation council commission agency association federation committee".split())
_PLURALS = frozenset("institutes institutions universities schools colleges".split())
_PLACED = frozenset("college university institute school polytechnic embassy consulate".split())


_BODIES = frozenset({"association", "council", "foundation"})

MAX_WORDS = 16


def name_end(tokens: Sequence[Token], head: int, first: int, order: str, barriers: Set[str]) -> int:
    """Give the index after the last token of the name whose head stands at an index."""
    last = head + 1
    if order == "right":
        last = _run_right(tokens, last, barriers)
        if last == head + 1:
            last = _chain(tokens, first, head, last, barriers)
        return campus_tail(tokens, first, head, last, barriers)
    if last < len(tokens) and tokens[head].low in ("consulate", "embassy") and tokens[last].low == "general":
        last += 1
    elif last < len(tokens) and tokens[last].kind == CAP:
        last += _place_after(tokens, head, barriers, has_left=first < head)
    last = campus_tail(tokens, first, head, _chain(tokens, first, head, last, barriers), barriers)
    return max(carried_end(tokens, first, head, last), _listed_end(tokens, first, head, last))


def _listed_end(tokens: Sequence[Token], first: int, head: int, last: int) -> int:
    """Go on to where a name of the list ends: *Virginia Polytechnic Institute **and State University***."""
    if last >= len(tokens) or tokens[head].low not in ALONE:
        return last
    if tokens[last].low == "district" and tokens[last].kind == CAP and tokens[head].low == "college":
        return last + 1  # "Alamo Community College District"
    if tokens[last].low == "and" or (tokens[last].kind == CAP and tokens[last].low not in lexicon.words("derailers")):
        for end in range(min(len(tokens), last + 5), last, -1):
            country = end == last + 1 and find_country(tokens[last].text) is not None and listed(tokens, first, last)
            if tokens[end - 1].kind == CAP and listed(tokens, first, end) and not country:
                return end
    return last


def _place_after(tokens: Sequence[Token], head: int, barriers: Set[str], *, has_left: bool) -> int:
    """Give how many words behind the head are its place: *Imperial College **London***, *University **Malaya***."""
    token = tokens[head + 1]
    if token.text == "System" and not has_left and [t.low for t in tokens[head + 2 : head + 3]] == ["of"]:
        return 1  # "University System of Georgia"
    if token.low in barriers or token.low in lexicon.heads() or is_field(token.low):
        return 0
    if tokens[head].low == "colleges" and not has_left:
        return place_words(tokens, head + 1)  # "Colleges Ontario"
    if tokens[head].low == "universities":
        run = cap_run(tokens, head + 1, barriers)  # "Universities UK International"
        if tokens[run - 1].low == "international" and find_country(
            " ".join(t.text for t in tokens[head + 1 : run - 1])
        ):
            return run - head - 1
        return run - head - 1 if find_country(" ".join(t.text for t in tokens[head + 1 : run])) else 0
    if not has_left:
        run = cap_run(tokens, head + 1, barriers)
        person = run - head > 2 and not any(lexicon.is_plain(t.low) for t in tokens[head + 1 : run])
        named = person and tokens[head].low in ("university", "polytechnic")
        return run - head - 1 if named else int(listed(tokens, head, head + 2))
    if _is_named_college(tokens, head):
        return 1
    size = place_words(tokens, head + 1)
    after = tokens[head + 1 + size] if head + 1 + size < len(tokens) else None
    if after is not None and after.kind == CAP and (after.low in lexicon.heads() or opens_person(tokens, head, size)):
        return 0
    if size and after is not None and after.kind == NUMBER and tokens[head].low == "university":
        size += 1  # "Jean Moulin University Lyon 3"
    return size if tokens[head].low in _PLACED else 0


def _run_right(tokens: Sequence[Token], last: int, barriers: Set[str]) -> int:
    """Take the words after a head that comes first: *Universidad **Nacional Autónoma de México***."""
    begin = last
    while last < len(tokens) and last - begin < MAX_WORDS:
        token = tokens[last]
        if (
            token.kind == CAP
            and (token.low not in barriers or token.low in _ARTICLES or token.text in _ROMAN)
            and not _is_english_head(token)
        ):
            last += 1
        elif token.kind == NUMBER:
            last += 1
        elif token.low in GLUE or token.text == "&":
            following = next_cap(tokens, last + 1, barriers, GLUE)
            if following is None or _is_english_head(tokens[following]):
                break
            last = following + 1
        elif token.text == "," and last > begin and _romance_list(tokens, last, barriers):
            last += 2
        elif token.low == "en" and place_words(tokens, last + 1):
            last += 1
        else:
            break
    return last


def _romance_list(tokens: Sequence[Token], comma: int, barriers: Set[str]) -> bool:
    """Say whether a comma lists what an institute teaches: *Instituto de Educação**, Ciência e Tecnologia***."""
    words = tokens[comma + 1 : comma + 4]
    return (
        len(words) == 3
        and words[0].kind == words[2].kind == CAP
        and words[1].low in ("e", "y", "et")
        and tokens[comma - 1].kind == CAP
        and not {words[0].low, words[2].low} & (barriers | lexicon.heads().keys())
    )


def _is_english_head(token: Token) -> bool:
    head = lexicon.heads().get(token.low)
    return (
        head is not None
        and head.order == "left"
        and token.low in ("university", "school", "faculty", "department", "ministry", "embassy")
    )


def _chain(tokens: Sequence[Token], first: int, head: int, last: int, barriers: Set[str]) -> int:
    """Take "of ..." and what follows: ***of** Science and Technology **of** Hanoi*."""
    begin = last
    while last < len(tokens) - 1 and last - begin < MAX_WORDS:
        token = tokens[last]
        if token.kind != SMALL or not _goes_on(tokens, first, head, last):
            return last
        at = next_cap(tokens, last + 1, barriers, _DETERMINERS)
        if at is None:
            return last
        end = _noun_phrase(tokens, head, at, barriers)
        if end is None:
            return last
        last = end
    return last


def _goes_on(tokens: Sequence[Token], first: int, head: int, last: int) -> bool:
    """Say whether a small word goes on a name.

    "of" and "for" do; "on" after a commission; "at" and "in" before a campus: *University of Texas **at** Austin*,
    *American University **in** Cairo*, *Academy of Fine Arts **in** Katowice*, *Chinese Embassy **in** Brazil*.
    """
    low, noun = tokens[last].low, tokens[head].low
    if low == "for" and noun in ("embassy", "consulate"):
        return False
    if low == "for" and noun == "university" and _is_of_office(tokens, first, last):
        return False  # "Vice President of Oslo University for Student Affairs"
    if low in OF:
        return True
    if low == "on":
        return noun in ("commission", "committee", "council", "alliance") and last == head + 1
    if low not in ("at", "in", "to"):
        return False
    if low == "in" and [t.low for t in tokens[last + 1 : last + 3]] in (["the", "pacific"], ["the", "caribbean"]):
        return noun in _UNIONS or noun == "council"
    size = place_words(tokens, last + 1)
    if low == "in" and noun == "ministry":
        return find_country(tokens[last + 1].text) is not None  # "Ministry of Education in Uganda"
    mission = noun in ("embassy", "consulate", "consulate-general")
    mission |= noun == "commission" and [t.low for t in tokens[max(0, head - 1) : head]] == ["high"]
    if low in ("in", "to") and mission:
        return size > 0 or (tokens[last + 1].low == "the" and _opens_land(tokens, last + 2))
    if low == "at":
        return (size > 0 or listed(tokens, first, last + 2)) and noun == "university" and last > head + 1
    if low != "in" or not size:
        return (
            low == "in"
            and last > head + 1
            and is_field(tokens[last + 1].low)
            and noun in _TEACH_IN
        )
    if low == "in" and {t.low for t in tokens[head + 2 : head + 4]} & MEMBERS:
        return True  # "Conference of Rectors of Academic Schools in Poland"
    if noun in _UNIONS and all(t.low in ("university", "universities", "academic") for t in tokens[first:head]):
        return True  # "University Academic Alliance in Taiwan"
    if tokens[first].low in ("american", "british", "german", "french", "canadian") and head == first + 1:
        return True
    generic = (
        all(t.kind != CAP or is_field(t.low) for t in tokens[head + 1 : last]) and first == head and last > head + 1
    )
    return (generic and noun in ("university", "academy", "college", "conservatory")) or listed(
        tokens, first, last + 1 + size
    )


def _noun_phrase(tokens: Sequence[Token], head: int, at: int, barriers: Set[str]) -> int | None:
    """Take the words that "of" governs, or None where they are a name of their own.

    *Faculty of Law of [Jilin University]*.
    """
    heads = lexicon.heads()
    end = at
    while end < len(tokens) and end - at < MAX_WORDS:
        token = tokens[end]
        if token.kind == CAP and token.low not in barriers:
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
                (is_acronym(token.text) and not _goes_on_named(tokens, end, barriers))
                or (is_title_of_media(token) and place_words(tokens, at) == end - at)
                or person_after_place(tokens, head, at, end)
                or person_after_field(tokens, head, end)
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
            office = tokens[head].low in OFFICES or tokens[head - 1].low == "press"
            if office and token.low in ("ministry", "government", "secretariat"):
                return None  # "International Department of the [Ministry of Education]"
            if tokens[head].low == "committee" and token.low in ("association", "union", "university"):
                return None  # a committee of the [Association of Universities]
            if tokens[head].low == "agency" and token.low == "commission" and end > at:
                return None  # "Executive Agency of the [European Commission]"
            if tokens[head].low == "board" and noun is not None and noun.kind in ("foundation", "company", "bank"):
                return None  # "Board of the [Oslo Foundation]"
            if tokens[head].low == "commission" and token.low in ("association", "union") and _governs(tokens, end):
                return None
            if tokens[head].low == "secretariat" and token.low in ("council", "association", "union", "organization"):
                return None
            if noun is not None and noun.kind in _BODIES and _is_event(tokens[head]) and _governs(tokens, end):
                return None  # "Annual Conference of the [Association of Universities]"
            if noun is not None and tokens[head].low == "foundation" and tokens[at - 1].low == "the" and end > at:
                return None  # "on the Foundation of the [Harbour Consortium]"
            if noun is not None and end > at and token.low in ("faculty", "department"):
                return _before_part(tokens, head, at, end) or end
            end += 1
        elif end > at and (token.kind == NUMBER or token.text in _ROMAN):
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
    return end if end > at else None


def _opens_land(tokens: Sequence[Token], at: int) -> bool:
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


def _is_of_office(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether "for" tells what somebody's office at a university is for."""
    if "affairs" in (t.low for t in tokens[last + 1 : last + 4]):
        return True
    first -= first > 0 and tokens[first - 1].low == "the"
    return first > 1 and tokens[first - 1].low == "of" and tokens[first - 2].low in lexicon.words("roles")


def _is_named_college(tokens: Sequence[Token], head: int) -> bool:
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


def _is_event(token: Token) -> bool:
    head = lexicon.heads().get(token.low)
    return head is not None and head.kind == "event"


def _before_part(tokens: Sequence[Token], head: int, at: int, end: int) -> int | None:
    """Cut off the part after a university's place.

    *University of [Tennessee] Health Science Center*; None where the words are a name.
    """
    if tokens[head].low != "university" or tokens[end].low == "university":
        return None
    for cut in range(end, at, -1):
        if listed(tokens, head, cut):
            return cut  # "University of Notre Dame [Law School]"
    size = place_words(tokens, at)
    return at + size if size and at + size <= end else None


def _governs(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].low in OF
