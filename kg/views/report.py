"""One institution, or one chain of partners, as text for a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from kg.identity.countries import country_label
from kg.views.words import AGREEMENT_KINDS, BOUNDS, INSTITUTION_KINDS, RELATIONS, STATUSES, count_of

Json = dict[str, Any]

_HEADINGS = {
    "certain": "Partners",
    "former": "Former partners (all agreements have ended)",
    "possible": "Possible partners (named in one statement; who signed with whom is not said)",
}
_RETOLD = "digest: our own retelling"


def institution_text(data: Json, *, width: int = 80) -> str:
    """Give what `kg.views.institution.institution_data` gathered as text.

    Args:
        width: Columns to fill.
    """
    lines = [*_head(data, width), ""]
    counts = {certainty: len(found) for certainty, found in data["partners"].items()}
    lines.append(
        f"{count_of(counts['certain'], 'certain partner')}, {counts['possible']} possible, {counts['former']} former"
    )
    for certainty, heading in _HEADINGS.items():
        lines += _section(heading, _partner_lines(data["partners"][certainty], width))
    lines += _section("Agreements", _agreement_lines(data["agreements"], data["institution"], width))
    lines += _section("Founding", _agreement_lines(data["founding"], "", width))
    lines += _section("Conferences", _conference_lines(data["conferences"], width))
    lines += _section("Relations", _relation_lines(data["relations"], data["institution"], width))
    lines += _section("Figures", _figure_lines(data["figures"], width))
    return "\n".join(lines) + "\n"


def path_text(data: Json, *, width: int = 80) -> str:
    """Give a chain of partners as text, each step with its sentences."""
    start, end, steps = data["from"], data["to"], data["steps"]
    lines = wrap(f"{_who(start)} to {_who(end)}: {count_of(len(steps), 'step')}", width)
    for number, step in enumerate(steps, start=1):
        doubt = " (possible only)" if step["certainty"] == "possible" else ""
        lines += ["", *wrap(f"{number}. {_who(step['from'])} and {_who(step['to'])}{doubt}", width, hang=3)]
        for agreement in step["agreements"]:
            lines += _one_agreement(agreement, [step["from"]["institution"], step["to"]["institution"]], width, "   ")
    return "\n".join(lines) + "\n"


def wrap(text: str, width: int, *, indent: str = "", hang: int = 0) -> list[str]:
    """Break a text into lines of at most so many columns; wide characters count two.

    >>> wrap("one two three", 9, indent="  ", hang=2)
    ['  one two', '    three']
    """
    lines: list[str] = []
    line, used = "", 0
    for word in " ".join(text.split()).split(" "):
        for piece in _pieces(word, width - len(indent) - hang):
            room = width - len(indent) - (hang if lines else 0)
            size = columns(piece)
            if line and used + 1 + size > room:
                lines.append(line)
                line, used = piece, size
            else:
                line, used = (f"{line} {piece}", used + 1 + size) if line else (piece, size)
    lines.append(line)
    return [indent + (" " * hang if i else "") + text for i, text in enumerate(lines)]


def columns(text: str) -> int:
    """Count the columns that a text takes on a terminal."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def _pieces(word: str, room: int) -> Iterator[str]:
    """Cut what is longer than a line: addresses stay whole, scripts without spaces are cut."""
    if columns(word) <= room or word.isascii():
        yield word
        return
    piece = ""
    for char in word:
        if columns(piece + char) > room:
            yield piece
            piece = ""
        piece += char
    yield piece


def _head(data: Json, width: int) -> list[str]:
    place = ", ".join(filter(None, [data["city"], _country(data["country"]) if data["kind"] != "country" else None]))
    lines = wrap(data["label"], width)
    lines += wrap(", ".join(filter(None, [INSTITUTION_KINDS[data["kind"]], place])), width)
    names = [f"{each['name']} ({each['lang']})" if each["lang"] else each["name"] for each in data["names"]]
    if names or data["acronyms"]:
        lines += wrap("Also " + ", ".join([*data["acronyms"], *names]), width, hang=5)
    return lines + [data["institution"], *data["same_as"]]


def _country(code: str | None) -> str | None:
    return country_label(code) if code else None


def _who(party: Json) -> str:
    return (
        f"{party['label']} ({party['country']})" if party["country"] and party["kind"] != "country" else party["label"]
    )


def _section(heading: str, lines: Iterable[str]) -> list[str]:
    found = list(lines)
    return ["", heading, *found] if found else []


def _partner_lines(partners: list[Json], width: int) -> Iterator[str]:
    for partner in partners:
        number = len(partner["agreements"])
        more = f", {count_of(number, 'agreement')}" if number > 1 else ""
        yield from wrap(f"{_who(partner)}{more}", width, indent="  ", hang=2)


def _agreement_lines(agreements: list[Json], me: str, width: int) -> Iterator[str]:
    for number, agreement in enumerate(agreements):
        yield from [""] * bool(number)
        yield from _one_agreement(agreement, [me], width, "  ")


def _one_agreement(agreement: Json, known: list[str], width: int, indent: str) -> Iterator[str]:
    """Print what it is, with whom, and the sentences that say so."""
    yield from wrap(_title(agreement), width, indent=indent, hang=2)
    inner = indent + "  "
    for text in _details(agreement, known):
        yield from wrap(text, width, indent=inner, hang=2)
    yield from _evidence(agreement["evidence"], width, inner)


def _title(agreement: Json) -> str:
    kind = " or ".join(AGREEMENT_KINDS[each] for each in agreement["kinds"])
    dates = [
        f"{word} {' or '.join(agreement[key])}"
        for key, word in (
            ("signed", "signed"),
            ("started", "started"),
            ("planned_for", "planned for"),
            ("ended", "ended"),
        )
        if agreement[key]
    ]
    said = " ".join(dates).split()
    statuses = [STATUSES[each] for each in agreement["statuses"] if STATUSES[each] not in said]
    return ", ".join([kind, *statuses, *dates])


def _details(agreement: Json, known: list[str]) -> Iterator[str]:
    others = [party["label"] for party in agreement["parties"] if party["iri"] not in known]
    if others:
        yield ("also with " if len(known) > 1 else "with ") + ", ".join(others)
    for number, side in enumerate(agreement["sides"], start=1):
        open_ = "" if side["complete"] else ", and others not named"
        yield f"side {number}: " + ", ".join(member["label"] for member in side["members"]) + open_
    for word, values in (
        ("at", [event["label"] for event in agreement["events"]]),
        ("in", agreement["places"]),
        ("to found", agreement["establishes"]),
        ("fields:", agreement["fields"]),
        ("ended because:", agreement["end_reasons"]),
    ):
        if values:
            yield f"{word} " + "; ".join(values)
    people = [", ".join([who["name"], *who["roles"], *who["for"]]) for who in agreement["signatories"]]
    if people:
        yield "signed by " + "; ".join(people)
    if agreement["withdrawn"]:
        yield f"withdrawn by its source, {agreement['withdrawn']}"
    if agreement["corrected"]:
        yield f"our reading was corrected, {agreement['corrected']}"


def _evidence(evidence: list[Json], width: int, indent: str) -> Iterator[str]:
    """Print sentences, and below the last one of each source, the source."""
    for place, each in enumerate(evidence):
        if each["sentence"]:
            yield from wrap(f"“{each['sentence']}”", width, indent=indent, hang=1)
        if place + 1 < len(evidence) and evidence[place + 1]["source"] == each["source"]:
            continue
        retold = _RETOLD if each["text_is"] == "digest" else None
        told = ", ".join(filter(None, [each["title"], each["publisher"], each["published"]]))
        yield from wrap(f"— {told}" + (f" [{retold}]" if retold else ""), width, indent=indent, hang=2)
        if each["url"]:
            yield f"{indent}  {each['url']}"


def _conference_lines(conferences: list[Json], width: int) -> Iterator[str]:
    for event in conferences:
        when = " or ".join(event["held"])
        roles = [*event["roles"], *(["signed there"] if event["signed_there"] else [])]
        yield from wrap(
            ", ".join(filter(None, [event["label"], when, *event["cities"], *roles])), width, indent="  ", hang=2
        )
        yield from _evidence(event["evidence"], width, "    ")


def _relation_lines(relations: list[Json], me: str, width: int) -> Iterator[str]:
    for each in relations:
        forward, backward = RELATIONS[each["relation"]]
        mine = each["subject"]["iri"] == me
        text = f"{forward} {each['object']['label']}" if mine else f"{backward} {each['subject']['label']}"
        yield from wrap(text, width, indent="  ", hang=2)
        yield from _evidence(each["evidence"], width, "    ")


def _figure_lines(figures: list[Json], width: int) -> Iterator[str]:
    for each in figures:
        value = f"{BOUNDS[each['bound']]}{each['value']}" + (f" {each['unit']}" if each["unit"] else "")
        when = [f"since {each['since']}" if each["since"] else "", f"as of {each['as_of']}" if each["as_of"] else ""]
        yield from wrap(", ".join(filter(None, [f"{each['measure']}: {value}", *when])), width, indent="  ", hang=2)
        yield from _evidence(each["evidence"], width, "    ")
