"""Traffic sources, their channels, groups and costs.

Made from spec/data_api/sources.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.sources import (
    AdEngine,
    Source,
    SourceChannel,
    SourceCost,
    SourceFilter,
    SourceGroup,
    SourceParameter,
    SourceSettings,
)
from comagic_sdk.data_api.operations.sources import (
    AdEnginesField,
    AdEnginesSort,
    CreateSource,
    CreateSourceChannel,
    CreateSourceGroup,
    CreateSourceStaticParameterParam,
    DeleteSource,
    DeleteSourceChannel,
    DeleteSourceGroup,
    GetAdEngines,
    GetobjSource,
    GetSourceCosts,
    GetSourceFilters,
    GetSourceParameters,
    GetSources,
    GetSourcesChannels,
    GetSourcesGroups,
    SourceCostsField,
    SourceCostsSort,
    SourceParametersField,
    SourcesChannelsField,
    SourcesChannelsSort,
    SourcesField,
    SourcesGroupsField,
    SourcesGroupsSort,
    SourcesSort,
    UpdateSource,
    UpdateSourceChannel,
    UpdateSourceChannelState,
    UpdateSourceGroup,
    UpdateSourceGroupState,
    UpdateSourcePriority,
    UpdateSourcePrioritySourceParam,
    UpdateSourceState,
    UpdateSourceStaticParameterParam,
    UploadSourceCosts,
    UploadSourceCostsCostParam,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.dates import DateLike
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Sources"]


class Sources(Section):
    """Traffic sources, their channels, groups and costs."""

    def create_source_channel(
        self,
        *,
        name: str,
        mnemonic: str,
        state: Literal["active", "off", "removed"],
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a channel of sources.

        Args:
            name: Name of the source channel.
            mnemonic: Mnemonic of the source channel.
            state: Status of the source channel.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/channel/create_source_channel/
        """
        return self._send(CreateSourceChannel, name=name, mnemonic=mnemonic, state=state, user_id=user_id)

    def delete_source_channel(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a channel of sources.

        Args:
            id: Identifier of the source channel; only channels flagged `is_custom` can be deleted.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/channel/delete_source_channel/
        """
        return self._send(DeleteSourceChannel, id=id, user_id=user_id)

    def get_sources_channels(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[SourcesChannelsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[SourcesChannelsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[SourceChannel]:
        """List the channels of sources.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, mnemonic, is_custom, state, default_source_id.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/channel/get_sources_channels/
        """
        return self._rows(
            GetSourcesChannels, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def update_source_channel(
        self,
        *,
        id: int,
        name: str,
        mnemonic: str,
        state: Literal["active", "off", "removed"] | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a channel of sources.

        Args:
            id: Identifier of the source channel, as listed by `get.sources_channels`.
            name: Name of the source channel.
            mnemonic: Mnemonic of the source channel.
            state: Status of the source channel. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/channel/update_source_channel/
        """
        return self._send(UpdateSourceChannel, id=id, name=name, mnemonic=mnemonic, state=state, user_id=user_id)

    def update_source_channel_state(
        self, *, id: int, state: Literal["active", "off", "removed"], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Switch a channel of sources on or off.

        Args:
            id: Identifier of the source channel, as listed by `get.sources_channels`.
            state: Status of the source channel.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/channel/update_source_channel_state/
        """
        return self._send(UpdateSourceChannelState, id=id, state=state, user_id=user_id)

    def create_source_group(
        self,
        *,
        name: str,
        channel_id: int,
        state: Literal["active", "off", "removed"],
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a group of sources.

        Args:
            name: Name of the source group.
            channel_id: Identifier of the channel.
            state: Status of the source channel.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/group/create_source_group/
        """
        return self._send(CreateSourceGroup, name=name, channel_id=channel_id, state=state, user_id=user_id)

    def delete_source_group(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a group of sources.

        Args:
            id: Identifier of the source group; only groups flagged `is_custom` can be deleted.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/group/delete_source_group/
        """
        return self._send(DeleteSourceGroup, id=id, user_id=user_id)

    def get_sources_groups(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[SourcesGroupsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[SourcesGroupsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[SourceGroup]:
        """List the groups of sources.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, channel_id, channel_name, channel_mnemonic, is_custom, state.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/group/get_sources_groups/
        """
        return self._rows(
            GetSourcesGroups, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def update_source_group(
        self,
        *,
        id: int,
        name: str,
        channel_id: int,
        state: Literal["active", "off", "removed"] | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a group of sources.

        Args:
            id: Identifier of the source group, as listed by `get.sources_groups`.
            name: Name of the source group.
            channel_id: Identifier of the channel.
            state: Status of the source channel. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/group/update_source_group/
        """
        return self._send(UpdateSourceGroup, id=id, name=name, channel_id=channel_id, state=state, user_id=user_id)

    def update_source_group_state(
        self, *, id: int, state: Literal["active", "off", "removed"], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Switch a group of sources on or off.

        Args:
            id: Identifier of the source group, as listed by `get.sources_groups`.
            state: Status of the source channel.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/group/update_source_group_state/
        """
        return self._send(UpdateSourceGroupState, id=id, state=state, user_id=user_id)

    def get_ad_engines(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[AdEnginesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[AdEnginesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[AdEngine]:
        """List the advertising systems.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/old_source/get_ad_engines/
        """
        return self._rows(
            GetAdEngines, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def create_source(
        self,
        *,
        name: str,
        state: Literal["active", "off", "removed"],
        group_id: int,
        description: str | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        static_parameters: Sequence[CreateSourceStaticParameterParam] | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a source.

        Args:
            name: Name of the user-defined source.
            state: Status of the source channel.
            group_id: Identifier of the custom source's group, as listed by `get.sources_groups`.
            description: Description of the source.
            filter: Filter conditions of the custom source, from the list in `get.source_filters`.
            static_parameters: Extra UTM tags that are always filled in for calls from this source.
            priority: Source priority, the higher the stronger; by default one above the current highest.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/source/create_source/
        """
        return self._send(
            CreateSource,
            name=name,
            state=state,
            group_id=group_id,
            description=description,
            filter=filter,
            static_parameters=static_parameters,
            priority=priority,
            user_id=user_id,
        )

    def delete_source(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a source.

        Args:
            id: Identifier of the source, from `get.sources`; only sources flagged `is_custom` can be deleted.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/source/delete_source/
        """
        return self._send(DeleteSource, id=id, user_id=user_id)

    def get_source_costs(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[SourceCostsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[SourceCostsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[SourceCost]:
        """List what the sources cost.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: source_id, site_id, cost, source_name, site_domain_name, child_customer_id.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/source/get_source_costs/
        """
        return self._rows(
            GetSourceCosts,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_source_filters(self, *, user_id: int | NotGiven = NOT_GIVEN) -> Rows[SourceFilter]:
        """List the conditions that a source can be made of.

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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/source/get_source_filters/
        """
        return self._rows(GetSourceFilters, user_id=user_id)

    def get_source_parameters(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        fields: Sequence[SourceParametersField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[SourceParameter]:
        """List the static parameters that a source can have.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/source/get_source_parameters/
        """
        return self._rows(GetSourceParameters, user_id=user_id, fields=fields, limit=limit, offset=offset)

    def get_sources(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[SourcesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[SourcesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[Source]:
        """List the sources.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, description, filter, group_id, priority, is_custom, channel_id, group_name,
                channel_name, channel_mnemonic, state.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/source/get_sources/
        """
        return self._rows(
            GetSources, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def getobj_source(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> SourceSettings:
        """Look at one source.

        Args:
            id: Identifier of the detailed source to return.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            Source settings.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/source/getobj_source/
        """
        return self._send(GetobjSource, id=id, user_id=user_id)

    def update_source(
        self,
        *,
        id: int,
        name: str,
        group_id: int,
        state: Literal["active", "off", "removed"],
        priority: int,
        description: str | NotGiven | None = NOT_GIVEN,
        filter: Filter | NotGiven | None = NOT_GIVEN,
        static_parameters: Sequence[UpdateSourceStaticParameterParam] | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a source.

        Args:
            id: Identifier of the custom source, as listed by `get.sources`.
            name: Name of the user-defined source.
            group_id: Identifier of the custom source's group.
            state: Status of the source channel.
            priority: Sort position of the source among all sources.
            description: Description of the source. None clears it.
            filter: Filter conditions of the custom source. None clears it.
            static_parameters: Extra UTM tags that are always filled in for calls from this source. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/source/update_source/
        """
        return self._send(
            UpdateSource,
            id=id,
            name=name,
            group_id=group_id,
            state=state,
            priority=priority,
            description=description,
            filter=filter,
            static_parameters=static_parameters,
            user_id=user_id,
        )

    def update_source_priority(
        self, *, sources: Sequence[UpdateSourcePrioritySourceParam], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Put the sources into another order.

        Args:
            sources: All custom sources of the customer with their new priorities.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/source/update_source_priority/
        """
        return self._send(UpdateSourcePriority, sources=sources, user_id=user_id)

    def update_source_state(
        self, *, id: int, state: Literal["active", "off", "removed"], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Switch a source on or off.

        Args:
            id: Identifier of the custom source, as listed by `get.sources`.
            state: Status of the source channel.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/source/update_source_state/
        """
        return self._send(UpdateSourceState, id=id, state=state, user_id=user_id)

    def upload_source_costs(
        self, *, costs: Sequence[UploadSourceCostsCostParam], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Upload what sources cost.

        Args:
            costs: Costs in the account's currency. Bounds: max items 500.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/source/source/upload_source_costs/
        """
        return self._send(UploadSourceCosts, costs=costs, user_id=user_id)
