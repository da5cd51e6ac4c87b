"""What can be asked of `crm`.

Made from spec/data_api/crm.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import TypedDict

from comagic_sdk.data_api.models.crm import CrmAccount, CrmCompany, CrmSource, CrmSourceFilter, CrmSourceSettings
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, When, checked

__all__ = [
    "CreateCrmAccount",
    "CreateCrmCompany",
    "CreateCrmSource",
    "CrmAccountsField",
    "CrmAccountsSort",
    "CrmCompaniesField",
    "CrmCompaniesSort",
    "CrmSourcesField",
    "CrmSourcesSort",
    "DeleteCrmAccount",
    "DeleteCrmCompany",
    "DeleteCrmSource",
    "GetCrmAccounts",
    "GetCrmCompanies",
    "GetCrmSourceFilters",
    "GetCrmSources",
    "GetobjCrmSource",
    "UpdateCrmAccount",
    "UpdateCrmCompany",
    "UpdateCrmSource",
    "UpdateCrmSourcePriority",
    "UpdateCrmSourcePriorityCrmSourceParam",
    "UpdateCrmSourceState",
]


class CreateCrmAccount(RpcOperation[Outcome]):
    """The call `create.crm_account`."""

    wire_name = "create.crm_account"
    reply = AnyOutcome

    name: str
    url: str
    deal_conversion_model: Literal["last_before_deal", "last_before_contact", "last_before_lead"]
    description: str = ABSENT
    type: Literal["custom", "amocrm", "bitrix"] = ABSENT
    is_ignore_outgoing_calls: bool = ABSENT
    is_ignore_outgoing_chats: bool = ABSENT


class DeleteCrmAccount(RpcOperation[Outcome]):
    """The call `delete.crm_account`."""

    wire_name = "delete.crm_account"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


CrmAccountsField = Literal[
    "id",
    "name",
    "description",
    "type",
    "url",
    "deal_conversion_model",
    "is_ignore_outgoing_calls",
    "is_ignore_outgoing_chats",
    "last_deals_load_time",
    "deals_load_state",
    "deals_load_error",
    "last_leads_load_time",
    "leads_load_state",
]


CrmAccountsSort = Literal[
    "id",
    "-id",
    "name",
    "-name",
    "description",
    "-description",
    "type",
    "-type",
    "url",
    "-url",
    "deal_conversion_model",
    "-deal_conversion_model",
    "is_ignore_outgoing_calls",
    "-is_ignore_outgoing_calls",
    "is_ignore_outgoing_chats",
    "-is_ignore_outgoing_chats",
    "last_deals_load_time",
    "-last_deals_load_time",
    "deals_load_state",
    "-deals_load_state",
    "last_leads_load_time",
    "-last_leads_load_time",
    "leads_load_state",
    "-leads_load_state",
]


class GetCrmAccounts(RowsOperation[CrmAccount]):
    """The call `get.crm_accounts`."""

    wire_name = "get.crm_accounts"
    reply = list[CrmAccount]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "type",
        "url",
        "deal_conversion_model",
        "is_ignore_outgoing_calls",
        "is_ignore_outgoing_chats",
        "last_deals_load_time",
        "deals_load_state",
        "last_leads_load_time",
        "leads_load_state",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "type",
        "url",
        "deal_conversion_model",
        "is_ignore_outgoing_calls",
        "is_ignore_outgoing_chats",
        "last_deals_load_time",
        "deals_load_state",
        "last_leads_load_time",
        "leads_load_state",
    )

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CrmAccountsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateCrmAccount(RpcOperation[Outcome]):
    """The call `update.crm_account`."""

    wire_name = "update.crm_account"
    reply = AnyOutcome

    id: int
    name: str
    url: str
    deal_conversion_model: Literal["last_before_deal", "last_before_contact", "last_before_lead"]
    description: str | None = ABSENT
    type: Literal["custom", "amocrm", "bitrix"] | None = ABSENT
    is_ignore_outgoing_calls: bool | None = ABSENT
    is_ignore_outgoing_chats: bool | None = ABSENT


class CreateCrmCompany(RpcOperation[Outcome]):
    """The call `create.crm_company`."""

    wire_name = "create.crm_company"
    reply = AnyOutcome

    ext_id: str
    name: str
    phones: Sequence[str] = ABSENT
    emails: Sequence[str] = ABSENT
    contact_ext_ids: Annotated[Sequence[str], Field(max_length=1000)] = ABSENT
    description: str = ABSENT
    user_id: int = ABSENT


class DeleteCrmCompany(RpcOperation[Outcome]):
    """The call `delete.crm_company`."""

    wire_name = "delete.crm_company"
    reply = AnyOutcome

    ext_id: str
    user_id: int = ABSENT


CrmCompaniesField = Literal[
    "ext_id", "name", "component", "phones", "emails", "contact_ext_ids", "contact_ids", "description", "is_removed"
]


CrmCompaniesSort = Literal[
    "ext_id",
    "-ext_id",
    "name",
    "-name",
    "component",
    "-component",
    "phones",
    "-phones",
    "emails",
    "-emails",
    "contact_ext_ids",
    "-contact_ext_ids",
    "contact_ids",
    "-contact_ids",
]


class GetCrmCompanies(RowsOperation[CrmCompany]):
    """The call `get.crm_companies`."""

    wire_name = "get.crm_companies"
    reply = list[CrmCompany]
    key: ClassVar[str | None] = "ext_id"
    order: ClassVar[str | None] = "ext_id"
    filterable: ClassVar[tuple[str, ...]] = (
        "ext_id",
        "name",
        "component",
        "phones",
        "emails",
        "contact_ext_ids",
        "contact_ids",
        "description",
        "is_removed",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "ext_id",
        "name",
        "component",
        "phones",
        "emails",
        "contact_ext_ids",
        "contact_ids",
    )

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CrmCompaniesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateCrmCompany(RpcOperation[Outcome]):
    """The call `update.crm_company`."""

    wire_name = "update.crm_company"
    reply = AnyOutcome

    ext_id: str
    name: str
    phones: Sequence[str] | None = ABSENT
    created_date_time: When | None = ABSENT
    phone_numbers: Sequence[str] | None = ABSENT
    emails: Sequence[str] | None = ABSENT
    contact_ext_ids: Annotated[Sequence[str], Field(max_length=1000)] | None = ABSENT
    description: str | None = ABSENT
    is_removed: bool | None = ABSENT
    user_id: int = ABSENT


class CreateCrmSource(RpcOperation[Outcome]):
    """The call `create.crm_source`."""

    wire_name = "create.crm_source"
    reply = AnyOutcome

    source_id: int
    state: Literal["active", "off"]
    name: str = ABSENT
    description: str = ABSENT
    filter: FilterParameter = ABSENT
    priority: int = ABSENT
    user_id: int = ABSENT


class DeleteCrmSource(RpcOperation[Outcome]):
    """The call `delete.crm_source`."""

    wire_name = "delete.crm_source"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


class GetCrmSourceFilters(RowsOperation[CrmSourceFilter]):
    """The call `get.crm_source_filters`."""

    wire_name = "get.crm_source_filters"
    reply = list[CrmSourceFilter]
    page_size: ClassVar[int | None] = None

    user_id: int = ABSENT


CrmSourcesField = Literal[
    "id", "name", "description", "state", "creation_date", "filter", "priority", "source_id", "source_name", "entity"
]


CrmSourcesSort = Literal["id", "-id", "name", "-name", "state", "-state", "filter", "-filter", "priority", "-priority"]


class GetCrmSources(RowsOperation[CrmSource]):
    """The call `get.crm_sources`."""

    wire_name = "get.crm_sources"
    reply = list[CrmSource]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "state",
        "filter",
        "priority",
        "source_id",
        "source_name",
    )
    sortable: ClassVar[tuple[str, ...]] = ("id", "name", "state", "filter", "priority")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CrmSourcesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetobjCrmSource(RpcOperation[CrmSourceSettings]):
    """The call `getobj.crm_source`."""

    wire_name = "getobj.crm_source"
    reads_only = True
    reply = CrmSourceSettings

    id: int
    user_id: int = ABSENT


class UpdateCrmSource(RpcOperation[Outcome]):
    """The call `update.crm_source`."""

    wire_name = "update.crm_source"
    reply = AnyOutcome

    id: int
    source_id: int
    state: Literal["active", "off"]
    priority: int
    name: str | None = ABSENT
    description: str | None = ABSENT
    filter: FilterParameter | None = ABSENT
    user_id: int = ABSENT


@checked
class UpdateCrmSourcePriorityCrmSourceParam(TypedDict):
    """What stands in `crm_sources` of the call.

    Attributes:
        id: Identifier of the CRM source.
        priority: Sort position of the CRM source among all sources.
    """

    id: int
    priority: int


class UpdateCrmSourcePriority(RpcOperation[Outcome]):
    """The call `update.crm_source_priority`."""

    wire_name = "update.crm_source_priority"
    reply = AnyOutcome

    crm_sources: Sequence[UpdateCrmSourcePriorityCrmSourceParam]
    user_id: int = ABSENT


class UpdateCrmSourceState(RpcOperation[Outcome]):
    """The call `update.crm_source_state`."""

    wire_name = "update.crm_source_state"
    reply = AnyOutcome

    id: int
    state: Literal["active", "off"]
    user_id: int = ABSENT
