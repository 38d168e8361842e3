"""Where the name of an organisation begins and ends: the hard part of reading names.

A name is found from its head word (*University*, *Ministry*, *Universitas*) outwards:

- to the left over capitalised words, as far as an office, a title, the opener of a sentence or a mark:
  *Rector of **Moscow State** University*;
- to the right over "of", "for" and what they govern: *University **of Science and Technology of Hanoi***;
  "and" and commas belong to the name only where the words on both sides are fields of study or government
  (*Ministry **of Education, Culture, Sports, Science and Technology***), so that *University of Nairobi and
  Kenyatta University* are two;
- directly to the right for heads that come first in their language: *Universitas **Gadjah Mada***.

Start at `parse_zone`. What a name is (an organisation or a faculty of one) is settled in `kg.extract.units`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from kg.extract import lexicon
from kg.extract.tokens import CAP, MARK, NUMBER, OWNS, SMALL, Token
from kg.identity.countries import find_country
from kg.identity.folding import fold

# "of" and its like: what they govern belongs to the head before them.
_OF = frozenset({"of", "for", "de", "del", "della", "delle", "degli", "di", "do", "da", "dos", "das", "du", "des", "der", "für", "d'", "van", "la", "los", "las"})
# Joins two capitalised words anywhere: "Rio de Janeiro", "Ludwig van Beethoven".
_GLUE = _OF - {"of", "for"} | {"e", "y", "el", "al", "von", "am", "zu", "zur", "l'", "et", "und", "i", "ve", "dell'", "dan", "le", "les", "den", "den"}
# People's titles that open names of institutions: "King Saud University".
_ROYAL = frozenset("king queen prince princess sultan sheikh shaikh imam lady sir tun saint st st. san santa lord emperor sri don eng ir rev".split())
# Words before 's inside a name: "King's College", "Women's University".
_OWNERS = frozenset("king queen women woman people children child girls boys men teachers workers nurses st saint bishop mongkut regent xi xian goldsmith minister".split())
_ALONE = frozenset("university college institute academy school polytechnic centre center hospital".split())
# Words of a wider region, which are no name of their own: "Central Asian Law Research Center".
_WIDE = frozenset("asian african european eurasian arab latin nordic baltic balkan mediterranean pacific atlantic western eastern christian islamic english".split())
# Heads that keep the name before them when another head follows: "Tsinghua University" in "Tsinghua University School of Law".
_KEEPERS = frozenset("university universities college institute academy school ministry universidad université universität".split())
_MAX_WORDS = 16


@dataclass(frozen=True, slots=True)
class Candidate:
    """A run of tokens that may name an organisation.

    Attributes:
        zone: Index of its zone.
        first: Index of its first token in the zone.
        last: Index after its last token.
        head: Index of its head word.
        kind: What the head makes of it (`lexicon.Head.kind`).
        start: Offset in the text.
        end: Offset after it.
        text: As written.
        own: A name of its own: a place, a person or another proper noun, not only fields ("Institute of Physics").
    """

    zone: int
    first: int
    last: int
    head: int
    kind: str
    start: int
    end: int
    text: str
    own: bool


@cache
def _barriers() -> frozenset[str]:
    return (lexicon.words("openers") | lexicon.words("roles") | lexicon.words("titles")) - _ROYAL


def parse_zone(number: int, tokens: Sequence[Token], text: str, *, headline: bool = False) -> list[Candidate]:
    """Find the candidates of one zone, left to right, none overlapping.

    Args:
        headline: The zone stands in a headline that writes every word with a capital, so that verbs end names.
    """
    found: list[Candidate] = []
    barriers = _barriers() | (lexicon.words("headline") - lexicon.words("fields") if headline else frozenset())
    index = 0
    floor = 0
    while index < len(tokens):
        token = tokens[index]
        head = lexicon.heads().get(token.low) if token.kind == CAP else None
        if head is None:
            index += 1
            continue
        index = _compound_head(tokens, index, floor, barriers)
        head = lexicon.heads()[tokens[index].low]
        first = _left(tokens, index, floor, barriers)
        last = _right(tokens, index, head.order, barriers, has_left=first < index)
        if first == index and last == index + 1:
            index += 1
            continue
        found.append(_candidate(number, tokens, first, last, index, head.kind, text))
        index = floor = last
    return found


def _candidate(number: int, tokens: Sequence[Token], first: int, last: int, head: int, kind: str, text: str) -> Candidate:
    start, end = tokens[first].start, tokens[last - 1].end
    fields, heads = lexicon.words("fields"), lexicon.heads()
    plain = lexicon.common_words()
    own = any(t.kind == CAP and i != head and not (t.low in fields or t.low in heads or t.low in plain or t.low in _WIDE) for i, t in enumerate(tokens[first:last], first))
    return Candidate(number, first, last, head, kind, start, end, text[start:end], own)


def _compound_head(tokens: Sequence[Token], index: int, floor: int, barriers: frozenset[str]) -> int:
    """Move on to the last of several heads that make one name: *University Grants **Commission***, *Huawei Technologies **Co.***

    A head that already has a name before it keeps it: *Tsinghua **University** School of Law*.
    """
    heads = lexicon.heads()
    named = index > floor and tokens[index - 1].kind == CAP and tokens[index - 1].low not in barriers
    named = named and tokens[index].low in _KEEPERS
    company = heads[tokens[index].low].kind in ("company", "bank")
    at = index
    step = index + 1
    while step < len(tokens) and step - index <= 4 and tokens[step].kind == CAP and tokens[step].low not in barriers:
        kind = heads[tokens[step].low].kind if tokens[step].low in heads else None
        if kind in ("university", "school") and heads[tokens[index].low].kind in ("centre", "unit", "department", "institute", "lab") and step > index + 1:
            break
        if kind is not None and (not named or (company and kind == "company")) and heads[tokens[index].low].order == "left":
            at = step
        step += 1
    if company and step < len(tokens) - 1 and tokens[step].text == "," and tokens[step + 1].low in heads and heads[tokens[step + 1].low].kind == "company":
        at = step + 1
    return at


def _left(tokens: Sequence[Token], head: int, floor: int, barriers: frozenset[str]) -> int:
    """Give the index of the first token of the name."""
    first = head
    while first > floor and head - first < _MAX_WORDS:
        before = tokens[first - 1]
        if before.kind == CAP:
            if before.low in barriers:
                break
            first -= 1
        elif before.kind == NUMBER and first - 2 >= floor and tokens[first - 2].kind == CAP and tokens[first - 2].low not in barriers:
            first -= 2
        elif first - 2 >= floor and tokens[first - 2].kind == CAP and _joins_left(tokens, first - 1, head):
            first -= 2
        else:
            break
    return first


def _joins_left(tokens: Sequence[Token], at: int, head: int) -> bool:
    """Say whether the small word or mark before a modifier belongs to the name.

    Does: *Science **and** Technology University*, *Rio **de** Janeiro State University*, *King**'s** College*,
    *Vocational **&** Technical College*, *Prince **of** Songkla University* (a listed name). Does not: *Oxford **and** Peking University*.
    """
    token, before, after = tokens[at], tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    if before.low in lexicon.heads() and token.low not in _GLUE and lexicon.heads()[before.low].kind != "company":
        return False
    if token.low in _GLUE:
        return True
    if token.kind == OWNS:
        return before.low in _OWNERS or _listed(tokens, at - 1, head + 1)
    if token.low == "&":
        return True
    if token.low == "and":
        fields = lexicon.words("fields")
        return (before.low in fields and after.low in fields) or (before.low, after.low) == ("belt", "road") or _listed(tokens, at - 1, head + 1)
    return token.low == "of" and (before.low in _ROYAL or _listed(tokens, at - 1, head + 1))


def _listed(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether the tokens are a name of the list of universities."""
    text = " ".join(t.text for t in tokens[first:last]).replace(" '", "'").replace(" ’", "’")
    return lexicon.find_university(fold(text)) is not None


def _right(tokens: Sequence[Token], head: int, order: str, barriers: frozenset[str], *, has_left: bool) -> int:
    """Give the index after the last token of the name."""
    last = head + 1
    if order == "right":
        last = _run_right(tokens, last, barriers)
        return _tail(tokens, head, _chain(tokens, last, barriers) if last == head + 1 else last, barriers)
    if last < len(tokens) and tokens[last].kind == CAP and _place_after(tokens, head, barriers, has_left=has_left):
        last += 1
    return _tail(tokens, head, _chain(tokens, last, barriers), barriers)


def _place_after(tokens: Sequence[Token], head: int, barriers: frozenset[str], *, has_left: bool) -> bool:
    """Say whether a place follows the head directly: *Imperial College **London***, *University **Malaya***."""
    token = tokens[head + 1]
    if token.low in barriers or token.low in lexicon.heads() or token.low in lexicon.words("fields"):
        return False
    if not has_left:
        return _listed(tokens, head, head + 2)
    return tokens[head].low in ("college", "university", "institute", "school") and lexicon.is_place(token.text)


def _run_right(tokens: Sequence[Token], last: int, barriers: frozenset[str]) -> int:
    """Take the words after a head that comes first: *Universidad **Nacional Autónoma de México***."""
    begin = last
    while last < len(tokens) and last - begin < _MAX_WORDS:
        token = tokens[last]
        if token.kind == CAP and token.low not in barriers and not _is_english_head(token):
            last += 1
        elif token.kind == NUMBER:
            last += 1
        elif token.low in _GLUE and _next_cap(tokens, last + 1, barriers, _GLUE) is not None:
            last = _next_cap(tokens, last + 1, barriers, _GLUE) or last + 1
        else:
            break
    return last


def _is_english_head(token: Token) -> bool:
    head = lexicon.heads().get(token.low)
    return head is not None and head.order == "left" and token.low in ("university", "school", "faculty", "department")


def _next_cap(tokens: Sequence[Token], at: int, barriers: frozenset[str], small: frozenset[str]) -> int | None:
    """Give the index of the capitalised word after at most two small words."""
    for step in range(at, min(at + 3, len(tokens))):
        if tokens[step].kind == CAP:
            return step if tokens[step].low not in barriers else None
        if tokens[step].kind != SMALL or tokens[step].low not in small:
            return None
    return None


def _chain(tokens: Sequence[Token], last: int, barriers: frozenset[str]) -> int:
    """Take "of ..." and what follows: ***of** Science and Technology **of** Hanoi*."""
    begin = last
    while last < len(tokens) - 1 and last - begin < _MAX_WORDS:
        token = tokens[last]
        if token.low == "on" and tokens[begin - 1].low in ("commission", "committee", "council"):
            pass
        elif token.kind != SMALL or not (token.low in _OF or (token.low in ("at", "in") and _campus(tokens, last, begin))):
            return last
        at = _next_cap(tokens, last + 1, barriers - {"first", "second"}, frozenset({"the", "la", "el", "los", "las"}))
        if at is None:
            return last
        end = _noun_phrase(tokens, at, barriers)
        if end is None:
            return last
        last = end
    return last


def _campus(tokens: Sequence[Token], at: int, begin: int) -> bool:
    """Say whether "at" or "in" goes on with a campus: *University of Texas **at** Austin*, *American University **in** Cairo*."""
    if begin >= 1 and tokens[begin - 1].low in ("embassy", "consulate", "consulate-general"):
        names = [" ".join(t.text for t in tokens[at + 1 : at + 1 + size]) for size in (1, 2, 3)]
        return tokens[at].low == "in" and any(
            find_country(name) is not None or (tokens[begin - 1].low != "embassy" and lexicon.is_place(name)) for name in names
        )
    if tokens[at].low == "at":
        return at > begin and tokens[begin - 1].low == "university" and tokens[at + 1].kind == CAP and lexicon.is_place(tokens[at + 1].text)
    before = tokens[begin - 2].low if begin >= 2 else ""
    return before in ("american", "british", "german", "french", "canadian") and lexicon.is_place(tokens[at + 1].text)


def _noun_phrase(tokens: Sequence[Token], at: int, barriers: frozenset[str]) -> int | None:
    """Take the words that "of" governs, or None where they are a name of their own: *Faculty of Law of [Jilin University]*."""
    fields, heads = lexicon.words("fields"), lexicon.heads()
    end = at
    while end < len(tokens) and end - at < _MAX_WORDS:
        token = tokens[end]
        if token.kind == CAP and token.low not in barriers:
            head = heads.get(token.low)
            if head is not None and token.low in _ALONE and token.low not in fields and (end > at or _governs(tokens, end)):
                return None if _own_name(tokens, at, end) or end == at else end
            if head is not None and end > at and token.low in ("faculty", "department", "school"):
                return end
            end += 1
        elif token.kind == NUMBER and end > at:
            end += 1
        elif end > at and token.low in _GLUE and _next_cap(tokens, end + 1, barriers, _GLUE) is not None:
            end = (_next_cap(tokens, end + 1, barriers, _GLUE) or end) + 1
        else:
            joined = _joins_right(tokens, at, end, barriers) if end > at else None
            if joined is None:
                break
            end = joined
    return end if end > at else None


def _governs(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].low in _OF


def _own_name(tokens: Sequence[Token], first: int, head: int) -> bool:
    return any(t.kind == CAP for t in tokens[first:head])


def _joins_right(tokens: Sequence[Token], at: int, end: int, barriers: frozenset[str]) -> int | None:
    """Give the index after "and X" or ", X, Y and Z" where they go on the name, else None.

    Does: *of Science **and Technology***, *of Education**, Culture, Sports, Science and Technology***,
    *of Trinidad **and Tobago***. Does not: *of Nairobi **and Kenyatta University***.
    """
    if end >= len(tokens) - 1:
        return None
    token = tokens[end]
    fields = lexicon.words("fields")
    if token.low in ("and", "&") and tokens[end + 1].kind == CAP:
        run = _cap_run(tokens, end + 1, barriers)
        if run == end + 1 or tokens[run - 1].low in _ALONE:
            return None
        if token.low == "&" or tokens[end + 1].low in fields and (tokens[end - 1].low in fields or tokens[at].low in fields):
            return run
        return run if _names_country(tokens, at, run) or _listed_tail(tokens, at, run) else None
    if token.text == ",":
        return _field_list(tokens, end, barriers) if tokens[end - 1].low in fields else None
    return None


def _cap_run(tokens: Sequence[Token], at: int, barriers: frozenset[str]) -> int:
    while at < len(tokens) and tokens[at].kind == CAP and tokens[at].low not in barriers:
        at += 1
    return at


def _names_country(tokens: Sequence[Token], first: int, last: int) -> bool:
    return (tokens[first].low, tokens[last - 1].low) in {("trinidad", "tobago"), ("bosnia", "herzegovina"), ("antigua", "barbuda"), ("jammu", "kashmir")}


def _listed_tail(tokens: Sequence[Token], at: int, run: int) -> bool:
    """Say whether "University of ... and ..." is a listed name, its head standing right before "of"."""
    start = at - 2 if at >= 2 else 0
    return _listed(tokens, start, run) or (start > 0 and _listed(tokens, start - 1, run))


def _field_list(tokens: Sequence[Token], comma: int, barriers: frozenset[str]) -> int | None:
    """Give the end of ", Culture, Sports, Science and Technology", every item of which opens with a field."""
    fields = lexicon.words("fields")
    at = comma
    while at < len(tokens) - 1 and tokens[at].text == ",":
        step = at + 1
        closing = tokens[step].low in ("and", "&")
        step += closing
        run = _cap_run(tokens, step, barriers)
        if run == step or tokens[step].low not in fields or tokens[run - 1].low in _ALONE:
            return None
        if closing:
            return run
        at = run
        if at < len(tokens) - 1 and tokens[at].low in ("and", "&"):
            run = _cap_run(tokens, at + 1, barriers)
            return run if run > at + 1 and tokens[at + 1].low in fields and tokens[run - 1].low not in _ALONE else None
    return None


def _tail(tokens: Sequence[Token], head: int, last: int, barriers: frozenset[str]) -> int:
    """Take a campus after a comma: *University of California**, Santa Cruz***, *University of Agriculture**, Faisalabad***."""
    if last >= len(tokens) - 1 or tokens[last].text != "," or tokens[last + 1].kind != CAP or last == head + 1:
        return last
    run = min(_cap_run(tokens, last + 1, barriers), last + 4)
    fields = lexicon.words("fields")
    for end in range(run, last + 1, -1):
        first = head
        while first > 0 and tokens[first - 1].kind == CAP:
            first -= 1
        if _listed_without_marks(tokens, first, end) or _listed_without_marks(tokens, head, end):
            return end
        tail = " ".join(t.text for t in tokens[last + 1 : end])
        generic = all(t.low in fields or t.kind != CAP for t in tokens[head + 1 : last]) and head in (0, first)
        if generic and lexicon.is_place(tail) and tokens[head].low in ("university", "institute", "college"):
            return end
    return last


def _listed_without_marks(tokens: Sequence[Token], first: int, last: int) -> bool:
    return lexicon.find_university(fold(" ".join(t.text for t in tokens[first:last] if t.kind != MARK))) is not None
