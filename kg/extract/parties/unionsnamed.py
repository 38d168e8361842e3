"""Alliances by their name alone, written as what they are: *EUMONT consists of A and B* as *the EUMONT alliance*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kg.claims import Organisation
from kg.extract.names.offsets import has_any
from kg.extract.readings import Reading


def with_unions_named(
    reading: Reading, organisations: Sequence[Organisation], names: frozenset[str]
) -> Reading:
    """Write the name by which a text calls an alliance as *the EUMONT alliance*, wherever it stands alone.

    Args:
        reading: The sentence.
        organisations: Those of the text; one that is an alliance by these names is left out of what is given.
        names: The names, in small letters (`kg.extract.clauses.unionnames.find_unions`).

    Returns:
        The sentence in these words, whose offsets are no longer those of the text; itself where it has no such name.
    """
    sentence = reading.sentence
    names = frozenset(name for name in names if _HOUSE.search(name) is None)  # "at Lund University, the alliance of"
    if not names or not has_any(sentence.text.lower(), tuple(names)):
        return reading
    own = [one for one in reading.mentions if organisations[one.organisation].name.lower() not in names]
    within = [range(one.start - sentence.start, one.end - sentence.start) for one in own]
    found = _called(names).finditer(sentence.text)
    called = [match for match in found if not any(match.start("name") in each for each in within)]
    if not called:
        return reading
    parts: list[str] = []
    passed = 0
    for match in called:
        the = "the" if match.start() else "The"
        parts += [sentence.text[passed : match.start()], f"{the} {match['name']} alliance"]
        passed = match.end()
    text = "".join([*parts, sentence.text[passed:]])
    moved = []
    for one in own:
        before = [match for match in called if match.end() <= one.start - sentence.start]
        shift = sum(len("the  alliance") + len(match["name"]) - len(match[0]) for match in before)
        moved.append(one._replace(start=one.start + shift, end=one.end + shift))
    named = sentence._replace(text=text, end=sentence.start + len(text))
    return Reading(named, tuple(moved), reading.clause, reading.frames)


_HOUSE = re.compile(r"universi|college|school|institut|academy|polytechnic|hochschule|instituto|école")


@lru_cache(maxsize=64)
def _called(names: frozenset[str]) -> re.Pattern[str]:
    told = "|".join(re.escape(name) for name in sorted(names))
    return re.compile(
        rf"(?<![\w-])(?<!lliance )(?<!onsortium )(?:[Tt]he )?(?P<name>(?i:{told}))\+?(?![\w-])"
        r"(?! (?:European University |University )?(?:[Aa]lliance|[Cc]onsortium|[Cc]oalition|[Ll]eague))"
    )
