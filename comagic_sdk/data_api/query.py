"""Filters and orders: ``where("direction") == "in"``, ``"-start_time"``, against the vendor's filter tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias, TypeVar, cast

from pydantic import PlainValidator

__all__ = ["Condition", "Filter", "FilterParameter", "Sort", "SortParameter", "where"]

_Name = TypeVar("_Name", bound=str)

_Operator = Literal[
    "=", "!=", "<", ">", "<=", ">=", "like", "ilike", "not_like", "not_ilike", "regexp", "jsquery", "in", "not_in",
    "overlap", "not_overlap", "is_null", "is_not_null",
]  # fmt: skip


class Condition:
    """A condition on rows; ``&`` and ``|`` make larger ones of it.

    Args:
        tree: The condition as the vendor writes it.
    """

    __slots__ = ("tree",)

    def __init__(self, tree: Mapping[str, Any]) -> None:
        self.tree: Mapping[str, Any] = tree

    def __and__(self, other: Condition) -> Condition:
        return self._joined("and", other)

    def __or__(self, other: Condition) -> Condition:
        return self._joined("or", other)

    def __bool__(self) -> bool:
        raise TypeError("a condition is neither true nor false: join conditions by & and |, each in parentheses")

    def __repr__(self) -> str:
        return f"Condition({dict(self.tree)!r})"

    def names(self) -> Iterator[str]:
        """Walk through the fields that the condition asks about.

        Yields:
            Their names, as often as they occur.
        """
        yield from _names(self.tree)

    def _joined(self, condition: Literal["and", "or"], other: object) -> Condition:
        if not isinstance(other, Condition):
            raise TypeError(f"a condition can be joined with a condition alone, got {other!r}; mind the parentheses")
        parts: list[Mapping[str, Any]] = []
        for tree in (self.tree, other.tree):
            parts.extend(tree["filters"] if tree.get("condition") == condition else [tree])
        return Condition({"filters": parts, "condition": condition})


class _Field:
    __slots__ = ("_name",)
    __hash__: ClassVar[None]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]

    def __init__(self, name: str) -> None:
        self._name = name

    def __eq__(self, value: object) -> Condition:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._is("=", value)

    def __ne__(self, value: object) -> Condition:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._is("!=", value)

    def __lt__(self, value: object) -> Condition:
        return self._is("<", value)

    def __gt__(self, value: object) -> Condition:
        return self._is(">", value)

    def __le__(self, value: object) -> Condition:
        return self._is("<=", value)

    def __ge__(self, value: object) -> Condition:
        return self._is(">=", value)

    def __repr__(self) -> str:
        return f"where({self._name!r})"

    def like(self, pattern: str) -> Condition:
        """Compare with a pattern, case counts.

        Args:
            pattern: Text with ``%`` for any characters.

        Returns:
            The condition.
        """
        return self._is("like", pattern)

    def ilike(self, pattern: str) -> Condition:
        """Compare with a pattern, whatever the case.

        Args:
            pattern: Text with ``%`` for any characters.

        Returns:
            The condition.
        """
        return self._is("ilike", pattern)

    def not_like(self, pattern: str) -> Condition:
        """Compare with a pattern that must not fit, case counts.

        Args:
            pattern: Text with ``%`` for any characters.

        Returns:
            The condition.
        """
        return self._is("not_like", pattern)

    def not_ilike(self, pattern: str) -> Condition:
        """Compare with a pattern that must not fit, whatever the case.

        Args:
            pattern: Text with ``%`` for any characters.

        Returns:
            The condition.
        """
        return self._is("not_ilike", pattern)

    def regexp(self, pattern: str) -> Condition:
        """Compare with a regular expression, case counts.

        Args:
            pattern: The expression, in the server's dialect.

        Returns:
            The condition.
        """
        return self._is("regexp", pattern)

    def jsquery(self, query: str) -> Condition:
        """Ask inside an object or an array.

        Args:
            query: A query such as ``'extension_phone_number="101"'``, in PostgreSQL's JsQuery language.

        Returns:
            The condition.
        """
        return self._is("jsquery", query)

    def in_(self, values: Iterable[Any]) -> Condition:
        """Compare with several values, one of which must be equal.

        Args:
            values: The values.

        Returns:
            The condition.
        """
        return self._is("in", list(values))

    def not_in(self, values: Iterable[Any]) -> Condition:
        """Compare with several values, none of which may be equal.

        Args:
            values: The values.

        Returns:
            The condition.
        """
        return self._is("not_in", list(values))

    def overlap(self, values: Iterable[Any]) -> Condition:
        """Compare a list with values, one of which must be in it.

        Args:
            values: The values.

        Returns:
            The condition.
        """
        return self._is("overlap", list(values))

    def not_overlap(self, values: Iterable[Any]) -> Condition:
        """Compare a list with values, none of which may be in it.

        Args:
            values: The values.

        Returns:
            The condition.
        """
        return self._is("not_overlap", list(values))

    def is_null(self) -> Condition:
        """Ask for rows without a value.

        Returns:
            The condition.
        """
        return self._is("is_null", None)

    def is_not_null(self) -> Condition:
        """Ask for rows with a value.

        Returns:
            The condition.
        """
        return self._is("is_not_null", None)

    def _is(self, operator: _Operator, value: object) -> Condition:
        return Condition({"field": self._name, "operator": operator, "value": value})


def where(name: str) -> _Field:
    """Name a field to make a condition of.

    Args:
        name: Name of the field as rows spell it; a dot leads into nested ones.

    Returns:
        Something to compare: ``where("direction") == "in"``, ``where("talk_duration") > 60``,
        ``where("tags").jsquery(...)``.

    Example:
        ```python
        (where("direction") == "in") & (where("is_lost") == True)
        ```
    """
    return _Field(name)


Filter: TypeAlias = Condition | Mapping[str, Any]
"""A condition made by `where`, or the vendor's filter tree as a dict, which passes through unchecked."""

Sort: TypeAlias = _Name | Sequence[_Name | Mapping[str, str]]
"""A name to order by, with a minus in front for descending; several such; or the vendor's list of dicts."""


def _names(tree: Mapping[str, Any]) -> Iterator[str]:
    if "field" in tree:
        yield tree["field"]
    for inner in tree.get("filters", ()):
        yield from _names(inner)


def _read_filter(value: Any) -> Mapping[str, Any]:
    tree = value.tree if isinstance(value, Condition) else value
    if isinstance(tree, Mapping) and tree:
        return tree  # pyright: ignore[reportUnknownVariableType]
    raise ValueError("a condition such as where('name') == 'value', or the vendor's filter tree as a dict")


def _read_sort(value: Any) -> list[Mapping[str, str]]:
    entries = [value] if isinstance(value, str) else cast("Sequence[Any]", value)
    if not isinstance(value, (str, list, tuple)) or not entries:
        raise ValueError("a name such as '-start_time', or a list of such")
    return [_order(entry) for entry in entries]


def _order(entry: Any) -> Mapping[str, str]:
    if isinstance(entry, str) and entry.strip("-"):
        return {"field": entry.removeprefix("-"), "order": "desc" if entry.startswith("-") else "asc"}
    if isinstance(entry, Mapping) and "field" in entry:
        return entry  # pyright: ignore[reportUnknownVariableType]
    raise ValueError("a name such as '-start_time', or a list of such")


FilterParameter = Annotated[Filter, PlainValidator(_read_filter)]
"""A filter as a parameter of an operation."""

SortParameter = Annotated[Any, PlainValidator(_read_sort)]
"""An order as a parameter of an operation."""
