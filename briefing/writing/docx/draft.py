"""What every piece of the document is built from: the memo, wording, styles, and the numbers handed out so far."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

from docx.parts.document import DocumentPart

from briefing.model import Layout, Memo, Point, Source
from briefing.writing.docx.ooxml import TO_LEFT, Element, run
from briefing.writing.marks import marks
from briefing.writing.wording import RIGHT_TO_LEFT, WORDING


@dataclass
class Draft:
    """One memo on its way into Word.

    `style` maps our names of styles to the template's ids, `points` is the id of the list that numbers the points and
    `drawing` that of the chart; `width` is that of the text in twentieths of a point; bookmarks take `identifiers`.
    """

    memo: Memo
    layout: Layout
    part: DocumentPart
    style: Mapping[str, str]
    points: int
    drawing: int
    width: int
    identifiers: Iterator[int] = field(default_factory=lambda: count(1))
    sources: Mapping[int, Source] = field(init=False)
    wording: Mapping[str, str] = field(init=False)
    marks: Mapping[int, tuple[str, ...]] = field(init=False)

    def __post_init__(self) -> None:
        self.sources = {source.number: source for source in self.memo.sources}
        self.wording = WORDING[self.layout.language]
        self.marks = marks(self.memo, self.wording)

    def turned(self, point: Point) -> bool:
        """Whether the words of the point are written from right to left."""
        return self.sources[point.lead.source].language in RIGHT_TO_LEFT

    def source_run(self, text: str, source: Source, style: str | None = None) -> Element:
        """A run of words that stand in a source, marked with its language where that is not the memo's, and with the
        end of its direction: without it a full stop would go to the wrong end."""
        if source.language in RIGHT_TO_LEFT:
            text += TO_LEFT
        foreign = source.language if source.language != self.layout.language else None
        return run(text, self.style[style] if style else None, foreign)

    def title_run(self, source: Source, style: str | None) -> Element:
        """A run of the title of a source, or of its path, which is in no language."""
        if source.title:
            return self.source_run(source.title, source, style)
        return run(source.path, self.style[style] if style else None)
