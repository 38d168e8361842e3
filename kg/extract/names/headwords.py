"""Which words are heads: the nouns that make a run of capitalised words a name."""

from __future__ import annotations

from functools import lru_cache

from kg.extract.names import lexicon
from kg.extract.names.hospitals import HEALTH
from kg.extract.names.maori import HYPHENED
from kg.extract.names.tokens import Token

# What stands before "-university" and makes no name of one: "Inter-University Council".
_AMONG = ("inter-", "multi-", "cross-", "non-", "pre-", "intra-")
# German heads that are written together with what stands before them: "Fachhochschule", "Sprachenakademie".
_COMPOUNDED = ("hochschule", "universität", "akademie")
# Heads that are letters, which are also names of people when written small.
_LETTERS = frozenset("uin iain stain stie stkip iit nit iim iiit iiser aiims tu fh htw insa ens iae uc th oth".split())
# What has a country behind a hyphen.
_SEATED = frozenset("foundation institute college academy association society council organization trust".split())
# What stands before a hyphen and the town where the institute is.
LETTERS_AND_TOWN = ("iit-", "nit-", "iim-", "iiit-", "iiser-", "iisc-", "aiims-", "nift-", "nitie-", "uin-")


@lru_cache(maxsize=65536)
def is_head(word: str) -> bool:
    """Say whether a word as written makes a name: *University*, *UNIVERSITY’S-*."""
    return find_head(word.lower().replace("’", "'")) is not None


@lru_cache(maxsize=65536)
def find_head(low: str) -> lexicon.Head | None:
    """Look a word up as a head, hyphened to a campus or a name too: *University-Cerrahpaşa*, *Ruhr-Universität*."""
    head = lexicon.heads().get(low)
    if head is None and ("-" in low or "–" in low):
        if low.startswith(("university-", "university–")):
            return lexicon.heads()["university"]
        if low.startswith(_AMONG):
            return None  # "Inter-University Council"
        if low.startswith(HYPHENED):
            return lexicon.heads()["rūnanga"]
        if low.startswith(("gmbh-", "ltd-", "plc-")):
            return lexicon.heads()["gmbh"]
        if low.endswith(("-universität", "-university", "-hochschule", "-universiteit", "-universitet")):
            return lexicon.Head("university", "right")
        noun, _, land = low.partition("-")
        if noun in _SEATED and lexicon.find_country(land.title()) is not None:
            return lexicon.heads()[noun]  # "Fjord Foundation-Kenya"
        if low.endswith("-institut"):
            return lexicon.Head("institute", "right")
    if low.startswith(LETTERS_AND_TOWN):
        return lexicon.Head("university", "right")  # "IIT-Delhi"
    if low in HEALTH:
        return lexicon.Head("hospital", "left")
    if head is None and low.startswith("l'"):
        whose = lexicon.heads().get(low[2:])  # "L'Université de Lomé"
        return whose if whose is not None and whose.order == "right" else None
    if head is None and low.endswith(_COMPOUNDED):
        return lexicon.Head("university", "right")
    return head


def leads(low: str) -> bool:
    """Say whether a head comes first in its language: *Université*, *École*."""
    head = find_head(low)
    return head is not None and head.order == "right"


def is_written_head(token: Token) -> bool:
    """Say whether a word is a head, letters only where they are written large: *NIT Patna*, not *Iain Berg*."""
    return find_head(token.low) is not None and (token.low not in _LETTERS or token.text.isupper())
