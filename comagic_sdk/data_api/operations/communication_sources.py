"""What can be asked of `communication_sources`.

Made from spec/data_api/communication_sources.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from typing_extensions import TypedDict

from comagic_sdk.data_api.models.communication_sources import (
    CommunicationSource,
    CommunicationSourceFilter,
    CommunicationSourceSettings,
)
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, checked

__all__ = [
    "CommunicationSourcesField",
    "CommunicationSourcesSort",
    "CreateCommunicationSource",
    "DeleteCommunicationSource",
    "GetCommunicationSourceFilters",
    "GetCommunicationSources",
    "GetobjCommunicationSource",
    "UpdateCommunicationSource",
    "UpdateCommunicationSourcePriority",
    "UpdateCommunicationSourcePriorityCommunicationSourceParam",
    "UpdateCommunicationSourceState",
]


class CreateCommunicationSource(RpcOperation[Outcome]):
    """The call `create.communication_source`."""

    wire_name = "create.communication_source"
    reply = AnyOutcome

    entity: Literal["chat", "call"]
    source_id: int
    state: Literal["active", "off"]
    name: str = ABSENT
    description: str = ABSENT
    filter: FilterParameter = ABSENT
    priority: int = ABSENT
    user_id: int = ABSENT


class DeleteCommunicationSource(RpcOperation[Outcome]):
    """The call `delete.communication_source`."""

    wire_name = "delete.communication_source"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


class GetCommunicationSourceFilters(RowsOperation[CommunicationSourceFilter]):
    """The call `get.communication_source_filters`."""

    wire_name = "get.communication_source_filters"
    reply = list[CommunicationSourceFilter]
    page_size: ClassVar[int | None] = None

    user_id: int = ABSENT


CommunicationSourcesField = Literal[
    "id", "name", "description", "state", "creation_date", "filter", "priority", "source_id", "source_name", "entity"
]


CommunicationSourcesSort = Literal[
    "id", "-id", "name", "-name", "state", "-state", "filter", "-filter", "priority", "-priority"
]


class GetCommunicationSources(RowsOperation[CommunicationSource]):
    """The call `get.communication_sources`."""

    wire_name = "get.communication_sources"
    reply = list[CommunicationSource]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "state",
        "filter",
        "priority",
        "source_id",
        "source_name",
    )
    sortable: ClassVar[tuple[str, ...]] = ("id", "name", "state", "filter", "priority")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CommunicationSourcesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetobjCommunicationSource(RpcOperation[CommunicationSourceSettings]):
    """The call `getobj.communication_source`."""

    wire_name = "getobj.communication_source"
    reads_only = True
    reply = CommunicationSourceSettings

    id: int
    user_id: int = ABSENT


class UpdateCommunicationSource(RpcOperation[Outcome]):
    """The call `update.communication_source`."""

    wire_name = "update.communication_source"
    reply = AnyOutcome

    id: int
    entity: Literal["chat", "call"]
    source_id: int
    state: Literal["active", "off"]
    priority: int
    name: str | None = ABSENT
    description: str | None = ABSENT
    filter: FilterParameter | None = ABSENT
    user_id: int = ABSENT


@checked
class UpdateCommunicationSourcePriorityCommunicationSourceParam(TypedDict):
    """What stands in `communication_sources` of the call.

    Attributes:
        id: Identifier of the offline source.
        priority: Sort position of the offline source among all sources.
    """

    id: int
    priority: int


class UpdateCommunicationSourcePriority(RpcOperation[Outcome]):
    """The call `update.communication_source_priority`."""

    wire_name = "update.communication_source_priority"
    reply = AnyOutcome

    communication_sources: Sequence[UpdateCommunicationSourcePriorityCommunicationSourceParam]
    user_id: int = ABSENT


class UpdateCommunicationSourceState(RpcOperation[Outcome]):
    """The call `update.communication_source_state`."""

    wire_name = "update.communication_source_state"
    reply = AnyOutcome

    id: int
    state: Literal["active", "off"]
    user_id: int = ABSENT
