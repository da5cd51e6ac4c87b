"""What can be asked of `account`.

Made from spec/data_api/account.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from typing import ClassVar

from comagic_sdk.data_api.models.account import AccountDetails, AccountName
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT

__all__ = ["GetAccount", "GetobjAccount"]


class GetAccount(RowsOperation[AccountName]):
    """The call `get.account`."""

    wire_name = "get.account"
    reply = list[AccountName]
    page_size: ClassVar[int | None] = None


class GetobjAccount(RpcOperation[AccountDetails]):
    """The call `getobj.account`."""

    wire_name = "getobj.account"
    reads_only = True
    reply = AccountDetails

    user_id: int = ABSENT
