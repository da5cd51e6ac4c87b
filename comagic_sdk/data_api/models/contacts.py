"""What the methods of `contacts` give.

Made from spec/data_api/contacts.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["Contact", "ContactGroup", "ContactGroupItem", "ContactGroupMember", "ContactOrganization"]


class ContactOrganization(Model):
    """A contact organization, as `get.contact_organizations` gives it.

    Attributes:
        id: Identifier of the contact organization.
        name: Name of the organization.
    """

    id: int | None = None
    name: str | None = None


class ContactGroupItem(Model):
    """What stands in `groups` of a contact.

    Attributes:
        group_id: Identifier of the group the contact or employee belongs to.
        group_name: Name of the group the contact or employee belongs to.
    """

    group_id: int | None = None
    group_name: str | None = None


class Contact(Model):
    """A contact, as `get.contacts` gives it.

    Attributes:
        id: Identifier of the contact.
        last_name: Last name of the contact.
        first_name: First name of the contact.
        patronymic: Patronymic of the contact.
        full_name: Full name: last name, first name and patronymic.
        emails: Email addresses of the contact.
        groups: Groups the contact belongs to.
        phone_numbers: Phone numbers of the contact.
        personal_manager_id: Identifier of the personal manager.
        personal_manager_full_name: Full name of the personal manager.
        organization_name: Name of the organization.
        organization_id: Identifier of the organization.
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
        contact_id: Identifier of the contact.
        contacts_id: Another spelling of `contact_id` that the server uses.
        contact_full_name: Full name of the contact.
    """

    contact_id: int | None = None
    contacts_id: int | None = None
    contact_full_name: str | None = None


class ContactGroup(Model):
    """A contact group, as `get.group_contacts` gives it.

    Attributes:
        id: Identifier of the address book contact group.
        name: Name of the contact group.
        is_system: Whether the group is a system one and cannot be deleted.
        members: Identifiers of the contacts in the group.
    """

    id: int | None = None
    name: str | None = None
    is_system: bool | None = None
    members: list[ContactGroupMember] | None = None
