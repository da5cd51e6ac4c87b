"""The wheel as a user gets it: in an environment of its own, far from the repository."""

import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from comagic_sdk import __version__
from tests.everywhere import pythons

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


def built(target: Path) -> list[Path]:
    command = [sys.executable, "-m", "build", "--outdir", str(target), str(ROOT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return sorted(target.iterdir())


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The wheel and the source distribution, as they would go out."""
    return built(tmp_path_factory.mktemp("release"))


@pytest.fixture(scope="module")
def wheel(release: list[Path]) -> Path:
    [found] = [path for path in release if path.suffix == ".whl"]
    return found


def test_a_release_is_whole_and_the_same_each_time(release: list[Path], tmp_path: Path) -> None:
    assert [path.name for path in release] == [
        f"comagic_sdk-{__version__}-py3-none-any.whl",
        f"comagic_sdk-{__version__}.tar.gz",
    ]
    again = built(tmp_path)
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in release]
    checked = subprocess.run(
        [sys.executable, "-m", "twine", "check", "--strict", *map(str, release)], capture_output=True, text=True
    )
    assert checked.returncode == 0, checked.stdout
    with tarfile.open(release[1]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"README.md", "README.ru.md", "SECURITY.md", "CHANGELOG.md", "LICENSE", "Makefile"} <= names


def test_the_wheel_holds_the_package_with_its_types_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = archive.read(f"comagic_sdk-{__version__}.dist-info/METADATA").decode()
    assert "comagic_sdk/py.typed" in names
    assert {name.split("/")[0] for name in names} == {"comagic_sdk", f"comagic_sdk-{__version__}.dist-info"}
    assert f"Version: {__version__}" in metadata
    required = [line for line in metadata.splitlines() if line.startswith("Requires-Dist") and "extra ==" not in line]
    assert sorted(line.split()[1].split(">")[0] for line in required) == ["pydantic", "python-dateutil", "requests"]


@pytest.mark.parametrize("version", [pytest.param(each, id=f"{each[0]}.{each[1]}") for each in pythons()])
def test_the_wheel_works_in_a_clean_environment_of_every_python(
    version: tuple[int, int], wheel: Path, tmp_path: Path
) -> None:
    environment = tmp_path / "environment"
    subprocess.run([pythons()[version], "-m", "venv", str(environment)], check=True)
    python = str(environment / "bin" / "python")
    quiet = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*quiet, f"{wheel}[cli,sandbox]"], check=True)
    ran = subprocess.run([python, "-W", "error", "-c", SCRIPT], cwd=tmp_path, capture_output=True, text=True)
    assert (ran.stderr, ran.stdout.strip()) == ("", __version__)
    shown = subprocess.run([str(environment / "bin" / "comagic"), "demo"], cwd=tmp_path, capture_output=True, text=True)
    assert shown.returncode == 0, shown.stderr
    assert "okna-moskva.example" in shown.stdout


def test_without_the_extras_the_sandbox_and_the_command_say_how_to_get_them(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=True)
    python = str(environment / "bin" / "python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", str(wheel)], check=True)
    command = [python, "-c", "import comagic_sdk; import comagic_sdk.sandbox"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert ran.returncode == 1
    assert ran.stderr.strip().endswith('The sandbox needs its extra: pip install "comagic-sdk[sandbox]"')
    ran = subprocess.run([str(environment / "bin" / "comagic")], cwd=tmp_path, capture_output=True, text=True)
    assert ran.returncode == 2
    assert ran.stderr.endswith('is not installed: pip install "comagic-sdk[cli]"\n')
    assert len(ran.stderr.splitlines()) == 1
