"""Folding: what is left of a name when case, accents and punctuation are no evidence."""

from __future__ import annotations

import re
import unicodedata

# Accents of Latin, Greek and Cyrillic letters, Hebrew points and Arabic vowel signs. The marks of other
# scripts are letters in their own right: without them Devanagari or kana would read as another word.
_MARKS: dict[int, str | None] = dict.fromkeys(
    [*range(0x0300, 0x0370), *range(0x0591, 0x05C8), *range(0x064B, 0x0656), 0x0640]
)
_MARKS |= dict.fromkeys([0x00AD, *range(0x200B, 0x2010), 0x2060, 0xFEFF])
_SPELLINGS = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ə": "e", "ŋ": "n",
    "ŧ": "t",
    "ʻ": "'", "ʼ": "'", "ʾ": "'", "ʿ": "'", "ʹ": "'", "’": "'", "‘": "'", "`": "'", "´": "'", "′": "'", "＇": "'",
    "&": " and ", "＆": " and ", "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه",
}  # fmt: skip
_LETTERS = _MARKS | {ord(letter): spelling for letter, spelling in _SPELLINGS.items()}
_ELISION = re.compile(r"\b(l|d|dell|all|nell|sull|degl|dall)'(?=\w)")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
# Word characters are letters, digits and the marks of Indic and South-East Asian scripts.
# A blank for what is none among the letters that most names are written in.
_BLANKS = {code: " " for code in range(128) if not chr(code).isalnum()}
_NOT_WORD = re.compile(r"(?:[^\w\u0900-\u0963\u0966-\u109f\u1780-\u17d3]|_)+")


def fold(name: str) -> str:
    """Give the name's words in lower case without accents and punctuation.

    >>> fold("Universitat  Politècnica de València")
    'universitat politecnica de valencia'
    >>> fold("Texas A&M University"), fold("Xi’an Jiaotong University")
    ('texas a and m university', 'xian jiaotong university')
    >>> fold("O'Higgins"), fold("Università dell'Aquila")
    ('ohiggins', 'universita dell aquila')
    """
    if name.isascii():
        text = name.lower()
        if text.replace(" ", "").isalnum():
            return " ".join(text.split())  # most names: nothing but letters, figures and blanks
        if "&" in text:
            text = text.replace("&", " and ")
        if "`" in text:
            text = text.replace("`", "'")
        if "'" in text:
            text = _without_apostrophes(text)
        return " ".join(text.translate(_BLANKS).split())
    text = unicodedata.normalize("NFKD", name.casefold()).translate(_LETTERS).casefold()
    text = unicodedata.normalize("NFC", text)
    if "'" in text:
        text = _without_apostrophes(text)
    return _NOT_WORD.sub(" ", text).strip()


def _without_apostrophes(text: str) -> str:
    if "l'" in text or "d'" in text:
        text = _ELISION.sub(r"\1 ", text)
    return _APOSTROPHE.sub("", text)
