"""What a verb group says of what happened: its form, its moods, and the status that follows from them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kg.extract.clauses.items import Item
from kg.extract.clauses.phrases import approving, unfinished
from kg.extract.clauses.subjects import is_seen
from kg.extract.frames.ahead import is_still_ahead
from kg.extract.frames.chances import CHANCES, is_missed, is_taken, was_possible
from kg.extract.frames.frame import Clause
from kg.extract.frames.under_way import is_prepared
from kg.extract.frames.unreal import HAD, is_awaited, is_unreal
from kg.extract.numbers import NTH


def moods(item: Item) -> frozenset[str]:
    """Give the moods of a verb group."""
    return _moods_of(item.form)


@cache
def _moods_of(form: str) -> frozenset[str]:
    return frozenset(form.split()[1:])


def form(item: Item) -> str:
    """Give the form of a verb group: ``fin``, ``ed``, ``ing`` or ``inf``."""
    return item.form.partition(" ")[0]


def is_present(verb: Item) -> bool:
    """Say whether a verb tells as titles do: *A signs pact with B*, *A, B sign pact*, *A and B become partners*."""
    first, _, rest = verb.low.partition(" ")
    return verb.form.startswith("fin") and (not rest or (verb.value == "team" and first in _TEAMS_UP))


_TEAMS_UP = frozenset("team teams join joins become becomes tie ties link links pair pairs".split())


def verb_status(clause: Clause, at: int) -> str:
    """Tell from tense, mood and what leads to the verb whether it happened.

    *will sign*, *agreed to sign* and *A to sign MoU with B* are planned, *did not sign* is denied, *reached an
    agreement* tells of no signing.
    """
    item = clause.items[at]
    mood = moods(item)
    if "deny" in mood or is_unreal(clause, at):
        return "denied"
    if item.value == "renew" and mood == {"agree"} and not _is_conditional(clause, at):
        return "renewed"  # *agreed to extend their agreement*
    if item.low.startswith("could ") and was_possible(clause, at):
        return "signed"
    if mood & {"plan"} and _said_status(clause, at) == "denied":
        return "denied"  # "denied that it will sign"
    if _shares_plan(clause, at):
        return "planned"
    if clause.items[0].low == "should" and HAD.fullmatch(clause.row, 0, at) is not None:
        return "planned"  # "should A sign"
    if _is_asked_of_past(clause, at):
        return "denied"
    if mood & {"plan", "talk", "agree"} or _is_conditional(clause, at) or _will_be_seen(clause, at):
        return "planned"
    if item.low.startswith("be ") and not clause.headline and "passive" in mood:
        return "planned"  # "wished that an agreement be signed"
    if item.value in _OF_SIGNING and is_still_ahead(clause, at):
        return "planned"
    reports = any(each.low in _REPORTS for each in clause.items[:3])
    if reports and any(each.low in _UNTRUE for each in clause.items[at:]):
        return "denied"
    if form(item) in ("inf", "ing"):
        return led_status(clause, at)
    if is_awaited(clause, at):
        return "planned"
    if item.value == "find" and _UNFINISHED.search(item.low):
        return "planned"
    said = _said_status(clause, at)
    if item.value == "find" and item.low.split()[-1].startswith("reach"):
        return said or "reported"
    return said or ("renewed" if item.value == "renew" else "signed")


_OF_SIGNING = frozenset(("sign", "find"))


def _shares_plan(clause: Clause, at: int) -> bool:
    """Say whether a bare verb goes on what is planned: *will focus on law and **sign** an agreement*, *plans to open a
    school to teach law, and **sign** an agreement*.
    """
    item = clause.items[at]
    first, _, more = item.low.partition(" ")
    if not clause.row[:at].rstrip("aj").endswith("&") or first.endswith(("ed", "s", "ing")):
        return False
    if more and first not in _BARE:
        return False
    before = clause.row.rfind("V", 0, at)
    if before < 0:
        return False
    led = form(clause.items[before]) == "inf" and not clause.headline and led_status(clause, before) == "planned"
    return led or "plan" in moods(clause.items[before])


# Verbs of several words: *will meet on Monday and **put their names to** a memorandum*, *and enter into an agreement*.
_BARE = frozenset("put set affix append place add enter exchange".split())


def _will_be_seen(clause: Clause, at: int) -> bool:
    """Read *the visit will see A and B sign an agreement*."""
    group = clause.group_before(at)
    return group is not None and is_seen(clause, group, at) and "plan" in moods(clause.items[group.first - 1])


_UNFINISHED = re.compile(
    r"\b(?:is|are|was|were|be|been) (?:\w+ )?(?:finali[sz]|formali[sz]|complet|conclud|arrang|reach|forg|develop)ing$"
)
_REPORTS = frozenset(
    "reports report claims claim suggestions allegations photographs photos photo pictures picture images image video"
    " videos footage screenshots".split()
)
_UNTRUE = frozenset("false untrue unfounded baseless fake fakes doctored forged fabricated invented".split())


def _is_conditional(clause: Clause, at: int) -> bool:
    """Say whether the verb stands in a condition: *if A signs*, *whether B will sign*."""
    for place in range(at - 1, -1, -1):
        if clause.row[place] in ",;V":
            return False
        if clause.items[place].tag == "SUB":
            return clause.items[place].value == "if"
    return False


_PAST = re.compile(r"(?:had|has|have|was|were) |\w+ed$")


def _is_asked_of_past(clause: Clause, at: int) -> bool:
    """Read *would not say whether A had signed*, *even if A signed*, which leave open what was done."""
    if _PAST.match(clause.items[at].low) is None:
        return False
    for place in range(at - 1, -1, -1):
        if clause.row[place] in ",;V":
            return False
        item = clause.items[place]
        if item.low == "whether" or (item.low == "if" and place and clause.items[place - 1].low == "even"):
            return True
    return False


def _said_status(clause: Clause, at: int) -> str:
    """Tell the status of *denied that it had signed* and *hopes that A signs* from the verb before *that*."""
    for place in range(at - 1, -1, -1):
        if clause.row[place] in ";u":
            return ""
        if clause.row[place] == "V":
            verb = clause.items[place]
            if "r" not in clause.row[place + 1 : at] and verb.value != "deny":
                return ""
            truth = {item.low for item in clause.items[place + 1 : at]}
            if "true" in truth and "deny" in moods(verb) or truth & {"untrue", "false"}:
                return "denied"  # "it is not true that A signed"
            before = clause.items[place - 1 : place]  # "denied reports that it had signed"
            denied = verb.value == "deny" or ("deny" in moods(verb) and verb.value == "say")
            denied = denied or (verb.value == "say" and any(one.tag == "VG" and one.value == "deny" for one in before))
            meant = "passive" not in moods(verb) or (place > 0 and clause.items[place - 1].low == "it")
            return "denied" if denied else "planned" if verb.value == "plan" and meant else ""
    return ""


# *Referring to signing*, *thanks to signing*: what follows "to" has happened.
_REFERS = frozenset("referring refers referred thanks due led leading pointing pointed hinting addition".split())


_LINKS = frozenset("to on of for in about toward towards the".split())


def is_on_the_way(clause: Clause, at: int) -> bool:
    """Say whether what leads to the verb has not reached it: *drawing nearer to signing*, *is working on renewing*,
    *talks with B on signing*.
    """
    words = " ".join([item.low for item in clause.items[max(0, at - 3) : at]]).split()
    link = words[-1] if words else ""
    for _ in range(2):
        if words and words[-1] in _LINKS:
            words.pop()
    unmet = unfinished("aim", "ask", "approval", "way")
    if words and (words[-1] in unmet or " ".join(words[-2:]) in unmet):
        return True
    if link == "the" and is_prepared(clause, at):
        return True
    talks = unfinished("talk")
    return link in ("on", "about") and any(item.low in talks for item in clause.items[max(0, at - 8) : at - 1])


def _is_listed_as_agreed(clause: Clause, at: int) -> bool:
    """Say whether signing is one of the things that some agreed to do: *agreed on exchanges, courses and signing*,
    *agreed on grants for students and **the signing** of an MoU*.
    """
    if clause.row[at - 1 : at] in (",", "&"):
        return any(item.tag == "VG" and item.value == "agree" for item in clause.items[:at])
    if _AS_ITEM.search(clause.row[:at]) is None:
        return False
    for verb in range(at - 1, 0, -1):
        if clause.row[verb] in ";ru":
            return False
        if clause.row[verb] == "V" and clause.items[verb].low.split()[-1] in _AGREED:
            return clause.items[verb + 1].value in ("on", "upon", "about")
    return False


_AS_ITEM = re.compile(r"[,&/]d?w?$")
_AGREED = frozenset(("agreed", "agree", "agrees", "decided"))


def is_approval(verb: Item) -> bool:
    """Say whether a verb only lets others sign: *the cabinet approved*, *has been endorsed*."""
    if verb.value != "find":
        return False
    words = verb.low.split()
    return words[-1] in approving() or " ".join(words[-2:]) in approving()  # "has consented to"


def is_in_principle(clause: Clause, instruments: Sequence[int], *, reached: bool = True) -> bool:
    """Say whether it is only *an agreement in principle* or, of one reached but not signed, a *preliminary* one."""
    return any(
        clause.items[place].low.endswith(" in principle")
        or (reached and place > 0 and clause.items[place - 1].low in _FIRST_STEPS)
        for place in instruments
    )


_FIRST_STEPS = frozenset("preliminary tentative provisional primary".split())


def _is_condition(clause: Clause, at: int) -> bool:
    """Say whether something has to be done first: *told A to ask the ministry before signing agreements with B*."""
    verbs = [item for item in clause.items[:at] if item.tag == "VG"]
    return at > 0 and clause.items[at - 1].low == "before" and bool(verbs) and form(verbs[-1]) == "inf"


# What is still to come brings the signing with it: *the visit will close with the signing of an agreement*.
_COURSE = re.compile(
    r"\b(?:close|conclude|culminate|end|finish|open|begin|start|commence|continue|proceed|follow|include|feature"
    r"|involve)(?:ed)?$"
)


_COMING = re.compile(r"(?:(?P<next>t)t?s|(?P<word>[wq]))w[^,;urt]{0,8}$")


def _belongs_to_coming(clause: Clause, at: int) -> bool:
    """Read *next week's visit includes the signing*, *highlights of the upcoming trip include the signing*."""
    match = _COMING.search(clause.row[:at])
    while match is not None:
        item = clause.items[match.start()]
        if (match["next"] and item.value == "plan") or (match["word"] and item.low in _TO_COME):
            return not any(one.tag == "VG" and form(one) == "ed" for one in clause.items[match.start() : at])
        match = _COMING.search(clause.row[:at], match.start() + 1)
    return False


_TO_COME = frozenset(("upcoming", "forthcoming", "coming"))
# By letters: "will join them at a ceremonial signing".
_AT_ONE = re.compile(r"id?w{0,2}$")
_GOING = re.compile(r"(?:is|are) (?:\w+ )?\w+ing$")
_GOES = re.compile(r"(?:travels?|flies|fly|goes|go|comes?|returns?|leaves?|heads?)$")
_AFTER = frozenset("after since upon following".split())


def _has_aim(clause: Clause, at: int) -> bool:
    """Say whether somebody means to do something before: *plans to open a library after signing*."""
    return any(item.tag == "VG" and " to " in item.low for item in clause.items[:at])


_END_OF = re.compile(
    r"\b(?:end|ending|termination|cancellation|suspension|closure|dissolution|expiry|demise|collapse) (?:of|to)"
    r"(?: (?:its|the|their|his|her|our|an?|this))?(?:(?! (?:an?|the)\b)(?: [\w-]+)){0,2}$"  # "of the visit a memo"
)


def is_end_of(clause: Clause, place: int) -> bool:
    """Say whether an instrument is told of for its end: *announced the end of its partnership with B*."""
    return _END_OF.search(" ".join([item.low for item in clause.items[max(0, place - 6) : place]])) is not None


# Between a verb and the signing that it looks on: *will oversee the signing*, *will be marked by the signing*.
_LOOKS = frozenset(("", "d", "dw", "wd", "wdw"))
_MARKED = re.compile(r"\b(?:marked|celebrated|sealed|crowned|closed|concluded|highlighted)$")


_BRINGS = re.compile(r"d[wLK]{0,3}Ip?[^,;VB]*V")


def _would_do(clause: Clause, at: int) -> bool:
    """Read *he said that signing an agreement with B will lead to more*, not *that signing the agreement will*."""
    match = _BRINGS.match(clause.row, at + 1)
    if match is None or clause.items[at + 1].low not in ("a", "an") or clause.row[at - 1 : at] not in ("", "r", "u"):
        return False
    return "plan" in moods(clause.items[match.end() - 1])


# Before what was done: "the first agreement to be signed between two".
_COUNTED = frozenset((*NTH, "last", "latest", "only"))


# *a ceremony **to sign** the agreement was held*, *there was a signing ceremony **to renew** it*
_OCCASIONS = frozenset(("ceremony", "ceremonies", "act", "occasion", "event"))
_HELD = re.compile(r"(?:(?:was|were|(?:has|have|had) been) (?:held|attended|hosted)|(?:took|has taken) place)$")
_NOT_HELD = frozenset("postponed cancelled canceled nobody but date arranged rehearsal delayed later instead".split())


def _is_held(clause: Clause, at: int) -> bool:
    """Say whether the occasion took place on which something is signed."""
    lows = [item.low for item in clause.items]
    if not _NOT_HELD.isdisjoint(lows):
        return False
    if any(low == "there" and verb in ("was", "were") for low, verb in zip(lows[:at], lows[1:], strict=False)):
        return True
    later = next((place for place in range(at + 1, len(lows)) if clause.row[place] == "V"), None)
    return later is not None and _HELD.match(lows[later]) is not None and lows[later + 1 : later + 2] != ["up"]


_CALLS = re.compile(r"\bcall(?:s|ed|ing)?$")


def led_status(clause: Clause, at: int) -> str:
    """Tell the status of *to sign* and *signing* from what stands before."""
    item = clause.items[at]
    if form(item) == "ing" and (_is_condition(clause, at) or _belongs_to_coming(clause, at) or _would_do(clause, at)):
        return "planned"
    done = "renewed" if item.value == "renew" else "signed"
    if item.low.startswith("to be ") and "passive" in moods(item):
        return done if _COUNTED.intersection(each.low for each in clause.items[max(0, at - 6) : at]) else "planned"
    before = clause.items[at - 1] if at else None
    if before is not None and before.low in CHANCES and form(item) == "inf":
        if is_taken(clause, at):
            return done
        if is_missed(clause, at):
            return "denied"
    if before is not None and before.low in unfinished("aim", "ask"):
        without = any(one.tag in ("NO", "NEG") for one in clause.items[max(0, at - 3) : at - 1])
        return "denied" if without else "planned"  # "has no plans to sign"
    if before is not None and before.low in _AFTER and form(item) == "ing" and not _has_aim(clause, at):
        return done
    if before is not None and before.low in _REFERS and item.low.endswith("ing"):
        return done
    if before is not None and before.tag == "PLN":
        return "planned" if before.value == "plan" else done
    if before is not None and before.tag in ("DET", "ORG") and at > 1 and clause.items[at - 2].tag == "PLN":
        return "planned" if clause.items[at - 2].value == "plan" else done
    if before is not None and before.low == "on" and at > 1 and clause.items[at - 2].tag == "INS":
        return "planned"  # "reached agreement on signing an MoU"
    if before is not None and before.tag == "PRE" and before.value == "without":
        return "denied"
    if form(item) == "inf" and before is not None and before.low in _OCCASIONS and _is_held(clause, at):
        return done
    if is_on_the_way(clause, at) or (form(item) == "ing" and _is_listed_as_agreed(clause, at)):
        return "planned"
    for place in range(at - 1, -1, -1):
        verb = clause.items[place]
        if verb.tag != "VG":
            continue
        if form(item) == "inf" and form(verb) == "inf" and clause.row[:at].rstrip("aj").endswith("&"):
            continue
        if form(item) == "inf" and _CALLS.search(verb.low) and clause.items[place + 1].low in ("on", "upon"):
            return "planned"  # "A called on B to sign"
        if verb.value in ("plan", "talk", "agree") or (moods(verb) & {"plan", "talk"} and form(item) == "inf"):
            return "planned"
        if verb.value == "deny" or "deny" in moods(verb):
            return "denied"
        if form(verb) == "ing" and clause.row[place - 1 : place] == "q" and clause.items[place - 1].value == "plan":
            return "planned"  # "explored possibilities of formalizing their ties by signing"
        lets = "plan" in moods(verb) or is_approval(verb)
        gap = clause.row[place + 1 : at]
        if lets and form(item) == "ing" and (gap in _LOOKS or (gap in ("Bd", "B") and _MARKED.search(verb.low))):
            return "planned"  # "the mayor will witness the signing of", "the cabinet approved the signing of"
        ahead = "plan" in moods(verb) and form(item) == "ing"
        if ahead and gap.removesuffix("d").endswith("u") and "O" not in clause.row[at:]:
            return "planned"  # "exchange will begin after the signing of the memorandum by the rectors"
        if ahead and (_COURSE.search(verb.low) or _AT_ONE.search(gap)):
            return "planned"
        if form(item) == "inf" and item.value == "renew" and place == at - 1 and verb.value == "sign":
            return done  # "signed to extend the memorandum"
        if form(item) == "inf" and (_GOING.match(verb.low) or (_GOES.match(verb.low) and not clause.headline)):
            return "planned"  # "is travelling to Peru to sign", "travels to Peru to sign"
        return done if verb.value in ("meet", "go", "other") or form(item) == "ing" else "planned"
    if form(item) == "inf":
        return "planned"
    # A title without a verb, "Entering into an agreement with B", does not say whether it happened.
    told = "V" in clause.row[at + 1 :] or (before is not None and before.low == "the" and at > 1)
    return done if told else "reported"  # "results included the signing of an agreement with B" says so
