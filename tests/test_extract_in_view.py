"""What two houses have in view, told by who plans, talks or prepares; and its twins, of which nothing is to come."""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, one, told

BOTH = f"{LUND} and {KYOTO}"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # with whom one talks, plans or considers it
        (f"{LUND} is in talks with {KYOTO} about a joint degree.", "joint-programme"),
        (f"{LUND} is in talks with {KYOTO} to sign an MoU.", "mou"),
        (f"{LUND} is in negotiations with {KYOTO} over a cooperation agreement.", "agreement"),
        (f"{LUND} has opened talks with {KYOTO} on a memorandum.", "mou"),
        (f"{LUND} discussed with {KYOTO} the possibility of signing an MoU.", "mou"),
        (f"{LUND} discussed an exchange of students and staff with {KYOTO}.", "exchange"),
        (f"{LUND} is considering a joint laboratory with {KYOTO}.", "joint-institute"),
        (f"{LUND} has invited {KYOTO} to sign an MoU.", "mou"),
        (f"{LUND} has agreed with {KYOTO} to sign an MoU.", "mou"),
        (f"{LUND} has plans for an MoU with {KYOTO}.", "mou"),
        (f"{LUND} is eyeing an MoU with {KYOTO}.", "mou"),
        # what two do together
        (f"The rectors of {BOTH} discussed an exchange of students.", "exchange"),
        (f"{BOTH} discussed research, the situation of students and a joint master's programme.", "joint-programme"),
        (f"{BOTH} discussed the opening of a joint laboratory.", "joint-institute"),
        (f"{BOTH} are laying the groundwork for a joint institute.", "joint-institute"),
        (f"{BOTH} agreed to work towards a joint degree.", "joint-programme"),
        (f"{BOTH} agreed to draw up an MoU.", "mou"),
        (f"{BOTH} agreed on the need to sign an MoU.", "mou"),
        (f"{BOTH} expressed interest in a student exchange.", "exchange"),
        (f"{BOTH} resumed talks on a memorandum.", "mou"),
        # a partner beside what only one would have else
        (f"{LUND} plans to start a BSc course in management along with {KYOTO}.", "joint-programme"),
        (f"{LUND} is considering to open courses in Lima together with {KYOTO}.", "joint-programme"),
        (f"{LUND} is in talks with {KYOTO} about running engineering degrees in Lund.", "joint-programme"),
        # who was sent, and who heard of it
        (f"A three-member team from {LUND} held discussions with {KYOTO} last week on a proposed memorandum.", "mou"),
        (f"Governors of {LUND} heard that talks with {KYOTO} about a shared degree were slow.", "joint-programme"),
        # talks as a noun
        (f"Negotiations between {BOTH} on an agreement have begun.", "agreement"),
        (f"Plans are under way for an MoU between {BOTH}.", "mou"),
        (f"Work is under way on an MoU between {BOTH}.", "mou"),
        (f"Preparations are under way for the signing of an MoU between {BOTH}.", "mou"),
        (f"An MoU between {BOTH} awaits signature.", "mou"),
        (f"The signing of a five-year agreement between {BOTH} will take place.", "agreement"),
        (f"{LUND} is in talks with {KYOTO} over an MoU, it was announced on Tuesday.", "mou"),
        (f"{BOTH} have opened negotiations on a joint research centre.", "joint-institute"),
        (f"{BOTH} agreed to begin work on a joint degree.", "joint-programme"),
        (f"{BOTH} are finalising a double degree programme.", "joint-programme"),
        (f"{LUND} has offered {KYOTO} an agreement.", "agreement"),
        # over two sentences
        (f"The rectors of {BOTH} met. They discussed a joint degree.", "joint-programme"),
        (f"The rectors of {BOTH} met. The two sides discussed the possibility of launching a student exchange.",
         "exchange"),
        (f"The rectors of {BOTH} met. The talks focused on an MoU between the two universities.", "mou"),
    ],
)  # fmt: skip
def test_what_is_talked_about_planned_or_prepared_is_planned(text: str, kind: str) -> None:
    assert told(text) == one(kind, "planned", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        # cooperation with nothing in view
        f"{BOTH} discussed cooperation in research.",
        f"{BOTH} discussed ways to strengthen cooperation.",
        f"{BOTH} discussed the exchange of experience.",
        f"{BOTH} expressed interest in cooperation.",
        f"{BOTH} plan to hold a joint conference.",
        f"{BOTH} discussed a conference on student exchange.",
        f"The rectors of {BOTH} met. They discussed ways to strengthen cooperation.",
        f"{LUND} plans to start a BSc course in management.",
        f"{LUND} plans to open a library with {KYOTO}'s help.",
        f"{LUND} asked {KYOTO} about a joint degree.",
        # of others
        f"{BOTH} discussed the agreement between the two governments.",
        f"The rectors of {BOTH} met. They discussed the agreement between their governments.",
        f"The rectors of {BOTH} met. The two countries signed an agreement on trade in 2010.",
        f"{BOTH} discussed an agreement between Norway and Peru.",
        # given up
        f"{LUND} has dropped plans for a joint degree with {KYOTO}.",
        f"Talks between {BOTH} on a joint degree fell through.",
        f"It is intended to create a joint degree with {KYOTO}.",
    ],
)
def test_nothing_is_planned_where_nothing_is_in_view(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "told_of",
    ["a public university", "one of the leading universities in Japan", "which was founded in 1951", "ranked first"],
)
def test_what_is_told_of_the_last_party_hides_no_status(told_of: str) -> None:
    between = f"between {BOTH}, {told_of},"
    assert told(f"The signing of an MoU {between} has been postponed until June.") == one("mou", "planned", LUND, KYOTO)
    assert told(f"An MoU {between} is under discussion.") == one("mou", "planned", LUND, KYOTO)
    assert told(f"The MoU {between} is over.") == one("mou", "terminated", LUND, KYOTO)
    assert told(f"The MoU {between} covers law.") == one("mou", "reported", LUND, KYOTO)
