"""Chats and their messages."""

from __future__ import annotations

from datetime import datetime

from comagic_sdk.models.attribution import Attributed
from comagic_sdk.models.base import Model

__all__ = ["Chat", "ChatMessage"]


class Chat(Attributed):
    """A chat with a visitor.

    That a list of these comes is proven; the fields are inferred from those of a call.
    """

    id: int | None = None
    """Id of the chat."""
    date_time: datetime | None = None
    """When it began, in the account's time zone."""
    communication_type: str | None = None
    """Kind of communication."""


class ChatMessage(Model):
    """A message of a chat; public sources tell no field of it."""

    is_open = True

    id: int | None = None
    """Id of the message; inferred."""
