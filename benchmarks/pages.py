"""Saved news pages -> how much of the article our reader and our furniture rules keep, and how much else.

    BRIEFING_EVAL=FOLDER python -m benchmarks.pages [--show wrong | --show NAME]

Measures every set of kind `pages` in the folder's sets.toml. `html_*`: the text of a page as read, without furniture,
against the true text by word 4-grams, the CPU it takes, and how often title and day agree with the address (the set has
no true titles, but the addresses of most pages are made from them). `copied_*`: the furniture rules alone, by words, on
the page rendered as the plain text that a person would copy out of a browser (inscriptis). `--show` prints the lines of
copied text that were judged wrongly, or all lines of the pages whose name begins with NAME.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import time
import tomllib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from briefing.model import Document, Input
from briefing.reading import furniture, metadata, read, repeated

WORD = re.compile(r"\w+")
KNOWN = 0.7  # a line belongs to the article when this share of its word 4-grams does
Page = tuple[str, bytes, dict[str, Any]]  # its name, what was saved, and what is true of it


def load(truth: Path) -> list[Page]:
    """Every saved page beside the file of truths."""
    facts = json.loads(truth.read_text(encoding="utf-8"))
    return [
        (name, gzip.decompress((truth.parent / f"{name}.html.gz").read_bytes()), facts[name]) for name in sorted(facts)
    ]


def grams(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    """The runs of `size` words in `text`, or the whole text where it is shorter."""
    words = WORD.findall(text.lower())
    return Counter(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1)))


def f1(precision: float, recall: float) -> float:
    """Their harmonic mean."""
    return 2 * precision * recall / (precision + recall)


def reader(pages: Sequence[Page]) -> dict[str, float]:
    """What the HTML reader makes of the pages."""
    read(Input("first.html", pages[0][1]))  # imports are not measured
    scores, titles, days = [], [], []
    spent = 0.0
    for name, data, facts in pages:
        before = time.process_time()
        reading = read(Input(f"{name}.html", data))
        spent += time.process_time() - before
        document = reading.documents[0] if reading.documents else Document(name, "", "", "html")
        kept = [document.text[block.start : block.end] for block in document.blocks if block.kind != "furniture"]
        ours, true = grams("\n".join(kept)), grams(facts["articleBody"])
        shared = (ours & true).total()
        scores.append((shared / max(1, ours.total()), shared / max(1, true.total())))
        titles.append(_title_in_address(document.title, facts["url"]))
        days.append(_day_in_address(str(document.published), facts["url"]))
    p, r = (sum(column) / len(scores) for column in zip(*scores, strict=True))
    figures = {"html_f1": f1(p, r), "html_precision": p, "html_recall": r, "html_cpu_ms": 1000 * spent / len(pages)}
    for name, judged in (("titles", titles), ("days", days)):
        known = [right for right in judged if right is not None]
        figures[f"{name}_right"] = sum(known) / max(1, len(known))
    return figures


def _title_in_address(title: str | None, url: str) -> bool | None:
    """Whether most words of the address's last part stand in the title; None where the address has no words."""
    slug = re.findall(r"[^\W\d_]{3,}", url.rstrip("/").rsplit("/", 1)[-1].split("?")[0].replace(".html", ""))
    if len(slug) < 4:
        return None
    key = re.sub(r"\W", "", (title or "").lower())
    return sum(word.lower() in key for word in slug) > 0.5 * len(slug)


def _day_in_address(day: str, url: str) -> bool | None:
    found = re.search(r"/((?:19|20)\d\d)/(\d\d)/(\d\d)/", url)
    return day == "-".join(found.groups()) if found else None


def copied(pages: Sequence[Page], show: str | None = None) -> dict[str, float]:
    """What the furniture rules keep of text copied out of a browser."""
    from inscriptis import get_text

    documents = []
    for name, data, _ in pages:
        text = get_text(data.decode("utf-8", "replace"))
        documents.append(metadata.complete(furniture.mark(Document(name, text, name, "text", language="en"))))
    kept = right = true = 0
    for document, (_, _, facts) in zip(repeated.mark_repeated(documents), pages, strict=True):
        known = set(grams(facts["articleBody"]))
        flat = f" {' '.join(WORD.findall(facts['articleBody'].lower()))} "
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
    return {"copied_f1": f1(p, r), "copied_precision": p, "copied_recall": r}


def _belongs(line: str, known: set[tuple[str, ...]], flat: str) -> bool:
    found = grams(line)
    if len(WORD.findall(line)) < 8:
        return f" {' '.join(WORD.findall(line.lower()))} " in flat
    return sum(gram in known for gram in found) >= KNOWN * len(found)


def measure(truth: Path, show: str | None = None) -> dict[str, float]:
    """All figures of one set."""
    pages = load(truth)
    figures = {"pages": len(pages), **reader(pages), **copied(pages, show)}
    return {name: round(value, 4) for name, value in figures.items()}


def main() -> None:
    """Print one line a set."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--show", metavar="wrong | NAME", help="print lines of copied text as they were judged")
    show = parser.parse_args().show
    folder = Path(os.environ["BRIEFING_EVAL"])
    for name, one in tomllib.loads((folder / "sets.toml").read_text(encoding="utf-8")).items():
        if one["kind"] == "pages":
            print(name, *(f"{key} {value}" for key, value in measure(folder / one["file"], show).items()), sep="  ")


if __name__ == "__main__":
    main()
