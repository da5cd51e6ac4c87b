"""What the methods of `communication_sources` give.

Made from spec/data_api/communication_sources.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from comagic_sdk.models.base import Model

__all__ = [
    "CommunicationSource",
    "CommunicationSourceFilter",
    "CommunicationSourceFilterOperator",
    "CommunicationSourceSettings",
]


class CommunicationSourceFilterOperator(Model):
    """What stands in `operators` of a communication source filter.

    Attributes:
        id: Identifier (mnemonic) of the filter operator.
        name: Name of the filter operator.
        is_default: Whether this is the default filter operator.
    """

    id: str | None = None
    name: str | None = None
    is_default: bool | None = None


class CommunicationSourceFilter(Model):
    """A communication source filter, as `get.communication_source_filters` gives it.

    Attributes:
        id: Identifier (mnemonic) of the filter condition.
        name: Name of the filter condition.
        entity: Entity the communication filter applies to: chat or call. One of ``chat``, ``call``; others may come.
        format: Value format of the filter condition.
        values: Possible values of the condition, or the ten most frequent ones of the last 7 days.
        operators: Filter operators available for the condition.
        description: Description of the condition.
    """

    id: str | None = None
    name: str | None = None
    entity: str | None = None
    format: str | None = None
    values: list[Any] | None = None
    operators: list[CommunicationSourceFilterOperator] | None = None
    description: str | None = None


class CommunicationSource(Model):
    """A communication source, as `get.communication_sources` gives it.

    Attributes:
        id: Identifier of the communication source.
        name: Name of the offline source.
        description: Description of the communication source.
        state: Status of the offline source. One of ``active``, ``off``; others may come.
        creation_date: When the communication source was created.
        filter: Filter conditions of the source.
        priority: Sort position of the source among all sources.
        source_id: Identifier of the custom source, as listed by `get.sources`.
        source_name: Name of the matched source.
        entity: Entity the communication source works with: chat or call. One of ``chat``, ``call``; others may come.
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


class CommunicationSourceSettings(Model):
    """Communication source settings, as `getobj.communication_source` gives it.

    Attributes:
        id: Identifier of the offline source.
        name: Name of the offline source.
        description: Description of the communication source.
        state: Status of the offline source. One of ``active``, ``off``; others may come.
        entity: Entity the communication source works with: chat or call. One of ``chat``, ``call``; others may come.
        filter: Filter conditions of the communication source.
        priority: Sort position of the source among all sources.
        source_id: Identifier of the custom source, as listed by `get.sources`.
        source_name: Name of the custom source.
        creation_date: When the communication source was created.
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
