"""The wheel as a user gets it: in an environment of its own, far from the repository."""

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from comagic_sdk import __version__

ROOT = Path(__file__).parents[1]
SCRIPT = """
from comagic_sdk import Call, Comagic, __version__
from comagic_sdk.sandbox import Sandbox

with Sandbox() as sandbox, Comagic(**sandbox.options()) as comagic:
    last_day = sandbox.world.last_day
    calls = comagic.calls.list(date_from=last_day.replace(day=1), date_till=last_day)
    assert calls and all(type(call) is Call for call in calls)
    assert comagic.sites.list() and comagic.tags.list()
print(__version__)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(target), str(ROOT)]
    subprocess.run(command, check=True)
    [built] = target.glob("*.whl")
    return built


def test_the_wheel_holds_the_package_with_its_types_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = archive.read(f"comagic_sdk-{__version__}.dist-info/METADATA").decode()
    assert "comagic_sdk/py.typed" in names
    assert {name.split("/")[0] for name in names} == {"comagic_sdk", f"comagic_sdk-{__version__}.dist-info"}
    assert f"Version: {__version__}" in metadata
    required = [line for line in metadata.splitlines() if line.startswith("Requires-Dist") and "extra ==" not in line]
    assert sorted(line.split()[1].split(">")[0] for line in required) == ["pydantic", "python-dateutil", "requests"]


def test_the_wheel_works_in_a_clean_environment(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=True)
    python = str(environment / "bin" / "python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", f"{wheel}[sandbox]"], check=True)
    ran = subprocess.run([python, "-W", "error", "-c", SCRIPT], cwd=tmp_path, capture_output=True, text=True)
    assert (ran.stderr, ran.stdout.strip()) == ("", __version__)


def test_without_the_extra_the_sandbox_says_how_to_get_it(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=True)
    python = str(environment / "bin" / "python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", str(wheel)], check=True)
    command = [python, "-c", "import comagic_sdk; import comagic_sdk.sandbox"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert ran.returncode == 1
    assert ran.stderr.strip().endswith('The sandbox needs its extra: pip install "comagic-sdk[sandbox]"')
