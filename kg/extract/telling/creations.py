"""The words of a whole sentence that tell what two create: a degree in common, a house, a change of places.

a master's course that both teach                  joint-programme
two years in Lima and two in Oslo                  joint-programme
will run an observatory together                   joint-institute
each sends five students to the other              exchange
degrees of one are recognised by the other         mutual-recognition

Where `kind_words` reads the words beside an instrument, these are read in a sentence that names none, so each pattern
must tell of both houses: *jointly*, *each*, *from both*.
"""

from __future__ import annotations

import re

from kg.extract.caseless import Caseless
from kg.extract.names.offsets import has_any
from kg.extract.papers import ACCORD

_TWO = r"(?:joint|dual|double|common|shared|twin|tripartite)"
_STUDIES = (
    r"(?:degrees?|diplomas?|titles|titulation|titling|master(?:['’]s)?|msc|mba|bachelor(?:['’]s)?|doctorate|phd"
    r"|licen[cs]e|majors?|(?:study|degree|doctoral|master(?:['’]s)?) program(?:me)?)"
)
# A course of study; not one of some days or weeks
_COURSE = (
    r"\b(?<!training )(?<!short )(?<!summer )(?<!winter )(?<!language )(?<!refresher )(?<!exchange )(?<!research )"
    r"(?:degrees?|diplomas?|(?:master|bachelor)(?:['’]s)?(?: courses?)?|doctorate|mba|msc|phd|(?:degree|study|diploma"
    r"|undergraduate|graduate) courses?|courses? of study"
    r"|(?:(?:degree|study|master|doctoral|bachelor) )?program(?:me)?s?|curricul(?:um|a))\b"
)
_PAPER = r"(?:degrees?|diplomas?|certificates?|qualifications?|titles|licen[cs]es?)"
_TOGETHER = r"(?:together|jointly|in common)"
_BY_ALL = rf"(?:{_TOGETHER}|by (?:both|the two|all (?:three|four|five|six)|(?:two|three|four|five|six) [a-z]+))"
_TEACHES = r"(?:teach(?:es)?|runs?|offers?|gives?|delivers?|awards?|confers?|grants?|makes?)"
_TAUGHT = r"(?:taught|run|offered|given|delivered|awarded|conferred|granted|issued)"
_FEW = r"(?:one|two|three|four|half|a)"
_PROGRAMME = Caseless(
    rf"\b{_TWO}[- ](?:[\w-]+ ){{0,2}}?{_STUDIES}\b"
    r"|\b[1-4]\s?\+\s?[1-4] (?:[\w-]+ )?(?:program(?:me)?|scheme|course|degree)"
    rf"|\btwinning (?:degree|program(?:me)?|course)|\bco-?tutelle\b"
    # *a master's course that will be given jointly by both*, *the degree is awarded by both*
    rf"|{_COURSE}[^.;]{{0,60}}? {_TAUGHT} (?:[a-z]+ )?{_BY_ALL}\b"
    # *teach a master's course in law together*, *jointly offer a degree*
    rf"|\b{_TEACHES} (?:[^.;]{{0,50}} )?{_COURSE}[^.;]{{0,50}} {_TOGETHER}\b"
    rf"|\b(?:{_TOGETHER} {_TEACHES}|{_TEACHES},? {_TOGETHER}) (?:[^.;]{{0,40}} )?{_COURSE}"
    # *graduates of the course that A offers with B*
    rf"|\bgraduates of (?:[^.;]{{0,40}} )?courses?(?:[^.;]{{0,50}})? (?:that|which) [^.;]{{0,60}}? {_TEACHES}"
    rf"(?: {_TOGETHER})? with\b"
    rf"|{_COURSE}(?:[^.;]{{0,50}})? (?:that|which) [^.;]{{0,60}}? {_TEACHES}(?: {_TOGETHER})? with\b"
    # *obtain two diplomas*, *degrees of both*, *graduate from both*, *the diploma bears both seals*
    r"|\b(?:receiv|earn|obtain|get|gain|tak|award|graduat|leav|com|finish|acquir|win)[a-z]*"
    rf" (?:[a-z]+ ){{0,2}}?(?:two|both) (?:[\w’'-]+ ){{0,3}}?{_PAPER}\b"
    rf"|\b{_PAPER} (?:of|from|by) (?:both|the two|each of|either)\b(?! (?:countries|states|nations|systems)\b)"
    r"|\bgraduat\w+ (?:from|of|at) both\b"
    rf"|\b{_PAPER}[^.;]{{0,20}} (?:carry|carries|bear|bears)"
    r" (?:both|the (?:two|three|four|five|(?:names?|seals?) of))\b"
    # *two years in Lima and two in Oslo*
    rf"|\b(?:(?:initial |first )?{_FEW} (?:initial |first )?years? (?:(?:are|is|of [a-z]+) )?(?:(?:taught|spent) )?"
    rf"(?:at|in|here)\b[^.;]{{0,60}}?\b(?:and|then)\b (?:the )?(?:last |other |final )?"
    rf"{_FEW}(?: more)?"
    r"(?: years?)? (?:at|in|there)\b)"
    # *the joint supervision of doctoral students*, *train masters jointly*
    r"|\bjoint(?:ly)? (?:supervis\w+|training|train|cultivation|education|educate) (?:of )?(?:[a-z]+ ){0,2}?"
    r"(?:bachelors?|masters?|master['’]s|doctoral|doctors|doctorates?|phds?|postgraduates?|theses|dissertations)\b"
    # *the opening of a master's degree*
    r"|\b(?:creation|opening|launch|introduction|establishment|setting[- ]up) of an? (?:[\w’'-]+ ){0,3}?"
    r"(?:master(?:['’]s)?|bachelor(?:['’]s)?|degree|licen[cs]e|doctorate|msc|mba|bsc)\b",
)
_HOUSE = (
    r"(?:institute|college|academy|laborator(?:y|ies)|labs?|cent(?:re|er)|(?<!summer )(?<!winter )school|campus|faculty"
    r"|observatory|clinic|hospital|institution)\b"
)
_SETS_UP = r"(?:runs?|opens?|founds?|builds?|sets? up|establish(?:es)?|creates?|starts?|operates?|shares?)"
_SET_UP = r"(?:run|opened|founded|built|set up|established|created|started|operated|shared|constituted|launched)"
_INSTITUTE = re.compile(
    rf"\b(?:[Jj]oint|[Cc]ommon|[Ss]hared) (?:[\w’'-]+ ){{0,3}}?(?i:{_HOUSE})|\bConfucius (?:[Ii]nstitute|[Cc]lassroom)"
    r"|\b[A-Z][a-z]+(?:[ae]n|ese|ish|ic|ian|o)[-–][A-Z][a-z]+(?:[ae]n|ese|ish|ic|ian) (?:[\w’'-]+ ){0,2}?"
    rf"(?i:{_HOUSE})"
)
_HELD = Caseless(
    # *run a research institute together*, *together open a school*
    rf"\b{_SETS_UP} (?:an?|the|their) (?:[\w’'-]+ ){{0,4}}?{_HOUSE}[^.;]{{0,50}} {_TOGETHER}\b"
    rf"|\b(?:{_TOGETHER} {_SETS_UP}|{_SETS_UP} {_TOGETHER}) (?:an?|the|their) (?:[\w’'-]+ ){{0,4}}?{_HOUSE}"
    # *a centre was opened jointly*, *the laboratory that they have shared*
    rf"|\b{_HOUSE}[^.;]{{0,60}} {_SET_UP} (?:[a-z]+ )?{_TOGETHER}\b"
    rf"|\b{_HOUSE}[^.;,]{{0,40}},? (?:that|which) [^.;]{{0,70}}?"
    rf"(?:\bshared?\b|{_SET_UP} {_TOGETHER}|{_SETS_UP} {_TOGETHER})"
    rf"|\b{_HOUSE},? (?:that|which) (?:both|the two|all (?:three|four)|they)\b(?! (?:visited|toured|saw|met|attended))"
    rf"|\b(?:sharing|shared) (?:an?|the|their) (?:[\w’'-]+ ){{0,3}}?{_HOUSE}",
)
_STUDENT = r"students?|undergraduates?|postgraduates?|trainees?|graduates?|cadets?|pupils|interns"
_STUDENTS = rf"(?:{_STUDENT})"
_PEOPLE = rf"(?:{_STUDENT}|staff|lecturers?|teachers?|professors?|scholars?|researchers?|academics)"
_PLAIN = r"(?:(?!with|between|about|of|for|information|data|letters|views|experiences?|gifts)[\w-]+,? )"
_EXCHANGE = Caseless(
    rf"\b{_STUDENTS}\b[^,;.]{{0,40}}? (?:each way\b|in (?:each|either|both) directions?\b|from each side\b|each from)"
    # *will exchange ten students a year*, *go on exchanging students*, *has exchanged students with B*
    rf"|\b(?:exchang(?:e|es|ed|ing)|swap(?:s|ped|ping)?) {_PLAIN}{{0,5}}?{_PEOPLE}\b"
    # *each sends two students to the other*
    r"|\b(?:each|both|either|the two|they)\b[^.;]{0,40}? (?:send|receive|host|take|accept|welcome)s? (?:[\w-]+ ){0,5}?"
    rf"{_PEOPLE}\b[^.;]{{0,40}} (?:the other|each other|one another|its partner|in return)\b"
    # *students can spend a semester at the partner*
    rf"|\b{_STUDENTS}\b[^.;]{{0,110}}? (?:spend|study|take|do|pass|move)\b[^.;]{{0,30}}?"
    r" (?:(?:an?|one|two|half an?|either|\d+)(?: [a-z]+)? (?:semesters?|terms?|months|weeks)"
    r"|(?:an?|one|half an?)(?: academic)? year)\b[^.;]{0,30}?"
    r" (?:at|in|abroad|without)\b"
    rf"|\b(?:student|staff|teacher|faculty)s? (?:exchange|mobility) (?:{ACCORD}|deal)s?\b"
    rf"|\b{_PEOPLE} (?:[a-z]+ ){{0,5}}?chang(?:e|ing) places\b"
    rf"|\bmutual (?:visits?|welcome|reception|hosting) of (?:[\w-]+ )?{_PEOPLE}\b",
)
# Beside an exchange or a degree, other matters of what is then an agreement on cooperation
_SEVERAL = re.compile(
    r"\b(?:research|conferences?|publications?|projects?|seminars?|symposi\w+|workshops?|curricul\w+|cooperat\w+"
    r"|collaborat\w+|summer schools?|funds?|books|laborator\w+)\b"
)
_AND_OTHERS = re.compile(
    r"\bjoint (?:research|projects?|conferences?|publications?)\b|\bexchanges? of\b|\b(?:sharing|use) of\b"
    r"|\bapply for funds\b|\band (?:on |for |in )?research\b"
)
_RECOGNITION = Caseless(
    r"\b(?:degrees?|diplomas?|credits?|qualifications?|certificates?|titles|credentials|examinations?|exams|hours)\b"
    r"[^.;]{0,70}? (?:recogni[sz]ed|accepted|honou?red)\b[^.;]{0,12}? (?:in|by|at) (?:the other|both|each|either|all)\b"
    r"|\bwithout (?:losing|(?:the |any )?loss of) (?:[a-z]+ )?credits?\b"
    r"|\b(?:recogni[sz]|accept|honou?r)\w* (?:each other|one another)['’]s (?:[\w-]+ ){0,4}?"
    r"(?:degrees?|diplomas?|qualifications?|titles|credentials|credits?|certificates?|marks|exams?|examinations?)\b",
)
# Before a place or a guest, no thing that is created
BESIDE = re.compile(
    r"\b(?:at|in|inside|near|by|from|visited|toured|besides|to) (?:the|an?|its|their|our) (?:[\w’'-]+ ){0,2}$"
)

_DEGREES = (
    "egree", "iploma", "title", "itulation", "aster", "msc", "MSc", "mba", "MBA", "achelor", "octora", "hD", "licen",
    "course", "program", "urricul", "years", "+", "winning", "raduat", "tutelle", "ertificate", "ualification",
    "joint",
)  # fmt: skip
_HOUSES = (
    "nstitut", "ollege", "cademy", "aborator", " lab", "entre", "enter", "chool", "ampus", "aculty", "bservatory",
    "linic", "ospital", "lassroom",
)  # fmt: skip
_SWAPS = ("exchang", "swap", "tudent", "graduates", "trainee", "cadet", "pupils", "interns", "mutual", "places", "taff")
_RECOGNISES = ("ecogni", "accept", "hono", "credit")
_NOTHING = re.compile(r"(?!)")
_KINDS = (
    ("mutual-recognition", _RECOGNITION, _RECOGNISES, _NOTHING),
    ("joint-programme", _PROGRAMME, _DEGREES, _AND_OTHERS),
    ("joint-institute", _HELD, _HOUSES, _AND_OTHERS),
    ("joint-institute", _INSTITUTE, _HOUSES, _NOTHING),
    ("exchange", _EXCHANGE, _SWAPS, _SEVERAL),
)


def created(text: str) -> tuple[str, int] | None:
    """Give the kind of what a sentence tells that two create, and where a joint house stands, which may be a party
    or a place, else -1.

    >>> created("Both will teach a degree in law together."), created("It brings a joint school to Lima.")
    (('joint-programme', -1), ('joint-institute', 12))
    >>> created("They exchange students and hold joint conferences.") is None
    True
    """
    for kind, words, hints, others in _KINDS:
        if has_any(text, hints) and (match := words.search(text)) is not None and others.search(text) is None:
            return kind, match.start() if words is _INSTITUTE else -1
    return None
