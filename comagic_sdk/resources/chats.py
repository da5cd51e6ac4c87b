"""Chats and their messages."""

from __future__ import annotations

import builtins
from typing import Literal

from comagic_sdk.dates import DateLike
from comagic_sdk.models.chats import Chat, ChatMessage
from comagic_sdk.operation import Envelope
from comagic_sdk.resources.base import AccountOperation, AnyRows, PeriodOperation, Resource

__all__ = ["Chats"]


class ListChats(PeriodOperation[list[Chat]]):
    """The chats of an account."""

    wire_name = "chat"
    reads_only = True
    reply = Envelope[list[Chat]]

    site_id: int | None = None
    ac_id: int | None = None
    tag_id: int | None = None
    visitor_id: int | None = None
    user_id: int | None = None


class ListChatMessages(AccountOperation[list[ChatMessage]]):
    """The messages of a chat."""

    wire_name = "chat_messages"
    reads_only = True
    reply = Envelope[AnyRows[ChatMessage]]

    chat_id: int


class ListChatMessage(ListChatMessages):
    """The same under the other name that sources show."""

    wire_name = "chat_message"


class Chats(Resource):
    """Chats with visitors."""

    def list(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        site_id: int | None = None,
        ac_id: int | None = None,
        tag_id: int | None = None,
        visitor_id: int | None = None,
        user_id: int | None = None,
        customer_id: int | None = None,
    ) -> builtins.list[Chat]:
        """List the chats of a period.

        Args:
            date_from: First moment of the period: a date (its midnight), a datetime, or ISO text, in the account's
                time zone.
            date_till: End of the period: a date is the last day and included whole; a moment with a time is not
                included itself.
            site_id: Only this site's; an id from `sites.list`.
            ac_id: Only this advertising campaign's; an id from `campaigns.list`.
            tag_id: Only what carries this tag; an id from `tags.list`.
            visitor_id: Only this visitor's.
            user_id: Only chats of this operator.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The chats; empty when there were none.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send_for(
            ListChats,
            date_from,
            date_till,
            site_id=site_id,
            ac_id=ac_id,
            tag_id=tag_id,
            visitor_id=visitor_id,
            user_id=user_id,
            customer_id=customer_id,
        )

    def list_messages(
        self,
        *,
        chat_id: int,
        method: Literal["chat_messages", "chat_message"] = "chat_messages",
        customer_id: int | None = None,
    ) -> builtins.list[ChatMessage]:
        """List the messages of one chat.

        Args:
            chat_id: Id of the chat, from `list`.
            method: The vendor's name of the method: sources disagree on it, so if the first is refused as unknown,
                choose the second.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The messages. Their fields are not documented; all that come are kept in `model_extra`.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        operation = ListChatMessages if method == "chat_messages" else ListChatMessage
        return self._send(operation, chat_id=chat_id, customer_id=customer_id)
