"""Classes of words around two names, each with the words that it is for."""

from __future__ import annotations

import re
from functools import lru_cache

_CLASSES = {
    name: re.compile(pattern)
    for name, pattern in {
        "sign": r"sign(?:s|ed|ing)?$|signatur|signator|inked$|inks$|ink$|initialled",
        "mou": r"mous?$|memorand|moas?$|loi$",
        "agree": r"agree(?:s|d|ing|ments?)?$|accord|contract|protocol|treaty|pact$|covenant|convention$|arrangement"
        r"|letter$|articulation|charter$|deal$|declaration",
        "end": r"terminat|expire|end(?:s|ed|ing)$|cancel|suspend|withdr|sever(?:s|ed|ing)?$|snap|scrap|dissol|halt"
        r"|cut(?:ting)?$|pull",
        "not": r"not$|no$|never|without|fail|refus|neither|nor$",
        "plan": r"will$|plan|would$|could$|may$|might$|hope|aim|intend|intent|discuss|explor|propos|consider|potential"
        r"|possib|future|soon|expect|negotiat|looking|upcoming|about$|should$|if$|wish|seek|interest",
        "partner": r"partner",
        "exchange": r"exchange|mobility|erasmus|abroad",
        "joint": r"joint|dual|double|co-?tutelle|programme|program$|degree",
        "found": r"establish|found|launch|creat|inaugurat|open(?:s|ed)?$|set$",
        "renew": r"renew|extend|prolong|five-year|re-sign",
        "cooperate": r"co-?operat|collaborat|alliance|consorti|network|affiliat|tie-?up|twin|sister|link",
        "visit": r"visit|delegation|meet|met$|welcom|received$|tour|host|ceremony|conference|symposium|forum|workshop"
        r"|seminar|attend|particip",
        "fund": r"fund|grant|donat|sponsor|financ|million|scholarship",
        "compete": r"rank|award|competition|winner|team|versus|like$|such$|compar|among$",
        "person": r"professor|graduat|alumn|phd|degree|studied|born|fellow|lectur|appointed|former|student|research",
    }.items()
}
# Words of an agreement itself, and words of what agreements are about.
STRONG = frozenset(("sign", "mou", "agree"))
SOFT = frozenset(("partner", "exchange", "joint", "found", "cooperate", "renew"))
_LEADING = ("person",)  # tells of a sentence, never of what stands between two names
_UNSETTLED = re.compile(
    r"\b(?:will|would|shall|may|might|could|should|to (?:sign|ink|conclude|enter|establish|explore|discuss|strengthen"
    r"|develop)|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|discuss\w*|explor\w*|propos\w*|intend\w*|intention|consider\w*"
    r"|negotiat\w*|seek\w*|wish\w*|expect\w*|upcoming|potential|possib\w+|cancel\w*|suspend\w*|terminat\w*"
    r"|end(?:s|ed|ing)|sever\w*|snapp\w*|scrap\w*|withdr\w+|expire\w*|not|no longer|never|if|interest(?:ed)? in)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=16384)
def classes_of(word: str) -> tuple[str, ...]:
    """Give the classes of a word in lower case.

    >>> classes_of("signed"), classes_of("programme"), classes_of("garden")
    (('sign',), ('joint',), ())
    """
    return tuple(name for name, pattern in _CLASSES.items() if pattern.match(word))


def leading_class(word: str) -> str | None:
    """Give the first class of a word that can stand between two names."""
    return next((name for name in classes_of(word) if name not in _LEADING), None)


def is_unsettled(text: str) -> bool:
    """Say whether a sentence speaks of something to come, wished for, denied or ended.

    >>> is_unsettled("A will sign an agreement with B."), is_unsettled("A signed an agreement with B.")
    (True, False)
    """
    return _UNSETTLED.search(text) is not None
