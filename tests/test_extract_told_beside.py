"""Agreements told beside others: in brackets, by what links them, by who stood for them, one by one."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, NAGOYA, OSAKA, UPPSALA, one, read, star, told


@pytest.mark.parametrize("links", ["links it with", "ties it to", "has joined it to", "binds it to"])
def test_an_agreement_that_links_it_with_another_is_theirs(links: str) -> None:
    assert told(f"{LUND} has renewed the agreement that {links} {KYOTO}.") == one("agreement", "renewed", LUND, KYOTO)


def test_a_three_way_agreement_with_two_is_one_of_three() -> None:
    text = f"{LUND} has renewed the three-way agreement that links it with {KYOTO} and with {OSAKA} for research."
    assert told(text) == one("agreement", "renewed", LUND, KYOTO, OSAKA)
    text = f"{LUND} has renewed the agreement that links it with {KYOTO} and with {OSAKA} for research."
    assert sorted(told(text)) == sorted(star("agreement", "renewed", LUND, KYOTO, OSAKA))


def test_an_agreement_that_may_link_it_is_not_there() -> None:
    text = f"{LUND} is in favour of the agreement that would link it with {KYOTO}."
    assert [status for _, status, _ in told(text) if status != "planned"] == []


def test_as_many_as_signed_were_represented() -> None:
    signed_by = f"Memorandums of understanding were signed by {LUND} with three universities of the region. "
    stood = f"{signed_by}{KYOTO}, {OSAKA} and the {GHANA} were represented by their heads."
    assert sorted(told(stood)) == sorted(star("mou", "signed", LUND, KYOTO, OSAKA, GHANA))
    assert told(f"{signed_by}{KYOTO} and {OSAKA} were represented among the guests.") == []


def test_what_brackets_tell_of_another_agreement_dates_it_alone() -> None:
    text = (
        f"{LUND}, 16 October 2016. On 14 October 2016 {LUND} and {KYOTO} signed an agreement on law (the agreement"
        f" with {OSAKA} has been in place since May 2015, when it was signed in Japan)."
    )
    assert {tuple(sorted(each.parties)): each.signed for each in read(text, "2016-10-17")} == {
        tuple(sorted((LUND, KYOTO))): "2016-10-14",
        tuple(sorted((LUND, OSAKA))): "2015-05",
    }


def test_each_of_two_signed_with_others() -> None:
    text = (
        f"{LUND} and {KYOTO} have each signed an MoU with authorities in Kenya, a young country which looks for"
        " partners in education all over the region. Nurses and teachers are what the two universities will train."
        f" The contribution of {LUND} is part of a plan for the coast, with which it hopes to double the number of its"
        f" students from there. {KYOTO}'s MoU, for its part, is with the {GHANA}. Nobody is closer to the coast than"
        " the two, and that carries obligations, said the rector, who has been there more than a dozen times."
    )
    assert told(text) == one("mou", "reported", KYOTO, GHANA)


def test_lands_behind_the_names_of_a_list_part_nobody() -> None:
    text = (
        f"{LUND} has concluded agreements with schools of several countries, namely ‘{KYOTO}’ - Japan; ‘Kangwon"
        f" National University’ - the Republic of Korea; ‘{OSAKA}’ - Japan."
    )
    others = (KYOTO, "Kangwon National University", OSAKA)
    assert sorted(told(text)) == sorted(star("agreement", "signed", LUND, *others))


def test_fields_of_study_are_no_verbs() -> None:
    text = f"{LUND} concluded an agreement on the promotion of Korean studies abroad with {KYOTO}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_a_proposal_that_is_cleared_leaves_all_to_come() -> None:
    text = (
        "The cabinet has given its consent to a proposal that MOUs be signed with foreign universities. A MOU between"
        f" {LUND} and {KYOTO} has the objective of training teachers."
    )
    assert told(text) == one("mou", "planned", LUND, KYOTO)
    assert told(text.replace("has given its consent to a proposal that MOUs be signed", "deals")) == one(
        "mou", "reported", LUND, KYOTO
    )


def test_ways_that_are_sought_are_no_exchange() -> None:
    text = f"The purpose was to find ways of working together in teaching, and in academic exchange with {KYOTO}."
    assert told(f"A delegation of {LUND} was in Kyoto. {text}") == []


def test_another_memorandum_below_the_headline_renews_the_partnership() -> None:
    text = f"{LUND} and {KYOTO} renew partnership\n\nAnother memorandum was signed by the two on 14 March 2019."
    assert [(each.status, each.signed) for each in read(text, None)] == [("renewed", "2019-03-14")]


def test_a_letter_of_agreement_is_an_agreement() -> None:
    text = f"{LUND} signs MOU with {KYOTO} and LOA with {OSAKA}"
    assert sorted(told(text)) == [*one("agreement", "signed", LUND, OSAKA), *one("mou", "signed", LUND, KYOTO)]


@pytest.mark.parametrize(
    "members",
    [
        f"The 2 founding members from Japan are: {KYOTO} and {OSAKA}. "
        f"The 2 founding members from Sweden are: {LUND} and {UPPSALA}.",
        f"Members in Japan are {KYOTO} and {OSAKA}. Members in Sweden are {LUND} and {UPPSALA}.",
        f"Its Japanese members are {KYOTO} and {OSAKA}, its Swedish members are {LUND} and {UPPSALA}.",
    ],
)
def test_members_of_an_alliance_may_be_told_land_by_land(members: str) -> None:
    text = f"Launched on 7 May, the Delta Alliance will be of use to the coast. {members}"
    assert [names for _, _, names in told(text)] == [tuple(sorted((KYOTO, OSAKA, LUND, UPPSALA)))]


def test_a_club_told_land_by_land_is_no_alliance() -> None:
    text = f"The club met on Monday. Members in Japan are {KYOTO} and {NAGOYA}. Members in Sweden are {LUND}."
    assert told(text) == []


def test_a_memorandum_makes_one_a_partner_of_another() -> None:
    text = f"The rector of {LUND} signed a memorandum that makes the university a partner of {{}}."
    assert told(text.format(KYOTO)) == one("mou", "signed", LUND, KYOTO)
    assert told(f"The rector of {LUND} signed a memorandum that makes the university a member of the club.") == []


def test_a_memorandum_that_closes_a_meeting_has_not_ended() -> None:
    between = f"A memorandum of understanding between {LUND} and {KYOTO} closed"
    assert told(f"{between} the conference of rectors in Lima.") == one("mou", "reported", LUND, KYOTO)
    assert [status for _, status, _ in told(f"{LUND} closed its partnership with {KYOTO} in May.")] == ["terminated"]


def test_the_better_part_of_a_year_is_no_side() -> None:
    text = f"After working together for the better part of thirty years, {LUND} and {KYOTO} signed a memorandum."
    assert told(text) == one("mou", "signed", LUND, KYOTO)


OPENED = f"{LUND} has signed agreements with three colleges. "


def test_the_partners_may_be_told_far_below() -> None:
    talk = "The rector is glad. The students will travel. The lecturers will teach. The projects will grow. "
    below = f"The partners are {KYOTO}, {OSAKA} and {NAGOYA}."
    assert sorted(told(OPENED + talk + below)) == sorted(star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA))
    assert told(f"{OPENED}{talk}The guests are {KYOTO}, {OSAKA} and {NAGOYA}.") == []


def test_the_others_beside_one_told_before() -> None:
    said = f"“This is good,” said Ken Mori, president of {KYOTO}, one of the colleges that take part. "
    others = f"{OSAKA} and {NAGOYA} are the others."
    assert sorted(told(OPENED + said + others)) == sorted(star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA))
    assert told(f"{OPENED}{others}") == []


CAME = f"{KYOTO}, {OSAKA} and {NAGOYA} came to Lund, where"


@pytest.mark.parametrize(
    "signed", ["each signed an agreement", "they each signed an agreement", "they signed agreements"]
)
def test_several_who_came_signed_one_each(signed: str) -> None:
    every = star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)
    assert sorted(told(f"{CAME} {signed} with {LUND}.")) == sorted(every)
    assert sorted(told(f"The heads of {CAME} {signed} with {LUND}.")) == sorted(every)


@pytest.mark.parametrize("became", ["have joined the partners of", "have become partners of"])
def test_partners_by_signing_are_those_of_the_one(became: str) -> None:
    text = f"{KYOTO} and {OSAKA} {became} {LUND} by signing memoranda in April."
    assert sorted(told(text)) == sorted(star("mou", "signed", LUND, KYOTO, OSAKA))


def test_a_chain_of_teams_is_of_pairs() -> None:
    text = f"{LUND} teamed up with {KYOTO}, {OSAKA} with {NAGOYA} and {UPPSALA} with the {GHANA}."
    pairs = [(LUND, KYOTO), (OSAKA, NAGOYA), (UPPSALA, GHANA)]
    assert sorted(names for _, _, names in told(text)) == sorted(tuple(sorted(pair)) for pair in pairs)


def test_pairs_behind_a_colon_have_what_is_counted() -> None:
    text = f"agreements were signed on Monday: {LUND} and {KYOTO} will work on water, {OSAKA} and {NAGOYA} on law."
    assert told(f"Two {text}") == one("agreement", "signed", LUND, KYOTO) + one("agreement", "signed", OSAKA, NAGOYA)
    assert told(f"Three {text}") == []  # one of them is of others


def test_who_opens_the_sentence_signed_too() -> None:
    text = f"Along with {LUND}, the agreement was signed by {KYOTO} and {OSAKA}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, OSAKA)
    assert told(f"Along with the ministers, the agreement was signed by {KYOTO} and {OSAKA}.") == one(
        "agreement", "signed", KYOTO, OSAKA
    )


def test_those_signing_for_houses() -> None:
    text = f"An agreement was signed on Monday. Signing for {LUND} was Rector Ann Berg; for {KYOTO}, Ken Mori."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)
    assert told(f"Singing for {LUND} was Ann Berg; for {KYOTO}, Ken Mori.") == []


def test_the_first_and_the_second_between_two_each() -> None:
    text = (
        f"Two agreements were signed on Monday. The first, between {LUND} and {KYOTO}, is on water; the second,"
        f" between {OSAKA} and {NAGOYA}, on law."
    )
    assert told(text) == one("agreement", "signed", LUND, KYOTO) + one("agreement", "signed", OSAKA, NAGOYA)


@pytest.mark.parametrize("left", ["has left the alliance", "left its partnership", "leaves the agreement"])
def test_who_leaves_an_agreement_has_ended_it(left: str) -> None:
    assert [status for _, status, _ in told(f"{LUND} {left} with {KYOTO}.")] == ["terminated"]
    assert told(f"The rector left the campus. {LUND} and {KYOTO} met.") == []


def test_people_of_houses_sign_for_themselves() -> None:
    text = f"The paper was signed by {{}} of {LUND} and {KYOTO}."
    assert told(text.format("researchers")) == [] == told(text.format("the students"))
    assert [status for _, status, _ in told(text.format("representatives"))] == ["signed"]


def test_teams_of_houses_make_up_no_alliance() -> None:
    assert told(f"The league consists of the teams of {LUND}, {KYOTO} and {OSAKA}.") == []


PAIRS = one("mou", "signed", LUND, KYOTO) + one("mou", "signed", UPPSALA, OSAKA)


@pytest.mark.parametrize(
    "text",
    [
        f"List of MoUs signed\n1. {LUND} and {KYOTO}\n2. {UPPSALA} and {OSAKA}",
        f"MoUs signed in 2018\n\n{LUND} | {KYOTO} | water\n{UPPSALA} | {OSAKA} | law",
        f"The following MoUs were signed at the forum: {LUND}–{KYOTO} and {UPPSALA}–{OSAKA}.",
    ],
)
def test_headings_and_dashes_make_pairs(text: str) -> None:
    assert told(text) == PAIRS


@pytest.mark.parametrize(
    "text",
    [
        f"List of MoUs to be signed\n1. {LUND} and {KYOTO}\n2. {UPPSALA} and {OSAKA}",
        f"List of guests\n1. {LUND} and {KYOTO}\n2. {UPPSALA} and {OSAKA}",
    ],
)
def test_other_headings_make_no_pairs(text: str) -> None:
    assert [status for _, status, _ in told(text) if status != "planned"] == []


def test_all_who_are_among_its_partners_signed_with_it() -> None:
    text = f"{KYOTO}, {OSAKA} and {NAGOYA} are among the universities with which {LUND} signed agreements in 2018."
    assert sorted(told(text)) == sorted(star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA))


def test_a_second_pair_needs_no_verb() -> None:
    text = f"{LUND} and {KYOTO} signed an agreement{{}}{OSAKA} and {NAGOYA} a memorandum."
    both = one("agreement", "signed", LUND, KYOTO) + one("mou", "signed", OSAKA, NAGOYA)
    assert told(text.format("; ")) == both == told(text.format(", and "))


def test_joining_one_in_signing() -> None:
    assert told(f"Joining {LUND} in signing the agreement were {KYOTO} and {OSAKA}.") == one(
        "agreement", "signed", LUND, KYOTO, OSAKA
    )
    assert told(f"Joining {LUND} in the race were {KYOTO} and {OSAKA}.") == []


def test_she_signs_on_behalf_of_her_house() -> None:
    assert told(f"She signed a memorandum with {KYOTO} on behalf of {LUND}.") == one("mou", "signed", KYOTO, LUND)


def test_what_students_of_several_get_under_an_agreement_is_theirs() -> None:
    text = f"Under an agreement signed{{}} on Monday, students of {LUND}, {KYOTO} and {OSAKA} will earn a joint degree."
    assert [names for _, _, names in told(text.format(""))] == [tuple(sorted((LUND, KYOTO, OSAKA)))]
    assert told(text.format(" by the ministers")) == []
    assert told(text.format("").replace("an agreement signed", "a law passed")) == []


def test_neither_nor_denies_it_of_both() -> None:
    assert told(f"Neither {LUND} nor {KYOTO} has an agreement with {OSAKA}.") == []


def test_a_headline_lists_partners_by_commas() -> None:
    assert sorted(told(f"{LUND} inks MoUs with {KYOTO}, {OSAKA}")) == sorted(star("mou", "signed", LUND, KYOTO, OSAKA))
    assert told(f"{LUND} signs MoU with {KYOTO}, {OSAKA} says no") == one("mou", "signed", LUND, KYOTO)


def test_cooperation_that_rests_on_an_agreement_is_one() -> None:
    between = f"The cooperation between {LUND} and {KYOTO}"
    assert told(f"{between} rests on an agreement of 2012.") == one("agreement", "reported", LUND, KYOTO)
    assert told(f"{between} is governed by an agreement.") == one("agreement", "reported", LUND, KYOTO)
    assert told(f"{between} is not based on an agreement.") == [] == told(f"{between} rests on trust.")


def test_those_who_run_something_and_signed_are_all_told() -> None:
    text = f"The doctorate is run by {LUND}, {KYOTO} and {OSAKA}, which signed an agreement on Tuesday."
    assert [names for _, _, names in told(text)] == [tuple(sorted((LUND, KYOTO, OSAKA)))]


def test_one_and_the_other_are_between_two_each() -> None:
    text = f"Of the two memoranda, one is between {LUND} and {KYOTO}, while the other is between {OSAKA} and {NAGOYA}."
    assert [names for _, _, names in told(text)] == [tuple(sorted((LUND, KYOTO))), tuple(sorted((OSAKA, NAGOYA)))]


def test_she_signs_with_her_colleagues() -> None:
    by_her = f"The agreements were signed by {LUND}'s rector, Ann Berg, and her colleagues"
    text = f"{by_her} Ken Mori of {KYOTO} and Li Wei of {OSAKA}."
    assert sorted(told(text)) == sorted(star("agreement", "signed", LUND, KYOTO, OSAKA))


def test_new_partners_of_one_sign_with_it() -> None:
    grew = f"The network of {LUND}'s partners grew on Monday, when {KYOTO} and {OSAKA} signed"
    assert sorted(told(f"{grew} agreements.")) == sorted(star("agreement", "signed", LUND, KYOTO, OSAKA))
    met = f"The partners of {LUND} met on Monday, when {KYOTO} and {OSAKA} signed an agreement."
    assert told(met) == one("agreement", "signed", KYOTO, OSAKA)


def test_students_of_several_go_to_one_under_agreements() -> None:
    text = f"Students from {KYOTO} and {OSAKA} may transfer to {LUND} under agreements signed on Tuesday."
    assert [names for _, _, names in told(text)] == [tuple(sorted((KYOTO, LUND))), tuple(sorted((OSAKA, LUND)))]
    assert told(text.replace("agreements signed", "laws passed")) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} left its partnership with {KYOTO} unchanged.",
        f"{LUND} left a memorandum with {KYOTO} in the hands of a lawyer.",
        f"The agreement, to which {LUND} and {KYOTO} are parties, was never signed.",
        f"The quarrel over the agreement, to which {LUND} and {KYOTO} are parties, is over.",
        f"Signing for {LUND} was its goalkeeper; for {KYOTO}, its striker.",
        f"Two contracts were signed with painters: {LUND} and {KYOTO} will get halls, {OSAKA} and {GHANA} doors.",
        f"{LUND} is the fourth member of the league after {KYOTO} and {OSAKA} to lose its coach.",
        f"{LUND} became the third member of the alliance after {KYOTO} and {OSAKA} withdrew.",
        f"MoUs signed\nSpeakers: {LUND} and {KYOTO}\nHosts: {UPPSALA} and {OSAKA}",
    ],
)
def test_what_only_looks_like_these_pairs_nobody(text: str) -> None:
    assert [status for _, status, _ in told(text) if status in ("signed", "terminated")] == []
    assert [names for _, _, names in told(text) if len(names) > 2] == []


def test_an_offer_of_another_signs_nothing() -> None:
    text = f"Along with {LUND}'s offer, the agreement was signed by {KYOTO} and {OSAKA}."
    assert [names for _, _, names in told(text) if LUND in names] == []


def test_former_members_are_none() -> None:
    founded = f"The Delta Alliance was founded by {LUND}, {UPPSALA} and {GHANA}."
    text = f"{founded} Its former members are {KYOTO} and {OSAKA}."
    assert [names for _, _, names in told(text) if KYOTO in names] == []


@pytest.mark.parametrize("last", [", and with", " and with", ", with"])
def test_each_partner_of_a_row_has_the_year_behind_it(last: str) -> None:
    text = f"{LUND} signed agreements with {KYOTO} in 2011, with {OSAKA} in 2012{last} {NAGOYA} in 2013."
    assert [(each.parties[1], each.signed) for each in read(text)] == [
        (KYOTO, "2011"), (OSAKA, "2012"), (NAGOYA, "2013"),
    ]  # fmt: skip


def test_a_year_before_a_partner_is_its_own() -> None:
    text = f"{LUND} signed agreements with {KYOTO} and, in 2012, with {OSAKA}."
    assert {each.parties[1]: each.signed for each in read(text)}[OSAKA] == "2012"


@pytest.mark.parametrize("days", ["on April 11-12, 2017", "from 11 to 12 April 2017"])
def test_the_month_of_a_meeting_long_ago_is_that_of_its_signing(days: str) -> None:
    text = f"{LUND} and {KYOTO} signed an agreement at the First Forum, held in Lima {days}."
    assert [each.signed for each in read(text, "2020-02-20")] == ["2017-04"]


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement signed in 2012 by {LUND} and {KYOTO} was renewed for five years in 2017.",
        f"An agreement that {LUND} and {KYOTO} signed in 2012 was extended in 2017.",
        f"An agreement signed in 2012 between {LUND} and {KYOTO} has been renewed in 2017.",
    ],
)
def test_the_day_of_a_renewal_is_behind_its_verb(text: str) -> None:
    assert [(each.status, each.signed) for each in read(text, "2023-02-20")] == [("renewed", "2017")]


def test_a_renewal_without_a_day_has_not_that_of_the_first_signing() -> None:
    text = f"The agreement signed in 2012 by {LUND} and {KYOTO} was renewed."
    assert [(each.status, each.signed) for each in read(text, "2023-02-20")] == [("renewed", None)]
    assert [each.status for each in read(text.replace("was", "was not"), "2023-02-20")] == ["terminated"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{LUND} renewed its agreement of 2010 with {KYOTO} on 14 May 2019.", "2019-05-14"),
        (f"On 14 May 2019 {LUND} and {KYOTO} renewed the agreement they had signed in 2010.", "2019-05-14"),
        (f"{LUND} opened in 2016 an office, a year after it had signed an agreement with {KYOTO}.", "2015"),
        (f"In 2018, three years after {LUND} and {KYOTO} signed an agreement, a centre was opened.", "2015"),
    ],
)
def test_days_of_long_ago_are_of_what_they_are_told(text: str, day: str) -> None:
    assert [each.signed for each in read(text, "2023-02-20")] == [day]


def test_what_two_will_share_over_years_is_signed_by_their_heads() -> None:
    share = f"{LUND} and {KYOTO} will share staff and students in robotics over the coming five years."
    text = f"{share} Vice-Chancellor Ann Berg and President Ken Mori put their signatures to it on Tuesday."
    assert [names for _, _, names in told(text)] == [tuple(sorted((LUND, KYOTO)))]
