"""Names against what stands beside them: purposes, degrees, towns, people, and descriptions that name nobody."""

from __future__ import annotations

import pytest

from kg.extract.document import Document
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences


def names(text: str) -> list[str]:
    return [each.name for each in find_names(Document("test", text), split_sentences(text)).organisations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a headline's description of a college, by town, field or nothing
        ("KBU, Lund college open library\n\nKitara Berga University (KBU) is glad.", ["Kitara Berga University"]),
        ("Engineering college signs with mill\n\nThe Viknes College is glad.", ["Viknes College"]),
        ("City college's students can finish abroad\n\nViknes College is glad.", ["Viknes College"]),
        ("It signed a pact with Edge Hill university.", ["Edge Hill university"]),
        # what for
        (
            "Fjord University teams up with University of Nicosia for MSc in trade",
            ["Fjord University", "University of Nicosia"],
        ),
        ("New Pathway to University for Nordic Students\n\nViknes College is glad.", ["Viknes College"]),
        ("The University for Foreigners of Perugia signed it.", ["University for Foreigners of Perugia"]),
        # degrees and initials
        ("The Rector, Dr. H. Ole Berga, M.Ag., signed it with Fjord University.", ["Fjord University"]),
        ("The M.Kh. Viknesov Taraz University signed it.", ["M.Kh. Viknesov Taraz University"]),
        # a dateline, and a name with a dash
        ("Zaria – Viknesa University, Zaria (VUZ) signed it.", ["Viknesa University, Zaria"]),
        # an officer behind a town
        ("A professor of the Karl-Berga-Universität Graz Werner Bergmann came.", ["Karl-Berga-Universität Graz"]),
        ("The Rector of Universitas Viknes Sari Berga came.", ["Universitas Viknes Sari Berga"]),
        (
            "The rector of Viknes State University named after Ole Berg Kari Stone met us.",
            ["Viknes State University named after Ole Berg"],
        ),
        (
            "The rector of Viknes State University named after K. Berga Oleh Viknesenko met us.",
            ["Viknes State University named after K. Berga"],
        ),
        (
            "The Viknes State University named after Abu Ali ibn Berga won.",
            ["Viknes State University named after Abu Ali ibn Berga"],
        ),
        # names cut short
        (
            "The Nordic Association of Alumni of Soviet and Russian Universities won.",
            ["Nordic Association of Alumni of Soviet and Russian Universities"],
        ),
        (
            "The National Aerospace University – Viknes Aviation Institute (ViAI) won.",
            ["National Aerospace University – Viknes Aviation Institute"],
        ),
        ("The Lund University – Viknes Institute (VI) programme ended.", ["Lund University", "Viknes Institute"]),
        ("Viknes University in the Pacific (VUP) won.", ["Viknes University in the Pacific"]),
        ("Viknes University in the Pacific (VU) won.", ["Viknes University"]),
        ("The Cégep de Rimbeau won.", ["Cégep de Rimbeau"]),
        # a rank that one before the last has too is of each alone
        (
            "Montana State, Berga and Wichita State universities signed it.",
            ["Montana State", "Berga", "Wichita State"],
        ),
        ("A member of Viknes University Teachers' Association spoke.", ["Viknes University Teachers' Association"]),
        ("It signed a pact with Northern Reef TAFE.", ["Northern Reef TAFE"]),
        ("AgResearch and State-owned Enterprise Viknes Farming Ltd signed.", ["AgResearch", "Viknes Farming Ltd"]),
        (
            "The Institut national polytechnique Kari Berga (INP-KB) won.",
            ["Institut national polytechnique Kari Berga"],
        ),
        ("The Institut national polytechnique Kari Berga won.", ["Institut national polytechnique"]),
        ("Universidade Mandume ya Berga signed it.", ["Universidade Mandume ya Berga"]),
        ("Universitatea Berga din Ploiesti signed it.", ["Universitatea Berga din Ploiesti"]),
        (
            "The Institut universitaire de technologie of Quimper won.",
            ["Institut universitaire de technologie of Quimper"],
        ),
        ("The Institut universitaire de technologie of France won.", ["Institut universitaire de technologie"]),
    ],
)  # fmt: skip
def test_a_name_ends_where_another_thing_begins(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Viknes Polytechnic wins\n\nViknes Polytechnic University is glad.", 1),
        ("SHEFFIELD POLYTECHNIC WINS\n\nSheffield City Polytechnic is glad.", 1),
        ("The Politécnico de Berga won. The Instituto Politécnico de Berga is glad.", 1),
        ("Ole Viknes College won. The Ole Viknes Community College is glad.", 1),
        ("Boston College won. The Boston Community College is glad.", 2),
        ("The Council of Rectors of Chilean Universities won. The Council of Rectors is glad.", 1),
        ("The University of Limburg at Maastricht won. The University of Limburg is glad.", 1),
        ("The University of Texas at Austin won. The University of Texas at Dallas is glad.", 2),
        ("Universitas Nusa Berga of Kupang won. Universitas Nusa Berga is glad.", 1),
        ("Berga University met the Masdar Institute of Trade. The Masdar Institute is new.", 2),
        ("Pact signed with Viknesov\n\nThe Viknesov Fjord State Technical University is glad.", 1),
        ("The Berga Scholarship Council won. The Berga Scholarchip Council is glad.", 1),
        ("The Lund Scholarship Council won. The Lund Shipping Council is glad.", 2),
        ("La Sapienza wins\n\nThe Sapienza University of Rome is glad.", 1),
        ("HSE wins\n\nThe Helsinki School of Economics is glad. HSE is old.", 1),
        ("The Viknes University of Technology (Unitech) won. Unitech is glad.", 1),
    ],
)
def test_one_house_is_entered_once(text: str, expected: int) -> None:
    assert len(names(text)) == expected
