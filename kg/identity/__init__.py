"""Who is who: countries, the registry of institutions, name matching, judgements."""

from kg.identity.agreements import join_agreements
from kg.identity.conferences import join_conferences
from kg.identity.countries import (
    Country,
    countries,
    country_label,
    find_country,
    find_demonym,
)
from kg.identity.decisions import Decision
from kg.identity.institutions import Identities, identify
from kg.identity.judgements import (
    Judgement,
    Judgements,
    bundled_judgements,
    parse_reference,
    read_judgements,
)
from kg.identity.records import (
    AgreementMention,
    Candidate,
    ConferenceMention,
    Conflict,
    Institution,
    Joined,
    Mention,
    Question,
    Record,
)
from kg.identity.registry import Registry, open_registry

__all__ = [
    "AgreementMention",
    "Candidate",
    "ConferenceMention",
    "Conflict",
    "Country",
    "Decision",
    "Identities",
    "Institution",
    "Joined",
    "Judgement",
    "Judgements",
    "Mention",
    "Question",
    "Record",
    "Registry",
    "bundled_judgements",
    "countries",
    "country_label",
    "find_country",
    "find_demonym",
    "identify",
    "join_agreements",
    "join_conferences",
    "open_registry",
    "parse_reference",
    "read_judgements",
]
