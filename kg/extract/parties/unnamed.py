"""Who signed where the sentence does not name them: *a memorandum was signed*, *a trilateral agreement was signed*.

Two who stand around did, unless a word tells that it was others: a list below, countries, a name that is not read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.extract.clauses.core import Group, are_named
from kg.extract.clauses.items import Item
from kg.extract.frames.active import is_impersonal
from kg.extract.frames.frame import Clause, Frame
from kg.extract.frames.passive import EARLIER
from kg.extract.frames.resulting import came_of_visit
from kg.extract.frames.things import HANDED
from kg.extract.meetings import EVENT_NOUN
from kg.extract.parties.coreference import counted_parties, surrounding_parties
from kg.extract.parties.couple import are_in_deed, two_in_deed, two_together
from kg.extract.parties.focus import Focus
from kg.extract.parties.othermatters import is_of_other_matter, meet_otherwise, named_aside
from kg.extract.parties.withothers import is_with_others, tells_of_other_sides
from kg.extract.parties.wording import is_plural


def _are_many(clause: Clause, first: int) -> bool:
    """Say whether more are counted than two would sign: *23 agreements were signed at the summit*."""
    counts = [item.value for item in clause.items[max(0, first - 3) : first] if item.tag == "NUM"]
    return any(count.isdigit() and int(count) > _FEW for count in counts)


_FEW = 5


def _are_listed_below(clause: Clause, first: int) -> bool:
    """Say whether a list names what was signed: *the following documents were signed:*."""
    following = any(item.low == "following" for item in clause.items[max(0, first - 4) : first])
    return following and clause.items[-1].tag == "COL"


def unnamed_subject(clause: Clause, frame: Frame, focus: Focus) -> list[int]:
    """Name who signed where the sentence does not: *a trilateral agreement was signed*, *a memorandum was signed*."""
    if frame.partners or frame.subject is not None:
        return []
    first = frame.instruments[0] if frame.instruments else 0
    doing = _doing_under(clause, frame, first)
    if doing:
        return doing
    counts = [int(item.value) for item in clause.items[max(0, first - 3) : first] if item.tag == "JOINT" and item.value]
    subject = counted_parties(focus, counts[0]) if counts else []
    if (
        subject
        or (frame.definite and focus.parties)
        or not _is_news(clause, frame)
        or (
            (focus.current or focus.parties)
            and frame.rule == "signing-noun"
            and not came_of_visit(clause, frame.verb)
        )
        or _is_promised(clause, frame, focus)
        or _are_many(clause, first)
        or _are_listed_below(clause, first)
        or _tells_signatories(clause, max(frame.verb, first))
        or (frame.verb >= 0 and _BY_UNREAD.search(clause.row, frame.verb))
        or is_with_others(clause, first, frame.verb)
        or tells_of_other_sides(clause)
        or is_of_other_matter(clause, first, frame.verb)
        or (focus.previous is not None and meet_otherwise(focus.previous[0].text))
    ):
        return subject
    if any(item.low in _THEREFOR for item in clause.items) and not focus.current and (two := two_together(focus)):
        return two  # "A will work with Siemens. A memorandum to that effect was signed"
    verb = frame.verb if frame.verb >= 0 else first
    places = _meeting_places(clause, verb) | _other_offices(clause) | _bystanders(clause, verb)
    places |= named_aside(clause, verb)
    founded = _founded_by_it(clause) | _whose_it_is(clause, first)
    around = surrounding_parties(focus, verb, founded=founded, places=places)
    if around or focus.parties or "B" in clause.row[verb:]:
        return around
    if focus.current:
        return _before_colon(clause, focus, first)
    alone = _ALONE.fullmatch(clause.row, 0, first) is not None and first + 1 == verb
    return two_in_deed(focus) if alone else []


# *The contract was*, *on Monday an agreement was*; not *in Geneva, an agreement on climate was*
_ALONE = re.compile(r"(?:[/i]?[t9]{1,4},?)?[dn]?[wK]{0,3}")


def _before_colon(clause: Clause, focus: Focus, first: int) -> list[int]:
    """Give the two of *A has won Siemens as a partner: an agreement was signed in Lima*."""
    colon = clause.row.rfind(":", 0, first)
    places = [at for at, _ in focus.current]
    if colon < 0 or any(at > colon for at in places) or "O" in clause.row[colon:]:
        return []
    two = list(dict.fromkeys(place for _, place in focus.current))
    told = " ".join(["¶" if item.tag == "ORG" else item.low for item in clause.items[:colon]])
    return are_in_deed(focus, two, told)


_THEREFOR = frozenset(("to that effect", "to that end", "to this effect", "to this end"))


def _bystanders(clause: Clause, verb: int) -> frozenset[int]:
    """Give who does something else: *agreements were signed **while A looked on***, *in the presence of A*."""
    watched = (core for group in clause.groups if group.governor == "presence" for core in group.cores)
    present = {place for core in watched for place in core.organisations}
    words = (at for at, item in enumerate(clause.items) if at > verb and item.low in ("while", "whereas"))
    start = next(words, len(clause.items))
    return frozenset(item.organisation for item in clause.items[start:] if item.organisation is not None) | present


def _tells_signatories(clause: Clause, at: int) -> bool:
    """Say whether it is told who they are: *an agreement was signed; the signatories were Marie Curie and ...*."""
    following = clause.items[at:]
    return any(item.low == "signatories" and then.value == "be" for item, then in pairwise(following))


_UNDER = re.compile(r"/d?[wLqKC]{0,4}$")
_DOES = re.compile(r"p?(?:,[^VIru]{1,20},)?[at]?V")


def _doing_under(clause: Clause, frame: Frame, first: int) -> list[int]:
    """Give who act *under an agreement signed in Lund*: *A and B will fund students under it*, *a consortium of A, B
    and C was set up under it*.
    """
    under = _UNDER.search(clause.row[:first])
    if under is None or clause.items[under.start()].value != "under" or frame.verb < first:
        return []
    groups = [group for group in clause.groups if group.last < under.start()]
    acting = next((group for group in groups if are_named(group.cores)), None)
    if acting is None or not (acting is groups[0] and acting.governor == "free" or _is_union_of(clause, acting.first)):
        return []
    does = _DOES.match(clause.row, acting.last + 1)
    if does is None or clause.items[does.end() - 1].value == "say":
        return []
    following = clause.row[frame.verb + 1 : frame.verb + 2]
    if following == "B" or (following == "/" and clause.items[frame.verb + 1].value == "between"):
        return []  # "under an agreement signed by the minister"
    named = [place for core in acting.cores for place in core.organisations]
    if len(named) == 1 and acting is groups[0]:
        return _doing_for(clause, groups, first)
    if len(named) == 2:
        return named if len(groups) == 1 else []
    if clause.items[first].low == "treaty" or not _act_together(clause.items[does.end() - 1 : under.start()], acting):
        return []
    alone = not any(core.organisations for group in groups if group is not acting for core in group.cores)
    one = "C" not in clause.row[under.start() : first] and not is_plural(clause, frame)
    return named if alone and one and len(named) > 2 else []


def _doing_for(clause: Clause, groups: Sequence[Group], first: int) -> list[int]:
    """Give who does something at or for another *under an agreement*: *Siemens will train nurses of A under it*."""
    named = [place for group in groups for core in group.cores if core.kind == "org" for place in core.organisations]
    plain = len(groups) == 2 and all(len(group.cores) == 1 for group in groups) and len(set(named)) == 2
    other = plain and groups[1].governor in ("at", "of", "object", "for", "from", "to", "with", "in")
    verbs = clause.row[groups[0].last : first].count("V")
    return named if other and verbs == 1 and "C" not in clause.row[groups[1].last + 1 : first] else []


def _act_together(words: Sequence[Item], acting: Group) -> bool:
    """Say whether what many do under an agreement, verb first, is what its parties do: *train nurses together*, *set
    up a school*, *are partners*, *a consortium of them was set up*; not *pay tax*, *receive funds*, *were rebuilt*.
    """
    verb = words[0]
    said = " ".join(item.low for item in words)
    if "passive" in verb.form:
        return acting.governor != "free" and _FOUNDS.search(verb.low) is not None
    return verb.value in ("team", "work") or _TOGETHER.search(said) is not None or _FOUNDS.search(verb.low) is not None


_FOUNDS = re.compile(r"\b(?:set(?:s|ting)? up|found|establish|creat|launch|form|initiat)")
_TOGETHER = re.compile(
    r"\b(?:together|jointly|partners)\b|^(?:will |have |has |can )?exchang"
    r"|^(?:will )?(?:run|offer|operate|develop|teach)s? .*\bjoint\b"
)


def _is_union_of(clause: Clause, at: int) -> bool:
    """Say whether names make up the union that opens a sentence: *a consortium of A, B and C was set up*."""
    opening = re.search(r"(?:^|,)d?[wLn]{0,2}[AKN]o$", clause.row[:at])
    return opening is not None and _UNION.search(clause.items[opening.end() - 2].low) is not None


_UNION = re.compile(r"\b(?:consortium|alliance|network|partnership|cluster)$")
_FOR_WHICH = re.compile(r"O(?=p?,[4/oi]rd?[wLq]{0,3}$)")


def _whose_it_is(clause: Clause, first: int) -> frozenset[int]:
    """Give what an agreement is for: *the Fjord Institute, for which an agreement was signed*."""
    match = _FOR_WHICH.search(clause.row[:first])
    return frozenset((match.start(),)) if match is not None else frozenset()


def _founded_by_it(clause: Clause) -> frozenset[int]:
    """Give the names in *a memorandum on the setting up of the Nordic Alliance*."""
    return frozenset(match.end() - 1 for match in _FOUNDED.finditer(clause.row) if _founds(clause, match.start(1)))


_FOUNDED = re.compile(r"[/4]d?([wVCA]w?)od?O")


# Names that tell no kind have signed: *by Berg Holding president Jo Li and B rector Eva Ek*, *by Berg Holding and B*,
# *by the Central Office for Teaching*; so have countries: *by Canada and the Union*.
_BY_UNREAD = re.compile(
    r"(?:B|B[^BV;r]*?[,&])d?C[CAE]{0,5}R{1,2}(?:>L)?T?C|Bd?C{1,4}(?:,?&|,)d?O(?!R?C)|Bd?w?Rod?C{1,4}[AE]?(?:,?&|,)"
    r"|BdC{1,3}[AE](?:[4o]|$)|Bd[wA]{1,3},d?O|Bd?L(?:,?&|,|$)"
)
_DOUBLES = re.compile(r"r[Vw][/u]d?[wT]{0,2}Rod?O")


def _other_offices(clause: Clause) -> frozenset[int]:
    """Give the houses that a signer also serves: *Professor Berg of A, who doubles as the rector of B*."""
    return frozenset(
        clause.items[match.end() - 1].organisation
        for match in _DOUBLES.finditer(clause.row)
        if clause.items[match.start() + 1].low.startswith(("double", "also"))
    )


def _meeting_places(clause: Clause, verb: int) -> frozenset[int]:
    """Give the names after a verb of signing that say where a meeting was held: *signed during a meeting at B*."""
    groups = [group for group in clause.groups if group.first > verb and group.governor == "at"]
    return frozenset(
        place
        for group in groups
        if re.search(r"(?:wi|Vi|wVi)d?$", clause.row[: group.first])
        and any(_MEETING.search(item.low) for item in clause.items[max(0, group.first - 3) : group.first])
        for core in group.cores
        for place in core.organisations
    )


_MEETING = re.compile(rf"\b(?:(?:{EVENT_NOUN})s?|meets?)$")


def _founds(clause: Clause, at: int) -> bool:
    words = f"{clause.items[at].low} {clause.items[at + 1].low}"
    return re.match(r"(?:setting up|establish|creation|creating|found|formation|launch)", words) is not None


def _is_promised(clause: Clause, frame: Frame, focus: Focus) -> bool:
    """Say whether *the memoranda* are those with several partners that the text has still to name."""
    promise = focus.promise
    return promise is not None and promise.count > 1 and frame.definite and is_plural(clause, frame)


def _is_news(clause: Clause, frame: Frame) -> bool:
    """Say whether a signing is told without its parties:
    *an agreement was signed*, not *the Berne Convention, signed in 1886*.
    """
    if frame.rule == "visit-result" or is_impersonal(clause, frame.verb):
        return True
    if (
        frame.rule not in ("sign-passive", "signing-noun")
        or len(frame.instruments) not in ((1, 2) if frame.rule == "sign-passive" else (1,))  # "a memorandum and a pact"
        or clause.items[frame.verb].value not in ("sign", "find", "renew")
    ):
        return False
    at = frame.instruments[-1]
    if clause.row[frame.verb - 1] == "r" and "O" in clause.row[at : frame.verb]:
        return False  # "the Treaty for the Nordic Union, which was signed in 1999" is what founded it
    words = clause.items[max(0, at - 6) : at]
    named = at > 0 and clause.items[at - 1].tag in ("CAP", "ORG", "S")
    among = any(item.tag == "PRE" and item.value == "between" for item in clause.items[at + 1 : at + 3])
    if clause.items[at].tag != "INS" or named or among or {word.low for word in words[-3:]} & EARLIER:
        return False
    if frame.rule == "signing-noun":
        bare = clause.row[at - 1] == "o" or any(word.low in ("a", "an") for word in words)
        return at - frame.verb <= 6 and bare
    if frame.definite:
        return clause.items[frame.verb].value == "sign" or clause.items[frame.verb].low.endswith(HANDED)
    return at == 0 or any(_counts_one(word) for word in words)


def _counts_one(word: Item) -> bool:
    """Tell *a memorandum*, *two memoranda* from *many memoranda*, which are none in particular."""
    return (word.tag in ("NUM", "MANY", "ONE") and word.low not in ("many", "most")) or word.low in ("a", "an")
