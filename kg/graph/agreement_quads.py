"""Agreements as triples: parties or sides, dates, who signed, what is founded, and what it makes of the parties."""

from __future__ import annotations

from collections.abc import Iterable

from kg.claims import Agreement
from kg.graph import terms as t
from kg.graph.description import Span, Voice, named
from kg.graph.founding import began
from kg.graph.partners import pairs_between, pairs_of, standing


def describe_agreement(voice: Voice, place: int, key: str) -> None:
    """Say what a source says of one agreement.

    Args:
        voice: The source.
        place: Place of the agreement in its file.
        key: Key of the claim.
    """
    each, say = voice.claims.agreements[place], voice.say
    id_ = voice.agreements[key]
    term = voice.names.agreement(id_)
    voice.out.places[term] = ("agreements", place)
    say(f"{term} {t.TYPE} {t.AGREEMENT}")
    say(f"{term} {t.KIND} {t.concept(each.kind)}")
    say(f"{term} {t.STATUS} {t.concept(each.status)}")
    for name in each.parties:
        say(f"{term} {t.PARTY} {voice.of[name]}")
    if each.sides:
        _sides(voice, term, each)
    _dates(voice, term, each, id_)
    if each.event:
        say(f"{term} {t.SIGNED_AT} {voice.events[each.event]}")
    voice.texts(
        term, (t.PLACE, each.place), (t.END_REASON, each.end_reason), *((t.FIELD, value) for value in each.fields)
    )
    _signatories(voice, term, each)
    if each.establishes:
        _establishes(voice, term, each)
    voice.notice(term, each.corrected, t.CORRECTED_ON, t.CORRECTED_REASON)
    voice.told(term, each.evidence, each.confidence)
    if not {id_, key.replace("#", "-")} & voice.decided.rejected:
        _standings(voice, each, id_)


def _standings(voice: Voice, each: Agreement, id_: str) -> None:
    """Take note of what the agreement says of each pair."""
    said = standing(each, voice.claims.source, id_)
    if said is None:
        return
    sides = [_terms(voice, side) for side in each.sides]
    pairs = pairs_between(sides) if sides else pairs_of(_terms(voice, each.parties))
    voice.out.standings += ((one, other, said) for one, other in pairs)


def _terms(voice: Voice, names: Iterable[str]) -> list[str]:
    return [voice.of[name] for name in names]


def _sides(voice: Voice, term: str, each: Agreement) -> None:
    say = voice.say
    say(f"{term} {t.TYPE} {t.COLLECTIVE}")
    opened = each.open or (False,) * len(each.sides)
    sides = sorted((sorted(_terms(voice, side)), is_open) for side, is_open in zip(each.sides, opened, strict=True))
    for number, (members, is_open) in enumerate(sides, 1):
        side = t.below(term, "side", str(number))
        say(f"{term} {t.SIDE_OF} {side}")
        say(f"{side} {t.TYPE} {t.SIDE}")
        say(f"{side} {t.COMPLETE} {t.boolean(not is_open)}")
        for member in members:
            say(f"{side} {t.MEMBER} {member}")


def _dates(voice: Voice, term: str, each: Agreement, id_: str) -> None:
    dates = (each.signed, each.started, each.planned_for, each.ended)
    voice.dates(term, *zip((t.SIGNED_ON, t.STARTED_ON, t.PLANNED_FOR, t.ENDED_ON), dates, strict=True))
    rank = next((str(rank) for rank, value in enumerate(dates) if value), "9")
    counting = next((value for value in dates if value), None)
    first, last = voice.days(term, counting, counting)
    notice = each.withdrawn or voice.claims.source.withdrawn
    if notice is None:
        voice.out.spans.append(Span(id_, voice.checked.id, rank, first, last))
        return
    voice.out.own.append(f"{term} {t.WITHDRAWN_ON} {t.date(notice.date)}")
    voice.out.own.append(f"{term} {t.WITHDRAWN_REASON} {t.literal(notice.reason)}")
    voice.out.spans.append(Span(id_, voice.checked.id, rank, first, last, notice.date, notice.reason))


def _signatories(voice: Voice, term: str, each: Agreement) -> None:
    for signatory in each.signatories:
        person = t.below(term, "signatory", t.digest(signatory.name.casefold()))
        voice.say(f"{term} {t.SIGNED_BY} {person}")
        voice.say(f"{person} {t.TYPE} {t.SIGNATORY}")
        voice.texts(person, (t.LABEL, signatory.name), (t.ROLE, signatory.role))
        if signatory.organisation:
            voice.say(f"{person} {t.ON_BEHALF_OF} {voice.of[signatory.organisation]}")


def _establishes(voice: Voice, term: str, each: Agreement) -> None:
    name = each.establishes or ""
    id_ = voice.decided.foundings.institution(voice.checked, each, voice.parties)
    if id_ is None:
        thing = t.below(term, "establishment", t.digest(name.casefold()))
        voice.say(f"{thing} {t.TYPE} {t.ESTABLISHMENT}")
        voice.say(f"{thing} {t.LABEL} {named(name)}")
        voice.say(f"{term} {t.ESTABLISHES} {thing}")
        return
    institute = voice.party_term(id_)
    voice.say(f"{term} {t.ESTABLISHES} {institute}")
    voice.out.own.append(f"{institute} {t.TYPE} {t.INSTITUTION}")
    voice.out.own.append(f"{institute} {t.ALT_LABEL} {named(name, voice.languages(id_))}")
    _founders(voice, each, id_)


def _founders(voice: Voice, each: Agreement, id_: str) -> None:
    """Say who established what exists, here or, where another source says that it exists, as a conclusion."""
    if each.status == "planned" or each.withdrawn or voice.claims.source.withdrawn:
        return
    institute = voice.party_term(id_)
    founders = [
        party for party in _terms(voice, each.parties) if voice.names.is_institution(party) and party != institute
    ]
    triples = [f"{institute} {t.ESTABLISHED_BY} {founder}" for founder in founders]
    if id_ in voice.existing or began(each, voice.checked):
        voice.out.shared += triples
    elif voice.decided.foundings.exists(id_, each):
        voice.out.derived += triples
