"""JSON values: read from bytes, and told apart so that type checkers understand it."""

from __future__ import annotations

import json
from typing import Any, TypeGuard

__all__ = ["is_array", "is_object", "parse_json"]


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a value is a JSON array.

    Args:
        value: What `json.loads` gave.

    Returns:
        True for a list.
    """
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value is a JSON object.

    Args:
        value: What `json.loads` gave.

    Returns:
        True for a dict.
    """
    return isinstance(value, dict)


def parse_json(body: bytes) -> Any:
    """Read JSON, or say that it is none.

    Args:
        body: The bytes that came.

    Returns:
        The document; ``...`` when the bytes are not one whole JSON document.
    """
    try:
        return json.loads(body)
    except ValueError:
        return ...
