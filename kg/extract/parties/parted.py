"""Pairs that semicolons part: *eight agreements came about, between A and B; C and D; and E and F*.

Three or more names in twos, a semicolon between one two and the next, are pairs wherever the text tells of several
agreements that were signed, whatever words open the row or close it: *A and B; C and D; and E and F are those who have
signed*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.document import Sentence
from kg.extract.frames.frame import Clause
from kg.extract.papers import PAPERS
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.focus import Focus

_REACH = 4
_PAPERS = rf"(?:{PAPERS}|twinnings)"
_DONE = (
    r"(?:signed|inked|concluded|sealed|initial+ed|exchanged|struck|reached|came about|changed hands|agreed|made|entered"
    r"|came into being|came to (?:life|pass)|clinched|closed)"
)
# *eight agreements came about*, *the memoranda that were signed*
_SEVERAL_DONE = re.compile(
    rf"\b{_PAPERS}\b[^;:]*?\b{_DONE}\b|\b(?:signed|inked|concluded|sealed) [^;:]{{0,40}}\b{_PAPERS}"
)
# Behind a sentence that tells of several: *they are*, *these link*, *the signatories:*, *are the pairs that signed*
_TAKES_UP = re.compile(
    rf"\b{_DONE}\b|\b(?:they|these|those|the (?:[\w-]+ ){{0,2}}(?:partners|pairs|parties|signatories|institutions"
    r"|universities|ones|twos|couples))(?: concerned)?(?: (?:are|were|include|link|join|unite|pair|bind|tie)\b|:)"
    rf"|\b(?:bring|brought|brings) together\b|\b{_PAPERS} (?:\w+ )?(?:are|were|link|join|unite|pair|bind|tie)\b"
    r"|\bare (?:the|those)\b"
)
# What else is told of such twos
_OTHERWISE = re.compile(
    r"\b(?:will|would|should|could|may|might|plan\w*|intend\w*|expect\w*|hop(?:e|es|ed|ing)|propos\w*|prepar\w*"
    r"|draft\w*|negotiat\w*|talk(?:s|ed)?|discuss\w*|soon|future|further|next|if|whether|unless|no|not|never|none"
    r"|neither|nor|den(?:y|ies|ied)|expir\w*|lapsed?|end(?:ed|s)?|cancel\w*|terminat\w*|suspend\w*|broken|revoked"
    r"|visit\w*|guests?|attend\w*|prizes?|medals?|match(?:es)?|games?|teams?|students|speakers?|spoke|lectur\w*|present"
    r"|delegations?|toured|hosted|invited|welcomed|earlier|previous\w*|already|former\w*"
    r"|presence|halls?|firms?|ministr\w+|fund(?:s|ed)?|concern\w*|rebuild|members?|among|rivals?|hit|helped|treaties"
    r"|foundation)\b"
)
_PRECISELY = re.compile(r"\bto be (?:precise|exact|more precise)\b|\bmore or less\b|\bno fewer than\b")
_NAME = r"d?Op?(?:,?i?[CL]{1,3}(?:,[CL]{1,3}){0,2})?,?"
_TWO = re.compile(rf"[,;]?&?[/B]?{_NAME}(?:[&-]|W){_NAME}")
_OPENS = re.compile(rf"(?:^|(?<=[:VK/Boa,w])){_NAME}(?:[&-]|W){_NAME}$")
_CLOSES = re.compile(rf"[,;]?&?[/B]?{_NAME}(?:[&-]|W)d?Op?(?:,?i?[CL]{{1,3}}(?:,[CL]{{1,3}}){{0,2}})?,?")


def read_parted(clause: Clause, sentence: Sentence, focus: Focus, number: int) -> list[Candidate]:
    """Give the pairs of a sentence in which semicolons part names in twos, if they are those who signed."""
    if ";" not in sentence.text:
        return []
    cuts = [at for at, item in enumerate(clause.items) if item.low == ";"]
    ends = [*cuts, len(clause.items)]
    starts = [0, *(at + 1 for at in cuts)]
    parts = [(first, end) for first, end in zip(starts, ends, strict=True) if first < end]
    if len(parts) < 2:
        return []
    pairs = _pairs_of_parts(clause, parts)
    if len(pairs) < 2 or _are_of_one_land_each(clause, parts, pairs, focus):
        return []
    if not _tells_of_signing(clause, sentence, parts, focus, number):
        return []
    span = (sentence.start, sentence.end)
    near = 0 <= number - focus.listing <= _REACH
    kind, date = (focus.listing_kind, focus.listing_date) if near else (_kind(clause.items), None)
    return [Candidate(pair, (), (), kind, "signed", *span, number, "paired", date=date) for pair in pairs]


def _pairs_of_parts(clause: Clause, parts: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the two of each part, or none where a part is something else than two names."""
    found = []
    for place, (first, end) in enumerate(parts):
        row = clause.row[first:end]
        last = place == len(parts) - 1
        if place == 0:
            match = _OPENS.search(row)
        else:
            match = _CLOSES.match(row) if last else _TWO.fullmatch(row)
        if match is None or row.count("O") != 2 or "u" in row[match.end() :]:
            return []
        one, two = (item.organisation for item in clause.items[first:end] if item.tag == "ORG")
        if one == two:
            return []
        found.append((one, two))
    return found


_PLACED = re.compile(r"O&d?Op?,?i?[CL]{1,3}")


def _are_of_one_land_each(
    clause: Clause, parts: Sequence[tuple[int, int]], pairs: Sequence[tuple[int, int]], focus: Focus
) -> bool:
    """Say whether the twos may be the houses of one country each: *A and B, Norway; C and D, Peru; E and F, Chile*."""
    countries = [[focus.organisations[place].country for place in pair] for pair in pairs]
    if any(here is not None and there is not None and here != there for here, there in countries):
        return False
    lands = {here for here, there in countries if here is not None and here == there}
    return len(lands) > 1 or all(_PLACED.search(clause.row, first, end) for first, end in parts)


def _tells_of_signing(
    clause: Clause, sentence: Sentence, parts: Sequence[tuple[int, int]], focus: Focus, number: int
) -> bool:
    """Say whether the words before and behind the row, or a sentence before with them, tell that those signed."""
    places = [at for at, letter in enumerate(clause.row) if letter == "O"]
    begin, stop = clause.items[places[0]].start, clause.items[places[-1]].end
    opening = clause.items[places[0] - 1] if places[0] else None
    if opening is not None and opening.tag == "PRE" and opening.value not in ("between", "by", "of", "among"):
        return False
    before, after = sentence.text[: begin - sentence.start], sentence.text[stop - sentence.start :]
    around = _PRECISELY.sub("", f"{before} {after}".lower())
    if _OTHERWISE.search(around) is not None:
        return False
    if _SEVERAL_DONE.search(around) is not None:
        return True
    return 0 < number - focus.listing <= _REACH and _TAKES_UP.search(around) is not None


def _kind(items: Sequence[Item]) -> str:
    """Give what was signed."""
    return next((item.value for item in items if item.tag == "INS" and item.value), "agreement")
