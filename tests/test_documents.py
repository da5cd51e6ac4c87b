"""Every Python block and every `comagic` line of the README and the pages, run against the sandbox."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from comagic_sdk import Comagic
from comagic_sdk.sandbox import Sandbox

ROOT = Path(__file__).parents[1]
PAGES = [*sorted(ROOT.glob("README*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
SHELL = re.compile(r"^( *)```sh\n(.*?)^\1```", re.DOTALL | re.MULTILINE)
BLOCK = re.compile(r"^( *)```python\n(.*?)^\1```", re.DOTALL | re.MULTILINE)


def blocks() -> Iterator[object]:
    for page in PAGES:
        for found in BLOCK.finditer(page.read_text("utf-8")):
            line = page.read_text("utf-8")[: found.start()].count("\n") + 1
            yield pytest.param(found[2], id=f"{page.relative_to(ROOT)}:{line}")


@pytest.mark.parametrize("block", list(blocks()))
def test_a_block_runs(block: str, comagic_sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    if "def test_" in block:
        # A user's own tests, in a folder of their own.
        (tmp_path / "conftest.py").write_text('pytest_plugins = ["comagic_sdk.testing"]')
        (tmp_path / "test_mine.py").write_text(block)
        command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", str(tmp_path)]
        ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
        assert f"{block.count('def test_')} passed" in ran.stdout, ran.stdout
        return
    with Comagic() as comagic:
        names = {"comagic": comagic, "options": comagic_sandbox.options(), "Comagic": Comagic}
        exec(compile(block, "block", "exec"), names)


def shell_lines() -> Iterator[object]:
    for page in PAGES:
        for found in SHELL.finditer(page.read_text("utf-8")):
            for text in found[2].splitlines():
                words = text.split("#")[0].strip()
                if words.startswith("comagic ") and words not in ("comagic --install-completion", "comagic sandbox"):
                    yield pytest.param(words, id=f"{page.relative_to(ROOT)}:{words}")


@pytest.mark.parametrize("line", list(shell_lines()))
def test_a_line_of_the_terminal_runs(line: str, comagic_sandbox: Sandbox, tmp_path: Path) -> None:
    arguments = line.split()[1:]
    env = {**os.environ, "HOME": str(tmp_path)}
    if "--all-customers" in arguments:
        env.update({f"COMAGIC_{name.upper()}": str(value) for name, value in comagic_sandbox.agency_options().items()})
        del env["COMAGIC_ACCESS_TOKEN"]
    folder = tmp_path / ".config" / "comagic"
    folder.mkdir(parents=True)
    for name in ("shop", "clinic"):
        options = comagic_sandbox.options()
        lines = "".join(f"COMAGIC_{key.upper()}={value}\n" for key, value in options.items())
        (folder / f"{name}.env").write_text(lines)
        (folder / f"{name}.env").chmod(0o600)
    command = [sys.executable, "-m", "comagic_sdk.cli", *arguments]
    ran = subprocess.run(command, env=env, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stderr


GUIDES = [ROOT / "README.md", ROOT / "docs" / "index.md", *sorted((ROOT / "docs" / "guides").glob("*.md"))]


@pytest.mark.parametrize(
    "page", [page for page in GUIDES if not page.name.endswith(".ru.md")], ids=lambda page: page.stem
)
def test_a_guide_has_a_russian_twin_with_the_same_code(page: Path) -> None:
    twin = page.with_name(f"{page.stem}.ru.md")

    def words(path: Path) -> list[list[str]]:
        # Comments and texts are translated, names are not.
        blocks = [found[2] for pattern in (BLOCK, SHELL) for found in pattern.finditer(path.read_text("utf-8"))]
        return [re.findall(r"\w+", re.sub(r'#.*|"[^"]*"', "", block)) for block in blocks]

    assert words(twin) == words(page)
