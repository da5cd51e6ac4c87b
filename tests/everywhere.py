"""``make everywhere``: the tests on every Python of this machine, the lowest with the oldest dependencies allowed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[1]
LOWEST = (3, 10)
TOOLS = ("hypothesis", "pytest", "pytest-xdist", "pyyaml", "ruff")
# What needs the tools of development, or tells nothing new on another Python.
LEFT_OUT = ("tests/typing", "tests/test_wheel.py", "tests/test_documents.py", "tests/data_api/test_generated.py")
# What depends on the versions of the dependencies more than on Python's: once, with the oldest, is enough.
ONCE = (
    "tests/data_api/test_every_method.py",
    "tests/data_api/test_replies.py",
    "tests/sync",
    "tests/cli/test_trouble.py",
)


def pythons() -> dict[tuple[int, int], str]:
    """Find interpreters by their versions: on the PATH and under pyenv."""
    named = [shutil.which(f"python3.{minor}") for minor in range(LOWEST[1], 30)]
    kept = sorted(map(str, (Path.home() / ".pyenv" / "versions").glob("*/bin/python")))
    found: dict[tuple[int, int], str] = {}
    for path in [sys.executable, *filter(None, named), *kept]:
        asked = [path, "-c", "import sys; print(*sys.version_info[:2])"]
        answer = subprocess.run(asked, capture_output=True, text=True)
        if answer.returncode == 0:
            major, minor = map(int, answer.stdout.split())
            if (major, minor) >= LOWEST:
                found.setdefault((major, minor), path)
    return dict(sorted(found.items()))


def oldest() -> list[str]:
    """Name the lowest version of each dependency that the package promises to work with."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = [each for name, group in project["optional-dependencies"].items() if name != "all" for each in group]
    return sorted({each.replace(">=", "==") for each in [*project["dependencies"], *extras]})


def run(name: str, python: str, pinned: list[str]) -> bool:
    """Run the tests in an environment of its own."""
    print(f"== {name}", flush=True)
    folder = ROOT / ".venvs" / name.replace(" ", "-")
    subprocess.run([python, "-m", "venv", "--clear", str(folder)], check=True)
    inner = str(folder / "bin" / "python")
    install = [inner, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, "--editable", f"{ROOT}[all]", *TOOLS, *pinned], check=True)
    left_out = [f"--ignore={ROOT / each}" for each in (LEFT_OUT if pinned else LEFT_OUT + ONCE)]
    tests = [inner, "-m", "pytest", "-n", "auto", "-q", "-m", "not slow", *left_out, str(ROOT / "tests")]
    return subprocess.run(tests, cwd=ROOT).returncode == 0


def main() -> int:
    """Run them all and say which failed."""
    found = pythons()
    lowest = min(found)
    jobs = [(f"{lowest[0]}.{lowest[1]} oldest", found[lowest], oldest())]
    # The newest dependencies on the Python at hand are `make test`.
    jobs += [
        (f"{major}.{minor}", path, [])
        for (major, minor), path in found.items()
        if (major, minor) != sys.version_info[:2] and (major, minor) != lowest
    ]
    failed = [name for name, path, pinned in jobs if not run(name, path, pinned)]
    print(f"{len(jobs) - len(failed)} of {len(jobs)} passed" + (f"; failed: {', '.join(failed)}" if failed else ""))
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
