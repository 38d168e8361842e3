"""Lists of partners: whose they are, where they go on and where they end, each rule with its negative twin."""

from __future__ import annotations

import pytest

from extract_examples import (
    AARHUS,
    CHIANG_MAI,
    GHANA,
    KYOTO,
    LUND,
    MAKERERE,
    NAGOYA,
    OSAKA,
    UPPSALA,
    Told,
    one,
    star,
    told,
)
from kg.extract import Document, extract_claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # somebody's list, told over several sentences
        (f"{LUND} publishes a table of its foreign partner universities. In Japan it has {KYOTO} and {OSAKA}. "
         f"The Thai row is {CHIANG_MAI} (Thailand).", star("other", "reported", LUND, KYOTO, OSAKA, CHIANG_MAI)),
        (f"{LUND} keeps a register of the agreements it has signed. From Japan it enters {KYOTO} (2010) and {OSAKA} "
         f"(2012). Ghana is represented by the {GHANA} (2015).",
         star("agreement", "reported", LUND, KYOTO, OSAKA, GHANA)),
        (f"{LUND} names the universities with which it holds official memoranda of understanding. Asian entries are "
         f"{KYOTO} (Japan, 2019) and {CHIANG_MAI} (Thailand, 2018).", star("mou", "reported", LUND, KYOTO, CHIANG_MAI)),
        (f"One page of the agreements list of {LUND} covers partners in Japan. It names {KYOTO}, {OSAKA} and {NAGOYA}.",
         star("agreement", "reported", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"The international office of {LUND} shows 40 exchange agreements on a map. Japan accounts for {KYOTO} and "
         f"{OSAKA}. Africa is present with the {GHANA} and {MAKERERE}.",
         star("exchange", "reported", LUND, KYOTO, OSAKA, GHANA, MAKERERE)),
        # a heading
        (f"{LUND} works with many universities.\n\nOur partner universities\n\nJapan\n- {KYOTO}\n- {OSAKA}\n",
         star("other", "reported", LUND, KYOTO, OSAKA)),
        (f"{LUND} - Agreements in force\n\n| Country | Partner |\n| Japan | {KYOTO} |\n| Thailand | {CHIANG_MAI} |\n",
         star("agreement", "reported", LUND, KYOTO, CHIANG_MAI)),
        # a promise that a later sentence keeps
        (f"{LUND} made memoranda with the same three Asian universities. They are {KYOTO}, {OSAKA} and {CHIANG_MAI}.",
         star("mou", "signed", LUND, KYOTO, OSAKA, CHIANG_MAI)),
        (f"{LUND} invited three universities and concluded agreements with them. They are {KYOTO}, {OSAKA} and the "
         f"{GHANA}.", star("agreement", "signed", LUND, KYOTO, OSAKA, GHANA)),
        (f"{LUND} has about 20 agreements with universities in Asia. Among them are {KYOTO} and {CHIANG_MAI}.",
         star("agreement", "reported", LUND, KYOTO, CHIANG_MAI)),
        (f"{LUND} counts 55 partners abroad. Those in Asia are {KYOTO} and {OSAKA}. Those in Africa are the {GHANA} "
         f"and {MAKERERE}.", star("other", "reported", LUND, KYOTO, OSAKA, GHANA, MAKERERE)),
        (f"Sixteen institutions have agreements with {LUND}. The oldest of them is {KYOTO}, followed by {OSAKA}.",
         star("agreement", "reported", LUND, KYOTO, OSAKA)),
        (f"{LUND} signed cooperation agreements with the following universities:\n\n- {KYOTO}\n- {OSAKA}\n- {NAGOYA}\n",
         star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
    ],
)  # fmt: skip
def test_a_list_of_partners_goes_on_over_sentences_and_lines(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # Nobody's list: the first entry does not own the others.
        f"Partner universities\n\n{KYOTO}, Japan\n{OSAKA}, Japan\n",
        # What a text only counts names no partner.
        f"{LUND} has partners in 58 countries and regions. {KYOTO} and {OSAKA} are ranked above it.",
        f"{LUND} publishes a table of its partner universities. {KYOTO} was founded in 1897 and {OSAKA} in 1931.",
        # Plans and ends are no list of what is in force.
        f"{LUND} lists the partner universities with which it plans to sign. They are {KYOTO} and {OSAKA}.",
        f"{LUND} keeps a register of its agreements. Those with {KYOTO} and {OSAKA} have expired.",
        f"{LUND} will sign agreements with three universities. They are {KYOTO}, {OSAKA} and {NAGOYA}.",
        f"{LUND} lists the partner universities with which it plans to sign, namely {KYOTO} and {OSAKA}.",
        # A list without a signer is not of whom the text is about.
        f"{LUND} opened a school. In Japan, 16 MoUs were signed with four universities:\n\n- five MoUs with {KYOTO}\n",
        # Members of an alliance have signed nothing with each other.
        f"The alliance now counts sixteen universities. Among them are {LUND}, {KYOTO} and {OSAKA}.",
        f"The Nordic University Alliance speaks of three partner universities. They are {LUND}, {KYOTO} and {OSAKA}.",
        # A ranking or a conference is no list of agreements.
        f"{LUND} publishes a table of universities. In Japan it has {KYOTO} and {OSAKA}.",
    ],
)
def test_what_is_no_list_of_partners_gives_none(text: str) -> None:
    assert [each for each in told(text) if each[1] in ("signed", "reported", "renewed")] == []


def test_a_list_ends_where_the_text_speaks_of_others() -> None:
    text = (
        f"{LUND} lists its partner universities. In Japan it has {KYOTO} and {OSAKA}. {UPPSALA} signed an agreement "
        f"with {CHIANG_MAI}. Germany and France are represented by {AARHUS} and {MAKERERE}."
    )
    assert told(text) == [
        *star("other", "reported", LUND, KYOTO, OSAKA),
        *one("agreement", "signed", UPPSALA, CHIANG_MAI),
    ]


@pytest.mark.parametrize("heading", ["The following universities attended the fair:", "Guests at the fair"])
def test_a_list_of_partners_ends_where_another_list_begins(heading: str) -> None:
    text = f"{LUND} has signed agreements with the following institutions:\n\n- {KYOTO}\n- {OSAKA}\n\n"
    partners = star("agreement", "signed", LUND, KYOTO, OSAKA)
    assert told(f"{text}{heading}\n\n- {UPPSALA}\n- {AARHUS}\n") == partners
    assert told(f"{text}Denmark:\n\n- {AARHUS}\n") == [*partners, *one("agreement", "signed", LUND, AARHUS)]


def test_the_brackets_of_an_entry_tell_its_day_and_kind() -> None:
    text = (
        f"{LUND} lists its partner universities. They are {KYOTO} (Japan, 4 May 2011), {OSAKA} (exchange agreement) "
        f"and {CHIANG_MAI} (Thailand)."
    )
    agreements = extract_claims(Document("a", text)).claims.agreements
    assert [(each.kind, each.signed) for each in agreements] == [
        ("other", "2011-05-04"),
        ("exchange", None),
        ("other", None),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Partners of {LUND} are {KYOTO}, {OSAKA} and the {GHANA}.",
         star("other", "reported", LUND, KYOTO, OSAKA, GHANA)),
        (f"The foreign partners of {LUND} include {KYOTO} and {OSAKA}.", star("other", "reported", LUND, KYOTO, OSAKA)),
        (f"{LUND}'s partners are {KYOTO} and {OSAKA}.", star("other", "reported", LUND, KYOTO, OSAKA)),
        (f"Agreements of {LUND} exist with {KYOTO} (2011) and {OSAKA} (2012).",
         star("agreement", "reported", LUND, KYOTO, OSAKA)),
        (f"Agreements of {LUND}: with {KYOTO} (2010), with {OSAKA} (2011).",
         star("agreement", "reported", LUND, KYOTO, OSAKA)),
        (f"Agreements bind {LUND} to {KYOTO}, {OSAKA} and the {GHANA}.",
         star("agreement", "reported", LUND, KYOTO, OSAKA, GHANA)),
        (f"{LUND} is tied by memoranda to {KYOTO} and {OSAKA}.", star("mou", "reported", LUND, KYOTO, OSAKA)),
        (f"{LUND} has agreements with universities in Japan ({KYOTO}, {OSAKA}), Thailand ({CHIANG_MAI}) and Ghana.",
         star("agreement", "reported", LUND, KYOTO, OSAKA, CHIANG_MAI)),
        (f"{LUND} has memoranda with {KYOTO}, {OSAKA}; {CHIANG_MAI} in Thailand; and the {GHANA}.",
         star("mou", "reported", LUND, KYOTO, OSAKA, CHIANG_MAI, GHANA)),
        (f"{LUND} has had agreements with {KYOTO} since 1990, {OSAKA} since 2004, and the {GHANA}.",
         star("agreement", "reported", LUND, KYOTO, OSAKA, GHANA)),
        (f"{LUND} signed memoranda with three Asian universities on 5 May: {KYOTO}, {OSAKA} and {CHIANG_MAI}.",
         star("mou", "signed", LUND, KYOTO, OSAKA, CHIANG_MAI)),
        (f"{LUND} signed agreements with leading Japanese universities which include {KYOTO}, {OSAKA} and {NAGOYA}.",
         star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"{LUND} is an old university. With {KYOTO} it has a general agreement.",
         star("agreement", "reported", LUND, KYOTO)),
        (f"{LUND} said it had two agreements with institutions of Japan, {KYOTO} and {OSAKA}.",
         star("agreement", "reported", LUND, KYOTO, OSAKA)),
        (f"{LUND} and {KYOTO} have a memorandum on food research.", one("mou", "reported", LUND, KYOTO)),
        (f"These institutions join {LUND}'s Japanese partners, which include {KYOTO}, {OSAKA} and many others.",
         star("other", "reported", LUND, KYOTO, OSAKA)),
        (f"Two agreements were made. They are the {LUND} agreement with {KYOTO} and the {UPPSALA} accord with {OSAKA}.",
         [*star("agreement", "reported", LUND, KYOTO), *star("agreement", "reported", UPPSALA, OSAKA)]),
        (f"{LUND} has a memorandum with the xyz of oil and gas, and {UPPSALA} an agreement with {OSAKA}.",
         star("agreement", "reported", UPPSALA, OSAKA)),
        (f"{LUND} has signed agreements with top Japanese universities, among them are {KYOTO}, {OSAKA} and others.",
         star("agreement", "signed", LUND, KYOTO, OSAKA)),
        (f"It was a good day, with three other universities - {UPPSALA}, {AARHUS} and {OSAKA} - also signing "
         f"agreements with {KYOTO}.", star("agreement", "signed", KYOTO, UPPSALA, AARHUS, OSAKA)),
        (f"{KYOTO}, {OSAKA} and {NAGOYA} are partners of {LUND}.",
         star("other", "reported", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"{LUND} and three Japanese universities, {KYOTO}, {OSAKA} and {NAGOYA}, signed memoranda.",
         star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"{LUND} signed an MoU with each of the following: {KYOTO}; {OSAKA}; and {NAGOYA}.",
         star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"MoUs were signed between {LUND} and three public universities – {KYOTO}, {OSAKA}, and {NAGOYA}.",
         star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"{LUND} signed memoranda with three universities. The rectors of {LUND}, {KYOTO}, {OSAKA} and {NAGOYA} "
         f"signed the memoranda.", star("mou", "signed", LUND, KYOTO, OSAKA, NAGOYA)),
        (f"MoUs between {LUND} and {KYOTO} in Japan, {CHIANG_MAI} in Thailand and the {GHANA} in Ghana are in force.",
         star("mou", "reported", LUND, KYOTO, CHIANG_MAI, GHANA)),
    ],
)  # fmt: skip
def test_a_sentence_lists_partners(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"Partners of the project are {LUND}, {KYOTO} and {OSAKA}.",
        f"Close ties bind {LUND} to {KYOTO} and {OSAKA}.",
        f"{LUND} has links with universities in Japan ({KYOTO}, {OSAKA}).",
        f"{LUND} may become partner of {KYOTO}; members of the jury include {OSAKA} and {NAGOYA}.",
        f"{LUND} and {KYOTO} have agreements with companies.",
    ],
)
def test_ties_and_projects_list_no_partners(text: str) -> None:
    assert [each for each in told(text) if each[1] != "planned"] == []


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"Memoranda were signed between {LUND} and {KYOTO}, Japan; {UPPSALA} and {OSAKA}; and {AARHUS} and {NAGOYA}.",
         [(LUND, KYOTO), (UPPSALA, OSAKA), (AARHUS, NAGOYA)]),
        (f"Memoranda were exchanged by {LUND} and {KYOTO}, {UPPSALA} and {OSAKA}, and {AARHUS} and {NAGOYA}.",
         [(LUND, KYOTO), (UPPSALA, OSAKA), (AARHUS, NAGOYA)]),
        (f"{LUND} signed with {KYOTO}, {UPPSALA} with {OSAKA} and {AARHUS} with {NAGOYA}.",
         [(LUND, KYOTO), (UPPSALA, OSAKA), (AARHUS, NAGOYA)]),
        (f"Three papers were signed. {LUND} has one with {KYOTO}, {UPPSALA} with {OSAKA} and {AARHUS} with {NAGOYA}.",
         [(LUND, KYOTO), (UPPSALA, OSAKA), (AARHUS, NAGOYA)]),
        (f"Three pacts were signed. {LUND} is joined with {KYOTO}, {UPPSALA} with {OSAKA} and {AARHUS} with {NAGOYA}.",
         [(LUND, KYOTO), (UPPSALA, OSAKA), (AARHUS, NAGOYA)]),
        (f"The scheme picks out three twins. They are {LUND} and {KYOTO}, {UPPSALA} and {OSAKA}, and {AARHUS} and "
         f"{NAGOYA}.", [(LUND, KYOTO), (UPPSALA, OSAKA), (AARHUS, NAGOYA)]),
        (f"The scheme has two dual-degree programmes:\n- Physics ({LUND} – {KYOTO})\n- Law ({UPPSALA} – {OSAKA})\n",
         [(LUND, KYOTO), (UPPSALA, OSAKA)]),
    ],
)  # fmt: skip
def test_a_list_of_pairs_joins_each_with_its_own(text: str, pairs: list[tuple[str, str]]) -> None:
    assert [parties for _, _, parties in told(text)] == [tuple(sorted(pair)) for pair in pairs]


@pytest.mark.parametrize(
    "text",
    [
        f"The scheme picks out three twins. They met at {LUND}, {KYOTO} and {OSAKA}.",
        f"{LUND} is linked with {KYOTO}, {UPPSALA} with {OSAKA} and {AARHUS} with {NAGOYA}.",
        f"The final pairs are known. {LUND} beat {KYOTO}, and {UPPSALA} beat {OSAKA}.",
        f"The forum ended:\n- {LUND} and {KYOTO}\n- {UPPSALA} and {OSAKA}\n",
    ],
)
def test_names_in_a_row_are_no_pairs(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # partners of a promise that come sentences later, and one more that joined
        (f"{LUND} inked memoranda with three Asian universities. The memoranda were signed at a forum in Oslo. The "
         f"institutions involved in these memoranda included two universities from Japan: {KYOTO} and {OSAKA}. One "
         f"university from Thailand, {CHIANG_MAI}, has also become a part of this memorandum.",
         star("mou", "signed", LUND, KYOTO, OSAKA, CHIANG_MAI)),
        (f"{LUND} inked memoranda with three Asian universities. {LUND} is a partner in the network of {UPPSALA}. The "
         "memoranda were signed at a forum in Oslo.", []),
        # a name that is not read does not end the list
        (f"{LUND} signed protocols with {KYOTO}, {OSAKA}, Nowhere 7 December University, {NAGOYA} and {GHANA}.",
         star("agreement", "signed", LUND, KYOTO, OSAKA, NAGOYA, GHANA)),
        # for whom somebody signs
        (f"Dr. Ann Berg signed the protocols on behalf of Mrs. Eva Holm, Founding Rector of {LUND}, with the rectors "
         f"of {KYOTO} and {OSAKA}.", star("agreement", "signed", LUND, KYOTO, OSAKA)),
        # houses that were visited are not whom the text is about
        (f"On tour the dean saw three universities:\n{KYOTO}\n{OSAKA}\n{NAGOYA}\n\nDuring the visit, a memorandum was "
         f"signed with {OSAKA}.", []),
        ("Cyprus has signed an agreement with China on the mutual recognition of university degrees.",
         one("mutual-recognition", "signed", "China", "Cyprus")),
        ("Cyprus has signed an agreement with China on the export of oranges.", []),
    ],
)  # fmt: skip
def test_lists_of_news_agencies(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Universities of Uppsala (Sweden), Graz (Austria) and Oslo (Norway) signed a memorandum.",
         ("Graz", "Oslo", "Uppsala")),
        ("The universities of Graz, Oslo, Uppsala and Granada signed a memorandum.",
         ("Granada", "Graz", "Oslo", "Uppsala")),
        ("The universities of Norway, Denmark and Jordan signed a memorandum.", ()),
    ],
)  # fmt: skip
def test_universities_that_share_their_head_are_listed_by_place(text: str, names: tuple[str, ...]) -> None:
    assert told(text) == ([("mou", "signed", names)] if names else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LUND} signed memoranda with two universities of Japan. Under these memoranda it will hold conferences with "
         f"{KYOTO} and {OSAKA}.", star("mou", "signed", LUND, KYOTO, OSAKA)),
        (f"{LUND} signed memoranda with two universities of Japan. It will also hold conferences with {KYOTO} and "
         f"{OSAKA}.", []),
        (f"{LUND} signed memoranda with three universities of Japan. Under these memoranda it will compete with "
         f"{KYOTO} and {OSAKA}.", []),
    ],
)  # fmt: skip
def test_what_rests_on_a_memorandum_names_its_partners(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_a_company_called_partners_heads_no_list() -> None:
    assert told(f"The tender was won by {LUND}.\n\nNorfolk Partners, LLC\n\n{KYOTO}\n{OSAKA}\n{NAGOYA}\n") == []


def dated(text: str) -> list[tuple[str, str | None]]:
    """Give the partner of each agreement and its date."""
    claims = extract_claims(Document("a", text, published="2024-05-06")).claims
    return [(each.parties[-1], each.signed) for each in claims.agreements]


@pytest.mark.parametrize("head", [f"{LUND} has agreements with universities in Japan:", f"Partners of {LUND}:"])
def test_an_entry_of_a_list_has_the_day_on_which_it_signed(head: str) -> None:
    lines = [f"- {KYOTO}, signed on 4 May 2019", f"- {OSAKA}, renewed in 2020", f"- {NAGOYA} (2021)"]
    found = [(KYOTO, "2019-05-04"), (OSAKA, "2020"), (NAGOYA, "2021")]
    assert dated("\n".join([head, *lines]) + "\n") == found


def test_an_entry_that_tells_its_age_ended_or_is_to_come_has_no_day_of_signing() -> None:
    head = f"{LUND} has agreements with universities in Japan:"
    lines = [f"- {KYOTO}, established in 1920", f"- {OSAKA}, expired", f"- {NAGOYA}, to be signed in 2025"]
    text = "\n".join([head, *lines]) + "\n"
    assert dated(text) == [(KYOTO, None), (OSAKA, None), (NAGOYA, None)]
    assert [status for _, status, _ in told(text)] == ["reported", "terminated", "planned"]


def test_who_came_along_is_no_entry_of_the_list_before() -> None:
    text = (
        f"{LUND} has agreements with the following universities:\n\n{KYOTO}\n{OSAKA}\n\nAmong those on the tour were "
        f"Anna Berg; Ken Sato, dean of {GHANA}; and Mary Owusu, lecturer of {MAKERERE}.\n"
    )
    assert sorted(told(text)) == sorted(star("agreement", "reported", LUND, KYOTO, OSAKA))


def test_a_list_ends_where_all_that_are_counted_are_named() -> None:
    title = f"{LUND} signs agreements with foreign universities\n\n{LUND} signed agreements with "
    others = f".\n\nOther foreign universities included {NAGOYA}, {GHANA} and {MAKERERE}."
    two = star("agreement", "signed", LUND, KYOTO, OSAKA)
    assert told(f"{title}two foreign universities, namely {KYOTO} and {OSAKA}{others}") == two
    more = star("agreement", "signed", LUND, NAGOYA, GHANA, MAKERERE)
    assert told(f"{title}universities such as {KYOTO} and {OSAKA}{others}") == [*two, *more]
