"""A collective statement told over several sentences.

*Nine Thai colleges have signed agreements with several Korean universities. Agreements were made with institutions
including X and Y. The colleges that signed included A, B and C.* names two sides and never says who signed with whom:
one claim with sides, both lists open.
"""

from __future__ import annotations

import re

from kg.extract.coreference import Collective
from kg.extract.frames import Clause, Frame
from kg.extract.groups import Core, Group

_REACH = 8
_LISTING = re.compile(r"\b(?:include[sd]?|are|were|comprise[sd]?|being)$")


def open_collective(frame: Frame, number: int, kinds: list[str], span: tuple[int, int]) -> Collective | None:
    """Begin a collective statement where both sides are groups and at least one is not named."""
    subject = frame.subject.cores if frame.subject is not None else []
    partners = [core for group in frame.partners for core in group.cores]
    if (
        not subject
        or not partners
        or not frame.rule.startswith("sign")
        or not all(_is_group(core) for core in (*subject, *partners))
    ):
        return None
    return Collective(number, kinds, frame.status, [span], _named(subject), _named(partners))


def _is_group(core: Core) -> bool:
    return core.kind == "new" and core.value != "country" and core.determiner != "a"


def _named(cores: list[Core]) -> list[int]:
    return list(
        dict.fromkeys(
            place
            for core in cores
            if core.listed is not None
            for inner in core.listed.cores
            for place in inner.organisations
        )
    )


def fill_partners(collective: Collective, frame: Frame, span: tuple[int, int]) -> bool:
    """Take the partners of *agreements were made with institutions including X and Y* and say whether there were
    any.
    """
    cores = [core for group in frame.partners for core in group.cores]
    named = _named(cores)
    if frame.subject is not None or not cores or not all(_is_group(core) for core in cores) or not named:
        return False
    collective.two.extend(place for place in named if place not in collective.two)
    collective.spans.append(span)
    return True


def fill_signatories(collective: Collective, clause: Clause) -> bool:
    """Take the signatories of *colleges that signed deals included A, B and C* and say whether there were any."""
    for at, item in enumerate(clause.items):
        if item.tag != "VG" or not _LISTING.search(item.low) or not _signers_before(clause, at):
            continue
        group = next((group for group in clause.groups if group.first > at), None)
        named = [place for core in _all_cores(group) for place in core.organisations] if group is not None else []
        if group is not None and len(named) > 1:
            collective.one.extend(place for place in named if place not in collective.one)
            collective.spans.append((clause.items[0].start, clause.items[group.last].end))
            return True
    return False


def _all_cores(group: Group | None) -> list[Core]:
    return [
        inner
        for core in (group.cores if group else ())
        for inner in (core.listed.cores if core.listed is not None else [core])
    ]


def _signers_before(clause: Clause, at: int) -> bool:
    """Say whether a group noun with *that signed* stands before the verb."""
    relative = clause.row.find("r", 0, at)
    signs = any(item.tag == "VG" and item.value in ("sign", "find") for item in clause.items[max(0, relative) : at])
    return (
        relative > 0
        and signs
        and any(group.last < relative + 1 and _is_group(group.cores[-1]) for group in clause.groups)
    )


def within_reach(collective: Collective, number: int) -> bool:
    """Say whether a sentence can still speak of it."""
    return 0 < number - collective.sentence <= _REACH


def is_complete(collective: Collective) -> bool:
    """Say whether both sides have names, and different ones."""
    return bool(collective.one) and bool(collective.two) and not set(collective.one) & set(collective.two)
