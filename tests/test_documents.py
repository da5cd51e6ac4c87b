"""Every Python block of the README and the pages, run against the sandbox."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from comagic_sdk import Comagic, config
from comagic_sdk.sandbox import Sandbox

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^( *)```python\n(.*?)^\1```", re.DOTALL | re.MULTILINE)


def blocks() -> Iterator[object]:
    for page in PAGES:
        for found in BLOCK.finditer(page.read_text("utf-8")):
            line = page.read_text("utf-8")[: found.start()].count("\n") + 1
            yield pytest.param(found[2], id=f"{page.relative_to(ROOT)}:{line}")


@pytest.fixture
def sandbox(own_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """A sandbox in the place of the vendor: the environment has its login, the brand has its host."""
    options = own_sandbox.options()
    monkeypatch.setenv("COMAGIC_LOGIN", options["login"])
    monkeypatch.setenv("COMAGIC_PASSWORD", options["password"])
    monkeypatch.setenv("COMAGIC_ACCESS_TOKEN", own_sandbox.data_api_options()["access_token"])
    monkeypatch.setitem(config._REST_ORIGINS, "comagic", options["rest_url"])
    monkeypatch.setitem(config._DATA_API_ADDRESSES, "comagic", options["data_api_url"])
    monkeypatch.setitem(config._CALL_API_ADDRESSES, "comagic", options["call_api_url"])
    return own_sandbox


@pytest.mark.parametrize("block", list(blocks()))
def test_a_block_runs(block: str, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Comagic(**sandbox.options()) as comagic:
        names = {"comagic": comagic, "options": sandbox.options(), "Comagic": Comagic}
        exec(compile(block, "block", "exec"), names)
