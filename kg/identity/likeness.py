"""How like two names are: the same words otherwise joined, a part of a whole, a letter apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.identity.decisions import Found
from kg.identity.index import Index
from kg.identity.keys import heads_number
from kg.identity.records import Record
from kg.identity.words import Words, take_apart

# Countries where "X University" and "University of X" are known to be two (Jinan, Miami, York).
_TOLD_APART_BY_OF = frozenset({"US", "CA", "GB", "AU", "NZ", "IE", "ZA", "CN", "TW", "PH", "NP"})
# Words that may go with the head or with the place: "Central University of Punjab", "University of Central Punjab".
_MOVABLE = frozenset(
    {"national", "state", "central", "federal", "new", "north", "south", "east", "west", "international", "general"}
)
_COMPASS = ("north", "south", "east", "west")
_NEAR_RECORDS = 50
Grade = tuple[str, bool | None]


def grade(words: Words, found: Found, country: str | None) -> Grade:
    """Compare a name with the names of an institution that have the same concepts.

    Returns:
        What is the same; and True where that is enough, False where it is not, None where the names differ in
        "of" as names of different institutions do.
    """
    record = found.index.record(found.number)
    theirs = [each for name in found.named if (each := take_apart(name)).set_key == words.set_key]
    located = _located(words, record)
    return max(
        (_grade_name(words, other, country, located, found) for other in theirs),
        key=lambda grade: (grade[1] is not None, bool(grade[1])),
    )


def _grade_name(words: Words, other: Words, country: str | None, located: bool, found: Found) -> Grade:
    """Compare a name with one name of an institution."""
    reordered = Counter(words.spelled) == Counter(other.spelled)
    if words.has_of == other.has_of:
        return _grade_order(words, other, country, located, reordered)
    translated = not reordered and (not words.has_of and not words.needs_of or not other.has_of and not other.needs_of)
    native = located and not set(found.entry.countries.split()) & _TOLD_APART_BY_OF
    if country and located and (translated or native):
        return "the same words, joined otherwise, and its place", True
    return "the same words, joined otherwise", None


def _grade_order(words: Words, other: Words, country: str | None, located: bool, reordered: bool) -> Grade:
    """Compare two names that both have "of", or both not."""
    equal = words.spelled == other.spelled
    steady = equal or reordered and not (words.has_of and set(words.concepts) & _MOVABLE)
    # What German leaves open ("Universität Hamburg"), English may tell apart.
    told = reordered or words.needs_of == other.needs_of
    telling = bool(words.own or words.countries or country and reordered)
    said = "the same words" if equal else "the same words in another order"
    sure = telling and (bool(country) or located and told or steady)
    return said if reordered else "the same words in another language", sure


def names_a_part(name: str, whole: str) -> bool:
    """Tell whether a name is a longer one around the name of the whole: "New York University School of Medicine"."""
    ours, theirs = Counter(take_apart(name).concepts), Counter(take_apart(whole).concepts)
    return ours != theirs and not theirs - ours


def is_initials(acronym: str, name: str) -> bool:
    """Tell whether an acronym's letters are first letters of a name's words, in their order; both are folded.

    >>> is_initials("upv", "universitat politecnica de valencia"), is_initials("icfai", "tripura university")
    (True, False)
    """
    firsts = iter(word[0] for word in name.split())
    return all(letter in firsts for letter in acronym)


def _located(words: Words, record: Record) -> bool:
    """Tell whether a name says the city or the country of an institution."""
    if record.country in words.countries:
        return True
    city = take_apart(record.city or "").concepts
    return bool(city) and all(word in words.concepts for word in city)


def splits_direction(key: str) -> bool:
    """Tell "north west" and "northwest", which are no two spellings but two universities."""
    return any(word.startswith(_COMPASS) and word.removesuffix("ern").endswith(_COMPASS) for word in key.split())


def records_near(index: Index, words: Words, excluded: frozenset[str]) -> list[int]:
    """Find the records that have every own word of a name, or one a letter apart where none has the word itself."""
    heads, length = heads_number(words), len(words.concepts)
    left: set[int] | None = None
    for word in sorted(words.own, key=lambda each: (-len(each), each)):
        found = set(index.with_word(word, heads, length))
        if excluded:
            found = {number for number in found if index.entry(number).id not in excluded}
        if not found:
            near = (other for other in index.words_near(word) if _one_letter_apart(word, other))
            found = {number for other in near for number in index.with_word(other, heads, length)}
        left = found if left is None else left & found
        if not left:
            return []
    return sorted(left or ())[:_NEAR_RECORDS]


def _one_letter_apart(one: str, other: str) -> bool:
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=1) <= 1


def likeness(folded: str, names: Sequence[str]) -> float:
    """Compare a folded name with others, words in any order, and give the best from 0 to 1."""
    from rapidfuzz import fuzz, process

    best = process.extractOne(folded, names, scorer=fuzz.token_sort_ratio)
    return best[1] / 100 if best else 0.0
