"""What the methods of `sources` give.

Made from spec/data_api/sources.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from comagic_sdk.models.base import Model

__all__ = [
    "AdEngine",
    "Source",
    "SourceChannel",
    "SourceCost",
    "SourceFilter",
    "SourceFilterOperator",
    "SourceGroup",
    "SourceParameter",
    "SourceSettings",
    "SourceSettingsStaticParameter",
    "SourceStaticParameter",
]


class SourceChannel(Model):
    """A source channel, as `get.sources_channels` gives it.

    Attributes:
        id: Identifier of the source channel.
        name: Name of the source channel.
        mnemonic: Mnemonic of the source channel.
        is_custom: Whether the channel was created by a user of the customer.
        state: Status of the source channel. One of ``active``, ``off``, ``removed``; others may come.
        default_source_id: Identifier of the source given to calls that have no other.
    """

    id: int | None = None
    name: str | None = None
    mnemonic: str | None = None
    is_custom: bool | None = None
    state: str | None = None
    default_source_id: int | None = None


class SourceGroup(Model):
    """A source group, as `get.sources_groups` gives it.

    Attributes:
        id: Identifier of the source group.
        name: Name of the source group.
        channel_id: Identifier of the channel.
        channel_name: Name of the channel.
        channel_mnemonic: Symbolic name of the channel.
        is_custom: Whether the group was created by a user of the customer.
        state: Status of the source channel. One of ``active``, ``off``, ``removed``; others may come.
    """

    id: int | None = None
    name: str | None = None
    channel_id: int | None = None
    channel_name: str | None = None
    channel_mnemonic: str | None = None
    is_custom: bool | None = None
    state: str | None = None


class AdEngine(Model):
    """An ad engine, as `get.ad_engines` gives it.

    Attributes:
        id: Identifier of the advertising system.
        name: Name of the advertising system.
    """

    id: str | None = None
    name: str | None = None


class SourceCost(Model):
    """A source cost, as `get.source_costs` gives it.

    Attributes:
        source_id: Identifier of the source, as listed by `get.sources`.
        site_id: Identifier of the site.
        cost: Cost in the account's currency.
        source_name: Name of the source.
        site_domain_name: Address of the site, without the protocol.
        child_customer_id: Identifier of the agency's customer.
    """

    source_id: int | None = None
    site_id: int | None = None
    cost: Decimal | None = None
    source_name: str | None = None
    site_domain_name: str | None = None
    child_customer_id: int | None = None


class SourceFilterOperator(Model):
    """What stands in `operators` of a source filter.

    Attributes:
        id: Identifier (mnemonic) of the filter operator.
        name: Name of the filter operator.
        is_default: Whether this is the default filter operator.
    """

    id: str | None = None
    name: str | None = None
    is_default: bool | None = None


class SourceFilter(Model):
    """A source filter, as `get.source_filters` gives it.

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
    values: list[str] | None = None
    operators: list[SourceFilterOperator] | None = None
    description: str | None = None


class SourceParameter(Model):
    """A source parameter, as `get.source_parameters` gives it.

    Attributes:
        id: Identifier of the UTM tag assigned to calls.
        name: Name of the UTM tag set on calls.
    """

    id: str | None = None
    name: str | None = None


class SourceStaticParameter(Model):
    """What stands in `static_parameters` of a source.

    Attributes:
        parameter: Type of the label.
        value: Value of the static label of the source.
    """

    parameter: str | None = None
    value: str | None = None


class Source(Model):
    """A source, as `get.sources` gives it.

    Attributes:
        id: Identifier of the source.
        name: Name of the source.
        description: Description of the source.
        filter: Filter conditions of the source.
        group_id: Identifier of the source group.
        priority: Sort position of the source among all sources.
        is_custom: Whether the source was created by a user of the customer.
        channel_id: Identifier of the channel.
        group_name: Name of the source group.
        channel_name: Name of the channel.
        channel_mnemonic: Symbolic name of the channel.
        state: Status of the source channel. One of ``active``, ``off``, ``removed``; others may come.
        icon_mnemonic: Mnemonic of the source's icon.
        static_parameters: Static tags set on communications from this source.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    filter: dict[str, Any] | None = None
    group_id: int | None = None
    priority: int | None = None
    is_custom: bool | None = None
    channel_id: int | None = None
    group_name: str | None = None
    channel_name: str | None = None
    channel_mnemonic: str | None = None
    state: str | None = None
    icon_mnemonic: str | None = None
    static_parameters: list[SourceStaticParameter] | None = None


class SourceSettingsStaticParameter(Model):
    """What stands in `static_parameters` of source settings.

    Attributes:
        parameter: Name of the eq label.
        value: Value of the static label of the source.
    """

    parameter: str | None = None
    value: str | None = None


class SourceSettings(Model):
    """Source settings, as `getobj.source` gives it.

    Attributes:
        id: Identifier of the source.
        name: Name of the source.
        description: Description of the source.
        group_id: Identifier of the source group.
        group_name: Name of the source group.
        channel_id: Identifier of the channel.
        channel_name: Name of the channel.
        channel_mnemonic: Symbolic name of the channel.
        creation_date: When the source was created.
        state: Status of the source channel. One of ``active``, ``off``, ``removed``; others may come.
        priority: Sort position of the source among all sources.
        is_custom: Whether the source is user-defined.
        filter: Filter conditions of the custom source.
        static_parameters: Static tags set on communications from this source.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    group_id: int | None = None
    group_name: str | None = None
    channel_id: int | None = None
    channel_name: str | None = None
    channel_mnemonic: str | None = None
    creation_date: dt.datetime | None = None
    state: str | None = None
    priority: int | None = None
    is_custom: bool | None = None
    filter: dict[str, Any] | None = None
    static_parameters: list[SourceSettingsStaticParameter] | None = None
