"""Firms told by a legal form that is written with points: *Viknes Systems s.r.o.*, *Berga Sp. z o.o.*, *PT. Viknes*.

Its points end sentences and runs of words elsewhere, so these names are read off the text before all others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.entries import Entries
from kg.extract.names.grammar import Candidate
from kg.extract.names.headwords import is_head
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country
from kg.extract.names.persons import is_person
from kg.extract.names.slots import is_party

_SHORT = r"(?:Imp|Exp|Ind|San|Tic|Mfg)\."
_WORD = rf"(?:{_SHORT}|[{UPPER}][\w’'&+-]*)"
_NAME = rf"{_WORD}(?:(?: (?:&|d[aeiou]|del|della|des|für|for|of|w|za|i))? {_WORD}){{0,6}}(?:(?<=\.) and {_WORD})?"
_FORM = (
    r"(?:spol\. s ?r\. ?o|s\. ?r\. ?o|[az]\. ?s|d\. ?o\. ?o|d\. ?d|Sp\. z ?o\. ?o|S\.p\.A|S\.r\.l|S\.A\.S|e\. ?V|K\.K|"
    r"Sdn\. Bhd|[LT]t?d\. [ŞS]ti|A\. ?[ŞS]|Ltd\. Comp|GmbH & Co\. ?KG|Co\. ?KG)(?:\.|(?!\w))"
)
_FIRM = re.compile(rf"(?<![\w’'.-])(?P<name>{_NAME}),? {_FORM}")
_ABBREVIATED = re.compile(rf"(?<![\w’'.-])(?P<name>{_NAME}) (?:Corp|Inc|Co|Ltd)\.")
_LEADING = re.compile(rf"(?<![\w’'.-])(?:PT|CV|UD)\. ?(?P<name>[{UPPER}][\w-]+(?: [{UPPER}][\w-]+){{0,4}})")
# Forms in capitals without points: "Furnas SA". They are letters elsewhere, so the name has a word of no dictionary.
_IN_LETTERS = r"(?:plc|srl|spa|oyj|SA|AB|NV|BV|ASA|UAB|OÜ|SRL|SAS|ApS|Kft|Zrt|Oyj)(?![\w’'-])"
_LETTERS = re.compile(rf"(?<![\w’'.-])(?P<name>{_WORD}(?: (?:&|de|do|da) {_WORD}| {_WORD}){{0,2}}) {_IN_LETTERS}")
_HAS_LETTERS = re.compile(rf" {_IN_LETTERS}")
_FIRM_BEFORE = (" firm ", " company ", " consultancy ", " practice ", " group ", " maker ", " retailer ", " bank ")
# "Bank Viknes", "Banque Viknes", "vkns Bank Limited"
_BANK = re.compile(
    rf"(?<![\w’'.&-])(?:(?:Bank|Banque|Banco|Banca) [{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?"
    r"|(?!(?:with|from|than|into|that|this|both|also|each|like|plus|via|and|the|for|its|our|their|other)\b)"
    r"[a-z]{3,5} Bank(?: (?:Limited|Ltd|Plc|PLC|Group))?)(?![\w’'-])"
)
_FORM_BEHIND = re.compile(r",? (?:S\.A|Ltd|Limited|Inc|LLP|LLC|P[Ll][Cc]|Co)\b")
# Two whose firm it is: "Berg & Dahl Engineering"
_TWO = re.compile(
    rf"(?<![\w’'.&-])(?<![{UPPER}]\w\w )(?P<one>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?)"
    rf" & (?P<two>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,2}})(?![\w’'-]| [{UPPER}&])"
)
# The first word of a form is short or *GmbH*, by which most words of a text are passed over.
_HAS_FORM = re.compile(rf" (?=\w{{1,4}}\.|GmbH){_FORM}")
# Forms that may be somebody's initials: "Petrov A.S."
_INITIALS = (" A.S.", " A. S.", " K.K.")


def find_firms(text: str) -> list[tuple[int, int, int, int]]:
    """Give the span of each firm with its form, and of what it is called without.

    >>> text = "Oslo University met Viknes Systems, spol. s r.o. and PT. Berga Jaya."
    >>> [(text[a:b], text[c:d]) for a, b, c, d in find_firms(text)]
    [('Viknes Systems, spol. s r.o.', 'Viknes Systems'), ('PT. Berga Jaya', 'Berga Jaya')]
    """
    found: list[tuple[int, int, int, int]] = []
    if _HAS_FORM.search(text):
        for match in _FIRM.finditer(text):
            start = _opening(text, *match.span("name"))
            words = text[start : match.end("name")].split()
            if match[0].endswith(_INITIALS) and text[match.end() : match.end() + 2].strip().isupper():
                continue  # "Viknes State A.S. Pushkin University"
            initials = match[0].endswith(_INITIALS)
            if words and not (initials and (len(words) < 2 or is_person(words) or _is_of_person(words))):
                found.append((start, match.end(), start, match.end("name")))
    if "mp. E" in text or "an. Tic" in text or "nd. " in text:
        for match in _ABBREVIATED.finditer(text):
            if re.search(_SHORT, match["name"]) and all(match.start() >= each[1] for each in found):
                found.append((match.start(), match.end(), match.start(), match.end("name")))
    if "T. " in text or "V. " in text or "UD. " in text:
        found += [(m.start(), m.end(), *m.span("name")) for m in _LEADING.finditer(text)]
    if _HAS_LETTERS.search(text):
        for match in _LETTERS.finditer(text):
            start = _opening(text, *match.span("name"))
            if _is_lettered_firm(text, start, match.end("name")) and all(start >= each[1] for each in found):
                found.append((start, match.end(), start, match.end("name")))
    if " & " in text:
        for match in _TWO.finditer(text):
            start = _opening(text, *match.span("one"))
            if _is_of_two(text, start, match.start("two"), match.end()) and all(start >= each[1] for each in found):
                found.append((start, match.end(), start, match.end()))
    for match in _BANK.finditer(text) if "Ban" in text else ():
        start, end = match.span()
        if _is_bank(text, start, end) and all(start >= each[1] or end <= each[0] for each in found):
            found.append((start, end, start, end))
    return sorted(found)


def _is_bank(text: str, start: int, end: int) -> bool:
    """Say whether a bank has its name behind it, or small before it and signs: *Bank Viknes*, *vkns Bank*."""
    first, name = text[start:end].split(" ", 1)
    if first[0].islower():
        return not lexicon.is_plain(first) and first not in lexicon.words("connectors") and is_party(text, start, end)
    if any(is_head(word) or is_acronym(word) for word in name.split()) or name.split()[-1].lower() in _NO_BANK:
        return False
    word = name.split()[0]
    own = not (lexicon.is_plain(word.lower()) or find_country(word) or lexicon.find_demonym(word) or is_person([word]))
    return (own and not _CAP_BEFORE.search(text, max(0, start - 20), start)) or is_party(text, start, end)


_CAP_BEFORE = re.compile(rf"(?<![\w.])(?!The |In |At |By |And |But )[{UPPER}][\w’'-]* $")
_NO_BANK = frozenset("street holiday holidays account manager director governor limited plc ltd".split())


def _is_of_two(text: str, start: int, second: int, end: int) -> bool:
    """Say whether a firm that signs, or trades, is called after two: *Berg & Dahl*, not *Arts & Crafts*."""
    one, two = text[start : second - len(" & ")].split(), text[second:end].split()
    if not one or any(is_head(word) or is_acronym(word) or find_country(word) for word in (*one, *two)):
        return False
    if lexicon.is_place(" ".join(one)) and lexicon.is_place(" ".join(two)):
        return False
    if len(one) > 1 and len(two) > 1 and is_person(one) and is_person(two):
        return False
    if lexicon.is_plain(one[-1].lower()) and lexicon.is_plain(two[0].lower()):
        return False
    if _FORM_BEHIND.match(text, end) is not None:
        return False
    trades = two != ["Partners"] and two[-1].lower() in lexicon.words("traders")
    told = trades or text.endswith(_FIRM_BEFORE, 0, start)
    return told or is_party(text, start, end)


def _is_of_person(words: Sequence[str]) -> bool:
    """Say whether words before initials end with a surname: *Fjord University **Petrov** A.S.*."""
    return is_head(words[-2]) and not is_head(words[-1])


def _is_lettered_firm(text: str, start: int, end: int) -> bool:
    """Say whether words before letters are a firm's: no person, land or other body, and not all in capitals."""
    words = text[start:end].split()
    joined = text.endswith((" of ", " and "), 0, start) and not text[end + 1 : end + 2].islower()
    if not words or text[start:end].isupper() or joined or is_person(words):
        return False
    if any(is_head(word) or find_country(word) for word in words):
        return False
    if text.startswith(" SA", end) and {"AU", "ZA"} & set(lexicon.place_countries(lexicon.fold(words[-1]))):
        return False  # "Whyalla SA" in South Australia
    return any(not lexicon.is_plain(word.lower()) for word in words)


def _opening(text: str, start: int, end: int) -> int:
    """Leave out what opens a sentence or tells an office before a name: *The*, *Director*."""
    barred = lexicon.words("openers", "offices")
    while start < end and text[start:end].split(" ", 1)[0].lower() in barred:
        start += len(text[start:end].split(" ", 1)[0]) + 1
    return start


def enter_firms(text: str, firms: Sequence[tuple[int, int, int, int]], entries: Entries, inside: bytearray) -> None:
    """Enter firms under their whole names, each with the name without its form."""
    for start, end, first, last in firms:
        entry = entries.enter(text[start:end], "enterprise", start)
        if text[first:last] != text[start:end] and entries.find(text[first:last]) is None:
            entries.add_form(entry, text[first:last], "alias")
        inside[start:end] = b"\1" * (end - start)


def outside_firms(candidates: Sequence[Candidate], firms: Sequence[tuple[int, int, int, int]]) -> list[Candidate]:
    """Give the candidates that share no word with a firm."""
    return [c for c in candidates if not any(start < c.end and c.start < end for start, end, *_ in firms)]
