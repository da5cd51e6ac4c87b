"""Filters and orders of Data API, applied to rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from comagic_sdk.sandbox.values import is_array, is_object

__all__ = ["OPERATORS", "matches", "ordered"]

_EMPTY: tuple[Any, ...] = (None, "", [])


def matches(row: Mapping[str, Any], tree: Mapping[str, Any]) -> bool:
    """Tell whether a row meets a filter.

    Args:
        row: The row.
        tree: The filter, checked before.

    Returns:
        True when it does.
    """
    if "filters" in tree:
        join = any if tree.get("condition") == "or" else all
        return join(matches(row, each) for each in tree["filters"])
    value: Any = row
    for name in tree["field"].split("."):
        value = value.get(name) if is_object(value) else None
    return _OPERATORS[tree["operator"]](value, tree.get("value"))


def ordered(rows: list[dict[str, Any]], sort: Sequence[Mapping[str, str]]) -> list[dict[str, Any]]:
    """Put rows in order; those without a value come last when ascending.

    Args:
        rows: The rows.
        sort: Names with directions, the first one counts most.

    Returns:
        The rows in order.
    """
    for entry in reversed(sort):
        name = entry["field"]
        rows = sorted(rows, key=lambda row: _rank(row.get(name)), reverse=entry.get("order") == "desc")
    return rows


def _rank(value: Any) -> tuple[bool, Any]:
    if value is None:
        return (True, 0)
    return (False, value if isinstance(value, (int, float)) else str(value))


def _compares(test: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    def compare(value: Any, wanted: Any) -> bool:
        return value is not None and wanted is not None and test(_rank(value)[1], _rank(wanted)[1])

    return compare


def _equal(value: Any, wanted: Any) -> bool:
    return value in _EMPTY if wanted in _EMPTY else value == wanted


def _like(value: Any, pattern: str, flags: int = 0) -> bool:
    expression = ".*".join(re.escape(part) for part in str(pattern).split("%"))
    return isinstance(value, str) and re.fullmatch(expression, value, flags | re.DOTALL) is not None


def _jsquery(value: Any, query: str) -> bool:
    """Understand ``name = value`` and ``#.name = value``, joined by AND."""
    inside = value if is_array(value) else [value]
    for part in re.split(r"\s+and\s+", str(query), flags=re.IGNORECASE):
        found = re.fullmatch(r'\s*(?:#\.)?(\w+)\s*=\s*"?([^"]*)"?\s*', part)
        if found is None:
            return False
        name, wanted = found.groups()
        if not any(is_object(each) and str(each.get(name)) == wanted for each in inside):
            return False
    return True


def _overlaps(value: Any, wanted: Any) -> bool:
    return bool(set(map(str, value or ())) & set(map(str, wanted or ())))


_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "=": _equal,
    "!=": lambda value, wanted: not _equal(value, wanted),
    "<": _compares(lambda value, wanted: value < wanted),
    ">": _compares(lambda value, wanted: value > wanted),
    "<=": _compares(lambda value, wanted: value <= wanted),
    ">=": _compares(lambda value, wanted: value >= wanted),
    "like": _like,
    "ilike": lambda value, wanted: _like(value, wanted, re.IGNORECASE),
    "not_like": lambda value, wanted: not _like(value, wanted),
    "not_ilike": lambda value, wanted: not _like(value, wanted, re.IGNORECASE),
    "regexp": lambda value, wanted: isinstance(value, str) and re.search(wanted, value) is not None,
    "jsquery": _jsquery,
    "in": lambda value, wanted: value in wanted,
    "not_in": lambda value, wanted: value not in wanted,
    "overlap": _overlaps,
    "not_overlap": lambda value, wanted: not _overlaps(value, wanted),
    "is_null": lambda value, _: value in _EMPTY,
    "is_not_null": lambda value, _: value not in _EMPTY,
}
OPERATORS: frozenset[str] = frozenset(_OPERATORS)
"""All operators that a filter can have."""
