"""How far a name goes to the right of its head (see `kg.extract.grammar`).

*of* and *for* govern what follows (*University **of Science and Technology of Hanoi***); "and" and commas go on only
between fields of study or government; a campus may follow a comma; heads that come first in their language take the
capitalised words after them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set

from kg.extract import lexicon
from kg.extract.acronyms import is_acronym
from kg.extract.lexicon import find_country, find_demonym, is_field
from kg.extract.runs import cap_run, listed, next_cap, place_words
from kg.extract.tails import and_hospital, campus_tail
from kg.extract.tokens import CAP, NUMBER, OWNS, SMALL, Token

# "of" and its like: what they govern belongs to the head before them.
OF = frozenset("of for de del della delle degli di do da dos das du des der für d' van la los las".split())
# Joins two capitalised words anywhere: "Rio de Janeiro", "Dar es Salaam".
GLUE = OF - {"of", "for"} | frozenset(
    "e y el al von am zu zur l' et und i ve dell' dan le les den es do u w v na bin ibn bint binti à".split()
)
# Heads that are institutions of their own when another name stands before them: "Faculty of Law of [Jilin University]".
ALONE = frozenset("university college institute academy school polytechnic centre center hospital".split())
# Heads whose "and" rather joins two names: "Bank of America and General Motors".
_NAMESAKES = frozenset("bank group company school".split())
_ROMAN = frozenset("I II III IV V VI VII VIII IX X XI XII XIII".split())
_ARTICLES = frozenset({"an", "a", "la", "no"})
_DETERMINERS = frozenset({"the", "la", "el", "los", "las"})
_UNIONS = frozenset("alliance association consortium network union federation league".split())
_PLURALS = frozenset("institutes institutions universities schools colleges".split())
_PLACED = frozenset("college university institute school polytechnic embassy consulate".split())
_OFFICES = frozenset("office offices division bureau department section".split())
_QUARTERS = frozenset("southern northern eastern western central south north east west".split())
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
    return max(and_hospital(tokens, head, last), _listed_end(tokens, first, head, last))


def _listed_end(tokens: Sequence[Token], first: int, head: int, last: int) -> int:
    """Go on to where a name of the list ends: *Virginia Polytechnic Institute **and State University***."""
    if last + 1 >= len(tokens) or tokens[head].low not in ALONE:
        return last
    if tokens[last].low == "and" or (tokens[last].kind == CAP and tokens[last].low not in lexicon.words("derailers")):
        for end in range(min(len(tokens), last + 5), last, -1):
            if tokens[end - 1].kind == CAP and listed(tokens, first, end):
                return end
    return last


def _place_after(tokens: Sequence[Token], head: int, barriers: Set[str], *, has_left: bool) -> int:
    """Give how many words behind the head are its place: *Imperial College **London***, *University **Malaya***."""
    token = tokens[head + 1]
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
        return run - head - 1 if person and tokens[head].low == "university" else int(listed(tokens, head, head + 2))
    size = place_words(tokens, head + 1)
    after = tokens[head + 1 + size] if head + 1 + size < len(tokens) else None
    if after is not None and after.kind == CAP and (after.low in lexicon.heads() or _opens_person(tokens, head, size)):
        return 0
    if size and after is not None and after.kind == NUMBER and tokens[head].low == "university":
        size += 1  # "Jean Moulin University Lyon 3"
    return size if tokens[head].low in _PLACED else 0


def _opens_person(tokens: Sequence[Token], head: int, size: int) -> bool:
    """Say whether a word like a place is somebody's first name: *rector of Doha University **Usman** Karim*."""
    words = tokens[head + 1 : head + 2 + size]
    return size > 0 and not any(lexicon.is_plain(t.low) for t in words) and not listed(tokens, 0, head + 1 + size)


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
    if low in OF:
        return True
    if low == "on":
        return noun in ("commission", "committee", "council") and last == head + 1
    size = place_words(tokens, last + 1)
    if low == "in" and noun in ("embassy", "consulate", "consulate-general"):
        return size > 0 or (tokens[last + 1].low == "the" and place_words(tokens, last + 2) > 0)
    if low == "at":
        return size > 0 and noun == "university" and last > head + 1
    if low != "in" or not size:
        return (
            low == "in"
            and last > head + 1
            and is_field(tokens[last + 1].low)
            and noun in ("university", "institute", "college", "school", "academy", "centre", "center")
        )
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


def _is_another(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether words end in a head of their own: *of Journalists and [Public Health Research **Foundation**]*."""
    low = tokens[last - 1].low
    if low in ALONE or low in _OFFICES:
        return True
    head = lexicon.heads().get(low)
    return head is not None and head.order == "left" and last - first > 1 and not is_field(low)


def _is_people(token: Token) -> bool:
    """Say whether a word is a demonym or a wider region: *of **Russian** and **Arab** Universities*."""
    return token.kind == CAP and (token.low in lexicon.words("wide") or find_demonym(token.text) is not None)


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
                and token.low in ALONE
                and (end > at or _governs(tokens, end))
                and not (token.low == "academy" and tokens[head].low == "university")
            ):
                return _before_part(tokens, head, at, end)
            if end > at and (
                is_acronym(token.text)
                or (_is_title_of_media(token) and place_words(tokens, at) == end - at)
                or _person_after_place(tokens, head, at, end)
            ):
                break
            if end > at and find_country(token.text) and lexicon.is_place(tokens[end - 1].text):
                break  # "University of Newfoundland Canada"
            if end > at and _person_after_country(tokens, at, end):
                break
            if end > at and noun is None and _is_said_after(tokens, head, at, end):
                break
            office = tokens[head].low in _OFFICES or tokens[head - 1].low == "press"
            if office and token.low in ("ministry", "government", "secretariat"):
                return None  # "International Department of the [Ministry of Education]"
            if tokens[head].low == "committee" and token.low in ("association", "union", "university"):
                return None  # a committee of the [Association of Universities]
            if tokens[head].low == "secretariat" and token.low in ("council", "association", "union", "organization"):
                return None
            if noun is not None and end > at and token.low in ("faculty", "department"):
                return _before_part(tokens, head, at, end) or end
            end += 1
        elif end > at and (token.kind == NUMBER or token.text in _ROMAN):
            end += 1
        elif end > at and token.low in GLUE and (following := next_cap(tokens, end + 1, barriers, GLUE)) is not None:
            end = following + 1
        else:
            joined = _joins_right(tokens, head, at, end, barriers) if end > at else None
            if joined is None:
                break
            end = joined
    return end if end > at else None


def _is_said_after(tokens: Sequence[Token], head: int, at: int, end: int) -> bool:
    """Say whether a plain word after a university's place is a headline's: *University of Amsterdam **Halts***."""
    token = tokens[end]
    if (
        token.low in lexicon.words("wide")
        or tokens[head].low != "university"
        or place_words(tokens, at) != end - at
        or lexicon.is_place(token.text)
    ):
        return False
    plain = lexicon.is_plain(token.low) and not is_field(token.low) and token.low not in ("campus", "branch")
    return plain and not listed(tokens, head, end + 1)


def _is_title_of_media(token: Token) -> bool:
    return token.low in ("bulletin", "gazette", "newspaper", "press", "review", "journal", "magazine", "news", "herald")


def _person_after_country(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Say whether two words after a country name somebody: *Academy of Arts of [Norway] Kari Berg*."""
    if find_country(" ".join(t.text for t in tokens[at:end])) is None:
        return False
    words = tokens[end : end + 2]
    return len(words) == 2 and all(t.kind == CAP and not lexicon.is_plain(t.low) for t in words)


def _person_after_place(tokens: Sequence[Token], head: int, at: int, end: int) -> bool:
    """Say whether somebody's name follows a university's place: *University of [Bern] Christian Leumann*."""
    if (
        tokens[head].low != "university"
        or place_words(tokens, at) != end - at
        or end + 1 >= len(tokens)
        or tokens[end + 1].kind != CAP
    ):
        return False
    return not any(
        lexicon.is_plain(t.low) or lexicon.is_place(t.text) or find_country(t.text) for t in tokens[end : end + 2]
    )


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


def _joins_right(tokens: Sequence[Token], head: int, at: int, end: int, barriers: Set[str]) -> int | None:
    """Give the index after "and X" or ", X, Y and Z" where they go on the name, else None.

    Does: *of Science **and Technology***, *of Education**, Culture, Sports, Science and Technology***,
    *of Trinidad **and Tobago***. Does not: *of Nairobi **and Kenyatta University***.
    """
    if end >= len(tokens) - 1:
        return None
    token = tokens[end]
    if tokens[end - 1].low in ("america", "asia") and [t.low for t in tokens[end : end + 2]] == ["and", "the"]:
        return end + 3 if tokens[end + 2 :] and tokens[end + 2].low in ("caribbean", "pacific") else None
    if token.low == "and" and [t.low for t in tokens[end + 1 : end + 3]] == ["the", "arts"]:
        return end + 3
    if token.low in ("and", "&") and tokens[end + 1].kind == CAP:
        run = cap_run(tokens, end + 1, barriers)
        fields = is_field(tokens[end + 1].low) and is_field(tokens[end - 1].low)
        owns = run < len(tokens) and tokens[run].kind == OWNS and not fields
        if run == end + 1 or _is_another(tokens, end + 1, run) or owns:
            return None
        if token.low == "&" or (
            is_field(tokens[end + 1].low) and (is_field(tokens[end - 1].low) or is_field(tokens[at].low))
        ):
            return run
        if _is_people(tokens[end - 1]) and _is_people(tokens[end + 1]):
            return run
        if tokens[head].low not in _NAMESAKES and not any(
            (t.low in lexicon.heads() and not is_field(t.low))
            or not lexicon.is_plain(t.low)
            or lexicon.is_place(t.text)
            for t in (*tokens[at:end], *tokens[end + 1 : run])
            if t.kind == CAP
        ):
            return run
        if run == end + 3 and place_words(tokens, at) and tokens[end + 1].low in _QUARTERS:
            return run  # "University of Cassino and Southern Lazio"
        pair = (tokens[at].low, tokens[run - 1].low)
        twins = {("trinidad", "tobago"), ("bosnia", "herzegovina"), ("antigua", "barbuda"), ("jammu", "kashmir")}
        return run if pair in twins or listed(tokens, head, run) or listed(tokens, max(0, head - 1), run) else None
    if token.text == "," and is_field(tokens[end - 1].low):
        plain = tokens[head].low in ("ministry", "department", "commission")
        return _field_list(tokens, end, barriers, is_state_field if plain else is_field)
    return None


def is_state_field(low: str) -> bool:
    """Say whether a ministry may be of it: *Ministry of Science, **ICT**, and **Future** Planning*."""
    if is_field(low) or low == "ict" or low in lexicon.words("wide"):
        return True
    return lexicon.is_plain(low) and not lexicon.is_place(low.capitalize())


def _field_list(tokens: Sequence[Token], comma: int, barriers: Set[str], fits: Callable[[str], bool]) -> int | None:
    """Give the end of ", Culture, Sports, Science and Technology", every item of which opens with a field."""
    at = comma
    while at < len(tokens) - 1 and tokens[at].text == ",":
        step = at + 1
        closing = tokens[step].low in ("and", "&")
        step += closing
        run = cap_run(tokens, step, barriers)
        if run == step or not fits(tokens[step].low) or any(t.low in lexicon.heads() for t in tokens[step:run]):
            return None
        if closing:
            return run
        at = run
        if at < len(tokens) - 1 and tokens[at].low in ("and", "&"):
            run = cap_run(tokens, at + 1, barriers)
            return run if run > at + 1 and fits(tokens[at + 1].low) and tokens[run - 1].low not in ALONE else None
    return None
