"""Organisations recognised by the list alone: *UNESCO*, *Huawei*, *Harvard*."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from kg.extract.names import lexicon
from kg.extract.names.acronyms import abbreviates, is_acronym, stands_for
from kg.extract.names.entries import Entries, Entry
from kg.extract.names.lexicon import find_demonym
from kg.extract.names.standing import stands_for_organisation
from kg.extract.names.tokens import CAP, Token, Zone

_WITH_TOOL = re.compile(r"\b(?:via|using|on) $")


def find_known(text: str, zones: Sequence[Zone], inside: Set[int], entries: Entries) -> None:
    """Enter the known organisations that stand outside the names already found."""
    first_words = lexicon.known_first_words().keys()
    for zone in zones:
        tokens = zone.tokens
        free = 0
        for at, token in enumerate(tokens):
            if token.text not in first_words or token.kind != CAP or at < free:
                continue
            may = token.start not in inside or _is_whole(zone, at)
            size = _longest(zone, at) if may and not _in_brackets(zone, at) else 0
            if size:
                free = at + size
                form = " ".join(t.text for t in tokens[at : at + size])
                known = lexicon.known_organisations()[form]
                if at and known.kind == "university" and _goes_before(tokens[at - 1]):
                    continue
                if known.kind == "enterprise" and _WITH_TOOL.search(
                    text, max(0, tokens[at].start - 8), tokens[at].start
                ):
                    continue  # "via Cisco Webex"
                if known.asks and is_acronym(form) and any(abbreviates(form, entry.name) for entry in entries):
                    continue  # "JNU" is rather the university that the text names
                if not known.asks or stands_for_organisation(text, zone, at, size, strict=True):
                    _enter(form, known, tokens[at].start, entries)


def _is_whole(zone: Zone, at: int) -> bool:
    """Say whether two words or more are known and no longer name goes on: *the **African Union***."""
    tokens = zone.tokens
    end = at + _longest(zone, at)
    return (
        end > at + 1
        and (at == 0 or tokens[at - 1].kind != CAP)
        and (end >= len(tokens) or (tokens[end].kind != CAP and tokens[end].low not in ("of", "for")))
    )


def _goes_before(token: Token) -> bool:
    """Say whether a capitalised word right before makes another name of it: ***Chimie** ParisTech*."""
    return token.kind == CAP and not (
        lexicon.is_plain(token.low)
        or token.low in lexicon.words("openers")
        or token.low in lexicon.words("roles")
        or find_demonym(token.text)
    )


def _in_brackets(zone: Zone, at: int) -> bool:
    """Say whether brackets introduce the word as somebody else's acronym.

    *University of the South Pacific (**USP**)*.
    """
    tokens = zone.tokens
    return (
        at >= 2
        and tokens[at - 1].text == "("
        and tokens[at - 2].kind == CAP
        and at + 1 < len(tokens)
        and tokens[at + 1].text == ")"
    )


def _enter(form: str, known: lexicon.KnownOrganisation, start: int, entries: Entries) -> None:
    """Enter a known organisation under the form used, joined with its other forms.

    *MIT*, *Massachusetts Institute of Technology*.
    """
    same = next((entry for entry in entries if _same(entry.name, known)), None) or _in_full(form, known, entries)
    bound = entries.find(form)
    if bound is not None and bound.name != form and bound.known is None:
        bound.starts.append(start)  # brackets or a fuller name have said already whose form it is
        return
    entry = entries.enter(form, known.kind, start)
    entry.known = known.country or ""
    if same is not None and same is not entry:
        same.known = entry.known
        entries.join(same, entry)
        if is_acronym(form):
            same.forms[form] = "acronym"


def _in_full(form: str, known: lexicon.KnownOrganisation, entries: Entries) -> Entry | None:
    """Give the entry that the text also names in full: *Harvard University* for *Harvard*, an acronym's name."""
    if is_acronym(form) and not known.asks and len(form) > 3:
        return next((entry for entry in entries if entry.name != form and stands_for(form, entry.name)), None)
    if known.kind != "university":
        return None
    return entries.find(f"{form} University") or entries.find(f"University of {form}")


def _same(name: str, known: lexicon.KnownOrganisation) -> bool:
    """Say whether a name is the known organisation, alone or with its legal form: *Huawei Technologies Co., Ltd.*"""
    listed = lexicon.known_organisations().get(name)
    if listed is not None:
        return listed.name == known.name
    words = name.split()
    for size in range(len(words) - 1, 0, -1):
        listed = lexicon.known_organisations().get(" ".join(words[:size]).rstrip(","))
        if listed is not None and known.kind == "enterprise":
            return listed.name == known.name
    return False


def _longest(zone: Zone, at: int) -> int:
    known = lexicon.known_organisations()
    tokens = zone.tokens
    for size in range(min(lexicon.known_first_words().get(tokens[at].text, 0), len(tokens) - at), 0, -1):
        if " ".join(t.text for t in tokens[at : at + size]) in known and not (
            at + size < len(tokens)
            and tokens[at + size].kind == CAP
            and tokens[at + size].low in lexicon.words("derailers")
        ):
            return size
    return 0
