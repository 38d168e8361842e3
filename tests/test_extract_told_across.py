"""Two parties told by people, in quotations and over sentences; the names are real, what is told is made up."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, KYOTO, LUND, OSAKA, one, star, told

_SAID = f"said Eva Holm, Vice-Chancellor of {LUND}."


# Who speaks of *us* in a quotation, whatever else it tells.
@pytest.mark.parametrize(
    "text",
    [
        f'"We have signed an agreement with {KYOTO} that gives our students a second home," {_SAID}',
        f'"We signed an agreement with {KYOTO} in May and the first students leave in autumn," {_SAID}',
        f'"The agreement that we signed with {KYOTO} is a milestone," {_SAID}',
        f'"We are proud to have signed an agreement with {KYOTO}," {_SAID}',
        f'"Our university has signed an agreement with {KYOTO}," {_SAID}',
        f'"Our university and {KYOTO} have signed an agreement," {_SAID}',
        f'"{KYOTO} and our university have signed an agreement," {_SAID}',
        f'"Our university and {KYOTO} signed an agreement," Eva Holm, Vice-Chancellor of {LUND}, told reporters.',
        f'"We signed an agreement with {KYOTO} that I like," Eva Holm, Vice-Chancellor of {LUND}, said.',
    ],
)
def test_who_speaks_of_us_is_a_party(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f'"We have not signed an agreement with {KYOTO} that binds us," {_SAID}',
        f'"Our government and {KYOTO} signed an agreement," {_SAID}',
        f'"Our country has signed an agreement with {KYOTO}," {_SAID}',
        f'"We have signed an agreement with {KYOTO}," the minister told students of {LUND}.',
        f'"We have signed an agreement with {KYOTO}, which is good," said Eva Holm, a student at {LUND}.',
        f'"They have signed an agreement with {KYOTO} that is good," {_SAID}',
        f'"We have signed an agreement with {KYOTO}," said a trade union leader at {LUND}.',
        f'"We signed an agreement with {KYOTO} when I was at {AARHUS}," {_SAID}',
    ],
)
def test_who_speaks_of_others_is_none(text: str) -> None:
    assert told(text) == []


# *to have signed* is what the word before it says.
@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{LUND} is proud to have signed an agreement with {KYOTO}.", "signed"),
        (f"{LUND} was glad to have signed an agreement with {KYOTO}.", "signed"),
        (f"{LUND} was happy to have renewed its agreement with {KYOTO}.", "renewed"),
        (f"{LUND} hopes to have signed an agreement with {KYOTO} by June.", "planned"),
        (f"The agreement between {LUND} and {KYOTO} was to have been signed in May.", "planned"),
    ],
)
def test_what_one_is_proud_or_hopes_to_have_signed(text: str, status: str) -> None:
    assert told(text) == one("agreement", status, LUND, KYOTO)


@pytest.mark.parametrize("lead", ["claims", "was supposed", "was", "is said", "denied"])
def test_what_one_was_to_have_signed_is_not_there(lead: str) -> None:
    assert told(f"{LUND} {lead} to have signed an agreement with {KYOTO}.") == []


# Partners of a house that is not named have nothing with one another.
@pytest.mark.parametrize(
    "text",
    [
        f"The university signed agreements with two partners. One was with {KYOTO}, the other with {LUND}.",
        f"The college has two agreements, one with {KYOTO} and another with {LUND}.",
        f"It has two agreements, one with {KYOTO} and another with {LUND}.",
        f"The school has an agreement with {KYOTO} and another with {LUND}.",
        f"The institute signed one memorandum with {KYOTO} and one with {LUND}.",
    ],
)
def test_partners_of_a_house_without_a_name_are_no_pair(text: str) -> None:
    assert told(text) == []


def test_partners_of_a_house_with_a_name_are_its_own() -> None:
    text = f"{AARHUS} has two agreements, one with {KYOTO} and another with {LUND}."
    assert sorted(told(text)) == sorted(star("agreement", "reported", AARHUS, KYOTO, LUND))


# Somebody signs for the one here, and somebody for the other there.
@pytest.mark.parametrize(
    "text",
    [
        f"Rector Eva Holm signed the agreement for {LUND}. Rector Ken Abe signed for {KYOTO}.",
        f"Eva Holm signed the agreement on behalf of {LUND}. Ken Abe did so for {KYOTO}.",
        f"The agreement was signed by Eva Holm, Rector of {LUND}. {KYOTO} was represented by Ken Abe.",
        f"For {LUND}, the agreement was signed by Eva Holm. For {KYOTO}, it was signed by Ken Abe.",
        f"Rector Eva Holm of {LUND} signed the agreement on Friday. Ken Abe signed for {KYOTO}.",
        f"Eva Holm signed the agreement on {LUND}'s behalf. Ken Abe put his name to it on behalf of {KYOTO}.",
        f"On the Swedish side, the agreement was signed by Eva Holm of {LUND}. On the Japanese side, it was signed by"
        f" Ken Abe of {KYOTO}.",
        f"The agreement was signed on Friday. Eva Holm signed it for {LUND}. Ken Abe signed it for {KYOTO}.",
        f"Eva Holm signed the agreement for {LUND}, with Ken Abe signing for {KYOTO}.",
        f"The agreement bears the signatures of Eva Holm for {LUND} and Ken Abe for {KYOTO}.",
        f"The signatories of the agreement were Eva Holm for {LUND} and Ken Abe for {KYOTO}.",
        f"{LUND} was represented at the signing of the agreement by Eva Holm and {KYOTO} by Ken Abe.",
        f"Representing {LUND} at the signing of the agreement was Eva Holm. {KYOTO} was represented by Ken Abe.",
    ],
)
def test_two_for_whom_somebody_signs(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Rector Eva Holm will sign the agreement for {LUND}. Ken Abe will sign for {KYOTO}.",
        f"Rector Eva Holm signed the agreement for {LUND}. Ken Abe did not sign for {KYOTO}.",
        f"Rector Eva Holm signed the agreement for {LUND}. Ken Abe of {KYOTO} congratulated her.",
        f"Rector Eva Holm signed the agreement for {LUND}. Ken Abe, who represented {KYOTO}, looked on.",
        f"Eva Holm signed the guest book for {LUND}, Ken Abe for {KYOTO}.",
        f"The agreement was signed by Eva Holm, rector of {LUND}. Among the guests were people representing {KYOTO}.",
        f"The agreement with the town was signed by Eva Holm, rector of {LUND}. {KYOTO} was represented by a dean.",
        f"The agreement was signed by Eva Holm, rector of {LUND}, and the mayor. {KYOTO} was represented by Ken Abe.",
        f"Eva Holm signed the pay agreement for {LUND}. Students of {KYOTO} were represented by Ken Abe.",
        f"Eva Holm signed the agreement for {LUND}. Ken Abe signed a contract for {KYOTO} with a builder.",
    ],
)
def test_who_only_came_for_a_house_has_signed_nothing(text: str) -> None:
    assert told(text) == []


def test_a_partner_that_is_named_needs_no_other() -> None:
    text = f"Eva Holm signed the agreement with {OSAKA} for {LUND}. {KYOTO} was represented by Ken Abe."
    assert told(text) == one("agreement", "signed", LUND, OSAKA)


# People whose office is told otherwise.
@pytest.mark.parametrize(
    "text",
    [
        f"The Rector of {LUND}, Eva Holm, and Ken Abe, who leads {KYOTO}, signed an agreement.",
        f"Eva Holm, who heads {LUND}, and Ken Abe, who has led {KYOTO} since 2017, signed an agreement.",
        f"{LUND}'s rector signed an agreement with her colleague from {KYOTO}.",
        f"The rector of {LUND} and his opposite number at {KYOTO} signed an agreement.",
        f"{LUND} received guests from {KYOTO}, led by President Ken Abe. Abe and {LUND} Rector Eva Holm then signed an"
        " agreement.",
    ],
)
def test_people_who_head_a_house_sign_for_it(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_a_guest_signs_for_no_house() -> None:
    assert told(f"The rector of {LUND} signed an agreement with a guest from {KYOTO}.") == []


_RECEIVED = f"Eva Holm, rector of {LUND}, received Ken Abe, president of {KYOTO}, on Monday."
_CAME = f"Ken Abe, president of {KYOTO}, arrived at {LUND} on Monday."


# Whom the sentence before brought together, told by pronouns and surnames.
@pytest.mark.parametrize(
    "text",
    [
        f"{_RECEIVED} The two women signed an agreement.",
        f"{_RECEIVED} Afterwards Holm and Abe put their names to an agreement.",
        f"{_RECEIVED} After Abe had toured the campus, he and Holm signed an agreement.",
        f"{_RECEIVED} He signed an agreement with Holm.",
        f"{_RECEIVED} She signed an agreement with her guest.",
        f"{_CAME} Together with Rector Eva Holm, he signed an agreement.",
        f"{_CAME} He signed an agreement with his host, Rector Eva Holm.",
        f"Ken Abe, president of {KYOTO}, visited {LUND} on Monday, where he signed an agreement.",
    ],
)
def test_people_who_meet_sign_with_one_another(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{_RECEIVED} He signed an agreement with the mayor.",
        f"{_RECEIVED} He and Holm discussed the weather.",
        f"{_RECEIVED} The two women signed the guest book.",
        f"Eva Holm, rector of {LUND}, met Ken Abe, president of {KYOTO}, in court. The two men signed an agreement.",
        f"Ken Abe, president of {KYOTO}, visited {LUND} on Monday, where he signed the guest book.",
        f"Ken Abe, president of {KYOTO}, visited {LUND} on Monday, where he spoke of an agreement that others signed.",
    ],
)
def test_people_who_meet_may_sign_something_else(text: str) -> None:
    assert told(text) == []


# Ties, signatures and deeds.
@pytest.mark.parametrize(
    "text",
    [
        f"Ties between {LUND} and {KYOTO} were put on paper on Friday in the form of a framework agreement.",
        f"Cooperation between {LUND} and {KYOTO} was put in writing with an agreement on Friday.",
        f"The agreement carries the signatures of the rectors of {LUND} and {KYOTO}.",
    ],
)
def test_ties_on_paper(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Plans for ties between {LUND} and {KYOTO} were put on paper in an agreement.",
        f"Ties between {LUND} and {KYOTO} were never put on paper in an agreement.",
        f"The agreement carries the signatures of students of {LUND} and {KYOTO}.",
        f"The draft agreement carries the signatures of the rectors of {LUND} and {KYOTO}.",
    ],
)
def test_what_is_not_on_paper(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "deed", ["fund scholarships at", "train nurses of", "open a laboratory at", "provide equipment for"]
)
def test_what_a_company_does_for_a_university_under_an_agreement(deed: str) -> None:
    assert told(f"Intel will {deed} {LUND} under an agreement signed on Friday.") == one(
        "agreement", "signed", LUND, "Intel"
    )


@pytest.mark.parametrize(
    "text",
    [
        f"Intel will sell chips to {LUND} under an agreement signed with the government.",
        f"Intel will sell chips to {LUND} under an agreement signed by the minister.",
        f"Intel said {LUND} would receive chips under an agreement signed on Friday.",
        f"Intel moved its office near {LUND} under a lease agreement signed in May.",
    ],
)
def test_what_is_done_under_an_agreement_of_others(text: str) -> None:
    assert told(text) == []


def test_a_ministry_of_one_field_ends_before_a_comma_and_and() -> None:
    text = f"Eva Holm, for the Ministry of Health of Peru, and Ken Abe-Sato, for {KYOTO}, signed an agreement."
    assert told(text) == one("agreement", "signed", "Ministry of Health of Peru", KYOTO)


# One sentence leaves out the party that the other names.
@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} has concluded its first agreement in Japan. The partner is {KYOTO}.",
        f"{LUND} has signed an agreement with a university in Japan. Its partner institution is {KYOTO}.",
        f"{LUND} signs with Japanese university\n\nPresident Ken Abe of {KYOTO} came to Lund to sign the agreement.",
        f"Agreement signed with {KYOTO}\n\nRector Eva Holm and President Ken Abe signed the agreement at {LUND}.",
        f"Our university has signed an agreement with {KYOTO}. The agreement was signed by Eva Holm, rector of {LUND}.",
        f"{LUND} signs agreement\n\nThe agreement was signed on Friday by President Ken Abe of {KYOTO}.",
    ],
)
def test_two_sentences_tell_one_party_each(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} signed an agreement with a Danish university. {KYOTO} was not among the guests.",
        f"{LUND} signed an agreement with a Danish firm. It was signed in the presence of the rector of {KYOTO}.",
        f"{LUND} signed an agreement with a firm. The agreement was signed in the presence of the rector of {KYOTO}.",
        f"{LUND} signed an agreement with a hospital. The partner in the earlier agreement was {KYOTO}.",
        f"{LUND} signed an agreement with a new partner. {KYOTO} signed an agreement last year.",
        f"{LUND} signs charter\n\nThe charter was signed by {KYOTO} in 2003.",
        f"{LUND} signs agreement\n\nThe agreement will be signed by {KYOTO} in June.",
        f"{LUND} signed a contract with a builder. The partner of {KYOTO} in the building is another one.",
    ],
)
def test_two_sentences_that_tell_of_two_matters(text: str) -> None:
    assert told(text) == []


_PERU = "Ministry of Health of Peru"


# Two of whom the sentence before tells that they do something with or for each other, whatever they are.
@pytest.mark.parametrize(
    ("one_house", "deed", "other"),
    [
        ("Intel", "will equip a hundred clinics with the", _PERU),
        ("Intel", "will run a joint trial with", "Aarhus University Hospital"),
        ("A delegation of Intel", "visited the", _PERU),
        ("Intel", "is to train staff of the", _PERU),
    ],
)
def test_a_paper_is_of_two_who_do_something(one_house: str, deed: str, other: str) -> None:
    text = f"{one_house} {deed} {other}. The agreement was signed on Friday."
    assert told(text) == one("agreement", "signed", "Intel", other)


@pytest.mark.parametrize(
    "text",
    [
        f"Intel sued the {_PERU}. An agreement was signed in May.",
        f"Intel said the {_PERU} will be supplied. An agreement was signed on Friday.",
        f"Intel will supply the {_PERU}. An agreement was signed by the president.",
        f"Intel hopes to supply the {_PERU}. An agreement will be signed on Friday.",
        f"Intel will supply the {_PERU}. In Geneva, an agreement on climate was signed.",
        f"Intel will supply the {_PERU}. A peace agreement was signed in Paris on Friday.",
    ],
)
def test_a_paper_of_nobody_in_view(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "telling",
    [
        "Company and university signed an agreement.",
        "University and company have signed an agreement.",
        "The agreement, signed by company and university, covers internships.",
    ],
)
def test_a_company_and_a_university_without_articles(telling: str) -> None:
    assert told(f"Intel opened a laboratory at {LUND}. {telling}") == one("agreement", "signed", LUND, "Intel")


def test_an_agreement_signed_on_the_one_side_and_on_the_other() -> None:
    text = f"An agreement, signed on the Swedish side by {LUND} and on the Japanese side by {KYOTO}, covers law."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


# People, told by where they come from, what they head, or what a picture shows.
@pytest.mark.parametrize(
    "text",
    [
        f"{KYOTO} announced that its president had signed an agreement with {LUND}.",
        f"{KYOTO} says its president, Ken Abe, signed an agreement with {LUND}.",
        f"The agreement with {KYOTO} was signed on Friday on the campus of {LUND}.",
        f"The agreement with {KYOTO} was signed at the headquarters of {LUND}.",
        f"The vice-presidents for research of {LUND} and {KYOTO} have signed an agreement.",
        f"It was Rector Eva Holm of {LUND} and President Ken Abe of {KYOTO} who signed the agreement.",
        f'"The agreement we signed with our friends from {KYOTO} is the first of its kind," said the rector of {LUND}.',
        f"Visitors from {KYOTO} signed an agreement at {LUND} on Friday.",
        f"The rectors of {LUND} and {KYOTO} put the seal on a new agreement.",
        f"The rector of {LUND} and the president of {KYOTO} acted as the signatories.",
        f"Rector Eva Holm hosted {KYOTO} President Ken Abe at {LUND} on Friday for the signing of an agreement.",
        f"Ken Abe of {KYOTO} was at {LUND} on Friday, where he and Rector Eva Holm signed an agreement.",
        f"Friday's ceremony at {LUND} saw Rector Eva Holm and {KYOTO} President Ken Abe sign an agreement.",
        f"Left to right: Rector Eva Holm ({LUND}) and President Ken Abe ({KYOTO}) at the signing of the agreement.",
        f"Rectors Eva Holm ({LUND}) and Ken Abe ({KYOTO}) shake hands after signing the agreement.",
        f"{LUND} and {KYOTO} have formalised their ties. An agreement was signed by Vice-Chancellor Eva Holm and the"
        " university's president, Ken Abe.",
    ],
)
def test_people_told_in_many_ways_sign_for_their_houses(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"The rectors of {LUND} and {KYOTO} were among the guests as the two ministers signed the agreement.",
        f"{KYOTO} announced that its former president had signed an agreement with {LUND}.",
        f"{KYOTO} denied that its president had signed an agreement with {LUND}.",
        f"The agreement with {KYOTO} was signed on the eve of a conference of {LUND}.",
        f"It was not {LUND} and {KYOTO} who signed the agreement.",
        f"Visitors from {KYOTO} signed the guest book at {LUND}.",
        f"Students from {KYOTO} signed an agreement at {LUND}.",
        f"The rector of {LUND} and the president of {KYOTO} acted as witnesses.",
        f"Students of {LUND} and {KYOTO} at the signing of the agreement.",
        f"Rector Eva Holm ({LUND}) and President Ken Abe ({KYOTO}) before the signing of the agreement.",
        f"Rector Eva Holm hosted {KYOTO} President Ken Abe at {LUND} on Friday for talks on an agreement.",
        f"Ken Abe, president of {KYOTO}, was at {LUND} on Friday, where he and the mayor of Lund signed an agreement.",
    ],
)
def test_people_who_do_something_else_sign_for_nobody(text: str) -> None:
    assert [each for each in told(text) if each[1] != "planned"] == []


@pytest.mark.parametrize(
    "text",
    [
        f"Minister Ana Soto and Intel chairman Ken Abe signed the agreement at the {_PERU}.",
        f"The {_PERU} picks Intel. The agreement was signed by Minister Ana Soto and the firm's chairman, Ken Abe.",
        f"The {_PERU} will work with Intel. The minister and the company's head signed the agreement.",
    ],
)
def test_a_minister_signs_for_the_ministry(text: str) -> None:
    assert told(text) == one("agreement", "signed", "Intel", _PERU)


# Papers in the hand, signatures under them, hosts and guests by their names.
@pytest.mark.parametrize(
    "text",
    [
        f"The signatures of the rectors of {LUND} and {KYOTO} stand under the new agreement.",
        f"Rector Eva Holm of {LUND} and President Ken Abe of {KYOTO} with the signed agreement.",
        f"The president of {KYOTO}, Ken Abe, left {LUND} with a signed agreement.",
        f"The rector of {LUND} returned from {KYOTO} with a signed agreement.",
        f"A delegation of {LUND} visited {KYOTO} and returned home with a signed agreement.",
        f"The rectors of {LUND} and {KYOTO} with the signed agreement in Lima.",
        f'"I signed the agreement with {KYOTO} with pleasure," said the rector of {LUND}.',
        f"Hosted by {LUND}, representatives of {KYOTO} signed an agreement on Friday.",
        f"The hosts, {LUND}, and the guests, {KYOTO}, signed an agreement.",
        f"The agreement was signed by Eva Holm (rector, {LUND}) and Ken Abe (president, {KYOTO}).",
        f"{LUND} and {KYOTO}, whose leaders signed an agreement on Friday, are old friends.",
        f"{LUND} and {KYOTO}, both of which signed the agreement on Friday, are old friends.",
        f"On a day full of students of both universities, the rectors of {LUND} and {KYOTO} signed an agreement.",
        f"{LUND} has won {KYOTO} as a partner: an agreement was signed in Lima.",
    ],
)
def test_papers_signatures_hosts_and_guests(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_a_company_that_was_won_as_a_partner() -> None:
    text = f"{LUND} has won Intel as a partner: an agreement was signed in Lima."
    assert told(text) == one("agreement", "signed", LUND, "Intel")


@pytest.mark.parametrize(
    "text",
    [
        f"The signatures of students of {LUND} and {KYOTO} stand under the agreement.",
        f"The signatures of the rectors of {LUND} and {KYOTO} are missing under the agreement.",
        f"Students of {LUND} and {KYOTO} with the signed agreement.",
        f"The rectors of {LUND} and {KYOTO} with the signed charter of Lima.",
        f"The rectors of {LUND} and {KYOTO} with the signed agreement of the ministries.",
        f"The rectors of {LUND} and {KYOTO} with the signed agreement between the ministers.",
        f"Goalkeeper Jo Li left {LUND} for {KYOTO} with a signed agreement.",
        f"Eva Holm left {LUND} in 2010 and returned to {KYOTO} with a signed contract.",
        f"The goalkeeper of {LUND} left {KYOTO} with a signed agreement.",
        f"The president of {KYOTO}, Ken Abe, left {LUND} without a signed agreement.",
        f"{LUND} students signed an agreement with {KYOTO}.",
        f"{LUND} received visitors from {KYOTO}. The contract for the new canteen was signed.",
        f'"I signed the agreement with {KYOTO}," said the minister. {LUND} was not asked.',
        f"The hosts, {LUND}, lost to the guests, {KYOTO}. An agreement was not signed.",
        f"{LUND} has sued Intel: an agreement was signed in 2010.",
    ],
)
def test_papers_of_others(text: str) -> None:
    assert told(text) == []


# Heads of the two of whom the sentence before tells, and titles that end in a colon.
@pytest.mark.parametrize(
    "text",
    [
        f"Nurses of {LUND} will train at Aarhus University Hospital. The hospital's director, Mia Dahl, and the"
        " vice-chancellor, Eva Holm, signed an agreement.",
        f"Nurses of {LUND} will train at Aarhus University Hospital. The two signed an agreement on behalf of {LUND}"
        " and Aarhus University Hospital.",
        f"Nurses on the move: {LUND} and Aarhus University Hospital have signed an agreement.",
    ],
)
def test_heads_of_the_two_told_before(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, "Aarhus University Hospital")


@pytest.mark.parametrize(
    "text",
    [
        f"Chips for schools: the {_PERU} and Intel have signed an agreement.",
        f"Intel will supply schools. An agreement was signed by Ken Abe, the company's head, and staff of the {_PERU}.",
    ],
)
def test_a_company_and_a_ministry(text: str) -> None:
    assert told(text) == one("agreement", "signed", "Intel", _PERU)


@pytest.mark.parametrize(
    "text",
    [
        f"Nurses of {LUND} will train at {KYOTO}. The hospital's director and the minister signed an agreement.",
        f"{LUND} beat {KYOTO} in the final. The rector and the vice-chancellor signed the agreement.",
        f"{LUND} sued Aarhus University Hospital. The director and the mayor signed an agreement.",
    ],
)
def test_heads_of_others(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Students of {LUND} take courses at {KYOTO}: the two rectors signed an agreement on Friday.",
        f"An agreement had been in the making. {LUND} and {KYOTO} put their signatures to it on Friday.",
        f"The university's rector, Eva Holm, and the president of {KYOTO}, Ken Abe, signed an agreement at {LUND}.",
    ],
)
def test_rectors_of_houses_told_beside_them(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Students of {LUND} take courses at {KYOTO}: the two ministers signed an agreement on Friday.",
        f"The university's lawyer and the president of {KYOTO} discussed an agreement at {LUND}.",
    ],
)
def test_others_told_beside_them(text: str) -> None:
    assert [each for each in told(text) if each[1] == "signed"] == []
