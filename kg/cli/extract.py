"""``kg extract``: news to claims."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.llm import ModelOptions, llm_options, open_client
from kg.cli.output import format_rows, printable
from kg.cli.stopping import stopping
from kg.errors import KgError, Problem

if TYPE_CHECKING:
    from kg.cli.sinks import Sink
    from kg.extract.document import Document
    from kg.extract.parallel import Wanted, Written


@click.command()
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, allow_dash=True, readable=False),  # the one that cannot be read stops no other
    metavar="FILE|FOLDER|-...",
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["yaml", "jsonl"]),
    help=(
        "yaml, each claim under its sentence, for people; jsonl, a source a line, for programs. "
        "YAML on a terminal and into a folder, JSON Lines elsewhere, unless told."
    ),
)
@click.option(
    "-o",
    "--output",
    metavar="FILE|DIR/",
    help=(
        "A folder (ending in / or existing), which gets ID.yaml and ID.txt for each source, so that kg build keeps the"
        " sentences that kg why quotes; or a file (.yaml, .jsonl) of claims alone, without the texts."
    ),
)
@click.option("--force", is_flag=True, help="Overwrite YAML and texts that are there and differ, edited ones too.")
@click.option("--id", "id_", metavar="NAME", help="Id of what standard input gives, where that carries none.")
@click.option("--published", metavar="DATE", help="Day of publication (2025-09-28) of documents that carry none.")
@click.option(
    "--jobs",
    type=click.IntRange(1, 256),
    default=1,
    show_default=True,
    help="Processes, with --llm questions at once.",
)
@click.option(
    "--report",
    is_flag=True,
    help="Print the sentences that look like a partnership and gave no claim, and why; not with --explain.",
)
@click.option(
    "--explain", is_flag=True, help="Print how each sentence was read: names, frame, rule; not with --report."
)
@llm_options
def extract(
    paths: tuple[Path, ...],
    format_: str | None,
    output: str | None,
    force: bool,
    id_: str | None,
    published: str | None,
    jobs: int,
    report: bool,
    explain: bool,
    model: ModelOptions | None,
) -> None:
    """Read news and write claims: who signed what with whom, each with its evidence.

    Reads text, Markdown, HTML, JSON and JSON Lines (keys id, text, title, published, publisher, url). A text has at
    most 10,000,000 bytes. With --report or --explain, one at a time, the claims themselves go only to -o. A source's
    id is the given id or the file's name (of standard input --id, else stdin), made to fit; the second of one id
    gets -2.

    With --llm the text is sent to the endpoint that you name; its key is read from KG_LLM_KEY.

    \b
    Examples:
      kg extract news.txt --published 2025-09-28
      kg extract news/ -o claims/ --jobs 4
      kg extract documents.jsonl --format jsonl -o claims.jsonl
      kg extract news.txt --explain
      kg extract news.txt --llm
      kg extract news/ --report
    """
    from kg.claims.reading import LINES_ENDINGS, YAML_ENDINGS
    from kg.extract.parallel import Wanted, collect_rarely

    if report and explain:
        raise click.UsageError("give --report or --explain, not both")
    _check_date(published)
    _check_id(id_, paths)
    folder = Path(output) if output and (output.endswith(("/", "\\")) or os.path.isdir(output)) else None
    ending = _claims_ending(output) if output and not folder else ""
    as_yaml = folder or ending in YAML_ENDINGS or (not output and sys.stdout.isatty())
    chosen = format_ or ("yaml" if as_yaml else "jsonl")
    if folder and chosen == "jsonl":
        raise click.UsageError("a folder gets YAML files; write JSON Lines to a file: -o claims.jsonl")
    if ending in (LINES_ENDINGS if chosen == "yaml" else YAML_ENDINGS):
        raise click.UsageError(f"-o {output} and --format {chosen}: kg build tells the format of a file by its ending")
    collect_rarely()
    wanted = Wanted(format=chosen, beside=folder is not None, explain=explain)
    done = _extracted(_reads(paths, published, id_), wanted, jobs, model)
    tally = _Tally()
    with stopping(), _sink(folder, output, wanted, silent=report or explain, force=force) as sink:
        try:
            _run(done, sink, tally, report=report, explain=explain, streamed=Path("-") in paths)
            sink.finish()
        except KeyboardInterrupt as error:
            after = f" after {_counted(tally.documents, 'document')}{sink.left()}" if output else ""
            raise KeyboardInterrupt(f"interrupted{after}") from error
    if tally.problems:
        raise KgError(f"{tally.problems} of the inputs could not be read or written")


def _sink(folder: Path | None, output: str | None, wanted: Wanted, *, silent: bool, force: bool) -> Sink:
    from kg.cli.sinks import ToFile, ToFolder, ToOutput

    divider = "---\n" if wanted.format == "yaml" else ""
    if folder is not None:
        return ToFolder(folder, force=force)
    return ToFile(Path(output), divider, force=force) if output else ToOutput(divider, silent=silent)


def _claims_ending(output: str) -> str:
    """Give the ending of the file that gets the claims; refuse one that ``kg build`` would not read."""
    from kg.claims.reading import LINES_ENDINGS, YAML_ENDINGS

    path = Path(output)
    ending = path.suffix.lower()
    if ending in (*YAML_ENDINGS, *LINES_ENDINGS) or (os.path.exists(path) and not os.path.isfile(path)):
        return ending  # a pipe or a device, /dev/stdout, needs no ending
    raise click.UsageError(
        f"-o {output}: end it with / for a folder ({output}/), or with .yaml or .jsonl for a file"
        f" ({path.with_suffix('.jsonl')})"
    )


def _check_date(published: str | None) -> None:
    from kg.claims import check_date

    if published is None:
        return
    try:
        check_date(published)
    except ValueError as error:
        raise click.UsageError(f"--published: {error}") from error


def _check_id(given: str | None, paths: tuple[Path, ...]) -> None:
    if given is None:
        return
    if Path("-") not in paths:
        raise click.UsageError("--id names standard input (-); a file has its own name")
    if not any(letter.isalnum() for letter in given):
        raise click.UsageError(f"--id: {given!r} has neither letter nor digit")


def _reads(paths: tuple[Path, ...], published: str | None, id_: str | None) -> Iterator[Document | Problem]:
    from kg.extract.reading import read_documents, read_stream

    if Path("-") in paths:
        if len(paths) > 1:
            raise click.UsageError("- stands alone: standard input is read as one stream")
        yield from read_stream(sys.stdin.buffer, published=published, name=id_ or "stdin")
        return
    yield from read_documents(paths, published=published)


def _extracted(
    reads: Iterable[Document | Problem], wanted: Wanted, jobs: int, model: ModelOptions | None
) -> Iterator[Written | Problem]:
    """Extract by our rules, or with a language model where one is named."""
    if model is None:
        from kg.extract.parallel import extract_all

        return extract_all(reads, wanted, jobs=jobs)
    client = open_client(model)
    from kg.extract.model.modelled import extract_all_with_model

    return extract_all_with_model(reads, wanted, client, jobs=jobs)


def _run(
    extracted: Iterable[Written | Problem],
    sink: Sink,
    tally: _Tally,
    *,
    report: bool,
    explain: bool,
    streamed: bool,
) -> None:
    """Write every document as it is done and count them and the problems."""
    way_out = "give the new text another --id" if streamed else "take another folder"
    for done in extracted:
        if isinstance(done, Problem):
            tally.problems += 1
            click.echo(str(done), err=True)
            continue
        tally.add(done)
        if done.foreign:
            click.echo(f"{done.id}: not in English, the one language that is read", err=True)
        kept = sink.write(done)
        if isinstance(kept, Problem):
            tally.problems += 1
            click.echo(str(kept), err=True)
        elif kept is not None and kept.same_text:
            tally.kept += 1
            click.echo(f"{kept.path}: kept as it is (it differs from what was read); --force overwrites it", err=True)
        elif kept is not None:
            tally.problems += 1
            told = f"is there and differs, so nothing of {done.id} was written: {way_out}, or --force to overwrite it"
            click.echo(f"{kept.path}: {told}", err=True)
        if explain:
            click.echo(printable("\n".join([f"# {done.id}", *done.explanation])))
        if report:
            _report(done, first=tally.documents == 1)
        if tally.documents % 50 == 0 and sys.stderr.isatty():
            click.echo(f"\r{tally.read}", err=True, nl=False)
    if tally.documents or not tally.problems:
        click.echo(tally.summary(report=report), err=True)


@dataclass(slots=True)
class _Tally:
    """What has been read so far."""

    documents: int = 0
    agreements: int = 0
    unread: int = 0
    kept: int = 0
    problems: int = 0

    def add(self, done: Written) -> None:
        """Count one document."""
        self.documents += 1
        self.agreements += done.agreements
        self.unread += len(done.unread)

    @property
    def read(self) -> str:
        """Documents and agreements in words."""
        return f"{_counted(self.documents, 'document')}, {_counted(self.agreements, 'agreement')}"

    def summary(self, *, report: bool) -> str:
        """Count what was read, and say where to find what was passed over; the error after it counts what was not."""
        passed = f"; {_counted(self.unread, 'sentence')} passed over" if self.unread else ""
        as_is = "they are" if self.kept > 1 else "it is"
        kept = f"; {_counted(self.kept, 'file')} kept as {as_is}" if self.kept else ""
        return self.read + passed + (", which --report lists" if passed and not report else "") + kept


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" + ("" if count == 1 else "s")


def _report(done: Written, *, first: bool) -> None:
    """Print the sentences of one document that gave no claim: for a person a paragraph each, else CSV."""
    rows = [
        {
            "source": done.id,
            "start": each.sentence.start,
            "why": each.reason,
            "names": "; ".join(each.names),
            "sentence": " ".join(each.sentence.text.split()),
        }
        for each in done.unread
    ]
    if sys.stdout.isatty():
        for row in rows:
            names = f"\n  names: {row['names']}" if row["names"] else ""
            click.echo(printable(f"{row['source']}, {row['start']}: {row['why']}{names}\n  {row['sentence']}"))
        return
    text = format_rows(rows, ["source", "start", "why", "names", "sentence"], "csv")
    click.echo(text if first else text.partition("\n")[2], nl=False)
