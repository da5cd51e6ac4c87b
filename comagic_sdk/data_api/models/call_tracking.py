"""What the methods of `call_tracking` give.

Made from spec/data_api/call_tracking.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from comagic_sdk.models.base import Model

__all__ = [
    "CallProcessingRuleGroup",
    "CallProcessingRuleGroupRule",
    "CallTrackingBlackIp",
    "CallTrackingPhonePrefix",
    "CallTrackingRule",
    "CallTrackingRuleDynamicReplacementPhonesSettings",
    "CallTrackingRuleDynamicReplacementPhonesSettingsCallProcessingRuleGroup",
    "CallTrackingRuleDynamicReplacementPhonesSettingsRedirectionPhone",
    "CallTrackingRuleDynamicReplacementPhonesSettingsReplacementPhonesGroup",
    "CallTrackingRuleExternalReplacementSettings",
    "CallTrackingRuleExternalReplacementSettingsCallProcessingRuleGroup",
    "CallTrackingRuleExternalReplacementSettingsRedirectionPhone",
    "CallTrackingRuleExternalReplacementSettingsReplacementPhonesGroup",
    "CallTrackingRuleSite",
    "CallTrackingRuleSource",
    "CallTrackingRuleSourcesBundleSettings",
    "CallTrackingRuleSourcesBundleSettingsCallProcessingRuleGroup",
    "CallTrackingRuleSourcesBundleSettingsDefaultSource",
    "CallTrackingRuleSourcesBundleSettingsRedirectionPhone",
    "CallTrackingRuleSourcesBundleSettingsReplacementPhonesGroup",
    "CallTrackingRuleSourcesBundleSettingsSource",
    "CallTrackingRuleStaticReplacementPhonesSettings",
    "CallTrackingRuleStaticReplacementPhonesSettingsCallProcessingRuleGroup",
    "CallTrackingRuleStaticReplacementPhonesSettingsDefaultSource",
    "CallTrackingRuleStaticReplacementPhonesSettingsRedirectionPhone",
    "CallTrackingRuleStaticReplacementPhonesSettingsReplacementPhonesGroup",
    "CallTrackingRuleStaticReplacementPhonesSettingsSource",
    "EstimatedCoverage",
    "NumberCharge",
    "NumberChargeSummary",
    "NumberPoolConditionParameters",
    "NumberPoolConditionParametersGroup",
    "NumberPoolConditionParametersOperator",
    "NumberPoolConditionParametersParameter",
    "NumberPoolNumber",
    "NumberPrefixCharge",
    "PhoneSelector",
    "PoolConditionGroup",
    "PoolConditionGroupParameter",
    "PoolConditionGroupParameterOperator",
    "ReplacementPhonesGroup",
    "ReplacementPhonesGroupPhoneSelector",
    "ReplacementPhonesGroupSite",
    "RequiredNumbersCount",
    "RobotFiltrationRule",
]


class PhoneSelector(Model):
    """A phone selector, as `get.phone_selectors` gives it.

    Attributes:
        id: Identifier of the phone selector.
        element_attribute: How the replaced page element is found: by id, class, name, selector or the number itself.
            One of ``id``, ``class``, ``name``, ``selector``, ``phone_number``; others may come.
        element_attribute_value: Value of the attribute that picks out the replaced page element.
        phone_number_template: Format of the {phone} tag, where each X stands for a digit, 5 to 7 in all.
        phone_number_mask: Display rule of call tracking numbers on the site, with tags {country}, {city} and {phone}.
    """

    id: int | None = None
    element_attribute: str | None = None
    element_attribute_value: str | None = None
    phone_number_template: str | None = None
    phone_number_mask: str | None = None


class PoolConditionGroupParameterOperator(Model):
    """What stands in `operators` of a pool condition group parameter.

    Attributes:
        id: Identifier (mnemonic) of the condition operator.
        name: Name of the filter operator.
    """

    id: str | None = None
    name: str | None = None


class PoolConditionGroupParameter(Model):
    """What stands in `parameters` of a pool condition group.

    Attributes:
        id: Identifier (mnemonic) of the condition.
        name: Name of the condition.
        values: Values the condition accepts; absent for some conditions.
        help_text: Description of the condition value.
        operators: Operator values allowed for the condition.
    """

    id: str | None = None
    name: str | None = None
    values: list[str] | None = None
    help_text: str | None = None
    operators: list[PoolConditionGroupParameterOperator] | None = None


class PoolConditionGroup(Model):
    """A pool condition group, as `get.pool_condition_parameters` gives it.

    Attributes:
        group_id: Identifier of the condition group.
        group_name: Name of the condition group.
        parameters: Conditions that belong to the group.
    """

    group_id: int | None = None
    group_name: str | None = None
    parameters: list[PoolConditionGroupParameter] | None = None


class CallTrackingBlackIp(Model):
    """A call tracking black IP, as `get.call_tracking_black_ips` gives it.

    Attributes:
        id: Identifier of the setting that excludes an IP address from automatic number selection.
        ip: IPv4 address or network in `address/bits` form; the bits part is omitted for a single host.
        block_type: What is kept from the address. One of ``static``, ``disable``; others may come.
    """

    id: int | None = None
    ip: str | None = None
    block_type: str | None = None


class RobotFiltrationRule(Model):
    """A robot filtration rule, as `get.robot_filtration_rules` gives it.

    Attributes:
        id: Identifier of the robot filtering rule.
        site_id: Identifier of the site.
        is_filtered: Whether the robot filtration rule is switched on.
        phone_id: Identifier of the phone number used for robots.
        phone_number: Phone number used for robots.
        redirection_phone: Optional forwarding phone number, given only together with `phone_id`.
    """

    id: int | None = None
    site_id: int | None = None
    is_filtered: bool | None = None
    phone_id: int | None = None
    phone_number: str | None = None
    redirection_phone: str | None = None


class CallProcessingRuleGroupRule(Model):
    """What stands in `rules` of a call processing rule group.

    Attributes:
        priority: Priority of the rule as a positive integer position.
        numa_list_id: Identifier of the contact group, as listed by `get.numa_lists`.
        schedule_id: Identifier of the activity schedule, as listed by `get.schedules`.
        scenario_id: Identifier of the call forwarding scenario, as listed by `get.scenarios`.
        is_active: Whether the rule is turned on.
    """

    priority: int | None = None
    numa_list_id: int | None = None
    schedule_id: int | None = None
    scenario_id: int | None = None
    is_active: bool | None = None


class CallProcessingRuleGroup(Model):
    """A call processing rule group, as `get.call_processing_rule_groups` gives it.

    Attributes:
        id: Identifier of the setting that excludes an IP address from automatic number selection.
        name: Name of the call processing rule group.
        rules: Call processing rules of the group.
    """

    id: int | None = None
    name: str | None = None
    rules: list[CallProcessingRuleGroupRule] | None = None


class CallTrackingRuleSite(Model):
    """What stands in `sites` of a call tracking rule.

    Attributes:
        id: Identifier of the site.
        name: Name of the site.
        domain: Domain of the site.
    """

    id: int | None = None
    name: str | None = None
    domain: str | None = None


class CallTrackingRuleSource(Model):
    """What stands in `sources` of a call tracking rule.

    Attributes:
        source_id: Identifier of the source.
        source_group_id: Identifier of the source group.
        source_channel_id: Identifier of the source channel.
    """

    source_id: str | None = None
    source_group_id: str | None = None
    source_channel_id: str | None = None


class CallTrackingRuleDynamicReplacementPhonesSettingsReplacementPhonesGroup(Model):
    """What stands in `replacement_phones_groups` of call tracking rule dynamic replacement phones settings.

    Attributes:
        id: Identifier of the replacement phone group, as listed by `get.replacement_phones_groups`.
        site_id: Identifier of the site.
    """

    id: int | None = None
    site_id: int | None = None


class CallTrackingRuleDynamicReplacementPhonesSettingsRedirectionPhone(Model):
    """What stands in `redirection_phone` of call tracking rule dynamic replacement phones settings.

    Attributes:
        id: Identifier of the redirection phone number, as listed by `get.virtual_numbers`.
        child_customer_id: Identifier of the agency's customer.
    """

    id: int | None = None
    child_customer_id: int | None = None


class CallTrackingRuleDynamicReplacementPhonesSettingsCallProcessingRuleGroup(Model):
    """What stands in `call_processing_rule_group` of call tracking rule dynamic replacement phones settings.

    Attributes:
        id: Identifier of the call processing rule group.
        name: Name of the call processing rule group.
    """

    id: int | None = None
    name: str | None = None


class CallTrackingRuleDynamicReplacementPhonesSettings(Model):
    """What stands in `dynamic_replacement_phones_settings` of a call tracking rule.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_phones_groups: Groups of phone numbers and sites where call tracking numbers are substituted.
        custom_redirection_phone: Number to forward calls to, digits only.
        redirection_phone: Forwarding number, an alternative to `custom_redirection_phone` and
            `call_processing_rule_group`.
        call_processing_rule_group_id: Identifier of the group of call processing rules.
        scenario_id: Identifier of the call forwarding scenario.
        employee_id: Identifier of the employee who handles the calls.
        sip_id: Identifier of the SIP line.
        sip_protocol: Protocol used by the SIP line.
        prefix: Prefix of the call tracking numbers; given only and always when `is_dynamic` is true.
        visitors_count: Number of site visits per day; given only if `is_dynamic` is true.
        virtual_numbers_count: Number of call tracking numbers in one block; missing ones are bought.
        call_processing_rule_group: Group of call processing rules.
        coverage: Share of the visitors that the pool of numbers covers, in per cent.
    """

    id: int | None = None
    replacement_phones_groups: list[CallTrackingRuleDynamicReplacementPhonesSettingsReplacementPhonesGroup] | None = (
        None
    )
    custom_redirection_phone: str | None = None
    redirection_phone: CallTrackingRuleDynamicReplacementPhonesSettingsRedirectionPhone | None = None
    call_processing_rule_group_id: int | None = None
    scenario_id: int | None = None
    employee_id: int | None = None
    sip_id: int | None = None
    sip_protocol: str | None = None
    prefix: str | None = None
    visitors_count: int | None = None
    virtual_numbers_count: int | None = None
    call_processing_rule_group: CallTrackingRuleDynamicReplacementPhonesSettingsCallProcessingRuleGroup | None = None
    coverage: float | None = None


class CallTrackingRuleStaticReplacementPhonesSettingsReplacementPhonesGroup(Model):
    """What stands in `replacement_phones_groups` of call tracking rule static replacement phones settings.

    Attributes:
        id: Identifier of the replacement phone group, as listed by `get.replacement_phones_groups`.
        site_id: Identifier of the site.
    """

    id: int | None = None
    site_id: int | None = None


class CallTrackingRuleStaticReplacementPhonesSettingsRedirectionPhone(Model):
    """What stands in `redirection_phone` of call tracking rule static replacement phones settings.

    Attributes:
        id: Identifier of the redirection phone number, as listed by `get.virtual_numbers`.
        child_customer_id: Identifier of the agency's customer.
    """

    id: int | None = None
    child_customer_id: int | None = None


class CallTrackingRuleStaticReplacementPhonesSettingsSource(Model):
    """What stands in `source` of call tracking rule static replacement phones settings.

    Attributes:
        source_id: Identifier of the source, as listed by `get.get_sources`.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
        name: Name of the source, source group or channel.
    """

    source_id: int | None = None
    source_group_id: int | None = None
    source_channel_id: int | None = None
    name: str | None = None


class CallTrackingRuleStaticReplacementPhonesSettingsDefaultSource(Model):
    """What stands in `default_source` of call tracking rule static replacement phones settings.

    Attributes:
        source_id: Identifier of the source.
        source_group_id: Identifier of the source group.
        source_channel_id: Identifier of the source channel.
        name: Name of the source.
    """

    source_id: str | None = None
    source_group_id: str | None = None
    source_channel_id: str | None = None
    name: str | None = None


class CallTrackingRuleStaticReplacementPhonesSettingsCallProcessingRuleGroup(Model):
    """What stands in `call_processing_rule_group` of call tracking rule static replacement phones settings.

    Attributes:
        id: Identifier of the call processing rule group.
        name: Name of the call processing rule group.
    """

    id: int | None = None
    name: str | None = None


class CallTrackingRuleStaticReplacementPhonesSettings(Model):
    """What stands in `static_replacement_phones_settings` of a call tracking rule.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_phones_groups: Groups of phone numbers and sites where call tracking numbers are substituted.
        custom_redirection_phone: Number to forward calls to, digits only.
        redirection_phone: Forwarding number, an alternative to `custom_redirection_phone` and
            `call_processing_rule_group`.
        call_processing_rule_group_id: Identifier of the group of call processing rules.
        scenario_id: Identifier of the call forwarding scenario.
        employee_id: Identifier of the employee who handles the calls.
        sip_id: Identifier of the SIP line.
        sip_protocol: Protocol used by the SIP line.
        static_phone_id: Identifier of the number used for static call tracking.
        source: Source for which the source guarantee is set up.
        default_source: Source given to calls that have no other.
        call_processing_rule_group: Group of call processing rules.
    """

    id: int | None = None
    replacement_phones_groups: list[CallTrackingRuleStaticReplacementPhonesSettingsReplacementPhonesGroup] | None = None
    custom_redirection_phone: str | None = None
    redirection_phone: CallTrackingRuleStaticReplacementPhonesSettingsRedirectionPhone | None = None
    call_processing_rule_group_id: int | None = None
    scenario_id: int | None = None
    employee_id: int | None = None
    sip_id: int | None = None
    sip_protocol: str | None = None
    static_phone_id: int | None = None
    source: CallTrackingRuleStaticReplacementPhonesSettingsSource | None = None
    default_source: CallTrackingRuleStaticReplacementPhonesSettingsDefaultSource | None = None
    call_processing_rule_group: CallTrackingRuleStaticReplacementPhonesSettingsCallProcessingRuleGroup | None = None


class CallTrackingRuleExternalReplacementSettingsReplacementPhonesGroup(Model):
    """What stands in `replacement_phones_groups` of call tracking rule external replacement settings.

    Attributes:
        id: Identifier of the replacement phone group, as listed by `get.replacement_phones_groups`.
        site_id: Identifier of the site.
    """

    id: int | None = None
    site_id: int | None = None


class CallTrackingRuleExternalReplacementSettingsRedirectionPhone(Model):
    """What stands in `redirection_phone` of call tracking rule external replacement settings.

    Attributes:
        id: Identifier of the redirection phone number, as listed by `get.virtual_numbers`.
        child_customer_id: Identifier of the agency's customer.
    """

    id: int | None = None
    child_customer_id: int | None = None


class CallTrackingRuleExternalReplacementSettingsCallProcessingRuleGroup(Model):
    """What stands in `call_processing_rule_group` of call tracking rule external replacement settings.

    Attributes:
        id: Identifier of the call processing rule group.
        name: Name of the call processing rule group.
    """

    id: int | None = None
    name: str | None = None


class CallTrackingRuleExternalReplacementSettings(Model):
    """What stands in `external_replacement_settings` of a call tracking rule.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_phones_groups: Groups of phone numbers and sites where call tracking numbers are substituted.
        custom_redirection_phone: Number to forward calls to, digits only.
        redirection_phone: Forwarding number, an alternative to `custom_redirection_phone` and
            `call_processing_rule_group`.
        call_processing_rule_group_id: Identifier of the group of call processing rules.
        scenario_id: Identifier of the call forwarding scenario.
        employee_id: Identifier of the employee who handles the calls.
        sip_id: Identifier of the SIP line.
        sip_protocol: Protocol used by the SIP line.
        static_phone_id: Identifier of the number used for static call tracking.
        child_customer_id: Identifier of the agency's customer.
        source_id: Identifier of the source, as listed by `get.get_sources`.
        call_processing_rule_group: Group of call processing rules.
    """

    id: int | None = None
    replacement_phones_groups: list[CallTrackingRuleExternalReplacementSettingsReplacementPhonesGroup] | None = None
    custom_redirection_phone: str | None = None
    redirection_phone: CallTrackingRuleExternalReplacementSettingsRedirectionPhone | None = None
    call_processing_rule_group_id: int | None = None
    scenario_id: int | None = None
    employee_id: int | None = None
    sip_id: int | None = None
    sip_protocol: str | None = None
    static_phone_id: int | None = None
    child_customer_id: int | None = None
    source_id: int | None = None
    call_processing_rule_group: CallTrackingRuleExternalReplacementSettingsCallProcessingRuleGroup | None = None


class CallTrackingRuleSourcesBundleSettingsReplacementPhonesGroup(Model):
    """What stands in `replacement_phones_groups` of call tracking rule sources bundle settings.

    Attributes:
        id: Identifier of the replacement phone group, as listed by `get.replacement_phones_groups`.
        site_id: Identifier of the site.
    """

    id: int | None = None
    site_id: int | None = None


class CallTrackingRuleSourcesBundleSettingsRedirectionPhone(Model):
    """What stands in `redirection_phone` of call tracking rule sources bundle settings.

    Attributes:
        id: Identifier of the redirection phone number, as listed by `get.virtual_numbers`.
        child_customer_id: Identifier of the agency's customer.
    """

    id: int | None = None
    child_customer_id: int | None = None


class CallTrackingRuleSourcesBundleSettingsSource(Model):
    """What stands in `source` of call tracking rule sources bundle settings.

    Attributes:
        source_id: Identifier of the source, as listed by `get.get_sources`.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
        name: Name of the source, source group or channel.
    """

    source_id: int | None = None
    source_group_id: int | None = None
    source_channel_id: int | None = None
    name: str | None = None


class CallTrackingRuleSourcesBundleSettingsDefaultSource(Model):
    """What stands in `default_source` of call tracking rule sources bundle settings.

    Attributes:
        source_id: Identifier of the source.
        source_group_id: Identifier of the source group.
        source_channel_id: Identifier of the source channel.
        name: Name of the source, source group or channel.
    """

    source_id: str | None = None
    source_group_id: str | None = None
    source_channel_id: str | None = None
    name: str | None = None


class CallTrackingRuleSourcesBundleSettingsCallProcessingRuleGroup(Model):
    """What stands in `call_processing_rule_group` of call tracking rule sources bundle settings.

    Attributes:
        id: Identifier of the call processing rule group.
        name: Name of the call processing rule group.
    """

    id: int | None = None
    name: str | None = None


class CallTrackingRuleSourcesBundleSettings(Model):
    """What stands in `sources_bundle_settings` of a call tracking rule.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_phones_groups: Groups of phone numbers and sites where call tracking numbers are substituted.
        custom_redirection_phone: Number to forward calls to, digits only.
        redirection_phone: Forwarding number, an alternative to `custom_redirection_phone` and
            `call_processing_rule_group`.
        call_processing_rule_group_id: Identifier of the group of call processing rules.
        scenario_id: Identifier of the call forwarding scenario.
        employee_id: Identifier of the employee who handles the calls.
        sip_id: Identifier of the SIP line.
        sip_protocol: Protocol used by the SIP line.
        static_phone_id: Identifier of the number used for static call tracking.
        source: Sources for which the source guarantee is set up.
        default_source: Source given to calls that have no other.
        call_processing_rule_group: Group of call processing rules.
    """

    id: int | None = None
    replacement_phones_groups: list[CallTrackingRuleSourcesBundleSettingsReplacementPhonesGroup] | None = None
    custom_redirection_phone: str | None = None
    redirection_phone: CallTrackingRuleSourcesBundleSettingsRedirectionPhone | None = None
    call_processing_rule_group_id: int | None = None
    scenario_id: int | None = None
    employee_id: int | None = None
    sip_id: int | None = None
    sip_protocol: str | None = None
    static_phone_id: int | None = None
    source: CallTrackingRuleSourcesBundleSettingsSource | None = None
    default_source: CallTrackingRuleSourcesBundleSettingsDefaultSource | None = None
    call_processing_rule_group: CallTrackingRuleSourcesBundleSettingsCallProcessingRuleGroup | None = None


class CallTrackingRule(Model):
    """A call tracking rule, as `get.call_tracking_rules` gives it.

    Attributes:
        id: Identifier of the call tracking rule.
        name: Name of the call tracking rule.
        is_named_by_user: Whether the name was entered by hand.
        priority: Priority of the call tracking rule.
        rule_type: Kind of call tracking rule: calls from sites or calls from external platforms. One of
            ``site_calls``, ``external_area``; others may come.
        call_tracking_type: Kind of call tracking. One of ``static``, ``dynamic``; others may come.
        is_all_traffic: Whether the call tracking rule applies to all traffic.
        state: State of the call tracking rule: `active` or `draft`. One of ``active``, ``draft``; others may come.
        sites: Sites linked to the tracking rule.
        site_ids: Identifiers of the sites the call tracking rule is set up for.
        child_customer_ids: Identifiers of the agency's customers.
        sources: Sources linked to the call tracking rule.
        dynamic_replacement_phones_settings: Phone number groups replaced with dynamic call tracking numbers, allowed
            only when `call_tracking_type` is dynamic.
        static_replacement_phones_settings: Static number settings, only when `call_tracking_type` is `static` and
            `rule_type` is `site_calls`.
        external_replacement_settings: Static number settings, allowed only when `call_tracking_type` is static and
            `rule_type` is site_calls.
        sources_bundle_settings: Guarantees that keep the source for calls to static numbers, only with
            `call_tracking_type` `dynamic`.
        reserve_phone_numbers_time: How long a dynamic number is reserved for a visitor, in minutes, from 5 to 10080.
        conditions: Conditions of the call tracking rule.
        is_available_edit: Whether the current user may edit this call tracking rule.
        is_available_set_priority: Whether the priority may be changed.
        coverage: Share of the visitors that the pool of numbers covers, in per cent.
        is_multi_redirections: Whether forwarding to different numbers and virtual PBX rules is set up.
        redirection_numbers: Forwarding number of the call tracking rule, when there is only one.
        call_processing_rule_groups: Identifiers of the groups of call processing rules.
    """

    id: int | None = None
    name: str | None = None
    is_named_by_user: bool | None = None
    priority: str | None = None
    rule_type: str | None = None
    call_tracking_type: str | None = None
    is_all_traffic: bool | None = None
    state: str | None = None
    sites: list[CallTrackingRuleSite] | None = None
    site_ids: list[int] | None = None
    child_customer_ids: list[int] | None = None
    sources: list[CallTrackingRuleSource] | None = None
    dynamic_replacement_phones_settings: list[CallTrackingRuleDynamicReplacementPhonesSettings] | None = None
    static_replacement_phones_settings: list[CallTrackingRuleStaticReplacementPhonesSettings] | None = None
    external_replacement_settings: list[CallTrackingRuleExternalReplacementSettings] | None = None
    sources_bundle_settings: list[CallTrackingRuleSourcesBundleSettings] | None = None
    reserve_phone_numbers_time: str | None = None
    conditions: dict[str, Any] | None = None
    is_available_edit: bool | None = None
    is_available_set_priority: bool | None = None
    coverage: float | None = None
    is_multi_redirections: int | None = None
    redirection_numbers: int | None = None
    call_processing_rule_groups: int | None = None


class NumberPoolConditionParametersGroup(Model):
    """What stands in `groups` of number pool condition parameters.

    Attributes:
        id: Identifier of the pool parameter group.
        name: Name of the number pool parameter group.
    """

    id: int | None = None
    name: str | None = None


class NumberPoolConditionParametersParameter(Model):
    """What stands in `parameters` of number pool condition parameters.

    Attributes:
        id: Identifier of the number pool parameter.
        name: Name of the number pool parameter.
        group_id: Identifier of the pool parameter group.
        operator_ids: Identifiers of the operators that can be applied to the parameter.
    """

    id: int | None = None
    name: str | None = None
    group_id: int | None = None
    operator_ids: list[str] | None = None


class NumberPoolConditionParametersOperator(Model):
    """What stands in `operators` of number pool condition parameters.

    Attributes:
        id: Identifier of the condition operator.
        name: Name of the operator used in number pool conditions.
    """

    id: str | None = None
    name: str | None = None


class NumberPoolConditionParameters(Model):
    """Number pool condition parameters, as `get.number_pool_condition_parameters` gives it.

    Attributes:
        groups: Groups of number pool parameters.
        parameters: Parameters of the number pool.
        operators: Operators available for number pool conditions.
    """

    groups: list[NumberPoolConditionParametersGroup] | None = None
    parameters: list[NumberPoolConditionParametersParameter] | None = None
    operators: list[NumberPoolConditionParametersOperator] | None = None


class CallTrackingPhonePrefix(Model):
    """A call tracking phone prefix, as `get.available_ct_phone_prefixes` gives it.

    Attributes:
        prefix: Telephone code of the region.
        prefixe: Telephone code of the region.
        prefix_name: Name of the region of the telephone code.
    """

    prefix: str | None = None
    prefixe: str | None = None
    prefix_name: str | None = None


class EstimatedCoverage(Model):
    """An estimated coverage, as `get.estimated_coverage` gives it.

    Attributes:
        estimated_coverage: Estimated coverage of dynamic call tracking, in percent.
    """

    estimated_coverage: float | None = None


class NumberCharge(Model):
    """A number charge, as `get.number_capacity_ids_user_charges_and_costs` gives it.

    Attributes:
        id: Identifier of the phone number.
        numb: Phone number the charges apply to.
        activation_cost: One-time charge for connecting, in the account's currency.
        user_charge: Subscription fee for connecting the numbers, in the account's currency.
    """

    id: int | None = None
    numb: str | None = None
    activation_cost: Decimal | None = None
    user_charge: Decimal | None = None


class NumberPoolNumber(Model):
    """A number pool number, as `get.number_pool_numbers` gives it.

    Attributes:
        number_capacity_id: Identifier of the number in the provider's number capacity.
        phone_id: Identifier of the call tracking number.
        phone_number: Phone number used for call tracking.
        setup_date: Date and time the call tracking number was added.
        tracking_type: Type of the call tracking number: static or dynamic. One of ``dynamic``, ``static``; others may
            come.
        replacement_phones_group_name: Name of the replacement phone group the number is attached to.
        number_pool_name: Name of the number pool the number is attached to.
        domain_name: Domain of the site the number is attached to.
        campaign_name: Name of the advertising campaign.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        state: State of the number in the pool. One of ``active``, ``reserved``; others may come.
    """

    number_capacity_id: int | None = None
    phone_id: int | None = None
    phone_number: str | None = None
    setup_date: dt.datetime | None = None
    tracking_type: str | None = None
    replacement_phones_group_name: str | None = None
    number_pool_name: str | None = None
    domain_name: str | None = None
    campaign_name: str | None = None
    campaign_id: int | None = None
    state: str | None = None


class NumberPrefixCharge(Model):
    """A number prefix charge, as `get.number_user_charges_and_costs` gives it.

    Attributes:
        category: Category.
        prefix: Prefix of the phone number.
        number_capacity_owner_id: Identifier of the owner of the phone numbers.
        activation_cost: One-time charge for connecting, in the account's currency.
        user_charge: Subscription fee for connecting the numbers, in the account's currency.
    """

    category: str | None = None
    prefix: str | None = None
    number_capacity_owner_id: int | None = None
    activation_cost: Decimal | None = None
    user_charge: Decimal | None = None


class NumberChargeSummary(Model):
    """A number charge summary, as `get.number_user_charges_and_costs_summary` gives it.

    Attributes:
        prefix: Prefix of the phone number.
        numbers_count: Number of phone numbers.
        activation_cost: One-time charge for connecting, in the account's currency.
        user_charge: Subscription fee for connecting the numbers, in the account's currency.
    """

    prefix: str | None = None
    numbers_count: int | None = None
    activation_cost: Decimal | None = None
    user_charge: Decimal | None = None


class RequiredNumbersCount(Model):
    """A required numbers count, as `get.required_numbers_count` gives it.

    Attributes:
        virtual_numbers_count: Number of virtual numbers recommended for the given traffic, including one static
            number.
    """

    virtual_numbers_count: int | None = None


class ReplacementPhonesGroupSite(Model):
    """What stands in `sites` of a replacement phones group.

    Attributes:
        id: Identifier of the site.
        name: Name of the site.
        domain: Domain of the site.
    """

    id: int | None = None
    name: str | None = None
    domain: str | None = None


class ReplacementPhonesGroupPhoneSelector(Model):
    """What stands in `phone_selectors` of a replacement phones group.

    Attributes:
        id: Identifier of the page element selector.
        element_attribute: How the replaced page element is found: by id, class, name, selector or the number itself.
            One of ``id``, ``class``, ``name``, ``selector``, ``number``; others may come.
        element_attribute_value: Value of the attribute that picks out the replaced page element.
        phone_number_template: Format of the {phone} tag, where each X stands for a digit, 5 to 7 in all.
        phone_number_mask: Display rule of call tracking numbers on the site, with tags {country}, {city} and {phone}.
    """

    id: int | None = None
    element_attribute: str | None = None
    element_attribute_value: str | None = None
    phone_number_template: str | None = None
    phone_number_mask: str | None = None


class ReplacementPhonesGroup(Model):
    """A replacement phones group, as `get.replacement_phones_groups` gives it.

    Attributes:
        id: Identifier of the group of replaced page elements.
        name: Name of the group, hinting at the number it is for, such as a department.
        is_show_by_click: Whether the block is shown on a click.
        sites: Sites on which this number block is used.
        child_customer_id: Identifier of the agency's customer.
        phone_selectors: Selectors of the page elements where call tracking numbers are shown.
    """

    id: int | None = None
    name: str | None = None
    is_show_by_click: bool | None = None
    sites: list[ReplacementPhonesGroupSite] | None = None
    child_customer_id: int | None = None
    phone_selectors: list[ReplacementPhonesGroupPhoneSelector] | None = None
