"""Several parties and several partners: pairs in lines, lists told far apart, and one instrument of many."""

from __future__ import annotations

import pytest

from extract_examples import AARHUS, CHIANG_MAI, GHANA, KYOTO, LUND, NAGOYA, OSAKA, UPPSALA, Told, one, star, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} signed memoranda with nine universities in seven Asian countries such as {KYOTO} and {CHIANG_MAI}.",
         star("mou", "signed", LUND, KYOTO, CHIANG_MAI)),
        (f"{LUND} singed a memorandum with (the {GHANA}).", star("mou", "signed", LUND, GHANA)),
        (f"An MoU was inked between {LUND} and four universities including {KYOTO}- Nara, {OSAKA}- Kobe, {NAGOYA} and "
         f"{CHIANG_MAI}.", star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA, CHIANG_MAI)),
        (f"{LUND} signed memoranda with four universities:\n\nJapan: {KYOTO} and {OSAKA}\nGhana: {GHANA}\n",
         star("mou", "signed", LUND, KYOTO, OSAKA, GHANA)),
        # a country has no examples that are universities of another noun
        (f"{LUND} signed a contract with {AARHUS} and sells in seven countries such as Japan, home of {KYOTO}.",
         one("agreement", "signed", LUND, AARHUS)),
    ],
)  # fmt: skip
def test_partners_stand_behind_a_country_a_bracket_or_a_dash(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


FAR = " It was a rainy day." * 9


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (f"As many as 53 universities signed memoranda with {LUND}.{FAR} Some of the collaborating universities "
         f"include {KYOTO}; {OSAKA}; and {NAGOYA}.", (KYOTO, OSAKA, NAGOYA)),
        (f"{LUND} signed memoranda with twelve universities.{FAR} The MoU-signing institutions include {KYOTO} and "
         f"{OSAKA}.", (KYOTO, OSAKA)),
        # other universities than the partners
        (f"As many as 53 universities signed memoranda with {LUND}.{FAR} Some of the leading universities include "
         f"{KYOTO}; {OSAKA}; and {NAGOYA}.", ()),
        # nobody has promised partners
        (f"{LUND} held a fair.{FAR} Some of the collaborating universities include {KYOTO}, {OSAKA} and {NAGOYA}.", ()),
    ],
)  # fmt: skip
def test_the_collaborating_universities_are_those_told_of_before(text: str, others: tuple[str, ...]) -> None:
    assert told(text) == star("mou", "signed", LUND, *others)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # names among which the owner stands again
        (f"Three universities have formalised an agreement with {LUND}. A school will serve the partners – {KYOTO}, "
         f"{LUND}, {OSAKA} and {NAGOYA}.", one("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"Three universities have formalised an agreement with {LUND}. A school will serve the partners – {KYOTO}, "
         f"{LUND} and {OSAKA}.", []),
        # a partnership between one and several, and the list that follows
        (f"The hub is a partnership between {LUND} and three universities in Asia.\n\nInstitutions\n\n{KYOTO}, Japan; "
         f"{OSAKA}, Japan; {CHIANG_MAI}, Thailand; {LUND}, Sweden.",
         star("other", "reported", LUND, KYOTO, OSAKA, CHIANG_MAI)),
        (f"{LUND} signed agreements with three colleges. The agreement between {LUND} and the colleges is on physics. "
         f"It is new. It is long. It is old. It is good. It is in force. They are {KYOTO}, {OSAKA} and {NAGOYA}.",
         star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        # a name that is not read, with an *and* in it
        (f"{LUND} signed memoranda with several universities, {KYOTO}, {OSAKA}, Nowhere of Arts and Crafts, and "
         f"{NAGOYA}.", star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        # nations between whom it is are nobody's partners
        (f"{LUND}, {UPPSALA} and eight colleges signed a memorandum on exchange between the two nations. Hosts were "
         f"{KYOTO} and {OSAKA}.", one("mou", "signed", LUND, UPPSALA)),
        # a title without an article
        (f"{LUND} signs memorandum with {KYOTO} and {OSAKA}\n\n{LUND} signed a memorandum with {KYOTO} and {OSAKA}.",
         one("mou", "signed", LUND, KYOTO, OSAKA)),
    ],
)  # fmt: skip
def test_partners_promised_are_kept_wherever_they_stand(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("lines", "pairs"),
    [
        (f"{LUND} and {KYOTO}\n{UPPSALA} and {OSAKA}\n", [(LUND, KYOTO), (UPPSALA, OSAKA)]),
        (f"{LUND} and {KYOTO}, Japan {UPPSALA} and the {GHANA}, Ghana {AARHUS} – {CHIANG_MAI}, Thailand\n",
         [(LUND, KYOTO), (UPPSALA, GHANA), (AARHUS, CHIANG_MAI)]),
        # a name that is not read leaves its partner without a pair
        (f"{LUND} and {KYOTO}, Japan Xyzzy Vidlaya and the {GHANA}, Ghana {AARHUS} and {CHIANG_MAI}, Thailand\n",
         [(LUND, KYOTO), (AARHUS, CHIANG_MAI)]),
        # two of one country are no pair
        (f"{LUND} and {UPPSALA}\n{KYOTO} and {OSAKA}\n", []),
        (f"{LUND} and {KYOTO}, {OSAKA}\n", []),
    ],
)  # fmt: skip
def test_lines_of_two_countries_are_pairs_where_agreements_were_signed(
    lines: str, pairs: list[tuple[str, str]]
) -> None:
    text = f"Memoranda were signed between universities of several countries:\n\n{lines}"
    assert [(kind, parties) for kind, _, parties in told(text)] == [("mou", tuple(sorted(pair))) for pair in pairs]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (f"{UPPSALA} and {KYOTO}, Japan {AARHUS} and the {GHANA}, Ghana",
         [("mou", "signed", tuple(sorted((UPPSALA, KYOTO)))), ("mou", "signed", tuple(sorted((AARHUS, GHANA))))]),
        (f"{KYOTO} and the {GHANA}", star("mou", "signed", LUND, KYOTO, GHANA)),
        (f"{KYOTO} and {OSAKA}, {UPPSALA} and {AARHUS}", star("mou", "signed", LUND, KYOTO, OSAKA, UPPSALA, AARHUS)),
    ],
)  # fmt: skip
def test_a_row_of_pairs_is_no_list_of_one_owner(lines: str, expected: list[Told]) -> None:
    assert told(f"{LUND} signed memoranda with several universities. They are as follows:\n\n{lines}\n") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND}, {UPPSALA} and {AARHUS} met in Oslo. The rectors agreed on a framework for cooperation.",
         one("agreement", "reported", LUND, UPPSALA, AARHUS)),
        (f"{LUND}, {UPPSALA} and {AARHUS} met in Oslo. The universities signed a declaration.",
         one("declaration", "signed", LUND, UPPSALA, AARHUS)),
        (f"{LUND} received {KYOTO}. Both presidents signed a memorandum.", one("mou", "signed", LUND, KYOTO)),
        # whoever *the sides* and *rectors* at large are, they are not the hosts of a visitor
        (f"The minister saw {LUND}, {UPPSALA} and {AARHUS}. The sides reached an agreement.", []),
        (f"{LUND}, {UPPSALA} and {AARHUS} met in Oslo. Other rectors signed an agreement.", []),
    ],
)  # fmt: skip
def test_the_rectors_are_those_of_the_universities_named_before(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"He praised the joint training programme between {LUND} and {KYOTO}.",
         one("joint-programme", "reported", LUND, KYOTO)),
        (f"He praised the training programme between {LUND} and {KYOTO}.", []),
        (f"They discussed a joint training programme between {LUND} and {KYOTO}.", []),
    ],
)  # fmt: skip
def test_a_joint_programme_between_two_is_theirs(text: str, expected: list[Told]) -> None:
    assert [each for each in told(text) if each[1] != "planned"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # proposed pairs are planned, and told of by the heading
        (f"The proposed MoUs are as follows:\n- {LUND} and {KYOTO} in Japan\n- {UPPSALA} and the {GHANA}\n",
         [*one("mou", "planned", LUND, KYOTO), *one("mou", "planned", UPPSALA, GHANA)]),
        (f"The agreements in force are the following:\n- {LUND} and {KYOTO} in Japan\n",
         one("agreement", "reported", LUND, KYOTO)),
        (f"The speakers are as follows:\n- {LUND} and {KYOTO} in Japan\n", []),
        (f"Agreements are as follows:\n- {KYOTO} and {OSAKA}\n", []),
        # a table without marks: each row is its own, with its kind
        (f"{LUND}: international partners\n\n1 {KYOTO} Japan MOU Exchange of staff 2016\n"
         f"2 {AARHUS}, Denmark Agreement on physics 2017\n3 {GHANA} (Accra) 2018\n",
         [*one("mou", "reported", LUND, KYOTO), *one("agreement", "reported", LUND, AARHUS),
          *one("other", "reported", LUND, GHANA)]),
        # a line of prose that goes on after a year
        (f"In a long sentence that was wrapped at some width the dean told that in 2016\n{LUND} signed an agreement "
         f"with {KYOTO}.", one("agreement", "signed", LUND, KYOTO)),
        # a slash stands between two names of one house
        (f"{LUND} has signed agreements with the following universities:\n\nX VIKN7 - The University of Graz / "
         f"Karl-Franzens-Universität Graz - Trade\n\nJ NIPP9 - {KYOTO} – Fisheries\n",
         star("agreement", "signed", LUND, "University of Graz", KYOTO)),
        (f"{LUND} signed a series of memoranda with two universities. It was a good day. The partnerships were "
         f"established with {KYOTO} and {OSAKA}.", star("mou", "reported", LUND, KYOTO, OSAKA)),
        # who has it is not read
        (f"{LUND} is old. Xyzlag maintains a twinning arrangement with {KYOTO}.", []),
        (f"{LUND} is old. A town maintains a twinning arrangement with {KYOTO}.", []),
        (f"{LUND} is old. It also partners with {KYOTO} on physics.", one("other", "reported", LUND, KYOTO)),
        (f"{LUND} is old. Its many partners with {KYOTO} on top met.", []),
    ],
)  # fmt: skip
def test_headings_and_rows_tell_the_status_and_kind_of_what_they_list(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


SIGNED_UNION = "An agreement on the foundation of the Nordic Academic Consortium was signed at a meeting."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The {LUND} delegation visited {UPPSALA}. {SIGNED_UNION} The Consortium consists of {LUND}, {UPPSALA}, "
         f"{AARHUS}, and the {GHANA} (Accra).", one("agreement", "signed", LUND, UPPSALA, AARHUS, GHANA)),
        (f"The consortium agreement was signed in Oslo. The consortium includes {LUND}, {UPPSALA} and {AARHUS}.",
         one("agreement", "signed", LUND, UPPSALA, AARHUS)),
        # no signing is told, or one of something else
        (f"The {LUND} delegation visited {UPPSALA}. The consortium consists of {LUND}, {UPPSALA} and {AARHUS}.",
         one("other", "reported", LUND, UPPSALA, AARHUS)),
        (f"The gas agreement was signed in Oslo. The consortium includes {LUND}, {UPPSALA} and {AARHUS}.",
         one("other", "reported", LUND, UPPSALA, AARHUS)),
        # what the consortium does is no list of members
        (f"{SIGNED_UNION} The consortium includes teachers and will meet {LUND}, {UPPSALA} and {AARHUS}.", []),
        # governments that agreed are no universities of the next sentence
        (f"The school was founded through an agreement between the two governments. Partners are {LUND} and {KYOTO}.",
         []),
        # a centre whose name is not read is not the institute named before
        ("Lund University saw the Tokyo Institute of Technology. The dean signed an agreement with Jo Berg from the "
         "Center for Spatial Things.", []),
    ],
)  # fmt: skip
def test_members_of_a_consortium_agreed_where_its_founding_is_signed(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what stands between the names and their verb
        (f"{KYOTO}, {OSAKA} and {NAGOYA}, the smallest college of the coast, have thus become partners "
         f"of {LUND}.", star("other", "reported", LUND, KYOTO, OSAKA, NAGOYA)),
        # rectors who are named, at the house of one of them
        (f"A delegation of {KYOTO} has come to {LUND}, where the rectors Ann Berg and Jo Holm put their signatures "
         f"under an agreement.", one("agreement", "signed", LUND, KYOTO)),
        (f"A delegation of {KYOTO} has come to {LUND}, where other rectors put their signatures under a pact.", []),
        # the same university is not the one the text is about
        (f"The {LUND} delegation signed an agreement with {KYOTO}. Rooms for guests are what memoranda treat that were "
         f"signed with the same university and with {OSAKA}.",
         star("mou", "signed", LUND, KYOTO, OSAKA)),
        (f"{LUND} is old. With {KYOTO} there is a student exchange agreement.",
         one("exchange", "reported", LUND, KYOTO)),
        (f"{LUND} is old. With {KYOTO} there is a long rivalry over agreements.", []),
        (f"{LUND}, {UPPSALA} and {AARHUS} set their hands to a declaration.",
         one("declaration", "signed", LUND, UPPSALA, AARHUS)),
        (f"{LUND}, {UPPSALA} and {AARHUS} set their hands to work.", []),
        # who signed many is told first, with whom in the sentences after
        (f"Nine memoranda were signed by {LUND} at a fair. The foreign institutions that signed are {KYOTO} (Japan)"
         f", {OSAKA} (Japan) and the {GHANA} (Ghana). Among those at home with which {LUND} forged links are "
         f"{UPPSALA} and Karlstad University.",
         star("mou", "signed", LUND, KYOTO, OSAKA, GHANA, UPPSALA, "Karlstad University")),
        (f"Nine memoranda were signed by {LUND} at a fair. The universities that exhibited there are ranked above "
         f"{KYOTO} and {OSAKA}.", []),
        # *those* are agreements too
        (f"{LUND} is old. An agreement with {KYOTO}, made in 2017, still holds; those with {OSAKA} (2003) and "
         f"{NAGOYA} (2006) are older.", star("agreement", "reported", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"An agreement with {KYOTO} still holds; those with {OSAKA} (2003) and {NAGOYA} (2006) are older.", []),
        (f"{LUND} is old. Students with prizes come; those with {OSAKA} degrees do not.", []),
        # who heads a house stands for it
        (f"Prof. Ann Berg, rector of {LUND}, concluded a contract with her colleague Prof. Jo Holm, who came from "
         f"Japan and heads {KYOTO}.", one("agreement", "signed", LUND, KYOTO)),
        (f"Prof. Ann Berg, rector of {LUND}, concluded a contract with her colleague Prof. Jo Holm, who came from "
         f"Japan and admires {KYOTO}.", []),
        # an agreement wanted with many, and the first of them
        (f"{LUND} wants agreements with seven universities, and put pen to paper for one of them. The memorandum "
         f"with {KYOTO} is about art.", one("mou", "reported", LUND, KYOTO)),
        (f"{LUND} wants agreements with seven universities. The memorandum with {KYOTO} is about art.",
         one("mou", "planned", LUND, KYOTO)),
    ],
)  # fmt: skip
def test_who_and_with_whom_may_stand_apart(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is still, soon or yet to be signed is planned
        (f"{LUND} is old. An agreement with {KYOTO} is still to be signed.", one("agreement", "planned", LUND, KYOTO)),
        (f"{LUND} is old. An agreement with {KYOTO} is soon to be signed.", one("agreement", "planned", LUND, KYOTO)),
        (f"{LUND} is old. An agreement with {KYOTO} has yet to be signed.", one("agreement", "planned", LUND, KYOTO)),
        (f"{LUND} is old. An agreement with {KYOTO} remains to be signed.", one("agreement", "planned", LUND, KYOTO)),
        (f"{LUND} is old. An agreement with {KYOTO} has just been signed.", one("agreement", "signed", LUND, KYOTO)),
        # what the work of a partner is with is no partner
        (f"{LUND} signed an agreement with {KYOTO} for its work with {OSAKA}.",
         one("agreement", "signed", LUND, KYOTO)),
        (f"{LUND} signed agreements with {KYOTO} for two years and with {OSAKA}.",
         star("agreement", "signed", LUND, KYOTO, OSAKA)),
        # pairs after a colon, and rows with a column for each of two
        (f"Agreements were concluded between: {LUND} – {KYOTO}; {UPPSALA} – {OSAKA}.",
         [*one("agreement", "signed", LUND, KYOTO), *one("agreement", "signed", UPPSALA, OSAKA)]),
        (f"Agreements were concluded in three fields: law – {LUND}; history – {UPPSALA}; art – {KYOTO}.", []),
        (f"Agreements of the faculty\n\n| Country | Partner university | Home university |\n| Japan | {KYOTO} | {LUND} "
         f"|\n| Ghana | {GHANA} | {LUND} |\n", star("agreement", "reported", LUND, KYOTO, GHANA)),
        (f"Games of the season\n\n| Day | Guest university | Home university |\n| 1 May | {KYOTO} | {LUND} |\n", []),
    ],
)  # fmt: skip
def test_pairs_in_columns_and_what_is_still_to_be_signed(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"MoUs between {LUND} and {KYOTO} in Japan, as well as between {UPPSALA} and {OSAKA} are in force.",
         [*one("mou", "reported", LUND, KYOTO), *one("mou", "reported", UPPSALA, OSAKA)]),
        (f"MoUs between {LUND} and {KYOTO} are in force, and a rivalry exists between {UPPSALA} and {OSAKA}.",
         one("mou", "reported", LUND, KYOTO)),
        # those whom brackets name are not the names after them
        (f"The minister praised partnerships between {LUND} and four institutes (Trichy, Patna, Surathkal and Warangal)"
         f", {UPPSALA} and {KYOTO}, {AARHUS} and {OSAKA}.", []),
        (f"The minister praised partnerships between {LUND} and four institutes, {UPPSALA}, {KYOTO}, {AARHUS} and "
         f"{OSAKA}.", star("other", "reported", LUND, UPPSALA, KYOTO, AARHUS, OSAKA)),
        # another office of a signer
        (f"{LUND} is old. The memorandum was signed by the ambassador and {LUND} Chairman, Professor Jo Berg who "
         f"doubles as the rector of {KYOTO}.", []),
    ],
)  # fmt: skip
def test_pairs_stand_beside_each_other(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("instruments", ["Four memoranda", "4 Memorandum of Understanding"])
def test_as_many_memoranda_as_names_are_of_each_with_the_host(instruments: str) -> None:
    text = f"Guests at {LUND}\n\n{LUND} welcomed guests. {instruments} were signed between {KYOTO}, {OSAKA}, "
    assert told(f"{text}{UPPSALA} and {GHANA}.") == star("mou", "signed", LUND, KYOTO, OSAKA, UPPSALA, GHANA)


def test_one_memorandum_or_another_number_is_not_of_the_host() -> None:
    four = f"{KYOTO}, {OSAKA}, {UPPSALA} and {GHANA}"
    before = f"Guests at {LUND}\n\n{LUND} welcomed guests. "
    text = f"{before}A memorandum was signed between {four}."
    assert told(text) == one("mou", "signed", KYOTO, OSAKA, UPPSALA, GHANA)
    assert told(f"{before}Seven memoranda were signed between {four}.") == []


def test_a_number_tells_of_several_where_the_noun_is_in_the_singular() -> None:
    text = f"{LUND} signed two memorandum of understanding with {KYOTO} and {OSAKA}."
    assert told(text) == star("mou", "signed", LUND, KYOTO, OSAKA)
    text = f"{LUND} signed a two year agreement with {KYOTO} and {OSAKA}."
    assert told(text) == one("agreement", "signed", LUND, KYOTO, OSAKA)


def test_a_memorandum_with_two_that_each_signed_later_is_one_with_each() -> None:
    text = f"In December, {LUND} went on to sign the MOU with {KYOTO} and {OSAKA}. "
    text += f"{LUND} and {KYOTO} signed the MOU on 5 December 2019. {LUND} and {OSAKA} signed it on 19 December 2019."
    assert sorted(told(text)) == sorted(star("mou", "signed", LUND, KYOTO, OSAKA))


def test_a_memorandum_of_three_stays_beside_an_older_one_of_two() -> None:
    text = f"{LUND} signed an MoU with {KYOTO} and {OSAKA}. {LUND} and {KYOTO} have had an MoU since 2010."
    assert ("mou", "signed", tuple(sorted((LUND, KYOTO, OSAKA)))) in told(text)
