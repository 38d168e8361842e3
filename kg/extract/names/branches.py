"""What stands behind a known organisation's name and tells which part of it is meant: *Siemens **Mobility***."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.names import lexicon
from kg.extract.names.headwords import is_head
from kg.extract.names.lexicon import find_country, find_demonym, is_field
from kg.extract.names.runs import cap_run
from kg.extract.names.tokens import CAP, Token

# What is no part of a firm behind its name: "Siemens President", "Huawei Signs", "Google Classroom".
_APART = ("offices", "roles", "titles", "headline", "openers", "connectors", "derailers", "products", "forenames")
# What has an office in many towns: "Oxfam Oslo".
_EVERYWHERE = frozenset({"association", "other"})
_MOST = 4
# A small word right behind letters.
_NOUN = re.compile(r" ([a-z][\w-]*)")
# Legal forms of two letters or more, where nothing else is meant behind a firm's name: "BASF SE".
_LEGAL = frozenset("SE AG NV N.V. BV SA S.A. ASA AB PLC LLC LLP Oyj KGaA SpA".split())
# Letters of what a firm sells or does, of money and of offices: "Intel CPU", "SAP ERP", "UNESCO ADG".
_SOLD = frozenset(
    "CPU GPU TPU SQL ERP SPSS CRM PLC PLM MRI CT LED OLED QLED LCD MAX SUV OS API LLM HPC CAD CAM CAE BIM GIS RFID IOS "
    "JPY CNY RMB INR CHF KRW AUD CAD NOK SEK DKK ZAR MYR SGD NGN KES PKR MVP MD GM DG ADG EVP SVP CMO CIO CSO CHRO "
    "FC TV PHD NATO FP SPS COST LLMS USB DVD PC POS ATM NFT FOB LNG LPG BOT EPC".split()
)


def branch_behind(text: str, tokens: Sequence[Token], at: int, known: lexicon.KnownOrganisation) -> str:
    """Give the words from an index on that name a branch of a known organisation, or none.

    A firm's are its country, its division, letters or words of its own (*Vodafone **Ghana***, *Toyota **Motor
    Manufacturing Norway***, *Samsung **SDI***, *Bosch **Rexroth***), an institute's letters too, those of another its
    country or town alone (*Goethe-Institut **Kenya***).
    """
    run = tokens[at : cap_run(tokens, at, frozenset())]
    if len(run) == 1 and known.kind == "enterprise" and run[0].text in _LEGAL:
        return run[0].text  # "BASF SE"
    if len(run) == 1 and known.kind != "university" and _is_written_in_letters(run[0].text):
        if find_country(run[0].text) is not None:
            return run[0].text  # "IBM UK"
        return run[0].text if _are_letters_of_part(text, tokens[at], known) else ""
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


def is_sure_branch(branch: str, known: lexicon.KnownOrganisation) -> bool:
    """Say whether letters, or a firm's land or division, tell a branch that may be one of several of its house."""
    if branch.isupper() and find_country(branch) is None:
        return True
    firm = known.kind == "enterprise"
    return firm and (find_country(branch) is not None or branch.lower() in lexicon.words("divisions"))


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Say whether what is told behind is still of the same words: *Siemens Laboratory **of Physics***."""
    return tokens[at].low not in ("and", "&") and any(token.kind == CAP for token in tokens[at + 1 : at + 2])


def _are_fields(one: Token, other: Token) -> bool:
    """Say whether "and" joins two things that one division is for."""
    return is_field(other.low) and one.low in lexicon.words("divisions") and other.kind == CAP


def _is_written_in_letters(word: str) -> bool:
    return word.isupper() or any(letter.isdigit() for letter in word)


def _are_letters_of_part(text: str, token: Token, known: lexicon.KnownOrganisation) -> bool:
    """Say whether letters name a firm or an institute of a house: *Samsung **SDI***, *Fraunhofer **ISC***.

    Not what it sells, its money or its officers, nor what tells of the noun behind: *the Intel CPU*, *BASF USD 5
    million*, *Siemens ICT experts*.
    """
    letters = token.text
    if not 1 < len(letters) < 7 or not letters.isalpha() or letters in _SOLD | lexicon.words("acronyms_upper"):
        return False
    other = lexicon.known_organisations().get(letters)
    if (other is not None and not other.asks) or (known.country is None and len(known.name) < 4):
        return False  # "Bosch BASF", "UN SDSN"
    noun = _NOUN.match(text, token.end)
    return noun is None or noun[1].endswith("ed") or noun[1] in lexicon.words("openers", "connectors")


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


def ends_firm(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a firm ends before "and" with its branch or trade: *Siemens Mobility and **Central University***.

    *Viknes Foods and **Central University***; not *Viknes Energy **and Water** University*.
    """
    own, trade, after = tokens[at - 2], tokens[at - 1].low, tokens[at + 1]
    firm = lexicon.known_organisations().get(own.text)
    if firm is not None and firm.kind == "enterprise" and not (firm.asks and is_field(after.low)):
        return True
    trades = own.kind == CAP and trade in lexicon.words("traders", "divisions") and not is_field(after.low)
    return trades and not (lexicon.is_plain(own.low) or lexicon.is_place(own.text) or after.low in lexicon.heads())
