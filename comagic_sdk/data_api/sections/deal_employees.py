"""Employees that deals and leads name.

Made from spec/data_api/deal_employees.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from comagic_sdk.data_api.models.deal_employees import DealEmployee
from comagic_sdk.data_api.operations.deal_employees import (
    CreateDealEmployees,
    DealEmployeesField,
    DealEmployeesSort,
    DeleteDealEmployees,
    GetDealEmployees,
    UpdateDealEmployees,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["DealEmployees"]


class DealEmployees(Section):
    """Employees that deals and leads name."""

    def create_deal_employees(self, *, ext_id: str, name: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Add an employee that deals and leads can name.

        Args:
            ext_id: External identifier of the employee.
            name: Name of the employee.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_employee/create_deal_employees/
        """
        return self._send(CreateDealEmployees, ext_id=ext_id, name=name, user_id=user_id)

    def delete_deal_employees(self, *, ext_id: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete an employee of deals and leads.

        Args:
            ext_id: External identifier of the employee.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_employee/delete_deal_employees/
        """
        return self._send(DeleteDealEmployees, ext_id=ext_id, user_id=user_id)

    def get_deal_employees(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[DealEmployeesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[DealEmployeesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[DealEmployee]:
        """List the employees that deals and leads name.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: ext_id, name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_employee/get_deal_employees/
        """
        return self._rows(
            GetDealEmployees, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def update_deal_employees(
        self, *, ext_id: str, name: str | NotGiven | None = NOT_GIVEN, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Change an employee of deals and leads.

        Args:
            ext_id: External identifier of the employee.
            name: Name of the employee. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_employee/update_deal_employees/
        """
        return self._send(UpdateDealEmployees, ext_id=ext_id, name=name, user_id=user_id)
