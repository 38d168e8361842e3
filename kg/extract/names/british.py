"""British spellings of words in a list that has only the American ones: *organised*, *centre*, *labour*, *defence*."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_IZE = re.compile(r"(?P<stem>\w{2,}[iy])z(?=(?:e|ed|es|er|ers|ing|ation|ations|ational|able)$)")
# Each stem as Americans write it, and as the British do; what follows it stays.
_STEMS = {
    american: american.replace(old, new)
    for old, new, stems in (
        ("or", "our", "color labor honor favor neighbor behavior rumor flavor humor endeavor vigor odor armor"),
        ("er", "re", "center theater meter fiber liter caliber luster"),
        ("ense", "ence", "defense offense pretense"),
        ("log", "logue", "catalog dialog analog"),
        ("pedi", "paedi", "pediatri orthopedi"),
        ("ecolog", "aecolog", "gynecolog"),
        ("heo", "haeo", "archeolog"),
        ("emat", "aemat", "hematolog"),
        ("esthe", "aesthe", "anesthe"),
        ("mold", "mould", "mold"),
        ("plow", "plough", "plow"),
        ("gray", "grey", "gray"),
        ("skep", "scep", "skepti"),
        ("neuv", "noeuv", "maneuv"),
        ("tif", "tef", "artifact"),
    )
    for american in stems.split()
}
_OPENINGS = tuple(_STEMS)
_CENTRED = {"centreed": "centred", "centreing": "centring", "centreer": "centrer"}


def british(words: Iterable[str]) -> Iterator[str]:
    """Give the British spelling of each word that has one.

    >>> sorted(british(["organized", "center", "centered", "neighboring", "size", "defense", "catalogs"]))
    ['catalogues', 'centre', 'centred', 'defence', 'neighbouring', 'organised']
    """
    for word in words:
        if "z" in word and (other := _IZE.sub(r"\g<stem>s", word)) != word:
            yield other
        elif word.startswith(_OPENINGS):
            stem = next(opening for opening in _OPENINGS if word.startswith(opening))
            other = _STEMS[stem] + word[len(stem) :]
            yield _CENTRED.get(other, other)
