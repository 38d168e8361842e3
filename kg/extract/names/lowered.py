"""Names whose head is written small: *the **Punjab livestock department***, *Edge Hill **university***."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.names import lexicon, registers
from kg.extract.names.entries import Entries
from kg.extract.names.leftward import BASED
from kg.extract.names.letters import UPPER
from kg.extract.names.ministries import find_ministries
from kg.extract.names.offsets import find_offsets
from kg.extract.names.smallkinds import find_small_institutes, find_state_universities, is_own_name

_STATE_BODIES = ("department", "ministry", "government", "commission", "authority")
_STATE_BODY = re.compile(rf"(?:{'|'.join(_STATE_BODIES)})\b")
_PLACE_WORD = re.compile(rf"\b[{UPPER}]")
_OFFICE = re.compile(
    rf"(?<![\w’'-])(?:[{UPPER}][\w-]+ ){{1,2}}(?:Economic and (?:Cultural|Trade|Commercial)|Foreign Affairs) "
    rf"(?:Representative )?Office(?: in (?:the )?[{UPPER}][\w-]+(?: [{UPPER}][\w-]+)?)?"
)
# The school authority of a city or province of Korea
_SCHOOLS = re.compile(
    rf"(?<![\w’'-])(?P<place>(?!The )[{UPPER}][a-z]+(?: [{UPPER}][a-z]+)?) "
    r"(?:(?:Metropolitan|Provincial|Regional|City|District|Divisional|Municipal) )+Office of Education\b"
)
_WORD = re.compile(r"\w+")
_DEPARTMENT = re.compile(
    rf"\b(?P<name>(?P<place>(?!The )[{UPPER}][\w-]+(?: [{UPPER}][\w-]+)?)"
    rf"(?: (?P<between>[a-z]+(?: and [a-z]+)?))? (?P<head>department|"
    rf"ministry|government|commission|authority)(?P<of> of [a-z]+(?: and [a-z]+)?)?)\b"
)
_CAP_BEFORE = re.compile(rf"(?<![\w.])(?!The |In |On |At |By |A )[{UPPER}][\w’'-]+ $")


_AND_BEFORE = re.compile(rf"\b[{UPPER}]\w+ and $")


def _departments(text: str) -> Iterator[re.Match[str]]:
    """Give each place that stands at most three words before a department or its like."""
    for start in find_offsets(text, *_STATE_BODIES):
        if not _STATE_BODY.match(text, start):
            continue
        window = text[max(0, start - 50) : start]
        for place in _PLACE_WORD.finditer(window):
            match = _DEPARTMENT.match(text, start - len(window) + place.start())
            if match is not None and match.start("head") == start:
                yield match
                break


def find_departments(text: str, entries: Entries) -> None:
    """Enter the state bodies written in lower case: *Sindh livestock department*, *Punjab government*.

    And offices that stand for a state: *Taipei Economic and Cultural Office in Oslo*.
    """
    find_ministries(text, entries)
    for office in _OFFICE.finditer(text) if " Office" in text else ():
        name = office.group().removeprefix("The ")
        opens = name.split()[:2]
        if any(lexicon.is_place(whose) or lexicon.find_country(whose) for whose in (opens[0], " ".join(opens))):
            entered = entries.enter(name, "government", office.end() - len(name))
            letters = "".join(word[0] for word in name.partition(" in ")[0].split() if word[0].isupper())
            if letters in _WORD.findall(text):
                entries.add_form(entered, letters, "acronym")
    for match in _SCHOOLS.finditer(text) if "Office of Education" in text else ():
        if lexicon.is_place(match["place"]) and entries.find(match.group()) is None:
            entries.enter(match.group(), "government", match.start())
    for match in _departments(text):
        if _CAP_BEFORE.search(text, max(0, match.start() - 20), match.start()):
            continue  # half of "New Zealand government"
        half = _AND_BEFORE.search(text, max(0, match.start() - 24), match.start())
        if half is not None and lexicon.find_country(half.group() + match["place"]):
            continue  # "Antigua and Barbuda government"
        between = (match["between"] or "").split()
        if not _is_area(match["place"]) or not all(
            word in lexicon.words("fields") or word in ("and", "state", "provincial", "municipal", "regional")
            for word in between
        ):
            continue
        if match["of"] and not lexicon.is_field(match["of"].split()[1]):
            continue
        if (
            match["head"] == "government"
            or match["of"]
            or any(word not in ("state", "provincial", "municipal", "regional") for word in between)
        ):
            if match["head"] == "government" and not between and lexicon.find_country(match["place"]):
                continue  # a country's is told by the country
            entry = entries.find(f"Government of {match['place']}") if match["head"] == "government" else None
            if entry is not None:
                entries.add_form(entry, match["name"], "alias")  # "Government of Ohio", "the Ohio government"
            else:
                entries.enter(match["name"], "government", match.start("name"))


_AREA = re.compile(r" (?:State|City|County|Province)$")


def _is_area(place: str) -> bool:
    """Say whether a government may be of what stands before it: *Lagos State government*, *Flemish government*."""
    return lexicon.is_place(_AREA.sub("", place)) or place.lower() in lexicon.words("regional")


_LOWER_HEAD = re.compile(r" (?:university|college)(?![\w-])(?! (?:of|students?|town|campus|system|library))")
_RUN_BEFORE = re.compile(rf"(?<![\w’'-])[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,5}}$")


_LOWER_EMBASSY = re.compile(
    rf"(?<![\w’'-])(?P<name>(?P<whose>(?:(?!The )[{UPPER}][a-z]+ )?[{UPPER}]\w+) (?:embassy|consulate(?: general)?))\b"
    rf"(?P<seat> in (?:the )?[{UPPER}][\w’'-]+(?: (?:de )?[{UPPER}][\w’'-]+)*)?"
)


_EMBASSY_OF = re.compile(
    rf"(?<=[Tt]he )(?:embassy|consulate(?: general)?) of (?:the )?(?P<whose>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?)"
    rf"(?: in (?:the )?[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)*)?"
)


def find_lower_embassies(text: str, entries: Entries) -> None:
    """Enter embassies written small: *the Philippine **embassy** in Beijing*."""
    if " embassy" not in text and " consulate" not in text:
        return
    for match in _EMBASSY_OF.finditer(text):
        if lexicon.find_country(match["whose"]) is not None:
            entries.enter(match.group(), "government", match.start())
    for match in _LOWER_EMBASSY.finditer(text):
        whose, start = match["whose"], match.start()
        if lexicon.find_demonym(whose) is None and " " in whose:
            start += len(whose) - len(whose := whose.rpartition(" ")[2])  # "The Norwegian embassy"
        letters = whose.isupper() and lexicon.find_country(whose) is not None  # "the UAE embassy"
        if lexicon.find_demonym(whose) is not None or letters:
            entry = entries.enter(text[start : match.end()], "government", start)
            entries.add_form(entry, text[start : match.end("name")], "alias")


_LOWER_OF = re.compile(rf"(?<![\w’'-])(?P<name>university of (?:the )?[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,2}})")


def find_lower_universities(text: str, entries: Entries, inside: bytearray) -> None:
    """Enter universities whose head is written small, where the list knows them: *Edge Hill **university***."""
    find_state_universities(text, entries)
    find_small_institutes(text, entries)
    for match in _LOWER_OF.finditer(text) if "university of" in text else ():
        if (
            registers.countries_by_words(lexicon.fold(match["name"])) != ((), None)
            and entries.find(match["name"]) is None
            and lexicon.find_demonym(match["name"].rsplit(" ", 1)[-1]) is None
            and lexicon.heads().keys().isdisjoint(match["name"].lower().split()[2:])  # "sister university of"
            and not _is_some(text, match.start())
        ):
            entries.enter(match["name"], "university", match.start())
    for start in find_offsets(text, " university", " college"):
        head = _LOWER_HEAD.match(text, start)
        if head is None:
            continue
        last = start
        while last and (text[last - 1].isalnum() or text[last - 1] in "’'-"):
            last -= 1
        run = _RUN_BEFORE.search(text, max(0, last - 100), head.start()) if text[last].isupper() else None
        if run is None:
            continue
        who = run.group().strip()
        article = who.startswith("The ") or text.endswith(("the ", "The "), 0, run.start())
        who = who.removeprefix("The ")
        start = head.end() - len(f"{who}{head.group()}")
        sort = lexicon.is_place(who) or all(map(lexicon.is_field, who.lower().split()))
        described = sort and (article or _is_title(text, start))
        if inside[start] or described or lexicon.find_demonym(who) or who.lower() in lexicon.words("generic"):
            continue
        if _tells_where(who) or (sort and _ANY.search(text, max(0, start - 12), start)):
            continue
        listed = registers.countries_by_words(lexicon.fold(text[start : head.end()])) != ((), None)
        if lexicon.find_country(who) is not None and _is_title(text, start):
            continue  # "Norway university opens library"
        if sort and not listed and _is_in_title(text, start):
            continue  # "Harbour University, Viknes college open library"
        if listed or (is_own_name(who) and not _ANY.search(text, max(0, start - 12), start)):
            entries.enter(text[start : head.end()], "university", start)


_WORD_BEFORE = re.compile(r"(?<![\w’'-])(?P<word>[a-z][a-z-]*) $")
# What may stand before the name of a university: "with university of Leeds"
_BEFORE_NAME = frozenset("the and or of at from with by between in to for under as that when where both".split())


def _is_some(text: str, start: int) -> bool:
    """Say whether what stands before a university tells which sort it is of: *no **other** university of Chile*."""
    before = _WORD_BEFORE.search(text, max(0, start - 24), start)
    return before is not None and before["word"] not in _BEFORE_NAME


def _tells_where(who: str) -> bool:
    """Say whether a word tells where a university is: *the **Siberian** university*, *a **Lyon-based** university*.

    It ends as names of peoples do, and is of no dictionary.
    """
    if " " in who:
        return False
    if who.endswith(BASED):
        return True
    last = who.rpartition("-")[2]
    people = last.endswith(("ian", "ean")) and len(last) > 5 and not lexicon.is_place(last)
    return (people and not lexicon.is_plain(last.lower())) or lexicon.find_demonym(last) is not None


def _is_in_title(text: str, start: int) -> bool:
    """Say whether a short line that no full stop ends holds a place in the text."""
    first = text.rfind("\n", max(0, start - 120), start) + 1
    last = text.find("\n", start, start + 120)
    if last < 0 or (first == 0 and start > 120):
        return False
    return not text[first:last].rstrip().endswith((".", "!", "?", "”", '"', ":", ";", ","))


def _is_title(text: str, start: int) -> bool:
    """Say whether a line begins there that no full stop ends: *Oslo university opens library*."""
    line = text[start:].partition("\n")[0].rstrip()
    return text[start - 1 : start] in ("", "\n") and not line.endswith((".", "!", "?", "”", '"'))


# *A Hillford university*, *in Hillford university staff*: where it is rather than what it is called.
_ANY = re.compile(r"(?<![\w-])(?:an?|any|every|each|another|one|some|no|in|In|on|On) $")
