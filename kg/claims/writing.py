"""Writing claims: YAML for people, JSON Lines for machines."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TextIO

import yaml

from kg.claims.model import Claims
from kg.claims.yaml_form import Dumper
from kg.claims.yaml_lines import format_mapping

_SECTIONS = ("organisations", "agreements", "events", "figures", "relations")


def claims_data(claims: Claims) -> dict[str, Any]:
    """Give the claims as plain values, defaults and empty fields left out."""
    data = claims.model_dump(mode="json", exclude_defaults=True)
    return {"source": data["source"]} | {section: data[section] for section in _SECTIONS if section in data}


def format_json_line(claims: Claims) -> str:
    """Give the claims as one line of JSON, without the line's end."""
    return json.dumps(claims_data(claims), ensure_ascii=False, separators=(", ", ": "))


def write_json_lines(claims: Iterable[Claims], stream: TextIO) -> int:
    """Write one source a line and return how many."""
    count = 0
    for one in claims:
        stream.write(format_json_line(one) + "\n")
        count += 1
    return count


def format_yaml(claims: Claims, text: str | None = None, *, sentences: Sequence[tuple[int, int]] = ()) -> str:
    """Give the claims as YAML, each claim under its passages or sentences where the text is given.

    Args:
        claims: The claims of one source.
        text: The text that evidence points into; its quotes become comments.
        sentences: Where the sentences of the text begin and end, in their order; a passage is quoted with the whole
            of those that it stands in.
    """
    data = claims_data(claims)
    source = format_mapping(data["source"], "source:\n  ", "  ")
    parts = [source if source is not None else _dump({"source": data["source"]})]
    for section in _SECTIONS:
        if section not in data:
            continue
        parts.append(f"{section}:\n")
        for item in data[section]:
            parts.extend(_comments(item, text, sentences))
            written = format_mapping(item, "  - ", "    ")
            parts.append(written if written is not None else _dump([item], indent="  "))
    return "".join(parts)


def write_yaml(claims: Claims, path: Path, text: str | None = None) -> None:
    """Write the claims of one source to a YAML file."""
    path.write_text(format_yaml(claims, text), encoding="utf-8", newline="\n")


def _comments(item: dict[str, Any], text: str | None, sentences: Sequence[tuple[int, int]]) -> list[str]:
    if text is None:
        return []
    spans = dict.fromkeys(_widened(span["start"], span["end"], sentences) for span in item.get("evidence", []))
    return [f"  # {' '.join(_shown(text[start:end]).split())}\n" for start, end in spans]


def _widened(start: int, end: int, sentences: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Give the span of the sentences that a passage stands in, or its own where none is known.

    >>> _widened(14, 20, [(0, 10), (11, 30), (31, 40)]), _widened(14, 33, [(0, 10), (11, 30)]), _widened(2, 5, [])
    ((11, 30), (11, 33), (2, 5))
    """
    first = bisect_right(sentences, start, key=lambda span: span[1])
    last = bisect_left(sentences, end, key=lambda span: span[0])
    inside = sentences[first:last]
    return (min(start, inside[0][0]), max(end, inside[-1][1])) if inside else (start, end)


def _shown(text: str) -> str:
    """Make spaces of what YAML forbids or no reader sees: a bell, a mark that turns the direction of writing."""
    return text if text.isprintable() else "".join([char if char.isprintable() else " " for char in text])


def _dump(value: Any, indent: str = "") -> str:
    dumped: str = yaml.dump(_flow(value), Dumper=Dumper, allow_unicode=True, sort_keys=False, width=1000)
    if not indent:
        return dumped
    return "".join(indent + line for line in dumped.splitlines(keepends=True))


class _Flow(list[Any]):
    """A list written on one line."""


class _FlowMapping(dict[str, Any]):
    """A mapping written on one line."""


Dumper.add_representer(
    _Flow, lambda dumper, data: dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=True)
)
Dumper.add_representer(
    _FlowMapping, lambda dumper, data: dumper.represent_mapping("tag:yaml.org,2002:map", data.items(), flow_style=True)
)


def _flow(value: Any, depth: int = 0) -> Any:
    """Mark the inner lists and mappings of a claim to stand on one line."""
    if isinstance(value, dict):
        inner = {key: _flow(item, depth + 1) for key, item in value.items()}
        return inner if depth < 2 else _FlowMapping(inner)
    if isinstance(value, list):
        items = [_flow(item, depth + 1) for item in value]
        return items if depth == 0 else _Flow(items)
    return value
