"""Names that the register of universities has for one, and what only the place beside a signing makes a body."""

from __future__ import annotations

import pytest

from kg.extract.document import Document
from kg.extract.names import registers
from kg.extract.names.finding import find_names
from kg.extract.names.lexicon import fold
from kg.extract.names.variants import without_place
from kg.extract.sentences import split_sentences


def names(text: str) -> list[str]:
    return [each.name for each in find_names(Document("test", text), split_sentences(text)).organisations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # no word of the short form is a head
        ("Pennsylvania State University has grown. Penn State met Lund.", ["Pennsylvania State University"]),
        ("The University of Hawaii at Manoa is old. UH Mānoa is by the sea.", ["University of Hawaii at Manoa"]),
        ("The Penn State Fair was loud. It met Oslo University.", ["Oslo University"]),
        # letters that no initials spell
        ("The Swiss Federal Institute of Technology in Lausanne won. EPFL is glad.", 1),
        ("Seoul National University won. EPFL is glad.", 2),
        # another language, and both names of one told apart by "and"
        ("Universitas Negeri Malang won. The State University of Malang is glad.", 1),
        ("Delhi University met Oslo University and the University of Delhi.", 2),
        ("The University of Miami met Miami University.", 2),
        # a clipped form is bound to what a later form joins
        ("Canterbury Uni news\n\nCanterbury University won. Students of the University of Canterbury cheered.", 1),
        ("Oslo Int'l University won. Oslo International University is glad.", 1),
    ],
)
def test_forms_of_one_university(text: str, expected: list[str] | int) -> None:
    found = names(text)
    assert (len(found) if isinstance(expected, int) else found) == expected


def test_register_gives_each_form_with_its_university() -> None:
    (number,) = registers.universities_of(fold("Penn State"))
    assert fold("Pennsylvania State University") in registers.forms_of(number)
    assert number in registers.universities_of("psu", letters=True)
    assert registers.universities_of("psu") == ()
    assert registers.universities_of("university of nowhere at all") == ()


@pytest.mark.parametrize(
    ("name", "base"),
    [
        ("Canadian University Dubai in UAE", "Canadian University Dubai"),
        ("Federal University of Minas Gerais of Brazil", "Federal University of Minas Gerais"),
        ("ADA University of the Ministry of Foreign Affairs of Azerbaijan", "ADA University"),
        ("University of Fisheries Viknes, Khyber Pakhtunkhwa", "University of Fisheries Viknes"),
        ("University of California, Davis", None),
        ("Technical University of Kenya", None),
        ("National University of Ireland", None),
        ("University of Science and Technology of China", None),
    ],
)
def test_country_behind_a_whole_name(name: str, base: str | None) -> None:
    assert without_place(name) == base


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund University signed with South Africa's University of Venda.", ["Lund University", "University of Venda"]),
        ("It met the University of Maine at Presque Isle.", ["University of Maine at Presque Isle"]),
        ("The National and Kapodistrian University of Athens won.", ["National and Kapodistrian University of Athens"]),
        ("Our University, which is old, met Oslo University.", ["Oslo University"]),
        ("OP Jindal University won. The OP Jindal Global University is glad.", ["OP Jindal Global University"]),
        ("It Signs With Top Indian Technology Centre\n\nOslo University is glad.", ["Oslo University"]),
        ("NZ and Pacific universities will gain, Oslo University said.", ["Oslo University"]),
        # where parties stand a town's name is its university's
        (
            "Victoria University grew. It is like an agreement between Victoria and Fjord College.",
            ["Victoria University", "Fjord College"],
        ),
        ("It met the University of Oslo at Easter Fair.", ["University of Oslo"]),
        # an institute that signs is a body of its own
        ("Lund University signed an agreement with the Institute of Fisheries Management.", 2),
        ("The Institute of Fisheries Management has signed a memorandum with Lund University.", 2),
        ("Lund University praised the agreement of the Institute of Fisheries Management.", 1),
        ("Lund University signed an agreement on the Institute of Fisheries Management.", 1),
    ],
)
def test_owners_and_signatories(text: str, expected: list[str] | int) -> None:
    found = names(text)
    assert (len(found) if isinstance(expected, int) else found) == expected


def test_a_name_goes_on_over_the_end_of_a_line() -> None:
    found = names("It signed with the Al-\nFarabi Kazakh National University and Lund University.")
    assert found == ["Al- Farabi Kazakh National University", "Lund University"]
    # no name begins with a plain word before it
    assert names("It signed with the big\nFjord University.") == ["Fjord University"]
