"""From a document to claims: sentences, names, frames, parties, claims.

`read_document` does the work and keeps what it saw, for the report and the explanation; `kg.extract.extract_claims`
is its public face.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from kg.extract.clauses.verbgroups import drop_asides, join_verbs

from kg.extract.clauses.acting import fold_people, put_people
from kg.extract.telling.circumstances import add_circumstances
from kg.extract.telling.context import Context
from kg.extract.parties.countryparties import between_countries
from kg.extract.parties.collective import (
    fill_partners,
    fill_signatories,
    is_complete,
    names_both_sides,
    open_collective,
    speaks_of_side,
    within_reach,
)
from kg.extract.parties.deeds import read_deed
from kg.extract.parties.focus import Focus
from kg.extract.parties.topics import find_home, find_topic
from kg.extract.document import Document, Mention, Names, Sentence
from kg.extract.clauses.enumerations import join_semicolons
from kg.extract.frames.frame import Clause, Frame, read_clause
from kg.extract.frames.passive import is_definite
from kg.extract.clauses.groups import letters
from kg.extract.clauses.items import Item
from kg.extract.clauses.marking import mark_items
from kg.extract.telling.kinds import frame_kinds, names_instrument
from kg.extract.parties.guests import SEVERAL, find_guest, fold_guest
from kg.extract.parties.listing import announce, goes_on, opens_another, read_entries
from kg.extract.telling.merging import merge_candidates
from kg.extract.clauses.offices import fold_offices
from kg.extract.parties.pacts import keep_pact, remember_pact
from kg.extract.parties.pairing import Candidate, frame_span, pair_frame
from kg.extract.parties.pairlist import promise_of_pairs, read_pairs
from kg.extract.parties.promises import keep_promise, promise_spans, promised_kinds, remember
from kg.extract.parties.unions import keep_union, remember_union
from kg.extract.parties.represented import find_represented
from kg.extract.telling.renewals import renews
from kg.extract.telling.retelling import find_notes, is_fresh, note_span
from kg.extract.frames.rules import find_frames
from kg.extract.parties.visits import visited_together
from kg.extract.telling.signing_dates import date_from_afar, respective_dates

# Words in lower case that make a sentence worth reading: by themselves, or beside the name of an organisation.
_STRONG = re.compile(
    r"(?<![a-z])(?:sign(?:s|ed|ing|atur\w+)?\b|ink|pen(?:s|ned|ning)?\b|memorand|m\.?o\.?u|moa\b|moc\b|agree"
    r"|accords?\b|pact|deal\b|contract|convention|treat(?:y|ies)|protocol|compact|"
    r"twin(?:s|ning)\b|pairings|(?:dual|double|joint)[- ]degree|"
    r"partner|allian|letters? of|declar|terminat|cancel|expir|ceremony|(?:one|first|second|third),? with|latter)",
)
_WEAK = re.compile(
    r"(?<![a-z])(?:alli|buil[dt]|shar(?:e|ed|es)\b|runs?\b|sister|affiliat|venture|twin|ties\b|collaborat|co-?operat|"
    r"join(?:s|ed)?"
    r" (?:forces|hands)|team|establish|found|creat|set(?:ting)?"
    r" up|launch|open(?:s|ed|ing)?\b|form(?:s|ed|ing|ation)\b|spearhead|"
    r"inaugurat|initiat|statement|document|papers?\b|renew|extend|end(?:ed|ing|s)?\b|sever|cut|suspend|freez"
    r"|froze|withdr|dissol|scrap|clos|degree|joint|exchange|another|put"
    r" pen|shut)",
)
# Beside one name only where another party may stand, or something may end.
_OTHERS = re.compile(
    r"\b(?:with|between|among|both|two|they|it|its|we|our|ties|universities|institutions|colleges|schools"
    r"|(?:the|this) (?:university|institut(?:e|ion)|college|school|academy))\b"
    r"|(?<![a-z])(?:end|sever|cut|suspend|freez|froze|withdr|dissol|scrap|clos|shut|halt)"
)


@dataclass(slots=True)
class Reading:
    """What was seen in one sentence.

    Attributes:
        sentence: The sentence.
        mentions: The organisations named in it.
        clause: Its marked form, or None where nothing in it needed reading.
        frames: What the rules saw, each with the reason why it gave no claim, empty where it gave one.
    """

    sentence: Sentence
    mentions: tuple[Mention, ...]
    clause: Clause | None = None
    frames: list[tuple[Frame, str]] = field(default_factory=list)


@dataclass(slots=True)
class Result:
    """A document that has been read."""

    names: Names
    readings: list[Reading]
    candidates: list[Candidate]


def read_document(
    document: Document, sentences: Sequence[Sentence], names: Names, *, without: frozenset[str] = frozenset()
) -> Result:
    """Read every sentence and join what they say."""
    mentions = [mention for mention in names.mentions if mention.form != "anaphor"]
    context = Context(document, names, sentences)
    home = find_home(document, names.organisations)
    topic = home if home is not None else find_topic(document, names.organisations, mentions)
    focus = Focus(list(names.organisations), topic, home=home)
    readings: list[Reading] = []
    found: list[Candidate] = []
    pending = 0
    for number, sentence in enumerate(sentences):
        while pending < len(mentions) and mentions[pending].start < sentence.start:
            pending += 1
        first = pending
        while pending < len(mentions) and mentions[pending].start < sentence.end:
            pending += 1
        own = tuple(mentions[first:pending])
        reading = Reading(sentence, own)
        readings.append(reading)
        lowered = sentence.text.lower()
        if _is_worth_reading(lowered, len(own)) or (own and _awaits_names(focus, number, len(own))):
            found.extend(_read_sentence(reading, focus, number, context, without))
        elif focus.roll is not None and not own and opens_another(sentence.text):
            focus.roll = None
        _close_sentence(focus, sentence, own, lowered)
        focus.hosts.extend(visited_together(sentence, own))
        focus.ahead = focus.ahead or ("sign" in lowered and _AHEAD.search(lowered) is not None)
    found.extend(find_represented(readings, focus.organisations, found))
    names = replace(names, organisations=tuple(focus.organisations))
    told = [_still_to_come(candidate) for candidate in found] if focus.ahead else found
    merged = [date_from_afar(candidate, context) for candidate in merge_candidates(told)]
    return Result(names, readings, merged)


def _close_sentence(focus: Focus, sentence: Sentence, own: Sequence[Mention], lowered: str) -> None:
    """Remember whom a sentence named, and whose delegation it told of."""
    named = [mention.organisation for mention in own]
    if "delegation" in lowered:
        focus.guest = find_guest(sentence, own, focus.guest)
        if focus.guest is not None and focus.guest not in (SEVERAL, *named) and "the delegation" in lowered:
            named.insert(0, focus.guest)
    focus.close_sentence(named)


_AHEAD = re.compile(
    r"\b(?:signings?|signing ceremon(?:y|ies))\b(?: (?:of|between|with) [\w ,]{1,80}?)? (?:"
    r"(?:will|is to|are to|is due to|is expected to) (?:take place|be held|happen|follow|occur)\b"
    r"|(?:is|are) (?:scheduled|slated|planned)\b)"
)


def _is_worth_reading(lowered: str, names: int) -> bool:
    """Say whether a sentence that names so many organisations can tell of an agreement, or of one told before."""
    if _STRONG.search(lowered):
        return True
    return names > 0 and _WEAK.search(lowered) is not None and (names > 1 or _OTHERS.search(lowered) is not None)


def _still_to_come(candidate: Candidate) -> Candidate:
    """Take for planned what only nouns tell of, where the text says that *the signings will take place this week*."""
    if candidate.rule not in ("signing-noun", "between-noun", "with-noun"):
        return candidate
    return candidate.but(status="planned") if candidate.status in ("signed", "reported") else candidate


def _awaits_names(focus: Focus, number: int, names: int) -> bool:
    """Say whether a sentence before promised names, or told of several agreements."""
    if names > 1 and 0 < number - focus.listing <= 3:
        return True
    if focus.collective is not None and within_reach(focus.collective, number):
        return True
    if (focus.roll is not None and goes_on(focus.roll, number)) or (
        focus.pairs is not None and 0 < number - focus.pairs.sentence <= 4
    ):
        return True
    if focus.pact is not None and number - focus.pact.sentence <= 2:
        return True
    if names > 2 and focus.union is not None and number - focus.union.sentence <= 3:
        return True
    if names > 1 and 0 < number - focus.unnamed <= 4:
        return True
    return focus.promise is not None and number - focus.promise.sentence <= 2


def _read_sentence(
    reading: Reading, focus: Focus, number: int, context: Context, without: frozenset[str]
) -> list[Candidate]:
    sentence = reading.sentence
    items, row = _items_of(reading, focus, context)
    headline = not sentence.text.endswith((".", "!", "?", "”", '"'))
    clause = reading.clause = read_clause(items, row, headline=headline)
    focus.current = [(at, items[at].organisation) for at, letter in enumerate(row) if letter == "O"]
    found: list[Candidate] = []
    for frame in find_frames(clause, without=without):
        if frame.rule == "sign-active":
            put_people(clause, frame, context)
        if _is_side(clause, frame, focus, number, sentence.text):
            reading.frames.append((frame, "one side of what several did; the other stands elsewhere"))
            continue
        kinds = frame_kinds(clause, frame, sentence)
        reason, candidates = _candidates(clause, frame, focus, kinds, number)
        if reason:
            opened = open_collective(clause, frame, focus, number, kinds, frame_span(clause, frame))
            focus.collective = opened or focus.collective
        candidates = [add_circumstances(candidate, clause, frame, context, sentence) for candidate in candidates]
        candidates = [_as_told(one, clause, frame, reading) for one in candidates]
        candidates = respective_dates(candidates, context, sentence)
        _inherit_date(candidates, frame, clause, focus, number, context, sentence)
        reading.frames.append((frame, reason))
        found.extend(candidates)
        # A collective statement leaves an empty place: *both parties* after it means no two of its members.
        focus.parties.extend(one.parties for one in candidates if len(one.parties) > 1 or one.sides)
        if reason and frame.rule.startswith("sign") and sum(len(group.cores) for group in frame.partners) > 1:
            focus.parties.append(())
    if not any(candidate.members for candidate in found):
        kept = read_pairs(clause, sentence, focus, number) or keep_promise(clause, focus, number)
        kept = kept or keep_pact(clause, focus, number)
        kept = kept or keep_union(clause, sentence.text, focus, number)
        found.extend(kept or _close_collective(clause, focus, number, sentence.text))
    focus.roll = announce(clause, sentence, focus, number, context) or focus.roll
    if all(candidate.rule == "found-active" and candidate.status == "planned" for candidate in found):
        found = read_deed(clause, focus, number, (sentence.start, sentence.end)) or found
    if not found or found[-1].rule != "paired":
        found.extend(read_entries(clause, sentence, focus, number, context, found))
    focus.pairs = promise_of_pairs(sentence, number) or focus.pairs
    told = any(candidate.members or candidate.date for candidate in found)
    return [*found, *find_notes(clause, sentence, number, context, reading.mentions, told=told)]


def _items_of(reading: Reading, focus: Focus, context: Context) -> tuple[Sequence[Item], str]:
    """Give the items of a sentence and a letter for each, which tells every step whether it has work to do."""
    sentence = reading.sentence
    items: Sequence[Item] = join_verbs(mark_items(sentence.text, sentence.start, reading.mentions))
    row = letters(items)
    for fold in (drop_asides, join_semicolons, fold_offices, partial(fold_people, context=context)):
        folded = fold(items, row)
        if folded is not items:
            items, row = folded, letters(folded)
    if "delegation" in sentence.text:
        items = fold_guest(items, focus.guest)
        row = letters(items)
    return items, row


def _as_told(note: Candidate, clause: Clause, frame: Frame, reading: Reading) -> Candidate:
    """Say whether a frame speaks of an agreement told before, and of whom where it does not name the parties."""
    definite = note.definite or any(is_definite(clause, at) for at in frame.instruments)
    fresh = is_fresh(reading.sentence)
    if note.members:
        title = clause.headline and note.sentence == 0 and clause.items[frame.verb].low.endswith("s")
        unnamed = not names_instrument(clause, frame)
        return note.but(known=definite, fresh=fresh, unnamed=unnamed, headline=title and frame.verb >= 0)
    start, end = note_span(clause, (note.start, note.end), reading.mentions)
    about = tuple(dict.fromkeys(mention.organisation for mention in reading.mentions))
    many = any(clause.items[at].form == "many" for at in frame.instruments) or _is_of_many(frame)
    return note.but(start=start, end=end, about=about, definite=definite, fresh=fresh, many=many)


def _is_of_many(frame: Frame) -> bool:
    """Say whether several whom the sentence does not name signed: *four universities entered into an MoU*."""
    cores = [core for group in (frame.subject, *frame.partners) if group is not None for core in group.cores]
    return any(core.kind == "new" and core.listed is None and core.count > 1 for core in cores)


def _is_side(clause: Clause, frame: Frame, focus: Focus, number: int, text: str) -> bool:
    """Say whether the frame only names the partners of a collective statement made before."""
    collective = focus.collective
    return (
        collective is not None
        and within_reach(collective, number)
        and (
            fill_partners(collective, frame, frame_span(clause, frame))
            or (
                frame.rule.startswith("sign")
                and not frame.partners
                and frame.mutual is None
                and speaks_of_side(collective, clause, text, focus)
            )
        )
    )


def _close_collective(clause: Clause, focus: Focus, number: int, text: str) -> list[Candidate]:
    """Give the collective statement once both of its sides have names."""
    collective = focus.collective
    if collective is None:
        return []
    if not (within_reach(collective, number) or names_both_sides(collective, clause, text, focus)):
        return []
    fill_signatories(collective, clause, text, focus)
    if not is_complete(collective):
        return []
    focus.collective = None
    start, end = collective.spans[0]
    return [
        Candidate(
            (), (tuple(collective.one), tuple(collective.two)), (True, True), collective.kinds[0], collective.status,
            start, end, collective.sentence, "collective", spans=collective.spans[1:],
        )
    ]  # fmt: skip


def _inherit_date(
    candidates: list[Candidate],
    frame: Frame,
    clause: Clause,
    focus: Focus,
    number: int,
    context: Context,
    sentence: Sentence,
) -> None:
    """Give agreements that a text lists the day on which it says all were signed:
    *three memoranda were signed today*.
    """
    if focus.listing == number and not any(candidate.parties for candidate in candidates):
        dates = context.dates(sentence)
        focus.listing_date = dates[0].date if len(dates) == 1 else focus.listing_date
        return
    undated = any([candidate.date is None for candidate in candidates])
    if undated and _SAME_TIME.search(sentence.text.lower()):
        before = context.last_date(sentence)
        for place, candidate in enumerate(candidates):
            if candidate.date is None and candidate.status in ("signed", "reported"):
                candidates[place] = candidate.but(date=before)
    if focus.listing_date and number - focus.listing <= 6:
        for place, candidate in enumerate(candidates):
            if candidate.date is None and candidate.status == "signed" and frame.rule.startswith("sign"):
                candidates[place] = candidate.but(date=focus.listing_date)


_SAME_TIME = re.compile(
    r"\b(?:then|(?:the|that) same (?:day|week|month|year|time|occasion)|on (?:that|this|the same) (?:day|occasion))\b"
)


def _candidates(
    clause: Clause, frame: Frame, focus: Focus, kinds: list[str], number: int
) -> tuple[str, list[Candidate]]:
    if frame.status == "denied":
        return "the text says that it did not happen", []
    parties, sides, opened, reason = pair_frame(clause, frame, focus)
    start, end = frame_span(clause, frame)
    soft = frame.rule in ("between-noun", "have") and clause.items[frame.instruments[0]].value == "soft"
    if (soft or frame.rule == "paired-with" or _is_ordinal(clause, frame)) and number - focus.listing > 6:
        return "cooperation alone is no agreement", []
    if (
        any(clause.items[place].form == "many" for place in frame.instruments)
        and frame.rule.startswith("sign")
        and frame.status == "signed"
    ):
        focus.listing, focus.listing_kind = number, kinds[0]
        focus.unnamed = number if reason and not focus.current else focus.unnamed
    if reason and kinds[0] == "mutual-recognition" and not frame.partners:
        countries = between_countries(clause, frame, focus)
        parties, reason = ([countries], "") if countries else (parties, reason)
    if reason and frame.status == "planned" and any(clause.items[at].form == "many" for at in frame.instruments):
        focus.planned = number
    if reason and frame.rule == "end" and frame.status == "terminated":
        focus.ended = (number, focus.subject)
    status = _status(clause, frame, parties, focus, number)
    if reason or frame.rule.startswith("sign"):
        remember(clause, frame, focus, number, kinds)
    if reason:
        remember_pact(clause, frame, focus, number, kinds)
        remember_union(clause, frame, focus, number, kinds)
        note = Candidate((), (), (), kinds[0], frame.status, start, end, number, frame.rule, frame.definite)
        return reason, [note] if frame.definite or frame.rule.startswith("sign") else []
    resolved = _is_resolved(frame)
    kinds = promised_kinds(kinds, parties, focus, number)
    return "", [
        Candidate(
            members,
            sides,
            opened,
            kind,
            status,
            start,
            end,
            number,
            frame.rule,
            frame.definite,
            resolved,
            promise_spans(members, focus, number),
        )
        for members in parties or [()]
        for kind in kinds
    ]


def _status(clause: Clause, frame: Frame, parties: Sequence[Sequence[int]], focus: Focus, number: int) -> str:
    """Give the frame's status; what a text lists after *A ended four agreements* has ended."""
    last, ender = focus.ended
    if (
        frame.status == "reported"
        and number - last <= 6
        and ender
        and all(set(ender) & set(members) for members in parties)
    ):
        return "terminated"
    after = number - focus.planned
    taken_up = 0 < after <= 3 and clause.items[0].low in _TAKE_UP
    listed = 0 < after <= _LONGEST_LIST and "V" not in clause.row[: frame.last]
    if frame.status == "reported" and (taken_up or listed):
        return "planned"
    if frame.rule == "involves" and number - focus.listing <= 6:
        return "signed"
    return "renewed" if renews(clause, frame) else frame.status


def _is_ordinal(clause: Clause, frame: Frame) -> bool:
    """Say whether an ordinal stands for the instrument: *the first, with B, covers research*."""
    at = frame.instruments[0] if frame.rule == "with-noun" else -1
    return at >= 0 and clause.items[at].tag in ("W", "ADV") and clause.row[at + 1] == ","


# So many sentences a list of planned agreements goes on, each named without a verb: *approval was granted for: ...*
_LONGEST_LIST = 12
_TAKE_UP = frozenset("these they those one among including the".split())


def _is_resolved(frame: Frame) -> bool:
    groups = [group for group in (frame.subject, frame.mutual, *frame.partners) if group is not None]
    return frame.implicit or any(core.kind != "org" and core.listed is None for group in groups for core in group.cores)
