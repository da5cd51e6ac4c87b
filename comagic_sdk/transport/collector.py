"""The garbage collector, paused while a page is parsed: its walks over fresh rows are much of what parsing costs."""

from __future__ import annotations

import gc
import threading
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["paused_collection"]

_pausing = threading.Lock()


@contextmanager
def paused_collection() -> Generator[None, None, None]:
    """Pause the collector for the length of one page, whatever happens.

    Only one thread pauses at a time; another that parses meanwhile does without, so that pauses never join into a long
    one. A collector that the user has switched off stays off.
    """
    if not _pausing.acquire(blocking=False):
        yield
        return
    try:
        was_on = gc.isenabled()
        gc.disable()
        try:
            yield
        finally:
            if was_on:
                gc.enable()
    finally:
        _pausing.release()
