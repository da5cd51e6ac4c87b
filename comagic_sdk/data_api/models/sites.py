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
        template_id: Identifier of the virtual number template.
        template_type: How the template shows the number: as an image or as text. One of ``image``, ``text``; others
            may come.
        element_attribute: How the replaced page element is found: by id, class, name, selector or the number itself.
            One of ``id``, ``class``, ``name``, ``selector``, ``phone_number``; others may come.
        element_attribute_value: Value of the attribute that picks out the replaced page element.
        phone_number_template: Display template with tags {country}, {city} and {phone}; set when `template_type` is
            `text`.
        phone_number_mask: Digit mask for the {phone} tag, 5 to 7 # signs; set when `template_type` is `text`.
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
        phone_number: Virtual number, digits only.
        phone_number_id: Identifier of the virtual number.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        campaign_name: Name of the advertising campaign.
        image_url: Address of the image, if `template_type` is `image`.
    """

    phone_number: str | None = None
    phone_number_id: int | None = None
    campaign_id: int | None = None
    campaign_name: str | None = None
    image_url: str | None = None


class SiteBlock(Model):
    """A site block, as `get.site_blocks` gives it.

    Attributes:
        id: Identifier of the site block with phone numbers.
        name: Name of the site block.
        site_id: Identifier of the site.
        site_domain_name: Address of the site, without the protocol.
        templates: Number templates of the block.
        phone_numbers: Virtual numbers linked to the block, when it is configured in an advertising campaign.
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
        scenario_id: Identifier of the call forwarding scenario.
        scenario_name: Name of the call forwarding scenario.
    """

    scenario_id: int | None = None
    scenario_name: str | None = None


class SiteWidgetLink(Model):
    """What stands in `widget_link` of a site.

    Attributes:
        enabled: Whether the link is shown on the site's widgets.
        text: Text of the link, at most 100 characters.
        url: Address the link leads to.
    """

    enabled: bool | None = None
    text: str | None = None
    url: str | None = None


class SiteShowVisitorId(Model):
    """What stands in `show_visitor_id` of a site.

    Attributes:
        enabled: Whether the visitor ID is shown on the site.
        element_id_value: Identifier of the HTML element on the site where the visitor ID is shown.
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
        site_block_id: Identifier of the site block.
        site_block_name: Name of the site block.
    """

    site_block_id: int | None = None
    site_block_name: str | None = None


class Site(Model):
    """A site, as `get.sites` gives it.

    Attributes:
        id: Identifier of the site.
        domain_name: Domain of the site, without the `http://` or `https://` prefix.
        name: Display name of the site in the site filter, overview report and site list.
        default_phone_number: Number that the site shows without replacement, digits only.
        default_scenario: Scenario that processes calls unless another is chosen.
        app_key: Key of the account.
        site_key: Key that replaces `{site_key}` in the tracking code template of the site.
        is_editable: Whether the site can be edited and deleted; `false` for sites managed from the agency account.
        creation_date: When the site was created.
        industry_id: Identifier of the site's industry.
        industry_name: Name of the site's industry.
        target_call_min_duration: Shortest duration for a call to count as a target one, in seconds; 30 by default.
        track_subdomains: Whether statistics are collected from all subdomains of the site; true by default.
        cookie_lifetime: How long the cookie of a visitor lives, in days.
        campaign_lifetime: How long a visitor stays with the campaign, in days.
        sales_enabled: Whether sales are counted for the site, false by default.
        second_communication_period: Period within which a communication counts as repeated, in days, 1 by default. One
            of ``1``, ``3``, ``7``, ``30``; others may come.
        services_enabled: Whether services run on the site, true by default; if false, only statistics are collected.
        replacement_dynamical_block_enabled: Whether numbers are picked automatically in dynamically loaded page
            blocks, false by default.
        widget_link: Link shown on the request, chat and questionnaire forms of the site.
        show_visitor_id: Settings for showing the visitor identifier on the site, so that calls can be linked to
            visits.
        site_blocks: Number blocks of the site; one is created together with the site.
        connected_integrations: Systems that are connected to the site. One of ``yandex.direct``, ``google.adwords``,
            ``yandex.metrika``, ``google.analytics``, ``vk.ads``, ``mytarget.ads``; others may come.
        is_support_web_directory: Whether directories of the site are tracked; `false` by default.
        child_customer_id: Identifier of the agency's customer.
        parent_id: Identifier of the parent site.
        state: Status of the site. One of ``new``, ``disable``, ``error``, ``work``; others may come.
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
        id: Identifier of the site.
        site_key: Key that replaces `{site_key}` in the tracking code template of the site.
    """

    id: int | None = None
    site_key: str | None = None


class SiteCategory(Model):
    """A site category, as `get.site_categories` gives it.

    Attributes:
        id: Identifier of the site category.
        name: Name of the site category.
    """

    id: str | None = None
    name: str | None = None


class SiteSettings(Model):
    """Site settings, as `getobj.site` gives it.

    Attributes:
        id: Identifier of the site.
        name: Name of the site.
        domain_name: Domain of the site.
        default_phone_number: Number that the site shows without replacement, digits only.
        site_key: Key that replaces `{site_key}` in the tracking code template of the site.
        app_key: Key of the account.
        creation_date: When the site was created.
        language: Locale of the site.
        is_available_edit: Whether editing is available.
        services_enabled: Whether services are active for the site.
        industry_id: Identifier of the site's category (industry).
        target_call_min_duration: Shortest duration for a call to count as a target one, in seconds.
        second_communication_period: Period within which a communication counts as repeated, in days.
        is_support_web_directory: Whether directories of the site are tracked; `false` by default.
        child_customer_id: Identifier of the agency's customer.
        cookie_lifetime: How long the cookie of a visitor lives, in days.
        campaign_lifetime: How long a visitor stays with the campaign, in days.
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
