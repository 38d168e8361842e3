"""Verb groups: an auxiliary, its helpers and the verb they lead to, made one item that knows its mood.

was signed               passive
is expected to sign      planned
agreed to set up         planned, after an agreement
did not sign             denied
discussed signing        talked about
signed                   told as done (or a participle: *an MoU signed in June*)
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.clauses.gaps import gap_end
from kg.extract.clauses.items import Item
from kg.extract.names.offsets import find_offsets

_INSIDE = frozenset(("AUX", "NEG", "ADV", "CTL", "V", "TO", "MUT", "TIM", "EACH", "BOTH", "ALL"))
_LEADS_ON = frozenset(("plan", "talk", "deny", "go", "agree", "meet", "set"))
_STARTS = frozenset(("AUX", "CTL", "V", "TO"))


def join_verbs(items: Sequence[Item]) -> list[Item]:
    """Replace every verb group by one item with tag ``VG``.

    The item's value is the class of the verb it leads to, its form ``fin``, ``ed`` (past or participle),
    ``ing`` or ``inf``, followed by its moods: ``passive``, ``plan``, ``talk``, ``deny``, ``agree``.
    """
    found: list[Item] = []
    done = 0
    for at in [place for place, item in enumerate(items) if item.tag in _STARTS]:
        if at < done:
            continue
        end = _group_end(items, at)
        if end > at:
            found.extend(items[done:at])
            inside = [item for item in items[at:end] if item.tag in _INSIDE]
            found.append(_lone_verb(items[at]) if end == at + 1 else _verb_group(inside))
            done = end
    found.extend(items[done:])
    return found


def _lone_verb(item: Item) -> Item:
    """Give the group of one word, without a mood: *signed*, *was*; or planned: *will*."""
    if item.tag == "V":
        form = "ing " if item.form == "ing" else "ed " if item.form in ("ed", "en") else "fin "
        return Item("VG", item.start, item.end, item.low, item.value, form)
    form = "fin plan" if item.tag == "AUX" and item.value in ("will", "may") else "fin "
    return Item("VG", item.start, item.end, item.low, item.value or item.tag, form)


def drop_asides(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Drop *, he said,* and *, the rector added,* between commas."""
    verbs = [items[at] for at in find_offsets(row, "V")]
    if not any([verb.value == "say" or verb.low in _ESCORTED for verb in verbs]):
        return items
    found: list[Item] = []
    done = 0
    for at in find_offsets(row, ",", "-"):
        if at < done:
            continue
        end = _escort_end(items, at) or _head_end(items, at) or (_aside_end(items, at) if row[at] == "," else at)
        if end > at:
            found.extend(items[done:at])
            done = end
    return [*found, *items[done:]] if done else items


_HEADED = frozenset(("represented", "presented", "led", "headed"))
_ESCORTED = _HEADED | {"accompanied"}


def _head_end(items: Sequence[Item], at: int) -> int:
    """Give the index of the comma after *A, represented by its rector Maria Berg, PhD, and B*, or 0."""
    following = items[at : at + 3]
    if len(following) < 3 or items[at].tag != "COM" or items[at + 1].low not in _HEADED or items[at + 2].low != "by":
        return 0
    for place in range(at + 3, min(at + 18, len(items) - 1)):
        if items[place].tag not in _OF_A_PERSON:
            return 0
        if items[place].tag == "COM" and items[place + 1].tag == "AND":
            return place
    return 0


_OF_A_PERSON = frozenset(("DET", "ROLE", "TTL", "CAP", "COM", "W", "PRE", "ENT", "PAR"))


def _escort_end(items: Sequence[Item], at: int) -> int:
    """Give the index after *, accompanied by three deans,* and *- accompanied by the dean -*, or 0."""
    mark = items[at].tag
    if mark not in ("COM", "DASH") or at + 1 >= len(items) or items[at + 1].low != "accompanied":
        return 0
    for place in range(at + 2, len(items) - 1):
        if items[place].tag == mark and (mark == "DASH" or items[place + 1].tag == "VG"):
            return place + 1
    return 0


def _aside_end(items: Sequence[Item], at: int) -> int:
    for place in range(at + 1, min(at + 6, len(items) - 1)):
        item = items[place]
        if item.tag == "VG":
            return place + 1 if item.value == "say" and place > at + 1 and items[place + 1].tag == "COM" else at
        if item.tag not in ("PRO", "CAP", "TTL", "ROLE", "DET"):
            return at
    return at


def _group_end(items: Sequence[Item], at: int) -> int:
    """Give the index after the verb group that starts here, or ``at`` where none does."""
    first = items[at]
    if first.tag not in _STARTS or (first.tag == "TO" and not _leads_to_verb(items, at + 1)):
        return at
    if first.tag == "CTL" and not _leads_to_verb(items, at + 1):
        return at
    end, last = at, at
    while end < len(items):
        item = items[end]
        if item.tag not in _INSIDE:
            done = gap_end(items, end) if items[last].tag in ("AUX", "NEG") else end
            if done == end or items[done : done + 1] == [] or not _goes_on(first, items[done]):
                break
            end = done
            continue
        if item.tag == "TO" and not (_leads_to_verb(items, end + 1) or _to_perfect(items, end)):
            break
        if (
            item.tag == "AUX"
            and items[last].tag == "V"
            and last < end
            and not any(i.tag == "TO" for i in items[last:end])
        ):
            break
        if item.tag == "V":
            if items[last].tag == "V" and last < end and not _continues(items, last, end):
                break
            last = end
            end += 1
            leads = _leads_to_verb(items, end, gerund=True) or _to_perfect(items, end)
            if item.value not in _LEADS_ON or not leads:
                return end
            continue
        if item.tag in ("AUX", "CTL", "NEG"):
            last = end
        end += 1
    return last + 1


def _goes_on(first: Item, item: Item) -> bool:
    """Say whether a verb can follow its auxiliary: *have on Monday **signed***, *will on Monday **sign***."""
    word = first.low.partition(" ")[0]
    if first.value in ("will", "may") or word in ("did", "does", "do", "should", "would", "could"):
        return (item.tag == "V" and item.form == "base") or (item.tag == "AUX" and item.low in ("be", "have"))
    return (item.tag == "V" and item.form in ("ed", "en")) or (item.tag == "AUX" and item.low == "been")


def _continues(items: Sequence[Item], last: int, end: int) -> bool:
    """Say whether a verb after a verb is led by it: *considered signing*, *agreed to sign*, not *met, signed*."""
    return any(item.tag == "TO" for item in items[last:end]) or items[end].form == "ing"


def _leads_to_verb(items: Sequence[Item], at: int, *, gerund: bool = False) -> bool:
    """Say whether a verb follows, adverbs and *to* aside: *to jointly establish*."""
    seen_to = at > 0 and items[at - 1].tag in ("TO", "CTL")
    for item in items[at : at + 5]:
        if item.tag in ("ADV", "MUT", "NEG", "BOTH", "ALL", "EACH"):
            continue
        if item.tag == "TO":
            seen_to = True
            continue
        if item.tag == "V":
            return (seen_to and item.form in ("base", "ing")) or (gerund and item.form == "ing")
        return seen_to and item.tag == "AUX" and item.low == "be"
    return False


def _to_perfect(items: Sequence[Item], at: int) -> bool:
    """Say whether such words stand there: *was **to have been signed***, *are proud **to have signed***."""
    words = [item for item in items[at : at + 6] if item.tag not in ("ADV", "TIM")]
    if [item.low for item in words[:2]] != ["to", "have"]:
        return False
    verb = words[3:4] if words[2:3] and words[2].low == "been" else words[2:3]
    return bool(verb) and verb[0].tag == "V" and verb[0].form in ("ed", "en")


def _verb_group(items: Sequence[Item]) -> Item:
    verbs = [place for place, item in enumerate(items) if item.tag == "V"]
    main = verbs[-1] if verbs else len(items) - 1
    moods = sorted({_mood(items, place, main) for place in range(len(items))})
    if verbs and items[main].form in ("ed", "en") and _is_passive(items, main):
        moods.append("passive")
    value = items[main].value if verbs else items[main].value or items[main].tag
    low = " ".join(item.low for item in items)
    if low.endswith(" resigned") and "passive" in moods:
        value = "renew"  # nobody is resigned, but a memorandum was signed again
    return items[main]._replace(
        tag="VG",
        start=items[0].start,
        end=items[-1].end,
        low=low,
        value=value,
        form=" ".join([_form(items, main), *moods]),
    )


def _form(items: Sequence[Item], main: int) -> str:
    if items[0].tag == "TO":
        return "ing" if main == 1 and items[main].form == "ing" else "inf"
    if items[0].low == "having" and main > 0:
        return "ing"
    for place, item in enumerate(items):
        if item.tag in ("AUX", "CTL") or (item.tag == "V" and place < main):
            return "fin"
    form = items[main].form
    return {"ing": "ing", "ed": "ed", "en": "ed"}.get(form, "fin")


def _mood(items: Sequence[Item], place: int, main: int) -> str:
    item = items[place]
    if item.tag == "NEG":
        return "deny"
    if item.tag == "AUX":
        if item.value in ("will", "may"):
            return "plan"
        after = (each for each in items[place + 1 : main] if each.tag not in ("ADV", "TIM", "EACH", "BOTH", "ALL"))
        following = next(after, None)  # "is still to be signed"
        return "plan" if item.value in ("be", "have") and following is not None and following.tag == "TO" else ""
    if place < main and item.tag in ("CTL", "V"):
        return {"plan": "plan", "set": "plan", "talk": "talk", "deny": "deny", "agree": "agree"}.get(item.value, "")
    return ""


def _is_passive(items: Sequence[Item], main: int) -> bool:
    for item in reversed(items[:main]):
        if item.tag == "AUX":
            return item.value == "be"
        if item.tag not in ("ADV", "NEG", "TIM", "MUT", "BOTH", "ALL", "EACH"):
            return False
    return False
