"""Founding: what agreements are meant to found, and what is known to exist.

What an agreement establishes is an institution where its source declares one of that name, or where
another source does and the name can mean nothing else: it has three words or more, and all who are said
to found a thing of this name share founders (there are many Confucius Institutes). It is a
``kg:Establishment`` otherwise. It exists as soon as a source says that it began (``started``), lets it act
(as a party, organiser or host) or states a relation of it; a plan to found it, or a count, says nothing of
the kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.claims import Agreement
from kg.graph.mentions import party_ids
from kg.graph.spool import CheckedSource
from kg.identity import Identities
from kg.identity.folding import fold

_TELLING_WORDS = 3


class Foundings:
    """What is founded and what exists, over all sources of a build."""

    def __init__(self) -> None:
        self.existing: set[str] = set()
        self._began: set[str] = set()
        self._named: dict[str, set[str]] = {}
        self._founders: dict[str, list[set[str]]] = {}

    def add(self, source: CheckedSource, identities: Identities) -> None:
        """Learn from one source."""
        parties = party_ids(source, identities)
        self.existing |= existing_in(source, parties)
        for place, organisation in enumerate(source.claims.organisations):
            for name in (organisation.name, *organisation.aliases):
                self._named.setdefault(_key(name), set()).add(parties[place])
        for each in source.claims.agreements:
            if each.establishes:
                founders = {parties[source.organisations[name]] for name in each.members}
                self._meet(self._founders.setdefault(_key(each.establishes), []), founders)
                if began(each, source):
                    self._began.add(_key(each.establishes))

    def institution(self, source: CheckedSource, agreement: Agreement, parties: list[str]) -> str | None:
        """Give the id of the institution that an agreement is meant to found, or None where no source has one."""
        name = agreement.establishes or ""
        place = source.organisations.get(name)
        if place is not None:
            return parties[place]
        found = self._named.get(_key(name), set())
        if len(found) != 1 or len(_key(name).split()) < _TELLING_WORDS or len(self._founders.get(_key(name), [])) > 1:
            return None
        (only,) = found
        return None if only.startswith("country/") else only

    def exists(self, id_: str, agreement: Agreement) -> bool:
        """Tell whether any source says that what an agreement founds exists."""
        return id_ in self.existing or _key(agreement.establishes or "") in self._began

    @staticmethod
    def _meet(groups: list[set[str]], founders: set[str]) -> None:
        """Put founders together with those of the same name with whom they share a member."""
        sharing = [group for group in groups if group & founders]
        groups[:] = [group for group in groups if not group & founders]
        groups.append(founders.union(*sharing))


def existing_in(source: CheckedSource, parties: list[str]) -> set[str]:
    """Give the ids of what a source knows to exist."""
    if source.claims.source.withdrawn:
        return set()
    return {parties[source.organisations[name]] for name in _acting(source) if name in source.organisations}


def began(agreement: Agreement, source: CheckedSource) -> bool:
    """Tell whether an agreement says that what it founds has begun."""
    if source.claims.source.withdrawn or agreement.withdrawn or agreement.status == "planned":
        return False
    return agreement.started is not None or agreement.status in ("renewed", "terminated")


def _acting(source: CheckedSource) -> Iterator[str]:
    claims = source.claims
    for agreement in claims.agreements:
        if agreement.withdrawn or agreement.status == "planned":
            continue
        yield from agreement.members
        yield from _said(signatory.organisation for signatory in agreement.signatories)
        if began(agreement, source):
            yield from _said([agreement.establishes])
    for event in claims.events:
        yield from (*event.organisers, *event.hosts, *event.co_hosts)
    for relation in claims.relations:
        yield from (relation.subject, relation.object)


def _said(names: Iterable[str | None]) -> Iterator[str]:
    yield from (name for name in names if name)


def _key(name: str) -> str:
    return fold(name).removeprefix("the ")
