"""Folding: what is left of a name when case, accents and punctuation are no evidence."""

from __future__ import annotations

import re
import unicodedata

# Accents of Latin, Greek and Cyrillic letters, Hebrew points and Arabic vowel signs. The marks of other
# scripts are letters in their own right: without them Devanagari or kana would read as another word.
_MARKS = dict.fromkeys([*range(0x0300, 0x0370), *range(0x0591, 0x05C8), *range(0x064B, 0x0656), 0x0640])
# Letters that Unicode does not take apart.
_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ə": "e", "ŋ": "n",
        "ŧ": "t", "ĸ": "k", "ʻ": "'", "ʼ": "'", "ʾ": "'", "ʿ": "'", "’": "'", "‘": "'", "`": "'", "´": "'", "ʹ": "'", "′": "'",
        "&": " and ", "＆": " and ", "ي": "ی", "ك": "ک",
    }
)  # fmt: skip
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_NOT_WORD = re.compile(r"[\W_]+")


def fold(name: str) -> str:
    """Give the name's words in lower case without accents and punctuation.

    >>> fold("Universitat  Politècnica de València")
    'universitat politecnica de valencia'
    >>> fold("Texas A&M University"), fold("Xi’an Jiaotong University")
    ('texas a and m university', 'xian jiaotong university')
    >>> fold("O'Higgins"), fold("L'Aquila")
    ('ohiggins', 'laquila')
    """
    if name.isascii():
        text = name.lower().replace("&", " and ") if "&" in name else name.lower()
    else:
        text = unicodedata.normalize("NFKD", name.casefold()).translate(_MARKS).translate(_LETTERS)
        text = unicodedata.normalize("NFC", text.casefold())
    if "'" in text or "`" in text:
        text = _APOSTROPHE.sub("", text)
    return _NOT_WORD.sub(" ", text).strip()
