"""All methods of all three APIs, for searching."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["METHODS", "Entry"]


class Entry(NamedTuple):
    """A method.

    Attributes:
        name: What to write behind ``comagic.``.
        wire_name: The vendor's name.
        summary: What it does.
    """

    name: str
    wire_name: str
    summary: str


METHODS: tuple[Entry, ...] = (
    Entry("customers.list", "customer_list", "List the customers of the agency."),
    Entry("customers.list_tariff_plans", "agent_tp", "List the tariff plans that the agency can give its customers."),
    Entry("customers.create", "create_agent_customer", "Create a customer: a paid account, so never sent twice."),
    Entry(
        "customers.activate",
        "activate_agent_customer",
        "Activate a customer made before, which starts its billing; never sent twice.",
    ),
    Entry("sites.list", "site", "List the sites."),
    Entry("sites.create", "create_site", "Register a site."),
    Entry("campaigns.list", "ac", "List the advertising campaigns, of all sites or of one."),
    Entry("campaigns.create", "create_ac", "Create an advertising campaign."),
    Entry("campaigns.list_condition_groups", "ac_condition", "List the groups of conditions of a campaign."),
    Entry("campaigns.create_condition_group", "create_ac_condition_group", "Add a group of conditions to a campaign."),
    Entry("campaigns.create_condition", "create_ac_condition", "Add a condition to a group."),
    Entry("campaigns.delete_condition", "delete_ac_condition", "Take a condition away from a campaign."),
    Entry("tags.list", "tag", "List the tags."),
    Entry("stats.summary", "stat", "Get the counters of a site for a whole period."),
    Entry("stats.by_date", "stat", "Get the counters of a site for each day of a period."),
    Entry(
        "stats.advertising_sales",
        "advertising_sales",
        "List the sales and the spending of a site, the source of a return-on-investment report.",
    ),
    Entry("communications.list", "communication", "List the communications of a site in a period."),
    Entry(
        "communications.tag",
        "tag_communication",
        "Put a tag on a communication; setting the same tag twice changes nothing.",
    ),
    Entry("communications.untag", "untag_communication", "Take a tag off a communication."),
    Entry(
        "communications.tag_sale", "tag_communication_sale", "Mark a communication as a sale, with its sum and time."
    ),
    Entry("goals.list", "goal", "List the goals reached on a site in a period."),
    Entry("calls.list", "call", "List the calls of a period."),
    Entry("calls.records", "call", "List the recordings of a period's calls."),
    Entry("calls.download_records", "call", "Save the recordings of a period's calls as files, several at once."),
    Entry("calls.list_cdr_in", "get_cdr_in", "List the raw records of incoming calls."),
    Entry("calls.list_cdr_out", "get_cdr_out", "List the raw records of outgoing calls."),
    Entry("chats.list", "chat", "List the chats of a period."),
    Entry("chats.list_messages", "chat_messages", "List the messages of one chat."),
    Entry("offline_messages.list", "offline_message", "List the requests left in a period."),
    Entry("visitors.get", "visitor", "Get one visitor."),
    Entry("visitors.get_person", "person_by_visitor", "Get the person that a visitor was merged into."),
    Entry("visitors.list", "visitors_by_person", "List the visitors that were merged into one person."),
    Entry("visitors.list_sessions", "session_info", "List what is known of one visit; the server answers with a list."),
    Entry("numbers.buy", "buy_number", "Buy a virtual number. It costs money, so it is never sent twice."),
    Entry("numbers.forward", "create_dialing_operation", "Forward a virtual number to the user's own telephone."),
    Entry("numbers.create_numa_list", "create_numa_list", "Create a named list of caller numbers."),
    Entry("numbers.add_to_numa_list", "add_number_to_numa_list", "Put a caller's number on a list."),
    Entry("numbers.remove_from_numa_list", "remove_number_from_numa_list", "Take a caller's number off a list."),
    Entry("data_api.account.get_account", "get.account", "Name, identifier and time zone of the account."),
    Entry(
        "data_api.account.getobj_account",
        "getobj.account",
        "Everything about the account: its tariff, language, services and manager.",
    ),
    Entry(
        "data_api.auto_calls.delete_auto_call_campaign_phone_numbers",
        "delete.auto_call_campaign_phone_numbers",
        "Take phone numbers out of an outgoing calling campaign.",
    ),
    Entry(
        "data_api.auto_calls.get_auto_call_campaigns", "get.auto_call_campaigns", "List the outgoing calling campaigns."
    ),
    Entry(
        "data_api.avito.create_report_for_ext_integration_task",
        "create.report_for_ext_integration_task",
        "Order a report as a file for an outside system.",
    ),
    Entry(
        "data_api.avito.get_report_for_ext_integration_task",
        "get.report_for_ext_integration_task",
        "Look at an order of a report for an outside system.",
    ),
    Entry(
        "data_api.blacklist.create_phone_number_to_blacklist",
        "create.phone_number_to_blacklist",
        "Put a phone number on the blacklist.",
    ),
    Entry(
        "data_api.blacklist.delete_phone_number_from_blacklist",
        "delete.phone_number_from_blacklist",
        "Take a phone number off the blacklist.",
    ),
    Entry(
        "data_api.blacklist.get_blacklist_phone_numbers",
        "get.blacklist_phone_numbers",
        "List the phone numbers on the blacklist.",
    ),
    Entry(
        "data_api.call_tracking.create_phone_selector",
        "create.phone_selector",
        "Add a selector of the page elements in which numbers are replaced.",
    ),
    Entry(
        "data_api.call_tracking.delete_phone_selector", "delete.phone_selector", "Delete a selector of page elements."
    ),
    Entry(
        "data_api.call_tracking.get_phone_selectors",
        "get.phone_selectors",
        "List the selectors of the page elements in which numbers are replaced.",
    ),
    Entry(
        "data_api.call_tracking.get_pool_condition_parameters",
        "get.pool_condition_parameters",
        "List the parameters that conditions of a number pool can use, in groups.",
    ),
    Entry(
        "data_api.call_tracking.update_phone_selector", "update.phone_selector", "Change a selector of page elements."
    ),
    Entry(
        "data_api.call_tracking.create_call_tracking_black_ip",
        "create.call_tracking_black_ip",
        "Keep number replacement from visitors of an IP address.",
    ),
    Entry(
        "data_api.call_tracking.create_robot_filtration_rule",
        "create.robot_filtration_rule",
        "Add a rule that filters robots out.",
    ),
    Entry(
        "data_api.call_tracking.delete_call_tracking_black_ip",
        "delete.call_tracking_black_ip",
        "Allow number replacement to visitors of an IP address again.",
    ),
    Entry(
        "data_api.call_tracking.delete_robot_filtration_rule",
        "delete.robot_filtration_rule",
        "Delete a rule that filters robots out.",
    ),
    Entry(
        "data_api.call_tracking.get_call_tracking_black_ips",
        "get.call_tracking_black_ips",
        "List the IP addresses whose visitors see no replaced numbers.",
    ),
    Entry(
        "data_api.call_tracking.get_robot_filtration_rules",
        "get.robot_filtration_rules",
        "List the rules that filter robots out.",
    ),
    Entry(
        "data_api.call_tracking.update_robot_filtration_rule",
        "update.robot_filtration_rule",
        "Change a rule that filters robots out.",
    ),
    Entry(
        "data_api.call_tracking.create_call_processing_rule_group",
        "create.call_processing_rule_group",
        "Add a group of call processing rules.",
    ),
    Entry(
        "data_api.call_tracking.delete_call_processing_rule_group",
        "delete.call_processing_rule_group",
        "Delete a group of call processing rules.",
    ),
    Entry(
        "data_api.call_tracking.get_call_processing_rule_groups",
        "get.call_processing_rule_groups",
        "List the groups of call processing rules.",
    ),
    Entry(
        "data_api.call_tracking.update_call_processing_rule_group",
        "update.call_processing_rule_group",
        "Change a group of call processing rules.",
    ),
    Entry(
        "data_api.call_tracking.create_call_tracking_rule",
        "create.call_tracking_rule",
        "Add a call tracking rule: a pool of numbers and where they are shown.",
    ),
    Entry(
        "data_api.call_tracking.get_call_tracking_rules",
        "get.call_tracking_rules",
        "List the call tracking rules with their pools of numbers.",
    ),
    Entry(
        "data_api.call_tracking.get_number_pool_condition_parameters",
        "get.number_pool_condition_parameters",
        "List the parameters and operators that conditions of a number pool can use.",
    ),
    Entry(
        "data_api.call_tracking.set_priority_call_tracking_rule",
        "set.priority_call_tracking_rule",
        "Move a call tracking rule up or down in the order of priority.",
    ),
    Entry(
        "data_api.call_tracking.update_call_tracking_rule", "update.call_tracking_rule", "Change a call tracking rule."
    ),
    Entry(
        "data_api.call_tracking.update_call_tracking_rule_numbers",
        "update.call_tracking_rule_numbers",
        "Put other numbers into a call tracking rule.",
    ),
    Entry(
        "data_api.call_tracking.get_available_ct_phone_prefixes",
        "get.available_ct_phone_prefixes",
        "List the regional prefixes that numbers for call tracking can be had with.",
    ),
    Entry(
        "data_api.call_tracking.get_estimated_coverage",
        "get.estimated_coverage",
        "Estimate the share of visitors that a pool of numbers will cover.",
    ),
    Entry(
        "data_api.call_tracking.get_number_capacity_ids_user_charges_and_costs",
        "get.number_capacity_ids_user_charges_and_costs",
        "Tell what given virtual numbers cost to connect and to keep.",
    ),
    Entry(
        "data_api.call_tracking.get_number_pool_numbers",
        "get.number_pool_numbers",
        "List the numbers that call tracking uses.",
    ),
    Entry(
        "data_api.call_tracking.get_number_user_charges_and_costs",
        "get.number_user_charges_and_costs",
        "Tell what numbers of each prefix and category cost to connect and to keep.",
    ),
    Entry(
        "data_api.call_tracking.get_number_user_charges_and_costs_summary",
        "get.number_user_charges_and_costs_summary",
        "Sum up what a choice of numbers would cost to connect and to keep.",
    ),
    Entry(
        "data_api.call_tracking.get_required_numbers_count",
        "get.required_numbers_count",
        "Tell how many numbers dynamic call tracking needs for so many visitors.",
    ),
    Entry(
        "data_api.call_tracking.update_numbers_by_replacement_phones_settings",
        "update.numbers_by_replacement_phones_settings",
        "Put other numbers into the settings of a replacement.",
    ),
    Entry(
        "data_api.call_tracking.create_replacement_phones_group",
        "create.replacement_phones_group",
        "Add a group of phone numbers on a site that call tracking replaces.",
    ),
    Entry(
        "data_api.call_tracking.delete_replacement_phones_group",
        "delete.replacement_phones_group",
        "Delete a group of phone numbers that call tracking replaces.",
    ),
    Entry(
        "data_api.call_tracking.get_replacement_phones_groups",
        "get.replacement_phones_groups",
        "List the groups of phone numbers on sites that call tracking replaces.",
    ),
    Entry(
        "data_api.call_tracking.update_replacement_phones_group",
        "update.replacement_phones_group",
        "Change a group of phone numbers that call tracking replaces.",
    ),
    Entry(
        "data_api.call_tracking.create_custom_source_by_ac",
        "create.custom_source_by_ac",
        "Make a source of your own out of an advertising campaign.",
    ),
    Entry(
        "data_api.call_tracking.update_site_dt_model",
        "update.site_dt_model",
        "Choose the model of dynamic call tracking of a site.",
    ),
    Entry("data_api.campaigns.create_campaigns", "create.campaigns", "Add an advertising campaign."),
    Entry("data_api.campaigns.delete_campaigns", "delete.campaigns", "Delete an advertising campaign."),
    Entry(
        "data_api.campaigns.get_campaign_available_phone_numbers",
        "get.campaign_available_phone_numbers",
        "List the virtual numbers that an advertising campaign can be given.",
    ),
    Entry(
        "data_api.campaigns.get_campaign_available_redirection_phone_numbers",
        "get.campaign_available_redirection_phone_numbers",
        "List the numbers that an advertising campaign can forward its calls to.",
    ),
    Entry(
        "data_api.campaigns.get_campaign_parameter_weights",
        "get.campaign_parameter_weights",
        "List, site by site, how much each parameter weighs when a visit is given to a campaign.",
    ),
    Entry("data_api.campaigns.get_campaigns", "get.campaigns", "List the advertising campaigns."),
    Entry(
        "data_api.campaigns.update_campaign_parameter_weights",
        "update.campaign_parameter_weights",
        "Change how much each parameter weighs when a visit is given to a campaign.",
    ),
    Entry("data_api.campaigns.update_campaigns", "update.campaigns", "Change an advertising campaign."),
    Entry(
        "data_api.campaigns.upload_campaign_costs", "upload.campaign_costs", "Upload what advertising campaigns cost."
    ),
    Entry(
        "data_api.communication_sources.create_communication_source",
        "create.communication_source",
        "Add an offline source.",
    ),
    Entry(
        "data_api.communication_sources.delete_communication_source",
        "delete.communication_source",
        "Delete an offline source.",
    ),
    Entry(
        "data_api.communication_sources.get_communication_source_filters",
        "get.communication_source_filters",
        "List the conditions that an offline source can be made of.",
    ),
    Entry(
        "data_api.communication_sources.get_communication_sources",
        "get.communication_sources",
        "List the offline sources.",
    ),
    Entry(
        "data_api.communication_sources.getobj_communication_source",
        "getobj.communication_source",
        "Look at one offline source.",
    ),
    Entry(
        "data_api.communication_sources.update_communication_source",
        "update.communication_source",
        "Change an offline source.",
    ),
    Entry(
        "data_api.communication_sources.update_communication_source_priority",
        "update.communication_source_priority",
        "Put the offline sources into another order.",
    ),
    Entry(
        "data_api.communication_sources.update_communication_source_state",
        "update.communication_source_state",
        "Switch an offline source on or off.",
    ),
    Entry(
        "data_api.communications.create_offline_message_user_field",
        "create.offline_message_user_field",
        "Add a field of your own to offline messages.",
    ),
    Entry("data_api.communications.delete_chats", "delete.chats", "Delete a chat."),
    Entry(
        "data_api.communications.delete_offline_message_user_field",
        "delete.offline_message_user_field",
        "Delete a field of your own from offline messages.",
    ),
    Entry("data_api.communications.delete_offline_messages", "delete.offline_messages", "Delete an offline message."),
    Entry(
        "data_api.communications.get_offline_message_user_fields",
        "get.offline_message_user_fields",
        "List the fields of your own that offline messages have.",
    ),
    Entry(
        "data_api.communications.get_uploaded_calls",
        "get.uploaded_calls",
        "List the calls that were uploaded and how far they are processed.",
    ),
    Entry(
        "data_api.communications.update_offline_message_user_field",
        "update.offline_message_user_field",
        "Rename a field of your own of offline messages.",
    ),
    Entry(
        "data_api.communications.upload_calls",
        "upload.calls",
        "Upload calls of another telephony, with their recordings.",
    ),
    Entry("data_api.communications.upload_chats", "upload.chats", "Upload chats of another system."),
    Entry("data_api.communications.upload_emails", "upload.emails", "Upload e-mails of another system."),
    Entry(
        "data_api.communications.upload_offline_messages",
        "upload.offline_messages",
        "Upload requests of forms and bots as offline messages.",
    ),
    Entry(
        "data_api.contacts.create_contact_organizations",
        "create.contact_organizations",
        "Add an organization to the address book.",
    ),
    Entry("data_api.contacts.create_contacts", "create.contacts", "Add a contact to the address book."),
    Entry(
        "data_api.contacts.create_group_contacts",
        "create.group_contacts",
        "Add a group of contacts to the address book.",
    ),
    Entry(
        "data_api.contacts.delete_contact_organizations",
        "delete.contact_organizations",
        "Delete an organization from the address book.",
    ),
    Entry("data_api.contacts.delete_contacts", "delete.contacts", "Delete contacts from the address book."),
    Entry(
        "data_api.contacts.delete_group_contacts",
        "delete.group_contacts",
        "Delete a group of contacts from the address book.",
    ),
    Entry(
        "data_api.contacts.get_contact_organizations",
        "get.contact_organizations",
        "List the organizations of the address book.",
    ),
    Entry("data_api.contacts.get_contacts", "get.contacts", "List the contacts of the address book."),
    Entry(
        "data_api.contacts.get_group_contacts", "get.group_contacts", "List the groups of contacts of the address book."
    ),
    Entry(
        "data_api.contacts.update_contact_organizations",
        "update.contact_organizations",
        "Rename an organization of the address book.",
    ),
    Entry("data_api.contacts.update_contacts", "update.contacts", "Change a contact of the address book."),
    Entry(
        "data_api.contacts.update_group_contacts",
        "update.group_contacts",
        "Change a group of contacts of the address book.",
    ),
    Entry("data_api.crm.create_crm_account", "create.crm_account", "Connect an account of a CRM."),
    Entry("data_api.crm.delete_crm_account", "delete.crm_account", "Disconnect an account of a CRM."),
    Entry("data_api.crm.get_crm_accounts", "get.crm_accounts", "List the accounts of CRMs that are connected."),
    Entry("data_api.crm.update_crm_account", "update.crm_account", "Change the settings of a CRM's account."),
    Entry("data_api.crm.create_crm_company", "create.crm_company", "Add a company that deals and leads can name."),
    Entry("data_api.crm.delete_crm_company", "delete.crm_company", "Delete a company of deals and leads."),
    Entry("data_api.crm.get_crm_companies", "get.crm_companies", "List the companies that deals and leads name."),
    Entry("data_api.crm.update_crm_company", "update.crm_company", "Change a company of deals and leads."),
    Entry("data_api.crm.create_crm_source", "create.crm_source", "Add a source made from fields of a CRM."),
    Entry("data_api.crm.delete_crm_source", "delete.crm_source", "Delete a source made from fields of a CRM."),
    Entry(
        "data_api.crm.get_crm_source_filters",
        "get.crm_source_filters",
        "List the conditions that a CRM source can be made of.",
    ),
    Entry("data_api.crm.get_crm_sources", "get.crm_sources", "List the sources made from fields of a CRM."),
    Entry("data_api.crm.getobj_crm_source", "getobj.crm_source", "Look at one CRM source."),
    Entry("data_api.crm.update_crm_source", "update.crm_source", "Change a CRM source."),
    Entry(
        "data_api.crm.update_crm_source_priority",
        "update.crm_source_priority",
        "Put the CRM sources into another order.",
    ),
    Entry("data_api.crm.update_crm_source_state", "update.crm_source_state", "Switch a CRM source on or off."),
    Entry(
        "data_api.customers.create_tech_support_ticket",
        "create.tech_support_ticket",
        "Open a ticket with technical support.",
    ),
    Entry(
        "data_api.customers.get_customer_contact_info",
        "get.customer_contact_info",
        "List the people of the account whom technical support can reach.",
    ),
    Entry(
        "data_api.deal_contacts.create_deal_contacts",
        "create.deal_contacts",
        "Add a contact that deals and leads can name.",
    ),
    Entry(
        "data_api.deal_contacts.delete_deal_contacts", "delete.deal_contacts", "Delete a contact of deals and leads."
    ),
    Entry(
        "data_api.deal_contacts.get_deal_contacts", "get.deal_contacts", "List the contacts that deals and leads name."
    ),
    Entry(
        "data_api.deal_contacts.update_deal_contacts", "update.deal_contacts", "Change a contact of deals and leads."
    ),
    Entry(
        "data_api.deal_employees.create_deal_employees",
        "create.deal_employees",
        "Add an employee that deals and leads can name.",
    ),
    Entry(
        "data_api.deal_employees.delete_deal_employees",
        "delete.deal_employees",
        "Delete an employee of deals and leads.",
    ),
    Entry(
        "data_api.deal_employees.get_deal_employees",
        "get.deal_employees",
        "List the employees that deals and leads name.",
    ),
    Entry(
        "data_api.deal_employees.update_deal_employees",
        "update.deal_employees",
        "Change an employee of deals and leads.",
    ),
    Entry("data_api.deals.create_deal_user_field", "create.deal_user_field", "Add a field of your own to deals."),
    Entry("data_api.deals.delete_deal_user_field", "delete.deal_user_field", "Delete a field of your own from deals."),
    Entry("data_api.deals.delete_deals", "delete.deals", "Delete a deal."),
    Entry(
        "data_api.deals.get_deal_user_fields", "get.deal_user_fields", "List the fields of your own that deals have."
    ),
    Entry("data_api.deals.get_deals_history", "get.deals_history", "List deals with the history of their stages."),
    Entry(
        "data_api.deals.get_deals_in_processing",
        "get.deals_in_processing",
        "Count the uploaded deals that still wait to be processed.",
    ),
    Entry("data_api.deals.update_deal_user_field", "update.deal_user_field", "Rename a field of your own of deals."),
    Entry(
        "data_api.deals.upload_deals_history", "upload.deals_history", "Upload deals with the history of their stages."
    ),
    Entry(
        "data_api.email_tracking.create_email_tracking_rule",
        "create.email_tracking_rule",
        "Add an e-mail tracking rule.",
    ),
    Entry(
        "data_api.email_tracking.create_replacement_emails_group",
        "create.replacement_emails_group",
        "Add a group of e-mail addresses on a site that are replaced.",
    ),
    Entry(
        "data_api.email_tracking.delete_email_account", "delete.email_account", "Delete a mailbox of e-mail tracking."
    ),
    Entry(
        "data_api.email_tracking.delete_replacement_emails_group",
        "delete.replacement_emails_group",
        "Delete a group of e-mail addresses that are replaced.",
    ),
    Entry("data_api.email_tracking.get_email_accounts", "get.email_accounts", "List the mailboxes of e-mail tracking."),
    Entry(
        "data_api.email_tracking.get_email_tracking_rules",
        "get.email_tracking_rules",
        "List the e-mail tracking rules.",
    ),
    Entry(
        "data_api.email_tracking.get_replacement_emails_groups",
        "get.replacement_emails_groups",
        "List the groups of e-mail addresses on sites that are replaced.",
    ),
    Entry(
        "data_api.email_tracking.get_required_emails_count",
        "get.required_emails_count",
        "Tell how many addresses e-mail tracking needs for so many visitors.",
    ),
    Entry(
        "data_api.email_tracking.set_priority_email_tracking_rule",
        "set.priority_email_tracking_rule",
        "Move an e-mail tracking rule up or down in the order of priority.",
    ),
    Entry(
        "data_api.email_tracking.update_email_tracking_rule",
        "update.email_tracking_rule",
        "Change an e-mail tracking rule.",
    ),
    Entry(
        "data_api.email_tracking.update_replacement_emails_group",
        "update.replacement_emails_group",
        "Change a group of e-mail addresses that are replaced.",
    ),
    Entry(
        "data_api.employees.create_employee_positions",
        "create.employee_positions",
        "Add a position that employees can hold.",
    ),
    Entry("data_api.employees.create_employees", "create.employees", "Add an employee."),
    Entry("data_api.employees.create_group_employees", "create.group_employees", "Add a group of employees."),
    Entry("data_api.employees.delete_employee_positions", "delete.employee_positions", "Delete a position."),
    Entry("data_api.employees.delete_employees", "delete.employees", "Delete an employee."),
    Entry("data_api.employees.delete_group_employees", "delete.group_employees", "Delete a group of employees."),
    Entry(
        "data_api.employees.get_employee_positions",
        "get.employee_positions",
        "List the positions that employees can hold.",
    ),
    Entry(
        "data_api.employees.get_employee_stat",
        "get.employee_stat",
        "Tell how long each employee was in each status and had calls and chats in a period.",
    ),
    Entry("data_api.employees.get_employees", "get.employees", "List the employees."),
    Entry("data_api.employees.get_group_employees", "get.group_employees", "List the groups of employees."),
    Entry("data_api.employees.get_statuses", "get.statuses", "List the statuses that employees can take."),
    Entry("data_api.employees.update_employee_positions", "update.employee_positions", "Rename a position."),
    Entry("data_api.employees.update_employees", "update.employees", "Change an employee."),
    Entry("data_api.employees.update_group_employees", "update.group_employees", "Change a group of employees."),
    Entry(
        "data_api.employees.update_group_employees_numbers",
        "update.group_employees_numbers",
        "Put other phone numbers into a group of employees.",
    ),
    Entry("data_api.events.get_events", "get.events", "List the events that count as goals."),
    Entry("data_api.geo.get_geolocations", "get.geolocations", "List countries, regions and cities."),
    Entry(
        "data_api.integrations.get_integrated_forms",
        "get.integrated_forms",
        "List the forms of advertising systems that are connected.",
    ),
    Entry(
        "data_api.integrations.get_integrated_pages",
        "get.integrated_pages",
        "List the pages of social networks that are connected.",
    ),
    Entry(
        "data_api.integrations.upload_stats",
        "upload.stats",
        "Upload impressions, clicks and costs of an advertising system.",
    ),
    Entry(
        "data_api.leads.create_lead_funnel_stages", "create.lead_funnel_stages", "Add a stage to the funnel of leads."
    ),
    Entry("data_api.leads.create_lead_user_field", "create.lead_user_field", "Add a field of your own to leads."),
    Entry("data_api.leads.delete_lead", "delete.lead", "Delete a lead."),
    Entry(
        "data_api.leads.delete_lead_funnel_stages",
        "delete.lead_funnel_stages",
        "Delete a stage of the funnel of leads.",
    ),
    Entry("data_api.leads.delete_lead_user_field", "delete.lead_user_field", "Delete a field of your own from leads."),
    Entry("data_api.leads.get_lead_funnel_stages", "get.lead_funnel_stages", "List the stages of the funnel of leads."),
    Entry(
        "data_api.leads.get_lead_user_fields", "get.lead_user_fields", "List the fields of your own that leads have."
    ),
    Entry(
        "data_api.leads.update_lead_funnel_stages",
        "update.lead_funnel_stages",
        "Change a stage of the funnel of leads.",
    ),
    Entry("data_api.leads.update_lead_user_field", "update.lead_user_field", "Rename a field of your own of leads."),
    Entry(
        "data_api.leads.upload_leads_history", "upload.leads_history", "Upload leads with the history of their stages."
    ),
    Entry("data_api.media_files.get_media_files", "get.media_files", "List the sound files of the account."),
    Entry(
        "data_api.network_resources.get_network_resources",
        "get.network_resources",
        "List the outside telephony resources, such as SIP trunks.",
    ),
    Entry("data_api.partners.create_customers", "create.customers", "Add a customer of the agency."),
    Entry("data_api.partners.get_customer_users", "get.customer_users", "List the users of the agency's customers."),
    Entry("data_api.partners.get_customers", "get.customers", "List the agency's customers."),
    Entry(
        "data_api.partners.get_tariff_plans",
        "get.tariff_plans",
        "List the tariff plans that the agency can give its customers.",
    ),
    Entry(
        "data_api.partners.update_customer_status",
        "update.customer_status",
        "Activate or block a customer of the agency.",
    ),
    Entry(
        "data_api.partners.update_customer_tariff_plans",
        "update.customer_tariff_plans",
        "Move a customer of the agency to another tariff plan.",
    ),
    Entry("data_api.partners.update_customers", "update.customers", "Change a customer of the agency."),
    Entry(
        "data_api.persons.get_person_event_fields",
        "get.person_event_fields",
        "List the fields that events of persons can show.",
    ),
    Entry("data_api.persons.get_person_events", "get.person_events", "List everything that happened with a person."),
    Entry(
        "data_api.persons.get_person_visitors",
        "get.person_visitors",
        "List the visitors that were merged into a person.",
    ),
    Entry("data_api.persons.get_visitors", "get.visitors", "List visitors with what is known to reach them."),
    Entry("data_api.persons.getobj_person_summary", "getobj.person_summary", "Sum up what is known of a person."),
    Entry(
        "data_api.persons.getobj_person_for_visitor",
        "getobj.person_for_visitor",
        "Find the person that a visitor belongs to.",
    ),
    Entry("data_api.persons.getobj_visitor", "getobj.visitor", "Look at one visitor."),
    Entry(
        "data_api.report_builder.getobj_report_global_calendar",
        "getobj.report_global_calendar",
        "Look at the calendar that all reports of the user share.",
    ),
    Entry(
        "data_api.report_builder.update_report_global_calendar",
        "update.report_global_calendar",
        "Change the calendar that all reports of the user share.",
    ),
    Entry("data_api.report_builder.getobj_goals_tree", "getobj.goals_tree", "Show all goals in their groups."),
    Entry("data_api.report_builder.getobj_report_table", "getobj.report_table", "Compute a report as a table."),
    Entry("data_api.report_builder.getobj_report_total", "getobj.report_total", "Compute the totals of a report."),
    Entry(
        "data_api.report_builder.getobj_benchmarking_table",
        "getobj.benchmarking_table",
        "Compute a report that compares with other groups, as a table.",
    ),
    Entry(
        "data_api.report_builder.create_custom_formula_column",
        "create.custom_formula_column",
        "Add a column of your own that a formula computes.",
    ),
    Entry(
        "data_api.report_builder.create_custom_metric_column",
        "create.custom_metric_column",
        "Add a column of your own that narrows a metric.",
    ),
    Entry("data_api.report_builder.delete_custom_column", "delete.custom_column", "Delete a column of your own."),
    Entry("data_api.report_builder.get_metrics", "get.metrics", "List the metrics that columns can be made of."),
    Entry(
        "data_api.report_builder.getobj_columns_tree",
        "getobj.columns_tree",
        "Show the columns of a type of report in their groups.",
    ),
    Entry(
        "data_api.report_builder.getobj_custom_formula_column",
        "getobj.custom_formula_column",
        "Look at a column of your own that a formula computes.",
    ),
    Entry(
        "data_api.report_builder.getobj_custom_metric_column",
        "getobj.custom_metric_column",
        "Look at a column of your own that narrows a metric.",
    ),
    Entry(
        "data_api.report_builder.update_custom_formula_column",
        "update.custom_formula_column",
        "Change a column of your own that a formula computes.",
    ),
    Entry(
        "data_api.report_builder.update_custom_metric_column",
        "update.custom_metric_column",
        "Change a column of your own that narrows a metric.",
    ),
    Entry("data_api.report_builder.create_report", "create.report", "Add a report of your own."),
    Entry("data_api.report_builder.delete_report", "delete.report", "Delete a report of your own."),
    Entry("data_api.report_builder.get_report_groups", "get.report_groups", "List the groups of reports."),
    Entry("data_api.report_builder.get_report_history", "get.report_history", "List how a report's state has changed."),
    Entry("data_api.report_builder.get_report_types", "get.report_types", "List the types of reports."),
    Entry("data_api.report_builder.get_reports_list", "get.reports_list", "List the reports of the user."),
    Entry(
        "data_api.report_builder.getobj_report_state",
        "getobj.report_state",
        "Look at the state of a report: its columns, filters and period.",
    ),
    Entry(
        "data_api.report_builder.set_report_state",
        "set.report_state",
        "Change the state of a report: its columns, filters and period.",
    ),
    Entry("data_api.report_builder.update_report", "update.report", "Rename a report of your own."),
    Entry("data_api.report_builder.create_custom_dimension", "create.custom_dimension", "Add a dimension of your own."),
    Entry(
        "data_api.report_builder.delete_custom_dimension", "delete.custom_dimension", "Delete a dimension of your own."
    ),
    Entry(
        "data_api.report_builder.get_custom_dimension_templates",
        "get.custom_dimension_templates",
        "List the templates that a dimension of your own can begin from.",
    ),
    Entry(
        "data_api.report_builder.get_report_entities",
        "get.report_entities",
        "List the kinds of data that a dimension of your own can use.",
    ),
    Entry(
        "data_api.report_builder.getobj_custom_dimension", "getobj.custom_dimension", "Look at a dimension of your own."
    ),
    Entry(
        "data_api.report_builder.getobj_dimensions_tree",
        "getobj.dimensions_tree",
        "Show the dimensions of a type of report in their groups.",
    ),
    Entry(
        "data_api.report_builder.update_custom_dimension", "update.custom_dimension", "Change a dimension of your own."
    ),
    Entry("data_api.report_builder.create_custom_filter", "create.custom_filter", "Add a filter of your own."),
    Entry("data_api.report_builder.delete_custom_filter", "delete.custom_filter", "Delete a filter of your own."),
    Entry("data_api.report_builder.get_custom_filters", "get.custom_filters", "List the filters of your own."),
    Entry(
        "data_api.report_builder.get_metric_filters",
        "get.metric_filters",
        "List the conditions that can narrow a metric.",
    ),
    Entry(
        "data_api.report_builder.get_report_filters",
        "get.report_filters",
        "List the conditions that can filter a report.",
    ),
    Entry(
        "data_api.report_builder.get_report_rapid_filters",
        "get.report_rapid_filters",
        "List the quick conditions that can filter a report.",
    ),
    Entry(
        "data_api.report_builder.create_call_session_recognition_task",
        "create.call_session_recognition_task",
        "Order the speech of a call to be recognized.",
    ),
    Entry(
        "data_api.report_builder.create_communication_comment",
        "create.communication_comment",
        "Put a comment on a communication.",
    ),
    Entry(
        "data_api.report_builder.get_api_requests",
        "get.api_requests",
        "List the requests that were made to the API in a period.",
    ),
    Entry("data_api.report_builder.get_call_details", "get.call_details", "Show the details of given calls."),
    Entry("data_api.report_builder.get_calls", "get.calls", "List the calls of a report of the report builder."),
    Entry("data_api.report_builder.get_chats", "get.chats", "List the chats of a report of the report builder."),
    Entry(
        "data_api.report_builder.get_communications",
        "get.communications",
        "List the communications of a report of the report builder.",
    ),
    Entry("data_api.report_builder.get_deals", "get.deals", "List the deals of a report of the report builder."),
    Entry("data_api.report_builder.get_leads", "get.leads", "List the leads of a report of the report builder."),
    Entry(
        "data_api.report_builder.get_mgf_calls",
        "get.mgf_calls",
        "List the calls of an operator's telephony in a report of the report builder.",
    ),
    Entry(
        "data_api.report_builder.get_notifications",
        "get.notifications",
        "List the notifications that were sent in a period.",
    ),
    Entry("data_api.report_builder.get_person_details", "get.person_details", "Show the history of given persons."),
    Entry("data_api.report_builder.get_sms", "get.sms", "List the text messages of a period."),
    Entry(
        "data_api.report_builder.get_tags_history", "get.tags_history", "List who put which tag on what in a period."
    ),
    Entry(
        "data_api.report_builder.get_visits",
        "get.visits",
        "List the visits of a report of the report builder, over 31 days at most.",
    ),
    Entry(
        "data_api.report_builder.getobj_call_session_recognition_info",
        "getobj.call_session_recognition_info",
        "Show the speech that was recognized in a call.",
    ),
    Entry(
        "data_api.report_builder.create_linechart_note",
        "create.linechart_note",
        "Put a note of your own on the charts.",
    ),
    Entry(
        "data_api.report_builder.delete_linechart_note",
        "delete.linechart_note",
        "Delete a note of your own from the charts.",
    ),
    Entry(
        "data_api.report_builder.get_linechart_note_groups",
        "get.linechart_note_groups",
        "List the notes on the charts, grouped by time.",
    ),
    Entry(
        "data_api.report_builder.getobj_report_linechart",
        "getobj.report_linechart",
        "Compute a report over time, by a dimension.",
    ),
    Entry(
        "data_api.report_builder.getobj_report_linechart_total",
        "getobj.report_linechart_total",
        "Compute a report over time, in total.",
    ),
    Entry(
        "data_api.report_builder.get_available_phone_prefixes",
        "get.available_phone_prefixes",
        "List the regional prefixes that virtual numbers can be had with.",
    ),
    Entry(
        "data_api.report_builder.create_report_generator_task",
        "create.report_generator_task",
        "Order a report as a file.",
    ),
    Entry(
        "data_api.report_builder.get_report_generator_tasks",
        "get.report_generator_tasks",
        "List the orders of reports as files.",
    ),
    Entry(
        "data_api.report_builder.create_shared_report_settings",
        "create.shared_report_settings",
        "Share the current settings of a report.",
    ),
    Entry(
        "data_api.report_builder.get_column_transfer_reports_list",
        "get.column_transfer_reports_list",
        "List the reports that a column can lead to.",
    ),
    Entry(
        "data_api.report_builder.getobj_report_transfer",
        "getobj.report_transfer",
        "Find the rows of a flat report behind a cell of an aggregated one.",
    ),
    Entry("data_api.reports.get_call_legs_report", "get.call_legs_report", "List the legs of the calls of a period."),
    Entry("data_api.reports.get_calls_report", "get.calls_report", "List the calls of a period."),
    Entry(
        "data_api.reports.get_campaign_daily_stat",
        "get.campaign_daily_stat",
        "List, day by day, what each advertising campaign cost and brought.",
    ),
    Entry("data_api.reports.get_chat_channels", "get.chat_channels", "List the channels that chats come through."),
    Entry(
        "data_api.reports.get_chat_messages_report",
        "get.chat_messages_report",
        "List the messages of chats, or of a period.",
    ),
    Entry("data_api.reports.get_chats_report", "get.chats_report", "List the chats of a period."),
    Entry(
        "data_api.reports.get_communications_report",
        "get.communications_report",
        "List calls, chats, offline messages and goals of a period together.",
    ),
    Entry(
        "data_api.reports.get_ct_ac_summary_report",
        "get.ct_ac_summary_report",
        "Sum up call tracking by advertising campaign.",
    ),
    Entry("data_api.reports.get_ct_summary_report", "get.ct_summary_report", "Sum up call tracking by site."),
    Entry(
        "data_api.reports.get_financial_call_legs_report",
        "get.financial_call_legs_report",
        "List what each leg of the calls of a period cost.",
    ),
    Entry("data_api.reports.get_goals_report", "get.goals_report", "List the goals that visitors reached in a period."),
    Entry(
        "data_api.reports.get_offline_messages_report",
        "get.offline_messages_report",
        "List the offline messages of a period.",
    ),
    Entry(
        "data_api.reports.get_visitor_sessions_report",
        "get.visitor_sessions_report",
        "List the visits to the sites in a period.",
    ),
    Entry("data_api.sales_funnels.create_sales_funnel", "create.sales_funnel", "Add a sales funnel."),
    Entry(
        "data_api.sales_funnels.create_sales_funnel_stages",
        "create.sales_funnel_stages",
        "Add a stage to a sales funnel.",
    ),
    Entry("data_api.sales_funnels.delete_sales_funnel", "delete.sales_funnel", "Delete a sales funnel."),
    Entry(
        "data_api.sales_funnels.delete_sales_funnel_stages",
        "delete.sales_funnel_stages",
        "Delete a stage of a sales funnel.",
    ),
    Entry("data_api.sales_funnels.get_sales_funnel", "get.sales_funnel", "List the sales funnels with their stages."),
    Entry("data_api.sales_funnels.update_sales_funnel", "update.sales_funnel", "Rename a sales funnel."),
    Entry(
        "data_api.sales_funnels.update_sales_funnel_stages",
        "update.sales_funnel_stages",
        "Change a stage of a sales funnel.",
    ),
    Entry("data_api.scenarios.get_scenarios", "get.scenarios", "List the call forwarding scenarios."),
    Entry("data_api.schedules.create_schedules", "create.schedules", "Add a schedule."),
    Entry("data_api.schedules.delete_schedules", "delete.schedules", "Delete a schedule."),
    Entry("data_api.schedules.get_schedules", "get.schedules", "List the schedules."),
    Entry("data_api.schedules.update_schedules", "update.schedules", "Change a schedule."),
    Entry("data_api.segments.get_segments", "get.segments", "List the segments of visitors."),
    Entry("data_api.sessions.upload_sessions", "upload.sessions", "Upload visits of another counter."),
    Entry("data_api.sip_lines.create_sip_lines", "create.sip_lines", "Add a SIP line."),
    Entry("data_api.sip_lines.delete_sip_lines", "delete.sip_lines", "Delete a SIP line."),
    Entry(
        "data_api.sip_lines.get_sip_line_virtual_numbers",
        "get.sip_line_virtual_numbers",
        "List the virtual numbers that a SIP line can show.",
    ),
    Entry("data_api.sip_lines.get_sip_lines", "get.sip_lines", "List the SIP lines."),
    Entry("data_api.sip_lines.update_sip_line_password", "update.sip_line_password", "Give a SIP line a new password."),
    Entry("data_api.sip_lines.update_sip_lines", "update.sip_lines", "Change a SIP line."),
    Entry("data_api.sites.create_site_blocks", "create.site_blocks", "Add a block of numbers to a site."),
    Entry("data_api.sites.create_sites", "create.sites", "Add a site, for call tracking of the first generation."),
    Entry("data_api.sites.delete_site_blocks", "delete.site_blocks", "Delete a block of numbers of a site."),
    Entry("data_api.sites.delete_sites", "delete.sites", "Delete a site."),
    Entry("data_api.sites.get_site_blocks", "get.site_blocks", "List the blocks of numbers of the sites."),
    Entry("data_api.sites.get_sites", "get.sites", "List the sites."),
    Entry("data_api.sites.update_site_blocks", "update.site_blocks", "Rename a block of numbers of a site."),
    Entry("data_api.sites.update_sites", "update.sites", "Change a site."),
    Entry("data_api.sites.create_site", "create.site", "Add a site, for call tracking of the third generation."),
    Entry(
        "data_api.sites.get_site_categories",
        "get.site_categories",
        "List the categories of business that a site can have.",
    ),
    Entry("data_api.sites.getobj_site", "getobj.site", "Show the settings of a site."),
    Entry("data_api.sources.create_source_channel", "create.source_channel", "Add a channel of sources."),
    Entry("data_api.sources.delete_source_channel", "delete.source_channel", "Delete a channel of sources."),
    Entry("data_api.sources.get_sources_channels", "get.sources_channels", "List the channels of sources."),
    Entry("data_api.sources.update_source_channel", "update.source_channel", "Change a channel of sources."),
    Entry(
        "data_api.sources.update_source_channel_state",
        "update.source_channel_state",
        "Switch a channel of sources on or off.",
    ),
    Entry("data_api.sources.create_source_group", "create.source_group", "Add a group of sources."),
    Entry("data_api.sources.delete_source_group", "delete.source_group", "Delete a group of sources."),
    Entry("data_api.sources.get_sources_groups", "get.sources_groups", "List the groups of sources."),
    Entry("data_api.sources.update_source_group", "update.source_group", "Change a group of sources."),
    Entry(
        "data_api.sources.update_source_group_state",
        "update.source_group_state",
        "Switch a group of sources on or off.",
    ),
    Entry("data_api.sources.get_ad_engines", "get.ad_engines", "List the advertising systems."),
    Entry("data_api.sources.create_source", "create.source", "Add a source."),
    Entry("data_api.sources.delete_source", "delete.source", "Delete a source."),
    Entry("data_api.sources.get_source_costs", "get.source_costs", "List what the sources cost."),
    Entry(
        "data_api.sources.get_source_filters", "get.source_filters", "List the conditions that a source can be made of."
    ),
    Entry(
        "data_api.sources.get_source_parameters",
        "get.source_parameters",
        "List the static parameters that a source can have.",
    ),
    Entry("data_api.sources.get_sources", "get.sources", "List the sources."),
    Entry("data_api.sources.getobj_source", "getobj.source", "Look at one source."),
    Entry("data_api.sources.update_source", "update.source", "Change a source."),
    Entry("data_api.sources.update_source_priority", "update.source_priority", "Put the sources into another order."),
    Entry("data_api.sources.update_source_state", "update.source_state", "Switch a source on or off."),
    Entry("data_api.sources.upload_source_costs", "upload.source_costs", "Upload what sources cost."),
    Entry("data_api.tags.create_tags", "create.tags", "Add a tag."),
    Entry("data_api.tags.delete_tags", "delete.tags", "Delete a tag."),
    Entry("data_api.tags.get_tags", "get.tags", "List the tags."),
    Entry("data_api.tags.set_communications_tags", "set.communications_tags", "Put tags on several communications."),
    Entry("data_api.tags.set_tag_communications", "set.tag_communications", "Put a tag on a communication."),
    Entry("data_api.tags.set_tag_sales", "set.tag_sales", "Put a sale, with its sum and date, on a communication."),
    Entry("data_api.tags.unset_tag_communications", "unset.tag_communications", "Take a tag off a communication."),
    Entry("data_api.tags.update_tags", "update.tags", "Rename a tag."),
    Entry(
        "data_api.tags.update_tags_communication", "update.tags_communication", "Replace the tags of a communication."
    ),
    Entry("data_api.virtual_numbers.disable_virtual_numbers", "disable.virtual_numbers", "Give a virtual number up."),
    Entry(
        "data_api.virtual_numbers.enable_private_number",
        "enable.private_number",
        "Connect a number of your own provider.",
    ),
    Entry("data_api.virtual_numbers.enable_virtual_numbers", "enable.virtual_numbers", "Connect a virtual number."),
    Entry(
        "data_api.virtual_numbers.get_number_capacity_categories",
        "get.number_capacity_categories",
        "List the categories of virtual numbers.",
    ),
    Entry(
        "data_api.virtual_numbers.get_available_virtual_numbers",
        "get.available_virtual_numbers",
        "List the virtual numbers that can be connected.",
    ),
    Entry(
        "data_api.virtual_numbers.get_country_phone_prefixes",
        "get.country_phone_prefixes",
        "List the telephone prefixes of countries.",
    ),
    Entry("data_api.virtual_numbers.get_numa_lists", "get.numa_lists", "List the lists of callers."),
    Entry(
        "data_api.virtual_numbers.get_virtual_numbers",
        "get.virtual_numbers",
        "List the virtual numbers of the account.",
    ),
    Entry(
        "data_api.virtual_numbers.getobj_call_processing_rules",
        "getobj.call_processing_rules",
        "Show the rules by which calls to a virtual number are processed.",
    ),
    Entry(
        "data_api.virtual_numbers.getobj_private_number_params",
        "getobj.private_number_params",
        "Show the settings of a number of your own provider.",
    ),
    Entry(
        "data_api.virtual_numbers.set_call_processing_rule_is_active",
        "set.call_processing_rule_is_active",
        "Switch a call processing rule on or off.",
    ),
    Entry("call_api.start_employee_call", "start.employee_call", "Ring an employee and a contact, and connect them."),
    Entry("call_api.start_informer_call", "start.informer_call", "Ring a contact and play a message."),
    Entry("call_api.start_scenario_call", "start.scenario_call", "Ring a contact and let a scenario take the call."),
    Entry(
        "call_api.start_simple_call", "start.simple_call", "Ring an operator by number and a contact, and connect them."
    ),
    Entry(
        "call_api.start_vnumber_call",
        "start.vnumber_call",
        "Ring a contact and process the call as the virtual number does.",
    ),
    Entry("call_api.add_coach", "add.coach", "Let a coach join a talk."),
    Entry("call_api.block_contact", "block.contact", "Put the contact of a call on the blacklist."),
    Entry("call_api.call_talk_option", "call.talk_option", "Run an option of a talk, as its key does."),
    Entry(
        "call_api.disconnect_leg",
        "disconnect.leg",
        "Hang one leg of a call up; without the contact's leg the whole call ends.",
    ),
    Entry("call_api.hold_call", "hold.call", "Put the contact of a talk on hold."),
    Entry("call_api.list_calls", "list.calls", "List the calls that go on now."),
    Entry("call_api.list_talk_options", "list.talk_options", "List the options that a talk has."),
    Entry("call_api.make_call", "make.call", "Call somebody else while the contact is on hold."),
    Entry("call_api.record_call", "record.call", "Switch the recording of a talk on or off."),
    Entry("call_api.release_call", "release.call", "End a call."),
    Entry(
        "call_api.restore_talk", "restore.talk", "Go back to the contact from somebody else who was called meanwhile."
    ),
    Entry("call_api.send_dtmf", "send.dtmf", "Send tones to the contact."),
    Entry("call_api.tag_call", "tag.call", "Put a tag on a call that goes on."),
    Entry(
        "call_api.transfer_talk", "transfer.talk", "Hand the contact over to somebody else who was called meanwhile."
    ),
    Entry("call_api.unhold_call", "unhold.call", "Take the contact off hold."),
)
