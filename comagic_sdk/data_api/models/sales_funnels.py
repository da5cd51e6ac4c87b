"""What the methods of `sales_funnels` give.

Made from spec/data_api/sales_funnels.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["SalesFunnel", "SalesFunnelStage"]


class SalesFunnelStage(Model):
    """What stands in `stages` of a sales funnel.

    Attributes:
        stage_ext_id: External identifier of the stage.
        stage_name: Name of the stage.
        stage_status: Status of the stage: in process, success or failed. One of ``in_process``, ``success``,
            ``failed``; others may come.
        stage_order: Position of the stage in the sales funnel.
    """

    stage_ext_id: str | None = None
    stage_name: str | None = None
    stage_status: str | None = None
    stage_order: int | None = None


class SalesFunnel(Model):
    """A sales funnel, as `get.sales_funnel` gives it.

    Attributes:
        ext_id: External identifier of the sales funnel.
        name: Name of the sales funnel.
        stages: Stages of the sales funnel.
    """

    ext_id: str | None = None
    name: str | None = None
    stages: list[SalesFunnelStage] | None = None
