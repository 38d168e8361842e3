"""Whom one visitor saw: hosts of one visit are not each other's partners.

*A delegation visited B and C. A memorandum was signed* is of the delegation's own university, with B, with C or both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.extract.document import Mention, Sentence
from kg.extract.frames.frame import Clause, Frame
from kg.extract.hints import JOURNEY, hints
from kg.extract.parties.focus import Focus
from kg.extract.parties.topics import is_institution

_VISIT = re.compile(
    r"\b(?:visit(?:s|ed|ing)?(?: to| on)?|tour(?:s|ed|ing)?(?: of)?|trips? to|travell?ed to|went to|delegations? to)"
    r"(?: (?:[\w-]+ ){0,4}(?:universities|institutions|colleges|schools)"
    r"(?: (?:including|such as|namely)|,? ?[–:—-]| \()? ?)?(?: the)? ?$"
)
_JOINED = re.compile(r"(?: \([^()]{1,40}\))?(?:,? in [\w ]{1,20})?(?:,|,? and|,? as well as|,? then)(?: the)? ")


# *During a visit to B,* opens what somebody else did; *During a visit to B, C and D,* lists hosts
_FRONTED = re.compile(r"(?:during|on|in the course of|after|following|as part of|while|in) ")
_GOES_ON = re.compile(r"(?: \([^()]{1,40}\))?(?:,? and\b|,? as well as\b|, (?:the )?[\w ]{3,60}?,? and\b)")


def visited_together(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[frozenset[int]]:
    """Give the organisations that a sentence names as hosts of one visit, each visit's: *visited B and C*."""
    if not mentions:
        return
    if not hints(sentence.text) & JOURNEY:
        return
    lowered = sentence.text.lower()
    at = 0
    while at < len(mentions):
        left = max(0, mentions[at].start - sentence.start - 80)
        run = [mentions[at].organisation]
        last, hosted = at, _VISIT.search(lowered[left : mentions[at].start - sentence.start]) is not None
        while hosted and last + 1 < len(mentions):
            between = lowered[mentions[last].end - sentence.start : mentions[last + 1].start - sentence.start]
            if not _JOINED.fullmatch(between) and mentions[last + 1].organisation != run[-1]:
                break
            if last == at and between.strip() in (",", ", the") and _FRONTED.match(lowered):
                after = lowered[mentions[last + 1].end - sentence.start :]
                if not _GOES_ON.match(after):
                    break  # "During the visit to B, the delegation of A", "On a visit to B, A signed"
            last += 1
            run.append(mentions[last].organisation)
        if hosted or len(set(run)) > 1:
            yield frozenset(run)
        at = last + 1


_AT_HOST = re.compile(r"(?:At|In) (?:the )?")


def add_stop(focus: Focus, sentence: Sentence, mentions: Sequence[Mention]) -> None:
    """Remember the stops of one tour: *At B she signed a memorandum. At C an agreement was renewed.*"""
    opening = _AT_HOST.match(sentence.text) if mentions and sentence.text.startswith(("At ", "In ")) else None
    if opening is None or mentions[0].start - sentence.start != opening.end():
        focus.stops = ()
        return
    focus.stops = (*focus.stops, mentions[0].organisation)
    if len(set(focus.stops)) > 1:
        focus.meet_hosts(frozenset(focus.stops))


_WITH_EACH = re.compile(r"\bwith (?:each of (?:them|these)|(?:all|both|all \w+) of them)\b")


def seen_before(clause: Clause, frame: Frame, focus: Focus, guests: Sequence[int]) -> list[int]:
    """Give the hosts that the sentence before named, for *The delegation signed a memorandum with each of them*."""
    if len(guests) != 1 or not focus.hosts or not focus.sentences or guests[0] in focus.hosts[-1]:
        return []
    named = focus.sentences[-1]
    if not focus.hosts[-1].issubset(named) or not is_with_each(clause, frame):
        return []
    return [place for place in dict.fromkeys(named) if place in focus.hosts[-1]]


def is_with_each(clause: Clause, frame: Frame) -> bool:
    """Say whether it is one with each of those before: *memoranda were signed **with all of them***."""
    words = " ".join(item.low for item in clause.items[frame.first : frame.last + 6])
    return _WITH_EACH.search(words) is not None


def signed_on_visit(frame: Frame, focus: Focus) -> tuple[tuple[int, ...], ...]:
    """Give the two sides of what one visit to several brought: *A delegation of A visited B, C and D. Several
    agreements were signed*: with which of them is not said.
    """
    told = frame.subject is not None or frame.partners or frame.mutual is not None
    last = focus.sentences[-1] if focus.sentences else ()
    if told or not frame.rule.startswith("sign") or not focus.hosts or focus.guest is None or focus.guest < 0:
        return ()
    hosts = tuple(place for place in dict.fromkeys(last) if place in focus.hosts[-1])
    others = {place for _, place in focus.current} - {focus.guest, *hosts}
    if len(hosts) < 2 or set(hosts) != focus.hosts[-1] or focus.guest in hosts or others:
        return ()
    return (focus.guest,), hosts


_TWO = 2
# *Then **they were received** by the rector of B*, *the guests then **met** the rector of B*
_AS_GUESTS = re.compile(
    r"\b(?:[Tt]hey|guests|visitors|delegation|party|team)\b(?! of\b)[^;]{0,90}? (?:were (?:\w+ )?(?:received|welcomed"
    r"|met|hosted|greeted)|visited|met|went|called (?:on|at)|travell?ed|moved on|came to|arrived)\b"
)


def next_stop(focus: Focus) -> list[int]:
    """Give guest and host of the next stop: *A visited B and signed with it. They were received at **C**. They signed
    a memorandum.*
    """
    last = focus.sentences[-1] if focus.sentences else ()
    told = focus.parties[-1]
    if focus.previous is None or _AS_GUESTS.search(focus.previous[0].text) is None:
        return []
    if len(last) != 1 or last[0] in told or not is_institution(focus.organisations[last[0]]):
        return []
    guest = focus.home if focus.home in told else None
    if guest is None:
        guest = next((seen for host in told if (seen := guest_of(focus, host)) is not None), None)
    return [guest, last[0]] if guest is not None else []


def guest_of(focus: Focus, host: int) -> int | None:
    """Give who came to a host and signed with it, as the agreement told last has it."""
    told = focus.parties[-1] if focus.parties else ()
    guests = [place for place in told if place not in focus.seen]
    return guests[0] if len(told) == _TWO and host in told and host in focus.seen and len(guests) == 1 else None
