"""What a text says of all the agreements that it lists: one day for them, or that they are still to come."""

from __future__ import annotations

import re

from kg.extract.document import Sentence
from kg.extract.frames.frame import Clause, Frame
from kg.extract.hints import AHEAD, hints
from kg.extract.names.offsets import has_any
from kg.extract.papers import ANY_PACT
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.focus import Focus
from kg.extract.telling.context import Context
from kg.extract.telling.clause_dates import is_of_earlier

_AHEAD = re.compile(
    r"\b(?:signings?|signing ceremon(?:y|ies))\b(?: (?:of|between|with) [\w ,]{1,80}?)? (?:"
    r"(?:will|is to|are to|is due to|is expected to) (?:take place|be held|happen|follow|occur)\b"
    r"|(?:is|are) (?:scheduled|slated|planned)\b)"
    rf"|\bthe {ANY_PACT}\b,?(?: [-–—])? (?:which is |which are )?to be signed\b"
    r"|\b(?:proposals?|permission|approval|consent|go-ahead|green light)\b (?:[\w ]{0,30}? )?(?:that|to|for) "
    rf"[^.;:]{{0,60}}?(?:\b{ANY_PACT} be signed|\bsign(?:ing)? (?:of )?[^.;:]{{0,30}}?{ANY_PACT})\b"
)
_ALLOWED = ("roposal", "ermission", "pproval", "onsent", "o-ahead", "reen light")


def tells_of_signing_ahead(text: str) -> bool:
    """Say whether a sentence tells of a signing still to come: *the signings will take place*, *the cabinet has
    approved a proposal that memoranda be signed*.
    """
    told = hints(text) & AHEAD != 0 or " to be signed" in text or ("sign" in text and has_any(text, _ALLOWED))
    return told and _AHEAD.search(text.lower()) is not None


# *the meeting ended with the signing of an agreement*
_DONE = re.compile(
    r"\b(?:end|clos|conclud|culminat|finish|result|crown)ed (?:with|in|by) (?:the )?(?:[\w-]+ )?(?:signing|signature)\b"
)


def still_to_come(candidate: Candidate, context: Context) -> Candidate:
    """Take for planned what only nouns tell of, or words of agreeing, where the text says that *the signings will take
    place this week* or speaks of *the memorandum, to be signed on Monday*.
    """
    if candidate.rule not in _OF_NOUNS:
        return candidate
    if _DONE.search(context.sentence_at(candidate.start).text.lower()) is not None:
        return candidate
    return candidate.but(status="planned") if candidate.status in ("signed", "reported") else candidate


_OF_NOUNS = ("signing-noun", "between-noun", "with-noun", "agree", "works-under", "provides-for", "commits-both")
_FROM_PROMISE = ("listed", "promised-names")


def date_of_promise(candidate: Candidate, context: Context) -> Candidate:
    """Date what a list names by the sentence that began it: *nine memoranda were signed on 4 May. They are with*."""
    if candidate.rule not in _FROM_PROMISE or candidate.date is not None or candidate.status != "signed":
        return candidate
    sentence = context.sentence_at(candidate.start)
    date = context.day_of(sentence) or context.visit_date(sentence)
    return candidate.but(date=date) if date is not None and context.can_be_past(date, "signed") else candidate


def inherit_date(
    candidates: list[Candidate],
    frame: Frame,
    clause: Clause,
    focus: Focus,
    number: int,
    context: Context,
    sentence: Sentence,
) -> None:
    """Give agreements that a text lists the day on which it says all were signed:
    *three memoranda were signed today*.
    """
    if focus.listing == number and not any(candidate.parties for candidate in candidates):
        dates = context.dates(sentence)
        told = len(dates) == 1 and not is_of_earlier(clause, dates[0])
        focus.listing_date = context.day_of(sentence) if told else focus.listing_date
        return
    undated = any([candidate.date is None for candidate in candidates])
    if undated and frame.rule != "have" and _SAME_TIME.search(sentence.text.lower()):
        before = context.last_date(sentence)
        for place, candidate in enumerate(candidates):
            if candidate.date is None and candidate.status in ("signed", "renewed", "reported"):
                candidates[place] = candidate.but(date=before)
    if focus.listing_date and number - focus.listing <= 6:
        for place, candidate in enumerate(candidates):
            if candidate.date is None and candidate.status == "signed" and frame.rule.startswith("sign"):
                candidates[place] = candidate.but(date=focus.listing_date)


_SAME_TIME = re.compile(
    r"\b(?:then|(?:the|that) same (?:day|week|month|year|time|occasion|ceremony|event)"
    r"|on (?:that|this|the same) (?:day|occasion))\b"
)
