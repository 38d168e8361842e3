"""Brackets inside a name: *Guangzhou Knowledge City **(GKC)** Administrative Committee*, *Taisei **(Thailand)** Co.*"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym, stands_for
from kg.extract.names.coordination import CONTINENTS
from kg.extract.names.lexicon import find_country
from kg.extract.names.tokens import CAP, Token

# Legal forms, which a comma may part from the name: "Nippon Paint Co., Ltd."
LEGAL = frozenset("ltd ltd. inc inc. llc limited co co. corp corp. gmbh plc s.a. s.a b.v. llp cjsc".split())
_QUARTERS = frozenset("north south east west central northern southern eastern western far middle".split())


def bracket_inside(tokens: Sequence[Token], first: int, head: int) -> bool:
    """Say whether brackets belong to the name: *Guangzhou Knowledge City **(GKC)** Administrative Committee*.

    *Taisei **(Thailand)** Co., Ltd.*
    """
    inside, before = tokens[first - 2], tokens[first - 4]
    noun = lexicon.heads().get(tokens[head].low)
    if before.kind != CAP or before.low in lexicon.heads() or (noun is not None and noun.order == "right"):
        return False  # "Research and Consultancy (R&C) [NIT Viknes]"
    if before.low in _QUARTERS and inside.low in lexicon.words("wide") | {"arctic"}:
        return tokens[head].low in ("university", "institute")  # "Northern (Arctic) Federal University"
    company = tokens[head].low in LEGAL
    goes_on = head > first and _goes_through(tokens, first - 3, head, inside.text)
    return (is_acronym(inside.text) and (goes_on or _is_explained(tokens, first - 3, inside.text))) or (
        company and (find_country(inside.text) is not None or lexicon.is_place(inside.text))
    )


def _goes_through(tokens: Sequence[Token], bracket: int, head: int, acronym: str) -> bool:
    """Say whether words go on behind brackets that shorten no longer run: not *Training **(CIIIT)***."""
    begin = bracket
    while begin and tokens[begin - 1].kind == CAP:
        begin -= 1
    words = [t.text for t in tokens[begin:bracket]]
    return not lexicon.is_plain(words[-1].lower()) or any(
        stands_for(acronym, " ".join(words[at:])) for at in range(len(words))
    )


def region_inside(tokens: Sequence[Token], first: int, head: int) -> bool:
    """Say whether brackets tell of a company's branch in two words: *Taisei **(East Africa)** Ltd.*"""
    before, bracket, *region = tokens[first - 5 : first - 1]
    name = " ".join(t.text for t in region)
    if bracket.text != "(" or before.kind != CAP or tokens[head].low not in LEGAL:
        return False
    quarter = region[0].low in _QUARTERS and region[1].low in CONTINENTS
    return quarter or find_country(name) is not None or lexicon.is_place(name)


def _is_explained(tokens: Sequence[Token], bracket: int, acronym: str) -> bool:
    """Say whether the two words or three before brackets give their acronym: *Public-Private Partnership **(PPP)***."""
    words = [t.text for t in tokens[max(0, bracket - 3) : bracket] if t.kind == CAP]
    plain = all(lexicon.is_plain(word.lower()) for part in words for word in part.split("-"))
    return plain and any(stands_for(acronym, " ".join(words[at:])) for at in range(len(words)))
