"""What looks like an agreement of two and is none, or a plan, or an end; and its twin that is one.

The letters stand for houses and firms of our own making: *{H} signed with {F}*.
"""

from __future__ import annotations

import pytest

from kg.extract import Document, extract_claims

NAMES = {
    "H": "Harbour University", "F": "Fjord University", "P": "Playa University", "Q": "Faro University",
    "R": "Ridge University", "L": "Lake University", "K": "Kestrel Ltd", "M": "Merlin Ltd",
    "X": "Ministry of Education of Peru", "Y": "Ministry of Education of Chile",
}  # fmt: skip
LETTERS = {name: letter for letter, name in NAMES.items()}
# What a status is written as: one that there is, a plan, an end.
STATUS = {"signed": "", "renewed": "", "reported": "", "planned": "plan ", "terminated": "over "}


def told(text: str) -> set[str]:
    """Give the agreements of a text by the letters of their parties: ``HF``, ``plan HF``, ``over HF``."""
    for letter, name in NAMES.items():
        text = text.replace("{%s}" % letter, name)
    claims = extract_claims(Document("a", text, published="2024-05-06")).claims
    return {
        STATUS[one.status] + "".join(sorted(LETTERS.get(party, f"[{party}]") for party in one.parties))
        for one in claims.agreements
    }


SIGNED = "Three papers were signed:\n- {H} – {F}: law\n- {P} – {Q}: trade\n"
BEFORE = "{H} signed an agreement with {F}. "


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Rejected", {"FH", "PQ"}),
        ("The following were postponed:", {"FH", "PQ"}),
        ("The following were rejected by the senate:", {"FH", "PQ"}),
        ("Withdrawn at the last minute", {"FH", "PQ"}),
        ("Football results", {"FH", "PQ"}),
        ("Bus lines", {"FH", "PQ"}),
        ("Planned for next year", {"FH", "PQ", "plan LR"}),
        ("Still under discussion:", {"FH", "PQ", "plan LR"}),
        ("Expired", {"FH", "PQ", "over LR"}),
        ("Exchange agreements", {"FH", "PQ", "LR"}),
        ("On the second day:", {"FH", "PQ", "LR"}),
        ("Medicine", {"FH", "PQ", "LR"}),
    ],
)
def test_a_head_within_a_list_says_what_the_lines_below_it_are(head: str, expected: set[str]) -> None:
    assert told(f"{SIGNED}{head}\n- {{R}} – {{L}}: music") == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("The ministry denied that the following agreements were signed:", set()),
        ("It is not true that the following agreements were signed:", set()),
        ("The following agreements were not signed:", set()),
        ("The minister hoped that the following agreements were signed:", set()),
        ("The following agreements were rejected:", set()),
        ("The following agreements were signed:", {"FH", "PQ"}),
        ("The ministry announced that the following agreements were signed:", {"FH", "PQ"}),
    ],
)
def test_words_that_deny_a_list_give_none_of_it(head: str, expected: set[str]) -> None:
    assert told(f"{head}\n- {{H}} – {{F}}: law\n- {{P}} – {{Q}}: trade") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who did something else than sign
        ("A memorandum was signed by the rectors of {H} and {F} and criticised, on the Danish side, by those of {P} and"
         " {Q}.", {"FH"}),
        ("An agreement was signed by the rectors of {H} and {F}, not by those of {P} and {Q}.", {"FH"}),
        ("An agreement was signed by the rectors of {H} and {F} and applauded, in Lima, by those of {P}.", {"FH"}),
        ("The charter bears the signatures of the rectors of {H} and {F} and the criticism of those of {P}.", {"FH"}),
        ("A memorandum was signed by the rectors of {H} and {F} and, on the Danish side, by those of {P}.", {"FHP"}),
        ("{H} has signed with big brands like {K}, and {F} watched.", {"HK"}),
        ("{H} signed an agreement with {K}, and {F} objected.", {"HK"}),
        ("{H} signed agreements with {K}, {M}, and {F}.", {"HK", "HM", "FH"}),
        # people who sign for no house
        ("A memorandum lay on the table. It bears the signatures of students of {H} and of {F}.", set()),
        ("A ball lay on the table. It bears the signatures of players of {H} and of {F}.", set()),
        ("A memorandum lay on the table. It bears the signatures of the rectors of {H} and of {F}.", {"FH"}),
        ("{H} and {F} will work together. It was signed by the presidents of {H} and {F}.", {"FH"}),
        ("A petition went round. It was signed by the rectors of {H} and {F}.", set()),
        # what is only had of a collaboration
        ("{H} and {F} announced a collaboration ban.", set()),
        ("{H} announced an agreement ban with {F}.", set()),
        ("{H} and {F} launched a partnership survey.", set()),
        ("{H} and {F} have announced a collaboration.", {"FH"}),
        ("{H} and {F} announced that a collaboration would be explored.", set()),
        ("{H} announced that the agreement with {F} is off.", {"over FH"}),
        ("{H} announced that the collaboration with {F} is off.", set()),
    ],
)  # fmt: skip
def test_who_does_something_else_beside_a_signing_has_not_signed(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Students fear that {P} did so too.",
        "It is a lie that {P} did so too.",
        "If {P} did so too, all would be well.",
        "Nobody knows whether {P} did so too.",
        "Would that {P} did the same!",
        "The paper wrongly wrote that {P} did so too.",
        "{P} may have done so too.",
        "Some say that {P} did so too.",
    ],
)
def test_what_is_only_feared_or_supposed_repeats_no_signing(text: str) -> None:
    assert told(BEFORE + text) == {"FH"}
    assert told(BEFORE + "{P} did so too.") == {"FH", "FP"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Students fear that {H} signed an agreement with {F}.", set()),
        ("It is a lie that {H} signed an agreement with {F}, as did {P}.", set()),
        ("It is doubtful that {H} has an agreement with {F}.", set()),
        ("It is a myth that there is an agreement between {H} and {F}.", set()),
        ("{H} has allegedly signed an agreement with {F}.", set()),
        ("There is no doubt that {H} signed an agreement with {F}.", {"FH"}),
        ("Students fear that {H} will sign an agreement with {F}.", {"plan FH"}),
        ("If the council agrees, {H} signs an agreement with {F}.", {"plan FH"}),
        ("If nothing else, {H} signed an agreement with {F}.", {"FH"}),
        # a chance not taken, and rights signed away
        ("{H} nearly took the opportunity to sign an agreement with {F}.", set()),
        ("{H} never took the opportunity to sign an agreement with {F}.", set()),
        ("{H} missed the opportunity to sign an agreement with {F}.", set()),
        ("{H} could have taken the opportunity to sign an agreement with {F}.", set()),
        ("{H} was within an inch of signing an agreement with {F}.", set()),
        ("{H} took the opportunity to sign an agreement with {F}.", {"FH"}),
        ("{H} signed away the rights of its students to {F}.", set()),
    ],
)
def test_what_is_feared_denied_or_missed_is_no_signing(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} received {F} and {P} and signed agreements with both ministries.", set()),
        ("{H} received {F} and {P} and signed agreements with neither.", set()),
        ("{H} received {F}, {P} and {Q} and signed agreements with all but the last.", set()),
        ("{F} and {P} sent guests. Both banks signed agreements with {H}.", set()),
        ("{F} and {P} sent guests. Neither signed an agreement with {H}.", set()),
        ("{F}, {P} and {Q} sent guests. Not all of them signed agreements with {H}.", set()),
        ("{F} and {P} met. The two hospitals signed an agreement.", set()),
        ("{F} and {P} met. The two universities signed an agreement.", {"FP"}),
        ("{F} and {P} sent guests. Both signed agreements with {H}.", {"FH", "HP"}),
    ],
)
def test_words_for_others_than_those_named_are_not_taken_for_them(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Deadline", None),
        ("Application deadline", None),
        ("Last visit", None),
        ("Rector since", None),
        ("Next meeting", None),
        ("Signed", "2019-03-04"),
        ("Date", "2019-03-04"),
    ],
)
def test_a_column_that_tells_of_something_else_gives_no_day_of_signing(head: str, expected: str | None) -> None:
    rows = "Fjord University | Norway | 4 March 2019\nPlaya University | Peru | 5 April 2018"
    text = f"Harbour University: agreements\n\nPartner | Country | {head}\n{rows}"
    days = [one.signed for one in extract_claims(Document("a", text, published="2024-05-06")).claims.agreements]
    assert days == [expected, expected and "2018-04-05"]


def test_nothing_is_signed_after_the_text_that_tells_of_it() -> None:
    rows = "Fjord University | Norway | 4 March 2029\nPlaya University | Peru | 5 April 2018"
    text = f"Harbour University: agreements\n\nPartner | Country | Signed\n{rows}"
    days = [one.signed for one in extract_claims(Document("a", text, published="2024-05-06")).claims.agreements]
    assert days == [None, "2018-04-05"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} and {F} agreed upon a framework of collaboration in principle, but have not signed it yet.", {"plan FH"}),
        ("{H} and {F} agreed on a partnership but have yet to sign.", {"plan FH"}),
        ("{H} and {F} agreed on a memorandum that neither has signed.", {"plan FH"}),
        ("{H} has agreed upon a framework with {F}, though no papers have been signed.", {"plan FH"}),
        ("{H} and {F} reached an agreement, but the contract has not been signed.", {"plan FH"}),
        ("{H} and {F} agreed on a joint degree, and {P} has not signed.", {"FH"}),
        ("{H} and {F} have agreed on a memorandum and signed it.", {"FH"}),
        ("{H} agreed with {F} to put students first.", set()),
        ("{H} agreed with {F} to thank the students.", set()),
        ("{H} agreed with {F} to place students first.", set()),
        ("{H} agreed with {F} that students should come first.", set()),
        ("{H} agreed with {F} to take students' complaints seriously.", set()),
        ("{H} agreed with {F} to send a letter to its students.", set()),
        ("{H} agreed with {F} to send five young teachers each year.", {"FH"}),
        ("{H} agreed with {F} to receive ten doctoral students.", {"FH"}),
    ],
)
def test_what_is_agreed_and_not_signed_is_planned_and_courtesies_are_none(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("With {K} an agreement was signed by {H}, with {M} one by {F}.", {"HK", "FM"}),
        ("With {K} a contract was signed by {H}, with {M} another one by {F}, and with {P} a third by {Q}.",
         {"HK", "FM", "PQ"}),
        ("With {K}, {H} signed an agreement, and with {M}, {F} signed one.", {"HK", "FM"}),
        ("By {H} an agreement was signed with {K}, by {F} one with {M}.", {"HK", "FM"}),
        ("An agreement with {K} was signed by {H}, one with {M} by {F}.", {"HK", "FM"}),
        ("{H} signed agreements with {K}, with {M}, and with {P}.", {"HK", "HM", "HP"}),
        # what became of another one
        ("{H} planned two agreements. One with {F} was signed by the rector, one with {P} was cancelled.", {"FH"}),
        ("An agreement with {F} was signed by {H}, one with {P} was dropped.", {"FH"}),
        ("An agreement with {F} was signed by {H}, one with {P} was not.", {"FH"}),
        ("{H} signed an agreement with {F}, but one with {P} was dropped.", {"FH"}),
        ("One with {F} was signed by {H}, another with {P} lapsed.", {"over HP"}),
        ("The agreement with {F} was renewed by {H}, the one with {P} was dropped.", {"FH", "over HP"}),
    ],
)  # fmt: skip
def test_who_signed_with_whom_is_told_part_by_part(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A second with {P} is on the way.", {"plan HP"}),
        ("Another with {P} is around the corner.", {"plan HP"}),
        ("Another with {P} is under way.", {"plan HP"}),
        ("Another with {P} is due in May.", {"plan HP"}),
        ("A second with {P} is taking shape.", {"plan HP"}),
        ("A second with {P} covers law.", {"HP"}),
    ],
)
def test_another_that_is_on_the_way_is_planned(text: str, expected: set[str]) -> None:
    assert told(BEFORE + text) == {"FH", *expected}


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("{F} in place of {P}", {"FH"}),
        ("{F}, a rival of {P}", {"FH"}),
        ("{F}, but not {P}", {"FH"}),
        ("{F}, whose senate said no", set()),
        ("{F}, whose board refused to sign", set()),
        ("{F}, which pulled out in 2018", set()),
        ("{F}, where talks broke down", set()),
        ("{F}, where students protested", {"FH"}),
        ("{F} and its rival {P}", {"FH", "HP"}),
    ],
)
def test_an_entry_that_takes_itself_back_or_names_others_beside_it(entry: str, expected: set[str]) -> None:
    assert told(f"{{H}} has agreements with the following:\n- {entry}\n- {{Q}}") == {"HQ", *expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2019 students criticised the agreement that {H} signed with {F}.", None),
        ("In 2019 the agreement {H} signed with {F} entered into force.", None),
        ("At the start of the year students of {H} criticised the agreement it signed with {F}.", None),
        ("In 2019 students criticised the agreement {H} signed with {F} in 2017.", "2017"),
        ("In 2019 {H} signed an agreement with {F}.", "2019"),
        ("It was in 2019 that {H} signed an agreement with {F}.", "2019"),
    ],
)
def test_a_day_on_which_an_agreement_was_spoken_of_is_not_its_day(text: str, expected: str | None) -> None:
    text = text.replace("{H}", NAMES["H"]).replace("{F}", NAMES["F"])
    assert [one.signed for one in extract_claims(Document("a", text, published="2024-05-06")).claims.agreements] == [
        expected
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} signed a contract for a new campus with {K}.", "agreement"),
        ("{H} signed a contract with {K} to build a campus.", "agreement"),
        ("{H} signed a contract with {F} on a joint laboratory.", "joint-institute"),
        ("{H} signed an agreement with {F} for a campus in Lima.", "joint-institute"),
    ],
)
def test_a_contract_of_works_founds_no_joint_institute(text: str, expected: str) -> None:
    for letter in "HFK":
        text = text.replace("{%s}" % letter, NAMES[letter])
    assert [one.kind for one in extract_claims(Document("a", text)).claims.agreements] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "In the novel, {H} and {F} sign an agreement.",
        "As a joke, {H} signed an agreement with {F}.",
        "In a mock ceremony, {H} and {F} signed an agreement.",
        "The student paper reported that {H} had signed an agreement with {F}; it was a joke.",
        "{H} is rumoured to have signed an agreement with {F}.",
        "{H} was to have signed an agreement with {F} on Monday, but the rector fell ill.",
        "Photographs of {H} signing an agreement with {F} turned out to be fake.",
        "The agreement that {H} says it signed with {F} does not exist.",
        "{H} did not want to say whether it had signed an agreement with {F}.",
        "Nobody would confirm that {H} had signed an agreement with {F}.",
        "{H} refused to comment on an agreement with {F}.",
        "Speculation about an agreement between {H} and {F} grows.",
        "The alleged agreement between {H} and {F} made headlines.",
        "{H} has no intention of signing an agreement with {F}.",
        "{H} threatened to end its agreement with {F}.",
        "The rector of {H} visited {F} and saw an agreement signed by others.",
        # who signed is open
        "{H} or {F} signed an agreement with {P}.",
        "{H} signed with either {F} or {P}.",
        "One of {H} and {F} has signed an agreement with {P}.",
        "Some of {H}, {F} and {P} signed agreements with {Q}.",
        "Universities of Peru and Norway, among them {H} and {F}, signed agreements.",
        "Several universities, including {H} and {F}, signed agreements.",
        # or no house did
        "A student of {H} signed a contract with {K}.",
        "Two graduates of {H} signed a publishing contract with {K}.",
        "The landlord of {H} signed a contract with {K}.",
    ],
)
def test_what_is_made_up_open_or_of_people_alone_is_no_agreement(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Several universities, including {H} and {F}, signed a charter.", {"FH"}),
        ("Researchers at {H} signed a contract with {K}.", {"HK"}),
        ("Students may go to {F} or {P}, with both of which {H} has agreements.", {"FH", "HP"}),
        ("It was {F}, not {H}, that signed an agreement with {P}.", {"FP"}),
        ("{F} signed an agreement with {P}, not with {H}.", {"FP"}),
        ("{F} signed an agreement with {P} to catch up with {H}.", {"FP"}),
        ("Not only {H} but also {F} signed an agreement with {P}.", {"FP", "HP"}),
        ("{H} would welcome an agreement with {F}.", {"plan FH"}),
        ("The rector of {H} travels to Lima on Friday to sign an agreement with {F}.", {"plan FH"}),
        ("{H} and {F} initialled an agreement that is to be signed in June.", {"plan FH"}),
    ],
)
def test_what_stands_beside_such_words_is_read(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} has many students. It has an agreement with {P} but not with {F}.", {"HP"}),
        ("{F} is old. It has an agreement with {P} but not with {F}.", set()),
        ("{H} has concluded an agreement with {P}, and {F}, a private college, with {Q}.", {"HP", "FQ"}),
        ("{H} signed agreements with {P}, and {F}, a private college in Lima.", {"HP", "FH"}),
        ("{H} is working on the project of agreement with {F}.", {"plan FH"}),
        ("The report enumerates the conventions on which the contracts rest: {H} (2018), {F} (2012) and {P} (2016).",
         set()),
    ],
)
def test_who_is_named_beside_an_agreement_has_none_by_that(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "{H} said it had signed an agreement with {F}. {F} denied this.",
        "{H} said it had signed an agreement with {F}. {F} knows nothing of it.",
        "{H} said it had signed an agreement with {F}. That was a lie.",
        "{H} announced an agreement with {F}. A day later it took the announcement back.",
        # houses that are brought together by something else
        "{H} met {F} in the final. Before the match, an agreement was signed.",
        "{H} met {F} in court. An agreement was reached.",
        "{H} and {F} took part in a fair. An agreement was signed at the fair.",
        "{H} and {F} took part in a fair. The agreement was signed by two ministers.",
        "{H} and {F} rank among the best. Both have signed agreements with firms.",
        "{H} and {F} lie in two countries. The countries signed an agreement.",
        "{H} and {F} use the same software. The licence agreement was signed in 2019.",
        "{H} and {F} opened on the same day. An agreement on tariffs was signed.",
        "{H} and {F} are rivals. An agreement of the two is unlikely.",
        "The minister told {H} and {F} that an agreement had been signed.",
        "Professor Berg of {H} signed a book contract with {K}.",
        # lists of other houses
        "{H} owes money to the following partners:\n- {F}\n- {P}",
        "{H} is suing the following universities over agreements:\n- {F}\n- {P}",
        "{H} has signed agreements with all universities of Peru except the following:\n- {F}\n- {P}",
    ],
)
def test_what_is_taken_back_or_of_something_else_is_no_agreement(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    "head",
    [
        "It was turned down by the following:",
        "Talks go on with:",
        "Guests at the ceremony:",
        "Sponsors",
        "Next matches",
        "Rejected",
        "Not signed",
        "Winners of the cup",
        "Also in the news",
    ],
)
def test_a_head_of_other_names_ends_a_list_of_partners(head: str) -> None:
    listed = "{H} has signed agreements with the following:\n- {F}\n- {P}\n\n"
    assert told(f"{listed}{head}\n- {{Q}}\n- {{R}}") == {"FH", "HP"}
    assert told(f"{listed}Peru\n- {{Q}}\n- {{R}}") == {"FH", "HP", "HQ", "HR"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} signed an agreement with {F}. This is not a joke.", {"FH"}),
        ("{H} signed an agreement with {F}. {P} denied that it did so too.", {"FH"}),
        ("{H} signed an agreement with {F}. The rector came back on Monday.", {"FH"}),
        ("{H} received a delegation of {F}. An agreement was signed.", {"FH"}),
        ("The rector of {H} met the rector of {F}. A memorandum on fisheries was signed.", {"FH"}),
    ],
)
def test_what_no_sentence_takes_back_stays(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "An agreement was signed without {H} and {F}.",
        "An agreement was signed in the absence of {H} and {F}.",
        "An agreement was signed against the will of {H} and {F}.",
        "An agreement was signed near {H} and {F}.",
        "An agreement was signed about {H} and {F}.",
        "An agreement was signed by neither {H} nor {F}.",
        "{H} pretended to have signed an agreement with {F}.",
        "{H} advised {P} against signing an agreement with {F}.",
        "The law forbids agreements between {H} and {F}.",
        "The minister banned {H} from an agreement with {F}.",
    ],
)
def test_who_is_named_behind_a_signing_need_not_have_signed(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} helped {P} to sign an agreement with {F}.", {"FP"}),
        ("{H} urged {P} to sign an agreement with {F}.", {"plan FP"}),
        ("Opponents of an agreement between {H} and {F} met.", {"plan FH"}),
        ("The price of an agreement between {H} and {F} is high.", {"plan FH"}),
        ("{H} has invited {F} to sign an agreement.", {"plan FH"}),
        ("An agreement was signed during a visit of the rector of {H} to {F}.", {"FH"}),
    ],
)
def test_who_is_brought_to_sign_signs(text: str, expected: set[str]) -> None:
    assert told(text) == expected
