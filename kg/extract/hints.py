"""What the words of a sentence hint at: one look at each tells every step whether it has anything to find there.

A figure needs a word that counts, an event one of events, a frame one of agreeing. A news text says the same words
again and again, so what a word hints at is kept, and a sentence costs one look-up a word instead of a search of its
own for each step. A step looks no further at a sentence without its hint: what its own patterns find must have a word
here.
"""

from __future__ import annotations

import re
from functools import lru_cache, reduce
from operator import or_

from kg.extract.learned.wording import STRONG_WORDS
from kg.extract.meetings import EVENT_NOUN, VISITED
from kg.extract.numbers import FIRST_FEW, NUMBER, NUMBER_WORDS
from kg.extract.papers import ANY_PACT, CHARTER, MEMORANDA, MEMORANDUM, PACTS, PAPERS

# Which hints there are; `hints` joins those of a sentence by "or".
(
    STRONG, PAIRED, WEAK, SIGNING, ACT, CEREMONY, AHEAD, SEALED, COUNTED, CUE, EVENT, EVENT_NAME, HELD, PROMISING,
    PERSON, VISIT, JOURNEY, AGREED, SEVERAL, UNITED, SHARED, FOUNDING, OF_UNION, LEADING, NUMBERED, THREE, MEETING,
    FADING, SEALING,
) = (1 << place for place in range(29))  # fmt: skip
# The nouns of offices that people hold, and the titles before their names.
OFFICES = frozenset(
    "president rector chancellor principal provost dean director minister ambassador secretary counselor "
    "counsellor consul chairman chairwoman chairperson chair head ceo "
    "manager governor mayor registrar representative expert coordinator commissioner vice-chancellor "
    "vice-rector vice-president vice-provost pro-vice-chancellor executive officer lead "
    "founder co-founder professor lecturer envoy attaché leader secretary-general director-general consul-gen"
    "eral".split()
)
TITLES = frozenset(
    "Prof Professor Dr Mr Mrs Ms Miss Sir Dame Lord Assoc Associate Assistant Asst Engr Eng H His Her "
    "Hon Rt Honourable Honorable Datuk Dato Datin Tan Tun Ir Ts Sheikh Sheikha "
    "Prince Princess Emeritus Academician Acad Mag Ing Dipl Col Gen Maj Capt Rev Fr Puan".split()
)

# Each hint with how a word begins that gives it, in small letters; what a hyphen parts are two words.
_BEGINNINGS = {
    # makes a sentence worth reading by itself
    STRONG: r"sign(?:s|ed|ing|at(?:ur|or)\w+)?\b|ink|pen(?:s|ned|ning)?\b|memorand|m\.?o\.?u|moa\b|moc\b|agree"
    r"|accords?\b|pact|deal\b|contract|convention|treat(?:y|ies)|protocol|compact|twin(?:s|ning)\b|pairings|partner"
    r"|allian|declar|terminat|cancel|expir|lapsed?\b|ceremony|latter",
    # does with the word behind it: "joint degree", "letter of", "one with", "renewed it", "ran out"
    PAIRED: rf"(?:dual|double|joint)|(?:letters?|one|{'|'.join(FIRST_FEW)})\b|(?:renew|extend|prolong)(?:s|ed)\b|ran\b",
    # beside the name of an organisation
    WEAK: r"alli|buil[dt]|shar(?:e|ed|es)\b|runs?\b|sister|affiliat|venture|twin|ties\b|collaborat|co-?operat|join|team"
    r"|establish|found|creat|set|launch|open(?:s|ed|ing)?\b|form(?:s|ed|ing|ation)\b|spearhead|inaugurat|initiat"
    r"|statement|document|papers?\b|renew|extend|end(?:ed|ing|s)?\b|sever|cut|suspend|freez|froze|withdr|dissol|scrap"
    r"|clos|degree|double|dual|swap|prolong|exchang|another|put|shut|terms\b|understanding\b|arrangement|tie-?ups?\b"
    r"|covenant|concordat|deeds?\b|consorti|coalition|together\b|along\b",
    # tells of an agreement, or of a signing
    SIGNING: rf"\b(?:sign(?:s|ed|ing|ator(?:y|ies))?|ink(?:s|ed|ing)?|{ANY_PACT}|declarations?|alliances?|deals?"
    r"|partner(?:s|ed|ing|ship|ships)?|twinn\w+)\b",
    ACT: rf"\b(?:sign(?:ed|ing)?|{MEMORANDUM}|{MEMORANDA}|agreements?)\b",
    CEREMONY: r"sign(?:ed|ing)\b",
    # tells of a signing to come, or of one that was held
    AHEAD: r"signings?\b",
    SEALED: r"(?:signing|inking|signature|ceremony|marked|formali[sz]ed|sealed|finali[sz]ed|concluded)\b",
    # counts something, or tells that it was counted because of an agreement or event
    COUNTED: r"agreement|memorand|mou|accords|pacts|protocols|treaties|contracts|deals|documents|partner|project"
    r"|universities|institutions|colleges|companies|enterprises|countries|regions|participants|representatives"
    r"|delegates|mentors|experts|students|scholars|workshops|laboratories|program",
    CUE: r"\b(?:sign|ink|agree|memorand|contract|treat|pact|deal|partner|cooperat|collaborat|relation|attend|participa"
    r"|drew|gather|bring|brought|conference|forum|event|exchange|recogni|conclud|reach|ties|links|joined|joint"
    r"|members?)",
    # speaks of an event, or can be its name
    EVENT: rf"{EVENT_NOUN}|meet|dialogue|ceremony|annual",
    EVENT_NAME: r"forum|conference|summit|symposium|congress|meet\b|meeting|dialogue|ceremony",
    # can head a list of partners, or promise pairs
    HELD: rf"partner|{PACTS}\b",
    PROMISING: "twin|pair|tandem|partnerships|degree",
    # can be an office or the title of a person
    PERSON: rf"(?:{'|'.join(sorted(OFFICES | {title.lower() for title in TITLES}))})(?![a-zé])",
    # can tell of a visit, or of whom one saw
    VISIT: rf"(?:{VISITED}|took|came|called|sat|flew|talks|stayed|opened|meet|negotiations|session)\b",
    JOURNEY: "visit|tour|trips?|travel|went|delegation",
    # can tell of several agreements
    SEVERAL: rf"(?:{PAPERS}|letters)\b",
    # can be the one instrument of three houses or more, or their network
    UNITED: rf"(?:{CHARTER}|letter|network|consortium|alliance|league|federation|coalition)\b",
    # can be what several make up or run, its founding, or what tells of it: "the consortium", "a joint programme"
    SHARED: r"consortium|alliance|coalition|guild|league|federation|network|partnership|union|joint|common"
    r"|inter-?universit|trinational|tripartite|shared|founding|constitutive",
    FOUNDING: r"\w*(?:found|establish|creat)|(?:launched|formed|initiated|started|inaugurated|set)\b",
    OF_UNION: r"(?:consortium|alliance|coalition|guild|league|federation|network|partnership|joint|common|shared"
    r"|tripartite|founding|its|sign(?:ed|atures?|ing|atory|atories)?|sealed|concluded|inked|party)\b",
    # can tell of one or some of its members: "led by A", "A is one of the founders", "A and four other universities"
    LEADING: r"(?:led|headed|chaired|leads?|heads|chairs|leading|members?|founders|co-founders|partners|participants"
    rf"|holds|include|belongs|joins|joined|part|party|signator(?:y|ies)|{NUMBER})\b|co-?ordinat",
    SEALING: r"(?:signed|sealed|concluded|inked|put)\b",
    # can be a number of houses
    NUMBERED: rf"{NUMBER}\b",
    THREE: rf"(?:{'|'.join(NUMBER_WORDS[3:16])})\b",
    # can bring two together: a visit, talks, an opening
    MEETING: r"visit|delegation|guests?\b|representatives|officials|experts|leaders|recei|welcom|host|greet|met\b|meet"
    r"|talks|negotiations|ceremony|travel|trip|came|arriv|flew|went|open|launch|inaugurat|set\b|donat|co-?operat"
    r"|collaborat|partner|ties|relations|together|joint|joined|moved",
    # can tell that something has ended, wherever it stands in a word
    FADING: r"\w*(?:laps|expir|renew|exten[ds]|prolong|cancel|terminat|annul|revok|rescind|dissolv|discontinu|scrap"
    r"|abandon|brok|torn|tore|suspend|froze|void|struck|collaps|apart|peter|fizzl|died?\b|dead|ceas|over\b|history"
    r"|defunct|notice|quit|withdr|gave|given|nothing|paus|halt|interrupt|denounc|sever|wound|called|put\b|brought"
    r"|allowed|left|stopped|closed)|end(?:ed|ing|s)?\b|longer|ran\b|run\b|pulled|backed|bowed|ice|hold",
    # can make the learned weights believe a sentence
    AGREED: STRONG_WORDS,
}
# "Gathering-2023" is an event.
_YEAR = r"|-20\d\d"
_SEARCHES = tuple(
    (hint, re.compile(f"(?<![a-z])(?:{words}){_YEAR if hint in (EVENT, EVENT_NAME) else ''}"))
    for hint, words in _BEGINNINGS.items()
)
_ANY = re.compile(f"(?<![a-z])(?:{'|'.join(_BEGINNINGS.values())}){_YEAR}")
_MARKS = ".,;:!?()[]“”\"«»"


class _Words(dict[str, int]):
    """The hints of the words that were met, in small letters; a word is looked at when it is met first."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        bare = word.strip(_MARKS)
        found = self[word] = self[bare] if bare != word else _hints_of(word)
        return found


_MOST_WORDS = 65536
_WORDS = _Words()


@lru_cache(maxsize=4096)
def hints(text: str) -> int:
    """Give the hints of the words of a sentence, joined by "or".

    >>> found = hints("Harbour University signed a memorandum.")
    >>> bool(found & STRONG), bool(found & EVENT)
    (True, False)
    """
    words = text.lower().replace(", ", " ").split()  # a word is met less often with a comma than without
    return reduce(or_, {*map(_WORDS.__getitem__, words)}, 0)


def _hints_of(word: str) -> int:
    """Give the hints of a word in small letters without marks around it."""
    if (_ANY.match(word) if word.isalpha() else _ANY.search(word)) is None:
        return 0
    return sum(hint for hint, pattern in _SEARCHES if pattern.search(word) is not None)
