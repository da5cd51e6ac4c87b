"""What the methods of `crm` give.

Made from spec/data_api/crm.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from comagic_sdk.models.base import Model

__all__ = ["CrmAccount", "CrmCompany", "CrmSource", "CrmSourceFilter", "CrmSourceFilterOperator", "CrmSourceSettings"]


class CrmAccount(Model):
    """A CRM account, as `get.crm_accounts` gives it.

    Attributes:
        id: Identifier of the CRM account.
        name: Name of the CRM account.
        description: Description of the CRM account.
        type: Type of the CRM system. One of ``custom``, ``amocrm``, ``bitrix``; others may come.
        url: Address of the CRM system.
        deal_conversion_model: How sales are attributed to advertising. One of ``last_before_deal``,
            ``last_before_contact``, ``last_before_lead``; others may come.
        is_ignore_outgoing_calls: Whether outgoing calls are ignored by the CRM integration.
        is_ignore_outgoing_chats: Whether outgoing chats are ignored by the CRM integration.
        last_deals_load_time: Date and time when deals were last loaded.
        deals_load_state: How far the load of deals is. One of ``not_loaded``, ``completed``, ``in_process``,
            ``error``; others may come.
        deals_load_error: What went wrong with the last load of deals.
        last_leads_load_time: Date and time when leads were last loaded.
        leads_load_state: State of loading leads from the CRM. One of ``not_loaded``, ``completed``, ``in_process``,
            ``error``; others may come.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    type: str | None = None
    url: str | None = None
    deal_conversion_model: str | None = None
    is_ignore_outgoing_calls: bool | None = None
    is_ignore_outgoing_chats: bool | None = None
    last_deals_load_time: dt.datetime | None = None
    deals_load_state: str | None = None
    deals_load_error: dict[str, Any] | None = None
    last_leads_load_time: dt.datetime | None = None
    leads_load_state: str | None = None


class CrmCompany(Model):
    """A CRM company, as `get.crm_companies` gives it.

    Attributes:
        ext_id: External identifier of the company.
        name: Name of the company.
        component: Component of the service. One of ``amocrm``, ``bitrix``, ``dataapi``; others may come.
        phones: Phone numbers of the CRM company.
        emails: Email addresses of the company.
        contact_ext_ids: Identifiers of the contacts in the user's own system.
        contact_ids: Identifiers of the contacts.
        description: Description of the CRM company.
        is_removed: Whether the company has been removed.
    """

    ext_id: str | None = None
    name: str | None = None
    component: str | None = None
    phones: list[str] | None = None
    emails: list[str] | None = None
    contact_ext_ids: list[str] | None = None
    contact_ids: list[int] | None = None
    description: str | None = None
    is_removed: bool | None = None


class CrmSourceFilterOperator(Model):
    """What stands in `operators` of a CRM source filter.

    Attributes:
        id: Identifier (mnemonic) of the filter operator.
        name: Name of the filter operator.
        is_default: Whether this is the default filter operator.
    """

    id: str | None = None
    name: str | None = None
    is_default: bool | None = None


class CrmSourceFilter(Model):
    """A CRM source filter, as `get.crm_source_filters` gives it.

    Attributes:
        id: Identifier (mnemonic) of the filter condition.
        name: Name of the filter condition.
        format: Value format of the filter condition.
        values: Possible values of the condition, or the ten most frequent ones of the last 7 days.
        operators: Filter operators available for the condition.
        description: Description of the condition.
    """

    id: str | None = None
    name: str | None = None
    format: str | None = None
    values: list[Any] | None = None
    operators: list[CrmSourceFilterOperator] | None = None
    description: str | None = None


class CrmSource(Model):
    """A CRM source, as `get.crm_sources` gives it.

    Attributes:
        id: Identifier of the CRM source.
        name: Name of the CRM source.
        description: Description of the CRM source.
        state: Status of the CRM source. One of ``active``, ``off``; others may come.
        creation_date: When the CRM source was created.
        filter: Filter conditions of the source.
        priority: Sort position of the source among all sources.
        source_id: Identifier of the custom source, as listed by `get.sources`.
        source_name: Name of the matched source.
        entity: Entity the CRM source works with, derived from its filters: deal or lead. One of ``deal``, ``lead``;
            others may come.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    state: str | None = None
    creation_date: dt.datetime | None = None
    filter: dict[str, Any] | None = None
    priority: int | None = None
    source_id: int | None = None
    source_name: str | None = None
    entity: str | None = None


class CrmSourceSettings(Model):
    """CRM source settings, as `getobj.crm_source` gives it.

    Attributes:
        id: Identifier of the CRM source.
        name: Name of the CRM source.
        description: Description of the CRM source.
        state: Status of the CRM source. One of ``active``, ``off``; others may come.
        entity: Entity the CRM source works with, derived from its filters: deal or lead. One of ``deal``, ``lead``;
            others may come.
        filter: Filter conditions of the custom source.
        priority: Sort position of the source among all sources.
        source_id: Identifier of the custom source, as listed by `get.sources`.
        source_name: Name of the custom source.
        creation_date: When the CRM source was created.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    state: str | None = None
    entity: str | None = None
    filter: dict[str, Any] | None = None
    priority: int | None = None
    source_id: int | None = None
    source_name: str | None = None
    creation_date: dt.datetime | None = None
