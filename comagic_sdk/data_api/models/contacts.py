"""What the methods of `contacts` give.

Made from spec/data_api/contacts.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["Contact", "ContactGroup", "ContactGroupItem", "ContactGroupMember", "ContactOrganization"]


class ContactOrganization(Model):
    """A contact organization, as `get.contact_organizations` gives it.

    Attributes:
        id: Id.
        name: Name of the organization.
    """

    id: int | None = None
    name: str | None = None


class ContactGroupItem(Model):
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
    groups: list[ContactGroupItem] | None = None
    phone_numbers: list[str] | None = None
    personal_manager_id: int | None = None
    personal_manager_full_name: str | None = None
    organization_name: str | None = None
    organization_id: int | None = None


class ContactGroupMember(Model):
    """What stands in `members` of a contact group.

    Attributes:
        contact_id: Contact id.
        contacts_id: Contacts id.
        contact_full_name: Contact full name.
    """

    contact_id: int | None = None
    contacts_id: int | None = None
    contact_full_name: str | None = None


class ContactGroup(Model):
    """A contact group, as `get.group_contacts` gives it.

    Attributes:
        id: Id.
        name: Name of the contact group.
        is_system: Whether the group is a system one and cannot be deleted.
        members: Identifiers of the contacts in the group.
    """

    id: int | None = None
    name: str | None = None
    is_system: bool | None = None
    members: list[ContactGroupMember] | None = None
