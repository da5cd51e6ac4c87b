"""What can be asked of `integrations`.

Made from spec/data_api/integrations.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.integrations import IntegratedForm, IntegratedPage
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, Amount, When, checked

__all__ = [
    "GetIntegratedForms",
    "GetIntegratedPages",
    "IntegratedFormsField",
    "IntegratedFormsSort",
    "IntegratedPagesField",
    "IntegratedPagesSort",
    "UploadStats",
    "UploadStatsEngine",
    "UploadStatsStatsParam",
]

IntegratedFormsField = Literal["id", "ext_id", "name", "engine", "page_id"]


IntegratedFormsSort = Literal[
    "id", "-id", "ext_id", "-ext_id", "name", "-name", "engine", "-engine", "page_id", "-page_id"
]


class GetIntegratedForms(RowsOperation[IntegratedForm]):
    """The call `get.integrated_forms`."""

    wire_name = "get.integrated_forms"
    reply = list[IntegratedForm]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "ext_id", "name", "engine", "page_id")
    sortable: ClassVar[tuple[str, ...]] = ("id", "ext_id", "name", "engine", "page_id")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[IntegratedFormsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


IntegratedPagesField = Literal["id", "ext_id", "name", "engine"]


IntegratedPagesSort = Literal["id", "-id", "ext_id", "-ext_id", "name", "-name", "engine", "-engine"]


class GetIntegratedPages(RowsOperation[IntegratedPage]):
    """The call `get.integrated_pages`."""

    wire_name = "get.integrated_pages"
    reply = list[IntegratedPage]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "ext_id", "name", "engine")
    sortable: ClassVar[tuple[str, ...]] = ("id", "ext_id", "name", "engine")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[IntegratedPagesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


UploadStatsEngine = Literal[
    "yandex.direct", "google.adwords", "facebook.ads", "vk.ads", "mytarget.ads", "vk_new.ads", "avito"
]


@checked
class UploadStatsStatsParam(TypedDict):
    """What stands in `stats` of the call.

    Attributes:
        viewpoint: Level of detail of the data.
        pc_ext_id: Identifier of the advertising campaign in the external system.
        gr_ext_id: Identifier of the ad group in the external system.
        ad_ext_id: Identifier of the advertisement in the advertising system.
        kw_ext_id: Identifier of the keyword in the external system.
        cost: Cost in the account's currency.
        shows: Number of ad impressions in the `date_time` period; 0 deletes the costs of that period.
        clicks: Number of clicks.
        reach: Number of clicks by campaign structure for the period; 0 deletes the costs of that period.
        communications: Communications.
        favorites: Number of additions to favorites in the period; 0 deletes the expenses of that period.
    """

    viewpoint: Literal["full"]
    pc_ext_id: NotRequired[str]
    gr_ext_id: NotRequired[str]
    ad_ext_id: NotRequired[str]
    kw_ext_id: NotRequired[str]
    cost: NotRequired[Amount]
    shows: NotRequired[int]
    clicks: NotRequired[int]
    reach: NotRequired[int]
    communications: NotRequired[int]
    favorites: NotRequired[int]


class UploadStats(RpcOperation[Outcome]):
    """The call `upload.stats`."""

    wire_name = "upload.stats"
    reply = AnyOutcome

    date_time: When
    engine: UploadStatsEngine
    stats: Sequence[UploadStatsStatsParam]
    user_id: int = ABSENT
