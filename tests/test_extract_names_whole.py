"""Names that are read whole, and where they end: lands, letters of firms, courts, museums, second mentions."""

from __future__ import annotations

import pytest

from extract_examples import LUND, OSAKA, one, told
from kg.extract.document import Document
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences


def names(text: str) -> list[str]:
    return [each.name for each in find_names(Document("test", text), split_sentences(text)).organisations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It met the Ministry of Tides and Sports of the Lao PDR.", ["Ministry of Tides and Sports of the Lao PDR"]),
        ("It met the African Court on Human and Peoples' Rights.", ["African Court on Human and Peoples' Rights"]),
        ("It met the Constitutional Court of Norway.", ["Constitutional Court of Norway"]),
        ("A Centre Court match was held, and a High Court judge spoke.", []),
        ("It met the Maritime Museum in Zadar.", ["Maritime Museum in Zadar"]),
        ("It met the Nautical College at Viknes and a school.", ["Nautical College at Viknes"]),
        (f"It met {LUND} for BSc Nursing and {OSAKA} for ABC Studies.", [LUND, OSAKA]),
        ("It met Velkro SA, Berga Foods AB and Kari Berg.", ["Velkro SA", "Berga Foods AB"]),
        ("He lives in Whyalla SA and works for Universities SA.", []),
        ("Red Plains National Laboratory told it.", ["Red Plains National Laboratory"]),
        ("It met the Black Sea Institute of Shipping.", ["Black Sea Institute of Shipping"]),
        ("It met Southern (Baltic) Federal University.", ["Southern (Baltic) Federal University"]),
        ("The staff met at the Ola Viknes Gymnasium.", []),
        ("The Ola Viknes Gymnasium took part.", ["Ola Viknes Gymnasium"]),
        (f"{LUND}, {OSAKA} and the Centre on Migration met.", [LUND, OSAKA, "Centre on Migration"]),
        ("It met the Berga Centre for Research on Whales.", ["Berga Centre for Research on Whales"]),
        ("It met Notre Dame University and the N.G.P. Institute of Tides.",
         ["Notre Dame University", "N.G.P. Institute of Tides"]),
        ("It met Berga University named after Kh.M. Viknesov.", ["Berga University named after Kh.M. Viknesov"]),
        ("It met the Berga Institute for Tides, Work and Culture.", ["Berga Institute for Tides, Work and Culture"]),
        ("It met the Berga Centre for Law and Society.", ["Berga Centre for Law and Society"]),
        ("It met the Berga Institute of Bio- and Nanotechnology.", ["Berga Institute of Bio- and Nanotechnology"]),
        ("It met the Ola Viknes Foundation, Inc. in May.", ["Ola Viknes Foundation, Inc."]),
        ("It met the Agência Viknes de Comércio.", ["Agência Viknes de Comércio"]),
        ("It met the Oregon Water Resources Department.", ["Oregon Water Resources Department"]),
        ("It met the University of Technology, Oslo University and Lund University.", ["Oslo University", LUND]),
        ("It met the Oslo Academies of Arts and Sciences.", ["Oslo Academies of Arts and Sciences"]),
        ("Viknes State A.S. Bergov University told it.", ["Viknes State A.S. Bergov University"]),
        ("It met the Latin American and Caribbean Ports Union.", ["Latin American and Caribbean Ports Union"]),
        ("It met Viknes County Public Schools and Norwegian Public Schools.", ["Viknes County Public Schools"]),
        ("It met the Viknes City School District.", ["Viknes City School District"]),
        ("It met the Institute of Mining and Ore Flotation in Oslo.", ["Institute of Mining and Ore Flotation"]),
    ],
)
def test_a_name_is_read_whole(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The Flemish Government paid for it, {LUND} said.", ["Flemish Government", LUND]),
        (f"The Norwegian Government paid for it, {LUND} said.", [LUND]),
        (f"The European Union and {LUND} signed a memorandum.", ["European Union", LUND]),
        (f"{LUND} signed an agreement on fish with the European Union.", [LUND, "European Union"]),
        (f"Students from the European Union pay no fees, {LUND} said.", [LUND]),
        (f"{LUND} will teach the trade agreement with the European Union.", [LUND]),
    ],
)
def test_a_regions_government_and_a_union_that_signs_are_bodies(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a list among whose members are institutions of standing
        (f"Partners are {LUND}, the Institute of Seismology, and {OSAKA}.", [LUND, "Institute of Seismology", OSAKA]),
        (f"It was signed by {LUND} (LU), the Institute of Mining and {OSAKA}.", [LUND, "Institute of Mining", OSAKA]),
        (f"The talks between {LUND} and the Institute of Tides took long.", [LUND, "Institute of Tides"]),
        (f"{LUND} has worked with the Centre for Dutch Poetry since 2001.", [LUND, "Centre for Dutch Poetry"]),
        (f"They were Kari Berg (Institute of Tides) and Ola Moe ({LUND}).", ["Institute of Tides", LUND]),
        (f"It met {LUND}, the Institute for War Studies, and {OSAKA}.", [LUND, "Institute for War Studies", OSAKA]),
        (f"Partners are {LUND}, the Centre for Language Studies, and {OSAKA}.", [LUND, OSAKA]),
        (f"{LUND}, {OSAKA} and the Joint Centre for Tides that they plan met.", [LUND, OSAKA]),
        # a list of parts of one house, or of its services
        (f"They saw the Faculty of Law, the Institute of Tides and the Library of {LUND}.", [LUND]),
        (f"{LUND}, the Faculty of Law, the Institute of Tides and {OSAKA} met.", [LUND, OSAKA]),
        (f"{LUND}, {OSAKA} and the Language Centre met.", [LUND, OSAKA]),
        (f"{LUND}, {OSAKA} and the new Institute that they plan met.", [LUND, OSAKA]),
        (f"At {LUND} they saw the Institute of Tides and the Centre for Poetry.", [LUND]),
        (f"The Faculty of Law at {LUND}, the Institute of Tides and {OSAKA} met.", [LUND, OSAKA]),
        (f"They were Kari Berg (Institute of Tides) and Ola Moe (Faculty of Law) of {LUND}.", [LUND]),
    ],
)
def test_an_institute_of_plain_words_is_a_body_among_institutions(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_second_mention_without_the_town_is_no_other_house() -> None:
    text = f"The University of Warmia and Mazury in Olsztyn met {LUND}. The University of Warmia and Mazury was glad."
    assert names(text) == ["University of Warmia and Mazury in Olsztyn", LUND]


def test_two_universities_each_of_a_town_and_a_land() -> None:
    text = "The universities of Viknes, Norway, and of Bergamar, Chile, signed an agreement."
    assert told(text) == one("agreement", "signed", "Viknes", "Bergamar")
    assert names("The universities of the North, Norway, and of the South met.") == []


def test_letters_before_their_university_are_its_centre() -> None:
    # no list goes on: the letters are a part of the house behind the comma
    text = f"An agreement between the Viknes Rosa Institute and CEZA, {LUND} on poetry was signed."
    assert told(text) == one("agreement", "signed", "Viknes Rosa Institute", LUND)
