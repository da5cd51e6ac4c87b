"""Dates over the wire: whole days, seams, day by day, zones."""

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from comagic_sdk import AuthenticationError, Comagic, ParameterError, ServerError
from comagic_sdk.sandbox import Fault, Sandbox
from tests.conftest import quick


def sent(sandbox: Sandbox, method: str) -> list[tuple[str, str]]:
    requests = [request for request in sandbox.requests if request.method == method]
    return [(request.parameters["date_from"], request.parameters["date_till"]) for request in requests]


def test_the_last_second_is_in_and_the_next_day_is_out(comagic: Comagic) -> None:
    october = comagic.calls.list(date_from="2026-10-01", date_till="2026-10-31")
    moments = [call.call_date for call in october]
    assert datetime(2026, 10, 31, 23, 59, 59, 900_000) in moments
    assert datetime(2026, 10, 1) in moments
    assert max(moments) < datetime(2026, 11, 1)
    november = comagic.calls.list(date_from="2026-11-01", date_till="2026-11-01")
    assert datetime(2026, 11, 1) in [call.call_date for call in november]


def test_a_year_in_windows_has_each_call_once(comagic: Comagic) -> None:
    whole = [call.id for call in comagic.calls.list(date_from="2025-11-21", date_till="2026-11-20")]
    windows: list[int] = []
    start = date(2025, 11, 21)
    while start <= date(2026, 11, 20):
        end = min(start + timedelta(days=30), date(2026, 11, 20))
        windows += [call.id for call in comagic.calls.list(date_from=start, date_till=end)]
        start = end + timedelta(days=1)
    assert windows == whole
    assert len(set(whole)) == len(whole) > 5000
    halves = [
        *comagic.calls.list(date_from="2025-11-21", date_till=datetime(2026, 5, 1, 12, 30)),
        *comagic.calls.list(date_from=datetime(2026, 5, 1, 12, 30), date_till="2026-11-20"),
    ]
    assert [call.id for call in halves] == whole


@pytest.mark.parametrize(
    "call",
    [
        lambda c, **period: c.calls.list(**period),
        lambda c, **period: c.communications.list(site_id=101, **period),
        lambda c, **period: c.goals.list(site_id=101, **period),
        lambda c, **period: c.chats.list(**period),
        lambda c, **period: c.offline_messages.list(**period),
        lambda c, **period: c.stats.summary(site_id=101, **period),
        lambda c, **period: c.stats.advertising_sales(site_id=101, **period),
        lambda c, **period: c.calls.list_cdr_in(**period),
        lambda c, **period: c.calls.list_cdr_out(**period),
    ],
)
def test_the_last_day_means_the_same_in_every_method(call: Any, comagic: Comagic, quiet_sandbox: Sandbox) -> None:
    call(comagic, date_from=date(2026, 10, 1), date_till="2026-10-31")
    (period,) = sent(quiet_sandbox, quiet_sandbox.requests[-1].method)
    assert period == ("2026-10-01 00:00:00", "2026-11-01 00:00:00")
    with pytest.raises(ParameterError, match="date_from"):
        call(comagic, date_from="2026-10-31", date_till="2026-10-01")
    assert len(quiet_sandbox.requests) == 2, "nothing more than the login and the first call was sent"


def test_a_fraction_of_a_second_is_kept_both_ways(own_sandbox: Sandbox) -> None:
    planted = own_sandbox.world.add_call(datetime(2026, 11, 20, 12, 0, 0, 250_000))
    with Comagic(**quick(own_sandbox)) as comagic:
        found = comagic.calls.list(date_from="2026-11-20 12:00:00.250", date_till="2026-11-20T12:00:00.251")
        assert [(call.id, call.call_date) for call in found] == [(planted.id, planted.when)]
    assert sent(own_sandbox, "call") == [("2026-11-20 12:00:00.250", "2026-11-20 12:00:00.251")]


def test_by_date_asks_for_single_days_and_answers_in_order(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox, max_workers=8)) as comagic:
        quiet_sandbox.inject(Fault.delay(0.1), method="stat", times=3)
        days = comagic.stats.by_date(site_id=101, date_from="2026-02-25", date_till="2026-03-04")
    assert [day.date for day in days] == [date(2026, 2, 25) + timedelta(days=n) for n in range(8)]
    assert sorted(sent(quiet_sandbox, "stat")) == [
        (f"{date(2026, 2, 25) + timedelta(days=n)} 00:00:00", f"{date(2026, 2, 26) + timedelta(days=n)} 00:00:00")
        for n in range(8)
    ]


def test_by_date_adds_up_to_the_summary_and_to_the_calls(comagic: Comagic) -> None:
    october: dict[str, Any] = {"date_from": "2026-10-01", "date_till": "2026-10-31"}
    for site in comagic.sites.list():
        total = comagic.stats.summary(site_id=site.id, **october)
        days = comagic.stats.by_date(site_id=site.id, **october)
        calls = comagic.calls.list(site_id=site.id, **october)
        assert total.date is None
        assert len(days) == 31
        for name in ("calls", "lost_calls", "chats", "goals", "communications", "sales"):
            assert sum(day.counters[name] for day in days) == total.counters[name]
        for day in days:
            assert day.counters["calls"] == sum(call.call_date.date() == day.date for call in calls)
        assert total.counters["communications"] == len(
            comagic.communications.list(site_id=site.id, show_not_goal=True, **october)
        )


def test_four_hundred_days_and_empty_ones(comagic: Comagic) -> None:
    days = comagic.stats.by_date(site_id=101, date_from="2025-10-17", date_till="2026-11-20")
    assert len(days) == 400
    assert [day.date for day in days] == [date(2025, 10, 17) + timedelta(days=n) for n in range(400)]
    assert [day.counters for day in days[:34]] == [{}] * 34, (
        "the server had nothing to say of the time before its world"
    )
    assert sum(day.counters.get("visits") == 0 for day in days) >= 2, "a day without anything is an answer"


def test_a_day_that_fails_fails_the_whole_and_stops_the_rest(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox, max_workers=2)) as comagic:
        quiet_sandbox.inject(Fault.status(500), method="stat", times=4)
        quiet_sandbox.inject(Fault.status(500), method="stat", times=4)
        with pytest.raises(ServerError):
            comagic.stats.by_date(site_id=101, date_from="2026-01-01", date_till="2026-10-31")
    assert len(sent(quiet_sandbox, "stat")) < 30


def test_an_empty_summary_is_no_crash(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        quiet_sandbox.inject(Fault.data([]), method="stat")
        assert comagic.stats.summary(site_id=101, date_from="2026-10-01", date_till="2026-10-31").counters == {}
        quiet_sandbox.inject(Fault.data([{"a": 1}, {"a": 2}]), method="stat")
        with pytest.raises(Exception, match="expected one row of counters, got 2"):
            comagic.stats.summary(site_id=101, date_from="2026-10-01", date_till="2026-10-31")


def test_zones_are_converted_and_carried(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as naive, Comagic(**quick(quiet_sandbox, timezone="Asia/Dubai")) as aware:
        expected = naive.calls.list(date_from="2026-10-30 10:00:00", date_till="2026-10-30 18:00:00")
        quiet_sandbox.forget_requests()
        calls = aware.calls.list(
            date_from=datetime(2026, 10, 30, 6, tzinfo=timezone.utc),
            date_till=datetime(2026, 10, 30, 17, tzinfo=timezone(timedelta(hours=3))),
        )
        assert sent(quiet_sandbox, "call") == [("2026-10-30 10:00:00", "2026-10-30 18:00:00")]
        assert [call.call_date.replace(tzinfo=None) for call in calls] == [call.call_date for call in expected]
        assert {call.call_date.utcoffset() for call in calls} == {timedelta(hours=4)}
        assert {call.session_start.utcoffset() for call in calls if call.session_start} == {timedelta(hours=4)}
        assert {call.call_date.tzinfo for call in expected} == {None}


@pytest.mark.parametrize(
    ("parameter", "call"),
    [
        ("date_from", lambda c: c.calls.list(date_from="01/02/2026", date_till="2026-10-31")),
        ("date_till", lambda c: c.calls.list(date_from="2026-10-01", date_till="2026-10-31T00:00:00Z")),
        ("date_from", lambda c: c.stats.by_date(site_id=1, date_from="2026-10-02", date_till="2026-10-01")),
        ("direction", lambda c: c.calls.list(date_from="2026-10-01", date_till="2026-10-31", direction="both")),
        ("site_id", lambda c: c.stats.summary(site_id="1", date_from="2026-10-01", date_till="2026-10-31")),
        ("site_id", lambda c: c.stats.summary(site_id=None, date_from="2026-10-01", date_till="2026-10-31")),
        ("site_id", lambda c: c.goals.list(site_id=True, date_from="2026-10-01", date_till="2026-10-31")),
        ("site_id", lambda c: c.goals.list(site_id=1.5, date_from="2026-10-01", date_till="2026-10-31")),
        ("visitor_id", lambda c: c.visitors.get(visitor_id="12")),
        ("numa", lambda c: c.calls.list(date_from="2026-10-01", date_till="2026-10-31", numa="+7 (903) 000-00-00")),
        ("numb", lambda c: c.calls.list(date_from="2026-10-01", date_till="2026-10-31", numb=79030000000)),
        ("only_first", lambda c: c.communications.list(
            site_id=1, date_from="2026-10-01", date_till="2026-10-31", only_first="yes")),
        ("customer_id", lambda c: c.sites.list(customer_id="x")),
        ("domain", lambda c: c.sites.create(domain="", user_phone="74950000000")),
        ("user_phone", lambda c: c.sites.create(domain="a.example", user_phone="")),
        ("cost", lambda c: c.communications.tag_sale(
            communication_id=1, communication_type="call", cost="much", date_time="2026-10-31")),
        ("date_time", lambda c: c.communications.tag_sale(
            communication_id=1, communication_type="call", cost=1, date_time="soon")),
        ("attributes", lambda c: c.customers.create(attributes={})),
        ("attributes", lambda c: c.customers.create(attributes={"name": None})),
        ("region", lambda c: c.numbers.buy(region="")),
    ],
)  # fmt: skip
def test_a_wrong_parameter_is_named_and_nothing_is_sent(
    parameter: str, call: Any, comagic: Comagic, quiet_sandbox: Sandbox
) -> None:
    with pytest.raises(ParameterError, match=rf"^{parameter}(\['name'\])?: expected ") as caught:
        call(comagic)
    assert caught.value.parameter == parameter
    assert quiet_sandbox.requests == []


def test_what_is_given_on_purpose_goes_out(comagic: Comagic, quiet_sandbox: Sandbox) -> None:
    comagic.communications.list(
        site_id=101, ac_id=0, only_first=False, show_not_goal=False, date_from="2026-10-01", date_till="2026-10-02"
    )
    parameters = quiet_sandbox.requests[-1].parameters
    assert (parameters["ac_id"], parameters["only_first"], parameters["show_not_goal"]) == ("0", "false", "false")


def test_a_second_refusal_ends_a_job_of_many_days(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        quiet_sandbox.inject(Fault.error("102401:Unauthorized"), method="stat", times=400)
        with pytest.raises(AuthenticationError):
            comagic.stats.by_date(site_id=101, date_from="2026-01-01", date_till="2026-10-31")
    assert [request.method for request in quiet_sandbox.requests].count("login") < 40
