"""From a document to claims: sentences, names, frames, parties, claims.

`read_document` does the work and keeps what it saw, for the report and the explanation; `kg.extract.extract_claims`
is its public face.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.clauses.acting import fold_people, put_people
from kg.extract.clauses.counting import NUMBERED, ORDINALS, counts_others, settle_number, settle_ordinal
from kg.extract.clauses.forerunners import FORERUNNERS, with_forerunners
from kg.extract.clauses.groups import letters
from kg.extract.clauses.items import Item
from kg.extract.clauses.leftout import LEFT_OUT, with_verbs_left_out
from kg.extract.clauses.marked import mark_and_fold
from kg.extract.clauses.namesakes import settle_letter
from kg.extract.clauses.papers_meant import OPENS, with_papers_meant
from kg.extract.clauses.reordering import reorder
from kg.extract.clauses.repeating import REPEATING, repeat_deed
from kg.extract.clauses.unionnames import find_unions, settle_unions
from kg.extract.document import Document, Mention, Names, Sentence
from kg.extract.frames.frame import Clause, Frame, read_clause
from kg.extract.frames.rules import find_frames
from kg.extract.learned import judge
from kg.extract.names.offsets import has_any
from kg.extract.names.offsets import find_offsets
from kg.extract.parties.abreast import abreast, acts_together, gathered, led
from kg.extract.parties.accession import part_joiners
from kg.extract.parties.allofthem import listed_last
from kg.extract.parties.announcing import announce, go_on_below, is_in_list, opens_another
from kg.extract.parties.betweenlines import opens_between, read_between
from kg.extract.parties.bothsides import with_both_sides
from kg.extract.parties.candidate import UNPAIRED, Candidate, frame_span
from kg.extract.parties.circle import find_circle
from kg.extract.parties.claiming import claim_agreements, note_several
from kg.extract.parties.collective import open_collective
from kg.extract.parties.coreference import compared_with
from kg.extract.parties.cosigners import join_lone, remember_lone, with_cosigned
from kg.extract.parties.counted import find_counted
from kg.extract.parties.counterparts import fold_counterparts
from kg.extract.parties.couple import find_couple
from kg.extract.parties.deeds import read_deed
from kg.extract.parties.done import what_was_done
from kg.extract.parties.fellowship import find_fellowship
from kg.extract.parties.foundlings import founded_by_others
from kg.extract.parties.focus import Focus
from kg.extract.parties.foreground import find_foreground
from kg.extract.parties.gathering import close_collective, is_side
from kg.extract.parties.guests import SEVERAL, find_guest, fold_guest, speaks_of_guest
from kg.extract.parties.halves import find_halves
from kg.extract.parties.listing import read_entries, read_notes
from kg.extract.parties.ofthose import find_of_those
from kg.extract.parties.oneside import names_one_side
from kg.extract.parties.pacts import keep_pact
from kg.extract.parties.pairlist import promise_of_pairs, read_pairs, read_tasks
from kg.extract.parties.promises import keep_promise
from kg.extract.parties.represented import find_represented
from kg.extract.parties.rounds import tells_of_round
from kg.extract.parties.series import follow_series
from kg.extract.parties.signingfor import find_signed_for
from kg.extract.parties.someof import find_some
from kg.extract.parties.topics import find_home, find_topic, is_of_ours
from kg.extract.parties.turning import turn_list
from kg.extract.parties.unions import remember_joiner, with_joiner
from kg.extract.parties.venue import find_venue, fold_host
from kg.extract.parties.voices import find_voices
from kg.extract.parties.visits import add_stop, visited_together
from kg.extract.readings import Reading, Result
from kg.extract.telling.afterwards import told_afterwards
from kg.extract.telling.circumstances import add_circumstances
from kg.extract.telling.context import Context
from kg.extract.telling.counted_dates import counted_dates
from kg.extract.telling.inheriting import date_of_promise, inherit_date, still_to_come, tells_of_signing_ahead
from kg.extract.telling.kinds import frame_kinds, told_kind
from kg.extract.telling.later_papers import (
    after_letter,
    paper_that_followed,
    papers_apart,
    renewed_later,
    signed_after_all,
)
from kg.extract.telling.merging import merge_candidates, with_added
from kg.extract.telling.retelling import as_told, find_ends, find_notes
from kg.extract.telling.sealed_plans import join_sealed_plans
from kg.extract.telling.signing_dates import date_from_afar, respective_dates
from kg.extract.telling.taken_back import without_taken_back
from kg.extract.telling.told_around import date_around
from kg.extract.telling.told_kinds import kinds_around
from kg.extract.worth import awaits_names, is_worth_reading


def read_document(
    document: Document, sentences: Sequence[Sentence], names: Names, *, without: frozenset[str] = frozenset()
) -> Result:
    """Read every sentence and join what they say."""
    mentions = [mention for mention in names.mentions if mention.form != "anaphor"]
    context = Context(document, names, sentences)
    home = find_home(document, names.organisations)
    topic = home if home is not None else find_topic(document, names.organisations, mentions)
    focus = Focus(list(names.organisations), topic, home=home, unions=find_unions(document.text))
    focus.voices = find_voices(document.text, sentences, mentions, names.organisations)
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
        add_stop(focus, sentence, own)
        readings.append(reading)
        lowered = sentence.text.lower()
        follow_series(focus, sentence.text, lowered, number)
        if not own:
            turn_list(focus, sentence, lowered, number)
        if focus.roll is not None and not own and go_on_below(focus.roll, sentence, number):
            pass
        elif is_worth_reading(sentence.text, lowered, len(own)) or (
            own and (awaits_names(focus, number, sentence.text, len(own)) or _speaks_of_union(focus, lowered, len(own)))
        ):
            told = _read_sentence(reading, focus, number, context, without)
            found.extend(after_letter(told, found, reading.clause))
        elif focus.roll is not None and not own and opens_another(sentence.text):
            focus.roll = None
        entered = focus.roll is not None and is_in_list(focus.roll, sentence, number)
        if 0 < number - focus.several <= 2 and counts_others(lowered) and not entered:
            headed = focus.roll is not None and focus.roll.begun == "heading" and focus.roll.sentence == focus.several
            focus.several, focus.roll = -99, focus.roll if headed else None  # "Agreements. A has four schools."
        if found:
            found.extend(told_afterwards(reading, number, found, focus.organisations, context))
            found.extend(paper_that_followed(reading, number, found, context))
            found.extend(renewed_later(readings, number, found, context))
            found = signed_after_all(readings, number, found, context)
        _close_sentence(focus, sentence, own, lowered)
        reading.couple = focus.couple.members if focus.couple is not None else ()
        for hosts in visited_together(sentence, own) if own else ():
            focus.meet_hosts(hosts)
        focus.ahead = focus.ahead or tells_of_signing_ahead(sentence.text)
    found = without_taken_back(found, readings)
    found = with_both_sides(readings, focus.organisations, found, context)
    found = find_some(readings, focus.organisations, found, home)
    if (apart := find_signed_for(readings, found)) is not None:
        found.append(_of_text(*apart, context))
    if (apart := find_halves(readings, focus.organisations, found)) is not None:
        found.append(_of_text(*apart, context))
    found.extend(find_represented(readings, focus.organisations, found))
    found.extend(find_of_those(readings, focus.organisations, found, focus.promises))
    found = part_joiners(found, readings, focus.organisations, home)
    found = find_fellowship(readings, focus.organisations, found, focus.unions)
    counted = find_counted(readings, focus.organisations, found, home)
    if counted is not None and counted.beside:
        found = counted.put_into(found)
    elif (of_text := find_circle(readings, focus.organisations, found, topic)) is not None:
        found.append(_of_text(*of_text, context))
    elif (of_text := find_foreground(readings, focus.organisations, found)) is not None:
        found.append(_of_text(*of_text, context))
    elif counted is not None:
        found.append(counted.candidate)
    names = Names(tuple(focus.organisations), names.mentions, names.events)
    told = [still_to_come(candidate, context) for candidate in found] if focus.ahead else found
    dated = [date_of_promise(candidate, context) for candidate in told]
    merged = [date_from_afar(candidate, context) for candidate in merge_candidates(with_added(dated))]
    if judge.RULE not in without:
        unpaired = {
            at
            for at, reading in enumerate(readings)
            if _leaves_pairs_open(reading) or names_one_side(reading, names.organisations)
        }
        merged = [*merged, *judge.find_agreed(document, names, merged, context, unpaired)]
    return Result(names, readings, kinds_around(join_sealed_plans(date_around(merged, context), context), context))


def _leaves_pairs_open(reading: Reading) -> bool:
    """Say whether a sentence names several and not who of them signed with whom, or tells that *A and B have each
    signed* with others or *A, B and C sign with foreign partners*.
    """
    return any(
        why == UNPAIRED
        or (why == _NOT_TOLD and bool(frame.partners) and frame.subject is not None and len(frame.subject.cores) > 1)
        or (why and reading.clause is not None and frame.verb >= 0 and " each " in reading.clause.items[frame.verb].low)
        for frame, why in reading.frames
    )


def _of_text(candidate: Candidate, reading: Reading, frame: Frame | None, context: Context) -> Candidate:
    """Complete an agreement whose parties the text as a whole tells."""
    if frame is None or reading.clause is None:
        return candidate.but(kind=told_kind(reading.sentence.text))
    candidate = candidate.but(kind=frame_kinds(reading.clause, frame, reading.sentence)[0])
    return add_circumstances(candidate, reading.clause, frame, context, reading.sentence)


def _close_sentence(focus: Focus, sentence: Sentence, own: Sequence[Mention], lowered: str) -> None:
    """Remember whom a sentence named, and whose delegation it told of."""
    named = [mention.organisation for mention in own]
    goes_on = focus.together and sentence.text.startswith("It was")
    if "delegation" in lowered:
        focus.guest = find_guest(sentence, own, focus.guest)
        if focus.guest is not None and focus.guest not in (SEVERAL, *named) and "the delegation" in lowered:
            named.insert(0, focus.guest)
    focus.between = opens_between(sentence, len(focus.sentences)) or focus.between
    focus.close_sentence(named)
    if own and focus.home is None and is_of_ours(lowered):
        focus.unowned.update(named)
    if own:
        focus.founded |= founded_by_others(sentence, own, focus.organisations)
    if own or focus.couple is not None:
        focus.couple = find_couple(sentence, own, focus)
    focus.previous = (sentence, own)
    focus.venue = find_venue(sentence, own, focus.venue, len(focus.sentences) - 1)
    if tells_of_round(sentence, own, focus):
        focus.round = len(focus.sentences)
    focus.gathered = gathered(sentence, own) if len(own) > _COUPLE else ()
    focus.abreast = focus.gathered or (abreast(sentence, own) or led(sentence, own) if len(own) > _COUPLE else ())
    focus.listed = listed_last(sentence, own) if len(own) > 1 else ()
    focus.together = (len(own) > 1 and acts_together(sentence, own)) or goes_on


def _read_sentence(
    reading: Reading, focus: Focus, number: int, context: Context, without: frozenset[str]
) -> list[Candidate]:
    """Give the agreements that a sentence tells of by itself or with those before it."""
    sentence = reading.sentence
    items, row = _items_of(reading, focus, context)
    headline = not sentence.text.endswith((".", "!", "?", "”", '"'))
    mark = sentence.text.rfind("?")
    asked = mark if mark < 0 else sentence.start + mark
    clause = reading.clause = read_clause(items, row, headline=headline, asked=asked, news=context.anchor or "")
    focus.current = [(at, items[at].organisation) for at in find_offsets(row, "O")]
    pronouns = (at for at, item in enumerate(items) if item.tag == "PRO" and item.value == "it")
    focus.pronoun = next(pronouns, -1) if "P" in row else -1
    focus.compared = compared_with(clause) if focus.pronoun >= 0 else frozenset()
    found: list[Candidate] = []
    for frame in find_frames(clause, without=without):
        found.extend(_read_frame(reading, clause, frame, focus, number, context))
    found = counted_dates(papers_apart(found, clause, context, sentence), clause, context, sentence)
    note_several(clause, focus, number)
    focus.doubt = ""
    remember_joiner(clause, focus)
    found = read_between(clause, sentence, focus, number) or read_tasks(clause, sentence, focus, number, found) or found
    found = read_notes(found, clause, sentence, focus, context)
    if not any(candidate.members for candidate in found):
        kept = read_pairs(clause, sentence, focus, number) or keep_promise(clause, focus, number)
        kept = kept or keep_pact(clause, focus, number)
        found.extend(kept or close_collective(clause, focus, number, sentence.text))
    focus.roll = announce(clause, sentence, focus, number, context) or focus.roll
    if all(candidate.rule == "found-active" and candidate.status == "planned" for candidate in found):
        found = read_deed(clause, focus, number, (sentence.start, sentence.end)) or found
    elif ",u" in clause.row and all(candidate.rule.startswith("sign") for candidate in found):
        found = [*found, *read_deed(clause, focus, number, (sentence.start, sentence.end))]
    if not found or found[-1].rule != "paired":
        found.extend(read_entries(clause, sentence, focus, number, context, found))
    reading.doubt = focus.doubt
    unowned = focus.home is None and not focus.current
    focus.pairs = promise_of_pairs(sentence, number, signing=focus.signing, unowned=unowned) or focus.pairs
    told = any(candidate.members or candidate.date for candidate in found)
    notes = find_notes(clause, reading, number, context, told=told)
    return [*found, *notes, *find_ends(clause, reading, number, context)]


def _read_frame(
    reading: Reading, clause: Clause, frame: Frame, focus: Focus, number: int, context: Context
) -> list[Candidate]:
    """Give the agreements that a frame tells of, and keep for later sentences what it leaves open."""
    sentence = reading.sentence
    if frame.rule == "sign-active":
        put_people(clause, frame, context)
    if is_side(clause, frame, focus, number, sentence.text):
        reading.frames.append((frame, "one side of what several did; the other stands elsewhere"))
        return []
    if frame.rule == "keeps" and _means_them(frame) and not (focus.together or focus.abreast or focus.current):
        reading.frames.append((frame, "the sentence before tells of others than two houses"))
        return []
    told = _told_of_them(frame, reading)
    if told is not None and (told == UNPAIRED or frame.mutual is not None and len(frame.mutual.cores) > _COUPLE):
        reading.frames.append((frame, told))
        return []
    with_joiner(clause, frame, focus)
    with_cosigned(clause, frame, focus, number)
    kinds = frame_kinds(clause, frame, sentence)
    reason, candidates = claim_agreements(clause, frame, focus, kinds, number)
    if reason:
        opened = open_collective(clause, frame, focus, number, kinds, frame_span(clause, frame))
        focus.collective = opened or focus.collective
    candidates = join_lone(candidates, clause, frame, focus, number)
    remember_lone(frame, focus, number, reason)
    candidates = [add_circumstances(candidate, clause, frame, context, sentence) for candidate in candidates]
    candidates = [as_told(one, clause, frame, reading) for one in candidates]
    candidates = respective_dates(candidates, context, sentence)
    inherit_date(candidates, frame, clause, focus, number, context, sentence)
    if candidates and not reason:
        focus.done = what_was_done(clause, frame, number, focus.done)
    reading.frames.append((frame, reason))
    # A collective statement leaves an empty place: *both parties* after it means no two of its members.
    focus.parties.extend(one.parties for one in candidates if len(one.parties) > 1 or one.sides)
    focus.note_star([one.parties for one in candidates])
    if reason and frame.rule.startswith("sign") and sum(len(group.cores) for group in frame.partners) > 1:
        focus.parties.append(())
    return candidates


_NOT_TOLD = "the partner is not named"
_COUPLE = 2
# So many names at least are those of an alliance.
_FEW = 3


def _speaks_of_union(focus: Focus, lowered: str, names: int) -> bool:
    """Say whether a sentence with several names speaks of an alliance by its name."""
    return names >= _FEW and bool(focus.unions) and has_any(lowered, tuple(focus.unions))


def _told_of_them(frame: Frame, reading: Reading) -> str | None:
    """Give what came of another frame of the sentence that tells of the same group, if it did all there is to do."""
    mutual = frame.mutual
    for before, why in reading.frames:
        if mutual is not None and before.mutual is not None and before.mutual.first == mutual.first:
            return why if why in ("", UNPAIRED) else None
    return None


def _means_them(frame: Frame) -> bool:
    """Say whether a frame tells of *them*, whom the sentence before must tell."""
    return frame.subject is not None and [core.value for core in frame.subject.cores] == ["they"]


# So many sentences behind one that tells of a letter of intent, *the letter* is that.
_LETTER = 4
# So many sentences behind one that tells of several agreements, *the second* is one of them.
_COUNTED_OFF = 6
_LETTERS = ("etter of intent", "etters of intent", "etter of understanding", "etter of cooperation")


def _items_of(reading: Reading, focus: Focus, context: Context) -> tuple[Sequence[Item], str]:
    """Give the items of a sentence, with those for people whose house the text told, and a letter for each."""
    sentence = reading.sentence
    items, row = mark_and_fold(sentence, reading.mentions)
    number = len(focus.sentences)
    if number - focus.letter <= _LETTER and "letter" in sentence.text:
        if (folded := settle_letter(items, row)) is not items:
            items, row = folded, letters(folded)
    if has_any(sentence.text, _LETTERS):
        focus.letter = number
    another = focus.done is not None and number - focus.done.sentence == 1 and sentence.text.startswith("Another ")
    counted = number - focus.several <= _COUNTED_OFF
    if (another or counted) and reading.mentions and has_any(sentence.text[:60], ("Another", "The other ", *ORDINALS)):
        if (folded := settle_ordinal(items, row)) is not items:
            items, row = folded, letters(folded)
    if counted and len(reading.mentions) > 1 and has_any(sentence.text, NUMBERED):
        if (folded := settle_number(items, row)) is not items:
            items, row = folded, letters(folded)
    if reading.mentions and has_any(sentence.text, REPEATING):
        if (folded := repeat_deed(items, row, focus.done, number)) is not items:
            items, row = folded, letters(folded)
    if reading.mentions and focus.previous is not None and sentence.text.startswith(OPENS):
        if (folded := with_papers_meant(items, row, focus.previous[0].text)) is not items:
            items, row = folded, letters(folded)
    if reading.mentions and has_any(sentence.text, FORERUNNERS):
        if (folded := with_forerunners(items, row)) is not items:
            items, row = folded, letters(folded)
    if reading.mentions and (folded := reorder(items, row, sentence.text)) is not items:
        items, row = folded, letters(folded)
    if reading.mentions and has_any(sentence.text, LEFT_OUT):
        if (folded := with_verbs_left_out(items, row)) is not items:
            items, row = folded, letters(folded)
    if focus.unions and (folded := settle_unions(items, focus.unions)) is not items:
        items, row = folded, letters(folded)
    folded = fold_people(items, row, context)
    if folded is not items:
        items, row = folded, letters(folded)
    if speaks_of_guest(sentence.text, focus.guest if focus.couple is None else None):
        items = fold_guest(items, focus.guest)
        row = letters(items)
    if focus.couple is None and " host" in sentence.text:
        if (folded := fold_host(items, focus.venue, number)) is not items:
            items, row = folded, letters(folded)
    if focus.couple is not None and (folded := fold_counterparts(items, row, focus)) is not items:
        items, row = folded, letters(folded)
    return items, row
