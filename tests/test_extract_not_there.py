"""Two institutions and an agreement that does not stand: planned, wished for, talked of, refused, ended or never made.

Where it stands, as in the sentences of `STANDS`, it is read.
"""

from __future__ import annotations

import pytest

from extract_examples import KYOTO, LUND, told

NOT_THERE = """
{a} will sign an agreement with {b}.
{a} is to sign an agreement with {b}.
{a} is set to sign an agreement with {b}.
{a} is about to sign an agreement with {b}.
{a} is going to sign an agreement with {b} next week.
{a} may sign an agreement with {b}.
{a} could soon sign an agreement with {b}.
{a} would like to sign an agreement with {b}.
{a} wants an agreement with {b}.
{a} is seeking an agreement with {b}.
{a} is keen on an agreement with {b}.
{a} is interested in an agreement with {b}.
{a} expressed its interest in an agreement with {b}.
{a} expressed readiness to conclude an agreement with {b}.
{a} proposed an agreement to {b}.
{a} suggested that {b} sign an agreement.
{a} asked {b} to sign an agreement.
{a} invited {b} to sign an agreement.
{a} urged {b} to sign an agreement.
{a} has applied for an agreement with {b}.
{a} has begun talks on an agreement with {b}.
{a} has opened negotiations with {b} on an agreement.
{a} discussed an agreement with {b}.
{a} explored an agreement with {b}.
{a} considered an agreement with {b}.
{a} is weighing an agreement with {b}.
{a} is preparing an agreement with {b}.
{a} is drafting an agreement with {b}.
{a} is working towards an agreement with {b}.
{a} is working on an agreement with {b}.
{a} is finalising an agreement with {b}.
{a} is close to an agreement with {b}.
{a} hopes for an agreement with {b}.
{a} dreams of an agreement with {b}.
{a} needs an agreement with {b}.
{a} lacks an agreement with {b}.
{a} has no agreement with {b}.
{a} does not have an agreement with {b}.
{a} has never had an agreement with {b}.
{a} has yet to sign an agreement with {b}.
{a} has not yet signed an agreement with {b}.
{a} did not sign the agreement with {b}.
{a} refused to sign an agreement with {b}.
{a} declined an agreement with {b}.
{a} rejected an agreement with {b}.
{a} turned down an agreement with {b}.
{a} opposed an agreement with {b}.
{a} voted against an agreement with {b}.
{a} ruled out an agreement with {b}.
{a} withdrew from an agreement with {b}.
{a} pulled out of an agreement with {b}.
{a} walked away from an agreement with {b}.
{a} backed out of an agreement with {b}.
{a} broke off its agreement with {b}.
{a} cancelled its agreement with {b}.
{a} ended its agreement with {b}.
{a} terminated its agreement with {b}.
{a} suspended its agreement with {b}.
{a} scrapped its agreement with {b}.
{a} dropped its agreement with {b}.
{a} tore up its agreement with {b}.
{a} let its agreement with {b} lapse.
{a} did not renew its agreement with {b}.
{a} chose not to renew its agreement with {b}.
{a} once had an agreement with {b}.
{a} used to have an agreement with {b}.
{a} had an agreement with {b} until 2015.
{a} no longer has an agreement with {b}.
{a} has lost its agreement with {b}.
The agreement of {a} with {b} has expired.
The agreement between {a} and {b} expired in 2015.
The agreement between {a} and {b} ended in 2015.
The agreement between {a} and {b} was not renewed.
The agreement between {a} and {b} was cancelled.
The agreement between {a} and {b} was annulled by a court.
The agreement between {a} and {b} fell through.
The agreement between {a} and {b} collapsed.
The agreement between {a} and {b} never came about.
The agreement between {a} and {b} never materialised.
The agreement between {a} and {b} was never signed.
The agreement between {a} and {b} was never concluded.
The agreement between {a} and {b} has not been signed.
The agreement between {a} and {b} is yet to be signed.
The agreement between {a} and {b} is still to be signed.
The agreement between {a} and {b} is still being negotiated.
The agreement between {a} and {b} is under negotiation.
The agreement between {a} and {b} is under consideration.
The agreement between {a} and {b} is on hold.
The agreement between {a} and {b} is in doubt.
The agreement between {a} and {b} will be signed in May.
The agreement between {a} and {b} is expected in May.
The agreement between {a} and {b} is scheduled for May.
The agreement between {a} and {b} awaits approval.
The agreement between {a} and {b} has been approved by the senate but not signed.
The signing of an agreement between {a} and {b} is planned.
The signing of an agreement between {a} and {b} was postponed.
The signing of an agreement between {a} and {b} was cancelled.
The signing of an agreement between {a} and {b} did not take place.
The signing of an agreement between {a} and {b} will take place in May.
The signing of an agreement between {a} and {b} is expected.
A draft agreement between {a} and {b} was discussed.
A proposed agreement between {a} and {b} has drawn protests.
A possible agreement between {a} and {b} was discussed.
A future agreement between {a} and {b} was discussed.
A failed agreement between {a} and {b} cost the rector her job.
An attempt at an agreement between {a} and {b} failed.
An idea of an agreement between {a} and {b} was floated.
A plan for an agreement between {a} and {b} exists.
A proposal for an agreement between {a} and {b} was rejected.
A petition against an agreement between {a} and {b} was signed by 300 students.
Talks on an agreement between {a} and {b} began.
Talks on an agreement between {a} and {b} failed.
Plans for an agreement between {a} and {b} were dropped.
Hopes of an agreement between {a} and {b} faded.
Rumours of an agreement between {a} and {b} were denied.
The possibility of an agreement between {a} and {b} was raised.
The prospect of an agreement between {a} and {b} was raised.
The lack of an agreement between {a} and {b} was criticised.
The end of the agreement between {a} and {b} was announced.
The terms of an agreement between {a} and {b} were discussed.
There is no agreement between {a} and {b}.
There was talk of an agreement between {a} and {b}.
There are plans for an agreement between {a} and {b}.
If {a} signs an agreement with {b}, students will travel.
If an agreement between {a} and {b} is signed, students will travel.
Once {a} signs an agreement with {b}, students will travel.
Once the agreement between {a} and {b} is signed, students will travel.
When {a} signs an agreement with {b} next month, students will travel.
Until {a} signs an agreement with {b}, students must wait.
Unless {a} and {b} sign an agreement, students must wait.
Before {a} can sign an agreement with {b}, the senate must vote.
Should {a} and {b} sign an agreement, students will travel.
Were {a} to sign an agreement with {b}, students would travel.
Students asked {a} to sign an agreement with {b}.
Students want {a} to sign an agreement with {b}.
Students protested against an agreement between {a} and {b}.
Students demanded an agreement between {a} and {b}.
The minister wants an agreement between {a} and {b}.
The minister called for an agreement between {a} and {b}.
The minister blocked an agreement between {a} and {b}.
The minister vetoed an agreement between {a} and {b}.
The minister authorised an agreement between {a} and {b}.
The senate approved an agreement between {a} and {b}.
The senate discussed an agreement between {a} and {b}.
The senate voted on an agreement between {a} and {b}.
The senate rejected an agreement between {a} and {b}.
The rector hopes that {a} will sign an agreement with {b}.
The rector said that {a} would sign an agreement with {b}.
The rector said that {a} had not signed an agreement with {b}.
The rector denied that {a} had signed an agreement with {b}.
The rector doubted that {a} would sign an agreement with {b}.
The rector of {a} met the rector of {b} to discuss an agreement.
The rector of {a} met the rector of {b}. An agreement is planned.
The rector of {a} met the rector of {b}. They discussed an agreement.
The rector of {a} met the rector of {b}. They agreed to sign an agreement soon.
The rector of {a} met the rector of {b}. No agreement was signed.
The rector of {a} met the rector of {b}. The two sides talked about signing an agreement.
The rector of {a} met the rector of {b}. The two sides expressed hope for an agreement.
The rector of {a} met the rector of {b}. It was decided to prepare an agreement.
The rector of {a} met the rector of {b}. An agreement will be prepared.
The rector of {a} met the rector of {b}. An agreement is being prepared.
The rector of {a} met the rector of {b}. The signing of an agreement was discussed.
The rector of {a} met the rector of {b}. They praised the agreement between Norway and Japan.
{a} and {b} cooperate closely.
{a} and {b} are members of a network.
{a} and {b} held a joint conference.
{a} and {b} won a joint grant.
{a} and {b} published a joint study.
{a} and {b} are ranked among the best.
{a} and {b} are negotiating an agreement.
{a} and {b} agreed to negotiate an agreement.
{a} and {b} agreed to draft an agreement.
{a} and {b} agreed on the need for an agreement.
{a} and {b} plan an agreement.
{a} and {b} could not agree.
{a} and {b} failed to agree.
{a} and {b} failed to sign an agreement.
{a} and {b} did not reach an agreement.
{a} and {b} have been negotiating an agreement for years.
{a} and {b} have yet to agree.
{a} and {b} ended their agreement.
{a} and {b} let their agreement expire.
{a} and {b} are no longer partners.
{a} and {b} signed a guest book.
{a} and {b} signed a letter of protest.
{a} and {b} signed a petition against the law.
"""
STANDS = """
{a} has signed an agreement with {b}.
{a} could at last sign an agreement with {b}. It signed the agreement with {b} on Monday.
{a} has an agreement with {b}.
{a} renewed its agreement with {b}.
{a} is working under an agreement with {b}.
{a} works closely with industry. It has an agreement with {b}.
{a} lost its rector. It has an agreement with {b}.
{a} blocked a road. It signed an agreement with {b}.
When {a} signed an agreement with {b}, students cheered.
Once {a} had signed an agreement with {b}, students travelled.
The agreement between {a} and {b} is in force.
The agreement between {a} and {b} was signed.
The signing of an agreement between {a} and {b} took place.
The signing of an agreement between {a} and {b} was cheered.
There is an agreement between {a} and {b}.
Talks between {a} and {b} ended with an agreement.
The rector of {a} met the rector of {b}. An agreement was signed.
The rector of {a} met the rector of {b}. The two sides signed an agreement.
{a} and {b} signed an agreement on the need for nurses.
{a} and {b} renewed their agreement.
"""


def stands(sentence: str) -> bool:
    """Say whether an agreement of the two is claimed to stand."""
    found = told(sentence.format(a=LUND, b=KYOTO))
    return any(status in ("signed", "renewed", "reported") and len(names) > 1 for _, status, names in found)


@pytest.mark.parametrize("sentence", NOT_THERE.strip().splitlines())
def test_an_agreement_that_is_not_there_is_not_claimed(sentence: str) -> None:
    assert not stands(sentence)


@pytest.mark.parametrize("sentence", STANDS.strip().splitlines())
def test_an_agreement_that_stands_is_claimed(sentence: str) -> None:
    assert stands(sentence)
