"""Rules of sentences that tell whose names stand under a text.

*The agreement bears the signatures of the rectors of A and B*, *the signatures of the rectors of A and B stand under
it*, *the signatures on the agreement are those of the heads of A and B*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import Core, are_named
from kg.extract.frames.frame import Clause, Frame, Rule, other_verbs
from kg.extract.frames.membership import all_of
from kg.extract.frames.verb_status import form, moods

_BEARS = "bears bear bore carries carry carried shows showed received given"
_CARRYING = ("bearing", "carrying")
_NO_PAPER = frozenset("draft drafted forged fake false proposed planned unsigned imaginary".split())
_THEIR_NAMES = re.compile(r"d?(?P<names>[wE])o")
_SIGNATURE = ("signatures", "signature")
# *the agreement **on cooperation, which** bears*, *the memorandum**, **bearing*
_PAPER = re.compile(r"(?P<thing>I)(?:[/o4]d?[wLKCN&]{1,5})?p?(?:V?,?r)?[at]?$")
_PAPER_ASIDE = re.compile(r"(?P<thing>I)(?:[/o4]d?[wLKCN&]{1,5})?p?,?$")
# ***it** bears*, ***the text** bears*
_BEARS_IT = re.compile(r"(?:(?:^|[,;u&])(?P<it>P)|^d(?P<text>w))[at]?$")
_TEXTS = frozenset("text document paper papers original sheet".split())


def bears_names(clause: Clause, at: int) -> list[Frame]:
    """*The document bears the signatures of the rectors of A and B*, *a memorandum that carries the names of A and B*,
    *it bears the signatures of A's rector and of the director of B*, not *the degree bears the names of A and B*.
    """
    names = _THEIR_NAMES.match(clause.row, at + 1)
    if names is None or clause.items[names.start("names")].low not in (*_SIGNATURE, "names"):
        return []
    verb = clause.items[at]
    given = verb.low.endswith("given")
    if verb.tag == "VG" and (form(verb) != "fin" or moods(verb) != ({"passive"} if given else set())):
        return []
    thing = (_PAPER_ASIDE if verb.low in _CARRYING else _PAPER).search(clause.row[:at])
    if thing is None:
        return _bears_both(clause, at, names)
    if any(item.low in _NO_PAPER for item in clause.items[max(0, thing.start() - 3) : thing.start()]):
        return []
    cores, last = _whose_names(clause, names)
    if len(cores) < 2:
        return []
    return [Frame("", thing.start(), last, "signed", [thing.start()], mutual=all_of(cores))]


def _bears_both(clause: Clause, at: int, names: re.Match[str]) -> list[Frame]:
    """*It bears the signatures of the rector of A and of the director of B*, *the text bears the signatures of the
    rectors of A and B*: what, a sentence before tells.
    """
    bears = _BEARS_IT.search(clause.row[:at])
    if bears is None or clause.items[names.start("names")].low not in _SIGNATURE:
        return []
    cores, last = _whose_names(clause, names)
    it = bears["it"] is not None and clause.items[bears.start("it")].low == "it"
    text = bears["text"] is not None and clause.items[0].low in ("the", "this", "both", "each")
    if len(cores) < 2 or not (it or (text and clause.items[bears.start("text")].low in _TEXTS)):
        return []
    return [Frame("", at, last, "signed", kind="agreement", subject=all_of(cores), definite=True)]


def _whose_names(clause: Clause, names: re.Match[str]) -> tuple[list[Core], int]:
    """Give the houses whose signatures they are, and the place of the last."""
    cores: list[Core] = []
    after = names.end()
    for group in clause.groups:
        if group.last < after:
            continue
        if _GOES_ON.fullmatch(clause.row, after, max(after, group.first)) is None or not are_named(group.cores):
            break
        if not _NO_SIGNERS.isdisjoint(item.low for item in clause.items[after : group.first + 1]):
            break
        cores.extend(group.cores)
        after = group.last + 1
    return cores, after - 1


# *of players of A*, *of A, and the criticism of B*
_NO_SIGNERS = frozenset(
    "players athletes students pupils alumni graduates teachers professors lecturers scholars researchers staff fans"
    " authors artists guests visitors children parents citizens neighbours residents workers criticism blessing support"
    " witnesses witness applause absence presence protest protests seal logo praise consent".split()
)
# *of the rector of A **, N N, and of the director** of B*, *of A **(Peru), and of the rectors** of B and C*
_GOES_ON = re.compile(r"p?[,&oCdRTEwL]{0,14}")


# *the signatures **on the agreement are those of** the rectors of A and B*
_ARE_THOSE = re.compile(r"(?:[/i]|u)d?[wLK]{0,3}(?P<thing>I)(?P<verb>[wV])d(?=o)")
_STAND = re.compile(r"p?(?P<verb>[wV])[/iu]d?[wLK]{0,3}(?P<thing>I)")
_ITS_NAMES = re.compile(r"(?P<names>E)o")
_STANDS = frozenset("stand stands stood appear appears appeared are were feature".split())
_NO_SIGNATURES = frozenset("forged fake faked false alleged supposed copied missing no".split())


def signatures_stand(clause: Clause, at: int) -> list[Frame]:
    """*The signatures of the rectors of A and B stand under a new agreement*, *the names under the agreement are those
    of the rectors of A and B*.
    """
    if clause.items[at].low not in ("signatures", "names"):
        return []
    if (those := _ARE_THOSE.match(clause.row, at + 1)) is not None:
        return _are_those(clause, at, those)
    if clause.items[at].low != "signatures":
        return []
    names = _ITS_NAMES.match(clause.row, at)
    cores, last = _whose_names(clause, names) if names is not None else ([], at)
    stands = _STAND.match(clause.row, last + 1) if len(cores) == 2 else None
    if stands is None or clause.items[stands.start("verb")].low not in _STANDS:
        return []
    thing = stands.start("thing")
    if "O" in clause.row[thing:] or any(item.low in _NO_SIGNATURES for item in clause.items[:at]):
        return []  # "stand under an agreement between C and D", "the forged signatures of"
    return [Frame("", at, thing, "signed", [thing], mutual=all_of(cores))]


_UNDER = ("under", "below", "beneath", "on", "at the foot of", "at the bottom of")


def _are_those(clause: Clause, at: int, those: re.Match[str]) -> list[Frame]:
    """Read *the signatures on the agreement are those of the rectors of A and B*."""
    place, thing = those.end(), those.start("thing")
    told = clause.items[those.start("verb")].low in ("are", "were") and clause.items[place - 1].low == "those"
    if not told or clause.items[at + 1].low not in _UNDER:
        return []
    if any(item.low in _NO_SIGNATURES | _NO_PAPER for item in clause.items[max(0, at - 2) : thing]):
        return []
    names = _OF.match(clause.row, place)
    cores, last = _whose_names(clause, names) if names is not None else ([], at)
    return [Frame("", at, last, "signed", [thing], mutual=all_of(cores))] if len(cores) > 1 else []


_OF = re.compile("o")


THEIR_NAMES: tuple[tuple[str, str, Rule], ...] = (("bears-names", other_verbs(_BEARS), bears_names),)
# *it carries the signatures of*: a word that no table has as a verb
NAMES_UNDER: tuple[tuple[str, str, Rule], ...] = (
    ("bears-names", "bear bears bore bearing carry carries carried carrying", bears_names),
    ("signatures-stand", "REP names", signatures_stand),
)
