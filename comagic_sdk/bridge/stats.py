"""The counters of a site by Data API: counted by the server for a period, by few loads of few columns for days."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any

from comagic_sdk.bridge.query import Query
from comagic_sdk.concurrency import in_order
from comagic_sdk.data_api.operations.reports import (
    GetCallsReport,
    GetChatsReport,
    GetCommunicationsReport,
    GetGoalsReport,
    GetOfflineMessagesReport,
    GetVisitorSessionsReport,
)
from comagic_sdk.data_api.query import Condition, where
from comagic_sdk.resources.stats import GetStat

__all__ = ["are_one_stretch", "by_part", "summary"]

Counters = dict[str, Any]


def summary(query: Query, asked: GetStat) -> Counters:
    """Count a whole period.

    Args:
        query: Asks Data API.
        asked: Site, campaign and period.

    Returns:
        The counters by their names in REST API v1.
    """
    scope = _scope(asked)

    def count(operation: Any, *conditions: Condition) -> int:
        return query.rows(operation, asked, [*scope, *conditions], ["id"]).count()

    def visitors() -> list[int | None]:
        rows = query.rows(GetVisitorSessionsReport, asked, scope, ["id", "visitor_id"])
        return [each.visitor_id for each in rows]

    def sales() -> list[Decimal]:
        return [
            _cost(each) for each in query.rows(GetCommunicationsReport, asked, [*scope, *_SOLD], ["id", "sale_cost"])
        ]

    counted = _at_once(
        query,
        visitors,
        lambda: count(GetCallsReport),
        lambda: count(GetCallsReport, where("is_lost") == True),  # noqa: E712 (a condition)
        lambda: count(GetChatsReport),
        lambda: count(GetOfflineMessagesReport),
        lambda: count(GetGoalsReport),
        sales,
    )
    return _counters(*counted)


def by_part(query: Query, parts: Sequence[GetStat]) -> list[Counters]:
    """Count the parts of a period, such as its days, in as few requests as the whole takes.

    Args:
        query: Asks Data API.
        parts: Site, campaign and period of each part, as `are_one_stretch` has them.

    Returns:
        The counters of each part, in order.
    """
    starts = [part.date_from for part in parts]
    whole = parts[0].model_copy(update={"date_till": parts[-1].date_till})
    scope = _scope(whole)

    def load(operation: Any, moment: str, *names: str, only: Sequence[Condition] = ()) -> list[list[Any]]:
        found: list[list[Any]] = [[] for _ in parts]
        for each in query.rows(operation, whole, [*scope, *only], ["id", moment, *names]):
            when: datetime = getattr(each, moment)
            found[bisect_right(starts, when.replace(tzinfo=None)) - 1].append(each)
        return found

    visits, calls, chats, messages, goals, sold = _at_once(
        query,
        lambda: load(GetVisitorSessionsReport, "date_time", "visitor_id"),
        lambda: load(GetCallsReport, "start_time", "is_lost"),
        lambda: load(GetChatsReport, "date_time"),
        lambda: load(GetOfflineMessagesReport, "date_time"),
        lambda: load(GetGoalsReport, "date_time"),
        lambda: load(GetCommunicationsReport, "date_time", "sale_cost", only=_SOLD),
    )
    return [
        _counters(
            [each.visitor_id for each in visits[number]],
            len(calls[number]),
            sum(each.is_lost is True for each in calls[number]),
            len(chats[number]),
            len(messages[number]),
            len(goals[number]),
            [_cost(each) for each in sold[number]],
        )
        for number in range(len(parts))
    ]


def are_one_stretch(operations: Sequence[object]) -> bool:
    """Tell whether operations count parts of one period that follow each other.

    Args:
        operations: The operations.

    Returns:
        True when `by_part` can answer them.
    """
    parts = [each for each in operations if isinstance(each, GetStat)]
    if len(parts) < max(2, len(operations)):
        return False
    return all(
        last.date_till == next_.date_from and last.model_dump(exclude=_PERIOD) == next_.model_dump(exclude=_PERIOD)
        for last, next_ in pairwise(parts)
    )


_PERIOD = {"date_from", "date_till"}
_SOLD = (where("sale_cost").is_not_null(), where("communication_type") != "goal")


def _scope(asked: GetStat) -> list[Condition]:
    scope = [where("site_id") == asked.site_id]
    return scope if asked.ac_id is None else [*scope, where("campaign_id") == asked.ac_id]


def _cost(row: Any) -> Decimal:
    cost: Decimal | None = row.sale_cost
    return Decimal(0) if cost is None else cost


def _at_once(query: Query, *work: Callable[[], Any]) -> list[Any]:
    return list(in_order(lambda each: each(), work, query.workers))


def _counters(
    visitor_ids: Sequence[int | None], calls: int, lost: int, chats: int, messages: int, goals: int,
    sales: Sequence[Decimal],
) -> Counters:  # fmt: skip
    return {
        "visits": len(visitor_ids),
        "visitors": len(set(visitor_ids)),
        "calls": calls,
        "lost_calls": lost,
        "chats": chats,
        "offline_messages": messages,
        "communications": calls + chats + messages,
        "goals": goals,
        "sales": len(sales),
        "sales_sum": sum(sales, Decimal(0)),
    }
