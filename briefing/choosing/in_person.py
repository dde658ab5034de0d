"""A sentence or a run of them -> whether its writer speaks in it: says I, we or you outside quotation marks."""

from __future__ import annotations

import re

from briefing.choosing.quotations import unquoted

# The writer, or the reader, outside quotation marks: a column, a review, a press text. In some 30 of 168 points of web
# news it was a speaker, in an interview or a statement given at length without marks, which nothing beside it tells.
# But not World War I, Elizabeth I, a phase I trial or the I-95.
IN_PERSON = re.compile(
    r"""(?:(?:^|[^\w\s]\ ?|\b(?:and|but|if|so|that|what|when|while|than|as|or|because|which|who|whom|where|how|why)\ )I
    |\b(?:(?-i:us)|myself|ourselves|yourself|(?:we|me|my|our|you|your)(?:['’]\w+)?))\b(?![-/]|\.\w)""",
    re.IGNORECASE | re.VERBOSE,
)


def in_person(text: str, language: str) -> bool:
    """Whether the writer says I, we or you; known for English only."""
    if language != "en" or not IN_PERSON.search(text):
        return False
    return IN_PERSON.search(unquoted(text)) is not None
