"""The list of all methods of all three APIs: what `comagic methods` searches."""

from __future__ import annotations

import inspect
import json
import re
from importlib import import_module

from codegen.spec import Section
from comagic_sdk.operation import RestOperation
from comagic_sdk.resources.base import Resource

RESOURCES = (
    "customers", "sites", "campaigns", "tags", "stats", "communications", "goals", "calls", "chats",
    "offline_messages", "visitors", "numbers",
)  # fmt: skip

_HEAD = '''"""All methods of all three APIs, for searching."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["METHODS", "Entry"]


class Entry(NamedTuple):
    """A method.

    Attributes:
        name: What to write behind ``comagic.``.
        wire_name: The vendor's name.
        summary: What it does.
    """

    name: str
    wire_name: str
    summary: str


METHODS: tuple[Entry, ...] = (
'''


def module(sections: list[Section], calls: Section) -> str:
    """The module."""
    entries = [*_rest()]
    for prefix, sources in (("data_api", sections), ("call_api", [calls])):
        for source in sources:
            for method in source.methods:
                if method.wire_name not in ("login.user", "logout.user"):
                    place = prefix if prefix == "call_api" else f"{prefix}.{source.name}"
                    entries.append((f"{place}.{method.name}", method.wire_name, method.summary))
    lines = [f"    Entry({', '.join(json.dumps(each, ensure_ascii=False) for each in entry)})," for entry in entries]
    return _HEAD + "\n".join(lines) + "\n)\n"


def _rest() -> list[tuple[str, str, str]]:
    entries: list[tuple[str, str, str]] = []
    for name in RESOURCES:
        source = import_module(f"comagic_sdk.resources.{name}")
        operations = {
            each.__name__: each.wire_name
            for each in vars(source).values()
            if inspect.isclass(each) and issubclass(each, RestOperation) and "wire_name" in vars(each)
        }
        (resource,) = (
            each
            for each in vars(source).values()
            if inspect.isclass(each) and issubclass(each, Resource) and each.__module__ == source.__name__
        )
        for method, function in vars(resource).items():
            if method.startswith("_"):
                continue
            words = re.findall(r"\w+", inspect.getsource(function))
            # What only builds on another method of the resource names no operation: it is the first one's.
            wire_name = next(
                (operations[word] for word in words if word in operations), next(iter(operations.values()))
            )
            summary = (inspect.getdoc(function) or "").splitlines()[0]
            entries.append((f"{name}.{method}", wire_name, summary))
    return entries
