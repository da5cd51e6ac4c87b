"""Goals reached."""

from __future__ import annotations

import builtins

from pydantic import Field

from comagic_sdk.dates import DateLike
from comagic_sdk.models.goals import GoalEvent
from comagic_sdk.operation import Envelope
from comagic_sdk.resources.base import PeriodOperation, Resource

__all__ = ["Goals"]


class ListGoals(PeriodOperation[list[GoalEvent]]):
    """The goals reached on a site."""

    wire_name = "goal"
    reads_only = True
    reply = Envelope[list[GoalEvent]]

    site_id: int
    goal_id: int | None = Field(default=None, serialization_alias="id")
    ac_id: int | None = None
    tag_id: int | None = None
    visitor_id: int | None = None


class Goals(Resource):
    """Goals that visitors reached."""

    def list(
        self,
        *,
        site_id: int,
        date_from: DateLike,
        date_till: DateLike,
        goal_id: int | None = None,
        ac_id: int | None = None,
        tag_id: int | None = None,
        visitor_id: int | None = None,
        customer_id: int | None = None,
    ) -> builtins.list[GoalEvent]:
        """List the goals reached on a site in a period.

        Args:
            site_id: Id of the site, from `sites.list`.
            date_from: First moment of the period: a date (its midnight), a datetime, or ISO text, in the account's
                time zone.
            date_till: End of the period: a date is the last day and included whole; a moment with a time is not
                included itself.
            goal_id: Only this goal.
            ac_id: Only this advertising campaign's; an id from `campaigns.list`.
            tag_id: Only what carries this tag; an id from `tags.list`.
            visitor_id: Only this visitor's.
            customer_id: Id of an agency's customer, from `customers.list`. An agency account must name one, here or
                on the client; other accounts leave it out.

        Returns:
            The goals reached; empty when there were none.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            AuthenticationError: The login or the password is wrong.
            AccessDenied: The account lacks the right, or is an agency's and named no customer.
            TransportError: The exchange broke and trying again did not help.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.comagic.ru/support/api/comagic_api/
        """
        return self._send_for(
            ListGoals,
            date_from,
            date_till,
            site_id=site_id,
            goal_id=goal_id,
            ac_id=ac_id,
            tag_id=tag_id,
            visitor_id=visitor_id,
            customer_id=customer_id,
        )
