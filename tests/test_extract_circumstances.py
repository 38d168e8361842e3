"""When an agreement was signed, read from its sentence, from what is told before and after, and never guessed."""

from __future__ import annotations

import pytest

from extract_examples import read, signed

A, B, C = "Harbour University", "Fjord University", "Playa University"


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("The agreement was signed on 4 March.", "2024-03-04"),
        ("The signing took place today, March 20.", "2024-03-20"),
        ("The signing ceremony was held at Hill Hall on Monday.", "2024-03-18"),
        ("The agreement, signed on 4 March 2024 by the two rectors, runs for five years.", "2024-03-04"),
        ("This agreement runs for five years and was signed last month by both rectors.", "2024-02"),
        # another act than the signing
        ("The opening ceremony of the new library was held on Monday.", None),
        # another agreement
        ("Harbour University also signed an agreement with a partner in Peru on 4 March.", None),
        ("The agreement will be signed anew in March 2029.", None),
    ],
)
def test_a_later_sentence_tells_the_day(after: str, expected: str | None) -> None:
    assert signed(f"{A} and {B} have signed a cooperation agreement. {after}") == [expected]


def test_the_sentence_below_a_headline_gives_its_day_and_stands_as_evidence() -> None:
    text = f"{A} and {B} sign agreement\n\nRector Ann Vale of {A} welcomed guests from {B}. Following the talks the "
    text += "universities signed a cooperation agreement on 4 March."
    (agreement,) = read(text)
    assert agreement.signed == "2024-03-04"
    assert any("universities signed" in text[span.start : span.end] for span in agreement.evidence)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (f"On 5 March a delegation of {B} visited {A}.", "2024-03-05"),
        # of several days, the month
        (f"A delegation of {B} visited {A} on 5-8 March.", "2024-03"),
        (f"The rector of {B} spent three days in Playa from March 5, where he visited {A}.", "2024-03"),
        (f"In late February 2024 the rector of {B} travelled to {A} with a delegation.", "2024-02"),
        # no visit
        (f"On 5 March it snowed in the city of {A}.", None),
        # a visit that lies ahead of the news
        (f"A delegation of {B} is expected for a visit to {A} in October.", None),
    ],
)
def test_the_visit_during_which_it_was_signed_gives_the_day(before: str, expected: str | None) -> None:
    assert signed(f"{before} {A} and {B} signed a memorandum of understanding.") == [expected]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("during the Coast Education Forum, which was held in Lima on 4 March 2024", "2024-03-04"),
        ("at the annual meeting of rectors, held in Lima, Peru, on 4 March 2024", "2024-03-04"),
        ("on the sidelines of the Coast Education Forum, hosted in Lima from March 4 to 6, 2024", "2024-03"),
        # the day of something else
        ("to run a college on the campus that was built on 4 March 2024", None),
        ("for courses valid from 4 to 6 March 2024", None),
    ],
)
def test_the_day_of_the_event_at_which_it_was_signed_is_its_day(where: str, expected: str | None) -> None:
    assert signed(f"{A} signed a memorandum with {B} {where}.") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A} and {B} have signed two protocols to their cooperation agreement of 2016.", None),
        (f"As a follow-up to the agreement signed in 2016, {A} and {B} concluded an exchange agreement.", None),
        (f"In addition to an agreement on research signed in 2016, {A} and {B} signed a protocol.", None),
        (f"According to a statement issued on Monday, {A} and {B} signed a protocol.", None),
        (f"According to its own report that came out on Monday, {A} and {B} signed a protocol.", None),
        # their own day
        (f"{A} and {B} signed their cooperation agreement in 2016.", "2016"),
        (f"In an agreement signed on Monday, {A} and {B} agreed to cooperate.", "2024-03-18"),
        (f"In the hall of the university, on Monday, {A} and {B} signed a protocol.", "2024-03-18"),
    ],
)
def test_the_day_of_another_agreement_or_of_a_statement_is_not_its_day(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]


def test_during_the_visit_reaches_back_farther_than_a_sentence_that_does_not_say_so() -> None:
    between = "The guests saw the library. They saw the garden. They saw the laboratories. "
    before = f"A delegation of {B} visited {A} on 5 March. {between}"
    assert signed(f"{before}During the visit, {A} and {B} signed a memorandum of understanding.") == ["2024-03-05"]
    other = f"A conference was held on 12 March. {before}"  # which of the two days it was is open
    assert signed(f"{other}{A} and {B} signed a memorandum of understanding.") == [None]


def test_a_day_that_is_told_beats_that_of_the_visit() -> None:
    text = f"On 5 March the rector of {B} visited {A}. {A} and {B} signed a memorandum of understanding. "
    assert signed(text + "The memorandum was signed on 6 March.") == ["2024-03-06"]


@pytest.mark.parametrize(
    "dateline",
    [
        "BERGEN, March 19 (NTB): ",
        "LIMA, 19 March 2024 – ",
        "Campus News (March 19, 2024) – ",
        "Bergen, March 19 ",
        "OSLO, March 19 /NTB/ ",
    ],
)
def test_the_dateline_is_no_day_of_signing(dateline: str) -> None:
    assert signed(f"{dateline}{A} and {B} have signed a cooperation agreement.") == [None]
    assert signed(f"{dateline}{A} and {B} signed a cooperation agreement on Monday.") == ["2024-03-18"]


def test_a_day_at_the_head_of_a_sentence_is_no_dateline() -> None:
    assert signed(f"On March 19 {A} and {B} signed a cooperation agreement.") == ["2024-03-19"]


def test_nothing_is_signed_after_the_news_of_it() -> None:
    assert signed(f"{A} and {B} signed a cooperation agreement until December 2026.") == [None]


def test_the_day_of_several_is_told_before_their_parties() -> None:
    text = f"{A} has signed two memoranda with universities abroad. These memoranda were signed on 4 March. "
    assert signed(text + f"The partners are {B} and {C}.") == ["2024-03-04", "2024-03-04"]


def test_respectively_gives_each_its_own_year() -> None:
    text = f"{A} signed agreements with {B} and {C} in 2010 and 2012 respectively."
    assert [(each.parties[1], each.signed) for each in read(text)] == [(B, "2010"), (C, "2012")]
    # as many times as partners, told as they are
    assert signed(f"{A} signed agreements with {B} and {C} in 2010 and 2012.") == ["2010", "2012"]
    assert signed(f"{A} signed agreements with {B} and {C} between 2010 and 2012.") != ["2010", "2012"]
    assert signed(f"{A} signed agreements with {B} and {C} in 2010 and opened a hall in 2012.") != ["2010", "2012"]


def test_a_year_in_brackets_belongs_to_the_partner_before_it() -> None:
    text = f"{A} ended its agreement with {B} (signed 2009) and its agreement with {C} (2012)."
    assert [(each.parties[1], each.signed) for each in read(text)] == [(B, "2009"), (C, "2012")]


def test_what_a_later_sentence_says_ran_out_has_ended() -> None:
    text = f"The centre was a partnership between {A} and {B}. The agreement between the two expired in 2023."
    (agreement,) = read(text)
    assert (agreement.status, agreement.ended) == ("terminated", "2023")


@pytest.mark.parametrize(
    "text",
    [
        f"{A} and {B} signed a renewal of their memorandum of understanding.",
        f"A renewed memorandum of understanding was signed between {A} and {B}.",
        f"The renewal of the memorandum of understanding between {A} and {B} was signed.",
        f"{A} and {B} extended their partnership by signing a memorandum of understanding.",
        f"The memorandum of understanding between {A} and {B} was signed in 1996 and renewed in 2004.",
        f"{A} and {B} signed a memorandum of understanding in 1996. The memorandum has been renewed.",
    ],
)
def test_a_renewal_is_told_from_a_first_signing(text: str) -> None:
    assert [(each.kind, each.status) for each in read(text)] == [("mou", "renewed")]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} and {B} signed a memorandum of understanding that may be renewed.",
        f"{A} and {B} signed a memorandum of understanding on renewable energy.",
        f"{A} extended a welcome to the rector of {B} and they signed a memorandum of understanding.",
    ],
)
def test_a_first_signing_is_no_renewal(text: str) -> None:
    assert "renewed" not in [each.status for each in read(text)]


def test_a_renewal_is_dated_by_itself() -> None:
    text = f"The agreement between {A} and {B} was first signed in 1996 and renewed in 2004."
    assert signed(text) == ["2004"]
    assert signed(f"{A} and {B} renewed the agreement that they had first signed in 1996.") == [None]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("have had an agreement since 2008", "2008"),
        ("announced a partnership on 4 March", "2024-03-04"),
        ("signed an agreement last week", "2024-03"),
        ("signed an agreement earlier this month", "2024-03"),
        ("recently signed an agreement", None),
        ("signed an agreement valid for two years from September", None),
        ("signed an agreement this morning", "2024-03-20"),
        ("signed an agreement on Monday, 4 March", "2024-03-04"),
        ("signed an agreement on 4/3/2024", "2024-03-04"),
        ("signed an agreement at the Playa Forum held on 5 March", "2024-03-05"),
    ],
)
def test_the_words_of_time_of_a_sentence(words: str, expected: str | None) -> None:
    assert signed(f"{A} and {B} {words}.") == [expected]


def test_a_day_of_the_week_is_dated_by_a_caption_where_no_publication_is_known() -> None:
    text = f"Rector Vale with her guests on Tuesday, March 5, 2024.\n\n{A} signed an agreement with {B} on "
    assert signed(f"{text}Tuesday.", None) == ["2024-03-05"]
    assert signed(f"{text}Friday.", None) == [None]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("signed a strategic partnership", "agreement"),
        ("have formed a partnership", "other"),
        ("signed a letter of intent", "other"),
        ("signed a letter of intent for cooperation", "other"),
        ("signed an agreement of intent", "other"),
        ("signed a letter of intent and an agreement", "agreement"),
        ("signed a 2+2 agreement", "joint-programme"),
        ("signed an agreement on student mobility", "exchange"),
        ("signed an agreement on the exchange of views", "agreement"),
    ],
)
def test_the_kind_is_what_was_signed(words: str, kind: str) -> None:
    assert [each.kind for each in read(f"{A} and {B} {words}.")] == [kind]


def test_a_day_in_what_somebody_says_is_not_that_of_the_meeting() -> None:
    said = "At the meeting rector Ann Vale said “today we need more of this”."
    assert signed(f"{said} {A} and {B} signed a cooperation agreement.") == [None]


def test_the_meeting_that_was_to_sign_may_stand_farther_off() -> None:
    meeting = f"On 5 March {A} held an online meeting with {B} to sign a memorandum of understanding. "
    between = "The guests saw the library. They saw the garden. "
    assert signed(f"{meeting}{between}The two universities signed a memorandum.") == ["2024-03-05"]


def test_a_memorandum_that_is_signed_by_whom_a_later_sentence_names() -> None:
    text = f"A college on Monday signed a memorandum with three partners. The MoU, signed by {A} with {B}, is on law."
    assert signed(text) == ["2024-03-18"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (f"{A} and {B} signed an agreement at the Nordic Rectors Forum in Lima.", "Nordic Rectors Forum"),
        (f"On the sidelines of the Nordic Rectors Forum, {A} and {B} signed an agreement.", "Nordic Rectors Forum"),
        (f"The Nordic Rectors Forum met in Lima. At the forum, {A} and {B} signed a deal.", "Nordic Rectors Forum"),
        # an event that is only named
        (f"{A} and {B} signed an agreement. Ann Vale once won the prize of the Nordic Rectors Forum.", None),
    ],
)
def test_the_event_is_the_one_at_which_it_was_signed(text: str, event: str | None) -> None:
    assert [each.event for each in read(text)] == [event]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("signed an agreement on a joint campus in Playa", "joint-institute"),
        ("signed an agreement on the establishment of a language centre", "joint-institute"),
        ("signed an agreement on the opening of a new library wing", "agreement"),
        ("signed an agreement on joint education programmes", "joint-programme"),
        ("signed an agreement on academic exchange of staff and students", "exchange"),
        ("signed an agreement on academic exchange", "agreement"),
        ("signed an academic exchange and cooperation agreement", "agreement"),
        ("signed a student and staff exchange agreement", "exchange"),
        ("renewed their partnership by a new memorandum of understanding", "mou"),
        ("renewed their partnership", "other"),
    ],
)
def test_the_kind_is_what_is_created(words: str, kind: str) -> None:
    assert [each.kind for each in read(f"{A} and {B} {words}.")] == [kind]


def test_what_is_not_named_again_is_a_memorandum_where_the_text_has_one() -> None:
    text = f"{A} signed a memorandum of understanding with {B}. It also signed with {C} on Monday."
    assert [each.kind for each in read(text)] == ["mou", "mou"]
    assert [each.kind for each in read(f"{A} signed an agreement with {B}. It also signed with {C} on Monday.")] == [
        "agreement",
        "agreement",
    ]


def test_a_year_in_a_name_is_no_date() -> None:
    assert signed(f"{A} and {B} signed an agreement at Expo 2020.") == [None]
    assert signed(f"{A} and {B} signed an agreement in Lima in 2020.") == ["2020"]


def test_a_renewal_may_stand_behind_a_clause_about_the_memorandum() -> None:
    text = f"{A} has many partners. The memorandum with {B}, through which students were trained, has been renewed."
    assert [each.status for each in read(text)] == ["renewed"]


def test_an_agreement_that_establishes_something_is_of_its_kind() -> None:
    told = f"{A} and {B} signed an agreement that establishes a joint research laboratory."
    assert [each.kind for each in read(told)] == ["joint-institute"]
    assert [each.kind for each in read(f"{A} and {B} signed an agreement that ends a long debate.")] == ["agreement"]


def test_what_is_signed_after_another_during_a_visit_has_its_day() -> None:
    visit = f"On 5 March a delegation of {B} visited {A}. "
    text = f"{visit}{A} and {B} signed an agreement. {A} and {C} signed another one. "
    assert signed(text + f"{B} and {C} signed a memorandum of understanding.")[-1] == "2024-03-05"


def test_as_many_dates_as_partners_are_paired_in_order() -> None:
    text = f"{A} signed agreements with {B}, {C} and Vale University in 2000, 2007 and 2010."
    assert signed(text) == ["2000", "2007", "2010"]


def test_a_meeting_to_sign_has_the_day_of_the_signing() -> None:
    text = f"On 4 March rector Ann Vale of {A} met with {B} to sign a student exchange agreement."
    assert signed(text) == ["2024-03-04"]


@pytest.mark.parametrize("stamp", ["(07-03-2024 15:19)", "@ 19 March 2024 11:05 AM"])
def test_when_a_page_was_written_is_no_day_of_signing(stamp: str) -> None:
    told = f"On 4 March 2024 {A} and {B} signed a memorandum of cooperation."
    assert signed(f"Signing of a memorandum between {A} and {B} {stamp}\n\n{told}") == ["2024-03-04"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A} and {B} today announced the signing of a memorandum of understanding.", "2024-03-20"),
        (f"{A} and {B} signed an agreement. It follows last year's report of a board.", None),
        (f"The agreement between {A} and {B} was concluded at a ceremony held online on 4 March.", "2024-03-04"),
        (f"The guests met on 4 March. They talked. They ate. As a result, {A} and {B} signed a deal.", "2024-03-04"),
        (f"{A} and {B} signed a deal. It rests on the trade pact signed between the two countries in 2008.", None),
        (f"The minister approved an agreement between {A} and {B}. The document was signed on 4 March.", "2024-03-04"),
        (f"{A} and {B} have signed a deal. The partnership was formalised during a visit in February.", "2024-02"),
        (f"{A}'s current agreement with {B} is for the degree of master, which was signed in January 2019.", "2019-01"),
    ],
)
def test_whose_day_it_is(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]


def test_a_first_signing_does_not_date_a_renewal() -> None:
    text = f"{A} renewed its agreement with {B}. {A} initially signed the agreement with {B} in 2020."
    assert signed(text) == [None]
    assert signed(f"{A} renewed its agreement with {B}. The agreement was signed on 4 March.") == ["2024-03-04"]


def test_agreeing_to_extend_is_a_renewal_and_agreeing_to_sign_a_plan() -> None:
    assert [each.status for each in read(f"{A} and {B} agreed to extend their agreement.")] == ["renewed"]
    assert [each.status for each in read(f"{A} and {B} agreed to sign an agreement.")] == ["planned"]


def test_the_weekend_is_the_one_before_the_news() -> None:
    assert signed(f"{A} and {B} signed an agreement over the weekend.") == ["2024-03"]
    # of two months
    assert signed(f"{A} and {B} signed an agreement over the weekend.", "2024-07-02") == ["2024-06"]
    assert signed(f"{A} and {B} signed an agreement over the weekend.", "2024-09-02") == ["2024"]


def test_several_who_are_not_named_give_their_day_to_those_who_are() -> None:
    text = "As many as four universities entered into an MoU with partners abroad on Tuesday. "
    assert signed(f"{text}{A} entered into an MoU with {B}. {C} signed one with {B}, too.")[0] == "2024-03-19"


def test_the_agreement_is_of_the_kind_that_was_told_before() -> None:
    text = f"{A} has signed an exchange agreement with Peru. Rector Vale of {A} signed the agreement with {B}."
    assert [each.kind for each in read(text)] == ["exchange"]


def test_the_memoranda_named_again_are_what_several_signed() -> None:
    text = f"{A} and {B} signed a memorandum of understanding, and {C} and Vale University signed agreements with {A}. "
    assert [each.kind for each in read(text + "The MoUs help all.")] == ["mou", "mou", "mou"]
    assert "agreement" in [each.kind for each in read(text + "The MoU helps both.")]


def test_the_forum_during_which_it_was_signed_gives_the_month() -> None:
    text = f"They met under the agreement of {A} with {B}, signed during the Playa Forum, which was held in Lima on "
    assert signed(text + "18-19 October 2018.") == ["2018-10"]


def test_an_earlier_renewal_does_not_date_the_new_one() -> None:
    text = f"{A} and {B} renewed a memorandum of understanding. The two universities work under an MoU they signed "
    assert signed(text + "in 2008 and further renewed in 2010.") == [None]


def test_a_memorandum_that_extends_is_a_renewal_and_has_its_day() -> None:
    text = f"{A} and {B} renewed their pact. They signed a memorandum today, formalising the extension of their "
    (agreement,) = read(f"{text}partnership for another five years. {A} and {B} signed a first one in 2018.")
    assert (agreement.status, agreement.signed) == ("renewed", "2024-03-20")


def test_an_agreement_of_a_year_was_signed_in_it() -> None:
    text = f"{A} ended four agreements: the agreement of 2009 with {B} and the academic one of 2008 with {C}."
    assert [(each.status, each.signed) for each in read(text)] == [("terminated", "2009"), ("terminated", "2008")]


def test_what_is_told_again_is_surer_than_what_is_told_once_and_that_than_a_resolved_party() -> None:
    once = read(f"{A} and {B} signed an agreement in Lima.")[0].confidence
    again = read(f"{A} and {B} signed an agreement in Lima. The agreement was signed on 4 March.")[0].confidence
    resolved = read(f"A delegation of {B} visited {A}. The two universities signed an agreement.")[0].confidence
    assert again and once and resolved and again > once > resolved


@pytest.mark.parametrize(
    ("head", "word", "expected"),
    [
        ("LIMA, 15 March 2024: ", "today", "2024-03-15"),
        ("LIMA, March 15 (ABC) -- ", "on Thursday", "2024-03-14"),
        # A text of another time, printed again.
        ("LIMA, 15 March 2019: ", "today", "2024-03-20"),
        # No dateline.
        ("", "today", "2024-03-20"),
    ],
)
def test_today_is_the_day_of_the_dateline(head: str, word: str, expected: str) -> None:
    assert signed(f"{head}{A} and {B} {word} signed an agreement.") == [expected]


def test_the_dateline_tells_the_day_where_the_publication_is_not_known() -> None:
    assert signed(f"LIMA, 15 March 2024: {A} and {B} signed an agreement yesterday.", None) == ["2024-03-14"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"It goes on with what began in 2018, when {A} signed an agreement with {B}.", "2018"),
        (f"It stems from the memorandum between {A} and {B}, signed on Sept.1, 2018 in Lima.", "2018-09-01"),
        (f"In 2015, a memorandum between {A} and {B} laid the ground.", "2015"),
        (f"In 2015, the memorandum between {A} and {B} was put to use.", None),
        (f"A joint declaration was released on 5 March between {A} and {B}.", "2024-03-05"),
        (f"Attending the signing of the agreement between {A} and {B}, she noted that students come since 2013.", None),
    ],
)
def test_which_day_belongs_to_the_noun(text: str, expected: str | None) -> None:
    assert signed(text) == [expected]


def test_what_has_ended_had_been_signed_on_the_day_told_next() -> None:
    text = f"{A} has suspended its memorandum with {B}. Signed on February 3, the agreement was to run for three years."
    assert signed(text) == ["2024-02-03"]


def test_a_signing_during_several_days_has_their_month() -> None:
    text = f"A delegation of {A} travelled to Lima for the signing and a conference from 4 to 6 March. "
    assert signed(f"{text}During the visit, a contract was signed between {A} and {B}.") == ["2024-03"]


def test_the_day_on_which_papers_told_it_is_no_day_of_signing() -> None:
    text = f"{A} has suspended its agreement with {B}, only weeks after it was announced, media reported on Sunday."
    assert [(each.signed, each.status) for each in read(text)] == [(None, "terminated")]


def test_a_year_right_before_what_was_signed_is_its_own() -> None:
    text = f"In 2013, an agreement was signed between {A} and {B}, and in 2015, a memorandum between {A} and {C}."
    assert [(each.kind, each.signed) for each in read(text)] == [("agreement", "2013"), ("mou", "2015")]
    assert signed(f"It builds on the 2019 memorandum of understanding between {A} and {B}.") == ["2019"]
    assert signed(f"Since 2019 the memorandum of understanding between {A} and {B} has grown.") == [None]


def test_the_day_of_who_saw_the_signing_is_that_of_the_signing() -> None:
    text = f"The minister spoke in Lima on Monday as she witnessed the signing of the agreement between {A} and {B}."
    assert signed(text) == ["2024-03-18"]


def test_what_a_visit_was_for_stands_between_the_day_and_the_signing() -> None:
    text = f"On 3 March, during a visit to take part in a fair, {A} and {B} signed an agreement."
    assert signed(text) == ["2024-03-03"]


def test_what_a_list_names_was_signed_on_the_days_told_before_it() -> None:
    text = f"Two memoranda were signed by {A} from March 4 to 6, 2024, in Lima. The institutions that signed are {B} "
    assert signed(text + f"and {C}.") == ["2024-03", "2024-03"]
    text = f"Two colleges were visited by {A} on 4 March, and with each of them a memorandum was signed. They are {B} "
    assert signed(text + f"and {C}.") == ["2024-03-04", "2024-03-04"]


@pytest.mark.parametrize(
    "after",
    [
        "The agreement was cancelled on Monday.",
        "{A} ended the agreement on Monday.",
        "The board terminated the agreement.",
        "The rector said she would end the agreement.",
    ],
)
def test_what_a_later_sentence_ends_has_ended(after: str) -> None:
    (agreement,) = read(f"{A} signed an agreement with {B} in 2010. {after.format(A=A)}")
    assert (agreement.status, agreement.signed) == ("terminated", "2010")


@pytest.mark.parametrize(
    "after",
    [
        "The agreement will end in 2029.",
        "The agreement expires in five years.",
        "The old agreement was terminated in 2009.",
        "The minister terminated the contract of a coach.",
    ],
)
def test_what_is_to_run_out_one_day_stands(after: str) -> None:
    (agreement,) = read(f"{A} signed an agreement with {B} in 2010. {after}")
    assert agreement.status == "signed"


def test_between_two_years_is_no_day_of_signing() -> None:
    assert signed(f"Between 2010 and 2015 {A} signed agreements with {B} and {C}.") == [None, None]
