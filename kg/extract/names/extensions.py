"""What goes on a name after the grammar has found its core, on evidence from the text around it.

*Confucius Institute **at Unicamp***, *National University of Uzbekistan **named after Mirzo Ulugbek***, *University
of Nigeria**, Nsukka*** (the text also says UNN), ***"Belt and Road"** Research Institute*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import stands_for
from kg.extract.names.completing import (
    UNFINISHED,
    completes,
    hosted,
    is_academy_of,
    is_campus,
    may_follow,
    only_introduces,
    repeats_rank,
)
from kg.extract.names.datelines import opens_report
from kg.extract.names.foreign import foreign_end
from kg.extract.names.grammar import Candidate
from kg.extract.names.lettered import LETTERED, lettered_end, lettered_start
from kg.extract.names.letters import UPPER
from kg.extract.names.maori import body_end, second_name
from kg.extract.names.namesakes import named_after, translates
from kg.extract.names.repeats import repeat_longer
from kg.extract.names.smallkinds import fields_end
from kg.extract.names.tails import SYSTEMS
from kg.extract.names.twofold import KINDS, twofold_end

_CAMPUS = re.compile(rf", (?P<place>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?)")
_DASHED = re.compile(rf" ?[–—-] ?(?P<place>[{UPPER}][\w’'-]+)(?= (?:[a-z]|\()|[.,;)]|$)(?!, [{UPPER}])")
_TEACHING = frozenset({"university", "institute", "academy"})
_QUOTING = frozenset({"association", "foundation"})
_NAMESAKES = frozenset("research centre museum hospital lab".split())
# NTU "Kharkiv Polytechnic Institute"
_SHORT_QUOTED = re.compile(r"(?<!\w)[A-Z]{2,6} [\"“„«]$")
# "Dr. Babasaheb Ambedkar Technological University", but not "Rector Dr. Berg"
_DOCTOR = re.compile(r"(?:^|[a-z,;(] |[a-z] the |[Tt]he |\n)(?P<doctor>Dr\.? )$")
# "Office of the Fishery Education Commission", not "Oslo Office of the Fishery Commission"
_OFFICE_OF = re.compile(r"(?:^|\n|[’']s |(?<!\w)[a-z]+ |[,;:(–—] ?)(?P<office>Office of (?:the )?)$")
# The colleges of the University of London that write it behind their names
_LONDON = re.compile(
    r"\b(?:City|Goldsmiths|Royal Holloway|Birkbeck|Queen Mary|SOAS|St\.? George[’']s|Heythrop College|The Courtauld), $"
)
# "Beijing University of Chemical technology"
_LOWER_FIELD = re.compile(r"(?<=ical|lied|ural) (?:technology|technologies|sciences?|engineering)\b")
_ACRONYM_BEHIND = re.compile(r" [A-Z]{3,8}\b")  # National Research University ITMO
# What there is one of in a town: "Agricultural University in Faro".
_RANKED = re.compile(r"(?:Technical|Agricultural|Medical|Technological|Agrarian|Pedagogical|Veterinary) University")
_IN_TOWN = re.compile(rf" in (?P<place>[{UPPER}][\w’'-]+)(?! [{UPPER}])")
_DASHES = frozenset("–—-")
_CLOSING = frozenset('"“”»')
_HEADQUARTERS = re.compile(r" Head ?[Qq]uarters?\b(?: of China\b)?")
_BRANCH = re.compile(rf",?(?: [{UPPER}][\w’'-]+){{1,3}} (?:Campus|Branch)\b(?! of)")
# Before what a name in another language goes on with: " de", " sur", " für"
_JOINS = tuple(f" {letter}" for letter in "abcdeghilnoprsuvwyzf")
# What every way in which a name goes on begins with
_MAY_GO_ON = re.compile(rf",|[–—-]| (?:in [A-Z]|[–—(\"“„«-]|named |for Women |and Universities|[{UPPER}])")
_QUOTED_NAME = re.compile(rf" [\"“„«][{UPPER}][^\"“”„«»\n]{{2,60}}[\"”“»]")
_QUOTED_SEAT = re.compile(rf" (?:in|of) (?P<place>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?)")
# "Chung - Ang University", "Salahaddin- Erbil University"
_DASH_BEFORE = re.compile(
    rf"(?<![\w’'-])(?P<left>(?!Univ|Inst|Coll|Acad|School)[{UPPER}]\w+(?: [{UPPER}]\w+)?)(?:[-–] | [-–] ?)$"
)
# "China – Sri Lanka Cooperation Centre"
_LAND_BEFORE = re.compile(rf"(?<![\w’'-])(?P<land>(?!The )[{UPPER}]\w+(?: [{UPPER}]\w+)?) [-–] $")
_AND_REGION = re.compile(rf" and (?!The )[{UPPER}][\w-]+(?= (?:[a-z(]|and\b)|[,.;:]|[’']s|$)")
# "Institute of Fisheries [of the Nordic] country"
_OF_LAND = re.compile(rf" of the (?P<land>[{UPPER}][\w-]+)$")
_OF_STATE = re.compile(r" of the (?:Sultanate|Kingdom|Republic|Emirate|Principality)$")
_LAND_NOUN = re.compile(r" (?:country|nation|state|republic|kingdom|capital|side)\b")
# "People's Association for Friendship with Foreign Countries"
_FRIENDS = " with Foreign Countries"
# "Ministry of Relations with Congress", "State Committee on Work with the Diaspora"
_WITH = re.compile(
    r"(?:(?<= Relations)|(?<= Liaison)|(?<= on Work)|(?<= for Work)|(?<= on Affairs)|(?<= for Affairs))"
    rf" with (?:the )?[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?"
)
# "Department of Education of Viknes oblast"
_TERRITORY = re.compile(
    r" (?:aimag|oblast|krai|province|prefecture|county|governorate|voivodeship|poviat|district|region)\b"
)
_STATE_KINDS = frozenset({"department", "government", "committee"})
# "Dong Thap provincial People's Committee"
_PROVINCIAL = re.compile(
    rf"(?<![\w’'-])(?!The )[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,3}} (?:provincial|municipal|city|district) $"
)
_BRACKET_PLACE = re.compile(
    rf" \([A-Z][A-Za-z]{{1,6}}\) (?:of (?:the )?)?(?P<place>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,2}})"
    rf"(?! (?:and|has|have|will|is|was|signed)\b.{{0,1}}\Z)"
)
# "Fjord Foundation, Inc."
_FORM = re.compile(r",? (?:Inc|Ltd|LLC)\b\.?(?=[\s,;:)]|$)")
_FORMED = frozenset({"foundation", "lab", "association", "institute"})
# "Institute of Bio- and Nanotechnology"
_HYPHENED = re.compile(rf"- (?:and|und|och|en|og) [{UPPER}][\w-]+")
_QUOTED = re.compile(rf"(?:[{UPPER}]\w+ ){{0,2}}[\"“][{UPPER}][^\"“”\n]{{2,40}}[\"”] $")


def extend_candidates(candidates: Sequence[Candidate], text: str, acronyms: Set[str]) -> list[Candidate]:
    """Lengthen the candidates whose surroundings go on their name, and drop those that another then covers."""
    found: list[Candidate] = []
    for index, candidate in enumerate(candidates):
        if found and (
            translates(candidate, found[-1], text)
            or completes(candidate, found[-1], text)
            or is_academy_of(candidate, found[-1], text)
        ):
            end = candidate.end + (text[candidate.end : candidate.end + 1] in _CLOSING)
            whole = text[found[-1].start : end]
            last = candidate.last if candidate.zone == found[-1].zone else found[-1].last
            found[-1] = replace(found[-1], end=end, text=whole, last=last, own=True)
            continue
        if (
            found
            and candidate.end <= found[-1].end
            and candidate.start < found[-1].end
            and "Confucius" not in found[-1].text
        ):
            continue
        following = candidates[index + 1] if index + 1 < len(candidates) else None
        if only_introduces(candidate, following, text) or repeats_rank(candidate, text):
            continue
        found.append(_extend(candidate, following, text, acronyms))
    return repeat_longer(found, text)


# "Embassy of Norway to the Kingdom of Belgium"
_MISSIONS = ("Embassy of ", "High Commission of ", "Consulate ", "Mission of ", "Permanent Mission of ")
_SEAT = re.compile(
    rf" to (?:the )?(?:(?:Kingdom|Republic|State|Sultanate) of (?:the )?)?(?P<land>[{UPPER}]\w+(?: [{UPPER}]\w+)?)"
)


_INITIAL = re.compile(r" [A-Z]\. [A-Z]")  # "the President of Berga Institute (BI) [Chester D. Holm]"


def _without_land(candidate: Candidate, text: str) -> Candidate:
    """Cut off what only tells of which land: *Institute of Fisheries [of the Nordic] country*, *Ministry of Health [of
    the Kingdom]*.
    """
    if (state := _OF_STATE.search(candidate.text)) is not None and not text.startswith(" of ", candidate.end):
        end = candidate.start + state.start()
        return replace(candidate, end=end, last=candidate.last - 3, text=text[candidate.start : end])
    if not _LAND_NOUN.match(text, candidate.end) or (land := _OF_LAND.search(candidate.text)) is None:
        return candidate
    if land["land"].lower() not in lexicon.words("wide") and lexicon.find_demonym(land["land"]) is None:
        return candidate
    end = candidate.start + land.start()
    return replace(candidate, end=end, last=candidate.last - 3, text=text[candidate.start : end])


def _is_of_both(name: str, more: str, acronyms: Set[str]) -> bool:
    """Say whether the text's acronym counts a second region in: *University of Agder **and Viken***, *UAV*."""
    if not name.startswith("University of "):
        return False
    return any(stands_for(each, name + more) and not stands_for(each, name) for each in acronyms if len(each) > 2)


def _state_tail(candidate: Candidate, text: str) -> int:
    """Give where a state body's name ends, with whom it has relations and the noun of its territory.

    *Ministry of Relations **with Congress***, *Department of Education of Viknes **oblast***.
    """
    end = candidate.end
    if match := _WITH.match(text, end):
        return match.end()
    _, _, place = candidate.text.rpartition(" of ")
    if " of " in candidate.text and not lexicon.is_field(place.split()[-1].lower()):
        if (match := _TERRITORY.match(text, end)) and lexicon.find_country(place) is None:
            return match.end()
    return end


def _extend(candidate: Candidate, following: Candidate | None, text: str, acronyms: Set[str]) -> Candidate:
    candidate = _without_land(candidate, text)
    start, end = _first(candidate, text), candidate.end
    if candidate.kind in _STATE_KINDS:
        end = _state_tail(candidate, text)
    elif candidate.kind == "association" and text.startswith(_FRIENDS, end) and text.endswith(" Friendship", 0, end):
        end += len(_FRIENDS)
    elif candidate.kind in ("association", "university"):
        end = body_end(text, candidate.text, end)
    if candidate.text.startswith("Confucius Institute"):
        head = _HEADQUARTERS.match(text, end)
        end = head.end() if head else hosted(end, following, text)
    elif end == candidate.end and _MAY_GO_ON.match(text, end):
        end = _last(candidate, text, acronyms)
    if end == candidate.end and text.startswith(_JOINS, end):
        end = foreign_end(text, start, end)
    if end == candidate.end and candidate.kind in LETTERED:
        end = lettered_end(candidate.text, text, end)
        start = lettered_start(candidate.text, text, start, end)
    if candidate.kind == "university" and (match := _AND_REGION.match(text, end)):
        end = match.end() if _is_of_both(candidate.text, match.group(), acronyms) else end
    if text.startswith("- ", end) and (match := _HYPHENED.match(text, end)):
        end = match.end()
    if candidate.text in UNFINISHED and (match := _ACRONYM_BEHIND.match(text, end)):
        end = match.end()
    if candidate.kind in ("university", "institute"):
        if match := _LOWER_FIELD.match(text, end):
            end = match.end()
        start, end = second_name(text, start, end)
    if end == candidate.end and candidate.last == candidate.head + 1 and candidate.first < candidate.head:
        purpose = candidate.kind == "university" and text.startswith(" for ", end)  # "with Oslo University [for study]"
        end = fields_end(text, end) if candidate.kind in _TEACHING and not purpose else end
    if text.startswith((" member states", " member countries"), end) and candidate.text.split()[-1].isupper():
        end += len(" member states") if text.startswith(" member s", end) else len(" member countries")
    if text.startswith(" countries", end) and text.endswith("-speaking", 0, end):
        end += len(" countries")
    if text[end : end + 1] in _CLOSING and (match := _SHORT_QUOTED.search(text, max(0, start - 9), start)):
        start, end = match.start(), end + 1
    if (
        text[start - 2 : start] in ('" ', "” ")
        and candidate.kind in ("institute", "association", "university", "centre")
        and (match := _QUOTED.search(text, max(0, start - 44), start))
        and not match.group().endswith(("'s\" ", "’s” ", '’s" '))
    ):
        start = match.start()
    if candidate.kind in KINDS and candidate.own and text.startswith((" and ", " & "), end):
        end = twofold_end(text, end)
    if candidate.text.startswith(_MISSIONS) and (seat := _SEAT.match(text, end)) is not None:
        if lexicon.find_country(seat["land"]) is not None and not text.endswith(("from the ", "from "), 0, start):
            end = seat.end()
    if candidate.kind in _FORMED and (match := _FORM.match(text, end)):
        end = match.end()
    if (start, end) == (candidate.start, candidate.end):
        return candidate
    return replace(candidate, start=start, end=end, text=text[start:end], own=True)


def _first(candidate: Candidate, text: str) -> int:
    """Give where a university's name begins, with *Dr.*, the college or a dashed word that stands before it."""
    start = candidate.start
    match = None
    if candidate.kind == "committee" and text.startswith(("People's C", "People’s C"), start):
        match = _PROVINCIAL.search(text, max(0, start - 50), start)
        return match.start() if match is not None else start
    if text.endswith(("Dr ", "Dr. "), 0, start):
        teaches = candidate.kind == "university" or (candidate.kind == "institute" and _is_of_doctor(candidate))
        match = _DOCTOR.search(text, max(0, start - 16), start) if teaches else None
        start = match.start("doctor") if match else start
    if candidate.kind == "university" and {"-", "–"} & set(text[max(0, start - 2) : start]):
        match = _DASH_BEFORE.search(text, max(0, start - 30), start)
        whole = lexicon.fold(f"{match['left']} {candidate.text}") if match else ""
        if match and lexicon.find_country(match["left"]) and match["left"] in candidate.text:
            return start  # "Guatemala – [Universidad de Guatemala]"
        if match and not opens_report(text, *match.span("left")) and registers.countries_by_words(whole) != ((), None):
            return match.start()
    if text.endswith((" – ", " - "), 0, start) and _opens_with_land(candidate.text):
        match = _LAND_BEFORE.search(text, max(0, start - 40), start)
        if match and lexicon.find_country(match["land"]):
            return match.start()
    if candidate.kind == "government" and candidate.text.endswith("Commission"):
        match = _OFFICE_OF.search(text, max(0, start - 28), start)
        return match.start("office") if match is not None else start
    if candidate.text == "University of London":
        match = _LONDON.search(text, max(0, start - 24), start)
        start = match.start() if match else start
    return start


def _is_of_doctor(candidate: Candidate) -> bool:
    """Say whether the list has an institute with the doctor after whom it is called: *Dr B R Berg Institute*."""
    return registers.find_university(lexicon.fold(f"Dr {candidate.text}")) is not None


def _opens_with_land(name: str) -> bool:
    """Say whether a name of more words begins with a country: *Sri Lanka Cooperation Centre*."""
    words = name.split()
    if len(words) < 3 or registers.find_university(lexicon.fold(name)) is not None:
        return False
    return any(lexicon.find_country(" ".join(words[:size])) for size in (1, 2))


def _last(candidate: Candidate, text: str, acronyms: Set[str]) -> int:
    """Give where a name ends, with the person, campus or quotation that goes on it."""
    end = candidate.end
    teaches = candidate.kind in ("university", "institute")
    teaching = teaches or candidate.kind in ("academy", "school")
    if teaching or (candidate.own and candidate.kind in _NAMESAKES):
        if (after := named_after(text, candidate.start, end)) > end:
            return after
    if _RANKED.fullmatch(candidate.text) and (match := _IN_TOWN.match(text, end)) and lexicon.is_place(match["place"]):
        return match.end()
    if candidate.kind == "university" and (match := _CAMPUS.match(text, end)) and lexicon.is_place(match["place"]):
        longer = f"{candidate.text}, {match['place']}"
        told = any(stands_for(acronym, longer) and not stands_for(acronym, candidate.text) for acronym in acronyms)
        return match.end() if told else end
    if text[end : end + 2].strip()[:1] in _DASHES and (match := _DASHED.match(text, end)):
        named = candidate.text.startswith("University of ") and not lexicon.is_place(candidate.text[14:])
        named = named and not match["place"].isupper()  # "University of Education -UE-"
        campus = (named or candidate.text.endswith("University")) and is_campus(match["place"])
        place = lexicon.is_place(match["place"]) or not lexicon.is_plain(match["place"].lower())
        return match.end() if campus or (place and lexicon.fold(candidate.text) in SYSTEMS) else end
    if candidate.kind == "university" and (match := _BRANCH.match(text, end)):
        return match.end()
    if ", " in candidate.text and text.startswith((" Campus", " Branch"), end):
        return end + len(" Campus")  # "Temple University, Japan Campus"
    if (teaches or candidate.kind in _QUOTING) and (match := _QUOTED_NAME.match(text, end)):
        seat = None if candidate.own else _QUOTED_SEAT.match(text, match.end())
        return seat.end() if seat and is_campus(seat["place"]) else match.end()
    if candidate.text.endswith(" Colleges") and text.startswith(" and Universities", end):
        return end + len(" and Universities")
    if candidate.text.endswith("College") and text.startswith(" for Women University", end):
        return end + len(" for Women University")
    if teaches and (match := _BRACKET_PLACE.match(text, end)) and may_follow(match["place"], candidate):
        return end if _INITIAL.match(text, match.end()) else match.end()
    return end
