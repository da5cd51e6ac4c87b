"""Recordings that play: silence as MP3, a tone as WAV."""

from __future__ import annotations

import io
import wave

__all__ = ["mp3", "wav"]

# A frame of MPEG-2 Layer III, mono, 16 kHz, 8 kbit/s: 36 bytes that last 36 ms; zeros behind the header are silence.
_FRAME = bytes((0xFF, 0xF3, 0x18, 0xC4)) + bytes(32)
_FRAMES_A_SECOND = 1000 / 36

_RATE = 8000
# One period of 500 Hz at 8 kHz, unsigned bytes around 128.
_PERIOD = bytes((128, 152, 176, 193, 201, 199, 187, 166, 128, 104, 80, 63, 55, 57, 69, 90))


def mp3(seconds: int) -> bytes:
    """Make a silent MP3.

    Args:
        seconds: How long it plays.

    Returns:
        The file's content.
    """
    return _FRAME * max(1, round(seconds * _FRAMES_A_SECOND))


def wav(seconds: int) -> bytes:
    """Make a WAV with a tone.

    Args:
        seconds: How long it plays.

    Returns:
        The file's content.
    """
    target = io.BytesIO()
    with wave.open(target, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(_RATE)
        sound.writeframes(_PERIOD * (max(1, seconds) * _RATE // len(_PERIOD)))
    return target.getvalue()
