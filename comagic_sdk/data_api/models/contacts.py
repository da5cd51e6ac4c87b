"""What the methods of `contacts` give.

Made from spec/data_api/contacts.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["Contact", "ContactGroup", "ContactOrganization"]


class ContactOrganization(Model):
    """A contact organization, as `get.contact_organizations` gives it.

    Attributes:
        id: Id.
        name: Name of the organization.
    """

    id: int | None = None
    name: str | None = None


class ContactGroup(Model):
    """What stands in `groups` of a contact.

    Attributes:
        group_id: Group id.
        group_name: Group name.
    """

    group_id: int | None = None
    group_name: str | None = None


class Contact(Model):
    """A contact, as `get.contacts` gives it.

    Attributes:
        id: Id.
        last_name: Last name of the contact.
        first_name: First name.
        patronymic: Patronymic.
        full_name: Full name.
        emails: Emails.
        groups: Groups.
        phone_numbers: Phone numbers.
        personal_manager_id: Personal manager id.
        personal_manager_full_name: Personal manager full name.
        organization_name: Organization name.
        organization_id: Organization id.
    """

    id: int | None = None
    last_name: str | None = None
    first_name: str | None = None
    patronymic: str | None = None
    full_name: str | None = None
    emails: list[str] | None = None
    groups: list[ContactGroup] | None = None
    phone_numbers: list[str] | None = None
    personal_manager_id: int | None = None
    personal_manager_full_name: str | None = None
    organization_name: str | None = None
    organization_id: int | None = None
