"""What can be asked of `scenarios`.

Made from spec/data_api/scenarios.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.scenarios import Scenario
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.parameters import ABSENT

__all__ = ["GetScenarios", "ScenariosField", "ScenariosSort"]

ScenariosField = Literal["id", "name", "virtual_phone_numbers", "sites", "campaigns", "operations"]


ScenariosSort = Literal["id", "-id", "name", "-name"]


class GetScenarios(RowsOperation[Scenario]):
    """The call `get.scenarios`."""

    wire_name = "get.scenarios"
    reply = list[Scenario]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "virtual_phone_numbers", "sites", "campaigns", "operations")
    sortable: ClassVar[tuple[str, ...]] = ("id", "name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ScenariosField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT
