"""$BRIEFING_EVAL -> every figure of the program, by set: the benchmarks of this folder one after the other.

    BRIEFING_EVAL=FOLDER python -m benchmarks [--only NAME]... [--json FILE] [--large]

NAME is a set of the folder's sets.toml, "origins" (planted copies) or "speed". The file has
{set: {method: {"score", "n"}}} of summaries, {set: {measure: value}} of other sets, and the parts of the last two.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tomllib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import claims, groups, origins, pages, quality, speed

COPIES = 5_000  # documents of the planted collection
# kind of set -> what measures one: its file and its language
KINDS: dict[str, Callable[[Path, str], dict[str, Any]]] = {
    "groups": lambda file, language: groups.measure(groups.load(file, language)),
    "pairs": claims.measure,
    "pages": lambda file, _: pages.measure(file),
}


def summaries(folder: Path, name: str) -> dict[str, Any]:
    """The scores of one set of summaries; the table is printed."""
    results = quality.measure(folder, [name])
    print(quality.table(results))
    return quality.summary(results)[name]


def others(folder: Path, name: str, one: dict[str, Any]) -> dict[str, Any]:
    """The figures of one set of another kind, printed in a line."""
    figures = KINDS[one["kind"]](folder / one["file"], one.get("language", "en"))
    print(name, *(f"{key} {value}" for key, value in figures.items()), sep="  ")
    return figures


def copies() -> dict[str, Any]:
    """How well and how fast copies are found."""
    figures: dict[str, dict[str, Any]] = {
        "planted": origins.planted_figures(COPIES),
        "reports": origins.report_figures(),
    }
    for part, values in figures.items():
        print(f"origins, {part}", *(f"{key} {value}" for key, value in values.items()), sep="  ")
    return figures


def speeds(folder: Path, large: bool) -> dict[str, Any]:
    """The tables of speed."""
    results = {}
    for part, measured in speed.PARTS.items():
        results[part] = measured(folder, large)
        print(f"speed, {part}\n\n{speed.table(results[part])}\n")
    return results


def main() -> int:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="measure this only; repeatable")
    parser.add_argument("--json", metavar="FILE", help="write all figures to FILE")
    parser.add_argument("--large", action="store_true", help="speed of the largest sizes, too: half an hour")
    wanted = parser.parse_args()
    if not (named := os.environ.get("BRIEFING_EVAL")):
        parser.error("BRIEFING_EVAL must name the folder of evaluation sets")
    folder = Path(named)
    runs: dict[str, Callable[[], dict[str, Any]]] = {"origins": copies, "speed": partial(speeds, folder, wanted.large)}
    for name, one in tomllib.loads((folder / "sets.toml").read_text(encoding="utf-8")).items():
        if one["kind"] == "summary":
            runs[name] = partial(summaries, folder, name)
        elif one["kind"] in KINDS:
            runs[name] = partial(others, folder, name, one)
    if unknown := [name for name in wanted.only if name not in runs]:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(sorted(runs))}")
    results = {name: run() for name, run in runs.items() if not wanted.only or name in wanted.only}
    if wanted.json:
        Path(wanted.json).write_text(json.dumps(results, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
