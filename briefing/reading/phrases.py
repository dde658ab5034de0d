"""The blocks of a text -> why each is furniture by the words in it, where it has any that give it away."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from briefing.model import Block
from briefing.reading.furniture_phrases import ANYWHERE, OPENING, STRONG
from briefing.reading.shapes import LONGEST_CAPTION, SAID

LONGEST_MARKED = 45  # words a paragraph may have and be thrown out for a phrase in it; notices of the law run longer
LONGEST_BY_KIND = {
    "caption": LONGEST_CAPTION,
    "legal notice": 180,
    "editor's note": 90,  # "Editor's note: This is a free version of ...", with what the other one has
    "newsletter box": 70,  # a form with all that it may answer: "Invalid email address. Please re-enter."
    "web archive notice": 180,
}
# Words of captions one after the other in one paragraph that opens with "Photo:", unless it counts them to the last.
LONGEST_GALLERY = 400
LAST_PICTURE = re.compile(r"\b(\d+) (?:of|/) \1\W*$")
PICTURES = 3  # or has as many buttons that hide a caption
OPENINGS = tuple(phrase for phrase, _ in OPENING)
ENDING = 4  # letters: with 5 more phrases are too short for it, with 3 more texts have it


def by_phrase(
    plain: str, blocks: Sequence[Block], small: Sequence[str], sizes: Sequence[int], vocabulary: set[str]
) -> list[str]:
    """The reason a phrase gives for each block, or ""; `vocabulary` are the words of all.

    The whole text is searched for each phrase once, if it has the words of the phrase at all: that is hundreds of times
    faster than to search every block for all.
    """
    reasons = [""] * len(blocks)
    starts = [block.start for block in blocks]
    met = [0] * len(blocks)
    vocabulary = vocabulary.union([word[-ENDING:] for word in vocabulary])
    for needed, phrase, kind in _phrases_by_words():
        if not needed <= vocabulary:
            continue
        first, _, second = phrase.partition("…")
        at = plain.find(first)
        while at >= 0:
            i, end = bisect_right(starts, at) - 1, at + len(first)
            inside = i >= 0 and end <= blocks[i].end and (not second or plain.find(second, end, blocks[i].end) >= 0)
            if inside and not reasons[i]:
                met[i] += 1  # the more phrases, the longer a paragraph may be
                reasons[i] = kind if _trusted(kind, small[i], sizes[i] // met[i]) else ""
            at = plain.find(first, max(at + 1, blocks[i].end if i >= 0 else 0))
    for i, line in enumerate(small):
        if not reasons[i] and line.startswith(OPENINGS) and (kind := _kind_of_opening(line)):
            gallery = kind == "caption" and (sizes[i] <= LONGEST_GALLERY or _all_pictures(line))
            reasons[i] = kind if gallery or _trusted(kind, line, sizes[i]) else ""
    return reasons


def _kind_of_opening(line: str) -> str:
    """The kind of the phrase that a line opens with, up to the end of a word: "also see", not "also seen"."""
    for phrase, kind in OPENING:
        if line.startswith(phrase) and not (phrase[-1].isalpha() and line[len(phrase) :][:1].isalpha()):
            return kind
    return ""


def _all_pictures(line: str) -> bool:
    return bool(LAST_PICTURE.search(line)) or line.count("hide caption") >= PICTURES


@cache
def _phrases_by_words() -> tuple[tuple[frozenset[str], str, str], ...]:
    """Each phrase, with its kind, behind what the words of a text must hold that has it: the words between its spaces,
    and the ending of its first one, which may itself be the end of a longer word."""
    found = []
    for phrase, kind in ANYWHERE:
        first, *others = phrase.partition("…")[0].split(" ")
        ending = [first[-ENDING:]] if others and len(first) >= ENDING else []
        found.append((frozenset([*others[:-1], *ending]), phrase, kind))
    return tuple(found)


def _trusted(kind: str, line: str, size: int) -> bool:
    """Whether a phrase may throw out the paragraph it stands in."""
    longest = LONGEST_BY_KIND.get(kind, LONGEST_MARKED)
    return size <= longest and (kind in STRONG or "©" in line or "rights reserved" in line or not SAID.search(line))
