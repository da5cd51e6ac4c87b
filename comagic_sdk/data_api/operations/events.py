"""What can be asked of `events`.

Made from spec/data_api/events.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.events import Event
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.parameters import ABSENT

__all__ = ["EventsField", "EventsSort", "GetEvents"]

EventsField = Literal[
    "id",
    "name",
    "description",
    "site_id",
    "site_domain_name",
    "type",
    "category",
    "action",
    "label",
    "value",
    "url",
    "segment_id",
    "is_goal",
    "goal_name",
    "engine",
    "ext_id",
    "is_active",
    "ga_category",
    "ga_action",
    "ga_label",
    "ga_value",
    "ym_goal_id",
]


EventsSort = Literal[
    "id",
    "-id",
    "name",
    "-name",
    "description",
    "-description",
    "site_id",
    "-site_id",
    "site_domain_name",
    "-site_domain_name",
    "type",
    "-type",
    "category",
    "-category",
    "action",
    "-action",
    "label",
    "-label",
    "value",
    "-value",
    "url",
    "-url",
    "segment_id",
    "-segment_id",
    "is_goal",
    "-is_goal",
    "goal_name",
    "-goal_name",
    "engine",
    "-engine",
    "ext_id",
    "-ext_id",
    "is_active",
    "-is_active",
    "ga_category",
    "-ga_category",
    "ga_action",
    "-ga_action",
    "ga_label",
    "-ga_label",
    "ga_value",
    "-ga_value",
    "ym_goal_id",
    "-ym_goal_id",
]


class GetEvents(RowsOperation[Event]):
    """The call `get.events`."""

    wire_name = "get.events"
    reply = list[Event]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "site_id",
        "site_domain_name",
        "type",
        "category",
        "action",
        "label",
        "value",
        "url",
        "segment_id",
        "is_goal",
        "goal_name",
        "engine",
        "ext_id",
        "is_active",
        "ga_category",
        "ga_action",
        "ga_label",
        "ga_value",
        "ym_goal_id",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "site_id",
        "site_domain_name",
        "type",
        "category",
        "action",
        "label",
        "value",
        "url",
        "segment_id",
        "is_goal",
        "goal_name",
        "engine",
        "ext_id",
        "is_active",
        "ga_category",
        "ga_action",
        "ga_label",
        "ga_value",
        "ym_goal_id",
    )

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[EventsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT
