"""What is said of an instrument that no signing verb governs: whether it exists, is meant, or has ended."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.clauses.items import Item
from kg.extract.clauses.phrases import ended, unfinished
from kg.extract.frames.frame import Clause, behind_aside
from kg.extract.frames.under_way import is_under_way
from kg.extract.frames.unmet import unmet
from kg.extract.frames.unreal import SPARED, is_asked
from kg.extract.frames.verb_status import form, is_approval, is_end_of, is_in_principle, is_on_the_way, moods

_STATUS_OF = {"plan": "planned", "end": "terminated", "renew": "renewed"}


def noun_status(clause: Clause, at: int, last: int) -> str:
    """Tell the status from adjectives, from the verb that governs the noun and from what is said of it after.

    *a proposed agreement*, *discussed an agreement*, *an agreement with B is under discussion* are planned;
    *the former partnership* is terminated.

    Args:
        clause: The sentence.
        at: The place of the noun.
        last: The place of the last word of its parties.
    """
    before = " ".join([item.low for item in clause.items[max(0, at - 4) : at]])
    if _SPARED.search(before) or _CLAIMED.search(before) or is_asked(clause, at):
        return "denied"
    if (titled := _titled(clause, at, last)) is not None:
        return titled
    if _VALUED.search(before) and clause.items[at].tag == "LNK":
        return "denied"  # "underscored the importance of the partnership with B" tells of none
    if is_in_principle(clause, [at]) or _is_wished(clause, at) or _is_draft(clause, at) or _will_be(clause, at):
        return "planned"
    if " ".join(item.low for item in clause.items[last + 1 : last + 3]) in ("on hold", "on ice"):
        return "terminated"
    if is_end_of(clause, at) or _is_replaced(clause, at):
        return "renewed" if _by_new_one(clause, at, last) else "terminated"
    if _is_pending(clause, at, last) or _ripens(clause, last) or _is_revived(clause, at) or is_under_way(clause, at):
        return "planned"
    status = described(clause, at)
    if (told := unmet(clause, at, last)) and status != "planned":
        return told
    if status == "renewed" and "planned" in (_governed(clause, at), _told_after(clause, at, last)):
        return "reported"  # "the renewal of the agreement was discussed"
    if status == "planned" and (_is_called_off(clause, last) or _governed(clause, at) == "terminated"):
        return "denied"  # "the planned agreement with B was cancelled", "cancelled its planned agreement with B"
    status = status or _governed(clause, at) or _told_after(clause, at, last) or "reported"
    return "reported" if status == "planned" and is_existing(clause, at) else status


def _titled(clause: Clause, at: int, last: int) -> str | None:
    """Read a title without its auxiliary: *Memorandum between A and B signed*, *Agreement with B not signed*; not
    *Review of the agreement of A and B concluded*, *Bill on agreement with B signed*, *No agreement with B signed*.
    """
    if not clause.headline or clause.items[at].tag != "INS" or _HEADS_TITLE.fullmatch(clause.row, 0, at) is None:
        return None
    if any(item.low in _ABOUT_IT for item in clause.items[:at]):
        return None
    match = _SIGNED.match(clause.row, last + 1)
    if match is None or clause.items[match.start("verb")].low not in _PUT_IN_FORCE:
        return None
    return "denied" if match["not"] else "signed"


# *New exchange agreement*, *Lima: A's third agreement*
_HEADS_TITLE = re.compile(r"(?:[wCLOp]{1,3}:)?d?[OpswLKNAnCat9m&-]{0,8}")
# *Dispute over agreement*, *Row about agreement*
_ABOUT_IT = frozenset("over about around against despite amid anti draft".split())
# By the letters of a clause: a verb of signing that ends a title, or before its place and day
_SIGNED = re.compile(r"(?P<not>x?)(?P<verb>V)(?=$|,|[p.i/t9C\-][^V]*$)")
_PUT_IN_FORCE = frozenset("signed inked sealed concluded initialled finalised finalized".split())


_SAYS_WILL_BE = re.compile(r"[Cw](V)[dn1m]{0,2}[wLCat]{0,4}$")


def _will_be(clause: Clause, at: int) -> bool:
    """Read *there will also be **an agreement** between the two*."""
    match = _SAYS_WILL_BE.search(clause.row, 0, at)
    if match is None or clause.items[match.start()].low != "there":
        return False
    return re.match(r"(?:will|shall|is to|are to)\b.*\bbe$", clause.items[match.start(1)].low) is not None


def _is_called_off(clause: Clause, last: int) -> bool:
    """Read *was cancelled*, *has been scrapped*, *was rejected* right after the parties."""
    last = behind_aside(clause, last)
    following = clause.items[last + 1 : last + 2]
    if not following or following[0].tag != "VG":
        return False
    verb = following[0]
    refused = verb.value == "deny" and "passive" in moods(verb) and _TURNED_DOWN.search(verb.low) is not None
    return verb.value == "end" or refused


def _is_pending(clause: Clause, at: int, last: int) -> bool:
    """Read *a memorandum is in the works between A and B*."""
    following = clause.items[at + 1 : min(at + 6, last)]
    exists = bool(following) and following[0].tag == "VG" and following[0].low.split()[-1] in _EXISTING
    return exists and _names(following[1:], "pending", "talk")


def _ripens(clause: Clause, last: int) -> bool:
    """Read *to see its partnership with B come to fruition*."""
    following = clause.items[last + 1 : last + 5]
    comes = bool(following) and following[0].low.startswith(("to come", "come", "will come"))
    return comes and any(item.low in ("fruition", "pass") for item in following)


def _is_revived(clause: Clause, at: int) -> bool:
    """Read *to revive a previously established memorandum*: it is no longer in force, nor again."""
    words = " ".join(item.low for item in clause.items[max(0, at - 6) : at])
    return re.search(r"\bto (?:revive|rekindle|resurrect|reactivate) (?:[\w-]+ ){0,3}[\w-]+$", words) is not None


def _is_replaced(clause: Clause, at: int) -> bool:
    """Read *replaced its agreement with B by one with C*."""
    before = [item.low for item in clause.items[max(0, at - 3) : at]]
    return not _REPLACES.isdisjoint(before) and not _OWN.isdisjoint(before)


def _by_new_one(clause: Clause, at: int, last: int) -> bool:
    """Read *replaced its agreement with B of 1990 **by a new one***, which nobody else has."""
    after = " ".join([item.low for item in clause.items[last + 1 : last + 10]])
    return _is_replaced(clause, at) and "O" not in clause.row[last + 1 :] and _BY_NEW.match(after) is not None


_BY_NEW = re.compile(
    r"(?:(?:of|from|dated) (?:\S+ ){1,3})?(?:by|with) an? "
    r"(?:new|newer|broader|wider|larger|revised|updated|fresh|longer|second|more \w+|comprehensive)\b"
)
_REPLACES = frozenset("replace replaced replaces replacing".split())
_OWN = frozenset("its their the an old former previous".split())


# *rather than sign an agreement with B*
_SPARED = re.compile(rf"\b(?:{SPARED}) [\w ]{{0,24}}$")
# *to claim a partnership with B* tells of none
_CLAIMED = re.compile(r"\bclaim(?:s|ed|ing)? (?:an?|its|their|the)(?: [\w-]+)?$")
_VALUED = re.compile(r"\bimportance of (?:the|an?|its|their)$")
_REVIEWED = re.compile(r"\breview(?:ed|s|ing)?$")
EXISTING = frozenset("existing current ongoing standing long-standing longstanding".split())


def is_existing(clause: Clause, at: int) -> bool:
    """Say whether the text calls it one that exists: *the existing agreement*, *is reviewing its pact with B*."""
    before = clause.items[max(0, at - 3) : at]
    owned = any(item.tag == "DET" and item.value in ("its", "their") for item in before[-2:])
    reviewed = owned and any(item.tag == "VG" and _REVIEWED.search(item.low) for item in before)
    return reviewed or any(item.low in EXISTING for item in before)


def _is_wished(clause: Clause, at: int) -> bool:
    """Say whether an agreement is only wished for or feared: *voted on an agreement*, *called for an agreement*."""
    first = max(0, at - 8)
    if "s" in clause.row[max(0, at - 2) : at]:
        return False  # "protested against A's partnership with B"
    for place in range(at - 1, first - 1, -1):
        if clause.items[place].tag in ("COM", "SEM", "INS", "LNK") or _is_under(clause.items[place]):
            first = place + 1
            break
    return _names(clause.items[first:at], "wish")


def _is_under(item: Item) -> bool:
    """Say whether what follows is in force: *a competition under an agreement*."""
    return item.tag == "PRE" and item.value in ("under", "within", "through")


_DRAFT = re.compile(
    r"\b(?:(?:text|wording|terms|details|contents?|main points|outlines?|provisions) (?:of|for) an?"
    r"|drafts? (?:of|for) (?:an?|the)|projects? of(?: an?| the)?|draft)(?: \w+)?$"
)


def _is_draft(clause: Clause, at: int) -> bool:
    """Say whether only the text of an agreement is told of: *finalised the text for a memorandum between A and B*."""
    return _DRAFT.search(" ".join([item.low for item in clause.items[max(0, at - 4) : at]])) is not None


def is_draft(clause: Clause, at: int) -> bool:
    """Say whether only the text or the plan of an agreement is told of: *announced plans for an agreement*, not
    *with opportunities for students, the agreement was announced*.
    """
    for item in reversed(clause.items[max(0, at - 4) : at]):
        if item.tag == "PLN" and " " in item.low:
            return item.value == "plan" or _is_draft(clause, at)
        if item.tag in ("COM", "SEM", "VG", "ORG", "PRE"):
            break
    return _is_draft(clause, at)


def described(clause: Clause, at: int) -> str:
    """Read *a proposed agreement*, *no agreement*, *the former partnership*."""
    for place in range(at - 1, max(-1, at - 6), -1):
        item = clause.items[place]
        if item.tag == "NO" or (item.tag == "PRE" and item.value == "without") or item.low in _MISSING:
            return "denied"
        if item.low == "possible" and place and clause.row[place - 1] == "V":
            return ""  # "was made possible by an agreement"
        if item.tag == "PLN":
            return "denied" if _is_withheld(clause, place) else _STATUS_OF.get(item.value, "reported")
        if item.tag in ("VG", "ORG", "COM", "INS", "REL", "SUB") or _is_under(item):
            return ""
    return ""


# *in the absence of an agreement with B*
_MISSING = frozenset(
    "absence lack failed abortive botched aborted stalled scuppered unsigned supposed alleged purported rumoured"
    " rumored fictitious fictional imaginary fake forged bogus invented phantom mock putative sham non-existent".split()
)


def _is_withheld(clause: Clause, at: int) -> bool:
    """Say whether a consent or a plan is not given: *refused its consent to an agreement*, *has no plans for one*."""
    for item in reversed(clause.items[max(0, at - 4) : at]):
        if item.tag == "VG":
            return item.value == "deny" or "deny" in moods(item)
        if item.tag == "NO":
            return True
    return False


def _governed(clause: Clause, at: int) -> str:
    """Read *discussed an agreement*, *ended the partnership*, *approval was granted for an agreement*."""
    for place in range(at - 1, -1, -1):
        item = clause.items[place]
        if item.tag in ("SEM", "SUB") or (item.tag == "REL" and clause.row[place + 1 : at] in ("d", "dw", "dL")):
            return ""  # it is hoped that the partnership will last
        if item.tag == "VG" and (form(item) == "inf" or item.low == "aimed") and _is_listed(clause, place, at):
            return ""  # the pact of A and B to found a school, the pact of A and C
        if item.tag == "VG":
            between = clause.items[place + 1 : at]
            if item.value in ("end", "close") and any(one.value in _NOT_ITSELF for one in between):
                return ""  # "the meeting ended in an agreement", "called off its strike under an agreement"
            asked = place > 0 and clause.items[place - 1].low in unfinished("approval", "ask")
            owed = _OWED.match(item.low) is not None and place == at - 1
            talks = place > 0 and clause.items[place - 1].tag == "PLN" and clause.items[place - 1].value == "plan"
            ahead = form(item) == "ing" and (talks or is_on_the_way(clause, place))  # "talks on starting a course"
            return "planned" if asked or owed or ahead else _status_of_governor(item)
    return ""


# What stands between a verb of ending and what it does not end.
_NOT_ITSELF = frozenset("with under within in".split())
# *universities must report agreements with partners such as B* tells of none in particular.
_OWED = re.compile(r"(?:must|should|shall|(?:has|have|need|needs|ought) to)\b")


def _is_listed(clause: Clause, verb: int, at: int) -> bool:
    """Say whether the noun is the next of a list after one whose purpose the verb tells."""
    start = max(clause.row.rfind("V", 0, verb), clause.row.rfind(";", 0, verb)) + 1
    before = clause.row[start:verb]
    return ("I" in before or "K" in before) and re.search(r"[,&]d?[wLtn9]{0,3}$", clause.row[verb:at]) is not None


def _status_of_governor(verb: Item) -> str:
    if is_approval(verb) and "deny" not in moods(verb):
        return "planned"
    brings = verb.value in ("found", "sign", "find", "have", "team")
    if verb.value == "talk" and "deny" in moods(verb):
        return "denied"  # "is not considering an agreement with B"
    if verb.value in ("talk", "plan") or ("plan" in moods(verb) and brings) or "talk" in moods(verb):
        return "planned"
    if verb.value in ("end", "close") and not moods(verb) & {"plan", "talk", "deny"}:
        return "terminated"
    if verb.value == "deny" or ("deny" in moods(verb) and verb.value in ("have", "found", "find", "sign")):
        return "denied"
    if "deny" in moods(verb) and verb.low.endswith("bound"):
        return "denied"  # "is not bound by an agreement with B"
    return "planned" if form(verb) == "inf" and verb.value in ("found", "find", "sign") else ""


_AWAITS = frozenset("await awaits awaiting awaited".split())
_EXISTING = frozenset("is are was were remains remain being became become".split())
# *Their partnership is the latest casualty of the cuts.*
_LOST = re.compile(r"\b(?:casualty|casualties|victims?|dead)$")
_TO_COME = re.compile(
    r"^\w+ (?:be (?:ready|on the table|in place (?:by|before|soon|next))|materiali[sz]e|emerge"
    r"|(?:follow|come)(?: (?:soon|next|later|by)| in (?!the\b|its\b))|follow$)"
    r"|\bstill to (?:come|follow)$"
)
# *is ready to sign*, *is ready for signature*
_READY = re.compile(r"\bready (?:to sign\b|for (?:signature|signing)$)")
# *is being drawn up*
_WRITTEN = frozenset("drawn drafted written hammered worked put".split())
_TURNED_DOWN = re.compile(r"\b(?:rejected|refused|declined|vetoed|turned down|voted down|dropped|abandoned|cancelled)$")


def _told_after(clause: Clause, noun: int, last: int) -> str:
    """Read *an agreement with B is in progress*, *is being prepared*, *is under discussion*."""
    # *an agreement with B -- a first one -- is in progress*
    aside = re.match(r"-{1,2}[^-]{1,40}-{1,2}", clause.row[last + 1 :])
    last = last + aside.end() if aside is not None else behind_aside(clause, last)
    if clause.row[noun + 1 : noun + 2] == clause.row[last + 1 : last + 2] == ",":
        last += 1  # "a third, with C, is expected to be signed"
    said = [item.low for item in clause.items[last + 1 : last + 6]]
    if said[:1] == ["never"] and {"force", "effect"}.isdisjoint(said):
        return "denied"  # "an agreement between A and B never came about"
    match = re.match(r"p?(?:[4/][dwoCLATNK&4]{1,12}|(?:,?[i>]?[dw]*[CL]+,?)*)r?V", clause.row[last + 1 :])
    if match is None:
        return ""
    at = last + match.end()
    verb = clause.items[at]
    if verb.value in ("talk", "plan") and "passive" in moods(verb):
        return "planned"
    if verb.low.split()[-1] in _AWAITS and "deny" not in moods(verb):
        return "planned"  # "awaits signature", "is awaiting approval by the senate"
    if verb.value == "end" and {"plan", "passive"} <= moods(verb) and verb.low.startswith(("is to be", "are to be")):
        return "terminated"
    if {"plan", "passive"} <= moods(verb) and verb.value in ("sign", "find", "talk"):
        return "planned"
    if _READY.search(" ".join([item.low for item in clause.items[at : at + 3]])):
        return "planned"
    apart = aside is not None or clause.items[noun].low in ("those", "one", "the one")
    if verb.value == "renew" and {"deny", "passive"} <= moods(verb):
        return "terminated"
    if verb.value == "end" and apart and not moods(verb) & {"deny", "talk"}:
        return "terminated"
    if verb.value == "deny" and "passive" in moods(verb) and _TURNED_DOWN.search(verb.low):
        return "denied"
    following = clause.items[at + 1 : at + 5]
    if "plan" in moods(verb) and _TO_COME.search(" ".join([verb.low, *(item.low for item in following)])):
        return "planned"  # "could be ready in autumn", "should be on the table by May"
    if verb.value not in ("sign", "renew", "found", "team", "agree") and _names(following, "approval"):
        return "planned"  # "has received the approval of the ministry", "was given the green light"
    if verb.low in ("is not", "was not", "were not", "are not") and _names(following, "pending"):
        return "denied"  # "an agreement between A and B was not on the agenda"
    if verb.low.endswith(" being") and following[:1] and following[0].low in _WRITTEN:
        return "planned"
    if verb.low.split()[-1] not in _EXISTING:
        return ""
    if verb.low.split()[-1].startswith("remain") and following[:1] and following[0].low in ended():
        return "terminated"  # "remains suspended"
    if " ".join([item.low for item in following[:2]]) in ("on hold", "on ice"):
        return "terminated"
    if [item.low for item in following[:1]] == ["due to"] and "V" == clause.row[at + 2 : at + 3]:
        return "planned"  # "was due to be signed in May but has been postponed"
    if any(_LOST.search(item.low) for item in clause.items[at + 1 : at + 6]):
        return "terminated"
    return "planned" if _names(following, "pending", "talk") else ""


def _names(items: Sequence[Item], *kinds: str) -> bool:
    """Say whether words of these classes of what is unfinished stand among the items."""
    said = f" {' '.join([item.low for item in items])} "
    return any(f" {word} " in said for word in unfinished(*kinds))
