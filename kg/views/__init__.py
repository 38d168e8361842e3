"""What people look at: the network page, one institution, one chain of partners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.views.institution import institution_data, path_data
    from kg.views.page import render_html, write_html
    from kg.views.report import institution_text, path_text

__all__ = ["institution_data", "institution_text", "path_data", "path_text", "render_html", "write_html"]

_HOME = dict.fromkeys(("institution_data", "path_data"), "institution")
_HOME |= dict.fromkeys(("institution_text", "path_text"), "report")
_HOME |= dict.fromkeys(("render_html", "write_html"), "page")


def __getattr__(name: str) -> Any:
    """Import a name when it is first asked for: printing an institution must not pay for drawing."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
