"""The command that keeps a sandbox running."""

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import requests

COMMANDS = [[sys.executable, "-m", "comagic_sdk.sandbox"], [str(Path(sys.executable).with_name("comagic-sandbox"))]]


@pytest.mark.parametrize("command", COMMANDS, ids=["module", "script"])
def test_it_runs_until_it_is_interrupted(command: list[str]) -> None:
    with subprocess.Popen([*command, "--port", "0", "--last-day", "2026-11-20"], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        said = process.stdout.readline().decode()
        try:
            [url] = re.findall(r"http://127\.0\.0\.1:\d+", said)
            login = {"login": "demo@sandbox.example", "password": "demo-password"}
            assert requests.post(f"{url}/api/login/", data=login, timeout=10).json()["success"] is True
        finally:
            process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 0


def test_a_port_in_use_is_said_in_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = subprocess.run([*COMMANDS[0], "--port", str(port)], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"comagic-sandbox: port {port} cannot be used")
    assert len(ended.stderr.splitlines()) == 1
