"""One text that says a thing three times makes one claim with three pieces of evidence.

Two candidates of the same parties are one agreement unless the text tells them apart: by two specific kinds (a
memorandum and an exchange agreement), by two different days, or because one is planned and of another kind. What the
text calls *the agreement* adds its date and place to the last one. Where a partnership ended, what is told of its past
is no partnership of today.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kg.claims import compatible
from kg.extract.parties.candidate import GENERIC, Candidate
from kg.extract.telling.retelling import add_note, date_what_follows, keep_spans

_REACH, _BESIDE = 3, 2
_FOUNDING = frozenset(("found-active", "found-passive", "programme-announced", "joint-noun"))
_NOUNS = frozenset(("between-noun", "with-noun"))
# What is to be done under an agreement tells no more than its name: *under the agreement A will send students to B*.
_UNDER_IT = frozenset(("does-under", "people-under", "fronted-noun", "works-under", "provides-for", "commits-both"))
_STRENGTH = {"terminated": 4, "renewed": 3, "signed": 2, "reported": 1, "planned": 0}


def merge_candidates(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Join candidates that speak of one agreement, in the order of the text."""
    merged: list[Candidate] = []
    waiting: list[Candidate] = []
    hosts: dict[object, list[int]] = {}
    for candidate in _name_again(candidates):
        own = candidate.but(spans=keep_spans([(candidate.start, candidate.end), *candidate.spans]))
        if not own.members:
            if not add_note(merged, own) and not own.guessed and own.rule != "named-again":
                waiting.append(own)
            continue
        alike = hosts.setdefault(own.sides or own.members, [])
        host = next((place for place in alike[-_MOST_COMPARED:] if _is_same(merged[place], own)), None)
        if host is None:
            host = _signed_by_others(merged, own)
            if host is not None:
                merged[host] = merged[host].but(spans=keep_spans([*merged[host].spans, *own.spans]))
                continue
            alike.append(len(merged))
            merged.append(own)
        else:
            merged[host] = _join(merged[host], own)
    date_what_follows(merged, waiting)
    _share_visit(merged)
    return _drop_parts(_drop_wholes(_drop_titles(_end_partnerships(merged))))


def _signed_by_others(merged: list[Candidate], own: Candidate) -> int | None:
    """Find the agreement of which a sentence after it tells who put their names under it: *the Union of Rectors
    signed a memorandum with B. The document was signed by the rector of C and the director of B* is not one of C.
    """
    if not (own.known and own.rule == "sign-passive" and own.status == "signed") or len(own.parties) != 2 or own.many:
        return None
    near = [place for place in range(max(0, len(merged) - 3), len(merged)) if merged[place].parties]
    near = [at for at in near if own.sentence - merged[at].sentence <= 1 and merged[at].end <= own.start]
    if len(near) != 1 or len(merged[near[0]].members & own.members) != 1 or len(merged[near[0]].parties) != 2:
        return None
    one = merged[near[0]]
    fits = one.status == "signed" and _kinds_agree(one, own) and compatible(one.date, own.date)
    return near[0] if fits and not own.resolved else None


def _share_visit(merged: list[Candidate]) -> None:
    """Give what is told of one visit after another the same day: *The two signed. C and D signed a memorandum, too.*"""
    for place, (before, one) in enumerate(pairwise(merged), 1):
        near = 0 <= one.sentence - before.sentence <= _BESIDE and before.guessed and before.status == one.status
        if near and one.date is None and one.status == "signed" and one.rule.startswith("sign"):
            merged[place] = one.but(date=before.date, guessed=True)


def _name_again(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Call a memorandum what sentences before called so: *A signed five memoranda. It signed with B on Monday. The
    pacts are between A and C and A and D.*
    """
    last = ("", -_REACH)
    for candidate in candidates:
        near = last[0] == "mou" and 0 < candidate.sentence - last[1] <= _REACH
        if near and candidate.kind == "agreement" and candidate.known and candidate.rule == "between-noun":
            candidate = candidate.but(kind="mou")
        elif not candidate.unnamed:
            last = (candidate.kind, candidate.sentence)
        elif candidate.kind == "agreement" and last[0] == "mou" and candidate.sentence - last[1] <= _REACH:
            candidate = candidate.but(kind="mou")
        yield candidate


def _is_same(one: Candidate, two: Candidate) -> bool:
    if one.sides or two.sides:
        return one.sides == two.sides
    if (one.again or two.again) and one.status != two.status and "planned" in (one.status, two.status):
        return False  # A and B have an agreement. They think of renewing it.
    if any(_is_past(a, b) for a, b in ((one, two), (two, one))):
        return False
    again = (one.status == "renewed") != (two.status == "renewed")
    if one.members != two.members or _is_added(one, two):
        return False
    if not (one.guessed or two.guessed or again or compatible(one.date, two.date)):
        return False
    return _kinds_agree(one, two)


def _is_added(one: Candidate, two: Candidate) -> bool:
    """Say whether a sentence tells of another paper of the same two: *signed a general agreement. A student exchange
    agreement was added at the same ceremony*.
    """
    if two.fresh or two.known or one.headline or one.kind == two.kind or two.kind not in _SPECIFIC:
        return False
    told = one.kind in ("agreement", *_SPECIFIC) and one.rule.startswith(_PAPERS) and one.status in _DONE
    near = told and 0 < two.sentence - one.sentence <= _BESIDE
    return near and two.rule.startswith((*_PAPERS, "found-active")) and two.status in _DONE


_PAPERS, _DONE = ("sign", "between-noun"), ("signed", "reported")
_SPECIFIC = ("exchange", "joint-programme", "joint-institute")


def with_added(found: Sequence[Candidate]) -> list[Candidate]:
    """Give a paper of nobody named to the two that signed another right before: *They signed a general agreement. A
    student exchange agreement was signed as well.*
    """
    told: list[Candidate] = []
    before: Candidate | None = None
    for one in found:
        if before is not None and not one.members and not one.about and one.rule == "sign-passive" and not one.definite:
            owned = one.but(parties=before.parties, resolved=True)
            one = owned if len(before.parties) == 2 and not one.many and _is_added(before, owned) else one
        before = one if one.members else before
        told.append(one)
    return told


def _is_past(ended: Candidate, one: Candidate) -> bool:
    """Say whether what ended is told apart from what was signed: *signed a fresh pact. The first one ran out*."""
    if not (ended.status == "terminated" and ended.former and one.status in ("signed", "renewed")) or one.former:
        return False
    return one.date is None or (ended.date is not None and one.date >= ended.date[:4])


def _kinds_agree(one: Candidate, two: Candidate) -> bool:
    if one.kind == two.kind or two.definite:
        return True
    if (one.rule in _FOUNDING) != (two.rule in _FOUNDING) and abs(one.sentence - two.sentence) > 1:
        return False
    if {one.kind, two.kind} == {"agreement", "declaration"}:
        return False
    if one.kind in GENERIC or two.kind in GENERIC:
        return not (
            "planned" in (one.status, two.status)
            and one.status != two.status
            and "joint-institute" in (one.kind, two.kind)
        )
    if "team-up" in (one.rule, two.rule) and "planned" not in (one.status, two.status):
        return "mou" in (one.kind, two.kind)  # under their memorandum they team up to open a centre
    founding = {"joint-institute", "joint-programme"}
    if one.kind in founding or two.kind in founding:
        return abs(one.sentence - two.sentence) <= 1 and (one.status == "planned") == (two.status == "planned")
    return False


def _join(one: Candidate, two: Candidate) -> Candidate:
    status = max(one.status, two.status, key=lambda status: _STRENGTH[status])
    if any(a.status == "planned" and _only_named(b) for a, b in ((one, two), (two, one))):
        status = "planned"
    kind = min(one.kind, two.kind, key=_rank)
    if status == "planned" != max(one.status, two.status):
        kind = one.kind if one.status == "planned" else two.kind
    date = _date(one, two, status)
    return one.but(
        kind=kind,
        status=status,
        spans=keep_spans([*one.spans, *two.spans]),
        date=date,
        sealed=any(each.date == date and (each.sealed or each.rule.startswith("sign")) for each in (one, two)),
        guessed=all(each.guessed or not each.date or each.date != date for each in (one, two)),
        begun=all(each.begun or not each.date for each in (one, two)),
        signatories=tuple({signatory.name: signatory for signatory in (*two.signatories, *one.signatories)}.values()),
        earlier=_earlier(one, two, status),
        place=one.place or two.place,
        establishes=one.establishes or two.establishes,
        rule=one.rule,
        resolved=one.resolved and two.resolved,
        definite=one.definite and two.definite,
        headline=one.headline and two.headline,
    )


def _only_named(one: Candidate) -> bool:
    """Say whether the text names the agreement without telling that it was made: *the agreement between A and B*."""
    if one.status == "signed":
        return one.headline  # "A signs MoU with B" may announce what is to be signed
    if one.rule == "team-up":
        return one.headline and one.status == "reported"  # "A and B become partners"
    return one.status == "reported" and one.rule in (*_NOUNS, *_UNDER_IT, "sign-active", "have", "found-partnership")


def _date(one: Candidate, two: Candidate, status: str) -> str | None:
    """Choose the date that is told before one that is guessed, then the more exact; of a renewal, not that of the
    first signing or of an earlier renewal.
    """
    dated = [each for each in (one, two) if each.date and not _is_begun_before(each, status)]
    dated = [each for each in dated if status != "terminated" or each.status == status]
    if status == "renewed":
        news = any(each.status == status and each.fresh for each in (one, two))
        news = news and not (_is_told_below(one, two) or _is_told_below(two, one))
        of_renewal = [each for each in dated if each.status == status]  # *renewed it with a further memorandum*
        days = [each for each in of_renewal if each.date and len(each.date) == len("2025-09-27")]
        dated = ([each for each in of_renewal if each.fresh] or days) if news else dated
    told = [each.date for each in dated if not each.guessed] or [each.date for each in dated]
    return max((date for date in told if date), key=len, default=None)


def _is_told_below(headline: Candidate, below: Candidate) -> bool:
    """Say whether a text opens with the signing by which its headline's agreement is renewed: *A and B renew their
    partnership. **Another memorandum was signed on 4 May***.
    """
    told = headline.headline and headline.status == "renewed" and headline.date is None
    return told and below.status == "signed" and below.sentence <= _TOLD_BELOW and not below.former


def _is_begun_before(one: Candidate, status: str) -> bool:
    """Say whether a date is that of a beginning and not of the signing told of: *In 2008 A began a partnership with B.
    Now they have signed a memorandum.*
    """
    return one.begun and one.status == "reported" and status in ("signed", "renewed")


def _earlier(one: Candidate, two: Candidate, status: str) -> str | None:
    """Keep the day of signing of what another sentence says has ended."""
    if status != "terminated":
        return None
    past = next((each.date for each in (one, two) if each.status in ("signed", "reported")), None)
    return one.earlier or two.earlier or past


# So many sentences below its headline a text tells its news.
_TOLD_BELOW = 3
# More agreements than this of the same parties are a list, in which only the last ones are compared.
_MOST_OF_STAR = 6
_MOST_COMPARED = 50
_ORDER = (
    "mutual-recognition",
    "mou",
    "joint-institute",
    "joint-programme",
    "exchange",
    "declaration",
    "agreement",
    "other",
)


def _rank(kind: str) -> int:
    return _ORDER.index(kind)


def _end_partnerships(candidates: list[Candidate]) -> list[Candidate]:
    """Let the end of a partnership stand for what the text tells of its past."""
    candidates = [_with_beginning(one, candidates) for one in candidates]
    ended = _by_member(candidate for candidate in candidates if candidate.status == "terminated")
    kept = []
    for candidate in candidates:
        others = [other for other in _near(candidate, ended) if not (other is candidate or _is_past(other, candidate))]
        over = any(candidate.members <= other.members for other in others)
        if not over or candidate.status == "terminated" or candidate.status == "renewed":
            kept.append(candidate)
    return kept


def _with_beginning(ended: Candidate, candidates: Sequence[Candidate]) -> Candidate:
    """Give what ended the date on which a sentence before tells that it was signed: *In 2014 A and B signed an
    agreement. It was cancelled in May.*
    """
    if ended.status != "terminated" or ended.earlier is not None or ended.sides:
        return ended
    past = [one for one in candidates if one.members == ended.members and one.status in _DONE and one.date is not None]
    if len(past) != 1 or past[0].guessed or past[0].sentence > ended.sentence:
        return ended
    before = ended.date is None or (past[0].date or "") < ended.date[: len(past[0].date or "")]
    return ended.but(earlier=past[0].date) if before else ended


def _drop_titles(candidates: list[Candidate]) -> list[Candidate]:
    """Drop the title that joins whom the text tells apart: *A, B and C sign pact with D* above *A, B and C have each
    signed a memorandum with D*.
    """
    pairs = {one.members for one in candidates if len(one.parties) == 2 and not one.headline and one.status == "signed"}
    return [one for one in candidates if not (one.headline and len(one.parties) > 2 and _has_hub(one, pairs))]


def _has_hub(one: Candidate, pairs: set[frozenset[int]]) -> bool:
    return any(all(frozenset((hub, each)) in pairs for each in one.members - {hub}) for hub in one.members)


def _drop_wholes(candidates: list[Candidate]) -> list[Candidate]:
    """Drop one of three and more of which the text goes on to tell that each signed its own: *A signed the MoU with B
    and C. The MoU of A and B bears the date of 4 May. A and C signed it in June.*
    """
    if not any(len(one.parties) > 2 and one.rule == "sign-active" for one in candidates):
        return candidates
    return [one for one in candidates if not _is_told_in_pairs(one, candidates)]


def _is_told_in_pairs(whole: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Say whether later sentences tell of one agreement of the first party with each of the others."""
    if not 2 < len(whole.parties) <= _MOST_OF_STAR or whole.rule != "sign-active" or whole.status != "signed":
        return False
    hub, *others = whole.parties
    pairs = {
        min(one.members - {hub})
        for one in candidates
        if len(one.parties) == 2 and hub in one.members and one.sentence > whole.sentence
        if one.status == "signed" and one.kind == whole.kind and not one.begun and one.date is not None
    }
    return pairs >= {*others}


def _drop_parts(candidates: list[Candidate]) -> list[Candidate]:
    """Drop the mere mention of two parties of an agreement of three: *the partnership of A and B*."""
    signed = _by_member(other for other in candidates if not other.sides and other.status == "signed")
    return [
        candidate
        for candidate in candidates
        if not (
            (candidate.resolved or candidate.definite or candidate.headline or candidate.kind in GENERIC)
            and candidate.status in ("reported", "signed")
            and candidate.rule in ("between-noun", "team-up", "agree", "sign-active", "sign-passive")
            and any(candidate.members < other.members for other in _near(candidate, signed))
        )
    ]


def _by_member(candidates: Iterable[Candidate]) -> dict[int, list[Candidate]]:
    """Arrange candidates by each of their members."""
    found: dict[int, list[Candidate]] = {}
    for candidate in candidates:
        for member in candidate.members:
            found.setdefault(member, []).append(candidate)
    return found


def _near(candidate: Candidate, others: dict[int, list[Candidate]]) -> list[Candidate]:
    """Give those that can have all members of a candidate: the ones of its rarest member."""
    return min((others.get(member, []) for member in candidate.members), key=len)[:_MOST_COMPARED]
