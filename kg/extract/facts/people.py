"""People with an office, and the organisation they hold it in.

*Rector José E. Capilla*, *UCSC Chancellor M.R.C. Greenwood*, *Prof. Furuta Motoo, Rector*, *Harbour University's
Vice-Chancellor, Dr Ada Berg*. A name counts only beside an office or a title; the organisation is the one that
stands beside the office, and none where the sentence names none there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kg.extract.document import Document, Mention, Names, Sentence, mentions_in
from kg.extract.hints import OFFICES, PERSON, TITLES, hints
from kg.extract.names import lexicon
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country
from kg.extract.names.lines import even_lines, one_line


class Person(NamedTuple):
    """A person where the text names them.

    Attributes:
        start: Offset of the name, titles left out.
        end: Offset after it.
        name: As written, titles left out.
        role: The office as written, or None.
        organisation: Index into `Names.organisations`, or None.
    """

    start: int
    end: int
    name: str
    role: str | None
    organisation: int | None


_TITLE = (
    r"(?:(?:Prof|Professor|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Assoc|Associate Professor|Assistant Professor|"
    r"Asst|Engr|Eng|H\.?E|Hon|Rt Hon|Honou?rable|Datuk|Dato['’]?|Datin|Tan Sri|Tun|"
    r"Ir|Ts|Sheikh|Sheikha|Prince|Princess|His Excellency|Her Excellency|Emeritus|Academician|Acad|Mag|"
    r"Ing|Dipl|Col|Gen|Maj|Capt|Rev|Fr|Puan Sri)\b\.?,?\s?){1,5}"
)
_RANKS = frozenset(
    "vice deputy acting pro associate assistant senior executive first founding interim general "
    "managing prime chief party cultural education educational international academic principal honorary "
    "former then current new regional country board foreign science higher rector technology "
    "secretary state student affairs".split()
)
_BEFORE_HEAD = rf"(?:(?:{'|'.join(sorted(_RANKS))})[ -])"
_LAST_WORD = re.compile(r"([A-Za-z]+)[ -]$")
# What may stand between a name and the office after it: "Novak, who is the rector".
_BETWEEN = frozenset("who is as the a an its their ( – -".split())
_AREA = r"(?:,? (?:of|for|at|in|on|to|in-charge of|responsible for)(?: the)? [^,;.()]{2,70}?)?"
_NAME_WORD = rf"(?:[{UPPER}]\.(?:-?[{UPPER}]\.)*|[{UPPER}][\w’'-]+|al-[{UPPER}]\w+)"
_NAME = (
    rf"{_NAME_WORD}(?: (?:(?:de|da|do|dos|del|van|von|der|den|bin|binti|ibn|al|el|la|y|e|ter|ten) ){{0,2}}{_NAME_WORD}"
    rf"){{0,4}}"
)
_WORD = re.compile(r"[A-Za-zé]+(?:-[A-Za-z]+)*")
_OFFICE_END = re.compile(r"[ -](?:[Gg]eneral|[Dd]esignate|[Ee]meritus|[Oo]fficer|[Ii]n[ -][Cc]harge)\b")
_MARKS = TITLES | OFFICES
_RANK = re.compile(rf"(?i:(?<![\w-])(?:{_BEFORE_HEAD}){{1,4}}$)")
_AFTER_OFFICE = re.compile(rf"(?P<area>(?i:{_AREA}))?,? (?P<title>{_TITLE})?(?P<name>{_NAME})")
_BEFORE_OFFICE = re.compile(
    rf"(?P<title>{_TITLE})?(?P<name>{_NAME}),? (?:\(|– |- )?(?:who is |as )?(?:the |an? |its |their )?$"
)
_AREA_AFTER = re.compile(r"(?: (?:of|for|at)(?: the)? [^,;.()\n]{2,70})?")
_TITLED = re.compile(rf"(?P<title>{_TITLE})(?P<name>{_NAME})")
_MASK = "\x00"


def find_people(document: Document, sentences: Sequence[Sentence], names: Names) -> list[Person]:
    """Find the people that a document names with an office or a title, in the order of the text.

    >>> from kg.extract.names.finding import find_names
    >>> from kg.extract.sentences import split_sentences
    >>> text = "Rector Marie Curie of Masaryk University and Dr Niels Bohr, president of Jilin University, signed it."
    >>> document, sentences = Document("a", text), split_sentences(text)
    >>> [(p.name, p.role, p.organisation) for p in find_people(document, sentences, find_names(document, sentences))]
    [('Marie Curie', 'Rector', 0), ('Niels Bohr', 'president', 1)]
    """
    _, sentences = even_lines(document, sentences)
    return without_surnames(person for sentence in sentences for person in people_in(sentence, names))


def people_in(sentence: Sentence, names: Names) -> list[Person]:
    """Find the people that a sentence on one line names with an office or a title."""
    if not hints(sentence.text) & PERSON:
        return []
    said = _WORD.findall(sentence.text)
    if _MARKS.isdisjoint(said) and OFFICES.isdisjoint(map(str.lower, said)):
        return []
    words = [m for m in _WORD.finditer(sentence.text) if m.group() in _MARKS or m.group().lower() in OFFICES]
    return _in_sentence(sentence, mentions_in(sentence, names), words)


def without_surnames(people: Iterable[Person]) -> list[Person]:
    """Leave out a surname alone where the whole name stands elsewhere."""
    found = list(people)
    whole = {person.name.rsplit(" ", 1)[-1] for person in found if " " in person.name}
    return [person for person in found if " " in person.name or person.name not in whole]


def _in_sentence(sentence: Sentence, mentions: Sequence[Mention], words: Sequence[re.Match[str]]) -> list[Person]:
    text = sentence.text
    for mention in mentions:
        start, end = mention.start - sentence.start, min(mention.end - sentence.start, len(text))
        text = text[:start] + _MASK * (end - start) + text[end:]
    people: dict[int, Person] = {}
    taken = bytearray(len(text))
    offices = [m for m in words if m.group().lower() in OFFICES]
    titled = [t for m in words if m.group() in TITLES and (t := _TITLED.match(text, m.start()))]
    for reading in (*_beside_offices(text, offices), *((t, t["title"], None, t.start(), t.end()) for t in titled)):
        person = _person(sentence, reading, mentions)
        if person is None:
            continue
        start, end = person.start - sentence.start, person.end - sentence.start
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\1" * (end - start)
            people[person.start] = person
    return [people[start] for start in sorted(people)]


_Reading = tuple[re.Match[str], str | None, str | None, int, int]


def _beside_offices(text: str, offices: Sequence[re.Match[str]]) -> Iterator[_Reading]:
    """Give the names beside each office: after it (*Rector X*) or before it (*X, rector of*)."""
    for office in offices:
        if text[office.start()] == _MASK:
            continue
        more = _OFFICE_END.match(text, office.end())
        stop = more.end() if more else office.end()
        rank = _rank_before(text, office.start())
        start = rank.start() if rank else office.start()
        role = text[start:stop]
        after = _AFTER_OFFICE.match(text, stop)
        before = _BEFORE_OFFICE.search(text, max(0, start - 90), start) if _name_before(text, start) else None
        # "Professor Curie, rector of A": the office counts, not the rank
        rank_only = before is not None or office.group().lower() in ("professor", "lecturer")
        if after and not (rank_only and _has_own_office(text, after.end())):
            yield after, after["title"], _role(role, after["area"]), start, after.end()
        if before:
            area = _AREA_AFTER.match(text, stop)
            yield (
                before,
                before["title"],
                _role(role, area.group() if area else None),
                before.start(),
                area.end() if area else stop,
            )


def _has_own_office(text: str, end: int) -> bool:
    """Say whether the office of a name follows it: *X, director of A, **Y**, principal of B*."""
    return text[end : end + 1] == "," and not OFFICES.isdisjoint(map(str.lower, _WORD.findall(text, end, end + 30)[:3]))


def _rank_before(text: str, start: int) -> re.Match[str] | None:
    """Find what is part of an office before its noun: ***Deputy Vice**-Chancellor*."""
    word = _LAST_WORD.search(text, max(0, start - 16), start)
    ranked = word is not None and word.group(1).lower() in _RANKS
    return _RANK.search(text, max(0, start - 50), start) if ranked else None


def _name_before(text: str, start: int) -> bool:
    """Say whether a capitalised word stands before an office, "who is the" and its like left out."""
    words = text[max(0, start - 60) : start].split()
    while words and words[-1] in _BETWEEN:
        words.pop()
    return bool(words) and (words[-1][0].isupper() or words[-1].startswith("al-"))


def _person(sentence: Sentence, reading: _Reading, mentions: Sequence[Mention]) -> Person | None:
    match, title, role, first, last = reading
    name = match["name"].removesuffix("’s").removesuffix("'s").rstrip(",")
    start = match.start("name")
    words = name.split()
    while words and (
        words[0].lower().rstrip(".") in lexicon.words("offices")
        or (len(words) > 2 and lexicon.is_plain(words[0].lower()))
    ):
        start += len(words[0]) + 1
        words = words[1:]
    while words and (words[-1].lower() in lexicon.words("roles") or words[-1] in ("On", "The", "In", "At", "For")):
        words = words[:-1]
    if (
        not words
        or (len(words) < 2 and not title)
        or any(w.lower() in lexicon.words("openers") and len(w) > 2 for w in words)
    ):
        return None
    if find_country(" ".join(words)) is not None or lexicon.is_place(" ".join(words)):
        return None
    if all(lexicon.is_plain(word.lower()) for word in words):
        return None
    name = " ".join(words)
    begin = sentence.start + start
    return Person(
        begin,
        begin + len(name),
        one_line(name),
        role and one_line(role),
        _employer(sentence, first, last, start + len(name), mentions),
    )


_LINKS_AT_END = re.compile(r"(?: ?\b(?:of|for|at|in|the|to|on))+$")


def _role(role: str, area: str | None) -> str:
    kept = (area or "").split(_MASK)[0].strip().lstrip(", ")
    kept = _LINKS_AT_END.sub("", kept)
    return f"{role} {kept}".strip().rstrip(",")


# *A's vice-rector*, *a delegation from A, led by its president*
_OWNED = re.compile(
    r"(?:['’]s?)?(?: (?:Deputy|Vice|Pro|Acting|School|Faculty))?,? ?(?:the )?"
    r"|,? (?:led|headed) by (?:the |its |their )?"
)
_HELD_IN = re.compile(
    r",? ?(?:\()?(?:of|from|for|at|representing)? ?(?:the )?"
    # *President Berg and five members of A*
    r"|,? (?:and|with) (?:[\w-]+ ){1,3}?(?:members|colleagues|deans|professors|vice[- ]\w+) (?:of|from) (?:the )?"
)


def _employer(sentence: Sentence, first: int, last: int, end: int, mentions: Sequence[Mention]) -> int | None:
    """Find the organisation right before an office, inside "president of ..." or after the name."""
    text = sentence.text
    at = bisect_left(mentions, first + sentence.start, key=lambda m: m.start)
    mentions = mentions[max(0, at - 4) : at + 8]  # what stands far off is beside no office
    start, stop = first + sentence.start, last + sentence.start
    for mention in mentions:
        if start <= mention.start < stop:
            return mention.organisation
    if " of our " in text[first:last]:
        return None
    for mention in mentions:
        between = text[mention.end - sentence.start : first]
        if mention.end <= start and _OWNED.fullmatch(between):
            return mention.organisation
    for mention in mentions:
        if mention.start >= stop and _HELD_IN.fullmatch(text[max(end, last) : mention.start - sentence.start]):
            return mention.organisation
    return None
