"""What can be asked of `email_tracking`.

Made from spec/data_api/email_tracking.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.email_tracking import (
    EmailAccount,
    EmailTrackingRule,
    ReplacementEmailsGroup,
    RequiredEmailsCount,
)
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, AnyOutcomes, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, checked

__all__ = [
    "CreateEmailTrackingRule",
    "CreateEmailTrackingRuleDynamicReplacementEmailsSettingsParam",
    "CreateEmailTrackingRuleDynamicReplacementEmailsSettingsReplacementEmailsGroupParam",
    "CreateEmailTrackingRuleExternalReplacementEmailsSettingsParam",
    "CreateEmailTrackingRuleExternalReplacementEmailsSettingsSourceParam",
    "CreateEmailTrackingRuleSourceParam",
    "CreateEmailTrackingRuleStaticReplacementEmailsSettingsParam",
    "CreateEmailTrackingRuleStaticReplacementEmailsSettingsReplacementEmailsGroupParam",
    "CreateEmailTrackingRuleStaticReplacementEmailsSettingsSourceParam",
    "CreateReplacementEmailsGroup",
    "CreateReplacementEmailsGroupEmailSelectorParam",
    "DeleteEmailAccount",
    "DeleteReplacementEmailsGroup",
    "EmailAccountsField",
    "EmailTrackingRulesField",
    "EmailTrackingRulesSort",
    "GetEmailAccounts",
    "GetEmailTrackingRules",
    "GetReplacementEmailsGroups",
    "GetRequiredEmailsCount",
    "ReplacementEmailsGroupsField",
    "ReplacementEmailsGroupsSort",
    "SetPriorityEmailTrackingRule",
    "UpdateEmailTrackingRule",
    "UpdateEmailTrackingRuleDynamicReplacementEmailsSettingsParam",
    "UpdateEmailTrackingRuleDynamicReplacementEmailsSettingsReplacementEmailsGroupParam",
    "UpdateEmailTrackingRuleExternalReplacementEmailsSettingsParam",
    "UpdateEmailTrackingRuleExternalReplacementEmailsSettingsSourceParam",
    "UpdateEmailTrackingRuleReplacementEmailsGroupParam",
    "UpdateEmailTrackingRuleReplacementEmailsSettingsParam",
    "UpdateEmailTrackingRuleReplacementEmailsSettingsSourceParam",
    "UpdateEmailTrackingRuleSourceParam",
    "UpdateEmailTrackingRuleStaticReplacementEmailsSettingsParam",
    "UpdateEmailTrackingRuleStaticReplacementEmailsSettingsReplacementEmailsGroupParam",
    "UpdateEmailTrackingRuleStaticReplacementEmailsSettingsSourceParam",
    "UpdateReplacementEmailsGroup",
    "UpdateReplacementEmailsGroupEmailSelectorParam",
]


@checked
class CreateEmailTrackingRuleSourceParam(TypedDict):
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
class CreateEmailTrackingRuleExternalReplacementEmailsSettingsSourceParam(TypedDict):
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
class CreateEmailTrackingRuleExternalReplacementEmailsSettingsParam(TypedDict):
    """What stands in `external_replacement_emails_settings` of the call.

    Attributes:
        id: Identifier of the created or uploaded record.
        email_account_id: Identifier of the email account to show on the site, from `get.email_accounts`.
        child_customer_id: Identifier of the agency's customer.
        source: Sources for which the source guarantee is set up; null means all traffic.
    """

    id: NotRequired[int]
    email_account_id: int
    child_customer_id: NotRequired[int]
    source: NotRequired[CreateEmailTrackingRuleExternalReplacementEmailsSettingsSourceParam | None]


@checked
class CreateEmailTrackingRuleStaticReplacementEmailsSettingsReplacementEmailsGroupParam(TypedDict):
    """What stands in `replacement_emails_groups` of the call.

    Attributes:
        id: Identifier of the replacement email group, as listed by `get.replacement_emails_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class CreateEmailTrackingRuleStaticReplacementEmailsSettingsSourceParam(TypedDict):
    """What stands in `source` of the call.

    Attributes:
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_id: Identifier of the source, as listed by `get.get_sources`.
    """

    source_channel_id: int
    source_group_id: NotRequired[int]
    source_id: NotRequired[int]


@checked
class CreateEmailTrackingRuleStaticReplacementEmailsSettingsParam(TypedDict):
    """What stands in `static_replacement_emails_settings` of the call.

    Attributes:
        id: Identifier of the created or uploaded record.
        replacement_emails_groups: Groups of email addresses and sites where addresses are replaced.
        email_account_id: Identifier of the email account to show on the site, from `get.email_accounts`.
        source: Sources for which the replacement block is set up; null means all traffic.
        default_source_id: Identifier of the source given to calls that have no other.
    """

    id: NotRequired[int]
    replacement_emails_groups: NotRequired[
        Sequence[CreateEmailTrackingRuleStaticReplacementEmailsSettingsReplacementEmailsGroupParam]
    ]
    email_account_id: int
    source: NotRequired[CreateEmailTrackingRuleStaticReplacementEmailsSettingsSourceParam | None]
    default_source_id: NotRequired[int]


@checked
class CreateEmailTrackingRuleDynamicReplacementEmailsSettingsReplacementEmailsGroupParam(TypedDict):
    """What stands in `replacement_emails_groups` of the call.

    Attributes:
        id: Identifier of the replacement email group, as listed by `get.replacement_emails_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class CreateEmailTrackingRuleDynamicReplacementEmailsSettingsParam(TypedDict):
    """What stands in `dynamic_replacement_emails_settings` of the call.

    Attributes:
        id: Identifier of the created or uploaded record.
        replacement_emails_groups: Groups of email addresses and sites where addresses are replaced.
        email_account_id: Identifier of the email account to show on the site, from `get.email_accounts`.
        email_accounts: Email accounts to substitute when they are picked by hand.
    """

    id: NotRequired[int]
    replacement_emails_groups: NotRequired[
        Sequence[CreateEmailTrackingRuleDynamicReplacementEmailsSettingsReplacementEmailsGroupParam]
    ]
    email_account_id: int
    email_accounts: NotRequired[Sequence[str]]


class CreateEmailTrackingRule(RpcOperation[Outcome]):
    """The call `create.email_tracking_rule`."""

    wire_name = "create.email_tracking_rule"
    reply = AnyOutcome

    name: str
    tracking_type: Literal["static", "dynamic"]
    traffic_type: Literal["all", "custom_sources"]
    rule_type: Literal["site_emails", "external_area"]
    state: Literal["active", "draft"]
    description: str = ABSENT
    substitution_type: Literal["auto_generation", "manual_pool"] = ABSENT
    sources: Sequence[CreateEmailTrackingRuleSourceParam] = ABSENT
    external_replacement_emails_settings: Sequence[CreateEmailTrackingRuleExternalReplacementEmailsSettingsParam] = (
        ABSENT
    )
    static_replacement_emails_settings: Sequence[CreateEmailTrackingRuleStaticReplacementEmailsSettingsParam] = ABSENT
    dynamic_replacement_emails_settings: Sequence[CreateEmailTrackingRuleDynamicReplacementEmailsSettingsParam] = ABSENT
    user_id: int = ABSENT


@checked
class CreateReplacementEmailsGroupEmailSelectorParam(TypedDict):
    """What stands in `email_selectors` of the call.

    Attributes:
        element_attribute: How the replaced page element is found: by id, class, name, selector or the email itself.
        element_attribute_value: Value of the attribute that picks out the replaced page element.
    """

    element_attribute: Literal["id", "class", "name", "selector", "email"]
    element_attribute_value: str


class CreateReplacementEmailsGroup(RpcOperation[list[Outcome]]):
    """The call `create.replacement_emails_group`."""

    wire_name = "create.replacement_emails_group"
    reply = AnyOutcomes

    site_ids: Sequence[int]
    name: str
    email_selectors: Sequence[CreateReplacementEmailsGroupEmailSelectorParam] = ABSENT
    user_id: int = ABSENT


class DeleteEmailAccount(RpcOperation[Outcome]):
    """The call `delete.email_account`."""

    wire_name = "delete.email_account"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


class DeleteReplacementEmailsGroup(RpcOperation[Outcome]):
    """The call `delete.replacement_emails_group`."""

    wire_name = "delete.replacement_emails_group"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


EmailAccountsField = Literal[
    "id",
    "name",
    "is_removed",
    "last_verification_date",
    "tracking_type",
    "email_tracking_rule",
    "replacement_emails_groups",
]


class GetEmailAccounts(RowsOperation[EmailAccount]):
    """The call `get.email_accounts`."""

    wire_name = "get.email_accounts"
    reply = list[EmailAccount]
    key: ClassVar[str | None] = "id"

    user_id: int = ABSENT
    fields: Sequence[EmailAccountsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


EmailTrackingRulesField = Literal[
    "id",
    "name",
    "description",
    "priority",
    "creation_date",
    "tracking_type",
    "traffic_type",
    "rule_type",
    "state",
    "is_available_edit",
    "is_available_set_priority",
    "substitution_type",
    "sites",
    "site_ids",
    "child_customer_ids",
    "sources",
    "external_replacement_emails_settings",
    "static_replacement_emails_settings",
    "dynamic_replacement_emails_settings",
]


EmailTrackingRulesSort = Literal[
    "id",
    "-id",
    "priority",
    "-priority",
    "creation_date",
    "-creation_date",
    "tracking_type",
    "-tracking_type",
    "traffic_type",
    "-traffic_type",
    "rule_type",
    "-rule_type",
    "substitution_type",
    "-substitution_type",
]


class GetEmailTrackingRules(RowsOperation[EmailTrackingRule]):
    """The call `get.email_tracking_rules`."""

    wire_name = "get.email_tracking_rules"
    reply = list[EmailTrackingRule]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "priority",
        "creation_date",
        "tracking_type",
        "traffic_type",
        "rule_type",
        "substitution_type",
        "site_ids",
        "child_customer_ids",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "id",
        "priority",
        "creation_date",
        "tracking_type",
        "traffic_type",
        "rule_type",
        "substitution_type",
    )

    search_string: str = ABSENT
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[EmailTrackingRulesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


ReplacementEmailsGroupsField = Literal["id", "name", "is_error", "email_selectors", "sites", "child_customer_id"]


ReplacementEmailsGroupsSort = Literal[
    "id", "-id", "name", "-name", "is_error", "-is_error", "child_customer_id", "-child_customer_id"
]


class GetReplacementEmailsGroups(RowsOperation[ReplacementEmailsGroup]):
    """The call `get.replacement_emails_groups`."""

    wire_name = "get.replacement_emails_groups"
    reply = list[ReplacementEmailsGroup]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "is_error", "child_customer_id")
    sortable: ClassVar[tuple[str, ...]] = ("id", "name", "is_error", "child_customer_id")

    site_id: int = ABSENT
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ReplacementEmailsGroupsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetRequiredEmailsCount(RowsOperation[RequiredEmailsCount]):
    """The call `get.required_emails_count`."""

    wire_name = "get.required_emails_count"
    reply = list[RequiredEmailsCount]
    page_size: ClassVar[int | None] = None

    visitors_count: Annotated[int, Field(ge=1, le=90000)]
    user_id: int = ABSENT


class SetPriorityEmailTrackingRule(RpcOperation[Outcome]):
    """The call `set.priority_email_tracking_rule`."""

    wire_name = "set.priority_email_tracking_rule"
    reply = AnyOutcome

    id: int
    change_type: Literal["up", "down", "top", "bottom"]
    user_id: int = ABSENT


@checked
class UpdateEmailTrackingRuleReplacementEmailsGroupParam(TypedDict):
    """What stands in `replacement_emails_groups` of the call.

    Attributes:
        id: Identifier of the replacement email group, as listed by `get.replacement_emails_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class UpdateEmailTrackingRuleSourceParam(TypedDict):
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
class UpdateEmailTrackingRuleReplacementEmailsSettingsSourceParam(TypedDict):
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
class UpdateEmailTrackingRuleReplacementEmailsSettingsParam(TypedDict):
    """What stands in `replacement_emails_settings` of the call.

    Attributes:
        id: Identifier of the created or uploaded record.
        email_account_id: Identifier of the email account used for replacement.
        source: Source for which the email replacement is set up.
        default_source_id: Identifier of the source given to calls that have no other.
    """

    id: NotRequired[int]
    email_account_id: NotRequired[int]
    source: NotRequired[UpdateEmailTrackingRuleReplacementEmailsSettingsSourceParam]
    default_source_id: NotRequired[int]


@checked
class UpdateEmailTrackingRuleExternalReplacementEmailsSettingsSourceParam(TypedDict):
    """What stands in `source` of the call.

    Attributes:
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_id: Identifier of the source, as listed by `get.get_sources`.
    """

    source_channel_id: int
    source_group_id: NotRequired[int]
    source_id: NotRequired[int]


@checked
class UpdateEmailTrackingRuleExternalReplacementEmailsSettingsParam(TypedDict):
    """What stands in `external_replacement_emails_settings` of the call.

    Attributes:
        id: Identifier of the number replacement settings block.
        email_account_id: Identifier of the email account to show on the site, from `get.email_accounts`.
        child_customer_id: Identifier of the agency's customer.
        source: Sources for which the source guarantee is set up; null means all traffic.
    """

    id: NotRequired[int]
    email_account_id: int
    child_customer_id: NotRequired[int]
    source: NotRequired[UpdateEmailTrackingRuleExternalReplacementEmailsSettingsSourceParam | None]


@checked
class UpdateEmailTrackingRuleStaticReplacementEmailsSettingsReplacementEmailsGroupParam(TypedDict):
    """What stands in `replacement_emails_groups` of the call.

    Attributes:
        id: Identifier of the replacement email group, as listed by `get.replacement_emails_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class UpdateEmailTrackingRuleStaticReplacementEmailsSettingsSourceParam(TypedDict):
    """What stands in `source` of the call.

    Attributes:
        source_channel_id: Identifier of the source channel, as listed by `get.get_sources_channels`.
        source_group_id: Identifier of the source group, as listed by `get.get_sources_groups`.
        source_id: Identifier of the source, as listed by `get.get_sources`.
    """

    source_channel_id: int
    source_group_id: NotRequired[int]
    source_id: NotRequired[int]


@checked
class UpdateEmailTrackingRuleStaticReplacementEmailsSettingsParam(TypedDict):
    """What stands in `static_replacement_emails_settings` of the call.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_emails_groups: Groups of email addresses and sites where addresses are replaced.
        email_account_id: Identifier of the email account to show on the site, from `get.email_accounts`.
        source: Sources for which the replacement block is set up; null means all traffic.
        default_source_id: Identifier of the source given to calls that have no other.
    """

    id: NotRequired[int]
    replacement_emails_groups: NotRequired[
        Sequence[UpdateEmailTrackingRuleStaticReplacementEmailsSettingsReplacementEmailsGroupParam]
    ]
    email_account_id: int
    source: NotRequired[UpdateEmailTrackingRuleStaticReplacementEmailsSettingsSourceParam | None]
    default_source_id: NotRequired[int]


@checked
class UpdateEmailTrackingRuleDynamicReplacementEmailsSettingsReplacementEmailsGroupParam(TypedDict):
    """What stands in `replacement_emails_groups` of the call.

    Attributes:
        id: Identifier of the replacement email group, as listed by `get.replacement_emails_groups`.
        site_id: Identifier of the site.
    """

    id: int
    site_id: int


@checked
class UpdateEmailTrackingRuleDynamicReplacementEmailsSettingsParam(TypedDict):
    """What stands in `dynamic_replacement_emails_settings` of the call.

    Attributes:
        id: Identifier of the number replacement settings block.
        replacement_emails_groups: Groups of email addresses and sites where addresses are replaced.
        email_account_id: Identifier of the email account to show on the site, from `get.email_accounts`.
        email_accounts: Email accounts to substitute when they are picked by hand.
    """

    id: NotRequired[int]
    replacement_emails_groups: NotRequired[
        Sequence[UpdateEmailTrackingRuleDynamicReplacementEmailsSettingsReplacementEmailsGroupParam]
    ]
    email_account_id: int
    email_accounts: NotRequired[Sequence[str]]


class UpdateEmailTrackingRule(RpcOperation[Outcome]):
    """The call `update.email_tracking_rule`."""

    wire_name = "update.email_tracking_rule"
    reply = AnyOutcome

    id: int | str
    name: str
    tracking_type: Literal["static", "dynamic"]
    traffic_type: Literal["all", "custom_sources"]
    rule_type: Literal["site_emails", "external_area"]
    state: Literal["active", "draft"]
    description: str | None = ABSENT
    substitution_type: Literal["auto_generation", "manual_pool"] | None = ABSENT
    email_accounts: Sequence[str] | None = ABSENT
    email_account_id: int | None = ABSENT
    replacement_emails_groups: Sequence[UpdateEmailTrackingRuleReplacementEmailsGroupParam] | None = ABSENT
    sources: Sequence[UpdateEmailTrackingRuleSourceParam] | None = ABSENT
    replacement_emails_settings: Sequence[UpdateEmailTrackingRuleReplacementEmailsSettingsParam] | None = ABSENT
    external_replacement_emails_settings: (
        Sequence[UpdateEmailTrackingRuleExternalReplacementEmailsSettingsParam] | None
    ) = ABSENT
    static_replacement_emails_settings: Sequence[UpdateEmailTrackingRuleStaticReplacementEmailsSettingsParam] | None = (
        ABSENT
    )
    dynamic_replacement_emails_settings: (
        Sequence[UpdateEmailTrackingRuleDynamicReplacementEmailsSettingsParam] | None
    ) = ABSENT
    user_id: int = ABSENT


@checked
class UpdateReplacementEmailsGroupEmailSelectorParam(TypedDict):
    """What stands in `email_selectors` of the call.

    Attributes:
        element_attribute: How the replaced page element is found: by id, class, name, selector or the email itself.
        element_attribute_value: Value of the attribute that picks out the replaced page element.
    """

    element_attribute: Literal["id", "class", "name", "selector", "number", "email"]
    element_attribute_value: str


class UpdateReplacementEmailsGroup(RpcOperation[Outcome]):
    """The call `update.replacement_emails_group`."""

    wire_name = "update.replacement_emails_group"
    reply = AnyOutcome

    id: int
    site_ids: Sequence[int] | None = ABSENT
    name: str | None = ABSENT
    email_selectors: Sequence[UpdateReplacementEmailsGroupEmailSelectorParam] | None = ABSENT
    user_id: int = ABSENT
