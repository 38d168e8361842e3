"""Where "and" and commas belong to a name: between fields, not between names.

*of Education**, Culture, Sports, Science and Technology***, but not *of Nairobi and Kenyatta University*.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set

from kg.extract.names import lexicon
from kg.extract.names.adjectives import is_adjective, is_of_people
from kg.extract.names.conferences import MEMBERS
from kg.extract.names.lexicon import find_country, find_demonym, is_field
from kg.extract.names.maori import IWI
from kg.extract.names.runs import cap_run, listed, place_words
from kg.extract.names.tokens import CAP, OWNS, Token

# Heads that are institutions of their own when another name stands before them: "Faculty of Law of [Jilin University]".
ALONE = frozenset("university college institute academy school polytechnic centre center hospital".split())
# Heads whose "and" rather joins two names: "Bank of America and General Motors".
_NAMESAKES = frozenset("bank group company school".split())
OFFICES = frozenset("office offices division bureau department section".split())
# Who owns inside a name: "of the People's Republic of China", "Ministry of Women's Affairs".
OWNERS = frozenset("people peoples women women's children youth teachers workers nurses farmers".split())
CONTINENTS = frozenset("america asia europe africa".split())
# Endings of what is studied, for words of no dictionary: "Metallurgy and Ore Beneficiation".
_STUDIED = ("ation", "ology", "onomy", "metry", "graphy", "iatry", "atics", "culture", "urgy")
# What is of things that are no fields too, told one by one.
_OF_THINGS = frozenset({"institute", "centre", "center", "society", "association", "organisation", "organization"})
# What stands beside a continent: "Asia and the Pacific", "Europe and the Western Balkans".
BESIDE_CONTINENTS = frozenset("caribbean pacific western balkans middle east mediterranean americas caucasus".split())
_OF_STATES = frozenset("ministry department board bank bureau office embassy university academy college".split())
_QUARTERS = frozenset("southern northern eastern western central south north east west".split())


# Parts of a university, and what schools and colleges are of that are no part of its name.
_PARTS_OF_HOUSE = frozenset("faculty school college department institute".split())
_COMPOUND = frozenset("law business medical medicine nursing engineering graduate teachers management".split())


def opens_part(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a part of a house begins at an index: ***College** of Engineering*, ***Faculty** of Law*."""
    if at + 2 >= len(tokens) or tokens[at].kind != CAP or tokens[at].low not in _PARTS_OF_HOUSE:
        return False
    return tokens[at + 1].low == "of" and tokens[at + 2].kind == CAP


def _before_part(tokens: Sequence[Token], head: int, first: int, run: int) -> int:
    """Leave out the part of a named university behind its last field: *Velsa University of Food [Faculty of Law]*.

    *University of Science and [Law School of Oslo]* are two.
    """
    if tokens[head].low not in ALONE or run < first + 2 or not opens_part(tokens, run - 1):
        return run
    return run if tokens[first].low in _COMPOUND or not is_field(tokens[first].low) else run - 1


def joins_right(tokens: Sequence[Token], head: int, at: int, end: int, barriers: Set[str]) -> int | None:
    """Give the index after "and X" or ", X, Y and Z" where they go on the name, else None.

    Does: *of Science **and Technology***, *of Education**, Culture, Sports, Science and Technology***,
    *of Trinidad **and Tobago***. Does not: *of Nairobi **and Kenyatta University***.
    """
    if end >= len(tokens) - 1:
        return None
    token = tokens[end]
    if tokens[end - 1].low in CONTINENTS and [t.low for t in tokens[end : end + 2]] == ["and", "the"]:
        run = cap_run(tokens, end + 2, barriers)
        return run if run > end + 2 and all(t.low in BESIDE_CONTINENTS for t in tokens[end + 2 : run]) else None
    if token.low == "and" and (state := _second_state(tokens, at, end)):
        return state
    if token.low == "and" and [t.low for t in tokens[end + 1 : end + 3]] == ["the", "arts"]:
        return end + 3
    if tokens[head].low == "ministry" and [t.low for t in tokens[end : end + 2]] == ["and", "the"]:
        return _thing_of_state(tokens, end + 2, barriers) or _second_field(tokens, end + 2, barriers)
    if token.low in ("and", "&") and tokens[end + 1].kind == CAP:
        run = _before_part(tokens, head, end + 1, cap_run(tokens, end + 1, barriers))
        learned = tokens[head].low == "ministry" and tokens[end - 1].low in ("university", "universities")
        fields = is_field(tokens[end + 1].low) and (is_field(tokens[end - 1].low) or learned)
        owns = run < len(tokens) and tokens[run].kind == OWNS and not (fields or tokens[run - 1].low in OWNERS)
        if run < len(tokens) - 1 and tokens[run].low == "of" and tokens[run + 1].kind == CAP:
            if lexicon.is_place(" ".join(t.text for t in tokens[end + 1 : run + 2])):
                return None  # "Institute of Technology and [Bay of Plenty Council]"
        if run == end + 1 or _is_another(tokens, end + 1, run) or _is_alike(tokens, head, end + 1) or owns:
            return None
        describes = is_adjective(tokens[end - 1].low) or is_of_people(tokens[end - 1].text)
        if describes and not opens_head(tokens, end + 1):
            return run  # "Institute of Estuarine and Coastal Research"
        if [t.low for t in tokens[end + 1 : end + 3]] == ["school", "education"]:
            return run  # "Ministry of Preschool and School Education"
        if token.low == "&" or fields or (is_field(tokens[end + 1].low) and is_field(tokens[at].low)):
            return run  # "Ministry of Universities and Research"
        if _is_people(tokens[end - 1]) and _is_people(tokens[end + 1]):
            return run
        lands = run == end + 2 and find_country(tokens[end + 1].text) and find_country(tokens[end - 1].text)
        if lands and {t.low for t in tokens[head + 1 : at]} & (MEMBERS | {"universities", "colleges"}):
            return run  # "Association of Universities of Norway and Chile"
        if tokens[end - 1].low in MEMBERS and tokens[end + 1].low in MEMBERS:
            return run  # "Committee of Vice-Chancellors and Directors"
        if tokens[head].low not in _NAMESAKES and not any(
            (t.low in lexicon.heads() and not (is_field(t.low) or (t.low == "society" and run == end + 2)))
            or not (_is_word_of_things(t.low) or (t is tokens[at] and find_demonym(t.text)))
            or lexicon.is_place(t.text)
            for t in (*tokens[at:end], *tokens[end + 1 : run])
            if t.kind == CAP
        ):
            return run
        if tokens[head].low == "ministry" and (tokens[end + 1].low, tokens[run - 1].low) == ("foreign", "affairs"):
            return run  # "Ministry of Europe and Foreign Affairs"
        if run == end + 3 and place_words(tokens, at) and tokens[end + 1].low in _QUARTERS:
            return run  # "University of Cassino and Southern Lazio"
        pair = (tokens[at].low, tokens[run - 1].low)
        twins = {("trinidad", "tobago"), ("bosnia", "herzegovina"), ("antigua", "barbuda"), ("jammu", "kashmir")}
        return run if pair in twins or listed(tokens, head, run) or listed(tokens, max(0, head - 1), run) else None
    plain = tokens[head].low in ("ministry", "department", "commission", "agency")
    if token.text == "," and tokens[head].low in _OF_THINGS and _is_common(tokens[end - 1]):
        return _field_list(tokens, end, barriers, _is_common_word)  # "Institute for Technology, Work and Culture"
    of_state = tokens[head].low == "ministry" and (end == at + 1 or is_state_field(tokens[end - 1].low))
    if token.text == "," and (is_field(tokens[end - 1].low) or of_state):
        listed_to = _field_list(tokens, end, barriers, is_state_field if plain else is_field)
        return listed_to and _before_part(tokens, head, listed_to - 2, listed_to)
    return None


def _is_common(token: Token) -> bool:
    return token.kind == CAP and _is_common_word(token.low)


def _is_common_word(low: str) -> bool:
    """Say whether an institute may be of it among other things: a word of the dictionary, no town and no people."""
    if is_field(low):
        return True
    if not _is_word_of_things(low) or lexicon.is_place(low.capitalize()):
        return False
    return find_demonym(low.capitalize()) is None and low not in lexicon.words("offices")


def _is_word_of_things(low: str) -> bool:
    """Say whether a word tells of what is studied: of the dictionary, or ending as such words do."""
    return all(map(lexicon.is_plain, low.split("-"))) or low.endswith(_STUDIED)


def opens_head(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a head that governs begins at an index: ***University** of Oslo*, ***Ministry** for Health*."""
    return tokens[at].low in lexicon.heads() and [t.low for t in tokens[at + 1 : at + 2]] in (["of"], ["for"])


# What a ministry is for with an article: "and the Blue Economy".
_THINGS_OF_STATE = frozenset("economy environment sea family elderly diaspora interior regions treasury arts".split())


def _thing_of_state(tokens: Sequence[Token], at: int, barriers: Set[str]) -> int | None:
    """Give the end of what a ministry is for with an article: *Ministry of Trade and the **Blue Economy***."""
    run = cap_run(tokens, at, barriers)
    things = 0 < run - at < 3 and tokens[run - 1].low in _THINGS_OF_STATE
    return run if things and all(lexicon.is_plain(t.low) for t in tokens[at:run]) else None


def _second_field(tokens: Sequence[Token], at: int, barriers: Set[str]) -> int | None:
    """Give the end of another field of a ministry, told by the state that has both.

    *Ministry of Foreign Affairs and the **Nordic Cooperation** of the Republic of Chile*.
    """
    run = cap_run(tokens, at, barriers)
    if run == at or run + 1 >= len(tokens) or tokens[run].low != "of" or not is_field(tokens[run - 1].low):
        return None
    if any(t.low in lexicon.heads() for t in tokens[at:run]):
        return None  # "and the [Bank of Chile]"
    start = run + 2 if tokens[run + 1].low == "the" else run + 1
    words = [t.text for t in tokens[start : start + 5]]
    whose = any(find_country(" ".join(words[:size])) for size in range(1, len(words) + 1))
    return run if whose else None


def _second_state(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """Give the index after a second state's full name: *of the Russian Federation **and the Republic of Iran***."""
    words = [t.text for t in tokens[at:end]]
    if tokens[end + 1].low != "the" or not any(find_country(" ".join(words[i:])) for i in range(len(words))):
        return None
    for last in range(end + 3, min(end + 9, len(tokens) + 1)):
        name = "".join(t.text if t.kind == OWNS else " " + t.text for t in tokens[end + 2 : last]).strip()
        if find_country(name) is not None and (last == len(tokens) or tokens[last].kind != CAP):
            return last
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
        if run == step or not fits(tokens[step].low) or any(_is_head(t) for t in tokens[step:run]):
            return None
        if closing and at == comma and not all(is_field(t.low) for t in tokens[step:run]):
            return None  # "Ministry of Education, and [Kestrel Systems]", "..., and Jo Li"
        if closing:
            return run
        at = run
        if [t.low for t in tokens[at : at + 3]] in (["and", "the", "arts"], ["and", "the", "humanities"]):
            return at + 3  # "Ministry of Education, Science and the Arts"
        if at < len(tokens) - 1 and tokens[at].low in ("and", "&"):
            run = cap_run(tokens, at + 1, barriers)
            final = tokens[run - 1].low  # "Energy and Process Engineering"
            fit = fits(tokens[at + 1].low) or (run > at + 2 and is_field(final) and final not in lexicon.heads())
            return run if run > at + 1 and fit and tokens[run - 1].low not in ALONE else None
    return None


# Heads that are fields too: "for Science, Society and Policy", "Ministry of Training, Colleges and Universities".
_ALSO_FIELDS = frozenset({"society", "colleges", "universities", "schools"})


def _is_head(token: Token) -> bool:
    return token.low in lexicon.heads() and token.low not in _ALSO_FIELDS


def _is_another(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether words end in a head of their own: *of Journalists and [Public Health Research **Foundation**]*."""
    if any("-" in t.text and is_field(t.low.partition("-")[0]) for t in tokens[first : last - 1]):
        return False  # "Council of Scientific and Industrial Research-Central Tide Institute"
    low = tokens[last - 1].low
    if low in ALONE or low in OFFICES or tokens[first].low in IWI:
        return True  # "University of Berga & [Ngāti Viknes]"
    words = [t.text for t in tokens[first:last]]
    if len(words) > 1 and any(" ".join(words[:size]) in lexicon.known_organisations() for size in (2, 3, 4)):
        return True  # "Council of Rectors and [Education New Zealand]"
    head = lexicon.heads().get(low)
    return head is not None and head.order == "left" and last - first > 1 and not is_field(low)


def _is_alike(tokens: Sequence[Token], head: int, first: int) -> bool:
    """Say whether a head begins another name: *Ministry of Labour and **Ministry of** Education*, *Institute of
    Technology and **Ministry of** Health*.
    """
    of = tokens[first + 1 : first + 2]
    governs = bool(of) and of[0].low == "of"
    return governs and (tokens[first].low == tokens[head].low or tokens[first].low in _OF_STATES)


def _is_people(token: Token) -> bool:
    """Say whether a word is a demonym or a wider region: *of **Russian** and **Arab** Universities*."""
    return token.kind == CAP and (token.low in lexicon.words("wide") or find_demonym(token.text) is not None)
