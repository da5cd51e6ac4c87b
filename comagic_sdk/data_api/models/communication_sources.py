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
        id: Id.
        name: Name of the filter operator.
        is_default: Whether this is the default filter operator.
    """

    id: str | None = None
    name: str | None = None
    is_default: bool | None = None


class CommunicationSourceFilter(Model):
    """A communication source filter, as `get.communication_source_filters` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        entity: Entity. One of ``chat``, ``call``; others may come.
        format: Format.
        values: Values.
        operators: Operators.
        description: Description.
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
        id: Id.
        name: Name of the offline source.
        description: Description.
        state: State. One of ``active``, ``off``; others may come.
        creation_date: Creation date.
        filter: Filter.
        priority: Priority.
        source_id: Source id.
        source_name: Source name.
        entity: Entity. One of ``chat``, ``call``; others may come.
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
        id: Id.
        name: Name of the offline source.
        description: Description.
        state: State. One of ``active``, ``off``; others may come.
        entity: Entity. One of ``chat``, ``call``; others may come.
        filter: Filter.
        priority: Priority.
        source_id: Source id.
        source_name: Source name.
        creation_date: Creation date.
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
