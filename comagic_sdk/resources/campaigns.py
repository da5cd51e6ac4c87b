"""Advertising campaigns."""

from __future__ import annotations

import builtins

from pydantic import Field

from comagic_sdk.models.campaigns import Campaign, CampaignConditionGroup
from comagic_sdk.models.writes import WriteResult
from comagic_sdk.operation import Envelope
from comagic_sdk.resources.base import AccountOperation, AnyRows, Resource, Text

__all__ = ["Campaigns"]


class ListCampaigns(AccountOperation[list[Campaign]]):
    """The campaigns of an account."""

    wire_name = "ac"
    reads_only = True
    reply = Envelope[list[Campaign]]

    site_id: int | None = None


class CreateCampaign(AccountOperation[WriteResult]):
    """A new campaign."""

    wire_name = "create_ac"
    reply = Envelope[WriteResult]

    site_id: int
    name: Text


class ListConditionGroups(AccountOperation[list[CampaignConditionGroup]]):
    """The conditions of a campaign."""

    wire_name = "ac_condition"
    reads_only = True
    reply = Envelope[AnyRows[CampaignConditionGroup]]

    ac_id: int = Field(serialization_alias="id")


class CreateConditionGroup(AccountOperation[WriteResult]):
    """A new group of conditions."""

    wire_name = "create_ac_condition_group"
    reply = Envelope[WriteResult]

    ac_id: int
    name: Text


class CreateCondition(AccountOperation[WriteResult]):
    """A new condition in a group."""

    wire_name = "create_ac_condition"
    reply = Envelope[WriteResult]

    ac_condition_group_id: int
    ac_parameter: Text
    ac_operator: Text
    value: str
    is_negative: bool | None = None


class DeleteCondition(AccountOperation[WriteResult]):
    """A condition taken away."""

    wire_name = "delete_ac_condition"
    reply = Envelope[WriteResult]

    ac_id: int
    ac_condition_id: int


class Campaigns(Resource):
    """Advertising campaigns and the conditions that make a visit theirs."""

    def list(
        self,
        *,
        site_id: int | None = None,
        customer_id: int | None = None,
    ) -> builtins.list[Campaign]:
        """List the advertising campaigns, of all sites or of one.

        Args:
            site_id: Only this site's; an id from `sites.list`.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The campaigns; empty when there are none.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(ListCampaigns, site_id=site_id, customer_id=customer_id)

    def create(
        self,
        *,
        site_id: int,
        name: str,
        customer_id: int | None = None,
    ) -> WriteResult:
        """Create an advertising campaign.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            site_id: Id of the site, from `sites.list`.
            name: Name to show.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The server's answer; `id` is set where it holds exactly one.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke; `request_sent` tells whether the call may have been carried out.
            BadResponse: What answered was not the API, so the outcome is not known.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(CreateCampaign, site_id=site_id, name=name, customer_id=customer_id)

    def list_condition_groups(
        self,
        *,
        ac_id: int,
        customer_id: int | None = None,
    ) -> builtins.list[CampaignConditionGroup]:
        """List the groups of conditions of a campaign.

        Args:
            ac_id: Id of the campaign, from `campaigns.list`.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The groups. What fields a group has is not documented; all that come are kept in `model_extra`.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(ListConditionGroups, ac_id=ac_id, customer_id=customer_id)

    def create_condition_group(
        self,
        *,
        ac_id: int,
        name: str,
        customer_id: int | None = None,
    ) -> WriteResult:
        """Add a group of conditions to a campaign.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            ac_id: Id of the campaign, from `campaigns.list`.
            name: Name to show.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The server's answer; `id` is set where it holds exactly one.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke; `request_sent` tells whether the call may have been carried out.
            BadResponse: What answered was not the API, so the outcome is not known.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(CreateConditionGroup, ac_id=ac_id, name=name, customer_id=customer_id)

    def create_condition(
        self,
        *,
        ac_condition_group_id: int,
        ac_parameter: str,
        ac_operator: str,
        value: str,
        is_negative: bool | None = None,
        customer_id: int | None = None,
    ) -> WriteResult:
        """Add a condition to a group.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            ac_condition_group_id: Id of the group.
            ac_parameter: What of a visit is compared; the vendor's values are not public.
            ac_operator: How it is compared; the vendor's values are not public.
            value: What it is compared with.
            is_negative: Whether visits that match are left out instead of taken. How the server reads a boolean is
                not documented; ``true`` or ``false`` is sent.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The server's answer; `id` is set where it holds exactly one.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke; `request_sent` tells whether the call may have been carried out.
            BadResponse: What answered was not the API, so the outcome is not known.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(
            CreateCondition,
            ac_condition_group_id=ac_condition_group_id,
            ac_parameter=ac_parameter,
            ac_operator=ac_operator,
            value=value,
            is_negative=is_negative,
            customer_id=customer_id,
        )

    def delete_condition(
        self,
        *,
        ac_id: int,
        ac_condition_id: int,
        customer_id: int | None = None,
    ) -> WriteResult:
        """Take a condition away from a campaign.

        What the server answers is not documented: the result's `data` holds it as it came.

        Args:
            ac_id: Id of the campaign, from `campaigns.list`.
            ac_condition_id: Id of the condition.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The server's answer; `id` is set where it holds exactly one.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke; `request_sent` tells whether the call may have been carried out.
            BadResponse: What answered was not the API, so the outcome is not known.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send(DeleteCondition, ac_id=ac_id, ac_condition_id=ac_condition_id, customer_id=customer_id)
