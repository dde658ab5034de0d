"""The documents of a folder -> the same with the short lines marked that come again and again in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from briefing.model import Block, Document
from briefing.reading.datelines import agency

SHORT = 25  # words: what is longer and repeated is shared wire copy, which is evidence
COPIED = 0.3  # a document that shares more of its paragraphs than this is a copy


def mark_repeated(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents with the short lines marked that come again and again: in two documents of one outlet, or in three
    of the folder.

    Long prose is never marked, nor what documents share that have much in common: copies of one agency story are
    evidence, and their short paragraphs with them.
    """
    lines = [
        {line: i for i, block in enumerate(document.blocks) if (line := _repeatable(document, block))}
        for document in documents
    ]
    shared = Counter(line for own in lines for line in own)
    outlets: Counter[tuple[str, str]] = Counter()
    counts: Counter[str] = Counter()
    for document, own in zip(documents, lines, strict=True):
        prose = sum(block.kind == "prose" for block in document.blocks)
        if sum(shared[line] > 1 for line in own) > COPIED * max(prose, 4):
            continue
        counts.update(list(own))  # of a mapping it would add the values
        # Stories of agencies tell of the days before in the same words.
        if document.outlet and agency(document.outlet) is None:
            outlets.update((document.outlet, line) for line in own)
    return tuple(
        _marked(
            document, {i for line, i in own.items() if counts[line] > 2 or outlets[document.outlet or "", line] > 1}
        )
        for document, own in zip(documents, lines, strict=True)
    )


def _repeatable(document: Document, block: Block) -> str:
    if block.kind == "furniture" or block.end - block.start > 10 * SHORT:
        return ""
    line = document.text[block.start : block.end]
    return line if len(line.split()) <= SHORT else ""


def _marked(document: Document, repeated: set[int]) -> Document:
    if not repeated:
        return document
    blocks = tuple(
        Block(block.start, block.end, "furniture", "repeated in other sources") if i in repeated else block
        for i, block in enumerate(document.blocks)
    )
    return document._replace(blocks=blocks)
