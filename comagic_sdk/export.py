"""Rows as files and frames: CSV, JSON Lines, Parquet, pandas, polars.

Whatever a method gave can be written: `Rows`, which are written as they are loaded, lists of models, plain dicts. The
columns are those of the rows' model (or the `fields` that were asked for), in their order, even when there is no row.
Unknown fields, and values that contradict their type, are not lost: they are in a last column, ``extra``, as a JSON
object.

    from comagic_sdk import export

    calls = data_api.reports.get_calls_report(date_from="2026-10-01", date_till="2026-10-31")
    export.to_parquet(calls, "calls.parquet")

A file is there whole or not at all: until it is complete, it stands beside its place under another name.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO, TypeAlias

from comagic_sdk.errors import ConfigurationError
from comagic_sdk.files import written_whole
from comagic_sdk.models.base import Model
from comagic_sdk.tabular import EXTRA, Column, Record, Table, json_text

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

__all__ = ["AnyRows", "to_csv", "to_jsonl", "to_pandas", "to_parquet", "to_polars"]

AnyRows: TypeAlias = Iterable[Model] | Iterable[Mapping[str, Any]]
"""What can be exported: `Rows`, any iterable of models, or of plain dicts."""

_MONEY_PLACES = 6


def to_csv(
    rows: AnyRows,
    target: str | PathLike[str] | TextIO,
    *,
    model: type[Model] | None = None,
    on_progress: Callable[[int], None] | None = None,
) -> int:
    """Write rows as CSV with a header, in UTF-8.

    Lists and objects are JSON, times ISO text, booleans ``true`` and ``false``; None is an empty cell.

    Args:
        rows: The rows.
        target: Path of a file, or an open text file, which stays open.
        model: The rows' model, needed only where an empty list could not tell its columns.
        on_progress: Called now and then with the number of rows written so far.

    Returns:
        Number of rows.

    Raises:
        ParameterError: There is no row, and no model was given.
        ComagicError: The rows could not be loaded.
        OSError: The file cannot be written.
    """
    table = Table.of(rows, model)
    columns = [*table.columns, Column(EXTRA, "json")]
    with _opened(target) as file:
        writer = csv.writer(file)
        writer.writerow(column.name for column in columns)
        return _written(
            table, lambda batch: writer.writerows(_csv_row(columns, record) for record in batch), on_progress
        )


def to_jsonl(
    rows: AnyRows,
    target: str | PathLike[str] | TextIO,
    *,
    model: type[Model] | None = None,
    on_progress: Callable[[int], None] | None = None,
) -> int:
    """Write rows as JSON Lines: an object a line, in UTF-8.

    Times are ISO text, sums of money numbers.

    Args:
        rows: The rows.
        target: Path of a file, or an open text file, which stays open.
        model: The rows' model, needed only where an empty list could not tell its columns.
        on_progress: Called now and then with the number of rows written so far.

    Returns:
        Number of rows.

    Raises:
        ParameterError: There is no row, and no model was given.
        ComagicError: The rows could not be loaded.
        OSError: The file cannot be written.
    """
    table = Table.of(rows, model)
    with _opened(target) as file:
        return _written(table, lambda batch: file.writelines(f"{json_text(record)}\n" for record in batch), on_progress)


def to_parquet(
    rows: AnyRows,
    target: str | PathLike[str] | BinaryIO,
    *,
    model: type[Model] | None = None,
    on_progress: Callable[[int], None] | None = None,
) -> int:
    """Write rows as Parquet, with lists and objects as such.

    Args:
        rows: The rows.
        target: Path of a file, or an open binary file, which stays open.
        model: The rows' model, needed only where an empty list could not tell its columns.
        on_progress: Called now and then with the number of rows written so far.

    Returns:
        Number of rows.

    Raises:
        ConfigurationError: The extra ``parquet`` is not installed.
        ParameterError: There is no row, and no model was given.
        ComagicError: The rows could not be loaded.
        OSError: The file cannot be written.
    """
    arrow = _needed("pyarrow", "parquet")
    parquet = _needed("pyarrow.parquet", "parquet")
    table = Table.of(rows, model)
    schema = _schema(arrow, table)

    def write(place: Any) -> int:
        with parquet.ParquetWriter(place, schema) as writer:
            return _written(
                table, lambda batch: writer.write_batch(_arrow_batch(arrow, table, schema, batch)), on_progress
            )

    if not isinstance(target, (str, PathLike)):
        return write(target)
    with written_whole(Path(target)) as partial:
        return write(partial)


def to_pandas(rows: AnyRows, *, model: type[Model] | None = None) -> pd.DataFrame:
    """Make a pandas frame, with Arrow's types: whole numbers stay whole beside nothing, sums of money exact.

    Args:
        rows: The rows.
        model: The rows' model, needed only where an empty list could not tell its columns.

    Returns:
        The frame.

    Raises:
        ConfigurationError: The extra ``pandas`` is not installed.
        ParameterError: There is no row, and no model was given.
        ComagicError: The rows could not be loaded.
    """
    pandas = _needed("pandas", "pandas")
    frame: pd.DataFrame = _arrow_table(rows, model, "pandas").to_pandas(types_mapper=pandas.ArrowDtype)
    return frame


def to_polars(rows: AnyRows, *, model: type[Model] | None = None) -> pl.DataFrame:
    """Make a polars frame.

    Args:
        rows: The rows.
        model: The rows' model, needed only where an empty list could not tell its columns.

    Returns:
        The frame.

    Raises:
        ConfigurationError: The extra ``polars`` is not installed.
        ParameterError: There is no row, and no model was given.
        ComagicError: The rows could not be loaded.
    """
    polars = _needed("polars", "polars")
    frame: pl.DataFrame = polars.from_arrow(_arrow_table(rows, model, "polars"))
    return frame


def _written(table: Table, write: Callable[[list[Record]], Any], on_progress: Callable[[int], None] | None) -> int:
    done = 0
    for batch in table.batches:
        write(batch)
        done += len(batch)
        if on_progress is not None:
            on_progress(done)
    return done


@contextmanager
def _opened(target: str | PathLike[str] | TextIO) -> Generator[TextIO, None, None]:
    if not isinstance(target, (str, PathLike)):
        yield target
        return
    with written_whole(Path(target)) as partial, partial.open("w", newline="", encoding="utf-8") as file:
        yield file


def _csv_row(columns: list[Column], record: Record) -> list[Any]:
    return [_csv_cell(column, record[column.name]) for column in columns]


def _csv_cell(column: Column, value: Any) -> Any:
    if value is None or column.kind in ("int", "text", "float", "decimal"):
        return format(value, "f") if column.kind == "decimal" and value is not None else value
    if column.kind == "bool":
        return "true" if value else "false"
    if column.kind in ("datetime", "date", "time"):
        return value.isoformat()
    return json_text(value)


def _needed(name: str, extra: str) -> Any:
    from importlib import import_module

    try:
        return import_module(name)
    except ImportError as missing:
        raise ConfigurationError(f'{name} is not installed: pip install "comagic-sdk[{extra}]"') from missing


def _arrow_table(rows: AnyRows, model: type[Model] | None, extra: str) -> Any:
    arrow = _needed("pyarrow", extra)
    table = Table.of(rows, model)
    schema = _schema(arrow, table)
    return arrow.Table.from_batches([_arrow_batch(arrow, table, schema, each) for each in table.batches], schema)


def _schema(arrow: Any, table: Table) -> Any:
    zone = None if table.timezone is None else str(getattr(table.timezone, "key", "UTC"))
    fields = [arrow.field(column.name, _arrow_type(arrow, column, zone)) for column in table.columns]
    return arrow.schema([*fields, arrow.field(EXTRA, arrow.string())])


def _arrow_type(arrow: Any, column: Column, zone: str | None) -> Any:
    if column.item is not None:
        return arrow.list_(_arrow_type(arrow, column.item, zone))
    if column.kind == "object":
        return arrow.struct([arrow.field(each.name, _arrow_type(arrow, each, zone)) for each in column.fields])
    return {
        "bool": arrow.bool_(),
        "int": arrow.int64(),
        "float": arrow.float64(),
        "decimal": arrow.decimal128(38, _MONEY_PLACES),
        "datetime": arrow.timestamp("us", tz=zone),
        "date": arrow.date32(),
        "time": arrow.time64("us"),
    }.get(column.kind, arrow.string())


def _arrow_batch(arrow: Any, table: Table, schema: Any, batch: list[Record]) -> Any:
    arrays = [_arrow_array(arrow, column, schema.field(column.name).type, batch) for column in table.columns]
    # Last, because what a type has no room for goes there.
    extra = [None if record[EXTRA] is None else json_text(record[EXTRA]) for record in batch]
    return arrow.record_batch([*arrays, arrow.array(extra, arrow.string())], schema)


def _arrow_array(arrow: Any, column: Column, kind: Any, batch: list[Record]) -> Any:
    values = [record[column.name] for record in batch]
    convert = _converter(column)
    if convert is not None:
        values = [None if value is None else convert(value) for value in values]
    try:
        return arrow.array(values, kind)
    except (arrow.ArrowInvalid, arrow.ArrowTypeError, OverflowError):
        pass
    for number, record in enumerate(batch):
        if not _fits(arrow, kind, values[number]):
            record[EXTRA] = {**(record[EXTRA] or {}), column.name: record[column.name]}
            values[number] = None
    return arrow.array(values, kind)


def _fits(arrow: Any, kind: Any, value: Any) -> bool:
    try:
        arrow.array([value], kind)
    except (arrow.ArrowInvalid, arrow.ArrowTypeError, OverflowError):
        return False
    return True


def _converter(column: Column) -> Callable[[Any], Any] | None:
    """Give what makes JSON of the parts of a cell that have no shape of their own; None where there are none."""
    if column.kind == "json":
        return json_text
    if column.item is not None:
        inner = _converter(column.item)
        return None if inner is None else lambda cells: [None if each is None else inner(each) for each in cells]
    inside = {field.name: convert for field in column.fields if (convert := _converter(field)) is not None}
    if not inside:
        return None
    return lambda cell: cell | {name: inside[name](cell[name]) for name in inside if cell[name] is not None}
