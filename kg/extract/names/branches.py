"""What stands behind a known organisation's name and tells which part of it is meant: *Siemens **Mobility***."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.headwords import is_head
from kg.extract.names.lexicon import find_country, find_demonym
from kg.extract.names.runs import cap_run
from kg.extract.names.tokens import CAP, Token

# What is no part of a firm behind its name: "Siemens President", "Huawei Signs", "Google Classroom".
_APART = ("offices", "roles", "titles", "headline", "openers", "connectors", "derailers", "products", "forenames")
# What has an office in many towns: "Oxfam Oslo".
_EVERYWHERE = frozenset({"association", "other"})
_MOST = 4


def branch_behind(tokens: Sequence[Token], at: int, known: lexicon.KnownOrganisation) -> str:
    """Give the words from an index on that name a branch of a known organisation, or none.

    A firm's are its country, its division or words of its own (*Vodafone **Ghana***, *Toyota **Motor Manufacturing
    Norway***, *Bosch **Rexroth***), those of another its country or town alone (*Goethe-Institut **Kenya***).
    """
    run = tokens[at : cap_run(tokens, at, frozenset())]
    if not run or len(run) > _MOST or known.kind == "university":
        return ""
    after = tokens[at + len(run) : at + len(run) + 1]
    if after and (after[0].low in ("of", "for", "and", "&", "de") and _goes_on(tokens, at + len(run))):
        return ""
    branch = " ".join(token.text for token in run)
    joined = tokens[at + len(run) + 1 : at + len(run) + 2] if after and after[0].low in ("and", "&") else ()
    for token in joined:
        whole = f"{branch} {after[0].text} {token.text}"
        if find_country(whole) is not None or (known.kind == "enterprise" and _are_fields(run[-1], token)):
            return whole  # "Airbus Defence and Space"
    if find_country(branch) is not None or (known.kind in _EVERYWHERE and lexicon.is_place(branch)):
        return branch
    if known.kind != "enterprise":
        return ""
    if len(run) == 1 and run[0].low in lexicon.words("divisions"):
        return branch
    return branch if not known.asks and _may_name_part(run) else ""


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Say whether what is told behind is still of the same words: *Siemens Laboratory **of Physics***."""
    return tokens[at].low not in ("and", "&") and any(token.kind == CAP for token in tokens[at + 1 : at + 2])


def _are_fields(one: Token, other: Token) -> bool:
    """Say whether "and" joins two things that one division is for."""
    return lexicon.is_field(other.low) and one.low in lexicon.words("divisions") and other.kind == CAP


def _may_name_part(run: Sequence[Token]) -> bool:
    """Say whether words may be of a firm's part: no office, deed, product, people, letter, or somebody's two names."""
    for token in run:
        if len(token.text) < 3 or is_head(token.text) or find_demonym(token.text) is not None:
            return False
        if any(token.low in lexicon.words(section) for section in _APART):
            return False
    return len(run) == 1 or not all(_is_own(token) for token in run[-2:])


def _is_own(token: Token) -> bool:
    return not (lexicon.is_plain(token.low) or find_country(token.text) is not None)
