"""Wordings in which news names parties and signings, each with a twin that names none."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, KYOTO, LUND, OSAKA, one, told


@pytest.mark.parametrize("feeling", ["thrilled", "excited", "honoured", "glad", "privileged"])
def test_joy_about_an_announcement_is_no_plan(feeling: str) -> None:
    text = f"{LUND} is {feeling} to announce a memorandum of understanding with {KYOTO}."
    assert told(text) == one("mou", "signed", LUND, KYOTO)


def test_eagerness_is_a_plan() -> None:
    text = f"{LUND} is eager to announce a memorandum of understanding with {KYOTO}."
    assert told(text) == one("mou", "planned", LUND, KYOTO)


def test_a_counterpart_signs_for_its_university() -> None:
    text = f"The rector of {LUND}, Prof. Nils Berg, and his counterpart at {KYOTO} signed the memorandum on Monday."
    assert told(text) == one("mou", "signed", LUND, KYOTO)


def test_a_friend_at_a_university_does_not() -> None:
    text = f"The rector of {LUND}, Prof. Nils Berg, and his old friend at {KYOTO} welcomed the agreement."
    assert told(text) == []


def test_an_acronym_between_dashes_is_the_name_again() -> None:
    text = f"{LUND} -LU- and the University of Technology of Troyes -UTT- based in France signed an agreement."
    assert told(text) == one("agreement", "signed", LUND, "University of Technology of Troyes")


def test_another_name_between_dashes_is_not() -> None:
    text = f"{LUND}, {KYOTO}, and {OSAKA} signed an agreement."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, OSAKA)


def test_renewed_before_an_article_tells_what_was_done() -> None:
    text = f"{LUND} and {KYOTO} took the opportunity to review and renewed their ties by signing a revised memorandum."
    assert told(text) == one("mou", "renewed", LUND, KYOTO)


def test_a_renewed_agreement_is_still_a_noun() -> None:
    assert told(f"{LUND} and {KYOTO} discussed a review and renewed agreement.") in (
        [],
        one("agreement", "planned", LUND, KYOTO),
    )


def test_who_will_witness_a_signing_tells_of_a_plan() -> None:
    text = f"The governor will witness the signing of an agreement between {LUND} and {KYOTO} on Friday."
    assert told(text) == one("agreement", "planned", LUND, KYOTO)


def test_who_witnessed_one_tells_of_a_signing() -> None:
    text = f"The governor witnessed the signing of an agreement between {LUND} and {KYOTO} on Friday."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_an_agreement_that_will_be_signed_is_planned() -> None:
    text = f"It led to an agreement between {LUND} and {KYOTO} that will be signed soon."
    assert told(text) == one("agreement", "planned", LUND, KYOTO)


def test_an_agreement_that_will_be_extended_exists() -> None:
    text = f"It led to an agreement between {LUND} and {KYOTO} that will be useful soon."
    assert told(text) == one("agreement", "reported", LUND, KYOTO)


def test_a_centre_in_a_university_stands_for_it() -> None:
    text = f"{LUND} signed an agreement with the language centre in {KYOTO}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_a_company_in_a_university_does_not() -> None:
    assert told(f"{LUND} signed an agreement with a start-up company in {KYOTO}.") == []


def test_an_abbreviated_country_after_a_hyphen_ends_no_sentence() -> None:
    text = f"The China-U.S. forum saw {LUND} sign. The Japan-U.S. dialogue ended. {LUND} signed an agreement with {KYOTO}."
    assert one("agreement", "signed", LUND, KYOTO)[0] in told(text)


@pytest.mark.parametrize("scope", ["the two countries", "both nations", "universities of the two countries"])
def test_between_countries_tells_the_scope_and_not_who_signed(scope: str) -> None:
    text = f"OSLO: {LUND} and {KYOTO} have signed a memorandum for supporting student mobility between {scope}."
    assert told(text) == one("mou", "signed", LUND, KYOTO)


def test_an_agreement_between_countries_is_none_of_the_universities_that_welcome_it() -> None:
    assert told(f"{LUND} and {KYOTO} welcomed the trade agreement between the two countries.") == []


@pytest.mark.parametrize("counterpart", ["its Japanese counterpart", "its counterpart organisation in Japan"])
def test_a_name_after_a_comma_explains_the_counterpart(counterpart: str) -> None:
    assert told(f"{LUND} renewed its memorandum with {counterpart}, {KYOTO}.") == one("mou", "renewed", LUND, KYOTO)


def test_a_counterpart_without_a_name_is_nobody() -> None:
    assert told(f"{LUND} renewed its memorandum with its Japanese counterpart. {KYOTO} is in Japan.") == []


def test_the_agreement_with_a_partner_is_of_those_who_signed_with_it() -> None:
    text = f"{LUND} opened its term. {OSAKA} signed an MoU with {KYOTO}. The agreement with {KYOTO} includes exchanges."
    assert told(text, publisher=LUND) == one("mou", "signed", OSAKA, KYOTO)


def test_the_agreement_with_another_partner_is_of_whom_the_text_is_about() -> None:
    text = f"{LUND} opened its term. {OSAKA} signed an MoU with {KYOTO}. The agreement with {AARHUS} includes exchanges."
    assert one("agreement", "reported", LUND, AARHUS)[0] in told(text, publisher=LUND)


def test_what_an_agreement_founds_stands_before_its_parties() -> None:
    text = f"The memorandum on the establishment of Nordic University between {LUND} and {KYOTO} was approved in May."
    assert [parties for _, _, parties in told(text)] == [tuple(sorted((LUND, KYOTO)))]


def test_a_partner_before_between_is_no_foundation() -> None:
    text = f"The memorandum with {OSAKA} on links between {LUND} and {KYOTO} helps."
    assert (LUND, KYOTO) not in [tuple(sorted(parties)) for _, _, parties in told(text)]


@pytest.mark.parametrize("opening", ["Under an agreement with", "As a result of a partnership with", "Thanks to an MoU with"])
def test_a_fronted_agreement_belongs_to_the_subject_that_follows(opening: str) -> None:
    text = f"The term began. {OSAKA} is old. {opening} {KYOTO}, {LUND} will open a school."
    assert [parties for _, _, parties in told(text, publisher=OSAKA)] == [tuple(sorted((KYOTO, LUND)))]


def test_a_fronted_agreement_belongs_to_the_university_of_the_students_that_follow() -> None:
    text = f"The term began. {OSAKA} is old. Under an agreement with {KYOTO}, students of {LUND} will spend a year in Japan."
    assert [parties for _, _, parties in told(text, publisher=OSAKA)] == [tuple(sorted((KYOTO, LUND)))]


def test_a_fronted_agreement_does_not_belong_to_an_object() -> None:
    text = f"The term began. {OSAKA} is old. Under an agreement with {KYOTO}, the town pays {LUND} for a school."
    assert (KYOTO, LUND) not in [parties for _, _, parties in told(text, publisher=OSAKA)]


@pytest.mark.parametrize("who", ["leaders from both universities", "heads of the two universities"])
def test_leaders_of_both_universities_sign_for_them(who: str) -> None:
    text = f"{LUND} in Sweden and {KYOTO} in Japan met again. The work began after {who} signed an agreement on Friday."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_leaders_of_three_universities_do_not_sign_for_two() -> None:
    text = f"{LUND} in Sweden and {KYOTO} in Japan met. The work began after leaders of three universities signed an agreement."
    assert told(text) == []


def test_an_understanding_that_is_signed_is_an_instrument() -> None:
    assert told(f"{LUND} penned an understanding with {KYOTO}.") == one("agreement", "signed", LUND, KYOTO)


def test_mutual_understanding_is_none() -> None:
    assert told(f"The visit promotes mutual understanding between {LUND} and {KYOTO}.") == []


def test_an_acronym_after_or_is_the_name_again() -> None:
    text = f"The rectors saw the signing of the memoranda between {LUND}, or LU, and {KYOTO}, or KU; and {OSAKA} and {AARHUS}."
    assert sorted(told(text)) == sorted([*one("mou", "signed", LUND, KYOTO), *one("mou", "signed", OSAKA, AARHUS)])


def test_another_name_after_or_is_not() -> None:
    assert len(told(f"{LUND}, or perhaps {KYOTO}, signed an agreement with {OSAKA}.")) <= 1


@pytest.mark.parametrize("how", ["run jointly with", "offered in partnership with"])
def test_a_joint_programme_is_of_whom_the_text_is_about(how: str) -> None:
    text = f"{LUND} welcomes students. {LUND} is old. The double degree is {how} {KYOTO}."
    assert told(text) == one("joint-programme", "reported", LUND, KYOTO)


def test_a_programme_that_is_not_joint_is_of_nobody() -> None:
    assert told(f"{LUND} welcomes students. {LUND} is old. The course is run with help from {KYOTO}.") == []
