"""What can be asked of `avito`.

Made from spec/data_api/avito.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from typing import Literal

from comagic_sdk.data_api.models.avito import ExternalReportTask
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, When

__all__ = ["CreateReportForExtIntegrationTask", "GetReportForExtIntegrationTask"]


class CreateReportForExtIntegrationTask(RpcOperation[Outcome]):
    """The call `create.report_for_ext_integration_task`."""

    wire_name = "create.report_for_ext_integration_task"
    reply = AnyOutcome

    report_type: Literal["avito"]
    date_from: When
    date_till: When
    user_id: int = ABSENT


class GetReportForExtIntegrationTask(RpcOperation[ExternalReportTask]):
    """The call `get.report_for_ext_integration_task`."""

    wire_name = "get.report_for_ext_integration_task"
    reads_only = True
    reply = ExternalReportTask

    report_type: Literal["avito"]
    task_id: int = ABSENT
