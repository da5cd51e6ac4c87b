"""Accounts, companies and sources of CRMs.

Made from spec/data_api/crm.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.crm import CrmAccount, CrmCompany, CrmSource, CrmSourceFilter, CrmSourceSettings
from comagic_sdk.data_api.operations.crm import (
    CreateCrmAccount,
    CreateCrmCompany,
    CreateCrmSource,
    CrmAccountsField,
    CrmAccountsSort,
    CrmCompaniesField,
    CrmCompaniesSort,
    CrmSourcesField,
    CrmSourcesSort,
    DeleteCrmAccount,
    DeleteCrmCompany,
    DeleteCrmSource,
    GetCrmAccounts,
    GetCrmCompanies,
    GetCrmSourceFilters,
    GetCrmSources,
    GetobjCrmSource,
    UpdateCrmAccount,
    UpdateCrmCompany,
    UpdateCrmSource,
    UpdateCrmSourcePriority,
    UpdateCrmSourcePriorityCrmSourceParam,
    UpdateCrmSourceState,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.dates import DateLike
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Crm"]


class Crm(Section):
    """Accounts, companies and sources of CRMs."""

    def create_crm_account(
        self,
        *,
        name: str,
        url: str,
        deal_conversion_model: Literal["last_before_deal", "last_before_contact", "last_before_lead"],
        description: str | NotGiven = NOT_GIVEN,
        type: Literal["custom", "amocrm", "bitrix"] | NotGiven = NOT_GIVEN,
        is_ignore_outgoing_calls: bool | NotGiven = NOT_GIVEN,
        is_ignore_outgoing_chats: bool | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Connect an account of a CRM.

        Args:
            name: Name of the CRM account.
            url: Address of the CRM system.
            deal_conversion_model: How sales are attributed to advertising.
            description: Description of the CRM account.
            type: Type of the CRM system; custom unless given.
            is_ignore_outgoing_calls: Whether outgoing calls are ignored by the CRM integration.
            is_ignore_outgoing_chats: Whether outgoing chats are ignored by the CRM integration.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_account/create_crm_account/
        """
        return self._send(
            CreateCrmAccount,
            name=name,
            url=url,
            deal_conversion_model=deal_conversion_model,
            description=description,
            type=type,
            is_ignore_outgoing_calls=is_ignore_outgoing_calls,
            is_ignore_outgoing_chats=is_ignore_outgoing_chats,
        )

    def delete_crm_account(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Disconnect an account of a CRM.

        Not for agencies.

        Args:
            id: Identifier of the CRM account.
            user_id: Identifier of the agency customer's user to act for, from `get.customer_users`; required for
                agencies.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_account/delete_crm_account/
        """
        return self._send(DeleteCrmAccount, id=id, user_id=user_id)

    def get_crm_accounts(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CrmAccountsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CrmAccountsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CrmAccount]:
        """List the accounts of CRMs that are connected.

        Not for agencies.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, description, type, url, deal_conversion_model, is_ignore_outgoing_calls,
                is_ignore_outgoing_chats, last_deals_load_time, deals_load_state, last_leads_load_time,
                leads_load_state.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_account/get_crm_accounts/
        """
        return self._rows(
            GetCrmAccounts, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def update_crm_account(
        self,
        *,
        id: int,
        name: str,
        url: str,
        deal_conversion_model: Literal["last_before_deal", "last_before_contact", "last_before_lead"],
        description: str | NotGiven | None = NOT_GIVEN,
        type: Literal["custom", "amocrm", "bitrix"] | NotGiven | None = NOT_GIVEN,
        is_ignore_outgoing_calls: bool | NotGiven | None = NOT_GIVEN,
        is_ignore_outgoing_chats: bool | NotGiven | None = NOT_GIVEN,
    ) -> Outcome:
        """Change the settings of a CRM's account.

        Args:
            id: Identifier of the CRM account.
            name: Name of the CRM account.
            url: Address of the CRM system.
            deal_conversion_model: How sales are attributed to advertising.
            description: Description of the CRM account. None clears it.
            type: Type of the CRM system; custom unless given. None clears it.
            is_ignore_outgoing_calls: Whether outgoing calls are ignored by the CRM integration. None clears it.
            is_ignore_outgoing_chats: Whether outgoing chats are ignored by the CRM integration. None clears it.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_account/update_crm_account/
        """
        return self._send(
            UpdateCrmAccount,
            id=id,
            name=name,
            url=url,
            deal_conversion_model=deal_conversion_model,
            description=description,
            type=type,
            is_ignore_outgoing_calls=is_ignore_outgoing_calls,
            is_ignore_outgoing_chats=is_ignore_outgoing_chats,
        )

    def create_crm_company(
        self,
        *,
        ext_id: str,
        name: str,
        phones: Sequence[str] | NotGiven = NOT_GIVEN,
        emails: Sequence[str] | NotGiven = NOT_GIVEN,
        contact_ext_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a company that deals and leads can name.

        Args:
            ext_id: External identifier of the company.
            name: Name of the company.
            phones: Phone numbers of the contact, digits only, E.164 without +.
            emails: Email addresses of the contact, without repeats.
            contact_ext_ids: Identifiers of the contacts in the user's own system. Bounds: max items 1000.
            description: Description of the CRM company.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_company/create_crm_company/
        """
        return self._send(
            CreateCrmCompany,
            ext_id=ext_id,
            name=name,
            phones=phones,
            emails=emails,
            contact_ext_ids=contact_ext_ids,
            description=description,
            user_id=user_id,
        )

    def delete_crm_company(self, *, ext_id: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a company of deals and leads.

        Args:
            ext_id: External identifier of the company.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_company/delete_crm_company/
        """
        return self._send(DeleteCrmCompany, ext_id=ext_id, user_id=user_id)

    def get_crm_companies(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CrmCompaniesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CrmCompaniesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CrmCompany]:
        """List the companies that deals and leads name.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: ext_id, name, component, phones, emails, contact_ext_ids, contact_ids, description,
                is_removed.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_company/get_crm_companies/
        """
        return self._rows(
            GetCrmCompanies, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def update_crm_company(
        self,
        *,
        ext_id: str,
        name: str,
        phones: Sequence[str] | NotGiven | None = NOT_GIVEN,
        created_date_time: DateLike | NotGiven | None = NOT_GIVEN,
        phone_numbers: Sequence[str] | NotGiven | None = NOT_GIVEN,
        emails: Sequence[str] | NotGiven | None = NOT_GIVEN,
        contact_ext_ids: Sequence[str] | NotGiven | None = NOT_GIVEN,
        description: str | NotGiven | None = NOT_GIVEN,
        is_removed: bool | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a company of deals and leads.

        Args:
            ext_id: External identifier of the company.
            name: Name of the company.
            phones: Phone numbers of the contact, digits only, E.164 without +. None clears it.
            created_date_time: When the CRM company was created. None clears it.
            phone_numbers: Phone numbers of the CRM company. None clears it.
            emails: Email addresses of the contact, without repeats. None clears it.
            contact_ext_ids: Identifiers of the contacts in the user's own system. None clears it. Bounds: max items
                1000.
            description: Description of the CRM company. None clears it.
            is_removed: Whether the company is marked as removed. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_company/update_crm_company/
        """
        return self._send(
            UpdateCrmCompany,
            ext_id=ext_id,
            name=name,
            phones=phones,
            created_date_time=created_date_time,
            phone_numbers=phone_numbers,
            emails=emails,
            contact_ext_ids=contact_ext_ids,
            description=description,
            is_removed=is_removed,
            user_id=user_id,
        )

    def create_crm_source(
        self,
        *,
        source_id: int,
        state: Literal["active", "off"],
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a source made from fields of a CRM.

        Args:
            source_id: Identifier of the custom source, as listed by `get.sources`.
            state: Status of the CRM source.
            name: Name of the CRM source; not used at present.
            description: Description of the CRM source.
            filter: Filter conditions of the CRM source, nested no deeper than OR.
            priority: Sort position of the source among all sources.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_source/create_crm_source/
        """
        return self._send(
            CreateCrmSource,
            source_id=source_id,
            state=state,
            name=name,
            description=description,
            filter=filter,
            priority=priority,
            user_id=user_id,
        )

    def delete_crm_source(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a source made from fields of a CRM.

        Args:
            id: Identifier of the CRM source, as listed by `get.crm_sources`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_source/delete_crm_source/
        """
        return self._send(DeleteCrmSource, id=id, user_id=user_id)

    def get_crm_source_filters(self, *, user_id: int | NotGiven = NOT_GIVEN) -> Rows[CrmSourceFilter]:
        """List the conditions that a CRM source can be made of.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_source/get_crm_source_filters/
        """
        return self._rows(GetCrmSourceFilters, user_id=user_id)

    def get_crm_sources(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CrmSourcesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CrmSourcesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CrmSource]:
        """List the sources made from fields of a CRM.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, description, state, filter, priority, source_id, source_name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_source/get_crm_sources/
        """
        return self._rows(
            GetCrmSources, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def getobj_crm_source(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> CrmSourceSettings:
        """Look at one CRM source.

        Args:
            id: Identifier of the detailed source to return.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            CRM source settings.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_source/getobj_crm_source/
        """
        return self._send(GetobjCrmSource, id=id, user_id=user_id)

    def update_crm_source(
        self,
        *,
        id: int,
        source_id: int,
        state: Literal["active", "off"],
        priority: int,
        name: str | NotGiven | None = NOT_GIVEN,
        description: str | NotGiven | None = NOT_GIVEN,
        filter: Filter | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a CRM source.

        Args:
            id: Identifier of the CRM source, as listed by `get.crm_sources`.
            source_id: Identifier of the custom source, as listed by `get.sources`.
            state: Status of the CRM source.
            priority: Sort position of the source among all sources.
            name: Name of the CRM source. None clears it.
            description: Description of the CRM source. None clears it.
            filter: Filter conditions of the CRM source. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_source/update_crm_source/
        """
        return self._send(
            UpdateCrmSource,
            id=id,
            source_id=source_id,
            state=state,
            priority=priority,
            name=name,
            description=description,
            filter=filter,
            user_id=user_id,
        )

    def update_crm_source_priority(
        self, *, crm_sources: Sequence[UpdateCrmSourcePriorityCrmSourceParam], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Put the CRM sources into another order.

        Args:
            crm_sources: CRM sources.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_source/update_crm_source_priority/
        """
        return self._send(UpdateCrmSourcePriority, crm_sources=crm_sources, user_id=user_id)

    def update_crm_source_state(
        self, *, id: int, state: Literal["active", "off"], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Switch a CRM source on or off.

        Args:
            id: Identifier of the CRM source, as listed by `get.crm_sources`.
            state: Status of the CRM source.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/crm_source/update_crm_source_state/
        """
        return self._send(UpdateCrmSourceState, id=id, state=state, user_id=user_id)
