"""Join agreements: which claims of several sources tell of one instrument.

Only agreements with the same parties (or the same sides) are compared. The idea:

- Two claims of one source are two agreements: a source that tells one thing twice gives one claim.
- Some pairs cannot be one: other parties, days that differ, different conferences, a kind that no
  instrument shares, a plan and what was signed.
- A source that was published before an agreement was signed cannot tell of it but as a plan.
- A claim dated to the day joins claims of the same day. A vaguer one ("2025", or no date) joins only where
  exactly one agreement of its kind can be meant: beside two of them it stays apart, and a question is asked.
- Joining never brings together two claims that cannot be one, not even through a third. Where it would,
  all stay apart and a question is asked.

So the order of claims does not matter, and every join has a reason. Judgements come first: ``same`` joins
whatever the dates say, ``not-same`` keeps apart.

Start reading at `join_agreements`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from kg.claims import compatible, earliest, latest
from kg.identity.joining import Joining, Unit, joined, thing_id
from kg.identity.judgements import Judgements
from kg.identity.keys import name_key
from kg.identity.records import AgreementMention, Joined

Pairs = list[tuple[Unit[AgreementMention], Unit[AgreementMention]]]

# Kinds of which one instrument of one day may be told; otherwise kinds must be equal.
_ONE_INSTRUMENT = frozenset(
    frozenset(pair)
    for pair in [
        ("mou", "agreement"),
        ("mou", "exchange"),
        ("mou", "joint-programme"),
        ("mou", "joint-institute"),
        ("agreement", "exchange"),
        ("agreement", "joint-programme"),
        ("agreement", "joint-institute"),
        ("agreement", "mutual-recognition"),
        ("agreement", "declaration"),
    ]
)


def join_agreements(mentions: Iterable[AgreementMention], judgements: Judgements | None = None) -> Joined:
    """Decide which claims are one agreement.

    Args:
        mentions: Agreements as sources tell them, their parties identified.
        judgements: What people decided; references are ids or keys.
    """
    joining = Joining("agreement", {mention.key: mention for mention in mentions}, judgements or Judgements())
    together: dict[object, list[Unit[AgreementMention]]] = {}
    for unit in joining.units:
        for frame in {_frame(mention) for mention in unit}:
            together.setdefault(frame, []).append(unit)
    for units in together.values():
        _join_frame(units, joining)
    return joined(joining, label=_label)


def agreement_id(key: str) -> str:
    """Give the id of an agreement whose smallest claim has this key.

    >>> agreement_id("beihang-2025-09-28#1f3a")
    'beihang-2025-09-28-1f3a'
    """
    return thing_id(key)


def _frame(mention: AgreementMention) -> tuple[frozenset[str], frozenset[frozenset[str]], bool]:
    """Give what must be equal: the parties, the sides, and whether it is only planned."""
    return mention.parties, frozenset(mention.sides), mention.status == "planned"


def _join_frame(units: Sequence[Unit[AgreementMention]], joining: Joining[AgreementMention]) -> None:
    """Join the agreements of one set of parties, the most exactly dated first."""
    if len(units) < 2:
        return
    by_date: dict[str, list[Unit[AgreementMention]]] = {}
    for unit in units:
        by_date.setdefault(_finest(unit), []).append(unit)
    alike = [pair for same in by_date.values() for pair in combinations(same, 2)]
    dated, undated = ([(a, b) for a, b in alike if bool(_finest(a)) is known] for known in (True, False))
    joining.join(_of_kind(dated, exact=True), _possible, "the same parties, kind and date")
    joining.join(_of_kind(undated, exact=True), _possible, "the same parties and kind; neither is dated")
    joining.join(
        _of_kind(dated, exact=False), _possible, "the same parties and day; kinds that can mean one instrument"
    )
    for length in (7, 4, 0):
        _join_vague(length, joining.current(units), joining)


def _of_kind(pairs: Pairs, *, exact: bool) -> Pairs:
    return [(a, b) for a, b in pairs if _kinds_fit(a, b, exact=exact)]


def _join_vague(length: int, units: Sequence[Unit[AgreementMention]], joining: Joining[AgreementMention]) -> None:
    """Join units whose date has this exactness to the one more exact unit that they can be."""
    finer = [unit for unit in units if _exactness(unit) > length]
    edges = []
    for unit in (unit for unit in units if _exactness(unit) == length):
        fitting = [other for other in finer if _kinds_fit(unit, other, exact=True) and _possible(unit, other)]
        same_event = [other for other in fitting if _events(unit) & _events(other)]
        chosen = same_event or fitting
        if len(chosen) == 1:
            edges.append((unit, chosen[0]))
        elif chosen:
            joining.ask(unit, chosen, "several agreements of these parties can be meant")
    joining.join(edges, _possible, "the same parties and kind; the only one whose date fits")


def _possible(one: Unit[AgreementMention], other: Unit[AgreementMention]) -> bool:
    """Tell whether two units can be one agreement."""
    if {mention.source for mention in one} & {mention.source for mention in other}:
        return False
    return all(_compatible(a, b) for a in one for b in other)


def _compatible(a: AgreementMention, b: AgreementMention) -> bool:
    if not compatible(_date(a), _date(b)) or not compatible(a.ended, b.ended):
        return False
    if a.event and b.event and a.event != b.event or _told_before(a, b) or _told_before(b, a):
        return False
    if "terminated" in (a.status, b.status) and a.status != b.status and not (_date(a) and _date(b)):
        return False
    if a.started and b.started and not compatible(a.started, b.started):
        return bool(a.establishes and b.establishes and name_key(a.establishes) == name_key(b.establishes))
    return True


def _told_before(a: AgreementMention, b: AgreementMention) -> bool:
    """Tell whether one was published before the other was signed, so that it must be an earlier agreement."""
    return bool(a.published and b.signed and a.status != "planned" and latest(a.published) < earliest(b.signed))


def _date(mention: AgreementMention) -> str | None:
    return mention.planned_for if mention.status == "planned" else mention.signed


def _finest(unit: Unit[AgreementMention]) -> str:
    return max((_date(mention) or "" for mention in unit), key=lambda date: (len(date), date))


def _exactness(unit: Unit[AgreementMention]) -> int:
    return len(_finest(unit))


def _kinds_fit(one: Unit[AgreementMention], other: Unit[AgreementMention], *, exact: bool) -> bool:
    ours, theirs = {mention.kind for mention in one}, {mention.kind for mention in other}
    if exact or _exactness(one) < 10:
        return bool(ours & theirs)
    return all(a == b or frozenset((a, b)) in _ONE_INSTRUMENT for a in ours for b in theirs)


def _events(unit: Unit[AgreementMention]) -> set[str]:
    return {mention.event for mention in unit if mention.event}


def _label(mention: AgreementMention) -> str:
    parties = sorted(mention.parties) or [" + ".join(sorted(side)) for side in mention.sides]
    return f"{mention.kind} {_date(mention) or 'undated'}: {', '.join(parties)}"
