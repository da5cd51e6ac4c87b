"""Secrets kept out of what others write down: urllib3 logs whole addresses, and exceptions quote them."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable

from comagic_sdk.config import Secret

__all__ = ["guard_logs", "redact"]

_SECRET = re.compile(r"((?:session_key|access_token|password)(?:=|%3D|['\"]?\s*:\s*['\"]?))[^&\s'\"]+", re.IGNORECASE)


def redact(text: str, secrets: Iterable[Secret] = ()) -> str:
    """Mask the value of every parameter that holds a secret, and every secret that is known.

    Args:
        text: A text that may quote an address, a form, a JSON document or a secret itself.
        secrets: The secrets that could be quoted.

    Returns:
        The text with ``***`` in the place of the values.
    """
    for secret in secrets:
        text = text.replace(secret.reveal(), "***")
    return _SECRET.sub(r"\1***", text)


class _Redacting(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        masked = redact(text)
        if masked != text:
            record.msg, record.args = masked, ()
        return True


_REDACTING = _Redacting()


def guard_logs() -> None:
    """Mask secrets in urllib3's log records, whichever handler they go to; calling it again changes nothing."""
    for name in ("urllib3.connectionpool", "urllib3.util.retry"):
        logging.getLogger(name).addFilter(_REDACTING)
