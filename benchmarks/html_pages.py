"""Saved news pages in $BRIEFING_EVAL -> word 4-gram F1 of the extracted text, and what was found of title and date.

Run: BRIEFING_EVAL=folder python -m benchmarks.html_pages [--worst N] [--titles]
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
import time
from collections import Counter
from pathlib import Path

from briefing.errors import UnreadableError
from briefing.model import Extract, Limits
from briefing.reading.formats import html


def grams(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def score(found: str, truth: str) -> tuple[float, float]:
    """Precision and recall of one page."""
    a, b = grams(found), grams(truth)
    common = (a & b).total()
    return common / a.total(), common / b.total()


def read(data: bytes) -> Extract:
    try:
        return html.read(data, Limits())
    except UnreadableError as error:
        return Extract("", notes=(str(error),))


def main() -> None:
    folder = Path(os.environ["BRIEFING_EVAL"]) / "html"
    truth = json.loads((folder / "ground-truth.json").read_text())
    pages = {name: gzip.decompress((folder / f"{name}.html.gz").read_bytes()) for name in truth}
    read(next(iter(pages.values())))  # the import is not part of the measurement
    start = time.process_time()
    extracts = {name: read(data) for name, data in pages.items()}
    seconds = time.process_time() - start
    scores = {name: score(extracts[name].text, truth[name]["articleBody"]) for name in truth}
    precision = sum(p for p, _ in scores.values()) / len(scores)
    recall = sum(r for _, r in scores.values()) / len(scores)
    f1 = 2 * precision * recall / (precision + recall)
    known = {
        kind: sum(getattr(e, kind) is not None for e in extracts.values())
        for kind in ("title", "outlet", "author", "published", "url")
    }
    # The set has no true titles, but the addresses of most pages are made from them.
    right = [_title_in_address(e.title, truth[name]["url"]) for name, e in extracts.items()]
    right = [value for value in right if value is not None]
    dated = [(e.published, day) for name, e in extracts.items() if (day := _day_in_address(truth[name]["url"]))]
    print(
        f"pages {len(truth)}: F1 {f1:.3f} P {precision:.3f} R {recall:.3f}; "
        f"{1000 * seconds / len(truth):.0f} ms CPU a page"
    )
    print("found: " + ", ".join(f"{kind} {count}" for kind, count in known.items()))
    print(
        f"title agrees with the address on {sum(right)} of {len(right)}; "
        f"date on {sum(str(a) == b for a, b in dated)} of {len(dated)}"
    )
    if "--titles" in sys.argv:
        for name, e in extracts.items():
            print(f"{truth[name]['url']}\n    {e.title} | {e.outlet} | {e.author} | {e.published} | {e.notes}")
    if "--worst" in sys.argv:
        for name in sorted(scores, key=lambda n: sum(scores[n]))[: int(sys.argv[sys.argv.index("--worst") + 1])]:
            print(f"{scores[name][0]:.2f} {scores[name][1]:.2f} {name} {truth[name]['url']}")


def _title_in_address(title: str | None, url: str) -> bool | None:
    """Whether most words of the address's last part stand in the title; None where the address has no words."""
    slug = re.findall(r"[^\W\d_]{3,}", url.rstrip("/").rsplit("/", 1)[-1].split("?")[0].replace(".html", ""))
    if len(slug) < 4:
        return None
    key = re.sub(r"\W", "", (title or "").lower())
    return sum(word.lower() in key for word in slug) > 0.5 * len(slug)


def _day_in_address(url: str) -> str | None:
    found = re.search(r"/((?:19|20)\d\d)/(\d\d)/(\d\d)/", url)
    return f"{found[1]}-{found[2]}-{found[3]}" if found else None


if __name__ == "__main__":
    main()
