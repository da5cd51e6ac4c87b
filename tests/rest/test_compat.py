"""A script written against the class of 2017 runs on."""

from datetime import date, timedelta
from typing import Any

import pytest
import requests

from comagic_sdk import (
    AccessDenied,
    AuthenticationError,
    Comagic,
    ComagicError,
    ParameterError,
    RetryPolicy,
    ServerError,
)
from comagic_sdk.compat import CMInstance, ComagicAPI
from comagic_sdk.sandbox import Fault, Sandbox
from tests.conftest import QUICK


@pytest.fixture
def api(quiet_sandbox: Sandbox) -> ComagicAPI:
    return ComagicAPI({**quiet_sandbox.options(), "retry": QUICK})


def last(sandbox: Sandbox) -> dict[str, str]:
    return sandbox.requests[-1].parameters


def test_the_session_opens_with_the_object(quiet_sandbox: Sandbox) -> None:
    assert CMInstance is ComagicAPI
    config = {**quiet_sandbox.options(), "note": "anything else is ignored"}
    api = ComagicAPI(config)
    assert [request.method for request in quiet_sandbox.requests] == ["login"]
    assert config["note"], "the config stays the caller's"
    api.endSession()
    assert [request.method for request in quiet_sandbox.requests] == ["login", "logout"]
    with pytest.raises(AuthenticationError, match="Wrong login or password"):
        ComagicAPI({**quiet_sandbox.options(), "password": "wrong"})
    with pytest.raises(ComagicError, match="password"):
        ComagicAPI({"login": "somebody"})


def test_lists_are_plain(api: ComagicAPI) -> None:
    assert api.getSites()[0] == {"id": 101, "domain": "okna-moskva.example"}
    assert {type(tag) for tag in api.getTags()} == {dict}
    with pytest.raises(AccessDenied):
        api.getClients()


def test_an_agency_lists_its_clients_and_names_one(quiet_sandbox: Sandbox) -> None:
    api = ComagicAPI(dict(quiet_sandbox.agency_options()))
    client = api.getClients()[0]["id"]
    with Comagic(**quiet_sandbox.agency_options(), customer_id=client) as comagic:
        site = comagic.sites.list()[0].id
    assert api.getSummaryStats(site, "2026-10-01", "2026-10-31", customerId=client)[0]["total"] is True
    assert api.getCommunicationStats(site, "2026-10-01", "2026-10-31", customerId=client)
    assert last(quiet_sandbox)["customer_id"] == str(client)
    assert api.getGoalStats(site, "2026-10-01", "2026-10-31", False, client)
    assert api.getCallStats("2026-10-01", "2026-10-31", customerId=client)


def test_a_summary_of_a_period(api: ComagicAPI, quiet_sandbox: Sandbox) -> None:
    (entry,) = api.getSummaryStats(101, "2026-10-01", "2026-10-31")
    assert (entry["date"], entry["total"]) == ("2026-10-01", True)
    assert entry["calls"] > 0
    assert last(quiet_sandbox) == {
        "site_id": "101",
        "date_from": "2026-10-01 00:00:00",
        "date_till": "2026-11-01 00:00:00",
    }
    (of_campaign,) = api.getSummaryStats(101, "2026-10-01", "2026-10-31", 200)
    assert last(quiet_sandbox)["ac_id"] == "200"
    assert 0 < of_campaign["visits"] < entry["visits"]


def test_a_summary_by_day_asks_for_single_days(api: ComagicAPI, quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.forget_requests()
    entries = api.getSummaryStats(101, "2026-10-01", "2026-10-31", byDate=True)
    assert [entry["date"] for entry in entries] == [str(date(2026, 10, 1) + timedelta(days=n)) for n in range(31)]
    assert {entry["total"] for entry in entries} == {False}
    asked = sorted(request.parameters["date_from"][:10] for request in quiet_sandbox.requests)
    assert asked == [entry["date"] for entry in entries]
    assert {request.body for request in quiet_sandbox.requests} == {b""}
    (whole,) = api.getSummaryStats(101, "2026-10-01", "2026-10-31")
    assert sum(entry["calls"] for entry in entries) == whole["calls"]


def test_an_empty_summary_is_no_crash(api: ComagicAPI, quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.inject(Fault.data([]), method="stat")
    assert api.getSummaryStats(101, "2026-10-01", "2026-10-31") == [{"date": "2026-10-01", "total": True}]


def test_communications_and_goals(api: ComagicAPI, quiet_sandbox: Sandbox) -> None:
    period = {"date_from": "2026-10-01 00:00:00", "date_till": "2026-11-01 00:00:00"}
    every = api.getCommunicationStats(101, "2026-10-01", "2026-10-31", showNotGoal=True)
    assert last(quiet_sandbox) == {"site_id": "101", "show_not_goal": "true", **period}
    good = api.getCommunicationStats(101, "2026-10-01", "2026-10-31")
    assert last(quiet_sandbox) == {"site_id": "101", **period}
    first = api.getCommunicationStats(101, "2026-10-01", "2026-10-31", 200, 121, False, True)
    assert last(quiet_sandbox) == {"site_id": "101", "ac_id": "200", "tag_id": "121", "only_first": "true", **period}
    assert len(every) > len(good) > len(first)
    assert isinstance(every[0]["date_time"], str), "as the server wrote it"
    goals = api.getGoalStats(101, "2026-10-01", "2026-10-31")
    visitor = goals[0]["visitor_id"]
    api.getGoalStats("101", "2026-10-01", "2026-10-31", 200, False, 7, visitor, 121)  # type: ignore[arg-type]
    assert last(quiet_sandbox) == {
        "site_id": "101",
        "ac_id": "200",
        "id": "7",
        "visitor_id": str(visitor),
        "tag_id": "121",
        **period,
    }


def test_calls_and_all_their_recordings(api: ComagicAPI, quiet_sandbox: Sandbox) -> None:
    calls = api.getCallStats("2026-10-01", "2026-10-31")
    assert isinstance(calls[0]["call_date"], str)
    assert any(call["call_date"] == "2026-10-31 23:59:59.900" for call in calls)
    answer = api.getCallStats("2026-10-01", "2026-10-31", returnRecordUrls=True)
    assert answer["call_stats"] == calls
    assert len(answer["records"]) == sum(len(call["file_link"] or ()) for call in calls)
    assert {tuple(record) for record in answer["records"]} == {("id", "link")}
    assert requests.get(answer["records"][0]["link"], timeout=5).content[:2] == b"\xff\xf3"
    call = next(call for call in calls if call["visitor_id"] and call["tags"] and call["numa"])
    found = api.getCallStats(
        "2026-10-01",
        "2026-10-31",
        call["site_id"],
        call["ac_id"],
        False,
        call["id"],
        call["visitor_id"],
        call["tags"][0],
        call["direction"],
        int(call["numa"]),
        call["numb"],
    )
    assert found == [call]
    assert set(last(quiet_sandbox)) == {
        "date_from", "date_till", "site_id", "ac_id", "id", "visitor_id", "tag_id", "direction", "numa", "numb"
    }  # fmt: skip


def test_what_goes_wrong_is_noted_and_raised(api: ComagicAPI, quiet_sandbox: Sandbox) -> None:
    api.getSites()
    quiet_sandbox.inject(Fault.status(500), method="tag", times=4)
    with pytest.raises(ServerError):
        api.getTags()
    with pytest.raises(ParameterError, match="date_from"):
        api.getCallStats("01.10.2026", "2026-10-31")
    api.endSession()
    notes: list[dict[str, Any]] = api.getMessages()
    assert [(note["action"], note["state"]) for note in notes] == [
        ("session_key", "OK"),
        ("sites_list", "OK"),
        ("tags_list", "ERROR"),
        ("session_end", "OK"),
    ]
    assert all(set(note) == {"source", "date", "action", "details", "state"} for note in notes)
    assert notes[2]["details"]["message"].startswith("tag: ")


def test_a_dead_session_is_renewed(quiet_sandbox: Sandbox) -> None:
    api = ComagicAPI({**quiet_sandbox.options(), "retry": RetryPolicy(attempts=1)})
    sites = api.getSites()
    quiet_sandbox.expire_sessions()
    assert api.getSites() == sites
