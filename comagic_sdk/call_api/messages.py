"""What is played to somebody on the telephone."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict

from comagic_sdk.errors import ParameterError

__all__ = ["Message", "media", "tts"]


class Message(BaseModel):
    """A message; `tts` and `media` make one.

    Attributes:
        type: ``"media"`` for a sound file, ``"tts"`` for a text that is read out.
        value: Identifier of the file, or the text.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", frozen=True, strict=True)

    type: Literal["media", "tts"]
    value: str


def tts(text: str) -> Message:
    """Have a text read out.

    Args:
        text: The text; the tariff says how long it may be.

    Returns:
        The message.

    Raises:
        ParameterError: The text is empty.
    """
    if not isinstance(text, str) or not text.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ParameterError(f"text: expected a text that is not empty, got {text!r}", parameter="text")
    return Message(type="tts", value=text)


def media(file_id: int) -> Message:
    """Have a sound file played.

    Args:
        file_id: Identifier of the file, from `media_files.get_media_files` of Data API.

    Returns:
        The message.

    Raises:
        ParameterError: The identifier is no whole number.
    """
    if type(file_id) is not int:
        raise ParameterError(f"file_id: expected a whole number, got {file_id!r}", parameter="file_id")
    return Message(type="media", value=str(file_id))
