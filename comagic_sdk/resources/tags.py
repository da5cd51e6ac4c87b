"""Tags."""

from __future__ import annotations

import builtins

from comagic_sdk.models.tags import Tag
from comagic_sdk.operation import Envelope
from comagic_sdk.resources.base import AccountOperation, Resource

__all__ = ["Tags"]


class ListTags(AccountOperation[list[Tag]]):
    """The tags of an account."""

    wire_name = "tag"
    reads_only = True
    reply = Envelope[list[Tag]]


class Tags(Resource):
    """Tags that can be put on communications; see `communications.tag`."""

    def list(
        self,
        *,
        customer_id: int | None = None,
    ) -> builtins.list[Tag]:
        """List the tags.

        Args:
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The tags; empty when there are none.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(ListTags, customer_id=customer_id)
