"""Sentences and texts -> documents and collections, as reading would hand them on to choosing."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.gathering import gather
from briefing.model import Block, Collection, Document, Input
from briefing.reading import read


def document(
    path: str,
    paragraphs: Sequence[str],
    outlet: str | None = None,
    agencies: tuple[str, ...] = (),
    language: str = "en",
) -> Document:
    """A document whose paragraphs are all prose, whatever they look like."""
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(start, start + len(paragraph)))
        start += len(paragraph) + 1
    return Document(
        path, "\n".join(paragraphs), path, "txt", tuple(blocks), outlet=outlet, agencies=agencies, language=language
    )


def collection_of_prose(*documents: Sequence[str]) -> Collection:
    """A collection of documents of these paragraphs."""
    return gather([document(f"{n}.txt", paragraphs) for n, paragraphs in enumerate(documents)])


def collection_of_files(*texts: str) -> Collection:
    """A collection of these texts, read as plain text files."""
    return gather(
        [document for n, text in enumerate(texts) for document in read(Input(f"{n}.txt", text.encode())).documents]
    )
