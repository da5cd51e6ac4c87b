"""Parameters of JSON-RPC methods: what users may pass, and how it travels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timezone, tzinfo
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Final, Literal, TypeAlias, TypeVar, cast

from pydantic import BaseModel, ConfigDict, PlainValidator, ValidationInfo

from comagic_sdk.dates import EXPECTED, DateLike, account_time, wire_text
from comagic_sdk.errors import ParameterError

__all__ = ["ABSENT", "NOT_GIVEN", "Amount", "Clock", "Day", "NotGiven", "When", "checked", "given", "plain"]

_Dict = TypeVar("_Dict")


class NotGiven(Enum):
    """What a parameter is that was not passed, because None can be a value: it clears what was set."""

    NOT_GIVEN = "NOT_GIVEN"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven.NOT_GIVEN

# The default of an operation's parameter; of no type, so that the parameter keeps its own.
ABSENT: Any = NOT_GIVEN


@dataclass(frozen=True)
class _Moment:
    """A time that was checked, but waits for the account's time zone."""

    value: DateLike
    is_last_day: bool


def _read_moment(value: Any, info: ValidationInfo) -> _Moment:
    try:
        account_time(value, timezone.utc, parameter="")
    except ParameterError:
        raise ValueError(EXPECTED) from None
    return _Moment(value, info.field_name == "date_till")


def _read_day(value: Any) -> str:
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value)
        except ValueError:
            raise ValueError("a date such as '2026-10-31'") from None
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError("a date such as '2026-10-31'")
    return value.isoformat()


def _read_clock(value: Any) -> str:
    if isinstance(value, str):
        try:
            value = time.fromisoformat(value)
        except ValueError:
            raise ValueError("a time of day such as '09:30'") from None
    if not isinstance(value, time):
        raise ValueError("a time of day such as '09:30'")
    return value.isoformat("seconds")


When = Annotated[DateLike, PlainValidator(_read_moment)]
"""A moment; a date as ``date_till`` is the last day, included whole."""

Day = Annotated[date | str, PlainValidator(_read_day)]
"""A day without a time."""

Clock = Annotated[time | str, PlainValidator(_read_clock)]
"""A time of day."""

Amount: TypeAlias = Decimal | int | float
"""A sum of money."""


def checked(kind: type[_Dict]) -> type[_Dict]:
    """Have a TypedDict checked as strictly as the parameters around it.

    Args:
        kind: The TypedDict.

    Returns:
        The same TypedDict.
    """
    setattr(kind, "__pydantic_config__", ConfigDict(extra="forbid", strict=True))  # noqa: B010 (unknown to type checkers)
    return kind


def given(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Pick the parameters that were passed.

    Args:
        parameters: All parameters.

    Returns:
        Those that are not `NOT_GIVEN`.
    """
    return {name: value for name, value in parameters.items() if value is not NOT_GIVEN}


def plain(value: Any, timezone: tzinfo | None, parameter: str) -> Any:
    """Write a checked value as JSON carries it.

    Args:
        value: The value.
        timezone: The account's time zone, if the client knows it.
        parameter: Name of the parameter, for the error.

    Returns:
        Texts, numbers, booleans, None, lists and dicts.

    Raises:
        ParameterError: A time has a zone and the account's is not known.
    """
    if isinstance(value, _Moment):
        moment = account_time(value.value, timezone, parameter=parameter, whole_day=value.is_last_day)
        return wire_text(moment)
    if isinstance(value, datetime):
        return wire_text(account_time(value, timezone, parameter=parameter))
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, BaseModel):
        return value.model_dump()
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, Any]", value)
        return {name: plain(each, timezone, parameter) for name, each in entries.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(each, timezone, parameter) for each in cast("Iterable[Any]", value)]
    return value
