"""Which of its meanings a word has in a sentence: *links* the verb or the noun, *partners with* or *its partners*.

The longest phrase that stands there goes first; of a verb, a modifier and a time the words beside it decide.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.clauses.gaps import gap_end
from kg.extract.clauses.items import Item
from kg.extract.clauses.phrases import Meaning, known_words


def find_meaning(
    meanings: Sequence[Meaning], lows: list[str], at: int, items: list[Item], word: str
) -> Meaning | None:
    """Choose the longest phrase that stands here and, of a verb, whose place is a verb's."""
    for meaning in meanings:
        size = len(meaning.words)
        if size > 1 and tuple(lows[at : at + size]) != meaning.words:
            continue
        if meaning.tag == "V" and not _is_verb(meaning, items, lows, at + size, word):
            continue
        if meaning.tag == "PLN" and not _is_modifier(meaning, items, lows[at + size] if at + size < len(lows) else ""):
            continue
        if meaning.words == ("partners",) and meaning.tag == "GRP" and _partners_with(items, lows[at + 1 : at + 2]):
            continue
        if meaning.words == ("leaders",) and meaning.tag == "GRP" and items and items[-1].tag in ("ORG", "PAR"):
            continue
        if meaning.tag == "LNK" and meaning.value == "tie" and _links_them(meaning, items):
            continue
        if meaning.tag == "TIM" and len(word) < 4 and word[0].isupper() and not _beside_digits(lows, at):
            continue
        if meaning.words == ("due", "to") and at + 2 < len(lows) and _is_base(lows[at + 2]):
            continue  # "was due to sign", not "due to a lack of staff"
        if meaning.words == ("us",) and (word != "us" or not items or items[-1].low != "with"):
            continue  # "the US", "let us sign"
        if meaning.words == ("document",) and items and items[-1].tag == "TO":
            continue  # "to document the work", which is no instrument
        if meaning.tag == "AUX" and ((word == "May" and items) or word == "AM"):
            continue
        if meaning.tag == "PLC" and (not word[0].isupper() or (size == 1 and len(word) < 4 and not word.isupper())):
            continue
        return meaning
    return None


def _beside_digits(lows: Sequence[str], at: int) -> bool:
    """Tell *Jun 5* from the name *Hu Jun*."""
    return any(low[:1].isdigit() for low in (*lows[max(0, at - 1) : at], *lows[at + 1 : at + 2]))


def _partners_with(items: list[Item], following: list[str]) -> bool:
    """Tell *A partners with B* from *A and its partners*."""
    return (
        bool(items)
        and items[-1].tag in ("ORG", "PAR", "CAP", "ANA", "PRO", "ADV")
        and following in (["with"], ["to"], ["on"], ["in"])
    )


def _links_them(meaning: Meaning, items: list[Item]) -> bool:
    """Tell *the agreement **links** A with B*, *the agreement that **ties** A to B* and *similar agreements already
    **tie** A to B* from *close links with B*.
    """
    if not items or meaning.words not in (("links",), ("ties",), ("link",), ("tie",)):
        return False
    if items[-1].tag == "REL":
        return True
    many = meaning.words[0] in ("link", "tie")
    for item in reversed(items[-7:]):
        if item.tag == "INS":
            return (item.form == "many") is many
        if item.tag not in ("ADV", "W", "PRE", "DET") or (not many and item is not items[-1]):
            return False
    return False


_NOUN_BEFORE = frozenset(("DET", "PRE", "NUM", "MANY", "S", "PLN", "INS", "LNK", "NO"))


def _is_verb(meaning: Meaning, items: list[Item], lows: list[str], following: int, word: str) -> bool:
    """Tell a verb from the noun or adjective of the same form by the word before it."""
    before = items[-1] if items else None
    if word[0].isupper() and before is not None and meaning.value in ("other", "say", "set", "go", "meet"):
        return False
    if meaning.form == "base":
        if before is not None and before.tag == "AUX" and before.value in ("be", "have"):
            return False
        if before is not None and before.tag == "V" and meaning.value in ("close", "end"):
            return before.form == "base" and before.value in ("plan", "go")
        if before is not None and before.tag == "ADV" and _describes(items, lows, following):
            return False
        if before is not None and before.tag == "V" and lows[following - 1] == "exchange":
            return False  # "signed exchange agreements"
        return before is not None and (
            before.tag in ("TO", "AUX", "ORG", "GRP", "PRO", "ADV", "NEG", "PAR", "BRK", "V", "MUT", "CTL")
            or (
                before.tag in ("AND", "COM", "CAP")
                and (meaning.value in ("sign", "renew") or (meaning.value == "team" and _goes_with(lows, following)))
            )
            or (before.tag in ("INS", "LNK") and before.form == "many" and meaning.value == "other")
            or (before.tag == "TIM" and len(items) > 1 and items[-2].tag == "AUX")  # "could soon sign"
            or (before.tag in _OF_THEM and len(items) > 1 and items[-2].tag in _BEFORE_THEM)  # "will each sign"
            or (before.tag == "PLC" and meaning.value in _SIGNING and _are_of_land(items))
            or (meaning.value in _SIGNING and _awaits_verb(items))
        )
    if meaning.form == "s":
        return (
            before is not None
            and (before.tag not in _NOUN_BEFORE or (before.form == "one" and meaning.value in ("other", "plan")))
            and not (before.tag == "W" and meaning.value not in ("sign", "say"))
            and not (before.tag == "PLC" and lows[following - 1] == "studies")  # "on Korean studies abroad"
        )
    if meaning.form == "ing":
        if lows[following - 1] == "meeting" and before is not None and before.tag == "DET":
            return "".join(lows[following : following + 1]) not in ("the", "both", "a", "an", "they", "it")
        return meaning.value not in ("other", "set") or (before is not None and before.tag == "AUX")
    if word[0].isupper() and before is not None and before.tag not in ("ORG", "AUX", "GRP"):
        told = before.tag == "INS" and meaning.value == "sign"  # "MoA Signed Between A and B"
        return told and "".join(lows[following : following + 1]) in ("between", "by", "with")
    if before is not None and before.tag == "ADV" and len(items) > 1:
        before = items[-2] if items[-2].tag == "DET" else before  # "the newly signed agreement"
    if before is not None and before.tag == "V" and meaning.value == "sign" and _names_instrument(lows, following):
        return False  # "exchanged signed agreements"
    return not (before is not None and before.tag in ("DET", "S") and meaning.form in ("ed", "en"))


_SIGNING = frozenset(("sign", "find", "renew"))
_OF_THEM = frozenset(("EACH", "BOTH", "ALL"))
_BEFORE_THEM = frozenset(("AUX", "TO", "NEG", "CTL", "ORG", "GRP", "PRO", "COM"))


def _awaits_verb(items: list[Item]) -> bool:
    """Say whether an auxiliary before still waits for its verb: *will not on 4 June **sign***, *will in due course*."""
    beside = items[-8:]
    last = max((at for at, item in enumerate(beside) if item.tag in ("AUX", "NEG")), default=-1)
    if last < 0 or any(item.tag == "V" for item in beside[last:]):
        return False
    return beside[-1].tag in ("TIM", "DIG", "PLC") or gap_end(beside, last + 1) == len(beside)


def _are_of_land(items: list[Item]) -> bool:
    """Say whether several of a land stand before: *three universities **of Peru** sign memoranda*."""
    before = [item.tag for item in items[-4:-1] if item.tag != "DET"]
    return before[-2:] == ["GRP", "PRE"]


_PAPERS = frozenset("copies copy documents papers versions letters texts".split())


def _names_instrument(lows: list[str], at: int) -> bool:
    """Say whether an instrument follows, or its paper: *signed copies of an agreement*."""
    if at < len(lows) and lows[at] in _PAPERS:
        return True
    word = known_words().get(lows[at]) if at < len(lows) else None
    return word is not None and any(meaning.tag == "INS" for meaning in word.meanings)


def _describes(items: list[Item], lows: list[str], following: int) -> bool:
    """Tell *the traditionally close ties* and *recalled truly close ties* from *they then close the institute*."""
    if len(items) > 1 and items[-2].tag == "DET":
        return True
    return lows[following - 1] == "close" and "".join(lows[following : following + 1]) not in _NO_MODIFIED


def _goes_with(lows: Sequence[str], following: int) -> bool:
    """Tell *A and B partner to train nurses* from *A, B and partner firms*."""
    return following < len(lows) and lows[following] in ("with", "to", "on", "in", "for", "up", "forces", "hands")


# What cannot follow *renewed* where it describes a noun: *and renewed their agreement* tells what was done.
_NO_MODIFIED = frozenset(
    "to at in on last this and by before after when . , the a an its their his her our both".split()
)
_BEFORE_MODIFIER = frozenset(("DET", "S", "PRE", "NUM", "MANY", "AND", "COM", "W", "PLC"))


def _is_modifier(meaning: Meaning, items: list[Item], following: str) -> bool:
    """Tell *the planned agreement* from *A planned to sign* and *it was renewed*."""
    if len(meaning.words) > 1:
        return meaning.words[-1] != "to" or not _is_base(following)  # "got the green light to sign"
    if not items:
        return True
    if meaning.words[-1].endswith("ed"):
        return following not in _NO_MODIFIED and items[-1].tag in _BEFORE_MODIFIER
    return items[-1].tag not in ("AUX", "TO")


def _is_base(word: str) -> bool:
    """Say whether a word is the bare form of a verb: *sign*."""
    known = known_words().get(word)
    return known is not None and any(each.form == "base" and len(each.words) == 1 for each in known.meanings)
