"""What the methods of `avito` give.

Made from spec/data_api/avito.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["ExternalReportTask"]


class ExternalReportTask(Model):
    """An external report task, as `get.report_for_ext_integration_task` gives it.

    Attributes:
        task_id: Identifier of the task that exports the report to a file.
        state: Current status of the task that prepares the report. One of ``new``, ``in_process``, ``file_ready``,
            ``processed``, ``error``, ``file_expired``; others may come.
        file_name: Name of the file with the exported report.
    """

    task_id: int | None = None
    state: str | None = None
    file_name: str | None = None
