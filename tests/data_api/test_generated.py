"""What is generated: current, loaded when touched, right from the first use on."""

import filecmp
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.spec import ROOT, load

FIRST_USE = """
import sys, threading, warnings
warnings.simplefilter("error")
from comagic_sdk import DataApi
from comagic_sdk.sandbox import Sandbox

names = {names!r}
with Sandbox() as sandbox, DataApi(**sandbox.data_api_options(), on_drift="raise") as data_api:
    expected = len(sandbox.world.ordinary.tags)
    barrier, failed = threading.Barrier(8), []

    def use():
        barrier.wait()
        try:
            for name in names:
                getattr(data_api, name)
            assert data_api.tags.get_tags().count() == len(data_api.tags.get_tags().all()) == expected
            rows = data_api.reports.get_calls_report(date_from="2026-10-01", date_till="2026-10-02", limit=5).all()
            assert all(type(row.id) is int for row in rows)
        except BaseException as error:
            failed.append(repr(error))

    threads = [threading.Thread(target=use) for _ in range(8)]
    [thread.start() for thread in threads], [thread.join() for thread in threads]
sys.exit("; ".join(failed) or 0)
"""


def test_regenerating_changes_nothing(tmp_path: Path) -> None:
    for name in ("spec", "codegen", "comagic_sdk", "docs", "tests/typing"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    subprocess.run([sys.executable, "-m", "codegen"], cwd=tmp_path, check=True)
    made = [
        path.relative_to(tmp_path)
        for folder in ("comagic_sdk", "docs", "tests")
        for path in (tmp_path / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]
    _, different, missing = filecmp.cmpfiles(ROOT, tmp_path, map(str, made), shallow=False)
    assert (different, missing) == ([], [])
    for room in ("models", "operations", "sections"):
        ours = {path.name for path in (ROOT / "comagic_sdk/data_api" / room).glob("*.py")}
        assert ours == {path.name for path in (tmp_path / "comagic_sdk/data_api" / room).glob("*.py")}


def test_touching_a_section_loads_its_modules_alone() -> None:
    code = (
        "import sys; from comagic_sdk import DataApi; DataApi('token').tags;"
        "print(*(name for name in sys.modules if name.startswith('comagic_sdk.data_api.')))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    rooms = [name.split(".")[2:] for name in loaded]
    assert {tuple(each) for each in rooms if each[0] in ("models", "operations", "sections") and len(each) > 1} == {
        ("models", "tags"),
        ("operations", "tags"),
        ("sections", "tags"),
    }


def test_eight_threads_may_be_the_first_to_use_every_section() -> None:
    names = [section.name for section in load()]
    run = subprocess.run([sys.executable, "-c", FIRST_USE.format(names=names)], capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")


def test_every_description_says_what_is_meant() -> None:
    poor = [
        f"{method.wire_name}: {each.name}"
        for section in load()
        for method in section.methods
        for each in (*method.params, *method.fields)
        if len(each.doc) < 8 or not each.doc.endswith(".") or not each.doc.isascii()
    ]
    assert poor == []


def test_durations_and_money_say_their_unit() -> None:
    silent = sorted(
        {
            f"{each.name}: {each.doc}"
            for section in load()
            for method in section.methods
            for each in (*method.params, *method.fields)
            if each.type == "int" and each.name.endswith("duration") and "second" not in each.doc.lower()
        }
    )
    assert silent == []


@pytest.mark.parametrize("room", ["models", "operations", "sections"])
def test_generated_modules_say_where_they_come_from(room: str) -> None:
    for path in (ROOT / "comagic_sdk/data_api" / room).glob("*.py"):
        text = path.read_text("utf-8")
        assert path.name == "__init__.py" or f"Made from spec/data_api/{path.stem}.yaml" in text
