"""Universities that share one head word, or write it short.

***Bergen** and **Oslo** universities*, *the universities of **Bergen** and **Oslo***, *universities such as **Bergen**,
**Oslo** and **Umeå***; ***Athlone IT***, an institute of technology; *with **Bath**, UCL and **Leeds***.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from kg.extract.names import lexicon, registers
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.barriers import COUNTS
from kg.extract.names.entries import Entries
from kg.extract.names.entry import Entry
from kg.extract.names.joining import MOST_COMPARED
from kg.extract.names.letters import UPPER
from kg.extract.names.offsets import find_offsets
from kg.extract.names.tokens import CAP, Place, Zone
from kg.extract.names.universitiesof import TOLD_BEHIND, listed_behind, names_of
from kg.extract.names.variants import shortens

_WORD = rf"[{UPPER}]\w*(?:&[{UPPER}])?(?:[’'-](?!s\b)\w+)*"
_NAME = rf"{_WORD}(?:(?:-? | -)(?:[ae]l-)?{_WORD}){{0,2}}"
_ONE = rf"{_NAME}(?: of {_WORD})?(?: \([{UPPER}][\w ,.-]{{1,30}}\))?"
_LIST = rf"(?P<names>{_ONE}(?:, {_ONE})*,? (?:and|&) (?:the )?{_ONE})"
_RANK = r"(?:[Ss]tate|[Nn]ational|[Ff]ederal|[Tt]echnical|[Mm]edical|[Pp]edagogical|[Aa]gricultural|[Tt]echnological)"
_RANKED = re.compile(rf"(?: {_RANK})+$")
_RANKED_FIRST = re.compile(rf" {_RANK}(?:,| and\b)")
_UNIVERSITIES = re.compile(r"\b[Uu]niversities\b")
_BEFORE = re.compile(rf"(?<![\w’'-]){_LIST}(?P<rank>(?: {_RANK})*) $")
_BEHIND = re.compile(rf" of {_LIST}(?![\w’'-])")
_IN_TOWNS = re.compile(rf" in {_LIST} (?:have|had|will|are|signed|agreed)\b")
_SUCH_AS = re.compile(rf"(?:,? such as|,? like|, namely|,? including| —| –) {_LIST}(?![\w’'-])")
_OTHERS = re.compile(r"\b(?:other|partner) $")
_NUMBERED = re.compile(rf"(?: ?[—–] ?| - |: |, | \(){_LIST}(?![\w’'-])")
_NUMBER = re.compile(rf"\b({'|'.join(COUNTS)}|\d\d?) (?:[\w-]+ ){{0,3}}$", re.IGNORECASE)
_PARTNERS = re.compile(rf"(?:with|between|among) {_LIST}(?![\w’'-]|, [{UPPER}])")
_INSTITUTES = re.compile(rf"Institutes of (?:Technology|Science|Management|Fisheries) \({_LIST}\)")
_COUNTED = re.compile(r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d+) $")
# "The universities of Santiago de Viken, Spain, and of Oriente, Cuba"
_SEAT = rf"{_WORD}(?:(?: d[aeo]l?)?(?: la)? {_WORD}){{0,2}}"
_OF_EACH = re.compile(
    rf" of (?P<one>{_SEAT})(?:, (?P<land>{_NAME}),?)? and of (?P<two>{_SEAT})(?:, (?P<other>{_NAME}))?(?![\w’'-])"
)
# *the universities **Harbour del Norte (HN), Central (CU)** and **Fjord (FU)***
_LETTERS = rf"{_WORD}(?: (?:(?:d[aeo]l?|de la|of|y) )?{_WORD}){{0,3}} \([{UPPER}][{UPPER}\w.-]{{1,9}}\)"
_LETTERED = re.compile(rf" (?P<names>{_LETTERS}(?:, {_LETTERS})*,? (?:and|&) {_LETTERS})")
_ITEM = re.compile(rf"\([^)]*\)|(?P<name>{_NAME}(?: of {_WORD})?)")
_OPENS = re.compile(r"(?:Both|The|And|Between|Of) ")
# What towns give their names to and is no university: "Oslo Declaration".
_ACCORDS = frozenset("accord charter convention declaration process protocol scheme treaty".split())
# Endings of words for peoples that no list has: "Siberian", "Flemish".
_PEOPLES = ("ian", "ish", "ese", "phone")
_FULL = ("{} university", "university of {}", "{} state university", "{} national university", "{} federal university")


class _Named:
    """The entries of a text by their first word, and which of its letters names take.

    Indexed once, when the first list asks; what is entered since is added.
    """

    def __init__(self, text: str, entries: Entries) -> None:
        self.entries = entries
        self._size = len(text)

    @cached_property
    def _taken(self) -> bytearray:
        taken = bytearray(self._size)
        for entry in self.entries:
            for at in entry.starts:
                last = min(at + len(entry.name), self._size)
                taken[at:last] = b"\1" * (last - at)
        return taken

    @cached_property
    def _universities(self) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = {}
        for entry in self.entries:
            if entry.kind == "university":
                found.setdefault(entry.name.partition(" ")[0], []).append(entry)
        return found

    @cached_property
    def _few(self) -> list[Entry] | None:
        """All universities, none of a text that is a list of them."""
        taught = [entry for of_word in self._universities.values() for entry in of_word]
        return taught if len(taught) < MOST_COMPARED else None

    def is_taken(self, at: int) -> bool:
        """Say whether a place stands in a name."""
        return self._taken[at] == 1

    def entry_of(self, name: str) -> Entry | None:
        """Find the one university that a word stands for: *Sharif* for *Sharif University of Technology*."""
        for full in (name, f"{name} University", f"University of {name}"):
            if (entry := self.entries.find(full)) is not None:
                return entry
        alike = self._universities.get(name.partition(" ")[0], ())
        longer = [each for each in alike if each.name.startswith(f"{name} ")]
        if not longer and self._few is not None:
            longer = [each for each in self._few if shortens(f"{name} University", each.name)]
            longer = longer or [each for each in self._few if each.name.endswith(f" University of {name}")]
        return longer[0] if len(longer) == 1 else None

    def enter(self, name: str, at: int) -> None:
        """Enter a university that no entry has yet."""
        taken, universities, few = self._taken, self._universities, self._few
        entry = self.entries.enter(name, "university", at)
        taken[at : at + len(name)] = b"\1" * len(name)
        universities.setdefault(name.partition(" ")[0], []).append(entry)
        if few is not None:
            few.append(entry)
            if len(few) >= MOST_COMPARED:
                self._few = None


def find_paired_universities(text: str, entries: Entries) -> None:
    """Enter the universities that share one head word: ***Bergen** and **Oslo** universities*."""
    named = _Named(text, entries)
    for start in find_offsets(text, "universities", "Universities"):
        head = _UNIVERSITIES.match(text, start)
        if head is None:
            continue
        first = max(0, start - 121)
        if text.find(" and ", first, start) >= 0 and (pair := _BEFORE.search(text, first, start)):
            owned = text.endswith(("’s ", "'s "), 0, pair.start())  # "Norway's Howon and Woosuk universities"
            _enter_listed(pair, named, bare=owned, towns=bool(pair["rank"] or _RANKED.search(pair["names"])))
        behind = _BEHIND.match(text, head.end())
        told = listed_behind(text, head.end()) if behind is None else behind
        if told and not (_COUNTED.search(text, max(0, start - 8), start) and _are_towns(told)):
            _enter_listed(told, named, bare=True, towns=behind is None or _are_of_towns(text, start, behind, named))
        if each := _OF_EACH.match(text, head.end()):
            _enter_each(each, named)
        if lettered := _LETTERED.match(text, head.end()):
            _enter_lettered(lettered, named)
        examples = _SUCH_AS.match(text, head.end())
        dashed = examples is not None and text[head.end() + 1] in "—–"
        if examples and (not dashed or _OTHERS.search(text, max(0, start - 8), start)):
            _enter_listed(examples, named, bare=True, towns=True)
        elif (numbered := _NUMBERED.match(text, head.end())) and _is_complete(text, start, numbered):
            _enter_listed(numbered, named, bare=text[head.end()] != ",", towns=True)
        if text.endswith(("The ", "the "), 0, start) and (both := _IN_TOWNS.match(text, head.end())):
            if all(_is_known(name, named) for name, _ in _items(both)):
                _enter_listed(both, named, bare=True, towns=True)
    for start in find_offsets(text, "with ", "between ", "among "):
        partners = _PARTNERS.match(text, start)
        if partners is not None and _are_houses(partners, named):
            _enter_listed(partners, named, bare=False, towns=True)
    _enter_institutes(text, entries)


def _enter_lettered(listing: re.Match[str], named: _Named) -> None:
    """Enter the universities of a list that writes letters behind each."""
    for item in re.finditer(r"(?:, |^|,? (?:and|&) )(?P<name>[^(]+) \(", listing["names"]):
        at = listing.start("names") + item.start("name")
        if not named.is_taken(at) and not _has_head(item["name"]):
            named.enter(item["name"], at)


def _enter_each(each: re.Match[str], named: _Named) -> None:
    """Enter two universities, each told by "of", where both lands are told or one of the two is known."""
    lands = [lexicon.find_country(each[land]) if each[land] else None for land in ("land", "other")]
    names = [each["one"], each["two"]]
    if not all(map(_may_be_university, names)) or any(map(_has_head, names)):
        return
    if None not in lands or any(_is_known(name, named) for name in names):
        for side in ("one", "two"):
            if not named.is_taken(each.start(side)) and named.entry_of(each[side]) is None:
                named.enter(each[side], each.start(side))


def _are_of_towns(text: str, head: int, listing: re.Match[str], named: _Named) -> bool:
    """Say whether three or more are called after towns, one of which is known: *the universities of Hama, Idlib and
    Afrin*.
    """
    names = [name for name, _ in _items(listing)]
    if len(names) < 3 or not text.endswith(("The ", "the "), 0, head):
        return False
    return all(map(_may_be_university, names)) and any(_is_known(name, named) or _is_seat(name) for name in names)


def _are_houses(listing: re.Match[str], named: _Named) -> bool:
    """Say whether three or more words are universities, of which one is no town: *with **UCL**, Bath and Leeds*."""
    names = [name for name, _ in _items(listing)]
    told = (named.entries.find(name) for name in names if " " not in name and not lexicon.is_place(name))
    if len(names) < 3 or not any(entry is not None and entry.kind == "university" for entry in told):
        return False
    return all(" " not in name and _is_known(name, named) for name in names)


def _is_complete(text: str, head: int, listing: re.Match[str]) -> bool:
    """Say whether a list has as many names as are counted before it: ***three** German universities: A, B and C*."""
    count = _NUMBER.search(text, max(0, head - 50), head)
    told = count[1].lower() if count is not None else ""
    size = COUNTS.index(told) + 2 if told in COUNTS else int(told or 0)
    return size == sum(1 for _ in _items(listing))


def _enter_institutes(text: str, entries: Entries) -> None:
    """Enter institutes of one sort by their towns: *National Institutes of Technology (**Oslo** and **Bergen**)*."""
    for start in find_offsets(text, "Institutes of "):
        if listing := _INSTITUTES.match(text, start):
            for name, at in _items(listing):
                if _may_be_university(name):
                    entries.enter(name, "university", at)


def _enter_listed(listing: re.Match[str], named: _Named, *, bare: bool, towns: bool) -> None:
    """Enter the items of a list where they are universities.

    Args:
        bare: Words of no dictionary will do: *the universities of Howon and Woosuk*; else one must be known.
        towns: Only universities can be meant, by their towns too: *universities such as Gunsan and Iksan*.
    """
    found = [(name, start) for name, start in _items(listing) if not _has_head(name)]
    if any(word in lexicon.words("offices") for name, _ in found for word in name.lower().split()):
        return  # "universities including Rector Kari Berg and ..."
    by_words = listing.re is _BEFORE  # "Kairouan and Sfax universities", of which the list has one under a longer name
    known = [name for name, _ in found if _is_known(name, named) or (by_words and _is_seat(name))]
    lands = sum(not _may_be_university(name) for name, _ in found)
    mostly = len(known) > 1 and 3 * len(known) >= 2 * len(found) and 4 * lands <= len(found)
    if not mostly:
        told = any(not lexicon.is_place(name) for name in known)
        if not (bare or told or (towns and known)):
            return
        half = listing.re is _BEHIND and len(known) == 1 and len(found) == 2  # "the universities of Lyon and Turin"
        if not all(name in known or _is_own(name, towns=towns or told or half) for name, _ in found):
            return
    for name, start in found:
        if named.is_taken(start) or not (name in known or _is_item(name)):
            continue
        entry = named.entry_of(name)
        if entry is None:
            named.enter(name, start)
        else:
            named.entries.add_form(entry, name, "short")
            named.entries.short_spans.add(start)


def _is_item(name: str) -> bool:
    """Say whether a word among universities may be one: not *Oslo Declaration* or *the Bologna Process*."""
    *before, last = name.lower().split()
    return not before or not (last in lexicon.words("derailers") or last in _ACCORDS)


def _are_towns(listing: re.Match[str]) -> bool:
    """Say whether a list has only places: in *three universities of Minsk and Oslo* they tell where, not which."""
    return all(lexicon.is_place(name) for name, _ in _items(listing))


def _has_head(name: str) -> bool:
    if not any(word in lexicon.heads() for word in name.lower().split()):
        return False
    return registers.find_university(lexicon.fold(f"{name} University")) is None  # "London South Bank"


def _items(listing: re.Match[str]) -> Iterator[tuple[str, int]]:
    """Give each name of a list and where it begins, without what opens the sentence: *Both [Bergen] and [Oslo]*.

    Before *universities* a rank is of all of them (*Perm and Tver State universities*), unless one before the last has
    it too (*Perm State, Kama and Tver State universities*); behind it of its own.
    """
    if listing.re in TOLD_BEHIND:
        yield from names_of(listing)
        return
    shared = listing.re is _BEFORE and not _RANKED_FIRST.search(listing["names"])
    for item in _ITEM.finditer(listing["names"]):
        if item["name"]:
            opening = _OPENS.match(item["name"])
            size = opening.end() if opening else 0
            name = item["name"][size:]
            yield _RANKED.sub("", name) if shared else name, listing.start("names") + item.start() + size


def _may_be_university(name: str) -> bool:
    """Say whether a word is no people or land; *Granada*, which is a land too, is let through among others."""
    if name == "NZ" or name.lower() in lexicon.words("generic") or name.lower() in lexicon.words("wide"):
        return False
    return not (lexicon.find_demonym(name) or lexicon.find_country(name))


def _is_known(name: str, named: _Named) -> bool:
    """Say whether the text or the list has a university of a word: *Bergen*, not *Norwegian*."""
    if not _may_be_university(name):
        return False
    entry = named.entry_of(name)
    if entry is not None and entry.kind == "university":
        return True
    key = lexicon.fold(name)
    forms = _FULL if lexicon.is_place(name) else _FULL[:2]
    return any(registers.find_university(form.format(key)) is not None for form in forms)


def _is_seat(name: str) -> bool:
    """Say whether the list has universities of one country with a word in their names."""
    return _may_be_university(name) and len(registers.countries_by_words(f"university of {lexicon.fold(name)}")[0]) == 1


def _is_own(name: str, *, towns: bool) -> bool:
    """Say whether a word is of no dictionary and no people, land or acronym: *Howon*, not *Siberian* or *Public*."""
    words = re.split(r"[ -]+", name)
    own = [word for word in words if not lexicon.is_plain(word.lower())]
    return (
        bool(own)
        and not own[0].lower().endswith(_PEOPLES)
        and not any(word.lower() in lexicon.words("wide") or lexicon.find_demonym(word) for word in words)
        and (towns or not lexicon.is_place(name))
        and not is_acronym(name)
        and _may_be_university(name)
    )


# What IT means elsewhere: "the Cork IT company".
_INFORMATION = re.compile(
    r" (?:compan|firm|sector|industr|servic|system|park|hub|expert|minist|special|giant|cluster|student|job|"
    r"depart|team|solution|infra|engineer|professional|outsourc|skill)",
    re.IGNORECASE,
)


def find_short_institutes(
    text: str, zones: Sequence[Zone], words: Mapping[str, Sequence[Place]], entries: Entries
) -> None:
    """Enter institutes of technology that are written IT: *Athlone IT*, *IT Sligo*, not *the Athlone IT company*."""
    for number, at in words.get("IT", ()):
        tokens = zones[number].tokens
        for first, place in ((at - 1, at - 1), (at, at + 1)):
            run = tokens[max(0, first) : first + 2]
            if first < 0 or len(run) < 2 or tokens[place].kind != CAP or run[0].end + 1 != run[1].start:
                continue
            name, key = text[run[0].start : run[1].end], lexicon.fold(tokens[place].text)
            whole = (f"{key} institute of technology", f"institute of technology {key}")
            if entries.find(name) is None and not _INFORMATION.match(text, run[1].end):
                if any(registers.find_university(form) is not None for form in whole):
                    entries.enter(name, "university", run[0].start).hint = whole[place == at + 1]
