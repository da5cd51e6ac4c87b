"""The command that keeps a sandbox running."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence
from datetime import date

from comagic_sdk.sandbox.server import Sandbox

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a sandbox until it is interrupted.

    Args:
        arguments: The command line without the program's name; that of the process unless given.

    Returns:
        Exit code: 0 after an interruption, 1 when the port cannot be had.
    """
    parser = argparse.ArgumentParser(
        prog="comagic-sandbox", description="Run a CoMagic on this machine, for trying out."
    )
    parser.add_argument("--port", type=int, default=8099, help="port on 127.0.0.1 (default: %(default)s; 0: any)")
    parser.add_argument("--seed", type=int, default=1, help="what the data is made from (default: %(default)s)")
    parser.add_argument("--last-day", type=date.fromisoformat, help="last day of the data, YYYY-MM-DD (default: today)")
    parser.add_argument(
        "--session-lifetime", type=float, default=10800, help="seconds that a session lives (default: %(default)s)"
    )
    options = parser.parse_args(arguments)
    sandbox = Sandbox(
        seed=options.seed, last_day=options.last_day, port=options.port, session_lifetime=options.session_lifetime
    )
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: ended.set())
    try:
        sandbox.start()
    except OSError as error:
        sys.stderr.write(f"comagic-sandbox: port {options.port} cannot be used: {error.strerror or error}\n")
        return 1
    login, token = sandbox.options(), sandbox.data_api_options()["access_token"]
    sys.stdout.write(
        f"A CoMagic runs on {sandbox.url} until you press Ctrl-C. To talk to it:\n\n"
        f"export COMAGIC_LOGIN={login['login']}\n"
        f"export COMAGIC_PASSWORD={login['password']}\n"
        f"export COMAGIC_ACCESS_TOKEN={token}\n"
        f"export COMAGIC_REST_URL={sandbox.url} COMAGIC_DATA_API_URL={login['data_api_url']} "
        f"COMAGIC_CALL_API_URL={login['call_api_url']}\n\n"
        "comagic sites\n"
        "python -c 'from comagic_sdk import Comagic; print(Comagic().sites.list())'\n"
    )
    sys.stdout.flush()
    ended.wait()
    sandbox.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
