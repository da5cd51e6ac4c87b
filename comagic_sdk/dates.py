"""What users may pass as a date, and how a period of time is cut into pieces.

Times are the account's own: naive, unless the client was given a time zone. A period is half-open, ``start <= t <
end``, because that is how the servers read it, so nothing of a last second is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import TypeAlias

from comagic_sdk.errors import ParameterError

__all__ = ["EXPECTED", "DateLike", "Period", "account_time", "wire_text"]

DateLike: TypeAlias = date | datetime | str
"""A date, a datetime, or ISO text such as ``"2026-10-31"``, ``"2026-10-31 12:00"`` or
``"2026-10-31T12:00:00+03:00"``."""

_FULL_DATE = re.compile(r"(\d{4}-\d\d-\d\d|\d{8})(?P<time>[T ].+)?", re.ASCII)
EXPECTED = "a date, a datetime or ISO text such as '2026-10-31' or '2026-10-31 23:59:59'"
"""What is said of a value that is no date."""


@dataclass(frozen=True)
class Period:
    """A half-open stretch of the account's time.

    Attributes:
        start: First moment, included.
        end: First moment that no longer belongs to it.
    """

    start: datetime
    end: datetime

    @classmethod
    def between(cls, date_from: DateLike, date_till: DateLike, timezone: tzinfo | None) -> Period:
        """Read the bounds that a user gave.

        Args:
            date_from: First moment; a date means its midnight.
            date_till: Last day, included whole, when it is a date; a moment not included when it has a time.
            timezone: The account's time zone, needed only to read bounds that have a zone of their own.

        Returns:
            The period, in the account's time.

        Raises:
            ParameterError: A bound is no date, has a zone that cannot be converted, or the first is not before the
                last.
        """
        start = account_time(date_from, timezone, parameter="date_from")
        end = account_time(date_till, timezone, parameter="date_till", whole_day=True)
        if start >= end:
            raise ParameterError(
                f"date_from: expected a moment before date_till, got {date_from!s} with date_till {date_till!s}",
                parameter="date_from",
            )
        return cls(start, end)

    def days(self) -> Iterator[Period]:
        """Cut at every midnight.

        Yields:
            One period a day, in order; the first and the last may be shorter than a day.
        """
        start = self.start
        while start < self.end:
            midnight = datetime.combine(start.date() + timedelta(days=1), time())
            yield Period(start, min(midnight, self.end))
            start = midnight

    def windows(self, days: int) -> list[Period]:
        """Cut into stretches that are not too long for the server.

        Args:
            days: Longest stretch, in days.

        Returns:
            The stretches, in order; what ends one begins the next.
        """
        step = timedelta(days=days)
        starts = [self.start + number * step for number in range(-(-(self.end - self.start) // step))]
        return [Period(start, min(start + step, self.end)) for start in starts]

    def halves(self) -> list[Period]:
        """Cut in two at a whole second.

        Returns:
            The two halves in order; the period alone when it is too short to be cut.
        """
        middle = (self.start + (self.end - self.start) / 2).replace(microsecond=0)
        if not self.start < middle < self.end:
            return [self]
        return [Period(self.start, middle), Period(middle, self.end)]


def account_time(value: object, timezone: tzinfo | None, *, parameter: str, whole_day: bool = False) -> datetime:
    """Turn what a user gave into the account's naive time.

    Args:
        value: What the user gave.
        timezone: The account's time zone, if the client knows it.
        parameter: Name of the parameter, for the error.
        whole_day: Whether a date without a time stands for the whole of that day, so that the midnight after it is
            meant.

    Returns:
        A naive datetime in the account's time zone.

    Raises:
        ParameterError: It is no date, or has a zone although the account's zone is not known.
    """
    moment = _parse(value, parameter) if isinstance(value, str) else value
    if isinstance(moment, datetime):
        if moment.utcoffset() is None:
            return moment.replace(tzinfo=None)
        if timezone is None:
            raise ParameterError(
                f"{parameter}: expected a time without a zone, got {value!s}: the account's own zone is not known, so "
                "converting would be a guess; give the client timezone=, or pass the account's local time",
                parameter=parameter,
            )
        return moment.astimezone(timezone).replace(tzinfo=None)
    if isinstance(moment, date):
        try:
            return datetime.combine(moment + timedelta(days=whole_day), time())
        except OverflowError:
            raise _unreadable(value, parameter) from None
    raise _unreadable(value, parameter)


def wire_text(moment: datetime) -> str:
    """Write a moment as the vendor's APIs read it.

    Args:
        moment: A naive datetime in the account's time zone.

    Returns:
        ``YYYY-MM-DD hh:mm:ss``, with a fraction only when there is one.
    """
    if moment.microsecond == 0:
        return moment.isoformat(" ", "seconds")
    return moment.isoformat(" ", "microseconds" if moment.microsecond % 1000 else "milliseconds")


def _parse(text: str, parameter: str) -> date | datetime:
    # Imported here: it costs a tenth of the whole import, and many programs pass date objects only.
    from dateutil.parser import isoparse

    form = _FULL_DATE.fullmatch(text.strip())
    if form is None:
        raise _unreadable(text, parameter)
    try:
        moment = isoparse(text.strip())
    except ValueError:
        raise _unreadable(text, parameter) from None
    return moment if form["time"] else moment.date()


def _unreadable(value: object, parameter: str) -> ParameterError:
    return ParameterError(f"{parameter}: expected {EXPECTED}, got {value!r}", parameter=parameter)
