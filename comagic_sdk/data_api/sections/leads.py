"""Leads, their funnel and history.

Made from spec/data_api/leads.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from comagic_sdk.data_api.models.leads import LeadFunnelStage, LeadUserField
from comagic_sdk.data_api.operations.leads import (
    CreateLeadFunnelStages,
    CreateLeadUserField,
    DeleteLead,
    DeleteLeadFunnelStages,
    DeleteLeadUserField,
    GetLeadFunnelStages,
    GetLeadUserFields,
    LeadFunnelStagesField,
    LeadFunnelStagesSort,
    LeadUserFieldsField,
    LeadUserFieldsSort,
    UpdateLeadFunnelStages,
    UpdateLeadUserField,
    UploadLeadsHistory,
    UploadLeadsHistoryLeadParam,
)
from comagic_sdk.data_api.outcome import Outcome
from comagic_sdk.data_api.query import Filter, Sort
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Leads"]


class Leads(Section):
    """Leads, their funnel and history."""

    def create_lead_funnel_stages(
        self, *, ext_id: str, name: str, type: str, order: int, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Add a stage to the funnel of leads.

        Args:
            ext_id: External identifier of the lead.
            name: Name of the funnel stage.
            type: Type of the lead funnel stage.
            order: Position of the stage in the funnel.
            user_id: Identifier of the agency customer's user to act for, from `get.customer_users`; required for
                agencies.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_lead/create_lead_funnel_stages/
        """
        return self._send(CreateLeadFunnelStages, ext_id=ext_id, name=name, type=type, order=order, user_id=user_id)

    def create_lead_user_field(
        self, *, ext_id: str, name: str, data_type: Literal["numeric", "string"], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Add a field of your own to leads.

        Args:
            ext_id: External identifier of the lead's custom field.
            name: Name of the user-defined lead field.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_lead/create_lead_user_field/
        """
        return self._send(CreateLeadUserField, ext_id=ext_id, name=name, data_type=data_type, user_id=user_id)

    def delete_lead(self, *, ext_id: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a lead.

        Args:
            ext_id: External identifier of the lead.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_lead/delete_lead/
        """
        return self._send(DeleteLead, ext_id=ext_id, user_id=user_id)

    def delete_lead_funnel_stages(self, *, id: int, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a stage of the funnel of leads.

        Args:
            id: Internal identifier of the lead stage.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_lead/delete_lead_funnel_stages/
        """
        return self._send(DeleteLeadFunnelStages, id=id, user_id=user_id)

    def delete_lead_user_field(self, *, ext_id: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Delete a field of your own from leads.

        Args:
            ext_id: External identifier of the lead's custom field.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_lead/delete_lead_user_field/
        """
        return self._send(DeleteLeadUserField, ext_id=ext_id, user_id=user_id)

    def get_lead_funnel_stages(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[LeadFunnelStagesSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[LeadFunnelStagesField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[LeadFunnelStage]:
        """List the stages of the funnel of leads.

        Args:
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.
            filter: Which rows: a condition such as ``where("id") == 1``, joined by ``&`` and ``|``, or the vendor's
                tree. Fields: id, component, ext_id, name, type, order.
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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_lead/get_lead_funnel_stages/
        """
        return self._rows(
            GetLeadFunnelStages, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def get_lead_user_fields(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        filter: Filter | NotGiven = NOT_GIVEN,
        sort: Sort[LeadUserFieldsSort] | NotGiven = NOT_GIVEN,
        fields: Sequence[LeadUserFieldsField] | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        offset: int = 0,
    ) -> Rows[LeadUserField]:
        """List the fields of your own that leads have.

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

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_lead/get_lead_user_fields/
        """
        return self._rows(
            GetLeadUserFields, user_id=user_id, filter=filter, sort=sort, fields=fields, limit=limit, offset=offset
        )

    def update_lead_funnel_stages(
        self, *, id: int, ext_id: str, name: str, type: str, order: int, user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Change a stage of the funnel of leads.

        Args:
            id: Internal identifier of the lead stage.
            ext_id: External identifier of the lead stage.
            name: Name of the funnel stage.
            type: Type of the lead funnel stage.
            order: Position of the stage in the funnel.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_lead/update_lead_funnel_stages/
        """
        return self._send(
            UpdateLeadFunnelStages, id=id, ext_id=ext_id, name=name, type=type, order=order, user_id=user_id
        )

    def update_lead_user_field(self, *, ext_id: str, name: str, user_id: int | NotGiven = NOT_GIVEN) -> Outcome:
        """Rename a field of your own of leads.

        Args:
            ext_id: External identifier of the lead's custom field.
            name: Name of the user-defined lead field.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_lead/update_lead_user_field/
        """
        return self._send(UpdateLeadUserField, ext_id=ext_id, name=name, user_id=user_id)

    def upload_leads_history(
        self, *, leads: Sequence[UploadLeadsHistoryLeadParam], user_id: int | NotGiven = NOT_GIVEN
    ) -> Outcome:
        """Upload leads with the history of their stages.

        Args:
            leads: Leads to upload, at most 1000. Bounds: max items 1000.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said, such as an identifier.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/ca_lead/upload_leads_history/
        """
        return self._send(UploadLeadsHistory, leads=leads, user_id=user_id)
