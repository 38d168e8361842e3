"""Partners told by other words than *A signed an agreement with B*: delegations, ordinals, ties, counted partners.

The names are real so that they are recognised; what the sentences tell of them is made up.
"""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, CHIANG_MAI, GHANA, KYOTO, LUND, NAGOYA, OSAKA, Told, one, sides, star, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whose delegation it is, an earlier sentence tells
        (f"A delegation from {LUND} came to Japan to speak with colleges. The delegation visited {KYOTO}, which teaches"
         " law. The two sides then signed a memorandum of understanding.", one("mou", "signed", LUND, KYOTO)),
        (f"{OSAKA} held a congress on rice. A delegation of {LUND} arrived on Monday. On Tuesday the delegation signed"
         f" an agreement with {KYOTO}.", one("agreement", "signed", LUND, KYOTO)),
        (f"A delegation led by Maria Berg, vice-rector of {LUND}, paid a visit to {KYOTO} in Japan, where they signed"
         " a cooperation agreement.", one("agreement", "signed", LUND, KYOTO)),
        (f"A delegation of {LUND} came to Japan. At {KYOTO}, the delegation signed an agreement on staff exchange.",
         one("exchange", "signed", LUND, KYOTO)),
        (f"A delegation of {LUND} came to Japan. At {KYOTO}, the minister signed an agreement on staff exchange.", []),
        (f"Maria Sundin, vice-rector of {LUND}, led a delegation to Japan. The delegation toured three Japanese"
         f" universities – {KYOTO}, {OSAKA} and {NAGOYA}. The delegation's visit to {NAGOYA} included a meeting with"
         " its president. Both sides signed a cooperation agreement.", one("agreement", "signed", LUND, NAGOYA)),
        # a delegation of many is nobody's
        (f"A delegation of rectors from eight Danish universities came to Japan. The rector of {LUND} and Maria Berg"
         f" spoke. The delegation signed an agreement with {KYOTO}.", []),
        # who went signed with the one of the hosts who is named
        (f"{LUND} President Maria Berg visited {KYOTO} and {OSAKA} on Monday, during which they signed a protocol with"
         f" Dr. Ken Mori, the President of {KYOTO}.", one("agreement", "signed", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_a_delegation_stands_for_its_house(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{KYOTO} is among the partners with which {LUND} has signed a memorandum of understanding.",
         one("mou", "signed", LUND, KYOTO)),
        (f"{LUND} counts {KYOTO} and {OSAKA} among its partner universities.", star("other", "reported", LUND, KYOTO,
         OSAKA)),
        (f"{LUND} counts {KYOTO} and {OSAKA} among its rivals.", []),
        (f"{KYOTO} became the latest partner that {LUND} has in Japan.", one("other", "reported", LUND, KYOTO)),
        (f"{KYOTO} is the fourth {LUND} partner in Japan.", one("other", "reported", LUND, KYOTO)),
        (f"{KYOTO} is the fourth {LUND} guest in Japan.", []),
        (f"{LUND} and {KYOTO} have a strategic partnership.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have no partnership.", []),
        (f"{LUND} and {KYOTO} have a partnership office each.", []),
        (f"{LUND} formalised its ties with {KYOTO} by signing a memorandum.", one("mou", "signed", LUND, KYOTO)),
        (f"Last year {LUND} and {KYOTO} were signed a cooperation agreement.", one("agreement", "signed", LUND, KYOTO)),
        (f"Last year {LUND} and {KYOTO} were sent a cooperation agreement.", []),
        (f"{LUND} signed a memorandum with Prof. Dr. Ken Mori, university rector of {KYOTO}.",
         one("mou", "signed", LUND, KYOTO)),
        (f"{LUND} signed a memorandum with Prof. Dr. Ken Mori, former university rector of {KYOTO}.", []),
        (f"{LUND} and {KYOTO} updated their agreement in May.", one("agreement", "renewed", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} updated their websites after the agreement.", []),
        (f"{LUND} was founded in 1666. Its students enjoy an agreement established with {KYOTO}.",
         one("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} was founded in 1666. Its students enjoy an archive established with {KYOTO}.", []),
        (f"{LUND} compared its ties with {KYOTO} after signing a memorandum.", []),
    ],
)  # fmt: skip
def test_partners_are_counted_and_tied(text: str, expected: list[Told]) -> None:
    assert told(text) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} signed agreements in Tokyo. The first, with {KYOTO}, covers student exchange. The second, with"
         f" {OSAKA}, is about joint research.", star("agreement", "reported", LUND, KYOTO, OSAKA)),
        (f"{LUND} has signed an agreement with {KYOTO} and {CHIANG_MAI} one with {OSAKA}.",
         [*one("agreement", "signed", LUND, KYOTO), *one("agreement", "signed", CHIANG_MAI, OSAKA)]),
        (f"{LUND} plans exchanges. The first, with {KYOTO}, begins in May.", []),
    ],
)  # fmt: skip
def test_an_ordinal_stands_for_an_agreement(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} explored possibilities of formalising ties by signing an agreement with {KYOTO}.",
         one("agreement", "planned", LUND, KYOTO)),
        (f"{LUND} formalised its ties by signing an agreement with {KYOTO}.", one("agreement", "signed", LUND, KYOTO)),
        (f"Following a signed memorandum to establish a partnership with {KYOTO}, {LUND} opened an office.",
         one("mou", "reported", LUND, KYOTO)),
        (f"Following a draft memorandum to establish a partnership with {KYOTO}, {LUND} opened an office.",
         one("other", "planned", LUND, KYOTO)),
        (f"{LUND} is in talks with {KYOTO} about a student exchange agreement.",
         one("exchange", "planned", LUND, KYOTO)),
        (f"{LUND} held talks with {KYOTO} on signing a memorandum.", one("mou", "planned", LUND, KYOTO)),
        (f"{LUND} held talks with {KYOTO} before signing a memorandum.", []),
        (f"{LUND} discussed ways to make use of the existing memorandum with {KYOTO}.",
         one("mou", "reported", LUND, KYOTO)),
        (f"{LUND} discussed a memorandum with {KYOTO}.", one("mou", "planned", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_what_is_explored_is_not_done_and_what_exists_is(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_an_entry_may_say_when_it_was_signed() -> None:
    text = (
        f"{LUND} has memoranda of understanding with the following institutions:\n"
        f"- {KYOTO}, signed in 2019\n- {GHANA}, renewed in 2020\n- {AARHUS} opened a school\n"
    )
    assert told(text) == [*one("mou", "reported", LUND, KYOTO), *one("mou", "renewed", LUND, GHANA)]


def test_warm_relations_are_no_entries_of_a_list_that_is_only_hinted_at() -> None:
    text = f"In 2023 {LUND} concluded fifteen agreements. The best relations were those with {{}}."
    assert told(text.format(f"{KYOTO} (Japan), {GHANA} (Ghana) and {AARHUS} (Denmark)")) == []


def test_a_headline_without_a_full_stop_is_no_part_of_the_line_below() -> None:
    text = (
        f"Universities of Sweden and Japan sign a memorandum on student exchange\nThe rector of {LUND}, Professor Maria"
        f" Berg, came to {KYOTO} on Monday, where she was welcomed by its president.\nThe parties signed a memorandum"
        " of cooperation."
    )
    assert told(text) == one("mou", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # lines of pairs under a sentence that counts what was signed
        (f"Four agreements between Sweden and Japan were signed in Paris.\nThe new agreements\n"
         f"• {LUND} – {KYOTO}\n• {AARHUS} – {OSAKA} (north)\n",
         [*one("agreement", "signed", LUND, KYOTO), *one("agreement", "signed", AARHUS, OSAKA)]),
        (f"Four guests came to Paris.\n• {LUND} – {KYOTO}\n• {AARHUS} – {OSAKA} (north)\n", []),
        (f"Three years of twinning\n- Law for all: {LUND} and {KYOTO}\n- Clean water: {AARHUS} and {OSAKA}\n",
         [*one("other", "reported", LUND, KYOTO), *one("other", "reported", AARHUS, OSAKA)]),
        (f"Three years of travelling\n- Law for all: {LUND} and {KYOTO}\n- Clean water: {AARHUS} and {OSAKA}\n", []),
        # an agreement involves whom it pairs
        (f"Five memoranda were signed in Dubai. The memoranda involve {LUND} with {KYOTO} on law and {AARHUS} with"
         f" {OSAKA}.", [*one("mou", "signed", LUND, KYOTO), *one("mou", "signed", AARHUS, OSAKA)]),
        (f"The memoranda involve {LUND} with {KYOTO} on law.", one("mou", "reported", LUND, KYOTO)),
        (f"The memorandum involves {LUND} in talks with {KYOTO}.", []),
        (f"Two pacts were sealed in Tokyo between {LUND} and {AARHUS} with {KYOTO}.",
         star("agreement", "signed", KYOTO, LUND, AARHUS)),
        # one of several agreements
        (f"Among the agreements signed, {LUND} and {KYOTO} agreed to help young teachers.",
         one("agreement", "reported", LUND, KYOTO)),
        (f"Among the guests, {LUND} and {KYOTO} agreed to help young teachers.", []),
        # one university of a country with three of another
        (f"Memoranda were signed between {LUND} and {KYOTO}, {AARHUS} and {OSAKA}.",
         [*one("mou", "signed", LUND, KYOTO), *one("mou", "signed", AARHUS, OSAKA)]),
        (f"Memoranda were signed between {GHANA} and {NAGOYA}, {KYOTO} and {OSAKA}.",
         star("mou", "signed", GHANA, NAGOYA, KYOTO, OSAKA)),
    ],
)  # fmt: skip
def test_pairs_in_lines_and_lists(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"A memorandum was signed between {LUND} in Sweden, represented by its rector, Maria Berg, PhD, and {KYOTO}.",
         one("mou", "signed", LUND, KYOTO)),
        (f"A memorandum was signed by {LUND}, led by a visit to {OSAKA}, and {KYOTO}.", []),
        (f"A letter of intent was signed between {LUND} on the one hand, and {KYOTO} and {OSAKA} on the other hand.",
         one("other", "signed", LUND, KYOTO, OSAKA)),
    ],
)  # fmt: skip
def test_what_stands_beside_a_party_does_not_part_it_from_the_next(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_a_document_signed_with_us_and_others_is_ours_with_each() -> None:
    text = (
        f"Contracts were signed with {LUND} and several universities of Japan, in particular, {KYOTO} and"
        f" {OSAKA}."
    )
    assert told(text, publisher=LUND) == sorted(star("agreement", "signed", LUND, KYOTO, OSAKA))
    assert told(text) == []


def test_with_which_of_many_hosts_a_visitor_signed_is_open() -> None:
    visit = f"A delegation of {LUND} paid visits to {KYOTO}, {OSAKA} and {NAGOYA}, where they signed agreements."
    assert told(visit) == sides("agreement", "signed", (LUND,), (KYOTO, OSAKA, NAGOYA))
    assert told(f"A delegation of {LUND} paid a visit to {KYOTO}, where they signed agreements.") == one(
        "agreement", "signed", LUND, KYOTO
    )


def test_the_two_sides_are_those_whom_the_sentence_before_brings_together() -> None:
    text = (
        f"{LUND} signed a memorandum with {OSAKA} in May. In June its rector introduced {LUND} to the students of"
        f" {KYOTO}. The two sides signed a cooperation agreement."
    )
    assert told(text) == [*one("mou", "signed", LUND, OSAKA), *one("agreement", "signed", KYOTO, LUND)]
    apart = text.replace(f"to the students of {KYOTO}", "to the students")
    assert told(apart) == one("mou", "signed", LUND, OSAKA)


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (f"The document was signed by the dean of {AARHUS} and the president of {KYOTO}.", []),
        (f"A contract was signed by the rector of {AARHUS} and the president of {KYOTO}.",
         one("agreement", "signed", AARHUS, KYOTO)),
        (f"The document was signed by the dean of {AARHUS} and the president of {OSAKA}.",
         one("mou", "signed", AARHUS, OSAKA)),
    ],
)  # fmt: skip
def test_who_put_a_name_under_it_for_others_makes_no_second_agreement(second: str, expected: list[Told]) -> None:
    text = f"The Nordic Rectors' Union has signed a memorandum with {KYOTO}. {second}"
    assert sorted(told(text)) == sorted([*one("mou", "signed", "Nordic Rectors' Union", KYOTO), *expected])


def test_a_professor_told_before_stands_for_the_house_beside_another() -> None:
    text = (
        f"{LUND} President Prof. Maria Sundin signed agreements with two universities of Japan. On Monday, Prof. Sundin"
        f" and Prof. Ken Mori, President of {KYOTO}, signed a memorandum of understanding."
    )
    assert told(text) == one("mou", "signed", LUND, KYOTO)
    assert told(text.replace("Prof. Sundin and", "Prof. Moberg and")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what follows "ten memoranda were signed" tells of them by any noun of working together
        (f"Sweden and Japan signed ten memoranda. {LUND} and {KYOTO} have a collaboration in law.",
         one("other", "reported", LUND, KYOTO)),
        (f"Sweden and Japan held ten meetings. {LUND} and {KYOTO} have a collaboration in law.", []),
        (f"Sweden and Japan signed ten memoranda. Cooperation has also been established between {LUND} and {KYOTO},"
         f" {LUND} and {OSAKA}.", star("other", "reported", LUND, KYOTO, OSAKA)),
        (f"Sweden and Japan held ten meetings. Cooperation has also been established between {LUND} and {KYOTO}.", []),
        (f"Sweden and Japan signed ten memoranda. They are the collaboration between {LUND} and {KYOTO} to teach at a"
         f" school, the collaboration between {LUND} and {OSAKA} to train nurses.",
         star("other", "reported", LUND, KYOTO, OSAKA)),
        # what founded a body is no agreement of it
        (f"{LUND} is a member of the Nordic Rectors' Union. {LUND} follows the Treaty for the Nordic Rectors' Union"
         " which was signed in 1999.", []),
    ],
)  # fmt: skip
def test_what_a_list_of_signings_makes_an_agreement(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Ten memoranda were signed. {LUND} and {KYOTO} will open a restaurant in Tokyo.", []),
        (f"The ministry exchanged ten memoranda with colleges in Japan. On one MoU, {LUND} and {KYOTO} will set up an"
         f" office in Tokyo. {AARHUS} will train nurses with {OSAKA}.",
         [*one("mou", "signed", LUND, KYOTO), *one("mou", "signed", AARHUS, OSAKA)]),
        (f"The ministry spoke with ten colleges in Japan. {AARHUS} will train nurses with {OSAKA}.", []),
        (f"The ministry exchanged ten memoranda with colleges in Japan. {LUND} and {KYOTO} will meet in the final.",
         []),
        (f"The ministry exchanged ten memoranda with colleges in Japan. {LUND}, {AARHUS} and {KYOTO} will open shops.",
         []),
    ],
)  # fmt: skip
def test_what_two_will_do_under_agreements_that_are_only_counted(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


def test_respectively_makes_one_agreement_with_each() -> None:
    text = f"{LUND} signed an agreement with {KYOTO}, {OSAKA} and {GHANA} respectively."
    assert sorted(told(text)) == sorted(star("agreement", "signed", LUND, KYOTO, OSAKA, GHANA))


def test_names_behind_a_semicolon_are_those_counted_before() -> None:
    text = f"The MoU was signed between {LUND} and the two Japanese universities; {KYOTO} and {OSAKA}."
    assert sorted(told(text)) == sorted(star("mou", "signed", LUND, KYOTO, OSAKA))


def test_those_who_signed_with_many_did_not_sign_with_each_other() -> None:
    assert told(f"Letters of intent were signed by {LUND} and {AARHUS} with the eight Japanese HEIs.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The three memoranda signed in the mayor's presence are: {LUND} and {KYOTO}; {AARHUS} with {OSAKA} and"
         f" {NAGOYA}; and {GHANA} with {CHIANG_MAI}.",
         [*one("mou", "signed", LUND, KYOTO), *star("mou", "signed", AARHUS, OSAKA, NAGOYA),
          *one("mou", "signed", GHANA, CHIANG_MAI)]),
        (f"The three rooms named in the mayor's presence are: {LUND} and {KYOTO}; {AARHUS} with {OSAKA}.", []),
        (f"The declaration was signed by seven rectors of these universities: {LUND}, {AARHUS} and {KYOTO}.",
         one("declaration", "signed", LUND, AARHUS, KYOTO)),
        (f"The declaration was read by seven rectors of these universities: {LUND}, {AARHUS} and {KYOTO}.", []),
        # where a meeting was held tells no party
        (f"{LUND} and {KYOTO} came together on Monday. A memorandum was signed during the council meeting at {OSAKA}.",
         one("mou", "signed", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_lists_of_instruments_and_places_of_meetings(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


def test_no_confucius_institute_in_particular_is_a_side() -> None:
    text = f"A delegation came to {LUND} and spoke of a Confucius Institute. Both sides signed an agreement."
    assert told(text) == []
    text = f"A delegation of {KYOTO} came to {LUND} and spoke of a Confucius Institute. Both sides signed an agreement."
    assert told(text) == one("agreement", "signed", KYOTO, LUND)


def test_we_are_those_who_had_it_with_the_partner() -> None:
    text = (
        f"The student union of {AARHUS} spoke. {AARHUS} and its union met. {LUND} has suspended its memorandum with"
        f" {KYOTO}. “We have suspended the memorandum with {{}},” its rector said."
    )
    assert told(text.format(KYOTO)) == one("mou", "terminated", LUND, KYOTO)
    assert told(text.format(OSAKA)) != one("mou", "terminated", LUND, KYOTO)


def test_a_faculty_signs_for_the_university_that_the_text_is_about() -> None:
    text = f"{LUND} is proud of its ties. The Faculty of Earth Sciences has signed an agreement with {KYOTO}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)
    text = f"{KYOTO} was founded in 1897. The Faculty of Law of {OSAKA} has signed an agreement with {GHANA}."
    assert told(text) == one("agreement", "signed", OSAKA, GHANA)


def test_two_are_bound_by_an_agreement_or_work_under_one() -> None:
    assert told(f"{LUND} and {KYOTO} are bound by an agreement.") == one("agreement", "reported", LUND, KYOTO)
    assert told(f"{LUND} and {KYOTO} have been collaborating under an MoU.") == one("mou", "reported", LUND, KYOTO)
    assert told(f"{LUND} and {KYOTO} are bound by the laws of nature.") == []


def test_hands_are_joined_by_signing() -> None:
    assert told(f"{LUND} joins hands with {KYOTO} by signing an MoU.") == one("mou", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} and {KYOTO} have announced the expansion of their dual degree programme.",
         one("joint-programme", "reported", LUND, KYOTO)),
        (f"{LUND} announced the launch of a joint master's programme with {KYOTO}.",
         one("joint-programme", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have a double degree programme.", one("joint-programme", "reported", LUND, KYOTO)),
        (f"{LUND} and {KYOTO} have no double degree programme.", []),
        (f"{LUND} and {KYOTO} have announced a master's programme.", []),
        (f"{LUND} has a dual degree programme with three tracks.", []),
        (f"{LUND} has announced plans for a dual degree programme with {KYOTO}.",
         one("joint-programme", "planned", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_programmes_that_two_announce_or_have(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_who_renews_an_agreement_concluded_with_another() -> None:
    text = f"{LUND} renewed the agreement that was concluded with {KYOTO} in 1999."
    assert told(text) == one("agreement", "renewed", LUND, KYOTO)
    assert told(f"{LUND} renewed the agreement that was of use to {KYOTO}.") == []


@pytest.mark.parametrize(
    ("signing", "is_told"),
    [
        (f"{LUND} delegates visited three Japanese universities and signed a memorandum with each of them.", True),
        (f"Three universities in Japan were visited by a {LUND} delegation, and with each of them a memorandum was"
         " signed.", True),
        (f"Three universities in Japan were visited by a {LUND} delegation, and a memorandum was shown to each of"
         " them.", False),
    ],
)  # fmt: skip
def test_with_each_of_those_named_in_the_next_sentence(signing: str, is_told: bool) -> None:
    text = f"{signing} They are {KYOTO}, {OSAKA} and {NAGOYA}."
    assert sorted(told(text)) == (sorted(star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)) if is_told else [])


def test_with_each_of_those_visited_in_the_sentence_before() -> None:
    visit = f"A delegation of {LUND} visited {KYOTO}, {OSAKA} and {NAGOYA}."
    expected = sorted(star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA))
    assert sorted(told(f"{visit} The delegation signed a memorandum with each of them.")) == expected
    assert told(f"{visit} The delegation signed a memorandum with a company.") == []


def test_exchange_before_agreements_is_no_verb() -> None:
    assert told(f"{LUND} signed exchange agreements with {KYOTO}.") == one("exchange", "signed", LUND, KYOTO)
    assert told(f"{LUND} and {KYOTO} exchanged agreements.") == one("agreement", "signed", LUND, KYOTO)


def test_two_that_have_each_signed_have_one_each() -> None:
    text = f"{LUND} and {AARHUS} have each signed a pact with {KYOTO}."
    assert sorted(told(text)) == sorted(star("agreement", "signed", KYOTO, LUND, AARHUS))


@pytest.mark.parametrize(
    "said",
    [
        "the main public research institution in Japan",
        "one of the oldest universities in Japan",
        "Japan's oldest university",
        "a leading Japanese institution",
    ],
)
def test_what_explains_a_party_parts_it_from_nothing(said: str) -> None:
    assert told(f"{LUND} and {KYOTO}, {said}, signed an agreement.") == one("agreement", "signed", LUND, KYOTO)
    assert told(f"{LUND} signed an agreement with {KYOTO}, {said}.") == one("agreement", "signed", LUND, KYOTO)


def test_a_partnership_that_somebody_claims_is_not_told() -> None:
    assert told(f"{LUND} relies on a webpage to claim a partnership with {KYOTO}.") == []
    assert told(f"{LUND} relies on a partnership with {KYOTO}.") == one("other", "reported", LUND, KYOTO)


def test_countries_that_one_country_signed_with_are_no_partners_of_each_other() -> None:
    mutual = "on the mutual recognition of degrees"
    assert told(f"Cyprus has signed agreements {mutual} with Germany, Italy and Romania.") == []
    assert told(f"Germany and Italy have signed an agreement {mutual}.") == one(
        "mutual-recognition", "signed", "Germany", "Italy"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is founded has not signed
        (f'An accord was signed on the establishment of the "{GHANA}" under {LUND}.', []),
        (f"She stressed the importance of the partnership with {KYOTO}, said Kari Berg of {LUND}.", []),
        (f"The College of Law at {LUND} and the Social Science Academy from {KYOTO} have signed an MoU.",
         one("mou", "signed", LUND, KYOTO)),
        (f"The Antigua and Barbuda government, {LUND} and {KYOTO} signed an MoU.", one("mou", "signed", LUND, KYOTO)),
        (f"The president of theRAK Medical University signed an MoU with {LUND}.",
         one("mou", "signed", "RAK Medical University", LUND)),
    ],
)  # fmt: skip
def test_who_is_founded_praised_or_half_a_name_is_no_party(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"The partnership that {LUND} has with {KYOTO} has grown.", "other"),
        (f"Students gain from the agreement {LUND} has had with {KYOTO} since 2010.", "agreement"),
        (f"The rector praised the double degree agreement which {LUND} has with {KYOTO}.", "joint-programme"),
    ],
)
def test_an_agreement_that_one_has_with_another_is_theirs(text: str, kind: str) -> None:
    assert told(text) == one(kind, "reported", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"The links that {LUND} has with {KYOTO} have grown.",
        f"The agreement that {LUND} does not have with {KYOTO} would help.",
        f"He spoke of the agreement and of the talks that {LUND} has with {KYOTO}.",
    ],
)
def test_links_talks_and_what_one_does_not_have_are_no_agreement(text: str) -> None:
    assert told(text) == []


def test_those_who_are_among_the_ones_that_have_an_agreement_have_it() -> None:
    text = f"{LUND} and {OSAKA} are among the ten universities that have exchange agreements with {KYOTO}."
    assert told(text) == star("exchange", "reported", KYOTO, LUND, OSAKA)
    text = f"{LUND} was among the first European universities which signed a memorandum with {KYOTO}."
    assert told(text) == one("mou", "signed", LUND, KYOTO)


def test_those_who_will_be_among_them_or_only_met_them_do_not() -> None:
    assert told(f"{LUND} will be among the ten universities that have an agreement with {KYOTO}.") == []
    assert told(f"{LUND} met ten universities which signed a memorandum with {KYOTO}.") == []


@pytest.mark.parametrize("place", [f"at {LUND}", f"on Monday at {LUND}", f"at {LUND}'s main campus"])
def test_who_signed_with_a_partner_at_its_own_house_is_the_host(place: str) -> None:
    assert told(f"An agreement was signed with {KYOTO} {place}.") == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize("place", [f"at the {LUND} Congress", f"at {LUND}'s summer school", f"at a fair at {LUND}"])
def test_who_gave_an_event_at_which_others_signed_is_not(place: str) -> None:
    assert told(f"An agreement was signed with {KYOTO} {place}.") == []


def test_what_will_be_signed_at_a_house_names_no_host() -> None:
    assert told(f"An agreement will be signed with {KYOTO} at {LUND}.") == []
