"""Rows as a table: columns that follow from the model, cells that fit them, and what does not fit beside them.

A table's columns are those of its model, in order, whatever rows come. What no column has room for, an unknown field or
a value that contradicts its type, is in `EXTRA`, a JSON object whose names say where it stood (``employees[0].rank``).
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from functools import cache
from itertools import chain, islice
from operator import attrgetter
from typing import Any, Literal, TypeVar, cast

from comagic_sdk._json import is_array, is_object
from comagic_sdk.data_api.rows import Rows
from comagic_sdk.errors import ParameterError
from comagic_sdk.models.base import Model

__all__ = ["EXTRA", "Column", "Kind", "Record", "Table", "json_text"]

EXTRA = "extra"
"""Name of the column for what no other column has room for."""

Kind = Literal["int", "float", "bool", "text", "decimal", "datetime", "date", "time", "list", "object", "json"]

Record = dict[str, Any]

_Row = TypeVar("_Row")

_BATCH = 5_000
_KINDS: dict[type, Kind] = {
    bool: "bool",
    int: "int",
    float: "float",
    str: "text",
    Decimal: "decimal",
    datetime: "datetime",
    date: "date",
    time: "time",
}
_FITTING: dict[Kind, tuple[type, ...]] = {
    "bool": (bool,),
    "int": (int,),
    "float": (float, int),
    "text": (str,),
    "decimal": (Decimal, int, float),
    "datetime": (datetime,),
    "date": (date,),
    "time": (time,),
}


@dataclass(frozen=True)
class Column:
    """A column, or what a column's lists and objects hold.

    Attributes:
        name: Its name.
        kind: What its cells hold.
        item: What the lists of a ``"list"`` hold.
        fields: What the objects of an ``"object"`` hold.
    """

    name: str
    kind: Kind
    item: Column | None = None
    fields: tuple[Column, ...] = ()


@dataclass(frozen=True)
class Table:
    """Rows, and the columns that they have even when there are none.

    Attributes:
        columns: The columns, but for `EXTRA`, which stands behind them.
        timezone: Zone of the times; None when they are the account's own and have none.
        batches: The rows, some thousands at a time, as cells by the names of columns and `EXTRA`.
    """

    columns: tuple[Column, ...]
    timezone: tzinfo | None
    batches: Iterator[list[Record]]

    @classmethod
    def of(cls, rows: Iterable[Model] | Iterable[Mapping[str, Any]], model: type[Model] | None = None) -> Table:
        """See rows as a table.

        Args:
            rows: What a method gave: `Rows`, a list or any iterable of models, or plain dicts.
            model: The rows' model, needed only where there may be no row to tell it.

        Returns:
            The table; nothing is asked of a server until its batches are taken.

        Raises:
            ParameterError: There is no row, and `model` is not given.
        """
        if isinstance(rows, Rows):
            asked = cast("Rows[Model]", rows)
            return cls._of_models(asked.model, asked.fields, asked.timezone, asked)
        source = iter(cast("Iterable[Any]", rows))
        first: Any = next(source, None)
        given = chain([] if first is None else [first], source)
        model = type(first) if isinstance(first, Model) else model
        if (model is None and first is not None) or (model is not None and model.is_open):
            return cls._of_mappings([row.to_dict() if isinstance(row, Model) else row for row in given])
        if model is None:
            raise ParameterError("model: expected the model of the rows, because there is no row", parameter="model")
        return cls._of_models(model, None, _zone_of(first), given)

    @classmethod
    def _of_models(
        cls, model: type[Model], names: tuple[str, ...] | None, zone: tzinfo | None, rows: Iterable[Any]
    ) -> Table:
        known = {column.name: column for column in columns_of(model)}
        # A name that the model lacks is one that the vendor's page has and the spec has not: it comes as unknown.
        columns = tuple(known.values()) if names is None else tuple(known[name] for name in names if name in known)
        reader = _Reader(columns, model)
        return cls(columns, zone, ([reader.record(row) for row in batch] for batch in _batches(rows)))

    @classmethod
    def _of_mappings(cls, rows: list[Mapping[str, Any]]) -> Table:
        columns = tuple(_guessed(name, rows) for name in dict.fromkeys(name for row in rows for name in row))
        return cls(columns, None, ([_cells(columns, row) for row in batch] for batch in _batches(rows)))


class _Reader:
    """Makes cells of rows of one model."""

    def __init__(self, columns: tuple[Column, ...], model: type[Model]) -> None:
        self._columns = columns
        known = {column.name for column in columns}
        self._others = [name for name in model.model_fields if name not in known]
        # Led by two that every row has, because a getter of fewer than two names gives no tuple.
        names = ["__class__", "__class__", *(column.name for column in columns)]
        self._values: Callable[[Model], tuple[Any, ...]] = attrgetter(*names)

    def record(self, row: Model) -> Record:
        extra: dict[str, Any] = {}
        record = {
            column.name: None if value is None else _cell(column, value, column.name, extra)
            for column, value in zip(self._columns, self._values(row)[2:], strict=True)
        }
        # What was not asked for but came all the same.
        for name in self._others:
            value = getattr(row, name)
            if value is not None:
                extra[name] = _plain(value)
        if row.model_extra:
            extra.update((name, _plain(value)) for name, value in row.model_extra.items())
        record[EXTRA] = extra or None
        return record


def columns_of(model: type[Model]) -> tuple[Column, ...]:
    """Derive columns from a model.

    Args:
        model: The model.

    Returns:
        A column a field, in the order of the fields.
    """
    return _columns(model)


def json_text(value: Any) -> str:
    """Write a cell as JSON.

    Args:
        value: The cell.

    Returns:
        JSON, with letters of any alphabet as they are.
    """
    return json.dumps(_plain(value), ensure_ascii=False)


@cache
def _columns(model: type[Model]) -> tuple[Column, ...]:
    # What a model declares itself comes before what it inherits.
    names = sorted(model.model_fields, key=lambda name: name not in model.__annotations__)
    return tuple(_column(name, model.model_fields[name].rebuild_annotation()) for name in names)


def _column(name: str, annotation: Any) -> Column:
    options = list(_options(annotation))
    lists = [option for option in options if typing.get_origin(option) is list]
    if lists:
        return Column(name, "list", item=_column("item", *typing.get_args(lists[0])))
    if len(options) == 1:
        (option,) = options
        if option in _KINDS:
            return Column(name, _KINDS[option])
        # Python 3.10 takes dict[str, int] for a class.
        if typing.get_origin(option) is None and isinstance(option, type) and issubclass(option, Model):
            return Column(name, "object", fields=_columns(option))
        return Column(name, "json")
    # Identifiers that come as numbers or texts, words beside the known ones.
    return Column(name, "text")


def _options(annotation: Any) -> Iterator[Any]:
    origin = typing.get_origin(annotation)
    if origin is typing.Annotated:
        yield from _options(typing.get_args(annotation)[0])
    elif origin in (typing.Union, types.UnionType):
        for each in typing.get_args(annotation):
            yield from _options(each)
    elif annotation is not types.NoneType and origin is not typing.Literal:
        yield annotation


def _guessed(name: str, rows: list[Mapping[str, Any]]) -> Column:
    kinds: set[Kind] = set()
    for row in rows:
        value: object = row.get(name)
        if value is not None:
            kinds.add(_KINDS.get(type(value), "json"))
    if kinds <= {"int", "float", "decimal"} and len(kinds) > 1:
        return Column(name, "decimal" if "decimal" in kinds else "float")
    return Column(name, kinds.pop() if len(kinds) == 1 else "json")


def _cells(columns: tuple[Column, ...], row: Mapping[str, Any]) -> Record:
    return {**{column.name: row.get(column.name) for column in columns}, EXTRA: None}


def _cell(column: Column, value: Any, place: str, extra: dict[str, Any]) -> Any:
    """Give what the column has room for; put the rest into `extra`."""
    kind = column.kind
    if value is None or kind == "json":
        return value if value is None else _plain(value)
    fitting = _FITTING.get(kind)
    if fitting is not None:
        if isinstance(value, fitting) and (kind in ("bool", "datetime") or not isinstance(value, (bool, datetime))):
            return value
        if kind == "text" and isinstance(value, int):
            return str(value)
    elif column.item is not None and is_array(value):
        return [_cell(column.item, each, f"{place}[{number}]", extra) for number, each in enumerate(value)]
    elif kind == "object" and isinstance(value, Model):
        for name, unknown in (value.model_extra or {}).items():
            extra[f"{place}.{name}"] = _plain(unknown)
        return {
            field.name: _cell(field, getattr(value, field.name), f"{place}.{field.name}", extra)
            for field in column.fields
        }
    extra[place] = _plain(value)
    return None


def _plain(value: Any) -> Any:
    """Write a value as JSON carries it."""
    if isinstance(value, Model):
        return _plain(value.to_dict())
    if is_object(value):
        return {str(name): _plain(each) for name, each in value.items()}
    if is_array(value):
        return [_plain(each) for each in value]
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, Decimal):
        if value == value.to_integral_value():
            return int(value)
        return float(value) if Decimal(repr(float(value))) == value else str(value)
    return value


def _batches(rows: Iterable[_Row]) -> Iterator[list[_Row]]:
    source = iter(rows)
    while batch := list(islice(source, _BATCH)):
        yield batch


def _zone_of(row: object) -> tzinfo | None:
    for value in vars(row).values() if row is not None else ():
        if isinstance(value, datetime):
            return value.tzinfo
    return None
