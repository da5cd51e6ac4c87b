"""The sections of Data API, opened when they are first touched.

Made from spec/data_api/ by `make codegen`: change that, not this.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from comagic_sdk.data_api.sections.account import Account
    from comagic_sdk.data_api.sections.auto_calls import AutoCalls
    from comagic_sdk.data_api.sections.avito import Avito
    from comagic_sdk.data_api.sections.blacklist import Blacklist
    from comagic_sdk.data_api.sections.call_tracking import CallTracking
    from comagic_sdk.data_api.sections.campaigns import Campaigns
    from comagic_sdk.data_api.sections.communication_sources import CommunicationSources
    from comagic_sdk.data_api.sections.communications import Communications
    from comagic_sdk.data_api.sections.contacts import Contacts
    from comagic_sdk.data_api.sections.crm import Crm
    from comagic_sdk.data_api.sections.customers import Customers
    from comagic_sdk.data_api.sections.deal_contacts import DealContacts
    from comagic_sdk.data_api.sections.deal_employees import DealEmployees
    from comagic_sdk.data_api.sections.deals import Deals
    from comagic_sdk.data_api.sections.email_tracking import EmailTracking
    from comagic_sdk.data_api.sections.employees import Employees
    from comagic_sdk.data_api.sections.events import Events
    from comagic_sdk.data_api.sections.geo import Geo
    from comagic_sdk.data_api.sections.integrations import Integrations
    from comagic_sdk.data_api.sections.leads import Leads
    from comagic_sdk.data_api.sections.media_files import MediaFiles
    from comagic_sdk.data_api.sections.network_resources import NetworkResources
    from comagic_sdk.data_api.sections.partners import Partners
    from comagic_sdk.data_api.sections.persons import Persons
    from comagic_sdk.data_api.sections.report_builder import ReportBuilder
    from comagic_sdk.data_api.sections.reports import Reports
    from comagic_sdk.data_api.sections.sales_funnels import SalesFunnels
    from comagic_sdk.data_api.sections.scenarios import Scenarios
    from comagic_sdk.data_api.sections.schedules import Schedules
    from comagic_sdk.data_api.sections.segments import Segments
    from comagic_sdk.data_api.sections.sessions import Sessions
    from comagic_sdk.data_api.sections.sip_lines import SipLines
    from comagic_sdk.data_api.sections.sites import Sites
    from comagic_sdk.data_api.sections.sources import Sources
    from comagic_sdk.data_api.sections.tags import Tags
    from comagic_sdk.data_api.sections.virtual_numbers import VirtualNumbers
    from comagic_sdk.transport.jsonrpc import JsonRpc

__all__ = ["Sections"]


class Sections:
    """What can be asked, a section a kind of thing."""

    _transport: JsonRpc

    @cached_property
    def account(self) -> Account:
        """The account: its name, settings, tariff and time zone."""
        from comagic_sdk.data_api.sections.account import Account

        return Account(self._transport)

    @cached_property
    def auto_calls(self) -> AutoCalls:
        """Outgoing calling campaigns."""
        from comagic_sdk.data_api.sections.auto_calls import AutoCalls

        return AutoCalls(self._transport)

    @cached_property
    def avito(self) -> Avito:
        """Reports ordered as files for outside systems."""
        from comagic_sdk.data_api.sections.avito import Avito

        return Avito(self._transport)

    @cached_property
    def blacklist(self) -> Blacklist:
        """Phone numbers whose calls are not let through."""
        from comagic_sdk.data_api.sections.blacklist import Blacklist

        return Blacklist(self._transport)

    @cached_property
    def call_tracking(self) -> CallTracking:
        """Call tracking: number pools, replaced numbers, page selectors, robots."""
        from comagic_sdk.data_api.sections.call_tracking import CallTracking

        return CallTracking(self._transport)

    @cached_property
    def campaigns(self) -> Campaigns:
        """Advertising campaigns, their costs and the weights of their parameters."""
        from comagic_sdk.data_api.sections.campaigns import Campaigns

        return Campaigns(self._transport)

    @cached_property
    def communication_sources(self) -> CommunicationSources:
        """Offline sources: traffic sources of communications without a visit."""
        from comagic_sdk.data_api.sections.communication_sources import CommunicationSources

        return CommunicationSources(self._transport)

    @cached_property
    def communications(self) -> Communications:
        """Communications of other systems: calls, chats, e-mails and requests to load."""
        from comagic_sdk.data_api.sections.communications import Communications

        return Communications(self._transport)

    @cached_property
    def contacts(self) -> Contacts:
        """The address book: contacts, their groups and organizations."""
        from comagic_sdk.data_api.sections.contacts import Contacts

        return Contacts(self._transport)

    @cached_property
    def crm(self) -> Crm:
        """Accounts, companies and sources of CRMs."""
        from comagic_sdk.data_api.sections.crm import Crm

        return Crm(self._transport)

    @cached_property
    def customers(self) -> Customers:
        """People of the account and tickets with technical support."""
        from comagic_sdk.data_api.sections.customers import Customers

        return Customers(self._transport)

    @cached_property
    def deal_contacts(self) -> DealContacts:
        """Contacts that deals and leads name."""
        from comagic_sdk.data_api.sections.deal_contacts import DealContacts

        return DealContacts(self._transport)

    @cached_property
    def deal_employees(self) -> DealEmployees:
        """Employees that deals and leads name."""
        from comagic_sdk.data_api.sections.deal_employees import DealEmployees

        return DealEmployees(self._transport)

    @cached_property
    def deals(self) -> Deals:
        """Deals and their history."""
        from comagic_sdk.data_api.sections.deals import Deals

        return Deals(self._transport)

    @cached_property
    def email_tracking(self) -> EmailTracking:
        """E-mail tracking: rules, mailboxes and replaced addresses."""
        from comagic_sdk.data_api.sections.email_tracking import EmailTracking

        return EmailTracking(self._transport)

    @cached_property
    def employees(self) -> Employees:
        """Employees, their groups, positions and statuses."""
        from comagic_sdk.data_api.sections.employees import Employees

        return Employees(self._transport)

    @cached_property
    def events(self) -> Events:
        """Events on sites that count as goals."""
        from comagic_sdk.data_api.sections.events import Events

        return Events(self._transport)

    @cached_property
    def geo(self) -> Geo:
        """Countries, regions and cities."""
        from comagic_sdk.data_api.sections.geo import Geo

        return Geo(self._transport)

    @cached_property
    def integrations(self) -> Integrations:
        """Forms, pages and statistics of advertising systems."""
        from comagic_sdk.data_api.sections.integrations import Integrations

        return Integrations(self._transport)

    @cached_property
    def leads(self) -> Leads:
        """Leads, their funnel and history."""
        from comagic_sdk.data_api.sections.leads import Leads

        return Leads(self._transport)

    @cached_property
    def media_files(self) -> MediaFiles:
        """Sound files of the account."""
        from comagic_sdk.data_api.sections.media_files import MediaFiles

        return MediaFiles(self._transport)

    @cached_property
    def network_resources(self) -> NetworkResources:
        """Outside telephony resources."""
        from comagic_sdk.data_api.sections.network_resources import NetworkResources

        return NetworkResources(self._transport)

    @cached_property
    def partners(self) -> Partners:
        """The customers of an agency."""
        from comagic_sdk.data_api.sections.partners import Partners

        return Partners(self._transport)

    @cached_property
    def persons(self) -> Persons:
        """Persons and the visitors merged into them."""
        from comagic_sdk.data_api.sections.persons import Persons

        return Persons(self._transport)

    @cached_property
    def report_builder(self) -> ReportBuilder:
        """The report builder: flat and aggregated reports, columns, dimensions, filters."""
        from comagic_sdk.data_api.sections.report_builder import ReportBuilder

        return ReportBuilder(self._transport)

    @cached_property
    def reports(self) -> Reports:
        """Reports of calls, chats, goals, messages and visits."""
        from comagic_sdk.data_api.sections.reports import Reports

        return Reports(self._transport)

    @cached_property
    def sales_funnels(self) -> SalesFunnels:
        """Sales funnels and their stages."""
        from comagic_sdk.data_api.sections.sales_funnels import SalesFunnels

        return SalesFunnels(self._transport)

    @cached_property
    def scenarios(self) -> Scenarios:
        """Call forwarding scenarios."""
        from comagic_sdk.data_api.sections.scenarios import Scenarios

        return Scenarios(self._transport)

    @cached_property
    def schedules(self) -> Schedules:
        """Schedules of work."""
        from comagic_sdk.data_api.sections.schedules import Schedules

        return Schedules(self._transport)

    @cached_property
    def segments(self) -> Segments:
        """Segments of visitors."""
        from comagic_sdk.data_api.sections.segments import Segments

        return Segments(self._transport)

    @cached_property
    def sessions(self) -> Sessions:
        """Visits of other counters to load."""
        from comagic_sdk.data_api.sections.sessions import Sessions

        return Sessions(self._transport)

    @cached_property
    def sip_lines(self) -> SipLines:
        """SIP lines."""
        from comagic_sdk.data_api.sections.sip_lines import SipLines

        return SipLines(self._transport)

    @cached_property
    def sites(self) -> Sites:
        """Sites and their blocks of numbers."""
        from comagic_sdk.data_api.sections.sites import Sites

        return Sites(self._transport)

    @cached_property
    def sources(self) -> Sources:
        """Traffic sources, their channels, groups and costs."""
        from comagic_sdk.data_api.sections.sources import Sources

        return Sources(self._transport)

    @cached_property
    def tags(self) -> Tags:
        """Tags, and putting them on communications."""
        from comagic_sdk.data_api.sections.tags import Tags

        return Tags(self._transport)

    @cached_property
    def virtual_numbers(self) -> VirtualNumbers:
        """Virtual numbers and the rules of their calls."""
        from comagic_sdk.data_api.sections.virtual_numbers import VirtualNumbers

        return VirtualNumbers(self._transport)
