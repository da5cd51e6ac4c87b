"""Phone numbers whose calls are not let through.

Made from spec/data_api/blacklist.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from comagic_sdk.data_api.models.blacklist import BlacklistedNumber, BlacklistEntry
from comagic_sdk.data_api.operations.blacklist import (
    BlacklistPhoneNumbersField,
    BlacklistPhoneNumbersSort,
    CreatePhoneNumberToBlacklist,
    DeletePhoneNumberFromBlacklist,
    GetBlacklistPhoneNumbers,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Blacklist"]


class Blacklist(Section):
    """Phone numbers whose calls are not let through."""

    def create_phone_number_to_blacklist(
        self, *, phone_number: str, add_comment: str | NotGiven = NOT_GIVEN, user_id: int | NotGiven = NOT_GIVEN
    ) -> BlacklistEntry:
        """Put a phone number on the blacklist.

        Args:
            phone_number: Phone number on the blacklist.
            add_comment: Comment given when the number was added.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The blacklist entry.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/blacklist/create_phone_number_to_blacklist/
        """
        return self._send(
            CreatePhoneNumberToBlacklist, phone_number=phone_number, add_comment=add_comment, user_id=user_id
        )

    def delete_phone_number_from_blacklist(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Take a phone number off the blacklist.

        Args:
            id: Identifier of the phone number in the blacklist.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/blacklist/delete_phone_number_from_blacklist/
        """
        return self._send(DeletePhoneNumberFromBlacklist, id=id, user_id=user_id)

    def get_blacklist_phone_numbers(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[BlacklistPhoneNumbersSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[BlacklistPhoneNumbersField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[BlacklistedNumber]:
        """List the phone numbers on the blacklist.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, phone_number, add_user_name, add_comment, add_date_time.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/blacklist/get_blacklist_phone_numbers/
        """
        return self._rows(
            GetBlacklistPhoneNumbers,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )
