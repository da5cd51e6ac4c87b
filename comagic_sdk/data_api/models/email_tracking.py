"""What the methods of `email_tracking` give.

Made from spec/data_api/email_tracking.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt

from comagic_sdk.models.base import Model

__all__ = [
    "EmailAccount",
    "EmailAccountEmailTrackingRule",
    "EmailAccountReplacementEmailsGroup",
    "EmailAccountReplacementEmailsGroupSite",
    "EmailTrackingRule",
    "EmailTrackingRuleDynamicReplacementEmailsSettings",
    "EmailTrackingRuleDynamicReplacementEmailsSettingsEmailAccount",
    "EmailTrackingRuleDynamicReplacementEmailsSettingsReplacementEmailsGroup",
    "EmailTrackingRuleExternalReplacementEmailsSettings",
    "EmailTrackingRuleExternalReplacementEmailsSettingsDefaultSource",
    "EmailTrackingRuleExternalReplacementEmailsSettingsEmailAccount",
    "EmailTrackingRuleExternalReplacementEmailsSettingsSource",
    "EmailTrackingRuleSite",
    "EmailTrackingRuleSource",
    "EmailTrackingRuleStaticReplacementEmailsSettings",
    "EmailTrackingRuleStaticReplacementEmailsSettingsEmailAccount",
    "EmailTrackingRuleStaticReplacementEmailsSettingsReplacementEmailsGroup",
    "EmailTrackingRuleStaticReplacementEmailsSettingsSource",
    "ReplacementEmailsGroup",
    "ReplacementEmailsGroupEmailSelector",
    "ReplacementEmailsGroupSite",
    "RequiredEmailsCount",
]


class EmailAccountEmailTrackingRule(Model):
    """What stands in `email_tracking_rule` of an email account.

    Attributes:
        id: Identifier of the email tracking rule that uses the email address.
        name: Name of the email tracking rule that uses the address.
    """

    id: int | None = None
    name: str | None = None


class EmailAccountReplacementEmailsGroupSite(Model):
    """What stands in `sites` of an email account replacement emails group.

    Attributes:
        id: Identifier of the site that uses the email address.
        name: Name of the site that uses the address.
        domain_name: Domain of the site where the email address is used.
    """

    id: int | None = None
    name: str | None = None
    domain_name: str | None = None


class EmailAccountReplacementEmailsGroup(Model):
    """What stands in `replacement_emails_groups` of an email account.

    Attributes:
        id: Identifier of the site block that uses the email address.
        name: Name of the site block that uses the email address.
        sites: Sites on which the email address is used.
    """

    id: int | None = None
    name: str | None = None
    sites: list[EmailAccountReplacementEmailsGroupSite] | None = None


class EmailAccount(Model):
    """An email account, as `get.email_accounts` gives it.

    Attributes:
        id: Identifier of the channel or email account.
        name: Login of the email account.
        is_removed: Whether the email account has been removed.
        last_verification_date: Date when the email account was last verified.
        tracking_type: Type of email tracking: static or dynamic. One of ``static``, ``dynamic``; others may come.
        email_tracking_rule: Email tracking rule that uses the address.
        replacement_emails_groups: Site blocks in which the email address is used.
    """

    id: int | None = None
    name: str | None = None
    is_removed: bool | None = None
    last_verification_date: dt.date | None = None
    tracking_type: str | None = None
    email_tracking_rule: EmailAccountEmailTrackingRule | None = None
    replacement_emails_groups: list[EmailAccountReplacementEmailsGroup] | None = None


class EmailTrackingRuleSite(Model):
    """What stands in `sites` of an email tracking rule.

    Attributes:
        id: Identifier of the site.
        name: Name of the site.
        domain: Domain of the site.
    """

    id: int | None = None
    name: str | None = None
    domain: str | None = None


class EmailTrackingRuleSource(Model):
    """What stands in `sources` of an email tracking rule.

    Attributes:
        source_channel_id: Identifier of the source channel.
        source_group_id: Identifier of the source group.
        source_id: Identifier of the detailed source.
    """

    source_channel_id: int | None = None
    source_group_id: int | None = None
    source_id: int | None = None


class EmailTrackingRuleExternalReplacementEmailsSettingsEmailAccount(Model):
    """What stands in `email_account` of email tracking rule external replacement emails settings.

    Attributes:
        id: Identifier of the email address.
        name: Name of the email address.
    """

    id: int | None = None
    name: str | None = None


class EmailTrackingRuleExternalReplacementEmailsSettingsSource(Model):
    """What stands in `source` of email tracking rule external replacement emails settings.

    Attributes:
        source_id: Identifier of the source, as listed by `get_sources`.
        is_custom: Whether the source is user-defined.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
        name: Name of the source, source group or channel.
    """

    source_id: int | None = None
    is_custom: bool | None = None
    source_group_id: int | None = None
    source_channel_id: int | None = None
    name: str | None = None


class EmailTrackingRuleExternalReplacementEmailsSettingsDefaultSource(Model):
    """What stands in `default_source` of email tracking rule external replacement emails settings.

    Attributes:
        source_channel_id: Identifier of the source channel.
        source_group_id: Identifier of the source group.
        source_id: Identifier of the source.
        name: Name of the object.
    """

    source_channel_id: int | None = None
    source_group_id: int | None = None
    source_id: int | None = None
    name: str | None = None


class EmailTrackingRuleExternalReplacementEmailsSettings(Model):
    """What stands in `external_replacement_emails_settings` of an email tracking rule.

    Attributes:
        id: Identifier of the number replacement settings block.
        email_account: Email account shown on the site in place of the original address.
        source: Source for which the email replacement is set up.
        child_customer_id: Identifier of the agency's customer.
        default_source: Source given to calls that have no other.
    """

    id: int | None = None
    email_account: EmailTrackingRuleExternalReplacementEmailsSettingsEmailAccount | None = None
    source: EmailTrackingRuleExternalReplacementEmailsSettingsSource | None = None
    child_customer_id: int | None = None
    default_source: EmailTrackingRuleExternalReplacementEmailsSettingsDefaultSource | None = None


class EmailTrackingRuleStaticReplacementEmailsSettingsReplacementEmailsGroup(Model):
    """What stands in `replacement_emails_groups` of email tracking rule static replacement emails settings.

    Attributes:
        id: Identifier of the replacement email group, as listed by `get.replacement_emails_groups`.
        site_id: Identifier of the site.
    """

    id: int | None = None
    site_id: int | None = None


class EmailTrackingRuleStaticReplacementEmailsSettingsEmailAccount(Model):
    """What stands in `email_account` of email tracking rule static replacement emails settings.

    Attributes:
        id: Identifier of the email address.
        name: Name of the email address.
    """

    id: int | None = None
    name: str | None = None


class EmailTrackingRuleStaticReplacementEmailsSettingsSource(Model):
    """What stands in `source` of email tracking rule static replacement emails settings.

    Attributes:
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_id: Identifier of the source, as listed by `get_sources`.
    """

    source_channel_id: int | None = None
    source_group_id: int | None = None
    source_id: int | None = None


class EmailTrackingRuleStaticReplacementEmailsSettings(Model):
    """What stands in `static_replacement_emails_settings` of an email tracking rule.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_emails_groups: Groups of email addresses and sites where addresses are replaced.
        email_account: Email account shown on the site in place of the original address.
        source: Source for which the replacement block is set up.
        default_source_id: Identifier of the source given to calls that have no other.
    """

    id: int | None = None
    replacement_emails_groups: list[EmailTrackingRuleStaticReplacementEmailsSettingsReplacementEmailsGroup] | None = (
        None
    )
    email_account: EmailTrackingRuleStaticReplacementEmailsSettingsEmailAccount | None = None
    source: EmailTrackingRuleStaticReplacementEmailsSettingsSource | None = None
    default_source_id: int | None = None


class EmailTrackingRuleDynamicReplacementEmailsSettingsReplacementEmailsGroup(Model):
    """What stands in `replacement_emails_groups` of email tracking rule dynamic replacement emails settings.

    Attributes:
        id: Identifier of the replacement email group, as listed by `get.replacement_emails_groups`.
        site_id: Identifier of the site.
    """

    id: int | None = None
    site_id: int | None = None


class EmailTrackingRuleDynamicReplacementEmailsSettingsEmailAccount(Model):
    """What stands in `email_account` of email tracking rule dynamic replacement emails settings.

    Attributes:
        id: Identifier of the email address.
        name: Name of the email address.
    """

    id: int | None = None
    name: str | None = None


class EmailTrackingRuleDynamicReplacementEmailsSettings(Model):
    """What stands in `dynamic_replacement_emails_settings` of an email tracking rule.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_emails_groups: Groups of email addresses and sites where addresses are replaced.
        email_account: Email account shown on the site in place of the original address.
        email_accounts: Email accounts that were picked by hand.
        coverage: Share of the visitors that the pool of numbers covers, in per cent.
    """

    id: int | None = None
    replacement_emails_groups: list[EmailTrackingRuleDynamicReplacementEmailsSettingsReplacementEmailsGroup] | None = (
        None
    )
    email_account: EmailTrackingRuleDynamicReplacementEmailsSettingsEmailAccount | None = None
    email_accounts: list[str] | None = None
    coverage: float | None = None


class EmailTrackingRule(Model):
    """An email tracking rule, as `get.email_tracking_rules` gives it.

    Attributes:
        id: Identifier of the email tracking rule.
        name: Name of the email tracking rule.
        description: Description of the email tracking rule.
        priority: Priority of the email tracking rule.
        creation_date: When the email tracking rule was created.
        tracking_type: Type of email tracking: static or dynamic. One of ``static``, ``dynamic``; others may come.
        traffic_type: Traffic that email tracking covers: all of it or chosen sources only. One of ``all``,
            ``custom_sources``; others may come.
        rule_type: Kind of email tracking rule: emails from sites or from external platforms. One of ``site_emails``,
            ``external_area``; others may come.
        state: State of the email tracking rule. One of ``active``, ``draft``; others may come.
        is_available_edit: Whether editing is available.
        is_available_set_priority: Whether the user may change the priority.
        substitution_type: How the pool of replacement email addresses is formed: generated automatically or chosen by
            hand. One of ``auto_generation``, ``manual_pool``; others may come.
        sites: Sites linked to the tracking rule.
        site_ids: Identifiers of the sites the email tracking rule is set up for.
        child_customer_ids: Identifiers of the agency's customers.
        sources: Sources for which email addresses are replaced dynamically.
        external_replacement_emails_settings: Static email replacement settings for third-party sites.
        static_replacement_emails_settings: Settings of static email addresses on the site.
        dynamic_replacement_emails_settings: Dynamic email replacement settings of the email tracking rule.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    priority: int | None = None
    creation_date: dt.date | None = None
    tracking_type: str | None = None
    traffic_type: str | None = None
    rule_type: str | None = None
    state: str | None = None
    is_available_edit: bool | None = None
    is_available_set_priority: bool | None = None
    substitution_type: str | None = None
    sites: list[EmailTrackingRuleSite] | None = None
    site_ids: list[int] | None = None
    child_customer_ids: list[int] | None = None
    sources: list[EmailTrackingRuleSource] | None = None
    external_replacement_emails_settings: list[EmailTrackingRuleExternalReplacementEmailsSettings] | None = None
    static_replacement_emails_settings: list[EmailTrackingRuleStaticReplacementEmailsSettings] | None = None
    dynamic_replacement_emails_settings: list[EmailTrackingRuleDynamicReplacementEmailsSettings] | None = None


class ReplacementEmailsGroupEmailSelector(Model):
    """What stands in `email_selectors` of a replacement emails group.

    Attributes:
        id: Identifier of the page element selector.
        element_attribute: How the replaced page element is found: by id, class, name, selector or the email itself.
            One of ``id``, ``class``, ``name``, ``selector``, ``email``; others may come.
        element_attribute_value: Value of the attribute that picks out the replaced page element.
    """

    id: int | None = None
    element_attribute: str | None = None
    element_attribute_value: str | None = None


class ReplacementEmailsGroupSite(Model):
    """What stands in `sites` of a replacement emails group.

    Attributes:
        id: Identifier of the site.
        name: Name of the site.
        domain_name: Domain of the site.
    """

    id: int | None = None
    name: str | None = None
    domain_name: str | None = None


class ReplacementEmailsGroup(Model):
    """A replacement emails group, as `get.replacement_emails_groups` gives it.

    Attributes:
        id: Identifier of the group of replaced page elements.
        name: Name of the group, hinting at the number it is for, such as a department.
        is_error: Whether the block has disappeared from the site page.
        email_selectors: Selectors of the page elements where email addresses are replaced.
        sites: Sites the replacement email group belongs to.
        child_customer_id: Identifier of the agency's customer.
    """

    id: int | None = None
    name: str | None = None
    is_error: bool | None = None
    email_selectors: list[ReplacementEmailsGroupEmailSelector] | None = None
    sites: list[ReplacementEmailsGroupSite] | None = None
    child_customer_id: int | None = None


class RequiredEmailsCount(Model):
    """A required emails count, as `get.required_emails_count` gives it.

    Attributes:
        emails_count: Number of email addresses recommended for the given volume of impressions.
    """

    emails_count: int | None = None
