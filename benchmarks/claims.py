"""How well the likeness that merging goes by tells pairs of sentences that mean the same: AUC for a label of 4 or 5.

Merging decides about numbers, days and short sentences by rules; here, where a score is asked for, they are penalties.

    BRIEFING_EVAL=folder python -m benchmarks.claims [--json]

Reads every set of the kind `pairs` in sets.toml. Each named part of a set is one collection: its sentences give the
weights of the words. No weight is fitted to the labels in the run. Then the time that `claims.merge` takes for the
articles of the first `groups` set, at several sizes.
"""

from __future__ import annotations

import argparse
import json
import os
import time
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from math import log
from pathlib import Path
from typing import Any

from briefing import reading
from briefing.choosing.claims import merge
from briefing.choosing.claims.similarity import (
    Compared,
    as_compared,
    characters_alike,
    grams,
    mixed,
    overlap,
    stems_alike,
    weights,
)
from briefing.gathering import gather
from briefing.model import Input
from briefing.text import stems, stop_stems

SAME = 4  # the label from which two sentences count as the same claim

# Figures are AUC on 2,199 pairs of news sentences, .832 as it stands; with one of the three kinds of likeness alone
# .832, .818 and .814. Of pairs with no number in common 1 % mean the same, with some in common 6 %, with numbers on one
# side only 10 %, of all 34 %. Without these four .789.
NO_NUMBER_IN_COMMON, SOME_NUMBERS_DIFFER, NUMBERS_ON_ONE_SIDE, OTHER_DAY = 0.45, 0.30, 0.20, 0.20
# Few words agree easily: a sentence of under a dozen needs more of them. Without this .818.
ENOUGH_WORDS, BREVITY = 12, 0.2


def similarity(
    a: Compared, b: Compared, weight: Mapping[str, float], grams_a: frozenset[int], grams_b: frozenset[int]
) -> float:
    """How much the two say the same and nothing else; 1 is the same words, below 0 is possible."""
    alike = mixed(stems_alike(a, b, weight), characters_alike(grams_a, grams_b), overlap(a, b))
    return alike - number_gap(a, b) - brevity(a, b)


def number_gap(a: Compared, b: Compared) -> float:
    """How much less the two can mean the same for the numbers and days they state."""
    gap = OTHER_DAY if a.weekdays and b.weekdays and a.weekdays.isdisjoint(b.weekdays) else 0.0
    if a.numbers == b.numbers:
        return gap
    if not (a.numbers and b.numbers):
        return gap + NUMBERS_ON_ONE_SIDE
    return gap + (NO_NUMBER_IN_COMMON if a.numbers.isdisjoint(b.numbers) else SOME_NUMBERS_DIFFER)


def brevity(a: Compared, b: Compared) -> float:
    """How much closer two sentences must be for being short."""
    shorter = min(len(a.words), len(b.words), ENOUGH_WORDS)
    return BREVITY * log((ENOUGH_WORDS + 1) / (shorter + 1))


def auc(scores: Sequence[float], same: Sequence[bool]) -> float:
    """The chance that a pair that means the same scores higher than one that does not; ties count half."""
    others = sorted(score for score, yes in zip(scores, same, strict=True) if not yes)
    hits = [score for score, yes in zip(scores, same, strict=True) if yes]
    below = sum(bisect_left(others, score) + bisect_right(others, score) for score in hits)
    return below / (2 * len(hits) * len(others)) if hits and others else float("nan")


def score(pairs: Sequence[dict[str, str]], language: str) -> list[float]:
    texts = [text for pair in pairs for text in (pair["a"], pair["b"])]
    stop = stop_stems([stems(text, language) for text in texts], [language] * len(texts))
    compared = [as_compared(text, language, stop) for text in texts]
    weight = weights(compared)
    return [similarity(a, b, weight, grams(a), grams(b)) for a, b in zip(compared[::2], compared[1::2], strict=True)]


def measure(file: Path, language: str) -> dict[str, Any]:
    """All figures of one set."""
    pairs = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line]
    began = time.process_time()
    scores, same, parts = [], [], {}
    for part in sorted({pair.get("set", file.stem) for pair in pairs}):
        members = [pair for pair in pairs if pair.get("set", file.stem) == part]
        found, truth = score(members, language), [pair["label"] >= SAME for pair in members]
        parts[part] = round(auc(found, truth), 4)
        scores += found
        same += truth
    spent = round((time.process_time() - began) / len(pairs) * 1e6)
    return {"auc": round(auc(scores, same), 4), "pairs": len(pairs), "parts": parts, "cpu_us_a_pair": spent}


def speed(folder: Path, sizes: Sequence[int] = (90, 960, 5000)) -> dict[int, int]:
    """Milliseconds of CPU that merging takes, by number of sentences."""
    entries = tomllib.loads((folder / "sets.toml").read_text("utf-8")).values()
    name = next(entry["file"] for entry in entries if entry["kind"] == "groups")
    lines = (folder / name).read_text("utf-8").splitlines()
    texts = [article["text"] for line in lines for article in json.loads(line)["documents"]]
    documents = [d for n, text in enumerate(texts) for d in reading.read(Input(f"{n}.txt", text.encode())).documents]
    whole = gather(documents)
    spent = {}
    for size in sizes:
        part = whole._replace(sentences=whole.sentences[:size], stems=whole.stems[:size])
        began = time.process_time()
        merge(part)
        spent[len(part.sentences)] = round((time.process_time() - began) * 1000)
    return spent


def main() -> None:
    parser = argparse.ArgumentParser(description="How well sentences that mean the same are told.")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    folder = Path(os.environ["BRIEFING_EVAL"])
    sets = tomllib.loads((folder / "sets.toml").read_text("utf-8"))
    figures = {
        name: measure(folder / one["file"], one.get("language", "en"))
        for name, one in sets.items()
        if one["kind"] == "pairs"
    }
    if options.json:
        print(json.dumps(figures))
        return
    for name, values in figures.items():
        print(f"{name}: AUC {values['auc']:.3f} over {values['pairs']} pairs, {values['cpu_us_a_pair']} us CPU a pair")
        for part, value in values["parts"].items():
            print(f"  {part:28} {value:.3f}")
    for sentences, spent in speed(folder).items():
        print(f"merging {sentences} sentences: {spent} ms CPU")


if __name__ == "__main__":
    main()
