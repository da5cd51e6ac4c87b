"""Databases: SQLite in a file, and a PostgreSQL server of the test's own."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa


def _programs() -> Path | None:
    """Find PostgreSQL's programs, which Debian keeps out of the PATH."""
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists():
            return folder
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def _user() -> str | None:
    # The server refuses to run as root.
    return "nobody" if os.name == "posix" and os.geteuid() == 0 else None


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    programs = _programs()
    if programs is None:
        pytest.skip("no PostgreSQL server on this machine: initdb was not found")
    user = _user()
    folder = Path(tempfile.mkdtemp(prefix="comagic-pg-"))
    if user is not None:
        shutil.chown(folder, user)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    data = str(folder / "data")

    def do(program: str, *arguments: str) -> None:
        subprocess.run([str(programs / program), "-D", data, *arguments], user=user, cwd=folder, check=True,
                       stdout=subprocess.DEVNULL)  # fmt: skip

    do("initdb", "--auth=trust", "--username=comagic", "--no-sync", "--encoding=UTF8", "--locale=C")
    settings = f"-h 127.0.0.1 -p {port} -k {folder} -c fsync=off -c log_destination=stderr"
    do("pg_ctl", "--wait", "--log", str(folder / "log"), "--options", settings, "start")
    try:
        yield f"postgresql+psycopg://comagic@127.0.0.1:{port}"
    finally:
        do("pg_ctl", "--wait", "--mode=immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Address of an empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'comagic.db'}"
        return
    server = request.getfixturevalue("postgresql_server")
    name = f"test_{os.urandom(4).hex()}"
    admin = sa.create_engine(f"{server}/postgres", isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    yield f"{server}/{name}"
    with admin.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()
