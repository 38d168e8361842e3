"""The one agreement of those who make up a consortium or run a joint programme, told over several sentences.

*The Coast Alliance was founded in Lima on Monday. It is led by A. The other members are B, C and D* makes one agreement
of A, B, C and D. A sentence **opens** the union: it tells that it was founded, or that its paper was signed. It and
those behind it **enrol** members, by any wording of `kg.extract.parties.enrolling`. The number of members, where one is
told, must be that of the names. What a union gives, hosts or plans enrols nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.caseless import Caseless
from kg.extract.hints import CEREMONY, FOUNDING, LEADING, OF_UNION, SEALING, SHARED, UNITED, hints
from kg.extract.numbers import NUMBER, value_of
from kg.extract.papers import CHARTER
from kg.extract.parties.candidate import GENERIC, Candidate
from kg.extract.parties.enrolling import (
    ALSO_SIGNED, BESIDE, FOUNDED, OF_IT, OF_PAPER, OTHERS, SOME, THE_THING, WORDINGS,
)  # fmt: skip
from kg.extract.parties.lonesigner import lone_signer
from kg.extract.parties.rosters import LIST, UNION, Roster, draw_roster, is_union
from kg.extract.parties.topics import KINDS
from kg.extract.parties.unionsnamed import with_unions_named
from kg.extract.telling.kinds import told_kind

if TYPE_CHECKING:
    from kg.extract.readings import Reading

RULE = "fellowship"
# Members are enrolled in so many sentences behind the last that told of the union; so many make one.
_REACH, _FEWEST, _MOST = 3, 3, 15
_TELLS = Caseless(
    rf"\b(?:{UNION}|joint|common|shared|tripartite|founding|its|sign(?:ed|atures?|ing)|sealed|concluded|inked)\b",
)
_PAPER = rf"{CHARTER}\b"
_SIGNED = re.compile(r"\b(?:signed|signing|signatures?|concluded|sealed|inked|put (?:their|its))\b")
# *the alliance was founded*, *the charter of the alliance was signed*, *four universities signed one paper*
_OPENS = Caseless(
    rf"{THE_THING}[^;:.]{{0,60}}?\b{FOUNDED}\b|\b{FOUNDED} (?:(?:on|in) [\w ]{{3,20}}, )?(?:\w+ ){{0,2}}?{THE_THING}"
    rf"|\b(?:founding|constitutive|consortium|alliance) {_PAPER}[^;:]{{0,80}}?\bsigned\b"
    rf"|\b{_PAPER}[^;:]{{0,60}}?{THE_THING}[^;:]{{0,60}}? signed\b"
    rf"|\bsigned (?:\w+ )?[^;:]{{0,60}}?{_PAPER}[^;:]{{0,60}}?(?:to (?:found|establish|create|form|set up|launch)"
    rf"|founding|establishing|creating|on the foundation of|of) {THE_THING}",
)
# *the agreement was signed in Lima*, *the heads of four universities signed a compact*
_SEALS = Caseless(
    rf"\b{_PAPER}[^;:]{{0,80}}? (?:was|has been|had been) (?:\w+ ){{0,2}}?(?:signed|sealed|concluded|inked)\b"
    rf"|\b(?:signed|sealed|concluded|inked|put (?:their|its) \w+ (?:to|under)) (?:a|an|the|one|this)"
    rf" (?:[\w-]+ ){{0,3}}?{_PAPER}|\b{_PAPER} (?:which|that) [^;:,]{{3,60}} signed\b",
)
# *a charter that was signed at A*
_WHERE = re.compile(rf"\b(?:signed|held|launched|founded|hosted|ceremony)\b[^{LIST}]{{0,30}}? (?:at|by) {LIST}")
# Nobody is named there but the house where they met.
_AT = re.compile(rf"\b(?:at|in|hosted by) (?:the )?(?:[\w-]+ (?:of|at) (?:the )?)?{LIST}")
_TOTAL = re.compile(
    rf"\b(?:of|by|the|between|among|all|^|In \w+,) ?(?P<count>{NUMBER}) (?:(?!of\b|and\b|years\b)[\w’'-]+ ){{0,3}}?"
    r"(?:universities|institutions|institutes|colleges|schools|academies|partners|members|founders|houses|rectors"
    r"|signatories|parties)\b",
    re.IGNORECASE,
)
# Over, here or later in the sentence.
_OVER = re.compile(
    rf"\b(?:terminat\w+|expir\w+|dissolv\w+|collaps\w+|disband\w+|ceased|failed|broke up|{UNION} (?:was )?ended)\b"
)
_OF_OTHERS = re.compile(r"\b(?:others?|more|further|remaining)\b", re.IGNORECASE)
_UNREAL = re.compile(
    r"\b(?:not|no|nobody|never|without|would|could|should|may|might|if|unless|hop(?:e|es|ed|ing)|plan(?:s|ned)?"
    r"|expected"
    r"|(?:is|are|was|were) to (?:be )?(?:sign|found|establish|launch|conclud|consist|compris|unit|bring|form|includ|set"
    r"|join)\w*|talks|discuss\w*|draft\w*|cancel\w*|postpone\w*|reject\w*|negotiat\w*|propos\w*"
    r"|consider\w*|ended|refus\w+|left|withdr\w+|wants? to"
    r"|wish\w*|guests?|attend\w*|compet\w+|rank\w+|visit\w*|invit\w+|apply|applicants?|applied"
    r"|(?:prize|award|journal|newspaper|magazine|clubs?|festival|tournament|conference|fair|exhibition|petition)"
    r"|each(?! other)|separate\w*|respectively|memoranda|memorandums|agreements|mous)\b|n['’]t\b"
)
# Of a union, not of those who sign one paper.
_OF_UNION_ALONE = re.compile(r"\b(?:members?|join\w*|admitted|found\w*)\b")
# What has members without an agreement of these: *the network comprises A, B and C*.
_LOOSE = re.compile(r"\b(?:network|federation)\b", re.IGNORECASE)
_FOUNDS = re.compile(rf"\b(?:{FOUNDED}|founders|founding)\b", re.IGNORECASE)
_WHOSE = re.compile(r"\b(?:whose|members|partners) ", re.IGNORECASE)
# What stands before the name of a line: *- The*, *3.*, *Sweden:*
_LINE = re.compile(
    r"\W*(?:\d+[.)]\s*)?(?:[A-Z][\w’'.-]+(?: (?:and |of )?[A-Z][\w’'.-]+){0,2}(?: ?[:–—]| -) )?(?:[Tt]he )?$"
)
# What a sentence needs to enrol the first members of a union by itself.
_FIRST = SHARED | FOUNDING | LEADING


@dataclass(slots=True)
class _Union:
    """A union that a text tells of, as far as it has been read.

    Attributes:
        opened: Number of the sentence that told that it was founded, or -1.
        paper: Whether that one told only of a paper that was signed.
        host: The one house that this names.
        last: Number of the last one that told of it.
        members: Who was enrolled, in their order.
        most: How many these may be with names that were not read.
        totals: The numbers that were told.
        whole: Whether the members were told as all, or as the others.
        sentences: Those that enrolled somebody.
        signed: Whether the wording that tells of its founding, or of its members, tells that they signed.
    """

    opened: int
    last: int
    paper: bool = False
    host: int | None = None
    members: dict[int, None] = field(default_factory=dict)
    most: int = 0
    totals: set[int] = field(default_factory=set)
    whole: bool = False
    sentences: list[int] = field(default_factory=list)
    signed: bool = False

    def is_complete(self) -> bool:
        """Say whether so many make one agreement together."""
        named = len(self.members)
        unread = named > _FEWEST and not self.paper
        fits = all(named <= total <= max(self.most, named + unread) for total in self.totals)
        return self.whole and fits and _FEWEST <= named <= _MOST


def find_fellowship(
    readings: Sequence[Reading],
    organisations: Sequence[Organisation],
    found: Sequence[Candidate],
    names: frozenset[str] = frozenset(),
) -> list[Candidate]:
    """Add the agreements of unions whose members a text tells, in place of what was read of a part of them.

    Args:
        readings: All sentences of the text.
        organisations: Those that it names.
        found: What the sentences themselves say.
        names: The names by which the text calls alliances, in small letters.
    """
    told = readings
    if names:
        readings = [with_unions_named(reading, organisations, names) for reading in readings]
    if len({place for reading in readings for place in reading.organisations}) < _FEWEST:
        return [*found]
    union: _Union | None = None
    done: list[_Union] = []
    for number, reading in enumerate(readings):
        if union is not None and number - union.last > _REACH:
            union = None
        text = reading.sentence.text
        if union is None and not (_tells(text) or (number and _speaks_of_union(readings[number - 1].sentence.text))):
            continue
        before = union
        union = _read(readings, number, organisations, union)
        if union is not None and union is not before:
            done.append(union)
    result = [*found]
    for each in done:
        if each.is_complete() and any(organisations[at].kind in KINDS["institution"] for at in each.members):
            result = _put(each, told, organisations, result)
    return result


# *The members of the Coast Alliance* above lines
_HEADS = re.compile(r"\b(?:[Mm]embers|[Pp]artners)\b")
# *The Coast Alliance will receive two million euros*, *The consortium is made up of four universities*
_SPEAKS = re.compile(
    r"(?:[A-Z][^,;.]{3,60}, (?=the|our|this))?(?:[Tt]he|[Oo]ur|[Tt]his) (?:[\w’'&-]+ ){0,6}?"
    r"(?:[Cc]onsortium|[Aa]lliance|[Cc]oalition|[Ll]eague)"
    r"(?:,? (?:of|for|on|in) [\w’' -]{3,40}?)?(?: [“\"«][^“”\"»]{2,40}[”\"»]| \([^()]*\)| [A-Z][\w-]+)?,? "
    r"(?:has|have|is|was|will|receives?|received|works?|aims?|runs?|offers?|supports|consists|comprises|wants|won|which"
    r"|that|started|began|met|brings|focuses|includes|counts)\b",
)


def _tells(text: str) -> bool:
    """Say whether a sentence can tell of a union or of a signing; a union by that word must be of universities."""
    told = hints(text)
    return bool(told & OF_UNION) or (bool(told & SHARED) and _TELLS.search(text) is not None)


def _read(
    readings: Sequence[Reading], number: int, organisations: Sequence[Organisation], union: _Union | None
) -> _Union | None:
    """Give the union that a sentence tells of, this one or another."""
    reading = readings[number]
    text = reading.sentence.text
    told = hints(text)
    match = _OPENS.search(text) if told & SHARED and told & (FOUNDING | CEREMONY) else None
    opens = match is not None and _is_real(text, match.end())
    fresh = union is None or (union.paper and not union.members)
    if not opens:  # of those who are known already, a paper that is signed tells nothing
        asked = union is None or union.paper or not reading.organisations
        match = _SEALS.search(text) if asked and told & SEALING and told & UNITED else None
    seals = not opens and match is not None and _is_real(text, match.end())
    spoken = union is None and number > 0 and _speaks_of_union(readings[number - 1].sentence.text)
    if union is None and not (opens or seals or told & _FIRST or spoken):
        return None  # no wording that needs no union before it
    heads = text.endswith(":") or (bool(_HEADS.search(text)) and not text.endswith((".", "!", "?")))
    if not (opens or seals or reading.organisations or heads):
        return union
    host = union.host if union is not None else None
    roster = draw_roster(reading, organisations, _below(readings, number, organisations), host)
    if seals and fresh and LIST not in _AT.sub("", roster.text):
        union = _Union(number, number, paper=True)
        _note_host(union, roster)
    if opens and (union is None or union.members):
        if union is None or not _goes_on(roster):
            union = _Union(number, number)
    lone = lone_signer(reading, roster, _UNREAL) if fresh and not opens else None
    if lone is not None:
        union = _Union(number, number, paper=True, members={lone: None}, most=1, signed=True)
    if union is not None and match is not None and (opens or (seals and union.paper)):
        union.signed = union.signed or _SIGNED.search(text[match.start() : match.end()]) is not None
    if opens and union is not None:
        union.opened, union.last = (number if union.opened < 0 else union.opened), number
        if number == union.opened:
            _note_host(union, roster)
    return _enrol(roster, number, union, spoken)


def _speaks_of_union(text: str) -> bool:
    """Say whether a sentence tells of an alliance that is neither gone nor to come: *The Coast Alliance will get*."""
    match = _SPEAKS.match(text) if hints(text) & UNITED else None
    return match is not None and _UNREAL.search(text) is None and _OVER.search(text) is None


def _is_real(text: str, end: int) -> bool:
    """Say whether what a sentence tells up to there is so, and no plan, nor over by now."""
    return _UNREAL.search(text, 0, end) is None and _OVER.search(text) is None


def _note_host(union: _Union, roster: Roster) -> None:
    """Remember the one house that the sentence of a founding or signing names."""
    named = [place for each in roster.lists for place in each]
    union.host = named[0] if len(named) == 1 else None
    if (match := _WHERE.search(roster.text)) is not None and union.host is None:
        host, _ = roster.within(match.end() - 1, match.end())
        union.host = host[0] if len(host) == 1 else None


def _goes_on(roster: Roster) -> bool:
    """Say whether a sentence adds others to those told before."""
    return OTHERS.search(roster.text) is not None


def _below(
    readings: Sequence[Reading], number: int, organisations: Sequence[Organisation]
) -> tuple[int, ...]:
    """Give whom the lines below a sentence name, one each."""
    text = readings[number].sentence.text.rstrip()
    if text.endswith((".", "!", "?")) or readings[number].organisations and not text.endswith(":"):
        return ()
    named: list[int] = []
    for reading in readings[number + 1 : number + 2 + _MOST]:
        own = [one for one in reading.mentions if not is_union(organisations[one.organisation])]
        if len({one.organisation for one in own}) != 1 or "\n" in reading.sentence.text.strip():
            break
        if _LINE.fullmatch(reading.sentence.text[: own[0].start - reading.sentence.start]) is None:
            break
        named.append(own[0].organisation)
    return tuple(dict.fromkeys(named)) if len(named) > 1 else ()


def _enrol(roster: Roster, number: int, union: _Union | None, spoken: bool) -> _Union | None:
    """Add those whom a sentence enrols, and the numbers of members that it tells.

    Args:
        spoken: Whether the sentence before speaks of a union that it tells no member of.
    """
    text = roster.text
    _count(text, union, number)
    if LIST not in text:
        return union
    told = hints(text)
    for pattern, needed in WORDINGS:
        if needed is not None and not told & needed:
            continue
        if pattern is ALSO_SIGNED and (union is None or not union.members or number == union.opened):
            continue
        if union is None and (pattern in (BESIDE, OTHERS, OF_PAPER) or (pattern is OF_IT and not spoken)):
            continue
        beside = union is not None and union.paper and bool(union.members) and pattern is OTHERS
        beside = beside or (pattern is ALSO_SIGNED and union is not None and union.whole)
        if union is not None and pattern in (OTHERS, OF_IT, OF_PAPER, ALSO_SIGNED) and not beside:
            if union.paper != (pattern in (OF_PAPER, ALSO_SIGNED)):
                continue
        match = pattern.search(text)
        if match is not None and beside and pattern is OTHERS and _OF_UNION_ALONE.search(match[0]) is not None:
            continue
        if match is None or not _is_real(text, match.end()):
            continue
        if spoken and pattern is OF_IT and "include" in match[0]:
            continue  # of a union of which no sentence told how many it has
        if (union is None or union.opened < 0) and _LOOSE.search(match[0]) and not _FOUNDS.search(match[0]):
            continue
        if (union is None or union.opened < 0) and _WHOSE.search(match[0]) and _SIGNED.search(text):
            return union  # what the union signed with another, its members did not sign
        whole = pattern is not SOME
        if union is None or (union.whole and pattern not in (OTHERS, ALSO_SIGNED) and number != union.opened):
            if pattern in (BESIDE, OTHERS, OF_PAPER) or (pattern is OF_IT and not (spoken and union is None)):
                return union
            union = _Union(-1, number)
        elif union.paper and pattern not in (BESIDE, OF_PAPER, ALSO_SIGNED) and not beside:
            union = _Union(-1, number)
        _add(union, roster, match, number, whole=whole, others=pattern in (OTHERS, ALSO_SIGNED))
        if pattern is not SOME:
            return _enrol_later(roster, number, union, match.end()) if whole else union
    return union


def _enrol_later(roster: Roster, number: int, union: _Union, start: int) -> _Union:
    """Add those of whom the rest of the sentence tells that they joined: *founded it in 2010; C joined in 2012*."""
    if LIST not in roster.text[start:] or union.paper:
        return union
    match = OTHERS.search(roster.text, start)
    if match is not None and "join" in match[0] and _is_real(roster.text, match.end()):
        _add(union, roster, match, number, whole=True, others=True)
    return union


def _add(union: _Union, roster: Roster, match: re.Match[str], number: int, *, whole: bool, others: bool) -> None:
    """Add those whom a wording enrols, and the number of members that it tells: of all, or of the others."""
    start = match.end() - 1 if match.groupdict().get("itself") else match.start()
    named, most = roster.within(start, match.end())
    told = {name: value_of(value) for name, value in match.groupdict().items() if value and name != "itself"}
    own = len(named)
    for name, value in told.items():
        if name in ("total", "all", "whole") or (name == "count" and not others):
            union.totals.add(value)
        elif name in ("more", "partners"):
            union.totals.add(value + 1)
        elif others and own != value:
            whole = False
    fresh = [place for place in named if place not in union.members]
    union.signed = union.signed or _SIGNED.search(roster.text[match.start() : match.end()]) is not None
    union.members |= dict.fromkeys(fresh)
    union.most += len(fresh) + max(0, most - own)
    union.whole = union.whole or whole
    union.last = number
    union.sentences.append(number)


def _count(text: str, union: _Union | None, number: int) -> None:
    """Note how many make up the union."""
    if union is None:
        return
    match = _TOTAL.search(text)
    if match is not None and (number == union.opened or text.startswith(("The", "All"))):
        if number != union.opened and text.startswith((" from ", " in "), match.end()):
            return  # "The three founders from Peru are A, B and C"
        total = value_of(match["count"])
        if total > 1 and _OF_OTHERS.search(match[0]) is None:
            union.totals.add(total)


def _put(
    union: _Union, readings: Sequence[Reading], organisations: Sequence[Organisation], found: Sequence[Candidate]
) -> list[Candidate]:
    """Put the agreement of a union in place of what its sentences gave of a part of it."""
    members = frozenset(union.members)
    sentences = {*union.sentences, union.opened}
    kept: list[Candidate] = []
    for candidate in found:
        if candidate.members == members:
            better = candidate.status == "reported" and candidate.sentence in union.sentences and union.opened >= 0
            if not better:
                return [*found]
            continue
        others = [place for place in candidate.members if place not in members]
        part = candidate.members and all(is_union(organisations[place]) for place in others)
        if part and candidate.sentence in sentences and candidate.status != "terminated":
            continue
        beside = union.paper and candidate.sentence in sentences and candidate.members & members
        if len(candidate.members & members) > 1 or beside:
            return [*found]
        kept.append(candidate)
    return [*kept, _candidate(union, readings)]


def _candidate(union: _Union, readings: Sequence[Reading]) -> Candidate:
    """Write the agreement with the sentence that tells of the founding and those that enrol."""
    telling = union.opened if union.opened >= 0 else union.sentences[0]
    sentence = readings[telling].sentence
    spans = [(readings[at].sentence.start, readings[at].sentence.end) for at in sorted({*union.sentences} - {telling})]
    status = "signed" if union.signed else "reported"
    kind = told_kind(sentence.text)
    if kind in GENERIC:
        last = max(union.sentences, default=telling)
        kind = next(_papers_signed(readings[max(0, telling - _REACH) : last + 1]), kind)
    return Candidate(
        tuple(union.members), (), (), kind, status, sentence.start, sentence.end, telling, RULE,
        resolved=True, spans=spans,
    )  # fmt: skip


def _papers_signed(readings: Sequence[Reading]) -> Iterator[str]:
    """Give the kind of what sentences say that they signed, whoever they are: *they signed a memorandum*."""
    for reading in readings:
        if any(frame.rule.startswith("sign") and reason for frame, reason in reading.frames):
            kind = told_kind(reading.sentence.text)
            if kind not in GENERIC:
                yield kind
