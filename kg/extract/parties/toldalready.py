"""What the sentences of a text by themselves tell of those who stand in lists: with whom they signed already."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.frames.frame import STANDING
from kg.extract.parties.candidate import Candidate
from kg.extract.parties.sidelists import SideList
from kg.extract.parties.statements import Statement


class Told:
    """What the sentences by themselves tell of: which lists need no statement, and which are partners of one house."""

    def __init__(self, found: Sequence[Candidate]) -> None:
        self._by_sentence: dict[int, list[Candidate]] = {}
        self._partners: dict[int, list[int]] = {}
        self._sided: set[int] = set()
        self._members: set[int] = set()
        for one in found:
            self.add(one)

    def add(self, one: Candidate) -> None:
        """Keep an agreement."""
        self._by_sentence.setdefault(one.sentence, []).append(one)
        if one.sides:
            self._sided.add(one.sentence)
            self._members |= one.members
        elif one.status in STANDING and len(one.parties) == 2:
            for place, other in (one.parties, one.parties[::-1]):
                self._partners.setdefault(place, []).append(other)

    def sided_near(self, statement: Statement) -> bool:
        """Say whether a collective statement rests on the sentence or one beside it."""
        return any(number in self._sided for number in range(statement.number - 2, statement.number + 3))

    def forbids(self, sides: Sequence[SideList]) -> bool:
        """Say whether it is told who of two lists signed with whom, or both are partners of one house."""
        groups = [set(side.members) for side in sides]
        if set().union(*groups) <= self._members or any(self._have_hub(side.members) for side in sides):
            return True
        same = [each for side in sides for each in self._by_sentence.get(side.sentence, ())]
        return any(sum(not group.isdisjoint(each.members) for group in groups) > 1 for each in same)

    def pairs(self, one: SideList, two: SideList) -> bool:
        """Say whether it is told of some of two lists with whom of the other they signed."""
        return any(other in two.members for place in one.members for other in self._partners.get(place, ()))

    def _have_hub(self, members: Sequence[int]) -> bool:
        """Say whether two of a list have an agreement with one and the same other."""
        hubs = [other for place in members for other in set(self._partners.get(place, ())) if other not in members]
        return len(set(hubs)) < len(hubs)
