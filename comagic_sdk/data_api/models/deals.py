"""What the methods of `deals` give.

Made from spec/data_api/deals.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from comagic_sdk.models.base import Model

__all__ = ["DealHistory", "DealUserField", "DealsInProcessing"]


class DealUserField(Model):
    """A deal user field, as `get.deal_user_fields` gives it.

    Attributes:
        ext_id: External identifier of the deal's custom field.
        name: Name of the user-defined deal field.
        data_type: Type of the values. One of ``numeric``, ``string``; others may come.
    """

    ext_id: str | None = None
    name: str | None = None
    data_type: str | None = None


class DealHistory(Model):
    """A deal history, as `get.deals_history` gives it.

    Attributes:
        ext_id: External identifier of the deal.
        name: Name of the deal.
        created_date_time: When the deal was created.
        closed_date_time: When it was closed.
        modified_stage_date_time: Date and time when the deal moved to its current stage.
        contact_ext_ids: Identifiers of the contacts in the user's own system.
        tag_ext_ids: External identifiers of the tags on the deal.
        main_contact_ext_id: External identifier of the main contact of the deal.
        employee_ext_id: External identifier of the employee responsible for the deal.
        revenue: Revenue of the deal, in the account's currency.
        sales_funnel_ext_id: Identifier of the sales funnel.
        stage_ext_id: Identifier of the sales funnel stage.
        comments: Comments, each as an object.
        source: Source of the deal.
        is_generated: Whether the entry is a skipped deal stage that was generated automatically.
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
    """

    ext_id: str | None = None
    name: str | None = None
    created_date_time: dt.datetime | None = None
    closed_date_time: dt.datetime | None = None
    modified_stage_date_time: dt.datetime | None = None
    contact_ext_ids: list[str] | None = None
    tag_ext_ids: list[str] | None = None
    main_contact_ext_id: str | None = None
    employee_ext_id: str | None = None
    revenue: Decimal | None = None
    sales_funnel_ext_id: str | None = None
    stage_ext_id: str | None = None
    comments: str | None = None
    source: str | None = None
    is_generated: bool | None = None
    communication_id: int | None = None
    communication_type: str | None = None


class DealsInProcessing(Model):
    """A deals in processing, as `get.deals_in_processing` gives it.

    Attributes:
        count: Number of items.
    """

    count: int | None = None
