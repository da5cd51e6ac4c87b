"""What can be asked of `media_files`.

Made from spec/data_api/media_files.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from comagic_sdk.data_api.models.media_files import MediaFile
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.parameters import ABSENT

__all__ = ["GetMediaFiles", "MediaFilesField", "MediaFilesSort"]

MediaFilesField = Literal["id", "name", "duration", "play_link", "normalization", "size", "type"]


MediaFilesSort = Literal[
    "id",
    "-id",
    "name",
    "-name",
    "duration",
    "-duration",
    "normalization",
    "-normalization",
    "size",
    "-size",
    "type",
    "-type",
]


class GetMediaFiles(RowsOperation[MediaFile]):
    """The call `get.media_files`."""

    wire_name = "get.media_files"
    reply = list[MediaFile]
    key: ClassVar[str | None] = "id"
    order: ClassVar[str | None] = "id"
    filterable: ClassVar[tuple[str, ...]] = ("id", "name", "duration", "normalization", "size", "type")
    sortable: ClassVar[tuple[str, ...]] = ("id", "name", "duration", "normalization", "size", "type")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[MediaFilesField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT
