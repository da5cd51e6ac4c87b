"""What can be asked of `sources`.

Made from spec/data_api/sources.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.sources import (
    AdEngine,
    Source,
    SourceChannel,
    SourceCost,
    SourceFilter,
    SourceGroup,
    SourceParameter,
    SourceSettings,
)
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, Amount, When, checked

__all__ = [
    "AdEnginesField",
    "AdEnginesSort",
    "CreateSource",
    "CreateSourceChannel",
    "CreateSourceGroup",
    "CreateSourceStaticParameterParam",
    "DeleteSource",
    "DeleteSourceChannel",
    "DeleteSourceGroup",
    "GetAdEngines",
    "GetSourceCosts",
    "GetSourceFilters",
    "GetSourceParameters",
    "GetSources",
    "GetSourcesChannels",
    "GetSourcesGroups",
    "GetobjSource",
    "SourceCostsField",
    "SourceCostsSort",
    "SourceParametersField",
    "SourcesChannelsField",
    "SourcesChannelsSort",
    "SourcesField",
    "SourcesGroupsField",
    "SourcesGroupsSort",
    "SourcesSort",
    "UpdateSource",
    "UpdateSourceChannel",
    "UpdateSourceChannelState",
    "UpdateSourceGroup",
    "UpdateSourceGroupState",
    "UpdateSourcePriority",
    "UpdateSourcePrioritySourceParam",
    "UpdateSourceState",
    "UpdateSourceStaticParameterParam",
    "UploadSourceCosts",
    "UploadSourceCostsCostParam",
]


class CreateSourceChannel(RpcOperation[Outcome]):
    """The call `create.source_channel`."""

    wire_name = "create.source_channel"
    reply = AnyOutcome

    name: str
    mnemonic: str
    state: Literal["active", "off", "removed"]
    user_id: int = ABSENT


class DeleteSourceChannel(RpcOperation[Outcome]):
    """The call `delete.source_channel`."""

    wire_name = "delete.source_channel"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


SourcesChannelsField = Literal["id", "name", "mnemonic", "is_custom", "state", "default_source_id"]


SourcesChannelsSort = Literal[
    "id",
    "-id",
    "name",
    "-name",
    "mnemonic",
    "-mnemonic",
    "is_custom",
    "-is_custom",
    "state",
    "-state",
    "default_source_id",
    "-default_source_id",
]


class GetSourcesChannels(RowsOperation[SourceChannel]):
    """The call `get.sources_channels`."""

    wire_name = "get.sources_channels"
    reply = list[SourceChannel]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "mnemonic", "is_custom", "state", "default_source_id")
    sortable: ClassVar[tuple[str, ...]] = ("id", "name", "mnemonic", "is_custom", "state", "default_source_id")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[SourcesChannelsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateSourceChannel(RpcOperation[Outcome]):
    """The call `update.source_channel`."""

    wire_name = "update.source_channel"
    reply = AnyOutcome

    id: int
    name: str
    mnemonic: str
    state: Literal["active", "off", "removed"] | None = ABSENT
    user_id: int = ABSENT


class UpdateSourceChannelState(RpcOperation[Outcome]):
    """The call `update.source_channel_state`."""

    wire_name = "update.source_channel_state"
    reply = AnyOutcome

    id: int
    state: Literal["active", "off", "removed"]
    user_id: int = ABSENT


class CreateSourceGroup(RpcOperation[Outcome]):
    """The call `create.source_group`."""

    wire_name = "create.source_group"
    reply = AnyOutcome

    name: str
    channel_id: int
    state: Literal["active", "off", "removed"]
    user_id: int = ABSENT


class DeleteSourceGroup(RpcOperation[Outcome]):
    """The call `delete.source_group`."""

    wire_name = "delete.source_group"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


SourcesGroupsField = Literal["id", "name", "channel_id", "channel_name", "channel_mnemonic", "is_custom", "state"]


SourcesGroupsSort = Literal[
    "id",
    "-id",
    "name",
    "-name",
    "channel_id",
    "-channel_id",
    "channel_name",
    "-channel_name",
    "channel_mnemonic",
    "-channel_mnemonic",
    "is_custom",
    "-is_custom",
    "state",
    "-state",
]


class GetSourcesGroups(RowsOperation[SourceGroup]):
    """The call `get.sources_groups`."""

    wire_name = "get.sources_groups"
    reply = list[SourceGroup]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "channel_id",
        "channel_name",
        "channel_mnemonic",
        "is_custom",
        "state",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "channel_id",
        "channel_name",
        "channel_mnemonic",
        "is_custom",
        "state",
    )

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[SourcesGroupsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateSourceGroup(RpcOperation[Outcome]):
    """The call `update.source_group`."""

    wire_name = "update.source_group"
    reply = AnyOutcome

    id: int
    name: str
    channel_id: int
    state: Literal["active", "off", "removed"] | None = ABSENT
    user_id: int = ABSENT


class UpdateSourceGroupState(RpcOperation[Outcome]):
    """The call `update.source_group_state`."""

    wire_name = "update.source_group_state"
    reply = AnyOutcome

    id: int
    state: Literal["active", "off", "removed"]
    user_id: int = ABSENT


AdEnginesField = Literal["id", "name"]


AdEnginesSort = Literal["id", "-id", "name", "-name"]


class GetAdEngines(RowsOperation[AdEngine]):
    """The call `get.ad_engines`."""

    wire_name = "get.ad_engines"
    reply = list[AdEngine]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name")
    sortable: ClassVar[tuple[str, ...]] = ("id", "name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[AdEnginesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


@checked
class CreateSourceStaticParameterParam(TypedDict):
    """What stands in `static_parameters` of the call.

    Attributes:
        parameter: Label to put on the communication.
        value: Value of the label to set on communications from the source.
    """

    parameter: NotRequired[str]
    value: NotRequired[str]


class CreateSource(RpcOperation[Outcome]):
    """The call `create.source`."""

    wire_name = "create.source"
    reply = AnyOutcome

    name: str
    state: Literal["active", "off", "removed"]
    group_id: int
    description: str = ABSENT
    filter: FilterParameter = ABSENT
    static_parameters: Sequence[CreateSourceStaticParameterParam] = ABSENT
    priority: int = ABSENT
    user_id: int = ABSENT


class DeleteSource(RpcOperation[Outcome]):
    """The call `delete.source`."""

    wire_name = "delete.source"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


SourceCostsField = Literal["source_id", "site_id", "cost", "source_name", "site_domain_name", "child_customer_id"]


SourceCostsSort = Literal[
    "source_id",
    "-source_id",
    "site_id",
    "-site_id",
    "cost",
    "-cost",
    "source_name",
    "-source_name",
    "site_domain_name",
    "-site_domain_name",
    "child_customer_id",
    "-child_customer_id",
]


class GetSourceCosts(RowsOperation[SourceCost]):
    """The call `get.source_costs`."""

    wire_name = "get.source_costs"
    reply = list[SourceCost]
    filterable: ClassVar[tuple[str, ...]] = (
        "source_id",
        "site_id",
        "cost",
        "source_name",
        "site_domain_name",
        "child_customer_id",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "source_id",
        "site_id",
        "cost",
        "source_name",
        "site_domain_name",
        "child_customer_id",
    )

    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[SourceCostsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetSourceFilters(RowsOperation[SourceFilter]):
    """The call `get.source_filters`."""

    wire_name = "get.source_filters"
    reply = list[SourceFilter]
    page_size: ClassVar[int | None] = None

    user_id: int = ABSENT


SourceParametersField = Literal["id", "name"]


class GetSourceParameters(RowsOperation[SourceParameter]):
    """The call `get.source_parameters`."""

    wire_name = "get.source_parameters"
    reply = list[SourceParameter]
    key: ClassVar[str | None] = "id"

    user_id: int = ABSENT
    fields: Sequence[SourceParametersField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


SourcesField = Literal[
    "id",
    "name",
    "description",
    "filter",
    "group_id",
    "priority",
    "is_custom",
    "channel_id",
    "group_name",
    "channel_name",
    "channel_mnemonic",
    "state",
    "icon_mnemonic",
    "static_parameters",
]


SourcesSort = Literal[
    "id",
    "-id",
    "name",
    "-name",
    "filter",
    "-filter",
    "priority",
    "-priority",
    "is_custom",
    "-is_custom",
    "channel_name",
    "-channel_name",
    "channel_mnemonic",
    "-channel_mnemonic",
    "state",
    "-state",
]


class GetSources(RowsOperation[Source]):
    """The call `get.sources`."""

    wire_name = "get.sources"
    reply = list[Source]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "filter",
        "group_id",
        "priority",
        "is_custom",
        "channel_id",
        "group_name",
        "channel_name",
        "channel_mnemonic",
        "state",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "filter",
        "priority",
        "is_custom",
        "channel_name",
        "channel_mnemonic",
        "state",
    )

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[SourcesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetobjSource(RpcOperation[SourceSettings]):
    """The call `getobj.source`."""

    wire_name = "getobj.source"
    reads_only = True
    reply = SourceSettings

    id: int
    user_id: int = ABSENT


@checked
class UpdateSourceStaticParameterParam(TypedDict):
    """What stands in `static_parameters` of the call.

    Attributes:
        parameter: Label to put on the communication.
        value: Value of the label to set on communications from the source.
    """

    parameter: NotRequired[str]
    value: NotRequired[str]


class UpdateSource(RpcOperation[Outcome]):
    """The call `update.source`."""

    wire_name = "update.source"
    reply = AnyOutcome

    id: int
    name: str
    group_id: int
    state: Literal["active", "off", "removed"]
    priority: int
    description: str | None = ABSENT
    filter: FilterParameter | None = ABSENT
    static_parameters: Sequence[UpdateSourceStaticParameterParam] | None = ABSENT
    user_id: int = ABSENT


@checked
class UpdateSourcePrioritySourceParam(TypedDict):
    """What stands in `sources` of the call.

    Attributes:
        id: Identifier of the custom source.
        priority: Sort position of the custom source among all sources.
    """

    id: int
    priority: int


class UpdateSourcePriority(RpcOperation[Outcome]):
    """The call `update.source_priority`."""

    wire_name = "update.source_priority"
    reply = AnyOutcome

    sources: Sequence[UpdateSourcePrioritySourceParam]
    user_id: int = ABSENT


class UpdateSourceState(RpcOperation[Outcome]):
    """The call `update.source_state`."""

    wire_name = "update.source_state"
    reply = AnyOutcome

    id: int
    state: Literal["active", "off", "removed"]
    user_id: int = ABSENT


@checked
class UploadSourceCostsCostParam(TypedDict):
    """What stands in `costs` of the call.

    Attributes:
        source_id: Identifier of the source, as listed by `get.sources`.
        cost: Cost in the account's currency.
        date_from: First moment of the period.
        date_till: End of the period.
        site_id: Identifier of the site.
    """

    source_id: int
    cost: Amount
    date_from: When
    date_till: When
    site_id: NotRequired[int]


class UploadSourceCosts(RpcOperation[Outcome]):
    """The call `upload.source_costs`."""

    wire_name = "upload.source_costs"
    reply = AnyOutcome

    costs: Annotated[Sequence[UploadSourceCostsCostParam], Field(max_length=500)]
    user_id: int = ABSENT
