"""Which sentences are worth reading: those with a word of agreeing, and those that others have promised names in."""

from __future__ import annotations

import re

from kg.extract.clauses.repeating import REPEATING
from kg.extract.hints import PAIRED, STRONG, WEAK, hints
from kg.extract.names.offsets import has_any
from kg.extract.numbers import FIRST_FEW
from kg.extract.parties.announcing import goes_on
from kg.extract.parties.betweenlines import awaits_line
from kg.extract.parties.collective import within_reach
from kg.extract.parties.focus import Focus

# Words in lower case that make a sentence worth reading beside those of `kg.extract.hints`: two together, or one beside
# the name of an organisation.
_PAIR = re.compile(
    rf"(?<![a-z])(?:(?:dual|double|joint)[- ]degree|letters? of|(?:one|{'|'.join(FIRST_FEW)}),? with"
    r"|(?:renew|extend|prolong)(?:s|ed) (?:it|them)\b|ran out\b)"
)
_WEAK = re.compile(
    r"(?<![a-z])(?:alli|buil[dt]|shar(?:e|ed|es)\b|runs?\b|sister|affiliat|venture|twin|ties\b|collaborat|co-?operat|"
    r"join(?:s|ed|ing)?"
    r" (?:forces|hands)|team|establish|found|creat|set(?:ting)?"
    r" up|launch|open(?:s|ed|ing)?\b|form(?:s|ed|ing|ation)\b|spearhead|"
    r"inaugurat|initiat|statement|document|papers?\b|renew|extend|end(?:ed|ing|s)?\b|sever|cut|suspend|freez"
    r"|froze|withdr|dissol|scrap|clos|degree|joint|double|dual|swap|prolong|exchang|another|(?:together|along) with|put"
    r" pen|shut|c[ao]me to terms|an understanding\b|arrangement|tie-?ups?\b|covenant|concordat|deeds?\b"
    r"|consorti|coalition)",
)
# Beside one name only where another party may stand, or something may end.
_OTHERS = re.compile(
    r"\b(?:with|between|among|both|two|they|it|its|we|our|ties|universities|institutions|colleges|schools"
    r"|(?:the|this) (?:university|institut(?:e|ion)|college|school|academy))\b"
    r"|(?<![a-z])(?:end|sever|cut|suspend|freez|froze|withdr|dissol|scrap|clos|shut|halt)"
)


# What two named before may have in view: *the two sides discussed a joint laboratory*.
_IN_VIEW = re.compile(
    r"\b(?:(?:joint|dual|double|shared)[- ](?:[\w'’-]+ ){0,3}(?:degree|program|cent(?:re|er)|institute|laborator|school"
    r"|college|campus|mba|doctorate|ph)|exchanges? (?:program|scheme|of|for)|(?:student|staff)s? exchange)"
)
_VIEWING = re.compile(
    r"\b(?:discuss|talk|negotiat|consider|explor|plan|prepar|propos|possibilit|interest|intend|hope|aim|agreed|work)"
)
# Of whom they tell that they have it: *the two universities have run an exchange programme since 2010*.
_OF_TWO = re.compile(
    r"\b(?:(?:two|both) (?:universities|institutions|colleges|schools|sides|parties)|the parties|their)\b"
)


def is_worth_reading(text: str, lowered: str, names: int) -> bool:
    """Say whether a sentence that names so many organisations can tell of an agreement, or of one told before."""
    told = hints(text)
    if told & STRONG or (told & PAIRED and _PAIR.search(lowered)):
        return True
    if not names and told & WEAK:
        seen = _IN_VIEW.search(lowered) is not None
        return seen and (_VIEWING.search(lowered) is not None or _OF_TWO.search(lowered) is not None)
    if not told & WEAK:
        return False
    return _WEAK.search(lowered) is not None and (names > 1 or _OTHERS.search(lowered) is not None)


def awaits_names(focus: Focus, number: int, text: str, names: int) -> bool:
    """Say whether a sentence before promised names, or told of several agreements, or of what is done again."""
    if focus.done is not None and number - focus.done.sentence == 1 and has_any(text, REPEATING):
        return True
    if names > 1 and 0 < number - focus.listing <= 3:
        return True
    if focus.collective is not None and within_reach(focus.collective, number):
        return True
    if names > 1 and awaits_line(focus, number):
        return True
    if (focus.roll is not None and goes_on(focus.roll, number)) or (
        focus.pairs is not None and 0 < number - focus.pairs.sentence <= 4
    ):
        return True
    if focus.pact is not None and number - focus.pact.sentence <= 2:
        return True
    if names > 1 and 0 < number - focus.unnamed <= 4:
        return True
    return focus.promise is not None and number - focus.promise.sentence <= 2
