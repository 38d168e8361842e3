"""One organisation of a document while its forms are gathered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

from kg.claims.model import OrganisationKind
from kg.extract.names.acronyms import is_acronym

_KINDS = frozenset(
    {"university", "school", "research", "enterprise", "government", "association", "joint-institute", "country"}
)


@dataclass(slots=True, eq=False)
class Entry:
    """One organisation while it is read.

    Attributes:
        name: The most complete form.
        forms: Other forms and what each is: ``alias``, ``acronym``, ``short``, ``seat`` (name, comma and town).
        kind: In the claims format.
        country: Settled last.
        starts: Offsets where the name was found.
        known: The country that the list of known organisations gives.
        headline: Found in the headline alone.
        keys: The folded forms under which it is found.
        joined: It is part of another entry now.
        hint: A fuller name that the text itself does not use: the publisher's.
        located: The text tells its country beside it.
    """

    name: str
    kind: str
    forms: dict[str, str] = field(default_factory=dict)
    country: str | None = None
    starts: list[int] = field(default_factory=list)
    known: str | None = None
    headline: bool = False
    hint: str | None = None
    located: bool = False
    keys: list[str] = field(default_factory=list)
    joined: bool = False

    @property
    def claims_kind(self) -> OrganisationKind:
        return cast(OrganisationKind, self.kind if self.kind in _KINDS else "other")

    @property
    def aliases(self) -> list[str]:
        return [form for form, what in self.forms.items() if what in ("alias", "short", "seat") and form != self.name]

    @property
    def acronyms(self) -> list[str]:
        return [form for form, what in self.forms.items() if what == "acronym" and form != self.name]

    def form_at(self, text: str, start: int) -> tuple[str, str]:
        """Give the longest form that stands at an offset and what it is, or an empty form."""
        found, kind = (self.name, "name") if text.startswith(self.name, start) else ("", "")
        for form, what in self.forms.items():
            if what != "seat" and len(form) > len(found) and text.startswith(form, start):
                found, kind = form, "alias" if what == "short" else what
        return found, kind

    def absorb(self, other: Entry) -> None:
        """Take over another entry's forms; its name becomes an alias."""
        self.forms.setdefault(other.name, "alias")
        for form, what in other.forms.items():
            self.forms.setdefault(form, what)
        self.starts.extend(other.starts)
        self.known = other.known if self.known is None and not is_acronym(other.name) else self.known
        self.headline = self.headline and other.headline
