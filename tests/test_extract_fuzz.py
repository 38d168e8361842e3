"""No text breaks extraction, makes it hang or wins a claim that its own words do not carry."""

from __future__ import annotations

import re
import sys
import sysconfig
import time
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from types import FrameType

import pytest
from mutated_examples import SENTENCES, logs_and_novels, mutated_texts
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.claims import check_claims
from kg.extract import Document, Extraction, extract_claims

ROOT = Path(__file__).resolve().parent.parent


def read(text: str, published: str | None = "2024-05-06") -> Extraction:
    return extract_claims(Document("text", text, published=published))


def assert_claims_stand_in(text: str) -> None:
    """Claims keep the format's rules, quote the text, name what it names, and are the same when it is read again."""
    claims = read(text).claims
    assert check_claims(claims, text) == []
    assert read(text).claims == claims
    flat = " ".join(text.split())
    # A country may be named by its people: "the Kenyan side".
    forms = {each.name: (flat,) if each.kind == "country" else each.names for each in claims.organisations}
    for agreement in claims.agreements:
        assert agreement.evidence
        assert all(any(form in flat for form in forms[party]) for party in agreement.members)


# ── arbitrary texts ──


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=400))
def test_any_text_gives_valid_claims(text: str) -> None:
    assert_claims_stand_in(text)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8),
    st.sampled_from([" ", "\n", "\n\n", "\r\n", " \t", ". ", ", ", " and "]),
)
def test_any_order_of_sentences_gives_valid_claims(sentences: list[str], between: str) -> None:
    assert_claims_stand_in(between.join(sentences))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([word for each in SENTENCES for word in re.findall(r"\w+|\W", each)]), max_size=80))
def test_any_order_of_words_gives_valid_claims(words: list[str]) -> None:
    assert_claims_stand_in(" ".join(words))


@pytest.mark.parametrize("seed", range(10))
def test_ten_thousand_mutated_texts_give_valid_claims(seed: int) -> None:
    agreements = 0
    for text in mutated_texts(1_000, seed=seed):
        claims = read(text).claims
        assert check_claims(claims, text) == [], text
        assert all(agreement.evidence for agreement in claims.agreements), text
        agreements += len(claims.agreements)
    # The mutations leave enough of the sentences for the rules to have something to read.
    assert agreements > 500


def test_what_is_founded_may_stand_on_two_lines() -> None:
    text = "Harbour University met Fjord College. Both sides will establish the Fjord Institute of Mari\r\nne Law."
    (agreement,) = read(text).claims.agreements
    assert agreement.establishes and "\n" not in agreement.establishes
    assert_claims_stand_in(text)


def test_a_text_that_is_no_unicode_does_no_harm() -> None:
    assert read("Harbour University signed \ud800 an agreement with Fjord College.").claims.source.sha256


@pytest.mark.parametrize("digits", [3, 16, 400, 5_000])
def test_long_numbers_do_no_harm(digits: int) -> None:
    number = "1" + "0" * digits
    text = f"Harbour University has agreements with more than {number} million colleges. On 4 May {number} it signed."
    assert_claims_stand_in(text)


# ── growth ──


def name(number: int) -> str:
    """A name that no other number has."""
    letters = chr(97 + number % 26) + chr(97 + number // 26 % 26) + chr(97 + number // 676 % 26)
    return f"X{letters}o"


REPEATED = {
    "and": "and ",
    "days": "On Monday the three universities signed the agreement ",
    "university of": "University of ",
    "commas": ", ",
    "opening brackets": "(",
    "closing brackets": ")",
    "names in brackets": "(Harbour University ",
    "open quotes": '"A ',
    "capitals": "ABCD ",
    "initials": "A. ",
    "names": "Xa University, ",
    "companies": "Harbour Co., Ltd. and ",
    "signed with": "signed with ",
    "will sign": "will sign and ",
    "the signing of": "the signing of ",
    "agreement between": "agreement between ",
    "memoranda": "MoU and ",
    "both sides": "both sides signed. ",
    "the university": "The university signed with ",
    "the two": "the two institutions agreed to ",
    "ended": "terminated the agreement with ",
    "counts": "more than 50 agreements with ",
    "dates": "4 March 2024 ",
    "a sentence without end": "Harbour University signed an agreement with Fjord University and ",
    "a headline without end": "UNIVERSITY SIGNS AGREEMENT WITH ",
    "empty lines": "\r\n",
    "letters": "x",
    "characters": "大学",
}
NUMBERED: dict[str, Callable[[int], str]] = {
    "pairs": lambda i: f"{name(i)} University signed an agreement with {name(i)} College. ",
    "one university": lambda i: f"Harbour University signed an agreement with {name(i)} College. ",
    "one pair": lambda i: f"Harbour University signed with Fjord College on {i % 28 + 1} May {1950 + i // 28 % 70}. ",
    "three parties": lambda i: f"{name(i)} University, {name(i)} College and Harbour University signed an agreement. ",
    "ends": lambda i: f"{name(i)} University ended its agreement with {name(i)} College. ",
    "notes": lambda i: f"{name(i)} University signed with {name(i)} College. The memorandum was signed on 4 May 2020. ",
    "both sides": lambda i: f"{name(i)} University visited {name(i)} College. Both sides signed an agreement. ",
    "acronyms": lambda i: f"{name(i)} University ({name(i).upper()}U) signed with {name(i).upper()}Q. ",
    "faculties": lambda i: f"The Faculty of Law of {name(i)} University signed an agreement with {name(i)} College. ",
    "collective": lambda i: f"Several universities, including {name(i)} University, signed with {name(i)} College. ",
    "both lists": lambda i: f"Agreements were signed. On the Thai side, {name(i)} University and {name(i)} College "
    f"signed, on the Peruvian side {name(i)}la University and {name(i)}la College. ",
    "conferences": lambda i: f"At the {i + 2}th Conference on {name(i)} Law {name(i)} University signed with HU. ",
    "counts": lambda i: f"{name(i)} University has signed more than {i + 10} agreements with {i + 20} countries. ",
    "people": lambda i: f"Rector {name(i)} Berg and President Li Wen of {name(i)} University signed a memorandum. ",
    "list": lambda i: f"- {name(i)} University, Spain\n",
    "headlines": lambda i: f"{name(i)} University Signs Agreement With {name(i)} College\n",
    "a known acronym": lambda i: f"{name(i)}ka University met UPV. ",
    "a known name": lambda i: f"{name(i)}ka University met Harvard. ",
    "such as": lambda i: f"Universities such as {name(i)}, {name(i)}b and {name(i)}c met. ",
    "the universities of": lambda i: f"The universities of {name(i)} and {name(i)}b met. ",
    "a list in a sentence": lambda i: f"University of {name(i)}, ",
}
BASE = 8_000


def made(what: str, length: int) -> str:
    if what in REPEATED:
        return REPEATED[what] * (length // len(REPEATED[what]))
    sentence = NUMBERED[what.removeprefix("many: ")]
    return "".join(sentence(number) for number in range(length // len(sentence(7))))


def operations(text: str) -> int:
    """Count the functions that are called while a text is read: the same on every machine."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        read(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("what", [*REPEATED, *(f"many: {what}" for what in NUMBERED)])
def test_work_grows_with_length_only(what: str) -> None:
    read(made(what, BASE))  # what is read once for all texts is not counted
    short, long = operations(made(what, BASE)), operations(made(what, BASE * 4))
    assert in_proportion(short, long), (short, long)


def in_proportion(short: int, long: int) -> bool:
    """Say whether a text of four times the length takes about four times the work; in its square it takes sixteen."""
    return long < 6 * short + 5_000


def test_work_that_grows_with_the_square_is_seen() -> None:
    assert in_proportion(40_000, 4 * 40_000) and not in_proportion(200**2, 800**2)


@pytest.mark.parametrize(
    "text",
    [
        "and " * 25_000,
        "University of " * 7_000,
        ", " * 50_000,
        "(" * 50_000 + ")" * 50_000,
        "(A " * 30_000,
        "\r\n" * 50_000,
        "Harbour University signed an agreement with Fjord University and " * 1_500,
        "UNIVERSITY SIGNS AGREEMENT WITH " * 3_000,
        "the two institutions agreed to sign " * 2_800,
        "University" * 10_000,
        (" ".join(SENTENCES).replace(".", "").replace("\n", " ") + " ") * 160,  # a line of sentences without a stop
        "word " * 200_000,
        "x" * 1_000_000,
    ],
    ids=lambda text: f"{len(text)} of {text[:12]!r}",
)
def test_nothing_makes_it_hang(text: str) -> None:
    # What no count of calls shows, the work inside one regular expression. Quadratic reading of these takes many
    # minutes; the bound leaves room for a slow machine.
    start = time.process_time()
    read(text)
    assert time.process_time() - start < 60


# ── texts without a partnership ──

PROSE = re.compile(r"(?i)(?:licen[cs]e|copying|authors|notice|metadata|readme|change)[^.]*$|.*\.(?:txt|md|rst)$")
LONGEST = 10_000


def installed_files() -> Iterator[Path]:
    """Licences, READMEs and sources of the packages that this project names, then sources of Python itself."""
    names = [line.partition("==")[0] for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()]
    files = []
    for package in names:
        try:
            files += [Path(str(each.locate())) for each in metadata.files(package) or ()]
        except metadata.PackageNotFoundError:
            continue
    files = sorted(set(files))
    yield from (path for path in files if PROSE.match(path.name))
    yield from (path for path in sorted(Path(sysconfig.get_path("stdlib")).glob("*.py")))
    yield from (path for path in files[:: max(1, len(files) // 2_000)] if path.suffix == ".py")


def texts_without_partnership() -> Iterator[tuple[str, str]]:
    for path in installed_files():
        if path.is_file() and (text := path.read_text("utf-8", errors="replace")[:LONGEST]).strip():
            yield str(path), text
    yield from logs_and_novels(100)


@pytest.fixture(scope="module")
def thousand() -> list[tuple[str, str]]:
    return list(texts_without_partnership())


@pytest.mark.parametrize("part", range(4))
def test_a_thousand_files_of_no_partnership_give_no_agreement(thousand: list[tuple[str, str]], part: int) -> None:
    assert len(thousand) >= 1_000
    assert len({where for where, _ in thousand}) == len(thousand)
    found = {
        where: [agreement.members for agreement in agreements]
        for where, text in thousand[part::4]
        if (agreements := read(text).claims.agreements)
    }
    assert found == {}


def test_a_numbered_protocol_is_none_of_diplomats() -> None:
    assert read("Harbour University uses Protocol 2 with Fjord College.").claims.agreements == ()
    assert read("Harbour University has a protocol with Fjord College.").claims.agreements
