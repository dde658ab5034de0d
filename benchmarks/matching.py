"""Do the documents that fit a subject belong to it? Subjects are the stories of evaluation sets, all in one archive.

    BRIEFING_EVAL=FOLDER python -m benchmarks.matching

A story is asked for by the first words of its reference summary, as a desk would by the `about` of a subject. Precision
is the mean over the subjects for which anything fits, recall that over all.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from statistics import mean

from benchmarks.archive import FILE, real, write
from briefing import archive, indexing, sharding
from briefing.desk import DOCUMENTS
from briefing.model import ThemeRequest

WORDS = (6, 12, 20, 30, 50)


def stories(folder: Path) -> list[tuple[str, range]]:
    """The first reference summary of each story, and the numbers of its documents in the archive (from 0)."""
    found, first = [], 0
    for name in ("multinews", "ecbplus", "multiling_english"):  # in the order of `archive.real`
        for line in (folder / f"{name}.jsonl").open(encoding="utf-8"):
            cluster = json.loads(line)
            numbers = range(first, first + len(cluster["documents"]))
            first = numbers.stop
            found += [(summary, numbers) for summary in cluster["references"][:1]]
    return found


def main() -> int:
    """Measure and print."""
    folder = Path(os.environ["BRIEFING_EVAL"])
    assert len(real(folder)) < FILE  # so that a line's number in the only file is the document's
    with tempfile.TemporaryDirectory() as out:
        write(folder, len(real(folder)), Path(out))
        index = indexing.merge(map(indexing.prepare, sharding.shards([out])[0]))
    print("| words of `about` | precision | recall | nothing fits |\n| --- | --- | --- | --- |")
    for words in WORDS:
        right, complete, nothing = [], [], 0
        for summary, numbers in stories(folder):
            request = ThemeRequest(" ".join(summary.split()[:words]))
            fitting = archive.matching(index, [request], DOCUMENTS).fitting
            hits = sum(index.places[document].piece.line - 1 in numbers for document in fitting)
            complete.append(hits / len(numbers))
            if fitting:
                right.append(hits / len(fitting))
            else:
                nothing += 1
        print(f"| {words} | {mean(right):.2f} | {mean(complete):.2f} | {nothing} of {len(complete)} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
