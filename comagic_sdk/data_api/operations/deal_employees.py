"""What can be asked of `deal_employees`.

Made from spec/data_api/deal_employees.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.deal_employees import DealEmployee
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT

__all__ = [
    "CreateDealEmployees",
    "DealEmployeesField",
    "DealEmployeesSort",
    "DeleteDealEmployees",
    "GetDealEmployees",
    "UpdateDealEmployees",
]


class CreateDealEmployees(RpcOperation[Outcome]):
    """The call `create.deal_employees`."""

    wire_name = "create.deal_employees"
    reply = AnyOutcome

    ext_id: str
    name: str
    user_id: int = ABSENT


class DeleteDealEmployees(RpcOperation[Outcome]):
    """The call `delete.deal_employees`."""

    wire_name = "delete.deal_employees"
    reply = AnyOutcome

    ext_id: str
    user_id: int = ABSENT


DealEmployeesField = Literal["ext_id", "name"]


DealEmployeesSort = Literal["ext_id", "-ext_id", "name", "-name"]


class GetDealEmployees(RowsOperation[DealEmployee]):
    """The call `get.deal_employees`."""

    wire_name = "get.deal_employees"
    reply = list[DealEmployee]
    key: ClassVar[str | None] = "ext_id"
    order: ClassVar[str | None] = "ext_id"
    filterable: ClassVar[tuple[str, ...]] = ("ext_id", "name")
    sortable: ClassVar[tuple[str, ...]] = ("ext_id", "name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[DealEmployeesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateDealEmployees(RpcOperation[Outcome]):
    """The call `update.deal_employees`."""

    wire_name = "update.deal_employees"
    reply = AnyOutcome

    ext_id: str
    name: str | None = ABSENT
    user_id: int = ABSENT
