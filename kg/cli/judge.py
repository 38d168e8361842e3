"""``kg judge``: judgements written, and open questions reviewed."""

from __future__ import annotations

import datetime as dt
import getpass
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import graph_option
from kg.errors import KgError

if TYPE_CHECKING:
    from kg.cli.evidence import EvidenceReader
    from kg.identity import Candidate, Question

_WORDS = ("same", "not-same", "unsure", "prefer", "reject")
_KEYS = "a number: the same as that; n: none of these; u: unsure; s: skip; q: quit"


@click.command()
@click.argument("judgement", required=False, type=click.Choice(_WORDS))
@click.argument("left", required=False)
@click.argument("right", required=False, default="")
@click.option("--why", default="", help="The reason.")
@click.option("--who", metavar="NAME", help="Who judges; the user's name unless told.")
@click.option("--when", metavar="DATE", help="The day of the judgement; today unless told.")
@click.option(
    "--file",
    default=Path("judgements.tsv"),
    show_default=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where judgements stand.",
)
@click.option("--list", "list_", is_flag=True, help="List the open questions.")
@graph_option
def judge(
    judgement: str | None,
    left: str | None,
    right: str,
    why: str,
    who: str | None,
    when: str | None,
    file: Path,
    list_: bool,
    graph_dir: Path,
) -> None:
    """Write one judgement, or review the open questions of a graph one by one.

    LEFT and RIGHT are an institution's id or IRI (ours, ROR, Wikidata), a name as sources write it, with a country
    where it matters ('Northwest University [CN]'), one source's name (SOURCE#NAME), or agreement/ID, conference/ID. A
    review can be left at any time: each answer is written at once. A build counts them with --judgements.

    \b
    Examples:
      kg judge
      kg judge --list
      kg judge same 'Qinghua University' tsinghua-university --why 'older romanisation'
      kg judge not-same 'Northwest University [US]' northwest-university --why 'Kirkland, not Xi’an'
    """
    author = who or getpass.getuser()
    day = when or dt.date.today().isoformat()
    if judgement:
        if not left or not (right or judgement == "reject"):
            raise click.UsageError("write both things that the judgement is on")
        _append(file, judgement, left, right, author, day, why)
        click.echo(f"{file}: {judgement}\t{left}\t{right}", err=True)
        return
    questions = _open_questions(graph_dir, file)
    if list_:
        for question in questions:
            click.echo(
                f"{question.subject}\t{question.why}\t{'; '.join(each.reference for each in question.candidates)}"
            )
        return
    from kg.cli.evidence import EvidenceReader

    _review(questions, EvidenceReader(graph_dir), file, author, day)


def _open_questions(graph_dir: Path, file: Path) -> list[Question]:
    from kg.identity import bundled_judgements, read_judgements
    from kg.identity.questions import FILE, open_questions, read_questions

    path = graph_dir / "current" / FILE
    path = path if path.exists() else graph_dir / FILE
    if not path.exists() and not (graph_dir / "manifest.json").exists():
        raise KgError(f"{graph_dir}: there is no graph here; make one with 'kg build --graph {graph_dir}'")
    questions = read_questions(path)
    known = [path for path in (bundled_judgements(), file) if path.is_file()]
    return open_questions(questions, read_judgements(known))


def _review(questions: Sequence[Question], evidence: EvidenceReader, file: Path, who: str, when: str) -> None:
    """Ask each question in turn, with the evidence of both sides."""
    if questions:
        click.echo(_KEYS)
    for number, question in enumerate(questions, 1):
        click.secho(
            f"\n{number} of {len(questions)}: {question.label}"
            + (f" [{question.country}]" if question.country else ""),
            bold=True,
        )
        click.echo(f"open because: {question.why}")
        for line in evidence.lines(question.thing, question.mentions):
            click.echo(f"    {line}")
        for place, candidate in enumerate(question.candidates, 1):
            click.echo(
                f"  {place}  {candidate.label}"
                + (f" [{candidate.country}]" if candidate.country else "")
                + f"  {candidate.reference}"
            )
            click.echo(f"     {'; '.join(candidate.reasons)}")
            for line in evidence.lines(_thing(question, candidate), ()):
                click.echo(f"    {line}")
        answer = _ask(len(question.candidates))
        if answer == "q":
            break
        if answer != "s":
            why = click.prompt("why", default="", show_default=False)
            for judgement, candidate in _judgements(question, answer):
                _append(file, judgement, question.subject, candidate.reference, who, when, why)
    else:
        click.echo("no open question is left" if questions else "there are no open questions")


def _thing(question: Question, candidate: Candidate) -> str:
    return candidate.reference if "/" in candidate.reference else f"{question.about}/{candidate.reference}"


def _ask(count: int) -> str:
    while True:
        answer: str = click.prompt(f"[1-{count} n u s q]", prompt_suffix=" ").strip().lower()
        if answer in ("n", "u", "s", "q") or answer.isdigit() and 1 <= int(answer) <= count:
            return answer
        click.echo(_KEYS)


def _judgements(question: Question, answer: str) -> list[tuple[str, Candidate]]:
    """Give the judgements that an answer means."""
    if answer in ("n", "u"):
        word = "not-same" if answer == "n" else "unsure"
        return [(word, candidate) for candidate in question.candidates]
    return [("same", question.candidates[int(answer) - 1])]


def _append(file: Path, judgement: str, left: str, right: str, who: str, when: str, why: str) -> None:
    """Write one judgement at the end of the file, with the names of the columns above the first."""
    from kg.identity.judgements import COLUMNS, format_line

    try:
        line = format_line(judgement, left, right, who=who, when=when, why=" ".join(why.split()))
    except ValueError as error:
        raise KgError(f"{judgement} {left} {right}: {error}") from error
    try:
        start = file.read_text(encoding="utf-8") if file.exists() else ""
        header = "" if start else "\t".join(COLUMNS) + "\n"
        with file.open("a", encoding="utf-8", newline="\n") as stream:
            stream.write(header + ("" if not start or start.endswith("\n") else "\n") + line)
    except (OSError, UnicodeDecodeError) as error:
        raise KgError(f"{file}: cannot be written: {error}") from error
