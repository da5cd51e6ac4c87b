"""The spec, read from its YAML files and checked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

__all__ = ["ROOT", "Field", "Method", "Section", "load", "load_call_api"]

ROOT = Path(__file__).parents[1]
SPEC = ROOT / "spec"
PAGES = "https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api"

_TYPES = {
    "int", "str", "bool", "float", "money", "datetime", "date", "time", "any", "id", "object", "filter",
    "phone", "number", "dtmf", "message",
}  # fmt: skip
_FLAGS = {"required", "filter", "sort", "default", "deprecated", "null"}
_BOUNDS = {"min", "max", "min_length", "max_length", "min_items", "max_items"}
_COMMON = ("user_id", "filter", "sort", "fields", "limit", "offset")


@dataclass(frozen=True)
class Field:
    """A parameter, or a field of a reply.

    Attributes:
        name: Wire name.
        type: ``int``, ``str``, ..., ``object``; of the items, where it is a list or a map.
        many: ``"list"``, ``"map"`` or empty.
        flags: What is true of it.
        bounds: Limits of its value.
        values: The values it can have, if they are known.
        doc: What it means.
        fields: What is inside, for objects.
    """

    name: str
    type: str
    many: str
    flags: frozenset[str]
    bounds: dict[str, float]
    values: tuple[Any, ...]
    doc: str
    fields: tuple[Field, ...]

    @property
    def python_name(self) -> str:
        """Name in Python, where ``from`` is taken."""
        return f"{self.name}_" if self.name == "from" else self.name


@dataclass(frozen=True)
class Method:
    """A method of the API.

    Attributes:
        wire_name: Vendor's name.
        summary: What it does, in a sentence.
        page: Vendor's page.
        audience: Who may call it.
        points: What a call costs.
        kind: ``"rows"``, ``"list"``, ``"one"``, ``"outcome"``, ``"outcomes"`` or ``"nothing"``.
        row: Name of what it gives.
        at: Where in the reply the payload lies.
        takes: Which common parameters it takes.
        params: Its own parameters, the required ones first.
        fields: Fields of what it gives.
        errors: Mnemonics of errors of its own.
        page_size: Rows a page.
        period_days: Days that a period may last.
        key: Field that no two rows share.
        order: Field to order by.
        once: Whether it dials or buys, so that it is not sent again even after a refusal.
        needs: What must go with a parameter.
    """

    wire_name: str
    summary: str
    page: str
    audience: tuple[str, ...]
    points: int
    kind: str
    row: str
    at: str
    takes: tuple[str, ...]
    params: tuple[Field, ...]
    fields: tuple[Field, ...]
    errors: tuple[str, ...]
    page_size: int | None
    period_days: int | None
    key: str | None
    order: str | None
    once: bool
    needs: dict[str, dict[str, Any]]

    @property
    def name(self) -> str:
        """Name in Python."""
        return self.wire_name.replace(".", "_")

    @property
    def verb(self) -> str:
        """First part of the wire name."""
        return self.wire_name.split(".")[0]

    @property
    def reads_only(self) -> bool:
        """Whether it changes nothing."""
        return self.verb in ("get", "getobj", "list")

    def having(self, flag: str) -> list[str]:
        """Name the fields that have a flag."""
        return [each.name for each in self.fields if flag in each.flags]


@dataclass(frozen=True)
class Section:
    """Methods that concern one kind of thing.

    Attributes:
        name: Name of the section.
        about: What it concerns, in a sentence.
        source: File that describes it, below ``spec``.
        methods: The methods.
        models: Module of what the methods give.
        operations: Module of what can be asked.
    """

    name: str
    about: str
    source: str
    methods: list[Method]
    models: str
    operations: str


def load() -> list[Section]:
    """Read the sections of Data API."""
    sections: list[Section] = []
    for path in sorted((SPEC / "data_api").glob("*.yaml")):
        package = "comagic_sdk.data_api"
        modules = f"{package}.models.{path.stem}", f"{package}.operations.{path.stem}"
        sections.append(_section(path, f"{PAGES}/data-api", *modules))
    return sections


def load_call_api() -> Section:
    """Read Call API, which is one section."""
    modules = "comagic_sdk.call_api.models", "comagic_sdk.call_api.operations"
    return _section(SPEC / "call_api.yaml", f"{PAGES}/call-api", *modules)


def _section(path: Path, pages: str, models: str, operations: str) -> Section:
    glossary: dict[str, str] = yaml.safe_load((SPEC / "glossary.yaml").read_text("utf-8"))
    document = yaml.safe_load(path.read_text("utf-8"))
    methods = [_method(name, body, glossary, pages) for name, body in document["methods"].items()]
    source = path.relative_to(SPEC).as_posix()
    return Section(path.stem, document["about"], source, methods, models, operations)


def _method(name: str, body: dict[str, Any], glossary: dict[str, str], pages: str) -> Method:
    unknown = body.keys() - {
        "summary", "page", "audience", "points", "returns", "at", "takes", "page_size", "period_days", "key", "order",
        "errors", "params", "fields", "once", "needs",
    }  # fmt: skip
    assert not unknown, f"{name}: {unknown}"
    kind, row = _returns(body["returns"])
    takes = tuple(body.get("takes", ()))
    assert set(takes) <= set(_COMMON), f"{name}: takes {takes}"
    paged = "limit" in takes
    return Method(
        wire_name=name,
        summary=body["summary"],
        page=f"{pages}/{body['page']}/",
        audience=tuple(body.get("audience", ("agency", "client"))),
        points=body.get("points", 1),
        kind=kind,
        row=row,
        at=body.get("at", "result.data"),
        takes=takes,
        params=tuple(_fields(name, body.get("params"), glossary)),
        fields=tuple(_fields(name, body.get("fields"), glossary)),
        errors=tuple(body.get("errors", ())),
        page_size=body.get("page_size", 10_000) if paged and kind == "rows" else None,
        period_days=body.get("period_days"),
        key=body.get("key"),
        order=body.get("order"),
        once=body.get("once", False),
        needs=body.get("needs", {}),
    )


def _returns(text: str) -> tuple[str, str]:
    if text == "nothing":
        return "nothing", ""
    if text.startswith("rows of "):
        return "rows", text.removeprefix("rows of ")
    if text.startswith("list of "):
        row = text.removeprefix("list of ")
        return ("outcomes" if row == "Outcome" else "list"), row
    return ("outcome" if text == "Outcome" else "one"), text


def _fields(place: str, body: dict[str, Any] | None, glossary: dict[str, str]) -> list[Field]:
    return [_field(f"{place}.{name}", name, each, glossary) for name, each in (body or {}).items()]


def _field(place: str, name: str, body: Any, glossary: dict[str, str]) -> Field:
    body = {"is": body} if isinstance(body, str) else body
    unknown = body.keys() - {"is", "doc", "values", "fields", "server_default", "one_of"}
    assert not unknown, f"{place}: {unknown}"
    kind, *rest = body["is"].split(", ")
    many = ""
    for start in ("list", "map"):
        if kind.startswith(f"{start} of "):
            many, kind = start, kind.removeprefix(f"{start} of ")
    assert kind in _TYPES, f"{place}: {kind}"
    flags = {each for each in rest if "=" not in each}
    bounds = {each.split("=")[0]: float(each.split("=")[1]) for each in rest if "=" in each}
    assert flags <= _FLAGS, f"{place}: {flags}"
    assert bounds.keys() <= _BOUNDS, f"{place}: {bounds}"
    doc = body.get("doc") or glossary[name]
    if body.get("server_default") is not None:
        doc = f"{doc} The server takes ``{body['server_default']}`` unless given."
    if body.get("one_of"):
        others = ", ".join(f"`{each}`" for each in body["one_of"] if each != name)
        doc = f"{doc} Instead of {others}."
    return Field(
        name=name,
        type=kind,
        many=many,
        flags=frozenset(flags),
        bounds=bounds,
        values=tuple(body.get("values", ())),
        doc=doc,
        fields=tuple(_fields(place, body.get("fields"), glossary)),
    )
