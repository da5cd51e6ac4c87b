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
        id: Identifier of the created or uploaded record.
        name: Name of the object.
        event_type: Type of the event.
    """

    id: str | None = None
    name: str | None = None
    event_type: str | None = None


class PersonEventEventType(Model):
    """What stands in `event_type` of a person event.

    Attributes:
        value_id: Identifier of the value.
        value: Display name of the value.
    """

    value_id: str | None = None
    value: str | None = None


class PersonEvent(Model):
    """A person event, as `get.person_events` gives it.

    Attributes:
        event_type: Type of the event.
        call_status: Whether the call was answered or lost.
        chat_status: How the chat ended.
        campaign_name: Name of the advertising campaign.
        call_direction: Whether the call came in or went out.
        site_domain_name: Address of the site, without the protocol.
        date_time_creation: When it was created.
        deal_current_stage: Stage at which the deal stands now.
        lead_current_stage: Current stage of the lead.
        offline_message_type: Type of the offline message.
        previous_event_time_delta: Time elapsed between the previous event and this one.
        lead_name: Name of the lead.
        deal_name: Name of the deal.
        goal_name: Name of the goal.
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
        person_id: Identifier of the person.
        visitor_id: Identifier of the visitor.
        name: Full name of the visitor.
        emails: Email addresses of the visitor.
        phones: Phone numbers of the visitor.
        company: Company.
        commentary: Comment.
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
        id: Identifier of the visitor.
        name: Full name of the visitor.
        emails: Email addresses of the visitor.
        phones: Phone numbers of the visitor.
        usernames: Usernames of the visitor.
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
        person_id: Identifier of the person.
    """

    person_id: int | None = None


class VisitorProperty(Model):
    """What stands in `properties` of a visitor.

    Attributes:
        id: Identifier of the visitor property.
        name: Name of the visitor property.
        value: Value of the visitor property.
    """

    id: int | None = None
    name: str | None = None
    value: str | None = None


class Visitor(Model):
    """A visitor, as `getobj.visitor` gives it.

    Attributes:
        name: Name of the visitor.
        phone_numbers: Phone numbers of the contact.
        emails: Email addresses of the visitor.
        properties: Properties of the visitor.
    """

    name: str | None = None
    phone_numbers: list[str] | None = None
    emails: list[str] | None = None
    properties: list[VisitorProperty] | None = None
