"""Each of the 35 methods over HTTP: what goes over the wire, and what comes back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from comagic_sdk import (
    Call,
    Campaign,
    Chat,
    Comagic,
    Communication,
    Customer,
    GoalEvent,
    OfflineMessage,
    Site,
    SummaryStat,
    Tag,
    Visitor,
    WriteResult,
)
from comagic_sdk.models import (
    AdvertisingSale,
    CallDetailRecord,
    CampaignConditionGroup,
    ChatMessage,
    Model,
    Person,
    TariffPlan,
    VisitorSession,
)
from comagic_sdk.sandbox import Sandbox
from tests.conftest import LAST_DAY, QUICK

OCTOBER = {"date_from": "2026-10-01", "date_till": date(2026, 10, 31)}
OCTOBER_ON_WIRE = {"date_from": "2026-10-01 00:00:00", "date_till": "2026-11-01 00:00:00"}


@dataclass(frozen=True)
class Ids:
    """Identifiers that exist in the sandbox."""

    site: int
    campaign: int
    tag: int
    call: Call
    chat: int
    goal: GoalEvent
    customer: int


@dataclass(frozen=True)
class Case:
    """A method, how it is called, and what must go over the wire."""

    wire_name: str
    verb: str
    call: Callable[[Comagic, Ids], Any]
    parameters: Callable[[Ids], dict[str, str]]
    gives: type[Model]
    rows: bool = True
    agency: bool = False


def reads(wire_name: str, gives: type[Model], call: Any, parameters: Any = lambda _: {}, **more: Any) -> Case:
    return Case(wire_name, "GET", call, parameters, gives, **more)


def writes(wire_name: str, call: Any, parameters: Any, **more: Any) -> Case:
    return Case(wire_name, "POST", call, parameters, WriteResult, rows=False, **more)


CASES = [
    reads("customer_list", Customer, lambda c, _: c.customers.list(), agency=True),
    reads("agent_tp", TariffPlan, lambda c, _: c.customers.list_tariff_plans(), agency=True),
    writes(
        "create_agent_customer",
        lambda c, _: c.customers.create(attributes={"name": "Новый", "limit": 5, "active": True}),
        lambda _: {"name": "Новый", "limit": "5", "active": "true"},
        agency=True,
    ),
    writes(
        "activate_agent_customer",
        lambda c, i: c.customers.activate(customer_id=i.customer),
        lambda i: {"customer_id": str(i.customer)},
        agency=True,
    ),
    reads("site", Site, lambda c, _: c.sites.list()),
    reads(
        "site",
        Site,
        lambda c, i: c.sites.list(customer_id=i.customer),
        lambda i: {"customer_id": str(i.customer)},
        agency=True,
    ),
    writes(
        "create_site",
        lambda c, _: c.sites.create(domain="новый.example", user_phone="74950000001", target_call_min_duration=0),
        lambda _: {"domain": "новый.example", "user_phone": "74950000001", "target_call_min_duration": "0"},
    ),
    reads("ac", Campaign, lambda c, i: c.campaigns.list(site_id=i.site), lambda i: {"site_id": str(i.site)}),
    writes(
        "create_ac",
        lambda c, i: c.campaigns.create(site_id=i.site, name='Осень "26" & Co'),
        lambda i: {"site_id": str(i.site), "name": 'Осень "26" & Co'},
    ),
    reads(
        "ac_condition",
        CampaignConditionGroup,
        lambda c, i: c.campaigns.list_condition_groups(ac_id=i.campaign),
        lambda i: {"id": str(i.campaign)},
    ),
    writes(
        "create_ac_condition_group",
        lambda c, i: c.campaigns.create_condition_group(ac_id=i.campaign, name="Group"),
        lambda i: {"ac_id": str(i.campaign), "name": "Group"},
    ),
    reads("tag", Tag, lambda c, _: c.tags.list()),
    writes("buy_number", lambda c, _: c.numbers.buy(region="Москва"), lambda _: {"region": "Москва"}),
    writes("create_numa_list", lambda c, _: c.numbers.create_numa_list(name="Black"), lambda _: {"name": "Black"}),
    reads(
        "stat",
        SummaryStat,
        lambda c, i: c.stats.summary(site_id=i.site, ac_id=i.campaign, **OCTOBER),
        lambda i: {"site_id": str(i.site), "ac_id": str(i.campaign), **OCTOBER_ON_WIRE},
        rows=False,
    ),
    reads(
        "communication",
        Communication,
        lambda c, i: c.communications.list(site_id=i.site, **OCTOBER),
        lambda i: {"site_id": str(i.site), **OCTOBER_ON_WIRE},
    ),
    reads(
        "communication",
        Communication,
        lambda c, i: c.communications.list(
            site_id=i.site, ac_id=i.campaign, tag_id=i.tag, show_not_goal=True, only_first=False, **OCTOBER
        ),
        lambda i: {
            "site_id": str(i.site),
            "ac_id": str(i.campaign),
            "tag_id": str(i.tag),
            "show_not_goal": "true",
            "only_first": "false",
            **OCTOBER_ON_WIRE,
        },
    ),
    reads(
        "goal",
        GoalEvent,
        lambda c, i: c.goals.list(site_id=i.goal.site_id or 0, **OCTOBER),
        lambda i: {"site_id": str(i.goal.site_id), **OCTOBER_ON_WIRE},
    ),
    reads(
        "goal",
        GoalEvent,
        lambda c, i: c.goals.list(
            site_id=i.site, goal_id=7, ac_id=i.campaign, tag_id=i.tag, visitor_id=i.goal.visitor_id, **OCTOBER
        ),
        lambda i: {
            "site_id": str(i.site),
            "id": "7",
            "ac_id": str(i.campaign),
            "tag_id": str(i.tag),
            "visitor_id": str(i.goal.visitor_id),
            **OCTOBER_ON_WIRE,
        },
    ),
    reads("call", Call, lambda c, _: c.calls.list(**OCTOBER), lambda _: OCTOBER_ON_WIRE),
    reads(
        "call",
        Call,
        lambda c, i: c.calls.list(
            call_id=i.call.id,
            site_id=i.call.site_id,
            ac_id=i.call.ac_id,
            tag_id=(i.call.tags or [0])[0],
            visitor_id=i.call.visitor_id,
            direction="in",
            numa=i.call.numa,
            numb=i.call.numb,
            **OCTOBER,
        ),
        lambda i: {
            "id": str(i.call.id),
            "site_id": str(i.call.site_id),
            "ac_id": str(i.call.ac_id),
            "tag_id": str((i.call.tags or [0])[0]),
            "visitor_id": str(i.call.visitor_id),
            "direction": "in",
            "numa": i.call.numa,
            "numb": i.call.numb,
            **OCTOBER_ON_WIRE,
        },
    ),
    reads(
        "get_cdr_in",
        CallDetailRecord,
        lambda c, i: c.calls.list_cdr_in(call_id=i.call.id, **OCTOBER),
        lambda i: {"id": str(i.call.id), **OCTOBER_ON_WIRE},
    ),
    reads("get_cdr_out", CallDetailRecord, lambda c, _: c.calls.list_cdr_out(**OCTOBER), lambda _: OCTOBER_ON_WIRE),
    reads(
        "chat",
        Chat,
        lambda c, i: c.chats.list(site_id=i.site, **OCTOBER),
        lambda i: {"site_id": str(i.site), **OCTOBER_ON_WIRE},
    ),
    reads(
        "chat",
        Chat,
        lambda c, i: c.chats.list(
            site_id=i.site, ac_id=i.campaign, tag_id=i.tag, visitor_id=2**40, user_id=1, **OCTOBER
        ),
        lambda i: {
            "site_id": str(i.site),
            "ac_id": str(i.campaign),
            "tag_id": str(i.tag),
            "visitor_id": str(2**40),
            "user_id": "1",
            **OCTOBER_ON_WIRE,
        },
    ),
    reads(
        "chat_messages",
        ChatMessage,
        lambda c, i: c.chats.list_messages(chat_id=i.chat),
        lambda i: {"chat_id": str(i.chat)},
    ),
    reads(
        "chat_message",
        ChatMessage,
        lambda c, i: c.chats.list_messages(chat_id=i.chat, method="chat_message"),
        lambda i: {"chat_id": str(i.chat)},
    ),
    reads(
        "offline_message",
        OfflineMessage,
        lambda c, _: c.offline_messages.list(**OCTOBER),
        lambda _: OCTOBER_ON_WIRE,
    ),
    reads(
        "offline_message",
        OfflineMessage,
        lambda c, i: c.offline_messages.list(
            site_id=i.site, ac_id=i.campaign, tag_id=i.tag, visitor_id=2**40, **OCTOBER
        ),
        lambda i: {
            "site_id": str(i.site),
            "ac_id": str(i.campaign),
            "tag_id": str(i.tag),
            "visitor_id": str(2**40),
            **OCTOBER_ON_WIRE,
        },
    ),
    writes(
        "tag_communication",
        lambda c, i: c.communications.tag(communication_id=i.call.id, communication_type="call", tag_id=i.tag),
        lambda i: {"object_id": str(i.call.id), "object_type": "call", "mark_id": str(i.tag)},
    ),
    writes(
        "tag_communicatiom",
        lambda c, i: c.communications.tag(
            communication_id=i.call.id, communication_type="call", tag_id=i.tag, method="tag_communicatiom"
        ),
        lambda i: {"object_id": str(i.call.id), "object_type": "call", "mark_id": str(i.tag)},
    ),
    writes(
        "untag_communication",
        lambda c, i: c.communications.untag(communication_id=i.call.id, communication_type="call", tag_id=i.tag),
        lambda i: {"object_id": str(i.call.id), "object_type": "call", "mark_id": str(i.tag)},
    ),
    writes(
        "tag_communication_sale",
        lambda c, i: c.communications.tag_sale(
            communication_id=i.call.id, communication_type="call", cost=1200.5, date_time="2026-10-31 12:00:00"
        ),
        lambda i: {
            "object_id": str(i.call.id),
            "object_type": "call",
            "cost": "1200.5",
            "date_time": "2026-10-31 12:00:00",
        },
    ),
    reads(
        "person_by_visitor",
        Person,
        lambda c, i: c.visitors.get_person(visitor_id=i.call.visitor_id or 0),
        lambda i: {"id": str(i.call.visitor_id)},
        rows=False,
    ),
    reads(
        "visitor",
        Visitor,
        lambda c, i: c.visitors.get(visitor_id=i.call.visitor_id or 0),
        lambda i: {"visitor_id": str(i.call.visitor_id)},
        rows=False,
    ),
    reads(
        "session_info",
        VisitorSession,
        lambda c, i: c.visitors.list_sessions(session_id=i.call.session_id or 0),
        lambda i: {"session_id": str(i.call.session_id)},
    ),
    reads(
        "advertising_sales",
        AdvertisingSale,
        lambda c, i: c.stats.advertising_sales(site_id=i.site, only_first=True, only_quality=False, **OCTOBER),
        lambda i: {"site_id": str(i.site), "only_first": "true", "only_quality": "false", **OCTOBER_ON_WIRE},
    ),
]
SEQUENCES = {
    # These need something that another call makes, so they have tests of their own below.
    "create_ac_condition",
    "delete_ac_condition",
    "create_dialing_operation",
    "add_number_to_numa_list",
    "remove_number_from_numa_list",
    "visitors_by_person",
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1, last_day=LAST_DAY) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def clients(sandbox: Sandbox) -> Iterator[dict[bool, Comagic]]:
    with (
        Comagic(**sandbox.options(), retry=QUICK, on_drift="raise") as ordinary,
        Comagic(**sandbox.agency_options(), retry=QUICK, on_drift="raise") as agency,
    ):
        yield {False: ordinary, True: agency}


@pytest.fixture(scope="module")
def ids(clients: dict[bool, Comagic]) -> Ids:
    comagic = clients[False]
    site = comagic.sites.list()[0].id
    call = next(
        call
        for call in comagic.calls.list(date_from="2026-10-01", date_till="2026-10-31", direction="in", site_id=site)
        if call.tags and call.visitor_id and call.numa and call.numb and call.ac_id and call.session_id
    )
    return Ids(
        site=site,
        campaign=comagic.campaigns.list()[0].id,
        tag=comagic.tags.list()[0].id,
        call=call,
        chat=comagic.chats.list(date_from="2026-10-01", date_till="2026-10-31")[0].id or 0,
        goal=comagic.goals.list(site_id=site, date_from="2026-10-01", date_till="2026-10-31")[0],
        customer=clients[True].customers.list()[0].id,
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.wire_name)
def test_a_method(case: Case, clients: dict[bool, Comagic], sandbox: Sandbox, ids: Ids) -> None:
    sandbox.forget_requests()
    result = case.call(clients[case.agency], ids)
    (request,) = (request for request in sandbox.requests if request.method != "login")
    assert request.verb == case.verb
    assert request.path == f"/api/v1/{case.wire_name}/"
    assert request.headers["Accept"] == "application/json"
    carrier, empty = (request.query, request.form) if case.verb == "GET" else (request.form, request.query)
    assert len(carrier.pop("session_key")) == 32
    assert (carrier, empty) == (case.parameters(ids), {})
    assert request.verb == "POST" or not request.body
    rows = result if case.rows else [result]
    assert rows or len(case.parameters(ids)) > 4, "a method without filters answers rows"
    assert all(type(row) is case.gives for row in rows)


def test_conditions_of_a_campaign(clients: dict[bool, Comagic], sandbox: Sandbox, ids: Ids) -> None:
    campaigns = clients[False].campaigns
    group = campaigns.create_condition_group(ac_id=ids.campaign, name="Autumn")
    group_id = group.id or campaigns.list_condition_groups(ac_id=ids.campaign)[-1].id
    assert isinstance(group_id, int)
    sandbox.forget_requests()
    before = str(campaigns.list_condition_groups(ac_id=ids.campaign))
    made = campaigns.create_condition(
        ac_condition_group_id=group_id, ac_parameter="utm_source", ac_operator="=", value="yandex", is_negative=False
    )
    after = campaigns.list_condition_groups(ac_id=ids.campaign)
    assert str(after) != before
    (created,) = (request for request in sandbox.requests if request.method == "create_ac_condition")
    assert created.parameters == {
        "ac_condition_group_id": str(group_id),
        "ac_parameter": "utm_source",
        "ac_operator": "=",
        "value": "yandex",
        "is_negative": "false",
    }
    assert isinstance(made.id, int)
    campaigns.delete_condition(ac_id=ids.campaign, ac_condition_id=made.id)
    assert sandbox.requests[-1].verb == "POST"
    assert sandbox.requests[-1].parameters == {"ac_id": str(ids.campaign), "ac_condition_id": str(made.id)}
    assert str(campaigns.list_condition_groups(ac_id=ids.campaign)) == before


def test_lists_of_callers_and_forwarding(clients: dict[bool, Comagic], sandbox: Sandbox) -> None:
    numbers = clients[False].numbers
    made = numbers.create_numa_list(name="Debtors")
    assert isinstance(made.id, int)
    numbers.add_to_numa_list(numa_list_id=made.id, number="79030000000")
    assert sandbox.requests[-1].path == "/api/v1/add_number_to_numa_list/"
    assert sandbox.requests[-1].parameters == {"numa_list_id": str(made.id), "number": "79030000000"}
    numbers.remove_from_numa_list(numa_list_id=made.id, number="79030000000")
    assert sandbox.requests[-1].path == "/api/v1/remove_number_from_numa_list/"
    assert sandbox.requests[-1].parameters == {"numa_list_id": str(made.id), "number": "79030000000"}
    virtual = clients[False].calls.list(date_from="2026-10-01", date_till="2026-10-31", direction="in")[0].numb
    assert virtual
    numbers.forward(comagic_phone=virtual, user_phone="79161112233")
    assert sandbox.requests[-1].path == "/api/v1/create_dialing_operation/"
    assert sandbox.requests[-1].verb == "POST"
    assert sandbox.requests[-1].parameters == {"comagic_phone": virtual, "user_phone": "79161112233"}


def test_visitors_of_a_person(clients: dict[bool, Comagic], sandbox: Sandbox, ids: Ids) -> None:
    visitors = clients[False].visitors
    person = visitors.get_person(visitor_id=ids.call.visitor_id or 0)
    assert isinstance(person.id, int)
    merged = visitors.list(person_id=person.id)
    assert sandbox.requests[-1].path == "/api/v1/visitors_by_person/"
    assert sandbox.requests[-1].verb == "GET"
    assert sandbox.requests[-1].parameters == {"id": str(person.id)}
    assert ids.call.visitor_id in [visitor.id for visitor in merged]


def test_all_methods_are_here() -> None:
    covered = {case.wire_name for case in CASES} | SEQUENCES
    assert len(covered - {"tag_communicatiom", "chat_message"}) == 35


def test_a_tag_and_a_sale_are_seen_afterwards(own_sandbox: Sandbox) -> None:
    with Comagic(**own_sandbox.options()) as comagic:
        call = next(
            call for call in comagic.calls.list(date_from="2026-10-01", date_till="2026-10-31") if not call.tags
        )
        tag = comagic.tags.list()[0].id
        comagic.communications.tag(communication_id=call.id, communication_type="call", tag_id=tag)
        comagic.communications.tag_sale(
            communication_id=call.id, communication_type="call", cost=99, date_time=date(2026, 10, 31)
        )
        (tagged,) = comagic.calls.list(call_id=call.id, tag_id=tag, date_from="2026-10-01", date_till="2026-10-31")
        assert tagged.tags == [tag]
        assert tagged.sale_cost == 99
        assert tagged.sale_date is not None
        comagic.communications.untag(communication_id=call.id, communication_type="call", tag_id=tag)
        assert not comagic.calls.list(call_id=call.id, tag_id=tag, date_from="2026-10-01", date_till="2026-10-31")
