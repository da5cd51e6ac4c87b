"""Every daily job as one command against the sandbox, compared with what the library gives."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pyarrow.parquet as pq
import pytest

from comagic_sdk import Comagic
from comagic_sdk.catalogue import METHODS
from comagic_sdk.sandbox import Fault, Options, Sandbox
from tests.conftest import quick

COMMAND = [sys.executable, "-m", "comagic_sdk.cli"]
MONTH = ["--date-from", "2026-10-01", "--date-till", "2026-10-31"]
PERIOD: dict[str, Any] = {"date_from": "2026-10-01", "date_till": "2026-10-31"}


def credentials(options: Options) -> dict[str, str]:
    return {f"COMAGIC_{name.upper()}": str(value) for name, value in options.items()}


def environment(sandbox: Sandbox, more: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("COMAGIC_")}
    return {**clean, **credentials(sandbox.options()), "HOME": "/nonexistent", "COLUMNS": "80", **more}


def run(
    sandbox: Sandbox, *arguments: str, cwd: Path | None = None, env: Mapping[str, str] = MappingProxyType({})
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        env=environment(sandbox, env),
        capture_output=True,
        text=True,
        timeout=120,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
    )


def rows(sandbox: Sandbox, *arguments: str, env: Mapping[str, str] = MappingProxyType({})) -> list[dict[str, Any]]:
    ended = run(sandbox, *arguments, env=env)
    assert ended.returncode == 0, ended.stderr
    return [json.loads(line) for line in ended.stdout.splitlines()]


def plain(models: list[Any]) -> list[dict[str, Any]]:
    """What the library gives, as JSON has it."""

    def written(value: Any) -> Any:
        return float(value) if isinstance(value, Decimal) else value.isoformat()

    return [json.loads(json.dumps(model.to_dict(), default=written)) for model in models]


def without_extra(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    assert {row.pop("extra") for row in found} <= {None}
    return found


@pytest.fixture
def client(quiet_sandbox: Sandbox) -> Iterator[Comagic]:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        yield comagic


@pytest.mark.parametrize("backend", ["rest", "data"])
def test_lists(quiet_sandbox: Sandbox, backend: str) -> None:
    with Comagic(**quick(quiet_sandbox), backend=backend) as client:  # type: ignore[arg-type]
        for name in ("sites", "tags", "campaigns"):
            found = without_extra(rows(quiet_sandbox, "--backend", backend, name))
            assert found == plain(getattr(client, name).list())


def test_campaigns_of_a_site(quiet_sandbox: Sandbox, client: Comagic) -> None:
    found = without_extra(rows(quiet_sandbox, "campaigns", "--site-id", "101"))
    assert found == plain(client.campaigns.list(site_id=101))


def test_customers_of_an_agency(quiet_sandbox: Sandbox) -> None:
    login = credentials(quiet_sandbox.agency_options())
    found = without_extra(rows(quiet_sandbox, "customers", env=login))
    with Comagic(**quiet_sandbox.agency_options()) as agency:
        assert found == plain(agency.customers.list())
        one = without_extra(rows(quiet_sandbox, "--customer-id", str(found[0]["id"]), "sites", env=login))
        assert one == plain(agency.sites.list(customer_id=found[0]["id"]))


def test_stats(quiet_sandbox: Sandbox, client: Comagic) -> None:
    (summary,) = without_extra(rows(quiet_sandbox, "stats", "--site-id", "101", *MONTH))
    assert summary == client.stats.summary(site_id=101, **PERIOD).counters
    by_date = without_extra(rows(quiet_sandbox, "stats", "--site-id", "101", "--by-date", *MONTH))
    expected = client.stats.by_date(site_id=101, **PERIOD)
    assert by_date == [{"date": str(each.date), **each.counters} for each in expected]


def test_communications_and_goals(quiet_sandbox: Sandbox, client: Comagic) -> None:
    found = without_extra(rows(quiet_sandbox, "communications", "--site-id", "101", "--only-first", *MONTH))
    assert found == plain(client.communications.list(site_id=101, only_first=True, **PERIOD))
    found = without_extra(rows(quiet_sandbox, "goals", "--site-id", "101", "--goal-id", "7", *MONTH))
    assert found == plain(client.goals.list(site_id=101, goal_id=7, **PERIOD))


def test_calls(quiet_sandbox: Sandbox, client: Comagic) -> None:
    everything = client.calls.list(**PERIOD)
    found = without_extra(rows(quiet_sandbox, "calls", "--lost", *MONTH))
    assert found == plain([call for call in everything if call.status == "lost"])
    numa = next(call.numa for call in everything if call.numa)
    found = without_extra(rows(quiet_sandbox, "calls", "--numa", str(numa), "--direction", "in", *MONTH))
    assert found == plain(client.calls.list(numa=numa, direction="in", **PERIOD))


def test_dates_as_people_type_them(quiet_sandbox: Sandbox) -> None:
    today = date.today()
    for words, days_ago in (("today", 0), ("yesterday", 1), ("7d", 7)):
        quiet_sandbox.forget_requests()
        run(quiet_sandbox, "calls", "--date-from", words)
        (sent,) = (request for request in quiet_sandbox.requests if request.method == "call")
        assert sent.parameters["date_from"] == f"{today - timedelta(days=days_ago)} 00:00:00"
        assert sent.parameters["date_till"] == f"{today + timedelta(days=1)} 00:00:00"


def test_the_formats_hold_the_same(quiet_sandbox: Sandbox, client: Comagic, tmp_path: Path) -> None:
    calls = client.calls.list(**PERIOD)
    for ending in ("csv", "json", "jsonl", "parquet"):
        target = tmp_path / f"calls.{ending}"
        ended = run(quiet_sandbox, "calls", *MONTH, "--output", str(target))
        assert (ended.returncode, ended.stdout) == (0, "")
    with (tmp_path / "calls.csv").open(newline="") as file:
        assert [int(row["id"]) for row in csv.DictReader(file)] == [call.id for call in calls]
    assert without_extra(json.loads((tmp_path / "calls.json").read_text())) == plain(calls)
    lines = (tmp_path / "calls.jsonl").read_text().splitlines()
    assert without_extra([json.loads(line) for line in lines]) == plain(calls)
    assert pq.read_table(tmp_path / "calls.parquet")["call_date"].to_pylist() == [call.call_date for call in calls]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "calls.csv", "calls.json", "calls.jsonl", "calls.parquet",
    ]  # fmt: skip
    piped = run(quiet_sandbox, "sites", "--format", "csv")
    assert [row["domain"] for row in csv.DictReader(io.StringIO(piped.stdout))] == [
        site.domain for site in client.sites.list()
    ]


def test_any_method_of_data_api(quiet_sandbox: Sandbox, client: Comagic) -> None:
    found = rows(
        quiet_sandbox,
        "data", "get.calls_report",
        "--param", "date_from=2026-10-01", "--param", "date_till=2026-10-31",
        "--field", "id", "--field", "talk_duration",
        "--where", "direction=in", "--where", "talk_duration>60", "--where", "utm_source~YAND",
        "--sort", "-start_time", "--limit", "7",
    )  # fmt: skip
    from comagic_sdk import where

    expected = client.data_api.reports.get_calls_report(
        **PERIOD,
        fields=["id", "talk_duration"],
        filter=(where("direction") == "in") & (where("talk_duration") > 60) & where("utm_source").ilike("%yand%"),
        sort="-start_time",
        limit=7,
    ).all()
    assert len(found) == 7
    assert [(row["id"], row["talk_duration"]) for row in found] == [(row.id, row.talk_duration) for row in expected]
    (listed,) = rows(quiet_sandbox, "data", "get_tags", "--where", "id=[121]")
    assert listed["id"] == 121


def test_changes_by_any_method(own_sandbox: Sandbox) -> None:
    ended = run(own_sandbox, "data", "tags.create_tags", "--param", "name=2026", "--format", "json")
    assert ended.returncode == 0, ended.stderr
    assert "2026" in [tag.name for tag in own_sandbox.world.ordinary.tags]  # a text, although it looks like a number
    ended = run(
        own_sandbox,
        "call", "start_simple_call",
        "--param", "first_call=operator", "--param", "virtual_phone_number=74950100001",
        "--param", "operator=79031234567", "--param", "contact=79037654321",
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    live = rows(own_sandbox, "call", "list.calls")
    assert [row["contact_phone_number"] for row in live] == ["79037654321"]


def test_a_method_that_nobody_knows_is_asked_for_as_it_is(quiet_sandbox: Sandbox) -> None:
    ended = run(quiet_sandbox, "data", "get.everything", "--param", "limit=1")
    assert ended.returncode == 5
    assert "method_not_found" in ended.stderr or "get.everything" in ended.stderr
    (sent,) = (request for request in quiet_sandbox.requests if request.method == "get.everything")
    assert sent.params == {"limit": 1}


def test_a_list_that_is_empty(quiet_sandbox: Sandbox) -> None:
    for format_, expected in (("jsonl", ""), ("json", "[]\n"), ("table", "")):
        ended = run(quiet_sandbox, "call", "list.calls", "--format", format_)
        assert (ended.returncode, ended.stdout) == (0, expected), ended.stderr


def test_limits(quiet_sandbox: Sandbox) -> None:
    found = rows(quiet_sandbox, "limits")
    assert [row["api"] for row in found] == ["Data API", "Call API"]
    # Call API need not tell, and for lists it does not.
    assert 0 < found[0]["minute_remaining"] < found[0]["minute_limit"]


def test_the_catalogue(quiet_sandbox: Sandbox) -> None:
    found = rows(quiet_sandbox, "methods", "tag", "communications")
    assert "data_api.tags.set_tag_communications" in [row["name"] for row in found]
    assert len(rows(quiet_sandbox, "methods")) == len(METHODS)
    # Every method of the vendor's, but the logins and logouts, which the clients do by themselves.
    assert len({(entry.name.split(".")[0] in ("data_api", "call_api"), entry.wire_name) for entry in METHODS}) >= 380


def test_recordings(quiet_sandbox: Sandbox, client: Comagic, tmp_path: Path) -> None:
    day = ["--date-from", "2026-10-05", "--date-till", "2026-10-05"]
    quiet_sandbox.inject(Fault.status(404), method="media")
    command = ["records", "download", *day, "--folder", str(tmp_path / "one")]
    first = run(quiet_sandbox, "--attempts", "1", *command)
    assert (first.returncode, first.stdout) == (7, "")
    assert "1 failed" in first.stderr
    second = run(quiet_sandbox, *command)
    assert second.returncode == 0
    client.calls.download_records(folder=tmp_path / "two", date_from="2026-10-05", date_till="2026-10-05")
    for path in (tmp_path / "two").glob("*.mp3"):
        assert (tmp_path / "one" / path.name).read_bytes() == path.read_bytes()
    with (tmp_path / "one" / "manifest.csv").open(newline="") as file:
        manifest = list(csv.DictReader(file))
    assert sorted(row["status"] for row in manifest) == ["present"] * (len(manifest) - 1) + ["saved"]


def test_a_demo_needs_nothing(quiet_sandbox: Sandbox) -> None:
    ended = run(quiet_sandbox, "demo")
    assert ended.returncode == 0, ended.stderr
    for words in ("$ comagic sites", "okna-moskva.example", "lost_calls", "talk_duration", "comagic --help"):
        assert words in ended.stdout


def test_a_newcomer_is_told_what_to_do_next(quiet_sandbox: Sandbox) -> None:
    told = run(quiet_sandbox, "--help").stdout
    for words in ("comagic demo", "COMAGIC_ACCESS_TOKEN", "comagic sites", "Exit codes"):
        assert words in " ".join(told.replace("│", " ").split())


def test_the_shell_completes() -> None:
    # The words of the protocol between shells and the command.
    asked = {**os.environ, "_COMAGIC_COMPLETE": "complete_bash", "COMP_WORDS": "comagic ca", "COMP_CWORD": "1"}
    script = str(Path(sys.executable).with_name("comagic"))
    offered = subprocess.run([script], env=asked, capture_output=True, text=True, timeout=60, check=True)
    assert offered.stdout.split() == ["campaigns", "calls", "call"]
