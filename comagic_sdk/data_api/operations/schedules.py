"""What can be asked of `schedules`.

Made from spec/data_api/schedules.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.schedules import Schedule
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, checked

__all__ = [
    "CreateSchedules",
    "CreateSchedulesScheduleActivityDaysParam",
    "CreateSchedulesScheduleActivityTimeParam",
    "CreateSchedulesScheduleParam",
    "DeleteSchedules",
    "GetSchedules",
    "SchedulesField",
    "SchedulesSort",
    "UpdateSchedules",
]


@checked
class CreateSchedulesScheduleActivityDaysParam(TypedDict):
    """What stands in `activity_days` of the call.

    Attributes:
        type: How active days are given: days of the week or month, business calendar or cycle.
        days: Days of the week that the entry is for.
    """

    type: Literal["days_of_week", "days_of_month", "business_calendar", "cycle"]
    days: Sequence[int]


@checked
class CreateSchedulesScheduleActivityTimeParam(TypedDict):
    """What stands in `activity_time` of the call.

    Attributes:
        time_from: Time of day when the schedule becomes active.
        time_till: Time of day when the schedule stops being active; must be later than `time_from`.
    """

    time_from: str
    time_till: str


@checked
class CreateSchedulesScheduleParam(TypedDict):
    """What stands in `schedules` of the call.

    Attributes:
        activity_days: Days of the week on which it is active.
        activity_time: Hours of the day in which it is active.
        activity_date_from: First moment at which it is active.
        activity_date_till: Last moment at which it is active.
    """

    activity_days: CreateSchedulesScheduleActivityDaysParam
    activity_time: NotRequired[Sequence[CreateSchedulesScheduleActivityTimeParam]]
    activity_date_from: NotRequired[str]
    activity_date_till: NotRequired[str]


class CreateSchedules(RpcOperation[Outcome]):
    """The call `create.schedules`."""

    wire_name = "create.schedules"
    reply = AnyOutcome

    name: str
    schedules: Sequence[CreateSchedulesScheduleParam]
    id: int = ABSENT
    user_id: int = ABSENT


class DeleteSchedules(RpcOperation[Outcome]):
    """The call `delete.schedules`."""

    wire_name = "delete.schedules"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


SchedulesField = Literal["id", "name", "schedules"]


SchedulesSort = Literal["name", "-name"]


class GetSchedules(RowsOperation[Schedule]):
    """The call `get.schedules`."""

    wire_name = "get.schedules"
    reply = list[Schedule]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "schedules")
    sortable: ClassVar[tuple[str, ...]] = ("name",)

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[SchedulesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateSchedules(RpcOperation[Outcome]):
    """The call `update.schedules`."""

    wire_name = "update.schedules"
    reply = AnyOutcome

    id: int
    name: str
    user_id: int = ABSENT
