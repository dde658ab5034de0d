"""How many instructions does it take? Cold starts, and text in, selection out: counts that a busy machine leaves alone.

BRIEFING_EVAL=FOLDER python -m benchmarks.instructions        # millions; needs valgrind
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from benchmarks import speed
from briefing.model import Input

VALGRIND = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
RUNS = 3  # of the selection; what the first one loads and remembers is not counted


def count(*arguments: str) -> float:
    """Millions of instructions of one run of Python, which finds its byte code there."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, "PYTHONHASHSEED": "0"}
    subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, check=True)
    command = [*VALGRIND, sys.executable, *arguments]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    found = re.search(r"I\s+refs:\s+([\d,]+)", run.stderr)
    assert found, run.stderr
    return int(found[1].replace(",", "")) / 1e6


def cold() -> Mapping[str, float]:
    """What each command takes as a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder, "bare")
        shutil.copytree(speed.SEEDS, bare, ignore=shutil.ignore_patterns("*.toml"))
        make = ("-m", "briefing", "make")
        runs = {
            "python -c pass": ("-c", "pass"),
            "briefing --help": ("-m", "briefing", "--help"),
            "Markdown of the five seeds": (*make, str(speed.SEEDS), "-o", f"{folder}/memo.md"),
            "Markdown without settings": (*make, str(bare), "-o", f"{folder}/memo.md"),
            "Word of the five seeds": (*make, str(speed.SEEDS), "-o", f"{folder}/memo.docx"),
        }
        return {name: count(*command) for name, command in runs.items()}


def selection(eval_sets: Path) -> Mapping[int, float]:
    """Number of sentences -> what text in, selection out takes in a process that has done it before."""
    found, readings = {}, speed.news(eval_sets)
    for size in speed.TARGETS:
        documents, collection = speed.collected(readings, size)
        with tempfile.TemporaryDirectory() as folder:
            for number, document in enumerate(documents):
                Path(folder, f"{number:03}.txt").write_text(document.text, encoding="utf-8")
            once, again = (count("-m", "benchmarks.instructions", folder, str(runs)) for runs in (1, 1 + RUNS))
        found[len(collection.sentences)] = (again - once) / RUNS
    return found


def main() -> None:
    """Print what each takes; given a folder of texts and a number, select from these so many times."""
    if len(sys.argv) == 3:
        inputs = [Input(file.name, file.read_bytes()) for file in sorted(Path(sys.argv[1]).iterdir())]
        speed.timed(lambda: speed.selected(inputs), int(sys.argv[2]))
        return
    for name, millions in cold().items():
        print(f"{name:30}{millions:8,.0f}")
    for sentences, millions in selection(Path(os.environ["BRIEFING_EVAL"])).items():
        print(f"selection of {sentences:4} sentences    {millions:8,.0f}")


if __name__ == "__main__":
    main()
