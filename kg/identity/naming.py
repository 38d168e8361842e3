"""What a name looks like: whether it is an acronym, its slug, its language."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from kg.identity.folding import fold

_ACRONYM = re.compile(r"[^\Wa-z_][\w&.\-/]{0,11}")
_SCRIPTS = (
    ("HIRAGANA", "ja"),
    ("KATAKANA", "ja"),
    ("HANGUL", "ko"),
    ("CJK", "zh"),
    ("ARABIC", "ar"),
    ("HEBREW", "he"),
    ("THAI", "th"),
    ("GREEK", "el"),
)


def is_acronym(name: str) -> bool:
    """Tell whether a name is a single word that looks like an acronym.

    >>> is_acronym("UPV"), is_acronym("U.P.V."), is_acronym("INP-HB"), is_acronym("Technion"), is_acronym("TECHNION")
    (True, True, True, False, False)
    """
    if " " in name or len(name) > 12:
        return False
    letters = [char for char in name if char.isalpha()]
    if (
        not letters
        or not name.isascii()
        and not all(unicodedata.name(char, "").startswith(("LATIN", "CYRILLIC", "GREEK")) for char in letters)
    ):
        return False
    capitals = sum(char.isupper() for char in letters)
    return bool(_ACRONYM.fullmatch(name)) and capitals * 2 > len(letters) and len(letters) <= 6


def slug(name: str) -> str:
    """Give the name as an id: folded words with hyphens, or a digest where no Latin letter is left.

    >>> slug("Universitat Politècnica de València"), slug("同济大学")
    ('universitat-politecnica-de-valencia', 'x-d9a317')
    """
    folded = fold(name)
    words = re.findall(r"[a-z0-9]+", folded)
    if sum(map(len, words)) * 2 < len(folded.replace(" ", "")):
        return "x-" + digest(folded)
    return "-".join(words)


def digest(text: str) -> str:
    """Give six hexadecimal digits that stand for a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:6]


def own_id(name: str, country: str | None) -> str:
    """Give the id of an institution that no registry knows.

    >>> own_id("Boluz Energy S.A.", "PE")
    'boluz-energy-s-a-pe'
    """
    return f"{slug(name)}-{country.lower()}" if country else slug(name)


def guess_language(name: str) -> str:
    """Guess the language of a name: ``en`` for plain Latin letters, else by script, else ``und``."""
    if name.isascii():
        return "en"
    for char in name:
        script = unicodedata.name(char, "") if char.isalpha() else ""
        for prefix, lang in _SCRIPTS:
            if script.startswith(prefix):
                return lang
    return "und"
