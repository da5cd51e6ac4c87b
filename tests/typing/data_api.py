"""Data API as a user's editor and type checker see it: what is right, and what must be an error."""

import datetime as dt
from decimal import Decimal
from typing import Any

from typing_extensions import assert_type

from comagic_sdk import Comagic, DataApi, Rows, where
from comagic_sdk.data_api import Condition, Limits
from comagic_sdk.data_api.models.reports import CallSession, CallSessionEmployee

with DataApi("token", user_id=1) as data_api:
    rows = data_api.reports.get_calls_report(
        date_from=dt.date(2026, 10, 1),
        date_till="2026-10-31",
        filter=(where("direction") == "in") & where("contact_phone_number").like("7903%"),
        sort=["-start_time", "is_lost"],
        fields=["id", "start_time", "employees"],
        limit=10,
    )
    assert_type(rows, Rows[CallSession])
    assert_type(rows.first(), CallSession | None)
    assert_type(rows.all(), list[CallSession])
    assert_type(rows.count(), int)
    assert_type(rows.to_dicts(), list[dict[str, Any]])
    for page in rows.pages():
        assert_type(page, list[CallSession])
    for row in rows:
        assert_type(row.id, int | None)
        assert_type(row.start_time, dt.datetime | None)
        assert_type(row.sale_cost, Decimal | None)
        assert_type(row.employees, list[CallSessionEmployee] | None)
        assert_type(row.call_records, list[str] | None)
    assert_type(data_api.limits, Limits | None)
    assert_type(where("id") == 1, Condition)
    assert_type((where("id") > 1) | where("id").is_null(), Condition)
    assert_type(data_api.request("get.calls_report", {}), Any)
    data_api.campaigns.update_campaigns(id=1, site_id=1, description=None)

    # What is wrong must be an error: each of these lines fails the check unless the checker complains of it.
    data_api.tags.get_tags(fields=["nam"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    data_api.tags.get_tags(sort="-nam")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    data_api.tags.get_tags(page=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    data_api.tags.create_tags()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    data_api.tags.create_tags(name=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    data_api.tags.delete_tags(id="1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    data_api.tags.set_tag_communications(communication_type="sms", tag_id=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    data_api.communications.upload_calls(calls=[{"ext_id": "1"}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    data_api.tags.get_tag()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType]

with Comagic("login", "password", access_token="token", user_id=1) as comagic:
    assert_type(comagic.data_api, DataApi)
    assert_type(comagic.data_api.tags.get_tags().count(), int)
