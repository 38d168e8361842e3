"""Agreements that news tells of beside *A signed one with B*: made known, come of talks, agreed that."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, NAGOYA, OSAKA, UPPSALA, one, signed, star, told

BOTH = f"{LUND} and {KYOTO}"


@pytest.mark.parametrize("said", ["have made known", "have made it known", "let it be known", "announced"])
def test_what_two_make_known_of_their_agreement_is_told(said: str) -> None:
    text = f"{BOTH} {said} that their agreement is renewed and widened."
    assert told(text) == one("agreement", "renewed", LUND, KYOTO)
    assert told(f"{BOTH} {said} that their agreement will be renewed.") == one("agreement", "planned", LUND, KYOTO)


def test_an_article_stands_before_either_speaker() -> None:
    text = f"{LUND} and the {KYOTO} have announced that their memorandum has been renewed."
    assert told(text) == one("mou", "renewed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Talks begun last year have ended in an agreement between {BOTH}.",
        f"The talks ended in an agreement between {BOTH}.",
    ],
)
def test_talks_that_end_in_an_agreement_do_not_end_it(text: str) -> None:
    assert told(text) == one("agreement", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"The agreement between {BOTH} ended in May.",
        f"The agreement between {BOTH} ended in failure.",
        f"{LUND} ended in 2010 its agreement with {KYOTO}.",
    ],
)
def test_an_agreement_that_ends_in_a_month_has_ended(text: str) -> None:
    assert told(text) == one("agreement", "terminated", LUND, KYOTO)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{BOTH} agreed on Monday that students would be exchanged.", "exchange"),
        (f"{BOTH} agreed, for one, that lecturers shall move between Sweden and Japan.", "exchange"),
        (f"{BOTH} have agreed that research projects will be carried out together.", "agreement"),
    ],
)
def test_two_agree_that_they_will_do_something_together(text: str, kind: str) -> None:
    assert told(text) == one(kind, "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "what",
    [
        "students should not be exchanged",
        "a student exchange would be explored",
        "students should study more",
        "the government must pay more for research",
        "they would jointly oppose the law",
        "students may move too slowly",
        "the weather was bad",
    ],
)
def test_other_things_that_two_agree_upon_are_none(what: str) -> None:
    assert told(f"{BOTH} agreed that {what}.") == []


def test_who_did_the_same_put_their_signatures_too() -> None:
    text = f"{BOTH} put their signatures to a memorandum at the fair, as did {OSAKA} and {UPPSALA}."
    assert told(text) == [*one("mou", "signed", LUND, KYOTO), *one("mou", "signed", OSAKA, UPPSALA)]


def test_an_agreement_is_subscribed_with_somebody() -> None:
    text = f"The rector of {LUND}, Ann Berg, subscribed with the rector of {KYOTO} an agreement of cooperation."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)
    assert told(f"{BOTH} subscribed to the view that the agreement was bad.") == []
    assert told(f"{LUND} subscribed with a publisher and {KYOTO} did not.") == []


@pytest.mark.parametrize(
    ("opening", "agreed"),
    [
        ("An agreement on training was signed by Sweden and Japan on Monday.", True),
        ("A memorandum between Sweden and Japan was signed on Monday.", True),
        ("An agreement was not signed on Monday.", False),
        ("Agreements were signed on Monday.", False),
    ],
)
def test_the_parties_of_an_agreement_are_told_behind_it(opening: str, agreed: bool) -> None:
    ministries = "Ministry of Industry", "Ministry of Labour"
    found = told(f"{opening} The parties are Sweden's Ministry of Industry and Japan's Ministry of Labour.")
    assert [parties for _, _, parties in found] == ([ministries] if agreed else [])
    assert told(f"{opening} The parties in the lawsuit are the Ministry of Industry and {KYOTO}.") == []


ABOVE = f"This fall four universities in Asia have signed agreements with {LUND}.\n\n" + "It rained.\n\n" * 9
BELOW = f"\n\n• Osaka: {OSAKA}.\n\n• Kansai and Tokai: {KYOTO} and {NAGOYA}."


def test_a_list_far_below_its_promise_is_taken_up_by_a_line_that_says_so() -> None:
    text = f"{ABOVE}Agreements signed this time are with:{BELOW}"
    assert told(text) == star("agreement", "signed", LUND, OSAKA, KYOTO, NAGOYA)


@pytest.mark.parametrize("line", ["Agreements planned for next year are with:", "No agreements were signed with:"])
def test_a_line_that_takes_them_back_opens_no_list(line: str) -> None:
    assert told(f"{ABOVE}{line}{BELOW}") == []


def test_memoranda_in_which_contacts_end_are_listed_below() -> None:
    head = f"Contacts have ended in Memoranda of Understanding (MoU), signed between {LUND} and the institutions below."
    text = f"{head}\n\nThese institutions are:\n\n1. {KYOTO}, Japan (May, 2008)\n2. {OSAKA}, Japan (2010)"
    assert told(text) == star("mou", "signed", LUND, KYOTO, OSAKA)


PEOPLE = f"1. Prof. Ann Berg, Vice-Chancellor, {LUND}\n2. Dr. Ken Mori, on behalf of the President, {KYOTO}"


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("The following signed the agreement:", "agreement"),
        ("The following signed the communiqué on the new network:", "other"),
        ("The memorandum was signed by the following:", "mou"),
    ],
)
def test_who_signed_is_listed_below_with_their_house(head: str, kind: str) -> None:
    assert told(f"Five houses met.\n\n{head}\n\n{PEOPLE}") == one(kind, "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "head",
    [
        "The following attended the signing of the agreement:",
        "The following will sign the agreement:",
        "The following have not signed the agreement:",
    ],
)
def test_who_did_not_sign_is_listed_too(head: str) -> None:
    assert told(f"Five houses met.\n\n{head}\n\n{PEOPLE}") == []


FIRST = f"Ann Berg, rector of {LUND}, and Ken Mori, president of {KYOTO}, signed the first memorandum."


@pytest.mark.parametrize(
    "second",
    [
        f"Berg also signed the second memorandum, and Bing Lee, president of {OSAKA}, signed with her.",
        f"Berg and Bing Lee, president of {OSAKA}, signed the second memorandum.",
    ],
)
def test_somebody_signs_with_an_officer_told_before(second: str) -> None:
    assert told(f"{FIRST} {second}") == [*one("mou", "signed", LUND, KYOTO), *one("mou", "signed", LUND, OSAKA)]


@pytest.mark.parametrize(
    "text",
    [
        f"Ann Berg of {LUND} signed the guest book, and Bing Lee, president of {OSAKA}, talked with her.",
        f"Ann Berg of {LUND} will sign the agreement, and Bing Lee, president of {OSAKA}, signed with her students.",
    ],
)
def test_somebody_beside_an_officer_need_not_sign(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "agreed"),
    [
        (f"Nordic Tech (NT3) was founded in 2005 by {LUND}, {UPPSALA} and {KYOTO}.", True),
        (f"Nordic Tech was founded in 2005 by graduates of {LUND}, {UPPSALA} and {KYOTO}.", False),
        (f"Nordic Tech was founded by {LUND} and {KYOTO}.", False),
    ],
)
def test_what_three_houses_found_unites_them(text: str, agreed: bool) -> None:
    assert told(text) == (one("other", "reported", LUND, UPPSALA, KYOTO) if agreed else [])


def test_us_is_the_house_whose_news_it_is() -> None:
    text = f"{LUND} is glad. This year {KYOTO} and {OSAKA} also signed with us."
    assert told(text, publisher=LUND) == star("agreement", "signed", LUND, KYOTO, OSAKA)
    assert told(f"{KYOTO} signed an agreement with us.", publisher=LUND) == []
    assert told(f'"{KYOTO} has signed with us", said the rector of {OSAKA}.', publisher=LUND) == []


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        (f"{LUND} teaches nursing with two of its sister universities, {KYOTO} of Japan and {OSAKA}.", (KYOTO, OSAKA)),
        (f"{LUND} sent students to its sister school {KYOTO}.", (KYOTO,)),
        (f"{LUND} and {UPPSALA} visited its sister university, {KYOTO}.", ()),
        (f"{LUND} is looking for sister universities such as {KYOTO}.", ()),
        (f"{LUND} lost its former sister university, {KYOTO}.", ()),
    ],
)
def test_sister_universities_are_partners(text: str, partners: tuple[str, ...]) -> None:
    assert told(text) == star("other", "reported", LUND, *partners)


def test_days_in_padded_brackets_and_years_behind_a_full_stop_are_of_their_entry() -> None:
    text = f"{LUND} has memoranda with the institutions below:\n\n1. {KYOTO}, Japan ( March, 2010)\n2. {OSAKA}. (2011)"
    assert signed(text) == ["2010-03", "2011"]


def test_governments_endorse_what_they_have_agreed() -> None:
    text = "The Government of Peru has endorsed an agreement with the Government of Ghana on diplomas."
    assert told(f"{text} The document was signed on March 14.") == one(
        "agreement", "signed", "Government of Peru", "Government of Ghana"
    )
    assert told(text) == one("agreement", "planned", "Government of Peru", "Government of Ghana")


FOUR = (LUND, UPPSALA, KYOTO, OSAKA)


@pytest.mark.parametrize(
    "text",
    [
        f"Set up in 2005, the Green Campus Consortium has four members: {LUND}, {UPPSALA}, {KYOTO} and {OSAKA}.",
        f"{LUND} belongs to Nordic Tech, an alliance formed in 2005 with {UPPSALA}, {KYOTO} and {OSAKA}.",
        f"{LUND} is part of the Nordic Tech alliance together with {UPPSALA}, {KYOTO} and {OSAKA}.",
        f"{LUND} is a member of the Nordic Tech alliance with {UPPSALA}, {KYOTO} and {OSAKA}.",
        f"{LUND} is a founding member of Nordic Tech, a consortium that also includes {UPPSALA}, {KYOTO} and {OSAKA}.",
        f"Besides {LUND}, the alliance includes {UPPSALA}, {KYOTO} and {OSAKA}.",
        f"{LUND}, {UPPSALA}, {KYOTO} and {OSAKA} make up the Nordic Tech alliance.",
        f"{LUND} coordinates the Nordic Tech alliance, which also includes {UPPSALA}, {KYOTO} and {OSAKA}.",
        f"{LUND}'s partners in the Nordic Tech alliance are {UPPSALA}, {KYOTO} and {OSAKA}.",
        f"{LUND} is one of the founders of the alliance, along with {UPPSALA}, {KYOTO} and {OSAKA}.",
        f"In the Nordic Tech alliance, {LUND} works together with {UPPSALA}, {KYOTO} and {OSAKA}.",
        f"{LUND}, {UPPSALA}, {KYOTO} and {OSAKA} cooperate within the Nordic Tech alliance.",
    ],
)
def test_who_is_in_an_alliance_with_whom_is_told_in_many_ways(text: str) -> None:
    assert told(text) == one("other", "reported", *FOUR)


@pytest.mark.parametrize(
    "text",
    [
        f"The alliance has three critics: {LUND}, {UPPSALA} and {KYOTO}.",
        f"The alliance has five members: {LUND}, {UPPSALA} and {KYOTO}.",
        f"Besides {LUND}, the conference included {UPPSALA}, {KYOTO} and {OSAKA}.",
        f"{LUND} is part of an alliance which competes with {UPPSALA} and {KYOTO}.",
        f"{LUND} and {KYOTO} want to work together in the Nordic Tech alliance.",
        f"{LUND} works with {KYOTO} in the defence alliance of the North.",
    ],
)
def test_who_is_in_no_alliance_together_is_told_too(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"A delegation of {LUND} was in Asia. It visited {KYOTO} and {OSAKA}, and an agreement was signed with each.",
        f"A delegation of {LUND} was in Asia. It visited {KYOTO} and {OSAKA}, and with both an agreement was signed.",
        f"A delegation of {LUND} was in Asia. It visited {KYOTO} and {OSAKA}. With each an agreement was signed.",
        f"The delegation of {LUND} visited {KYOTO} and {OSAKA}, and with each of the two an agreement was signed.",
    ],
)
def test_a_visitor_signs_with_each_of_its_hosts(text: str) -> None:
    assert told(text) == star("agreement", "signed", LUND, KYOTO, OSAKA)


def test_without_a_visitor_each_is_of_nobody() -> None:
    assert told("A memorandum was signed with each.") == []
    assert told(f"{KYOTO} and {OSAKA} are old. No agreement was signed with either.") == []


def test_partners_in_an_agreement_are_its_parties() -> None:
    assert told(f"Partners in the accord are {LUND}, {KYOTO} and {OSAKA}.") == one(
        "agreement", "signed", LUND, KYOTO, OSAKA
    )
    assert told(f"Partners in the project are {LUND}, {KYOTO} and {OSAKA}.") == []
    assert told(f"Partners in the planned accord are {LUND} and {KYOTO}.") == []


def test_the_two_partners_are_the_others_of_whom_the_sentence_before_told() -> None:
    text = f"The project is run by {LUND}, {KYOTO} and {OSAKA}. {LUND} has signed an accord with the two partners."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, OSAKA)


def test_what_is_opened_together_in_a_land_is_of_both() -> None:
    text = f"{LUND} opened a joint laboratory in Japan together with {KYOTO}."
    assert told(text) == one("joint-institute", "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "house",
    [
        f"the College of Architecture and Design (CoAD) of {KYOTO}",
        f"the School of Biology of the Kansai-based {KYOTO}",
    ],
)
def test_a_college_signs_for_the_house_that_it_is_of(house: str) -> None:
    assert told(f"{LUND} signed an agreement with {house}.") == one("agreement", "signed", LUND, KYOTO)


def test_a_quarter_in_a_name_gives_two_letters() -> None:
    text = "NENU Delegation in Sweden\n\nA delegation of our university visited Sweden. It signed a memorandum with "
    found = told(f"{text}{LUND}.", publisher="Northeast Normal University")
    assert found == one("mou", "signed", "NENU", LUND)


def test_members_are_told_besides_one() -> None:
    text = "The Green Sea Consortium was set up in 2005. Its three members teach."
    text = f"{text} Members are, besides {LUND}, {KYOTO} (Japan) and {OSAKA}."
    assert told(text) == one("other", "reported", LUND, KYOTO, OSAKA)


def test_a_spanish_name_goes_on_over_small_words() -> None:
    name = "Universidad Nacional de Educación a Distancia"
    assert told(f"{LUND} signed an agreement with the {name}.") == one("agreement", "signed", LUND, name)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"The friendship between {LUND} and {KYOTO} has been confirmed with the signature of an accord.", "signed"),
        (f"Ties between {LUND} and {KYOTO} will be strengthened by the signing of an accord.", "planned"),
    ],
)
def test_ties_are_confirmed_by_a_signature(text: str, status: str) -> None:
    assert told(text) == one("agreement", status, LUND, KYOTO)


def test_the_conservatory_is_the_one_that_the_text_is_about() -> None:
    conservatory = "Fjord Conservatory of Music"
    text = f"{conservatory} is a public school. In 2017, the Conservatory and {LUND} signed an agreement."
    assert told(text) == one("agreement", "signed", conservatory, LUND)


def test_houses_that_form_a_consortium_renew_their_agreement() -> None:
    text = f"{LUND}, {KYOTO} and {OSAKA}, which form the consortium of three universities, renewed their agreement."
    assert told(text) == one("agreement", "renewed", LUND, KYOTO, OSAKA)


def test_partners_in_several_memoranda_are_told_in_pairs() -> None:
    text = f"The partners in the memoranda are Lund-based {LUND} and {KYOTO}, Japan; and {UPPSALA} and {OSAKA}, Japan."
    assert told(text) == [*one("mou", "signed", LUND, KYOTO), *one("mou", "signed", UPPSALA, OSAKA)]
    assert told(f"The partners in the memoranda are {LUND}, {KYOTO} and {OSAKA}.") == []


@pytest.mark.parametrize(("whom", "agreed"), [("the two alliances", False), ("their universities", True)])
def test_who_signs_for_a_group_has_no_agreement_of_its_own(whom: str, agreed: bool) -> None:
    text = f"{LUND} president Ann Berg and {KYOTO} president Ken Mori signed the memorandum on behalf of {whom}."
    assert told(text) == (one("mou", "signed", LUND, KYOTO) if agreed else [])


@pytest.mark.parametrize("office", ["representative", "president", "vice president"])
def test_an_acronym_signs_by_its_officer(office: str) -> None:
    text = f"Ann Berg spoke to students of {KYOTO}. FJORDA {office} Jo Holm signed an agreement with {LUND}."
    assert told(text) == one("agreement", "signed", "FJORDA", LUND)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The alliance FjordTech has three programmes.", "FjordTech was founded in 2008 and includes the following"
         " three universities: {0}, {1} and {2}."),
        ("FjordTech is an alliance of technical universities.", "FjordTech consists of {0}, {1} and {2}."),
        ("The FjordTech alliance is old.", "The members of FjordTech are {0}, {1} and {2}."),
        ("FjordTech, the alliance of the mountains, is old.", "In FjordTech, {0} works together with {1} and {2}."),
    ],
)  # fmt: skip
def test_an_alliance_is_spoken_of_by_its_name_alone(first: str, second: str) -> None:
    names = second.format(LUND, KYOTO, OSAKA)
    assert told(f"{first} {names}") == one("other", "reported", LUND, KYOTO, OSAKA)
    assert told(f"The FjordTech fair is old. {names}") == []


def test_the_agreements_pair_houses() -> None:
    text = f"The agreements paired {LUND} with {KYOTO}, and {UPPSALA} with {OSAKA}."
    assert told(text) == [*one("agreement", "reported", LUND, KYOTO), *one("agreement", "reported", UPPSALA, OSAKA)]


@pytest.mark.parametrize("purpose", ["for research on law", "for training of nurses", "for education in Kenya"])
def test_what_an_agreement_is_for_is_no_part_of_a_name(purpose: str) -> None:
    assert told(f"{LUND} signed an agreement with {KYOTO} {purpose}.") == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} has concluded, with {KYOTO}, an agreement on research.",
        f"{LUND} has signed with {KYOTO} an agreement on research.",
        f"Thanks to an agreement signed with {KYOTO}, students of {LUND} can go abroad.",
    ],
)
def test_the_partner_stands_before_the_agreement_or_the_students_behind_it(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_who_is_named_behind_an_office_is_no_company() -> None:
    text = f"The rector of {LUND}, Ann Berg, and the president of Volvo Group, Ken Mori, signed an agreement."
    assert told(text) == one("agreement", "signed", LUND, "Volvo Group")


def test_people_move_between_two_under_an_agreement() -> None:
    text = f"Researchers will move between {LUND} and {KYOTO} thanks to a new agreement."
    assert told(text) == one("agreement", "reported", LUND, KYOTO)
    assert told(f"Buses will run between {LUND} and {KYOTO} under a new contract.") == []


def test_a_university_and_a_company_that_act_together_sign() -> None:
    text = f"{LUND} and Siemens are moving closer together. A memorandum was signed on Monday."
    assert told(text) == one("mou", "signed", LUND, "Siemens")
    assert told(f"{LUND} is financed by Siemens. A memorandum was signed on Monday.") == []


def test_a_faculty_signs_for_a_house_of_any_name() -> None:
    text = f"The Faculty of Law of Tec de Monterrey and {LUND} signed an agreement."
    assert told(text) == one("agreement", "signed", LUND, "Tec de Monterrey")


@pytest.mark.parametrize(
    ("text", "kind", "partners"),
    [
        (f"{LUND} has partners all over the world, among them {KYOTO} and {OSAKA}.", "other", (KYOTO, OSAKA)),
        (f"Besides {KYOTO}, {LUND} also has an agreement with {OSAKA}.", "agreement", (OSAKA, KYOTO)),
        (f"Students may study at {KYOTO} or {OSAKA}, with which {LUND} has agreements.", "agreement", (KYOTO, OSAKA)),
    ],
)
def test_partners_of_one_house_are_told_in_other_places(text: str, kind: str, partners: tuple[str, ...]) -> None:
    assert sorted(told(text)) == sorted(star(kind, "reported", LUND, *partners))


def test_a_house_signs_with_each_of_those_who_visited_it() -> None:
    text = f"{LUND} was visited by delegations from {KYOTO} and {OSAKA}; agreements were signed with each of them."
    assert told(text) == star("agreement", "signed", LUND, KYOTO, OSAKA)


def test_a_memorandum_to_that_effect_is_of_the_two_before() -> None:
    text = f"{LUND} will work with Siemens to train nurses."
    assert told(f"{text} A memorandum to that effect was signed on Monday.") == one("mou", "signed", LUND, "Siemens")
    assert told(f"{text} A memorandum was signed on Monday.") == []


def test_one_of_so_many_signatories_is_told_with_the_others() -> None:
    text = f"{LUND} is one of three signatories of an agreement, the others being {KYOTO} and {OSAKA}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, OSAKA)
    assert told(f"{LUND} is one of nine signatories of an agreement, the others being {KYOTO} and {OSAKA}.") == []


def test_the_agency_is_the_one_told_before() -> None:
    agency = "Agency for Language Development"
    text = f"A memorandum between the {agency} and {LUND} was signed. The Agency signed another one with {KYOTO}."
    assert told(text) == star("mou", "signed", agency, LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and Siemens do not move closer together. A memorandum was signed.",
        f"An agreement was signed by Peru and Ghana. A lawsuit began. The parties are {LUND} and {KYOTO}.",
        f"{LUND}, {KYOTO} and {OSAKA} compete. {LUND} has signed an agreement with both partners of its law school.",
        f"{LUND} visited {KYOTO} and {OSAKA}, and with both a contract to buy fish was signed by the mayor.",
        f"{LUND} hosted {KYOTO} and {OSAKA}, and with each of the three firms an agreement was signed.",
        f"{LUND} received students from {KYOTO} and {OSAKA}, and with each of them an agreement was signed.",
        f"If {LUND} is one of three signatories of the agreement, the others being {KYOTO} and {OSAKA}, it must pay.",
        f"The following signed the agreement as witnesses:\n\nAnn Berg, rector, {LUND}\nJo Holm, rector, {KYOTO}",
        f"Ann Berg of {LUND} signed the memorandum, and {KYOTO} signed with her a letter of protest.",
        f"Equinor is the critic of a global alliance. Equinor brings together {LUND}, {KYOTO} and {OSAKA}.",
        f"Researchers will not move between {LUND} and {KYOTO} thanks to a new agreement.",
        f"In the alliance, {LUND} cannot work with {KYOTO}.",
        f"{LUND} belonged to the alliance together with {KYOTO} until 2019.",
        f"{LUND} and {KYOTO} agreed that joint courses would be ended.",
        f"{LUND} has lost its sister university {KYOTO}.",
        f"{LUND}, a rumoured partner of {KYOTO}, is old.",
    ],
)
def test_words_that_sound_like_these_forms_claim_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("beside", [f"Besides suing {OSAKA}", f"Besides {OSAKA}'s rector"])
def test_who_is_told_besides_need_not_have_an_agreement(beside: str) -> None:
    assert told(f"{beside}, {LUND} also has an agreement with {KYOTO}.") == one("agreement", "reported", LUND, KYOTO)
