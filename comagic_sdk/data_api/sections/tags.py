"""Tags, and putting them on communications.

Made from spec/data_api/tags.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.tags import CommunicationsTagged, CommunicationTagsUpdated, Tag
from comagic_sdk.data_api.operations.tags import (
    CreateTags,
    DeleteTags,
    GetTags,
    SetCommunicationsTags,
    SetCommunicationsTagsItemParam,
    SetTagCommunications,
    SetTagSales,
    TagsField,
    TagsSort,
    UnsetTagCommunications,
    UpdateTags,
    UpdateTagsCommunication,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.dates import DateLike
from comagic_sdk.parameters import NOT_GIVEN, Amount, NotGiven

__all__ = ["Tags"]


class Tags(Section):
    """Tags, and putting them on communications."""

    def create_tags(self, *, name: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Add a tag.

        Args:
            name: Name of the tag.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/tag/create_tags/
        """
        return self._send(CreateTags, name=name, user_id=user_id)

    def delete_tags(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a tag.

        Args:
            id: Identifier of the tag.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/tag/delete_tags/
        """
        return self._send(DeleteTags, id=id, user_id=user_id)

    def get_tags(
        self,
        *,
        is_include_rating: bool | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[TagsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[TagsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[Tag]:
        """List the tags.

        Args:
            is_include_rating: Whether to return the tags with their rating and statistics.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, is_system, rating, is_auto, creation_datetime, color, state.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/tag/get_tags/
        """
        return self._rows(
            GetTags,
            is_include_rating=is_include_rating,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def set_communications_tags(
        self,
        *,
        items: Sequence[SetCommunicationsTagsItemParam] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> CommunicationsTagged:
        """Put tags on several communications.

        Args:
            items: Communications and the tags to set on them.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The communications tagged.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/tag/set_communications_tags/
        """
        return self._send(SetCommunicationsTags, items=items, user_id=user_id)

    def set_tag_communications(
        self,
        *,
        communication_type: Literal["chat", "call", "goal", "offline_message"],
        tag_id: int,
        communication_id: int | NotGiven = NOT_GIVEN,
        communication_ext_id: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Put a tag on a communication.

        Args:
            communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
            tag_id: Identifier of the tag, from `get.tags`.
            communication_id: Identifier of the communication.
            communication_ext_id: Identifier of the communication in the user's own system.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/tag/set_tag_communications/
        """
        return self._send(
            SetTagCommunications,
            communication_type=communication_type,
            tag_id=tag_id,
            communication_id=communication_id,
            communication_ext_id=communication_ext_id,
            user_id=user_id,
        )

    def set_tag_sales(
        self,
        *,
        communication_id: int,
        communication_type: Literal["chat", "call", "goal", "offline_message"],
        date_time: DateLike,
        transaction_value: Amount,
        comment: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Put a sale, with its sum and date, on a communication.

        Args:
            communication_id: Identifier of the communication.
            communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
            date_time: When the tag sale happened.
            transaction_value: Value of the sale, in the account's currency.
            comment: Comment on the tag sale. Bounds: max length 255.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/tag/set_tag_sales/
        """
        return self._send(
            SetTagSales,
            communication_id=communication_id,
            communication_type=communication_type,
            date_time=date_time,
            transaction_value=transaction_value,
            comment=comment,
            user_id=user_id,
        )

    def unset_tag_communications(
        self,
        *,
        communication_type: Literal["chat", "call", "goal", "offline_message"],
        tag_id: int,
        communication_id: int | NotGiven = NOT_GIVEN,
        communication_ext_id: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Take a tag off a communication.

        Args:
            communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
            tag_id: Identifier of the tag, from `get.tags`.
            communication_id: Identifier of the communication.
            communication_ext_id: Identifier of the communication in the user's own system.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/tag/unset_tag_communications/
        """
        return self._send(
            UnsetTagCommunications,
            communication_type=communication_type,
            tag_id=tag_id,
            communication_id=communication_id,
            communication_ext_id=communication_ext_id,
            user_id=user_id,
        )

    def update_tags(
        self, *, id: int, name: str | NotGiven | None = NOT_GIVEN, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Rename a tag.

        Args:
            id: Identifier of the tag.
            name: Name of the tag. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/tag/update_tags/
        """
        return self._send(UpdateTags, id=id, name=name, user_id=user_id)

    def update_tags_communication(
        self,
        *,
        communication_id: int,
        communication_type: Literal["chat", "call", "goal", "offline_message"],
        tag_ids: Sequence[int],
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> CommunicationTagsUpdated:
        """Replace the tags of a communication.

        Args:
            communication_id: Identifier of the communication.
            communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
            tag_ids: Identifiers of the tags to set on the chosen communications.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The communication tags updated.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/tag/update_tags_communication/
        """
        return self._send(
            UpdateTagsCommunication,
            communication_id=communication_id,
            communication_type=communication_type,
            tag_ids=tag_ids,
            user_id=user_id,
        )
