"""Capitalised words that no step has made a name, and that may be a party's: *signed with **Kestrel Dynamics***.

Persons, places, titles of offices, parts of houses and things that have a name (*Erasmus+*, *Vision 2040*) are none.
`kg.extract.parties.supposed` asks the frames which of the rest are parties.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache

from kg.extract.caseless import Caseless
from kg.extract.document import Mention, Sentence
from kg.extract.hints import OFFICES, TITLES
from kg.extract.names import lexicon
from kg.extract.names.acronyms import is_acronym, is_blend
from kg.extract.names.forenames import FORENAMES
from kg.extract.names.foreign import follows_foreign, foreign_end
from kg.extract.names.headwords import find_head
from kg.extract.names.leftward import BASED
from kg.extract.names.letters import UPPER
from kg.extract.names.lexicon import find_country, find_demonym
from kg.extract.names.offsets import has_any
from kg.extract.names.partyplaces import GENERALS, NO_PARTIES, OF_HOUSE
from kg.extract.names.persons import is_person
from kg.extract.names.standing import is_surname, is_used_otherwise

_WORD = rf"[{UPPER}](?:[\w’'&+-]*\w)?"
# Names that no capital opens: "mViknes", "4Viknes", "3V".
_BRAND = r"(?:[a-z]{1,5}[A-Z][a-z]{2}\w*|imec|thyssenkrupp|flydubai|(?<![\d.,$€£¥])\d{1,3}[A-Z][\w&-]*)"
# What is written so and is no house: "eLearning", "4G".
_NO_BRAND = re.compile(
    r"(?:e(?:Learning|Health|Commerce|Government|Book|Banking|Services|Training|Campus|Library|Sports?|Science)|"
    r"mHealth|mRna|i(?:Phone|Pad|Cloud|Tunes)|uPortal|\d[DGK]|\d+(?:AM|PM|MW|GW|KM|[KMB]?(?:USD|EUR|RM|R|B|K)))\b"
)
_SMALL = r"(?:of|for|the|de|du|des|del|di|da|do|y|et|und|og|och|without|&)"
_RUN = re.compile(rf"(?<![\w’'.@-])(?:{_WORD}|{_BRAND})(?: (?:{_SMALL} ){{0,2}}(?:{_WORD}))*(?:/{_WORD})?(?![\w@])")
_OWNED = re.compile(r"[’']s$")
# Before what is no party: an initial or title of a person, a place's preposition.
_NO_PARTY_BEFORE = re.compile(
    rf"(?:\b[{UPPER}]\. ?|\b(?:at|in|near|from|to|across|around|outside|named|called|join(?:ed|s|ing)?) (?:the )?|@ |"
    r"[@(“\"'‘/-])$"
)
_OFFICE_BEFORE = Caseless(
    rf"\b(?:{'|'.join(sorted(OFFICES))})s?(?: (?:of|at|for|in) [^,.;]{{1,80}},?| @,|,)? $"
)
# Each office has one of these in it.
_IN_OFFICES = tuple(sorted(word for word in OFFICES if not any(part in word for part in OFFICES - {word})))
# Words that begin a name of which the run is the rest: "Institute of Marine and [Coastal Engineering]".
_IN_NAME = re.compile(rf"{_WORD} (?:and|&|of|for) (?:the )?$")
# Heads of what stands for somebody else: a faculty, an office, an event.
_PARTS = frozenset("department school unit event committee service lab press park".split())
# What may stand behind a party: no noun that the words describe, no verb of others, no house that they are of.
_ENDS = re.compile(
    r"(?: \((?:the )?[“\"‘']?[A-Z@][\w&.@-]{1,12}[”\"’']?\))?"
    r"(?:[.;:]|,(?! (?:who|whose|whom|his|her)\b)|$| (?:and|to|for|on|at|under|in|that"
    r"|which|will|would|during|by|has|have|had|is|was|were|sign|signs|signed|signing|inked|entered|concluded|renewed"
    r"|agreed|joined|sealed|reached|announced|launched|established|partnered|formali[sz]ed|extended|also|both|recently"
    r"|last|this|yesterday|today|after|following|with|through|towards?|where|while|when|since|until|from"
    r"|as (?:part|well)|aimed|aiming|focus\w*|covers?|sent|teamed|put|struck"
    r"|(?:vice-)?(?:chancellor|rector|president|director|chief))\b)"
    rf"(?! (?:{_WORD} )?(?:governments?)\b)"
)
_OF_SOMEBODY = re.compile(
    r",? (?:\((?!@{1,12}\))|(?:from|of|for|at|in|representing|speaking for|acting for|on behalf of) )(?:the )?@"
    r"| and [A-Z]\w+ governments?\b"
)
# Before what somebody is told to be: "with poet Kari Holm", "her lawyer Kari Holm".
_PLAIN_BEFORE = re.compile(r"(?<![\w-])(?P<word>[a-z][\w-]*) $")
_MAY_LEAD = frozenset(
    "with between and by from the its their our of that which while when where as since after today yesterday also "
    "both including namely company firm group giant maker provider operator developer retailer ngo charity agency "
    "organisation organization foundation institute bank airline enterprise start-up startup supplier producer "
    "publisher consultancy hospital association centre center network studio brand manufacturer corporation "
    "conglomerate multinational consortium cooperative university college school academy society union federation "
    "museum authority body outfit chain business partner partners companies firms contractor distributor insurer "
    "are is were was include includes".split()
)
# Behind a house: ", Denmark's largest hospital,", ", one of the banks of the town,".
_HOUSE_BEHIND = re.compile(
    rf"(?: \([^()\n]{{2,14}}\))?, (?:an?|the|(?:one of )?(?:the|{_WORD}(?: {_WORD})?[’']s?)) (?:[\w’'&-]+ ){{0,6}}?"
    r"(?:compan(?:y|ies)|firms?|banks?|hospitals?|airlines?|[a-z]*makers?|manufacturers?|operators?|providers?|groups?"
    r"|producers?|developers?|broadcasters?|publishers?|retailers?|insurers?|start-?ups?|NGOs?|non-?profits?"
    r"|charity|charities|foundations?|museums?|agency|agencies|association|organi[sz]ations?|institutes?|clinics?"
    r"|universit(?:y|ies)|colleges?|enterprises?|corporations?|cooperatives?|consultanc(?:y|ies)|networks?|giants?"
    r"|laborator(?:y|ies)|observatory|body|bodies|utility|authority|zoo|theatre|orchestra|federation|union|club)"
    r"(?=,| (?:in|of|for|with|that|which|based|specialising|specializing|working|behind)\b)"
)
_LARGE_ENDS = ("logics", "onics", "tech", "ware", "soft", "pharm", "pharma", "chem", "labs", "systems")
# Behind somebody or a place: ", a violinist", ", owner of a bakery", ", a town in the east".
_TOLD_BEHIND = re.compile(
    r", (?:(?:an?|the|one of)(?! (?:[\w’'-]+ ){0,4}?(?:compan|firm|provider|[a-z]*maker|manufactur|producer|developer"
    r"|bank|group|agency|charity|start-?up|NGO|non-?profit|leader in|operator|airline|organi[sz]ation|foundation"
    r"|publisher|giant|retailer|supplier|consult|incubator|accelerator|cent(?:re|er)|clinic|broadcaster|business"
    r"|network|institut|hospital|association|university|college|school|subsidiary|enterprise|corporation|platform"
    r"|studio|brand|club|society|think))|who|owner|whose|his|her)\b"
)
_DECLARED_FOR = re.compile(r"\b(?:for|on behalf of|representing|speaking for) (?:the )?@+(?: \([^()]*\))?(?:,| by) $")
_ROLE_BEHIND = re.compile(
    r", (?:(?:the|an?|its|his|her|their|then|former|acting|deputy|vice)[ -]){0,2}(?P<word>[\w-]+)"
)
_DEGREE = re.compile(r"\w{1,3}\.\w")
# *five Southeast Asian universities*
_OF_CONTINENT = frozenset("asian african european american".split())
_SORTS = re.compile(r"[A-Z]+s")
# "D4 Fish Processing" is a programme of a level.
_LEVEL = re.compile(r"[A-Z]\d\b")
_PEOPLE = re.compile(r"[A-Z][a-z]+(?:ians|eans|ans|ese)")
# What has a name and signs nothing, as the last word of a run or the only one.
_THINGS = frozenset(
    "programme program project scheme initiative prize award fund scholarship conference forum affairs relations "
    "operations collaboration mobility analysis county province island committee party planning reports show sea day "
    "week year act plan strategy agenda vision framework summit hall building campus hotel palace airport street road "
    "avenue square park river lake mount bay agreement memorandum understanding mou moa moc protocol convention treaty "
    "accord declaration letter intent partnership cooperation exchange studies research education degree masters "
    "bachelor phd mba dual double joint region area zone village stadium room corridor belt language culture "
    "chair cup games festival ceremony visit side sides delegation parties members erasmus january february march "
    "april may june july august september october november december monday tuesday wednesday thursday friday saturday "
    "sunday europe asia africa america americas oceania eurasia scandinavia caribbean pacific balkans caucasus east "
    "monde shimbun gazeta gazette dagblad dagbladet tidningen zeitung times herald tribune nyheter mundo diario "
    "corriere tageblatt daily weekly newspaper magazine journal "
    "office contract deal pact west north south spring summer autumn winter government governments".split()
)
_PARTS_OF_EARTH = frozenset("africa asia europe america".split())
_MOST_WORDS = 5


def find_unread(text: str, sentence: Sentence, own: Sequence[Mention], people: Set[str]) -> list[tuple[int, int]]:
    """Give the spans of the words of a sentence that may be a party's name and are read as none.

    Args:
        text: The document's.
        own: The mentions in the sentence.
        people: Words of names of persons.
    """
    return [run for run in _runs(sentence, own) if _may_be_party(text, *run, people)]


def may_be_somebody(name: str) -> bool:
    """Say whether a name has nothing that a person's has not: no plain word, no letters, no land.

    >>> [may_be_somebody(name) for name in ("Aisuluu Toktogulova", "Novaxis", "Velsa Minerals", "Velsa Norway", "ZTB")]
    [True, True, False, False, False]
    """
    words = name.split()
    if any(is_acronym(word) or is_blend(word) or not word[0].isupper() for word in words):
        return False
    if name in lexicon.words("outlets") or words[-1].lower().endswith(_LARGE_ENDS):
        return False
    return not (find_country(words[-1]) or any(lexicon.is_plain(word.lower()) for word in words))


def is_told_house(text: str, start: int, end: int) -> bool:
    """Say whether the words beside a name tell it to be a house: *Lima-based X*, *X, Chile's largest bank, signed*.

    >>> is_told_house("Lima-based Velsa Mendoza", 11, 24), is_told_house("Velsa, a maker of cars, signed", 0, 5)
    (True, True)
    >>> is_told_house("Velsa Mendoza, the bank's lawyer, signed", 0, 13)
    False
    """
    before = text[max(0, start - 40) : start].rstrip().lower()
    return before.endswith(BASED) or _HOUSE_BEHIND.match(text, end) is not None


def _runs(sentence: Sentence, own: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Give the spans of the capitalised words that stand in no name and beside none."""
    parts, at = [], sentence.start
    for mention in own:
        parts.append(sentence.text[at - sentence.start : mention.start - sentence.start])
        parts.append("@" * (mention.end - mention.start))
        at = mention.end
    masked = "".join((*parts, sentence.text[at - sentence.start :]))
    taken = 0
    for match in _RUN.finditer(masked):
        start, end = match.span()
        if start < taken:
            continue
        end = taken = foreign_end(masked, start, end)
        words = masked[start:end].split()
        while len(words) > 1 and (words[0] == "The" or words[0].lower() in _openers()):
            start += len(words.pop(0)) + 1
        seat = next((at for at, word in enumerate(words[:-1]) if word.lower().endswith(BASED)), None)
        if seat is not None:  # "[Cape Town-based] Viknes Pay"
            start += len(" ".join(words[: seat + 1])) + 1
        if len(words) > 2 and find_demonym(words[0]) and words[1][0].isupper() and _is_unknown(words[1]):
            start += len(words.pop(0)) + 1  # "the [German] Handwerkskammer Viknes"
        owned = _OWNED.search(masked, start, end)
        end = owned.start() if owned is not None else end
        before = masked[max(0, start - 100) : start]
        if owned is not None or _is_somebody(masked, end) or not _stands_free(masked, start, end):
            continue
        if follows_foreign(masked, start) or _IN_NAME.search(before) is not None:
            continue
        if has_any(before.lower(), _IN_OFFICES) and _OFFICE_BEFORE.search(before) is not None:
            continue
        if _NO_PARTY_BEFORE.search(before) is not None:
            continue
        if start == 0 and masked.startswith(", @", end):
            continue  # a dateline
        yield sentence.start + start, sentence.start + end


def _is_unknown(word: str) -> bool:
    return not (lexicon.is_plain(word.lower()) or is_acronym(word) or find_country(word))


def _stands_free(text: str, start: int, end: int) -> bool:
    """Say whether nothing beside a run describes it as somebody, or makes it describe another word."""
    if _ENDS.match(text, end) is None or _OF_SOMEBODY.match(text, end) is not None:
        return False
    before = text[max(0, start - 80) : start]
    if _DECLARED_FOR.search(before) is not None or _TOLD_BEHIND.match(text, end) is not None:
        return False
    word = _PLAIN_BEFORE.search(before)
    return word is None or word["word"] in _MAY_LEAD


def _is_somebody(text: str, end: int) -> bool:
    """Say whether an office is told behind a run: *Kari Holm, president of*."""
    office = _ROLE_BEHIND.match(text, end)
    low = office["word"].lower().removesuffix("s") if office is not None else ""
    return low in lexicon.words("roles") or low in OFFICES


def _may_be_party(text: str, start: int, end: int, people: Set[str]) -> bool:
    """Say whether words can be an organisation's name and are no person's, place's or thing's."""
    name = text[start:end]
    branded = not name[0].isupper()
    words = [word for at, word in enumerate(name.split()) if (at == 0 or not word[0].islower()) and word != "&"]
    lows = [word.lower() for word in words]
    if _LEVEL.match(name) is not None or (branded and _NO_BRAND.match(name) is not None):
        return False
    if len(words) > _MOST_WORDS or len(name) < 3 - branded or not people.isdisjoint(words) or _DEGREE.search(name):
        return False
    divided = branded and (lows[-1] in lexicon.words("divisions") or lows[-1] in _PARTS_OF_EARTH)
    if not _never().isdisjoint(part for low in lows for part in _parts(low)) or (not divided and _is_thing(lows)):
        return False
    if lows[-1] in OF_HOUSE or lows[-1] in NO_PARTIES or (lows[0] in GENERALS and lows[1:2] == ["general"]):
        return False
    if find_country(name) or find_demonym(name) or lexicon.is_place(name) or name in lexicon.regions():
        return False
    of_place = find_demonym(words[-1]) is not None or lows[-1] in _OF_CONTINENT
    if of_place or _SORTS.fullmatch(words[-1]) or (not branded and _is_part(lows)):
        return False
    if name not in lexicon.words("outlets") and any(word.upper() in lexicon.words("acronyms_upper") for word in words):
        return False
    if any(name in lexicon.words(section) or name.lower() in lexicon.words(section) for section in _KNOWN):
        return False
    if branded:
        return True
    if len(words) == 1:
        return _may_be_one(text, start, words[0])
    if all(lexicon.is_plain(low) for low in lows) and (lows[-1] in lexicon.words("headline") or find_demonym(words[0])):
        return False
    given = [word for word in name.partition(" of ")[0].split() if word in words]
    described = any(map(lexicon.is_plain, lows[:-2])) and not any(map(lexicon.is_plain, lows[-2:]))
    last = words[-2:] if described else words  # "Pop Star Kari Holm"
    return not (is_person(words) or is_person(last) or (len(given) > 1 and is_person(given)))


_KNOWN = ("forenames", "not_organised")


@cache
def _openers() -> Set[str]:
    """Give the words that open a sentence and are no forename."""
    return lexicon.words("openers") - FORENAMES


@cache
def _never() -> Set[str]:
    """Give the words that no name of a party has: offices, titles."""
    titles = lexicon.words("titles") | {title.lower() for title in TITLES}
    return lexicon.words("offices") | OFFICES | titles


def _is_part(lows: Sequence[str]) -> bool:
    """Say whether a head tells a run to be part of some house, or any university: *the Institute* may be one's own."""
    heads = [head for head in map(find_head, lows) if head is not None]
    return any(head.kind in _PARTS for head in heads) or (len(lows) < 3 and bool(heads))


def _parts(low: str) -> Iterator[str]:
    """Give the forms of a word in which an office may stand: *rector*, *pro-rector*, *presidents*."""
    for part in (low, *low.split("-")):
        yield part
        yield part.removesuffix("s")


def _is_thing(lows: Sequence[str]) -> bool:
    """Say whether a run names a thing, a field, a time or a part of the world by its last word."""
    last = lows[-1]
    if not _THINGS.isdisjoint((last, last.removesuffix("s"))) or last in lexicon.words("derailers"):
        return True
    if lows[0] == "erasmus":
        return True
    if all(low in lexicon.words("wide") or low.endswith("ern") or low in _THINGS for low in lows):
        return True
    return all(lexicon.is_field(low) for low in lows)


def _may_be_one(text: str, start: int, word: str) -> bool:
    """Say whether a single word can be a party's name: of no dictionary, no person's here and no people's."""
    low = word.lower()
    if (lexicon.is_plain(low) and not is_acronym(word)) or low in lexicon.words("headline") or _PEOPLE.fullmatch(word):
        return False
    if low in lexicon.words("openers") or any(letter.isdigit() for letter in word) or "'" in word or "’" in word:
        return False
    return not (is_person([word]) or is_surname(text, start, word) or is_used_otherwise(text, word))
