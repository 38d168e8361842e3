"""The entries that organisations become while a text is read: all forms of one, joined."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator
from functools import lru_cache
from itertools import filterfalse
from operator import attrgetter

from kg.extract.document import Sentence
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.entry import Entry
from kg.extract.names.grammar import Candidate
from kg.extract.names.headwords import is_head
from kg.extract.names.lexicon import find_country, find_demonym
from kg.extract.names.maori import both_names
from kg.extract.names.tokens import CAP, find_zones
from kg.extract.names.variants import IN_FULL, adds_town, name_key, without_place

_OF_COUNTRY = re.compile(
    r"(?P<base>(?:Ministry|Department|Council|Commission) .+?) (?:of|in) (?:the )?(?P<country>[A-Z].+)"
)
# "Ethiopian Ministry of Education"
_OF_PEOPLE = re.compile(r"(?P<people>[A-Z][\w-]+) (?P<base>(?:Ministry|Department) (?:of|for) .+)")
_BRACKETS_INSIDE = re.compile(r" \([^()]*\)(?= )")
_ACRONYM_INSIDE = re.compile(r" \(([\w&-]{2,14})\) ")
# Petersburg University "LETI", NAO “Harbour University”
_QUOTED_LAST = re.compile(r" [\"“«„](?P<name>[^\"“”«»„]+)[\"”»“]$")
_SEAT = re.compile(r"(.*(?:Embassy|Consulate(?:-General)?|High Commission)(?: of .*)?) in ")


_WORD = re.compile(r"[\w’'.&-]*\w")
_MOST_WORDS = 5
_PLAIN_WORDS = re.compile(r"[A-Z][a-z]+(?: (?:[A-Z][a-z]+|of|and|for|the))*")
_IS_JOINED = attrgetter("joined")


class Entries:
    """All entries of a document, found by any of their forms."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._by_key: dict[str, Entry] = {}
        self.short_spans: set[int] = set()
        self._of_country: dict[str, Entry] = {}
        self._edges: dict[int, Entry] = {}
        self._edges_of = -1
        self._joins = 0
        self._asked: dict[Hashable, tuple[int, int, Entry | None]] = {}
        self._within: set[str] = set()
        self._within_of = (-1, 0)

    def __iter__(self) -> Iterator[Entry]:
        return filterfalse(_IS_JOINED, self._entries)

    def __len__(self) -> int:
        joined: int = sum(map(_IS_JOINED, self._entries))
        return len(self._entries) - joined

    def _bind(self, key: str, entry: Entry) -> None:
        self._by_key[key] = entry
        entry.keys.append(key)

    def __contains__(self, entry: Entry) -> bool:
        return not entry.joined

    def find(self, form: str) -> Entry | None:
        """Give the entry that a form is bound to, however it is written: *the university of Oslo*."""
        return self._by_key.get(name_key(form))

    def find_first(self, question: Hashable, holds: Callable[[str], bool]) -> Entry | None:
        """Give the first entry whose name answers a question, looking at each once however often it is asked.

        Args:
            question: What tells it from other questions.
            holds: Its answer for a name, the same each time.
        """
        joins, looked, found = self._asked.get(question, (-1, 0, None))
        if joins != self._joins:  # names may have changed
            looked, found = 0, None
        if found is None or found.joined:
            rest = self._entries[looked:] if found is None else self._entries
            found = next((entry for entry in rest if not entry.joined and holds(entry.name)), None)
            self._asked[question] = (self._joins, len(self._entries), found)
        return found

    def add(self, candidate: Candidate, kind: str, *, headline: bool = False) -> Entry:
        """Enter a candidate under its name, or add it to the entry of that name."""
        entry = self.enter(candidate.text, kind, candidate.start)
        base = without_place(candidate.text)
        if base:
            twin = self.find(base)
            if twin is None:
                self.add_form(entry, base, "alias")
            elif twin is not entry and (
                name_key(twin.name) == name_key(base) and re.fullmatch(r", [\w’' -]+", candidate.text[len(base) :])
            ):
                self.join(entry, twin)
            elif twin is not entry and (IN_FULL.search(candidate.text, len(base)) or adds_town(candidate.text, base)):
                if not _are_seats(base, twin.name, candidate.text):
                    self.join(entry, twin)
        for part in both_names(candidate.text):
            twin = self.find(part)
            if twin is None:
                self.add_form(entry, part, "alias")
            elif twin is not entry:
                self.join(entry, twin)
        body = _OF_COUNTRY.match(candidate.text) if kind == "government" else None
        told = body is not None and find_country(body["country"]) is not None
        if not told and kind == "government" and (body := _OF_PEOPLE.match(candidate.text)) is not None:
            told = find_demonym(body["people"]) is not None
        if body and told and self.find(body["base"]) is None:
            twin = self._of_country.setdefault(body["base"], entry)
            if twin is entry:
                entry.forms.setdefault(body["base"], "seat")
            elif twin.forms.get(body["base"]) == "seat":
                del twin.forms[body["base"]]  # another country's ministry has the same name
        plain = _BRACKETS_INSIDE.sub("", candidate.text) if "(" in candidate.text else candidate.text
        if plain != candidate.text and kind == "university" and self.find(plain) in (None, entry):
            self.add_form(entry, plain, "alias")
        if candidate.text[-1] in "\"”»“" and (quoted := _QUOTED_LAST.search(candidate.text)) and kind == "university":
            whole = any(is_head(word) for word in quoted["name"].split())
            if whole or is_acronym(quoted["name"]):
                self.add_form(entry, quoted["name"], "alias" if whole else "acronym")
        inner = _ACRONYM_INSIDE.search(candidate.text) if "(" in candidate.text else None
        if inner and is_acronym(inner.group(1)):
            self.add_form(entry, inner.group(1), "acronym")
            seat_of_many = candidate.text[inner.end() :]
            if " " not in seat_of_many:  # "FIT Oslo" for "Fjord Institute of Technology (FIT) Oslo"
                self.add_form(entry, f"{inner.group(1)} {seat_of_many}", "alias")
        seat = _SEAT.match(candidate.text) if " in " in candidate.text else None
        if seat:
            self.add_form(entry, seat.group(1), "alias")
        if headline and len(entry.starts) == 1:
            entry.headline = True
        return entry

    def enter(self, name: str, kind: str, start: int) -> Entry:
        """Add a place to the entry of a name, which becomes its alias if it is written otherwise, or enter it anew."""
        entry = self.find(name)
        if entry is None:
            entry = Entry(name, kind)
            self._entries.append(entry)
            self._bind(name_key(name), entry)
        elif name not in entry.forms and name != entry.name:
            entry.forms[name] = "alias"
        entry.starts.append(start)
        return entry

    def add_form(self, entry: Entry, form: str, what: str) -> None:
        """Bind a form to an entry unless it is bound already."""
        if form == entry.name:
            return
        entry.forms.setdefault(form, what)
        if name_key(form) not in self._by_key:
            self._bind(name_key(form), entry)

    def rename(self, entry: Entry, name: str) -> None:
        """Give an entry a longer name; the one that it had becomes an alias."""
        self._joins += 1  # what was asked of names is asked again
        self._edges_of = -1
        entry.forms.pop(name, None)
        entry.forms[entry.name] = "acronym" if is_acronym(entry.name) else "alias"
        entry.name = name
        self._bind(name_key(name), entry)

    def at_edge(self, offset: int) -> Entry | None:
        """Give the entry whose name begins or ends at an offset."""
        if self._edges_of != len(self._entries):
            self._edges = {
                edge: entry for entry in self for start in entry.starts for edge in (start, start + len(entry.name))
            }
            self._edges_of = len(self._entries)
        return self._edges.get(offset)

    def is_within(self, name: str) -> bool:
        """Say whether words are, in this order, an entry's name or a part of it: *Istituto **Viknesin** Design*."""
        joins, looked = self._within_of
        if joins != self._joins:  # names may have changed
            self._within, looked = set(), 0
        for entry in self._entries[looked:] if looked < len(self._entries) else ():
            if not entry.joined:
                self._within.update(_stretches(entry.name))
        self._within_of = (self._joins, len(self._entries))
        return name in self._within

    def join(self, into: Entry, other: Entry) -> None:
        """Make two entries one, under the name that is no acronym."""
        if into is other:
            return
        self._joins += 1
        if is_acronym(into.name) and not is_acronym(other.name):
            into.name, other.name = other.name, into.name
            into.forms[other.name] = "acronym"
            into.known = other.known  # "MIT" of another country is another
        into.absorb(other)
        other.joined = True
        for key in other.keys:
            self._bind(key, into)

    def forms_by_first_word(self) -> dict[str, list[tuple[tuple[str, ...], Entry, str]]]:
        """Map the first word of every form to the forms, longest first."""
        found: dict[str, list[tuple[tuple[str, ...], Entry, str]]] = {}
        for entry in self:
            for form, what in [(entry.name, "name"), *entry.forms.items()]:
                if what == "seat":
                    continue
                words = _words(form)
                if words:
                    found.setdefault(words[0], []).append((words, entry, what))
        for forms in found.values():
            forms.sort(key=lambda each: -len(each[0]))
        return found


def _stretches(name: str) -> Iterator[str]:
    """Give the words of a name, and each stretch of up to four of them."""
    words = [(match.start(), match.end()) for match in _WORD.finditer(name)]
    for at, (start, end) in enumerate(words):
        for _, last in words[at : at + _MOST_WORDS]:
            yield name[start:last]
        if "-" in name[start:end]:
            yield from name[start:end].split("-")


def _are_seats(base: str, one: str, other: str) -> bool:
    """Say whether two names have towns of two universities behind a comma: *Fjord Institute, Lund*, *..., Oslo*."""
    return one != other and one.startswith(f"{base}, ") and other.startswith(f"{base}, ")


@lru_cache(maxsize=8192)
def _words(form: str) -> tuple[str, ...]:
    """Give the words by which a form is found again, none where it does not begin as a name."""
    if form.isascii() and _PLAIN_WORDS.fullmatch(form):
        return tuple(form.split(" "))  # most forms: what the long way gives for them
    zones = find_zones(form, [Sentence(0, len(form), form)])
    if len(zones) != 1 or zones[0].tokens[0].kind != CAP:
        return tuple(re.findall(r"\S+", form)) if form[:1].isupper() else ()
    return tuple(token.text for token in zones[0].tokens)
