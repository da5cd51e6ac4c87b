"""What answers each operation of REST API v1: the operations of Data API that give its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from comagic_sdk._json import is_array
from comagic_sdk.bridge.fields import TABLES, columns, row
from comagic_sdk.bridge.query import Query
from comagic_sdk.bridge.stats import summary
from comagic_sdk.data_api.operations.campaigns import GetCampaigns
from comagic_sdk.data_api.operations.partners import GetCustomerUsers
from comagic_sdk.data_api.operations.reports import (
    GetCallsReport,
    GetChatMessagesReport,
    GetChatsReport,
    GetCommunicationsReport,
    GetGoalsReport,
    GetOfflineMessagesReport,
)
from comagic_sdk.data_api.operations.sites import GetSites
from comagic_sdk.data_api.operations.tags import GetTags, SetTagCommunications, SetTagSales, UnsetTagCommunications
from comagic_sdk.data_api.query import Condition, where
from comagic_sdk.errors import DuplicateEntity, EntityNotFound, NoCounterpart

if TYPE_CHECKING:
    from comagic_sdk.data_api.operation import RowsOperation
    from comagic_sdk.operation import RpcOperation

__all__ = ["ANSWERS", "INSTEAD", "answer"]

Answer = Any


def answer(query: Query, operation: Any) -> Answer:
    """Answer an operation of REST API v1.

    Args:
        query: Asks Data API.
        operation: The operation.

    Returns:
        What REST API v1 would have as the ``data`` of its answer, times and sums as Python values.

    Raises:
        NoCounterpart: Data API has nothing that does the same; the text says what to use instead.
        ComagicError: As the transport of Data API raises them.
    """
    given = ANSWERS.get(operation.wire_name)
    if given is None:
        instead = INSTEAD[operation.wire_name]
        raise NoCounterpart(
            f"{operation.wire_name}: Data API has nothing that does the same; {instead}", method=operation.wire_name
        )
    return given(query, operation)


def _rows(
    query: Query, operation: type[RowsOperation[Any]], asked: Any, conditions: Sequence[Condition] = ()
) -> list[dict[str, Any]]:
    table = TABLES[asked.wire_name]
    return [row(table, each) for each in query.rows(operation, asked, conditions, columns(table))]


def _scope(asked: Any) -> list[Condition]:
    """Say what the filters that most methods share mean in Data API."""
    conditions: list[Condition] = []
    for name, field in (("site_id", "site_id"), ("ac_id", "campaign_id"), ("visitor_id", "visitor_id")):
        value = getattr(asked, name, None)
        if value is not None:
            conditions.append(where(field) == value)
    tag_id = getattr(asked, "tag_id", None)
    if tag_id is not None:
        # No page says whether the path begins at the list or at its elements; one of the two always does.
        conditions.append(where("tags").jsquery(f"#.tag_id = {tag_id}") | where("tags").jsquery(f"tag_id = {tag_id}"))
    return conditions


def _calls(query: Query, asked: Any) -> Answer:
    conditions = _scope(asked)
    if asked.call_id is not None:
        conditions.append(where("id") == asked.call_id)
    if asked.direction is not None:
        conditions.append(where("direction") == asked.direction)
    if asked.numa is not None:
        conditions.append(_party(asked.numa, incoming="contact_phone_number", outgoing="virtual_phone_number"))
    if asked.numb is not None:
        conditions.append(_party(asked.numb, incoming="virtual_phone_number", outgoing="contact_phone_number"))
    rows = _rows(query, GetCallsReport, asked, conditions)
    for each in rows:
        # Null stands for a caller who hid the number, which REST API v1 writes as an empty text.
        each["numa"] = each["numa"] or ""
        if each["direction"] == "out":
            each["numa"], each["numb"] = each["numb"], each["numa"]
        hashes = each["file_link"]
        if is_array(hashes):
            place = f"//{query.media_host}/system/media/talk/{each['id']}"
            each["file_link"] = [f"{place}/{name}/" for name in hashes]
    return rows


def _party(number: str, *, incoming: str, outgoing: str) -> Condition:
    return ((where("direction") == "in") & (where(incoming) == number)) | (
        (where("direction") == "out") & (where(outgoing) == number)
    )


def _communications(query: Query, asked: Any) -> Answer:
    conditions = [*_scope(asked), where("communication_type") != "goal"]
    if not asked.show_not_goal:
        attributes = where("attributes")
        conditions.append(attributes.not_overlap(["off-target"]) | attributes.is_null())
    if asked.only_first:
        conditions.append(where("communication_number") == 1)
    return _rows(query, GetCommunicationsReport, asked, conditions)


def _goals(query: Query, asked: Any) -> Answer:
    conditions = _scope(asked)
    if asked.goal_id is not None:
        conditions.append(where("id") == asked.goal_id)
    return _rows(query, GetGoalsReport, asked, conditions)


def _chats(query: Query, asked: Any) -> Answer:
    conditions = _scope(asked)
    if asked.user_id is not None:
        conditions.append(where("employee_id") == asked.user_id)
    return _rows(query, GetChatsReport, asked, conditions)


def _chat_messages(query: Query, asked: Any) -> Answer:
    table = TABLES["chat_messages"]
    messages = query.send(GetChatMessagesReport, asked, chat_id=asked.chat_id, fields=columns(table))
    return [row(table, each) for each in messages]


def _tag(query: Query, asked: Any) -> Answer:
    # Setting a tag twice changes nothing in REST API v1.
    with suppress(DuplicateEntity):
        _send_about(query, SetTagCommunications, asked, tag_id=asked.tag_id)
    return True


def _untag(query: Query, asked: Any) -> Answer:
    try:
        _send_about(query, UnsetTagCommunications, asked, tag_id=asked.tag_id)
    except EntityNotFound as error:
        if error.field != "tag_id":
            raise
    return True


def _tag_sale(query: Query, asked: Any) -> Answer:
    _send_about(query, SetTagSales, asked, transaction_value=asked.cost, date_time=asked.date_time)
    return True


def _send_about(query: Query, operation: type[RpcOperation[Any]], asked: Any, **parameters: Any) -> None:
    communication = {
        "communication_id": asked.communication_id,
        "communication_type": asked.communication_type,
    }
    query.send(operation, asked, **communication, **parameters)


ANSWERS: dict[str, Callable[[Query, Any], Answer]] = {
    "customer_list": lambda query, asked: _rows(query, GetCustomerUsers, asked),
    "site": lambda query, asked: _rows(query, GetSites, asked),
    "ac": lambda query, asked: _rows(query, GetCampaigns, asked, _scope(asked)),
    "tag": lambda query, asked: _rows(query, GetTags, asked),
    "stat": lambda query, asked: [summary(query, asked)],
    "communication": _communications,
    "goal": _goals,
    "call": _calls,
    "chat": _chats,
    "chat_messages": _chat_messages,
    "chat_message": _chat_messages,
    "offline_message": lambda query, asked: _rows(query, GetOfflineMessagesReport, asked, _scope(asked)),
    "tag_communication": _tag,
    "tag_communicatiom": _tag,
    "untag_communication": _untag,
    "tag_communication_sale": _tag_sale,
}

INSTEAD = {
    "agent_tp": "use data_api.partners.get_tariff_plans",
    "create_agent_customer": "use data_api.partners.create_customers",
    "activate_agent_customer": "use data_api.partners.update_customer_status",
    "create_site": "use data_api.sites.create_sites",
    "create_ac": "use data_api.campaigns.create_campaigns",
    "ac_condition": "use data_api.campaigns.get_campaigns, whose rows hold the conditions",
    "create_ac_condition_group": "use data_api.campaigns.update_campaigns, which takes the conditions",
    "create_ac_condition": "use data_api.campaigns.update_campaigns, which takes the conditions",
    "delete_ac_condition": "use data_api.campaigns.update_campaigns, which takes the conditions",
    "buy_number": "use data_api.virtual_numbers.enable_virtual_numbers",
    "create_dialing_operation": "use data_api.virtual_numbers.getobj_call_processing_rules to see where a number rings",
    "create_numa_list": "use data_api.contacts.create_group_contacts",
    "add_number_to_numa_list": "use data_api.contacts.create_contacts",
    "remove_number_from_numa_list": "use data_api.contacts.update_contacts",
    "get_cdr_in": "use data_api.reports.get_call_legs_report",
    "get_cdr_out": "use data_api.reports.get_call_legs_report",
    "person_by_visitor": "use data_api.persons.getobj_person_for_visitor",
    "visitors_by_person": "use data_api.persons.get_person_visitors",
    "visitor": "use data_api.persons.getobj_visitor",
    "session_info": "use data_api.reports.get_visitor_sessions_report",
    "advertising_sales": "use data_api.reports.get_campaign_daily_stat",
}
