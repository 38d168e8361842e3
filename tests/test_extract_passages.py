"""Which passages support a claim: enough to see what was said, and of a long list only what is of its parties."""

from __future__ import annotations

from kg.extract import Document, extract_claims
from kg.extract.document import Mention, Sentence
from kg.extract.parties.candidate import Candidate
from kg.extract.telling.passages import find_passages

PAIRS = (
    ("Lund University", "the University of Nairobi"),
    ("Kyoto University", "the University of Cape Town"),
    ("Ghent University", "Makerere University"),
    ("Aarhus University", "the University of Ghana"),
    ("the University of Bergen", "the University of Dar es Salaam"),
    ("the University of Iceland", "Addis Ababa University"),
)
TEXT = "signed by " + "x" * 390
LIST = (
    "After two days of talks in the old customs house by the river, which were opened by the mayor and attended by"
    " teachers and students of both continents, cooperation agreements were signed by "
    + ", ".join(f"{one} and {other}" for one, other in PAIRS)
    + "."
)


def _quotes(text: str) -> dict[frozenset[str], list[str]]:
    claims = extract_claims(Document("news", f"A day of signing\n\n{text}", None, "2024-05-06")).claims
    whole = f"A day of signing\n\n{text}"
    return {
        frozenset(agreement.parties): [whole[one.start : one.end] for one in agreement.evidence]
        for agreement in claims.agreements
    }


def _candidate(parties: tuple[int, ...], span: tuple[int, int]) -> Candidate:
    return Candidate(parties, (), (), "agreement", "signed", *span, 0, "sign-active", spans=[span])


def _mention(place: int, start: int, end: int) -> Mention:
    return Mention(start, end, place, "name")


def test_of_a_long_list_of_pairs_each_has_how_it_opens_and_its_own_part() -> None:
    quotes = _quotes(LIST)
    assert len(quotes) == len(PAIRS)
    names = {name.removeprefix("the ") for pair in PAIRS for name in pair}
    for pair, passages in quotes.items():
        opening, own = passages
        assert opening.endswith("agreements were signed by")
        assert {name for name in names if name in own} == pair


def test_a_short_sentence_is_quoted_whole_for_each_of_its_agreements() -> None:
    told = "Lund University signed memoranda with Kyoto University and with Ghent University."
    assert set(map(tuple, _quotes(told).values())) == {(told,)}


def test_one_agreement_of_a_long_sentence_keeps_what_was_read_of_it() -> None:
    (passage,) = find_passages(
        TEXT,
        [_candidate((0, 1), (0, 400))],
        [Sentence(0, 400, TEXT)],
        [_mention(0, 10, 20), _mention(1, 350, 360)],
    )
    assert passage == ((0, 400),)


def test_whom_all_have_in_common_is_in_how_it_opens() -> None:
    mentions = [_mention(0, 0, 10), _mention(1, 200, 210), _mention(2, 300, 310)]
    found = find_passages(
        TEXT, [_candidate((0, 1), (0, 400)), _candidate((0, 2), (0, 400))], [Sentence(0, 400, TEXT)], mentions
    )
    assert found == [((0, 200), (200, 210)), ((0, 200), (300, 310))]


def test_of_several_places_the_nearest_two_are_quoted() -> None:
    mentions = [_mention(0, 10, 20), _mention(2, 40, 50), _mention(0, 100, 110), _mention(1, 120, 130)]
    mentions.append(_mention(3, 200, 210))
    found = find_passages(
        TEXT, [_candidate((0, 1), (0, 400)), _candidate((2, 3), (0, 400))], [Sentence(0, 400, TEXT)], mentions
    )
    assert found[0] == ((0, 9), (100, 130))


def test_a_party_that_the_passage_does_not_name_leaves_it_whole() -> None:
    found = find_passages(
        TEXT,
        [_candidate((0, 1), (0, 400)), _candidate((0, 2), (0, 400))],
        [Sentence(0, 400, TEXT)],
        [_mention(0, 10, 20), _mention(1, 120, 130)],
    )
    assert found == [((0, 120), (120, 130)), ((0, 400),)]


def test_what_closes_a_list_is_quoted_where_it_says_what_was_done() -> None:
    names = ", ".join(f"{one} and {other}" for one, other in PAIRS)
    told = f"After two days of talks in the old customs house by the river {names} signed agreements on Tuesday."
    for pair, passages in _quotes(told).items():
        assert any("signed agreements" in each for each in passages)
        assert all(any(name in each for each in passages) for name in pair)


def test_a_list_whose_opening_and_end_tell_of_no_signing_stays_whole() -> None:
    found = find_passages(
        "x" * 400,
        [_candidate((0, 1), (0, 400)), _candidate((0, 2), (0, 400))],
        [Sentence(0, 400, "x" * 400)],
        [_mention(0, 0, 10), _mention(1, 200, 210), _mention(2, 300, 310)],
    )
    assert found == [((0, 400),), ((0, 400),)]


def test_a_party_common_to_all_that_stands_last_is_quoted_with_the_end() -> None:
    text = "x" * 350 + " " * 10 + " signed with the guests of yyyyyyyyyy."
    mentions = [_mention(0, 10, 20), _mention(1, 340, 350), _mention(2, 387, 397)]
    found = find_passages(
        text, [_candidate((0, 2), (0, 398)), _candidate((1, 2), (0, 398))], [Sentence(0, 398, text)], mentions
    )
    assert found == [((10, 20), (361, 398)), ((340, 350), (361, 398))]
