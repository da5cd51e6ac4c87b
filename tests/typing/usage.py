"""A user's file: every resource is used, and what each call gives is pinned. Checked by mypy and pyright, never run."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import assert_type

from comagic_sdk import (
    Call,
    CallRecord,
    Campaign,
    Chat,
    Comagic,
    Communication,
    Customer,
    GoalEvent,
    OfflineMessage,
    RetryPolicy,
    Site,
    SummaryStat,
    Tag,
    Visitor,
    WriteResult,
)
from comagic_sdk.compat import ComagicAPI
from comagic_sdk.models import (
    AdvertisingSale,
    CallDetailRecord,
    CampaignConditionGroup,
    ChatMessage,
    Person,
    TariffPlan,
    VisitorCampaign,
    VisitorSession,
)
from comagic_sdk.recordings import SavedRecord

with Comagic("login", "password", brand="uis", timezone="Europe/Moscow", retry=RetryPolicy(attempts=2)) as comagic:
    assert_type(comagic, Comagic)

    assert_type(comagic.customers.list(), list[Customer])
    assert_type(comagic.customers.list_tariff_plans(), list[TariffPlan])
    assert_type(comagic.customers.create(attributes={"name": "x", "limit": 5}), WriteResult)
    assert_type(comagic.customers.activate(customer_id=1), WriteResult)

    assert_type(comagic.sites.list(customer_id=1), list[Site])
    assert_type(comagic.sites.create(domain="a.example", user_phone="74950000000"), WriteResult)
    assert_type(comagic.tags.list(), list[Tag])

    assert_type(comagic.campaigns.list(site_id=1), list[Campaign])
    assert_type(comagic.campaigns.create(site_id=1, name="x"), WriteResult)
    assert_type(comagic.campaigns.list_condition_groups(ac_id=1), list[CampaignConditionGroup])
    assert_type(comagic.campaigns.create_condition_group(ac_id=1, name="x"), WriteResult)
    assert_type(
        comagic.campaigns.create_condition(
            ac_condition_group_id=1, ac_parameter="utm_source", ac_operator="=", value="x", is_negative=True
        ),
        WriteResult,
    )
    assert_type(comagic.campaigns.delete_condition(ac_id=1, ac_condition_id=2), WriteResult)

    assert_type(comagic.stats.summary(site_id=1, date_from="2026-10-01", date_till=date(2026, 10, 31)), SummaryStat)
    days = comagic.stats.by_date(site_id=1, date_from="2026-10-01", date_till=datetime(2026, 10, 31, 12), ac_id=2)
    assert_type(days, list[SummaryStat])
    assert_type(days[0].date, date | None)
    assert_type(days[0].counters, dict[str, Any])
    assert_type(
        comagic.stats.advertising_sales(site_id=1, date_from="2026-10-01", date_till="2026-10-31", only_quality=True),
        list[AdvertisingSale],
    )

    communications = comagic.communications.list(
        site_id=1, date_from="2026-10-01", date_till="2026-10-31", show_not_goal=True, only_first=True
    )
    assert_type(communications, list[Communication])
    assert_type(comagic.communications.tag(communication_id=1, communication_type="call", tag_id=2), WriteResult)
    assert_type(comagic.communications.untag(communication_id=1, communication_type="new", tag_id=2), WriteResult)
    assert_type(
        comagic.communications.tag_sale(
            communication_id=1, communication_type="call", cost=Decimal("99.90"), date_time="2026-10-31 12:00"
        ),
        WriteResult,
    )

    goals = comagic.goals.list(site_id=1, date_from="2026-10-01", date_till="2026-10-31", goal_id=7)
    assert_type(goals, list[GoalEvent])

    calls = comagic.calls.list(date_from="2026-10-01", date_till="2026-10-31", direction="in", numa="79030000000")
    assert_type(calls, list[Call])
    call = calls[0]
    assert_type(call.id, int)
    assert_type(call.call_date, datetime)
    assert_type(call.duration, int | None)
    assert_type(call.direction, Literal["in", "out"] | str | None)
    assert_type(call.tags, list[int] | None)
    assert_type(call.sale_cost, Decimal | None)
    assert_type(call.record_urls, list[str])
    assert_type(call.to_dict(), dict[str, Any])
    records = comagic.calls.records(date_from="2026-10-01", date_till="2026-10-31")
    assert_type(records, list[CallRecord])
    assert_type(records[0].url, str)
    saved = comagic.calls.download_records(folder="x", date_from="2026-10-01", date_till="2026-10-31", direction="in")
    assert_type(saved, list[SavedRecord])
    assert_type(
        comagic.calls.list_cdr_in(date_from="2026-10-01", date_till="2026-10-31", call_id=1), list[CallDetailRecord]
    )
    assert_type(comagic.calls.list_cdr_out(date_from="2026-10-01", date_till="2026-10-31"), list[CallDetailRecord])

    chats = comagic.chats.list(date_from="2026-10-01", date_till="2026-10-31", user_id=1)
    assert_type(chats, list[Chat])
    assert_type(comagic.chats.list_messages(chat_id=1, method="chat_message"), list[ChatMessage])
    assert_type(
        comagic.offline_messages.list(date_from="2026-10-01", date_till="2026-10-31", tag_id=1), list[OfflineMessage]
    )

    visitor = comagic.visitors.get(visitor_id=2**40)
    assert_type(visitor, Visitor)
    assert_type(visitor.acs, list[VisitorCampaign] | None)
    assert_type(comagic.visitors.get_person(visitor_id=1), Person)
    assert_type(comagic.visitors.list(person_id=1), list[Visitor])
    assert_type(comagic.visitors.list_sessions(session_id=1), list[VisitorSession])

    assert_type(comagic.numbers.buy(region="Москва"), WriteResult)
    assert_type(comagic.numbers.forward(comagic_phone="74950000000", user_phone="79030000000"), WriteResult)
    assert_type(comagic.numbers.create_numa_list(name="x"), WriteResult)
    assert_type(comagic.numbers.add_to_numa_list(numa_list_id=1, number="79030000000"), WriteResult)
    assert_type(comagic.numbers.remove_from_numa_list(numa_list_id=1, number="79030000000"), WriteResult)

    # What is wrong must be an error: each of these lines fails the check unless the checker complains of it.
    comagic.calls.list(date_from="2026-10-01")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    comagic.calls.list(date_from="2026-10-01", date_till="2026-10-31", page=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    comagic.calls.list(date_from="2026-10-01", date_till="2026-10-31", direction="up")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    comagic.sites.list(customer_id="1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    comagic.site.list()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType]
    call.durration  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType]

api = ComagicAPI({"login": "login", "password": "password"})
assert_type(api.getSites(), list[dict[str, Any]])
assert_type(api.getSummaryStats(1, "2026-10-01", "2026-10-31", byDate=True), list[dict[str, Any]])
assert_type(api.getCallStats("2026-10-01", "2026-10-31", returnRecordUrls=True), Any)


def backends() -> None:
    for client in (Comagic(backend="rest"), Comagic(backend="data"), Comagic()):
        assert_type(client.calls.list(date_from="2026-10-01", date_till="2026-10-31"), list[Call])
        assert_type(client.stats.summary(site_id=1, date_from="2026-10-01", date_till="2026-10-31"), SummaryStat)
    Comagic(backend="soap")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
