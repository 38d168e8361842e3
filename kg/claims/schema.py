"""The JSON Schema of the claims format, for editors."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from kg.claims.model import Claims

SCHEMA_ID = "https://w3id.org/partnership-kg/claims.schema.json"


def claims_schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of one source's claims."""
    schema = Claims.model_json_schema(mode="validation")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID} | schema


def format_schema() -> str:
    """Give the JSON Schema as the text of its file."""
    return json.dumps(claims_schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(format_schema(), encoding="utf-8")
