"""A second paper of those who signed the first, with a date of its own.

signed a memorandum in 2010 and an exchange agreement in 2012          each paper its own date
signed a memorandum in 2010 and, two years later, an agreement         the same
signed a memorandum in 2010, followed by an exchange agreement in 2012
signed a memorandum in 2010; the exchange agreement followed in 2012
signed a memorandum in 2010. An exchange agreement followed in 2012.   in a sentence of its own
signed a letter of intent in May. The agreement was signed in August.  what the letter had been for
have had an agreement since 2008. In May it was extended.              the same paper, renewed
the government approved it in May. It had been signed in March.        the same paper, signed
the senate approved it in May. It was signed on 10 June.               the same
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.document import Sentence
from kg.extract.facts.dates import DateMention
from kg.extract.frames.frame import Clause
from kg.extract.names.offsets import has_any
from kg.extract.papers import PACT
from kg.extract.parties.candidate import Candidate, found_since
from kg.extract.readings import Reading
from kg.extract.telling.clause_dates import is_bound, is_of_other_paper
from kg.extract.telling.context import Context
from kg.extract.telling.kinds import OF_NO_KIND, instrument_kind
from kg.extract.telling.noun_dates import exact, is_of_founding

# By the letters of a clause, where the part of a second paper begins: *and an exchange agreement*, *and, two years
# later, an agreement*, *, followed by an agreement*, *; the exchange agreement followed*
_TIME = "[/i]?d?[nw]{0,2}[t9][t9w]{0,3}"
_SECOND = re.compile(rf"[,;&]{{0,2}}(?:[&;,](?:{_TIME},?|,{_TIME},)?|V[B/])(?=[dn][wsACLNnt]{{0,5}}I)")
_CAME = frozenset(("followed", "came", "came next", "was added", "were added", "has followed", "had followed"))
_CAME_WORDS = ("followed", "came", "added")
# *An exchange agreement followed in 2012*, *In 2012 an exchange agreement was added*
_FOLLOWED = re.compile(rf"(?:{_TIME},?)?[dn][wsACLNnt]{{0,5}}(?P<paper>I)[^VOPWru;]{{0,12}}(?P<verb>V)")
_NEAR = 2
_DONE = ("signed", "renewed", "reported")


def papers_apart(found: list[Candidate], clause: Clause, context: Context, sentence: Sentence) -> list[Candidate]:
    """Give each of two papers that the same parties signed at different times its date and kind.

    Args:
        found: What the sentence tells.
    """
    if not found or clause.row.count("I") < 2 or len({one.members for one in found}) != 1:
        return found
    first = found[0]
    if not first.rule.startswith("sign") or first.sides or len(first.members) < 2 or first.status not in _DONE:
        return found
    dates = [date for date in context.dates(sentence) if _is_of_paper(date, sentence)]
    part = _second_part(clause, dates) if len(dates) > 1 else None
    if part is None:
        return found
    start, paper = part
    told = [[date for date in dates if (date.start >= start) == behind] for behind in (False, True)]
    if len(told[0]) != 1 or len(told[1]) != 1 or not _fit(told[0][0], told[1][0], context):
        return found
    kind = _kind(clause, paper, sentence)
    one = first.but(date=exact(told[0][0]), guessed=False, kind=_kind(clause, clause.row.index("I"), sentence))
    end = max(first.end, clause.items[paper].end)
    return [one, first.but(date=exact(told[1][0]), guessed=False, kind=kind, fresh=False, end=end)]


def paper_that_followed(
    reading: Reading, number: int, found: Sequence[Candidate], context: Context
) -> list[Candidate]:
    """Read a paper that came after the one told before: *An exchange agreement followed in 2012.*"""
    clause, sentence = reading.clause, reading.sentence
    if clause is None or not has_any(sentence.text, _CAME_WORDS) or any(one.sentence == number for one in found):
        return []
    match = _FOLLOWED.match(clause.row)
    if match is None or clause.items[match.start("verb")].low not in _CAME or clause.row.count("V") > 1:
        return []
    if not _can_be_theirs(clause, match.start("paper"), match.start("verb")):
        return []
    before = next((one for one in reversed(found) if one.members and number - one.sentence <= _NEAR), None)
    if before is None or not before.rule.startswith("sign") or before.sides or before.status not in _DONE:
        return []
    dates = [date for date in context.dates(sentence) if _is_of_paper(date, sentence)]
    if len(dates) != 1 or before.date is None or len(before.members) < 2 or context.named_in(number) - before.members:
        return []
    day = exact(dates[0])
    if day[: len(before.date)] <= before.date[: len(day)] or not context.can_be_past(day, "signed"):
        return []
    end = clause.items[match.start("verb")].end
    return [
        before.but(
            kind=_kind(clause, match.start("paper"), sentence), date=day, guessed=False, sentence=number,
            start=sentence.start, end=end, spans=[(sentence.start, end)], fresh=False, signatories=(), place=None,
        )
    ]  # fmt: skip


# *by five years*, *by mutual consent*, *by both rectors*; not *by two floors*
_BY_OTHER = (
    r"by (?!(?:[\w-]+ ){0,3}?(?:[\w-]+-)?(?:years?|months?|decades?|terms?|periods?|semesters?)\b|[A-Z]|mutual |common "
    r"|both |them\b|signing |an? (?:protocol|supplement|annex|letter|signature)\b|(?:the |its |their )?(?:[\w-]+ )?"
    r"(?:sides|parties|partners|rectors?|presidents?|universities|institutions|heads|leaders|end)\b)"
)
# *On 4 May it was extended by five years*; not *extended to other subjects*
_RENEWED = re.compile(
    r"(?:(?:On|In|Last|This|Earlier) [^,;.]{1,40}?,? )?"
    rf"(?:[Ii]t|[Tt]his|[Tt]heir (?:[\w-]+ ){{0,2}}{PACT}) (?:was|has been|had been|has now been)"
    r" (?:\w+ly |then |also |last |now |since |again |just )*(?:renewed|extended|prolonged)\b"
    rf"(?! (?:to (?:include|cover|other|all|the|its|new)|with|into)\b)(?![^.;]* {_BY_OTHER})"
)
# *It ran out in April, but was renewed in May*
_RAN_OUT = re.compile(
    r"It (?:ran out|expired|lapsed|ended|was to (?:run out|expire)|had (?:run out|expired))[^,;.]{0,30},? (?:but|and)"
    r" (?:it )?(?:(?:was|has been|has since been)(?: (?:then|since|now|promptly|soon|at once))*)"
    r" (?:renewed|extended|prolonged)\b"
)
_RENEWALS = ("renewed", "extended", "prolonged")


# Things that *it* cannot mean where it was extended
_NO_RIVALS = frozenset(
    "presence field area occasion framework aim goal purpose basis city capital town village side help name behalf"
    " world country region future end beginning start middle exchange promotion development teaching ceremony week"
    " month year day morning evening afternoon first same other".split()
)
_THING = re.compile("d(?P<words>[wACKLNnatm]*V?)(?=(?P<next>.?))")


def _names_other_thing(clause: Clause) -> bool:
    """Say whether *it* behind a sentence may be something else than its paper: *an agreement on **a new building***,
    *during **the strike***; not *in the presence of the minister*.
    """
    for match in _THING.finditer(clause.row):
        words = clause.items[slice(*match.span("words"))]
        if words and words[-1].tag == "VG" and words[-1].low not in _BUILDINGS:
            words = words[:-1]
        elif match["next"] in tuple("IGRE"):
            continue  # "an exchange agreement", "the rectors"
        head = words[-1] if words else None
        if head is not None and head.tag in ("W", "ENT", "PRG", "MRK", "VG") and _is_one(head.low):
            return True
    return False


_BUILDINGS = frozenset(("building", "meeting", "opening", "training", "gathering"))


def _is_one(word: str) -> bool:
    return word not in _NO_RIVALS and (not word.endswith("s") or word.endswith(("ss", "us", "is")))


def renewed_later(
    readings: Sequence[Reading], number: int, found: Sequence[Candidate], context: Context
) -> list[Candidate]:
    """Read the renewal of what the sentence before tells of: *On 4 May it was extended by five years.*"""
    sentence = readings[number].sentence
    if not has_any(sentence.text, _RENEWALS) or context.named_in(number):
        return []
    ran_out = _RAN_OUT.match(sentence.text)
    if ran_out is None and _RENEWED.match(sentence.text) is None:
        return []
    lately = found_since(found, number - 1)
    before = [one for one in lately if one.sentence == number - 1 and one.members]
    theirs = sentence.text.startswith("Their ")
    here = [one for one in lately if one.sentence == number and (one.members or not theirs)]
    if here or len({one.members for one in before}) != 1:
        return []
    last, told = before[-1], readings[number - 1].clause
    if told is None or _names_other_thing(told):
        return []
    if last.sides or last.status not in _DONE or last.kind == "joint-institute" or (theirs and len(last.members) > 2):
        return []
    behind = sentence.start + (ran_out.end() if ran_out is not None else 0)
    dates = [date for date in context.dates(sentence) if date.start >= behind and not is_bound(date, sentence)]
    days = sorted(exact(date) for date in dates if context.can_be_past(date.date, "renewed"))
    return [
        last.but(
            status="renewed", date=days[-1] if days else None, guessed=False, begun=False, sentence=number,
            rule="sign-passive", start=sentence.start, end=sentence.end, spans=[(sentence.start, sentence.end)],
            known=True, definite=True, fresh=True, headline=False, signatories=(), place=None,
        )
    ]  # fmt: skip


# *It had already been signed by both rectors in March*; not *had been signed by one side only*
_HAD_BEEN = re.compile(
    r"(?:It|This|The (?:agreement|memorandum|contract|document|convention|protocol|accord|text|paper)) had"
    r" (?:already |previously |earlier |in fact )*been signed\b(?![^.]*\b(?:only|one side|provisionally)\b)"
)

# *It was finally signed on 10 May by both rectors*
_WAS_THEN = re.compile(
    r"(?:(?:On|In|Last|This|Yesterday|Today|Earlier|At)\b[^.;]{0,60}?,? )?[Ii]t (?:was|has been|has now been)"
    r" (?:then |finally |now |also |at last |officially |formally |eventually |duly |later |subsequently |solemnly )*"
    r"signed\b(?! (?:into law|off|up|by (?:only|one side|neither|none|nobody))\b)(?![^.]*\bonly by\b)"
)


# *The memorandum was then signed*, *In the end it was signed*; not *the memorandum was signed by the ministry*
_PAPER_THEN = re.compile(
    r"(?:(?:Then|Later|Finally|Eventually|Afterwards|In the end|At the end)\b[^.;,]{0,30},? )?"
    r"(?:[Tt]he (?P<paper>memorandum(?: of (?:understanding|cooperation))?|agreement|contract|m\.?o\.?u\.?|documents?"
    r"|accord|protocol|pact|papers?|convention)|[Ii]t) (?:\([^)]*\) )?(?:was|were|has been|have been)"
    r" (?:then |finally |now |also |at last |officially |formally |eventually |duly |later |subsequently |solemnly )*"
    r"signed(?! (?:into law|off|up)\b)(?=[.,;!]|$| (?:ceremon|on\b|in\b|at\b|during\b|yesterday\b|today\b|last\b"
    r"|by (?:the (?:two|rectors|presidents|heads|leaders|sides|parties)|both)\b|here\b|there\b|before\b|after\b"
    r"|solemnly\b))",
    re.IGNORECASE,
)
_ONE_SIDE = re.compile(r"\b(?:only|one side|neither|nobody|provisionally|unless|if|not|never)\b")


def _is_the_paper(paper: re.Match[str] | None, plan: Candidate, day: str | None, context: Context) -> bool:
    """Say whether what was signed is what the sentence before has in view: *A proposed a memorandum to B. **The
    memorandum** was signed.*
    """
    if paper is None or plan.again or plan.kind not in ("agreement", "mou", "other", "declaration"):
        return False
    if _ONE_SIDE.search(paper.string) is not None or (day is not None and not context.is_recent(day)):
        return False
    word = (paper["paper"] or "document").lower()
    told = context.sentences[plan.sentence].text.lower()
    known = word[:6] in told or (word.startswith("m") and ("memorand" in told or "mou" in told))
    return known or word.startswith(("document", "paper"))


def signed_after_all(
    readings: Sequence[Reading], number: int, found: list[Candidate], context: Context
) -> list[Candidate]:
    """Give what was found, and for the plan of the sentence before the agreement that was signed: *The senate approved
    the agreement with B on 28 April. It was signed on 10 May.*; it may have been signed already, *It had been signed in
    March.*
    """
    sentence, told = readings[number].sentence, readings[number - 1].clause if number else None
    if " signed" not in sentence.text or context.named_in(number) or told is None:
        return found
    already = _HAD_BEEN.match(sentence.text) is not None
    then = _WAS_THEN.match(sentence.text) is not None and not _names_other_thing(told)
    paper = _PAPER_THEN.match(sentence.text)
    if not (already or then or paper):
        return found
    lately = found_since(found, number - 1)
    before = [one for one in lately if one.sentence == number - 1 and one.members]
    if len(before) != 1 or before[0].status != "planned" or before[0].sides:
        return found
    if any(one.members for one in lately if one.sentence == number):
        return found
    dates = [date for date in context.dates(sentence) if context.can_be_past(date.date, "signed")]
    approved = "approv" in context.sentences[before[0].sentence].text.lower()
    plan = before[0]
    day = exact(dates[0]) if len(dates) == 1 else None
    if already and (not approved or day is None) or not (already or day is None or _is_later(day, plan.date)):
        return found
    if not already and (paper or day is None) and not _is_the_paper(paper, plan, day, context):
        return found
    if day is None and plan.date is not None and context.can_be_past(plan.date, "signed"):
        day = plan.date  # "were to sign it on Monday. It was signed in the presence of the ambassador."
    signed = plan.but(
        status="signed", date=day, guessed=False, sentence=number,
        rule="sign-passive", start=sentence.start, end=sentence.end,
        spans=[(plan.start, plan.end), (sentence.start, sentence.end)],
        known=True, definite=True, fresh=True, headline=False, signatories=(), place=None,
    )  # fmt: skip
    return [*(one for one in found if one is not plan), signed]


def _is_later(day: str, planned: str | None) -> bool:
    """Say whether a day lies behind that of a plan: of a month or a year it may lie in it."""
    return planned is None or day[: len(planned)] >= planned[: len(day)]


# What tells of a paper without telling whose it is or of what else
_PLAIN = frozenset(
    "itself proper then also later next own final formal full actual definitive real binding second new follow-"
    " up further bilateral joint academic general detailed specific framework master main exchange student staff"
    " research mobility implementation implementing scientific international five-year five year years three-"
    " year".split()
)
_BETWEEN_THEM = re.compile(r"between (?:them|both|the (?:two|parties|partners|universities|institutions|sides))\b")


def _can_be_theirs(clause: Clause, paper: int, verb: int) -> bool:
    """Say whether a later paper can be of those who signed the first: *the agreement **itself***, *an agreement **on
    student exchange***; not *the agreement **with the builder***, *a **pay** agreement*, *one **between the cities***.
    """
    first = clause.row.rfind("d", 0, paper) + 1
    if any(item.tag not in ("LNK", "ENT") and item.low not in _PLAIN for item in clause.items[first:paper]):
        return False
    if "W" in clause.row[verb:]:
        return False
    behind = clause.items[paper + 1 : verb]
    told = " ".join([item.low for item in behind])
    if all(item.low in _PLAIN for item in behind) or _BETWEEN_THEM.match(told) is not None:
        return True
    others = set(clause.row[paper + 1 : verb]) & set("RGECOT")
    if others or behind[0].low not in ("on", "for", "of", "about", "covering"):
        return False
    return any(item.tag in ("LNK", "ENT") or item.low in _THEIR_MATTERS for item in behind)


_THEIR_MATTERS = frozenset("exchange exchanges mobility research teaching students degrees studies doctorates".split())


def after_letter(found: list[Candidate], told: Sequence[Candidate], clause: Clause | None) -> list[Candidate]:
    """Give the agreement that a letter of intent had been for to those who had signed the letter: *signed a letter of
    intent in May. The agreement itself was signed in August.*

    Args:
        found: What a sentence tells.
        told: What the sentences before tell.
        clause: The sentence.
    """
    if not found or clause is None:
        return found
    before = next((one for one in reversed(told) if one.members), None)
    if before is None or before.kind not in ("other", "mou") or before.date is None or before.status not in _DONE:
        return found
    if not any(_completes(one, before) for one in found) or not _tells_of_theirs(clause):
        return found
    return [_of_same(one, before) if _completes(one, before) else one for one in found]


def _tells_of_theirs(clause: Clause) -> bool:
    paper = clause.row.find("I")
    verb = clause.row.find("V", paper)
    return 0 <= paper < verb and _can_be_theirs(clause, paper, verb)


def _completes(one: Candidate, before: Candidate) -> bool:
    """Say whether a note on *the agreement* tells of a later paper than the letter or memorandum before it."""
    if one.members or one.about or one.many or not one.date or one.guessed or one.status != "signed":
        return False
    if not before.rule.startswith("sign") or before.sides or not 0 < one.sentence - before.sentence <= _NEAR:
        return False
    kinds = ("agreement", "mou", *_SPECIFIC) if before.kind == "other" else _SPECIFIC
    day = before.date or ""
    return one.kind in kinds and one.kind != before.kind and day[: len(one.date)] < one.date[: len(day)]


_SPECIFIC = ("exchange", "joint-programme", "joint-institute")


def _of_same(one: Candidate, before: Candidate) -> Candidate:
    return one.but(parties=before.parties, resolved=True, definite=False, known=False, fresh=False)


def _is_of_paper(date: DateMention, sentence: Sentence) -> bool:
    """Say whether a date can be that of a signing, not of an end, of an older paper or of a house."""
    return not (is_bound(date, sentence) or is_of_other_paper(date, sentence) or is_of_founding(date, sentence))


def _fit(one: DateMention, two: DateMention, context: Context) -> bool:
    """Say whether two dates are those of an earlier and of a later signing."""
    first, second = exact(one), exact(two)
    size = min(len(first), len(second))
    return first[:size] < second[:size] and context.can_be_past(second, "signed")


def _second_part(clause: Clause, dates: Sequence[DateMention]) -> tuple[int, int] | None:
    """Give where the part of a sentence begins that tells of the second paper, and the place of that paper."""
    verb, paper = clause.row.find("V"), clause.row.find("I")
    for match in _SECOND.finditer(clause.row, max(verb, paper) + 1):
        if "V" in match.group() and clause.items[clause.row.index("V", match.start())].low != "followed":
            continue
        start = clause.items[match.start()].start
        if not any(date.end <= start for date in dates):
            continue
        second = clause.row.index("I", match.end())
        rest = clause.row[second + 1 :]
        verbs = [item.low for item in clause.items[second + 1 :] if item.tag == "VG"]
        if set(rest) & set("OPWru;I") or len(verbs) > 1 or (verbs and verbs[0] not in _CAME):
            return None
        return start, second
    return None


def _kind(clause: Clause, at: int, sentence: Sentence) -> str:
    kind = instrument_kind(clause, at, sentence.text, sentence.start)
    return "agreement" if kind in OF_NO_KIND else kind
