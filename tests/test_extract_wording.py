"""Wordings in which news names parties and signings, each with a twin that names none."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, GHANA, KYOTO, LUND, OSAKA, UPPSALA, one, told


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
    text = f"{LUND} and {KYOTO} took the occasion to look back and renewed their ties by signing a new memorandum."
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
    text = f"The China-U.S. forum opened. The Japan-U.S. dialogue ended. {LUND} signed an agreement with {KYOTO}."
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
    text = f"{LUND} opened its term. {OSAKA} signed an MoU with {KYOTO}. The agreement with {AARHUS} is older."
    assert one("agreement", "reported", LUND, AARHUS)[0] in told(text, publisher=LUND)


def test_what_an_agreement_founds_stands_before_its_parties() -> None:
    text = f"The memorandum on the establishment of Nordic University between {LUND} and {KYOTO} was approved in May."
    assert [parties for _, _, parties in told(text)] == [tuple(sorted((LUND, KYOTO)))]


def test_a_partner_before_between_is_no_foundation() -> None:
    text = f"The memorandum with {OSAKA} on links between {LUND} and {KYOTO} helps."
    assert (LUND, KYOTO) not in [tuple(sorted(parties)) for _, _, parties in told(text)]


@pytest.mark.parametrize("opening", ["Under a pact with", "Thanks to a partnership with", "As a result of an MoU with"])
def test_a_fronted_agreement_belongs_to_the_subject_that_follows(opening: str) -> None:
    text = f"The term began. {OSAKA} is old. {opening} {KYOTO}, {LUND} will open a school."
    assert [parties for _, _, parties in told(text, publisher=OSAKA)] == [tuple(sorted((KYOTO, LUND)))]


def test_a_fronted_agreement_belongs_to_the_university_of_the_students_that_follow() -> None:
    text = f"The term began. {OSAKA} is old. Under an agreement with {KYOTO}, students of {LUND} will go to Japan."
    assert [parties for _, _, parties in told(text, publisher=OSAKA)] == [tuple(sorted((KYOTO, LUND)))]


def test_a_fronted_agreement_does_not_belong_to_an_object() -> None:
    text = f"The term began. {OSAKA} is old. Under an agreement with {KYOTO}, the town pays {LUND} for a school."
    assert (KYOTO, LUND) not in [parties for _, _, parties in told(text, publisher=OSAKA)]


@pytest.mark.parametrize("who", ["leaders from both universities", "heads of the two universities"])
def test_leaders_of_both_universities_sign_for_them(who: str) -> None:
    text = f"{LUND} in Sweden and {KYOTO} in Japan met again. The work began after {who} signed an agreement on Friday."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_leaders_of_three_universities_do_not_sign_for_two() -> None:
    text = f"{LUND} and {KYOTO} in Japan met. The work began after leaders of three universities signed an agreement."
    assert told(text) == []


def test_an_understanding_that_is_signed_is_an_instrument() -> None:
    assert told(f"{LUND} penned an understanding with {KYOTO}.") == one("agreement", "signed", LUND, KYOTO)


def test_mutual_understanding_is_none() -> None:
    assert told(f"The visit promotes mutual understanding between {LUND} and {KYOTO}.") == []


def test_an_acronym_after_or_is_the_name_again() -> None:
    text = f"They saw the signing of the memoranda between {LUND}, or LU, and {KYOTO}, or KU; and {OSAKA} and {AARHUS}."
    assert sorted(told(text)) == sorted([*one("mou", "signed", LUND, KYOTO), *one("mou", "signed", OSAKA, AARHUS)])


def test_another_name_after_or_is_not() -> None:
    assert len(told(f"{LUND}, or perhaps {KYOTO}, signed an agreement with {OSAKA}.")) <= 1


@pytest.mark.parametrize("how", ["run jointly with", "offered in partnership with"])
def test_a_joint_programme_is_of_whom_the_text_is_about(how: str) -> None:
    text = f"{LUND} welcomes students. {LUND} is old. The double degree is {how} {KYOTO}."
    assert told(text) == one("joint-programme", "reported", LUND, KYOTO)


def test_a_programme_that_is_not_joint_is_of_nobody() -> None:
    assert told(f"{LUND} welcomes students. {LUND} is old. The course is run with help from {KYOTO}.") == []


@pytest.mark.parametrize(
    "text",
    [
        f"The memorandum is new. It was signed by {LUND} and {KYOTO}.",
        f"The memorandum is new. It was signed on Monday by the rectors of {LUND} and {KYOTO}.",
        f"The memorandum is new. In addition to {LUND}, it was signed by {KYOTO}.",
    ],
)
def test_it_was_signed_by_two_speaks_of_the_instrument_before(text: str) -> None:
    assert [(status, parties) for _, status, parties in told(text)] == [("signed", tuple(sorted((LUND, KYOTO))))]


@pytest.mark.parametrize("text", [f"The plea is new. It was signed by {LUND}.", f"It was seen by {LUND} and {KYOTO}."])
def test_it_was_signed_by_one_or_seen_by_two_is_no_agreement(text: str) -> None:
    assert told(text) == []


def test_between_and_with_name_two_parties() -> None:
    assert told(f"The agreement was signed between {LUND} with {KYOTO}.") == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Ole Berg, {LUND}, and Ken Sato, {KYOTO}, signed the agreement.",
        f"The agreement was signed by Ole Berg, {LUND} and Ken Sato, {KYOTO}.",
        f"Ole Berg, rector of {LUND}, and Ken Sato, commissioner for arts of {KYOTO}, signed the agreement.",
    ],
)
def test_people_stand_for_the_universities_behind_their_names(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_a_place_before_a_comma_is_no_person() -> None:
    assert told(f"In Paris, {LUND} and {KYOTO} signed an agreement.") == one("agreement", "signed", LUND, KYOTO)


def test_a_ranked_university_after_a_comma_explains_the_partner() -> None:
    text = f"{LUND} signed an MoU with {KYOTO}, the third ranked Japanese university, and {OSAKA}."
    assert told(text) == one("mou", "signed", LUND, KYOTO, OSAKA)


def test_ranked_after_a_name_is_a_verb() -> None:
    assert told(f"{LUND} ranked third after {KYOTO} and signed no agreement.") == []


def test_the_government_of_a_country_is_none_of_its_ministries() -> None:
    text = f"The Ministry of Education of Thailand met the rector. {LUND} signed an agreement with the Thai government."
    assert all("Ministry of Education of Thailand" not in parties for _, _, parties in told(text))


def test_parties_that_agree_on_something_with_named_partners() -> None:
    text = f"{OSAKA} grew. The parties also agreed on staff training in farming with {KYOTO}, {LUND} and {AARHUS}."
    assert sorted(parties for _, _, parties in told(text, publisher=OSAKA)) == sorted(
        tuple(sorted((OSAKA, other))) for other in (KYOTO, LUND, AARHUS)
    )


def test_agreeing_with_views_is_no_agreement() -> None:
    assert told(f"{LUND} agreed with the views of {KYOTO} on peace.") == []


def test_an_existing_memorandum_that_is_reviewed_exists() -> None:
    text = f"{LUND} and {KYOTO} have reviewed an existing memorandum of understanding of the two universities."
    assert told(text) == one("mou", "reported", LUND, KYOTO)


def test_a_memorandum_under_review_is_planned() -> None:
    text = f"{LUND} and {KYOTO} have reviewed a memorandum of understanding of the two universities."
    assert told(text) == one("mou", "planned", LUND, KYOTO)


def test_partnerships_that_were_established_are_of_whom_the_text_is_about() -> None:
    text = f"{LUND} grew. {LUND} leads. The newly inked partnerships were established with {KYOTO} and {OSAKA}."
    assert sorted(parties for _, _, parties in told(text)) == sorted([(KYOTO, LUND), (LUND, OSAKA)])


def test_a_dialogue_that_was_established_is_no_partnership() -> None:
    assert told(f"{LUND} grew. {LUND} leads. A dialogue was established with {KYOTO} and {OSAKA}.") == []


def test_a_university_with_which_another_has_an_agreement_is_the_one_before_the_comma() -> None:
    text = f"President Berg visited {KYOTO}, a university with which {LUND} already has an exchange agreement."
    assert told(text) == one("exchange", "reported", LUND, KYOTO)


def test_a_university_at_which_another_teaches_is_no_partner() -> None:
    assert told(f"President Berg visited {KYOTO}, a university at which {LUND} already has a teacher.") == []


@pytest.mark.parametrize("opening", ["Having signed an MoU in 2010,", "Signing the MoU,", "After signing an MoU,"])
def test_what_opens_a_sentence_is_done_by_the_subject_that_follows(opening: str) -> None:
    assert [parties for _, _, parties in told(f"{opening} {LUND} and {KYOTO} praised their ties.")] == [(KYOTO, LUND)]


def test_one_who_speaks_after_a_signing_is_not_both() -> None:
    assert told(f"Having signed many books, {LUND} and {KYOTO} praised their ties.") == []


def test_an_agreement_is_established_like_a_partnership() -> None:
    assert told(f"{LUND} established an agreement with {KYOTO}.") == one("agreement", "reported", LUND, KYOTO)


def test_an_office_and_a_surname_stand_for_the_university_told_before() -> None:
    text = (
        f"Professor Ole Berg, vice-chancellor of {LUND}, came. An agreement between Vice-Chancellor Berg and the"
        f" president of {KYOTO}, Ken Sato, was signed on Monday."
    )
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_a_namesake_without_an_office_or_of_two_universities_stands_for_none() -> None:
    text = (
        f"Ole Berg, rector of {LUND}, and Kari Berg, dean of arts of {OSAKA}, came. An agreement between President Berg"
        f" and the president of {KYOTO}, Ken Sato, was signed."
    )
    assert told(text) == []


def test_a_title_that_stands_against_a_name_without_a_blank_ends_no_sentence() -> None:
    text = f"The protocol was signed by the rector of {LUND} Prof.Dr. Berg and the rector of {KYOTO} Prof.Dr. Sato."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_names_behind_a_bracket_that_nobody_closed_are_the_universities_counted() -> None:
    text = f"{LUND} signed agreements with five universities ({KYOTO}, {OSAKA}, and {AARHUS}."
    assert sorted(parties for _, _, parties in told(text)) == sorted(
        tuple(sorted((LUND, other))) for other in (KYOTO, OSAKA, AARHUS)
    )


def test_a_sentence_behind_a_bracket_that_nobody_closed_is_no_list() -> None:
    text = f"{LUND} signed agreements with five universities ({KYOTO} sent flowers to {OSAKA}."
    assert told(text) == []


def test_lines_under_agreements_with_the_following_are_partners_of_whom_the_text_is_about() -> None:
    text = (
        f"{LUND} signed agreements with some Asian universities.\n\nIt is a success. The work resulted in agreements"
        f" with the following institutions:\n\nJapan\n{KYOTO}\n{OSAKA}\n\nDenmark\n{AARHUS}\n"
    )
    assert sorted(parties for _, _, parties in told(text)) == sorted(
        tuple(sorted((LUND, other))) for other in (KYOTO, OSAKA, AARHUS)
    )


def test_lines_under_visits_to_the_following_are_no_partners() -> None:
    text = f"{LUND} grew. The work resulted in visits to the following institutions:\n\nJapan\n{KYOTO}\n{OSAKA}\n"
    assert told(text) == []


@pytest.mark.parametrize(
    "opening",
    ["Under the agreement,", "According to the agreement,", "Based on the agreement established in the first forum,"],
)
def test_a_fronted_agreement_is_of_the_two_that_follow(opening: str) -> None:
    text = f"{opening} {LUND} and {KYOTO} will exchange students."
    assert told(text) == one("exchange", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "opening", ["Under the law,", "Under the agreement with the state,", "Under a pact between Finland and Japan,"]
)
def test_a_fronted_law_or_agreement_of_others_is_none_of_theirs(opening: str) -> None:
    assert told(f"{opening} {LUND} and {KYOTO} will exchange students.") == []


@pytest.mark.parametrize("who", ["The universities of Lund and Uppsala", "Lund and Uppsala Universities"])
def test_universities_that_share_a_head_sign_together(who: str) -> None:
    assert told(f"{who} signed an agreement last week.") == one("agreement", "signed", "Lund", "Uppsala")


def test_the_universities_of_two_countries_are_no_two() -> None:
    assert told("The universities of Spain and France signed an agreement last week.") == []


def test_words_in_commas_explain_the_name_before_them() -> None:
    text = f"{LUND} and {KYOTO} (KU), the top university in Japan, have signed a memorandum to open the door."
    assert told(text) == one("mou", "signed", LUND, KYOTO)


def test_since_before_a_pronoun_opens_a_clause() -> None:
    text = f"{LUND} and {KYOTO} met. Both have kept in touch since they signed an exchange contract in 1987."
    assert told(text) == one("exchange", "signed", LUND, KYOTO)


def test_since_before_a_name_is_a_time() -> None:
    assert told(f"{LUND} has been open since {KYOTO} Day and agreed to nothing.") == []


def test_governments_in_the_title_of_an_instrument_are_not_who_signed() -> None:
    text = f"{LUND} and {KYOTO} signed the memorandum on trade between the Swedish and the Japanese governments."
    assert told(text) == one("mou", "signed", LUND, KYOTO)


def test_a_campus_behind_a_dash_is_part_of_the_name() -> None:
    parties = {"University of Wisconsin", "University of Wisconsin—Madison"}
    ((_, _, told_parties),) = told(f"The University of Wisconsin—Madison and {KYOTO} signed an MoU.")
    assert KYOTO in told_parties and parties & set(told_parties)


def test_an_office_and_a_university_in_commas_stand_for_it() -> None:
    text = f"The MoU was signed by Prof. Ole Berg, Director, {LUND} and Prof. Kari Lie AM, Vice-Chancellor, {KYOTO}."
    assert told(text) == one("mou", "signed", LUND, KYOTO)


def test_the_agreement_of_two_owners_is_theirs() -> None:
    assert told(f"{LUND} and {KYOTO}'s agreement was extended on Monday.") == one("agreement", "renewed", LUND, KYOTO)


def test_the_agreement_of_one_owner_is_of_nobody_else() -> None:
    assert told(f"{LUND}'s agreement was extended on Monday. {KYOTO} watched.") == []


def test_two_put_pen_to_paper() -> None:
    text = f"The two rectors, Ole Berg of {LUND} and Ken Sato of {KYOTO}, put pen to paper on Monday."
    assert [parties for _, _, parties in told(text)] == [tuple(sorted((LUND, KYOTO)))]


def test_one_who_puts_pen_to_paper_writes() -> None:
    assert told(f"{LUND} put pen to paper on Monday. {KYOTO} put pen to paper.") == []


def test_a_name_that_a_verb_follows_begins_a_clause_of_its_own() -> None:
    text = f"{LUND} signed an agreement with {KYOTO} and {OSAKA} has opened a library in Japan."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)
    text = f"{LUND} signed an agreement with {KYOTO} and {OSAKA} opened a library."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_so_do_several_names_before_a_verb_of_several() -> None:
    text = f"{LUND} signed an agreement with {KYOTO} and {OSAKA}, {GHANA} and {UPPSALA} have also opened libraries."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_what_the_agreement_is_called_begins_no_clause() -> None:
    text = f"{LUND} signed an agreement with {KYOTO} and {OSAKA} called Aurora."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, OSAKA)


def test_the_verb_of_a_long_subject_begins_no_clause() -> None:
    text = f"The agreement that {LUND} signed with {KYOTO} and {OSAKA} is the first of its kind."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, OSAKA)


@pytest.mark.parametrize("when", ["on Monday", "on Monday, 29 April 2024, in Accra", "last week in the city of Lund,"])
def test_a_day_and_a_place_may_stand_before_what_is_formalised(when: str) -> None:
    text = f"{LUND} and {KYOTO} formalised {when} a memorandum of understanding on exchange."
    assert told(text) == one("mou", "signed", LUND, KYOTO)


def test_what_stands_before_another_thing_is_not_formalised() -> None:
    text = f"{LUND} and {KYOTO} formalised in the rules of the school a clause on agreements."
    assert told(text) == []


@pytest.mark.parametrize("aside", ["after long talks", "after two years of talks", "before the start of the term"])
def test_who_signs_may_stand_before_a_time_in_commas(aside: str) -> None:
    assert told(f"{LUND} and {KYOTO}, {aside}, signed an agreement.") == one("agreement", "signed", LUND, KYOTO)


def test_a_clause_in_commas_has_a_subject_of_its_own() -> None:
    text = f"{LUND} and {KYOTO} were named when {GHANA}, after long talks, signed an agreement with {OSAKA}."
    assert told(text) == one("agreement", "signed", GHANA, OSAKA)
