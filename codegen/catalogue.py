"""The list of all methods of all three APIs: what `comagic methods` searches, and a page of the documentation."""

from __future__ import annotations

import inspect
import json
import re
from importlib import import_module

from codegen import render
from codegen.spec import Method, Section
from comagic_sdk.operation import RestOperation
from comagic_sdk.resources.base import Resource

RESOURCES = (
    "customers", "sites", "campaigns", "tags", "stats", "communications", "goals", "calls", "chats",
    "offline_messages", "visitors", "numbers",
)  # fmt: skip

_REST_PAGE = "https://www.comagic.ru/support/api/comagic_api/"
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


def page(sections: list[Section], calls: Section) -> str:
    """The page of the documentation, with links to each method here and to the vendor's page."""
    rest = _rest()
    lines = [
        "# All methods",
        "",
        "All 385 methods of the three APIs, with their names in Python, which link to what they take and give, and the "
        "vendor's names, which link to the vendor's pages. `comagic methods WORDS` searches them in a terminal.",
        "",
        "## Data API v2.0",
        "",
        f"{sum(len(source.methods) for source in sections)} methods. `data_api` stands for `comagic.data_api`, or a "
        "`DataApi`.",
    ]
    for source in sections:
        title = source.name.replace("_", " ").capitalize()
        lines += ["", f"### {title}", "", "| Vendor's name | In Python | What it does |", "|---|---|---|"]
        place = f"comagic_sdk.data_api.sections.{source.name}.{render.camel(source.name)}"
        for method in source.methods:
            name, anchor = f"data_api.{source.name}.{method.name}", f"data_api.md#{place}.{method.name}"
            lines.append(_row(method, name, anchor, "comagic_sdk.DataApi"))
    lines += [
        "",
        "## Call API v4.0",
        "",
        f"{len(calls.methods)} methods. `call_api` stands for `comagic.call_api`, or a `CallApi`.",
    ]
    lines += ["", "| Vendor's name | In Python | What it does |", "|---|---|---|"]
    for method in calls.methods:
        name, anchor = f"call_api.{method.name}", f"call_api.md#comagic_sdk.call_api.methods.Methods.{method.name}"
        lines.append(_row(method, name, anchor, "comagic_sdk.CallApi"))
    lines += [
        "",
        "## REST API v1",
        "",
        f"{len({wire_name for _, wire_name, _ in rest})} methods, of the client itself.",
    ]
    lines += ["", "| Vendor's name | In Python | What it does |", "|---|---|---|"]
    for name, wire_name, summary in rest:
        resource, method_name = name.split(".")
        anchor = f"resources.md#comagic_sdk.resources.{resource}.{render.camel(resource)}.{method_name}"
        lines.append(f"| [`{wire_name}`]({_REST_PAGE}) | [`{name}()`]({anchor}) | {summary} |")
    return "\n".join(lines) + "\n"


def _row(method: Method, name: str, anchor: str, client: str) -> str:
    own = {"login.user": "login", "logout.user": "logout"}.get(method.wire_name)
    if own is not None:
        name = f"{name.split('.')[0]}.{own}"
        anchor = f"{anchor.split('#')[0]}#{client}.{own}"
    return f"| [`{method.wire_name}`]({method.page}) | [`{name}()`]({anchor}) | {method.summary} |"


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
