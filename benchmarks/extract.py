"""How fast news is read, against a plain grammar of names and clauses on the same texts.

    python benchmarks/extract.py [--documents 200] [--seed 7]

Writes news of its own making, no two alike: reports of signings, visits and conferences between institutions that do
not exist, in cities that do. Prints documents of 4 kB a second of processor time on one core, the ratio to the plain
grammar (two regular expressions: names by their head word, and *A signed a B with C*), and what a text of 4 and 16
times the length costs.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections.abc import Callable, Sequence

from kg.extract import Document, extract_claims
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences

SIZE = 4_000
_CITIES = "Bergen Porto Lyon Kraków Izmir Accra Nairobi Dakar Lima Quito Osaka Busan Hanoi Cebu Pune Kandy".split()
_OWN = "Harbour Fjord Meridian Lakeside Northgate Riverbend Summit Cedar Falcon Aurora Granite Willow Beacon".split()
_FIELDS = "Technology,Applied Sciences,Economics,Medicine,Agriculture,Fine Arts,Education,Marine Sciences".split(",")
_FIRST = "Anna Marek Lucia Tomas Ingrid Kofi Amina Rafael Yuki Elena".split()
_LAST = "Novak Okafor Lindgren Ferreira Tanaka Haddad Moreau Castillo Petrov Banda".split()
_NAMES = ("{own} University", "University of {city}", "{city} University of {field}", "{own} Institute of {field}",
          "{city} {own} College", "National University of {field}, {city}")  # fmt: skip
_REPORTS = (
    "{a} has signed a memorandum of understanding with {b} in {city} on {day} May {year}.",
    "The agreement was signed by Rector {first} {last} and {first} {last}, president of {b}.",
    "Under the agreement, {a} and {b} will exchange students and set up a joint laboratory for {low}.",
    "A delegation of {b} visited {a} last week and met teachers of the Faculty of {field}.",
    "{a}, {b} and {c} agreed to renew their partnership, which was established in {year}.",
    "“We look forward to working with our partners,” said Professor {first} {last}.",
    "The {n}th International Conference on {field} was held in {city}, hosted by {a}.",
    "{a} plans to sign a cooperation agreement with {c} and already works with {n} universities.",
    "Students spend one semester abroad, and their credits are recognised by both sides.",
    "The two universities have worked together on {low} for {n} years.",
    "The campus near the old port has a library, two halls and a garden that is open to visitors.",
)


def write_news(random_: random.Random, size: int = SIZE) -> str:
    """Write a report of a given length, three sentences a paragraph, cut at the last sentence that fits."""
    text = ""
    while True:
        names = [_name(random_) for _ in range(3)]
        paragraph = " ".join(
            random_.choice(_REPORTS).format(
                a=names[0], b=names[1], c=names[2], city=random_.choice(_CITIES), day=random_.randint(1, 31),
                year=random_.randint(1998, 2024), n=random_.randint(4, 60), field=random_.choice(_FIELDS),
                low=random_.choice(_FIELDS).lower(), first=random_.choice(_FIRST), last=random_.choice(_LAST),
            )
            for _ in range(3)
        )  # fmt: skip
        if len(text) + len(paragraph) + 2 > size:
            return text
        text += paragraph + "\n\n"


def _name(random_: random.Random) -> str:
    return random_.choice(_NAMES).format(
        own=random_.choice(_OWN), city=random_.choice(_CITIES), field=random_.choice(_FIELDS)
    )


_PLAIN_NAME = re.compile(
    r"(?:[A-Z]\w+ )*(?:University|Institute|College)(?: of [A-Z]\w+(?: [A-Z]\w+)*)?(?:, [A-Z]\w+)?"
)
_PLAIN_CLAUSE = re.compile(
    rf"(?P<a>{_PLAIN_NAME.pattern}) (?:has |have )?signed an? [a-z ]+ with (?P<b>{_PLAIN_NAME.pattern})"
)


def read_plainly(text: str) -> tuple[int, int]:
    """Count the names and the signings that two regular expressions find, sentence by sentence."""
    names = signings = 0
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        names += len({match.group() for match in _PLAIN_NAME.finditer(sentence)})
        signings += sum(1 for _ in _PLAIN_CLAUSE.finditer(sentence))
    return names, signings


def seconds(read: Callable[[str], object], texts: Sequence[str]) -> float:
    """Give the processor time that reading every text takes."""
    start = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - start


def _extract(text: str) -> object:
    return extract_claims(Document("a", text, published="2024-06-01"))


def _find(text: str) -> object:
    return find_names(Document("a", text), split_sentences(text))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()
    random_ = random.Random(arguments.seed)
    for text in (write_news(random_) for _ in range(10)):  # loads the word lists
        _extract(text)
    texts = [write_news(random_) for _ in range(arguments.documents)]
    kilobytes = sum(map(len, texts)) / SIZE
    plain, names, whole = (seconds(read, texts) / kilobytes for read in (read_plainly, _find, _extract))
    print(f"{len(texts)} texts: {1 / whole:.0f} documents of 4 kB a second and core, {1000 * whole:.1f} ms each")
    print(f"{whole / plain:.1f} times the plain grammar's {1000 * plain:.2f} ms; {names / whole:.0%} of it for names")
    for times in (4, 16):
        longer = [write_news(random_, SIZE * times) for _ in range(max(2, arguments.documents // (2 * times)))]
        each = seconds(_extract, longer) / (sum(map(len, longer)) / SIZE)
        print(f"texts of {SIZE * times // 1000} kB: {1000 * each:.1f} ms for each 4 kB, {each / whole:.2f} times")


if __name__ == "__main__":
    main()
