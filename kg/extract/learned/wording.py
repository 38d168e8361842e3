"""Classes of words around two names, each with the words that it is for."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.caseless import Caseless

_CLASSES = {
    name: re.compile(pattern)
    for name, pattern in {
        "sign": r"sign(?:s|ed|ing)?|signatures?|signator(?:y|ies)|ink(?:s|ed)?|initialled",
        "mou": r"mous?|memorand(?:um|ums|a)|moas?|loi",
        "agree": r"agree(?:s|d|ing|ments?)?|accords?|contracts?|protocols?|treat(?:y|ies)|pacts?|covenants?"
        r"|conventions?|arrangements?|letters?|articulation|charters?|deals?|declarations?",
        "end": r"terminat\w+|expir\w+|end(?:s|ed|ing)|cancel\w*|suspen\w+|withdr\w+|sever(?:s|ed|ing)?|snap\w*"
        r"|scrap\w*|dissol\w+|halt\w*|cut(?:ting)?|pull\w*",
        "not": r"not|no|never|without|fail\w*|refus\w+|neither|nor",
        "plan": r"will|plan\w*|would|could|may|might|hop(?:e|es|ed|ing)|aim\w*|inten\w+|discuss\w*|explor\w+|propos\w+"
        r"|consider\w*|potential\w*|possib\w+|future|soon|expect\w*|negotiat\w+|looking|upcoming|about|should|if"
        r"|wish\w*|seek\w*|interest\w*",
        "partner": r"partner\w*",
        "exchange": r"exchang\w+|mobility|erasmus|abroad",
        "joint": r"joint|dual|double|co-?tutelle|programmes?|programs?|degrees?",
        "found": r"establish\w*|found(?:ed|s|ing)?|launch\w*|creat(?:e|es|ed|ing|ion)|inaugurat\w+|open(?:s|ed)|set",
        "renew": r"renew\w*|exten(?:d|ds|ded|ding|sion)|prolong\w*|five-year|re-sign\w*",
        "cooperate": r"co-?operat\w+|collaborat\w+|alliances?|consorti\w+|network|affiliat\w+|tie-?ups?|twin\w*|sister"
        r"|links?|linkages?",
        "visit": r"visit\w*|delegat\w+|meet\w*|met|welcom\w+|received|tour\w*|host\w*|ceremon\w+|conference\w*"
        r"|symposi\w+|forum\w*|workshop\w*|seminar\w*|attend\w*|particip\w+",
        "fund": r"fund\w*|grant\w*|donat\w+|sponsor\w*|financ\w+|million|scholarship\w*",
        "compete": r"rank\w*|award\w*|competition\w*|winners?|teams?|versus|like|such|compar\w+|among|match\w*|league"
        r"|game|games|beat|defeat\w*|champion\w*|season",
        "person": r"professor\w*|graduat\w+|alumn\w+|phd|studied|born|fellow\w*|lectur\w+|appointed|former\w*|students?"
        r"|he|she|his|her",
        "research": r"research\w*|stud(?:y|ies)|scientists?|author\w*|paper|published|journal|team|physic\w+|found"
        r"|trial\w*|data|disease\w*",
    }.items()
}
_ANY = re.compile("|".join(pattern.pattern for pattern in _CLASSES.values()))
# Words of an agreement itself, which a sentence must have to be believed without a rule.
STRONG = frozenset(("sign", "mou", "agree"))
STRONG_WORDS = "|".join(_CLASSES[name].pattern for name in sorted(STRONG))
_BESIDES = frozenset(("person", "research"))  # tell of a sentence, never of what stands between two names
_UNSETTLED = Caseless(
    r"\b(?:would|shall|might|could|should|to (?:sign|ink|conclude|enter)"
    r"|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|discuss\w*|explor\w*|propos\w*|intend\w*|intention|consider\w*"
    r"|negotiat\w*|seek\w*|wish\w*|expect\w*|upcoming|potential|possib\w+|cancel\w*|suspend\w*|terminat\w*"
    r"|end(?:s|ed|ing)|sever\w*|snapp\w*|scrap\w*|withdr\w+|expire\w*|not|no longer|never|if|interest(?:ed)? in"
    r"|talks|draft\w*)\b"
)
_WILL = re.compile(r"\b(?:will|may)\b")


@lru_cache(maxsize=16384)
def classes_of(word: str) -> tuple[str, ...]:
    """Give the classes of a word in lower case.

    >>> classes_of("signed"), classes_of("programme"), classes_of("garden")
    (('sign',), ('joint',), ())
    """
    if _ANY.match(word) is None:
        return ()  # most words
    return tuple(name for name, pattern in _CLASSES.items() if pattern.fullmatch(word))


def leading_class(word: str) -> str | None:
    """Give the first class of a word that can stand between two names."""
    return next((name for name in classes_of(word) if name not in _BESIDES), None)


def is_unsettled(text: str) -> bool:
    """Say whether a sentence speaks of something to come, wished for, denied or ended; the month of May is none.

    >>> is_unsettled("A will sign an agreement with B."), is_unsettled("A signed an agreement with B in May.")
    (True, False)
    """
    return _WILL.search(text) is not None or _UNSETTLED.search(text) is not None
