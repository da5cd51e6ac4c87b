"""Replies that do not fit their models: nothing is lost, everything is told once."""

import warnings
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from comagic_sdk import Call, SchemaDriftWarning, SchemaError, Site
from comagic_sdk.drift import Drift
from comagic_sdk.models import Visitor, WriteResult
from comagic_sdk.replies import in_zone, salvage

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
GOOD = {"id": 5, "call_date": "2026-10-31 23:59:59.900", "communication_type": "call", "status": "normal"}


def calls(*rows: dict[str, Any], on_drift: Any = "warn") -> list[Call]:
    rows_read: list[Call] = salvage(list[Call], list(rows), Drift(on_drift), "call")
    return rows_read


def test_a_value_that_does_not_fit_stays_and_is_told_once() -> None:
    with pytest.warns(SchemaDriftWarning) as told:
        rows = calls({**GOOD, "duration": "long"}, {**GOOD, "duration": "longer"}, {**GOOD, "duration": 7})
    assert [row.duration for row in rows] == ["long", "longer", 7]
    assert [row.id for row in rows] == [5, 5, 5]
    assert [str(warning.message) for warning in told] == [
        "call: duration: expected int | None, got str 'long'; the value is kept as it came"
    ]


def test_a_required_field_that_is_missing_is_told() -> None:
    with pytest.warns(SchemaDriftWarning, match="call: call_date: expected datetime, got nothing"):
        (row,) = calls({"id": 5, "communication_type": "call", "status": "normal"})
    assert row.call_date is None


def test_drift_can_be_an_error() -> None:
    with pytest.raises(SchemaError, match="call: duration: expected") as caught:
        calls({**GOOD, "duration": "long"}, on_drift="raise")
    assert caught.value.method == "call"


@pytest.mark.parametrize("data", [None, "text", 5, True])
def test_a_list_that_is_none_is_an_error_not_an_empty_list(data: object) -> None:
    with pytest.raises(SchemaError, match=r"site: data: expected list\["):
        salvage(list[Site], data, Drift("warn"), "site")


def test_one_object_where_a_list_is_due_is_a_list_of_one() -> None:
    with pytest.warns(SchemaDriftWarning, match="site: data: expected list"):
        rows = salvage(list[Site], {"id": 1, "domain": "a.example"}, Drift("warn"), "site")
    assert rows == [Site(id=1, domain="a.example")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-10-31", datetime(2026, 10, 31)),
        ("2026-10-31 23:59:59", datetime(2026, 10, 31, 23, 59, 59)),
        ("2026-10-31 23:59:59.9", datetime(2026, 10, 31, 23, 59, 59, 900_000)),
        ("2026-10-31T23:59:59.123456", datetime(2026, 10, 31, 23, 59, 59, 123_456)),
        ("2026-10-31T23:59:59Z", datetime(2026, 10, 31, 23, 59, 59, tzinfo=timezone.utc)),
        ("", None),
        (None, None),
    ],
)
def test_dates_of_every_form_are_read(text: str | None, expected: datetime | None) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        (row,) = calls({**GOOD, "sale_date": text})
    assert row.sale_date == expected


def test_what_sources_disagree_on_is_accepted() -> None:
    assert [row.record_urls for row in calls(
        {**GOOD, "file_link": None},
        {**GOOD, "file_link": []},
        {**GOOD, "file_link": ""},
        {**GOOD, "file_link": "//app.comagic.ru/a/"},
        {**GOOD, "file_link": ["//app.comagic.ru/a/", "http://app.uiscom.ru/b/", "https://x.example/c/", "y.test/d"]},
        GOOD,
    )] == [
        [],
        [],
        [],
        ["https://app.comagic.ru/a/"],
        ["https://app.comagic.ru/a/", "https://app.uiscom.ru/b/", "https://x.example/c/", "https://y.test/d"],
        [],
    ]  # fmt: skip
    (row,) = calls({**GOOD, "sale_cost": "1200.50", "is_transfer": "true", "other_adv_contacts": 1, "utm_term": 17})
    assert (row.sale_cost, row.is_transfer, row.other_adv_contacts, row.utm_term) == (
        Decimal("1200.50"),
        True,
        True,
        "17",
    )


@given(JSON)
def test_no_answer_of_a_write_is_lost_or_refused(data: Any) -> None:
    result = TypeAdapter(WriteResult).validate_python(data)
    assert result.data == data


@pytest.mark.parametrize(
    ("data", "expected"),
    [({"id": 7}, 7), ([{"id": 7, "name": "x"}], 7), (7, 7), ([7], 7), ("7a", "7a"), ([], None), (None, None),
     (True, None), ([{"id": 1}, {"id": 2}], None), ({"success": True}, None)],
)  # fmt: skip
def test_the_id_in_an_answer_of_a_write_is_found(data: Any, expected: object) -> None:
    assert WriteResult.model_validate(data).id == expected


@given(st.dictionaries(st.sampled_from([*Call.model_fields, "brand_new"]), JSON))
def test_no_row_raises_and_no_value_is_lost(row: dict[str, Any]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SchemaDriftWarning)
        (call,) = calls(row)
    for name, value in row.items():
        if value is not None and value != "":
            assert getattr(call, name) is not None
    assert set(row) <= call.model_fields_set | set(call.model_extra or {})


def test_campaigns_inside_a_text_are_read() -> None:
    inside = '[{"id": 3, "name": "Осень", "state": "active", "is_removed": false}]'
    (campaign,) = Visitor.model_validate_json('{"acs": ' + __import__("json").dumps(inside) + "}").acs or []
    assert (campaign.id, campaign.name, campaign.state, campaign.is_removed) == (3, "Осень", "active", False)


def test_every_time_gets_the_accounts_zone() -> None:
    zone = timezone(timedelta(hours=5))
    row = Call.model_validate({**GOOD, "sale_date": "2026-10-31T10:00:00Z"})
    (aware,) = in_zone([row], zone)
    assert aware.call_date == datetime(2026, 10, 31, 23, 59, 59, 900_000, tzinfo=zone)
    assert aware.sale_date.utcoffset() == timedelta(hours=5)
    assert aware.session_start is None
