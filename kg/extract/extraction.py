"""The public face of extraction: a document in, its claims and what was not understood out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kg.claims import Claims
from kg.extract.assembly import assemble_claims, hash_of
from kg.extract.document import Document, Unread
from kg.extract.engine import read_document
from kg.extract.layout import Layout, lay_out
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
        result: What each rule saw, for explanations; its offsets count in the text of `read`.
        read: The document as it was read, its text laid out evenly (`kg.extract.layout`).
        layout: How its text was laid out.
    """

    claims: Claims
    unread: tuple[Unread, ...]
    result: Result
    read: Document
    layout: Layout


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
    layout = lay_out(document.text)
    read = document if layout.text == document.text else replace(document, text=layout.text)
    sentences = split_sentences(read.text)
    names = find_names(read, sentences)
    if "supposed" not in without and (supposed := find_supposed(read, sentences, names)):
        names = find_names(read, sentences, supposed=supposed)
    result = read_document(read, sentences, names, without=without)
    claims = assemble_claims(read, sentences, result, source_id=source_id or fit_id(document.id))
    if read is not document:
        claims = layout.put_back(claims, hash_of(document.text))
    unread = tuple(find_unread(result))
    if layout.places:
        unread = tuple(replace(one, sentence=layout.sentence(one.sentence)) for one in unread)
    return Extraction(claims, unread, result, read, layout)
