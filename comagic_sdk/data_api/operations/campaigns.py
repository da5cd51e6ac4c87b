"""What can be asked of `campaigns`.

Made from spec/data_api/campaigns.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.campaigns import (
    Campaign,
    CampaignAvailableNumber,
    CampaignParameterWeights,
    CampaignRedirectionNumber,
)
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, Amount, When, checked

__all__ = [
    "CampaignAvailablePhoneNumbersField",
    "CampaignAvailablePhoneNumbersSort",
    "CampaignAvailableRedirectionPhoneNumbersField",
    "CampaignAvailableRedirectionPhoneNumbersSort",
    "CampaignParameterWeightsField",
    "CampaignParameterWeightsSort",
    "CampaignsField",
    "CampaignsSort",
    "CreateCampaigns",
    "CreateCampaignsCampaignConditionsGroupConditionConditionParam",
    "CreateCampaignsCampaignConditionsGroupConditionParam",
    "CreateCampaignsCampaignConditionsParam",
    "CreateCampaignsDynamicCallTrackingParam",
    "CreateCampaignsDynamicCallTrackingReservationTime",
    "CreateCampaignsSiteBlockParam",
    "DeleteCampaigns",
    "GetCampaignAvailablePhoneNumbers",
    "GetCampaignAvailableRedirectionPhoneNumbers",
    "GetCampaignParameterWeights",
    "GetCampaigns",
    "UpdateCampaignParameterWeights",
    "UpdateCampaigns",
    "UpdateCampaignsCampaignConditionsGroupConditionConditionParam",
    "UpdateCampaignsCampaignConditionsGroupConditionParam",
    "UpdateCampaignsCampaignConditionsParam",
    "UpdateCampaignsDynamicCallTrackingParam",
    "UpdateCampaignsDynamicCallTrackingReservationTime",
    "UpdateCampaignsSiteBlockParam",
    "UploadCampaignCosts",
    "UploadCampaignCostsCostParam",
]


@checked
class CreateCampaignsSiteBlockParam(TypedDict):
    """What stands in `site_blocks` of the call.

    Attributes:
        site_block_id: Identifier of the site's number block.
        phone_number_id: Identifier of the virtual number, as listed by `get.campaign_available_phone_numbers`.
        redirection_phone_number_id: Identifier of the forwarding number, used when the number in `phone_number_id` is
            of the `call_tracking` type.
        dynamic_call_tracking_enabled: Whether to enable dynamic call tracking for the site block.
    """

    site_block_id: int
    phone_number_id: int
    redirection_phone_number_id: NotRequired[int]
    dynamic_call_tracking_enabled: NotRequired[bool]


CreateCampaignsDynamicCallTrackingReservationTime = Literal[
    "5m", "10m", "15m", "20m", "30m", "1h", "2h", "4h", "8h", "1d", "1w"
]


@checked
class CreateCampaignsDynamicCallTrackingParam(TypedDict):
    """What stands in `dynamic_call_tracking` of the call.

    Attributes:
        reservation_time: How long a number stays assigned to one site visitor, `15m` by default. The server takes
            ``15m`` unless given.
        count_virtual_numbers: Number of virtual numbers.
        count_visits: Number of visits.
    """

    reservation_time: NotRequired[CreateCampaignsDynamicCallTrackingReservationTime]
    count_virtual_numbers: Annotated[int, Field(ge=1)]
    count_visits: Annotated[int, Field(ge=1)]


@checked
class CreateCampaignsCampaignConditionsGroupConditionConditionParam(TypedDict):
    """What stands in `conditions` of the call.

    Attributes:
        type: Whether the condition includes matching traffic in the advertising campaign or excludes it.
        campaign_parameter: Parameter of a visit that the condition looks at.
        operator: Comparison operator allowed for the campaign parameter: `=` exact match, `sub` contains, `~` regular
            expression.
        value: Value that the campaign parameter is compared with; some parameters accept a fixed list only.
    """

    type: Literal["include", "exclude"]
    campaign_parameter: str
    operator: Literal["=", "sub", "~"]
    value: str


@checked
class CreateCampaignsCampaignConditionsGroupConditionParam(TypedDict):
    """What stands in `group_conditions` of the call.

    Attributes:
        conditions: Conditions of the group condition.
    """

    conditions: Annotated[Sequence[CreateCampaignsCampaignConditionsGroupConditionConditionParam], Field(max_length=50)]


@checked
class CreateCampaignsCampaignConditionsParam(TypedDict):
    """What stands in `campaign_conditions` of the call.

    Attributes:
        group_conditions: Conditions in one group of the advertising campaign's conditions.
    """

    group_conditions: Annotated[Sequence[CreateCampaignsCampaignConditionsGroupConditionParam], Field(max_length=30)]


class CreateCampaigns(RpcOperation[Outcome]):
    """The call `create.campaigns`."""

    wire_name = "create.campaigns"
    reply = AnyOutcome

    name: str
    site_id: int
    description: Annotated[str, Field(max_length=255)] = ABSENT
    status: Literal["active", "inactive"] = ABSENT
    site_blocks: Sequence[CreateCampaignsSiteBlockParam] = ABSENT
    dynamic_call_tracking: CreateCampaignsDynamicCallTrackingParam = ABSENT
    campaign_conditions: CreateCampaignsCampaignConditionsParam = ABSENT
    user_id: int = ABSENT


class DeleteCampaigns(RpcOperation[Outcome]):
    """The call `delete.campaigns`."""

    wire_name = "delete.campaigns"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


CampaignAvailablePhoneNumbersField = Literal["id", "prefix", "phone_number", "type"]


CampaignAvailablePhoneNumbersSort = Literal["prefix", "-prefix"]


class GetCampaignAvailablePhoneNumbers(RowsOperation[CampaignAvailableNumber]):
    """The call `get.campaign_available_phone_numbers`."""

    wire_name = "get.campaign_available_phone_numbers"
    reply = list[CampaignAvailableNumber]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "prefix", "phone_number", "type")
    sortable: ClassVar[tuple[str, ...]] = ("prefix",)

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CampaignAvailablePhoneNumbersField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CampaignAvailableRedirectionPhoneNumbersField = Literal["id", "phone_number"]


CampaignAvailableRedirectionPhoneNumbersSort = str


class GetCampaignAvailableRedirectionPhoneNumbers(RowsOperation[CampaignRedirectionNumber]):
    """The call `get.campaign_available_redirection_phone_numbers`."""

    wire_name = "get.campaign_available_redirection_phone_numbers"
    reply = list[CampaignRedirectionNumber]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "phone_number")
    sortable: ClassVar[tuple[str, ...]] = ()

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CampaignAvailableRedirectionPhoneNumbersField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CampaignParameterWeightsField = Literal[
    "site_id",
    "site_domain_name",
    "entrance_page",
    "referrer_domain",
    "search_engine",
    "search_query",
    "engine",
    "referrer",
    "channel",
    "location",
    "utm_tags",
    "os_tags",
    "other_tags",
]


CampaignParameterWeightsSort = Literal["site_id", "-site_id"]


class GetCampaignParameterWeights(RowsOperation[CampaignParameterWeights]):
    """The call `get.campaign_parameter_weights`."""

    wire_name = "get.campaign_parameter_weights"
    reply = list[CampaignParameterWeights]
    filterable: ClassVar[tuple[str, ...]] = ("site_id", "site_domain_name")
    sortable: ClassVar[tuple[str, ...]] = ("site_id",)

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CampaignParameterWeightsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CampaignsField = Literal[
    "id",
    "status",
    "creation_time",
    "description",
    "site_id",
    "site_domain_name",
    "costs",
    "cost_ratio",
    "cost_ratio_operator",
    "engine",
    "type",
    "name",
    "site_blocks",
    "dynamic_call_tracking",
    "campaign_conditions",
    "static_utm_source",
    "static_utm_medium",
    "static_utm_campaign",
    "static_utm_term",
    "static_utm_content",
    "static_utm_referrer",
    "static_utm_expid",
    "dynamic_call_tracking_enabled",
]


CampaignsSort = Literal[
    "creation_time",
    "-creation_time",
    "site_id",
    "-site_id",
    "costs",
    "-costs",
    "engine",
    "-engine",
    "type",
    "-type",
    "name",
    "-name",
]


class GetCampaigns(RowsOperation[Campaign]):
    """The call `get.campaigns`."""

    wire_name = "get.campaigns"
    reply = list[Campaign]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "creation_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "status",
        "creation_time",
        "site_id",
        "site_domain_name",
        "costs",
        "engine",
        "type",
        "name",
        "site_blocks",
        "dynamic_call_tracking",
        "static_utm_source",
        "static_utm_medium",
        "static_utm_campaign",
        "static_utm_term",
        "static_utm_content",
        "static_utm_referrer",
        "static_utm_expid",
    )
    sortable: ClassVar[tuple[str, ...]] = ("creation_time", "site_id", "costs", "engine", "type", "name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CampaignsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateCampaignParameterWeights(RpcOperation[Outcome]):
    """The call `update.campaign_parameter_weights`."""

    wire_name = "update.campaign_parameter_weights"
    reply = AnyOutcome

    site_id: int
    other_tags: Annotated[int, Field(ge=0, le=100)] | None = ABSENT
    search_query: Annotated[int, Field(ge=0, le=100)] | None = ABSENT
    ad_engine: int | None = ABSENT
    referrer: Annotated[int, Field(ge=0, le=100)] | None = ABSENT
    channel: Annotated[int, Field(ge=0, le=100)] | None = ABSENT
    entrance_page: Annotated[int, Field(ge=0, le=100)] | None = ABSENT
    location: Annotated[int, Field(ge=0, le=100)] | None = ABSENT
    utm_tags: Annotated[int, Field(ge=0, le=100)] | None = ABSENT
    os_tags: Annotated[int, Field(ge=0, le=100)] | None = ABSENT
    referrer_domain: Annotated[int, Field(ge=0, le=100)] | None = ABSENT
    search_engine: Annotated[int, Field(ge=0, le=100)] | None = ABSENT
    engine: Annotated[int, Field(ge=0, le=100)] | None = ABSENT
    user_id: int = ABSENT


@checked
class UpdateCampaignsSiteBlockParam(TypedDict):
    """What stands in `site_blocks` of the call.

    Attributes:
        site_block_id: Identifier of the site's number block.
        phone_number_id: Identifier of the virtual number, as listed by `get.campaign_available_phone_numbers`.
        redirection_phone_number_id: Identifier of the forwarding number, used when the number in `phone_number_id` is
            of the `call_tracking` type.
        dynamic_call_tracking_enabled: Whether to enable dynamic call tracking for the site block.
    """

    site_block_id: int
    phone_number_id: int
    redirection_phone_number_id: NotRequired[int]
    dynamic_call_tracking_enabled: NotRequired[bool]


UpdateCampaignsDynamicCallTrackingReservationTime = Literal[
    "5m", "10m", "15m", "20m", "30m", "1h", "2h", "4h", "8h", "1d", "1w"
]


@checked
class UpdateCampaignsDynamicCallTrackingParam(TypedDict):
    """What stands in `dynamic_call_tracking` of the call.

    Attributes:
        reservation_time: How long a number stays assigned to one site visitor.
        count_virtual_numbers: Number of virtual numbers.
        count_visits: Number of visits.
    """

    reservation_time: NotRequired[UpdateCampaignsDynamicCallTrackingReservationTime]
    count_virtual_numbers: Annotated[int, Field(ge=1)]
    count_visits: Annotated[int, Field(ge=1)]


@checked
class UpdateCampaignsCampaignConditionsGroupConditionConditionParam(TypedDict):
    """What stands in `conditions` of the call.

    Attributes:
        type: Whether the condition includes matching traffic in the advertising campaign or excludes it.
        campaign_parameter: Parameter of a visit that the condition looks at.
        operator: Comparison operator allowed for the campaign parameter: `=` exact match, `sub` contains, `~` regular
            expression.
        value: Value that the campaign parameter is compared with; some parameters accept a fixed list only.
    """

    type: Literal["include", "exclude"]
    campaign_parameter: str
    operator: Literal["=", "sub", "~"]
    value: str


@checked
class UpdateCampaignsCampaignConditionsGroupConditionParam(TypedDict):
    """What stands in `group_conditions` of the call.

    Attributes:
        conditions: Conditions of the group condition.
    """

    conditions: Annotated[Sequence[UpdateCampaignsCampaignConditionsGroupConditionConditionParam], Field(max_length=50)]


@checked
class UpdateCampaignsCampaignConditionsParam(TypedDict):
    """What stands in `campaign_conditions` of the call.

    Attributes:
        group_conditions: Conditions in one group of the advertising campaign's conditions.
    """

    group_conditions: Annotated[Sequence[UpdateCampaignsCampaignConditionsGroupConditionParam], Field(max_length=30)]


class UpdateCampaigns(RpcOperation[Outcome]):
    """The call `update.campaigns`."""

    wire_name = "update.campaigns"
    reply = AnyOutcome

    id: int
    site_id: int
    description: Annotated[str, Field(max_length=255)] | None = ABSENT
    name: str | None = ABSENT
    status: Literal["active", "inactive"] | None = ABSENT
    cost_ratio: Annotated[float, Field(ge=1)] | None = ABSENT
    cost_ratio_operator: Literal["wo_changes", "multiply", "divide"] | None = ABSENT
    site_blocks: Sequence[UpdateCampaignsSiteBlockParam] | None = ABSENT
    dynamic_call_tracking: UpdateCampaignsDynamicCallTrackingParam | None = ABSENT
    campaign_conditions: UpdateCampaignsCampaignConditionsParam | None = ABSENT
    user_id: int = ABSENT


@checked
class UploadCampaignCostsCostParam(TypedDict):
    """What stands in `costs` of the call.

    Attributes:
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        cost: Cost in the account's currency.
        date_from: First moment of the period.
        date_till: End of the period.
        site_id: Identifier of the site.
    """

    campaign_id: int
    cost: Amount
    date_from: When
    date_till: When
    site_id: int


class UploadCampaignCosts(RpcOperation[Outcome]):
    """The call `upload.campaign_costs`."""

    wire_name = "upload.campaign_costs"
    reply = AnyOutcome

    costs: Annotated[Sequence[UploadCampaignCostsCostParam], Field(max_length=500)]
    user_id: int = ABSENT
