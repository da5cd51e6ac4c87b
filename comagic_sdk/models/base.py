"""What all reply models have in common."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from comagic_sdk._json import is_array

__all__ = ["Model", "as_rows"]


class Model(BaseModel):
    """A row of a reply: known fields typed, unknown ones kept in `model_extra`, nothing changeable.

    Attributes:
        is_open: Whether public sources tell too few of the fields for those that are declared to be its columns.
    """

    is_open: ClassVar[bool] = False

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="allow", frozen=True, coerce_numbers_to_str=True)

    def to_dict(self) -> dict[str, Any]:
        """Give the row as a dict of Python values.

        Returns:
            Known and unknown fields by name, nested models as dicts too.
        """
        return self.model_dump()

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        # A row may have a hundred fields of which the server was asked for three.
        came = self.model_fields_set
        return [(name, value) for name, value in super().__repr_args__() if name is None or name in came]


def as_rows(value: Any) -> list[Any]:
    """Read an answer whose shape no source tells as rows.

    Args:
        value: A list, one object, a number or a text, or nothing.

    Returns:
        A list of objects; what is no object becomes one with an `id`.
    """
    if value is None:
        return []
    rows = value if is_array(value) else [value]
    return [row if isinstance(row, (dict, Model)) else {"id": row} for row in rows]
