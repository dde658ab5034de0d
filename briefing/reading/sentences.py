"""A Document -> its Sentences, each with offsets into the document's text."""

from __future__ import annotations

import re

from briefing.model import Document, Sentence
from briefing.text import words

QUOTATION_MARKS = str.maketrans(dict.fromkeys('"“”„«»', " "))
UNSPACED_SCRIPTS = frozenset({"zh", "ja", "th"})
CLOSING = re.compile(r"""\s*["”»’')\]]+(?=\s|$|["“])""")


def spans(text: str, language: str) -> list[tuple[int, int]]:
    """The sentences of one paragraph as (start, end) pairs, white space trimmed."""
    import sentencex

    masked = text if language in UNSPACED_SCRIPTS else text.translate(QUOTATION_MARKS)
    cuts = [b["end_index"] for b in sentencex.get_sentence_boundaries(language, masked)]
    found, start = [], 0
    for cut in cuts:
        closing = CLOSING.match(text, cut)
        end = closing.end() if closing and masked is not text else cut
        if text[start:end].strip():
            found.append(_trim(text, start, end))
        start = max(start, end)
    return found


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def sentences(document: Document, index: int) -> tuple[Sentence, ...]:
    """The sentences of the document's prose; `index` is the document's place in its collection."""
    found: list[Sentence] = []
    position, heading = 0, ""
    for number, block in enumerate(document.blocks, 1):
        text = document.text[block.start : block.end]
        if block.kind != "prose":
            position += len(words(text)) >= 6
            if block.kind == "heading":
                heading = text
            continue
        for start, end in spans(text, document.language):
            sentence = text[start:end]
            found.append(Sentence(index, block.start + start, block.start + end, sentence, number, position, heading))
            position += len(words(sentence)) >= 6
    return tuple(found)
