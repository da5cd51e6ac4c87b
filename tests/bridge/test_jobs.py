"""Every job gives equal models through both backends, field by field, but for what the field table names."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from comagic_sdk import Comagic
from comagic_sdk.bridge.fields import TABLES
from comagic_sdk.models import Model
from comagic_sdk.sandbox import Sandbox
from tests.conftest import quick

MONTH: dict[str, Any] = {"date_from": "2026-10-01", "date_till": "2026-10-31"}
Clients = tuple[Comagic, Comagic]
# What the table says of these fields is looked at closely below.
LOOSE: dict[str, Callable[[Any, Any], bool]] = {
    "visits_count": lambda rest, data: data == rest or (rest, data) == (0, None),
    "call_date": lambda rest, data: data == rest.replace(microsecond=0),
    "duration": lambda rest, data: data == (rest or 0),
}


@pytest.fixture
def clients(quiet_sandbox: Sandbox) -> Iterator[Clients]:
    with (
        Comagic(**quick(quiet_sandbox), backend="rest", on_drift="raise") as rest,
        Comagic(**quick(quiet_sandbox), backend="data", on_drift="raise") as data,
    ):
        yield rest, data


def compare(kind: str, rest: list[Any], data: list[Any]) -> None:
    """Compare rows field by field; a field that the table says differs is compared by its own rule or not at all."""
    assert len(rest) == len(data)
    for left, right in zip(rest, data, strict=True):
        assert type(left) is type(right)
        for field in TABLES[kind]:
            one, other = getattr(left, field.name), getattr(right, field.name)
            if not field.sources:
                assert other is None, field.name
            elif field.name in LOOSE:
                assert LOOSE[field.name](one, other), (field.name, one, other)
            elif (kind, field.name) not in {("goal", "communication_type"), ("communication", "communication_type")}:
                assert one == other, (field.name, one, other)


def some(clients: Clients) -> dict[str, Any]:
    """A site, a campaign, a tag, a visitor and numbers of the month."""
    rest, _ = clients
    calls = rest.calls.list(**MONTH)
    incoming = next(call for call in calls if call.visitor_id and call.tags and call.direction == "in" and call.numa)
    outgoing = next(call for call in calls if call.direction == "out")
    return {
        "site_id": incoming.site_id,
        "ac_id": incoming.ac_id,
        "tag_id": (incoming.tags or [0])[0],
        "visitor_id": incoming.visitor_id,
        "call_id": incoming.id,
        "numa": incoming.numa,
        "numb": incoming.numb,
        "outgoing": outgoing,
    }


LISTS: list[tuple[str, Callable[[Comagic], list[Any]]]] = [
    ("site", lambda comagic: comagic.sites.list()),
    ("tag", lambda comagic: comagic.tags.list()),
    ("ac", lambda comagic: comagic.campaigns.list()),
]


@pytest.mark.parametrize(("kind", "ask"), LISTS)
def test_what_an_account_has_is_the_same(kind: str, ask: Callable[[Comagic], list[Model]], clients: Clients) -> None:
    rest, data = clients
    assert ask(rest)
    compare(kind, ask(rest), ask(data))


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("call", [(), ("site_id",), ("ac_id",), ("tag_id",), ("visitor_id",), ("call_id",), ("numa",), ("numb",)]),
        ("call", [("site_id", "tag_id", "numb")]),
        ("communication", [("site_id",), ("site_id", "ac_id"), ("site_id", "tag_id")]),
        ("goal", [("site_id",), ("site_id", "ac_id"), ("site_id", "visitor_id")]),
        ("chat", [(), ("site_id",), ("ac_id",), ("tag_id",), ("visitor_id",)]),
        ("offline_message", [(), ("site_id",), ("ac_id",), ("tag_id",), ("visitor_id",)]),
        ("ac", [("site_id",)]),
    ],
)
def test_a_month_is_the_same_by_every_filter(kind: str, names: list[tuple[str, ...]], clients: Clients) -> None:
    rest, data = clients
    found = some(clients)
    attribute = {"ac": "campaigns"}.get(kind, f"{kind}s")
    period = {} if kind == "ac" else MONTH
    sizes: list[int] = []
    for given in names:
        asked = {**period, **{name: found[name] for name in given}}
        left = getattr(rest, attribute).list(**asked)
        compare(kind, left, getattr(data, attribute).list(**asked))
        sizes.append(len(left))
    assert max(sizes) > 0


def test_the_roles_of_an_outgoing_call_are_swapped(clients: Clients) -> None:
    rest, data = clients
    outgoing = some(clients)["outgoing"]
    for asked in ({"direction": "out"}, {"direction": "in"}, {"numa": outgoing.numa}, {"numb": outgoing.numb}):
        left = rest.calls.list(**MONTH, **asked)
        assert left
        compare("call", left, data.calls.list(**MONTH, **asked))
    (mirrored,) = data.calls.list(**MONTH, call_id=outgoing.id)
    assert (mirrored.numa, mirrored.numb) == (outgoing.numa, outgoing.numb)


@pytest.mark.parametrize("asked", [{"show_not_goal": True}, {"only_first": True}, {"user_id": None}])
def test_the_filters_that_have_another_shape(asked: dict[str, Any], clients: Clients) -> None:
    rest, data = clients
    site_id = rest.sites.list()[0].id
    if "user_id" in asked:
        employee = data.data_api.employees.get_employees().all()[0].id
        compare("chat", rest.chats.list(**MONTH, user_id=employee), data.chats.list(**MONTH, user_id=employee))
        return
    left = rest.communications.list(site_id=site_id, **MONTH, **asked)
    assert len(left) != len(rest.communications.list(site_id=site_id, **MONTH))
    compare("communication", left, data.communications.list(site_id=site_id, **MONTH, **asked))


def test_goals_by_the_goal(clients: Clients) -> None:
    rest, data = clients
    site_id = rest.sites.list()[0].id
    left = rest.goals.list(site_id=site_id, **MONTH, goal_id=7)
    assert left
    compare("goal", left, data.goals.list(site_id=site_id, **MONTH, goal_id=7))


def test_recordings_have_the_same_addresses_and_the_same_bytes(clients: Clients, tmp_path: Any) -> None:
    rest, data = clients
    day: dict[str, Any] = {"date_from": "2026-10-05", "date_till": "2026-10-05"}
    assert rest.calls.records(**day) == data.calls.records(**day)
    saved = data.calls.download_records(folder=tmp_path, **day)
    assert saved
    assert {each.status for each in saved} == {"saved"}


def test_messages_of_a_chat(clients: Clients) -> None:
    rest, data = clients
    chat_id = rest.chats.list(**MONTH)[0].id
    assert chat_id is not None
    left, right = rest.chats.list_messages(chat_id=chat_id), data.chats.list_messages(chat_id=chat_id)
    assert [each.id for each in left] == [each.id for each in right]
    assert [(each.model_extra or {})["text"] for each in left] == [(each.model_extra or {})["text"] for each in right]


def test_statistics_are_the_same_for_the_period_by_day_and_by_campaign(clients: Clients) -> None:
    rest, data = clients
    # The three that the sandbox begins with: other tests may have made more.
    for site in rest.sites.list()[:3]:
        campaigns = rest.campaigns.list(site_id=site.id)
        for ac_id in (None, campaigns[0].id):
            asked: dict[str, Any] = {"site_id": site.id, "ac_id": ac_id, **MONTH}
            assert rest.stats.summary(**asked) == data.stats.summary(**asked)
            assert rest.stats.by_date(**asked) == data.stats.by_date(**asked)
    assert sum(day.counters["sales"] for day in data.stats.by_date(site_id=site.id, **MONTH)) > 0


def test_a_day_that_is_cut_in_two_is_counted_where_it_belongs(clients: Clients) -> None:
    rest, data = clients
    asked: dict[str, Any] = {
        "site_id": rest.sites.list()[0].id,
        "date_from": datetime(2026, 10, 5, 13),
        "date_till": datetime(2026, 10, 7, 11, 30),
    }
    left = data.stats.by_date(**asked)
    assert [day.date for day in left] == [date(2026, 10, 5), date(2026, 10, 6), date(2026, 10, 7)]
    assert left == rest.stats.by_date(**asked)


def test_an_agency_gets_its_customers_and_theirs(quiet_sandbox: Sandbox) -> None:
    options: dict[str, Any] = {**quiet_sandbox.agency_options()}
    with Comagic(**options, backend="rest") as rest, Comagic(**options, backend="data") as data:
        customers = rest.customers.list()
        assert customers
        compare("customer_list", customers, data.customers.list())
        for customer in customers:
            compare("site", rest.sites.list(customer_id=customer.id), data.sites.list(customer_id=customer.id))
            asked: dict[str, Any] = {**MONTH, "customer_id": customer.id}
            compare("call", rest.calls.list(**asked), data.calls.list(**asked))


def test_tags_and_sales_set_by_one_backend_show_by_the_other(own_sandbox: Sandbox) -> None:
    with (
        Comagic(**quick(own_sandbox), backend="rest") as rest,
        Comagic(**quick(own_sandbox), backend="data") as data,
    ):
        call = next(call for call in rest.calls.list(**MONTH) if not call.tags)
        tag_id = rest.tags.list()[-1].id
        about: dict[str, Any] = {"communication_id": call.id, "communication_type": "call"}
        for _ in range(2):  # the second time changes nothing
            data.communications.tag(**about, tag_id=tag_id)
        data.communications.tag_sale(**about, cost=1234, date_time="2026-10-30 12:00")
        (seen,) = rest.calls.list(**MONTH, call_id=call.id)
        assert (seen.tags, seen.sale_cost) == ([tag_id], Decimal(1234))
        for _ in range(2):
            data.communications.untag(**about, tag_id=tag_id)
        (seen,) = rest.calls.list(**MONTH, call_id=call.id)
        assert seen.tags == []


def test_times_carry_the_account_s_zone(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox), backend="data", timezone="Asia/Yekaterinburg") as data:
        call = data.calls.list(**MONTH)[0]
        assert str(call.call_date.tzinfo) == "Asia/Yekaterinburg"
        site_id = data.sites.list()[0].id
        assert len(data.stats.by_date(site_id=site_id, **MONTH)) == 31


REQUESTS: list[tuple[str, Callable[[Comagic, int], object], dict[str, int]]] = [
    ("customers", lambda comagic, _: comagic.tags.list(), {"get.tags": 1}),
    ("sites", lambda comagic, _: comagic.sites.list(), {"get.sites": 1}),
    ("campaigns", lambda comagic, site: comagic.campaigns.list(site_id=site), {"get.campaigns": 1}),
    (
        "communications",
        lambda comagic, site: comagic.communications.list(site_id=site, **MONTH),
        {"get.communications_report": 1},
    ),
    ("goals", lambda comagic, site: comagic.goals.list(site_id=site, **MONTH), {"get.goals_report": 1}),
    ("calls", lambda comagic, _: comagic.calls.list(**MONTH), {"get.calls_report": 1}),
    ("records", lambda comagic, _: comagic.calls.records(**MONTH), {"get.calls_report": 1}),
    ("chats", lambda comagic, _: comagic.chats.list(**MONTH), {"get.chats_report": 1}),
    (
        "offline_messages",
        lambda comagic, _: comagic.offline_messages.list(**MONTH),
        {"get.offline_messages_report": 1},
    ),
    (
        "summary",
        lambda comagic, site: comagic.stats.summary(site_id=site, **MONTH),
        {
            "get.visitor_sessions_report": 1,
            "get.calls_report": 2,
            "get.chats_report": 1,
            "get.offline_messages_report": 1,
            "get.goals_report": 1,
            "get.communications_report": 1,
        },
    ),
    (
        "by_date",
        lambda comagic, site: comagic.stats.by_date(site_id=site, **MONTH),
        {
            "get.visitor_sessions_report": 1,
            "get.calls_report": 1,
            "get.chats_report": 1,
            "get.offline_messages_report": 1,
            "get.goals_report": 1,
            "get.communications_report": 1,
        },
    ),
]


@pytest.mark.parametrize(("name", "work", "expected"), REQUESTS)
def test_a_month_takes_no_more_requests_than_stated(
    name: str, work: Callable[[Comagic, int], object], expected: dict[str, int], quiet_sandbox: Sandbox
) -> None:
    with Comagic(**quick(quiet_sandbox), backend="data") as comagic:
        site_id = comagic.sites.list()[0].id
        quiet_sandbox.forget_requests()
        work(comagic, site_id)
    sent = Counter(request.method for request in quiet_sandbox.requests)
    del sent["logout.user"]
    assert sent == expected, name


def test_the_server_counts_where_it_can(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox), backend="data") as comagic:
        site_id = comagic.sites.list()[0].id
        quiet_sandbox.forget_requests()
        comagic.stats.summary(site_id=site_id, date_from="2026-10-01", date_till="2026-10-31")
    limits = {
        request.method: request.params["limit"] for request in quiet_sandbox.requests if "limit" in request.params
    }
    assert {
        limits[name] for name in limits if name not in {"get.visitor_sessions_report", "get.communications_report"}
    } == {1}
