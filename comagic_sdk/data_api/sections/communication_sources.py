"""Offline sources: traffic sources of communications without a visit.

Made from spec/data_api/communication_sources.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.communication_sources import (
    CommunicationSource,
    CommunicationSourceFilter,
    CommunicationSourceSettings,
)
from comagic_sdk.data_api.operations.communication_sources import (
    CommunicationSourcesField,
    CommunicationSourcesSort,
    CreateCommunicationSource,
    DeleteCommunicationSource,
    GetCommunicationSourceFilters,
    GetCommunicationSources,
    GetobjCommunicationSource,
    UpdateCommunicationSource,
    UpdateCommunicationSourcePriority,
    UpdateCommunicationSourcePriorityCommunicationSourceParam,
    UpdateCommunicationSourceState,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["CommunicationSources"]


class CommunicationSources(Section):
    """Offline sources: traffic sources of communications without a visit."""

    def create_communication_source(
        self,
        *,
        entity: Literal["chat", "call"],
        source_id: int,
        state: Literal["active", "off"],
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add an offline source.

        Args:
            entity: Entity the communication filter applies to: chat or call.
            source_id: Identifier of the custom source, as listed by `get.sources`.
            state: Status of the offline source.
            name: Name of the offline source; not used at present.
            description: Description of the communication source.
            filter: Filter conditions of the communication source, nested no deeper than OR.
            priority: Sort position of the source among all sources.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/comunication_source/create_communication_source/
        """
        return self._send(
            CreateCommunicationSource,
            entity=entity,
            source_id=source_id,
            state=state,
            name=name,
            description=description,
            filter=filter,
            priority=priority,
            user_id=user_id,
        )

    def delete_communication_source(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete an offline source.

        Args:
            id: Identifier of the offline source, as listed by `get.communication_sources`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/comunication_source/delete_communication_source/
        """
        return self._send(DeleteCommunicationSource, id=id, user_id=user_id)

    def get_communication_source_filters(
        self, *, user_id: int | NotGiven = NOT_GIVEN
    ) -> Rows[CommunicationSourceFilter]:
        """List the conditions that an offline source can be made of.

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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/comunication_source/get_communication_source_filters/
        """
        return self._rows(GetCommunicationSourceFilters, user_id=user_id)

    def get_communication_sources(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CommunicationSourcesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CommunicationSourcesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CommunicationSource]:
        """List the offline sources.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, description, state, filter, priority, source_id, source_name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/comunication_source/get_communication_sources/
        """
        return self._rows(
            GetCommunicationSources,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def getobj_communication_source(
        self, *, id: int, user_id: int | NotGiven = NOT_GIVEN
    ) -> CommunicationSourceSettings:
        """Look at one offline source.

        Args:
            id: Identifier of the offline source, as listed by `get.communication_sources`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            Communication source settings.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/comunication_source/getobj_communication_source/
        """
        return self._send(GetobjCommunicationSource, id=id, user_id=user_id)

    def update_communication_source(
        self,
        *,
        id: int,
        entity: Literal["chat", "call"],
        source_id: int,
        state: Literal["active", "off"],
        priority: int,
        name: str | NotGiven | None = NOT_GIVEN,
        description: str | NotGiven | None = NOT_GIVEN,
        filter: Filter | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change an offline source.

        Args:
            id: Identifier of the offline source, as listed by `get.communication_sources`.
            entity: Entity the communication filter applies to: chat or call.
            source_id: Identifier of the custom source, as listed by `get.sources`.
            state: Status of the offline source.
            priority: Sort position of the source among all sources.
            name: Name of the offline source. None clears it.
            description: Description of the communication source. None clears it.
            filter: Filter conditions of the communication source. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/comunication_source/update_communication_source/
        """
        return self._send(
            UpdateCommunicationSource,
            id=id,
            entity=entity,
            source_id=source_id,
            state=state,
            priority=priority,
            name=name,
            description=description,
            filter=filter,
            user_id=user_id,
        )

    def update_communication_source_priority(
        self,
        *,
        communication_sources: Sequence[UpdateCommunicationSourcePriorityCommunicationSourceParam],
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Put the offline sources into another order.

        Args:
            communication_sources: Offline sources.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/comunication_source/update_communication_source_priority/
        """
        return self._send(
            UpdateCommunicationSourcePriority, communication_sources=communication_sources, user_id=user_id
        )

    def update_communication_source_state(
        self, *, id: int, state: Literal["active", "off"], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Switch an offline source on or off.

        Args:
            id: Identifier of the offline source, as listed by `get.communication_sources`.
            state: Status of the offline source.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/comunication_source/update_communication_source_state/
        """
        return self._send(UpdateCommunicationSourceState, id=id, state=state, user_id=user_id)
