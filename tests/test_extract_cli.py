"""``kg extract``: formats, folders, standard input, processes, what it passed over, inputs that cannot be read."""

from __future__ import annotations

import errno
import json
import multiprocessing
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

import kg.extract.parallel
from kg.cli import main
from kg.errors import KgError
from kg.extract.document import Document
from kg.extract.parallel import Wanted, Written, extract_all, write_document
from kg.extract.reading import LARGEST

SIGNED = "Utrecht University and the University of Nairobi signed a memorandum of understanding on 4 March 2024.\n"
VISIT = "A delegation of the University of Nairobi visited Utrecht University.\n"
PLAN = "Utrecht University hopes to sign an agreement with the University of Nairobi.\n"


def run(*arguments: object, given: str | None = None) -> Result:
    return CliRunner().invoke(main, ["extract", *map(str, arguments)], input=given)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in (("plan", PLAN), ("signed", SIGNED), ("visit", VISIT)):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def test_json_lines_carry_one_source_a_line(news: Path) -> None:
    result = run(news, "--format", "jsonl")
    assert result.exit_code == 0
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["source"]["id"] for row in rows] == ["plan", "signed", "visit"]
    (agreement,) = rows[1]["agreements"]
    assert (agreement["kind"], agreement["status"], agreement["signed"]) == ("mou", "signed", "2024-03-04")
    assert set(agreement["parties"]) == {"Utrecht University", "University of Nairobi"}
    assert "3 documents, 2 agreements" in result.stderr


def test_a_visit_gives_a_source_without_agreement(news: Path) -> None:
    (row,) = [json.loads(line) for line in run(news / "visit.txt", "--format", "jsonl").stdout.splitlines()]
    assert row["source"]["id"] == "visit" and not row.get("agreements")


def test_a_text_in_another_language_is_told(tmp_path: Path) -> None:
    spanish = "La rectora de la Universidad del Faro firmó un convenio con la Universidad de la Costa sobre becas. " * 5
    (tmp_path / "faro.txt").write_text(spanish, encoding="utf-8")
    (tmp_path / "note.txt").write_text("Universidad del Faro", encoding="utf-8")
    (tmp_path / "visit.txt").write_text(VISIT * 5, encoding="utf-8")
    result = run(tmp_path)
    assert result.exit_code == 0
    assert [line for line in result.stderr.splitlines() if "language" in line] == [
        "faro: not in English, the one language that is read"
    ]


def test_a_plan_is_not_told_as_signed(news: Path) -> None:
    row = json.loads(run(news / "plan.txt", "--format", "jsonl").stdout)
    assert [each["status"] for each in row["agreements"]] == ["planned"]


def test_evidence_is_found_again_in_the_text(news: Path) -> None:
    row = json.loads(run(news / "signed.txt", "--format", "jsonl").stdout)
    (span,) = row["agreements"][0]["evidence"]
    assert SIGNED[span["start"] : span["end"]].startswith("Utrecht University and the University of Nairobi signed")


def test_yaml_reads_back(news: Path) -> None:
    result = run(news / "signed.txt", "--format", "yaml")
    assert yaml.safe_load(result.stdout)["agreements"][0]["kind"] == "mou"


def test_in_yaml_a_claim_stands_under_its_whole_sentences(tmp_path: Path) -> None:
    """Evidence is a passage; who reviews a claim wants to see what stands around it, and each sentence once."""
    path = tmp_path / "told.txt"
    path.write_text(
        "On Monday, in the old hall, Utrecht University signed an agreement with the University of Nairobi, its\n"
        "rector said. It was warm. The University of Nairobi has long hoped for it.\n",
        encoding="utf-8",
    )
    shown = run(path, "--format", "yaml").stdout
    whole = (
        "  # On Monday, in the old hall, Utrecht University signed an agreement with the University of Nairobi, its"
        " rector said.\n  - kind: agreement\n"
    )
    assert f"agreements:\n{whole}" in shown and "warm" not in shown.partition("agreements:")[2]


def test_a_folder_gets_claims_and_texts_that_build_reads(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "claims"
    assert run(news, "-o", f"{out}/").exit_code == 0
    assert sorted(path.name for path in out.iterdir()) == [
        f"{n}.{e}" for n in ("plan", "signed", "visit") for e in ("txt", "yaml")
    ]
    assert (out / "signed.txt").read_text(encoding="utf-8") == SIGNED
    built = CliRunner().invoke(main, ["build", str(out), "--graph", str(tmp_path / "graph")])
    assert built.exit_code == 0, built.output


def without_rights(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run kg extract as one whom permissions bind, which they do not bind root."""
    command = [sys.executable, "-m", "kg", "extract", *map(str, arguments)]
    if os.geteuid() == 0:
        command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--", *command]
    return subprocess.run(command, capture_output=True, text=True)


def permissions_bind() -> bool:
    if os.name == "nt":
        return False
    if os.geteuid() != 0:
        return True
    try:
        tried = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--", "true"]
        return subprocess.run(tried, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


bound = pytest.mark.skipif(not permissions_bind(), reason="nobody here is bound by permissions")


@bound
def test_a_folder_that_cannot_be_written_is_one_line(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "ro"
    out.mkdir(mode=0o555)
    for given in (out, out / "below"):
        result = without_rights(news, "-o", f"{given}/")
        assert (result.returncode, result.stderr) == (1, f"{given}: cannot be written: Permission denied\n")


@bound
def test_a_file_of_a_folder_that_cannot_be_read_is_one_line_and_the_rest_is_done(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "claims"
    run(news / "plan.txt", "-o", f"{out}/")
    (out / "plan.yaml").chmod(0)
    result = without_rights(news, "-o", f"{out}/")
    assert result.returncode == 1 and "Traceback" not in result.stderr
    assert f"{out / 'plan.yaml'}: cannot be written: Permission denied\n" in result.stderr
    assert len(list(out.iterdir())) == 6


@bound
def test_what_may_not_be_read_is_one_line_and_the_rest_is_done(news: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    (closed / "a.txt").write_text(SIGNED, encoding="utf-8")
    listed = tmp_path / "listed"
    shutil.copytree(closed, listed)
    (news / "secret.txt").write_text(SIGNED, encoding="utf-8")
    (news / "secret.txt").chmod(0)
    closed.chmod(0)
    listed.chmod(0o444)
    barred = [news / "secret.txt", closed, closed / "a.txt", listed]
    result = without_rights(*barred, news / "signed.txt", "--format", "jsonl")
    closed.chmod(0o755)
    listed.chmod(0o755)
    assert result.returncode == 1
    assert [json.loads(line)["source"]["id"] for line in result.stdout.splitlines()] == ["signed"]
    told = [*barred[:3], listed / "a.txt"]
    assert result.stderr.splitlines() == [
        *(f"{path}: cannot be read: Permission denied" for path in told),
        "1 document, 1 agreement",
        "4 of the inputs could not be read or written",
    ]


@pytest.mark.parametrize("given", ["nowhere.txt", "news"])
def test_a_run_without_result_leaves_no_new_folder(
    news: Path, tmp_path: Path, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupt_at(1, monkeypatch)
    result = run(tmp_path / given, "-o", f"{tmp_path}/new/claims/")
    assert result.exit_code == (130 if given == "news" else 1)
    assert list(tmp_path.iterdir()) == [news]


def test_an_interrupted_run_into_a_folder_leaves_whole_documents(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "claims"
    interrupt_at(2, monkeypatch)
    result = run(news, "-o", f"{out}/")
    assert result.stderr == f"interrupted after 1 document; what was read is in {out}\n"
    assert sorted(path.name for path in out.iterdir()) == ["plan.txt", "plan.yaml"]


def test_a_folder_that_was_there_stays(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    run(tmp_path / "nowhere.txt", "-o", tmp_path / "claims")
    assert (tmp_path / "claims").is_dir()


def test_an_id_too_long_for_a_file_is_one_line_and_the_rest_is_done(tmp_path: Path) -> None:
    lines = tmp_path / "news.jsonl"
    rows = [{"id": "long" * 100, "text": SIGNED}, {"id": "short", "text": SIGNED}]
    lines.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    result = run(lines, "-o", f"{tmp_path / 'claims'}/")
    assert result.exit_code == 1 and "long.yaml: cannot be written: File name too long\n" in result.stderr
    assert sorted(path.name for path in (tmp_path / "claims").iterdir()) == ["short.txt", "short.yaml"]


def test_a_full_disk_ends_the_run_with_one_line(news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fail)
    out = tmp_path / "claims"
    result = run(news, "-o", f"{out}/")
    assert (result.exit_code, result.stderr) == (1, f"{out}: cannot be written: No space left on device\n")


def test_a_folder_gets_no_json_lines(news: Path, tmp_path: Path) -> None:
    result = run(news, "-o", f"{tmp_path}/out/", "--format", "jsonl")
    assert result.exit_code == 2 and "JSON Lines to a file" in result.stderr


@pytest.mark.parametrize("name", ["claims3", "claims.txt", "claims.json"])
def test_a_file_that_build_would_refuse_is_not_written(news: Path, tmp_path: Path, name: str) -> None:
    """Who forgets the / of a folder is told before an hour of reading, not by kg build after it."""
    result = run(news, "-o", tmp_path / name)
    assert result.exit_code == 2 and result.stdout == ""
    assert f"{name}: end it with / for a folder" in result.stderr and ".yaml or .jsonl for a file" in result.stderr
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(("name", "format_"), [("claims.jsonl", "yaml"), ("claims.yml", "jsonl")])
def test_a_file_of_another_format_than_its_ending_is_not_written(
    news: Path, tmp_path: Path, name: str, format_: str
) -> None:
    result = run(news, "-o", tmp_path / name, "--format", format_)
    assert result.exit_code == 2 and "kg build tells the format of a file by its ending" in result.stderr
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("name", ["claims.jsonl", "claims.YAML", "claims.yml"])
def test_a_file_of_claims_is_written_and_build_reads_it(news: Path, tmp_path: Path, name: str) -> None:
    assert run(news / "signed.txt", "-o", tmp_path / name).exit_code == 0
    built = CliRunner().invoke(main, ["build", str(tmp_path / name), "--graph", str(tmp_path / "graph")])
    assert built.exit_code == 0, built.output


def test_several_documents_in_one_file_of_yaml_are_built_and_validated(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "all.yaml"
    assert run(news, "-o", out).exit_code == 0
    checked = CliRunner().invoke(main, ["validate", str(out)])
    assert checked.exit_code == 0 and "3 sources, 2 claims: no faults" in checked.stderr
    out.write_text(out.read_text(encoding="utf-8").replace("status: signed", "status: sigend"), encoding="utf-8")
    line = out.read_text(encoding="utf-8").split("sigend")[0].count("\n") + 1
    checked = CliRunner().invoke(main, ["validate", str(out)])
    assert checked.stderr.startswith(f"{out}:{line}: unknown status 'sigend'")


def interrupt_at(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Ctrl-C come while the document of that number is read."""
    documents = iter(range(1, count))

    def read_or_interrupt(document: Document, wanted: Wanted) -> Written:
        if next(documents, None) is None:
            raise KeyboardInterrupt
        return write_document(document, wanted)

    monkeypatch.setattr(kg.extract.parallel, "write_document", read_or_interrupt)


@pytest.mark.parametrize("name", ["keep.yaml", "keep.jsonl"])
def test_a_file_is_kept_where_nothing_was_read(tmp_path: Path, name: str) -> None:
    """A misspelt input cost the claims of the last run."""
    (tmp_path / name).write_text("kept\n", encoding="utf-8")
    result = run(tmp_path / "nowhere.txt", "-o", tmp_path / name)
    assert result.exit_code == 1 and f"nothing was read; {tmp_path / name} is unchanged" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text(encoding="utf-8") == "kept\n"


def test_a_new_file_is_not_begun_where_nothing_was_read(tmp_path: Path) -> None:
    result = run(tmp_path / "nowhere.txt", "-o", tmp_path / "new.jsonl")
    assert "new.jsonl is not written" in result.stderr and not list(tmp_path.iterdir())


def test_an_interrupted_run_leaves_the_file_as_it_was(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a run looks like a whole one to whoever builds with it."""
    out = tmp_path / "all.jsonl"
    out.write_text("kept\n", encoding="utf-8")
    interrupt_at(3, monkeypatch)
    result = run(news, "-o", out)
    assert result.exit_code == 130
    assert result.stderr == f"interrupted after 2 documents; {out} is unchanged\n"
    assert out.read_text(encoding="utf-8") == "kept\n" and set(tmp_path.iterdir()) == {news, out}


def test_a_run_that_fails_leaves_the_file_as_it_was(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KgError("the model is gone")

    out = tmp_path / "all.jsonl"
    out.write_text("kept\n", encoding="utf-8")
    monkeypatch.setattr(kg.extract.parallel, "write_document", fail)
    result = run(news, "-o", out)
    assert result.exit_code == 1 and result.stderr == f"{out} is unchanged\nthe model is gone\n"
    assert out.read_text(encoding="utf-8") == "kept\n" and set(tmp_path.iterdir()) == {news, out}


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGTERM that can be taken")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_killed_run_leaves_the_file_as_it_was(tmp_path: Path, jobs: str) -> None:
    lines = tmp_path / "news.jsonl"
    lines.write_text(f"{json.dumps({'text': SIGNED})}\n" * 50_000, encoding="utf-8")
    (tmp_path / "out").mkdir()
    out = tmp_path / "out" / "all.jsonl"
    command = [sys.executable, "-m", "kg", "extract", str(lines), "-o", str(out), "--jobs", jobs]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as running:
        while not any(path.stat().st_size for path in out.parent.iterdir()):
            time.sleep(0.02)
        running.terminate()
        _, told = running.communicate(timeout=60)
    assert running.returncode == 130
    assert re.fullmatch(rf"interrupted after \d+ documents; {re.escape(str(out))} is not written\n", told)
    assert not list(out.parent.iterdir())


@pytest.mark.skipif(multiprocessing.get_start_method() != "fork", reason="processes do not inherit what is patched")
def test_a_process_that_is_ended_from_outside_is_told_in_a_line(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kg.extract.parallel, "write_document", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    result = run(news, "-o", tmp_path / "all.jsonl", "--jobs", 2)
    told = "a process that read was ended from outside; give fewer --jobs if memory is short\n"
    assert result.exit_code == 1 and result.stderr.endswith(told)
    assert list(tmp_path.iterdir()) == [news]


@pytest.mark.skipif(multiprocessing.get_start_method() != "fork", reason="processes do not inherit what is patched")
def test_ctrl_c_that_ends_the_processes_first_is_an_interruption(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kg.extract.parallel, "write_document", lambda *_: os.kill(os.getpid(), signal.SIGINT))
    result = run(news, "-o", tmp_path / "all.jsonl", "--jobs", 2)
    assert result.exit_code == 130 and "interrupted after 0 documents" in result.stderr
    assert list(tmp_path.iterdir()) == [news]


def test_a_run_of_several_processes_that_is_left_early_leaves_none_behind(news: Path) -> None:
    before = multiprocessing.active_children()
    reads = [Document(str(number), SIGNED) for number in range(400)]
    written = extract_all(reads, Wanted(), jobs=2)
    assert next(written).agreements == 1
    written.close()
    assert multiprocessing.active_children() == before


def test_a_run_that_read_some_of_its_inputs_writes_their_claims(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "all.jsonl"
    assert run(news / "signed.txt", news / "absent.txt", "-o", out).exit_code == 1
    assert json.loads(out.read_text(encoding="utf-8"))["source"]["id"] == "signed"
    assert set(tmp_path.iterdir()) == {news, out}


def test_a_yaml_file_grows_with_the_texts_that_are_read(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "all.yaml"
    assert run(news / "signed.txt", "-o", out).exit_code == 0
    result = run(news, "-o", out)
    assert (result.exit_code, len(result.stderr.splitlines())) == (0, 1)
    assert [each["source"]["id"] for each in yaml.safe_load_all(out.read_text(encoding="utf-8"))] == [
        "plan", "signed", "visit",
    ]


def test_a_yaml_file_that_was_edited_is_kept(news: Path, tmp_path: Path) -> None:
    """Corrections are an afternoon's work; only --force throws them away."""
    out = tmp_path / "all.yaml"
    run(news, "-o", out)
    edited = out.read_text(encoding="utf-8").replace("kind: mou", "kind: exchange")
    out.write_text(edited, encoding="utf-8")
    result = run(news, "-o", out)
    assert result.exit_code == 1 and result.stderr.splitlines()[1:] == [
        f"{out}: kept as it is: 1 of the 3 sources in it would not be written again as they are;"
        " take another file, or --force to replace it"
    ]
    assert out.read_text(encoding="utf-8") == edited and set(tmp_path.iterdir()) == {news, out}
    assert run(news, "-o", out, "--force").exit_code == 0
    assert "exchange" not in out.read_text(encoding="utf-8")


def test_a_yaml_file_of_another_text_is_kept(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "one.yaml"
    run(news / "signed.txt", "-o", out)
    kept = out.read_bytes()
    assert run(news / "plan.txt", "-o", out).exit_code == 1 and out.read_bytes() == kept


def test_a_file_of_lines_is_replaced_and_what_is_gone_is_counted(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "all.jsonl"
    run(news, "-o", out)
    assert "replaced" not in run(news, "-o", out).stderr
    result = run(news / "plan.txt", "-o", out)
    assert result.exit_code == 0
    assert f"{out}: replaced; 2 of the 3 sources in it were not written again as they were\n" in result.stderr
    assert len(out.read_text(encoding="utf-8").splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_file_that_is_replaced_keeps_its_permissions_and_a_link_its_end(news: Path, tmp_path: Path) -> None:
    out, link = tmp_path / "all.jsonl", tmp_path / "link.jsonl"
    out.touch()
    out.chmod(0o604)
    link.symlink_to(out)
    assert run(news, "-o", link).exit_code == 0
    assert link.is_symlink() and out.stat().st_mode & 0o777 == 0o604
    assert len(out.read_text(encoding="utf-8").splitlines()) == 3


def test_a_file_in_no_folder_is_refused_before_the_first_text_is_read(news: Path, tmp_path: Path) -> None:
    result = run(news, "-o", tmp_path / "none" / "all.jsonl")
    assert result.exit_code == 1
    assert result.stderr == f"{tmp_path / 'none' / 'all.jsonl'}: cannot be written: No such file or directory\n"


def test_a_device_needs_no_ending(news: Path) -> None:
    assert run(news, "-o", "/dev/null").exit_code == 0


def test_processes_do_not_change_a_byte(news: Path) -> None:
    for number in range(12):
        (news / f"more-{number:02}.txt").write_text(SIGNED * (number + 1), encoding="utf-8")
    assert run(news, "--format", "jsonl", "--jobs", 3).stdout == run(news, "--format", "jsonl").stdout


def test_standard_input_is_read() -> None:
    result = run("-", "--format", "jsonl", given=SIGNED)
    assert result.exit_code == 0 and json.loads(result.stdout)["agreements"][0]["status"] == "signed"


def test_standard_input_stands_alone(news: Path) -> None:
    result = run("-", news, given=SIGNED)
    assert result.exit_code == 2 and "stands alone" in result.stderr


def test_the_second_of_one_id_is_told_apart(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "news.txt").write_text(SIGNED, encoding="utf-8")
    rows = run(tmp_path, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(row)["source"]["id"] for row in rows] == ["news", "news-2"]


def test_an_id_that_is_given_stays(tmp_path: Path) -> None:
    path = tmp_path / "documents.jsonl"
    path.write_text(json.dumps({"id": "005", "text": SIGNED}) + "\n", encoding="utf-8")
    assert json.loads(run(path, "--format", "jsonl").stdout)["source"]["id"] == "005"


def test_published_gives_days_their_date(tmp_path: Path) -> None:
    path = tmp_path / "day.txt"
    path.write_text(
        "Utrecht University signed an agreement with the University of Nairobi yesterday.\n", encoding="utf-8"
    )
    row = json.loads(run(path, "--format", "jsonl", "--published", "2024-03-05").stdout)
    assert row["agreements"][0]["signed"] == "2024-03-04"


def test_a_wrong_day_of_publication_is_told(news: Path) -> None:
    for wrong in ("5 March", "", " "):
        result = run(news, "--published", wrong)
        assert result.exit_code == 2 and f"--published: {wrong!r} is no date" in result.stderr


def test_what_cannot_be_read_is_told_and_the_rest_is_done(news: Path) -> None:
    (news / "broken.txt").write_bytes(b"\x00\x01\x02" * 50)
    result = run(news, news.parent / "absent.txt", "--format", "jsonl")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 3
    assert (
        "broken.txt" in result.stderr
        and "absent.txt" in result.stderr
        and "2 of the inputs could not be read" in result.stderr
    )


def test_how_many_were_not_read_is_said_once(news: Path) -> None:
    lines = run(news / "signed.txt", news / "absent.txt", "--format", "jsonl").stderr.splitlines()
    assert lines[1] == "1 document, 1 agreement"
    assert lines[2].endswith("1 of the inputs could not be read or written") and len(lines) == 3


def test_a_link_that_leads_nowhere_counts_as_not_read(news: Path) -> None:
    (news / "gone.txt").symlink_to(news / "nowhere.txt")
    result = run(news, "--format", "jsonl")
    assert result.exit_code == 1 and len(result.stdout.splitlines()) == 3
    assert "gone.txt: is a link that leads nowhere" in result.stderr and "1 of the inputs" in result.stderr


def test_the_report_names_what_looked_like_a_partnership(news: Path) -> None:
    result = run(news, "--report")
    assert (
        result.exit_code == 0 and "visited Utrecht University" in result.stdout and "A memorandum" not in result.stdout
    )


def test_explain_shows_names_and_rule(news: Path) -> None:
    result = run(news / "signed.txt", "--explain")
    assert "Utrecht University (name)" in result.stdout and "sign-active" in result.stdout


def test_report_and_explain_are_not_given_together(news: Path) -> None:
    assert run(news, "--report", "--explain").exit_code == 2
    told = " ".join(run("--help").stdout.split())
    assert "not with --explain" in told and "not with --report" in told


def test_the_limit_of_a_text_is_told_before_it_is_met() -> None:
    limit = f"at most {LARGEST:,} bytes"
    assert limit in " ".join(run("--help").stdout.split())
    assert limit in (Path(__file__).parents[1] / "docs" / "extraction.md").read_text(encoding="utf-8")


def test_the_last_line_counts_and_points_to_the_report(news: Path) -> None:
    assert run(news / "signed.txt").stderr == "1 document, 1 agreement\n"
    summary = run(news / "visit.txt").stderr
    assert summary == "1 document, 0 agreements; 1 sentence passed over, which --report lists\n"
    assert "which --report lists" not in run(news / "visit.txt", "--report").stderr


def test_the_report_has_one_heading_for_all_documents(news: Path) -> None:
    (news / "again.txt").write_text(VISIT, encoding="utf-8")
    lines = run(news, "--report").stdout.splitlines()
    assert lines[0] == "source,start,why,names,sentence"
    assert [line.split(",")[0] for line in lines[1:]] == ["again", "visit"]


def test_the_report_lists_every_sentence_with_a_word_of_signing(tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    path.write_text(
        "The MoUs are many. Utrecht University signed a contract. The sun shone. A declaration was read.\n",
        encoding="utf-8",
    )
    rows = [line.split(",") for line in run(path, "--report").stdout.splitlines()[1:]]
    assert [int(row[1]) for row in rows] == [0, 19, 72]


SUMMIT = "The Northern Rectors Summit was held in Bergen on 4 March 2024.\n"


def test_a_count_of_agreements_that_was_taken_was_not_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "counted.txt"
    counted = "In all, 23 agreements were signed at the summit by more than 40 institutions.\n"
    path.write_text(SUMMIT + counted, encoding="utf-8")
    figures = json.loads(run(path, "--format", "jsonl").stdout)["figures"]
    assert [(each["measure"], each["value"]) for each in figures] == [("agreements", 23), ("institutions", 40)]
    assert "23 agreements" not in run(path, "--report").stdout


@pytest.mark.parametrize(
    "sentence",
    [
        "In all, 23 agreements were signed at the summit, one of them beside the University of Nairobi.",
        "A memorandum was read out at the summit, which 40 institutions attended.",
    ],
)
def test_what_says_more_than_its_figures_is_listed_with_them(tmp_path: Path, sentence: str) -> None:
    """A house beside the count, or a memorandum beside the number of guests, may be an agreement that was missed."""
    path = tmp_path / "counted.txt"
    path.write_text(f"{SUMMIT}{sentence}\n", encoding="utf-8")
    (row,) = [line for line in run(path, "--report").stdout.splitlines() if sentence in line]
    assert "; its figures were taken" in row


def test_explain_numbers_the_claims_and_says_which_sentence_proves_which(tmp_path: Path) -> None:
    path = tmp_path / "told.txt"
    path.write_text(SIGNED + "The memorandum was signed in Utrecht on 4 March 2024.\n", encoding="utf-8")
    shown = run(path, "--explain").stdout
    assert shown.count("evidence of claim: 1") == 2
    assert "claim 1: mou, signed 2024-03-04: Utrecht University; University of Nairobi" in shown


def test_explain_tells_of_a_sentence_without_a_frame_what_the_report_tells(tmp_path: Path) -> None:
    path = tmp_path / "passed.txt"
    path.write_text("A memorandum of understanding lay beside the Utrecht University catalogue.\n", encoding="utf-8")
    reason = "a word of an agreement, but one organisation only"
    assert reason in run(path, "--report").stdout
    assert f"  no claim: {reason}\n" in run(path, "--explain").stdout


def test_a_text_without_a_headline_has_the_beginning_of_its_first_paragraph_as_title(tmp_path: Path) -> None:
    path = tmp_path / "told.txt"
    words = "The rector, who had come by train, spoke of old friends and of the long road to the first meeting."
    path.write_text(f"{words} {words}\n", encoding="utf-8")
    title = json.loads(run(path).stdout)["source"]["title"]
    assert title.endswith(" …") and 120 < len(title) <= 160 and f"{words} {words}".startswith(title[:-2])


def test_a_first_line_without_a_blank_is_cut_for_a_title(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("a" * 400 + "\n", encoding="utf-8")
    assert json.loads(run(path).stdout)["source"]["title"] == "a" * 159 + "…"


def test_of_a_missing_file_two_lines_are_said(tmp_path: Path) -> None:
    result = run(tmp_path / "none.txt")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"{tmp_path / 'none.txt'}: does not exist", "1 of the inputs could not be read or written"
    ]  # fmt: skip


def test_a_line_that_opens_a_list_has_no_claim_of_its_own_but_proves_those_of_the_list(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(
        "Utrecht University has agreements with two universities in Kenya:\n"
        "- University of Nairobi\n- Moi University\n",
        encoding="utf-8",
    )
    shown = run(path, "--explain").stdout
    assert "  no claim of its own: the partner is not named\n  evidence of claim: 1, 2\n" in shown
    alone = tmp_path / "alone.txt"
    alone.write_text("Utrecht University has agreements with two universities in Kenya.\n", encoding="utf-8")
    shown = run(alone, "--explain").stdout
    assert "  no claim: the partner is not named\n" in shown and "evidence" not in shown


def test_a_date_that_is_only_that_of_a_visit_has_the_visit_as_evidence(tmp_path: Path) -> None:
    """Who checks the day of the signing must find it; that the visit was told makes the claim no surer."""
    visit = "On 5 March 2024 a delegation of the University of Nairobi visited Utrecht University."
    signed = "The University of Nairobi and Utrecht University signed a memorandum of understanding."
    claims = []
    for name, text in (("visit", f"{visit} {signed}\n"), ("undated", f"{signed}\n")):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        (claim,) = json.loads(run(tmp_path / f"{name}.txt", "--format", "jsonl").stdout)["agreements"]
        claims.append(claim)
    of_visit, undated = claims
    assert "2024-03-05 (of the visit)" in run(tmp_path / "visit.txt", "--explain").stdout
    assert of_visit["signed"] == "2024-03-05" and "signed" not in undated
    assert [(each["start"], each["end"]) for each in of_visit["evidence"]] == [
        (0, len(visit)), (len(visit) + 1, len(visit) + 1 + len(signed)),
    ]
    assert len(undated["evidence"]) == 1 and of_visit["confidence"] == undated["confidence"]


def test_half_a_character_is_replaced_and_the_rest_is_read(tmp_path: Path) -> None:
    path = tmp_path / "documents.jsonl"
    path.write_text('{"id": "half", "text": "\\ud83d ' + SIGNED.strip() + '"}\n', encoding="utf-8")
    (row,) = [json.loads(line) for line in run(path, "--format", "jsonl").stdout.splitlines()]
    assert row["agreements"][0]["evidence"] == [{"start": 0, "end": len(SIGNED.strip()) + 2}]


def test_what_is_said_again_was_not_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "often.txt"
    path.write_text(SIGNED * 9, encoding="utf-8")
    assert run(path).stderr == "1 document, 1 agreement\n"


def test_what_a_person_edited_is_not_overwritten(news: Path, tmp_path: Path) -> None:
    """The same bytes are written again without a word; other ones only with --force."""
    arguments = (news / "signed.txt", "-o", f"{tmp_path / 'claims'}/")
    assert run(*arguments).exit_code == 0
    assert run(*arguments).exit_code == 0
    claims = tmp_path / "claims" / "signed.yaml"
    edited = claims.read_text(encoding="utf-8") + "# checked\n"
    claims.write_text(edited, encoding="utf-8")
    result = run(*arguments)
    assert (result.exit_code, result.stderr.splitlines()) == (
        0,
        [
            f"{claims}: kept as it is (it differs from what was read); --force overwrites it",
            "1 document, 1 agreement; 1 file kept as it is",
        ],
    )
    assert claims.read_text(encoding="utf-8") == edited
    assert run(*arguments, "--force").exit_code == 0
    assert claims.read_text(encoding="utf-8") != edited


def test_what_is_kept_hides_no_problem_of_another_input(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "claims"
    run(news, "-o", f"{out}/")
    for name in ("plan", "signed"):
        (out / f"{name}.yaml").write_text("# checked\n", encoding="utf-8")
    result = run(news, news / "absent.txt", "-o", f"{out}/")
    assert result.exit_code == 1
    *_, counted, error = result.stderr.splitlines()
    assert counted.endswith("; 2 files kept as they are")
    assert error == "1 of the inputs could not be read or written"


def test_texts_pasted_one_after_the_other_go_into_one_folder_under_names_of_their_own(tmp_path: Path) -> None:
    out = tmp_path / "claims"
    assert run("-", "-o", f"{out}/", given=SIGNED).exit_code == 0
    again = run("-", "-o", f"{out}/", given=PLAN)
    assert again.exit_code == 1 and "stdin.txt: is there and differs" in again.stderr
    assert "give the new text another --id, or --force to overwrite it" in again.stderr
    assert run("-", "--id", "Plan of May", "-o", f"{out}/", given=PLAN).exit_code == 0
    assert (out / "stdin.txt").read_text(encoding="utf-8") == SIGNED
    assert (out / "plan-of-may.txt").read_text(encoding="utf-8") == PLAN


def test_an_id_is_for_standard_input(news: Path) -> None:
    """Two files cannot have one id, and a text without a name is found by nobody."""
    result = run(news / "signed.txt", "--id", "may")
    assert result.exit_code == 2 and "--id names standard input" in result.stderr
    for empty in ("", " ", "??"):
        assert run("-", "--id", empty, given=SIGNED).exit_code == 2


def test_another_text_of_the_same_name_is_not_overwritten(news: Path, tmp_path: Path) -> None:
    lines = tmp_path / "more.jsonl"
    lines.write_text(json.dumps({"id": "signed", "text": PLAN}), encoding="utf-8")
    result = run(lines, "-o", news)
    assert result.exit_code == 1
    assert "signed.txt: is there and differs" in result.stderr
    assert (news / "signed.txt").read_text(encoding="utf-8") == SIGNED
