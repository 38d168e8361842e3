"""``kg rank``: the most-connected institutions."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import format_option, graph_option, output_option
from kg.cli.output import default_format, write_rows
from kg.network.ranking import COLUMNS, MEASURES, Measure, pivots_for, rank as rank_facts

_KINDS = (
    "university", "school", "research", "joint-institute", "enterprise", "government", "association", "country",
    "other", "any",
)  # fmt: skip


def _date(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    from kg.claims.dates import check_date

    try:
        return check_date(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _country(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    from kg.claims.countries import COUNTRY_CODES
    from kg.identity.countries import find_country

    code = value.upper() if value.upper() in COUNTRY_CODES else find_country(value)
    if code is None:
        raise click.BadParameter(f"there is no country {value!r}: write a code such as CN, or an English name")
    return code


@click.command()
@click.option("--by", type=click.Choice(MEASURES), default="degree", show_default=True, help="What to rank by.")
@click.option(
    "--kind",
    type=click.Choice(_KINDS),
    default="university",
    show_default=True,
    help="Which rows; partners are of any kind.",
)
@click.option("--country", callback=_country, metavar="CODE", help="Only rows of one country, such as CN.")
@click.option(
    "--since",
    callback=_date,
    metavar="DATE",
    help="Only agreements surely of this date or later: 2020, 2020-05 or 2020-05-01.",
)
@click.option("--until", callback=_date, metavar="DATE", help="Only agreements surely of this date or earlier.")
@click.option("--top", type=click.IntRange(min=1), metavar="N", help="At most so many rows.")
@graph_option
@format_option()
@output_option
def rank(
    by: Measure,
    kind: str,
    country: str | None,
    since: str | None,
    until: str | None,
    top: int | None,
    graph_dir: Path,
    format_: str | None,
    output: Path | None,
) -> None:
    """Rank institutions by how well they are connected.

    Scores count certain partners only; partners that are only possible stand beside them.

    \b
    Examples:
      kg rank --top 10
      kg rank --by pagerank --country CN --top 10
      kg rank --kind any --since 2020 --format json
    """
    if since is not None and until is not None and since > until and not since.startswith(until):
        raise click.UsageError(f"--since {since} is later than --until {until}: nothing can lie between them")
    from kg.graph.reading import read_facts
    from kg.graph.store import open_graph

    with open_graph(graph_dir) as graph:
        facts = read_facts(graph)
        rows = [
            row.data()
            for row in rank_facts(facts, by=by, kind=kind, country=country, since=since, until=until, top=top)
        ]
        if by == "betweenness":
            _tell_sampling(len({iri for pair in facts.pairs["certain"] for iri in pair}))
        columns: list[str] = list(COLUMNS)
        if (format_ or default_format(output)) == "table":
            columns = ["rank", "label", "country", "score", "certain", "possible", "institution"]
            rows = [{**row, "institution": row["institution"].removeprefix(graph.base)} for row in rows]
    write_rows(rows, columns, format_, output)


def _tell_sampling(nodes: int) -> None:
    pivots = pivots_for(nodes)
    if pivots is not None:
        click.echo(f"betweenness estimated from {pivots} of {nodes} nodes: trust the order, not the values", err=True)
