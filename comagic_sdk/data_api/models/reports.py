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
        id: Identifier of the call leg (CDR).
        call_session_id: Identifier of the call, as `get.calls_report` has it in `id`.
        call_records: Hashes of the recordings in MP3, 32 hexadecimal digits each; null or empty when there are none.
        wav_call_records: Identifiers of the WAV recordings, used in their download addresses.
        start_time: Date and time the call leg began.
        connect_time: When the leg was answered; null when it was not.
        duration: Duration of the call leg from the moment it was answered, in seconds.
        total_duration: Total duration of the call leg, in seconds.
        finish_reason: Reason why the call leg ended. A word such as ``subscriber_disconnects``, ``no_operation``,
            ``operator_busy``, ``operator_not_responsible``, ``operator_disconnects``, ``operator_number_problems``,
            ``scenario_not_found``, ``timeout``; others may come.
        finish_reason_description: Description of the reason why the call leg ended.
        virtual_phone_number: Virtual number of the call.
        calling_phone_number: Number that called, digits only.
        called_phone_number: Number that was called, digits only.
        direction: Direction of the call leg: incoming or outgoing. One of ``in``, ``out``; others may come.
        is_transfered: Whether the call leg resulted from a transfer.
        is_operator: Whether the call leg belongs to an operator.
        employee_id: Identifier of the employee who was called.
        employee_full_name: Full name of the employee who was called.
        employee_phone_number: Phone number of the employee.
        employee_rating: Rating given to the employee in call post-processing.
        scenario_id: Identifier of the call forwarding scenario.
        scenario_name: Name of the call forwarding scenario.
        is_coach: Whether the call leg belongs to a coach.
        release_cause_code: Q.850 cause code with which the call leg ended; deprecated.
        release_cause_description: Description of the cause code with which the call leg ended; deprecated.
        is_failed: Whether the call leg failed, which tells if the operator picked up.
        is_talked: Whether a conversation took place on the call leg.
        contact_id: Identifier of the contact.
        contact_full_name: Full name of the contact.
        contact_phone_number: Number of the contact, digits only; null when it was hidden.
        action_id: Identifier of the action.
        action_name: Name of the action.
        group_id: Identifier of the employee group that handled the call.
        group_name: Name of the employee group that handled the call.
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
        tag_id: Identifier of the tag.
        tag_name: Name of the tag.
        tag_type: How the tag was set: automatically or by hand. One of ``auto``, ``manual``; others may come.
        tag_change_time: Date and time when the tag was set.
        tag_user_id: Identifier of the user who set the tag.
        tag_user_login: Login of the user who set the tag.
        tag_employee_id: Identifier of the employee who set the tag.
        tag_employee_full_name: Full name of the employee who set the tag.
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
        property_name: Name of the custom property to assign.
        property_value: Value of the custom property.
    """

    property_name: str | None = None
    property_value: str | None = None


class CallSessionSegment(Model):
    """What stands in `segments` of a call session.

    Attributes:
        segment_id: Identifier of the segment.
        segment_name: Name of the segment.
    """

    segment_id: int | None = None
    segment_name: str | None = None


class CallSessionEmployee(Model):
    """What stands in `employees` of a call session.

    Attributes:
        employee_id: Identifier of the employee.
        employee_full_name: Full name of the employee.
        is_answered: Whether the employee answered the call.
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
        id: Identifier of the scenario operation.
    """

    name: str | None = None
    id: int | None = None


class CallSession(Model):
    """A call session, as `get.calls_report` gives it.

    Attributes:
        id: Identifier of the call session.
        start_time: Date and time the call session began.
        finish_time: Date and time when the call session ended.
        virtual_phone_number: Virtual number of the call.
        is_transfer: Whether the call session included a transfer.
        finish_reason: Reason why the call session ended. A word such as ``numb_not_exists``, ``incorrect_input``,
            ``numb_is_inactive``, ``sitephone_is_not_configured``, ``app_is_inactive``, ``numa_in_black_list``,
            ``no_active_scenario``, ``simple_forwarding_is_not_configured``; others may come.
        direction: Direction of the call session: incoming or outgoing. One of ``in``, ``out``; others may come.
        source: Source of the call, such as the Call API, call tracking or outgoing fax. A word such as ``callapi``,
            ``callapi_management_call``, ``callapi_informer_call``, ``callapi_scenario_call``, ``va``,
            ``call_tracking``, ``dynamic_call_tracking``, ``faxout``; others may come.
        communication_number: Which communication of the visitor it was, from 1.
        communication_page_url: Address of the page on which the visitor was.
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal. One of ``call``;
            others may come.
        is_lost: Whether the call was lost; `false` means that it was successful.
        cpn_region_id: Identifier of the region of the contact's number.
        cpn_region_name: Region of the contact's number.
        cpn_country_name: Country of the contact's number.
        cpn_country_id: Identifier of the country of the contact's number.
        wait_duration: Time the caller waited before first talking to an employee, in seconds.
        total_wait_duration: Total time the caller was on the line without talking to an employee, in seconds.
        lost_call_processing_duration: Time from the missed call to the first successful one, in seconds.
        talk_duration: Time from the first talk with an employee to the start of after-call work, in seconds.
        clean_talk_duration: Time of talk without holding, in seconds.
        total_duration: Total duration of the call, in seconds.
        postprocess_duration: Duration of work after the call, in seconds.
        ua_client_id: Identifier of the visitor in Universal Analytics.
        ym_client_id: Identifier of the visitor in Yandex Metrica.
        sale_date: Date and time of the deal.
        sale_cost: Deal amount, in the account's currency.
        search_query: Search query; in campaign parameter weights, the weight given to it.
        search_engine: Name of the search engine the visitor came from.
        referrer_domain: Referrer domain; in campaign parameter weights, the weight given to it.
        referrer: Referring page from which the visitor came to the site.
        entrance_page: Entrance page: its weight in campaign settings, its address in reports.
        gclid: Google click identifier (`gclid`) of the advertising click.
        yclid: Value of the `yclid` label: Yandex click identifier.
        ymclid: Value of the `ymclid` label: Yandex Market click identifier.
        ef_id: Value of the `ef_id` label used to mark up AdLense links.
        channel: Channel of the traffic. A word such as ``display``, ``paid``, ``affiliate``, ``messenger``,
            ``social``, ``email``, ``organic``, ``internal``; others may come.
        site_id: Identifier of the site.
        site_domain_name: Address of the site, without the protocol.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        campaign_name: Name of the advertising campaign.
        auto_call_campaign_name: Name of the outgoing calling campaign that made the call.
        visit_other_campaign: Whether the visitor, as one person, also came from other advertising campaigns.
        visitor_id: Identifier of the visitor.
        person_id: Identifier of the person.
        visitor_type: Whether the visitor is new or returning, as a Russian word. One of ``Новый``, ``Вернувшийся``,
            ``Не заполнен``; others may come.
        visitor_session_id: Identifier of the visitor session.
        visits_count: Number of visits the visitor has made in all.
        visitor_first_campaign_id: Identifier of the visitor's first advertising campaign.
        visitor_first_campaign_name: Name of the visitor's first advertising campaign.
        visitor_city: City of the visitor.
        visitor_region: Region of the visitor.
        visitor_country: Country of the visitor.
        visitor_device: Kind of device the visitor used. One of ``desktop``, ``mobile``, ``tablet``, ``other``; others
            may come.
        last_answered_employee_id: Identifier of the last employee who picked up the call.
        last_answered_employee_full_name: Full name of the last employee who picked up the call.
        last_answered_employee_rating: Rating the contact gave after the call to the last employee who talked.
        first_answered_employee_id: Identifier of the employee who answered the call first.
        first_answered_employee_full_name: Full name of the employee who answered the call first.
        scenario_id: Identifier of the call forwarding scenario with which processing of the call began.
        scenario_name: Name of the call forwarding scenario with which processing of the call began.
        call_api_external_id: Identifier that the program gave the call when it started it over Call API.
        call_api_request_id: Identifier of the Call API request that started the call.
        contact_phone_number: Number of the contact, digits only; null when it was hidden.
        contact_full_name: Full name of the contact.
        contact_id: Identifier of the contact.
        utm_source: Value of the `utm_source` label: source of the advertising campaign.
        utm_medium: Value of the `utm_medium` label: channel of the advertising campaign.
        utm_term: Value of the `utm_term` label: keyword of the advertising campaign.
        utm_content: Value of the `utm_content` label: content of the advertising campaign.
        utm_campaign: Value of the `utm_campaign` label: name of the advertising campaign.
        openstat_ad: Openstat label that identifies the ad.
        openstat_campaign: Openstat label that identifies the advertising campaign.
        openstat_service: Openstat label that identifies the advertising service.
        openstat_source: Openstat label of the site, section or page where the ad was shown.
        eq_utm_source: Value of the extended `utm_source` label.
        eq_utm_medium: Value of the extended `utm_medium` label.
        eq_utm_term: Value of the extended `utm_term` label.
        eq_utm_content: Value of the extended `utm_content` label.
        eq_utm_campaign: Value of the extended `utm_campaign` label.
        eq_utm_referrer: Value of the extended `utm_referrer` label.
        eq_utm_expid: Value of the extended `utm_expid` label.
        attributes: Marks of the communication, such as the first one of a contact. A word such as ``first``,
            ``through``, ``primary``, ``secondary``, ``lost``, ``target``, ``off-target``, ``quality``; others may
            come.
        call_records: Hashes of the recordings in MP3, 32 hexadecimal digits each; null or empty when there are none.
        voice_mail_records: Identifiers of the voice mail recordings, used in their download addresses.
        tags: Tags set on the communication, as listed by `get.tags`.
        visitor_custom_properties: Custom properties of the visitor, set through the JavaScript API.
        segments: Segments the communication belongs to.
        employees: Employees who took part in the call.
        operator_phone_number: Phone number of the operator who answered the call.
        scenario_operations: All operations of all scenarios that took part in processing the call.
        source_id: Identifier of the detailed source.
        source_name: Name of the detailed source.
        source_new: Group the source belongs to.
        channel_new: Channel of the source by the newer rules.
        channel_code: Code of the channel.
        ext_id: Identifier of the call in your own system.
        properties: Comment the visitor left in the callback form.
        wav_call_records: Identifiers of the WAV recordings, used in their download addresses.
        full_record_file_link: Link to the full recording of the conversation, which can be opened in a browser.
        last_talked_employee_id: Identifier of the last employee who talked.
        last_talked_employee_full_name: Full name of the last employee who talked.
        first_talked_employee_id: Identifier of the first employee who talked in the call.
        first_talked_employee_full_name: Full name of the first employee who talked in the call.
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
        tag_id: Identifier of the tag.
        tag_name: Name of the tag.
        tag_type: How the tag was set: automatically or by hand. One of ``auto``, ``manual``; others may come.
        tag_change_time: Date and time when the tag was set.
        tag_user_id: Identifier of the user who set the tag.
        tag_user_login: Login of the user who set the tag.
        tag_employee_id: Identifier of the employee who set the tag.
        tag_employee_full_name: Full name of the employee who set the tag.
        tag_employee_full: Full name of the employee who set the tag.
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
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal.
        communication_id: Identifier of the communication.
        attributes: Marks of the communication, such as the first one of a contact.
        tags: Tags set on the communication.
    """

    communication_type: str | None = None
    communication_id: int | None = None
    attributes: list[str] | None = None
    tags: list[CampaignDailyStatCommunicationTag] | None = None


class CampaignDailyStat(Model):
    """A campaign daily stat, as `get.campaign_daily_stat` gives it.

    Attributes:
        date: Day that the row counts.
        site_id: Identifier of the site.
        site_domain_name: Domain name of the site.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        campain_id: Another spelling of `campaign_id` that the server uses.
        campaign_name: Name of the advertising campaign.
        campaign_ext_id: Identifier of the campaign in the advertising system.
        campaign_ext_name: Name of the campaign in the advertising system.
        engine: Advertising platform of the advertising campaign. One of ``yandex.direct``, ``google.adwords``,
            ``vk.ads``, ``mytarget.ads``; others may come.
        banner_group_id: Identifier of the group of advertisements.
        banner_group_name: Name of the group of advertisements.
        keyword_id: Identifier of the keyword in the advertising system.
        keyword: Keyword of the advertisement.
        banner_id: Identifier of the advertisement.
        banner_name: Name of the advertisement.
        old_banner_ids: Former identifiers of the ad in the advertising system.
        cost_sum: Sum of costs in the account's currency.
        shows_count: Number of ad impressions of the channel on that day.
        clicks_count: Number of clicks.
        calls_count: Number of calls.
        chats_count: Number of chats.
        goals_count: Number of goals reached from the advertising campaign during the day.
        offline_messages_count: Number of offline messages from the site for the campaign in one day.
        current_banner_id: Identifier of the advertisement as it is now.
        visits_count: Number of visits on the given day.
        current_banner_name: Name of the advertisement as it is now.
        source_id: Identifier of the source.
        source_name: Name of the source.
        session_ids: Identifiers of the visitor sessions attributed to the advertising campaign on that day.
        daily_budget: Budget a day in the account's currency.
        weekly_budget: Weekly budget of the advertising campaign, in the account's currency.
        currency: Currency that sums are in.
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
        id: Identifier of the channel or email account.
        name: Name of the chat channel.
        type: Type of the chat channel. A word such as ``comagic``, ``yandex.dialogs``, ``dataapi``, ``whatsapp``,
            ``telegram``, ``vkontakte_groups``, ``viber``, ``telegram_private``; others may come.
        status: Status of the chat channel. One of ``active``, ``deleted``, ``error``, ``idle``, ``inactive``,
            ``init``; others may come.
        group_id: Identifier of the employee group assigned to the channel.
        group_name: Name of the employee group assigned to the channel.
        employee_id: Identifier of the employee assigned to the chat channel.
        employee_full_name: Full name of the employee assigned to the chat channel.
        channel_external_id: Identifier of the channel in its own system.
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
        size: Size of the file, in bytes.
        type: Type of the attached file.
        file_url: Link to the file.
        file_name: Name of the file.
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
        id: Identifier of the chat message.
        chat_id: Identifier of the chat.
        channel_id: Identifier of the channel.
        channel_type: Kind of the channel. A word such as ``comagic``, ``yandex.dialogs``, ``dataapi``, ``whatsapp``,
            ``telegram``, ``vkontakte_groups``, ``viber``, ``telegram_private``; others may come.
        date_time: When the message happened.
        is_group_chat: Whether the chat is a group chat.
        visitor_id: Identifier of the visitor.
        text: Text of the chat message.
        resource: File sent in the message, with its size, type, link, name and MIME type.
        source: Source of the chat message. One of ``system``, ``operator``, ``visitor``, ``retention``,
            ``autoinvite``, ``form_text``, ``chat_channel``, ``chatbot``; others may come.
        employee_id: Identifier of the employee.
        employee_full_name: Full name of the employee.
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
        property_name: Name of the custom property to assign to the visitor.
        property_value: Value of the custom property.
    """

    property_name: str | None = None
    property_value: str | None = None


class ChatSessionSegment(Model):
    """What stands in `segments` of a chat session.

    Attributes:
        segment_id: Identifier of the segment.
        segment_name: Name of the segment.
    """

    segment_id: int | None = None
    segment_name: str | None = None


class ChatSessionTag(Model):
    """What stands in `tags` of a chat session.

    Attributes:
        tag_id: Identifier of the tag.
        tag_name: Name of the tag.
        tag_type: How the tag was set: automatically or by hand. One of ``auto``, ``manual``; others may come.
        tag_change_time: Date and time when the tag was set.
        tag_user_login: Login of the user who set the tag.
        tag_user_id: Identifier of the user who set the tag.
        tag_employee_id: Identifier of the employee who set the tag.
        tag_employee_full_name: Full name of the employee who set the tag.
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
        id: Identifier of the chat; its messages are returned by `get.chat_messages_report`.
        status: Status of the chat. One of ``new``, ``active``, ``lost``, ``succeed``, ``refused``; others may come.
        initiator: Party or mechanism that started the chat. One of ``operator``, ``visitor``, ``autoinvite``,
            ``chat_channel``, ``chatbot``; others may come.
        date_time: When the chat happened.
        duration: Duration of the chat, in seconds.
        answer_time: Seconds until the first answer.
        communication_number: Which communication of the visitor it was, from 1.
        communication_page_url: Address of the page on which the visitor was.
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal. One of ``chat``;
            others may come.
        chat_ad_url: Address of the advertisement that led to the chat.
        chat_user_id: Identifier of the visitor in the channel.
        chat_username: Name of the visitor in the channel.
        chat_channel_id: Identifier of the channel that the chat came through.
        chat_channel_type: Kind of the channel that the chat came through. A word such as ``comagic``,
            ``yandex.dialogs``, ``dataapi``, ``whatsapp``, ``telegram``, ``vkontakte_groups``, ``viber``,
            ``telegram_private``; others may come.
        chat_channel_name: Name of the channel that the chat came through.
        messages_count: Number of messages in the chat.
        ua_client_id: Identifier of the visitor in Universal Analytics.
        ym_client_id: Identifier of the visitor in Yandex Metrica.
        sale_date: Date and time of the deal.
        sale_cost: Deal amount, in the account's currency.
        is_group_chat: Whether the chat is a group chat.
        is_transfer: Whether the chat was transferred to another employee.
        release_cause: Reason why the chat ended. A word such as ``closed_by_timeout``, ``invite_rejected``,
            ``closed_by_operator``, ``closed_by_visitor``, ``visitor_banned``, ``external_window_closed``,
            ``visitor_disconnected``, ``visitor_session_expired``; others may come.
        search_query: Search query; in campaign parameter weights, the weight given to it.
        search_engine: Name of the search engine the visitor came from.
        referrer_domain: Referrer domain; in campaign parameter weights, the weight given to it.
        referrer: Referring page from which the visitor came to the site.
        entrance_page: Entrance page: its weight in campaign settings, its address in reports.
        gclid: Google click identifier (`gclid`) of the advertising click.
        yclid: Value of the `yclid` label: Yandex click identifier.
        ymclid: Value of the `ymclid` label: Yandex Market click identifier.
        ef_id: Value of the `ef_id` label used to mark up AdLense links.
        channel: Channel of the traffic. A word such as ``display``, ``paid``, ``affiliate``, ``messenger``,
            ``social``, ``email``, ``organic``, ``internal``; others may come.
        employee_id: Identifier of the employee.
        employee_full_name: Full name of the employee who handled the chat.
        employee_messages_count: Number of messages the employee sent in the chat.
        employee_raiting: Rating the visitor gave to the employee in the chat.
        site_id: Identifier of the site.
        site_domain_name: Address of the site, without the protocol.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        campaign_name: Name of the advertising campaign.
        visit_other_campaign: Whether the visitor, as one person, also came from other advertising campaigns.
        visitor_id: Identifier of the visitor.
        visitor_ids: Identifiers of the visitors who took part in the group chat.
        visitor_phone_number: Phone number left by the visitor in the chat.
        person_id: Identifier of the person.
        visitor_type: Whether the visitor is new or returning, as a Russian word. One of ``Новый``, ``Вернувшийся``,
            ``Не заполнен``; others may come.
        visitor_session_id: Identifier of the visitor session, from `get.visitor_sessions_report`.
        visits_count: Number of visits the visitor has made in all.
        visitor_first_campaign_id: Identifier of the visitor's first advertising campaign.
        visitor_first_campaign_name: Name of the visitor's first advertising campaign.
        visitor_city: City of the visitor.
        visitor_region: Region of the visitor.
        visitor_country: Country of the visitor.
        visitor_device: Kind of device the visitor used. One of ``desktop``, ``mobile``, ``tablet``, ``other``; others
            may come.
        visitor_profile_url: Address of the visitor's profile page.
        utm_source: Value of the `utm_source` label: source of the advertising campaign.
        utm_medium: Value of the `utm_medium` label: channel of the advertising campaign.
        utm_term: Value of the `utm_term` label: keyword of the advertising campaign.
        utm_content: Value of the `utm_content` label: content of the advertising campaign.
        utm_campaign: Value of the `utm_campaign` label: name of the advertising campaign.
        openstat_ad: Openstat label that identifies the ad.
        openstat_campaign: Openstat label that identifies the advertising campaign.
        openstat_service: Openstat label that identifies the advertising service.
        openstat_source: Openstat label of the site, section, page or page position where the ad was shown.
        eq_utm_source: Value of the extended `utm_source` label.
        eq_utm_medium: Value of the extended `utm_medium` label.
        eq_utm_term: Value of the extended `utm_term` label.
        eq_utm_content: Value of the extended `utm_content` label.
        eq_utm_campaign: Value of the extended `utm_campaign` label.
        eq_utm_referrer: Value of the extended `utm_referrer` label.
        eq_utm_expid: Value of the extended `utm_expid` label.
        attributes: Marks of the communication, such as the first one of a contact. A word such as ``first``,
            ``through``, ``primary``, ``secondary``, ``lost``, ``target``, ``off-target``, ``quality``; others may
            come.
        visitor_custom_properties: Custom properties of the visitor, set in the personal account or through the
            JavaScript API.
        segments: Segments the communication belongs to.
        tags: Tags set on the communication, as listed by `get.tags`.
        source_id: Identifier of the source.
        source_name: Name of the source.
        source_new: Group the source belongs to.
        channel_new: Channel of the source by the newer rules.
        channel_code: Code of the channel.
        ext_id: Identifier of the chat in your own system.
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
        tag_id: Identifier of the tag.
        tag_name: Name of the tag.
        tag_type: How the tag was set: automatically or by hand. One of ``auto``, ``manual``; others may come.
        tag_change_time: Date and time when the tag was set.
        tag_user_id: Identifier of the user who set the tag.
        tag_user_login: Login of the user who set the tag.
        tag_employee_id: Identifier of the employee who set the tag.
        tag_employee_full_name: Full name of the employee who set the tag.
        tag_employee_full: Full name of the employee who set the tag.
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
        property_name: Name of the custom property to assign to the visitor.
        property_value: Value of the custom property.
    """

    property_name: str | None = None
    property_value: str | None = None


class CommunicationEventSegment(Model):
    """What stands in `segments` of a communication event.

    Attributes:
        segment_id: Identifier of the segment.
        segment_name: Name of the segment.
    """

    segment_id: int | None = None
    segment_name: str | None = None


class CommunicationEvent(Model):
    """A communication event, as `get.communications_report` gives it.

    Attributes:
        id: Identifier of the communication; the report method of its type gives the details.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal. One of ``chat``,
            ``call``, ``goal``, ``offline_message``; others may come.
        communication_number: Which communication of the visitor it was, from 1.
        communication_page_url: Address of the page on which the visitor was.
        date_time: When the communication happened.
        ua_client_id: Identifier of the visitor in Universal Analytics.
        ym_client_id: Identifier of the visitor in Yandex Metrica.
        sale_date: Date and time of the deal.
        sale_cost: Deal amount, in the account's currency.
        search_query: Search query; in campaign parameter weights, the weight given to it.
        search_engine: Name of the search engine the visitor came from.
        referrer_domain: Referrer domain; in campaign parameter weights, the weight given to it.
        referrer: Referring page from which the visitor came to the site.
        entrance_page: Entrance page: its weight in campaign settings, its address in reports.
        gclid: Google click identifier (`gclid`) of the advertising click.
        yclid: Value of the `yclid` label: Yandex click identifier.
        ymclid: Value of the `ymclid` label: Yandex Market click identifier.
        ef_id: Value of the `ef_id` label used to mark up AdLense links.
        channel: Channel of the traffic. A word such as ``display``, ``paid``, ``affiliate``, ``messenger``,
            ``social``, ``email``, ``organic``, ``internal``; others may come.
        tags: Tags set on the communication, as listed by `get.tags`.
        site_id: Identifier of the site.
        site_domain_name: Address of the site, without the protocol.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        campaign_name: Name of the advertising campaign.
        visit_other_campaign: Whether the visitor, as one person, also came from other advertising campaigns.
        visitor_id: Identifier of the visitor.
        person_id: Identifier of the person.
        visitor_type: Whether the visitor is new or returning, as a Russian word. One of ``Новый``, ``Вернувшийся``,
            ``Не заполнен``; others may come.
        visitor_session_id: Identifier of the visitor session, from `get.visitor_sessions_report`.
        visits_count: Number of visits to the site.
        visitor_first_campaign_id: Identifier of the visitor's first advertising campaign.
        visitor_first_campaign_name: Name of the visitor's first advertising campaign.
        visitor_city: City of the visitor.
        visitor_region: Region of the visitor.
        visitor_country: Country of the visitor.
        visitor_device: Kind of device the visitor used. One of ``desktop``, ``mobile``, ``tablet``, ``other``; others
            may come.
        visitor_custom_properties: Custom properties of the visitor, set in the personal account or through the
            JavaScript API.
        segments: Segments the communication belongs to.
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
        openstat_source: Openstat label of the site, section, page or page position where the ad was shown.
        eq_utm_source: Value of the extended `utm_source` label.
        eq_utm_medium: Value of the extended `utm_medium` label.
        eq_utm_term: Value of the extended `utm_term` label.
        eq_utm_content: Value of the extended `utm_content` label.
        eq_utm_campaign: Value of the extended `utm_campaign` label.
        eq_utm_referrer: Value of the extended `utm_referrer` label.
        eq_utm_expid: Value of the extended `utm_expid` label.
        attributes: Marks of the communication, such as the first one of a contact. A word such as ``first``,
            ``through``, ``primary``, ``secondary``, ``lost``, ``target``, ``off-target``, ``quality``; others may
            come.
        source_id: Identifier of the detailed source.
        source_name: Name of the detailed source.
        source_new: Group the source belongs to.
        channel_new: Channel of the source by the newer rules.
        channel_code: Code of the channel.
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
        ac_id: Identifier of the advertising campaign.
        ac_name: Name of the advertising campaign.
        dt_ratio: Coverage achieved by dynamic call tracking.
        is_static: Whether the advertising campaign uses static call tracking.
        is_dynamic: Whether the advertising campaign uses dynamic call tracking.
        calls_count: Number of calls.
        is_reserve_pool: Whether the advertising campaign has been added to the reserve group.
        active_numbers_count: Number of virtual numbers in use.
        non_session_calls_count: Number of calls without a session in the block with dynamic call tracking.
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
        site_id: Identifier of the site.
        dt_ratio: Coverage achieved by dynamic call tracking.
        calls_count: Number of calls.
        site_domain: Domain of the site.
        active_numbers_count: Number of virtual numbers in use.
        reserve_numbers_count: Number of phone numbers in the reserve group.
        non_session_calls_count: Number of calls without a session in dynamic call tracking blocks, over all campaigns
            of the site.
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
        start_time: Date and time of the call leg.
        direction: Direction of the call leg: incoming or outgoing. One of ``in``, ``out``; others may come.
        source: Source of the call leg. A word such as ``callapi``, ``callapi_informer_call``,
            ``callapi_scenario_call``, ``call_tracking``, ``dynamic_call_tracking``, ``va``, ``sip``, ``consultant``;
            others may come.
        call_session_id: Identifier of the call, as `get.calls_report` has it in `id`.
        leg_id: Identifier of the call leg as in `get.call_legs_report`; one call session may have several.
        calling_phone_number: Number that called, digits only.
        called_phone_number: Number that was called, digits only.
        duration: Duration of the call, in seconds.
        chargeable_duration: Part of the leg that is paid for, in seconds.
        direction_type: Destination type of the call: international, national, local or mobile. One of
            ``international``, ``national``, ``local``, ``mobile``; others may come.
        cost_per_minute: Price of a minute in the account's currency.
        total_charge: Total cost of the call, in the account's currency.
        bonuses_charge: Part of the charge that was paid from bonuses, in the account's currency.
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
        tag_id: Identifier of the tag.
        tag_name: Name of the tag.
        tag_type: How the tag was set: automatically or by hand. One of ``auto``, ``manual``; others may come.
        tag_change_time: Date and time when the tag was set.
        tag_user_id: Identifier of the user who set the tag.
        tag_user_login: Login of the user who set the tag.
        tag_employee_id: Identifier of the employee who set the tag.
        tag_employee_full_name: Full name of the employee who set the tag.
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
        property_name: Name of the custom property to assign to the visitor.
        property_value: Value of the custom property.
    """

    property_name: str | None = None
    property_value: str | None = None


class GoalSegment(Model):
    """What stands in `segments` of a goal.

    Attributes:
        segment_id: Identifier of the segment.
        segment_name: Name of the segment.
    """

    segment_id: int | None = None
    segment_name: str | None = None


class Goal(Model):
    """A goal, as `get.goals_report` gives it.

    Attributes:
        id: Identifier of the goal.
        date_time: When the goal happened.
        name: Name of the goal.
        type: Type of the goal, such as a custom event, time on page, click or scroll. A word such as ``track_event``,
            ``time_on_page``, ``comagic``, ``segment``, ``ppc_goal``, ``click``, ``link``, ``scroll``; others may come.
        ext_id: Identifier of the integrated goal in the external system.
        source: System in which the goal was created. One of ``yandex.metrika``, ``google.analytics``, ``comagic``;
            others may come.
        communication_number: Which communication of the visitor it was, from 1.
        communication_page_url: Address of the page on which the visitor was.
        communication_id: Identifier of the communication.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal. One of ``goal``;
            others may come.
        ua_client_id: Identifier of the visitor in Universal Analytics.
        ym_client_id: Identifier of the visitor in Yandex Metrica.
        sale_date: Date and time of the deal.
        sale_cost: Deal amount, in the account's currency.
        search_query: Search query; in campaign parameter weights, the weight given to it.
        search_engine: Name of the search engine the visitor came from.
        referrer_domain: Referrer domain; in campaign parameter weights, the weight given to it.
        referrer: Referring page from which the visitor came to the site.
        entrance_page: Entrance page: its weight in campaign settings, its address in reports.
        gclid: Google click identifier (`gclid`) of the advertising click.
        yclid: Value of the `yclid` label: Yandex click identifier.
        ymclid: Value of the `ymclid` label: Yandex Market click identifier.
        ef_id: Value of the `ef_id` label used to mark up AdLense links.
        channel: Channel of the traffic. A word such as ``display``, ``paid``, ``affiliate``, ``messenger``,
            ``social``, ``email``, ``organic``, ``internal``; others may come.
        tags: Tags set on the communication, as listed by `get.tags`.
        site_id: Identifier of the site.
        site_domain_name: Address of the site, without the protocol.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        campaign_name: Name of the advertising campaign.
        visit_other_campaign: Whether the visitor, as one person, also came from other advertising campaigns.
        visitor_id: Identifier of the visitor.
        person_id: Identifier of the person.
        visitor_type: Whether the visitor is new or returning, as a Russian word. One of ``Новый``, ``Вернувшийся``,
            ``Не заполнен``; others may come.
        visitor_session_id: Identifier of the visitor session, from `get.visitor_sessions_report`.
        visits_count: Number of visits the visitor has made in all.
        visitor_first_campaign_id: Identifier of the visitor's first advertising campaign.
        visitor_first_campaign_name: Name of the visitor's first advertising campaign.
        visitor_city: City of the visitor.
        visitor_region: Region of the visitor.
        visitor_country: Country of the visitor.
        visitor_device: Kind of device the visitor used. One of ``desktop``, ``mobile``, ``tablet``, ``other``; others
            may come.
        visitor_custom_properties: Custom properties of the visitor, set in the personal account or through the
            JavaScript API.
        segments: Segments the communication belongs to.
        utm_source: Value of the `utm_source` label: source of the advertising campaign.
        utm_medium: Value of the `utm_medium` label: channel of the advertising campaign.
        utm_term: Value of the `utm_term` label: keyword of the advertising campaign.
        utm_content: Value of the `utm_content` label: content of the advertising campaign.
        utm_campaign: Value of the `utm_campaign` label: name of the advertising campaign.
        openstat_ad: Openstat label that identifies the ad.
        openstat_campaign: Openstat label that identifies the advertising campaign.
        openstat_service: Openstat label that identifies the advertising service.
        openstat_source: Openstat label of the site, section, page or page position where the ad was shown.
        eq_utm_source: Value of the extended `utm_source` label.
        eq_utm_medium: Value of the extended `utm_medium` label.
        eq_utm_term: Value of the extended `utm_term` label.
        eq_utm_content: Value of the extended `utm_content` label.
        eq_utm_campaign: Value of the extended `utm_campaign` label.
        eq_utm_referrer: Value of the extended `utm_referrer` label.
        eq_utm_expid: Value of the extended `utm_expid` label.
        attributes: Marks of the communication, such as the first one of a contact. A word such as ``first``,
            ``through``, ``primary``, ``secondary``, ``lost``, ``target``, ``off-target``, ``quality``; others may
            come.
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
        tag_id: Identifier of the tag.
        tag_name: Name of the tag.
        tag_type: How the tag was set: automatically or by hand. One of ``auto``, ``manual``; others may come.
        tag_change_time: Date and time when the tag was set.
        tag_user_id: Identifier of the user who set the tag.
        tag_user_login: Login of the user who set the tag.
        tag_employee_id: Identifier of the employee who set the tag.
        tag_employee_full_name: Full name of the employee who set the tag.
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
        property_name: Name of the custom property to assign to the visitor.
        property_value: Value of the custom property.
    """

    property_name: str | None = None
    property_value: str | None = None


class OfflineMessageEventSegment(Model):
    """What stands in `segments` of an offline message event.

    Attributes:
        segment_id: Identifier of the segment.
        segment_name: Name of the segment.
    """

    segment_id: int | None = None
    segment_name: str | None = None


class OfflineMessageEvent(Model):
    """An offline message event, as `get.offline_messages_report` gives it.

    Attributes:
        id: Identifier of the offline message.
        date_time: When the offline message happened.
        text: Text of the offline message.
        communication_number: Which communication of the visitor it was, from 1.
        communication_page_url: Address of the page on which the visitor was.
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal. One of
            ``offline_message``; others may come.
        communication_id: Identifier of the communication.
        is_agree_to_process_personal_data: Whether the customer agreed to the processing of their personal data.
        is_agree_to_mailing: Whether the customer agreed to receive advertising and informational mailings.
        ua_client_id: Identifier of the visitor in Universal Analytics.
        ym_client_id: Identifier of the visitor in Yandex Metrica.
        sale_date: Date and time of the deal.
        sale_cost: Deal amount, in the account's currency.
        status: Processing status of the offline message. One of ``processing``, ``processed``, ``not_processed``;
            others may come.
        process_time: Date and time the offline message was marked as processed.
        form_type: Type of the form the offline message was sent from: custom, standard or Data API. One of
            ``Пользовательская``, ``Стандартная``, ``DataAPI``; others may come.
        form_name: Name of the request form, if `form_name` was passed when the request was sent.
        search_query: Search query; in campaign parameter weights, the weight given to it.
        search_engine: Name of the search engine the visitor came from.
        referrer_domain: Referrer domain; in campaign parameter weights, the weight given to it.
        referrer: Referring page from which the visitor came to the site.
        entrance_page: Entrance page: its weight in campaign settings, its address in reports.
        gclid: Google click identifier (`gclid`) of the advertising click.
        yclid: Value of the `yclid` label: Yandex click identifier.
        ymclid: Value of the `ymclid` label: Yandex Market click identifier.
        ef_id: Value of the `ef_id` label used to mark up AdLense links.
        channel: Channel of the traffic. A word such as ``display``, ``paid``, ``affiliate``, ``messenger``,
            ``social``, ``email``, ``organic``, ``internal``; others may come.
        employee_id: Identifier of the employee who processed the offline message.
        employee_full_name: Full name of the employee who processed the offline message.
        employee_answer_message: Reply of the employee that was sent to the visitor by email.
        employee_comment: Comment the employee left when marking the offline message as processed.
        tags: Tags set on the communication, as listed by `get.tags`.
        site_id: Identifier of the site.
        site_domain_name: Address of the site, without the protocol.
        group_id: Identifier of the employee group the visitor selected.
        group_name: Name of the employee group the visitor selected.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        campaign_name: Name of the advertising campaign.
        visit_other_campaign: Whether the visitor, as one person, also came from other advertising campaigns.
        visitor_id: Identifier of the visitor.
        visitor_name: Name left by the visitor in the offline message.
        visitor_phone_number: Phone number left by the visitor in the offline message.
        visitor_email: Email address left by the visitor in the offline message.
        person_id: Identifier of the person.
        visitor_type: Whether the visitor is new or returning, as a Russian word. One of ``Новый``, ``Вернувшийся``,
            ``Не заполнен``; others may come.
        visitor_session_id: Identifier of the visitor session, from `get.visitor_sessions_report`.
        visits_count: Number of visits the visitor has made in all.
        visitor_first_campaign_id: Identifier of the visitor's first advertising campaign.
        visitor_first_campaign_name: Name of the visitor's first advertising campaign.
        visitor_city: City of the visitor.
        visitor_region: Region of the visitor.
        visitor_country: Country of the visitor.
        visitor_device: Kind of device the visitor used. One of ``desktop``, ``mobile``, ``tablet``, ``other``; others
            may come.
        visitor_custom_properties: Custom properties of the visitor, set in the personal account or through the
            JavaScript API.
        segments: Segments the communication belongs to.
        utm_source: Value of the `utm_source` label: source of the advertising campaign.
        utm_medium: Value of the `utm_medium` label: channel of the advertising campaign.
        utm_term: Value of the `utm_term` label: keyword of the advertising campaign.
        utm_content: Value of the `utm_content` label: content of the advertising campaign.
        utm_campaign: Value of the `utm_campaign` label: name of the advertising campaign.
        openstat_ad: Openstat label that identifies the ad.
        openstat_campaign: Openstat label that identifies the advertising campaign.
        openstat_service: Openstat label that identifies the advertising service.
        openstat_source: Openstat label of the site, section, page or page position where the ad was shown.
        eq_utm_source: Value of the extended `utm_source` label.
        eq_utm_medium: Value of the extended `utm_medium` label.
        eq_utm_term: Value of the extended `utm_term` label.
        eq_utm_content: Value of the extended `utm_content` label.
        eq_utm_campaign: Value of the extended `utm_campaign` label.
        eq_utm_referrer: Value of the extended `utm_referrer` label.
        eq_utm_expid: Value of the extended `utm_expid` label.
        attributes: Marks of the communication, such as the first one of a contact. A word such as ``first``,
            ``through``, ``primary``, ``secondary``, ``lost``, ``target``, ``off-target``, ``quality``; others may
            come.
        source_id: Identifier of the source.
        source_name: Name of the source.
        source_new: Group the source belongs to.
        channel_new: Channel of the source by the newer rules.
        channel_code: Code of the channel.
        ext_id: Identifier of the offline message in your own system.
        properties: Comment the visitor left in the callback form.
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
        adv_system: Name of the advertising system.
        ext_campaign_id: Identifier of the advertising campaign in the advertising system.
        ext_campaign_name: Name of the advertising campaign in the advertising system.
        keyword_id: Identifier of the keyword phrase in the advertising system.
        keyword: Name of the keyword phrase in the advertising system.
        banner_id: Identifier of the advertisement.
        banner_name: Name of the advertisement.
        group_id: Identifier of the ad group in the advertising system.
        group_name: Name of the ad group in the advertising system.
        auditory_id: Identifier of the audience.
        auditory_name: Name of the audience.
        placement_name: Name of the ad placement in the advertising system.
        yandex_placement_type: Type of the Yandex ad placement.
        campaign_type: Kind of the advertising campaign.
        device_type: Kind of the device.
        position_type: Position of the clicked ad in the advertising system.
        yandex_region_id: Identifier of the region in Yandex advertising.
        yandex_region_name: Name of the region in Yandex advertising.
        yandex_region_type: Type of the region in Yandex advertising.
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
        property_name: Name of the custom property to assign to the visitor.
        property_value: Value of the custom property.
    """

    property_name: str | None = None
    property_value: str | None = None


class VisitorSessionHit(Model):
    """What stands in `hits` of a visitor session.

    Attributes:
        hit_time: Time when the visitor opened the page.
        hit_duration: Time spent on the page, in HH:MM:SS format.
        hit_url: Address of the visited page.
    """

    hit_time: str | None = None
    hit_duration: str | None = None
    hit_url: str | None = None


class VisitorSessionSegment(Model):
    """What stands in `segments` of a visitor session.

    Attributes:
        segment_name: Name of the segment.
        segment_id: Identifier of the segment.
    """

    segment_name: str | None = None
    segment_id: int | None = None


class VisitorSessionCommunication(Model):
    """What stands in `communications` of a visitor session.

    Attributes:
        communication_type: Kind of the communication: a call, a chat, an offline message or a goal. One of ``chat``,
            ``call``, ``goal``, ``offline_message``; others may come.
        communication_id: Identifier of the communication.
        communication_date_time: When the communication happened.
    """

    communication_type: str | None = None
    communication_id: int | None = None
    communication_date_time: dt.datetime | None = None


class VisitorSession(Model):
    """A visitor session, as `get.visitor_sessions_report` gives it.

    Attributes:
        id: Identifier of the visitor session.
        date_time: When the visit happened.
        gclid: Google click identifier (`gclid`) of the advertising click.
        ua_client_id: Identifier of the visitor in Universal Analytics.
        ym_client_id: Identifier of the visitor in Yandex Metrica.
        yclid: Value of the `yclid` label: Yandex click identifier.
        ef_id: Value of the `ef_id` label used to mark up AdLense links.
        ymclid: Value of the `ymclid` label: Yandex Market click identifier.
        engine: Advertising platform of the advertising campaign. One of ``yandex.direct``, ``google.adwords``,
            ``vk.ads``, ``mytarget.ads``; others may come.
        integrated_campaign_data: Data on the integrated advertising campaign: its system, campaign, ad group, keyword
            and related identifiers.
        cm_id: Visitor's mark that the counter sets.
        referrer_domain: Referrer domain; in campaign parameter weights, the weight given to it.
        referrer: Referring page from which the visitor came to the site.
        search_engine: Search engine; in campaign parameter weights, the weight given to it.
        search_query: Search query; in campaign parameter weights, the weight given to it.
        entrance_page: Entrance page: its weight in campaign settings, its address in reports.
        exit_page: Exit page of the visitor session.
        duration: Duration of the visitor session, in seconds.
        site_id: Identifier of the site.
        site_domain_name: Address of the site, without the protocol.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        campaign_name: Name of the advertising campaign.
        channel: Channel of the traffic. A word such as ``display``, ``paid``, ``affiliate``, ``messenger``,
            ``social``, ``email``, ``organic``, ``internal``; others may come.
        person_id: Identifier of the person.
        visitor_device: Kind of device the visitor used. One of ``desktop``, ``mobile``, ``tablet``, ``other``; others
            may come.
        visitor_id: Identifier of the visitor.
        visitor_country: Country of the visitor.
        visitor_city: City of the visitor.
        visitor_region: Region of the visitor.
        visitor_ip_address: IP address of the visitor.
        visitor_type: Whether the visitor is new or returning, as a Russian word. One of ``Новый``, ``Вернувшийся``;
            others may come.
        visitor_browser_name: Name of the visitor's browser.
        visitor_browser_version: Version of the visitor's browser.
        visitor_os_name: Name of the visitor's operating system.
        visitor_os_version: Version of the visitor's operating system.
        visitor_provider: Internet provider of the visitor.
        visitor_screen: Screen resolution of the visitor's device.
        visitor_language: Language of the visitor's device.
        visitor_custom_properties: Custom properties of the visitor, set in the personal account or through the
            JavaScript API.
        utm_source: Value of the `utm_source` label: source of the advertising campaign.
        utm_medium: Value of the `utm_medium` label: channel of the advertising campaign.
        utm_term: Value of the `utm_term` label: keyword of the advertising campaign.
        utm_content: Value of the `utm_content` label: content of the advertising campaign.
        utm_campaign: Value of the `utm_campaign` label: name of the advertising campaign.
        openstat_ad: Openstat label that identifies the ad.
        openstat_campaign: Openstat label that identifies the advertising campaign.
        openstat_service: Openstat label that identifies the advertising service.
        openstat_source: Openstat label of the site, section, page or page position where the ad was shown.
        hits_count: Number of pages visited during the session.
        hits: Pages visited during the visitor session.
        segments: Segments the communication belongs to.
        communications: Communications.
        ext_id: Identifier of the integrated goal in the external system.
        source_id: Identifier of the detailed source.
        source_name: Name of the detailed source.
        source_new: Group the source belongs to.
        channel_new: Channel of the source by the newer rules.
        channel_code: Code of the channel.
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
