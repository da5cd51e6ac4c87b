"""What the methods of `report_builder` give.

Made from spec/data_api/report_builder.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from pydantic import Field

from comagic_sdk.models.base import Model

__all__ = [
    "ApiRequest",
    "ApiRequestApiRequestComponent",
    "ApiRequestApiRequestIsAgent",
    "ApiRequestApiRequestStatus",
    "BenchmarkingTable",
    "BenchmarkingTableRow",
    "BenchmarkingTableRowDimension",
    "CallDetails",
    "CallDetailsCallDirection",
    "CallDetailsCallEvent",
    "CallDetailsCallEventData",
    "CallDetailsCallRecords",
    "CallDetailsCallRecordsCommunicationComment",
    "CallDetailsCallRecordsContactPhoneNumber",
    "CallDetailsCallRecordsContactPhoneNumberExtra",
    "CallDetailsCallRecordsIsBlacklistedPhone",
    "CallDetailsCallStatus",
    "CallDetailsCallType",
    "CallDetailsCommunicationComment",
    "CallDetailsContactPhoneNumber",
    "CallDetailsContactPhoneNumberExtra",
    "CallDetailsTags",
    "CallDetailsTagsItem",
    "CallRecognition",
    "CallRecognitionSpeechPhrase",
    "CallRow",
    "CallRowCallDirection",
    "CallRowCallFinishReason",
    "CallRowCallIsInternal",
    "CallRowCallIsRedirect",
    "CallRowCallIsTransfer",
    "CallRowCallProcessingStatus",
    "CallRowCallScenarioAction",
    "CallRowCallStatus",
    "CallRowCallType",
    "CallRowCdr",
    "CallRowContactPhoneNumber",
    "CallRowContactPhoneNumberExtra",
    "CallRowEmployee",
    "CallRowIsCoachHandledCall",
    "CallRowTags",
    "CallRowTagsItem",
    "ChatRow",
    "ChatRowChatChannelType",
    "ChatRowChatClosedBy",
    "ChatRowChatInitiator",
    "ChatRowChatStatus",
    "ColumnTransferReport",
    "ColumnsTree",
    "ColumnsTreeColumn",
    "ColumnsTreeColumnsGroup",
    "CommunicationRow",
    "CommunicationRowCallDirection",
    "CommunicationRowCallStatus",
    "CommunicationRowCallType",
    "CommunicationRowChatInitiator",
    "CommunicationRowChatStatus",
    "CommunicationRowCommunicationType",
    "CommunicationRowDeal",
    "CommunicationRowEmployee",
    "CommunicationRowGoalType",
    "CommunicationRowIsCommunicationWithVisit",
    "CommunicationRowOfflineMessageType",
    "CommunicationRowPhoneTrackingType",
    "CommunicationRowSegment",
    "CommunicationRowSiteAnalytics",
    "CommunicationRowTags",
    "CommunicationRowTagsItem",
    "CommunicationRowVisitHour",
    "CommunicationRowVisitMonth",
    "CommunicationRowVisitWeekday",
    "CommunicationRowVisitorDevice",
    "CommunicationRowVisitorType",
    "CustomDimension",
    "CustomDimensionGroup",
    "CustomDimensionGroupEntity",
    "CustomDimensionTemplate",
    "CustomDimensionTemplateGroup",
    "CustomFilter",
    "CustomFormulaColumn",
    "CustomFormulaColumnFormula",
    "CustomMetricColumn",
    "CustomMetricColumnMetric",
    "DealRow",
    "DealRowCommunication",
    "DealRowCommunicationType",
    "DealRowCommunicationTypeItem",
    "DealRowDealCompany",
    "DealRowDealContact",
    "DealRowDealName",
    "DealRowLeadContact",
    "DealRowLeadName",
    "DimensionsTree",
    "DimensionsTreeDimension",
    "DimensionsTreeDimensionsGroup",
    "GoalsTree",
    "GoalsTreeGoal",
    "GoalsTreeGoalsGroup",
    "LeadRow",
    "LeadRowCommunication",
    "LeadRowCommunicationType",
    "LeadRowCommunicationTypeItem",
    "LeadRowDeal",
    "LeadRowLeadCompany",
    "LeadRowLeadContact",
    "LeadRowLeadName",
    "LinechartNoteGroup",
    "LinechartNoteGroupDatetimeDimensionInterval",
    "LinechartNoteGroupNote",
    "MegafonCall",
    "MegafonCallCallDirection",
    "MegafonCallCallFinishReason",
    "MegafonCallCallIsInternal",
    "MegafonCallCallStatus",
    "MegafonCallCallType",
    "MegafonCallContactPhoneNumber",
    "MegafonCallContactPhoneNumberExtra",
    "MegafonCallIsBlacklistedPhone",
    "MegafonCallIsCoachHandledCall",
    "Metric",
    "MetricAggregate",
    "MetricFilter",
    "MetricFilterOperator",
    "MetricMultichannelModels",
    "MetricMultichannelModelsModel",
    "MetricMultichannelModelsModelsGroup",
    "Notification",
    "NotificationCommunicationType",
    "NotificationEventType",
    "NotificationNotificationChannel",
    "NotificationNotificationErrorType",
    "NotificationNotificationStatus",
    "PersonDetails",
    "PersonDetailsPersonEvent",
    "PhonePrefix",
    "Report",
    "ReportCalendar",
    "ReportCalendarParams",
    "ReportChange",
    "ReportEntity",
    "ReportFilter",
    "ReportFilterOperator",
    "ReportGeneratorTask",
    "ReportGroup",
    "ReportLinechart",
    "ReportLinechartItem",
    "ReportLinechartItemDatetimeDimensionInterval",
    "ReportLinechartTotal",
    "ReportLinechartTotalItem",
    "ReportLinechartTotalItemDatetimeDimensionInterval",
    "ReportRapidFilter",
    "ReportRapidFilterOperator",
    "ReportState",
    "ReportStateSort",
    "ReportTable",
    "ReportTableRow",
    "ReportTableRowDimension",
    "ReportTotal",
    "ReportTransfer",
    "ReportType",
    "SharedReportSettings",
    "SmsMessage",
    "TagChange",
    "TagChangeCommunicationType",
    "TagChangeTagIsSystem",
    "TagChangeTagName",
    "TagChangeTaggingIsAuto",
    "Visit",
    "VisitCommunication",
    "VisitCommunicationType",
    "VisitSegment",
    "VisitVisitHour",
    "VisitVisitMonth",
    "VisitVisitWeekday",
    "VisitVisitorDevice",
    "VisitVisitorType",
]


class ReportCalendarParams(Model):
    """What stands in `params` of a report calendar.

    Attributes:
        date_from: Date from.
        date_till: Date till.
        compared_date_from: Compared date from.
        compared_date_till: Compared date till.
    """

    date_from: dt.datetime | None = None
    date_till: dt.datetime | None = None
    compared_date_from: dt.datetime | None = None
    compared_date_till: dt.datetime | None = None


class ReportCalendar(Model):
    """A report calendar, as `getobj.report_global_calendar` gives it.

    Attributes:
        id: Id.
        user_id: User id.
        params: Params.
    """

    id: int | None = None
    user_id: int | None = None
    params: ReportCalendarParams | None = None


class GoalsTreeGoalsGroup(Model):
    """What stands in `goals_groups` of a goals tree.

    Attributes:
        id: Id.
        name: Name of the goal group.
        parent_group_id: Parent group id.
        sort: Sort.
    """

    id: int | str | None = None
    name: str | None = None
    parent_group_id: int | None = None
    sort: int | None = None


class GoalsTreeGoal(Model):
    """What stands in `goals` of a goals tree.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        group_id: Group id.
        sort: Sort.
    """

    id: int | str | None = None
    name: str | None = None
    group_id: int | str | None = None
    sort: int | None = None


class GoalsTree(Model):
    """A goals tree, as `getobj.goals_tree` gives it.

    Attributes:
        goals_groups: Goals groups.
        goals: Goals.
    """

    goals_groups: list[GoalsTreeGoalsGroup] | None = None
    goals: list[GoalsTreeGoal] | None = None


class ReportTableRowDimension(Model):
    """What stands in `dimension` of a report table row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class ReportTableRow(Model):
    """What stands in `rows` of a report table.

    Attributes:
        dimension: Dimension.
        columns: Columns.
        expandable: Expandable.
    """

    dimension: ReportTableRowDimension | None = None
    columns: list[int] | None = None
    expandable: bool | None = None


class ReportTable(Model):
    """A report table, as `getobj.report_table` gives it.

    Attributes:
        date_from: Date from.
        date_till: Date till.
        rows: Rows.
    """

    date_from: dt.datetime | None = None
    date_till: dt.datetime | None = None
    rows: list[ReportTableRow] | None = None


class ReportTotal(Model):
    """A report total, as `getobj.report_total` gives it.

    Attributes:
        totals: Totals.
    """

    totals: list[int] | None = None


class BenchmarkingTableRowDimension(Model):
    """What stands in `dimension` of a benchmarking table row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class BenchmarkingTableRow(Model):
    """What stands in `rows` of a benchmarking table.

    Attributes:
        dimension: Dimension.
        columns: Columns.
        expandable: Expandable.
    """

    dimension: BenchmarkingTableRowDimension | None = None
    columns: list[int] | None = None
    expandable: bool | None = None


class BenchmarkingTable(Model):
    """A benchmarking table, as `getobj.benchmarking_table` gives it.

    Attributes:
        date_from: Date from.
        date_till: Date till.
        rows: Rows.
    """

    date_from: dt.datetime | None = None
    date_till: dt.datetime | None = None
    rows: list[BenchmarkingTableRow] | None = None


class MetricAggregate(Model):
    """What stands in `aggregates` of a metric.

    Attributes:
        id: Id.
        name: Name of the aggregate.
        has_percentage: Has percentage.
        is_default: Whether this is the default aggregate.
    """

    id: str | None = None
    name: str | None = None
    has_percentage: bool | None = None
    is_default: bool | None = None


class MetricMultichannelModelsModelsGroup(Model):
    """What stands in `models_groups` of metric multichannel models.

    Attributes:
        id: Id.
        name: Name of the multichannel analysis group.
        description: Description.
        parent_group_id: Parent group id.
        sort: Sort.
    """

    id: str | None = None
    name: str | None = None
    description: str | None = None
    parent_group_id: int | None = None
    sort: int | None = None


class MetricMultichannelModelsModel(Model):
    """What stands in `models` of metric multichannel models.

    Attributes:
        id: Id.
        name: Name of the multichannel analysis model.
        description: Description.
        is_default: Whether this is the default multichannel analysis model.
        group_id: Group id.
        sort: Sort.
    """

    id: str | None = None
    name: str | None = None
    description: str | None = None
    is_default: bool | None = None
    group_id: str | None = None
    sort: int | None = None


class MetricMultichannelModels(Model):
    """What stands in `multichannel_models` of a metric.

    Attributes:
        models_groups: Groups of multichannel analysis models.
        models: Multichannel analysis models available for the metric.
    """

    models_groups: list[MetricMultichannelModelsModelsGroup] | None = None
    models: list[MetricMultichannelModelsModel] | None = None


class Metric(Model):
    """A metric, as `get.metrics` gives it.

    Attributes:
        id: Id.
        name: Name of the metric.
        data_type: Data type.
        aggregates: Aggregates.
        multichannel_models: Multichannel analysis models available for the metric.
    """

    id: str | None = None
    name: str | None = None
    data_type: str | None = None
    aggregates: list[MetricAggregate] | None = None
    multichannel_models: MetricMultichannelModels | None = None


class ColumnsTreeColumnsGroup(Model):
    """What stands in `columns_groups` of a columns tree.

    Attributes:
        id: Id.
        name: Name of the column group.
        description: Description.
        parent_group_id: Parent group id.
        sort: Sort.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    parent_group_id: int | None = None
    sort: int | None = None


class ColumnsTreeColumn(Model):
    """What stands in `columns` of a columns tree.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        description: Description.
        group_id: Group id.
        sort: Sort.
        is_custom: Whether the column is user-defined.
        type: Type. One of ``metric``, ``formula``; others may come.
        expression: Expression.
        data_type: Data type.
        multichannel_model: Multichannel analysis model in use.
        is_pie_chart_available: Whether the column can be shown as a pie chart.
        is_transferable: Whether one can go from this column to other reports.
        is_available_dash_widgets: Whether the column can be used in dashboard widgets.
        is_available_interactive_dash_widgets: Whether the column can be used interactively in dashboard widgets.
    """

    id: str | None = None
    name: str | None = None
    description: str | None = None
    group_id: int | None = None
    sort: int | None = None
    is_custom: bool | None = None
    type: str | None = None
    expression: str | None = None
    data_type: str | None = None
    multichannel_model: str | None = None
    is_pie_chart_available: bool | None = None
    is_transferable: bool | None = None
    is_available_dash_widgets: bool | None = None
    is_available_interactive_dash_widgets: bool | None = None


class ColumnsTree(Model):
    """A columns tree, as `getobj.columns_tree` gives it.

    Attributes:
        columns_groups: Columns groups.
        columns: Columns.
    """

    columns_groups: list[ColumnsTreeColumnsGroup] | None = None
    columns: list[ColumnsTreeColumn] | None = None


class CustomFormulaColumnFormula(Model):
    """What stands in `formula` of a custom formula column.

    Attributes:
        element_type: Element type. One of ``column``, ``constant``, ``operator``, ``priority``; others may come.
        value: Value.
    """

    element_type: str | None = None
    value: str | None = None


class CustomFormulaColumn(Model):
    """A custom formula column, as `getobj.custom_formula_column` gives it.

    Attributes:
        name: Name of the call processing rule group.
        description: Description.
        data_type: Data type. One of ``float``, ``currency``, ``percentage``; others may come.
        formula: Formula.
    """

    name: str | None = None
    description: str | None = None
    data_type: str | None = None
    formula: list[CustomFormulaColumnFormula] | None = None


class CustomMetricColumnMetric(Model):
    """What stands in `metric` of a custom metric column.

    Attributes:
        id: Id.
        aggregate: Aggregate.
        has_percentage: Has percentage.
        multichannel_model: Multichannel analysis model in use, as returned by `get.metrics`.
        filter: Filter.
    """

    id: str | None = None
    aggregate: str | None = None
    has_percentage: bool | None = None
    multichannel_model: str | None = None
    filter: dict[str, Any] | None = None


class CustomMetricColumn(Model):
    """A custom metric column, as `getobj.custom_metric_column` gives it.

    Attributes:
        name: Name of the call processing rule group.
        description: Description.
        metric: Metric used in the column.
    """

    name: str | None = None
    description: str | None = None
    metric: CustomMetricColumnMetric | None = None


class ReportGroup(Model):
    """A report group, as `get.report_groups` gives it.

    Attributes:
        id: Id.
        name: Name of the report group.
        sort: Sort.
        parent_id: Parent id.
    """

    id: int | None = None
    name: str | None = None
    sort: int | None = None
    parent_id: int | None = None


class ReportChange(Model):
    """A report change, as `get.report_history` gives it.

    Attributes:
        id: Id.
        type: Type.
        name: Name of the user's report.
        state: State.
        change_date_time: Change date time.
    """

    id: int | None = None
    type: str | None = None
    name: str | None = None
    state: dict[str, Any] | None = None
    change_date_time: dt.datetime | None = None


class ReportType(Model):
    """A report type, as `get.report_types` gives it.

    Attributes:
        id: Id.
        name: Localized name of the report type.
        configuration: Configuration. One of ``dashboard``, ``aggregated``, ``flat``, ``monitoring``; others may come.
        is_mobile: Whether the report is used in the mobile version of the account interface.
    """

    id: str | None = None
    name: str | None = None
    configuration: str | None = None
    is_mobile: bool | None = None


class Report(Model):
    """A report, as `get.reports_list` gives it.

    Attributes:
        id: Id.
        type: Type. A word such as ``summary_analytics``, ``ad_analytics``, ``chat_summary``, ``call_summary``,
            ``communications``, ``call_tracking_monitoring``, ``deals``, ``chats``; others may come.
        name: Name of the user's report.
        description: Description.
        group_id: Group id.
        sort: Sort.
        is_mobile: Whether the report is used in the mobile version of the account interface.
        is_editable: Whether the report can be edited.
        is_favorite: Whether the report is marked as a favorite.
        date_time_added_to_favorite: Date time added to favorite.
    """

    id: int | None = None
    type: str | None = None
    name: str | None = None
    description: str | None = None
    group_id: int | None = None
    sort: int | None = None
    is_mobile: bool | None = None
    is_editable: bool | None = None
    is_favorite: bool | None = None
    date_time_added_to_favorite: dt.datetime | None = None


class ReportStateSort(Model):
    """What stands in `sort` of a report state.

    Attributes:
        field: Field.
        order: Order. One of ``asc``, ``desc``; others may come.
    """

    field: str | None = None
    order: str | None = None


class ReportState(Model):
    """A report state, as `getobj.report_state` gives it.

    Attributes:
        limit: Maximum number of records to return, 50 by default.
        offset: Offset.
        date_from: Date from.
        date_till: Date till.
        compared_date_from: Compared date from.
        compared_date_till: Compared date till.
        perspective_window: Perspective window.
        dimensions: Dimensions.
        columns: Columns.
        filter: Filter.
        rapid_filter: Rapid filter.
        sort: Sort.
        column_params: Column params.
    """

    limit: int | None = None
    offset: int | None = None
    date_from: dt.datetime | None = None
    date_till: dt.datetime | None = None
    compared_date_from: dt.datetime | None = None
    compared_date_till: dt.datetime | None = None
    perspective_window: int | None = None
    dimensions: list[str] | None = None
    columns: list[str] | None = None
    filter: dict[str, Any] | None = None
    rapid_filter: dict[str, Any] | None = None
    sort: list[ReportStateSort] | None = None
    column_params: dict[str, Any] | None = None


class CustomDimensionTemplateGroup(Model):
    """What stands in `groups` of a custom dimension template.

    Attributes:
        name: Name of the condition group, given as the value to data matching its conditions.
        priority: Priority.
        filter: Filter.
    """

    name: str | None = None
    priority: int | None = None
    filter: dict[str, Any] | None = None


class CustomDimensionTemplate(Model):
    """A custom dimension template, as `get.custom_dimension_templates` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        dimension_name: Dimension name.
        dimension_description: Dimension description.
        groups: Groups.
    """

    id: str | None = None
    name: str | None = None
    dimension_name: str | None = None
    dimension_description: str | None = None
    groups: list[CustomDimensionTemplateGroup] | None = None


class ReportEntity(Model):
    """A report entity, as `get.report_entities` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
    """

    id: int | None = None
    name: str | None = None


class CustomDimensionGroupEntity(Model):
    """What stands in `entities` of a custom dimension group.

    Attributes:
        names: Names.
        filter: Filter.
    """

    names: list[str] | None = None
    filter: dict[str, Any] | None = None


class CustomDimensionGroup(Model):
    """What stands in `groups` of a custom dimension.

    Attributes:
        name: Name of the condition group, given as the value to data matching its conditions.
        priority: Priority.
        entities: Entities.
    """

    name: str | None = None
    priority: int | None = None
    entities: list[CustomDimensionGroupEntity] | None = None


class CustomDimension(Model):
    """A custom dimension, as `getobj.custom_dimension` gives it.

    Attributes:
        name: Name of the dimension.
        description: Description.
        is_entity_separated: Whether the extended setup mode of the user-defined nesting is on.
        groups: Groups.
    """

    name: str | None = None
    description: str | None = None
    is_entity_separated: bool | None = None
    groups: list[CustomDimensionGroup] | None = None


class DimensionsTreeDimensionsGroup(Model):
    """What stands in `dimensions_groups` of a dimensions tree.

    Attributes:
        id: Id.
        name: Name of the dimension group.
        description: Description.
        parent_group_id: Parent group id.
        sort: Sort.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    parent_group_id: int | None = None
    sort: int | None = None


class DimensionsTreeDimension(Model):
    """What stands in `dimensions` of a dimensions tree.

    Attributes:
        id: Id.
        name: Name of the dimension.
        description: Description.
        group_id: Group id.
        sort: Sort.
        data_type: Data type.
        is_custom: Whether the dimension is user-defined.
        is_entity_separated: Whether the user-defined dimension is an extended one.
    """

    id: str | None = None
    name: str | None = None
    description: str | None = None
    group_id: int | None = None
    sort: int | None = None
    data_type: str | None = None
    is_custom: bool | None = None
    is_entity_separated: bool | None = None


class DimensionsTree(Model):
    """A dimensions tree, as `getobj.dimensions_tree` gives it.

    Attributes:
        dimensions_groups: Dimensions groups.
        dimensions: Dimensions.
    """

    dimensions_groups: list[DimensionsTreeDimensionsGroup] | None = None
    dimensions: list[DimensionsTreeDimension] | None = None


class CustomFilter(Model):
    """A custom filter, as `get.custom_filters` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        filter: Filter.
    """

    id: int | None = None
    name: str | None = None
    filter: dict[str, Any] | None = None


class MetricFilterOperator(Model):
    """What stands in `operators` of a metric filter.

    Attributes:
        id: Id.
        name: Name of the filter operator.
        is_default: Whether this is the default filter operator.
    """

    id: str | None = None
    name: str | None = None
    is_default: bool | None = None


class MetricFilter(Model):
    """A metric filter, as `get.metric_filters` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        description: Description.
        format: Format.
        operators: Operators.
        values: Values.
    """

    id: str | None = None
    name: str | None = None
    description: str | None = None
    format: str | None = None
    operators: list[MetricFilterOperator] | None = None
    values: list[str] | None = None


class ReportFilterOperator(Model):
    """What stands in `operators` of a report filter.

    Attributes:
        id: Id.
        name: Name of the filter operator.
        is_default: Whether this is the default filter operator.
    """

    id: str | None = None
    name: str | None = None
    is_default: bool | None = None


class ReportFilter(Model):
    """A report filter, as `get.report_filters` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        description: Description.
        format: Format.
        additional_web_format: Additional web format.
        operators: Operators.
        values: Values.
        is_custom_dimension: Whether the filter is based on a user-defined dimension.
    """

    id: str | None = None
    name: str | None = None
    description: str | None = None
    format: str | None = None
    additional_web_format: str | None = None
    operators: list[ReportFilterOperator] | None = None
    values: list[str] | None = None
    is_custom_dimension: bool | None = None


class ReportRapidFilterOperator(Model):
    """What stands in `operators` of a report rapid filter.

    Attributes:
        id: Id.
        name: Name of the filter operator.
        is_default: Whether this is the default filter operator.
    """

    id: str | None = None
    name: str | None = None
    is_default: bool | None = None


class ReportRapidFilter(Model):
    """A report rapid filter, as `get.report_rapid_filters` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        description: Description.
        format: Format.
        additional_web_format: Additional web format.
        operators: Operators.
        values: Values.
    """

    id: str | None = None
    name: str | None = None
    description: str | None = None
    format: str | None = None
    additional_web_format: str | None = None
    operators: list[ReportRapidFilterOperator] | None = None
    values: list[str] | None = None


class ApiRequestApiRequestStatus(Model):
    """What stands in `api_request_status` of a API request.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class ApiRequestApiRequestIsAgent(Model):
    """What stands in `api_request_is_agent` of a API request.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: bool | None = None


class ApiRequestApiRequestComponent(Model):
    """What stands in `api_request_component` of a API request.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class ApiRequest(Model):
    """A API request, as `get.api_requests` gives it.

    Attributes:
        token_name: Token name.
        api_request_id: Api request id.
        api_request_ip: Api request ip.
        employee_login: Employee login.
        call_session_id: Call session id.
        api_request_body: Api request body.
        api_request_method: Api request method.
        api_request_raw_id: Api request raw id.
        api_request_status: Api request status.
        api_request_version: Api request version.
        api_request_is_agent: Api request is agent.
        api_request_component: Api request component.
        api_request_error_code: Api request error code.
        api_request_raw_ext_id: Api request raw ext id.
        api_request_method_weight: Api request method weight.
        api_request_error_mnemonic: Api request error mnemonic.
        api_request_execution_time: Api request execution time.
        api_request_start_date_time: Api request start date time.
    """

    token_name: str | None = None
    api_request_id: int | None = None
    api_request_ip: str | None = None
    employee_login: str | None = None
    call_session_id: int | None = None
    api_request_body: str | None = None
    api_request_method: str | None = None
    api_request_raw_id: int | None = None
    api_request_status: ApiRequestApiRequestStatus | None = None
    api_request_version: str | None = None
    api_request_is_agent: ApiRequestApiRequestIsAgent | None = None
    api_request_component: ApiRequestApiRequestComponent | None = None
    api_request_error_code: int | None = None
    api_request_raw_ext_id: int | None = None
    api_request_method_weight: int | None = None
    api_request_error_mnemonic: str | None = None
    api_request_execution_time: float | None = None
    api_request_start_date_time: dt.datetime | None = None


class CallDetailsTagsItem(Model):
    """What stands in `items` of call details tags.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
    """

    id: int | None = None
    name: str | None = None


class CallDetailsTags(Model):
    """What stands in `tags` of call details.

    Attributes:
        items: Tags with their parameters.
        communication_id: Communication id.
        communication_type: Communication type.
    """

    items: list[CallDetailsTagsItem] | None = None
    communication_id: int | None = None
    communication_type: str | None = None


class CallDetailsCallType(Model):
    """What stands in `call_type` of call details.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class CallDetailsCallEventData(Model):
    """What stands in `data` of a call details call event.

    Attributes:
        is_bold: Whether the call event is shown in bold.
        is_leaf: Whether the call event is a leaf, with no nested events.
        fail_hint: Fail hint.
        is_failed: Whether the call event failed.
        event_name: Event name.
        event_text: Event text.
        event_time: Event time.
        event_type: Event type.
        event_mnemonic: Event mnemonic.
        event_icon_mnemonic: Event icon mnemonic.
    """

    is_bold: bool | None = None
    is_leaf: bool | None = None
    fail_hint: str | None = None
    is_failed: bool | None = None
    event_name: str | None = None
    event_text: str | None = None
    event_time: str | None = None
    event_type: Any = None
    event_mnemonic: str | None = None
    event_icon_mnemonic: str | None = None


class CallDetailsCallEvent(Model):
    """What stands in `call_events` of call details.

    Attributes:
        data: Data.
        is_bold: Whether the call event is shown in bold.
        is_leaf: Whether the call event is a leaf, with no nested events.
        duration: Duration.
        fail_hint: Fail hint.
        is_failed: Whether the call event failed.
        event_name: Event name.
        event_text: Event text.
        event_time: Event time.
        event_type: Event type.
        event_mnemonic: Event mnemonic.
        event_icon_mnemonic: Event icon mnemonic.
    """

    data: list[CallDetailsCallEventData] | None = None
    is_bold: bool | None = None
    is_leaf: bool | None = None
    duration: int | None = None
    fail_hint: Any = None
    is_failed: bool | None = None
    event_name: str | None = None
    event_text: str | None = None
    event_time: str | None = None
    event_type: str | None = None
    event_mnemonic: str | None = None
    event_icon_mnemonic: str | None = None


class CallDetailsCallStatus(Model):
    """What stands in `call_status` of call details.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class CallDetailsCallRecordsContactPhoneNumberExtra(Model):
    """What stands in `extra` of a call details call records contact phone number.

    Attributes:
        call_status: Call status.
        call_direction: Call direction.
    """

    call_status: str | None = None
    call_direction: str | None = None


class CallDetailsCallRecordsContactPhoneNumber(Model):
    """What stands in `contact_phone_number` of call details call records.

    Attributes:
        extra: Extra.
        value: Value.
    """

    extra: CallDetailsCallRecordsContactPhoneNumberExtra | None = None
    value: str | None = None


class CallDetailsCallRecordsIsBlacklistedPhone(Model):
    """What stands in `is_blacklisted_phone` of call details call records.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: bool | None = None


class CallDetailsCallRecordsCommunicationComment(Model):
    """What stands in `communication_comment` of call details call records.

    Attributes:
        comment: Comment.
        communication_id: Communication id.
        communication_type: Communication type.
    """

    comment: Any = None
    communication_id: int | None = None
    communication_type: str | None = None


class CallDetailsCallRecords(Model):
    """What stands in `call_records` of call details.

    Attributes:
        links: Links to the call records.
        links_name: Names of the links to the call records.
        communication_id: Communication id.
        call_start_date_time: Call start date time.
        contact_phone_number: Contact phone number.
        is_blacklisted_phone: Whether the contact's phone number is on the blacklist.
        virtual_phone_number: Virtual phone number.
        communication_comment: Communication comment.
    """

    links: Any = None
    links_name: Any = None
    communication_id: int | None = None
    call_start_date_time: dt.datetime | None = None
    contact_phone_number: CallDetailsCallRecordsContactPhoneNumber | None = None
    is_blacklisted_phone: CallDetailsCallRecordsIsBlacklistedPhone | None = None
    virtual_phone_number: str | None = None
    communication_comment: CallDetailsCallRecordsCommunicationComment | None = None


class CallDetailsCallDirection(Model):
    """What stands in `call_direction` of call details.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class CallDetailsContactPhoneNumberExtra(Model):
    """What stands in `extra` of a call details contact phone number.

    Attributes:
        call_status: Call status.
        call_direction: Call direction.
    """

    call_status: str | None = None
    call_direction: str | None = None


class CallDetailsContactPhoneNumber(Model):
    """What stands in `contact_phone_number` of call details.

    Attributes:
        extra: Extra.
        value: Value.
    """

    extra: CallDetailsContactPhoneNumberExtra | None = None
    value: str | None = None


class CallDetailsCommunicationComment(Model):
    """What stands in `communication_comment` of call details.

    Attributes:
        comment: Comment.
        communication_id: Communication id.
        communication_type: Communication type.
    """

    comment: Any = None
    communication_id: int | None = None
    communication_type: str | None = None


class CallDetails(Model):
    """Call details, as `get.call_details` gives it.

    Attributes:
        tags: Tags.
        deals: Deals.
        coaches: Coaches.
        call_type: Call type.
        employees: Employees.
        prompters: Prompters.
        call_events: Call events.
        call_status: Call status.
        call_records: Call records.
        call_scenario: Call scenario.
        call_direction: Call direction.
        communication_id: Communication id.
        contact_full_name: Contact full name.
        call_total_duration: Call total duration.
        call_start_date_time: Call start date time.
        communication_number: Communication number.
        contact_phone_number: Contact phone number.
        virtual_phone_number: Virtual phone number.
        call_finish_reason: Call finish reason.
        call_scenario_actions: Call scenario actions.
        call_redirection_info: Call redirection info.
        communication_comment: Communication comment.
        redirection_info: Redirection info.
    """

    tags: CallDetailsTags | None = None
    deals: Any = None
    coaches: list[Any] | None = None
    call_type: CallDetailsCallType | None = None
    employees: list[str] | None = None
    prompters: list[Any] | None = None
    call_events: list[CallDetailsCallEvent] | None = None
    call_status: CallDetailsCallStatus | None = None
    call_records: CallDetailsCallRecords | None = None
    call_scenario: str | None = None
    call_direction: CallDetailsCallDirection | None = None
    communication_id: int | None = None
    contact_full_name: str | None = None
    call_total_duration: str | None = None
    call_start_date_time: dt.datetime | None = None
    communication_number: int | None = None
    contact_phone_number: CallDetailsContactPhoneNumber | None = None
    virtual_phone_number: str | None = None
    call_finish_reason: dict[str, Any] | None = None
    call_scenario_actions: list[Any] | None = None
    call_redirection_info: str | None = None
    communication_comment: CallDetailsCommunicationComment | None = None
    redirection_info: str | None = None


class CallRowCdr(Model):
    """What stands in `cdrs` of a call row.

    Attributes:
        id: Id.
        date_time: Date time.
    """

    id: int | None = None
    date_time: dt.datetime | None = None


class CallRowTagsItem(Model):
    """What stands in `items` of call row tags.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        color: Color.
    """

    id: int | None = None
    name: str | None = None
    color: str | None = None


class CallRowTags(Model):
    """What stands in `tags` of a call row.

    Attributes:
        items: Tags with their parameters.
        communication_id: Communication id.
        communication_type: Communication type.
    """

    items: list[CallRowTagsItem] | None = None
    communication_id: int | None = None
    communication_type: str | None = None


class CallRowCallType(Model):
    """What stands in `call_type` of a call row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class CallRowEmployee(Model):
    """What stands in `employees` of a call row.

    Attributes:
        employee_full_name: Employee full name.
    """

    employee_full_name: str | None = None


class CallRowCallStatus(Model):
    """What stands in `call_status` of a call row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class CallRowCallDirection(Model):
    """What stands in `call_direction` of a call row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class CallRowCallIsInternal(Model):
    """What stands in `call_is_internal` of a call row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: bool | None = None


class CallRowCallIsRedirect(Model):
    """What stands in `call_is_redirect` of a call row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: bool | None = None


class CallRowCallIsTransfer(Model):
    """What stands in `call_is_transfer` of a call row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: bool | None = None


class CallRowCallFinishReason(Model):
    """What stands in `call_finish_reason` of a call row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class CallRowContactPhoneNumberExtra(Model):
    """What stands in `extra` of a call row contact phone number.

    Attributes:
        call_status: Call status.
        call_direction: Call direction.
    """

    call_status: str | None = None
    call_direction: str | None = None


class CallRowContactPhoneNumber(Model):
    """What stands in `contact_phone_number` of a call row.

    Attributes:
        extra: Extra.
        value: Value.
    """

    extra: CallRowContactPhoneNumberExtra | None = None
    value: str | None = None


class CallRowCallScenarioAction(Model):
    """What stands in `call_scenario_actions` of a call row.

    Attributes:
        action_id: Action id.
        action_name: Action name.
    """

    action_id: int | None = None
    action_name: str | None = None


class CallRowIsCoachHandledCall(Model):
    """What stands in `is_coach_handled_call` of a call row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: bool | None = None


class CallRowCallProcessingStatus(Model):
    """What stands in `call_processing_status` of a call row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class CallRow(Model):
    """A call row, as `get.calls` gives it.

    Attributes:
        cdrs: Cdrs.
        tags: Tags.
        coaches: Coaches.
        call_type: Call type.
        employees: Employees.
        site_name: Site name.
        call_status: Call status.
        call_records: Call records.
        call_scenario: Call scenario.
        call_direction: Call direction.
        call_start_date: Call start date.
        call_start_time: Call start time.
        employee_groups: Employee groups.
        employee_rating: Employee rating.
        call_is_internal: Call is internal.
        call_is_redirect: Call is redirect.
        call_is_transfer: Call is transfer.
        call_region_name: Call region name.
        communication_id: Communication id.
        crm_contact_name: Crm contact name.
        site_domain_name: Site domain name.
        call_country_name: Call country name.
        site_domain_naked: Site domain naked.
        call_finish_reason: Call finish reason.
        call_talk_duration: Call talk duration.
        call_total_duration: Call total duration.
        call_start_date_time: Call start date time.
        contact_phone_number: Contact phone number.
        virtual_phone_number: Virtual phone number.
        call_dialing_duration: Call dialing duration.
        call_scenario_actions: Call scenario actions.
        communication_comment: Communication comment.
        is_coach_handled_call: Whether a coach took part in any of the call legs.
        call_processing_status: Call processing status.
        virtual_number_comment: Virtual number comment.
        call_await_talk_duration: Call await talk duration.
        communication_comment_author: Communication comment author.
    """

    cdrs: list[CallRowCdr] | None = None
    tags: CallRowTags | None = None
    coaches: list[str] | None = None
    call_type: CallRowCallType | None = None
    employees: list[CallRowEmployee] | None = None
    site_name: str | None = None
    call_status: CallRowCallStatus | None = None
    call_records: list[str] | None = None
    call_scenario: str | None = None
    call_direction: CallRowCallDirection | None = None
    call_start_date: dt.date | None = None
    call_start_time: dt.time | None = None
    employee_groups: list[str] | None = None
    employee_rating: Any = None
    call_is_internal: CallRowCallIsInternal | None = None
    call_is_redirect: CallRowCallIsRedirect | None = None
    call_is_transfer: CallRowCallIsTransfer | None = None
    call_region_name: str | None = None
    communication_id: int | None = None
    crm_contact_name: str | None = None
    site_domain_name: str | None = None
    call_country_name: str | None = None
    site_domain_naked: str | None = None
    call_finish_reason: CallRowCallFinishReason | None = None
    call_talk_duration: str | None = None
    call_total_duration: str | None = None
    call_start_date_time: dt.datetime | None = None
    contact_phone_number: CallRowContactPhoneNumber | None = None
    virtual_phone_number: str | None = None
    call_dialing_duration: str | None = None
    call_scenario_actions: list[CallRowCallScenarioAction] | None = None
    communication_comment: str | None = None
    is_coach_handled_call: CallRowIsCoachHandledCall | None = None
    call_processing_status: CallRowCallProcessingStatus | None = None
    virtual_number_comment: str | None = None
    call_await_talk_duration: str | None = None
    communication_comment_author: str | None = None


class ChatRowChatStatus(Model):
    """What stands in `chat_status` of a chat row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class ChatRowChatInitiator(Model):
    """What stands in `chat_initiator` of a chat row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class ChatRowChatClosedBy(Model):
    """What stands in `chat_closed_by` of a chat row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class ChatRowChatChannelType(Model):
    """What stands in `chat_channel_type` of a chat row.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class ChatRow(Model):
    """A chat row, as `get.chats` gives it.

    Attributes:
        communication_id: Communication id.
        site_domain_name: Site domain name.
        site_domain_naked: Site domain naked.
        site_name: Site name.
        phone_book_contact_id: Phone book contact id.
        contact_full_name: Contact full name.
        contact_phone_number: Contact phone number.
        person_id: Person id.
        employees: Employees.
        chat_messages_count: Chat messages count.
        employees_group: Employees group.
        chat_status: Chat status.
        chat_start_date_time: Chat start date time.
        chat_finish_date_time: Chat finish date time.
        chat_answer_wait_duration: Chat answer wait duration.
        chat_duration: Chat duration.
        chat_initiator: Chat initiator.
        chat_closed_by: Chat closed by.
        communication_kinds: Communication kinds.
        chat_is_transfer: Chat is transfer.
        tags: Tags.
        chat_channel_type: Chat channel type.
        chat_channel_name: Chat channel name.
        communication_comment: Communication comment.
    """

    communication_id: str | None = None
    site_domain_name: str | None = None
    site_domain_naked: str | None = None
    site_name: str | None = None
    phone_book_contact_id: str | None = None
    contact_full_name: str | None = None
    contact_phone_number: str | None = None
    person_id: int | None = None
    employees: list[Any] | None = None
    chat_messages_count: int | None = None
    employees_group: str | None = None
    chat_status: ChatRowChatStatus | None = None
    chat_start_date_time: dt.datetime | None = None
    chat_finish_date_time: dt.datetime | None = None
    chat_answer_wait_duration: str | None = None
    chat_duration: str | None = None
    chat_initiator: ChatRowChatInitiator | None = None
    chat_closed_by: ChatRowChatClosedBy | None = None
    communication_kinds: list[Any] | None = None
    chat_is_transfer: bool | None = None
    tags: dict[str, Any] | None = None
    chat_channel_type: ChatRowChatChannelType | None = None
    chat_channel_name: str | None = None
    communication_comment: str | None = None


class CommunicationRowCommunicationType(Model):
    """What stands in `communication_type` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowIsCommunicationWithVisit(Model):
    """What stands in `is_communication_with_visit` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowTagsItem(Model):
    """What stands in `items` of communication row tags.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
    """

    id: int | None = None
    name: str | None = None


class CommunicationRowTags(Model):
    """What stands in `tags` of a communication row.

    Attributes:
        communication_id: Communication id.
        communication_type: Communication type.
        items: Tags with their parameters.
    """

    communication_id: int | None = None
    communication_type: str | None = None
    items: list[CommunicationRowTagsItem] | None = None


class CommunicationRowEmployee(Model):
    """What stands in `employees` of a communication row.

    Attributes:
        employee_full_name: Employee full name.
    """

    employee_full_name: str | None = None


class CommunicationRowVisitorDevice(Model):
    """What stands in `visitor_device` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowVisitorType(Model):
    """What stands in `visitor_type` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowSegment(Model):
    """What stands in `segments` of a communication row.

    Attributes:
        segment_name: Segment name.
    """

    segment_name: str | None = None


class CommunicationRowVisitHour(Model):
    """What stands in `visit_hour` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowVisitWeekday(Model):
    """What stands in `visit_weekday` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowVisitMonth(Model):
    """What stands in `visit_month` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowCallType(Model):
    """What stands in `call_type` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowCallStatus(Model):
    """What stands in `call_status` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowCallDirection(Model):
    """What stands in `call_direction` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowPhoneTrackingType(Model):
    """What stands in `phone_tracking_type` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowOfflineMessageType(Model):
    """What stands in `offline_message_type` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowChatInitiator(Model):
    """What stands in `chat_initiator` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowChatStatus(Model):
    """What stands in `chat_status` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowGoalType(Model):
    """What stands in `goal_type` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowDeal(Model):
    """What stands in `deals` of a communication row.

    Attributes:
        ext_id: Ext id.
        date_time: Date time.
        current_stage: Current stage.
    """

    ext_id: str | None = None
    date_time: dt.datetime | None = None
    current_stage: str | None = None


class CommunicationRowSiteAnalytics(Model):
    """What stands in `site_analytics` of a communication row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRow(Model):
    """A communication row, as `get.communications` gives it.

    Attributes:
        site_domain_name: Site domain name.
        site_domain_naked: Site domain naked.
        site_name: Site name.
        communication_type: Communication type.
        communication_id: Communication id.
        communication_date_time: Communication date time.
        communication_kinds: Communication kinds.
        communication_page_url: Communication page url.
        is_communication_with_visit: Whether the communication is linked to a visitor session.
        communication_number: Communication number.
        contact_phone_number: Contact phone number.
        virtual_phone_number: Virtual phone number.
        contact_full_name: Contact full name.
        total_duration: Total duration.
        tags: Tags.
        employees: Employees.
        campaign_name: Campaign name.
        channel_new: Channel new.
        channel_code: Channel code.
        source_new: Source new.
        source_name: Source name.
        channel: Channel.
        source: Source.
        referrer: Referrer.
        referrer_domain: Referrer domain.
        search_query: Search query.
        eq_utm_source: Eq utm source.
        eq_utm_medium: Eq utm medium.
        eq_utm_term: Eq utm term.
        eq_utm_content: Eq utm content.
        eq_utm_campaign: Eq utm campaign.
        eq_utm_referrer: Eq utm referrer.
        eq_utm_expid: Eq utm expid.
        utm_source: Utm source.
        utm_medium: Utm medium.
        utm_term: Utm term.
        utm_content: Utm content.
        utm_campaign: Utm campaign.
        utm_referrer: Utm referrer.
        utm_expid: Utm expid.
        openstat_ad: Openstat ad.
        openstat_campaign: Openstat campaign.
        openstat_service: Openstat service.
        openstat_source: Openstat source.
        ef_id: Ef id.
        yclid: Yclid.
        gclid: Gclid.
        cm_id: Cm id.
        ymclid: Ymclid.
        tag_from: Tag from.
        visitor_country: Visitor country.
        visitor_region: Visitor region.
        visitor_city: Visitor city.
        visitor_provider: Visitor provider.
        visitor_ip_address: Visitor ip address.
        visitor_browser_name: Visitor browser name.
        visitor_browser_version: Visitor browser version.
        visitor_os_name: Visitor os name.
        visitor_os_version: Visitor os version.
        visitor_language: Visitor language.
        visitor_screen: Visitor screen.
        visitor_device: Visitor device.
        visitor_session_id: Visitor session id.
        entrance_page: Entrance page.
        visitor_type: Visitor type.
        visitor_id: Visitor id.
        person_id: Person id.
        ua_client_id: Ua client id.
        ym_client_id: Ym client id.
        segments: Segments.
        visit_date: Visit date.
        visit_hour: Visit hour.
        visit_weekday: Visit weekday.
        visit_month: Visit month.
        visit_year: Visit year.
        call_type: Call type.
        call_status: Call status.
        call_direction: Call direction.
        phone_tracking_type: Phone tracking type.
        call_region_name: Call region name.
        call_records: Call records.
        offline_message_type: Offline message type.
        offline_message_email: Offline message email.
        offline_message_text: Offline message text.
        chat_initiator: Chat initiator.
        chat_status: Chat status.
        chat_messages_count: Chat messages count.
        goal_type: Goal type.
        goal_name: Goal name.
        deals: Deals.
        email_message: Email message.
        email_from: Email from.
        email_cc: Email cc.
        email_bcc: Email bcc.
        email_message_html: Email message html.
        email_to: Email to.
        email_subject: Email subject.
        pc: Pc.
        gr: Gr.
        ad: Ad.
        kw: Keyword that brought the visitor.
        site_analytics: Site analytics.
    """

    site_domain_name: str | None = None
    site_domain_naked: str | None = None
    site_name: str | None = None
    communication_type: CommunicationRowCommunicationType | None = None
    communication_id: str | None = None
    communication_date_time: dt.datetime | None = None
    communication_kinds: list[Any] | None = None
    communication_page_url: str | None = None
    is_communication_with_visit: CommunicationRowIsCommunicationWithVisit | None = None
    communication_number: int | None = None
    contact_phone_number: str | None = None
    virtual_phone_number: str | None = None
    contact_full_name: str | None = None
    total_duration: int | None = None
    tags: CommunicationRowTags | None = None
    employees: list[CommunicationRowEmployee] | None = None
    campaign_name: str | None = None
    channel_new: str | None = None
    channel_code: str | None = None
    source_new: str | None = None
    source_name: str | None = None
    channel: str | None = None
    source: str | None = None
    referrer: str | None = None
    referrer_domain: str | None = None
    search_query: str | None = None
    eq_utm_source: str | None = None
    eq_utm_medium: str | None = None
    eq_utm_term: str | None = None
    eq_utm_content: str | None = None
    eq_utm_campaign: str | None = None
    eq_utm_referrer: str | None = None
    eq_utm_expid: str | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_term: str | None = None
    utm_content: str | None = None
    utm_campaign: str | None = None
    utm_referrer: str | None = None
    utm_expid: str | None = None
    openstat_ad: str | None = None
    openstat_campaign: str | None = None
    openstat_service: str | None = None
    openstat_source: str | None = None
    ef_id: str | None = None
    yclid: str | None = None
    gclid: str | None = None
    cm_id: str | None = None
    ymclid: str | None = None
    tag_from: str | None = None
    visitor_country: str | None = None
    visitor_region: str | None = None
    visitor_city: str | None = None
    visitor_provider: str | None = None
    visitor_ip_address: str | None = None
    visitor_browser_name: str | None = None
    visitor_browser_version: str | None = None
    visitor_os_name: str | None = None
    visitor_os_version: str | None = None
    visitor_language: str | None = None
    visitor_screen: str | None = None
    visitor_device: CommunicationRowVisitorDevice | None = None
    visitor_session_id: int | None = None
    entrance_page: str | None = None
    visitor_type: CommunicationRowVisitorType | None = None
    visitor_id: int | None = None
    person_id: int | None = None
    ua_client_id: str | None = None
    ym_client_id: str | None = None
    segments: list[CommunicationRowSegment] | None = None
    visit_date: dt.date | None = None
    visit_hour: CommunicationRowVisitHour | None = None
    visit_weekday: CommunicationRowVisitWeekday | None = None
    visit_month: CommunicationRowVisitMonth | None = None
    visit_year: str | None = None
    call_type: CommunicationRowCallType | None = None
    call_status: CommunicationRowCallStatus | None = None
    call_direction: CommunicationRowCallDirection | None = None
    phone_tracking_type: CommunicationRowPhoneTrackingType | None = None
    call_region_name: str | None = None
    call_records: list[str] | None = None
    offline_message_type: CommunicationRowOfflineMessageType | None = None
    offline_message_email: str | None = None
    offline_message_text: str | None = None
    chat_initiator: CommunicationRowChatInitiator | None = None
    chat_status: CommunicationRowChatStatus | None = None
    chat_messages_count: int | None = None
    goal_type: CommunicationRowGoalType | None = None
    goal_name: str | None = None
    deals: list[CommunicationRowDeal] | None = None
    email_message: str | None = None
    email_from: str | None = None
    email_cc: list[Any] | None = None
    email_bcc: list[Any] | None = None
    email_message_html: str | None = None
    email_to: str | None = None
    email_subject: str | None = None
    pc: str | None = None
    gr: str | None = None
    ad: str | None = None
    kw: str | None = None
    site_analytics: CommunicationRowSiteAnalytics | None = None


class DealRowDealContact(Model):
    """What stands in `deal_contact` of a deal row.

    Attributes:
        value: Value.
        value_url: Value url.
    """

    value: str | None = None
    value_url: str | None = None


class DealRowDealName(Model):
    """What stands in `deal_name` of a deal row.

    Attributes:
        value: Value.
        value_url: Value url.
    """

    value: str | None = None
    value_url: str | None = None


class DealRowCommunicationType(Model):
    """What stands in `communication_type` of a deal row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class DealRowDealCompany(Model):
    """What stands in `deal_company` of a deal row.

    Attributes:
        value: Value.
        value_url: Value url.
    """

    value: str | None = None
    value_url: str | None = None


class DealRowCommunicationTypeItem(Model):
    """What stands in `type` of a deal row communication.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class DealRowCommunication(Model):
    """What stands in `communication` of a deal row.

    Attributes:
        id: Id.
        type: Type.
        date_time: Date time.
    """

    id: int | None = None
    type: DealRowCommunicationTypeItem | None = None
    date_time: dt.datetime | None = None


class DealRowLeadName(Model):
    """What stands in `lead_name` of a deal row.

    Attributes:
        value: Value.
        value_url: Value url.
    """

    value: str | None = None
    value_url: str | None = None


class DealRowLeadContact(Model):
    """What stands in `lead_contact` of a deal row.

    Attributes:
        value: Value.
        value_url: Value url.
    """

    value: str | None = None
    value_url: str | None = None


class DealRow(Model):
    """A deal row, as `get.deals` gives it.

    Attributes:
        deal_date_time: Deal date time.
        deal_current_funnel: Deal current funnel.
        deal_current_stage: Deal current stage.
        stage_before_failure: Stage before failure.
        deal_finish_date: Deal finish date.
        site_domain_name: Site domain name.
        site_name: Site name.
        campaign_name: Campaign name.
        deal_contact: Deal contact.
        deal_revenue: Deal revenue.
        deal_contact_phone_numbers: Deal contact phone numbers.
        deal_contact_emails: Deal contact emails.
        deal_cycle: Deal cycle.
        deal_name: Deal name.
        visitor_id: Visitor id.
        deal_contact_ext_id: Deal contact ext id.
        deal_comments: Deal comments.
        deal_ext_id: Deal ext id.
        days_before_start_deal: Days before start deal.
        days_before_finish_deal: Days before finish deal.
        communication_date_time: Communication date time.
        communication_type: Communication type.
        deal_company: Deal company.
        deal_employee: Deal employee.
        communication_id: Communication id.
        deal_source: Deal source.
        communication: Communication.
        lead_name: Name of the lead.
        lead_contact: Contact of the lead.
        lead_employee: Employee responsible for the lead.
        lead_source: Source of the lead.
        lead_utm_campaign: UTM campaign tag of the lead.
        lead_utm_content: UTM content tag of the lead.
        lead_utm_medium: UTM medium tag of the lead.
        lead_utm_source: UTM source tag of the lead.
        lead_utm_term: UTM term tag of the lead.
        deal_current_stage_date: Deal current stage date.
    """

    deal_date_time: dt.datetime | None = None
    deal_current_funnel: str | None = None
    deal_current_stage: str | None = None
    stage_before_failure: str | None = None
    deal_finish_date: dt.date | None = None
    site_domain_name: str | None = None
    site_name: str | None = None
    campaign_name: str | None = None
    deal_contact: DealRowDealContact | None = None
    deal_revenue: Decimal | None = None
    deal_contact_phone_numbers: list[str] | None = None
    deal_contact_emails: list[str] | None = None
    deal_cycle: int | None = None
    deal_name: DealRowDealName | None = None
    visitor_id: int | None = None
    deal_contact_ext_id: str | None = None
    deal_comments: str | None = None
    deal_ext_id: str | None = None
    days_before_start_deal: int | None = None
    days_before_finish_deal: int | None = None
    communication_date_time: dt.datetime | None = None
    communication_type: DealRowCommunicationType | None = None
    deal_company: DealRowDealCompany | None = None
    deal_employee: str | None = None
    communication_id: str | None = None
    deal_source: str | None = None
    communication: list[DealRowCommunication] | None = None
    lead_name: DealRowLeadName | None = None
    lead_contact: DealRowLeadContact | None = None
    lead_employee: str | None = None
    lead_source: str | None = None
    lead_utm_campaign: str | None = None
    lead_utm_content: str | None = None
    lead_utm_medium: str | None = None
    lead_utm_source: str | None = None
    lead_utm_term: str | None = None
    deal_current_stage_date: dt.date | None = None


class LeadRowLeadContact(Model):
    """What stands in `lead_contact` of a lead row.

    Attributes:
        value: Value.
        value_url: Value url.
    """

    value: str | None = None
    value_url: str | None = None


class LeadRowLeadName(Model):
    """What stands in `lead_name` of a lead row.

    Attributes:
        value: Value.
        value_url: Value url.
    """

    value: str | None = None
    value_url: str | None = None


class LeadRowCommunicationType(Model):
    """What stands in `communication_type` of a lead row.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class LeadRowLeadCompany(Model):
    """What stands in `lead_company` of a lead row.

    Attributes:
        value: Value.
        value_url: Value url.
    """

    value: str | None = None
    value_url: str | None = None


class LeadRowCommunicationTypeItem(Model):
    """What stands in `type` of a lead row communication.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class LeadRowCommunication(Model):
    """What stands in `communication` of a lead row.

    Attributes:
        id: Id.
        type: Type.
        date_time: Date time.
    """

    id: int | None = None
    type: LeadRowCommunicationTypeItem | None = None
    date_time: dt.datetime | None = None


class LeadRowDeal(Model):
    """What stands in `deals` of a lead row.

    Attributes:
        ext_id: Ext id.
        date_time: Date time.
        current_stage: Current stage.
    """

    ext_id: str | None = None
    date_time: dt.datetime | None = None
    current_stage: str | None = None


class LeadRow(Model):
    """A lead row, as `get.leads` gives it.

    Attributes:
        lead_date_time: Date and time of the lead.
        lead_current_funnel: Sales funnel the lead is currently in.
        lead_current_stage: Current stage of the lead.
        stage_before_failure: Stage before failure.
        site_domain_name: Site domain name.
        site_name: Site name.
        campaign_name: Campaign name.
        lead_contact: Contact of the lead.
        lead_contact_phone_numbers: Phone numbers of the lead's contact.
        lead_contact_emails: Email addresses of the lead's contact.
        lead_name: Name of the lead.
        visitor_id: Visitor id.
        lead_contact_ext_id: Identifier of the lead's contact in the CRM.
        lead_ext_id: Identifier of the lead in the CRM.
        communication_date_time: Communication date time.
        communication_type: Communication type.
        lead_company: Company of the lead.
        lead_employee: Employee responsible for the lead.
        communication_id: Communication id.
        lead_source: Source of the lead.
        communication: Communication.
        lead_utm_campaign: UTM campaign tag of the lead.
        lead_utm_content: UTM content tag of the lead.
        lead_utm_medium: UTM medium tag of the lead.
        lead_utm_source: UTM source tag of the lead.
        lead_utm_term: UTM term tag of the lead.
        lead_current_stage_date: Date when the lead moved to its current stage.
        deals: Deals.
    """

    lead_date_time: dt.datetime | None = None
    lead_current_funnel: str | None = None
    lead_current_stage: str | None = None
    stage_before_failure: str | None = None
    site_domain_name: str | None = None
    site_name: str | None = None
    campaign_name: str | None = None
    lead_contact: LeadRowLeadContact | None = None
    lead_contact_phone_numbers: list[str] | None = None
    lead_contact_emails: list[str] | None = None
    lead_name: LeadRowLeadName | None = None
    visitor_id: int | None = None
    lead_contact_ext_id: str | None = None
    lead_ext_id: str | None = None
    communication_date_time: dt.datetime | None = None
    communication_type: LeadRowCommunicationType | None = None
    lead_company: LeadRowLeadCompany | None = None
    lead_employee: str | None = None
    communication_id: str | None = None
    lead_source: str | None = None
    communication: list[LeadRowCommunication] | None = None
    lead_utm_campaign: str | None = None
    lead_utm_content: str | None = None
    lead_utm_medium: str | None = None
    lead_utm_source: str | None = None
    lead_utm_term: str | None = None
    lead_current_stage_date: dt.date | None = None
    deals: list[LeadRowDeal] | None = None


class MegafonCallCallType(Model):
    """What stands in `call_type` of a megafon call.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class MegafonCallCallStatus(Model):
    """What stands in `call_status` of a megafon call.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class MegafonCallCallDirection(Model):
    """What stands in `call_direction` of a megafon call.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class MegafonCallCallIsInternal(Model):
    """What stands in `call_is_internal` of a megafon call.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: bool | None = None


class MegafonCallCallFinishReason(Model):
    """What stands in `call_finish_reason` of a megafon call.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class MegafonCallContactPhoneNumberExtra(Model):
    """What stands in `extra` of a megafon call contact phone number.

    Attributes:
        call_status: Call status.
        call_direction: Call direction.
    """

    call_status: str | None = None
    call_direction: str | None = None


class MegafonCallContactPhoneNumber(Model):
    """What stands in `contact_phone_number` of a megafon call.

    Attributes:
        extra: Extra.
        value: Value.
    """

    extra: MegafonCallContactPhoneNumberExtra | None = None
    value: str | None = None


class MegafonCallIsBlacklistedPhone(Model):
    """What stands in `is_blacklisted_phone` of a megafon call.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: bool | None = None


class MegafonCallIsCoachHandledCall(Model):
    """What stands in `is_coach_handled_call` of a megafon call.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: Any = None
    value_id: Any = None


class MegafonCall(Model):
    """A megafon call, as `get.mgf_calls` gives it.

    Attributes:
        coaches: Coaches.
        call_type: Call type.
        employees: Employees.
        call_status: Call status.
        call_records: Call records.
        received_call: Received call.
        call_direction: Call direction.
        call_start_date: Call start date.
        call_start_time: Call start time.
        employee_rating: Employee rating.
        call_is_internal: Call is internal.
        communication_id: Communication id.
        call_finish_reason: Call finish reason.
        call_talk_duration: Call talk duration.
        call_total_duration: Call total duration.
        contact_phone_number: Contact phone number.
        is_blacklisted_phone: Whether the contact's phone number is on the blacklist.
        virtual_phone_number: Virtual phone number.
        call_finish_date_time: Call finish date time.
        communication_comment: Communication comment.
        is_coach_handled_call: Whether a coach took part in any of the call legs.
        virtual_number_comment: Virtual number comment.
        call_await_talk_duration: Call await talk duration.
        communication_comment_author: Communication comment author.
        first_employee_for_internal_call: First employee for internal call.
        second_employee_for_internal_call: Second employee for internal call.
    """

    coaches: list[Any] | None = None
    call_type: MegafonCallCallType | None = None
    employees: list[Any] | None = None
    call_status: MegafonCallCallStatus | None = None
    call_records: list[str] | None = None
    received_call: str | None = None
    call_direction: MegafonCallCallDirection | None = None
    call_start_date: dt.date | None = None
    call_start_time: dt.time | None = None
    employee_rating: float | None = None
    call_is_internal: MegafonCallCallIsInternal | None = None
    communication_id: int | None = None
    call_finish_reason: MegafonCallCallFinishReason | None = None
    call_talk_duration: str | None = None
    call_total_duration: str | None = None
    contact_phone_number: MegafonCallContactPhoneNumber | None = None
    is_blacklisted_phone: MegafonCallIsBlacklistedPhone | None = None
    virtual_phone_number: str | None = None
    call_finish_date_time: dt.datetime | None = None
    communication_comment: str | None = None
    is_coach_handled_call: MegafonCallIsCoachHandledCall | None = None
    virtual_number_comment: str | None = None
    call_await_talk_duration: str | None = None
    communication_comment_author: str | None = None
    first_employee_for_internal_call: str | None = None
    second_employee_for_internal_call: str | None = None


class NotificationEventType(Model):
    """What stands in `event_type` of a notification.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class NotificationCommunicationType(Model):
    """What stands in `communication_type` of a notification.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class NotificationNotificationStatus(Model):
    """What stands in `notification_status` of a notification.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class NotificationNotificationChannel(Model):
    """What stands in `notification_channel` of a notification.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class NotificationNotificationErrorType(Model):
    """What stands in `notification_error_type` of a notification.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class Notification(Model):
    """A notification, as `get.notifications` gives it.

    Attributes:
        event_type: Event type.
        notification_id: Notification id.
        communication_id: Communication id.
        notification_name: Notification name.
        communication_type: Communication type.
        notification_delay: Notification delay.
        notification_status: Notification status.
        notification_channel: Notification channel.
        notification_message: Notification message.
        notification_send_to: Notification send to.
        notification_sms_count: Notification sms count.
        notification_error_type: Notification error type.
        notification_error_message: Notification error message.
        notification_send_date_time: Notification send date time.
        notification_start_date_time: Notification start date time.
    """

    event_type: NotificationEventType | None = None
    notification_id: int | None = None
    communication_id: int | None = None
    notification_name: str | None = None
    communication_type: NotificationCommunicationType | None = None
    notification_delay: int | None = None
    notification_status: NotificationNotificationStatus | None = None
    notification_channel: NotificationNotificationChannel | None = None
    notification_message: str | None = None
    notification_send_to: str | None = None
    notification_sms_count: int | None = None
    notification_error_type: NotificationNotificationErrorType | None = None
    notification_error_message: str | None = None
    notification_send_date_time: dt.datetime | None = None
    notification_start_date_time: dt.datetime | None = None


class PersonDetailsPersonEvent(Model):
    """What stands in `person_events` of person details.

    Attributes:
        is_bold: Whether the call event is shown in bold.
        is_leaf: Whether the call event is a leaf, with no nested events.
        event_id: Event id.
        person_id: Person id.
        event_name: Event name.
        event_text: Event text.
        event_time: Event time.
        event_mnemonic: Event mnemonic.
    """

    is_bold: bool | None = None
    is_leaf: bool | None = None
    event_id: int | None = None
    person_id: int | None = None
    event_name: str | None = None
    event_text: str | None = None
    event_time: dt.datetime | None = None
    event_mnemonic: str | None = None


class PersonDetails(Model):
    """Person details, as `get.person_details` gives it.

    Attributes:
        person_id: Person id.
        deals_count: Deals count.
        leads_count: Number of leads within the 180-day selection.
        visitor_ids: Visitor ids.
        deal_revenue: Deal revenue.
        visits_count: Visits count.
        person_events: Person events.
        visitor_names: Visitor names.
        visitor_emails: Visitor emails.
        visitor_phones: Visitor phones.
        avg_deal_revenue: Avg deal revenue.
        communications_count: Communications count.
        first_deal_date_time: First deal date time.
        first_lead_date_time: First lead date time.
        last_visit_date_time: Date and time of the last visit.
        first_visit_date_time: First visit date time.
        first_communication_date_time: First communication date time.
        communicatons_count: Communicatons count.
    """

    person_id: int | None = None
    deals_count: int | None = None
    leads_count: int | None = None
    visitor_ids: list[int] | None = None
    deal_revenue: Decimal | None = None
    visits_count: int | None = None
    person_events: list[PersonDetailsPersonEvent] | None = None
    visitor_names: list[str] | None = None
    visitor_emails: list[str] | None = None
    visitor_phones: list[str] | None = None
    avg_deal_revenue: Decimal | None = None
    communications_count: int | None = None
    first_deal_date_time: dt.datetime | None = None
    first_lead_date_time: dt.datetime | None = None
    last_visit_date_time: dt.datetime | None = None
    first_visit_date_time: dt.datetime | None = None
    first_communication_date_time: dt.datetime | None = None
    communicatons_count: int | None = None


class SmsMessage(Model):
    """An SMS message, as `get.sms` gives it.

    Attributes:
        sms_id: Sms id.
        sms_date_time: Sms date time.
        contact_phone_number: Contact phone number.
        virtual_phone_number: Virtual phone number.
        sms_message: Sms message.
    """

    sms_id: str | None = None
    sms_date_time: dt.datetime | None = None
    contact_phone_number: str | None = None
    virtual_phone_number: str | None = None
    sms_message: str | None = None


class TagChangeTagName(Model):
    """What stands in `tag_name` of a tag change.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        color: Color.
    """

    id: int | None = None
    name: str | None = None
    color: str | None = None


class TagChangeTagIsSystem(Model):
    """What stands in `tag_is_system` of a tag change.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: bool | None = None


class TagChangeTaggingIsAuto(Model):
    """What stands in `tagging_is_auto` of a tag change.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: bool | None = None


class TagChangeCommunicationType(Model):
    """What stands in `communication_type` of a tag change.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class TagChange(Model):
    """A tag change, as `get.tags_history` gives it.

    Attributes:
        tag_id: Tag id.
        tag_name: Tag name.
        tag_is_system: Tag is system.
        employee_login: Employee login.
        tagging_is_auto: Tagging is auto.
        communication_id: Communication id.
        tagging_date_time: Tagging date time.
        communication_type: Communication type.
        employee_full_name: Employee full name.
    """

    tag_id: int | None = None
    tag_name: TagChangeTagName | None = None
    tag_is_system: TagChangeTagIsSystem | None = None
    employee_login: str | None = None
    tagging_is_auto: TagChangeTaggingIsAuto | None = None
    communication_id: int | None = None
    tagging_date_time: dt.datetime | None = None
    communication_type: TagChangeCommunicationType | None = None
    employee_full_name: str | None = None


class VisitVisitorDevice(Model):
    """What stands in `visitor_device` of a visit.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class VisitCommunicationType(Model):
    """What stands in `type` of a visit communication.

    Attributes:
        value: Value.
        value_id: Value id.
    """

    value: str | None = None
    value_id: str | None = None


class VisitCommunication(Model):
    """What stands in `communications` of a visit.

    Attributes:
        id: Id.
        type: Type.
        date_time: Date time.
    """

    id: int | None = None
    type: VisitCommunicationType | None = None
    date_time: dt.datetime | None = None


class VisitVisitorType(Model):
    """What stands in `visitor_type` of a visit.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class VisitSegment(Model):
    """What stands in `segments` of a visit.

    Attributes:
        segment_name: Segment name.
    """

    segment_name: str | None = None


class VisitVisitHour(Model):
    """What stands in `visit_hour` of a visit.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class VisitVisitWeekday(Model):
    """What stands in `visit_weekday` of a visit.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class VisitVisitMonth(Model):
    """What stands in `visit_month` of a visit.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class Visit(Model):
    """A visit, as `get.visits` gives it.

    Attributes:
        site_domain_name: Site domain name.
        site_domain_naked: Site domain naked.
        pc: Pc.
        pc_ext_id: Pc ext id.
        campaign_name: Campaign name.
        channel_new: Channel new.
        channel_code: Channel code.
        source_new: Source new.
        source_name: Source name.
        channel: Channel.
        source: Source.
        referrer: Referrer.
        referrer_domain: Referrer domain.
        search_query: Search query.
        utm_source: Utm source.
        utm_medium: Utm medium.
        utm_term: Utm term.
        utm_content: Utm content.
        utm_campaign: Utm campaign.
        utm_referrer: Utm referrer.
        utm_expid: Utm expid.
        openstat_ad: Openstat ad.
        openstat_campaign: Openstat campaign.
        openstat_service: Openstat service.
        openstat_source: Openstat source.
        ef_id: Ef id.
        yclid: Yclid.
        gclid: Gclid.
        cm_id: Cm id.
        ymclid: Ymclid.
        tag_from: Tag from.
        visit_depth: Visit depth.
        visitor_country: Visitor country.
        visitor_region: Visitor region.
        visitor_city: Visitor city.
        visitor_provider: Visitor provider.
        visitor_ip_address: Visitor ip address.
        visitor_browser_name: Visitor browser name.
        visitor_browser_version: Visitor browser version.
        visitor_os_name: Visitor os name.
        visitor_os_version: Visitor os version.
        visitor_language: Visitor language.
        visitor_screen: Visitor screen.
        visitor_device: Visitor device.
        number_pool_name: Number pool name.
        communications: Communications.
        visitor_session_id: Visitor session id.
        entrance_page: Entrance page.
        visitor_type: Visitor type.
        visitor_id: Visitor id.
        person_id: Person id.
        ua_client_id: Ua client id.
        ym_client_id: Ym client id.
        segments: Segments.
        visit_date_time: Visit date time.
        visit_date: Visit date.
        visit_hour: Visit hour.
        visit_weekday: Visit weekday.
        visit_month: Visit month.
        visit_year: Visit year.
        gr: Gr.
        gr_ext_id: Gr ext id.
        ad: Ad.
        ad_ext_ids: Ad ext ids.
        kw: Keyword that brought the visitor.
        kw_ext_id: External identifier of the keyword.
    """

    site_domain_name: str | None = None
    site_domain_naked: str | None = None
    pc: str | None = None
    pc_ext_id: str | None = None
    campaign_name: str | None = None
    channel_new: str | None = None
    channel_code: str | None = None
    source_new: str | None = None
    source_name: str | None = None
    channel: str | None = None
    source: str | None = None
    referrer: str | None = None
    referrer_domain: str | None = None
    search_query: str | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_term: str | None = None
    utm_content: str | None = None
    utm_campaign: str | None = None
    utm_referrer: str | None = None
    utm_expid: str | None = None
    openstat_ad: str | None = None
    openstat_campaign: str | None = None
    openstat_service: str | None = None
    openstat_source: str | None = None
    ef_id: str | None = None
    yclid: str | None = None
    gclid: str | None = None
    cm_id: str | None = None
    ymclid: str | None = None
    tag_from: str | None = None
    visit_depth: int | None = None
    visitor_country: str | None = None
    visitor_region: str | None = None
    visitor_city: str | None = None
    visitor_provider: str | None = None
    visitor_ip_address: str | None = None
    visitor_browser_name: str | None = None
    visitor_browser_version: str | None = None
    visitor_os_name: str | None = None
    visitor_os_version: str | None = None
    visitor_language: str | None = None
    visitor_screen: str | None = None
    visitor_device: VisitVisitorDevice | None = None
    number_pool_name: str | None = None
    communications: list[VisitCommunication] | None = None
    visitor_session_id: str | None = None
    entrance_page: str | None = None
    visitor_type: VisitVisitorType | None = None
    visitor_id: int | None = None
    person_id: int | None = None
    ua_client_id: str | None = None
    ym_client_id: str | None = None
    segments: list[VisitSegment] | None = None
    visit_date_time: dt.datetime | None = None
    visit_date: dt.date | None = None
    visit_hour: VisitVisitHour | None = None
    visit_weekday: VisitVisitWeekday | None = None
    visit_month: VisitVisitMonth | None = None
    visit_year: str | None = None
    gr: str | None = None
    gr_ext_id: str | None = None
    ad: str | None = None
    ad_ext_ids: str | None = None
    kw: str | None = None
    kw_ext_id: str | None = None


class CallRecognitionSpeechPhrase(Model):
    """What stands in `speech_phrases` of a call recognition.

    Attributes:
        id: Id.
        ext_id: Ext id.
        phrase: Phrase.
        speech_id: Speech id.
        start_time: Start time.
        is_operator: Whether the phrase was spoken by the operator.
        edited_phrase: Edited phrase.
    """

    id: int | None = None
    ext_id: int | None = None
    phrase: str | None = None
    speech_id: int | None = None
    start_time: str | None = None
    is_operator: bool | None = None
    edited_phrase: str | None = None


class CallRecognition(Model):
    """A call recognition, as `getobj.call_session_recognition_info` gives it.

    Attributes:
        speech_phrases: Speech phrases.
        recognition_worker_type: Recognition worker type.
        call_start_date_time: Call start date time.
        contact_phone_number: Contact phone number.
        call_records: Call records.
    """

    speech_phrases: list[CallRecognitionSpeechPhrase] | None = None
    recognition_worker_type: str | None = None
    call_start_date_time: dt.datetime | None = None
    contact_phone_number: str | None = None
    call_records: list[str] | None = None


class LinechartNoteGroupDatetimeDimensionInterval(Model):
    """What stands in `datetime_dimension_interval` of a linechart note group.

    Attributes:
        id: Id.
        from_: From.
        till: Till.
    """

    id: int | None = None
    from_: dt.datetime | None = Field(default=None, alias="from")
    till: dt.datetime | None = None


class LinechartNoteGroupNote(Model):
    """What stands in `notes` of a linechart note group.

    Attributes:
        id: Id.
        datetime: Datetime.
        description: Description.
    """

    id: int | None = None
    datetime: dt.datetime | None = None
    description: str | None = None


class LinechartNoteGroup(Model):
    """A linechart note group, as `get.linechart_note_groups` gives it.

    Attributes:
        datetime_dimension_interval: Datetime dimension interval.
        type: Type. One of ``not_working_days``, ``custom``; others may come.
        count: Count.
        notes: Notes.
        is_system: Whether the note is a system one rather than created by a user.
    """

    datetime_dimension_interval: LinechartNoteGroupDatetimeDimensionInterval | None = None
    type: str | None = None
    count: int | None = None
    notes: list[LinechartNoteGroupNote] | None = None
    is_system: bool | None = None


class ReportLinechartItemDatetimeDimensionInterval(Model):
    """What stands in `datetime_dimension_interval` of a report linechart item.

    Attributes:
        from_: From.
        till: Till.
    """

    from_: dt.datetime | None = Field(default=None, alias="from")
    till: dt.datetime | None = None


class ReportLinechartItem(Model):
    """What stands in `items` of a report linechart.

    Attributes:
        datetime_dimension_interval: Datetime dimension interval.
        data_dimensions: Data dimensions.
        data_dimensions_ids: Data dimensions ids.
        main_column: Values of the requested main column, broken down by the dimension.
        additional_column: Additional column.
    """

    datetime_dimension_interval: ReportLinechartItemDatetimeDimensionInterval | None = None
    data_dimensions: list[str] | None = None
    data_dimensions_ids: list[str] | None = None
    main_column: str | None = None
    additional_column: str | None = None


class ReportLinechart(Model):
    """A report linechart, as `getobj.report_linechart` gives it.

    Attributes:
        date_from: Date from.
        date_till: Date till.
        items: Data items of the requested report.
    """

    date_from: dt.datetime | None = None
    date_till: dt.datetime | None = None
    items: list[ReportLinechartItem] | None = None


class ReportLinechartTotalItemDatetimeDimensionInterval(Model):
    """What stands in `datetime_dimension_interval` of a report linechart total item.

    Attributes:
        from_: From.
        till: Till.
    """

    from_: dt.datetime | None = Field(default=None, alias="from")
    till: dt.datetime | None = None


class ReportLinechartTotalItem(Model):
    """What stands in `items` of a report linechart total.

    Attributes:
        datetime_dimension_interval: Datetime dimension interval.
        main_column: Values of the requested main column, broken down by the dimension.
        additional_column: Additional column.
    """

    datetime_dimension_interval: ReportLinechartTotalItemDatetimeDimensionInterval | None = None
    main_column: str | None = None
    additional_column: str | None = None


class ReportLinechartTotal(Model):
    """A report linechart total, as `getobj.report_linechart_total` gives it.

    Attributes:
        date_from: Date from.
        date_till: Date till.
        items: Data items of the requested report.
    """

    date_from: dt.datetime | None = None
    date_till: dt.datetime | None = None
    items: list[ReportLinechartTotalItem] | None = None


class PhonePrefix(Model):
    """A phone prefix, as `get.available_phone_prefixes` gives it.

    Attributes:
        prefix: Prefix.
        prefixe: Prefixe.
        prefix_name: Prefix name.
    """

    prefix: str | None = None
    prefixe: str | None = None
    prefix_name: str | None = None


class ReportGeneratorTask(Model):
    """A report generator task, as `get.report_generator_tasks` gives it.

    Attributes:
        task_id: Task id.
        id: Id.
        state: State. One of ``new``, ``in_process``, ``file_ready``, ``processed``, ``error``, ``file_expired``;
            others may come.
        file_name: File name.
        report_format: Report format. One of ``csv``, ``xlsx``, ``google_sheets``; others may come.
    """

    task_id: int | None = None
    id: int | None = None
    state: str | None = None
    file_name: str | None = None
    report_format: str | None = None


class SharedReportSettings(Model):
    """Shared report settings, as `create.shared_report_settings` gives it.

    Attributes:
        hash: Hash.
    """

    hash: str | None = None


class ColumnTransferReport(Model):
    """A column transfer report, as `get.column_transfer_reports_list` gives it.

    Attributes:
        id: Id.
        type: Type. One of ``communications``, ``deals``, ``ad_analytics``; others may come.
        name: Name of the user's report.
        description: Description.
        group_id: Group id.
        filter_field: Filter field.
    """

    id: int | None = None
    type: str | None = None
    name: str | None = None
    description: str | None = None
    group_id: int | None = None
    filter_field: str | None = None


class ReportTransfer(Model):
    """A report transfer, as `getobj.report_transfer` gives it.

    Attributes:
        transfer_ids: Transfer ids.
        transfer_date_from: Transfer date from.
        transfer_date_till: Transfer date till.
    """

    transfer_ids: list[int] | None = None
    transfer_date_from: dt.datetime | None = None
    transfer_date_till: dt.datetime | None = None
