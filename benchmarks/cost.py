"""What does choosing cost? CPU milliseconds of each stage on collections of about 100, 260 and 960 sentences.

BRIEFING_EVAL=FOLDER python -m benchmarks.cost
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks import quality
from briefing import pipeline
from briefing.choosing import passages, redundancy, select, standing
from briefing.choosing.rank import ranker

SIZES = (100, 260, 960)
RUNS = 5


def cpu(stage: Callable[[], Any], runs: int = RUNS) -> tuple[float, Any]:
    """The least CPU milliseconds of a few runs, nothing remembered from one to the next, and the result."""
    best, result = float("inf"), None
    for _ in range(runs):
        standing.quotable.cache_clear()
        before = time.process_time()
        result = stage()
        best = min(best, time.process_time() - before)
    return 1000 * best, result


def main() -> int:
    """Join web news clusters until a collection has the size, then time each stage."""
    (news,) = quality.sets(Path(os.environ["BRIEFING_EVAL"]), ["multinews"])
    readings = [quality.read(cluster) for cluster in news.clusters[: max(SIZES) // 20]]
    print("| sentences | gather | merge | rank | passages | select | LexRank of sumy / rank and select |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for size in SIZES:
        documents: list[Any] = []
        for reading in readings:
            documents += reading.documents
            gather, collection = cpu(lambda: pipeline.gather(documents))  # noqa: B023 - called at once
            if len(collection.sentences) >= size:
                break
        print(_line(gather, collection), flush=True)
    return 0


def _line(gather: float, collection: Any) -> str:
    merge, findings = cpu(lambda: redundancy.merge(collection), 2)
    rank, ranking = cpu(lambda: ranker("coverage")(collection))
    offer, offered = cpu(lambda: passages.passages(collection, findings))
    choose, _ = cpu(lambda: select.select(collection, offered, ranking, 250))
    lexrank, _ = cpu(lambda: ranker("sumy-lexrank")(collection), 1)
    stages = " | ".join(f"{ms:.1f}" for ms in (gather, merge, rank, offer, choose))
    return f"| {len(collection.sentences)} | {stages} | {lexrank / (rank + offer + choose):.0f}x |"


if __name__ == "__main__":
    sys.exit(main())
