"""*They* and *it* that were signed with somebody are the papers of which the sentence before tells.

A has three agreements. **They** were signed with B and C     the agreements
A has a new memorandum. **It** was signed with B              the memorandum
A and B signed a pact. **It** was also signed by C            the pact
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.names.offsets import has_any
from kg.extract.papers import ANY_PACT, MEMORANDA, MEMORANDUM, PACTS

# How a sentence begins that may tell so.
OPENS = ("They were ", "They have been ", "They are ", "It was ", "It has been ")
_SIGNED = re.compile(r"P(?P<verb>V)[at9]?(?:[/it][dCLt9]{1,3}){0,2}(?P<next>W|B(?=d?Op?(?:[^&,]|$)))")
_MANY, _ONE = re.compile(rf"\b{PACTS}\b"), re.compile(rf"\b(?!{PACTS}\b){ANY_PACT}\b")
_MEMORANDA = re.compile(rf"\b(?:{MEMORANDA}|{MEMORANDUM})\b")


def with_papers_meant(items: Sequence[Item], row: str, before: str) -> Sequence[Item]:
    """Put the papers of the sentence before for *they* or *it* that were signed with somebody.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.
        before: The sentence before.
    """
    match = _SIGNED.match(row)
    low = items[0].low
    if match is None or low not in ("they", "it"):
        return items
    verb = items[match.start("verb")]
    if match["next"] == "B" and (low != "it" or " also " not in verb.low):
        return items
    signs = verb.value in ("sign", "find", "renew") and verb.form.split()[1:] == ["passive"]
    if not signs and not (low == "they" and verb.low == "are" and match.end() == len("PVW")):
        return items
    lowered = before.lower()
    told = has_any(lowered, ("agree", "mo", "pact", "accord", "protocol", "contract", "treat", "convention", "letter"))
    if not told or (_MANY if low == "they" else _ONE).search(lowered) is None:
        return items
    kind = "mou" if _MEMORANDA.search(lowered) is not None else "agreement"
    form = "many" if low == "they" else "one"
    end = items[0].end
    return [items[0]._replace(tag="DET", low="the", value="the"), Item("INS", end, end, kind, kind, form), *items[1:]]
