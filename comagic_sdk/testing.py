"""A fixture for pytest: code that uses `comagic_sdk` talks to a sandbox, without a change in it.

In your ``conftest.py``:

    pytest_plugins = ["comagic_sdk.testing"]
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from comagic_sdk.sandbox import Sandbox

__all__ = ["comagic_sandbox"]


@pytest.fixture
def comagic_sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A CoMagic of the test's own; every client made while the test runs talks to it.

    Credentials and addresses of all three APIs are in the environment meanwhile, whatever stood there before.

    Args:
        monkeypatch: Pytest's own fixture, which puts the environment back.

    Yields:
        The sandbox, to plant data in, to inject faults into, and to look at what was asked.
    """
    with Sandbox() as sandbox:
        given = {**sandbox.options(), "access_token": sandbox.data_api_options()["access_token"], "brand": "comagic"}
        for name, value in given.items():
            monkeypatch.setenv(f"COMAGIC_{name.upper()}", str(value))
        yield sandbox
