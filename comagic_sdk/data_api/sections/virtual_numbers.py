"""Virtual numbers and the rules of their calls.

Made from spec/data_api/virtual_numbers.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.virtual_numbers import (
    AvailableVirtualNumber,
    CallProcessingRules,
    CountryPhonePrefix,
    NumaList,
    NumberCapacityCategory,
    PrivateNumberParams,
    VirtualNumber,
)
from comagic_sdk.data_api.operations.virtual_numbers import (
    AvailableVirtualNumbersField,
    AvailableVirtualNumbersSort,
    CountryPhonePrefixesField,
    CountryPhonePrefixesSort,
    DisableVirtualNumbers,
    EnablePrivateNumber,
    EnableVirtualNumbers,
    GetAvailableVirtualNumbers,
    GetCountryPhonePrefixes,
    GetNumaLists,
    GetNumberCapacityCategories,
    GetobjCallProcessingRules,
    GetobjPrivateNumberParams,
    GetVirtualNumbers,
    NumaListsField,
    NumaListsSort,
    NumberCapacityCategoriesField,
    NumberCapacityCategoriesSort,
    SetCallProcessingRuleIsActive,
    VirtualNumbersField,
    VirtualNumbersSort,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["VirtualNumbers"]


class VirtualNumbers(Section):
    """Virtual numbers and the rules of their calls."""

    def disable_virtual_numbers(
        self,
        *,
        virtual_phone_number: str | NotGiven = NOT_GIVEN,
        number_capacity_ids: Sequence[int] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Give a virtual number up.

        Args:
            virtual_phone_number: Virtual number, digits only, E.164 without +; give either this or
                `number_capacity_ids`.
            number_capacity_ids: Identifiers of the virtual numbers to disable; give either these or
                `virtual_phone_number`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``dependency_error``, ``virtual_phone_number_not_found``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/vn/disable_virtual_numbers/
        """
        return self._send(
            DisableVirtualNumbers,
            virtual_phone_number=virtual_phone_number,
            number_capacity_ids=number_capacity_ids,
            user_id=user_id,
        )

    def enable_private_number(
        self,
        *,
        is_used_for_va: bool,
        login: str,
        password: str,
        port: str,
        server_address: str,
        virtual_phone_number: str | NotGiven = NOT_GIVEN,
        number_capacity_ids: Sequence[int] | NotGiven = NOT_GIVEN,
        resolved_server_address: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Connect a number of your own provider.

        It is never sent twice: when its outcome is not known, the error says how to find out.

        Args:
            is_used_for_va: Whether the number is used as a virtual PBX number.
            login: Login of the private number.
            password: Password of the private number for SIP registration.
            port: Port used by the private number.
            server_address: Address of the server.
            virtual_phone_number: Virtual number, digits only, E.164 without +; give either this or
                `number_capacity_ids`.
            number_capacity_ids: Identifiers of virtual numbers in the number capacity; give either these or
                `virtual_phone_number`.
            resolved_server_address: Resolved IP address of the server.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/vn/enable_private_number/
        """
        return self._send(
            EnablePrivateNumber,
            is_used_for_va=is_used_for_va,
            login=login,
            password=password,
            port=port,
            server_address=server_address,
            virtual_phone_number=virtual_phone_number,
            number_capacity_ids=number_capacity_ids,
            resolved_server_address=resolved_server_address,
            user_id=user_id,
        )

    def enable_virtual_numbers(
        self,
        *,
        virtual_phone_number: str | NotGiven = NOT_GIVEN,
        number_capacity_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        number_capacity_component: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Connect a virtual number.

        It is never sent twice: when its outcome is not known, the error says how to find out.

        Args:
            virtual_phone_number: Virtual number, digits only, E.164 without +; give either this or
                `number_capacity_ids`.
            number_capacity_ids: Identifiers of the numbers to enable; give either these or `virtual_phone_number`.
            number_capacity_component: Component of the number, `va` or `call_tracking`; required together with
                `number_capacity_ids`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``tariff_restrictions``, ``virtual_phone_number_not_found``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/vn/enable_virtual_numbers/
        """
        return self._send(
            EnableVirtualNumbers,
            virtual_phone_number=virtual_phone_number,
            number_capacity_ids=number_capacity_ids,
            number_capacity_component=number_capacity_component,
            user_id=user_id,
        )

    def get_number_capacity_categories(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[NumberCapacityCategoriesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[NumberCapacityCategoriesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[NumberCapacityCategory]:
        """List the categories of virtual numbers.

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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/vn/get.number_capacity_categories/
        """
        return self._rows(
            GetNumberCapacityCategories,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_available_virtual_numbers(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[AvailableVirtualNumbersSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[AvailableVirtualNumbersField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[AvailableVirtualNumber]:
        """List the virtual numbers that can be connected.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: phone_number, category, location_mnemonic.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/vn/get_available_virtual_numbers/
        """
        return self._rows(
            GetAvailableVirtualNumbers,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_country_phone_prefixes(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CountryPhonePrefixesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CountryPhonePrefixesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CountryPhonePrefix]:
        """List the telephone prefixes of countries.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: prefix, country.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/vn/get_country_phone_prefixes/
        """
        return self._rows(
            GetCountryPhonePrefixes,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_numa_lists(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[NumaListsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[NumaListsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[NumaList]:
        """List the lists of callers.

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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/vn/get_numa_lists/
        """
        return self._rows(
            GetNumaLists, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_virtual_numbers(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[VirtualNumbersSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[VirtualNumbersField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[VirtualNumber]:
        """List the virtual numbers of the account.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, child_customer_id, virtual_phone_number, redirection_phone_number, activation_date,
                status, category, type, comment, name, campaigns, scenarios.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/vn/get_virtual_numbers/
        """
        return self._rows(
            GetVirtualNumbers, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def getobj_call_processing_rules(
        self, *, number_capacity_id: int, user_id: int | NotGiven = NOT_GIVEN
    ) -> CallProcessingRules:
        """Show the rules by which calls to a virtual number are processed.

        Args:
            number_capacity_id: Identifier of the virtual number, as listed by `get.virtual_numbers`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            Call processing rules.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/vn/getobj_call_processing_rules/
        """
        return self._send(GetobjCallProcessingRules, number_capacity_id=number_capacity_id, user_id=user_id)

    def getobj_private_number_params(
        self, *, phone_id: int, user_id: int | NotGiven = NOT_GIVEN
    ) -> PrivateNumberParams:
        """Show the settings of a number of your own provider.

        Args:
            phone_id: Identifier of the virtual number, as listed by `get.virtual_numbers`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            Private number params.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/vn/getobj_private_number_params/
        """
        return self._send(GetobjPrivateNumberParams, phone_id=phone_id, user_id=user_id)

    def set_call_processing_rule_is_active(
        self, *, id: int, type: Literal["scenario"], is_active: bool, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Switch a call processing rule on or off.

        Args:
            id: Identifier of the call processing rule, as returned by `getobj.call_processing_rules`.
            type: Type of the call processing rule; only `scenario` is accepted.
            is_active: Whether the rule is active.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/vn/set_call_processing_rule_is_active/
        """
        return self._send(SetCallProcessingRuleIsActive, id=id, type=type, is_active=is_active, user_id=user_id)
