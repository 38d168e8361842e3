"""Acronyms that the text never explains and still treats as organisations.

*the **VSU** delegation*, ***MBKU** signed*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import takewhile

from kg.extract.document import Document
from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import is_blend, stands_for
from kg.extract.names.datelines import find_datelines
from kg.extract.names.entries import Entries
from kg.extract.names.introduced import NO_BODY
from kg.extract.names.lexicon import find_country
from kg.extract.names.shortforms import is_sort
from kg.extract.names.signs import is_of_university
from kg.extract.names.standing import stands_for_organisation
from kg.extract.names.tokens import CAP, OWNS, Place, Token, Zone
from kg.extract.places.beside import is_state
from kg.extract.places.gazetteer import address_labels


def find_acronyms(
    document: Document,
    zones: Sequence[Zone],
    acronyms: Sequence[Place],
    inside: bytearray,
    entries: Entries,
    headlines: Set[int],
    people: Set[str],
    parts: Set[str],
) -> None:
    """Enter an unexplained acronym that acts as an institution does.

    It is one by a list of addresses, by an office or by a unit of its own.

    Args:
        acronyms: Where words stand that are written as acronyms.
    """
    places = [(zones[number], at) for number, at in acronyms]
    text = document.text
    untold = [(zone, at) for zone, at in places if _is_untold(text, zone, at, inside, entries, headlines)]
    if not untold:
        return
    others = {
        zone.tokens[at].text
        for zone, at in places
        if at > 1 and zone.tokens[at - 1].text == "(" and (zone.tokens[at - 2].low in NO_BODY or _is_project(zone, at))
    }
    plurals = frozenset(_PLURAL.findall(text))  # "ITOs" makes a sort of each "ITO"
    datelines = [(line.start, line.end) for line in find_datelines(document.text) if line.sure]
    labels = address_labels(document.url)
    for zone, at in untold:
        token = zone.tokens[at]
        if (
            entries.find(token.text) is not None
            or _CORRESPONDS.match(document.text, token.end)
            or token.text in others
            or _is_thing(token.text, text)
            or token.text in parts
            or f"{token.text}s" in plurals
            or is_sort(token.text, entries)
            or any(start <= token.start < end for start, end in datelines)
            or is_of_university(text, token.start, token.end)
        ):
            continue  # brackets introduced it for something that is no organisation
        if _signs(document.text, zone, at, people):
            entries.enter(token.text, "university" if token.low in labels else "other", token.start)
            continue
        if is_blend(token.text) and _has_office(zone, at):
            entries.enter(token.text, "other", token.start)
            continue
        if not token.text.isupper() or document.text.endswith(_SOURCES, 0, token.start):
            continue
        university = token.low in labels or bool(registers.countries_by_label(token.low))
        size = 3 if university and document.text.count(token.text) > 2 else 4
        if (
            (len(token.text) >= size and token.text not in people and _acts_alone(document.text, zone, at, people))
            or token.low in labels
            or (university and len(token.text) > 3 and not _is_word(token))
            or _is_of_office(zone, at)
            or (
                stands_for_organisation(document.text, zone, at, 1, strict=True, place=False)
                and (university or _has_office(zone, at))
            )
        ):
            name = token.text if university else _with_land(zone, at)
            entries.enter(name, "university" if university else "other", token.start)


_EXPLAINED = re.compile(r" \((?P<words>[A-Z][\w ,&/-]{5,80})\)")


def _is_thing(letters: str, text: str) -> bool:
    """Say whether brackets behind letters tell of a thing: *OSCE (Objective Structured Clinical Examination)*."""
    told = _EXPLAINED.match(text, text.find(f"{letters} (") + len(letters)) if f"{letters} (" in text else None
    return told is not None and told["words"].split()[-1].lower() in NO_BODY and stands_for(letters, told["words"])


def _with_land(zone: Zone, at: int) -> str:
    """Give letters with the country that is part of the name: *president of **BBB Korea***."""
    for size in (2, 1):
        words = zone.tokens[at + 1 : at + 1 + size]
        land = " ".join(token.text for token in words if token.kind == CAP)
        if len(words) == size and find_country(land) is not None and land.count(" ") == size - 1:
            return f"{zone.tokens[at].text} {land}"
    return zone.tokens[at].text


def _is_project(zone: Zone, at: int) -> bool:
    """Say whether the words before brackets call a project by a name: *Cooperation **Project** of Chile (CPC)*."""
    low = (token.low for token in reversed(zone.tokens[max(0, at - 8) : at - 1]))
    return any(word in ("project", "programme", "program") for word in takewhile(str.isalpha, low))


def _is_untold(text: str, zone: Zone, at: int, inside: bytearray, entries: Entries, headlines: Set[int]) -> bool:
    """Say whether an acronym in the body is no country and nothing has told yet whose it is."""
    token = zone.tokens[at]
    if text[token.start - 1 : token.start] == "/" and text[token.end : token.end + 1] in ("/", "”", '"', "»"):
        return False  # an agency: "Viknes, 3 May /VNA/", a project: “Connecting Harbours /CONNECT”
    if inside[token.start] or (zone.sentence in headlines and not _SIGNS.match(text, token.end)):
        return False
    if token.low in lexicon.words("titles") or is_state(token.text):
        return False  # "H.E.", "in Talcott, N.C."
    return entries.find(token.text) is None and not find_country(token.text)


_PLURAL = re.compile(r"[A-Z](?<!\w\w)[A-Z]{2,}s\b")  # the letter goes first, as a search then skips to such
_BEFORE = re.compile(r"(?:\b(?:visited|joined|of|with|by|from|and|between|including|like|as|to|for|at|the)|[,:])\s?$")
_CORRESPONDS = re.compile(r"[’']s? (?:correspondent|reporter|journalist)")
_THING = re.compile(
    r"\s?-?(?:programmes?|programs?|projects?|exams?|tests?|vaccines?|systems?|frameworks?|initiatives?|"
    r"countries|nations|region|fields?|education|scholarships?|"
    r"students|levels?|skills|degrees?|courses?|conferences?|forum|meetings?|rankings?|cent(?:er|re)s?|"
    r"pandemic|training|technology|model|certificates?|honou?rees?|fellows?|winners?|awards?|grants?|funds?|"
    r"disciplines?|diseases?|virus(?:es)?|infections?|bacteria|\d)\b"
)


# Before who is quoted: "According to IRNA".
_SOURCES = ("ccording to ", "ccording to the ")
_SIGNS = re.compile(
    # *FJORDA's representative Ann Berg signed*
    r"(?:(?:[’']s)? (?:(?:[Vv]ice|[Dd]eputy)[- ])?(?:[Rr]ector|[Pp]resident|[Cc]hancellor|[Cc]hair\w*|[Dd]irector"
    r"|[Rr]epresentative|[Pp]rincipal|[Hh]ead)(?:,? [A-Z][\w.’'-]+){1,4},?)?"
    r" (?:has |have |had )?(?:also |recently |just |today |yesterday )?"
    r"(?:(?:sign(?:s|ed)|inks|inked|(?:enters|entered) into|renew(?:s|ed)|conclude[sd]) (?!off\b|up\b|for\b)"
    r"|(?:extend(?:s|ed)|expand(?:s|ed)|seal(?:s|ed)|str(?:ikes|uck)|reache[sd]|formali[sz]e[sd]) "
    r"(?:an?|its|their|the) (?:[\w-]+ ){0,3}"
    r"(?:agreement|partnership|memorandum|alliance|deal|pact|contract|collaboration|M[Oo]U)\b)"
)


def _signs(text: str, zone: Zone, at: int, people: Set[str]) -> bool:
    """Say whether the acronym is who signs: ***AUWCL** has signed a memorandum*."""
    token = zone.tokens[at]
    if len(token.text) < 3 or token.text in people or token.low in lexicon.common_words():
        return False
    if at and zone.tokens[at - 1].kind == CAP and zone.tokens[at - 1].low not in lexicon.words("openers"):
        return False  # "Kari Berg PHD signed"
    return _SIGNS.match(text, token.end) is not None


def _acts_alone(text: str, zone: Zone, at: int, people: Set[str]) -> bool:
    """Say whether a long acronym stands where an organisation stands.

    *such as COLCIENCIA, ICETEX*; not *STEM programmes*.
    """
    token = zone.tokens[at]
    opens = token.start == 0 or text[token.start - 1] == "\n"
    if opens and re.match(r"\s?[,:(–-]", text[token.end : token.end + 2]):
        return False  # a dateline: "MELAKA, Universiti ..."
    if (
        not token.text.isalpha()
        or token.text.endswith("TV")
        or token.low in lexicon.common_words()
        or lexicon.is_place(token.text)
    ):
        return False
    before = at
    while before >= 2 and zone.tokens[before - 1].text == ",":
        before -= 2
        if _ends_person(zone.tokens[before]) or zone.tokens[before].text in people:
            return False  # letters behind a name: "Kari Berg, FRSC, CBE"
    for beside in (at - 1, at + 1):
        if (
            0 <= beside < len(zone.tokens)
            and zone.tokens[beside].kind == CAP
            and zone.tokens[beside].low not in lexicon.words("openers")
        ):
            return False
    return (
        _BEFORE.search(text, max(0, token.start - 12), token.start) is not None
        and _THING.match(text, token.end) is None
    )


def _is_word(token: Token) -> bool:
    """Say whether capitals write a place or a plain word: *SOUTHERN AFRICA*."""
    return lexicon.is_place(token.text) or lexicon.is_plain(token.low)


def _ends_person(token: Token) -> bool:
    """Say whether a word before a comma is rather a surname or letters behind one than a place or an acronym."""
    if token.kind != CAP or lexicon.is_plain(token.low):
        return False
    return not (lexicon.is_place(token.text) or find_country(token.text) or token.text.isupper())


def _is_of_office(zone: Zone, at: int) -> bool:
    """Say whether the acronym is whose head somebody is: *Rector of PSLU*."""
    heads = (
        "rector",
        "president",
        "chancellor",
        "vice-chancellor",
        "vice-rector",
        "vice-president",
        "principal",
        "chairman",
        "ceo",
    )
    at -= at >= 2 and zone.tokens[at - 1].low == "the"
    return at >= 2 and zone.tokens[at - 1].low == "of" and zone.tokens[at - 2].low in heads


def _has_office(zone: Zone, at: int) -> bool:
    """Say whether an office follows or goes before: *VSU Rector*, *VSU's President*, *Rector of PSLU*."""
    if at >= 2 and zone.tokens[at - 1].low == "of" and zone.tokens[at - 2].low in lexicon.words("roles"):
        return True
    following = zone.tokens[at + 1 : at + 3]
    if following and following[0].kind == OWNS:
        following = following[1:]
    return bool(following) and following[0].kind == CAP and following[0].low in lexicon.words("roles")
