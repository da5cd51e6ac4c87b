"""Rows for a person, as a table that fits the terminal, or for a program, as CSV, JSON, JSON Lines or Parquet."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn
from rich.table import Table as RichTable
from rich.text import Text

from comagic_sdk import ConfigurationError, Rows, export
from comagic_sdk.files import written_whole
from comagic_sdk.models.base import Model
from comagic_sdk.tabular import EXTRA, Table, json_text

__all__ = ["Format", "Output", "console", "errors", "progress"]

console: Console = Console()
errors: Console = Console(stderr=True)

_WIDEST = 32
_GAP = 2


class Format(str, Enum):
    """How rows are written."""

    table = "table"
    csv = "csv"
    json = "json"
    jsonl = "jsonl"
    parquet = "parquet"


class Output:
    """Where rows go, and how.

    Args:
        wanted: The format; else what the file's ending says, else a table on a terminal and JSON Lines in a pipe.
        file: The file; None for the standard output.
    """

    def __init__(self, wanted: Format | None, file: Path | None) -> None:
        self.file = file
        self.format: Format = wanted or _format_of(file)

    def show(
        self,
        rows: Iterable[Model] | Iterable[Mapping[str, Any]],
        *,
        first: Sequence[str] = (),
        model: type[Model] | None = None,
    ) -> None:
        """Write rows.

        Args:
            rows: The rows.
            first: Columns that a table shows before all others.
            model: The rows' model, where there may be none to tell it.

        Raises:
            ConfigurationError: The format cannot go there.
        """
        if self.format is Format.table:
            self._show_table(Table.of(rows, model), first)
            return
        if self.format is Format.parquet and self.file is None and sys.stdout.isatty():
            raise ConfigurationError("--output: Parquet is no text for a terminal; name a file")
        with _counted(rows) as tell:
            if self.format is Format.csv:
                export.to_csv(rows, self.file or sys.stdout, model=model, on_progress=tell)
            elif self.format is Format.jsonl:
                export.to_jsonl(rows, self.file or sys.stdout, model=model, on_progress=tell)
            elif self.format is Format.parquet:
                export.to_parquet(rows, self.file or sys.stdout.buffer, model=model, on_progress=tell)
            else:
                self._write_json(Table.of(rows, model), tell)

    def show_one(self, thing: Model | Mapping[str, Any]) -> None:
        """Write one object: names and values below each other for a person, as a row otherwise.

        Args:
            thing: The object.
        """
        values = thing.to_dict() if isinstance(thing, Model) else thing
        if self.format is not Format.table:
            self.show([values])
            return
        table = RichTable(show_header=False, box=None, pad_edge=False)
        table.add_column(style="bold", no_wrap=True)
        table.add_column(overflow="fold")
        for name, value in values.items():
            if value is not None:
                table.add_row(name, Text(_cell(value)))
        self._print(table)

    def _show_table(self, source: Table, first: Sequence[str]) -> None:
        records = [record for batch in source.batches for record in batch]
        names = [column.name for column in source.columns]
        # Columns that hold nothing tell nothing; what was asked for by name comes first.
        full = [name for name in [*names, EXTRA] if any(record[name] not in (None, [], {}) for record in records)]
        order = [name for name in first if name in names] + [name for name in full if name not in first]
        if not records:
            errors.print("Nothing found.")
            return
        cells = {name: [_cell(record[name]) for record in records] for name in order}
        shown = _fitting(cells, console.width if self.file is None else 10_000)
        table = RichTable(box=None, padding=(0, _GAP, 0, 0), pad_edge=False, header_style="bold")
        for name in shown:
            is_number = all(isinstance(record[name], (int, float, type(None))) for record in records)
            table.add_column(name, justify="right" if is_number else "left", overflow="ellipsis", no_wrap=True)
        for number in range(len(records)):
            table.add_row(*(Text(_shortened(cells[name][number])) for name in shown))
        self._print(table)
        hidden = set(order) - set(shown)
        more = f", and {len(hidden)} more columns, which --format json shows" if hidden else ""
        errors.print(f"{len(records)} rows{more}", style="dim", highlight=False)

    def _print(self, table: RichTable) -> None:
        if self.file is None:
            console.print(table)
            return
        with written_whole(self.file) as partial, partial.open("w", encoding="utf-8") as target:
            Console(file=target, width=10_000).print(table)

    def _write_json(self, source: Table, tell: Callable[[int], None] | None) -> None:
        with _text_file(self.file) as target:
            done = 0
            for batch in source.batches:
                for record in batch:
                    target.write(f"{',' if done else '['}\n{json_text(record)}")
                    done += 1
                if tell is not None:
                    tell(done)
            target.write("\n]\n" if done else "[]\n")


@contextmanager
def progress(words: str, total: float | None = None) -> Generator[Callable[[float, float | None], None], None, None]:
    """Show a bar on the standard error while something long goes on, if that is a terminal.

    Args:
        words: What goes on.
        total: How much there is to do, if that is known.

    Yields:
        To be told how much is done, and how much there is in all.
    """
    if not errors.is_terminal:
        yield _unseen
        return
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=errors, transient=True) as bar:
        task = bar.add_task(words, total=total)

        def tell(done: float, of: float | None = None) -> None:
            bar.update(task, completed=done, total=total if of is None else of)

        yield tell


def _unseen(done: float, of: float | None = None) -> None:
    """Take a progress that nobody watches."""
    del done, of


@contextmanager
def _counted(rows: object) -> Generator[Callable[[int], None] | None, None, None]:
    """Show a bar over rows that are still to be loaded."""
    if not isinstance(rows, Rows) or not errors.is_terminal:
        yield None
        return
    with progress("rows", rows.count()) as tell:
        yield lambda done: tell(done, None)


@contextmanager
def _text_file(path: Path | None) -> Generator[TextIO, None, None]:
    if path is None:
        yield sys.stdout
        return
    with written_whole(path) as partial, partial.open("w", encoding="utf-8") as target:
        yield target


def _format_of(file: Path | None) -> Format:
    if file is not None:
        ending = file.suffix.removeprefix(".").lower()
        if ending in ("csv", "json", "jsonl", "parquet"):
            return Format(ending)
    return Format.table if file is None and sys.stdout.isatty() else Format.jsonl


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, (list, dict)):
        return json_text(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    return " ".join(str(value).split())


def _shortened(text: str) -> str:
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"


def _fitting(cells: dict[str, list[str]], width: int) -> list[str]:
    """Pick the first columns that have room beside each other, at least one."""
    shown: list[str] = []
    left = width
    for name, values in cells.items():
        needed = max(len(name), *(min(_WIDEST, len(value)) for value in values))
        if shown and needed > left:
            # A narrower one further on may have room, but a gap in the order would be odd.
            break
        shown.append(name)
        left -= needed + _GAP
    return shown
