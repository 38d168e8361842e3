"""Sentences of our own that robustness tests of extraction recombine and mutate, and texts of no partnership."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

# Every form that a rule reads stands here once or more, beside sentences that tell of no agreement.
SENTENCES = (
    "Harbour University in Norway signed a memorandum of understanding with the University of Playa, Chile, on 4 May"
    " 2024.",
    "Harbour University (HU) and Fjord College have renewed their agreement on student exchange.",
    "Several Kenyan universities, including Savanna University and Rift University, signed agreements with institutions"
    " such as Universidad del Faro and the University of Playa in Peru.",
    "An agreement was signed between the Ministry of Education of Laos and Harbour University's Faculty of Law.",
    "The signing of a letter of intent with Quorvex Co., Ltd. took place in Bergen yesterday.",
    "Rector Anna Berg and President Li Wen signed the document on behalf of the two universities.",
    "Fjord College signed memoranda with each of Savanna University, Rift University and the Lagos Academy of Arts.",
    "Both sides will establish the Fjord-Savanna Institute of Marine Law by 2027.",
    "HU ended its agreement with Rift University in March 2021.",
    "Harbour University hopes to sign a joint degree agreement with the University of Playa next year.",
    "Savanna University and Rift University signed with Fjord College and Harbour University, respectively.",
    "At the 3rd International Conference on Tides in Oslo on 12-14 June 2023, hosted by Harbour University, HU and"
    " Universidad del Faro (UDF) concluded a cooperation agreement.",
    "The partnership between UDF and Savanna University covers research, exchange and joint supervision.",
    "Harbour University has agreements with more than 40 universities in 20 countries and regions.",
    "Kenya and Norway signed a convention on the mutual recognition of degrees.",
    "A delegation of the University of Playa visited Fjord College and toured its library.",
    "The university serves as the secretariat of the Union of Northern Colleges.",
    "The college, which was founded in 1921, has also partnered with “Polytechnic No. 5” and St. Olav's University.",
    "The three institutions then inked a five-year deal in the presence of the Ambassador of Peru.",
    "PARTNERSHIP AGREEMENT SIGNED WITH UNIVERSITY OF PLAYA",
    "- Fjord College (Norway)\n- Savanna University (Kenya)\n- Universität am Meer (Germany)",
    "OSLO, 3 April 2022 — Nothing was signed, the spokesperson said.",
)
_BREAKS = ("\n", "\n\n", "\r\n", "\x0c")
_BLANKS = (" ", "", "\t", "\r\n", "\u2028")
_ODD = tuple("(),;“\".…é😀\x00\u00a0\u200b") + (" and ", " with ", "大学", "9" * 30)

Mutation = Callable[[random.Random, str], str]


def _cut(chance: random.Random, text: str) -> str:
    start = chance.randrange(len(text) + 1)
    return text[:start] + text[start + chance.randint(1, 40) :]


def _double(chance: random.Random, text: str) -> str:
    start = chance.randrange(len(text) + 1)
    end = start + chance.randint(1, 60)
    return text[:end] + text[start:end] * chance.randint(1, 3) + text[end:]


def _swap_words(chance: random.Random, text: str) -> str:
    words = text.split(" ")
    one, two = chance.randrange(len(words)), chance.randrange(len(words))
    words[one], words[two] = words[two], words[one]
    return " ".join(words)


def _drop_word(chance: random.Random, text: str) -> str:
    words = text.split(" ")
    del words[chance.randrange(len(words))]
    return " ".join(words)


def _turn_case(chance: random.Random, text: str) -> str:
    start = chance.randrange(len(text) + 1)
    end = start + chance.randint(1, 60)
    turn = chance.choice((str.upper, str.lower, str.title, str.swapcase))
    return text[:start] + turn(text[start:end]) + text[end:]


def _join_lines(chance: random.Random, text: str) -> str:
    return text.replace("\n", chance.choice(_BLANKS))


def _break_line(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(_BREAKS) + text[at:]


def _insert(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(_ODD) * chance.randint(1, 3) + text[at:]


MUTATIONS: tuple[Mutation, ...] = (
    _cut,
    _double,
    _swap_words,
    _drop_word,
    _turn_case,
    _join_lines,
    _break_line,
    _insert,
)


def mutated_texts(count: int, *, seed: int) -> Iterator[str]:
    """Give texts of one to four of the sentences, with one to six mutations each; the same for the same seed."""
    chance = random.Random(seed)
    for _ in range(count):
        text = chance.choice((" ", "\n", "\n\n")).join(chance.choices(SENTENCES, k=chance.randint(1, 4)))
        for _ in range(chance.randint(1, 6)):
            text = chance.choice(MUTATIONS)(chance, text) or "."
        yield text


_LOG = (
    "INFO http: established connection with partner node {n} at 10.0.{n}.7",
    "DEBUG tls: key agreement between client and server done, certificate signed by authority {n}",
    "WARN scheduler: job university-import-{n} failed, will retry with backoff",
    "ERROR db: transaction {n} terminated, lock held by session {n}",
    "INFO auth: user{n} signed in with password from Oslo",
    "INFO deploy: release {n} signed, contract tests passed, launched with 3 replicas",
)
_NOVEL = (
    "Mrs Hale and the captain agreed to meet at the old college before the tide turned.",
    "He signed the letter with a flourish and sealed it with red wax.",
    "“We have a deal,” said Brand, “between you and me, and the sea.”",
    "Nobody in Port Arden spoke of the treaty that their fathers had made with the hill people.",
    "She had studied law at the university, and had left it for the stage.",
    "The partnership of Wren and Daughter sold rope, lamps and, it was said, secrets.",
    "In the spring of that year the two of them signed on with a whaler bound for the south.",
    "The rector of St. Olav's came to tea, and with him the schoolmaster and the doctor.",
)


def logs_and_novels(count: int) -> Iterator[tuple[str, str]]:
    """Give texts of no partnership with their names: by turns a log and a chapter of a novel."""
    chance = random.Random(7)
    for number in range(count):
        if number % 2:
            yield f"novel {number}", "\n\n".join(" ".join(chance.choices(_NOVEL, k=6)) for _ in range(5))
            continue
        stamps = (f"2024-03-{day:02}T{chance.randrange(24):02}:00:01" for day in range(1, 29))
        lines = [f"{stamp} {chance.choice(_LOG).format(n=chance.randrange(250))}" for stamp in stamps]
        yield f"log {number}", "\n".join(lines)
