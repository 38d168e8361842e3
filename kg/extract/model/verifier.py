"""What a language model claims, held against the text: only what stands there becomes a claim.

The idea:

- a quote must stand in the text word for word; its offsets are found here, never taken from the model;
- a party must be named in the text in the very form the model gives, at or near the quotes, by that form or by
  another that the text uses for it (*MU* where the text says *Masaryk University (MU)*);
- a date that the text does not state is left out, and said to be;
- all else (kinds, statuses, the shape of parties and sides) the claims format itself decides.

Every string that goes into a claim is cut from the text or from what our own rules read there; the model's words
reach only the reasons for what was dropped, on one line and printable. A claim that passes is well founded, not
necessarily well understood: that a quote means what the model says is not proved here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pydantic import ValidationError

from kg.claims import Agreement, Evidence, Organisation
from kg.extract.document import Document, Names, Sentence, Unread
from kg.extract.facts.dates import find_dates
from kg.extract.model.prompt import AnsweredAgreement, Parsed
from kg.extract.names import lexicon
from kg.identity import find_country

# How many sentences before and after the quotes a party may be named in.
_BEFORE, _AFTER = 2, 1
_LONGEST_NAME, _LONGEST_QUOTE = 200, 4_000
_DATE_FIELDS = {"planned": "planned_for", "terminated": "ended"}


class _Refused(Exception):
    """A claim does not stand in the text; the message says why."""


@dataclass(slots=True)
class Verified:
    """What passed, and what did not.

    Attributes:
        agreements: Claims that stand in the text.
        organisations: Their parties that our own rules did not find.
        dropped: Each thing left out, with the reason.
    """

    agreements: list[Agreement] = field(default_factory=list)
    organisations: dict[str, Organisation] = field(default_factory=dict)
    dropped: list[Unread] = field(default_factory=list)


class Verifier:
    """Holds the answers about one document against its text."""

    def __init__(self, document: Document, sentences: Sequence[Sentence], names: Names, published: str | None) -> None:
        self.text = document.text
        self.sentences = sentences
        self.names = names
        self.verified = Verified()
        self._starts = [sentence.start for sentence in sentences]
        self._forms: dict[str, set[str]] = {}
        for organisation in names.organisations:
            for form in organisation.names:
                self._forms.setdefault(form, set()).add(organisation.name)
        self._names = {organisation.name: organisation for organisation in names.organisations}
        self._published = published
        self._dates: frozenset[str] | None = None
        self._places: dict[str, list[tuple[int, int]]] = {}
        self._seen: dict[Agreement, int] = {}

    def read_answer(self, answer: Parsed, piece: tuple[int, int]) -> None:
        """Take over from an answer what stands in the text.

        Args:
            answer: What the model returned.
            piece: Span of the text that it was asked about; quotes are looked for there.
        """
        kinds = {_one_line(each.name): each.kind for each in answer.organisations}
        for fault in answer.faults:
            self._drop(piece, "", f"the answer is malformed: {printable(fault)}")
        for claim in answer.agreements:
            shown = " / ".join([*claim.parties, *(name for side in claim.sides for name in side)])
            try:
                self._take(self._agreement(claim, kinds, piece))
            except _Refused as refused:
                self._drop(self._first_quote(claim, piece), shown, str(refused))

    def _take(self, agreement: Agreement) -> None:
        """Keep a claim; said a second time, in another piece, it is more evidence of the first."""
        key = agreement.model_copy(update={"evidence": (), "parties": tuple(sorted(agreement.parties))})
        place = self._seen.setdefault(key, len(self.verified.agreements))
        if place == len(self.verified.agreements):
            self.verified.agreements.append(agreement)
            return
        other = self.verified.agreements[place]
        evidence = tuple(dict.fromkeys((*other.evidence, *agreement.evidence)))
        self.verified.agreements[place] = other.model_copy(update={"evidence": evidence})

    def _agreement(self, claim: AnsweredAgreement, kinds: Mapping[str, str], piece: tuple[int, int]) -> Agreement:
        spans = self._quotes(claim, piece)
        first, last = self._near(spans)
        new: dict[str, Organisation] = {}
        parties = tuple(self._party(name, kinds, (first, last), new) for name in claim.parties)
        sides = tuple(tuple(self._party(name, kinds, (first, last), new) for name in side) for side in claim.sides)
        if len(set(parties)) < len(parties):
            raise _Refused("two of the parties are one organisation")
        dates = {}
        if claim.date is not None:
            if self._states(claim.date):
                dates[_DATE_FIELDS.get(claim.status, "signed")] = claim.date
            else:
                self._drop(spans[0], "", f"the date {printable(claim.date)} is not stated in the text; left out")
        try:
            agreement = Agreement(
                kind=claim.kind,
                status=claim.status,
                parties=parties,
                sides=sides,
                open=tuple(claim.open) if sides else (),
                evidence=tuple(Evidence(start=start, end=end) for start, end in spans),
                **dates,  # type: ignore[arg-type]
            )
        except ValidationError as error:
            fault = error.errors(include_url=False)[0]["msg"].removeprefix("Value error, ")
            raise _Refused(printable(fault)) from error
        self.verified.organisations |= new
        return agreement

    def _quotes(self, claim: AnsweredAgreement, piece: tuple[int, int]) -> list[tuple[int, int]]:
        if not self.sentences or not claim.quotes:
            raise _Refused("no quote")
        spans = []
        for quote in claim.quotes:
            span = self._find_quote(quote, piece)
            if span is None:
                raise _Refused(f"the quote is not in the text: {printable(quote)}")
            spans.append(span)
        return sorted(set(spans))

    def _find_quote(self, quote: str, piece: tuple[int, int]) -> tuple[int, int] | None:
        """Find a quote letter by letter; only runs of white space may differ."""
        if not quote.strip() or len(quote) > _LONGEST_QUOTE:
            return None
        match = re.compile(_words(quote)).search(self.text, *piece)
        return match.span() if match else None

    def _first_quote(self, claim: AnsweredAgreement, piece: tuple[int, int]) -> tuple[int, int]:
        return next((span for quote in claim.quotes if (span := self._find_quote(quote, piece))), piece)

    def _near(self, spans: Iterable[tuple[int, int]]) -> tuple[int, int]:
        """Give the span of the sentences that the quotes touch and of their neighbours."""
        at = [self._sentence_at(offset) for start, end in spans for offset in (start, end - 1)]
        first, last = max(0, min(at) - _BEFORE), min(len(self.sentences) - 1, max(at) + _AFTER)
        return self.sentences[first].start, self.sentences[last].end

    def _sentence_at(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)

    def _party(self, name: str, kinds: Mapping[str, str], near: tuple[int, int], new: dict[str, Organisation]) -> str:
        """Give the organisation that a party is, as this source will declare it."""
        form = _one_line(name)
        if not self._stands(form):
            raise _Refused(f"the party is not in the text: {printable(name)}")
        kind = kinds.get(form)
        form = re.sub(r"^[Tt]he ", "", form)
        owners = self._forms.get(form, set())
        if len(owners) > 1:
            raise _Refused(f"the party is the form of several organisations of the text: {printable(name)}")
        organisation = self._names[next(iter(owners))] if owners else self._new(form, kind or kinds.get(form))
        if not any(self._stands(each, near) for each in (form, *organisation.names)):
            raise _Refused(f"the party is not named near the quotes: {printable(name)}")
        if not owners:
            new[organisation.name] = organisation
        return organisation.name

    def _new(self, form: str, kind: str | None) -> Organisation:
        """Give an organisation that only the model saw; its country stays open."""
        if not _is_name(form):
            raise _Refused(f"the party is no name: {printable(form)}")
        if kind is None:
            raise _Refused(f"the kind of the party is not given, or unknown: {printable(form)}")
        country = find_country(form) if kind == "country" else None
        if kind == "country" and country is None:
            raise _Refused(f"the party is no country: {printable(form)}")
        return Organisation.model_validate({"name": form, "kind": kind, "country": country})

    def _stands(self, form: str, near: tuple[int, int] | None = None) -> bool:
        """Say whether the text has a form, as words of its own."""
        if not form or len(form) > _LONGEST_NAME:
            return False
        places = self._places.get(form)
        if places is None:
            places = self._places[form] = [
                match.span() for match in re.finditer(rf"(?<!\w){_words(form)}(?!\w)", self.text)
            ]
        return any(near is None or (near[0] <= start and end <= near[1]) for start, end in places)

    def _states(self, date: str) -> bool:
        """Say whether the text states a date, at least as exactly."""
        if self._dates is None:
            self._dates = frozenset(self._stated())
        return date in self._dates

    def _stated(self) -> Iterator[str]:
        for sentence in self.sentences:
            for mention in find_dates(sentence, self._published):
                for date in (mention.date, mention.end_date):
                    yield from (date[:length] for length in (4, 7, 10) if date and len(date) >= length)

    def _drop(self, span: tuple[int, int], parties: str, reason: str) -> None:
        start, end = span
        quote = Sentence(start, end, self.text[start : min(end, start + 300)])
        self.verified.dropped.append(Unread(quote, reason, (printable(parties),) if parties else ()))


def printable(text: str, *, longest: int = 120) -> str:
    r"""Give a model's words so that they can be printed: on one line, short, no control characters.

    >>> printable("a\x1b[31m b\n c")
    'a�[31m b c'
    """
    line = "".join(char if char.isprintable() else "�" for char in " ".join(text.split()))
    return line if len(line) <= longest else line[: longest - 1] + "…"


def _words(text: str) -> str:
    """Give a pattern for a text's words, with any white space between them."""
    return r"\s+".join(re.escape(word) for word in text.split())


def _one_line(name: str) -> str:
    return " ".join(name.split())


def _is_name(form: str) -> bool:
    """Say whether a form names one organisation: not *University*, *both sides*, *Ministry*.

    >>> _is_name("Harbour University"), _is_name("the two sides"), _is_name("University")
    (True, False, False)
    """
    words = [word for word in re.findall(r"\w+", form) if word.lower() not in lexicon.heads()]
    return any(word[0].isalpha() and not word[0].islower() for word in words)
