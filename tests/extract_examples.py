"""What tests of extraction share: names that are recognised, and what a text claims.

The names are real so that they are recognised; what the sentences tell of them is made up.
"""

from __future__ import annotations

from kg.claims import Agreement
from kg.extract import Document, extract_claims

LUND, UPPSALA, AARHUS = "Lund University", "Uppsala University", "Aarhus University"
KYOTO, OSAKA, NAGOYA = "Kyoto University", "Osaka University", "Nagoya University"
CHIANG_MAI, GHANA, MAKERERE = "Chiang Mai University", "University of Ghana", "Makerere University"

# Names that no register has
TWO = ("Harbour University", "Fjord University")

Told = tuple[str, str, tuple[str, ...]]


def told_in_order(text: str, *, published: str | None = "2024-05-06", publisher: str | None = None) -> list[Told]:
    """Give kind, status and parties of what a text claims; of a collective statement both sides, as they come."""
    claims = extract_claims(Document("a", text, published=published, publisher=publisher)).claims
    return [
        (each.kind, each.status, tuple(sorted(each.parties)) or tuple(" + ".join(sorted(side)) for side in each.sides))
        for each in claims.agreements
    ]


def told(text: str, *, published: str | None = "2024-05-06", publisher: str | None = None) -> list[Told]:
    """Give the same with the sides sorted, where it does not matter which comes first."""
    found = told_in_order(text, published=published, publisher=publisher)
    return [(kind, status, tuple(sorted(names))) for kind, status, names in found]


def one(kind: str, status: str, *parties: str) -> list[Told]:
    """Give one agreement of several parties."""
    return [(kind, status, tuple(sorted(parties)))]


def star(kind: str, status: str, hub: str, *others: str) -> list[Told]:
    """Give an agreement of one party with each of others."""
    return [(kind, status, tuple(sorted((hub, other)))) for other in others]


def sides(kind: str, status: str, some: tuple[str, ...], others: tuple[str, ...]) -> list[Told]:
    """Give a collective statement of two groups."""
    return [(kind, status, tuple(sorted((" + ".join(sorted(some)), " + ".join(sorted(others))))))]


def read(text: str, published: str | None = "2024-03-20") -> list[Agreement]:
    """Give the agreements of a text, whole."""
    return list(extract_claims(Document("news", text, None, published)).claims.agreements)


def signed(text: str, published: str | None = "2024-03-20") -> list[str | None]:
    """Give when the agreements of a text were signed."""
    return [agreement.signed for agreement in read(text, published)]


def days_of_two(text: str) -> list[tuple[str, str | None]]:
    """Give status and day of each agreement of `TWO` alone."""
    return [(one.status, one.signed) for one in read(text) if {*TWO} == set(one.parties)]
