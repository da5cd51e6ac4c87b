"""How requests travel: one pool, the user's session, long addresses, many threads, big numbers."""

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from comagic_sdk import Comagic, __version__
from comagic_sdk.operation import Envelope
from comagic_sdk.resources.base import AccountOperation
from comagic_sdk.sandbox import Fault, Sandbox
from tests.conftest import quick


def test_one_connection_serves_call_after_call(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        for _ in range(5):
            comagic.sites.list()
        comagic.tags.list()
    assert len(quiet_sandbox.requests) == 8
    assert len({request.connection for request in quiet_sandbox.requests}) == 1


def test_a_job_takes_no_more_connections_than_workers(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox, max_workers=3)) as comagic:
        comagic.stats.by_date(site_id=101, date_from="2026-09-01", date_till="2026-10-31")
    assert len({request.connection for request in quiet_sandbox.requests}) <= 3


def test_the_users_own_session_is_used_as_it_is(quiet_sandbox: Sandbox) -> None:
    session = requests.Session()
    session.headers["X-From"] = "my proxy"
    before = (dict(session.headers), dict(session.adapters), dict(session.params), session.auth)
    with Comagic(**quick(quiet_sandbox), session=session) as comagic:
        comagic.sites.list()
    assert (dict(session.headers), dict(session.adapters), dict(session.params), session.auth) == before
    assert {request.headers["X-From"] for request in quiet_sandbox.requests} == {"my proxy"}
    connection = quiet_sandbox.requests[0].connection
    assert session.get(quiet_sandbox.url + "/system/media/talk/1/" + "0" * 32 + "/", timeout=5).status_code == 404
    assert quiet_sandbox.requests[-1].connection == connection, "closing the client has not closed the session"
    session.close()


def test_who_is_asking_is_told(comagic: Comagic, quiet_sandbox: Sandbox) -> None:
    comagic.sites.list()
    for request in quiet_sandbox.requests:
        assert request.headers["User-Agent"].startswith(f"comagic-sdk/{__version__} Python/3.")
        assert request.headers["Accept"] == "application/json"


def test_a_read_with_a_long_address_goes_as_a_form(comagic: Comagic, quiet_sandbox: Sandbox) -> None:
    long = "7" * 1990
    assert comagic.calls.list(date_from="2026-10-01", date_till="2026-10-31", numa=long) == []
    request = quiet_sandbox.requests[-1]
    assert (request.verb, request.query) == ("POST", {})
    assert request.form["action"] == "GET"
    assert request.form["numa"] == long
    assert comagic.calls.list(date_from="2026-10-01", date_till="2026-10-31", numa="7" * 1500) == []
    assert quiet_sandbox.requests[-1].verb == "GET"


def test_such_a_read_is_still_repeated(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        quiet_sandbox.inject(Fault.reset_before_reply(), method="call")
        assert comagic.calls.list(date_from="2026-10-01", date_till="2026-10-31", numa="7" * 1990) == []
    assert [request.method for request in quiet_sandbox.requests].count("call") == 2


def test_big_ids_come_through_whole(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        calls = comagic.calls.list(date_from="2026-10-01", date_till="2026-10-31")
        assert min(call.id for call in calls) > 2**31
        assert min(call.visitor_id for call in calls if call.visitor_id) > 2**32
        assert min(call.session_id for call in calls if call.session_id) > 2**33
        huge = 2**63 + 1
        quiet_sandbox.inject(Fault.wrong_type("id", huge), method="call")
        assert comagic.calls.list(date_from="2026-10-30", date_till="2026-10-30")[0].id == huge


def test_a_hidden_number_stays_what_it_is(comagic: Comagic) -> None:
    calls = comagic.calls.list(date_from="2026-01-01", date_till="2026-10-31")
    assert "" in {call.numa for call in calls}
    assert None in {call.visitor_id for call in calls}
    assert None in {call.duration for call in calls}
    assert {"postponed", "normal", "lost"} == {
        call.status for call in comagic.calls.list(date_from="2025-11-21", date_till="2025-12-31")
    }


def test_every_recording_of_a_call_is_listed(comagic: Comagic) -> None:
    october: dict[str, Any] = {"date_from": "2026-10-01", "date_till": "2026-10-31"}
    calls = comagic.calls.list(**october)
    records = comagic.calls.records(**october)
    assert {len(call.record_urls) for call in calls} == {0, 1, 2}
    assert [(record.call_id, record.url) for record in records] == [
        (call.id, url) for call in calls for url in call.record_urls
    ]
    double = next(call for call in calls if len(call.record_urls) == 2)
    assert len({record.url for record in records if record.call_id == double.id}) == 2
    assert all(link.startswith("//") for call in calls for link in call.file_link or ())


def test_sixteen_threads_share_a_client(quiet_sandbox: Sandbox) -> None:
    jobs: list[Callable[[Comagic], object]] = [
        lambda c: c.sites.list(),
        lambda c: c.tags.list(),
        lambda c: c.calls.list(date_from="2026-10-30", date_till="2026-10-30"),
        lambda c: c.goals.list(site_id=101, date_from="2026-10-01", date_till="2026-10-31"),
    ]
    with Comagic(**quick(quiet_sandbox)) as comagic:
        expected = [job(comagic) for job in jobs]
        with ThreadPoolExecutor(16) as pool:
            results = list(pool.map(lambda number: jobs[number % 4](comagic), range(64)))
    assert results == expected * 16


def test_first_use_of_everything_in_eight_threads_at_once() -> None:
    # In a process of its own, because here everything has been used already.
    program = """
import threading, warnings
warnings.simplefilter("error")
from comagic_sdk import Comagic
from comagic_sdk.sandbox import Sandbox
NAMES = ("customers", "sites", "campaigns", "tags", "stats", "communications", "goals", "calls", "chats",
         "offline_messages", "visitors", "numbers")
with Sandbox() as sandbox, Comagic(**sandbox.options()) as comagic:
    barrier, wrong = threading.Barrier(8), []
    def work():
        barrier.wait()
        try:
            for name in NAMES:
                getattr(comagic, name)
            calls = comagic.calls.list(date_from=sandbox.world.last_day, date_till=sandbox.world.last_day)
            assert calls and all(type(call.id) is int for call in calls)
        except BaseException as error:
            wrong.append(error)
    threads = [threading.Thread(target=work) for _ in range(8)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert not wrong, wrong
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_the_plain_json_of_an_operation_can_be_had(comagic: Comagic) -> None:
    class ListTagsPlainly(AccountOperation[Any]):
        wire_name = "tag"
        reads_only = True
        reply = Envelope[Any]

    rows = comagic.transport.fetch(ListTagsPlainly())
    assert [row["id"] for row in rows] == [tag.id for tag in comagic.tags.list()]


def test_the_callers_own_dict_stays_as_it_was(own_sandbox: Sandbox) -> None:
    attributes: dict[str, str | int] = {"name": "x", "limit": 1}
    with Comagic(**quick(own_sandbox, **own_sandbox.agency_options())) as comagic:
        comagic.customers.create(attributes=attributes)
    assert attributes == {"name": "x", "limit": 1}


def test_the_same_period_twice_gives_the_same(comagic: Comagic) -> None:
    first, second = (comagic.calls.list(date_from="2026-10-01", date_till="2026-10-31") for _ in range(2))
    assert first == second


@pytest.mark.parametrize("code", [201, 202])
def test_another_good_status_is_good(code: int, quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        quiet_sandbox.inject(Fault.status(code, body=b'{"data": [{"id": 1, "domain": "a.example"}], "success": true}'))
        assert [site.domain for site in comagic.sites.list()] == ["a.example"]
