"""Two ways to do one thing, measured in turns in one run, so that only their ratio counts."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Ratio:
    """A row of the table."""

    what: str
    against: str
    ratio: float
    meaning: str


def seconds(job: Callable[[], object]) -> float:
    began = time.perf_counter()
    job()
    return time.perf_counter() - began


def compare(
    what: str, job: Callable[[], object], against: str, base: Callable[[], object], *, turns: int, meaning: str
) -> Ratio:
    """Run both in turns; the median of each counts."""
    job(), base()
    times = [(seconds(job), seconds(base)) for _ in range(turns)]
    ratio = median(ours for ours, _ in times) / median(theirs for _, theirs in times)
    return Ratio(what, against, ratio, meaning)


def python(code: str) -> Callable[[], object]:
    """Run code in a fresh interpreter."""
    return lambda: subprocess.run([sys.executable, "-c", code], check=True)
