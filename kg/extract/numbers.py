"""The numbers that news writes as words."""

# Each at the place of its value, from *zero* on.
NUMBER_WORDS = tuple(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen".split()
)
# How many houses do something together, in words or digits: from one to fifteen.
NUMBER = rf"(?:{'|'.join(NUMBER_WORDS[1:16])}|1[0-5]|[2-9])"
