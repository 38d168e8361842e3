"""A knowledge graph of who partnered with whom among the world's universities."""

from __future__ import annotations

__version__ = "0.1.0"
