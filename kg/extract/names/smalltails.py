"""Words that names in other languages write small: *Institut **national du patrimoine***.

Behind a head of such a language go on: words of no English dictionary, any word behind an article or preposition of
that language, a few adjectives right behind the head, and a capitalised word behind one of these.
"""

from __future__ import annotations

import re

from kg.extract.names import lexicon
from kg.extract.names.letters import UPPER

# Articles and prepositions, which end no name.
_LINKS = frozenset(
    "de des du la las le les el los lo il gli di del della dello delle dei degli da do dos das der die und et e y en "
    "aux au à pour per por para sur dans par sa son ses für zur zum im dan".split()
)
# Adjectives that are English words too.
_ADJECTIVES = frozenset("national international normal central superior general social royal federal regional".split())
# Those of names that go on with a capital: "Universidade Mandume ya Berga", "Universitatea din Viknes".
_OWN_LINKS = frozenset({"ya", "din"})
_WHOSE = re.compile(rf" [{UPPER}][\w’'-]+")
# A blank, an article that is written together with its noun, and the word; a dash inside.
_STEP = re.compile(r" ?(?P<article>(?:(?<=[ '’])|(?<= ))(?:à )?[dlDL][’'])?(?P<word>[^\W\d_][\w-]*)")
_MOST = 14


def small_tail(text: str, end: int) -> int:
    """Give where a name ends whose last words are written small.

    >>> text = "Le Conservatoire national des arts et métiers a signé"
    >>> text[3 : small_tail(text, 16)]
    'Conservatoire national des arts et métiers'
    >>> text = "Universidad Javeriana opened"
    >>> small_tail(text, 21)
    21
    """
    found = at = end
    linked = begun = german = False
    for step in range(_MOST):
        match = _STEP.match(text, at) if text[at : at + 1] == " " else None
        if match is None:
            break
        word = match["word"]
        if match["article"] is None and word in _LINKS:
            linked, at = True, match.end()
            german = word == "für"
            continue
        linked = linked or match["article"] is not None
        if word in _OWN_LINKS and (whose := _WHOSE.match(text, match.end())):
            at = found = whose.end()
            continue
        last = text.startswith((" (", ",", ")"), match.end())
        if not (
            _belongs(word, linked=linked, begun=begun, first=step == 0)
            or (begun and ((last and word.islower()) or (german and word[0].isupper())))
        ):
            break
        at = found = match.end()
        begun, linked = begun or word.islower(), False
    return _namesake_end(text, found) if begun else found


# "Institut universitaire de technologie of Viknes"
_OF_TOWN = re.compile(rf" of (?P<town>[{UPPER}][\w’'-]+)(?! [{UPPER}])")


def town_end(text: str, end: int) -> int:
    """Give where a name ends with its small words and, where it has such, the town that English puts behind them."""
    last = small_tail(text, end)
    town = _OF_TOWN.match(text, last) if last > end else None
    if town is None or not lexicon.is_place(town["town"]) or lexicon.find_country(town["town"]):
        return last
    return town.end()


# "Institut national polytechnique Kari Berg-Viknes (INP-KBV)"
_NAMESAKE = re.compile(rf"(?: [{UPPER}][\w’'-]+){{1,4}}(?= \((?P<letters>[A-Z][A-Z-]+)\))")


def _namesake_end(text: str, end: int) -> int:
    """Give where a name ends after whom it is called, if the letters in brackets count that in."""
    match = _NAMESAKE.match(text, end)
    initials = "".join(re.findall(rf"(?<=[ -])[{UPPER}]", match.group())) if match else ""
    return match.end() if match and match["letters"].replace("-", "").endswith(initials[-2:]) else end


def _belongs(word: str, *, linked: bool, begun: bool, first: bool) -> bool:
    """Say whether a word goes on a name.

    Args:
        linked: An article or preposition of the language stands before it.
        begun: A word written small stands before it in the name.
        first: It stands right behind the head.
    """
    low = word.lower()
    if word[0].isupper():
        return linked and begun and low not in lexicon.heads() and not word.isupper()
    if len(word) < 3 or ("-" in low and low in lexicon.words("roles")):
        return False  # "Universitas Viknes [vice-chancellor]"
    return linked or low not in lexicon.common_words() or (first and low in _ADJECTIVES)
