"""Names without a head word: partners that only the sentence marks as organisations.

*signed a memorandum with **Canterbury Hockey***, *the **Canterbury Crusaders** franchise*, *MBKU* among
universities. A person, a place or a programme must not become one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from itertools import pairwise

from kg.extract.caseless import Caseless
from kg.extract.document import Document, Sentence
from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.entries import Entries
from kg.extract.names.leftward import BASED
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym
from kg.extract.names.maori import is_maori, seat_end
from kg.extract.names.persons import is_person
from kg.extract.names.signs import is_of_university
from kg.extract.names.sorts import kind_by_words
from kg.extract.names.standing import is_surname
from kg.extract.names.studied import is_studied_at
from kg.extract.names.together import may_sign, signs_alone, signs_beside
from kg.extract.names.told import Told, name_end
from kg.extract.names.tokens import CAP, MARK, OWNS, SMALL, Token, Zone
from kg.extract.papers import ANY_PACT, PACT
from kg.extract.places.beside import is_state

_NOUN_AFTER = re.compile(
    r"\s(?:franchise|company|firm|corporation|start-?up|group|club|charity|foundation|consortium|association|"
    r"organi[sz]ation|university|college)\b"
)
_NOUN_BEFORE = re.compile(
    r"\b(?:company|enterprise|firm|giant|corporation|conglomerate|start-?up|manufacturer|maker|provider|operator|"
    r"developer|retailer|NGO|charity|agency|organi[sz]ation|"
    r"publisher|multinational|consortium|group|bank|airline|brand)\s(?:called\s|named\s)?$"
)
# "the Chilean research institute FJORN"
_INSTITUTE_BEFORE = re.compile(r"\b(?:research|scientific) (?:institute|cent(?:er|re)|institution)\s$")
# How what it matches ends, the blank left out: the rest is looked for only there.
_ENDS_NOUN = tuple(
    "company enterprise firm giant corporation conglomerate up manufacturer maker provider operator developer retailer "
    "NGO charity agency organisation organization publisher multinational consortium group bank airline brand called "
    "named".split()
)
# What explains a name: "Harbourtel, Norway's leading telecommunications provider".
_EXPLAINED = re.compile(
    r",\s(?:a|an|the|one of|[\w-]+(?:\s[\w-]+)?[’']s)\s[^,.;:()]{0,60}?"
    r"\b(?P<noun>company|provider|firm|operator|maker|manufacturer|bank|airline|giant|conglomerate|retailer|developer|"
    r"start-?up|producer|publisher|multinational|"
    r"organi[sz]ation|NGO|charity|foundation|non-?profit|incubator|accelerator|"
    r"think[- ]tank|network|consortium|association)\b(?![’'])"
)
# "iViknes [LABS]"
_BEHIND_BRAND = re.compile(r"(?<![\w-])[a-z]{1,2}[A-Z][a-z]\w* $")
_CUE = Caseless(
    rf"\b(?:sign\w*|agreement\w*|{ANY_PACT}|partner\w*|collaborat\w+|cooperat\w+|deal|contract\w*|"
    r"alliance|venture|teamed up)\b"
    r"[^.;:]{0,60}?\b(?:with|between)\s(?:the\s)?$",
)

# How what a cue matches ends: the rest is looked for only there.
_ENDS_CUE = ("ith ", "een ", "ITH ", "EEN ", "the ", "The ", "THE ")
_ENDS_SECOND = ("and ", "And ", "AND ", "the ", "The ", "THE ")
_LED = re.compile(r"\s(?:chief executive|CEO|chairman|chairwoman|managing director|general manager|co-?founder)\b")
_CLUBS = frozenset({"FC", "AFC", "AC", "CF", "RC"})
_UNION_BEFORE = re.compile(r"\b(?:consortium|alliance|network|association|union)\s$")
_FIRMS = frozenset(
    "company provider firm operator maker manufacturer bank airline giant retailer developer startup start-up producer "
    "publisher multinational".split()
)
_DIVISIONS = frozenset("city province county region state district prefecture".split())
_PARTS_OF_THE_WORLD = frozenset(
    "Europe Asia Africa America Americas Oceania Australasia Eurasia Scandinavia Caribbean Pacific Balkans Caucasus "
    "East West North South".split()
)
_MEDIA = frozenset({"radio", "television", "tv", "news", "times", "post"})


# The second of two after "between": an acronym is one wherever an agreement stands between.
_SECOND = re.compile(
    rf"\b(?:sign\w*|{PACT}|partnership|cooperation|collaboration)\b[^.;]{{0,60}}\bbetween\s[^.;"
    r"]{3,120}\sand\s(?:the\s)?$",
    re.IGNORECASE,
)


def find_bare_names(
    document: Document,
    sentences: Sequence[Sentence],
    zones: Sequence[Zone],
    inside: bytearray,
    entries: Entries,
    headlines: Set[int],
    people: frozenset[str],
) -> None:
    """Enter the runs of capitalised words that their sentence treats as organisations."""
    every = runs = [
        (zone, first, last)
        for zone in zones
        if zone.sentence not in headlines
        for first, last in _runs(zone.tokens, inside)
        if last - first > 1 or (len(zone.tokens[first].text) > 1 and not is_state(zone.tokens[first].text))  # "group A"
    ]
    for _ in range(2):  # in a list of acronyms one that is known speaks for its neighbours, and they for theirs
        left, told = [], len(entries)
        for zone, first, last in runs:
            kind = _bare_kind(document.text, sentences[zone.sentence], zone, first, last, entries, people)
            if kind:
                start, end = zone.tokens[first].start, zone.tokens[last - 1].end
                text = document.text[start : seat_end(document.text, document.text[start:end], end)]
                entries.enter(text, kind_by_words(text) if kind == "other" else kind, zone.tokens[first].start)
            elif last - first == 1 and is_acronym(zone.tokens[first].text):
                left.append((zone, first, last))
        if len(entries) == told:
            break
        runs = left
    _enter_told(document.text, sentences, every, entries, people)


def _enter_told(
    text: str, sentences: Sequence[Sentence], runs: Sequence[tuple[Zone, int, int]], entries: Entries, people: Set[str]
) -> None:
    """Enter the runs of capitalised words that the words beside them tell to be organisations."""
    told = Told(text, entries, people)
    for zone, first, last in runs:
        tokens, sentence = zone.tokens, sentences[zone.sentence].start
        if last < len(tokens) and tokens[last].kind == CAP:
            continue
        run = tokens[first:last]
        if len(run) > 1 and run[-1].low in _UNITS and is_acronym(run[0].text) and entries.find(run[0].text) is not None:
            continue
        if (kind := told.kind_of(sentence, run)) is not None:
            entries.enter(text[run[0].start : name_end(text, run[-1].end)], kind, run[0].start)
        elif is_studied_at(text, sentence, run, entries, people):
            entries.enter(text[run[0].start : run[-1].end], "university", run[0].start)


# What a house's own office is called: "LU International Programs".
_UNITS = frozenset("programs programmes affairs relations services studies admissions communications office".split())


def _runs(tokens: Sequence[Token], inside: bytearray) -> list[tuple[int, int]]:
    """Give the runs of capitalised words outside names."""
    barriers = lexicon.words("openers")
    places = [
        at
        for at, token in enumerate(tokens)
        if token.kind == CAP and not inside[token.start] and token.low not in barriers and not token.low.endswith(BASED)
    ]
    if len(places) < 2:
        return [(at, at + 1) for at in places]
    found, first = [], places[0]
    for at, following in pairwise(places):
        if following > at + 1:
            found.append((first, at + 1))
            first = following
    return [*found, (first, places[-1] + 1)]


_TITLED = re.compile(
    r"[MDPRCASGEH](?<!\w\w)(?:(?<=M)(?:rs?|s|inister|ayor)|(?<=D)(?:r|ean|irector|ame)|"
    r"(?<=P)(?:rof|rofessor|resident|rincipal|rovost)|(?<=R)ector|(?<=C)(?:hancellor|hairman|hairperson)|"
    r"(?<=A)mbassador|(?<=S)(?:ir|ecretary)|(?<=G)overnor|(?<=E)ngr|(?<=H)on)"
    rf"\.?\s((?:(?:[{UPPER}][\w’'.-]*|bin|binti|ibn|al|van|de|der)\s?){{1,7}})"
)


@lru_cache(maxsize=4)
def people_words(text: str) -> frozenset[str]:
    """Give the words of names that stand after a title or an office."""
    return frozenset(
        word.strip(".,’'") for match in _TITLED.finditer(text) for word in match.group(1).split() if word[0].isupper()
    )


def _bare_kind(
    text: str, sentence: Sentence, zone: Zone, first: int, last: int, entries: Entries, people: frozenset[str]
) -> str | None:
    tokens = zone.tokens
    run = tokens[first:last]
    start, end = run[0].start, run[-1].end
    if first and tokens[first - 1].low.endswith(BASED):
        start = tokens[first - 1].start  # "with NYSE-listed [Harbourtel]"
    if not (_may_count(text, sentence.start, start, run) or (len(run) == 1 and is_acronym(run[0].text))):
        return None
    words = [t.text for t in run]
    lows = {t.low for t in run}
    name = text[run[0].start : end]
    if not (people.isdisjoint(words) and lexicon.words("offices").isdisjoint(lows)) or lows <= lexicon.words("fields"):
        return None
    if find_country(name) or find_demonym(name) or _SORT.fullmatch(name) or entries.find(name) is not None:
        return None
    if name in lexicon.regions() or run[-1].text in _PARTS_OF_THE_WORLD:
        return None  # "agreements with Latin America"
    if last < len(tokens) and tokens[last].kind == OWNS and last + 1 < len(tokens) and tokens[last + 1].kind == CAP:
        return None  # "Harbour's Fjord University" is in Harbour
    if len(run) == 1 and is_acronym(words[0]):
        if _BEHIND_BRAND.search(text, max(0, start - 20), start) is not None:
            return None
        if is_of_university(text, run[0].start, end):
            return None
        before = text[max(sentence.start, start - 30) : start]
        if _NOUN_BEFORE.search(before):
            return "enterprise"  # "the Norwegian group TELNEX"
        if _INSTITUTE_BEFORE.search(before):
            return "research"
        return "association" if _UNION_BEFORE.search(before) else _acronym_kind(text, zone, first, entries)
    if run[-1].low in _DIVISIONS or (len(name) < 3 and text.startswith(".", end)):
        return None  # "Sh.S. Fjordov"
    if any(w.upper() in lexicon.words("acronyms_upper") for w in words) or lexicon.is_place(name) or len(run) > 5:
        return None
    if not _MEDIA.isdisjoint(lows) and not signs_beside(text, run[0].start, end, run, entries):
        return None
    following = text[end : end + 1]
    after = _NOUN_AFTER.match(text, end) if following.isspace() else None
    if after and after.group().strip() in ("university", "college"):
        return None
    if after and (len(run) > 1 or _is_called(text, sentence.start, run[0].start, end, run[0])):
        return "other"
    before = text[max(sentence.start, start - 110) : start]
    if before[:-1].endswith(_ENDS_NOUN) and _NOUN_BEFORE.search(before, max(0, len(before) - 30)):
        return "enterprise"
    if len(run) < 4 and _LED.match(text, end) and any(not lexicon.is_plain(t.low) for t in run):
        return "enterprise" if len(run) > 1 or not lexicon.is_place(words[0]) else None
    if 1 < len(run) < 4 and (words[0] in _CLUBS or words[-1] in _CLUBS):
        return "other"
    explained = _EXPLAINED.match(text, end) if following == "," else None
    if explained and (len(run) > 1 or not lexicon.is_plain(run[0].low)):
        return "enterprise" if explained["noun"] in _FIRMS else "other"
    if signs_beside(text, run[0].start, end, run, entries) or signs_alone(text, sentence.start, start, end, run):
        return "other"
    if len(run) == 1 and lexicon.is_plain(run[0].low):
        return None
    second = _is_second(text, start, run, entries)
    if len(run) > 1 and not (second or _trades(run) or _has_article(run) or is_maori(name)):
        return None
    if len(run) > 1 and is_person(words) and not is_maori(name):
        return None
    if len(run) > 1 and run[-1].low in lexicon.words("traders") and _listed_with(tokens, first, last, entries):
        return "enterprise"
    if not (_has_cue(before) or second) or _person_like(text, end, run):
        return None
    half = len(run) == 1 and "-" in name and run[0].low.rpartition("-")[2] in lexicon.heads()  # "Oslo-Association of"
    return None if half or (len(run) == 1 and is_surname(text, start, run[0].text)) else "other"


_ARTICLES = frozenset(("Le", "La", "Les", "Los", "Las", "Il"))


def _has_article(run: Sequence[Token]) -> bool:
    """Say whether an article of another language opens a name of three words or more: *Le Cordon Vert*."""
    return len(run) > 2 and run[0].text in _ARTICLES


def _is_second(text: str, start: int, run: Sequence[Token], entries: Entries) -> bool:
    """Say whether a run is the second of two between whom an agreement is, and the first is named."""
    if not text.endswith(" and ", 0, start) or (len(run) == 1 and lexicon.is_place(run[0].text)):
        return False
    if len(run) > 1 and not (run[-1].low in lexicon.words("traders") or _has_article(run)):
        return False  # "and Kari Stone"
    first = entries.at_edge(start - len(" and ")) is not None
    return first and _SECOND.search(text, max(0, start - 160), start) is not None


_SORT = re.compile(r"[A-Z]{3,}s")  # "HEIs"


_FIRM_AFTER = (" group", " company", " firm", " corporation", " foundation", " consortium")


def _is_called(text: str, sentence: int, start: int, end: int, token: Token) -> bool:
    """Say whether "the" and what it is stand around a word of no dictionary: *the **Viknesinvest** group*."""
    if not text.endswith(("the ", "The "), sentence, start) or not text.startswith(_FIRM_AFTER, end):
        return False
    return not (lexicon.is_plain(token.low) or lexicon.is_place(token.text) or text.startswith(" groups", end))


def _may_count(text: str, first: int, start: int, run: Sequence[Token]) -> bool:
    """Say whether a run or what stands beside it can make an organisation of it; most runs fail here.

    Args:
        first: Where the sentence begins.
        start: Where what stands before the run is looked for.
    """
    end = run[-1].end
    if (
        text.startswith(",", end)
        or text.endswith(_ENDS_CUE, first, start)
        or text.endswith(_ENDS_NOUN, first, max(first, start - 1))
        or ((len(run) == 1 or _has_article(run)) and text.endswith(" and ", first, start))
    ):
        return True
    if may_sign(text, end):
        return True
    if len(run) == 1:
        return _LED.match(text, end) is not None or text.startswith(_FIRM_AFTER, end)
    return (
        run[-1].low in lexicon.words("traders")
        or not _CLUBS.isdisjoint((run[0].text, run[-1].text))
        or _NOUN_AFTER.match(text, end) is not None
        or _LED.match(text, end) is not None
    )


def _has_cue(before: str) -> bool:
    return before.endswith(_ENDS_CUE) and _CUE.search(before) is not None


def _listed_with(tokens: Sequence[Token], first: int, last: int, entries: Entries) -> bool:
    """Say whether a comma or "and" parts a run from an organisation: *Microsoft, Elsevier, **Clarivate Analytics***."""
    for step, edge in ((first - 1, first - 2), (last, last + 1)):
        if 0 <= min(step, edge) and max(step, edge) < len(tokens) and tokens[step].low in (",", "and", "&"):
            if entries.at_edge(tokens[edge].end if edge < first else tokens[edge].start) is not None:
                return True
    return False


def _trades(run: Sequence[Token]) -> bool:
    """Say whether a run of words is one's that trades or plays.

    *Canterbury **Hockey***; two unknown words are a person.
    """
    own = any(not lexicon.is_plain(t.low) for t in run)
    mixed = len({lexicon.is_plain(t.low) for t in run}) == 2
    placed = mixed and (lexicon.is_place(run[0].text) or lexicon.is_place(run[-1].text))
    return own and (placed or any(t.low in lexicon.words("traders") or is_acronym(t.text) for t in run))


def _acronym_kind(text: str, zone: Zone, at: int, entries: Entries) -> str | None:
    """Give the kind of the organisations that an acronym is listed with: *Qatar University, **MBKU**, and ...*"""
    tokens = zone.tokens
    if any(letter.isdigit() for letter in tokens[at].text):
        return None  # a project
    if any(entries.find(part) is not None for part in re.split("[-–]", tokens[at].text)[1:]):
        return None  # two that are named: "the UAAT-KOOU"
    if text.startswith(",", tokens[at].end) and (tokens[at].start == 0 or text[tokens[at].start - 1] == "\n"):
        return None  # a dateline: "TASHKENT, Harbour University"
    for step in (-1, 1):
        side = at + step
        while (
            0 <= side < len(tokens)
            and (tokens[side].kind in (MARK, SMALL))
            and tokens[side].low in (",", "and", "the", "&")
        ):
            side += step
        if side == at + step or not 0 <= side < len(tokens) or tokens[side].kind != CAP:
            continue
        beside = entries.at_edge(tokens[side].end if step < 0 else tokens[side].start)
        if beside is not None:
            return beside.kind
    before = text[max(0, tokens[at].start - 160) : tokens[at].start]
    return "other" if _has_cue(before) or (before.endswith(_ENDS_SECOND) and _SECOND.search(before)) else None


def _person_like(text: str, end: int, run: Sequence[Token]) -> bool:
    """Say whether an office follows: *Jos Lemmink, dean of ...*"""
    after = re.match(r",? (?:the |an? |its )?(\w[\w-]*)", text[end : end + 40])
    return bool(after and after.group(1).lower() in lexicon.words("roles"))
