"""The field table: what each field of a REST API v1 model is called in Data API, and where the two differ.

`codegen` makes the table of the documentation from this file, both ways.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

__all__ = ["TABLES", "Field", "columns", "row"]


@dataclass(frozen=True)
class Field:
    """A field of a model and where it comes from.

    Attributes:
        name: Name in the model of REST API v1.
        sources: Names in Data API; the first that holds anything counts. None where Data API has nothing: the field
            is None then.
        read: Turns Data API's value into the model's; None where they are the same.
        differs: How the value may differ from what REST API v1 gives; empty where it does not.
    """

    name: str
    sources: tuple[str, ...]
    read: Callable[[Any], Any] | None = None
    differs: str = ""


def same(name: str, differs: str = "") -> Field:
    """Describe a field of the same name.

    Args:
        name: The name.
        differs: How the value may differ.

    Returns:
        The field.
    """
    return Field(name, (name,), differs=differs)


def absent(name: str) -> Field:
    """Describe a field that Data API does not have.

    Args:
        name: The name.

    Returns:
        The field.
    """
    return Field(name, (), differs="Data API has none: always None")


def _tag_ids(tags: Any) -> list[int]:
    # Data API writes null where nothing is tagged, although its pages say that a list comes.
    return [tag.tag_id for tag in tags or ()]


def _campaign_id(campaign_id: int | None) -> int | None:
    # -1 is what accounts without campaigns get.
    return None if campaign_id == -1 else campaign_id


def _kind_of_call(source: str | None) -> str:
    return "sitephone" if source == "sitephone" else "call"


def _status(is_lost: bool | None) -> str | None:
    return None if is_lost is None else "lost" if is_lost else "normal"


_ATTRIBUTED = (
    same("communication_number"),
    Field("tags", ("tags",), _tag_ids),
    same("site_id"),
    Field("ac_id", ("campaign_id",), _campaign_id),
    same("visitor_id"),
    same("visitor_type", "in Data API's words"),
    same("visits_count", "None, not 0, when no visit is known"),
    Field("other_adv_contacts", ("visit_other_campaign",)),
    Field("country", ("visitor_country",)),
    Field("region", ("visitor_region",)),
    Field("city", ("visitor_city",)),
    Field("visitor_first_ac", ("visitor_first_campaign_id",)),
    same("search_engine"),
    same("search_query"),
    absent("last_query"),
    Field("page_url", ("entrance_page",)),
    same("referrer_domain"),
    same("referrer"),
    same("ua_client_id"),
    same("utm_campaign"),
    same("utm_content"),
    same("utm_medium"),
    same("utm_source"),
    same("utm_term"),
    Field("os_ad_id", ("openstat_ad",)),
    Field("os_campaign_id", ("openstat_campaign",)),
    Field("os_service_name", ("openstat_service",)),
    Field("os_source_id", ("openstat_source",)),
    same("gclid"),
    same("yclid"),
    same("ef_id"),
    Field("session_id", ("visitor_session_id",)),
    same("sale_date"),
    same("sale_cost"),
    absent("is_visitor_by_numa"),
)

_CALL = (
    same("id"),
    Field("call_date", ("start_time",), differs="whole seconds"),
    Field("communication_type", ("source",), _kind_of_call, '"sitephone" or "call", nothing else'),
    Field("status", ("is_lost",), _status, '"lost" or "normal", nothing else'),
    same("direction"),
    # numa and numb depend on the direction, file_link on the call's id: `answers` puts these three together.
    Field("numa", ("contact_phone_number",), differs="the virtual number on an outgoing call"),
    Field("numb", ("virtual_phone_number",), differs="the contact's number on an outgoing call"),
    Field("wait_time", ("wait_duration",)),
    Field("duration", ("talk_duration",), differs="0 where REST API v1 has null for some lost calls"),
    Field("file_link", ("call_records",), differs="made of the call's id and the recording's hash"),
    absent("session_start"),
    Field("operator_name", ("last_talked_employee_full_name", "last_answered_employee_full_name")),
    absent("coach_name"),
    same("scenario_name"),
    same("is_transfer"),
    *_ATTRIBUTED,
)

_COMMUNICATION = (
    same("id"),
    same("date_time"),
    same("communication_type", 'a call from the browser is "call" too'),
    *_ATTRIBUTED,
)

_GOAL = (
    Field("id", ("communication_id",)),
    same("name"),
    same("date_time"),
    same("communication_type", 'always "goal"'),
    *_ATTRIBUTED,
)

_CHAT = (same("id"), same("date_time"), same("communication_type"), *_ATTRIBUTED)

_OFFLINE_MESSAGE = (
    same("id"),
    same("date_time"),
    Field("name", ("visitor_name",)),
    Field("phone", ("visitor_phone_number",)),
    Field("email", ("visitor_email",)),
    Field("message", ("text",)),
    same("communication_type"),
    *_ATTRIBUTED,
)

TABLES: dict[str, tuple[Field, ...]] = {
    "call": _CALL,
    "communication": _COMMUNICATION,
    "goal": _GOAL,
    "chat": _CHAT,
    "offline_message": _OFFLINE_MESSAGE,
    "site": (same("id"), Field("domain", ("domain_name",))),
    "tag": (same("id"), same("name")),
    "ac": (same("id"), same("name")),
    "customer_list": (
        Field("id", ("id",), differs="the customer's user, as all methods of Data API take it"),
        same("name"),
    ),
    "chat_messages": (
        same("id"),
        same("date_time", "a time, not the text of one"),
        same("source"),
        same("text"),
    ),
}
"""The fields of each row, by the wire name of the method of REST API v1 that lists it."""


def columns(table: Iterable[Field]) -> list[str]:
    """Say what must be asked for to fill a table's rows.

    Args:
        table: The fields.

    Returns:
        Names of Data API's fields.
    """
    return sorted({source for field in table for source in field.sources})


def row(table: Iterable[Field], given: object) -> dict[str, Any]:
    """Write a row of Data API as REST API v1 would have it.

    Args:
        table: The fields.
        given: The row, a model of Data API.

    Returns:
        Values by the names of REST API v1.
    """
    values: dict[str, Any] = {}
    for field in table:
        value = None
        for source in field.sources:
            value = getattr(given, source)
            if value is not None:
                break
        values[field.name] = value if field.read is None else field.read(value)
    return values
