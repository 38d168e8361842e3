"""The words a reader sees for kinds, statuses and relations."""

from __future__ import annotations

INSTITUTION_KINDS: dict[str, str] = {
    "university": "University",
    "school": "School",
    "research": "Research institute",
    "joint-institute": "Joint institute",
    "enterprise": "Enterprise",
    "government": "Government body",
    "association": "Association",
    "country": "Country",
    "other": "Other",
}
AGREEMENT_KINDS: dict[str, str] = {
    "mou": "Memorandum of understanding",
    "agreement": "Agreement",
    "joint-institute": "Joint institute",
    "joint-programme": "Joint programme",
    "exchange": "Exchange",
    "mutual-recognition": "Mutual recognition",
    "declaration": "Declaration",
    "other": "Other",
}
STATUSES: dict[str, str] = {
    "signed": "signed",
    "renewed": "renewed",
    "reported": "reported",
    "planned": "planned",
    "terminated": "ended",
}
RELATIONS: dict[str, tuple[str, str]] = {
    "part_of": ("part of", "has as a part"),
    "member_of": ("member of", "has as a member"),
    "secretariat_of": ("secretariat of", "has its secretariat at"),
    "established_by": ("established by", "established"),
}
"""For each relation how it reads from its subject, and from its object."""

BOUNDS: dict[str, str] = {"exact": "", "at-least": "at least ", "at-most": "at most ", "about": "about "}


def count_of(number: int, noun: str, plural: str | None = None) -> str:
    """Write a number with its noun.

    >>> count_of(1, "university", "universities"), count_of(2, "agreement")
    ('1 university', '2 agreements')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
