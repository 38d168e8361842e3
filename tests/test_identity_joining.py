"""One agreement told by two sources is one; two agreements of one pair stay two."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.identity import AgreementMention, ConferenceMention, Judgements, join_agreements, join_conferences
from kg.identity.judgements import Judgement

PAIR = frozenset({"beihang-university", "upv"})


def told(
    key: str, kind: str = "mou", signed: str | None = None, *, status: str = "signed", **more: object
) -> AgreementMention:
    return AgreementMention(key, PAIR, kind, status, signed=signed, **more)  # type: ignore[arg-type]


def judged(judgement: str, left: str, right: str) -> Judgements:
    return Judgements([Judgement(judgement, left, right, "A. Curator", "2025-01-01", "", Path("j.tsv"), 1)])


def groups(*mentions: AgreementMention, judgements: Judgements | None = None) -> list[list[str]]:
    of = join_agreements(mentions, judgements).of
    return sorted([key for key in of if of[key] == id_] for id_ in set(of.values()))


TOGETHER = {
    "the same day": [told("a#1", signed="2025-09-27"), told("b#1", signed="2025-09-27")],
    "a memorandum and an agreement of one day": [
        told("a#1", "mou", "2025-09-27"),
        told("b#1", "agreement", "2025-09-27"),
    ],
    "a month that fits one day": [told("a#1", signed="2025-09-27"), told("b#1", signed="2025-09")],
    "no date beside one day": [told("a#1", signed="2025-09-27"), told("b#1", status="reported")],
    "a day, its month and its year": [
        told("a#1", signed="2025-09-27"),
        told("b#1", signed="2025-09"),
        told("c#1", signed="2025"),
    ],
    "no date at all, twice": [told("a#1", "exchange"), told("b#1", "exchange")],
    "the same day, one at a conference": [
        told("a#1", signed="2025-09-27", event="c"),
        told("b#1", signed="2025-09-27"),
    ],
    "no date, but the same conference": [
        told("a#1", signed="2025-09-27", event="c"),
        told("d#1", signed="2025-10-01", event="e"),
        told("b#1", event="c"),
    ],
    "told after the other was signed": [
        told("a#1", signed="2025-09-27"),
        told("b#1", status="reported", published="2025-10"),
    ],
    "two plans": [
        told("a#1", status="planned", planned_for="2026"),
        told("b#1", status="planned", planned_for="2026-03"),
    ],
    "one institute, its opening told differently": [
        told("a#1", "joint-institute", started="2005", establishes="UTSEUS"),
        told("b#1", "joint-institute", started="2006", establishes="UTSEUS"),
    ],
}


@pytest.mark.parametrize("case", TOGETHER)
def test_one_agreement_in_several_sources_is_one(case: str) -> None:
    found = groups(*TOGETHER[case])
    assert ["a#1", "b#1"] in [[key for key in group if key[0] in "ab"] for group in found]


APART = {
    "other days": [told("a#1", signed="2025-09-27"), told("b#1", signed="2025-09-28")],
    "one source": [told("a#1", signed="2025-09-27"), told("a#2", signed="2025-09-27")],
    "other kinds of one day": [told("a#1", "exchange", "2025-09-27"), told("b#1", "mutual-recognition", "2025-09-27")],
    "other kinds without a day": [told("a#1", "mou", "2025"), told("b#1", "agreement", "2025")],
    "a plan and what was signed": [told("a#1", status="planned"), told("b#1", signed="2025-09-27")],
    "other conferences": [told("a#1", event="c"), told("b#1", event="d")],
    "a bare year beside two days of it": [
        told("a#1", signed="2025-03-01"),
        told("a#2", signed="2025-09-27"),
        told("b#1", signed="2025"),
    ],
    "other openings, no name": [
        told("a#1", "joint-institute", started="2005"),
        told("b#1", "joint-institute", started="2006"),
    ],
    "told before the other was signed": [
        told("a#1", signed="2025-09-27"),
        told("b#1", status="reported", published="2024"),
    ],
    "ended, without a date": [told("a#1", status="terminated", ended="2022"), told("b#1", signed="2025-09-27")],
}


@pytest.mark.parametrize("case", APART)
def test_two_agreements_of_one_pair_stay_two(case: str) -> None:
    assert len(groups(*APART[case])) == len(APART[case])


def test_other_parties_are_another_agreement() -> None:
    other = AgreementMention("b#1", PAIR | {"third"}, "mou", "signed", signed="2025-09-27")
    assert len(groups(told("a#1", signed="2025-09-27"), other)) == 2


def test_a_bare_year_beside_two_days_asks_which() -> None:
    (question,) = join_agreements(APART["a bare year beside two days of it"]).questions
    assert question.subject == "agreement/b-1"
    assert [candidate.reference for candidate in question.candidates] == ["agreement/a-1", "agreement/a-2"]


def test_a_claim_that_fits_two_of_one_source_joins_neither() -> None:
    # One source tells of two memoranda of one day, another of one.
    mentions = [told("a#1", signed="2025-09-27"), told("a#2", signed="2025-09-27"), told("b#1", signed="2025-09-27")]
    assert len(groups(*mentions)) == 3
    assert [question.subject for question in join_agreements(mentions).questions] == ["agreement/b-1"]


def test_the_exact_kind_goes_before_a_kind_that_may_mean_it() -> None:
    mentions = [
        told("a#1", "mou", "2025-09-27"),
        told("a#2", "exchange", "2025-09-27"),
        told("b#1", "exchange", "2025-09-27"),
    ]
    assert groups(*mentions) == [["a#1"], ["a#2", "b#1"]]


def test_a_join_has_its_reason() -> None:
    result = join_agreements(TOGETHER["a memorandum and an agreement of one day"])
    assert result.reasons == {"a-1": ("the same parties and day; kinds that can mean one instrument",)}


def test_judgements_join_what_rules_keep_apart_and_split_what_they_join() -> None:
    assert groups(*APART["other days"], judgements=judged("same", "agreement/a-1", "agreement/b#1")) == [["a#1", "b#1"]]
    assert len(groups(*TOGETHER["the same day"], judgements=judged("not-same", "agreement/a#1", "agreement/b#1"))) == 2


def test_unsure_asks_no_more_and_joins_nothing() -> None:
    mentions = APART["a bare year beside two days of it"]
    lines = [
        *judged("unsure", "agreement/b-1", "agreement/a-1").lines,
        *judged("unsure", "agreement/b-1", "agreement/a-2").lines,
    ]
    result = join_agreements(mentions, Judgements(lines))
    assert len(set(result.of.values())) == 3
    assert result.questions == ()


dates = st.sampled_from([None, "2024", "2025", "2025-09", "2025-09-27", "2025-09-28"])
kinds = st.sampled_from(["mou", "agreement", "exchange"])
mention_lists = st.lists(
    st.builds(
        lambda source, kind, signed, event: (source, kind, signed, event),
        st.sampled_from("abcd"),
        kinds,
        dates,
        st.sampled_from([None, "c", "d"]),
    ),
    max_size=7,
).map(lambda rows: [told(f"{row[0]}#{number}", row[1], row[2], event=row[3]) for number, row in enumerate(rows)])


@given(mention_lists, st.randoms())
def test_the_order_of_claims_does_not_matter(mentions: list[AgreementMention], random: object) -> None:
    shuffled = list(mentions)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert join_agreements(shuffled) == join_agreements(mentions)


@given(mention_lists)
def test_claims_that_cannot_be_one_never_meet(mentions: list[AgreementMention]) -> None:
    of = join_agreements(mentions).of
    together = [(a, b) for a in mentions for b in mentions if a.key < b.key and of[a.key] == of[b.key]]
    assert [(a, b) for a, b in together if a.source == b.source] == []
    assert [(a, b) for a, b in together if a.event and b.event and a.event != b.event] == []
    assert [
        (a, b)
        for a, b in together
        if a.signed and b.signed and not (a.signed.startswith(b.signed) or b.signed.startswith(a.signed))
    ] == []


@given(mention_lists, st.integers(0, 6), st.integers(0, 6))
def test_not_same_always_blocks_and_no_claim_is_lost(mentions: list[AgreementMention], i: int, j: int) -> None:
    if len(mentions) < 2 or i % len(mentions) == j % len(mentions):
        return
    one, other = mentions[i % len(mentions)].key, mentions[j % len(mentions)].key
    of = join_agreements(mentions, judged("not-same", f"agreement/{one}", f"agreement/{other}")).of
    assert of[one] != of[other]
    assert set(of) == {mention.key for mention in mentions}


def conference(
    key: str, name: str = "International Conference for Training Excellent Engineers", **more: object
) -> ConferenceMention:
    return ConferenceMention(key, name, **more)  # type: ignore[arg-type]


def conference_count(*mentions: ConferenceMention) -> int:
    return len(set(join_conferences(mentions).of.values()))


def test_a_conference_told_three_times_is_one() -> None:
    first = conference("a#1", "Second International Conference for Training Excellent Engineers", date="2025-09-27")
    second = conference("b#1", edition=2, date="2025-09-27", country="CN")
    third = conference(
        "c#1", "2nd International Conference for Training Excellent Engineers", date="2025-09-27", end_date="2025-09-28"
    )
    assert conference_count(first, second, third) == 1
    assert conference_count(first, second, third, conference("d#1")) == 1


def test_another_edition_year_country_or_source_twice_is_another_conference() -> None:
    assert conference_count(conference("a#1", edition=1), conference("b#1", edition=2)) == 2
    assert conference_count(conference("a#1", date="2024-09"), conference("b#1", date="2025-09-27")) == 2
    assert (
        conference_count(conference("a#1", date="2025", country="CN"), conference("b#1", date="2025", country="PE"))
        == 2
    )
    assert conference_count(conference("a#1", date="2025-09-27"), conference("a#2", date="2025-09-27")) == 2


def test_days_of_one_conference_meet() -> None:
    assert (
        conference_count(
            conference("a#1", date="2025-09-27", end_date="2025-09-28"), conference("b#1", date="2025-09-28")
        )
        == 1
    )


def test_a_conference_without_date_beside_two_stays_apart_with_a_question() -> None:
    mentions = [conference("a#1", date="2024-09-01"), conference("b#1", date="2025-09-27"), conference("c#1")]
    assert conference_count(*mentions) == 3
    (question,) = join_conferences(mentions).questions
    assert [candidate.reference for candidate in question.candidates] == ["conference/a-1", "conference/b-1"]


def test_conferences_of_one_day_with_names_nearly_alike_are_asked_and_stay_two() -> None:
    one = conference("a#1", "Forum of Rectors of Universities of Russia and Iran", date="2018-11-24", country="IR")
    other = conference("b#1", "Forum of Rectors of Russia and Iran", date="2018-11-24", country="IR")
    assert conference_count(one, other) == 2
    assert [question.why for question in join_conferences([one, other]).questions] == [
        "the same days and nearly the same name"
    ]
    elsewhere = conference("b#1", "Forum of Rectors of Russia and Iran", date="2017-11-24", country="IR")
    assert join_conferences([one, elsewhere]).questions == ()
