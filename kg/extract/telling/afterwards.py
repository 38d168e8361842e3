"""What became of an agreement, told after it: in a later sentence or behind *but*, in words that name no party.

It lapsed in 2009. It was never renewed.        the pronoun takes up the agreement told last
That deal is dead. The exchange was stopped.    so do its nouns, and those of what it was for
In 2009 the university pulled out of it.        somebody ended it
... in 2004, but has since withdrawn            in the sentence that tells of the agreement itself

An end belongs to the last agreement told in the two sentences before. What is feared, asked for or undone (*was
revived*) ends nothing, nor what paused an exchange of which the news is that it was signed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims import Organisation
from kg.extract.frames.frame import STANDING
from kg.extract.hints import FADING, hints
from kg.extract.papers import PACT
from kg.extract.parties.candidate import Candidate, found_since
from kg.extract.parties.topics import KINDS
from kg.extract.readings import Reading
from kg.extract.telling.context import Context, one_date

_PACT = rf"{PACT}|deal|arrangement"
_WORK = "partnership|co-?operation|collaboration|alliance|tie-?up|exchanges?|program(?:me)?s?|scheme|link|course"
_BOTH = rf"(?:{_PACT}|{_WORK})"
_THE = r"(?:the|this|that|their|its)(?: [\w-]+){0,2}? "
_LONG = r"(?: (?:has|have|had|since|now|then|also|long|finally|quietly|later|soon|again|duly|eventually|formally))*"
_ENDED = (
    r"terminated|cancell?ed|annulled|revoked|rescinded|dissolved|discontinued|scrapped|abandoned|abrogated|broken off"
    r"|called off|wound (?:up|down)|torn up|ended|suspended|frozen|declared (?:null and )?void|struck down"
    r"|paused|halted|interrupted|denounced|severed|withdrawn|put on (?:ice|hold)|brought to an end"
    r"|(?:not|never)(?: been)? (?:renewed|extended|prolonged)|(?:allowed|left) to (?:lapse|expire|run out|die)"
)
_CEASED = (
    r"lapsed|expired|(?:ran|run) out|collapsed|fell apart|fallen apart|broke down|broken down|petered out|fizzled out"
    r"|died|ceased(?: to exist)?|c[ao]me to (?:an|its) end|no longer exists"
)
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter"
)
_IN_TIME = rf"in (?:(?:early|mid|late|the) )?(?:\d{{4}}|{_MONTHS})\b"
# Nothing but a time or a reason follows: not *over twenty pages long*, *dead calm*, *over in ten minutes*.
_NO_MORE = rf"(?=[.,;:–)]|$| (?:{_IN_TIME}|(?:since|now|already|today|after|because|and|but|for good|as of|once)\b))"
_GONE = (
    r"(?:over|dead|no more|history|void|defunct|a dead letter|on (?:ice|hold)"
    rf"|no longer (?:in (?:force|effect|place)|valid|active|operational)){_NO_MORE}"
)
_STOPPED = r"closed(?: down)?|stopped|halted|shut(?: down)?|dropped|withdrawn"
# What is told of *it* and of the agreement; a mere *ended* needs a time or nothing more.
_TOLD = (
    rf"(?:{_LONG} (?:{_CEASED})|{_LONG} ended(?= (?:{_IN_TIME}|(?:on|after|last|when|there|this|because)\b)|[.,;]|$)"
    rf"|{_LONG} (?:was|were|been|is|are|being)(?: (?:since|now|then|also|finally|later|soon|formally|duly))*"
    rf" (?:{_ENDED}|{_GONE}))"
)
_BY = (
    r"(?:has |have |had )?(?:since |now |then |finally |later |soon |formally |unilaterally |mutually )*(?:terminated"
    r"|cancell?ed|ended|annulled|revoked|rescinded|dissolved|discontinued|scrapped|abandoned|broke(?:n)? off|tore up"
    r"|torn up|gave up|given up|suspended|froze|withdrew from|pulled out of|backed out of|walked away from"
    r"|gave notice of"
    r"|quit|renounced|(?:is|are) ending|(?:did|has|have|had)(?: since)? (?:not|never) (?:renew|extend|prolong)(?:ed)?"
    r"|never renewed|(?:nobody|no one) (?:has )?renewed|(?:decided|chose|opted) not to (?:renew|extend|prolong"
    r"|continue)"
    r"|(?:announced|said) (?:that )?(?:it|they) would (?:end|cancel|terminate|not renew|not extend))"
)
_LET = r"let (?:{0}) (?:lapse|expire|run out|die)|allowed (?:{0}) to (?:lapse|expire|run out|die)"
_IT = r"(?:it|this|that|both)"
# Those told together: *all of them have been ended*, *these partnerships lapsed*, *the four agreements were frozen*
_THEM = (
    r"(?:(?:all|both|most) (?:\w+ )?(?:of (?:them|these|those)|\w+)?|they|these|those|none of them"
    rf"|(?:the|these|those|its|their|all)(?: [\w-]+){{0,3}}?(?: (?:{_PACT}|{_WORK}|memoranda)s?))"
)
_ALL_ENDED = re.compile(
    rf"(?:^|[,;:–] |\b(?:and|but|\d{{4}}) |^(?:in|on|since|by)(?: \w+){{1,3}},? ){_THEM}{_TOLD}"
)
_HOUSE = "university|college|school|institute|institution|academy|faculty|rector|president|universities|both|they|two"
_THIS = rf"(?:{_IT}|{_THE}(?:{_PACT}))"
# Who ends it, or none behind a conjunction: *in 2009 the university*, *but has since*
_END = re.compile(
    rf"(?:^|[,;:–] |\b(?:and|but|though|however|now|\d{{4}}|later|since then),? )(?:{_IT}|{_THE}(?:{_PACT})){_TOLD}"
    rf"|\b(?:{_BY} {_THIS}|{_LET.format(_THIS)})(?=[.,;]| (?:in|on|last|after|a|this|because|with|over|again"
    rf"|since)\b|$)"
    rf"|\b(?:nobody|no one) (?:has )?(?:renewed|extended|prolonged) {_THIS}"
    rf"|\bnothing (?:is left|remains|remained|was left|has remained) of {_THIS}"
    rf"|(?:(?:^|[,;–] |\b(?:but|and|later|then|\d{{4}}),? )|\b(?:{_HOUSE}) )(?:(?:has|have|had) )?"
    r"(?:(?:since|now|then|finally|later|also|both|soon) )*(?:pulled|backed|bowed) out(?= in\b|[.,;]|$)"
    rf"|\bonly to (?:end|cancel|terminate|scrap|leave|quit|suspend) {_THIS}"
)
# What an agreement was for has ended: of an old agreement only.
_WORK_ENDED = re.compile(
    rf"(?:^|[,;:–] |\b(?:and|but|\d{{4}}) |^(?:in|on|since|by|last|this)(?: \w+){{1,3}},? )(?:{_THE})?(?:{_WORK})"
    rf"(?:{_TOLD}|{_LONG} (?:was|were|been) (?:{_STOPPED}))"
)
_SIGNS = re.compile(
    r"laps|expir|renew|exten[ds]|prolong|cancel|terminat|\bend(?:ed|ing|s)?\b|no longer|\b(?:ran|run) out|pulled out"
    r"|backed out|bowed out|annul|revok|rescind|dissolv|discontinu|scrap|abandon|brok|torn|tore|suspend|froze|void"
    r"|struck"
    r"|collaps|apart|peter|fizzl|died?\b|dead|ceas|over\b|history|defunct|notice of|quit|withdr|gave up|given up"
    r"|nothing"
    r"|paus|halt|interrupt|denounc|sever|wound|called off|put on hold|brought to|allowed to|left to"
    r"|stopped|closed|halted|\bon (?:ice|hold)"
)
# It is not so, not yet, or not for good: *may be cancelled*, *was not cancelled*, *has been picked up again*
_DOUBTED = re.compile(
    r"\b(?:may|might|could|can|should|must|if|unless|whether|until|before|once|when it|when the (?:agreement"
    r"|memorandum)"
    r"|nearly|almost|not (?:been )?(?:terminated|cancell?ed|ended|expired|lapsed|dissolved|suspended)|yet|threat\w*"
    r"|risk\w*|urg\w+|call(?:s|ed)? for|demand\w*|fear\w*|den(?:y|ied|ies)|want\w*|wish\w*|hop(?:e|es|ed|ing)|ask\w*"
    r"|propos\w+|refus\w+|claim\w*|rumou?rs?|again|resum\w+|restart\w*|relaunch\w*|reopen\w*|reviv\w+|reinstat\w+"
    r"|restor\w+|replac\w+|success(?:or|ion)"
    r"|new (?:one|agreement|memorandum|deal|contract)|automatic\w*|temporar\w+|brief\w*|pandemic|covid\S*|war|signed)\b"
    r"|n['’]t (?:been )?(?:terminated|cancell?ed|ended|expired|lapsed)|\?"
    r"|\b(?:and|but|then|later)(?: (?:was|were|has|have|had|been|it|then|later|since))* (?:renewed|extended"
    r"|prolonged)\b"
)
# Who did not: *nobody has cancelled it*, *the rector never cancelled it*; but *nobody renewed it* tells of an end.
_NONE = re.compile(r"\b(?:no one|nobody|neither|none|few|never|hardly|rarely|not|no (?!longer|more)\w+)\b|n['’]t\b")
_KEPT_NOT = re.compile(r"renew|exten|prolong|continu|nothing|no longer|no more")
_PACT_WORD = re.compile(rf"\b(?:{_BOTH})\b")
_BARE = re.compile(r"\b(?:it|this|that)\b")
# Such words, and those that told of it, may stand before its noun: *the earlier memorandum*, *that trade deal*, *the
# space program* are others.
_NOUN = re.compile(rf"\b(?:the|this|that|their|its) (?P<words>(?:[\w-]+ ){{1,2}}?)(?:{_BOTH})\b")
_OWN = re.compile(
    r"\d{4}|\w+-year|academic|bilateral|scientific|educational|student|staff|teacher|faculty|research|teaching"
    r"|university|joint|mutual|double|dual|degree|exchange|study|abroad|partnership|co-?operation|collaboration"
    r"|friendship|framework|general|formal|written|whole|entire|same|said"
)
# What another *it* is of: *a strike was going on*, *the meeting began at nine*
_ANOTHER = re.compile(
    rf"\b(?:an?|another) |^(?:the|this|that|its|their|his|her"
    rf"|one) (?!(?:[\w-]+ ){{0,2}}(?:{_BOTH})\b)(?![\w-]*[^su]s\b)"
)
_REACH = 2
_AFTER = re.compile(
    r"[,;–] (?:but|only|and|though|although|yet|which|however|it|the)\b|; | but | and (?:has|have|ended|it)\b"
)


def told_afterwards(
    reading: Reading, number: int, found: Sequence[Candidate], organisations: Sequence[Organisation], context: Context
) -> list[Candidate]:
    """Give a note on the end of the agreement told last, if the sentence tells of it in such words."""
    if not hints(reading.sentence.text) & FADING:
        return []
    host = next((one for one in reversed(found) if one.members and not one.sides), None)
    if host is None or number - host.sentence > _REACH:
        return []
    here = [one for one in found_since(found, number) if one.sentence == number]
    lowered = reading.sentence.text.lower()
    if any(one.status == "terminated" for one in here) or _SIGNS.search(lowered) is None:
        return []
    members = [one for one in found_since(found, host.sentence) if one.members and not one.sides]
    if host.sentence != number and not here and (ended := _all_ended(reading, number, lowered, members)):
        return ended
    if host.sentence != number and (of_two := _one_of_two(reading, number, lowered, members, context)):
        return of_two
    at = _behind(reading, host, lowered) if host.sentence == number else 0
    if at < 0 or host.status not in STANDING or (at == 0 and any(one.members for one in here)):
        return []
    part = lowered[at:]
    match = _END.search(part) or (_WORK_ENDED.search(part) if _is_old(host, context) else None)
    if match is None or _DOUBTED.search(part) is not None or _is_of_none(part, match):
        return []
    if at == 0 and _is_of_another(match.group(), host, number, context):
        return []
    about = () if at else _acting(reading, organisations)
    if not {*about} <= host.members:
        return []
    start = reading.sentence.start + at
    dates = [each for each in context.dates(reading.sentence) if each.start >= start]
    date = one_date(dates)
    if date is not None and host.date is not None and date < host.date[: len(date)]:
        return []
    span = (reading.sentence.start + at, reading.sentence.end)
    return [
        Candidate(
            (), (), (), host.kind, "terminated", *span, number, "ended", definite=True, date=date, about=tuple(about)
        )
    ]


def _is_of_none(part: str, match: re.Match[str]) -> bool:
    """Read *nobody has cancelled it*, not *nobody has renewed it*."""
    return _KEPT_NOT.search(match.group()) is None and _NONE.search(part, 0, match.end()) is not None


def _is_of_another(told: str, host: Candidate, number: int, context: Context) -> bool:
    """Say whether it is another agreement that ended, or *it* takes up what a sentence in between told of: *a strike
    was going on. It ended on Friday*.
    """
    own = set(re.findall(r"\w+", context.sentences[host.sentence].text.lower()))
    for noun in _NOUN.finditer(told):
        words = [word for word in noun["words"].split() if _OWN.fullmatch(word) is None]
        if not own.issuperset(re.findall(r"\w+", " ".join(words))):
            return True
    if _PACT_WORD.search(told) is not None or _BARE.search(told) is None:
        return False
    between = context.sentences[host.sentence + 1 : number]
    return any(_ANOTHER.search(sentence.text.lower()) is not None for sentence in between)


def _all_ended(reading: Reading, number: int, lowered: str, members: Sequence[Candidate]) -> list[Candidate]:
    """Give an end of each agreement that one sentence told of: *It had agreements with A and B. Both were ended*."""
    told = [one for one in members if one.sentence == members[-1].sentence and one.status in STANDING]
    if len(told) < 2 or reading.organisations or _DOUBTED.search(lowered) or "most" in lowered:
        return []
    if _ALL_ENDED.search(lowered) is None:
        return []
    span = (reading.sentence.start, reading.sentence.end)
    return [
        Candidate(tuple(one.members), (), (), one.kind, "terminated", *span, number, "ended", definite=True)
        for one in told
    ]


_ONE_OF_TWO = re.compile(
    rf"\bthe (?P<which>former|latter|first|second)(?: (?:one|{_PACT}))?"
    rf"(?:{_TOLD}|(?P<again>{_LONG} (?:was|been) (?:\w+ly )?(?:renewed|extended|prolonged)))(?P<rest>[^;]*)"
)
_LATER = frozenset(("latter", "second"))


def _one_of_two(
    reading: Reading, number: int, lowered: str, members: Sequence[Candidate], context: Context
) -> list[Candidate]:
    """Give what became of each of the two told last: *one with A and another with B. **The former** was renewed in
    2012; **the latter** was allowed to lapse*.
    """
    last = [one for one in members if one.sentence == members[-1].sentence and one.status in STANDING]
    told = list({one.members: one for one in last}.values())
    if len(told) != 2 or reading.organisations:
        return []
    found = []
    for match in _ONE_OF_TWO.finditer(lowered):
        if not match["again"] and _DOUBTED.search(match.group()):
            continue
        one = told[match["which"] in _LATER]
        start, end = reading.sentence.start + match.start(), reading.sentence.start + match.end()
        date = one_date([each for each in context.dates(reading.sentence) if start <= each.start < end])
        status = "renewed" if match["again"] else "terminated"
        span = (reading.sentence.start, reading.sentence.end)
        found.append(
            Candidate(tuple(one.members), (), (), one.kind, status, *span, number, "ended", definite=True, date=date)
        )
    return found


def _behind(reading: Reading, host: Candidate, lowered: str) -> int:
    """Give where the part of the sentence begins that goes on behind the agreement, else -1."""
    match = _AFTER.search(lowered, max(0, host.end - reading.sentence.start))
    return -1 if match is None else match.start()


def _acting(reading: Reading, organisations: Sequence[Organisation]) -> list[int]:
    """Give the houses that a sentence names; a ministry or a court may end the agreement of others."""
    return [place for place in reading.organisations if organisations[place].kind not in KINDS["government"]]


def _is_old(host: Candidate, context: Context) -> bool:
    """Say whether an agreement is not the news: it is told as existing, or dated before the last year."""
    if host.status == "reported" and host.date is None:
        return True
    return host.date is not None and not context.is_recent(host.date)
