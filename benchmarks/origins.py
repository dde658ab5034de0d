"""How well and how fast copies are found: planted copies among real articles, and different reports of one event.

    BRIEFING_EVAL=folder python -m benchmarks.origins [--json] [--documents 5000]

The planted collection: the real articles of the evaluation folder cut into pieces of 120 words, and copies of these
until the collection is full. So every original is real text and every copy is synthetic: whole, cut to its first half,
contained in a longer text, or lightly edited (one word in ten replaced by a word of another article).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import time
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from briefing.choosing.origins import origins
from briefing.model import Block, Document

WORD = re.compile(r"\w+")
PIECE = 120  # words: short texts are the hard ones
KINDS = ("whole", "cut", "contained", "edited")


def clusters(name: str) -> Iterator[dict[str, Any]]:
    for line in (Path(os.environ["BRIEFING_EVAL"]) / name).read_text("utf-8").splitlines():
        yield json.loads(line)


def document(path: str, text: str) -> Document:
    return Document(path, text, path, "txt", (Block(0, len(text)),), language="en")


def originals() -> list[str]:
    """Real articles in pieces; an article that shares text with another would be a copy nobody planted, so only one
    article a cluster is taken."""
    found = []
    for name in ("multinews.jsonl", "ecbplus.jsonl", "multiling_english.jsonl"):
        for cluster in clusters(name):
            words = max((d["text"].split() for d in cluster["documents"]), key=len)
            found += [" ".join(words[i : i + PIECE]) for i in range(0, len(words), PIECE)]
    return [text for text in found if len(text.split()) >= 60]


def planted(size: int) -> tuple[list[Document], list[tuple[str, int, int]]]:
    """The collection, and for each copy its kind, its place and the place of its original."""
    dice = random.Random(1)
    texts = originals()[: size * 3 // 4]
    pool = [word for text in texts for word in text.split() if word.isalnum()]
    real, copies = len(texts), []
    while len(texts) < size:
        source = dice.randrange(real)
        words, kind = texts[source].split(), KINDS[len(texts) % len(KINDS)]
        if kind == "contained":
            words = dice.choices(pool, k=40) + words + dice.choices(pool, k=40)
        elif kind == "cut":
            words = words[: len(words) // 2]
        elif kind == "edited":
            for i in dice.sample(range(len(words)), len(words) // 10):
                words[i] = dice.choice(pool)
        copies.append((kind, len(texts), source))
        texts.append(" ".join(words))
    return [document(str(n), text) for n, text in enumerate(texts)], copies


def planted_figures(size: int) -> dict[str, float]:
    documents, copies = planted(size)
    began = time.process_time()
    found = origins(documents)
    spent = time.process_time() - began
    began = time.process_time()
    words = sum(len(WORD.findall(d.text.lower())) for d in documents)
    bound = time.process_time() - began
    source_of = dict(enumerate(range(len(documents)))) | {copy: source for _, copy, source in copies}
    wrong = {
        (min(source_of[a], source_of[b]), max(source_of[a], source_of[b]))
        for members in _by_origin(found)
        for a, b in combinations(members, 2)
        if source_of[a] != source_of[b]
    }
    figures = {"documents": len(documents), "copies": len(copies), "words": words, "cpu_s": round(spent, 2)}
    figures |= {"times_tokenising": round(spent / bound, 1), "originals_joined": len(wrong)}
    for kind in KINDS:
        hits = [found[copy] == found[source] for k, copy, source in copies if k == kind]
        figures[f"recall_{kind}"] = round(sum(hits) / len(hits), 4)
    return figures


def _by_origin(found: tuple[int, ...]) -> list[list[int]]:
    members: dict[int, list[int]] = {}
    for place, number in enumerate(found):
        members.setdefault(number, []).append(place)
    return list(members.values())


def report_figures() -> dict[str, int]:
    """ECB+: documents of different events must not be joined; of one event, some are one press release or wire text."""
    figures = {"reports": 0, "pairs_of_different_events": 0, "joined_across_events": 0, "joined_within_an_event": 0}
    for cluster in clusters("ecbplus.jsonl"):
        texts = cluster["documents"]
        found = origins([document(str(n), d["text"]) for n, d in enumerate(texts)])
        figures["reports"] += len(texts)
        for a, b in combinations(range(len(texts)), 2):
            same_event = texts[a]["subtopic"] == texts[b]["subtopic"]
            figures["pairs_of_different_events"] += not same_event
            if found[a] == found[b]:
                figures["joined_within_an_event" if same_event else "joined_across_events"] += 1
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description="How well and how fast copies are found.")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--documents", type=int, default=5000)
    options = parser.parse_args()
    figures: dict[str, dict[str, Any]] = {"planted": planted_figures(options.documents), "reports": report_figures()}
    if options.json:
        print(json.dumps({"origins": figures}))
        return
    for name, values in figures.items():
        print(name)
        for key, value in values.items():
            print(f"  {key:28} {value}")


if __name__ == "__main__":
    main()
