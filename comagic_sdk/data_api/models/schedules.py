"""What the methods of `schedules` give.

Made from spec/data_api/schedules.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["Schedule", "ScheduleSchedule", "ScheduleScheduleActivityDays", "ScheduleScheduleActivityTime"]


class ScheduleScheduleActivityDays(Model):
    """What stands in `activity_days` of a schedule schedule.

    Attributes:
        type: How active days are given: days of the week or month, business calendar or cycle. One of
            ``days_of_week``, ``days_of_month``, ``business_calendar``, ``cycle``; others may come.
        days: Days of the week that the entry is for.
    """

    type: str | None = None
    days: list[int] | None = None


class ScheduleScheduleActivityTime(Model):
    """What stands in `activity_time` of a schedule schedule.

    Attributes:
        time_from: Time of day when the schedule becomes active.
        time_till: Time of day when the schedule stops being active; must be later than `time_from`.
    """

    time_from: str | None = None
    time_till: str | None = None


class ScheduleSchedule(Model):
    """What stands in `schedules` of a schedule.

    Attributes:
        activity_days: Days of the week on which it is active.
        activity_time: Hours of the day in which it is active.
        activity_date_from: First moment at which it is active.
        activity_date_till: Last moment at which it is active.
    """

    activity_days: ScheduleScheduleActivityDays | None = None
    activity_time: list[ScheduleScheduleActivityTime] | None = None
    activity_date_from: str | None = None
    activity_date_till: str | None = None


class Schedule(Model):
    """A schedule, as `get.schedules` gives it.

    Attributes:
        id: Identifier of the activity schedule.
        name: Name of the activity schedule.
        schedules: Working periods that make up the schedule.
    """

    id: int | None = None
    name: str | None = None
    schedules: list[ScheduleSchedule] | None = None
