"""Which organisations a text names, and where: every form of each, as one entry.

The idea, in the order of the steps (start at `find_names`):

- candidates are read off the capitalised stretches of the text (`kg.extract.names.grammar`), and faculties are told
  from organisations (`kg.extract.names.units`);
- the body speaks before the headline, whose capitals mean little;
- forms of one organisation join one entry: equal after folding, *University of Doha* and *Doha University*,
  an acronym in brackets, initials, a short form (*Tsinghua*), a second name in brackets;
- then every place where a form stands becomes a mention, and each entry gets its country
  (`kg.extract.places.settling`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set

from kg.claims import Organisation
from kg.extract.document import Document, Mention, Names, Sentence
from kg.extract.names.acronymonly import find_acronyms
from kg.extract.names.acronyms import is_acronym
from kg.extract.names.apposed import bind_letters_behind, join_apposed
from kg.extract.names.bare import find_bare_names, people_words
from kg.extract.names.brackets import read_brackets
from kg.extract.names.campuses import find_campuses
from kg.extract.names.entries import Entries
from kg.extract.names.entry import Entry
from kg.extract.names.extensions import extend_candidates
from kg.extract.names.grammar import Candidate, parse_zone
from kg.extract.names.headwords import is_head
from kg.extract.names.informal import find_informal
from kg.extract.names.introduced import find_introduced
from kg.extract.names.joining import join_confucius, join_hyphened, join_ministries, join_second_names, join_variants
from kg.extract.names.known import find_known
from kg.extract.names.lettered import find_quoted_letters
from kg.extract.names.leftovers import drop_descriptions, join_surnames
from kg.extract.names.legalforms import enter_firms, find_firms, outside_firms
from kg.extract.names.lexicon import find_demonym, is_plain
from kg.extract.names.lines import each_once, even_lines, one_line
from kg.extract.names.listedspans import find_listed_runs, widen_listed
from kg.extract.names.lowered import find_departments, find_lower_embassies, find_lower_universities
from kg.extract.names.municipal import find_municipalities
from kg.extract.names.numbered import find_numbered_schools
from kg.extract.names.partyplaces import enter_parties
from kg.extract.names.paired import find_paired_universities, find_short_institutes
from kg.extract.names.publisher import find_publisher, unnamed_publisher
from kg.extract.names.quotedfirms import enter_quoted_firms, find_quoted_firms
from kg.extract.names.registered import add_registered, join_registered
from kg.extract.names.shortforms import add_acronyms, add_short_forms, add_townless, join_letters, join_seated
from kg.extract.names.signs import INTRODUCED
from kg.extract.names.smallforeign import find_small_foreign
from kg.extract.names.sorts import kind_by_words
from kg.extract.names.states import with_land
from kg.extract.names.tokens import MARK, Place, Zone, find_zones, in_order, places_of_words
from kg.extract.names.units import Found, judge_candidates
from kg.extract.names.variants import name_key, shortens
from kg.extract.places.naming import country_list
from kg.extract.places.settling import settle_countries


def find_names(
    document: Document, sentences: Sequence[Sentence], *, supposed: Sequence[tuple[int, int]] = ()
) -> Names:
    """Find the organisations of a document and every place that names them.

    Args:
        supposed: Spans of names that only a frame tells (`kg.extract.parties.supposed`).

    >>> from kg.extract.sentences import split_sentences
    >>> text = "Masaryk University (MU) in Brno has signed a memorandum with Jilin University, China. MU is pleased."
    >>> names = find_names(Document("a", text), split_sentences(text))
    >>> [(o.name, o.acronyms, o.country) for o in names.organisations]
    [('Masaryk University', ('MU',), 'CZ'), ('Jilin University', (), 'CN')]
    >>> [(text[m.start:m.end], m.form) for m in names.mentions]
    [('Masaryk University', 'name'), ('MU', 'acronym'), ('Jilin University', 'name'), ('MU', 'acronym')]
    """
    document, sentences = even_lines(document, sentences)
    text = document.text
    zones = find_zones(text, sentences)
    words = places_of_words(zones)
    acronyms = frozenset([word for word in words if not word[1:].islower() and is_acronym(word)])
    acronym_places = in_order(words, acronyms)
    headlines = {index for index, sentence in enumerate(sentences[:3]) if is_headline(sentence.text)}
    headlines |= {index for index, s in enumerate(sentences) if s.text.isupper() and s.text.count(" ") > 3}
    candidates = extend_candidates(_parse_zones(text, sentences, zones, words, headlines), text, acronyms)
    candidates = widen_listed(candidates, text)
    firms = find_firms(text)
    candidates = outside_firms(candidates, firms) if firms else candidates
    found = judge_candidates(candidates, zones, text, acronyms)
    entries = _enter(found, zones, headlines)
    small = find_small_foreign(text, entries)
    read_brackets(text, entries)
    inside = _letters_inside(text, candidates)
    for start, end in small:
        inside[start:end] = b"\1" * (end - start)
    for start, end in supposed:
        _enter_supposed(one_line(text[start:end]), start, entries)
        inside[start:end] = b"\1" * (end - start)
    enter_firms(text, firms, entries, inside)
    enter_quoted_firms(find_quoted_firms(text), text, entries, inside)
    find_informal(text, entries, inside)
    find_campuses(text, zones, acronym_places, inside, entries)
    people = people_words(text)
    known = find_known(text, zones, words, inside, entries, people, headlines)
    if find_listed_runs(text, zones, inside, entries, headlines, people) or known:
        read_brackets(text, entries)
    enter_parties(text, sentences, zones, found, inside, entries, headlines, people)
    join_variants(text, entries)
    join_second_names(text, entries)
    join_ministries(text, entries)
    join_hyphened(entries)
    add_townless(entries)
    join_seated(entries)
    join_registered(entries)
    add_registered(words, zones, inside, entries)
    find_short_institutes(text, zones, words, entries)
    add_acronyms(words, acronyms, zones, entries, unnamed_publisher(document, entries))
    join_confucius(entries)
    add_short_forms(document, zones, words, inside, entries)
    _enter_units(found, entries)
    find_quoted_letters(text, entries)
    find_introduced(text, zones, acronym_places, inside, entries)
    find_departments(text, entries)
    find_lower_universities(text, entries, inside)
    find_lower_embassies(text, entries)
    find_numbered_schools(text, entries)
    find_municipalities(text, entries)
    find_paired_universities(text, entries)
    parts = _part_acronyms(found, text)
    find_acronyms(document, zones, acronym_places, inside, entries, headlines, people, parts)
    find_bare_names(document, sentences, zones, inside, entries, headlines, people | parts)
    bind_letters_behind(text, entries)
    join_letters(entries)
    join_apposed(text, entries)
    join_surnames(entries)
    drop_descriptions(entries)
    find_publisher(document, zones, inside, entries)
    mentions = _mentions(text, zones, words, entries, _parts(found, entries))
    settle_countries(document, entries, mentions)
    return _names(text, entries, mentions, _events(candidates, zones, sentences))


def _parse_zones(
    text: str,
    sentences: Sequence[Sentence],
    zones: Sequence[Zone],
    words: Mapping[str, Sequence[Place]],
    headlines: Set[int],
) -> list[Candidate]:
    """Find the candidates of the zones in which a head word stands."""
    with_head = {number for word, places in words.items() if is_head(word) for number, _ in places}
    found: list[Candidate] = []
    for number in sorted(with_head):
        zone = zones[number]
        headline, opening = zone.sentence in headlines, _opens(zone, sentences)
        found.extend(parse_zone(number, zone.tokens, text, headline=headline, opening=opening))
    return found


def _enter(found: Sequence[Found], zones: Sequence[Zone], headlines: Set[int]) -> Entries:
    """Enter what stands for itself, from the body first, as the capitals of a headline mean little."""
    entries = Entries()
    own = [(zones[item.candidate.zone].sentence in headlines, item) for item in found if item.role == "organisation"]
    for headline, item in sorted(own, key=lambda each: each[0]):
        if not (headline and _is_description(item.candidate.text)):
            entries.add(item.candidate, item.kind, headline=headline)
    return entries


def _enter_supposed(name: str, start: int, entries: Entries) -> None:
    """Enter a name that only a frame tells, as a form of the organisation that has all its words: *Viknes State*."""
    words = set(name_key(name).split())
    longer = [entry for entry in entries if words < set(name_key(entry.name).split())]
    if not longer:
        entries.enter(name, kind_by_words(name), start)
    elif len(longer) == 1:
        entries.add_form(longer[0], name, "alias")


def _opens(zone: Zone, sentences: Sequence[Sentence]) -> bool:
    """Say whether a zone opens its sentence or follows a quotation mark, a bracket or a dateline."""
    first, sentence = zone.tokens[0], sentences[zone.sentence]
    at = first.start - sentence.start
    if at < 2 or first.kind == MARK:
        return True
    return at < _LONGEST_LINE and _DATELINE.fullmatch(sentence.text, 0, at) is not None


_DATELINE = re.compile(r"[A-ZÀ-Þ]{3}[\w .,’'/()-]*\s?[–—-]{1,2} ")
_LONGEST_LINE = 60


def is_headline(sentence: str) -> bool:
    """Say whether a sentence is written in title case or capitals, so that a capital says little about a word.

    >>> is_headline("University Signs Agreement With Partners In Kenya"), is_headline("Two sides add a laboratory")
    (True, False)
    """
    if sentence.rstrip().endswith((".", ":", ";")):
        return False
    words = [word for word in sentence.split() if len(word) > 3 and word[0].isalpha()]
    if len(words) < 3:
        return False
    return sum(word[0].isupper() for word in words) >= 0.75 * len(words)


def _letters_inside(text: str, candidates: Sequence[Candidate]) -> bytearray:
    """Mark each letter of the text that stands inside a name."""
    inside = bytearray(len(text))
    for c in candidates:
        inside[c.start : c.end] = b"\1" * (c.end - c.start)
    return inside


def _is_description(name: str) -> bool:
    """Say whether a headline's words describe rather than name: *Russian Tech Institute*.

    *Czech Academy of Sciences* and *Peruvian Velsa University* name, as they say more than what it is.
    """
    words = name.split()
    words = words[1:] if words[0] in ("Top", "Leading", "Premier", "Major") else words
    if len(words) > 5 or find_demonym(words[0]) is None or "of" in words:
        return False
    plain = all(is_plain(word.lower()) for word in words[1:])
    return plain and country_list(name_key(name)) == ((), None)


def _part_acronyms(found: Sequence[Found], text: str) -> frozenset[str]:
    """Give the acronyms that brackets introduce for faculties: *College of Business **(COB)***."""
    matches = (INTRODUCED.match(text, item.candidate.end) for item in found if item.role != "organisation")
    return frozenset(match.group(1) for match in matches if match)


def _enter_units(found: Sequence[Found], entries: Entries) -> None:
    """Enter a centre that only an acronym precedes, where the text knows no institution of that acronym.

    *MSME Technology Centre*.
    """
    units: list[Entry] = []
    for item in found:
        if (
            item.role == "part"
            and item.whole
            and entries.find(item.whole) is None
            and item.candidate.text.startswith(item.whole + " ")
            and "-" not in item.whole
        ):
            kind = item.candidate.kind
            if kind in ("school", "hospital", "university"):
                units.append(entries.add(item.candidate, kind))
            elif kind in ("centre", "institute", "research", "academy", "lab"):
                units.append(entries.add(item.candidate, "research"))
    for unit in units:  # "VITO Institute" of "VITO Institute of Trade"
        longer = {each for each in units if not each.joined and each is not unit and shortens(unit.name, each.name)}
        if len(longer) == 1 and not unit.joined:
            entries.join(longer.pop(), unit)


def _parts(found: Sequence[Found], entries: Entries) -> list[tuple[int, int, Entry]]:
    """Give the span of each faculty that has an institution beside it, and whose it is."""
    wholes = {item.candidate.text: item.whole for item in found if item.role == "part" and item.whole is not None}
    spans: list[tuple[int, int, Entry]] = []
    for item in found:
        whole = item.whole
        for _ in range(3):
            whole = wholes.get(whole, whole) if whole is not None else None
        entry = entries.find(whole) if whole is not None else None
        if entry is not None and (not spans or spans[-1][1] <= item.start):
            spans.append((item.start, item.end, entry))
        elif entry is not None and spans[-1][2] is entry:
            spans[-1] = (min(spans[-1][0], item.start), max(spans[-1][1], item.end), entry)
    return spans


def _mentions(
    text: str,
    zones: Sequence[Zone],
    words: Mapping[str, Sequence[Place]],
    entries: Entries,
    parts: Sequence[tuple[int, int, Entry]],
) -> list[tuple[int, int, Entry, str]]:
    """Find every form of every entry in the text, the longest form at each place."""
    forms = entries.forms_by_first_word()
    spans: list[tuple[int, int, Entry, str]] = [(start, end, entry, "faculty") for start, end, entry in parts]
    taken = bytearray(len(text))
    for start, end, *_ in spans:
        taken[start:end] = b"\1" * (end - start)
    found = [(start, entry, *entry.form_at(text, start)) for entry in entries for start in entry.starts]
    for start, entry, form, what in sorted(found, key=lambda each: each[0]):  # a host's name ends another
        end = start + len(form)
        if form and taken.find(1, start, end) < 0:
            spans.append((start, end, entry, what))
            taken[start:end] = b"\1" * (end - start)
    free = (0, 0)
    for number, at in in_order(words, forms.keys()):
        token = zones[number].tokens[at]
        if (number, at) < free or taken[token.start]:
            continue
        for written, entry, form in forms[token.text]:
            run = zones[number].tokens[at : at + len(written)]
            if tuple([t.text for t in run]) == written and taken.find(1, token.start, run[-1].end) < 0 and (
                form != "short" or token.start in entries.short_spans
            ):
                spans.append((token.start, run[-1].end, entry, "alias" if form == "short" else form))
                free = (number, at + len(written))
                break
    return sorted(spans, key=lambda span: span[:2])


def _events(
    candidates: Sequence[Candidate], zones: Sequence[Zone], sentences: Sequence[Sentence]
) -> tuple[tuple[int, int], ...]:
    """Give the spans of events, each with a word besides its head.

    *International Conference for Training Excellent Engineers*.
    """
    spans = []
    for c in candidates:
        short = zones[c.zone].tokens[c.head].low in ("day", "week", "session") and c.head - c.first < 2
        if c.kind == "event" and c.last - c.first >= 2 and not short and (c.own or c.last - c.first > 2):
            spans.append((c.start, c.end))
    return tuple(spans)


def _with_lands(text: str, entry: Entry) -> list[str]:
    """Give the forms of a state body's name with its country before it: *Indonesia's Ministry of Education*."""
    if entry.kind != "government":
        return []
    forms = [(start, entry.form_at(text, start)[0]) for start in entry.starts]
    return [whole for start, form in forms if form and (whole := with_land(text, start, form))]


def _names(
    text: str,
    entries: Entries,
    mentions: Sequence[tuple[int, int, Entry, str]],
    events: tuple[tuple[int, int], ...],
) -> Names:
    """Write the entries in the order in which the text names them first."""
    order: dict[int, int] = {}
    used: list[Entry] = []
    for _, _, entry, _ in mentions:
        if id(entry) not in order:
            order[id(entry)] = len(used)
            used.append(entry)
    organisations = tuple(
        Organisation(
            name=one_line(entry.name),
            aliases=each_once([*entry.aliases, *_with_lands(text, entry)], one_line(entry.name)),
            acronyms=each_once(entry.acronyms),
            kind=entry.claims_kind,
            country=entry.country,
            same_as=(),
        )
        for entry in used
    )
    return Names(
        organisations,
        tuple(Mention(start, end, order[id(entry)], form) for start, end, entry, form in mentions),
        events,
    )
