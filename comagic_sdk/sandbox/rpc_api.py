"""What both JSON-RPC APIs of the sandbox have in common: tokens, points, envelopes."""

from __future__ import annotations

import json
import secrets
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, ClassVar

from comagic_sdk.sandbox.json_rpc import Limits, Refusal, check, loads, refusal_document
from comagic_sdk.sandbox.world import Account, World

__all__ = ["RpcAnswer", "RpcApi", "schema"]

Row = dict[str, Any]
Asked = Mapping[str, Any]


@cache
def schema(file: str) -> dict[str, Any]:
    """Read what the spec says of the methods.

    Args:
        file: Name of the file.

    Returns:
        Descriptions by wire names.
    """
    text = resources.files("comagic_sdk.sandbox").joinpath(file).read_text("utf-8")
    methods: dict[str, Any] = json.loads(text)
    return methods


@dataclass(frozen=True)
class RpcAnswer:
    """What a call gives, before it is sent.

    Attributes:
        document: The whole document.
        executed: Whether what was asked was done.
    """

    document: Any
    executed: bool


@dataclass
class _Session:
    is_agency: bool
    ends: float


class RpcApi(ABC):
    """The API over a world.

    Args:
        world: What the API speaks of.
        credentials: Passwords by logins; the second login is an agency's.
        access_token: A token that never ends, of the ordinary account.
        lifetime: Seconds that a session lives.

    Attributes:
        limits: Points a minute and a day.
        logins: How many times somebody has logged in.
        is_deprecated: Whether metadata calls the version deprecated.
    """

    file: ClassVar[str]
    deprecated_spelled: ClassVar[str] = "current_version_deprecated"

    def __init__(self, world: World, credentials: Mapping[str, str], access_token: str, lifetime: float) -> None:
        self.world = world
        self.methods: dict[str, Any] = schema(self.file)
        self.logins: int = 0
        self._credentials = dict(credentials)
        self._agency = list(credentials)[1]
        self._lifetime = lifetime
        self._access_token = access_token
        self._sessions: dict[str, _Session] = {}
        self._ended: dict[str, str] = {}
        self._lock = threading.Lock()
        self.calm()

    def calm(self) -> None:
        """Have many points, no quirks and every token alive again that never ends."""
        self.limits: Limits = Limits()
        self.is_deprecated: bool = False
        with self._lock:
            self._sessions[self._access_token] = _Session(is_agency=False, ends=float("inf"))

    @staticmethod
    def method_of(body: bytes) -> str | None:
        """Tell which method a body means.

        Args:
            body: Body of the request.

        Returns:
            Wire name; None when it is no call.
        """
        try:
            method = json.loads(body)["method"]
        except (ValueError, TypeError, KeyError):
            return None
        return method if isinstance(method, str) else None

    def live_sessions(self) -> int:
        """Count the sessions that a login has opened and that live.

        Returns:
            How many.
        """
        with self._lock:
            return sum(time.monotonic() < session.ends < float("inf") for session in self._sessions.values())

    def expire(self, token: str | None = None, mnemonic: str = "access_token_expired") -> None:
        """Let a token die, or all.

        Args:
            token: The token; None for all.
            mnemonic: What the server will say of it.
        """
        with self._lock:
            for each in [token] if token is not None else list(self._sessions):
                if self._sessions.pop(each, None) is not None:
                    self._ended[each] = mnemonic

    def answer(self, body: bytes) -> RpcAnswer:
        """Carry out a call.

        Args:
            body: Body of the request.

        Returns:
            The answer.
        """
        call_id = None
        try:
            call = loads(body)
            call_id = call["id"]
            return RpcAnswer({"jsonrpc": "2.0", "id": call_id, "result": self._result(call)}, executed=True)
        except Refusal as refusal:
            return RpcAnswer(refusal_document(refusal, call_id), executed=False)

    def _result(self, call: Asked) -> Any:
        name, given = call["method"], dict(call["params"])
        method = self.methods.get(name)
        if method is None:
            raise Refusal("method_not_found", params={"object": name})
        if name == "login.user":
            return {"data": self._log_in(given)}
        session = self._session(given.pop("access_token", None))
        if name == "logout.user":
            self.expire(call["params"]["access_token"], "access_token_invalid")
            return {"data": {}, "metadata": self._metadata(None)}
        self.limits.take(method.get("points", 1))
        if "agency" not in method.get("audience", ()) and session.is_agency:
            raise Refusal("forbidden")
        if "client" not in method.get("audience", ()) and not session.is_agency:
            raise Refusal("forbidden")
        check(method, given)
        with self.world.lock:
            account = self._account(session, method, given)
            return self._run(name, method, account, given)

    def _log_in(self, given: Asked) -> Row:
        check(self.methods["login.user"], given)
        if self._credentials.get(given["login"]) != given["password"]:
            raise Refusal("auth_error")
        token = secrets.token_hex(16)
        with self._lock:
            self.logins += 1
            self._sessions[token] = _Session(given["login"] == self._agency, time.monotonic() + self._lifetime)
        return {"access_token": token, "app_id": 1234, "expire_at": int(time.time() + self._lifetime)}

    def _session(self, token: Any) -> _Session:
        if token is None:
            raise Refusal("required_parameter_missed", field="access_token")
        with self._lock:
            session = self._sessions.get(token)
            if session is None:
                raise Refusal(self._ended.get(token, "access_token_invalid"))
            if session.ends <= time.monotonic():
                raise Refusal("access_token_expired")
            return session

    def _account(self, session: _Session, method: Asked, given: Asked) -> Account:
        if not session.is_agency:
            return self.world.ordinary
        if "user_id" not in method.get("takes", ()):
            return self.world.ordinary
        if "user_id" not in given:
            raise Refusal("required_parameter_missed", field="user_id")
        for customer in self.world.customers:
            if customer.id == given["user_id"]:
                return customer
        raise Refusal("forbidden", field="user_id", value=given["user_id"])

    @abstractmethod
    def _run(self, name: str, method: Asked, account: Account, given: Row) -> Any:
        """Do what a checked call asks; give its result."""

    def _metadata(self, total: int | None) -> Row:
        metadata: Row = {"limits": self.limits.shown()}
        if total is not None:
            metadata["total_items"] = total
        if self.is_deprecated:
            metadata["api_version"] = {
                self.deprecated_spelled: True,
                "current_version": "2.0",
                "latest_version": "3.0",
            }
        return metadata
