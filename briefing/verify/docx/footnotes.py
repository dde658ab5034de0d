"""What a footnote or endnote of Word says, as runs -> the sources it cites, what it says of them, and what besides."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.verify.lists import PAGE_NUMBER, PARAGRAPH, QUOTED, by_source
from briefing.verify.records import Entry
from briefing.verify.shown import LABEL, source_of

Run = tuple[str, str]  # text and link target

# What a note says of one source ends with its place, or with its words: "[2] The Herald, para. 3: “...”"
PLACED = re.compile(rf"(?:{PARAGRAPH})(?P<more>.*)", re.S)
PAGED = re.compile(rf"(?:{PAGE_NUMBER}),\s*$")
QUOTATION = re.compile(r":\s*[“„«\"].*[”“»\"]", re.S)


def cited(note: list[Run]) -> Iterator[Run]:
    """The sources that a note names, as the citations for which it stands."""
    labels: dict[int, str] = {}
    for text, target in note:
        if (source := source_of(target)) is not None:
            printed = LABEL.search(text)
            labels.setdefault(source, printed[0] if printed else f"[{source}]")
    for number, label in labels.items():
        yield label, f"#source-{number}"


def added(note: list[Run]) -> str:
    """What a note says that no note of a memo does: one that names no source, and words behind a place."""
    pieces = [piece for _, piece in by_source(note)]
    if not pieces:
        return "".join(text for text, _ in note).strip()
    places = [place["more"] for piece in pieces if (place := PLACED.search(piece)) and not QUOTED.search(piece)]
    more = [QUOTATION.sub("", place).strip(" .;:") for place in places]
    return " ".join(words for words in more if re.search(r"\w", words))


def entries(note: list[Run]) -> Iterator[Entry]:
    """What a note says of its sources before the place."""
    for number, piece in by_source(note):
        place = PLACED.search(piece)
        if place:
            yield Entry(number, PAGED.sub("", piece[: place.start()]))
