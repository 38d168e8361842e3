"""Whom *the university*, *both sides*, *they* and *the two rectors* mean.

`Focus` remembers what a text has named so far. An anaphor is resolved in the order of trust: a name in the same
sentence whose head word it repeats (*the Academy*), the parties of the last agreement for *both sides*, the
organisation the text is about for *the university*, the latest one of the right kind. What stays open names nobody:
a wrong party is worse than none.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.clauses.groups import Core, Group
from kg.extract.frames.frame import Clause
from kg.extract.parties.abreast import signing_abreast
from kg.extract.parties.couple import couple_meant, two_together
from kg.extract.parties.focus import Focus
from kg.extract.parties.opener import house_of_officer, opening_core
from kg.extract.parties.topics import KINDS, is_institution, namesakes
from kg.extract.parties.visits import guest_of, next_stop


def resolve_group(focus: Focus, group: Group | None, taken: frozenset[int] = frozenset()) -> list[int]:
    """Give the organisations a group means, each once.

    Args:
        focus: What was said before.
        group: The group.
        taken: Those that already have another part in the frame.
    """
    found: list[int] = []
    for core in group.cores if group else ():
        found.extend(place for place in resolve_core(focus, core, taken) if place not in found)
    return found


def resolve_named(core: Core) -> list[int]:
    """Give the organisations that a core names, none where it only stands for some."""
    if core.listed is not None:
        return list(dict.fromkeys(place for inner in core.listed.cores for place in inner.organisations))
    return list(core.organisations) if core.kind == "org" else []


def resolve_core(focus: Focus, core: Core, taken: frozenset[int]) -> list[int]:
    """Give the organisations that one core means."""
    if core.listed is not None or core.kind == "org":
        return resolve_named(core)
    if core.kind == "one":
        found = _resolve_one(focus, core, taken)
        return [] if found is None else [found]
    if core.kind == "many":
        return _resolve_many(focus, core, taken)
    if core.kind == "pro":
        return _resolve_pronoun(focus, core, taken)
    return []


# Of the many Confucius Institutes none in particular, so never one of *both sides*.
UNPLACED = "Confucius Institute"


_HOSPITALS = ("hospital", "clinic", "infirmary", "medical")


def _fits(focus: Focus, place: int, core: Core) -> bool:
    organisation = focus.organisations[place]
    if organisation.name == UNPLACED:
        return False
    if core.place and organisation.country != core.place:
        return False
    if core.value == "hospital":
        return any(word in organisation.name.lower() for word in _HOSPITALS)
    return organisation.kind in KINDS.get(core.value, ())


def _resolve_one(focus: Focus, core: Core, taken: frozenset[int]) -> int | None:
    if core.determiner == "our" and (voice := focus.voices.get(len(focus.sentences))) is not None:
        return voice if voice >= 0 and voice not in taken and _fits(focus, voice, core) else None
    topic = [focus.topic] if focus.topic is not None else []
    free = [
        place
        for place in (*topic, *focus.recent, *focus.before(core))
        if place not in taken and _fits(focus, place, core)
    ]
    if not free:
        return _only_other(focus, core, taken)
    if core.determiner == "this" and _is_new(focus, core):
        return None
    if core.determiner == "our" or core.value == "delegation":
        several = core.value == "delegation" and focus.guest is not None
        other = core.determiner == "our" and focus.topic in focus.unowned and focus.topic != focus.home
        known = focus.topic in free and not several and not other and not _is_new(focus, core)
        return focus.topic if known else None
    if core.determiner == "same":
        others = [place for place in free if place != focus.topic]
        return others[-1] if others else None  # "with the same university": not the one the text is about
    if core.place:
        return free[-1]
    named = namesakes(focus.organisations, core.value, free)
    if core.value == "centre" and named and focus.sentences and named[-1] in focus.sentences[-1]:
        return named[-1]  # "the Fjord Research Centre ... The centre signed an agreement"
    if focus.topic in free and (focus.topic in named or not named):
        return focus.topic
    if _are_listed_last(focus, core, free):
        return None  # "A, B and C held a forum. The university signed an agreement with D."
    return named[-1] if named else free[-1]


def _are_listed_last(focus: Focus, core: Core, places: list[int]) -> bool:
    """Say whether the sentence before names three or more of some, and this one none of them before the word."""
    last = set(focus.sentences[-1]) if focus.sentences else set()
    return core.determiner == "the" and len(last & set(places)) > 2 and not set(places) & set(focus.before(core))


def _only_other(focus: Focus, core: Core, taken: frozenset[int]) -> int | None:
    """Give the only institution that the text names besides the partner, if only later: *The university's president
    signed an MoU with B. ... A will begin in April.*
    """
    if not taken or core.determiner != "the" or core.place:
        return None
    others = [place for place in range(len(focus.organisations)) if place not in taken and _fits(focus, place, core)]
    return others[0] if len(others) == 1 else None


def _is_new(focus: Focus, core: Core) -> bool:
    """Say whether the text names its topic only after *our university*: then *ours* is another."""
    return not (focus.topic == focus.home or focus.topic in focus.recent or focus.topic in focus.before(core))


def _resolve_many(focus: Focus, core: Core, taken: frozenset[int]) -> list[int]:
    if core.value == "country" or core.place or (taken and core.determiner == "its"):
        return []
    wanted = core.count or 2
    if core.value == "party" and core.count > 1 and taken and (others := _others_before(focus, core, taken)):
        return others
    own = [place for place in focus.before(core) if place not in focus.founded and _fits(focus, place, core)]
    if len(own) == wanted:
        return own
    if wanted == 2 and core.determiner != "these" and (couple := _couple_before(focus, core, own)):
        return couple
    last = [one for one in (focus.sentences or [()])[-1] if one not in focus.founded and _fits(focus, one, core)]
    hosts = focus.hosts[-1] if focus.hosts else frozenset()
    if core.determiner == "both" and not own and len(hosts) == 2 and hosts < set(last):
        return sorted(hosts)  # A visited B and C. Memoranda were signed with both universities.
    two = core.value == "party" or core.count == 2
    host = _met_by(focus, last[0]) if two and wanted == 2 and len(last) == 1 and not own else None
    if host is not None:
        return sorted([host, last[0]])
    if wanted == 2 and len(last) == 1 and not own and last[0] in focus.star:
        told = [parties for parties in focus.parties if len(parties) == 2 and last[0] in parties]
        if told:
            return sorted(told[-1])  # A plans one with each of B and C. Its delegation visited B. Both signed it.
    for parties in reversed(focus.parties[-3:]):
        fresh = len(last) == wanted == 2 and not own and core.determiner != "these"
        if fresh and len(set(last) & set(parties)) == (1 if parties else 0) and not _founded_one(focus, last, parties):
            return sorted(last)  # whom the sentence before brings together
        if not parties:
            return []
        if (len(parties) == wanted or (not core.count and len(parties) > 1)) and all(
            _fits(focus, place, core) for place in parties
        ):
            return list(parties)
    if not core.count and not own and core.value != "party" and (few := _few_before(focus, core)):
        return few
    return _gather(focus, core, wanted, own)


_NEXT = 3


def _others_before(focus: Focus, core: Core, taken: frozenset[int]) -> list[int]:
    """Give the others of whom the sentence before named as many: *A, B and C run it. A signed one with **the two
    partners***.
    """
    if core.determiner != "the" or any(0 < at - core.last <= _NEXT for at, _ in focus.current):
        return []  # "both partners of its school", "the two partners Shell and BP"
    before = list(dict.fromkeys(focus.sentences[-1] if focus.sentences else ()))
    others = [place for place in before if place not in taken]
    return others if taken <= {*before} and len(others) == core.count else []


def _couple_before(focus: Focus, core: Core, own: Sequence[int]) -> list[int]:
    """Give the two whom the text brings together: *A received guests from B. C gave a talk. **Both sides** signed.*"""
    couple = couple_meant(focus)
    if not couple or not set(couple).issuperset(own) or not focus.founded.isdisjoint(couple):
        return []
    kinds = [focus.organisations[place].kind for place in couple]
    if core.value == "institution":
        return couple if "government" not in kinds else []  # a college and a firm are *the two institutions*, too
    return couple if all(_fits(focus, place, core) for place in couple) else []


def _met_by(focus: Focus, place: int) -> int | None:
    """Give who met one whom the sentence before names and no agreement so far: A signed with B. A visited **C**. The
    two sides signed one, too.
    """
    told = focus.parties
    if not told or any(place in parties for parties in told):
        return None
    if focus.home is not None:
        return focus.home if focus.home in told[-1] and focus.home != place else None
    always = len(told) > 1 and all(focus.topic in parties for parties in told)
    return focus.topic if always and focus.topic != place else None


# So many that one sentence names can be *the universities* of a later one.
_FEW = 5


def _few_before(focus: Focus, core: Core) -> list[int]:
    """Give the three or more that the last sentence with names has: *A, B and C met. It was good. The universities
    signed an agreement.*
    """
    before = next((sentence for sentence in reversed(focus.sentences[-_FEW:]) if sentence), ())
    last = [place for place in before if _fits(focus, place, core)]
    return last if 2 < len(last) <= _FEW and len(last) == len(before) else []


def _founded_one(focus: Focus, last: list[int], parties: tuple[int, ...]) -> bool:
    """Say whether the sentence before names one of two universities and the college that they have founded."""
    names = focus.organisations
    if len(parties) != 2 or not all("Universit" in names[place].name for place in parties):
        return False
    return any("College" in names[place].name and place not in parties for place in last)


def _gather(focus: Focus, core: Core, wanted: int, own: list[int]) -> list[int]:
    """Collect the organisations of the sentences before until there are as many as wanted."""
    found = list(own)
    for sentence in reversed(focus.sentences[-4:]):
        fresh = [place for place in sentence if place not in (*found, *focus.founded) and _fits(focus, place, core)]
        found.extend(fresh)
        if len(found) == wanted:
            return sorted(found)
        if len(found) > wanted:
            return []
    if (
        focus.topic is not None
        and focus.topic not in found
        and len(found) == wanted - 1
        and _fits(focus, focus.topic, core)
    ):
        return sorted([*found, focus.topic])
    return []


_COUPLE = 2


def _resolve_pronoun(focus: Focus, core: Core, taken: frozenset[int]) -> list[int]:
    if core.value == "we" and (voice := focus.voices.get(len(focus.sentences))) is not None:
        return [] if voice in taken or voice < 0 else [voice]
    if core.value == "we" and taken:
        told = next((parties for parties in reversed(focus.parties[-3:]) if taken < set(parties)), ())
        if len(told) == 2:
            return [place for place in told if place not in taken]  # A ended its pact with B. "We ended it with B"
    if core.value == "we" and taken and {*taken, focus.topic} <= set(focus.before(core)):
        return []  # guests of A, a college of B, with which we signed an agreement, came to us
    if core.value == "he":
        named = focus.before(core)
        couple = couple_meant(focus) if taken and not named else []
        if taken and taken < {*couple}:
            return [place for place in couple if place not in taken]  # A's rector saw B. She signed with her host
        if len(named) == 1 and named[0] not in taken and is_institution(focus.organisations[named[0]]):
            return named  # the rector of A flew to Lima, where he and the rector of B signed an agreement
        if not named and (house := house_of_officer(focus, taken)):
            return house
    if core.value == "they" and taken:
        own = focus.before(core)[:1]
        if own and own[0] not in taken and is_institution(focus.organisations[own[0]]):
            return own  # A's president visited B and C, where they signed a protocol with B
        goes_on = focus.previous is not None and focus.previous[0].text.startswith("They ")
        past = focus.sentences[:-1] if goes_on else focus.sentences  # They were received at B. They have signed with C
        last = next((sentence for sentence in reversed(past[-2:]) if sentence), ())
        here = {place for _, place in focus.current}
        free = [place for place in last if place not in here and is_institution(focus.organisations[place])]
        if len(free) == _COUPLE and focus.together and not own:
            return free  # A and B have agreed to found a school. They signed the deal with C and D
        if focus.abreast and not own and taken.isdisjoint(focus.abreast):
            return list(focus.abreast)  # A, B and C were at the fair. They signed agreements with D
        if len(free) == 1 and (guest := guest_of(focus, free[0])) is not None and guest not in taken:
            return [guest]  # The rector of A visited B and signed an agreement. They went on to C and signed one
        return free if len(free) == 1 else []
    if core.value == "they":
        own = focus.before(core)
        if len(own) == 2:
            return own
        if focus.abreast and not own:
            return list(focus.abreast)  # A, B and C work together. They announced an agreement.
        if couple := couple_meant(focus) if not own else []:
            return couple
        return next_stop(focus) or list(focus.parties[-1]) if focus.parties else _last_two_named(focus)
    if core.value == "latter":
        own = focus.before(core)
        before = next((sentence for sentence in reversed(focus.sentences[-2:]) if sentence), ())
        last = tuple(own) if len(own) > 2 else before  # "A met B and C and signed with the latter"
        return [last[-1]] if last and last[-1] not in taken else []
    if core.value == "it" and not focus.has_it_before(core):
        own = [place for place in focus.before(core) if place not in focus.compared][:1]
        if own and own[0] not in taken:
            return own
    if core.value == "it" and (opened := _opened_before(focus, taken)) is not None:
        return opened
    if core.value == "it" and len(focus.subject) == 1 and focus.subject[0] not in taken:
        return list(focus.subject)
    if core.value == "we" and focus.home is None and len(focus.subject) == 1 and focus.subject[0] not in taken:
        return list(focus.subject)  # "A has signed with B," he said. "We have also signed with C."
    if core.value == "it" and (place := _named_by_office(focus)) is not None:
        return [] if place in taken else [place]
    return [focus.topic] if focus.topic is not None and focus.topic not in taken else []


def _named_by_office(focus: Focus) -> int | None:
    """Give the one house with which the sentence before ends, in the report of a ministry: *most agreements were
    counted at A. **It** signed with B and C*.
    """
    if focus.topic is None or focus.organisations[focus.topic].kind != "government" or focus.previous is None:
        return None
    sentence, own = focus.previous
    places = {mention.organisation for mention in own}
    if len(places) != 1 or not is_institution(focus.organisations[own[-1].organisation]):
        return None
    return own[-1].organisation if len(sentence.text.rstrip(".")) == own[-1].end - sentence.start else None


def _opened_before(focus: Focus, taken: frozenset[int]) -> list[int] | None:
    """Give of whom the sentence before speaks first: *the company makes drones. **It** signed with B*; None where it
    opens with no house, nobody where that has no name.
    """
    opener = opening_core(*focus.previous) if focus.previous is not None else None
    if opener is None:
        return None
    core, noun = opener
    if noun:
        named = [place for place in focus.recent if noun in focus.organisations[place].name.lower()]
        return [place for place in named[-1:] if place not in taken]
    return [place for place in resolve_core(focus, core, taken) if place not in taken]


_LIKENING = frozenset(("like", "unlike", "just like", "as with"))


# *With the* before the first name
_OPENS = 2


def compared_with(clause: Clause) -> frozenset[int]:
    """Give those to whom a sentence only compares somebody: ***Like A**, B looks to Chile: it has a pact there*; or
    with whom it opens: ***With A** B signed a pact; with C it signed another*.
    """
    groups = [group for group in clause.groups if group.first and clause.items[group.first - 1].low in _LIKENING]
    if [group.governor for group in clause.groups[:2]] == ["with", "free"] and clause.groups[0].first <= _OPENS:
        groups.append(clause.groups[0])
    return frozenset(place for group in groups for core in group.cores for place in core.organisations)


def _last_two_named(focus: Focus) -> list[int]:
    """Give the two institutions that the sentences before name, neither more nor less:
    *A received B. They signed a memorandum.*
    """
    found: list[int] = []
    for sentence in reversed(focus.sentences[-4:]):
        found.extend(p for p in sentence if p not in found and focus.organisations[p].kind in KINDS["institution"])
        if len(found) >= 2:
            return sorted(found) if len(found) == 2 else []
    return []


def counted_parties(focus: Focus, count: int) -> list[int]:
    """Name the parties of *the four-party agreement*: as many organisations in this sentence and the two before."""
    found = [place for _, place in focus.current]
    for sentence in ((), *reversed(focus.sentences[-2:])):
        found = [
            place
            for place in dict.fromkeys([*found, *sentence])
            if focus.organisations[place].kind != "joint-institute"
        ]
        if len(found) == count:
            return sorted(found)
    return []


def surrounding_parties(
    focus: Focus, verb: int, *, founded: frozenset[int] = frozenset(), places: frozenset[int] = frozenset()
) -> list[int]:
    """Name the parties of *an agreement was signed* from what stands around: two organisations, neither more nor less.

    *A and B held talks, during which a memorandum was signed*; *A received a delegation from B. An agreement was
    signed.*

    Args:
        focus: What was said before.
        verb: Place of the verb of signing.
        founded: Places of names that tell what it founds, and not who signed.
        places: Organisations that the sentence names as a place: *during a meeting at B*.
    """
    named = [
        (at, place)
        for at, place in focus.current
        if focus.organisations[place].kind in KINDS["institution"] and at not in founded
    ]
    if founded and not named:
        return []
    own = list(dict.fromkeys(place for at, place in named if at < verb)) or list(
        dict.fromkeys(place for _, place in named if place not in places)
    )
    if len(own) == 2:
        return own if any(focus.organisations[place].kind in KINDS["academy"] for place in own) else []
    if len(own) > 2:
        return []
    if (several := signing_abreast(focus, own, places)) is not None:
        return several
    new = {place for at, place in focus.current if at in founded}
    if own and focus.topic is not None and focus.topic not in own and focus.topic not in new:
        return [focus.topic, *own]
    if couple := couple_meant(focus) if not own else []:
        return couple
    if not own and focus.together and (two := two_together(focus)):
        return two
    reach = focus.sentences[-1:] if own else focus.sentences[-3:]
    before = next((sentence for sentence in reversed(reach) if sentence), ())
    last = list(dict.fromkeys([*own, *before]))
    last = [place for place in last if focus.organisations[place].kind in KINDS["institution"]]
    if len(last) == 1 and focus.topic is not None and focus.topic not in (*last, *new):
        last.append(focus.topic)
    elif len(last) == 1 and focus.guest is not None and focus.guest >= 0 and focus.guest not in last:
        last.append(focus.guest)  # "A delegation of B came. A showed its labs. The visit ended with ..."
    return last if len(last) == 2 and any(focus.organisations[place].kind in KINDS["academy"] for place in last) else []
