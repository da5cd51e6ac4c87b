"""The page that shows the bridge's field table, both ways."""

from __future__ import annotations

from comagic_sdk.bridge.answers import INSTEAD
from comagic_sdk.bridge.fields import TABLES, Field

_METHODS = {
    "customer_list": ("customers.list", "get.customer_users"),
    "site": ("sites.list", "get.sites"),
    "tag": ("tags.list", "get.tags"),
    "ac": ("campaigns.list", "get.campaigns"),
    "communication": ("communications.list", "get.communications_report"),
    "goal": ("goals.list", "get.goals_report"),
    "call": ("calls.list", "get.calls_report"),
    "chat": ("chats.list", "get.chats_report"),
    "chat_messages": ("chats.list_messages", "get.chat_messages_report"),
    "offline_message": ("offline_messages.list", "get.offline_messages_report"),
}


def page() -> str:
    """The page."""
    lines = [
        "# Fields of REST API v1 and of Data API",
        "",
        'What `backend="data"` makes of a row, and where the two APIs differ. [The guide](../guides/backends.md) says '
        "how to choose a backend.",
    ]
    for name, (method, wire_name) in _METHODS.items():
        fields = TABLES[name]
        lines += ["", f"## {method}", "", f"REST API v1 `{name}`, Data API `{wire_name}`."]
        lines += ["", "| REST API v1 | Data API | What differs |", "|---|---|---|"]
        lines += [f"| `{field.name}` | {_sources(field)} | {field.differs} |" for field in fields]
        lines += ["", "| Data API | REST API v1 |", "|---|---|"]
        back = sorted((source, field.name) for field in fields for source in field.sources)
        lines += [f"| `{source}` | `{field}` |" for source, field in back]
    lines += ["", "## Methods without a counterpart", "", "| REST API v1 | Instead |", "|---|---|"]
    lines += [f"| `{name}` | {words.removeprefix('use ')} |" for name, words in INSTEAD.items()]
    return "\n".join(lines) + "\n"


def _sources(field: Field) -> str:
    return ", else ".join(f"`{source}`" for source in field.sources) or "-"
