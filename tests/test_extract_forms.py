"""Who signed with whom, form by form: people for their organisation, what stands before and after, each with its twin.

The names are real so that they are recognised; what the sentences tell of them is made up.
"""

from __future__ import annotations

import pytest

from extract_examples import Told, one, told_in_order as told

L, K, C, G = "Lund University", "Kyoto University", "Chiang Mai University", "University of Ghana"
A, O, T = "Aarhus University", "Osaka University", "University of Tartu"


@pytest.mark.parametrize(
    "text",
    [
        f"Professor Marie Novak, Vice-Chancellor and President of {L}, signed the agreement with Professor Ken Ito, "
        f"Vice-President for Research of {K}, on 27 May.",
        f"Prof Marie Novak, the Rector of {L} and Prof Ito, the President of {K}, signed the agreement in Osaka.",
        f"{L}'s Vice-Chancellor, Dr Marie Novak, and {K} President Ken Ito signed the agreement.",
        f"The president of {K}, Ken Ito, signed the agreement with {L} Registrar (in charge), Dr Marie Novak.",
        f"Dr Marie Novak ({L}) and Prof. Ken Ito ({K} Vice-President: Research) signed the agreement.",
        f"Marie Novak - Rector of {L}, Doctor of Law, Professor, and Ken Ito - President of {K} signed the agreement.",
        f"Members of {L} and {K} met on Friday to sign the agreement.",
        f"A team of {L} visited {K} to sign an agreement.",
        f"Rector Novak of {L} and President Ito of {K} signed the agreement on behalf of their respective sides.",
        f"The {L} rector thanked the {K} president, Professor Ito, for signing the agreement.",
    ],
)
def test_people_sign_for_their_organisation(text: str) -> None:
    assert told(text) == one("agreement", "signed", L, K)


@pytest.mark.parametrize(
    "text",
    [
        # a former office stands for nobody
        f"Professor Marie Novak, former rector of {L}, signed the agreement with Professor Ken Ito.",
        # who looks on signs nothing
        f"Dr Marie Novak, rector of {L}, and Dr Ken Ito, president of {K}, attended the signing of an agreement.",
        f"Five members of {L} and {K} met on Friday.",
    ],
)
def test_people_who_do_not_sign_make_no_party(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The {T} says that an agreement with {K} is in progress.", "planned"),
        (f"The agreement between {L} and {K} is being negotiated.", "planned"),
        (f"The agreement between {L} and {K} is in force.", "reported"),
    ],
)
def test_what_is_said_after_the_parties_tells_the_status(text: str, expected: str) -> None:
    assert {status for _, status, _ in told(text)} == {expected}


def test_they_are_the_two_whom_the_sentences_before_name() -> None:
    visit = f"The rector of {L} came to {K}. A vice president received her. "
    assert told(visit + "They also signed a memorandum of cooperation.") == one("mou", "signed", L, K)
    assert told(f"The rectors of {L}, {K} and {O} met. They also signed a memorandum.") == one("mou", "signed", L, K, O)


def test_an_agreement_between_the_two_expires() -> None:
    text = f"The centre was a partnership between {L} and {K}. The agreement between both of them expired at the end."
    assert [status for _, status, _ in told(text)] == ["terminated"]
    text = f"The centre builds on close relations with {K}, says {L}."
    assert told(text) == []


def test_a_text_is_about_its_publisher_also_by_its_acronym() -> None:
    text = "During a visit to Kyoto University, a memorandum of understanding was signed. UT has many partners."
    assert told(text, publisher="University of Tartu") == one("mou", "signed", K, "UT")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # counted in one sentence, named in the next
        (f"Two of Sweden's leading universities have signed a partnership agreement. {L} and {K} said it matters.",
         one("agreement", "signed", L, K)),
        (f"Two leading universities have signed an agreement. {L}, {K} and {O} said it matters.", []),
        # where something was signed
        (f"{L} has many partners. Its rector visited {K}, known for its gardens, where she signed an agreement.",
         one("agreement", "signed", L, K)),
        (f"{L} has many partners. Rector Novak of {L} visited {K}, where she gave a talk.", []),
        # people whose office another sentence tells
        (f"Marie Novak and Ken Ito signed an agreement. {L} was represented by Rector Marie Novak. The guest from {K} "
         "was President Ken Ito.", one("agreement", "signed", L, K)),
        # founded together
        (f"The centre is new. It was jointly established by {L} and {K}.", one("joint-institute", "reported", L, K)),
        (f"The centre is new. It was praised by {L} and {K}.", []),
        # a standing of its own is no partnership
        (f"{L} and {K} are affiliated with the Ministry of Education.", []),
    ],
)  # fmt: skip
def test_parties_that_stand_in_another_clause(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whoever speaks of an agreement of his own house
        (f"Ken Ito, president of {K}, said the MoU with {L} is a further step.", one("mou", "reported", K, L)),
        # whose students gain from it
        (f"Through a partnership with {L}, students of {K} can complete a degree in Sweden.",
         one("other", "reported", L, K)),
        # others beside the named ones, and what is no partner at all
        (f"The MoU signing ceremony between {L}, {K} and partner firms was held in May.", one("mou", "signed", L, K)),
        (f"{L} and {K} signed a MoU with 14 articles.", one("mou", "signed", L, K)),
        (f"{L} and {K} signed a MoU with some old friends.", []),
        (f"The rectors of {L} and of {K} put their signatures under a framework agreement.",
         one("agreement", "signed", L, K)),
        (f"A memorandum of agreement linking {L} and {K} was signed in May.", one("mou", "signed", L, K)),
        # two who look on, two who sign
        (f"At a ceremony witnessed by the Minister of Education and the rector of {O}, {L} and {K} signed a pact.",
         one("agreement", "signed", L, K)),
        (f"{L}, {A} and {K} signed a pact.", one("agreement", "signed", L, A, K)),
        # a partner known by a person only
        (f"Dr Ken Ito, the president of {K}, gave a talk. {L} signed an agreement with Dr Ken Ito.",
         one("agreement", "signed", L, K)),
    ],
)  # fmt: skip
def test_owners_partners_and_onlookers(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # it is hoped of what is there
        (f"It is hoped that the partnership between {L} and {K} will last.", one("other", "reported", L, K)),
        (f"It is hoped that {L} and {K} will sign an agreement.", one("agreement", "planned", L, K)),
        # each side by its signatory
        (f"Rector Novak signed for {L} while President Ito signed for {K}.", one("agreement", "signed", L, K)),
        (f"Rector Marie Novak signed the MoU on behalf of {L}, while the president, Ken Ito, stood in for {K}.",
         one("mou", "signed", L, K)),
        # they, who came in the sentence before
        (f"Rector Novak of {L} led people to {K}. They attended a meeting, signed an agreement with {K}, and left.",
         one("agreement", "signed", L, K)),
        (f"It is the second accord {L} has reached with {K}.", one("agreement", "reported", L, K)),
        (f"An exchange agreement has existed between {L} and {K} since 1991.", one("exchange", "reported", L, K)),
        # what an agreement has them do
        (f"As part of the deal, struck in April, {L} will help {K} set up its programme.",
         one("agreement", "signed", L, K)),  # in the weeks before the news
        (f"Under the law, {L} will help {K} set up its programme.", []),
        (f"Under the agreement, {L} will help its students.", []),
        # a line of a list
        (f"{L} (Sweden) and {K} (Japan): student exchange agreement, signed March 2011",
         one("exchange", "reported", L, K)),
        (f"{L} (Sweden) and {K} (Japan): student numbers", []),
        # what others signed, or nobody
        (f"The rector of {L} congratulated {K} on signing an agreement with {O}.", one("agreement", "signed", K, O)),
        (f"Professor Novak of {L} and Dr Ito of {K} signed a letter against the agreement.", []),
        (f"{L} and {K} are among the universities that signed no agreement.", []),
        (f"Two universities signed the charter. {L} and {K} were not among them.", []),
        (f"Two universities have signed an agreement. {L} fell behind {K} in the ranking.", []),
        (f"The trade deal will allow {L} and {K} to recruit abroad.", []),
        # a comment of a program is no heading
        (f"// {L} : registry\n// partners : {K}\npartners\n\n// {O} : parts\nparts\n", []),
        # whoever only goes along
        (f"The rector of {L}, accompanied by the dean of {O}, signed an agreement with {K}.",
         one("agreement", "signed", L, K)),
        (f"The rector of {L} - accompanied by her deans - and Dr Ito, president of {K}, signed an agreement.",
         one("agreement", "signed", L, K)),
        # a name that comes only later
        (f"The university's president, Dr Ito, signed a MoU with {L}. In April {K} will begin.",
         one("mou", "signed", K, L)),
        # short initials end no sentence
        (f"An agreement was signed by Kh. Bat, director of {L}, and Ts. Dorj, president of {K}.",
         one("agreement", "signed", K, L)),
        # an office at a house; what a visit is meant to bring about
        (f"Vice President for Research at {K}, Ken Ito, signed a MoU with {L}.", one("mou", "signed", K, L)),
        (f"Dr Ken Ito of {K} visited {L} to establish a partnership between the two.", one("other", "planned", K, L)),
        # on behalf of others than his own house
        (f"Dr Ken Ito, president of {K}, came to the {T}. {O} and {A} watched. Dr Ito signed the memorandum on "
         "behalf of the delegation.", []),
        (f"Dr Ken Ito, president of {K}, came to Lund. Dr Ito signed the memorandum with {L}.",
         one("mou", "signed", L, K)),
        # where the partner stands, and whom its exchange is with
        (f"{L} has many partners. Its rector came to {K}, where she signed an agreement to promote exchange with {L}.",
         one("agreement", "signed", L, K)),
        # what is founded does not sign
        (f"{L} and {K} met in May. A memorandum was signed on the setting up of a Nordic University Alliance.", []),
        # another noun phrase before the name
        (f"With this signature the {T} becomes the third partner of {K}.", one("other", "reported", T, K)),
    ],
)  # fmt: skip
def test_forms_of_having_and_doing(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def statuses(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Give status and parties of what a text claims."""
    return [(status, parties) for _, status, parties in told(text)]


@pytest.mark.parametrize(
    ("text", "status", "parties"),
    [
        (f"An MoU linking {L} and {K} opens labs to students.", "reported", (L, K)),
        (f"{L}'s new agreement with {K} will send students to Japan.", "reported", (L, K)),
        (f"The agreement sees {L} and {K} share laboratories.", "reported", (L, K)),
        (f"The agreement will see {L} students spend a year at {K}.", "reported", (L, K)),
        (f"{L} has teamed up with {K} on climate research.", "reported", (L, K)),
        (f"{L} and {K} to cooperate on climate research", "planned", (L, K)),
        (f"{L} and {K} agree to cooperate on climate research", "reported", (L, K)),
        (f"Under the agreement {L} will share data with {K}.", "reported", (L, K)),
        (f"The agreement between {L} and {K} was renewed.", "renewed", (L, K)),
        (f"The agreement between {L} and {K} was extended for five years.", "renewed", (L, K)),
        (f"{L} signed a third agreement with {K}.", "signed", (L, K)),
        (f"{L} enters into agreement with {K}", "signed", (L, K)),
        (f"{L} concludes deal with {K}", "signed", (L, K)),
        (f"{L} formalises partnership with {K}", "signed", (L, K)),
        (f"{L} inks deal with {K}", "signed", (L, K)),
        (f"{L} cements partnership with {K}", "signed", (L, K)),
        (f"{L} strikes deal with {K} over student exchange", "signed", (L, K)),
        (f"{L}, {K} sign MoU", "signed", (L, K)),
        (f"{L} Signs MoU With {K}", "signed", (L, K)),
        (f"{L} and {K} Sign Memorandum Of Understanding", "signed", (L, K)),
        (f"Following an agreement between {L} and {K}, students can earn two degrees.", "reported", (L, K)),
        (f"The MoU, signed by {L} and {K}, covers research.", "signed", (L, K)),
        (f"Signed by {L} and {K} last week, the MoU covers research.", "signed", (L, K)),
        (f"{L} – {K}: student exchange agreement", "reported", (L, K)),
        (f"{L} and {K} have signed a letter of intent.", "signed", (L, K)),
        (f"{L}, {K} and {O} are the founding members of the consortium.", "reported", (L, K, O)),
        (f"{L}, {K} and {O} founded the Nordic-Japanese University Consortium.", "reported", (L, K, O)),
        (f"{L} has ended its partnership with {K}.", "terminated", (L, K)),
        (f"{L} will not renew its agreement with {K}.", "terminated", (L, K)),
        (f"{L} let its agreement with {K} lapse.", "terminated", (L, K)),
        (f"{L} has let its agreement with {K} lapse.", "terminated", (L, K)),
        (f"{L} pulls out of its agreement with {K}", "terminated", (L, K)),
        (f"{L} and {K} sealed their partnership with an agreement.", "signed", (L, K)),
        (f"The rectors of {L} and {K} signed an agreement.", "signed", (L, K)),
        (f"An agreement was signed today by the rector of {L}, Marie Novak, and the president of {K}, Ken Ito.",
         "signed", (L, K)),
        (f"Representing {L}, Professor Marie Novak signed the agreement with {K}.", "signed", (L, K)),
        (f"{L} became a partner of {K} in 2010.", "reported", (L, K)),
        (f"{L} has been cooperating with {K} under an agreement since 2010.", "reported", (L, K)),
        (f"{L} and its Japanese partner, {K}, have extended their agreement.", "renewed", (L, K)),
        (f"{L} now has an agreement with {K}.", "reported", (L, K)),
        (f"{L} and {K} joined forces to train nurses.", "reported", (L, K)),
        (f"Thanks to an MoU signed with {K}, {L} students can go to Japan.", "signed", (L, K)),
        (f"{L} will host students from {K} under an exchange agreement signed in May.", "signed", (L, K)),
        (f"The two universities, {L} and {K}, have signed an agreement.", "signed", (L, K)),
        (f"Both {L} and {K} signed the agreement.", "signed", (L, K)),
        (f"{L} announced a strategic partnership with {K}.", "signed", (L, K)),
        (f"{L} announced on Monday that it is partnering with {K}.", "reported", (L, K)),
        (f"{L} and {K} announced a partnership.", "signed", (L, K)),
        (f"{L} will partner with {K}.", "planned", (L, K)),
        (f"An agreement signed on Monday commits {L} and {K} to exchange students.", "signed", (L, K)),
        (f"An agreement signed on Monday allows {L} students to study at {K}.", "signed", (L, K)),
        (f"The cooperation agreement brings together {L} and {K}.", "reported", (L, K)),
        (f"The memorandum commits {L} and {K} to exchange students.", "reported", (L, K)),
        (f"Signatories to the memorandum are {L}, {K} and {O}.", "signed", (L, K, O)),
    ],
)  # fmt: skip
def test_many_ways_to_say_it(text: str, status: str, parties: tuple[str, ...]) -> None:
    assert statuses(text) == [(status, tuple(sorted(parties)))]


@pytest.mark.parametrize(
    ("text", "status", "parties"),
    [
        (f"{L} hosted the signing of an agreement between {K} and {O}.", "signed", (K, O)),
        (f"An agreement between {K} and {O} was signed at {L}.", "signed", (K, O)),
        (f"{K} and {O} signed an agreement in the presence of the rector of {L}.", "signed", (K, O)),
        (f"{K} and {O} signed an agreement, said Marie Novak, who formerly worked at {L}.", "signed", (K, O)),
        (f"The rector of {L} praised the agreement between {K} and {O}.", "reported", (K, O)),
        (f"The rector of {L} welcomed the agreement that {K} signed with {O}.", "signed", (K, O)),
        (f"{K} and {O} signed an agreement, following the example of {L}.", "signed", (K, O)),
        (f"Ken Ito, formerly of {L}, signed the agreement between {K} and {O}.", "signed", (K, O)),
        (f"{K}, which ranks above {L}, signed an agreement with {O}.", "signed", (K, O)),
        (f"{K} signed an agreement with {O} similar to that of {L}.", "signed", (K, O)),
        (f"Unlike {L}, {K} signed an agreement with {O}.", "signed", (K, O)),
        (f"{K} and {O} signed an agreement at a conference organised by {L}.", "signed", (K, O)),
        (f"{K} signed an agreement with {O} to study a text held by {L}.", "signed", (K, O)),
    ],
)  # fmt: skip
def test_hosts_witnesses_and_those_who_only_stand_beside_are_no_parties(
    text: str, status: str, parties: tuple[str, ...]
) -> None:
    assert statuses(text) == [(status, tuple(sorted(parties)))]
