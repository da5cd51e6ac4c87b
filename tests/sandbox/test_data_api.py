"""The sandbox's Data API by itself: what it answers to somebody who speaks plain JSON-RPC."""

import re
from collections.abc import Callable
from typing import Any

import pytest
import requests

from comagic_sdk.sandbox import Sandbox

OCTOBER = {"date_from": "2026-10-01 00:00:00", "date_till": "2026-11-01 00:00:00"}
Ask = Callable[..., Any]


@pytest.fixture
def ask(quiet_sandbox: Sandbox) -> Ask:
    token = quiet_sandbox.data_api_options()["access_token"]

    def asked(method: str, **params: Any) -> Any:
        call: Any = {"jsonrpc": "2.0", "id": 7, "method": method, "params": {"access_token": token, **params}}
        answer = requests.post(f"{quiet_sandbox.url}/v2.0", json=call, timeout=10)
        assert answer.status_code == 200
        document = answer.json()
        assert (document["jsonrpc"], document["id"]) == ("2.0", 7)
        return document

    return asked


def data(document: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = document["result"]["data"]
    return rows


@pytest.mark.parametrize(
    ("body", "code", "mnemonic"),
    [
        (b"{", -32700, "parse_error"),
        (b"[]", -32099, "batch_opreations_not_supported"),
        (b'{"jsonrpc": "2.0", "method": "get.tags", "params": {}}', -32099, "notifications_not_supported"),
        (b'{"jsonrpc": "1.0", "id": 1, "method": "get.tags", "params": {}}', -32600, "invalid_request"),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "get.tags"}', -32600, "invalid_request"),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "get.nothing", "params": {}}', -32601, "method_not_found"),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "get.tags", "params": {}}', -32602, "required_parameter_missed"),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "get.tags", "params": {"access_token": "x"}}', -32001,
         "access_token_invalid"),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "login.user", "params": {"login": "x", "password": "y"}}', -32001,
         "auth_error"),
    ],
)  # fmt: skip
def test_envelopes_and_tokens(quiet_sandbox: Sandbox, body: bytes, code: int, mnemonic: str) -> None:
    error = requests.post(f"{quiet_sandbox.url}/v2.0", data=body, timeout=10).json()["error"]
    assert (error["code"], error["data"]["mnemonic"]) == (code, mnemonic)


def test_a_login_gives_a_token_with_an_end(quiet_sandbox: Sandbox) -> None:
    options = quiet_sandbox.options()
    params = {"login": options["login"], "password": options["password"]}
    call: Any = {"jsonrpc": "2.0", "id": "a", "method": "login.user", "params": params}
    login = requests.post(options["data_api_url"], json=call, timeout=10).json()["result"]["data"]
    assert len(login["access_token"]) == 32
    assert isinstance(login["expire_at"], int)
    call = {"jsonrpc": "2.0", "id": "b", "method": "get.tags", "params": {"access_token": login["access_token"]}}
    assert requests.post(options["data_api_url"], json=call, timeout=10).json()["result"]["data"]
    requests.post(options["data_api_url"], json={**call, "method": "logout.user"}, timeout=10)
    assert "error" in requests.post(options["data_api_url"], json=call, timeout=10).json()


@pytest.mark.parametrize(
    ("method", "params", "mnemonic", "field"),
    [
        ("get.tags", {"colour": 1}, "unexpected_parameters", "colour"),
        ("get.tags", {"limit": 0}, "invalid_parameter_value", "limit"),
        ("get.tags", {"limit": 10_001}, "invalid_parameter_value", "limit"),
        ("get.tags", {"limit": "1"}, "data_type_error", "limit"),
        ("get.tags", {"offset": 100_001}, "invalid_parameter_value", "offset"),
        ("get.tags", {"fields": ["nam"]}, "unexpected_parameters", "fields.nam"),
        ("get.tags", {"sort": [{"field": "id"}]}, "sort_prohibited", "id"),
        ("get.tags", {"sort": [{"field": "name", "order": "up"}]}, "invalid_parameter_value", "sort.order"),
        ("get.tags", {"filter": {"field": "condition", "operator": "=", "value": 1}}, "filter_prohibited", "condition"),
        ("get.tags", {"filter": {"field": "id", "operator": "~", "value": 1}}, "invalid_parameter_value",
         "filter.operator"),
        ("get.tags", {"filter": {"field": "id"}}, "required_parameter_missed", "filter"),
        ("get.calls_report", {"date_from": "2026-10-01"}, "required_parameter_missed", "date_till"),
        ("get.calls_report", {"date_from": "x", "date_till": "2026-10-01"}, "data_type_error", "date_from"),
        ("get.calls_report", {"date_from": "2026-01-01", "date_till": "2026-10-01"}, "date_interval_limit_reached",
         "date_till"),
        ("get.calls", {**OCTOBER, "report_id": 1, "limit": 201}, "invalid_parameter_value", "limit"),
        ("get.chat_messages_report", {}, "required_parameter_missed", "chat_id"),
        ("create.tags", {}, "required_parameter_missed", "name"),
        ("set.tag_communications", {"communication_type": "sms", "tag_id": 1}, "invalid_parameter_value",
         "communication_type"),
        ("upload.calls", {"calls": [{"ext_id": "1"}]}, "required_parameter_missed", "calls.calling_phone_number"),
        ("delete.tags", {"id": 1}, "entity_not_found", "id"),
        ("get.customers", {}, "forbidden", None),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(ask: Ask, method: str, params: Any, mnemonic: str, field: str | None) -> None:
    error = ask(method, **params)["error"]
    assert (error["data"]["mnemonic"], error["data"].get("field")) == (mnemonic, field)


def test_both_apis_speak_of_one_world(ask: Ask, quiet_sandbox: Sandbox) -> None:
    options = quiet_sandbox.options()
    login = {"login": options["login"], "password": options["password"]}
    key = requests.post(f"{quiet_sandbox.url}/api/login/", data=login, timeout=10).json()["data"]["session_key"]

    def rest(path: str, **params: Any) -> Any:
        given = {"session_key": key, **params}
        return requests.get(f"{quiet_sandbox.url}/api/v1/{path}/", params=given, timeout=10).json()["data"]

    calls = data(ask("get.calls_report", **OCTOBER, limit=10_000, fields=["id", "start_time", "is_lost", "direction"]))
    expected = [
        {"id": row["id"], "start_time": row["call_date"][:19], "is_lost": row["status"] == "lost",
         "direction": row["direction"]}
        for row in rest("call", **OCTOBER)
    ]  # fmt: skip
    assert calls == expected != []
    sites = [row["domain_name"] for row in data(ask("get.sites"))]
    assert sites == [row["domain"] for row in rest("site")]
    assert [row["id"] for row in data(ask("get.campaigns", fields=["id"]))] == [row["id"] for row in rest("ac")]
    for method, path in (("get.chats_report", "chat"), ("get.offline_messages_report", "offline_message")):
        assert [row["id"] for row in data(ask(method, **OCTOBER, limit=10_000))] == [
            row["id"] for row in rest(path, **OCTOBER)
        ]


@pytest.mark.parametrize(
    ("condition", "test"),
    [
        ({"field": "is_lost", "operator": "=", "value": True}, lambda row: row["is_lost"]),
        ({"field": "direction", "operator": "!=", "value": "in"}, lambda row: row["direction"] == "out"),
        ({"field": "talk_duration", "operator": ">", "value": 100}, lambda row: row["talk_duration"] > 100),
        ({"field": "talk_duration", "operator": "<=", "value": 100}, lambda row: row["talk_duration"] <= 100),
        ({"field": "contact_phone_number", "operator": "like", "value": "7903%1"},
         lambda row: re.fullmatch("7903.*1", row["contact_phone_number"] or "")),
        ({"field": "contact_phone_number", "operator": "is_null"}, lambda row: row["contact_phone_number"] is None),
        ({"field": "direction", "operator": "in", "value": ["out"]}, lambda row: row["direction"] == "out"),
        ({"field": "contact_phone_number", "operator": "regexp", "value": "1$"},
         lambda row: (row["contact_phone_number"] or "").endswith("1")),
        ({"filters": [{"field": "is_lost", "operator": "=", "value": True},
                      {"field": "direction", "operator": "=", "value": "out"}], "condition": "or"},
         lambda row: row["is_lost"] or row["direction"] == "out"),
    ],
)  # fmt: skip
def test_filters_pick_what_they_say(ask: Ask, condition: Any, test: Callable[[Any], bool]) -> None:
    fields = ["id", "is_lost", "direction", "talk_duration", "contact_phone_number"]
    every = data(ask("get.calls_report", **OCTOBER, limit=10_000, fields=fields))
    picked = ask("get.calls_report", **OCTOBER, limit=10_000, fields=fields, filter=condition)
    assert data(picked) == [row for row in every if test(row)]
    assert picked["result"]["metadata"]["total_items"] == len(data(picked)) < len(every)


def test_orders_pages_and_fields(ask: Ask) -> None:
    every = data(ask("get.calls_report", **OCTOBER, limit=10_000, fields=["id", "start_time", "virtual_phone_number"]))
    assert [row["start_time"] for row in every] == sorted(row["start_time"] for row in every)
    order = [{"field": "virtual_phone_number", "order": "desc"}, {"field": "start_time"}]
    by_number = data(ask("get.calls_report", **OCTOBER, limit=10_000, fields=list(every[0]), sort=order))
    expected = sorted(every, key=lambda row: row["start_time"])
    assert by_number == sorted(expected, key=lambda row: row["virtual_phone_number"], reverse=True)
    page = ask("get.calls_report", **OCTOBER, limit=5, offset=10, fields=list(every[0]))
    assert data(page) == every[10:15]
    assert page["result"]["metadata"]["total_items"] == len(every)
    assert len(data(ask("get.calls_report", **OCTOBER))) == min(1000, len(every))
    assert set(page["result"]["metadata"]["limits"]) == {
        "day_limit", "day_remaining", "day_reset", "minute_limit", "minute_remaining", "minute_reset",
    }  # fmt: skip


def test_what_is_created_changed_and_deleted_shows(own_sandbox: Sandbox) -> None:
    token = own_sandbox.data_api_options()["access_token"]

    def ask_raw(method: str, **params: Any) -> Any:
        call: Any = {"jsonrpc": "2.0", "id": 7, "method": method, "params": {"access_token": token, **params}}
        answer = requests.post(f"{own_sandbox.url}/v2.0", json=call, timeout=10).json()
        assert "error" not in answer, answer
        return answer["result"]

    def ask(method: str, **params: Any) -> Any:
        return ask_raw(method, **params)["data"]

    made = ask("create.contacts", last_name="Иванов", phone_numbers=["79030000001"])["id"]
    [contact] = ask("get.contacts", filter={"field": "id", "operator": "=", "value": made})
    assert (contact["last_name"], contact["phone_numbers"]) == ("Иванов", ["79030000001"])
    ask("update.contacts", id=made, last_name="Петров", phone_numbers=["79030000002"])
    [contact] = ask("get.contacts", filter={"field": "last_name", "operator": "=", "value": "Петров"})
    assert contact["phone_numbers"] == ["79030000002"]
    ask("delete.contacts", id=made)
    assert made not in {row["id"] for row in ask("get.contacts")}
    site = ask("create.site_blocks", site_id=101, name="Header")["id"]
    assert "Header" in {row["name"] for row in ask("get.site_blocks")}
    ask("delete.site_blocks", id=site)
    employee = ask("create.employees", last_name="Орлова", first_name="Анна", phone_numbers=[])["id"]
    [row] = ask("get.employees", filter={"field": "id", "operator": "=", "value": employee})
    assert (row["last_name"], row["first_name"]) == ("Орлова", "Анна")
    moment = "2026-10-05 10:00:00"
    deal = {"ext_id": "d1", "name": "Окна", "created_date_time": moment, "modified_stage_date_time": moment}
    ask("upload.deals_history", deals=[{**deal, "sales_funnel_ext_id": "f", "stage_ext_id": "s1"}])
    ask("upload.deals_history", deals=[{**deal, "sales_funnel_ext_id": "f", "stage_ext_id": "s2"}])
    history = ask("get.deals_history", filter={"field": "ext_id", "operator": "=", "value": "d1"})
    assert [row["stage_ext_id"] for row in history] == ["s1", "s2"]
    visit = {"ext_id": "v1", "site_id": 101, "date_time": moment, "is_visitor_new": True, "visitor_ip_address": "::1"}
    [made] = ask("upload.sessions", sessions=[visit])
    day = {"date_from": "2026-10-05 00:00:00", "date_till": "2026-10-06 00:00:00"}
    assert made["session_id"] in {row["id"] for row in ask("get.visitor_sessions_report", **day, fields=["id"])}
    cost = {"cost": 100.5, "date_from": "2026-10-05 00:00:00", "date_till": "2026-10-05 23:59:59", "site_id": 101}
    campaign = own_sandbox.world.ordinary.campaigns[0].id
    ask("upload.campaign_costs", costs=[{**cost, "campaign_id": campaign}, {**cost, "campaign_id": campaign}])
    stats = ask_raw("get.campaign_daily_stat", **day, site_id=101)
    assert [row["cost_sum"] for row in stats if row["campaign_id"] == campaign] == ["201.0"]
    ask("upload.source_costs", costs=[{**cost, "source_id": 7}])
    assert [(row["source_id"], row["cost"]) for row in ask("get.source_costs", **day)] == [(7, 100.5)]
    lead = {"ext_id": "l1", "name": "Окна", "created_date_time": moment, "modified_stage_date_time": moment}
    ask("upload.leads_history", leads=[{**lead, "stage_ext_id": "new"}])
    assert [row["lead_ext_id"] for row in ask("get.leads", **day, report_id=1, fields=["lead_ext_id"])] == ["l1"]
