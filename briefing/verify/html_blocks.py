"""The elements of a page, as browsers see them -> its blocks, and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from briefing.reading.formats.markup import HEADINGS, VOID
from briefing.verify.direction import reads_both_ways
from briefing.verify.look import PAPER, Look, declarations, look
from briefing.verify.records import Shown
from briefing.verify.shown import ANCHORED, source_of
from briefing.verify.tags import (
    END,
    LISTS,
    OVERRIDE,
    is_gone,
    is_plain,
    is_plainly_styled,
    is_turned,
    runs_right_to_left,
)
from briefing.writing import html as pages
from briefing.writing import proof

STARTS_BLOCK = HEADINGS | {"p", "li", "tr", "dt", "dd", "div", "article", "section", "figure", "footer"}
UNSEEN = frozenset(("script", "style", "template", "head", "title"))
# Of our own page: what stands beside the words of a point. It is read apart, for anything may be put there.
BESIDE = frozenset(("svg", "button", "nav", "details", "select"))
BESIDE_CLASSES = frozenset(("aside", "return", "method", "filters", "marking", "coverage", "overview", "unseen", "keys",
                            "way-back"))  # fmt: skip
PARTS_BESIDE = (
    STARTS_BLOCK | BESIDE | {"header", "text", "summary", "figcaption", "caption", "label", "output", "option"}
)
SHORT = frozenset(("tr", "svg", "header", "footer", "option"))  # rows, labels of a picture, a marking: of any length
# Attributes that show words: of elements without words, and of others.
SAYING, LABELLING = frozenset(("alt", "value", "placeholder")), frozenset(("label", "placeholder"))
CARD = "card"  # where the script of the page shows a quotation
PICTURES = frozenset(("img", "image"))  # none is in a memo
FRAMES = frozenset(("iframe", "object", "embed", "video", "canvas", "portal", "frameset"))  # pages within the page
# Attributes that a page says beside its words: in tooltips, to readers who hear it, or through its script and style.
SPOKEN = frozenset(("title", "aria-label", "aria-description", "data-done", "data-text", "data-n"))
IN_POINTS = frozenset(("point", "number", "said", "cites", "cite", "aside", "flag", "copy", "js"))  # the classes there
PASSAGE = re.compile(r"s\d+-\d+-\d+")  # the name of a cited passage, and of the class of all elements that show it
# What becomes of the words in an element: they are read with the memo, or beside it, or as the text of a source, or not
# at all.
SEEN, ASIDE, TEXT, GONE = "seen", "aside", "text of a source", "gone"


class Opened(NamedTuple):
    """An element whose end has not come: `fate` is what becomes of its words, `target` that of the link they are in,
    `anchor` that of the block that begins with it ("" where none does), `turned` whether its words are, `passages` the
    names of the passages that its words are marked as, `backwards` whether they are said to run from right to left,
    `before` how many runs stood before it where those around it are not, `look` how its words look, and `foreign` what
    it and those around it show that no memo has."""

    tag: str
    fate: str
    target: str
    anchor: str
    turned: bool
    passages: frozenset[str]
    backwards: bool
    before: int | None
    look: Look
    foreign: tuple[str, ...]


# What stands around all elements of a page.
OUTSIDE = Opened("", SEEN, "", "", False, frozenset(), False, None, PAPER, ())


class Page:
    """Takes the elements of a page as they begin and end. `memos` are the blocks it shows, parted where a line is drawn
    across the page, `beside` what stands beside them, `panes` (source number, words) of the paragraphs of sources,
    `echoes` what the script may show of a citation, `links` (target, words) and `labels` (names and places) of the
    citations, `passages` the words that are marked as such by their names, `pictures` how many elements show what
    nobody can compare, `filtered` the points that a filter hides, `faults` what sends a reader elsewhere, `spoken` what
    its attributes say, and `scripted` how many elements have scripts or style sheets of their own. A `letter` has
    nothing beside its points."""

    def __init__(self, letter: bool) -> None:
        self.memos: list[list[Shown]] = [[]]
        self.beside: list[Shown] = []
        self.pictures = 0
        self.panes: list[tuple[int, str]] = []
        self.echoes: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.labels: list[str] = []
        self.passages: dict[str, str] = {}
        self.filtered: list[str] = []
        self.faults: list[str] = []
        self.spoken: list[str] = []
        self.scripted = 0
        self._letter = letter
        self._open = [OUTSIDE]
        self._runs: list[tuple[str, str]] = []
        self._quotes: list[tuple[int, str]] = []
        self._foreign: list[str] = []
        self._backwards: list[str] = []
        self._places: list[tuple[int, str]] = []
        self._apart: list[str] = []
        self._anchor = ""
        self._mark = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        looks = look(tag, attributes, self._look())
        self._warn(tag, attributes, looks)
        classes = frozenset(attributes.get("class", "").split())
        if tag in VOID:
            self._void(tag, attributes, classes)
            return
        if tag in PARTS_BESIDE:
            self._end_apart()
        self._mark = "flag" in classes
        identity = attributes.get("id", "")
        anchor = identity if ANCHORED.fullmatch(identity) and tag in STARTS_BLOCK else ""
        if anchor or (tag in STARTS_BLOCK and not self._anchor):
            self.end_block()
        self._anchor = anchor or self._anchor
        fate = self._fate_in(tag, attributes, classes)
        foreign = self._around()
        if self._fate() != GONE and tag != "head" and not self._is_own(tag, attributes, classes):
            self._foreign.append(f"<{tag}>")
            foreign = (*foreign, f"<{tag}>")
        if self._is_filtered(tag, attributes, classes) and anchor:
            self.filtered.append(anchor)
        target = attributes.get("href", "") if tag == "a" else self._target()
        passages = self._passages() | frozenset(filter(PASSAGE.fullmatch, classes))
        says = runs_right_to_left(attributes)
        backwards = self._is_backwards() if says is None else says
        before = len(self._runs) if backwards and not self._is_backwards() else None
        turned = is_turned(tag, attributes)
        self._open.append(Opened(tag, fate, target, anchor, turned, passages, backwards, before, looks, foreign))
        if turned:
            self.words(OVERRIDE)
        if tag == "a" and fate != GONE:
            self._cite(target, attributes)
        for name in LABELLING & attributes.keys():
            self.words(f" {attributes[name]} ")

    def _warn(self, tag: str, attributes: dict[str, str], looks: Look) -> None:
        """Of an element that shows what cannot be compared, wherever it stands."""
        hides = self._fate() != GONE and (is_gone(attributes) or not looks.is_there)
        # A line through words does not go through what stands among them as a block of its own.
        apart = self._look().struck and any(name in ("display", "position") for name, _ in declarations(attributes))
        if hides and (apart or not is_plainly_styled(tag, attributes)):
            self.faults.append(f"programs may show what a <{tag}> in it hides or strikes through")
        self.pictures += tag in PICTURES and self._fate() != GONE
        self.spoken += [attributes[name] for name in sorted(SPOKEN & attributes.keys())]
        if tag in FRAMES and self._fate() != GONE:
            self.faults.append(f"it holds <{tag}>, and what that shows cannot be compared")
        self.scripted += any(name.startswith("on") for name in attributes) or "stylesheet" in attributes.get("rel", "")
        if tag == "template" and attributes.get("id") != proof.HTML_ID:
            self.faults.append("it holds a <template>, which browsers may show in place of what stands around it")
        if tag == "base" or attributes.get("http-equiv", "").casefold() == "refresh":
            self.faults.append("it sends its reader to another page")

    def _void(self, tag: str, attributes: dict[str, str], classes: frozenset[str]) -> None:
        """An element that has no end."""
        if tag == "br":
            self.words(" ")
        elif tag == "hr":
            self.end_block()
            self.memos.append([])
        elif self._fate() != GONE and not self._is_own(tag, attributes, classes):
            self._foreign.append(f"<{tag}>")
        if SAYING & attributes.keys():
            self.words(" ".join(attributes[name] for name in sorted(SAYING & attributes.keys())))

    def _cite(self, target: str, attributes: dict[str, str]) -> None:
        """A link begins, which may be a citation."""
        source = source_of(target)
        quote = attributes.get("title") or attributes.get("data-quote")
        if source is not None and quote:
            label, place = attributes.get("aria-label", ""), attributes.get("data-place", "")
            self._quotes.append((source, quote))
            self._places += [(source, place)] if place else []
            self.links.append((target.removeprefix("#"), quote))
            self.labels += [label, place]
            self.echoes.append(f"{label} {place} {quote}")

    def _is_own(self, tag: str, attributes: dict[str, str], classes: frozenset[str]) -> bool:
        """Whether a memo may have this element in a point, or behind its words."""
        if self._letter or not self._anchor.startswith("point"):
            return is_plain(tag, attributes)
        button = tag == "button" and "copy" in classes and "style" not in attributes
        numbered = tag in LISTS and "point" not in classes
        turned = "dir" in attributes and not (tag in ("p", "bdi") or "cites" in classes)
        known = not classes & _styled() - IN_POINTS  # other classes change nothing
        plain = is_plain(tag, attributes) and not ("js" in classes or numbered or turned)
        return known and (button or plain)

    def _is_filtered(self, tag: str, attributes: dict[str, str], classes: frozenset[str]) -> bool:
        """Whether the filter of the page hides this point or theme, which is there all the same."""
        return "hidden" in attributes and (
            (tag == "li" and "point" in classes) or (tag == "section" and "theme" in classes)
        )

    def _fate_in(self, tag: str, attributes: dict[str, str], classes: frozenset[str]) -> str:
        """What becomes of the words in an element that begins here."""
        filtered = self._is_filtered(tag, attributes, classes)
        if self._fate() == GONE or tag in UNSEEN or (is_gone(attributes) and not filtered):
            return GONE
        if self._letter:
            return SEEN
        if tag == "div" and "text" in classes:  # the words of a point have the same class but another element
            return TEXT if self._anchor.startswith("source") else ASIDE
        if self._fate() != SEEN:
            return self._fate()
        return ASIDE if tag in BESIDE or classes & BESIDE_CLASSES or attributes.get("id") == CARD else SEEN

    def end(self) -> None:
        """The element that began last ends."""
        self._mark = False
        if self._open[-1].turned:
            self.words(END)
        tag, before = self._open[-1].tag, self._open[-1].before
        if before is not None:
            self._warn_of_figures(text for text, _ in self._runs[before:])
        if tag in PARTS_BESIDE:
            self._end_apart()
        anchor = self._open.pop().anchor
        if anchor or (tag in STARTS_BLOCK and not self._anchor):
            self.end_block(heading=tag in HEADINGS, item=tag in ("li", "tr", "dd"))
        elif tag in STARTS_BLOCK:
            self._runs.append((" ", ""))
        if tag in ("td", "th") and self._fate() != SEEN:
            self._apart.append(" ")

    def words(self, data: str) -> None:
        """Words stand in the element that began last."""
        if self._fate() == GONE or not self._look().is_there:
            return
        if self._fate() == SEEN and not self._look().is_readable and re.search(r"\w", data):
            self._foreign.append("words in a colour, size or font in which nobody can read them")
        for name in self._passages():
            self.passages[name] = self.passages.get(name, "") + data
        if self._mark:  # of the aside only the marks are read, in the brackets that they have elsewhere
            self._runs.append((f" ({data.strip()})", ""))
        elif self._fate() != SEEN:
            self._apart.append(data)
        else:
            self._runs.append((data, self._target()))
            if self._is_backwards():
                self._backwards.append(data)

    def _fate(self) -> str:
        """What becomes of the words that stand here."""
        return self._open[-1].fate

    def _look(self) -> Look:
        """How words that stand here look."""
        return self._open[-1].look

    def _around(self) -> tuple[str, ...]:
        """What the elements that are open show and no memo has."""
        return self._open[-1].foreign

    def _target(self) -> str:
        return self._open[-1].target

    def _passages(self) -> frozenset[str]:
        return self._open[-1].passages

    def _is_backwards(self) -> bool:
        """Whether words that stand here are said to run from right to left."""
        return self._open[-1].backwards

    def _warn_of_figures(self, said: Iterable[str]) -> None:
        """Of figures in words that are said to run from right to left, where no letter does: they show elsewhere."""
        words = "".join(said)
        if re.search(r"\d", words) and not reads_both_ways(words):
            self._foreign.append("words said to run from right to left")

    def _end_apart(self) -> None:
        """What was read apart since the last time is one block, or a paragraph of a source."""
        words = " ".join("".join(self._apart).split())
        self._apart = []
        if words and self._fate() == TEXT:
            self.panes.append((int(self._anchor.rpartition("-")[2] or 0), words))
        elif words:
            item = any(opened.tag in SHORT for opened in self._open)
            anchor = self._anchor if self._anchor.startswith("point") else ""
            self.beside.append(Shown(((words, ""),), anchor, item=item))

    def end_block(self, heading: bool = False, item: bool = False) -> None:
        """What was read since the last block is one."""
        if self._runs or self._anchor:
            self._warn_of_figures(self._backwards)
            foreign = tuple(dict.fromkeys((*self._foreign, *self._around())))
            quotes, places = tuple(self._quotes), tuple(self._places)
            self.memos[-1].append(Shown(tuple(self._runs), self._anchor, heading, quotes, item, foreign, places))
        self._runs, self._quotes, self._foreign, self._places, self._anchor = [], [], [], [], ""
        self._backwards = []


@cache
def _styled() -> frozenset[str]:
    """The classes for which the style sheet of our pages has rules."""
    return frozenset(re.findall(r"\.([a-z][\w-]*)", pages.style()))
