"""Advertising campaigns, their costs and the weights of their parameters.

Made from spec/data_api/campaigns.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.campaigns import (
    Campaign,
    CampaignAvailableNumber,
    CampaignParameterWeights,
    CampaignRedirectionNumber,
)
from comagic_sdk.data_api.operations.campaigns import (
    CampaignAvailablePhoneNumbersField,
    CampaignAvailablePhoneNumbersSort,
    CampaignAvailableRedirectionPhoneNumbersField,
    CampaignAvailableRedirectionPhoneNumbersSort,
    CampaignParameterWeightsField,
    CampaignParameterWeightsSort,
    CampaignsField,
    CampaignsSort,
    CreateCampaigns,
    CreateCampaignsCampaignConditionsParam,
    CreateCampaignsDynamicCallTrackingParam,
    CreateCampaignsSiteBlockParam,
    DeleteCampaigns,
    GetCampaignAvailablePhoneNumbers,
    GetCampaignAvailableRedirectionPhoneNumbers,
    GetCampaignParameterWeights,
    GetCampaigns,
    UpdateCampaignParameterWeights,
    UpdateCampaigns,
    UpdateCampaignsCampaignConditionsParam,
    UpdateCampaignsDynamicCallTrackingParam,
    UpdateCampaignsSiteBlockParam,
    UploadCampaignCosts,
    UploadCampaignCostsCostParam,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Campaigns"]


class Campaigns(Section):
    """Advertising campaigns, their costs and the weights of their parameters."""

    def create_campaigns(
        self,
        *,
        name: str,
        site_id: int,
        description: str | NotGiven = NOT_GIVEN,
        status: Literal["active", "inactive"] | NotGiven = NOT_GIVEN,
        site_blocks: Sequence[CreateCampaignsSiteBlockParam] | NotGiven = NOT_GIVEN,
        dynamic_call_tracking: CreateCampaignsDynamicCallTrackingParam | NotGiven = NOT_GIVEN,
        campaign_conditions: CreateCampaignsCampaignConditionsParam | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add an advertising campaign.

        Args:
            name: Name of the advertising campaign.
            site_id: Identifier of the site.
            description: Description of the campaign. Bounds: max length 255.
            status: Status of the advertising campaign.
            site_blocks: Settings that attach numbers to blocks of the site; not allowed with `status` `inactive`.
            dynamic_call_tracking: Dynamic call tracking settings, required when any site block has
                `dynamic_call_tracking_enabled` set to true.
            campaign_conditions: Conditions that make a visit the campaign's.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/campaign/create_campaigns/
        """
        return self._send(
            CreateCampaigns,
            name=name,
            site_id=site_id,
            description=description,
            status=status,
            site_blocks=site_blocks,
            dynamic_call_tracking=dynamic_call_tracking,
            campaign_conditions=campaign_conditions,
            user_id=user_id,
        )

    def delete_campaigns(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete an advertising campaign.

        Args:
            id: Identifier of the advertising campaign.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/campaign/delete_campaigns/
        """
        return self._send(DeleteCampaigns, id=id, user_id=user_id)

    def get_campaign_available_phone_numbers(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CampaignAvailablePhoneNumbersSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CampaignAvailablePhoneNumbersField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CampaignAvailableNumber]:
        """List the virtual numbers that an advertising campaign can be given.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, prefix, phone_number, type.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/campaign/get_campaign_available_phone_numbers/
        """
        return self._rows(
            GetCampaignAvailablePhoneNumbers,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_campaign_available_redirection_phone_numbers(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CampaignAvailableRedirectionPhoneNumbersSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CampaignAvailableRedirectionPhoneNumbersField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CampaignRedirectionNumber]:
        """List the numbers that an advertising campaign can forward its calls to.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, phone_number.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/campaign/get_campaign_available_redirection_phone_numbers/
        """
        return self._rows(
            GetCampaignAvailableRedirectionPhoneNumbers,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_campaign_parameter_weights(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CampaignParameterWeightsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CampaignParameterWeightsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CampaignParameterWeights]:
        """List, site by site, how much each parameter weighs when a visit is given to a campaign.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: site_id, site_domain_name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/campaign/get_campaign_parameter_weights/
        """
        return self._rows(
            GetCampaignParameterWeights,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_campaigns(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CampaignsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CampaignsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[Campaign]:
        """List the advertising campaigns.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, status, creation_time, site_id, site_domain_name, costs, engine, type, name,
                site_blocks, dynamic_call_tracking, static_utm_source, static_utm_medium, static_utm_campaign,
                static_utm_term, static_utm_content, static_utm_referrer, static_utm_expid.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/campaign/get_campaigns/
        """
        return self._rows(
            GetCampaigns, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def update_campaign_parameter_weights(
        self,
        *,
        site_id: int,
        other_tags: int | NotGiven | None = NOT_GIVEN,
        search_query: int | NotGiven | None = NOT_GIVEN,
        ad_engine: int | NotGiven | None = NOT_GIVEN,
        referrer: int | NotGiven | None = NOT_GIVEN,
        channel: int | NotGiven | None = NOT_GIVEN,
        entrance_page: int | NotGiven | None = NOT_GIVEN,
        location: int | NotGiven | None = NOT_GIVEN,
        utm_tags: int | NotGiven | None = NOT_GIVEN,
        os_tags: int | NotGiven | None = NOT_GIVEN,
        referrer_domain: int | NotGiven | None = NOT_GIVEN,
        search_engine: int | NotGiven | None = NOT_GIVEN,
        engine: int | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change how much each parameter weighs when a visit is given to a campaign.

        Args:
            site_id: Identifier of the site.
            other_tags: Weight of the `ef_id`, `yclid`, `gclid` and `ymclid` parameters in campaign matching. None
                clears it. Bounds: min 0, max 100.
            search_query: Search query; in campaign parameter weights, the weight given to it. None clears it. Bounds:
                min 0, max 100.
            ad_engine: Identifier of the advertising system. None clears it.
            referrer: Weight of the referrer when an advertising campaign is matched. None clears it. Bounds: min 0,
                max 100.
            channel: Channel of the traffic. None clears it. Bounds: min 0, max 100.
            entrance_page: Entrance page: its weight in campaign settings, its address in reports. None clears it.
                Bounds: min 0, max 100.
            location: Weight of the `city`, `region` and `country` parameters. None clears it. Bounds: min 0, max 100.
            utm_tags: Weight of the five basic UTM labels among the campaign parameters. None clears it. Bounds: min 0,
                max 100.
            os_tags: Weight of the Openstat parameters in campaign matching. None clears it. Bounds: min 0, max 100.
            referrer_domain: Referrer domain; in campaign parameter weights, the weight given to it. None clears it.
                Bounds: min 0, max 100.
            search_engine: Search engine; in campaign parameter weights, the weight given to it. None clears it.
                Bounds: min 0, max 100.
            engine: Weight of the advertising system parameter. None clears it. Bounds: min 0, max 100.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/campaign/update_campaign_parameter_weights/
        """
        return self._send(
            UpdateCampaignParameterWeights,
            site_id=site_id,
            other_tags=other_tags,
            search_query=search_query,
            ad_engine=ad_engine,
            referrer=referrer,
            channel=channel,
            entrance_page=entrance_page,
            location=location,
            utm_tags=utm_tags,
            os_tags=os_tags,
            referrer_domain=referrer_domain,
            search_engine=search_engine,
            engine=engine,
            user_id=user_id,
        )

    def update_campaigns(
        self,
        *,
        id: int,
        site_id: int,
        description: str | NotGiven | None = NOT_GIVEN,
        name: str | NotGiven | None = NOT_GIVEN,
        status: Literal["active", "inactive"] | NotGiven | None = NOT_GIVEN,
        cost_ratio: float | NotGiven | None = NOT_GIVEN,
        cost_ratio_operator: Literal["wo_changes", "multiply", "divide"] | NotGiven | None = NOT_GIVEN,
        site_blocks: Sequence[UpdateCampaignsSiteBlockParam] | NotGiven | None = NOT_GIVEN,
        dynamic_call_tracking: UpdateCampaignsDynamicCallTrackingParam | NotGiven | None = NOT_GIVEN,
        campaign_conditions: UpdateCampaignsCampaignConditionsParam | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change an advertising campaign.

        Args:
            id: Identifier of the advertising campaign.
            site_id: Identifier of the site; it cannot be changed for an existing advertising campaign.
            description: Description of the campaign. None clears it. Bounds: max length 255.
            name: Name of the advertising campaign. None clears it.
            status: Status of the advertising campaign; switching to `inactive` resets all its block settings. None
                clears it.
            cost_ratio: By how much costs are multiplied or divided. None clears it. Bounds: min 1.
            cost_ratio_operator: Whether costs are multiplied or divided. None clears it.
            site_blocks: Settings that attach numbers to site blocks; blocks left out are reset, inactive campaigns
                cannot be changed. None clears it.
            dynamic_call_tracking: Dynamic call tracking settings, required when any site block has
                `dynamic_call_tracking_enabled` set to true. None clears it.
            campaign_conditions: Conditions that make a visit the campaign's. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/campaign/update_campaigns/
        """
        return self._send(
            UpdateCampaigns,
            id=id,
            site_id=site_id,
            description=description,
            name=name,
            status=status,
            cost_ratio=cost_ratio,
            cost_ratio_operator=cost_ratio_operator,
            site_blocks=site_blocks,
            dynamic_call_tracking=dynamic_call_tracking,
            campaign_conditions=campaign_conditions,
            user_id=user_id,
        )

    def upload_campaign_costs(
        self, *, costs: Sequence[UploadCampaignCostsCostParam], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Upload what advertising campaigns cost.

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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/campaign/upload_campaign_costs/
        """
        return self._send(UploadCampaignCosts, costs=costs, user_id=user_id)
