"""When a call is tried again, and how long to wait before it."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import TypeVar

from comagic_sdk.config import RetryPolicy
from comagic_sdk.errors import LimitExceeded, ServerError, TransportError

__all__ = ["retry_after", "with_retries"]

_logger = logging.getLogger("comagic_sdk")

_Result = TypeVar("_Result")


def with_retries(attempt: Callable[[], _Result], policy: RetryPolicy, *, reads_only: bool) -> _Result:
    """Call until it works, or until trying again is forbidden or useless.

    Args:
        attempt: Does the call once; raises what went wrong.
        policy: How often and how patiently.
        reads_only: Whether the call changes nothing. One that changes something is tried again only when the request
            surely never left this machine.

    Returns:
        What the call returned.

    Raises:
        TransportError: The last attempt's.
        LimitExceeded: The last attempt's, or the server asks for more patience than the policy has.
        ServerError: Likewise.
    """
    number = 1
    while True:
        try:
            return attempt()
        except TransportError as error:
            error.attempts = number
            again = (reads_only or error.request_sent == "no") and not error.permanent
            wait = policy.delay(number)
            if number >= policy.attempts or not again:
                raise
            _logger.info("%s; trying again in %.1f s", error, wait)
        except (LimitExceeded, ServerError) as error:
            wait = policy.delay(number) if error.retry_after is None else error.retry_after
            if number >= policy.attempts or not reads_only or wait > policy.max_wait:
                raise
            _logger.info("%s; trying again in %.1f s", error, wait)
        time.sleep(wait)
        number += 1


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Read the header by which a server says when to come back.

    Args:
        headers: The answer's headers.

    Returns:
        Seconds from now, 0 for a time that has passed; None when the header is absent or makes no sense.
    """
    text = headers.get("Retry-After", "").strip()
    try:
        seconds = float(text)
    except ValueError:
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError):
            return None
        moment = moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
        seconds = max(0.0, (moment - datetime.now(timezone.utc)).total_seconds())
    return seconds if math.isfinite(seconds) and seconds >= 0 else None
