"""What the methods of `persons` give.

Made from spec/data_api/persons.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt

from comagic_sdk.models.base import Model

__all__ = [
    "PersonEvent",
    "PersonEventEventType",
    "PersonEventField",
    "PersonForVisitor",
    "PersonSummary",
    "PersonVisitor",
    "Visitor",
    "VisitorContact",
    "VisitorProperty",
]


class PersonEventField(Model):
    """A person event field, as `get.person_event_fields` gives it.

    Attributes:
        id: Id.
        name: Name of the object.
        event_type: Event type.
    """

    id: str | None = None
    name: str | None = None
    event_type: str | None = None


class PersonEventEventType(Model):
    """What stands in `event_type` of a person event.

    Attributes:
        value_id: Value id.
        value: Value.
    """

    value_id: str | None = None
    value: str | None = None


class PersonEvent(Model):
    """A person event, as `get.person_events` gives it.

    Attributes:
        event_type: Event type.
        call_status: Call status.
        chat_status: Chat status.
        campaign_name: Campaign name.
        call_direction: Call direction.
        site_domain_name: Site domain name.
        date_time_creation: Date time creation.
        deal_current_stage: Deal current stage.
        lead_current_stage: Current stage of the lead.
        offline_message_type: Offline message type.
        previous_event_time_delta: Previous event time delta.
        lead_name: Name of the lead.
        deal_name: Deal name.
        goal_name: Goal name.
    """

    event_type: PersonEventEventType | None = None
    call_status: str | None = None
    chat_status: str | None = None
    campaign_name: str | None = None
    call_direction: str | None = None
    site_domain_name: str | None = None
    date_time_creation: dt.datetime | None = None
    deal_current_stage: str | None = None
    lead_current_stage: str | None = None
    offline_message_type: str | None = None
    previous_event_time_delta: str | None = None
    lead_name: str | None = None
    deal_name: str | None = None
    goal_name: str | None = None


class PersonVisitor(Model):
    """A person visitor, as `get.person_visitors` gives it.

    Attributes:
        person_id: Person id.
        visitor_id: Visitor id.
        name: Name of the call processing rule group.
        emails: Emails.
        phones: Phones.
        company: Company.
        commentary: Commentary.
    """

    person_id: int | None = None
    visitor_id: int | None = None
    name: str | None = None
    emails: list[str] | None = None
    phones: list[str] | None = None
    company: str | None = None
    commentary: str | None = None


class VisitorContact(Model):
    """A visitor contact, as `get.visitors` gives it.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        emails: Emails.
        phones: Phones.
        usernames: Usernames.
    """

    id: int | None = None
    name: str | None = None
    emails: list[str] | None = None
    phones: list[str] | None = None
    usernames: list[str] | None = None


class PersonSummary(Model):
    """A person summary, as `getobj.person_summary` gives it.

    Attributes:
        items: Values of the requested columns, in the order given in `columns`.
    """

    items: list[int] | None = None


class PersonForVisitor(Model):
    """A person for visitor, as `getobj.person_for_visitor` gives it.

    Attributes:
        person_id: Person id.
    """

    person_id: int | None = None


class VisitorProperty(Model):
    """What stands in `properties` of a visitor.

    Attributes:
        id: Id.
        name: Name of the call processing rule group.
        value: Value.
    """

    id: int | None = None
    name: str | None = None
    value: str | None = None


class Visitor(Model):
    """A visitor, as `getobj.visitor` gives it.

    Attributes:
        name: Name of the visitor.
        phone_numbers: Phone numbers.
        emails: Emails.
        properties: Properties.
    """

    name: str | None = None
    phone_numbers: list[str] | None = None
    emails: list[str] | None = None
    properties: list[VisitorProperty] | None = None
