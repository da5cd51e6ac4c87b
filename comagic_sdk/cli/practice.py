"""A CoMagic on this machine: kept running for other programs, or shown to a newcomer."""

from __future__ import annotations

import os
import tempfile
from importlib import import_module
from typing import Any

from comagic_sdk.cli.output import console
from comagic_sdk.errors import ConfigurationError

__all__ = ["demonstrate", "keep_sandbox"]

_SHOWN = (
    ["sites"],
    ["stats", "--site-id", "101", "--date-from", "6d", "--by-date"],
    ["calls", "--date-from", "yesterday", "--lost"],
    ["records", "download", "--date-from", "yesterday", "--folder", "{folder}"],
    ["data", "get.calls_report", "--param", "date_from=yesterday", "--param", "date_till=today", "--limit", "5",
     "--field", "start_time", "--field", "contact_phone_number", "--field", "talk_duration",
     "--where", "talk_duration>60", "--sort", "-start_time"],
)  # fmt: skip


def keep_sandbox(port: int, seed: int) -> int:
    """Run a sandbox until it is interrupted.

    Args:
        port: Port on 127.0.0.1.
        seed: What the data is made from.

    Returns:
        Exit code.
    """
    code: int = _module("comagic_sdk.sandbox.__main__").main(["--port", str(port), "--seed", str(seed)])
    return code


def demonstrate() -> None:
    """Run the main jobs against a sandbox, each with the line that one would type."""
    from comagic_sdk.cli.app import app

    sandbox: Any = _module("comagic_sdk.sandbox").Sandbox
    with sandbox() as running, tempfile.TemporaryDirectory() as folder:
        options = running.options()
        os.environ.update({f"COMAGIC_{name.upper()}": value for name, value in options.items()})
        os.environ.pop("COMAGIC_ACCESS_TOKEN", None)
        for line in _SHOWN:
            typed = [each.format(folder=folder) for each in line]
            # A table even in a pipe, because somebody is to look at it.
            typed += [] if "records" in line else ["--format", "table"]
            shown = [each.format(folder="recordings") for each in line]
            words = " ".join(_quoted(each) for each in shown)
            console.print(f"\n$ comagic {words}", style="bold", highlight=False, soft_wrap=True)
            app(typed, standalone_mode=False)
    console.print(
        "\nEverything above ran against a CoMagic on this machine.\n"
        "Next: 'comagic sandbox' keeps one running, and 'comagic --help' lists the commands."
    )


def _module(name: str) -> Any:
    # By name, because the client's side does not know the sandbox, and it is an extra.
    try:
        return import_module(name)
    except ImportError as missing:
        raise ConfigurationError(str(missing)) from None


def _quoted(text: str) -> str:
    return f"'{text}'" if set(text) & set("<>|&;*? ") else text
