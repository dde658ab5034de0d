"""A memo as a page or as the HTML of a mail -> its visible blocks."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from briefing.verify.blocks import finished
from briefing.verify.records import Finished, Shown
from briefing.writing import proof

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
STARTS_BLOCK = HEADINGS | {"p", "li", "tr", "dt", "dd", "div", "article", "section", "figure", "footer"}
UNSEEN = frozenset(("script", "style", "template", "svg", "head", "button", "select", "nav"))
# Of our own page: what stands beside the words of a point, and the text of the sources.
ASIDE = frozenset(("number", "aside", "return", "method", "filters", "marking", "coverage", "overview", "unseen",
                   "keys"))  # fmt: skip


class Page(HTMLParser):
    """Feeds on a page; `memos` are the blocks it shows, parted where a line is drawn across the page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.memos: list[list[Shown]] = [[]]
        self._open: list[tuple[str, bool, str, str]] = []  # tag, hidden, link target, "begins this anchored block"
        self._runs: list[tuple[str, str]] = []
        self._anchor = ""
        self._mark = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in VOID:
            if tag == "br":
                self._runs.append((" ", ""))
            elif tag == "hr":
                self.end_block()
                self.memos.append([])
            return
        self._mark = "flag" in attributes.get("class", "").split()
        hidden = self._hidden() or self._is_hidden(tag, attributes)
        identity = attributes.get("id", "")
        starts = identity if identity.rpartition("-")[0] in ("point", "source") and tag in STARTS_BLOCK else ""
        if starts or (tag in STARTS_BLOCK and not self._anchor):
            self.end_block()
        self._anchor = starts or self._anchor
        target = attributes.get("href", "") if tag == "a" else self._target()
        self._open.append((tag, hidden, target, starts))

    def _is_hidden(self, tag: str, attributes: dict[str, str]) -> bool:
        classes = frozenset(attributes.get("class", "").split())
        # The text of a source stands in its entry; the words of a point have the same class but another element.
        body = (tag == "div" and "text" in classes) or tag == "details"
        return tag in UNSEEN or body or bool(ASIDE & classes) or "hidden" in attributes

    def handle_endtag(self, tag: str) -> None:
        self._mark = False
        if tag not in (entry[0] for entry in self._open):
            return
        while self._open:
            closed, _, _, starts = self._open.pop()
            if starts or (closed in STARTS_BLOCK and not self._anchor):
                self.end_block(heading=closed in HEADINGS, item=closed in ("li", "tr", "dd"))
            elif closed in STARTS_BLOCK:
                self._runs.append((" ", ""))
            if closed == tag:
                break

    def handle_data(self, data: str) -> None:
        if self._mark:  # of the aside only the marks are read, in the brackets that they have elsewhere
            self._runs.append((f" ({data.strip()})", ""))
        elif not self._hidden():
            self._runs.append((data, self._target()))

    def _hidden(self) -> bool:
        return bool(self._open and self._open[-1][1])

    def _target(self) -> str:
        return self._open[-1][2] if self._open else ""

    def end_block(self, heading: bool = False, item: bool = False) -> None:
        """What was read since the last block is one."""
        if self._runs or self._anchor:
            self.memos[-1].append(Shown(tuple(self._runs), self._anchor, heading, item=item))
        self._runs, self._anchor = [], ""


def read(name: str, data: bytes, letter: bool = False) -> tuple[Finished, ...]:
    """The memos as read back; above those in a `letter` its writer may say anything."""
    text = data.decode("utf-8-sig", "replace")
    page = Page()
    page.feed(text)
    page.close()
    page.end_block()
    carried = proof.from_html(text)
    return tuple(finished(name, map(_spaced, blocks), carried, letter=letter) for blocks in page.memos)


def _spaced(block: Shown) -> Shown:
    """White space as a browser shows it; spaces of other kinds are characters like others."""
    runs = tuple((re.sub(r"[ \t\n\r\f]+", " ", text), target) for text, target in block.runs)
    return Shown(runs, block.anchor, block.heading, item=block.item)
