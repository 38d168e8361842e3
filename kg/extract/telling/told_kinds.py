"""What an agreement creates, where another sentence than the one with its parties tells it.

A has announced a tie-up with B. The collaboration will bring a dual degree.           the sentence behind it
Four universities will offer a joint master. The agreement was signed on Monday by ... the one before it
A double degree in tourism. A and B signed a convention on Monday.                     the headline
Its agreement with B, under which the Confucius Institute was opened, ends.            its own sentence

Only of an agreement of which its own words tell no purpose: *a cooperation agreement* and *an agreement on research*
stay what they are, and so does one beside a sentence that names others or another agreement.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kg.extract.document import Sentence, mentions_in
from kg.extract.names.offsets import has_any
from kg.extract.parties.candidate import GENERIC, Candidate
from kg.extract.telling.context import Context

_TWO = r"(?:joint|dual|double|common|shared|twin|tripartite)"
_STUDIES = (
    r"(?:degrees?|diplomas?|titles|master(?:['’]s)?|msc|mba|bachelor(?:['’]s)?|doctorate|phd|licen[cs]e"
    r"|(?:study|degree|doctoral|master(?:['’]s)?) program(?:me)?)"
)
_PROGRAMME = re.compile(
    rf"\b{_TWO}[- ](?:[\w-]+ ){{0,2}}?{_STUDIES}\b"
    r"|\b[1-4]\s?\+\s?[1-4] (?:[\w-]+ )?(?:program(?:me)?|scheme|course|degree)"
    rf"|\btwinning (?:degree|program(?:me)?|course)|\bco-?tutelle\b"
    r"|\b(?:degree|diploma|title)s? (?:will be |is |are |to be )?(?:jointly )?(?:awarded|conferred|granted|issued)"
    r" (?:jointly )?by both"
    rf"|\b(?:offer|run|teach|make)s? (?:together|jointly) an? (?:[\w-]+ ){{0,2}}?{_STUDIES}\b",
    re.IGNORECASE,
)
_HOUSE = r"(?:institute|college|academy|laborator(?:y|ies)|cent(?:re|er)|school|campus|faculty)\b"
_INSTITUTE = re.compile(
    rf"\b(?:[Jj]oint|[Cc]ommon) (?:[\w’'-]+ ){{0,3}}?(?i:{_HOUSE})|\bConfucius (?:[Ii]nstitute|[Cc]lassroom)"
    r"|\b[A-Z][a-z]+(?:[ae]n|ese|ish|ic|ian|o)[-–][A-Z][a-z]+(?:[ae]n|ese|ish|ic|ian) (?:[\w’'-]+ ){0,2}?"
    rf"(?i:{_HOUSE})"
)
_EXCHANGE = re.compile(
    r"\b(?:students?|undergraduates?|trainees?|graduates?|cadets?)\b[^,;.]{0,40}? (?:each way\b|in (?:each|either|both)"
    r" directions?\b|from each side\b|each from)"
    r"|\bto (?:swap|exchange) (?:[\w-]+ ){0,5}?(?:students|undergraduates|trainees)\b",
    re.IGNORECASE,
)
_KINDS = (("joint-programme", _PROGRAMME), ("joint-institute", _INSTITUTE), ("exchange", _EXCHANGE))
_WORDS = (
    "degree", "diploma", "titles", "aster", "msc", "mba", "achelor", "doctorate", "phd", "licen", "+", "winning",
    "tutelle", "joint", "Joint", "ommon", "onfucius", "-", "–", "each ", "either ", "swap", "exchange",
)  # fmt: skip
# A paper of which nothing else is told: *the agreement was signed*, *a five-year contract with B*
_BARE = re.compile(
    r"\b(?:(?:the|an?|this|their|its|(?:five|four|three|two|ten)-year|new|separate|consortium|specific|constitutive"
    r"|formal|respective|similar|further|long-awaited) )+(?:agreement|contract|convention|accord|pact|protocol|document"
    r"|deal|papers|charter|act|arrangement|partnership|tie-?up|alliance|collaboration)s?\b"
    r"(?! (?:on(?-i: (?![A-Z\d]))|for|about|concerning|regarding|covering|in the (?:area|field)s?|of (?!the\b|\d|A)))"
    r"|\bagreed\b(?! on\b)",
    re.IGNORECASE,
)
_GENERAL = re.compile(
    r"\b(?:(?:co-?operation|collaboration|collaborative|framework|general|umbrella|academic|research|transfer"
    r"|articulation|admission|training) (?:agreement|contract|convention|accord|pact|protocol|document|deal))",
    re.IGNORECASE,
)
# How a sentence goes on about what was agreed
_GOES_ON = re.compile(
    r"(?:Under|According to|As part of|Within|Through|With|By) (?:the|this|its) (?:new )?(?:agreement|deal|contract|"
    r"partnership|collaboration|arrangement|pact|accord|convention|document|tie-?up|scheme)\b"
    r"|(?:The|This|Their) (?:new )?(?:agreement|deal|contract|partnership|collaboration|co-?operation|arrangement|pact"
    r"|accord|convention|document|tie-?up|alliance|course|programme|program|degree|diploma|institute|scheme|project)\b"
    r"|(?:It|This) (?:will|is|was|foresees|provides|allows|brings|creates|establishes|covers|concerns)\b"
    r"|Under (?:it|this)\b"
)
_ONLY_TALKED = re.compile(
    r"\b(?:spoke|talk(?:s|ed)?|discuss\w*|consider\w*|possib\w+|might|could|hope\w*|wish\w*|idea|propos\w+|interest"
    r"|no|not|rejects?|rejected|after an?)\b"
)
_NEAR = 2


# Before a place or a guest, no thing that is created
_BESIDE = re.compile(
    r"\b(?:at|in|inside|near|by|from|visited|toured|besides|to) (?:the|an?|its|their|our) (?:[\w’'-]+ ){0,2}$"
)


def kinds_around(candidates: Sequence[Candidate], context: Context) -> list[Candidate]:
    """Give agreements without a kind of their own what the sentences around tell that they create."""
    count = Counter(one.members for one in candidates)
    told: dict[int, set[frozenset[int]]] = {}
    for one in candidates:
        told.setdefault(one.sentence, set()).add(one.members)
    return [_with_kind(one, told, context) if count[one.members] == 1 else one for one in candidates]


def _with_kind(one: Candidate, told: dict[int, set[frozenset[int]]], context: Context) -> Candidate:
    """Give one agreement its kind.

    Args:
        told: Of whom the agreements are that each sentence tells.
    """
    if one.kind not in GENERIC or one.sides or not one.members:
        return one
    own = context.sentence_at(one.spans[0][0]) if one.spans else context.sentences[one.sentence]
    if _BARE.search(own.text) is None or _GENERAL.search(own.text) is not None:
        return one
    for sentence in _around(one, context.number_at(own.start), told, context):
        if has_any(sentence.text, _WORDS) and _ONLY_TALKED.search(sentence.text) is None:
            for kind, words in _KINDS:
                match = words.search(sentence.text)
                if match is not None and (kind != "joint-institute" or _is_created(match, sentence, context)):
                    return one.but(kind=kind)
    return one


def _is_created(match: re.Match[str], sentence: Sentence, context: Context) -> bool:
    """Say whether an institute is what is created, and neither a party nor where they met: *signed at the Joint
    Institute in Lima*.
    """
    start = sentence.start + match.start()
    if any(each.start <= start < each.end for each in mentions_in(sentence, context.names)):
        return False
    return _BESIDE.search(sentence.text, 0, match.start()) is None


def _around(
    one: Candidate, first: int, told: dict[int, set[frozenset[int]]], context: Context
) -> Iterator[Sentence]:
    """Give the sentences that can tell what an agreement creates, the nearest first."""

    def is_free(at: int) -> bool:
        return not told.get(at, set()) - {one.members}

    if not is_free(first):
        return
    yield context.sentences[first]
    for at in (first + 1, first - 1):
        if not 0 <= at < len(context.sentences) or not is_free(at) or context.named_in(at) - one.members:
            continue
        if at < first or _GOES_ON.match(context.sentences[at].text) is not None:
            yield context.sentences[at]
    if first > 1 and is_free(0) and not context.named_in(0) - one.members and len(told) == 1:
        yield context.sentences[0]
