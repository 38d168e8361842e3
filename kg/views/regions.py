"""Regions of the world, after the United Nations' M49, joined to nine that a reader tells apart by colour."""

from __future__ import annotations

from functools import cache

REGIONS: dict[str, str] = {
    "Europe": (
        "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD "
        "ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK"
    ),
    "East Asia": "CN HK JP KP KR MN MO TW",
    "South-East Asia": "BN ID KH LA MM MY PH SG TH TL VN",
    "Central and South Asia": "AF BD BT IN IR KG KZ LK MV NP PK TJ TM UZ",
    "Western Asia and North Africa": ("AE AM AZ BH CY DZ EG EH GE IL IQ JO KW LB LY MA OM PS QA SA SD SY TN TR YE"),
    "Sub-Saharan Africa": (
        "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG "
        "RE RW SC SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW"
    ),
    "North America": "BM CA GL PM US",
    "Latin America and the Caribbean": (
        "AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF "
        "MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI"
    ),
    "Oceania": "AQ AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
}
"""The countries of each region by their codes; the order is the legend's."""


def find_region(country: str | None) -> str | None:
    """Give the region of a country, or None where either is unknown.

    >>> find_region("KE"), find_region(None)
    ('Sub-Saharan Africa', None)
    """
    return _regions().get(country) if country else None


@cache
def _regions() -> dict[str, str]:
    return {code: region for region, codes in REGIONS.items() for code in codes.split()}
