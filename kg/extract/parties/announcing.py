"""The line that opens a list of agreements: whose they are, and that the names which follow are their partners.

*Harbour University has agreements in three countries.*, *Partner universities*
"""

from __future__ import annotations

import re

from kg.extract.caseless import Caseless
from kg.extract.clauses.groups import is_place
from kg.extract.document import Sentence
from kg.extract.frames.frame import Clause
from kg.extract.frames.verb_status import form, moods
from kg.extract.hints import HELD, hints
from kg.extract.names.offsets import has_any
from kg.extract.papers import ACCORD, ANY_PACT, MEMORANDA, MEMORANDUM, PACTS
from kg.extract.parties.coreference import resolve_core
from kg.extract.parties.described import BULLET
from kg.extract.parties.focus import Focus, Roll
from kg.extract.parties.rosters import UNION
from kg.extract.parties.standing import ENDED, IS_ACTIVE, PLANNED, section_status, words_status
from kg.extract.parties.topics import KINDS
from kg.extract.telling.context import Context

_REACH = 3
_LONG_REACH = 6

_HELD = (
    r"(?:partners\b|partner(?:ed)? (?:\w+ )?(?:universit|institution|school|college|organi[sz]ation)"
    rf"|(?:partnerships|{PACTS})\b)"
)
_LIST = r"(?:lists?|tables?|register|catalogue|directory|database|inventory|roll|page|map|overview)"
_HAS = re.compile(_HELD)  # in lower case
_ANNOUNCES = Caseless(
    rf"\b(?:lists|listed|enumerates|enumerated|publishes|published|keeps|kept|names|records|registers|sets out)"
    rf" (?:(?!that\b|and (?:ha[sd]|have|sign|is|was|are|were)\b)[\w'’-]+ ){{0,10}}?{_HELD}"
    rf"|\b(?:describes|shows|gives|presents|breaks down) (?:its|all its|their) (?:[\w-]+ ){{0,3}}?{_HELD}"
    rf"|\b{_LIST}\b (?:[\w'’-]+ ){{0,8}}?{_HELD}|{_HELD}\w* (?:[\w'’-]+ ){{0,3}}?{_LIST}\b"
    rf"|{_HELD}\w*(?: [\w'’-]+){{0,6}} (?:by|after|for) (?:country|continent)\b"
    rf"|{_HELD}\w*(?: [\w'’-]+){{0,4}} are (?:listed|shown|given|named|set out) (?:below|in the (?:table|list))\b"
    rf"|\b(?:agreements?|partners?|partnership|mou|exchange|cooperation) (?:list|table|register|page|database|map)\b",
)
_HEADING = re.compile(
    r"(?:(?:who|meet|our|list of|the|new|current|active|existing|international|foreign|bilateral|overseas|global"
    r"|academic|main"
    rf"|inter-university|cooperation|collaboration|exchange|strategic|memoranda of understanding|mou|signed|and|or"
    rf"|{ENDED}|{PLANNED}),? )*"
    rf"{_HELD}\w*(?: (?:abroad|worldwide|in force|signed|concluded|by country|with|of understanding|and|partners|that"
    rf"|which|are|were|is|was|have|has|been|{ENDED}|{PLANNED}))*\s*:?",
    re.IGNORECASE,
)
ENTERS = re.compile(
    r"\b(?:list(?:s|ed|ing)?|names?|named|entr(?:y|ies)|enters?|rows?|records?|page|register|table|partners?|adds?"
    r"|brings?|accounts? for|follow(?:s|ed)?|completes?|covers?|represented|includes?|comprises?|agreements?|papers"
    r"|memorand\w+|accords?|newest|oldest|latest|earliest|ones|works? with|comes?|contributes?|contributed"
    r"|there (?:are|is)"
    r"|(?:it|they|these|those|others?) (?:is|are|has|have))\b",
    re.IGNORECASE,
)

_OVER = frozenset(("end", "close", "deny", "talk", "plan"))


# What stands before the entries in the sentence that speaks of the list.
GOES_ON = re.compile(
    r":|\b(?:begins with|opens with|has the following|comprises|includes|(?:is|are) made up of|names)\b"
)

# "The following universities attended the fair:" opens another list.
_OPENS_ANOTHER = re.compile(
    r"(?!.*\b(?:partners?|agreements?|memorand\w+)\b).*"
    r"\b(?:attended|took part|participated|participants|attendees|guests?|speakers?|visitors?|visited|competed"
    r"|sponsors?|jury|members)\b[^.!?]*"
    r"|(?!.*\b(?:partners?|agree\w*|memorand\w+|sign\w*)\b).*\b(?:rankings?"
    r"|competitors|negotiat\w+|may|can|could|might|must|should|will|would|wants?|wish(?:es)?"
    r"|hopes?|plans?|invit\w+|appl(?:y|ies|ied)|choose|study|studied|toured|called (?:at|on)|ranks?|ranked)"
    r"\b[^.!?]*:"
    r"|(?:latest|related|recent|other|more|further|popular|top) (?:news|articles?|stories|posts|headlines|topics)\W*"
    r"|read more\W*|see also\W*|you may also like\W*",
    re.IGNORECASE,
)

# Who takes part in a project is nobody's partner by an agreement.
_OF_PROJECT = re.compile(r"\b(?:projects?|coordinators?|kick-?off|Erasmus\b|work packages?)", re.IGNORECASE)


# *The partners of the alliance*, *Our consortium partners*
_OF_UNION = re.compile(
    rf"\bpartners (?:of|in) (?:the|this|our) (?:[\w’'-]+ ){{0,3}}{UNION}\b|\b{UNION} partners\b", re.IGNORECASE
)

# "It has agreements with the following institutions:" begins a list of whom the text is about.
_BE_WITH = (
    r"(?: (?:signed|concluded|made)(?: [\w-]+){1,3})?"
    r"(?: (?:are|is|were|was|have been|has been|were signed|have been signed)(?: \w+)?)?"
)
_PROMISES_LIST = Caseless(
    rf"\b(?:{ANY_PACT}|partnerships?){_BE_WITH} with\b[^.;:]{{0,60}}:$"
    r"|^(?:the|its|our)(?: \w+){0,2} partners are(?: the following)?(?: (?:universities|institutions))?:$",
)


# *talks on agreements are held with the following:*, *it hopes for agreements with the following:*
_OTHERWISE = re.compile(
    r"\b(?:talks|negotiat\w+|discussions?|consultations) (?!(?:led|ended) to\b)|\b(?:hopes?|hoping|plans?|wish(?:es)?"
    r"|wants?|intends?|aims?) (?:for|to)\b|\bwill (?:sign|conclude|seek)\b",
    re.IGNORECASE,
)


# *The report shows that **its network of partner universities grew by five***
_GROWS = re.compile(
    r"\b(?:its|our) (?:[\w-]+ ){0,4}(?:partners|partner (?:universities|institutions|schools|colleges)|agreements)\b"
    r"[^.;:]{0,40}? (?:grew|rose|increased|climbed|(?:has|have) (?:grown|risen|increased)) (?:by|from|to)\b"
)


def announce(clause: Clause, sentence: Sentence, focus: Focus, number: int, context: Context) -> Roll | None:
    """Begin a list where a sentence says whose partners or agreements are listed, or a heading does."""
    roll = focus.roll
    if roll is not None and roll.begun == "promise" and roll.sentence == number:
        return None
    if sentence.text.endswith(":") and not focus.current and (
        _OTHERWISE.search(sentence.text) or _OF_UNION.search(sentence.text)
    ):
        focus.roll = focus.promise = None
        return None
    begun = _beginning(clause, sentence)
    if begun == "hint" and roll is not None and goes_on(roll, number):
        roll.last = number if sentence.text.endswith(":") else roll.last
        return None
    if not begun:
        return None
    owner = focus.topic if begun == "heading" and not focus.current else _owner(clause, sentence, focus, begun)
    if roll is not None and owner in (None, roll.owner) and _takes_up(roll, sentence, focus):
        roll.last = number
        return None
    if begun == "heading" and _meant(clause, sentence, focus) == []:
        return None
    if owner is None or (begun == "heading" and not _is_known(owner, focus, context)):
        return None
    if begun == "hint" and _OF_PROJECT.search(sentence.text):
        return None
    if begun == "heading" and focus.between is not None and number - focus.between.sentence == 0:
        return None  # above lines that tell between whom each is
    if begun == "heading" and _OF_UNION.search(sentence.text):
        return None  # they agreed with one another
    kind = kind_told(sentence.text.lower())
    if kind == "other" and focus.organisations[owner].kind == "association":
        return None  # the partners of an alliance are its members
    status = _listed_status(clause, sentence, begun) or _news_status(clause, begun)
    begins = Roll(owner, kind, number, (sentence.start, sentence.end), begun, status or "reported")
    if "|" in sentence.text and roll is not None and goes_on(roll, number):
        begins.columns = columns_of(sentence.text)
        begins.status = status or (roll.status if roll.status in _NOT_IN_FORCE else "reported")
    return begins


_NOT_IN_FORCE = ("planned", "terminated", "unsure")
_BEFORE_HELD = re.compile(rf"\b({ENDED}|{PLANNED})(?: [\w-]+){{0,2}} $")


def _takes_up(roll: Roll, sentence: Sentence, focus: Focus) -> bool:
    """Say whether a line goes on with a list promised far above: *Agreements signed this time are with:*."""
    if roll.begun != "promise" or focus.current or _PROMISES_LIST.search(sentence.text) is None:
        return False
    return sentence.text.endswith(":") and words_status(sentence.text.lower()) not in _NOT_IN_FORCE


def _news_status(clause: Clause, begun: str) -> str:
    """Say that a headline tells of a signing: *A secures ten memoranda*, *A signs agreements*."""
    signs = any(item.tag == "VG" and item.value in ("sign", "find") and form(item) == "fin" for item in clause.items)
    return "signed" if begun == "heading" and signs else ""


def _listed_status(clause: Clause, sentence: Sentence, begun: str) -> str:
    """Give the status of all that is listed: *former partners*, *agreements under negotiation*, or nothing."""
    lowered = sentence.text.lower()
    if begun == "heading":
        for item in clause.items:
            if item.tag == "ORG":
                lowered = lowered.replace(item.low, " ")
        told = words_status(lowered)
        if told in _NOT_IN_FORCE:
            return told
    if lowered.rstrip().endswith(":") and (_ARE_ENDED.search(lowered) or _ENDS_THEM.search(lowered)):
        return "terminated"
    told = status_before(lowered)
    return "unsure" if told and begun == "heading" and IS_ACTIVE.search(lowered) else told


_TIES = rf"(?:{ANY_PACT}|partnerships?|co-?operation|ties)"
# *the institutions with which agreements **are ended**:*, *it **puts an end to** its agreements with:*
_ARE_ENDED = re.compile(
    rf"\b{_TIES}\b[^.;:]{{0,60}}?\b(?:is|are|was|were|been|being)(?: (?:now|thus|hereby|also|all|therefore))*"
    rf" (?:{ENDED}|ended|withdrawn|denounced|brought to an end|not (?:been )?(?:renewed|extended|prolonged))\b"
)
_ENDS_THEM = re.compile(
    r"(?<!not )\b(?:(?:put|puts|putting) an end to|end(?:s|ed|ing)?|terminat(?:e|es|ed|ing)|cancel(?:s|led|ed|ling)?"
    r"|suspend(?:s|ed|ing)?|annul(?:s|led)?|revok(?:es|ed)|denounc(?:es|ed)|br(?:ea|o)ks?e? off|broke off"
    r"|withdr(?:aws|ew) from) (?:(?:all|its|the|our|their|these|following|existing|bilateral|student|exchange) ){0,4}"
    rf"{_TIES}\b"
)


def status_before(lowered: str) -> str:
    """Give the status of the partners or agreements that words speak of from what stands before them.

    >>> status_before("its former partner universities"), status_before("its partners in future years")
    ('terminated', '')
    """
    held = _HAS.search(lowered)
    before = _BEFORE_HELD.search(lowered[: held.start()]) if held is not None else None
    return words_status(before[1]) if before is not None else ""


def columns_of(text: str) -> tuple[str, ...]:
    """Give the heads of the columns of a table."""
    return tuple(cell.strip() for cell in text.split("|"))


def go_on_below(roll: Roll, sentence: Sentence, number: int) -> bool:
    """Read a line without names within a list: the head of a table, or *Expired* above the next entries.

    Returns:
        Whether it says nothing else.
    """
    if not goes_on(roll, number):
        return False
    if "|" in sentence.text:
        roll.columns = roll.columns or columns_of(sentence.text)
        roll.last = number
        return False
    status = section_status(sentence.text)
    if not status or _HAS.search(sentence.text.lower()):
        return False
    roll.status = "reported" if status == "renewed" else status
    roll.last, roll.span = number, (sentence.start, sentence.end)
    return True


def _is_known(owner: int, focus: Focus, context: Context) -> bool:
    """Say whether the text has named the owner before a heading, or is its own: else the first entry would own it."""
    named = owner in focus.recent or any(place == owner for _, place in focus.current)
    return named or context.document.publisher in focus.organisations[owner].names


# Without one of these (in lower case) nothing announces a list.
_ANNOUNCING = (
    "list enumerat publishe keeps kept names record register out describes shows gives presents breaks table catalogue"
    " directory database inventory roll page map overview country continent"
).split()


def _announcement(text: str) -> re.Match[str] | None:
    """Find the words that announce a list."""
    lowered = text.lower()
    return _ANNOUNCES.search(text) if has_any(lowered, _ANNOUNCING) else None


# *has no agreements with the universities below*
_NONE = re.compile(
    rf"\bno (?:[\w-]+ ){{0,2}}(?:{_TIES}|partners)\b|\b(?:never|no longer) (?:had|has|have|signed|concluded)\b"
    r"|\black(?:s|ed)\b"
)


# *owes money to the following partners:*, *agreements with all universities except the following:*
_OTHER_DEED = re.compile(
    r"\b(?:owe[sd]?|su(?:es?|ed|ing)|(?:broke|breaks?|broken) with|quarrel\w*|boycott\w*|los(?:t|es?)"
    r"|competes?|beat|warn\w*"
    r"|refuse\w*|reject\w*|turned down|declined)\b|\b(?:except|but|save|apart from"
    r"|excluding)(?: for)? (?:the following|these)\b"
)


def _beginning(clause: Clause, sentence: Sentence) -> str:
    """Say how the sentence begins a list, if it does: as a ``heading``, by speaking of a ``list``, or by a ``hint``."""
    if not hints(sentence.text) & HELD:
        return ""
    hits = _HAS.finditer(sentence.text.lower())
    held = next((hit for hit in hits if not _is_named(clause, sentence.start + hit.start())), None)
    if held is None or "//" in sentence.text or _NONE.search(sentence.text.lower()) is not None:
        return ""
    if sentence.text.endswith(":") and _OTHER_DEED.search(sentence.text.lower()) is not None:
        return ""
    if _HEADING.fullmatch(sentence.text) or _is_title(clause, sentence):
        return "heading"
    match = _announcement(sentence.text)
    stop = re.search(r"[;,]", sentence.text[(match or held).end() :])
    if is_hedged(clause, sentence.start + (match or held).end() + (stop.start() if stop else len(sentence.text))):
        return ""
    return "list" if match is not None else "hint"


def _is_named(clause: Clause, at: int) -> bool:
    """Say whether an offset lies within a name: *Norfolk **Partners**, LLC*."""
    return any(item.tag == "ORG" and item.start <= at < item.end for item in clause.items)


def _is_title(clause: Clause, sentence: Sentence) -> bool:
    """Say whether a line stands above what follows: *Lund University - Partner universities*."""
    if len(sentence.text) >= 100 or sentence.text[-1:] in ".!?;,":
        return False
    return not any(item.tag == "VG" and not words_status(item.low) for item in clause.items)


def _owner(clause: Clause, sentence: Sentence, focus: Focus, begun: str) -> int | None:
    """Give whose list it is: the only organisation, or the one that stands before the verb of listing."""
    named = list(dict.fromkeys(place for _, place in focus.current))
    meant = _meant(clause, sentence, focus) if not named else None
    if meant is not None:
        return meant[0] if meant else None
    if len(named) == 1:
        source = begun == "hint" and _is_source(clause, focus.current[0][0]) and _GROWS.search(sentence.text) is None
        beside = begun == "hint" and _is_one_of_several(clause, focus.current[0][0])
        return None if source or beside or (begun == "hint" and is_place(clause.groups, named[0])) else named[0]
    if begun == "hint" and not named and (_PROMISES_LIST.search(sentence.text) or _GROWS.search(sentence.text)):
        return focus.topic if focus.topic is not None and focus.topic in focus.recent else None
    if begun in ("hint", "heading"):
        return None
    if not named:
        own = re.search(r"\b(?:its|our)\b", sentence.text, re.IGNORECASE)
        return focus.topic if own else None
    match = _announcement(sentence.text)
    opens = GOES_ON.search(sentence.text)
    if opens is not None and all(clause.items[at].start - sentence.start > opens.start() for at, _ in focus.current):
        return None  # "it lists the agreements that it rests on: A (2018), B and C"
    first = next((at for at, place in focus.current if place != named[0]), 0)
    start = match.start() if match is not None else 0
    between = sentence.text[start : clause.items[first].start - sentence.start]
    return named[0] if GOES_ON.search(between) else None


def _is_one_of_several(clause: Clause, at: int) -> bool:
    """Say whether others share what is told of a house: *A **and two other colleges** have agreements with firms*."""
    group = next((group for group in clause.groups if group.first <= at <= group.last), None)
    return group is not None and any(core.kind in ("new", "many") for core in group.cores)


_THE_HOUSE = re.compile(r"\bthe (university|school|college|institute|academy)\b.*\bits\b")


def _meant(clause: Clause, sentence: Sentence, focus: Focus) -> list[int] | None:
    """Give the house that *the School* before *its agreements* means, nobody where it is none that was named; None
    where no such word stands there.
    """
    core = clause.groups[0].cores[0] if clause.groups else None
    house = _THE_HOUSE.search(sentence.text.lower())
    if house is not None and focus.topic is not None:
        return None if focus.organisations[focus.topic].kind in KINDS[house[1]] else []
    if core is None or core.kind != "one" or core.determiner != "the" or core.listed is not None:
        return None
    return resolve_core(focus, core, frozenset())


# *according to A*, *a survey that A laid before parliament*
_SOURCE = re.compile(
    r"\baccording to(?: \w+){0,6}$|\b(?:survey|study|report|count|statistics|figures) (?:that|which|by|of)(?: the)?$"
)


# *while the chairman of A looked on*, *in the presence of the minister of A*
_LOOKED_ON = re.compile(r"\b(?:while|presence of|witnessed by|attended by|(?:under|before) the eyes of|watched by)\b")


def _is_source(clause: Clause, at: int) -> bool:
    """Say whether a text only has it from them, or they only looked on: *there are ten pacts, according to **A***."""
    if _LOOKED_ON.search(" ".join([item.low for item in clause.items[max(0, at - 16) : at]])) is not None:
        return True
    return _SOURCE.search(" ".join([item.low for item in clause.items[max(0, at - 9) : at]])) is not None


def kind_told(lowered: str) -> str:
    """Name what is listed: *memoranda*, *exchange agreements*, *partners*."""
    if re.search(rf"\b(?:{MEMORANDUM}|{MEMORANDA})\b", lowered):
        return "mou"
    if re.search(r"exchange (?:agreement|partner)|erasmus", lowered):
        return "exchange"
    return "agreement" if re.search(ACCORD, lowered) else "other"


def is_hedged(clause: Clause, end: int) -> bool:
    """Say whether a verb before an offset speaks of plans, ends or talks."""
    return any(
        item.tag == "VG"
        and item.start < end
        and form(item) != "ing"
        and (item.value in _OVER or moods(item) & {"plan", "deny", "talk"})
        for item in clause.items
    )


def goes_on(roll: Roll, number: int) -> bool:
    """Say whether a sentence can still belong to the list."""
    return 0 <= number - roll.last <= (_REACH if roll.begun in ("list", "hint") else _LONG_REACH)


def is_in_list(roll: Roll, sentence: Sentence, number: int) -> bool:
    """Say whether a sentence is an entry of a list, or a line between entries whom nobody knows."""
    return roll.last == number or (goes_on(roll, number) and BULLET.match(sentence.text) is not None)


def opens_another(text: str) -> bool:
    """Say whether a line without a name heads a list of others, who are nobody's partners.

    >>> opens_another("The following universities attended the fair:"), opens_another("Latin America:")
    (True, False)
    """
    return len(text) < 100 and _OPENS_ANOTHER.fullmatch(text) is not None
