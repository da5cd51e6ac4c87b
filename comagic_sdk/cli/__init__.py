"""The command `comagic`: the daily jobs in a terminal, in cron and in pipes."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command."""
    try:
        from comagic_sdk.cli.app import app
    except ImportError as missing:
        sys.stderr.write(f'comagic: {missing.name} is not installed: pip install "comagic-sdk[cli]"\n')
        sys.exit(2)
    app()
