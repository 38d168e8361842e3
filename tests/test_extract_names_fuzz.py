"""No input hangs or breaks the reading of names, people, events, figures and dates."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.extract.facts.dates import find_dates
from kg.extract.document import Document, Mention, Names, Sentence, mentions_in
from kg.extract.facts import figures
from kg.extract.facts.events import event_claims, find_events
from kg.extract.facts.figures import find_figures
from kg.extract.names.finding import find_names
from kg.extract.facts.people import find_people
from kg.extract.sentences import split_sentences

PIECES = [
    "University",
    "of",
    "and",
    "Jilin",
    "the",
    "Ministry",
    "(",
    ")",
    ",",
    ".",
    "Education",
    "MoU",
    "ABCD",
    "signed",
    "with",
    "'s",
    "\n\n",
    "“",
    "”",
    "Co.",
    "Ltd.",
    "Rector",
    "Dr.",
    "2024",
    "5 May",
    "China",
    "Faculty",
    "Law",
    "Conference",
    "hosted by",
    "more than 50",
    "agreements",
    "Universidad",
    "de",
    "I",
    "é",
    "大学",
    "\u0000",
    "Embassy",
]


def read_everything(text: str) -> None:
    document, sentences = Document("test", text), split_sentences(text)
    names = find_names(document, sentences)
    assert all(0 <= m.start < m.end <= len(text) and m.organisation < len(names.organisations) for m in names.mentions)
    assert all(a.end <= b.start for a, b in zip(names.mentions, names.mentions[1:], strict=False))
    events = find_events(document, sentences, names)
    event_claims(events, names)
    find_figures(document, sentences, names, events)
    find_people(document, sentences, names)
    for sentence in sentences:
        find_dates(sentence, "2024-01-02")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join) | st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    read_everything(text)


@pytest.mark.parametrize(
    "text",
    [
        "A" * 100_000,
        "A " * 50_000,
        "(" * 100_000,
        "(A) " * 25_000,
        "University of " * 7_000,
        "Xa University, " * 6_000,
        "Education, " * 9_000,
        '"A ' * 30_000,
        "A.B." * 25_000,
        "5 May " * 16_000,
        "ABCD " * 20_000,
        "President of " * 7_000,
        "Dr. " * 25_000,
        "hosted by University of Nairobi and " * 2_500,
        " ".join(
            f"Xq{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676)} University and" for i in range(4_000)
        ),
    ],
    ids=lambda text: text[:12],
)
def test_time_grows_with_length_only(text: str) -> None:
    # Quadratic reading of these would take minutes; the bound leaves room for a slow machine.
    start = time.perf_counter()
    read_everything(text)
    assert time.perf_counter() - start < 20


def test_the_names_of_a_sentence_are_looked_up_once_for_all_its_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def note(sentence: Sentence, names: Names) -> Sequence[Mention]:
        calls.append(sentence)
        return mentions_in(sentence, names)

    monkeypatch.setattr(figures, "mentions_in", note)
    text = "Tampere University signed " + ", ".join(f"{number} agreements" for number in range(20, 40)) + "."
    document, sentences = Document("test", text), split_sentences(text)
    assert len(find_figures(document, sentences, find_names(document, sentences))) == 20
    assert len(calls) == 1
