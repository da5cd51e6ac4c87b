"""Communications of other systems: calls, chats, e-mails and requests to load.

Made from spec/data_api/communications.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.communications import OfflineMessageUserField, UploadedCall
from comagic_sdk.data_api.operations.communications import (
    CreateOfflineMessageUserField,
    DeleteChats,
    DeleteOfflineMessages,
    DeleteOfflineMessageUserField,
    GetOfflineMessageUserFields,
    GetUploadedCalls,
    OfflineMessageUserFieldsField,
    OfflineMessageUserFieldsSort,
    UpdateOfflineMessageUserField,
    UploadCalls,
    UploadCallsCallParam,
    UploadChats,
    UploadChatsChatParam,
    UploadedCallsField,
    UploadedCallsSort,
    UploadEmails,
    UploadEmailsEmailParam,
    UploadOfflineMessages,
    UploadOfflineMessagesOfflineMessageParam,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.dates import DateLike
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Communications"]


class Communications(Section):
    """Communications of other systems: calls, chats, e-mails and requests to load."""

    def create_offline_message_user_field(
        self, *, ext_id: str, name: str, data_type: Literal["numeric", "string"], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Add a field of your own to offline messages.

        Args:
            ext_id: External identifier of the offline message's custom field.
            name: Name of the user-defined offline message field.
            data_type: Type of the values.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/communication/create_offline_message_user_field/
        """
        return self._send(CreateOfflineMessageUserField, ext_id=ext_id, name=name, data_type=data_type, user_id=user_id)

    def delete_chats(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a chat.

        Args:
            id: Identifier of the chat.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/communication/delete_chats/
        """
        return self._send(DeleteChats, id=id, user_id=user_id)

    def delete_offline_message_user_field(self, *, ext_id: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a field of your own from offline messages.

        Args:
            ext_id: External identifier of the offline message's custom field.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/communication/delete_offline_message_user_field/
        """
        return self._send(DeleteOfflineMessageUserField, ext_id=ext_id, user_id=user_id)

    def delete_offline_messages(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete an offline message.

        Args:
            id: Identifier of the offline message.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/communication/delete_offline_messages/
        """
        return self._send(DeleteOfflineMessages, id=id, user_id=user_id)

    def get_offline_message_user_fields(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[OfflineMessageUserFieldsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[OfflineMessageUserFieldsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[OfflineMessageUserField]:
        """List the fields of your own that offline messages have.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: ext_id, name, data_type.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/communication/get_offline_message_user_fields/
        """
        return self._rows(
            GetOfflineMessageUserFields,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_uploaded_calls(
        self,
        *,
        report_id: int,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[UploadedCallsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[UploadedCallsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[UploadedCall]:
        """List the calls that were uploaded and how far they are processed.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 90 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: ext_id, status, comment, is_lost, site_id, direction, error_code, start_time,
                campaign_id, source_id, finish_time, is_transfer, record_type, talk_duration, wait_duration,
                ext_request_id, call_session_id, visitor_session_id, called_phone_number, calling_phone_number.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/communication/get_uploaded_calls/
        """
        return self._rows(
            GetUploadedCalls,
            report_id=report_id,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def update_offline_message_user_field(
        self, *, ext_id: str, name: str, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Rename a field of your own of offline messages.

        Args:
            ext_id: External identifier of the offline message's custom field.
            name: Name of the user-defined offline message field.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/communication/update_offline_message_user_field/
        """
        return self._send(UpdateOfflineMessageUserField, ext_id=ext_id, name=name, user_id=user_id)

    def upload_calls(self, *, calls: Sequence[UploadCallsCallParam], user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Upload calls of another telephony, with their recordings.

        A call costs 5 points.

        Args:
            calls: Calls, each as an object. Bounds: max items 50.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/communication/upload_calls/
        """
        return self._send(UploadCalls, calls=calls, user_id=user_id)

    def upload_chats(
        self, *, chats: Sequence[UploadChatsChatParam], user_id: int | NotGiven = NOT_GIVEN
    ) -> list[Outcome]:
        """Upload chats of another system.

        Args:
            chats: Chats, each as an object. Bounds: max items 50.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as identifiers.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/communication/upload_chats/
        """
        return self._send(UploadChats, chats=chats, user_id=user_id)

    def upload_emails(
        self, *, emails: Sequence[UploadEmailsEmailParam] | NotGiven = NOT_GIVEN, user_id: int | NotGiven = NOT_GIVEN
    ) -> list[Outcome]:
        """Upload e-mails of another system.

        Args:
            emails: List of letters to upload.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as identifiers.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/communication/upload_emails/
        """
        return self._send(UploadEmails, emails=emails, user_id=user_id)

    def upload_offline_messages(
        self,
        *,
        offline_messages: Sequence[UploadOfflineMessagesOfflineMessageParam],
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> list[Outcome]:
        """Upload requests of forms and bots as offline messages.

        Args:
            offline_messages: Offline messages to upload, at most 50 per request. Bounds: max items 50.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as identifiers.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/communication/upload_offline_messages/
        """
        return self._send(UploadOfflineMessages, offline_messages=offline_messages, user_id=user_id)
