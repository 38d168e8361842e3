"""How far a name in another language goes within an English text.

*signed with the Centre de Recherche **en Littérature Comparée** in May*: its small words are no English ones, so a name
that has begun in another language goes on over them, up to an English word or a mark.
"""

from __future__ import annotations

import re

from kg.extract.names import lexicon
from kg.extract.names.headwords import is_head

# Small words that join what belongs to one name: prepositions, articles, "and".
_JOINING = frozenset(
    "de des du del della dello delle degli dei dell di da do dos das la le les el los las lo il gli et y e und och og "
    "en sur pour par para por per con com für zur zum der dem den im van von voor het zu aus för av af til i w na za "
    "o os as au aux sul sulla nella nel no em na nos a ao à al allo alla".split()
)
# Those that are English words too: they carry a name on between words of another language alone.
_ALSO_ENGLISH = frozenset("a as do no on per pour die den van con i a o".split())
_ANDS = frozenset(("y", "e", "et", "und", "och", "og", "i"))
_STEP = re.compile(r" (?P<bound>[dlnLD][’'])?(?P<word>[^\W\d_][\w-]*)")
_WORD_BEFORE = re.compile(r"(?:^|[\s(])(?P<word>[\w-]*[^\W\d_][’']?) ?$")
_LONGEST = 12


def foreign_end(text: str, start: int, end: int) -> int:
    """Give where a name ends that goes on in its own language, or where it ended.

    >>> text = "The Institut de Recherche sur les Langues et la Musique signed an agreement."
    >>> text[4:foreign_end(text, 4, len("The Institut de Recherche"))]
    'Institut de Recherche sur les Langues et la Musique'
    """
    at = found = end
    joined = beside = ""
    for _ in range(_LONGEST):
        step = _STEP.match(text, at)
        if step is None:
            break
        word, low = step["word"], step["word"].lower()
        if word[0].isupper() or step["bound"]:
            if not (joined or step["bound"]) or (beside and is_head(low)):
                break
            at, beside = step.end(), ""
            found = at
        elif low in _JOINING:
            if low in _ALSO_ENGLISH and not _is_foreign(text[start:at]):
                break
            joined, at = low, step.end()
            beside = beside or low * (low in _ANDS)
        elif joined and not lexicon.is_plain(low) and not low.endswith(("ing", "ed")) and len(low) > 3:
            at = found = step.end()
        else:
            break
    return found


def _is_foreign(name: str) -> bool:
    """Say whether a name has a small word that is no English one, or letters that English has not."""
    return not name.isascii() or any(word in _JOINING - _ALSO_ENGLISH for word in name.split())


def follows_foreign(text: str, start: int) -> bool:
    """Say whether a word of another language stands right before: *Laboratoire de Psychologie de la [Loire]*."""
    before = _WORD_BEFORE.search(text, max(0, start - 24), start)
    if before is None or before["word"][:1].isupper():
        return text.endswith(("’", "'"), 0, start)
    low = before["word"]
    return low.endswith(("'", "’")) or (low in _JOINING and low not in _ALSO_ENGLISH) or (
        len(low) > 3 and low.isalpha() and not low.isascii()
    )
