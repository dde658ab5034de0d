"""Words, and marks among them that nobody sees -> whether figures show in another order than they stand in."""

from __future__ import annotations

import unicodedata

# What decides in which direction signs and figures beside it are read: "12 - 13" may read as "13 - 12".
DIRECTIONS = "\u061c\u200e\u200f"


def turns_figures(text: str, passage: str) -> bool:
    """Whether `text`, which says the same as the passage, has marks of direction beside figures that this has not. One
    from left to right changes nothing where all letters are."""
    marks = _beside_figures(text) - _beside_figures(passage)
    return any(reads_both_ways(text) or mark != "\u200e" for mark, _ in marks)


def reads_both_ways(text: str) -> bool:
    """Whether it has letters that are written from right to left."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text if letter.isalpha())


def _beside_figures(text: str) -> set[tuple[str, int]]:
    """(mark, letters and figures before it) of each mark of direction with a figure on either side; at the very end
    none turns anything."""
    found: set[tuple[str, int]] = set()
    marks, count, last = "", 0, ""
    for sign in text:
        if sign in DIRECTIONS:
            marks += sign
        elif sign.isalnum():
            if sign.isdigit() or last.isdigit():
                found.update((mark, count) for mark in marks)
            marks, count, last = "", count + 1, sign
    return found
