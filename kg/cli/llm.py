"""The options of ``kg extract --llm``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.errors import KgError

if TYPE_CHECKING:
    from kg.extract.model.endpoint import Client

_KEY = "KG_LLM_KEY"


@dataclass(frozen=True, slots=True)
class ModelOptions:
    """What the options of a language model say; the key is read from the environment when it is used."""

    url: str | None
    model: str | None
    cache: Path | None
    timeout: float


def llm_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add ``--llm`` and the options that say which model; the function gets them as ``model``, None without --llm."""

    @click.option("--llm", is_flag=True, help="Let a language model read the agreements; what the text proves is kept.")
    @click.option(
        "--llm-url",
        metavar="URL",
        envvar="KG_LLM_URL",
        help="Its endpoint, such as http://localhost:11434/v1 [KG_LLM_URL].",
    )
    @click.option("--llm-model", metavar="NAME", envvar="KG_LLM_MODEL", help="Name of the model [KG_LLM_MODEL].")
    @click.option(
        "--llm-cache",
        type=click.Path(path_type=Path, file_okay=False),
        metavar="DIR",
        help="Where answers are kept, instead of the system's folder for caches.",
    )
    @click.option(
        "--llm-timeout", type=click.FloatRange(min=1), default=120, show_default=True, help="Seconds for one answer."
    )
    @wraps(function)
    def with_model(
        *arguments: object,
        llm: bool,
        llm_url: str | None,
        llm_model: str | None,
        llm_cache: Path | None,
        llm_timeout: float,
        **others: object,
    ) -> None:
        options = ModelOptions(llm_url, llm_model, llm_cache, llm_timeout) if llm else None
        function(*arguments, model=options, **others)

    return with_model


def open_client(options: ModelOptions) -> Client:
    """Give a client for the model that the options name."""
    import os

    if not options.url or not options.model or not options.model.strip():
        raise click.UsageError("--llm needs --llm-url and --llm-model, or KG_LLM_URL and KG_LLM_MODEL")
    try:
        from kg.extract.model.endpoint import Client, Endpoint
    except ModuleNotFoundError as error:
        if error.name != "httpx":
            raise
        raise KgError(f"--llm needs the extra llm ({error}): pip install 'partnership-kg[llm]'") from error
    from kg.extract.model.answers import AnswerCache, default_folder

    key = os.environ.get(_KEY, "").strip() or None
    endpoint = Endpoint(options.url, " ".join(options.model.split()), key, options.timeout)
    return Client(endpoint, AnswerCache(options.cache or default_folder()))
