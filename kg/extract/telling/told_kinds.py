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

from kg.extract.caseless import Caseless
from kg.extract.document import Sentence, mentions_in
from kg.extract.papers import ACCORD, MEMORANDUM
from kg.extract.parties.candidate import GENERIC, Candidate
from kg.extract.telling.context import Context
from kg.extract.telling.creations import BESIDE, created

# A paper of which nothing else is told: *the agreement was signed*, *a five-year contract with B*
_BARE = re.compile(
    r"\b(?:(?:the|an?|this|their|its|(?:five|four|three|two|ten)-year|new|separate|consortium|specific|constitutive"
    rf"|formal|respective|similar|further|long-awaited) )+(?:{ACCORD}|document"
    r"|deal|papers|charter|act|arrangement|partnership|tie-?up|alliance|collaboration)s?\b"
    r"(?! (?:on(?-i: (?![A-Z\d]))|for|about|concerning|regarding|covering|in the (?:area|field)s?|of (?!the\b|\d|A)))"
    r"|\bagreed\b(?! on\b)",
    re.IGNORECASE,
)
_GENERAL = Caseless(
    r"\b(?:(?:co-?operation|collaboration|collaborative|framework|general|umbrella|academic|research|transfer"
    rf"|articulation|admission|training) (?:{ACCORD}|document|deal))",
)
# Of such a paper nothing else tells the kind
_ON_ALL = Caseless(
    rf"\b{ACCORD}s? (?:on|for|of) (?:[a-z]+ )?"
    r"(?:co-?operation|collaboration|partnership)\b(?! between)|\bletters? of (?:intent|understanding|co-?operation)\b",
)
_TITLED = re.compile(r"\b(?:MoU|MOU|[Mm]emorandum)\b(?! (?:of|OF) [Aa]greement)")
_IN_MEMORANDUM = Caseless(rf"\b(?:in|through|via|by) an? (?:[\w.-]+ ){{0,4}}?{MEMORANDUM}\b")
# What a partnership is sealed by: *they became partners; the papers were signed on Monday*
_SIGNED_PAPER = Caseless(
    rf"\b(?:{ACCORD}|document|deal|paper)s? (?:[a-z]+ ){{0,3}}?"
    r"(?:was|were|has been|have been) (?:[a-z]+ )?(?:signed|initialled|inked|sealed|concluded)\b"
    rf"|\bsigned (?:the|an?|their|its|two|both) (?:[a-z]+ ){{0,2}}?(?:{ACCORD}|document|deal|papers?|cop(?:y|ies))s?\b"
    r"(?! of intent)|\bIt was (?:signed|initialled)\b"
    rf"|\b(?:in|by|through|under|with) an? (?:[a-z-]+ ){{0,3}}?{ACCORD}(?! of intent)",
)
_PAPERS = re.compile(rf"\b(?:{ACCORD}|declaration|letter)s?\b", re.IGNORECASE)
# How a sentence goes on about what was agreed
_GOES_ON = re.compile(
    r"(?:Under|According to|As part of|Within|Through|With|By) (?:the|this|its) (?:new )?(?:agreement|deal|contract|"
    r"partnership|collaboration|arrangement|pact|accord|convention|document|tie-?up|scheme)\b"
    r"|(?:The|This|Their) (?:new )?(?:agreement|deal|contract|partnership|collaboration|co-?operation|arrangement|pact"
    r"|accord|convention|document|tie-?up|alliance|course|programme|program|degree|diploma|scheme"
    r"|project|(?:[a-z]+ )?(?:institute|school|centre|center|academy|campus|college|laboratory|lab))\b"
    r"|(?:It|This) (?:will|is|was|foresees|provides|allows|brings|creates|establishes|covers|concerns|lets|permits"
    r"|enables|makes|gives|opens|regulates|obliges|commits|sets)\b"
    r"|(?:Under|By) (?:it|this)\b"
    r"|(?:Each|Both|Either|They|The (?:two|three|four|partners|universities|institutions)|Students|Graduates"
    r"|Teachers|Lecturers|Staff|Participants|Undergraduates|Candidates|Degrees|Diplomas|Credits|Trainees|Cadets)\b"
)
_ONLY_TALKED = re.compile(
    r"\b(?:spoke|talk(?:s|ed)?|discuss\w*|consider\w*|possib\w+|might|could|hope\w*|wish\w*|idea|propos\w+|interest"
    r"|no|not|rejects?|rejected|after an?)\b"
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
    if one.kind not in GENERIC or one.sides or not one.members or one.rule.startswith("found-"):
        return one  # of what was founded the founding has told
    homes = list(dict.fromkeys(context.number_at(start) for start, _ in one.spans)) or [one.sentence]
    if _is_memorandum(one, homes, told, context):
        return one.but(kind="mou")
    texts = [context.sentences[at].text for at in homes]
    if any(_ON_ALL.search(text) is not None for text in texts):
        return one
    homes = [at for at, text in zip(homes, texts, strict=True) if _GENERAL.search(text) is None]
    own = [context.sentences[at] for at in homes if not told.get(at, set()) - {one.members}]
    bare = [at for at in homes if _BARE.search(context.sentences[at].text) is not None]
    for sentence in (*own, *(each for at in bare for each in _around(one, at, told, context))):
        kind = _kind_told_in(sentence, context)
        if kind:
            return one.but(kind=kind)
    if one.kind == "other" and one.status != "planned" and any(_SIGNED_PAPER.search(text) for text in texts):
        return one.but(kind="agreement")
    return one


def is_bare(text: str) -> bool:
    """Say whether a sentence names a paper of which it tells no purpose: *the agreement was signed*."""
    return _BARE.search(text) is not None and _GENERAL.search(text) is None


def _is_memorandum(
    one: Candidate, homes: Sequence[int], told: dict[int, set[frozenset[int]]], context: Context
) -> bool:
    """Say whether the headline of a text with no other agreement calls it so, or a sentence puts it into one: *agreed
    in a memorandum to work together*.
    """
    if len(told) == 1 and one.status != "planned" and not context.named_in(0) - one.members:
        title = context.sentences[0].text
        if _TITLED.search(title) is not None and _ONLY_TALKED.search(title) is None:
            return True
    texts = [context.sentences[at].text for at in homes if not told.get(at, set()) - {one.members}]
    return any(_IN_MEMORANDUM.search(text) is not None and _PAPERS.search(text) is None for text in texts)


def _kind_told_in(sentence: Sentence, context: Context) -> str:
    """Give the kind of what a sentence tells that two create, or nothing."""
    told = created(sentence.text)
    if told is None or _ONLY_TALKED.search(sentence.text) is not None:
        return ""
    kind, at = told
    return kind if at < 0 or _is_created(at, sentence, context) else ""


def _is_created(at: int, sentence: Sentence, context: Context) -> bool:
    """Say whether an institute is what is created, and neither a party nor where they met: *signed at the Joint
    Institute in Lima*.
    """
    start = sentence.start + at
    if any(each.start <= start < each.end for each in mentions_in(sentence, context.names)):
        return False
    return BESIDE.search(sentence.text, 0, at) is None


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
