"""Rows as files and frames hold what the library gave."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, get_args

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from comagic_sdk import Comagic, ConfigurationError, DataApi, ParameterError, Rows, SchemaDriftWarning, export
from comagic_sdk.data_api import operations
from comagic_sdk.data_api.models.reports import CallSession
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.models import Call, Model, Tag
from comagic_sdk.sandbox import Fault, Sandbox
from comagic_sdk.tabular import columns_of
from tests.conftest import token
from tests.data_api.test_rows import plant

PERIOD: dict[str, Any] = {"date_from": "2026-10-01", "date_till": "2026-10-20"}
NAMES: list[Any] = [
    "id",
    "start_time",
    "is_lost",
    "talk_duration",
    "sale_cost",
    "contact_phone_number",
    "employees",
    "tags",
    "call_records",
]


@pytest.fixture
def rows(data_api: DataApi) -> Rows[CallSession]:
    return data_api.reports.get_calls_report(**PERIOD, fields=NAMES)


def nested(model: Model | None) -> Any:
    return None if model is None else model.to_dict()


def expected(call: CallSession) -> dict[str, Any]:
    found = {name: getattr(call, name) for name in NAMES}
    for name in ("employees", "tags"):
        found[name] = None if found[name] is None else [nested(each) for each in found[name]]
    return {**found, "extra": None}


def test_parquet_reads_back_equal(rows: Rows[CallSession], tmp_path: Path) -> None:
    target = tmp_path / "calls.parquet"
    told: list[int] = []
    assert export.to_parquet(rows, target, on_progress=told.append) == len(rows.all())
    assert told[-1] == len(rows.all())
    read = pq.read_table(target)
    assert read.to_pylist() == [expected(call) for call in rows]
    assert read.schema.field("sale_cost").type == pa.decimal128(38, 6)
    assert read.schema.field("start_time").type == pa.timestamp("us")
    assert [path.name for path in tmp_path.iterdir()] == ["calls.parquet"]


def test_csv_reads_back_equal(rows: Rows[CallSession]) -> None:
    target = io.StringIO()
    export.to_csv(rows, target)
    target.seek(0)
    for line, call in zip(csv.DictReader(target), rows, strict=True):
        assert int(line["id"]) == call.id
        assert datetime.fromisoformat(line["start_time"]) == call.start_time
        assert line["is_lost"] == str(call.is_lost).lower()
        assert (Decimal(line["sale_cost"]) if line["sale_cost"] else None) == call.sale_cost
        assert (line["contact_phone_number"] or None) == call.contact_phone_number
        employees = json.loads(line["employees"] or "null")
        assert employees == (None if call.employees is None else [nested(each) for each in call.employees])
        assert line["extra"] == ""


def test_json_lines_read_back_equal(rows: Rows[CallSession], tmp_path: Path) -> None:
    export.to_jsonl(rows, tmp_path / "calls.jsonl")
    with (tmp_path / "calls.jsonl").open(encoding="utf-8") as file:
        for line, call in zip(map(json.loads, file), rows, strict=True):
            assert list(line) == [*NAMES, "extra"]
            assert (line["id"], line["call_records"]) == (call.id, call.call_records)
            assert line["start_time"] == call.start_time.isoformat() if call.start_time else None
            assert [each["tag_id"] for each in line["tags"] or ()] == [each.tag_id for each in call.tags or ()]


def test_frames_have_the_right_types(rows: Rows[CallSession]) -> None:
    frame = export.to_pandas(rows)
    assert frame["id"].tolist() == [call.id for call in rows]
    assert frame["id"].dtype == pd.ArrowDtype(pa.int64())
    assert frame["start_time"].dtype == pd.ArrowDtype(pa.timestamp("us"))
    assert frame["sale_cost"].sum() == sum(call.sale_cost for call in rows if call.sale_cost)
    polar = export.to_polars(rows)
    assert polar.schema["id"] == pl.Int64
    assert polar.schema["employees"] == pl.List(
        pl.Struct(
            {
                "employee_id": pl.Int64,
                "employee_full_name": pl.String,
                "is_answered": pl.Boolean,
                "is_talked": pl.Boolean,
            }
        )
    )
    assert polar["talk_duration"].to_list() == [call.talk_duration for call in rows]


def test_nothing_has_its_columns_all_the_same(data_api: DataApi, tmp_path: Path) -> None:
    nothing = data_api.reports.get_calls_report(**PERIOD, filter={"field": "id", "operator": "=", "value": 1})
    names = [*CallSession.model_fields, "extra"]
    assert export.to_csv(nothing, tmp_path / "calls.csv") == 0
    assert (tmp_path / "calls.csv").read_bytes() == f"{','.join(names)}\r\n".encode()
    export.to_parquet(nothing, tmp_path / "calls.parquet")
    assert pq.read_schema(tmp_path / "calls.parquet").names == names
    assert list(export.to_pandas(nothing).columns) == names
    assert export.to_polars(nothing).shape == (0, len(names))
    full = export.to_polars(data_api.reports.get_calls_report(**PERIOD))
    assert full.schema == export.to_polars(nothing).schema
    assert export.to_polars([], model=Tag).columns == ["id", "name", "extra"]
    with pytest.raises(ParameterError, match="model: expected the model"):
        export.to_csv([], io.StringIO())


def test_lists_of_the_facade_and_plain_dicts(comagic: Comagic) -> None:
    calls = comagic.calls.list(**PERIOD)
    frame = export.to_polars(calls)
    assert frame["call_date"].to_list() == [call.call_date for call in calls]
    assert frame["file_link"].to_list() == [call.file_link for call in calls]
    assert frame.columns[:2] == ["id", "call_date"]  # a call's own fields before those that all communications have
    days = comagic.stats.by_date(site_id=101, **PERIOD)
    table = export.to_polars(days)
    dicts: list[dict[str, Any]] = [{"a": 1, "b": None}, {"a": 2.5, "b": {"c": 1}}]
    assert table["date"].to_list() == [day.date for day in days]
    assert table["visits"].to_list() == [day.counters["visits"] for day in days]
    assert export.to_polars(dicts).rows() == [
        (1.0, None, None), (2.5, '{"c": 1}', None),
    ]  # fmt: skip


def test_times_keep_their_zone(quiet_sandbox: Sandbox) -> None:
    with DataApi(**token(quiet_sandbox, timezone="Asia/Yekaterinburg")) as data_api:
        rows = data_api.reports.get_calls_report(**PERIOD, fields=["id", "start_time"], limit=5)
        frame = export.to_polars(rows)
        assert frame.schema["start_time"] == pl.Datetime("us", "Asia/Yekaterinburg")
        assert frame["start_time"].to_list() == [call.start_time for call in rows]


def test_what_no_column_has_room_for_is_in_the_last_one(own_sandbox: Sandbox, tmp_path: Path) -> None:
    own_sandbox.inject(Fault.unknown_field("mood", {"is": "good"}), method="get.calls_report", times=99)
    with DataApi(**token(own_sandbox)) as data_api:
        rows = data_api.reports.get_calls_report(**PERIOD, fields=NAMES, limit=50)
        frame = export.to_polars(rows)
        assert {json.dumps(json.loads(text)) for text in frame["extra"]} == {'{"mood": {"is": "good"}}'}
        assert frame.columns == [*NAMES, "extra"]
        own_sandbox.clear_faults()
        own_sandbox.inject(Fault.wrong_type("talk_duration", "a while"), method="get.calls_report", times=99)
        with pytest.warns(SchemaDriftWarning, match="talk_duration"):
            export.to_parquet(rows, tmp_path / "calls.parquet")
        read = pq.read_table(tmp_path / "calls.parquet").to_pylist()
        assert {row["talk_duration"] for row in read} == {None}
        assert {row["extra"] for row in read} == {'{"talk_duration": "a while"}'}


def test_what_arrow_has_no_room_for_is_in_the_last_column_too() -> None:
    frame = export.to_polars([Tag(id=1, name="one"), Tag(id=2**70, name="two")])
    assert frame.rows() == [(1, "one", None), (None, "two", f'{{"id": {2**70}}}')]


def test_nested_unknown_fields_say_where_they_stood() -> None:
    call = CallSession.model_validate({"id": 1, "employees": [{"employee_id": 7, "rank": "captain"}]})
    (extra,) = export.to_polars([call])["extra"]
    assert json.loads(extra) == {"employees[0].rank": "captain"}


def test_a_load_that_breaks_leaves_the_old_file(own_sandbox: Sandbox, tmp_path: Path) -> None:
    for name, write in (
        ("calls.csv", export.to_csv),
        ("calls.jsonl", export.to_jsonl),
        ("calls.parquet", export.to_parquet),
    ):
        (tmp_path / name).write_text("old")
        own_sandbox.clear_faults()
        own_sandbox.inject(Fault.status(500), method="get.calls_report", skip=1, times=99)
        with DataApi(**token(own_sandbox)) as data_api, pytest.raises(Exception, match="500"):
            write(data_api.reports.get_calls_report(date_from="2026-01-01", date_till="2026-10-01"), tmp_path / name)
        assert (tmp_path / name).read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.parametrize("module", ["pyarrow", "pandas", "polars"])
def test_a_missing_extra_is_named(module: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    write: dict[str, Any] = {
        "pyarrow": lambda: export.to_parquet([], tmp_path / "x", model=Tag),
        "pandas": lambda: export.to_pandas([], model=Tag),
        "polars": lambda: export.to_polars([], model=Tag),
    }
    with pytest.raises(ConfigurationError, match=r"pip install \"comagic-sdk\["):
        write[module]()


def test_every_row_of_every_method_has_columns() -> None:
    for found in iter_modules(operations.__path__):
        for operation in vars(import_module(f"{operations.__name__}.{found.name}")).values():
            if isinstance(operation, type) and issubclass(operation, RowsOperation) and "reply" in vars(operation):
                (model,) = get_args(operation.reply)
                names = [column.name for column in columns_of(model)]
                assert names == list(model.model_fields)
                assert export.to_polars([], model=model).columns == [*names, "extra"]
    assert {column.name: column.kind for column in columns_of(Call)}["sale_cost"] == "decimal"


LARGE = """
import resource, sys
from comagic_sdk import DataApi, export
url, token, target, fields = sys.argv[1:]
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with DataApi(token, url=url, max_workers=2) as data_api:
    rows = data_api.reports.get_calls_report(
        date_from="2025-09-01", date_till="2026-10-31", fields=fields.split(",")
    )
    print(getattr(export, f"to_{target.rpartition('.')[2]}")(rows, target))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.fixture(scope="module")
def large_sandbox() -> Iterator[Sandbox]:
    with Sandbox(last_day=date(2026, 11, 20)) as sandbox:
        plant(sandbox, 200_000)
        yield sandbox


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_two_hundred_thousand_calls_within_a_fixed_memory(large_sandbox: Sandbox, tmp_path: Path, ending: str) -> None:
    given = large_sandbox.data_api_options()
    target = tmp_path / f"calls.{ending}"
    arguments = [given["url"], given["access_token"], str(target), ",".join(NAMES)]
    ended = subprocess.run([sys.executable, "-c", LARGE, *arguments], capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, ended.stderr
    count, kilobytes = map(int, ended.stdout.split())
    assert count == 200_000
    # All of the rows together weigh several times as much.
    assert kilobytes < 250_000
    with DataApi(given["access_token"], url=given["url"], max_workers=2) as data_api:
        rows = data_api.reports.get_calls_report(date_from="2025-09-01", date_till="2026-10-31", fields=NAMES)
        if ending == "parquet":
            stored: Iterator[Any] = (
                row for batch in pq.ParquetFile(target).iter_batches() for row in batch.to_pylist()
            )
            assert all(row == expected(call) for row, call in zip(stored, rows, strict=True))
        else:
            with target.open(newline="", encoding="utf-8") as file:
                for line, call in zip(csv.DictReader(file), rows, strict=True):
                    assert int(line["id"]) == call.id
                    assert line["start_time"] == (call.start_time and call.start_time.isoformat())
                    assert (line["contact_phone_number"], line["talk_duration"]) == (
                        call.contact_phone_number or "", str(call.talk_duration),
                    )  # fmt: skip
