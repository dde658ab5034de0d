"""A memo as a Word document -> what a reader sees of it, also after another word processor saved it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.model import Memo
from briefing.verify.blocks import finished
from briefing.verify.docx import charts, footnotes
from briefing.verify.docx.body import Around, around, block, blocks
from briefing.verify.docx.package import Package, W, unpack
from briefing.verify.head import is_sentence
from briefing.verify.passages import folded
from briefing.verify.records import Finished
from briefing.verify.shown import words_of
from briefing.writing import proof

# Where a house style, or somebody who read the memo, may have words of their own.
APART = {
    "header": "the head of the pages says",
    "footer": "the foot of the pages says",
    "comments": "a comment says",
}
CHART, FONTS = "chart", "fontTable"
# What a memo is read from, beside its main part.
PARTS = frozenset(("styles", "numbering", FONTS, "footnotes", "endnotes", CHART, *APART))
# Kinds of parts that show what nobody can compare. A picture may be a logo; the others show words of their own.
PICTURE = "image"
UNCOMPARED = {
    "aFChunk": "another document",
    # A chart of a later kind than those of a memo.
    "chartEx": "a chart",
    "control": "a control",
    "diagramData": "a diagram",
    "oleObject": "an object",
    "subDocument": "another document",
    "vbaProject": "a macro",
}


def read(name: str, data: bytes) -> tuple[Finished, ...]:
    """The memo as read back. Raises UnreadableError."""
    package = unpack(name, data, PARTS)
    beneath = around(package)
    body = package.document.find(f"{W}body")
    shown = list(blocks(body if body is not None else package.document, beneath))
    made = proof.from_docx(data)
    memo = finished(name, shown, made)
    known = {folded(words_of(block)) for block in shown}
    known |= {folded(text) for text in (made.header.title, made.header.marking or "")} if made else set()
    noted = [entry for note in beneath.notes.values() for entry in footnotes.entries(note)]
    faults = (*memo.faults, *_foreign(package, made))
    notes = (*memo.notes, *_unsure(package, made), *_remarks(package, beneath, known), *_numbers(package))
    return (memo._replace(faults=faults, notes=notes, noted=tuple(noted)),)


def _foreign(package: Package, made: Memo | None) -> Iterator[str]:
    """A sentence for each thing in the document that shows other words than the memo, or may."""
    for thing in sorted({UNCOMPARED[kind] for kind, _, _ in package.related if kind in UNCOMPARED}):
        yield f"it holds {thing}, and what that shows cannot be compared"
    if made is not None:
        yield from charts.faults([root for kind, root in package.parts if kind == CHART], made)


def _unsure(package: Package, made: Memo | None) -> Iterator[str]:
    """A sentence for each thing that is not compared and may be harmless."""
    kinds = {kind for kind, _, _ in package.related}
    if PICTURE in kinds:
        yield "not compared: a picture in it"
    if CHART in kinds and made is None:
        yield "not compared: a chart in it"
    if any(font.tag.startswith(f"{W}embed") for kind, root in package.parts if kind == FONTS for font in root.iter()):
        yield "not compared: a font that it brings, whose letters may look like others"


def _remarks(package: Package, beneath: Around, known: set[str]) -> Iterator[str]:
    """A sentence for each that stands in the head or the foot of the pages, where a house may have words of its own, or
    in a comment, and is not `known` as the title or the marking."""
    said = [
        (kind, " ".join(words_of(block(paragraph, beneath)).split()))
        for kind, root in package.parts
        if kind in APART
        for paragraph in root.iter(f"{W}p")
    ]
    for kind, words in dict.fromkeys(said):
        if words and folded(words) not in known and (is_sentence(words) or kind == "comments"):
            yield f"{APART[kind]} “{words}”, which is not compared with the sources"


def _numbers(package: Package) -> Iterator[str]:
    """A sentence for each kind of number that Word writes before paragraphs and that holds a word; a house style may
    have some, as "Chapter 1"."""
    roots = [root for kind, root in package.parts if kind == "numbering"]
    forms = [form.get(f"{W}val", "") for root in roots for form in root.iter(f"{W}lvlText")]
    for form in dict.fromkeys(forms):
        if re.search(r"\w\w|\d", re.sub(r"%\d", "", form)):
            yield f"Word may write “{form}” before a paragraph, which is not compared with the sources"
