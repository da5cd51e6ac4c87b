"""What the methods of `leads` give.

Made from spec/data_api/leads.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["LeadFunnelStage", "LeadUserField"]


class LeadFunnelStage(Model):
    """A lead funnel stage, as `get.lead_funnel_stages` gives it.

    Attributes:
        id: Internal identifier of the lead stage.
        component: Component of the service.
        ext_id: External identifier of the lead stage.
        name: Name of the lead funnel stage.
        type: Type of the lead funnel stage.
        order: Position of the stage in the funnel.
        sort: Sort order of the lead funnel stages.
    """

    id: int | None = None
    component: str | None = None
    ext_id: str | None = None
    name: str | None = None
    type: str | None = None
    order: int | None = None
    sort: int | None = None


class LeadUserField(Model):
    """A lead user field, as `get.lead_user_fields` gives it.

    Attributes:
        ext_id: External identifier of the lead's custom field.
        name: Name of the user-defined lead field.
        data_type: Type of the values. One of ``numeric``, ``string``; others may come.
    """

    ext_id: str | None = None
    name: str | None = None
    data_type: str | None = None
