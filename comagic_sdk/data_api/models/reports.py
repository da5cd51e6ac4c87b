"""What the methods of `reports` give.

Made from spec/data_api/reports.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from comagic_sdk.models.base import Model

__all__ = [
    "CallLeg",
    "CallLegCharge",
    "CallSession",
    "CallSessionEmployee",
    "CallSessionScenarioOperation",
    "CallSessionSegment",
    "CallSessionTag",
    "CallSessionVisitorCustomProperty",
    "CallTrackingCampaignSummary",
    "CallTrackingSiteSummary",
    "CampaignDailyStat",
    "CampaignDailyStatCommunication",
    "CampaignDailyStatCommunicationTag",
    "ChatChannel",
    "ChatMessage",
    "ChatMessageResource",
    "ChatSession",
    "ChatSessionSegment",
    "ChatSessionTag",
    "ChatSessionVisitorCustomProperty",
    "CommunicationEvent",
    "CommunicationEventSegment",
    "CommunicationEventTag",
    "CommunicationEventVisitorCustomProperty",
    "Goal",
    "GoalSegment",
    "GoalTag",
    "GoalVisitorCustomProperty",
    "OfflineMessageEvent",
    "OfflineMessageEventSegment",
    "OfflineMessageEventTag",
    "OfflineMessageEventVisitorCustomProperty",
    "VisitorSession",
    "VisitorSessionCommunication",
    "VisitorSessionHit",
    "VisitorSessionIntegratedCampaignData",
    "VisitorSessionSegment",
    "VisitorSessionVisitorCustomProperty",
]


class CallLeg(Model):
    """A call leg, as `get.call_legs_report` gives it.

    Attributes:
        id: Id.
        call_session_id: Call session id.
        call_records: Call records.
        wav_call_records: Wav call records.
        start_time: Start time.
        connect_time: Connect time.
        duration: Duration.
        total_duration: Total duration.
        finish_reason: Finish reason. A word such as ``subscriber_disconnects``, ``no_operation``, ``operator_busy``,
            ``operator_not_responsible``, ``operator_disconnects``, ``operator_number_problems``,
            ``scenario_not_found``, ``timeout``; others may come.
        finish_reason_description: Finish reason description.
        virtual_phone_number: Virtual phone number.
        calling_phone_number: Calling phone number.
        called_phone_number: Called phone number.
        direction: Direction. One of ``in``, ``out``; others may come.
        is_transfered: Whether the call leg resulted from a transfer.
        is_operator: Whether the call leg belongs to an operator.
        employee_id: Employee id.
        employee_full_name: Employee full name.
        employee_phone_number: Employee phone number.
        employee_rating: Employee rating.
        scenario_id: Scenario id.
        scenario_name: Scenario name.
        is_coach: Whether the call leg belongs to a coach.
        release_cause_code: Release cause code.
        release_cause_description: Release cause description.
        is_failed: Whether the call leg failed, which tells if the operator picked up.
        is_talked: Whether a conversation took place on the call leg.
        contact_id: Contact id.
        contact_full_name: Contact full name.
        contact_phone_number: Contact phone number.
        action_id: Action id.
        action_name: Action name.
        group_id: Group id.
        group_name: Group name.
    """

    id: int | None = None
    call_session_id: int | None = None
    call_records: list[str] | None = None
    wav_call_records: list[str] | None = None
    start_time: dt.datetime | None = None
    connect_time: dt.datetime | None = None
    duration: int | None = None
    total_duration: int | None = None
    finish_reason: str | None = None
    finish_reason_description: str | None = None
    virtual_phone_number: str | None = None
    calling_phone_number: str | None = None
    called_phone_number: str | None = None
    direction: str | None = None
    is_transfered: bool | None = None
    is_operator: bool | None = None
    employee_id: int | None = None
    employee_full_name: str | None = None
    employee_phone_number: str | None = None
    employee_rating: float | None = None
    scenario_id: int | None = None
    scenario_name: str | None = None
    is_coach: bool | None = None
    release_cause_code: int | None = None
    release_cause_description: str | None = None
    is_failed: bool | None = None
    is_talked: bool | None = None
    contact_id: int | None = None
    contact_full_name: str | None = None
    contact_phone_number: str | None = None
    action_id: int | None = None
    action_name: str | None = None
    group_id: int | None = None
    group_name: str | None = None


class CallSessionTag(Model):
    """What stands in `tags` of a call session.

    Attributes:
        tag_id: Tag id.
        tag_name: Tag name.
        tag_type: Tag type. One of ``auto``, ``manual``; others may come.
        tag_change_time: Tag change time.
        tag_user_id: Tag user id.
        tag_user_login: Tag user login.
        tag_employee_id: Tag employee id.
        tag_employee_full_name: Tag employee full name.
    """

    tag_id: int | None = None
    tag_name: str | None = None
    tag_type: str | None = None
    tag_change_time: dt.datetime | None = None
    tag_user_id: int | None = None
    tag_user_login: str | None = None
    tag_employee_id: int | None = None
    tag_employee_full_name: str | None = None


class CallSessionVisitorCustomProperty(Model):
    """What stands in `visitor_custom_properties` of a call session.

    Attributes:
        property_name: Property name.
        property_value: Property value.
    """

    property_name: str | None = None
    property_value: str | None = None


class CallSessionSegment(Model):
    """What stands in `segments` of a call session.

    Attributes:
        segment_id: Segment id.
        segment_name: Segment name.
    """

    segment_id: int | None = None
    segment_name: str | None = None


class CallSessionEmployee(Model):
    """What stands in `employees` of a call session.

    Attributes:
        employee_id: Employee id.
        employee_full_name: Employee full name.
        is_answered: Is answered.
        is_talked: Whether the employee took part in the conversation.
    """

    employee_id: int | None = None
    employee_full_name: str | None = None
    is_answered: bool | None = None
    is_talked: bool | None = None


class CallSessionScenarioOperation(Model):
    """What stands in `scenario_operations` of a call session.

    Attributes:
        name: Name of the scenario operation.
        id: Id.
    """

    name: str | None = None
    id: int | None = None


class CallSession(Model):
    """A call session, as `get.calls_report` gives it.

    Attributes:
        id: Id.
        start_time: Start time.
        finish_time: Finish time.
        virtual_phone_number: Virtual phone number.
        is_transfer: Whether the call session included a transfer.
        finish_reason: Finish reason. A word such as ``numb_not_exists``, ``incorrect_input``, ``numb_is_inactive``,
            ``sitephone_is_not_configured``, ``app_is_inactive``, ``numa_in_black_list``, ``no_active_scenario``,
            ``simple_forwarding_is_not_configured``; others may come.
        direction: Direction. One of ``in``, ``out``; others may come.
        source: Source. A word such as ``callapi``, ``callapi_management_call``, ``callapi_informer_call``,
            ``callapi_scenario_call``, ``va``, ``call_tracking``, ``dynamic_call_tracking``, ``faxout``; others may
            come.
        communication_number: Communication number.
        communication_page_url: Communication page url.
        communication_id: Communication id.
        communication_type: Communication type. One of ``call``; others may come.
        is_lost: Whether the call was lost; `false` means that it was successful.
        cpn_region_id: Cpn region id.
        cpn_region_name: Cpn region name.
        cpn_country_name: Cpn country name.
        cpn_country_id: Cpn country id.
        wait_duration: Wait duration.
        total_wait_duration: Total wait duration.
        lost_call_processing_duration: Time from the missed call to the first successful one, in seconds.
        talk_duration: Talk duration.
        clean_talk_duration: Clean talk duration.
        total_duration: Total duration.
        postprocess_duration: Postprocess duration.
        ua_client_id: Ua client id.
        ym_client_id: Ym client id.
        sale_date: Sale date.
        sale_cost: Sale cost.
        search_query: Search query.
        search_engine: Search engine.
        referrer_domain: Referrer domain.
        referrer: Referrer.
        entrance_page: Entrance page.
        gclid: Gclid.
        yclid: Yclid.
        ymclid: Ymclid.
        ef_id: Ef id.
        channel: Channel. A word such as ``display``, ``paid``, ``affiliate``, ``messenger``, ``social``, ``email``,
            ``organic``, ``internal``; others may come.
        site_id: Site id.
        site_domain_name: Site domain name.
        campaign_id: Campaign id.
        campaign_name: Campaign name.
        auto_call_campaign_name: Auto call campaign name.
        visit_other_campaign: Visit other campaign.
        visitor_id: Visitor id.
        person_id: Person id.
        visitor_type: Visitor type. One of ``Новый``, ``Вернувшийся``, ``Не заполнен``; others may come.
        visitor_session_id: Visitor session id.
        visits_count: Visits count.
        visitor_first_campaign_id: Visitor first campaign id.
        visitor_first_campaign_name: Visitor first campaign name.
        visitor_city: Visitor city.
        visitor_region: Visitor region.
        visitor_country: Visitor country.
        visitor_device: Visitor device. One of ``desktop``, ``mobile``, ``tablet``, ``other``; others may come.
        last_answered_employee_id: Identifier of the last employee who picked up the call.
        last_answered_employee_full_name: Full name of the last employee who picked up the call.
        last_answered_employee_rating: Rating the contact gave after the call to the last employee who talked.
        first_answered_employee_id: First answered employee id.
        first_answered_employee_full_name: First answered employee full name.
        scenario_id: Scenario id.
        scenario_name: Scenario name.
        call_api_external_id: Call api external id.
        call_api_request_id: Call api request id.
        contact_phone_number: Contact phone number.
        contact_full_name: Contact full name.
        contact_id: Contact id.
        utm_source: Utm source.
        utm_medium: Utm medium.
        utm_term: Utm term.
        utm_content: Utm content.
        utm_campaign: Utm campaign.
        openstat_ad: Openstat ad.
        openstat_campaign: Openstat campaign.
        openstat_service: Openstat service.
        openstat_source: Openstat source.
        eq_utm_source: Eq utm source.
        eq_utm_medium: Eq utm medium.
        eq_utm_term: Eq utm term.
        eq_utm_content: Eq utm content.
        eq_utm_campaign: Eq utm campaign.
        eq_utm_referrer: Eq utm referrer.
        eq_utm_expid: Eq utm expid.
        attributes: Attributes. A word such as ``first``, ``through``, ``primary``, ``secondary``, ``lost``,
            ``target``, ``off-target``, ``quality``; others may come.
        call_records: Call records.
        voice_mail_records: Voice mail records.
        tags: Tags.
        visitor_custom_properties: Visitor custom properties.
        segments: Segments.
        employees: Employees.
        operator_phone_number: Operator phone number.
        scenario_operations: Scenario operations.
        source_id: Source id.
        source_name: Source name.
        source_new: Source new.
        channel_new: Channel new.
        channel_code: Channel code.
        ext_id: Ext id.
        properties: Properties.
        wav_call_records: Wav call records.
        full_record_file_link: Full record file link.
        last_talked_employee_id: Identifier of the last employee who talked.
        last_talked_employee_full_name: Full name of the last employee who talked.
        first_talked_employee_id: First talked employee id.
        first_talked_employee_full_name: First talked employee full name.
    """

    id: int | None = None
    start_time: dt.datetime | None = None
    finish_time: dt.datetime | None = None
    virtual_phone_number: str | None = None
    is_transfer: bool | None = None
    finish_reason: str | None = None
    direction: str | None = None
    source: str | None = None
    communication_number: int | None = None
    communication_page_url: str | None = None
    communication_id: int | None = None
    communication_type: str | None = None
    is_lost: bool | None = None
    cpn_region_id: int | None = None
    cpn_region_name: str | None = None
    cpn_country_name: str | None = None
    cpn_country_id: str | None = None
    wait_duration: int | None = None
    total_wait_duration: int | None = None
    lost_call_processing_duration: int | None = None
    talk_duration: int | None = None
    clean_talk_duration: int | None = None
    total_duration: int | None = None
    postprocess_duration: int | None = None
    ua_client_id: str | None = None
    ym_client_id: str | None = None
    sale_date: dt.datetime | None = None
    sale_cost: Decimal | None = None
    search_query: str | None = None
    search_engine: str | None = None
    referrer_domain: str | None = None
    referrer: str | None = None
    entrance_page: str | None = None
    gclid: str | None = None
    yclid: str | None = None
    ymclid: str | None = None
    ef_id: str | None = None
    channel: str | None = None
    site_id: int | None = None
    site_domain_name: str | None = None
    campaign_id: int | None = None
    campaign_name: str | None = None
    auto_call_campaign_name: str | None = None
    visit_other_campaign: bool | None = None
    visitor_id: int | None = None
    person_id: int | None = None
    visitor_type: str | None = None
    visitor_session_id: int | None = None
    visits_count: int | None = None
    visitor_first_campaign_id: int | None = None
    visitor_first_campaign_name: str | None = None
    visitor_city: str | None = None
    visitor_region: str | None = None
    visitor_country: str | None = None
    visitor_device: str | None = None
    last_answered_employee_id: int | None = None
    last_answered_employee_full_name: str | None = None
    last_answered_employee_rating: float | None = None
    first_answered_employee_id: int | None = None
    first_answered_employee_full_name: str | None = None
    scenario_id: int | None = None
    scenario_name: str | None = None
    call_api_external_id: str | None = None
    call_api_request_id: int | None = None
    contact_phone_number: str | None = None
    contact_full_name: str | None = None
    contact_id: int | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_term: str | None = None
    utm_content: str | None = None
    utm_campaign: str | None = None
    openstat_ad: str | None = None
    openstat_campaign: str | None = None
    openstat_service: str | None = None
    openstat_source: str | None = None
    eq_utm_source: str | None = None
    eq_utm_medium: str | None = None
    eq_utm_term: str | None = None
    eq_utm_content: str | None = None
    eq_utm_campaign: str | None = None
    eq_utm_referrer: str | None = None
    eq_utm_expid: str | None = None
    attributes: list[str] | None = None
    call_records: list[str] | None = None
    voice_mail_records: list[str] | None = None
    tags: list[CallSessionTag] | None = None
    visitor_custom_properties: list[CallSessionVisitorCustomProperty] | None = None
    segments: list[CallSessionSegment] | None = None
    employees: list[CallSessionEmployee] | None = None
    operator_phone_number: str | None = None
    scenario_operations: list[CallSessionScenarioOperation] | None = None
    source_id: int | None = None
    source_name: str | None = None
    source_new: str | None = None
    channel_new: str | None = None
    channel_code: str | None = None
    ext_id: str | None = None
    properties: str | None = None
    wav_call_records: list[str] | None = None
    full_record_file_link: str | None = None
    last_talked_employee_id: int | None = None
    last_talked_employee_full_name: str | None = None
    first_talked_employee_id: int | None = None
    first_talked_employee_full_name: str | None = None


class CampaignDailyStatCommunicationTag(Model):
    """What stands in `tags` of a campaign daily stat communication.

    Attributes:
        tag_id: Tag id.
        tag_name: Tag name.
        tag_type: Tag type. One of ``auto``, ``manual``; others may come.
        tag_change_time: Tag change time.
        tag_user_id: Tag user id.
        tag_user_login: Tag user login.
        tag_employee_id: Tag employee id.
        tag_employee_full_name: Tag employee full name.
        tag_employee_full: Tag employee full.
    """

    tag_id: int | None = None
    tag_name: str | None = None
    tag_type: str | None = None
    tag_change_time: dt.datetime | None = None
    tag_user_id: int | None = None
    tag_user_login: str | None = None
    tag_employee_id: int | None = None
    tag_employee_full_name: str | None = None
    tag_employee_full: str | None = None


class CampaignDailyStatCommunication(Model):
    """What stands in `communications` of a campaign daily stat.

    Attributes:
        communication_type: Communication type.
        communication_id: Communication id.
        attributes: Attributes.
        tags: Tags.
    """

    communication_type: str | None = None
    communication_id: int | None = None
    attributes: list[str] | None = None
    tags: list[CampaignDailyStatCommunicationTag] | None = None


class CampaignDailyStat(Model):
    """A campaign daily stat, as `get.campaign_daily_stat` gives it.

    Attributes:
        date: Date.
        site_id: Site id.
        site_domain_name: Site domain name.
        campaign_id: Campaign id.
        campain_id: Campain id.
        campaign_name: Campaign name.
        campaign_ext_id: Campaign ext id.
        campaign_ext_name: Campaign ext name.
        engine: Engine. One of ``yandex.direct``, ``google.adwords``, ``vk.ads``, ``mytarget.ads``; others may come.
        banner_group_id: Banner group id.
        banner_group_name: Banner group name.
        keyword_id: Identifier of the keyword in the advertising system.
        keyword: Keyword of the advertisement.
        banner_id: Banner id.
        banner_name: Banner name.
        old_banner_ids: Old banner ids.
        cost_sum: Cost sum.
        shows_count: Shows count.
        clicks_count: Clicks count.
        calls_count: Calls count.
        chats_count: Chats count.
        goals_count: Goals count.
        offline_messages_count: Offline messages count.
        current_banner_id: Current banner id.
        visits_count: Visits count.
        current_banner_name: Current banner name.
        source_id: Source id.
        source_name: Source name.
        session_ids: Session ids.
        daily_budget: Daily budget.
        weekly_budget: Weekly budget.
        currency: Currency.
        communications: Communications.
    """

    date: dt.date | None = None
    site_id: int | None = None
    site_domain_name: str | None = None
    campaign_id: int | None = None
    campain_id: int | None = None
    campaign_name: str | None = None
    campaign_ext_id: str | None = None
    campaign_ext_name: str | None = None
    engine: str | None = None
    banner_group_id: str | None = None
    banner_group_name: str | None = None
    keyword_id: str | None = None
    keyword: str | None = None
    banner_id: int | None = None
    banner_name: str | None = None
    old_banner_ids: list[int] | None = None
    cost_sum: str | None = None
    shows_count: int | None = None
    clicks_count: int | None = None
    calls_count: int | None = None
    chats_count: int | None = None
    goals_count: int | None = None
    offline_messages_count: int | None = None
    current_banner_id: int | None = None
    visits_count: int | None = None
    current_banner_name: str | None = None
    source_id: int | None = None
    source_name: str | None = None
    session_ids: list[int] | None = None
    daily_budget: Decimal | None = None
    weekly_budget: Decimal | None = None
    currency: str | None = None
    communications: list[CampaignDailyStatCommunication] | None = None


class ChatChannel(Model):
    """A chat channel, as `get.chat_channels` gives it.

    Attributes:
        id: Id.
        name: Name of the chat channel.
        type: Type. A word such as ``comagic``, ``yandex.dialogs``, ``dataapi``, ``whatsapp``, ``telegram``,
            ``vkontakte_groups``, ``viber``, ``telegram_private``; others may come.
        status: Status. One of ``active``, ``deleted``, ``error``, ``idle``, ``inactive``, ``init``; others may come.
        group_id: Group id.
        group_name: Group name.
        employee_id: Employee id.
        employee_full_name: Employee full name.
        channel_external_id: Channel external id.
    """

    id: int | None = None
    name: str | None = None
    type: str | None = None
    status: str | None = None
    group_id: int | None = None
    group_name: str | None = None
    employee_id: int | None = None
    employee_full_name: str | None = None
    channel_external_id: str | None = None


class ChatMessageResource(Model):
    """What stands in `resource` of a chat message.

    Attributes:
        size: Size.
        type: Type.
        file_url: File url.
        file_name: File name.
        mime_type: MIME type of the resource.
    """

    size: int | None = None
    type: str | None = None
    file_url: str | None = None
    file_name: str | None = None
    mime_type: str | None = None


class ChatMessage(Model):
    """A chat message, as `get.chat_messages_report` gives it.

    Attributes:
        id: Id.
        chat_id: Chat id.
        channel_id: Channel id.
        channel_type: Channel type. A word such as ``comagic``, ``yandex.dialogs``, ``dataapi``, ``whatsapp``,
            ``telegram``, ``vkontakte_groups``, ``viber``, ``telegram_private``; others may come.
        date_time: Date time.
        is_group_chat: Whether the chat is a group chat.
        visitor_id: Visitor id.
        text: Text.
        resource: Resource.
        source: Source. One of ``system``, ``operator``, ``visitor``, ``retention``, ``autoinvite``, ``form_text``,
            ``chat_channel``, ``chatbot``; others may come.
        employee_id: Employee id.
        employee_full_name: Employee full name.
    """

    id: int | None = None
    chat_id: int | None = None
    channel_id: int | None = None
    channel_type: str | None = None
    date_time: dt.datetime | None = None
    is_group_chat: bool | None = None
    visitor_id: int | None = None
    text: str | None = None
    resource: ChatMessageResource | None = None
    source: str | None = None
    employee_id: int | None = None
    employee_full_name: str | None = None


class ChatSessionVisitorCustomProperty(Model):
    """What stands in `visitor_custom_properties` of a chat session.

    Attributes:
        property_name: Property name.
        property_value: Property value.
    """

    property_name: str | None = None
    property_value: str | None = None


class ChatSessionSegment(Model):
    """What stands in `segments` of a chat session.

    Attributes:
        segment_id: Segment id.
        segment_name: Segment name.
    """

    segment_id: int | None = None
    segment_name: str | None = None


class ChatSessionTag(Model):
    """What stands in `tags` of a chat session.

    Attributes:
        tag_id: Tag id.
        tag_name: Tag name.
        tag_type: Tag type. One of ``auto``, ``manual``; others may come.
        tag_change_time: Tag change time.
        tag_user_login: Tag user login.
        tag_user_id: Tag user id.
        tag_employee_id: Tag employee id.
        tag_employee_full_name: Tag employee full name.
    """

    tag_id: int | None = None
    tag_name: str | None = None
    tag_type: str | None = None
    tag_change_time: dt.datetime | None = None
    tag_user_login: str | None = None
    tag_user_id: int | None = None
    tag_employee_id: int | None = None
    tag_employee_full_name: str | None = None


class ChatSession(Model):
    """A chat session, as `get.chats_report` gives it.

    Attributes:
        id: Id.
        status: Status. One of ``new``, ``active``, ``lost``, ``succeed``, ``refused``; others may come.
        initiator: Initiator. One of ``operator``, ``visitor``, ``autoinvite``, ``chat_channel``, ``chatbot``; others
            may come.
        date_time: Date time.
        duration: Duration.
        answer_time: Answer time.
        communication_number: Communication number.
        communication_page_url: Communication page url.
        communication_id: Communication id.
        communication_type: Communication type. One of ``chat``; others may come.
        chat_ad_url: Chat ad url.
        chat_user_id: Chat user id.
        chat_username: Chat username.
        chat_channel_id: Chat channel id.
        chat_channel_type: Chat channel type. A word such as ``comagic``, ``yandex.dialogs``, ``dataapi``,
            ``whatsapp``, ``telegram``, ``vkontakte_groups``, ``viber``, ``telegram_private``; others may come.
        chat_channel_name: Chat channel name.
        messages_count: Number of messages in the chat.
        ua_client_id: Ua client id.
        ym_client_id: Ym client id.
        sale_date: Sale date.
        sale_cost: Sale cost.
        is_group_chat: Whether the chat is a group chat.
        is_transfer: Whether the chat was transferred to another employee.
        release_cause: Release cause. A word such as ``closed_by_timeout``, ``invite_rejected``,
            ``closed_by_operator``, ``closed_by_visitor``, ``visitor_banned``, ``external_window_closed``,
            ``visitor_disconnected``, ``visitor_session_expired``; others may come.
        search_query: Search query.
        search_engine: Search engine.
        referrer_domain: Referrer domain.
        referrer: Referrer.
        entrance_page: Entrance page.
        gclid: Gclid.
        yclid: Yclid.
        ymclid: Ymclid.
        ef_id: Ef id.
        channel: Channel. A word such as ``display``, ``paid``, ``affiliate``, ``messenger``, ``social``, ``email``,
            ``organic``, ``internal``; others may come.
        employee_id: Employee id.
        employee_full_name: Employee full name.
        employee_messages_count: Employee messages count.
        employee_raiting: Employee raiting.
        site_id: Site id.
        site_domain_name: Site domain name.
        campaign_id: Campaign id.
        campaign_name: Campaign name.
        visit_other_campaign: Visit other campaign.
        visitor_id: Visitor id.
        visitor_ids: Visitor ids.
        visitor_phone_number: Visitor phone number.
        person_id: Person id.
        visitor_type: Visitor type. One of ``Новый``, ``Вернувшийся``, ``Не заполнен``; others may come.
        visitor_session_id: Visitor session id.
        visits_count: Visits count.
        visitor_first_campaign_id: Visitor first campaign id.
        visitor_first_campaign_name: Visitor first campaign name.
        visitor_city: Visitor city.
        visitor_region: Visitor region.
        visitor_country: Visitor country.
        visitor_device: Visitor device. One of ``desktop``, ``mobile``, ``tablet``, ``other``; others may come.
        visitor_profile_url: Visitor profile url.
        utm_source: Utm source.
        utm_medium: Utm medium.
        utm_term: Utm term.
        utm_content: Utm content.
        utm_campaign: Utm campaign.
        openstat_ad: Openstat ad.
        openstat_campaign: Openstat campaign.
        openstat_service: Openstat service.
        openstat_source: Openstat source.
        eq_utm_source: Eq utm source.
        eq_utm_medium: Eq utm medium.
        eq_utm_term: Eq utm term.
        eq_utm_content: Eq utm content.
        eq_utm_campaign: Eq utm campaign.
        eq_utm_referrer: Eq utm referrer.
        eq_utm_expid: Eq utm expid.
        attributes: Attributes. A word such as ``first``, ``through``, ``primary``, ``secondary``, ``lost``,
            ``target``, ``off-target``, ``quality``; others may come.
        visitor_custom_properties: Visitor custom properties.
        segments: Segments.
        tags: Tags.
        source_id: Source id.
        source_name: Source name.
        source_new: Source new.
        channel_new: Channel new.
        channel_code: Channel code.
        ext_id: Ext id.
    """

    id: int | None = None
    status: str | None = None
    initiator: str | None = None
    date_time: dt.datetime | None = None
    duration: str | None = None
    answer_time: int | None = None
    communication_number: int | None = None
    communication_page_url: str | None = None
    communication_id: int | None = None
    communication_type: str | None = None
    chat_ad_url: str | None = None
    chat_user_id: str | None = None
    chat_username: str | None = None
    chat_channel_id: int | None = None
    chat_channel_type: str | None = None
    chat_channel_name: str | None = None
    messages_count: int | None = None
    ua_client_id: str | None = None
    ym_client_id: str | None = None
    sale_date: dt.datetime | None = None
    sale_cost: Decimal | None = None
    is_group_chat: bool | None = None
    is_transfer: bool | None = None
    release_cause: str | None = None
    search_query: str | None = None
    search_engine: str | None = None
    referrer_domain: str | None = None
    referrer: str | None = None
    entrance_page: str | None = None
    gclid: str | None = None
    yclid: str | None = None
    ymclid: str | None = None
    ef_id: str | None = None
    channel: str | None = None
    employee_id: int | None = None
    employee_full_name: str | None = None
    employee_messages_count: int | None = None
    employee_raiting: float | None = None
    site_id: int | None = None
    site_domain_name: str | None = None
    campaign_id: int | None = None
    campaign_name: str | None = None
    visit_other_campaign: bool | None = None
    visitor_id: int | None = None
    visitor_ids: list[int] | None = None
    visitor_phone_number: str | None = None
    person_id: int | None = None
    visitor_type: str | None = None
    visitor_session_id: int | None = None
    visits_count: int | None = None
    visitor_first_campaign_id: int | None = None
    visitor_first_campaign_name: str | None = None
    visitor_city: str | None = None
    visitor_region: str | None = None
    visitor_country: str | None = None
    visitor_device: str | None = None
    visitor_profile_url: str | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_term: str | None = None
    utm_content: str | None = None
    utm_campaign: str | None = None
    openstat_ad: str | None = None
    openstat_campaign: str | None = None
    openstat_service: str | None = None
    openstat_source: str | None = None
    eq_utm_source: str | None = None
    eq_utm_medium: str | None = None
    eq_utm_term: str | None = None
    eq_utm_content: str | None = None
    eq_utm_campaign: str | None = None
    eq_utm_referrer: str | None = None
    eq_utm_expid: str | None = None
    attributes: list[str] | None = None
    visitor_custom_properties: list[ChatSessionVisitorCustomProperty] | None = None
    segments: list[ChatSessionSegment] | None = None
    tags: list[ChatSessionTag] | None = None
    source_id: int | None = None
    source_name: str | None = None
    source_new: str | None = None
    channel_new: str | None = None
    channel_code: str | None = None
    ext_id: str | None = None


class CommunicationEventTag(Model):
    """What stands in `tags` of a communication event.

    Attributes:
        tag_id: Tag id.
        tag_name: Tag name.
        tag_type: Tag type. One of ``auto``, ``manual``; others may come.
        tag_change_time: Tag change time.
        tag_user_id: Tag user id.
        tag_user_login: Tag user login.
        tag_employee_id: Tag employee id.
        tag_employee_full_name: Tag employee full name.
        tag_employee_full: Tag employee full.
    """

    tag_id: int | None = None
    tag_name: str | None = None
    tag_type: str | None = None
    tag_change_time: dt.datetime | None = None
    tag_user_id: int | None = None
    tag_user_login: str | None = None
    tag_employee_id: int | None = None
    tag_employee_full_name: str | None = None
    tag_employee_full: str | None = None


class CommunicationEventVisitorCustomProperty(Model):
    """What stands in `visitor_custom_properties` of a communication event.

    Attributes:
        property_name: Property name.
        property_value: Property value.
    """

    property_name: str | None = None
    property_value: str | None = None


class CommunicationEventSegment(Model):
    """What stands in `segments` of a communication event.

    Attributes:
        segment_id: Segment id.
        segment_name: Segment name.
    """

    segment_id: int | None = None
    segment_name: str | None = None


class CommunicationEvent(Model):
    """A communication event, as `get.communications_report` gives it.

    Attributes:
        id: Id.
        communication_type: Communication type. One of ``chat``, ``call``, ``goal``, ``offline_message``; others may
            come.
        communication_number: Communication number.
        communication_page_url: Communication page url.
        date_time: Date time.
        ua_client_id: Ua client id.
        ym_client_id: Ym client id.
        sale_date: Sale date.
        sale_cost: Sale cost.
        search_query: Search query.
        search_engine: Search engine.
        referrer_domain: Referrer domain.
        referrer: Referrer.
        entrance_page: Entrance page.
        gclid: Gclid.
        yclid: Yclid.
        ymclid: Ymclid.
        ef_id: Ef id.
        channel: Channel. A word such as ``display``, ``paid``, ``affiliate``, ``messenger``, ``social``, ``email``,
            ``organic``, ``internal``; others may come.
        tags: Tags.
        site_id: Site id.
        site_domain_name: Site domain name.
        campaign_id: Campaign id.
        campaign_name: Campaign name.
        visit_other_campaign: Visit other campaign.
        visitor_id: Visitor id.
        person_id: Person id.
        visitor_type: Visitor type. One of ``Новый``, ``Вернувшийся``, ``Не заполнен``; others may come.
        visitor_session_id: Visitor session id.
        visits_count: Visits count.
        visitor_first_campaign_id: Visitor first campaign id.
        visitor_first_campaign_name: Visitor first campaign name.
        visitor_city: Visitor city.
        visitor_region: Visitor region.
        visitor_country: Visitor country.
        visitor_device: Visitor device. One of ``desktop``, ``mobile``, ``tablet``, ``other``; others may come.
        visitor_custom_properties: Visitor custom properties.
        segments: Segments.
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
        eq_utm_source: Eq utm source.
        eq_utm_medium: Eq utm medium.
        eq_utm_term: Eq utm term.
        eq_utm_content: Eq utm content.
        eq_utm_campaign: Eq utm campaign.
        eq_utm_referrer: Eq utm referrer.
        eq_utm_expid: Eq utm expid.
        attributes: Attributes. A word such as ``first``, ``through``, ``primary``, ``secondary``, ``lost``,
            ``target``, ``off-target``, ``quality``; others may come.
        source_id: Source id.
        source_name: Source name.
        source_new: Source new.
        channel_new: Channel new.
        channel_code: Channel code.
    """

    id: int | None = None
    communication_type: str | None = None
    communication_number: int | None = None
    communication_page_url: str | None = None
    date_time: dt.datetime | None = None
    ua_client_id: str | None = None
    ym_client_id: str | None = None
    sale_date: dt.datetime | None = None
    sale_cost: Decimal | None = None
    search_query: str | None = None
    search_engine: str | None = None
    referrer_domain: str | None = None
    referrer: str | None = None
    entrance_page: str | None = None
    gclid: str | None = None
    yclid: str | None = None
    ymclid: str | None = None
    ef_id: str | None = None
    channel: str | None = None
    tags: list[CommunicationEventTag] | None = None
    site_id: int | None = None
    site_domain_name: str | None = None
    campaign_id: int | None = None
    campaign_name: str | None = None
    visit_other_campaign: bool | None = None
    visitor_id: int | None = None
    person_id: int | None = None
    visitor_type: str | None = None
    visitor_session_id: int | None = None
    visits_count: int | None = None
    visitor_first_campaign_id: int | None = None
    visitor_first_campaign_name: str | None = None
    visitor_city: str | None = None
    visitor_region: str | None = None
    visitor_country: str | None = None
    visitor_device: str | None = None
    visitor_custom_properties: list[CommunicationEventVisitorCustomProperty] | None = None
    segments: list[CommunicationEventSegment] | None = None
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
    eq_utm_source: str | None = None
    eq_utm_medium: str | None = None
    eq_utm_term: str | None = None
    eq_utm_content: str | None = None
    eq_utm_campaign: str | None = None
    eq_utm_referrer: str | None = None
    eq_utm_expid: str | None = None
    attributes: list[str] | None = None
    source_id: int | None = None
    source_name: str | None = None
    source_new: str | None = None
    channel_new: str | None = None
    channel_code: str | None = None


class CallTrackingCampaignSummary(Model):
    """A call tracking campaign summary, as `get.ct_ac_summary_report` gives it.

    Attributes:
        ac_id: Ac id.
        ac_name: Ac name.
        dt_ratio: Dt ratio.
        is_static: Whether the advertising campaign uses static call tracking.
        is_dynamic: Whether the advertising campaign uses dynamic call tracking.
        calls_count: Calls count.
        is_reserve_pool: Whether the advertising campaign has been added to the reserve group.
        active_numbers_count: Active numbers count.
        non_session_calls_count: Non session calls count.
    """

    ac_id: int | None = None
    ac_name: str | None = None
    dt_ratio: float | None = None
    is_static: bool | None = None
    is_dynamic: bool | None = None
    calls_count: int | None = None
    is_reserve_pool: bool | None = None
    active_numbers_count: int | None = None
    non_session_calls_count: int | None = None


class CallTrackingSiteSummary(Model):
    """A call tracking site summary, as `get.ct_summary_report` gives it.

    Attributes:
        site_id: Site id.
        dt_ratio: Dt ratio.
        calls_count: Calls count.
        site_domain: Site domain.
        active_numbers_count: Active numbers count.
        reserve_numbers_count: Reserve numbers count.
        non_session_calls_count: Non session calls count.
    """

    site_id: int | None = None
    dt_ratio: float | None = None
    calls_count: int | None = None
    site_domain: str | None = None
    active_numbers_count: int | None = None
    reserve_numbers_count: int | None = None
    non_session_calls_count: int | None = None


class CallLegCharge(Model):
    """A call leg charge, as `get.financial_call_legs_report` gives it.

    Attributes:
        start_time: Start time.
        direction: Direction. One of ``in``, ``out``; others may come.
        source: Source. A word such as ``callapi``, ``callapi_informer_call``, ``callapi_scenario_call``,
            ``call_tracking``, ``dynamic_call_tracking``, ``va``, ``sip``, ``consultant``; others may come.
        call_session_id: Call session id.
        leg_id: Identifier of the call leg as in `get.call_legs_report`; one call session may have several.
        calling_phone_number: Calling phone number.
        called_phone_number: Called phone number.
        duration: Duration.
        chargeable_duration: Chargeable duration.
        direction_type: Direction type. One of ``international``, ``national``, ``local``, ``mobile``; others may come.
        cost_per_minute: Cost per minute.
        total_charge: Total charge.
        bonuses_charge: Bonuses charge.
    """

    start_time: dt.datetime | None = None
    direction: str | None = None
    source: str | None = None
    call_session_id: int | None = None
    leg_id: int | None = None
    calling_phone_number: str | None = None
    called_phone_number: str | None = None
    duration: int | None = None
    chargeable_duration: int | None = None
    direction_type: str | None = None
    cost_per_minute: Decimal | None = None
    total_charge: Decimal | None = None
    bonuses_charge: Decimal | None = None


class GoalTag(Model):
    """What stands in `tags` of a goal.

    Attributes:
        tag_id: Tag id.
        tag_name: Tag name.
        tag_type: Tag type. One of ``auto``, ``manual``; others may come.
        tag_change_time: Tag change time.
        tag_user_id: Tag user id.
        tag_user_login: Tag user login.
        tag_employee_id: Tag employee id.
        tag_employee_full_name: Tag employee full name.
    """

    tag_id: int | None = None
    tag_name: str | None = None
    tag_type: str | None = None
    tag_change_time: dt.datetime | None = None
    tag_user_id: int | None = None
    tag_user_login: str | None = None
    tag_employee_id: int | None = None
    tag_employee_full_name: str | None = None


class GoalVisitorCustomProperty(Model):
    """What stands in `visitor_custom_properties` of a goal.

    Attributes:
        property_name: Property name.
        property_value: Property value.
    """

    property_name: str | None = None
    property_value: str | None = None


class GoalSegment(Model):
    """What stands in `segments` of a goal.

    Attributes:
        segment_id: Segment id.
        segment_name: Segment name.
    """

    segment_id: int | None = None
    segment_name: str | None = None


class Goal(Model):
    """A goal, as `get.goals_report` gives it.

    Attributes:
        id: Id.
        date_time: Date time.
        name: Name of the call processing rule group.
        type: Type. A word such as ``track_event``, ``time_on_page``, ``comagic``, ``segment``, ``ppc_goal``,
            ``click``, ``link``, ``scroll``; others may come.
        ext_id: Ext id.
        source: Source. One of ``yandex.metrika``, ``google.analytics``, ``comagic``; others may come.
        communication_number: Communication number.
        communication_page_url: Communication page url.
        communication_id: Communication id.
        communication_type: Communication type. One of ``goal``; others may come.
        ua_client_id: Ua client id.
        ym_client_id: Ym client id.
        sale_date: Sale date.
        sale_cost: Sale cost.
        search_query: Search query.
        search_engine: Search engine.
        referrer_domain: Referrer domain.
        referrer: Referrer.
        entrance_page: Entrance page.
        gclid: Gclid.
        yclid: Yclid.
        ymclid: Ymclid.
        ef_id: Ef id.
        channel: Channel. A word such as ``display``, ``paid``, ``affiliate``, ``messenger``, ``social``, ``email``,
            ``organic``, ``internal``; others may come.
        tags: Tags.
        site_id: Site id.
        site_domain_name: Site domain name.
        campaign_id: Campaign id.
        campaign_name: Campaign name.
        visit_other_campaign: Visit other campaign.
        visitor_id: Visitor id.
        person_id: Person id.
        visitor_type: Visitor type. One of ``Новый``, ``Вернувшийся``, ``Не заполнен``; others may come.
        visitor_session_id: Visitor session id.
        visits_count: Visits count.
        visitor_first_campaign_id: Visitor first campaign id.
        visitor_first_campaign_name: Visitor first campaign name.
        visitor_city: Visitor city.
        visitor_region: Visitor region.
        visitor_country: Visitor country.
        visitor_device: Visitor device. One of ``desktop``, ``mobile``, ``tablet``, ``other``; others may come.
        visitor_custom_properties: Visitor custom properties.
        segments: Segments.
        utm_source: Utm source.
        utm_medium: Utm medium.
        utm_term: Utm term.
        utm_content: Utm content.
        utm_campaign: Utm campaign.
        openstat_ad: Openstat ad.
        openstat_campaign: Openstat campaign.
        openstat_service: Openstat service.
        openstat_source: Openstat source.
        eq_utm_source: Eq utm source.
        eq_utm_medium: Eq utm medium.
        eq_utm_term: Eq utm term.
        eq_utm_content: Eq utm content.
        eq_utm_campaign: Eq utm campaign.
        eq_utm_referrer: Eq utm referrer.
        eq_utm_expid: Eq utm expid.
        attributes: Attributes. A word such as ``first``, ``through``, ``primary``, ``secondary``, ``lost``,
            ``target``, ``off-target``, ``quality``; others may come.
    """

    id: int | None = None
    date_time: dt.datetime | None = None
    name: str | None = None
    type: str | None = None
    ext_id: str | None = None
    source: str | None = None
    communication_number: int | None = None
    communication_page_url: str | None = None
    communication_id: int | None = None
    communication_type: str | None = None
    ua_client_id: str | None = None
    ym_client_id: str | None = None
    sale_date: dt.datetime | None = None
    sale_cost: Decimal | None = None
    search_query: str | None = None
    search_engine: str | None = None
    referrer_domain: str | None = None
    referrer: str | None = None
    entrance_page: str | None = None
    gclid: str | None = None
    yclid: str | None = None
    ymclid: str | None = None
    ef_id: str | None = None
    channel: str | None = None
    tags: list[GoalTag] | None = None
    site_id: int | None = None
    site_domain_name: str | None = None
    campaign_id: int | None = None
    campaign_name: str | None = None
    visit_other_campaign: bool | None = None
    visitor_id: int | None = None
    person_id: int | None = None
    visitor_type: str | None = None
    visitor_session_id: int | None = None
    visits_count: int | None = None
    visitor_first_campaign_id: int | None = None
    visitor_first_campaign_name: str | None = None
    visitor_city: str | None = None
    visitor_region: str | None = None
    visitor_country: str | None = None
    visitor_device: str | None = None
    visitor_custom_properties: list[GoalVisitorCustomProperty] | None = None
    segments: list[GoalSegment] | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_term: str | None = None
    utm_content: str | None = None
    utm_campaign: str | None = None
    openstat_ad: str | None = None
    openstat_campaign: str | None = None
    openstat_service: str | None = None
    openstat_source: str | None = None
    eq_utm_source: str | None = None
    eq_utm_medium: str | None = None
    eq_utm_term: str | None = None
    eq_utm_content: str | None = None
    eq_utm_campaign: str | None = None
    eq_utm_referrer: str | None = None
    eq_utm_expid: str | None = None
    attributes: list[str] | None = None


class OfflineMessageEventTag(Model):
    """What stands in `tags` of an offline message event.

    Attributes:
        tag_id: Tag id.
        tag_name: Tag name.
        tag_type: Tag type. One of ``auto``, ``manual``; others may come.
        tag_change_time: Tag change time.
        tag_user_id: Tag user id.
        tag_user_login: Tag user login.
        tag_employee_id: Tag employee id.
        tag_employee_full_name: Tag employee full name.
    """

    tag_id: int | None = None
    tag_name: str | None = None
    tag_type: str | None = None
    tag_change_time: dt.datetime | None = None
    tag_user_id: int | None = None
    tag_user_login: str | None = None
    tag_employee_id: int | None = None
    tag_employee_full_name: str | None = None


class OfflineMessageEventVisitorCustomProperty(Model):
    """What stands in `visitor_custom_properties` of an offline message event.

    Attributes:
        property_name: Property name.
        property_value: Property value.
    """

    property_name: str | None = None
    property_value: str | None = None


class OfflineMessageEventSegment(Model):
    """What stands in `segments` of an offline message event.

    Attributes:
        segment_id: Segment id.
        segment_name: Segment name.
    """

    segment_id: int | None = None
    segment_name: str | None = None


class OfflineMessageEvent(Model):
    """An offline message event, as `get.offline_messages_report` gives it.

    Attributes:
        id: Id.
        date_time: Date time.
        text: Text.
        communication_number: Communication number.
        communication_page_url: Communication page url.
        communication_type: Communication type. One of ``offline_message``; others may come.
        communication_id: Communication id.
        is_agree_to_process_personal_data: Is agree to process personal data.
        is_agree_to_mailing: Is agree to mailing.
        ua_client_id: Ua client id.
        ym_client_id: Ym client id.
        sale_date: Sale date.
        sale_cost: Sale cost.
        status: Status. One of ``processing``, ``processed``, ``not_processed``; others may come.
        process_time: Process time.
        form_type: Form type. One of ``Пользовательская``, ``Стандартная``, ``DataAPI``; others may come.
        form_name: Form name.
        search_query: Search query.
        search_engine: Search engine.
        referrer_domain: Referrer domain.
        referrer: Referrer.
        entrance_page: Entrance page.
        gclid: Gclid.
        yclid: Yclid.
        ymclid: Ymclid.
        ef_id: Ef id.
        channel: Channel. A word such as ``display``, ``paid``, ``affiliate``, ``messenger``, ``social``, ``email``,
            ``organic``, ``internal``; others may come.
        employee_id: Employee id.
        employee_full_name: Employee full name.
        employee_answer_message: Employee answer message.
        employee_comment: Employee comment.
        tags: Tags.
        site_id: Site id.
        site_domain_name: Site domain name.
        group_id: Group id.
        group_name: Group name.
        campaign_id: Campaign id.
        campaign_name: Campaign name.
        visit_other_campaign: Visit other campaign.
        visitor_id: Visitor id.
        visitor_name: Visitor name.
        visitor_phone_number: Visitor phone number.
        visitor_email: Visitor email.
        person_id: Person id.
        visitor_type: Visitor type. One of ``Новый``, ``Вернувшийся``, ``Не заполнен``; others may come.
        visitor_session_id: Visitor session id.
        visits_count: Visits count.
        visitor_first_campaign_id: Visitor first campaign id.
        visitor_first_campaign_name: Visitor first campaign name.
        visitor_city: Visitor city.
        visitor_region: Visitor region.
        visitor_country: Visitor country.
        visitor_device: Visitor device. One of ``desktop``, ``mobile``, ``tablet``, ``other``; others may come.
        visitor_custom_properties: Visitor custom properties.
        segments: Segments.
        utm_source: Utm source.
        utm_medium: Utm medium.
        utm_term: Utm term.
        utm_content: Utm content.
        utm_campaign: Utm campaign.
        openstat_ad: Openstat ad.
        openstat_campaign: Openstat campaign.
        openstat_service: Openstat service.
        openstat_source: Openstat source.
        eq_utm_source: Eq utm source.
        eq_utm_medium: Eq utm medium.
        eq_utm_term: Eq utm term.
        eq_utm_content: Eq utm content.
        eq_utm_campaign: Eq utm campaign.
        eq_utm_referrer: Eq utm referrer.
        eq_utm_expid: Eq utm expid.
        attributes: Attributes. A word such as ``first``, ``through``, ``primary``, ``secondary``, ``lost``,
            ``target``, ``off-target``, ``quality``; others may come.
        source_id: Source id.
        source_name: Source name.
        source_new: Source new.
        channel_new: Channel new.
        channel_code: Channel code.
        ext_id: Ext id.
        properties: Properties.
    """

    id: int | None = None
    date_time: dt.datetime | None = None
    text: str | None = None
    communication_number: int | None = None
    communication_page_url: str | None = None
    communication_type: str | None = None
    communication_id: int | None = None
    is_agree_to_process_personal_data: bool | None = None
    is_agree_to_mailing: bool | None = None
    ua_client_id: str | None = None
    ym_client_id: str | None = None
    sale_date: dt.datetime | None = None
    sale_cost: Decimal | None = None
    status: str | None = None
    process_time: dt.datetime | None = None
    form_type: str | None = None
    form_name: str | None = None
    search_query: str | None = None
    search_engine: str | None = None
    referrer_domain: str | None = None
    referrer: str | None = None
    entrance_page: str | None = None
    gclid: str | None = None
    yclid: str | None = None
    ymclid: str | None = None
    ef_id: str | None = None
    channel: str | None = None
    employee_id: int | None = None
    employee_full_name: str | None = None
    employee_answer_message: str | None = None
    employee_comment: str | None = None
    tags: list[OfflineMessageEventTag] | None = None
    site_id: int | None = None
    site_domain_name: str | None = None
    group_id: int | None = None
    group_name: str | None = None
    campaign_id: int | None = None
    campaign_name: str | None = None
    visit_other_campaign: bool | None = None
    visitor_id: int | None = None
    visitor_name: str | None = None
    visitor_phone_number: str | None = None
    visitor_email: str | None = None
    person_id: int | None = None
    visitor_type: str | None = None
    visitor_session_id: int | None = None
    visits_count: int | None = None
    visitor_first_campaign_id: int | None = None
    visitor_first_campaign_name: str | None = None
    visitor_city: str | None = None
    visitor_region: str | None = None
    visitor_country: str | None = None
    visitor_device: str | None = None
    visitor_custom_properties: list[OfflineMessageEventVisitorCustomProperty] | None = None
    segments: list[OfflineMessageEventSegment] | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_term: str | None = None
    utm_content: str | None = None
    utm_campaign: str | None = None
    openstat_ad: str | None = None
    openstat_campaign: str | None = None
    openstat_service: str | None = None
    openstat_source: str | None = None
    eq_utm_source: str | None = None
    eq_utm_medium: str | None = None
    eq_utm_term: str | None = None
    eq_utm_content: str | None = None
    eq_utm_campaign: str | None = None
    eq_utm_referrer: str | None = None
    eq_utm_expid: str | None = None
    attributes: list[str] | None = None
    source_id: int | None = None
    source_name: str | None = None
    source_new: str | None = None
    channel_new: str | None = None
    channel_code: str | None = None
    ext_id: str | None = None
    properties: str | None = None


class VisitorSessionIntegratedCampaignData(Model):
    """What stands in `integrated_campaign_data` of a visitor session.

    Attributes:
        adv_system: Adv system.
        ext_campaign_id: Ext campaign id.
        ext_campaign_name: Ext campaign name.
        keyword_id: Identifier of the keyword phrase in the advertising system.
        keyword: Name of the keyword phrase in the advertising system.
        banner_id: Banner id.
        banner_name: Banner name.
        group_id: Group id.
        group_name: Group name.
        auditory_id: Auditory id.
        auditory_name: Auditory name.
        placement_name: Placement name.
        yandex_placement_type: Yandex placement type.
        campaign_type: Campaign type.
        device_type: Device type.
        position_type: Position type.
        yandex_region_id: Yandex region id.
        yandex_region_name: Yandex region name.
        yandex_region_type: Yandex region type.
    """

    adv_system: str | None = None
    ext_campaign_id: str | None = None
    ext_campaign_name: str | None = None
    keyword_id: str | None = None
    keyword: str | None = None
    banner_id: int | None = None
    banner_name: str | None = None
    group_id: int | None = None
    group_name: str | None = None
    auditory_id: int | None = None
    auditory_name: str | None = None
    placement_name: str | None = None
    yandex_placement_type: str | None = None
    campaign_type: str | None = None
    device_type: str | None = None
    position_type: str | None = None
    yandex_region_id: int | None = None
    yandex_region_name: str | None = None
    yandex_region_type: str | None = None


class VisitorSessionVisitorCustomProperty(Model):
    """What stands in `visitor_custom_properties` of a visitor session.

    Attributes:
        property_name: Property name.
        property_value: Property value.
    """

    property_name: str | None = None
    property_value: str | None = None


class VisitorSessionHit(Model):
    """What stands in `hits` of a visitor session.

    Attributes:
        hit_time: Hit time.
        hit_duration: Hit duration.
        hit_url: Hit url.
    """

    hit_time: str | None = None
    hit_duration: str | None = None
    hit_url: str | None = None


class VisitorSessionSegment(Model):
    """What stands in `segments` of a visitor session.

    Attributes:
        segment_name: Segment name.
        segment_id: Segment id.
    """

    segment_name: str | None = None
    segment_id: int | None = None


class VisitorSessionCommunication(Model):
    """What stands in `communications` of a visitor session.

    Attributes:
        communication_type: Communication type. One of ``chat``, ``call``, ``goal``, ``offline_message``; others may
            come.
        communication_id: Communication id.
        communication_date_time: Communication date time.
    """

    communication_type: str | None = None
    communication_id: int | None = None
    communication_date_time: dt.datetime | None = None


class VisitorSession(Model):
    """A visitor session, as `get.visitor_sessions_report` gives it.

    Attributes:
        id: Id.
        date_time: Date time.
        gclid: Gclid.
        ua_client_id: Ua client id.
        ym_client_id: Ym client id.
        yclid: Yclid.
        ef_id: Ef id.
        ymclid: Ymclid.
        engine: Engine. One of ``yandex.direct``, ``google.adwords``, ``vk.ads``, ``mytarget.ads``; others may come.
        integrated_campaign_data: Integrated campaign data.
        cm_id: Cm id.
        referrer_domain: Referrer domain.
        referrer: Referrer.
        search_engine: Search engine.
        search_query: Search query.
        entrance_page: Entrance page.
        exit_page: Exit page.
        duration: Duration.
        site_id: Site id.
        site_domain_name: Site domain name.
        campaign_id: Campaign id.
        campaign_name: Campaign name.
        channel: Channel. A word such as ``display``, ``paid``, ``affiliate``, ``messenger``, ``social``, ``email``,
            ``organic``, ``internal``; others may come.
        person_id: Person id.
        visitor_device: Visitor device. One of ``desktop``, ``mobile``, ``tablet``, ``other``; others may come.
        visitor_id: Visitor id.
        visitor_country: Visitor country.
        visitor_city: Visitor city.
        visitor_region: Visitor region.
        visitor_ip_address: Visitor ip address.
        visitor_type: Visitor type. One of ``Новый``, ``Вернувшийся``; others may come.
        visitor_browser_name: Visitor browser name.
        visitor_browser_version: Visitor browser version.
        visitor_os_name: Visitor os name.
        visitor_os_version: Visitor os version.
        visitor_provider: Visitor provider.
        visitor_screen: Visitor screen.
        visitor_language: Visitor language.
        visitor_custom_properties: Visitor custom properties.
        utm_source: Utm source.
        utm_medium: Utm medium.
        utm_term: Utm term.
        utm_content: Utm content.
        utm_campaign: Utm campaign.
        openstat_ad: Openstat ad.
        openstat_campaign: Openstat campaign.
        openstat_service: Openstat service.
        openstat_source: Openstat source.
        hits_count: Hits count.
        hits: Hits.
        segments: Segments.
        communications: Communications.
        ext_id: Ext id.
        source_id: Source id.
        source_name: Source name.
        source_new: Source new.
        channel_new: Channel new.
        channel_code: Channel code.
    """

    id: int | None = None
    date_time: dt.datetime | None = None
    gclid: str | None = None
    ua_client_id: str | None = None
    ym_client_id: str | None = None
    yclid: str | None = None
    ef_id: str | None = None
    ymclid: str | None = None
    engine: str | None = None
    integrated_campaign_data: VisitorSessionIntegratedCampaignData | None = None
    cm_id: str | None = None
    referrer_domain: str | None = None
    referrer: str | None = None
    search_engine: str | None = None
    search_query: str | None = None
    entrance_page: str | None = None
    exit_page: str | None = None
    duration: int | None = None
    site_id: int | None = None
    site_domain_name: str | None = None
    campaign_id: int | None = None
    campaign_name: str | None = None
    channel: str | None = None
    person_id: int | None = None
    visitor_device: str | None = None
    visitor_id: int | None = None
    visitor_country: str | None = None
    visitor_city: str | None = None
    visitor_region: str | None = None
    visitor_ip_address: str | None = None
    visitor_type: str | None = None
    visitor_browser_name: str | None = None
    visitor_browser_version: str | None = None
    visitor_os_name: str | None = None
    visitor_os_version: str | None = None
    visitor_provider: str | None = None
    visitor_screen: str | None = None
    visitor_language: str | None = None
    visitor_custom_properties: list[VisitorSessionVisitorCustomProperty] | None = None
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_term: str | None = None
    utm_content: str | None = None
    utm_campaign: str | None = None
    openstat_ad: str | None = None
    openstat_campaign: str | None = None
    openstat_service: str | None = None
    openstat_source: str | None = None
    hits_count: int | None = None
    hits: list[VisitorSessionHit] | None = None
    segments: list[VisitorSessionSegment] | None = None
    communications: list[VisitorSessionCommunication] | None = None
    ext_id: str | None = None
    source_id: int | None = None
    source_name: str | None = None
    source_new: str | None = None
    channel_new: str | None = None
    channel_code: str | None = None
