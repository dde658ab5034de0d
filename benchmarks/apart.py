"""Clusters of news -> whether what is about something else is told apart: themes asked for, and small folders.

    BRIEFING_EVAL=FOLDER python -m benchmarks.apart

A theme is the first words of a cluster's own reference summary, or of another's: the share of each that is said to be
absent. A small folder is one cluster or topic, which must stay one story, or two or three clusters of web news, which
should be as many. Documents are left out that have nothing in common
with the others of their cluster. Articles of different clusters should be a story each.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from benchmarks import quality
from briefing.choosing import claims, stories
from briefing.choosing.themes import given
from briefing.gathering import gather
from briefing.model import Document, ThemeRequest

NEWS = "multinews"
EVERY, PAIRS, SEED = 3, 120, 4
SINGLE, WORDS_ENOUGH = (4, 5, 6, 8), 400  # articles, one of each of as many clusters; words for a point of each
WORDS = (4, 8, 12, 20, 30)


def requests(clusters: Sequence[dict[str, Any]]) -> Iterator[str]:
    """A line a number of words: how many own themes, and how many of another cluster, are said to be absent."""
    told = [cluster["references"][0].replace("–", " ").split() for cluster in clusters]
    collections = [gather(quality.read(cluster).documents) for cluster in clusters]
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


def kept_apart(clusters: Sequence[Sequence[Document]]) -> bool:
    """Whether the memo of a folder of these clusters gets a section for each, and no other document in it."""
    topics = [n for n, cluster in enumerate(clusters) for _ in cluster]
    found = stories.covered([*chain.from_iterable(clusters)], WORDS_ENOUGH)
    return len(found) == len(clusters) and all(len({topics[d] for d in group}) == 1 for group in found)


def folders(sets: Sequence[quality.Set]) -> Iterator[str]:
    """How many single topics fall apart, by set, and how many pairs and threes of clusters are kept apart."""
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
            for count in (2, 3):
                drawn = [dice.sample(several, count) for _ in range(PAIRS)]
                few = [clusters for clusters in drawn if sum(map(len, clusters)) <= stories.ONE_STORY]
                yield f"{one.name}  {count} clusters kept apart {sum(map(kept_apart, few))} of {len(few)}"
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
