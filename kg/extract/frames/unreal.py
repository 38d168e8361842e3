"""What a sentence speaks of although it did not happen.

A never signed; would have signed; signed all but in name     the verb itself says so
instead of signing; A stopped B from signing                   what leads to it says so
neither A nor B has signed                                     so does the subject
it was wrongly reported that A had signed                      who tells of it takes it back
will A sign? why should it?                                    it is only asked
"""

from __future__ import annotations

import re

from kg.extract.clauses.doubting import is_said_in_doubt
from kg.extract.frames.frame import Clause
from kg.extract.frames.made_up import is_made_up

# *instead of signing*, *stopped short of signing*, *all but signed*
SPARED = "instead of|rather than|short of"
_SPARED = re.compile(
    rf"\b(?:{SPARED}|within an? (?:inch|whisker|hair[\w’' -]*) of|(?:came|got) (?:\w+ )?close to|all but"
    rf"|as good as|forgot(?:ten)?"
    r"|neglected|omitted"
    r"|no (?:intention|plans?|desire|wish|interest|hope|chance|prospect|thought) (?:of|to|in|for)"
    r"|nowhere near|far from|(?:decided|voted|chose|advis\w+|warn\w+|spoke)(?: \w+){0,3} against)$"
)
_NOT_QUITE = frozenset("never not nearly almost hardly allegedly supposedly purportedly ostensibly".split())
_UNDONE = re.compile(r"\b(?:would|could|should|might) have\b")
_RUMOURS = frozenset("rumours rumors rumour rumor gossip speculation".split())
HAD = re.compile(r"V(?:[dwCLoTRpsa]{0,6}O){1,2}p?$")


def is_unreal(clause: Clause, at: int) -> bool:
    """Say whether it did not happen: *A never signed*, *had A signed, ...*, *would have signed*, *rumours say that*."""
    beside = [*(item.low for item in clause.items[max(0, at - 1) : at]), *clause.items[at].low.split()[:-1]]
    if not _NOT_QUITE.isdisjoint(beside):
        return True
    if _SPARED.search(" ".join([item.low for item in clause.items[max(0, at - 4) : at]])):
        return True
    if any(item.low in _RUMOURS for item in clause.items[:4]):
        return True
    if _is_said_false(clause, at) or is_in_doubt(clause, at) or is_made_up(clause, at):
        return True
    if _UNDONE.search(clause.items[at].low) or _is_kept_from(clause, at):
        return True
    if _is_neither(clause, at) or _is_taken_back(clause, at) or is_asked(clause, at):
        return True
    return clause.items[0].low == "had" and HAD.fullmatch(clause.row, 0, at) is not None


def is_in_doubt(clause: Clause, at: int) -> bool:
    """Read *students fear that A has signed*, *it is a lie that there is an agreement*; not *fear that A will sign*,
    nor *fear that the agreement A signed will cost jobs*.
    """
    that = clause.row.rfind("r", 0, at)
    if that < 0 or clause.items[that].low != "that" or ";" in clause.row[that:at] or "plan" in clause.items[at].form:
        return False
    between = clause.row[that + 1 : at]
    if "V" in between and _THERE_IS.fullmatch(between) is None:
        return False
    if "I" in between and "passive" not in clause.items[at].form:
        return False
    return is_said_in_doubt(clause.items[max(0, that - 9) : that + 1])


_THERE_IS = re.compile("wVd?[wLC]{0,3}")


_REPORTS = frozenset("reports report rumours rumors claims claim suggestions allegations speculation".split())
_DISMISS = frozenset("dismissed dismisses rejected rejects refuted refutes denied denies".split())
_WRONG = re.compile(
    r"(?:;|,|–|-|but) (?:but )?(?:this|that|which|it) (?:is|was|turned out to be|proved) (?:wrong|false|untrue"
    r"|incorrect|not"
    r" (?:true|so|the case)|a mistake|an error)\b"
)


def _is_said_false(clause: Clause, at: int) -> bool:
    """Read *dismissed reports that A had signed*, *that A had signed; this is wrong*, *without ever signing*."""
    before = [item.low for item in clause.items[max(0, at - 6) : at]]
    if before[-2:-1] == ["without"]:
        return True
    if "that" in before and _is_dismissed(clause, at):
        return True
    if clause.row.find(";", at) < 0 and clause.row.find(",", at) < 0:
        return False
    return _WRONG.search(" ".join([item.low for item in clause.items[at + 1 :]])) is not None


def _is_dismissed(clause: Clause, at: int) -> bool:
    """Read *dismissed reports that A had signed*, not *rejects claims of isolation and says that A has signed*, nor
    what may be told beside such reports: *dismissed reports that it had quarrelled and signed*.
    """
    that = max(place for place in range(at) if clause.items[place].low == "that")
    words = " ".join([item.low for item in clause.items[max(0, that - 6) : that]]).split()
    if not words or words[-1] not in _REPORTS or _DISMISS.isdisjoint(words):
        return False
    return "V" not in clause.row[that:at] or clause.items[at].low.startswith(("had ", "has ", "have "))


_IF = frozenset(("if", "unless", "provided"))
_UNTIL = frozenset("once when until till".split())
_MOMENTS = frozenset("day moment date".split())  # "from the day on which a protocol is signed"
_PRESENT = re.compile(r"(?:(?:is|are) (?:\w+ )?\w+ed|sign|signs|conclude|concludes|ink|inks|seal|seals)$")


def is_awaited(clause: Clause, at: int) -> bool:
    """Read *once A signs*, *until the agreement is signed*, *as soon as*, *the day A signs*; not *when A signed*."""
    if _PRESENT.fullmatch(clause.items[at].low) is None:
        return False
    if clause.items[0].low in _IF and clause.row.find(",", 0, at) > 0:
        return True  # "if the senate agrees, A signs"
    passive = clause.items[at].low.startswith(("is ", "are "))
    for place in range(at - 1, -1, -1):
        low, before = clause.items[place].low, clause.items[place - 1].low if place else ""
        if low in _UNTIL or (low == "as" and before == "soon"):
            return True
        if passive and low in _MOMENTS and before == "the":
            return True
        if clause.row[place] in ",;V":
            return False
    return False


_KEEPS = re.compile(
    r"\b(?:stop(?:s|ped)?|prevent(?:s|ed)?|bar(?:s|red)?|block(?:s|ed)?|ke(?:ep|eps|pt)|ban(?:s|ned)?|prohibit(?:s|ed)?"
    r"|forb(?:ids?|ade|idden)|discourage[sd]?|dissuade[sd]?|refrain(?:s|ed)?|deter(?:s|red)?|shied)\b"
)


def _is_kept_from(clause: Clause, at: int) -> bool:
    """Read *a court stopped A from signing*, *A was barred from signing*."""
    if not at or clause.items[at - 1].low != "from" or not clause.items[at].form.startswith("ing"):
        return False
    words = " ".join([item.low for item in clause.items[max(0, at - 8) : at - 1]])
    return _KEEPS.search(words) is not None


def _is_neither(clause: Clause, at: int) -> bool:
    """Read *neither A nor B has yet signed*, not *neither A nor B but C signed*."""
    first = clause.items[0].low == "neither"
    if not first or "V" in clause.row[:at].rstrip("Vwat"):
        return False
    words = [item.low for item in clause.items[:at]]
    return "nor" in words and "but" not in words


_WRONGLY = frozenset("wrongly erroneously mistakenly incorrectly falsely inaccurately untruthfully".split())
_EARLIER_TEXT = frozenset("version headline caption edition".split())


def _is_taken_back(clause: Clause, at: int) -> bool:
    """Read *it was wrongly reported that A had signed*, *an earlier version of this article said A signed*."""
    said = next((item for item in clause.items[:at] if item.tag == "VG"), None)
    if said is None:
        return False
    lows = [item.low for item in clause.items[:at]]
    if not _WRONGLY.isdisjoint(said.low.split()) or ("that" in lows and not _WRONGLY.isdisjoint(lows)):
        return True
    if said.value != "say":
        return False
    before = [item.low for item in clause.items[:6]]
    return "earlier" in before and not _EARLIER_TEXT.isdisjoint(before)


_OPENS_QUESTION = re.compile(r"(?:[CwurT]{0,3})(?=V)")
_ASKING = frozenset(
    "will would shall should can could may might must do does did has have had is are was were".split()
)
_WHY = frozenset("why how when where what which who".split())
_OPEN_TO = frozenset("will would shall should can could may might must".split())


def is_asked(clause: Clause, at: int) -> bool:
    """Say whether a question only asks for it: *will A sign?*, *why should A sign?*, *why hasn't A signed?*, not *why
    did A sign?*, *did you know that A has signed?*
    """
    if clause.asked < clause.items[at].start:
        return False
    first = max(clause.row.rfind(mark, 0, at) for mark in ":;") + 1
    opening = _OPENS_QUESTION.match(clause.row, first)
    if opening is None or opening.end() > at:
        return False
    verb, *more = clause.items[opening.end()].low.split()
    said = clause.row[opening.end() + 1 : at]
    if verb not in _ASKING or "r" in said or "V" in said.rstrip("V"):
        return False
    why = any(item.low in _WHY for item in clause.items[first : opening.end()])
    return verb in _OPEN_TO or not why or "n't" in more
