"""What can be asked of `geo`.

Made from spec/data_api/geo.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.geo import Geolocation
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.parameters import ABSENT

__all__ = ["GeolocationsField", "GeolocationsSort", "GetGeolocations"]

GeolocationsField = Literal["id", "parent_id", "name"]


GeolocationsSort = Literal["id", "-id", "parent_id", "-parent_id", "name", "-name"]


class GetGeolocations(RowsOperation[Geolocation]):
    """The call `get.geolocations`."""

    wire_name = "get.geolocations"
    reply = list[Geolocation]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "parent_id", "name")
    sortable: ClassVar[tuple[str, ...]] = ("id", "parent_id", "name")

    ids: Sequence[int] = ABSENT
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[GeolocationsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT
