"""Words that stand for something else than they look like are made what they are.

A and its counterpart in Chile, the B, signed      A and B signed
A signed it with the rector of that university     that: no relative, but *the same*
signed by the rectors of A and by those of B       those: the rectors
A closed a contract with B                         closed: concluded, not ended
A signed it with her colleague from B              colleague: counterpart
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.numbers import FIRST_FEW

_COUNTERPART = re.compile(
    r"[&W](?P<aside>d[LwCq]{0,3}(?P<noun>[RwGA])(?:[iof]d?[CL]{1,3})?,d?)O(?:p?(?:[io][CL]{1,3})?,|p?(?:[aVi4/]|$))"
)
_NOUNS = frozenset("counterpart partner colleague equivalent neighbour neighbor sister host guest".split())
_HOUSES = frozenset("organisation organization university institution association body institute college".split())
_OF_WHOM = frozenset("counterpart partner sister".split())
# *closed a contract*, *closed two agreements*, *a contract was closed*; not *closed its agreement*
_CLOSED = re.compile(r"V[at9]{0,2}(?:[/iz][dt]?[wnt9LC]{1,3})?(?P<lead>[dnm]?)[wLC]{0,4}[IK]")
_WAS_CLOSED = re.compile(
    r"(?:^|[,;:])(?:[/iz]d?[wt9LC]{1,4},?)?(?P<lead>[dn])[wLC]{0,4}[IK]p?(?:[W/]d?Op?(?:&d?Op?)?)?V"
)
_THAT = re.compile(r"(?<=[oWif])r(?=A)")


def fold_counterpart(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Leave out *its counterpart in Chile,* before the name that it announces, and the comma behind that."""
    if "&d" not in row and "Wd" not in row:
        return items
    match = _COUNTERPART.search(row)
    if match is None:
        return items
    first, last = match.span("aside")
    if row[match.start()] == "&" and "V" in row[max(row.rfind(";", 0, first), 0) : match.start()]:
        return items  # "was glad for A and its partner in Peru, B, signed an agreement with C"
    noun = items[match.start("noun")].low
    before = {item.low for item in items[first : match.start("noun")]}
    told = noun in _NOUNS or (noun in _HOUSES and not _OF_WHOM.isdisjoint(before))
    if not told or items[first].low not in ("its", "their", "his", "her", "our"):
        return items
    name = row.index("O", last)
    end = match.end() if match.group().endswith(",") and row[match.start()] == "&" else name + 1
    kept = [*items[name:end]]
    if kept and kept[-1].tag == "COM":
        kept.pop()
    return [*items[:first], *kept, *items[end:]]


_COLLEAGUE = re.compile(r"[&W+]d(?P<noun>L?ww?)[ofi]d?O")
_COLLEAGUES = ("colleague", "opposite number", "homologue")


def settle_colleague(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *signed it with **her colleague** from B* as *with her counterpart from B*, who has an office there."""
    match = _COLLEAGUE.search(row) if "dw" in row or "dL" in row else None
    if match is None or items[match.start() + 1].low not in ("his", "her", "their", "its"):
        return items
    first, last = match.span("noun")
    words = [item for item in items[first:last] if item.tag == "W"]
    if " ".join([item.low for item in words]) not in _COLLEAGUES:
        return items
    whole = words[0]._replace(tag="ROLE", end=words[-1].end, low="counterpart")
    return [*items[: last - len(words)], whole, *items[last:]]


# *signed by A and **her colleagues** Ken Mori of B and Li Wei of C*
_AND_COLLEAGUES = re.compile(r"(?<=O)p?,?&(?P<whose>d)(?P<noun>[EGw])(?P<name>(?:T?C{2,4}o)?)(?=d?O)")


def settle_colleagues(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *signed by A's rector and **her colleagues from** B and C* as *by A with B and C*."""
    match = _AND_COLLEAGUES.search(row) if "&d" in row else None
    if match is None or items[match.start("noun")].low not in ("colleagues", "counterparts", "peers"):
        return items
    if items[match.start("whose")].low not in ("his", "her", "its") or "B" not in row[: match.start()]:
        return items
    joined = items[match.start("noun")]._replace(tag="PRE", value="with", low="with", form="")
    return [*items[: match.start()], joined, *items[match.end() :]]


_FRIENDS = re.compile(r"W(?P<aside>d[wL]?(?P<noun>[wG])[fi])d?O")
_AS_FRIENDS = frozenset("friends colleagues partners peers counterparts".split())


def fold_friends(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Leave out *our friends from* in *the agreement we signed with **our friends from** B*."""
    match = _FRIENDS.search(row) if "Wd" in row else None
    if match is None or items[match.start("noun")].low not in _AS_FRIENDS:
        return items
    first, last = match.span("aside")
    return [*items[:first], *items[last:]] if items[first].low in ("our", "their", "its", "his", "her") else items


_CLEFT = re.compile(r"PV(?P<who>[OCRTLdwEpofi4&,]*O[^VrWu;]{0,8}?),?(?P<again>r)[at]?V")


def fold_cleft(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *it was A and B who signed the agreement* as *A and B signed it*."""
    match = _CLEFT.match(row) if row.startswith("PV") else None
    if match is None or items[0].low != "it" or items[1].low not in ("was", "is"):
        return items
    again = match.start("again")
    return [*items[2 : match.end("who")], *items[again + 1 :]] if items[again].low in ("who", "that") else items


_HOSTS = frozenset("host hosts guest guests visitor visitors".split())
_THE_HOSTS = re.compile(r"(?:^|(?<=[&,W]))(?P<lead>d(?P<noun>[wA]{1,2}),d?)O(?P<close>,?)")


def fold_hosts(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read ***the hosts,** A, and **the guests,** B, signed* as *A and B signed*, *whose leaders* as *whose heads*."""
    if "rG" in row:
        whose = {at + 1 for at, item in enumerate(items) if item.low == "whose"}
        items = [
            item._replace(tag="ROLE") if at in whose and item.low in ("leaders", "heads") else item
            for at, item in enumerate(items)
        ]
    hosts = list(_THE_HOSTS.finditer(row)) if "w,O" in row or "w,d" in row or "A,O" in row else []
    if not hosts:
        return items
    found = list(items)
    for match in reversed(hosts):
        words = [item.low for item in items[slice(*match.span("noun"))]]
        if _HOSTS.isdisjoint(words[:1]) or words[1:] not in ([], ["university"], ["institution"]):
            continue
        close = match.start("close")
        if match["close"] and row[close + 1 : close + 2] in ("&", "V", "a"):
            del found[close]
        del found[match.start("lead") : match.end("lead")]
    return found if len(found) < len(items) or "rG" in row else items


_BOTH_OF = re.compile(r",bo(?=r[at]?V)")


def fold_both_of(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *A and B, **both of** which signed it* as *A and B, which signed it*."""
    match = _BOTH_OF.search(row) if "bor" in row else None
    return [*items[: match.start() + 1], *items[match.end() :]] if match is not None else items


_PEOPLE_OF = frozenset("visitors guests representatives officials leaders members delegates experts managers".split())


def settle_people(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Let ***Visitors** from A signed an agreement* be who stand for their house."""
    match = _PEOPLE_SIGN.search(row) if "fO" in row or "fdO" in row else None
    if match is None or items[match.start("who")].low not in _PEOPLE_OF or items[match.end() - 1].value != "sign":
        return items
    at = match.start("who")
    return [*items[:at], items[at]._replace(tag="REP"), *items[at + 1 :]]


_PEOPLE_SIGN = re.compile(r"(?:^|,)(?P<who>[Cw])fd?O[at]?V")


def settle_letter(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *signed **the letter*** where the text has told of a letter of intent."""
    for at, item in enumerate(items):
        definite = at and items[at - 1].tag == "DET" and items[at - 1].low in ("the", "this", "that")
        following = items[at + 1 : at + 2]
        ends = not following or following[0].tag in ("COM", "TIM") or following[0].low in ("on", "with", "at", "today")
        if item.low == "letter" and item.tag == "W" and definite and ends:
            return [*items[:at], item._replace(tag="INS", value="other"), *items[at + 1 :]]
    return items


def settle_that(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *the rector of **that** university* as *of the same university*."""
    places = [match.start() for match in _THAT.finditer(row) if items[match.start()].low == "that"]
    if not places:
        return items
    found = list(items)
    for at in places:
        found[at] = items[at]._replace(tag="DET", value="same")
    return found


_THAT_WITH = re.compile(r"(?<=[,&;])r(?=Wd?Op?(?:[if/]?d?[wt9]{0,2}[t9](?:$|[,;&])|w?f9|V|$|[,;]))")


def settle_that_with(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *the agreement with A was signed in 2015, **that** with B in 2017* as *the one with B*."""
    places = [match.start() for match in _THAT_WITH.finditer(row) if items[match.start()].low == "that"]
    thing = row.find("I")
    if not places or not 0 <= thing < places[0] or items[thing].form == "many":
        return items
    found = list(items)
    for at in reversed(places):
        one = items[at]
        found[at : at + 1] = [Item("DET", one.start, one.start, "the"), Item("NUM", one.start, one.end, "one")]
    return found


_TIE = re.compile(r"^d?[wn]{0,2}I(?P<verb>[nK])(?=d?O)")


def settle_ties(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *the agreements **pair** A with B*, *the memoranda **link** A with B* as verbs."""
    match = _TIE.match(row)
    if match is None or items[match.start("verb")].low not in ("pair", "link", "tie"):
        return items
    at = match.start("verb")
    verb = items[at]._replace(tag="VG", value="other", form="fin ")
    return [*items[:at], verb, *items[at + 1 :]]


_THOSE = re.compile(r"(?<=[BW&,])d(?=od?O)")


def settle_those(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *the rectors of A and B and **those** of C* as *the rectors of C*."""
    places = [match.start() for match in _THOSE.finditer(row) if items[match.start()].low == "those"]
    heads = [item for item in items[: places[0]] if item.tag in ("ROLE", "REP")] if places else []
    if not heads:
        return items
    found = list(items)
    for at in places:
        found[at] = items[at]._replace(tag=heads[0].tag, value=heads[0].value)
    return found


_COUNTED_WORD = re.compile(r"(?<=dn)w")


def settle_founders(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *the four **founders** signed* as the four houses that the text told of."""
    for match in _COUNTED_WORD.finditer(row):
        at = match.start()
        if items[at].low in ("founders", "co-founders", "cofounders", "founder-members"):
            return [*items[:at], items[at]._replace(tag="GRP", value="party"), *items[at + 1 :]]
    return items


# *A **has left** the alliance with B*, *A **left** its partnership with B* in May; not *left it unchanged*
_LEFT = re.compile(
    r"(?<=[Op,&])(?P<has>[at]?V[at]?)?(?P<left>w)(?=d[wLC]{0,3}[KI]p?Wd?Op?(?:,?&?d?Op?)*(?:$|[,;]|[i/]?d?[t9]))"
)


def settle_left(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *A **left** the alliance with B* as an end of it."""
    match = _LEFT.search(row) if "w" in row else None
    if match is None or items[match.start("left")].low not in ("left", "leaves", "leaving"):
        return items
    left, first = items[match.start("left")], match.start()
    has = items[first] if match["has"] else left
    if match["has"] and (len(match["has"]) > 1 or has.low not in ("has", "have", "had")):
        return items
    verb = Item("VG", has.start, left.end, f"{has.low} {left.low}" if has is not left else left.low, "end", "fin ")
    return [*items[:first], verb, *items[match.end("left") :]]


# What tells that something closed is over.
_OF_AN_END = frozenset(
    "because over since due ending dormant unused inactive old former war concerns citing sanctions lack protest "
    "protests boycott no never cut costs budget scandal dispute despite amid dropped instead".split()
)


def settle_closed(items: Sequence[Item], row: str) -> Sequence[Item]:
    """Read *A **closed** a contract with B* as *concluded*: one that there was has *the* or *its* before it."""
    places = [at for at, item in enumerate(items) if item.value == "close" and item.tag == "VG"]
    if not places or any(item.low in _OF_AN_END or item.value == "end" for item in items):
        return items
    found = list(items)
    for at in places:
        last = items[at].low.rpartition(" ")[2]
        match = _CLOSED.match(row, at) if last in ("closed", "close", "closes") else None
        was = next((one for one in _WAS_CLOSED.finditer(row, 0, at + 1) if one.end() == at + 1), None)
        told = match if match is not None else was if last == "closed" else None
        if told is None or (not told["lead"] and last == "closed"):
            continue  # "closed agreements with B", but "closes agreements with B"
        lead = items[told.start("lead")].low if told["lead"] else ""
        new = lead == "the" and items[told.end("lead")].low in ("latest", "new", *FIRST_FEW)
        if new or lead not in ("the", "its", "their", "his", "her", "our", "this", "that", "these", "those"):
            found[at] = items[at]._replace(value="find")
    return found if found != list(items) else items
