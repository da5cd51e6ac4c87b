"""What JSON values are, said so that type checkers understand it."""

from __future__ import annotations

from typing import Any, TypeGuard

__all__ = ["is_array", "is_object"]


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
