"""A memo as a page or as the HTML of a mail -> its visible blocks."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import NamedTuple

from briefing.verify import beside
from briefing.verify.blocks import finished
from briefing.verify.lists import TO_SOURCE
from briefing.verify.records import Finished, Shown
from briefing.verify.unseen import END, OVERRIDE, VOID, is_gone, is_turned
from briefing.writing import proof

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
STARTS_BLOCK = HEADINGS | {"p", "li", "tr", "dt", "dd", "div", "article", "section", "figure", "footer"}
UNSEEN = frozenset(("script", "style", "template", "head", "title", "select"))
# Of our own page: what stands beside the words of a point. It is read apart, for anything may be put there.
BESIDE = frozenset(("svg", "button", "nav", "details"))
BESIDE_CLASSES = frozenset(("number", "aside", "return", "method", "filters", "marking", "coverage", "overview",
                            "unseen", "keys", "way-back"))  # fmt: skip
PARTS_BESIDE = STARTS_BLOCK | BESIDE | {"header", "text", "summary", "figcaption", "caption", "label", "output"}
SHORT = frozenset(("tr", "svg", "header", "footer"))  # rows, labels of a picture, a marking: names of any length
CARD = "card"  # where the script of the page shows a quotation
PICTURES = frozenset(("img", "image", "iframe", "object", "embed", "video", "canvas"))  # none is in a memo
# What becomes of the words in an element: they are read with the memo, or beside it, or as the text of a source, or not
# at all.
SEEN, ASIDE, TEXT, GONE = "seen", "aside", "text of a source", "gone"


class Opened(NamedTuple):
    """An element whose end has not come: `fate` is what becomes of its words, `target` that of the link they are in,
    `anchor` that of the block that begins with it ("" where none does), `turned` whether its words are."""

    tag: str
    fate: str
    target: str
    anchor: str
    turned: bool


class Page(HTMLParser):
    """Feeds on a page; `memos` are the blocks it shows, parted where a line is drawn across the page, `beside` what
    stands beside them, `panes` (source number, words) of the paragraphs of sources, `echoes` what the script may show
    of a citation, and `pictures` how many elements show what nobody can compare."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.memos: list[list[Shown]] = [[]]
        self.beside: list[Shown] = []
        self.pictures = 0
        self.panes: list[tuple[int, str]] = []
        self.echoes: list[str] = []
        self._open: list[Opened] = []
        self._runs: list[tuple[str, str]] = []
        self._quotes: list[tuple[int, str]] = []
        self._apart: list[str] = []
        self._anchor = ""
        self._mark = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.pictures += tag in PICTURES and self._fate() != GONE
        if tag in VOID:
            if tag == "br":
                self.handle_data(" ")
            elif tag == "hr":
                self.end_block()
                self.memos.append([])
            return
        if tag in PARTS_BESIDE:
            self._end_apart()
        self._mark = "flag" in attributes.get("class", "").split()
        identity = attributes.get("id", "")
        anchor = identity if identity.rpartition("-")[0] in ("point", "source") and tag in STARTS_BLOCK else ""
        if anchor or (tag in STARTS_BLOCK and not self._anchor):
            self.end_block()
        self._anchor = anchor or self._anchor
        fate = self._fate_in(tag, attributes)
        target = attributes.get("href", "") if tag == "a" else self._target()
        self._open.append(Opened(tag, fate, target, anchor, is_turned(tag, attributes)))
        if self._open[-1].turned:
            self.handle_data(OVERRIDE)
        to = TO_SOURCE.search(target) if tag == "a" and fate != GONE else None
        if to and (quote := attributes.get("title") or attributes.get("data-quote")):
            self._quotes.append((int(to[1] or to[2]), quote))
            self.echoes.append(" ".join((attributes.get("aria-label", ""), attributes.get("data-place", ""), quote)))

    def _fate_in(self, tag: str, attributes: dict[str, str]) -> str:
        """What becomes of the words in an element that begins here."""
        classes = frozenset(attributes.get("class", "").split())
        # The filter of the page hides points, which are there all the same.
        filtered = bool(classes & {"point", "theme"})
        if self._fate() == GONE or tag in UNSEEN or is_gone(tag, attributes):
            return GONE
        if "hidden" in attributes and not filtered:
            return GONE
        if tag == "div" and "text" in classes:  # the words of a point have the same class but another element
            return TEXT if self._anchor.startswith("source") else ASIDE
        if self._fate() != SEEN:
            return self._fate()
        return ASIDE if tag in BESIDE or classes & BESIDE_CLASSES or attributes.get("id") == CARD else SEEN

    def handle_endtag(self, tag: str) -> None:
        self._mark = False
        if tag not in (opened.tag for opened in self._open):
            return
        closed = ""
        while closed != tag:
            closed, _, _, anchor, turned = self._open[-1]
            if turned:
                self.handle_data(END)
            if closed in PARTS_BESIDE:
                self._end_apart()
            self._open.pop()
            if anchor or (closed in STARTS_BLOCK and not self._anchor):
                self.end_block(heading=closed in HEADINGS, item=closed in ("li", "tr", "dd"))
            elif closed in STARTS_BLOCK:
                self._runs.append((" ", ""))
        if tag in ("td", "th") and self._fate() != SEEN:
            self._apart.append(" ")

    def handle_data(self, data: str) -> None:
        if self._fate() == GONE:
            return
        if self._mark:  # of the aside only the marks are read, in the brackets that they have elsewhere
            self._runs.append((f" ({data.strip()})", ""))
        elif self._fate() != SEEN:
            self._apart.append(data)
        else:
            self._runs.append((data, self._target()))

    def _fate(self) -> str:
        """What becomes of the words that stand here."""
        return self._open[-1].fate if self._open else SEEN

    def _target(self) -> str:
        return self._open[-1].target if self._open else ""

    def _end_apart(self) -> None:
        """What was read apart since the last time is one block, or a paragraph of a source."""
        words = " ".join("".join(self._apart).split())
        self._apart = []
        if words and self._fate() == TEXT:
            self.panes.append((int(self._anchor.rpartition("-")[2] or 0), words))
        elif words:
            item = any(opened.tag in SHORT for opened in self._open)
            self.beside.append(Shown(((words, ""),), item=item))

    def end_block(self, heading: bool = False, item: bool = False) -> None:
        """What was read since the last block is one."""
        if self._runs or self._anchor:
            self.memos[-1].append(Shown(tuple(self._runs), self._anchor, heading, tuple(self._quotes), item))
        self._runs, self._quotes, self._anchor = [], [], ""


def read(name: str, data: bytes, letter: bool = False) -> tuple[Finished, ...]:
    """The memos as read back; above those in a `letter` its writer may say anything."""
    text = data.decode("utf-8-sig", "replace")
    page = Page()
    page.feed(text)
    page.close()
    page.end_block()
    carried = proof.from_html(text)
    memos = [finished(name, map(_spaced, blocks), carried, letter=letter) for blocks in page.memos]
    added = beside.strays(page.beside, page.echoes, carried) if any(memo.claims for memo in memos) else []
    notes = (*memos[0].notes, *(["not compared: a picture in it"] if page.pictures else []))
    memos[0] = memos[0]._replace(claims=(*memos[0].claims, *added), panes=tuple(page.panes), notes=notes)
    return tuple(memos)


def _spaced(block: Shown) -> Shown:
    """White space as a browser shows it; spaces of other kinds are characters like others."""
    runs = tuple((re.sub(r"[ \t\n\r\f]+", " ", text), target) for text, target in block.runs)
    return block._replace(runs=runs)
