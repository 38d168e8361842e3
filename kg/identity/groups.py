"""Groups: mentions that say the same of an organisation, whichever sources they stand in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from kg.identity.folding import fold
from kg.identity.judgements import Judgements
from kg.identity.keys import name_key
from kg.identity.naming import is_acronym
from kg.identity.records import Mention
from kg.identity.words import is_generic, take_apart


@dataclass(frozen=True)
class Group:
    """Mentions of one name, with the same other forms, kind and country.

    Attributes:
        sources: The sources in which they stand.
        alone: Whether the group must not meet others by its name: an acronym, or common words without a country.
    """

    name: str
    aliases: tuple[str, ...]
    acronyms: tuple[str, ...]
    kind: str
    country: str | None
    same_as: tuple[str, ...]
    alone: bool
    sources: tuple[str, ...] = ()

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The keys of the names under which this group meets others."""
        own = () if self.alone else (self.name,)
        aliases = (alias for alias in self.aliases if not is_generic(alias) and not is_acronym(alias))
        return tuple(dict.fromkeys(map(name_key, (*own, *aliases))))

    @cached_property
    def set_keys(self) -> tuple[str, ...]:
        """The keys under which names of the same words meet in one country, such as Campinas in two languages."""
        names = (
            ()
            if self.alone or not self.country
            else (self.name, *(alias for alias in self.aliases if not is_generic(alias)))
        )
        found = (take_apart(name) for name in names)
        return tuple(
            dict.fromkeys(
                f"{words.set_key} {words.has_of}"
                for words in found
                if (words.own or words.countries) and len(words.concepts) > 1
            )
        )

    @property
    def reference(self) -> str:
        """The group as a judgement names it."""
        if self.alone:
            return f"{self.sources[0]}#{self.name}"
        return f"{self.name} [{self.country}]" if self.country else self.name

    @property
    def mentions(self) -> tuple[str, ...]:
        """Where it stands: ``source#name``."""
        return tuple(f"{source}#{self.name}" for source in self.sources)


def group_mentions(mentions: Iterable[Mention], judgements: Judgements) -> list[Group]:
    """Group mentions that say the same, in an order that does not depend on theirs.

    A mention that a judgement singles out by its source stays alone, and so does a name that must not meet others.
    """
    singled = _singled_out(judgements)
    sources: dict[tuple[Group, str | None], set[str]] = {}
    for mention in mentions:
        said = _said(mention)
        alone = (
            said.alone
            or bool(singled)
            and any((mention.source, fold(name)) in singled for name in (said.name, *said.aliases, *said.acronyms))
        )
        sources.setdefault((said, mention.source if alone else None), set()).add(mention.source)
    groups = [replace(said, sources=tuple(sorted(found))) for (said, _), found in sources.items()]
    return sorted(groups, key=_order)


def _said(mention: Mention) -> Group:
    """Give what a mention says, whoever says it."""
    aliases, acronyms, same_as = (
        tuple(sorted(set(values))) for values in (mention.aliases, mention.acronyms, mention.same_as)
    )
    alone = is_acronym(mention.name) or not mention.country and is_generic(mention.name)
    return Group(mention.name, aliases, acronyms, mention.kind, mention.country, same_as, alone)


def _singled_out(judgements: Judgements) -> set[tuple[str, str]]:
    """Give the (source, folded name) pairs that judgements speak of."""
    entries = judgements.about("institution", "same", "not-same", "unsure")
    return {
        (each.source, each.value) for left, right, _ in entries for each in (left, right) if each.source is not None
    }


def _order(group: Group) -> tuple[object, ...]:
    return (group.name, group.country or "", group.kind, group.aliases, group.acronyms, group.same_as, group.sources)
