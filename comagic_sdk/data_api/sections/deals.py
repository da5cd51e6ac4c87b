"""Deals and their history.

Made from spec/data_api/deals.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.deals import DealHistory, DealsInProcessing, DealUserField
from comagic_sdk.data_api.operations.deals import (
    CreateDealUserField,
    DealsHistoryField,
    DealsHistorySort,
    DealUserFieldsField,
    DealUserFieldsSort,
    DeleteDeals,
    DeleteDealUserField,
    GetDealsHistory,
    GetDealsInProcessing,
    GetDealUserFields,
    UpdateDealUserField,
    UploadDealsHistory,
    UploadDealsHistoryDealParam,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Deals"]


class Deals(Section):
    """Deals and their history."""

    def create_deal_user_field(
        self, *, ext_id: str, name: str, data_type: Literal["numeric", "string"], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Add a field of your own to deals.

        Args:
            ext_id: External identifier of the deal's custom field.
            name: Name of the user-defined deal field.
            data_type: Type of the values.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_deal/create_deal_user_field/
        """
        return self._send(CreateDealUserField, ext_id=ext_id, name=name, data_type=data_type, user_id=user_id)

    def delete_deal_user_field(self, *, ext_id: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a field of your own from deals.

        Args:
            ext_id: External identifier of the deal's custom field.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_deal/delete_deal_user_field/
        """
        return self._send(DeleteDealUserField, ext_id=ext_id, user_id=user_id)

    def delete_deals(self, *, ext_id: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a deal.

        Args:
            ext_id: External identifier of the deal.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_deal/delete_deals/
        """
        return self._send(DeleteDeals, ext_id=ext_id, user_id=user_id)

    def get_deal_user_fields(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[DealUserFieldsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[DealUserFieldsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[DealUserField]:
        """List the fields of your own that deals have.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: ext_id, name, data_type.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_deal/get_deal_user_fields/
        """
        return self._rows(
            GetDealUserFields, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_deals_history(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[DealsHistorySort] | NotGiven = NOT_GIVEN,
        fields: Sequence[DealsHistoryField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[DealHistory]:
        """List deals with the history of their stages.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: ext_id, name, created_date_time, closed_date_time, modified_stage_date_time,
                contact_ext_ids, tag_ext_ids, main_contact_ext_id, employee_ext_id, revenue, sales_funnel_ext_id,
                stage_ext_id, source, is_generated, communication_id, communication_type.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_deal/get_deals_history/
        """
        return self._rows(
            GetDealsHistory, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_deals_in_processing(self, *, user_id: int | NotGiven = NOT_GIVEN) -> DealsInProcessing:
        """Count the uploaded deals that still wait to be processed.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            The deals in processing.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_deal/get_deals_processing/
        """
        return self._send(GetDealsInProcessing, user_id=user_id)

    def update_deal_user_field(self, *, ext_id: str, name: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Rename a field of your own of deals.

        Args:
            ext_id: External identifier of the deal's custom field.
            name: Name of the user-defined deal field.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_deal/update_deal_user_field/
        """
        return self._send(UpdateDealUserField, ext_id=ext_id, name=name, user_id=user_id)

    def upload_deals_history(
        self, *, deals: Sequence[UploadDealsHistoryDealParam], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Upload deals with the history of their stages.

        Args:
            deals: Deals, each as an object. Bounds: max items 1000.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_deal/upload_deals_history/
        """
        return self._send(UploadDealsHistory, deals=deals, user_id=user_id)
