"""Which candidates are organisations by themselves, without an institution beside them.

*University of Nairobi*, *Ministry of Health*, *Harbour Group* are; *a Partner University*, *the Council Chamber*,
*the Institute of Economics*, *the Indonesian Government* (a country) and *Japanese Language Center* are not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import is_acronym, stands_for
from kg.extract.names.firms import is_firm
from kg.extract.names.grammar import Candidate
from kg.extract.names.inserted import LEGAL
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym, is_field
from kg.extract.names.offsets import has_any
from kg.extract.names.parts import BRACKETED, PARTS, PEOPLES, is_signatory, part_alone
from kg.extract.names.plainbodies import is_plain_body
from kg.extract.names.signs import INTRODUCED, NATIONAL, is_introduced, is_listed, is_national
from kg.extract.names.slots import is_party
from kg.extract.names.sorts import MEMBERS
from kg.extract.names.states import STATE, is_country_at, is_of_country, is_of_state
from kg.extract.names.tokens import CAP, Token
from kg.extract.places.beside import country_before
from kg.extract.places.gazetteer import countries_in_name

_LEARNED = frozenset("education research science sciences scientific academic rectors".split())

# What tells of which sort a union is, and not which: "University Consortium", "Alumni Association".
_SORTS = frozenset(
    "university universities college colleges alumni student students staff parents faculty academic of the and".split()
)

# Whose boards are no bodies of their own: "Board of Trustees".
_HOUSE_BOARDS = frozenset(
    "trustees directors governors regents members administration management advisory editorial executive governing "
    "academic supervisory examination review".split()
)
_HOUSES = frozenset("academy university institute faculty college school".split())
_NUMBERED = re.compile(r" (?:\(\d\)|[1-9]\b(?! [a-z]))")
# What boards of a place are for: "Oslo Health Board".
_BOARDED = frozenset("health cricket education tourism trade investment hockey rugby football sports school".split())
_NEWS = frozenset({"news", "newspaper", "television", "radio", "broadcasting"})
# What an administration is of that is studied.
_STUDIED = frozenset("business public education educational health hospital school hotel".split())
_VENUES = frozenset(
    "convention conference exhibition visitor visitors shopping congress sports media alumni party cpc".split()
)
# Heads that are letters, which may be a person's too.
_SHORT_HEADS = frozenset("fh th tu uc ens oth htw nit stain stie".split())

_BUILDS = re.compile(r"\b(?:establish|set up|create|found|build)(?:es|s|ed|d|ing)? an? (?:joint |new )?$")
_ENDS_BUILDS = (" a ", " an ", " joint ", " new ")


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
        return _is_countrys_division(candidate, tokens)  # the "Russian Federation" is a country
    if modifiers and (is_plain_body(candidate, tokens, text, modifiers) or _is_listed_body(candidate, modifiers)):
        return True
    if _is_no_body(candidate, tokens, text, modifiers):
        return False
    if kind == "department":
        return bool(modifiers) and is_of_state(candidate, tokens, modifiers)
    if kind == "university":
        return not _is_built(candidate, text) and _university_alone(candidate, tokens, text, modifiers)
    if kind == "museum":
        named = candidate.own or candidate.first == candidate.head or bool(find_demonym(tokens[candidate.first].text))
        told = not all(low in NATIONAL or is_field(low) for low in modifiers)
        return named or (told and is_national(candidate, tokens, text))  # "the National Palace Museum"
    if kind in PARTS:
        return part_alone(candidate, tokens, text, modifiers)
    if tokens[candidate.head].low in LEGAL:
        return candidate.first < candidate.head
    if kind in ("company", "bank", "council", "committee"):
        return _council_alone(candidate, tokens, text, modifiers)
    return _office_alone(candidate, tokens, text, modifiers)


def _is_listed_body(candidate: Candidate, modifiers: Sequence[str]) -> bool:
    """Say whether the list of bodies has a name of three words or more, which is no newspaper's or station's."""
    long = candidate.text.count(" ") > 1 + (not candidate.own)
    return long and _NEWS.isdisjoint(modifiers) and registers.find_body(lexicon.fold(candidate.text)) is not None


def _is_countrys_division(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether a division is a state's: *Division of Vocational Fisheries of Norway*."""
    first = candidate.first == candidate.head and tokens[candidate.head].low == "division"
    return first and tokens[candidate.last - 2].low in ("of", "the") and is_country_at(tokens, candidate.last - 1)


def _is_built(candidate: Candidate, text: str) -> bool:
    """Say whether a university is one to be built: *to establish a new Technical University*."""
    ends = text.endswith(_ENDS_BUILDS, 0, candidate.start)
    return ends and _BUILDS.search(text, max(0, candidate.start - 30), candidate.start) is not None


def _university_alone(candidate: Candidate, tokens: Sequence[Token], text: str, modifiers: Sequence[str]) -> bool:
    """Judge a university or college: it needs more than its sort."""
    generic = len(modifiers) == 1 and (
        modifiers[0] in lexicon.words("generic") or find_demonym(modifiers[0]) is not None
    )
    generic |= modifiers in (["us"], ["uk"], ["usa"], ["u.s."], ["u.k."])  # "a UK University"
    if _is_plain_college(candidate, tokens, modifiers):
        return False
    if tokens[candidate.head].low == "tafe":
        return candidate.own and not text.endswith((" a ", " an "), 0, candidate.start)
    if modifiers and text.startswith((" under the Government", " under the President"), candidate.end):
        return True  # "Financial University under the Government"
    bracket = BRACKETED.match(text, candidate.end)
    if bracket and find_country(bracket.group(1)) and (modifiers or candidate.first < candidate.head):
        return True  # "University of Education (Pakistan)"
    if tokens[candidate.head].low in _SHORT_HEADS and all(map(lexicon.is_plain, modifiers[-1:])):
        return False  # "Kari FH Published" is somebody's
    if tokens[candidate.head - 1].low in ("summer", "winter") and candidate.first < candidate.head:
        return False
    field = len(modifiers) == 1 and candidate.first == candidate.head and lexicon.is_field(modifiers[0])
    if field and not candidate.own:
        told = candidate.last > candidate.head + 2 and country_before(text, candidate.start) is not None
        if told or _NUMBERED.match(text, candidate.end):
            return True  # "Chile's University of Fisheries", "University of Medicine (1)"
        return is_introduced(candidate, text)  # "the University of Technology" repeats a longer name
    if has_any(candidate.text[1:], '"”»'):
        return True  # National University "Chernihiv Polytechnic"
    if candidate.own and not modifiers:
        return True  # "Scuola superiore della magistratura"
    sort = generic or not modifiers or _only_describes(candidate, tokens, modifiers)
    if candidate.text.isupper() and text.endswith(" A ", 0, candidate.start) and find_country(candidate.text[14:]):
        return False  # "MEMORANDUM WITH A UNIVERSITY OF KOREA"
    if text.endswith((" a ", " an "), 0, candidate.start) and find_country(candidate.text.rpartition(" of ")[2]):
        return is_introduced(candidate, text)  # "UNI and a University of Peru Conclude Agreement"
    if text.endswith((" a ", " an ") if sort else (" a “", " an “", ' a "', ' an "'), 0, candidate.start):
        return False
    if not sort or is_listed(candidate) or is_national(candidate, tokens, text):
        return True
    return generic and modifiers[0] in _RANKED and _is_of_town(text, tokens[candidate.head].end)


# What there is one of in a town: "Technical University – Faro".
_RANKED = frozenset("technical agricultural medical technological agrarian pedagogical veterinary maritime".split())
_TOWN = re.compile(rf"(?:, | [–—-] ?|[–—]| in )(?P<town>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?)")


def _is_of_town(text: str, end: int) -> bool:
    """Say whether a town is told behind a name: *Technical University **– Faro***, *Medical University **in Faro***."""
    match = _TOWN.match(text, end)
    if match is None or find_country(match["town"]):
        return False
    return lexicon.is_place(match["town"]) or lexicon.is_place(match["town"].split(" ")[0])


def _is_plain_college(candidate: Candidate, tokens: Sequence[Token], modifiers: Sequence[str]) -> bool:
    """Say whether a college is told only by what is taught there: *College of Science*."""
    if tokens[candidate.head].low != "college" or candidate.first < candidate.head:
        return False
    if _is_of_landscape(candidate, tokens):
        return False
    named = any(not _is_word(low) and find_demonym(low.capitalize()) is None for low in modifiers)
    return not (is_country_at(tokens, candidate.first - 2, owner=True) or (candidate.own and named))


# What is taught or done in colleges "of the", and what there is one of each: "College of the Year".
_TAUGHT = frozenset(
    "arts humanities environment professions oceans people peoples media future year week month day classics state"
    " nation community city region province world university church army navy military".split()
)


def _is_of_landscape(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether a college is called by what stands around it: *College of the Redwoods*, not *of the Arts*."""
    behind = tokens[candidate.head + 1 : candidate.last]
    if [t.low for t in behind[:2]] != ["of", "the"] or not 3 <= len(behind) <= 4:
        return False
    lows = {t.low for t in behind[2:]}
    return not (lows & _TAUGHT or any(is_field(low) or low in lexicon.heads() for low in lows))


_SCIENCES = re.compile(r"(?:bio|agri|agro|geo|neuro|eco|aero|hydro|bio-|electro|nano|socio|info)(?P<noun>\w{4,})")


def _is_word(low: str) -> bool:
    """Say whether a word is of the dictionary, or one with what sciences put before it: *bioresources*."""
    compound = _SCIENCES.fullmatch(low)
    return lexicon.is_plain(low) or (compound is not None and lexicon.is_plain(compound["noun"]))


def _council_alone(candidate: Candidate, tokens: Sequence[Token], text: str, modifiers: Sequence[str]) -> bool:
    """Judge a company, bank, council or committee: it needs a name before its head, or more than its house has."""
    kind = candidate.kind
    if kind == "council" and (is_introduced(candidate, text) or _is_council(candidate, modifiers)):
        return True
    if kind == "committee" and {"rectors", "vice-chancellors", "presidents"} & set(modifiers):
        return candidate.own or is_introduced(candidate, text)
    if tokens[candidate.head].low == "council" and candidate.first == candidate.head and candidate.own:
        return True  # "Council of Europe"
    if tokens[candidate.head].low == "council" and tokens[candidate.head - 1].low in _COUNCILS_OF:
        return candidate.head - candidate.first > 1  # "North Fjord District Council"
    if tokens[candidate.head].low == "group" and candidate.first == candidate.head:
        return is_introduced(candidate, text)  # "Group of Latin American Countries (GRULAC)"
    if tokens[candidate.head].low == "group" and tokens[candidate.last - 1].low in _GROUPED:
        ruled = tokens[candidate.head - 1].low in _AT_WORK
        return not ruled and candidate.last == candidate.head + 3  # "United Group of Institutions"
    if candidate.first and candidate.first < candidate.head and tokens[candidate.first - 1].low.endswith("-based"):
        return True  # "Berga-based Academic Colleges Group"
    before = candidate.first < candidate.head or tokens[candidate.head].low in ("pt", "jsc", "ooo", "bank")
    if before and kind == "company" and is_firm(candidate, tokens, text):
        return True
    return before and (candidate.own or bool(PEOPLES & set(modifiers)) or _is_of_trade(modifiers))


# What one owner has several of, and groups that meet for a while.
_GROUPED = frozenset("institutions colleges schools hospitals companies industries hotels institutes".split())
_AT_WORK = frozenset("working steering expert experts focus study advisory task coordination consultative".split())
# Whose councils govern: a city's, a district's.
_COUNCILS_OF = frozenset("city district regional county borough town municipal shire".split())
_OFFICES = frozenset(
    "secretariat administration service network fund trust union group commission society club".split()
)


def _office_alone(candidate: Candidate, tokens: Sequence[Token], text: str, modifiers: Sequence[str]) -> bool:
    """Judge an association, an office of a state and what else has a name of its own or words that tell which."""
    kind, head = candidate.kind, tokens[candidate.head].low
    if head in _OFFICES:
        unit = head == "service" and candidate.first == candidate.head
        return candidate.own or (len(modifiers) >= 2 and not unit)
    if kind == "association" and len(modifiers) == 1 and find_demonym(tokens[candidate.first].text):
        return is_introduced(candidate, text)  # "the Mexican Association" repeats a longer name
    if kind == "association" and not candidate.own:
        said = (_SORTS | lexicon.words("generic")) if candidate.last == candidate.head + 1 else _SORTS
        said = said - lexicon.words("wide")
        return any(low not in said for low in modifiers)
    if head == "board" and candidate.head - candidate.first == 1 and modifiers[0] in lexicon.common_words():
        trade = modifiers[0] not in _HOUSE_BOARDS and modifiers[0] not in lexicon.heads()
        if trade and is_signatory(candidate, text):
            return True  # "the Rubber Board and Berga University signed an agreement"
    if head == "board":
        return _is_public_board(candidate, tokens, text, modifiers)
    if head == "directorate" and tokens[candidate.first].low in ("federal", "national", "general", "provincial"):
        return bool(modifiers)
    if head in ("directorate", "division", "office"):
        return candidate.own or (candidate.first == candidate.head and bool(modifiers) and modifiers[0] in STATE)
    return bool(modifiers) or candidate.own


def _is_of_trade(modifiers: Sequence[str]) -> bool:
    """Say whether a council is an industry's: *Textiles Sector Skill Council*, *Tea Export Promotion Council*."""
    return len(modifiers) > 2 and bool({"sector", "export", "promotion"} & set(modifiers[1:]))


def _is_council(candidate: Candidate, modifiers: Sequence[str]) -> bool:
    """Say whether a council is more than an institution's own: *Council of Rectors*, not *the Academic Council*."""
    more = len(modifiers) > 1 or candidate.first == candidate.head
    schools = len(modifiers) > 1 and candidate.first == candidate.head and {"colleges", "schools"} & set(modifiers)
    return more and bool(schools or set(modifiers) & (MEMBERS | _LEARNED))


def _only_describes(candidate: Candidate, tokens: Sequence[Token], modifiers: Sequence[str]) -> bool:
    """Say whether plain words before a head tell what sort it is: *Public Sector University*, *Industrial College*."""
    if candidate.own or candidate.last > candidate.head + 1 or any(lexicon.is_place(low) for low in modifiers):
        return False
    said = lexicon.words("generic") | {"sector", "level"}
    fields = sum(is_field(low) and low not in said for low in modifiers)
    return fields < 2 and all(low in said or is_field(low) for low in modifiers)


_TAUGHT_AT = frozenset({"TVET", "TVETA", "FET", "FE", "HE", "ITE"})
_SPORTS = frozenset("ivy premier champions conference football cricket basketball super".split())


def _is_no_body(candidate: Candidate, tokens: Sequence[Token], text: str, modifiers: Sequence[str]) -> bool:
    """Refuse *Sierra Leonean Universities*, *Xinhua News Agency*, *Council Chamber* and quarters of a country's."""
    head = tokens[candidate.head].low
    if "partner" in modifiers and head in ("universities", "institutions", "schools", "colleges"):
        return True
    if head == "universities" and tokens[candidate.head + 1 : candidate.head + 2]:
        left = tokens[candidate.first : candidate.head]
        if tokens[candidate.head + 1].low in ("of", "in") and all(lexicon.is_plain(t.low) for t in left):
            return True  # "Arts Universities of Norway"
    if head == "universities" and text.endswith(" and ", 0, candidate.start) and candidate.first < candidate.head:
        if [t.low for t in tokens[candidate.head + 1 : candidate.head + 2]] in (["of"], ["in"]):
            return True  # "Samara and [Jijiga Universities] of Ethiopia" share a head
    if head == "institutes" and candidate.first == candidate.head and not candidate.own:
        return True  # "the Institutes of Technology"
    if head in ("institutes", "colleges", "schools") and candidate.first == candidate.head - 1:
        if find_demonym(tokens[candidate.first].text) is not None:
            return True  # "Irish Institutes of Technology"
    if head == "hospitals" and candidate.own and candidate.last == candidate.head + 1:
        return any(_is_land(t.text) or lexicon.is_place(t.text) for t in tokens[candidate.first : candidate.head])
    # "Viknes County Public Schools" is one body, "Norwegian Public Schools" are many
    if head == "schools" and candidate.own and tokens[candidate.head - 1].low in ("county", "public"):
        return _is_land(tokens[candidate.first].text) or candidate.last > candidate.head + 1
    if head == "universities" and _is_network(candidate, text, modifiers):
        return False
    if head in ("universities", "schools", "polytechnics", "hospitals", "institutes"):
        return candidate.last == candidate.head + 1
    if candidate.first < candidate.head and tokens[candidate.last - 1].low in _HOUSES and candidate.kind == "council":
        return tokens[candidate.last - 2].low in ("of", "the")  # "Scientific Council of the Academy"
    if head == "colleges" and candidate.first == candidate.head - 1 and tokens[candidate.first].text in _TAUGHT_AT:
        return True  # "TVET Colleges"
    if head == "league" and not _SPORTS.isdisjoint(modifiers):
        return True  # "the European Champions League"
    if head == "ministries" or (head == "colleges" and not candidate.own):
        return True
    if head in ("colleges", "industries") and all(_is_land(t.text) for t in tokens[candidate.first : candidate.head]):
        return candidate.last == candidate.head + 1  # "UK Colleges", "Indian Industries"
    if "press" in modifiers and head in ("center", "centre", "service", "office"):
        return True
    if head == "government" and is_of_country(candidate, tokens):
        return candidate.first < candidate.head or not is_signatory(candidate, text)
    if head == "ministry" and candidate.last == candidate.head + 1:
        peoples = all(find_demonym(low.capitalize()) for low in modifiers)  # "the Egyptian Ministry" tells not which
        return peoples or not (candidate.own or any(map(is_field, modifiers)))
    if head == "administration" and tokens[candidate.head - 1].low in _STUDIED:
        return candidate.first < candidate.head
    if head == "agency" and candidate.first and tokens[candidate.first - 1].low in ("news", "press"):
        return True  # "News [Agency Of Norway]" in a title
    if head == "agency" and {"press", "news"} & set(modifiers):
        return not is_signatory(candidate, text)
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
        told = candidate.last > candidate.head + 1 and is_introduced(candidate, text)  # "NB Council on Law (NBCL)"
        known = head == "secretariat" and tokens[candidate.first].text in lexicon.known_organisations()
        known = known and not text.endswith((" at ", " at the "), 0, candidate.start)
        return is_acronym(tokens[candidate.first].text) and not (told or known)
    return candidate.kind != "university" and not _NEWS.isdisjoint(modifiers)  # "University of Film and Television"


_NETWORK_BEFORE = (" network ", " alliance ", " consortium ", " group ", " association ", " called ")


def _is_network(candidate: Candidate, text: str, modifiers: Sequence[str]) -> bool:
    """Say whether universities of two words or more are a network: *Innovative Research Universities **(IRU)***.

    Its letters tell it, or what it is said to be; *Regional Public Universities (RPUs)* are a sort.
    """
    if candidate.last > candidate.head + 1 or len(modifiers) < 2:
        return False
    if text.endswith(_NETWORK_BEFORE, 0, candidate.start):
        return True
    match = INTRODUCED.match(text, candidate.end + (text[candidate.end : candidate.end + 1] in "\"”»“"))
    return match is not None and match[1].isupper() and stands_for(match[1], candidate.text, strict=True)


def _is_land(word: str) -> bool:
    return is_acronym(word) or find_country(word) is not None or find_demonym(word) is not None


def _is_public_board(candidate: Candidate, tokens: Sequence[Token], text: str, modifiers: Sequence[str]) -> bool:
    """Say whether a board is a state's: *Board of Investment of Chile*, not *Board of Directors of X*."""
    by_letters = candidate.first < candidate.head and is_acronym(tokens[candidate.first].text)
    if by_letters or _HOUSE_BOARDS & set(modifiers):
        return False
    if candidate.own and tokens[candidate.head - 1].low == "trust" and candidate.head - candidate.first > 1:
        return True  # "Viknes Trust Board"
    place = tokens[candidate.first].text
    if tokens[candidate.head - 1].low in _BOARDED and (lexicon.is_place(place) or find_demonym(place)):
        return True  # "Oslo Health Board"
    state = tokens[candidate.first].low in ("state", "national", "federal", "provincial")
    of = candidate.first < candidate.head and candidate.last > candidate.head + 1
    wide = place.lower() in lexicon.words("wide") or find_demonym(place)
    if of and wide and is_party(text, candidate.start, candidate.end):
        return True  # "signed with the Arab Board of Surgery"
    return bool(countries_in_name(candidate.text)) or is_introduced(candidate, text) or (state and of)
