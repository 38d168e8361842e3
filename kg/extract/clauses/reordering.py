"""Parts of a sentence that stand elsewhere than usual are put where the rules look for them.

The agreements, signed in May, are with B and C                the agreements were signed in May with B and C
Seats were opened under two agreements signed with B and C     agreements were signed with B, C
A signed the charter that founds the school, together with B   A signed together with B the charter
A and B signed the accord, which each has made with C          A and B each made the accord with C
the two universities with which A has agreements: B and C      A has agreements with B and C
an agreement with us at A                                      an agreement with A
an accord creating the Nordic School was signed                the school is no party
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.names.offsets import has_any

# Words of which a sentence has one that has such a part.
REORDERED = (
    "are with ", "were with ", " under ", " from ", " together with ", " along with ", " alongside ",
    "hich each", "hat each", "with which ", "with whom ", " us at ", " us here at ", "We at ",
    " creating ", " establishing ", " founding ", " setting up ", " launching ", " instituting ",
)  # fmt: skip

_LIST = r"(?:d?(?:[RE]o?)?(?:do)?Op?(?:,&?|&)?)+"
# *the two agreements, **signed in May**, **are** with B*
_ASIDE = re.compile(
    rf"^d?[anwC]{{0,4}}I(?P<open>,)(?P<verb>V)(?P<when>[i/]?d?[tnwaC9l]{{1,5}})(?P<close>,)(?P<be>V)W(?={_LIST})"
)
_ARE = frozenset("are were is was".split())


def with_aside_told(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *the agreements, **signed in May**, are with B* as *the agreements **were signed in May** with B*."""
    match = _ASIDE.match(row)
    if match is None:
        return items
    verb, be = items[match.start("verb")], items[match.start("be")]
    if verb.value not in ("sign", "find") or verb.form.split() != ["ed"] or be.low not in _ARE:
        return items
    signed = verb._replace(form="fin passive", low=f"were {verb.low}")
    return [
        *items[: match.start("open")], signed, *items[match.start("when") : match.start("close")],
        *items[match.end("be") :],
    ]  # fmt: skip


# ***Seats were opened under** two agreements signed in June with B and C*
_PLACES = re.compile(rf"^d?[nwaC]{{1,4}}(?:V|w)(?:[/fB])(?=d?[nwaC]{{0,4}}I(?P<verb>V)[iwdt9l/]{{0,5}}W{_LIST}[.,]?$)")
_GIVEN = re.compile(
    r"^(?:(?:all |the |new |these |such |more |further |extra )*(?:places|seats|spots|exchanges|this|these|it|that))\b"
    r".*(?:secured|opened|offered|provided|made possible|made available|arranged|reserved|come|stem|result)$"
)


def with_places_under(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *seats were opened under **agreements signed with B*** as *agreements were signed with B*."""
    match = _PLACES.match(row)
    if match is None or items[match.start("verb")].form.split() != ["ed"]:
        return items
    verb = items[match.start("verb")]
    opening = " ".join([item.low for item in items[: match.end() - 1]])
    if verb.value not in ("sign", "find") or _GIVEN.match(opening) is None:
        return items
    signed = verb._replace(form="fin passive", low=f"were {verb.low}")
    return [*items[match.end() : match.start("verb")], signed, *items[match.start("verb") + 1 :]]


# *A signed the agreement **that sets up a school**, **together with the rectors of B and C***
_BEHIND = re.compile(
    r"(?P<verb>V)(?=[i/]?d?[t9]{0,3}d?[anwC]{0,3}Ir(?:V[^VO;]*,?|[^VO;]{0,3}V[^VO;]*,)"
    rf"(?P<with>\+{_LIST})$)"
)


def with_partners_behind(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Put *, together with B* behind the verb of signing, where a clause on the paper stands between."""
    match = _BEHIND.search(row)
    if match is None:
        return items
    verb = items[match.start("verb")]
    if verb.value not in ("sign", "find") or verb.form.split()[:1] not in (["ed"], ["fin"]):
        return items
    behind = items[match.start("with") : match.end("with")]
    return [*items[: match.end()], *behind, *items[match.end() : match.start("with")]]


# *B and C signed the accord, **which each of the two has entered into separately with A***
_EACH = re.compile(
    rf"(?P<who>{_LIST})(?P<verb>V)(?:dVo)?(?P<paper>d?[anwC]{{0,4}}I),?rh(?:dn)?w?(?P<deed>V)h?(?P<with>Wd?Op?)"
)


def with_each_of_them(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *B and C signed the accord, **which each has made with A*** as *B and C each made the accord with A*."""
    match = _EACH.search(row)
    if match is None:
        return items
    deed = items[match.start("deed")]
    if deed.value not in ("sign", "find", "have") or deed.form.split() not in (["fin"], ["ed"]):
        return items
    at = deed.start
    return [
        *items[: match.end("who")], Item("EACH", at, at, "each", "each"), deed,
        *items[match.start("paper") : match.end("paper")], *items[match.start("with") :],
    ]  # fmt: skip


# *the two universities **with which** A has an agreement**: B and C***, *... **are** B and C*
_WHICH = re.compile(
    rf"(?P<many>[Gw])(?P<which>,?u)(?P<deed>d?(?:Op?|P|A)V[^OVW;:]{{1,7}}?)(?P<are>:|V)(?P<list>{_LIST})"
)
_AWARDS = re.compile(r"^(?:(?:also|now|already|jointly) )*(?:awards?|offers?|grants?|gives?|runs?)$")
_PAPERS = re.compile(
    r"\b(?:double|dual|joint|common|shared) (?:\w+ )?(?:degree|diploma|title|master|doctorate|programme|program)"
)


def with_which_told(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *the universities **with which** A has agreements: **B and C*** as *A has agreements **with** B and C*."""
    match = _WHICH.search(row)
    if match is None:
        return items
    which, are = items[match.end("which") - 1], items[match.start("are")]
    first, last = match.span("deed")
    end = match.end("list")
    stop = items[end - 1].end
    verb = next(item for item in items[first:last] if item.tag == "VG")
    words = " ".join([item.low for item in items[first:last] if item.tag != "ORG"])
    if which.low not in ("with which", "with whom") or (are.tag == "VG" and are.low not in _ARE):
        return items
    told = any(item.tag == "INS" for item in items[first:last]) and verb.value in ("have", "sign", "find")
    if not told and (_AWARDS.match(verb.low) is None or _PAPERS.search(words) is None):
        return items
    houses = items[match.start("many")]
    if verb.form.split() not in (["fin"], ["ed"]) or (houses.tag != "GRP" and houses.low not in ("houses", "ones")):
        return items
    at = are.start
    return [
        *items[first:last], Item("PRE", at, at, "with", "with"), Item("EACH", at, at, "each of", "each"),
        *items[match.start("list") : end], Item("SEM", stop, stop, ";"), *items[end:],
    ]  # fmt: skip


_US = re.compile(r"(?P<us>P)w?i(?=d?O)")


def with_us_at(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *with **us at** A* as *with A*."""
    for match in _US.finditer(row):
        said = [item.low for item in items[match.start() : match.end()]]
        if said[0] in ("us", "we") and said[-1] == "at" and said[1:-1] in ([], ["here"]):
            return [*items[: match.start()], *items[match.end() :]]
    return items


# *an agreement **creating the Nordic School of Tides** was signed*
_CREATED = re.compile(r"I(?P<verb>V)d?(?P<thing>O)p?(?P<signed>V)")
_CREATES = frozenset(("creating", "establishing", "founding", "setting up", "launching", "instituting"))


def with_thing_created(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Take the house that a paper creates for no party of it: *an accord **creating the Nordic School** was signed*."""
    match = _CREATED.search(row)
    if match is None or items[match.start("verb")].low not in _CREATES:
        return items
    signed, at = items[match.start("signed")], match.start("thing")
    if signed.value != "sign" or "passive" not in signed.form:
        return items
    return [*items[:at], items[at]._replace(tag="W", organisation=-1), *items[at + 1 :]]


_STEPS = (
    with_aside_told, with_places_under, with_partners_behind, with_each_of_them, with_which_told, with_us_at,
    with_thing_created,
)  # fmt: skip


def reorder(items: Sequence[Item], row: str, text: str) -> Sequence[Item]:
    """Put the parts of a sentence that stand elsewhere than usual where the rules look for them.

    Args:
        items: The sentence with its verb groups.
        row: A letter for each.
        text: The sentence.
    """
    if not has_any(text, REORDERED):
        return items
    for step in _STEPS:
        if (folded := step(items, row)) is not items:
            return folded
    return items
