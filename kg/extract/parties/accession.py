"""Those who sign to join an alliance that there is: each agrees with it, not with the others who join.

*A and B put pen to a letter of intent and thereby join the Coast Alliance* is one agreement of A and the alliance and
one of B and it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.caseless import Caseless
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.rosters import UNION, is_union

if TYPE_CHECKING:
    from kg.extract.readings import Reading

# *and thereby join our European University Alliance*, *to join the Coast Network*; not *to join forces in an alliance*
_JOINS = Caseless(
    r"\b(?:(?:and|to|thereby|thus|by which they|with which they)(?: (?:thereby|thus|so|officially|formally))? "
    r"(?:join|joins|joined)|joining|acceding to|accede to) (?P<whose>the|our|its|their) "
    rf"(?:[\w’'-]+ ){{0,5}}?{UNION}\b",
)
# *A signed an agreement **with B** to join the network*
_WITH = re.compile(r"\b(?:with|between)\b")


def part_joiners(
    found: Sequence[Candidate], readings: Sequence[Reading], organisations: Sequence[Organisation], home: int | None
) -> list[Candidate]:
    """Put an agreement with the alliance for each of those who sign together to join it.

    Args:
        found: What the sentences themselves say.
        readings: All sentences of the text.
        organisations: Those that it names.
        home: The house that publishes the text, *our alliance*.
    """
    result: list[Candidate] = []
    for candidate in found:
        result += _parted(candidate, readings[candidate.sentence], organisations, home)
    return result


def _parted(
    candidate: Candidate, reading: Reading, organisations: Sequence[Organisation], home: int | None
) -> Iterator[Candidate]:
    houses = [place for place in candidate.parties if not is_union(organisations[place])]
    signs = candidate.rule.startswith("sign") and candidate.status == "signed" and len(houses) > 1
    text = reading.sentence.text
    first = max(0, candidate.start - reading.sentence.start)
    match = _JOINS.search(text, first) if signs else None
    if match is None or _WITH.search(text, first, match.start()):
        yield candidate
        return
    named = [place for place in reading.organisations if is_union(organisations[place])]
    if match["whose"].lower() == "our" and home is not None:
        named = [home]
    if len(named) == 1:
        for place in houses:
            yield candidate.but(parties=(place, named[0]), signatories=())
