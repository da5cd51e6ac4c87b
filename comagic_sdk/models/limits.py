"""What the JSON-RPC APIs say about themselves beside the data."""

from __future__ import annotations

from typing import Generic, TypeVar

from pydantic import AliasChoices, BaseModel, Field

from comagic_sdk.models.base import Model

__all__ = ["Limits", "Metadata", "RpcReply", "Version"]

_Data = TypeVar("_Data")


class Limits(Model):
    """How many points are left; a call costs one unless its page says otherwise.

    Attributes:
        day_limit: Points a day.
        day_remaining: Points left of today's.
        day_reset: Seconds until the day's points come back.
        minute_limit: Points a minute.
        minute_remaining: Points left of this minute's.
        minute_reset: Seconds until the minute's points come back.
    """

    day_limit: int | None = None
    day_remaining: int | None = None
    day_reset: int | None = None
    minute_limit: int | None = None
    minute_remaining: int | None = None
    minute_reset: int | None = None


class Version(Model):
    """Which version of the API answered.

    Attributes:
        current_version: The version that was asked.
        latest_version: The newest there is.
        is_deprecated: Whether the version that was asked will go.
    """

    current_version: str | None = None
    latest_version: str | None = None
    is_deprecated: bool | None = Field(
        default=None,
        validation_alias=AliasChoices("current_version_deprecated", "current_version_depricated"),
    )


class Metadata(Model):
    """What stands beside the data of a reply.

    Attributes:
        total_items: How many rows there are in all.
        limits: The points that are left.
        api_version: Which version answered.
    """

    total_items: int | None = None
    limits: Limits | None = None
    api_version: Version | None = None


class _RpcResult(BaseModel, Generic[_Data]):
    metadata: Metadata | None = Field(default=None, validation_alias=AliasChoices("metadata", "meta_data"))
    data: _Data


class RpcReply(BaseModel, Generic[_Data]):
    """What JSON-RPC wraps every good answer in."""

    id: str | int | None = None
    result: _RpcResult[_Data]
