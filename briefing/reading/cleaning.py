"""An Extract -> the same Extract without characters that crash writers or deceive readers; its offsets stay true."""

from __future__ import annotations

import re
from bisect import bisect_left

from briefing.model import Block, Extract
from briefing.reading.encoding import removal
from briefing.text import UNSAFE, is_safe, one_line

SOFT_HYPHEN = "\u00ad"  # says where a word may be broken, shows nothing, and would part its letters


def clean(extract: Extract, most: int) -> Extract:
    """`extract` without control characters and the like, at most `most` characters long; what was done is noted, but
    for soft hyphens, which nobody misses."""
    if SOFT_HYPHEN in extract.text:
        extract = _without(SOFT_HYPHEN, extract)
    if not is_safe(extract.text):
        size = len(extract.text)
        extract = _without(UNSAFE, extract)
        extract = extract._replace(notes=(*extract.notes, removal(size - len(extract.text))))
    if len(extract.text) > most:
        extract = _cut(extract, most)
    return extract._replace(
        title=_line(extract.title),
        outlet=_line(extract.outlet),
        author=_line(extract.author),
        url=_line(extract.url),
    )


def _without(pattern: str, extract: Extract) -> Extract:
    """The extract without the characters that fit; each offset goes down by the number of those before it."""
    removed = [found.start() for found in re.finditer(pattern, extract.text)]
    return extract._replace(
        text=re.sub(pattern, "", extract.text),
        blocks=tuple(
            Block(start, end, block.kind, block.reason)
            for block in extract.blocks
            if (start := block.start - bisect_left(removed, block.start))
            < (end := block.end - bisect_left(removed, block.end))
        ),
        pages=tuple(page - bisect_left(removed, page) for page in extract.pages),
    )


def _cut(extract: Extract, most: int) -> Extract:
    # At the end of a line, or where a line is all there is, of a sentence, lest half of one be quoted; or of a word.
    marks = ("\n", ". ", " ")
    end = next((place + 1 for mark in marks if (place := extract.text.rfind(mark, most // 2, most)) >= 0), most)
    return extract._replace(
        text=extract.text[:end],
        blocks=tuple(block._replace(end=min(block.end, end)) for block in extract.blocks if block.start < end),
        pages=tuple(page for page in extract.pages if page < end),
        notes=(*extract.notes, f"only the first {end:,} characters of {len(extract.text):,} were read"),
    )


def _line(value: str | None) -> str | None:
    """One clean line, or None where nothing is left."""
    return (one_line(value.replace(SOFT_HYPHEN, "")) or None) if value else None
