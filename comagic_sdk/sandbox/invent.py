"""Values made up by the spec, the same each time, for what the world does not hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from zlib import crc32

__all__ = ["blank", "invent"]

Fields = Sequence[Mapping[str, Any]]


def blank(fields: Fields) -> dict[str, Any]:
    """Make a row in which nothing is known.

    Args:
        fields: What the spec says of the fields.

    Returns:
        Empty lists and nulls by names.
    """
    return {each["name"]: [] if each.get("many") == "list" else None for each in fields}


def invent(fields: Fields, seed: str) -> dict[str, Any]:
    """Make a row up.

    Args:
        fields: What the spec says of the fields.
        seed: What the values are made from.

    Returns:
        Values by names, each of the type that the spec says.
    """
    return {each["name"]: _value(each, f"{seed}/{each['name']}") for each in fields}


def _value(spec: Mapping[str, Any], seed: str) -> Any:
    many = spec.get("many")
    if many == "list":
        return [_one(spec, f"{seed}/{number}") for number in range(crc32(seed.encode()) % 3)]
    if many == "map":
        return {"first": _one(spec, seed)}
    return _one(spec, seed)


def _one(spec: Mapping[str, Any], seed: str) -> Any:
    number = crc32(seed.encode())
    if spec["type"] == "object":
        return invent(spec["fields"], seed)
    if spec.get("values"):
        return spec["values"][number % len(spec["values"])]
    day = f"2026-{number % 10 + 1:02}-{number % 28 + 1:02}"
    kinds: dict[str, Any] = {
        "int": number,
        "str": f"{spec['name']} {number % 1000}",
        "bool": number % 2 == 0,
        "float": number % 1000 / 10,
        "money": number % 100_000 / 100,
        "datetime": f"{day} 12:{number % 60:02}:00",
        "date": day,
        "time": f"{number % 24:02}:30:00",
        "any": [None, number, "text", {"deep": [1]}][number % 4],
        "id": [number, str(number)][number % 2],
        "filter": {"field": "id", "operator": "=", "value": number},
    }
    return kinds[spec["type"]]
