"""What words around an agreement tell of it that no verb class tells: it is aimed at, came to nothing, or is history.

the road to an agreement with B is open            before it: planned
nothing came of the agreement between A and B      before it: denied
the agreement of A and B remains unsigned          behind its parties: planned
the agreement of A and B did not materialise       behind its parties: denied
the agreement of A and B, under which ..., is history   behind its parties and an aside: terminated
"""

from __future__ import annotations

import re

from kg.extract.frames.frame import Clause

# Only what may still come has an article of its own: *the goal of an agreement*, *nearing a memorandum*.
_AIMED = re.compile(
    r"\b(?:(?:goals?|aims?|target|purpose|question|subject|topic|issue|matter|chances?|way|vision) of"
    r"|(?:ha(?:s|ve|d)|is|are) (?:its|their|an|his|her) (?:eyes?|sights?|mind|heart) (?:set )?(?:on|upon)"
    r"|hopes (?:are|were) (?:high|raised|up) (?:for|of)|(?:road|way|path|door) (?:to|towards?|for)|(?:case|plea"
    r"|pleas) for|(?:preparations?|preparatory work|ground(?:work)?|foundations?) for|sights on"
    r"|(?:may|might|could|can|would|should) (?:then |also |one day )?(?:lead|result|end|grow|turn|flow) (?:to|in|into)"
    r"|would (?:also |really |much |gladly )?(?:welcome|like|love|prefer|want|appreciate|benefit from|need|support)"
    r"|(?:quarrel\w*|argu\w+|clash\w*|f[ea]ll out|disagree\w*|fight\w*|fought) (?:over|about|on)"
    r"|prefer(?:s|red)?|favou?r(?:s|ed)?|signal(?:s|led|ed)|hint(?:s|ed) at|compet(?:es?|ed|ing) for"
    r"|(?:opponents?|supporters?|critics|advocates|enemies|price|costs?|models?|reasons?|arguments?) (?:of|for|against)"
    r"|warn(?:s|ed|ing)? (?:of|about|against)|(?:demonstrat|protest|march|argu|campaign)\w+ against|vote (?:on|for)"
    r"|pleaded for|pleads for|pressed for|lobbied for|in favou?r of|nearing|neared|near(?:s|ed)? to|away from"
    r"|provides for|(?:goals?|aims?|targets?|priorit(?:y|ies)|next step|dream|what is missing|(?:needs|lacks) most)"
    r"(?: of [^,;]{3,60}?| for [^,;]{3,20}?){0,2} (?:is|was|remains)"
    r"|(?:strategy|plans?|programme|program|agenda|budget|roadmap)(?: of [^,;]{3,60}?"
    r"| for [\w -]{3,20}?){0,2} (?:names|lists"
    r"|mentions|foresees|envisages|contains|includes|has)"
    r"|(?:try|tries|tried|trying|strives?|striving|strove|fights?|fought|fighting)(?: [\w ]{0,20})? (?:to (?:get"
    r"|win|reach"
    r"|secure|obtain|arrange)|for|at)|was to prepare|(?:near|nears|backs|backed|okays|greenlights|endorses"
    r"|seeks|eyes|mulls|weighs|hopes for|wants|plans|considers))"
    r" (?:an? )?(?:(?!(?:the|its|their|this|that|his|her|our|these|those)\b)[\w-]+ ){0,2}$"
)
_UNDONE = re.compile(
    r"\b(?:nothing (?:came|comes|has come|will come) of|no truth in (?:the )?(?:reports?|rumou?rs?|claims?) (?:of"
    r"|about)"
    r"|(?:den(?:y|ies|ied)|disputes?d?) that there (?:is|was|were|had been|has been)"
    r"|there (?:is|was|were|has|have|had)(?: been)? never(?: been)?|reports? of|instead of|threw out|thrown out"
    r"|throws out"
    r"|(?:speculation|rumou?rs?|gossip|whispers|hearsay|guesses|jokes?) (?:about|of|on|over)|comment(?:s|ed|ing)? on"
    r"|voted down|votes down|turned? its back on|nixed|spurn(?:s|ed)|snubb(?:s|ed)|(?:rejects|denies|refuses|vetoes"
    r"|blocks|forbids?|forbade|prohibit(?:s|ed)?|outlaws?|outlawed|(?:voted|spoke|came out|decided) against"
    r"|(?:banned|barred|kept|excluded)(?: [\w-]+){1,4} from))"
    r" (?:an?|the|its|their|any)? ?(?:[\w-]+ ){0,2}$"
)
_COMPARED = re.compile(r"\bnever(?: been)? (?:(?:an?|any) )?(?:\w+er|more|less|such|so|as) ")
# Ended; of any article.
_OVER = re.compile(
    r"\b(?:(?:ha(?:s|ve|d) )?(?:gave|given|gives|giving|serv(?:es|ed)) notice of|(?:walked|walks"
    r"|walking) out (?:of|on)"
    r"|(?:did|does|do|done|doing) away with|(?:declined|refused|declines|refuses|failed|omitted|neglected"
    r"|decided against"
    r"|voted against) (?:to )?(?:renew|extend|prolong|renewing|extending|prolonging)"
    r"|what (?:is|was|are|were|has been|will be)(?: now)? (?:ended|terminated|cancelled|discontinued|stopped) (?:is"
    r"|was|are"
    r"|were)|what (?:[^,;.]{3,60}? )?(?:is|was|are|were) (?:ending|terminating|cancelling|giving up) (?:is|was|are"
    r"|were)"
    r"|(?:defunct|cancelled|canceled|expired|lapsed|terminated|discontinued|dissolved|annulled|one-time|erstwhile"
    r"|now-defunct))"
    r" (?:an?|the|its|their)? ?(?:[\w-]+ ){0,3}$"
)
# *I would like to see us sign the agreement with B*
_WISHED = re.compile(
    r"\b(?:like|love|want|wish|hope|hopes|prefer|happy|glad|nice|good) (?:to )?see (?:[\w ,]{1,60}? )?(?:sign"
    r"|conclude|have|get)"
    r" (?:an?|the|our|this|that) (?:[\w-]+ ){0,2}$"
)
_REVIVED = re.compile(
    r"\b(?:reviv|renew|restor|reinstat|resum|relaunch|resurrect|updat|replac)\w+ (?:(?:an?|the|its|their) )?"
    r"(?:[\w-]+ ){0,3}$"
)
_FORMERLY = re.compile(
    r"\b(?:formerly|once|previously|used to|at one time|in the past) (?:had|have|held|hold)\b"
    r"(?!.*\b(?:now|today|has|have|is|are|signed|signs)\b)"
)
_NEARLY = re.compile(r"\b(?:almost|nearly|all but|practically|virtually) (?:had|has|have|got|reached|struck)\b")
# Behind the parties, and behind an aside.
# Nothing more of it follows: not *led to nothing less than a boom*, *is over ten years old*, *is close to the hearts*.
_STOP = (
    r"(?=$| ?[.,;:–)]| (?:in (?:\w+ )?(?:19|20)\d\d|on|because|after|until|since|when|and|but|owing|due|now|already"
    r"|again"
    r"|at all|once|as of|either|there|this)\b)"
)
_BE = r"(?:(?:still|now|also|already|only|currently|yet|so far|all|just) )*"
_CONSENT = (
    r"(?:(?:only|still|just|now|the|a|an|its|their|his|her|final|last|formal|official|to be|to|second|two|both"
    r"|[\w-]+ ?['’]s?) )*"
    r"(?:signed|signatures?|signing|sign-off|sealed|approved|approval|consent|blessing|ratified|ratification|agreed"
    r"|agreement|assent|go-ahead|green light|nod|confirmed|confirmation|concluded|conclusion|finali[sz]ed|completed"
    r"|completion|negotiated|negotiations?|settled|drafted|decided|decision|written|worked out|stamp|vote|seen"
    r"|put (?:to paper|into words))\b"
)
# Of an agreement only: a house is neither *unsigned* nor *ready for signature*.
_UNSIGNED = (
    rf"(?:{_BE}(?:lies?|stands?|is|are|was|were) {_BE}"
    rf"(?:ready (?:for|to) {_CONSENT}|being (?:worked (?:out|on)|drawn up|hammered|drafted|negotiated|prepared"
    r"|finali[sz]ed|put (?:together|to paper|in(?:to)? (?:words|writing)))|(?:close|near) to (?:being )?"
    rf"{_CONSENT}|in the (?:making|offing|works|pipeline)|unsigned|(?:just |only )?(?:a )?(?:matter of time|draft))"
    rf"|{_BE}(?:needs?|lacks?|requires?|awaits?|hinges? on|depends? on) {_CONSENT}"
    r"|(?:has|have|had|was|were|is|are)(?: been)? initial(?:l)?ed (?:but|and)"
    rf"|remains? (?:unsigned|(?:a )?(?:plan|draft)|to be {_CONSENT}|on the (?:table|drawing board))"
    r"|(?:was|were|has been|have been) agreed (?:up)?(?:on )?in principle|in the (?:works|pipeline|offing|making)\b)"
)
_STILL = (
    rf"(?:{_UNSIGNED}|{_BE}(?:lies?|stands?|is|are|was|were) {_BE}"
    rf"(?:(?:close|nearing|near){_STOP}|on (?:the|its|their) way{_STOP}|(?:just )?a?round the corner|at hand{_STOP}"
    r"|on the (?:cards|horizon)|due (?:in|on|by|next|soon|later|this|for)\b|taking shape|imminent|looming"
    rf"|(?:nearly|almost|all but|half|as good as) (?:done|ready|finished|complete|there){_STOP}|within reach"
    r"|in (?:view|sight)|a (?:distant )?(?:dream|hope|goal"
    r"|possibility|wish|long way off)|the (?:goal|aim|next step))"
    rf"|remains? a (?:dream|hope|goal|possibility)"
    r"|would (?:be|mean|bring|allow|let|enable|give|open|offer|cover|run|also|well|soon|come|create|provide|permit)\b"
    r"|(?:was|were|has been|have been) (?:put (?:off|back)|delayed|moved|pushed back)|in (?:view|sight|mind"
    r"|preparation)\b"
    r"|on the agenda|on its (?:agenda|list|wish list)|(?:a|its|their|the|his|her|one of its) (?:goal|aim|target"
    r"|priority)"
    r"|before the (?:senate|board|council|cabinet|parliament)|for the next (?:sitting|meeting|session)"
    rf"|(?:is|was|are|were) to (?:follow|come)(?:{_STOP}| (?:in|next|later|soon)\b)"
    rf"|(?:will|should|shall|might|may|could) (?:follow|be next)(?:{_STOP}| (?:in|next|later|soon)\b)"
    r"|if (?:all|everything) goes)"
)
# Of what has no *the*, which need not be there yet.
_OPEN = (
    rf"(?:(?:is|are|was|were) {_BE}(?:under ?way|coming|(?:being )?prepared){_STOP}"
    rf"|{_BE}(?:needs?|lacks?|requires?|awaits?|hinges? on|depends? on)|would (?:make|help|benefit|see|follow))\b"
)
_NOT = (
    r"(?:(?:came|comes|has come|amounted|led) to (?:nothing|naught|nought)"
    rf"{_STOP}|(?:did|does|has|have|had|could) (?:not|never|n't) (?:(?:materiali[sz]ed?|happen(?:ed)?|exist|take shape)"
    rf"{_STOP}|come (?:about|off|to pass|to fruition)|go ahead|get off|see the light)"
    rf"|didn't (?:(?:materiali[sz]e|happen){_STOP}|come (?:about|off|to))"
    rf"|never (?:(?:materiali[sz]ed|happened|existed){_STOP}|got (?:off|beyond|past)|went (?:ahead|beyond)"
    rf"|saw the light)"
    r"|exist(?:s|ed)? only (?:on paper|in name|in theory|in the)"
    rf"|(?:was|were|is|are) (?:still |quite |simply )?(?:out of the question|premature|unthinkable|impossible"
    rf"|unlikely){_STOP}"
    r"|(?:was|were|is|are|has been|have been) (?:ruled out|(?:untrue|not true|false|unfounded|stillborn|invented"
    rf"|fictitious|made up|nixed|nullified){_STOP})|(?:got|went) nowhere"
    r"|(?:has |have |had )?(?:failed (?:in|at|before) (?:the |its |their )?(?:senate|council|board|parliament|vote"
    r"|assembly|academic|faculty|trustees)\b|failed to (?:win|get|gain|secure|find) (?:an? |the |its )?(?:[\w-]+ )?"
    r"(?:majority|approval|consent|support|backing|votes?)\b|foundered (?:on|over|in|because|when)\b))"
)
_ENDED = (
    r"(?:not (?:be )?(?:renewed|extended|prolonged)\b|(?:is|are|was|were|became|has become)(?: now| already"
    r"| long)? (?:history|dead|no more|a thing of the past|over|off(?: the table)?|defunct|void|null and void"
    r"|a dead letter|moot)"
    rf"{_STOP}|no longer (?:exists?|appl(?:y|ies)|holds?|stands?|runs?){_STOP}"
    r"|(?:has |have |had )?(?:ceased|stopped) to (?:exist|apply)|(?:lasted|held|ran|existed|stood|was in force"
    r"|was valid)"
    r" (?:only )?(?:until|till|up to|from \d{4} (?:to|until))|(?:lasted|held|ran) (?:(?:only|just|barely) (?:for )?"
    r"(?:an? |\w+ )?(?:\w+ )?|for (?:only |just |barely )?(?:[\w-]+ ){1,2})(?:years?|decades?|months?|semesters?)\b"
    r"|(?:fell|has fallen|have fallen) (?:victim|prey)|(?:came|has come|comes|was brought|were brought"
    r"|has been brought"
    r"|have been brought|is brought) to (?:an|its|their) (?:[\w-]+ )?end|to an end\b|(?:broke|has broken) (?:down|up)"
    r"|(?:was|were|has been|have been|stands?)(?:, [\w ]{3,24},)? (?:struck down|thrown out|quashed|overturned"
    r"|undone|unwound"
    r"|terminated|cancell?ed|ended|discontinued|revoked|dissolved|annulled|suspended)\b(?! (?:by|in) (?:the )?\w+ing)"
    r"|(?:runs|ran) out(?: [^,;.]{1,40}?)? and (?:will|would|was|has|is) (?:not|never))"
)
_LINK = (
    r"^(?:[,)] ?)?(?:[^,;.]{2,90}, )?"
    r"(?:(?:now|then|also|however|meanwhile|thus|since|therefore|too|in 2\d{3}|on \w+) ,? ?)?"
)
_BEHIND = (
    ("terminated", re.compile(_LINK + _ENDED)),
    ("denied", re.compile(_LINK + _NOT)),
    ("planned", re.compile(r"^(?:[,)] ?)?" + _STILL)),
    # the memorandum, the fees and the credits are still being worked out
    ("planned", re.compile(r"^(?:(?:, (?:and )?|and )(?:the|its|their|an?) (?:[\w-]+ ?){1,4})+" + _UNSIGNED)),
    ("planned", re.compile(r"^(?:[,)] ?)?(?:which|and|that) " + _UNSIGNED)),
)
_OPEN_YET = re.compile(r"^(?:[,)] ?)?" + _OPEN)
# It came about after all, or was taken up again: *and signed on Monday*, *L signed it*, *has now been renewed*
_THEN = r"(?:(?:was|were|has|have|been|now|then|finally|since|later|it|duly|at last) )*"
_SIGNED = re.compile(rf"\b(?:(?:and|but|it|was|were|has been|have been) {_THEN}(?:signed|inked|sealed)|signed it)\b")
_AGAIN = re.compile(rf"\b(?:and|but|then|later) {_THEN}(?:renewed|extended|prolonged|revived|restarted|resumed)\b")
_HAD_UNTIL = re.compile(r"\bhad (?:an?|its|their) [^,;]*$")
_SPAN = re.compile(
    r"^(?:from|between) (?:19|20)\d\d (?:to|until|and|till) (?:19|20)\d\d"
    r"|^(?:until|till|up to) (?:19|20)\d\d"
)
_REPORTED = re.compile(r"\breports? of\b")
_FALSE = re.compile(
    r"\b(?:false|untrue|wrong|unfounded|exaggerated|baseless|nonsense|absurd|invented|fabricated|fake|premature|a lie"
    r"|lies)\b"
)


def unmet(clause: Clause, at: int, last: int) -> str:
    """Give ``planned``, ``denied`` or ``terminated`` where the words before an instrument or behind its parties say so,
    else nothing.
    """
    first = max(clause.row.rfind(";", 0, at) + 1, at - 14)
    before = " ".join([item.low for item in clause.items[first:at]]) + " "
    own = clause.items[at].low.split()[-1]
    behind = " ".join([item.low for item in clause.items[last + 1 : last + 24]]).replace(" ,", ",")
    if _UNDONE.search(before) is not None and _COMPARED.search(before) is None:
        if _REPORTED.search(before) is None or _FALSE.search(behind) is not None or "no truth" in before:
            return "denied"
    if _NEARLY.search(before) is not None:
        return "denied"
    if _REVIVED.search(before) is not None:
        return ""
    if _OVER.search(before) is not None or _is_cleft(clause, at) or _FORMERLY.search(before) is not None:
        return "terminated"
    if _HAD_UNTIL.search(before) is not None and _SPAN.match(behind) is not None:
        return "terminated"
    if _WISHED.search(before) is not None:
        return "planned"
    signed = _SIGNED.search(" ".join([item.low for item in clause.items[last + 1 :]])) is not None
    if not own.endswith("s") and not signed and _AIMED.search(before) is not None:
        return "planned"
    for status, pattern in _BEHIND:
        if pattern.match(behind) is None or (status == "planned" and signed):
            continue
        if status != "terminated" or _AGAIN.search(behind) is None:
            return status
    is_open = _DEFINITE.search(before) is None and not signed and _OPEN_YET.match(behind) is not None
    return "planned" if is_open else ""


_DEFINITE = re.compile(r"\b(?:the|its|their|this|that|his|her|our)(?: [\w-]+){0,3} $")

_CLEFT = re.compile(
    r"\bwhat (?:is|was|are|were|has been|will be)(?: now)? (?:ended|terminated|cancelled|discontinued|stopped"
    r"|given up) (?:is"
    r"|was|are|were)$|\b(?:ended|terminated|cancelled|given up|discontinued) (?:now )?(?:is|are|was|were)$"
)


def _is_cleft(clause: Clause, at: int) -> bool:
    """Read each of *what is ended is the agreement with A, the memorandum with B and **the contract** with C*."""
    last = clause.row.rfind("V", 0, at)
    if last < 0 or clause.row.find(";", last, at) >= 0:
        return False
    return _CLEFT.search(" ".join([item.low for item in clause.items[: last + 1]])) is not None
