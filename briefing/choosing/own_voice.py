"""A point and how other sources word its claim -> whether it is speech without the marks: it says I, we or you, or
another source quotes these words. And a document -> whether it says of itself that it is an opinion piece."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from briefing.choosing.quotations import MARKS, apart, unquoted
from briefing.model import Document
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

# What stands over an opinion piece, by itself or before or behind a mark: "KOMMENTAR", "Opinion | Close the pier".
OPINION = {
    "en": frozenset(
        ["column", "comment", "commentary", "editorial", "leader", "letter", "letter to the editor", "letters",
         "letters to the editor", "op-ed", "open letter", "opinion"]
    ),
    "de": frozenset(
        ["essay", "gastbeitrag", "gastkommentar", "glosse", "kolumne", "kommentar", "leitartikel", "leserbrief",
         "leserbriefe", "meinung", "offener brief"]
    ),
    "fr": frozenset(
        ["billet", "chronique", "courrier des lecteurs", "édito", "éditorial", "lettre ouverte", "opinion", "tribune"]
    ),
    "es": frozenset(
        ["carta abierta", "carta al director", "cartas al director", "columna", "editorial", "opinión", "tribuna"]
    ),
}  # fmt: skip
BY = frozenset(["by", "par", "por", "von"])  # "Opinion by Ana Moreno"
PARTING = (" - ", " / ", "–", "—", "|", "·", ":")
AROUND = " *_#>[]().\t"  # what Markdown and pages put around a line
# Blocks at the top in which it stands, and spaces in such a line: behind them come other stories, and prose.
TOP, SHORT = 6, 14

QUOTED = 0.8  # of the words of a text, where another source has them in quotation marks: the rest is the source's own


def speaks_for_itself(text: str, lead: Document, others: Iterable[str], makers: Iterable[Document]) -> bool:
    """Whether a point, which `lead` words so and `others` otherwise, is the own voice of a writer or a speaker;
    `makers` are the documents that make its claim whole."""
    return own_voice(text, lead.language, others) or all(map(is_opinion, makers))


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


def is_opinion(document: Document) -> bool:
    """Whether its title, or one of its first lines, says that it is an opinion piece; an item of a menu does not."""
    labels = OPINION.get(document.language, frozenset())
    top = [block for block in document.blocks[: TOP + 3] if block.reason != "reader comments"][: TOP + 1]
    lines = [document.text[block.start : block.end].strip(AROUND) for block in top]
    items = [False, *(" " not in line and b.kind != "heading" for line, b in zip(lines, top, strict=True)), False]
    beside = [before or after for before, after in zip(items, items[2:], strict=False)]
    own = [line for line, in_menu in zip(lines[:TOP], beside, strict=False) if not in_menu]
    return any(_is_label(line, labels) for line in (document.title or "", *own))


def _is_label(line: str, labels: frozenset[str]) -> bool:
    if line.count(" ") >= SHORT:
        return False
    for mark in PARTING:
        line = line.replace(mark, "\n")
    parts = [part.strip(AROUND) for part in line.lower().split("\n")]
    first, _, behind = parts[0].partition(" ")
    return not labels.isdisjoint((parts[0], parts[-1])) or (first in labels and behind.partition(" ")[0] in BY)
