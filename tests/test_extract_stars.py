"""Which two are meant behind one house with several partners, and whose similar agreements are."""

from __future__ import annotations

from extract_examples import GHANA, KYOTO, LUND, NAGOYA, OSAKA, UPPSALA, one, star, told


def test_two_of_several_with_one_house_are_not_told_apart() -> None:
    text = (
        f"{LUND} signed an agreement with {KYOTO}. It has similar agreements with {OSAKA} and {NAGOYA}. A memorandum"
        " between the two universities was signed in March."
    )
    pairs = {parties for _, _, parties in told(text)}
    assert pairs == {parties for _, _, parties in star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)}


def test_two_who_were_each_visited_after_a_plan_with_several_are() -> None:
    text = (
        f"{LUND} wants to sign memoranda with each of {KYOTO} and {OSAKA}. On Monday its delegation visited {KYOTO}. A"
        " memorandum was signed by both universities."
    )
    assert ("mou", "signed", tuple(sorted((LUND, KYOTO)))) in told(text)


def test_similar_agreements_are_of_whom_the_sentence_before_tells() -> None:
    opening = f"{LUND} and {KYOTO} signed an agreement on a joint centre."
    similar = f"Similar agreements have been signed with {UPPSALA} and the {GHANA}."
    of_kyoto = told(f"{opening} It is the fifth centre that {KYOTO} has abroad. {similar}")
    assert {parties for _, _, parties in of_kyoto[1:]} == {
        parties for _, _, parties in star("agreement", "signed", KYOTO, UPPSALA, GHANA)
    }
    own = f"{LUND} has a farm. {LUND} signed an agreement with {KYOTO}. {similar}"
    assert {parties for _, _, parties in told(own)[1:]} == {
        parties for _, _, parties in star("agreement", "signed", LUND, UPPSALA, GHANA)
    }


def test_through_which_office_one_of_three_signs_is_told_in_passing() -> None:
    text = f"{LUND}, through the Lund Innovation Centre, {KYOTO} and {OSAKA} signed an agreement."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, OSAKA)
