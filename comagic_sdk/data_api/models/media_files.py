"""What the methods of `media_files` give.

Made from spec/data_api/media_files.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["MediaFile"]


class MediaFile(Model):
    """A media file, as `get.media_files` gives it.

    Attributes:
        id: Identifier of the media file.
        name: Name of the media file, unique within one customer.
        duration: Duration of the media file, in seconds.
        play_link: Link for listening to the media file.
        normalization: Whether the sound of the media file is normalized.
        size: Size of the media file, in bytes.
        type: Kind of media file: a read-only one of the system or one uploaded by a user. One of ``system``, ``user``;
            others may come.
    """

    id: int | None = None
    name: str | None = None
    duration: int | None = None
    play_link: str | None = None
    normalization: bool | None = None
    size: int | None = None
    type: str | None = None
