"""Small registries and dumps that the tests of identity share."""

from __future__ import annotations

import gzip
import json
import zipfile
from pathlib import Path
from typing import Any

from kg.identity import Judgements, Mention, Record, Registry
from kg.identity.judgements import Judgement


def record(id_: str, label: str, country: str | None = None, **more: Any) -> Record:
    return Record(id_, label, country=country, **more)


RECORDS = (
    record(
        "upv",
        "Universitat Politècnica de València",
        "ES",
        lang="ca",
        city="Valencia",
        acronyms=("UPV",),
        labels=(("en", "Polytechnic University of Valencia"),),
        same_as=("https://ror.org/01460j859", "http://www.wikidata.org/entity/Q1"),
    ),
    record("ehu", "University of the Basque Country", "ES", acronyms=("UPV", "EHU")),
    record(
        "tongji-university",
        "Tongji University",
        "CN",
        city="Shanghai",
        labels=(("de", "Tongji-Universität"), ("zh", "同济大学")),
    ),
    record("york-university", "York University", "CA", city="Toronto"),
    record("miami-university", "Miami University", "US", city="Oxford"),
    record("northeastern-university", "Northeastern University", "CN", city="Shenyang"),
    record("north-west-university", "North-West University", "ZA"),
    record("university-of-hamburg", "Universität Hamburg", "DE", lang="de", city="Hamburg"),
    record("university-of-nairobi", "University of Nairobi", "KE", city="Nairobi", former=("Royal College Nairobi",)),
    record("national-university-laos", "National University of Laos", "LA", city="Vientiane"),
    record("national-university-sd", "National University", "SD"),
    record("uc", "University of California", "US", city="Oakland"),
    record("uc-santa-cruz", "University of California, Santa Cruz", "US", city="Santa Cruz", part_of="uc"),
    record("uhs-turkiye", "University of Health Sciences", "TR", city="Istanbul"),
    record("texas-a-m", "Texas A&M University", "US"),
    record("xjtu", "Xi'an Jiaotong University", "CN", city="Xi'an"),
    record("iea", "International Engineering Alliance", None, kind="association"),
    record("uq-1", "University of Oldtown", "GB", status="inactive", successor="uq-2"),
    record("uq-2", "University of Newtown", "GB", former=("University of Oldtown Polytechnic",)),
)


def registry(*more: Record) -> Registry:
    return Registry([*RECORDS, *more])


def mention(source: str, name: str, country: str | None = None, **more: Any) -> Mention:
    return Mention(source, name, country=country, **more)


def judged(*lines: tuple[str, str, str], path: str = "judgements.tsv") -> Judgements:
    """Make judgements of (judgement, left, right)."""
    made = (
        Judgement(word, left, right, "A. Curator", "2025-01-01", "", Path(path), number)
        for number, (word, left, right) in enumerate(lines, 1)
    )
    return Judgements(made)


def ror_item(
    id_: str,
    display: str,
    country: str = "ES",
    *,
    lang: str | None = "en",
    names: tuple[tuple[str, str, str | None], ...] = (),
    status: str = "active",
    types: tuple[str, ...] = ("education",),
    relations: tuple[tuple[str, str], ...] = (),
    wikidata: str | None = None,
) -> dict[str, Any]:
    """Make a record in ROR's schema v2; ``names`` are (type, value, language), ``relations`` (type, id)."""
    return {
        "id": f"https://ror.org/{id_}",
        "status": status,
        "types": list(types),
        "names": [
            {"value": display, "lang": lang, "types": ["ror_display", "label"]},
            *({"value": value, "lang": language, "types": [kind]} for kind, value, language in names),
        ],
        "locations": [
            {"geonames_id": 1, "geonames_details": {"name": "Town", "lat": 1.5, "lng": 2.5, "country_code": country}}
        ],
        "links": [],
        "external_ids": [{"type": "wikidata", "preferred": wikidata, "all": [wikidata]}] if wikidata else [],
        "relationships": [{"type": kind, "label": "", "id": f"https://ror.org/{other}"} for kind, other in relations],
    }


ROR_ITEMS = (
    ror_item(
        "01460j859",
        "Universitat Politècnica de València",
        names=(
            ("label", "Polytechnic University of Valencia", "en"),
            ("acronym", "UPV", None),
            ("alias", "Politécnica de Valencia", "es"),
        ),
    ),
    ror_item("000xsnr85", "University of the Basque Country", names=(("acronym", "UPV", None),)),
    ror_item("0aaaaaa01", "Siemens (Germany)", "DE", types=("company", "funder")),
    ror_item("0aaaaaa02", "Siemens (Austria)", "AT", types=("company",)),
    ror_item("0aaaaaa03", "Old Lake College", "GB", status="withdrawn", relations=(("successor", "0aaaaaa04"),)),
    ror_item(
        "0aaaaaa04", "Lakeside University", "GB", relations=(("predecessor", "0aaaaaa03"), ("child", "0aaaaaa05"))
    ),
    ror_item(
        "0aaaaaa05", "Lakeside University Hospital", "GB", types=("healthcare",), relations=(("parent", "0aaaaaa04"),)
    ),
    ror_item(
        "0aaaaaa06",
        "Lakeside University School of Law",
        "GB",
        status="withdrawn",
        relations=(("successor", "0aaaaaa04"),),
    ),
    ror_item("0aaaaaa07", "Gone Institute of Nowhere", "GB", status="withdrawn"),
    ror_item("0aaaaaa08", "Pristina College", "XK"),
)


def write_dump(path: Path, items: tuple[dict[str, Any], ...] = ROR_ITEMS) -> Path:
    """Write a dump as JSON, gzip or zip, by the file's ending."""
    data = json.dumps(list(items), ensure_ascii=False, indent=1).encode()
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(data))
    elif path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("v2.9-ror-data_schema_v2.json", data)
            archive.writestr("v2.9-ror-data.json", b"[]")
            archive.writestr("v2.9-ror-data.csv", b"id")
    else:
        path.write_bytes(data)
    return path
