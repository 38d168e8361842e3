"""What the README shows is what the program prints, and what it links to is there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kg.cli import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def shown_commands() -> list[tuple[str, list[str]]]:
    """The commands of the README's console blocks, each with the lines shown below it."""
    found: list[tuple[str, list[str]]] = []
    for block in re.findall(r"```console\n(.*?)```", README, re.S):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


def fits(shown: list[str], printed: list[str]) -> bool:
    """Compare line by line; a line of three dots stands for any lines."""
    pattern = "".join(r"(?:.*\n)*" if line == "..." else re.escape(line) + "\n" for line in shown)
    return re.fullmatch(pattern, "".join(line + "\n" for line in printed)) is not None


def test_the_readme_s_commands_print_what_it_shows(tmp_path: Path) -> None:
    commands = shown_commands()
    assert len(commands) > 5
    for command, shown in commands:
        line = re.sub(r"^kg ", f"{sys.executable} -m kg ", command)
        done = subprocess.run(line, shell=True, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8")
        printed = (done.stdout + done.stderr).splitlines()
        assert done.returncode == 0, printed
        assert fits(shown, printed), (command, printed)


def test_other_output_than_shown_is_seen() -> None:
    assert fits(["a", "...", "z"], ["a", "b", "c", "z"])
    assert not fits(["a", "...", "z"], ["a", "b", "c"])


def test_the_python_example_runs(tmp_path: Path) -> None:
    example = re.search(r"```python\n(.*?)```", README, re.S)
    assert example
    done = subprocess.run([sys.executable, "-c", example[1]], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "network.html").stat().st_size > 100_000


@pytest.mark.parametrize("name", COMMANDS)
def test_the_readme_names_every_command(name: str) -> None:
    assert f"| `kg {name}" in README


def test_what_the_pages_link_to_is_there() -> None:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), *sorted((ROOT / "seeds").rglob("*.md"))]
    missing = [
        f"{page.name}: {target}"
        for page in pages
        for target in re.findall(r"\]\((?!https?://|#)([^)#\s]+)", page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert missing == []
