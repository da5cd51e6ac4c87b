"""What can be asked of `call_tracking`.

Made from spec/data_api/call_tracking.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.call_tracking import (
    CallProcessingRuleGroup,
    CallTrackingBlackIp,
    CallTrackingPhonePrefix,
    CallTrackingRule,
    EstimatedCoverage,
    NumberCharge,
    NumberChargeSummary,
    NumberPoolConditionParameters,
    NumberPoolNumber,
    NumberPrefixCharge,
    PhoneSelector,
    PoolConditionGroup,
    ReplacementPhonesGroup,
    RequiredNumbersCount,
    RobotFiltrationRule,
)
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, AnyOutcomes, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, checked

__all__ = [
    "AvailableCtPhonePrefixesField",
    "AvailableCtPhonePrefixesSort",
    "CallProcessingRuleGroupsField",
    "CallProcessingRuleGroupsSort",
    "CallTrackingBlackIpsField",
    "CallTrackingBlackIpsSort",
    "CallTrackingRulesField",
    "CallTrackingRulesSort",
    "CreateCallProcessingRuleGroup",
    "CreateCallProcessingRuleGroupRuleParam",
    "CreateCallTrackingBlackIp",
    "CreateCallTrackingRule",
    "CreateCallTrackingRuleDynamicReplacementPhonesSettingsParam",
    "CreateCallTrackingRuleDynamicReplacementPhonesSettingsRedirectionPhoneParam",
    "CreateCallTrackingRuleDynamicReplacementPhonesSettingsReplacementPhonesGroupParam",
    "CreateCallTrackingRuleExternalReplacementSettingsParam",
    "CreateCallTrackingRuleExternalReplacementSettingsRedirectionPhoneParam",
    "CreateCallTrackingRuleExternalReplacementSettingsReplacementPhonesGroupParam",
    "CreateCallTrackingRuleSourceParam",
    "CreateCallTrackingRuleSourcesBundleSettingsParam",
    "CreateCallTrackingRuleSourcesBundleSettingsRedirectionPhoneParam",
    "CreateCallTrackingRuleSourcesBundleSettingsReplacementPhonesGroupParam",
    "CreateCallTrackingRuleSourcesBundleSettingsSourceParam",
    "CreateCallTrackingRuleStaticReplacementPhonesSettingsParam",
    "CreateCallTrackingRuleStaticReplacementPhonesSettingsRedirectionPhoneParam",
    "CreateCallTrackingRuleStaticReplacementPhonesSettingsReplacementPhonesGroupParam",
    "CreateCallTrackingRuleStaticReplacementPhonesSettingsSourceParam",
    "CreateCustomSourceByAc",
    "CreatePhoneSelector",
    "CreateReplacementPhonesGroup",
    "CreateReplacementPhonesGroupPhoneSelectorParam",
    "CreateRobotFiltrationRule",
    "DeleteCallProcessingRuleGroup",
    "DeleteCallTrackingBlackIp",
    "DeletePhoneSelector",
    "DeleteReplacementPhonesGroup",
    "DeleteRobotFiltrationRule",
    "GetAvailableCtPhonePrefixes",
    "GetCallProcessingRuleGroups",
    "GetCallTrackingBlackIps",
    "GetCallTrackingRules",
    "GetEstimatedCoverage",
    "GetNumberCapacityIdsUserChargesAndCosts",
    "GetNumberPoolConditionParameters",
    "GetNumberPoolNumbers",
    "GetNumberUserChargesAndCosts",
    "GetNumberUserChargesAndCostsSummary",
    "GetNumberUserChargesAndCostsSummaryParamsParam",
    "GetPhoneSelectors",
    "GetPoolConditionParameters",
    "GetReplacementPhonesGroups",
    "GetRequiredNumbersCount",
    "GetRobotFiltrationRules",
    "NumberCapacityIdsUserChargesAndCostsField",
    "NumberCapacityIdsUserChargesAndCostsSort",
    "NumberPoolConditionParametersField",
    "NumberPoolConditionParametersSort",
    "NumberPoolNumbersField",
    "NumberPoolNumbersSort",
    "NumberUserChargesAndCostsField",
    "NumberUserChargesAndCostsSort",
    "NumberUserChargesAndCostsSummaryField",
    "NumberUserChargesAndCostsSummarySort",
    "PhoneSelectorsField",
    "PhoneSelectorsSort",
    "ReplacementPhonesGroupsField",
    "ReplacementPhonesGroupsSort",
    "RobotFiltrationRulesField",
    "RobotFiltrationRulesSort",
    "SetPriorityCallTrackingRule",
    "UpdateCallProcessingRuleGroup",
    "UpdateCallProcessingRuleGroupRuleParam",
    "UpdateCallTrackingRule",
    "UpdateCallTrackingRuleDynamicReplacementPhonesSettingsParam",
    "UpdateCallTrackingRuleDynamicReplacementPhonesSettingsRedirectionPhoneParam",
    "UpdateCallTrackingRuleDynamicReplacementPhonesSettingsReplacementPhonesGroupParam",
    "UpdateCallTrackingRuleExternalReplacementSettingsParam",
    "UpdateCallTrackingRuleExternalReplacementSettingsRedirectionPhoneParam",
    "UpdateCallTrackingRuleExternalReplacementSettingsReplacementPhonesGroupParam",
    "UpdateCallTrackingRuleNumbers",
    "UpdateCallTrackingRuleSourceParam",
    "UpdateCallTrackingRuleSourcesBundleSettingsParam",
    "UpdateCallTrackingRuleSourcesBundleSettingsRedirectionPhoneParam",
    "UpdateCallTrackingRuleSourcesBundleSettingsReplacementPhonesGroupParam",
    "UpdateCallTrackingRuleSourcesBundleSettingsSourceParam",
    "UpdateCallTrackingRuleStaticReplacementPhonesSettingsParam",
    "UpdateCallTrackingRuleStaticReplacementPhonesSettingsRedirectionPhoneParam",
    "UpdateCallTrackingRuleStaticReplacementPhonesSettingsReplacementPhonesGroupParam",
    "UpdateCallTrackingRuleStaticReplacementPhonesSettingsSourceParam",
    "UpdateNumbersByReplacementPhonesSettings",
    "UpdatePhoneSelector",
    "UpdateReplacementPhonesGroup",
    "UpdateReplacementPhonesGroupPhoneSelectorParam",
    "UpdateRobotFiltrationRule",
    "UpdateSiteDtModel",
]


class CreatePhoneSelector(RpcOperation[list[Outcome]]):
    """The call `create.phone_selector`."""

    wire_name = "create.phone_selector"
    reply = AnyOutcomes

    replacement_phones_group_id: int
    element_attribute: Literal["id", "class", "name", "selector", "phone_number"]
    element_attribute_value: str
    phone_number_template: str = ABSENT
    phone_number_mask: str = ABSENT
    user_id: int = ABSENT


class DeletePhoneSelector(RpcOperation[Outcome]):
    """The call `delete.phone_selector`."""

    wire_name = "delete.phone_selector"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


PhoneSelectorsField = Literal[
    "id", "element_attribute", "element_attribute_value", "phone_number_template", "phone_number_mask"
]


PhoneSelectorsSort = Literal[
    "id",
    "-id",
    "element_attribute",
    "-element_attribute",
    "element_attribute_value",
    "-element_attribute_value",
    "phone_number_template",
    "-phone_number_template",
    "phone_number_mask",
    "-phone_number_mask",
]


class GetPhoneSelectors(RowsOperation[PhoneSelector]):
    """The call `get.phone_selectors`."""

    wire_name = "get.phone_selectors"
    reply = list[PhoneSelector]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "element_attribute",
        "element_attribute_value",
        "phone_number_template",
        "phone_number_mask",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "id",
        "element_attribute",
        "element_attribute_value",
        "phone_number_template",
        "phone_number_mask",
    )

    replacement_phones_group_id: int
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[PhoneSelectorsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetPoolConditionParameters(RowsOperation[PoolConditionGroup]):
    """The call `get.pool_condition_parameters`."""

    wire_name = "get.pool_condition_parameters"
    reply = list[PoolConditionGroup]
    page_size: ClassVar[int | None] = None

    user_id: int = ABSENT


class UpdatePhoneSelector(RpcOperation[list[Outcome]]):
    """The call `update.phone_selector`."""

    wire_name = "update.phone_selector"
    reply = AnyOutcomes

    id: int
    element_attribute: Literal["id", "class", "name", "selector", "phone_number"] | None = ABSENT
    element_attribute_value: str | None = ABSENT
    phone_number_template: str | None = ABSENT
    phone_number_mask: str | None = ABSENT
    user_id: int = ABSENT


class CreateCallTrackingBlackIp(RpcOperation[list[Outcome]]):
    """The call `create.call_tracking_black_ip`."""

    wire_name = "create.call_tracking_black_ip"
    reply = AnyOutcomes

    ip: str
    block_type: Literal["static", "disable"]
    user_id: int = ABSENT


class CreateRobotFiltrationRule(RpcOperation[Outcome]):
    """The call `create.robot_filtration_rule`."""

    wire_name = "create.robot_filtration_rule"
    reply = AnyOutcome

    is_filtered: bool
    site_id: int = ABSENT
    phone_id: int = ABSENT
    redirection_phone: str = ABSENT
    user_id: int = ABSENT


class DeleteCallTrackingBlackIp(RpcOperation[Outcome]):
    """The call `delete.call_tracking_black_ip`."""

    wire_name = "delete.call_tracking_black_ip"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


class DeleteRobotFiltrationRule(RpcOperation[Outcome]):
    """The call `delete.robot_filtration_rule`."""

    wire_name = "delete.robot_filtration_rule"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


CallTrackingBlackIpsField = Literal["id", "ip", "block_type"]


CallTrackingBlackIpsSort = Literal["ip", "-ip", "block_type", "-block_type"]


class GetCallTrackingBlackIps(RowsOperation[CallTrackingBlackIp]):
    """The call `get.call_tracking_black_ips`."""

    wire_name = "get.call_tracking_black_ips"
    reply = list[CallTrackingBlackIp]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "ip", "block_type")
    sortable: ClassVar[tuple[str, ...]] = ("ip", "block_type")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CallTrackingBlackIpsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


RobotFiltrationRulesField = Literal["id", "site_id", "is_filtered", "phone_id", "phone_number", "redirection_phone"]


RobotFiltrationRulesSort = Literal[
    "id",
    "-id",
    "site_id",
    "-site_id",
    "is_filtered",
    "-is_filtered",
    "phone_id",
    "-phone_id",
    "phone_number",
    "-phone_number",
    "redirection_phone",
    "-redirection_phone",
]


class GetRobotFiltrationRules(RowsOperation[RobotFiltrationRule]):
    """The call `get.robot_filtration_rules`."""

    wire_name = "get.robot_filtration_rules"
    reply = list[RobotFiltrationRule]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "site_id",
        "is_filtered",
        "phone_id",
        "phone_number",
        "redirection_phone",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "id",
        "site_id",
        "is_filtered",
        "phone_id",
        "phone_number",
        "redirection_phone",
    )

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[RobotFiltrationRulesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateRobotFiltrationRule(RpcOperation[Outcome]):
    """The call `update.robot_filtration_rule`."""

    wire_name = "update.robot_filtration_rule"
    reply = AnyOutcome

    id: int
    is_filtered: bool
    site_id: int | None = ABSENT
    phone_id: int | None = ABSENT
    redirection_phone: str | None = ABSENT
    user_id: int = ABSENT


@checked
class CreateCallProcessingRuleGroupRuleParam(TypedDict):
    """What stands in `rules` of the call.

    Attributes:
        priority: Priority of the rule as a positive integer position.
        numa_list_id: Identifier of the contact group, as listed by `get.numa_lists`.
        schedule_id: Identifier of the activity schedule, as listed by `get.schedules`.
        scenario_id: Identifier of the call forwarding scenario, as listed by `get.scenarios`.
        is_active: Whether the rule is turned on.
    """

    priority: int
    numa_list_id: int
    schedule_id: int
    scenario_id: int
    is_active: bool


class CreateCallProcessingRuleGroup(RpcOperation[list[Outcome]]):
    """The call `create.call_processing_rule_group`."""

    wire_name = "create.call_processing_rule_group"
    reply = AnyOutcomes

    name: str
    rules: Sequence[CreateCallProcessingRuleGroupRuleParam]
    user_id: int = ABSENT


class DeleteCallProcessingRuleGroup(RpcOperation[Outcome]):
    """The call `delete.call_processing_rule_group`."""

    wire_name = "delete.call_processing_rule_group"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


CallProcessingRuleGroupsField = Literal["id", "name", "rules"]


CallProcessingRuleGroupsSort = Literal["name", "-name"]


class GetCallProcessingRuleGroups(RowsOperation[CallProcessingRuleGroup]):
    """The call `get.call_processing_rule_groups`."""

    wire_name = "get.call_processing_rule_groups"
    reply = list[CallProcessingRuleGroup]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name")
    sortable: ClassVar[tuple[str, ...]] = ("name",)

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CallProcessingRuleGroupsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


@checked
class UpdateCallProcessingRuleGroupRuleParam(TypedDict):
    """What stands in `rules` of the call.

    Attributes:
        priority: Priority of the rule as a positive integer position.
        numa_list_id: Identifier of the contact group, as listed by `get.numa_lists`.
        schedule_id: Identifier of the activity schedule, as listed by `get.schedules`.
        scenario_id: Identifier of the call forwarding scenario, as listed by `get.scenarios`.
        is_active: Whether the rule is turned on.
    """

    priority: int
    numa_list_id: NotRequired[int]
    schedule_id: NotRequired[int]
    scenario_id: NotRequired[int]
    is_active: NotRequired[bool]


class UpdateCallProcessingRuleGroup(RpcOperation[Outcome]):
    """The call `update.call_processing_rule_group`."""

    wire_name = "update.call_processing_rule_group"
    reply = AnyOutcome

    id: int
    name: str | None = ABSENT
    rules: Sequence[UpdateCallProcessingRuleGroupRuleParam] | None = ABSENT
    user_id: int = ABSENT


@checked
class CreateCallTrackingRuleSourceParam(TypedDict):
    """What stands in `sources` of the call.

    Attributes:
        source_id: Identifier of the source, as listed by `get.get_sources`.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
    """

    source_id: NotRequired[int]
    source_group_id: NotRequired[int]
    source_channel_id: int


@checked
class CreateCallTrackingRuleDynamicReplacementPhonesSettingsReplacementPhonesGroupParam(TypedDict):
    """What stands in `replacement_phones_groups` of the call.

    Attributes:
        id: Identifier of the replacement phone group, as listed by `get.replacement_phones_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class CreateCallTrackingRuleDynamicReplacementPhonesSettingsRedirectionPhoneParam(TypedDict):
    """What stands in `redirection_phone` of the call.

    Attributes:
        id: Identifier of the redirection phone number, as listed by `get.virtual_numbers`.
        child_customer_id: Identifier of the agency's customer.
    """

    id: NotRequired[int]
    child_customer_id: NotRequired[int]


@checked
class CreateCallTrackingRuleDynamicReplacementPhonesSettingsParam(TypedDict):
    """What stands in `dynamic_replacement_phones_settings` of the call.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_phones_groups: Groups of phone numbers and sites where call tracking numbers are substituted.
        custom_redirection_phone: Number to forward calls to, digits only. Instead of `redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        redirection_phone: Phone number that calls are forwarded to. Instead of `custom_redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        call_processing_rule_group_id: Identifier of the group of call processing rules. Instead of
            `custom_redirection_phone`, `redirection_phone`, `scenario_id`, `employee_id`.
        scenario_id: Identifier of the call forwarding scenario. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `employee_id`.
        employee_id: Identifier of the employee who handles the calls. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `scenario_id`.
        prefix: Prefix of the call tracking numbers; given only and always when `is_dynamic` is true.
        visitors_count: Number of site visits per day; given only if `is_dynamic` is true.
        virtual_numbers_count: Number of call tracking numbers in one block; missing ones are bought.
    """

    id: NotRequired[int]
    replacement_phones_groups: Sequence[
        CreateCallTrackingRuleDynamicReplacementPhonesSettingsReplacementPhonesGroupParam
    ]
    custom_redirection_phone: NotRequired[str]
    redirection_phone: NotRequired[CreateCallTrackingRuleDynamicReplacementPhonesSettingsRedirectionPhoneParam]
    call_processing_rule_group_id: NotRequired[int]
    scenario_id: NotRequired[int]
    employee_id: NotRequired[int]
    prefix: NotRequired[str]
    visitors_count: NotRequired[Annotated[int, Field(ge=1)]]
    virtual_numbers_count: NotRequired[Annotated[int, Field(ge=1)]]


@checked
class CreateCallTrackingRuleStaticReplacementPhonesSettingsReplacementPhonesGroupParam(TypedDict):
    """What stands in `replacement_phones_groups` of the call.

    Attributes:
        id: Identifier of the replacement phone group, as listed by `get.replacement_phones_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class CreateCallTrackingRuleStaticReplacementPhonesSettingsRedirectionPhoneParam(TypedDict):
    """What stands in `redirection_phone` of the call.

    Attributes:
        id: Identifier of the redirection phone number, as listed by `get.virtual_numbers`.
        child_customer_id: Identifier of the agency's customer.
    """

    id: NotRequired[int]
    child_customer_id: NotRequired[int]


@checked
class CreateCallTrackingRuleStaticReplacementPhonesSettingsSourceParam(TypedDict):
    """What stands in `source` of the call.

    Attributes:
        source_id: Identifier of the source, as listed by `get.get_sources`.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
    """

    source_id: NotRequired[int]
    source_group_id: NotRequired[int]
    source_channel_id: int


@checked
class CreateCallTrackingRuleStaticReplacementPhonesSettingsParam(TypedDict):
    """What stands in `static_replacement_phones_settings` of the call.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_phones_groups: Groups of phone numbers and sites where call tracking numbers are substituted.
        custom_redirection_phone: Number to forward calls to, digits only. Instead of `redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        redirection_phone: Phone number that calls are forwarded to. Instead of `custom_redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        call_processing_rule_group_id: Identifier of the group of call processing rules. Instead of
            `custom_redirection_phone`, `redirection_phone`, `scenario_id`, `employee_id`.
        scenario_id: Identifier of the call forwarding scenario. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `employee_id`.
        employee_id: Identifier of the employee who handles the calls. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `scenario_id`.
        static_phone_id: Identifier of the number used for static call tracking.
        source: Sources for which the source guarantee is set up.
        default_source_id: Identifier of the source given to calls that have no other.
    """

    id: NotRequired[int]
    replacement_phones_groups: Sequence[
        CreateCallTrackingRuleStaticReplacementPhonesSettingsReplacementPhonesGroupParam
    ]
    custom_redirection_phone: NotRequired[str]
    redirection_phone: NotRequired[CreateCallTrackingRuleStaticReplacementPhonesSettingsRedirectionPhoneParam]
    call_processing_rule_group_id: NotRequired[int]
    scenario_id: NotRequired[int]
    employee_id: NotRequired[int]
    static_phone_id: int
    source: NotRequired[CreateCallTrackingRuleStaticReplacementPhonesSettingsSourceParam]
    default_source_id: NotRequired[int]


@checked
class CreateCallTrackingRuleExternalReplacementSettingsReplacementPhonesGroupParam(TypedDict):
    """What stands in `replacement_phones_groups` of the call.

    Attributes:
        id: Identifier of the replacement phone group, as listed by `get.replacement_phones_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class CreateCallTrackingRuleExternalReplacementSettingsRedirectionPhoneParam(TypedDict):
    """What stands in `redirection_phone` of the call.

    Attributes:
        id: Identifier of the redirection phone number, as listed by `get.virtual_numbers`.
        child_customer_id: Identifier of the agency's customer.
    """

    id: NotRequired[int]
    child_customer_id: NotRequired[int]


@checked
class CreateCallTrackingRuleExternalReplacementSettingsParam(TypedDict):
    """What stands in `external_replacement_settings` of the call.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_phones_groups: Groups of phone numbers and sites where call tracking numbers are substituted.
        custom_redirection_phone: Number to forward calls to, digits only. Instead of `redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        redirection_phone: Phone number that calls are forwarded to. Instead of `custom_redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        call_processing_rule_group_id: Identifier of the group of call processing rules. Instead of
            `custom_redirection_phone`, `redirection_phone`, `scenario_id`, `employee_id`.
        scenario_id: Identifier of the call forwarding scenario. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `employee_id`.
        employee_id: Identifier of the employee who handles the calls. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `scenario_id`.
        static_phone_id: Identifier of the number used for static call tracking.
        child_customer_id: Identifier of the agency's customer.
        source_id: Identifier of the source, as listed by `get.get_sources`.
    """

    id: NotRequired[int]
    replacement_phones_groups: Sequence[CreateCallTrackingRuleExternalReplacementSettingsReplacementPhonesGroupParam]
    custom_redirection_phone: NotRequired[str]
    redirection_phone: NotRequired[CreateCallTrackingRuleExternalReplacementSettingsRedirectionPhoneParam]
    call_processing_rule_group_id: NotRequired[int]
    scenario_id: NotRequired[int]
    employee_id: NotRequired[int]
    static_phone_id: int
    child_customer_id: NotRequired[int]
    source_id: NotRequired[int]


@checked
class CreateCallTrackingRuleSourcesBundleSettingsReplacementPhonesGroupParam(TypedDict):
    """What stands in `replacement_phones_groups` of the call.

    Attributes:
        id: Identifier of the replacement phone group, as listed by `get.replacement_phones_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class CreateCallTrackingRuleSourcesBundleSettingsRedirectionPhoneParam(TypedDict):
    """What stands in `redirection_phone` of the call.

    Attributes:
        id: Identifier of the redirection phone number, as listed by `get.virtual_numbers`.
        child_customer_id: Identifier of the agency's customer.
    """

    id: NotRequired[int]
    child_customer_id: NotRequired[int]


@checked
class CreateCallTrackingRuleSourcesBundleSettingsSourceParam(TypedDict):
    """What stands in `source` of the call.

    Attributes:
        source_id: Identifier of the source, as listed by `get.get_sources`.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
    """

    source_id: NotRequired[int]
    source_group_id: NotRequired[int]
    source_channel_id: int


@checked
class CreateCallTrackingRuleSourcesBundleSettingsParam(TypedDict):
    """What stands in `sources_bundle_settings` of the call.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_phones_groups: Groups of phone numbers and sites where call tracking numbers are substituted.
        custom_redirection_phone: Number to forward calls to, digits only. Instead of `redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        redirection_phone: Phone number that calls are forwarded to. Instead of `custom_redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        call_processing_rule_group_id: Identifier of the group of call processing rules. Instead of
            `custom_redirection_phone`, `redirection_phone`, `scenario_id`, `employee_id`.
        scenario_id: Identifier of the call forwarding scenario. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `employee_id`.
        employee_id: Identifier of the employee who handles the calls. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `scenario_id`.
        static_phone_id: Identifier of the number used for static call tracking.
        source: Sources for which the source guarantee is set up.
        default_source_id: Identifier of the source given to calls that have no other.
    """

    id: NotRequired[int]
    replacement_phones_groups: Sequence[CreateCallTrackingRuleSourcesBundleSettingsReplacementPhonesGroupParam]
    custom_redirection_phone: NotRequired[str]
    redirection_phone: NotRequired[CreateCallTrackingRuleSourcesBundleSettingsRedirectionPhoneParam]
    call_processing_rule_group_id: NotRequired[int]
    scenario_id: NotRequired[int]
    employee_id: NotRequired[int]
    static_phone_id: int
    source: NotRequired[CreateCallTrackingRuleSourcesBundleSettingsSourceParam]
    default_source_id: NotRequired[int]


class CreateCallTrackingRule(RpcOperation[Outcome]):
    """The call `create.call_tracking_rule`."""

    wire_name = "create.call_tracking_rule"
    reply = AnyOutcome

    name: str
    is_named_by_user: bool
    rule_type: Literal["site_calls", "external_area", "manual_settings"]
    call_tracking_type: Literal["static", "dynamic"]
    state: Literal["active", "draft"]
    reserve_phone_numbers_time: str
    is_all_traffic: bool = ABSENT
    sources: Sequence[CreateCallTrackingRuleSourceParam] = ABSENT
    dynamic_replacement_phones_settings: Sequence[CreateCallTrackingRuleDynamicReplacementPhonesSettingsParam] = ABSENT
    static_replacement_phones_settings: Sequence[CreateCallTrackingRuleStaticReplacementPhonesSettingsParam] = ABSENT
    external_replacement_settings: Sequence[CreateCallTrackingRuleExternalReplacementSettingsParam] = ABSENT
    sources_bundle_settings: Sequence[CreateCallTrackingRuleSourcesBundleSettingsParam] = ABSENT
    conditions: FilterParameter = ABSENT
    user_id: int = ABSENT


CallTrackingRulesField = Literal[
    "id",
    "name",
    "is_named_by_user",
    "priority",
    "rule_type",
    "call_tracking_type",
    "is_all_traffic",
    "state",
    "sites",
    "site_ids",
    "child_customer_ids",
    "sources",
    "dynamic_replacement_phones_settings",
    "static_replacement_phones_settings",
    "external_replacement_settings",
    "sources_bundle_settings",
    "reserve_phone_numbers_time",
    "conditions",
    "is_available_edit",
    "is_available_set_priority",
    "coverage",
    "is_multi_redirections",
    "redirection_numbers",
    "call_processing_rule_groups",
]


CallTrackingRulesSort = Literal["id", "-id", "name", "-name", "is_named_by_user", "-is_named_by_user"]


class GetCallTrackingRules(RowsOperation[CallTrackingRule]):
    """The call `get.call_tracking_rules`."""

    wire_name = "get.call_tracking_rules"
    reply = list[CallTrackingRule]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "is_named_by_user", "site_ids", "child_customer_ids")
    sortable: ClassVar[tuple[str, ...]] = ("id", "name", "is_named_by_user")

    search_string: str = ABSENT
    site_ids: Sequence[int] = ABSENT
    call_tracking_types: Sequence[str] = ABSENT
    rule_types: Sequence[str] = ABSENT
    is_save_sources: bool = ABSENT
    coverage: float = ABSENT
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CallTrackingRulesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


NumberPoolConditionParametersField = Literal["groups", "parameters", "operators"]


NumberPoolConditionParametersSort = str


class GetNumberPoolConditionParameters(RowsOperation[NumberPoolConditionParameters]):
    """The call `get.number_pool_condition_parameters`."""

    wire_name = "get.number_pool_condition_parameters"
    reply = list[NumberPoolConditionParameters]
    filterable: ClassVar[tuple[str, ...]] = ()
    sortable: ClassVar[tuple[str, ...]] = ()

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[NumberPoolConditionParametersField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class SetPriorityCallTrackingRule(RpcOperation[Outcome]):
    """The call `set.priority_call_tracking_rule`."""

    wire_name = "set.priority_call_tracking_rule"
    reply = AnyOutcome

    id: int
    change_type: Literal["up", "down", "top", "bottom"]
    user_id: int = ABSENT


@checked
class UpdateCallTrackingRuleSourceParam(TypedDict):
    """What stands in `sources` of the call.

    Attributes:
        source_id: Identifier of the source, as listed by `get.get_sources`.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
    """

    source_id: NotRequired[int]
    source_group_id: NotRequired[int]
    source_channel_id: int


@checked
class UpdateCallTrackingRuleDynamicReplacementPhonesSettingsReplacementPhonesGroupParam(TypedDict):
    """What stands in `replacement_phones_groups` of the call.

    Attributes:
        id: Identifier of the replacement phone group, as listed by `get.replacement_phones_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class UpdateCallTrackingRuleDynamicReplacementPhonesSettingsRedirectionPhoneParam(TypedDict):
    """What stands in `redirection_phone` of the call.

    Attributes:
        id: Identifier of the redirection phone number, as listed by `get.virtual_numbers`.
        child_customer_id: Identifier of the agency's customer.
    """

    id: NotRequired[int]
    child_customer_id: NotRequired[int]


@checked
class UpdateCallTrackingRuleDynamicReplacementPhonesSettingsParam(TypedDict):
    """What stands in `dynamic_replacement_phones_settings` of the call.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_phones_groups: Groups of phone numbers and sites where call tracking numbers are substituted.
        custom_redirection_phone: Number to forward calls to, digits only. Instead of `redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        redirection_phone: Phone number that calls are forwarded to. Instead of `custom_redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        call_processing_rule_group_id: Identifier of the group of call processing rules. Instead of
            `custom_redirection_phone`, `redirection_phone`, `scenario_id`, `employee_id`.
        scenario_id: Identifier of the call forwarding scenario. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `employee_id`.
        employee_id: Identifier of the employee who handles the calls. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `scenario_id`.
        prefix: Prefix of the call tracking numbers; given only and always when `is_dynamic` is true.
        visitors_count: Number of site visits per day; given only if `is_dynamic` is true.
        virtual_numbers_count: Number of call tracking numbers in one block; missing ones are bought.
    """

    id: NotRequired[int]
    replacement_phones_groups: Sequence[
        UpdateCallTrackingRuleDynamicReplacementPhonesSettingsReplacementPhonesGroupParam
    ]
    custom_redirection_phone: NotRequired[str]
    redirection_phone: NotRequired[UpdateCallTrackingRuleDynamicReplacementPhonesSettingsRedirectionPhoneParam]
    call_processing_rule_group_id: NotRequired[int]
    scenario_id: NotRequired[int]
    employee_id: NotRequired[int]
    prefix: NotRequired[str]
    visitors_count: NotRequired[Annotated[int, Field(ge=1)]]
    virtual_numbers_count: NotRequired[Annotated[int, Field(ge=1)]]


@checked
class UpdateCallTrackingRuleStaticReplacementPhonesSettingsReplacementPhonesGroupParam(TypedDict):
    """What stands in `replacement_phones_groups` of the call.

    Attributes:
        id: Identifier of the replacement phone group, as listed by `get.replacement_phones_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class UpdateCallTrackingRuleStaticReplacementPhonesSettingsRedirectionPhoneParam(TypedDict):
    """What stands in `redirection_phone` of the call.

    Attributes:
        id: Identifier of the redirection phone number, as listed by `get.virtual_numbers`.
        child_customer_id: Identifier of the agency's customer.
    """

    id: NotRequired[int]
    child_customer_id: NotRequired[int]


@checked
class UpdateCallTrackingRuleStaticReplacementPhonesSettingsSourceParam(TypedDict):
    """What stands in `source` of the call.

    Attributes:
        source_id: Identifier of the source, as listed by `get.get_sources`.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
    """

    source_id: NotRequired[int]
    source_group_id: NotRequired[int]
    source_channel_id: int


@checked
class UpdateCallTrackingRuleStaticReplacementPhonesSettingsParam(TypedDict):
    """What stands in `static_replacement_phones_settings` of the call.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_phones_groups: Groups of phone numbers and sites where call tracking numbers are substituted.
        custom_redirection_phone: Number to forward calls to, digits only. Instead of `redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        redirection_phone: Phone number that calls are forwarded to. Instead of `custom_redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        call_processing_rule_group_id: Identifier of the group of call processing rules. Instead of
            `custom_redirection_phone`, `redirection_phone`, `scenario_id`, `employee_id`.
        scenario_id: Identifier of the call forwarding scenario. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `employee_id`.
        employee_id: Identifier of the employee who handles the calls. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `scenario_id`.
        static_phone_id: Identifier of the number used for static call tracking.
        source: Sources for which the source guarantee is set up.
        default_source_id: Identifier of the source given to calls that have no other.
    """

    id: NotRequired[int]
    replacement_phones_groups: Sequence[
        UpdateCallTrackingRuleStaticReplacementPhonesSettingsReplacementPhonesGroupParam
    ]
    custom_redirection_phone: NotRequired[str]
    redirection_phone: NotRequired[UpdateCallTrackingRuleStaticReplacementPhonesSettingsRedirectionPhoneParam]
    call_processing_rule_group_id: NotRequired[int]
    scenario_id: NotRequired[int]
    employee_id: NotRequired[int]
    static_phone_id: int
    source: NotRequired[UpdateCallTrackingRuleStaticReplacementPhonesSettingsSourceParam]
    default_source_id: NotRequired[int]


@checked
class UpdateCallTrackingRuleExternalReplacementSettingsReplacementPhonesGroupParam(TypedDict):
    """What stands in `replacement_phones_groups` of the call.

    Attributes:
        id: Identifier of the replacement phone group, as listed by `get.replacement_phones_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class UpdateCallTrackingRuleExternalReplacementSettingsRedirectionPhoneParam(TypedDict):
    """What stands in `redirection_phone` of the call.

    Attributes:
        id: Identifier of the redirection phone number, as listed by `get.virtual_numbers`.
        child_customer_id: Identifier of the agency's customer.
    """

    id: NotRequired[int]
    child_customer_id: NotRequired[int]


@checked
class UpdateCallTrackingRuleExternalReplacementSettingsParam(TypedDict):
    """What stands in `external_replacement_settings` of the call.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_phones_groups: Groups of phone numbers and sites where call tracking numbers are substituted.
        custom_redirection_phone: Number to forward calls to, digits only. Instead of `redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        redirection_phone: Phone number that calls are forwarded to. Instead of `custom_redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        call_processing_rule_group_id: Identifier of the group of call processing rules. Instead of
            `custom_redirection_phone`, `redirection_phone`, `scenario_id`, `employee_id`.
        scenario_id: Identifier of the call forwarding scenario. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `employee_id`.
        employee_id: Identifier of the employee who handles the calls. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `scenario_id`.
        static_phone_id: Identifier of the number used for static call tracking.
        child_customer_id: Identifier of the agency's customer.
        source_id: Identifier of the source, as listed by `get.get_sources`.
    """

    id: NotRequired[int]
    replacement_phones_groups: Sequence[UpdateCallTrackingRuleExternalReplacementSettingsReplacementPhonesGroupParam]
    custom_redirection_phone: NotRequired[str]
    redirection_phone: NotRequired[UpdateCallTrackingRuleExternalReplacementSettingsRedirectionPhoneParam]
    call_processing_rule_group_id: NotRequired[int]
    scenario_id: NotRequired[int]
    employee_id: NotRequired[int]
    static_phone_id: int
    child_customer_id: NotRequired[int]
    source_id: NotRequired[int]


@checked
class UpdateCallTrackingRuleSourcesBundleSettingsReplacementPhonesGroupParam(TypedDict):
    """What stands in `replacement_phones_groups` of the call.

    Attributes:
        id: Identifier of the replacement phone group, as listed by `get.replacement_phones_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class UpdateCallTrackingRuleSourcesBundleSettingsRedirectionPhoneParam(TypedDict):
    """What stands in `redirection_phone` of the call.

    Attributes:
        id: Identifier of the redirection phone number, as listed by `get.virtual_numbers`.
        child_customer_id: Identifier of the agency's customer.
    """

    id: NotRequired[int]
    child_customer_id: NotRequired[int]


@checked
class UpdateCallTrackingRuleSourcesBundleSettingsSourceParam(TypedDict):
    """What stands in `source` of the call.

    Attributes:
        source_id: Identifier of the source, as listed by `get.get_sources`.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
    """

    source_id: NotRequired[int]
    source_group_id: NotRequired[int]
    source_channel_id: int


@checked
class UpdateCallTrackingRuleSourcesBundleSettingsParam(TypedDict):
    """What stands in `sources_bundle_settings` of the call.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_phones_groups: Groups of phone numbers and sites where call tracking numbers are substituted.
        custom_redirection_phone: Number to forward calls to, digits only. Instead of `redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        redirection_phone: Phone number that calls are forwarded to. Instead of `custom_redirection_phone`,
            `call_processing_rule_group_id`, `scenario_id`, `employee_id`.
        call_processing_rule_group_id: Identifier of the group of call processing rules. Instead of
            `custom_redirection_phone`, `redirection_phone`, `scenario_id`, `employee_id`.
        scenario_id: Identifier of the call forwarding scenario. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `employee_id`.
        employee_id: Identifier of the employee who handles the calls. Instead of `custom_redirection_phone`,
            `redirection_phone`, `call_processing_rule_group_id`, `scenario_id`.
        static_phone_id: Identifier of the number used for static call tracking.
        source: Sources for which the source guarantee is set up.
        default_source_id: Identifier of the source given to calls that have no other.
    """

    id: NotRequired[int]
    replacement_phones_groups: Sequence[UpdateCallTrackingRuleSourcesBundleSettingsReplacementPhonesGroupParam]
    custom_redirection_phone: NotRequired[str]
    redirection_phone: NotRequired[UpdateCallTrackingRuleSourcesBundleSettingsRedirectionPhoneParam]
    call_processing_rule_group_id: NotRequired[int]
    scenario_id: NotRequired[int]
    employee_id: NotRequired[int]
    static_phone_id: int
    source: NotRequired[UpdateCallTrackingRuleSourcesBundleSettingsSourceParam]
    default_source_id: NotRequired[int]


class UpdateCallTrackingRule(RpcOperation[Outcome]):
    """The call `update.call_tracking_rule`."""

    wire_name = "update.call_tracking_rule"
    reply = AnyOutcome

    id: int
    reserve_phone_numbers_time: str
    name: str | None = ABSENT
    is_named_by_user: bool | None = ABSENT
    rule_type: Literal["site_calls", "external_area", "manual_settings"] | None = ABSENT
    call_tracking_type: Literal["static", "dynamic"] | None = ABSENT
    is_all_traffic: bool | None = ABSENT
    state: Literal["active", "draft"] | None = ABSENT
    sources: Sequence[UpdateCallTrackingRuleSourceParam] | None = ABSENT
    dynamic_replacement_phones_settings: (
        Sequence[UpdateCallTrackingRuleDynamicReplacementPhonesSettingsParam] | None
    ) = ABSENT
    static_replacement_phones_settings: Sequence[UpdateCallTrackingRuleStaticReplacementPhonesSettingsParam] | None = (
        ABSENT
    )
    external_replacement_settings: Sequence[UpdateCallTrackingRuleExternalReplacementSettingsParam] | None = ABSENT
    sources_bundle_settings: Sequence[UpdateCallTrackingRuleSourcesBundleSettingsParam] | None = ABSENT
    conditions: FilterParameter | None = ABSENT
    user_id: int = ABSENT


class UpdateCallTrackingRuleNumbers(RpcOperation[list[Outcome]]):
    """The call `update.call_tracking_rule_numbers`."""

    wire_name = "update.call_tracking_rule_numbers"
    reply = AnyOutcomes

    replacement_phones_settings_id: int
    old_phone_id: int
    new_phone_id: int | None = ABSENT
    user_id: int = ABSENT


AvailableCtPhonePrefixesField = Literal["prefix", "prefixe", "prefix_name"]


AvailableCtPhonePrefixesSort = Literal["prefix", "-prefix", "prefix_name", "-prefix_name"]


class GetAvailableCtPhonePrefixes(RowsOperation[CallTrackingPhonePrefix]):
    """The call `get.available_ct_phone_prefixes`."""

    wire_name = "get.available_ct_phone_prefixes"
    reply = list[CallTrackingPhonePrefix]
    filterable: ClassVar[tuple[str, ...]] = ("prefix", "prefix_name")
    sortable: ClassVar[tuple[str, ...]] = ("prefix", "prefix_name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[AvailableCtPhonePrefixesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetEstimatedCoverage(RowsOperation[EstimatedCoverage]):
    """The call `get.estimated_coverage`."""

    wire_name = "get.estimated_coverage"
    reply = list[EstimatedCoverage]
    page_size: ClassVar[int | None] = None

    visitors_count: Annotated[int, Field(ge=1)]
    virtual_numbers_count: Annotated[int, Field(ge=2)]
    is_only_dynamic_number: bool
    number_pool_id: int = ABSENT
    dt_reserve_time_minutes: Annotated[int, Field(ge=1)] = ABSENT
    user_id: int = ABSENT


NumberCapacityIdsUserChargesAndCostsField = Literal["id", "numb", "activation_cost", "user_charge"]


NumberCapacityIdsUserChargesAndCostsSort = Literal[
    "id", "-id", "numb", "-numb", "activation_cost", "-activation_cost", "user_charge", "-user_charge"
]


class GetNumberCapacityIdsUserChargesAndCosts(RowsOperation[NumberCharge]):
    """The call `get.number_capacity_ids_user_charges_and_costs`."""

    wire_name = "get.number_capacity_ids_user_charges_and_costs"
    reply = list[NumberCharge]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "numb", "activation_cost", "user_charge")
    sortable: ClassVar[tuple[str, ...]] = ("id", "numb", "activation_cost", "user_charge")

    number_capacity_ids: Sequence[int]
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[NumberCapacityIdsUserChargesAndCostsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


NumberPoolNumbersField = Literal[
    "number_capacity_id",
    "phone_id",
    "phone_number",
    "setup_date",
    "tracking_type",
    "replacement_phones_group_name",
    "number_pool_name",
    "domain_name",
    "campaign_name",
    "campaign_id",
    "state",
]


NumberPoolNumbersSort = Literal[
    "number_capacity_id",
    "-number_capacity_id",
    "phone_id",
    "-phone_id",
    "phone_number",
    "-phone_number",
    "setup_date",
    "-setup_date",
    "tracking_type",
    "-tracking_type",
    "replacement_phones_group_name",
    "-replacement_phones_group_name",
    "number_pool_name",
    "-number_pool_name",
    "domain_name",
    "-domain_name",
    "campaign_name",
    "-campaign_name",
    "campaign_id",
    "-campaign_id",
]


class GetNumberPoolNumbers(RowsOperation[NumberPoolNumber]):
    """The call `get.number_pool_numbers`."""

    wire_name = "get.number_pool_numbers"
    reply = list[NumberPoolNumber]
    order: ClassVar[str | None] = "setup_date"
    filterable: ClassVar[tuple[str, ...]] = (
        "number_capacity_id",
        "phone_id",
        "phone_number",
        "setup_date",
        "tracking_type",
        "replacement_phones_group_name",
        "number_pool_name",
        "domain_name",
        "campaign_name",
        "campaign_id",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "number_capacity_id",
        "phone_id",
        "phone_number",
        "setup_date",
        "tracking_type",
        "replacement_phones_group_name",
        "number_pool_name",
        "domain_name",
        "campaign_name",
        "campaign_id",
    )

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[NumberPoolNumbersField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


NumberUserChargesAndCostsField = Literal[
    "category", "prefix", "number_capacity_owner_id", "activation_cost", "user_charge"
]


NumberUserChargesAndCostsSort = Literal[
    "category",
    "-category",
    "prefix",
    "-prefix",
    "number_capacity_owner_id",
    "-number_capacity_owner_id",
    "activation_cost",
    "-activation_cost",
    "user_charge",
    "-user_charge",
]


class GetNumberUserChargesAndCosts(RowsOperation[NumberPrefixCharge]):
    """The call `get.number_user_charges_and_costs`."""

    wire_name = "get.number_user_charges_and_costs"
    reply = list[NumberPrefixCharge]
    filterable: ClassVar[tuple[str, ...]] = (
        "category",
        "prefix",
        "number_capacity_owner_id",
        "activation_cost",
        "user_charge",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "category",
        "prefix",
        "number_capacity_owner_id",
        "activation_cost",
        "user_charge",
    )

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[NumberUserChargesAndCostsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


@checked
class GetNumberUserChargesAndCostsSummaryParamsParam(TypedDict):
    """What stands in `params` of the call.

    Attributes:
        prefix: Prefix of the phone number.
        numbers_count: Number of phone numbers.
    """

    prefix: str
    numbers_count: int


NumberUserChargesAndCostsSummaryField = Literal["prefix", "numbers_count", "activation_cost", "user_charge"]


NumberUserChargesAndCostsSummarySort = Literal[
    "prefix",
    "-prefix",
    "numbers_count",
    "-numbers_count",
    "activation_cost",
    "-activation_cost",
    "user_charge",
    "-user_charge",
]


class GetNumberUserChargesAndCostsSummary(RowsOperation[NumberChargeSummary]):
    """The call `get.number_user_charges_and_costs_summary`."""

    wire_name = "get.number_user_charges_and_costs_summary"
    reply = list[NumberChargeSummary]
    filterable: ClassVar[tuple[str, ...]] = ("prefix", "numbers_count", "activation_cost", "user_charge")
    sortable: ClassVar[tuple[str, ...]] = ("prefix", "numbers_count", "activation_cost", "user_charge")

    params: Sequence[GetNumberUserChargesAndCostsSummaryParamsParam]
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[NumberUserChargesAndCostsSummaryField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetRequiredNumbersCount(RowsOperation[RequiredNumbersCount]):
    """The call `get.required_numbers_count`."""

    wire_name = "get.required_numbers_count"
    reply = list[RequiredNumbersCount]
    page_size: ClassVar[int | None] = None

    visitors_count: Annotated[int, Field(ge=1, le=90000)]
    is_only_dynamic_number: bool = ABSENT
    user_id: int = ABSENT


class UpdateNumbersByReplacementPhonesSettings(RpcOperation[Outcome]):
    """The call `update.numbers_by_replacement_phones_settings`."""

    wire_name = "update.numbers_by_replacement_phones_settings"
    reply = AnyOutcome

    replacement_phones_settings_id: int
    phone_ids: Sequence[int] | None = ABSENT
    user_id: int = ABSENT


@checked
class CreateReplacementPhonesGroupPhoneSelectorParam(TypedDict):
    """What stands in `phone_selectors` of the call.

    Attributes:
        element_attribute: How the replaced page element is found: by id, class, name, selector or the number itself.
        element_attribute_value: Value of the attribute that picks out the replaced page element.
        phone_number_template: Format of the {phone} tag, where each # stands for a digit, 5 to 7 in all.
        phone_number_mask: Display rule of call tracking numbers on the site, with tags {country}, {city} and {phone}.
    """

    element_attribute: Literal["id", "class", "name", "selector", "number"]
    element_attribute_value: str
    phone_number_template: NotRequired[str]
    phone_number_mask: NotRequired[str]


class CreateReplacementPhonesGroup(RpcOperation[list[Outcome]]):
    """The call `create.replacement_phones_group`."""

    wire_name = "create.replacement_phones_group"
    reply = AnyOutcomes

    site_ids: Sequence[int]
    name: str
    phone_selectors: Sequence[CreateReplacementPhonesGroupPhoneSelectorParam] = ABSENT
    user_id: int = ABSENT


class DeleteReplacementPhonesGroup(RpcOperation[Outcome]):
    """The call `delete.replacement_phones_group`."""

    wire_name = "delete.replacement_phones_group"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


ReplacementPhonesGroupsField = Literal[
    "id", "name", "is_show_by_click", "sites", "child_customer_id", "phone_selectors"
]


ReplacementPhonesGroupsSort = Literal["id", "-id", "name", "-name", "child_customer_id", "-child_customer_id"]


class GetReplacementPhonesGroups(RowsOperation[ReplacementPhonesGroup]):
    """The call `get.replacement_phones_groups`."""

    wire_name = "get.replacement_phones_groups"
    reply = list[ReplacementPhonesGroup]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "child_customer_id")
    sortable: ClassVar[tuple[str, ...]] = ("id", "name", "child_customer_id")

    site_id: int = ABSENT
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ReplacementPhonesGroupsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


@checked
class UpdateReplacementPhonesGroupPhoneSelectorParam(TypedDict):
    """What stands in `phone_selectors` of the call.

    Attributes:
        element_attribute: How the replaced page element is found: by id, class, name, selector or the number itself.
        element_attribute_value: Value of the attribute that picks out the replaced page element.
        phone_number_template: Format of the {phone} tag, where each # stands for a digit, 5 to 7 in all.
        phone_number_mask: Display rule of call tracking numbers on the site, with tags {country}, {city} and {phone}.
    """

    element_attribute: Literal["id", "class", "name", "selector", "number"]
    element_attribute_value: str
    phone_number_template: NotRequired[str]
    phone_number_mask: NotRequired[str]


class UpdateReplacementPhonesGroup(RpcOperation[Outcome]):
    """The call `update.replacement_phones_group`."""

    wire_name = "update.replacement_phones_group"
    reply = AnyOutcome

    id: int
    name: str | None = ABSENT
    site_ids: Sequence[int] | None = ABSENT
    phone_selectors: Sequence[UpdateReplacementPhonesGroupPhoneSelectorParam] | None = ABSENT
    user_id: int = ABSENT


class CreateCustomSourceByAc(RpcOperation[Outcome]):
    """The call `create.custom_source_by_ac`."""

    wire_name = "create.custom_source_by_ac"
    reply = AnyOutcome

    site_id: int
    user_id: int = ABSENT


class UpdateSiteDtModel(RpcOperation[Outcome]):
    """The call `update.site_dt_model`."""

    wire_name = "update.site_dt_model"
    reply = AnyOutcome

    site_id: int | None = ABSENT
    is_only_dt_model: bool | None = ABSENT
    user_id: int = ABSENT
