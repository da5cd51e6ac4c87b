"""Rows: everything comes once and in order, whatever the pages, the periods and the server's quirks."""

import gc
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comagic_sdk import ApiError, DataApi, LimitExceeded, ParameterError, RetryPolicy, Rows, where
from comagic_sdk.concurrency import expand_in_order
from comagic_sdk.data_api.models.reports import CallSession
from comagic_sdk.sandbox import Fault, Sandbox
from comagic_sdk.sandbox.world import Call
from tests.conftest import LAST_DAY, token

FIRST_ID = 2**33
START = datetime(2025, 9, 1)
FOURTEEN_MONTHS = {"date_from": "2025-09-01", "date_till": "2026-10-31"}
NARROW = ["id", "start_time"]


def plant(sandbox: Sandbox, count: int, start: datetime = START, days: float = 426) -> None:
    """Put calls at even distances into the place of all others."""
    step = timedelta(days=days) / count
    sandbox.world.ordinary.calls[:] = [
        Call(
            id=FIRST_ID + number,
            when=start + number * step,
            site_id=101,
            campaign_id=None,
            visit=None,
            number=1,
            contact="79030000000",
            virtual_number="74950100001",
            talk=60,
        )
        for number in range(count)
    ]


@pytest.fixture(scope="module")
def planted_sandbox() -> Iterator[Sandbox]:
    with Sandbox(last_day=LAST_DAY) as sandbox:
        plant(sandbox, 30_000)
        yield sandbox


@pytest.fixture
def calls_sandbox(planted_sandbox: Sandbox) -> Sandbox:
    """A sandbox with 30,000 calls, quiet again."""
    planted_sandbox.clear_faults()
    planted_sandbox.forget_requests()
    planted_sandbox.data_api.calm()
    return planted_sandbox


@pytest.fixture
def client(calls_sandbox: Sandbox) -> Iterator[DataApi]:
    with DataApi(**token(calls_sandbox)) as data_api:
        yield data_api


def calls(client: DataApi, **more: object) -> Rows[CallSession]:
    return client.reports.get_calls_report(**{**FOURTEEN_MONTHS, "fields": NARROW, **more})  # type: ignore[arg-type]


def ids(rows: Rows[CallSession]) -> list[int]:
    return [row.id - FIRST_ID for row in rows if row.id is not None]


@pytest.mark.slow
def test_three_hundred_thousand_calls_come_once_each_in_order_within_the_memory_of_some_pages(
    own_sandbox: Sandbox,
) -> None:
    plant(own_sandbox, 300_000)
    seen = 0
    with DataApi(**token(own_sandbox, max_workers=2)) as client:
        for row in calls(client):
            if seen == 25_000:
                # Somebody calls while the load is under way.
                own_sandbox.world.ordinary.calls.append(
                    Call(FIRST_ID + 300_000, datetime(2026, 10, 31, 23, 59, 59), 101, None, None, 1)
                )
            if seen % 60_000 == 59_999:
                # Two workers look two pages ahead each, one page is being read, and threads hold what they did last.
                assert sum(type(each) is CallSession for each in gc.get_objects()) <= 80_000
            assert row.id == FIRST_ID + seen
            seen += 1
    assert seen == 300_001


def test_a_dead_session_in_the_middle_is_renewed(calls_sandbox: Sandbox) -> None:
    options = calls_sandbox.options()
    login = {"login": options["login"], "password": options["password"], "url": options["data_api_url"]}
    calls_sandbox.inject(Fault.dead_session(), method="get.calls_report", skip=2)
    with DataApi(**login) as client:  # type: ignore[arg-type]
        assert ids(calls(client)) == list(range(30_000))
    assert [request.method for request in calls_sandbox.requests].count("login.user") == 2


@pytest.mark.parametrize("workers", [1, 2, 8])
def test_any_number_of_workers_gives_the_same(calls_sandbox: Sandbox, workers: int) -> None:
    with DataApi(**token(calls_sandbox, max_workers=workers)) as client:
        assert ids(calls(client)) == list(range(30_000))
        assert ids(calls(client, sort="-start_time")) == list(range(30_000))[::-1]


@pytest.mark.parametrize(
    ("limit", "offset"),
    [(0, 0), (1, 0), (5, 3), (None, 29_990), (12_000, 0), (12_000, 7_500), (7, 6_330), (10, 30_000), (10, 99_999)],
)
def test_limit_and_offset_are_of_the_whole_answer(client: DataApi, limit: int | None, offset: int) -> None:
    rows = calls(client, limit=limit, offset=offset)
    expected = list(range(30_000))[offset : None if limit is None else offset + limit]
    assert ids(rows) == expected
    assert rows.count() == len(expected)
    first = rows.first()
    assert (first and first.id) == (FIRST_ID + expected[0] if expected else None)


def test_a_small_limit_asks_for_no_more(client: DataApi, calls_sandbox: Sandbox) -> None:
    assert len(calls(client, limit=3).all()) == 3
    assert [request.params["limit"] for request in calls_sandbox.requests] == [3]


def test_counting_loads_no_rows(client: DataApi, calls_sandbox: Sandbox) -> None:
    assert calls(client).count() == 30_000
    assert {request.params["limit"] for request in calls_sandbox.requests} == {1}


def test_nothing_is_asked_before_the_rows_are_used_and_each_use_asks_anew(
    client: DataApi, calls_sandbox: Sandbox
) -> None:
    rows = calls(client, limit=2)
    assert calls_sandbox.requests == []
    assert ids(rows) == ids(rows) == [0, 1]
    assert len(calls_sandbox.requests) == 2


def test_short_pages_and_a_server_that_does_not_count(client: DataApi, calls_sandbox: Sandbox) -> None:
    calls_sandbox.data_api.short_pages = True
    assert ids(calls(client)) == list(range(30_000))
    calls_sandbox.data_api.says_total = False
    assert ids(calls(client)) == list(range(30_000))
    assert calls(client, limit=9_000).count() == 9_000


def test_a_server_that_includes_the_last_moment_gives_no_row_twice(own_sandbox: Sandbox) -> None:
    # One call each midnight: on every seam between two periods there is one.
    plant(own_sandbox, 426)
    own_sandbox.data_api.inclusive = True
    with DataApi(**token(own_sandbox)) as client:
        assert ids(calls(client)) == list(range(426))


@pytest.mark.slow
def test_a_period_with_too_many_rows_is_halved(own_sandbox: Sandbox) -> None:
    plant(own_sandbox, 130_000, datetime(2026, 10, 1), days=20)
    with DataApi(**token(own_sandbox)) as client:
        rows = calls(client, date_from="2026-10-01")
        assert ids(rows) == list(range(130_000))
        assert all(request.params["offset"] <= 100_000 for request in own_sandbox.requests)
        assert ids(calls(client, date_from="2026-10-01", offset=125_000)) == list(range(125_000, 130_000))
        assert ids(calls(client, date_from="2026-10-01", sort="-start_time", limit=3)) == [129_999, 129_998, 129_997]


def test_too_many_rows_of_one_second_are_said_and_not_lost(own_sandbox: Sandbox) -> None:
    plant(own_sandbox, 120_000, datetime(2026, 10, 1), days=0)
    with DataApi(**token(own_sandbox)) as client, pytest.raises(ApiError, match=r"100,000th.*narrow"):
        calls(client, date_from="2026-10-01 00:00:00", date_till="2026-10-01 00:00:02").all()


def test_periods_are_as_long_as_the_method_allows(client: DataApi, calls_sandbox: Sandbox) -> None:
    client.reports.get_chat_messages_report(date_from="2026-08-01", date_till="2026-10-31").all()
    asked = [(request.params["date_from"], request.params["date_till"]) for request in calls_sandbox.requests]
    bounds = sorted({moment for pair in asked for moment in pair})
    assert (bounds[0], bounds[-1]) == ("2026-08-01 00:00:00", "2026-11-01 00:00:00")
    assert sorted(set(asked)) == list(pairwise(bounds))
    days = [datetime.fromisoformat(till) - datetime.fromisoformat(since) for since, till in asked]
    assert max(days) == timedelta(days=30)


def test_an_order_that_stretches_cannot_keep_is_refused_before_sending(client: DataApi, calls_sandbox: Sandbox) -> None:
    with pytest.raises(ParameterError, match=r"sort: .*90 days.*start_time"):
        calls(client, sort="virtual_phone_number")
    assert calls_sandbox.requests == []
    assert calls(client, date_from="2026-10-01", sort="virtual_phone_number").count() > 0


@pytest.mark.parametrize(("name", "value"), [("limit", -1), ("limit", "10"), ("offset", -1), ("offset", 1.5)])
def test_a_wrong_limit_or_offset_is_named(client: DataApi, name: str, value: object) -> None:
    with pytest.raises(ParameterError, match=f"{name}: expected a whole number from 0 up"):
        calls(client, **{name: value})


def test_a_minute_limit_only_delays(calls_sandbox: Sandbox) -> None:
    calls_sandbox.data_api.limits.minute = 2
    calls_sandbox.data_api.limits.minute_seconds = 0.5
    with DataApi(**token(calls_sandbox, retry=RetryPolicy(attempts=9), max_workers=2)) as client:
        assert ids(calls(client)) == list(range(30_000))
    assert any(request.status == 200 and not request.executed for request in calls_sandbox.requests)


def test_a_day_limit_ends_the_load_and_tells_the_seconds(calls_sandbox: Sandbox) -> None:
    calls_sandbox.data_api.limits.day = 2
    seen: list[int] = []
    with DataApi(**token(calls_sandbox, max_workers=1)) as client:
        rows = calls(client)
        with pytest.raises(LimitExceeded) as caught:
            seen.extend(row.id - FIRST_ID for row in rows if row.id is not None)
    assert caught.value.retry_after == 30_111
    assert caught.value.params == {"limit_type": "day", "limit_max_value": 2}
    assert seen == list(range(len(seen)))
    assert seen


def test_other_lists_go_on_behind_the_last_key_where_offsets_end(own_sandbox: Sandbox) -> None:
    accounts = own_sandbox.data_api.tables(own_sandbox.world.ordinary)["crm_accounts"].rows(own_sandbox.world.ordinary)
    accounts[:] = [{"id": number, "name": f"CRM {number}"} for number in range(125_000)]
    with DataApi(**token(own_sandbox)) as client:
        assert [row.id for row in client.crm.get_crm_accounts(fields=["id"])] == list(range(125_000))
        later = client.crm.get_crm_accounts(filter=where("id") > 124_990, fields=["id"])
        assert [row.id for row in later] == list(range(124_991, 125_000))


def test_pages_and_dicts(client: DataApi) -> None:
    rows = calls(client, limit=12_000)
    assert [row.id for page in rows.pages() for row in page] == [row.id for row in rows]
    dicts = calls(client, limit=2).to_dicts()
    assert dicts[0]["start_time"] == START
    assert repr(rows) == "<Rows of get.calls_report>"
    assert rows.first() == rows.all()[0]


def test_a_load_can_be_left_in_the_middle(client: DataApi, calls_sandbox: Sandbox) -> None:
    for row in calls(client):
        assert row.id == FIRST_ID
        break
    assert len(calls_sandbox.requests) <= 9


def test_loading_the_same_period_twice_gives_the_same(client: DataApi) -> None:
    rows = client.reports.get_communications_report(date_from="2026-10-01", date_till=LAST_DAY)
    assert rows.to_dicts() == rows.to_dicts() != []


@given(
    tree=st.recursive(st.just([]), lambda inner: st.lists(inner, max_size=4), max_leaves=40),
    workers=st.integers(1, 4),
)
@settings(deadline=None, max_examples=50)
def test_found_work_comes_right_behind_what_found_it(tree: list[object], workers: int) -> None:
    def numbered(node: list[object]) -> Iterator[list[object]]:
        yield node
        for inner in node:
            assert isinstance(inner, list)
            yield from numbered(inner)

    def work(node: object) -> tuple[int, list[object]]:
        assert isinstance(node, list)
        return id(node), node

    assert list(expand_in_order(work, tree, workers)) == [id(node) for node in list(numbered(tree))[1:]]


def test_dates_are_read_as_everywhere(calls_sandbox: Sandbox) -> None:
    with DataApi(**token(calls_sandbox, timezone="Europe/Moscow")) as client:
        row = client.reports.get_calls_report(
            date_from=date(2026, 10, 1), date_till="2026-10-01T12:00:00+03:00"
        ).first()
        assert row is not None
        assert row.start_time is not None
        assert row.start_time.utcoffset() == timedelta(hours=3)
    with DataApi(**token(calls_sandbox)) as naive, pytest.raises(ParameterError, match=r"date_till.*without a zone"):
        naive.reports.get_calls_report(date_from=date(2026, 10, 1), date_till="2026-10-01T12:00:00+03:00")
