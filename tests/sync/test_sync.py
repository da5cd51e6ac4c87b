"""A database holds what the library gives, once each, whatever happened on the way."""

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from comagic_sdk import AuthenticationError, ConfigurationError, DataApi, DatabaseError, ParameterError, ServerError
from comagic_sdk.sandbox import Fault, Sandbox
from comagic_sdk.sync import KINDS, Account, Loaded, sync
from tests.cli.test_jobs import COMMAND, credentials, environment, run
from tests.conftest import token

SPAN: dict[str, Any] = {"since": "2026-09-01", "till": "2026-11-10"}


@pytest.fixture
def client(own_sandbox: Sandbox) -> Iterator[DataApi]:
    with DataApi(**token(own_sandbox)) as data_api:
        yield data_api


def table(database: str, name: str) -> list[dict[str, Any]]:
    engine = sa.create_engine(database)
    try:
        with engine.connect() as connection:
            rows = [dict(row._mapping) for row in connection.execute(sa.text(f"SELECT * FROM {name}"))]
    finally:
        engine.dispose()
    return sorted(rows, key=lambda row: json.dumps(row, default=str))


def everything(database: str) -> dict[str, list[dict[str, Any]]]:
    return {kind: table(database, f"comagic_{kind}") for kind in KINDS}


def test_the_tables_hold_what_the_library_gives(client: DataApi, database: str) -> None:
    done = sync(client, database, **SPAN)
    assert [each.kind for each in done] == list(KINDS)
    assert all(each.error is None and each.loaded_till == datetime(2026, 11, 11) for each in done)
    methods = {
        "calls": "get_calls_report",
        "communications": "get_communications_report",
        "goals": "get_goals_report",
        "chats": "get_chats_report",
        "offline_messages": "get_offline_messages_report",
    }
    for each in done:
        stored = table(database, f"comagic_{each.kind}")
        rows = getattr(client.reports, methods[each.kind])(date_from="2026-09-01", date_till="2026-11-10")
        assert len(stored) == each.rows == rows.count() > 50
    calls = client.reports.get_calls_report(
        date_from="2026-09-01",
        date_till="2026-11-10",
        fields=["id", "start_time", "is_lost", "talk_duration", "sale_cost", "tags", "contact_phone_number"],
    )
    by_id = {row["id"]: row for row in table(database, "comagic_calls")}
    for call in calls:
        row = by_id[call.id]
        start = row["start_time"]
        assert (datetime.fromisoformat(start) if isinstance(start, str) else start) == call.start_time
        assert bool(row["is_lost"]) is call.is_lost
        assert (row["talk_duration"], row["contact_phone_number"]) == (call.talk_duration, call.contact_phone_number)
        assert (None if row["sale_cost"] is None else Decimal(str(row["sale_cost"]))) == call.sale_cost
        tags = json.loads(row["tags"]) if isinstance(row["tags"], str) else row["tags"]
        assert [each["tag_id"] for each in tags or ()] == [each.tag_id for each in call.tags or ()]
        assert row["extra"] is None


def test_a_second_run_adds_what_is_new_and_completes_what_is_recent(
    client: DataApi, own_sandbox: Sandbox, database: str
) -> None:
    sync(client, database, since="2026-10-01", till="2026-10-30", kinds=["calls"])
    before = table(database, "comagic_calls")
    world = own_sandbox.world.ordinary
    recent = next(call for call in world.calls if call.when >= datetime(2026, 10, 29) and not call.tag_ids)
    old = next(call for call in world.calls if call.when >= datetime(2026, 10, 5) and not call.tag_ids)
    for call in (recent, old):
        call.tag_ids.append(world.tags[3].id)
    own_sandbox.world.add_call(datetime(2026, 10, 29, 12), talk=5)
    own_sandbox.forget_requests()
    (done,) = sync(client, database, since="last", till="2026-10-31", kinds=["calls"])
    assert (done.date_from, done.date_till) == (datetime(2026, 10, 28), datetime(2026, 11, 1))
    after = {row["id"]: row for row in table(database, "comagic_calls")}
    assert len(after) == len(before) + 1 + sum(call.when >= datetime(2026, 10, 31) for call in world.calls
                                               if call.when < datetime(2026, 11, 1))  # fmt: skip
    assert str(world.tags[3].id) in str(after[recent.id]["tags"])
    assert after[old.id]["tags"] is None  # too long ago to be read again
    sync(client, database, since="last", till="2026-10-31", kinds=["calls"], overlap_days=40)
    after = {row["id"]: row for row in table(database, "comagic_calls")}
    assert str(world.tags[3].id) in str(after[old.id]["tags"])


def test_a_load_twice_is_a_load_once(client: DataApi, database: str) -> None:
    sync(client, database, **SPAN)
    once = everything(database)
    sync(client, database, **SPAN, overlap_days=400)
    assert everything(database) == once


def test_a_day_before_what_is_there_is_loaded_without_a_hole(client: DataApi, database: str) -> None:
    sync(client, database, since="2026-10-20", till="2026-10-31", kinds=["calls"])
    (done,) = sync(client, database, since="2026-09-01", till="2026-10-31", kinds=["calls"])
    assert done.date_from == datetime(2026, 9, 1)
    (done,) = sync(client, database, since="2026-09-15", till="2026-11-05", kinds=["calls"])
    assert done.date_from == datetime(2026, 10, 29)
    assert (
        len(table(database, "comagic_calls"))
        == client.reports.get_calls_report(date_from="2026-09-01", date_till="2026-11-05").count()
    )


def test_what_fails_in_the_middle_is_gone_on_with(client: DataApi, own_sandbox: Sandbox, database: str) -> None:
    own_sandbox.inject(Fault.status(500), method="get.calls_report", skip=3, times=99)
    (broken,) = sync(client, database, **SPAN, kinds=["calls"])
    assert isinstance(broken.error, ServerError)
    assert broken.loaded_till == datetime(2026, 9, 22)
    own_sandbox.clear_faults()
    (done,) = sync(client, database, **SPAN, kinds=["calls"])
    assert (done.date_from, done.error) == (datetime(2026, 9, 19), None)
    assert (
        len(table(database, "comagic_calls"))
        == client.reports.get_calls_report(date_from="2026-09-01", date_till="2026-11-10").count()
    )


KILLED = """
import sys
from comagic_sdk import DataApi
from comagic_sdk.sync import sync

token, url, database, overlap = sys.argv[1:]
period = {"since": "2026-03-01", "till": "2026-11-10"}
with DataApi(token, url=url, max_workers=1) as data_api:
    (done,) = sync(data_api, database, kinds=["calls"], overlap_days=int(overlap), **period)
sys.exit(str(done.error) if done.error else 0)
"""


@pytest.mark.slow
def test_killed_twenty_times_it_equals_one_load(own_sandbox: Sandbox, database: str) -> None:
    given = own_sandbox.data_api_options()
    command = [sys.executable, "-c", KILLED, given["access_token"], given["url"], database]
    chance = random.Random(5)
    kills = 0
    while kills < 20:
        own_sandbox.forget_requests()
        # Sometimes it goes on where it was, sometimes it reads everything again.
        process = subprocess.Popen([*command, chance.choice(["3", "400"])])
        # Some time after a random one of its requests has arrived: while it waits, reads, writes or commits.
        requests = chance.randrange(1, 15)
        while process.poll() is None and len(own_sandbox.requests) < requests:
            with suppress(subprocess.TimeoutExpired):
                process.wait(chance.uniform(0.001, 0.02))
        kills += process.poll() is None
        process.kill()
        process.wait()
    subprocess.run([*command, "3"], check=True)
    killed = table(database, "comagic_calls"), table(database, "comagic_sync")
    _emptied(database)
    subprocess.run([*command, "3"], check=True)
    whole = table(database, "comagic_calls"), table(database, "comagic_sync")
    assert killed == whole
    assert len(whole[0]) > 5_000


def _emptied(database: str) -> None:
    engine = sa.create_engine(database)
    metadata = sa.MetaData()
    metadata.reflect(engine)
    metadata.drop_all(engine)
    engine.dispose()


def test_a_dry_run_counts_and_writes_nothing(client: DataApi, tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'comagic.db'}"
    counted = sync(client, database, **SPAN, dry_run=True)
    assert not sa.inspect(sa.create_engine(database)).get_table_names()
    assert counted == sync(client, database, **SPAN)


def test_many_accounts_stand_beside_each_other_and_one_that_fails_stops_none(
    own_sandbox: Sandbox, tmp_path: Path
) -> None:
    database = f"sqlite:///{tmp_path / 'comagic.db'}"
    agency = own_sandbox.agency_options()
    login: dict[str, Any] = {
        "login": agency["login"],
        "password": agency["password"],
        "url": agency["data_api_url"],
    }
    with (
        DataApi(**token(own_sandbox)) as ordinary,
        DataApi(**login) as data_api,
        DataApi("x" * 40, url=agency["data_api_url"]) as stranger,
    ):
        users = data_api.partners.get_customer_users().all()
        accounts = [
            Account("stranger", stranger),
            *(Account(str(user.name), data_api, user.id) for user in users),
            Account("own", ordinary),
        ]
        done = sync(accounts, database, kinds=["calls", "chats"], since="2026-10-01")
        failed = [each for each in done if each.error is not None]
        assert {each.account for each in failed} == {"stranger"}
        assert all(isinstance(each.error, AuthenticationError) for each in failed)
        stored = table(database, "comagic_calls")
        for each in done:
            if each.kind == "calls":
                assert sum(row["account"] == each.account for row in stored) == each.rows
    assert len({row["account"] for row in stored}) == len(users) + 1


def test_progress_is_told_after_each_week(client: DataApi, tmp_path: Path) -> None:
    told: list[Loaded] = []
    (done,) = sync(client, f"sqlite:///{tmp_path / 'x.db'}", **SPAN, kinds=["chats"], on_progress=told.append)
    assert [each.loaded_till for each in told] == sorted({each.loaded_till for each in told})
    assert told[-1] == done
    assert replace(told[0], rows=done.rows, loaded_till=done.loaded_till) == done


def test_a_table_of_an_older_version_is_widened(client: DataApi, database: str) -> None:
    sync(client, database, since="2026-11-01", till="2026-11-02", kinds=["calls"])
    engine = sa.create_engine(database)
    with engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE comagic_calls DROP COLUMN talk_duration"))
        connection.execute(sa.text("ALTER TABLE comagic_calls ADD COLUMN my_own TEXT"))
        connection.execute(sa.text("UPDATE comagic_calls SET my_own = 'kept'"))
    engine.dispose()
    sync(client, database, since="2026-11-01", till="2026-11-02", kinds=["calls"])
    stored = table(database, "comagic_calls")
    assert {row["my_own"] for row in stored} == {"kept"}
    assert any(row["talk_duration"] for row in stored)


def test_unknown_fields_are_in_the_extra_column(client: DataApi, own_sandbox: Sandbox, database: str) -> None:
    own_sandbox.inject(Fault.unknown_field("mood", "good"), method="get.chats_report", times=99)
    sync(client, database, since="2026-11-01", till="2026-11-08", kinds=["chats"])
    for row in table(database, "comagic_chats"):
        extra = json.loads(row["extra"]) if isinstance(row["extra"], str) else row["extra"]
        assert extra == {"mood": "good"}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"kinds": ["faxes"], "since": "7d"}, "kinds: expected some of"),
        ({"overlap_days": -1, "since": "2026-10-01"}, "overlap_days: expected a whole number"),
        ({"since": "01/02/2026"}, "since: expected a date"),
        ({}, "since: nothing was loaded yet of calls"),
    ],
)
def test_a_wrong_parameter_is_named_before_anything_is_sent(
    options: dict[str, Any], words: str, client: DataApi, own_sandbox: Sandbox, tmp_path: Path
) -> None:
    with pytest.raises(ParameterError, match=words):
        sync(client, f"sqlite:///{tmp_path / 'x.db'}", **options)
    assert own_sandbox.requests == []


def test_a_database_that_cannot_be_is_named_without_its_password(client: DataApi) -> None:
    with pytest.raises(ConfigurationError, match="database: expected an address"):
        sync(client, "mysql://me:hunter2@host/name", since="2026-10-01")
    with pytest.raises(ConfigurationError, match="database: expected an address") as told:
        sync(client, "hunter2", since="2026-10-01")
    assert "hunter2" not in str(told.value)
    with pytest.raises(DatabaseError) as refused:
        sync(client, "postgresql+psycopg://me:hunter2@127.0.0.1:1/name", since="2026-10-01")
    assert "hunter2" not in str(refused.value)


def test_the_command_loads_and_says_how_far_it_came(own_sandbox: Sandbox, tmp_path: Path, client: DataApi) -> None:
    arguments = ["sync", "--since", "2026-10-01", "--till", "2026-10-31"]
    dry = run(own_sandbox, *arguments, "--dry-run", cwd=tmp_path)
    assert list(tmp_path.iterdir()) == []
    ended = run(own_sandbox, *arguments, cwd=tmp_path)
    assert (ended.returncode, ended.stderr, ended.stdout) == (0, "", dry.stdout)
    said = {row["kind"]: row["rows"] for row in map(json.loads, ended.stdout.splitlines())}
    assert said["calls"] == client.reports.get_calls_report(date_from="2026-10-01", date_till="2026-10-31").count()
    again = run(own_sandbox, "sync", "--till", "2026-10-31", "--kind", "calls", cwd=tmp_path)
    (row,) = map(json.loads, again.stdout.splitlines())
    assert row["date_from"] == "2026-10-29T00:00:00"


def test_the_command_loads_an_agency_s_customers_and_profiles(own_sandbox: Sandbox, tmp_path: Path) -> None:
    arguments = ["sync", "--since", "2026-10-01", "--till", "2026-10-31", "--kind", "calls"]
    ended = run(own_sandbox, *arguments, "--all-customers", cwd=tmp_path, env=credentials(own_sandbox.agency_options()))
    assert ended.returncode == 0, ended.stderr
    names = [customer.name for customer in own_sandbox.world.customers]
    assert [row["account"] for row in map(json.loads, ended.stdout.splitlines())] == names
    folder = tmp_path / ".config" / "comagic"
    folder.mkdir(parents=True)
    for name, password in (("right", "demo-password"), ("wrong", "no-password")):
        lines = {**credentials(own_sandbox.options()), "COMAGIC_PASSWORD": password}
        (folder / f"{name}.env").write_text("".join(f"{key}={value}\n" for key, value in lines.items()))
        (folder / f"{name}.env").chmod(0o600)
    ended = run(
        own_sandbox, *arguments, "--profile", "right", "--profile", "wrong", cwd=tmp_path, env={"HOME": str(tmp_path)}
    )
    rows = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [(row["account"], row["error"] is None) for row in rows] == [("right", True), ("wrong", False)]
    assert ended.returncode == 7
    assert "no-password" not in ended.stdout + ended.stderr


def test_a_missing_extra_is_named(own_sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "sqlalchemy.py").write_text("raise ImportError('sqlalchemy is not here')")
    env = environment(own_sandbox, {"PYTHONPATH": str(tmp_path)})
    ended = subprocess.run([*COMMAND, "sync"], env=env, capture_output=True, text=True, timeout=60, cwd=tmp_path)
    assert ended.returncode == 2
    assert 'pip install "comagic-sdk[sql]"' in ended.stderr
