"""Call API v4.0: the client, and what is played to people."""

from comagic_sdk.call_api.client import CallApi
from comagic_sdk.call_api.messages import Message, media, tts

__all__ = ["CallApi", "Message", "media", "tts"]
