"""What can be asked of `network_resources`.

Made from spec/data_api/network_resources.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.network_resources import NetworkResource
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.parameters import ABSENT

__all__ = ["GetNetworkResources", "NetworkResourcesField", "NetworkResourcesSort"]

NetworkResourcesField = Literal["id", "phone", "comment", "protocol"]


NetworkResourcesSort = Literal["id", "-id", "phone", "-phone", "comment", "-comment", "protocol", "-protocol"]


class GetNetworkResources(RowsOperation[NetworkResource]):
    """The call `get.network_resources`."""

    wire_name = "get.network_resources"
    reply = list[NetworkResource]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "phone", "comment", "protocol")
    sortable: ClassVar[tuple[str, ...]] = ("id", "phone", "comment", "protocol")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[NetworkResourcesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT
