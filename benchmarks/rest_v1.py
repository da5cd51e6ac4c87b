"""REST API v1: parsing, and days at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta

import requests

from benchmarks.measure import Ratio, compare
from comagic_sdk import Comagic
from comagic_sdk.resources.calls import ListCalls
from comagic_sdk.sandbox import Fault, Sandbox

LAST_DAY = date(2026, 11, 20)


def run() -> Iterator[Ratio]:
    with Sandbox(last_day=LAST_DAY) as sandbox:
        yield parsing(sandbox)
        yield from days_at_once(sandbox)


def parsing(sandbox: Sandbox) -> Ratio:
    options = sandbox.options()
    login = {"login": options["login"], "password": options["password"]}
    key = requests.post(f"{sandbox.url}/api/login/", data=login, timeout=10).json()["data"]["session_key"]
    year = {"session_key": key, "date_from": str(LAST_DAY - timedelta(365)), "date_till": str(LAST_DAY)}
    body = requests.get(f"{sandbox.url}/api/v1/call/", params=year, timeout=60).content
    return compare(
        f"a year's calls ({len(body) / 1e6:.0f} MB): bytes to models",
        lambda: ListCalls.reply.model_validate_json(body).data,
        "json.loads of the same bytes",
        lambda: json.loads(body),
        turns=7,
        meaning="what types cost where dicts would do",
    )


def days_at_once(sandbox: Sandbox) -> Iterator[Ratio]:
    sandbox.inject(Fault.delay(0.05), method="stat", times=10**9)

    def month(workers: int) -> None:
        with Comagic(**sandbox.options(), max_workers=workers) as comagic:
            till = LAST_DAY - timedelta(30)
            site = comagic.sites.list()[0]
            comagic.stats.by_date(site_id=site.id, date_from=till - timedelta(30), date_till=till)

    for workers in (4, 8):
        yield compare(
            f"a month of statistics by day, 50 ms a request: {workers} workers",
            lambda workers=workers: month(workers),
            "1 worker",
            lambda: month(1),
            turns=2,
            meaning="what asking for days at once saves",
        )
