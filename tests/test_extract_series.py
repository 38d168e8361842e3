"""Texts that tell of several agreements one after another: who signed *it*, *the second* and *the third text*."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, GHANA, KYOTO, LUND, OSAKA, UPPSALA, Told, one, read, star, told

THREE = "Three accords were signed on Monday between the two countries."
MINISTER = f"{THREE} The Minister of Fisheries, Kofi Boateng, spoke at the seat of the Ministry of Fisheries."
RECTORS = f"the rector of {LUND}, Eva Ek, the rector of {KYOTO}, Aiko Mori, and the rector of {OSAKA}, Ken Ito"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{THREE} The first accord opens an office. It was signed for {LUND} by Eva Ek and for {KYOTO} by its "
         "president, Aiko Mori.", one("agreement", "signed", LUND, KYOTO)),
        (f"{THREE} The first accord opens an office. It bears the signatures of Eva Ek, rector of {LUND}, and of the "
         f"director of {KYOTO}, Aiko Mori.", one("agreement", "signed", LUND, KYOTO)),
        (f"{THREE} The third text founds a school. It carries the signatures of the rectors of {LUND}, {KYOTO} and "
         f"{OSAKA}.", one("agreement", "signed", LUND, KYOTO, OSAKA)),
        (f"{THREE} The third text founds a school. Those who signed it are {RECTORS}.",
         one("agreement", "signed", LUND, KYOTO, OSAKA)),
        (f"{MINISTER} The first accord opens an office. It was signed by Minister Boateng, on behalf of his ministry, "
         f"and by the rector of {LUND}, Eva Ek.", one("agreement", "signed", "Ministry of Fisheries", LUND)),
        (f"{MINISTER} The first accord opens an office. It bears the signatures of Minister Boateng and of the rector "
         f"of {LUND}, Eva Ek.", one("agreement", "signed", "Ministry of Fisheries", LUND)),
    ],
)  # fmt: skip
def test_it_is_the_agreement_told_before(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"A petition on fees was drafted. It was signed by the rectors of {LUND} and {KYOTO}.",
        f"A petition on fees was drafted. It bears the signatures of the rectors of {LUND} and {KYOTO}.",
        f"{THREE} The tower carries the signatures of students of {LUND} and {KYOTO}.",
        f"{THREE} Those who will sign it are the rectors of {LUND} and {KYOTO}.",
        f"{THREE} Those who signed the open letter are the rectors of {LUND} and {KYOTO}.",
        f"{THREE} It does not bear the signatures of the rectors of {LUND} and {KYOTO}.",
        f"{MINISTER} The first accord aids ports. It was not signed by Minister Boateng and by the rector of {LUND}.",
        f"{THREE} It was signed by Minister Boateng and by the rector of {LUND}, Eva Ek.",
    ],
)
def test_what_is_no_agreement_or_not_signed_has_no_parties(text: str) -> None:
    assert told(text) == []


def test_who_else_signs_the_agreement_of_two_is_no_third() -> None:
    before = f"{LUND} signed a memorandum with {KYOTO} and {OSAKA}. Eva Ek signed the memorandum for {LUND}."
    assert told(f"{before} For {KYOTO} it was signed by Aiko Mori, and for {OSAKA} by Ken Ito.") == one(
        "mou", "signed", LUND, KYOTO, OSAKA
    )


SIGNERS = (
    f"the delegate of {GHANA}, Ama Addo, the rector of {LUND}, Eva Ek, the rector of {UPPSALA}, Jo Li, and the rector "
    f"of {AARHUS}, Ann Berg"
)


@pytest.mark.parametrize(
    "second",
    [
        f"is about renewing the framework agreements of {GHANA} with three Nordic universities. It was signed by",
        f"concerns the extension of the accords that bind {GHANA} to each of three Nordic universities. The documents "
        "were signed by",
        f"renews the agreements between {GHANA} and three Nordic universities. It bears the signatures of",
    ],
)
def test_the_signatories_of_renewed_agreements_are_those_of_one_house_with_each(second: str) -> None:
    expected = sorted(star("agreement", "renewed", GHANA, AARHUS, LUND, UPPSALA))
    assert sorted(told(f"{THREE} The second {second} {SIGNERS}.")) == expected


def test_a_renewal_of_others_does_not_renew_what_was_told_before() -> None:
    text = (
        f"{THREE} The first accord was signed by the rectors of {KYOTO} and {OSAKA}. The second is about renewing the "
        f"agreements of {GHANA} with three Nordic universities."
    )
    assert told(text) == one("agreement", "signed", KYOTO, OSAKA)


def test_as_many_must_sign_as_the_sentence_counts() -> None:
    second = f"The second is about renewing the agreements of {GHANA} with five colleges."
    assert [len(parties) for *_, parties in told(f"{THREE} {second} It was signed by {SIGNERS}.")] == [4]


@pytest.mark.parametrize(
    "told_of_one",
    [
        f"The first was signed by the rectors of {LUND} and {KYOTO}.",
        f"The first, on fish, was signed by the rectors of {LUND} and {KYOTO}.",
        f"The second, signed by {LUND} and {KYOTO}, covers fish.",
        f"The second was concluded by {LUND} with {KYOTO}.",
        f"The second was concluded between {LUND} and {KYOTO}.",
        f"Under the second, {LUND} and {KYOTO} will train nurses.",
        f"The first brings together {LUND} and {KYOTO}.",
        f"The third links {LUND} and {KYOTO}.",
        f"The first text was signed by {LUND} and {KYOTO}.",
        f"The parties to the third are {LUND} and {KYOTO}.",
        f"The last of the three was signed by {LUND} and {KYOTO}.",
    ],
)
def test_an_ordinal_stands_for_one_of_several_agreements(told_of_one: str) -> None:
    assert told(f"{THREE} {told_of_one}") == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Two matches were played. The first was won by {LUND} and {KYOTO}.",
        f"Two letters were written to the king. The first was signed by {LUND} and {KYOTO}.",
        f"{THREE} Two workshops followed. The second brought together {LUND} and {KYOTO}.",
        f"{THREE} The second was won by {LUND} and {KYOTO}.",
        f"{THREE} The first day was spent with {LUND} and {KYOTO}.",
        f"{THREE} The third has not been signed by {LUND} and {KYOTO}.",
        f"{THREE} The third is still being negotiated by {LUND} and {KYOTO}.",
    ],
)
def test_an_ordinal_of_other_things_stands_for_none(text: str) -> None:
    assert told(text) == []


def test_an_ordinal_of_agreements_to_come_is_planned() -> None:
    text = f"Three accords will be signed on Friday. The first will be signed by the rectors of {LUND} and {KYOTO}."
    assert told(text) == one("agreement", "planned", LUND, KYOTO)


FIRST = f"A first memorandum was signed by {LUND}, {UPPSALA} and {AARHUS}."
EACH_OF_THREE = [*one("mou", "signed", LUND, UPPSALA, AARHUS), *star("mou", "signed", KYOTO, AARHUS, LUND, UPPSALA)]


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST} After that each of the three universities signed a memorandum with {KYOTO}.",
        f"{FIRST} Each of the three then signed a memorandum with {KYOTO}.",
        f"{FIRST} The three universities each signed a memorandum with {KYOTO}.",
    ],
)
def test_each_of_a_counted_group_has_one_of_its_own(text: str) -> None:
    assert sorted(told(text)) == sorted(EACH_OF_THREE)


def test_a_counted_group_signs_together() -> None:
    expected = [*one("mou", "signed", LUND, UPPSALA, AARHUS), *one("mou", "signed", LUND, UPPSALA, AARHUS, KYOTO)]
    assert told(f"{FIRST} The three then signed a memorandum with {KYOTO}.") == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"Foreign signatories of memoranda with {LUND} are: {KYOTO} (Japan), {GHANA} (Ghana), and {AARHUS}, Denmark.",
         "mou"),
        (f"The signatories of the agreements with {LUND} were {KYOTO}, {GHANA} and {AARHUS}.", "agreement"),
        (f"From abroad these universities signed memoranda with {LUND}: {KYOTO}, {GHANA} and {AARHUS}.", "mou"),
    ],
)  # fmt: skip
def test_the_signatories_of_agreements_with_one_house_have_one_each(text: str, kind: str) -> None:
    assert sorted(told(text)) == sorted(star(kind, "signed", LUND, KYOTO, GHANA, AARHUS))


@pytest.mark.parametrize(
    "text",
    [
        f"The signatories of the petition with {LUND} were {KYOTO} and {GHANA}.",
        f"The signatories of planned memoranda with {LUND} are {KYOTO} and {GHANA}.",
    ],
)
def test_signatories_of_a_petition_or_of_plans_have_signed_nothing(text: str) -> None:
    assert all(status == "planned" for _, status, _ in told(text))


@pytest.mark.parametrize("title", [f"{LUND} and {KYOTO} become partners", f"{LUND} teams up with {KYOTO}"])
def test_a_title_of_partners_may_announce_what_is_to_be_signed(title: str) -> None:
    body = "In Lund the two will sign a partnership treaty on Friday, 10 May 2024."
    assert told(f"{title}\n\n{body}") == one("agreement", "planned", LUND, KYOTO)
    assert told(f"{title}\n\n{body.replace('will sign', 'signed')}", published="2024-05-12") == one(
        "agreement", "signed", LUND, KYOTO
    )


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"{THREE} There follow the accord of {LUND} with {KYOTO} for a school in Nara, of {LUND} with {OSAKA}, by "
         f"which 40 nurses are to be trained, and of {LUND} with {GHANA}.",
         [(LUND, KYOTO), (LUND, OSAKA), (LUND, GHANA)]),
        (f"{THREE} Among them is the agreement of {LUND} with {KYOTO} and of {AARHUS} with {GHANA}.",
         [(LUND, KYOTO), (AARHUS, GHANA)]),
        (f"{THREE} Cooperation was also agreed between {LUND} and {KYOTO}, {LUND} and {OSAKA}, and between {AARHUS} "
         f"and {GHANA} in law.", [(LUND, KYOTO), (LUND, OSAKA), (AARHUS, GHANA)]),
        # the visit of others is none
        (f"{THREE} The accord of {LUND} with {KYOTO} and the visit of {AARHUS} with {GHANA} were praised.",
         [(LUND, KYOTO)]),
    ],
)  # fmt: skip
def test_a_series_goes_on_without_its_noun(text: str, pairs: list[tuple[str, str]]) -> None:
    found = told(text)
    assert sorted(names for *_, names in found) == sorted(tuple(sorted(pair)) for pair in pairs)
    assert {status for _, status, _ in found} == {"signed"}


def days(text: str) -> set[tuple[str, str | None]]:
    return {(next(name for name in each.parties if name != LUND), each.signed) for each in read(text)}


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} has agreements in Asia. One with {KYOTO} was signed in March 2004 and another with {OSAKA} on 11 "
        "October 2005.",
        f"{LUND} has two agreements in Asia: one with {KYOTO} was signed in March 2004 and one with {OSAKA} on 11 "
        "October 2005.",
        f"{LUND} signed an agreement with {KYOTO} in March 2004 and another with {OSAKA} on 11 October 2005.",
        f"{LUND} signed an agreement with {KYOTO} in March 2004 and, on 11 October 2005, another with {OSAKA}.",
        f"An agreement of {LUND} with {KYOTO} was signed in March 2004, another with {OSAKA} on 11 October 2005.",
    ],
)
def test_each_agreement_that_is_counted_off_has_its_own_date(text: str) -> None:
    assert days(text) == {(KYOTO, "2004-03"), (OSAKA, "2005-10-11")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} signed an agreement with {KYOTO} in 2004 valid until 2009 and another with {OSAKA} in 2005.",
         {(KYOTO, "2004"), (OSAKA, "2005")}),
        (f"Two letters were written. One with {KYOTO} was signed in March 2004 by {LUND}.", set()),
        (f"Two games were played. One with {KYOTO} was signed off in 2004 and another with {OSAKA} in 2005.", set()),
    ],
)  # fmt: skip
def test_other_dates_and_other_things_are_not_counted_off(text: str, expected: set[tuple[str, str | None]]) -> None:
    assert days(text) == expected


EIGHT = "Eight memoranda were signed on Tuesday by the two countries. The minister was glad. It rained. He went home."


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"Among the eight is one between {LUND} and {KYOTO}, concerning fish, and one between {UPPSALA} and {OSAKA}.",
         [(LUND, KYOTO), (UPPSALA, OSAKA)]),
        (f"The eight include one between {LUND} and {KYOTO}. {UPPSALA} and {OSAKA} will together promote the arts.",
         [(LUND, KYOTO), (UPPSALA, OSAKA)]),
        (f"Among the eight is one between {LUND} and {KYOTO}. Then there is the collaboration of {UPPSALA} with {OSAKA}"
         f", under which an office opens, and of {UPPSALA} with {GHANA} for the training of nurses.",
         [(LUND, KYOTO), (UPPSALA, OSAKA), (UPPSALA, GHANA)]),
        (f"Among these eight is one between {LUND} and {KYOTO}. Furthermore, agreements on rice were inked by {AARHUS} "
         f"with {GHANA}, while {UPPSALA} and {OSAKA} agreed to strengthen urban studies.",
         [(LUND, KYOTO), (AARHUS, GHANA), (UPPSALA, OSAKA)]),
    ],
)  # fmt: skip
def test_a_text_takes_its_agreements_up_by_their_number(text: str, pairs: list[tuple[str, str]]) -> None:
    found = told(f"{EIGHT} {text}")
    assert sorted(names for *_, names in found) == sorted(tuple(sorted(pair)) for pair in pairs)
    assert {status for _, status, _ in found} == {"signed"}


@pytest.mark.parametrize(
    "text",
    [
        f"{EIGHT} Eight games followed. Among the eight is one between {LUND} and {KYOTO}.",
        f"{EIGHT} Among the nine is one between {LUND} and {KYOTO}.",
        f"{EIGHT} Among the guests was one between {LUND} and {KYOTO}.",
        f"{EIGHT.replace('were', 'will be')} Among the eight is one between {LUND} and {KYOTO}.",
        f"{EIGHT} {LUND} and {KYOTO} will together promote the arts.",
        f"{THREE} Four games followed. Among the four is one between {LUND} and {KYOTO}.",
        f"It rained. Then there is the collaboration of {LUND} with {KYOTO}.",
    ],
)
def test_what_is_not_of_the_number_told_is_no_agreement(text: str) -> None:
    assert told(text) == []


MINISTRY = "Ministry of Fisheries"
FOUNDED = "The Coast Guild of Universities was founded by a group of institutions in Lima today."


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        # those beside the counted are named again, some sentences on
        (f"A memorandum was signed by {LUND}, the {MINISTRY} and three institutions. It is a milestone. It rained. It "
         f"forms a consortium whose members are {LUND}, the {MINISTRY} and three universities of renown: {KYOTO}, "
         f"{OSAKA} and {GHANA}.", (LUND, MINISTRY, KYOTO, OSAKA, GHANA)),
        (f"{FOUNDED} Its members share an aim. Three members have so far been named: {LUND}, {KYOTO} and {OSAKA}.",
         (LUND, KYOTO, OSAKA)),
        (f"{FOUNDED} So far three members are known: {LUND}, {KYOTO} and {OSAKA}.", (LUND, KYOTO, OSAKA)),
        (f"{LUND} and {UPPSALA} have agreed with the industry to found a school. They signed the deal on 14 August "
         f"with {KYOTO}, an old house, and {OSAKA}, a house of farmers.", (LUND, UPPSALA, KYOTO, OSAKA)),
        (f"A school is to be set up under a deal of {LUND} and {UPPSALA} with two bodies, {KYOTO} and {OSAKA}. The "
         "four signed it on 14 August.", (LUND, UPPSALA, KYOTO, OSAKA)),
    ],
)  # fmt: skip
def test_one_agreement_of_many_is_told_over_several_sentences(text: str, parties: tuple[str, ...]) -> None:
    assert [names for *_, names in told(text)] == [tuple(sorted(parties))]


@pytest.mark.parametrize(
    "text",
    [
        f"{FOUNDED.replace('was founded', 'is to be founded')} Three members have been named: {LUND}, {KYOTO} and "
        f"{OSAKA}.",
        f"{FOUNDED} Three speakers have so far been named: {LUND}, {KYOTO} and {OSAKA}.",
        f"{FOUNDED} Three members have not been named. {LUND}, {KYOTO} and {OSAKA} sent guests.",
    ],
)
def test_no_members_are_named_of_what_is_not_founded_or_not_theirs(text: str) -> None:
    assert told(text) == []


def test_others_of_another_meeting_do_not_sign_with_them() -> None:
    text = f"{LUND} and {UPPSALA} held a fair. Visitors came to {AARHUS}. They signed the deal with {KYOTO}."
    assert all(set(names) <= {AARHUS, KYOTO} for *_, names in told(text))


def test_the_listed_partners_of_counted_memoranda_have_memoranda() -> None:
    text = f"Five memoranda were signed by {LUND}. From Asia, these institutions entered into partnership with {LUND}: "
    expected = star("mou", "signed", LUND, KYOTO, OSAKA, GHANA)
    assert sorted(told(f"{text}{KYOTO}, {OSAKA}, and {GHANA}.")) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "others"),
    [
        # what stands in brackets behind a town of a list has a comma
        (f"{LUND} has partnerships with the universities of Reading, Rouen and Bowling Green (Ohio, USA).",
         ("Bowling Green", "Reading", "Rouen")),
        # an agreement that came of the stop of a journey
        (f"The rector of {LUND} went on to {KYOTO} and was received by Rector Aiko Mori. Here, too, an exchange "
         "agreement came of the visit.", (KYOTO,)),
        (f"The rector of {LUND} called on the rector of {KYOTO}, and the call led to the signing of an exchange "
         "agreement.", (KYOTO,)),
    ],
)  # fmt: skip
def test_partners_of_a_hub_are_read_in_brackets_and_on_a_journey(text: str, others: tuple[str, ...]) -> None:
    assert sorted(names for *_, names in told(text)) == sorted(tuple(sorted((LUND, other))) for other in others)


@pytest.mark.parametrize(
    "text",
    [
        f"The rector of {LUND} visited {KYOTO}. No agreement came of the visit.",
        f"The rector of {LUND} visited {KYOTO}. A quarrel over an agreement came of the visit.",
        f"The rector of {LUND} visited {KYOTO}. A draft agreement came of the visit.",
        f"The rector of {LUND} called on the rector of {KYOTO} and an agreement with the city was signed.",
    ],
)
def test_what_did_not_come_of_a_visit_is_no_agreement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("asked", [KYOTO, f"the rector of {KYOTO}"])
def test_who_calls_on_another_to_sign_has_not_signed(asked: str) -> None:
    assert all(status == "planned" for _, status, _ in told(f"The rector of {LUND} called on {asked} to sign a pact."))
