"""Reports of calls, chats, goals, messages and visits.

Made from spec/data_api/reports.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

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
from comagic_sdk.data_api.operations.reports import (
    CallLegsReportField,
    CallLegsReportSort,
    CallsReportField,
    CallsReportSort,
    CampaignDailyStatField,
    CampaignDailyStatSort,
    ChatChannelsField,
    ChatChannelsSort,
    ChatMessagesReportField,
    ChatMessagesReportSort,
    ChatsReportField,
    ChatsReportSort,
    CommunicationsReportField,
    CommunicationsReportSort,
    CtAcSummaryReportField,
    CtAcSummaryReportSort,
    CtSummaryReportField,
    CtSummaryReportSort,
    FinancialCallLegsReportField,
    FinancialCallLegsReportSort,
    GetCallLegsReport,
    GetCallsReport,
    GetCampaignDailyStat,
    GetChatChannels,
    GetChatMessagesReport,
    GetChatsReport,
    GetCommunicationsReport,
    GetCtAcSummaryReport,
    GetCtSummaryReport,
    GetFinancialCallLegsReport,
    GetGoalsReport,
    GetOfflineMessagesReport,
    GetVisitorSessionsReport,
    GoalsReportField,
    GoalsReportSort,
    OfflineMessagesReportField,
    OfflineMessagesReportSort,
    VisitorSessionsReportField,
    VisitorSessionsReportSort,
)
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.dates import DateLike
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Reports"]


class Reports(Section):
    """Reports of calls, chats, goals, messages and visits."""

    def get_call_legs_report(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CallLegsReportSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CallLegsReportField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CallLeg]:
        """List the legs of the calls of a period.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 90 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, call_session_id, duration, total_duration, finish_reason, finish_reason_description,
                virtual_phone_number, calling_phone_number, called_phone_number, direction, is_transfered, is_operator,
                employee_id, employee_full_name, employee_phone_number, employee_rating, scenario_id, scenario_name,
                is_coach, release_cause_code, release_cause_description, is_failed, is_talked, action_id, action_name,
                group_id, group_name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_call_legs_report/
        """
        return self._rows(
            GetCallLegsReport,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_calls_report(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        include_ongoing_calls: bool | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CallsReportSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CallsReportField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CallSession]:
        """List the calls of a period.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 90 days is asked for in stretches.
            include_ongoing_calls: Whether to include calls that are still in progress.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, virtual_phone_number, is_transfer, finish_reason, direction, source,
                communication_number, communication_id, is_lost, cpn_region_id, cpn_region_name, cpn_country_name,
                cpn_country_id, wait_duration, total_wait_duration, lost_call_processing_duration, talk_duration,
                clean_talk_duration, total_duration, postprocess_duration, sale_date, sale_cost, search_query,
                search_engine, referrer_domain, referrer, entrance_page, gclid, yclid, ef_id, channel, site_id,
                site_domain_name, campaign_id, campaign_name, auto_call_campaign_name, visitor_id, person_id,
                visitor_type, visitor_session_id, visits_count, visitor_first_campaign_id, visitor_first_campaign_name,
                visitor_city, visitor_region, visitor_country, visitor_device, last_answered_employee_id,
                last_answered_employee_full_name, last_answered_employee_rating, first_answered_employee_id,
                first_answered_employee_full_name, scenario_id, scenario_name, call_api_external_id,
                call_api_request_id, contact_phone_number, contact_full_name, contact_id, utm_source, utm_medium,
                utm_term, utm_content, utm_campaign, openstat_ad, openstat_campaign, openstat_service, openstat_source,
                eq_utm_source, eq_utm_medium, eq_utm_term, eq_utm_content, eq_utm_campaign, eq_utm_referrer,
                eq_utm_expid, attributes, tags, visitor_custom_properties, segments, employees, operator_phone_number,
                scenario_operations, source_id, source_name, source_new, channel_new, channel_code, ext_id,
                last_talked_employee_id, last_talked_employee_full_name, first_talked_employee_id,
                first_talked_employee_full_name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_calls_report/
        """
        return self._rows(
            GetCallsReport,
            date_from=date_from,
            date_till=date_till,
            include_ongoing_calls=include_ongoing_calls,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_campaign_daily_stat(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        site_id: int,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CampaignDailyStatSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CampaignDailyStatField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CampaignDailyStat]:
        """List, day by day, what each advertising campaign cost and brought.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 90 days is asked for in stretches.
            site_id: Identifier of the site.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: date, site_id, site_domain_name, campaign_id, campaign_name, campaign_ext_id,
                campaign_ext_name, source_id, source_name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_campaign_daily_stat/
        """
        return self._rows(
            GetCampaignDailyStat,
            date_from=date_from,
            date_till=date_till,
            site_id=site_id,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_chat_channels(
        self,
        *,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ChatChannelsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ChatChannelsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ChatChannel]:
        """List the channels that chats come through.

        Args:
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, type, group_id, employee_id.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_chat_channels_report/
        """
        return self._rows(GetChatChannels, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset)

    def get_chat_messages_report(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        chat_ids: Sequence[int] | NotGiven = NOT_GIVEN,
        date_from: DateLike | NotGiven = NOT_GIVEN,
        date_till: DateLike | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ChatMessagesReportSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ChatMessagesReportField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ChatMessage]:
        """List the messages of chats, or of a period.

        Args:
            chat_id: Identifier of the chat.
            chat_ids: Identifiers of the chats.
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 30 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, chat_id, channel_id, channel_type, employee_id.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_chat_messages_report/
        """
        return self._rows(
            GetChatMessagesReport,
            chat_id=chat_id,
            chat_ids=chat_ids,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_chats_report(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[ChatsReportSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[ChatsReportField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[ChatSession]:
        """List the chats of a period.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 90 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, status, initiator, duration, answer_time, communication_number, communication_id,
                chat_user_id, chat_username, chat_channel_id, chat_channel_type, sale_date, sale_cost, release_cause,
                search_query, search_engine, referrer_domain, referrer, entrance_page, gclid, yclid, ef_id, channel,
                employee_id, employee_full_name, site_id, site_domain_name, campaign_id, campaign_name, visitor_id,
                visitor_phone_number, person_id, visitor_type, visitor_session_id, visits_count,
                visitor_first_campaign_id, visitor_first_campaign_name, visitor_city, visitor_region, visitor_country,
                visitor_profile_url, utm_source, utm_medium, utm_term, utm_content, utm_campaign, openstat_ad,
                openstat_campaign, openstat_service, openstat_source, eq_utm_source, eq_utm_medium, eq_utm_term,
                eq_utm_content, eq_utm_campaign, eq_utm_referrer, eq_utm_expid, attributes, visitor_custom_properties,
                segments, tags, source_id, source_name, source_new, channel_new, channel_code, ext_id.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_chats_report/
        """
        return self._rows(
            GetChatsReport,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_communications_report(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CommunicationsReportSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CommunicationsReportField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CommunicationEvent]:
        """List calls, chats, offline messages and goals of a period together.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 90 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, communication_type, communication_number, date_time, sale_date, sale_cost,
                search_query, search_engine, referrer_domain, referrer, entrance_page, gclid, yclid, ef_id, channel,
                tags, site_id, site_domain_name, campaign_id, campaign_name, visit_other_campaign, visitor_id,
                person_id, visitor_type, visitor_session_id, visits_count, visitor_first_campaign_id,
                visitor_first_campaign_name, visitor_city, visitor_region, visitor_country, visitor_device,
                visitor_custom_properties, segments, utm_source, utm_medium, utm_term, utm_content, utm_campaign,
                utm_referrer, utm_expid, openstat_ad, openstat_campaign, openstat_service, openstat_source,
                eq_utm_source, eq_utm_medium, eq_utm_term, eq_utm_content, eq_utm_campaign, eq_utm_referrer,
                eq_utm_expid, attributes, source_id, source_name, source_new, channel_new, channel_code.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_communications_report/
        """
        return self._rows(
            GetCommunicationsReport,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_ct_ac_summary_report(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        site_id: int,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CtAcSummaryReportSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CtAcSummaryReportField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CallTrackingCampaignSummary]:
        """Sum up call tracking by advertising campaign.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            site_id: Identifier of the site.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: ac_id, ac_name, dt_ratio, calls_count, is_reserve_pool, active_numbers_count,
                non_session_calls_count.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_ct_ac_summary_report/
        """
        return self._rows(
            GetCtAcSummaryReport,
            date_from=date_from,
            date_till=date_till,
            site_id=site_id,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_ct_summary_report(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[CtSummaryReportSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[CtSummaryReportField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CallTrackingSiteSummary]:
        """Sum up call tracking by site.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: site_id, dt_ratio, calls_count, site_domain, active_numbers_count, reserve_numbers_count,
                non_session_calls_count.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_ct_summary_report/
        """
        return self._rows(
            GetCtSummaryReport,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_financial_call_legs_report(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[FinancialCallLegsReportSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[FinancialCallLegsReportField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[CallLegCharge]:
        """List what each leg of the calls of a period cost.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 90 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: direction, source, call_session_id, leg_id, calling_phone_number, called_phone_number,
                duration, chargeable_duration, direction_type, cost_per_minute, total_charge, bonuses_charge.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_financial_call_legs_report/
        """
        return self._rows(
            GetFinancialCallLegsReport,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_goals_report(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[GoalsReportSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[GoalsReportField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[Goal]:
        """List the goals that visitors reached in a period.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 90 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, type, ext_id, source, communication_number, communication_id,
                communication_type, sale_date, sale_cost, search_query, search_engine, referrer_domain, referrer,
                entrance_page, gclid, yclid, ymclid, ef_id, channel, tags, site_id, site_domain_name, campaign_id,
                campaign_name, visitor_id, person_id, visitor_type, visitor_session_id, visits_count,
                visitor_first_campaign_id, visitor_first_campaign_name, visitor_city, visitor_region, visitor_country,
                visitor_device, visitor_custom_properties, segments, utm_source, utm_medium, utm_term, utm_content,
                utm_campaign, openstat_ad, openstat_campaign, openstat_service, openstat_source, eq_utm_source,
                eq_utm_medium, eq_utm_term, eq_utm_content, eq_utm_campaign, eq_utm_referrer, eq_utm_expid, attributes.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_goals_report/
        """
        return self._rows(
            GetGoalsReport,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_offline_messages_report(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        include_tech_offline_messages: bool | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[OfflineMessagesReportSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[OfflineMessagesReportField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[OfflineMessageEvent]:
        """List the offline messages of a period.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 90 days is asked for in stretches.
            include_tech_offline_messages: Whether to include technical offline messages that are not communications
                with customers.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, communication_number, communication_id, sale_date, sale_cost, status, form_type,
                form_name, search_query, search_engine, referrer_domain, referrer, entrance_page, gclid, yclid, ymclid,
                ef_id, channel, employee_id, employee_full_name, tags, site_id, site_domain_name, group_id, group_name,
                campaign_id, campaign_name, visitor_id, visitor_name, visitor_phone_number, visitor_email, person_id,
                visitor_type, visitor_session_id, visits_count, visitor_first_campaign_id, visitor_first_campaign_name,
                visitor_city, visitor_region, visitor_country, visitor_device, visitor_custom_properties, segments,
                utm_source, utm_medium, utm_term, utm_content, utm_campaign, openstat_ad, openstat_campaign,
                openstat_service, openstat_source, eq_utm_source, eq_utm_medium, eq_utm_term, eq_utm_content,
                eq_utm_campaign, eq_utm_referrer, eq_utm_expid, attributes, source_id, source_name, source_new,
                channel_new, channel_code, ext_id.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_offline_messages_report/
        """
        return self._rows(
            GetOfflineMessagesReport,
            date_from=date_from,
            date_till=date_till,
            include_tech_offline_messages=include_tech_offline_messages,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )

    def get_visitor_sessions_report(
        self,
        *,
        date_from: DateLike,
        date_till: DateLike,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[VisitorSessionsReportSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[VisitorSessionsReportField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[VisitorSession]:
        """List the visits to the sites in a period.

        Args:
            date_from: First moment: a date (its midnight), a datetime, or ISO text, in the account's time zone.
            date_till: End: a date is the last day and included whole; a moment with a time is not included itself. A
                period of more than 90 days is asked for in stretches.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: integrated_campaign_data, cm_id, site_id, site_domain_name, campaign_id, campaign_name,
                person_id, visitor_device, visitor_id, visitor_country, visitor_city, visitor_region, visitor_type,
                visitor_browser_name, visitor_browser_version, visitor_os_name, visitor_screen, visitor_language,
                visitor_custom_properties, utm_source, utm_medium, utm_term, utm_content, utm_campaign, openstat_ad,
                openstat_campaign, openstat_service, openstat_source, segments, communications, ext_id, source_id,
                source_name, source_new, channel_new, channel_code.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/report/get_visitor_sessions_report/
        """
        return self._rows(
            GetVisitorSessionsReport,
            date_from=date_from,
            date_till=date_till,
            user_id=user_id,
            filter=filter,
            sort=sort,
            fields=fields,
            limit=limit,
            offset=offset,
        )
