"""HTML of a mail or a book -> all its paragraphs; what is around an article stays in, unlike in formats.html."""

from __future__ import annotations

from html.parser import HTMLParser

from briefing.reading.formats.paragraphs import Paragraph

SILENT = frozenset({"script", "style", "head", "template", "noscript", "svg", "math", "rp", "rt"})
INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q ruby s samp small span
    strike strong sub sup time tt u var wbr img""".split()
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def paragraphs(html: str) -> list[Paragraph]:
    """The paragraphs in order; every element that is not part of a line ends one."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end()
    return reader.found


class _Reader(HTMLParser):
    """The standard library calls these methods tag by tag, so that no depth of nesting can hurt."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Paragraph] = []
        self.pieces: list[str] = []
        self.kind = "prose"
        self.silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in SILENT:
            self.silent.append(tag)
        elif tag == "br":
            self.pieces.append("\n")
        elif tag not in INLINE:
            self.end("heading" if tag in HEADINGS else "prose")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in SILENT:  # <script/> opens nothing in XHTML
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.silent:
            del self.silent[self.silent.index(tag) :]
        elif tag not in INLINE and tag != "br":
            self.end()

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.pieces.append(data if "\n" not in data else " ".join(data.split("\n")))

    def end(self, kind: str = "prose") -> None:
        """Put the paragraph away and begin one of `kind`."""
        if text := "".join(self.pieces).strip():
            self.found.append((self.kind, text))
        self.pieces, self.kind = [], kind
