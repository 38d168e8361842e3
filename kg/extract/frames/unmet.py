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
    r" (?:an? )?(?:[\w-]+ ){0,2}$"
)
_UNDONE = re.compile(
    r"\b(?:nothing (?:came|comes|has come|will come) of|no truth in (?:the )?(?:reports?|rumou?rs?|claims?) (?:of"
    r"|about)"
    r"|(?:den(?:y|ies|ied)|disputes?d?) that there (?:is|was|were|had been|has been)"
    r"|there (?:is|was|were|has|have|had)(?: been)? never(?: been)?|reports of|instead of|threw out|thrown out"
    r"|throws out"
    r"|voted down|votes down|turned? its back on|nixed|spurn(?:s|ed)|snubb(?:s|ed)|(?:rejects|denies|refuses|vetoes"
    r"|blocks))"
    r" (?:an?|the|its|their|any)? ?(?:[\w-]+ ){0,2}$"
)
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
_FORMERLY = re.compile(r"\b(?:formerly|once|previously|used to|at one time|in the past) (?:had|have|held|hold)\b")
_NEARLY = re.compile(r"\b(?:almost|nearly|all but|practically|virtually) (?:had|has|have|got|reached|struck)\b")
# Behind the parties, and behind an aside.
_STILL = (
    r"(?:(?:(?:still|now|also|already|only|currently|yet|so far) )*(?:lies?|stands?|is|are|was|were) (?:(?:still"
    r"|now|already|all"
    r"|only) )*(?:ready (?:for|to)|being (?:worked|drawn|hammered|drafted|negotiated|put|prepared"
    r"|finali[sz]ed)|close|nearing"
    r"|near|within"
    r" reach|in (?:view|sight|the (?:making|offing|works|pipeline))|unsigned|a (?:distant )?(?:dream|hope|goal"
    r"|possibility|wish"
    r"|long way off)|(?:just |only )?(?:a )?(?:matter of time|draft)|the (?:goal|aim|next step))"
    r"|(?:(?:still|now|also|yet) )*(?:needs?|lacks?|requires?|awaits?|hinges? on|depends? on)"
    r"|(?:has|have|had|was|were|is|are)(?: been)? initial(?:l)?ed (?:but|and)|remains? (?:unsigned|a (?:dream|hope"
    r"|goal|plan"
    r"|possibility|draft)|to be|on the (?:table|drawing board))"
    r"|would (?:be|mean|bring|allow|let|enable|give|open|offer|cover|run|also|make|help|benefit"
    r"|see|follow"
    r"|well|soon|come|create|provide|permit)\b|(?:was|were|has been|have been) (?:agreed (?:up)?(?:on )?in principle"
    r"|put (?:off|back)|delayed|moved|pushed back)|in (?:view|sight|mind|the (?:works|pipeline|offing|making)"
    r"|preparation)\b"
    r"|on the agenda|on its (?:agenda|list|wish list)|(?:a|its|their|the|his|her|one of its) (?:goal|aim|target"
    r"|priority)"
    r"|before the (?:senate|board|council|cabinet|parliament)|for the next (?:sitting|meeting|session)"
    r"|(?:is|was|are|were) to (?:follow|come)\b|(?:will|should|shall|might|may|could) (?:follow|be next)\b"
    r"|if (?:all|everything) goes)"
)
_NOT = (
    r"(?:(?:came|comes|has come|amounted|led) to (?:nothing|naught|nought)|(?:did|does|has|have|had|could) (?:not"
    r"|never|n't)"
    r" (?:materiali[sz]ed?|come (?:about|off|to pass|to fruition)|happen(?:ed)?|go ahead|take shape|exist|get off"
    r"|see the light)|didn't (?:materiali[sz]e|happen|come)|never (?:materiali[sz]ed|happened|existed|got|went|saw)"
    r"|(?:was|were|is|are|has been|have been) (?:ruled out|(?:un)?true|false|unfounded|stillborn|invented|fictitious"
    r"|made up|nixed|nullified)|got nowhere|went nowhere)"
)
_ENDED = (
    r"(?:not (?:be )?(?:renewed|extended|prolonged)\b|(?:is|are|was|were|became|has become)(?: now| already"
    r"| long)? (?:history|dead|no more|a thing of the past"
    r"|over|defunct"
    r"|void|null and void|a dead letter|moot)\b(?! the\b| \d)|no longer (?:exists?|appl(?:y|ies)|holds?"
    r"|stands?|runs?)"
    r"|(?:has |have |had )?(?:ceased|stopped) to (?:exist|apply)|(?:lasted|held|ran|existed|stood|was in force"
    r"|was valid)"
    r" (?:only )?(?:until|till|up to|from \d{4} (?:to|until))|(?:lasted|held|ran) (?:only|just|barely|for)"
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
    ("planned", re.compile(r"^(?:[,)] ?)?(?:(?:which|and|that) )?" + _STILL)),
)
_HAD_UNTIL = re.compile(r"\bhad (?:an?|its|their) [^,;]*$")
_SPAN = re.compile(
    r"^(?:from|between) (?:19|20)\d\d (?:to|until|and|till) (?:19|20)\d\d"
    r"|^(?:until|till|up to) (?:19|20)\d\d"
)
_REPORTED = re.compile(r"\breports of\b")
_FALSE = re.compile(r"\b(?:false|untrue|wrong|unfounded|exaggerated|baseless)\b")


def unmet(clause: Clause, at: int, last: int) -> str:
    """Give ``planned``, ``denied`` or ``terminated`` where the words before an instrument or behind its parties say so,
    else nothing.
    """
    first = max(clause.row.rfind(";", 0, at) + 1, at - 14)
    before = " ".join([item.low for item in clause.items[first:at]]) + " "
    own = clause.items[at].low.split()[-1]
    behind = " ".join([item.low for item in clause.items[last + 1 : last + 24]]).replace(" ,", ",")
    if _UNDONE.search(before) is not None:
        if _REPORTED.search(before) is None or _FALSE.search(behind) is not None or "no truth" in before:
            return "denied"
    if _NEARLY.search(before) is not None:
        return "denied"
    if _OVER.search(before) is not None or _is_cleft(clause, at) or _FORMERLY.search(before) is not None:
        return "terminated"
    if _HAD_UNTIL.search(before) is not None and _SPAN.match(behind) is not None:
        return "terminated"
    if _WISHED.search(before) is not None:
        return "planned"
    if not own.endswith("s") and _AIMED.search(before) is not None:
        return "planned"
    for status, pattern in _BEHIND:
        if pattern.match(behind) is not None:
            return status
    return ""


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
