"""Customers of an agency account."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from comagic_sdk.models.customers import Customer, TariffPlan
from comagic_sdk.models.writes import WriteResult
from comagic_sdk.operation import Envelope, RestOperation, wire_value
from comagic_sdk.resources.base import AnyRows, Resource

__all__ = ["Customers"]


class ListCustomers(RestOperation[list[Customer]]):
    """The customers of an agency."""

    wire_name = "customer_list"
    reads_only = True
    reply = Envelope[list[Customer]]


class ListTariffPlans(RestOperation[list[TariffPlan]]):
    """The tariff plans that an agency can give."""

    wire_name = "agent_tp"
    reads_only = True
    reply = Envelope[AnyRows[TariffPlan]]


class CreateCustomer(RestOperation[WriteResult]):
    """A new customer; a paid account."""

    wire_name = "create_agent_customer"
    costs_money = True
    reply = Envelope[WriteResult]

    attributes: Annotated[dict[str, str | int | float | bool], Field(min_length=1)]

    def wire(self) -> dict[str, str]:
        """Write the attributes as parameters of their own.

        Returns:
            Names with their texts.
        """
        return {name: wire_value(value) for name, value in self.attributes.items()}


class ActivateCustomer(RestOperation[WriteResult]):
    """A customer made active; its billing starts."""

    wire_name = "activate_agent_customer"
    costs_money = True
    reply = Envelope[WriteResult]

    customer_id: int


class Customers(Resource):
    """Customers of an agency account; other accounts are refused."""

    def list(self) -> builtins.list[Customer]:
        """List the customers of the agency.

        Returns:
            The customers; empty when there are none.

        Raises:
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(ListCustomers)

    def list_tariff_plans(self) -> builtins.list[TariffPlan]:
        """List the tariff plans that the agency can give its customers.

        Returns:
            The plans.

        Raises:
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(ListTariffPlans)

    def create(
        self,
        *,
        attributes: Mapping[str, str | int | float | bool],
    ) -> WriteResult:
        """Create a customer: a paid account, so never sent twice.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            attributes: Attributes of the customer by the vendor's names, which are not public: ask the vendor's
                support.

        Returns:
            The server's answer; `id` is set where it holds exactly one.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke; `request_sent` tells whether the call may have been carried out.
            BadResponse: What answered was not the API, so the outcome is not known.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(CreateCustomer, attributes=dict(attributes))

    def activate(
        self,
        *,
        customer_id: int,
    ) -> WriteResult:
        """Activate a customer made before, which starts its billing; never sent twice.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            customer_id: Id of the customer, from `customers.list`.

        Returns:
            The server's answer; `id` is set where it holds exactly one.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke; `request_sent` tells whether the call may have been carried out.
            BadResponse: What answered was not the API, so the outcome is not known.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(ActivateCustomer, customer_id=customer_id)
