"""The account: its name, settings, tariff and time zone.

Made from spec/data_api/account.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.data_api.models.account import AccountDetails, AccountName
from comagic_sdk.data_api.operations.account import GetAccount, GetobjAccount
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Account"]


class Account(Section):
    """The account: its name, settings, tariff and time zone."""

    def get_account(
        self,
    ) -> Rows[AccountName]:
        """Name, identifier and time zone of the account.

        Not for agencies.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/account/get_account/
        """
        return self._rows(GetAccount)

    def getobj_account(self, *, user_id: int | NotGiven = NOT_GIVEN) -> AccountDetails:
        """Everything about the account: its tariff, language, services and manager.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            Account details.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/account_new/getobj_account/
        """
        return self._send(GetobjAccount, user_id=user_id)
