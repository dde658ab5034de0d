"""Saved news pages -> how much of the article our reader and our furniture rules keep, and how much else.

`BRIEFING_EVAL=FOLDER python -m benchmarks.pages` measures every set of kind `pages` in the folder's sets.toml: the
HTML reader against the true text (word 4-grams), and the furniture rules alone, on the page rendered as the plain text
that a person would copy out of a browser (inscriptis), by words.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from briefing.model import Document, Input
from briefing.reading import furniture, metadata, read

WORD = re.compile(r"\w+")
KNOWN = 0.7  # a line belongs to the article when this share of its word 4-grams does


def pages(folder: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every saved page of the folder and what is true of it."""
    with open(folder / "sets.toml", "rb") as file:
        sets = tomllib.load(file)
    for entry in sets.values():
        if entry["kind"] == "pages":
            truth = folder / entry["file"]
            for name, facts in sorted(json.loads(truth.read_text(encoding="utf-8")).items()):
                yield truth.parent / f"{name}.html.gz", facts


def grams(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    """The runs of `size` words in `text`, or the whole text where it is shorter."""
    words = WORD.findall(text.lower())
    return Counter(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1)))


def reader(folder: Path) -> None:
    """Print what the HTML reader makes of the pages."""
    scores = []
    for path, facts in pages(folder):
        reading = read(Input(path.name.removesuffix(".gz"), gzip.decompress(path.read_bytes())))
        kept = "\n".join(
            document.text[block.start : block.end]
            for document in reading.documents[:1]
            for block in document.blocks
            if block.kind != "furniture"
        )
        ours, true = grams(kept), grams(facts["articleBody"])
        shared = (ours & true).total()
        scores.append((shared / max(1, ours.total()), shared / max(1, true.total())))
    p, r = (sum(column) / len(scores) for column in zip(*scores, strict=True))
    print(f"html reader  pages {len(scores)}  P {p:.3f}  R {r:.3f}  F1 {2 * p * r / (p + r):.3f} (word 4-grams)")


def copied(folder: Path, show: str | None) -> None:
    """Print what the furniture rules keep of text copied out of a browser."""
    from inscriptis import get_text

    truths, documents = [], []
    for path, facts in pages(folder):
        text = get_text(gzip.decompress(path.read_bytes()).decode("utf-8", "replace"))
        truths.append(facts["articleBody"])
        documents.append(metadata.complete(furniture.mark(Document(path.name, text, path.name, "text", language="en"))))
    kept = right = true = 0
    for document, truth in zip(furniture.mark_repeated(documents), truths, strict=True):
        known, flat = set(grams(truth)), " " + " ".join(WORD.findall(truth.lower())) + " "
        for block in document.blocks:
            line = document.text[block.start : block.end]
            size = len(WORD.findall(line))
            content = size > 0 and _belongs(line, known, flat)
            true += size * content
            if block.kind == "prose" or (block.kind == "heading" and content):
                kept += size
                right += size * content
            if show == "wrong" and size > 4 and content != (block.kind != "furniture"):
                print("LOST" if content else "KEPT", document.path[:6], block.kind, block.reason, "|", line[:150])
            if show and document.path.startswith(show):
                print("+" if content else "-", block.kind, block.reason, "|", line[:130])
    p, r = right / kept, right / true
    print(f"copied text  pages {len(truths)}  P {p:.3f}  R {r:.3f}  F1 {2 * p * r / (p + r):.3f} (words)")


def _belongs(line: str, known: set[tuple[str, ...]], flat: str) -> bool:
    found = grams(line)
    if len(WORD.findall(line)) < 8:
        return f" {' '.join(WORD.findall(line.lower()))} " in flat
    return sum(gram in known for gram in found) >= KNOWN * len(found)


if __name__ == "__main__":
    where = Path(os.environ["BRIEFING_EVAL"])
    copied(where, sys.argv[1] if len(sys.argv) > 1 else None)
    if len(sys.argv) == 1:
        reader(where)
