"""What can be asked of `persons`.

Made from spec/data_api/persons.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.persons import (
    PersonEvent,
    PersonEventField,
    PersonForVisitor,
    PersonSummary,
    PersonVisitor,
    Visitor,
    VisitorContact,
)
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, When

__all__ = [
    "GetPersonEventFields",
    "GetPersonEvents",
    "GetPersonVisitors",
    "GetVisitors",
    "GetobjPersonForVisitor",
    "GetobjPersonSummary",
    "GetobjVisitor",
    "PersonEventsField",
    "PersonEventsSort",
]


class GetPersonEventFields(RowsOperation[PersonEventField]):
    """The call `get.person_event_fields`."""

    wire_name = "get.person_event_fields"
    reply = list[PersonEventField]
    page_size: ClassVar[int | None] = None

    user_id: int = ABSENT


PersonEventsField = Literal[
    "event_type",
    "call_status",
    "chat_status",
    "campaign_name",
    "call_direction",
    "site_domain_name",
    "date_time_creation",
    "deal_current_stage",
    "lead_current_stage",
    "offline_message_type",
    "previous_event_time_delta",
    "lead_name",
    "deal_name",
    "goal_name",
]


PersonEventsSort = Literal[
    "event_type",
    "-event_type",
    "call_status",
    "-call_status",
    "chat_status",
    "-chat_status",
    "campaign_name",
    "-campaign_name",
    "call_direction",
    "-call_direction",
    "site_domain_name",
    "-site_domain_name",
    "date_time_creation",
    "-date_time_creation",
    "deal_current_stage",
    "-deal_current_stage",
    "lead_current_stage",
    "-lead_current_stage",
    "offline_message_type",
    "-offline_message_type",
    "previous_event_time_delta",
    "-previous_event_time_delta",
    "lead_name",
    "-lead_name",
    "deal_name",
    "-deal_name",
    "goal_name",
    "-goal_name",
]


class GetPersonEvents(RowsOperation[PersonEvent]):
    """The call `get.person_events`."""

    wire_name = "get.person_events"
    reply = list[PersonEvent]
    period_days: ClassVar[int | None] = 366
    order: ClassVar[str | None] = "date_time_creation"
    filterable: ClassVar[tuple[str, ...]] = (
        "event_type",
        "call_status",
        "chat_status",
        "campaign_name",
        "call_direction",
        "site_domain_name",
        "date_time_creation",
        "deal_current_stage",
        "lead_current_stage",
        "offline_message_type",
        "previous_event_time_delta",
        "lead_name",
        "deal_name",
        "goal_name",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "event_type",
        "call_status",
        "chat_status",
        "campaign_name",
        "call_direction",
        "site_domain_name",
        "date_time_creation",
        "deal_current_stage",
        "lead_current_stage",
        "offline_message_type",
        "previous_event_time_delta",
        "lead_name",
        "deal_name",
        "goal_name",
    )

    person_id: int
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[PersonEventsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetPersonVisitors(RowsOperation[PersonVisitor]):
    """The call `get.person_visitors`."""

    wire_name = "get.person_visitors"
    reply = list[PersonVisitor]
    page_size: ClassVar[int | None] = None

    person_id: int
    user_id: int = ABSENT


class GetVisitors(RowsOperation[VisitorContact]):
    """The call `get.visitors`."""

    wire_name = "get.visitors"
    reply = list[VisitorContact]
    page_size: ClassVar[int | None] = None

    ids: Sequence[int]
    user_id: int = ABSENT


class GetobjPersonSummary(RpcOperation[PersonSummary]):
    """The call `getobj.person_summary`."""

    wire_name = "getobj.person_summary"
    reads_only = True
    reply = PersonSummary

    person_id: int
    columns: Sequence[str]
    user_id: int = ABSENT


class GetobjPersonForVisitor(RpcOperation[PersonForVisitor]):
    """The call `getobj.person_for_visitor`."""

    wire_name = "getobj.person_for_visitor"
    reads_only = True
    reply = PersonForVisitor

    visitor_id: int
    user_id: int = ABSENT


class GetobjVisitor(RpcOperation[Visitor]):
    """The call `getobj.visitor`."""

    wire_name = "getobj.visitor"
    reads_only = True
    reply = Visitor

    id: int
    user_id: int = ABSENT
