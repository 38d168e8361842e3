"""Reading claims: YAML with one source a document, JSON Lines with one source a line.

Every fault of every file is found before anything is refused; sources without
faults stream out one at a time, so memory does not grow with the file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel, ValidationError

from kg.claims.checks import Fault, Location, check_claims
from kg.claims.model import Claims
from kg.claims.yaml_form import parse_yaml, split_documents
from kg.errors import ClaimsError, Problem, nearest

YAML_ENDINGS = (".yaml", ".yml")
LINES_ENDINGS = (".jsonl", ".ndjson")
NOT_CLAIMS = frozenset({"registry.yaml", "judgements.yaml"})
MAX_YAML_BYTES = 16_000_000
MAX_LINE_BYTES = 64_000_000
MAX_PROBLEMS = 1_000


@dataclass(frozen=True, slots=True)
class LocatedClaims:
    """One source's claims and where they stand.

    Attributes:
        claims: The claims.
        path: The file that holds them.
        line: The line on which the source begins.
        text: The text that evidence points into, or None where there is none.
        lines: Line of each value, by its location in the claims (YAML only).
    """

    claims: Claims
    path: Path
    line: int
    text: str | None = None
    lines: dict[Location, int] = field(default_factory=dict, repr=False)

    def line_of(self, *location: str | int) -> int:
        """Give the line of a value, or of the nearest thing around it.

        >>> located = parse_claims("source:\\n  id: a\\n  title: A\\n  method: curated\\n", Path("a.yaml"))
        >>> located.line_of("source", "title"), located.line_of("source", "url")
        (3, 1)
        """
        return _line_of(self.lines, location, self.line)


def find_claims_files(paths: Iterable[Path]) -> list[Path]:
    """List the claims files among files and folders, in the order of their paths.

    A folder stands for every ``.yaml``, ``.yml``, ``.jsonl`` and ``.ndjson`` file below
    it, hidden folders and the registry's and judgements' own files left out.

    Raises:
        ClaimsError: A path does not exist, or a folder holds no claims file.
    """
    found: list[Path] = []
    problems: list[Problem] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.rglob("*") if _is_claims_file(p, path))
            if not inside:
                problems.append(Problem(path, None, "this folder holds no claims file (.yaml, .yml or .jsonl)"))
            found.extend(inside)
        elif path.is_file():
            found.append(path)
        else:
            problems.append(Problem(path, None, "there is no such file or folder"))
    if problems:
        raise ClaimsError(problems)
    return list(dict.fromkeys(found))


def _is_claims_file(path: Path, root: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(root).parts)
    fits = path.suffix.lower() in (*YAML_ENDINGS, *LINES_ENDINGS) and path.name not in NOT_CLAIMS
    return fits and not hidden and path.is_file()


Known = Callable[[Path, int, bytes], str | None]


class _KnownSource(NamedTuple):
    id: str
    line: int


def read_claims(paths: Sequence[Path], *, known: Known | None = None) -> Iterator[LocatedClaims]:
    """Stream the claims of files and folders, one source at a time.

    Sources without faults are given as they are read; when all files are read and any had a
    fault, all faults are raised together.

    Args:
        paths: Files and folders.
        known: Asked with the file, the line and the bytes of each source before it is parsed. Where it
            answers a source id, the caller has the source already: neither it nor its text is read.

    Raises:
        ClaimsError: After the last source, with every fault of every file.
    """
    problems: list[Problem] = []
    seen: dict[str, tuple[Path, int]] = {}
    for path in find_claims_files(paths):
        for result in _read_file(path, known):
            if isinstance(result, Problem):
                problems.append(result)
                if len(problems) >= MAX_PROBLEMS:
                    problems.append(Problem(path, None, f"more than {MAX_PROBLEMS} faults: the rest is not listed"))
                    raise ClaimsError(problems)
                continue
            if isinstance(result, _KnownSource):
                id_, line = result
            else:
                id_, line = result.claims.source.id, result.line_of("source", "id")
            first = seen.setdefault(id_, (path, result.line))
            if first != (path, result.line):
                message = f"the source id {id_!r} is taken already at {first[0]}:{first[1]}"
                problems.append(Problem(path, line, message))
            elif isinstance(result, LocatedClaims):
                yield result
    if problems:
        raise ClaimsError(problems)


def parse_claims(data: str, path: Path) -> LocatedClaims:
    """Parse the YAML of one source.

    Args:
        data: The YAML.
        path: Where it comes from, for messages and for the text file beside it.

    Raises:
        ClaimsError: With every fault.
    """
    results = list(_parse_yaml(data, path))
    problems = [result for result in results if isinstance(result, Problem)]
    if problems:
        raise ClaimsError(problems)
    return next(result for result in results if isinstance(result, LocatedClaims))


def _read_file(path: Path, known: Known | None) -> Iterator[LocatedClaims | Problem | _KnownSource]:
    try:
        if path.suffix.lower() in LINES_ENDINGS:
            yield from _read_lines(path, known)
        elif path.suffix.lower() in YAML_ENDINGS:
            yield from _read_yaml(path, known)
        else:
            yield Problem(path, None, "a claims file ends in .yaml, .yml or .jsonl")
    except OSError as error:
        yield Problem(path, None, f"cannot be read: {error.strerror}")


def _read_yaml(path: Path, known: Known | None) -> Iterator[LocatedClaims | Problem | _KnownSource]:
    with path.open("rb") as stream:
        lines = iter(lambda: stream.readline(MAX_YAML_BYTES + 1), b"")
        for line, data in split_documents(lines, largest=MAX_YAML_BYTES):
            if len(data) > MAX_YAML_BYTES:
                limit = MAX_YAML_BYTES // 1_000_000
                yield Problem(
                    path, line, f"this is too large for one source in YAML (at most {limit} MB): write JSON Lines"
                )
                return
            if known and (id_ := known(path, line, data)):
                yield _KnownSource(id_, line)
                continue
            decoded = _decode(data, path, line)
            if isinstance(decoded, Problem):
                yield decoded
                return
            yield from _parse_yaml(decoded, path, line)


def _parse_yaml(data: str, path: Path, begins: int = 1) -> Iterator[LocatedClaims | Problem]:
    """Parse a document that begins on a line of the file."""
    tree = parse_yaml(data)
    if tree.faults:
        yield from (Problem(path, begins - 1 + fault.line, fault.message) for fault in tree.faults)
        return
    if not isinstance(tree.value, dict):
        what = "nothing" if tree.value is None else f"a {_kind_of(tree.value)}"
        yield Problem(path, begins, f"expected the fields source, organisations, agreements, ...; found {what}")
        return
    lines = {location: begins - 1 + line for location, line in tree.lines.items()}
    yield from _finish(json.dumps(tree.value, ensure_ascii=False), path, begins, lines)


def _read_lines(path: Path, known: Known | None) -> Iterator[LocatedClaims | Problem | _KnownSource]:
    with path.open("rb") as stream:
        number = 0
        while line := stream.readline(MAX_LINE_BYTES + 1):
            number += 1
            if len(line) > MAX_LINE_BYTES:
                yield Problem(
                    path, number, f"a line of more than {MAX_LINE_BYTES // 1_000_000} MB: write one source a line"
                )
                return
            if not line.strip():
                continue
            if known and (id_ := known(path, number, line)):
                yield _KnownSource(id_, number)
                continue
            decoded = _decode(line, path, number)
            if isinstance(decoded, Problem):
                yield decoded
                if "binary" in decoded.message:
                    return
                continue
            yield from _finish(decoded, path, number, {})


def _decode(data: bytes, path: Path, begins: int) -> str | Problem:
    """Decode what begins on a line of the file."""
    if b"\0" in data:
        return Problem(path, begins, "this is binary data, not text")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = begins + data.count(b"\n", 0, error.start)
        return Problem(path, at, f"byte {data[error.start]:#04x} is not UTF-8: save the file as UTF-8")


def _finish(data: str, path: Path, line: int, lines: dict[Location, int]) -> Iterator[LocatedClaims | Problem]:
    """Validate one source given as JSON, read its text and check the rules between its parts."""
    try:
        claims = Claims.model_validate_json(data)
    except ValidationError as error:
        for fault in _model_faults(error):
            yield Problem(path, _line_of(lines, fault.location, line), _placed(fault, lines))
        return
    text = _read_text(claims, path)
    if isinstance(text, Fault):
        yield Problem(path, _line_of(lines, text.location, line), _placed(text, lines))
        return
    faults = check_claims(claims, text)
    if faults:
        for fault in faults:
            yield Problem(path, _line_of(lines, fault.location, line), _placed(fault, lines))
        return
    yield LocatedClaims(claims, path, line, text, lines)


def _placed(fault: Fault, lines: dict[Location, int]) -> str:
    """Name the place in the message where no line can (a line of JSON holds a whole source)."""
    if lines or not fault.location:
        return fault.message
    return f"{_dotted(fault.location)}: {fault.message}"


def _read_text(claims: Claims, path: Path) -> str | None | Fault:
    name = claims.source.text
    if name is None:
        return None
    at: Location = ("source", "text")
    if Path(name).name != name:
        return Fault(at, f"the text {name!r} must stand beside the claims file: write a file name without folders")
    file = path.parent / name
    try:
        return file.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return Fault(at, f"there is no text {name!r} beside the claims file")
    except UnicodeDecodeError:
        return Fault(at, f"the text {name!r} is not UTF-8")
    except OSError as error:
        return Fault(at, f"the text {name!r} cannot be read: {error.strerror}")


def _line_of(lines: dict[Location, int], location: Sequence[str | int], default: int) -> int:
    place = tuple(location)
    while place:
        if place in lines:
            return lines[place]
        place = place[:-1]
    return default


def _dotted(location: Location) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location).lstrip(".")


def _kind_of(value: Any) -> str:
    kinds = {dict: "mapping", list: "list", str: "text", bool: "true or false", int: "number", float: "number"}
    return "nothing" if value is None else kinds.get(type(value), type(value).__name__)


def _model_faults(error: ValidationError) -> Iterator[Fault]:
    """Say in our words what pydantic found."""
    seen = set()
    for detail in error.errors(include_url=False):
        location: Location = tuple(part for part in detail["loc"] if part not in ("int", "float"))
        if location not in seen:
            seen.add(location)
            yield Fault(location, _message(detail["type"], location, detail))


def _message(kind: str, location: Location, detail: Any) -> str:
    name = location[-1] if location else "the source"
    found, context = detail.get("input"), detail.get("ctx", {})
    if kind == "extra_forbidden":
        fields = _fields_at(location[:-1])
        return f"unknown field {name!r}{nearest(str(name), fields)}; known here: {', '.join(fields)}"
    if kind == "missing":
        return f"the field {name!r} is missing"
    if kind == "literal_error":
        words = _words(context["expected"])
        shown = found if isinstance(found, str) else _kind_of(found)
        return f"unknown {name} {shown!r}{nearest(str(found), words)}; expected {', '.join(words)}"
    if kind == "value_error":
        return str(context["error"])
    if kind == "string_type":
        hint = ": put it in quotes" if isinstance(found, int | float) else ""
        return f"{name!r} must be text, but is {_article(found)}{hint}"
    if kind in ("tuple_type", "list_type"):
        return f"{name!r} must be a list, but is {_article(found)}"
    if kind in ("model_type", "model_attributes_type", "dict_type"):
        return (
            f"{name!r} must have fields, but is {_article(found)}"
            if isinstance(name, str)
            else f"expected fields here, but found {_article(found)}"
        )
    if kind in ("int_type", "float_type", "int_from_float", "bool_type"):
        wanted = {
            "int_type": "a number" if name == "value" else "a whole number",
            "int_from_float": "a whole number",
            "float_type": "a number",
            "bool_type": "true or false",
        }[kind]
        return f"{name!r} must be {wanted}, but is {_article(found)}"
    if kind == "json_invalid":
        return f"this is not JSON: {context.get('error', detail['msg'])}"
    return f"{name!r}: {detail['msg'][0].lower()}{detail['msg'][1:]}"


def _article(value: Any) -> str:
    if value is None:
        return "empty"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return f"the number {value}"
    return f"the text {value!r}" if isinstance(value, str) else f"a {_kind_of(value)}"


def _words(expected: str) -> list[str]:
    return [word.strip(" '") for word in expected.replace(" or ", ", ").split(",")]


def _fields_at(location: Location) -> list[str]:
    """List the fields that the format knows at a place."""
    model: type[BaseModel] = Claims
    for part in location:
        if isinstance(part, int):
            continue
        annotation = model.model_fields[part].annotation if part in model.model_fields else None
        model = _model_in(annotation) or model
    return list(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)
