"""Text to claims, each with its evidence.

    from kg.extract import Document, extract_claims
    extraction = extract_claims(Document("a", text))
    extraction.claims, extraction.unread

The rooms, in the order of the work; `kg.extract.frames.frame` is the place to start reading:

- `reading`, `folders`, `sniffing`, `formats`, `document`, `sentences`: from files to documents to sentences;
- `names`: which organisations a text names; `places`: in which country each is;
- `hints`: what the words of a sentence let it tell of, so that a step passes over what has nothing for it;
- `facts`: dates, people, events, figures, relations;
- `clauses`: a sentence as a row of marked items; `frames`: the rules that read it;
- `parties`: whom words mean and who agreed with whom; `telling`: when, where, what kind, and what is told twice;
- `learned`: what no rule reads, weighed by what annotated texts taught;
- `engine` leads through these: `worth` says which sentences it reads, `readings` keep what it saw; `assembly` writes
  claims, `confidence` says how often such are right; `report` and `explain` say what was passed over and why;
- `extraction` does all this for one document, `parallel` for many with several processes;
- `model`: the same with a language model, whom `model.verifier` believes nothing without the text;
- `language`: the tables and lists that all of them read; `papers`, `meetings`, `numbers`: words of their patterns.
"""

from __future__ import annotations

from kg.extract.document import Document, Unread
from kg.extract.extraction import Extraction, extract_claims

__all__ = ["Document", "Extraction", "Unread", "extract_claims"]
