"""What can be asked of `reports`.

Made from spec/data_api/reports.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.reports import (
    CallLeg,
    CallLegCharge,
    CallSession,
    CallTrackingCampaignSummary,
    CallTrackingSiteSummary,
    CampaignDailyStat,
    ChatChannel,
    ChatMessage,
    ChatSession,
    CommunicationEvent,
    Goal,
    OfflineMessageEvent,
    VisitorSession,
)
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.parameters import ABSENT, When

__all__ = [
    "CallLegsReportField",
    "CallLegsReportSort",
    "CallsReportField",
    "CallsReportSort",
    "CampaignDailyStatField",
    "CampaignDailyStatSort",
    "ChatChannelsField",
    "ChatChannelsSort",
    "ChatMessagesReportField",
    "ChatMessagesReportSort",
    "ChatsReportField",
    "ChatsReportSort",
    "CommunicationsReportField",
    "CommunicationsReportSort",
    "CtAcSummaryReportField",
    "CtAcSummaryReportSort",
    "CtSummaryReportField",
    "CtSummaryReportSort",
    "FinancialCallLegsReportField",
    "FinancialCallLegsReportSort",
    "GetCallLegsReport",
    "GetCallsReport",
    "GetCampaignDailyStat",
    "GetChatChannels",
    "GetChatMessagesReport",
    "GetChatsReport",
    "GetCommunicationsReport",
    "GetCtAcSummaryReport",
    "GetCtSummaryReport",
    "GetFinancialCallLegsReport",
    "GetGoalsReport",
    "GetOfflineMessagesReport",
    "GetVisitorSessionsReport",
    "GoalsReportField",
    "GoalsReportSort",
    "OfflineMessagesReportField",
    "OfflineMessagesReportSort",
    "VisitorSessionsReportField",
    "VisitorSessionsReportSort",
]

CallLegsReportField = Literal[
    "id",
    "call_session_id",
    "call_records",
    "wav_call_records",
    "start_time",
    "connect_time",
    "duration",
    "total_duration",
    "finish_reason",
    "finish_reason_description",
    "virtual_phone_number",
    "calling_phone_number",
    "called_phone_number",
    "direction",
    "is_transfered",
    "is_operator",
    "employee_id",
    "employee_full_name",
    "employee_phone_number",
    "employee_rating",
    "scenario_id",
    "scenario_name",
    "is_coach",
    "release_cause_code",
    "release_cause_description",
    "is_failed",
    "is_talked",
    "contact_id",
    "contact_full_name",
    "contact_phone_number",
    "action_id",
    "action_name",
    "group_id",
    "group_name",
]


CallLegsReportSort = Literal[
    "call_session_id",
    "-call_session_id",
    "start_time",
    "-start_time",
    "duration",
    "-duration",
    "total_duration",
    "-total_duration",
    "finish_reason",
    "-finish_reason",
    "finish_reason_description",
    "-finish_reason_description",
    "virtual_phone_number",
    "-virtual_phone_number",
    "calling_phone_number",
    "-calling_phone_number",
    "called_phone_number",
    "-called_phone_number",
    "direction",
    "-direction",
    "is_transfered",
    "-is_transfered",
    "is_operator",
    "-is_operator",
    "employee_id",
    "-employee_id",
    "employee_full_name",
    "-employee_full_name",
    "employee_phone_number",
    "-employee_phone_number",
    "employee_rating",
    "-employee_rating",
    "scenario_id",
    "-scenario_id",
    "scenario_name",
    "-scenario_name",
    "is_coach",
    "-is_coach",
    "release_cause_code",
    "-release_cause_code",
    "release_cause_description",
    "-release_cause_description",
    "is_failed",
    "-is_failed",
    "is_talked",
    "-is_talked",
]


class GetCallLegsReport(RowsOperation[CallLeg]):
    """The call `get.call_legs_report`."""

    wire_name = "get.call_legs_report"
    reply = list[CallLeg]
    period_days: ClassVar[int | None] = 90
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "start_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "call_session_id",
        "duration",
        "total_duration",
        "finish_reason",
        "finish_reason_description",
        "virtual_phone_number",
        "calling_phone_number",
        "called_phone_number",
        "direction",
        "is_transfered",
        "is_operator",
        "employee_id",
        "employee_full_name",
        "employee_phone_number",
        "employee_rating",
        "scenario_id",
        "scenario_name",
        "is_coach",
        "release_cause_code",
        "release_cause_description",
        "is_failed",
        "is_talked",
        "action_id",
        "action_name",
        "group_id",
        "group_name",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "call_session_id",
        "start_time",
        "duration",
        "total_duration",
        "finish_reason",
        "finish_reason_description",
        "virtual_phone_number",
        "calling_phone_number",
        "called_phone_number",
        "direction",
        "is_transfered",
        "is_operator",
        "employee_id",
        "employee_full_name",
        "employee_phone_number",
        "employee_rating",
        "scenario_id",
        "scenario_name",
        "is_coach",
        "release_cause_code",
        "release_cause_description",
        "is_failed",
        "is_talked",
    )

    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CallLegsReportField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CallsReportField = Literal[
    "id",
    "start_time",
    "finish_time",
    "virtual_phone_number",
    "is_transfer",
    "finish_reason",
    "direction",
    "source",
    "communication_number",
    "communication_page_url",
    "communication_id",
    "communication_type",
    "is_lost",
    "cpn_region_id",
    "cpn_region_name",
    "cpn_country_name",
    "cpn_country_id",
    "wait_duration",
    "total_wait_duration",
    "lost_call_processing_duration",
    "talk_duration",
    "clean_talk_duration",
    "total_duration",
    "postprocess_duration",
    "ua_client_id",
    "ym_client_id",
    "sale_date",
    "sale_cost",
    "search_query",
    "search_engine",
    "referrer_domain",
    "referrer",
    "entrance_page",
    "gclid",
    "yclid",
    "ymclid",
    "ef_id",
    "channel",
    "site_id",
    "site_domain_name",
    "campaign_id",
    "campaign_name",
    "auto_call_campaign_name",
    "visit_other_campaign",
    "visitor_id",
    "person_id",
    "visitor_type",
    "visitor_session_id",
    "visits_count",
    "visitor_first_campaign_id",
    "visitor_first_campaign_name",
    "visitor_city",
    "visitor_region",
    "visitor_country",
    "visitor_device",
    "last_answered_employee_id",
    "last_answered_employee_full_name",
    "last_answered_employee_rating",
    "first_answered_employee_id",
    "first_answered_employee_full_name",
    "scenario_id",
    "scenario_name",
    "call_api_external_id",
    "call_api_request_id",
    "contact_phone_number",
    "contact_full_name",
    "contact_id",
    "utm_source",
    "utm_medium",
    "utm_term",
    "utm_content",
    "utm_campaign",
    "openstat_ad",
    "openstat_campaign",
    "openstat_service",
    "openstat_source",
    "eq_utm_source",
    "eq_utm_medium",
    "eq_utm_term",
    "eq_utm_content",
    "eq_utm_campaign",
    "eq_utm_referrer",
    "eq_utm_expid",
    "attributes",
    "call_records",
    "voice_mail_records",
    "tags",
    "visitor_custom_properties",
    "segments",
    "employees",
    "operator_phone_number",
    "scenario_operations",
    "source_id",
    "source_name",
    "source_new",
    "channel_new",
    "channel_code",
    "ext_id",
    "properties",
    "wav_call_records",
    "full_record_file_link",
    "last_talked_employee_id",
    "last_talked_employee_full_name",
    "first_talked_employee_id",
    "first_talked_employee_full_name",
]


CallsReportSort = Literal[
    "start_time",
    "-start_time",
    "virtual_phone_number",
    "-virtual_phone_number",
    "is_transfer",
    "-is_transfer",
    "finish_reason",
    "-finish_reason",
    "direction",
    "-direction",
    "source",
    "-source",
    "communication_number",
    "-communication_number",
    "is_lost",
    "-is_lost",
    "cpn_region_id",
    "-cpn_region_id",
    "cpn_region_name",
    "-cpn_region_name",
    "cpn_country_name",
    "-cpn_country_name",
    "cpn_country_id",
    "-cpn_country_id",
    "lost_call_processing_duration",
    "-lost_call_processing_duration",
    "sale_date",
    "-sale_date",
    "sale_cost",
    "-sale_cost",
    "site_id",
    "-site_id",
    "campaign_id",
    "-campaign_id",
    "auto_call_campaign_name",
    "-auto_call_campaign_name",
    "visitor_id",
    "-visitor_id",
    "visitor_type",
    "-visitor_type",
    "visitor_device",
    "-visitor_device",
    "scenario_id",
    "-scenario_id",
    "source_id",
    "-source_id",
    "source_name",
    "-source_name",
    "source_new",
    "-source_new",
    "channel_new",
    "-channel_new",
    "channel_code",
    "-channel_code",
    "ext_id",
    "-ext_id",
]


class GetCallsReport(RowsOperation[CallSession]):
    """The call `get.calls_report`."""

    wire_name = "get.calls_report"
    reply = list[CallSession]
    period_days: ClassVar[int | None] = 90
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "start_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "virtual_phone_number",
        "is_transfer",
        "finish_reason",
        "direction",
        "source",
        "communication_number",
        "communication_id",
        "is_lost",
        "cpn_region_id",
        "cpn_region_name",
        "cpn_country_name",
        "cpn_country_id",
        "wait_duration",
        "total_wait_duration",
        "lost_call_processing_duration",
        "talk_duration",
        "clean_talk_duration",
        "total_duration",
        "postprocess_duration",
        "sale_date",
        "sale_cost",
        "search_query",
        "search_engine",
        "referrer_domain",
        "referrer",
        "entrance_page",
        "gclid",
        "yclid",
        "ef_id",
        "channel",
        "site_id",
        "site_domain_name",
        "campaign_id",
        "campaign_name",
        "auto_call_campaign_name",
        "visitor_id",
        "person_id",
        "visitor_type",
        "visitor_session_id",
        "visits_count",
        "visitor_first_campaign_id",
        "visitor_first_campaign_name",
        "visitor_city",
        "visitor_region",
        "visitor_country",
        "visitor_device",
        "last_answered_employee_id",
        "last_answered_employee_full_name",
        "last_answered_employee_rating",
        "first_answered_employee_id",
        "first_answered_employee_full_name",
        "scenario_id",
        "scenario_name",
        "call_api_external_id",
        "call_api_request_id",
        "contact_phone_number",
        "contact_full_name",
        "contact_id",
        "utm_source",
        "utm_medium",
        "utm_term",
        "utm_content",
        "utm_campaign",
        "openstat_ad",
        "openstat_campaign",
        "openstat_service",
        "openstat_source",
        "eq_utm_source",
        "eq_utm_medium",
        "eq_utm_term",
        "eq_utm_content",
        "eq_utm_campaign",
        "eq_utm_referrer",
        "eq_utm_expid",
        "attributes",
        "tags",
        "visitor_custom_properties",
        "segments",
        "employees",
        "operator_phone_number",
        "scenario_operations",
        "source_id",
        "source_name",
        "source_new",
        "channel_new",
        "channel_code",
        "ext_id",
        "last_talked_employee_id",
        "last_talked_employee_full_name",
        "first_talked_employee_id",
        "first_talked_employee_full_name",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "start_time",
        "virtual_phone_number",
        "is_transfer",
        "finish_reason",
        "direction",
        "source",
        "communication_number",
        "is_lost",
        "cpn_region_id",
        "cpn_region_name",
        "cpn_country_name",
        "cpn_country_id",
        "lost_call_processing_duration",
        "sale_date",
        "sale_cost",
        "site_id",
        "campaign_id",
        "auto_call_campaign_name",
        "visitor_id",
        "visitor_type",
        "visitor_device",
        "scenario_id",
        "source_id",
        "source_name",
        "source_new",
        "channel_new",
        "channel_code",
        "ext_id",
    )

    date_from: When
    date_till: When
    include_ongoing_calls: bool = ABSENT
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CallsReportField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CampaignDailyStatField = Literal[
    "date",
    "site_id",
    "site_domain_name",
    "campaign_id",
    "campain_id",
    "campaign_name",
    "campaign_ext_id",
    "campaign_ext_name",
    "engine",
    "banner_group_id",
    "banner_group_name",
    "keyword_id",
    "keyword",
    "banner_id",
    "banner_name",
    "old_banner_ids",
    "cost_sum",
    "shows_count",
    "clicks_count",
    "calls_count",
    "chats_count",
    "goals_count",
    "offline_messages_count",
    "current_banner_id",
    "visits_count",
    "current_banner_name",
    "source_id",
    "source_name",
    "session_ids",
    "daily_budget",
    "weekly_budget",
    "currency",
    "communications",
]


CampaignDailyStatSort = Literal[
    "date",
    "-date",
    "campaign_id",
    "-campaign_id",
    "campaign_ext_id",
    "-campaign_ext_id",
    "campaign_ext_name",
    "-campaign_ext_name",
    "banner_group_id",
    "-banner_group_id",
    "keyword_id",
    "-keyword_id",
    "current_banner_id",
    "-current_banner_id",
    "source_id",
    "-source_id",
    "source_name",
    "-source_name",
]


class GetCampaignDailyStat(RowsOperation[CampaignDailyStat]):
    """The call `get.campaign_daily_stat`."""

    wire_name = "get.campaign_daily_stat"
    reply = list[CampaignDailyStat]
    period_days: ClassVar[int | None] = 90
    order: ClassVar[str | None] = "date"
    filterable: ClassVar[tuple[str, ...]] = (
        "date",
        "site_id",
        "site_domain_name",
        "campaign_id",
        "campaign_name",
        "campaign_ext_id",
        "campaign_ext_name",
        "source_id",
        "source_name",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "date",
        "campaign_id",
        "campaign_ext_id",
        "campaign_ext_name",
        "banner_group_id",
        "keyword_id",
        "current_banner_id",
        "source_id",
        "source_name",
    )

    date_from: When
    date_till: When
    site_id: int
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CampaignDailyStatField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


ChatChannelsField = Literal[
    "id", "name", "type", "status", "group_id", "group_name", "employee_id", "employee_full_name", "channel_external_id"
]


ChatChannelsSort = Literal["name", "-name"]


class GetChatChannels(RowsOperation[ChatChannel]):
    """The call `get.chat_channels`."""

    wire_name = "get.chat_channels"
    reply = list[ChatChannel]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "type", "group_id", "employee_id")
    sortable: ClassVar[tuple[str, ...]] = ("name",)

    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ChatChannelsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


ChatMessagesReportField = Literal[
    "id",
    "chat_id",
    "channel_id",
    "channel_type",
    "date_time",
    "is_group_chat",
    "visitor_id",
    "text",
    "resource",
    "source",
    "employee_id",
    "employee_full_name",
]


ChatMessagesReportSort = Literal[
    "channel_type", "-channel_type", "date_time", "-date_time", "employee_id", "-employee_id"
]


class GetChatMessagesReport(RowsOperation[ChatMessage]):
    """The call `get.chat_messages_report`."""

    wire_name = "get.chat_messages_report"
    reply = list[ChatMessage]
    period_days: ClassVar[int | None] = 30
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "date_time"
    filterable: ClassVar[tuple[str, ...]] = ("id", "chat_id", "channel_id", "channel_type", "employee_id")
    sortable: ClassVar[tuple[str, ...]] = ("channel_type", "date_time", "employee_id")

    chat_id: int = ABSENT
    chat_ids: Sequence[int] = ABSENT
    date_from: When = ABSENT
    date_till: When = ABSENT
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ChatMessagesReportField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


ChatsReportField = Literal[
    "id",
    "status",
    "initiator",
    "date_time",
    "duration",
    "answer_time",
    "communication_number",
    "communication_page_url",
    "communication_id",
    "communication_type",
    "chat_ad_url",
    "chat_user_id",
    "chat_username",
    "chat_channel_id",
    "chat_channel_type",
    "chat_channel_name",
    "messages_count",
    "ua_client_id",
    "ym_client_id",
    "sale_date",
    "sale_cost",
    "is_group_chat",
    "is_transfer",
    "release_cause",
    "search_query",
    "search_engine",
    "referrer_domain",
    "referrer",
    "entrance_page",
    "gclid",
    "yclid",
    "ymclid",
    "ef_id",
    "channel",
    "employee_id",
    "employee_full_name",
    "employee_messages_count",
    "employee_raiting",
    "site_id",
    "site_domain_name",
    "campaign_id",
    "campaign_name",
    "visit_other_campaign",
    "visitor_id",
    "visitor_ids",
    "visitor_phone_number",
    "person_id",
    "visitor_type",
    "visitor_session_id",
    "visits_count",
    "visitor_first_campaign_id",
    "visitor_first_campaign_name",
    "visitor_city",
    "visitor_region",
    "visitor_country",
    "visitor_device",
    "visitor_profile_url",
    "utm_source",
    "utm_medium",
    "utm_term",
    "utm_content",
    "utm_campaign",
    "openstat_ad",
    "openstat_campaign",
    "openstat_service",
    "openstat_source",
    "eq_utm_source",
    "eq_utm_medium",
    "eq_utm_term",
    "eq_utm_content",
    "eq_utm_campaign",
    "eq_utm_referrer",
    "eq_utm_expid",
    "attributes",
    "visitor_custom_properties",
    "segments",
    "tags",
    "source_id",
    "source_name",
    "source_new",
    "channel_new",
    "channel_code",
    "ext_id",
]


ChatsReportSort = Literal[
    "status",
    "-status",
    "initiator",
    "-initiator",
    "date_time",
    "-date_time",
    "duration",
    "-duration",
    "answer_time",
    "-answer_time",
    "communication_number",
    "-communication_number",
    "chat_user_id",
    "-chat_user_id",
    "chat_username",
    "-chat_username",
    "chat_channel_type",
    "-chat_channel_type",
    "sale_date",
    "-sale_date",
    "sale_cost",
    "-sale_cost",
    "employee_id",
    "-employee_id",
    "site_id",
    "-site_id",
    "campaign_id",
    "-campaign_id",
    "visitor_id",
    "-visitor_id",
    "person_id",
    "-person_id",
    "visitor_type",
    "-visitor_type",
    "visitor_session_id",
    "-visitor_session_id",
    "source_id",
    "-source_id",
    "source_name",
    "-source_name",
    "source_new",
    "-source_new",
    "channel_new",
    "-channel_new",
    "channel_code",
    "-channel_code",
    "ext_id",
    "-ext_id",
]


class GetChatsReport(RowsOperation[ChatSession]):
    """The call `get.chats_report`."""

    wire_name = "get.chats_report"
    reply = list[ChatSession]
    period_days: ClassVar[int | None] = 90
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "status",
        "initiator",
        "duration",
        "answer_time",
        "communication_number",
        "communication_id",
        "chat_user_id",
        "chat_username",
        "chat_channel_id",
        "chat_channel_type",
        "sale_date",
        "sale_cost",
        "release_cause",
        "search_query",
        "search_engine",
        "referrer_domain",
        "referrer",
        "entrance_page",
        "gclid",
        "yclid",
        "ef_id",
        "channel",
        "employee_id",
        "employee_full_name",
        "site_id",
        "site_domain_name",
        "campaign_id",
        "campaign_name",
        "visitor_id",
        "visitor_phone_number",
        "person_id",
        "visitor_type",
        "visitor_session_id",
        "visits_count",
        "visitor_first_campaign_id",
        "visitor_first_campaign_name",
        "visitor_city",
        "visitor_region",
        "visitor_country",
        "visitor_profile_url",
        "utm_source",
        "utm_medium",
        "utm_term",
        "utm_content",
        "utm_campaign",
        "openstat_ad",
        "openstat_campaign",
        "openstat_service",
        "openstat_source",
        "eq_utm_source",
        "eq_utm_medium",
        "eq_utm_term",
        "eq_utm_content",
        "eq_utm_campaign",
        "eq_utm_referrer",
        "eq_utm_expid",
        "attributes",
        "visitor_custom_properties",
        "segments",
        "tags",
        "source_id",
        "source_name",
        "source_new",
        "channel_new",
        "channel_code",
        "ext_id",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "status",
        "initiator",
        "date_time",
        "duration",
        "answer_time",
        "communication_number",
        "chat_user_id",
        "chat_username",
        "chat_channel_type",
        "sale_date",
        "sale_cost",
        "employee_id",
        "site_id",
        "campaign_id",
        "visitor_id",
        "person_id",
        "visitor_type",
        "visitor_session_id",
        "source_id",
        "source_name",
        "source_new",
        "channel_new",
        "channel_code",
        "ext_id",
    )

    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ChatsReportField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CommunicationsReportField = Literal[
    "id",
    "communication_type",
    "communication_number",
    "communication_page_url",
    "date_time",
    "ua_client_id",
    "ym_client_id",
    "sale_date",
    "sale_cost",
    "search_query",
    "search_engine",
    "referrer_domain",
    "referrer",
    "entrance_page",
    "gclid",
    "yclid",
    "ymclid",
    "ef_id",
    "channel",
    "tags",
    "site_id",
    "site_domain_name",
    "campaign_id",
    "campaign_name",
    "visit_other_campaign",
    "visitor_id",
    "person_id",
    "visitor_type",
    "visitor_session_id",
    "visits_count",
    "visitor_first_campaign_id",
    "visitor_first_campaign_name",
    "visitor_city",
    "visitor_region",
    "visitor_country",
    "visitor_device",
    "visitor_custom_properties",
    "segments",
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
    "eq_utm_source",
    "eq_utm_medium",
    "eq_utm_term",
    "eq_utm_content",
    "eq_utm_campaign",
    "eq_utm_referrer",
    "eq_utm_expid",
    "attributes",
    "source_id",
    "source_name",
    "source_new",
    "channel_new",
    "channel_code",
]


CommunicationsReportSort = Literal[
    "communication_type",
    "-communication_type",
    "communication_number",
    "-communication_number",
    "date_time",
    "-date_time",
    "sale_date",
    "-sale_date",
    "sale_cost",
    "-sale_cost",
    "site_id",
    "-site_id",
    "campaign_id",
    "-campaign_id",
    "visitor_id",
    "-visitor_id",
    "visitor_type",
    "-visitor_type",
    "visitor_device",
    "-visitor_device",
    "source_id",
    "-source_id",
    "source_name",
    "-source_name",
    "source_new",
    "-source_new",
    "channel_new",
    "-channel_new",
    "channel_code",
    "-channel_code",
]


class GetCommunicationsReport(RowsOperation[CommunicationEvent]):
    """The call `get.communications_report`."""

    wire_name = "get.communications_report"
    reply = list[CommunicationEvent]
    period_days: ClassVar[int | None] = 90
    order: ClassVar[str | None] = "date_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "communication_type",
        "communication_number",
        "date_time",
        "sale_date",
        "sale_cost",
        "search_query",
        "search_engine",
        "referrer_domain",
        "referrer",
        "entrance_page",
        "gclid",
        "yclid",
        "ef_id",
        "channel",
        "tags",
        "site_id",
        "site_domain_name",
        "campaign_id",
        "campaign_name",
        "visit_other_campaign",
        "visitor_id",
        "person_id",
        "visitor_type",
        "visitor_session_id",
        "visits_count",
        "visitor_first_campaign_id",
        "visitor_first_campaign_name",
        "visitor_city",
        "visitor_region",
        "visitor_country",
        "visitor_device",
        "visitor_custom_properties",
        "segments",
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
        "eq_utm_source",
        "eq_utm_medium",
        "eq_utm_term",
        "eq_utm_content",
        "eq_utm_campaign",
        "eq_utm_referrer",
        "eq_utm_expid",
        "attributes",
        "source_id",
        "source_name",
        "source_new",
        "channel_new",
        "channel_code",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "communication_type",
        "communication_number",
        "date_time",
        "sale_date",
        "sale_cost",
        "site_id",
        "campaign_id",
        "visitor_id",
        "visitor_type",
        "visitor_device",
        "source_id",
        "source_name",
        "source_new",
        "channel_new",
        "channel_code",
    )

    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CommunicationsReportField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CtAcSummaryReportField = Literal[
    "ac_id",
    "ac_name",
    "dt_ratio",
    "is_static",
    "is_dynamic",
    "calls_count",
    "is_reserve_pool",
    "active_numbers_count",
    "non_session_calls_count",
]


CtAcSummaryReportSort = Literal[
    "ac_name",
    "-ac_name",
    "dt_ratio",
    "-dt_ratio",
    "is_static",
    "-is_static",
    "is_dynamic",
    "-is_dynamic",
    "calls_count",
    "-calls_count",
    "is_reserve_pool",
    "-is_reserve_pool",
    "active_numbers_count",
    "-active_numbers_count",
    "non_session_calls_count",
    "-non_session_calls_count",
]


class GetCtAcSummaryReport(RowsOperation[CallTrackingCampaignSummary]):
    """The call `get.ct_ac_summary_report`."""

    wire_name = "get.ct_ac_summary_report"
    reply = list[CallTrackingCampaignSummary]
    filterable: ClassVar[tuple[str, ...]] = (
        "ac_id",
        "ac_name",
        "dt_ratio",
        "calls_count",
        "is_reserve_pool",
        "active_numbers_count",
        "non_session_calls_count",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "ac_name",
        "dt_ratio",
        "is_static",
        "is_dynamic",
        "calls_count",
        "is_reserve_pool",
        "active_numbers_count",
        "non_session_calls_count",
    )

    date_from: When
    date_till: When
    site_id: int
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CtAcSummaryReportField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


CtSummaryReportField = Literal[
    "site_id",
    "dt_ratio",
    "calls_count",
    "site_domain",
    "active_numbers_count",
    "reserve_numbers_count",
    "non_session_calls_count",
]


CtSummaryReportSort = Literal[
    "site_id",
    "-site_id",
    "dt_ratio",
    "-dt_ratio",
    "calls_count",
    "-calls_count",
    "site_domain",
    "-site_domain",
    "active_numbers_count",
    "-active_numbers_count",
    "reserve_numbers_count",
    "-reserve_numbers_count",
    "non_session_calls_count",
    "-non_session_calls_count",
]


class GetCtSummaryReport(RowsOperation[CallTrackingSiteSummary]):
    """The call `get.ct_summary_report`."""

    wire_name = "get.ct_summary_report"
    reply = list[CallTrackingSiteSummary]
    filterable: ClassVar[tuple[str, ...]] = (
        "site_id",
        "dt_ratio",
        "calls_count",
        "site_domain",
        "active_numbers_count",
        "reserve_numbers_count",
        "non_session_calls_count",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "site_id",
        "dt_ratio",
        "calls_count",
        "site_domain",
        "active_numbers_count",
        "reserve_numbers_count",
        "non_session_calls_count",
    )

    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[CtSummaryReportField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


FinancialCallLegsReportField = Literal[
    "start_time",
    "direction",
    "source",
    "call_session_id",
    "leg_id",
    "calling_phone_number",
    "called_phone_number",
    "duration",
    "chargeable_duration",
    "direction_type",
    "cost_per_minute",
    "total_charge",
    "bonuses_charge",
]


FinancialCallLegsReportSort = Literal[
    "start_time",
    "-start_time",
    "direction",
    "-direction",
    "source",
    "-source",
    "call_session_id",
    "-call_session_id",
    "leg_id",
    "-leg_id",
    "calling_phone_number",
    "-calling_phone_number",
    "called_phone_number",
    "-called_phone_number",
    "duration",
    "-duration",
    "chargeable_duration",
    "-chargeable_duration",
    "direction_type",
    "-direction_type",
    "cost_per_minute",
    "-cost_per_minute",
    "total_charge",
    "-total_charge",
    "bonuses_charge",
    "-bonuses_charge",
]


class GetFinancialCallLegsReport(RowsOperation[CallLegCharge]):
    """The call `get.financial_call_legs_report`."""

    wire_name = "get.financial_call_legs_report"
    reply = list[CallLegCharge]
    period_days: ClassVar[int | None] = 90
    order: ClassVar[str | None] = "start_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "direction",
        "source",
        "call_session_id",
        "leg_id",
        "calling_phone_number",
        "called_phone_number",
        "duration",
        "chargeable_duration",
        "direction_type",
        "cost_per_minute",
        "total_charge",
        "bonuses_charge",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "start_time",
        "direction",
        "source",
        "call_session_id",
        "leg_id",
        "calling_phone_number",
        "called_phone_number",
        "duration",
        "chargeable_duration",
        "direction_type",
        "cost_per_minute",
        "total_charge",
        "bonuses_charge",
    )

    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[FinancialCallLegsReportField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


GoalsReportField = Literal[
    "id",
    "date_time",
    "name",
    "type",
    "ext_id",
    "source",
    "communication_number",
    "communication_page_url",
    "communication_id",
    "communication_type",
    "ua_client_id",
    "ym_client_id",
    "sale_date",
    "sale_cost",
    "search_query",
    "search_engine",
    "referrer_domain",
    "referrer",
    "entrance_page",
    "gclid",
    "yclid",
    "ymclid",
    "ef_id",
    "channel",
    "tags",
    "site_id",
    "site_domain_name",
    "campaign_id",
    "campaign_name",
    "visit_other_campaign",
    "visitor_id",
    "person_id",
    "visitor_type",
    "visitor_session_id",
    "visits_count",
    "visitor_first_campaign_id",
    "visitor_first_campaign_name",
    "visitor_city",
    "visitor_region",
    "visitor_country",
    "visitor_device",
    "visitor_custom_properties",
    "segments",
    "utm_source",
    "utm_medium",
    "utm_term",
    "utm_content",
    "utm_campaign",
    "openstat_ad",
    "openstat_campaign",
    "openstat_service",
    "openstat_source",
    "eq_utm_source",
    "eq_utm_medium",
    "eq_utm_term",
    "eq_utm_content",
    "eq_utm_campaign",
    "eq_utm_referrer",
    "eq_utm_expid",
    "attributes",
]


GoalsReportSort = Literal[
    "name",
    "-name",
    "communication_number",
    "-communication_number",
    "sale_date",
    "-sale_date",
    "sale_cost",
    "-sale_cost",
    "site_id",
    "-site_id",
    "site_domain_name",
    "-site_domain_name",
    "campaign_id",
    "-campaign_id",
    "campaign_name",
    "-campaign_name",
    "visitor_id",
    "-visitor_id",
    "visitor_type",
    "-visitor_type",
    "visitor_device",
    "-visitor_device",
]


class GetGoalsReport(RowsOperation[Goal]):
    """The call `get.goals_report`."""

    wire_name = "get.goals_report"
    reply = list[Goal]
    period_days: ClassVar[int | None] = 90
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "type",
        "ext_id",
        "source",
        "communication_number",
        "communication_id",
        "communication_type",
        "sale_date",
        "sale_cost",
        "search_query",
        "search_engine",
        "referrer_domain",
        "referrer",
        "entrance_page",
        "gclid",
        "yclid",
        "ymclid",
        "ef_id",
        "channel",
        "tags",
        "site_id",
        "site_domain_name",
        "campaign_id",
        "campaign_name",
        "visitor_id",
        "person_id",
        "visitor_type",
        "visitor_session_id",
        "visits_count",
        "visitor_first_campaign_id",
        "visitor_first_campaign_name",
        "visitor_city",
        "visitor_region",
        "visitor_country",
        "visitor_device",
        "visitor_custom_properties",
        "segments",
        "utm_source",
        "utm_medium",
        "utm_term",
        "utm_content",
        "utm_campaign",
        "openstat_ad",
        "openstat_campaign",
        "openstat_service",
        "openstat_source",
        "eq_utm_source",
        "eq_utm_medium",
        "eq_utm_term",
        "eq_utm_content",
        "eq_utm_campaign",
        "eq_utm_referrer",
        "eq_utm_expid",
        "attributes",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "name",
        "communication_number",
        "sale_date",
        "sale_cost",
        "site_id",
        "site_domain_name",
        "campaign_id",
        "campaign_name",
        "visitor_id",
        "visitor_type",
        "visitor_device",
    )

    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[GoalsReportField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


OfflineMessagesReportField = Literal[
    "id",
    "date_time",
    "text",
    "communication_number",
    "communication_page_url",
    "communication_type",
    "communication_id",
    "is_agree_to_process_personal_data",
    "is_agree_to_mailing",
    "ua_client_id",
    "ym_client_id",
    "sale_date",
    "sale_cost",
    "status",
    "process_time",
    "form_type",
    "form_name",
    "search_query",
    "search_engine",
    "referrer_domain",
    "referrer",
    "entrance_page",
    "gclid",
    "yclid",
    "ymclid",
    "ef_id",
    "channel",
    "employee_id",
    "employee_full_name",
    "employee_answer_message",
    "employee_comment",
    "tags",
    "site_id",
    "site_domain_name",
    "group_id",
    "group_name",
    "campaign_id",
    "campaign_name",
    "visit_other_campaign",
    "visitor_id",
    "visitor_name",
    "visitor_phone_number",
    "visitor_email",
    "person_id",
    "visitor_type",
    "visitor_session_id",
    "visits_count",
    "visitor_first_campaign_id",
    "visitor_first_campaign_name",
    "visitor_city",
    "visitor_region",
    "visitor_country",
    "visitor_device",
    "visitor_custom_properties",
    "segments",
    "utm_source",
    "utm_medium",
    "utm_term",
    "utm_content",
    "utm_campaign",
    "openstat_ad",
    "openstat_campaign",
    "openstat_service",
    "openstat_source",
    "eq_utm_source",
    "eq_utm_medium",
    "eq_utm_term",
    "eq_utm_content",
    "eq_utm_campaign",
    "eq_utm_referrer",
    "eq_utm_expid",
    "attributes",
    "source_id",
    "source_name",
    "source_new",
    "channel_new",
    "channel_code",
    "ext_id",
    "properties",
]


OfflineMessagesReportSort = Literal[
    "communication_number",
    "-communication_number",
    "sale_date",
    "-sale_date",
    "sale_cost",
    "-sale_cost",
    "status",
    "-status",
    "form_type",
    "-form_type",
    "form_name",
    "-form_name",
    "employee_id",
    "-employee_id",
    "employee_full_name",
    "-employee_full_name",
    "site_id",
    "-site_id",
    "group_id",
    "-group_id",
    "group_name",
    "-group_name",
    "campaign_id",
    "-campaign_id",
    "visitor_id",
    "-visitor_id",
    "person_id",
    "-person_id",
    "visitor_type",
    "-visitor_type",
    "visitor_device",
    "-visitor_device",
    "source_id",
    "-source_id",
    "source_name",
    "-source_name",
    "source_new",
    "-source_new",
    "channel_new",
    "-channel_new",
    "channel_code",
    "-channel_code",
    "ext_id",
    "-ext_id",
]


class GetOfflineMessagesReport(RowsOperation[OfflineMessageEvent]):
    """The call `get.offline_messages_report`."""

    wire_name = "get.offline_messages_report"
    reply = list[OfflineMessageEvent]
    period_days: ClassVar[int | None] = 90
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "communication_number",
        "communication_id",
        "sale_date",
        "sale_cost",
        "status",
        "form_type",
        "form_name",
        "search_query",
        "search_engine",
        "referrer_domain",
        "referrer",
        "entrance_page",
        "gclid",
        "yclid",
        "ymclid",
        "ef_id",
        "channel",
        "employee_id",
        "employee_full_name",
        "tags",
        "site_id",
        "site_domain_name",
        "group_id",
        "group_name",
        "campaign_id",
        "campaign_name",
        "visitor_id",
        "visitor_name",
        "visitor_phone_number",
        "visitor_email",
        "person_id",
        "visitor_type",
        "visitor_session_id",
        "visits_count",
        "visitor_first_campaign_id",
        "visitor_first_campaign_name",
        "visitor_city",
        "visitor_region",
        "visitor_country",
        "visitor_device",
        "visitor_custom_properties",
        "segments",
        "utm_source",
        "utm_medium",
        "utm_term",
        "utm_content",
        "utm_campaign",
        "openstat_ad",
        "openstat_campaign",
        "openstat_service",
        "openstat_source",
        "eq_utm_source",
        "eq_utm_medium",
        "eq_utm_term",
        "eq_utm_content",
        "eq_utm_campaign",
        "eq_utm_referrer",
        "eq_utm_expid",
        "attributes",
        "source_id",
        "source_name",
        "source_new",
        "channel_new",
        "channel_code",
        "ext_id",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "communication_number",
        "sale_date",
        "sale_cost",
        "status",
        "form_type",
        "form_name",
        "employee_id",
        "employee_full_name",
        "site_id",
        "group_id",
        "group_name",
        "campaign_id",
        "visitor_id",
        "person_id",
        "visitor_type",
        "visitor_device",
        "source_id",
        "source_name",
        "source_new",
        "channel_new",
        "channel_code",
        "ext_id",
    )

    date_from: When
    date_till: When
    include_tech_offline_messages: bool = ABSENT
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[OfflineMessagesReportField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


VisitorSessionsReportField = Literal[
    "id",
    "date_time",
    "gclid",
    "ua_client_id",
    "ym_client_id",
    "yclid",
    "ef_id",
    "ymclid",
    "engine",
    "integrated_campaign_data",
    "cm_id",
    "referrer_domain",
    "referrer",
    "search_engine",
    "search_query",
    "entrance_page",
    "exit_page",
    "duration",
    "site_id",
    "site_domain_name",
    "campaign_id",
    "campaign_name",
    "channel",
    "person_id",
    "visitor_device",
    "visitor_id",
    "visitor_country",
    "visitor_city",
    "visitor_region",
    "visitor_ip_address",
    "visitor_type",
    "visitor_browser_name",
    "visitor_browser_version",
    "visitor_os_name",
    "visitor_os_version",
    "visitor_provider",
    "visitor_screen",
    "visitor_language",
    "visitor_custom_properties",
    "utm_source",
    "utm_medium",
    "utm_term",
    "utm_content",
    "utm_campaign",
    "openstat_ad",
    "openstat_campaign",
    "openstat_service",
    "openstat_source",
    "hits_count",
    "hits",
    "segments",
    "communications",
    "ext_id",
    "source_id",
    "source_name",
    "source_new",
    "channel_new",
    "channel_code",
]


VisitorSessionsReportSort = Literal[
    "site_id",
    "-site_id",
    "site_domain_name",
    "-site_domain_name",
    "campaign_id",
    "-campaign_id",
    "campaign_name",
    "-campaign_name",
    "visitor_device",
    "-visitor_device",
    "visitor_id",
    "-visitor_id",
    "visitor_country",
    "-visitor_country",
    "visitor_city",
    "-visitor_city",
    "visitor_region",
    "-visitor_region",
    "visitor_type",
    "-visitor_type",
    "visitor_browser_name",
    "-visitor_browser_name",
    "visitor_browser_version",
    "-visitor_browser_version",
    "visitor_os_name",
    "-visitor_os_name",
    "visitor_screen",
    "-visitor_screen",
    "visitor_language",
    "-visitor_language",
    "source_id",
    "-source_id",
    "source_name",
    "-source_name",
    "source_new",
    "-source_new",
    "channel_new",
    "-channel_new",
    "channel_code",
    "-channel_code",
]


class GetVisitorSessionsReport(RowsOperation[VisitorSession]):
    """The call `get.visitor_sessions_report`."""

    wire_name = "get.visitor_sessions_report"
    reply = list[VisitorSession]
    period_days: ClassVar[int | None] = 90
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "integrated_campaign_data",
        "cm_id",
        "site_id",
        "site_domain_name",
        "campaign_id",
        "campaign_name",
        "person_id",
        "visitor_device",
        "visitor_id",
        "visitor_country",
        "visitor_city",
        "visitor_region",
        "visitor_type",
        "visitor_browser_name",
        "visitor_browser_version",
        "visitor_os_name",
        "visitor_screen",
        "visitor_language",
        "visitor_custom_properties",
        "utm_source",
        "utm_medium",
        "utm_term",
        "utm_content",
        "utm_campaign",
        "openstat_ad",
        "openstat_campaign",
        "openstat_service",
        "openstat_source",
        "segments",
        "communications",
        "ext_id",
        "source_id",
        "source_name",
        "source_new",
        "channel_new",
        "channel_code",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "site_id",
        "site_domain_name",
        "campaign_id",
        "campaign_name",
        "visitor_device",
        "visitor_id",
        "visitor_country",
        "visitor_city",
        "visitor_region",
        "visitor_type",
        "visitor_browser_name",
        "visitor_browser_version",
        "visitor_os_name",
        "visitor_screen",
        "visitor_language",
        "source_id",
        "source_name",
        "source_new",
        "channel_new",
        "channel_code",
    )

    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[VisitorSessionsReportField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT
