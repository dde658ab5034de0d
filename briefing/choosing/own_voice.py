"""A point and how other sources word its claim -> whether it is speech without the marks: it says I, we or you, or
another source quotes these words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from briefing.choosing.quotations import MARKS, apart, unquoted
from briefing.text import words

# The writer, or the reader, outside quotation marks: a column, a review, a press text. In some 30 of 168 points of web
# news it was a speaker, in an interview or a statement given at length without marks, which nothing beside it tells.
# But not World War I, Elizabeth I, a phase I trial or the I-95, and no capital inside a sentence: Go Fund Me, Our Lady.
PERSONAL = re.compile(
    r"""(?:(?:^|[^\w\s]\ ?|\b(?i:and|but|if|so|that|what|when|while|than|as|or|because|which|who|whom|where|how|why)\ )I
    |(?:^|[^\w\s]\ ?)(?i:(?:we|my|our|you|your)(?:['’]\w+)?)
    |\b(?:us|myself|ourselves|yourself|(?:we|me|my|our|you|your)(?:['’]\w+)?))\b(?![-/]|\.\w)""",
    re.VERBOSE,
)

QUOTED = 0.8  # of the words of a text, where another source has them in quotation marks: the rest is the source's own


def own_voice(text: str, language: str, others: Iterable[str]) -> bool:
    """Whether `text` is speech that it does not mark as such; `others` are the other sentences that make the same
    claim."""
    return (language == "en" and _is_personal(text)) or (MARKS.isdisjoint(text) and _is_quoted(text, others))


def _is_personal(text: str) -> bool:
    """Whether the writer says I, we or you; known for English only."""
    return PERSONAL.search(text) is not None and PERSONAL.search(unquoted(text)) is not None


def _is_quoted(text: str, others: Iterable[str]) -> bool:
    """Whether one of `others` puts these words in quotation marks."""
    own = set(words(text))
    return bool(own) and any(
        len(own & _quoted(other)) >= QUOTED * len(own) for other in others if not MARKS.isdisjoint(other)
    )


@lru_cache(maxsize=1_000)  # asked by each sentence that makes the same claim
def _quoted(text: str) -> frozenset[str]:
    """The words in its quotation marks, also in those that only open."""
    return frozenset(words(text)).difference(words(unquoted(text))).union(words(apart(text)[1]))
