"""Reading with a language model: the model says who agreed what, our rules read all else, the verifier decides.

Where to start: `read_with_model`. Names, events, figures and relations are those of `kg.extract.extract_claims`; its
agreements give way to the model's that passed the verifier. Those have no confidence: nobody measured how often
claims of that model are right.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from kg.claims import Claims
from kg.errors import Problem
from kg.extract.assembly import METHOD
from kg.extract.document import Document, Unread
from kg.extract.extraction import Extraction, extract_claims
from kg.extract.facts.dates import anchor_date
from kg.extract.model.endpoint import AnswerError, Client
from kg.extract.model.prompt import PROMPT, Parsed, answer_schema, parse_answer, split_text
from kg.extract.model.verifier import Verified, Verifier
from kg.extract.parallel import Wanted, Written, write_claims
from kg.extract.report import find_unread
from kg.extract.sentences import split_sentences

_AHEAD = 2


def extract_all_with_model(
    reads: Iterable[Document | Problem], wanted: Wanted, client: Client, *, jobs: int = 1
) -> Iterator[Written | Problem]:
    """Read documents in their order; problems pass through where they stand.

    Args:
        reads: What `kg.extract.reading.read_documents` gives.
        wanted: What to write.
        client: The model to ask; closed at the end.
        jobs: How many questions are asked at once. Order and bytes of the output do not depend on it.
    """
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        running: deque[Future[Written | Problem]] = deque()
        try:
            for read in reads:
                running.append(pool.submit(_write, read, wanted, client))
                if len(running) >= jobs * _AHEAD:
                    yield running.popleft().result()
            while running:
                yield running.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            client.close()


def read_with_model(document: Document, client: Client) -> tuple[Claims, Verified, tuple[Unread, ...]]:
    """Give a document's claims, what the verifier made of the answers, and what gave no claim.

    Raises:
        ModelError: The endpoint cannot be used.
        AnswerError: One of its answers is none.
    """
    extraction = extract_claims(document)
    document, layout = extraction.read, extraction.layout
    sentences = split_sentences(document.text)
    verifier = Verifier(document, sentences, extraction.result.names, anchor_date(document))
    for piece in split_text(document.text):
        verifier.read_answer(_answer(document, piece, client), piece)
    verified = verifier.verified
    verified = replace(
        verified,
        agreements=[layout.placed(agreement) for agreement in verified.agreements],
        dropped=[replace(one, sentence=layout.sentence(one.sentence)) for one in verified.dropped],
    )
    claims = _claims(document, extraction, verified, client.endpoint.model)
    return claims, verified, (*verified.dropped, *_untold(extraction, claims))


def _answer(document: Document, piece: tuple[int, int], client: Client) -> Parsed:
    """Give the model's answer about a piece of the text, the one it gave before where there is one."""
    head = f"Published: {document.published or 'unknown'}\nTitle: {document.title or 'unknown'}\n\n"
    text = head + document.text[piece[0] : piece[1]]
    schema = answer_schema()
    kept = client.find_answer(PROMPT, text, schema)
    if kept is not None:
        try:
            return parse_answer(kept)
        except ValueError:
            pass  # A file that something else has changed: ask again.
    answer = client.ask(PROMPT, text, schema)
    try:
        parsed = parse_answer(answer)
    except ValueError as error:
        raise AnswerError(str(error)) from error
    client.keep_answer(PROMPT, text, schema, answer)
    return parsed


def _claims(document: Document, extraction: Extraction, verified: Verified, model: str) -> Claims:
    source = extraction.claims.source.model_copy(update={"method": f"{METHOD} with {model}"})
    return extraction.claims.model_copy(
        update={
            "source": source,
            "organisations": (*extraction.claims.organisations, *verified.organisations.values()),
            "agreements": tuple(verified.agreements),
        }
    )


def _untold(extraction: Extraction, claims: Claims) -> Iterator[Unread]:
    """Give the sentences that look like a partnership and that no claim of the model quotes."""
    spans = [(evidence.start, evidence.end) for agreement in claims.agreements for evidence in agreement.evidence]
    for unread in find_unread(replace(extraction.result, candidates=[])):
        sentence = extraction.layout.sentence(unread.sentence)
        if not any(start < sentence.end and sentence.start < end for start, end in spans):
            yield Unread(sentence, "the model gave no claim of it", unread.names)


def _write(read: Document | Problem, wanted: Wanted, client: Client) -> Written | Problem:
    if isinstance(read, Problem):
        return read
    try:
        claims, verified, unread = read_with_model(read, client)
    except AnswerError as error:
        return Problem(Path(read.id), None, str(error))
    explanation = tuple(_explain(claims, verified)) if wanted.explain else ()
    return write_claims(read, claims, unread, explanation, wanted)


def _explain(claims: Claims, verified: Verified) -> Iterator[str]:
    """Give the lines of an explanation: what was claimed and where, what was dropped and why."""
    for agreement in claims.agreements:
        names = "; ".join(agreement.parties) or " | ".join(" + ".join(side) for side in agreement.sides)
        passages = ", ".join(f"{evidence.start}-{evidence.end}" for evidence in agreement.evidence)
        yield f"claim: {agreement.kind}, {agreement.status}: {names}  ({passages})"
    for each in verified.dropped:
        yield f"dropped: {'; '.join(each.names) or '(no party)'}: {each.reason}"
