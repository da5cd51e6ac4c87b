"""``make bench``: a table of ratios; below 1 is faster or smaller than what it is measured against."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from benchmarks import data_api, rest_v1
from benchmarks.measure import Ratio, compare, python


def imports() -> Iterator[Ratio]:
    floor = "import requests, pydantic, dateutil.parser"
    yield compare("import comagic_sdk", python("import comagic_sdk"), floor, python(floor), turns=9)
    client = "import comagic_sdk; comagic_sdk.Comagic('login', 'password')"
    yield compare("import and make a client", python(client), floor, python(floor), turns=9)


def main() -> None:
    print("| What | Against | Ratio |\n|---|---|---|")
    for ratio in chain(imports(), rest_v1.run(), data_api.run()):
        print(f"| {ratio.what} | {ratio.against} | {ratio.ratio:.2f} |", flush=True)


if __name__ == "__main__":
    main()
