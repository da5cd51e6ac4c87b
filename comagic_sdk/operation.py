"""An operation: one call to the vendor's API as an object that says what to ask and how the answer is read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from comagic_sdk.dates import wire_text
from comagic_sdk.errors import ParameterError
from comagic_sdk.parameters import plain

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["Envelope", "Operation", "Reply", "RestOperation", "RpcOperation", "wire_value"]

Reply = TypeVar("Reply")

_EXPECTED = {
    "bool_type": "True or False",
    "extra_forbidden": "no such name",
    "int_type": "a whole number",
    "missing": "a value",
    "string_pattern_mismatch": "digits alone, the country's code first, such as '79031234567'",
    "string_too_short": "a text that is not empty",
    "string_type": "a text",
}
# What pydantic calls the branches of a union, where an error's path goes through one.
_BRANCHES = {"bool", "decimal", "float", "int", "none", "str"}


class Operation(BaseModel, Generic[Reply]):
    """The parameters of one call, checked; a subclass is one method of an API.

    An operation is pure: it neither sends anything nor knows who does.

    Attributes:
        wire_name: The vendor's name of the method.
        reads_only: Whether the call changes nothing, so that it may be repeated.
        costs_money: Whether the call buys something, so that it is not sent again even after a refusal.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", frozen=True, strict=True)

    wire_name: ClassVar[str]
    reads_only: ClassVar[bool] = False
    costs_money: ClassVar[bool] = False

    if not TYPE_CHECKING:

        def __class_getitem__(cls, reply: object) -> type[Self]:
            # The reply's type matters to type checkers alone; pydantic would build another class for each.
            return cls

    @classmethod
    def of(cls, parameters: Mapping[str, Any]) -> Self:
        """Check parameters and build the operation.

        Args:
            parameters: Values by the names that users know.

        Returns:
            The operation.

        Raises:
            ParameterError: A value does not fit; the text names the first such parameter and what was expected.
        """
        try:
            return cls(**parameters)
        except ValidationError as errors:
            error = errors.errors(include_url=False)[0]
        name, *inside = error["loc"]
        place = f"{name}{''.join(f'[{each!r}]' for each in inside if each not in _BRANCHES)}"
        reason = error.get("ctx", {})
        words = error["msg"].removeprefix("Input should be ")
        expected = _EXPECTED.get(error["type"]) or reason.get("expected") or reason.get("error") or words
        raise ParameterError(f"{place}: expected {expected}, got {error['input']!r}", parameter=str(name))


class Envelope(BaseModel, Generic[Reply]):
    """What REST API v1 wraps every good answer in."""

    success: Literal[True]
    data: Reply


class RestOperation(Operation[Reply]):
    """A method of REST API v1.

    Attributes:
        reply: The envelope with the type of its data.
    """

    reply: ClassVar[type[Envelope[Any]]]

    def wire(self) -> dict[str, str]:
        """Write the parameters as the wire carries them.

        Returns:
            Documented names with their texts; what was not given is left out.
        """
        return {name: wire_value(value) for name, value in self.model_dump(by_alias=True, exclude_none=True).items()}


class RpcOperation(Operation[Reply]):
    """A method of a JSON-RPC API.

    Attributes:
        reply: Type of the payload.
        gives_rows: Whether the payload is a list of rows.
    """

    reply: ClassVar[Any]
    gives_rows: ClassVar[bool] = False

    def wire(self, timezone: tzinfo | None) -> dict[str, Any]:
        """Write the parameters as the wire carries them.

        Args:
            timezone: The account's time zone, needed only for times that have a zone of their own.

        Returns:
            Documented names with JSON values; what was not given is left out, a None given on purpose is kept.

        Raises:
            ParameterError: A time has a zone and the account's is not known.
        """
        return {
            # A trailing underscore keeps a name from being a keyword.
            name.removesuffix("_"): plain(getattr(self, name), timezone, name)
            for name in type(self).model_fields
            if name in self.model_fields_set
        }

    def doubt(self) -> str:
        """Say what to do when nobody knows whether the change was made.

        Returns:
            The advice.
        """
        return "Whether the server carried it out is not known, and it is not tried again: look before you do"


def wire_value(value: object) -> str:
    """Write a value as a parameter of REST API v1.

    Args:
        value: A text, a number, a boolean or a moment.

    Returns:
        Its text.
    """
    # How the server reads booleans is nowhere documented; "true" is how it writes them in its own XML replies.
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return wire_text(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)
