"""What learned weights add to the rules; with weights set by hand, what the steps around them do."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from extract_examples import AARHUS, KYOTO, LUND, OSAKA
from kg.claims import Organisation
from kg.extract import Document, Extraction, extract_claims
from kg.extract.confidence import Standing
from kg.extract.explain import explain_document
from kg.extract.learned import judge
from kg.extract.learned.pairs import PairText
from kg.extract.learned.wording import is_unsettled
from kg.extract.sentences import split_sentences

# Told as news tells, and as long, around the sentence that a test is about.
AROUND = (
    "Students of medicine and of law will be the first to travel. Each year ten of them go abroad for one term, and as"
    " many come from there. A committee of teachers looks after their courses. The guests also saw the harbour and a"
    " school of music. In the evening a choir sang, and the mayor gave them a book about the town. It had rained the"
    " whole day, and the old bridge was closed, so everybody walked back through the park."
)
FOLDER = (
    "On the table lay a memorandum of understanding whose last page holds the signatures of the rectors of"
    f" {AARHUS} and {KYOTO}."
)


def read(sentence: str, *, title: str = "Two houses look abroad") -> Extraction:
    return extract_claims(Document("news", f"{title}\n\n{sentence}\n\n{AROUND}"))


def set_weights(monkeypatch: pytest.MonkeyPatch, **weights: float) -> None:
    """Weigh every pair alike, or by single features (``_`` stands for the colon, ``all`` for every pair)."""
    table = {"": weights.pop("all", 0.0), **{name.replace("_", ":", 1): weight for name, weight in weights.items()}}
    monkeypatch.setattr(judge, "weights", lambda: MappingProxyType(table))


def pair_text(text: str, names: list[str], claimed: dict[tuple[int, int], Standing]) -> PairText:
    organisations = [
        Organisation(name=name, kind="university", country=None, aliases=(), acronyms=(), same_as=()) for name in names
    ]
    mentions = sorted((text.find(name), text.find(name) + len(name), place) for place, name in enumerate(names))
    return PairText(split_sentences(text), organisations, mentions, claimed, None)


def test_what_no_rule_reads_is_claimed_with_its_probability() -> None:
    title = f"{AARHUS} looks abroad"
    (claim,) = read(FOLDER, title=title).claims.agreements
    assert (claim.kind, claim.status, sorted(claim.parties)) == ("mou", "signed", sorted([AARHUS, KYOTO]))
    assert judge.BELIEVED <= claim.confidence < 1
    (evidence,) = claim.evidence
    assert f"{title}\n\n{FOLDER}"[evidence.start : evidence.end] == FOLDER


def test_short_texts_are_left_to_the_rules() -> None:
    assert extract_claims(Document("note", FOLDER)).claims.agreements == ()


@pytest.mark.parametrize(
    "sentence",
    [
        FOLDER.replace("holds", "will hold"),
        FOLDER.replace("holds", "does not hold"),
        f"Teachers of {AARHUS} and {KYOTO} hope for a memorandum of understanding with many signatures.",
        f"{AARHUS} and {KYOTO} cancelled the memorandum of understanding that carries the signatures of two rectors.",
        f"The library of {AARHUS} shows paintings of gardens, those of {KYOTO} and its moss among them.",
    ],
)
def test_what_is_to_come_denied_ended_or_no_agreement_is_not_added(sentence: str) -> None:
    assert not [each for each in read(sentence).claims.agreements if each.status in ("signed", "renewed", "reported")]


def test_only_settled_sentences_that_speak_of_an_agreement_count(monkeypatch: pytest.MonkeyPatch) -> None:
    set_weights(monkeypatch, all=9.0)
    assert len(read(FOLDER).claims.agreements) == 1
    assert read(f"{AARHUS} and {KYOTO} may see an agreement signed one day.").claims.agreements == ()
    assert read(f"{AARHUS} and {KYOTO} have old trees.").claims.agreements == ()


def test_what_a_rule_takes_for_planned_stays_planned(monkeypatch: pytest.MonkeyPatch) -> None:
    set_weights(monkeypatch, all=9.0)
    planned = f"{AARHUS} will sign an agreement with {KYOTO}. The agreement of {AARHUS} and {KYOTO} is about law."
    assert [claim.status for claim in read(planned).claims.agreements] == ["planned"]


def test_an_agreement_of_all_takes_no_pair_that_a_rule_has_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    set_weights(monkeypatch, all=9.0)
    listed = f"The accord whose last page holds the names of {AARHUS}, {KYOTO}, {LUND} and {OSAKA} lies in the library."
    planned = f"{listed} {AARHUS} will sign an agreement with {KYOTO}."
    pairs = {tuple(sorted(claim.parties)) for claim in read(planned).claims.agreements if claim.status != "planned"}
    assert (AARHUS, KYOTO) not in pairs and len(pairs) == 5


@pytest.mark.parametrize(
    "sentence",
    [
        f"Physicists from {AARHUS} and {KYOTO} have linked two clocks over fifty kilometres of fibre.",
        f"{AARHUS} and {KYOTO} jointly hosted a conference on old trees.",
        f"The network of sensors that {AARHUS} and {KYOTO} set up at sea told of a warmer summer.",
        f"She holds a joint degree in law and music from {AARHUS} and read history at {KYOTO}.",
        f"Stands were opened by {AARHUS}, {KYOTO}, {LUND} and {OSAKA}.",
    ],
)
def test_without_a_word_of_agreeing_nothing_is_added(sentence: str, monkeypatch: pytest.MonkeyPatch) -> None:
    set_weights(monkeypatch, all=9.0)
    assert read(sentence).claims.agreements == ()


def test_most_with_each_other_are_one_agreement_and_a_star_is_several(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = f"The accord whose last page holds the names of {AARHUS}, {KYOTO}, {LUND} and {OSAKA} lies in the library."
    set_weights(monkeypatch, all=9.0)
    assert [len(claim.parties) for claim in read(listed).claims.agreements] == [4]
    set_weights(monkeypatch, all=-1.0, **{"in-title_1": 9.0})
    star = read(listed, title=f"{AARHUS} looks abroad").claims.agreements
    assert sorted(claim.parties for claim in star) == [(AARHUS, name) for name in (KYOTO, LUND, OSAKA)]


def test_the_explanation_tells_what_weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    set_weights(monkeypatch, all=1.0, says_mou=2.0)
    document = Document("news", f"Two houses look abroad\n\n{FOLDER}\n\n{AROUND}")
    lines = list(explain_document(extract_claims(document)))
    assert any("(rule learned," in line for line in lines)
    assert "  likely 0.95, weighed by: says:mou +2.00" in lines  # 1 + 2, as odds


def test_the_rules_alone_can_be_asked() -> None:
    document = Document("news", f"Two houses look abroad\n\n{FOLDER}\n\n{AROUND}")
    assert extract_claims(document, without=frozenset([judge.RULE])).claims.agreements == ()


def test_features_tell_lists_and_the_words_between() -> None:
    text = f"Accord signed\n\n{AARHUS} and {KYOTO} signed an accord with {LUND}."
    pairs = pair_text(text, [AARHUS, KYOTO, LUND], {(0, 2): Standing.NAMED})
    assert pairs.pairs() == {(0, 1): [1], (0, 2): [1], (1, 2): [1]}
    beside, across = pairs.features((0, 1), [1]), pairs.features((1, 2), [1])
    assert {"one-list", "list:2", "turn:A and B", "claimed:no", "together:1", "says-before:sign"} <= beside
    assert {"two-lists", "path-last:sign agree with", "turn:agree with B", "settled:True", "degrees:01"} <= across
    assert "claimed:once" in pairs.features((0, 2), [1])


def test_a_list_of_many_names_is_no_pair() -> None:
    names = [f"University of Town{letter}" for letter in "ABCDEFGHIJKLMNOPQ"]
    assert pair_text(f"They signed an accord: {', '.join(names)}.", names, {}).pairs() == {}


def test_pairs_are_of_one_sentence_so_that_long_texts_have_few() -> None:
    names = [f"Univ{number}x College" for number in range(400)]
    text = "\n".join(f"{one} signed an accord with {two}." for one, two in zip(names[::2], names[1::2], strict=True))
    assert len(pair_text(text, names, {}).pairs()) == 200


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The accord was signed on Monday.", False),
        ("The accord is to be signed, if the senate agrees.", True),
        ("The two explored ways to work together.", True),
        ("The accord was suspended in June.", True),
        ("The accord was signed in May 2024 by Will Smith.", False),
        ("The rectors may sign it, and will.", True),
        ("The willow in the yard was planted by both.", False),
    ],
)
def test_unsettled_words(text: str, expected: bool) -> None:
    assert is_unsettled(text) is expected


def test_weights_are_few_and_hold_no_names() -> None:
    features = judge.weights()
    assert 500 < len(features) < 5_000
    words = {word for each in features for word in each.partition(":")[2].split()}
    assert len(words) < 120 and not words & {"ghana", "kyoto", "tsinghua", "otago"}  # classes, small words, counts


def test_guests_of_a_signing_that_a_rule_has_read_have_not_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    set_weights(monkeypatch, all=9.0)
    guests = f"Guests from {LUND} and {OSAKA} looked on as {AARHUS} signed an agreement with {KYOTO}."
    assert {AARHUS, KYOTO} in [set(claim.parties) for claim in read(guests).claims.agreements]
    assert {LUND, OSAKA} not in [set(claim.parties) for claim in read(guests).claims.agreements]
    partners = f"{AARHUS} signed memoranda with {KYOTO} and with {OSAKA}."
    assert [AARHUS in claim.parties for claim in read(partners).claims.agreements] == [True, True]
