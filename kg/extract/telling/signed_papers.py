"""Whether a word of signing is said of a paper of an agreement, or of something else.

The document was signed by both rectors. They signed it. The signing took place in Lima.     of an agreement
It was agreed to cut the heating. Petitions were signed by 4,000 students.                    of something else
The document about the new library was signed by the architect.                               of something else
"""

from __future__ import annotations

import re

from kg.extract.caseless import Caseless
from kg.extract.hints import OFFICES, TITLES
from kg.extract.names.offsets import has_any
from kg.extract.papers import ANY_PAPER

PAPER = rf"(?:{ANY_PAPER}|letters?|charter|instruments?|extensions?|renewals?|addend(?:um|a)|program(?:me)?s?)"
_PAPER = re.compile(rf"\b{PAPER}\b", re.IGNORECASE)
# The word itself is a noun of signing, or tells with its paper what was done.
_NOUN = re.compile(
    r"signings?$|ceremony$|signatories|undersigned|signatures?$|names?$|signed (?:copies|folders)$"
    rf"|(?:signature|copy) (?:came|arrived|was)\b|\b{PAPER}\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"\b(?:it|they|these|both|each|one|this|two|three|all)(?: of (?:them|these))?"
    r" (?:has |have |had )?(?:was|were|been)\s(?:\w+ly\s|then\s|also\s)?$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:was|were|been|being)\s(?:\w+ly\s|then\s|also\s)?$")
# What is signed behind the verb: nothing, where a place, a time or the end follows at once
_NO_OBJECT = re.compile(
    r"\W*(?:$|[,;.)]|(?:on|in|at|with|by|for|during|after|last|this|earlier|yesterday|today|here|there|off|up|and"
    r"|late|early|over|via|remotely|the day before|(?:an?|one|two|three|four|five|six|several) \w+ ago"
    r"|virtually|online|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June"
    r"|July|August|September|October|November|December|\d)\b)",
)
_BREAK = re.compile(r"[;:]|, (?:and|but|while)\b|\b(?:and|but|while) (?=[\w’' -]{1,60}\b(?:was|were|had)\b)")
# *agreed to cut the heating*, *agreed that*: no paper of theirs
_AGREED_TO = re.compile(r"\W*(?:on [^,;.]{0,40}?)?\b(?:to (?!an?\b|the\b|its\b|their\b)\w+|that)\b")
# *Two universities on Tuesday agreed to join hands in cancer research*
_HOUSES = re.compile(
    r"\b(?:universities|colleges|institutions|institutes|academies|schools)\b[^,;.]{0,30}$", re.IGNORECASE
)
_TO_WORK = re.compile(
    r" to (?:join (?:hands|forces)|co-?operate|collaborate|work (?:closely )?(?:together|with each other)|team up"
    r"|partner|exchange students)\b"
)
# *the document about the new library*, *the papers for the sale*: told apart by what it is about
_ABOUT = Caseless(
    r"\b(?:documents?|papers?|contracts?|letters?|texts?|instruments?) (?:about|concerning|regarding|on|for|of) "
    r"(?:the|a|an|its|his|her)\b(?! (?:[\w-]+ ){0,2}(?:partnership|cooperation|collaboration|alliance|exchange"
    rf"|understanding|agreement|{PAPER}|two|both|parties)\b)",
)
_ABOUT_ANY = re.compile(rf"\b{PAPER} (?:about|concerning|regarding) the\b", re.IGNORECASE)
_ABOUTS = (" about the", " concerning the", " regarding the")
_BY = re.compile(
    r"\bsigned (?:[^,;.]{0,40}? )?by (?!video|e-?mail|post\b)([^,;.]{1,60}?)"
    r"(?= (?:on|in|at|during|last|this) |[,;.]|$)"
)
_SIDES = frozenset(
    "both two parties party sides side universities university institutions institution partners partner colleges "
    "college schools school representatives leaders heads officials delegates delegation counterpart counterparts them "
    "all each academies academy institutes institute hosts guests management managers faculties "
    "organisations organizations they whom pair men women signatories hand administrators chiefs boards".split()
)


def is_of_paper(text: str, start: int, end: int, *, sides: bool = False) -> bool:
    """Say whether the word of signing in this stretch is said of a paper of an agreement.

    Args:
        sides: The sentence names two universities, which agree with each other: *A and B agreed on Monday to exchange*.
    """
    word = text[start:end]
    if is_of_other_paper(text):
        return False
    if _NOUN.search(word):
        return True
    before = text[max(0, start - 200) : start]
    breaks = list(_BREAK.finditer(before))
    before = before[breaks[-1].end() :] if breaks else before
    after = _BREAK.split(text[end : end + 160], maxsplit=1)[0]
    if word.lower() == "agreed":
        if _HOUSES.search(before) is not None and _TO_WORK.match(after) is not None:
            return True
        return sides or _PAPER.search(before + " " + after) is not None and _AGREED_TO.match(after) is None
    if word.lower().startswith("bear"):  # *the contract bears the date of*
        return _PAPER.search(before) is not None
    if _PASSIVE.search(before):
        return _is_paper_or_it(before)
    if re.match(r"\W*(?:by|in|at|on|during|last|this|yesterday|today|here|earlier)\b", after) and _PAPER.search(before):
        return True  # *the papers, signed in Lima yesterday*
    return _PAPER.search(after) is not None or _NO_OBJECT.match(after) is not None or _signs_it(after)


def _is_paper_or_it(before: str) -> bool:
    return _PAPER.search(before) is not None or _PRONOUN.search(before) is not None


def _signs_it(after: str) -> bool:
    """Read *signed it*, *signed them*, *signed both*, *signed on behalf of A*."""
    return re.match(r"\W*(?:(?:both|all|each)(?: of)?|it|them|these|this|one|two|three|on behalf)\b", after) is not None


def is_of_other_paper(text: str) -> bool:
    """Say whether a sentence tells of the signing of a paper of others: *the document about the new library was signed
    by the architect*, *petitions were signed by 4,000 students*.
    """
    if _ABOUT.search(text) or (has_any(text.lower(), _ABOUTS) and _ABOUT_ANY.search(text)):
        return not _signed_by_offices(text)
    return any(not _can_sign(match.group(1)) for match in _BY.finditer(text))


def _signed_by_offices(text: str) -> bool:
    by = _BY.search(text)
    return by is not None and _can_sign(by.group(1))


def _can_sign(by: str) -> bool:
    """Say whether these words name who signs for a university: a name, an office or *both sides*."""
    words = re.findall(r"[\w-]+", by)
    if any(word[:1].isupper() or word in TITLES for word in words):
        return True
    lowered = {part for word in words for part in (word.lower(), *word.lower().split("-"))}
    return bool((lowered | {word.removesuffix("s") for word in lowered}) & (OFFICES | _SIDES))
