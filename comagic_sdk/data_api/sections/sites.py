"""Sites and their blocks of numbers.

Made from spec/data_api/sites.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from comagic_sdk.data_api.models.sites import Site, SiteBlock, SiteCategory, SiteCreated, SiteSettings
from comagic_sdk.data_api.operations.sites import (
    CreateSite,
    CreateSiteBlocks,
    CreateSiteIndustryId,
    CreateSites,
    CreateSitesIndustryId,
    CreateSitesShowVisitorIdParam,
    CreateSitesWidgetLinkParam,
    DeleteSiteBlocks,
    DeleteSites,
    GetobjSite,
    GetSiteBlocks,
    GetSiteCategories,
    GetSites,
    SiteBlocksField,
    SiteBlocksSort,
    SiteCategoriesField,
    SiteField,
    SitesField,
    SitesSort,
    UpdateSiteBlocks,
    UpdateSites,
    UpdateSitesIndustryId,
    UpdateSitesShowVisitorIdParam,
    UpdateSitesWidgetLinkParam,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Sites"]


class Sites(Section):
    """Sites and their blocks of numbers."""

    def create_site_blocks(self, *, site_id: int, name: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Add a block of numbers to a site.

        Args:
            site_id: Identifier of the site.
            name: Name of the block of numbers.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/site/create_site_blocks/
        """
        return self._send(CreateSiteBlocks, site_id=site_id, name=name, user_id=user_id)

    def create_sites(
        self,
        *,
        domain_name: str,
        default_phone_number: str,
        industry_id: CreateSitesIndustryId,
        name: str | NotGiven = NOT_GIVEN,
        default_scenario_id: int | NotGiven = NOT_GIVEN,
        target_call_min_duration: int | NotGiven = NOT_GIVEN,
        track_subdomains_enabled: bool | NotGiven = NOT_GIVEN,
        cookie_lifetime: int | NotGiven = NOT_GIVEN,
        campaign_lifetime: int | NotGiven = NOT_GIVEN,
        sales_enabled: bool | NotGiven = NOT_GIVEN,
        second_communication_period: int | NotGiven = NOT_GIVEN,
        services_enabled: bool | NotGiven = NOT_GIVEN,
        replacement_dynamical_block_enabled: bool | NotGiven = NOT_GIVEN,
        widget_link: CreateSitesWidgetLinkParam | NotGiven = NOT_GIVEN,
        show_visitor_id: CreateSitesShowVisitorIdParam | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a site, for call tracking of the first generation.

        Args:
            domain_name: Domain of the site, without the `http://` or `https://` prefix.
            default_phone_number: Number that the site shows without replacement, digits only.
            industry_id: Identifier of the industry the site belongs to, such as 9 for medicine or 10 for real estate.
            name: Display name of the site in the site filter, overview report and site list.
            default_scenario_id: Identifier of the scenario that processes calls unless another is chosen.
            target_call_min_duration: Shortest duration for a call to count as a target one, in seconds; 30 by default.
                The server takes ``30`` unless given.
            track_subdomains_enabled: Whether subdomains of the site are tracked; true by default. The server takes
                ``True`` unless given.
            cookie_lifetime: How long the cookie of a visitor lives, in days. The server takes ``90`` unless given.
            campaign_lifetime: How long a visitor stays with the campaign, in days. The server takes ``90`` unless
                given.
            sales_enabled: Whether sales are counted for the site, false by default. The server takes ``False`` unless
                given.
            second_communication_period: Period within which a communication counts as repeated, in days, 1 by default.
                The server takes ``1`` unless given. Bounds: min 1, max 365.
            services_enabled: Whether services run on the site, true by default; if false, only statistics are
                collected. The server takes ``True`` unless given.
            replacement_dynamical_block_enabled: Whether numbers are picked automatically in dynamically loaded page
                blocks, false by default. The server takes ``False`` unless given.
            widget_link: Link shown on the request, chat and questionnaire forms of the site.
            show_visitor_id: Settings for showing the visitor identifier on the site, so that calls can be linked to
                visits.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/site/create_sites/
        """
        return self._send(
            CreateSites,
            domain_name=domain_name,
            default_phone_number=default_phone_number,
            industry_id=industry_id,
            name=name,
            default_scenario_id=default_scenario_id,
            target_call_min_duration=target_call_min_duration,
            track_subdomains_enabled=track_subdomains_enabled,
            cookie_lifetime=cookie_lifetime,
            campaign_lifetime=campaign_lifetime,
            sales_enabled=sales_enabled,
            second_communication_period=second_communication_period,
            services_enabled=services_enabled,
            replacement_dynamical_block_enabled=replacement_dynamical_block_enabled,
            widget_link=widget_link,
            show_visitor_id=show_visitor_id,
            user_id=user_id,
        )

    def delete_site_blocks(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a block of numbers of a site.

        Args:
            id: Identifier of the site block with phone numbers.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/site/delete_site_blocks/
        """
        return self._send(DeleteSiteBlocks, id=id, user_id=user_id)

    def delete_sites(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a site.

        Args:
            id: Identifier of the site.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/site/delete_sites/
        """
        return self._send(DeleteSites, id=id, user_id=user_id)

    def get_site_blocks(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[SiteBlocksSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[SiteBlocksField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[SiteBlock]:
        """List the blocks of numbers of the sites.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, site_id, site_domain_name, phone_numbers.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/site/get_site_blocks/
        """
        return self._rows(
            GetSiteBlocks, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_sites(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[SitesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[SitesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[Site]:
        """List the sites.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, domain_name, name, default_phone_number, creation_date, target_call_min_duration,
                track_subdomains, cookie_lifetime, campaign_lifetime, sales_enabled, second_communication_period,
                services_enabled, site_blocks, is_support_web_directory, child_customer_id, parent_id.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/site/get_sites/
        """
        return self._rows(
            GetSites, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def update_site_blocks(
        self, *, id: int, name: str | NotGiven | None = NOT_GIVEN, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Rename a block of numbers of a site.

        Args:
            id: Identifier of the site block with phone numbers.
            name: Name of the block of numbers. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/site/update_site_blocks/
        """
        return self._send(UpdateSiteBlocks, id=id, name=name, user_id=user_id)

    def update_sites(
        self,
        *,
        id: int,
        default_phone_number: str,
        industry_id: UpdateSitesIndustryId,
        domain_name: str | NotGiven | None = NOT_GIVEN,
        name: str | NotGiven | None = NOT_GIVEN,
        default_scenario_id: int | NotGiven | None = NOT_GIVEN,
        target_call_min_duration: int | NotGiven | None = NOT_GIVEN,
        track_subdomains_enabled: bool | NotGiven | None = NOT_GIVEN,
        cookie_lifetime: int | NotGiven | None = NOT_GIVEN,
        campaign_lifetime: int | NotGiven | None = NOT_GIVEN,
        sales_enabled: bool | NotGiven | None = NOT_GIVEN,
        second_communication_period: int | NotGiven | None = NOT_GIVEN,
        services_enabled: bool | NotGiven | None = NOT_GIVEN,
        replacement_dynamical_block_enabled: bool | NotGiven | None = NOT_GIVEN,
        is_support_web_directory: bool | NotGiven | None = NOT_GIVEN,
        child_customer_id: int | NotGiven | None = NOT_GIVEN,
        is_block_robot_traffic: bool | NotGiven | None = NOT_GIVEN,
        widget_link: UpdateSitesWidgetLinkParam | NotGiven | None = NOT_GIVEN,
        show_visitor_id: UpdateSitesShowVisitorIdParam | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a site.

        Args:
            id: Identifier of the site.
            default_phone_number: Number that the site shows without replacement, digits only.
            industry_id: Identifier of the industry the site belongs to, such as 9 for medicine or 10 for real estate.
            domain_name: Domain of the site, without the `http://` or `https://` prefix. None clears it.
            name: Display name of the site in the site filter, overview report and site list. None clears it.
            default_scenario_id: Identifier of the scenario that processes calls unless another is chosen. None clears
                it.
            target_call_min_duration: Shortest duration for a call to count as a target one, in seconds; 30 by default.
                The server takes ``30`` unless given. None clears it.
            track_subdomains_enabled: Whether subdomains of the site are tracked; true by default. The server takes
                ``True`` unless given. None clears it.
            cookie_lifetime: How long the cookie of a visitor lives, in days. The server takes ``90`` unless given.
                None clears it.
            campaign_lifetime: How long a visitor stays with the campaign, in days. The server takes ``90`` unless
                given. None clears it.
            sales_enabled: Whether sales are counted for the site, false by default. The server takes ``False`` unless
                given. None clears it.
            second_communication_period: Period within which a communication counts as repeated, in days, 1 by default.
                The server takes ``1`` unless given. None clears it. Bounds: min 1, max 365.
            services_enabled: Whether services run on the site, true by default; if false, only statistics are
                collected. The server takes ``True`` unless given. None clears it.
            replacement_dynamical_block_enabled: Whether numbers are picked automatically in dynamically loaded page
                blocks. None clears it.
            is_support_web_directory: Whether directories of the site are tracked. None clears it.
            child_customer_id: Identifier of the agency's customer. None clears it.
            is_block_robot_traffic: Whether robot visits and activity on the site are blocked and left untracked. None
                clears it.
            widget_link: Link shown on the request, chat and questionnaire forms of the site. None clears it.
            show_visitor_id: Settings for showing the visitor identifier on the site, so that calls can be linked to
                visits. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/site/update_sites/
        """
        return self._send(
            UpdateSites,
            id=id,
            default_phone_number=default_phone_number,
            industry_id=industry_id,
            domain_name=domain_name,
            name=name,
            default_scenario_id=default_scenario_id,
            target_call_min_duration=target_call_min_duration,
            track_subdomains_enabled=track_subdomains_enabled,
            cookie_lifetime=cookie_lifetime,
            campaign_lifetime=campaign_lifetime,
            sales_enabled=sales_enabled,
            second_communication_period=second_communication_period,
            services_enabled=services_enabled,
            replacement_dynamical_block_enabled=replacement_dynamical_block_enabled,
            is_support_web_directory=is_support_web_directory,
            child_customer_id=child_customer_id,
            is_block_robot_traffic=is_block_robot_traffic,
            widget_link=widget_link,
            show_visitor_id=show_visitor_id,
            user_id=user_id,
        )

    def create_site(
        self,
        *,
        industry_id: CreateSiteIndustryId,
        domain_name: str,
        target_call_min_duration: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        site_key: str | NotGiven = NOT_GIVEN,
        second_communication_period: int | NotGiven = NOT_GIVEN,
        is_support_web_directory: bool | NotGiven = NOT_GIVEN,
        child_customer_id: int | NotGiven = NOT_GIVEN,
        is_block_robot_traffic: bool | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> SiteCreated:
        """Add a site, for call tracking of the third generation.

        Args:
            industry_id: Identifier of the industry the site belongs to, such as 9 for medicine or 10 for real estate.
            domain_name: Domain of the site, without the `http://` or `https://` prefix.
            target_call_min_duration: Shortest duration for a call to count as a target one, in seconds; 30 by default.
                The server takes ``30`` unless given.
            name: Name of the site.
            site_key: Key that replaces `{site_key}` in the site's tracking code, created automatically when omitted.
                Bounds: min length 32, max length 32.
            second_communication_period: Period within which a communication counts as repeated, in days, 1 by default.
                The server takes ``1`` unless given. Bounds: min 1, max 365.
            is_support_web_directory: Whether directories of the site are tracked.
            child_customer_id: Identifier of the agency's customer.
            is_block_robot_traffic: Whether robot visits and activity on the site are blocked and left untracked.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The site created.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/site_new/create_site/
        """
        return self._send(
            CreateSite,
            industry_id=industry_id,
            domain_name=domain_name,
            target_call_min_duration=target_call_min_duration,
            name=name,
            site_key=site_key,
            second_communication_period=second_communication_period,
            is_support_web_directory=is_support_web_directory,
            child_customer_id=child_customer_id,
            is_block_robot_traffic=is_block_robot_traffic,
            user_id=user_id,
        )

    def get_site_categories(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        fields: Sequence[SiteCategoriesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[SiteCategory]:
        """List the categories of business that a site can have.

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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/site_new/get_site_categories/
        """
        return self._rows(GetSiteCategories, user_id=user_id, fields=fields, limit=limit, offset=offset)

    def getobj_site(
        self,
        *,
        site_id: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        fields: Sequence[SiteField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[SiteSettings]:
        """Show the settings of a site.

        Args:
            site_id: Identifier of the site.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/site_new/getobj_site/
        """
        return self._rows(GetobjSite, site_id=site_id, user_id=user_id, fields=fields, limit=limit, offset=offset)
