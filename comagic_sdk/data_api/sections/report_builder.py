"""The report builder: flat and aggregated reports, columns, dimensions, filters.

Made from spec/data_api/report_builder.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from comagic_sdk.data_api.models.report_builder import (
    ApiRequest,
    BenchmarkingTable,
    CallDetails,
    CallRecognition,
    CallRow,
    ChatRow,
    ColumnsTree,
    ColumnTransferReport,
    CommunicationRow,
    CustomDimension,
    CustomDimensionTemplate,
    CustomFilter,
    CustomFormulaColumn,
    CustomMetricColumn,
    DealRow,
    DimensionsTree,
    GoalsTree,
    LeadRow,
    LinechartNoteGroup,
    MegafonCall,
    Metric,
    MetricFilter,
    Notification,
    PersonDetails,
    PhonePrefix,
    Report,
    ReportCalendar,
    ReportChange,
    ReportEntity,
    ReportFilter,
    ReportGeneratorTask,
    ReportGroup,
    ReportLinechart,
    ReportLinechartTotal,
    ReportRapidFilter,
    ReportState,
    ReportTable,
    ReportTotal,
    ReportTransfer,
    ReportType,
    SharedReportSettings,
    SmsMessage,
    TagChange,
    Visit,
)
from comagic_sdk.data_api.operations.report_builder import (
    ApiRequestsField,
    ApiRequestsSort,
    AvailablePhonePrefixesField,
    AvailablePhonePrefixesSort,
    CallDetailsField,
    CallDetailsSort,
    CallsField,
    CallsSort,
    ChatsField,
    ChatsSort,
    ColumnTransferReportsListField,
    ColumnTransferReportsListSort,
    CommunicationsField,
    CommunicationsSort,
    CreateCallSessionRecognitionTask,
    CreateCommunicationComment,
    CreateCustomDimension,
    CreateCustomDimensionGroupParam,
    CreateCustomFilter,
    CreateCustomFormulaColumn,
    CreateCustomFormulaColumnFormulaParam,
    CreateCustomMetricColumn,
    CreateCustomMetricColumnMetricParam,
    CreateLinechartNote,
    CreateReport,
    CreateReportGeneratorTask,
    CreateReportGeneratorTaskSortParam,
    CreateSharedReportSettings,
    CustomFiltersField,
    CustomFiltersSort,
    DealsField,
    DealsSort,
    DeleteCustomColumn,
    DeleteCustomDimension,
    DeleteCustomFilter,
    DeleteLinechartNote,
    DeleteReport,
    GetApiRequests,
    GetAvailablePhonePrefixes,
    GetCallDetails,
    GetCalls,
    GetChats,
    GetColumnTransferReportsList,
    GetCommunications,
    GetCustomDimensionTemplates,
    GetCustomFilters,
    GetDeals,
    GetLeads,
    GetLinechartNoteGroups,
    GetMetricFilters,
    GetMetrics,
    GetMgfCalls,
    GetNotifications,
    GetobjBenchmarkingTable,
    GetobjBenchmarkingTableSortParam,
    GetobjCallSessionRecognitionInfo,
    GetobjColumnsTree,
    GetobjCustomDimension,
    GetobjCustomFormulaColumn,
    GetobjCustomMetricColumn,
    GetobjDimensionsTree,
    GetobjGoalsTree,
    GetobjReportGlobalCalendar,
    GetobjReportLinechart,
    GetobjReportLinechartSortParam,
    GetobjReportLinechartTotal,
    GetobjReportState,
    GetobjReportTable,
    GetobjReportTableSortParam,
    GetobjReportTotal,
    GetobjReportTransfer,
    GetPersonDetails,
    GetReportEntities,
    GetReportFilters,
    GetReportGeneratorTasks,
    GetReportGroups,
    GetReportHistory,
    GetReportRapidFilters,
    GetReportsList,
    GetReportTypes,
    GetSms,
    GetTagsHistory,
    GetVisits,
    LeadsField,
    LeadsSort,
    MgfCallsField,
    MgfCallsSort,
    NotificationsField,
    NotificationsSort,
    PersonDetailsField,
    PersonDetailsSort,
    ReportEntitiesField,
    ReportEntitiesSort,
    ReportGeneratorTasksSort,
    ReportGroupsField,
    ReportGroupsSort,
    ReportsListField,
    ReportsListSort,
    ReportTypesField,
    ReportTypesSort,
    SetReportState,
    SetReportStateStateParam,
    SmsField,
    SmsSort,
    TagsHistoryField,
    TagsHistorySort,
    UpdateCustomDimension,
    UpdateCustomDimensionGroupParam,
    UpdateCustomFormulaColumn,
    UpdateCustomFormulaColumnFormulaParam,
    UpdateCustomMetricColumn,
    UpdateCustomMetricColumnMetricParam,
    UpdateReport,
    UpdateReportGlobalCalendar,
    UpdateReportGlobalCalendarParamsParam,
    VisitsField,
    VisitsSort,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.dates import DateLike
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["ReportBuilder"]


class ReportBuilder(Section):
    """The report builder: flat and aggregated reports, columns, dimensions, filters."""

    def getobj_report_global_calendar(
        self, *, id: int | NotGiven = NOT_GIVEN, user_id: int | NotGiven = NOT_GIVEN
    ) -> ReportCalendar:
        """Look at the calendar that all reports of the user share.

        Args:
            id: Identifier of the global calendar.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The report calendar.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/Calendar/getobj_report_global_calendar/
        """
        return self._send(GetobjReportGlobalCalendar, id=id, user_id=user_id)

    def update_report_global_calendar(
        self, *, id: int, params: UpdateReportGlobalCalendarParamsParam | NotGiven | None = NOT_GIVEN
    ) -> Outcome:
        """Change the calendar that all reports of the user share.

        Args:
            id: Identifier of the global calendar, as listed by `get.report_global_calendars`.
            params: Parameters of the global report calendar. None clears it.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/Calendar/update_report_global_calendar/
        """
        return self._send(UpdateReportGlobalCalendar, id=id, params=params)

    def getobj_goals_tree(self, *, user_id: int | NotGiven = NOT_GIVEN) -> GoalsTree:
        """Show all goals in their groups.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The goals tree.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/aggregated/getobj_goals_tree/
        """
        return self._send(GetobjGoalsTree, user_id=user_id)

    def getobj_report_table(
        self,
        *,
        limit: int,
        offset: int,
        report_type: Literal["call_summary_uis", "summary_analytics"],
        date_from: DateLike,
        date_till: DateLike,
        dimensions: Sequence[str],
        columns: Sequence[str],
        parent_dimensions_value_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        columns_filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sequence[GetobjReportTableSortParam] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> ReportTable:
        """Compute a report as a table.

        Args:
            limit: Maximum number of records to return, 50 by default. The server takes ``50`` unless given. Bounds:
                max 200.
            offset: Number of records to skip before the first one returned, 0 by default. The server takes ``0``
                unless given.
            report_type: Type of the user's report; only `call_summary_uis` and `summary_analytics` are supported.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            dimensions: Dimensions.
            columns: Columns that the report shows.
            parent_dimensions_value_ids: Path of dimension row identifiers to expand in the report; without it the
                first level is returned.
            filter: Filter conditions the returned records must meet.
            columns_filter: Conditions on the values of columns.
            sort: Sort order of the returned items.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The report table.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/aggregated/getobj_report_table/
        """
        return self._send(
            GetobjReportTable,
            limit=limit,
            offset=offset,
            report_type=report_type,
            date_from=date_from,
            date_till=date_till,
            dimensions=dimensions,
            columns=columns,
            parent_dimensions_value_ids=parent_dimensions_value_ids,
            filter=filter,
            columns_filter=columns_filter,
            sort=sort,
            user_id=user_id,
        )

    def getobj_report_total(
        self,
        *,
        report_type: str,
        date_from: DateLike,
        date_till: DateLike,
        columns: Sequence[str],
        filter: Filter | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> ReportTotal:
        """Compute the totals of a report.

        Args:
            report_type: Type of the user's report; only `call_summary_uis` is supported.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            columns: Columns that the report shows.
            filter: Filter conditions the returned records must meet.
            limit: Maximum number of records to return.
            offset: Number of records to skip before the first one returned.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The report total.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/aggregated/getobj_report_total/
        """
        return self._send(
            GetobjReportTotal,
            report_type=report_type,
            date_from=date_from,
            date_till=date_till,
            columns=columns,
            filter=filter,
            limit=limit,
            offset=offset,
            user_id=user_id,
        )

    def getobj_benchmarking_table(
        self,
        *,
        limit: int,
        offset: int,
        report_type: str,
        date_from: DateLike,
        date_till: DateLike,
        dimensions: Sequence[str],
        custom_dimension_groups: Sequence[Any],
        columns: Sequence[str],
        perspective_window: int | NotGiven = NOT_GIVEN,
        parent_dimensions_value_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sequence[GetobjBenchmarkingTableSortParam] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> BenchmarkingTable:
        """Compute a report that compares with other groups, as a table.

        Args:
            limit: Maximum number of records to return, 50 by default. The server takes ``50`` unless given. Bounds:
                max 200.
            offset: Number of records to skip before the first one returned, 0 by default. The server takes ``0``
                unless given.
            report_type: Type of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            dimensions: Dimensions.
            custom_dimension_groups: Groups of a dimension of the user's own.
            columns: Columns that the report shows.
            perspective_window: Number of days after a session for attributing a communication to it; required for
                `ad_analytics` reports. Bounds: min 1, max 180.
            parent_dimensions_value_ids: Path of dimension row identifiers to expand in the report; without it the
                first level is returned.
            filter: Filter conditions the returned records must meet.
            sort: Sort order of the returned items.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The benchmarking table.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/benchmarking/getobj_benchmarking_table/
        """
        return self._send(
            GetobjBenchmarkingTable,
            limit=limit,
            offset=offset,
            report_type=report_type,
            date_from=date_from,
            date_till=date_till,
            dimensions=dimensions,
            custom_dimension_groups=custom_dimension_groups,
            columns=columns,
            perspective_window=perspective_window,
            parent_dimensions_value_ids=parent_dimensions_value_ids,
            filter=filter,
            sort=sort,
            user_id=user_id,
        )

    def create_custom_formula_column(
        self,
        *,
        report_type: Literal["ad_analytics", "deals_analytics", "chats"],
        name: str,
        data_type: Literal["integer", "float", "currency", "percentage", "time"],
        formula: Sequence[CreateCustomFormulaColumnFormulaParam],
        description: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a column of your own that a formula computes.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            name: Name of the report column.
            data_type: Type of the values.
            formula: Formula that calculates the column, as an ordered list of its elements.
            description: Description of the column.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/column/create_custom_formula_column/
        """
        return self._send(
            CreateCustomFormulaColumn,
            report_type=report_type,
            name=name,
            data_type=data_type,
            formula=formula,
            description=description,
            user_id=user_id,
        )

    def create_custom_metric_column(
        self,
        *,
        report_type: Literal["ad_analytics", "deals_analytics", "chats"],
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        metric: CreateCustomMetricColumnMetricParam | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a column of your own that narrows a metric.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            name: Name of the report column.
            description: Description of the column.
            metric: Metric used in the column.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/column/create_custom_metric_column/
        """
        return self._send(
            CreateCustomMetricColumn,
            report_type=report_type,
            name=name,
            description=description,
            metric=metric,
            user_id=user_id,
        )

    def delete_custom_column(self, *, id: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a column of your own.

        Args:
            id: Identifier of the custom column, as listed by `getobj.columns_tree`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/column/delete_custom_column/
        """
        return self._send(DeleteCustomColumn, id=id, user_id=user_id)

    def get_metrics(self, *, report_type: str, user_id: int | NotGiven = NOT_GIVEN) -> Rows[Metric]:
        """List the metrics that columns can be made of.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/column/get_metrics/
        """
        return self._rows(GetMetrics, report_type=report_type, user_id=user_id)

    def getobj_columns_tree(self, *, report_type: str, user_id: int | NotGiven = NOT_GIVEN) -> ColumnsTree:
        """Show the columns of a type of report in their groups.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The columns tree.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/column/getobj_columns_tree/
        """
        return self._send(GetobjColumnsTree, report_type=report_type, user_id=user_id)

    def getobj_custom_formula_column(self, *, id: str, user_id: int | NotGiven = NOT_GIVEN) -> CustomFormulaColumn:
        """Look at a column of your own that a formula computes.

        Args:
            id: Identifier of the custom column, as listed by `getobj.columns_tree`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The custom formula column.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/column/getobj_custom_formula_column/
        """
        return self._send(GetobjCustomFormulaColumn, id=id, user_id=user_id)

    def getobj_custom_metric_column(self, *, id: str, user_id: int | NotGiven = NOT_GIVEN) -> CustomMetricColumn:
        """Look at a column of your own that narrows a metric.

        Args:
            id: Identifier of the custom column, as listed by `getobj.columns_tree`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The custom metric column.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/column/getobj_custom_metric_column/
        """
        return self._send(GetobjCustomMetricColumn, id=id, user_id=user_id)

    def update_custom_formula_column(
        self,
        *,
        id: str,
        name: str,
        data_type: Literal["integer", "float", "currency", "percentage", "time"],
        formula: Sequence[UpdateCustomFormulaColumnFormulaParam],
        description: str | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a column of your own that a formula computes.

        Args:
            id: Identifier of the custom column, as listed by `getobj.columns_tree`.
            name: Name of the report column.
            data_type: Type of the values.
            formula: Formula that calculates the column, as an ordered list of its elements.
            description: Description of the column. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/column/update_custom_formula_column/
        """
        return self._send(
            UpdateCustomFormulaColumn,
            id=id,
            name=name,
            data_type=data_type,
            formula=formula,
            description=description,
            user_id=user_id,
        )

    def update_custom_metric_column(
        self,
        *,
        id: str,
        name: str,
        description: str | NotGiven | None = NOT_GIVEN,
        metric: UpdateCustomMetricColumnMetricParam | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a column of your own that narrows a metric.

        Args:
            id: Identifier of the custom column, as listed by `getobj.columns_tree`.
            name: Name of the report column.
            description: Description of the column. None clears it.
            metric: Metric used in the column. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/column/update_custom_metric_column/
        """
        return self._send(
            UpdateCustomMetricColumn, id=id, name=name, description=description, metric=metric, user_id=user_id
        )

    def create_report(
        self,
        *,
        name: str,
        type: Literal["ad_analytics", "deals_analytics", "chats"],
        group_id: int,
        description: str | NotGiven = NOT_GIVEN,
        report_clone_id: int | NotGiven = NOT_GIVEN,
        shared_report_settings_hash: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a report of your own.

        Args:
            name: Name of the report.
            type: Type of the user's report.
            group_id: Identifier of the report group.
            description: Description of the report.
            report_clone_id: Identifier of the report whose settings are copied, as seen with `getobj.report_state`.
            shared_report_settings_hash: Hash of the report whose settings are copied, obtained from
                `create.shared_report_settings`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/common/create_report/
        """
        return self._send(
            CreateReport,
            name=name,
            type=type,
            group_id=group_id,
            description=description,
            report_clone_id=report_clone_id,
            shared_report_settings_hash=shared_report_settings_hash,
            user_id=user_id,
        )

    def delete_report(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a report of your own.

        Args:
            id: Identifier of the user's report, as listed by `get.reports_list`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/common/delete_report/
        """
        return self._send(DeleteReport, id=id, user_id=user_id)

    def get_report_groups(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ReportGroupsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ReportGroupsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ReportGroup]:
        """List the groups of reports.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, sort, parent_id.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/common/get_report_groups/
        """
        return self._rows(
            GetReportGroups, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_report_history(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Rows[ReportChange]:
        """List how a report's state has changed.

        Args:
            id: Identifier of the user's report.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/common/get_report_history/
        """
        return self._rows(GetReportHistory, id=id, user_id=user_id)

    def get_report_types(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ReportTypesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ReportTypesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ReportType]:
        """List the types of reports.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, configuration.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/common/get_report_types/
        """
        return self._rows(
            GetReportTypes, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_reports_list(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ReportsListSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ReportsListField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[Report]:
        """List the reports of the user.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, type, name, description, group_id, is_mobile, is_editable, is_favorite,
                date_time_added_to_favorite.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/common/get_reports_list/
        """
        return self._rows(
            GetReportsList, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def getobj_report_state(self, *, report_id: int, user_id: int | NotGiven = NOT_GIVEN) -> ReportState:
        """Look at the state of a report: its columns, filters and period.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The report state.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/common/getobj_report_state/
        """
        return self._send(GetobjReportState, report_id=report_id, user_id=user_id)

    def set_report_state(
        self, *, report_id: int, state: SetReportStateStateParam, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Change the state of a report: its columns, filters and period.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            state: Parameters that make up the report state.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/common/set_report_state/
        """
        return self._send(SetReportState, report_id=report_id, state=state, user_id=user_id)

    def update_report(
        self,
        *,
        id: int,
        name: str | NotGiven | None = NOT_GIVEN,
        description: str | NotGiven | None = NOT_GIVEN,
        is_favorite: bool | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Rename a report of your own.

        Args:
            id: Identifier of the user's report, as listed by `get.reports_list`.
            name: Name of the report. None clears it.
            description: Description of the report. None clears it.
            is_favorite: Whether the report is marked as a favorite. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/common/update_report/
        """
        return self._send(
            UpdateReport, id=id, name=name, description=description, is_favorite=is_favorite, user_id=user_id
        )

    def create_custom_dimension(
        self,
        *,
        report_type: Literal["ad_analytics", "deals_analytics", "communications", "deals"],
        name: str,
        is_entity_separated: bool,
        groups: Sequence[CreateCustomDimensionGroupParam],
        description: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Add a dimension of your own.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            name: Name of the dimension.
            is_entity_separated: Whether the extended setup mode of the user-defined nesting is on.
            groups: Condition groups used in the custom dimension.
            description: Description of the dimension.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/dimension/create_custom_dimension/
        """
        return self._send(
            CreateCustomDimension,
            report_type=report_type,
            name=name,
            is_entity_separated=is_entity_separated,
            groups=groups,
            description=description,
            user_id=user_id,
        )

    def delete_custom_dimension(self, *, id: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a dimension of your own.

        Args:
            id: Identifier of the custom dimension, as listed by `getobj.dimensions_tree`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/dimension/delete_custom_dimension/
        """
        return self._send(DeleteCustomDimension, id=id, user_id=user_id)

    def get_custom_dimension_templates(
        self, *, report_type: str, user_id: int | NotGiven = NOT_GIVEN
    ) -> Rows[CustomDimensionTemplate]:
        """List the templates that a dimension of your own can begin from.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/dimension/get_custom_dimension_templates/
        """
        return self._rows(GetCustomDimensionTemplates, report_type=report_type, user_id=user_id)

    def get_report_entities(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ReportEntitiesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ReportEntitiesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ReportEntity]:
        """List the kinds of data that a dimension of your own can use.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/dimension/get_report_entities/
        """
        return self._rows(
            GetReportEntities, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def getobj_custom_dimension(self, *, id: str, user_id: int | NotGiven = NOT_GIVEN) -> CustomDimension:
        """Look at a dimension of your own.

        Args:
            id: Identifier of the custom dimension, as listed by `getobj.dimensions_tree`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The custom dimension.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/dimension/getobj_custom_dimension/
        """
        return self._send(GetobjCustomDimension, id=id, user_id=user_id)

    def getobj_dimensions_tree(self, *, report_type: str, user_id: int | NotGiven = NOT_GIVEN) -> DimensionsTree:
        """Show the dimensions of a type of report in their groups.

        Args:
            report_type: Type of the user's report; only `call_summary_uis` is supported.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The dimensions tree.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/dimension/getobj_dimensions_tree/
        """
        return self._send(GetobjDimensionsTree, report_type=report_type, user_id=user_id)

    def update_custom_dimension(
        self,
        *,
        id: str,
        name: str,
        is_entity_separated: bool,
        groups: Sequence[UpdateCustomDimensionGroupParam],
        description: str | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a dimension of your own.

        Args:
            id: Identifier of the custom dimension, as listed by `getobj.dimensions_tree`.
            name: Name of the dimension.
            is_entity_separated: Whether the extended setup mode of the user-defined nesting is on.
            groups: Condition groups used in the custom dimension.
            description: Description of the dimension. None clears it.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/dimension/update_custom_dimension/
        """
        return self._send(
            UpdateCustomDimension,
            id=id,
            name=name,
            is_entity_separated=is_entity_separated,
            groups=groups,
            description=description,
            user_id=user_id,
        )

    def create_custom_filter(
        self, *, report_type: int, name: str, filter: Filter, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Add a filter of your own.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            name: Name of the custom filter.
            filter: Filter conditions to save in the custom filter.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/filter/create_custom_filter/
        """
        return self._send(CreateCustomFilter, report_type=report_type, name=name, filter=filter, user_id=user_id)

    def delete_custom_filter(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a filter of your own.

        Args:
            id: Identifier of the custom filter, as listed by `get.custom_filters`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/filter/delete_custom_filter/
        """
        return self._send(DeleteCustomFilter, id=id, user_id=user_id)

    def get_custom_filters(
        self,
        *,
        report_type: str,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CustomFiltersSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CustomFiltersField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CustomFilter]:
        """List the filters of your own.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/filter/get_custom_filters/
        """
        return self._rows(
            GetCustomFilters,
            report_type=report_type,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_metric_filters(
        self, *, metric_id: str, report_type: str, user_id: int | NotGiven = NOT_GIVEN
    ) -> Rows[MetricFilter]:
        """List the conditions that can narrow a metric.

        Args:
            metric_id: Mnemonic of the metric, as returned by `get.metrics`.
            report_type: Type of the user's report, as listed by `get.reports_list`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/filter/get_metric_filters/
        """
        return self._rows(GetMetricFilters, metric_id=metric_id, report_type=report_type, user_id=user_id)

    def get_report_filters(self, *, report_type: str, user_id: int | NotGiven = NOT_GIVEN) -> Rows[ReportFilter]:
        """List the conditions that can filter a report.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/filter/get_report_filters/
        """
        return self._rows(GetReportFilters, report_type=report_type, user_id=user_id)

    def get_report_rapid_filters(
        self, *, report_type: str, user_id: int | NotGiven = NOT_GIVEN
    ) -> Rows[ReportRapidFilter]:
        """List the quick conditions that can filter a report.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/filter/get_report_rapid_filters/
        """
        return self._rows(GetReportRapidFilters, report_type=report_type, user_id=user_id)

    def create_call_session_recognition_task(
        self, *, call_session_id: int | NotGiven = NOT_GIVEN, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Order the speech of a call to be recognized.

        Args:
            call_session_id: Identifier of the call, as `get.calls_report` has it in `id`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/create_call_session_recognition_task/
        """
        return self._send(CreateCallSessionRecognitionTask, call_session_id=call_session_id, user_id=user_id)

    def create_communication_comment(
        self,
        *,
        communication_id: int | NotGiven = NOT_GIVEN,
        communication_type: Literal["call", "offline_message", "chat", "email"] | NotGiven = NOT_GIVEN,
        comment: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Put a comment on a communication.

        Args:
            communication_id: Identifier of the communication.
            communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
            comment: Comment on the communication comment.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/create_communication_comment/
        """
        return self._send(
            CreateCommunicationComment,
            communication_id=communication_id,
            communication_type=communication_type,
            comment=comment,
            user_id=user_id,
        )

    def get_api_requests(
        self,
        *,
        report_id: int,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ApiRequestsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ApiRequestsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ApiRequest]:
        """List the requests that were made to the API in a period.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 366 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: token_name, api_request_id, api_request_ip, employee_login, call_session_id,
                api_request_body, api_request_method, api_request_raw_id, api_request_status, api_request_version,
                api_request_is_agent, api_request_component, api_request_error_code, api_request_raw_ext_id,
                api_request_method_weight, api_request_error_mnemonic, api_request_execution_time,
                api_request_start_date_time.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_api_requests/
        """
        return self._rows(
            GetApiRequests,
            report_id=report_id,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_call_details(
        self,
        *,
        report_id: int,
        entity_ids: Sequence[int],
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CallDetailsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CallDetailsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CallDetails]:
        """Show the details of given calls.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            entity_ids: Identifiers of the calls to return.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 366 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: tags, coaches, call_type, employees, prompters, call_events, call_status, call_records,
                call_scenario, call_direction, communication_id, contact_full_name, call_total_duration,
                call_start_date_time, contact_phone_number, virtual_phone_number, call_finish_reason,
                call_scenario_actions, communication_comment, redirection_info.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_call_details/
        """
        return self._rows(
            GetCallDetails,
            report_id=report_id,
            entity_ids=entity_ids,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_calls(
        self,
        *,
        report_id: int,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CallsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CallsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CallRow]:
        """List the calls of a report of the report builder.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 366 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: tags, coaches, call_type, employees, site_name, call_status, call_records, call_scenario,
                call_direction, call_start_date, call_start_time, employee_groups, call_is_internal, call_is_redirect,
                call_is_transfer, call_region_name, communication_id, crm_contact_name, site_domain_name,
                call_country_name, site_domain_naked, call_finish_reason, call_talk_duration, call_total_duration,
                call_start_date_time, contact_phone_number, virtual_phone_number, call_dialing_duration,
                call_scenario_actions, communication_comment, is_coach_handled_call, call_processing_status,
                virtual_number_comment, call_await_talk_duration, communication_comment_author.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_calls/
        """
        return self._rows(
            GetCalls,
            report_id=report_id,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_chats(
        self,
        *,
        report_id: int,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ChatsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ChatsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ChatRow]:
        """List the chats of a report of the report builder.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 366 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: communication_id, site_domain_name, site_domain_naked, site_name, phone_book_contact_id,
                contact_full_name, contact_phone_number, person_id, employees, chat_messages_count, employees_group,
                chat_status, chat_start_date_time, chat_finish_date_time, chat_answer_wait_duration, chat_duration,
                chat_initiator, chat_closed_by, communication_kinds, chat_is_transfer, tags, chat_channel_type,
                chat_channel_name, communication_comment.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_chats/
        """
        return self._rows(
            GetChats,
            report_id=report_id,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_communications(
        self,
        *,
        report_id: int,
        report_type: str,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CommunicationsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CommunicationsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CommunicationRow]:
        """List the communications of a report of the report builder.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            report_type: Type of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 366 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: site_domain_name, site_domain_naked, site_name, communication_type, communication_id,
                communication_date_time, communication_kinds, communication_page_url, is_communication_with_visit,
                communication_number, contact_phone_number, virtual_phone_number, contact_full_name, total_duration,
                tags, employees, campaign_name, channel_new, channel_code, source_new, source_name, channel, source,
                referrer, referrer_domain, search_query, eq_utm_source, eq_utm_medium, eq_utm_term, eq_utm_content,
                eq_utm_campaign, eq_utm_referrer, eq_utm_expid, utm_source, utm_medium, utm_term, utm_content,
                utm_campaign, utm_referrer, utm_expid, openstat_ad, openstat_campaign, openstat_service,
                openstat_source, ef_id, yclid, gclid, cm_id, ymclid, tag_from, visitor_country, visitor_region,
                visitor_city, visitor_provider, visitor_ip_address, visitor_browser_name, visitor_browser_version,
                visitor_os_name, visitor_os_version, visitor_language, visitor_screen, visitor_device,
                visitor_session_id, entrance_page, visitor_type, visitor_id, person_id, ua_client_id, ym_client_id,
                segments, visit_date, visit_hour, visit_weekday, visit_month, visit_year, call_type, call_status,
                call_direction, phone_tracking_type, call_region_name, call_records, offline_message_type,
                offline_message_email, offline_message_text, chat_initiator, chat_status, chat_messages_count,
                goal_type, goal_name, email_message, email_from, email_cc, email_bcc, email_message_html, email_to,
                email_subject, pc, gr, ad, kw, site_analytics.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_communications/
        """
        return self._rows(
            GetCommunications,
            report_id=report_id,
            report_type=report_type,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_deals(
        self,
        *,
        report_id: int,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[DealsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[DealsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[DealRow]:
        """List the deals of a report of the report builder.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 366 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: deal_date_time, deal_current_funnel, deal_current_stage, stage_before_failure,
                deal_finish_date, site_domain_name, site_name, campaign_name, deal_contact, deal_revenue,
                deal_contact_phone_numbers, deal_contact_emails, deal_cycle, deal_name, visitor_id,
                deal_contact_ext_id, deal_comments, deal_ext_id, days_before_start_deal, days_before_finish_deal,
                communication_date_time, communication_type, deal_company, deal_employee, communication_id,
                deal_source, lead_name, lead_contact, lead_employee, lead_source, lead_utm_campaign, lead_utm_content,
                lead_utm_medium, lead_utm_source, lead_utm_term, deal_current_stage_date.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_deals/
        """
        return self._rows(
            GetDeals,
            report_id=report_id,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_leads(
        self,
        *,
        report_id: int,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[LeadsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[LeadsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[LeadRow]:
        """List the leads of a report of the report builder.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 366 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: lead_date_time, lead_current_stage, stage_before_failure, site_domain_name, site_name,
                campaign_name, lead_contact, lead_contact_phone_numbers, lead_contact_emails, lead_name, visitor_id,
                lead_contact_ext_id, lead_ext_id, communication_date_time, communication_type, lead_company,
                lead_employee, communication_id, lead_source, lead_utm_campaign, lead_utm_content, lead_utm_medium,
                lead_utm_source, lead_utm_term, lead_current_stage_date.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_leads/
        """
        return self._rows(
            GetLeads,
            report_id=report_id,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_mgf_calls(
        self,
        *,
        report_id: int,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[MgfCallsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[MgfCallsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[MegafonCall]:
        """List the calls of an operator's telephony in a report of the report builder.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 366 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: coaches, call_type, employees, call_status, call_records, received_call, call_direction,
                call_start_date, call_start_time, employee_rating, call_is_internal, communication_id,
                call_finish_reason, call_talk_duration, call_total_duration, contact_phone_number,
                is_blacklisted_phone, virtual_phone_number, call_finish_date_time, communication_comment,
                is_coach_handled_call, virtual_number_comment, call_await_talk_duration, communication_comment_author,
                first_employee_for_internal_call, second_employee_for_internal_call.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_mgf_calls/
        """
        return self._rows(
            GetMgfCalls,
            report_id=report_id,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_notifications(
        self,
        *,
        report_id: int,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[NotificationsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[NotificationsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[Notification]:
        """List the notifications that were sent in a period.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 366 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: event_type, notification_id, communication_id, notification_name, communication_type,
                notification_delay, notification_status, notification_channel, notification_message,
                notification_send_to, notification_sms_count, notification_error_type, notification_error_message,
                notification_send_date_time, notification_start_date_time.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_notifications/
        """
        return self._rows(
            GetNotifications,
            report_id=report_id,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_person_details(
        self,
        *,
        report_id: int,
        entity_ids: Sequence[int],
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[PersonDetailsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[PersonDetailsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[PersonDetails]:
        """Show the history of given persons.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            entity_ids: Identifiers of the persons to return.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: person_id, deals_count, leads_count, visitor_ids, deal_revenue, visits_count,
                person_events, visitor_names, visitor_emails, visitor_phones, avg_deal_revenue, first_deal_date_time,
                first_lead_date_time, last_visit_date_time, first_visit_date_time, first_communication_date_time,
                communicatons_count.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_person_details/
        """
        return self._rows(
            GetPersonDetails,
            report_id=report_id,
            entity_ids=entity_ids,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_sms(
        self,
        *,
        report_id: int,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[SmsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[SmsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[SmsMessage]:
        """List the text messages of a period.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 366 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: sms_id, sms_date_time, contact_phone_number, virtual_phone_number, sms_message.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_sms/
        """
        return self._rows(
            GetSms,
            report_id=report_id,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_tags_history(
        self,
        *,
        report_id: int,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[TagsHistorySort] | NotGiven = NOT_GIVEN,
        fields: Sequence[TagsHistoryField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[TagChange]:
        """List who put which tag on what in a period.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 366 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: tag_id, tag_name, tag_is_system, tagging_is_auto, communication_id, tagging_date_time,
                communication_type.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_tags_history/
        """
        return self._rows(
            GetTagsHistory,
            report_id=report_id,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_visits(
        self,
        *,
        report_id: int,
        date_from: DateLike,
        date_till: DateLike,
        is_realtime: bool,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[VisitsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[VisitsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[Visit]:
        """List the visits of a report of the report builder, over 31 days at most.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 31 days is asked for in stretches.
            is_realtime: Whether to request the real-time report, covering the last 30 minutes.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: site_domain_name, site_domain_naked, pc, pc_ext_id, campaign_name, channel_new,
                channel_code, source_new, source_name, channel, source, referrer, referrer_domain, search_query,
                utm_source, utm_medium, utm_term, utm_content, utm_campaign, utm_referrer, utm_expid, openstat_ad,
                openstat_campaign, openstat_service, openstat_source, ef_id, yclid, gclid, cm_id, ymclid, tag_from,
                visit_depth, visitor_country, visitor_region, visitor_city, visitor_provider, visitor_ip_address,
                visitor_browser_name, visitor_browser_version, visitor_os_name, visitor_os_version, visitor_language,
                visitor_screen, visitor_device, visitor_session_id, entrance_page, visitor_type, visitor_id, person_id,
                ua_client_id, ym_client_id, segments, visit_date_time, visit_date, visit_hour, visit_weekday,
                visit_month, visit_year, gr, gr_ext_id, ad, ad_ext_ids, kw, kw_ext_id.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/get_visits/
        """
        return self._rows(
            GetVisits,
            report_id=report_id,
            date_from=date_from,
            date_till=date_till,
            is_realtime=is_realtime,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def getobj_call_session_recognition_info(
        self,
        *,
        call_session_id: int,
        search_text: Sequence[str] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> CallRecognition:
        """Show the speech that was recognized in a call.

        Args:
            call_session_id: Identifier of the call, as `get.calls_report` has it in `id`.
            search_text: Phrases to look for in the transcript.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The call recognition.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/flat/getobj_call_session_recognition_info/
        """
        return self._send(
            GetobjCallSessionRecognitionInfo, call_session_id=call_session_id, search_text=search_text, user_id=user_id
        )

    def create_linechart_note(
        self, *, datetime: DateLike, description: str, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Put a note of your own on the charts.

        Args:
            datetime: When it happened.
            description: Description of the note. Bounds: max length 255.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/linechart/create_linechart_note/
        """
        return self._send(CreateLinechartNote, datetime=datetime, description=description, user_id=user_id)

    def delete_linechart_note(self, *, id: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a note of your own from the charts.

        Args:
            id: Identifier of the user's line chart note, as listed by `get.linechart_note_groups`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/linechart/delete_linechart_note/
        """
        return self._send(DeleteLinechartNote, id=id, user_id=user_id)

    def get_linechart_note_groups(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        datetime_dimension: Literal["hour", "day", "week", "month"],
        is_show_weekends_notes: bool,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Rows[LinechartNoteGroup]:
        """List the notes on the charts, grouped by time.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            datetime_dimension: How time is divided.
            is_show_weekends_notes: Whether to return the list of weekends as notes of the line chart.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/linechart/get_linechart_note_groups/
        """
        return self._rows(
            GetLinechartNoteGroups,
            date_from=date_from,
            date_till=date_till,
            datetime_dimension=datetime_dimension,
            is_show_weekends_notes=is_show_weekends_notes,
            user_id=user_id,
        )

    def getobj_report_linechart(
        self,
        *,
        report_type: str,
        date_from: DateLike,
        date_till: DateLike,
        datetime_dimension: Literal["day", "week", "month", "hour"],
        data_dimensions: Sequence[str],
        limit: int,
        sort: Sequence[GetobjReportLinechartSortParam],
        main_column: str,
        dimensions_value_ids: Sequence[str],
        perspective_window: int | NotGiven = NOT_GIVEN,
        additional_column: str | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        data_dimension_value_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> ReportLinechart:
        """Compute a report over time, by a dimension.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            datetime_dimension: How time is divided.
            data_dimensions: Dimensions to draw.
            limit: Maximum number of records to return.
            sort: Sort order of the returned items.
            main_column: Identifier of the main column of the report.
            dimensions_value_ids: Identifiers of the dimension values to plot, taken from `value_id` of the report
                table.
            perspective_window: Number of days after a session for attributing a communication to it; required for
                `ad_analytics` reports. Bounds: min 1, max 180.
            additional_column: Second column to draw.
            filter: Filter conditions the returned records must meet.
            data_dimension_value_ids: Identifiers of the values of the dimension to draw.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The report linechart.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/linechart/getobj_report_linechart/
        """
        return self._send(
            GetobjReportLinechart,
            report_type=report_type,
            date_from=date_from,
            date_till=date_till,
            datetime_dimension=datetime_dimension,
            data_dimensions=data_dimensions,
            limit=limit,
            sort=sort,
            main_column=main_column,
            dimensions_value_ids=dimensions_value_ids,
            perspective_window=perspective_window,
            additional_column=additional_column,
            filter=filter,
            data_dimension_value_ids=data_dimension_value_ids,
            user_id=user_id,
        )

    def getobj_report_linechart_total(
        self,
        *,
        report_type: str,
        date_from: DateLike,
        date_till: DateLike,
        datetime_dimension: Literal["day", "week", "month", "hour"],
        main_column: str,
        perspective_window: int | NotGiven = NOT_GIVEN,
        additional_column: str | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> ReportLinechartTotal:
        """Compute a report over time, in total.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            datetime_dimension: How time is divided.
            main_column: Identifier of the main column of the report.
            perspective_window: Number of days after a session for attributing a communication to it; required for
                `ad_analytics` reports. Bounds: min 1, max 180.
            additional_column: Second column to draw.
            filter: Filter conditions the returned records must meet.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The report linechart total.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/linechart/getobj_report_linechart_total/
        """
        return self._send(
            GetobjReportLinechartTotal,
            report_type=report_type,
            date_from=date_from,
            date_till=date_till,
            datetime_dimension=datetime_dimension,
            main_column=main_column,
            perspective_window=perspective_window,
            additional_column=additional_column,
            filter=filter,
            user_id=user_id,
        )

    def get_available_phone_prefixes(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[AvailablePhonePrefixesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[AvailablePhonePrefixesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[PhonePrefix]:
        """List the regional prefixes that virtual numbers can be had with.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: prefix, prefix_name.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/monitoring/get_available_phone_prefixes/
        """
        return self._rows(
            GetAvailablePhonePrefixes,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def create_report_generator_task(
        self,
        *,
        report_type: str,
        report_name: str,
        date_from: DateLike,
        date_till: DateLike,
        dimensions: Sequence[str],
        columns: Sequence[str],
        report_format: Literal["csv", "xlsx", "google_sheets"] | NotGiven = NOT_GIVEN,
        perspective_window: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        columns_filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sequence[CreateReportGeneratorTaskSortParam] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Order a report as a file.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            report_name: Name of the user's report chosen for export.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            dimensions: Dimensions.
            columns: Columns that the report shows.
            report_format: File format of the exported report.
            perspective_window: Number of days after a session for attributing a communication to it; required for
                `ad_analytics` reports. Bounds: min 1, max 180.
            filter: Filter conditions the returned records must meet.
            columns_filter: Conditions on the values of columns.
            sort: Sort order of the returned items.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/report_generator/create_report_generator_task/
        """
        return self._send(
            CreateReportGeneratorTask,
            report_type=report_type,
            report_name=report_name,
            date_from=date_from,
            date_till=date_till,
            dimensions=dimensions,
            columns=columns,
            report_format=report_format,
            perspective_window=perspective_window,
            filter=filter,
            columns_filter=columns_filter,
            sort=sort,
            user_id=user_id,
        )

    def get_report_generator_tasks(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ReportGeneratorTasksSort] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ReportGeneratorTask]:
        """List the orders of reports as files.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: task_id, state.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/report_generator/get_report_generator_tasks/
        """
        return self._rows(
            GetReportGeneratorTasks, user_id=user_id, filter=filter, sort=sort, limit=limit, offset=offset
        )

    def create_shared_report_settings(
        self, *, report_id: int, user_id: int | NotGiven = NOT_GIVEN
    ) -> SharedReportSettings:
        """Share the current settings of a report.

        Args:
            report_id: Identifier of the user's report, as listed by `get.reports_list`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            Shared report settings.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/sharing/create_shared_report_settings/
        """
        return self._send(CreateSharedReportSettings, report_id=report_id, user_id=user_id)

    def get_column_transfer_reports_list(
        self,
        *,
        report_type: str,
        id: str,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ColumnTransferReportsListSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ColumnTransferReportsListField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ColumnTransferReport]:
        """List the reports that a column can lead to.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            id: Identifier (mnemonic) of the column to follow, one with `is_transition` in `getobj.columns_tree`.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, type, name, description, group_id, filter_field.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/transfer/get_column_transfer_reports_list/
        """
        return self._rows(
            GetColumnTransferReportsList,
            report_type=report_type,
            id=id,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def getobj_report_transfer(
        self,
        *,
        report_type: str,
        date_from: DateLike,
        date_till: DateLike,
        dimensions: Sequence[str],
        column: str,
        transfer_dimension_value_id: str,
        perspective_window: int | NotGiven = NOT_GIVEN,
        parent_dimensions_value_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> ReportTransfer:
        """Find the rows of a flat report behind a cell of an aggregated one.

        Args:
            report_type: Type of the user's report, as listed by `get.reports_list`.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            dimensions: Dimensions.
            column: Identifier of the column.
            transfer_dimension_value_id: Identifier of the dimension value that was clicked to open the flat report.
            perspective_window: Number of days after a session for attributing a communication to it; required for
                `ad_analytics` reports. Bounds: min 1, max 180.
            parent_dimensions_value_ids: Path of dimension row identifiers to expand in the report; without it the
                first level is returned.
            filter: Filter conditions the returned records must meet.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The report transfer.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report_new/transfer/getobj_report_transfer/
        """
        return self._send(
            GetobjReportTransfer,
            report_type=report_type,
            date_from=date_from,
            date_till=date_till,
            dimensions=dimensions,
            column=column,
            transfer_dimension_value_id=transfer_dimension_value_id,
            perspective_window=perspective_window,
            parent_dimensions_value_ids=parent_dimensions_value_ids,
            filter=filter,
            user_id=user_id,
        )
