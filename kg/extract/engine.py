"""From a document to claims: sentences, names, frames, parties, claims.

`read_document` does the work and keeps what it saw, for the report and the explanation; `kg.extract.extract_claims`
is its public face.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.extract.clauses import join_verbs
from kg.extract.coreference import Focus, find_topic
from kg.extract.document import Document, Mention, Names, Sentence, Unread
from kg.extract.frames import Clause, Frame, find_frames, read_clause
from kg.extract.items import mark_items
from kg.extract.kinds import instrument_kind
from kg.extract.merging import merge_candidates
from kg.extract.pairing import Candidate, pair_frame

TRIGGER = re.compile(
    r"\b(?:sign|ink|pen|memorand|m\.?o\.?u|moa\b|mocs?\b|agree|accord|pact|deal|contract|convention|treat(?:y|ies)|protocol|compact|partner|allian|alli|"
    r"affiliat|venture|twin|tie|collaborat|co-?operat|join|team|establish|found|creat|set(?:ting)? up|launch|open|form|inaugurat|initiat|letters? of|declar|statement|"
    r"document|renew|extend|end(?:ed|ing|s)?\b|terminat|cancel|sever|cut|suspend|freez|froze|withdr|expir|dissol|scrap|clos|degree|programme?\b|exchange|one with|another|signat)",
    re.IGNORECASE,
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
    unread: list[Unread]


def read_document(document: Document, sentences: Sequence[Sentence], names: Names, *, without: frozenset[str] = frozenset()) -> Result:
    """Read every sentence and join what they say."""
    mentions = [mention for mention in names.mentions if mention.form != "anaphor"]
    focus = Focus(names.organisations, find_topic(document, names.organisations, mentions))
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
        if TRIGGER.search(sentence.text) and (own or readings[:-1]):
            found.extend(_read_sentence(reading, focus, number, without))
        focus.close_sentence(mention.organisation for mention in own)
    return Result(names, readings, merge_candidates(found), _unread(readings, names))


def _read_sentence(reading: Reading, focus: Focus, number: int, without: frozenset[str]) -> list[Candidate]:
    sentence = reading.sentence
    items = join_verbs(mark_items(sentence.text, sentence.start, reading.mentions))
    headline = not sentence.text.endswith((".", "!", "?", "”", '"'))
    clause = reading.clause = read_clause(items, headline=headline)
    found: list[Candidate] = []
    for frame in find_frames(clause, without=without):
        here = [item.organisation for item in items[: frame.first] if item.tag == "ORG"]
        reason, candidates = _candidates(clause, frame, focus, here, sentence, number)
        reading.frames.append((frame, reason))
        found.extend(candidates)
    for candidate in found:
        if candidate.parties:
            focus.parties.append(candidate.parties)
    return found


def _candidates(clause: Clause, frame: Frame, focus: Focus, here: Sequence[int], sentence: Sentence, number: int) -> tuple[str, list[Candidate]]:
    if frame.status == "denied":
        return "the text says that it did not happen", []
    parties, sides, opened, reason = pair_frame(clause, frame, focus, here)
    if reason:
        _await(clause, frame, focus)
        return reason, []
    kinds = _kinds(clause, frame, sentence)
    start, end = _span(clause, frame)
    resolved = _is_resolved(frame)
    return "", [
        Candidate(members, sides, opened, kind, frame.status, start, end, number, frame.rule, frame.definite, resolved)
        for members in (parties or [()])
        for kind in kinds
    ]


def _await(clause: Clause, frame: Frame, focus: Focus) -> None:
    """Remember who promised partners that later sentences name: *signed with three universities*."""
    from kg.extract.coreference import resolve_group

    cores = [core for group in frame.partners for core in group.cores]
    if cores and all(core.kind == "new" for core in cores) and frame.subject is not None:
        focus.awaiting = tuple(resolve_group(focus, frame.subject, []))


def _is_resolved(frame: Frame) -> bool:
    groups = [group for group in (frame.subject, frame.mutual, *frame.partners) if group is not None]
    return frame.implicit or any(core.kind != "org" and core.listed is None for group in groups for core in group.cores)


def _kinds(clause: Clause, frame: Frame, sentence: Sentence) -> list[str]:
    if frame.kind and not frame.instruments:
        return [frame.kind]
    kinds = list(dict.fromkeys(instrument_kind(clause, place, sentence.text, sentence.start) for place in frame.instruments))
    kinds = ["agreement" if kind in ("document", "bare", "soft") else kind for kind in kinds]
    specific = [kind for kind in kinds if kind not in ("agreement", "other")]
    return specific or kinds[:1] or [frame.kind or "agreement"]


def _span(clause: Clause, frame: Frame) -> tuple[int, int]:
    return clause.items[frame.first].start, clause.items[min(frame.last, len(clause.items) - 1)].end


def _unread(readings: Sequence[Reading], names: Names) -> list[Unread]:
    return []
