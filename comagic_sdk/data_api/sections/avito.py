"""Reports ordered as files for outside systems.

Made from spec/data_api/avito.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from typing import Literal

from comagic_sdk.data_api.models.avito import ExternalReportTask
from comagic_sdk.data_api.operations.avito import CreateReportForExtIntegrationTask, GetReportForExtIntegrationTask
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.section import Section
from comagic_sdk.dates import DateLike
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Avito"]


class Avito(Section):
    """Reports ordered as files for outside systems."""

    def create_report_for_ext_integration_task(
        self,
        *,
        report_type: Literal["avito"],
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Order a report as a file for an outside system.

        Args:
            report_type: Type of the report for the external system.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/avito/create_report_for_ext_integration_task/
        """
        return self._send(
            CreateReportForExtIntegrationTask,
            report_type=report_type,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
        )

    def get_report_for_ext_integration_task(
        self, *, report_type: Literal["avito"], task_id: int | NotGiven = NOT_GIVEN
    ) -> ExternalReportTask:
        """Look at an order of a report for an outside system.

        Args:
            report_type: Type of the report for the external system.
            task_id: Identifier of the task whose report is requested.

        Returns:
            The external report task.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/avito/get_report_for_ext_integration_task/
        """
        return self._send(GetReportForExtIntegrationTask, report_type=report_type, task_id=task_id)
