"""Who is who: countries, the registry of institutions, name matching, judgements."""

from kg.identity.countries import Country, countries, country_label, find_country, find_demonym

__all__ = ["Country", "countries", "country_label", "find_country", "find_demonym"]
