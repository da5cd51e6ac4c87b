"""Communications of every kind, their tags and sales."""

from __future__ import annotations

import builtins
from datetime import datetime
from decimal import Decimal
from typing import Literal

from pydantic import Field

from comagic_sdk.dates import DateLike, account_time
from comagic_sdk.models.communications import Communication
from comagic_sdk.models.writes import WriteResult
from comagic_sdk.operation import Envelope
from comagic_sdk.resources.base import AccountOperation, PeriodOperation, Resource, Text

__all__ = ["Communications"]


class ListCommunications(PeriodOperation[list[Communication]]):
    """The communications of a site."""

    wire_name = "communication"
    reads_only = True
    reply = Envelope[list[Communication]]

    site_id: int
    ac_id: int | None = None
    tag_id: int | None = None
    show_not_goal: bool | None = None
    only_first: bool | None = None


class TagCommunication(AccountOperation[WriteResult]):
    """A tag put on a communication."""

    wire_name = "tag_communication"
    reply = Envelope[WriteResult]

    communication_id: int = Field(serialization_alias="object_id")
    communication_type: Text = Field(serialization_alias="object_type")
    tag_id: int = Field(serialization_alias="mark_id")


class TagCommunicatiom(TagCommunication):
    """The same under the other spelling that sources show."""

    wire_name = "tag_communicatiom"


class UntagCommunication(AccountOperation[WriteResult]):
    """A tag taken off a communication."""

    wire_name = "untag_communication"
    reply = Envelope[WriteResult]

    communication_id: int = Field(serialization_alias="object_id")
    communication_type: Text = Field(serialization_alias="object_type")
    tag_id: int = Field(serialization_alias="mark_id")


class TagSale(AccountOperation[WriteResult]):
    """A communication marked as a sale."""

    wire_name = "tag_communication_sale"
    reply = Envelope[WriteResult]

    communication_id: int = Field(serialization_alias="object_id")
    communication_type: Text = Field(serialization_alias="object_type")
    cost: Decimal = Field(strict=False)
    date_time: datetime


class Communications(Resource):
    """Calls, chats and requests together, their tags and sales."""

    def list(
        self,
        *,
        site_id: int,
        date_from: DateLike,
        date_till: DateLike,
        ac_id: int | None = None,
        tag_id: int | None = None,
        show_not_goal: bool | None = None,
        only_first: bool | None = None,
        customer_id: int | None = None,
    ) -> builtins.list[Communication]:
        """List the communications of a site in a period.

        Args:
            site_id: Id of the site, from `sites.list`.
            date_from: First moment of the period: a date (its midnight), a datetime, or ISO text, in the account's
                time zone.
            date_till: End of the period: a date is the last day and included whole; a moment with a time is not
                included itself.
            ac_id: Only this advertising campaign's; an id from `campaigns.list`.
            tag_id: Only what carries this tag; an id from `tags.list`.
            show_not_goal: True to include communications that were tagged as non-target; left out, the server
                decides. How the server reads a boolean is not documented; ``true`` or ``false`` is sent.
            only_first: True for the first communication of each person alone. How the server reads a boolean is not
                documented; ``true`` or ``false`` is sent.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The communications; empty when there were none.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send_for(
            ListCommunications,
            date_from,
            date_till,
            site_id=site_id,
            ac_id=ac_id,
            tag_id=tag_id,
            show_not_goal=show_not_goal,
            only_first=only_first,
            customer_id=customer_id,
        )

    def tag(
        self,
        *,
        communication_id: int,
        communication_type: Literal["call", "chat", "offline_message"] | str,
        tag_id: int,
        method: Literal["tag_communication", "tag_communicatiom"] = "tag_communication",
        customer_id: int | None = None,
    ) -> WriteResult:
        """Put a tag on a communication; setting the same tag twice changes nothing.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            communication_id: Id of the communication.
            communication_type: Its kind. The vendor's values are not public; those named here are likely, and any
                other text is sent as it is.
            tag_id: Id of the tag, from `tags.list`.
            method: The vendor's name of the method: sources disagree on its spelling, so if the first is refused as
                unknown, choose the second.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The server's answer; `id` is set where it holds exactly one.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke; `request_sent` tells whether the call may have been carried out.
            BadResponse: What answered was not the API, so the outcome is not known.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        operation = TagCommunication if method == "tag_communication" else TagCommunicatiom
        return self._send(
            operation,
            communication_id=communication_id,
            communication_type=communication_type,
            tag_id=tag_id,
            customer_id=customer_id,
        )

    def untag(
        self,
        *,
        communication_id: int,
        communication_type: Literal["call", "chat", "offline_message"] | str,
        tag_id: int,
        customer_id: int | None = None,
    ) -> WriteResult:
        """Take a tag off a communication.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            communication_id: Id of the communication.
            communication_type: Its kind. The vendor's values are not public; those named here are likely, and any
                other text is sent as it is.
            tag_id: Id of the tag, from `tags.list`.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The server's answer; `id` is set where it holds exactly one.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke; `request_sent` tells whether the call may have been carried out.
            BadResponse: What answered was not the API, so the outcome is not known.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(
            UntagCommunication,
            communication_id=communication_id,
            communication_type=communication_type,
            tag_id=tag_id,
            customer_id=customer_id,
        )

    def tag_sale(
        self,
        *,
        communication_id: int,
        communication_type: Literal["call", "chat", "offline_message"] | str,
        cost: Decimal | int | float,
        date_time: DateLike,
        customer_id: int | None = None,
    ) -> WriteResult:
        """Mark a communication as a sale, with its sum and time.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            communication_id: Id of the communication.
            communication_type: Its kind. The vendor's values are not public; those named here are likely, and any
                other text is sent as it is.
            cost: Sum of the sale, in the account's currency.
            date_time: When the sale was made, in the account's time zone; a date means its midnight.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The server's answer; `id` is set where it holds exactly one.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke; `request_sent` tells whether the call may have been carried out.
            BadResponse: What answered was not the API, so the outcome is not known.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        moment = account_time(date_time, self._config.timezone, parameter="date_time")
        return self._send(
            TagSale,
            communication_id=communication_id,
            communication_type=communication_type,
            cost=cost,
            date_time=moment,
            customer_id=customer_id,
        )
