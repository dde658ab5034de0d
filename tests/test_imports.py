"""What a run may import: a start pays for every module, so that only what is used is loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "chardet", "docx", "email", "http", "lxml", "numpy", "nltk", "pypdf", "pypdfium2", "rich", "sumy", "trafilatura",
    "defusedxml", "striprtf", "zipfile", "statistics", "logging", "asyncio", "multiprocessing",
}  # fmt: skip
RUN = """
import json, sys
from briefing.cli import main
try:
    main(sys.argv[1:])
except SystemExit as end:
    assert not end.code, end.code
print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""


def loaded(*arguments: str) -> set[str]:
    run = subprocess.run([sys.executable, "-c", RUN, *arguments], capture_output=True, check=True)
    return set(json.loads(run.stderr.splitlines()[-1]))


def test_help_loads_click_and_nothing_of_the_program_below_it():
    modules = loaded("--help")
    assert modules.isdisjoint(HEAVY | {"jinja2", "tomllib", "sentencex", "snowballstemmer", "pycld2"})
    assert {name for name in modules if name.startswith("briefing.")} <= {"briefing.cli", "briefing.errors"}


@pytest.mark.parametrize("format_", ["md", "json"])
def test_a_memo_of_plain_text_loads_no_reader_or_writer_of_another_format(format_):
    modules = loaded("make", *map(str, Path("seeds").glob("*.txt")), "-c", "seeds/briefing.toml", "--format", format_)
    assert modules.isdisjoint(HEAVY), sorted(modules & HEAVY)
    assert "briefing.choosing.rank.coverage" in modules
    assert {name for name in modules if name.startswith("briefing.reading.formats.")} <= {
        "briefing.reading.formats.sniffing",
        "briefing.reading.formats.text",
    }
    assert ("jinja2" in modules) == (format_ == "md")
