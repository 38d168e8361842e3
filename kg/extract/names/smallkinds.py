"""Names whose words of kind and field are written small.

*Polotsk **state technical university***, *Harbour Institute **of technology***, *Osh **state** University*: translated
news keeps the capital for the first word and for proper names alone.
"""

from __future__ import annotations

import re

from kg.extract.names import lexicon, registers
from kg.extract.names.barriers import CALENDAR
from kg.extract.names.entries import Entries
from kg.extract.names.letters import UPPER
from kg.extract.names.offsets import find_offsets

_BEFORE_KIND = tuple(
    " state, national, federal, open, technical, technological, medical, agrarian, agricultural, pedagogical,"
    " polytechnic, economic, humanitarian, linguistic, engineering, transport, trade, international".split(",")
)
_HEADS = (" university", " academy", " institute", " University", " Academy", " Institute")
_ANY_KIND = "|".join(_BEFORE_KIND)
_KIND = re.compile(
    rf"(?:{_ANY_KIND})(?:(?: and)?(?:{_ANY_KIND})){{0,4}} (?:[Uu]niversity|[Aa]cademy|[Ii]nstitute)\b"
)
_WHOSE = re.compile(
    rf"(?<![\w’'.-])(?P<article>an? |[Aa]nother )?(?P<who>(?:[{UPPER}][\w’'-]*\.? ){{0,4}}[{UPPER}][\w’'-]+)$"
)
_PERSON = rf"(?:[{UPPER}][a-z]?\.(?:-?[{UPPER}][a-z]?\.)*|[{UPPER}][\w’'-]+|al-[{UPPER}]\w+|ibn|bin)"
# "named after academician K.I. Berg"
NAMED = re.compile(
    rf"[,]? [Nn]amed (?:after|for|in (?:honou?r|memory) of) (?:(?:the )?"
    rf"(?:first )?(?:[Aa]cademician|[Pp]rofessor|[Pp]resident|[Mm]arshal) (?:of [{UPPER}]\w+ )?)?"
    rf"{_PERSON}(?: ?{_PERSON})*"
)
# Adjectives, behind which a field goes on: "higher education", "applied sciences", "civil aviation".
_ADJECTIVES = ("al", "ic", "ed", "er", "ive", "ine", "ign", "ar", "an", "il")
_FIELD = re.compile(r"(?P<link>,? and |, | & | )(?P<word>[a-z]+)(?![\w’'-])")
_OF = re.compile(r" (?P<link>of|for) (?P<word>[a-z]+)(?![\w’'-])")
_INSTITUTE = re.compile(rf"(?<![\w’'-])(?!The )[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)? institute(?= of [a-z])")
# "University of economics Ho Chi Minh City"
_PLACE = re.compile(rf"(?: of)? (?P<place>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,3}})")


def fields_end(text: str, end: int, *, nouns: bool = False) -> int:
    """Give where the fields end that a name goes on with in small letters, or where it ended.

    Args:
        nouns: A field may stand right behind another: *ministry of human resource development*.

    >>> text = "Harbour Institute of technology and higher education has signed"
    >>> text[17 : fields_end(text, 17)]
    ' of technology and higher education'
    """
    first = _OF.match(text, end)
    if first is None or not lexicon.is_field(first["word"]):
        return end
    at, word = first.end(), first["word"]
    found = end if word.endswith(_ADJECTIVES) and not text.startswith(" ", at) else at
    listed = False
    while (match := _FIELD.match(text, at)) is not None and lexicon.is_field(match["word"]) and match["word"] != word:
        if match["link"] == " " and not nouns and not word.endswith(_ADJECTIVES):
            break  # "of technology research staff"
        if match["link"] != " " and _goes_on(text, match.end()):
            # "of technology and research scholars", "for educational and research programmes"
            return found if first["link"] == "of" else end
        at, word = match.end(), match["word"]
        listed = match["link"] == ", " or (listed and match["link"] == " ")
        found = found if listed else at  # a list ends with "and"
    return end if first["link"] == "for" and _goes_on(text, at) else found


def _goes_on(text: str, end: int) -> bool:
    """Say whether a noun behind shows that a field only tells of which sort it is."""
    match = re.match(r" ([a-z]+)", text[end : end + 24])
    low = match.group(1) if match else ""
    return low in lexicon.words("roles") or low.rstrip("s") in _SORTED


_SORTED = frozenset(
    "scholar student staff partner institution center centre institute university company program programme project "
    "purpose activitie opportunitie cooperation collaboration exchange".split()
)


def find_state_universities(text: str, entries: Entries) -> None:
    """Enter names whose words of kind are small: *Polotsk **state technical university***."""
    heads = find_offsets(text, *_HEADS)
    if not any(text.endswith(_BEFORE_KIND, 0, start) for start in heads):
        return
    for kind in _KIND.finditer(text):
        whose = _WHOSE.search(text, max(0, kind.start() - 70), kind.start())
        if whose is None or whose["article"]:
            continue
        who = _own_words(whose["who"])
        if who is None:
            continue
        start, end = kind.start() - len(who), fields_end(text, kind.end())
        sort = end == kind.end() and kind.group().count(" ") == 2 and lexicon.find_demonym(who) is not None
        if sort and registers.countries_by_words(lexicon.fold(text[start:end])) == ((), None):
            continue  # "a Brazilian federal university" tells which sort
        enter_named(text, entries, start, end)


def enter_named(text: str, entries: Entries, start: int, end: int) -> None:
    """Enter a university written small, with the person after whom it is named."""
    base, named = text[start:end], NAMED.match(text, end)
    entry = entries.find(base) if named is not None else None
    if named is not None and entry is None:
        entry = entries.enter(text[start : named.end()], "university", start)
        entries.add_form(entry, base, "alias")
    else:
        entries.enter(base, "university", start)


def _own_words(run: str) -> str | None:
    """Give the words of a run before *state university* that name it, or None: not those of an opener or office."""
    words = run.split()
    barred = lexicon.words("openers", "offices")
    first = max((at + 1 for at, word in enumerate(words) if word.lower() in barred), default=0)
    who = " ".join(words[first:])
    if not who or words[-1].endswith(("’s", "'s")):
        return None
    last = words[-1]
    for own in (who, last):
        if lexicon.is_place(own) or lexicon.find_demonym(own) or lexicon.find_country(own) or is_own_name(own):
            return who
    return None


def find_small_institutes(text: str, entries: Entries) -> None:
    """Enter institutes written small that the list knows: *the Indian **institute of science***.

    And a university of fields written small and a town: *University of **economics** Ho Chi Minh City*.
    """
    for start in find_offsets(text, "University of "):
        head = start + len("University")
        end = fields_end(text, head)
        place = _PLACE.match(text, end) if end > head else None
        if place is not None and lexicon.is_place(place["place"]):
            entries.enter(text[start : place.end()], "university", start)
    for match in _INSTITUTE.finditer(text) if " institute of " in text else ():
        end = fields_end(text, match.end())
        name = text[match.start() : end]
        if end > match.end() and registers.countries_by_words(lexicon.fold(name)) != ((), None):
            entries.enter(name, "university", match.start())


def is_own_name(who: str) -> bool:
    """Say whether a word in capitals before *university* can be its name: *Hillford*, *Hillford Technical*, *ADA*.

    *Chinese*, *Catholic*, *Ivy League*, *Monday* and *UK* only describe.
    """
    first, *rest = who.split()
    rest = [word.lower() for word in rest]
    if first.lower() in CALENDAR or first.endswith(("’s", "'s", "’", "'")) or len(first) < 3:
        return False
    if any(lexicon.find_demonym(part) or lexicon.find_country(part) for part in first.split("-")):
        return False
    if lexicon.is_plain(first.lower()) and not lexicon.is_place(first):
        return False
    return all(_goes_with(low) or is_own_name(low.title()) for low in rest)


def _goes_with(low: str) -> bool:
    return lexicon.is_field(low) or f" {low}" in _BEFORE_KIND or _is_of_two(low)


def _is_of_two(low: str) -> bool:
    """Say whether a word joins two peoples: *Viknes **Kazakh-Turkish** university*."""
    one, hyphen, two = low.title().partition("-")
    return bool(hyphen) and lexicon.find_demonym(one) is not None and lexicon.find_demonym(two) is not None
