"""Where the name of an organisation begins and ends: the hard part of reading names.

A name is found from its head word (*University*, *Ministry*, *Universitas*) outwards:

- to the left over capitalised words, as far as an office, a title, the opener of a sentence or a mark:
  *Rector of **Moscow State** University* (`kg.extract.names.leftward`);
- to the right over "of", "for" and what they govern: *University **of Science and Technology of Hanoi***
  (`kg.extract.names.rightward`); "and" and commas belong to the name only where the words on both sides are fields of
  study or government (*Ministry **of Education, Culture, Sports, Science and Technology***,
  `kg.extract.names.coordination`), so that *University of Nairobi and Kenyatta University* are two;
- directly to the right for heads that come first in their language: *Universitas **Gadjah Mada***.

Start at `parse_zone`. What a name is (an organisation or a faculty of one) is settled in `kg.extract.names.units`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.barriers import barriers_left, barriers_right, headline_barriers
from kg.extract.names.conferences import is_standing
from kg.extract.names.headwords import LETTERS_AND_TOWN, find_head, is_written_head
from kg.extract.names.hospitals import HEALTH, is_group
from kg.extract.names.initials import is_of_person
from kg.extract.names.leftward import name_start, without_country
from kg.extract.names.letters import UPPER
from kg.extract.names.maori import BODIES, IWI
from kg.extract.names.lands import before_land, behind_people
from kg.extract.names.rightward import name_end
from kg.extract.names.runs import cap_run, listed
from kg.extract.names.smalltails import town_end
from kg.extract.names.tokens import CAP, OWNS, Token

# University "Goce Delčev"
_NAME_QUOTED = re.compile(
    rf" [“\"„«](?:S[ts]s?\.? )?[{UPPER}][\w’'.-]*(?: (?:of |the |i |and )?[{UPPER}][\w’'.-]*){{0,4}}[”\"“»]"
)
# "Isa Boletini" University
_QUOTED_BEFORE = re.compile(rf"[\"“](?P<name>[{UPPER}][^\"“”\n]{{2,40}})[\"”] $")
# What parks that are institutions are for: "Muscat Innovation Park".
PARKS = frozenset("science technology innovation research techno software industrial biotechnology".split())
# What zones with an administration of their own are for: "Berga Development Zone".
_ZONES = frozenset("development demonstration tech hi-tech high-tech free economic trade industrial pilot".split())
# Heads that name something only behind some words: "Science Park", "Opera House", "First Nation".
_FOREIGN_ARTICLES = frozenset({"el", "la", "los", "las", "le", "les", "il", "o", "a"})
# "International Court of Justice", not "Centre Court".
COURTS = frozenset("supreme constitutional high federal criminal african european international".split())
_FORCES = frozenset("defence defense air armed police".split())
_GUARDED = {
    "park": PARKS, "zone": _ZONES, "house": frozenset({"opera"}), "nation": frozenset({"first"}), "force": _FORCES,
    "wānaka": frozenset({"whare"}),
    "court": COURTS,
    "hub": frozenset("innovation technology incubation".split()),
    "club": frozenset("football rugby cricket hockey soccer basketball sports sporting rotary lions league".split()),
    "gardens": frozenset({"botanic", "botanical", "zoological"}), "library": frozenset({"national", "state", "public"}),
}  # fmt: skip
# Whose unions are called by their university.
_PEOPLE = frozenset("teachers students staff alumni workers employees lecturers graduates".split())
# Heads that keep the name before them when another head follows: "Tsinghua University" in "Tsinghua University School
# of Law".
_KEEPERS = frozenset("university college institute academy school ministry universidad université universität".split())


@dataclass(slots=True)
class Candidate:
    """A run of tokens that may name an organisation.

    Attributes:
        zone: Index of its zone.
        first: Index of its first token in the zone.
        last: Index after its last token.
        head: Index of its head word.
        kind: What the head makes of it (`lexicon.Head.kind`).
        start: Offset in the text.
        end: Offset after it.
        text: As written.
        own: A name of its own: a place, a person or another proper noun, not only fields ("Institute of Physics").
    """

    zone: int
    first: int
    last: int
    head: int
    kind: str
    start: int
    end: int
    text: str
    own: bool


def parse_zone(
    number: int, tokens: Sequence[Token], text: str, *, headline: bool = False, opening: bool = True
) -> list[Candidate]:
    """Find the candidates of one zone, left to right, none overlapping.

    Args:
        headline: The zone stands in a headline that writes every word with a capital, so that verbs end names.
        opening: The zone opens its sentence, so that the capital of its first word says nothing.
    """
    found: list[Candidate] = []
    places = [at for at, token in enumerate(tokens) if token.kind == CAP and is_written_head(token)]
    if not places:
        return found
    barriers = headline_barriers() if headline else barriers_left()
    strict = opening or headline
    free = 0
    floor = 0
    for place in places:
        if place < free:
            continue
        if is_of_person(tokens, place):
            continue
        guard = _GUARDED.get(tokens[place].low)
        if guard is not None and (place == floor or tokens[place - 1].low not in guard):
            continue
        if tokens[place].low in HEALTH and not is_group(tokens, place, floor):
            continue
        if tokens[place].low in IWI and not _opens_people(tokens, place):
            continue
        index = _compound_head(tokens, place, floor, barriers)
        head = find_head(tokens[index].low) or lexicon.Head("other", "left")
        first = name_start(tokens, index, floor, barriers, strict=strict, headline=headline)
        last = name_end(tokens, index, first, head.order, barriers_right(headline))
        last = before_land(tokens, first, index, last) if head.order == "left" else last
        if tokens[index].low.startswith(LETTERS_AND_TOWN) and tokens[last - 1].low not in ("campus", "branch"):
            last = index + 1  # "Director of [IIT-Delhi] Kari Berg"
        goes_small = head.order == "right" and tokens[index].low not in BODIES
        end = town_end(text, tokens[last - 1].end) if goes_small else tokens[last - 1].end
        if (
            first == index
            and last == index + 1
            and not {"-", "–"} & set(tokens[index].text)
            and end == tokens[index].end
            and not (tokens[index].low.startswith("univer") and _has_quoted_name(text, tokens[index].start, end))
        ):
            free = index + 1
            continue
        first = without_country(tokens, first, index, last, head.kind)
        first = behind_people(tokens, first, index, last) if head.order == "left" else first
        colegio = [t.text for t in tokens[max(0, index - 1) : index + 1]] == ["El", "Colegio"]
        if head.order == "right" and first == index - 1 and tokens[first].low in _FOREIGN_ARTICLES and not colegio:
            first = index  # "La [Universidad de Chile]", but "El Colegio de Viknes"
        if head.order == "right" and first == index - 1 and last > index + 1 and head.kind == "university":
            first += lexicon.find_country(tokens[first].text) is not None  # "the Malaysia [Kolej Berga]"
        if head.order == "right" and first < index and lexicon.find_demonym(tokens[first].text) is not None:
            first += 1  # "Turkish [Université Atatürk]"
        while last < len(tokens) and tokens[last].end <= end:
            last += 1
        kind = "association" if head.kind == "event" and is_standing(tokens, first, index, text) else head.kind
        candidate = _candidate(number, tokens, first, last, index, kind, text)
        candidate.own |= tokens[index].low in HEALTH or tokens[index].low.startswith(LETTERS_AND_TOWN)
        candidate.own |= tokens[index].low == "tafe"  # "Northern Reef TAFE"
        letters, hyphen, _ = tokens[index].text.partition("-")
        if hyphen and last > index + 1 and is_acronym(letters) and lexicon.find_country(letters) is None:
            candidate.own = True  # "VNU-University of Science"
        found.append(
            candidate
            if end == candidate.end
            else replace(candidate, end=end, text=text[candidate.start : end], own=True)
        )
        free = floor = last
    return found


def _opens_people(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a people alone is named: *Ngai Viknes*, not *Ole Ngai Berg*, *Ngai Ka Lam*."""
    end = cap_run(tokens, at, frozenset())
    if any(find_head(t.low) is not None for t in tokens[at + 1 : end]):
        return False  # "[Ngāti Viknes Research Centre] at Oslo University"
    if at and tokens[at - 1].kind == CAP and tokens[at - 1].low not in barriers_left():
        return False
    run = [t.kind == CAP for t in tokens[at + 1 : at + 3]]
    return run[:1] == [True] and (tokens[at].low != "ngai" or run != [True, True])


def _has_quoted_name(text: str, start: int, end: int) -> bool:
    """Say whether a quoted name stands beside a head: ***"Isa Boletini"** University*, not *a "smart" one*."""
    if _NAME_QUOTED.match(text, end):
        return True
    if not text.endswith(('" ', "” "), 0, start):
        return False
    before = _QUOTED_BEFORE.search(text, max(0, start - 44), start)
    return before is not None and any(not lexicon.is_plain(word) for word in before["name"].lower().split())


def _candidate(
    number: int, tokens: Sequence[Token], first: int, last: int, head: int, kind: str, text: str
) -> Candidate:
    start, end = tokens[first].start, tokens[last - 1].end
    own = _has_own(tokens[first:head]) or _has_own(tokens[head + 1 : last])
    own = own or (head - first == 2 and lexicon.is_place(f"{tokens[first].text} {tokens[first + 1].text}"))
    return Candidate(number, first, last, head, kind, start, end, text[start:end], own)


def _has_own(tokens: Sequence[Token]) -> bool:
    """Say whether a capitalised word is not of the dictionary, or a place."""
    for token in tokens:
        if "-" in token.low and lexicon.common_words().issuperset(token.low.split("-")):
            continue  # "First-Class"
        if token.kind == CAP and (not lexicon.is_plain(token.low) or lexicon.is_place(token.text)):
            return True
    return False


def _compound_head(tokens: Sequence[Token], index: int, floor: int, barriers: frozenset[str]) -> int:
    """Move on to the last of several heads that make one name.

    *University Grants **Commission***, *Huawei Technologies **Co.***

    A head that already has a name before it keeps it: *Tsinghua **University** School of Law*.
    """
    heads = lexicon.heads()
    if heads.get(tokens[index].low, heads["group"]).order == "right":
        for step in range(index + 1, min(index + 4, len(tokens))):
            if tokens[step].low == "university" and listed(tokens, index, step + 1):
                return step  # "Centro Escolar University"
            named = tokens[step].low == "college" and [t.low for t in tokens[step + 1 : step + 2]] != ["of"]
            if named and tokens[index].text.isupper():
                return step  # "UC International College"
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or (following.text != "," and (following.kind != CAP or following.low in barriers)):
        return index  # nothing goes on: "Oslo University in"
    named = index > floor and tokens[index - 1].kind == CAP and tokens[index - 1].low not in barriers
    named = (named and tokens[index].low in _KEEPERS) or _is_of_owner(tokens, index, floor)
    if named and tokens[index].low == "university" and (index - 1 == floor or tokens[index - 2].kind != CAP):
        low = tokens[index - 1].low  # "National University Commission", "Balkan University Centre"
        named = not (low in lexicon.words("generic") or low in lexicon.words("wide"))
    company = (find_head(tokens[index].low) or heads["group"]).kind in ("company", "bank")
    at = index
    step = index + 1
    while step < len(tokens) and step - index <= 4 and tokens[step].kind == CAP and tokens[step].low not in barriers:
        kind = heads[tokens[step].low].kind if tokens[step].low in heads else None
        if (
            kind == "university"
            and step == index + 1
            and tokens[index].low == "university"
            and not (step + 1 < len(tokens) and tokens[step + 1].low == "of")
        ):
            return step
        if kind == "university" and step == index + 1 and tokens[index].low == "school":
            return step  # "Oslo Global School University"
        if tokens[step].low == "university" and step == index + 1 and tokens[index].low == "college":
            return step  # "Harbour College University"
        if named and _is_college_of_its_own(tokens, index, step):
            return step
        if step == index + 1 and (union := _union_of_staff(tokens, index)):
            return union
        if tokens[step].low == "grants" and [t.low for t in tokens[step + 1 : step + 2]] == ["commission"]:
            return step + 1  # "Indian University Grants Commission"
        if tokens[step].low == "agency" and step == index + 1 and not named:
            return step  # "Francophone University Agency"
        if (
            tokens[index].low == "university"
            and step == index + 1
            and (_is_centre_of_two(kind, tokens[index - 1], named) or _are_partnerships(tokens, index))
        ):
            return step
        if kind == "foundation" and step == index + 1 and tokens[index].low in ("university", "college"):
            return step  # "Harbour University Foundation"
        if (
            kind in ("university", "school")
            and tokens[index].low not in _KEEPERS
            and _is_part(tokens[index].low)
            and step > index + 1
        ):
            break
        if kind == "association" and step == index + 1 and tokens[index].low in ("school", "college", "universities"):
            return step  # "Sino-German Joint School Alliance"
        if named and step == index + 1 and tokens[index].low == "university" and tokens[step].low == "group":
            return index  # "Harbour University [Group]"
        if kind in ("hospital", "company") and step - index < 3 and tokens[index].low in ("college", "university"):
            if step == index + 1 or tokens[step - 1].low in ("educational", "medical"):
                while kind == "company" and [t.low for t in tokens[step + 1 : step + 2]] in (["bhd"], ["ltd"]):
                    step += 1  # "Harbour University Sdn Bhd"
                return step  # "Harbour University Hospital", "Josai University Educational Corporation"
        if kind == "centre" and step == index + 2 and tokens[step - 1].low == "medical":
            return step
        if kind == "association" and step == index + 1 and tokens[index].low == "university":
            unions = ("network", "alliance", "consortium", "union", "federation", "league")
            wide = index > floor and (
                tokens[index - 1].low in lexicon.words("wide") or tokens[index - 1].low in lexicon.words("generic")
            )
            return (
                step
                if wide or tokens[step].low in unions or not listed(tokens, max(floor, index - 1), index + 1)
                else index
            )
        if (
            kind is not None
            and (not named or (company and kind == "company"))
            and (find_head(tokens[index].low) or heads["group"]).order == "left"
        ):
            at = step
        step += 1
    last_head = find_head(tokens[at].low)
    if (
        (company or (last_head is not None and last_head.kind == "company"))
        and step < len(tokens) - 1
        and tokens[step].text == ","
        and tokens[step + 1].low in heads
        and heads[tokens[step + 1].low].kind == "company"
    ):
        at = step + 1
    return at


def _is_of_owner(tokens: Sequence[Token], index: int, floor: int) -> bool:
    """Say whether a saint or another who is no land owns a university: *St. Mary**'s** University School of Law*."""
    if index < floor + 2 or tokens[index - 1].kind != OWNS or tokens[index].low != "university":
        return False
    owner = tokens[index - 2]
    saint = index > floor + 2 and tokens[index - 3].low in ("st", "st.", "saint")
    return owner.kind == CAP and (saint or not (lexicon.is_place(owner.text) or lexicon.find_country(owner.text)))


def _union_of_staff(tokens: Sequence[Token], index: int) -> int:
    """Give the head of the union of a university's people, or 0: *Harbour University Teachers**' Association***."""
    if tokens[index].low not in ("university", "college") or tokens[index + 1].low not in _PEOPLE:
        return 0
    at = index + 2 + (index + 2 < len(tokens) and tokens[index + 2].kind == OWNS)
    united = at < len(tokens) and tokens[at].low in ("association", "union", "federation", "society")
    return at if united else 0


def _is_centre_of_two(kind: str | None, before: Token, named: bool) -> bool:
    """Say whether a university centre is of two peoples: *Norwegian-Viknes University **Centre***."""
    first, hyphen, _ = before.text.partition("-")
    return named and kind == "centre" and bool(hyphen) and lexicon.find_demonym(first) is not None


def _are_partnerships(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a company is called by letters and what it does: *VITO University **Partnerships***."""
    behind = tokens[index + 2 : index + 3]
    ends = not behind or behind[0].kind != CAP
    return tokens[index + 1].low == "partnerships" and ends and index > 0 and is_acronym(tokens[index - 1].text)


def _is_college_of_its_own(tokens: Sequence[Token], index: int, step: int) -> bool:
    """Say whether a university's college is called by a name: *Henan University **Minsheng College***."""
    if (tokens[index].low, tokens[step].low, step - index) != ("university", "college", 2):
        return False
    governs = [t.low for t in tokens[step + 1 : step + 2]] == ["of"]
    own = tokens[step - 1].low == "city" or not lexicon.is_plain(tokens[step - 1].low)
    return own and not governs and not is_acronym(tokens[step - 1].text)


def _is_part(low: str) -> bool:
    head = lexicon.heads().get(low)
    return head is not None and head.kind in ("centre", "unit", "department", "institute", "lab")
