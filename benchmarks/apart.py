"""Clusters of news -> whether what is about something else is told apart: themes asked for, and small folders.

    BRIEFING_EVAL=FOLDER python -m benchmarks.apart

A theme is the first words of a cluster's own reference summary, or of another's: the share of each that is said to be
absent. A small folder is one cluster or topic, which must stay one story, or two clusters of web news, which should
be two: pure groups, two of them at least with several documents. Documents are left out that have nothing in common
with the others of their cluster. Articles of different clusters should be a story each.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks import quality
from briefing import pipeline
from briefing.choosing import claims, stories
from briefing.choosing.themes import given
from briefing.model import Document, ThemeRequest

NEWS = "multinews"
EVERY, PAIRS, SEED = 3, 60, 4
SINGLE, WORDS_ENOUGH = (4, 5, 6, 8), 400  # articles, one of each of as many clusters; words for a point of each
WORDS = (4, 8, 12, 20, 30)


def requests(clusters: Sequence[dict[str, Any]]) -> Iterator[str]:
    """A line a number of words: how many own themes, and how many of another cluster, are said to be absent."""
    told = [cluster["references"][0].replace("–", " ").split() for cluster in clusters]
    collections = [pipeline.gather(quality.read(cluster).documents) for cluster in clusters]
    findings = [claims.merge(collection) for collection in collections]
    dice = random.Random(SEED)
    others = [dice.choice([j for j in range(len(told)) if j != i]) for i in range(len(told))]

    def absent(i: int, j: int, words: int) -> bool:
        request = ThemeRequest(" ".join(told[j][:3]), " ".join(told[j][3:words]))
        return not any(given.fit(collections[i], findings[i], [request])[0])

    for words in WORDS:
        own = sum(absent(i, i, words) for i in range(len(told)))
        other = sum(absent(i, j, words) for i, j in enumerate(others))
        yield f"themes of {words} words  absent: own {own}, of another cluster {other}, of {len(told)} each"


def kept_apart(documents: Sequence[Document], topics: Sequence[int]) -> bool:
    """Whether the stories of a folder are pure, two of them at least with several documents."""
    found = stories.stories(documents, stories.UNRELATED)
    pure = all(len({topics[d] for d in group}) == 1 for group in found)
    return pure and sum(len(group) > 1 for group in found) > 1


def folders(sets: Sequence[quality.Set]) -> Iterator[str]:
    """How many single topics fall apart, by set, and how many pairs of clusters are kept apart."""
    for one in sets:
        read = [quality.read(cluster).documents for cluster in one.clusters]
        small = [documents for documents in read if 2 < len(documents) <= stories.ONE_STORY]
        covered = [stories.covered(documents, one.words) for documents in small]
        yield f"{one.name}  fall apart {sum(len(groups) > 1 for groups in covered)} of {len(small)}"
        alone = sum(len(d) - len(groups[0]) for d, groups in zip(small, covered, strict=True) if len(groups) == 1)
        yield f"{one.name}  documents left out {alone} of {sum(map(len, small))}"
        if one.name == NEWS:
            several = [documents for documents in read if len(documents) > 1]
            dice = random.Random(SEED)
            pairs = [dice.sample(several, 2) for _ in range(PAIRS)]
            apart = sum(kept_apart([*a, *b], [0] * len(a) + [1] * len(b)) for a, b in pairs)
            yield f"{one.name}  two clusters kept apart {apart} of {len(pairs)}"
            longest = [max(documents, key=lambda document: len(document.text)) for documents in read]
            mixed = [dice.sample(longest, dice.choice(SINGLE)) for _ in range(PAIRS)]
            alone = sum(len(stories.covered(d, WORDS_ENOUGH)) == len(d) for d in mixed)
            yield f"{one.name}  articles of different clusters a story each {alone} of {len(mixed)} sets"


def main() -> None:
    if "BRIEFING_EVAL" not in os.environ:
        sys.exit("BRIEFING_EVAL must name the folder of evaluation sets")
    sets = list(quality.sets(Path(os.environ["BRIEFING_EVAL"])))
    news = next(one for one in sets if one.name == NEWS)
    for line in (*requests(news.clusters[::EVERY]), *folders(sets)):
        print(line)


if __name__ == "__main__":
    main()
