"""Contacts that deals and leads name.

Made from spec/data_api/deal_contacts.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from comagic_sdk.data_api.models.deal_contacts import DealContact
from comagic_sdk.data_api.operations.deal_contacts import (
    CreateDealContacts,
    CreateDealContactsContactParam,
    DealContactsField,
    DealContactsSort,
    DeleteDealContacts,
    GetDealContacts,
    UpdateDealContacts,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.dates import DateLike
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["DealContacts"]


class DealContacts(Section):
    """Contacts that deals and leads name."""

    def create_deal_contacts(
        self, *, contacts: Sequence[CreateDealContactsContactParam], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Add a contact that deals and leads can name.

        Args:
            contacts: Contacts, each as an object. Bounds: max items 1000.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_contact/create_deal_contacts/
        """
        return self._send(CreateDealContacts, contacts=contacts, user_id=user_id)

    def delete_deal_contacts(self, *, ext_id: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a contact of deals and leads.

        Args:
            ext_id: External identifier of the contact.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_contact/delete_deal_contacts/
        """
        return self._send(DeleteDealContacts, ext_id=ext_id, user_id=user_id)

    def get_deal_contacts(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[DealContactsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[DealContactsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[DealContact]:
        """List the contacts that deals and leads name.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: ext_id, name, phone_numbers, emails, component.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_contact/get_deal_contacts/
        """
        return self._rows(
            GetDealContacts, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def update_deal_contacts(
        self,
        *,
        ext_id: str,
        name: str | NotGiven | None = NOT_GIVEN,
        created_date_time: DateLike | NotGiven | None = NOT_GIVEN,
        phone_numbers: Sequence[str] | NotGiven | None = NOT_GIVEN,
        emails: Sequence[str] | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a contact of deals and leads.

        Args:
            ext_id: External identifier of the contact.
            name: Name of the contact. None clears it.
            created_date_time: When the deal contact was created. None clears it.
            phone_numbers: Full current list of the contact's phone numbers, digits only, E.164 without +. None clears
                it.
            emails: Complete current list of the contact's email addresses. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_contact/update_deal_contacts/
        """
        return self._send(
            UpdateDealContacts,
            ext_id=ext_id,
            name=name,
            created_date_time=created_date_time,
            phone_numbers=phone_numbers,
            emails=emails,
            user_id=user_id,
        )
