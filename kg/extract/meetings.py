"""Words of events, visits and meetings: the one place that lists them, as patterns for text in small letters.

The bounds of words are left to whom a pattern serves.
"""

# What many come to, what some travel for, what they sit down to: *at the forum*, *on their trip*, *after the talks*
EVENT_NOUN = (
    "conference|forum|summit|symposium|congress|fair|expo|exhibition|seminar|workshop|session|meeting|event|assembly"
    "|festival|week"
)
JOURNEY_NOUN = "visit|trip|tour|mission|journey|stay"
TALKS = "talks|negotiations|discussions|consultations"
_NOUNS = f"{EVENT_NOUN}|{JOURNEY_NOUN}|gathering".split("|")
OCCASION = f"(?:(?:{'|'.join(_NOUNS)})s?|{TALKS}|ceremony)"
OCCASIONS = frozenset((*_NOUNS, *(f"{noun}s" for noun in _NOUNS), *TALKS.split("|"), "ceremony"))
# Who comes to see whom: *A visited B*, *A was welcomed by B*
MEETS = (
    r"(?:visit(?:s|ed|ing)?|welcom(?:e[sd]?|ing)|receiv(?:e[sd]?|ing)|host(?:s|ed|ing)?|greet(?:s|ed|ing)?|met|meets?"
    r"|meeting|travell?ed|travels|flew|came|went)"
)
# What tells of a visit or an event of some day.
VISITED = (
    r"visit\w*|met|meeting|held|ceremony|hosted|received|welcomed|delegation|trip|took place|attended|participated"
    r"|travell?ed|arrived|came (?:to|from)|gathered|forum|summit|conference|negotiated|conferred|called (?:on|at)"
    r"|sat down|flew to|talks (?:with|at|in)"
)
