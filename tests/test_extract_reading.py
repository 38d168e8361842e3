"""Reading files: metadata where the input has it, one clear line for what cannot be read, the others still read."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

from kg.errors import Problem
from kg.extract.document import Document
from kg.extract.reading import LARGEST, fit_id, read_documents, read_stream


def documents(*paths: Path, published: str | None = None) -> list[Document]:
    return [read for read in read_documents(paths, published=published) if isinstance(read, Document)]


def problems(*paths: Path) -> list[str]:
    return [str(read) for read in read_documents(paths) if isinstance(read, Problem)]


def test_a_text_has_its_name_as_id_and_its_first_line_as_title(tmp_path: Path) -> None:
    path = tmp_path / "News 2024_05.txt"
    path.write_text("University signs\n\nThe body.\n", encoding="utf-8")
    (read,) = documents(path, published="2024-05-01")
    assert (read.id, read.title, read.published) == ("news-2024-05", "University signs", "2024-05-01")
    assert read.text == "University signs\n\nThe body.\n"


def test_ids_that_clash_are_counted(tmp_path: Path) -> None:
    for name in ("a.txt", "a.md", "A .txt"):
        (tmp_path / name).write_text("The body of it.", encoding="utf-8")
    assert [read.id for read in documents(tmp_path)] == ["a", "a-2", "a-3"]


def test_markdown_is_read_without_its_markup(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        '---\ntitle: "A title"\ndate: 2020-01-02\n---\n# Heading\n\n'
        "**Jilin University** [signed](https://example.org/x).\n",
        encoding="utf-8",
    )
    (read,) = documents(path)
    assert (read.title, read.published, read.text) == ("A title", "2020-01-02", "Heading\n\nJilin University signed.\n")


def test_html_is_read_as_its_article(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    body = (
        "Jilin University has signed an agreement with Masaryk University in Brno on Monday after long "
        "talks of both sides. " * 3
    )
    page = (
        "<html><head><title>University signs</title>"
        '<meta property="article:published_time" content="2021-03-04"></head>'
        f"<body><nav>Menu Imprint</nav><article><h1>University signs</h1><p>{body}</p></article></body></html>"
    )
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    (read,) = documents(path)
    assert (read.title, read.published) == ("University signs", "2021-03-04")
    assert "Jilin University has signed" in read.text and "Imprint" not in read.text and "<p>" not in read.text


@pytest.mark.parametrize(
    ("head", "lead", "foot", "published"),
    [
        ('<meta property="article:published_time" content="2021-03-04T10:00:00Z">', "", "", "2021-03-04"),
        ('<meta name="date" content="2021-03-04">', "", "", "2021-03-04"),
        ('<meta name="DC.date.issued" content="2021-03-04">', "", "", "2021-03-04"),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2021-03-04"}</script>',
            "", "", "2021-03-04",
        ),
        ("", '<time datetime="2021-03-04">4 March</time>', "", "2021-03-04"),
        ("", '<p class="date">4 March 2021</p>', "", "2021-03-04"),
        ('<link rel="canonical" href="https://news.example/2021/03/04/signed.html">', "", "", "2021-03-04"),
        ("", "<p>The programme will begin on 1 September 2024.</p>", "", None),
        ("", "", "<footer>© 2019 Jilin University</footer>", None),
    ],
)
def test_a_page_s_day_of_publication_is_what_it_gives_as_that(
    head: str, lead: str, foot: str, published: str | None, tmp_path: Path
) -> None:
    """From a day that is merely told of, *yesterday* would be counted wrongly."""
    pytest.importorskip("trafilatura")
    body = "Jilin University has signed an agreement with Masaryk University in Brno after long talks. " * 4
    page = (
        f"<html><head><title>University signs</title>{head}</head>"
        f"<body><article><h1>University signs</h1>{lead}<p>{body}</p></article>{foot}</body></html>"
    )
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    (read,) = documents(tmp_path / "a.html")
    assert read.published == published


def test_json_lines_carry_their_metadata(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    rows = [
        {
            "id": "X 1",
            "text": "One.",
            "published": "2024-05-01T10:00:00Z",
            "publisher": "A",
            "url": "https://example.org/",
        },
        {"text": "Two."},
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    first, second = documents(path)
    assert first == Document("x-1", "One.", None, "2024-05-01", "A", "https://example.org/")
    assert (second.id, second.text, second.published) == ("many-2", "Two.", None)


@pytest.mark.parametrize(
    ("name", "data", "line"),
    [
        ("empty.txt", b"\n ", "empty.txt: is empty"),
        ("mous.csv", b"University,Partner\nA,B\n", "mous.csv: is a table, not news: kg import agreements makes claims"),
        ("lund.yaml", b"\xef\xbb\xbfsource:\n  id: a\norganisations:\n", "lund.yaml: holds claims, not news: kg build"),
        ("mous.TSV", b"University\tPartner\n", "mous.TSV: is a table, not news: kg import agreements makes claims"),
        ("mous.xlsx", b"PK\x03\x04\x00", "mous.xlsx: is a spreadsheet, not news: save it as CSV; kg import agreements"),
        ("news.pdf", b"%PDF-1.7\n\x00", "news.pdf: is a PDF: save it as text or HTML (pdftotext news.pdf)"),
        ("long.pdf", b"%PDF-1.7\n" + b" " * LARGEST, "long.pdf: is a PDF: save it as text or HTML"),
        ("news.docx", b"PK\x03\x04\x00", "news.docx: is no plain text: save it as text or HTML"),
        ("a.txt", b"%PDF-1.7\n\x00", "a.txt: is a PDF: save it as text or HTML"),
        ("b.txt", b"PK\x03\x04\x00", "b.txt: is an office document or an archive: save it as text or HTML"),
        ("binary.txt", b"\x89PNG\x00\x01", "binary.txt: is binary, not text"),
        ("latin.txt", b"one\ncaf\xe9", "latin.txt:2: is not UTF-8 (byte 0xe9): save it as UTF-8"),
        ("bad.jsonl", b'{"text": "ok"}\n{bad', "bad.jsonl:2: is no JSON object"),
        ("list.jsonl", b"[1]", "list.jsonl:1: needs an object with the key text, a string"),
        ("blank.jsonl", b'{"text": " "}', "blank.jsonl:1: has an empty text"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_the_others_are_read(
    tmp_path: Path, name: str, data: bytes, line: str
) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "zz.txt").write_text("Fine.", encoding="utf-8")
    (found,) = problems(tmp_path)
    assert line in found and "\n" not in found
    assert documents(tmp_path)[-1].id == "zz"


def test_a_file_that_does_not_exist_and_an_empty_folder(tmp_path: Path) -> None:
    assert problems(tmp_path / "none.txt") == [f"{tmp_path / 'none.txt'}: does not exist"]
    (tmp_path / "folder").mkdir()
    assert problems(tmp_path / "folder") == [f"{tmp_path / 'folder'}: is a folder without files"]


def test_a_huge_file_is_refused_and_a_huge_line_does_not_stop_the_next(tmp_path: Path) -> None:
    (tmp_path / "huge.txt").write_bytes(b"a" * (LARGEST + 1))
    assert "split it" in problems(tmp_path / "huge.txt")[0]
    (tmp_path / "huge.jsonl").write_bytes(b'{"text": "' + b"a" * (2 * LARGEST) + b'"}\n{"text": "Fine."}\n')
    assert len(problems(tmp_path / "huge.jsonl")) == 1
    assert [read.text for read in documents(tmp_path / "huge.jsonl")] == ["Fine."]


def test_utf_16_with_a_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Brașov\r\n".encode("utf-16"))
    assert documents(tmp_path)[0].text == "Brașov\n"


def given(data: bytes) -> list[tuple[str, str]]:
    """Give id and text of what standard input holds, of a problem its line."""
    return [
        (read.id, read.text) if isinstance(read, Document) else ("problem", str(read))
        for read in read_stream(io.BytesIO(data))
    ]


def test_standard_input_is_told_by_how_it_begins() -> None:
    assert given(b"A text.") == [("stdin", "A text.")]
    lines = b'{"text": "One."}\n{"id": "b", "text": "Two."}\n{"text": 3}'
    first, second, third = read_stream(io.BytesIO(lines), name="May 2024.05")
    assert isinstance(first, Document) and isinstance(second, Document)
    assert (first.id, second.id) == ("may-2024-05-1", "b")
    assert str(third).startswith("-:3: needs an object")
    assert given(b'{"text": "One."}\n{"id": "b", "text": "Two."}') == [("stdin-1", "One."), ("b", "Two.")]
    (page,) = given(b"<html><body><article><p>Lund University has grown.</p></article></body></html>")
    assert page[0] == "stdin" and "Lund University" in page[1] and "<p>" not in page[1]


@pytest.mark.parametrize(
    ("data", "read"),
    [
        (b'{"text": "One."}', [("stdin", "One.")]),
        (b'{\n  "text": "One."\n}\n', [("stdin", "One.")]),
        (b'{"id": "document",\n"text": "One."}', [("document", "One.")]),
        (b'[{"text": "One."},\n {"id": "b", "text": "Two."}]', [("stdin-1", "One."), ("b", "Two.")]),
        (b'\xef\xbb\xbf[\n {"text": "One."}\n]', [("stdin-1", "One.")]),
        ('{"text": "One."}'.encode("utf-16"), [("stdin", "One.")]),
    ],
)
def test_json_on_standard_input_is_read_like_a_json_file(data: bytes, read: list[tuple[str, str]]) -> None:
    """What other programs print is one object, often over several lines, or a list."""
    assert given(data) == read


@pytest.mark.parametrize(
    "text", ["{Photo} One.", "{", "[1] One.", "[Update] One.", "<< Back", "<kari@example.org> One."]
)
def test_text_that_merely_begins_like_json_or_a_page_is_text(text: str) -> None:
    assert given(text.encode()) == [("stdin", text)]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b'{"Photo" One.', "-:1: is no JSON object: Expecting ':' delimiter"),
        (b'{\n "text": "One."\n}\n{\n "text": "Two."\n}', "-:4: goes on after its JSON object"),
        (b"[]", "-: needs an object with the key text, a string"),
        (b'{\n"text": "' + b"a" * LARGEST + b'"}', "-: is longer than 10,000,000 bytes"),
    ],
    ids=["text in brackets", "two values", "nothing", "too long"],
)
def test_broken_json_on_standard_input_is_one_clear_line(data: bytes, line: str) -> None:
    ((kind, found),) = given(data)
    assert kind == "problem" and found.startswith(line)


def test_a_broken_line_on_standard_input_hides_no_other() -> None:
    (_, first), second = given(b'{"text": "On\n{"text": "Two."}\n')
    assert first.startswith("-:1: is no JSON object") and second == ("stdin-2", "Two.")
    (_, first), second = given(b'{"text": "' + b"a" * LARGEST + b'"}\n{"text": "Two."}\n')
    assert first.startswith("-:1: is longer than") and second == ("stdin-2", "Two.")


def test_what_is_no_file_in_a_folder_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    """Downloads leave links that lead nowhere, programs that run leave pipes and sockets."""
    folder = tmp_path / "news"
    (folder / "may").mkdir(parents=True)
    (folder / "may" / "a.txt").write_text("Fine.", encoding="utf-8")
    (tmp_path / "other").mkdir()
    (folder / "gone").symlink_to(tmp_path / "nowhere")
    (folder / "round").symlink_to("round")
    (folder / "elsewhere").symlink_to(tmp_path / "other", target_is_directory=True)
    os.mkfifo(folder / "pipe")
    assert [read.id for read in documents(folder)] == ["a"]
    assert problems(folder) == [
        f"{folder / 'elsewhere'}: is a link to a folder, which is not followed: name that folder too",
        f"{folder / 'gone'}: is a link that leads nowhere",
        f"{folder / 'pipe'}: is a pipe, a socket or a device, not a file",
        f"{folder / 'round'}: is a link that leads nowhere",
    ]
    assert problems(folder / "gone") == [f"{folder / 'gone'}: is a link that leads nowhere"]


def test_links_to_files_are_read_and_hidden_or_doubled_ones_pass_without_a_word(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    (folder / "may").mkdir(parents=True)
    (tmp_path / "a.txt").write_text("Fine.", encoding="utf-8")
    (folder / "may" / "link.txt").symlink_to(tmp_path / "a.txt")
    (folder / "latest").symlink_to("may", target_is_directory=True)
    (folder / ".lock").symlink_to(tmp_path / "nowhere")
    assert [read.id for read in documents(folder)] == ["link"] and problems(folder) == []


def test_an_id_fits_the_claims_format() -> None:
    assert fit_id("Überblick № 5") == "uberblick-no-5"
    assert fit_id("新闻") == "document"


def test_a_json_file_holds_one_object_or_a_list(tmp_path: Path) -> None:
    one, many, none = tmp_path / "one.json", tmp_path / "many.json", tmp_path / "none.json"
    one.write_text(json.dumps({"text": "The body.", "published": "2024-05-01"}, indent=1), encoding="utf-8")
    many.write_text(json.dumps([{"id": "a", "text": "First."}, {"text": "Second."}]), encoding="utf-8")
    none.write_text('{\n "text": 3,\n', encoding="utf-8")
    assert [(read.id, read.published) for read in documents(one)] == [("one", "2024-05-01")]
    assert [(read.id, read.text) for read in documents(many)] == [("a", "First."), ("many-2", "Second.")]
    assert problems(none) == [f"{none}:3: is no JSON object: Expecting property name enclosed in double quotes"]
