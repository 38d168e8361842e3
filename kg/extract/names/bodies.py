"""Which candidates are organisations by themselves, without an institution beside them.

*University of Nairobi*, *Ministry of Health*, *Harbour Group* are; *a Partner University*, *the Council Chamber*,
*the Institute of Economics*, *the Indonesian Government* (a country) and *Japanese Language Center* are not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym
from kg.extract.places.beside import country_before
from kg.extract.names.grammar import Candidate
from kg.extract.names.leftward import LEGAL
from kg.extract.names.lexicon import find_country, find_demonym, fold, is_field
from kg.extract.places.gazetteer import countries_in_name
from kg.extract.names.tokens import CAP, OWNS, Token

PARTS = frozenset(
    {"unit", "school", "centre", "institute", "lab", "department", "hospital", "academy", "museum", "press", "research"}
)
# Ministries are called departments too: "Department of Education".
_STATE = frozenset(
    "education state energy health commerce agriculture defense defence foreign home interior trade labour "
    "labor justice transport transportation "
    "environment science tourism finance culture immigration higher innovation technology livestock economic "
    "industry communications".split()
)
# What state departments are of besides, where a place stands before them: "Oslo Department of Public Works".
_PUBLIC = frozenset(
    "conservation resources welfare planning energy water forestry fisheries roads works public social natural human "
    "agriculture statistics land lands housing environmental transportation revenue parks".split()
)
# What councils and conferences are of: "Council of Rectors".
_MEMBERS = frozenset(
    "rectors presidents universities organisations organizations professors ministers deans chancellors "
    "vice-chancellors".split()
)
_LEARNED = frozenset("education research science sciences scientific academic rectors".split())
# What opens the names of a country's institutes that have no word of their own.
_NATIONAL = frozenset("national republican higher graduate royal state federal superior supreme imperial".split())
# What tells of which sort a union is, and not which: "University Consortium", "Alumni Association".
_SORTS = frozenset(
    "university universities college colleges alumni student students staff parents faculty academic of the and".split()
)
_PEOPLES = frozenset(
    "national central caribbean asian african european nordic arab islamic scandinavian pacific".split()
)
# Whose boards are no bodies of their own: "Board of Trustees".
_HOUSE_BOARDS = frozenset(
    "trustees directors governors regents members administration management advisory editorial executive governing "
    "academic supervisory examination review".split()
)
_NEWS = frozenset({"news", "newspaper", "television", "radio", "broadcasting"})
_VENUES = frozenset(
    "convention conference exhibition visitor visitors shopping congress sports media alumni party cpc".split()
)
# Heads that are letters, which may be a person's too.
_SHORT_HEADS = frozenset("fh th tu uc ens oth htw nit stain stie".split())
_FOUNDED = re.compile(
    r"\b(?:an?|new|joint|another|first|future|proposed)\s+"
    r"(?:(?!(?:at|of|in|with|by|to|from|for|and)\b)[a-z-]+\s+){0,2}$"
)
_BEGUN = re.compile(r"\b(?:establish|set up|create|found|open|launch|build)(?:es|s|ed|d|ing)? (?:the|a joint) $")
_OPENED = re.compile(r"\b(?:opening|establishment|creation|launch) of (?:the|an?) [\"“]$")
_BRACKETED = re.compile(r" ?\(([A-Z][\w ]{2,30})\)")
_BUILDS = re.compile(r"\b(?:establish|set up|create|found|build)(?:es|s|ed|d|ing)? an? (?:joint |new )?$")
_ENDS_BUILDS = (" a ", " an ", " joint ", " new ")
_IN_HOUSE = re.compile(
    r"(?: \([^()\n]{2,14}\))?,? (?:at|of|in|within) (?:the|this|its|our|their) "
    r"(?:university|college|institute|faculty)\b"
)
_OWNED = re.compile(
    r"\b(?:its|their|his|her|our|whose|own)\s+(?:(?!(?:at|of|in|with|by|to|from|for|and)\b)[a-z-]+\s+){0,2}$"
)
INTRODUCED = re.compile(r"\s?\((?:the )?[\"“]?([\w&.*/-]{2,14})[\"”]?[,)]")


def is_country_at(tokens: Sequence[Token], at: int, *, owner: bool = False) -> bool:
    """Say whether a country's name ends at an index: *Sri **Lanka**'s*.

    Args:
        owner: A possessive ending must follow.
    """
    if at < 0 or (owner and tokens[at + 1].kind != OWNS):
        return False
    return any(find_country(" ".join(t.text for t in tokens[max(0, at - size) : at + 1])) for size in (0, 1))


def stands_alone(candidate: Candidate, tokens: Sequence[Token], text: str) -> bool:
    """Say whether a candidate without an institution beside it is an organisation by itself."""
    kind = candidate.kind
    modifiers = [
        t.low
        for i, t in enumerate(tokens[candidate.first : candidate.last], candidate.first)
        if t.kind == CAP and i != candidate.head
    ]
    if kind == "park":
        return candidate.own and candidate.last == candidate.head + 1
    if kind in ("unit", "press", "weak", "event") or find_country(candidate.text):
        return False  # the "Russian Federation" is a country
    if _is_no_body(candidate, tokens, modifiers):
        return False
    if kind == "department":
        return bool(modifiers) and _is_of_state(candidate, tokens, modifiers)
    if (
        kind == "university"
        and text.endswith(_ENDS_BUILDS, 0, candidate.start)
        and _BUILDS.search(text, max(0, candidate.start - 30), candidate.start)
    ):
        return False
    if kind == "university":
        generic = len(modifiers) == 1 and (
            modifiers[0] in lexicon.words("generic") or find_demonym(modifiers[0]) is not None
        )
        if (
            tokens[candidate.head].low == "college"
            and candidate.first == candidate.head
            and not is_country_at(tokens, candidate.first - 2, owner=True)
            and not (
                candidate.own
                and any(not lexicon.is_plain(low) and find_demonym(low.capitalize()) is None for low in modifiers)
            )
        ):
            return False
        if modifiers and text.startswith((" under the Government", " under the President"), candidate.end):
            return True  # "Financial University under the Government"
        bracket = _BRACKETED.match(text, candidate.end)
        if bracket and find_country(bracket.group(1)) and (modifiers or candidate.first < candidate.head):
            return True  # "University of Education (Pakistan)"
        if tokens[candidate.head].low in _SHORT_HEADS and all(map(lexicon.is_plain, modifiers[-1:])):
            return False  # "Kari FH Published" is somebody's
        if tokens[candidate.head - 1].low in ("summer", "winter") and candidate.first < candidate.head:
            return False
        field = len(modifiers) == 1 and candidate.first == candidate.head and lexicon.is_field(modifiers[0])
        if field and not candidate.own:
            return _introduced(candidate, text)  # "the University of Technology" repeats a longer name
        if not {*'"”»'}.isdisjoint(candidate.text[1:]):
            return True  # National University "Chernihiv Polytechnic"
        if candidate.own and not modifiers:
            return True  # "Scuola superiore della magistratura"
        sort = generic or not modifiers or _only_describes(candidate, tokens, modifiers)
        if text.endswith((" a ", " an ") if sort else (" a “", " an “", ' a "', ' an "'), 0, candidate.start):
            return False
        return not sort or _listed(candidate) or _is_national(candidate, tokens, text)
    if kind == "museum":
        return candidate.own or candidate.first == candidate.head or bool(find_demonym(tokens[candidate.first].text))
    if kind in PARTS:
        return _part_alone(candidate, tokens, text, modifiers)
    if tokens[candidate.head].low in LEGAL:
        return candidate.first < candidate.head
    if kind in ("company", "bank", "council", "committee"):
        if kind == "council" and (_introduced(candidate, text) or _is_council(candidate, modifiers)):
            return True
        if kind == "committee" and {"rectors", "vice-chancellors", "presidents"} & set(modifiers):
            return candidate.own or _introduced(candidate, text)
        if tokens[candidate.head].low == "council" and candidate.first == candidate.head and candidate.own:
            return True  # "Council of Europe"
        if tokens[candidate.head].low == "group" and candidate.first == candidate.head:
            return _introduced(candidate, text)  # "Group of Latin American Countries (GRULAC)"
        before = candidate.first < candidate.head or tokens[candidate.head].low in ("pt", "jsc", "ooo", "bank")
        return before and (candidate.own or bool(_PEOPLES & set(modifiers)) or _is_of_trade(modifiers))
    if tokens[candidate.head].low in (
        "secretariat",
        "administration",
        "service",
        "network",
        "fund",
        "trust",
        "union",
        "group",
        "commission",
        "society",
    ):
        unit = tokens[candidate.head].low == "service" and candidate.first == candidate.head
        return candidate.own or (len(modifiers) >= 2 and not unit)
    if kind == "association" and len(modifiers) == 1 and find_demonym(tokens[candidate.first].text):
        return _introduced(candidate, text)  # "the Mexican Association" repeats a longer name
    if kind == "association" and not candidate.own:
        said = (_SORTS | lexicon.words("generic")) if candidate.last == candidate.head + 1 else _SORTS
        said = said - lexicon.words("wide")
        return any(low not in said for low in modifiers)
    if tokens[candidate.head].low == "board":
        return _is_public_board(candidate, tokens, text, modifiers)
    if tokens[candidate.head].low in ("directorate", "division", "office"):
        return candidate.own or (candidate.first == candidate.head and bool(modifiers) and modifiers[0] in _STATE)
    return bool(modifiers) or candidate.own


def _is_of_trade(modifiers: Sequence[str]) -> bool:
    """Say whether a council is an industry's: *Textiles Sector Skill Council*, *Tea Export Promotion Council*."""
    return len(modifiers) > 2 and bool({"sector", "export", "promotion"} & set(modifiers[1:]))


def _is_council(candidate: Candidate, modifiers: Sequence[str]) -> bool:
    """Say whether a council is more than an institution's own: *Council of Rectors*, not *the Academic Council*."""
    more = len(modifiers) > 1 or candidate.first == candidate.head
    return more and bool(set(modifiers) & (_MEMBERS | _LEARNED))


def _is_of_state(candidate: Candidate, tokens: Sequence[Token], modifiers: Sequence[str]) -> bool:
    """Say whether a department is a state's: *Department of Education*, *Henan Education Department*."""
    if candidate.first == candidate.head:
        if tokens[candidate.head + 1].low == "for":
            return modifiers[0] in _STATE | {"business", "work", "international", "communities"}
        if modifiers[0] == "higher" and modifiers[1:2] != ["education"]:
            return False  # "Department of Higher Mathematics"
        return modifiers[0] in _STATE or is_country_at(tokens, candidate.first - 2, owner=True)
    if tokens[candidate.head - 1].low in _STATE:
        return candidate.head - 2 < candidate.first or not _is_subject(tokens[candidate.head - 2].low)
    name = " ".join(t.text for t in tokens[candidate.first : candidate.head])
    whose = lexicon.is_place(name) or find_country(name) is not None or find_demonym(name) is not None
    behind = tokens[candidate.head + 2 : candidate.last][:1]
    return whose and (bool(behind) and behind[0].low in _STATE or bool(_PUBLIC & set(modifiers)))


def _is_subject(low: str) -> bool:
    """Say whether a word before *Education Department* makes a university's of it: *Physical*, *Preschool*."""
    ranks = ("higher", "state", "national", "federal", "regional", "provincial", "city")
    return (is_field(low) or low == "university") and low not in ranks


def _only_describes(candidate: Candidate, tokens: Sequence[Token], modifiers: Sequence[str]) -> bool:
    """Say whether plain words before a head tell what sort it is: *Public Sector University*, *Industrial College*."""
    if candidate.own or candidate.last > candidate.head + 1 or any(lexicon.is_place(low) for low in modifiers):
        return False
    said = lexicon.words("generic") | {"sector", "level"}
    fields = sum(is_field(low) and low not in said for low in modifiers)
    return fields < 2 and all(low in said or is_field(low) for low in modifiers)


def _is_no_body(candidate: Candidate, tokens: Sequence[Token], modifiers: Sequence[str]) -> bool:
    """Refuse *Sierra Leonean Universities*, *Xinhua News Agency*, *Council Chamber* and quarters of a country's."""
    head = tokens[candidate.head].low
    if "partner" in modifiers and head in ("universities", "institutions", "schools", "colleges"):
        return True
    if head == "universities" and tokens[candidate.head + 1 : candidate.head + 2]:
        left = tokens[candidate.first : candidate.head]
        if tokens[candidate.head + 1].low in ("of", "in") and all(lexicon.is_plain(t.low) for t in left):
            return True  # "Arts Universities of Norway"
    if head == "institutes" and candidate.first == candidate.head and not candidate.own:
        return True  # "the Institutes of Technology"
    if head in ("institutes", "colleges", "schools") and candidate.first == candidate.head - 1:
        if find_demonym(tokens[candidate.first].text) is not None:
            return True  # "Irish Institutes of Technology"
    if head in ("universities", "schools", "polytechnics", "hospitals", "institutes"):
        return candidate.last == candidate.head + 1
    if head == "ministries" or (head == "colleges" and not candidate.own):
        return True
    if head in ("colleges", "industries") and all(_is_land(t.text) for t in tokens[candidate.first : candidate.head]):
        return candidate.last == candidate.head + 1  # "UK Colleges", "Indian Industries"
    if "press" in modifiers and head in ("center", "centre", "service", "office"):
        return True
    if head == "government" and _is_of_country(candidate, tokens):
        return True
    if head == "ministry" and candidate.last == candidate.head + 1 and not candidate.own:
        return not any(is_field(low) or find_demonym(low.capitalize()) for low in modifiers)
    if head == "administration" and tokens[candidate.head - 1].low in ("business", "public"):
        return candidate.first < candidate.head
    if head == "agency" and "press" in modifiers:
        return True
    if head == "government" and candidate.first > 0 and tokens[candidate.first - 1].text == ",":
        return True  # "Ministry of Health, Government of Kenya"
    if head == "government":
        return not candidate.own and not {"of"} & {t.low for t in tokens[candidate.first : candidate.last]}
    if head in ("center", "centre", "group", "committee") and _VENUES & set(modifiers):
        return True
    if head == "chamber":
        return not {"commerce", "industry", "trade", "industries"} & set(modifiers)
    if (
        head in ("council", "secretariat", "committee", "board", "administration", "commission")
        and candidate.first == candidate.head - 1
    ):
        return is_acronym(tokens[candidate.first].text)
    return candidate.kind != "university" and not _NEWS.isdisjoint(modifiers)  # "University of Film and Television"


def _is_land(word: str) -> bool:
    return is_acronym(word) or find_country(word) is not None or find_demonym(word) is not None


def _is_of_country(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether a government is a whole country's, which is told by the country: *the Indonesian Government*."""
    left = " ".join(t.text for t in tokens[candidate.first : candidate.head])
    right = " ".join(t.text for t in tokens[candidate.head + 1 : candidate.last])
    whose = left or re.sub(r"^of (?:the )?", "", right)
    return not (left and right) and (find_demonym(whose) is not None or find_country(whose) is not None)


def _part_alone(candidate: Candidate, tokens: Sequence[Token], text: str, modifiers: Sequence[str]) -> bool:
    """Judge an institute, school, centre or laboratory.

    It needs a name of its own, an acronym or a place in the list.
    """
    named = candidate.own or candidate.first < candidate.head
    before = text[max(0, candidate.start - 40) : candidate.start]
    founded = _FOUNDED.search(before) is not None
    if _OPENED.search(before) or (not candidate.own and _BEGUN.search(before)) or _IN_HOUSE.match(text, candidate.end):
        return False
    if (
        not named
        and _introduced(candidate, text)
        and (before.endswith(("between the ", "with the ", "between ", "with ")) or _is_second(text, candidate.start))
    ):
        return True
    if named and ((_listed(candidate) and (candidate.own or not founded)) or _introduced(candidate, text)):
        return True
    state = text.startswith((" under the President", " under the Government"), candidate.end)
    if candidate.kind == "academy" and ({"sciences", "science"} & set(modifiers) or state):
        return True
    if country_before(text, candidate.start) is not None and candidate.kind in (
        "centre",
        "institute",
        "lab",
        "academy",
    ):
        return True  # "Iran's Academic Center for Education"
    if _OWNED.search(before) or (founded and candidate.kind != "school"):
        return False
    if candidate.kind in ("school", "centre", "lab") and candidate.first == candidate.head:
        return False
    if bracket := _BRACKETED.match(text, candidate.end):
        if candidate.first < candidate.head and find_country(bracket.group(1)):
            return True  # "Fisheries Research Institute (Taiwan)"
    if len(modifiers) == 1 and find_demonym(modifiers[0].capitalize()) and candidate.kind != "academy":
        return False  # "a Ghanaian Institution"
    if {"language", "languages"} & {t.low for t in tokens[candidate.first : candidate.head]} and all(
        lexicon.is_plain(low) or find_demonym(low.capitalize()) for low in modifiers
    ):
        return False  # "Japanese Language Center"
    if candidate.first < candidate.head and modifiers[0] in _PEOPLES and candidate.last > candidate.head + 1:
        return modifiers[0] not in _NATIONAL and candidate.kind in ("centre", "institute")  # "Arab Institute for ..."
    return (
        candidate.own
        or _is_national(candidate, tokens, text)
        or (candidate.kind == "school" and "postgraduate" in modifiers)
    )


def _is_public_board(candidate: Candidate, tokens: Sequence[Token], text: str, modifiers: Sequence[str]) -> bool:
    """Say whether a board is a state's: *Board of Investment of Chile*, not *Board of Directors of X*."""
    by_letters = candidate.first < candidate.head and is_acronym(tokens[candidate.first].text)
    if by_letters or _HOUSE_BOARDS & set(modifiers):
        return False
    return bool(countries_in_name(candidate.text)) or _introduced(candidate, text)


def _is_second(text: str, start: int) -> bool:
    """Say whether a name is the second party of what is between two: *between Lund University **and the** ...*"""
    return text.endswith(" and the ", 0, start) and "between " in text[max(0, start - 160) : start]


def _is_national(candidate: Candidate, tokens: Sequence[Token], text: str) -> bool:
    """Say whether a name of plain words is a country's: *the National School of Administration*."""
    if tokens[candidate.first].low not in _NATIONAL or candidate.first == candidate.head or candidate.kind == "lab":
        return False
    long = candidate.last > candidate.head + 1 or candidate.head - candidate.first > 1
    return long and re.search(r"(?:\b[Tt]he|[’']s|,|\band|\bwith) $", text[: candidate.start][-5:]) is not None


def _introduced(candidate: Candidate, text: str) -> bool:
    """Say whether an acronym in brackets introduces it: *Vocational Education Development Institute **(VEDI)***."""
    match = INTRODUCED.match(text, candidate.end)
    return (
        match is not None
        and is_acronym(match.group(1))
        and match.group(1)[0].lower() in {word[0].lower() for word in candidate.text.split()}
    )


def _listed(candidate: Candidate) -> bool:
    return lexicon.find_university(fold(candidate.text)) is not None


_KINDS = {
    "centre": "research",
    "lab": "research",
    "hospital": "other",
    "bank": "enterprise",
    "company": "enterprise",
    "foundation": "other",
    "service": "other",
    "department": "government",
    "committee": "government",
    "council": "government",
}


# What institutes teach that are universities by another name.
_TAUGHT = frozenset(
    "technology polytechnic university universitaire higher graduate pedagogical medical teachers music arts art "
    "languages management professional supérieur superior".split()
)


def organisation_kind(candidate: Candidate, tokens: Sequence[Token]) -> str:
    """Give the kind in the claims format that the head and its modifiers speak for.

    An institute of technology and a business school are universities, an academy of sciences is research.
    """
    lows = {t.low for t in tokens[candidate.first : candidate.last]}
    if candidate.kind in ("institute", "academy", "centre") and len(countries_in_name(candidate.text)) > 1:
        return "joint-institute"
    if candidate.kind == "association" and "assembly" in lows and {"national", "legislative", "provincial"} & lows:
        return "government"
    if candidate.kind == "institute":
        if "confucius" in lows:
            return "other"
        if {"research", "study", "studies"} & lows and not {"higher", "graduate"} & lows and not _listed(candidate):
            return "research"
        return "university" if _listed(candidate) or _TAUGHT & lows else "research"
    if candidate.kind in ("council", "committee", "association", "company", "other") and _MEMBERS & lows:
        return "association"  # "Council of Rectors", "Group of Universities"
    if candidate.kind == "academy":
        return "research" if {"sciences", "science", "research"} & lows else "university"
    if candidate.kind == "school":
        return (
            "university"
            if {"business", "economics", "postgraduate", "graduate", "medical", "management", "law", "normal"} & lows
            else "school"
        )
    return _KINDS.get(candidate.kind, candidate.kind)
