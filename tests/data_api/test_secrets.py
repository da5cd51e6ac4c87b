"""Password and access token get out nowhere, over the JSON-RPC APIs as over REST API v1."""

import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from comagic_sdk import CallApi, ComagicError, DataApi, RetryPolicy
from comagic_sdk.sandbox import Fault, Sandbox
from tests.rest.test_secrets import FAULTS, PASSWORD, everything_logged, told

__all__ = ["everything_logged"]

RPC_FAULTS: dict[str, Callable[[], Fault]] = {
    **{name: fault for name, fault in FAULTS.items() if name not in ("refusal", "an error with a good body")},
    "refusal": lambda: Fault.refusal("forbidden"),
    "an answer to another call": Fault.foreign_id,
    "metadata of a wrong type": lambda: Fault.body(
        b'{"jsonrpc": "2.0", "id": "$ID", "result": {"metadata": {"limits": 7}, "data": {"access_token": "leaked-1"}}}'
    ),
    "a token in words": lambda: Fault.refusal("error", message="leaked-2 sandbox0access0token0000000000000000demo"),
}


def tokens_of(sandbox: Sandbox) -> set[str]:
    calls = [json.loads(request.body) for request in sandbox.requests if request.body]
    return {call["params"]["access_token"] for call in calls if "access_token" in call.get("params", {})}


@pytest.mark.parametrize("by_token", [True, False], ids=["token", "login"])
@pytest.mark.parametrize("method", ["login.user", "get.tags", "create.tags", "list.calls", "logout.user"])
@pytest.mark.parametrize("name", RPC_FAULTS)
def test_nothing_is_told(
    name: str, method: str, by_token: bool, quiet_sandbox: Sandbox, everything_logged: io.StringIO
) -> None:
    given = quiet_sandbox.options()
    login: Any = {"login": given["login"], "password": given["password"]}
    patience: Any = {"timeout": (5, 0.15), "retry": RetryPolicy(attempts=2, first_delay=0), "on_drift": "raise"}
    credentials: Any = {"access_token": quiet_sandbox.data_api_options()["access_token"]} if by_token else login
    caught: list[BaseException] = []
    with (
        DataApi(**credentials, url=given["data_api_url"], **patience) as data_api,
        CallApi(**credentials, url=given["call_api_url"], **patience) as call_api,
    ):
        quiet_sandbox.inject(RPC_FAULTS[name](), method=method, times=3)
        calls: list[Callable[[], object]] = [
            lambda: data_api.tags.get_tags().all(),
            lambda: data_api.tags.create_tags(name="new"),
            call_api.list_calls,
            data_api.logout,
        ]
        for call in calls:
            try:
                call()
            except ComagicError as error:  # noqa: PERF203
                caught.append(error)
        shown = "".join(map(told, caught)) + f"{data_api!r} {vars(data_api)!r} {vars(data_api.transport)!r}"
    text = everything_logged.getvalue() + shown
    secrets = {PASSWORD, *tokens_of(quiet_sandbox), *(["leaked-1"] if method == "login.user" else [])}
    assert not [secret for secret in secrets if secret in text]
    assert any(request.method == method for request in quiet_sandbox.requests) or (by_token and "user" in method)
