"""Every method of Data API as a user calls it.

Made from spec/data_api/ by `make codegen`.
"""

from typing_extensions import assert_type

from comagic_sdk import CallApi, DataApi, Rows
from comagic_sdk.call_api import tts
from comagic_sdk.call_api.models import ActiveCall, CallOutcome, StartedCall, TalkOption
from comagic_sdk.data_api import Outcome
from comagic_sdk.data_api.models.account import AccountDetails, AccountName
from comagic_sdk.data_api.models.auto_calls import AutoCallCampaign
from comagic_sdk.data_api.models.avito import ExternalReportTask
from comagic_sdk.data_api.models.blacklist import BlacklistedNumber, BlacklistEntry
from comagic_sdk.data_api.models.call_tracking import (
    CallProcessingRuleGroup,
    CallTrackingBlackIp,
    CallTrackingPhonePrefix,
    CallTrackingRule,
    EstimatedCoverage,
    NumberCharge,
    NumberChargeSummary,
    NumberPoolConditionParameters,
    NumberPoolNumber,
    NumberPrefixCharge,
    PhoneSelector,
    PoolConditionGroup,
    ReplacementPhonesGroup,
    RequiredNumbersCount,
    RobotFiltrationRule,
)
from comagic_sdk.data_api.models.campaigns import (
    Campaign,
    CampaignAvailableNumber,
    CampaignParameterWeights,
    CampaignRedirectionNumber,
)
from comagic_sdk.data_api.models.communication_sources import (
    CommunicationSource,
    CommunicationSourceFilter,
    CommunicationSourceSettings,
)
from comagic_sdk.data_api.models.communications import OfflineMessageUserField, UploadedCall
from comagic_sdk.data_api.models.contacts import Contact, ContactGroup, ContactOrganization
from comagic_sdk.data_api.models.crm import CrmAccount, CrmCompany, CrmSource, CrmSourceFilter, CrmSourceSettings
from comagic_sdk.data_api.models.customers import CustomerContactInfo
from comagic_sdk.data_api.models.deal_contacts import DealContact
from comagic_sdk.data_api.models.deal_employees import DealEmployee
from comagic_sdk.data_api.models.deals import DealHistory, DealsInProcessing, DealUserField
from comagic_sdk.data_api.models.email_tracking import (
    EmailAccount,
    EmailTrackingRule,
    ReplacementEmailsGroup,
    RequiredEmailsCount,
)
from comagic_sdk.data_api.models.employees import (
    Employee,
    EmployeeGroup,
    EmployeePosition,
    EmployeeStat,
    EmployeeStatus,
)
from comagic_sdk.data_api.models.events import Event
from comagic_sdk.data_api.models.geo import Geolocation
from comagic_sdk.data_api.models.integrations import IntegratedForm, IntegratedPage
from comagic_sdk.data_api.models.leads import LeadFunnelStage, LeadUserField
from comagic_sdk.data_api.models.media_files import MediaFile
from comagic_sdk.data_api.models.network_resources import NetworkResource
from comagic_sdk.data_api.models.partners import Customer, CustomerUser, TariffPlan
from comagic_sdk.data_api.models.persons import (
    PersonEvent,
    PersonEventField,
    PersonForVisitor,
    PersonSummary,
    PersonVisitor,
    Visitor,
    VisitorContact,
)
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
from comagic_sdk.data_api.models.sales_funnels import SalesFunnel
from comagic_sdk.data_api.models.scenarios import Scenario
from comagic_sdk.data_api.models.schedules import Schedule
from comagic_sdk.data_api.models.segments import Segment
from comagic_sdk.data_api.models.sessions import UploadedSession
from comagic_sdk.data_api.models.sip_lines import SipLine, SipLineCreated, SipLinePassword, SipLineVirtualNumber
from comagic_sdk.data_api.models.sites import Site, SiteBlock, SiteCategory, SiteCreated, SiteSettings
from comagic_sdk.data_api.models.sources import (
    AdEngine,
    Source,
    SourceChannel,
    SourceCost,
    SourceFilter,
    SourceGroup,
    SourceParameter,
    SourceSettings,
)
from comagic_sdk.data_api.models.tags import CommunicationsTagged, CommunicationTagsUpdated, Tag
from comagic_sdk.data_api.models.virtual_numbers import (
    AvailableVirtualNumber,
    CallProcessingRules,
    CountryPhonePrefix,
    NumaList,
    NumberCapacityCategory,
    PrivateNumberParams,
    VirtualNumber,
)

with DataApi("token") as data_api:
    assert_type(data_api.account.get_account(), Rows[AccountName])
    assert_type(data_api.account.getobj_account(), AccountDetails)
    assert_type(
        data_api.auto_calls.delete_auto_call_campaign_phone_numbers(campaign_id=1, phone_numbers=["text"]), Outcome
    )
    assert_type(data_api.auto_calls.get_auto_call_campaigns(), Rows[AutoCallCampaign])
    assert_type(
        data_api.avito.create_report_for_ext_integration_task(
            report_type="avito", date_from="2026-10-31", date_till="2026-10-31"
        ),
        Outcome,
    )
    assert_type(data_api.avito.get_report_for_ext_integration_task(report_type="avito"), ExternalReportTask)
    assert_type(data_api.blacklist.create_phone_number_to_blacklist(phone_number="text"), BlacklistEntry)
    assert_type(data_api.blacklist.delete_phone_number_from_blacklist(id=1), Outcome)
    assert_type(data_api.blacklist.get_blacklist_phone_numbers(), Rows[BlacklistedNumber])
    assert_type(
        data_api.call_tracking.create_phone_selector(
            replacement_phones_group_id=1, element_attribute="id", element_attribute_value="text"
        ),
        list[Outcome],
    )
    assert_type(data_api.call_tracking.delete_phone_selector(id=1), Outcome)
    assert_type(data_api.call_tracking.get_phone_selectors(replacement_phones_group_id=1), Rows[PhoneSelector])
    assert_type(data_api.call_tracking.get_pool_condition_parameters(), Rows[PoolConditionGroup])
    assert_type(data_api.call_tracking.update_phone_selector(id=1), list[Outcome])
    assert_type(data_api.call_tracking.create_call_tracking_black_ip(ip="text", block_type="static"), list[Outcome])
    assert_type(data_api.call_tracking.create_robot_filtration_rule(is_filtered=True), Outcome)
    assert_type(data_api.call_tracking.delete_call_tracking_black_ip(id=1), Outcome)
    assert_type(data_api.call_tracking.delete_robot_filtration_rule(id=1), Outcome)
    assert_type(data_api.call_tracking.get_call_tracking_black_ips(), Rows[CallTrackingBlackIp])
    assert_type(data_api.call_tracking.get_robot_filtration_rules(), Rows[RobotFiltrationRule])
    assert_type(data_api.call_tracking.update_robot_filtration_rule(id=1, is_filtered=True), Outcome)
    assert_type(
        data_api.call_tracking.create_call_processing_rule_group(
            name="text",
            rules=[{"priority": 1, "numa_list_id": 1, "schedule_id": 1, "scenario_id": 1, "is_active": True}],
        ),
        list[Outcome],
    )
    assert_type(data_api.call_tracking.delete_call_processing_rule_group(id=1), Outcome)
    assert_type(data_api.call_tracking.get_call_processing_rule_groups(), Rows[CallProcessingRuleGroup])
    assert_type(data_api.call_tracking.update_call_processing_rule_group(id=1), Outcome)
    assert_type(
        data_api.call_tracking.create_call_tracking_rule(
            name="text",
            is_named_by_user=True,
            rule_type="site_calls",
            call_tracking_type="static",
            state="active",
            reserve_phone_numbers_time="text",
        ),
        Outcome,
    )
    assert_type(data_api.call_tracking.get_call_tracking_rules(), Rows[CallTrackingRule])
    assert_type(data_api.call_tracking.get_number_pool_condition_parameters(), Rows[NumberPoolConditionParameters])
    assert_type(data_api.call_tracking.set_priority_call_tracking_rule(id=1, change_type="up"), Outcome)
    assert_type(data_api.call_tracking.update_call_tracking_rule(id=1, reserve_phone_numbers_time="text"), Outcome)
    assert_type(
        data_api.call_tracking.update_call_tracking_rule_numbers(replacement_phones_settings_id=1, old_phone_id=1),
        list[Outcome],
    )
    assert_type(data_api.call_tracking.get_available_ct_phone_prefixes(), Rows[CallTrackingPhonePrefix])
    assert_type(
        data_api.call_tracking.get_estimated_coverage(
            visitors_count=1, virtual_numbers_count=1, is_only_dynamic_number=True
        ),
        Rows[EstimatedCoverage],
    )
    assert_type(
        data_api.call_tracking.get_number_capacity_ids_user_charges_and_costs(number_capacity_ids=[1]),
        Rows[NumberCharge],
    )
    assert_type(data_api.call_tracking.get_number_pool_numbers(), Rows[NumberPoolNumber])
    assert_type(data_api.call_tracking.get_number_user_charges_and_costs(), Rows[NumberPrefixCharge])
    assert_type(
        data_api.call_tracking.get_number_user_charges_and_costs_summary(
            params=[{"prefix": "text", "numbers_count": 1}]
        ),
        Rows[NumberChargeSummary],
    )
    assert_type(data_api.call_tracking.get_required_numbers_count(visitors_count=1), Rows[RequiredNumbersCount])
    assert_type(
        data_api.call_tracking.update_numbers_by_replacement_phones_settings(replacement_phones_settings_id=1), Outcome
    )
    assert_type(data_api.call_tracking.create_replacement_phones_group(site_ids=[1], name="text"), list[Outcome])
    assert_type(data_api.call_tracking.delete_replacement_phones_group(id=1), Outcome)
    assert_type(data_api.call_tracking.get_replacement_phones_groups(), Rows[ReplacementPhonesGroup])
    assert_type(data_api.call_tracking.update_replacement_phones_group(id=1), Outcome)
    assert_type(data_api.call_tracking.create_custom_source_by_ac(site_id=1), Outcome)
    assert_type(data_api.call_tracking.update_site_dt_model(), Outcome)
    assert_type(data_api.campaigns.create_campaigns(name="text", site_id=1), Outcome)
    assert_type(data_api.campaigns.delete_campaigns(id=1), Outcome)
    assert_type(data_api.campaigns.get_campaign_available_phone_numbers(), Rows[CampaignAvailableNumber])
    assert_type(data_api.campaigns.get_campaign_available_redirection_phone_numbers(), Rows[CampaignRedirectionNumber])
    assert_type(data_api.campaigns.get_campaign_parameter_weights(), Rows[CampaignParameterWeights])
    assert_type(data_api.campaigns.get_campaigns(), Rows[Campaign])
    assert_type(data_api.campaigns.update_campaign_parameter_weights(site_id=1), Outcome)
    assert_type(data_api.campaigns.update_campaigns(id=1, site_id=1), Outcome)
    assert_type(
        data_api.campaigns.upload_campaign_costs(
            costs=[{"campaign_id": 1, "cost": 1500, "date_from": "2026-10-31", "date_till": "2026-10-31", "site_id": 1}]
        ),
        Outcome,
    )
    assert_type(
        data_api.communication_sources.create_communication_source(entity="chat", source_id=1, state="active"), Outcome
    )
    assert_type(data_api.communication_sources.delete_communication_source(id=1), Outcome)
    assert_type(data_api.communication_sources.get_communication_source_filters(), Rows[CommunicationSourceFilter])
    assert_type(data_api.communication_sources.get_communication_sources(), Rows[CommunicationSource])
    assert_type(data_api.communication_sources.getobj_communication_source(id=1), CommunicationSourceSettings)
    assert_type(
        data_api.communication_sources.update_communication_source(
            id=1, entity="chat", source_id=1, state="active", priority=1
        ),
        Outcome,
    )
    assert_type(
        data_api.communication_sources.update_communication_source_priority(
            communication_sources=[{"id": 1, "priority": 1}]
        ),
        Outcome,
    )
    assert_type(data_api.communication_sources.update_communication_source_state(id=1, state="active"), Outcome)
    assert_type(
        data_api.communications.create_offline_message_user_field(ext_id="text", name="text", data_type="numeric"),
        Outcome,
    )
    assert_type(data_api.communications.delete_chats(id=1), Outcome)
    assert_type(data_api.communications.delete_offline_message_user_field(ext_id="text"), Outcome)
    assert_type(data_api.communications.delete_offline_messages(id=1), Outcome)
    assert_type(data_api.communications.get_offline_message_user_fields(), Rows[OfflineMessageUserField])
    assert_type(
        data_api.communications.get_uploaded_calls(report_id=1, date_from="2026-10-31", date_till="2026-10-31"),
        Rows[UploadedCall],
    )
    assert_type(data_api.communications.update_offline_message_user_field(ext_id="text", name="text"), Outcome)
    assert_type(
        data_api.communications.upload_calls(
            calls=[
                {
                    "ext_id": "text",
                    "calling_phone_number": "text",
                    "called_phone_number": "text",
                    "start_time": "2026-10-31",
                    "finish_time": "2026-10-31",
                    "is_lost": True,
                }
            ]
        ),
        Outcome,
    )
    assert_type(
        data_api.communications.upload_chats(
            chats=[
                {
                    "start_date_time": "2026-10-31",
                    "status": "lost",
                    "messages": [{"date_time": "2026-10-31", "source": "operator", "message": "text"}],
                }
            ]
        ),
        list[Outcome],
    )
    assert_type(data_api.communications.upload_emails(), list[Outcome])
    assert_type(
        data_api.communications.upload_offline_messages(offline_messages=[{"date_time": "2026-10-31"}]), list[Outcome]
    )
    assert_type(data_api.contacts.create_contact_organizations(name="text"), Outcome)
    assert_type(data_api.contacts.create_contacts(last_name="text", phone_numbers=["text"]), Outcome)
    assert_type(data_api.contacts.create_group_contacts(name="text"), Outcome)
    assert_type(data_api.contacts.delete_contact_organizations(id=1), Outcome)
    assert_type(data_api.contacts.delete_contacts(), Outcome)
    assert_type(data_api.contacts.delete_group_contacts(id=1), Outcome)
    assert_type(data_api.contacts.get_contact_organizations(), Rows[ContactOrganization])
    assert_type(data_api.contacts.get_contacts(), Rows[Contact])
    assert_type(data_api.contacts.get_group_contacts(), Rows[ContactGroup])
    assert_type(data_api.contacts.update_contact_organizations(name="text", id=1), Outcome)
    assert_type(data_api.contacts.update_contacts(id=1, last_name="text", phone_numbers=["text"]), Outcome)
    assert_type(data_api.contacts.update_group_contacts(id=1, name="text"), Outcome)
    assert_type(
        data_api.crm.create_crm_account(name="text", url="text", deal_conversion_model="last_before_deal"), Outcome
    )
    assert_type(data_api.crm.delete_crm_account(id=1), Outcome)
    assert_type(data_api.crm.get_crm_accounts(), Rows[CrmAccount])
    assert_type(
        data_api.crm.update_crm_account(id=1, name="text", url="text", deal_conversion_model="last_before_deal"),
        Outcome,
    )
    assert_type(data_api.crm.create_crm_company(ext_id="text", name="text"), Outcome)
    assert_type(data_api.crm.delete_crm_company(ext_id="text"), Outcome)
    assert_type(data_api.crm.get_crm_companies(), Rows[CrmCompany])
    assert_type(data_api.crm.update_crm_company(ext_id="text", name="text"), Outcome)
    assert_type(data_api.crm.create_crm_source(source_id=1, state="active"), Outcome)
    assert_type(data_api.crm.delete_crm_source(id=1), Outcome)
    assert_type(data_api.crm.get_crm_source_filters(), Rows[CrmSourceFilter])
    assert_type(data_api.crm.get_crm_sources(), Rows[CrmSource])
    assert_type(data_api.crm.getobj_crm_source(id=1), CrmSourceSettings)
    assert_type(data_api.crm.update_crm_source(id=1, source_id=1, state="active", priority=1), Outcome)
    assert_type(data_api.crm.update_crm_source_priority(crm_sources=[{"id": 1, "priority": 1}]), Outcome)
    assert_type(data_api.crm.update_crm_source_state(id=1, state="active"), Outcome)
    assert_type(
        data_api.customers.create_tech_support_ticket(context="text", contact_id=1, phone_id=1, email_id=1), Outcome
    )
    assert_type(data_api.customers.get_customer_contact_info(), Rows[CustomerContactInfo])
    assert_type(data_api.deal_contacts.create_deal_contacts(contacts=[{"ext_id": "text", "name": "text"}]), Outcome)
    assert_type(data_api.deal_contacts.delete_deal_contacts(ext_id="text"), Outcome)
    assert_type(data_api.deal_contacts.get_deal_contacts(), Rows[DealContact])
    assert_type(data_api.deal_contacts.update_deal_contacts(ext_id="text"), Outcome)
    assert_type(data_api.deal_employees.create_deal_employees(ext_id="text", name="text"), Outcome)
    assert_type(data_api.deal_employees.delete_deal_employees(ext_id="text"), Outcome)
    assert_type(data_api.deal_employees.get_deal_employees(), Rows[DealEmployee])
    assert_type(data_api.deal_employees.update_deal_employees(ext_id="text"), Outcome)
    assert_type(data_api.deals.create_deal_user_field(ext_id="text", name="text", data_type="numeric"), Outcome)
    assert_type(data_api.deals.delete_deal_user_field(ext_id="text"), Outcome)
    assert_type(data_api.deals.delete_deals(ext_id="text"), Outcome)
    assert_type(data_api.deals.get_deal_user_fields(), Rows[DealUserField])
    assert_type(data_api.deals.get_deals_history(), Rows[DealHistory])
    assert_type(data_api.deals.get_deals_in_processing(), DealsInProcessing)
    assert_type(data_api.deals.update_deal_user_field(ext_id="text", name="text"), Outcome)
    assert_type(
        data_api.deals.upload_deals_history(
            deals=[
                {
                    "ext_id": "text",
                    "name": "text",
                    "created_date_time": "2026-10-31",
                    "modified_stage_date_time": "2026-10-31",
                    "sales_funnel_ext_id": "text",
                    "stage_ext_id": "text",
                }
            ]
        ),
        Outcome,
    )
    assert_type(
        data_api.email_tracking.create_email_tracking_rule(
            name="text", tracking_type="static", traffic_type="all", rule_type="site_emails", state="active"
        ),
        Outcome,
    )
    assert_type(data_api.email_tracking.create_replacement_emails_group(site_ids=[1], name="text"), list[Outcome])
    assert_type(data_api.email_tracking.delete_email_account(id=1), Outcome)
    assert_type(data_api.email_tracking.delete_replacement_emails_group(id=1), Outcome)
    assert_type(data_api.email_tracking.get_email_accounts(), Rows[EmailAccount])
    assert_type(data_api.email_tracking.get_email_tracking_rules(), Rows[EmailTrackingRule])
    assert_type(data_api.email_tracking.get_replacement_emails_groups(), Rows[ReplacementEmailsGroup])
    assert_type(data_api.email_tracking.get_required_emails_count(visitors_count=1), Rows[RequiredEmailsCount])
    assert_type(data_api.email_tracking.set_priority_email_tracking_rule(id=1, change_type="up"), Outcome)
    assert_type(
        data_api.email_tracking.update_email_tracking_rule(
            id=1, name="text", tracking_type="static", traffic_type="all", rule_type="site_emails", state="active"
        ),
        Outcome,
    )
    assert_type(data_api.email_tracking.update_replacement_emails_group(id=1), Outcome)
    assert_type(data_api.employees.create_employee_positions(name="text"), Outcome)
    assert_type(data_api.employees.create_employees(last_name="text"), Outcome)
    assert_type(data_api.employees.create_group_employees(name="text"), Outcome)
    assert_type(data_api.employees.delete_employee_positions(id=1), Outcome)
    assert_type(data_api.employees.delete_employees(id=1), Outcome)
    assert_type(data_api.employees.delete_group_employees(id=1), Outcome)
    assert_type(data_api.employees.get_employee_positions(), Rows[EmployeePosition])
    assert_type(
        data_api.employees.get_employee_stat(date_from="2026-10-31", date_till="2026-10-31"), Rows[EmployeeStat]
    )
    assert_type(data_api.employees.get_employees(), Rows[Employee])
    assert_type(data_api.employees.get_group_employees(), Rows[EmployeeGroup])
    assert_type(data_api.employees.get_statuses(), Rows[EmployeeStatus])
    assert_type(data_api.employees.update_employee_positions(id=1, name="text"), Outcome)
    assert_type(
        data_api.employees.update_employees(id=1, last_name="text", phone_numbers=[{"phone_number": "text"}]), Outcome
    )
    assert_type(data_api.employees.update_group_employees(id=1, name="text", channels_count=1), Outcome)
    assert_type(
        data_api.employees.update_group_employees_numbers(
            id=1, phone_numbers=[{"employee_phone_number_id": 1, "available": True}]
        ),
        Outcome,
    )
    assert_type(data_api.events.get_events(), Rows[Event])
    assert_type(data_api.geo.get_geolocations(), Rows[Geolocation])
    assert_type(data_api.integrations.get_integrated_forms(), Rows[IntegratedForm])
    assert_type(data_api.integrations.get_integrated_pages(), Rows[IntegratedPage])
    assert_type(
        data_api.integrations.upload_stats(
            date_time="2026-10-31", engine="yandex.direct", stats=[{"viewpoint": "full"}]
        ),
        Outcome,
    )
    assert_type(data_api.leads.create_lead_funnel_stages(ext_id="text", name="text", type="text", order=1), Outcome)
    assert_type(data_api.leads.create_lead_user_field(ext_id="text", name="text", data_type="numeric"), Outcome)
    assert_type(data_api.leads.delete_lead(ext_id="text"), Outcome)
    assert_type(data_api.leads.delete_lead_funnel_stages(id=1), Outcome)
    assert_type(data_api.leads.delete_lead_user_field(ext_id="text"), Outcome)
    assert_type(data_api.leads.get_lead_funnel_stages(), Rows[LeadFunnelStage])
    assert_type(data_api.leads.get_lead_user_fields(), Rows[LeadUserField])
    assert_type(
        data_api.leads.update_lead_funnel_stages(id=1, ext_id="text", name="text", type="text", order=1), Outcome
    )
    assert_type(data_api.leads.update_lead_user_field(ext_id="text", name="text"), Outcome)
    assert_type(
        data_api.leads.upload_leads_history(
            leads=[
                {
                    "ext_id": "text",
                    "name": "text",
                    "created_date_time": "2026-10-31",
                    "modified_stage_date_time": "2026-10-31",
                    "stage_ext_id": "text",
                }
            ]
        ),
        Outcome,
    )
    assert_type(data_api.media_files.get_media_files(), Rows[MediaFile])
    assert_type(data_api.network_resources.get_network_resources(), Rows[NetworkResource])
    assert_type(
        data_api.partners.create_customers(
            name="text",
            tariff_plan_id=1,
            email="text",
            password="text",
            monthly_base_notify_emails=["text"],
            monthly_calls_notify_emails=["text"],
            daily_calls_notify_emails=["text"],
        ),
        Outcome,
    )
    assert_type(data_api.partners.get_customer_users(), Rows[CustomerUser])
    assert_type(data_api.partners.get_customers(), Rows[Customer])
    assert_type(data_api.partners.get_tariff_plans(), Rows[TariffPlan])
    assert_type(data_api.partners.update_customer_status(customer_id=1, status="active"), Outcome)
    assert_type(data_api.partners.update_customer_tariff_plans(customer_id=1, tariff_plan_id=1), Outcome)
    assert_type(
        data_api.partners.update_customers(
            id=1,
            name="text",
            monthly_base_notify_emails=["text"],
            monthly_calls_notify_emails=["text"],
            daily_calls_notify_emails=["text"],
        ),
        Outcome,
    )
    assert_type(data_api.persons.get_person_event_fields(), Rows[PersonEventField])
    assert_type(
        data_api.persons.get_person_events(person_id=1, date_from="2026-10-31", date_till="2026-10-31"),
        Rows[PersonEvent],
    )
    assert_type(data_api.persons.get_person_visitors(person_id=1), Rows[PersonVisitor])
    assert_type(data_api.persons.get_visitors(ids=[1]), Rows[VisitorContact])
    assert_type(data_api.persons.getobj_person_summary(person_id=1, columns=["text"]), PersonSummary)
    assert_type(data_api.persons.getobj_person_for_visitor(visitor_id=1), PersonForVisitor)
    assert_type(data_api.persons.getobj_visitor(id=1), Visitor)
    assert_type(data_api.report_builder.getobj_report_global_calendar(), ReportCalendar)
    assert_type(data_api.report_builder.update_report_global_calendar(id=1), Outcome)
    assert_type(data_api.report_builder.getobj_goals_tree(), GoalsTree)
    assert_type(
        data_api.report_builder.getobj_report_table(
            limit=1,
            offset=1,
            report_type="call_summary_uis",
            date_from="2026-10-31",
            date_till="2026-10-31",
            dimensions=["text"],
            columns=["text"],
        ),
        ReportTable,
    )
    assert_type(
        data_api.report_builder.getobj_report_total(
            report_type="text", date_from="2026-10-31", date_till="2026-10-31", columns=["text"]
        ),
        ReportTotal,
    )
    assert_type(
        data_api.report_builder.getobj_benchmarking_table(
            limit=1,
            offset=1,
            report_type="text",
            date_from="2026-10-31",
            date_till="2026-10-31",
            dimensions=["text"],
            custom_dimension_groups=[None],
            columns=["text"],
        ),
        BenchmarkingTable,
    )
    assert_type(
        data_api.report_builder.create_custom_formula_column(
            report_type="ad_analytics",
            name="text",
            data_type="integer",
            formula=[{"element_type": "column", "value": 1}],
        ),
        Outcome,
    )
    assert_type(data_api.report_builder.create_custom_metric_column(report_type="ad_analytics", name="text"), Outcome)
    assert_type(data_api.report_builder.delete_custom_column(id="text"), Outcome)
    assert_type(data_api.report_builder.get_metrics(report_type="text"), Rows[Metric])
    assert_type(data_api.report_builder.getobj_columns_tree(report_type="text"), ColumnsTree)
    assert_type(data_api.report_builder.getobj_custom_formula_column(id="text"), CustomFormulaColumn)
    assert_type(data_api.report_builder.getobj_custom_metric_column(id="text"), CustomMetricColumn)
    assert_type(
        data_api.report_builder.update_custom_formula_column(
            id="text", name="text", data_type="integer", formula=[{"element_type": "column", "value": "text"}]
        ),
        Outcome,
    )
    assert_type(data_api.report_builder.update_custom_metric_column(id="text", name="text"), Outcome)
    assert_type(data_api.report_builder.create_report(name="text", type="ad_analytics", group_id=1), Outcome)
    assert_type(data_api.report_builder.delete_report(id=1), Outcome)
    assert_type(data_api.report_builder.get_report_groups(), Rows[ReportGroup])
    assert_type(data_api.report_builder.get_report_history(id=1), Rows[ReportChange])
    assert_type(data_api.report_builder.get_report_types(), Rows[ReportType])
    assert_type(data_api.report_builder.get_reports_list(), Rows[Report])
    assert_type(data_api.report_builder.getobj_report_state(report_id=1), ReportState)
    assert_type(
        data_api.report_builder.set_report_state(
            report_id=1,
            state={
                "limit": 1,
                "offset": 1,
                "date_from": "2026-10-31",
                "date_till": "2026-10-31",
                "perspective_window": 1,
                "columns": ["text"],
            },
        ),
        Outcome,
    )
    assert_type(data_api.report_builder.update_report(id=1), Outcome)
    assert_type(
        data_api.report_builder.create_custom_dimension(
            report_type="ad_analytics",
            name="text",
            is_entity_separated=True,
            groups=[{"name": "text", "priority": 1, "entities": [{"names": ["text"]}]}],
        ),
        Outcome,
    )
    assert_type(data_api.report_builder.delete_custom_dimension(id="text"), Outcome)
    assert_type(
        data_api.report_builder.get_custom_dimension_templates(report_type="text"), Rows[CustomDimensionTemplate]
    )
    assert_type(data_api.report_builder.get_report_entities(), Rows[ReportEntity])
    assert_type(data_api.report_builder.getobj_custom_dimension(id="text"), CustomDimension)
    assert_type(data_api.report_builder.getobj_dimensions_tree(report_type="text"), DimensionsTree)
    assert_type(
        data_api.report_builder.update_custom_dimension(
            id="text",
            name="text",
            is_entity_separated=True,
            groups=[{"name": "text", "priority": 1, "entities": [{"names": ["text"]}]}],
        ),
        Outcome,
    )
    assert_type(
        data_api.report_builder.create_custom_filter(
            report_type=1, name="text", filter={"field": "id", "operator": "=", "value": 1}
        ),
        Outcome,
    )
    assert_type(data_api.report_builder.delete_custom_filter(id=1), Outcome)
    assert_type(data_api.report_builder.get_custom_filters(report_type="text"), Rows[CustomFilter])
    assert_type(data_api.report_builder.get_metric_filters(metric_id="text", report_type="text"), Rows[MetricFilter])
    assert_type(data_api.report_builder.get_report_filters(report_type="text"), Rows[ReportFilter])
    assert_type(data_api.report_builder.get_report_rapid_filters(report_type="text"), Rows[ReportRapidFilter])
    assert_type(data_api.report_builder.create_call_session_recognition_task(), Outcome)
    assert_type(data_api.report_builder.create_communication_comment(), Outcome)
    assert_type(
        data_api.report_builder.get_api_requests(report_id=1, date_from="2026-10-31", date_till="2026-10-31"),
        Rows[ApiRequest],
    )
    assert_type(
        data_api.report_builder.get_call_details(
            report_id=1, entity_ids=[1], date_from="2026-10-31", date_till="2026-10-31"
        ),
        Rows[CallDetails],
    )
    assert_type(
        data_api.report_builder.get_calls(report_id=1, date_from="2026-10-31", date_till="2026-10-31"), Rows[CallRow]
    )
    assert_type(
        data_api.report_builder.get_chats(report_id=1, date_from="2026-10-31", date_till="2026-10-31"), Rows[ChatRow]
    )
    assert_type(
        data_api.report_builder.get_communications(
            report_id=1, report_type="text", date_from="2026-10-31", date_till="2026-10-31"
        ),
        Rows[CommunicationRow],
    )
    assert_type(
        data_api.report_builder.get_deals(report_id=1, date_from="2026-10-31", date_till="2026-10-31"), Rows[DealRow]
    )
    assert_type(
        data_api.report_builder.get_leads(report_id=1, date_from="2026-10-31", date_till="2026-10-31"), Rows[LeadRow]
    )
    assert_type(
        data_api.report_builder.get_mgf_calls(report_id=1, date_from="2026-10-31", date_till="2026-10-31"),
        Rows[MegafonCall],
    )
    assert_type(
        data_api.report_builder.get_notifications(report_id=1, date_from="2026-10-31", date_till="2026-10-31"),
        Rows[Notification],
    )
    assert_type(
        data_api.report_builder.get_person_details(
            report_id=1, entity_ids=[1], date_from="2026-10-31", date_till="2026-10-31"
        ),
        Rows[PersonDetails],
    )
    assert_type(
        data_api.report_builder.get_sms(report_id=1, date_from="2026-10-31", date_till="2026-10-31"), Rows[SmsMessage]
    )
    assert_type(
        data_api.report_builder.get_tags_history(report_id=1, date_from="2026-10-31", date_till="2026-10-31"),
        Rows[TagChange],
    )
    assert_type(
        data_api.report_builder.get_visits(
            report_id=1, date_from="2026-10-31", date_till="2026-10-31", is_realtime=True
        ),
        Rows[Visit],
    )
    assert_type(data_api.report_builder.getobj_call_session_recognition_info(call_session_id=1), CallRecognition)
    assert_type(data_api.report_builder.create_linechart_note(datetime="2026-10-31", description="text"), Outcome)
    assert_type(data_api.report_builder.delete_linechart_note(id="text"), Outcome)
    assert_type(
        data_api.report_builder.get_linechart_note_groups(
            date_from="2026-10-31", date_till="2026-10-31", datetime_dimension="hour", is_show_weekends_notes=True
        ),
        Rows[LinechartNoteGroup],
    )
    assert_type(
        data_api.report_builder.getobj_report_linechart(
            report_type="text",
            date_from="2026-10-31",
            date_till="2026-10-31",
            datetime_dimension="day",
            data_dimensions=["text"],
            limit=1,
            sort=[{"field": "text"}],
            main_column="text",
            dimensions_value_ids=["text"],
        ),
        ReportLinechart,
    )
    assert_type(
        data_api.report_builder.getobj_report_linechart_total(
            report_type="text",
            date_from="2026-10-31",
            date_till="2026-10-31",
            datetime_dimension="day",
            main_column="text",
        ),
        ReportLinechartTotal,
    )
    assert_type(data_api.report_builder.get_available_phone_prefixes(), Rows[PhonePrefix])
    assert_type(
        data_api.report_builder.create_report_generator_task(
            report_type="text",
            report_name="text",
            date_from="2026-10-31",
            date_till="2026-10-31",
            dimensions=["text"],
            columns=["text"],
        ),
        Outcome,
    )
    assert_type(data_api.report_builder.get_report_generator_tasks(), Rows[ReportGeneratorTask])
    assert_type(data_api.report_builder.create_shared_report_settings(report_id=1), SharedReportSettings)
    assert_type(
        data_api.report_builder.get_column_transfer_reports_list(report_type="text", id="text"),
        Rows[ColumnTransferReport],
    )
    assert_type(
        data_api.report_builder.getobj_report_transfer(
            report_type="text",
            date_from="2026-10-31",
            date_till="2026-10-31",
            dimensions=["text"],
            column="text",
            transfer_dimension_value_id="text",
        ),
        ReportTransfer,
    )
    assert_type(data_api.reports.get_call_legs_report(date_from="2026-10-31", date_till="2026-10-31"), Rows[CallLeg])
    assert_type(data_api.reports.get_calls_report(date_from="2026-10-31", date_till="2026-10-31"), Rows[CallSession])
    assert_type(
        data_api.reports.get_campaign_daily_stat(date_from="2026-10-31", date_till="2026-10-31", site_id=1),
        Rows[CampaignDailyStat],
    )
    assert_type(data_api.reports.get_chat_channels(), Rows[ChatChannel])
    assert_type(data_api.reports.get_chat_messages_report(), Rows[ChatMessage])
    assert_type(data_api.reports.get_chats_report(date_from="2026-10-31", date_till="2026-10-31"), Rows[ChatSession])
    assert_type(
        data_api.reports.get_communications_report(date_from="2026-10-31", date_till="2026-10-31"),
        Rows[CommunicationEvent],
    )
    assert_type(
        data_api.reports.get_ct_ac_summary_report(date_from="2026-10-31", date_till="2026-10-31", site_id=1),
        Rows[CallTrackingCampaignSummary],
    )
    assert_type(
        data_api.reports.get_ct_summary_report(date_from="2026-10-31", date_till="2026-10-31"),
        Rows[CallTrackingSiteSummary],
    )
    assert_type(
        data_api.reports.get_financial_call_legs_report(date_from="2026-10-31", date_till="2026-10-31"),
        Rows[CallLegCharge],
    )
    assert_type(data_api.reports.get_goals_report(date_from="2026-10-31", date_till="2026-10-31"), Rows[Goal])
    assert_type(
        data_api.reports.get_offline_messages_report(date_from="2026-10-31", date_till="2026-10-31"),
        Rows[OfflineMessageEvent],
    )
    assert_type(
        data_api.reports.get_visitor_sessions_report(date_from="2026-10-31", date_till="2026-10-31"),
        Rows[VisitorSession],
    )
    assert_type(
        data_api.sales_funnels.create_sales_funnel(
            ext_id="text",
            name="text",
            stages={
                "success": {"ext_id": "text", "name": "text"},
                "failed": {"ext_id": "text", "name": "text"},
                "in_process": [{"ext_id": "text", "name": "text", "order": 1}],
            },
        ),
        Outcome,
    )
    assert_type(
        data_api.sales_funnels.create_sales_funnel_stages(
            sales_funnel_ext_id="text", ext_id="text", name="text", order=1
        ),
        Outcome,
    )
    assert_type(data_api.sales_funnels.delete_sales_funnel(ext_id="text"), Outcome)
    assert_type(data_api.sales_funnels.delete_sales_funnel_stages(sales_funnel_ext_id="text", ext_id="text"), Outcome)
    assert_type(data_api.sales_funnels.get_sales_funnel(), Rows[SalesFunnel])
    assert_type(data_api.sales_funnels.update_sales_funnel(ext_id="text", name="text"), Outcome)
    assert_type(data_api.sales_funnels.update_sales_funnel_stages(sales_funnel_ext_id="text", ext_id="text"), Outcome)
    assert_type(data_api.scenarios.get_scenarios(), Rows[Scenario])
    assert_type(
        data_api.schedules.create_schedules(
            name="text", schedules=[{"activity_days": {"type": "days_of_week", "days": [1]}}]
        ),
        Outcome,
    )
    assert_type(data_api.schedules.delete_schedules(id=1), Outcome)
    assert_type(data_api.schedules.get_schedules(), Rows[Schedule])
    assert_type(data_api.schedules.update_schedules(id=1, name="text"), Outcome)
    assert_type(data_api.segments.get_segments(), Rows[Segment])
    assert_type(data_api.sessions.upload_sessions(), list[UploadedSession])
    assert_type(data_api.sip_lines.create_sip_lines(employee_id=1, virtual_phone_number="text"), SipLineCreated)
    assert_type(data_api.sip_lines.delete_sip_lines(id=1), Outcome)
    assert_type(data_api.sip_lines.get_sip_line_virtual_numbers(), Rows[SipLineVirtualNumber])
    assert_type(data_api.sip_lines.get_sip_lines(), Rows[SipLine])
    assert_type(data_api.sip_lines.update_sip_line_password(id=1), SipLinePassword)
    assert_type(data_api.sip_lines.update_sip_lines(id=1, employee_id=1, virtual_phone_number="text"), Outcome)
    assert_type(data_api.sites.create_site_blocks(site_id=1, name="text"), Outcome)
    assert_type(data_api.sites.create_sites(domain_name="text", default_phone_number="text", industry_id=1), Outcome)
    assert_type(data_api.sites.delete_site_blocks(id=1), Outcome)
    assert_type(data_api.sites.delete_sites(id=1), Outcome)
    assert_type(data_api.sites.get_site_blocks(), Rows[SiteBlock])
    assert_type(data_api.sites.get_sites(), Rows[Site])
    assert_type(data_api.sites.update_site_blocks(id=1), Outcome)
    assert_type(data_api.sites.update_sites(id=1, default_phone_number="text", industry_id=1), Outcome)
    assert_type(data_api.sites.create_site(industry_id=1, domain_name="text"), SiteCreated)
    assert_type(data_api.sites.get_site_categories(), Rows[SiteCategory])
    assert_type(data_api.sites.getobj_site(), Rows[SiteSettings])
    assert_type(data_api.sources.create_source_channel(name="text", mnemonic="text", state="active"), Outcome)
    assert_type(data_api.sources.delete_source_channel(id=1), Outcome)
    assert_type(data_api.sources.get_sources_channels(), Rows[SourceChannel])
    assert_type(data_api.sources.update_source_channel(id=1, name="text", mnemonic="text"), Outcome)
    assert_type(data_api.sources.update_source_channel_state(id=1, state="active"), Outcome)
    assert_type(data_api.sources.create_source_group(name="text", channel_id=1, state="active"), Outcome)
    assert_type(data_api.sources.delete_source_group(id=1), Outcome)
    assert_type(data_api.sources.get_sources_groups(), Rows[SourceGroup])
    assert_type(data_api.sources.update_source_group(id=1, name="text", channel_id=1), Outcome)
    assert_type(data_api.sources.update_source_group_state(id=1, state="active"), Outcome)
    assert_type(data_api.sources.get_ad_engines(), Rows[AdEngine])
    assert_type(data_api.sources.create_source(name="text", state="active", group_id=1), Outcome)
    assert_type(data_api.sources.delete_source(id=1), Outcome)
    assert_type(data_api.sources.get_source_costs(date_from="2026-10-31", date_till="2026-10-31"), Rows[SourceCost])
    assert_type(data_api.sources.get_source_filters(), Rows[SourceFilter])
    assert_type(data_api.sources.get_source_parameters(), Rows[SourceParameter])
    assert_type(data_api.sources.get_sources(), Rows[Source])
    assert_type(data_api.sources.getobj_source(id=1), SourceSettings)
    assert_type(data_api.sources.update_source(id=1, name="text", group_id=1, state="active", priority=1), Outcome)
    assert_type(data_api.sources.update_source_priority(sources=[{"id": 1, "priority": 1}]), Outcome)
    assert_type(data_api.sources.update_source_state(id=1, state="active"), Outcome)
    assert_type(
        data_api.sources.upload_source_costs(
            costs=[{"source_id": 1, "cost": 1500, "date_from": "2026-10-31", "date_till": "2026-10-31"}]
        ),
        Outcome,
    )
    assert_type(data_api.tags.create_tags(name="text"), Outcome)
    assert_type(data_api.tags.delete_tags(id=1), Outcome)
    assert_type(data_api.tags.get_tags(), Rows[Tag])
    assert_type(data_api.tags.set_communications_tags(), CommunicationsTagged)
    assert_type(data_api.tags.set_tag_communications(communication_type="chat", tag_id=1), Outcome)
    assert_type(
        data_api.tags.set_tag_sales(
            communication_id=1, communication_type="chat", date_time="2026-10-31", transaction_value=1500
        ),
        Outcome,
    )
    assert_type(data_api.tags.unset_tag_communications(communication_type="chat", tag_id=1), Outcome)
    assert_type(data_api.tags.update_tags(id=1), Outcome)
    assert_type(
        data_api.tags.update_tags_communication(communication_id=1, communication_type="chat", tag_ids=[1]),
        CommunicationTagsUpdated,
    )
    assert_type(data_api.virtual_numbers.disable_virtual_numbers(), Outcome)
    assert_type(
        data_api.virtual_numbers.enable_private_number(
            is_used_for_va=True, login="text", password="text", port="text", server_address="text"
        ),
        Outcome,
    )
    assert_type(data_api.virtual_numbers.enable_virtual_numbers(), Outcome)
    assert_type(data_api.virtual_numbers.get_number_capacity_categories(), Rows[NumberCapacityCategory])
    assert_type(data_api.virtual_numbers.get_available_virtual_numbers(), Rows[AvailableVirtualNumber])
    assert_type(data_api.virtual_numbers.get_country_phone_prefixes(), Rows[CountryPhonePrefix])
    assert_type(data_api.virtual_numbers.get_numa_lists(), Rows[NumaList])
    assert_type(data_api.virtual_numbers.get_virtual_numbers(), Rows[VirtualNumber])
    assert_type(data_api.virtual_numbers.getobj_call_processing_rules(number_capacity_id=1), CallProcessingRules)
    assert_type(data_api.virtual_numbers.getobj_private_number_params(phone_id=1), PrivateNumberParams)
    assert_type(
        data_api.virtual_numbers.set_call_processing_rule_is_active(id=1, type="scenario", is_active=True), Outcome
    )

with CallApi("token") as call_api:
    assert_type(
        call_api.start_employee_call(
            first_call="contact", virtual_phone_number="79031234567", contact="79031234567", employee={"id": 1}
        ),
        StartedCall,
    )
    assert_type(
        call_api.start_informer_call(
            virtual_phone_number="79031234567", contact="79031234567", contact_message=tts("text")
        ),
        StartedCall,
    )
    assert_type(
        call_api.start_scenario_call(
            virtual_phone_number="79031234567", contact="79031234567", first_call="contact", scenario_id=1
        ),
        StartedCall,
    )
    assert_type(
        call_api.start_simple_call(
            first_call="contact", virtual_phone_number="79031234567", contact="79031234567", operator="79031234567"
        ),
        StartedCall,
    )
    assert_type(
        call_api.start_vnumber_call(virtual_phone_number="79031234567", contact="79031234567", first_call="contact"),
        StartedCall,
    )
    assert_type(call_api.add_coach(call_session_id=1), CallOutcome)
    assert_type(call_api.block_contact(call_session_id=1), CallOutcome)
    assert_type(call_api.call_talk_option(call_session_id=1, button="text"), CallOutcome)
    assert_type(call_api.disconnect_leg(call_session_id=1, leg_id=1), CallOutcome)
    assert_type(call_api.hold_call(call_session_id=1, contact_message=tts("text")), CallOutcome)
    assert_type(call_api.list_calls(), list[ActiveCall])
    assert_type(call_api.list_talk_options(), list[TalkOption])
    assert_type(call_api.make_call(call_session_id=1, to="79031234567"), CallOutcome)
    assert_type(call_api.record_call(call_session_id=1, action="on"), CallOutcome)
    assert_type(call_api.release_call(call_session_id=1), CallOutcome)
    assert_type(call_api.restore_talk(call_session_id=1), CallOutcome)
    assert_type(call_api.send_dtmf(call_session_id=1, dtmf_string="1"), CallOutcome)
    assert_type(call_api.tag_call(call_session_id=1, tag_id=1), CallOutcome)
    assert_type(call_api.transfer_talk(call_session_id=1), CallOutcome)
    assert_type(call_api.unhold_call(call_session_id=1), CallOutcome)
