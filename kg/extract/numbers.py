"""The numbers that news writes as words, *three* and *third*: the one place that lists them."""

from kg.identity.ordinals import ORDINALS

# Each at the place of its value, from *zero* on.
NUMBER_WORDS = tuple(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen".split()
)
# How many houses do something together, in words or digits: from one to fifteen.
NUMBER = rf"(?:{'|'.join(NUMBER_WORDS[1:16])}|1[0-5]|[2-9])"
# Two or more of anything.
TWO_OR_MORE = rf"(?:{'|'.join(NUMBER_WORDS[2:])}|\d{{1,2}})"
# *first* and on, and the few that count off what was signed or whom one names.
NTH = ORDINALS[1:]
FIRST_FEW = NTH[:8]
_VALUES = {word: value for value, word in enumerate(NUMBER_WORDS)}


def value_of(word: str) -> int:
    """Give the value of a number in words or digits, 0 of any other word.

    >>> value_of("Three"), value_of("12"), value_of("several")
    (3, 12, 0)
    """
    return int(word) if word.isdecimal() else _VALUES.get(word.lower(), 0)
