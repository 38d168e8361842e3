"""Lists of partners and signatories stay whole, whatever is told of a name, however it is counted or led in."""

from __future__ import annotations

import pytest

from extract_examples import (
    AARHUS, CHIANG_MAI, GHANA, KYOTO, LUND, MAKERERE, NAGOYA, OSAKA, UPPSALA, one, read, sides, star, told,
)


@pytest.mark.parametrize("aside", [
    ", one of the oldest universities in the country,",
    ", one of the leading research universities in the region,",
    ", with 30,000 students,",
    ", home to more than 40,000 students,",
])  # fmt: skip
def test_what_is_told_of_a_name_does_not_end_a_list_without_and(aside: str) -> None:
    agreed = star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)
    assert told(f"{LUND} signed agreements with {KYOTO}{aside} {OSAKA}, and {NAGOYA}.") == agreed
    assert told(f"{KYOTO}{aside} {OSAKA}, and {NAGOYA} signed a memorandum.") == one(
        "mou", "signed", KYOTO, OSAKA, NAGOYA
    )


@pytest.mark.parametrize("part", [f"{KYOTO}'s Faculty of Science", f"{KYOTO}’s School of Law"])
def test_a_faculty_is_that_of_the_house_that_owns_it_not_of_the_next_of_a_list(part: str) -> None:
    three = one("agreement", "signed", KYOTO, OSAKA, NAGOYA)
    assert told(f"A research agreement was signed by {part}, {OSAKA} and {NAGOYA}.") == three
    assert told(f"{part}, {OSAKA} and {NAGOYA} signed a research agreement.") == three
    # without an owner before it the faculty is of whom the comma joins it to
    assert told(f"{LUND} signed an agreement with the Faculty of Law, {KYOTO}.") == one(
        "agreement", "signed", LUND, KYOTO
    )


LINES = f":\n- {KYOTO}\n- {OSAKA} (Japan)\n- {NAGOYA}, Japan"


@pytest.mark.parametrize("heading", [
    "Three universities signed a memorandum of understanding on water",
    "The following universities have signed a memorandum of understanding (MoU) on 3 May",
    "A memorandum of understanding on energy was signed by three Japanese universities on Monday",
    "On Monday, a memorandum was signed by the following institutions",
    "Last week a memorandum was signed by the following institutions",
    "Following two years of talks, three universities signed a memorandum",
])  # fmt: skip
def test_one_paper_that_so_many_signed_is_of_those_in_the_lines_below(heading: str) -> None:
    assert told(heading + LINES) == one("mou", "signed", KYOTO, OSAKA, NAGOYA)


@pytest.mark.parametrize("heading", [
    "Four universities signed a memorandum of understanding on water",  # one is missing
    "Three universities signed memoranda of understanding on water",  # who with whom?
    "Three universities will sign a memorandum of understanding on water",
    "The following universities signed a memorandum on water with the ministry",
    "The following universities signed a memorandum that was never ratified",
    "The following universities were guests when a memorandum was signed",
    "The following schools signed the agreement on wages of teachers",
    "In the ranking, three universities signed a pact of silence",
])  # fmt: skip
def test_lines_below_tell_no_agreement_of_all_where_one_is_missing_or_another_signed(heading: str) -> None:
    assert told(heading + LINES) == []


@pytest.mark.parametrize("counted", [
    f"The first is with {KYOTO}, the second with {OSAKA} and the third with {NAGOYA}.",
    f"The first was signed with {KYOTO}, the second with {OSAKA} and the third with {NAGOYA}.",
    f"One was signed with {KYOTO}, another with {OSAKA} and a third with {NAGOYA}.",
])  # fmt: skip
def test_agreements_are_counted_off(counted: str) -> None:
    assert told(f"{LUND} signed three agreements. {counted}") == star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)


def test_what_is_counted_off_stands_as_the_sentence_before_says() -> None:
    counted = f"The first was with {KYOTO}, the second with {OSAKA}."
    assert told(f"{LUND} plans two agreements. {counted}") == star("agreement", "planned", LUND, KYOTO, OSAKA)
    assert told(f"{LUND} ended two agreements. {counted}") == star("agreement", "terminated", LUND, KYOTO, OSAKA)
    assert told(f"{LUND} has two agreements. {counted}") == star("agreement", "reported", LUND, KYOTO, OSAKA)
    # other things are counted off too
    assert told(f"{LUND} signed an agreement with {NAGOYA}. Then there were two matches. {counted}") == one(
        "agreement", "signed", LUND, NAGOYA
    )


@pytest.mark.parametrize("between", ["It played two matches.", "It held two conferences.", "Osaka saw 2 joint games."])
def test_other_things_counted_between_end_the_counting_off(between: str) -> None:
    counted = f"The first was with {KYOTO}, the second with {OSAKA}."
    assert told(f"{LUND} signed two agreements. {between} {counted}") == []
    two = star("agreement", "signed", LUND, KYOTO, OSAKA)
    assert told(f"{LUND} signed two agreements. They run for two years. {counted}") == two


def test_each_that_is_counted_off_has_its_date_and_its_two() -> None:
    text = f"{LUND} has two agreements. The first was signed with {KYOTO} in 2010, the second with {OSAKA} in 2012."
    assert [(each.parties[1], each.signed) for each in read(text)] == [(KYOTO, "2010"), (OSAKA, "2012")]
    text = f"Two pacts were signed. The first is between {LUND} and {KYOTO}, the other between {OSAKA} and {NAGOYA}."
    assert told(text) == [*one("agreement", "signed", LUND, KYOTO), *one("agreement", "signed", OSAKA, NAGOYA)]


SEVEN = (AARHUS, CHIANG_MAI, GHANA, KYOTO, LUND, MAKERERE, NAGOYA)
LIST_OF_SEVEN = f"{', '.join(SEVEN[:-1])} and {SEVEN[-1]}"


@pytest.mark.parametrize("lead", ["They are", "The seven are", "These are", "The partners are"])
def test_all_of_a_long_list_signed_where_they_are_counted(lead: str) -> None:
    signing = "Seven universities signed a memorandum on water last week."
    assert told(f"{signing} {lead} {LIST_OF_SEVEN}.") == one("mou", "signed", *SEVEN)
    # one more than were counted, and several memoranda
    assert told(f"Six universities signed a memorandum on water. {lead} {LIST_OF_SEVEN}.") == []
    assert told(f"Seven universities signed memoranda on water. {lead} {LIST_OF_SEVEN}.") == []


@pytest.mark.parametrize(("before", "behind"), [
    ("", " stayed away"), ("", " are the best of the ranking"), ("", " said it would help"), ("It beat ", ""),
])  # fmt: skip
def test_of_a_long_list_nothing_is_told_but_signing(before: str, behind: str) -> None:
    signing = "Seven universities signed a memorandum on water last week."
    assert told(f"{signing} {before}{LIST_OF_SEVEN}{behind}.") == []
    assert told(f"{signing} {LIST_OF_SEVEN} took part.") == one("mou", "signed", *SEVEN)


def test_as_many_guests_as_signed_are_not_the_signatories() -> None:
    assert told(f"Seven universities signed a memorandum. {LIST_OF_SEVEN} were among the guests.") == []


@pytest.mark.parametrize("names", [
    f"{KYOTO}, Japan; {GHANA}, Ghana; and {AARHUS}, Denmark,",
    f"{KYOTO} (Japan); {GHANA} (Ghana); and {AARHUS} (Denmark)",
    f"{KYOTO}; {GHANA}; and {AARHUS}",
])  # fmt: skip
def test_a_verb_behind_the_last_of_a_list_with_semicolons_parts_no_name_from_it(names: str) -> None:
    three = one("mou", "signed", KYOTO, GHANA, AARHUS)
    assert told(f"{names} have signed a memorandum of understanding.") == three
    assert told(f"A memorandum of understanding between {names} was signed.") == three


def test_a_clause_of_its_own_behind_a_semicolon_is_no_end_of_a_list() -> None:
    text = f"{LUND} signed a pact with {KYOTO}; {OSAKA} signed one with {NAGOYA}; and {GHANA} opened a school."
    assert told(text) == [*one("agreement", "signed", LUND, KYOTO), *one("agreement", "signed", OSAKA, NAGOYA)]


@pytest.mark.parametrize("listed", [
    f"The meeting was attended by {LUND}; {KYOTO}; and", f"The ranking is led by {LUND}; {KYOTO};",
    f"First came {LUND}; {KYOTO}; and", f"A grant went to {LUND}; {KYOTO}; and",
])  # fmt: skip
def test_a_list_that_a_verb_governs_has_no_part_in_the_clause_behind_it(listed: str) -> None:
    assert told(f"{listed} {OSAKA} signed a pact with {NAGOYA}.") == one("agreement", "signed", OSAKA, NAGOYA)


def test_a_verb_further_behind_or_of_saying_leaves_a_list_with_semicolons_whole() -> None:
    three = one("agreement", "signed", KYOTO, OSAKA, NAGOYA)
    assert told(f"The pact was signed by {KYOTO}; {OSAKA}; and {NAGOYA} at a ceremony held on Monday.") == three
    assert told(f"{LUND} said that {KYOTO}; {OSAKA}; and {NAGOYA} signed a pact.") == three


def test_a_number_before_a_line_is_no_sentence_between_the_lines() -> None:
    lines = f"\n\nJapan:\n1. {KYOTO}\n2. {OSAKA}\n\nSweden:\n1. {UPPSALA}\n2. {LUND}\n"
    text = f"Nine agreements were signed between Japanese and Swedish universities.{lines}"
    assert told(text) == sides("agreement", "signed", (KYOTO, OSAKA), (UPPSALA, LUND))
    text = f"The following universities signed an agreement:\n1. {KYOTO}\n2. {OSAKA}\n3. {LUND}\n"
    assert told(text) == one("agreement", "signed", KYOTO, OSAKA, LUND)


@pytest.mark.parametrize(("first", "second"), [
    (f"- {KYOTO} and {OSAKA}", f"- {LUND} and {UPPSALA}"),
    (f"- {KYOTO} – {OSAKA}", f"- {LUND} – {UPPSALA}"),
    (f"1. {KYOTO} with {OSAKA};", f"2. {LUND} with {UPPSALA}."),
    (f"- between {KYOTO} (Japan) and {OSAKA} (Japan)", f"- between {LUND} (Sweden) and {UPPSALA} (Sweden)"),
])  # fmt: skip
def test_each_line_of_two_is_one_of_the_memoranda_that_are_counted(first: str, second: str) -> None:
    lines = f"{first}\n{second}\n"
    pairs = [*one("mou", "signed", KYOTO, OSAKA), *one("mou", "signed", LUND, UPPSALA)]
    assert told(f"Two memoranda of understanding were signed on Monday:\n{lines}") == pairs
    # still to come, or of one house
    assert told(f"Two memoranda of understanding will be signed on Monday:\n{lines}") == []
    owned = told(f"Two memoranda of understanding were signed by {AARHUS}:\n{lines}")
    assert not {*pairs} & {*owned}


@pytest.mark.parametrize("heading", [
    "Two loan agreements were signed, for the benefit of",
    "Two agreements were signed in front of guests from",
    "Two agreements were signed and two matches were played on Monday",
    "Two agreements were signed on Monday and two matches were played",
    "The state hopes that two agreements were signed",
])  # fmt: skip
def test_lines_of_two_below_more_than_a_count_and_its_day_are_no_pairs(heading: str) -> None:
    assert told(f"{heading}:\n- {KYOTO} and {LUND}\n- {AARHUS} and {GHANA}\n") == []
    when = "On Monday, two agreements on water were signed at a ceremony in Lima"
    pairs = [*one("agreement", "signed", KYOTO, LUND), *one("agreement", "signed", AARHUS, GHANA)]
    assert told(f"{when}:\n- {KYOTO} and {LUND}\n- {AARHUS} and {GHANA}\n") == pairs


def test_lines_of_two_under_another_heading_are_no_pairs() -> None:
    lines = f"- {KYOTO} and {OSAKA}\n- {LUND} and {UPPSALA}\n"
    assert told(f"Two memoranda of understanding were signed on Monday.\n\nGuests:\n{lines}") == []
    assert told(f"Two memoranda of understanding were signed on Monday:\nIt was a long day.\n{lines}") == []


@pytest.mark.parametrize("text", [
    f"{KYOTO}, {OSAKA} and {NAGOYA} set up a consortium under an agreement signed on 3 May.",
    f"A consortium of {KYOTO}, {OSAKA} and {NAGOYA} was set up under an agreement signed on 3 May.",
    f"{KYOTO}, {OSAKA} and {NAGOYA} are partners under an agreement signed on 3 May.",
])  # fmt: skip
def test_three_who_act_under_an_agreement_that_was_signed_signed_it(text: str) -> None:
    assert told(text) == one("agreement", "signed", KYOTO, OSAKA, NAGOYA)


@pytest.mark.parametrize("doing", [
    "{} will receive funds", "{} pay tax", "{} were rebuilt", "{} were founded", "A network of {} was banned",
    "A network of {} will get grants",
])  # fmt: skip
def test_what_is_done_to_three_under_an_agreement_tells_not_that_they_signed_it(doing: str) -> None:
    three = f"{KYOTO}, {OSAKA} and {NAGOYA}"
    assert told(f"{doing.format(three)} under an agreement signed in Paris.") == []
    assert told(f"{three} train nurses together under a treaty signed in Paris.") == []


@pytest.mark.parametrize("doing", [
    "{} will jointly train nurses", "{} train nurses together", "{} have joined forces",
    "The alliance of {} was founded",
])  # fmt: skip
def test_what_three_do_together_under_an_agreement_tells_that_they_signed_it(doing: str) -> None:
    text = f"{doing.format(f'{KYOTO}, {OSAKA} and {NAGOYA}')} under an agreement signed in Paris."
    assert told(text) == one("agreement", "signed", KYOTO, OSAKA, NAGOYA)


@pytest.mark.parametrize("paper", [
    "an agreement signed by the minister",
    "an agreement signed between Japan and Kenya",
    "an agreement signed with the ministry",
    "agreements signed last week",
    "the Geneva agreement signed in 2015",
])  # fmt: skip
def test_who_acts_under_an_agreement_of_others_did_not_sign_it(paper: str) -> None:
    assert told(f"{KYOTO}, {OSAKA} and {NAGOYA} train nurses under {paper}.") == []


def test_no_weight_makes_one_agreement_of_all_where_many_are_told_of() -> None:
    text = (
        f"The fair was held again. Twelve universities signed memoranda of understanding with Charles University: "
        f"{LUND}, a university of technology founded in 1965, {KYOTO}, {OSAKA}, the Technical University of Munich, "
        f"the University of Talca, {NAGOYA}, the University of Oslo, {AARHUS}, "
        f"Hasanuddin University, the University of Salamanca, "
        f"Lviv Polytechnic National University, and {UPPSALA}. The documents will be valid for five years."
    )
    assert all(len(names) == 2 for _, _, names in told(text))


def test_a_country_in_brackets_is_no_form_of_a_name_whose_letters_it_has() -> None:
    lists = "\n\nKenya:\n- Kenyatta University (Kenya)\n- Maseno University (Kenya)\n\nChile:\n" \
        "- The University of Chile (Chile)\n- The University of Talca (Chile)\n"
    kenyan, chilean = ("Kenyatta University", "Maseno University"), ("University of Chile", "University of Talca")
    found = told(f"Nine agreements were signed between universities of Kenya and Chile.{lists}")
    assert found == sides("agreement", "signed", kenyan, chilean)


@pytest.mark.parametrize("text", [
    f"{LUND} took part in a fair. The first day was spent with {KYOTO}, the second with {OSAKA}.",
    f"{LUND} was at a fair. The first talk was with {KYOTO}, the second with {OSAKA} and the third with {NAGOYA}.",
])  # fmt: skip
def test_days_and_talks_that_are_counted_off_are_no_agreements(text: str) -> None:
    assert told(text) == []
