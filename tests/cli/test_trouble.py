"""What the command says and leaves behind when something is wrong."""

import os
import pty
import signal
import subprocess
import termios
from pathlib import Path

import pytest

from comagic_sdk.sandbox import Fault, Sandbox
from tests.cli.test_jobs import COMMAND, MONTH, environment, run


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["calls", "--date-from", "01/02/2026"], 2, "date_from: expected a date"),
        (["calls", "--date-from", "2026-10-31", "--date-till", "2026-10-01"], 2, "date_from: expected a moment before"),
        (["calls", *MONTH, "--direction", "sideways"], 2, "direction: expected 'in' or 'out'"),
        (["--backend", "soap", "sites"], 2, "backend: expected one of"),
        (["--profile", "nobody", "sites"], 2, "profile: there is no"),
        (["data", "get_tags", "--where", "nonsense"], 2, "--where: expected a condition"),
        (["data", "get_tags", "--where", "colour=red"], 2, "filter: expected one of"),
        (["data", "get_tags", "--param", "nonsense"], 2, "--param: expected name=value"),
        (["data", "get_calls_report"], 2, "--param date_from=... is missing"),
        (["data", "get_tags", "--param", "colour=red"], 2, "got 'colour'"),
        (["data", "delete.tags", "--param", "id=1"], 5, "not found"),
        (["customers"], 3, "Access denied"),
        (["sites", "--output", "/nonexistent/sites.csv"], 8, "No such file or directory"),
        (["sync", "--database", "mysql://host/name"], 2, "database: expected an address"),
        (["sync", "--database", "sqlite:////nonexistent/x.db", "--since", "7d"], 8, "the database refused"),
        (["sync", "--database", "sqlite://", "--since", "last"], 2, "since: nothing was loaded yet"),
        (["sync", "--database", "sqlite://", "--since", "7d", "--kind", "faxes"], 2, "kinds: expected some of"),
    ],
)
def test_one_sentence_and_an_exit_code(
    arguments: list[str], code: int, words: str, quiet_sandbox: Sandbox, tmp_path: Path
) -> None:
    ended = run(quiet_sandbox, *arguments, cwd=tmp_path)
    assert (ended.returncode, ended.stdout) == (code, "")
    assert ended.stderr.startswith("comagic: ")
    assert len(ended.stderr.splitlines()) == 1
    assert words in ended.stderr


def test_a_wrong_option_is_a_wrong_usage(quiet_sandbox: Sandbox) -> None:
    ended = run(quiet_sandbox, "calls", "--lots")
    assert ended.returncode == 2
    assert "--lots" in ended.stderr


@pytest.mark.parametrize(
    ("fault", "code"), [(Fault.status(503), 5), (Fault.html(), 4), (Fault.reset_before_reply(), 4)]
)
def test_a_bad_day_of_the_server(fault: Fault, code: int, quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.inject(fault, method="site", times=9)
    ended = run(quiet_sandbox, "--attempts", "1", "sites")
    assert ended.returncode == code
    assert len(ended.stderr.splitlines()) == 1


def test_a_limit_has_its_own_code(quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.data_api.limits.day = 0
    ended = run(quiet_sandbox, "--backend", "data", "sites")
    assert ended.returncode == 6
    quiet_sandbox.data_api.calm()


def test_wrong_credentials_and_none(quiet_sandbox: Sandbox) -> None:
    ended = run(quiet_sandbox, "sites", env={"COMAGIC_PASSWORD": "hunter2"})
    assert ended.returncode == 3
    assert "hunter2" not in ended.stdout + ended.stderr
    ended = run(quiet_sandbox, "sites", env={"COMAGIC_PASSWORD": "", "COMAGIC_LOGIN": ""})
    assert ended.returncode == 2
    assert "comagic demo" in ended.stderr


def test_a_profile_must_be_its_owner_s_alone(quiet_sandbox: Sandbox, tmp_path: Path) -> None:
    folder = tmp_path / ".config" / "comagic"
    folder.mkdir(parents=True)
    options = quiet_sandbox.options()
    (folder / "shop.env").write_text("".join(f'COMAGIC_{name.upper()}="{value}"\n' for name, value in options.items()))
    bare = {f"COMAGIC_{name.upper()}": "" for name in options} | {"HOME": str(tmp_path)}
    (folder / "shop.env").chmod(0o644)
    refused = run(quiet_sandbox, "--profile", "shop", "sites", env=bare)
    assert refused.returncode == 2
    assert "chmod 600" in refused.stderr
    (folder / "shop.env").chmod(0o600)
    ended = run(quiet_sandbox, "--profile", "shop", "sites", env=bare)
    assert ended.returncode == 0, ended.stderr
    # A named profile stands alone: the environment's credentials are not mixed in.
    ended = run(quiet_sandbox, "--profile", "shop", "sites", env={**bare, "COMAGIC_ACCESS_TOKEN": "x" * 40})
    assert ended.returncode == 0, ended.stderr
    (folder / "shop.env").rename(folder / "default.env")
    assert run(quiet_sandbox, "sites", env=bare).returncode == 0


def test_a_password_is_asked_for_hidden(quiet_sandbox: Sandbox) -> None:
    terminal, inner = pty.openpty()
    env = environment(quiet_sandbox, {"COMAGIC_PASSWORD": ""})
    process = subprocess.Popen([*COMMAND, "sites"], env=env, stdin=inner, stdout=subprocess.PIPE, stderr=inner)
    os.close(inner)
    shown = b""
    while b"Password:" not in shown:
        shown += os.read(terminal, 1024)
    while termios.tcgetattr(terminal)[3] & termios.ECHO:
        assert process.poll() is None
    os.write(terminal, b"demo-password\n")
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert b"okna-moskva" in out
    assert b"demo-password" not in shown


def test_an_interruption_leaves_no_half_file(own_sandbox: Sandbox, tmp_path: Path) -> None:
    own_sandbox.inject(Fault.hang(), method="get.calls_report", skip=1, times=9)
    arguments = [
        *COMMAND, "data", "get_calls_report", "--param", "date_from=2026-01-01", "--param", "date_till=2026-10-31",
        "--output", str(tmp_path / "calls.csv"),
    ]  # fmt: skip
    process = subprocess.Popen(arguments, env=environment(own_sandbox), stderr=subprocess.PIPE, text=True)
    while sum(request.method == "get.calls_report" for request in own_sandbox.requests) < 2:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    own_sandbox.clear_faults()
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert said == "Interrupted.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_reader_that_leaves_is_no_error(quiet_sandbox: Sandbox) -> None:
    process = subprocess.Popen(
        [*COMMAND, "methods"], env=environment(quiet_sandbox), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.close()
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (0, b"")


def test_a_table_fits_the_terminal(quiet_sandbox: Sandbox) -> None:
    for width in (80, 200):
        shown = run(quiet_sandbox, "calls", *MONTH, "--format", "table", env={"COLUMNS": str(width)})
        lines = shown.stdout.splitlines()
        assert max(map(len, lines)) <= width
        assert lines[0].split()[:4] == ["call_date", "direction", "numa", "numb"]
        assert not any("\x1b" in line for line in lines)
        assert "more columns" in shown.stderr


def test_nothing_found_is_said(quiet_sandbox: Sandbox) -> None:
    shown = run(quiet_sandbox, "calls", *MONTH, "--call-id", "1", "--format", "table")
    assert (shown.returncode, shown.stdout, shown.stderr) == (0, "", "Nothing found.\n")
    assert run(quiet_sandbox, "calls", *MONTH, "--call-id", "1", "--format", "csv").stdout.startswith("id,call_date,")
