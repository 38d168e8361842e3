"""Text to claims, each with its evidence.

from kg.extract import Document, extract_claims
extraction = extract_claims(Document("a", text))
extraction.claims, extraction.unread
"""

from __future__ import annotations

from kg.extract.document import Document, Unread
from kg.extract.extraction import Extraction, extract_claims

__all__ = ["Document", "Extraction", "Unread", "extract_claims"]
