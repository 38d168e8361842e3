"""Who else than universities signs agreements, and what shows that a list of names tells of no signatories.

*Ten agreements were signed by mining firms* tells nothing of the universities of the next sentence, and *on the Danish
side A and B debated* nothing of who signed.
"""

from __future__ import annotations

import re

from kg.extract.caseless import Caseless
from kg.extract.papers import PACTS, PAPERS

_INSTRUMENTS = rf"(?:{PACTS}|deals|arrangements)"
_SIGN = (
    r"(?:sign|signed|inked|concluded|initialled|initialed|sealed|struck|clinched|exchanged|reached|renewed|have|hold)"
)
# Who can sign for universities, or stands for them in a sentence.
_HOUSE = re.compile(
    r"(?:universit(?:y|ies)|institut(?:e|ion)s?|colleges?|schools?|heis?|polytechnics?|academies|varsities|houses"
    r"|faculties|campuses|systems?|countr(?:y|ies)|nations|states?|regions?|provinces?|shores?|rectors?|presidents"
    r"|vice-chancellors|chancellors|deans|heads|leaders|representatives|delegations?|delegates|guests|hosts|visitors"
    r"|sides?|parties|partners?|counterparts?|members|signatories|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|both|all|them|they|those|these|others?|each|we|us|ones|establishments|organi[sz]ations|consorti(?:a|um)"
    r"|networks?|alliances?|schools?)",
    re.IGNORECASE,
)
_KINDS = Caseless(
    rf"\b(?:trade|licen[cs]e|licensing|peace|ceasefire|collective|bargaining|wage|pay|loan|credit|sponsorship|labou?r"
    rf"|rental|lease|tenancy|supply|purchase|sales|employment|tax|fishery|fisheries|arms|investment|mining"
    rf"|confidentiality|non-disclosure|insurance|construction|settlement|customs|visa|extradition|catering|publishing"
    rf"|broadcasting|franchise|make-believe|mock|fake|forged|fictitious|data)(?: [a-z]+)? {_INSTRUMENTS}\b"
    rf"|\b{_INSTRUMENTS}(?: \w+){{0,2}} for (?:the )?(?:(?:delivery|supply|purchase|sale|construction|rent\w*|lease) of"
    r"|(?:\w+ )?(?:staff|employees|workers|players|games)\b)",
)
_NOT_TRUE = Caseless(
    r"^\W*(?:if|whether|reports? (?:that|of))\b|\b(?:whether|not true|is unknown|(?:are|were|is) false)\b"
    r"|\bno (?:\w+ )?(?:universit(?:y|ies)|institutions?|colleges?|rectors?)\b",
)
_BY = re.compile(r"(?P<verb>[\w-]+)(?P<adverbs>(?: [a-z]+ly| today| yesterday| there)*) by (?P<group>[^.;:]+)")
_WITH = re.compile(
    rf"\b(?:{_INSTRUMENTS}(?: of [\w-]+)?|{_SIGN})(?: today| each)? with (?P<group>[^.;:]+)", re.IGNORECASE
)
_BETWEEN = re.compile(r"\b(?:between|among) (?P<group>[^.;:]+)")
_SUBJECT = re.compile(
    rf"(?P<head>[\w-]+)(?: that| who| which)?(?: (?:have|has|had|also|then|both|jointly|together|today|\w+ly))* "
    rf"(?:{_SIGN}|has)(?: [\w-]+){{0,4}} {_INSTRUMENTS}\b"
)
_END = re.compile(
    r",|\b(?:on|in|at|of|for|from|to|during|who|which|that|whose|as|by|with|since|under|after|before|was|were|are|is"
    r"|has|have|had|lay|lie|stood|stand|now|then|including|such|namely|elsewhere|here|there|signed|among|worth|about"
    r"|over)\b|[()–—]"
)
_NO_NOUN = frozenset("them it other another themselves now today yesterday then here there immediate effect".split())


def are_of_others(text: str) -> bool:
    """Say whether a statement is of others than universities, or of agreements of another kind.

    >>> are_of_others("Ten agreements were signed by football clubs.")
    True
    >>> are_of_others("Ten agreements were signed by Thai and Korean universities.")
    False
    """
    if _KINDS.search(text) or _NOT_TRUE.search(text):
        return True
    for match in _BY.finditer(text):
        signs = re.search(r"\b(?:sign|ink|conclu|initial|seal|struck|clinch|exchang|reach|renew)", match["verb"])
        other = not signs and re.search(r"(?:ed|en)$", match["verb"])
        if not other and _heads(match["group"])[:1] and not any(map(_is_house, _heads(match["group"]))):
            return True
    groups = [*_BETWEEN.finditer(text), *_WITH.finditer(text)]
    if any(not _is_house(head) for match in groups for head in _heads(match["group"])):
        return True
    subjects = (match["head"] for match in _SUBJECT.finditer(text))
    return any(head.lower().endswith("s") and _is_noun(head, text) and not _is_house(head) for head in subjects)


def _is_noun(word: str, text: str) -> bool:
    """Say whether a word before a verb can be who signs: a small plural noun, or one that begins the sentence."""
    small = word[:1].islower() or text.lstrip("“\"'").startswith(word)
    return small and word.lower() not in ("was", "is", "has", "as", "this", "its") and not _PAPER.fullmatch(word)


_PAPER = re.compile(rf"{_INSTRUMENTS}|documents|papers|texts|letters|statements|partnerships", re.IGNORECASE)


def _is_house(word: str) -> bool:
    return _HOUSE.fullmatch(word) is not None


def _heads(words: str) -> list[str]:
    """Give the nouns of a group: *the host city and two sponsors in Rome* gives city, sponsors; a name gives none."""
    heads: list[str] = []
    parts = re.split(r"\band\b", _LANDS.sub("", words[:80]))
    for part in parts:
        end = _END.search(part)
        group = part[: end.start()] if end is not None else part
        found = group.split()
        if found and (_OFFICE.fullmatch(found[-1]) or _OFFICE.search(group) or found[-1][:1].islower()):
            word = found[-1].strip("“”\"'’")
            if len(word) > 2 and word not in _NO_NOUN and word not in ("the", "its", "our", "their"):
                heads.append(word)
        if end is not None:
            break
    return heads


# *Thai, Lao and Cambodian ministries*
_LANDS = re.compile(r"(?:\b[A-Z]\w+, )+(?=[A-Z]\w+,? and [A-Z]\w+ [a-z])")
_OFFICE = re.compile(r"\b(?:Ministry|Ministries|Government|Embassy|Prime Minister|Department of State)\b")

# Of whom a list beside a statement is that signed nothing: *Participants from Norway:*, *Prizes went to*.
_NEVER = re.compile(
    r"\b(?:attend\w*|participants?|beneficiar\w+|speakers?|panel\w*|prizes?|medals?|talks|lectures?|referees?|players?"
    r"|teams|stands?|lawyers|opened|students)\b",
    re.IGNORECASE,
)
_HAND = re.compile(r"\b(?:one|other) hand\b")
_SIGNED = re.compile(rf"\b(?:sign\w*|{PAPERS}|paper|part(?:y|ies))\b")
# What signatories do, told behind a list of them; others *paddled* or *debated*.
_DID = re.compile(
    r" (?:\w+ly |all |both |also )?(?:(?!(?:sign|ink|exchang|conclud|initial|represent|agree|join|involv|includ|nam"
    r"|commit|subscrib|accede|decid|form|enter|seal|renew|extend|affix|act|appear|list|belong"
    r"|receiv\w+ (?:them|the (?:guests|visitors)))\w*)[a-z]+ed\b|won\b"
    r"|need\b|gave\b|took part\b(?!(?: in the signing)?[.;])"
    r"|sang\b|sent\b(?! (?:an? |their |its )?(?:delegat|representat|envoy)))"
)


def tells_of_others(before: str, after: str) -> bool:
    """Say whether the words around a list tell something else of its members than that they signed.

    >>> tells_of_others("On the Thai side ", " paddled."), tells_of_others("The Thai members are ", ".")
    (True, False)
    """
    if _NEVER.search(before) or (_HAND.search(before) and not _SIGNED.search(before + after)):
        return True
    return _DID.match(after) is not None


_OVER = re.compile(
    r"^\W*(?:(?:None|Neither|Not one)(?: of [\w ]{3,20}?)?"
    r" (?:is|are|was|were|has|have|remains?|exists?|surviv\w+|holds?)\b"
    rf"|(?:All|Both|They|These|Most|Each|The (?:\w+ ){{0,2}}{PACTS})\b[^.;]{{0,60}}"
    r"\b(?:terminated|cancelled|suspended|scrapped|severed|frozen|denounced|revoked|expired|lapsed|ran out|run out|void"
    r"|invalid|ended|no longer|broken off)\b)",
    re.IGNORECASE,
)


def are_over(text: str) -> bool:
    """Say whether a sentence tells that the agreements named before are over: *None of them is valid today*."""
    return _OVER.search(text) is not None
