"""What can be asked of `sales_funnels`.

Made from spec/data_api/sales_funnels.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import TypedDict

from comagic_sdk.data_api.models.sales_funnels import SalesFunnel
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, checked

__all__ = [
    "CreateSalesFunnel",
    "CreateSalesFunnelStages",
    "CreateSalesFunnelStagesFailedParam",
    "CreateSalesFunnelStagesInProcessParam",
    "CreateSalesFunnelStagesParam",
    "CreateSalesFunnelStagesSuccessParam",
    "DeleteSalesFunnel",
    "DeleteSalesFunnelStages",
    "GetSalesFunnel",
    "SalesFunnelField",
    "SalesFunnelSort",
    "UpdateSalesFunnel",
    "UpdateSalesFunnelStages",
]


@checked
class CreateSalesFunnelStagesSuccessParam(TypedDict):
    """What stands in `success` of the call.

    Attributes:
        ext_id: External identifier of the sales funnel stage.
        name: Name of the funnel stage.
    """

    ext_id: str
    name: str


@checked
class CreateSalesFunnelStagesFailedParam(TypedDict):
    """What stands in `failed` of the call.

    Attributes:
        ext_id: External identifier of the sales funnel stage.
        name: Name of the funnel stage.
    """

    ext_id: str
    name: str


@checked
class CreateSalesFunnelStagesInProcessParam(TypedDict):
    """What stands in `in_process` of the call.

    Attributes:
        ext_id: External identifier of the sales funnel stage.
        name: Name of the funnel stage.
        order: Position of the stage in the sales funnel, at most 10000.
    """

    ext_id: str
    name: str
    order: Annotated[int, Field(le=10000)]


@checked
class CreateSalesFunnelStagesParam(TypedDict):
    """What stands in `stages` of the call.

    Attributes:
        success: Stage of the sales funnel that means a successful deal.
        failed: Stage of the sales funnel for lost deals.
        in_process: Intermediate stages of the sales funnel, from 1 to 100 per funnel.
    """

    success: CreateSalesFunnelStagesSuccessParam
    failed: CreateSalesFunnelStagesFailedParam
    in_process: Annotated[Sequence[CreateSalesFunnelStagesInProcessParam], Field(min_length=1, max_length=100)]


class CreateSalesFunnel(RpcOperation[Outcome]):
    """The call `create.sales_funnel`."""

    wire_name = "create.sales_funnel"
    reply = AnyOutcome

    ext_id: str
    name: str
    stages: CreateSalesFunnelStagesParam
    user_id: int = ABSENT


class CreateSalesFunnelStages(RpcOperation[Outcome]):
    """The call `create.sales_funnel_stages`."""

    wire_name = "create.sales_funnel_stages"
    reply = AnyOutcome

    sales_funnel_ext_id: str
    ext_id: str
    name: str
    order: Annotated[int, Field(le=10000)]
    user_id: int = ABSENT


class DeleteSalesFunnel(RpcOperation[Outcome]):
    """The call `delete.sales_funnel`."""

    wire_name = "delete.sales_funnel"
    reply = AnyOutcome

    ext_id: str
    user_id: int = ABSENT


class DeleteSalesFunnelStages(RpcOperation[Outcome]):
    """The call `delete.sales_funnel_stages`."""

    wire_name = "delete.sales_funnel_stages"
    reply = AnyOutcome

    sales_funnel_ext_id: str
    ext_id: str
    user_id: int = ABSENT


SalesFunnelField = Literal["ext_id", "name", "stages"]


SalesFunnelSort = Literal["ext_id", "-ext_id", "name", "-name"]


class GetSalesFunnel(RowsOperation[SalesFunnel]):
    """The call `get.sales_funnel`."""

    wire_name = "get.sales_funnel"
    reply = list[SalesFunnel]
    key: ClassVar[str | None] = "ext_id"
    order: ClassVar[str | None] = "ext_id"
    filterable: ClassVar[tuple[str, ...]] = ("ext_id", "name")
    sortable: ClassVar[tuple[str, ...]] = ("ext_id", "name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[SalesFunnelField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateSalesFunnel(RpcOperation[Outcome]):
    """The call `update.sales_funnel`."""

    wire_name = "update.sales_funnel"
    reply = AnyOutcome

    ext_id: str
    name: str
    user_id: int = ABSENT


class UpdateSalesFunnelStages(RpcOperation[Outcome]):
    """The call `update.sales_funnel_stages`."""

    wire_name = "update.sales_funnel_stages"
    reply = AnyOutcome

    sales_funnel_ext_id: str
    ext_id: str
    name: str | None = ABSENT
    order: Annotated[int, Field(le=10000)] | None = ABSENT
    user_id: int = ABSENT
