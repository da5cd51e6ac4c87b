"""What an editor shows: pyright's language server, asked as an editor asks it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from comagic_sdk.data_api.models.reports import CallSession

ROOT = Path(__file__).parents[2]
SERVER = Path(sys.executable).with_name("pyright-langserver")
FIELDS = """from comagic_sdk import DataApi
DataApi("token").reports.get_calls_report(date_from="2026-10-01", date_till="2026-10-31", fields=["¦"])
"""
SECTIONS = """from comagic_sdk import DataApi
DataApi("token").¦
"""
ROWS = """from comagic_sdk import DataApi
for call in DataApi("token").reports.get_calls_report(date_from="2026-10-01", date_till="2026-10-31"):
    call.¦
"""


class Editor:
    """A language server and an open file."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self._number = 0

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == self._number and "method" not in message:
                return message.get("result")
            if "id" in message and "method" in message:
                items = message.get("params", {}).get("items", [])
                self._send({"id": message["id"], "result": [None for _ in items]})

    def tell(self, method: str, params: dict[str, Any]) -> None:
        self._send({"method": method, "params": params})

    def completions(self, text: str) -> set[str]:
        """Ask what could stand at the mark in a text."""
        address = (ROOT / "completion.py").as_uri()
        document = {"uri": address, "languageId": "python", "version": 1, "text": text.replace("¦", "")}
        self.tell("textDocument/didOpen", {"textDocument": document})
        before = text[: text.index("¦")].split("\n")
        place = {"line": len(before) - 1, "character": len(before[-1])}
        found = self.ask("textDocument/completion", {"textDocument": {"uri": address}, "position": place})
        self.tell("textDocument/didClose", {"textDocument": {"uri": address}})
        return {item["label"].strip("\"'") for item in found["items"]}

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    environment = {**os.environ, "PATH": f"{SERVER.parent}{os.pathsep}{os.environ['PATH']}"}
    command = [str(SERVER), "--stdio"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as process:
        editor = Editor(process)
        start: dict[str, Any] = {"processId": None, "rootUri": ROOT.as_uri(), "capabilities": {"textDocument": {}}}
        start["workspaceFolders"] = [{"uri": ROOT.as_uri(), "name": "root"}]
        editor.ask("initialize", start)
        editor.tell("initialized", {})
        yield editor
        process.kill()


def test_an_editor_completes_the_names_of_fields(editor: Editor) -> None:
    assert editor.completions(FIELDS) >= set(CallSession.model_fields)


def test_an_editor_completes_sections_and_methods(editor: Editor) -> None:
    assert editor.completions(SECTIONS) >= {"reports", "tags", "virtual_numbers", "request", "limits"}


def test_an_editor_completes_the_attributes_of_rows(editor: Editor) -> None:
    assert editor.completions(ROWS) >= set(CallSession.model_fields)
