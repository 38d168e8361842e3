"""People after whom institutions are called: their forenames, couples, and owners before a head."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.lexicon import find_country, find_demonym, is_field
from kg.extract.names.tokens import CAP, Token

# Months that are forenames too.
FORENAMES = frozenset({"jan", "april", "may", "june", "august"})
# Forenames that are words of the dictionary too.
PLAIN_FORENAMES = FORENAMES | frozenset(
    "amber amy angel art autumn basil beau bill bob brook brooke buck carol charity chase chip christian chuck "
    "cliff clay crystal daisy dale dawn dean dick dolly don drew duke earl faith fern flora frank gene gill ginger "
    "glen grace grant guy hank harmony harry hazel heath heather holly hope iris ivy jack jade jasmine jean jerry "
    "jimmy joe john josh joy king lance lily lucky mark marshal mason max melody mercy mike miles myrtle nancy nick "
    "norm olive pat patience patty paul pearl peg penny pierce prudence randy ray reed rex rich rob robin rocky rod "
    "rose rosemary roy ruby rusty sally sandy scarlet scott sky sterling stew sue summer teddy tiffany tom tony "
    "trinity troy van verity victor viola violet ward wade will willow woody".split()
)
# What stands before a name within its sentence.
_LINKS = frozenset({"and", "of", "the", "&", ","})


def is_forename(tokens: Sequence[Token], at: int, head: int, *, strict: bool) -> bool:
    """Say whether a month is somebody's forename: ***May** Viknes College*, not *in **May** Viknes College opened*."""
    own = tokens[at + 1]
    if at + 1 == head or own.kind != CAP or lexicon.is_plain(own.low) or lexicon.is_place(own.text):
        return False
    if at:
        return tokens[at - 1].low in _LINKS or (tokens[at].low == "jan" and tokens[at - 1].kind == CAP)
    return strict or tokens[at].low == "jan"


def is_couple(tokens: Sequence[Token], at: int, head: int) -> bool:
    """Say whether "and" joins two who share a surname: *the **Kari and** Ole Viknes Foundation*."""
    if head - at != 3 or at < 2 or tokens[at - 2].low != "the":
        return False
    given, *names = [tokens[at - 1], *tokens[at + 1 : head]]
    own = all(t.kind == CAP and not lexicon.is_plain(t.low) and not find_country(t.text) for t in names)
    return own and not (is_field(given.low) or given.low in lexicon.heads() or lexicon.is_place(given.text))


def is_person(owner: Token) -> bool:
    """Say whether an owner right before a head is a person or saint, not a country or an institution.

    *Saint **Peter's** University*.
    """
    name = owner.text
    return not (name.isupper() or lexicon.is_plain(owner.low) or find_country(name) or find_demonym(name))
