"""What a language model has answered, kept on disk: the same question is asked once."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kg.errors import KgError


class AnswerCache:
    """A folder of answers, each in a file named by the hash of its question.

    A file that cannot be read or is no answer counts as absent: a killed run or a full disk costs a question, not a
    wrong answer. Files appear whole, so that several runs may share a folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find(self, key: str) -> str | None:
        """Give the answer kept under a key."""
        try:
            kept = json.loads(self._path(key).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        answer = kept.get("answer") if isinstance(kept, dict) else None
        return answer if isinstance(answer, str) else None

    def keep(self, key: str, answer: str) -> None:
        """Keep an answer under a key.

        Raises:
            KgError: The folder cannot be written.
        """
        path = self._path(key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, name = tempfile.mkstemp(dir=path.parent, suffix=".new")
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
                json.dump({"answer": answer}, stream)
            os.replace(name, path)
        except OSError as error:
            raise KgError(f"{self.folder}: answers cannot be kept there: {error.strerror}") from error

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.json"


def question_key(model: str, parts: Sequence[str]) -> str:
    """Give the key of a question: a hash of the model's name, the prompt and the text.

    >>> question_key("m", ["ab", "c"]) == question_key("m", ["a", "bc"])
    False
    """
    return hashlib.sha256(json.dumps([model, *parts]).encode("utf-8")).hexdigest()


def default_folder() -> Path:
    """Give the folder in which this system keeps what programs can make again."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return base / "partnership-kg" / "answers"
