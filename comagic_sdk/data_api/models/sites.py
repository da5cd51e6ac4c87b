"""What the methods of `sites` give.

Made from spec/data_api/sites.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt

from comagic_sdk.models.base import Model

__all__ = [
    "Site",
    "SiteBlock",
    "SiteBlockPhoneNumber",
    "SiteBlockTemplate",
    "SiteCategory",
    "SiteCreated",
    "SiteDefaultScenario",
    "SiteSettings",
    "SiteShowVisitorId",
    "SiteSiteBlock",
    "SiteWidgetLink",
]


class SiteBlockTemplate(Model):
    """What stands in `templates` of a site block.

    Attributes:
        template_id: Template id.
        template_type: Template type. One of ``image``, ``text``; others may come.
        element_attribute: Element attribute. One of ``id``, ``class``, ``name``, ``selector``, ``phone_number``;
            others may come.
        element_attribute_value: Element attribute value.
        phone_number_template: Phone number template.
        phone_number_mask: Phone number mask.
    """

    template_id: int | None = None
    template_type: str | None = None
    element_attribute: str | None = None
    element_attribute_value: str | None = None
    phone_number_template: str | None = None
    phone_number_mask: str | None = None


class SiteBlockPhoneNumber(Model):
    """What stands in `phone_numbers` of a site block.

    Attributes:
        phone_number: Phone number.
        phone_number_id: Phone number id.
        campaign_id: Campaign id.
        campaign_name: Campaign name.
        image_url: Image url.
    """

    phone_number: str | None = None
    phone_number_id: int | None = None
    campaign_id: int | None = None
    campaign_name: str | None = None
    image_url: str | None = None


class SiteBlock(Model):
    """A site block, as `get.site_blocks` gives it.

    Attributes:
        id: Id.
        name: Name of the site block.
        site_id: Site id.
        site_domain_name: Site domain name.
        templates: Templates.
        phone_numbers: Phone numbers.
    """

    id: int | None = None
    name: str | None = None
    site_id: int | None = None
    site_domain_name: str | None = None
    templates: list[SiteBlockTemplate] | None = None
    phone_numbers: list[SiteBlockPhoneNumber] | None = None


class SiteDefaultScenario(Model):
    """What stands in `default_scenario` of a site.

    Attributes:
        scenario_id: Scenario id.
        scenario_name: Scenario name.
    """

    scenario_id: int | None = None
    scenario_name: str | None = None


class SiteWidgetLink(Model):
    """What stands in `widget_link` of a site.

    Attributes:
        enabled: Enabled.
        text: Text.
        url: Url.
    """

    enabled: bool | None = None
    text: str | None = None
    url: str | None = None


class SiteShowVisitorId(Model):
    """What stands in `show_visitor_id` of a site.

    Attributes:
        enabled: Enabled.
        element_id_value: Element id value.
        message: Text shown on the site next to the visitor identifier.
        length_visitor_id: Number of digits in the visitor identifier, 6 by default.
    """

    enabled: bool | None = None
    element_id_value: str | None = None
    message: str | None = None
    length_visitor_id: str | None = None


class SiteSiteBlock(Model):
    """What stands in `site_blocks` of a site.

    Attributes:
        site_block_id: Site block id.
        site_block_name: Site block name.
    """

    site_block_id: int | None = None
    site_block_name: str | None = None


class Site(Model):
    """A site, as `get.sites` gives it.

    Attributes:
        id: Id.
        domain_name: Domain name.
        name: Display name of the site in the site filter, overview report and site list.
        default_phone_number: Default phone number.
        default_scenario: Default scenario.
        app_key: App key.
        site_key: Site key.
        is_editable: Whether the site can be edited and deleted; `false` for sites managed from the agency account.
        creation_date: Creation date.
        industry_id: Industry id.
        industry_name: Industry name.
        target_call_min_duration: Target call min duration.
        track_subdomains: Track subdomains.
        cookie_lifetime: Cookie lifetime.
        campaign_lifetime: Campaign lifetime.
        sales_enabled: Sales enabled.
        second_communication_period: Second communication period. One of ``1``, ``3``, ``7``, ``30``; others may come.
        services_enabled: Services enabled.
        replacement_dynamical_block_enabled: Replacement dynamical block enabled.
        widget_link: Widget link.
        show_visitor_id: Show visitor id.
        site_blocks: Site blocks.
        connected_integrations: Connected integrations. One of ``yandex.direct``, ``google.adwords``,
            ``yandex.metrika``, ``google.analytics``, ``vk.ads``, ``mytarget.ads``; others may come.
        is_support_web_directory: Whether directories of the site are tracked; `false` by default.
        child_customer_id: Child customer id.
        parent_id: Parent id.
        state: State. One of ``new``, ``disable``, ``error``, ``work``; others may come.
    """

    id: int | None = None
    domain_name: str | None = None
    name: str | None = None
    default_phone_number: str | None = None
    default_scenario: SiteDefaultScenario | None = None
    app_key: str | None = None
    site_key: str | None = None
    is_editable: bool | None = None
    creation_date: dt.datetime | None = None
    industry_id: int | None = None
    industry_name: str | None = None
    target_call_min_duration: int | None = None
    track_subdomains: bool | None = None
    cookie_lifetime: int | None = None
    campaign_lifetime: int | None = None
    sales_enabled: bool | None = None
    second_communication_period: int | None = None
    services_enabled: bool | None = None
    replacement_dynamical_block_enabled: bool | None = None
    widget_link: SiteWidgetLink | None = None
    show_visitor_id: SiteShowVisitorId | None = None
    site_blocks: list[SiteSiteBlock] | None = None
    connected_integrations: list[str] | None = None
    is_support_web_directory: bool | None = None
    child_customer_id: int | None = None
    parent_id: int | None = None
    state: str | None = None


class SiteCreated(Model):
    """A site created, as `create.site` gives it.

    Attributes:
        id: Id.
        site_key: Site key.
    """

    id: int | None = None
    site_key: str | None = None


class SiteCategory(Model):
    """A site category, as `get.site_categories` gives it.

    Attributes:
        id: Id.
        name: Name of the site category.
    """

    id: str | None = None
    name: str | None = None


class SiteSettings(Model):
    """Site settings, as `getobj.site` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        domain_name: Domain name.
        default_phone_number: Default phone number.
        site_key: Site key.
        app_key: App key.
        creation_date: Creation date.
        language: Locale of the site.
        is_available_edit: Whether editing is available.
        services_enabled: Services enabled.
        industry_id: Industry id.
        target_call_min_duration: Target call min duration.
        second_communication_period: Second communication period.
        is_support_web_directory: Whether directories of the site are tracked; `false` by default.
        child_customer_id: Child customer id.
        cookie_lifetime: Cookie lifetime.
        campaign_lifetime: Campaign lifetime.
        is_block_robot_traffic: Whether robot visits and activity on the site are blocked and left untracked; `false`
            by default.
    """

    id: int | None = None
    name: str | None = None
    domain_name: str | None = None
    default_phone_number: str | None = None
    site_key: str | None = None
    app_key: str | None = None
    creation_date: dt.date | None = None
    language: str | None = None
    is_available_edit: bool | None = None
    services_enabled: bool | None = None
    industry_id: int | None = None
    target_call_min_duration: int | None = None
    second_communication_period: int | None = None
    is_support_web_directory: bool | None = None
    child_customer_id: int | None = None
    cookie_lifetime: int | None = None
    campaign_lifetime: int | None = None
    is_block_robot_traffic: bool | None = None
