"""Match: decide which institution a name means, or that a person must.

The idea: four kinds of evidence are tried, the strongest first, and each gives a match only where exactly one
institution is left; otherwise it gives a question that lists them.

1. *The same name*: "The university of nairobi" is "University of Nairobi". A name of common words only
   ("National University") needs a country that agrees.
2. *A name with an addition*: "Northeastern University (China)" and "Tongji University, Shanghai".
3. *The same words*: "Universitat Politècnica de València" is "Polytechnic University of Valencia". The kind of
   institution must be the same word in every language (polytechnic is not technical), and what English tells
   apart stays apart: "York University" is not "University of York".
4. *A near miss*, by a letter or a word: never a match.

An acronym alone is always a question. Start reading at `Matcher.match`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from kg.identity.countries import find_country
from kg.identity.decisions import Decision, Found, asked, matched, question
from kg.identity.folding import fold
from kg.identity.index import Hit, Index, MemoryIndex
from kg.identity.joins import join_records
from kg.identity.keys import (
    ACRONYM,
    ALIAS,
    FORMER,
    LABEL,
    SET,
    TRANSLATION,
    acronym_key,
    letters_key,
    mark,
    name_key,
    set_number,
)
from kg.identity.likeness import (
    grade,
    is_initials,
    likeness,
    names_a_part,
    records_near,
    splits_direction,
)
from kg.identity.naming import is_acronym
from kg.identity.records import Record
from kg.identity.words import is_generic, take_apart

NEAR = 0.86
_LONG = 200
_LETTERS, _SIGNS = 8, 4
_SAID = {
    LABEL: "its name",
    TRANSLATION: "its name in another language",
    ALIAS: "an alias of it",
    FORMER: "a former name of it",
}
# Countries where a university and its campus in one city are often two.
_WITH_CAMPUSES = frozenset({"US", "PH", "ID", "PR"})
_ADDITION = re.compile(
    r"(?P<base>.*\S)\s*(?:\((?P<inside>[^()]+)\)|[,;/]\s*(?P<after>[^,;/()]+)|\s[-\u2013\u2014|]\s(?P<dash>[^-]+))"
)


class Matcher:
    """Finds institutions in indexes, of which the first knows best.

    A record of a later index may be the same institution as one of an earlier index, which then stands for it.
    """

    def __init__(self, indexes: Sequence[Index]) -> None:
        self.indexes = tuple(indexes)
        self._joined: dict[int, dict[int, int]] = {}

    def match(self, name: str, *, country: str | None = None, excluded: frozenset[str] = frozenset()) -> Decision:
        """Decide which institution a name means.

        Args:
            country: Its country, where known.
            excluded: Ids of institutions that it is not.
        """
        key = name_key(name)
        if not key:
            return Decision("unknown", None, None, (), "the name has no letters")
        same = self._same_name(key, excluded)
        if is_acronym(name):
            return self._acronym(name, same, country, excluded)
        fitting = self._preferred([each for each in same if each.fits(country)])
        if fitting:
            why = self._doubt(name, fitting, country)
            return question(fitting, country, why) if why else matched(fitting[0], country)
        for step in (self._with_addition, self._same_words, self._near):
            decision = step(name, country, excluded)
            if decision:
                return decision
        return self._unknown(name, same, country, excluded)

    def get(self, reference: str) -> tuple[Index, int] | None:
        """Find a record by its id or an IRI: the earliest that is this institution."""
        iri = f"https://ror.org/{reference[4:]}" if reference.startswith("ror-") else reference
        for place, index in enumerate(self.indexes):
            number = index.find_iri(iri)
            if number is not None:
                return self._earliest(place, number)
        return None

    def joined(self, place: int) -> dict[int, int]:
        """Map the numbers of the records of an index to those of the first index's that are the same institution."""
        if place not in self._joined:
            first = self.indexes[0]
            self._joined[place] = join_records(first, self.indexes[place]) if isinstance(first, MemoryIndex) else {}
        return self._joined[place]

    def _earliest(self, place: int, number: int) -> tuple[Index, int]:
        """Give the earliest record that is the same institution as one."""
        index = self.indexes[place]
        if place == 0:
            return index, number
        first = self.joined(place).get(number)
        if first is not None:
            return self.indexes[0], first
        ror = index.entry(number).ror if place > 1 else None
        between = ((each, found) for each in self.indexes[1:place] if ror and (found := each.find_iri(ror)) is not None)
        return next(between, (index, number))

    # The same name

    def _same_name(self, key: str, excluded: frozenset[str]) -> list[Found]:
        """Find the institutions of this name; equal letters count where no name is equal."""
        number, exact = letters_key(key), mark(key)
        hits = [(index, hit) for index in self.indexes for hit in index.find(number) if hit[1] <= FORMER]
        equal = [(index, hit) for index, hit in hits if hit[2] == exact]
        if equal:
            return self._resolve(((index, hit, f"the name is {_SAID[hit[1]]}") for index, hit in equal), excluded)
        if not hits or splits_direction(key) or len(key) < (_LETTERS if key.isascii() else _SIGNS):
            return []
        return self._resolve(
            ((index, hit, f"the letters are those of {_SAID[hit[1]]}") for index, hit in hits), excluded
        )

    def _resolve(
        self, hits: Iterable[tuple[Index, Hit, str]], excluded: frozenset[str], score: float = 1.0
    ) -> list[Found]:
        """Give the institutions behind hits: joined across indexes, successors for what was withdrawn."""
        found: dict[str, Found] = {}
        for index, (number, what, _), reason in hits:
            own = index.record(number).names if what == SET else ()
            one = self._first_to_know(Found(index.entry(number), number, index, what, score, [reason], named=own))
            if one.entry.status == "withdrawn":
                one = self._succeeded(one)
            if one.entry.id in excluded:
                continue
            kept = found.setdefault(one.entry.id, one)
            if one.what < kept.what:
                found[one.entry.id] = one
        current = [each for each in found.values() if each.entry.status != "withdrawn"]
        return current or list(found.values())

    def _first_to_know(self, found: Found) -> Found:
        """Replace a record of a later index by that of an earlier one which is the same institution."""
        index, number = self._earliest(self.indexes.index(found.index), found.number)
        if index is not found.index:
            found = replace(found, entry=index.entry(number), number=number, index=index)
        if index is self.indexes[0] and found.entry.ror is None and number in self._lent:
            found.entry = found.entry._replace(ror=self._lent[number])
        return found

    @cached_property
    def _lent(self) -> dict[int, str]:
        """The ROR IRIs that records of later indexes lend to curated entries without one, by the entries' numbers."""
        places = range(len(self.indexes) - 1, 0, -1)
        joined = (
            (first, self.indexes[place].entry(number).ror)
            for place in places
            for number, first in self.joined(place).items()
        )
        return {first: ror for first, ror in joined if ror}

    def _preferred(self, found: list[Found]) -> list[Found]:
        """Prefer the curated entry with this label to records of its country that have it as an alias only."""
        labelled = [each for each in found if each.index is self.indexes[0] and each.what <= TRANSLATION]
        if len(self.indexes) < 2 or len(labelled) != 1 or len(found) == 1:
            return found
        country, others = labelled[0].entry.countries, [each for each in found if each is not labelled[0]]
        weaker = all(each.what > TRANSLATION and each.index is not self.indexes[0] for each in others)
        return labelled if weaker and country and all(each.entry.countries == country for each in others) else found

    def _succeeded(self, found: Found) -> Found:
        """Follow a withdrawn record to what took its place, unless it was a part of that."""
        seen = {found.entry.id}
        reasons = list(found.reasons)
        name = found.entry.label
        while found.entry.status == "withdrawn" and found.entry.successor and found.entry.successor not in seen:
            seen.add(found.entry.successor)
            known = self.get(found.entry.successor)
            if known is None:
                break
            reasons.append(f"the registry withdrew {found.entry.label} ({found.entry.id}) in favour of it")
            found = replace(found, entry=known[0].entry(known[1]), number=known[1], index=known[0], reasons=reasons)
            found = self._first_to_know(found)
        found.doubtful = len(seen) > 1 and names_a_part(name, found.entry.label)
        return found

    def _doubt(self, name: str, found: Sequence[Found], country: str | None) -> str | None:
        """Say why institutions of this name are no match, or None for the one that is."""
        only = found[0]
        if len(found) > 1:
            return "several institutions have this name"
        if only.entry.status == "withdrawn":
            return "the registry withdrew the only institution of this name"
        if only.doubtful:
            return "the registry withdrew it in favour of an institution that it was a part of"
        if not (country and only.entry.countries) and is_generic(name):
            return "only common words, and no country to tell"
        return None

    # An acronym

    def _acronym(self, name: str, same: list[Found], country: str | None, excluded: frozenset[str]) -> Decision:
        """Ask which; a name that looks like an acronym matches only as the one label of the one that has it."""
        number = acronym_key(name)
        hits = [
            (index, hit, f"{name} is an acronym of it")
            for index in self.indexes
            for hit in index.find(number)
            if hit[1] == ACRONYM
        ]
        known = {each.entry.id for each in same}
        others = [each for each in self._resolve(hits, excluded, 0.5) if each.entry.id not in known]
        if len(same) == 1 and not others and same[0].what <= TRANSLATION and same[0].fits(country):
            return matched(same[0], country)
        found = [*same, *others]
        if not found:
            return Decision("unknown", None, None, (), "no institution has this acronym")
        return question(found, country, "an acronym alone names nobody for certain")

    # A name with an addition

    def _with_addition(self, name: str, country: str | None, excluded: frozenset[str]) -> Decision | None:
        """Take "(China)", ", Shanghai" or "(UPV)" off a name and hold it against the institution."""
        match = _ADDITION.fullmatch(name) if len(name) < _LONG else None
        if not match:
            return None
        base, addition = (
            match["base"],
            next(part for part in (match["inside"], match["after"], match["dash"]) if part).strip(),
        )
        named = find_country(addition)
        if named is None and not is_acronym(addition):
            return self._with_city(base, addition, country, excluded)
        if named and country and named != country:
            return None
        decision = self.match(base, country=country or named, excluded=excluded)
        if decision.decision == "match" and named is None and not self._has_acronym(decision, base, addition):
            return asked(decision, f"{addition} is not known to be an acronym of it")
        if (
            decision.decision == "match"
            and named
            and not (decision.entry and named in decision.entry.countries.split())
        ):
            return asked(decision, "the country in the name is not known to be that of the institution")
        return decision if decision.decision != "unknown" else None

    def _has_acronym(self, decision: Decision, base: str, acronym: str) -> bool:
        """Tell whether an acronym is the institution's, or made of the first letters of its name."""
        record = self.get_id(decision.id) if decision.id else None
        known = {fold(each).replace(" ", "") for each in record.acronyms} if record else set()
        folded = fold(acronym).replace(" ", "")
        return folded in known or is_initials(folded, fold(base))

    def _with_city(self, base: str, addition: str, country: str | None, excluded: frozenset[str]) -> Decision | None:
        decision = self.match(base, country=country, excluded=excluded)
        known = self.get_id(decision.id) if decision.id else None
        if known is None:
            return None
        if not known.city or fold(addition) != fold(known.city):
            return None
        if known.children or known.country in _WITH_CAMPUSES:
            return asked(decision, "the city may be that of a campus")
        return decision

    def get_id(self, id_: str) -> Record | None:
        """Give the record with an id."""
        for index in self.indexes:
            number = index.find_id(id_)
            if number is not None:
                return index.record(number)
        return None

    # The same words

    def _same_words(self, name: str, country: str | None, excluded: frozenset[str]) -> Decision | None:
        """Compare the words without their order, and head words across languages."""
        words = take_apart(name)
        if len(words.concepts) < 2:
            return None
        number = set_number(words)
        hits = [(index, hit, "") for index in self.indexes for hit in index.find(number) if hit[1] == SET]
        found = [each for each in self._resolve(hits, excluded, 0.9) if each.fits(country)]
        if not found:
            return None
        graded = [(grade(words, each, country), each) for each in found]
        for (reason, _), each in graded:
            each.reasons = [reason, *each.reasons[1:]]
        rivals = [pair for pair in graded if pair[0][1] is not None or not country]
        certain = [each for grade, each in rivals if grade[1]]
        if len(certain) == 1 and len(rivals) == 1 and certain[0].entry.status != "withdrawn":
            return matched(certain[0], country)
        return question([each for _, each in graded], country, "the same words, but not surely the same institution")

    # A near miss

    def _near(self, name: str, country: str | None, excluded: frozenset[str]) -> Decision | None:
        """Look for names that differ by a letter or a word; none of them is a match."""
        words = take_apart(name)
        if not words.own:
            return None
        found: list[Found] = []
        for index in self.indexes:
            for number in records_near(index, words, excluded):
                score = likeness(words.folded, index.names(number))
                if score >= NEAR:
                    hit = (index, (number, ALIAS, 0), f"a name of it is nearly the same ({score:.2f})")
                    found.extend(self._resolve([hit], excluded, score))
        best: dict[str, Found] = {}
        for each in sorted(found, key=lambda one: -one.score):
            if each.fits(country):
                best.setdefault(each.entry.id, each)
        return question(list(best.values()), country, "no name is the same, but one is near") if best else None

    def _unknown(self, name: str, elsewhere: list[Found], country: str | None, excluded: frozenset[str]) -> Decision:
        """Give what is left: the name known in other countries only, an acronym of several words, or nothing."""
        if elsewhere and not is_generic(name):
            return question(elsewhere, country, "the registry knows this name in another country only")
        number = acronym_key(name)
        hits = [
            (index, hit, f"{name} is an acronym of it")
            for index in self.indexes
            for hit in index.find(number)
            if hit[1] == ACRONYM
        ]
        found = self._resolve(hits, excluded, 0.5)
        if found:
            return question(found, country, "an acronym alone names nobody for certain")
        why = "the registry knows this name in another country only" if elsewhere else "the registry has no such name"
        return Decision("unknown", None, None, (), why)
