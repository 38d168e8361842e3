"""People named without their organisation act for it: *Marie Curie and Niels Bohr signed two agreements*.

Whom they act for is told where the text names them with their office.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kg.extract.clauses.groups import Core, Group
from kg.extract.clauses.items import Item
from kg.extract.document import mentions_in
from kg.extract.facts.people import Person
from kg.extract.frames.frame import Clause, Frame
from kg.extract.telling.context import Context


def fold_people(items: Sequence[Item], row: str, context: Context) -> Sequence[Item]:
    """Put organisations for people whose office was told before: *an agreement between President Curie and B*."""
    signs = _MINISTER_SIGNS.match(row) if "RC" in row else None
    if signs is not None and any(item.low == "minister" for item in items[:8]):
        return _fold_minister(items, signs, context)
    named = "I" in row and ("RC" in row or "TC" in row or "C&C" in row or "C&O" in row)
    if not named or _on_behalf(items) or _otherwise(items):
        return items
    titled = {at for at in range(1, len(row)) if row[at - 1 : at + 1] in ("RC", "TC")}
    titled.update(_signing(items, row, context))
    if not titled:
        return items
    found = list(items)
    for first in sorted(titled, reverse=True):
        last = first
        while last + 1 < len(items) and items[last + 1].tag == "CAP":
            last += 1
        if row[last + 1 : last + 2] in ("O", "s"):
            continue
        owner = _told_before([item.low for item in items[first : last + 1]], items[first].start, context)
        if owner is None:
            continue
        while first and items[first - 1].tag in ("ROLE", "TTL"):
            first -= 1
        whole = items[first]._replace(tag="ORG", organisation=owner, end=items[last].end, value="name", form="")
        if first and items[first - 1].tag == "ORG" and items[first - 1].organisation == owner:
            first, whole = first - 1, items[first - 1]._replace(end=whole.end)  # "Lund President Berg"
        found[first : last + 1] = [whole]
    return found


# *It was signed by **Minister Berg, on behalf of his ministry,** and by the director of B*, *it bears the signatures of
# Minister Berg and of the director of B*
_MINISTER_SIGNS = re.compile(r"P(?:V[at]?B|[Vw]dEo)d?(?P<name>RC{1,3})(?P<own>,4dA,?)?,?&[Bo]?d?[wL]{0,2}[RO]")


def _fold_minister(items: Sequence[Item], match: re.Match[str], context: Context) -> Sequence[Item]:
    """Put the ministry for a minister whose surname the text told with the portfolio: *the Minister of Fisheries, Ann
    Berg*, where the text names a ministry of fisheries.
    """
    if items[match.start("name")].low != "minister" or items[0].low != "it":
        return items
    if match["own"] and items[match.start("own") + 2].low not in ("his", "her", "the"):
        return items
    first, last = match.span("name")
    surname = context.document.text[items[last - 1].start : items[last - 1].end]
    told = context.document.text[: items[first].start]
    name = rf"(?:[\w.’'-]+ ){{1,3}}{re.escape(surname)}\b"
    areas = re.findall(rf"\bMinister (?:of|for) ([^.;:()\n]{{3,90}}?),? {name}", told)
    ministries = [
        place
        for place, one in enumerate(context.names.organisations)
        if one.name.startswith("Ministry of ") and any(area.startswith(one.name[12:]) for area in areas)
    ]
    if len(ministries) != 1:
        return items
    end = match.end("own") if match["own"] else last
    whole = items[first]._replace(tag="ORG", organisation=ministries[0], end=items[end - 1].end, value="name", form="")
    return [*items[:first], whole, *items[end:]]


# *Ann Berg and Jo Li signed*, *Berg and Li then inked*; *was signed by Ann Berg and Jo Li*
_TWO_SIGN = re.compile(r"(?:^a?|(?<=[,ut9B]))(?P<one>C{1,4})&(?P<two>C{1,4})(?=[ajt]{0,2}V|[^CO&]|$)")


# *Rector Berg and **Jo Li** signed*
_BESIDE_OFFICE = re.compile(r"[RT]C{1,4}&(?P<two>C{2,4})(?=[ajt]{0,2}V)")


# ***Berg** and Jo Li, rector of B, signed*
_BESIDE_HOUSE = re.compile(r"(?:^|(?<=,))(?P<one>C{1,3})&d?O(?=[ajt]{0,2}V)")


def _signing(items: Sequence[Item], row: str, context: Context) -> Iterator[int]:
    """Give where the names of those begin who sign without a title, all of houses that the text told."""
    for match in _BESIDE_HOUSE.finditer(row) if "C&O" in row else ():
        words = [item.low for item in items[slice(*match.span("one"))]]
        told = _told_before(words, items[match.start()].start, context) is not None
        if told and items[row.find("V", match.end())].value in ("sign", "find", "renew"):
            yield match.start("one")
    for match in _BESIDE_OFFICE.finditer(row) if "C&C" in row else ():
        verb = row.find("V", match.end())
        words = [item.low for item in items[slice(*match.span("two"))]]
        if len(words) > 1 and items[verb].value in ("sign", "find", "renew"):
            if _told_before(words, items[match.start()].start, context) is not None:
                yield match.start("two")
    for match in _TWO_SIGN.finditer(row) if "C&C" in row else ():
        verb = row.find("V", match.end()) if row[match.start() - 1 : match.start()] != "B" else match.start() - 2
        if not 0 <= verb <= match.end() + 2 or items[verb].value not in ("sign", "find", "renew"):
            continue
        names = [[item.low for item in items[slice(*match.span(group))]] for group in ("one", "two")]
        if None not in [_told_before(words, items[match.start()].start, context) for words in names]:
            yield from (match.start("one"), match.start("two"))


def _on_behalf(items: Sequence[Item]) -> bool:
    """Say whether it is told for whom people sign: *on behalf of the delegation* is not for their own house."""
    return "behalf" in [item.value for item in items]


# *signed **as ministers***, *as private persons*, *for their countries*, and what *had been signed* before they came
_AS = frozenset("part well a an of for to agreed planned soon early late expected the usual is it they he she".split())
_STATES = frozenset("country countries government governments state states nation nations party parties".split())


def _otherwise(items: Sequence[Item]) -> bool:
    """Say whether people sign for others than their house: *as ministers of their countries*, *as private persons*."""
    for at, item in enumerate(items[:-1]):
        following = items[at + 1]
        if item.value == "sign" and item.low.startswith("had "):
            return True
        if item.low == "as" and (following.tag == "ROLE" or (following.tag == "W" and following.low not in _AS)):
            return True
        theirs = item.low in ("for", "of") and following.low == "their"
        if theirs and any(each.low in _STATES for each in items[at + 2 : at + 4]):
            return True
    return False


def _told_before(words: Sequence[str], start: int, context: Context) -> int | None:
    """Give the organisation of the only person of that name whom the text named with an office before."""
    owners = set()
    for person in context.told_before(words[0], start):
        parts = person.name.lower().split()
        same = parts == list(words) if len(words) > 1 else words[0] in parts
        if same and (person.organisation is not None or len(parts) > 1):
            owners.add(person.organisation)
    if len(owners) > 1 and None in owners and len(words) == 1:
        owners.discard(None)  # a headline's "President Peng Visits" is no other one
    return owners.pop() if len(owners) == 1 else None


# *that **its president**, Jo Li, signed*
_ITS_HEAD = re.compile(r"(?P<its>d)[wL]?R{1,2}(?:,?[RT]{0,2}C{1,4},?)?[at]?$")
_HEADS_IT = re.compile(
    r"(?:president|rector|chancellor|principal|provost|director|head|executive|chair\w*|minister|secretary|manager"
    r"|ceo)$"
)


def _whose_head(clause: Clause, frame: Frame) -> Group | None:
    """Give A in *A announced that **its president** had signed an agreement*."""
    match = _ITS_HEAD.search(clause.row, 0, frame.verb)
    first = clause.groups[0] if match is not None and clause.groups else None
    if match is None or first is None or clause.items[match.start()].low != "its" or first.last >= match.start():
        return None
    alone = first.governor == "free" and [core.kind for core in first.cores] == ["org"]
    if not alone or any(group.first > first.last and group.last < match.start() for group in clause.groups):
        return None
    if _is_for_itself(clause, frame):
        return None
    roles = [item.low for item in clause.items[match.start() : frame.verb] if item.tag == "ROLE"]
    return Group(first.cores, "free") if _HEADS_IT.search(roles[-1]) is not None else None


# *signed with B **as head coach***, *a contract with B **to leave***, *in her **own name***, *a **transfer** contract*
_FOR_ITSELF = re.compile(
    r"\bas (?!part\b|well\b|an?\b|of\b|agreed\b|planned\b|expected\b)\w|\bas an? (?!part\b|result\b|first\b|step\b)"
    r"|\bto (?:leave|quit|coach|become|succeed|replace|join (?!forces|hands|in\b)|play for)\b"
    r"|\b(?:own|private) (?:name|behalf|account|capacity)\b|\bprivately\b|\bsal(?:ary|aries)\b|\bfor (?:his|her) "
)
_OWN_PAPERS = frozenset("employment transfer book record film publishing coaching private player own personal".split())


def _is_for_itself(clause: Clause, frame: Frame) -> bool:
    """Say whether a head signs for himself: *had signed with B as head coach*, *an employment contract with B*."""
    if not frame.instruments and all(item.low != "it" for item in clause.items[frame.verb + 1 : frame.verb + 2]):
        return True
    before = [clause.items[at].low for thing in frame.instruments for at in range(max(0, thing - 2), thing)]
    behind = " ".join([item.low for item in clause.items[frame.verb + 1 :]])
    return not _OWN_PAPERS.isdisjoint(before) or _FOR_ITSELF.search(behind) is not None


def put_people(clause: Clause, frame: Frame, context: Context) -> None:
    """Let people stand for their organisations, as the subject and as the partner of a signing."""
    if frame.subject is None and (whose := _whose_head(clause, frame)) is not None:
        frame.subject = whose
        return
    if frame.subject is None and _otherwise(clause.items):
        frame.implicit = False
        return
    if frame.stranger and not frame.partners:
        partner = _people_after(clause, frame, context)
        if partner:
            frame.partners.append(_group(partner[:1], frame.verb + 1, "with"))
    if frame.subject is None and _on_behalf(clause.items):
        frame.implicit = False
        owners = _owners(_represented(clause, frame, context), context)
        if len(owners) == 1:
            frame.subject = _group(owners, frame.verb, "free")
    if frame.subject is not None or not frame.implicit:
        return
    people = _acting_people(clause, frame, context)
    owners = _owners(people, context) or _by_name_alone(clause, frame, context)
    two = _TWO_HEADS.search(clause.row, 0, frame.verb) is not None and not frame.partners
    if owners and not (two and len(owners) == 1):
        frame.subject = _group(owners, frame.verb, "free")
        _add_host(clause, frame, owners)
    elif context.document.publisher is None and any(" of our " in f"{person.role} " for person in people):
        frame.implicit = False  # "our school", whose name a text without a publisher need not tell
    elif (len(people) == 2 and not frame.partners) or two:
        frame.subject = Group([Core(frame.verb, frame.verb, frame.verb, "many", value="party", count=2)], "free")


# *At B, **Berg** signed*
_NAME_ALONE = re.compile(r"^iOp?(?:[io][CL]{1,3})?,(?P<name>C{1,3})[at]?$")


def _by_name_alone(clause: Clause, frame: Frame, context: Context) -> list[int]:
    """Give the house of one who is told by the name alone, and signs at another: *At B, **Berg** signed*."""
    match = _NAME_ALONE.match(clause.row[: frame.verb])
    if match is None:
        return []
    words = [item.low for item in clause.items[slice(*match.span("name"))]]
    owner = _told_before(words, clause.items[match.start("name")].start, context)
    return [] if owner is None else [owner]


def _add_host(clause: Clause, frame: Frame, owners: Sequence[int]) -> None:
    """Take the host for the partner, where no other is told: ***At B**, Rector Berg signed a memorandum*."""
    first = clause.groups[0] if clause.groups else None
    if first is None or first.governor != "at" or first.first > 2 or [core.kind for core in first.cores] != ["org"]:
        return
    alone = not (frame.partners or frame.stranger) and frame.mutual is None and len(owners) == 1
    opens = re.match(r"p?(?:[io][dwCL]{1,3})?,", clause.row[first.last + 1 :]) is not None
    if alone and opens and owners[0] not in first.cores[0].organisations:
        frame.partners.append(first)


# *Rector Berg and Vice-President Mori signed*
_TWO_HEADS = re.compile(r"(?:^|(?<=[,u]))[RT]{1,3}C{1,3}&[RT]{1,3}C{1,3}[at]?$")


def _represented(clause: Clause, frame: Frame, context: Context) -> list[Person]:
    """Give those for whom somebody signs: *signed on behalf of Marie Curie, Rector of A, with B*."""
    at = next((place for place, item in enumerate(clause.items) if item.value == "behalf"), -1)
    if at < frame.verb:
        return []
    end = clause.row.find("W", at)
    return context.people_within(clause.items[at].start, clause.items[end].start) if end > 0 else []


def _group(owners: Sequence[int], at: int, governor: str) -> Group:
    return Group([Core(at, at, at, "org", (owner,)) for owner in owners], governor, ["and"] * (len(owners) - 1))


def _owners(people: Sequence[Person], context: Context) -> list[int]:
    found = (_organisation_of(person, context) for person in people)
    return list(dict.fromkeys(owner for owner in found if owner is not None))


def _people_after(clause: Clause, frame: Frame, context: Context) -> list[int]:
    """Give the organisation of *with Professor Bohr*."""
    at = clause.row.find("W", frame.verb)
    if at < 0 or clause.row[at + 1 : at + 2] not in ("R", "T", "C", "d"):
        return []
    start, end = clause.items[at].start, clause.items[min(at + 8, len(clause.items) - 1)].end
    return _owners(context.people_within(start, end)[:1], context)


def _acting_people(clause: Clause, frame: Frame, context: Context) -> list[Person]:
    """Give the people who stand where the subject of a signing verb would: *Rector Novak and President Li signed*."""
    verb = clause.items[frame.verb].start
    first = frame.verb - 1
    while first > 0 and clause.row[first - 1] not in "V;ur":
        first -= 1
    start = clause.items[max(0, first)].start
    return context.people_within(start, verb) or _known_people(clause, first, frame.verb, context)


def _known_people(clause: Clause, first: int, end: int, context: Context) -> list[Person]:
    """Give the people of whom the text tells the office elsewhere: *Marie Curie and Niels Bohr signed*."""
    words = [item.low for item in clause.items[max(0, first) : end] if item.tag == "CAP"]
    if len(words) < 2:
        return []
    named = {}
    for person in dict.fromkeys(person for word in words for person in context.namesakes(word)):
        parts = person.name.lower().split()
        whole = any(words[at : at + len(parts)] == parts for at in range(len(words) - len(parts) + 1))
        if len(parts) > 1 and whole and (person.organisation is not None or person.name not in named):
            owner = person.organisation if person.organisation is not None else _alone_beside(person, context)
            named[person.name] = person._replace(organisation=owner)
    return sorted(named.values(), key=lambda person: " ".join(words).find(person.name.lower()))


def _organisation_of(person: Person, context: Context) -> int | None:
    """Give the organisation for which a person acts, known from here, from an earlier mention of the surname or from a
    later one of the whole name.
    """
    if person.organisation is not None:
        return person.organisation
    surname = person.name.split()[-1]
    for other in context.namesakes(surname):
        if other.organisation is not None and other.start < person.start and surname in other.name.split():
            return other.organisation
    if surname == person.name:
        return None
    later = (other for other in context.namesakes(surname, person.start + 1) if other.name == person.name)
    return next((other.organisation for other in later if other.organisation is not None), None)


def _alone_beside(person: Person, context: Context) -> int | None:
    """Give the only organisation that the sentence of an office names: *A was represented by President Curie*."""
    at = bisect_right(context.sentences, person.start, key=lambda sentence: sentence.start) - 1
    if at < 0 or not person.role:
        return None
    named = {mention.organisation for mention in mentions_in(context.sentences[at], context.names)}
    return named.pop() if len(named) == 1 else None
