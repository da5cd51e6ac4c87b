"""What the methods of `tags` give.

Made from spec/data_api/tags.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from comagic_sdk.models.base import Model

__all__ = [
    "CommunicationTagsUpdated",
    "CommunicationTagsUpdatedItem",
    "CommunicationsTagged",
    "CommunicationsTaggedItem",
    "Tag",
]


class Tag(Model):
    """A tag, as `get.tags` gives it.

    Attributes:
        id: Identifier of the tag.
        name: Name of the tag.
        is_system: Whether the tag is a system one and cannot be deleted.
        rating: Number of communications users marked with the tag in 7 days; given when `is_include_rating` is true.
        is_auto: Whether automatic tagging is enabled for the tag.
        condition: Condition, or how several are joined.
        creation_datetime: When the tag was created.
        color: Colour, such as #EBEBEB.
        state: Status of automatic tagging, only when `is_include_rating` is true. One of ``active``, ``not_active``,
            ``off``, ``disabled``; others may come.
    """

    id: int | None = None
    name: str | None = None
    is_system: bool | None = None
    rating: float | None = None
    is_auto: bool | None = None
    condition: dict[str, Any] | None = None
    creation_datetime: dt.datetime | None = None
    color: str | None = None
    state: str | None = None


class CommunicationsTaggedItem(Model):
    """What stands in `items` of a communications tagged.

    Attributes:
        id: Identifier of the tag.
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal. One of ``chat``,
            ``call``, ``goal``, ``offline_message``, ``email``; others may come.
    """

    id: int | None = None
    communication_id: int | None = None
    communication_type: str | None = None


class CommunicationsTagged(Model):
    """A communications tagged, as `set.communications_tags` gives it.

    Attributes:
        items: Communications and the tags set on them.
        success: Whether the operation succeeded.
    """

    items: list[CommunicationsTaggedItem] | None = None
    success: bool | None = None


class CommunicationTagsUpdatedItem(Model):
    """What stands in `items` of a communication tags updated.

    Attributes:
        id: Identifier of the tag.
        name: Name of the tag.
        color: Colour, such as #EBEBEB.
    """

    id: int | None = None
    name: str | None = None
    color: str | None = None


class CommunicationTagsUpdated(Model):
    """A communication tags updated, as `update.tags_communication` gives it.

    Attributes:
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal. One of ``chat``,
            ``call``, ``goal``, ``offline_message``; others may come.
        items: Tags that were set on the selected communications.
    """

    communication_id: int | None = None
    communication_type: str | None = None
    items: list[CommunicationTagsUpdatedItem] | None = None
