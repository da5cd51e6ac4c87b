"""What can go wrong on demand."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any, Literal

__all__ = ["Fault", "Faults"]

_Kind = Literal[
    "abort", "body", "delay", "dead_session", "edit", "error", "foreign_id", "hang", "refusal", "refuse",
    "reset_mid_body", "short", "truncate"
]  # fmt: skip


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong with one request; made by the class methods."""

    kind: _Kind
    seconds: float = 0
    http_status: int = 200
    headers: dict[str, str] = field(default_factory=dict[str, str])
    content: bytes = b""
    message: str = ""
    edit: Literal["set", "add", "drop", "replace"] = "set"
    name: str = ""
    value: Any = None
    details: dict[str, Any] = field(default_factory=dict[str, Any])

    @classmethod
    def delay(cls, seconds: float) -> Fault:
        """Answer late.

        Args:
            seconds: How long to wait before the request is carried out.

        Returns:
            The fault.
        """
        return cls("delay", seconds=seconds)

    @classmethod
    def hang(cls) -> Fault:
        """Never answer; the request is not carried out.

        Returns:
            The fault.
        """
        return cls("hang")

    @classmethod
    def refuse_unread(cls) -> Fault:
        """Reset the connection as soon as the request is there; it is not carried out.

        Returns:
            The fault.
        """
        return cls("refuse")

    @classmethod
    def reset_before_reply(cls) -> Fault:
        """Carry the request out and reset the connection before the first byte of the answer.

        Returns:
            The fault.
        """
        return cls("abort")

    @classmethod
    def reset_mid_body(cls) -> Fault:
        """Carry the request out and reset the connection after the first half of the body.

        Returns:
            The fault.
        """
        return cls("reset_mid_body")

    @classmethod
    def truncated(cls) -> Fault:
        """Carry the request out, promise a whole body, send half of it and close the connection in order.

        Returns:
            The fault.
        """
        return cls("truncate")

    @classmethod
    def short_json(cls) -> Fault:
        """Carry the request out and send a body that is whole to HTTP, but half of a JSON document.

        Returns:
            The fault.
        """
        return cls("short")

    @classmethod
    def html(cls, status: int = 200) -> Fault:
        """Answer with a page instead of JSON; the request is not carried out.

        Args:
            status: HTTP status.

        Returns:
            The fault.
        """
        page = b"<!DOCTYPE html><html><body><h1>Maintenance</h1></body></html>"
        return cls("body", http_status=status, headers={"Content-Type": "text/html; charset=utf-8"}, content=page)

    @classmethod
    def empty(cls, status: int = 200) -> Fault:
        """Answer with no body at all; the request is not carried out.

        Args:
            status: HTTP status.

        Returns:
            The fault.
        """
        return cls("body", http_status=status)

    @classmethod
    def status(cls, code: int, retry_after: int | str | None = None, body: bytes | None = None) -> Fault:
        """Answer with an HTTP status; the request is not carried out.

        Args:
            code: HTTP status.
            retry_after: What the header Retry-After says, if there shall be one.
            body: The body, if there shall be one.

        Returns:
            The fault.
        """
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        return cls("body", http_status=code, headers={"Content-Type": "text/html", **headers}, content=body or b"")

    @classmethod
    def redirect(cls, location: str, status: int = 307) -> Fault:
        """Send the client elsewhere; the request is not carried out.

        Args:
            location: Where to.
            status: HTTP status.

        Returns:
            The fault.
        """
        return cls("body", http_status=status, headers={"Location": location})

    @classmethod
    def body(cls, content: bytes, content_type: str = "application/json") -> Fault:
        """Answer with these bytes; the request is not carried out.

        Args:
            content: The body; ``$ID`` at its beginning stands for the id of a call of Data API.
            content_type: What the header Content-Type says.

        Returns:
            The fault.
        """
        return cls("body", headers={"Content-Type": content_type}, content=content)

    @classmethod
    def error(cls, message: str, status: int = 200) -> Fault:
        """Refuse in the vendor's format; the request is not carried out.

        Args:
            message: The vendor's words.
            status: HTTP status.

        Returns:
            The fault.
        """
        return cls("error", message=message, http_status=status)

    @classmethod
    def refusal(cls, mnemonic: str, **details: Any) -> Fault:
        """Refuse a call of Data API in the vendor's format; the call is not carried out.

        Args:
            mnemonic: Symbolic name of the error, such as ``"limit_exceeded"``.
            **details: ``field``, ``value``, ``params``, ``metadata``, ``code``, ``message``, where they matter.

        Returns:
            The fault.
        """
        return cls("refusal", name=mnemonic, details=details)

    @classmethod
    def foreign_id(cls) -> Fault:
        """Carry a call of Data API out and answer as if to another call.

        Returns:
            The fault.
        """
        return cls("foreign_id")

    @classmethod
    def dead_session(cls) -> Fault:
        """Let the session of the request die, and say so.

        Returns:
            The fault.
        """
        return cls("dead_session")

    @classmethod
    def wrong_type(cls, field: str, value: Any) -> Fault:
        """Put a value that does not belong there into a field of every row.

        Args:
            field: Name of the field.
            value: What to put there.

        Returns:
            The fault.
        """
        return cls("edit", edit="set", name=field, value=value)

    @classmethod
    def unknown_field(cls, name: str, value: Any) -> Fault:
        """Add a field to every row.

        Args:
            name: Name of the field.
            value: Its value.

        Returns:
            The fault.
        """
        return cls("edit", edit="add", name=name, value=value)

    @classmethod
    def drop_field(cls, name: str) -> Fault:
        """Take a field out of every row.

        Args:
            name: Name of the field.

        Returns:
            The fault.
        """
        return cls("edit", edit="drop", name=name)

    @classmethod
    def data(cls, value: Any) -> Fault:
        """Carry the request out and answer with other data.

        Args:
            value: The data.

        Returns:
            The fault.
        """
        return cls("edit", edit="replace", value=value)

    def edited(self, data: Any) -> Any:
        """Apply a fault that edits an answer.

        Args:
            data: The data of the answer.

        Returns:
            The data with the fault in it.
        """
        if self.edit == "replace":
            return self.value
        rows: list[dict[str, Any]] = [data] if hasattr(data, "keys") else data
        for row in rows:
            if self.edit == "drop":
                row.pop(self.name, None)
            elif self.edit == "add" or self.name in row:
                row[self.name] = self.value
        return data


_SESSIONS = ("login", "logout", "login.user", "logout.user")


@dataclass
class _Planned:
    fault: Fault
    method: str | None
    times: int
    skip: int


class Faults:
    """The faults that wait for their requests."""

    def __init__(self) -> None:
        self._planned: list[_Planned] = []
        self._lock = threading.Lock()

    def plan(self, fault: Fault, method: str | None, times: int, skip: int) -> None:
        """Let a fault wait.

        Args:
            fault: The fault.
            method: Method that it waits for; None for any but login and logout.
            times: How many requests it spoils.
            skip: How many requests it lets through before.
        """
        with self._lock:
            self._planned.append(_Planned(fault, method, times, skip))

    def clear(self) -> None:
        """Forget all that wait."""
        with self._lock:
            self._planned.clear()

    def take(self, method: str) -> Fault | None:
        """Give the fault that a request meets.

        Args:
            method: Method of the request.

        Returns:
            The fault, if one is due.
        """
        with self._lock:
            for planned in self._planned:
                if planned.method != method and (planned.method is not None or method in _SESSIONS):
                    continue
                if planned.skip:
                    planned.skip -= 1
                    continue
                planned.times -= 1
                if planned.times == 0:
                    self._planned.remove(planned)
                return planned.fault
        return None
