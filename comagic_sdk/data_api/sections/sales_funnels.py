"""Sales funnels and their stages.

Made from spec/data_api/sales_funnels.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from comagic_sdk.data_api.models.sales_funnels import SalesFunnel
from comagic_sdk.data_api.operations.sales_funnels import (
    CreateSalesFunnel,
    CreateSalesFunnelStages,
    CreateSalesFunnelStagesParam,
    DeleteSalesFunnel,
    DeleteSalesFunnelStages,
    GetSalesFunnel,
    SalesFunnelField,
    SalesFunnelSort,
    UpdateSalesFunnel,
    UpdateSalesFunnelStages,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["SalesFunnels"]


class SalesFunnels(Section):
    """Sales funnels and their stages."""

    def create_sales_funnel(
        self, *, ext_id: str, name: str, stages: CreateSalesFunnelStagesParam, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Add a sales funnel.

        Args:
            ext_id: External identifier of the sales funnel, which must be unique.
            name: Name of the sales funnel.
            stages: Stages of the sales funnel.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_sales_funnel/create_sales_funnel/
        """
        return self._send(CreateSalesFunnel, ext_id=ext_id, name=name, stages=stages, user_id=user_id)

    def create_sales_funnel_stages(
        self, *, sales_funnel_ext_id: str, ext_id: str, name: str, order: int, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Add a stage to a sales funnel.

        Args:
            sales_funnel_ext_id: External identifier of the sales funnel.
            ext_id: External identifier of the sales funnel stage.
            name: Name of the funnel stage.
            order: Position of the stage in the sales funnel, at most 10000. Bounds: max 10000.
            user_id: Identifier of the agency customer's user to act for, from `get.customer_users`; required for
                agencies.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_sales_funnel/create_sales_funnel_stages/
        """
        return self._send(
            CreateSalesFunnelStages,
            sales_funnel_ext_id=sales_funnel_ext_id,
            ext_id=ext_id,
            name=name,
            order=order,
            user_id=user_id,
        )

    def delete_sales_funnel(self, *, ext_id: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a sales funnel.

        Args:
            ext_id: External identifier of the sales funnel.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_sales_funnel/delete_sales_funnel/
        """
        return self._send(DeleteSalesFunnel, ext_id=ext_id, user_id=user_id)

    def delete_sales_funnel_stages(
        self, *, sales_funnel_ext_id: str, ext_id: str, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Delete a stage of a sales funnel.

        Args:
            sales_funnel_ext_id: External identifier of the sales funnel.
            ext_id: External identifier of the sales funnel stage.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_sales_funnel/delete_sales_funnel_stages/
        """
        return self._send(
            DeleteSalesFunnelStages, sales_funnel_ext_id=sales_funnel_ext_id, ext_id=ext_id, user_id=user_id
        )

    def get_sales_funnel(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[SalesFunnelSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[SalesFunnelField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[SalesFunnel]:
        """List the sales funnels with their stages.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: ext_id, name.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_sales_funnel/get_sales_funnel/
        """
        return self._rows(
            GetSalesFunnel, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def update_sales_funnel(self, *, ext_id: str, name: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Rename a sales funnel.

        Args:
            ext_id: External identifier of the sales funnel.
            name: Name of the sales funnel.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_sales_funnel/update_sales_funnel/
        """
        return self._send(UpdateSalesFunnel, ext_id=ext_id, name=name, user_id=user_id)

    def update_sales_funnel_stages(
        self,
        *,
        sales_funnel_ext_id: str,
        ext_id: str,
        name: str | NotGiven | None = NOT_GIVEN,
        order: int | NotGiven | None = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> Outcome:
        """Change a stage of a sales funnel.

        Args:
            sales_funnel_ext_id: External identifier of the sales funnel.
            ext_id: External identifier of the sales funnel stage.
            name: Name of the funnel stage. None clears it.
            order: Position of the stage, at most 10000; applies only to the `in_process` stage. None clears it.
                Bounds: max 10000.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_sales_funnel/update_sales_funnel_stages/
        """
        return self._send(
            UpdateSalesFunnelStages,
            sales_funnel_ext_id=sales_funnel_ext_id,
            ext_id=ext_id,
            name=name,
            order=order,
            user_id=user_id,
        )
