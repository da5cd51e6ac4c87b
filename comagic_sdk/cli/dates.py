"""Dates as people type them."""

from __future__ import annotations

import re
from datetime import date, timedelta

__all__ = ["day"]

_WORDS = {"today": 0, "yesterday": 1}
_DAYS_AGO = re.compile(r"(\d{1,5})d")


def day(text: str) -> str:
    """Read ``today``, ``yesterday`` and ``7d``, seven days ago; leave anything else to the library.

    Args:
        text: What was typed.

    Returns:
        ISO text for the words, by this machine's calendar; the text itself otherwise.
    """
    found = _DAYS_AGO.fullmatch(text)
    ago = int(found[1]) if found else _WORDS.get(text)
    if ago is None:
        return text
    return (date.today() - timedelta(days=ago)).isoformat()  # noqa: DTZ011 (the day of whoever types)
