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
        date_from: First moment of the period.
        date_till: End of the period.
        compared_date_from: First moment of the period to compare with.
        compared_date_till: End of the period to compare with.
    """

    date_from: dt.datetime | None = None
    date_till: dt.datetime | None = None
    compared_date_from: dt.datetime | None = None
    compared_date_till: dt.datetime | None = None


class ReportCalendar(Model):
    """A report calendar, as `getobj.report_global_calendar` gives it.

    Attributes:
        id: Identifier of the global calendar.
        user_id: Identifier of the agency customer's user to act for, from `get.customer_users`; required for agencies.
        params: Parameters of the global report calendar.
    """

    id: int | None = None
    user_id: int | None = None
    params: ReportCalendarParams | None = None


class GoalsTreeGoalsGroup(Model):
    """What stands in `goals_groups` of a goals tree.

    Attributes:
        id: Identifier of the goal group.
        name: Name of the goal group.
        parent_group_id: Identifier of the parent group of this goal group.
        sort: Running number used for sorting in the tree of goals.
    """

    id: int | str | None = None
    name: str | None = None
    parent_group_id: int | None = None
    sort: int | None = None


class GoalsTreeGoal(Model):
    """What stands in `goals` of a goals tree.

    Attributes:
        id: Identifier (mnemonic) of the goal.
        name: Name of the goal.
        group_id: Identifier of the goal group that contains the goal.
        sort: Running number used for sorting in the tree of dimensions.
    """

    id: int | str | None = None
    name: str | None = None
    group_id: int | str | None = None
    sort: int | None = None


class GoalsTree(Model):
    """A goals tree, as `getobj.goals_tree` gives it.

    Attributes:
        goals_groups: Groups the goals are arranged in.
        goals: Goals available to the user in the report.
    """

    goals_groups: list[GoalsTreeGoalsGroup] | None = None
    goals: list[GoalsTreeGoal] | None = None


class ReportTableRowDimension(Model):
    """What stands in `dimension` of a report table row.

    Attributes:
        value: Display name of the dimension value.
        value_id: Identifier of the branch of dimension values that the row belongs to.
    """

    value: str | None = None
    value_id: str | None = None


class ReportTableRow(Model):
    """What stands in `rows` of a report table.

    Attributes:
        dimension: Dimension.
        columns: Columns that the report shows.
        expandable: Whether the dimension can be expanded into nested rows.
    """

    dimension: ReportTableRowDimension | None = None
    columns: list[int] | None = None
    expandable: bool | None = None


class ReportTable(Model):
    """A report table, as `getobj.report_table` gives it.

    Attributes:
        date_from: First moment of the period.
        date_till: End of the period.
        rows: Rows of the requested report.
    """

    date_from: dt.datetime | None = None
    date_till: dt.datetime | None = None
    rows: list[ReportTableRow] | None = None


class ReportTotal(Model):
    """A report total, as `getobj.report_total` gives it.

    Attributes:
        totals: Totals of the requested columns at the current level of the report.
    """

    totals: list[int] | None = None


class BenchmarkingTableRowDimension(Model):
    """What stands in `dimension` of a benchmarking table row.

    Attributes:
        value: Display name of the dimension value.
        value_id: Identifier of the branch of dimension values that the row belongs to.
    """

    value: str | None = None
    value_id: str | None = None


class BenchmarkingTableRow(Model):
    """What stands in `rows` of a benchmarking table.

    Attributes:
        dimension: Dimension.
        columns: Columns that the report shows.
        expandable: Whether the dimension can be expanded into nested rows.
    """

    dimension: BenchmarkingTableRowDimension | None = None
    columns: list[int] | None = None
    expandable: bool | None = None


class BenchmarkingTable(Model):
    """A benchmarking table, as `getobj.benchmarking_table` gives it.

    Attributes:
        date_from: First moment of the period.
        date_till: End of the period.
        rows: Rows of the requested report.
    """

    date_from: dt.datetime | None = None
    date_till: dt.datetime | None = None
    rows: list[BenchmarkingTableRow] | None = None


class MetricAggregate(Model):
    """What stands in `aggregates` of a metric.

    Attributes:
        id: Identifier (mnemonic) of the aggregate.
        name: Name of the aggregate.
        has_percentage: Whether a percentage share can be calculated.
        is_default: Whether this is the default aggregate.
    """

    id: str | None = None
    name: str | None = None
    has_percentage: bool | None = None
    is_default: bool | None = None


class MetricMultichannelModelsModelsGroup(Model):
    """What stands in `models_groups` of metric multichannel models.

    Attributes:
        id: Identifier (mnemonic) of the multichannel analysis group.
        name: Name of the multichannel analysis group.
        description: Description of the models group.
        parent_group_id: Identifier of the parent group of this multichannel analysis group.
        sort: Running number used for sorting.
    """

    id: str | None = None
    name: str | None = None
    description: str | None = None
    parent_group_id: int | None = None
    sort: int | None = None


class MetricMultichannelModelsModel(Model):
    """What stands in `models` of metric multichannel models.

    Attributes:
        id: Identifier (mnemonic) of the multichannel analysis model.
        name: Name of the multichannel analysis model.
        description: Description of the model.
        is_default: Whether this is the default multichannel analysis model.
        group_id: Identifier of the multichannel analysis group the model belongs to.
        sort: Running number used for sorting in the tree.
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
        id: Identifier (mnemonic) of the metric.
        name: Name of the metric.
        data_type: Type of the values.
        aggregates: Ways in which values can be put together.
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
        id: Identifier of the column group.
        name: Name of the column group.
        description: Description of the columns group.
        parent_group_id: Identifier of the parent group of this column group.
        sort: Running number used for sorting in the tree of columns.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    parent_group_id: int | None = None
    sort: int | None = None


class ColumnsTreeColumn(Model):
    """What stands in `columns` of a columns tree.

    Attributes:
        id: Identifier (mnemonic) of the column.
        name: Name of the report column.
        description: Description of the column.
        group_id: Identifier of the column group that contains the column.
        sort: Running number used for sorting in the tree of dimensions.
        is_custom: Whether the column is user-defined.
        type: Type of the column: a metric or a formula, each with methods of its own. One of ``metric``, ``formula``;
            others may come.
        expression: Filter conditions or formula of the column, shown in its tooltip.
        data_type: Type of the values.
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
        columns_groups: Groups of columns.
        columns: Columns that the report shows.
    """

    columns_groups: list[ColumnsTreeColumnsGroup] | None = None
    columns: list[ColumnsTreeColumn] | None = None


class CustomFormulaColumnFormula(Model):
    """What stands in `formula` of a custom formula column.

    Attributes:
        element_type: Type of the formula element: column, constant, operator or priority. One of ``column``,
            ``constant``, ``operator``, ``priority``; others may come.
        value: Part of the formula: a column identifier, a number, an arithmetic operation or a bracket.
    """

    element_type: str | None = None
    value: str | None = None


class CustomFormulaColumn(Model):
    """A custom formula column, as `getobj.custom_formula_column` gives it.

    Attributes:
        name: Name of the report column.
        description: Description of the column.
        data_type: Type of the values. One of ``float``, ``currency``, ``percentage``; others may come.
        formula: Formula that calculates the column, as an ordered list of its elements.
    """

    name: str | None = None
    description: str | None = None
    data_type: str | None = None
    formula: list[CustomFormulaColumnFormula] | None = None


class CustomMetricColumnMetric(Model):
    """What stands in `metric` of a custom metric column.

    Attributes:
        id: Identifier (mnemonic) of the metric, as listed by `get.metrics`.
        aggregate: How values are put together, such as a sum or an average.
        has_percentage: Whether a percentage share is calculated.
        multichannel_model: Multichannel analysis model in use, as returned by `get.metrics`.
        filter: Filter conditions applied to the metric being calculated.
    """

    id: str | None = None
    aggregate: str | None = None
    has_percentage: bool | None = None
    multichannel_model: str | None = None
    filter: dict[str, Any] | None = None


class CustomMetricColumn(Model):
    """A custom metric column, as `getobj.custom_metric_column` gives it.

    Attributes:
        name: Name of the report column.
        description: Description of the column.
        metric: Metric used in the column.
    """

    name: str | None = None
    description: str | None = None
    metric: CustomMetricColumnMetric | None = None


class ReportGroup(Model):
    """A report group, as `get.report_groups` gives it.

    Attributes:
        id: Identifier of the report group.
        name: Name of the report group.
        sort: Running number used for sorting in the tree of folders.
        parent_id: Identifier of the parent group of this report group.
    """

    id: int | None = None
    name: str | None = None
    sort: int | None = None
    parent_id: int | None = None


class ReportChange(Model):
    """A report change, as `get.report_history` gives it.

    Attributes:
        id: Identifier of the user's report.
        type: Type of the user's report.
        name: Name of the user's report.
        state: Parameters that make up the report state.
        change_date_time: When it was changed.
    """

    id: int | None = None
    type: str | None = None
    name: str | None = None
    state: dict[str, Any] | None = None
    change_date_time: dt.datetime | None = None


class ReportType(Model):
    """A report type, as `get.report_types` gives it.

    Attributes:
        id: Identifier (mnemonic) of the report type.
        name: Localized name of the report type.
        configuration: What the type of report allows. One of ``dashboard``, ``aggregated``, ``flat``, ``monitoring``;
            others may come.
        is_mobile: Whether the report is used in the mobile version of the account interface.
    """

    id: str | None = None
    name: str | None = None
    configuration: str | None = None
    is_mobile: bool | None = None


class Report(Model):
    """A report, as `get.reports_list` gives it.

    Attributes:
        id: Identifier of the user's report.
        type: Type of the user's report. A word such as ``summary_analytics``, ``ad_analytics``, ``chat_summary``,
            ``call_summary``, ``communications``, ``call_tracking_monitoring``, ``deals``, ``chats``; others may come.
        name: Name of the user's report.
        description: Description of the report.
        group_id: Identifier of the report group.
        sort: Position of the report in the menu.
        is_mobile: Whether the report is used in the mobile version of the account interface.
        is_editable: Whether the report can be edited.
        is_favorite: Whether the report is marked as a favorite.
        date_time_added_to_favorite: When it was marked as a favourite.
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
        field: Name of the field to filter or sort by.
        order: Sort direction: `asc` for ascending, `desc` for descending. One of ``asc``, ``desc``; others may come.
    """

    field: str | None = None
    order: str | None = None


class ReportState(Model):
    """A report state, as `getobj.report_state` gives it.

    Attributes:
        limit: Maximum number of records to return, 50 by default.
        offset: Number of records to skip before the first one returned, 0 by default.
        date_from: First moment of the period.
        date_till: End of the period.
        compared_date_from: First moment of the period to compare with.
        compared_date_till: End of the period to compare with.
        perspective_window: Number of days after a session within which a communication is attributed to it.
        dimensions: Dimensions.
        columns: Columns that the report shows.
        filter: Filter conditions the returned records must meet.
        rapid_filter: Quick filters applied to the report, built like ordinary filter criteria.
        sort: Sort order of the returned items.
        column_params: Settings of the columns by their identifiers.
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
        priority: Position of the condition group, which sets the order in which groups are applied.
        filter: Filter conditions of the group.
    """

    name: str | None = None
    priority: int | None = None
    filter: dict[str, Any] | None = None


class CustomDimensionTemplate(Model):
    """A custom dimension template, as `get.custom_dimension_templates` gives it.

    Attributes:
        id: Identifier of the custom dimension template.
        name: Name of the custom dimension template.
        dimension_name: Name of the dimension.
        dimension_description: Description of the dimension.
        groups: Condition groups used in the custom dimension.
    """

    id: str | None = None
    name: str | None = None
    dimension_name: str | None = None
    dimension_description: str | None = None
    groups: list[CustomDimensionTemplateGroup] | None = None


class ReportEntity(Model):
    """A report entity, as `get.report_entities` gives it.

    Attributes:
        id: Identifier of the report data type.
        name: Name of the report data type.
    """

    id: int | None = None
    name: str | None = None


class CustomDimensionGroupEntity(Model):
    """What stands in `entities` of a custom dimension group.

    Attributes:
        names: Data types used in the custom dimension.
        filter: Filter conditions of the group, applied to the data types listed in `names`.
    """

    names: list[str] | None = None
    filter: dict[str, Any] | None = None


class CustomDimensionGroup(Model):
    """What stands in `groups` of a custom dimension.

    Attributes:
        name: Name of the condition group, given as the value to data matching its conditions.
        priority: Position of the condition group, which sets the order in which groups are applied.
        entities: Data types of the group, each with the filter applied to it.
    """

    name: str | None = None
    priority: int | None = None
    entities: list[CustomDimensionGroupEntity] | None = None


class CustomDimension(Model):
    """A custom dimension, as `getobj.custom_dimension` gives it.

    Attributes:
        name: Name of the dimension.
        description: Description of the dimension.
        is_entity_separated: Whether the extended setup mode of the user-defined nesting is on.
        groups: Condition groups used in the custom dimension.
    """

    name: str | None = None
    description: str | None = None
    is_entity_separated: bool | None = None
    groups: list[CustomDimensionGroup] | None = None


class DimensionsTreeDimensionsGroup(Model):
    """What stands in `dimensions_groups` of a dimensions tree.

    Attributes:
        id: Identifier of the dimension group.
        name: Name of the dimension group.
        description: Description of the dimensions group.
        parent_group_id: Identifier of the parent group of this dimension group.
        sort: Running number used for sorting in the tree of dimensions.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    parent_group_id: int | None = None
    sort: int | None = None


class DimensionsTreeDimension(Model):
    """What stands in `dimensions` of a dimensions tree.

    Attributes:
        id: Identifier (mnemonic) of the dimension.
        name: Name of the dimension.
        description: Description of the dimension.
        group_id: Identifier of the dimension group that contains the dimension.
        sort: Running number used for sorting in the tree of dimensions.
        data_type: Type of the values.
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
        dimensions_groups: Groups of dimensions.
        dimensions: Dimensions.
    """

    dimensions_groups: list[DimensionsTreeDimensionsGroup] | None = None
    dimensions: list[DimensionsTreeDimension] | None = None


class CustomFilter(Model):
    """A custom filter, as `get.custom_filters` gives it.

    Attributes:
        id: Identifier of the custom filter.
        name: Name of the custom filter.
        filter: Filter conditions saved in the custom filter.
    """

    id: int | None = None
    name: str | None = None
    filter: dict[str, Any] | None = None


class MetricFilterOperator(Model):
    """What stands in `operators` of a metric filter.

    Attributes:
        id: Identifier (mnemonic) of the filter operator.
        name: Name of the filter operator.
        is_default: Whether this is the default filter operator.
    """

    id: str | None = None
    name: str | None = None
    is_default: bool | None = None


class MetricFilter(Model):
    """A metric filter, as `get.metric_filters` gives it.

    Attributes:
        id: Identifier (mnemonic) of the filter condition.
        name: Name of the filter condition.
        description: Description of the condition.
        format: Value format of the filter condition.
        operators: Filter operators available for the condition.
        values: Possible values of the condition, or the ten most frequent ones of the last 7 days.
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
        id: Identifier (mnemonic) of the filter operator.
        name: Name of the filter operator.
        is_default: Whether this is the default filter operator.
    """

    id: str | None = None
    name: str | None = None
    is_default: bool | None = None


class ReportFilter(Model):
    """A report filter, as `get.report_filters` gives it.

    Attributes:
        id: Identifier (mnemonic) of the filter condition.
        name: Name of the filter condition.
        description: Description of the condition.
        format: Type of the filter.
        additional_web_format: How the value is shown beside its usual format.
        operators: Filter operators available for the condition.
        values: Possible values of the condition, or the ten most frequent ones of the last 7 days.
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
        id: Identifier (mnemonic) of the filter operator.
        name: Name of the filter operator.
        is_default: Whether this is the default filter operator.
    """

    id: str | None = None
    name: str | None = None
    is_default: bool | None = None


class ReportRapidFilter(Model):
    """A report rapid filter, as `get.report_rapid_filters` gives it.

    Attributes:
        id: Identifier (mnemonic) of the filter condition.
        name: Name of the filter condition.
        description: Description of the condition.
        format: Type of the filter.
        additional_web_format: How the value is shown beside its usual format.
        operators: Filter operators available for the condition.
        values: Possible values of the condition, or the ten most frequent ones of the last 7 days.
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
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class ApiRequestApiRequestIsAgent(Model):
    """What stands in `api_request_is_agent` of a API request.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: bool | None = None


class ApiRequestApiRequestComponent(Model):
    """What stands in `api_request_component` of a API request.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class ApiRequest(Model):
    """A API request, as `get.api_requests` gives it.

    Attributes:
        token_name: Name of the access token.
        api_request_id: Identifier of the request.
        api_request_ip: IP address that the request came from.
        employee_login: Login of the user who made the request.
        call_session_id: Identifier of the call, as `get.calls_report` has it in `id`.
        api_request_body: Body of the request.
        api_request_method: Wire name of the method that was called.
        api_request_raw_id: Identifier of the request as it was sent.
        api_request_status: How the request ended.
        api_request_version: Version of the API that was asked.
        api_request_is_agent: Whether an agency made the request.
        api_request_component: API that was asked.
        api_request_error_code: Numeric code of the error; null when there was none.
        api_request_raw_ext_id: Identifier that the caller gave the request.
        api_request_method_weight: Points that the request cost.
        api_request_error_mnemonic: Symbolic name of the error; null when there was none.
        api_request_execution_time: How long the request took, in seconds.
        api_request_start_date_time: When the request came.
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
        id: Identifier of the tag.
        name: Name of the tag.
    """

    id: int | None = None
    name: str | None = None


class CallDetailsTags(Model):
    """What stands in `tags` of call details.

    Attributes:
        items: Tags with their parameters.
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
    """

    items: list[CallDetailsTagsItem] | None = None
    communication_id: int | None = None
    communication_type: str | None = None


class CallDetailsCallType(Model):
    """What stands in `call_type` of call details.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class CallDetailsCallEventData(Model):
    """What stands in `data` of a call details call event.

    Attributes:
        is_bold: Whether the call event is shown in bold.
        is_leaf: Whether the call event is a leaf, with no nested events.
        fail_hint: Hint that explains why the call event failed.
        is_failed: Whether the call event failed.
        event_name: Name of the call event.
        event_text: Text that describes the call event.
        event_time: Time when the call event happened.
        event_type: Type of the event.
        event_mnemonic: Mnemonic of the call event.
        event_icon_mnemonic: Mnemonic of the icon shown for the call event.
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
        data: What was asked for.
        is_bold: Whether the call event is shown in bold.
        is_leaf: Whether the call event is a leaf, with no nested events.
        duration: Duration of the call event, in seconds.
        fail_hint: Hint that explains why the call event failed.
        is_failed: Whether the call event failed.
        event_name: Name of the call event.
        event_text: Text that describes the call event.
        event_time: Time when the call event happened.
        event_type: Type of the event.
        event_mnemonic: Mnemonic of the call event.
        event_icon_mnemonic: Mnemonic of the icon shown for the call event.
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
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class CallDetailsCallRecordsContactPhoneNumberExtra(Model):
    """What stands in `extra` of a call details call records contact phone number.

    Attributes:
        call_status: Whether the call was answered or lost.
        call_direction: Whether the call came in or went out.
    """

    call_status: str | None = None
    call_direction: str | None = None


class CallDetailsCallRecordsContactPhoneNumber(Model):
    """What stands in `contact_phone_number` of call details call records.

    Attributes:
        extra: Additional data about the contact's phone number.
        value: Value that the filter operator compares the field with.
    """

    extra: CallDetailsCallRecordsContactPhoneNumberExtra | None = None
    value: str | None = None


class CallDetailsCallRecordsIsBlacklistedPhone(Model):
    """What stands in `is_blacklisted_phone` of call details call records.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: bool | None = None


class CallDetailsCallRecordsCommunicationComment(Model):
    """What stands in `communication_comment` of call details call records.

    Attributes:
        comment: Comment on the communication comment.
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
    """

    comment: Any = None
    communication_id: int | None = None
    communication_type: str | None = None


class CallDetailsCallRecords(Model):
    """What stands in `call_records` of call details.

    Attributes:
        links: Links to the call records.
        links_name: Names of the links to the call records.
        communication_id: Identifier of the communication.
        call_start_date_time: When the call began.
        contact_phone_number: Number of the contact, digits only; null when it was hidden.
        is_blacklisted_phone: Whether the contact's phone number is on the blacklist.
        virtual_phone_number: Virtual number of the call.
        communication_comment: Comment on the communication.
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
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class CallDetailsContactPhoneNumberExtra(Model):
    """What stands in `extra` of a call details contact phone number.

    Attributes:
        call_status: Whether the call was answered or lost.
        call_direction: Whether the call came in or went out.
    """

    call_status: str | None = None
    call_direction: str | None = None


class CallDetailsContactPhoneNumber(Model):
    """What stands in `contact_phone_number` of call details.

    Attributes:
        extra: Additional data about the contact's phone number.
        value: Value that the filter operator compares the field with.
    """

    extra: CallDetailsContactPhoneNumberExtra | None = None
    value: str | None = None


class CallDetailsCommunicationComment(Model):
    """What stands in `communication_comment` of call details.

    Attributes:
        comment: Comment on the communication comment.
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
    """

    comment: Any = None
    communication_id: int | None = None
    communication_type: str | None = None


class CallDetails(Model):
    """Call details, as `get.call_details` gives it.

    Attributes:
        tags: Tags set on the communication, as listed by `get.tags`.
        deals: Deals, each as an object.
        coaches: Coaches who listened.
        call_type: Whether the call was internal or external.
        employees: Employees who took part in the call.
        prompters: Full names of employees who prompted the employee during the call.
        call_events: Events of the call.
        call_status: Whether the call was answered or lost.
        call_records: Hashes of the recordings in MP3, 32 hexadecimal digits each; null or empty when there are none.
        call_scenario: Call forwarding scenario that processed the call.
        call_direction: Whether the call came in or went out.
        communication_id: Identifier of the communication.
        contact_full_name: Full name of the contact.
        call_total_duration: How long the whole call lasted, as hours, minutes and seconds.
        call_start_date_time: When the call began.
        communication_number: Which communication of the visitor it was, from 1.
        contact_phone_number: Number of the contact, digits only; null when it was hidden.
        virtual_phone_number: Virtual number of the call.
        call_finish_reason: Why the call ended.
        call_scenario_actions: Steps of the scenario that the call went through.
        call_redirection_info: Where the call was forwarded.
        communication_comment: Comment on the communication.
        redirection_info: Kind of call forwarding.
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
        id: Identifier of the call record (CDR).
        date_time: When the cdr happened.
    """

    id: int | None = None
    date_time: dt.datetime | None = None


class CallRowTagsItem(Model):
    """What stands in `items` of call row tags.

    Attributes:
        id: Identifier of the tag.
        name: Name of the tag.
        color: Colour, such as #EBEBEB.
    """

    id: int | None = None
    name: str | None = None
    color: str | None = None


class CallRowTags(Model):
    """What stands in `tags` of a call row.

    Attributes:
        items: Tags with their parameters.
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
    """

    items: list[CallRowTagsItem] | None = None
    communication_id: int | None = None
    communication_type: str | None = None


class CallRowCallType(Model):
    """What stands in `call_type` of a call row.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class CallRowEmployee(Model):
    """What stands in `employees` of a call row.

    Attributes:
        employee_full_name: Full name of the employee.
    """

    employee_full_name: str | None = None


class CallRowCallStatus(Model):
    """What stands in `call_status` of a call row.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class CallRowCallDirection(Model):
    """What stands in `call_direction` of a call row.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class CallRowCallIsInternal(Model):
    """What stands in `call_is_internal` of a call row.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: bool | None = None


class CallRowCallIsRedirect(Model):
    """What stands in `call_is_redirect` of a call row.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: bool | None = None


class CallRowCallIsTransfer(Model):
    """What stands in `call_is_transfer` of a call row.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: bool | None = None


class CallRowCallFinishReason(Model):
    """What stands in `call_finish_reason` of a call row.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class CallRowContactPhoneNumberExtra(Model):
    """What stands in `extra` of a call row contact phone number.

    Attributes:
        call_status: Whether the call was answered or lost.
        call_direction: Whether the call came in or went out.
    """

    call_status: str | None = None
    call_direction: str | None = None


class CallRowContactPhoneNumber(Model):
    """What stands in `contact_phone_number` of a call row.

    Attributes:
        extra: Additional data about the contact's phone number.
        value: Value that the filter operator compares the field with.
    """

    extra: CallRowContactPhoneNumberExtra | None = None
    value: str | None = None


class CallRowCallScenarioAction(Model):
    """What stands in `call_scenario_actions` of a call row.

    Attributes:
        action_id: Identifier of the action.
        action_name: Name of the action.
    """

    action_id: int | None = None
    action_name: str | None = None


class CallRowIsCoachHandledCall(Model):
    """What stands in `is_coach_handled_call` of a call row.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: bool | None = None


class CallRowCallProcessingStatus(Model):
    """What stands in `call_processing_status` of a call row.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class CallRow(Model):
    """A call row, as `get.calls` gives it.

    Attributes:
        cdrs: Legs of the call.
        tags: Tags set on the communication, as listed by `get.tags`.
        coaches: Coaches who listened.
        call_type: Whether the call was internal or external.
        employees: Employees who took part in the call.
        site_name: Name of the site.
        call_status: Whether the call was answered or lost.
        call_records: Hashes of the recordings in MP3, 32 hexadecimal digits each; null or empty when there are none.
        call_scenario: Call forwarding scenario that processed the call.
        call_direction: Whether the call came in or went out.
        call_start_date: Day on which the call began.
        call_start_time: Time of day at which the call began.
        employee_groups: Groups of the employees who took part in the call.
        employee_rating: Rating given to the employee for the call.
        call_is_internal: Whether the call was between employees.
        call_is_redirect: Whether the call was forwarded.
        call_is_transfer: Whether the call was transferred.
        call_region_name: Region of the contact's number.
        communication_id: Identifier of the communication.
        crm_contact_name: Name of the contact in the CRM.
        site_domain_name: Address of the site, without the protocol.
        call_country_name: Country of the contact's number.
        site_domain_naked: Main domain of the site's web address.
        call_finish_reason: Why the call ended.
        call_talk_duration: How long the talk lasted, as hours, minutes and seconds.
        call_total_duration: How long the whole call lasted, as hours, minutes and seconds.
        call_start_date_time: When the call began.
        contact_phone_number: Number of the contact, digits only; null when it was hidden.
        virtual_phone_number: Virtual number of the call.
        call_dialing_duration: How long the number rang, as hours, minutes and seconds.
        call_scenario_actions: Steps of the scenario that the call went through.
        communication_comment: Comment on the communication.
        is_coach_handled_call: Whether a coach took part in any of the call legs.
        call_processing_status: Whether the call has been processed.
        virtual_number_comment: Comment on the virtual number.
        call_await_talk_duration: How long the contact waited for the talk, as hours, minutes and seconds.
        communication_comment_author: Who wrote the comment on the communication.
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
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class ChatRowChatInitiator(Model):
    """What stands in `chat_initiator` of a chat row.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class ChatRowChatClosedBy(Model):
    """What stands in `chat_closed_by` of a chat row.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class ChatRowChatChannelType(Model):
    """What stands in `chat_channel_type` of a chat row.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class ChatRow(Model):
    """A chat row, as `get.chats` gives it.

    Attributes:
        communication_id: Identifier of the communication.
        site_domain_name: Address of the site, without the protocol.
        site_domain_naked: Main domain of the site's web address.
        site_name: Name of the site.
        phone_book_contact_id: Identifier of the contact in the address book.
        contact_full_name: Full name of the contact.
        contact_phone_number: Number of the contact, digits only; null when it was hidden.
        person_id: Identifier of the person.
        employees: Employees who took part in the chat.
        chat_messages_count: Number of messages in the chat.
        employees_group: Group of the employee at the moment the chat ended.
        chat_status: How the chat ended.
        chat_start_date_time: When the chat began.
        chat_finish_date_time: When the chat ended.
        chat_answer_wait_duration: How long the visitor waited for the first answer, as hours, minutes and seconds.
        chat_duration: How long the chat lasted, as hours, minutes and seconds.
        chat_initiator: Who began the chat.
        chat_closed_by: Who closed the chat.
        communication_kinds: Marks of the communication.
        chat_is_transfer: Whether the chat was handed to another employee.
        tags: Tags set on the communication, as listed by `get.tags`.
        chat_channel_type: Kind of the channel that the chat came through.
        chat_channel_name: Name of the channel that the chat came through.
        communication_comment: Comment on the communication.
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
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowIsCommunicationWithVisit(Model):
    """What stands in `is_communication_with_visit` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowTagsItem(Model):
    """What stands in `items` of communication row tags.

    Attributes:
        id: Identifier of the tag.
        name: Name of the tag.
    """

    id: int | None = None
    name: str | None = None


class CommunicationRowTags(Model):
    """What stands in `tags` of a communication row.

    Attributes:
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
        items: Tags with their parameters.
    """

    communication_id: int | None = None
    communication_type: str | None = None
    items: list[CommunicationRowTagsItem] | None = None


class CommunicationRowEmployee(Model):
    """What stands in `employees` of a communication row.

    Attributes:
        employee_full_name: Full name of the employee.
    """

    employee_full_name: str | None = None


class CommunicationRowVisitorDevice(Model):
    """What stands in `visitor_device` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowVisitorType(Model):
    """What stands in `visitor_type` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowSegment(Model):
    """What stands in `segments` of a communication row.

    Attributes:
        segment_name: Name of the segment.
    """

    segment_name: str | None = None


class CommunicationRowVisitHour(Model):
    """What stands in `visit_hour` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowVisitWeekday(Model):
    """What stands in `visit_weekday` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowVisitMonth(Model):
    """What stands in `visit_month` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowCallType(Model):
    """What stands in `call_type` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowCallStatus(Model):
    """What stands in `call_status` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowCallDirection(Model):
    """What stands in `call_direction` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowPhoneTrackingType(Model):
    """What stands in `phone_tracking_type` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowOfflineMessageType(Model):
    """What stands in `offline_message_type` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowChatInitiator(Model):
    """What stands in `chat_initiator` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowChatStatus(Model):
    """What stands in `chat_status` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowGoalType(Model):
    """What stands in `goal_type` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRowDeal(Model):
    """What stands in `deals` of a communication row.

    Attributes:
        ext_id: External identifier of the deal.
        date_time: When the deal happened.
        current_stage: Stage of the funnel at which it stands now.
    """

    ext_id: str | None = None
    date_time: dt.datetime | None = None
    current_stage: str | None = None


class CommunicationRowSiteAnalytics(Model):
    """What stands in `site_analytics` of a communication row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class CommunicationRow(Model):
    """A communication row, as `get.communications` gives it.

    Attributes:
        site_domain_name: Address of the site, without the protocol.
        site_domain_naked: Main domain of the site's web address.
        site_name: Name of the site.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
        communication_id: Identifier of the communication.
        communication_date_time: When the communication happened.
        communication_kinds: Marks of the communication.
        communication_page_url: Address of the page on which the visitor was.
        is_communication_with_visit: Whether the communication is linked to a visitor session.
        communication_number: Which communication of the visitor it was, from 1.
        contact_phone_number: Number of the contact, digits only; null when it was hidden.
        virtual_phone_number: Virtual number of the call.
        contact_full_name: Full name of the contact.
        total_duration: Total duration of the call or chat, in seconds.
        tags: Tags set on the communication.
        employees: Employees who took part in the call.
        campaign_name: Name of the advertising campaign.
        channel_new: Channel of the source by the newer rules.
        channel_code: Code of the channel.
        source_new: Group the source belongs to.
        source_name: Name of the detailed source.
        channel: Channel of the traffic.
        source: Source of the communication or visit.
        referrer: Referring page from which the visitor came to the site.
        referrer_domain: Referrer domain; in campaign parameter weights, the weight given to it.
        search_query: Search query; in campaign parameter weights, the weight given to it.
        eq_utm_source: Value of the extended `utm_source` label.
        eq_utm_medium: Value of the extended `utm_medium` label.
        eq_utm_term: Value of the extended `utm_term` label.
        eq_utm_content: Value of the extended `utm_content` label.
        eq_utm_campaign: Value of the extended `utm_campaign` label.
        eq_utm_referrer: Value of the extended `utm_referrer` label.
        eq_utm_expid: Value of the extended `utm_expid` label.
        utm_source: Value of the `utm_source` label: source of the advertising campaign.
        utm_medium: Value of the `utm_medium` label: channel of the advertising campaign.
        utm_term: Value of the `utm_term` label: keyword of the advertising campaign.
        utm_content: Value of the `utm_content` label: content of the advertising campaign.
        utm_campaign: Value of the `utm_campaign` label: name of the advertising campaign.
        utm_referrer: Value of the `utm_referrer` label: where the visitor came to the site from.
        utm_expid: Value of the `utm_expid` label: identifier of the Google Analytics experiment.
        openstat_ad: Openstat label that identifies the ad.
        openstat_campaign: Openstat label that identifies the advertising campaign.
        openstat_service: Openstat label that identifies the advertising service.
        openstat_source: Openstat label of the site, section or page where the ad was shown.
        ef_id: Value of the `ef_id` label used to mark up AdLense links.
        yclid: Value of the `yclid` label: Yandex click identifier.
        gclid: Google click identifier (`gclid`) of the advertising click.
        cm_id: Visitor's mark that the counter sets.
        ymclid: Value of the `ymclid` label: Yandex Market click identifier.
        tag_from: Value of the `from` label in the landing page address.
        visitor_country: Country of the visitor.
        visitor_region: Region of the visitor.
        visitor_city: City of the visitor.
        visitor_provider: Internet provider of the visitor.
        visitor_ip_address: IP address of the visitor.
        visitor_browser_name: Name of the visitor's browser.
        visitor_browser_version: Version of the visitor's browser.
        visitor_os_name: Name of the visitor's operating system.
        visitor_os_version: Version of the visitor's operating system.
        visitor_language: Language of the visitor's device.
        visitor_screen: Screen resolution of the visitor's device.
        visitor_device: Kind of device the visitor used.
        visitor_session_id: Identifier of the visitor session.
        entrance_page: Entrance page: its weight in campaign settings, its address in reports.
        visitor_type: Whether the visitor is new or returning, as a Russian word.
        visitor_id: Identifier of the visitor.
        person_id: Identifier of the person.
        ua_client_id: Identifier of the visitor in Universal Analytics.
        ym_client_id: Identifier of the visitor in Yandex Metrica.
        segments: Segments the communication belongs to.
        visit_date: Date of the visit.
        visit_hour: Hour of the visit.
        visit_weekday: Day of the week of the visit.
        visit_month: Month of the visit.
        visit_year: Year of the visit.
        call_type: Whether the call was internal or external.
        call_status: Whether the call was answered or lost.
        call_direction: Whether the call came in or went out.
        phone_tracking_type: Type of the call tracking number.
        call_region_name: Region of the contact's number.
        call_records: Hashes of the recordings in MP3, 32 hexadecimal digits each; null or empty when there are none.
        offline_message_type: Type of the offline message.
        offline_message_email: Email address the visitor left in the offline message.
        offline_message_text: Text the visitor left in the offline message.
        chat_initiator: Who began the chat.
        chat_status: How the chat ended.
        chat_messages_count: Number of messages in the chat.
        goal_type: Type of the goal.
        goal_name: Name of the goal.
        deals: Deals, each as an object.
        email_message: Body of the letter as plain text.
        email_from: Email address of the sender.
        email_cc: Email addresses in the copy field of the letter.
        email_bcc: Email addresses in the blind copy field of the letter.
        email_message_html: Body of the letter as HTML.
        email_to: Email address of the recipient.
        email_subject: Subject of the letter.
        pc: Integrated advertising campaign of the communication.
        gr: Ad group the communication came from.
        ad: Advertisement, as the static parameters name it.
        kw: Keyword that brought the visitor.
        site_analytics: Analytics integration block of the communication's site.
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
        value: Display name of the value.
        value_url: Address of the record in the CRM system.
    """

    value: str | None = None
    value_url: str | None = None


class DealRowDealName(Model):
    """What stands in `deal_name` of a deal row.

    Attributes:
        value: Display name of the value.
        value_url: Address of the record in the CRM system.
    """

    value: str | None = None
    value_url: str | None = None


class DealRowCommunicationType(Model):
    """What stands in `communication_type` of a deal row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class DealRowDealCompany(Model):
    """What stands in `deal_company` of a deal row.

    Attributes:
        value: Display name of the value.
        value_url: Address of the record in the CRM system.
    """

    value: str | None = None
    value_url: str | None = None


class DealRowCommunicationTypeItem(Model):
    """What stands in `type` of a deal row communication.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class DealRowCommunication(Model):
    """What stands in `communication` of a deal row.

    Attributes:
        id: Identifier of the communication.
        type: Type of the communication.
        date_time: When the communication happened.
    """

    id: int | None = None
    type: DealRowCommunicationTypeItem | None = None
    date_time: dt.datetime | None = None


class DealRowLeadName(Model):
    """What stands in `lead_name` of a deal row.

    Attributes:
        value: Display name of the value.
        value_url: Address of the record in the CRM system.
    """

    value: str | None = None
    value_url: str | None = None


class DealRowLeadContact(Model):
    """What stands in `lead_contact` of a deal row.

    Attributes:
        value: Display name of the value.
        value_url: Address of the record in the CRM system.
    """

    value: str | None = None
    value_url: str | None = None


class DealRow(Model):
    """A deal row, as `get.deals` gives it.

    Attributes:
        deal_date_time: When the deal was opened.
        deal_current_funnel: Funnel in which the deal is now.
        deal_current_stage: Stage at which the deal stands now.
        stage_before_failure: Last stage reached before the refusal.
        deal_finish_date: When the deal was closed.
        site_domain_name: Address of the site, without the protocol.
        site_name: Name of the site.
        campaign_name: Name of the advertising campaign.
        deal_contact: Contact of the deal.
        deal_revenue: Revenue of the deal in the account's currency.
        deal_contact_phone_numbers: Phone numbers of the deal's contact.
        deal_contact_emails: E-mail addresses of the deal's contact.
        deal_cycle: Days from the first communication to the end of the deal.
        deal_name: Name of the deal.
        visitor_id: Identifier of the visitor.
        deal_contact_ext_id: Identifier of the deal's contact in the user's own system.
        deal_comments: Comments on the deal.
        deal_ext_id: Identifier of the deal in the user's own system.
        days_before_start_deal: Days until the deal was opened.
        days_before_finish_deal: Days until the deal was closed.
        communication_date_time: When the communication happened.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
        deal_company: Company of the deal.
        deal_employee: Employee who answers for the deal.
        communication_id: Identifier of the communication.
        deal_source: Source of the deal.
        communication: Communication that it came from.
        lead_name: Name of the lead.
        lead_contact: Contact of the lead.
        lead_employee: Employee responsible for the lead.
        lead_source: Source of the lead.
        lead_utm_campaign: UTM campaign tag of the lead.
        lead_utm_content: UTM content tag of the lead.
        lead_utm_medium: UTM medium tag of the lead.
        lead_utm_source: UTM source tag of the lead.
        lead_utm_term: UTM term tag of the lead.
        deal_current_stage_date: When the deal came to its current stage.
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
        value: Display name of the value.
        value_url: Address of the record in the CRM system.
    """

    value: str | None = None
    value_url: str | None = None


class LeadRowLeadName(Model):
    """What stands in `lead_name` of a lead row.

    Attributes:
        value: Display name of the value.
        value_url: Address of the record in the CRM system.
    """

    value: str | None = None
    value_url: str | None = None


class LeadRowCommunicationType(Model):
    """What stands in `communication_type` of a lead row.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class LeadRowLeadCompany(Model):
    """What stands in `lead_company` of a lead row.

    Attributes:
        value: Display name of the value.
        value_url: Address of the record in the CRM system.
    """

    value: str | None = None
    value_url: str | None = None


class LeadRowCommunicationTypeItem(Model):
    """What stands in `type` of a lead row communication.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class LeadRowCommunication(Model):
    """What stands in `communication` of a lead row.

    Attributes:
        id: Identifier of the communication.
        type: Type of the communication.
        date_time: When the communication happened.
    """

    id: int | None = None
    type: LeadRowCommunicationTypeItem | None = None
    date_time: dt.datetime | None = None


class LeadRowDeal(Model):
    """What stands in `deals` of a lead row.

    Attributes:
        ext_id: External identifier of the deal.
        date_time: When the deal happened.
        current_stage: Stage of the funnel at which it stands now.
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
        stage_before_failure: Last stage reached before the refusal.
        site_domain_name: Address of the site, without the protocol.
        site_name: Name of the site.
        campaign_name: Name of the advertising campaign.
        lead_contact: Contact of the lead.
        lead_contact_phone_numbers: Phone numbers of the lead's contact.
        lead_contact_emails: Email addresses of the lead's contact.
        lead_name: Name of the lead.
        visitor_id: Identifier of the visitor.
        lead_contact_ext_id: Identifier of the lead's contact in the CRM.
        lead_ext_id: Identifier of the lead in the CRM.
        communication_date_time: When the communication happened.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
        lead_company: Company of the lead.
        lead_employee: Employee responsible for the lead.
        communication_id: Identifier of the communication.
        lead_source: Source of the lead.
        communication: Communication that it came from.
        lead_utm_campaign: UTM campaign tag of the lead.
        lead_utm_content: UTM content tag of the lead.
        lead_utm_medium: UTM medium tag of the lead.
        lead_utm_source: UTM source tag of the lead.
        lead_utm_term: UTM term tag of the lead.
        lead_current_stage_date: Date when the lead moved to its current stage.
        deals: Deals, each as an object.
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
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class MegafonCallCallStatus(Model):
    """What stands in `call_status` of a megafon call.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class MegafonCallCallDirection(Model):
    """What stands in `call_direction` of a megafon call.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class MegafonCallCallIsInternal(Model):
    """What stands in `call_is_internal` of a megafon call.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: bool | None = None


class MegafonCallCallFinishReason(Model):
    """What stands in `call_finish_reason` of a megafon call.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class MegafonCallContactPhoneNumberExtra(Model):
    """What stands in `extra` of a megafon call contact phone number.

    Attributes:
        call_status: Whether the call was answered or lost.
        call_direction: Whether the call came in or went out.
    """

    call_status: str | None = None
    call_direction: str | None = None


class MegafonCallContactPhoneNumber(Model):
    """What stands in `contact_phone_number` of a megafon call.

    Attributes:
        extra: Additional data about the contact's phone number.
        value: Value that the filter operator compares the field with.
    """

    extra: MegafonCallContactPhoneNumberExtra | None = None
    value: str | None = None


class MegafonCallIsBlacklistedPhone(Model):
    """What stands in `is_blacklisted_phone` of a megafon call.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: bool | None = None


class MegafonCallIsCoachHandledCall(Model):
    """What stands in `is_coach_handled_call` of a megafon call.

    Attributes:
        value: Value that the filter operator compares the field with.
        value_id: Identifier of the value.
    """

    value: Any = None
    value_id: Any = None


class MegafonCall(Model):
    """A megafon call, as `get.mgf_calls` gives it.

    Attributes:
        coaches: Coaches who listened.
        call_type: Whether the call was internal or external.
        employees: Employees who took part in the call.
        call_status: Whether the call was answered or lost.
        call_records: Hashes of the recordings in MP3, 32 hexadecimal digits each; null or empty when there are none.
        received_call: Who answered or made the call, or the last operation of a missed incoming call.
        call_direction: Whether the call came in or went out.
        call_start_date: Day on which the call began.
        call_start_time: Time of day at which the call began.
        employee_rating: Rating given to the employee for the call.
        call_is_internal: Whether the call was between employees.
        communication_id: Identifier of the communication.
        call_finish_reason: Why the call ended.
        call_talk_duration: How long the talk lasted, as hours, minutes and seconds.
        call_total_duration: How long the whole call lasted, as hours, minutes and seconds.
        contact_phone_number: Number of the contact, digits only; null when it was hidden.
        is_blacklisted_phone: Whether the contact's phone number is on the blacklist.
        virtual_phone_number: Virtual number of the call.
        call_finish_date_time: When the call ended.
        communication_comment: Comment on the communication.
        is_coach_handled_call: Whether a coach took part in any of the call legs.
        virtual_number_comment: Comment on the virtual number.
        call_await_talk_duration: How long the contact waited for the talk, as hours, minutes and seconds.
        communication_comment_author: Who wrote the comment on the communication.
        first_employee_for_internal_call: Employee who started the call, for internal calls only.
        second_employee_for_internal_call: Employee who was called, for internal calls only.
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
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class NotificationCommunicationType(Model):
    """What stands in `communication_type` of a notification.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class NotificationNotificationStatus(Model):
    """What stands in `notification_status` of a notification.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class NotificationNotificationChannel(Model):
    """What stands in `notification_channel` of a notification.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class NotificationNotificationErrorType(Model):
    """What stands in `notification_error_type` of a notification.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class Notification(Model):
    """A notification, as `get.notifications` gives it.

    Attributes:
        event_type: Type of the event.
        notification_id: Identifier of the notification.
        communication_id: Identifier of the communication.
        notification_name: Name of the configured notification.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
        notification_delay: Delay before the notification is sent.
        notification_status: Sending status of the notification.
        notification_channel: Channel through which the notification is sent.
        notification_message: Message text of the notification.
        notification_send_to: Recipient of the notification.
        notification_sms_count: Number of SMS messages used by the notification.
        notification_error_type: Kind of error that occurred while sending the notification.
        notification_error_message: Error text of a notification that failed.
        notification_send_date_time: Date and time the notification was sent.
        notification_start_date_time: Date and time the notification was raised.
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
        event_id: Identifier of the person's event.
        person_id: Identifier of the person.
        event_name: Name of the call event.
        event_text: Text that describes the call event.
        event_time: Time when the call event happened.
        event_mnemonic: Mnemonic of the call event.
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
        person_id: Identifier of the person.
        deals_count: Number of deals.
        leads_count: Number of leads within the 180-day selection.
        visitor_ids: Identifiers of all visitors that make up the person.
        deal_revenue: Revenue of the deal in the account's currency.
        visits_count: Number of visits of the person in the last 180 days.
        person_events: Detailed events of the person.
        visitor_names: Names of all visitors that make up the person.
        visitor_emails: Email addresses of all visitors that make up the person.
        visitor_phones: Phone numbers of all visitors that make up the person.
        avg_deal_revenue: Average revenue of a deal, in the account's currency.
        communications_count: Number of communications.
        first_deal_date_time: Date and time of the person's first deal.
        first_lead_date_time: Date and time of the person's first lead.
        last_visit_date_time: Date and time of the last visit.
        first_visit_date_time: Date and time of the person's first visit.
        first_communication_date_time: Date and time of the person's first communication.
        communicatons_count: Another spelling of `communications_count` that the server uses.
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
        sms_id: Identifier of the SMS.
        sms_date_time: Date and time of the SMS.
        contact_phone_number: Number of the contact, digits only; null when it was hidden.
        virtual_phone_number: Virtual number that received the SMS.
        sms_message: Text of the SMS.
    """

    sms_id: str | None = None
    sms_date_time: dt.datetime | None = None
    contact_phone_number: str | None = None
    virtual_phone_number: str | None = None
    sms_message: str | None = None


class TagChangeTagName(Model):
    """What stands in `tag_name` of a tag change.

    Attributes:
        id: Identifier of the tag.
        name: Name of the tag.
        color: Colour, such as #EBEBEB.
    """

    id: int | None = None
    name: str | None = None
    color: str | None = None


class TagChangeTagIsSystem(Model):
    """What stands in `tag_is_system` of a tag change.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: bool | None = None


class TagChangeTaggingIsAuto(Model):
    """What stands in `tagging_is_auto` of a tag change.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: bool | None = None


class TagChangeCommunicationType(Model):
    """What stands in `communication_type` of a tag change.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class TagChange(Model):
    """A tag change, as `get.tags_history` gives it.

    Attributes:
        tag_id: Identifier of the tag.
        tag_name: Name of the tag.
        tag_is_system: Whether the tag is a system one.
        employee_login: Login of the employee.
        tagging_is_auto: Whether the tag was set automatically.
        communication_id: Identifier of the communication.
        tagging_date_time: Date and time when the tag was set on the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
        employee_full_name: Full name of the employee.
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
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class VisitCommunicationType(Model):
    """What stands in `type` of a visit communication.

    Attributes:
        value: Display name of the value.
        value_id: Identifier of the value.
    """

    value: str | None = None
    value_id: str | None = None


class VisitCommunication(Model):
    """What stands in `communications` of a visit.

    Attributes:
        id: Identifier of the communication.
        type: Type of the communication.
        date_time: When the communication happened.
    """

    id: int | None = None
    type: VisitCommunicationType | None = None
    date_time: dt.datetime | None = None


class VisitVisitorType(Model):
    """What stands in `visitor_type` of a visit.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class VisitSegment(Model):
    """What stands in `segments` of a visit.

    Attributes:
        segment_name: Name of the segment.
    """

    segment_name: str | None = None


class VisitVisitHour(Model):
    """What stands in `visit_hour` of a visit.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class VisitVisitWeekday(Model):
    """What stands in `visit_weekday` of a visit.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class VisitVisitMonth(Model):
    """What stands in `visit_month` of a visit.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class Visit(Model):
    """A visit, as `get.visits` gives it.

    Attributes:
        site_domain_name: Address of the site, without the protocol.
        site_domain_naked: Main domain of the site's web address.
        pc: Name of the external advertising campaign.
        pc_ext_id: External identifier of the external advertising campaign.
        campaign_name: Name of the advertising campaign.
        channel_new: Channel of the source by the newer rules.
        channel_code: Code of the channel.
        source_new: Group the source belongs to.
        source_name: Name of the detailed source.
        channel: Channel of the traffic.
        source: Source of the communication or visit.
        referrer: Referring page from which the visitor came to the site.
        referrer_domain: Referrer domain; in campaign parameter weights, the weight given to it.
        search_query: Search query; in campaign parameter weights, the weight given to it.
        utm_source: Value of the `utm_source` label: source of the advertising campaign.
        utm_medium: Value of the `utm_medium` label: channel of the advertising campaign.
        utm_term: Value of the `utm_term` label: keyword of the advertising campaign.
        utm_content: Value of the `utm_content` label: content of the advertising campaign.
        utm_campaign: Value of the `utm_campaign` label: name of the advertising campaign.
        utm_referrer: Value of the `utm_referrer` label: where the visitor came to the site from.
        utm_expid: Value of the `utm_expid` label: identifier of the Google Analytics experiment.
        openstat_ad: Openstat label that identifies the ad.
        openstat_campaign: Openstat label that identifies the advertising campaign.
        openstat_service: Openstat label that identifies the advertising service.
        openstat_source: Openstat label of the site, section or page where the ad was shown.
        ef_id: Value of the `ef_id` label used to mark up AdLense links.
        yclid: Value of the `yclid` label: Yandex click identifier.
        gclid: Google click identifier (`gclid`) of the advertising click.
        cm_id: Visitor's mark that the counter sets.
        ymclid: Value of the `ymclid` label: Yandex Market click identifier.
        tag_from: Value of the `from` label in the landing page address.
        visit_depth: Number of pages viewed during the visit.
        visitor_country: Country of the visitor.
        visitor_region: Region of the visitor.
        visitor_city: City of the visitor.
        visitor_provider: Internet provider of the visitor.
        visitor_ip_address: IP address of the visitor.
        visitor_browser_name: Name of the visitor's browser.
        visitor_browser_version: Version of the visitor's browser.
        visitor_os_name: Name of the visitor's operating system.
        visitor_os_version: Version of the visitor's operating system.
        visitor_language: Language of the visitor's device.
        visitor_screen: Screen resolution of the visitor's device.
        visitor_device: Kind of device the visitor used.
        number_pool_name: Name of the call tracking rule the visit fell under.
        communications: Communications.
        visitor_session_id: Identifier of the visitor session.
        entrance_page: Entrance page: its weight in campaign settings, its address in reports.
        visitor_type: Whether the visitor is new or returning, as a Russian word.
        visitor_id: Identifier of the visitor.
        person_id: Identifier of the person.
        ua_client_id: Identifier of the visitor in Universal Analytics.
        ym_client_id: Identifier of the visitor in Yandex Metrica.
        segments: Segments the communication belongs to.
        visit_date_time: Date and time of the visit.
        visit_date: Date of the visit.
        visit_hour: Hour of the visit.
        visit_weekday: Day of the week of the visit.
        visit_month: Month of the visit.
        visit_year: Year of the visit.
        gr: Name of the ad group.
        gr_ext_id: External identifier of the ad group.
        ad: Advertisement, as the static parameters name it.
        ad_ext_ids: Identifiers of the advertisements in the advertising system.
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
        id: Internal identifier of the transcript line.
        ext_id: External identifier of the transcript line.
        phrase: Text of the recognized phrase.
        speech_id: Identifier of the phrase.
        start_time: Date and time of the phrase.
        is_operator: Whether the phrase was spoken by the operator.
        edited_phrase: Corrected text of the recognized phrase.
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
        speech_phrases: Transcribed phrases of the call session.
        recognition_worker_type: Speech recognition engine that made the transcript.
        call_start_date_time: When the call began.
        contact_phone_number: Number of the contact, digits only; null when it was hidden.
        call_records: Hashes of the recordings in MP3, 32 hexadecimal digits each; null or empty when there are none.
    """

    speech_phrases: list[CallRecognitionSpeechPhrase] | None = None
    recognition_worker_type: str | None = None
    call_start_date_time: dt.datetime | None = None
    contact_phone_number: str | None = None
    call_records: list[str] | None = None


class LinechartNoteGroupDatetimeDimensionInterval(Model):
    """What stands in `datetime_dimension_interval` of a linechart note group.

    Attributes:
        id: Identifier of the created or uploaded record.
        from_: Start of the date interval.
        till: Date and time when the interval ends.
    """

    id: int | None = None
    from_: dt.datetime | None = Field(default=None, alias="from")
    till: dt.datetime | None = None


class LinechartNoteGroupNote(Model):
    """What stands in `notes` of a linechart note group.

    Attributes:
        id: Identifier of the user's line chart note.
        datetime: When it happened.
        description: Description of the note.
    """

    id: int | None = None
    datetime: dt.datetime | None = None
    description: str | None = None


class LinechartNoteGroup(Model):
    """A linechart note group, as `get.linechart_note_groups` gives it.

    Attributes:
        datetime_dimension_interval: Stretch of time that the item stands for.
        type: Type of the chart notes: non-working days or custom ones. One of ``not_working_days``, ``custom``; others
            may come.
        count: Number of items.
        notes: Chart notes grouped by day.
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
        from_: Start of the date interval.
        till: Date and time when the interval ends.
    """

    from_: dt.datetime | None = Field(default=None, alias="from")
    till: dt.datetime | None = None


class ReportLinechartItem(Model):
    """What stands in `items` of a report linechart.

    Attributes:
        datetime_dimension_interval: Stretch of time that the item stands for.
        data_dimensions: Dimensions to draw.
        data_dimensions_ids: Identifiers of the dimensions to draw.
        main_column: Values of the requested main column, broken down by the dimension.
        additional_column: Second column to draw.
    """

    datetime_dimension_interval: ReportLinechartItemDatetimeDimensionInterval | None = None
    data_dimensions: list[str] | None = None
    data_dimensions_ids: list[str] | None = None
    main_column: str | None = None
    additional_column: str | None = None


class ReportLinechart(Model):
    """A report linechart, as `getobj.report_linechart` gives it.

    Attributes:
        date_from: First moment of the period.
        date_till: End of the period.
        items: Data items of the requested report.
    """

    date_from: dt.datetime | None = None
    date_till: dt.datetime | None = None
    items: list[ReportLinechartItem] | None = None


class ReportLinechartTotalItemDatetimeDimensionInterval(Model):
    """What stands in `datetime_dimension_interval` of a report linechart total item.

    Attributes:
        from_: Start of the date interval.
        till: Date and time when the interval ends.
    """

    from_: dt.datetime | None = Field(default=None, alias="from")
    till: dt.datetime | None = None


class ReportLinechartTotalItem(Model):
    """What stands in `items` of a report linechart total.

    Attributes:
        datetime_dimension_interval: Stretch of time that the item stands for.
        main_column: Values of the requested main column, broken down by the dimension.
        additional_column: Second column to draw.
    """

    datetime_dimension_interval: ReportLinechartTotalItemDatetimeDimensionInterval | None = None
    main_column: str | None = None
    additional_column: str | None = None


class ReportLinechartTotal(Model):
    """A report linechart total, as `getobj.report_linechart_total` gives it.

    Attributes:
        date_from: First moment of the period.
        date_till: End of the period.
        items: Data items of the requested report.
    """

    date_from: dt.datetime | None = None
    date_till: dt.datetime | None = None
    items: list[ReportLinechartTotalItem] | None = None


class PhonePrefix(Model):
    """A phone prefix, as `get.available_phone_prefixes` gives it.

    Attributes:
        prefix: Telephone code of the region.
        prefixe: Telephone code of the region.
        prefix_name: Name of the region of the telephone code.
    """

    prefix: str | None = None
    prefixe: str | None = None
    prefix_name: str | None = None


class ReportGeneratorTask(Model):
    """A report generator task, as `get.report_generator_tasks` gives it.

    Attributes:
        task_id: Identifier of the task that exports the report to a file.
        id: Identifier of the created or uploaded record.
        state: Current status of the report export task. One of ``new``, ``in_process``, ``file_ready``, ``processed``,
            ``error``, ``file_expired``; others may come.
        file_name: Name of the file with the exported report.
        report_format: File format of the exported report. One of ``csv``, ``xlsx``, ``google_sheets``; others may
            come.
    """

    task_id: int | None = None
    id: int | None = None
    state: str | None = None
    file_name: str | None = None
    report_format: str | None = None


class SharedReportSettings(Model):
    """Shared report settings, as `create.shared_report_settings` gives it.

    Attributes:
        hash: Unique hash of the shared report.
    """

    hash: str | None = None


class ColumnTransferReport(Model):
    """A column transfer report, as `get.column_transfer_reports_list` gives it.

    Attributes:
        id: Identifier of the user's report.
        type: Type of the user's report. One of ``communications``, ``deals``, ``ad_analytics``; others may come.
        name: Name of the user's report.
        description: Description of the report.
        group_id: Identifier of the report group.
        filter_field: Field to filter by in the destination report.
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
        transfer_ids: Identifiers of the entities to show in the flat report that is opened.
        transfer_date_from: Start of the period to use in the flat report that is opened.
        transfer_date_till: End of the period to use in the flat report that is opened.
    """

    transfer_ids: list[int] | None = None
    transfer_date_from: dt.datetime | None = None
    transfer_date_till: dt.datetime | None = None
