"""The customers of an agency.

Made from spec/data_api/partners.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.partners import Customer, CustomerUser, TariffPlan
from comagic_sdk.data_api.operations.partners import (
    CreateCustomers,
    CustomersField,
    CustomersSort,
    CustomerUsersField,
    CustomerUsersSort,
    GetCustomers,
    GetCustomerUsers,
    GetTariffPlans,
    TariffPlansField,
    TariffPlansSort,
    UpdateCustomers,
    UpdateCustomerStatus,
    UpdateCustomerTariffPlans,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, Amount, NotGiven

__all__ = ["Partners"]


class Partners(Section):
    """The customers of an agency."""

    def create_customers(
        self,
        *,
        name: str,
        tariff_plan_id: int,
        email: str,
        password: str,
        monthly_base_notify_emails: Sequence[str],
        monthly_calls_notify_emails: Sequence[str],
        daily_calls_notify_emails: Sequence[str],
        description: str | NotGiven = NOT_GIVEN,
        monthly_base_limit: Amount | NotGiven = NOT_GIVEN,
        monthly_base_notify_limit: Amount | NotGiven = NOT_GIVEN,
        monthly_calls_limit: int | NotGiven = NOT_GIVEN,
        monthly_calls_notify_limit: int | NotGiven = NOT_GIVEN,
        daily_calls_limit: int | NotGiven = NOT_GIVEN,
        daily_calls_notify_limit: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a customer of the agency.

        For agencies alone.

        Args:
            name: Name of the customer.
            tariff_plan_id: Identifier of the tariff plan, from `get.partner_tariffs`.
            email: Email address of the customer.
            password: Password for the new customer. Bounds: min length 8.
            monthly_base_notify_emails: Email addresses notified when the total monthly limit threshold is reached.
                Bounds: max items 5.
            monthly_calls_notify_emails: Email addresses notified when the monthly call limit threshold is reached.
                Bounds: max items 5.
            daily_calls_notify_emails: Addresses to tell when the daily limit on calls comes near. Bounds: max items 5.
            description: Description of the customer.
            monthly_base_limit: Total monthly limit, in the account's currency.
            monthly_base_notify_limit: Threshold of the total monthly limit at which an email notification is sent.
            monthly_calls_limit: Monthly limit on the number of calls.
            monthly_calls_notify_limit: Threshold of the monthly call limit at which an email notification is sent.
            daily_calls_limit: How much may be spent on calls a day, in the account's currency.
            daily_calls_notify_limit: Spending on calls a day at which to tell, in the account's currency.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/partner/create_customers/
        """
        return self._send(
            CreateCustomers,
            name=name,
            tariff_plan_id=tariff_plan_id,
            email=email,
            password=password,
            monthly_base_notify_emails=monthly_base_notify_emails,
            monthly_calls_notify_emails=monthly_calls_notify_emails,
            daily_calls_notify_emails=daily_calls_notify_emails,
            description=description,
            monthly_base_limit=monthly_base_limit,
            monthly_base_notify_limit=monthly_base_notify_limit,
            monthly_calls_limit=monthly_calls_limit,
            monthly_calls_notify_limit=monthly_calls_notify_limit,
            daily_calls_limit=daily_calls_limit,
            daily_calls_notify_limit=daily_calls_notify_limit,
        )

    def get_customer_users(
        self,
        *,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CustomerUsersSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CustomerUsersField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CustomerUser]:
        """List the users of the agency's customers.

        For agencies alone.

        Args:
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, customer_id.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/partner/get_customer_users/
        """
        return self._rows(GetCustomerUsers, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset)

    def get_customers(
        self,
        *,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CustomersSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CustomersField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[Customer]:
        """List the agency's customers.

        For agencies alone.

        Args:
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, status, tariff_plan_id, tariff_plan_name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/partner/get_customers/
        """
        return self._rows(GetCustomers, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset)

    def get_tariff_plans(
        self,
        *,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[TariffPlansSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[TariffPlansField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[TariffPlan]:
        """List the tariff plans that the agency can give its customers.

        For agencies alone.

        Args:
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/partner/get_tariff_plans/
        """
        return self._rows(GetTariffPlans, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset)

    def update_customer_status(
        self, *, customer_id: int, status: Literal["active", "archive", "manual_lock"]
    ) -> Outcome:
        """Activate or block a customer of the agency.

        For agencies alone.

        Args:
            customer_id: Identifier of the agency's customer.
            status: New status of the customer, which must be reachable from the current one.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused, for one by ``invalid_state``.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/partner/update_customer_status/
        """
        return self._send(UpdateCustomerStatus, customer_id=customer_id, status=status)

    def update_customer_tariff_plans(self, *, customer_id: int, tariff_plan_id: int) -> Outcome:
        """Move a customer of the agency to another tariff plan.

        For agencies alone.

        Args:
            customer_id: Identifier of the agency's customer.
            tariff_plan_id: Identifier of the tariff plan, from `get.tariff_plans`.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/partner/update_customer_tariff_plans/
        """
        return self._send(UpdateCustomerTariffPlans, customer_id=customer_id, tariff_plan_id=tariff_plan_id)

    def update_customers(
        self,
        *,
        id: int,
        name: str,
        monthly_base_notify_emails: Sequence[str],
        monthly_calls_notify_emails: Sequence[str],
        daily_calls_notify_emails: Sequence[str],
        description: str | NotGiven | None = NOT_GIVEN,
        monthly_base_limit: Amount | NotGiven | None = NOT_GIVEN,
        monthly_base_notify_limit: Amount | NotGiven | None = NOT_GIVEN,
        monthly_calls_limit: int | NotGiven | None = NOT_GIVEN,
        monthly_calls_notify_limit: int | NotGiven | None = NOT_GIVEN,
        daily_calls_limit: int | NotGiven | None = NOT_GIVEN,
        daily_calls_notify_limit: int | NotGiven | None = NOT_GIVEN,
    ) -> Outcome:
        """Change a customer of the agency.

        For agencies alone.

        Args:
            id: Identifier of the agency's customer.
            name: Name of the customer.
            monthly_base_notify_emails: Email addresses notified when the total monthly limit threshold is reached.
                Bounds: max items 5.
            monthly_calls_notify_emails: Email addresses notified when the monthly call limit threshold is reached.
                Bounds: max items 5.
            daily_calls_notify_emails: Addresses to tell when the daily limit on calls comes near. Bounds: max items 5.
            description: Description of the customer. None clears it.
            monthly_base_limit: Total monthly limit, in the account's currency. None clears it.
            monthly_base_notify_limit: Threshold of the total monthly limit at which an email notification is sent.
                None clears it.
            monthly_calls_limit: Monthly limit on the number of calls. None clears it.
            monthly_calls_notify_limit: Threshold of the monthly call limit at which an email notification is sent.
                None clears it.
            daily_calls_limit: How much may be spent on calls a day, in the account's currency. None clears it.
            daily_calls_notify_limit: Spending on calls a day at which to tell, in the account's currency. None clears
                it.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/partner/update_customers/
        """
        return self._send(
            UpdateCustomers,
            id=id,
            name=name,
            monthly_base_notify_emails=monthly_base_notify_emails,
            monthly_calls_notify_emails=monthly_calls_notify_emails,
            daily_calls_notify_emails=daily_calls_notify_emails,
            description=description,
            monthly_base_limit=monthly_base_limit,
            monthly_base_notify_limit=monthly_base_notify_limit,
            monthly_calls_limit=monthly_calls_limit,
            monthly_calls_notify_limit=monthly_calls_notify_limit,
            daily_calls_limit=daily_calls_limit,
            daily_calls_notify_limit=daily_calls_notify_limit,
        )
