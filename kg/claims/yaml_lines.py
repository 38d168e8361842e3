"""The lines of a claim in YAML as PyYAML writes them, found many times faster.

Nearly all that claims hold are names, dates and numbers, which stand there as they are. Anything else is left to
PyYAML: a text that needs quotes, and a claim with a line so long that PyYAML would break it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import yaml

from kg.claims.yaml_form import Dumper

# A line that may be broken has more letters.
_LONGEST = 900
# Smaller numbers are written with an exponent, as very large ones are.
_SMALLEST = 0.001
# What needs no quotes: words without a mark between them that YAML reads, dates, and letters that no number has.
_PLAIN = re.compile(
    r"[^\W\d_](?: ?[\w.'’()&/+–-])*|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?|(?!0[xob])[0-9][0-9a-z]*[a-df-z][0-9a-z]*"
)
# The same outside brackets.
_ADDRESS = re.compile(r"https?://(?:[\w./?&=%~+@,;()-]|:(?=\w))*")
_NO_TEXT = frozenset("y n yes no on off true false null".split())


def format_mapping(item: Mapping[str, Any], first: str, rest: str) -> str | None:
    """Give the lines of a mapping with all inside it on one line a key, or None where PyYAML must write it.

    Args:
        first: What stands before the first key.
        rest: What stands before the others.

    >>> print(format_mapping({"kind": "mou", "parties": ["Harbour University", "NO"], "signed": "2025-09"}, "- ", "  "))
    - kind: mou
      parties: [Harbour University, 'NO']
      signed: 2025-09
    <BLANKLINE>
    """
    lines = [f"{key}: {_inline(value, flow=False)}" for key, value in item.items()]
    if not lines or len("".join(lines).splitlines()) > 1 or len(max(lines, key=len)) > _LONGEST:
        return None
    return first + f"\n{rest}".join(lines) + "\n"


def _inline(value: Any, *, flow: bool) -> str:
    """Write a value on one line.

    Args:
        flow: Whether it stands inside brackets, where commas and colons must be quoted.
    """
    if isinstance(value, str):
        plain = _PLAIN.fullmatch(value) or (not flow and _ADDRESS.fullmatch(value))
        return value if plain and value.lower() not in _NO_TEXT else _quoted(value, flow=flow)
    if isinstance(value, list):
        return f"[{', '.join([_inline(each, flow=True) for each in value])}]"
    if isinstance(value, dict):
        return f"{{{', '.join([f'{key}: {_inline(each, flow=True)}' for key, each in value.items()])}}}"
    if type(value) is int or (type(value) is float and _SMALLEST < value < 1 / _SMALLEST):
        return repr(value)
    return _by_pyyaml(value, flow=flow)


@lru_cache(maxsize=8192)
def _quoted(text: str, *, flow: bool) -> str:
    return _by_pyyaml(text, flow=flow)


def _by_pyyaml(value: str | float | bool | None, *, flow: bool) -> str:
    written: str = yaml.dump(
        [value] if flow else {"a": value}, Dumper=Dumper, allow_unicode=True, width=10_000, default_flow_style=flow
    )
    return written[1:-2] if flow else written[3:-1]
