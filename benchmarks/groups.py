"""Documents of known events and topics -> how well `stories` groups them: `python -m benchmarks.groups [--json]`.

B-cubed F1 (Bagga and Baldwin 1998) on the sets of kind `groups` in $BRIEFING_EVAL/sets.toml. All documents of half of
the topics are thrown together; the cut-offs are fitted on one half and scored on the other, both ways, and the two
figures averaged. `b3_single`: a folder holds one topic with its two look-alike events, cut where the program cuts.
"""

from __future__ import annotations

import json
import os
import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from pathlib import Path

from briefing.choosing import stories
from briefing.choosing.stories.likeness import similarities
from briefing.choosing.stories.linkage import linked, partition
from briefing.model import Document

CUTS = [step / 200 for step in range(160, 200)]
TOPICS, EVENTS = 1, 2  # where a Case has them
FLAT = 0.005  # cut-offs this near to the best count as equal: the middle one of them is taken
Case = tuple[Document, str, str]  # a document, its topic and its event
Merges = list[tuple[float, int, int]]


def load(file: Path, language: str) -> list[Case]:
    """The documents of a file of topics, one a line."""
    cases = []
    for line in file.read_text(encoding="utf-8").splitlines():
        topic = json.loads(line)
        for n, given in enumerate(topic["documents"]):
            document = Document(f"{topic['id']}/{n}", given["text"], "", "txt", language=language)
            cases.append((document, str(topic["id"]), f"{topic['id']}/{given['subtopic']}"))
    return cases


def b_cubed(groups: Sequence[Sequence[int]], truth: Sequence[Hashable]) -> float:
    """F1 of the mean precision and recall of each item's group."""
    size = Counter(truth)
    precision = recall = 0.0
    for group in groups:
        inside = Counter(truth[i] for i in group)
        precision += sum(n * n for n in inside.values()) / len(group)
        recall += sum(n * n / size[label] for label, n in inside.items())
    return 2 * precision * recall / ((precision + recall) * len(truth)) if truth else 0.0


def tree(cases: Sequence[Case], level: int) -> Merges:
    """What `stories` would merge for TOPICS or EVENTS, in order."""
    documents = [document for document, _, _ in cases]
    return linked(similarities(documents) if level == EVENTS else similarities(documents, 0.0))


def curve(merges: Merges, truth: Sequence[str]) -> list[float]:
    """The score at each of CUTS."""
    return [b_cubed(partition(merges, len(truth), cut), truth) for cut in CUTS]


def fitted(scores: Sequence[float]) -> int:
    """The index of the middle one of the cut-offs that are as good as the best."""
    good = [n for n, score in enumerate(scores) if score >= max(scores) - FLAT]
    return good[len(good) // 2]


def held_out(halves: Sequence[Sequence[Case]], level: int) -> float:
    """The mean of the scores of each half at the cut-off fitted on the other."""
    merges = [tree(half, level) for half in halves]
    one, other = (curve(m, [str(case[level]) for case in half]) for m, half in zip(merges, halves, strict=True))
    return (one[fitted(other)] + other[fitted(one)]) / 2


def measure(cases: Sequence[Case]) -> dict[str, float]:
    """All figures of one set."""
    before = time.process_time()
    topics = list(dict.fromkeys(topic for _, topic, _ in cases))
    halves = [[case for case in cases if topics.index(case[1]) % 2 == half] for half in (0, 1)]
    by_topic: defaultdict[str, list[Case]] = defaultdict(list)
    for case in cases:
        by_topic[case[1]].append(case)
    single = [
        b_cubed(stories.stories([document for document, _, _ in one]), [event for _, _, event in one])
        for one in by_topic.values()
    ]
    found = stories.stories([document for document, _, _ in cases])
    return {
        "b3_events": round(held_out(halves, EVENTS), 4),
        "b3_topics": round(held_out(halves, TOPICS), 4),
        "b3_single": round(sum(single) / len(single), 4),
        "b3_events_all_together": round(b_cubed(found, [event for _, _, event in cases]), 4),
        "cpu_seconds": round(time.process_time() - before, 2),
    }


def main(arguments: Sequence[str]) -> None:
    """Print one line a set, or with --json an object."""
    folder = Path(os.environ["BRIEFING_EVAL"])
    sets = tomllib.loads((folder / "sets.toml").read_text(encoding="utf-8"))
    results = {
        name: measure(load(folder / one["file"], one.get("language", "en")))
        for name, one in sets.items()
        if one["kind"] == "groups"
    }
    if "--json" in arguments:
        print(json.dumps(results))
    else:
        for name, figures in results.items():
            print(name, *(f"{key} {value}" for key, value in figures.items()), sep="  ")


if __name__ == "__main__":
    main(sys.argv[1:])
