"""What stands beside a candidate and makes something else of it: *QS World University **Rankings***."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym, is_blend
from kg.extract.names.behind import opens_occasion
from kg.extract.names.grammar import COURTS, Candidate
from kg.extract.names.lexicon import find_country
from kg.extract.names.parts import PARTS
from kg.extract.names.tokens import CAP, OWNS, Token

# What a university's name may open without the university being meant.
_BRANDS = frozenset(
    "press rankings ranking games review journal magazine news times herald index guide cup hall".split()
)


_TITLED = ("rated as a", "rated as", "title of", "title of a", "named")
_AS_TITLE = tuple(f"{before} {mark}" for before in _TITLED for mark in "\"“'‘")
_DEANS = ("Dean of the ", "dean of the ", "Dean of ", "dean of ", "Dean, ")
_LOWER_MEMBERS = (" universities", " colleges", " institutions", " schools")
# What a name in one word is said to be right before it.
_DESCRIBED = frozenset("other association company institute research government service".split())
_WIDE = frozenset({"Africa", "Asia", "Europe", "America", "Pacific"})
# What a headline says that a council does: "Oslo City Council Signs Agreement".
_SIGNS = frozenset("sign signs signed ink inks inked seal seals sealed renew renews renewed".split())
_LEADERS = frozenset("rectors presidents leaders students lecturers professors".split())
# What ties the universities of two countries and is called so: "the Norway–Peru University Links agreement".
_TIES = frozenset("links link partnership partnerships exchange exchanges cooperation network scheme alliance".split())


def _is_land(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether a name is a country's and a head alone: *UK University*."""
    left = " ".join(t.text for t in tokens[candidate.first : candidate.head]).replace(" – ", "-").replace("–", "-")
    if "-" in left and all(find_country(part) or part in _WIDE or part.isupper() for part in left.split("-")):
        return True  # "UNESCO-China-Africa University Leaders Meeting"
    return candidate.last == candidate.head + 1 and find_country(left) is not None


def derails(candidate: Candidate, tokens: Sequence[Token], text: str) -> bool:
    """Say whether a word beside it makes it something else.

    *QS World University **Rankings***, *in Laos—Training Center*.
    """
    after = next((t for t in tokens[candidate.last : candidate.last + 5] if t.start >= candidate.end), None)
    if _names_an_event(candidate, tokens) or text.startswith((" ranking", " league table"), candidate.end):
        return True
    if candidate.kind == "association" and text.startswith(_LOWER_MEMBERS, candidate.end):
        return True  # "Consortium of MP universities"
    if tokens[candidate.head].low == "college" and text.endswith(_DEANS, 0, candidate.start):
        if candidate.last > candidate.head + 1 and tokens[candidate.head + 1].low == "of":
            return True  # "Dean of the [Ola Berg College of Nursing]": a university's own
    if candidate.kind == "university" and after is not None and after.low in _LEADERS and _is_land(candidate, tokens):
        return True  # "Russian and UK University Rectors"
    if candidate.kind == "university" and after is not None and after.kind == CAP and after.low in _TIES:
        return after.start == candidate.end + 1 and _is_land(candidate, tokens)
    if after is not None and candidate.kind == "university" and (after.low, after.kind) == ("city", CAP):
        return after.start == candidate.end + 1 and text.startswith("University", candidate.end - 10)  # a campus
    if after is not None and candidate.kind in _DESCRIBED and after.start == candidate.end + 1 and is_blend(after.text):
        return True  # "Norwegian Training Organisation [ServiceBQ]"
    if candidate.kind == "school" and text.startswith((" №", " No.", " #"), candidate.end):
        return True  # "Harbour Gymnasium [№ 38]" (`kg.extract.names.numbered`)
    if tokens[candidate.head].low == "court" and (
        tokens[candidate.head - 1].low not in COURTS or text.startswith((" judge", " justice"), candidate.end)
    ):
        return True
    if candidate.kind in ("bank", "company") and text.startswith(" universities", candidate.end):
        return True  # "Oslo South Bank universities"
    if text.endswith(_AS_TITLE, 0, candidate.start):
        return True  # "awarded the title of “Advanced Harbour Institute”"
    if text[candidate.start - 1 : candidate.start] == "—" and candidate.kind in PARTS:
        return True
    if tokens[candidate.last - 1].low in ("mechanism", "project", "programme", "program", "initiative", "scholarship"):
        return True
    if after is not None and tokens[candidate.last - 1].low == "group" and after.low in lexicon.words("roles"):
        return True  # "Harbour Group Executive" is an office at Harbour
    if after is not None and tokens[candidate.last - 1].low == "holding" and after.low in ("the", "a", "an", "up"):
        return True
    loose = (
        tokens[candidate.head].low in ("service", "services", "group", "network", "bank", "society", "union")
        and candidate.last == candidate.head + 1
    )
    if (
        after is not None
        and after.kind == CAP
        and loose
        and after.low not in lexicon.words("roles")
        and lexicon.is_plain(after.low)
    ):
        return True
    if after is not None and after.kind == CAP and after.low in lexicon.words("derailers"):
        # "Uppsala University MoU" is the university's, "Uppsala University Press" another
        return candidate.kind != "university" or not candidate.own or after.low in _BRANDS
    return candidate.kind in ("council", "association", "committee", "centre") and _names_a_thing(candidate, tokens)


def _names_a_thing(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether plain words and a derailer follow: *National Council **Licensure Examination***."""
    if candidate.last < len(tokens) and opens_occasion(tokens, candidate.last):
        return False
    for token in tokens[candidate.last : candidate.last + 4]:
        if token.kind != CAP or token.low in lexicon.words("roles") or token.low in _SIGNS:
            return False
        if token.low in lexicon.words("derailers") or token.low in ("meeting", "meetings", "session", "conference"):
            return True
    return False


def _names_an_event(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether a conference takes its name from the words: *Philippines-China University **President Dialogue***."""
    if candidate.kind == "association" and candidate.last < len(tokens) and opens_occasion(tokens, candidate.last):
        return False
    for at, token in enumerate(tokens[candidate.last : candidate.last + 5]):
        if token.kind == OWNS and at:
            continue  # "Norway-Chile University Presidents' Forum"
        if token.kind != CAP:
            return False
        head = lexicon.heads().get(token.low)
        if head is not None and head.kind == "event":
            return candidate.kind != "event"
    return False


def _is_of_ministry(part: Candidate, before: Candidate, tokens: Sequence[Token]) -> bool:
    """Say whether a department is for what its ministry is: *Ministry of Health and Sport, **Department of Sport***."""
    fields = {t.low for t in tokens[part.first : part.last] if t.kind == CAP} - {"department"}
    return tokens[before.head].low == "ministry" and fields <= {t.low for t in tokens[before.first : before.last]}


def is_owned(index: int, candidates: Sequence[Candidate], tokens: Sequence[Token]) -> bool:
    """Say whether a government owns an office: *Bergen City Government's **Economic Development Bureau***."""
    following = candidates[index + 1] if index + 1 < len(candidates) else None
    if (
        following is not None
        and following.zone == candidates[index].zone
        and tokens[following.head].low == "ministry"
        and tokens[candidates[index].head].low in ("bureau", "directorate", "agency", "secretariat", "administration")
        and [t.low for t in tokens[candidates[index].last : following.first]] in ([","], ["of"], ["of", "the"])
        and not (is_acronym(tokens[candidates[index].first].text) and tokens[candidates[index].last].text == ",")
    ):
        return True  # "Science Policy Bureau, Ministry of Education"
    if index == 0 or candidates[index - 1].zone != candidates[index].zone or candidates[index].own:
        return False
    between = tokens[candidates[index - 1].last : candidates[index].first]
    if [t.text for t in between] == [","] and tokens[candidates[index].head].low == "department":
        return _is_of_ministry(candidates[index], candidates[index - 1], tokens)
    return len(between) == 1 and between[0].kind == OWNS and candidates[index].kind in ("government", "department")
