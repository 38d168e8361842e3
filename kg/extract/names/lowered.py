"""Names whose head is written small: *the **Punjab livestock department***, *Edge Hill **university***."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.names import lexicon, registers
from kg.extract.names.entries import Entries
from kg.extract.names.leftward import CALENDAR
from kg.extract.names.letters import UPPER
from kg.extract.names.offsets import find_offsets

_STATE_BODIES = ("department", "ministry", "government", "commission", "authority")
_STATE_BODY = re.compile(rf"(?:{'|'.join(_STATE_BODIES)})\b")
_PLACE_WORD = re.compile(rf"\b[{UPPER}]")
_OFFICE = re.compile(
    rf"(?<![\w’'-])(?:[{UPPER}][\w-]+ ){{1,2}}(?:Economic and (?:Cultural|Trade|Commercial)|Foreign Affairs) "
    rf"(?:Representative )?Office(?: in (?:the )?[{UPPER}][\w-]+(?: [{UPPER}][\w-]+)?)?"
)
_DEPARTMENT = re.compile(
    rf"\b(?P<name>(?P<place>(?!The )[{UPPER}][\w-]+(?: [{UPPER}][\w-]+)?)"
    rf"(?: (?P<between>[a-z]+(?: and [a-z]+)?))? (?P<head>department|"
    rf"ministry|government|commission|authority)(?P<of> of [a-z]+(?: and [a-z]+)?)?)\b"
)
_CAP_BEFORE = re.compile(rf"(?<![\w.])(?!The |In |On |At |By |A )[{UPPER}][\w’'-]+ $")


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


_MINISTRY = re.compile(r"\b(?:the|[’']s?) (?P<name>ministry (?:of|for)(?= [a-z]))")
_FIELD = re.compile(r"(?:, and |, | and | )([a-z]+)(?![\w’'-])")
_OF_STATE = re.compile(rf" of (?:the )?(?P<state>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?)")


def _find_ministries(text: str, entries: Entries) -> None:
    """Enter ministries written small: *Norway's **ministry of research and technology***."""
    for match in _MINISTRY.finditer(text) if "ministry " in text else ():
        end = match.end()
        while (word := _FIELD.match(text, end)) is not None and lexicon.is_field(word.group(1)):
            end = word.end()
        if end == match.end():
            continue
        state = _OF_STATE.match(text, end)
        body = text[match.start("name") : end]
        if state is None or lexicon.find_country(state["state"]) is None:
            entries.enter(body, "government", match.start("name"))
        else:
            entry = entries.enter(body + state.group(), "government", match.start("name"))
            entries.add_form(entry, body, "alias")


def find_departments(text: str, entries: Entries) -> None:
    """Enter the state bodies written in lower case: *Sindh livestock department*, *Punjab government*.

    And offices that stand for a state: *Taipei Economic and Cultural Office in Oslo*.
    """
    _find_ministries(text, entries)
    for office in _OFFICE.finditer(text) if " Office" in text else ():
        name = office.group().removeprefix("The ")
        whose = name.split()[0]
        if lexicon.is_place(whose) or lexicon.find_country(whose):
            entries.enter(name, "government", office.end() - len(name))
    for match in _departments(text):
        if _CAP_BEFORE.search(text, max(0, match.start() - 20), match.start()):
            continue  # half of "New Zealand government"
        between = (match["between"] or "").split()
        if not lexicon.is_place(match["place"]) or not all(
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


_LOWER_HEAD = re.compile(r" (?:university|college)(?![\w-])(?! (?:of|students?|town|campus|system|library))")
_RUN_BEFORE = re.compile(rf"(?<![\w’'-])[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,3}}$")


_LOWER_EMBASSY = re.compile(
    rf"(?<![\w’'-])(?P<name>(?P<whose>[{UPPER}]\w+) (?:embassy|consulate(?: general)?))\b"
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
        if lexicon.find_demonym(match["whose"]) is not None:
            entry = entries.enter(match.group(), "government", match.start())
            entries.add_form(entry, match["name"], "alias")


_LOWER_OF = re.compile(rf"(?<![\w’'-])(?P<name>university of (?:the )?[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{0,2}})")


_BEFORE_KIND = tuple(
    " state, national, federal, open, technical, technological, medical, agrarian, agricultural, pedagogical,"
    " polytechnic, economic, humanitarian, linguistic, engineering, transport, trade, and".split(",")
)
_LOWER_KIND = re.compile(
    rf"(?:{'|'.join(_BEFORE_KIND)}){{1,5}} (?:university|academy|institute)\b"
    r"(?P<of> of [a-z]+(?: (?:and )?[a-z]+)*)?"
)
_WHOSE = re.compile(rf"(?<![\w’'-])(?P<article>an? |[Aa]nother )?(?P<who>[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?)$")


def _find_state_universities(text: str, entries: Entries) -> None:
    """Enter names whose words are all small but the first: *Polotsk **state technical university***."""
    heads = find_offsets(text, " university", " academy", " institute")
    if not any(text.endswith(_BEFORE_KIND, 0, start) for start in heads):
        return
    for kind in _LOWER_KIND.finditer(text):
        whose = _WHOSE.search(text, max(0, kind.start() - 40), kind.start())
        if whose is None or whose["article"]:
            continue
        who = whose["who"].removeprefix("The ")
        if who.split()[0].lower() in lexicon.words("openers"):
            who = who.split()[-1]  # "Between Polotsk state university and others"
        start = kind.start() - len(who)
        sort = not kind["of"] and kind.group().count(" ") == 2 and lexicon.find_demonym(who) is not None
        if sort and registers.countries_by_words(lexicon.fold(text[start : kind.end()])) == ((), None):
            continue  # "a Brazilian federal university" tells which sort
        if lexicon.is_place(who) or lexicon.find_demonym(who) is not None or is_own_name(who):
            end = kind.start("of") if kind["of"] else kind.end()
            for word in re.finditer(r" (of|and)? ?([a-z]+)", kind["of"] or ""):
                if not lexicon.is_field(word.group(2)):
                    break
                end = kind.start("of") + word.end()
            entries.enter(text[start:end], "university", start)


def find_lower_universities(text: str, entries: Entries, inside: bytearray) -> None:
    """Enter universities whose head is written small, where the list knows them: *Edge Hill **university***."""
    _find_state_universities(text, entries)
    for match in _LOWER_OF.finditer(text) if "university of" in text else ():
        if (
            registers.countries_by_words(lexicon.fold(match["name"])) != ((), None)
            and entries.find(match["name"]) is None
            and lexicon.find_demonym(match["name"].rsplit(" ", 1)[-1]) is None
            and lexicon.heads().keys().isdisjoint(match["name"].lower().split()[2:])  # "sister university of"
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
        described = lexicon.is_place(who) and (article or _is_title(text, start))
        if inside[start] or described or lexicon.find_demonym(who) or who.lower() in lexicon.words("generic"):
            continue
        listed = registers.countries_by_words(lexicon.fold(text[start : head.end()])) != ((), None)
        if listed or (is_own_name(who) and not _ANY.search(text, max(0, start - 12), start)):
            entries.enter(text[start : head.end()], "university", start)


def _is_title(text: str, start: int) -> bool:
    """Say whether a line begins there that no full stop ends: *Oslo university opens library*."""
    line = text[start:].partition("\n")[0].rstrip()
    return text[start - 1 : start] in ("", "\n") and not line.endswith((".", "!", "?", "”", '"'))


# *A Hillford university*, *in Hillford university staff*: where it is rather than what it is called.
_ANY = re.compile(r"(?<![\w-])(?:an?|any|every|each|another|one|some|no|in|In|on|On) $")


def is_own_name(who: str) -> bool:
    """Say whether a word in capitals before *university* can be its name: *Hillford*, *Hillford Technical*, *ADA*.

    *Chinese*, *Catholic*, *Ivy League*, *Monday* and *UK* only describe.
    """
    first, *rest = who.split()
    rest = [word.lower() for word in rest]
    if first.lower() in CALENDAR or first.endswith(("’s", "'s", "’", "'")) or len(first) < 3:
        return False
    if any(lexicon.find_demonym(part) or lexicon.find_country(part) for part in first.split("-")):
        return False
    if lexicon.is_plain(first.lower()) and not lexicon.is_place(first):
        return False
    return all(lexicon.is_field(low) or f" {low}" in _BEFORE_KIND or is_own_name(low.title()) for low in rest)
