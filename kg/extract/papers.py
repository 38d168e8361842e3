r"""The papers that houses sign with each other: the one place that tells what there are, as patterns.

A pattern is for text in small letters, or for `re.IGNORECASE`, and leaves the bounds of its words to whom it serves:
``rf"\b{PACTS}\b"``. One paper is told from several, and what is an agreement by its name (*pact*) from what is one
where somebody signs it with another (*deal*, *document*).
"""

# *memorandum*, *memorandum of understanding*, *MoU*, *M.O.U.*, *MoA*, *MoC*
_MEMORANDUM = r"memorandum(?: of \w+)?|m\.?o\.?[uac]"
_MEMORANDA = r"memorand(?:a|ums)(?: of \w+)?|m\.?o\.?[uac]s"
_ACCORDS = ("agreement", "accord", "pact", "protocol", "contract", "convention", "compact")
_ACCORD = "|".join(_ACCORDS)
_INTENT = "of (?:intent|agreement)"
# An agreement only where it is signed.
_LOOSE = ("deal", "document", "paper", "declaration", "arrangement", "partnership", "text")

MEMORANDUM, MEMORANDA = f"(?:{_MEMORANDUM})", f"(?:{_MEMORANDA})"
ACCORD = f"(?:{_ACCORD})"
_PACT = f"{_ACCORD}|{_MEMORANDUM}|treaty|letter {_INTENT}"
_PACTS = f"{'|'.join(f'{word}s' for word in _ACCORDS)}|{_MEMORANDA}|treaties|letters {_INTENT}"
_LOOSE_PAPERS = "|".join(f"{word}s" for word in _LOOSE)
_ANY_PACT = f"{'|'.join(f'{word}s?' for word in _ACCORDS)}|{_MEMORANDA}|{_MEMORANDUM}|treat(?:y|ies)|letters? {_INTENT}"
PACT, PACTS, ANY_PACT = f"(?:{_PACT})", f"(?:{_PACTS})", f"(?:{_ANY_PACT})"
LOOSE_PAPERS, PAPERS = f"(?:{_LOOSE_PAPERS})", f"(?:{_PACTS}|{_LOOSE_PAPERS})"
ANY_PAPER = f"(?:{_ANY_PACT}|{'|'.join(f'{word}s?' for word in _LOOSE)})"
# What binds those who found or join something, many together.
CHARTER = f"(?:{_PACT}|charter|declaration|statutes?|deed|communiqu[eé])"
