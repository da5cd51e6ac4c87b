"""Data API: typed rows against the dicts that people make by hand."""

from __future__ import annotations

import csv
import gc
import io
import json
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import requests

from benchmarks.measure import Ratio, compare, python
from comagic_sdk import DataApi, Rows, export
from comagic_sdk.data_api.models.reports import CallSession
from comagic_sdk.models.limits import RpcReply
from comagic_sdk.replies import share_names
from comagic_sdk.sandbox import Fault, Sandbox
from comagic_sdk.sandbox.invent import invent
from comagic_sdk.sandbox.rpc_api import schema
from comagic_sdk.transport.collector import paused_collection

ROWS = 10_000
BY_HAND = "the whole price of the SDK beside doing it by hand"
SHORT = [
    "id",
    "start_time",
    "finish_time",
    "direction",
    "is_lost",
    "contact_phone_number",
    "virtual_phone_number",
    "talk_duration",
    "wait_duration",
    "total_duration",
    "campaign_id",
    "visitor_id",
    "site_id",
    "communication_id",
    "communication_type",
    "finish_reason",
    "source",
    "is_transfer",
    "total_wait_duration",
    "clean_talk_duration",
    "postprocess_duration",
    "site_domain_name",
    "campaign_name",
    "scenario_id",
    "scenario_name",
    "last_answered_employee_id",
    "cpn_region_id",
    "cpn_country_name",
    "ua_client_id",
    "gclid",
    "yclid",
    "utm_source",
    "utm_medium",
    "utm_campaign",
    "utm_term",
    "utm_content",
    "entrance_page",
    "referrer",
    "referrer_domain",
    "search_engine",
    "search_query",
    "visits_count",
    "person_id",
]


def short_row(number: int) -> dict[str, Any]:
    """About 2 KB of flat ASCII."""
    fields = {each["name"]: each for each in schema("data_api.json")["get.calls_report"]["fields"]}
    row = invent([fields[name] for name in SHORT], str(number))
    pages = f"https://site.example/{'page/' * 60}{number}"
    return {**row, "id": 5_604_973_206 + number, "entrance_page": pages, "referrer": pages}


def wide_row(number: int) -> dict[str, Any]:
    """About 5 KB with every field, nested ones and much Cyrillic text."""
    row = invent(schema("data_api.json")["get.calls_report"]["fields"], str(number))
    lists = {name: None for name, value in row.items() if isinstance(value, (list, dict))}
    text = "Заявка с сайта, перезвонить после обеда"
    named = {name for name, value in row.items() if isinstance(value, str) and value.startswith(name)}
    texts = dict.fromkeys(named, f"{text} {number}")
    employees = [
        {"employee_id": number + each, "employee_full_name": "Константинопольская Мария", "is_answered": each == 0}
        for each in range(2)
    ]
    tags = [{"tag_id": 120, "tag_name": "Новый клиент", "tag_change_time": "2026-10-31 12:00:00"}]
    records = [f"{number:032x}"]
    nested = {"employees": employees, "tags": tags, "call_records": records, "attributes": ["first", "primary"]}
    return {**row, **lists, **texts, **nested, "id": 5_604_973_206 + number}


def body(row: Callable[[int], dict[str, Any]]) -> bytes:
    data = [row(number) for number in range(ROWS)]
    result = {"metadata": {"total_items": ROWS, "limits": {"day_limit": 1}}, "data": data}
    return json.dumps({"jsonrpc": "2.0", "id": "$ID", "result": result}, ensure_ascii=False).encode()


def typed(page: bytes) -> list[CallSession]:
    with paused_collection():
        rows: list[CallSession] = RpcReply[list[CallSession]].model_validate_json(page).result.data
        share_names(rows)  # type: ignore[arg-type]
    return rows


def run() -> Iterator[Ratio]:
    for name, row in (("short flat rows", short_row), ("wide rows", wide_row)):
        page = body(row)
        weight = f"{len(page) / ROWS / 1000:.1f} KB"
        what = f"{ROWS} {name} of {weight}"
        yield compare(
            f"{what}: bytes to models",
            lambda page=page: typed(page),
            "json.loads of the same bytes",
            lambda page=page: json.loads(page),
            turns=9,
            meaning="what types cost where dicts would do",
        )
        yield whole_client(what, page)
        models, dicts = weigh(lambda page=page: typed(page)), weigh(lambda page=page: json.loads(page))
        yield Ratio(
            f"{what}: memory of the models", "memory of the dicts", models / dicts, "how much more room rows take"
        )
    yield from exports()
    yield from first_use()
    yield from a_year()


def whole_client(what: str, page: bytes) -> Ratio:
    """The client against requests and json by hand, over the loopback, from a server that sends the same bytes."""
    with Sandbox(last_day=date(2026, 11, 20)) as sandbox, DataApi(**sandbox.data_api_options()) as client:
        period = {"date_from": "2026-10-01", "date_till": "2026-10-31"}
        sandbox.inject(Fault.body(page), method="get.calls_report", times=10**9)
        session = requests.Session()
        params = {**period, "access_token": sandbox.data_api_options()["access_token"], "limit": ROWS}
        call = {"jsonrpc": "2.0", "id": "1", "method": "get.calls_report", "params": params}

        def ours() -> object:
            rows: Rows[CallSession] = client.reports.get_calls_report(**period, limit=ROWS)
            return rows.all()

        def by_hand() -> object:
            return json.loads(session.post(f"{sandbox.url}/v2.0", json=call, timeout=60).content)["result"]["data"]

        return compare(
            f"{what}: the whole client", ours, "requests.post and json.loads", by_hand, turns=7, meaning=BY_HAND
        )


def exports() -> Iterator[Ratio]:
    """A page of rows to CSV and Parquet, against what people write for it by hand."""
    page = body(wide_row)
    rows, dicts = typed(page), json.loads(page)["result"]["data"]

    def by_hand() -> None:
        writer = csv.DictWriter(io.StringIO(), dicts[0])
        writer.writeheader()
        writer.writerows(dicts)

    table = pa.Table.from_pylist(dicts[:1]).schema
    yield compare(
        f"{ROWS} wide rows to CSV",
        lambda: export.to_csv(rows, io.StringIO()),
        "csv.DictWriter",
        by_hand,
        turns=5,
        meaning="what nested JSON, ISO times and the extra column cost",
    )
    yield compare(
        f"{ROWS} wide rows to Parquet",
        lambda: export.to_parquet(rows, io.BytesIO()),
        "pyarrow.Table.from_pylist and write_table",
        lambda: pq.write_table(pa.Table.from_pylist(dicts, schema=table), io.BytesIO()),
        turns=5,
        meaning="what typed times, sums and nested rows cost",
    )


def weigh(make: Callable[[], object]) -> int:
    """Bytes that an object holds, by walking everything that it alone refers to."""
    gc.collect()
    made = make()
    total = 0
    seen: set[int] = set()
    waiting = [made]
    while waiting:
        each = waiting.pop()
        if id(each) in seen or isinstance(each, type):
            continue
        seen.add(id(each))
        total += sys.getsizeof(each)
        waiting.extend(gc.get_referents(each))
    return total


def first_use() -> Iterator[Ratio]:
    floor = "import requests, pydantic, dateutil.parser"
    code = "import comagic_sdk; comagic_sdk.DataApi('token').{}"
    for section in ("tags", "reports", "report_builder"):
        yield compare(
            f"first use of the section {section}",
            python(code.format(section)),
            floor,
            python(floor),
            turns=7,
            meaning="what a script waits for at its start",
        )


def a_year() -> Iterator[Ratio]:
    with Sandbox(last_day=date(2026, 11, 20)) as sandbox:
        sandbox.inject(Fault.delay(0.05), method="get.chat_messages_report", times=10**9)
        end = datetime(2026, 11, 20)

        def load(workers: int) -> object:
            with DataApi(**sandbox.data_api_options(), max_workers=workers) as client:
                return client.reports.get_chat_messages_report(date_from=end - timedelta(365), date_till=end).all()

        for workers in (4, 8):
            yield compare(
                f"a year in windows of 30 days, 50 ms a request: {workers} workers",
                lambda workers=workers: load(workers),
                "1 worker",
                lambda: load(1),
                turns=3,
                meaning="what asking for stretches at once saves",
            )
