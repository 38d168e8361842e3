"""Countries that agree to recognise each other's degrees:
*India and Australia signed a framework on mutual recognition*.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from kg.claims import Organisation
from kg.extract.frames.frame import Clause, Frame
from kg.extract.parties.focus import Focus
from kg.identity.countries import country_label

_NO_NAMES: Mapping[str, str] = MappingProxyType({})
_LIST = re.compile(r"d?L(?:,d?L)*,?&d?L")

# "Australia has signed an agreement with India on ..."
_SIGNED_WITH = re.compile(r"d?(L)[aHt]*V[^;VWOL]*Wd?(L)(?![wCGRA]|,?&?d?L)")


def between_countries(clause: Clause, frame: Frame, focus: Focus) -> tuple[int, ...]:
    """Give the countries of the first list of them in the clause, entered as organisations of the kind ``country``."""
    for match in _LIST.finditer(clause.row):
        items = [clause.items[at] for at in range(*match.span()) if clause.items[at].tag == "PLC"]
        codes = list(dict.fromkeys(item.value for item in items))
        following = clause.row[match.end() : match.end() + 1]
        if clause.row[: match.start()].endswith(("e", "W")):
            continue  # "with 46 countries, including A and B" names partners, and not whose
        if len(codes) > 1 and all(item.form == "name" for item in items) and following not in ("w", "G", "C", "R", "A"):
            return _entered(focus, codes)
    signed = _SIGNED_WITH.match(clause.row)
    if signed is not None:
        places = [clause.items[at] for at in (signed.start(1), signed.start(2))]
        if all(item.form == "name" for item in places):
            return _entered(focus, [item.value for item in places])
    acting = _acting(clause)
    return _entered(focus, [*acting], acting) if len(acting) == 2 else ()


def _entered(focus: Focus, codes: list[str], named: Mapping[str, str] = _NO_NAMES) -> tuple[int, ...]:
    """Enter countries as organisations; none where two codes are one country.

    Args:
        named: What the sentence calls the governments that act for some of them.
    """
    if len({country_label(code) for code in codes}) < len(codes):
        return ()
    return tuple(_enter(focus, code, named.get(code, "")) for code in codes)


_STATE = frozenset("government governments minister ministers ministry president premier republic kingdom".split())


def _acting(clause: Clause) -> dict[str, str]:
    """Give the countries of *the Thai government and the government of Korea*, *ministers of A and of B*, each with the
    name of its government, if that acts.
    """
    found: dict[str, str] = {}
    for at, item in enumerate(clause.items):
        near = clause.items[max(0, at - 3) : at + 3]
        if item.tag == "PLC" and any(word.low.split()[0] in _STATE for word in near if word.low):
            found.setdefault(item.value, _government(clause, at))
    return found


def _government(clause: Clause, at: int) -> str:
    """Give the name of a government that has a country's name beside it: *Thai Government*, *Government of Korea*."""
    land = " ".join(word.capitalize() for word in clause.items[at].low.split())
    if [item.low for item in clause.items[at + 1 : at + 2]] == ["government"]:
        return f"{land} Government"
    before = [item.low for item in clause.items[max(0, at - 3) : at] if item.tag != "DET"][-2:]
    return f"Government of {land}" if before == ["government", "of"] else ""


def _enter(focus: Focus, code: str, government: str) -> int:
    for place, organisation in enumerate(focus.organisations):
        if organisation.kind == "country" and organisation.country == code:
            return place
    known = {name for organisation in focus.organisations for name in organisation.names}
    label = country_label(code)
    focus.organisations.append(
        Organisation(
            name=label if label not in known else f"{label} (country)",
            kind="country",
            country=code,
            aliases=(government,) if government and government not in known else (),
            acronyms=(),
            same_as=(),
        )
    )
    return len(focus.organisations) - 1
