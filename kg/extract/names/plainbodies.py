"""Bodies whose names are plain words, and what tells them from an office or a part of some house.

*the **Nursing Council***, *the **Chile Chamber of Mines***, ***Granite Airlines***, *the **International Fisheries
Research Institute***, *the **Institute of Marine Biology** in Faro*; not *the Academic Council*, *the Senate Chamber*,
*the Working Group*, *the International Student Centre*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.grammar import Candidate
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym, is_field
from kg.extract.names.tokens import CAP, Token

# What tells that a council, a board or a committee is a house's own, or a part of it.
_OF_HOUSE = frozenset(
    "academic administrative admissions advanced advisory alumni audit board building buildings business campus "
    "central chamber city college combined constituent coordination council county department directors "
    "disciplinary district doctoral editorial elders estates ethics examination examinations executive faculty "
    "finance financial founding general governing governors graduate institutional international joint judging "
    "management members national organising organizing parent parents party people's program programme project "
    "purposes regents review school science scientific selection senate staff state steering student student's "
    "students students' studies study superior supervisory supreme system town trust trustees undergraduate union "
    "university village women's youth".split()
)
_TRADING = frozenset("company corporation incorporated airlines airways holdings".split())
_HEADS = _TRADING | {"chamber", "council", "board", "committee", "bank", "hospital"}
# What a company is that is told by no name: "Limited Liability Company", "Holding Company".
_SORT_OF_FIRM = frozenset(
    "joint stock limited liability parent holding insurance trading public private state owned foreign national"
    " broadcasting metropolitan municipal university college student group theatre theater dance opera ballet drama"
    " the our their its own".split()
)
# What banks are that are none, or are some country's.
_NO_BANK = frozenset(
    "west east south north left right world central national state blood food data gene seed test tissue question"
    " academic trust time item milk eye job idea image knowledge resource outer river".split()
)
# What a centre or an institute is for within a university: "International Student Centre".
IN_HOUSE = frozenset(
    "student students exchange relations affairs office education language languages studies training excellence"
    " conference convention exhibition programme program cooperation collaboration collaborations study house"
    " media arts visitor visitors visitor's scholars admissions mobility joint".split()
)
_SOME_HOSPITAL = frozenset(
    "district university teaching general regional provincial national central state dental city municipal children"
    " children's military main county affiliated local field mission community".split()
)
# What stands before a bank or hospital that has a name, which takes no article: "works at Mercy Hospital".
_AS_NAMED = (" at ", " of ", " with ", " by ", " from ", ": ", " to ")
_RANKED = frozenset({"chartered", "royal"})
_IN_PLACE = re.compile(rf"(?: \([\w-]{{2,14}}\))?,? in (?P<place>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,2}})")
# "the Sports Council of the university", "the Research Board at our faculty"
OF_HOUSE_BEHIND = re.compile(
    r" (?:of|at|in|within|on) (?:(?:the|its|our|their|his|her|this|that|each|every) )(?:[\w-]{1,20} ){0,2}"
    r"(?:universit|facult|department|college|school|institute|campus)",
    re.IGNORECASE,
)
_OWNED = ("university's ", "university’s ", "faculty's ", "faculty’s ", "department's ", "department’s ")
_ON_CAMPUS = frozenset({"campus", "building", "hall", "room"})


def is_plain_body(candidate: Candidate, tokens: Sequence[Token], text: str, modifiers: Sequence[str]) -> bool:
    """Say whether plain words name a council, chamber, company, bank, board or hospital that stands for itself."""
    head = tokens[candidate.head].low
    if head not in _HEADS:
        return False
    if candidate.last < len(tokens) and tokens[candidate.last].kind == CAP or text.startswith("-", candidate.end):
        return False  # "Trust Bank [Central]"
    if any(is_acronym(t.text) for t in tokens[candidate.first : candidate.last]):
        return False
    if OF_HOUSE_BEHIND.match(text, candidate.end) or text.endswith(_OWNED, 0, candidate.start):
        return False
    if head == "chamber":
        return _is_chamber(candidate, tokens, modifiers)
    if head in ("council", "board", "committee"):
        return _is_of_public(candidate, tokens, modifiers)
    if candidate.first == candidate.head or candidate.last > candidate.head + 1:
        return False
    if head in _TRADING:
        if len(modifiers) == 1 and text.endswith(("the ", "The "), 0, candidate.start):
            return False
        return not (set(modifiers) <= _SORT_OF_FIRM | lexicon.words("generic") or modifiers[-1] in _SORT_OF_FIRM)
    if not text.endswith(_AS_NAMED, 0, candidate.start):
        return False  # "the Piggy Bank"
    if head == "bank":
        return len(modifiers) < 3 and not (_NO_BANK & set(modifiers) or find_demonym(tokens[candidate.first].text))
    return head == "hospital" and not _SOME_HOSPITAL & set(modifiers)


def _is_chamber(candidate: Candidate, tokens: Sequence[Token], modifiers: Sequence[str]) -> bool:
    """Say whether a chamber is a trade's: *Chile **Chamber of Mines***, *Norwegian **Medical** Chamber*."""
    trades = [t.low for t in tokens[candidate.head + 1 : candidate.last] if t.kind == CAP]
    left = tokens[candidate.first : candidate.head]
    whose = bool(left) and (find_demonym(left[0].text) or find_country(left[0].text) or lexicon.is_place(left[0].text))
    return bool(whose) and (bool(trades) or (len(modifiers) > 1 and is_field(modifiers[-1])))


def _is_of_public(candidate: Candidate, tokens: Sequence[Token], modifiers: Sequence[str]) -> bool:
    """Say whether a council or board is a trade's or a field's, which no house has: *the **Nursing** Council*."""
    head = tokens[candidate.head].low
    if candidate.first == candidate.head:
        return False
    if candidate.last > candidate.head + 1:
        return head == "board" and candidate.head == candidate.first + 1 and _is_state_board(candidate, tokens)
    if head == "committee":
        own = set(modifiers[1:]) - _OF_HOUSE - IN_HOUSE - lexicon.words("fields")
        return modifiers[-1] == "grants" or (modifiers[0] == "international" and len(own) == len(modifiers) - 1 > 0)
    trade = modifiers[1:] if modifiers[0] in ("national", "state", "central", "general") else modifiers
    if not trade or _OF_HOUSE & set(trade):
        return False
    if head == "board":
        return len(modifiers) > 1
    return is_field(trade[-1]) or len(modifiers) > 1


def _is_state_board(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether a board of regents or of a trade is an American state's: ***Ohio** Board of Regents*."""
    return lexicon.regions().get(tokens[candidate.first].text) == "US"


def is_known_abroad(candidate: Candidate, tokens: Sequence[Token], text: str, modifiers: Sequence[str]) -> bool:
    """Say whether an institute of plain words is an international, a chartered or a national one, or is in a town.

    *the **International Fisheries Research Institute***, *the **Institute of Marine Biology** in Faro*.
    """
    if OF_HOUSE_BEHIND.match(text, candidate.end):
        return False
    if candidate.kind not in ("institute", "centre", "lab", "museum", "academy", "school"):
        return False
    first = tokens[candidate.first].low
    if first == "international" and candidate.kind in ("institute", "centre"):
        words = set(modifiers[1:])
        return len(words) > (candidate.last == candidate.head + 1) and not IN_HOUSE & words
    if candidate.kind == "institute" and first in _RANKED and candidate.last > candidate.head + 1:
        return True
    if candidate.kind in ("institute", "lab") and first in ("national", "federal") and candidate.first < candidate.head:
        return len(modifiers) > 1 and "key" not in modifiers and text.endswith(("the ", "The "), 0, candidate.start)
    return _is_in_town(candidate, tokens, text, modifiers)


def _is_in_town(candidate: Candidate, tokens: Sequence[Token], text: str, modifiers: Sequence[str]) -> bool:
    match = _IN_PLACE.match(text, candidate.end)
    if match is None or len(modifiers) < 1 or not text.endswith(("the ", "The "), 0, candidate.start):
        return False
    words = match["place"].split(" ")
    if words[-1].lower() in _ON_CAMPUS:
        return False
    return any(lexicon.is_place(" ".join(words[:size])) for size in range(1, len(words) + 1))
