"""Recordings: what a player would get."""

import io
import wave

import pytest
import requests

from comagic_sdk.sandbox import Sandbox
from comagic_sdk.sandbox.world import Call


@pytest.fixture
def call(quiet_sandbox: Sandbox) -> Call:
    return next(call for call in quiet_sandbox.world.ordinary.calls if call.recordings and (call.talk or 0) > 30)


def address(sandbox: Sandbox, call: Call, kind: str = "talk") -> str:
    assert call.recordings
    return f"{sandbox.url}/system/media/{kind}/{call.id}/{call.recordings[0]}/"


def test_an_mp3_is_whole_frames_as_long_as_the_call(quiet_sandbox: Sandbox, call: Call) -> None:
    answer = requests.get(address(quiet_sandbox, call), timeout=10)
    assert answer.headers["Content-Type"] == "audio/mpeg"
    # MPEG-2 Layer III, 8 kbit/s, 16 kHz: frames of 36 bytes and 36 ms, each with the same header.
    frames = [answer.content[start : start + 36] for start in range(0, len(answer.content), 36)]
    assert {frame[:4] for frame in frames} == {bytes((0xFF, 0xF3, 0x18, 0xC4))}
    assert len(frames[-1]) == 36
    assert len(frames) * 0.036 == pytest.approx(call.talk, abs=0.036)


def test_a_wav_plays_as_long_as_the_call(quiet_sandbox: Sandbox, call: Call) -> None:
    answer = requests.get(address(quiet_sandbox, call, "wav"), timeout=10)
    with wave.open(io.BytesIO(answer.content)) as sound:
        assert sound.getnframes() / sound.getframerate() == pytest.approx(call.talk)


@pytest.mark.parametrize(
    ("asked", "status", "part"),
    [
        ("bytes=0-9", 206, slice(0, 10)),
        ("bytes=100-", 206, slice(100, None)),
        ("bytes=-5", 206, slice(-5, None)),
        ("bytes=-", 200, slice(None)),
        ("frames=1-2", 200, slice(None)),
    ],
)
def test_a_part_can_be_had(quiet_sandbox: Sandbox, call: Call, asked: str, status: int, part: slice) -> None:
    whole = requests.get(address(quiet_sandbox, call), timeout=10).content
    answer = requests.get(address(quiet_sandbox, call), headers={"Range": asked}, timeout=10)
    assert (answer.status_code, answer.content) == (status, whole[part])


def test_a_part_behind_the_end_is_refused(quiet_sandbox: Sandbox, call: Call) -> None:
    answer = requests.get(address(quiet_sandbox, call), headers={"Range": "bytes=99999999-"}, timeout=10)
    assert answer.status_code == 416


def test_a_wrong_hash_or_another_calls_is_not_found(quiet_sandbox: Sandbox, call: Call) -> None:
    assert call.recordings
    for path in (f"talk/{call.id}/{'0' * 32}/", f"talk/{call.id - 1}/{call.recordings[0]}/", "talk/x/y/"):
        answer = requests.get(f"{quiet_sandbox.url}/system/media/{path}", timeout=10)
        assert b"<h1>404" in answer.content or answer.json()["success"] is False
