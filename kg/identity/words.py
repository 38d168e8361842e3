"""The words of names: which mean the same in several languages, which join, which only say a legal form.

The only module that reads ``data/words.tsv``. Each line there is a class, a concept and the folded words for it:
``head`` (university, institute, hospital ...), ``word`` (national, technical ...), ``place`` (names of cities that
languages spell differently), ``number``, ``common`` (shared by many, each meaning itself), and the classes that a
set of words leaves out: ``of``, ``in``, ``and``, ``article``, ``legal``.

Technical, technological and polytechnic stay three concepts: universities of one city differ in them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from kg.identity.countries import country_words, people_words
from kg.identity.folding import fold

JOINING = frozenset({"of", "in", "and", "article", "legal"})
# Languages in which a place stands beside the head without a word between: "Universität Hamburg".
_WITHOUT_OF = tuple(
    "universiteit universitet univerzit uniwersytet yliopisto egyetem universites universitas universiti"
    " universitaet".split()
)
_SHARED = frozenset({"head", "word", "number", "common", *JOINING})
# Heads of which there is not one in every country under the same words.
_OF_FEW = frozenset({"association", "society"})
_DIRECTIONS = frozenset({"north", "south", "east", "west", "central"})


@dataclass(frozen=True, slots=True)
class Words:
    """A folded name, taken apart.

    Attributes:
        folded: The folded name.
        concepts: The concepts of its words, in the order of the name, joining words left out.
        spelled: The words themselves, joining words left out.
        heads: The kinds of thing that it names: university, hospital ...
        own: Concepts that are neither shared by many institutions nor a country.
        countries: Codes of countries that single words name.
        has_of: Whether "of" or its like stands in it: "University of York", not "York University".
        needs_of: Whether its language would say "of" where English does.
    """

    folded: str
    concepts: tuple[str, ...]
    spelled: tuple[str, ...]
    heads: frozenset[str]
    own: frozenset[str]
    countries: frozenset[str]
    has_of: bool
    needs_of: bool

    @property
    def set_key(self) -> str:
        """The concepts without their order; a concept that stands twice counts twice."""
        return " ".join(sorted(self.concepts))


@cache
def lexicon() -> Mapping[str, tuple[str, str]]:
    """Map every known word to its class and concept; the first line of the file that has it wins."""
    text = files("kg.identity.data").joinpath("words.tsv").read_text(encoding="utf-8")
    found: dict[str, tuple[str, str]] = {}
    for line in text.splitlines():
        kind, concept, words = line.split("\t")
        for word in words.split():
            found.setdefault(fold(word), (kind, word if concept == "-" else concept))
    return found


@lru_cache(maxsize=4096)
def take_apart(name: str) -> Words:
    """Take a name apart into concepts.

    >>> take_apart("Universitat Politècnica de València").concepts
    ('university', 'polytechnic', 'valencia')
    >>> take_apart("Polytechnic University of Valencia").set_key
    'polytechnic university valencia'
    """
    folded = fold(name)
    known, named, people = lexicon(), country_words(), people_words()
    concepts, spelled, heads, own, countries, has_of = [], [], set(), set(), set(), False
    for word in folded.split():
        kind, concept = known.get(word, ("", word))
        has_of = has_of or kind == "of"
        if kind in JOINING:
            continue
        concepts.append(f"@{named[word]}" if word in named and not kind else concept)
        spelled.append(word)
        if kind == "head":
            heads.add(concept)
        elif not kind and (code := named.get(word) or people.get(word)):
            countries.add(code)
        elif kind in ("", "place"):
            own.add(concept)
    without = any(word.startswith(_WITHOUT_OF) for word in spelled) or "universität" in name.lower()
    return Words(
        folded,
        tuple(concepts),
        tuple(spelled),
        frozenset(heads),
        frozenset(own),
        frozenset(countries),
        has_of,
        not without,
    )


def is_generic(name: str) -> bool:
    """Tell whether every word of a name is shared by many institutions.

    Two directions together are a name of their own, and so are five common words: of the names in ROR that
    long, no more belong to several countries than of names with words of their own.

    >>> is_generic("National University"), is_generic("National University of Laos"), is_generic("Northwest University")
    (True, False, True)
    >>> is_generic("Central South University"), is_generic("Engineering and Physical Sciences Research Council")
    (False, False)

    So are three for what every country has not one of.

    >>> is_generic("International Engineering Alliance"), is_generic("International Engineering Institute")
    (False, True)
    """
    known = lexicon()
    words = fold(name).split()
    if not all(known.get(word, ("",))[0] in _SHARED for word in words):
        return False
    saying = [concept for word in words if (concept := known.get(word, ("", word)))[0] not in JOINING]
    if sum(concept in _DIRECTIONS for _, concept in saying) > 1:
        return False
    of_many = any(kind == "head" and concept not in _OF_FEW for kind, concept in saying)
    return len(saying) < (5 if of_many else 3)
