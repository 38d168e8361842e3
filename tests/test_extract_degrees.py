"""Degrees that two have together, whatever they are called; the names are real, what is told of them is made up."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, OSAKA, one, star, told

PROGRAMME = one("joint-programme", "reported", KYOTO, LUND)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} runs a joint PhD with {KYOTO}.",
        f"{LUND} teaches a joint bachelor's degree together with {KYOTO}.",
        f"{LUND} and {KYOTO} award a double diploma in law.",
        f"{LUND} and {KYOTO} confer a joint doctorate.",
        f"{LUND} has run a shared diploma in viticulture with {KYOTO} since 2012.",
        f"The joint degree is conferred by {LUND} and {KYOTO}.",
        f"The call is open for the joint master in timber, a degree given together by {LUND} and {KYOTO}.",
        f"She reads for the joint doctoral programme in ecology which {LUND} and {KYOTO} opened in 2015.",
        # what they have agreed on may still have to begin
        f"{LUND} and {KYOTO} will offer a joint PhD in materials.",
        f"{LUND} and {KYOTO} are to award a joint doctorate in banking, the rector has said.",
        f"{LUND} said it will open a dual-degree course in semiconductors jointly with {KYOTO} this autumn.",
    ],
)
def test_a_degree_of_two_is_a_joint_programme(text: str) -> None:
    assert told(text) == PROGRAMME


# A degree of one's own, one that honours somebody, and a gift are no programmes of two.
@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and {KYOTO} award degrees in law.",
        f"{LUND} and {KYOTO} awarded an honorary degree to Ann Berg.",
        f"{LUND} awarded scholarships to students of the joint degree of Faro.",
        f"{LUND} and {KYOTO} taught a course in law.",
        f"{LUND} and {KYOTO} delivered a joint statement on degrees.",
    ],
)
def test_other_degrees_are_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and {KYOTO} will offer a joint PhD if the ministry agrees.",
        f"{LUND} and {KYOTO} plan to offer a joint PhD.",
        f"{LUND} and {KYOTO} will offer a joint PhD once the senate has given its approval.",
    ],
)
def test_a_degree_that_is_open_is_planned(text: str) -> None:
    assert told(text) == one("joint-programme", "planned", KYOTO, LUND)


def test_what_two_have_agreed_to_teach_is_still_an_agreement() -> None:
    text = f"{LUND} and {KYOTO} have agreed to teach a course together. {OSAKA} teaches a joint PhD with {KYOTO}."
    expected = [*one("agreement", "reported", KYOTO, LUND), *star("joint-programme", "reported", OSAKA, KYOTO)]
    assert told(text) == expected


# Who goes on with what both have renews it, also where no word of an agreement is there.
@pytest.mark.parametrize(
    ("thing", "kind"),
    [
        ("renewed their cooperation programme", "agreement"),
        ("extended their student exchange by five years", "exchange"),
        ("agreed to prolong their training scheme", "agreement"),
        ("have extended their dual degree until 2030", "joint-programme"),
        ("prolonged their internship program for nurses", "agreement"),
    ],
)
def test_two_renew_what_they_have_together(thing: str, kind: str) -> None:
    assert told(f"{LUND} and {KYOTO} {thing}.") == one(kind, "renewed", KYOTO, LUND)


@pytest.mark.parametrize(
    "thing",
    ["extended their summer programme for children", "extended their course catalogues", "renewed their pledge"],
)
def test_what_each_has_for_itself_is_none(thing: str) -> None:
    assert told(f"{LUND} and {KYOTO} {thing}.") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} and {KYOTO} agreed on a shared programme in sports management.",
        f"{LUND} has agreed a double degree with {KYOTO}.",
        f"{LUND} agreed with {KYOTO} on a joint PhD.",
        f"The presidents of {LUND} and {KYOTO} have agreed to a programme for reciprocal study.",
        f"Four students came from {LUND}, with which {KYOTO} agreed a dual degree last autumn.",
    ],
)
def test_two_agree_on_a_programme_of_both(text: str) -> None:
    assert told(text) == PROGRAMME


@pytest.mark.parametrize(
    "topic", ["on a common date", "on a programme for the day", "in principle on a joint degree", "that it was late"]
)
def test_other_topics_bind_nobody(topic: str) -> None:
    assert told(f"{LUND} and {KYOTO} agreed {topic}.") == []


def test_a_degree_of_others_behind_a_partner_is_theirs() -> None:
    text = f"A joint master's in logistics run by {LUND} with {KYOTO}, and a law degree of {GHANA} and {OSAKA} exist."
    assert [members for _, _, members in told(text)] == [tuple(sorted((LUND, KYOTO)))]
