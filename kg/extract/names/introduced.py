"""Names that only the acronym behind them gives away.

*Bildungsverband der Wirtschaft **(BDW)***: a run of words whose initials the brackets repeat. A programme, a degree or
an instrument (*Memorandum of Understanding (MoU)*) is none.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.acronyms import abbreviates, stands_for
from kg.extract.names.coordination import CONTINENTS
from kg.extract.names.entries import Entries
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country
from kg.extract.names.tokens import CAP, SMALL, Place, Token, Zone
from kg.extract.papers import ANY_PACT

NO_BODY = frozenset(
    "partnership yojana abhiyan understanding programme program project initiative plan scheme agreement goals "
    "education degree "
    "philosophy learning system framework technology "
    "technologies office board executive strategy intelligence award enterprises conference forum summit "
    "course test examination cooperation internet training teaching "
    "science sciences arts administration law studies engineering things scholarship scholarships corridor "
    "policy management change vehicle vehicles unit team zone "
    "fund chair week net day year mobility exchange research development innovation act bill law protocol "
    "treaty convention standard standards".split()
)
_QUARTERS = frozenset("north south east west central middle northern southern eastern western the".split())
# Before what is spoken of: "transmission of Staphylococcus Aureus (SA)".
_TOPICS = frozenset("of on for in from".split())


def find_introduced(
    text: str, zones: Sequence[Zone], acronyms: Sequence[Place], inside: bytearray, entries: Entries
) -> None:
    """Enter the runs of words that an acronym in brackets introduces.

    Args:
        acronyms: Where words stand that are written as acronyms.
    """
    for number, place in acronyms:
        tokens, at = zones[number].tokens, place - 1
        if at < 2 or at + 2 >= len(tokens) or tokens[at].text != "(" or tokens[at + 2].text not in (")", ","):
            continue
        acronym = tokens[place].text
        judged = bool(inside[tokens[at - 1].start])
        if (judged and tokens[at - 1].low not in _SEVERAL) or entries.find(acronym):
            continue
        if _CALLS.match(text, tokens[at + 2].end):
            continue  # "(ACE-Impact) project"
        if _OF_OWNER.match(text, tokens[at + 2].end) and _is_office(tokens, at):
            continue
        first = _first(tokens, at, acronym)
        if first is None or {"programme", "program", "project", "plan"} & {t.low for t in tokens[first:at]}:
            continue
        known = acronym in lexicon.known_organisations()
        if _is_body_of_several(text, tokens[first:at], acronym) or (
            not judged
            and (_is_named(tokens, first) or tokens[at - 1].low in lexicon.heads())
            and (known or tokens[at - 1].low not in NO_BODY or _is_party(text, tokens[first].start))
            and (known or _has_own(tokens[first:at]) or _is_party(text, tokens[first].start))
        ):
            start = tokens[first].start
            shorter = entries.at_edge(start)
            entry = entries.enter(text[start : tokens[at - 1].end], "other", start)
            entries.add_form(entry, acronym, "acronym")
            if shorter is not None and not shorter.joined and entry.name.startswith(shorter.name + " "):
                entries.join(entry, shorter)  # "[China Cultural Centre] in Norway (CCCN)"


_SEVERAL = frozenset("colleges schools polytechnics universities institutes".split())
_FEWEST_WORDS = 3


def _is_body_of_several(text: str, run: Sequence[Token], acronym: str) -> bool:
    """Say whether colleges are one body by what the text goes on to tell of it: *Fjord Vocational Colleges (FVC) ...
    FVC director Berg*, *the FVC board*; not *State Universities and Colleges (SUCs)*.
    """
    if len(run) < _FEWEST_WORDS or run[-1].low not in _SEVERAL or any(token.kind != CAP for token in run):
        return False
    return re.search(_ACTS.format(letters=re.escape(acronym)), text) is not None


_ACTS = (
    r"(?<![\w(])(?:{letters} (?i:director|president|rector|chancellor|ceo|board|council|spokes\w+|has|is|was)\b"
    r"|(?i:director|president|rector|chancellor|head) of {letters}\b)"
)
_CALLS = re.compile(r" (?:projects?|programmes?|programs?|initiatives?|schemes?|frameworks?)\b")
_OWNER = re.compile(rf"(?<= )(?P<land>[{UPPER}]\w+(?: [{UPPER}]\w+)?)[’']s? $")
_OF_OWNER = re.compile(r",? (?:of|at) (?:the )?[A-Z]")
_PARTY = re.compile(
    rf"\b(?:signed|inked|entered into|partner(?:ed|ship)|collaborat\w+|(?i:{ANY_PACT}))\b"
    r"[^.;]{0,40} (?:with|between (?:the )?[^.;,]{2,60} and) (?:the )?$"
)


def _is_party(text: str, start: int) -> bool:
    """Say whether an agreement is with what follows: *signed an MoU with **Young Power in Action** (YPA)*."""
    if (owner := _OWNER.search(text, max(0, start - 40), start)) and find_country(owner["land"]):
        start = owner.start()  # "with Fiji’s [Scholarships and Loans Services]"
    ends = text.endswith((" with ", " with the ", " and ", " and the "), 0, start)
    return ends and _PARTY.search(text, max(0, start - 120), start) is not None


def _is_office(tokens: Sequence[Token], bracket: int) -> bool:
    """Say whether a run before brackets is an institution's office: *Office of Research and Outreach (ORO) at Oslo*."""
    run = reversed(tokens[max(0, bracket - 10) : bracket])
    words = itertools.takewhile(lambda token: token.kind in (CAP, SMALL), run)
    return any(token.text == "Office" for token in words)


def _is_named(tokens: Sequence[Token], first: int) -> bool:
    """Say whether no "of" and its like governs a run, unless an office does: *Director of **Fjord Oil Norway***."""
    if first == 0 or tokens[first - 1].low not in _TOPICS:
        return True
    return tokens[first - 1].low == "of" and first > 1 and tokens[first - 2].low in lexicon.words("roles")


def _first(tokens: Sequence[Token], bracket: int, acronym: str) -> int | None:
    """Give the index of the first word of the run before the brackets whose initials they repeat."""
    for first in range(bracket - 2, max(-1, bracket - 12), -1):
        token = tokens[first]
        if token.kind not in (CAP, SMALL):
            return None
        if token.kind == CAP and token.text[0].casefold() == acronym[0].casefold():
            words = " ".join(t.text for t in tokens[first:bracket])
            if stands_for(acronym, words) or (len(acronym) > 4 and abbreviates(acronym, words)):
                return first
    return None


def _is_region(run: Sequence[Token]) -> bool:
    """Say whether words only tell of parts of the world: *Central and West Asia*."""
    wide = lexicon.words("wide")
    return all(t.kind != CAP or t.low in wide or t.low in CONTINENTS or t.low in _QUARTERS for t in run)


def _has_own(run: Sequence[Token]) -> bool:
    """Say whether a run has a word that no dictionary has, or a head.

    Not *Institutional Advancement and Enterprises*.
    """
    if _is_region(run):
        return False
    return run[-1].low in lexicon.heads() or any(t.kind == CAP and not lexicon.is_plain(t.low) for t in run)
