"""Recordings as files: whole or not there, whatever breaks."""

import csv
from pathlib import Path
from typing import Any

import pytest
import requests

from comagic_sdk import Comagic, RetryPolicy
from comagic_sdk.sandbox import Fault, Sandbox
from tests.conftest import quick

MONTH: dict[str, Any] = {"date_from": "2026-10-01", "date_till": "2026-10-20"}
ONE_DAY: dict[str, Any] = {"date_from": "2026-10-05", "date_till": "2026-10-05"}


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "manifest.csv"}


def manifest(folder: Path) -> list[dict[str, str]]:
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as source:
        return list(csv.DictReader(source))


def test_two_hundred_recordings_of_which_a_fifth_break_are_whole_after_a_second_run(
    quiet_sandbox: Sandbox, tmp_path: Path
) -> None:
    never_again = RetryPolicy(attempts=1)
    with Comagic(**quick(quiet_sandbox, retry=never_again)) as comagic:
        urls = [record.url for record in comagic.calls.records(**MONTH)]
        assert len(urls) >= 200
        for number in range(len(urls) // 5):
            fault = (Fault.reset_mid_body, Fault.truncated, Fault.reset_before_reply, Fault.html)[number % 4]()
            quiet_sandbox.inject(fault, method="media", skip=4)
        first = comagic.calls.download_records(folder=tmp_path, **MONTH)
        failed = [record for record in first if record.status == "failed"]
        assert len(failed) == len(urls) // 5
        assert all(record.reason for record in failed)
        assert len(files(tmp_path)) == len(urls) - len(failed)
        assert [row["status"] for row in manifest(tmp_path)] == [record.status for record in first]
        quiet_sandbox.forget_requests()
        second = comagic.calls.download_records(folder=tmp_path, **MONTH)
    media = [request for request in quiet_sandbox.requests if request.method == "media"]
    assert len(media) == len(failed), "only what was missing is fetched"
    assert [record.status for record in second] == [
        "saved" if record.status == "failed" else "present" for record in first
    ]
    whole = {record.file: requests.get(record.url, timeout=10).content for record in second}
    assert files(tmp_path) == whole
    assert [int(row["bytes"]) for row in manifest(tmp_path)] == [len(whole[row["file"]]) for row in manifest(tmp_path)]


def test_a_broken_transfer_is_tried_again(quiet_sandbox: Sandbox, tmp_path: Path) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        for fault in (Fault.reset_mid_body(), Fault.truncated(), Fault.status(503)):
            quiet_sandbox.inject(fault, method="media")
        saved = comagic.calls.download_records(folder=tmp_path / "new" / "folder", **ONE_DAY)
    assert saved
    assert {record.status for record in saved} == {"saved"}


def test_progress_and_names(quiet_sandbox: Sandbox, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with Comagic(**quick(quiet_sandbox)) as comagic:
        saved = comagic.calls.download_records(
            folder=str(tmp_path), **ONE_DAY, direction="in", on_progress=lambda done, total: told.append((done, total))
        )
        calls = {call.id: call for call in comagic.calls.list(**ONE_DAY, direction="in")}
    assert told == [(number, len(saved)) for number in range(1, len(saved) + 1)]
    for record in saved:
        assert record.file.startswith(f"{calls[record.call_id].call_date:%Y-%m-%d_%H-%M-%S}_{record.call_id}")
        assert record.file.endswith(".mp3")


@pytest.mark.parametrize(
    ("fault", "reason"),
    [(Fault.html(), "expected sound"), (Fault.status(404), "no such recording"), (Fault.status(400), "no longer")],
)
def test_what_is_no_recording_is_said_and_not_kept(
    quiet_sandbox: Sandbox, tmp_path: Path, fault: Fault, reason: str
) -> None:
    with Comagic(**quick(quiet_sandbox, max_workers=1)) as comagic:
        quiet_sandbox.inject(fault, method="media")
        first, *others = comagic.calls.download_records(folder=tmp_path, **ONE_DAY)
    assert first.status == "failed"
    assert reason in first.reason
    assert {record.status for record in others} == {"saved"}
    assert first.file not in files(tmp_path)


def test_no_credentials_go_to_the_host_of_the_recordings(
    quiet_sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password hunter2\n")
    monkeypatch.setenv("NETRC", str(netrc))
    session = requests.Session()
    session.headers["Authorization"] = "Bearer of-the-user"
    session.cookies.set("mine", "cookie")
    with Comagic(**quick(quiet_sandbox), session=session) as comagic:
        comagic.calls.download_records(folder=tmp_path / "records", **ONE_DAY)
    media = [request for request in quiet_sandbox.requests if request.method == "media"]
    assert media
    for request in media:
        assert not {"Authorization", "Cookie"} & request.headers.keys()
        assert request.query == {}
    session.close()
