"""A visible block -> what it says, which number the format gives it, and where its links lead."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.verify.passages import folded
from briefing.verify.records import Shown
from briefing.writing.wording import FORMER, WORDING

DIGITS = "[0-9]{1,9}"  # of a point or a source, as formats mark them; Python refuses to read numbers without end
ANCHORED = re.compile(rf"(?:point|source)-({DIGITS})")
ENTRY_NUMBER = re.compile(r"\s*\[?(\d{1,4})(?:\]|[.)])?\s+")
TO_SOURCE = re.compile(rf"#(?:source[-_]({DIGITS})|s({DIGITS})-\d+-\d+)$")
LABEL = re.compile(r"\[(\d{1,4})\]")
TO_POINT = re.compile(rf"#point[-_]({DIGITS})$")
FIXED = frozenset(
    folded(phrase).casefold()
    for phrases in (*(wording.values() for wording in WORDING.values()), *FORMER.values())
    for phrase in phrases
    if phrase not in WORDING
)


def words_of(block: Shown) -> str:
    """What the block says."""
    return "".join(text for text, _ in block.runs)


def source_of(target: str) -> int | None:
    """The number of the source to which the link of a citation leads; None where it leads elsewhere."""
    to = TO_SOURCE.search(target)
    return int(to[1] or to[2]) if to else None


def links_source(runs: Iterable[tuple[str, str]]) -> bool:
    """Whether one of these runs is the link of a citation."""
    return any(source_of(target) is not None for _, target in runs)


def is_fixed(block: Shown) -> bool:
    """Whether the memo itself says this, in its own fixed words."""
    return not block.anchor and folded(words_of(block)).strip("*_() ").casefold() in FIXED


def anchored(block: Shown) -> int | None:
    """The number that the format gives the block."""
    marked = ANCHORED.fullmatch(block.anchor)
    return int(marked[1]) if marked else None
