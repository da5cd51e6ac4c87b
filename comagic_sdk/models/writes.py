"""What calls that change something answer."""

from __future__ import annotations

from typing import Any

from pydantic import model_validator

from comagic_sdk.models.base import Model, as_rows

__all__ = ["WriteResult"]


class WriteResult(Model):
    """The answer of a call that changed something; no public source shows one, so any shape is accepted."""

    id: int | str | None = None
    """Id of what was made or changed, where the answer holds exactly one."""
    data: Any = None
    """The answer as it came: an object, a list, a number, a text, True, or None."""

    @model_validator(mode="before")
    @classmethod
    def _from_any_shape(cls, value: Any) -> Any:
        rows = [] if isinstance(value, bool) else as_rows(value)
        found = rows[0].get("id") if len(rows) == 1 else None
        return {"id": found if isinstance(found, (int, str)) and not isinstance(found, bool) else None, "data": value}
