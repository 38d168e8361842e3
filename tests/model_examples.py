"""A server on this machine that replays answers of our own making, in the place of a language model.

It shows how the program deals with what a model returns; it says nothing about how well any model reads.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

EMPTY = {"organisations": [], "agreements": []}


@dataclass
class Reply:
    """One answer to one request: a status, headers and a body."""

    body: str
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Recorded:
    """What the server replays, the last reply again and again, and what it was asked."""

    url: str
    replies: list[Reply]
    requests: list[dict[str, Any]] = field(default_factory=list)
    authorisations: list[str | None] = field(default_factory=list)


def completion(content: object, finish: str = "stop") -> Reply:
    """Give a chat completion; what is no text already is written as JSON."""
    text = content if isinstance(content, str) else json.dumps(content)
    message = {"role": "assistant", "content": text}
    return Reply(json.dumps({"choices": [{"message": message, "finish_reason": finish}]}))


@contextmanager
def serve(*replies: Reply) -> Iterator[Recorded]:
    """Replay answers at an address of this machine, in their order."""
    recorded = Recorded("", list(replies))

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # noqa: N802 - the name that http.server calls
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            recorded.requests.append({"path": self.path} | body)
            recorded.authorisations.append(self.headers["Authorization"])
            reply = recorded.replies.pop(0) if len(recorded.replies) > 1 else recorded.replies[0]
            data = reply.body.encode("utf-8")
            self.send_response(reply.status)
            for name, value in ({"Content-Length": str(len(data))} | reply.headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Stay silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    recorded.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield recorded
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
