"""YAML as the claims format understands it, with the line of every value.

Only what the format needs: scalars of the YAML 1.2 core schema (so ``NO`` is
Norway and not false, and a date stays the text it is), mappings with unique
keys, sequences. Anchors and tags are refused. A file of several documents is
cut into them first, so that each is parsed, and is at fault, by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import yaml

Location = tuple[str | int, ...]

_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+)(?:[eE][-+]?[0-9]+)?")
_CONSTANTS = {"": None, "~": None, "null": None, "true": True, "false": False}
_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq", "merge", "value")
)
_DIVIDER = re.compile(rb"---(?=[ \t\r\n]|\Z)")
_MAX_DEPTH = 50
_LONGEST_NUMBER = 24  # what is longer is a checksum or an identifier


class YamlFault(NamedTuple):
    """One fault: its line from 1 and what is wrong."""

    line: int
    message: str


class YamlTree(NamedTuple):
    """A parsed document: plain values, the line of every value, and what was wrong."""

    value: Any
    lines: dict[Location, int]
    faults: list[YamlFault]


def split_documents(lines: Iterable[bytes], *, largest: int) -> Iterator[tuple[int, bytes]]:
    """Cut a YAML file at each line that begins with ``---`` and give its documents with the line where each begins.

    In YAML such a line always divides, within quotes too. What stands above the first belongs to the document below
    it; a document of nothing but comments is left out, unless the file has no other.

    >>> list(split_documents([b"# two\\n", b"---\\n", b"a: 1\\n", b"---\\n", b"a: 2\\n"], largest=99))
    [(1, b'# two\\n---\\na: 1\\n'), (4, b'---\\na: 2\\n')]

    Args:
        lines: The lines with their ends.
        largest: Of a document of more bytes only a beginning that is longer than this is given, and nothing behind it.
    """
    held, size, begins = list[bytes](), 0, 1
    divided = filled = given = False
    for number, line in enumerate(lines, 1):
        divider = _DIVIDER.match(line)
        if divider and filled:
            yield begins, b"".join(held)
            given = True
        if divider and (filled or divided):
            held, size, begins, filled = [], 0, number, False
        divided = divided or divider is not None
        filled = filled or _has_content(line[divider.end() :] if divider else line)
        held.append(line)
        size += len(line)
        if size > largest:
            break
    if filled or not given:
        yield begins, b"".join(held)


def _has_content(line: bytes) -> bool:
    """Tell whether a line holds more than a comment or a directive."""
    bare = line.strip(b" \t\r\n\xef\xbb\xbf")
    return bool(bare) and not bare.startswith((b"#", b"%"))


def parse_yaml(text: str) -> YamlTree:
    """Parse one YAML document into plain values with their lines.

    >>> parse_yaml("a: NO\\nb: 2025-09-27\\n").value
    {'a': 'NO', 'b': '2025-09-27'}
    """
    try:
        root = _compose(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        return YamlTree(None, {}, [YamlFault(line, f"this is not YAML: {error.problem or error.context}")])
    except yaml.YAMLError as error:
        return YamlTree(None, {}, [YamlFault(1, f"this is not YAML: {' '.join(str(error).split())}")])
    if isinstance(root, YamlFault):
        return YamlTree(None, {}, [root])
    tree = YamlTree(None, {}, [])
    if root is None:
        return tree
    return tree._replace(value=_construct(root, (), tree))


def _compose(text: str) -> yaml.Node | YamlFault | None:
    """Build the node tree, refusing what the format does not use before it can cost anything."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            return YamlFault(line, "anchors (&) and aliases (*) are not part of the format: write the value out")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _MAX_DEPTH:
            return YamlFault(line, f"values are nested more than {_MAX_DEPTH} deep")
    return yaml.compose(text, Loader=_LOADER)


def _construct(node: yaml.Node, at: Location, tree: YamlTree) -> Any:
    tree.lines[at] = node.start_mark.line + 1
    if node.tag not in _TAGS:
        tree.faults.append(YamlFault(tree.lines[at], f"the tag {node.tag} is not part of the format"))
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return [_construct(item, (*at, index), tree) for index, item in enumerate(node.value)]
    return dict(_pairs(node, at, tree))


def _pairs(node: yaml.Node, at: Location, tree: YamlTree) -> Iterator[tuple[str, Any]]:
    seen: set[str] = set()
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            tree.faults.append(YamlFault(line, "a field's name must be a plain word"))
            continue
        if key.value in seen:
            tree.faults.append(YamlFault(line, f"the field {key.value!r} stands twice"))
            continue
        seen.add(key.value)
        item = _construct(value, (*at, key.value), tree)
        tree.lines[(*at, key.value)] = line
        yield key.value, item


def _scalar(node: yaml.ScalarNode) -> str | int | float | bool | None:
    text: str = node.value
    if node.style:
        return text
    if text.lower() in _CONSTANTS:
        return _CONSTANTS[text.lower()]
    if _INT.fullmatch(text):
        return int(text)
    if len(text) <= _LONGEST_NUMBER and _FLOAT.fullmatch(text):
        return float(text)
    return text


_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Dumper(yaml.SafeDumper):
    """Writes what `parse_yaml` reads as it was, and quotes what readers of YAML 1.1 take for no text.

    Norway's ``NO`` is false to these, and ``12:30`` a number. A date stays without quotes, as people write it.
    """

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


Dumper.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:|~|null|Null|NULL)$"), ["", "~", "n", "N"])
Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)
Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(?:y|n|yes|no|on|off)$", re.IGNORECASE), list("yYnNoO")
)
Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:int",
    re.compile(r"^[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|0o?[0-7_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*)$"),
    list("-+0123456789"),
)
Dumper.add_implicit_resolver("tag:yaml.org,2002:merge", re.compile(r"^(?:<<|=)$"), list("<="))
Dumper.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(rf"^(?:{_INT.pattern})$"), list("-+0123456789"))
Dumper.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(rf"^(?:{_FLOAT.pattern})$"), list("-+.0123456789"))
