"""Each method of Data API over HTTP: with what it requires, and with everything it takes."""

import keyword
import re
from collections.abc import Iterator
from typing import Any

import pytest

from codegen.spec import ROOT, Field, Method, Section, load
from comagic_sdk import DataApi, Rows
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.models.base import Model
from comagic_sdk.sandbox import Sandbox
from comagic_sdk.sandbox.rpc_api import schema
from tests.conftest import token

SPEC = load()
METHODS = [
    pytest.param(section, method, id=method.wire_name)
    for section in SPEC
    for method in section.methods
    if method.kind != "nothing"
]


@pytest.fixture(scope="module")
def changing_sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


def value_of(field: Field, ids: dict[str, Any]) -> Any:
    one = one_of(field, ids)
    if field.many == "list":
        return [one] * int(max(1, field.bounds.get("min_items", 1)))
    return {"first": one} if field.many == "map" else one


def one_of(field: Field, ids: dict[str, Any]) -> Any:
    if field.name in ids and field.type != "object":
        return str(ids[field.name]) if field.type == "str" else ids[field.name]
    if field.type == "object":
        return {each.name: value_of(each, ids) for each in field.fields}
    if field.values:
        return field.values[-1]
    number = int(field.bounds.get("min", 7))
    text = ("x" * int(field.bounds.get("min_length", 4)))[: int(field.bounds.get("max_length", 100))]
    return {
        "int": number,
        "str": text,
        "bool": False,
        "float": number + 0.5,
        "money": 1500.25,
        "datetime": "2026-10-31 12:00:00",
        "date": "2026-10-31",
        "time": "09:30:00",
        "any": {"deep": [1, None]},
        "id": 7,
        "filter": {"field": "id", "operator": "=", "value": 7},
    }[field.type]


def known_ids(sandbox: Sandbox, method: Method) -> dict[str, Any]:
    """Things that exist, so that a change finds what it changes."""
    account = sandbox.world.ordinary
    ids: dict[str, Any] = {
        "communication_id": account.calls[0].id,
        "communication_type": "call",
        "tag_id": account.tags[-1].id,
        "site_id": account.sites[0].id,
        "date_from": "2026-10-01 00:00:00",
        "date_till": "2026-10-08 00:00:00",
    }
    thing = method.wire_name.split(".")[1]
    if method.wire_name == "unset.tag_communications":
        account.calls[0].tag_ids.append(ids["tag_id"])
    if method.wire_name in ("set.tag_communications", "set.communications_tags"):
        account.calls[0].tag_ids.clear()
    if method.wire_name in ("update.tags_communication", "set.communications_tags"):
        ids["tag_ids"] = ids["tag_id"]
    elif method.verb in ("update", "delete"):
        ids.update(sandbox.data_api.existing(thing))
    if thing in ("chats", "offline_messages"):
        ids["id"] = getattr(account, thing)[0].id
    if method.verb == "create":
        ids["ext_id"] = f"new {sandbox.world.new_id()}"
    return ids


def arguments(sandbox: Sandbox, method: Method, *, everything: bool) -> dict[str, Any]:
    ids = known_ids(sandbox, method)
    given = {each.python_name: value_of(each, ids) for each in method.params if everything or "required" in each.flags}
    given.update({name: ids[name] for name in one_of_them(method) if name in ids})
    if method.wire_name == "get.chat_messages_report":
        given["chat_id"] = sandbox.world.ordinary.chats[0].id
    if everything:
        given.update({name: value for name, value in common(method).items() if name in method.takes})
    return given


def one_of_them(method: Method) -> tuple[str, ...]:
    """Parameters that are not required, but one of which must be there."""
    names = {each.name for each in method.params}
    return ("communication_id",) if "communication_ext_id" in names else ("id",) if "ids" in names else ()


def common(method: Method) -> dict[str, Any]:
    filterable, sortable = method.having("filter"), method.having("sort")
    return {
        "user_id": 1,
        "filter": {"field": filterable[0], "operator": "!=", "value": None} if filterable else None,
        "sort": f"-{method.order or sortable[0]}" if sortable or method.order else None,
        "fields": [each.name for each in method.fields],
        "limit": 2,
        "offset": 0,
    }


def options(sandbox: Sandbox, method: Method) -> dict[str, Any]:
    if method.audience != ("agency",):
        return token(sandbox, on_drift="raise")
    agency = sandbox.agency_options()
    login = {"login": agency["login"], "password": agency["password"], "url": agency["data_api_url"]}
    return {**login, "on_drift": "raise"}


def call(data_api: DataApi, section: Section, method: Method, given: dict[str, Any]) -> Any:
    passed = {name: value for name, value in given.items() if value is not None}
    return getattr(getattr(data_api, section.name), method.name)(**passed)


def on_the_wire(given: dict[str, Any]) -> dict[str, Any]:
    wire = {name.rstrip("_") if keyword.iskeyword(name.rstrip("_")) else name: v for name, v in given.items()}
    if isinstance(wire.get("sort"), str):
        wire["sort"] = [{"field": wire["sort"].removeprefix("-"), "order": "desc"}]
    return {name: value for name, value in wire.items() if value is not None}


@pytest.mark.parametrize("everything", [False, True], ids=["required", "everything"])
@pytest.mark.parametrize(("section", "method"), METHODS)
def test_it_goes_over_the_wire_and_comes_back_typed(
    section: Section, method: Method, everything: bool, changing_sandbox: Sandbox
) -> None:
    given = arguments(changing_sandbox, method, everything=everything)
    changing_sandbox.forget_requests()
    with DataApi(**options(changing_sandbox, method)) as data_api:
        result = call(data_api, section, method, given)
        rows = result.all() if isinstance(result, Rows) else result if isinstance(result, list) else [result]
    request = next(each for each in changing_sandbox.requests if each.method == method.wire_name)
    assert request.executed
    sent, wanted = dict(request.params), on_the_wire(given)
    if method.kind == "rows" and method.page_size is not None:
        assert sent.pop("limit") == (2 if "limit" in wanted else method.page_size)
        assert sent.pop("offset") == 0
        wanted.pop("limit", None), wanted.pop("offset", None)
        if "sort" not in wanted and method.order is not None:
            assert sent.pop("sort") == [{"field": method.order, "order": "asc"}]
    assert sent == wanted
    assert isinstance(result, Rows) == (method.kind == "rows")
    for row in rows:
        assert isinstance(row, Model)
        assert type(row).__name__ == method.row
        assert isinstance(row, Outcome) or not row.model_extra
        assert isinstance(row, Outcome) or row.model_fields_set


def test_the_spec_the_sections_the_sandbox_and_the_table_agree(data_api: DataApi) -> None:
    names = {method.wire_name for section in SPEC for method in section.methods}
    assert len(names) == 328
    assert schema("data_api.json").keys() == names
    table = (ROOT / "docs/reference/catalogue.md").read_text("utf-8")
    assert names <= set(re.findall(r"^\| \[`([\w.]+)`\]", table, re.MULTILINE))
    for section in SPEC:
        for method in section.methods:
            assert method.kind == "nothing" or f"`data_api.{section.name}.{method.name}()`" in table
    callable_names = {
        (section.name, name)
        for section in SPEC
        for name in dir(type(getattr(data_api, section.name)))
        if not name.startswith("_")
    }
    assert callable_names == {
        (section.name, method.name) for section in SPEC for method in section.methods if method.kind != "nothing"
    }
