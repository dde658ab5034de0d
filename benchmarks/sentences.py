"""CoNLL-U files -> how well our sentence boundaries agree with theirs: `python -m benchmarks.sentences FILE...`.

The figures to hold are for two Universal Dependencies treebanks: UD_English-PUD (`en_pud-ud-test.conllu`) and the
news articles of UD_English-GUM (`not-to-release/sources/GUM_news_*.conllu`). They are fetched for measuring and
are not part of this project.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from briefing.reading.sentences import spans

BLOCK = 20  # sentences to a paragraph where the file names no paragraphs


def paragraphs(conllu: str) -> Iterator[list[tuple[str, bool]]]:
    """The paragraphs of a file, each a list of (sentence, whether a space follows it)."""
    named = "# newpar" in conllu
    block: list[tuple[str, bool]] = []
    for sentence in conllu.strip().split("\n\n"):
        lines = sentence.split("\n")
        starts = any(line.startswith(("# newpar", "# newdoc")) for line in lines)
        if block and (starts if named else len(block) == BLOCK):
            yield block
            block = []
        text = next(line[9:] for line in lines if line.startswith("# text = "))
        block.append((text, "SpaceAfter=No" not in lines[-1]))
    yield block


def count(blocks: Iterator[list[tuple[str, bool]]], language: str, show: bool) -> tuple[int, int, int]:
    """Boundaries inside paragraphs: found and right, found, true. A paragraph's last boundary is not counted."""
    right = found = true = 0
    for block in blocks:
        text, ends = "", set()
        for sentence, spaced in block:
            text += sentence
            ends.add(len(text))
            text += " " * spaced
        ends.discard(len(text.rstrip()))
        ours = {end for _, end in spans(text, language)} - {len(text.rstrip())}
        right, found, true = right + len(ours & ends), found + len(ours), true + len(ends)
        if show:
            for end in sorted(ours ^ ends):
                print(
                    "  extra " if end in ours else "  missed", repr(text[max(0, end - 50) : end]), text[end : end + 40]
                )
    return right, found, true


def main(files: list[str]) -> None:
    """Print one line for all the files together."""
    show = "--show" in files
    right = found = true = 0
    before = time.process_time()
    for name in (name for name in files if name != "--show"):
        sums = count(paragraphs(Path(name).read_text(encoding="utf-8")), Path(name).name.split("_")[0], show)
        right, found, true = right + sums[0], found + sums[1], true + sums[2]
    score, cpu = 200 * right / (found + true), time.process_time() - before
    print(f"boundaries {true}, found {found}, F1 {score:.1f}, CPU {cpu:.2f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
