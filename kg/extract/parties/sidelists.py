"""Lists of names with the side on which the words beside them put them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.claims import Organisation
from kg.extract.parties.columns import columns
from kg.extract.parties.outlines import NAME, NameList, is_line_of_list, name_lists, outline
from kg.extract.parties.sidelabels import Label, Mark, find_marks, label_of_place

if TYPE_CHECKING:
    from kg.extract.readings import Reading


@dataclass(frozen=True, slots=True)
class SideList:
    """Two names or more that stand together.

    Attributes:
        names: The list.
        label: What puts it on a side, or None.
        codes: The country of its label, else those of its names.
        cue: The words beside it.
        lines: Whether it stands under a heading, one name a line.
    """

    names: NameList
    label: Label | None
    codes: frozenset[str]
    cue: str
    lines: bool = False

    @property
    def members(self) -> tuple[int, ...]:
        """The organisations of the list."""
        return self.names.members

    @property
    def sentence(self) -> int:
        """Number of the sentence."""
        return self.names.sentence


def side_lists(
    readings: Sequence[Reading], organisations: Sequence[Organisation], near: Sequence[int], below: Iterable[int]
) -> list[SideList]:
    """Give the lists of some sentences, in the order of the text.

    Args:
        readings: All sentences.
        organisations: Those that they name.
        near: Numbers of the sentences in which a list can stand.
        below: Numbers of the lines that can head one.
    """
    found: list[SideList] = []
    for number in near:
        if len(readings[number].organisations) > 1:
            found.extend(_of_sentence(list(name_lists(readings[number], number, organisations)), organisations))
    found = [one for one in found if len(one.members) > 1]
    for number in below:
        found.extend(_of_lines(readings, number, organisations))
        if "|" in readings[number].sentence.text:
            found.extend(_of_columns(readings, number))
    return sorted(found, key=lambda one: one.names.span)


def _of_lines(readings: Sequence[Reading], number: int, organisations: Sequence[Organisation]) -> list[SideList]:
    """Read a heading such as *From Kerala* with the names below it, one a line."""
    if not _is_heading(readings[number]) or not _is_line(readings, number + 1, organisations):
        return []
    text = readings[number].sentence.text
    marks = list(find_marks(text if text.endswith(":") else text + ":"))
    last = number
    members: list[int] = []
    while marks and _is_line(readings, last + 1, organisations):
        last += 1
        members += outline(readings[last], organisations)[1]
    if len(set(members)) < 2:
        return []
    span = (readings[number].sentence.start, readings[last].sentence.end)
    names = NameList(tuple(dict.fromkeys(members)), number, span, text, "")
    return [replace(_place(names, marks[-1].label, text, organisations), lines=True)]


def _of_columns(readings: Sequence[Reading], number: int) -> list[SideList]:
    """Read a heading such as *Peru | Ghana* with two columns below it."""
    found = [(names, label) for names, label in columns(readings, number) if len(names.members) > 1]
    codes = [frozenset((label.code,)) if label.code else frozenset() for _, label in found]
    return [
        SideList(names, label, code, "", lines=True) for (names, label), code in zip(found, codes, strict=True)
    ]


def _is_heading(reading: Reading) -> bool:
    text = reading.sentence.text
    return len(text) < 80 and not reading.mentions and not text.endswith((".", "?"))


def _is_line(readings: Sequence[Reading], number: int, organisations: Sequence[Organisation]) -> bool:
    if number >= len(readings) or len(readings[number].organisations) != 1:
        return False
    return is_line_of_list(outline(readings[number], organisations)[0])


def _of_sentence(lists: Sequence[NameList], organisations: Sequence[Organisation]) -> list[SideList]:
    """Give each list of a sentence the mark that stands before it, else the one behind it."""
    found: list[SideList] = []
    used: Mark | None = None
    parts = [part for whole in lists for part in _parted(whole, organisations)]
    for names in _with_besides(parts):
        before, used = used, None
        cue = names.before[-80:] + names.after[:60]
        label = label_of_place(names.place) if names.place else None
        lead = _lead(names.before, before) if label is None else None
        tail = _tail(names.after) if label is None else None
        if lead is not None and _fits(lead, names, organisations):
            label, cue = lead.label, names.before[lead.start :] + names.after[:60]
        elif tail is not None and _fits(tail, names, organisations):
            label, cue = tail.label, names.before[-60:] + names.after[: tail.end]
            used = tail
        found.append(_place(names, label, cue, organisations))
    return found


def _parted(names: NameList, organisations: Sequence[Organisation]) -> list[NameList]:
    """Part *A, B and C; X, Y and Z* and *A, B and X, Y* of two countries."""
    cut = _cut(names.drawn)
    parts = names.members[:cut], names.members[cut:]
    lands = [{code for place in part if (code := organisations[place].country)} for part in parts]
    if max(map(len, parts)) < _MANY and any(organisations[place].country is None for place in names.members):
        return [names]  # "between A and B, Norway; and C and D, Peru" are pairs
    twice = names.drawn.count(NAME) > len(names.members)
    if not cut or twice or min(map(len, parts)) < 2 or not all(lands) or lands[0] & lands[1]:
        return [names]
    return [replace(names, members=parts[0], after="; "), replace(names, members=parts[1], before="; ")]


_MANY = 3


def _cut(drawn: str) -> int:
    """Give how many names of a list stand before its only semicolon, or before an *and* that is not its last mark."""
    one, mark, two = drawn.partition(";")
    if mark:
        return one.count(NAME) if ";" not in two and _ENDS_PART.search(one) is not None else 0
    one, mark, two = drawn.partition(" and ")
    inner = mark and " and " not in two and not one.endswith(",") and re.search(rf"{NAME}, ", two) is not None
    return one.count(NAME) if inner else 0


_ENDS_PART = re.compile(rf"{NAME}.{{0,40}} and [^;]*$")


def _with_besides(lists: Sequence[NameList]) -> list[NameList]:
    """Add to a list who is named before it as one more: *besides A, the Thai members are B and C*."""
    return [
        replace(names, members=(*lists[at - 1].members, *names.members))
        if at and len(lists[at - 1].members) == 1 and _BESIDES.search(lists[at - 1].before)
        else names
        for at, names in enumerate(lists)
    ]


_BESIDES = re.compile(r"\b(?:besides|apart from|in addition to|alongside|along with)(?: the)? $", re.IGNORECASE)


def _lead(words: str, used: Mark | None) -> Mark | None:
    """Give the label before a list: *from the Thai side the papers were signed by* A and B."""
    marks = [mark for mark in find_marks(words) if used is None or mark.start >= used.end]
    if not marks:
        return None
    last = next((mark for mark in reversed(marks) if not mark.label.loose), marks[-1])
    fill = words[last.end :]
    if len(fill) > 110 or ";" in fill or (last.kind == "group" and not _INTRODUCES.search(fill)):
        return None
    return last


_INTRODUCES = re.compile(
    r"(?:[,:(–—]|\b(?:are|were|is|was|being|include[sd]?|including|compris\w+|consist\w* of|composed of|made up of"
    r"|br(?:ings|ought) together|unit(?:es|ed)"
    r"|such as|namely|names|lists|mentions"
    r"|like|among (?:them|whom|which|others)|represented by|signed by|from|viz\.?|i\.e\.|e\.g\.))"
    r"(?: ?(?:also|the|chiefly|mainly|for (?:example|instance)|rectors of|those of|that of|those from|among others"
    r"|notably|were|are),?){0,3} ?$"
)


_LEADS = ("land", "sender")  # "A and B had come, while Cambodia had sent" X and Y


def _tail(words: str) -> Mark | None:
    """Give the label behind a list: A and B *on the Thai side*, *signing for Peru*, *were the Danish signatories*."""
    first = next((mark for mark in find_marks(words) if mark.kind not in _LEADS), None)
    if first is None or (first.label.loose and first.start > 20):
        return None
    fill = words[: first.start]
    if first.kind == "group":
        is_of = _IS_OF.match(words)
        return first if is_of is not None and first.start <= is_of.end() else None
    return first if len(fill) <= 40 and not re.search(r"[.;:]", fill) else None


_IS_OF = re.compile(
    r",? ?(?:(?:were|are|was|being)(?: among)?|as|among|[^.;:]{0,30}\b(?:for|from|of|representing))(?: the)? "
)


def _fits(mark: Mark, names: NameList, organisations: Sequence[Organisation]) -> bool:
    """Say whether the names can be of the country that a mark tells: not where two are of one and the same other."""
    told = [code for place in names.members if (code := organisations[place].country)]
    others = [code for code in told if code != mark.label.code]
    return mark.label.code in (None, *told) or len(set(others)) == len(others)


def _place(names: NameList, label: Label | None, cue: str, organisations: Sequence[Organisation]) -> SideList:
    codes = frozenset(code for place in names.members if (code := organisations[place].country))
    codes = frozenset((label.code,)) if label is not None and label.code else codes
    return SideList(names, label, codes, cue)
