"""What all operations of Call API have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field

from comagic_sdk.errors import ParameterError
from comagic_sdk.operation import Reply, RpcOperation

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["CallOperation", "Number", "Phone", "Tones"]

Phone = Annotated[str, Field(pattern=r"^[1-9][0-9]{6,14}$")]
"""A number in E.164: digits alone, the country's code first."""

Number = Annotated[str, Field(pattern=r"^[0-9]{2,15}$")]
"""A number in E.164, of a SIP line, or a short one: digits alone."""

Tones = Annotated[str, Field(pattern=r"^[0-9*#.]+$")]
"""Tones: 0-9, * and #, and a dot for a second of waiting."""


class CallOperation(RpcOperation[Reply]):
    """A method that concerns a call.

    Attributes:
        needs: What must go with a parameter, or the vendor forbids the combination.
    """

    needs: ClassVar[dict[str, dict[str, object]]] = {}

    @classmethod
    def of(cls, parameters: Mapping[str, Any]) -> Self:
        """Check parameters and build the operation.

        Args:
            parameters: Values by the names that users know.

        Returns:
            The operation.

        Raises:
            ParameterError: A value does not fit, or the vendor forbids the combination.
        """
        for name, others in cls.needs.items():
            if parameters.get(name) and any(parameters.get(each) != value for each, value in others.items()):
                wanted = " and ".join(f"{each}={value!r}" for each, value in others.items())
                raise ParameterError(
                    f"{name}: expected it to go with {wanted}: the vendor allows no other combination, because nobody "
                    "else hears the line while it rings",
                    parameter=name,
                )
        return super().of(parameters)

    def doubt(self) -> str:
        """Say what to do when nobody knows whether the call was made.

        Returns:
            The advice.
        """
        external_id = getattr(self, "external_id", None)
        if not self.costs_money or not isinstance(external_id, str):
            return super().doubt()
        return (
            "Whether the telephone rings is not known, and it is not tried again: look for it by "
            f"find_call(external_id={external_id!r})"
        )
