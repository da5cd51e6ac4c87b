"""The address book: contacts, their groups and organizations.

Made from spec/data_api/contacts.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from comagic_sdk.data_api.models.contacts import Contact, ContactGroup, ContactOrganization
from comagic_sdk.data_api.operations.contacts import (
    ContactOrganizationsField,
    ContactOrganizationsSort,
    ContactsField,
    ContactsSort,
    CreateContactOrganizations,
    CreateContacts,
    CreateGroupContacts,
    DeleteContactOrganizations,
    DeleteContacts,
    DeleteGroupContacts,
    GetContactOrganizations,
    GetContacts,
    GetGroupContacts,
    GroupContactsField,
    GroupContactsSort,
    UpdateContactOrganizations,
    UpdateContacts,
    UpdateGroupContacts,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Contacts"]


class Contacts(Section):
    """The address book: contacts, their groups and organizations."""

    def create_contact_organizations(self, *, name: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Add an organization to the address book.

        Args:
            name: Name of the organization.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/contact/create_contact_organizations/
        """
        return self._send(CreateContactOrganizations, name=name, user_id=user_id)

    def create_contacts(
        self,
        *,
        last_name: str,
        phone_numbers: Sequence[str],
        first_name: str | NotGiven = NOT_GIVEN,
        patronymic: str | NotGiven = NOT_GIVEN,
        emails: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[int] | NotGiven = NOT_GIVEN,
        personal_manager_id: int | NotGiven = NOT_GIVEN,
        organization_id: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a contact to the address book.

        Args:
            last_name: Last name of the contact.
            phone_numbers: Phone numbers of the contact, digits only, E.164 without +, with no repeats. Bounds: max
                items 10.
            first_name: First name of the contact.
            patronymic: Patronymic of the contact.
            emails: Email addresses of the contact, without repeats. Bounds: max items 10.
            groups: Identifiers of the groups the contact belongs to, as listed by `get.group_contacts`.
            personal_manager_id: Identifier of the personal manager, the employee who looks after the contact and
                receives its calls.
            organization_id: Identifier of the organization, as listed by `get.contact_organizations`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/contact/create_contacts/
        """
        return self._send(
            CreateContacts,
            last_name=last_name,
            phone_numbers=phone_numbers,
            first_name=first_name,
            patronymic=patronymic,
            emails=emails,
            groups=groups,
            personal_manager_id=personal_manager_id,
            organization_id=organization_id,
            user_id=user_id,
        )

    def create_group_contacts(
        self, *, name: str, members: Sequence[int] | NotGiven = NOT_GIVEN, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Add a group of contacts to the address book.

        Args:
            name: Name of the contact group.
            members: Identifiers of the contacts in the group, as returned by `get.contacts`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/contact/create_group_contacts/
        """
        return self._send(CreateGroupContacts, name=name, members=members, user_id=user_id)

    def delete_contact_organizations(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete an organization from the address book.

        Args:
            id: Identifier of the contact organization.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/contact/delete_contact_organizations/
        """
        return self._send(DeleteContactOrganizations, id=id, user_id=user_id)

    def delete_contacts(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Delete contacts from the address book.

        Args:
            id: Identifier of the contact in the address book.
            ids: Identifiers of the address book contacts to delete.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/contact/delete_contacts/
        """
        return self._send(DeleteContacts, id=id, ids=ids, user_id=user_id)

    def delete_group_contacts(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a group of contacts from the address book.

        Args:
            id: Identifier of the address book contact group.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/contact/delete_group_contacts/
        """
        return self._send(DeleteGroupContacts, id=id, user_id=user_id)

    def get_contact_organizations(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ContactOrganizationsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ContactOrganizationsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ContactOrganization]:
        """List the organizations of the address book.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/contact/get_contact_organizations/
        """
        return self._rows(
            GetContactOrganizations,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_contacts(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ContactsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ContactsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[Contact]:
        """List the contacts of the address book.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, last_name, first_name, full_name, emails, groups, phone_numbers, personal_manager_id,
                personal_manager_full_name, organization_name, organization_id.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/contact/get_contacts/
        """
        return self._rows(
            GetContacts, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_group_contacts(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[GroupContactsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[GroupContactsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ContactGroup]:
        """List the groups of contacts of the address book.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, is_system, members.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/contact/get_group_contacts/
        """
        return self._rows(
            GetGroupContacts, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def update_contact_organizations(self, *, name: str, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Rename an organization of the address book.

        Args:
            name: Name of the organization.
            id: Identifier of the contact organization.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/contact/update_contact_organizations/
        """
        return self._send(UpdateContactOrganizations, name=name, id=id, user_id=user_id)

    def update_contacts(
        self,
        *,
        id: int,
        last_name: str,
        phone_numbers: Sequence[str],
        first_name: str | NotGiven | None = NOT_GIVEN,
        patronymic: str | NotGiven | None = NOT_GIVEN,
        emails: Sequence[str] | NotGiven | None = NOT_GIVEN,
        groups: Sequence[int] | NotGiven | None = NOT_GIVEN,
        personal_manager_id: int | NotGiven | None = NOT_GIVEN,
        organization_id: int | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a contact of the address book.

        Args:
            id: Identifier of the contact in the address book.
            last_name: Last name of the contact.
            phone_numbers: Phone numbers of the contact, digits only, E.164 without +, with no repeats. Bounds: max
                items 10.
            first_name: First name of the contact. None clears it.
            patronymic: Patronymic of the contact. None clears it.
            emails: Email addresses of the contact, without repeats. None clears it. Bounds: max items 10.
            groups: Identifiers of the groups the contact belongs to, as listed by `get.group_contacts`. None clears
                it.
            personal_manager_id: Identifier of the personal manager, the employee who looks after the contact and
                receives its calls. None clears it.
            organization_id: Identifier of the organization, as listed by `get.contact_organizations`. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/contact/update_contacts/
        """
        return self._send(
            UpdateContacts,
            id=id,
            last_name=last_name,
            phone_numbers=phone_numbers,
            first_name=first_name,
            patronymic=patronymic,
            emails=emails,
            groups=groups,
            personal_manager_id=personal_manager_id,
            organization_id=organization_id,
            user_id=user_id,
        )

    def update_group_contacts(
        self,
        *,
        id: int,
        name: str,
        members: Sequence[int] | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a group of contacts of the address book.

        Args:
            id: Identifier of the address book contact group.
            name: Name of the contact group.
            members: Identifiers of the contacts in the group, as returned by `get.contacts`. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/contact/update_group_contacts/
        """
        return self._send(UpdateGroupContacts, id=id, name=name, members=members, user_id=user_id)
