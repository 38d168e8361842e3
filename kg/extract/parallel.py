"""Reading many documents with several processes, in their order, with a bounded number of them in memory."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from itertools import islice
from multiprocessing import active_children
from multiprocessing.process import BaseProcess
from signal import SIG_DFL, SIGINT, SIGTERM, signal

from kg.claims import Claims, format_json_line, format_yaml
from kg.errors import KgError, Problem
from kg.extract.document import Document, Unread
from kg.extract.english import is_english
from kg.extract.explain import explain_document
from kg.extract.extraction import extract_claims
from kg.extract.report import without_counts
from kg.extract.layout import lay_out
from kg.extract.sentences import split_sentences

_BATCH = 8
_AHEAD = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written of each document.

    Attributes:
        format: ``yaml`` or ``jsonl``.
        beside: Whether the text will stand beside the claims, so that they may point at it.
        explain: Whether each document is to be explained.
    """

    format: str = "jsonl"
    beside: bool = False
    explain: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """One document's claims as they will be written.

    Attributes:
        id: Id of the source.
        output: The claims in the format wanted.
        agreements: How many it has.
        unread: What was not understood.
        explanation: Lines, if wanted.
        text: The document's text, if it is to stand beside the claims.
        foreign: Whether rules found nothing in it because it is not in English.
    """

    id: str
    output: str
    agreements: int
    unread: tuple[Unread, ...]
    explanation: tuple[str, ...] = ()
    text: str = ""
    foreign: bool = False


def extract_all(reads: Iterable[Document | Problem], wanted: Wanted, *, jobs: int = 1) -> Iterator[Written | Problem]:
    """Extract documents in their order; problems pass through where they stand.

    Args:
        reads: What `kg.extract.reading.read_documents` gives.
        wanted: What to write.
        jobs: How many processes work at once. Order and bytes of the output do not depend on it.

    Raises:
        KgError: A process was ended from outside, as systems do that run out of memory.
        KeyboardInterrupt: Ctrl-C ended the processes.
    """
    if jobs <= 1:
        for read in reads:
            yield read if isinstance(read, Problem) else write_document(read, wanted)
        return
    batches = iter(lambda source=iter(reads): list(islice(source, _BATCH)), [])  # type: ignore[misc]
    others = active_children()
    workers: set[BaseProcess] = set()
    try:
        with ProcessPoolExecutor(max_workers=jobs, initializer=_begin_worker) as pool:
            running: deque[Future[list[Written | Problem]]] = deque()
            try:
                for batch in batches:
                    running.append(pool.submit(_extract_batch, batch, wanted))
                    workers.update(child for child in active_children() if child not in others)
                    if len(running) >= jobs * _AHEAD:
                        yield from running[0].result()
                        running.popleft()
                while running:
                    yield from running[0].result()
                    running.popleft()
            finally:
                if running:  # Ctrl-C, a fault, or nobody asks further: what is being read is not waited for
                    for worker in workers:
                        worker.terminate()
    except BrokenProcessPool as error:
        if any(worker.exitcode == -SIGINT for worker in workers):
            raise KeyboardInterrupt from error  # Ctrl-C ended the workers before this process heard of it
        raise KgError("a process that read was ended from outside; give fewer --jobs if memory is short") from error


def collect_rarely() -> None:
    """Look for cycles of garbage less often in a process that only extracts: reading makes many objects and few cycles.

    It takes 8 to 12 % off the time and nothing worth naming off the memory.
    """
    gc.set_threshold(50_000, 20, 100)


def _begin_worker() -> None:
    # Ctrl-C goes to every process: the workers end without a word, and the command says it once.
    signal(SIGINT, SIG_DFL)
    signal(SIGTERM, SIG_DFL)
    collect_rarely()


def _extract_batch(batch: list[Document | Problem], wanted: Wanted) -> list[Written | Problem]:
    return [read if isinstance(read, Problem) else write_document(read, wanted) for read in batch]


def write_document(document: Document, wanted: Wanted) -> Written:
    """Extract one document and write its claims."""
    extraction = extract_claims(document)
    unread = tuple(without_counts(extraction.unread, extraction.claims.figures))
    explanation = tuple(explain_document(extraction, unread)) if wanted.explain else ()
    written = write_claims(document, extraction.claims, unread, explanation, wanted)
    return replace(written, foreign=not written.agreements and not is_english(document.text))


def write_claims(
    document: Document, claims: Claims, unread: tuple[Unread, ...], explanation: tuple[str, ...], wanted: Wanted
) -> Written:
    """Write the claims of one document in the format wanted."""
    if not wanted.beside:
        claims = claims.model_copy(update={"source": claims.source.model_copy(update={"text": None})})
    output = format_json_line(claims) + "\n" if wanted.format == "jsonl" else _as_yaml(document, claims)
    written = Written(claims.source.id, output, len(claims.agreements), unread, explanation)
    return replace(written, text=document.text) if wanted.beside else written


def _as_yaml(document: Document, claims: Claims) -> str:
    """Write claims for people: each under the sentences that its passages stand in."""
    layout = lay_out(document.text)
    sentences = [layout.span(sentence.start, sentence.end) for sentence in split_sentences(layout.text)]
    return format_yaml(claims, document.text, sentences=sentences)
