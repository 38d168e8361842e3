"""The public face of extraction: a document in, its claims and what was not understood out."""

from __future__ import annotations

from dataclasses import dataclass

from kg.claims import Claims
from kg.extract.assembly import assemble_claims
from kg.extract.document import Document, Unread
from kg.extract.engine import read_document
from kg.extract.names.finding import find_names
from kg.extract.parties.supposed import find_supposed
from kg.extract.reading import fit_id
from kg.extract.readings import Result
from kg.extract.report import find_unread
from kg.extract.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one document says.

    Attributes:
        claims: Its claims.
        unread: Sentences that looked like a partnership and gave no claim.
        result: What each rule saw, for explanations.
    """

    claims: Claims
    unread: tuple[Unread, ...]
    result: Result


def extract_claims(
    document: Document, *, source_id: str | None = None, without: frozenset[str] = frozenset()
) -> Extraction:
    """Read the claims of a document.

    Args:
        document: The text.
        source_id: Id of the source, made from the document's where not given.
        without: Names of rules to leave out, to measure their worth.

    >>> text = "Masaryk University in Brno signed a memorandum of understanding with Jilin University."
    >>> [a.parties for a in extract_claims(Document("a", text)).claims.agreements]
    [('Masaryk University', 'Jilin University')]
    """
    sentences = split_sentences(document.text)
    names = find_names(document, sentences)
    if "supposed" not in without and (supposed := find_supposed(document, sentences, names)):
        names = find_names(document, sentences, supposed=supposed)
    result = read_document(document, sentences, names, without=without)
    claims = assemble_claims(document, sentences, result, source_id=source_id or fit_id(document.id))
    return Extraction(claims, tuple(find_unread(result)), result)
