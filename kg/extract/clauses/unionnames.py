"""Alliances that a text calls by their name alone: *the alliance FjordTech ... **FjordTech** consists of A, B and C*.

Where the text tells once what a name is, the name stands for *the FjordTech alliance* in every sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.names.lexicon import is_plain
from kg.extract.names.offsets import has_any

_UNION = r"(?:[Aa]lliance|[Cc]onsortium|[Cc]oalition|[Ll]eague)"
_NAME = r"(?P<name>[A-Z][\w’&-]*(?: [A-Z0-9][\w’&-]*){0,2})"
_SAYS = ("lliance", "onsorti", "oalition", "eague")
# *the alliance FjordTech*, *a consortium called Green Sea*; *the FjordTech alliance*; *FjordTech, the alliance of*,
# *FjordTech is an alliance of four universities*
_TOLD = (
    re.compile(rf"\b{_UNION}(?:,? (?:called|named))? {_NAME}"),
    re.compile(rf"{_NAME}(?: European University| University)? {_UNION}\b(?! for\b)"),
    re.compile(
        rf"{_NAME}(?: \([^()\n]{{2,20}}\))?(?:,| is| was) (?:an?|the) "
        rf"(?:(?!(?:of|in|for|against|not|from)\b)[\w-]+ ){{0,4}}{_UNION}\b"
        r"(?=[,.;]| (?:of|which|that|formed|founded)\b|$)"
    ),
)
_MOST = 5


def find_unions(text: str) -> frozenset[str]:
    """Give the names by which a text calls alliances, in small letters: of words that are not all in a dictionary."""
    if not has_any(text, _SAYS):
        return frozenset()
    names = [match["name"].removeprefix("The ") for told in _TOLD for match in told.finditer(text)]
    own = [name for name in dict.fromkeys(names) if not all(is_plain(word) for word in name.lower().split())]
    return frozenset(name.lower() for name in own[:_MOST])


def settle_unions(items: Sequence[Item], unions: frozenset[str]) -> Sequence[Item]:
    """Write the name of an alliance as *the FjordTech alliance*, whether or not it is read as an organisation."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        for size in (3, 2, 1):
            run = items[at : at + size]
            low = " ".join([item.low for item in run])
            if len(run) == size and low in unions and {item.tag for item in run} <= {"CAP", "ORG"}:
                whole = run[0]._replace(end=run[-1].end, low=f"{low} alliance")
                if run[0].tag == "CAP":
                    whole = whole._replace(tag="LNK", value="", form="one")
                following = items[at + size : at + size + 1]
                if not (following and following[0].tag in ("LNK", "ANA", "CAP")):
                    found.append(whole)
                    at += size
                    break
        else:
            found.append(items[at])
            at += 1
    return found if found != [*items] else items
