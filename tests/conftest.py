"""What several tests share, and what a complete run must have seen.

Outside the workplace there is no ``../shared`` and, on a bare machine, no browser: the tests that
want them skip with a reason. Where ``../shared`` is there, or with ``CI`` set, a skip is a failure.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

_unread: list[str] = []


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared texts beside the repository; skips where there is none."""
    if not SHARED.is_dir():
        pytest.skip("no ../shared beside the repository: its texts are not published")
    return SHARED


@pytest.fixture(scope="session")
def browser_path() -> str | None:
    """The system's Chromium, or None for the one that playwright downloaded; skips where there is neither."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    downloads = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH", Path.home() / ".cache" / "ms-playwright"))
    if found is None and not list(downloads.glob("chromium*")):
        if os.environ.get("CI"):
            pytest.fail("no Chromium on this machine: 'make browser' installs one")
        pytest.skip("no Chromium on this machine: 'make browser' installs one")
    return found


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note each test that wanted ../shared and did not read it though it is there."""
    if report.skipped and "shared" in report.keywords and SHARED.is_dir():
        _unread.append(report.nodeid)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Fail the run if ../shared is there and a test that wants it was skipped."""
    if _unread and not hasattr(session.config, "workerinput"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the tests that left ../shared unread."""
    for nodeid in _unread:
        terminalreporter.write_line(f"FAILED {nodeid}: ../shared is there and was not read")
