"""What can be asked of `customers`.

Made from spec/data_api/customers.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from typing import ClassVar

from comagic_sdk.data_api.models.customers import CustomerContactInfo
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT

__all__ = ["CreateTechSupportTicket", "GetCustomerContactInfo"]


class CreateTechSupportTicket(RpcOperation[Outcome]):
    """The call `create.tech_support_ticket`."""

    wire_name = "create.tech_support_ticket"
    reply = AnyOutcome

    context: str
    contact_id: int
    phone_id: int
    email_id: int
    user_id: int = ABSENT


class GetCustomerContactInfo(RowsOperation[CustomerContactInfo]):
    """The call `get.customer_contact_info`."""

    wire_name = "get.customer_contact_info"
    reply = list[CustomerContactInfo]
    page_size: ClassVar[int | None] = None

    user_id: int = ABSENT
