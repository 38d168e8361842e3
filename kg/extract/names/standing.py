"""Whether a word that is also a place, a person or a plain word stands for an organisation where it is used."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import takewhile

from kg.extract.names import lexicon
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import fold
from kg.extract.names.tokens import CAP, OWNS, Token, Zone
from kg.extract.papers import ANY_PACT

_BEFORE_PLACE = re.compile(
    r"\b(?:in|at|from|to|near|around|of|outside|across|visit(?:ed|s)?|city|for|the)\s+$", re.IGNORECASE
)
# A town and a comma, before which stands what lies there: "in Puerto Princesa, Palawan".
_TOWN_BEFORE = re.compile(rf"\b(?:in|at|from|near|to) [{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?, $")
_TOWN_OF = re.compile(rf", (?:the )?(?:[A-Z][\w.]{0,5}\.|[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?(?=[,.;]| and\b|$))")
# What only an institution has: "at Nottingham's campus".
_OWNS_HOUSE = re.compile(
    r"[’']s (?:[\w-]+ ){0,3}(?:campus|faculty|school|department|library|(?:vice-)?chancellor|provost)\b", re.IGNORECASE
)
# Where parties stand: "an arrangement between [Victoria] and the police", "between the police and [Victoria]".
_BETWEEN = re.compile(
    rf"\b(?:(?i:{ANY_PACT})|arrangements?|partnerships?|alliance|deal)"
    r"(?: \([\w ]{2,12}\))?(?: signed)? between (?:the )?(?:[^.;:\n]{3,70},? and (?:the )?|[^.;:\n]{3,60}, )?$"
)
_ACTS = re.compile(
    r"\s(?:(?:has|have|had|will|would|is|was|and|also|recently|to)\s)*(?:sign\w*|ink\w*|agree\w*|enter\w*|"
    r"establish\w*|launch\w*|join\w*|partner\w*|"
    r"collaborat\w*|host\w*|said|says|students?|officials?|researchers?|academics?|staff|team|delegation|scholars?|"
    r"offer\w*|add\w*|plan\w*|will|has|have|rector|president)\b"
)


def stands_for_organisation(
    text: str, zone: Zone, at: int, size: int, *, strict: bool = False, place: bool = True
) -> bool:
    """Say whether a short form stands for the organisation here and not for a place or a person.

    A word that is no place stands for it anywhere; a place only as owner, with an office or with a verb that
    institutions do: *Maastricht's Faculty*, *Nottingham signs*, but not *in Nottingham*.

    Args:
        strict: Judge any word as a place would be.
        place: The word may be a place, so "in" and "of" before it speak against an organisation.
    """
    tokens = zone.tokens
    start, end = tokens[at].start, tokens[at + size - 1].end
    following = tokens[at + size] if at + size < len(tokens) else None
    if at and tokens[at - 1].kind == CAP and tokens[at - 1].low not in lexicon.words("openers"):
        return False
    if (
        following is not None
        and following.kind == CAP
        and following.low not in lexicon.words("offices")
    ):
        return False
    form = " ".join(t.text for t in tokens[at : at + size])
    if not strict and not lexicon.is_place(form) and len(fold(form)) > 4:
        if at and tokens[at - 1].low in ("in", "near", "from") and _TOWN_OF.match(text, end) is not None:
            return False  # "Talcott College in [Talcott], Ala."
        if at >= 2 and tokens[at - 1].text == "," and _TOWN_BEFORE.search(text, max(0, start - 40), start):
            return False
        return not (following is not None and following.kind == CAP and following.low in lexicon.words("titles"))
    if _BETWEEN.search(text, max(0, start - 120), start) is not None:
        return True
    if place and _BEFORE_PLACE.search(text[max(0, start - 14) : start]) and _OWNS_HOUSE.match(text, end) is None:
        return False
    owner = following is not None and following.kind == OWNS and place
    if owner and _owns_another(tokens, at + size + 1, form) and _OWNS_HOUSE.match(text, end) is None:
        return False
    if following is not None and (
        following.kind == OWNS or (following.kind == CAP and following.low in lexicon.words("roles"))
    ):
        return True
    return _ACTS.match(text, end) is not None


# *agreements were signed with Velsa, De La Playa and* [Santa Rosa]
_WITH = re.compile(
    rf"\b(?:signed|concluded|made|entered into|renewed|(?i:{ANY_PACT})|partnerships?|exchanges?) with (?:the )?"
    rf"(?:[{UPPER}][^.;:\n]{{2,70}}(?:,|,? and) (?:the )?)?$"
)


def stands_as_partner(text: str, zone: Zone, at: int, size: int, *, place: bool = True) -> bool:
    """Say whether what a university is of, two words that may be a place, stands for it: as a place would have to, or
    as one of those with whom something was signed: *agreements were signed with **Santa Rosa** and Velsa*.

    Args:
        place: Nothing else in the text tells that a place of this name means the house.
    """
    if stands_for_organisation(text, zone, at, size, strict=place):
        return True
    tokens = zone.tokens
    form = " ".join(t.text for t in tokens[at : at + size])
    start = tokens[at].start
    if (place and lexicon.is_place(form)) or _WITH.search(text, max(0, start - 120), start) is None:
        return False
    goes_on = at + size < len(tokens) and tokens[at + size].kind == CAP
    return not goes_on and not (at and tokens[at - 1].kind == CAP)


def _owns_another(tokens: Sequence[Token], at: int, form: str) -> bool:
    """Say whether a town stands before another's name, in which is no part of a house: *Berga's **Ibn Viknes***."""
    run = list(takewhile(lambda token: token.kind == CAP, tokens[at:]))
    if not run or not lexicon.is_place(form):
        return False
    heads = [lexicon.heads().get(token.low) for token in run]
    part = any(head is not None and head.kind != "university" for head in heads)
    return not part and not {token.low for token in run} & lexicon.words("offices")


_NAME = rf"[{UPPER}][\w’'.-]*"
_BEHIND_NAME = re.compile(rf"(?<![\w’'-])(?P<given>[{UPPER}][a-zà-ÿ’'-]+) (?=(?P<word>{_NAME}))")
_END = re.compile(r"[’'.-]")


def is_surname(text: str, start: int, word: str) -> bool:
    """Say whether a word stands behind a forename somewhere: *Slim **Khalbous**, minister of education*."""
    return any(at != start for at in _surnames(text).get(word, ()))


@lru_cache(maxsize=4)
def _surnames(text: str) -> Mapping[str, tuple[int, ...]]:
    """Map each word that stands behind a forename to the first places where it does."""
    found: dict[str, list[int]] = {}
    for match in _BEHIND_NAME.finditer(text):
        given, word = match["given"].lower(), match["word"]
        if lexicon.is_plain(given) or given.endswith(("-based", "-led")):
            continue
        for form in {word, *(word[: end.start()] for end in _END.finditer(word))}:
            places = found.setdefault(form, [])
            if len(places) < 2:
                places.append(match.end())
    return {form: tuple(places) for form, places in found.items()}


# What persons do, and what they are: "Viknesin, who", "Viknesin wrote"; and where places stand.
_AS_PERSON = re.compile(
    rf"(?<![\w’'-])(?P<word>[{UPPER}][\w’'-]*)(?:, (?:who\b|aged\b|[0-9]{{1,2}},)|"
    r" (?:who|himself|herself|wrote|painted|composed|died|was born|sang|smiled|laughed|lived|recalls?|recalled)\b)"
)
_AS_PLACE = re.compile(
    rf"\b(?:in|near|across|towards?|outside|around|along|climb(?:ed|ing)?|flew to|travell?ed to) (?:the )?"
    rf"(?P<word>[{UPPER}][\w’'-]*)"
)


def is_used_otherwise(text: str, word: str) -> bool:
    """Say whether a text uses a word for a person or a place anywhere: ***Viknesin** wrote*, *climbed **Viknesin***."""
    return word in _persons_and_places(text)


@lru_cache(maxsize=4)
def _persons_and_places(text: str) -> frozenset[str]:
    found = [match["word"] for cue in (_AS_PERSON, _AS_PLACE) for match in cue.finditer(text)]
    return frozenset({*found, *(_OWN.sub("", word) for word in found)})


_OWN = re.compile(r"[’']s?$")
