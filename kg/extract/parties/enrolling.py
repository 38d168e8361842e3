"""The wordings by which a sentence tells who makes up a union or who runs a joint thing.

Each is matched on a sentence in which every list of names is one sign (`kg.extract.parties.rosters`): *The Coast
Alliance brings together ¶*, *its members are ¶*, *¶ have founded the consortium*, *the others are ¶*, *¶ leads it*.
"""

from __future__ import annotations

from kg.extract.caseless import Caseless
from kg.extract.hints import FOUNDING, LEADING, SHARED
from kg.extract.numbers import NUMBER
from kg.extract.papers import CHARTER, PACTS
from kg.extract.parties.rosters import HOUSES, LIST, UNION

# One thing of several: *the Coast Alliance*, *a joint master's programme in water law*.
_SHARED = (
    r"(?:joint|common|inter-?university|trinational|tripartite|shared)"
    r"(?: (?!of\b|and\b|in\b|by\b)[\w’'-]+){0,4}? (?:programmes?|program|institute|cent(?:re|er)|school|laboratory|lab"
    r"|master[’']?s?|degree|doctorate|course|college|campus|academy|faculty|observatory|curriculum|venture)"
)
_WORDS = r"(?:(?!of\b|and\b|in\b|by\b|with\b|for\b|from\b|to\b)[\w’'&€$£.“”\"-]+ ){0,6}?"
_ABOUT = r"(?: (?:on|in|for|of) [\w’' -]{3,40}?)?"
_NAMED = r"(?: \([^()]*\)| [A-Z][\w-]+)?"
THE_UNION = rf"(?:\b(?:the|an?|this|our|that|new) {_WORDS}{UNION}\b(?! (?:agreement|charter|contract)){_NAMED})"
THE_THING = rf"(?:{THE_UNION}|\b(?:the|an?|this|our|that) (?:new )?{_SHARED}\b{_ABOUT})"
_ADVERBS = (
    r"(?:(?:now|today|yesterday|also|currently|jointly|together|initially|officially|formally|all|then|thus|so far|both"
    r"|recently|newly|last week) )*"
)
_LIVES = rf"(?:, [^{LIST},;]{{2,80}},)?"
FOUNDED = r"(?:founded|established|launched|formed|created|set up|initiated|started|inaugurated)"
_MEMBERS = (
    r"(?:(?:founding|founder|full|partner|member|participating|signatory|current|initial|first|charter|core|academic"
    r"|university|consortium|alliance|network) )*(?:members?|partners?|founders|co-founders|participants|parties"
    r"|signatories|universities|institutions|members? (?:universities|institutions))"
)
_OWN = (
    r"(?:(?:founding|founder|full|current|initial|first|charter|core|university) )*(?:members?|founders|co-founders"
    r"|partners|participants)"
)
_LAND = r"(?:[\w-]+(?:an|ese|ish|nch|tch|wiss|reek|hai|ic|ani|aqi|eli) )"
_ARE = r"(?: (?:are|were|is|include)(?: now| currently)?(?: as follows)?)"
# *is the fourth member of*, *has become a founding member of*
_NTH = r"(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|newest|latest|youngest)"
_BECAME = r"(?:is|was|are|were|became|(?:has|have) become|will be)"
_ITS_PARTNERS = r"(?:its|their|the) (?:other |fellow )?(?:members|partners)"
# *is made up of*, *unites*, *is a partnership of*, *is a joint initiative of*
_MADE_OF = (
    r"(?:consist(?:s|ed|ing) of|compris(?:es|ed|ing)|(?:(?:is|was|are) )?(?:made up|composed|formed|constituted"
    r"|comprised) (?:of|by|from)|unit(?:es|ed|ing)|br(?:ings|ought|inging) together|gather(?:s|ed|ing)(?: together)?"
    r"|links?(?:ed)?(?: up)?|linking|joins?(?: together)?|connect(?:s|ed|ing)|group(?:s|ed|ing)(?: together)?"
    r"|(?:is|was) (?:an? |the )?(?:[\w-]+ ){0,2}(?:partnership|union|alliance|grouping|collaboration|venture|group"
    r"|association|cooperation|co-operation) (?:of|between|among)|is shared (?:by|between|among)"
    r"|(?:counts|has)(?: as)? (?:its )?members:?|counts|numbers|rests on)"
)
_INITIATIVE = (
    r"(?:is|was) (?:an? |the )?(?:[\w-]+ )?(?:joint|common|shared) (?:initiative|venture|undertaking|foundation"
    r"|creation|project|enterprise|programme|program|institution|school|institute|centre|center|offer|effort)"
    r" (?:of|by|between)"
)
_RUN_BY = (
    rf"(?:is|was|has been|were|are|will be) {_ADVERBS}(?:{FOUNDED}|run|offered|operated|governed|managed|owned|taught"
    rf"|awarded|carried|borne) (?:\w+ly |together |in [12]\d{{3}} )?by"
)
_JOINED_IN = (
    rf"(?:{FOUNDED}|make up|made up|form|constitute|compose|joined forces (?:in|within|to \w+(?: up)?)"
    r"|(?:come|came|banded|got|gathered) together (?:in|to \w+(?: up)?)|united (?:in|to \w+(?: up)?)"
    r"|teamed up (?:in|to \w+(?: up)?)|entered into|are (?:joined|united|linked|bound)(?: together)? (?:in|by)"
    r"|(?:are|have become) (?:the |all )?(?:\w+ )?(?:founding members|founders|co-founders) of"
    r"|(?:run|offer|operate) (?:together |jointly )?)"
)
_LED = r"(?:led|coordinated|co-ordinated|headed|chaired)"
_IT = r"(?:it|them|the (?:[\w-]+ )?(?:consortium|alliance|coalition|league|federation|network|partnership|union))\b"
_START = r"(?:^|(?<=; )|(?<=: )|(?<=\. )|(?<=[–—] ))"

# *comprises the universities of*, *consists of:*, *unites four universities:*
_TO = rf"(?: (?:the )?(?:following |{NUMBER} )?(?:[\w-]+ )?{HOUSES})?:?(?: the)? "
# *joined by ¶*, *¶ joined in 2016*
_LATER = (
    r"(?: (?:later|since|also|now|recently|already|last \w+|this \w+|in (?:\w+ )?[12]\d{3}|on \d{1,2} \w+"
    r"|on \w+day))?"
)

PAPER = rf"(?:(?:the|this) (?:[\w-]+ ){{0,2}}{CHARTER}\b)"

# Of all, told with what they make up.
WHOLE = Caseless(
    rf"(?<!\bof ){THE_THING}{_ABOUT}{_LIVES},? (?:which |that )?{_ADVERBS}(?:{_MADE_OF}|{_RUN_BY}){_TO}{LIST}"
    rf"|(?:(?<!\bof ){THE_THING}|^(?:The )?(?P<itself>{LIST})){_LIVES} {_INITIATIVE} {LIST}"
    rf"|{THE_THING}, an? (?:[\w-]+ )?(?:partnership|union|group|grouping|initiative) of {LIST}"
    rf"|{THE_THING},? whose (?:{NUMBER} )?{_MEMBERS}{_ARE} {LIST}"
    rf"|\b(?<!\bother )(?<!\bremaining )(?:{NUMBER} )?{_MEMBERS} (?:of|in|behind) {THE_UNION}(?: by country)?"
    rf"(?:{_ARE}:?|:|(?= {LIST}$)) {LIST}"
    rf"|\b{NUMBER} {_MEMBERS} (?:of|in) {THE_UNION}(?: \(|, | [–—-] ){LIST}"
    rf"|\b[Tt]he {_WORDS}{UNION}(?:[’']s)? (?:{NUMBER} )?{_MEMBERS}{_ARE}:? {LIST}"
    rf"|{LIST} (?:have |had |has ){_ADVERBS}{_JOINED_IN} {THE_THING}"
    rf"|{LIST} {_ADVERBS}{_JOINED_IN} {THE_UNION}"
    rf"|{LIST},? (?:which|who) (?:together )?(?:make up|form) {THE_UNION}"
    rf"|{LIST} (?:are|were) (?:the |its )?(?:{NUMBER} )?{_OWN} (?:of|in) {THE_UNION}"
    rf"|\b[Ww]ith {LIST} as (?:its |the )?{_OWN},? {THE_UNION}"
    rf"|{THE_UNION},? {_LED} by {LIST} as (?:its )?(?:partners|members)"
    rf"|{_START}(?:Together|Along) with {LIST} (?:belongs to|is (?:an? )?(?:part|member) of) {THE_UNION}"
    rf"|{_START}(?:(?:The|Our|Project) )?(?:[\w’'&-]+ )?(?:consortium|alliance)(?: {_MEMBERS})?: {LIST}",
)
# Of all, where a sentence before told what they make up.
OF_IT = Caseless(
    rf"{_START}(?:It|{THE_THING}) {_ADVERBS}(?:{_MADE_OF}|{_RUN_BY}|{_INITIATIVE}|includes){_TO}{LIST}"
    rf"|{_START}(?:(?:The|Its|Their|All) )?(?:{NUMBER} )?{_MEMBERS}(?: (?:involved|taking part|in it|of it))?:?"
    rf"{_ARE}?:? {LIST}"
    rf"|{_START}(?:The|All) (?P<count>{NUMBER}):?{_ARE}?:? {LIST}"
    rf"|{_START}(?:So far,? )?(?:The names of )?{NUMBER} {_MEMBERS} (?:have|are) {_ADVERBS}(?:been )?(?:named|known"
    rf"|announced|confirmed|made (?:known|public)):? {LIST}"
    rf"|{_START}(?:(?:They|These){_ARE}|Taking part{_ARE}|Involved{_ARE}):? {LIST}"
    rf"|{LIST} (?:are|were) (?:its|the|all) (?:{NUMBER} )?{_MEMBERS}(?= of it|[.;]|$)"
    rf"|{LIST} {_ADVERBS}(?:have |are )?{_ADVERBS}(?:belong to|tak(?:e|ing) part(?: in)?|participat(?:e|ing)(?: in)?"
    rf"|cooperate in|founded|form|make up|members of|founders of)(?: {_IT}|(?=[.]|$))",
)
_BESIDES = rf"(?:Besides|Apart from|In addition to|Alongside|Together with|Next to|With) {LIST},? "
# Of one and the others: *besides the host, its members are ¶*, *alongside ¶ it unites ¶*.
BESIDE = Caseless(
    rf"{_START}{_BESIDES}(?:(?:its|the|their) (?:other )?(?:{NUMBER} )?{_MEMBERS}{_ARE}|{_MADE_OF}"
    rf"|(?:it|{THE_THING}|{PAPER}) {_ADVERBS}(?:{_MADE_OF}|binds|commits|includes))(?: the)? {LIST}"
    rf"|{_START}{_BESIDES}{LIST} (?:(?:are|were) (?:also |its |the |other )*{_MEMBERS}|(?:also )?(?:take part|belong to"
    r" it))",
)
# Of all those who signed one paper that a sentence before told of.
OF_PAPER = Caseless(
    rf"{_START}(?:(?:The|Its) )?(?:{NUMBER} )?(?:signatories|(?:signatory|signing|contracting|founding) (?:{HOUSES})"
    rf"|parties|founders|founder members)(?: (?:of|to) (?:it|{PAPER}))?{_ARE}?:? {LIST}"
    rf"|{_START}(?:It|{PAPER}) {_ADVERBS}(?:commits|binds|obliges|unites|links|joins|brings together|connects"
    rf"|bears the (?:names|signatures) of)(?: the)? {LIST}"
    rf"|{_START}(?:They|The (?P<count>{NUMBER})|All (?P<all>{NUMBER}))(?: {HOUSES}| involved)?:?{_ARE}?:? {LIST}"
    rf"|{_START}(?:Its|The) charter bears the (?:names|signatures) of {LIST}"
    rf"|{LIST} (?:are|were) (?:its|the) (?:{NUMBER} )?(?:signatories|parties|founders|founding members)",
)
# Of those who came later: *it was joined by ¶ in 2014*, *¶ joined in 2014*, *¶ was admitted as its fifth member*.
_THEN = rf"(?:{_LATER}(?:,| and|, and|;) {LIST})*"
_WERE = r"(?:was|were|has been|have been)"
JOINED = (
    rf"{_START}(?:Since then,? |Later,? |(?:Since|In) [12]\d{{3}},? )?(?:[Ii]t|{THE_THING}|the (?:{NUMBER} )?"
    rf"(?:founders|partners)) (?:{_WERE}|ha(?:s|ve) since been|(?:was|were) later) joined{_LATER} by {LIST}{_THEN}"
    rf"|{LIST} (?:has |have )?(?:since |later |then |also |now )?joined(?: {_IT}| as well)?"
    rf"(?=[.;,]| in [12]| in \w+ [12]| last| this| on | later| as | and){_THEN}"
    rf"|{LIST} {_WERE} admitted(?= on |[.]| last| this| yesterday| today| in ){_THEN}"
    rf"|{LIST} {_WERE} {_ADVERBS}(?:admitted|accepted|welcomed|received)(?: (?:to|into|in) {_IT})?{_LATER} as"
    rf" (?:its|the|an?) (?:(?:new|full|further|{_NTH}) )*members?"
    rf"|{LIST} (?:is|has become|became) (?:its|the) {_NTH} (?:full )?member(?=[.,;]|$| in| last| this| on)"
)
# Of those who stand beside one told before.
OTHERS = Caseless(
    rf"{_START}(?:(?:The|Its) )?(?:other|remaining|further) (?:(?:(?P<count>{NUMBER}) )?(?:{_MEMBERS}"
    rf"(?: (?:of|in) {THE_UNION})?|ones)|(?P<left>{NUMBER})){_ARE}:? {LIST}"
    rf"|{_START}The others{_ARE}:? {LIST}"
    rf"|{_START}(?:(?:The|Its) )?(?:(?P<from>{NUMBER}) )?{_MEMBERS} (?:from|in|of) [\w’' -]{{3,40}}?{_ARE}:?"
    rf" {LIST}"
    rf"|{_START}(?:Its|The) {_LAND}{_MEMBERS}{_ARE}:? {LIST}(?:[,;]? (?:and |while )?(?:its|the) {_LAND}"
    rf"{_MEMBERS}{_ARE} {LIST}){{0,3}}"
    rf"|{JOINED}"
    rf"|{_START}Also (?:taking part|involved|on board|members|in it){_ARE} {LIST}"
    rf"|{LIST} (?:(?:are|were) (?:the (?:{NUMBER} )?other|also|likewise|further) {_MEMBERS}"
    rf"|(?:also|likewise) (?:belong to|take part in|participate in|are members of) {_IT}|(?:also|likewise) take part)",
)
# Of those who signed the paper of one who was told before: *¶ had signed before*, *¶ has also signed it*.
ALSO_SIGNED = Caseless(
    rf"{LIST} (?:have |has |had )?(?:(?:also|already|previously|since|earlier|later|likewise) )*signed(?: it| the same"
    rf" {CHARTER}| {PAPER})?(?: (?:too|as well|before|earlier|already|later|in \w+(?: [12]\d{{3}})?"
    r"|last \w+|on \w+day))*(?=[.;]|$)"
    rf"|\b[Ii]t was followed by {LIST}(?: (?:in|on|last) [\w ]{{3,20}})?(?=[.;]|$)"
    rf"|{LIST} (?:have |has )?(?:followed|added (?:its|their) (?:signatures?|names?))(?= |[.;,]|$)",
)
# Of one, or of some: *led by A*, *A leads it*, *A is one of the five founders*.
SOME = Caseless(
    rf"(?:{THE_THING}|^It){_LIVES},? (?:(?:which )?(?:is|was) )?{_LED} by {LIST}"
    rf"|{LIST},? (?:which )?{_ADVERBS}(?:leads|coordinates|co-ordinates|heads|chairs) (?:{THE_THING}|{_IT})"
    rf"|{LIST} (?:is|was) (?:the |its )?(?:coordinator|co-ordinator|leader|host) of {THE_THING}"
    rf"|{LIST} (?:has |have )?(?:now |also )?(?:joined|joins|been admitted to) {THE_UNION}"
    r"(?! (?:of|between|founded|formed))"
    rf"|{LIST} (?:belongs to|is (?:now )?(?:an? )?(?:part|member|partner) (?:of|in)) {THE_UNION}"
    rf"(?: of (?P<whole>{NUMBER}) (?:[\w-]+ )?{HOUSES})?"
    rf"|{THE_UNION} (?:of|between|among|(?:formed|founded) by) {LIST}(?= (?:has|have) )"
    rf"|{LIST} (?:is|was) (?:the |its |a |one of the )?(?:lead|leading|coordinating) (?:partner|institution|university)"
    rf"|{LIST} (?:is|was|has become|became) (?:now |also )?(?:a|an|one of(?: the| its)?)(?: (?P<total>{NUMBER}))?"
    rf" {_OWN}(?:(?: of| in) (?:{THE_THING}|{_IT})|(?=[.,;]|$))"
    rf"|\bat {LIST}, one of (?:the|its) (?:(?P<all>{NUMBER}) )?{_OWN}"
    rf"|{LIST} holds (?:the|its) (?:first |current )?(?:presidency|chair)"
    rf"|{_START}(?:The|Its) {_MEMBERS} include {LIST}"
    rf"|{LIST},? (?:and|together with|along with|jointly with|with) (?:its )?(?P<more>{NUMBER}) "
    rf"(?:other |more |further |[\w-]+ ){{0,3}}{HOUSES}(?: (?:from|in|of)\b[\w ]{{2,30}}?)? (?:have |has )?{_ADVERBS}"
    rf"(?:{_JOINED_IN}|(?:signed|concluded)(?![^.;:]{{0,60}}?\b(?:{PACTS}|with)\b))"
    rf"|{LIST} (?:has |have )?{_ADVERBS}(?:signed|concluded|joined forces|teamed up|joined hands)[^{LIST};:.]{{0,80}}? "
    rf"with (?P<partners>{NUMBER}) (?:other |more |further |[\w-]+ ){{0,3}}{HOUSES}\b(?= (?:to|in) )",
)
# *the alliance **of** A and B*, ***founded by** A and B*
_BY = r"(?:of|between|among|(?:formed|founded|set up|created) by)"
_WITH_THESE = (
    rf"(?:of|between|among|with|including|includes|that includes|which includes|(?:which |that )?(?:also )?{_MADE_OF}"
    rf"|(?:founded|formed|set up) by)(?: also)?{_TO}"
)
# Both in one sentence: *A has founded the alliance together with ¶*, *led by A, it brings together ¶*
PAIRED = Caseless(
    rf"{LIST},? (?:which )?(?:{_ADVERBS}(?:leads|led|heads|headed|coordinates|coordinated|co-ordinates|is leading)"
    rf"|will (?:lead|head|coordinate|co-ordinate)) {THE_UNION},? (?:that |which )?{_WITH_THESE}{LIST}"
    rf"|\b{_LED} by {LIST},? (?:{THE_THING}|it) (?:also )?(?:{_MADE_OF}|includes){_TO}{LIST}"
    rf"|{THE_UNION},? {_LED} by {LIST},? with {LIST} as (?:its )?(?:partners|members)"
    rf"|{LIST} (?:has |have )?(?:now |also )?(?:(?:joined|joins|join)|(?:been|was|were|is) admitted to) {THE_UNION}"
    rf" {_BY} {LIST}"
    rf"|{THE_THING}{_LIVES},? (?:which is |is |was )?{_LED} by {LIST},? (?:and |which |also |it |now )*"
    rf"(?:{_MADE_OF}|includes|with)(?: the)? {LIST}"
    rf"|{THE_THING} {_RUN_BY} {LIST},? (?:together|jointly|along) with {LIST}"
    rf"|{THE_THING} (?:{_MADE_OF}|{_INITIATIVE}) {LIST} with {LIST}"
    rf"|{LIST} (?:have |has )?{_ADVERBS}{FOUNDED} {THE_THING}{_LATER},? (?:together|jointly|along) with {LIST}"
    rf"|{LIST} (?:runs|offers) {THE_THING},? (?:together|jointly|along) with {LIST}"
    rf"|{LIST} (?:have |has )?{_ADVERBS}joined (?:forces with )?{LIST} (?:in|to \w+(?: up)?) {THE_THING}"
    rf"|{LIST} (?:have |has )?{_ADVERBS}formed {THE_THING} with {LIST}"
    rf"|{LIST} belongs,? (?:together |along )?with {LIST},? to {THE_UNION}"
    rf"|{LIST} and {_ITS_PARTNERS} (?:in|of) {THE_UNION}(?:,| \(| [–—-]) {LIST}"
    rf"|\b[Ii]n {THE_UNION},? {LIST} (?:works?|cooperates?|co-operates?|collaborates?)(?: together)? with {LIST}"
    rf"|{LIST} {_BECAME} the {_NTH} {_OWN} of {THE_UNION},? (?:after|joining|alongside|along with|besides) {LIST}"
    r"(?=[.,;]|$)"
    rf"|{LIST} {_BECAME} the {_NTH} {_OWN} of {THE_UNION} {_BY} {LIST}(?=[.,;]|$)"
    rf"|{LIST} (?:(?:has |have )?(?:joined|joins)|was the \w+ (?:[\w-]+ ){{0,3}}to join) {THE_UNION},? (?:which|that)"
    rf" {LIST} (?:had )?{FOUNDED}"
    rf"|\b[Ww]ith the (?:signatures?|accession|admission|entry|joining) of {LIST},? {THE_UNION} {_BY} {LIST}"
    r" (?:has grown|grows|grew|now has|has expanded)"
    rf"|{THE_THING},? {FOUNDED}{_LATER} by {LIST}{_LATER},? (?:has |was )(?:since |later )?(?:been )?joined{_LATER} by"
    rf" {LIST}"
    rf"|{LIST} (?:has |have )?(?:also )?(?:joined|joins|join) {THE_UNION}{_ABOUT},? whose "
    rf"(?:(?:other|current|present|existing|{NUMBER}) )*"
    rf"{_MEMBERS}{_ARE} {LIST}"
    rf"|{LIST},?(?: [–—-])? (?:together|along|jointly) with {LIST},?(?: [–—-])? {_BECAME} (?:an? |one of the )?{_OWN} "
    rf"(?:of|in) {THE_UNION}"
    rf"|{THE_UNION},? (?:that |which )?(?:brings|brought|unites|links) {LIST} (?:together )?with {LIST}"
    rf"|{LIST} (?:have |has )?{_ADVERBS}signed [^{LIST};:.]{{0,60}}?(?:found|establish|creat)\w*[^{LIST};:.]{{0,60}}?"
    rf",? (?:together|jointly|along) with {LIST}",
)
# In the order in which they are looked for, each with the hints of which it needs one (`kg.extract.hints`); those that
# add to a union told before are seldom looked for, and have none.
WORDINGS = (
    (PAIRED, SHARED | FOUNDING), (WHOLE, SHARED), (BESIDE, None), (SOME, LEADING), (OTHERS, None), (OF_IT, None),
    (OF_PAPER, None), (ALSO_SIGNED, None),
)  # fmt: skip
