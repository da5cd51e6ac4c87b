"""What can be asked of `contacts`.

Made from spec/data_api/contacts.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from comagic_sdk.data_api.models.contacts import Contact, ContactGroup, ContactOrganization
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT

__all__ = [
    "ContactOrganizationsField",
    "ContactOrganizationsSort",
    "ContactsField",
    "ContactsSort",
    "CreateContactOrganizations",
    "CreateContacts",
    "CreateGroupContacts",
    "DeleteContactOrganizations",
    "DeleteContacts",
    "DeleteGroupContacts",
    "GetContactOrganizations",
    "GetContacts",
    "GetGroupContacts",
    "GroupContactsField",
    "GroupContactsSort",
    "UpdateContactOrganizations",
    "UpdateContacts",
    "UpdateGroupContacts",
]


class CreateContactOrganizations(RpcOperation[Outcome]):
    """The call `create.contact_organizations`."""

    wire_name = "create.contact_organizations"
    reply = AnyOutcome

    name: str
    user_id: int = ABSENT


class CreateContacts(RpcOperation[Outcome]):
    """The call `create.contacts`."""

    wire_name = "create.contacts"
    reply = AnyOutcome

    last_name: str
    phone_numbers: Annotated[Sequence[str], Field(max_length=10)]
    first_name: str = ABSENT
    patronymic: str = ABSENT
    emails: Annotated[Sequence[str], Field(max_length=10)] = ABSENT
    groups: Sequence[int] = ABSENT
    personal_manager_id: int = ABSENT
    organization_id: int = ABSENT
    user_id: int = ABSENT


class CreateGroupContacts(RpcOperation[Outcome]):
    """The call `create.group_contacts`."""

    wire_name = "create.group_contacts"
    reply = AnyOutcome

    name: str
    members: Sequence[int] = ABSENT
    user_id: int = ABSENT


class DeleteContactOrganizations(RpcOperation[Outcome]):
    """The call `delete.contact_organizations`."""

    wire_name = "delete.contact_organizations"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


class DeleteContacts(RpcOperation[Outcome]):
    """The call `delete.contacts`."""

    wire_name = "delete.contacts"
    reply = AnyOutcome

    id: int = ABSENT
    ids: Sequence[int] = ABSENT
    user_id: int = ABSENT


class DeleteGroupContacts(RpcOperation[Outcome]):
    """The call `delete.group_contacts`."""

    wire_name = "delete.group_contacts"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


ContactOrganizationsField = Literal["id", "name"]


ContactOrganizationsSort = Literal["name", "-name"]


class GetContactOrganizations(RowsOperation[ContactOrganization]):
    """The call `get.contact_organizations`."""

    wire_name = "get.contact_organizations"
    reply = list[ContactOrganization]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name")
    sortable: ClassVar[tuple[str, ...]] = ("name",)

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ContactOrganizationsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


ContactsField = Literal[
    "id",
    "last_name",
    "first_name",
    "patronymic",
    "full_name",
    "emails",
    "groups",
    "phone_numbers",
    "personal_manager_id",
    "personal_manager_full_name",
    "organization_name",
    "organization_id",
]


ContactsSort = Literal["last_name", "-last_name", "first_name", "-first_name", "full_name", "-full_name"]


class GetContacts(RowsOperation[Contact]):
    """The call `get.contacts`."""

    wire_name = "get.contacts"
    reply = list[Contact]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "last_name",
        "first_name",
        "full_name",
        "emails",
        "groups",
        "phone_numbers",
        "personal_manager_id",
        "personal_manager_full_name",
        "organization_name",
        "organization_id",
    )
    sortable: ClassVar[tuple[str, ...]] = ("last_name", "first_name", "full_name")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[ContactsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


GroupContactsField = Literal["id", "name", "is_system", "members"]


GroupContactsSort = Literal["name", "-name"]


class GetGroupContacts(RowsOperation[ContactGroup]):
    """The call `get.group_contacts`."""

    wire_name = "get.group_contacts"
    reply = list[ContactGroup]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "is_system", "members")
    sortable: ClassVar[tuple[str, ...]] = ("name",)

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[GroupContactsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateContactOrganizations(RpcOperation[Outcome]):
    """The call `update.contact_organizations`."""

    wire_name = "update.contact_organizations"
    reply = AnyOutcome

    name: str
    id: int
    user_id: int = ABSENT


class UpdateContacts(RpcOperation[Outcome]):
    """The call `update.contacts`."""

    wire_name = "update.contacts"
    reply = AnyOutcome

    id: int
    last_name: str
    phone_numbers: Annotated[Sequence[str], Field(max_length=10)]
    first_name: str | None = ABSENT
    patronymic: str | None = ABSENT
    emails: Annotated[Sequence[str], Field(max_length=10)] | None = ABSENT
    groups: Sequence[int] | None = ABSENT
    personal_manager_id: int | None = ABSENT
    organization_id: int | None = ABSENT
    user_id: int = ABSENT


class UpdateGroupContacts(RpcOperation[Outcome]):
    """The call `update.group_contacts`."""

    wire_name = "update.group_contacts"
    reply = AnyOutcome

    id: int
    name: str
    members: Sequence[int] | None = ABSENT
    user_id: int = ABSENT
