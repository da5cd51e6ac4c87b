"""What the methods that change something answer."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator

from comagic_sdk._json import is_array, is_object
from comagic_sdk.models.base import Model, as_rows

__all__ = ["AnyOutcome", "AnyOutcomes", "Outcome"]


class Outcome(Model):
    """What a method that changed something said; which part of it comes depends on the method.

    Attributes:
        id: Identifier of what was made or changed.
        ext_id: Identifier of it in the user's own system.
        success: Whether it was done.
    """

    id: int | str | None = None
    ext_id: str | None = None
    success: bool | None = None


def _as_outcome(value: Any) -> Any:
    """Read an answer whatever its shape, because the change has been made by now."""
    if isinstance(value, Outcome) or is_object(value):
        return value
    if value is None or value == []:
        return {}
    if isinstance(value, bool):
        return {"success": value}
    if isinstance(value, (int, str)):
        return {"id": value}
    if is_array(value) and len(value) == 1:
        return _as_outcome(value[0])
    return {"data": value}


AnyOutcome = Annotated[Outcome, BeforeValidator(_as_outcome)]
"""The outcome of one change."""

AnyOutcomes = Annotated[list[Outcome], BeforeValidator(as_rows)]
"""The outcomes of several changes."""
