"""Quads: what one source says, as triples."""

from __future__ import annotations

from collections.abc import Mapping

from kg.graph import terms as t
from kg.graph.agreement_quads import describe_agreement
from kg.graph.description import Decided, Description, Held, Voice, named, partnership
from kg.graph.mentions import agreement_keys, conference_keys, figure_keys
from kg.graph.partners import Standing, settle
from kg.graph.spool import CheckedSource, Quote
from kg.identity.naming import is_acronym


def describe(source: CheckedSource, decided: Decided, agreements: Mapping[str, str]) -> Description:
    """Give what a source says as triples.

    Args:
        source: The checked claims of the source.
        decided: What identity decided.
        agreements: Agreement id by claim key, for the claims of this source at least.
    """
    voice = Voice(source, decided, agreements)
    _describe_source(voice)
    labelled: set[str] = set()
    for place in range(len(voice.claims.organisations)):
        _describe_organisation(voice, place, labelled)
    for place, key in enumerate(conference_keys(source)):
        _describe_conference(voice, place, decided.conferences[key])
    for place, key in enumerate(agreement_keys(source)):
        describe_agreement(voice, place, key)
    for place, key in enumerate(figure_keys(source)):
        _describe_figure(voice, place, key)
    for place in range(len(voice.claims.relations)):
        _describe_relation(voice, place)
    for (start, end), quote in source.quotes.items():
        _describe_passage(voice, start, end, quote)
    _describe_partners(voice)
    return voice.out


def _describe_source(voice: Voice) -> None:
    source, term = voice.claims.source, voice.term
    voice.say(f"{term} {t.TYPE} {t.SOURCE}")
    voice.texts(term, (t.TITLE, source.title), (t.METHOD, source.method), (t.PUBLISHER, source.publisher))
    voice.dates(term, (t.ISSUED, source.published))
    if source.url:
        voice.say(f"{term} {t.URL} {t.iri(source.url)}")
    voice.notice(term, source.withdrawn, t.WITHDRAWN_ON, t.WITHDRAWN_REASON)
    if voice.checked.text_sha256:
        voice.say(f"{voice.text} {t.SHA256} {t.literal(voice.checked.text_sha256)}")
        if voice.text != term:
            voice.say(f"{voice.text} {t.TYPE} {t.DIGEST}")
            voice.say(f"{voice.text} {t.DERIVED_FROM} {term}")


def _describe_passage(voice: Voice, start: int, end: int, quote: Quote) -> None:
    passage = t.below(voice.term, "evidence", f"{start}-{end}")
    position, words = t.below(passage, "position"), t.below(passage, "quote")
    voice.out.shared += (
        f"{passage} {t.TYPE} {t.PASSAGE}",
        f"{passage} {t.HAS_SOURCE} {voice.text}",
        f"{passage} {t.HAS_SELECTOR} {position}",
        f"{passage} {t.HAS_SELECTOR} {words}",
        f"{position} {t.TYPE} {t.POSITION}",
        f"{position} {t.START} {t.number(start)}",
        f"{position} {t.END} {t.number(end)}",
        f"{words} {t.TYPE} {t.QUOTE}",
        f"{words} {t.EXACT} {t.literal(quote.exact)}",
        f"{words} {t.PREFIX} {t.literal(quote.prefix)}",
        f"{words} {t.SUFFIX} {t.literal(quote.suffix)}",
    )


def _describe_organisation(voice: Voice, place: int, labelled: set[str]) -> None:
    """Say how the source names an organisation, and what it takes it for; one label is said of each institution."""
    organisation, term = voice.claims.organisations[place], voice.party_terms[place]
    voice.out.places.setdefault(term, ("organisations", place))
    if organisation.country:
        voice.out.countries.add(organisation.country)
    if organisation.kind == "country":
        return
    say, languages = voice.out.own.append, voice.languages(voice.parties[place])
    say(f"{term} {t.TYPE} {t.INSTITUTION}")
    if organisation.kind in t.KIND_CLASSES:
        say(f"{term} {t.TYPE} {t.KIND_CLASSES[organisation.kind]}")
    if term not in labelled:
        labelled.add(term)
        say(f"{term} {t.LABEL} {named(organisation.name, languages)}")
    acronyms = [name for name in organisation.names if is_acronym(name)]
    for acronym in (*acronyms, *organisation.acronyms):
        say(f"{term} {t.ACRONYM} {t.literal(acronym)}")
    for name in (organisation.name, *organisation.aliases):
        if name not in acronyms:
            say(f"{term} {t.ALT_LABEL} {named(name, languages)}")
    if organisation.country:
        say(f"{term} {t.COUNTRY} {voice.names.country(organisation.country)}")
    for other in organisation.same_as:
        say(f"{term} {t.SAME_AS} {t.iri(other)}")


def _describe_conference(voice: Voice, place: int, id_: str) -> None:
    event, say, term = voice.claims.events[place], voice.say, voice.names.conference(id_)
    voice.out.places[term] = ("events", place)
    say(f"{term} {t.TYPE} {t.CONFERENCE}")
    names = (event.name, *event.aliases)
    voice.out.own.append(f"{term} {t.LABEL} {named(event.name)}")
    voice.out.own += (f"{term} {t.ALT_LABEL} {named(name)}" for name in names)
    if event.edition:
        say(f"{term} {t.EDITION} {t.number(event.edition)}")
    voice.dates(term, (t.HELD_ON, event.date), (t.HELD_UNTIL, event.end_date))
    first, last = voice.days(term, event.date, event.end_date or event.date)
    voice.out.held.append(Held(id_, voice.checked.id, names, first, last))
    voice.texts(term, (t.CITY, event.place))
    if event.country:
        say(f"{term} {t.COUNTRY} {voice.names.country(event.country)}")
        voice.out.countries.add(event.country)
    if event.part_of:
        say(f"{term} {t.PART_OF} {voice.events[event.part_of]}")
    for role, predicate in t.ROLES.items():
        for name in getattr(event, role):
            say(f"{term} {predicate} {voice.of[name]}")
    for role in event.open:
        say(f"{term} {t.OPEN} {t.ROLES[role]}")
    voice.told(term, event.evidence, event.confidence)


def _describe_figure(voice: Voice, place: int, key: str) -> None:
    each, say = voice.claims.figures[place], voice.say
    term = t.below(voice.term, "figure", key.partition("#")[2])
    voice.out.places[term] = ("figures", place)
    say(f"{term} {t.TYPE} {t.FIGURE}")
    say(f"{term} {t.SUBJECT} {voice.of.get(each.subject) or voice.events[each.subject]}")
    say(f"{term} {t.VALUE} {t.number(each.value)}")
    say(f"{term} {t.BOUND} {t.concept(each.bound)}")
    voice.texts(term, (t.MEASURE, each.measure), (t.UNIT, each.unit))
    voice.dates(term, (t.AS_OF, each.as_of), (t.SINCE, each.since))
    voice.told(term, each.evidence, each.confidence)


def _describe_relation(voice: Voice, place: int) -> None:
    each, say = voice.claims.relations[place], voice.say
    subject, predicate, object_ = voice.of[each.subject], t.RELATIONS[each.relation], voice.of[each.object]
    term = t.below(voice.term, "relation", t.digest(each.subject, each.relation, each.object))
    voice.out.places[term] = ("relations", place)
    say(f"{term} {t.TYPE} {t.RELATION}")
    say(f"{term} {t.SUBJECT} {subject}")
    say(f"{term} {t.RELATION_KIND} {predicate}")
    say(f"{term} {t.OBJECT} {object_}")
    if not voice.claims.source.withdrawn:
        say(f"{subject} {predicate} {object_}")
    voice.told(term, each.evidence, each.confidence)


def _describe_partners(voice: Voice) -> None:
    """Say the partnerships as this source alone has them."""
    told: dict[tuple[str, str], list[Standing]] = {}
    for one, other, said in voice.out.standings:
        told.setdefault((one, other), []).append(said)
    for (one, other), standings in told.items():
        for state in settle(standings):
            if state != "possible":
                voice.out.own += partnership(one, other, state)
