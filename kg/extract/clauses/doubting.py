"""What leaves open or takes back what is told behind it.

students fear that A signed          they only fear it
it is a lie that A signed            it is not so
nobody knows whether A signed        it is open
no doubt that A signed               it is so
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item

_LIE = (
    r"(?:lies?|myths?|hoax|rumou?rs?|fiction|legend|invention|jokes?|fable|tall tale|fake|canard"
    r"|misunderstanding|fairy tale|misapprehension|illusion|allegations?|fantasy|dream|delusion)"
)
_DOUBT = (
    r"(?<!\bno )(?<!\bnot )(?<!\bnobody )(?<!\bno one )(?<!\bnever )"
    r"(?:fears?|feared|fearing|worr(?:y|ies|ied|ying)|afraid|suspects?|suspected|pretend(?:s|ed|ing)?"
    r"|imagin(?:e|es|ed|ing)|dreams?|dreamed|dreamt|doubts?|doubted|doubtful|rumou?red|alleged|unlikely|improbable"
    r"|unthinkable|inconceivable|untrue|false|unclear|uncertain|unproven|unproved|unconfirmed|nonsense|absurd|incorrect"
    rf"|lied|invented|fantasi[sz]ed|gossip(?:ed)?|(?:an?|the|pure|sheer|this|mere) (?:[\w-]+ ){{0,2}}?{_LIE})"
)
_NOT_SO = (
    r"(?:not|n't|never|hardly|far from|no longer) (?:\w+ )?(?:true|clear|certain|known|sure|proven|proved|the case"
    r"|confirmed)"
)
_UNCONFIRMED = (
    r"(?:nobody|no one|none|neither|nor|refused to|declined to|not|n't|cannot|unable to|reluctant to) (?:\w+ ){0,2}"
    r"(?:confirm(?:ed)?|verify|say|prove)"
)
_DENIED = rf"(?:{_DOUBT}|{_NOT_SO}|{_UNCONFIRMED})(?: (?:ever|at all|now|still|today))?"
# Right before what is told: *it is a lie **that***
_THAT = re.compile(rf"\b{_DENIED} that\b(?!.*\bthat\b)")
_BEFORE = re.compile(
    rf"\b{_DENIED} that\b|\b(?:if|unless|whether|wish(?:es|ed)?|would that|had|demand(?:s|ed)?|suppose|supposing"
    r"|wrongly|falsely|mistakenly|erroneously|some say)\b"
)


def is_doubted(before: Sequence[Item]) -> bool:
    """Say whether the words before a deed leave it open: *if*, *nobody knows whether*, *students fear that*."""
    return _BEFORE.search(" ".join([item.low for item in before])) is not None


def is_said_in_doubt(before: Sequence[Item]) -> bool:
    """Say whether the last words before a verb and its subject are *fear that*, *it is a lie that*."""
    return _THAT.search(" ".join([item.low for item in before])) is not None
