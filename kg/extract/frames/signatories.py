"""Rules of sentences that name who signed by what they are to a text: its parties or signatories.

*The parties to the agreement are A, B and C*, *those who signed it are A and B*, *joining A as signatories were B
and C*.
"""

from __future__ import annotations

import re
from itertools import pairwise

from kg.extract.clauses.core import Core, Group, are_named
from kg.extract.frames.frame import Clause, Frame, Rule, other_verbs
from kg.extract.frames.membership import all_of
from kg.extract.frames.noun_status import noun_status
from kg.extract.frames.verb_status import moods

# "since 2005", "of the first hour"
_LATER = r"(?:[/it4][dwtV9n]{1,4})?"
# "besides A," in front, ", besides A," before the verb
_BESIDE = r"(?:,/[O&,]{1,8},)?"
_SIGNATORIES = re.compile(rf"d?[nm]?w?(?P<noun>G)[>oi]d?[wLKC]{{0,3}}(?P<thing>I)p?{_LATER}{_BESIDE}$")
_BARE_SIGNATORIES = re.compile(rf"(?:f[CL],|/[O&,]{{1,8}},)?d?[nm]?(?P<noun>G){_BESIDE}")
# *the accord, whose parties* are A and B
_WHOSE = re.compile(r"^d?[wK]{0,3}(?P<thing>I)p?,?r[nm]?(?P<noun>G)")
_SIGNING_HOUSES = re.compile(r"d?[wV](?P<noun>G)(?:[>o]d?[wLKCNAO]{1,5})?p?")
# *foreign signatories of memoranda with A are: B and C*
_WITH_HOUSE = re.compile(r"^d?[nm]?[wLC]?(?P<noun>G)[>o]d?[wLKCn]{0,3}(?P<thing>I)p?Wd?(?P<house>O)p?[/it9]*$")
# *those who signed it*, *those who have signed the second accord*, *among the universities that signed the charter*,
# *the institutions signing the charter*
_WHO_SIGNED = re.compile(
    r"/?(?:(?:dr|d?[nm]?w?Gr)[at]?(?P<verb>V)|d?[nm]?w?G(?P<signing>V))[at]?"
    r"(?:P|d[wa1]?[wLKC]{0,2}(?P<thing>I))[/it9a]*"
)
_SIGN = frozenset(("signatories", "signing", "signatory"))
_PARTIES = frozenset(("parties", "partners"))
_BESIDE_ONE = frozenset(("other", "remaining", "further"))
_NAMED_NEXT = re.compile(r"[ah]?(?::|,[fi]d?[CL]{1,2},)?")


def signatories_are(clause: Clause, at: int) -> list[Frame]:
    """*Signatories to the memorandum are A, B and C*, *the parties to the agreement are A and B*, *partners in the
    accord are A, B and C*, *the signing institutions of the centre are A, B and C*.
    """
    if clause.items[at].low in ("is", "was", "became") and (one := _ONE_OF.match(clause.row, at + 1)) is not None:
        return _one_of_signatories(clause, at, one)
    if clause.items[at].low not in ("are", "were", "include", "included"):
        return []
    before = clause.row[:at]
    if (who := _WHO_SIGNED.fullmatch(before)) is not None:
        return _those_who_signed(clause, at, who)
    if (house := _WITH_HOUSE.search(before)) is not None:
        return _signatories_with(clause, at, house)
    if (theirs := _TO_WHICH.search(before)) is not None:
        return _parties_to_which(clause, at, theirs)
    match = _SIGNATORIES.search(before) or _SIGNING_HOUSES.fullmatch(before) or _BARE_SIGNATORIES.fullmatch(before)
    match = match or _WHOSE.search(before)
    if match is None or match.end() < at:
        return []
    noun = match.start("noun")
    thing = match.start("thing") if "thing" in match.groupdict() else -1
    words = {item.low for item in clause.items[match.start() : noun + 1]}
    of_one = thing >= 0 and (clause.items[thing].form == "one" or _is_parted(clause, at))
    if words.isdisjoint(_SIGN) and not (of_one and not words.isdisjoint(_PARTIES)):
        return []
    if not words.isdisjoint(_BESIDE_ONE):
        return []  # "the other signatories are B and C" tells a part of them
    if thing >= 0 and clause.items[thing].form == "many" and (pairs := _pairs_behind(clause, at)):
        return [Frame("", pair.first, pair.last, "signed", [thing], mutual=pair) for pair in pairs]
    group = next((group for group in clause.groups if group.first > at), None)
    if group is None or _NAMED_NEXT.fullmatch(clause.row, at + 1, group.first) is None:
        return []
    beside = _told_beside(clause, at)
    group = _with_listed(group)
    if len(group.cores) + len(beside) < 2 or not are_named([*group.cores, *beside]):
        return []
    told = noun_status(clause, thing, group.last) if thing >= 0 else "reported"
    status = "signed" if told == "reported" else told
    everyone = all_of([*beside, *group.cores]) if beside else group
    frame = Frame("", match.start(), group.last, status, [thing] if thing >= 0 else [], mutual=everyone)
    frame.kind, frame.definite = "" if thing >= 0 else "agreement", thing < 0
    return [frame]


def _with_listed(group: Group) -> Group:
    """Put those who are counted and named in the place of their count: *are A and **two colleges: B and C***."""
    if all(core.listed is None or core.count != len(core.listed.cores) for core in group.cores):
        return group
    cores = [each for core in group.cores for each in (core.listed.cores if core.listed is not None else [core])]
    return Group(cores, group.governor, ["comma"] * (len(cores) - 1))


def _told_beside(clause: Clause, at: int) -> list[Core]:
    """Give the signatory that the others are told with: *signatories, **besides A**, are B and C*."""
    beside = [group for group in clause.groups if group.governor == "besides" and group.last < at]
    return list(beside[0].cores) if len(beside) == 1 else []


# *the agreement, to which A, B and C* are parties, *the charter, of which A and B* are signatories
_TO_WHICH = re.compile(r"^d?[wK]{0,3}(?P<thing>I)p?,?[>o]r(?P<houses>d?O[O&,dp]*)$")


def _parties_to_which(clause: Clause, at: int, theirs: re.Match[str]) -> list[Frame]:
    """Read *the agreement, to which A, B and C are parties, was signed on Monday*."""
    thing = theirs.start("thing")
    noun = clause.items[at + 1] if clause.row[at + 1 : at + 2] == "G" else None
    group = next((group for group in clause.groups if group.first >= theirs.start("houses")), None)
    if noun is None or noun.low not in _PARTIES | _SIGN or group is None or group.last != at - 1:
        return []
    if clause.items[thing].form == "many" or len(group.cores) < 2 or not are_named(group.cores):
        return []
    told = noun_status(clause, thing, at + 1)
    signs = [item for item in clause.items[at:] if item.tag == "VG" and item.value == "sign"]
    if any(moods(item) & {"deny", "plan", "talk"} for item in signs):
        return []
    signed = told == "reported" and bool(signs)
    return [Frame("", thing, at + 1, "signed" if signed else told, [thing], mutual=group)]


def _signatories_with(clause: Clause, at: int, house: re.Match[str]) -> list[Frame]:
    """*The signatories of the memoranda with A are B, C and D*: each of them with A."""
    noun, thing = clause.items[house.start("noun")], house.start("thing")
    row = _NAMED_ROW.match(clause.row, at + 1)
    group = _named_row(clause, row) if row is not None else None
    owner = next((core for each in clause.groups for core in each.cores if core.at == house.start("house")), None)
    if noun.low not in ("signatories", "cosignatories") or group is None or owner is None:
        return []
    told = noun_status(clause, thing, at)
    status = "signed" if told == "reported" else told
    return [Frame("", thing, group.last, status, [thing], subject=Group([owner], "free"), partners=[group])]


# *: A (Peru), B, Chile, and C*, and nothing else in the sentence
_NAMED_ROW = re.compile(r"[ah]?:?(?:d?Op?(?:,?i?[CL]{1,3})?(?:,&|[,&])?)+$")


def _named_row(clause: Clause, row: re.Match[str]) -> Group:
    """Give the names of a row that ends a sentence."""
    places = [at for at in range(row.start(), row.end()) if clause.row[at] == "O"]
    cores = [Core(at, at, at, "org", (clause.items[at].organisation,)) for at in places]
    return Group(cores, "with", ["and"] * (len(cores) - 1))


def _those_who_signed(clause: Clause, at: int, who: re.Match[str]) -> list[Frame]:
    """*Those who signed it are the rector of A, the rector of B and the rector of C*, *the universities that have
    signed the charter include A and B*.
    """
    place, thing = max(who.start("verb"), who.start("signing")), who.start("thing")
    verb = clause.items[place]
    group = next((group for group in clause.groups if group.first > at), None)
    if verb.value != "sign" or moods(verb) or group is None or group.first != at + 1:
        return []
    if (verb.form.startswith("ing")) != (who["signing"] is not None) or not are_named(group.cores):
        return []
    if thing < 0 and clause.items[place + 1].low != "it":
        return []
    if len(group.cores) < 2 or (thing >= 0 and clause.items[thing].form != "one"):
        return []
    if clause.row[0] == "/" and (thing < 0 or clause.items[thing].value not in ("mou", "agreement")):
        return []  # "among those that signed the declaration are A and B": of many who need not know each other
    if thing < 0:
        return [Frame("", 0, group.last, "signed", subject=group, kind="agreement", definite=True)]
    return [Frame("", 0, group.last, "signed", kind=clause.items[thing].value, mutual=group)]


# *is **one of four signatories of a memorandum, the other three being** B, C and D*
_ONE_OF = re.compile(r"non(?P<noun>G)[>oi]d?[wLKC]{0,3}(?P<thing>I)p?,d[wnmG]{1,2}(?P<being>V)(?=d?O)")


def _one_of_signatories(clause: Clause, at: int, match: re.Match[str]) -> list[Frame]:
    """Read *A is one of three signatories of an agreement, the others being B and C*, as many as are told."""
    noun, being = match.start("noun"), match.start("being")
    subject = clause.group_before(at)
    others = next((group for group in clause.groups if group.first > being), None)
    if clause.items[noun].low not in _PARTIES | _SIGN or clause.items[being].low != "being":
        return []
    if subject is None or others is None or not are_named([*subject.cores, *others.cores]):
        return []
    everyone = [*subject.cores, *others.cores]
    thing = match.start("thing")
    if str(len(everyone)) != clause.items[noun - 1].value or clause.items[thing].form == "many":
        return []
    told = noun_status(clause, thing, others.last)
    if clause.items[0].low in ("if", "unless", "whether") or clause.items[at].low == "was":
        return []
    status = "signed" if told == "reported" else told
    return [Frame("", subject.first, others.last, status, [thing], mutual=all_of(everyone))]


def _is_parted(clause: Clause, at: int) -> bool:
    return any(item.low == ";" for item in clause.items[at:])


def _pairs_behind(clause: Clause, at: int) -> list[Group]:
    """Give the pairs of *the partners in the memoranda are A and B; C and D; and E and F*."""
    marks = (place for place in range(at, len(clause.items)) if clause.items[place].low == ";")
    cuts = [at, *marks, len(clause.items)]
    pairs = []
    for first, last in pairwise(cuts):
        cores = [core for group in clause.groups for core in group.cores if first < core.at < last]
        if len(cores) != 2 or not are_named(cores):
            return []
        pairs.append(Group(cores, "free", ["and"]))
    return pairs if len(pairs) > 1 else []


_JOINING = re.compile(
    r"[CwV]d?(?P<one>O)p?(?:[u/]d?[wn]{0,2}(?P<noun>G)(?:[>o]d?[wLKC]{0,3}I)?|i(?P<sign>V)d?[wLKC]{0,3}Ip?)"
)


def joining_as(clause: Clause, at: int) -> list[Frame]:
    """*Joining A as signatories were B and C*, *joining A as parties to the agreement are B and C*, *joining A in
    signing it were B and C*.
    """
    match = _JOINING.fullmatch(clause.row[:at]) if clause.items[0].low in ("joining", "besides") else None
    if match is None or not _tells_of_signing(clause, match):
        return []
    others = next((group for group in clause.groups if group.first > at), None)
    first = next((core for group in clause.groups for core in group.cores if core.at == match.start("one")), None)
    if others is None or first is None or others.first != at + 1 or not are_named(others.cores):
        return []
    return [Frame("", 0, others.last, "signed", kind="agreement", mutual=all_of([first, *others.cores]))]


def _tells_of_signing(clause: Clause, match: re.Match[str]) -> bool:
    if match["sign"] is not None:
        return clause.items[match.start("sign")].value == "sign"
    return clause.items[match.start("noun")].low in ("signatories", "parties")


_SIGNING_FOR = re.compile(r"V4d?Op?")


def signing_for(clause: Clause, at: int) -> list[Frame]:
    """*Signing for A was its rector; for B, its dean*, *signing for A and B were their rectors*."""
    if clause.items[0].low != "signing" or _SIGNING_FOR.match(clause.row) is None:
        return []
    if "V" in clause.row[1:at] or clause.items[at].low not in ("was", "were", "is", "are"):
        return []
    groups = [group for group in clause.groups if group.governor == "for"]
    cores = [core for group in groups for core in group.cores]
    if len(cores) < 2 or not are_named(cores) or not {"V", "r", "w"}.isdisjoint(clause.row[at + 1 :]):
        return []
    if "R" not in clause.row[at:]:
        return []  # "signing for A was its goalkeeper"
    return [Frame("", 0, groups[-1].last, "signed", kind="agreement", subject=all_of(cores), definite=True)]


_SHOWN = re.compile(r"(?:[wC>d]{1,4}:)?(?:dRo)?(?:d?[RT]{0,3}C{0,4}d?Op?,?)&(?:d?[RT]{0,3}C{0,4}d?Op?),?w{0,2}$")
_LEFT = frozenset("left leaves returned returns departed left behind".split())


def with_signed_paper(clause: Clause, at: int) -> list[Frame]:
    """*The rectors of A and B with the signed agreement* in a caption, *the rector of A left B with a signed pact*; not
    *with the signed charter of Ghent*, *Ann Berg left A for B with a signed contract*.
    """
    lead = clause.row[max(0, at - 2) : at + 2]
    if lead != "WdwI" and lead[1:] != "WwI":
        return []
    first = at - 2 if lead == "WdwI" else at - 1
    cores = [core for group in clause.groups for core in group.cores if core.kind == "org"]
    houses = {place for core in cores for place in core.organisations}
    if len(cores) != 2 or len(houses) != 2 or any(core.last > first for core in cores):
        return []
    if _OF_OTHERS.match(clause.row, at + 2) is not None and _THEIRS.match(_words(clause, at + 2)) is None:
        return []
    shown = "V" not in clause.row and _SHOWN.match(clause.row[:first]) is not None
    left = _leaves_with_paper(clause, cores, first) and clause.items[at + 1].low != "contract"
    return [Frame("", cores[0].first, at + 1, "signed", [at + 1], mutual=all_of(cores))] if shown or left else []


# *the signed agreement **of the governments***, not *of cooperation*, *between the two universities*
_OF_OTHERS = re.compile("[o/W4f](?!K)")
_THEIRS = re.compile(
    r"(?:of (?:understanding|cooperation|collaboration|intent)|between (?:them|both|the (?:two|parties|universities)"
    r"|their)|on|in|at|during|after|about|for (?:student|the exchange|joint|research|\w+ exchange))\b"
)
# *A left B*, *the rector of A, Eva Holm, returned from B*; *A visited B **and returned***
_FROM_HOUSE = re.compile("p?(?:,(?:[TCRw]{1,5},)?)?[at]?(?P<verb>[VKNw])[/f]?d?")
_AND_LEFT = re.compile("p?[t9i/,]{0,5}&[at]?(?P<verb>[Vw])[at/w]{0,2}")
_VISITED = frozenset("visited visits toured travelled traveled flew went came".split())
_NO_ENVOYS = frozenset(
    "student students graduate graduates pupil pupils player players striker goalkeeper footballer athlete coach former"
    " formerly professor researcher lecturer teacher nurse".split()
)


def _words(clause: Clause, at: int) -> str:
    return " ".join([item.low for item in clause.items[at:]])


def _leaves_with_paper(clause: Clause, cores: list[Core], end: int) -> bool:
    """Say whether somebody of the first house leaves the second: *the rector of **A left B** with a signed pact*; not
    *Jo Li **left A for B***.
    """
    words = [item.low for item in clause.items[:end]]
    if {"without", "not", "never"} & {*words} or not _NO_ENVOYS.isdisjoint(words[: cores[0].at]):
        return False
    leaves = _FROM_HOUSE.fullmatch(clause.row, cores[0].at + 1, cores[1].at)
    if leaves is not None and clause.items[leaves.start("verb")].low in _LEFT:
        return True
    later = _AND_LEFT.fullmatch(clause.row, cores[1].at + 1, end)
    visited = not _VISITED.isdisjoint([item.low for item in clause.items[cores[0].at : cores[1].at]])
    return visited and later is not None and clause.items[later.start("verb")].low in _LEFT


_ACTED = re.compile(r"[/u]d?(?P<noun>G)(?![of>sw])")


def acted_as_signatories(clause: Clause, at: int) -> list[Frame]:
    """*The rector of A and the president of B acted as the signatories*."""
    noun = _ACTED.match(clause.row, at + 1)
    group = clause.group_before(at)
    if noun is None or clause.items[noun.start("noun")].low != "signatories" or group is None:
        return []
    if len(group.cores) != 2 or not are_named(group.cores) or group.governor not in ("free", "of"):
        return []
    if clause.row[group.last + 1 : at].strip(",pat"):
        return []
    return [Frame("", group.first, noun.end() - 1, "signed", kind="agreement", subject=group, definite=True)]


SIGNATORIES: tuple[tuple[str, str, Rule], ...] = (
    ("signatories-are", f"be {other_verbs('include included')}", signatories_are),
    ("joining-as", "be", joining_as),
    ("signing-for", "be", signing_for),
    ("acted-as-signatories", other_verbs("acted act served serve"), acted_as_signatories),
)
CARRYING: tuple[tuple[str, str, Rule], ...] = (
    ("acted-as-signatories", "acted act served serve", acted_as_signatories),
    ("with-signed-paper", "signed", with_signed_paper),
)
