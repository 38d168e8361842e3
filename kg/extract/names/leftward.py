"""How far a name goes to the left of its head (see `kg.extract.names.grammar`).

Over capitalised words, as far as an office, a title, the opener of a sentence or a mark: *Rector of **Moscow State**
University*.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.adjectives import is_adjective
from kg.extract.names.barriers import CALENDAR, ROYAL, soft_openers
from kg.extract.names.branches import ends_firm
from kg.extract.names.forenames import FORENAMES, is_couple, is_forename, is_person
from kg.extract.names.headwords import leads
from kg.extract.names.inserted import LEGAL, bracket_inside, region_inside
from kg.extract.names.lexicon import find_country, find_demonym, fold, is_field
from kg.extract.names.nounphrases import GLUE, MAX_WORDS
from kg.extract.names.runs import listed
from kg.extract.names.tokens import CAP, MARK, NUMBER, OWNS, Token

# Titles before "of" in names: "Prince of Songkla University", not "Grand Sheikh of Al-Azhar University".
_OF_TITLES = ROYAL - {"sheikh", "shaikh", "imam", "sultan", "rev", "eng", "ir", "m."}
# Ranks that open names of academies and universities; elsewhere they precede a person.
_RANKS = frozenset("admiral marshal naib".split())
# Peoples of parts of the world, which one body may have two of.
_WIDE_PAIRS = frozenset("american caribbean african asian pacific european mediterranean arab".split())
_TWO_SAINTS = frozenset({"ss.", "ss", "sts.", "sts", "saints"})
_SAINTS = frozenset("saint st st. san santa sant sainte".split())
# What tells where an institution is and begins no name of it: "Oslo-based Harbour University".
BASED = ("-based", "-led", "-run", "-owned", "-funded", "-backed", "-headquartered", "-listed", "-registered")
_OWNED = frozenset("enterprise company corporation firm".split())
# Small words that headlines write large and that no name has before its head.
_LINKS = frozenset("to with from by as into for on in at between".split())
# Those that open lines and no name of more than a word.
_OPEN_LINES = frozenset("between with from by into under besides".split())
# Participles that open names.
_PARTICIPLES_IN_NAMES = frozenset("united allied associated amalgamated consolidated combined sacred".split())
# What "and" joins before a head though a word is of no dictionary.
_PAIRS = frozenset({("belt", "road"), ("turks", "caicos"), ("trinidad", "tobago"), ("antigua", "barbuda")})
# Words before 's inside a name: "King's College", "Women's University".
_OWNERS = frozenset(
    "king queen women woman people children child girls boys men teachers workers nurses st saint bishop "
    "boy girl mongkut regent xi xian goldsmith minister".split()
)
# What unions of staff or students are of: "School and College Union".
_TEACHING = frozenset("university universities college colleges school schools polytechnic".split())
# Before "of" in names of trusts: "Home of Music Trust".
_HOMES = frozenset("home house friends".split())
_UNIONS = frozenset("union association federation council network employers".split())


_ARTICLES = frozenset({"the", "a", "an", "this", "our"})


def name_start(
    tokens: Sequence[Token], head: int, floor: int, barriers: frozenset[str], *, strict: bool, headline: bool
) -> int:
    """Give the index of the first token of the name.

    Args:
        strict: An opener at the head of the zone opens the sentence and not the name.
    """
    first = head
    while first > floor and head - first < MAX_WORDS:
        before = tokens[first - 1]
        if before.kind == CAP:
            inside = first - 2 >= floor and tokens[first - 2].kind == CAP and tokens[first - 2].low not in barriers
            mid = first - 2 >= 0 and tokens[first - 2].kind != MARK
            if len(before.text) < 4 and before.text[0].isalpha() and before.text[1:].isdigit():
                break  # "building A3"
            named = before.low in _RANKS and first < head and tokens[head].low in _TEACHING
            if named and not headline and tokens[first].low not in barriers:
                first -= 1
                continue  # "Admiral Fjordov State University"
            if _opens_name(before.low, tokens[first]) or (
                before.low == "executive" and first == head and tokens[head].low in ("agency", "council", "board")
            ):
                first -= 1
                continue
            if headline and before.low == "new":
                break
            if before.low in _OPEN_LINES and not inside and first < head:
                break  # "- Between [Oslo University] and Lund University: an agreement"
            if before.low in CALENDAR and first == 2 and tokens[0].low == "of":
                break  # "on the 3rd of May [Harbour University]"
            if before.low in _OWNED and first - 2 >= floor and tokens[first - 2].low.endswith("-owned"):
                break  # "State-owned Enterprise [Harbour Farming Ltd]"
            if headline and first - 2 >= floor and tokens[first - 2].low == "to" and lexicon.is_plain(before.low):
                break  # "To Foster [Berga College]"
            if before.low == "dame" and first - 2 >= floor and tokens[first - 2].low == "notre":
                first -= 2
                continue  # "Notre Dame University"
            if len(before.text) == 1 and [t.low for t in tokens[max(0, first - 3) : first - 1]] == ["u", "of"]:
                break  # "U of S [Confucius Institute]"
            if before.text == "A" and inside and first == head and not headline:
                first -= 1
                continue  # "Dong A University"
            if before.text == "An" and not inside and lexicon.is_plain(tokens[first].low):
                break  # "An Innovation Centre", not "Long An University"
            verb = first == 1 and strict and not headline and _is_participle(before.low)
            if verb and not listed(tokens, 0, head + 1):
                break  # "Visiting Oslo University, she spoke"
            if before.low in FORENAMES and is_forename(tokens, first - 1, head, strict=strict):
                first -= 1
                continue  # "Jan Kochanowski University"
            if before.low in barriers and before.low not in _ARTICLES and listed(tokens, first - 1, head + 1):
                first -= 1
                continue  # "Second Military Medical University"
            if before.low.endswith(BASED) or (
                before.low in barriers
                and not (before.low in soft_openers() and (inside or not strict or (mid and not headline)))
                or (headline and before.low in _LINKS)
            ):
                break
            first -= 1
        elif (
            before.kind == NUMBER
            and first - 2 >= floor
            and tokens[first - 2].kind == CAP
            and tokens[first - 2].low not in barriers
        ):
            first -= 2
        elif (
            before.text == ")"
            and first - 5 >= floor
            and tokens[first - 4].text == "("
            and {tokens[first - 2].kind, tokens[first - 3].kind} == {CAP}
            and lexicon.is_place(tokens[first - 5].text)
        ):
            first -= 5  # "Kazan (Volga Region) Federal University"
        elif (
            before.text == ")"
            and first - 4 >= floor
            and tokens[first - 3].text == "("
            and bracket_inside(tokens, first, head)
        ):
            first -= 4
        elif before.text == ")" and first - 5 >= floor and region_inside(tokens, first, head):
            first -= 5
        elif (
            first == head
            and before.text == ","
            and tokens[head].low in LEGAL
            and first - 2 >= floor
            and tokens[first - 2].kind == CAP
        ):
            first -= 2
        elif first - 2 >= floor and tokens[first - 2].kind == CAP and _joins_left(tokens, first - 1, head):
            first -= 2
        elif before.text == "," and _lists_fields(tokens, first, head, floor):
            first -= 2
        elif before.low == "the" and first - 3 >= floor and tokens[first - 2].low == "of" and listed(
            tokens, first - 3, head + 1
        ):
            first -= 3  # "Lyceum of the Philippines University"
        elif before.low == "of" and first - 2 >= floor and _is_college_of(tokens, first, head):
            first -= 2  # "University of Viken University College"
        elif before.low == "the" and first - 3 >= floor and _is_of_two_isles(tokens, first - 2, first):
            first -= 3  # "St. Vincent and the Grenadines College"
        else:
            break
    return first


def _is_college_of(tokens: Sequence[Token], first: int, head: int) -> bool:
    """Say whether a name between *University of* and *University College* is that of one house."""
    last = [token.low for token in tokens[head - 1 : head + 1]]
    return tokens[first - 2].low == "university" and first < head - 1 and last == ["university", "college"]


def _is_participle(low: str) -> bool:
    """Say whether a word can open a sentence as a verb's form: *Visiting*, *Hosted*; not *Nursing*, *United*."""
    if not low.endswith(("ing", "ed")) or len(low) < 6 or low in _PARTICIPLES_IN_NAMES:
        return False
    return lexicon.is_plain(low) and not is_field(low) and not lexicon.is_place(low)


def _opens_name(low: str, following: Token) -> bool:
    """Say whether a word that elsewhere opens a sentence opens a name: *All India*, *Our Lady*, *New York*."""
    if low in soft_openers() and low != "new" and len(low) < 4 and lexicon.is_place(f"{low} {following.text}"):
        return True  # "Can Tho"
    if low == "new":
        return lexicon.is_place(f"New {following.text}") or find_country(f"New {following.text}") is not None
    if (low, following.low) in (("deputy", "high"), ("assistant", "high")):
        return True  # "Bangladesh Deputy High Commission"
    return (low, following.low) in (("all", "india"), ("our", "lady"), ("our", "lady's"), ("sign", "language"))


def _joins_left(tokens: Sequence[Token], at: int, head: int) -> bool:
    """Say whether the small word or mark before a modifier belongs to the name.

    Does: *Science **and** Technology University*, *Rio **de** Janeiro State University*, *King**'s** College*,
    *Vocational **&** Technical College*, *Prince **of** Songkla University* (a listed name). Does not: *Oxford
    **and** Peking University*.
    """
    token, before, after = tokens[at], tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    if token.low == "and" and before.low in _TEACHING and after.low in _TEACHING and at + 2 == head:
        return tokens[head].low in _UNIONS  # "School and College Union"
    if token.low == "in" and after.low == "diaspora":
        return find_demonym(before.text.removesuffix("s")) is not None  # "Kenyans in Diaspora Association"
    if token.low == "and" and before.low.endswith(_DOERS) and after.low.endswith(_DOERS) and at + 2 == head:
        return tokens[head].low in _OF_DOERS
    if token.low == "of" and before.low in _HOMES and tokens[head].low == "trust":
        return _are_plain(tokens[at + 1 : head])
    if before.low in lexicon.heads() and token.low not in GLUE and lexicon.heads()[before.low].kind != "company":
        return False
    if token.low in GLUE or (token.low == "the" and after.low in ("great", "wise", "good", "fearless", "philosopher")):
        return True
    if token.kind == OWNS:
        return (
            before.low in _OWNERS
            or lexicon.is_place(f"{before.text}'s {after.text}")  # "Hawke's Bay Regional Council"
            or (
                token.text in "'’"
                and before.low.endswith("s")
                and lexicon.is_plain(before.low)
                and (at < 2 or find_country(f"{tokens[at - 2].text} {before.text}") is None)  # "the United States'"
            )
            or listed(tokens, at - 1, head + 1)
            or (at >= 2 and tokens[at - 2].low in _SAINTS and all(_is_tended(t.low) for t in tokens[at + 1 : head]))
            or (
                at + 1 == head
                and before.text not in lexicon.known_organisations()
                and (is_person(before) or (at >= 2 and tokens[at - 2].low in _SAINTS))
                and not (_ends_place(tokens, at - 1) and (_governs(tokens, head) or leads(tokens[head].low)))
            )
        )
    if token.low == "&":
        described = after.low == "top" or find_demonym(after.text) is not None
        return not described or listed(tokens, at - 1, head + 1)  # "Lund & [Top Chinese University]"
    if token.low == "and":
        if _is_of_two_isles(tokens, at, at + 1):
            return True  # "Bosnia and Herzegovina Chamber of Commerce"
        if {before.low, after.low} <= _WIDE_PAIRS and at + 1 < head:
            return True  # "Latin American and Caribbean Society of Tides"
        if at > 1 and tokens[at - 2].low in _TWO_SAINTS:
            return True  # "Ss. Cyril and Methodius University"
        if at > 1 and " ".join([tokens[at - 2].text, before.text]) in lexicon.known_organisations():
            return False  # "[Callaghan Innovation] and Fisher Healthcare"
        if at > 1 and ends_firm(tokens, at):
            return False
        if tokens[head].low in LEGAL and at + 1 < head and _are_plain(tokens[at + 1 : head]):
            return True  # "Harbour Systems and Solutions Co., Ltd."
        if tokens[head].low in ("foundation", "fund", "trust") and is_couple(tokens, at, head):
            return True
        if _ends_person(tokens, at):
            return False  # "President Joan Reed and [Tidewater College]"
        if _is_two_houses(tokens, at, head):
            return False
        if is_adjective(before.low) and (is_adjective(after.low) or at < 2 or tokens[at - 2].kind != CAP):
            return True  # "the Buddhist and Pali University"
        plain = all(lexicon.is_plain(t.low) and t.low not in lexicon.heads() for t in (before, after))
        ends = range(head + 1, min(head + 4, len(tokens) + 1))  # "National and Kapodistrian University of Athens"
        return plain or (before.low, after.low) in _PAIRS or any(listed(tokens, at - 1, end) for end in ends)
    if token.low == "of" and lexicon.is_place(f"{before.text} of {after.text}"):
        return True  # "Bay of Plenty Polytechnic"
    return token.low == "of" and (before.low in _OF_TITLES or listed(tokens, at - 1, head + 1))


def _is_of_two_isles(tokens: Sequence[Token], at: int, behind: int) -> bool:
    """Say whether "and" stands within the name of a country: *Antigua **and** Barbuda*, *St. Kitts **and** Nevis*."""
    if tokens[at].low != "and" or behind >= len(tokens):
        return False
    second = " ".join(token.text for token in tokens[at : behind + 1])
    firsts = (" ".join(token.text for token in tokens[start:at]) for start in range(max(0, at - 2), at))
    return any(find_country(f"{first} {second}") is not None for first in firsts)


# How words for who does something end: "Graziers and Winemakers Association".
_DOERS = ("ers", "ists", "eers", "ors")
_OF_DOERS = frozenset("association union federation society guild council".split())


# Before "and" what is a body by itself, though a word of the dictionary: "Fjord Rolling Works and [Lund University]".
_BODIES = frozenset(
    "works mills mines motors industries holdings tribes tribe nation reservation band airlines airways steel power "
    "railway railways shipyard port".split()
)


def _is_two_houses(tokens: Sequence[Token], at: int, head: int) -> bool:
    """Say whether "and" parts a body from a university that is listed: *Colville Reservation and **Lund University***.

    *Fjord Rolling Works and **Viknes State University***.
    """
    if tokens[head].low not in ("university", "college", "institute", "academy"):
        return False
    if tokens[at - 1].low in _BODIES and at + 2 < head + 1:
        return True
    ends = range(head + 1, min(head + 4, len(tokens) + 1))
    whole = any(listed(tokens, first, end) for first in range(max(0, at - 3), at) for end in ends)
    return at + 2 < head and not whole and any(listed(tokens, at + 1, end) for end in ends)


def _is_tended(low: str) -> bool:
    """Say whether a saint's house is for it: *St. Mary's **Care** Group*."""
    return low in ("care", "health") or is_field(low)


def _ends_person(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the name of a person with a title or an office ends before an index."""
    if at < 2 or tokens[at - 2].kind != CAP or is_field(tokens[at - 1].low):
        return False
    offices = lexicon.words("offices")
    return tokens[at - 2].low in offices or (at > 2 and tokens[at - 3].low in offices)


def _ends_place(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a place or a country of two words ends at an index: ***South Africa**'s University of Venda*."""
    pair = " ".join(t.text for t in tokens[max(0, at - 1) : at + 1])
    return lexicon.is_place(tokens[at].text) or find_country(pair) is not None


def _are_plain(tokens: Sequence[Token]) -> bool:
    return all(lexicon.is_plain(t.low) for t in tokens if t.kind == CAP)


def _lists_fields(tokens: Sequence[Token], first: int, head: int, floor: int) -> bool:
    """Say whether a field before a comma opens the name: *Islamic **Educational**, Scientific and Cultural Union*.

    Not in *the Ministry of Health, Science and Technology University*: there "of" governs it.
    """
    if first - 3 < floor or not {"and", "&"} & {t.low for t in tokens[first:head]}:
        return False
    opens, field, before = tokens[first], tokens[first - 2], tokens[first - 3]
    if "-" in before.text and before.kind == field.kind == CAP and lexicon.is_plain(field.low):
        return lexicon.is_plain(opens.low)  # "Chile-Norway Friendship, Trade and Investment Association"
    begins = before.kind in (CAP, OWNS) or (before.low == "the" and tokens[head].low == "agency")
    if before.low == "of" and first > 3 and tokens[head].low in ("department", "bureau"):
        begins = tokens[first - 4].low in lexicon.words("roles")  # "Director of Trade, Labour and Fisheries Department"
    return is_field(opens.low) and field.kind == CAP and is_field(field.low) and begins


def without_country(tokens: Sequence[Token], first: int, head: int, last: int, kind: str) -> int:
    """Leave out a country or demonym before a listed name: *Iraqi [Basra University]*."""
    word = tokens[first].text
    if word in ("AL", "EL"):
        return first  # "AL Mansour University"
    if kind == "university" and head - first > 2 and find_country(f"{word} {tokens[first + 1].text}") is not None:
        apart = listed(tokens, first + 2, last) and not listed(tokens, first, last)
        return first + 2 if apart else first  # "New Zealand [Lincoln University]"
    if kind == "institute" and head - first == 2 and find_demonym(word) and listed(tokens, first + 1, last):
        return first if listed(tokens, first, last) else first + 1  # "Japanese [Ashikaga Institute of Technology]"
    if kind != "university" or not (is_acronym(word) or find_demonym(word) or find_country(word)):
        return first
    if head - first < 2:
        numbered = tokens[last - 1].kind == NUMBER and last > head + 2  # "French [University Lyon 2]"
        return head if head > first and (numbered or _is_behind_list(tokens, first, head, last)) else first
    if (
        head - first > 2
        and find_demonym(word) in lexicon.place_countries(fold(tokens[first + 1].text))
        and tokens[first + 1].low != word.lower()
    ):
        return first + 1  # "Russian [Irkutsk State University]"
    rest = fold(" ".join(t.text for t in tokens[first + 1 : last]))
    if all(lexicon.is_plain(t.low) for t in tokens[first + 1 : last] if t.kind == CAP):
        return first
    known = listed(tokens, first + 1, last) or registers.countries_by_words(rest) != ((), None)
    return first + 1 if known and not listed(tokens, first, last) else first


def _is_behind_list(tokens: Sequence[Token], first: int, head: int, last: int) -> bool:
    """Say whether a country before *University of* tells of what stands before it, or in which land that is.

    *Lund University, Sweden [University of Pune]*; *the Chinese [University of Jinan]*; not *University of Hong Kong*
    in *Chinese University of Hong Kong* nor *University of Kuwait* in *American University of Kuwait*.
    """
    if not _governs(tokens, head) or listed(tokens, first, last):
        return False
    place = " ".join(t.text for t in tokens[head + 2 : last] if t.low != "the")
    known = registers.find_university(fold(" ".join(t.text for t in tokens[head:last])))
    code = find_country(tokens[first].text)
    if code is not None and first > 0 and tokens[first - 1].text == ",":
        return known is not None or lexicon.is_place(place)
    return known is not None and (code or find_demonym(tokens[first].text)) in known.countries


def _governs(tokens: Sequence[Token], head: int) -> bool:
    return head + 1 < len(tokens) and tokens[head + 1].low == "of"
