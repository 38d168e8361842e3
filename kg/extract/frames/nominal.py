"""Rules of nouns: an instrument with its parties, no signing verb needed.

*an agreement between A and B*, *A's partnership with B*, *under the memorandum with B*, *one with C*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.frames.doesunder import does_under
from kg.extract.frames.frame import CAME, Clause, Frame, Rule, is_before_noun, is_same_instrument
from kg.extract.frames.noun_status import noun_status
from kg.extract.frames.nounowners import (
    OF_UNREAD,
    OWNER_UNREAD,
    counted_before,
    find_labelled,
    find_owner,
    is_had,
    is_told_by_unread,
)
from kg.extract.frames.partners import find_subject_of_noun, owner_after
from kg.extract.frames.underneath import existing_noun, fronted_noun, people_under
from kg.extract.frames.verb_status import form, moods
from kg.extract.numbers import FIRST_FEW

_GAP = re.compile(r"[pwCLo4i/fatd9ANKsznq&m]{0,16}$")


# What it is to found: *the memorandum on the establishment of the Nordic-Thai University between A and B*.
_FOUNDED = re.compile(r"p?[/4]d?[wK]{1,3}od?O")


def between_noun(clause: Clause, at: int) -> list[Frame]:
    """*the agreement between A and B*, *a partnership of A and B*, *the agreement of the three universities*, *the
    agreement by A and B*.
    """
    rest = clause.row[at + 1 :]
    if _is_of_what_may_be(clause, at):
        return []
    if {"/", "o", "B"}.isdisjoint(rest) or not (_is_instrument(clause, at) or _is_soft(clause, at)):
        return []
    for group in clause.groups:
        if group.first <= at:
            continue
        gap = _without_examples(clause, at, _without_being(clause, at, clause.row[at + 1 : group.first]))
        gap = _without_purpose(clause, at, gap)
        if clause.items[at].tag in ("W", "ADV"):
            gap = gap.removeprefix(",")  # "the first, between A and B, covers research"
        plain = gap[:-1] if gap else ""
        founded = _FOUNDED.match(plain)
        if "V" in gap or "I" in gap or not _GAP.match(plain[founded.end() :] if founded else plain):
            break
        if group.governor == "between" and _goes_on_beyond(clause, group):
            return []
        if group.governor == "by" and gap == "B" and _is_several(group) and _binds(clause, at, group):
            return [Frame("", at, group.last, noun_status(clause, at, group.last), [at], mutual=group)]
        if group.governor == "of" and len(group.cores) > 1 and clause.row[group.last + 1 : group.last + 2] == "W":
            return []  # "a deal of A and B with C and D"
        if group.governor == "between" or (group.governor == "of" and plain in ("", "p") and _is_several(group)):
            frame = Frame("", at, group.last, noun_status(clause, at, group.last), [at], mutual=group)
            return [frame, *between_others(clause, frame)]
        if group.governor == "with":
            break
    return []


_AS_EXAMPLE = re.compile(r",?ed?$")


def _is_of_what_may_be(clause: Clause, at: int) -> bool:
    """Say whether it is an example of what there may be: *partnerships might come about, such as **one** between*."""
    if clause.items[at].tag not in ("NUM", "ONE") or _AS_EXAMPLE.search(clause.row, 0, at) is None:
        return False
    verb = clause.row.rfind("V", 0, at)
    return verb >= 0 and bool(moods(clause.items[verb]) & {"plan", "deny", "talk"})


# What some write without agreeing on anything: *a joint statement by A and B*
_WRITTEN = re.compile(r"(?:statement|declaration|communiqu\w+|documents?|papers?|plans?|letters?|instruments?|maps?)$")


def _binds(clause: Clause, at: int, group: Group) -> bool:
    """Say whether *by* tells whose it is: *the agreement by A and B*, not *the agreement by A and B with C*."""
    return clause.row[group.last + 1 : group.last + 2] != "W" and _WRITTEN.search(clause.items[at].low) is None


# *with, **among others,** B*, *has two partnerships in Japan **-** with A and B*
_AMONG_OTHERS = re.compile(r"-?W(?:,?e,)?$")
_BEYOND = re.compile(r"p?,?&d?[nm](?:o|w{0,2}G)")


def _goes_on_beyond(clause: Clause, group: Group) -> bool:
    """Say whether the names are one side only: *between two of its colleges, A and B, and two of Peru*."""
    told = any(core.kind in ("new", "many") for core in group.cores)
    return told and _BEYOND.match(clause.row, group.last + 1) is not None


# *between A and B **in Lima on water rights, and between** C and D*
_ON_TO_NEXT = re.compile(r"(?:p?[iof/][dwCLN]+){0,2}p?,?&?/")


def between_others(clause: Clause, frame: Frame) -> list[Frame]:
    """Read *agreements between A and B, as well as between C and D*."""
    found: list[Frame] = []
    last = frame.last
    for group in clause.groups:
        if group.first <= last:
            continue
        gap = clause.row[last + 1 : group.first]
        if group.governor != "between" or not _ON_TO_NEXT.fullmatch(gap):
            break
        found.append(Frame("", frame.first, group.last, frame.status, frame.instruments, mutual=group))
        last = group.last
    return found


_PURPOSE = re.compile(r"V[dwLKn]{0,4}[NAGwK](?=p?/)")


def _without_purpose(clause: Clause, at: int, gap: str) -> str:
    """Leave out what is founded by *a memorandum **establishing a joint programme** between A and B*."""
    match = _PURPOSE.match(gap)
    verb = clause.items[at + 1] if match is not None else None
    founds = verb is not None and verb.value == "found" and verb.form.startswith("ing")
    return gap[match.end() :] if match is not None and founds else gap


def _without_being(clause: Clause, at: int, gap: str) -> str:
    """Leave out the verb of *agreements of A exist with B*, *its memoranda of 2011 are with C*, and a colon."""
    match = _BEING.match(gap)
    if match is None:
        return gap
    verb = clause.items[at + 1 + match.start(1)]
    return gap[match.end() :] if verb.tag == "COL" or _EXISTS.search(verb.low) else gap


# *, for instance those*, *already, such as one*
_EXAMPLES = re.compile(r"[at]?,?(?:[PCTR]{1,4}V,)?ed?[nr]?(?=/)")
_THERE_IS = frozenset("existing current present earlier previous older".split())


def _without_examples(clause: Clause, at: int, gap: str) -> str:
    """Leave out what opens examples of what there is: *partnerships exist, **for instance those** between A and B*,
    *existing partnerships **such as that** between A and B*.
    """
    match = _EXAMPLES.match(gap)
    if match is None or clause.items[at].form == "one":
        return gap
    there_are = "V" in clause.row[at + 1 : -len(gap)] or clause.items[at - 1].low in _THERE_IS
    return gap[match.end() :] if there_are else gap


# "of 2011 exist", ", for its part, is"
_BEING = re.compile(r"p?(?:w{0,4}[/oi4][dwLCK&]{1,6})?(?:[/oi][t9]{1,2})?a?(?:,(?:D|a|[iu4/]d?w),?)?([V:])")
_EXISTS = re.compile(
    r"\b(?:exist(?:s|ed)?|(?:is|are|was|were|been)(?: (?:in (?:force|place)|valid|made|(?:also )?established))?)$"
    r"|^(?:established|maintained|existing)$"
)


_OWN_WORK = re.compile(r"w[dwL]*[wK]W$")
_QUARRELS = frozenset("dispute disputes row rows breach lawsuit case battle".split())


_ALLOWS = frozenset("may can will shall should must allow allows enable enables provides regulates governs".split())


def is_opinion(clause: Clause, place: int) -> bool:
    """Say whether a sentence follows of which two are convinced: *an agreement **that the sky is blue***, not *that
    allows*, *that students may stay*.
    """
    told = [item.low for item in clause.items[place : place + 1]] == ["that"]
    if not told or clause.row[place + 1 : place + 2] in "Vaxj":
        return False
    return not any(_ALLOWS & set(item.low.split()) for item in clause.items[place + 1 : place + 12])


# *another **followed on 4 May,** with B*, *the second**, with B,** followed*
_COMES_FIRST = re.compile("V(?:[/i]?d?[t9]{1,4})?,?(?=W)")
_COMES_LAST = re.compile("p?,(V)")


def _without_coming(clause: Clause, at: int, partner: Group, gap: str) -> str:
    """Leave out that an agreement followed, before its partner or behind it: *another followed, with B*."""
    first = _COMES_FIRST.match(gap)
    if first is not None and clause.items[at + 1].low in CAME:
        return gap[first.end() :]
    last = _COMES_LAST.match(clause.row, partner.last + 1) if gap.startswith(",W") else None
    return gap[1:] if last is not None and clause.items[last.start(1)].low in CAME else gap


# *Ann Berg, **who celebrated 20 years of** partnership with B*: of hers
_HER_YEARS = re.compile(r"C[CRp]*,?r[at]*(?P<verb>[Vw])[dw9ntqm]{0,6}o?[dw]{0,2}$")
_MARKS = re.compile(r"\b(?:celebrat\w+|mark(?:s|ed)|enjoy\w*|had|has|commemorat\w+|look(?:s|ed)(?: back)?)$")


def _is_of_a_person(clause: Clause, at: int) -> bool:
    match = _HER_YEARS.search(clause.row, 0, at)
    return match is not None and _MARKS.search(clause.items[match.start("verb")].low) is not None


def with_noun(clause: Clause, at: int) -> list[Frame]:
    """*A's agreement with B*, *an agreement with B*, *and another with C*."""
    if "W" not in clause.row[at:] or _is_of_a_person(clause, at):
        return []
    if not (_is_instrument(clause, at) or (_is_soft(clause, at) and is_presented(clause, at))):
        return []
    if any(item.low in _QUARRELS for item in clause.items[at + 1 : at + 2]):
        return []  # "a contract dispute with B"
    partners: list[Group] = []
    owner: Group | None = None
    for group in clause.groups:
        if group.first <= at:
            continue
        gap = clause.row[(partners[-1].last if partners else owner.last if owner else at) + 1 : group.first]
        if not partners:
            gap = _without_being(clause, owner.last if owner else at, gap)
        if not partners and clause.items[at].tag in ("W", "ADV"):
            gap = gap.removeprefix(",")  # "the first, with B, covers research"
        if not partners and owner is None:
            gap = _without_coming(clause, at, group, gap)
        gap = _AMONG_OTHERS.sub("W", gap)
        if "V" in gap or "I" in gap or "r" in gap or not _GAP.match(gap[:-1]):
            break
        if group.governor == "with":
            if partners and _OWN_WORK.search(gap):
                break  # "the partnership with A guides its work with B"
            partners.append(group)
        elif group.governor != "of" or owner is not None:
            break
        elif not partners and gap in ("o", "po"):
            owner = group
    if not partners:
        return []
    last = partners[-1].last
    owner = owner or find_subject_of_noun(clause, at) or find_labelled(clause, at)
    frame = Frame("", at, last, noun_status(clause, at, last), [at], owner, partners)
    if frame.subject is None and not (is_same_instrument(clause, at) and not counted_before(clause, at)):
        frame.subject = find_owner(clause, at) or owner_after(clause, at, partners[-1])
    # *the Xyz University MoU with B*: a name that was not recognised owns it, not whom the text is about.
    unread = re.search(r"CA$", clause.row[:at]) or OF_UNREAD.search(clause.row, 0, at) is not None
    unread = unread or OWNER_UNREAD.match(clause.row, at + 1, partners[0].first) is not None
    unread = unread or is_had(clause, at) or is_told_by_unread(clause, at)
    frame.implicit = frame.subject is None and not unread
    frame.first = min(at, frame.subject.first if frame.subject and frame.subject.last < at else at)
    return [frame, *(_of_others(clause, frame) if owner is not None and owner.governor == "of" else ())]


# ***Then there is the** collaboration of A with B*, *next comes the cooperation of A with B*
_PRESENTS = re.compile(
    r"(?:(?:then|next|further|furthermore|finally|also|moreover|last|and|there|a third|another|,) ?)+"
    r"(?:is|are|come|comes|follow|follows) (?:also )?(?:the|a) (?:new )?"
)


def is_presented(clause: Clause, at: int) -> bool:
    """Say whether a text that counts agreements goes on with one: *then there is **the collaboration of** A with B*."""
    if clause.items[at].tag != "LNK" or clause.row[at + 1 : at + 2] not in ("o", "/"):
        return False
    return _PRESENTS.fullmatch(" ".join([item.low for item in clause.items[:at]]) + " ") is not None


_OF_NEXT = re.compile(r"[,&]$")


def _of_others(clause: Clause, frame: Frame) -> list[Frame]:
    """Read *the accord of A with B for a school, of A with C and **of D with E***."""
    found: list[Frame] = []
    for owner, partner in zip(clause.groups, clause.groups[1:], strict=False):
        if owner.first <= frame.last or (owner.governor, partner.governor) != ("of", "with"):
            continue
        of = clause.row.rfind("o", frame.last, owner.cores[0].at)
        if {"I", ";"} & set(clause.row[frame.last : of]) or _OF_NEXT.search(clause.row[:of]) is None:
            break
        if len(owner.cores) > 1 or not are_named([*owner.cores, *partner.cores]):
            break
        if clause.row[owner.last + 1 : owner.last + 3] not in ("WO", "Wd", "pW"):
            break
        found.append(Frame("", of, partner.last, frame.status, frame.instruments, owner, [partner]))
    return found


def _is_several(group: Group) -> bool:
    return len(group.cores) > 1 or group.cores[0].kind == "many"


def _is_instrument(clause: Clause, at: int) -> bool:
    item = clause.items[at]
    if clause.row[at + 1 : at + 2] == "9" and len(clause.items[at + 1].low) < 3:
        return False  # "Protocol 2" is how machines speak with each other
    if item.tag == "LNK" and item.value == "bare":
        return not is_before_noun(clause, at) and not only_strengthened(clause, at)
    return item.tag == "INS" or is_same_instrument(clause, at)


def _is_soft(clause: Clause, at: int) -> bool:
    """Say whether the noun counts in a list of what was signed: *the collaboration between A and B*."""
    item = clause.items[at]
    return (
        item.tag == "LNK" and item.value == "soft" and not is_before_noun(clause, at)
        and not only_strengthened(clause, at)
    )


_STRENGTHENING = re.compile(
    r"\b(?:strengthen|solidif|consolidat|deepen|enhanc|boost|foster|promot|build|expand|develop|cement|further|celebrat"
    r"|in)\w*$"
)


def only_strengthened(clause: Clause, at: int) -> bool:
    """Say whether a bare partnership is only spoken well of:
    *to deepen the partnership between A and B*, *in partnership with*.
    """
    first = _first_of_joined(clause, at)
    for place in range(at - 1, max(-1, first - 4), -1):
        item = clause.items[place]
        if item.tag == "VG" or (item.tag == "W" and item.low.endswith("ing") and clause.row[place - 1 : place] == "i"):
            return bool(_STRENGTHENING.search(item.low)) and not _had_before(clause, place, at)
        if item.tag == "PRE":
            return place == at - 1 and item.value == "in"
        if clause.row[place - 1 : place] == ">" and _STRENGTHENING.search(item.low):
            return True  # "an invitation to consolidate the partnership between A and B"
    return False


def _had_before(clause: Clause, verb: int, at: int) -> bool:
    """Say whether a partnership was there to be strengthened: *has strengthened its partnership with B*."""
    done = clause.items[verb].tag == "VG" and form(clause.items[verb]) in ("fin", "ed")
    done = done and clause.items[verb].low.endswith("ed") and not moods(clause.items[verb])
    return done and any(item.low in ("its", "their") for item in clause.items[verb + 1 : at])


def _first_of_joined(clause: Clause, at: int) -> int:
    """Give the first noun of *collaborations and partnerships*."""
    return at - 2 if clause.row[max(0, at - 2) : at] == "K&" else at


_HEADS = f"INS LNK ONE NUM MANY similar {' '.join(FIRST_FEW)}"
NOMINAL: tuple[tuple[str, str, Rule], ...] = (
    ("between-noun", _HEADS, between_noun),
    ("with-noun", _HEADS, with_noun),
    ("does-under", "INS", does_under),
    ("people-under", "INS", people_under),
    ("existing-noun", "INS", existing_noun),
    ("fronted-noun", "INS", fronted_noun),
)
