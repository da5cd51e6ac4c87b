"""What is a date, what is none, and how periods are cut."""

from datetime import date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comagic_sdk.dates import Period, account_time, wire_text
from comagic_sdk.errors import ParameterError

MOSCOW = ZoneInfo("Europe/Moscow")
MOMENTS = st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1))


@pytest.mark.parametrize(
    ("given_date", "expected"),
    [
        (date(2026, 10, 31), datetime(2026, 10, 31)),
        ("2026-10-31", datetime(2026, 10, 31)),
        (" 2026-10-31 ", datetime(2026, 10, 31)),
        ("20261031", datetime(2026, 10, 31)),
        ("2026-10-31 23:59", datetime(2026, 10, 31, 23, 59)),
        ("2026-10-31T23:59:59.900", datetime(2026, 10, 31, 23, 59, 59, 900_000)),
        (datetime(2026, 10, 31, 23, 59, 59, 900_000), datetime(2026, 10, 31, 23, 59, 59, 900_000)),
    ],
)
def test_what_is_a_date(given_date: object, expected: datetime) -> None:
    assert account_time(given_date, None, parameter="date_from") == expected


@pytest.mark.parametrize(
    "wrong",
    ["01/02/2026", "31.10.2026", "2026", "2026-10", "2026-W40", "2026-304", "2026-02-30", "tomorrow", "", None,
     20261031, 1.5, True, "2026-10-31x", "2026-10-31 25:00", "2026-10-31T", "٢٠٢٦-10-31"],
)  # fmt: skip
def test_what_is_no_date(wrong: object) -> None:
    with pytest.raises(ParameterError, match="date_till: expected a date") as caught:
        account_time(wrong, None, parameter="date_till")
    assert caught.value.parameter == "date_till"
    assert isinstance(caught.value, ValueError)


def test_the_last_day_is_whole_but_a_last_moment_is_itself() -> None:
    assert Period.between("2026-10-01", "2026-10-31", None).end == datetime(2026, 11, 1)
    assert Period.between("2026-10-01", date(2026, 10, 31), None).end == datetime(2026, 11, 1)
    assert Period.between("2026-10-01", datetime(2026, 10, 31), None).end == datetime(2026, 10, 31)
    assert Period.between("2026-10-01", "2026-10-31 23:59:59", None).end == datetime(2026, 10, 31, 23, 59, 59)


@pytest.mark.parametrize(
    ("date_from", "date_till"),
    [
        ("2026-10-02", "2026-10-01"),
        (datetime(2026, 10, 1, 5), datetime(2026, 10, 1, 5)),
        ("2026-10-02", "2026-10-01 23:00"),
    ],
)
def test_a_period_must_have_a_length(date_from: str, date_till: str) -> None:
    with pytest.raises(ParameterError, match="date_from: expected a moment before date_till"):
        Period.between(date_from, date_till, None)


def test_a_zone_is_refused_where_the_accounts_own_is_not_known() -> None:
    with pytest.raises(ParameterError, match=r"date_from: .*timezone="):
        Period.between(datetime(2026, 10, 1, tzinfo=timezone.utc), "2026-10-31", None)
    with pytest.raises(ParameterError, match=r"date_till: .*timezone="):
        Period.between("2026-10-01", "2026-10-31T00:00:00Z", None)


def test_a_zone_is_converted_where_the_accounts_own_is_known() -> None:
    period = Period.between("2026-10-01T00:00:00Z", datetime(2026, 10, 2, tzinfo=timezone.utc), MOSCOW)
    assert period == Period(datetime(2026, 10, 1, 3), datetime(2026, 10, 2, 3))


def test_the_end_of_time_is_no_crash() -> None:
    with pytest.raises(ParameterError, match="date_till"):
        Period.between("2026-10-01", date.max, None)


@given(MOMENTS, st.timedeltas(min_value=timedelta(microseconds=1), max_value=timedelta(days=800)))
def test_days_cover_a_period_without_gap_or_overlap(start: datetime, length: timedelta) -> None:
    period = Period(start, start + length)
    days = list(period.days())
    assert days[0].start == period.start
    assert days[-1].end == period.end
    assert all(one.end == next_one.start for one, next_one in pairwise(days))
    assert all(
        day.start < day.end <= datetime.combine(day.start.date(), datetime.min.time()) + timedelta(days=1)
        for day in days
    )


@given(MOMENTS)
def test_what_goes_out_reads_back_the_same(moment: datetime) -> None:
    text = wire_text(moment)
    assert account_time(text, None, parameter="x") == moment
    assert text[10] == " "


def test_a_fraction_is_written_only_where_there_is_one() -> None:
    assert wire_text(datetime(2026, 10, 31, 23, 59, 59)) == "2026-10-31 23:59:59"
    assert wire_text(datetime(2026, 10, 31, 23, 59, 59, 900_000)) == "2026-10-31 23:59:59.900"
    assert wire_text(datetime(2026, 10, 31, 23, 59, 59, 900_001)) == "2026-10-31 23:59:59.900001"
