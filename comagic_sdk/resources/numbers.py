"""Virtual numbers and lists of callers."""

from __future__ import annotations

from comagic_sdk.models.writes import WriteResult
from comagic_sdk.operation import Envelope, RestOperation
from comagic_sdk.resources.base import AccountOperation, Digits, Resource, Text

__all__ = ["Numbers"]


class BuyNumber(AccountOperation[WriteResult]):
    """A virtual number bought."""

    wire_name = "buy_number"
    costs_money = True
    reply = Envelope[WriteResult]

    region: Text


class ForwardNumber(RestOperation[WriteResult]):
    """A virtual number forwarded."""

    wire_name = "create_dialing_operation"
    reply = Envelope[WriteResult]

    comagic_phone: Digits
    user_phone: Digits


class CreateNumaList(AccountOperation[WriteResult]):
    """A new list of callers."""

    wire_name = "create_numa_list"
    reply = Envelope[WriteResult]

    name: Text


class AddToNumaList(AccountOperation[WriteResult]):
    """A caller put on a list."""

    wire_name = "add_number_to_numa_list"
    reply = Envelope[WriteResult]

    numa_list_id: int
    number: Digits


class RemoveFromNumaList(AccountOperation[WriteResult]):
    """A caller taken off a list."""

    wire_name = "remove_number_from_numa_list"
    reply = Envelope[WriteResult]

    numa_list_id: int
    number: Digits


class Numbers(Resource):
    """Virtual numbers, where they ring, and lists of callers."""

    def buy(
        self,
        *,
        region: str,
        customer_id: int | None = None,
    ) -> WriteResult:
        """Buy a virtual number. It costs money, so it is never sent twice.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            region: Region of the number; the vendor's names are not public.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

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
        return self._send(BuyNumber, region=region, customer_id=customer_id)

    def forward(
        self,
        *,
        comagic_phone: str,
        user_phone: str,
    ) -> WriteResult:
        """Forward a virtual number to the user's own telephone.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            comagic_phone: The virtual number, digits with the country's code first.
            user_phone: The user's own telephone number, digits with the country's code first.

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
        return self._send(ForwardNumber, comagic_phone=comagic_phone, user_phone=user_phone)

    def create_numa_list(
        self,
        *,
        name: str,
        customer_id: int | None = None,
    ) -> WriteResult:
        """Create a named list of caller numbers.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            name: Name to show.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

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
        return self._send(CreateNumaList, name=name, customer_id=customer_id)

    def add_to_numa_list(
        self,
        *,
        numa_list_id: int,
        number: str,
        customer_id: int | None = None,
    ) -> WriteResult:
        """Put a caller's number on a list.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            numa_list_id: Id of the list.
            number: Telephone number, digits with the country's code first.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

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
        return self._send(AddToNumaList, numa_list_id=numa_list_id, number=number, customer_id=customer_id)

    def remove_from_numa_list(
        self,
        *,
        numa_list_id: int,
        number: str,
        customer_id: int | None = None,
    ) -> WriteResult:
        """Take a caller's number off a list.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            numa_list_id: Id of the list.
            number: Telephone number, digits with the country's code first.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

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
        return self._send(RemoveFromNumaList, numa_list_id=numa_list_id, number=number, customer_id=customer_id)
