"""``kg extract --llm``: what a model returns is held against the text.

No model is asked here. A server on this machine replays answers that we made up (`model_examples`), good ones and
every kind of bad one; how well a model reads is not tested and nothing is claimed about it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from model_examples import EMPTY, Recorded, Reply, completion, serve

from kg.claims import check_claims, parse_claims
from kg.cli import main
from kg.extract import Document, extract_claims
from kg.extract.model.answers import AnswerCache
from kg.extract.facts.dates import anchor_date
from kg.extract.layout import lay_out
from kg.extract.model.endpoint import TRIES, AnswerError, Client, Endpoint, ModelError
from kg.extract.model.prompt import answer_schema, parse_answer, split_text
from kg.extract.sentences import split_sentences
from kg.extract.model.verifier import Verifier, printable

NEWS = (
    "Visit to the harbour\n\n"
    "Harbour University (HU) in Norway received guests from Chile. On 4 March 2024 HU put its name beside that of the\n"
    "Universidad del Faro on a memorandum of understanding.\n\n"
    "The rector spoke of the sea. Lunch was served. There was music. Fjord College sent greetings by post.\n"
)
QUOTE = "On 4 March 2024 HU put its name beside that of the Universidad del Faro on a memorandum of understanding."
KEY = "sk-test-31415926"


def agreement(**changes: Any) -> dict[str, Any]:
    """An answer's agreement that stands in NEWS, with whatever else is asked."""
    return {
        "kind": "mou",
        "status": "signed",
        "parties": ["Harbour University", "Universidad del Faro"],
        "sides": [],
        "open": [],
        "date": "2024-03-04",
        "quotes": [QUOTE],
    } | changes


def answer(*agreements: dict[str, Any], **kinds: str) -> dict[str, Any]:
    named = {"Harbour University": "university", "Universidad del Faro": "university"} | kinds
    return {
        "organisations": [{"name": name, "kind": kind} for name, kind in named.items()],
        "agreements": list(agreements),
    }


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KG_LLM_URL", "KG_LLM_MODEL", "KG_LLM_KEY", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long the program meant to wait, without waiting."""
    seconds: list[float] = []
    monkeypatch.setattr("kg.extract.model.endpoint.pause", lambda stopped, wait: seconds.append(wait))
    return seconds


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def run(news: Path, server: Recorded, *more: object) -> Result:
    arguments = ["extract", str(news), "--llm", "--llm-url", server.url, "--llm-model", "made-up"]
    return CliRunner().invoke(main, [*arguments, "--llm-cache", str(news.parent / "cache"), *map(str, more)])


def claims_of(result: Result) -> dict[str, Any]:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def report(news: Path, given: object) -> str:
    """What --report says of an answer that was never given before."""
    shutil.rmtree(news.parent / "cache", ignore_errors=True)
    with serve(completion(given)) as server:
        result = run(news, server, "--report")
    assert result.exit_code == 0, result.output
    return result.stdout


# ── what passes ──


def test_a_claim_that_the_text_proves_becomes_a_claim(news: Path) -> None:
    with serve(completion(answer(agreement()))) as server:
        claims = claims_of(run(news, server, "--format", "jsonl"))
    (found,) = claims["agreements"]
    assert found["parties"] == ["Harbour University", "Universidad del Faro"]
    assert (found["kind"], found["status"], found["signed"]) == ("mou", "signed", "2024-03-04")
    (evidence,) = found["evidence"]
    # The quote has a space where the text breaks the line: the offsets are those of the text.
    assert NEWS[evidence["start"] : evidence["end"]].split() == QUOTE.split()
    assert claims["source"]["method"].endswith(" with made-up")
    # Nobody measured how often claims of this model are right.
    assert "confidence" not in found


def test_what_is_written_is_a_claims_file_that_verifies(news: Path, tmp_path: Path) -> None:
    with serve(completion(answer(agreement()))) as server:
        assert run(news, server, "-o", f"{tmp_path}/claims/").exit_code == 0
    path = tmp_path / "claims" / "news.yaml"
    text = (tmp_path / "claims" / "news.txt").read_text("utf-8")
    located = parse_claims(path.read_text("utf-8"), path)
    assert check_claims(located.claims, text) == []
    assert yaml.safe_load(path.read_text("utf-8"))["agreements"][0]["kind"] == "mou"


def test_the_rules_own_agreements_give_way(news: Path) -> None:
    news.write_text("Harbour University signed an agreement with Fjord University.\n", encoding="utf-8")
    with serve(completion(EMPTY)) as server:
        assert "agreements" not in claims_of(run(news, server, "--format", "jsonl"))


def test_an_alias_of_the_text_names_the_party(news: Path) -> None:
    with serve(completion(answer(agreement(parties=["HU", "the Universidad del Faro"])))) as server:
        (found,) = claims_of(run(news, server, "--format", "jsonl"))["agreements"]
    assert found["parties"] == ["Harbour University", "Universidad del Faro"]


def test_a_collective_statement_keeps_its_open_sides(news: Path) -> None:
    sides = [["Harbour University", "Fjord College"], ["Universidad del Faro", "University of Playa"]]
    text = "Universities such as Harbour University and Fjord College signed with some, including Universidad del Faro"
    news.write_text(f"{text} and the University of Playa.\n", encoding="utf-8")
    given = agreement(parties=[], sides=sides, open=[True, True], date=None, quotes=[text])
    with serve(completion(answer(given))) as server:
        (found,) = claims_of(run(news, server, "--format", "jsonl"))["agreements"]
    assert found["sides"] == sides and found["open"] == [True, True] and "parties" not in found


def test_the_same_claim_twice_is_one(news: Path) -> None:
    turned = agreement(parties=["Universidad del Faro", "Harbour University"], quotes=["a memorandum of understanding"])
    with serve(completion(answer(agreement(), turned))) as server:
        (found,) = claims_of(run(news, server, "--format", "jsonl"))["agreements"]
    assert len(found["evidence"]) == 2


# ── what does not ──


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"quotes": ["Harbour University and Universidad del Faro signed a treaty."]}, "the quote is not in the text"),
        ({"quotes": [QUOTE, "and another one"]}, "the quote is not in the text: and another one"),
        ({"quotes": [QUOTE.replace("March", "march")]}, "the quote is not in the text"),
        ({"quotes": []}, "no quote"),
        ({"parties": ["HU", "Atlantis University"]}, "the party is not in the text: Atlantis University"),
        ({"parties": ["Harbour University", "arbour Univers"]}, "the party is not in the text"),
        ({"parties": ["Harbour University", "Fjord College"]}, "the party is not named near the quotes: Fjord College"),
        ({"parties": ["Harbour University", "The rector"]}, "the party is no name"),
        ({"parties": ["Harbour University", "HU"]}, "two of the parties are one organisation"),
        ({"parties": ["Harbour University"]}, "at least two different organisations"),
        ({"parties": []}, "needs parties, or sides"),
        ({"sides": [["HU"], ["Universidad del Faro"]]}, "parties or sides, not both"),
        ({"kind": "treaty"}, "'treaty' is no kind"),
        ({"status": "signed twice"}, "'signed twice' is no status"),
        ({"date": 2024}, "date"),
        ({"extra": 1}, "extra"),
    ],
)
def test_what_the_text_does_not_prove_is_dropped_and_told(
    news: Path, changes: dict[str, Any], reason: str
) -> None:
    given = answer(agreement(**changes), **{"Atlantis University": "university", "Fjord College": "university"})
    with serve(completion(given)) as server:
        claims = claims_of(run(news, server, "--format", "jsonl"))
    assert "agreements" not in claims
    assert "Atlantis" not in json.dumps(claims)
    assert reason in report(news, given)


def test_an_unknown_kind_of_organisation_is_no_party(news: Path) -> None:
    news.write_text("Quorvex signed a contract with Harbour University.\n", encoding="utf-8")
    quote = "Quorvex signed a contract with Harbour University."
    given = agreement(kind="agreement", parties=["Quorvex", "Harbour University"], date=None, quotes=[quote])
    assert "'club' is no kind" in report(news, answer(given, Quorvex="club"))
    assert "the kind of the party is not given" in report(news, answer(given, Quorvex="club"))
    with serve(completion(answer(given, Quorvex="enterprise"))) as server:
        claims = claims_of(run(news, server, "--format", "jsonl", "--llm-cache", news.parent / "other"))
    assert claims["agreements"][0]["parties"] == ["Quorvex", "Harbour University"]


@pytest.mark.parametrize(("date", "kept"), [("2024-03-05", None), ("2024-03", "2024-03"), ("March 2024", None)])
def test_a_date_that_the_text_does_not_state_is_left_out(news: Path, date: str, kept: str | None) -> None:
    given = answer(agreement(date=date))
    with serve(completion(given)) as server:
        (found,) = claims_of(run(news, server, "--format", "jsonl"))["agreements"]
    assert found.get("signed") == kept
    assert ("is not stated in the text; left out" in report(news, given)) == (kept is None)


def test_a_day_is_counted_from_publication(news: Path) -> None:
    quote = "Harbour University signed an agreement with Fjord College yesterday."
    news.write_text(quote + "\n", encoding="utf-8")
    given = agreement(parties=["Harbour University", "Fjord College"], date="2024-03-04", quotes=[quote])
    with serve(completion(answer(given))) as server:
        claims = claims_of(run(news, server, "--format", "jsonl", "--published", "2024-03-05"))
    assert claims["agreements"][0]["signed"] == "2024-03-04"
    assert "2024-03-05" in server.requests[0]["messages"][1]["content"]


def test_the_report_lists_what_the_model_passed_over(news: Path) -> None:
    assert "the model gave no claim of it" in report(news, EMPTY)
    assert "the model gave no claim of it" not in report(news, answer(agreement()))


def test_explain_shows_claims_and_what_was_dropped(news: Path) -> None:
    with serve(completion(answer(agreement(), agreement(parties=["HU", "Atlantis University"])))) as server:
        shown = run(news, server, "--explain").stdout
    assert "claim: mou, signed: Harbour University; Universidad del Faro" in shown
    assert "dropped: HU / Atlantis University: the party is not in the text" in shown


def test_a_model_s_words_cannot_reach_the_terminal(news: Path) -> None:
    with serve(completion(answer(agreement(parties=["HU", "\x1b[2JUniversidad\nX \ud800"])))) as server:
        shown = run(news, server, "--explain").stdout
    assert "\x1b" not in shown and "Universidad X" in shown
    assert printable("x" * 500) == "x" * 119 + "…"


# ── what the endpoint does ──


def test_too_many_requests_are_asked_again_when_told(news: Path, waits: list[float]) -> None:
    busy = Reply("{}", 429, {"Retry-After": "7"})
    later = Reply("{}", 503, {"Retry-After": format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)})
    with serve(busy, later, Reply("{}", 500), completion(answer(agreement()))) as server:
        assert len(claims_of(run(news, server, "--format", "jsonl"))["agreements"]) == 1
    assert len(server.requests) == 4
    assert waits[0] == 7 and 50 < waits[1] <= 60 and waits[2] == 4


def test_an_endpoint_that_stays_broken_is_told_in_one_line(news: Path, waits: list[float]) -> None:
    with serve(Reply("out of order", 500)) as server:
        result = run(news, server)
    assert result.exit_code == 1 and len(server.requests) == TRIES
    assert waits == [1, 2, 4, 8]
    assert result.stderr == f"{server.url}/chat/completions: answered 500, {TRIES} times\n"


def test_an_endpoint_that_asks_for_an_hour_is_not_waited_for(news: Path, waits: list[float]) -> None:
    with serve(Reply("{}", 429, {"Retry-After": "3600"})) as server:
        result = run(news, server)
    assert result.exit_code == 1 and waits == [] and "asks to wait 3600 seconds" in result.stderr


def test_an_endpoint_that_is_not_there_is_told_in_one_line(news: Path, waits: list[float]) -> None:
    with serve(Reply("")) as gone:
        pass
    result = run(news, gone)
    assert result.exit_code == 1 and len(waits) == TRIES - 1
    assert "cannot be reached" in result.stderr and result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (Reply('{"error": {"message": "Incorrect API key provided: %s"}}' % KEY, 401), "the key is refused"),
        (Reply("<html>not here</html>", 404), "is the address the base"),
        (Reply("", 302, {"Location": "http://127.0.0.1:1/"}), "is the address the base"),
        (Reply("<html>Welcome</html>"), "answered something else than a chat completion"),
        (Reply("[" * 100_000), "answered something else than a chat completion"),
        (Reply('{"choices": []}'), "answered something else than a chat completion"),
        (Reply('{"error": "no model; you sent %s"}' % KEY, 400), "answered 400"),
    ],
)
@pytest.mark.parametrize("key", [KEY, None])
def test_a_wrong_endpoint_is_told_in_one_line_and_without_the_key(
    news: Path, monkeypatch: pytest.MonkeyPatch, reply: Reply, told: str, key: str | None
) -> None:
    if key:
        monkeypatch.setenv("KG_LLM_KEY", key)
    with serve(reply) as server:
        result = run(news, server)
    assert result.exit_code == 1
    assert (told if key or reply.status != 401 else "a key is wanted: set KG_LLM_KEY") in result.stderr
    assert result.stderr.count("\n") == 1 and "Traceback" not in result.stderr
    assert server.authorisations == [f"Bearer {KEY}" if key else None]
    assert not key or KEY not in result.output + str(result.exception)


def test_the_key_is_nowhere_but_in_the_request(news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LLM_KEY", KEY)
    with serve(completion(answer(agreement()))) as server:
        results = [run(news, server, *more) for more in ((), ("--explain",), ("--report",))]
    assert server.authorisations == [f"Bearer {KEY}"]
    kept = [path.read_text("utf-8") for path in (news.parent / "cache").rglob("*.json")]
    assert len(kept) == 1
    assert not any(KEY in shown for shown in [*kept, *(result.output for result in results)])
    assert KEY not in repr(Endpoint("http://127.0.0.1", "m", KEY))


def test_the_address_is_shown_without_password_and_parameters() -> None:
    endpoint = Endpoint("https://user:secret@models.example/v1/?token=secret", "m")
    assert endpoint.shown == "https://models.example/v1/chat/completions"
    assert endpoint.address.params["token"] == "secret"


def test_what_stops_the_run_stops_those_who_wait(tmp_path: Path) -> None:
    # One question is refused for good while the others were told to come back in a minute.
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"{NEWS}{number}\n", encoding="utf-8")
    start = time.perf_counter()
    with serve(Reply("", 401), Reply("{}", 503, {"Retry-After": "60"})) as server:
        arguments = ["--llm", "--llm-url", server.url, "--llm-model", "m", "--llm-cache", str(tmp_path / "cache")]
        result = CliRunner().invoke(main, ["extract", str(tmp_path), "--jobs", "3", *arguments])
    assert result.exit_code == 1 and "401" in result.stderr
    assert time.perf_counter() - start < 30


@pytest.mark.parametrize("url", ["localhost:11434", "ftp://models.example", "", "http://"])
def test_what_is_no_address_is_told(url: str) -> None:
    with pytest.raises(ModelError):
        Endpoint(url, "m")


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (completion("I am sorry, I cannot."), "the model's answer is not the JSON asked for"),
        (completion('{"organisations": ['), "the model's answer is no JSON"),
        (completion("{oops}"), "the model's answer is no JSON"),
        (completion('{"a": ' + "[" * 100_000 + "}"), "the model's answer is no JSON"),
        (completion('{"agreements": {}, "organisations": []}'), "the model's answer is not the JSON asked for"),
        (completion(answer(agreement()), finish="length"), "cut off"),
        (Reply('{"choices": [{"message": {"content": null}}]}'), "the model gave no text"),
    ],
)
def test_an_answer_that_is_none_costs_one_document(news: Path, reply: Reply, told: str) -> None:
    (news.parent / "second.txt").write_text("Nothing was signed.\n", encoding="utf-8")
    with serve(reply, completion(EMPTY)) as server:
        result = run(news, server, news.parent / "second.txt", "--format", "jsonl")
    assert result.exit_code == 1 and told in result.stderr and "1 of the inputs could not be read" in result.stderr
    assert [json.loads(line)["source"]["id"] for line in result.stdout.splitlines()] == ["second"]
    # An answer that is none is not kept: the next run asks again.
    with serve(completion(answer(agreement()))) as server:
        assert len(claims_of(run(news, server, "--format", "jsonl"))["agreements"]) == 1


def test_json_among_other_words_is_found(news: Path) -> None:
    fenced = f"Here you are:\n```json\n{json.dumps(answer(agreement()))}\n```"
    with serve(completion(fenced)) as server:
        assert len(claims_of(run(news, server, "--format", "jsonl"))["agreements"]) == 1


def test_a_server_that_knows_no_schema_is_asked_without(news: Path) -> None:
    with serve(Reply("response_format is not supported", 400), completion(answer(agreement()))) as server:
        assert len(claims_of(run(news, server, "--format", "jsonl"))["agreements"]) == 1
    assert ["response_format" in request for request in server.requests] == [True, False]


def test_the_question_carries_the_schema_of_the_claims_format(news: Path) -> None:
    with serve(completion(EMPTY)) as server:
        run(news, server)
    (request,) = server.requests
    assert request["path"] == "/v1/chat/completions" and request["model"] == "made-up" and request["temperature"] == 0
    form = request["response_format"]["json_schema"]
    assert form["strict"] is True and form["schema"] == answer_schema()
    kinds = form["schema"]["$defs"]["AnsweredAgreement"]["properties"]["kind"]["enum"]
    assert "mutual-recognition" in kinds and f"one of {', '.join(kinds)}" in request["messages"][0]["content"]
    assert lay_out(NEWS).text in request["messages"][1]["content"]


# ── what is kept ──


def test_a_question_is_asked_once(news: Path) -> None:
    with serve(completion(answer(agreement()))) as server:
        first, second = (run(news, server, "--format", "jsonl") for _ in range(2))
        assert len(server.requests) == 1 and first.stdout == second.stdout
        news.write_text(NEWS + "More.\n", encoding="utf-8")
        run(news, server)
        assert len(server.requests) == 2
        run(news, server, "--llm-model", "another")
        assert len(server.requests) == 3


def test_a_broken_file_of_the_cache_is_asked_again(news: Path) -> None:
    with serve(completion(answer(agreement()))) as server:
        run(news, server)
        (kept,) = (news.parent / "cache").rglob("*.json")
        for broken in ("", '{"answer": "nonsense"}', '{"answer": 1}', "[]"):
            kept.write_text(broken, encoding="utf-8")
            assert len(claims_of(run(news, server, "--format", "jsonl"))["agreements"]) == 1
    assert len(server.requests) == 5 and not list((news.parent / "cache").rglob("*.new"))


def test_a_cache_that_cannot_be_written_is_told(tmp_path: Path, news: Path) -> None:
    (tmp_path / "cache").write_text("a file", encoding="utf-8")
    with serve(completion(EMPTY)) as server, pytest.raises(Exception, match="answers cannot be kept there"):
        client = Client(Endpoint(server.url, "m"), AnswerCache(tmp_path / "cache"))
        client.keep_answer("p", "t", {}, "{}")


# ── long texts, several at once ──


def test_pieces_of_a_long_text_keep_their_offsets(news: Path) -> None:
    far = "Filler stands here.\n\n" * 900 + QUOTE.replace("HU", "Harbour University") + "\n"
    news.write_text(far, encoding="utf-8")
    quote = QUOTE.replace("HU", "Harbour University")
    with serve(completion(EMPTY), completion(answer(agreement(quotes=[quote])))) as server:
        (found,) = claims_of(run(news, server, "--format", "jsonl"))["agreements"]
    assert len(server.requests) == 2
    (evidence,) = found["evidence"]
    assert far[evidence["start"] : evidence["end"]] == quote


@given(st.text(alphabet="ab .\n", max_size=300), st.integers(2, 40))
def test_pieces_make_the_text(text: str, longest: int) -> None:
    pieces = split_text(text, longest=longest)
    joined = "".join(text[start:end] for start, end in pieces)
    assert text.startswith(joined) and not text[len(joined) :].strip()
    assert all(0 < end - start <= longest for start, end in pieces)


def test_order_does_not_depend_on_how_many_are_asked_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number:02}.txt").write_text(f"{NEWS}{number}\n", encoding="utf-8")
    with serve(completion(answer(agreement()))) as server:
        arguments = [str(folder), "--format", "jsonl", "--llm", "--llm-url", server.url, "--llm-model", "m"]
        printed = [
            CliRunner().invoke(main, ["extract", *arguments, "--jobs", jobs, "--llm-cache", str(tmp_path / f"c{jobs}")])
            for jobs in ("1", "5")
        ]
    assert printed[0].stdout == printed[1].stdout and len(printed[0].stdout.splitlines()) == 12
    assert len(server.requests) == 24


# ── no answer breaks it ──

NAMED = ["Harbour University", "HU", "Fjord College", "Universidad del Faro", "The", "", "\x00", "Norway"]
WORDS = st.sampled_from(NAMED)
PARTS = st.one_of(WORDS, st.text(max_size=20), st.sampled_from([QUOTE, NEWS[:90], "2024", "2024-03-04"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | PARTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(PARTS, inner, max_size=4),
    max_leaves=12,
)
AGREEMENTS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["mou", "agreement", "treaty"]),
        "status": st.sampled_from(["signed", "planned", "terminated", "told"]),
        "parties": st.lists(PARTS, max_size=4),
        "sides": st.lists(st.lists(PARTS, max_size=3), max_size=3),
        "open": st.lists(st.booleans(), max_size=3),
        "date": st.none() | PARTS,
        "quotes": st.lists(PARTS, max_size=3),
    }
)
ORGANISATIONS = st.fixed_dictionaries(
    {"name": PARTS, "kind": st.sampled_from(["university", "country", "enterprise", "club"])}
)
ANSWERS = VALUES | st.fixed_dictionaries(
    {
        "organisations": st.lists(ORGANISATIONS | VALUES, max_size=4),
        "agreements": st.lists(AGREEMENTS | VALUES, max_size=4),
    }
)


@settings(max_examples=300, deadline=None)
@given(ANSWERS)
def test_any_answer_gives_valid_claims_of_the_text(given_answer: object) -> None:
    document = Document("news", NEWS)
    extraction = extract_claims(document)
    verifier = Verifier(document, split_sentences(NEWS), extraction.result.names, anchor_date(document))
    try:
        parsed = parse_answer(json.dumps(given_answer))
    except ValueError:
        return
    verifier.read_answer(parsed, (0, len(NEWS)))
    verified = verifier.verified
    claims = extraction.claims.model_copy(
        update={
            "organisations": (*extraction.claims.organisations, *verified.organisations.values()),
            "agreements": tuple(verified.agreements),
        }
    )
    assert check_claims(claims, NEWS) == []
    for found in verified.agreements:
        assert found.evidence and all(name in " ".join(NEWS.split()) for name in found.members)


# ── what it needs ──


def test_it_is_not_imported_unless_asked_for(news: Path) -> None:
    code = (
        "import sys\nfrom kg.cli import main\n"
        f"main(['extract', {str(news)!r}], standalone_mode=False)\n"
        "print([name for name in sys.modules if name.startswith(('httpx', 'kg.extract.model.endpoint'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"


def test_without_the_extra_one_line_says_how_to_install_it(news: Path) -> None:
    code = (
        "import sys\nsys.modules['httpx'] = None\nfrom kg.cli import main\n"
        f"main(['extract', {str(news)!r}, '--llm', '--llm-url', 'http://127.0.0.1:1', '--llm-model', 'm'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 1
    assert "pip install 'partnership-kg[llm]'" in done.stderr and done.stderr.count("\n") == 1


@pytest.mark.parametrize("more", [[], ["--llm-url", "http://127.0.0.1:1"], ["--llm-model", "m"]])
def test_address_and_model_must_be_named(news: Path, more: list[str]) -> None:
    result = CliRunner().invoke(main, ["extract", str(news), "--llm", *more])
    assert result.exit_code == 2 and "KG_LLM_URL" in result.stderr


def test_a_cut_answer_is_told_apart_from_a_broken_endpoint() -> None:
    with serve(completion("{}", finish="length")) as server:
        client = Client(Endpoint(server.url, "m"))
        with pytest.raises(AnswerError):
            client.ask("p", "t", {})
        client.close()
