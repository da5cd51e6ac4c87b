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
        ext_id: Ext id.
        name: Name of the user-defined deal field.
        data_type: Data type. One of ``numeric``, ``string``; others may come.
    """

    ext_id: str | None = None
    name: str | None = None
    data_type: str | None = None


class DealHistory(Model):
    """A deal history, as `get.deals_history` gives it.

    Attributes:
        ext_id: Ext id.
        name: Name of the deal.
        created_date_time: Created date time.
        closed_date_time: Closed date time.
        modified_stage_date_time: Date and time when the deal moved to its current stage.
        contact_ext_ids: Contact ext ids.
        tag_ext_ids: Tag ext ids.
        main_contact_ext_id: External identifier of the main contact of the deal.
        employee_ext_id: Employee ext id.
        revenue: Revenue.
        sales_funnel_ext_id: Sales funnel ext id.
        stage_ext_id: Stage ext id.
        comments: Comments.
        source: Source.
        is_generated: Whether the entry is a skipped deal stage that was generated automatically.
        communication_id: Communication id.
        communication_type: Communication type.
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
        count: Count.
    """

    count: int | None = None
