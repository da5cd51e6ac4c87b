"""What can be asked of `segments`.

Made from spec/data_api/segments.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.segments import Segment
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.parameters import ABSENT

__all__ = ["GetSegments", "SegmentsField", "SegmentsSort"]

SegmentsField = Literal[
    "id", "name", "description", "site_id", "site_domain_name", "segments_conditions", "segment_conditions"
]


SegmentsSort = Literal[
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
]


class GetSegments(RowsOperation[Segment]):
    """The call `get.segments`."""

    wire_name = "get.segments"
    reply = list[Segment]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "description", "site_id", "site_domain_name")
    sortable: ClassVar[tuple[str, ...]] = ("id", "name", "description", "site_id", "site_domain_name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[SegmentsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT
