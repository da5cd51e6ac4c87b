"""What can be asked of `deal_contacts`.

Made from spec/data_api/deal_contacts.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.deal_contacts import DealContact
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, When, checked

__all__ = [
    "CreateDealContacts",
    "CreateDealContactsContactParam",
    "DealContactsField",
    "DealContactsSort",
    "DeleteDealContacts",
    "GetDealContacts",
    "UpdateDealContacts",
]


@checked
class CreateDealContactsContactParam(TypedDict):
    """What stands in `contacts` of the call.

    Attributes:
        ext_id: External identifier of the contact.
        name: Name of the contact.
        created_date_time: When the contact was created.
        phone_numbers: Phone numbers of the contact, digits only, E.164 without +.
        emails: Email addresses of the contact, without repeats.
    """

    ext_id: str
    name: str
    created_date_time: NotRequired[When]
    phone_numbers: NotRequired[Sequence[str]]
    emails: NotRequired[Sequence[str]]


class CreateDealContacts(RpcOperation[Outcome]):
    """The call `create.deal_contacts`."""

    wire_name = "create.deal_contacts"
    reply = AnyOutcome

    contacts: Annotated[Sequence[CreateDealContactsContactParam], Field(max_length=1000)]
    user_id: int = ABSENT


class DeleteDealContacts(RpcOperation[Outcome]):
    """The call `delete.deal_contacts`."""

    wire_name = "delete.deal_contacts"
    reply = AnyOutcome

    ext_id: str
    user_id: int = ABSENT


DealContactsField = Literal["ext_id", "name", "created_date_time", "phone_numbers", "emails", "component"]


DealContactsSort = Literal["ext_id", "-ext_id", "name", "-name", "component", "-component"]


class GetDealContacts(RowsOperation[DealContact]):
    """The call `get.deal_contacts`."""

    wire_name = "get.deal_contacts"
    reply = list[DealContact]
    key: ClassVar[str | None] = "ext_id"
    order: ClassVar[str | None] = "ext_id"
    filterable: ClassVar[tuple[str, ...]] = ("ext_id", "name", "phone_numbers", "emails", "component")
    sortable: ClassVar[tuple[str, ...]] = ("ext_id", "name", "component")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[DealContactsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateDealContacts(RpcOperation[Outcome]):
    """The call `update.deal_contacts`."""

    wire_name = "update.deal_contacts"
    reply = AnyOutcome

    ext_id: str
    name: str | None = ABSENT
    created_date_time: When | None = ABSENT
    phone_numbers: Sequence[str] | None = ABSENT
    emails: Sequence[str] | None = ABSENT
    user_id: int = ABSENT
