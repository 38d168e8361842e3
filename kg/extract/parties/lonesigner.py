"""The one house that a sentence tells to have signed a paper with others whom a later one names.

*A signed a memorandum on Monday. The other signatories are B and C*; *A is a party to the agreement. The others are B
and C*; *the charter was signed by A on Monday. B and C had signed it before*.
"""

from __future__ import annotations

import re

from kg.extract.caseless import Caseless
from kg.extract.papers import CHARTER
from kg.extract.parties.rosters import LIST, Roster
from kg.extract.readings import Reading

# Why a signing of one house gives nothing by itself.
_ALONE = "the partner is not named"
_IS_PARTY = Caseless(
    rf"{LIST} (?:is|was|became|has become) (?:also )?(?:a|one of the) (?:party|parties|signatory|signatories)"
    rf" (?:to|of) (?:the|this) (?:[\w-]+ ){{0,3}}{CHARTER}\b",
)


def lone_signer(reading: Reading, roster: Roster, unreal: re.Pattern[str]) -> int | None:
    """Give the one house that a sentence names where it signed one paper with nobody who is named.

    Args:
        reading: The sentence.
        roster: The same with a sign for each list of names.
        unreal: What tells that something is not so, or no more.
    """
    if len({*reading.organisations}) != 1 or roster.text.count(LIST) != 1 or reading.clause is None:
        return None
    if _IS_PARTY.search(roster.text) is not None:
        return reading.organisations[0] if unreal.search(roster.text) is None else None
    for frame, why in reading.frames:
        if frame.rule not in ("sign-active", "sign-passive") or why != _ALONE or frame.partners:
            continue
        papers = [reading.clause.items[at] for at in frame.instruments]
        if frame.status == "signed" and not frame.stranger and papers and all(item.form == "one" for item in papers):
            return reading.organisations[0]
    return None
