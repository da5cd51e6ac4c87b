"""The sandbox by itself: what it answers to somebody who speaks plain HTTP."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from comagic_sdk.sandbox import Sandbox
from tests.conftest import LAST_DAY

MONTH = {"date_from": "2026-10-01 00:00:00", "date_till": "2026-11-01 00:00:00"}
Ask = Callable[..., Any]


def log_in(sandbox: Sandbox, login: str, password: str) -> str:
    answer = requests.post(f"{sandbox.url}/api/login/", data={"login": login, "password": password}, timeout=10).json()
    assert answer["success"] is True
    return str(answer["data"]["session_key"])


@pytest.fixture
def key(quiet_sandbox: Sandbox) -> str:
    options = quiet_sandbox.options()
    return log_in(quiet_sandbox, options["login"], options["password"])


@pytest.fixture
def agency_key(quiet_sandbox: Sandbox) -> str:
    options = quiet_sandbox.agency_options()
    return log_in(quiet_sandbox, options["login"], options["password"])


@pytest.fixture
def ask(quiet_sandbox: Sandbox, key: str) -> Ask:
    """Ask a method that reads, as the ordinary account."""

    def asked(path: str, **parameters: Any) -> Any:
        given = {"session_key": key, **parameters}
        return requests.get(f"{quiet_sandbox.url}/api/v1/{path}/", params=given, timeout=10).json()

    return asked


@pytest.mark.parametrize(
    ("form", "message"),
    [
        ({"login": "demo@sandbox.example", "password": "wrong"}, "Wrong login or password"),
        ({"login": "nobody", "password": "demo-password"}, "Wrong login or password"),
        ({"login": "demo@sandbox.example"}, "Missing required parameter: password"),
        ({}, "Missing required parameter: login"),
    ],
)
def test_a_login_needs_both_and_both_right(quiet_sandbox: Sandbox, form: dict[str, str], message: str) -> None:
    answer = requests.post(f"{quiet_sandbox.url}/api/login/", data=form, timeout=10)
    assert (answer.status_code, answer.json()) == (200, {"success": False, "message": message})


def test_a_key_is_32_hexadecimal_digits_and_another_each_time(quiet_sandbox: Sandbox, key: str) -> None:
    options = quiet_sandbox.options()
    assert len(key) == 32
    assert int(key, 16)
    assert log_in(quiet_sandbox, options["login"], options["password"]) != key


@pytest.mark.parametrize("key", ["", "0" * 32])
def test_without_a_living_key_nothing_is_told(quiet_sandbox: Sandbox, key: str) -> None:
    answer = requests.get(f"{quiet_sandbox.url}/api/v1/site/", params={"session_key": key}, timeout=10).json()
    assert answer == {"success": False, "message": "102401:Unauthorized"}


def test_a_logout_ends_the_key(quiet_sandbox: Sandbox, key: str, ask: Ask) -> None:
    assert ask("site")["success"] is True
    requests.get(f"{quiet_sandbox.url}/api/logout/", params={"session_key": key}, timeout=10)
    assert ask("site") == {"success": False, "message": "102401:Unauthorized"}


def test_a_key_lives_as_long_as_it_was_told() -> None:
    with Sandbox(last_day=LAST_DAY, session_lifetime=0) as sandbox:
        key = log_in(sandbox, sandbox.options()["login"], sandbox.options()["password"])
        answer = requests.get(f"{sandbox.url}/api/v1/site/", params={"session_key": key}, timeout=10).json()
    assert answer["message"] == "102401:Unauthorized"


def test_another_media_type_is_not_acceptable(quiet_sandbox: Sandbox, key: str) -> None:
    address = f"{quiet_sandbox.url}/api/v1/site/"
    answer = requests.get(address, params={"session_key": key}, headers={"Accept": "text/xml"}, timeout=10).json()
    assert answer == {"success": False, "message": "111406:Not Acceptable"}


def test_a_get_has_no_body(quiet_sandbox: Sandbox, key: str) -> None:
    answer = requests.get(f"{quiet_sandbox.url}/api/v1/site/", data={"session_key": key}, timeout=10).json()
    assert answer["success"] is False
    assert "no body" in answer["message"]


def test_a_long_question_travels_as_a_post(quiet_sandbox: Sandbox, key: str, ask: Ask) -> None:
    form = {"session_key": key, "action": "GET", **MONTH}
    answer = requests.post(f"{quiet_sandbox.url}/api/v1/call/", data=form, timeout=10).json()
    assert answer == ask("call", **MONTH)


def test_verbs_are_not_for_choice(quiet_sandbox: Sandbox, key: str, ask: Ask) -> None:
    written = requests.post(f"{quiet_sandbox.url}/api/v1/site/", data={"session_key": key}, timeout=10).json()
    assert written["message"] == ask("create_site", domain="a.example", user_phone="1")["message"]
    assert written["message"] == "111405:Method Not Allowed"


def test_parameters_of_a_write_belong_into_the_form(quiet_sandbox: Sandbox, key: str) -> None:
    address = f"{quiet_sandbox.url}/api/v1/create_numa_list/"
    answer = requests.post(address, params={"name": "x"}, data={"session_key": key, "name": "x"}, timeout=10).json()
    assert answer["message"] == "Parameters of a POST belong into its form"


@pytest.mark.parametrize(
    ("path", "parameters", "message"),
    [
        ("stat", {"date_from": "2026-10-01", "date_till": "2026-10-02"}, "Missing required parameter: site_id"),
        ("call", {"date_from": "2026-10-01"}, "Missing required parameter: date_till"),
        ("call", {**MONTH, "colour": "red"}, "Unknown parameter: colour"),
        ("call", {**MONTH, "direction": "sideways"}, "111400:Wrong value of parameter direction"),
        ("call", {**MONTH, "site_id": "first"}, "111400:Wrong value of parameter site_id"),
        ("call", {**MONTH, "date_from": "01.10.2026"}, "111400:Wrong value of parameter date_from"),
        ("advertising_sales", {"site_id": 1, **MONTH, "only_first": 7}, "111400:Wrong value of parameter only_first"),
        ("stat", {**MONTH, "site_id": 999}, "111404:Site not found"),
        ("visitor/1", {}, "111404:Visitor not found"),
        ("nonsense", {}, "111404:Not Found"),
        ("customer_list", {}, "Access denied"),
        ("site", {"customer_id": 1}, "Access denied"),
    ],
)
def test_what_is_wrong_is_said(ask: Ask, path: str, parameters: dict[str, Any], message: str) -> None:
    assert ask(path, **parameters) == {"success": False, "message": message}


def test_an_agency_must_name_a_customer_of_its_own(quiet_sandbox: Sandbox, agency_key: str) -> None:
    def asked(**parameters: Any) -> Any:
        given = {"session_key": agency_key, **parameters}
        return requests.get(f"{quiet_sandbox.url}/api/v1/site/", params=given, timeout=10).json()

    customers = quiet_sandbox.world.customers
    assert asked()["message"] == "Access denied: customer_id"
    assert asked(customer_id=1)["message"] == "Access denied: customer_id"
    assert asked(customer_id=customers[0].id)["data"] != asked(customer_id=customers[1].id)["data"]


def test_the_upper_bound_is_outside(ask: Ask) -> None:
    calls = ask("call", **MONTH)["data"]
    moment = calls[5]["call_date"]
    before = ask("call", date_from=MONTH["date_from"], date_till=moment)["data"]
    after = ask("call", date_from=moment, date_till=MONTH["date_till"])["data"]
    assert before == calls[:5]
    assert after == calls[5:]


def test_statistics_agree_with_the_lists(ask: Ask) -> None:
    for site in (101, 102):
        [counted] = ask("stat", site_id=site, **MONTH)["data"]
        calls = ask("call", site_id=site, **MONTH)["data"]
        chats = ask("chat", site_id=site, **MONTH)["data"]
        messages = ask("offline_message", site_id=site, **MONTH)["data"]
        sales = ask("advertising_sales", site_id=site, **MONTH)["data"]
        assert counted["calls"] == len(calls) > 0
        assert counted["lost_calls"] == sum(call["status"] == "lost" for call in calls)
        assert counted["chats"] == len(chats)
        assert counted["offline_messages"] == len(messages)
        every = ask("communication", site_id=site, show_not_goal="true", **MONTH)["data"]
        assert counted["communications"] == len(every) == len(calls) + len(chats) + len(messages)
        assert counted["goals"] == len(ask("goal", site_id=site, **MONTH)["data"])
        assert counted["sales"] == len(sales)
        assert counted["sales_sum"] == pytest.approx(sum(sale["sale_cost"] for sale in sales))


@pytest.mark.parametrize("filter_by", ["direction", "numa", "numb", "ac_id", "visitor_id", "site_id", "id"])
def test_filters_pick_what_they_name(ask: Ask, filter_by: str) -> None:
    calls = ask("call", **MONTH)["data"]
    value = next(call[filter_by] for call in calls if call[filter_by])
    expected = [call for call in calls if call[filter_by] == value]
    assert ask("call", **MONTH, **{filter_by: value})["data"] == expected
    assert 0 < len(expected) < len(calls)


def test_a_tag_filters_calls(ask: Ask) -> None:
    calls = ask("call", **MONTH)["data"]
    tag = next(call["tags"][0] for call in calls if call["tags"])
    assert ask("call", **MONTH, tag_id=tag)["data"] == [call for call in calls if tag in call["tags"]]


def test_only_first_and_non_target_narrow_communications(ask: Ask) -> None:
    every = ask("communication", site_id=101, show_not_goal="1", **MONTH)["data"]
    target = ask("communication", site_id=101, **MONTH)["data"]
    first = ask("communication", site_id=101, only_first="1", **MONTH)["data"]
    assert len(first) < len(target) < len(every)
    assert first == [row for row in target if row["communication_number"] == 1]
    assert [row["date_time"] for row in every] == sorted(row["date_time"] for row in every)


def test_the_same_seed_gives_the_same_data(ask: Ask) -> None:
    with Sandbox(seed=1, last_day=LAST_DAY) as same, Sandbox(seed=2, last_day=LAST_DAY) as other:
        answers = []
        for sandbox in (same, other):
            options = sandbox.options()
            given = {"session_key": log_in(sandbox, options["login"], options["password"]), **MONTH}
            answer = requests.get(f"{sandbox.url}/api/v1/call/", params=given, timeout=10).json()
            answers.append([{**call, "file_link": None} for call in answer["data"]])
    calls = [{**call, "file_link": None} for call in ask("call", **MONTH)["data"]]
    assert answers[0] == calls
    assert answers[1] != calls


@pytest.fixture
def writer(own_sandbox: Sandbox) -> tuple[Ask, Ask]:
    """Ask and tell a sandbox that may be changed."""
    options = own_sandbox.options()
    key = log_in(own_sandbox, options["login"], options["password"])

    def asked(path: str, **parameters: Any) -> Any:
        given = {"session_key": key, **parameters}
        return requests.get(f"{own_sandbox.url}/api/v1/{path}/", params=given, timeout=10).json()["data"]

    def told(path: str, **parameters: Any) -> Any:
        given = {"session_key": key, **parameters}
        return requests.post(f"{own_sandbox.url}/api/v1/{path}/", data=given, timeout=10).json()

    return asked, told


def test_what_is_written_can_be_read(writer: tuple[Ask, Ask]) -> None:
    ask, tell = writer
    site = tell("create_site", domain="new.example", user_phone="74950000001")["data"]["id"]
    assert {"id": site, "domain": "new.example"} in ask("site")
    [campaign] = tell("create_ac", site_id=site, name="Autumn")["data"]
    assert ask("ac", site_id=site) == [{"id": campaign["id"], "name": "Autumn"}]
    group = tell("create_ac_condition_group", ac_id=campaign["id"], name="G")["data"]["ac_condition_group_id"]
    condition = tell(
        "create_ac_condition", ac_condition_group_id=group, ac_parameter="utm", ac_operator="=", value="x"
    )["data"]
    assert ask("ac_condition", id=campaign["id"])[0]["conditions"][0]["id"] == condition
    tell("delete_ac_condition", ac_id=campaign["id"], ac_condition_id=condition)
    assert ask("ac_condition", id=campaign["id"])[0]["conditions"] == []


def test_tags_and_sales_show_in_the_reports(writer: tuple[Ask, Ask]) -> None:
    ask, tell = writer
    tag = ask("tag")[0]["id"]
    call = next(call for call in ask("call", **MONTH) if tag not in call["tags"] and call["sale_cost"] is None)
    named = {"object_id": call["id"], "object_type": "call"}
    assert tell("tag_communication", **named, mark_id=tag)["data"] is True
    assert tag in ask("call", id=call["id"], **MONTH)[0]["tags"]
    tell("tag_communication_sale", **named, cost="1500.50", date_time="2026-10-31 10:00:00")
    assert ask("call", id=call["id"], **MONTH)[0]["sale_cost"] == 1500.5
    tell("untag_communication", **named, mark_id=tag)
    assert tag not in ask("call", id=call["id"], **MONTH)[0]["tags"]
    assert tell("tag_communication", object_id=1, object_type="call", mark_id=tag)["success"] is False


def test_numbers_are_bought_forwarded_and_listed(own_sandbox: Sandbox, writer: tuple[Ask, Ask]) -> None:
    _, tell = writer
    number = tell("buy_number", region="Moscow")["data"]["number"]
    assert own_sandbox.purchases == 1
    assert tell("create_dialing_operation", comagic_phone=number, user_phone="74950000009")["success"] is True
    assert own_sandbox.world.ordinary.forwarding[number] == "74950000009"
    [listed] = tell("create_numa_list", name="Regulars")["data"]
    tell("add_number_to_numa_list", numa_list_id=listed, number="79030000000")
    assert own_sandbox.world.ordinary.number_lists[-1].numbers == ["79030000000"]
    tell("remove_number_from_numa_list", numa_list_id=listed, number="79030000000")
    assert own_sandbox.world.ordinary.number_lists[-1].numbers == []


def test_both_spellings_of_the_doubtful_names_are_served(writer: tuple[Ask, Ask]) -> None:
    ask, tell = writer
    chat = ask("chat", **MONTH)[0]["id"]
    assert ask("chat_messages", chat_id=chat) == ask("chat_message", chat_id=chat) != []
    call, tag = ask("call", **MONTH)[0]["id"], ask("tag")[0]["id"]
    assert tell("tag_communicatiom", object_id=call, object_type="call", mark_id=tag)["data"] is True


def test_sixteen_threads_get_sixteen_right_answers(ask: Ask) -> None:
    alone = ask("call", **MONTH)
    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(lambda _: ask("call", **MONTH) == alone, range(64))) == [True] * 64
