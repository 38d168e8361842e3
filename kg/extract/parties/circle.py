"""The three or more houses that made one agreement together, where a text tells of it and names them apart from it.

*Their heads signed the charter on Monday. The four are A, B, C and D.* makes one agreement of A, B, C and D: one
instrument stands, a list near it names houses, and words beside the list or the number of its names tie the two.

- the **telling** is a sentence that speaks of one instrument as done, or of a network as founded;
- the **list** is three names or more that stand together, or one a line, and is complete;
- the **tie** is what stands beside the list (*its founders are*, *bears the signatures of*, *brings together*) and,
  where that could be said of a programme too, a number of houses that is that of the list (*four universities*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.caseless import Caseless
from kg.extract.frames.frame import STANDING, Frame
from kg.extract.hints import FOUNDING, UNITED, hints
from kg.extract.numbers import NUMBER_WORDS
from kg.extract.papers import CHARTER
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.headings import AS_SIGNERS, UNION, is_of_signers, list_below, opening_of_lines
from kg.extract.parties.outlines import NameList, name_lists
from kg.extract.parties.topics import KINDS

if TYPE_CHECKING:
    from kg.extract.readings import Reading

RULE = "circle"
# So many sentences lie between the list and what tells of the agreement; so many houses make one together.
_NEAR, _FEWEST, _MOST = 3, 3, 15
_COUPLE = 2  # below a heading that says they are those who signed

# One instrument: *the charter*, not *a free trade agreement*.
_ONE = Caseless(
    rf"(?<!trade )(?<!peace )(?<!general )(?<!mutual )\b{CHARTER}\b(?!-)",
)
# *have founded the Coast Network*, *the consortium was officially launched*
_FOUNDED = r"(?:founded|established|launched|formed|created|set up|initiated)"
_UNION_FOUNDED = Caseless(
    rf"\b(?:{_FOUNDED}|agreed to (?:found|establish|form|create|set up|launch))\b[^.;:]{{0,60}}?\b{UNION}\b"
    rf"|\b{UNION}\b(?:[^.;:]{{0,60}}? (?:was|has been)|,) (?:\w+ly )?{_FOUNDED}\b",
)
# *was signed by the four heads*, *the last signature came in*, *bears the names of*
_DONE = re.compile(
    r"\b(?:sign(?:s|ed|at(?:ures?|ories)|ing)|concluded|subscribed|initiall?ed|sealed|inked|put (?:their|his|her)"
    r"|bears?|founded|based on|established|bound|binds|governed)\b"
)
_SIGNED = re.compile(r"\b(?:sign\w*|concluded|subscribed|initiall?ed|sealed|inked|put (?:their|his|her)|names)\b")
# What is still to come, over or in doubt; of others: *signed by the minister*, *the two sides*; and what each made by
# itself: *a memorandum with each of them*.
_NOT_ONE = re.compile(
    r"\b(?:(?<!but )[Nn]ot|[Nn]o|never|[Ww]ithout|will sign|would|could|may|might|if|hop(?:e|es|ed|ing)"
    r"|plan(?:s|ned)? to|expected"
    r"|to (?:be )?sign(?:ed)?|to have been|intend\w*|draft\w*|cancel\w*|postpone\w*|reject\w*|negotiat\w*"
    r"|propos\w*|consider\w*|terminat\w+|expir\w+|dissolv\w+|collaps\w+|ended|disband\w+|ceased|refus\w+|guests?"
    r"|[Mm]inist(?:er|ry)\w*|[Ss]ecretary|ambassador|governor|mayor|[Bb]oth"
    r"|two (?:\w+ )?(?:sides|parties|universities|institutions|colleges|schools)"
    r"|bilateral|separate\w*|each|respectively|memoranda|agreements|protocols|contracts)\b"
)
# *the signatories are A, B and C*, *its founders were*, *bears the signatures of*: no number need be told
_SIGNERS_BEFORE = re.compile(
    r"\b(?:signatories|founders|parties)(?: \w+){0,3} (?:are|were)(?: the)? $"
    r"|\b(?:bears?|carr(?:y|ies)) the (?:names|signatures) of(?: the)? $|\bsignatures (?:of|from)(?: the)? $"
)
# *A, B and C are its founders*
_SIGNERS_AFTER = re.compile(r" (?:are|were) (?:its|the) (?:founders|signatories|parties)\b")
# *its members are*, *they include*, *is run by four institutions:*, *brings together*, *the five:*, *linking*
_CIRCLE_BEFORE = re.compile(
    r"^They (?:are|were|include)(?: the)? $"
    r"|\b(?:(?:members|partners|universities|institutions|colleges|schools)(?: \w+){0,2} (?:are|were)(?:, besides)?"
    r"|(?:founded|run|offered|borne|carried|formed|set up|created|taught|awarded) (?:\w+ )?by(?: \w+){0,4}:?"
    r"|(?:brings?|brought) together(?: \w+ (?:universities|institutions|colleges|schools):)?"
    r"|shared (?:out )?(?:between|by|among)|involved are:?|institutions:|universities:"
    r"|unit(?:es|ed|ing)|link(?:s|ed|ing)|compris(?:es|ed|ing)|consists? of|made up of|composed of"
    r"|by (?:the )?(?:representatives|heads|rectors|presidents|deans|principals|directors) of)(?: the)? $|^The \w+: $",
    re.IGNORECASE,
)
# *Its members are*, *The alliance's five members are*
_ITS = re.compile(rf"(?:Its|Their|The {UNION}[’']s) ")
# *A, B and C have decided to*, *A, B and C are its members*
_CIRCLE_AFTER = re.compile(
    r",? (?:have |had |all |jointly |together )?(?:decided|agreed|resolved|joined forces|take part|took part|will offer"
    r"|will run|offer|run|(?:are|were) (?:its|the) (?:\w+ )?(?:members|partners))\b"
)
# *the University, A, B and C*, *of the host, of A and of B*, *with three others: A, B and C*: and one named before
_ONE_MORE = re.compile(
    r"\b(?:the|that|our) (?:university|college|institute|academy|school|host)(?: itself)?,(?: of)?(?: the)? $"
    rf"|\b(?:{'|'.join(NUMBER_WORDS[2:])}) others: (?:the )?$",
    re.IGNORECASE,
)
# *was founded by four institutions:* tells of what they agreed by itself
_FOUNDED_BY = re.compile(
    r"\b(?:was|were|been) (?:\w+ )?(?:founded|established|set up|created) (?:\w+ )?by (?:the )?(?P<count>\w+) "
    r"(?:\w+ )?(?:universities|institutions|colleges|schools|partners|organi[sz]ations|houses): (?:the )?$"
)
_NO_HOUSE = re.compile(r"\b(?:prize|award|journal|newspaper|magazine|compan(?:y|ies)|clubs?|festival|tournament)\b")
# *including A, B and C*; *among the partners are A, B and C*; *A, B and C **and others***
_INCOMPLETE = re.compile(
    r"\b(?:including|such as|among(?: them| others)?|like|other|already|e\.g\.)(?: the)? $|^Among\b"
)
_GOES_ON = re.compile(r",? (?:and|as well|along|plus|&|or|among)\b|, (?:the |an? )?(?:§|¤)")
# *a tripartite agreement*; *the four*; *four universities*
_OF_THREE = re.compile(r"\b(?:tripartite|trilateral|trinational)\b", re.IGNORECASE)
_THE = r"(?:the|all|these|its|their|each of the)"
_HOUSES = (
    r"(?:universit|institut|college|school|part(?:y|ies|ner)|house|member|head|rector|president|organi|founder|signator"
    r"|academ|facult|hospital|director|dean|principal|signature)"
)
# *the four*, *all four of them*, but not *the four clubs*, *the four new ministers*
_NO_OTHERS = (
    r"(?! (?:\w+ )?(?:clubs|minist(?:er|rie)s|countries|nations|states|governments|compan|firms|banks|unions|airlines"
    r"|teams|players|singers|students|pupils|years|months|weeks|days|hours|times|projects|points|areas|fields)\w*)"
)
# *signed by all four*, *by the three library directors*, *all five are bound by*; to be filled with a number in words
_ALL_SIGNED = (
    r"\b(?:signed|inked|concluded|initialled|sealed|subscribed)\b[^.;:]{{0,50}}? by "
    r"(?:all|the|all the|all of the|its|their) {word}\b"
    r"(?: (?:[\w-]+ ){{0,2}}?{houses}\w*| ?$|[.,;]| of them| on\b| in\b| at\b)"
    r"|\b(?:all|the) {word}(?: (?:of them|{houses}\w*))?(?: (?:have|had|are|were|has|is|jointly|then|all))* "
    r"(?:signed|bound by|parties to|inked|concluded|put their|initialled|sealed)\b"
)


def find_circle(
    readings: Sequence[Reading], organisations: Sequence[Organisation], found: Sequence[Candidate], home: int | None
) -> tuple[Candidate, Reading, Frame | None] | None:
    """Find the one agreement of three houses or more that no sentence tells of by itself.

    Args:
        readings: All sentences of the text.
        organisations: Those that it names.
        found: What the sentences themselves say.
        home: The house that the text is about.

    Returns:
        The agreement, the sentence that tells of it, and the frame that left open whose it is, if one did.
    """
    tells: dict[int, bool] = {}
    for number, reading in enumerate(readings):
        opening = opening_of_lines(readings, number, organisations)
        if opening and _NOT_ONE.search(reading.sentence.text):
            opening = ""
        if len(reading.organisations) < _FEWEST and not opening:
            continue
        near = range(0 if opening else max(0, number - _NEAR), min(len(readings), number + _NEAR + 1))
        tells.update((at, _tells_of_one(readings[at])) for at in near if at not in tells)
        if not any(tells[at] for at in near) and not hints(reading.sentence.text) & FOUNDING:
            continue  # no list of it is looked at
        for names in _lists(readings, number, organisations, opening):
            alone = _founds(names)
            if not alone and not any(tells[at] for at in near):
                continue
            members = _of_one_agreement(names, readings, organisations, home, told=alone or tells[number])
            members = members or _all_signed(names, readings, organisations, [at for at in near if tells[at]])
            alike = (*members, home)
            telling = [at for at in near if tells[at] and _names_none_else(readings[at], alike, organisations)]
            telling = telling or [number] * alone
            if members and telling and not _is_told(members, number, found):
                return _candidate(members, names, readings, min(telling, key=lambda at: abs(at - number)))
    return None


def _lists(
    readings: Sequence[Reading], number: int, organisations: Sequence[Organisation], opening: str
) -> Iterator[NameList]:
    """Give the lists of a sentence and the one of a name a line that it heads."""
    if len(readings[number].organisations) >= _FEWEST:
        yield from name_lists(readings[number], number, organisations)
    below = list_below(readings, number, opening) if opening else None
    if below is not None:
        yield below


def _founds(names: NameList) -> bool:
    """Say whether a list is of those who founded something: *was founded by four institutions: A, B, C and D*."""
    match = _FOUNDED_BY.search(names.before)
    size = len(names.members)
    if match is None or size > _MOST or match["count"] != NUMBER_WORDS[size]:
        return False
    return _NO_HOUSE.search(names.before) is None


def _tells_of_one(reading: Reading) -> bool:
    """Say whether a sentence speaks of one instrument that was signed or of a network that was founded, and tells no
    partner nor minister who did.
    """
    text = reading.sentence.text
    if not hints(text) & UNITED:
        return False
    one = (_ONE.search(text) and _DONE.search(text)) or _UNION_FOUNDED.search(text)
    if not one or _NOT_ONE.search(text):
        return False
    return not any(frame.stranger or frame.partners for frame, _ in reading.frames)


def _of_one_agreement(
    names: NameList,
    readings: Sequence[Reading],
    organisations: Sequence[Organisation],
    home: int | None,
    *,
    told: bool,
) -> tuple[int, ...]:
    """Give the houses of a complete list that words or a number tie to one agreement, none of another list.

    Where the sentence of the list tells of the agreement itself (``told``), what ties them needs no number.
    """
    if not _is_complete(names):
        return ()
    members = _with_one_more(names, readings, organisations, home)
    heading = names.before == AS_SIGNERS
    if not _may_agree(members, organisations, fewest=_COUPLE if heading else _FEWEST):
        return ()
    near = readings[max(0, names.sentence - _NEAR) : names.sentence + _NEAR + 1]
    counted = any(_counts(reading.sentence.text, len(members)) for reading in near)
    if len(members) == len(names.members):
        heading = heading or (names.before.endswith(": ") and is_of_signers(names.before))
        if heading or _SIGNERS_BEFORE.search(names.before) or _SIGNERS_AFTER.match(names.after):
            return members
        tied = _CIRCLE_BEFORE.search(names.before) or _CIRCLE_AFTER.match(names.after)
        told = told or (_ITS.match(names.before) is not None and _follows_founding(readings, names.sentence))
        return members if tied and (counted or told) else ()
    return members if counted else ()


def _is_complete(names: NameList) -> bool:
    """Say whether a list names all, and is not *including A, B and C* nor *A, B, C and others*."""
    return not (_INCOMPLETE.search(names.before) or _GOES_ON.match(names.after))


def _may_agree(members: Sequence[int], organisations: Sequence[Organisation], *, fewest: int = _FEWEST) -> bool:
    """Say whether so many make one agreement together, and one of them is a university."""
    return fewest <= len(members) <= _MOST and any(organisations[at].kind in KINDS["university"] for at in members)


def _follows_founding(readings: Sequence[Reading], number: int) -> bool:
    """Say whether the sentence before tells that a network was founded."""
    before = readings[number - 1].sentence.text if number else ""
    return _UNION_FOUNDED.search(before) is not None and _NOT_ONE.search(before) is None


def _all_signed(
    names: NameList, readings: Sequence[Reading], organisations: Sequence[Organisation], telling: Sequence[int]
) -> tuple[int, ...]:
    """Give the houses of a complete list, or of its sentence, if one says that so many signed: *by all four*."""
    if not _is_complete(names):
        return ()
    whole = readings[names.sentence].organisations
    for members in (names.members, tuple(dict.fromkeys(whole))):
        if not _may_agree(members, organisations):
            continue
        cue = re.compile(_ALL_SIGNED.format(word=NUMBER_WORDS[len(members)], houses=_HOUSES), re.IGNORECASE)
        told = [readings[at] for at in telling if _names_none_else(readings[at], members, organisations)]
        if any(cue.search(reading.sentence.text) for reading in told):
            return members
    return ()


def _names_none_else(
    reading: Reading, members: Sequence[int | None], organisations: Sequence[Organisation]
) -> bool:
    """Say whether a sentence names nobody but members, and perhaps the network that they make."""
    others = {*reading.organisations} - {*members}
    return all(organisations[at].kind == "association" for at in others)


def _with_one_more(
    names: NameList, readings: Sequence[Reading], organisations: Sequence[Organisation], home: int | None
) -> tuple[int, ...]:
    """Add *the University* or *the host* that opens a list: the other house of its sentence, else that of the text."""
    if _ONE_MORE.search(names.before) is None:
        return names.members
    beside = [at for at in readings[names.sentence].organisations if at not in names.members]
    before = [home, *(at for one in readings[: names.sentence] for at in one.organisations)]
    teaching = [at for at in beside or before if at is not None and organisations[at].kind in KINDS["school"]]
    more = dict.fromkeys(teaching[:1] if not beside and teaching[:1] == [home] else teaching)
    return (*more, *names.members) if len(more) == 1 and not {*more} & {*names.members} else ()


def _counts(text: str, size: int) -> bool:
    """Say whether a sentence speaks of so many: *four universities*, *the four*, *a tripartite agreement*."""
    if size == _FEWEST and _OF_THREE.search(text):
        return True
    word = NUMBER_WORDS[size]
    cue = rf"\b(?:{_THE} {word}{_NO_OTHERS}|{word} (?:[\w-]+ ){{0,2}}{_HOUSES})"
    return re.search(cue, text, re.IGNORECASE) is not None


def _is_told(members: Sequence[int], number: int, found: Sequence[Candidate]) -> bool:
    """Say whether the text itself says with whom two of them have an agreement, or somebody in the sentence."""
    return any(
        candidate.members and (candidate.sentence == number or len(candidate.members & {*members}) > 1)
        for candidate in found
    )


def _candidate(
    members: tuple[int, ...], names: NameList, readings: Sequence[Reading], telling: int
) -> tuple[Candidate, Reading, Frame | None]:
    """Write the agreement with the sentence that tells of it and the one that lists them."""
    reading = readings[telling]
    frame = next((frame for frame, reason in reading.frames if reason and frame.status in STANDING), None)
    sentence = reading.sentence
    signed = "signed" if _SIGNED.search(sentence.text) else "reported"
    status = frame.status if frame is not None else signed
    spans = [] if telling == names.sentence else [names.span]
    candidate = Candidate(
        members, (), (), "agreement", status, sentence.start, sentence.end, telling, RULE, resolved=True, spans=spans
    )
    return candidate, reading, frame
