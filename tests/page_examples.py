"""The network whose page the tests open: few institutions, every kind of trouble."""

from __future__ import annotations

from network_examples import BASE, SOURCE, Example, agreement, iri

from kg.graph.facts import Agreement, Conference, Facts, Party, Passage, Relation, Source

ATTACK = '<img src=x onerror="window.pwned=1">'
BREAKOUT = "</script><script>window.pwned=1</script><!--"
CYPRUS = f"{BASE}country/CY"


def troubled_network() -> Facts:
    """Names that are HTML, scripts of three directions, two kinds between one pair, every certainty."""
    institutions = [
        Party(
            iri("A"),
            "Alder University",
            country="ES",
            city="Vigo",
            labels=(("gl", "Universidade do Ámeneiro"),),
            acronyms=("AU",),
        ),
        Party(iri("B"), "同济大学", "zh", country="CN", same_as=("https://ror.org/03rc6as71",)),
        Party(iri("C"), "جامعة القاهرة", "ar", country="EG"),
        Party(iri("D"), ATTACK, country="KE", labels=(("en", BREAKOUT),)),
        Party(iri("E"), '=Elm & Sons "Ltd"', kind="enterprise", country="ES", same_as=("javascript:window.pwned=1",)),
        Party(iri("F"), "Fir Institute", kind="joint-institute"),
        Party(iri("G"), "Gum University", country="AU"),
        Party(iri("H"), "Holly University"),
    ]
    agreements = [
        agreement(0, "AB mou 2010-05-01"),
        agreement(1, "AB exchange 2020"),
        agreement(2, "BC agreement 2015-03"),
        agreement(3, "AD mou"),
        agreement(4, "DE joint-institute 2018"),
        agreement(5, "AG terminated 2012"),
        agreement(6, "A,B|G,H 2021"),
        agreement(7, "CF planned 2030"),
        agreement(8, "AEF declaration 2019"),
    ]
    recognition = Agreement(
        f"{BASE}agreement/0009", ("mutual-recognition",), ("signed",), parties=tuple(sorted((CYPRUS, iri("C")))),
        establishes=(ATTACK,), evidence=(f"{SOURCE}/evidence/0009",), sources=(SOURCE,),
    )  # fmt: skip
    return Facts(
        Example(
            [*agreements, recognition],
            institutions={party.iri: party for party in institutions},
            countries={CYPRUS: Party(CYPRUS, "Cyprus", kind="country", country="CY")},
            conferences={
                "f": Conference(f"{BASE}conference/f", f"Forum {ATTACK}", held=("2019-05-01",), hosts=(iri("A"),))
            },
            relations={"r": Relation(f"{BASE}relation/r", iri("F"), "established_by", iri("A"))},
            passages={f"{SOURCE}/evidence/0003": Passage(SOURCE, f"Alder signed. {ATTACK} {BREAKOUT}")},
            sources={
                SOURCE: Source(SOURCE, f"A letter {ATTACK}", "Post", "2025", "javascript:window.pwned=1", digest=True)
            },
        )
    )
