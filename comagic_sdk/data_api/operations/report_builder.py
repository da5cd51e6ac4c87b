"""What can be asked of `report_builder`.

Made from spec/data_api/report_builder.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

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
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, When, checked

__all__ = [
    "ApiRequestsField",
    "ApiRequestsSort",
    "AvailablePhonePrefixesField",
    "AvailablePhonePrefixesSort",
    "CallDetailsField",
    "CallDetailsSort",
    "CallsField",
    "CallsSort",
    "ChatsField",
    "ChatsSort",
    "ColumnTransferReportsListField",
    "ColumnTransferReportsListSort",
    "CommunicationsField",
    "CommunicationsSort",
    "CreateCallSessionRecognitionTask",
    "CreateCommunicationComment",
    "CreateCustomDimension",
    "CreateCustomDimensionGroupEntityParam",
    "CreateCustomDimensionGroupParam",
    "CreateCustomFilter",
    "CreateCustomFormulaColumn",
    "CreateCustomFormulaColumnFormulaParam",
    "CreateCustomMetricColumn",
    "CreateCustomMetricColumnMetricParam",
    "CreateLinechartNote",
    "CreateReport",
    "CreateReportGeneratorTask",
    "CreateReportGeneratorTaskSortParam",
    "CreateSharedReportSettings",
    "CustomFiltersField",
    "CustomFiltersSort",
    "DealsField",
    "DealsSort",
    "DeleteCustomColumn",
    "DeleteCustomDimension",
    "DeleteCustomFilter",
    "DeleteLinechartNote",
    "DeleteReport",
    "GetApiRequests",
    "GetAvailablePhonePrefixes",
    "GetCallDetails",
    "GetCalls",
    "GetChats",
    "GetColumnTransferReportsList",
    "GetCommunications",
    "GetCustomDimensionTemplates",
    "GetCustomFilters",
    "GetDeals",
    "GetLeads",
    "GetLinechartNoteGroups",
    "GetMetricFilters",
    "GetMetrics",
    "GetMgfCalls",
    "GetNotifications",
    "GetPersonDetails",
    "GetReportEntities",
    "GetReportFilters",
    "GetReportGeneratorTasks",
    "GetReportGroups",
    "GetReportHistory",
    "GetReportRapidFilters",
    "GetReportTypes",
    "GetReportsList",
    "GetSms",
    "GetTagsHistory",
    "GetVisits",
    "GetobjBenchmarkingTable",
    "GetobjBenchmarkingTableSortParam",
    "GetobjCallSessionRecognitionInfo",
    "GetobjColumnsTree",
    "GetobjCustomDimension",
    "GetobjCustomFormulaColumn",
    "GetobjCustomMetricColumn",
    "GetobjDimensionsTree",
    "GetobjGoalsTree",
    "GetobjReportGlobalCalendar",
    "GetobjReportLinechart",
    "GetobjReportLinechartSortParam",
    "GetobjReportLinechartTotal",
    "GetobjReportState",
    "GetobjReportTable",
    "GetobjReportTableSortParam",
    "GetobjReportTotal",
    "GetobjReportTransfer",
    "LeadsField",
    "LeadsSort",
    "MgfCallsField",
    "MgfCallsSort",
    "NotificationsField",
    "NotificationsSort",
    "PersonDetailsField",
    "PersonDetailsSort",
    "ReportEntitiesField",
    "ReportEntitiesSort",
    "ReportGeneratorTasksSort",
    "ReportGroupsField",
    "ReportGroupsSort",
    "ReportTypesField",
    "ReportTypesSort",
    "ReportsListField",
    "ReportsListSort",
    "SetReportState",
    "SetReportStateStateParam",
    "SetReportStateStateSortParam",
    "SmsField",
    "SmsSort",
    "TagsHistoryField",
    "TagsHistorySort",
    "UpdateCustomDimension",
    "UpdateCustomDimensionGroupEntityParam",
    "UpdateCustomDimensionGroupParam",
    "UpdateCustomFormulaColumn",
    "UpdateCustomFormulaColumnFormulaParam",
    "UpdateCustomMetricColumn",
    "UpdateCustomMetricColumnMetricParam",
    "UpdateReport",
    "UpdateReportGlobalCalendar",
    "UpdateReportGlobalCalendarParamsParam",
    "VisitsField",
    "VisitsSort",
]


class GetobjReportGlobalCalendar(RpcOperation[ReportCalendar]):
    """The call `getobj.report_global_calendar`."""

    wire_name = "getobj.report_global_calendar"
    reads_only = True
    reply = ReportCalendar

    id: int = ABSENT
    user_id: int = ABSENT


@checked
class UpdateReportGlobalCalendarParamsParam(TypedDict):
    """What stands in `params` of the call.

    Attributes:
        date_from: First moment of the period.
        date_till: End of the period.
        compared_date_from: First moment of the period to compare with.
        compared_date_till: End of the period to compare with.
    """

    date_from: NotRequired[When]
    date_till: NotRequired[When]
    compared_date_from: NotRequired[When]
    compared_date_till: NotRequired[When]


class UpdateReportGlobalCalendar(RpcOperation[Outcome]):
    """The call `update.report_global_calendar`."""

    wire_name = "update.report_global_calendar"
    reply = AnyOutcome

    id: int
    params: UpdateReportGlobalCalendarParamsParam | None = ABSENT


class GetobjGoalsTree(RpcOperation[GoalsTree]):
    """The call `getobj.goals_tree`."""

    wire_name = "getobj.goals_tree"
    reads_only = True
    reply = GoalsTree

    user_id: int = ABSENT


@checked
class GetobjReportTableSortParam(TypedDict):
    """What stands in `sort` of the call.

    Attributes:
        field: Name of the field to filter or sort by.
        order: Sort direction: `asc` for ascending, `desc` for descending. The server takes ``asc`` unless given.
    """

    field: str
    order: NotRequired[Literal["asc", "desc"]]


class GetobjReportTable(RpcOperation[ReportTable]):
    """The call `getobj.report_table`."""

    wire_name = "getobj.report_table"
    reads_only = True
    reply = ReportTable

    limit: Annotated[int, Field(le=200)]
    offset: int
    report_type: Literal["call_summary_uis", "summary_analytics"]
    date_from: When
    date_till: When
    dimensions: Sequence[str]
    columns: Sequence[str]
    parent_dimensions_value_ids: Sequence[str] = ABSENT
    filter: FilterParameter = ABSENT
    columns_filter: FilterParameter = ABSENT
    sort: Sequence[GetobjReportTableSortParam] = ABSENT
    user_id: int = ABSENT


class GetobjReportTotal(RpcOperation[ReportTotal]):
    """The call `getobj.report_total`."""

    wire_name = "getobj.report_total"
    reads_only = True
    reply = ReportTotal

    report_type: str
    date_from: When
    date_till: When
    columns: Sequence[str]
    filter: FilterParameter = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT
    user_id: int = ABSENT


@checked
class GetobjBenchmarkingTableSortParam(TypedDict):
    """What stands in `sort` of the call.

    Attributes:
        field: Name of the field to filter or sort by.
        order: Sort direction: `asc` for ascending, `desc` for descending. The server takes ``asc`` unless given.
    """

    field: str
    order: NotRequired[Literal["asc", "desc"]]


class GetobjBenchmarkingTable(RpcOperation[BenchmarkingTable]):
    """The call `getobj.benchmarking_table`."""

    wire_name = "getobj.benchmarking_table"
    reads_only = True
    reply = BenchmarkingTable

    limit: Annotated[int, Field(le=200)]
    offset: int
    report_type: str
    date_from: When
    date_till: When
    dimensions: Sequence[str]
    custom_dimension_groups: Sequence[Any]
    columns: Sequence[str]
    perspective_window: Annotated[int, Field(ge=1, le=180)] = ABSENT
    parent_dimensions_value_ids: Sequence[str] = ABSENT
    filter: FilterParameter = ABSENT
    sort: Sequence[GetobjBenchmarkingTableSortParam] = ABSENT
    user_id: int = ABSENT


@checked
class CreateCustomFormulaColumnFormulaParam(TypedDict):
    """What stands in `formula` of the call.

    Attributes:
        element_type: Type of the formula element: column, constant, operator or priority.
        value: Part of the formula: a column identifier, a number, an arithmetic operation or a bracket.
    """

    element_type: Literal["column", "constant", "operator", "priority"]
    value: int | str


class CreateCustomFormulaColumn(RpcOperation[Outcome]):
    """The call `create.custom_formula_column`."""

    wire_name = "create.custom_formula_column"
    reply = AnyOutcome

    report_type: Literal["ad_analytics", "deals_analytics", "chats"]
    name: str
    data_type: Literal["integer", "float", "currency", "percentage", "time"]
    formula: Sequence[CreateCustomFormulaColumnFormulaParam]
    description: str = ABSENT
    user_id: int = ABSENT


@checked
class CreateCustomMetricColumnMetricParam(TypedDict):
    """What stands in `metric` of the call.

    Attributes:
        id: Identifier (mnemonic) of the metric, as listed by `get.metrics`.
        aggregate: How values are put together, such as a sum or an average.
        has_percentage: Whether a percentage share is calculated; false if omitted.
        multichannel_model: Multichannel analysis model in use, as returned by `get.metrics`.
        filter: Filter conditions applied to the metric being calculated.
    """

    id: str
    aggregate: str
    has_percentage: NotRequired[bool]
    multichannel_model: NotRequired[str]
    filter: NotRequired[FilterParameter]


class CreateCustomMetricColumn(RpcOperation[Outcome]):
    """The call `create.custom_metric_column`."""

    wire_name = "create.custom_metric_column"
    reply = AnyOutcome

    report_type: Literal["ad_analytics", "deals_analytics", "chats"]
    name: str
    description: str = ABSENT
    metric: CreateCustomMetricColumnMetricParam = ABSENT
    user_id: int = ABSENT


class DeleteCustomColumn(RpcOperation[Outcome]):
    """The call `delete.custom_column`."""

    wire_name = "delete.custom_column"
    reply = AnyOutcome

    id: str
    user_id: int = ABSENT


class GetMetrics(RowsOperation[Metric]):
    """The call `get.metrics`."""

    wire_name = "get.metrics"
    reply = list[Metric]
    page_size: ClassVar[int | None] = None

    report_type: str
    user_id: int = ABSENT


class GetobjColumnsTree(RpcOperation[ColumnsTree]):
    """The call `getobj.columns_tree`."""

    wire_name = "getobj.columns_tree"
    reads_only = True
    reply = ColumnsTree

    report_type: str
    user_id: int = ABSENT


class GetobjCustomFormulaColumn(RpcOperation[CustomFormulaColumn]):
    """The call `getobj.custom_formula_column`."""

    wire_name = "getobj.custom_formula_column"
    reads_only = True
    reply = CustomFormulaColumn

    id: str
    user_id: int = ABSENT


class GetobjCustomMetricColumn(RpcOperation[CustomMetricColumn]):
    """The call `getobj.custom_metric_column`."""

    wire_name = "getobj.custom_metric_column"
    reads_only = True
    reply = CustomMetricColumn

    id: str
    user_id: int = ABSENT


@checked
class UpdateCustomFormulaColumnFormulaParam(TypedDict):
    """What stands in `formula` of the call.

    Attributes:
        element_type: Type of the formula element: column, constant, operator or priority.
        value: Part of the formula: a column identifier, a number, an arithmetic operation or a bracket.
    """

    element_type: Literal["column", "constant", "operator", "priority"]
    value: str


class UpdateCustomFormulaColumn(RpcOperation[Outcome]):
    """The call `update.custom_formula_column`."""

    wire_name = "update.custom_formula_column"
    reply = AnyOutcome

    id: str
    name: str
    data_type: Literal["integer", "float", "currency", "percentage", "time"]
    formula: Sequence[UpdateCustomFormulaColumnFormulaParam]
    description: str | None = ABSENT
    user_id: int = ABSENT


@checked
class UpdateCustomMetricColumnMetricParam(TypedDict):
    """What stands in `metric` of the call.

    Attributes:
        id: Identifier (mnemonic) of the metric, as listed by `get.metrics`.
        aggregate: How values are put together, such as a sum or an average.
        has_percentage: Whether a percentage share is calculated; false if omitted.
        multichannel_model: Multichannel analysis model in use, as returned by `get.metrics`.
        filter: Filter conditions applied to the metric being calculated.
    """

    id: str
    aggregate: str
    has_percentage: NotRequired[bool]
    multichannel_model: NotRequired[str]
    filter: NotRequired[FilterParameter]


class UpdateCustomMetricColumn(RpcOperation[Outcome]):
    """The call `update.custom_metric_column`."""

    wire_name = "update.custom_metric_column"
    reply = AnyOutcome

    id: str
    name: str
    description: str | None = ABSENT
    metric: UpdateCustomMetricColumnMetricParam | None = ABSENT
    user_id: int = ABSENT


class CreateReport(RpcOperation[Outcome]):
    """The call `create.report`."""

    wire_name = "create.report"
    reply = AnyOutcome

    name: str
    type: Literal["ad_analytics", "deals_analytics", "chats"]
    group_id: int
    description: str = ABSENT
    report_clone_id: int = ABSENT
    shared_report_settings_hash: str = ABSENT
    user_id: int = ABSENT


class DeleteReport(RpcOperation[Outcome]):
    """The call `delete.report`."""

    wire_name = "delete.report"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


ReportGroupsField = Literal["id", "name", "sort", "parent_id"]


ReportGroupsSort = Literal["id", "-id"]


class GetReportGroups(RowsOperation[ReportGroup]):
    """The call `get.report_groups`."""

    wire_name = "get.report_groups"
    reply = list[ReportGroup]
    page_size: ClassVar[int | None] = 200
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "sort", "parent_id")
    sortable: ClassVar[tuple[str, ...]] = ("id",)

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ReportGroupsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetReportHistory(RowsOperation[ReportChange]):
    """The call `get.report_history`."""

    wire_name = "get.report_history"
    reply = list[ReportChange]
    page_size: ClassVar[int | None] = None

    id: int
    user_id: int = ABSENT


ReportTypesField = Literal["id", "name", "configuration", "is_mobile"]


ReportTypesSort = Literal["id", "-id", "name", "-name", "configuration", "-configuration"]


class GetReportTypes(RowsOperation[ReportType]):
    """The call `get.report_types`."""

    wire_name = "get.report_types"
    reply = list[ReportType]
    page_size: ClassVar[int | None] = 200
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "configuration")
    sortable: ClassVar[tuple[str, ...]] = ("id", "name", "configuration")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ReportTypesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


ReportsListField = Literal[
    "id",
    "type",
    "name",
    "description",
    "group_id",
    "sort",
    "is_mobile",
    "is_editable",
    "is_favorite",
    "date_time_added_to_favorite",
]


ReportsListSort = Literal[
    "id",
    "-id",
    "type",
    "-type",
    "is_mobile",
    "-is_mobile",
    "is_editable",
    "-is_editable",
    "is_favorite",
    "-is_favorite",
    "date_time_added_to_favorite",
    "-date_time_added_to_favorite",
]


class GetReportsList(RowsOperation[Report]):
    """The call `get.reports_list`."""

    wire_name = "get.reports_list"
    reply = list[Report]
    page_size: ClassVar[int | None] = 200
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "type",
        "name",
        "description",
        "group_id",
        "is_mobile",
        "is_editable",
        "is_favorite",
        "date_time_added_to_favorite",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "id",
        "type",
        "is_mobile",
        "is_editable",
        "is_favorite",
        "date_time_added_to_favorite",
    )

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ReportsListField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetobjReportState(RpcOperation[ReportState]):
    """The call `getobj.report_state`."""

    wire_name = "getobj.report_state"
    reads_only = True
    reply = ReportState

    report_id: int
    user_id: int = ABSENT


@checked
class SetReportStateStateSortParam(TypedDict):
    """What stands in `sort` of the call.

    Attributes:
        field: Name of the field to filter or sort by.
        order: Sort direction: `asc` for ascending, `desc` for descending. The server takes ``asc`` unless given.
    """

    field: str
    order: NotRequired[Literal["asc", "desc"]]


@checked
class SetReportStateStateParam(TypedDict):
    """What stands in `state` of the call.

    Attributes:
        limit: Maximum number of records to return, 50 by default. The server takes ``50`` unless given.
        offset: Number of records to skip before the first one returned, 0 by default. The server takes ``0`` unless
            given.
        date_from: First moment of the period.
        date_till: End of the period.
        compared_date_from: First moment of the period to compare with.
        compared_date_till: End of the period to compare with.
        perspective_window: Number of days after a session within which a communication is attributed to it.
        dimensions: Dimensions.
        columns: Columns that the report shows.
        filter: Filter conditions the returned records must meet.
        rapid_filter: Quick filters applied to the report, built like ordinary filter criteria.
        columns_filter: Conditions on the values of columns.
        sort: Sort order of the returned items.
        column_params: Settings of the columns by their identifiers.
    """

    limit: Annotated[int, Field(le=200)]
    offset: int
    date_from: When
    date_till: When
    compared_date_from: NotRequired[When]
    compared_date_till: NotRequired[When]
    perspective_window: Annotated[int, Field(ge=1, le=180)]
    dimensions: NotRequired[Sequence[str]]
    columns: Sequence[str]
    filter: NotRequired[FilterParameter]
    rapid_filter: NotRequired[FilterParameter]
    columns_filter: NotRequired[FilterParameter]
    sort: NotRequired[Sequence[SetReportStateStateSortParam]]
    column_params: NotRequired[Mapping[str, Any]]


class SetReportState(RpcOperation[Outcome]):
    """The call `set.report_state`."""

    wire_name = "set.report_state"
    reply = AnyOutcome

    report_id: int
    state: SetReportStateStateParam
    user_id: int = ABSENT


class UpdateReport(RpcOperation[Outcome]):
    """The call `update.report`."""

    wire_name = "update.report"
    reply = AnyOutcome

    id: int
    name: str | None = ABSENT
    description: str | None = ABSENT
    is_favorite: bool | None = ABSENT
    user_id: int = ABSENT


@checked
class CreateCustomDimensionGroupEntityParam(TypedDict):
    """What stands in `entities` of the call.

    Attributes:
        names: Data types used in the custom dimension.
        filter: Filter conditions of the group.
    """

    names: Sequence[str]
    filter: NotRequired[FilterParameter]


@checked
class CreateCustomDimensionGroupParam(TypedDict):
    """What stands in `groups` of the call.

    Attributes:
        name: Name of the condition group, given as the value to data matching its conditions.
        priority: Position of the condition group in the order of application, 0 being the highest priority.
        entities: Data types of the group, each with the filter applied to it.
    """

    name: str
    priority: Annotated[int, Field(ge=0)]
    entities: Sequence[CreateCustomDimensionGroupEntityParam]


class CreateCustomDimension(RpcOperation[Outcome]):
    """The call `create.custom_dimension`."""

    wire_name = "create.custom_dimension"
    reply = AnyOutcome

    report_type: Literal["ad_analytics", "deals_analytics", "communications", "deals"]
    name: str
    is_entity_separated: bool
    groups: Sequence[CreateCustomDimensionGroupParam]
    description: str = ABSENT
    user_id: int = ABSENT


class DeleteCustomDimension(RpcOperation[Outcome]):
    """The call `delete.custom_dimension`."""

    wire_name = "delete.custom_dimension"
    reply = AnyOutcome

    id: str
    user_id: int = ABSENT


class GetCustomDimensionTemplates(RowsOperation[CustomDimensionTemplate]):
    """The call `get.custom_dimension_templates`."""

    wire_name = "get.custom_dimension_templates"
    reply = list[CustomDimensionTemplate]
    page_size: ClassVar[int | None] = None

    report_type: str
    user_id: int = ABSENT


ReportEntitiesField = Literal["id", "name"]


ReportEntitiesSort = Literal["id", "-id", "name", "-name"]


class GetReportEntities(RowsOperation[ReportEntity]):
    """The call `get.report_entities`."""

    wire_name = "get.report_entities"
    reply = list[ReportEntity]
    page_size: ClassVar[int | None] = 200
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name")
    sortable: ClassVar[tuple[str, ...]] = ("id", "name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ReportEntitiesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetobjCustomDimension(RpcOperation[CustomDimension]):
    """The call `getobj.custom_dimension`."""

    wire_name = "getobj.custom_dimension"
    reads_only = True
    reply = CustomDimension

    id: str
    user_id: int = ABSENT


class GetobjDimensionsTree(RpcOperation[DimensionsTree]):
    """The call `getobj.dimensions_tree`."""

    wire_name = "getobj.dimensions_tree"
    reads_only = True
    reply = DimensionsTree

    report_type: str
    user_id: int = ABSENT


@checked
class UpdateCustomDimensionGroupEntityParam(TypedDict):
    """What stands in `entities` of the call.

    Attributes:
        names: Data types used in the custom dimension.
        filter: Filter conditions of the group.
    """

    names: Sequence[str]
    filter: NotRequired[FilterParameter]


@checked
class UpdateCustomDimensionGroupParam(TypedDict):
    """What stands in `groups` of the call.

    Attributes:
        name: Name of the condition group, given as the value to data matching its conditions.
        priority: Position of the condition group in the order of application, 0 being the highest priority.
        entities: Data types of the group, each with the filter applied to it.
    """

    name: str
    priority: Annotated[int, Field(ge=0)]
    entities: Sequence[UpdateCustomDimensionGroupEntityParam]


class UpdateCustomDimension(RpcOperation[Outcome]):
    """The call `update.custom_dimension`."""

    wire_name = "update.custom_dimension"
    reply = AnyOutcome

    id: str
    name: str
    is_entity_separated: bool
    groups: Sequence[UpdateCustomDimensionGroupParam]
    description: str | None = ABSENT
    user_id: int = ABSENT


class CreateCustomFilter(RpcOperation[Outcome]):
    """The call `create.custom_filter`."""

    wire_name = "create.custom_filter"
    reply = AnyOutcome

    report_type: int
    name: str
    filter: FilterParameter
    user_id: int = ABSENT


class DeleteCustomFilter(RpcOperation[Outcome]):
    """The call `delete.custom_filter`."""

    wire_name = "delete.custom_filter"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


CustomFiltersField = Literal["id", "name", "filter"]


CustomFiltersSort = Literal["id", "-id"]


class GetCustomFilters(RowsOperation[CustomFilter]):
    """The call `get.custom_filters`."""

    wire_name = "get.custom_filters"
    reply = list[CustomFilter]
    page_size: ClassVar[int | None] = 200
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name")
    sortable: ClassVar[tuple[str, ...]] = ("id",)

    report_type: str
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CustomFiltersField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetMetricFilters(RowsOperation[MetricFilter]):
    """The call `get.metric_filters`."""

    wire_name = "get.metric_filters"
    reply = list[MetricFilter]
    page_size: ClassVar[int | None] = None

    metric_id: str
    report_type: str
    user_id: int = ABSENT


class GetReportFilters(RowsOperation[ReportFilter]):
    """The call `get.report_filters`."""

    wire_name = "get.report_filters"
    reply = list[ReportFilter]
    page_size: ClassVar[int | None] = None

    report_type: str
    user_id: int = ABSENT


class GetReportRapidFilters(RowsOperation[ReportRapidFilter]):
    """The call `get.report_rapid_filters`."""

    wire_name = "get.report_rapid_filters"
    reply = list[ReportRapidFilter]
    page_size: ClassVar[int | None] = None

    report_type: str
    user_id: int = ABSENT


class CreateCallSessionRecognitionTask(RpcOperation[Outcome]):
    """The call `create.call_session_recognition_task`."""

    wire_name = "create.call_session_recognition_task"
    reply = AnyOutcome

    call_session_id: int = ABSENT
    user_id: int = ABSENT


class CreateCommunicationComment(RpcOperation[Outcome]):
    """The call `create.communication_comment`."""

    wire_name = "create.communication_comment"
    reply = AnyOutcome

    communication_id: int = ABSENT
    communication_type: Literal["call", "offline_message", "chat", "email"] = ABSENT
    comment: str = ABSENT
    user_id: int = ABSENT


ApiRequestsField = Literal[
    "token_name",
    "api_request_id",
    "api_request_ip",
    "employee_login",
    "call_session_id",
    "api_request_body",
    "api_request_method",
    "api_request_raw_id",
    "api_request_status",
    "api_request_version",
    "api_request_is_agent",
    "api_request_component",
    "api_request_error_code",
    "api_request_raw_ext_id",
    "api_request_method_weight",
    "api_request_error_mnemonic",
    "api_request_execution_time",
    "api_request_start_date_time",
]


ApiRequestsSort = Literal[
    "token_name",
    "-token_name",
    "api_request_id",
    "-api_request_id",
    "api_request_ip",
    "-api_request_ip",
    "employee_login",
    "-employee_login",
    "call_session_id",
    "-call_session_id",
    "api_request_body",
    "-api_request_body",
    "api_request_method",
    "-api_request_method",
    "api_request_raw_id",
    "-api_request_raw_id",
    "api_request_status",
    "-api_request_status",
    "api_request_version",
    "-api_request_version",
    "api_request_is_agent",
    "-api_request_is_agent",
    "api_request_component",
    "-api_request_component",
    "api_request_error_code",
    "-api_request_error_code",
    "api_request_raw_ext_id",
    "-api_request_raw_ext_id",
    "api_request_method_weight",
    "-api_request_method_weight",
    "api_request_error_mnemonic",
    "-api_request_error_mnemonic",
    "api_request_execution_time",
    "-api_request_execution_time",
    "api_request_start_date_time",
    "-api_request_start_date_time",
]


class GetApiRequests(RowsOperation[ApiRequest]):
    """The call `get.api_requests`."""

    wire_name = "get.api_requests"
    reply = list[ApiRequest]
    page_size: ClassVar[int | None] = 200
    period_days: ClassVar[int | None] = 366
    key: ClassVar[str | None] = "api_request_id"
    order: ClassVar[str | None] = "api_request_start_date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "token_name",
        "api_request_id",
        "api_request_ip",
        "employee_login",
        "call_session_id",
        "api_request_body",
        "api_request_method",
        "api_request_raw_id",
        "api_request_status",
        "api_request_version",
        "api_request_is_agent",
        "api_request_component",
        "api_request_error_code",
        "api_request_raw_ext_id",
        "api_request_method_weight",
        "api_request_error_mnemonic",
        "api_request_execution_time",
        "api_request_start_date_time",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "token_name",
        "api_request_id",
        "api_request_ip",
        "employee_login",
        "call_session_id",
        "api_request_body",
        "api_request_method",
        "api_request_raw_id",
        "api_request_status",
        "api_request_version",
        "api_request_is_agent",
        "api_request_component",
        "api_request_error_code",
        "api_request_raw_ext_id",
        "api_request_method_weight",
        "api_request_error_mnemonic",
        "api_request_execution_time",
        "api_request_start_date_time",
    )

    report_id: int
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ApiRequestsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CallDetailsField = Literal[
    "tags",
    "deals",
    "coaches",
    "call_type",
    "employees",
    "prompters",
    "call_events",
    "call_status",
    "call_records",
    "call_scenario",
    "call_direction",
    "communication_id",
    "contact_full_name",
    "call_total_duration",
    "call_start_date_time",
    "communication_number",
    "contact_phone_number",
    "virtual_phone_number",
    "call_finish_reason",
    "call_scenario_actions",
    "call_redirection_info",
    "communication_comment",
    "redirection_info",
]


CallDetailsSort = Literal[
    "coaches",
    "-coaches",
    "call_type",
    "-call_type",
    "prompters",
    "-prompters",
    "call_events",
    "-call_events",
    "call_status",
    "-call_status",
    "call_scenario",
    "-call_scenario",
    "call_direction",
    "-call_direction",
    "communication_id",
    "-communication_id",
    "contact_full_name",
    "-contact_full_name",
    "call_total_duration",
    "-call_total_duration",
    "call_start_date_time",
    "-call_start_date_time",
    "contact_phone_number",
    "-contact_phone_number",
    "virtual_phone_number",
    "-virtual_phone_number",
    "call_finish_reason",
    "-call_finish_reason",
    "call_scenario_actions",
    "-call_scenario_actions",
    "communication_comment",
    "-communication_comment",
    "redirection_info",
    "-redirection_info",
]


class GetCallDetails(RowsOperation[CallDetails]):
    """The call `get.call_details`."""

    wire_name = "get.call_details"
    reply = list[CallDetails]
    page_size: ClassVar[int | None] = 200
    period_days: ClassVar[int | None] = 366
    order: ClassVar[str | None] = "call_start_date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "tags",
        "coaches",
        "call_type",
        "employees",
        "prompters",
        "call_events",
        "call_status",
        "call_records",
        "call_scenario",
        "call_direction",
        "communication_id",
        "contact_full_name",
        "call_total_duration",
        "call_start_date_time",
        "contact_phone_number",
        "virtual_phone_number",
        "call_finish_reason",
        "call_scenario_actions",
        "communication_comment",
        "redirection_info",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "coaches",
        "call_type",
        "prompters",
        "call_events",
        "call_status",
        "call_scenario",
        "call_direction",
        "communication_id",
        "contact_full_name",
        "call_total_duration",
        "call_start_date_time",
        "contact_phone_number",
        "virtual_phone_number",
        "call_finish_reason",
        "call_scenario_actions",
        "communication_comment",
        "redirection_info",
    )

    report_id: int
    entity_ids: Sequence[int]
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CallDetailsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CallsField = Literal[
    "cdrs",
    "tags",
    "coaches",
    "call_type",
    "employees",
    "site_name",
    "call_status",
    "call_records",
    "call_scenario",
    "call_direction",
    "call_start_date",
    "call_start_time",
    "employee_groups",
    "employee_rating",
    "call_is_internal",
    "call_is_redirect",
    "call_is_transfer",
    "call_region_name",
    "communication_id",
    "crm_contact_name",
    "site_domain_name",
    "call_country_name",
    "site_domain_naked",
    "call_finish_reason",
    "call_talk_duration",
    "call_total_duration",
    "call_start_date_time",
    "contact_phone_number",
    "virtual_phone_number",
    "call_dialing_duration",
    "call_scenario_actions",
    "communication_comment",
    "is_coach_handled_call",
    "call_processing_status",
    "virtual_number_comment",
    "call_await_talk_duration",
    "communication_comment_author",
]


CallsSort = Literal[
    "coaches",
    "-coaches",
    "call_type",
    "-call_type",
    "site_name",
    "-site_name",
    "call_status",
    "-call_status",
    "call_scenario",
    "-call_scenario",
    "call_direction",
    "-call_direction",
    "call_start_date",
    "-call_start_date",
    "call_start_time",
    "-call_start_time",
    "call_is_internal",
    "-call_is_internal",
    "call_is_redirect",
    "-call_is_redirect",
    "call_is_transfer",
    "-call_is_transfer",
    "call_region_name",
    "-call_region_name",
    "communication_id",
    "-communication_id",
    "crm_contact_name",
    "-crm_contact_name",
    "site_domain_name",
    "-site_domain_name",
    "call_country_name",
    "-call_country_name",
    "site_domain_naked",
    "-site_domain_naked",
    "call_finish_reason",
    "-call_finish_reason",
    "call_talk_duration",
    "-call_talk_duration",
    "call_total_duration",
    "-call_total_duration",
    "call_start_date_time",
    "-call_start_date_time",
    "contact_phone_number",
    "-contact_phone_number",
    "virtual_phone_number",
    "-virtual_phone_number",
    "call_dialing_duration",
    "-call_dialing_duration",
    "call_scenario_actions",
    "-call_scenario_actions",
    "communication_comment",
    "-communication_comment",
    "is_coach_handled_call",
    "-is_coach_handled_call",
    "call_processing_status",
    "-call_processing_status",
    "virtual_number_comment",
    "-virtual_number_comment",
    "call_await_talk_duration",
    "-call_await_talk_duration",
    "communication_comment_author",
    "-communication_comment_author",
]


class GetCalls(RowsOperation[CallRow]):
    """The call `get.calls`."""

    wire_name = "get.calls"
    reply = list[CallRow]
    page_size: ClassVar[int | None] = 200
    period_days: ClassVar[int | None] = 366
    order: ClassVar[str | None] = "call_start_date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "tags",
        "coaches",
        "call_type",
        "employees",
        "site_name",
        "call_status",
        "call_records",
        "call_scenario",
        "call_direction",
        "call_start_date",
        "call_start_time",
        "employee_groups",
        "call_is_internal",
        "call_is_redirect",
        "call_is_transfer",
        "call_region_name",
        "communication_id",
        "crm_contact_name",
        "site_domain_name",
        "call_country_name",
        "site_domain_naked",
        "call_finish_reason",
        "call_talk_duration",
        "call_total_duration",
        "call_start_date_time",
        "contact_phone_number",
        "virtual_phone_number",
        "call_dialing_duration",
        "call_scenario_actions",
        "communication_comment",
        "is_coach_handled_call",
        "call_processing_status",
        "virtual_number_comment",
        "call_await_talk_duration",
        "communication_comment_author",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "coaches",
        "call_type",
        "site_name",
        "call_status",
        "call_scenario",
        "call_direction",
        "call_start_date",
        "call_start_time",
        "call_is_internal",
        "call_is_redirect",
        "call_is_transfer",
        "call_region_name",
        "communication_id",
        "crm_contact_name",
        "site_domain_name",
        "call_country_name",
        "site_domain_naked",
        "call_finish_reason",
        "call_talk_duration",
        "call_total_duration",
        "call_start_date_time",
        "contact_phone_number",
        "virtual_phone_number",
        "call_dialing_duration",
        "call_scenario_actions",
        "communication_comment",
        "is_coach_handled_call",
        "call_processing_status",
        "virtual_number_comment",
        "call_await_talk_duration",
        "communication_comment_author",
    )

    report_id: int
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CallsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


ChatsField = Literal[
    "communication_id",
    "site_domain_name",
    "site_domain_naked",
    "site_name",
    "phone_book_contact_id",
    "contact_full_name",
    "contact_phone_number",
    "person_id",
    "employees",
    "chat_messages_count",
    "employees_group",
    "chat_status",
    "chat_start_date_time",
    "chat_finish_date_time",
    "chat_answer_wait_duration",
    "chat_duration",
    "chat_initiator",
    "chat_closed_by",
    "communication_kinds",
    "chat_is_transfer",
    "tags",
    "chat_channel_type",
    "chat_channel_name",
    "communication_comment",
]


ChatsSort = Literal[
    "communication_id",
    "-communication_id",
    "site_domain_name",
    "-site_domain_name",
    "site_domain_naked",
    "-site_domain_naked",
    "site_name",
    "-site_name",
    "phone_book_contact_id",
    "-phone_book_contact_id",
    "contact_full_name",
    "-contact_full_name",
    "contact_phone_number",
    "-contact_phone_number",
    "person_id",
    "-person_id",
    "chat_messages_count",
    "-chat_messages_count",
    "employees_group",
    "-employees_group",
    "chat_status",
    "-chat_status",
    "chat_start_date_time",
    "-chat_start_date_time",
    "chat_finish_date_time",
    "-chat_finish_date_time",
    "chat_answer_wait_duration",
    "-chat_answer_wait_duration",
    "chat_duration",
    "-chat_duration",
    "chat_initiator",
    "-chat_initiator",
    "chat_closed_by",
    "-chat_closed_by",
    "chat_is_transfer",
    "-chat_is_transfer",
    "chat_channel_type",
    "-chat_channel_type",
    "chat_channel_name",
    "-chat_channel_name",
    "communication_comment",
    "-communication_comment",
]


class GetChats(RowsOperation[ChatRow]):
    """The call `get.chats`."""

    wire_name = "get.chats"
    reply = list[ChatRow]
    page_size: ClassVar[int | None] = 200
    period_days: ClassVar[int | None] = 366
    order: ClassVar[str | None] = "chat_start_date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "communication_id",
        "site_domain_name",
        "site_domain_naked",
        "site_name",
        "phone_book_contact_id",
        "contact_full_name",
        "contact_phone_number",
        "person_id",
        "employees",
        "chat_messages_count",
        "employees_group",
        "chat_status",
        "chat_start_date_time",
        "chat_finish_date_time",
        "chat_answer_wait_duration",
        "chat_duration",
        "chat_initiator",
        "chat_closed_by",
        "communication_kinds",
        "chat_is_transfer",
        "tags",
        "chat_channel_type",
        "chat_channel_name",
        "communication_comment",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "communication_id",
        "site_domain_name",
        "site_domain_naked",
        "site_name",
        "phone_book_contact_id",
        "contact_full_name",
        "contact_phone_number",
        "person_id",
        "chat_messages_count",
        "employees_group",
        "chat_status",
        "chat_start_date_time",
        "chat_finish_date_time",
        "chat_answer_wait_duration",
        "chat_duration",
        "chat_initiator",
        "chat_closed_by",
        "chat_is_transfer",
        "chat_channel_type",
        "chat_channel_name",
        "communication_comment",
    )

    report_id: int
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ChatsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CommunicationsField = Literal[
    "site_domain_name",
    "site_domain_naked",
    "site_name",
    "communication_type",
    "communication_id",
    "communication_date_time",
    "communication_kinds",
    "communication_page_url",
    "is_communication_with_visit",
    "communication_number",
    "contact_phone_number",
    "virtual_phone_number",
    "contact_full_name",
    "total_duration",
    "tags",
    "employees",
    "campaign_name",
    "channel_new",
    "channel_code",
    "source_new",
    "source_name",
    "channel",
    "source",
    "referrer",
    "referrer_domain",
    "search_query",
    "eq_utm_source",
    "eq_utm_medium",
    "eq_utm_term",
    "eq_utm_content",
    "eq_utm_campaign",
    "eq_utm_referrer",
    "eq_utm_expid",
    "utm_source",
    "utm_medium",
    "utm_term",
    "utm_content",
    "utm_campaign",
    "utm_referrer",
    "utm_expid",
    "openstat_ad",
    "openstat_campaign",
    "openstat_service",
    "openstat_source",
    "ef_id",
    "yclid",
    "gclid",
    "cm_id",
    "ymclid",
    "tag_from",
    "visitor_country",
    "visitor_region",
    "visitor_city",
    "visitor_provider",
    "visitor_ip_address",
    "visitor_browser_name",
    "visitor_browser_version",
    "visitor_os_name",
    "visitor_os_version",
    "visitor_language",
    "visitor_screen",
    "visitor_device",
    "visitor_session_id",
    "entrance_page",
    "visitor_type",
    "visitor_id",
    "person_id",
    "ua_client_id",
    "ym_client_id",
    "segments",
    "visit_date",
    "visit_hour",
    "visit_weekday",
    "visit_month",
    "visit_year",
    "call_type",
    "call_status",
    "call_direction",
    "phone_tracking_type",
    "call_region_name",
    "call_records",
    "offline_message_type",
    "offline_message_email",
    "offline_message_text",
    "chat_initiator",
    "chat_status",
    "chat_messages_count",
    "goal_type",
    "goal_name",
    "deals",
    "email_message",
    "email_from",
    "email_cc",
    "email_bcc",
    "email_message_html",
    "email_to",
    "email_subject",
    "pc",
    "gr",
    "ad",
    "kw",
    "site_analytics",
]


CommunicationsSort = Literal[
    "site_domain_name",
    "-site_domain_name",
    "site_domain_naked",
    "-site_domain_naked",
    "site_name",
    "-site_name",
    "communication_type",
    "-communication_type",
    "communication_id",
    "-communication_id",
    "communication_date_time",
    "-communication_date_time",
    "communication_page_url",
    "-communication_page_url",
    "is_communication_with_visit",
    "-is_communication_with_visit",
    "communication_number",
    "-communication_number",
    "contact_phone_number",
    "-contact_phone_number",
    "virtual_phone_number",
    "-virtual_phone_number",
    "contact_full_name",
    "-contact_full_name",
    "campaign_name",
    "-campaign_name",
    "channel_new",
    "-channel_new",
    "channel_code",
    "-channel_code",
    "source_new",
    "-source_new",
    "source_name",
    "-source_name",
    "channel",
    "-channel",
    "source",
    "-source",
    "referrer",
    "-referrer",
    "referrer_domain",
    "-referrer_domain",
    "search_query",
    "-search_query",
    "eq_utm_source",
    "-eq_utm_source",
    "eq_utm_medium",
    "-eq_utm_medium",
    "eq_utm_term",
    "-eq_utm_term",
    "eq_utm_content",
    "-eq_utm_content",
    "eq_utm_campaign",
    "-eq_utm_campaign",
    "eq_utm_referrer",
    "-eq_utm_referrer",
    "eq_utm_expid",
    "-eq_utm_expid",
    "utm_source",
    "-utm_source",
    "utm_medium",
    "-utm_medium",
    "utm_term",
    "-utm_term",
    "utm_content",
    "-utm_content",
    "utm_campaign",
    "-utm_campaign",
    "utm_referrer",
    "-utm_referrer",
    "utm_expid",
    "-utm_expid",
    "openstat_ad",
    "-openstat_ad",
    "openstat_campaign",
    "-openstat_campaign",
    "openstat_service",
    "-openstat_service",
    "openstat_source",
    "-openstat_source",
    "ef_id",
    "-ef_id",
    "yclid",
    "-yclid",
    "gclid",
    "-gclid",
    "cm_id",
    "-cm_id",
    "ymclid",
    "-ymclid",
    "tag_from",
    "-tag_from",
    "visitor_country",
    "-visitor_country",
    "visitor_region",
    "-visitor_region",
    "visitor_city",
    "-visitor_city",
    "visitor_provider",
    "-visitor_provider",
    "visitor_ip_address",
    "-visitor_ip_address",
    "visitor_browser_name",
    "-visitor_browser_name",
    "visitor_browser_version",
    "-visitor_browser_version",
    "visitor_os_name",
    "-visitor_os_name",
    "visitor_os_version",
    "-visitor_os_version",
    "visitor_language",
    "-visitor_language",
    "visitor_screen",
    "-visitor_screen",
    "visitor_device",
    "-visitor_device",
    "visitor_session_id",
    "-visitor_session_id",
    "entrance_page",
    "-entrance_page",
    "visitor_type",
    "-visitor_type",
    "visitor_id",
    "-visitor_id",
    "person_id",
    "-person_id",
    "ua_client_id",
    "-ua_client_id",
    "ym_client_id",
    "-ym_client_id",
    "visit_date",
    "-visit_date",
    "visit_hour",
    "-visit_hour",
    "visit_weekday",
    "-visit_weekday",
    "visit_month",
    "-visit_month",
    "visit_year",
    "-visit_year",
    "call_type",
    "-call_type",
    "call_status",
    "-call_status",
    "call_direction",
    "-call_direction",
    "phone_tracking_type",
    "-phone_tracking_type",
    "call_region_name",
    "-call_region_name",
    "offline_message_type",
    "-offline_message_type",
    "offline_message_email",
    "-offline_message_email",
    "offline_message_text",
    "-offline_message_text",
    "chat_initiator",
    "-chat_initiator",
    "chat_status",
    "-chat_status",
    "chat_messages_count",
    "-chat_messages_count",
    "goal_type",
    "-goal_type",
    "goal_name",
    "-goal_name",
    "email_message",
    "-email_message",
    "email_from",
    "-email_from",
    "email_cc",
    "-email_cc",
    "email_bcc",
    "-email_bcc",
    "email_message_html",
    "-email_message_html",
    "email_to",
    "-email_to",
    "email_subject",
    "-email_subject",
    "pc",
    "-pc",
    "gr",
    "-gr",
    "ad",
    "-ad",
    "kw",
    "-kw",
    "site_analytics",
    "-site_analytics",
]


class GetCommunications(RowsOperation[CommunicationRow]):
    """The call `get.communications`."""

    wire_name = "get.communications"
    reply = list[CommunicationRow]
    page_size: ClassVar[int | None] = 200
    period_days: ClassVar[int | None] = 366
    order: ClassVar[str | None] = "communication_date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "site_domain_name",
        "site_domain_naked",
        "site_name",
        "communication_type",
        "communication_id",
        "communication_date_time",
        "communication_kinds",
        "communication_page_url",
        "is_communication_with_visit",
        "communication_number",
        "contact_phone_number",
        "virtual_phone_number",
        "contact_full_name",
        "total_duration",
        "tags",
        "employees",
        "campaign_name",
        "channel_new",
        "channel_code",
        "source_new",
        "source_name",
        "channel",
        "source",
        "referrer",
        "referrer_domain",
        "search_query",
        "eq_utm_source",
        "eq_utm_medium",
        "eq_utm_term",
        "eq_utm_content",
        "eq_utm_campaign",
        "eq_utm_referrer",
        "eq_utm_expid",
        "utm_source",
        "utm_medium",
        "utm_term",
        "utm_content",
        "utm_campaign",
        "utm_referrer",
        "utm_expid",
        "openstat_ad",
        "openstat_campaign",
        "openstat_service",
        "openstat_source",
        "ef_id",
        "yclid",
        "gclid",
        "cm_id",
        "ymclid",
        "tag_from",
        "visitor_country",
        "visitor_region",
        "visitor_city",
        "visitor_provider",
        "visitor_ip_address",
        "visitor_browser_name",
        "visitor_browser_version",
        "visitor_os_name",
        "visitor_os_version",
        "visitor_language",
        "visitor_screen",
        "visitor_device",
        "visitor_session_id",
        "entrance_page",
        "visitor_type",
        "visitor_id",
        "person_id",
        "ua_client_id",
        "ym_client_id",
        "segments",
        "visit_date",
        "visit_hour",
        "visit_weekday",
        "visit_month",
        "visit_year",
        "call_type",
        "call_status",
        "call_direction",
        "phone_tracking_type",
        "call_region_name",
        "call_records",
        "offline_message_type",
        "offline_message_email",
        "offline_message_text",
        "chat_initiator",
        "chat_status",
        "chat_messages_count",
        "goal_type",
        "goal_name",
        "email_message",
        "email_from",
        "email_cc",
        "email_bcc",
        "email_message_html",
        "email_to",
        "email_subject",
        "pc",
        "gr",
        "ad",
        "kw",
        "site_analytics",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "site_domain_name",
        "site_domain_naked",
        "site_name",
        "communication_type",
        "communication_id",
        "communication_date_time",
        "communication_page_url",
        "is_communication_with_visit",
        "communication_number",
        "contact_phone_number",
        "virtual_phone_number",
        "contact_full_name",
        "campaign_name",
        "channel_new",
        "channel_code",
        "source_new",
        "source_name",
        "channel",
        "source",
        "referrer",
        "referrer_domain",
        "search_query",
        "eq_utm_source",
        "eq_utm_medium",
        "eq_utm_term",
        "eq_utm_content",
        "eq_utm_campaign",
        "eq_utm_referrer",
        "eq_utm_expid",
        "utm_source",
        "utm_medium",
        "utm_term",
        "utm_content",
        "utm_campaign",
        "utm_referrer",
        "utm_expid",
        "openstat_ad",
        "openstat_campaign",
        "openstat_service",
        "openstat_source",
        "ef_id",
        "yclid",
        "gclid",
        "cm_id",
        "ymclid",
        "tag_from",
        "visitor_country",
        "visitor_region",
        "visitor_city",
        "visitor_provider",
        "visitor_ip_address",
        "visitor_browser_name",
        "visitor_browser_version",
        "visitor_os_name",
        "visitor_os_version",
        "visitor_language",
        "visitor_screen",
        "visitor_device",
        "visitor_session_id",
        "entrance_page",
        "visitor_type",
        "visitor_id",
        "person_id",
        "ua_client_id",
        "ym_client_id",
        "visit_date",
        "visit_hour",
        "visit_weekday",
        "visit_month",
        "visit_year",
        "call_type",
        "call_status",
        "call_direction",
        "phone_tracking_type",
        "call_region_name",
        "offline_message_type",
        "offline_message_email",
        "offline_message_text",
        "chat_initiator",
        "chat_status",
        "chat_messages_count",
        "goal_type",
        "goal_name",
        "email_message",
        "email_from",
        "email_cc",
        "email_bcc",
        "email_message_html",
        "email_to",
        "email_subject",
        "pc",
        "gr",
        "ad",
        "kw",
        "site_analytics",
    )

    report_id: int
    report_type: str
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CommunicationsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


DealsField = Literal[
    "deal_date_time",
    "deal_current_funnel",
    "deal_current_stage",
    "stage_before_failure",
    "deal_finish_date",
    "site_domain_name",
    "site_name",
    "campaign_name",
    "deal_contact",
    "deal_revenue",
    "deal_contact_phone_numbers",
    "deal_contact_emails",
    "deal_cycle",
    "deal_name",
    "visitor_id",
    "deal_contact_ext_id",
    "deal_comments",
    "deal_ext_id",
    "days_before_start_deal",
    "days_before_finish_deal",
    "communication_date_time",
    "communication_type",
    "deal_company",
    "deal_employee",
    "communication_id",
    "deal_source",
    "communication",
    "lead_name",
    "lead_contact",
    "lead_employee",
    "lead_source",
    "lead_utm_campaign",
    "lead_utm_content",
    "lead_utm_medium",
    "lead_utm_source",
    "lead_utm_term",
    "deal_current_stage_date",
]


DealsSort = Literal[
    "deal_date_time",
    "-deal_date_time",
    "deal_current_funnel",
    "-deal_current_funnel",
    "deal_current_stage",
    "-deal_current_stage",
    "stage_before_failure",
    "-stage_before_failure",
    "deal_finish_date",
    "-deal_finish_date",
    "site_domain_name",
    "-site_domain_name",
    "site_name",
    "-site_name",
    "campaign_name",
    "-campaign_name",
    "deal_contact",
    "-deal_contact",
    "deal_revenue",
    "-deal_revenue",
    "deal_contact_phone_numbers",
    "-deal_contact_phone_numbers",
    "deal_contact_emails",
    "-deal_contact_emails",
    "deal_cycle",
    "-deal_cycle",
    "deal_name",
    "-deal_name",
    "visitor_id",
    "-visitor_id",
    "deal_contact_ext_id",
    "-deal_contact_ext_id",
    "deal_comments",
    "-deal_comments",
    "deal_ext_id",
    "-deal_ext_id",
    "days_before_start_deal",
    "-days_before_start_deal",
    "days_before_finish_deal",
    "-days_before_finish_deal",
    "communication_date_time",
    "-communication_date_time",
    "communication_type",
    "-communication_type",
    "deal_company",
    "-deal_company",
    "deal_employee",
    "-deal_employee",
    "communication_id",
    "-communication_id",
    "deal_source",
    "-deal_source",
    "lead_name",
    "-lead_name",
    "lead_contact",
    "-lead_contact",
    "lead_employee",
    "-lead_employee",
    "lead_source",
    "-lead_source",
    "lead_utm_campaign",
    "-lead_utm_campaign",
    "lead_utm_content",
    "-lead_utm_content",
    "lead_utm_medium",
    "-lead_utm_medium",
    "lead_utm_source",
    "-lead_utm_source",
    "lead_utm_term",
    "-lead_utm_term",
    "deal_current_stage_date",
    "-deal_current_stage_date",
]


class GetDeals(RowsOperation[DealRow]):
    """The call `get.deals`."""

    wire_name = "get.deals"
    reply = list[DealRow]
    page_size: ClassVar[int | None] = 200
    period_days: ClassVar[int | None] = 366
    order: ClassVar[str | None] = "deal_date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "deal_date_time",
        "deal_current_funnel",
        "deal_current_stage",
        "stage_before_failure",
        "deal_finish_date",
        "site_domain_name",
        "site_name",
        "campaign_name",
        "deal_contact",
        "deal_revenue",
        "deal_contact_phone_numbers",
        "deal_contact_emails",
        "deal_cycle",
        "deal_name",
        "visitor_id",
        "deal_contact_ext_id",
        "deal_comments",
        "deal_ext_id",
        "days_before_start_deal",
        "days_before_finish_deal",
        "communication_date_time",
        "communication_type",
        "deal_company",
        "deal_employee",
        "communication_id",
        "deal_source",
        "lead_name",
        "lead_contact",
        "lead_employee",
        "lead_source",
        "lead_utm_campaign",
        "lead_utm_content",
        "lead_utm_medium",
        "lead_utm_source",
        "lead_utm_term",
        "deal_current_stage_date",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "deal_date_time",
        "deal_current_funnel",
        "deal_current_stage",
        "stage_before_failure",
        "deal_finish_date",
        "site_domain_name",
        "site_name",
        "campaign_name",
        "deal_contact",
        "deal_revenue",
        "deal_contact_phone_numbers",
        "deal_contact_emails",
        "deal_cycle",
        "deal_name",
        "visitor_id",
        "deal_contact_ext_id",
        "deal_comments",
        "deal_ext_id",
        "days_before_start_deal",
        "days_before_finish_deal",
        "communication_date_time",
        "communication_type",
        "deal_company",
        "deal_employee",
        "communication_id",
        "deal_source",
        "lead_name",
        "lead_contact",
        "lead_employee",
        "lead_source",
        "lead_utm_campaign",
        "lead_utm_content",
        "lead_utm_medium",
        "lead_utm_source",
        "lead_utm_term",
        "deal_current_stage_date",
    )

    report_id: int
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[DealsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


LeadsField = Literal[
    "lead_date_time",
    "lead_current_funnel",
    "lead_current_stage",
    "stage_before_failure",
    "site_domain_name",
    "site_name",
    "campaign_name",
    "lead_contact",
    "lead_contact_phone_numbers",
    "lead_contact_emails",
    "lead_name",
    "visitor_id",
    "lead_contact_ext_id",
    "lead_ext_id",
    "communication_date_time",
    "communication_type",
    "lead_company",
    "lead_employee",
    "communication_id",
    "lead_source",
    "communication",
    "lead_utm_campaign",
    "lead_utm_content",
    "lead_utm_medium",
    "lead_utm_source",
    "lead_utm_term",
    "lead_current_stage_date",
    "deals",
]


LeadsSort = Literal[
    "lead_date_time",
    "-lead_date_time",
    "lead_current_stage",
    "-lead_current_stage",
    "stage_before_failure",
    "-stage_before_failure",
    "site_domain_name",
    "-site_domain_name",
    "site_name",
    "-site_name",
    "campaign_name",
    "-campaign_name",
    "lead_contact",
    "-lead_contact",
    "lead_contact_phone_numbers",
    "-lead_contact_phone_numbers",
    "lead_contact_emails",
    "-lead_contact_emails",
    "lead_name",
    "-lead_name",
    "visitor_id",
    "-visitor_id",
    "lead_contact_ext_id",
    "-lead_contact_ext_id",
    "lead_ext_id",
    "-lead_ext_id",
    "communication_date_time",
    "-communication_date_time",
    "communication_type",
    "-communication_type",
    "lead_company",
    "-lead_company",
    "lead_employee",
    "-lead_employee",
    "communication_id",
    "-communication_id",
    "lead_source",
    "-lead_source",
    "lead_utm_campaign",
    "-lead_utm_campaign",
    "lead_utm_content",
    "-lead_utm_content",
    "lead_utm_medium",
    "-lead_utm_medium",
    "lead_utm_source",
    "-lead_utm_source",
    "lead_utm_term",
    "-lead_utm_term",
    "lead_current_stage_date",
    "-lead_current_stage_date",
]


class GetLeads(RowsOperation[LeadRow]):
    """The call `get.leads`."""

    wire_name = "get.leads"
    reply = list[LeadRow]
    page_size: ClassVar[int | None] = 200
    period_days: ClassVar[int | None] = 366
    order: ClassVar[str | None] = "lead_date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "lead_date_time",
        "lead_current_stage",
        "stage_before_failure",
        "site_domain_name",
        "site_name",
        "campaign_name",
        "lead_contact",
        "lead_contact_phone_numbers",
        "lead_contact_emails",
        "lead_name",
        "visitor_id",
        "lead_contact_ext_id",
        "lead_ext_id",
        "communication_date_time",
        "communication_type",
        "lead_company",
        "lead_employee",
        "communication_id",
        "lead_source",
        "lead_utm_campaign",
        "lead_utm_content",
        "lead_utm_medium",
        "lead_utm_source",
        "lead_utm_term",
        "lead_current_stage_date",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "lead_date_time",
        "lead_current_stage",
        "stage_before_failure",
        "site_domain_name",
        "site_name",
        "campaign_name",
        "lead_contact",
        "lead_contact_phone_numbers",
        "lead_contact_emails",
        "lead_name",
        "visitor_id",
        "lead_contact_ext_id",
        "lead_ext_id",
        "communication_date_time",
        "communication_type",
        "lead_company",
        "lead_employee",
        "communication_id",
        "lead_source",
        "lead_utm_campaign",
        "lead_utm_content",
        "lead_utm_medium",
        "lead_utm_source",
        "lead_utm_term",
        "lead_current_stage_date",
    )

    report_id: int
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[LeadsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


MgfCallsField = Literal[
    "coaches",
    "call_type",
    "employees",
    "call_status",
    "call_records",
    "received_call",
    "call_direction",
    "call_start_date",
    "call_start_time",
    "employee_rating",
    "call_is_internal",
    "communication_id",
    "call_finish_reason",
    "call_talk_duration",
    "call_total_duration",
    "contact_phone_number",
    "is_blacklisted_phone",
    "virtual_phone_number",
    "call_finish_date_time",
    "communication_comment",
    "is_coach_handled_call",
    "virtual_number_comment",
    "call_await_talk_duration",
    "communication_comment_author",
    "first_employee_for_internal_call",
    "second_employee_for_internal_call",
]


MgfCallsSort = Literal[
    "coaches",
    "-coaches",
    "call_type",
    "-call_type",
    "call_status",
    "-call_status",
    "received_call",
    "-received_call",
    "call_direction",
    "-call_direction",
    "call_start_date",
    "-call_start_date",
    "call_start_time",
    "-call_start_time",
    "employee_rating",
    "-employee_rating",
    "call_is_internal",
    "-call_is_internal",
    "communication_id",
    "-communication_id",
    "call_finish_reason",
    "-call_finish_reason",
    "call_talk_duration",
    "-call_talk_duration",
    "call_total_duration",
    "-call_total_duration",
    "contact_phone_number",
    "-contact_phone_number",
    "is_blacklisted_phone",
    "-is_blacklisted_phone",
    "virtual_phone_number",
    "-virtual_phone_number",
    "call_finish_date_time",
    "-call_finish_date_time",
    "communication_comment",
    "-communication_comment",
    "is_coach_handled_call",
    "-is_coach_handled_call",
    "virtual_number_comment",
    "-virtual_number_comment",
    "call_await_talk_duration",
    "-call_await_talk_duration",
    "communication_comment_author",
    "-communication_comment_author",
    "first_employee_for_internal_call",
    "-first_employee_for_internal_call",
    "second_employee_for_internal_call",
    "-second_employee_for_internal_call",
]


class GetMgfCalls(RowsOperation[MegafonCall]):
    """The call `get.mgf_calls`."""

    wire_name = "get.mgf_calls"
    reply = list[MegafonCall]
    page_size: ClassVar[int | None] = 200
    period_days: ClassVar[int | None] = 366
    order: ClassVar[str | None] = "communication_id"
    filterable: ClassVar[tuple[str, ...]] = (
        "coaches",
        "call_type",
        "employees",
        "call_status",
        "call_records",
        "received_call",
        "call_direction",
        "call_start_date",
        "call_start_time",
        "employee_rating",
        "call_is_internal",
        "communication_id",
        "call_finish_reason",
        "call_talk_duration",
        "call_total_duration",
        "contact_phone_number",
        "is_blacklisted_phone",
        "virtual_phone_number",
        "call_finish_date_time",
        "communication_comment",
        "is_coach_handled_call",
        "virtual_number_comment",
        "call_await_talk_duration",
        "communication_comment_author",
        "first_employee_for_internal_call",
        "second_employee_for_internal_call",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "coaches",
        "call_type",
        "call_status",
        "received_call",
        "call_direction",
        "call_start_date",
        "call_start_time",
        "employee_rating",
        "call_is_internal",
        "communication_id",
        "call_finish_reason",
        "call_talk_duration",
        "call_total_duration",
        "contact_phone_number",
        "is_blacklisted_phone",
        "virtual_phone_number",
        "call_finish_date_time",
        "communication_comment",
        "is_coach_handled_call",
        "virtual_number_comment",
        "call_await_talk_duration",
        "communication_comment_author",
        "first_employee_for_internal_call",
        "second_employee_for_internal_call",
    )

    report_id: int
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[MgfCallsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


NotificationsField = Literal[
    "event_type",
    "notification_id",
    "communication_id",
    "notification_name",
    "communication_type",
    "notification_delay",
    "notification_status",
    "notification_channel",
    "notification_message",
    "notification_send_to",
    "notification_sms_count",
    "notification_error_type",
    "notification_error_message",
    "notification_send_date_time",
    "notification_start_date_time",
]


NotificationsSort = Literal[
    "event_type",
    "-event_type",
    "notification_id",
    "-notification_id",
    "communication_id",
    "-communication_id",
    "notification_name",
    "-notification_name",
    "communication_type",
    "-communication_type",
    "notification_delay",
    "-notification_delay",
    "notification_status",
    "-notification_status",
    "notification_channel",
    "-notification_channel",
    "notification_message",
    "-notification_message",
    "notification_send_to",
    "-notification_send_to",
    "notification_sms_count",
    "-notification_sms_count",
    "notification_error_type",
    "-notification_error_type",
    "notification_error_message",
    "-notification_error_message",
    "notification_send_date_time",
    "-notification_send_date_time",
    "notification_start_date_time",
    "-notification_start_date_time",
]


class GetNotifications(RowsOperation[Notification]):
    """The call `get.notifications`."""

    wire_name = "get.notifications"
    reply = list[Notification]
    page_size: ClassVar[int | None] = 200
    period_days: ClassVar[int | None] = 366
    order: ClassVar[str | None] = "notification_start_date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "event_type",
        "notification_id",
        "communication_id",
        "notification_name",
        "communication_type",
        "notification_delay",
        "notification_status",
        "notification_channel",
        "notification_message",
        "notification_send_to",
        "notification_sms_count",
        "notification_error_type",
        "notification_error_message",
        "notification_send_date_time",
        "notification_start_date_time",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "event_type",
        "notification_id",
        "communication_id",
        "notification_name",
        "communication_type",
        "notification_delay",
        "notification_status",
        "notification_channel",
        "notification_message",
        "notification_send_to",
        "notification_sms_count",
        "notification_error_type",
        "notification_error_message",
        "notification_send_date_time",
        "notification_start_date_time",
    )

    report_id: int
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[NotificationsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


PersonDetailsField = Literal[
    "person_id",
    "deals_count",
    "leads_count",
    "visitor_ids",
    "deal_revenue",
    "visits_count",
    "person_events",
    "visitor_names",
    "visitor_emails",
    "visitor_phones",
    "avg_deal_revenue",
    "communications_count",
    "first_deal_date_time",
    "first_lead_date_time",
    "last_visit_date_time",
    "first_visit_date_time",
    "first_communication_date_time",
    "communicatons_count",
]


PersonDetailsSort = Literal[
    "person_id",
    "-person_id",
    "deals_count",
    "-deals_count",
    "leads_count",
    "-leads_count",
    "visitor_ids",
    "-visitor_ids",
    "deal_revenue",
    "-deal_revenue",
    "visits_count",
    "-visits_count",
    "person_events",
    "-person_events",
    "visitor_names",
    "-visitor_names",
    "visitor_emails",
    "-visitor_emails",
    "visitor_phones",
    "-visitor_phones",
    "avg_deal_revenue",
    "-avg_deal_revenue",
    "first_deal_date_time",
    "-first_deal_date_time",
    "first_lead_date_time",
    "-first_lead_date_time",
    "last_visit_date_time",
    "-last_visit_date_time",
    "first_visit_date_time",
    "-first_visit_date_time",
    "first_communication_date_time",
    "-first_communication_date_time",
    "communicatons_count",
    "-communicatons_count",
]


class GetPersonDetails(RowsOperation[PersonDetails]):
    """The call `get.person_details`."""

    wire_name = "get.person_details"
    reply = list[PersonDetails]
    page_size: ClassVar[int | None] = 200
    filterable: ClassVar[tuple[str, ...]] = (
        "person_id",
        "deals_count",
        "leads_count",
        "visitor_ids",
        "deal_revenue",
        "visits_count",
        "person_events",
        "visitor_names",
        "visitor_emails",
        "visitor_phones",
        "avg_deal_revenue",
        "first_deal_date_time",
        "first_lead_date_time",
        "last_visit_date_time",
        "first_visit_date_time",
        "first_communication_date_time",
        "communicatons_count",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "person_id",
        "deals_count",
        "leads_count",
        "visitor_ids",
        "deal_revenue",
        "visits_count",
        "person_events",
        "visitor_names",
        "visitor_emails",
        "visitor_phones",
        "avg_deal_revenue",
        "first_deal_date_time",
        "first_lead_date_time",
        "last_visit_date_time",
        "first_visit_date_time",
        "first_communication_date_time",
        "communicatons_count",
    )

    report_id: int
    entity_ids: Sequence[int]
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[PersonDetailsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


SmsField = Literal["sms_id", "sms_date_time", "contact_phone_number", "virtual_phone_number", "sms_message"]


SmsSort = Literal[
    "sms_id",
    "-sms_id",
    "sms_date_time",
    "-sms_date_time",
    "contact_phone_number",
    "-contact_phone_number",
    "virtual_phone_number",
    "-virtual_phone_number",
    "sms_message",
    "-sms_message",
]


class GetSms(RowsOperation[SmsMessage]):
    """The call `get.sms`."""

    wire_name = "get.sms"
    reply = list[SmsMessage]
    page_size: ClassVar[int | None] = 200
    period_days: ClassVar[int | None] = 366
    key: ClassVar[str | None] = "sms_id"
    order: ClassVar[str | None] = "sms_date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "sms_id",
        "sms_date_time",
        "contact_phone_number",
        "virtual_phone_number",
        "sms_message",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "sms_id",
        "sms_date_time",
        "contact_phone_number",
        "virtual_phone_number",
        "sms_message",
    )

    report_id: int
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[SmsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


TagsHistoryField = Literal[
    "tag_id",
    "tag_name",
    "tag_is_system",
    "employee_login",
    "tagging_is_auto",
    "communication_id",
    "tagging_date_time",
    "communication_type",
    "employee_full_name",
]


TagsHistorySort = Literal[
    "tag_id",
    "-tag_id",
    "tag_name",
    "-tag_name",
    "tag_is_system",
    "-tag_is_system",
    "tagging_is_auto",
    "-tagging_is_auto",
    "communication_id",
    "-communication_id",
    "tagging_date_time",
    "-tagging_date_time",
    "communication_type",
    "-communication_type",
]


class GetTagsHistory(RowsOperation[TagChange]):
    """The call `get.tags_history`."""

    wire_name = "get.tags_history"
    reply = list[TagChange]
    page_size: ClassVar[int | None] = 200
    period_days: ClassVar[int | None] = 366
    order: ClassVar[str | None] = "tagging_date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "tag_id",
        "tag_name",
        "tag_is_system",
        "tagging_is_auto",
        "communication_id",
        "tagging_date_time",
        "communication_type",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "tag_id",
        "tag_name",
        "tag_is_system",
        "tagging_is_auto",
        "communication_id",
        "tagging_date_time",
        "communication_type",
    )

    report_id: int
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[TagsHistoryField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


VisitsField = Literal[
    "site_domain_name",
    "site_domain_naked",
    "pc",
    "pc_ext_id",
    "campaign_name",
    "channel_new",
    "channel_code",
    "source_new",
    "source_name",
    "channel",
    "source",
    "referrer",
    "referrer_domain",
    "search_query",
    "utm_source",
    "utm_medium",
    "utm_term",
    "utm_content",
    "utm_campaign",
    "utm_referrer",
    "utm_expid",
    "openstat_ad",
    "openstat_campaign",
    "openstat_service",
    "openstat_source",
    "ef_id",
    "yclid",
    "gclid",
    "cm_id",
    "ymclid",
    "tag_from",
    "visit_depth",
    "visitor_country",
    "visitor_region",
    "visitor_city",
    "visitor_provider",
    "visitor_ip_address",
    "visitor_browser_name",
    "visitor_browser_version",
    "visitor_os_name",
    "visitor_os_version",
    "visitor_language",
    "visitor_screen",
    "visitor_device",
    "number_pool_name",
    "communications",
    "visitor_session_id",
    "entrance_page",
    "visitor_type",
    "visitor_id",
    "person_id",
    "ua_client_id",
    "ym_client_id",
    "segments",
    "visit_date_time",
    "visit_date",
    "visit_hour",
    "visit_weekday",
    "visit_month",
    "visit_year",
    "gr",
    "gr_ext_id",
    "ad",
    "ad_ext_ids",
    "kw",
    "kw_ext_id",
]


VisitsSort = Literal[
    "site_domain_name",
    "-site_domain_name",
    "site_domain_naked",
    "-site_domain_naked",
    "pc",
    "-pc",
    "pc_ext_id",
    "-pc_ext_id",
    "campaign_name",
    "-campaign_name",
    "channel_new",
    "-channel_new",
    "channel_code",
    "-channel_code",
    "source_new",
    "-source_new",
    "source_name",
    "-source_name",
    "channel",
    "-channel",
    "source",
    "-source",
    "referrer",
    "-referrer",
    "referrer_domain",
    "-referrer_domain",
    "search_query",
    "-search_query",
    "utm_source",
    "-utm_source",
    "utm_medium",
    "-utm_medium",
    "utm_term",
    "-utm_term",
    "utm_content",
    "-utm_content",
    "utm_campaign",
    "-utm_campaign",
    "utm_referrer",
    "-utm_referrer",
    "utm_expid",
    "-utm_expid",
    "openstat_ad",
    "-openstat_ad",
    "openstat_campaign",
    "-openstat_campaign",
    "openstat_service",
    "-openstat_service",
    "openstat_source",
    "-openstat_source",
    "ef_id",
    "-ef_id",
    "yclid",
    "-yclid",
    "gclid",
    "-gclid",
    "cm_id",
    "-cm_id",
    "ymclid",
    "-ymclid",
    "tag_from",
    "-tag_from",
    "visit_depth",
    "-visit_depth",
    "visitor_country",
    "-visitor_country",
    "visitor_region",
    "-visitor_region",
    "visitor_city",
    "-visitor_city",
    "visitor_provider",
    "-visitor_provider",
    "visitor_ip_address",
    "-visitor_ip_address",
    "visitor_browser_name",
    "-visitor_browser_name",
    "visitor_browser_version",
    "-visitor_browser_version",
    "visitor_os_name",
    "-visitor_os_name",
    "visitor_os_version",
    "-visitor_os_version",
    "visitor_language",
    "-visitor_language",
    "visitor_screen",
    "-visitor_screen",
    "visitor_device",
    "-visitor_device",
    "visitor_session_id",
    "-visitor_session_id",
    "entrance_page",
    "-entrance_page",
    "visitor_type",
    "-visitor_type",
    "visitor_id",
    "-visitor_id",
    "person_id",
    "-person_id",
    "ua_client_id",
    "-ua_client_id",
    "ym_client_id",
    "-ym_client_id",
    "visit_date_time",
    "-visit_date_time",
    "visit_date",
    "-visit_date",
    "visit_hour",
    "-visit_hour",
    "visit_weekday",
    "-visit_weekday",
    "visit_month",
    "-visit_month",
    "visit_year",
    "-visit_year",
    "gr",
    "-gr",
    "gr_ext_id",
    "-gr_ext_id",
    "ad",
    "-ad",
    "ad_ext_ids",
    "-ad_ext_ids",
    "kw",
    "-kw",
    "kw_ext_id",
    "-kw_ext_id",
]


class GetVisits(RowsOperation[Visit]):
    """The call `get.visits`."""

    wire_name = "get.visits"
    reply = list[Visit]
    page_size: ClassVar[int | None] = 200
    period_days: ClassVar[int | None] = 31
    order: ClassVar[str | None] = "visit_date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "site_domain_name",
        "site_domain_naked",
        "pc",
        "pc_ext_id",
        "campaign_name",
        "channel_new",
        "channel_code",
        "source_new",
        "source_name",
        "channel",
        "source",
        "referrer",
        "referrer_domain",
        "search_query",
        "utm_source",
        "utm_medium",
        "utm_term",
        "utm_content",
        "utm_campaign",
        "utm_referrer",
        "utm_expid",
        "openstat_ad",
        "openstat_campaign",
        "openstat_service",
        "openstat_source",
        "ef_id",
        "yclid",
        "gclid",
        "cm_id",
        "ymclid",
        "tag_from",
        "visit_depth",
        "visitor_country",
        "visitor_region",
        "visitor_city",
        "visitor_provider",
        "visitor_ip_address",
        "visitor_browser_name",
        "visitor_browser_version",
        "visitor_os_name",
        "visitor_os_version",
        "visitor_language",
        "visitor_screen",
        "visitor_device",
        "visitor_session_id",
        "entrance_page",
        "visitor_type",
        "visitor_id",
        "person_id",
        "ua_client_id",
        "ym_client_id",
        "segments",
        "visit_date_time",
        "visit_date",
        "visit_hour",
        "visit_weekday",
        "visit_month",
        "visit_year",
        "gr",
        "gr_ext_id",
        "ad",
        "ad_ext_ids",
        "kw",
        "kw_ext_id",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "site_domain_name",
        "site_domain_naked",
        "pc",
        "pc_ext_id",
        "campaign_name",
        "channel_new",
        "channel_code",
        "source_new",
        "source_name",
        "channel",
        "source",
        "referrer",
        "referrer_domain",
        "search_query",
        "utm_source",
        "utm_medium",
        "utm_term",
        "utm_content",
        "utm_campaign",
        "utm_referrer",
        "utm_expid",
        "openstat_ad",
        "openstat_campaign",
        "openstat_service",
        "openstat_source",
        "ef_id",
        "yclid",
        "gclid",
        "cm_id",
        "ymclid",
        "tag_from",
        "visit_depth",
        "visitor_country",
        "visitor_region",
        "visitor_city",
        "visitor_provider",
        "visitor_ip_address",
        "visitor_browser_name",
        "visitor_browser_version",
        "visitor_os_name",
        "visitor_os_version",
        "visitor_language",
        "visitor_screen",
        "visitor_device",
        "visitor_session_id",
        "entrance_page",
        "visitor_type",
        "visitor_id",
        "person_id",
        "ua_client_id",
        "ym_client_id",
        "visit_date_time",
        "visit_date",
        "visit_hour",
        "visit_weekday",
        "visit_month",
        "visit_year",
        "gr",
        "gr_ext_id",
        "ad",
        "ad_ext_ids",
        "kw",
        "kw_ext_id",
    )

    report_id: int
    date_from: When
    date_till: When
    is_realtime: bool
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[VisitsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetobjCallSessionRecognitionInfo(RpcOperation[CallRecognition]):
    """The call `getobj.call_session_recognition_info`."""

    wire_name = "getobj.call_session_recognition_info"
    reads_only = True
    reply = CallRecognition

    call_session_id: int
    search_text: Sequence[str] = ABSENT
    user_id: int = ABSENT


class CreateLinechartNote(RpcOperation[Outcome]):
    """The call `create.linechart_note`."""

    wire_name = "create.linechart_note"
    reply = AnyOutcome

    datetime: When
    description: Annotated[str, Field(max_length=255)]
    user_id: int = ABSENT


class DeleteLinechartNote(RpcOperation[Outcome]):
    """The call `delete.linechart_note`."""

    wire_name = "delete.linechart_note"
    reply = AnyOutcome

    id: str
    user_id: int = ABSENT


class GetLinechartNoteGroups(RowsOperation[LinechartNoteGroup]):
    """The call `get.linechart_note_groups`."""

    wire_name = "get.linechart_note_groups"
    reply = list[LinechartNoteGroup]
    page_size: ClassVar[int | None] = None

    date_from: When
    date_till: When
    datetime_dimension: Literal["hour", "day", "week", "month"]
    is_show_weekends_notes: bool
    user_id: int = ABSENT


@checked
class GetobjReportLinechartSortParam(TypedDict):
    """What stands in `sort` of the call.

    Attributes:
        field: Name of the field to filter or sort by.
        order: Sort direction: `asc` for ascending, `desc` for descending. The server takes ``asc`` unless given.
    """

    field: str
    order: NotRequired[Literal["asc", "desc"]]


class GetobjReportLinechart(RpcOperation[ReportLinechart]):
    """The call `getobj.report_linechart`."""

    wire_name = "getobj.report_linechart"
    reads_only = True
    reply = ReportLinechart

    report_type: str
    date_from: When
    date_till: When
    datetime_dimension: Literal["day", "week", "month", "hour"]
    data_dimensions: Sequence[str]
    limit: int
    sort: Sequence[GetobjReportLinechartSortParam]
    main_column: str
    dimensions_value_ids: Sequence[str]
    perspective_window: Annotated[int, Field(ge=1, le=180)] = ABSENT
    additional_column: str = ABSENT
    filter: FilterParameter = ABSENT
    data_dimension_value_ids: Sequence[str] = ABSENT
    user_id: int = ABSENT


class GetobjReportLinechartTotal(RpcOperation[ReportLinechartTotal]):
    """The call `getobj.report_linechart_total`."""

    wire_name = "getobj.report_linechart_total"
    reads_only = True
    reply = ReportLinechartTotal

    report_type: str
    date_from: When
    date_till: When
    datetime_dimension: Literal["day", "week", "month", "hour"]
    main_column: str
    perspective_window: Annotated[int, Field(ge=1, le=180)] = ABSENT
    additional_column: str = ABSENT
    filter: FilterParameter = ABSENT
    user_id: int = ABSENT


AvailablePhonePrefixesField = Literal["prefix", "prefixe", "prefix_name"]


AvailablePhonePrefixesSort = Literal["prefix", "-prefix", "prefix_name", "-prefix_name"]


class GetAvailablePhonePrefixes(RowsOperation[PhonePrefix]):
    """The call `get.available_phone_prefixes`."""

    wire_name = "get.available_phone_prefixes"
    reply = list[PhonePrefix]
    page_size: ClassVar[int | None] = 200
    filterable: ClassVar[tuple[str, ...]] = ("prefix", "prefix_name")
    sortable: ClassVar[tuple[str, ...]] = ("prefix", "prefix_name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[AvailablePhonePrefixesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


@checked
class CreateReportGeneratorTaskSortParam(TypedDict):
    """What stands in `sort` of the call.

    Attributes:
        field: Name of the field to filter or sort by.
        order: Sort direction: `asc` for ascending, `desc` for descending. The server takes ``asc`` unless given.
    """

    field: str
    order: NotRequired[Literal["asc", "desc"]]


class CreateReportGeneratorTask(RpcOperation[Outcome]):
    """The call `create.report_generator_task`."""

    wire_name = "create.report_generator_task"
    reply = AnyOutcome

    report_type: str
    report_name: str
    date_from: When
    date_till: When
    dimensions: Sequence[str]
    columns: Sequence[str]
    report_format: Literal["csv", "xlsx", "google_sheets"] = ABSENT
    perspective_window: Annotated[int, Field(ge=1, le=180)] = ABSENT
    filter: FilterParameter = ABSENT
    columns_filter: FilterParameter = ABSENT
    sort: Sequence[CreateReportGeneratorTaskSortParam] = ABSENT
    user_id: int = ABSENT


ReportGeneratorTasksSort = Literal["task_id", "-task_id", "state", "-state"]


class GetReportGeneratorTasks(RowsOperation[ReportGeneratorTask]):
    """The call `get.report_generator_tasks`."""

    wire_name = "get.report_generator_tasks"
    reply = list[ReportGeneratorTask]
    page_size: ClassVar[int | None] = 200
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("task_id", "state")
    sortable: ClassVar[tuple[str, ...]] = ("task_id", "state")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class CreateSharedReportSettings(RpcOperation[SharedReportSettings]):
    """The call `create.shared_report_settings`."""

    wire_name = "create.shared_report_settings"
    reply = SharedReportSettings

    report_id: int
    user_id: int = ABSENT


ColumnTransferReportsListField = Literal["id", "type", "name", "description", "group_id", "filter_field"]


ColumnTransferReportsListSort = Literal["id", "-id", "type", "-type"]


class GetColumnTransferReportsList(RowsOperation[ColumnTransferReport]):
    """The call `get.column_transfer_reports_list`."""

    wire_name = "get.column_transfer_reports_list"
    reply = list[ColumnTransferReport]
    page_size: ClassVar[int | None] = 200
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "type", "name", "description", "group_id", "filter_field")
    sortable: ClassVar[tuple[str, ...]] = ("id", "type")

    report_type: str
    id: str
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ColumnTransferReportsListField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class GetobjReportTransfer(RpcOperation[ReportTransfer]):
    """The call `getobj.report_transfer`."""

    wire_name = "getobj.report_transfer"
    reads_only = True
    reply = ReportTransfer

    report_type: str
    date_from: When
    date_till: When
    dimensions: Sequence[str]
    column: str
    transfer_dimension_value_id: str
    perspective_window: Annotated[int, Field(ge=1, le=180)] = ABSENT
    parent_dimensions_value_ids: Sequence[str] = ABSENT
    filter: FilterParameter = ABSENT
    user_id: int = ABSENT
