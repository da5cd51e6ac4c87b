"""What can be asked of `tags`.

Made from spec/data_api/tags.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.tags import CommunicationsTagged, CommunicationTagsUpdated, Tag
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, Amount, When, checked

__all__ = [
    "CreateTags",
    "DeleteTags",
    "GetTags",
    "SetCommunicationsTags",
    "SetCommunicationsTagsItemParam",
    "SetTagCommunications",
    "SetTagSales",
    "TagsField",
    "TagsSort",
    "UnsetTagCommunications",
    "UpdateTags",
    "UpdateTagsCommunication",
]


class CreateTags(RpcOperation[Outcome]):
    """The call `create.tags`."""

    wire_name = "create.tags"
    reply = AnyOutcome

    name: str
    user_id: int = ABSENT


class DeleteTags(RpcOperation[Outcome]):
    """The call `delete.tags`."""

    wire_name = "delete.tags"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


TagsField = Literal["id", "name", "is_system", "rating", "is_auto", "condition", "creation_datetime", "color", "state"]


TagsSort = Literal[
    "name",
    "-name",
    "is_system",
    "-is_system",
    "rating",
    "-rating",
    "is_auto",
    "-is_auto",
    "creation_datetime",
    "-creation_datetime",
    "color",
    "-color",
    "state",
    "-state",
]


class GetTags(RowsOperation[Tag]):
    """The call `get.tags`."""

    wire_name = "get.tags"
    reply = list[Tag]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "creation_datetime"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "is_system",
        "rating",
        "is_auto",
        "creation_datetime",
        "color",
        "state",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "name",
        "is_system",
        "rating",
        "is_auto",
        "creation_datetime",
        "color",
        "state",
    )

    is_include_rating: bool = ABSENT
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[TagsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


@checked
class SetCommunicationsTagsItemParam(TypedDict):
    """What stands in `items` of the call.

    Attributes:
        tag_id: Identifier of the tag to set on the chosen communications.
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
        tag_ids: Identifiers of the tags to set on the chosen communications.
    """

    tag_id: NotRequired[int]
    communication_id: int
    communication_type: Literal["chat", "call", "goal", "offline_message"]
    tag_ids: Sequence[int]


class SetCommunicationsTags(RpcOperation[CommunicationsTagged]):
    """The call `set.communications_tags`."""

    wire_name = "set.communications_tags"
    reply = CommunicationsTagged

    items: Sequence[SetCommunicationsTagsItemParam] = ABSENT
    user_id: int = ABSENT


class SetTagCommunications(RpcOperation[Outcome]):
    """The call `set.tag_communications`."""

    wire_name = "set.tag_communications"
    reply = AnyOutcome

    communication_type: Literal["chat", "call", "goal", "offline_message"]
    tag_id: int
    communication_id: int = ABSENT
    communication_ext_id: str = ABSENT
    user_id: int = ABSENT


class SetTagSales(RpcOperation[Outcome]):
    """The call `set.tag_sales`."""

    wire_name = "set.tag_sales"
    reply = AnyOutcome

    communication_id: int
    communication_type: Literal["chat", "call", "goal", "offline_message"]
    date_time: When
    transaction_value: Amount
    comment: Annotated[str, Field(max_length=255)] = ABSENT
    user_id: int = ABSENT


class UnsetTagCommunications(RpcOperation[Outcome]):
    """The call `unset.tag_communications`."""

    wire_name = "unset.tag_communications"
    reply = AnyOutcome

    communication_type: Literal["chat", "call", "goal", "offline_message"]
    tag_id: int
    communication_id: int = ABSENT
    communication_ext_id: str = ABSENT
    user_id: int = ABSENT


class UpdateTags(RpcOperation[Outcome]):
    """The call `update.tags`."""

    wire_name = "update.tags"
    reply = AnyOutcome

    id: int
    name: str | None = ABSENT
    user_id: int = ABSENT


class UpdateTagsCommunication(RpcOperation[CommunicationTagsUpdated]):
    """The call `update.tags_communication`."""

    wire_name = "update.tags_communication"
    reply = CommunicationTagsUpdated

    communication_id: int
    communication_type: Literal["chat", "call", "goal", "offline_message"]
    tag_ids: Sequence[int]
    user_id: int = ABSENT
