"""Visitors, persons and visits."""

from __future__ import annotations

import builtins

from pydantic import Field

from comagic_sdk.models.visitors import Person, Visitor, VisitorSession
from comagic_sdk.operation import Envelope
from comagic_sdk.resources.base import AccountOperation, AnyRows, Resource

__all__ = ["Visitors"]


class GetVisitor(AccountOperation[Visitor]):
    """One visitor."""

    wire_name = "visitor"
    reads_only = True
    reply = Envelope[Visitor]

    visitor_id: int


class GetPerson(AccountOperation[Person]):
    """The person that a visitor belongs to."""

    wire_name = "person_by_visitor"
    reads_only = True
    reply = Envelope[Person]

    visitor_id: int = Field(serialization_alias="id")


class ListVisitors(AccountOperation[list[Visitor]]):
    """The visitors merged into a person."""

    wire_name = "visitors_by_person"
    reads_only = True
    reply = Envelope[AnyRows[Visitor]]

    person_id: int = Field(serialization_alias="id")


class ListSessions(AccountOperation[list[VisitorSession]]):
    """One visit."""

    wire_name = "session_info"
    reads_only = True
    reply = Envelope[AnyRows[VisitorSession]]

    session_id: int


class Visitors(Resource):
    """Visitors, the persons they were merged into, and their visits."""

    def get(
        self,
        *,
        visitor_id: int,
        customer_id: int | None = None,
    ) -> Visitor:
        """Get one visitor.

        Args:
            visitor_id: Id of the visitor, often above 2**32.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The visitor, with the campaigns that brought them.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(GetVisitor, visitor_id=visitor_id, customer_id=customer_id)

    def get_person(
        self,
        *,
        visitor_id: int,
        customer_id: int | None = None,
    ) -> Person:
        """Get the person that a visitor was merged into.

        Args:
            visitor_id: Id of the visitor, often above 2**32.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The person. How the server writes it is not documented; `id` is set where the answer holds one.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(GetPerson, visitor_id=visitor_id, customer_id=customer_id)

    def list(
        self,
        *,
        person_id: int,
        customer_id: int | None = None,
    ) -> builtins.list[Visitor]:
        """List the visitors that were merged into one person.

        Args:
            person_id: Id of the person, from `get_person`.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The visitors. How the server writes them is not documented; all that comes is kept.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(ListVisitors, person_id=person_id, customer_id=customer_id)

    def list_sessions(
        self,
        *,
        session_id: int,
        customer_id: int | None = None,
    ) -> builtins.list[VisitorSession]:
        """List what is known of one visit; the server answers with a list.

        Args:
            session_id: Id of the visit, often above 2**32.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            Mostly one row; empty when the visit is not known.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(ListSessions, session_id=session_id, customer_id=customer_id)
