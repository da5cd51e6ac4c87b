"""What the methods of `sessions` give.

Made from spec/data_api/sessions.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["UploadedSession"]


class UploadedSession(Model):
    """A uploaded session, as `upload.sessions` gives it.

    Attributes:
        ext_id: External identifier of the custom field.
        session_id: Identifier of the visitor session.
    """

    ext_id: str | None = None
    session_id: int | None = None
