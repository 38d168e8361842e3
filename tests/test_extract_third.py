"""A third institution beside two that signed: whatever it does there, the agreement stays one of the two.

Where the third one signs, as in the sentences of `PARTY`, it is a party.
"""

from __future__ import annotations

import pytest

from extract_examples import GHANA, KYOTO, LUND, NAGOYA, told

# {a} and {b} agree with each other; {c} and {d} do not.
BESIDE = """
{a} signed an agreement with {b} at {c}.
{a} signed an agreement with {b} at a ceremony at {c}.
{a} signed an agreement with {b} at a ceremony hosted by {c}.
{a} signed an agreement with {b} in the presence of the rector of {c}.
{a} signed an agreement with {b} in front of students of {c}.
{a} signed an agreement with {b} before an audience that included the rector of {c}.
{a} signed an agreement with {b} during a conference organised by {c}.
{a} signed an agreement with {b} during a conference of {c} and {d}.
{a} signed an agreement with {b} on the margins of a meeting with {c}.
{a} signed an agreement with {b} after talks with {c} failed.
{a} signed an agreement with {b} after a visit to {c}.
{a} signed an agreement with {b} following the example of {c}.
{a} signed an agreement with {b} thanks to the mediation of {c}.
{a} signed an agreement with {b} with the support of {c}.
{a} signed an agreement with {b} with funding from {c}.
{a} signed an agreement with {b} with {c} as a witness.
{a} signed an agreement with {b}, witnessed by {c}.
{a} signed an agreement with {b}, a partner of {c}.
{a} signed an agreement with {b}, a member of the network that {c} leads.
{a} signed an agreement with {b}, which is ranked above {c}.
{a} signed an agreement with {b}, where the rector of {c} once studied.
{a} signed an agreement with {b}, following in the footsteps of {c}.
{a} signed an agreement with {b}, joining {c} and {d}.
{a} signed an agreement with {b} to train nurses for {c}.
{a} signed an agreement with {b} to study the archives of {c}.
{a} signed an agreement with {b} to take over a laboratory from {c}.
{a} signed an agreement with {b} to build a centre near {c}.
{a} signed an agreement with {b} to set up a laboratory like that of {c}.
{a} signed an agreement with {b} to compete with {c}.
{a} signed an agreement with {b} on a project funded by {c}.
{a} signed an agreement with {b} on a programme designed by {c}.
{a} signed an agreement with {b} on the model of {c}.
{a} signed an agreement with {b} on behalf of its staff. {c} sent greetings.
{a} signed an agreement with {b} and thanked {c}.
{a} signed an agreement with {b} and visited {c}.
{a} signed an agreement with {b} and met the rector of {c}.
{a} signed an agreement with {b} and hopes to sign one with {c}.
{a} signed an agreement with {b} and will sign another with {c} in May.
{a} signed an agreement with {b} and is in talks with {c}.
{a} signed an agreement with {b} and ended its agreement with {c}.
{a} signed an agreement with {b} but not with {c}.
{a} signed an agreement with {b} rather than with {c}.
{a} signed an agreement with {b} instead of {c}.
{a} signed an agreement with {b} while {c} looked on.
{a} signed an agreement with {b} while {c} is still negotiating.
{a} signed an agreement with {b}, while talks with {c} continue.
{a} signed an agreement with {b}; {c} declined.
{a} signed an agreement with {b}; the rector of {c} was present.
{a} signed an agreement with {b}. {c} was represented by its rector.
{a} signed an agreement with {b}. The ceremony was attended by {c} and {d}.
{a} signed an agreement with {b}. Among the guests were the rectors of {c} and {d}.
{a} signed an agreement with {b}. Also present were the rector of {c} and staff of {d}.
{a} signed an agreement with {b}. The rector of {c} said the agreement was a milestone.
{a} signed an agreement with {b}. The rector of {c} congratulated both universities.
{a} signed an agreement with {b}. "We hope to do the same," said the rector of {c}.
{a} signed an agreement with {b}. A similar agreement with {c} is planned.
{a} signed an agreement with {b}. A similar agreement with {c} fell through.
{a} signed an agreement with {b}. It had earlier refused to sign one with {c}.
{a} signed an agreement with {b}. The agreement had been drafted by {c}.
{a} signed an agreement with {b}. The agreement was inspired by {c}.
{a} signed an agreement with {b}. The agreement covers students of {c}.
{a} signed an agreement with {b}. The agreement will be extended to {c}.
{a} signed an agreement with {b}. {c} may join the agreement later.
{a} signed an agreement with {b}. The partners will work with {c}.
{a} signed an agreement with {b}. The partners want to involve {c}.
{a} signed an agreement with {b}. The project is coordinated by {c}.
{a} signed an agreement with {b}. The two sides then visited {c}.
{a} signed an agreement with {b}. Both universities are members of a network led by {c}.
{a} signed an agreement with {b}. Professor Berg, who signed it, once worked at {c}.
{a} signed an agreement with {b}. The rector, a graduate of {c}, was pleased.
{a} signed an agreement with {b}. Last week the rector visited {c}.
{a} signed an agreement with {b}. Last year the rector of {c} proposed an agreement.
{a}, a sister of {c}, signed an agreement with {b}.
{a}, founded by {c}, signed an agreement with {b}.
{a}, unlike {c}, signed an agreement with {b}.
{a}, not {c}, signed an agreement with {b}.
{a}, which was once part of {c}, signed an agreement with {b}.
{a}, whose rector came from {c}, signed an agreement with {b}.
{a}, supported by {c}, signed an agreement with {b}.
{a}, advised by {c} and {d}, signed an agreement with {b}.
{a}, ranked behind {c}, signed an agreement with {b}.
{a}, following {c}, signed an agreement with {b}.
{a}, located next to {c}, signed an agreement with {b}.
Dr Berg, a graduate of {c} and rector of {a}, signed an agreement with {b}.
Dr Berg, who studied at {c}, signed an agreement with {b} for {a}.
Rector Berg of {a}, formerly of {c}, signed an agreement with {b}.
At {c}, {a} signed an agreement with {b}.
At a forum hosted by {c}, {a} signed an agreement with {b}.
In the presence of the rector of {c}, {a} signed an agreement with {b}.
With the help of {c}, {a} signed an agreement with {b}.
With support from {c}, {a} signed an agreement with {b}.
After a visit to {c}, {a} signed an agreement with {b}.
After years of rivalry with {c}, {a} signed an agreement with {b}.
After talks with {c} collapsed, {a} signed an agreement with {b}.
Despite protests from {c}, {a} signed an agreement with {b}.
Following the lead of {c}, {a} signed an agreement with {b}.
Like {c}, {a} signed an agreement with {b} last week.
Unlike {c}, {a} signed an agreement with {b}.
Instead of {c}, {a} signed an agreement with {b}.
On the initiative of {c}, {a} signed an agreement with {b}.
Under the auspices of {c}, {a} signed an agreement with {b}.
According to {c}, {a} signed an agreement with {b}.
The rector of {c} said that {a} signed an agreement with {b}.
The rector of {c} announced that {a} had signed an agreement with {b}.
The rector of {c} welcomed the agreement that {a} signed with {b}.
The rector of {c} witnessed the signing of an agreement between {a} and {b}.
{c} hosted the signing of an agreement between {a} and {b}.
{c} reported on the agreement between {a} and {b}.
{c} brokered the agreement between {a} and {b}.
{c} criticised the agreement between {a} and {b}.
{c} was the venue of the signing of an agreement between {a} and {b}.
{c} students study in Norway under the agreement between {a} and {b}.
An agreement between {a} and {b} was signed at {c}.
An agreement between {a} and {b} was signed in the presence of {c}.
An agreement between {a} and {b}, supported by {c}, was signed.
An agreement between {a} and {b}, to be funded by {c}, was signed.
An agreement between {a} and {b} to replace the one with {c} was signed.
An agreement was signed by {a} and {b} at {c}.
An agreement was signed by {a} and {b} and witnessed by {c}.
An agreement was signed by the rectors of {a} and {b} in the presence of the rector of {c}.
An agreement was signed by the rectors of {a} and {b}, with the rector of {c} looking on.
The rectors of {a} and {b} signed an agreement in the presence of the rectors of {c} and {d}.
The rectors of {a} and {b} signed an agreement and toured {c}.
The rectors of {a} and {b}, accompanied by the rector of {c}, signed an agreement.
Guests from {c} watched as {a} and {b} signed an agreement.
Staff of {c} were there when {a} and {b} signed an agreement.
A delegation of {c} attended the signing of an agreement by {a} and {b}.
{c} and {d} were guests as {a} and {b} signed an agreement.
{c} and {d} applauded. {a} and {b} signed an agreement.
{c} and {d} hosted the forum at which {a} and {b} signed an agreement.
{c} and {d} are neighbours. {a} signed an agreement with {b}.
The rector of {c} met the rector of {a}, which has signed an agreement with {b}.
{c} lost a student to {a}, which signed an agreement with {b}.
{c} will follow {a}, which signed an agreement with {b}.
{c}'s former partner {a} signed an agreement with {b}.
{c}'s rival {a} signed an agreement with {b}.
{c}'s graduate Dr Berg, now rector of {a}, signed an agreement with {b}.
{a} signed an agreement with {c}'s rival {b}.
{a} signed an agreement with {b}'s faculty of law, which {c} helped to set up.
{a} and {b} signed an agreement on sharing data with {c}.
{a} and {b} signed an agreement on research into the history of {c}.
{a} and {b} signed an agreement to jointly support {c}.
{a} and {b} signed an agreement to help {c} and {d}.
{a} and {b} signed an agreement, which {c} will finance.
{a} and {b} signed an agreement, the first since the one with {c}.
{a} and {b} signed an agreement, {c} said.
{a} and {b} signed an agreement, and {c} was asked to join.
{a} and {b} signed an agreement, but {c} stayed away.
{a} and {b} signed an agreement, with {c} to follow.
{a} and {b} signed an agreement, as {c} had suggested.
{a} and {b} signed an agreement through {c}.
{a} and {b} signed an agreement for the benefit of {c}.
{a} and {b} signed an agreement against the will of {c}.
{a} and {b} signed an agreement without {c}.
{a} and {b} signed an agreement independently of {c}.
{a} and {b} signed an agreement under a scheme of {c}.
{a} and {b} signed an agreement as part of a project of {c}.
{a} and {b} signed an agreement despite objections from {c}.
{a} and {b} signed an agreement near {c}.
{a} and {b} signed an agreement in a building of {c}.
{a} has an agreement with {b} and cooperates with {c}.
{a} has an agreement with {b} and wants one with {c}.
{a} has an agreement with {b}; its students also go to {c}.
{a} has an agreement with {b}, unlike {c}.
{a}'s agreement with {b} was praised by {c}.
{a}'s agreement with {b} does not include {c}.
{a}'s agreement with {b} is managed by {c}.
{a}'s agreement with {b} competes with that of {c} and {d}.
"""
PARTY = """
{a} signed an agreement with {b} and {c}.
{a} signed an agreement with {b}, and with {c}.
{a} signed an agreement with {b} and another with {c}.
{a}, {b} and {c} signed an agreement at the forum.
An agreement was signed by {a}, {b} and {c}.
An agreement between {a}, {b} and {c} was signed.
The rectors of {a}, {b} and {c} signed an agreement.
{a} signed an agreement with {b} to join the network. It signed one with {c} as well.
"""


def test_two_who_did_as_others_have_an_agreement_of_their_own() -> None:
    text = f"{LUND} and {KYOTO} signed an agreement, as did {NAGOYA} and the {GHANA}."
    assert {names for _, _, names in told(text)} == {(KYOTO, LUND), (NAGOYA, GHANA)}


def parties(sentence: str) -> set[str]:
    """Give all who are party to an agreement that stands."""
    text = sentence.format(a=LUND, b=KYOTO, c=NAGOYA, d=GHANA)
    return {name for _, status, names in told(text) if status in ("signed", "renewed", "reported") for name in names}


@pytest.mark.parametrize("sentence", BESIDE.strip().splitlines())
def test_a_third_that_does_not_sign_is_no_party(sentence: str) -> None:
    assert parties(sentence) == {LUND, KYOTO}


@pytest.mark.parametrize("sentence", PARTY.strip().splitlines())
def test_a_third_that_signs_is_a_party(sentence: str) -> None:
    assert parties(sentence) == {LUND, KYOTO, NAGOYA}
