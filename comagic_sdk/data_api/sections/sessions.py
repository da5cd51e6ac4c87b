"""Visits of other counters to load.

Made from spec/data_api/sessions.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from comagic_sdk.data_api.models.sessions import UploadedSession
from comagic_sdk.data_api.operations.sessions import UploadSessions, UploadSessionsSessionParam
from comagic_sdk.data_api.section import Section
from comagic_sdk.parameters import NOT_GIVEN, NotGiven

__all__ = ["Sessions"]


class Sessions(Section):
    """Visits of other counters to load."""

    def upload_sessions(
        self,
        *,
        sessions: Sequence[UploadSessionsSessionParam] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
    ) -> list[UploadedSession]:
        """Upload visits of another counter.

        Args:
            sessions: Visitor sessions to upload.
            user_id: User of the agency's customer that the call speaks for, from `partners.get_customer_users`; an
                agency must name one, here or on the client.

        Returns:
            What the server said of each.

        Raises:
            ParameterError: A parameter does not fit; nothing was sent.
            ApiError: The server refused.
            TransportError: The exchange broke; whether the change was made, `request_sent` tells.
            BadResponse: What answered was not the API.

        Vendor's page: https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/data-api/session/upload_sessions/
        """
        return self._send(UploadSessions, sessions=sessions, user_id=user_id)
