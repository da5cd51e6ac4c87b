"""Any method of Data API and Call API by its name, with parameters as they are typed."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Mapping
from typing import Any

from comagic_sdk import ParameterError, where
from comagic_sdk.catalogue import METHODS, Entry
from comagic_sdk.cli.dates import day
from comagic_sdk.data_api.query import Condition

__all__ = ["bound", "condition", "find", "found_by", "parameter"]

_WHERE = re.compile(r"\s*([\w.]+)\s*(!=|<=|>=|=|<|>|~)(.*)", re.DOTALL)


def find(api: str, name: str) -> Entry | None:
    """Look a method up.

    Args:
        api: ``"data_api"`` or ``"call_api"``.
        name: The vendor's name (``get.calls_report``) or ours, with or without what stands before it
            (``reports.get_calls_report``, ``get_calls_report``).

    Returns:
        The method; None when nobody knows it.
    """
    for entry in METHODS:
        if entry.name.startswith(f"{api}.") and (
            name == entry.wire_name or f"comagic.{entry.name}".endswith(f".{name}")
        ):
            return entry
    return None


def found_by(words: list[str]) -> list[Entry]:
    """Search the catalogue.

    Args:
        words: What the name or the summary must hold, all of it, in any case.

    Returns:
        The methods.
    """
    return [entry for entry in METHODS if all(word.lower() in " ".join(entry).lower() for word in words)]


def bound(client: object, entry: Entry) -> Any:
    """Give the method of a client.

    Args:
        client: A `DataApi` or `CallApi`.
        entry: The method.

    Returns:
        The method, to be called.
    """
    method: Any = client
    for name in entry.name.split(".")[1:]:
        method = getattr(method, name)
    return method


def parameter(text: str, method: Any) -> tuple[str, Any]:
    """Read ``name=value``: JSON where the method wants a number, a list or an object, the text itself otherwise.

    Args:
        text: What was typed.
        method: The method that it is for; None when nobody knows it.

    Returns:
        The name and the value.

    Raises:
        ParameterError: There is no ``=`` in it.
    """
    name, equals, value = text.partition("=")
    name = name.strip()
    if not equals or not name:
        raise ParameterError(f"--param: expected name=value, got {text!r}", parameter="param")
    wanted = _wanted(method, name)
    if wanted == {"DateLike"}:
        return name, day(value)
    if wanted and wanted <= {"str", "date", "time"}:
        return name, value
    return name, _json_or_text(value)


def condition(texts: list[str]) -> Condition | Mapping[str, Any] | None:
    """Read conditions such as ``direction=in``, ``talk_duration>60``, ``tags!=null`` or ``utm_source~yandex``.

    Args:
        texts: What was typed; all must hold. One that is a JSON object is the vendor's own tree.

    Returns:
        The filter; None when nothing was typed.

    Raises:
        ParameterError: Something is no condition.
    """
    if len(texts) == 1 and texts[0].lstrip().startswith("{"):
        tree: dict[str, Any] = json.loads(texts[0])
        return tree
    joined: Condition | None = None
    for text in texts:
        joined = _condition(text) if joined is None else joined & _condition(text)
    return joined


def _condition(text: str) -> Condition:
    found = _WHERE.fullmatch(text)
    if found is None:
        raise ParameterError(
            f"--where: expected a condition such as direction=in, talk_duration>60 or utm_source~yandex, got {text!r}",
            parameter="where",
        )
    name, operator, rest = found.groups()
    value = _json_or_text(rest.strip())
    field: Any = where(name)
    if operator == "~":
        return field.ilike(f"%{rest.strip()}%")  # type: ignore[no-any-return]
    if isinstance(value, list):
        return field.in_(value) if operator == "=" else field.not_in(value)  # type: ignore[no-any-return]
    comparisons = {
        "=": field == value,
        "!=": field != value,
        "<": field < value,
        ">": field > value,
        "<=": field <= value,
        ">=": field >= value,
    }
    made: Condition = comparisons[operator]
    return made


def _json_or_text(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _wanted(method: Any, name: str) -> set[str]:
    """Say of which types a parameter may be, by their names in the signature."""
    found = None if method is None else inspect.signature(method).parameters.get(name)
    words = "" if found is None else re.sub(r"Literal\[[^\]]*\]", "str", str(found.annotation))
    return {*re.findall(r"\w+", words)} - {"NotGiven", "None"}
