"""What can be asked of `sip_lines`.

Made from spec/data_api/sip_lines.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.sip_lines import SipLine, SipLineCreated, SipLinePassword, SipLineVirtualNumber
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT

__all__ = [
    "CreateSipLines",
    "DeleteSipLines",
    "GetSipLineVirtualNumbers",
    "GetSipLines",
    "SipLineVirtualNumbersField",
    "SipLineVirtualNumbersSort",
    "SipLinesField",
    "SipLinesSort",
    "UpdateSipLinePassword",
    "UpdateSipLines",
]


class CreateSipLines(RpcOperation[SipLineCreated]):
    """The call `create.sip_lines`."""

    wire_name = "create.sip_lines"
    reply = SipLineCreated

    employee_id: int
    virtual_phone_number: str
    user_id: int = ABSENT


class DeleteSipLines(RpcOperation[Outcome]):
    """The call `delete.sip_lines`."""

    wire_name = "delete.sip_lines"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


SipLineVirtualNumbersField = Literal["virtual_phone_number"]


SipLineVirtualNumbersSort = str


class GetSipLineVirtualNumbers(RowsOperation[SipLineVirtualNumber]):
    """The call `get.sip_line_virtual_numbers`."""

    wire_name = "get.sip_line_virtual_numbers"
    reply = list[SipLineVirtualNumber]
    filterable: ClassVar[tuple[str, ...]] = ("virtual_phone_number",)
    sortable: ClassVar[tuple[str, ...]] = ()

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[SipLineVirtualNumbersField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


SipLinesField = Literal[
    "id",
    "phone_number",
    "type",
    "employee_id",
    "employee_full_name",
    "channels_count",
    "dial_time",
    "billing_state",
    "physical_state",
    "status",
    "virtual_phone_number",
    "ip_addresses",
]


SipLinesSort = Literal[
    "type",
    "-type",
    "employee_id",
    "-employee_id",
    "billing_state",
    "-billing_state",
    "physical_state",
    "-physical_state",
    "status",
    "-status",
    "virtual_phone_number",
    "-virtual_phone_number",
]


class GetSipLines(RowsOperation[SipLine]):
    """The call `get.sip_lines`."""

    wire_name = "get.sip_lines"
    reply = list[SipLine]
    key: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = (
        "id",
        "phone_number",
        "type",
        "employee_id",
        "employee_full_name",
        "billing_state",
        "physical_state",
        "status",
        "virtual_phone_number",
        "ip_addresses",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "type",
        "employee_id",
        "billing_state",
        "physical_state",
        "status",
        "virtual_phone_number",
    )

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[SipLinesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateSipLinePassword(RpcOperation[SipLinePassword]):
    """The call `update.sip_line_password`."""

    wire_name = "update.sip_line_password"
    reply = SipLinePassword

    id: int
    user_id: int = ABSENT


class UpdateSipLines(RpcOperation[Outcome]):
    """The call `update.sip_lines`."""

    wire_name = "update.sip_lines"
    reply = AnyOutcome

    id: int
    employee_id: int
    virtual_phone_number: str
    billing_state: Literal["active", "manual_lock"] | None = ABSENT
    channels_count: int | None = ABSENT
    user_id: int = ABSENT
