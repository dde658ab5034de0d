"""Memos made for the purpose -> processor seconds to write them as Word documents: `python -m benchmarks.word_pages`.

The first figure is what a one-page memo adds to a run (imports included, in a fresh process), the second what it costs
once everything is loaded, the third a memo of more than 200 pages. The bounds are those the program promises.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from helpers import memos

from briefing.model import Layout, Memo
from briefing.writing import writer

COLD, LARGE = 0.3, 10.0  # seconds of processor time
POINTS = 2600  # some 260 pages in LibreOffice, at 40 points and their sources on four


def seconds(memo: Memo, citations: str) -> float:
    """The processor time of one memo."""
    start = time.process_time()
    writer("docx")(memo, Layout(citations=citations))
    return time.process_time() - start


def main() -> None:
    if sys.argv[1:] == ["cold"]:
        print(seconds(memos.flood(), "numbers"))
        return
    command = [sys.executable, "-m", "benchmarks.word_pages", "cold"]
    cold = min(float(subprocess.check_output(command)) for _ in range(3))
    print(f"one page, cold: {1000 * cold:.0f} ms (bound {1000 * COLD:.0f})")
    for citations in ("numbers", "footnotes", "endnotes"):
        warm = min(seconds(memos.flood(), citations) for _ in range(5))
        large = seconds(memos.many(POINTS), citations)
        print(f"{citations}: one page, warm {1000 * warm:.0f} ms; {POINTS} points {large:.1f} s (bound {LARGE:.0f})")
        if large > LARGE:
            sys.exit(f"{citations}: {POINTS} points took longer than {LARGE:.0f} s")
    if cold > COLD:
        sys.exit(f"a cold memo took longer than {COLD} s")


if __name__ == "__main__":
    main()
