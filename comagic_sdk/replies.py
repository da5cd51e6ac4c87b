"""From the bytes of a reply to models: in one pass where the reply fits, field by field where it does not."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable
from datetime import datetime, tzinfo
from functools import cache
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from comagic_sdk._json import is_array, is_object
from comagic_sdk.drift import Drift, misfit
from comagic_sdk.errors import SchemaError

__all__ = ["in_zone", "salvage", "share_names", "unwrapped", "validate"]

_Report = Callable[[str, Any, Any], None]


def salvage(expected: Any, value: Any, drift: Drift, method: str) -> Any:
    """Read what came as far as it fits, losing nothing.

    What fits becomes what the model says. An empty text where no text belongs is how the server writes "nothing" and
    becomes None. A single object where a list is due becomes a list of one. Any other value that does not fit is told
    to `drift` and stays as it came.

    Args:
        expected: The type wanted: a model, or a list of models.
        value: What came, as `json.loads` gives it.
        drift: Where misfits are told.
        method: Wire name of the method.

    Returns:
        Something of the type wanted, but for the values that were told.

    Raises:
        SchemaError: The drift is to be raised, or the whole is of another shape, so that nothing could be read from it.
    """

    def report(path: str, wanted: Any, got: Any) -> None:
        drift.tell(method, path, wanted, got)

    wants_list = typing.get_origin(expected) is list
    if wants_list and is_object(value):
        report("", expected, value)
        value = [value]
    if not (is_array(value) if wants_list else is_object(value)):
        raise SchemaError(misfit(method, "", expected, value), method=method)
    return _fit(expected, value, "", report)


def validate(expected: Any, value: Any) -> Any:
    """Read what came in one pass.

    Args:
        expected: The type wanted.
        value: What came, as `json.loads` gives it.

    Returns:
        Something of the type wanted.

    Raises:
        ValidationError: It does not fit.
    """
    return _adapter(expected).validate_python(value)


def unwrapped(envelope: type[BaseModel], data: Any, drift: Drift, method: str) -> Any:
    """Read the data of an envelope: in one pass where it fits, as `salvage` does where it does not.

    Args:
        envelope: Model of the envelope, whose ``data`` says what is wanted.
        data: What came.
        drift: Told of what does not fit.
        method: Wire name of the method.

    Returns:
        Something of the type wanted, but for the values that were told.

    Raises:
        SchemaError: The drift is to be raised, or nothing could be read.
    """
    try:
        return getattr(envelope.model_validate({"success": True, "data": data}), "data")  # noqa: B009 (every envelope's)
    except ValidationError:
        return salvage(envelope.model_fields["data"].annotation, data, drift, method)


def share_names(rows: list[BaseModel]) -> None:
    """Let the rows of a page share one set of the names that came, which is half of what a row weighs.

    Args:
        rows: Rows that nobody else holds yet; being frozen, they never change their sets.
    """
    shared: set[str] = set()
    for row in rows:
        if row.__pydantic_fields_set__ == shared:
            object.__setattr__(row, "__pydantic_fields_set__", shared)
        else:
            shared = row.__pydantic_fields_set__


def in_zone(value: Any, zone: tzinfo) -> Any:
    """Give every time in a reply the account's zone.

    Args:
        value: A model, a list of models, or anything else.
        zone: The account's time zone.

    Returns:
        The value; models are changed in place, because nobody else holds them yet.
    """
    if isinstance(value, datetime):
        return value.replace(tzinfo=zone) if value.utcoffset() is None else value.astimezone(zone)
    if is_array(value):
        return [in_zone(item, zone) for item in value]
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            # Past pydantic's own __setattr__, because the models are frozen.
            object.__setattr__(value, name, in_zone(getattr(value, name), zone))
    return value


def _fit(expected: Any, value: Any, path: str, report: _Report) -> Any:
    try:
        return validate(expected, value)
    except ValidationError:
        pass
    options = _options(expected)
    if value == "" and type(None) in options:
        return None
    for option in options:
        if typing.get_origin(option) is list:
            if is_array(value):
                (item,) = typing.get_args(option)
                return [_fit(item, each, path, report) for each in value]
        elif isinstance(option, type) and issubclass(option, BaseModel) and is_object(value):
            return _fit_model(option, value, path, report)
    report(path, expected, value)
    return value


def _fit_model(model: type[BaseModel], document: dict[str, Any], path: str, report: _Report) -> BaseModel:
    values = dict(document)
    for name, field in model.model_fields.items():
        where = f"{path}.{name}" if path else name
        expected = field.rebuild_annotation()
        if name in document:
            values[name] = _fit(expected, document[name], where, report)
        elif field.is_required():
            report(where, expected, ...)
            values[name] = None
    return model.model_construct(_fields_set=set(document), **values)


@cache
def _adapter(expected: Any) -> TypeAdapter[Any]:
    return TypeAdapter(expected)


def _options(expected: Any) -> Iterable[Any]:
    if typing.get_origin(expected) is typing.Annotated:
        return _options(typing.get_args(expected)[0])
    if typing.get_origin(expected) in (typing.Union, types.UnionType):
        return typing.get_args(expected)
    return (expected,)
