"""How far a name goes to the right of its head (see `kg.extract.names.grammar`).

*of* and *for* govern what follows (*University **of Science and Technology of Hanoi***); "and" and commas go on only
between fields of study or government; a campus may follow a comma; heads that come first in their language take the
capitalised words after them.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym, stands_for
from kg.extract.names.behind import before_person, opens_person
from kg.extract.names.conferences import MEMBERS
from kg.extract.names.coordination import ALONE, opens_part
from kg.extract.names.lands import is_whole_without
from kg.extract.names.lexicon import find_country, fold, is_field
from kg.extract.names.nounphrases import (
    GLUE,
    MAX_WORDS,
    OF,
    ROMAN,
    is_named_college,
    is_of_office,
    noun_phrase_end,
    opens_land,
)
from kg.extract.names.runs import cap_run, listed, next_cap, place_words
from kg.extract.names.tails import SYSTEMS, campus_tail, carried_end
from kg.extract.names.tokens import CAP, NUMBER, SMALL, Token

_ARTICLES = frozenset({"an", "a", "la", "no"})
_DETERMINERS = frozenset({"the", "la", "el", "los", "las"})
_UNIONS = frozenset("alliance association consortium network union federation league organisation".split())
# What is of or for something "in Higher Education" or another field.
_TEACH_IN = frozenset(
    "university institute college school academy centre center foundation association council commission agency "
    "federation network society organization organisation".split()
)

# What is of affairs, whoever's they are: "Administration of Expert Foreign Affairs".
_OFFICES = frozenset("administration bureau ministry department office directorate".split())
# Heads of two words: "Consulate General", "Viknes Limited Partnership".
_IN_TWO = {("consulate", "general"), ("embassy", "general"), ("limited", "partnership")}
PEOPLE_OF = frozenset("delegates delegation officials students staff graduates alumni".split())
_DEGREES = frozenset("MSc BSc MA BA MBA EMBA PhD LLM LLB MPhil MEng BEng MD DBA".split())
_PARTS_OF_THE_WORLD = (["the", "pacific"], ["the", "caribbean"], ["the", "emirates"], ["the", "gulf"])
_PEOPLES = frozenset({"american", "british", "german", "french", "canadian"})
# What has branches in other lands and parts of the world: "Fjord Lab South Pacific".
_BRANCHED = frozenset("lab labs laboratory network foundation group".split())
# What opens names that tell only of which sort a house is: "State University of Applied Sciences in Berga".
_SORTS = frozenset("state national federal regional private public technical royal higher".split())
_PARTS = frozenset("pacific asia africa america europe".split())
# What is called by the town or land where it is, and by its land alone: "Berga Hospital Oslo", "Berga Society Norway".
_SEATED = frozenset({"hospital", "centre", "council"})
_OF_LANDS = frozenset({"association", "foundation", "bank", "school", "other", "company", "research", "museum", "lab"})
# What studies something: "Centre on Migration", "National Institute on Ageing".
_STUDYING = frozenset({"institute", "centre", "center"})
_WIDELY = frozenset("national international millennium global world research".split())
_PLACED = frozenset("college university institute school polytechnic embassy consulate".split())


def name_end(tokens: Sequence[Token], head: int, first: int, order: str, barriers: Set[str]) -> int:
    """Give the index after the last token of the name whose head stands at an index."""
    last = head + 1
    if order == "right":
        last = before_person(tokens, head, _run_right(tokens, last, barriers))
        if last == head + 1:
            last = _chain(tokens, first, head, last, barriers)
        elif tokens[last : last + 1] and tokens[last].low == "of" and (size := place_words(tokens, last + 1)):
            abroad = find_country(" ".join(t.text for t in tokens[last + 1 : last + 1 + size]))
            last += 0 if abroad else 1 + size  # "École Berga of Lyon", not "of France"
        return campus_tail(tokens, first, head, last, barriers)
    if last < len(tokens) and (tokens[head].low, tokens[last].low) in _IN_TWO:
        last += 1
    elif last < len(tokens) and tokens[last].kind == CAP:
        behind = _place_after(tokens, head, barriers, has_left=first < head)
        last += behind or _own_after(tokens, first, head, barriers)
    last = campus_tail(tokens, first, head, _chain(tokens, first, head, last, barriers), barriers)
    return max(carried_end(tokens, first, head, last), _listed_end(tokens, first, head, last))


def _listed_end(tokens: Sequence[Token], first: int, head: int, last: int) -> int:
    """Go on to where a name of the list ends: *Virginia Polytechnic Institute **and State University***."""
    if tokens[head].low == "school" and [t.text for t in tokens[last : last + 1]] == ["District"] and first < head:
        return last + 1  # "Viknes County School District"
    if last >= len(tokens) or not (tokens[head].low in ALONE or tokens[head].low.startswith("university-")):
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
    if tokens[head].low == "tafe" and not has_left and not lexicon.is_plain(token.low):
        return place_words(tokens, head + 1) or 1  # "TAFE Tasmania"
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
        size = place_words(tokens, head + 1)
        if size and [t.kind for t in tokens[head + 1 + size : head + 2 + size]] == [NUMBER]:
            return size + 1 if tokens[head].low == "university" else 0  # "University Lyon 2"
        person = run - head > 2 and not any(lexicon.is_plain(t.low) for t in tokens[head + 1 : run])
        named = person and tokens[head].low in ("university", "polytechnic")
        return run - head - 1 if named else int(listed(tokens, head, head + 2))
    if is_named_college(tokens, head):
        return 1
    size = place_words(tokens, head + 1)
    after = tokens[head + 1 + size] if head + 1 + size < len(tokens) else None
    if after is not None and after.kind == CAP and (after.low in lexicon.heads() or opens_person(tokens, head, size)):
        return 0
    if size and after is not None and after.kind == NUMBER and tokens[head].low == "university":
        size += 1  # "Jean Moulin University Lyon 3"
    if has_left and tokens[head].low in _BRANCHED:
        run = cap_run(tokens, head + 1, barriers)
        land = " ".join(t.text for t in tokens[head + 1 : run])
        part = run - head < 4 and tokens[run - 1].low in _PARTS and lexicon.is_plain(tokens[head + 1].low)
        return run - head - 1 if part or find_country(land) is not None else 0
    if tokens[head].low in _PLACED:
        return size
    return size if (after is None or after.kind != CAP) and _is_seated(tokens, head, size) else 0


def _is_seated(tokens: Sequence[Token], head: int, size: int) -> bool:
    """Say whether a body is called by where it is: *Berga Research **Fund Norway***, *Berga **Hospital Oslo***."""
    noun = lexicon.heads().get(tokens[head].low)
    place = " ".join(t.text for t in tokens[head + 1 : head + 1 + size])
    if noun is None or not size or lexicon.is_plain(place.lower()):
        return False
    return noun.kind in _SEATED or (noun.kind in _OF_LANDS and find_country(place) is not None)


def _own_after(tokens: Sequence[Token], first: int, head: int, barriers: Set[str]) -> int:
    """Give one where a word behind names what a rank before does not: *Teaching University **Viknes***."""
    rank = tokens[first].low in ("teaching", "state", "national", "private", "technical", "medical")
    if not rank or first + 1 != head or tokens[head].low != "university":
        return 0
    own = tokens[head + 1]
    apart = own.low in barriers or own.low in lexicon.heads() or is_acronym(own.text) or lexicon.is_plain(own.low)
    single = cap_run(tokens, head + 1, frozenset()) == head + 2
    return int(single and not apart and find_country(own.text) is None and lexicon.find_demonym(own.text) is None)


def _run_right(tokens: Sequence[Token], last: int, barriers: Set[str]) -> int:
    """Take the words after a head that comes first: *Universidad **Nacional Autónoma de México***."""
    begin = last
    while last < len(tokens) and last - begin < MAX_WORDS:
        token = tokens[last]
        if token.low in PEOPLE_OF and last > begin:
            break  # "Universidad de Berga [Delegates]"
        if (
            token.kind == CAP
            and (token.low not in barriers or token.low in _ARTICLES or token.text in ROMAN or _is_great(tokens, last))
            and not _is_english_head(token)
            and not (last > begin and _opens_unit(tokens, last))
            and [t.low for t in tokens[last : last + 2]] != ["graduate", "school"]
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


def _is_great(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "mayor" is the Spanish word: *Universidad (Nacional) **Mayor** de San Berga*."""
    return tokens[at].low == "mayor" and tokens[at - 1].low in ("universidad", "nacional")


def _opens_unit(tokens: Sequence[Token], at: int) -> bool:
    """Say whether letters open the English name of a part, or it begins: *Universiti Berga **UB** Centre of Trade*."""
    if opens_part(tokens, at):
        return True
    unit = tokens[at + 1].low if at + 1 < len(tokens) and tokens[at + 1].kind == CAP else ""
    return unit in ("centre", "center", "unit", "office", "lab") and is_acronym(tokens[at].text)


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


_COUNTS = frozenset(("two", "three", "four", "five", "six", "seven", "twelve"))


def _chain(tokens: Sequence[Token], first: int, head: int, last: int, barriers: Set[str]) -> int:
    """Take "of ..." and what follows: ***of** Science and Technology **of** Hanoi*."""
    begin = last
    while last < len(tokens) - 1 and last - begin < MAX_WORDS:
        token = tokens[last]
        if token.kind != SMALL or not _goes_on(tokens, first, head, last):
            return last
        if tokens[head].low in _OFFICES and "affairs" in (t.low for t in tokens[last + 1 : last + 5]):
            barriers = frozenset()
        if [t.low for t in tokens[last + 1 : last + 2]] == ["the"] and tokens[last + 2 : last + 3]:
            counted = tokens[last + 2].low in _COUNTS and [t.kind for t in tokens[last + 2 : last + 4]] == [CAP, CAP]
            barriers = barriers - _COUNTS if counted else barriers  # "University of the Three Rivers"
        at = next_cap(tokens, last + 1, barriers, _DETERMINERS)
        if at is None:
            return last
        end = noun_phrase_end(tokens, head, at, barriers)
        if end is None:
            return last
        last = end
    return last


def _is_purpose(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "for" tells of a degree, a course or whom one teaches: *for **MSc***, *for **Nordic Students***."""
    if tokens[at].text in _DEGREES or (tokens[at].kind == CAP and is_acronym(tokens[at].text)):
        return True
    run = cap_run(tokens, at, frozenset())
    return run > at + 1 and tokens[run - 1].low in PEOPLE_OF


def _is_counted_in(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Say whether letters count a part of the world in: *Viknes University in the Pacific **(VUP)***."""
    if [t.text for t in tokens[end : end + 1]] != ["("] or end + 1 >= len(tokens):
        return False
    letters, words = tokens[end + 1].text, [t.text for t in tokens[first:end] if t.kind == CAP]
    return is_acronym(letters) and stands_for(letters, " ".join(words))


def _goes_on(tokens: Sequence[Token], first: int, head: int, last: int) -> bool:
    """Say whether a small word goes on a name.

    "of" and "for" do; "on" after a commission; "at" and "in" before a campus: *University of Texas **at** Austin*,
    *American University **in** Cairo*, *Academy of Fine Arts **in** Katowice*, *Chinese Embassy **in** Brazil*.
    """
    low, noun = tokens[last].low, tokens[head].low
    if low == "for" and noun in ("embassy", "consulate"):
        return False
    if low == "for" and noun == "university" and is_of_office(tokens, first, last):
        return False  # "Vice President of Oslo University for Student Affairs"
    if low == "for" and noun in ("university", "college") and _is_purpose(tokens, last + 1):
        return False
    if low in OF:
        return True
    if low == "on":
        return _is_told_on(tokens, first, head, last)
    if low not in ("at", "in", "to"):
        return False
    if low == "in" and [t.low for t in tokens[last + 1 : last + 3]] in _PARTS_OF_THE_WORLD:
        peoples = tokens[first].low in _PEOPLES and head == first + 1  # "American University in the Emirates"
        return noun in _UNIONS or noun == "council" or peoples or _is_counted_in(tokens, first, last + 3)
    if low == "in" and tokens[last + 1].low in ("africa", "asia", "europe") and last > head + 1:
        return noun in _UNIONS or noun in ("council", "institute")
    size = place_words(tokens, last + 1)
    if low == "in" and noun == "ministry":
        return find_country(tokens[last + 1].text) is not None  # "Ministry of Education in Uganda"
    mission = noun in ("embassy", "consulate", "consulate-general")
    mission |= noun == "commission" and [t.low for t in tokens[max(0, head - 1) : head]] == ["high"]
    if low in ("in", "to") and mission:
        return size > 0 or (tokens[last + 1].low == "the" and opens_land(tokens, last + 2))
    if size and fold(" ".join(t.text for t in tokens[first:last])) in SYSTEMS:
        return find_country(" ".join(t.text for t in tokens[last + 1 : last + 1 + size])) is None
    if low == "at":
        named = size > 0 or any(listed(tokens, first, last + 1 + words) for words in (1, 2))
        named |= lexicon.regions().get(tokens[last - 1].text) == "US"  # "University of Maine at Presque Isle"
        if noun in ("college", "academy") and first < head and last == head + 1:
            return _is_only_sort(tokens, first, head, last + 1) or (
                size > 0 and lexicon.regions().get(tokens[first].text) == "US"
            )
        return named and noun == "university" and last > head + 1
    if low == "in" and noun == "museum" and first < head and size:
        return _is_only_sort(tokens, first, head, last + 1)
    if low != "in" or not size:
        return (
            low == "in"
            and last > head + 1
            and is_field(tokens[last + 1].low)
            and noun in _TEACH_IN
        )
    if low == "in" and {t.low for t in tokens[head + 2 : head + 4]} & MEMBERS:
        return True  # "Conference of Rectors of Academic Schools in Poland"
    if low == "in" and noun == "council" and first == head and tokens[last - 1].low in ("colleges", "schools"):
        return True  # "Council of Private Colleges in Ohio"
    if noun in _UNIONS and all(t.low in ("university", "universities", "academic") for t in tokens[first:head]):
        return True  # "University Academic Alliance in Taiwan"
    if tokens[first].low in _PEOPLES and head == first + 1:
        return noun not in ("council", "association", "chamber")  # "the [British Council] in Oslo"
    if noun in ("university", "academy", "college", "conservatory") and _tells_sort(tokens, first, head, last):
        words = [" ".join(t.text for t in tokens[a:b]) for a, b in ((first, last), (last + 1, last + 1 + size))]
        whole = find_country(words[1]) is not None and is_whole_without(*words)
        return not whole or listed(tokens, first, last + 1 + size)
    return listed(tokens, first, last + 1 + size)


def _is_told_on(tokens: Sequence[Token], first: int, head: int, last: int) -> bool:
    """Say whether "on" goes on a name: *Commission **on** Trade*, *Institute for Research **on** Whales*.

    Behind an institute's name of its own it tells of what an agreement is.
    """
    noun = tokens[head].low
    if last > head + 1:
        return noun in _STUDYING and tokens[last - 1].low in ("research", "studies", "knowledge")
    if noun in ("commission", "committee", "council", "alliance", "court"):
        return True
    return noun in _STUDYING and all(t.low in _WIDELY or t.low in lexicon.words("wide") for t in tokens[first:head])


def _is_only_sort(tokens: Sequence[Token], first: int, head: int, at: int) -> bool:
    """Say whether plain words before a head need the town behind: *Agricultural College **at Viknes***.

    Not one who only has such a house: *Medical College at Harvard*; nor a country's own: *National Museum in Oslo*.
    """
    if any(not lexicon.is_plain(t.low) or t.low in _SORTS for t in tokens[first:head]):
        return False
    town = tokens[at]
    if town.kind != CAP or lexicon.is_plain(town.low) or town.text in lexicon.known_organisations():
        return False
    return not is_acronym(town.text) and town.low not in lexicon.words("offices")


def _tells_sort(tokens: Sequence[Token], first: int, head: int, last: int) -> bool:
    """Say whether a name tells only of which sort it is: *State University of Agronomic Sciences* in a town."""
    ranked = all(t.low in _SORTS for t in tokens[first:head]) and tokens[min(head + 2, last)].low != "the"
    said = (is_field(t.low) or _is_common(t) for t in tokens[head + 1 : last] if t.kind == CAP)
    return ranked and last > head + 1 and all(said)


def _is_common(token: Token) -> bool:
    """Say whether a word is of the dictionary and no land, people or town."""
    if not lexicon.is_plain(token.low) or lexicon.is_place(token.text) or find_country(token.text) is not None:
        return False
    return lexicon.find_demonym(token.text) is None
