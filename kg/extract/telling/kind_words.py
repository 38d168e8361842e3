"""The words that tell what an agreement creates or recognises: degrees, exchanges, institutes.

agreement on the recognition of diplomas      mutual-recognition
agreement for a double licence                joint-programme
agreement to swap students                    exchange
framework agreement on the foundation of      joint-institute
"""

from __future__ import annotations

import re

from kg.extract.numbers import TWO_OR_MORE

_AWARD = r"(?:degrees?|diplomas?|qualifications?|titles|studies|certificates?|credits?|awards?|credentials)"
RECOGNITION = re.compile(
    r"\b(?:mutual|reciprocal|automatic)(?:ly)? recogni(?:[sz]|tion)"
    r"|\brecogni(?:[sz]\w+|tion) of (?:the )?(?:each other|academic|(?:[\w-]+ ){0,3}" + _AWARD + r"\b)"
)
# Before a noun: *a **recognition** accord*
RECOGNITION_OF = re.compile(r"\b(?:mutual |degree |diploma |credit )?recognition $")
_EACH_OTHERS = re.compile(
    r"\b(?:recogni[sz]|accept)\w* (?:the )?(?:(?:each other|one another)['’]s|university|academic|their)? ?(?:\w+ )?"
    r"(?:degrees?|diplomas?|qualifications?|titles|credentials)\b"
    r"|\b(?:recogni[sz]|accept|honou?r)\w* (?:each other|one another)['’]s (?:[\w-]+ ){0,4}?"
    r"(?:degrees?|diplomas?|qualifications?|titles|credentials|credits?|certificates?|marks|exams?|examinations?)\b"
)
# *in which they provide for the recognition of diplomas, for student exchange and for funds*: one matter of several
LISTED = re.compile(
    r"\brecogni\w+ of [^,;.]{3,60}(?:,| and) (?:for|on|in|joint|the exchange|exchange|student|staff|research|mobility"
    r"|teaching|training)\b"
)
DEGREE = re.compile(
    r"\b(?:joint|dual|double|twin|common|shared|two)[- ](?:(?:bachelor|master|doctoral|phd|academic|award"
    r"|education(?:al)?|study|training|teaching|graduate|undergraduate)\W{0,3}\w{0,2} )?"
    r"(?:degree|diploma|programme|program|phd|doctorate|master|major|certificate|licen[cs]e|title|titulation|bachelor)"
    r"|\btwinning\b|\bco-?tutelle"
    # *a contract for a master's course in law*, *on joint training of doctors*
    r"|^(?:new )?(?:master|bachelor)(?:['’]s)? (?:degree )?(?:course|program(?:me)?|degree)\b"
    r"|^joint (?:training|cultivation|supervision) of (?:[a-z]+ )?(?:masters?|bachelors?|doctors?|doctoral|phds?)\b"
    r"(?![^,;.]{0,30} and\b)"
)
YEARS = re.compile(r"\b[1-4]\s?[+-]\s?[1-4](?:\s?\+\s?[1-4])?[”’\"]?(?: \w+){0,2} $")
_PEOPLE = (
    r"(?:students?|staff|facult(?:y|ies)|teachers?|professors?|lecturers?|scholars?|personnel|researchers?|interns?"
    r"|undergraduates?|postgraduates?|graduates?|trainees?|cadets?|pupils|academics|doctorands?)"
)
EXCHANGE = re.compile(
    rf"\bexchange (?:programmes? |programs? )?$|\bexchange {_PEOPLE}"
    rf"|\b{_PEOPLE}\b[\w\s,/&-]{{0,25}}\bexchange\b|\bmobility\b"
)
# Programmes of the European Union by which students and staff are exchanged: *a bilateral **Erasmus+** agreement*
MOBILITY = re.compile(r"\b(?:Erasmus(?: ?\+| Plus| Mundus)?|Socrates|CEEPUS|Ceepus)(?: [\w-]+){0,2} \S*$")
_COUNT = rf"(?:(?:up to|about|some|at least) )?(?:one|{TWO_OR_MORE}|\d+) "
ON_EXCHANGE = re.compile(
    r"(?:(?:the|international|academic|mutual|bilateral|reciprocal|undergraduate|graduate) )*"
    rf"(?:{_PEOPLE}(?:(?:,| and|/| or) ?{_PEOPLE})* (?:exchanges?|mobility|swaps?)\b"
    rf"|(?:exchanges?|swap|swapping|trading|dispatch) (?:of|for) (?:{_COUNT})?(?:[\w-]+ ){{0,2}}?{_PEOPLE}"
    rf"|exchange {_PEOPLE}|mobility\b|exchange programmes?\b)"
    r"|(?:general|summer|summer cultural) exchanges?\b(?! (?:and|of|in)\b|,)"
)
_WORK = (
    r"(?:joint|research(?!ers?\b| (?:staff|students|assistants))|projects?|publications?|publishing|conferences?"
    r"|symposi\w+|seminars?|workshops?|curricul\w+|librar(?:y|ies)|search|co-?operation|collaboration"
    r"|scientific (?:work|projects)"
    r"|teaching (?:materials?|aids)|materials?|information|data|knowledge|expertise|facilities|laborator(?:y|ies)"
    r"|training|summer schools?|technology|innovation|funds|fundraising|consultanc(?:y|ies))\b"
)
# *the exchange of students, **for joint research** and the search of funds*: one matter of several
AMONG_OTHERS = re.compile(
    r"(?:,| and| as well as| or) (?:(?:for|on|in|of|the|an?|to|also|by|as well as|common|mutual|shared|academic|applied"
    rf"|collaborative|do|doing|carry out|hold|run|share|use of|use|and|other|scientific|some|new) )*?{_WORK}"
)
_FOUNDING = r"(?:establishment|creation|foundation|founding|opening|setting[ -]up|formation|construction|launch) of"
_HOUSE = r"(?:campus|institute|college|academy|laborator(?:y|ies)|cent(?:re|er)|school|university)\b"
ON_INSTITUTE = re.compile(
    r"(?:[\w’'-]+ ){0,4}?(?:joint|common|shared|branch|overseas|offshore|confucius|international|[a-z]+-[a-z]+) "
    rf"(?:[\w’'-]+ ){{0,3}}?{_HOUSE}"
    rf"|(?:the )?{_FOUNDING} (?:[\w’'-]+ ){{0,6}}?{_HOUSE}"
    r"|(?:(?:an?|the|its|their|two|three|four) )?(?:(?:new|first|second) )?branch(?:es)?\b"
    r"(?! (?:of (?:[a-z]+|the)\b|librar|network|line))"
    r"|(?:language|culture|cultural) (?:institute|cent(?:re|er))\b"
)
# *agreements **of academic exchange***; one *on academic exchange* may bring anything
OF_EXCHANGE = re.compile(r" of academic exchanges?\b(?! (?:and|in)\b|,)")
# *an agreement **on a centre for tides***, *a contract **on the new school***; not *on the college library*
ON_HOUSE = re.compile(
    r"^(?:, [^,;.]{1,40}, |[\s(\w)]{0,12}\b)(?:on|for) (?:an?|the) (?:(?!at\b|of\b|in\b|with\b|for\b)[\w’'-]+ ){0,3}?"
    r"(?:institute|institution|college|academy|laboratory|lab|cent(?:re|er)|campus|observatory|(?:medical|business|law"
    r"|graduate|new) school)(?=$|[,.;]| (?:for|of|in|at|on|that|which|where|with|to|was|were|is|has|will)\b)"
)


def recognises(rest: str) -> bool:
    """Say whether the words after an instrument tell that degrees are recognised.

    >>> recognises("by which they recognise each other's diplomas"), recognises("in recognition of a friendship")
    (True, False)
    """
    return ("recogni" in rest or "accept" in rest or "hono" in rest) and _EACH_OTHERS.search(rest) is not None
