"""What only looks like a signing of two: whose paper it is, who stands there; names are real, what is told made up."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, NAGOYA, OSAKA, one, told

_PERU = "Ministry of Health of Peru"
_PAIR = f"{LUND} and {KYOTO}"


# A title tells of a signing where the agreement heads it.
@pytest.mark.parametrize(
    "title",
    [
        f"Agreement between {_PAIR} signed",
        f"New research agreement between {_PAIR} concluded in Osaka",
        f"The third memorandum between {_PAIR} finalised",
        f"Sweden: exchange agreement between {_PAIR} inked",
    ],
)
def test_a_title_that_an_agreement_heads_tells_of_a_signing(title: str) -> None:
    assert [each[1:] for each in told(title)] == [("signed", tuple(sorted((LUND, KYOTO))))]


@pytest.mark.parametrize(
    ("title", "status"),
    [
        (f"Summer school under the agreement between {_PAIR} concluded in Osaka", "reported"),
        (f"Evaluation of the agreement between {_PAIR} concluded", "reported"),
        (f"Inquiry into the agreement between {_PAIR} concluded", "reported"),
        (f"Quarrel over the agreement between {_PAIR} concluded", "reported"),
        (f"Third year of the agreement between {_PAIR} concluded", "reported"),
        (f"Decree on agreement between {_PAIR} signed", "reported"),
        (f"Talks on agreement between {_PAIR} finalised", "planned"),
        (f"Draft agreement between {_PAIR} finalised", "planned"),
    ],
)
def test_a_title_that_something_else_heads_does_not(title: str, status: str) -> None:
    assert told(title) == one("agreement", status, LUND, KYOTO)


def test_a_title_that_denies_a_signing() -> None:
    assert told(f"No agreement between {_PAIR} signed") == []


# What one does for the other has the other for its object.
@pytest.mark.parametrize(
    "deed",
    ["will supply the {}", "will build a laboratory for the {}", "is to train midwives of the {}",
     "will deliver ten scanners to the {}", "and the {} will run a survey", "is to study with the {} how cables age"],
)  # fmt: skip
def test_what_one_does_for_the_other_is_the_matter_of_a_contract(deed: str) -> None:
    text = f"Intel {deed.format(_PERU)}. The contract was signed in May."
    assert told(text) == one("agreement", "signed", "Intel", _PERU)


@pytest.mark.parametrize(
    "told_first",
    [
        f"Intel will build a plant next to {LUND}.",
        f"Intel will build a bus line to {LUND}.",
        f"Intel will supply chips to schools, a survey by {LUND} has found.",
        f"{LUND} will study how Intel pays its staff.",
        f"Intel will develop a bus that carries students of {LUND}.",
        f"Intel will fund a lift in the tower opposite {LUND}.",
        f"Intel will support a rival of {LUND}.",
    ],
)
def test_what_one_does_beside_the_other_is_not(told_first: str) -> None:
    assert told(f"{told_first} The contract was signed in May.") == []


def test_heads_of_two_who_share_something_sign() -> None:
    text = f"{LUND} and {KYOTO} will share greenhouses and students."
    assert told(f"{text} Vice-Chancellor Eva Holm and President Ken Abe put their signatures to it.") == one(
        "agreement", "signed", LUND, KYOTO
    )


# Officers without a house are of the two before only where those do something together.
def test_heads_of_two_who_train_together_sign() -> None:
    text = f"Nurses of {LUND} will be trained at Aarhus University Hospital."
    assert told(f"{text} The hospital's director and the rector signed an agreement.") == one(
        "agreement", "signed", LUND, "Aarhus University Hospital"
    )


@pytest.mark.parametrize(
    "text",
    [
        f"Eva Holm, formerly of {LUND}, now leads {KYOTO}. The rector and the union president signed a wage agreement.",
        f"The table puts {LUND} before {KYOTO}. The principal and the union's president signed the agreement.",
        f"Ten students of {LUND} will spend a year at {KYOTO}. The rector and the company's head signed a contract.",
        f"Nurses of {LUND} will train at {KYOTO}. The rector and the president signed a pay agreement.",
    ],
)
def test_heads_of_nobody_told_sign_for_nobody(text: str) -> None:
    assert told(text) == []


# Its head signs for a house, or for himself.
@pytest.mark.parametrize(
    "signed",
    [f"signed an agreement with {KYOTO} as part of a visit", f"had signed an agreement with {KYOTO} to join forces"],
)
def test_its_head_signs_for_a_house(signed: str) -> None:
    assert told(f"{LUND} announced that its president {signed}.") == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "signed",
    [
        f"had signed with {KYOTO} as chief trainer",
        f"had signed a contract with {KYOTO} to leave {LUND}",
        f"had signed an agreement with {KYOTO} in her own name",
        f"had signed an employment contract with {KYOTO}",
    ],
)
def test_its_head_signs_for_herself(signed: str) -> None:
    assert told(f"{LUND} announced that its president {signed}.") == []


# A minister and the head of a company sign for those before, where the ministry chose the company.
@pytest.mark.parametrize("deed", ["picks", "has chosen", "will work with"])
def test_a_minister_signs_with_the_company_that_was_chosen(deed: str) -> None:
    text = f"The {_PERU} {deed} Intel. The contract was signed by the minister and the company's president."
    assert told(text) == one("agreement", "signed", _PERU, "Intel")


@pytest.mark.parametrize(
    "text",
    [
        f"The {_PERU} blamed Intel. The contract was signed by the minister and the company's president.",
        f"The {_PERU} picks Intel. The contract had been signed by the former minister and the company's head.",
        f"The {_PERU} dropped Intel. The contract was signed by the minister and the rival company's president.",
        f"The {_PERU} and Intel meet in court. The contract was signed by the minister and the company's president.",
        f"The {_PERU} said Intel lost. The contract was signed by the minister and the company's president.",
    ],
)
def test_a_minister_does_not_sign_with_one_in_quarrel(text: str) -> None:
    assert told(text) == []


# A caption shows who signed: heads of two houses, and a paper that such houses have.
@pytest.mark.parametrize(
    "caption",
    [
        f"The rectors of {_PAIR} at the signing of the exchange agreement in Osaka.",
        f"Representatives of {_PAIR} during the signing of the agreement.",
        f"Photo: {_PAIR} during the signing of the research agreement.",
        f"Rector Eva Holm ({LUND}) and President Ken Abe ({KYOTO}) at the signing of the agreement.",
    ],
)
def test_a_caption_shows_heads_who_sign(caption: str) -> None:
    assert [each[1:] for each in told(caption)] == [("signed", tuple(sorted((LUND, KYOTO))))]


@pytest.mark.parametrize(
    "caption",
    [
        f"The rectors of {_PAIR} at the signing of the peace agreement in Osaka.",
        f"The rectors of {_PAIR} at the signing of the agreement of the two governments.",
        f"Photo: {_PAIR} during the signing of the Silk and Spice agreement.",
        f"Professors of {_PAIR} after signing their employment contracts.",
        f"Experts from {_PAIR} at the signing of the agreement.",
        f"Rector Eva Holm ({LUND}) and goalkeeper Ken Abe ({KYOTO}) at the signing of the player's contract.",
    ],
)
def test_a_caption_shows_who_looks_on_or_signs_for_himself(caption: str) -> None:
    assert told(caption) == []


# Two for whom somebody signed, each in a phrase or sentence.
def test_two_for_whom_somebody_signed() -> None:
    text = f"Rector Eva Holm signed the agreement for {LUND}. President Ken Abe did so for {KYOTO}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Eva Holm, on behalf of {LUND}, and Ken Abe, on behalf of {KYOTO}, attended as the ministers signed the pact.",
        f"Striker Eva Holm signed a contract for {LUND}. Defender Mia Dahl did so for {KYOTO}.",
        f"Eva Holm signed a record deal for {LUND}. {KYOTO} was represented by Ken Abe.",
    ],
)
def test_two_for_whom_somebody_came_or_plays(text: str) -> None:
    assert told(text) == []


# The other half must be of the sort that the first tells, and sign as a party.
@pytest.mark.parametrize(
    ("partner", "name"),
    [("a university in Japan", KYOTO), ("a new partner", KYOTO), ("a company", "Intel"),
     ("a hospital", "Aarhus University Hospital")],
)  # fmt: skip
def test_the_partner_told_next_is_of_the_sort_told_first(partner: str, name: str) -> None:
    text = f"{LUND} signed an agreement with {partner}. The partner is {name}."
    assert told(text) == one("agreement", "signed", LUND, name)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} signed a contract with a builder. The partner is {KYOTO}.",
        f"{LUND} signed a contract with a hospital. The partner is {KYOTO}.",
        f"{LUND} signed an agreement with its staff union. Ken Abe, rector of {KYOTO}, signed it as a mediator.",
        f"Agreement signed with {LUND}\n\nThe two ministers signed the peace agreement at {KYOTO}.",
    ],
)
def test_the_partner_told_next_is_of_another_matter(text: str) -> None:
    assert told(text) == []


# Signatures of two under a paper of theirs.
@pytest.mark.parametrize("whose", [_PAIR, f"the witnesses of {_PAIR}"])
def test_signatures_under_a_paper_of_others(whose: str) -> None:
    text = f"The signatures of {whose} stand under an agreement between {OSAKA} and {NAGOYA}."
    assert told(text) == one("agreement", "reported", OSAKA, NAGOYA)


@pytest.mark.parametrize(
    "text",
    [
        f"The forged signatures of {_PAIR} stand under an agreement.",
        f"The rectors of {_PAIR} acted as the signatories' advisers.",
        f"Coach Eva Holm of {LUND} met coach Mia Dahl of {KYOTO}. She signed a new contract.",
        f"Eva Holm, who runs {LUND} canteens, and Ken Abe, who heads {KYOTO}, signed an agreement.",
        f"The players' contract with {KYOTO} was signed on the campus of {LUND}.",
        f"{LUND} graduate Eva Holm signed a contract with {KYOTO}.",
        f"A {LUND} graduate, Eva Holm, signed a contract with {KYOTO}.",
        f"{LUND}'s striker Mia Dahl, 22, signed a contract with {KYOTO}.",
    ],
)
def test_people_who_sign_nothing_for_their_house(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"The signatures of the rectors of {_PAIR} stand under an agreement.",
        f"The rectors of {_PAIR} acted as the signatories.",
        f"Eva Holm, who runs {LUND}, and Ken Abe, who heads {KYOTO}, signed an agreement.",
        f"The agreement with {KYOTO} was signed on Friday on the campus of {LUND}.",
        f"Rector Eva Holm of {LUND} met Rector Ken Abe of {KYOTO}. She signed a new agreement with her counterpart.",
    ],
)
def test_people_who_sign_for_their_house(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


# A school that opens a sentence with its preposition is not the subject's.
_SCHOOL = "Berga Business School"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"With {_SCHOOL}, {LUND} has signed an agreement.", (_SCHOOL, LUND)),
        (f"At {_SCHOOL}, {LUND} signed an agreement with {KYOTO}.", (LUND, KYOTO)),
        (f"{KYOTO} signed an agreement with {_SCHOOL}, {LUND}.", (KYOTO, LUND)),
    ],
)
def test_a_fronted_school_is_not_swallowed(text: str, names: tuple[str, str]) -> None:
    assert told(text) == one("agreement", "signed", *names)
