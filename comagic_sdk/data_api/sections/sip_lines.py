"""SIP lines.

Made from spec/data_api/sip_lines.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.sip_lines import SipLine, SipLineCreated, SipLinePassword, SipLineVirtualNumber
from comagic_sdk.data_api.operations.sip_lines import (
    CreateSipLines,
    DeleteSipLines,
    GetSipLines,
    GetSipLineVirtualNumbers,
    SipLinesField,
    SipLinesSort,
    SipLineVirtualNumbersField,
    SipLineVirtualNumbersSort,
    UpdateSipLinePassword,
    UpdateSipLines,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["SipLines"]


class SipLines(Section):
    """SIP lines."""

    def create_sip_lines(
        self, *, employee_id: int, virtual_phone_number: str, user_id: int | NotGiven = NOT_GIVEN
    ) -> SipLineCreated:
        """Add a SIP line.

        Args:
            employee_id: Identifier of the employee the SIP line belongs to, from `get.employees`.
            virtual_phone_number: Virtual number shown on outgoing calls; without it the SIP line takes incoming calls
                only.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The SIP line created.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/sip/create_sip_lines/
        """
        return self._send(
            CreateSipLines, employee_id=employee_id, virtual_phone_number=virtual_phone_number, user_id=user_id
        )

    def delete_sip_lines(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a SIP line.

        Args:
            id: Identifier of the SIP line.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/sip/delete_sip_lines/
        """
        return self._send(DeleteSipLines, id=id, user_id=user_id)

    def get_sip_line_virtual_numbers(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[SipLineVirtualNumbersSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[SipLineVirtualNumbersField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[SipLineVirtualNumber]:
        """List the virtual numbers that a SIP line can show.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: virtual_phone_number.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/sip/get_sip_line_virtual_numbers/
        """
        return self._rows(
            GetSipLineVirtualNumbers,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_sip_lines(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[SipLinesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[SipLinesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[SipLine]:
        """List the SIP lines.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, phone_number, type, employee_id, employee_full_name, billing_state, physical_state,
                status, virtual_phone_number, ip_addresses.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/sip/get_sip_lines/
        """
        return self._rows(
            GetSipLines, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def update_sip_line_password(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> SipLinePassword:
        """Give a SIP line a new password.

        Args:
            id: Identifier of the SIP line.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The SIP line password.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/sip/update_ip_line_password/
        """
        return self._send(UpdateSipLinePassword, id=id, user_id=user_id)

    def update_sip_lines(
        self,
        *,
        id: int,
        employee_id: int,
        virtual_phone_number: str,
        billing_state: Literal["active", "manual_lock"] | NotGiven | None = NOT_GIVEN,
        channels_count: int | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a SIP line.

        Args:
            id: Identifier of the SIP line.
            employee_id: Identifier of the employee the SIP line belongs to, from `get.employees`.
            virtual_phone_number: Virtual number shown on outgoing calls; without it the SIP line takes incoming calls
                only.
            billing_state: Whether the charge for it is being paid. None clears it.
            channels_count: Number of lines that the phone can hold at once. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/sip/update_sip_lines/
        """
        return self._send(
            UpdateSipLines,
            id=id,
            employee_id=employee_id,
            virtual_phone_number=virtual_phone_number,
            billing_state=billing_state,
            channels_count=channels_count,
            user_id=user_id,
        )
