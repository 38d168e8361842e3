"""Which candidates are organisations, and which are faculties that stand for one.

A faculty, school or department inside a named institution is no organisation of its own; where it acts, its
university does: *the **School of Automation of Beihang University***, *Maastricht University**'s Faculty of
Economics***, *UPV's **VRAIN Institute***. Without an institution beside it (*the Faculty of Law*) it names nothing
that counts, and neither does what is only to be founded (*a Cancer Research Centre*).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym, stands_for
from kg.extract.names.bodies import stands_alone
from kg.extract.names.derailing import derails, is_owned
from kg.extract.names.grammar import Candidate
from kg.extract.names.houseparts import is_centre_of
from kg.extract.names.lexicon import find_country, find_demonym
from kg.extract.names.parts import PARTS
from kg.extract.names.peers import counts, listed, peers
from kg.extract.names.signs import NATIONAL, is_listed, is_of_university
from kg.extract.names.sorts import organisation_kind
from kg.extract.names.states import is_country_at
from kg.extract.names.tokens import CAP, OWNS, Token, Zone

# What is a body of its own where letters stand for it.
_LETTERED = frozenset({"government", "council", "committee", "association"})
_PART_LINKS = frozenset({"of", "at", "in", "de", "da", "do", "from", "under", "within"})


# What a university's school is of: "Berga Business School", not "Berga Primary School".
_TAUGHT = frozenset("business management law medical graduate engineering dental nursing".split())


@dataclass(slots=True)
class Found:
    """A candidate after judging.

    Attributes:
        candidate: The span.
        role: ``organisation``, ``part`` or ``nothing``.
        kind: For an organisation: its kind in the claims format.
        whole: For a part: the form of the institution that it belongs to, or None.
        start: Where the part begins, with the institution where that stands beside it.
        end: Where it ends.
        sure: Whether what is told beside it leaves no other reading.
    """

    candidate: Candidate
    role: str
    kind: str = ""
    whole: str | None = None
    start: int = 0
    end: int = 0
    sure: bool = False


def judge_candidates(
    candidates: Sequence[Candidate], zones: Sequence[Zone], text: str, acronyms: Set[str] = frozenset()
) -> list[Found]:
    """Tell organisations from parts of organisations and from neither.

    Args:
        acronyms: Those of the text.
    """
    found = [
        _judge(index, candidates, zones[candidate.zone].tokens, text) for index, candidate in enumerate(candidates)
    ]
    for item in found:
        known = lexicon.known_organisations().get(item.candidate.text) if item.role != "organisation" else None
        if known is not None and not known.asks:
            item.role, item.kind = "organisation", known.kind  # "the Goethe-Institut"
        elif _may_be_lettered(item) and _has_letters(item.candidate, acronyms):
            item.role, item.kind = "organisation", organisation_kind(item.candidate, zones[item.candidate.zone].tokens)
    _free_signed(found, text)
    _free_peers(found, zones, text)
    parts = {item.candidate.text: item.whole for item in found if item.role == "part" and item.whole is not None}
    houses = _houses(found)
    own = [_of_house(_again(item, parts), houses) for item in found]
    return sorted([*own, *_lettered_parts(found, text)], key=lambda item: item.candidate.start)


_LISTED = re.compile(r", [A-Z][^.;:\n]{3,240}?,? and (?:the )?[A-Z]")


def _free_signed(found: Sequence[Found], text: str) -> None:
    """Take what signed by itself for no part of whom a list names behind it.

    *The Trade Centre signed it ... under it **the Trade Centre**, Oslo University and Lund University will ...*
    """
    kinds: dict[str, str] = {}
    for item in found:
        name = item.candidate.text
        if item.role == "organisation" and item.candidate.kind in PARTS:
            kinds.setdefault(name, item.kind)
        elif item.role == "part" and not item.sure and name in kinds and _LISTED.match(text, item.candidate.end):
            item.role, item.kind, item.whole = "organisation", kinds[name], None


def _free_peers(found: Sequence[Found], zones: Sequence[Zone], text: str) -> None:
    """Take an institute that a list names among institutions for one of them: *A, **the Institute of Law** and B*."""
    owned = [item.role == "part" and item.whole is not None for item in found]
    owned = [of_house and not _lists_whole(found, at, text) for at, of_house in enumerate(owned)]
    if all(item.role == "organisation" or of_house for item, of_house in zip(found, owned, strict=True)):
        return
    roles = [(item.candidate, item.role, of_house) for item, of_house in zip(found, owned, strict=True)]
    for at in peers(roles, zones, text):
        candidate = found[at].candidate
        found[at].role, found[at].kind = "organisation", organisation_kind(candidate, zones[candidate.zone].tokens)
        found[at].whole = None


def _lists_whole(found: Sequence[Found], at: int, text: str) -> bool:
    """Say whether the house taken for the whole of an institute stands beside it in a list: *with the Institute of Law,
    **the** Oslo Institute of Technology **and the** Lund Institute of Technology*.
    """
    if at + 2 >= len(found) or found[at + 1].candidate.text != found[at].whole:
        return False
    part, house, last = (item.candidate for item in found[at : at + 3])
    if house.text.startswith("University of ") or part.kind not in ("institute", "centre", "lab", "academy"):
        return False
    if not text.endswith("the ", 0, part.start):
        return False
    run = next(each for each in listed([item.candidate for item in found[at:]], text))
    if counts(text, part.start) == len(run):
        return True  # "with three of these, the Institute of Law, Oslo University and Lund University"
    return text[part.end : house.start] == ", the " and text[house.end : last.start] in (" and the ", ", the ")


# "between Fjord Institute and CEA, Lund University": the university's centre
_LETTERS_BEFORE = re.compile(r" and (?:the )?(?P<letters>[A-Z]{2,6}), (?:the )?$")


def _lettered_parts(found: Sequence[Found], text: str) -> list[Found]:
    """Give the parts that only letters name before their university, as the second of two: *and **CEA**, Lund
    University*.
    """
    parts: list[Found] = []
    for item in found:
        candidate = item.candidate
        if item.role == "organisation" and candidate.kind == "university" and text.endswith(", ", 0, candidate.start):
            match = _LETTERS_BEFORE.search(text, max(0, candidate.start - 20), candidate.start)
            if match is not None and is_of_university(text, *match.span("letters")):
                parts.append(Found(candidate, "part", "", candidate.text, match.start("letters"), candidate.end))
    return parts


def _houses(found: Sequence[Found]) -> dict[str, str]:
    """Map what a university is called by in the names of its schools to its name: *Berga* to *University of Berga*."""
    houses: dict[str, str] = {}
    for item in found:
        name = item.candidate.text
        if item.role == "organisation" and item.candidate.kind == "university":
            own = name.removeprefix("University of ") if name.startswith("University of ") else name.rpartition(" ")[0]
            own = own.removesuffix(" University")  # "Harbour University College"
            houses.setdefault(own, name)
    return houses


def _of_house(item: Found, houses: Mapping[str, str]) -> Found:
    """Take a school that is named after a university of the text for its part: *Berga **Business School***."""
    candidate = item.candidate
    if not houses or item.role != "organisation" or candidate.kind not in ("school", "centre"):
        return item
    words = candidate.text.split(" ")
    for size in range(len(words) - 2, 0, -1):
        own = " ".join(words[:size])
        its = not lexicon.is_place(own)
        if candidate.kind == "school":
            its = words[size].lower() in _TAUGHT or (its and words[size : size + 2] == ["School", "of"])
        if own in houses and its:
            return Found(candidate, "part", "", houses[own], candidate.start, candidate.end)
    return item


def _may_be_lettered(item: Found) -> bool:
    """Say whether letters of the text would make an organisation of it: a body, or a country's institute."""
    if item.role == "nothing":
        return item.candidate.kind in _LETTERED
    national = item.candidate.text.partition(" ")[0].lower() in NATIONAL
    return item.role == "part" and item.whole is None and national and item.candidate.kind in ("institute", "centre")


def _has_letters(candidate: Candidate, acronyms: Set[str]) -> bool:
    """Say whether the text calls a body by its letters: *Fishery Students' Financing Board*, *at the **FSFB***."""
    if candidate.last - candidate.first < 4:
        return False
    return any(len(each) > 3 and stands_for(each, candidate.text, strict=True) for each in acronyms)


def _again(item: Found, parts: Mapping[str, str]) -> Found:
    """Take a part that stands alone later for what it was at first: *Kennedy School* after *Harvard Kennedy School*."""
    candidate = item.candidate
    if item.role == "organisation" and candidate.kind == "university" and parts.get(candidate.text) is not None:
        return Found(candidate, "part", "", parts[candidate.text], candidate.start, candidate.end)
    if item.whole is not None or candidate.kind not in PARTS or item.role == "nothing":
        return item
    whole = next(
        (whole for text, whole in parts.items() if text == candidate.text or text.endswith(" " + candidate.text)), None
    )
    if whole is None or (item.role == "part" and not candidate.own):
        return item
    return Found(candidate, "part", "", whole, candidate.start, candidate.end)


def _judge(index: int, candidates: Sequence[Candidate], tokens: Sequence[Token], text: str) -> Found:
    candidate = candidates[index]
    if derails(candidate, tokens, text) or is_owned(index, candidates, tokens):
        return Found(candidate, "nothing")
    if _may_be_part(candidate, tokens):
        part = _beside(index, candidates, tokens) or _with_acronym(candidate, tokens)
        part = part or _with_its_house(index, candidates, text)
        if part is not None:
            return part
    if stands_alone(candidate, tokens, text):
        return Found(candidate, "organisation", organisation_kind(candidate, tokens))
    return Found(candidate, "part" if candidate.kind in PARTS else "nothing")


def _may_be_part(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    head = tokens[candidate.head].low
    letters, behind = tokens[candidate.first].text, candidate.last == candidate.head + 1
    if letters.isupper() and is_acronym(letters) and behind and candidate.head > candidate.first + 1:
        between = {t.low for t in tokens[candidate.first + 1 : candidate.head]}
        if head in ("committee", "board") or (head == "college" and between <= _COLLEGIATE):
            return True  # "NRA International Exchange Committee", "LU Honors College"
    if head == "college":
        owners = tokens[candidate.first - 2 : candidate.first] if candidate.first > 1 else ()
        owned = bool(owners) and owners[1].kind == OWNS
        owned = owned and (_is_form(owners[0].text) or owners[0].low in lexicon.heads())
        lettered = candidate.first == candidate.head - 1 and is_acronym(tokens[candidate.first].text)
        lettered = lettered and [t.low for t in tokens[candidate.head + 1 : candidate.head + 2]] == ["of"]
        told = candidate.last > candidate.head + 1  # "Fjord College of Nursing at Lund University"
        placed = told and [t.low for t in tokens[candidate.last : candidate.last + 1]] == ["at"]
        return owned or lettered or placed or (candidate.first == candidate.head and told)
    if tokens[candidate.first].low in ("confucius", "goethe", "luban"):
        return False
    return candidate.kind in PARTS or any(_INDUSTRY.match(t.low) for t in tokens[candidate.first : candidate.head])


# Which college is a university's own: "Honors College".
_COLLEGIATE = _TAUGHT | {"honors", "honours", "doctoral", "undergraduate"}
# The office of a Korean university by which it works with firms: "Industry-Academic Cooperation Foundation"
_INDUSTRY = re.compile(r"(?:industr\w+|universit\w+|academ\w+)-(?:industr\w+|universit\w+|academ\w+)$")


def _beside(index: int, candidates: Sequence[Candidate], tokens: Sequence[Token]) -> Found | None:
    """Find the named institution after "of", "at" or a comma, or before the part as its owner."""
    part = candidates[index]
    following = candidates[index + 1] if index + 1 < len(candidates) else None
    if following is not None and _owned_by_former(index, candidates, tokens):
        following = None
    if following is not None and following.zone == part.zone and _is_institution(following):
        between = [t for t in tokens[part.last : following.first] if t.low != "the" and not t.low.endswith("-based")]
        raw = tokens[part.last : following.first]
        if len(raw) > 3 and _is_bracket(raw[:3]):
            between = between[3:]  # "School of Law (SOL) of Lund University"
        if len(between) == 1 and (between[0].low in _PART_LINKS or (between[0].text == "," and not part.own)):
            return Found(part, "part", "", following.text, part.start, following.end)
        if [t.text for t in raw] in ([","], [",", "the"]):
            sure = is_centre_of(index, candidates, tokens)
            if sure or _is_school_of(part, following, tokens):
                return Found(part, "part", "", following.text, part.start, following.end, sure=sure)
    previous = candidates[index - 1] if index else None
    if previous is not None and previous.zone == part.zone and _is_institution(previous):
        between = list(tokens[previous.last : part.first])
        if (
            not between
            or _is_bracket(between)
            or (len(between) == 1 and (between[0].kind == OWNS or (between[0].text == "," and not part.own)))
        ):
            return Found(part, "part", "", previous.text, previous.start, part.end)
    return None


def _is_school_of(part: Candidate, whole: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether a school with a name is told with its university, and no list goes on behind it.

    *with **Berga Business School**, Harbour University.* Not *Berga Business School, Harbour University and Fjord
    College*.
    """
    taught = tokens[part.head - 1].low in _TAUGHT or [t.low for t in tokens[part.head + 1 : part.head + 2]] == ["of"]
    if part.kind != "school" or whole.kind != "university" or not taught or is_listed(part):
        return False
    listed = part.first > 0 and tokens[part.first - 1].text == ","
    if _is_fronted(part, tokens) and [t.text for t in tokens[whole.last : whole.last + 1]] != [","]:
        return False  # "At Berga Business School, Harbour University signed"
    behind = tokens[whole.last : whole.last + 2]
    if listed or (behind and behind[0].low in ("and", "&", "or")):
        return False
    return len(behind) < 2 or (behind[0].low == "," and behind[1].kind != CAP and behind[1].low != "the")


_FRONTED = frozenset("With At After Following Like Unlike".split())


def _is_fronted(part: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether a name opens a sentence with its preposition: ***With** Berga Business School, ...*."""
    before = [token.text for token in tokens[max(0, part.first - 2) : part.first]]
    before = before[:-1] if before[-1:] == ["the"] else before[-1:]
    return bool(before) and before[-1] in _FRONTED


def _owned_by_former(index: int, candidates: Sequence[Candidate], tokens: Sequence[Token]) -> bool:
    """Say whether a part is that of the house before it, whatever follows: *by **A's Faculty of Law**, B and C*."""
    part, former = candidates[index], candidates[index - 1] if index else None
    owned = part.first > 0 and tokens[part.first - 1].kind == OWNS
    return owned and former is not None and former.last == part.first - 1 and _is_institution(former)


_HOUSED = frozenset(("school", "unit", "department", "academy", "institute", "centre"))


def _with_its_house(index: int, candidates: Sequence[Candidate], text: str) -> Found | None:
    """Find the house that a school is told with: *signed it with **the School of Law with Lund University***."""
    part, following = candidates[index], candidates[index + 1] if index + 1 < len(candidates) else None
    if following is None or part.kind not in _HOUSED or not _is_institution(following):
        return None
    beside = text[part.end : following.start] in (" with ", " with the ")
    governed = text.endswith((" with ", " with the "), 0, part.start)
    if text[part.end : following.start] in (" from ", " from the "):
        beside = governed = True
    return Found(part, "part", "", following.text, part.start, following.end) if beside and governed else None


def _is_bracket(between: Sequence[Token]) -> bool:
    """Say whether only an acronym in brackets stands between: *Punjab University **(PU)** Institute of Physics*."""
    return len(between) == 3 and between[0].text == "(" and between[2].text == ")" and is_acronym(between[1].text)


def _with_acronym(part: Candidate, tokens: Sequence[Token]) -> Found | None:
    """Find an institution that only an acronym or a short form names.

    *of **UPV***, ***AUT**'s Faculty*, ***UCSC** Psychology Department*.
    """
    first, last = tokens[part.first], tokens[part.last - 1]
    behind = part.last - part.first > 2 and tokens[part.last - 2].low in _PART_LINKS and last.end == part.end
    if behind and _is_form(last.text):
        return Found(part, "part", "", last.text, part.start, part.end)
    two = " ".join(t.text for t in tokens[part.last - 2 : part.last])
    if part.last - part.first > 3 and tokens[part.last - 3].low in _PART_LINKS and _is_form(two):
        return Found(part, "part", "", two, part.start, part.end)  # "School of Law of Penn State"
    opens, _, ends = first.text.rpartition("-")  # "ICAR-Indian Fishery Institute", "China-ASEAN Fishery Centre"
    joined = find_demonym(ends) is not None or find_country(opens) is not None
    joined |= bool(opens) and ends.lower() in NATIONAL | {"central"}
    heals = part.kind == "hospital"  # "Duke Health System"
    joined |= _is_of_two_names(part, tokens)
    if part.first < part.head and _is_form(first.text) and part.last > part.first + 1 and not (joined or heals):
        return Found(part, "part", "", first.text, part.start, part.end)
    step = part.last + 3 if _is_bracket(tokens[part.last : part.last + 3]) else part.last
    if step < len(tokens) and tokens[step].low in _PART_LINKS:
        step += 1
        step += step < len(tokens) and tokens[step].low == "the"
        if step < len(tokens) and tokens[step].kind == CAP and _is_form(tokens[step].text):
            return Found(part, "part", "", tokens[step].text, part.start, tokens[step].end)
    if part.first >= 2 and tokens[part.first - 1].kind == OWNS and tokens[part.first - 2].kind == CAP:
        owner = tokens[part.first - 2]
        if (part.own and not _is_form(owner.text)) or is_country_at(tokens, part.first - 2):
            return None
        if part.kind == "department" and (owner.low in ("city", "province") or lexicon.is_place(owner.text)):
            return None  # "Ho Chi Minh City's Department of Health"
        if _is_bracket(tokens[part.last : part.last + 3]) and lexicon.is_place(owner.text):
            return None  # "Bergen's Institute of Business Studies (IBS)"
        return Found(part, "part", "", owner.text, owner.start, part.end)
    return None


def _is_of_two_names(part: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether an institute has a second name behind a university's: *Fjord-Watt **Putuo** Institute of Tides*."""
    if part.kind != "institute" or part.head != part.first + 2 or part.last == part.head + 1:
        return False
    return not any(is_acronym(t.text) or lexicon.is_plain(t.low) for t in tokens[part.first : part.head])


def _is_form(word: str) -> bool:
    known = lexicon.known_organisations().get(word)
    if find_country(word) is not None or word.endswith("."):
        return False  # "Dr. N.G.P. Institute" is called after somebody
    return is_acronym(word) or (known is not None and not known.asks)


def _is_institution(candidate: Candidate) -> bool:
    if candidate.text.endswith((" Colleges", " Universities")):
        return False
    return candidate.kind in ("university", "institute", "hospital", "academy") and (
        candidate.own or candidate.kind == "university"
    )
