"""People of the account and tickets with technical support.

Made from spec/data_api/customers.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.data_api.models.customers import CustomerContactInfo
from comagic_sdk.data_api.operations.customers import CreateTechSupportTicket, GetCustomerContactInfo
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Customers"]


class Customers(Section):
    """People of the account and tickets with technical support."""

    def create_tech_support_ticket(
        self, *, context: str, contact_id: int, phone_id: int, email_id: int, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Open a ticket with technical support.

        Args:
            context: What the ticket is about.
            contact_id: Identifier of the contact.
            phone_id: Identifier of the contact person's phone number, as listed by `get.customer_contact_info`.
            email_id: Identifier of the contact person's email address, from `get.customer_contact_info`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/customer/create_tech_support_ticket/
        """
        return self._send(
            CreateTechSupportTicket,
            context=context,
            contact_id=contact_id,
            phone_id=phone_id,
            email_id=email_id,
            user_id=user_id,
        )

    def get_customer_contact_info(self, *, user_id: int | NotGiven = NOT_GIVEN) -> Rows[CustomerContactInfo]:
        """List the people of the account whom technical support can reach.

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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/customer/get_customer_contact_info/
        """
        return self._rows(GetCustomerContactInfo, user_id=user_id)
