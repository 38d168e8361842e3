"""The words at which a name stops on its way from its head: offices, titles, the openers of a sentence."""

from __future__ import annotations

from functools import cache

from kg.extract.names import lexicon
from kg.extract.numbers import NUMBER_WORDS

# People's titles that open names of institutions: "King Saud University".
ROYAL = frozenset(
    "king queen prince princess sultan sheikh shaikh imam lady sir tun tan saint st st. san santa lord emperor "
    "sri don eng ir rev m.".split()
)
# What headlines say after a name, also where they are not all in capitals: "University of Koya Sign MOU".
_SIGNS = frozenset("sign signs signed signing ink inks inked mou mous moa loa launches hosts visits".split())
# Those that no name has behind its head either: "University of Viknes **To** Open Campus".
_LEADS_ON = frozenset({"to", "with", "from", "by", "into"})


@cache
def barriers_left() -> frozenset[str]:
    """Give the words at which a name stops on its way to the left: what opens a sentence, offices, titles, signs."""
    return (lexicon.words("openers") | lexicon.words("roles") | lexicon.words("titles") | _SIGNS) - ROYAL


@cache
def headline_barriers() -> frozenset[str]:
    """Give those of a headline, where verbs have capitals too: *Minister **Visits** Oslo University*."""
    return barriers_left() | (lexicon.words("headline") - lexicon.words("fields") - {"new"})


CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december".split()
)
# From two on.
COUNTS = NUMBER_WORDS[2:11]


@cache
def soft_openers() -> frozenset[str]:
    """Give the openers that are parts of names where a capital in mid-sentence shows it: *Can Tho*, *Kadir Has*."""
    return lexicon.words("openers") - CALENDAR - frozenset(COUNTS) - {"the", "a", "our", "today", "yesterday"}


@cache
def barriers_right(headline: bool) -> frozenset[str]:
    """Give the words that end a name behind its head: offices and most titles, no openers."""
    parts = frozenset("dame don father lady lord sister madam eng vice-chancellors".split())
    barriers = (headline_barriers() if headline else barriers_left()) - soft_openers() - parts | {"m.", "named"}
    return barriers | _LEADS_ON if headline else barriers
