"""A block of a text -> its parts, where the headline, the day of writing and the text stand in one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.model import Block
from briefing.reading.headlines import LONGEST_HEADLINE
from briefing.reading.labels import PUBLISHED, UPDATED
from briefing.reading.shapes import FULL_STOPS

# "Bridge closed Stand: 26.04.2024 19:26 Uhr The bridge", a page that was copied without its line breaks.
STAMPS = tuple(f"{word.capitalize()}: " for word in ("stand", "publié le", "mis à jour le", *PUBLISHED, *UPDATED))
STAMP = (
    rf"(?:^|(?<=\s))(?:{'|'.join(STAMPS)})(?:[^\W\d_]{{2,10}}\.?,? )?"
    r"(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}\.? [^\W\d_]{3,12}\.? \d{4}|[^\W\d_]{3,12}\.? \d{1,2}, \d{4}"
    r"|\d{4}-\d\d-\d\d)(?:(?:,| -| \||,? um|,? at|,? à)? \d{1,2}[.:h]\d\d(?: ?(?:Uhr|[ap]\.?m\.?|[AP]M))?"
    r"(?: (?:GMT|UTC|BST|CES?T|MES?Z|E[DS]?T|P[DS]?T))?)?(?=\s*$|\s[^\Wa-zß-ÿ]|\s[\"'“„«])"
)


def by_stamp(text: str, block: Block) -> Iterator[Block]:
    """A paragraph in parts, where the day it was written stands in it: the headline above that, the day, the text."""
    found = re.search(STAMP, text[block.start : block.end]) if block.kind == "prose" else None
    if found is None:
        yield block
        return
    above = text[block.start : block.start + found.start()].rstrip()
    headline = len(above.split()) <= LONGEST_HEADLINE and not above.endswith(FULL_STOPS)
    cuts = (
        Block(block.start, block.start + len(above), "heading" if headline else "prose"),
        Block(block.start + found.start(), block.start + found.end()),
        Block(block.end - len(text[block.start + found.end() : block.end].lstrip()), block.end),
    )
    yield from (part for part in cuts if part.start < part.end)
