"""Names a line each, with marks, numbers or neither, below a sentence that says how many signed or founded."""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, OSAKA, told

NAMES = (LUND, KYOTO, OSAKA, GHANA)
LINES = ("  {n}. {name}", "- {name}", "{name}", "{n}) {name} (its rector)", "• {name};")


def _below(head: str, line: str, gap: str = "\n\n", names: tuple[str, ...] = NAMES) -> str:
    lines = "\n".join(line.format(n=number, name=name) for number, name in enumerate(names, 1))
    return f"{head}{gap}{lines}\n\nThe secretariat is in Oslo."


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize(
    "head",
    [
        "The memorandum was signed by the leaders of four universities:",
        "The memorandum was signed by the rectors of:",
        "A memorandum was signed by representatives of the following universities:",
        "The rectors of four universities signed a memorandum of understanding on research:",
        "The agreement was signed by four universities:",
        "The alliance was founded by the leaders of four universities:",
        "Four universities have founded a network:",
        "Members of the new consortium, founded on 4 May, are:",
    ],
)
def test_those_below_are_the_parties(head: str, line: str) -> None:
    for gap in ("\n\n", "\n"):
        assert [members for _, _, members in told(_below(head, line, gap))] == [tuple(sorted(NAMES))]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize(
    "head",
    [
        "The agreement was not signed by the rectors of:",
        "The petition was signed by the rectors of four universities:",
        "Four universities take part in the tournament:",
        "The memorandum was signed in front of the rectors of four universities:",
        "The network was left by four universities:",
    ],
)
def test_those_below_signed_nothing(head: str, line: str) -> None:
    assert told(_below(head, line)) == []


@pytest.mark.parametrize("line", LINES)
def test_other_numbers_of_lines_are_no_parties(line: str) -> None:
    head = "The memorandum was signed by the leaders of four universities:"
    assert told(_below(head, line, names=(*NAMES[:3],))) == []


@pytest.mark.parametrize("line", LINES)
def test_a_plan_is_none_yet(line: str) -> None:
    found = told(_below("The rectors of four universities will sign a memorandum:", line))
    assert [status for _, status, _ in found if status != "planned"] == []
