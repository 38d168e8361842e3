"""What only looks like a signing of two: whose paper it is, who stands there; names are real, what is told made up."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, one, told

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
     "will deliver ten scanners to the {}"],
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
        f"Intel will support a rival of {LUND}.",
    ],
)
def test_what_one_does_beside_the_other_is_not(told_first: str) -> None:
    assert told(f"{told_first} The contract was signed in May.") == []


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
