"""What the methods of `schedules` give.

Made from spec/data_api/schedules.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["Schedule", "ScheduleSchedule", "ScheduleScheduleActivityDays", "ScheduleScheduleActivityTime"]


class ScheduleScheduleActivityDays(Model):
    """What stands in `activity_days` of a schedule schedule.

    Attributes:
        type: Type. One of ``days_of_week``, ``days_of_month``, ``business_calendar``, ``cycle``; others may come.
        days: Days.
    """

    type: str | None = None
    days: list[int] | None = None


class ScheduleScheduleActivityTime(Model):
    """What stands in `activity_time` of a schedule schedule.

    Attributes:
        time_from: Time from.
        time_till: Time till.
    """

    time_from: str | None = None
    time_till: str | None = None


class ScheduleSchedule(Model):
    """What stands in `schedules` of a schedule.

    Attributes:
        activity_days: Activity days.
        activity_time: Activity time.
        activity_date_from: Activity date from.
        activity_date_till: Activity date till.
    """

    activity_days: ScheduleScheduleActivityDays | None = None
    activity_time: list[ScheduleScheduleActivityTime] | None = None
    activity_date_from: str | None = None
    activity_date_till: str | None = None


class Schedule(Model):
    """A schedule, as `get.schedules` gives it.

    Attributes:
        id: Id.
        name: Name of the activity schedule.
        schedules: Schedules.
    """

    id: int | None = None
    name: str | None = None
    schedules: list[ScheduleSchedule] | None = None
