"""A Document -> the same Document with its blocks marked as prose, heading or furniture; nothing is deleted."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.model import Block, Document

LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
FULL_STOP = re.compile(r"""[.!?…。！？।؟]["”»’')\]]*\s*$""")


def mark(document: Document) -> Document:
    """The document with `blocks` set from the shape of its lines."""
    return replace(
        document,
        blocks=tuple(_block(document.text, m.start(), m.end()) for m in LINE.finditer(document.text) if m[0].strip()),
    )


def _block(text: str, start: int, end: int) -> Block:
    line = text[start:end]
    start, end = start + len(line) - len(line.lstrip()), start + len(line.rstrip())
    if FULL_STOP.search(line):
        return Block(start, end)
    if len(line.split()) <= 20:
        return Block(start, end, "furniture", "no full stop")
    return Block(start, end)
