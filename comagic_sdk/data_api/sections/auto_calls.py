"""Outgoing calling campaigns.

Made from spec/data_api/auto_calls.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from comagic_sdk.data_api.models.auto_calls import AutoCallCampaign
from comagic_sdk.data_api.operations.auto_calls import (
    AutoCallCampaignsField,
    AutoCallCampaignsSort,
    DeleteAutoCallCampaignPhoneNumbers,
    GetAutoCallCampaigns,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["AutoCalls"]


class AutoCalls(Section):
    """Outgoing calling campaigns."""

    def delete_auto_call_campaign_phone_numbers(
        self, *, campaign_id: int, phone_numbers: Sequence[str], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Take phone numbers out of an outgoing calling campaign.

        Args:
            campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
            phone_numbers: Phone numbers of the contact to call.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/auto_calls/delete_auto_call_campaign_phone_numbers/
        """
        return self._send(
            DeleteAutoCallCampaignPhoneNumbers, campaign_id=campaign_id, phone_numbers=phone_numbers, user_id=user_id
        )

    def get_auto_call_campaigns(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[AutoCallCampaignsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[AutoCallCampaignsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[AutoCallCampaign]:
        """List the outgoing calling campaigns.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, name, status.
            sort: Order of the rows: a name, with a minus in front for descending, or several.
            fields: Names of the fields to answer; those of the server's choice unless given.
            limit: How many rows to give at most, of the whole answer; all of them unless given.
            offset: How many rows of the whole answer to leave out at the beginning.

        Returns:
            The rows, loaded as they are used.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/auto_calls/get_auto_call_campaigns/
        """
        return self._rows(
            GetAutoCallCampaigns, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )
