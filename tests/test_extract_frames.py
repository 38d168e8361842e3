"""Who signed what with whom: a sentence for each rule, with its negative twin.

The names are real so that they are recognised; what the sentences tell of them is made up.
"""

from __future__ import annotations

import pytest

from extract_examples import Told, one, star, told_in_order as told
from kg.extract import Document, extract_claims

L, K, C, G = "Lund University", "Kyoto University", "Chiang Mai University", "University of Ghana"
A, O, T = "Aarhus University", "Osaka University", "University of Tartu"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # sign-active
        (f"{L} and {K} have inked a deal on joint research.", one("agreement", "signed", L, K)),
        (f"{L} signed a memorandum of understanding with {K}.", one("mou", "signed", L, K)),
        (f"The presidents of {L} and {K} signed the accord in the presence of the ambassador.",
         one("agreement", "signed", L, K)),
        (f"{K} and its partner {L} put pen to paper on a five-year agreement.", one("agreement", "signed", L, K)),
        (f"{L} announced today that it has signed an agreement with {K}.", one("agreement", "signed", L, K)),
        (f"{L} today became the tenth university to sign an agreement with {K}.", one("agreement", "signed", L, K)),
        (f"{L} with {K} signed a memorandum of understanding.", one("mou", "signed", L, K)),
        (f"At {K}, with which {L} signed a formal agreement, he gave a talk.", one("agreement", "signed", L, K)),
        # sign-passive
        (f"A partnership agreement between {L} in Sweden and {K} in Japan was inked in Tokyo.",
         one("agreement", "signed", L, K)),
        (f"A letter of intent was signed by the rector of {L} and the president of {K}.", one("other", "signed", L, K)),
        (f"The memorandum, which was signed by {L} and {K} in May, covers student exchange.",
         one("mou", "signed", L, K)),
        (f"An agreement has been reached between {L} and {K} to cooperate in physics.",  # nothing was signed
         one("agreement", "reported", L, K)),
        # signing-noun
        (f"The signing of the MoU by {L} and {K} follows three years of talks.", one("mou", "signed", L, K)),
        (f"A signing ceremony between {L} and {K} was held in May.", one("agreement", "signed", L, K)),
        # renewing
        (f"{K} renewed its memorandum of understanding with {L} for another five years.", one("mou", "renewed", L, K)),
        # nouns
        (f"{L}'s agreement with {K} allows students to spend a year in Japan.", one("exchange", "reported", L, K)),
        (f"Thanks to a new partnership between {L} and {K}, students earn two degrees.",
         one("joint-programme", "reported", L, K)),
        (f"{L} has cooperation agreements with more than 600 universities, among them {K}.",
         one("agreement", "reported", L, K)),
        # a faculty signs for its university
        (f"The Faculty of Engineering at {L} and the School of Informatics of {K} signed a cooperation agreement.",
         one("agreement", "signed", L, K)),
        # teaming up
        (f"{L} teams up with {K} to train nurses.", one("other", "reported", L, K)),
        (f"{L} has partnered with {K} to train nurses.", one("other", "reported", L, K)),
    ],
)  # fmt: skip
def test_two_parties_of_one_sentence(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"Officials from {L} visited {K} and discussed possible cooperation.",
        f"The workshop was organised by {L} in partnership with {K}.",
        f"{L} has established links with {K}.",
        f"{L} and {K} maintain close ties.",
        f"Representatives of {L}, {K} and the {G} met in Accra to discuss a joint project.",
        f"{L} ranks above {K} in the new ranking, which was signed by experts.",
        f"The petition was signed by staff of {L} and {K}.",
        f"{L} and {K} signed up for the tournament.",
        f"The player signed with {L} after leaving {K}.",
        f"Under the terms of the treaty, {L} and {K} receive funds.",
        f"{L} has signed a contract to supply software to {K}.",
        f"{L} has made ties with more than 20 countries. {K} has not.",
        f"Under the copyright treaty adopted in 1996, works of {L} and {K} are protected.",
    ],
)
def test_links_visits_rankings_and_purchases_are_no_agreement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{L} and {K} will sign a memorandum of understanding next month.", one("mou", "planned", L, K)),
        (f"{L} hopes to sign an agreement with {K} by the end of the year.", one("agreement", "planned", L, K)),
        (f"{L} may sign an agreement with {K}.", one("agreement", "planned", L, K)),
        (f"{L} and {K} are to sign a memorandum on Friday.", one("mou", "planned", L, K)),
        (f"{L} and {K} agreed to sign a memorandum.", one("mou", "planned", L, K)),
        (f"{L} and {K} expressed their intention to sign an agreement.", one("agreement", "planned", L, K)),
        (f"{L} and {K} are negotiating an exchange agreement.", one("exchange", "planned", L, K)),
        (f"It is expected that {L} and {K} will conclude an agreement soon.", one("agreement", "planned", L, K)),
        (f"If {L} signs the agreement with {K}, students will benefit.", one("agreement", "planned", L, K)),
        (f"A planned agreement between {L} and {K} would allow exchanges.", one("agreement", "planned", L, K)),
        (f"Talks on an agreement between {L} and {K} are under way.", one("agreement", "planned", L, K)),
        (f"The draft memorandum between {L} and {K} was discussed.", one("mou", "planned", L, K)),
    ],
)
def test_what_is_meant_is_planned(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"No agreement was signed between {L} and {K}.",
        f"{L} did not sign the agreement with {K}.",
        f"The rector of {L} refused to sign the agreement with {K}.",
        f"{L} denied that it had signed an agreement with {K}.",
        f"{L} hosted the rector of {K}. Both parties discussed cooperation. No agreement was signed.",
    ],
)
def test_what_is_denied_is_no_agreement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"The agreement between {L} and {K} expired in 2019 and was not renewed.",
            one("agreement", "terminated", L, K),
        ),
        (f"{L} has decided not to renew its agreement with {K}.", one("agreement", "terminated", L, K)),
        (f"{L} is ending its partnership with {K}.", one("other", "terminated", L, K)),
        (f"{L} suspended its cooperation agreement with {K} after the invasion.", one("agreement", "terminated", L, K)),
        (f"{L} had signed an agreement with {K}, but it was cancelled in March.", one("agreement", "terminated", L, K)),
        (f"The contract between {L} and {K}, signed in 2010, ended last year.", one("agreement", "terminated", L, K)),
        (f"The partnership of {L} with {K} came to an end in 2020.", one("other", "terminated", L, K)),
        (f"{L} has been urged to end its agreement with {K}.", []),
    ],
)
def test_an_end_is_terminated_and_a_wish_for_one_is_not(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one instrument of all
        (f"{L}, {K} and {C} signed a tripartite memorandum of understanding.", one("mou", "signed", L, K, C)),
        (f"{L}, Sweden, {K}, Japan, and the {G}, Ghana, signed a memorandum of understanding.",
         one("mou", "signed", L, K, G)),
        (f"{L} has entered into an academic agreement with {K}, {C} and the {G}.",
         one("agreement", "signed", L, K, C, G)),
        # separate instruments: a star
        (f"{L} signed separate agreements with {K} and {C}.", star("agreement", "signed", L, K, C)),
        (f"{L} signed memoranda of understanding with each of {K}, {C} and the {G}.",
         star("mou", "signed", L, K, C, G)),
        (f"{L} signed agreements with partners including {K} and {C}.", star("agreement", "signed", L, K, C)),
        # pairs
        (f"{L} and {A} signed agreements with {K} and {C} respectively.",
         [*one("agreement", "signed", L, K), *one("agreement", "signed", A, C)]),
        (f"{L} signed with {K}, and {A} with {O}.",
         [*one("agreement", "signed", L, K), *one("agreement", "signed", A, O)]),
        (
            f"Agreements were signed between {L} and {K}, {C} and the {G}, and {A} and the {T}.",
            [*one("agreement", "signed", L, K), *one("agreement", "signed", C, G), *one("agreement", "signed", A, T)],
        ),
        (
            f"Memoranda of understanding were exchanged between {L} and {K} and between {C} and the {G}.",
            [*one("mou", "signed", L, K), *one("mou", "signed", C, G)],
        ),
        (
            f"Two memoranda were signed: {L} with {K}, {A} with {O}.",
            [*one("mou", "signed", L, K), *one("mou", "signed", A, O)],
        ),
        # several instruments of one signing
        (
            f"{L} signed a memorandum of understanding with {K} and an exchange agreement with {C}.",
            [*one("mou", "signed", L, K), *one("exchange", "signed", L, C)],
        ),
        (f"{L} signed an agreement with {K}, and one with {C}.",
         [*one("agreement", "signed", L, K), *one("agreement", "signed", L, C)]),
        (
            f"{L} has a memorandum with {K}, and {A} an agreement with {O}.",
            [*one("mou", "reported", L, K), *one("agreement", "reported", A, O)],
        ),
    ],
)  # fmt: skip
def test_lists_say_whether_they_share_one_instrument(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "sides", "is_open"),
    [
        (
            (
                f"Agreements were signed between Swedish universities, including {L} and Uppsala University, and"
                f" Japanese institutions such as {K} and {O}."
            ),
            ((L, "Uppsala University"), (K, O)),
            (True, True),
        ),
        (f"{L} and {A} signed agreements with {K} and {O}.", ((L, A), (K, O)), (False, False)),
        (
            f"On the Nordic side {L} and {A}, on the Asian side {K} and {O} signed the agreements.",
            ((L, A), (K, O)),
            (False, False),
        ),
    ],
)
def test_a_collective_statement_is_one_claim_with_sides(
    text: str, sides: tuple[tuple[str, ...], ...], is_open: tuple[bool, ...]
) -> None:
    (agreement,) = extract_claims(Document("a", text)).claims.agreements
    assert (agreement.sides, agreement.open, agreement.parties) == (sides, is_open, ())


def test_three_parties_in_the_plural_without_a_partner_stay_unpaired() -> None:
    # "A, B and C signed agreements" does not say with whom.
    assert told(f"{L}, {K} and {C} signed agreements.") == []


def test_a_partner_whose_name_is_unknown_makes_no_agreement_of_the_others() -> None:
    assert told(f"{L} and {A} signed an agreement with some old friends.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{L} and {K} jointly launched the Centre for Climate Studies on Monday.",
            one("joint-institute", "reported", L, K),
        ),
        (f"The centre was founded by {L} and {K}.", one("joint-institute", "reported", L, K)),
        (f"The Nordic Centre is a joint institute of {L} and {K}.", one("joint-institute", "reported", L, K)),
        (f"{L} and {K} offer a double degree in economics.", one("joint-programme", "reported", L, K)),
        (
            f"{L} and {K}, together with the {G}, launched a joint master's programme.",
            one("joint-programme", "reported", L, K, G),
        ),
        (f"{L}, {A} and the {T} have founded the Nordic Climate Alliance.", one("other", "reported", L, A, T)),
        (f"{L} and {K} have agreed to set up a joint laboratory.", one("joint-institute", "reported", L, K)),
        (f"{L} and {K} will open a joint campus.", one("joint-institute", "planned", L, K)),
        (f"{L} opened a new centre. {K} welcomed it.", []),
        (f"{L} and {K} launched a conference.", []),
    ],
)
def test_what_partners_found_together(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("instrument", "kind"),
    [
        ("a memorandum of understanding", "mou"),
        ("an MoU", "mou"),
        ("a memorandum of understanding to establish a joint college", "mou"),
        ("a student exchange agreement", "exchange"),
        ("an agreement on student exchange", "exchange"),
        ("a double degree agreement", "joint-programme"),
        ("an agreement to set up a joint laboratory", "joint-institute"),
        ("an agreement on the mutual recognition of degrees", "mutual-recognition"),
        ("a letter of intent", "other"),
        ("a joint declaration", "declaration"),
        ("a framework agreement", "agreement"),
        ("a pact on research", "agreement"),
    ],
)
def test_the_kind_follows_from_what_was_signed(instrument: str, kind: str) -> None:
    assert told(f"{L} and {K} signed {instrument}.") == one(kind, "signed", L, K)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"A delegation from {L} visited {K} last week. The two sides then signed a memorandum of understanding.",
         one("mou", "signed", L, K)),
        (f"{L} received a delegation from {K}. During the visit, the two universities signed an exchange "
         f"agreement.", one("exchange", "signed", L, K)),
        (f"{K} is the second oldest university of Japan. {L} signed an agreement with it on 3 May 2022.",
         one("agreement", "signed", L, K)),
        (
            f"{L} signed an agreement with {K}. The university will also sign one with {O} next year.",
            [*one("agreement", "signed", L, K), *one("agreement", "planned", L, O)],
        ),
        (f"Three Japanese universities have signed agreements with {L}. They are {K}, {O} and Hokkaido University.",
         star("agreement", "signed", L, K, O, "Hokkaido University")),
        (f"{L} signed an agreement with a leading Japanese university. {K} and {L} will exchange students.",
         one("agreement", "signed", L, K)),
        (f"A delegation of {L} met with the president of {K} and signed a memorandum of understanding.",
         one("mou", "signed", L, K)),
        (f"{L} signed an agreement with two Japanese universities. Students are pleased.", []),
        (f"{K} and {O} took part. Both sides signed a memorandum of understanding. {L}, {A} and the {T} did not.",
         one("mou", "signed", K, O)),
    ],
)  # fmt: skip
def test_parties_named_in_another_sentence(text: str, expected: list[Told]) -> None:
    assert sorted(told(text)) == sorted(expected)


def test_one_agreement_told_three_times_is_one_claim_with_its_evidence() -> None:
    text = (
        f"{L} signs MoU with {K}\n\n{L} has signed a memorandum of understanding with {K}. "
        "The memorandum was signed by the two presidents at a ceremony in Kyoto on 3 May 2024."
    )
    (agreement,) = extract_claims(Document("a", text)).claims.agreements
    assert (agreement.kind, agreement.signed, len(agreement.evidence)) == ("mou", "2024-05-03", 3)


def test_two_kinds_for_one_pair_are_two_agreements() -> None:
    text = f"{L} signed the memorandum of understanding and an agreement on student exchange with {K}."
    assert sorted(told(text)) == sorted([*one("mou", "signed", L, K), *one("exchange", "signed", L, K)])


def test_the_end_of_a_partnership_outweighs_its_past() -> None:
    text = f"In 2010 {L} signed an agreement with {K}. The agreement between {L} and {K} has expired."
    assert told(text) == one("agreement", "terminated", L, K)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"{L} and {K} signed an agreement on 3 May 2022.", "2022-05-03"),
        (f"On Monday {L} and {K} signed an agreement.", "2024-05-06"),
        (f"{L} and {K} signed an agreement last month.", "2024-04"),
        (f"{L} and {K} signed an agreement in 2015.", "2015"),
        (f"{L} and {K} signed an agreement that takes effect in June 2025.", None),
        (f"LUND, May 2 (NORD): {L} and {K} signed an agreement.", None),
    ],
)
def test_the_date_is_that_of_the_signing_and_no_more_exact_than_the_text(text: str, date: str | None) -> None:
    (agreement,) = extract_claims(Document("a", text, published="2024-05-06")).claims.agreements
    assert agreement.signed == date


def test_without_a_day_of_publication_a_weekday_is_no_date() -> None:
    (agreement,) = extract_claims(Document("a", f"On Monday {L} and {K} signed an agreement.")).claims.agreements
    assert agreement.signed is None


def test_what_is_founded_is_named() -> None:
    text = f"{L} signed an agreement with {K} to jointly establish the Nordic-Asian Institute of Climate Studies."
    (agreement,) = extract_claims(Document("a", text)).claims.agreements
    assert agreement.establishes == "Nordic-Asian Institute of Climate Studies"


def test_countries_are_parties_of_mutual_recognition_only() -> None:
    assert told("Estonia, Latvia and Lithuania signed an agreement on the mutual recognition of degrees.") == one(
        "mutual-recognition", "signed", "Estonia", "Latvia", "Lithuania"
    )
    assert told("Estonia and Latvia signed a trade agreement.") == []


def test_relations() -> None:
    claims = extract_claims(
        Document(
            "a",
            f"{L} serves as the secretariat of the Nordic University Alliance. {A} will be a member of the Nordic"
            " University Alliance.",
        )
    ).claims
    assert [(each.subject, each.relation, each.object) for each in claims.relations] == [
        (L, "secretariat_of", "Nordic University Alliance")
    ]


def test_a_declaration_keeps_its_kind_beside_the_agreement_it_prepares() -> None:
    prepared = f"{L} and {K} signed a joint declaration to draft a mutual recognition agreement."
    assert told(prepared)[:1] == one("declaration", "signed", L, K)
    assert told(f"{L} and {K} signed a joint declaration on the mutual recognition of degrees.") == one(
        "mutual-recognition", "signed", L, K
    )


def test_who_was_there_and_signed_with_another_is_a_party() -> None:
    assert told(f"{L} was there, and together with {K} signed an agreement.") == one("agreement", "signed", L, K)
    assert told(f"The rector was there, and together with {K} signed an agreement.") == []
