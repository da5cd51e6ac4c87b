"""Sites."""

from __future__ import annotations

import builtins

from comagic_sdk.models.sites import Site
from comagic_sdk.models.writes import WriteResult
from comagic_sdk.operation import Envelope
from comagic_sdk.resources.base import AccountOperation, Digits, Resource, Text

__all__ = ["Sites"]


class ListSites(AccountOperation[list[Site]]):
    """The sites of an account."""

    wire_name = "site"
    reads_only = True
    reply = Envelope[list[Site]]


class CreateSite(AccountOperation[WriteResult]):
    """A new site."""

    wire_name = "create_site"
    reply = Envelope[WriteResult]

    domain: Text
    user_phone: Digits
    target_call_min_duration: int | None = None


class Sites(Resource):
    """Sites that the tracking code stands on."""

    def list(
        self,
        *,
        customer_id: int | None = None,
    ) -> builtins.list[Site]:
        """List the sites.

        Args:
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The sites; empty when there are none.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(ListSites, customer_id=customer_id)

    def create(
        self,
        *,
        domain: str,
        user_phone: str,
        target_call_min_duration: int | None = None,
        customer_id: int | None = None,
    ) -> WriteResult:
        """Register a site.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            domain: Host name of the site.
            user_phone: The user's own telephone number, digits with the country's code first.
            target_call_min_duration: Seconds of talk from which on a call counts as a target call.
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
        return self._send(
            CreateSite,
            domain=domain,
            user_phone=user_phone,
            target_call_min_duration=target_call_min_duration,
            customer_id=customer_id,
        )
