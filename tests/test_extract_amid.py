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
    "so",
    "last spring",
    "at that time",
    "with immediate effect",
    "among other things",
    "among others",
    "once more",
    "to date",
]


@pytest.mark.parametrize("words", AMID)
def test_reads_a_verb_behind_words_between_it_and_its_auxiliary(words: str) -> None:
    assert read(f"{HARBOUR} and {FJORD} have {words} signed an agreement.") == [("signed", BOTH)]
    assert read(f"An agreement has {words} been signed by {HARBOUR} and {FJORD}.") == [("signed", BOTH)]
    assert read(f"With {FJORD} {HARBOUR} has {words} signed an agreement.") == [("signed", BOTH)]


def test_reads_the_words_between_commas_too() -> None:
    assert read(f"{HARBOUR} and {FJORD} have, in the meantime, signed an agreement.") == [("signed", BOTH)]
    assert read(f"{HARBOUR} and {FJORD} have, for their part, signed an agreement.") == [("signed", BOTH)]
    assert read(f"{HARBOUR} and {FJORD} have, however, not signed an agreement.") == []


@pytest.mark.parametrize("words", ["at the same time", "in due course", "in the near future", "next week"])
def test_keeps_a_plan_one_behind_such_words(words: str) -> None:
    assert read(f"{HARBOUR} will {words} sign an agreement with {FJORD}.") == [("planned", BOTH)]
    assert read(f"An agreement will {words} be signed by {HARBOUR} and {FJORD}.") == [("planned", BOTH)]


@pytest.mark.parametrize("words", ["at no time", "by no means", "in no way", "in no event", "at no time so far"])
def test_takes_a_denial_between_auxiliary_and_verb_for_one(words: str) -> None:
    assert read(f"{HARBOUR} has {words} signed an agreement with {FJORD}.") == []


def test_tells_the_end_behind_such_words() -> None:
    assert read(f"The agreement between {HARBOUR} and {FJORD} has since expired.") == [("terminated", BOTH)]
    assert read(f"The agreement between {HARBOUR} and {FJORD} has since been renewed.") == [("renewed", BOTH)]
    assert read(f"{HARBOUR} has since decided to break off its partnership with {FJORD}.") == [("terminated", BOTH)]


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


@pytest.mark.parametrize(
    "said",
    [
        "announced that they have come to terms on a partnership",
        "have let it be known that they have come to terms on a partnership",
        "said that they had joined forces",
        "confirmed they have teamed up",
    ],
)
def test_takes_those_who_say_it_of_themselves_for_the_parties(said: str) -> None:
    assert read(f"{HARBOUR} and {FJORD} {said}.") == [("reported", BOTH)]


@pytest.mark.parametrize(
    "told",
    [
        "{one} and {two} have not let it be known that they have come to terms.",
        "{one} and {two} said that they have not come to terms.",
        "{one} and {two} denied that they have joined forces.",
        "The students of {one} and {two} said that they have come to terms.",
    ],
)
def test_takes_nobody_for_parties_who_deny_it_or_are_others(told: str) -> None:
    assert read(told.format(one=HARBOUR, two=FJORD)) == []


def test_keeps_what_they_say_they_hope_for_a_plan() -> None:
    text = f"{HARBOUR} and {FJORD} said that they hope to come to terms on a partnership."
    assert read(text) == [("planned", BOTH)]


COAST = "Coast University"
STAR = [("signed", frozenset((HARBOUR, FJORD))), ("signed", frozenset((HARBOUR, COAST)))]


@pytest.mark.parametrize(
    "whom",
    [
        f"a number of them, among which are {FJORD}, {COAST}, and others",
        f"some of these, among them {FJORD} and {COAST}",
        f"most of them: {FJORD} and {COAST}",
        f"two of them, {FJORD} and {COAST}",
    ],
)
def test_reads_who_some_of_them_are(whom: str) -> None:
    assert read(f"{HARBOUR} has signed agreements with {whom}.") == STAR
    assert read(f"{HARBOUR} looks for partners. Agreements have been signed with {whom}.") == STAR
    assert read(f"{HARBOUR} met with {whom}.") == []


def test_some_of_them_who_are_not_told_are_nobody() -> None:
    assert read(f"{HARBOUR} signed agreements with two of them. {FJORD} and {COAST} were present.") == []


FIRMS = ["Kestrel Ltd", "Osprey Ltd", "Heron Ltd"]


@pytest.mark.parametrize(
    "whom",
    [
        "names that industry knows—{}—so that students find work",
        "household names, among them {}",
        "heavyweights of the trade – {}",
        "players in the field: {}",
    ],
)
def test_a_noun_that_is_no_house_tells_of_those_listed_behind_it(whom: str) -> None:
    told = f"{HARBOUR} signed memoranda with {whom.format('Kestrel Ltd, Osprey Ltd and Heron Ltd')}."
    assert read(told) == [("signed", frozenset((HARBOUR, firm))) for firm in FIRMS]
    assert read(f"{HARBOUR} signed a book with names of students: Kestrel Ltd, Osprey Ltd and Heron Ltd helped.") == []


def test_reads_a_list_between_dashes_whose_last_name_is_not_read() -> None:
    told = read(f"{HARBOUR} signed memoranda with firms—Kestrel Ltd, Osprey Ltd, Heron Ltd, and wrens—on Monday.")
    assert told == [("signed", frozenset((HARBOUR, firm))) for firm in FIRMS]


@pytest.mark.parametrize("turn", ["; with", ", while with"])
def test_reads_a_partner_that_opens_a_part_of_the_sentence(turn: str) -> None:
    two = [("signed", frozenset((HARBOUR, COAST))), ("signed", BOTH)]
    assert read(f"{HARBOUR} signed an agreement with {COAST}{turn} {FJORD} it signed a memorandum.") == two
    assert read(f"With {COAST} {HARBOUR} signed an agreement{turn} {FJORD} it signed a memorandum.") == two
    assert read(f"{HARBOUR} signed an agreement with {COAST}{turn} {FJORD} it did not sign a memorandum.") == two[:1]
    assert read(f"{HARBOUR} met {COAST}{turn} help from {FJORD} it signed a memorandum.") == []
