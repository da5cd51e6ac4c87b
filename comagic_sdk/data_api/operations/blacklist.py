"""What can be asked of `blacklist`.

Made from spec/data_api/blacklist.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.blacklist import BlacklistedNumber, BlacklistEntry
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT

__all__ = [
    "BlacklistPhoneNumbersField",
    "BlacklistPhoneNumbersSort",
    "CreatePhoneNumberToBlacklist",
    "DeletePhoneNumberFromBlacklist",
    "GetBlacklistPhoneNumbers",
]


class CreatePhoneNumberToBlacklist(RpcOperation[BlacklistEntry]):
    """The call `create.phone_number_to_blacklist`."""

    wire_name = "create.phone_number_to_blacklist"
    reply = BlacklistEntry

    phone_number: str
    add_comment: str = ABSENT
    user_id: int = ABSENT


class DeletePhoneNumberFromBlacklist(RpcOperation[Outcome]):
    """The call `delete.phone_number_from_blacklist`."""

    wire_name = "delete.phone_number_from_blacklist"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


BlacklistPhoneNumbersField = Literal["id", "phone_number", "add_user_name", "add_comment", "add_date_time"]


BlacklistPhoneNumbersSort = Literal[
    "id",
    "-id",
    "phone_number",
    "-phone_number",
    "add_user_name",
    "-add_user_name",
    "add_comment",
    "-add_comment",
    "add_date_time",
    "-add_date_time",
]


class GetBlacklistPhoneNumbers(RowsOperation[BlacklistedNumber]):
    """The call `get.blacklist_phone_numbers`."""

    wire_name = "get.blacklist_phone_numbers"
    reply = list[BlacklistedNumber]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "phone_number", "add_user_name", "add_comment", "add_date_time")
    sortable: ClassVar[tuple[str, ...]] = ("id", "phone_number", "add_user_name", "add_comment", "add_date_time")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[BlacklistPhoneNumbersField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT
