"""What does each part of the choice bring? Our ROUGE-2 on every summary set with one part changed at a time.

BRIEFING_EVAL=FOLDER python -m benchmarks.ablation [--only SET]...
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple
from unittest.mock import patch

from benchmarks import quality
from briefing.choosing import claims, passages, select, standing
from briefing.choosing.rank import coverage
from briefing.choosing.themes import discovered
from briefing.gathering import gather
from briefing.model import Collection, Finding, Theme


def _always(*_: Any) -> bool:
    return True


def _never(*_: Any) -> bool:
    return False


# what is changed -> where, the name there, and what it becomes
PARTS: dict[str, list[tuple[Any, str, Any]]] = {
    "as delivered": [],
    "pairs weigh the same wherever they stand": [(coverage, "DECAY", 0.0)],
    "ranks whatever the length of the origin": [(coverage, "NEAREST", 1.0), (coverage, "FURTHEST", 1.0)],
    "no bonus for first sentences": [(coverage, "FIRST", 0.0)],
    "first sentences trusted no more than 1": [(coverage, "MOST", 1.0)],
    "first sentences trusted everywhere": [(coverage, "LEAST", 1.0), (coverage, "MOST", 1.0)],
    "no bonus for central sentences": [(coverage, "CENTRAL", 0.0)],
    "agreement to the power 1.5": [(coverage, "POWER", 1.5)],
    "pairs of one origin not damped": [(coverage, "ONE_ORIGIN", 100.0)],
    "common pairs not damped": [(coverage, "COMMON", 0.0)],
    "gain by word": [(select, "LENGTH", 1.0)],
    "no exchanges": [(select, "SWAPS", 0)],
    "no neighbours: alone or not at all": [(passages, "_touch", _never)],
    "half quotations get one neighbour only": [(passages, "RUNS", passages.RUNS[:2])],
    "every sentence may stand alone": [(standing, "stands_alone", _always)],
    "every wording on offer in English too": [(passages, "JUDGED", "")],
    "no point promised to a discovered theme": [(select, "_secure", _never)],
}


@contextmanager
def changed(parts: list[tuple[Any, str, Any]]) -> Iterator[None]:
    """The program with some of its parts replaced."""
    if not parts:
        yield
        return
    with patch.object(*parts[0]), changed(parts[1:]):
        yield


class Prepared(NamedTuple):
    """A cluster up to the choice."""

    collection: Collection
    findings: tuple[Finding, ...]
    themes: tuple[Theme, ...]
    references: tuple[str, ...]


def main() -> int:
    """Measure and print one line a part."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", action="append", default=[], metavar="SET")
    sets = list(quality.sets(Path(os.environ["BRIEFING_EVAL"]), parser.parse_args().only))
    prepared = {one.name: [_prepare(cluster) for cluster in one.clusters] for one in sets}
    print("| | " + " | ".join(one.name for one in sets) + " |\n| --- |" + " --- |" * len(sets))
    for part, parts in PARTS.items():
        with changed(parts):
            _line(part, [fmean(_score(one, cluster) for cluster in prepared[one.name]) for one in sets])
    unmerged = {name: [_unmerged(cluster) for cluster in clusters] for name, clusters in prepared.items()}
    _line("claims not merged", [fmean(_score(one, cluster) for cluster in unmerged[one.name]) for one in sets])
    return 0


def _prepare(cluster: dict[str, Any]) -> Prepared:
    collection = gather(quality.read(cluster).documents)
    findings = claims.merge(collection)
    found = discovered.weighty(discovered.divide(collection, findings))
    return Prepared(collection, findings, tuple(found), tuple(cluster["references"]))


def _unmerged(cluster: Prepared) -> Prepared:
    alone = tuple(Finding(s, (s,), ("",)) for s in range(len(cluster.collection.sentences)))
    return cluster._replace(findings=alone, themes=())


def _score(one: quality.Set, cluster: Prepared) -> float:
    offered = passages.passages(cluster.collection, cluster.findings)
    chosen = select.select(cluster.collection, offered, coverage.rank(cluster.collection), one.words, cluster.themes)
    texts = [passages.text_of(cluster.collection, c.passage.sentences) for c in chosen]
    return quality.rouge2("\n".join(texts), cluster.references, one.language, one.measure)


def _line(part: str, scores: list[float]) -> None:
    print(f"| {part} | " + " | ".join(f"{score:.2f}" for score in scores) + " |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
