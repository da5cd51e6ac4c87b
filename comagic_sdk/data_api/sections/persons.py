"""Persons and the visitors merged into them.

Made from spec/data_api/persons.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from comagic_sdk.data_api.models.persons import (
    PersonEvent,
    PersonEventField,
    PersonForVisitor,
    PersonSummary,
    PersonVisitor,
    Visitor,
    VisitorContact,
)
from comagic_sdk.data_api.operations.persons import (
    GetobjPersonForVisitor,
    GetobjPersonSummary,
    GetobjVisitor,
    GetPersonEventFields,
    GetPersonEvents,
    GetPersonVisitors,
    GetVisitors,
    PersonEventsField,
    PersonEventsSort,
)
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.dates import DateLike
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Persons"]


class Persons(Section):
    """Persons and the visitors merged into them."""

    def get_person_event_fields(self, *, user_id: int | NotGiven = NOT_GIVEN) -> Rows[PersonEventField]:
        """List the fields that events of persons can show.

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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/person/get_person_event_fields/
        """
        return self._rows(GetPersonEventFields, user_id=user_id)

    def get_person_events(
        self,
        *,
        person_id: int,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[PersonEventsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[PersonEventsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[PersonEvent]:
        """List everything that happened with a person.

        Args:
            person_id: Identifier of the person whose data is requested.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 366 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: event_type, call_status, chat_status, campaign_name, call_direction, site_domain_name,
                date_time_creation, deal_current_stage, lead_current_stage, offline_message_type,
                previous_event_time_delta, lead_name, deal_name, goal_name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/person/get_person_events/
        """
        return self._rows(
            GetPersonEvents,
            person_id=person_id,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_person_visitors(self, *, person_id: int, user_id: int | NotGiven = NOT_GIVEN) -> Rows[PersonVisitor]:
        """List the visitors that were merged into a person.

        Args:
            person_id: Identifier of the person.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/person/get_person_visitors/
        """
        return self._rows(GetPersonVisitors, person_id=person_id, user_id=user_id)

    def get_visitors(self, *, ids: Sequence[int], user_id: int | NotGiven = NOT_GIVEN) -> Rows[VisitorContact]:
        """List visitors with what is known to reach them.

        Args:
            ids: Identifiers of the visitors to return.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/person/get_visitors/
        """
        return self._rows(GetVisitors, ids=ids, user_id=user_id)

    def getobj_person_summary(
        self, *, person_id: int, columns: Sequence[str], user_id: int | NotGiven = NOT_GIVEN
    ) -> PersonSummary:
        """Sum up what is known of a person.

        Args:
            person_id: Identifier of the person whose data is requested.
            columns: Columns that the report shows.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The person summary.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/person/getobj.person_summary/
        """
        return self._send(GetobjPersonSummary, person_id=person_id, columns=columns, user_id=user_id)

    def getobj_person_for_visitor(self, *, visitor_id: int, user_id: int | NotGiven = NOT_GIVEN) -> PersonForVisitor:
        """Find the person that a visitor belongs to.

        Args:
            visitor_id: Identifier of the visitor.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The person for visitor.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/person/getobj_person_for_visitor/
        """
        return self._send(GetobjPersonForVisitor, visitor_id=visitor_id, user_id=user_id)

    def getobj_visitor(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Visitor:
        """Look at one visitor.

        Args:
            id: Identifier of the site visitor to return.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The visitor.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/person/getobj_visitor/
        """
        return self._send(GetobjVisitor, id=id, user_id=user_id)
