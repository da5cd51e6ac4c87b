"""A sandbox for those tests that change nothing, and one for those that do."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from comagic_sdk import Comagic, DataApi, RetryPolicy
from comagic_sdk.sandbox import Sandbox

pytest_plugins = ["comagic_sdk.testing"]

LAST_DAY = date(2026, 11, 20)
QUICK = RetryPolicy(attempts=4, first_delay=0.001, max_delay=0.002, max_wait=5)


@pytest.fixture(scope="session")
def shared_sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1, last_day=LAST_DAY) as sandbox:
        yield sandbox


@pytest.fixture
def quiet_sandbox(shared_sandbox: Sandbox) -> Sandbox:
    """The shared sandbox with an empty list of requests; for tests that change nothing in it."""
    shared_sandbox.clear_faults()
    shared_sandbox.data_api.calm()
    shared_sandbox.forget_requests()
    return shared_sandbox


@pytest.fixture
def own_sandbox() -> Iterator[Sandbox]:
    """A sandbox of the test's own, for those that change something."""
    with Sandbox(seed=1, last_day=LAST_DAY) as sandbox:
        yield sandbox


@pytest.fixture
def comagic(quiet_sandbox: Sandbox) -> Iterator[Comagic]:
    with Comagic(**quick(quiet_sandbox)) as client:
        yield client


@pytest.fixture
def data_api(quiet_sandbox: Sandbox) -> Iterator[DataApi]:
    with DataApi(**token(quiet_sandbox)) as client:
        yield client


def token(sandbox: Sandbox, **options: Any) -> dict[str, Any]:
    """Options of a client of Data API that has an access token and does not wait long between attempts."""
    return {**sandbox.data_api_options(), "retry": QUICK, **options}


def quick(sandbox: Sandbox, **options: Any) -> dict[str, Any]:
    """Options of a client that does not wait long between attempts."""
    return {**sandbox.options(), "retry": QUICK, **options}
