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
        id: Id.
        element_attribute: Element attribute. One of ``id``, ``class``, ``name``, ``selector``, ``phone_number``;
            others may come.
        element_attribute_value: Element attribute value.
        phone_number_template: Phone number template.
        phone_number_mask: Phone number mask.
    """

    id: int | None = None
    element_attribute: str | None = None
    element_attribute_value: str | None = None
    phone_number_template: str | None = None
    phone_number_mask: str | None = None


class PoolConditionGroupParameterOperator(Model):
    """What stands in `operators` of a pool condition group parameter.

    Attributes:
        id: Id.
        name: Name of the filter operator.
    """

    id: str | None = None
    name: str | None = None


class PoolConditionGroupParameter(Model):
    """What stands in `parameters` of a pool condition group.

    Attributes:
        id: Id.
        name: Name of the condition.
        values: Values.
        help_text: Help text.
        operators: Operators.
    """

    id: str | None = None
    name: str | None = None
    values: list[str] | None = None
    help_text: str | None = None
    operators: list[PoolConditionGroupParameterOperator] | None = None


class PoolConditionGroup(Model):
    """A pool condition group, as `get.pool_condition_parameters` gives it.

    Attributes:
        group_id: Group id.
        group_name: Group name.
        parameters: Parameters.
    """

    group_id: int | None = None
    group_name: str | None = None
    parameters: list[PoolConditionGroupParameter] | None = None


class CallTrackingBlackIp(Model):
    """A call tracking black IP, as `get.call_tracking_black_ips` gives it.

    Attributes:
        id: Id.
        ip: Ip.
        block_type: Block type. One of ``static``, ``disable``; others may come.
    """

    id: int | None = None
    ip: str | None = None
    block_type: str | None = None


class RobotFiltrationRule(Model):
    """A robot filtration rule, as `get.robot_filtration_rules` gives it.

    Attributes:
        id: Id.
        site_id: Site id.
        is_filtered: Whether the robot filtration rule is switched on.
        phone_id: Phone id.
        phone_number: Phone number.
        redirection_phone: Redirection phone.
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
        priority: Priority.
        numa_list_id: Numa list id.
        schedule_id: Schedule id.
        scenario_id: Scenario id.
        is_active: Is active.
    """

    priority: int | None = None
    numa_list_id: int | None = None
    schedule_id: int | None = None
    scenario_id: int | None = None
    is_active: bool | None = None


class CallProcessingRuleGroup(Model):
    """A call processing rule group, as `get.call_processing_rule_groups` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        rules: Rules.
    """

    id: int | None = None
    name: str | None = None
    rules: list[CallProcessingRuleGroupRule] | None = None


class CallTrackingRuleSite(Model):
    """What stands in `sites` of a call tracking rule.

    Attributes:
        id: Id.
        name: Name of the site.
        domain: Domain.
    """

    id: int | None = None
    name: str | None = None
    domain: str | None = None


class CallTrackingRuleSource(Model):
    """What stands in `sources` of a call tracking rule.

    Attributes:
        source_id: Source id.
        source_group_id: Source group id.
        source_channel_id: Source channel id.
    """

    source_id: str | None = None
    source_group_id: str | None = None
    source_channel_id: str | None = None


class CallTrackingRuleDynamicReplacementPhonesSettingsReplacementPhonesGroup(Model):
    """What stands in `replacement_phones_groups` of call tracking rule dynamic replacement phones settings.

    Attributes:
        id: Id.
        site_id: Site id.
    """

    id: int | None = None
    site_id: int | None = None


class CallTrackingRuleDynamicReplacementPhonesSettingsRedirectionPhone(Model):
    """What stands in `redirection_phone` of call tracking rule dynamic replacement phones settings.

    Attributes:
        id: Id.
        child_customer_id: Child customer id.
    """

    id: int | None = None
    child_customer_id: int | None = None


class CallTrackingRuleDynamicReplacementPhonesSettingsCallProcessingRuleGroup(Model):
    """What stands in `call_processing_rule_group` of call tracking rule dynamic replacement phones settings.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
    """

    id: int | None = None
    name: str | None = None


class CallTrackingRuleDynamicReplacementPhonesSettings(Model):
    """What stands in `dynamic_replacement_phones_settings` of a call tracking rule.

    Attributes:
        id: Id.
        replacement_phones_groups: Replacement phones groups.
        custom_redirection_phone: Custom redirection phone.
        redirection_phone: Redirection phone.
        call_processing_rule_group_id: Call processing rule group id.
        scenario_id: Scenario id.
        employee_id: Employee id.
        sip_id: Sip id.
        sip_protocol: Sip protocol.
        prefix: Prefix.
        visitors_count: Visitors count.
        virtual_numbers_count: Virtual numbers count.
        call_processing_rule_group: Call processing rule group.
        coverage: Coverage.
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
        id: Id.
        site_id: Site id.
    """

    id: int | None = None
    site_id: int | None = None


class CallTrackingRuleStaticReplacementPhonesSettingsRedirectionPhone(Model):
    """What stands in `redirection_phone` of call tracking rule static replacement phones settings.

    Attributes:
        id: Id.
        child_customer_id: Child customer id.
    """

    id: int | None = None
    child_customer_id: int | None = None


class CallTrackingRuleStaticReplacementPhonesSettingsSource(Model):
    """What stands in `source` of call tracking rule static replacement phones settings.

    Attributes:
        source_id: Source id.
        source_group_id: Source group id.
        source_channel_id: Source channel id.
        name: Name of the source, source group or channel.
    """

    source_id: int | None = None
    source_group_id: int | None = None
    source_channel_id: int | None = None
    name: str | None = None


class CallTrackingRuleStaticReplacementPhonesSettingsDefaultSource(Model):
    """What stands in `default_source` of call tracking rule static replacement phones settings.

    Attributes:
        source_id: Source id.
        source_group_id: Source group id.
        source_channel_id: Source channel id.
        name: Name of the source.
    """

    source_id: str | None = None
    source_group_id: str | None = None
    source_channel_id: str | None = None
    name: str | None = None


class CallTrackingRuleStaticReplacementPhonesSettingsCallProcessingRuleGroup(Model):
    """What stands in `call_processing_rule_group` of call tracking rule static replacement phones settings.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
    """

    id: int | None = None
    name: str | None = None


class CallTrackingRuleStaticReplacementPhonesSettings(Model):
    """What stands in `static_replacement_phones_settings` of a call tracking rule.

    Attributes:
        id: Id.
        replacement_phones_groups: Replacement phones groups.
        custom_redirection_phone: Custom redirection phone.
        redirection_phone: Redirection phone.
        call_processing_rule_group_id: Call processing rule group id.
        scenario_id: Scenario id.
        employee_id: Employee id.
        sip_id: Sip id.
        sip_protocol: Sip protocol.
        static_phone_id: Static phone id.
        source: Source.
        default_source: Default source.
        call_processing_rule_group: Call processing rule group.
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
        id: Id.
        site_id: Site id.
    """

    id: int | None = None
    site_id: int | None = None


class CallTrackingRuleExternalReplacementSettingsRedirectionPhone(Model):
    """What stands in `redirection_phone` of call tracking rule external replacement settings.

    Attributes:
        id: Id.
        child_customer_id: Child customer id.
    """

    id: int | None = None
    child_customer_id: int | None = None


class CallTrackingRuleExternalReplacementSettingsCallProcessingRuleGroup(Model):
    """What stands in `call_processing_rule_group` of call tracking rule external replacement settings.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
    """

    id: int | None = None
    name: str | None = None


class CallTrackingRuleExternalReplacementSettings(Model):
    """What stands in `external_replacement_settings` of a call tracking rule.

    Attributes:
        id: Id.
        replacement_phones_groups: Replacement phones groups.
        custom_redirection_phone: Custom redirection phone.
        redirection_phone: Redirection phone.
        call_processing_rule_group_id: Call processing rule group id.
        scenario_id: Scenario id.
        employee_id: Employee id.
        sip_id: Sip id.
        sip_protocol: Sip protocol.
        static_phone_id: Static phone id.
        child_customer_id: Child customer id.
        source_id: Source id.
        call_processing_rule_group: Call processing rule group.
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
        id: Id.
        site_id: Site id.
    """

    id: int | None = None
    site_id: int | None = None


class CallTrackingRuleSourcesBundleSettingsRedirectionPhone(Model):
    """What stands in `redirection_phone` of call tracking rule sources bundle settings.

    Attributes:
        id: Id.
        child_customer_id: Child customer id.
    """

    id: int | None = None
    child_customer_id: int | None = None


class CallTrackingRuleSourcesBundleSettingsSource(Model):
    """What stands in `source` of call tracking rule sources bundle settings.

    Attributes:
        source_id: Source id.
        source_group_id: Source group id.
        source_channel_id: Source channel id.
        name: Name of the source, source group or channel.
    """

    source_id: int | None = None
    source_group_id: int | None = None
    source_channel_id: int | None = None
    name: str | None = None


class CallTrackingRuleSourcesBundleSettingsDefaultSource(Model):
    """What stands in `default_source` of call tracking rule sources bundle settings.

    Attributes:
        source_id: Source id.
        source_group_id: Source group id.
        source_channel_id: Source channel id.
        name: Name of the source, source group or channel.
    """

    source_id: str | None = None
    source_group_id: str | None = None
    source_channel_id: str | None = None
    name: str | None = None


class CallTrackingRuleSourcesBundleSettingsCallProcessingRuleGroup(Model):
    """What stands in `call_processing_rule_group` of call tracking rule sources bundle settings.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
    """

    id: int | None = None
    name: str | None = None


class CallTrackingRuleSourcesBundleSettings(Model):
    """What stands in `sources_bundle_settings` of a call tracking rule.

    Attributes:
        id: Id.
        replacement_phones_groups: Replacement phones groups.
        custom_redirection_phone: Custom redirection phone.
        redirection_phone: Redirection phone.
        call_processing_rule_group_id: Call processing rule group id.
        scenario_id: Scenario id.
        employee_id: Employee id.
        sip_id: Sip id.
        sip_protocol: Sip protocol.
        static_phone_id: Static phone id.
        source: Source.
        default_source: Default source.
        call_processing_rule_group: Call processing rule group.
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
        id: Id.
        name: Name of the call tracking rule.
        is_named_by_user: Whether the name was entered by hand.
        priority: Priority.
        rule_type: Rule type. One of ``site_calls``, ``external_area``; others may come.
        call_tracking_type: Call tracking type. One of ``static``, ``dynamic``; others may come.
        is_all_traffic: Is all traffic.
        state: State. One of ``active``, ``draft``; others may come.
        sites: Sites.
        site_ids: Site ids.
        child_customer_ids: Child customer ids.
        sources: Sources.
        dynamic_replacement_phones_settings: Dynamic replacement phones settings.
        static_replacement_phones_settings: Static replacement phones settings.
        external_replacement_settings: External replacement settings.
        sources_bundle_settings: Sources bundle settings.
        reserve_phone_numbers_time: Reserve phone numbers time.
        conditions: Conditions.
        is_available_edit: Whether the current user may edit this call tracking rule.
        is_available_set_priority: Whether the priority may be changed.
        coverage: Coverage.
        is_multi_redirections: Whether forwarding to different numbers and virtual PBX rules is set up.
        redirection_numbers: Redirection numbers.
        call_processing_rule_groups: Call processing rule groups.
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
        id: Id.
        name: Name of the number pool parameter group.
    """

    id: int | None = None
    name: str | None = None


class NumberPoolConditionParametersParameter(Model):
    """What stands in `parameters` of number pool condition parameters.

    Attributes:
        id: Id.
        name: Name of the number pool parameter.
        group_id: Group id.
        operator_ids: Operator ids.
    """

    id: int | None = None
    name: str | None = None
    group_id: int | None = None
    operator_ids: list[str] | None = None


class NumberPoolConditionParametersOperator(Model):
    """What stands in `operators` of number pool condition parameters.

    Attributes:
        id: Id.
        name: Name of the operator used in number pool conditions.
    """

    id: str | None = None
    name: str | None = None


class NumberPoolConditionParameters(Model):
    """Number pool condition parameters, as `get.number_pool_condition_parameters` gives it.

    Attributes:
        groups: Groups.
        parameters: Parameters.
        operators: Operators.
    """

    groups: list[NumberPoolConditionParametersGroup] | None = None
    parameters: list[NumberPoolConditionParametersParameter] | None = None
    operators: list[NumberPoolConditionParametersOperator] | None = None


class CallTrackingPhonePrefix(Model):
    """A call tracking phone prefix, as `get.available_ct_phone_prefixes` gives it.

    Attributes:
        prefix: Prefix.
        prefixe: Prefixe.
        prefix_name: Prefix name.
    """

    prefix: str | None = None
    prefixe: str | None = None
    prefix_name: str | None = None


class EstimatedCoverage(Model):
    """An estimated coverage, as `get.estimated_coverage` gives it.

    Attributes:
        estimated_coverage: Estimated coverage.
    """

    estimated_coverage: float | None = None


class NumberCharge(Model):
    """A number charge, as `get.number_capacity_ids_user_charges_and_costs` gives it.

    Attributes:
        id: Id.
        numb: Numb.
        activation_cost: Activation cost.
        user_charge: User charge.
    """

    id: int | None = None
    numb: str | None = None
    activation_cost: Decimal | None = None
    user_charge: Decimal | None = None


class NumberPoolNumber(Model):
    """A number pool number, as `get.number_pool_numbers` gives it.

    Attributes:
        number_capacity_id: Number capacity id.
        phone_id: Phone id.
        phone_number: Phone number.
        setup_date: Setup date.
        tracking_type: Tracking type. One of ``dynamic``, ``static``; others may come.
        replacement_phones_group_name: Replacement phones group name.
        number_pool_name: Number pool name.
        domain_name: Domain name.
        campaign_name: Campaign name.
        campaign_id: Campaign id.
        state: State. One of ``active``, ``reserved``; others may come.
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
        prefix: Prefix.
        number_capacity_owner_id: Number capacity owner id.
        activation_cost: Activation cost.
        user_charge: User charge.
    """

    category: str | None = None
    prefix: str | None = None
    number_capacity_owner_id: int | None = None
    activation_cost: Decimal | None = None
    user_charge: Decimal | None = None


class NumberChargeSummary(Model):
    """A number charge summary, as `get.number_user_charges_and_costs_summary` gives it.

    Attributes:
        prefix: Prefix.
        numbers_count: Numbers count.
        activation_cost: Activation cost.
        user_charge: User charge.
    """

    prefix: str | None = None
    numbers_count: int | None = None
    activation_cost: Decimal | None = None
    user_charge: Decimal | None = None


class RequiredNumbersCount(Model):
    """A required numbers count, as `get.required_numbers_count` gives it.

    Attributes:
        virtual_numbers_count: Virtual numbers count.
    """

    virtual_numbers_count: int | None = None


class ReplacementPhonesGroupSite(Model):
    """What stands in `sites` of a replacement phones group.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        domain: Domain.
    """

    id: int | None = None
    name: str | None = None
    domain: str | None = None


class ReplacementPhonesGroupPhoneSelector(Model):
    """What stands in `phone_selectors` of a replacement phones group.

    Attributes:
        id: Id.
        element_attribute: Element attribute. One of ``id``, ``class``, ``name``, ``selector``, ``number``; others may
            come.
        element_attribute_value: Element attribute value.
        phone_number_template: Phone number template.
        phone_number_mask: Phone number mask.
    """

    id: int | None = None
    element_attribute: str | None = None
    element_attribute_value: str | None = None
    phone_number_template: str | None = None
    phone_number_mask: str | None = None


class ReplacementPhonesGroup(Model):
    """A replacement phones group, as `get.replacement_phones_groups` gives it.

    Attributes:
        id: Id.
        name: Name of the group, hinting at the number it is for, such as a department.
        is_show_by_click: Whether the block is shown on a click.
        sites: Sites.
        child_customer_id: Child customer id.
        phone_selectors: Phone selectors.
    """

    id: int | None = None
    name: str | None = None
    is_show_by_click: bool | None = None
    sites: list[ReplacementPhonesGroupSite] | None = None
    child_customer_id: int | None = None
    phone_selectors: list[ReplacementPhonesGroupPhoneSelector] | None = None
