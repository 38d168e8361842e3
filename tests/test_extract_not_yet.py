"""What is approved, prepared or agreed in principle is planned; its twin that happened is signed or reported."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg.extract.language
from extract_examples import KYOTO, LUND, OSAKA, UPPSALA, one, star, told

TABLE = Path(kg.extract.language.__file__).with_name("unfinished.tsv")
MOU = f"memorandum of understanding between {LUND} and {KYOTO}"


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        (f"The cabinet has endorsed a research agreement between {LUND} and {KYOTO}.", "agreement", "planned"),
        (f"An MoU between {LUND} and {KYOTO} was approved by the cabinet on Monday.", "mou", "planned"),
        (f"Approval has been granted for an MoU of {LUND} and {KYOTO}.", "mou", "planned"),
        (f"The ministry gave its nod to an agreement between {LUND} and {KYOTO}.", "agreement", "planned"),
        (f"The senate of {LUND} approved an exchange agreement with {KYOTO}.", "exchange", "planned"),
        (f"The cabinet approved the {MOU} last week.", "mou", "planned"),
        (f"The cabinet approved the memorandum of understanding signed in April between {LUND} and {KYOTO}.",
         "mou", "signed"),
        (f"{LUND} and {KYOTO} approved a joint declaration on climate research.", "declaration", "signed"),
        (f"With the approval of the ministry, {LUND} signed an agreement with {KYOTO}.", "agreement", "signed"),
        (f"{LUND} is drawing nearer to signing an agreement with {KYOTO}.", "agreement", "planned"),
        (f"An MoU between {LUND} and {KYOTO} was on the agenda of the meeting.", "mou", "planned"),
        (f"{LUND} is working on renewing the MoU with {KYOTO}.", "mou", "planned"),
        (f"{LUND} has renewed the MoU with {KYOTO}.", "mou", "renewed"),
        (f"{LUND} has reached an agreement in principle with {KYOTO}.", "agreement", "planned"),
        (f"{LUND} has reached an agreement with {KYOTO}.", "agreement", "reported"),
        (f"The visit resulted in an agreement between {LUND} and {KYOTO} that will be drafted next month.",
         "agreement", "planned"),
        (f"The visit resulted in an agreement between {LUND} and {KYOTO} that will be implemented next month.",
         "agreement", "reported"),
        (f"{LUND} and {KYOTO} met in May, with an MoU to be signed soon.", "mou", "planned"),
        (f"An agreement to be signed by {LUND} and {KYOTO} covers law.", "agreement", "planned"),
        (f"{LUND} and {KYOTO} held their first discussion to establish a partnership.", "other", "planned"),
        (f"{LUND} and {KYOTO} met to establish a partnership.", "other", "planned"),
        (f"{LUND} and {KYOTO} agreed to establish a partnership.", "other", "reported"),
        (f"Kari Berg of {LUND} wants to see its partnership with {KYOTO} come to fruition.", "other", "planned"),
        (f"The aim of her journey was to revive a previously established {MOU}.", "mou", "planned"),
        (f"The purpose of the visit was to praise a previously established {MOU}.", "mou", "reported"),
        (f"It is the first agreement to be signed between {LUND} and {KYOTO}.", "agreement", "signed"),
    ],
)  # fmt: skip
def test_what_is_not_yet_signed_is_planned(text: str, kind: str, status: str) -> None:
    assert told(text) == one(kind, status, LUND, KYOTO)


# Who may sign asks others first: many words say that these let it happen, and none that it did.
@pytest.mark.parametrize(
    "text",
    [
        f"The ministry gave its consent to an agreement between {LUND} and {KYOTO}.",
        f"The cabinet granted approval to an agreement between {LUND} and {KYOTO}.",
        f"The senate of {LUND} gave its blessing to an agreement with {KYOTO}.",
        f"The ministry has consented to an agreement between {LUND} and {KYOTO}.",
        f"The cabinet authorised an agreement between {LUND} and {KYOTO}.",
        f"The cabinet approved the signing of an agreement between {LUND} and {KYOTO}.",
        f"The government greenlit an agreement between {LUND} and {KYOTO}.",
        f"The cabinet gave the green light to sign an agreement between {LUND} and {KYOTO}.",
        f"The cabinet gave its approval for {LUND} to sign an agreement with {KYOTO}.",
        f"An agreement between {LUND} and {KYOTO} has received the approval of the ministry.",
        f"An agreement between {LUND} and {KYOTO} was given the green light on Monday.",
        f"An agreement between {LUND} and {KYOTO} awaits approval.",
        f"Consent was given to an agreement between {LUND} and {KYOTO}.",
    ],
)
def test_an_approval_in_any_words_leaves_an_agreement_planned(text: str) -> None:
    assert told(text) == one("agreement", "planned", LUND, KYOTO)


@pytest.mark.parametrize(
    "text",
    [
        f"Having obtained the consent of the ministry, {LUND} signed an agreement with {KYOTO}.",
        f"An agreement between {LUND} and {KYOTO} was signed with the approval of the ministry.",
        f"{LUND} signed an agreement with {KYOTO}, to which the ministry had given its consent.",
        f"The cabinet gave its consent to the agreement signed in May between {LUND} and {KYOTO}.",
        f"{LUND} was cleared of debt and signed an agreement with {KYOTO}.",
    ],
)
def test_an_approval_of_what_was_signed_takes_nothing_back(text: str) -> None:
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize("how", ["refused its consent to", "withheld approval of", "did not give its consent to"])
def test_an_approval_that_is_not_given_leaves_nothing(how: str) -> None:
    assert told(f"The ministry {how} an agreement between {LUND} and {KYOTO}.") == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"Plans for an agreement between {LUND} and {KYOTO} were announced.", "planned"),
        (f"There are rumours of an agreement between {LUND} and {KYOTO}.", "planned"),
        (f"{LUND} made a bid for an agreement with {KYOTO}.", "planned"),
        (f"The rector called for an agreement between {LUND} and {KYOTO}.", "planned"),
        (f"An agreement between {LUND} and {KYOTO} is in the works.", "planned"),
        (f"{LUND} held talks with {KYOTO} on signing an agreement.", "planned"),
        (f"As planned, {LUND} signed an agreement with {KYOTO}.", "signed"),
        (f"After long talks {LUND} signed an agreement with {KYOTO}.", "signed"),
        # a plan is of what stands beside it
        (f"With plans for students, the agreement between {LUND} and {KYOTO} was announced.", "signed"),
        # what is done under an agreement says nothing against it
        (f"The campaign is run under an agreement between {LUND} and {KYOTO}.", "reported"),
        (f"Students took part in a competition under an agreement between {LUND} and {KYOTO}.", "reported"),
    ],
)
def test_what_is_meant_asked_for_or_talked_about_is_planned(text: str, status: str) -> None:
    assert told(text) == one("agreement", status, LUND, KYOTO)


def test_every_word_of_what_is_unfinished_has_a_class_that_is_read() -> None:
    rows = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("# ")]
    assert {row[1] for row in rows} == set("ready talking coming aim ask talk approval way wish pending".split())
    words = [(word, row[1]) for row in rows for word in row[0].split("|")]
    assert len(words) == len(set(words)) > 100


def test_affiliation_is_no_agreement() -> None:
    assert told(f"The two colleges of {KYOTO} are affiliated with {LUND}.") == []


def test_a_title_without_a_verb_gives_way_to_the_plan_it_announces() -> None:
    title = f"Entering into an MoU between {LUND} and {KYOTO}"
    assert told(f"{title}\n\nIt has been proposed to enter into an MoU between {LUND} and {KYOTO}.") == one(
        "mou", "planned", LUND, KYOTO
    )
    assert told(f"{title}\n\nAn MoU was signed between {LUND} and {KYOTO}.") == one("mou", "signed", LUND, KYOTO)


def test_what_a_list_names_after_an_approval_is_planned() -> None:
    start = "The cabinet has approved agreements between several Swedish and Japanese universities:\n"
    lines = f"An agreement between {LUND} and {KYOTO} on rice\nA memorandum between {UPPSALA} and {OSAKA} on tea"
    assert [status for _, status, _ in told(start + lines)] == ["planned", "planned"]
    start = "Swedish and Japanese universities have long worked together:\n"
    assert [status for _, status, _ in told(start + lines)] == ["reported", "reported"]


def test_hosts_of_one_visit_are_not_each_others_partners() -> None:
    seen = f"visited {KYOTO} and {OSAKA} in May. During the visit to {KYOTO}, a memorandum was signed."
    assert told(f"A delegation {seen}") == []
    assert told(f"A delegation from {LUND} {seen}") == one("mou", "signed", LUND, KYOTO)
    assert told(f"A team visited {KYOTO} and {OSAKA}. {KYOTO} and {OSAKA} signed a memorandum.") == one(
        "mou", "signed", KYOTO, OSAKA
    )


def test_two_that_both_signed_an_agreement_need_not_have_signed_it_together() -> None:
    assert told(f"{LUND} and {KYOTO} both signed an agreement in May to open campuses in Ghana.") == []
    assert told(f"Both {LUND} and {KYOTO} signed the agreement.") == one("agreement", "signed", LUND, KYOTO)


def test_members_of_a_project_are_no_partners_by_an_agreement() -> None:
    follow = f"The following universities participate: {KYOTO}, {OSAKA} and {UPPSALA}."
    assert told(f"The coordinator, {LUND}, welcomed all partners of the project. {follow}") == []
    listed = f"{LUND} lists its partner universities. In Japan it has {KYOTO} and {OSAKA}."
    assert told(listed) == star("other", "reported", LUND, KYOTO, OSAKA)


def test_the_agreement_stands_for_several_told_before() -> None:
    before = f"{LUND} announced agreements with two Japanese universities."
    assert told(f"{before} {LUND} signed the pact with {KYOTO} and {OSAKA}.") == star(
        "agreement", "signed", LUND, KYOTO, OSAKA
    )
    assert told(f"{LUND} signed the pact with {KYOTO} and {OSAKA}.") == one("agreement", "signed", LUND, KYOTO, OSAKA)


def test_the_domestic_university_is_none_named_before() -> None:
    after = "university has already concluded an agreement with"
    assert told(f"{KYOTO} plans a campus in Lund. The domestic {after} {OSAKA}.") == []
    assert told(f"{KYOTO} plans a campus in Lund. The {after} {OSAKA}.") == one("agreement", "signed", KYOTO, OSAKA)


def test_one_host_of_a_visit_has_not_signed_with_the_others() -> None:
    after = f"The visit brought the signing of memoranda with {OSAKA} and {UPPSALA}."
    assert told(f"A delegation visited {KYOTO}, {OSAKA} and {UPPSALA}. {after}") == []
    assert told(f"A delegation of {LUND} visited {KYOTO}, {OSAKA} and {UPPSALA}. {after}") == star(
        "mou", "signed", LUND, OSAKA, UPPSALA
    )


def test_the_principal_of_our_school_signs_for_a_school_that_the_text_does_not_name() -> None:
    there = f"Ms Eva Novak, director of {KYOTO}, Ms Eva Berg, rector of {OSAKA}, and Li Wei, principal of"
    assert told(f"{there} our school, came. Li Wei signed the agreement with Ms Eva Novak.") == []
    assert told(f"{there} {LUND}, came. Li Wei signed the agreement with Ms Eva Novak.") == one(
        "agreement", "signed", LUND, KYOTO
    )


def test_our_school_is_none_that_only_the_partners_are_named_of() -> None:
    assert told(f"Our school signed agreements with {KYOTO} and {OSAKA}.") == []
    assert told(f"{LUND} has news. Our university signed an agreement with {OSAKA}.") == one(
        "agreement", "signed", LUND, OSAKA
    )


def test_a_signing_that_will_take_place_is_planned() -> None:
    hailed = f"{LUND} welcomes the signing of an agreement with {KYOTO}."
    assert told(f"{hailed} The signing will take place this week.") == one("agreement", "planned", LUND, KYOTO)
    assert told(f"{hailed} The signing took place this week.") == one("agreement", "signed", LUND, KYOTO)
    signed = f"{LUND} signed an agreement with {KYOTO}. The signing ceremony will take place this week."
    assert told(signed) == one("agreement", "signed", LUND, KYOTO)


def test_who_agreed_on_cooperation_has_no_agreement_yet() -> None:
    assert told(f"{LUND} and {KYOTO} agreed on cooperation in physics.") == one("other", "planned", LUND, KYOTO)
    assert told(f"{LUND} and {KYOTO} agreed to cooperate in physics.") == one("agreement", "reported", LUND, KYOTO)


def test_an_institute_and_its_host_are_no_two_parties() -> None:
    host = f"The Confucius Institute at {LUND} opened."
    assert told(f"{host} The agreement between the Confucius Institute at {LUND} and {LUND} is new.") == []
    assert told(f"{host} The agreement between {LUND} and {KYOTO} is new.") == one("agreement", "reported", LUND, KYOTO)


def test_who_is_only_a_place_has_signed_nothing() -> None:
    there = f"The agreements were signed during a visit to {LUND}."
    assert told(f"{there} The institutions involved are {KYOTO}, {OSAKA} and {UPPSALA}.") == []
    assert told(f"{LUND} has agreements. The institutions involved are {KYOTO}, {OSAKA} and {UPPSALA}.") == star(
        "agreement", "reported", LUND, KYOTO, OSAKA, UPPSALA
    )
    held = "held a meeting of deans at"
    league = "The league, of which this university is a part,"
    assert told(f"{league} {held} {LUND} to sign an agreement with {OSAKA}.") == []


def test_bonds_join_each_with_its_own() -> None:
    pairs = f"Memoranda join {LUND} with {KYOTO} and {UPPSALA} with {OSAKA}."
    assert told(pairs) == one("mou", "reported", LUND, KYOTO) + one("mou", "reported", UPPSALA, OSAKA)
    assert told(f"Memoranda join {LUND} with {KYOTO} and {OSAKA}.") == star("mou", "reported", LUND, KYOTO, OSAKA)


def test_what_two_said_in_a_joint_statement_is_no_declaration_of_theirs() -> None:
    assert told(f"In a joint statement, {LUND} and {KYOTO} said that they are glad.") == []
    assert told(f"In a joint declaration, {LUND} and {KYOTO} committed themselves to peace.") == one(
        "declaration", "reported", LUND, KYOTO
    )


def test_a_name_that_nothing_tells_the_kind_of_signs_for_itself() -> None:
    assert told(f"{KYOTO} is proud. The Reds are the latest to do so, signing a deal with {LUND}.") == []
    assert told(f"{KYOTO} is proud. The Rector signed a deal with {LUND}.") == one("agreement", "signed", KYOTO, LUND)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} is in the final stages of signing an agreement with {KYOTO}.",
        f"{LUND} expressed interest in signing an agreement with {KYOTO}.",
        f"{LUND} and {KYOTO} are finalising an agreement on exchange.",
        f"{LUND} and {KYOTO} reached consensus on signing an agreement.",
        f"It is hoped that {LUND} and {KYOTO} sign an agreement.",
        f"Students protested against an agreement between {LUND} and {KYOTO}.",
        f"The board voted in favour of an agreement between {LUND} and {KYOTO}.",
        f"{LUND} is one step away from an agreement with {KYOTO}.",
        f"{LUND} awaits the signing of an agreement with {KYOTO}.",
        f"{LUND} agreed in principle to sign an agreement with {KYOTO}.",
        f"Rumours of an agreement between {LUND} and {KYOTO} spread.",
        f"Reports that {LUND} signed an agreement with {KYOTO} are false.",
        f"{LUND} has no agreement with {KYOTO}.",
        f"{LUND} no longer has an agreement with {KYOTO}.",
        f"{LUND} had an agreement with {KYOTO} until 2019.",
        f"{LUND} put its agreement with {KYOTO} on hold.",
        f"The cooperation agreement between {LUND} and {KYOTO} was rejected by the senate.",
        f"A joint laboratory of {LUND} and {KYOTO} is planned.",
        f"There are plans for a joint laboratory of {LUND} and {KYOTO}.",
    ],
)
def test_what_is_wished_denied_or_over_is_no_agreement_of_today(text: str) -> None:
    assert not {"signed", "renewed", "reported"} & {status for _, status, _ in told(text)}


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} is in the final year of an agreement with {KYOTO}.",
        f"After years of debate, {LUND} signed an agreement with {KYOTO}.",
        f"{LUND} and {KYOTO} finalised an agreement on exchange.",
        f"{LUND} and {KYOTO} reached an agreement on exchange.",
        f"Students welcomed an agreement between {LUND} and {KYOTO}.",
        f"{LUND} had an agreement with {KYOTO} by June.",
        f"Reports tell that {LUND} signed an agreement with {KYOTO}.",
        f"{LUND} holds an agreement with {KYOTO}.",
        f"The cooperation agreement between {LUND} and {KYOTO} was welcomed by the senate.",
        f"A joint laboratory of {LUND} and {KYOTO} was opened in 2019.",
        f"The work was done in a joint laboratory of {LUND} and {KYOTO}.",
    ],
)
def test_what_was_made_stands(text: str) -> None:
    assert {"signed", "reported"} & {status for _, status, _ in told(text)}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{LUND} Inks Agreement with {KYOTO}\n\n{LUND} will sign an agreement with {KYOTO} on Friday.", "planned"),
        (f"{LUND} Inks Agreement with {KYOTO}\n\n{LUND} signed an agreement with {KYOTO} on Friday.", "signed"),
        (f"{LUND} signed an agreement with {KYOTO}. {LUND} will sign it with {KYOTO} again on Friday.", "signed"),
        (
            f"{LUND} and {KYOTO} will sign an agreement next week. A signing ceremony between the two universities is "
            "scheduled for 11 a.m. on Monday.",
            "planned",
        ),
        (f"A signing ceremony between {LUND} and {KYOTO} was held for the agreement.", "signed"),
        (f"{LUND} and {KYOTO} finalised the text for a memorandum between the two universities.", "planned"),
        (f"{LUND} and {KYOTO} finalised a memorandum of understanding on exchange.", "signed"),
        (f"{LUND} and {KYOTO} finalise Cooperation Details\n\n{LUND} will sign a pact with {KYOTO}.", "planned"),
        (f"{LUND} and {KYOTO} finalised a memorandum of understanding on exchange.", "signed"),
        (f"{LUND} and {KYOTO} read the text of the memorandum that they signed.", "signed"),
    ],
)
def test_a_title_a_date_set_and_a_text_sign_nothing_yet(text: str, status: str) -> None:
    assert {each for _, each, _ in told(text)} == {status}


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        (f"The ministry told {LUND} to ask the senate before signing memoranda with {KYOTO}.", False),
        (f"The rectors toured the campus before signing a memorandum between {LUND} and {KYOTO}.", True),
    ],
)
def test_what_has_to_be_done_before_a_signing_is_none(text: str, signed: bool) -> None:
    assert ("signed" in {status for _, status, _ in told(text)}) is signed


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (f"{LUND} and {KYOTO} signed a memorandum to ease exchange between {UPPSALA} and {KYOTO}.", (LUND, KYOTO)),
        (f"The rectors signed a memorandum between {UPPSALA} and {KYOTO}.", (UPPSALA, KYOTO)),
    ],
)
def test_whom_an_agreement_is_to_help_has_not_signed_it(text: str, parties: tuple[str, str]) -> None:
    assert [each for _, _, each in told(text)] == [tuple(sorted(parties))]


@pytest.mark.parametrize(
    "lead",
    [
        "The forum will end with a ceremony for the signing of an agreement",
        "The visit is to end with the signing of an agreement",
        "The programme will include the signing of an agreement",
        "The minister will oversee the signing of an agreement",
        "The visit will be marked by the signing of an agreement",
        "They set the date for the signing of an agreement",
    ],
)
def test_a_signing_that_the_day_still_brings_is_planned(lead: str) -> None:
    assert told(f"{lead} between {LUND} and {KYOTO}.") == one("agreement", "planned", LUND, KYOTO)


@pytest.mark.parametrize(
    "lead",
    ["The meeting closed with the signing of an agreement", "Students will gain from the signing of an agreement"],
)
def test_a_signing_that_the_day_brought_is_none(lead: str) -> None:
    assert told(f"{lead} between {LUND} and {KYOTO}.") == one("agreement", "signed", LUND, KYOTO)


@pytest.mark.parametrize("feeling", ["is confident about", "is optimistic about", "feels positive about"])
def test_who_is_confident_about_signing_has_not_signed(feeling: str) -> None:
    assert told(f"{LUND} {feeling} signing an agreement with {KYOTO}.") == one("agreement", "planned", LUND, KYOTO)


def test_a_partnership_that_is_a_casualty_has_ended() -> None:
    text = f"The partnership of {LUND} with {KYOTO} is the latest casualty of the cuts."
    assert told(text) == one("other", "terminated", LUND, KYOTO)
    text = f"The partnership of {LUND} with {KYOTO} is a latest answer to the cuts."
    assert told(text) == one("other", "reported", LUND, KYOTO)


def test_a_preliminary_agreement_that_was_reached_is_no_agreement_yet() -> None:
    text = f"A preliminary agreement was reached between {LUND} and {KYOTO}."
    assert told(text) == one("agreement", "planned", LUND, KYOTO)
    text = f"{LUND} and {KYOTO} signed a preliminary agreement."
    assert told(text) == one("agreement", "signed", LUND, KYOTO)


def test_an_end_that_somebody_announced_is_one() -> None:
    text = f"{LUND} said it would terminate its partnership with {KYOTO}."
    assert told(text) == one("other", "terminated", LUND, KYOTO)
    assert told(f"{LUND} would terminate its partnership with {KYOTO} if it could.") == []
    text = f"The partnership between {LUND} and {KYOTO} -- one of the oldest -- will end in May."
    assert told(text) == one("other", "terminated", LUND, KYOTO)


def test_an_invitation_that_is_extended_renews_nothing() -> None:
    text = f"{LUND} extended an invitation to {KYOTO} to deepen the partnership between the two universities."
    assert told(text) == []
    text = f"{LUND} extended the partnership with {KYOTO} by three years."
    assert told(text) == one("other", "renewed", LUND, KYOTO)


def test_a_name_that_nothing_tells_the_kind_of_lets_nobody_else_sign() -> None:
    text = f"{LUND} has grown. The Egyptian Reds also signed a memorandum with {KYOTO}."
    assert told(text) == one("mou", "signed", "Egyptian Reds", KYOTO)
    assert told(f"{LUND} has grown. An Egyptian firm also signed a memorandum with {KYOTO}.") == []


@pytest.mark.parametrize("noun", ["proposal", "plan", "bid", "idea", "discussions"])
def test_a_partnership_that_is_only_proposed_is_none(noun: str) -> None:
    assert told(f"{LUND} and {KYOTO} announced a strategic partnership {noun} today.") == []
    assert told(f"{LUND} and {KYOTO} announced a strategic partnership today.") == one("other", "signed", LUND, KYOTO)
