"""Two candidates beside each other that are one name, and one that only tells what the next is: *Academy of* Arts."""

from __future__ import annotations

import re
from functools import cache

from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.grammar import Candidate
from kg.extract.names.lands import is_whole_without
from kg.extract.names.letters import UPPER
from kg.extract.names.namesakes import is_second_name

_AT = re.compile(rf" (?:at|of|in|for) (?:the )?(?P<host>[{UPPER}][\w’'.-]*(?: [{UPPER}][\w’'.-]*)*)")
UNFINISHED = frozenset({"National Research University", "National Research Technological University"})
_OPENING = frozenset({' "', " “", " «", " „"})


@cache
def _wholes() -> tuple[str, ...]:
    """Give the universities made of universities: *University of Science, Vietnam National University*."""
    return tuple(sorted(name.replace("_", " ") for name in lexicon.words("wholes")))


def only_introduces(candidate: Candidate, following: Candidate | None, text: str) -> bool:
    """Say whether words only tell what the name in quotation marks is.

    *State Institution **"Fjord Medical University"***; in *National University **"Fjord Polytechnic"*** they name it.
    """
    if following is None or candidate.own or not candidate.text.endswith(("Institution", "Establishment")):
        return False
    return text[candidate.end : following.start] in _OPENING and following.text.count(" ") > 0


def repeats_rank(candidate: Candidate, text: str) -> bool:
    """Say whether a rank stands behind brackets: *Harbour Institute (HI)**-National Research University***."""
    return candidate.text in UNFINISHED and text.endswith((")-", ") ", ")–", ") – ", ") - "), 0, candidate.start)


_OF_ACADEMIES = frozenset({"institute", "centre", "lab", "research", "museum"})


def is_academy_of(candidate: Candidate, before: Candidate, text: str) -> bool:
    """Say whether an academy of sciences has the institute before it, which is a body of its own.

    *Institute of Thermomechanics **of the Fjord Academy of Sciences***.
    """
    if candidate.kind != "academy" or before.kind not in _OF_ACADEMIES or not text[before.start].isupper():
        return False
    if "Science" not in candidate.text:
        return False
    return text[before.end : candidate.start] in (" of the ", " of ") and " " in before.text


def completes(candidate: Candidate, before: Candidate, text: str) -> bool:
    """Say whether a name goes on the one before: *National Research University **Higher School of Economics***.

    A university of fields alone belongs to the one after the comma: *University of Languages**, Fjord University***.
    """
    between = text[before.end : candidate.start]
    if between in (" ", ' "', " “") and before.text in UNFINISHED:
        return True
    if candidate.kind == "company" and between in (" ", " and ", " & ") and not before.own:
        return before.text.startswith(("Institute of ", "Centre for ", "Center for ")) and not candidate.own
    both = before.kind == candidate.kind == "university" and before.text.startswith("University of ")
    if between in (" - ", " – ", "-", "–") and lexicon.fold(before.text) in _wholes() and both and not candidate.own:
        return candidate.text.startswith("University of ")  # "University of Danang – University of Science"
    if is_second_name(candidate, before, text):
        return True
    if between not in (", ", " - ", " – ") or not both or before.own:
        return False
    listed = registers.find_university(lexicon.fold(before.text)) is not None
    whole = between != ", " or lexicon.fold(candidate.text).startswith(_wholes())
    return (
        not (listed and not whole)
        and (candidate.own or registers.find_university(lexicon.fold(candidate.text)) is not None)
        and all(lexicon.is_field(w) or w in lexicon.words("connectors") for w in before.text[14:].lower().split())
    )


def hosted(end: int, following: Candidate | None, text: str) -> int:
    """Give where the name of a Confucius Institute ends: with its host, an acronym or a place.

    *Confucius Institute **at the University of Nairobi***; not *Confucius Institute in [Kenya] Opens*.
    """
    match = _AT.match(text, end)
    if match is None:
        return end
    if following is not None and following.start == match.start("host"):
        return following.end
    words = match["host"].split(" ")
    for size in range(min(3, len(words)), 0, -1):
        host = " ".join(words[:size])
        if lexicon.is_place(host) or lexicon.find_country(host) or (size == 1 and is_acronym(host)):
            last = match.start("host") + len(host)
            return last + len(" university") if text.startswith(" university", last) else last
    known = lexicon.find_country(words[0]) is not None or any(lexicon.is_plain(word.lower()) for word in words)
    return end if known or len(words) > 2 else match.end()


def may_follow(words: str, candidate: Candidate) -> bool:
    """Say whether words behind a bracketed acronym go on a name: a place, or more where the name says little.

    Not the country of a name of its own: *University of Lima (UL) [of Peru]*; nor the house that a college is of:
    *College of Law (CoL) [of Lima University]*.
    """
    if any(word.lower() in lexicon.heads() for word in words.split()):
        return False
    if candidate.own and lexicon.is_place(words) and is_whole_without(candidate.text, words):
        return False  # "Kyoto University (KU) of Kyoto"
    if lexicon.find_country(words) is not None and (candidate.own or is_whole_without(candidate.text, words)):
        return False
    if lexicon.is_place(words) or lexicon.is_place(words.partition("-")[0]):
        return True
    if candidate.own or words.split()[0].lower() in lexicon.words("offices"):
        return False
    return candidate.kind == "university" or " " not in words  # "the Institute for Education (IE) [Kari Berg]"


def is_campus(place: str) -> bool:
    return lexicon.is_place(place) and lexicon.find_country(place) is None
