"""Rules of lines and titles, whose marks tell who stands with whom: *A and B: exchange agreement*, *New partnership: A
and B*, *the A-B agreement*, *A, B in research pact*.
"""

from __future__ import annotations

import re

from kg.extract.clauses.core import are_named
from kg.extract.clauses.groups import Group
from kg.extract.frames.founded import founded_thing
from kg.extract.frames.frame import Clause, Frame, Rule, modifies
from kg.extract.frames.noun_status import noun_status
from kg.extract.frames.partners import hyphened_pair

_PAIR_AND_COLON = re.compile(r"d?Op?(?:,?[CL]+)?[&,-]d?Op?(?:,?[CL]+)?:[wKLCdnq]*$")


def colon_noun(clause: Clause, at: int) -> list[Frame]:
    """*A (Korea) and B (Peru): student exchange agreement, signed in March*: a line of a list."""
    if _PAIR_AND_COLON.match(clause.row[:at]) is None:
        return []
    cores = [core for group in clause.groups if group.last < at for core in group.cores]
    if len(cores) != 2 or not are_named(cores):
        return []
    return [Frame("", 0, at, noun_status(clause, at, at), [at], mutual=Group(cores, "free", ["and"]))]


_TITLED = re.compile(r"[dwLKtC]{0,3}[IK](?P<verb>V)?:")


def titled_noun(clause: Clause, at: int) -> list[Frame]:
    """*New partnership: A and B*, *Agreement signed: A and B to open a campus*: the title of a text or a line."""
    match = _TITLED.match(clause.row) if clause.headline else None
    item = clause.items[at]
    if match is None or not at < match.end() or item.form != "one":
        return []
    verb = clause.items[match.start("verb")] if match["verb"] else None
    if (item.tag == "LNK" and item.value != "bare") or (verb is not None and verb.value not in ("sign", "renew")):
        return []
    group = next((group for group in clause.groups if group.first >= match.end()), None)
    if group is None or clause.row[match.end() : group.cores[0].first] or len(group.cores) != 2:
        return []
    if not are_named(group.cores):
        return []
    status = noun_status(clause, at, at)
    if status == "reported" and verb is not None:
        status = "renewed" if verb.value == "renew" else "signed"
    return [Frame("", at, group.last, status, [at], mutual=group)]


_LABEL = re.compile(r"(?:[9p][-.]?)?d?[wLKtn]{0,3}I(?P<of>[^V:uIO]{0,14}):(?:V?B|[/oW])?$")
_AFTER_LABEL = re.compile(r"p?(?:[.;:,]|$)|p?V?B")


def noun_colon(clause: Clause, at: int) -> list[Frame]:
    """*Memorandum on fisheries: between A and B*, *Letter of intent: exchanged by the rectors of A and B*: a line of a
    list that says first what was signed.
    """
    colon = clause.row.find(":", at)
    group = next((group for group in clause.groups if group.first > colon), None) if colon > 0 else None
    if group is None or len(group.cores) < 2 or not are_named(group.cores) or clause.items[at].form != "one":
        return []
    if _LABEL.match(clause.row[: group.first]) is None or _AFTER_LABEL.match(clause.row, group.last + 1) is None:
        return []
    verb = next((item for item in clause.items[colon : group.first] if item.tag == "VG"), None)
    if verb is not None and verb.value not in ("sign", "renew") and not verb.low.startswith("exchanged"):
        return []
    return [Frame("", at, group.last, noun_status(clause, at, at), [at], mutual=group)]


_IN_ONE = re.compile(r"p?id?[wLK]{0,3}$")
_AT_ODDS = frozenset("over about dispute row talks".split())


def in_noun(clause: Clause, at: int) -> list[Frame]:
    """*A, B in research pact*: a title without a verb."""
    item = clause.items[at]
    if not clause.headline or "V" in clause.row or (item.tag == "LNK" and item.value != "bare"):
        return []
    group = clause.group_before(at)
    if group is None:
        return []
    if any(item.low in _AT_ODDS for item in clause.items[group.last + 1 : at + 3]) or modifies(clause, at):
        return []
    alone = group is clause.groups[0] and len(group.cores) == 2 and are_named(group.cores)
    if not alone or _IN_ONE.fullmatch(clause.row[group.last + 1 : at]) is None or item.form != "one":
        return []
    return [Frame("", group.first, at, noun_status(clause, at, at), [at], mutual=group)]


_NOT_YET = frozenset("planned proposed possible future draft envisaged prospective potential intended upcoming".split())
_NO_MORE = frozenset("former defunct ended cancelled canceled terminated expired lapsed suspended".split())


def _before_pair(clause: Clause, first: int) -> str:
    """Tell the status from the words before a pair: *the **planned** A–B agreement*, *the **former** A–B agreement*."""
    words = {item.low for item in clause.items[max(0, first - 3) : first]}
    return "planned" if words & _NOT_YET else "terminated" if words & _NO_MORE else "reported"


def pair_noun(clause: Clause, at: int) -> list[Frame]:
    """*the A–B agreement*, *the A-B joint programme*: the names that a hyphen ties."""
    if clause.row.count("O", 0, at) < len("AB"):
        return []
    item = clause.items[at]
    if item.tag == "LNK" and item.value != "bare":
        return []
    joint = item.low.startswith("joint") or any(word.low == "joint" for word in clause.items[max(0, at - 3) : at])
    if item.tag in ("ENT", "PRG", "ANA") and not (joint and founded_thing(item)) and item.tag != "PRG":
        return []
    if item.tag == "PRG" and not joint:
        return []
    pair = hyphened_pair(clause, at)
    if pair is None:
        return []
    kind = "" if item.tag in ("INS", "LNK") else founded_thing(item) or "joint-programme"
    status = noun_status(clause, at, at)
    if status == "reported":
        status = _before_pair(clause, pair.cores[0].at)
    if status == "reported" and [each.low for each in clause.items[at + 1 : at + 2]] == ["signed"]:
        status = "signed"
    instruments = [at] if item.tag in ("INS", "LNK") else []
    return [Frame("", pair.cores[0].first, at, status, instruments, mutual=pair, kind=kind)]


# *Signatories:*, *Parties to the agreement:*, *The signatory universities:*
_OF_SIGNERS = re.compile(r"[du]?[wC]?(?P<noun>G)(?:[>o]d?[wLKC]{0,3}(?P<thing>I)p?)?:")


def signatories_label(clause: Clause, at: int) -> list[Frame]:
    """*Signatories: A, B and C*, *Parties to the agreement: A, B*: a label before names."""
    match = _OF_SIGNERS.match(clause.row)
    if match is None or match.start("noun") != at or clause.row.count("V"):
        return []
    words = {item.low for item in clause.items[: at + 1]}
    if not ({"signatories", "signatory", "signing"} & words or (match["thing"] and "parties" in words)):
        return []
    groups = [core.listed or group for group in clause.groups for core in group.cores[:1]]
    names = next((group for group in groups if group.cores[0].at >= match.end()), None)
    if names is None or len(names.cores) < 2 or not are_named(names.cores):
        return []
    if clause.groups[-1].cores[0].at > names.last:
        return []
    thing = match.start("thing") if match["thing"] else -1
    told = noun_status(clause, thing, names.last) if thing >= 0 else "reported"
    status = "signed" if told == "reported" else told
    return [Frame("", 0, names.last, status, [thing] if thing >= 0 else [], mutual=names, kind="agreement")]


LABELS: tuple[tuple[str, str, Rule], ...] = (
    ("pair-noun", "INS LNK ENT PRG ANA", pair_noun),
    ("colon-noun", "INS", colon_noun),
    ("titled-noun", "INS LNK", titled_noun),
    ("noun-colon", "INS", noun_colon),
    ("in-noun", "INS LNK", in_noun),
    ("signatories-label", "GRP", signatories_label),
)
