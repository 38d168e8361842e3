"""Names without a head word that the words beside them tell to be organisations.

*the packaging producer **Viknesin***, *internships at **Viknes Foods** and **Berlund***, *the chief executive of
**Viknesin***, *sponsored by **Viknesin***, ***Viknesin**, the Jesuit college, ...*; no person, place or programme.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import lru_cache

from kg.extract.caseless import Caseless
from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.entries import Entries
from kg.extract.names.forenames import PLAIN_FORENAMES
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym
from kg.extract.names.standing import is_surname, is_used_otherwise
from kg.extract.names.tokens import Token

# What stands before a name and tells what it is, or before the list of several.
_BODY_BEFORE = re.compile(
    r"\b(?:federation|foundation|union|trade union|think[- ]tank|lobby group|advocacy group|industry body|"
    r"port authority|classification society|social enterprise)\s$"
)
_SEVERAL_FIRMS = (
    "companies|firms|enterprises|co-?operatives|manufacturers|makers|suppliers|producers|airlines|banks|employers"
    "|consultancies|ship-?owners|chains|NGOs|charities|retailers|hotels|partners|sponsors"
)
_FIRM_BEFORE = Caseless(
    r"\b(?:(?:producer|supplier|consultancy|co-?operative|shipping line|law (?:firm|office)|insurer|insurance pool|"
    r"spin-?off|winery|distributor|contractor|auction house|steelworks|shipyard|brewery|dairy|design house|"
    r"hotel chain|concern|combine|refinery|employer|software house|utility|broker|carmaker|drugmaker|chipmaker|"
    r"sponsor|hotel school)"
    rf"|(?:{_SEVERAL_FIRMS})"
    r"(?: such as| like| including|:|,| –| among them)?)\s$",
)
# How that ends before the first of a list; most commas stand behind something else.
_ENDS_LIST = tuple(f"{word.rpartition('-?')[2].lower()}, " for word in _SEVERAL_FIRMS.split("|"))
# How what these match ends: the rest is looked for only there.
_ENDS_KIND = tuple(
    "ation union tank group body authority enterprise producer supplier consultancy operative line firm office insurer"
    " pool spinoff off winery distributor contractor house steelworks shipyard brewery dairy chain concern combine"
    " refinery employer utility broker maker sponsor school companies firms enterprises operatives makers suppliers"
    " producers manufacturers airlines banks employers consultancies owners chains ngos charities retailers hotels"
    " partners sponsors as like including : , – them".split()
)
# No kind is longer: *manufacturers among them*.
_LONGEST_KIND = 30
# One of these words stands before a name whose people or payments are told of.
_IN_SLOT = frozenset(
    "executive officer ceo chairman chairwoman chairperson director president spokesman spokeswoman spokesperson "
    "vice-president executives engineer engineers employees manager managers scientists chemist chemists "
    "technologists consultant consultants recruiter recruiters analyst analysts studios subsidiary refinery stand "
    "stands shareholder floor worked working internship internships interned placement placements traineeship "
    "traineeships job jobs career employed hired retired position intern recruited sponsored financed funded "
    "co-funded cofunded subsidised subsidized accredited donated paid underwritten supplied manufactured "
    "bankrolled offered borne footed".split()
)
_ENDS_SLOT = (" of ", " at ", " from ", " for ", " by ", " with ", " the ", " is ")
# Offices that only an organisation has, and people whom a house, a person or a thing may have: "analysts of Brexit".
_ROLE_OF = re.compile(
    r"\b(?:[Cc]hief executive(?: officer)?|CEO|[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|[Mm]anaging [Dd]irector|"
    r"[Vv]ice[- ][Pp]resident|[Ss]pokes(?:man|woman|person)|[Ee]xecutives?|[Ee]mployees|[Ss]tudios|[Ss]tands?|"
    r"[Ss]ubsidiary|[Rr]efinery|[Ss]hareholder|shop floor)"
    r"(?: for [a-z]+(?: [a-z]+)?| of [a-z]+)? (?:of|at|from) (?:the )?$"
    r"|\b(?:[Ee]ngineers?|[Mm]anagers?|[Ss]cientists|[Cc]hemists?|[Tt]echnologists|[Cc]onsultants?|[Rr]ecruiters?|"
    r"[Aa]nalysts?)"
    r"(?: for [a-z]+(?: [a-z]+)?| of [a-z]+)? (?:at|from) (?:the )?$"
    r"|\b(?:[Ss]pokes(?:man|woman|person)) for (?:the )?$|\blargest shareholder is $"
)
# People work with, for and by persons and things too: "a career with Mozart".
_WORKED = re.compile(
    r"\b(?:(?:work(?:ed|ing)|interned|jobs?|career|employed|hired|retired|engineer|position|intern|recruited)"
    r"(?: now)? (?:at|from)|"
    r"(?:internships?|placements?|traineeships?)(?: now)? (?:at|with|from)) (?:the )?$",
    re.IGNORECASE,
)
_WORKED_WITH = re.compile(
    r"\b(?:work(?:ed|ing)|interned|jobs?|career|employed|hired|position|recruited)(?: now)? (?:for|with|by) (?:the )?$",
    re.IGNORECASE,
)
_PAID = re.compile(
    r"\b(?:sponsored|financed|funded|co-?funded|subsidi[sz]ed|accredited|underwritten|supplied|"
    r"manufactured|bankrolled|donated|offered|paid(?: for)?|employed|borne|footed) by (?:the )?$"
)
# Which of these the last word can end.
_CUES = {
    "of": (_ROLE_OF,), "for": (_ROLE_OF,), "is": (_ROLE_OF,), "at": (_ROLE_OF, _WORKED), "from": (_ROLE_OF, _WORKED),
    "with": (_WORKED,), "by": (_PAID,), "the": (_ROLE_OF, _WORKED, _PAID),
}  # fmt: skip
# What explains a name behind it, or tells of its works and people: ", the Jesuit college", ", whose plant".
_EXPLAINED = re.compile(
    r", (?:(?:an?|the|one of|[\w-]{1,30}(?: [\w-]{1,30})?[’']s) [^,.;:()]{0,60}?"
    r"\b(?:colleges?|co-?operative|distributor|law firm|airline|brewery|winery|supplier|consultancy|shipyard)\b|"
    r"whose (?:\w+ )?(?:headquarters|plant|factory|chief executive|managing director)\b|"
    r"which (?:owns|employs|manufactures|operates|sponsors|finances|recruits|is recruiting|is hiring|hires)\b)"
    r"|[’']s (?:\w+ )?(?:chief executive|managing director|CEO|headquarters|plant|factory|engineers|employees|"
    r"spokes(?:man|woman|person)|smelter|refinery|shareholders)\b"
)
_EXPLAINS = frozenset(",’'")
_ACTS = re.compile(
    r" (?:(?:recruits|recruited|sponsors|sponsored|finances|financed|employs|manufactures|hires|"
    r"(?:has|have) (?:promised|offered|donated|pledged))\b|"
    r"(?:said|says|announced|confirmed)(?: (?:on \w+day|yesterday|today|later|that))* its?\b)"
)
# What goes on a name that is only begun, or makes a thing of it: "Viknesin[+]", "the Viknesin [prize]".
_GOES_ON = re.compile(
    r"\+|[’']s [A-Z]| (?:y|e|et|und|og|och|i|de|del|da|do|ng) [A-Z]|[-–/][A-Z]|"
    r" (?:programmes?|programs?|projects?|schemes?|awards?|prizes?|fellowship|scholarships?|college|school|university|"
    r"institute|ship|field|building|card|exam|city|district|province|county|region)\b"
)
# "Viknes [universitaire]"
_SMALL_WORD = re.compile(r" (?P<word>[^\W\d_A-Z]{5,})")
# What no person is, right before a name: "the winery Viknes Berga".
_NOBODY = tuple(
    f" {word} "
    for word in (
        "winery", "brewery", "dairy", "shipyard", "steelworks", "refinery", "carmaker", "drugmaker", "chipmaker",
        "law firm", "law office", "shipping line", "auction house", "design house", "software house", "hotel chain",
        "hotel school", "spin-off", "spinoff", "cooperative", "co-operative", "consultancy",
    )
)  # fmt: skip
_LINK = re.compile(r"(?:, (?:and |or )?| and | or )(?:(?:by|at|of|from|with|for) )?(?:the )?$")
_HEADED = re.compile(
    r"\b(?i:rector|president|chancellor|principal|director|chair\w*|ceo|chief executive(?: officer)?|head|owner)"
    r"(?: (?:of|at)|,) (?:the )?[A-Z][^,;.()]{1,60}$"
)
# "Viknes & Berg", "Viknes & Partners"
_AND_PARTNER = re.compile(rf" & [{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?")
_LEGAL = frozenset({"LLP", "AS", "AB", "BV", "NV", "SE", "KG", "SAS", "Oyj", "srl", "Kft", "AG"})
_NEVER = frozenset(
    "erasmus programme program project scheme initiative prize award fund scholarship conference forum affairs"
    " relations office operations collaboration mobility analysis internationalisation county province island committee"
    " party planning reports show sea".split()
)
_SORTS = re.compile(r"[A-Z]+s")
_BRACKETED = re.compile(r"\(([^()\n]{2,80})\)")
# What undertakings of any kind are called by: "Operation Snow", "Project Bluebird".
_UNDERTAKINGS = frozenset("operation project mission mount lake hurricane proposition lady lord".split())
_UNDERTAKEN = tuple(f"{word} " for low in _UNDERTAKINGS for word in (low, low.capitalize()))


class Told:
    """What a text has told to be organisations so far, so that the items behind in a list are too."""

    def __init__(self, text: str, entries: Entries, people: Set[str]) -> None:
        self._text = text
        self._entries = entries
        self._people = people
        self._ends: dict[int, str] = {}
        self._bracketed = frozenset(_BRACKETED.findall(text))
        self._firm_ends = {
            edge
            for entry in entries
            if entry.kind == "enterprise"
            for start in entry.starts
            for edge in (start, start + len(entry.name))
        }

    def kind_of(self, sentence: int, run: Sequence[Token]) -> str | None:
        """Give the kind of a run that the words beside it or its place in a list tell, or None.

        Args:
            sentence: Where the sentence begins.
        """
        start, end = run[0].start, run[-1].end
        kind = _told(self._text, sentence, start, end) or self._listed(start)
        if kind is None:
            return None
        name = self._text[start:end]
        if self._entries.find(name) is not None or not may_name(self._text, run, self._people):
            return None
        if name in self._bracketed or self._entries.is_within(name):
            return None  # another's short form
        if len(run) == 1 and not is_acronym(name) and is_used_otherwise(self._text, name):
            return None
        self._ends[name_end(self._text, end)] = kind
        return kind

    def _listed(self, start: int) -> str | None:
        """Give the kind of what stands before in a list: *Siemens and **Viknesin***."""
        if not (self._ends or self._firm_ends):
            return None
        link = _LINK.search(self._text, max(0, start - 16), start)
        if link is None:
            return None
        if link.group() == ", " and _HEADED.search(self._text, max(0, link.start() - 90), link.start()) is not None:
            return None  # "the president of Berga Group, [Kari Berg], signed"
        return self._ends.get(link.start(), "enterprise" if link.start() in self._firm_ends else None)


def name_end(text: str, end: int) -> int:
    """Give where a name ends with the partner behind it: *Viknes **& Berg***."""
    partner = _AND_PARTNER.match(text, end)
    return partner.end() if partner is not None else end


def _told(text: str, sentence: int, start: int, end: int) -> str | None:
    kind, slot = _tells(text[max(sentence, start - _LONGEST_KIND) : max(sentence, start - 1)].rpartition(" ")[2])
    before = text[max(sentence, start - 70) : start] if kind or slot else ""
    if kind and before.endswith(", ") and not before.lower().endswith(_ENDS_LIST):
        kind = False
    if kind and before[:-1].lower().endswith(_ENDS_KIND):
        near = max(0, len(before) - _LONGEST_KIND)
        if _BODY_BEFORE.search(before, near):
            return "other"
        if _FIRM_BEFORE.search(before, near):
            return "enterprise"
    if slot and before.endswith(_ENDS_SLOT) and not _IN_SLOT.isdisjoint(before.lower().split()):
        if any(cue.search(before) for cue in _CUES[slot]):
            return "enterprise"
        if text[start:end].rpartition(" ")[2].lower() in lexicon.words("traders") and _WORKED_WITH.search(before):
            return "enterprise"  # "a job with Viknes Foods"
    following = text[end : end + 1]
    if following == " ":
        return "enterprise" if _ACTS.match(text, end) else None
    return "enterprise" if following in _EXPLAINS and _EXPLAINED.match(text, end) else None


@lru_cache(maxsize=65536)
def _tells(word: str) -> tuple[bool, str]:
    """Say whether the word before a name can tell its kind; give it where it can end what tells of people or pay."""
    return word.lower().endswith(_ENDS_KIND), word if word in _CUES else ""


def may_name(text: str, run: Sequence[Token], people: Set[str]) -> bool:
    """Say whether a run can be an organisation's name: no place, person or plain word, and nothing goes on it."""
    start, end = run[0].start, run[-1].end
    name = text[start:end]
    small = _SMALL_WORD.match(text, end)
    if _GOES_ON.match(text, end) or (small is not None and not lexicon.is_plain(small["word"])):
        return False
    if run[0].low in _UNDERTAKINGS or text.endswith(_UNDERTAKEN, max(0, start - 14), start):
        return False
    if any({run[0].low, run[-1].low} & lexicon.words(section) for section in ("forenames", "not_organised")):
        return False
    if len(run) > 4 or find_country(name) or find_demonym(name) or lexicon.is_place(name) or len(name) < 3:
        return False
    if not people.isdisjoint(t.text for t in run) or run[0].low in lexicon.words("offices"):
        return False
    trades = len(run) > 1 and run[-1].low in lexicon.words("traders") and not lexicon.is_plain(run[0].low)
    if run[-1].low in _NEVER or (not trades and run[-1].low in lexicon.words("derailers", "fields", "roles")):
        return False  # "Student Mobility", but "Viknes Energy"
    made = text.endswith((" manufactured by ", " supplied by ", *_NOBODY), 0, start)
    return _is_one_name(text, run[0]) if len(run) == 1 else made or _is_no_person(run)


def _is_one_name(text: str, word: Token) -> bool:
    if lexicon.is_plain(word.low) or word.low in lexicon.words("headline") or _SORTS.fullmatch(word.text):
        return False
    if word.text.upper() in lexicon.words("acronyms_upper"):
        return False
    return is_acronym(word.text) or not is_surname(text, word.start, word.text)


def _is_no_person(run: Sequence[Token]) -> bool:
    """Say whether words are no forename and surname: one is a plain word, letters or a legal form."""
    if run[0].low in PLAIN_FORENAMES or find_demonym(run[0].text) is not None:
        return False
    plain = [lexicon.is_plain(t.low) for t in run]
    if len(run) > 2 and not any(plain[-2:]):
        return False
    return any(plain) or any(is_acronym(t.text) for t in run) or run[-1].text in _LEGAL
