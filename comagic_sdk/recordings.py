"""Recordings of calls as files: several at once, each whole or not there, and a list of what became of them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass, fields
from datetime import datetime
from pathlib import Path

from comagic_sdk.concurrency import in_order
from comagic_sdk.errors import ComagicError
from comagic_sdk.files import written_whole
from comagic_sdk.transport.media import Media

__all__ = ["MANIFEST", "SavedRecord", "Wanted", "save_all"]

MANIFEST = "manifest.csv"


@dataclass(frozen=True)
class Wanted:
    """A recording that is to be a file.

    Attributes:
        call_id: Identifier of the call.
        call_date: When the call began.
        number: Which recording of the call, from 1.
        url: Address of the recording.
    """

    call_id: int
    call_date: datetime
    number: int
    url: str

    @property
    def file_name(self) -> str:
        """Name of the file: safe on every system, because nothing that the server says is in it."""
        ending = "wav" if "/wav/" in self.url else "mp3"
        which = f"_{self.number}" if self.number > 1 else ""
        return f"{self.call_date:%Y-%m-%d_%H-%M-%S}_{self.call_id}{which}.{ending}"


@dataclass(frozen=True)
class SavedRecord:
    """What became of a recording.

    Attributes:
        call_id: Identifier of the call.
        call_date: When the call began.
        url: Address of the recording.
        file: Name of the file in the folder.
        bytes: Size of the file; 0 when there is none.
        status: ``"saved"`` now, ``"present"`` from before, or ``"failed"``.
        reason: Why it failed, in words.
    """

    call_id: int
    call_date: datetime
    url: str
    file: str
    bytes: int
    status: str
    reason: str


def save_all(
    media: Media, wanted: Sequence[Wanted], folder: Path, workers: int, on_progress: Callable[[int, int], None] | None
) -> list[SavedRecord]:
    """Fetch what is missing and write the manifest.

    Args:
        media: Fetches a file.
        wanted: The recordings.
        folder: Where they go; made if it is not there.
        workers: How many transfers may run at once.
        on_progress: Told after each recording: how many are done, and how many there are.

    Returns:
        What became of each, in order.
    """
    folder.mkdir(parents=True, exist_ok=True)
    results: list[SavedRecord] = []
    for result in in_order(lambda each: _save(media, each, folder), wanted, workers):
        results.append(result)
        if on_progress is not None:
            on_progress(len(results), len(wanted))
    _write_manifest(folder, results)
    return results


def _save(media: Media, wanted: Wanted, folder: Path) -> SavedRecord:
    path = folder / wanted.file_name
    status, reason, size = "present", "", 0
    try:
        if path.exists():
            size = path.stat().st_size
        else:
            size = media.save(wanted.url, path)
            status = "saved"
    except ComagicError as error:
        status, reason = "failed", str(error)
    return SavedRecord(wanted.call_id, wanted.call_date, wanted.url, wanted.file_name, size, status, reason)


def _write_manifest(folder: Path, results: list[SavedRecord]) -> None:
    with written_whole(folder / MANIFEST) as partial, partial.open("w", newline="", encoding="utf-8") as target:
        writer = csv.writer(target)
        writer.writerow(field.name for field in fields(SavedRecord))
        writer.writerows(astuple(result) for result in results)
