"""What can be asked of `auto_calls`.

Made from spec/data_api/auto_calls.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.auto_calls import AutoCallCampaign
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT

__all__ = [
    "AutoCallCampaignsField",
    "AutoCallCampaignsSort",
    "DeleteAutoCallCampaignPhoneNumbers",
    "GetAutoCallCampaigns",
]


class DeleteAutoCallCampaignPhoneNumbers(RpcOperation[Outcome]):
    """The call `delete.auto_call_campaign_phone_numbers`."""

    wire_name = "delete.auto_call_campaign_phone_numbers"
    reply = AnyOutcome

    campaign_id: int
    phone_numbers: Sequence[str]
    user_id: int = ABSENT


AutoCallCampaignsField = Literal["id", "name", "add_time", "begin_date", "end_date", "status", "phone_numbers"]


AutoCallCampaignsSort = Literal["name", "-name"]


class GetAutoCallCampaigns(RowsOperation[AutoCallCampaign]):
    """The call `get.auto_call_campaigns`."""

    wire_name = "get.auto_call_campaigns"
    reply = list[AutoCallCampaign]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "status")
    sortable: ClassVar[tuple[str, ...]] = ("name",)

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[AutoCallCampaignsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT
