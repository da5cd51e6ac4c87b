"""``make bench``: a table of ratios; below 1 is faster or smaller than what it is measured against."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from datetime import date
from importlib.metadata import version
from itertools import chain
from pathlib import Path

from benchmarks import data_api, rest_v1
from benchmarks.measure import Ratio, compare, python

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
HEAD = """# Benchmarks

`make bench` measures each pair side by side in one run, in turns, and writes this page. Only ratios are kept: below 1
is faster or smaller than what it is measured against.

"""


def imports() -> Iterator[Ratio]:
    floor = "import requests, pydantic, dateutil.parser"
    meaning = "what a script waits for at its start"
    yield compare("import comagic_sdk", python("import comagic_sdk"), floor, python(floor), turns=9, meaning=meaning)
    client = "import comagic_sdk; comagic_sdk.Comagic('login', 'password')"
    yield compare("import and make a client", python(client), floor, python(floor), turns=9, meaning=meaning)


def machine() -> str:
    """Say where it ran."""
    names = ("pydantic", "requests", "python-dateutil")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    cores = os.cpu_count()
    return (
        f"Last run on {date.today()}: {platform.system()} on {platform.machine()}, {cores} cores, "
        f"{platform.python_implementation()} {platform.python_version()}, {versions}."
    )


def main() -> None:
    lines = ["| What | Against | Ratio | Means |", "|---|---|---|---|"]
    print("\n".join(lines))
    for ratio in chain(imports(), rest_v1.run(), data_api.run()):
        lines.append(f"| {ratio.what} | {ratio.against} | {ratio.ratio:.2f} | {ratio.meaning} |")
        print(lines[-1], flush=True)
    PAGE.write_text(f"{HEAD}{machine()}\n\n" + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
