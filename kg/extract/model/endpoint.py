"""Asking a language model: any endpoint that speaks OpenAI's chat completions. The only module that knows httpx.

What can fail is told in one line. The key stands in the header of a request and nowhere else: no message holds it,
also where the endpoint's own answer repeats it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from threading import Event

import httpx

from kg import __version__
from kg.errors import KgError
from kg.extract.model.answers import AnswerCache, question_key

TRIES = 5
_LONGEST_WAIT = 120.0
_LARGEST_ANSWER = 8_000_000
_PATH = "/chat/completions"


class ModelError(KgError):
    """The endpoint cannot be used; asking for another text would fail too."""


class AnswerError(KgError):
    """The endpoint answered this one question with something that is no answer."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a model is asked, and how.

    Attributes:
        url: Base such as ``http://localhost:11434/v1``, or the address of its chat completions.
        model: Name of the model there.
        key: Sent as bearer token where given.
        timeout: Seconds until a request counts as failed.
    """

    url: str
    model: str
    key: str | None = field(default=None, repr=False)
    timeout: float = 120.0

    def __post_init__(self) -> None:
        try:
            parts = httpx.URL(self.url)
        except (httpx.InvalidURL, TypeError) as error:
            raise ModelError(f"the model's address cannot be read: {error}") from error
        if parts.scheme not in ("http", "https") or not parts.host:
            raise ModelError("the model's address must begin with http:// or https://: http://localhost:11434/v1")
        if self.key is not None and not (self.key.isascii() and self.key.isprintable()):
            raise ModelError("the model's key holds characters that no header can carry")

    @property
    def address(self) -> httpx.URL:
        """The address of its chat completions."""
        url = httpx.URL(self.url)
        path = url.path.rstrip("/")
        return url.copy_with(path=path if path.endswith(_PATH) else path + _PATH)

    @property
    def shown(self) -> str:
        """The address as messages may show it: without user, password and parameters."""
        return str(self.address.copy_with(username=None, password=None, query=None, fragment=None))


class Client:
    """Asks one model, again where that can help, and keeps its answers."""

    def __init__(self, endpoint: Endpoint, cache: AnswerCache | None = None) -> None:
        self.endpoint = endpoint
        self.cache = cache
        self._stopped = Event()
        self._fault = "stopped"
        headers = {"User-Agent": f"partnership-kg/{__version__}", "Content-Type": "application/json"}
        if endpoint.key:
            headers["Authorization"] = f"Bearer {endpoint.key}"
        self._http = httpx.Client(headers=headers, timeout=endpoint.timeout)

    def close(self) -> None:
        """Give the connections back and let nobody wait any longer."""
        self._stopped.set()
        self._http.close()

    def find_answer(self, prompt: str, text: str, schema: Mapping[str, object]) -> str | None:
        """Give the answer that was kept for this question."""
        return self.cache.find(self._key(prompt, text, schema)) if self.cache else None

    def keep_answer(self, prompt: str, text: str, schema: Mapping[str, object], answer: str) -> None:
        """Keep an answer that has proved to be one."""
        if self.cache:
            self.cache.keep(self._key(prompt, text, schema), answer)

    def ask(self, prompt: str, text: str, schema: Mapping[str, object]) -> str:
        """Give what the model writes.

        Raises:
            ModelError: The endpoint cannot be used.
            AnswerError: It gave no answer to this question.
        """
        payload: dict[str, object] = {
            "model": self.endpoint.model,
            "temperature": 0,
            "messages": [{"role": "system", "content": prompt}, {"role": "user", "content": text}],
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "claims", "strict": True, "schema": dict(schema)},
            },
        }
        status, body = self._post(payload)
        if status == 400 and b"response_format" in body:
            # A server that knows no schemas; the prompt describes the form too, and the verifier checks it anyway.
            del payload["response_format"]
            status, body = self._post(payload)
        if status != 200:
            raise self._given_up(self._refusal(status, body))
        return self._content(body)

    def _key(self, prompt: str, text: str, schema: Mapping[str, object]) -> str:
        return question_key(self.endpoint.model, [prompt, json.dumps(schema, sort_keys=True), text])

    def _post(self, payload: Mapping[str, object]) -> tuple[int, bytes]:
        """Send a request until it is answered by more than "later"."""
        fault, wait = "", 0.0
        for attempt in range(TRIES):
            if attempt:
                pause(self._stopped, wait)
            if self._stopped.is_set():
                raise ModelError(f"{self.endpoint.shown}: {self._fault}")
            wait = float(2**attempt)
            try:
                status, headers, body = self._send(payload)
            except httpx.TimeoutException:
                fault = f"did not answer in {self.endpoint.timeout:g} seconds"
                continue
            except httpx.RequestError as error:
                fault = f"cannot be reached: {self._safe(str(error)) or type(error).__name__}"
                continue
            if status not in (408, 429) and status < 500:
                return status, body
            fault = f"answered {status}"
            wait = _asked_wait(headers.get("retry-after"), wait)
            if wait > _LONGEST_WAIT:
                raise self._given_up(f"{fault} and asks to wait {wait:.0f} seconds; try again later")
        raise self._given_up(f"{fault}, {TRIES} times")

    def _given_up(self, fault: str) -> ModelError:
        """Give the error for what would fail for every text, and let nobody else try or wait."""
        if not self._stopped.is_set():
            self._fault = fault
            self._stopped.set()
        return ModelError(f"{self.endpoint.shown}: {self._fault}")

    def _send(self, payload: Mapping[str, object]) -> tuple[int, httpx.Headers, bytes]:
        with self._http.stream("POST", self.endpoint.address, content=json.dumps(payload).encode("ascii")) as response:
            body = bytearray()
            for chunk in response.iter_bytes():
                body += chunk
                if len(body) > _LARGEST_ANSWER:
                    raise AnswerError(f"the model's answer is longer than {_LARGEST_ANSWER // 1_000_000} MB")
            return response.status_code, response.headers, bytes(body)

    def _refusal(self, status: int, body: bytes) -> str:
        if status in (401, 403):
            given = "the key is refused" if self.endpoint.key else "a key is wanted: set KG_LLM_KEY"
            return f"answered {status}: {given}"
        if 300 <= status < 400 or status in (404, 405):
            return (
                f"answered {status}: there are no chat completions for the model {self.endpoint.model!r};"
                " is the address the base, as http://localhost:11434/v1 is?"
            )
        said = self._safe(body[:4000].decode("utf-8", "replace"))
        return f"answered {status}: {said[:300]}"

    def _content(self, body: bytes) -> str:
        try:
            choice = json.loads(body)["choices"][0]
            content, finish = choice["message"]["content"], choice.get("finish_reason")
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise self._given_up("answered something else than a chat completion; is the address right?") from error
        if finish == "length":
            raise AnswerError("the model's answer was cut off at its greatest length")
        if not isinstance(content, str):
            raise AnswerError("the model gave no text")
        return content

    def _safe(self, text: str) -> str:
        """Give what the endpoint said on one line and without the key."""
        if self.endpoint.key:
            text = text.replace(self.endpoint.key, "***")
        return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def pause(stopped: Event, seconds: float) -> None:
    """Wait, unless told to stop."""
    stopped.wait(seconds)


def _asked_wait(header: str | None, wait: float) -> float:
    """Read how long an endpoint asks to wait: seconds, or a date.

    >>> _asked_wait("7", 1.0), _asked_wait(None, 1.0), _asked_wait("soon", 2.0)
    (7.0, 1.0, 2.0)
    """
    if not header:
        return wait
    if header.strip().isdecimal():
        return float(header.strip()[:9])
    try:
        when = parsedate_to_datetime(header)
    except ValueError:
        return wait
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0.0, (when - datetime.now(UTC)).total_seconds())
