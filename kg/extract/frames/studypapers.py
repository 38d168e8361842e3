"""What houses of learning sign with one another, told by the words before the instrument.

*an exchange agreement*; not *a pay agreement*, *the player's contract*, *the Belt and Road agreement*.
"""

from __future__ import annotations

from kg.extract.frames.frame import Clause

OF_STUDY = frozenset(
    "cooperation co-operation collaboration partnership exchange student academic joint new bilateral framework general"
    " research formal five-year three-year memorandum first degree double dual scientific educational strategic"
    " comprehensive cooperative international letter mutual".split()
)
# Before a paper whose signing a picture shows.
_SHOWN = OF_STUDY | frozenset(
    "and , university universities inter-university institutional education teaching training science technology"
    " mobility faculty doctoral dual-degree double-degree joint-degree cotutelle erasmus programme program"
    " twinning sister two-year four-year ten-year trilateral tripartite second third historic landmark innovation"
    " cultural nursing medical health engineering summer internship internships students renewed signed".split()
)


def is_of_study(clause: Clause, thing: int) -> bool:
    """Say whether the words before an instrument leave it to be one of two houses of learning, and nobody else's behind
    it: not *the agreement of the governments*, *the agreement between Peru and Chile*.
    """
    at = thing - 1
    while at >= 0 and clause.row[at] in "wKLNCGREqs&,A":
        if clause.items[at].tag == "S" or clause.items[at].low not in _SHOWN:
            return False
        at -= 1
    behind = clause.items[thing + 1 : thing + 3]
    theirs = bool(behind) and behind[0].tag == "PRE" and behind[0].value in ("between", "of", "by", "among")
    return not theirs or behind[-1].tag in ("PRO", "ORG")
