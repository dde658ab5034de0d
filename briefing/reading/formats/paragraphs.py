"""Paragraphs as a format gives them -> one text, a paragraph a line, and the blocks that say where each one stands."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.model import Block, Extract
from briefing.text import SENTENCE_ENDS

Paragraph = tuple[str, str]  # kind as in Block, or "furniture: reason"; text
# A colon ends one as well: what it announces stands in a line of its own.
SENTENCE_END = re.compile(rf"""[{SENTENCE_ENDS}:]["”»’')\]]*\s*$""")
LIST_ITEM = re.compile(r"\s*(?:[-*•‣◦·–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s")


def raised(text: str, before: str) -> str:
    """What is printed raised behind something else: behind "10" a "6" is no third digit.

    >>> raised("6", "10"), raised("th", "25")
    ('^6', 'th')
    """
    return f"^{text}" if text[:1].isdigit() and before[-1:].isdigit() else text


def assemble(paragraphs: Iterable[Paragraph]) -> Extract:
    """An Extract with `text` and `blocks`. A line break inside a paragraph starts a new one only after a sentence."""
    pieces: list[str] = []
    blocks: list[Block] = []
    offset = 0
    for kind, text in paragraphs:
        for line in _lines(text):
            name, _, reason = kind.partition(": ")
            blocks.append(Block(offset, offset + len(line), name, reason))
            pieces.append(line)
            offset += len(line) + 1
    return Extract("\n".join(pieces), tuple(blocks))


def _lines(text: str) -> list[str]:
    """The lines of a paragraph, white space collapsed; a line that ends in mid-sentence goes on in the next."""
    lines: list[str] = []
    for line in filter(None, (" ".join(line.split()) for line in text.split("\n"))):
        if lines and not SENTENCE_END.search(lines[-1]):
            lines[-1] += " " + line
        else:
            lines.append(line)
    return lines


def unwrap(lines: Iterable[str]) -> list[str]:
    """The paragraphs of hard-wrapped text: blank lines, list items and short lines end one.

    A line is short where the first word of the next one would have fitted: whoever wrote it broke it on purpose.
    """
    rows = [line.rstrip() for line in lines]
    width = _width(rows)
    paragraphs: list[str] = []
    before = ""
    for row in rows:
        word = row.split(" ", 1)[0]
        fits = not width or len(before) + 1 + len(word) <= width
        if not row.strip() or not before.strip() or fits or LIST_ITEM.match(row):
            paragraphs.append(row.strip())
        else:
            paragraphs[-1] += " " + row.strip()
        before = row
    return [paragraph for paragraph in paragraphs if paragraph]


def _width(rows: list[str]) -> int:
    """The column at which a text was wrapped, or 0 where its lines are whole paragraphs."""
    lengths = sorted(len(row) for row in rows if row.strip())
    # Mail wraps at 60 to 80 columns, nothing wraps beyond 100; one long address must not decide.
    longest = lengths[int(0.98 * (len(lengths) - 1))] if lengths else 0
    return longest if 40 <= longest <= 100 else 0
