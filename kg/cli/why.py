"""``kg why``: why there is an edge, or why there is none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.options import graph_option, output_option
from kg.cli.output import write_text

if TYPE_CHECKING:
    from kg.graph.why import Explanation, Link

_STATES = {"certain": "are partners", "former": "were partners", "possible": "are possible partners"}


@click.command()
@click.argument("one")
@click.argument("other")
@graph_option
@click.option(
    "--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to print."
)
@output_option
def why(one: str, other: str, graph_dir: Path, format_: str, output: Path | None) -> None:
    """Say why two institutions are partners, down to the sentence, or why they are not.

    \b
    Examples:
      kg why 'Beihang University' UPV
      kg why 'Tongji University' 'University of Nairobi' --format json
    """
    from kg.graph.lookup import find_institutions
    from kg.graph.store import open_graph
    from kg.graph.why import explain

    with open_graph(graph_dir) as graph:
        found = explain(graph, find_institutions(graph, one).only(), find_institutions(graph, other).only())
    if format_ == "json":
        write_text(json.dumps(_data(found), ensure_ascii=False, indent=1), output)
    else:
        write_text("\n".join(_lines(found)), output)


def _lines(found: Explanation) -> Iterator[str]:
    """Give the explanation as lines for a person."""
    if found.one.iri == found.other.iri:
        yield f"both names mean one institution: {found.one}"
        return
    states = " and ".join(_STATES[state] for state in found.states) or "are not partners"
    yield f"{found.one} and {found.other} {states}."
    for reason in found.reasons:
        yield f"  {reason}"
    for link in found.links:
        yield ""
        yield from _link_lines(link)


def _link_lines(link: Link) -> Iterator[str]:
    from kg.graph import terms as t

    telling, source = link.telling, link.telling.source
    dates = ((t.SIGNED_ON, "signed"), (t.STARTED_ON, "started"), (t.PLANNED_FOR, "planned for"), (t.ENDED_ON, "ended"))
    dated = [f"{word} {telling.one(predicate)}" for predicate, word in dates if telling.one(predicate)]
    yield f"{link.says}: {telling.word(t.KIND)}, {', '.join([telling.word(t.STATUS), *dated])}"
    yield f"  agreement  {link.agreement}"
    published = ", ".join(part for part in (source.publisher, source.title, source.issued) if part)
    yield f"  source     {published} [{source.id}]"
    if source.url:
        yield f"             {source.url}"
    for naming in link.namings:
        yield f"  name       {naming.name}" + (f" ({naming.reason})" if naming.reason else "")
    for reason in link.joined:
        yield f"  joined     {reason}"
    if link.note:
        yield f"  {link.noted:<10} {link.note}"
    if confidence := telling.one(t.CONFIDENCE):
        yield f"  confidence {confidence}, by {source.method}"
    kind = "our digest" if source.digest else "original"
    for sentence in telling.sentences:
        yield f"  {kind} {sentence.start}-{sentence.end}: {' '.join(sentence.quote.split())}"
    if not telling.sentences:
        yield "  no evidence: the claim points to no passage"


def _data(found: Explanation) -> dict[str, Any]:
    return {
        "one": {"iri": found.one.iri, "label": found.one.label, "country": found.one.country},
        "other": {"iri": found.other.iri, "label": found.other.label, "country": found.other.country},
        "states": list(found.states),
        "reasons": list(found.reasons),
        "claims": [_link_data(link) for link in found.links],
    }


def _link_data(link: Link) -> dict[str, Any]:
    from kg.graph import terms as t

    telling, source = link.telling, link.telling.source
    confidence = telling.one(t.CONFIDENCE)
    dates = {"signed": t.SIGNED_ON, "started": t.STARTED_ON, "planned_for": t.PLANNED_FOR, "ended": t.ENDED_ON}
    return {
        "agreement": link.agreement,
        "says": link.says,
        "kind": telling.word(t.KIND),
        "status": telling.word(t.STATUS),
        **{name: telling.one(predicate) for name, predicate in dates.items()},
        "note": link.note,
        "confidence": float(confidence) if confidence is not None else None,
        "joined": list(link.joined),
        "names": [{"name": naming.name, "reason": naming.reason} for naming in link.namings],
        "source": {
            "iri": source.iri,
            "title": source.title,
            "publisher": source.publisher,
            "issued": source.issued,
            "url": source.url,
            "method": source.method,
            "withdrawn": source.withdrawn,
        },
        "text": "digest" if source.digest else "original",
        "evidence": [{"quote": each.quote, "start": each.start, "end": each.end} for each in telling.sentences],
    }
