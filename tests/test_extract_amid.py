"""What stands between an auxiliary and its verb, or between an office and its house, hides neither."""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

FJORD, HARBOUR = "Fjord University", "Harbour University"
BOTH = frozenset((FJORD, HARBOUR))


def read(text: str) -> list[tuple[str, frozenset[str]]]:
    claims = extract_claims(Document("one", text, published="2020-05-05")).claims
    return [(each.status, frozenset(each.parties)) for each in claims.agreements]


AMID = [
    "at the same time",
    "in the meantime",
    "for the first time",
    "for their part",
    "by now",
    "of late",
    "since",
    "today likewise",
    "this week",
    "on Monday",
    "in recent months",
    "in March 2020",
    "after long talks",
]


@pytest.mark.parametrize("words", AMID)
def test_reads_a_verb_behind_words_between_it_and_its_auxiliary(words: str) -> None:
    assert read(f"{HARBOUR} and {FJORD} have {words} signed an agreement.") == [("signed", BOTH)]
    assert read(f"An agreement has {words} been signed by {HARBOUR} and {FJORD}.") == [("signed", BOTH)]
    assert read(f"With {FJORD} {HARBOUR} has {words} signed an agreement.") == [("signed", BOTH)]


def test_reads_the_words_between_commas_too() -> None:
    assert read(f"{HARBOUR} and {FJORD} have, in the meantime, signed an agreement.") == [("signed", BOTH)]
    assert read(f"{HARBOUR} and {FJORD} have, however, not signed an agreement.") == []


@pytest.mark.parametrize("words", ["at the same time", "in due course", "in the near future", "next week"])
def test_keeps_a_plan_one_behind_such_words(words: str) -> None:
    assert read(f"{HARBOUR} will {words} sign an agreement with {FJORD}.") == [("planned", BOTH)]
    assert read(f"An agreement will {words} be signed by {HARBOUR} and {FJORD}.") == [("planned", BOTH)]


@pytest.mark.parametrize("words", ["at no time", "by no means", "in no way"])
def test_takes_a_denial_between_auxiliary_and_verb_for_one(words: str) -> None:
    assert read(f"{HARBOUR} has {words} signed an agreement with {FJORD}.") == []


def test_tells_the_end_behind_such_words() -> None:
    assert read(f"The agreement between {HARBOUR} and {FJORD} has since expired.") == [("terminated", BOTH)]
    assert read(f"The agreement between {HARBOUR} and {FJORD} has since been renewed.") == [("renewed", BOTH)]


def test_dates_a_signing_by_the_day_between_auxiliary_and_verb() -> None:
    text = f"{HARBOUR} and {FJORD} had on 3 May 2019 signed an agreement."
    assert [each.signed for each in extract_claims(Document("one", text)).claims.agreements] == ["2019-05-03"]


MINISTRIES = frozenset(("Ministry of Education", "Ministry of Health"))


@pytest.mark.parametrize(
    "land", [("Norway", "Malta"), ("Government of Nepal", "Government of Malta"), ("Oslo, Norway", "Lima, Peru")]
)
@pytest.mark.parametrize("tail", ["signed", "today signed", "have signed"])
def test_takes_people_told_by_office_house_and_country_for_their_houses(land: tuple[str, str], tail: str) -> None:
    one = f"Dr Anna Berg, Director General, Ministry of Education, {land[0]}"
    two = f"Mr S. Perera, Secretary, Ministry of Health, {land[1]}"
    assert read(f"{one}, and {two}, {tail} a memorandum of understanding.") == [("signed", MINISTRIES)]
    assert read(f"A memorandum of understanding was signed by {one}, and {two}.") == [("signed", MINISTRIES)]


def test_takes_such_people_for_nobody_where_others_sign() -> None:
    one, two = "Dr Anna Berg, Rector, Coast University, Norway", "Mr S. Perera, Rector, Playa University, Peru"
    assert read(f"{one}, and {two}, attended as {HARBOUR} and {FJORD} signed a memorandum.") == [("signed", BOTH)]
    former = "Dr Anna Berg, former Rector, Coast University, Norway"
    assert read(f"{former}, and {two}, signed a memorandum.") == []
    assert read(f"{one}, and {two}, did not sign a memorandum.") == []
